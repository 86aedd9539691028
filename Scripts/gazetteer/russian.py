"""Russian inflection of place names, adjectives and names of peoples, by rule.

Which case a form is does not matter, and a form too many does no harm unless it is a word of its
own, so names whose gender cannot be seen take the endings of both.
"""

import re

VOWELS = "аеёиоуыэюя"
HUSHING = "жшчщ"
VELAR = "гкх"

# Nouns that the rules get wrong: stem, and the genitive, dative, instrumental and prepositional endings.
IRREGULAR = {
    "египет": ("египт", "а у ом е"),
    "маврикий": ("маврики", "я ю ем и"),
    "орёл": ("орл", "а у ом е"),
    "елец": ("ельц", "а у ом е"),
    "кремль": ("кремл", "я ю ем е"),
    "дворец": ("дворц", "а у ом е"),
    "городок": ("городк", "а у ом е"),
    "волочёк": ("волочк", "а у ом е"),
    "торжок": ("торжк", "а у ом е"),
    "новогрудок": ("новогрудк", "а у ом е"),
    "замок": ("замк", "а у ом е"),
    "ош": ("ош", "а у ем е"),
    "израиль": ("израил", "я ю ем е"),
    "нидерланды": ("нидерланд", "ов ам ами ах"),
    "эмираты": ("эмират", "ов ам ами ах"),
    "штаты": ("штат", "ов ам ами ах"),
    "челны": ("челн", "ов ам ами ах"),
    "черновцы": ("черновц", "ов ам ами ах"),
    "столбцы": ("столбц", "ов ам ами ах"),
    "люберцы": ("любер", "ец цам цами цах"),
    "острова": ("остров", "ов ам ами ах"),
    "территории": ("территори", "й ям ями ях"),
    "гавайи": ("гавай", "ев ям ями ях"),
    "горки": ("гор", "ок кам ками ках"),
    "химки": ("хим", "ок кам ками ках"),
    "сороки": ("сорок", " ам ами ах"),
    "церковь": ("церк", "ви ви овью ви"),
    "луки": ("лук", " ам ами ах"),
    "салоники": ("салоник", " ам ами ах"),
    "сиракузы": ("сиракуз", " ам ами ах"),
}
UNCHANGED = {"сочи", "баку", "самоа", "гоа", "никарагуа", "чили", "шри", "коста"}
# Towns in -и that are plurals; all others in -и do not change.
PLURAL_TOWN = re.compile(r".{3,}(вичи|чичи|ищи|ушки|енки|ровки|ники)$")
ADJECTIVE = re.compile(r".{2,}(ый|ая|яя|ое|ее|ые|[гкхжшчщн]ий|[гкхжшчщн]ие|овы|евы)$")


def forms(name):
    """All forms of a name of one or more words; what follows "/" does not change."""
    changing, _, fixed = name.partition("/")
    sides = [cases(side) for side in changing.split(" и ")]
    found = {" и ".join(case) for case in zip(*sides)}
    if not re.search("[ -]", changing):
        found.update(variants(changing))
    elif len(sides) == 1 and "-на-" not in changing:
        head, mark, last = re.match(r"(.*)([ -])(.*)", changing).groups()
        if last and not ADJECTIVE.match(head.split(" ")[-1].lower()):
            found.update(head + mark + variant for variant in variants(last))
    return {form + fixed for form in found}


def cases(phrase):
    """The six cases of adjectives and a noun, and of a noun with a hyphen."""
    words = re.split("([ -])", phrase)
    indices = [i for i in range(0, len(words), 2) if words[i]]
    nouns = [i for i in indices if not ADJECTIVE.match(words[i].lower())] or indices[-1:]
    noun = indices[0] if "-на-" in phrase else nouns[-1]
    kind = gender(words[noun])
    columns = []
    for i, word in enumerate(words):
        if i == noun:
            columns.append(noun_cases(word))
        elif i in indices and (ADJECTIVE.match(word.lower()) or word.endswith("ой")):
            columns.append(adjective_cases(word, kind))
        else:
            columns.append([word] * 6)
    return ["".join(column[case] for column in columns) for case in range(6)]


def gender(word):
    """m, f, n or p by the ending."""
    lower = word.lower()
    if ADJECTIVE.match(lower):
        return {"ая": "f", "яя": "f", "ое": "n", "ее": "n", "ые": "p", "ие": "p"}.get(lower[-2:], "m")
    if lower in ("острова", "территории") or lower[-1] in "ыи":
        return "p"
    if lower[-1] in "ая" or re.search("(нь|рь|сть|бь|вь|пь|дь|ль)$", lower) and lower not in IRREGULAR:
        return "f"
    return "n" if lower[-1] in "оеё" else "m"


def adjective_cases(word, kind):
    """The six cases of an adjective in a gender."""
    if word.lower().endswith(("овы", "евы")):
        stem = word[:-1]
        return [word, stem + "ых", stem + "ым", word, stem + "ыми", stem + "ых"]
    stem, ending = word[:-2], word[-2:].lower()
    last = stem[-1].lower()
    soft = ending in ("яя", "ее") or ending in ("ий", "ие") and last == "н"
    o = "е" if soft or last in HUSHING and ending != "ой" else "о"
    y = "и" if soft or last in VELAR + HUSHING else "ы"
    if kind == "f":
        return [word, stem + o + "й", stem + o + "й", stem + ("юю" if soft else "ую"), stem + o + "й", stem + o + "й"]
    if kind == "p":
        return [word, stem + y + "х", stem + y + "м", word, stem + y + "ми", stem + y + "х"]
    return [word, stem + o + "го", stem + o + "му", word, stem + y + "м", stem + o + "м"]


