"""Years, decades, centuries, quarters, seasons, and days and years seen from today, as far as a text says that they are."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from workbench.text.calendar.period_forms import ALIKE, NAMED
from workbench.text.phrases import Phrases
from workbench.text.quantities.numerals import numerals, word_value
from workbench.text.quantities.roman import roman
from workbench.text.typography import folded


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time.

    Attributes:
        family: what can stand in its place: ``century``, ``decade``, ``part of year``, ``season``, ``day``, ``part of day``.
        value: which of them: ``17``, ``1930``, ``quarter 2``, ``spring``, ``yesterday``, ``next year``.
    """

    family: str
    value: str

    def fits(self, other: Period) -> bool:
        """Whether both may be the same; the seventies may be those of any century."""
        if self.family != other.family:
            return self._is_hundred_years(other) or other._is_hundred_years(self)
        if self.value == other.value:
            return True
        if frozenset((self.value, other.value)) in ALIKE:
            return True
        short = min(self.value, other.value, key=len)
        return self.family == "decade" and len(short) == 2 and self.value[-2:] == other.value[-2:]

    def _is_hundred_years(self, other: Period) -> bool:
        """Whether one is the 1800s, the other the 19th century."""
        if (self.family, other.family) != ("decade", "century") or not self.value.endswith("00"):
            return False
        return int(self.value) // 100 + 1 == int(other.value)

    def __str__(self) -> str:
        return f"{self.family} {self.value}" if self.value.isdigit() else self.value


_YEAR = r"(?<![\d.,:/$€£№])(?P<year>1[0-9]\d\d|20\d\d)(?![\d%]|[.,]\d)"
_FOUR_DIGITS = re.compile(r"[12]\d\d\d")
_ORDINAL = r"(?:(?P<roman>(?<!\w)[IVXLІХVХ]+)|(?<![\d.,])(?P<digits>\d{1,2})(?:-?[а-яіїєst]{1,2}|th|nd|rd)?|(?<![\w'])(?P<word>[^\W\d_](?:[^\W\d_]|'){3,}))"

