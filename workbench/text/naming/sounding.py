"""Names compared by how they sound: by their consonants, in Latin and Cyrillic letters, in whatever case they stand."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from unicodedata import normalize

from workbench.text.naming.given_names import given_name

_CYRILLIC = str.maketrans(
    {
        **dict(zip("бвгґдзклмнпрстфжхцчшщ", "bvkkdsklmnprsttkkskss", strict=True)),
        **dict.fromkeys("аеёєиіїйоуыэюяьъ'’ʼ-", ""),
    }
)
_SPELLINGS = (
    *(
        ("sch", "s"),
        ("shch", "s"),
        ("dzh", "k"),
        ("sh", "s"),
        ("ch", "k"),
        ("kh", "k"),
        ("zh", "k"),
        ("ph", "t"),
        ("th", "t"),
        ("gh", "k"),
    ),
    *(("ck", "k"), ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("x", "ks"), ("c", "k"), ("q", "k"), ("z", "s")),
    *(("dj", "k"), ("j", "k"), ("g", "k"), ("f", "t")),
)
_ROUGH = str.maketrans(
    dict(zip("абвгґдеєёжзиіїйклмнопрстуфхцчшщыэюя", "abvggdeeezziiiiklmnoprstufhccssieua", strict=True))
    | dict.fromkeys("ьъ'’ʼ-")
    | dict(zip("wyjq", "viik", strict=True))
)
_ROUGH_PAIRS = (("kh", "h"), ("zh", "z"), ("ch", "c"), ("sh", "s"), ("ts", "c"), ("ph", "f"), ("cz", "c"), ("iu", "u"))
"""Letters for names with their vowels, roughly, and what is written as one of them."""

_WHOLE_LETTERS = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "e", "œ": "e", "þ": "t"})
"""Letters that no mark can be taken off."""

_MARKED = str.maketrans(
    {
        "ç": "ch",
        "č": "ch",
        "ć": "ch",
        "ş": "sh",
        "š": "sh",
        "ș": "sh",
        "ś": "sh",
        "ž": "zh",
        "ż": "zh",
        "ź": "z",
        "đ": "dzh",
        "ț": "ts",
    }
    | {"ğ": "", "ř": "rzh", "ł": "l"}
)
"""How letters with marks sound in Turkish, Romanian and the languages of the Slavs."""

_POLISH = re.compile("[scr]z")
_NASAL = re.compile(r"(?<=[aeiou])ng(?![aeiou])(?<!\w{4}ing(?=\Z))")
"""What is «н» in names from Chinese and Korean, no ending of English words: Zhang, Чжан."""

_SILENT = str.maketrans(dict.fromkeys("aeiouy'’-", ""))
_ARTICLES = frozenset(("ash", "ass", "аль", "эль", "ель", "уль"))
"""The forms of the Arabic article that have more than two letters."""

_ADJECTIVE = re.compile(r"(?:[сц]ь?к\w{1,3}|ish|ese|ian|an)$")
_OF_PLACE = re.compile(
    r"([сцз])ь?к(?:ий|ого|ому|им|ій|ої|ою|а|у|е|і|их|ими|ая|ой|ую|ое|ом|ие|ый|ым|ых|ыми)$"
    r"|(?:[еє]ць?|ц(?:ем|ы|ев|ам|ами|ах|і|ів|їв|ям|ями|ях|[ауюяе])|[яа]н(?:ин\w{0,3}|к\w{1,3}|[еиі]|ам|ами|ах)?)$"
)
"""The endings of adjectives that are made of places, and of the names of their inhabitants: аргунский, мальтійці, киевляне."""

_DOUBLED = re.compile(r"(.)(?=\1)")
_LOCATIVE = re.compile(r"(?<=\w\w)ці$")
_CASE = re.compile(r"(?<=..)(?:ами|ями|ах|ях|ом|ем|ём|ым|им|ого|его|ему|ому|ых|их)$")
_REGION = re.compile(r"(?<=...)щин(?:а|и|і|у|ою|е|ы|ой)$")  # Київщина, the region of Київ

# What a name that is romanised by rule does not have: c without h, q, w, x, j, ph, th, gh, doubled letters, silent endings.
_FOREIGN = re.compile(r"c(?!h)|[qwxj]|ph|th|gh|(.)\1|ou|ea|(?<![oi])e$|(?<=[aeiou])h$|eu")

# Endings of East Slavic surnames, in both alphabets: a name with one of them is never the same as one with another.
_SURNAMES = tuple(
    re.compile(rf"(?:{ending})$", re.IGNORECASE)
    for ending in (
        r"[еє]нк(?:о|а|у|ом|ові|і|е)|enko",
        r"[чщ]ук(?:а|у|ом|ові|і|е)?|chuk",
        r"юк(?:а|у|ом|ові|і|е)?|[iy]uk",
        r"[сзц]ь?к(?:ий|ого|ому|им|ая|ой|ую|ої|ою)|[sz]k(?:y|yi|yy|iy|ii|i|aya|aia)",
        r"[ая]к(?:а|у|ом|ові|і|е)?|ak",
        r"[оеєё]в(?:а|у|ым|им|ом|ой|ої|ою)?|[oe]va?",
        r"[оеє]вич\w{0,2}|[oe]v[iy]ch",
    )
)

_FAMILIES = {
    1: re.compile(r"[чщ]ук(?:ов|ів|и|ам|ами|ах)$", re.IGNORECASE),
    2: re.compile(r"юк(?:ов|ів|и|ам|ами|ах)$", re.IGNORECASE),
}
"""How families are called whose names have some of these endings, by their place among these."""

_FAMILY_END = re.compile(r"(?<=к)(?:ов|ів|и|ам|ами|ах)$", re.IGNORECASE)

_CYRILLIC_LETTER = re.compile("[а-яёіїєґ]", re.IGNORECASE)
_SUFFIXES = tuple(re.compile(core, re.IGNORECASE) for core in ("н[кц]|n[kc]", "[чщ]у[кц]|[cč]h?u[kc]", "ю[кц]|[iyj]u[kc]"))
"""What a name has that ends in one of the first of these."""

_FEW = 2
"""Consonants up to which words often sound alike."""

_LONG = 6
"""Letters that a surname with a suffix has at least."""

# Beginnings of names that languages have made their own, a group a line.
_EXONYMS = """
    chin sin китай китає кита
    german герман німеч німец немец
    england engl англ британ великобритан велика брит great united uk u.k
    greec greek грец греч
    hungar венгр угор угр
    georgi грузи грузин
    turk турц турец туреч тур
    pol поль
    jesus иисус ісус христ
    egypt египет єгип египт
    japan япон
    spain spani испан іспан
    ital итал італ рим
    croat хорват
    armeni армен вірмен
    swiss switzer швейцар
    swed швец швед
    denmark danish дани дані дат
    dutch netherl holland нидер нідер голл
    wale welsh уэл уел валл вель
    scot шотл шотланд
    irel irish ирл ірл
    ind индий инди інді
    jew israel евре євре изра ізра
    lebanon ливан ліван
    cyprus cypriot кипр кіпр
    rom рим
    vien вен від
    athen афин афін
    venic венец венеці
    florenc флорен
    naple неаполь неапол
    geneva женев
    prague праг
    warsaw варшав
    copenhagen копенг
    beijing peking пекин пекін
    cairo каир каїр
    jerusalem иерус єрус
    bethlehem вифл віфл
    thames темз
    danube дуна
    rhine рейн
    black чёрн черн чорн
    hawai гава
    mexic мекс
    texas тех
    quebec квебек
    ivory кот
    burma myanmar мьянм м'янм бирм
    lithuan литв литов
    latvi латв латы
    belarus белор білор
    finland finn финл фінл финс фінс
    norw норв
    franc french франц
    syri сири сирі
    libya ливи ліві
    ethiop эфиоп ефіоп
    algeri алжир
    tunis тунис туніс
    morocc марок
    south юж півд
    north север півн
    columb колумб
    christ христ
    mari мари марі
    charl карл
    henr генр генри
    james иаков яков якоб джеймс
    john джон иоан иван іван
    georg георг джордж
    william вильг вільг уильям вільям
    louis луи людов луї
    peter пётр петр
    paul павел павл павло
    catherin екатер катер
    elizab елиз єлиз
