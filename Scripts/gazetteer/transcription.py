"""Chinese and Japanese names in Russian letters: Palladius from pinyin, Polivanov from romaji."""

import re
import unicodedata

INITIALS = {
    "": "", "b": "б", "p": "п", "m": "м", "f": "ф", "d": "д", "t": "т", "n": "н", "l": "л", "g": "г",
    "k": "к", "h": "х", "j": "цз", "q": "ц", "x": "с", "zh": "чж", "ch": "ч", "sh": "ш", "r": "ж",
    "z": "цз", "c": "ц", "s": "с",
}
FINALS = {
    "a": "а", "o": "о", "e": "э", "ai": "ай", "ei": "эй", "ao": "ао", "ou": "оу", "an": "ань", "en": "энь",
    "ang": "ан", "eng": "эн", "ong": "ун", "er": "эр", "i": "и", "ia": "я", "ie": "е", "iao": "яо",
    "iu": "ю", "ian": "янь", "in": "инь", "iang": "ян", "ing": "ин", "iong": "юн", "u": "у", "ua": "уа",
    "uo": "о", "uai": "уай", "ui": "уй", "uan": "уань", "un": "унь", "uang": "уан", "ü": "юй",
    "üe": "юэ", "üan": "юань", "ün": "юнь",
}
WHOLE = {
    "ya": "я", "yan": "янь", "yang": "ян", "yao": "яо", "ye": "е", "yi": "и", "yin": "инь", "ying": "ин",
    "yong": "юн", "you": "ю", "yu": "юй", "yuan": "юань", "yue": "юэ", "yun": "юнь", "yo": "йо",
    "wa": "ва", "wai": "вай", "wan": "вань", "wang": "ван", "wei": "вэй", "wen": "вэнь", "weng": "вэн",
    "wo": "во", "wu": "у", "a": "а", "ai": "ай", "an": "ань", "ang": "ан", "ao": "ао", "e": "э", "en": "энь",
    "er": "эр", "o": "о", "ou": "оу", "hui": "хуэй", "zi": "цзы", "ci": "цы", "si": "сы",
}


def _syllables():
    table = dict(WHOLE)
    for initial, start in INITIALS.items():
        for final, rest in FINALS.items():
            written = final
            if initial in ("j", "q", "x"):
                if final.startswith("u") and final != "u" and final not in ("un", "uan"):
                    continue
                written = final.replace("ü", "u")
                if final in ("u", "uan", "un"):
                    continue  # these are ü
            if initial and initial + written not in table:
                table[initial + written] = start + rest
    return table


SYLLABLES = _syllables()


def palladius(pinyin):
    """A name in pinyin, such as "Zhengzhou"; None if it is none."""
    words = re.split(r"[ -]", unicodedata.normalize("NFC", pinyin).lower())
    result = []
    for word in words:
        parts = [_split(part) for part in re.split("['’]", word)]
        if not parts or any(part is None for part in parts):
            return None
        letters = ""
        for syllable in (s for part in parts for s in part):
            sound = SYLLABLES[syllable]
            letters += ("ъ" if letters.endswith("н") and sound[0] in "аеёоуэюяи" else "") + sound
        result.append(letters.capitalize())
    return "-".join(result)


def _split(word):
    if not word:
        return []
    for length in range(min(6, len(word)), 0, -1):
        head = word[:length]
        if head in SYLLABLES and (length == len(word) or word[length] not in "aeiouü"):
            rest = _split(word[length:])
            if rest is not None:
                return [head] + rest
    return None


KANA = [
    ("sha", "ся"), ("shu", "сю"), ("sho", "сё"), ("shi", "си"), ("cha", "тя"), ("chu", "тю"), ("cho", "тё"),
    ("chi", "ти"), ("ja", "дзя"), ("ju", "дзю"), ("jo", "дзё"), ("ji", "дзи"), ("tsu", "цу"), ("z", "дз"),
    ("ya", "я"), ("yu", "ю"), ("yo", "ё"), ("f", "ф"), ("n'", "нъ"), ("b", "б"), ("d", "д"), ("g", "г"),
    ("h", "х"), ("k", "к"), ("m", "м"), ("n", "н"), ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"),
    ("w", "в"), ("a", "а"), ("i", "и"), ("u", "у"), ("e", "э"), ("o", "о"),
]


def polivanov(romaji):
    """A name in Hepburn romaji, such as "Shizuoka"; None if it is none."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", romaji.lower()) if not unicodedata.combining(c))
    plain = plain.replace("-shi", "")
    if not re.fullmatch("[a-z']+", plain):
        return None
    plain = plain.replace("tch", "cch")
    result, rest = "", plain
    while rest:
        for latin, cyrillic in KANA:
            if rest.startswith(latin):
                result += cyrillic
                rest = rest[len(latin):]
                break
        else:
            if len(rest) > 1 and rest[0] == rest[1] or rest.startswith("cc"):
                result += {"c": "т"}.get(rest[0], "")
                rest = rest[1:]
                continue
            return None
    result = re.sub("(?<=[аоуэ])и", "й", result)
    return re.sub("(?<=[бвгдзклмнпрстфхц])э", "е", result).capitalize()