def noun_cases(word):
    """The six cases of a noun, or of an adjective that stands as one."""
    lower = word.lower()
    if lower in IRREGULAR:
        stem, endings = IRREGULAR[lower]
        return declined(word, word[:1] + stem[1:], endings.split(" "))
    if word.isupper() and len(word) > 1 or lower in UNCHANGED or len(lower) < 3:
        return [word] * 6
    if ADJECTIVE.match(lower):
        return adjective_cases(word, gender(word))
    endings = noun_endings(lower)
    if endings is None:
        return [word] * 6
    stem = word if lower[-1] not in VOWELS + "йь" else word[:-1]
    return declined(word, stem, endings.split(" "))


def declined(word, stem, endings):
    genitive, dative, instrumental, prepositional = endings
    accusative = stem + {"а": "у", "я": "ю"}[word[-1]] if word[-1] in "ая" and gender(word) == "f" else word
    return [word, stem + genitive, stem + dative, accusative, stem + instrumental, stem + prepositional]


def noun_endings(lower):
    """The genitive, dative, instrumental and prepositional endings; None if it does not change."""
    before = lower[-2]
    if lower.endswith("ия"):
        return "и и ей и"
    if lower.endswith("ие"):
        return "я ю ем и"
    if lower.endswith("ье"):
        return "я ю ем е"
    match lower[-1]:
        case "а":
            return ("и" if before in VELAR + HUSHING else "ы") + (" е ей е" if before in HUSHING + "ц" else " е ой е")
        case "я":
            return "и е ей е"
        case "й":
            return "я ю ем и" if before == "и" else "я ю ем е"
        case "ь":
            return "и и ью и" if gender(lower) == "f" else "я ю ем е"
        case "ы":
            return " ам ами ах"
        case "о" if re.search("..(ово|ево|ёво|ино|ыно|ство)$", lower):
            return "а у ом е"
        case last if last not in VOWELS:
            return "а у ем е" if last in HUSHING + "ц" else "а у ом е"
    return None


def variants(word):
    """Further forms of a single noun: of the other gender, with a lost vowel, of towns in the plural."""
    lower = word.lower()
    if word.isupper() and len(word) > 1 or lower in IRREGULAR or lower in UNCHANGED or len(lower) < 3:
        return set()
    stem = word[:-1]
    if ADJECTIVE.match(lower):
        return set()
    if lower[-1] == "ь":
        return {stem + ending for ending in "и ью я ю ем е".split()}
    if lower[-1] in "ая":
        return {stem + ("ою" if lower[-1] == "а" and lower[-2] not in HUSHING + "ц" else "ею")}
    if lower[-1] == "ы":
        return {stem + "ов"}
    if lower.endswith("ец") and len(lower) > 4 and lower[-3] not in VOWELS:
        stem = word[:-2] + ("ьц" if lower[-3] == "л" else "ц")
        return {stem + ending for ending in "а у ом ем е".split()}
    if lower.endswith("ой"):  # an adjective, as Лесной is, or a noun, as Ханой is
        return {word[:-2] + ending for ending in "ого ому ым ом".split()}
    if PLURAL_TOWN.match(lower):
        found = {stem + ending for ending in ("ам", "ами", "ах", "ей" if lower.endswith("чи") else "")}
        return found | ({word[:-2] + "ок", word[:-2] + "ек"} if lower.endswith("ки") else set())
    return set()


def adjective(lemma):
    """Every form of an adjective, and that before a hyphen."""
    stem = lemma[:-2]
    y = "и" if stem[-1] in VELAR + HUSHING else "ы"
    endings = ["ого", "ому", "ом", "ая", "ой", "ую", "ое", "ою", "о",
               y + "й", y + "м", y + "е", y + "х", y + "ми"]
    return sorted({stem + ending for ending in endings} | {lemma})


# Peoples whose genitive plural has no ending.
BARE_PLURAL = {"румын", "грузин", "башкир", "осетин", "мадьяр"}


def person(lemma):
    """Every form of one of a people and of the people, from the nominative singular."""
    if lemma == "турок":
        found = _join("турк", "а у ом е и ам ами ах")
    elif lemma.endswith("ец"):
        stem = lemma[:-2]
        stem += "йц" if stem[-1] in VOWELS else "ьц" if stem[-1] == "л" else "ц"
        found = _join(stem, "а у ем е ы ев ам ами ах")
    elif lemma.endswith(("анин", "янин")):
        found = _join(lemma, "а у ом е") | _join(lemma[:-2], "е ам ами ах") | {lemma[:-2]}
    elif lemma in ("болгарин", "татарин"):
        found = _join(lemma, "а у ом е") | _join(lemma[:-2], "ы ам ами ах") | {lemma[:-2]}
    elif lemma.endswith("ка"):
        stem = lemma[:-2]
        found = _join(lemma[:-1], "и е у ой ою ам ами ах")
        found.add(stem[:-1] + "ек" if stem[-1] in "йь" else stem + ("ек" if stem[-1] in HUSHING else "ок"))
    elif lemma[-1] in VOWELS:
        found = set()
    elif lemma[-1] in VELAR:
        found = _join(lemma, "а у ом е и ов ам ами ах")
    elif lemma[-1] in HUSHING:
        found = _join(lemma, "а у ом ем е и ей ам ами ах")
    else:
        found = _join(lemma, "а у ом е ы ам ами ах") | ({lemma + "ов"} if lemma not in BARE_PLURAL else set())
    return sorted(found | {lemma})


def _join(stem, endings):
    return {stem + ending for ending in endings.split()}
