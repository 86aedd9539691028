"""Folding of text for comparison, and the hash of a folded word.

The table made here is part of the blob, so that the program folds exactly as the script does.
"""

import re
import unicodedata

# Classes of scalars; Sources/Gazetteer/FoldTable.swift reads them.
GAP, LETTER, EXPANSION, MARK, IGNORABLE, SAME = range(6)
UPPER, LOWER, UNCASED, DIGIT, LATIN, CYRILLIC, BREVE = (1 << bit for bit in range(24, 31))

MASK = (1 << 64) - 1
SEED = 0xCBF29CE484222325
FACTOR = 0x9FB21C651E98DF25
FINISH = 0xD6E8FEB86659FD93

# Letters that Unicode does not decompose.
SPECIAL = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h",
    "ı": "i", "ŋ": "n", "ə": "a", "ƒ": "f", "ɓ": "b", "ɗ": "d", "ɛ": "e", "ɔ": "o", "ẞ": "ss",
    "й": "й", "ς": "σ", "ʻ": "", "ʼ": "", "ʿ": "", "ʾ": "", "ʹ": "", "ʺ": "",
}
# Marks that only change a letter's look; those of other scripts are letters in their own right.
DROPPED = [
    (0x0300, 0x036F), (0x0483, 0x0489), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F), (0xFE20, 0xFE2F),
]
IGNORED = {0x00AD, 0x034F, 0x061C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF}


def is_dropped(code):
    return any(low <= code <= high for low, high in DROPPED)


def fold_scalar(character):
    """The folded form of a scalar that is part of a word."""
    lower = character.lower()
    lower = "i" if character == "İ" else lower
    if lower in SPECIAL:
        return SPECIAL[lower]
    bare = "".join(c for c in unicodedata.normalize("NFKD", lower) if not is_dropped(ord(c)))
    bare = bare.lower()
    if len(bare) == 1 or (bare.isascii() and 1 <= len(bare) <= 3 and bare.isalnum()):
        return SPECIAL.get(bare, bare)
    return lower if len(lower) == 1 else character


def entry(code):
    """What the table says of a scalar: folded scalars, class and flags."""
    character = chr(code)
    category = unicodedata.category(character)
    if code in IGNORED:
        return IGNORABLE << 21
    if is_dropped(code):
        return MARK << 21
    if category[0] == "M":
        return code | MARK << 21 | UNCASED
    if category[0] != "L" and category != "Nd" or code >= 0xE000 and code < 0xF900:
        return GAP
    folded = fold_scalar(character)
    if not folded:
        return IGNORABLE << 21
    if category == "Nd":
        flags = DIGIT
    elif category in ("Lu", "Lt"):
        flags = UPPER
    elif category == "Ll":
        flags = LOWER
    else:
        flags = UNCASED
    name = unicodedata.name(character, "")
    if "LATIN" in name:
        flags |= LATIN
    if name.startswith("CYRILLIC"):
        flags |= CYRILLIC
    if character in "иИ":
        flags |= BREVE
    if folded == character and not flags & (LATIN | CYRILLIC):
        return SAME << 21 | flags
    if len(folded) == 1:
        return ord(folded) | LETTER << 21 | flags
    packed = sum(ord(c) << 7 * i for i, c in enumerate(folded))
    return packed | EXPANSION << 21 | flags


def tables():
    """256 page numbers for the basic plane, and the distinct pages of 256 entries."""
    pages, numbers, index = [], {}, []
    for high in range(256):
        page = tuple(entry(high << 8 | low) if not 0xD8 <= high <= 0xDF else 0
                     for low in range(256))
        if page not in numbers:
            numbers[page] = len(pages)
            pages.append(page)
        index.append(numbers[page])
    return index, pages


_folds = {}


def fold(text):
    """The folded text, gaps kept: "São Tomé" becomes "sao tome"."""
    text = unicodedata.normalize("NFC", text)
    result = []
    for character in text:
        if character not in _folds:
            value = entry(ord(character)) if ord(character) < 0x10000 else SAME << 21
            kind = value >> 21 & 7
            if kind == GAP:
                folded = character
            elif kind in (IGNORABLE,) or kind == MARK and value & 0x1FFFFF == 0:
                folded = ""
            else:
                folded = fold_scalar(character)
            _folds[character] = folded
        result.append(_folds[character])
    return "".join(result)


def word_hash(folded):
    """The hash of a folded word; Sources/Gazetteer/WordHash.swift has the same."""
    data = folded.encode()
    return _hash(int.from_bytes(data[i:i + 8], "little") for i in range(0, len(data), 8))


def phrase_hash(before, word):
    """The hash of a phrase from that of its words but the last, and that of the last."""
    return _hash([before, word])


def _hash(blocks):
    state = SEED
    for block in blocks:
        state = (state ^ block) * FACTOR & MASK
        state ^= state >> 32
    state = state * FINISH & MASK
    return state ^ state >> 29


_GAP = re.compile(r"[^\w\u0300-\u036f\u00ad\u02b0-\u02ff]+|_")


def words(name):
    """The words of a name as the program's tokeniser finds them."""
    return [word for word in _GAP.split(unicodedata.normalize("NFC", name)) if fold(word)]
