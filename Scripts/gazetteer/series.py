"""Recurring occasions of culture whose name alone tells which it is and where, from series.txt."""

import houses
import lists
from phrases import SORTS


def add(phrases, cities):
    """Adds the names of series.txt; returns how many there are."""
    numbers = houses.city_numbers(cities)
    number, count = None, 0
    for row in lists.sections("series.txt", 3):
        if isinstance(row, str):
            code, _, name = row.partition(" ")
            number = numbers[code, name]
            continue
        sort, english, russian_names = row
        forms = {form for name in lists.parse(english) for form in houses.english_forms(name.text)}
        forms |= {form for name in lists.parse(russian_names) for form in houses.russian_forms(name)}
        for form in sorted(forms):
            count += phrases.add_series(form, number, SORTS[sort])
    return count
