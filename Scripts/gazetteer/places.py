"""Countries, regions and former states from their lists, with what CLDR calls the countries."""

import re
import struct

import babel

import lists
import russian
from phrases import ADJECTIVE, COUNTRY, NAME, PEOPLE, REGION, STATE

COUNTRY_RANK = 10**10
REGION_RANK = 4 * 10**6
STATE_RANK = 10**9
# What CLDR spells in a way that no text does, as "Congo - Kinshasa".
UNUSUAL = re.compile(r"[()]|SAR| - ")


class Places:
    """Adds the names of countries, regions and states to the phrases."""

    def __init__(self, strings, phrases, alpha3, populations):
        self.strings, self.phrases = strings, phrases
        self.alpha3, self.populations = alpha3, populations
        self.rows = {row[0]: row for row in lists.table("countries.txt", 8)}
        self.codes = sorted(self.rows)
        self.regions = []
        self.region_numbers = {}  # "US-GA" -> index
        self.states = []

    def add_countries(self):
        """Returns the records of the countries."""
        english, russian_names = babel.Locale("en").territories, babel.Locale("ru").territories
        records = b""
        for index, code in enumerate(self.codes):
            _, of, *columns = self.rows[code]
            # of two with one name, as Korea, the larger comes first
            usual = self._add(COUNTRY, index, columns, COUNTRY_RANK + self.populations[code] // 1000)
            for name in (english[code], russian_names[code]):
                if not UNUSUAL.search(name):
                    self._add_name(COUNTRY, index, lists.Name(name, fixed=True), COUNTRY_RANK - 10**7)
            sovereign = self.codes.index(code if of == "-" else of)
            records += struct.pack(
                "<2s3sBHII", code.encode(), self.alpha3[code].encode(), sovereign, 0,
                self.strings.add(usual[0]), self.strings.add(usual[1]))
        return records

    def add_regions(self):
        """Returns the records of the regions; those that tell cities apart come first."""
        rows = lists.table("regions.txt", 7)
        rows.sort(key=lambda row: "-" not in row[0])
        for code, english, adjectives, people, russian_names, russian_adjectives, russian_people in rows:
            russian_names = [part.strip() for part in russian_names.split(";")]
            for number, part in enumerate(english.split(";")):
                of_first = [adjectives, people] if number == 0 else ["", ""]
                russian_part = russian_names[number] if number < len(russian_names) else ""
                russian_of_first = [russian_adjectives, russian_people] if number == 0 else ["", ""]
                columns = [with_kinds(part), *of_first, russian_part, *russian_of_first]
                index = len(self.regions)
                if "-" in code:
                    self.region_numbers[code] = index
                usual = self._add(REGION, index, columns, REGION_RANK - index)
                self.regions.append(struct.pack(
                    "<IIB3x", self.strings.add(usual[0]), self.strings.add(usual[1] or usual[0]),
                    self.codes.index(code[:2])))
        return b"".join(self.regions)

    def add_states(self):
        """Returns the records of the former states."""
        for index, row in enumerate(lists.table("states.txt", 6)):
            usual = self._add(STATE, index, row, STATE_RANK)
            self.states.append(struct.pack(
                "<II", self.strings.add(usual[0]), self.strings.add(usual[1])))
        return b"".join(self.states)

    def _add(self, kind, place, columns, rank):
        """Adds all that six columns name; returns the usual names in English and Russian."""
        english, adjectives, people, russian_names, russian_adjectives, russian_people = (
            lists.parse(column) for column in columns)
        for number, name in enumerate(english + russian_names):
            step = number if number < len(english) else number - len(english)
            self._add_name(kind, place, name, rank - step * max(1, rank // 1000))
        self._add_adjectives(kind, place, adjectives, people, rank)
        for adjective in russian_adjectives:
            for form in russian.adjective(adjective.text):
                self._add_form(kind, place, ADJECTIVE, form, rank, adjective.ordinary)
        for person in russian_people:
            for form in russian.person(person.text):
                self._add_form(kind, place, PEOPLE, form, rank, person.ordinary)
        return english[0].text, russian_names[0].text.replace("/", "") if russian_names else ""

    def _add_name(self, kind, place, name, rank):
        forms = [name.text] if name.fixed or not is_cyrillic(name.text) else list(russian.forms(name.text))
        if kind == COUNTRY and " and " in name.text:
            forms.append(name.text.replace(" and ", " "))  # "Trinidad & Tobago", "Bosnia-Herzegovina"
        for form in sorted(forms):
            self.phrases.add(
                form, kind, place, NAME, rank=rank, all_capitals=name.all_capitals,
                ordinary=name.ordinary, years=name.years,
                label=name.text.replace("/", "") if name.years != (0, 0) else None)

    def _add_adjectives(self, kind, place, adjectives, people, rank):
        """Adds English adjectives and peoples."""
        for number, adjective in enumerate(adjectives):
            self.phrases.add(adjective.text, kind, place, ADJECTIVE, rank=rank - number,
                             all_capitals=adjective.all_capitals, ordinary=adjective.ordinary)
        for person in people:
            forms = [person.text, lists.plural(person.text)] if person.plural else [person.text]
            same = any(person.text == adjective.text for adjective in adjectives)
            for form in forms[1:] if same else forms:
                self.phrases.add(form, kind, place, PEOPLE, rank=rank - 1, ordinary=person.ordinary)
        for form in lists.english_people(adjectives):
            self.phrases.add(form, kind, place, PEOPLE, rank=rank - 1)

    def _add_form(self, kind, place, form_kind, form, rank, ordinary):
        self.phrases.add(form, kind, place, form_kind, rank=rank, ordinary=ordinary, any_case=True)


def is_cyrillic(text):
    return any("\u0400" <= c <= "\u04ff" for c in text)


def with_kinds(english):
    """A list of names of regions, with what else "Region" at the end may be called."""
    found = []
    for part in english.split(","):
        found.append(part)
        if part.endswith(" Region"):
            stem = part.removesuffix(" Region")
            found += [stem + kind for kind in (" region", " Oblast", " oblast", " Province", " province")]
        elif part.endswith((" Province", " Prefecture", " Territory")):
            head, _, kind = part.rpartition(" ")
            found.append(f"{head} {kind.lower()}")
    return ",".join(found)
