"""The phrases that name places, and the trie and readings made of them."""

import struct
from collections import defaultdict

import blob
import folding

COUNTRY, REGION, CITY, STATE = range(4)
NAME, ADJECTIVE, PEOPLE, HOUSE, COMPANY, THEATRE, SERIES = range(7)
SORTS = {"f": 0, "e": 1, "b": 2, "k": 3}  # of series: festival, exhibition, fair, competition


class Phrases:
    """Collects phrases with what they can mean."""

    def __init__(self, strings):
        self.strings = strings
        self.labels = [(0, 0, 0)]
        self.label_numbers = {}
        self.readings = defaultdict(dict)  # folded words -> {(kind, place, form): reading}

    def add(self, phrase, kind, place, form=NAME, *, rank=0, any_case=False, all_capitals=False,
            ordinary=False, label=None, years=(0, 0)):
        """Adds a phrase; of two readings of one place, the first stays.

        `rank` orders the readings, largest first. Words that are capitalised in `phrase` must be so in
        a text, unless `any_case`.
        """
        words = folding.words(phrase)
        if not words:
            return
        capitals = 0
        if not any_case:
            capitals = sum(1 << i for i, word in enumerate(words[:8]) if word[0].isupper())
        key = tuple(folding.fold(word) for word in words)
        number = self._label(label, years) if label else 0
        reading = (capitals, all_capitals, -rank, kind, place, form, ordinary, number)
        kept = self.readings[key].setdefault((kind, place, form), reading)
        if reading[:2] < kept[:2]:  # fewer capitals will do
            self.readings[key][kind, place, form] = reading[:2] + kept[2:]

    def add_house(self, phrase, city, form):
        """Adds the name of a house or company of culture in a city, unless a place has it."""
        key = tuple(folding.fold(word) for word in folding.words(phrase))
        known = self.readings.get(key, {})
        if any(reading[2] < HOUSE for reading in known):
            return
        assert all(reading[:2] == (CITY, city) for reading in known), f"{phrase} is in two cities"
        if not known:
            self.add(phrase, CITY, city, form)

    def add_series(self, phrase, city, sort):
        """Adds the name of a series in a city; false if it already names something."""
        key = tuple(folding.fold(word) for word in folding.words(phrase))
        if key in self.readings:
            return False
        self.add(phrase, CITY, city, SERIES)
        (reading,) = self.readings[key].values()
        self.readings[key][CITY, city, SERIES] = reading[:-1] + (sort,)
        return True

    def _label(self, name, years):
        key = (self.strings.add(name), *years)
        if key not in self.label_numbers:
            self.label_numbers[key] = len(self.labels)
            self.labels.append(key)
        return self.label_numbers[key]

    def names(self, phrase, kind):
        """Whether a phrase is the name of a place of a kind."""
        key = tuple(folding.fold(word) for word in folding.words(phrase))
        return any(reading[0] == kind and reading[2] == NAME for reading in self.readings.get(key, ()))

    def parts(self):
        """The sections of the blob that hold labels, readings, the trie and the filter."""
        lists, numbers, nodes, first_words = [], {}, {}, set()
        owners = {}
        for words, readings in self.readings.items():
            hashes = [folding.word_hash(word) for word in words]
            first_words.add(hashes[0])
            key, path = hashes[0], words[:1]
            for count in range(1, len(words) + 1):
                if count > 1:
                    nodes[key] = nodes.get(key, 0) | blob.CONTINUES
                    key, path = folding.phrase_hash(key, hashes[count - 1]), words[:count]
                assert owners.setdefault(key, path) == path, (owners[key], path)
                nodes.setdefault(key, 0)
            ordered = tuple(reading[:2] + reading[3:] for reading in sorted(readings.values()))
            if ordered not in numbers:
                numbers[ordered] = len(lists) + 1
                lists += [self._record(reading, reading is ordered[-1]) for reading in ordered]
            nodes[key] |= numbers[ordered]
        slots, count = blob.slots(nodes)
        return {
            "labels": (b"".join(struct.pack("<IHH", *label) for label in self.labels), len(self.labels)),
            "readings": (b"".join(lists), len(lists)),
            "slots": (slots, count),
            "filter": (blob.first_word_filter(first_words), blob.FILTER_BITS),
        }

    @staticmethod
    def _record(reading, is_last):
        capitals, all_capitals, kind, place, form, ordinary, label = reading
        low = place | kind << 24 | form << 26 | ordinary << 29 | all_capitals << 30 | is_last << 31
        return struct.pack("<II", low, capitals | label << 8)
