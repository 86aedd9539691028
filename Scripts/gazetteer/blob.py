"""Writes the blob that Sources/CGazetteer embeds; docs/decisions/0003-gazetteer-data.md describes it."""

import struct

MAGIC = 0x5A414743  # "CGAZ"
VERSION = 1
SECTIONS = [
    "fold_index", "fold_pages", "strings", "countries", "regions", "cities", "states", "zones",
    "labels", "readings", "slots", "filter",
]
CONTINUES = 1 << 31
FILTER_BITS = 1 << 21


class Strings:
    """A pool of texts of up to 255 bytes, each after its length; 0 is the empty text."""

    def __init__(self):
        self.data = bytearray(b"\0")
        self.offsets = {"": 0}

    def add(self, text):
        if text not in self.offsets:
            raw = text.encode()
            assert len(raw) < 256, text
            self.offsets[text] = len(self.data)
            self.data += bytes([len(raw)]) + raw
        return self.offsets[text]


def slots(nodes, load=0.85):
    """An open-addressed table of (fingerprint, payload); payload 0 is an empty slot."""
    count = int(len(nodes) / load) | 1
    table = [(0, 0)] * count
    for key in sorted(nodes):
        index = (key >> 32) * count >> 32
        while table[index][1]:
            assert table[index][0] != key & 0xFFFFFFFF, "two phrases share a fingerprint"
            index = (index + 1) % count
        table[index] = (key & 0xFFFFFFFF, nodes[key])
    return b"".join(struct.pack("<II", *slot) for slot in table), count


def first_word_filter(hashes):
    """A bit for each hash of a word that begins a phrase."""
    bits = bytearray(FILTER_BITS // 8)
    for value in hashes:
        bit = value >> 8 & FILTER_BITS - 1
        bits[bit >> 3] |= 1 << (bit & 7)
    return bytes(bits)


def assemble(parts):
    """The whole blob from a section's name to its bytes and its count of records."""
    header = struct.pack("<III", MAGIC, VERSION, len(SECTIONS))
    offset = len(header) + 8 * len(SECTIONS)
    directory, body = b"", b""
    for name in SECTIONS:
        data, count = parts[name]
        padding = -(offset + len(body)) % 8
        body += b"\0" * padding
        directory += struct.pack("<II", offset + len(body), count)
        body += data
    body += b"\0" * 8
    return header + directory + body
