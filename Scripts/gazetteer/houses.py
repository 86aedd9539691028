"""Houses and companies of culture whose city is certain, from houses.txt."""

import re

import folding
import lists
import russian
from phrases import CITY, COMPANY, HOUSE, THEATRE

FORMS = {"h": HOUSE, "c": COMPANY, "t": THEATRE}
# Words that need no capital where another word of the name has one.
ENGLISH_KINDS = set("theatre theater centre center museum museums gallery galleries hall square castle company school".split())
RUSSIAN_KINDS = re.compile(
    "(театр|музе|двор(е?ц)|дом(а|у|ом|е)?$|центр|библиоте|филармони|консерватори|концертн|государственн|национальн|хор|ансамбл"
    "|балет|оркестр|фонд|галере|академи|капелл|парк|площад|музыкальн|киностуди|кинотеатр|цирк|мастерск|мавзоле|зам(о?к)|культурн"
    "|центральн|международн|крепост|собор|зал|сад|симфоническ|филармоническ|камерн|драматическ|институт|храм|цитадел|амфитеатр"
    "|мечет|художественн|историческ|академическ|королевск|республик|университет|опер[аыеу]|штаб|башн|театральн)")


def add(phrases, cities):
    """Adds the names of houses.txt; returns how many there are."""
    count = 0
    for number, (kind, english, russian_names) in by_city("houses.txt", cities):
        count += len(lists.parse(english)) + len(lists.parse(russian_names))
        for name in lists.parse(english):
            for form in english_forms(name.text):
                phrases.add_house(form, number, FORMS[kind])
        for name in lists.parse(russian_names):
            for form in russian_forms(name):
                phrases.add_house(form, number, FORMS[kind])
    return count


def by_city(file, cities):
    """The rows of a list whose lines stand under cities, each with the number of its city: of a name, the largest."""
    numbers = {}
    for index, city in enumerate(cities):
        numbers.setdefault((city.code, city.english[0].text), index)
    number = None
    for row in lists.sections(file, 3):
        if isinstance(row, str):
            code, _, name = row.partition(" ")
            number = numbers[code, name]
        else:
            yield number, row


def english_forms(name):
    """A name in British and in American spelling."""
    spelt = {name}
    for british, american in (("theatre", "theater"), ("Theatre", "Theater"), ("centre", "center"), ("Centre", "Center")):
        spelt |= {re.sub(rf"\b{british}\b", american, form) for form in spelt}
    return sorted({without_capitals(form, lambda word: word.lower() in ENGLISH_KINDS) for form in spelt})


def russian_forms(name):
    """A name in every case, with «имени» written out, cut short and left out, and with initials and without."""
    forms = {name.text.replace("/", "")} if name.fixed else russian.forms(name.text)
    for pattern, others in ((" имени ", (" им. ", " ")), (r" ([А-Я][а-я]?\. ?)+(?=[А-Я])", (" ",))):
        forms |= {re.sub(pattern, other, form) for form in forms for other in others}
    return sorted({without_capitals(form, lambda word: RUSSIAN_KINDS.match(word.lower())) for form in forms})


def without_capitals(name, is_kind):
    """A name in which the words of its kind need no capital, if another word has one."""
    parts = re.split("([ -])", name)
    capitals = [i for i, part in enumerate(parts) if part[:1].isupper()]
    kinds = [i for i in capitals if is_kind(parts[i])]
    if len(kinds) == len(capitals):
        kinds = [i for i in kinds if i != 0] if capitals[:1] == [0] else []
    for i in kinds:
        parts[i] = parts[i][:1].lower() + parts[i][1:]
    return "".join(parts)