# Patterns in a text folded with its case; word values are tables of patterns, _ stands for a space.
_YEARS: Mapping[str, str] = {
    "ru": rf"{_YEAR}(?:-?(?:й|го|м|му|ый|ом))(?!\w)(?: год\w*)?|{_YEAR}(?: (?:(?:финансов|учебн|бюджетн|календарн|отчетн|маркетингов)\w+ )?(?:год(?:а|у|ом|е|ы|ов|ах)?|гг?\.)(?!\w))"
    rf"|{_YEAR}(?= ?[-–] ?(?:1[0-9]|20)\d\d (?:год|гг)| (?:по|до|и|или) (?:1[0-9]|20)\d\d (?:год|гг))",
    "uk": rf"{_YEAR}(?:-?(?:й|го|м|му|ий|ого|ому))(?!\w)(?: (?:рок|рік|роц)\w*)?|{_YEAR}(?: (?:(?:фінансов|навчальн|бюджетн|календарн|звітн|маркетингов)\w+ )?(?:рок(?:у|и|ом|ам|ах|ів)?|рік|році|рр?\.)(?!\w))"
    rf"|{_YEAR}(?= ?[-–] ?(?:1[0-9]|20)\d\d (?:рок|рр)| (?:по|до|і|й|та|або) (?:1[0-9]|20)\d\d (?:рок|рр|рік))",
    "en": rf"(?<!\w)(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Uu]p to|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]rom|[Bb]etween|[Oo]f|[Ee]arly|[Ll]ate|mid|[Yy]ear|with) "
    rf"{_YEAR}(?![-\w]| ?(?:people|metres|meters|feet|miles|km|years|men|women|troops|soldiers))|(?<=[12]\d\d\d to ){_YEAR}|(?<=[12]\d\d\d and ){_YEAR}"
    rf"|(?<=[12]\d\d\d[-–]){_YEAR}|(?<=\(){_YEAR}(?=\)|[-–])|{_YEAR}(?= (?:(?:fiscal|financial|academic|school|calendar|marketing) year|election|elections|season|budget|campaign|census|harvest)\b)",
}
_YEARS_TO = re.compile(r"(?<![\d.,:/])(?<!\d-)(?P<year>1[5-9]\d\d|20\d\d)[-–/](?P<last>\d\d)(?![\d/-]|[.,]\d)")
_YEAR_BEHIND = {"ru": re.compile(r" год(?:а|у|ом)?(?!\w)"), "uk": re.compile(r" (?:рік|року|році|роком)(?!\w)")}
_THOUSANDS = ("тысяч", "тисяч")
_CENTURIES: Mapping[str, str] = {
    "ru": rf"{_ORDINAL} (?:век(?:а|у|ом|е|ов|ах)?|столети(?:е|я|и|ю|ем)|ст\.(?! ?\d)|в\.)(?!\w)",
    "uk": rf"{_ORDINAL} (?:століт(?:тя|ті|тю|тям|ь)|сторіч(?:чя|чі)|вік|віку|віці|ст\.(?! ?\d))(?!\w)",
    "en": rf"{_ORDINAL}[ -](?:century|centuries)\b",
}
_DECADES: Mapping[str, str] = {
    "ru": r"(?<![\d.,])(?P<decade>(?:1[5-9]|20)?\d0)-?(?:[ех]|ми|ые|ых|(?:м|ым)(?= год))(?!\w)(?: год(?:ы|ов|ах|ами?))?|(?P<word>[а-яё]{4,}(?:ые|ых|ым|ыми)) год(?:ы|ов|ах|ами?)(?!\w)"
    r"|(?<!\w)(?:в|во|с|со|до|из|начал\w|начало|кон[ец]ц?\w?|середин\w|лихи[ех]|далеки[ех]|на) (?P<noughts>(?:нулев|двухтысячн)(?:ые|ых))(?! \w+ых )(?: год(?:ы|ов|ах|ами?))?(?!\w)|(?<!\w)(?:в|во|с|со|до|из|начал\w|начало|кон[ец]ц?\w?|середин\w|лихи[ех]|далеки[ех]|на) (?P<alone>(?:двадцат|тридцат|сороков|пятидесят|шестидесят|семидесят|восьмидесят|девяност)(?:ые|ых))(?!\w| числ| \w+ых )",
    "uk": r"(?<![\d.,])(?P<decade>(?:1[5-9]|20)?\d0)-?(?:[іх]|ті|тих|ми|ві|их|(?:м|им)(?= рок))(?!\w)(?: рок(?:и|ів|ах|ами?))?|(?P<word>[а-яіїєґ']{4,}(?:[твн]і|[твн]их|[твн]ими?)) рок(?:и|ів|ах|ами?)(?!\w)"
    r"|(?<!\w)(?:в|у|з|із|до|початку|початок|кін[ец]ц?\w?|наприкінці|середин\w|лихі|лихих|на) (?P<noughts>(?:нульов|двотисячн)(?:і|их))(?! \w+их )(?: рок(?:и|ів|ах|ами?))?(?!\w)|(?<!\w)(?:в|у|з|із|до|початку|початок|кін[ец]ц?\w?|наприкінці|середин\w|лихі|лихих|на) (?P<alone>(?:двадцят|тридцят|сороков|п'ятдесят|шістдесят|сімдесят|вісімдесят|дев'яност)(?:і|их))(?!\w| числ| \w+их )",
    "en": r"(?<![\d.,])(?P<decade>(?:1[5-9]|20)?\d0)'?s\b|(?<!\w)(?:the |early[ -]|late[ -]|mid[ -])(?:early[ -]|late[ -]|mid[ -]|nineteen[ -])?(?P<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)\b",
}
_TENS = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
    "noughties": 2000,
}
_QUARTERS: Mapping[str, str] = {
    "ru": rf"(?:{_ORDINAL}|(?P<last>последн\w+)) квартал(?:а|е|у|ом)?(?!\w)",
    "uk": rf"(?:{_ORDINAL}|(?P<last>останн\w+)) квартал(?:у|і|ом)?(?!\w)",
    "en": r"\bQ(?P<digits>[1-4])\b|(?<!\w)(?:(?P<word>first|second|third|fourth)|(?P<last>last|final))[ -]quarter(?!\w| of (?!(?:the |this |last |next |each |every |that )?(?:(?:current|coming|following|previous|past|fiscal|financial|same|calendar) )*year(?!\w)|20\d\d|\w+ \d{4})|-?final| century| (?:score|points))",
}
# What is in every match of a pattern, one of these, in lower case: most texts have none, which is seen fast.
_SIGNS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "decade": {
        "ru": (
            "0",
            " годы",
            " годов",
            " годах",
            " годам",
            "атые",
            "атых",
            "сятые",
            "сятых",
            "овые",
            "овых",
            "стые",
            "стых",
            "улев",
            "сячн",
        ),
        "uk": (
            "0",
            " роки",
            " років",
            " роках",
            " рокам",
            "сяті",
            "сятих",
            "цяті",
            "цятих",
            "кові",
            "кових",
            "ності",
            "ностих",
            "ульов",
            "сячн",
        ),
        "en": ("0", "ties"),
    },
    "century": {
        "ru": (" век", " столети", " ст.", " в."),
        "uk": (" століт", " сторіч", " вік", " віц", " ст."),
        "en": ("centur",),
    },
    "quarter": {"ru": (" квартал",), "uk": (" квартал",), "en": ("q",)},
}