"""


@lru_cache(maxsize=50_000)
def sounds(name: str) -> frozenset[str]:
    """The consonants of a name, in every way it may come across alphabets; ``Харків`` and ``Kharkiv`` share one."""
    lowered = _bare(name)
    if not lowered.isascii():
        alternated = _LOCATIVE.sub("к", lowered)
        spoken = {alternated, _CASE.sub("", alternated), _REGION.sub("", alternated)}
        return frozenset(_single(word.replace("дж", "ж").translate(_CYRILLIC)) for word in spoken) - {""}
    found = set()
    for spelling in _spellings(name.lower()):
        every = {spelling, _NASAL.sub("n", spelling), spelling.replace("ts", "s")}  # ts may be one letter, ц
        for h, w, written in product(("", "k"), ("", "v"), every):
            spelt = written
            for letters, sound in _SPELLINGS:
                spelt = spelt.replace(letters, sound)
            found.add(_single(spelt.replace("h", h).replace("w", w).translate(_SILENT)))
    return frozenset(found) - {""}


def _spellings(lowered: str) -> set[str]:
    """A Latin name in plain letters: without its marks, as its marks sound, and with the pairs of letters of Polish."""
    found = {_bare(lowered), _plain(lowered.translate(_MARKED))}
    if _POLISH.search(lowered):
        found |= {_sounding(spelt) for spelt in found}
    return found


def _sounding(spelt: str) -> str:
    for letters, sound in (("szcz", "shch"), ("sz", "sh"), ("cz", "ch"), ("rz", "zh")):
        spelt = spelt.replace(letters, sound)
    return spelt


@lru_cache(maxsize=100_000)
def distance(one: str, other: str) -> float:
    """From 0 for names that sound alike to 1 for names that have nothing in common, as a share of the longer one."""
    from rapidfuzz.distance import Levenshtein

    if are_exonyms(one, other):
        return 0.0
    given = given_name(one), given_name(other)
    if all(given):
        return 1.0 if given[0].isdisjoint(given[1]) else 0.0
    if _are_surnames_of_two_kinds(one, other) or differ_in_suffix(one, other):
        return 1.0
    every = [
        Levenshtein.distance(left, right) / max(len(left), len(right))
        for a in _with_family(one)
        for b in _with_family(other)
        for left in sounds(a)
        for right in sounds(b)
    ]
    return min(every, default=0.0 if sounds(one) == sounds(other) else 1.0)  # «Её» has no consonants and is like nothing


@lru_cache(maxsize=50_000)
def letters_apart(one: str, other: str) -> float:
    """From 0 to 1, how far apart names are with their vowels: what tells Чжан from Хуаюань, which have the same consonants."""
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_distance(_letters(one), _letters(other))


@lru_cache(maxsize=50_000)
def _letters(name: str) -> str:
    """A name in rough Latin letters, one for each that may stand for another in the other alphabet."""
    written = _bare(name).translate(_ROUGH)
    for letters, letter in _ROUGH_PAIRS:
        written = written.replace(letters, letter)
    return written


def are_exonyms(one: str, other: str) -> bool:
    """Whether names begin as one that languages have made their own: Южный, Southern; not surnames: Павленко, Павлюк."""
    return bool(_exonym(one) & _exonym(other)) and not _are_surnames_of_two_kinds(one, other)


def _are_surnames_of_two_kinds(one: str, other: str) -> bool:
    kinds, others = _surnames(one), _surnames(other)
    return bool(kinds and others) and kinds.isdisjoint(others)


def differ_in_suffix(one: str, other: str) -> bool:
    """Whether one name has the suffix of a surname that the other lacks altogether: Ткачук, Tkach."""
    return _has_suffix(one, other) or _has_suffix(other, one)


def _has_suffix(name: str, other: str) -> bool:
    kind = _surname(name)
    if kind is None or kind >= len(_SUFFIXES) or len(name) < _LONG:
        return False
    return _SUFFIXES[kind].search(other) is None


def is_slavic_surname(name: str) -> bool:
    """Whether a name ends like an East Slavic surname, so that it is spelt by rule in every alphabet."""
    return _surname(name) is not None


def is_plainly_spelt(name: str) -> bool:
    """Whether a name in Latin letters is spelt as East Slavic names are, letter by letter; one in Cyrillic ones always."""
    return _CYRILLIC_LETTER.match(name) is not None or (name.isascii() and _FOREIGN.search(name.lower()) is None)


@lru_cache(maxsize=50_000)
def derived(word: str, name: str) -> bool:
    """Whether a word not capitalised may be made of a name: ``британский`` of ``Britain``."""
    if _exonym(word) & _exonym(name):
        return True
    ending = _OF_PLACE.search(word)
    if ending is not None and _is_stem(word[: ending.start()], name, is_softened=ending[1] is not None):
        return True
    return any(
        made[:4] == root[:4] if len(root) > 2 else made.startswith(root) and _ADJECTIVE.search(word) is not None
        for root in sounds(name)
        for made in sounds(word)
    )


def _is_stem(stem: str, name: str, *, is_softened: bool) -> bool:
    """Whether a word without the ending of an adjective or of an inhabitant begins with a name: аргун, мальтій, ялтин.

    Args:
        stem: in small letters.
        name: as it stands.
        is_softened: the last consonant of the name may be part of the ending: празький.
    """
    return any(
        made.startswith(root) or (is_softened and made == root[:-1])
        for root in sounds(name)
        if len(root) > _FEW
        for made in sounds(stem)
    )


def parts(name: str) -> list[str]:
    """A name with hyphens and its longer parts, without the article of Arabic ones."""
    return [name, *(part for part in name.split("-") if "-" in name and len(part) > 2 and part.lower() not in _ARTICLES)]


@lru_cache(maxsize=20_000)
def _with_family(name: str) -> tuple[str, ...]:
    """The parts of a name, and the surname of a family that it may call: Гнатюков, Гнатюк."""
    found = parts(name)
    return (*found, _FAMILY_END.sub("", name)) if any(ending.search(name) for ending in _FAMILIES.values()) else tuple(found)


def _bare(name: str) -> str:
    """Lower case without accents on Latin letters."""
    lowered = name.lower()
    if lowered.isascii() or re.search("[а-яіїєґ]", lowered):
        return lowered
    return _plain(lowered)


def _plain(lowered: str) -> str:
    return normalize("NFKD", lowered.translate(_WHOLE_LETTERS)).encode("ascii", "ignore").decode()


def _single(consonants: str) -> str:
    return _DOUBLED.sub("", consonants)


@lru_cache(maxsize=50_000)
def _exonym(name: str) -> frozenset[int]:
    lowered = name.lower().replace("ё", "е")
    return frozenset(n for beginning, n in _GROUPS.get(lowered[:2], ()) if lowered.startswith(beginning))


@lru_cache(maxsize=50_000)
def _surname(name: str) -> int | None:
    return next((n for n, ending in enumerate(_SURNAMES) if ending.search(name)), None)


@lru_cache(maxsize=50_000)
def _surnames(name: str) -> frozenset[int]:
    """Every kind of surname that a name may be: Гнатюков is a man's, or what the Гнатюк family is called."""
    kind = _surname(name)
    family = next((n for n, ending in _FAMILIES.items() if ending.search(name)), None)
    return frozenset(each for each in (kind, family) if each is not None)


def _grouped() -> dict[str, list[tuple[str, int]]]:
    """The first two letters → the beginnings that start with them, each with the number of its group."""
    table: dict[str, list[tuple[str, int]]] = {}
    for n, line in enumerate(line for line in _EXONYMS.splitlines() if line.strip()):
        for beginning in line.split():
            table.setdefault(beginning[:2].replace("ё", "е"), []).append((beginning.replace("ё", "е"), n))
    return table


_GROUPS = _grouped()
