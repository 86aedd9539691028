"""Which names of places are ordinary words or names of people too.

Word lists serve only to ask; none of their words is taken over.
"""

import functools
import pathlib

import names
import pymorphy3

# Words of grammar, which begin sentences: no place's name, however large.
NEVER = set("""
a about after all also an and any are as at be because been but by can could do each even first for from get
had has have he her him his how if in into is it its just like made make many may me men more most much must
my new no not now of on one only or other our out over said same see she so some such take than that the
their them then there these they this time to two under up use very was way we well were what when where which
while who will with would you your art arts culture cultural days day week year years festival concert
exhibition museum theatre theater opera ballet film films book books fair music dance house hall center centre
university national international president minister ministry embassy monday tuesday wednesday thursday
friday saturday sunday january february march april june july august september october november december
""".split())


class English:
    """English words and names of people."""

    def __init__(self, dictionaries):
        self.words, self.rare = (
            {word for word in (dictionaries / file).read_text().split() if word.islower() and word.isalpha()}
            for file in ("american-english-small", "american-english"))
        folder = pathlib.Path(names.__file__).parent
        self.people = set()
        for file, count in (("dist.female.first", 1000), ("dist.male.first", 800), ("dist.all.last", 3000)):
            for line in (folder / file).read_text().splitlines()[:count]:
                self.people.add(line.split()[0].lower())

    def is_ordinary(self, folded):
        return folded in self.words

    def is_rare(self, folded):
        return folded in self.rare

    def is_person(self, folded):
        return folded in self.people


class Russian:
    """Russian words and names of people, by what a dictionary knows of them."""

    def __init__(self):
        self.morph = pymorphy3.MorphAnalyzer()

    @functools.cache
    def kinds(self, word):
        """"word", "person" and "place", as far as a form is known as such."""
        kinds = set()
        for parse in self.morph.parse(word.lower()):
            if not parse.is_known or parse.score < 0.02:
                continue
            grammemes = parse.tag.grammemes
            if "Geox" in grammemes:
                kinds.add("place")
            elif grammemes & {"Name", "Surn", "Patr"}:
                kinds.add("person")
            elif not grammemes & {"Abbr", "Orgn", "Trad"}:
                kinds.add("word")
        return kinds

    def is_place(self, word):
        return "place" in self.kinds(word)
