"""Which of the Cyrillic names that GeoNames lists, without their language, is the Russian one.

GeoNames gives a place's names in Ukrainian, Bulgarian, Serbian and other languages too. Those with letters
that Russian lacks are left out; of the rest, that which sounds most like the usual name, and is spelt in the
Russian way, is taken. Scripts/gazetteer/cities.txt has what this gets wrong.
"""

import re
import unicodedata

RUSSIAN = re.compile(r"^[А-ЯЁ][А-Яа-яЁё'’ .\-]+$")
ROMAN = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                 "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya".split()))
# Spellings of other languages, and notes that are part of no name.
FOREIGN = [
    (r"ъ(?![еёюя])", 8), (r"ськ|зьк|цьк", 8), (r"[жшчщ]ы|[гкх]ы|[жшщ]я|цю|[жшчщ]ю", 5),
    (r"ээ|аа|оо|уу", 2), (r"(шаары|хот|сум|кала|ош|оьш|хъала|шахьар|урамы)$", 5),
    (r"дз[еиёя]|ц[еиёюя]ў", 2), (r"дьи|тьи|дьа|дьу|ньу|ьа|ьо|ьу", 4), (r"[бвгдзклмнпрстфц]э", 1),
    (r"эя|иы|йы|ыа|ыо|ыя|эў", 3), (r"\s", 1), (r"гь|къ|хь|лъ", 5), (r"^Ы", 1),
    (r"\b(область|район|город|посёлок|поселок|село|деревня|агломерация|муниципалитет|округ)\b", 9),
    (r"зй|цй|йй", 4), (r"ць$", 5), (r"[лн]ьй", 3),
]
# Countries whose names have "ы" or begin with "Е" in Russian too.
NEAR = set("RU UA BY KZ KG UZ TM TJ AZ AM GE MD MN LT LV EE PL CZ SK BG RO RS HR BA SI MK ME VN KR KP TR CN GR".split())


def plain(text):
    text = unicodedata.normalize("NFKD", text.lower())
    return "".join(c for c in text if c.isascii() and c.isalpha())


def roman(cyrillic):
    return "".join(ROMAN.get(c, c) for c in cyrillic.lower() if c.isalpha()).replace("-", "")


# Spellings of one sound in the world's romanisations.
ALIKE = [
    ("shch", "S"), ("sch", "S"), ("tch", "C"), ("tsch", "C"), ("dzh", "J"), ("dj", "J"), ("zh", "J"),
    ("j", "J"), ("ch", "C"), ("sh", "S"), ("kh", "h"), ("ph", "f"), ("th", "t"), ("ts", "c"), ("tz", "c"),
    ("ck", "k"), ("c", "k"), ("q", "k"), ("x", "ks"), ("w", "v"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("yu", "u"), ("ya", "a"), ("yo", "o"), ("ye", "e"), ("iy", "i"), ("y", "i"), ("g", "g"),
]


def sound(text):
    text = plain(text)
    for spelling, letter in ALIKE:
        text = text.replace(spelling, letter)
    return re.sub(r"(.)\1+", r"\1", text)


def distance(a, b):
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = 0 if x == y else 0.5 if x in "aeiou" and y in "aeiou" else 1
            row.append(min(last[j] + 1, row[-1] + 1, last[j - 1] + cost))
        last = row
    return last[-1]


def penalty(candidate, names, code):
    """How unlike a Russian name of the place it is; less is better."""
    badness = sum(weight for pattern, weight in FOREIGN if re.search(pattern, candidate, re.I))
    if code not in NEAR:
        badness += 3 * ("ы" in candidate.lower()) + 3 * bool(re.search(r"\bЕ", candidate))
    heard = sound(roman(candidate))
    nearest = min(distance(heard, sound(name)) for name in names)
    return badness + 6 * nearest / max(3, len(heard)) - 0.3 * len(re.findall("[ьэыщё]", candidate))


def russian_name(names, alternates, code, known):
    """The Russian name among the alternates; None if there is none to be sure of.

    `names` are those in Latin letters, `code` is the country, `known` tells whether a dictionary has a word as a place.
    """
    candidates = sorted({a.strip() for a in alternates if RUSSIAN.match(a.strip())})
    if not candidates:
        return None
    scored = sorted((penalty(c, names, code) - (4 if known(c) else 0), len(c), c) for c in candidates)
    return scored[0][2] if scored[0][0] < 5 else None


def spellings(russian, alternates):
    """The Latin spellings among the alternates that sound just like the Russian name."""
    wanted = sound(roman(russian))
    for alternate in alternates:
        if re.fullmatch(r"[A-Z][A-Za-z'’ \-]{5,}", alternate) and sound(alternate) == wanted:
            yield alternate
