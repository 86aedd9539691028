"""Reads the lists of names; countries.txt explains their marks."""

import pathlib
import re
from dataclasses import dataclass

HERE = pathlib.Path(__file__).resolve().parent


@dataclass
class Name:
    text: str
    years: tuple = (0, 0)  # in use from and to; 0 is open
    all_capitals: bool = False  # "*"
    ordinary: bool = False  # "~"
    fixed: bool = False  # "=": a Russian name that no case changes
    nickname: bool = False  # "^": the usual name is reported
    plural: bool = False  # "+"


def parse(text):
    """The names in a list with commas between."""
    return [_name(part.strip()) for part in text.split(",") if part.strip()]


def _name(text):
    name = Name(text)
    while name.text[0] in "*~=^":
        mark, name.text = name.text[0], name.text[1:]
        if mark == "*":
            name.all_capitals = True
        elif mark == "~":
            name.ordinary = True
        elif mark == "=":
            name.fixed = True
        else:
            name.nickname = True
    if name.text.endswith("+"):
        name.plural, name.text = True, name.text[:-1]
    years = re.fullmatch(r"(.+) \((\d+)-(\d+)\)", name.text)
    if years:
        name.text, name.years = years[1], (int(years[2]), int(years[3]))
    return name


def table(file, columns):
    """The rows of a list, each a list of its columns."""
    rows = []
    for number, line in enumerate((HERE / file).read_text().splitlines(), 1):
        if line and not line.startswith("#"):
            row = [column.strip() for column in line.split("|")]
            assert len(row) == columns or row[0].startswith("-"), f"{file}:{number}: {line}"
            rows.append(row)
    return rows


def sections(file, columns):
    """The rows of a list whose lines stand under headings: a heading is its text, a line its columns."""
    for number, line in enumerate((HERE / file).read_text().splitlines(), 1):
        if line.startswith("["):
            yield line.strip("[]")
        elif line and not line.startswith("#"):
            row = [column.strip() for column in line.split("|")]
            assert len(row) == columns, f"{file}:{number}: {line}"
            yield row


def words(file):
    """The words of a list of words; "_" is a space."""
    lines = (HERE / file).read_text().splitlines()
    return {word.replace("_", " ") for line in lines if not line.startswith("#") for word in line.split()}


def english_people(adjectives):
    """The people that English adjectives give by themselves: "Kazakhstani", "Kazakhstanis"."""
    for adjective in adjectives:
        if re.search("(an|i)$", adjective.text) and not adjective.ordinary:
            yield adjective.text + "s"


def plural(text):
    return text + ("es" if re.search("(s|sh)$", text) else "s")