def periods(text: str, language: str) -> Iterator[tuple[int, int, int | None, Period | None]]:
    """The years and periods of a folded text in its own case: start, end, the year if it is one, else the period."""
    taken: list[tuple[int, int]] = []
    for start, end, year, period in _every(text, language):
        if not any(first < end and start < last for first, last in taken):
            taken.append((start, end))
            yield start, end, year, period


def _every(text: str, language: str) -> Iterator[tuple[int, int, int | None, Period | None]]:
    """With overlaps: what is likelier first."""
    compiled = _compiled(language)
    lowered = text.lower()
    told = {family for family, signs in _SIGNS.items() if any(map(lowered.__contains__, signs[language]))}
    for match in compiled["decade"].finditer(text) if "decade" in told else ():
        word = match["word"] or match.groupdict().get("alone")
        noughts = match.groupdict().get("noughts")
        value = 2000 if noughts else _TENS.get((word or "").lower()) or _decade(match["decade"], word, language)
        if value is not None:
            named = next((name for name in ("alone", "noughts") if match.groupdict().get(name)), None)
            start = match.start(named) if named else match.start()
            yield start, match.end(), None, Period("decade", str(value % 100 if value < 100 else value))
    for family in ("century", "quarter"):
        for match in compiled[family].finditer(text) if family in told else ():
            groups = match.groupdict()
            number = 4 if groups.get("last") else _ordinal(groups, language)
            if number is not None and 0 < number < (22 if family == "century" else 5):
                start = next(match.start(name) for name in ("roman", "digits", "word", "last") if groups.get(name))
                is_century = family == "century"
                period = Period(family, str(number)) if is_century else Period("part of year", f"quarter {number}")
                yield start, match.end(), None, period
    for match in compiled["year"].finditer(text) if _FOUR_DIGITS.search(text) else ():
        year = next(int(value) for name, value in match.groupdict().items() if name.startswith("year") and value)
        start = next(match.start(name) for name, value in match.groupdict().items() if value)
        yield start, match.end(), year, None
    for match in _YEARS_TO.finditer(text) if _FOUR_DIGITS.search(text) else ():
        first, last = int(match["year"]), int(match["year"][:2] + match["last"])
        if last > first:
            yield match.start("year"), match.end("year"), first, None
            yield match.start("last"), match.end("last"), last, None
    yield from _spelt_years(text, language)
    for match in compiled["named"].finditer(text):
        family, _, name = (match.lastgroup or "").partition("__")
        yield match.start(), match.end(), None, Period(family.replace("_", " "), name.replace("_", " "))


def _spelt_years(text: str, language: str) -> Iterator[tuple[int, int, int, None]]:
    """Years in words: «тысяча восемьсот двенадцатого года»."""
    pattern = _YEAR_BEHIND.get(language)
    if pattern is None or not any(map(text.lower().__contains__, _THOUSANDS)):
        return
    plain = folded(text, case=True)
    for numeral in numerals(plain, language):
        behind = pattern.match(plain.text, numeral.end)
        if behind is not None and numeral.sort == "ordinal" and 1000 <= numeral.value < 2100:
            yield *plain.span(numeral.start, behind.end()), int(numeral.value), None


def _decade(digits: str | None, word: str | None, language: str) -> int | None:
    if digits:
        return int(digits)
    value = word_value(word.lower(), language) if word else None
    return int(value[0]) if value is not None and value[1] == "ordinal" and 20 <= value[0] <= 90 else None


def _ordinal(groups: Mapping[str, str | None], language: str) -> int | None:
    if numeral := groups.get("roman"):
        return roman(numeral)
    if digits := groups.get("digits"):
        return int(digits)
    word = (groups.get("word") or "").lower()
    value = word_value(word, language)
    return int(value[0]) if value is not None and value[1] == "ordinal" else None


@cache
def _compiled(language: str) -> dict[str, Phrases]:
    numbered = iter(range(10))
    years = re.sub(r"\?P<year>", lambda _: f"?P<year{next(numbered)}>", _YEARS[language])
    named = "|".join(
        f"(?P<{family.replace(' ', '_')}__{value.replace(' ', '_')}>{'|'.join(words[language].split()).replace('_', ' ')})"
        for family, values in NAMED.items()
        for value, words in values.items()
    )
    return {
        "year": Phrases(re.compile(years)),
        "century": Phrases(re.compile(_CENTURIES[language])),
        "decade": Phrases(re.compile(_DECADES[language], re.IGNORECASE)),
        "quarter": Phrases(re.compile(_QUARTERS[language], re.IGNORECASE if language == "en" else 0)),
        "named": Phrases(re.compile(rf"(?<![\w'-])(?:{named})(?![\w'-])", re.IGNORECASE)),
    }
