"""Recurring occasions of culture whose name alone tells which it is and where, from series.txt."""

import houses
import lists
from phrases import SORTS


def add(phrases, cities):
    """Adds the names of series.txt; returns how many there are."""
    count = 0
    for number, (sort, english, russian_names) in houses.by_city("series.txt", cities):
        forms = {form for name in lists.parse(english) for form in houses.english_forms(name.text)}
        forms |= {form for name in lists.parse(russian_names) for form in houses.russian_forms(name)}
        for form in sorted(forms):
            count += phrases.add_series(form, number, SORTS[sort])
    return count
