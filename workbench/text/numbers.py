"""Numbers in digits, with what they are worth: grouping, decimals, per cents, dates, times and multiplying words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from workbench.core.language import base
from workbench.core.segment import PLACEABLE
from workbench.text.calendar.scores import is_score

NumberKind = Literal["number", "percent", "ordinal", "date", "time"]


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text.

    Attributes:
        text: how it is written, with what belongs to it (``2,5 млн``, ``15 %``, ``1-го``).
        start, end: where it stands.
        value: what it is worth. A date is YYYYMMDD (20250514), a time HHMM (1204) or HHMMSS where seconds are given.
        kind: see `NumberKind`.
    """

    text: str
    start: int
    end: int
    value: Decimal
    kind: NumberKind


_SPACE = "[ \u00a0\u2007\u2009\u202f]"
_MINUS = '(?:(?<![^\\s(\\[«“"„:;=…])[-−–])?'
_FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.3333", "⅔": "0.6667", "⅛": "0.125"}

_DIGIT = re.compile(f"[0-9{''.join(_FRACTIONS)}]")

_NOT_IN_NUMBER_BEFORE = r"(?<![\w.,:])"
_NOT_IN_NUMBER_AFTER = r"(?![\w:]|[.,][0-9])"

_PASSED_OVER = rf"(?P<skip>{PLACEABLE.pattern}|(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{{1,64}}@[\w-]{{1,63}}\.[\w.-]{{1,255}})"
_DATE = (
    rf"{_NOT_IN_NUMBER_BEFORE}(?P<date>[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}"
    rf"|[0-9]{{1,2}}(?P<separator>[./])[0-9]{{1,2}}(?P=separator)(?:[0-9]{{4}}|[0-9]{{2}})){_NOT_IN_NUMBER_AFTER}"
)
_TIME = (
    rf"{_NOT_IN_NUMBER_BEFORE}(?P<time>(?P<hour>[0-9]{{1,2}})(?=:[0-5][0-9]|{_SPACE}?[ap]\.?m\b)"
    r"(?::(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?)?"
    rf"(?:{_SPACE}?(?P<half>[ap])\.?m\b\.?)?){_NOT_IN_NUMBER_AFTER}"
)
_PHONE = (
    rf"{_NOT_IN_NUMBER_BEFORE}(?P<phone>(?=(?:[ ()+-]*[0-9]){{9,15}}(?![0-9]))(?:\+[0-9]{{1,3}}[ -]?(?:\([0-9]{{1,5}}\)[ -]?)?"
    r"|\(?0[0-9]{0,4}\)?[ -]|8(?:[ -]?\([0-9]{3}\)|-[0-9]{3}-)[ -]?)[0-9]{2,4}(?:[ -][0-9]{2,4}){1,4})"
)
_AMOUNT = (
    rf"(?:(?<![^\W_])(?<![0-9][.,])|(?<=[0-9][xхXХ]))(?P<number>{_MINUS}(?:"
    rf"[1-9][0-9]{{0,2}}(?:{_SPACE}[0-9]{{3}}(?![0-9]))+(?:[.,][0-9]+(?![0-9.,]*[0-9]))?"
    r"|[1-9][0-9]{0,2}(?:['’][0-9]{3}(?![0-9]))+(?:[.,][0-9]+)?"
    r"|[0-9]+(?:[.,][0-9]+)*"
    rf")[{''.join(_FRACTIONS)}]?|[{''.join(_FRACTIONS)}])"
)
_TOKEN = re.compile("|".join((_PASSED_OVER, _DATE, _TIME, _PHONE, _AMOUNT)))

_MULTIPLIERS: tuple[tuple[str, int], ...] = (
    (r"сот(?:ен|ни|ня|ні)|hundreds?", 2),
    (r"тыс(?:яч(?!елет)\w*|\.|\b)|тис(?:яч(?!оліт)\w*|\.|\b)|thousands?", 3),
    (r"миллион\w*|мільйон\w*|млн\b\.?|millions?|mln\b\.?|mn\b", 6),
    (r"миллиард\w*|мільярд\w*|млрд\b\.?|billions?|bln\b\.?|bn\b", 9),
    (r"триллион\w*|трильйон\w*|трлн\b\.?|trillions?|trn\b|tn\b", 12),
)
_MULTIPLYING = rf"(?:{'|'.join(f'(?P<e{power}>{words})' for words, power in _MULTIPLIERS)})(?![^\W\d_])"
_MULTIPLIER = re.compile(rf"{_SPACE}?[-‑]?{_MULTIPLYING}", re.IGNORECASE)
_MULTIPLIER_WORD = re.compile(rf"(?<![^\W\d_]){_MULTIPLYING}", re.IGNORECASE)
_ATTACHED_THOUSAND = re.compile(r"[kK](?!\w)")
_ATTACHED = re.compile(r"(?:(?P<million>[mM])|(?P<billion>[bB]))(?!\w)")
_PRICED = re.compile(r"(?:[$€£₴¥]|\b(?:UAH|USD|EUR|GBP|PLN|RUB|CHF|CAD|AUD)) ?\Z")
_PERCENT = re.compile(rf"{_SPACE}?(?:%|(?:процент|відсот)\w*|per ?cent\b|pct\b)", re.IGNORECASE)
_ENDINGS = """й я е ю х м а у і ї тя тю ті го му ми ти та те ту ша ше шу га ге гу ма ме ту ый ий ой ій ая ое ее ые ие ого его
    ому ему ым им ом ем ім ую юю ых их ыми ими ої ою"""
_ORDINAL = re.compile(rf"(?:(?:st|nd|rd|th|(?<=0)s)|[-‑–](?:{'|'.join(_ENDINGS.split())}))(?![\w'’-])", re.IGNORECASE)
_DECIMAL_COMMA = re.compile(r"[0-9]+,[0-9]{1,2}")
_HUNDREDS = re.compile(r"[1-9][0-9]{2}")
_JOINED = re.compile(rf"{_SPACE}?[-–—‑]{_SPACE}?")


def numbers(text: str, language: str) -> list[Number]:
    """The numbers of a text, in order.

    Args:
        text: any text; placeables, addresses and digits inside a word (``KV62``) are passed over.
        language: a language or version tag; English groups by commas and has a decimal point, others the reverse.
            A range (``10–15 %``) gives two numbers, both with what stands behind the second.
    """
    return list(_numbers(text, base(language) == "en")) if _DIGIT.search(text) else []


@lru_cache(maxsize=256)
def _numbers(text: str, english: bool) -> tuple[Number, ...]:
    found: list[Number] = []
    for match in _TOKEN.finditer(text):
        if match["date"]:
            found.extend(_date(match, english))
        elif match["time"] and _hour(match) is not None and not _is_score(match):
            found.append(_time(match))
        elif match["phone"]:
            digits = "".join(filter(str.isdecimal, match["phone"]))
            found.append(Number(match["phone"], match.start("phone"), match.end("phone"), Decimal(digits), "number"))
        elif match["number"] or match["time"]:
            found.extend(_plain(match, text, english))
    return tuple(_summed(_shared(found, text), text))


def multipliers(text: str) -> frozenset[int]:
    """The powers of ten whose words stand anywhere in a text: 6 for million."""
    return frozenset(_power_of(found) for found in _MULTIPLIER_WORD.finditer(text))


def _date(match: re.Match[str], english: bool) -> list[Number]:
    written = match["date"]
    parts = [int(part) for part in re.split(r"[-./]", written)]
    if written[4:5] == "-":
        year, month, day = parts
    else:
        day, month, year = parts
        # 05/14/2025, and in English 05/06/2025 too, names the month first.
        if match["separator"] == "/" and ((english and day <= 12) or month > 12):
            day, month = month, day
        if year < 100:
            year += 1900 if year >= 70 else 2000
    try:
        moment = date(year, month, day)
    except ValueError:
        return _separate(written, match.start("date"))
    return [Number(written, match.start("date"), match.end("date"), Decimal(f"{moment:%Y%m%d}"), "date")]


def _hour(match: re.Match[str]) -> int | None:
    hour = int(match["hour"])
    if match["half"]:
        return hour % 12 + (12 if match["half"] == "p" else 0) if 1 <= hour <= 12 else None
    return hour if hour <= 24 else None


def _is_score(match: re.Match[str]) -> bool:
    return bool(match["minute"]) and not (match["half"] or match["second"]) and is_score(match.string, *match.span("time"))


def _time(match: re.Match[str]) -> Number:
    digits = f"{_hour(match)}{match['minute'] or '00'}{match['second'] or ''}"
    return Number(match["time"], match.start("time"), match.end("time"), Decimal(digits), "time")


def _plain(match: re.Match[str], text: str, english: bool) -> list[Number]:
    group = "number" if match["number"] else "time"
    written, start = match[group], match.start(group)
    value = _value(written, english) if group == "number" else None  # 52:46 is a score, 0am nothing at all
    end = match.end(group)
    if value is None and _DECIMAL_COMMA.fullmatch(written) and (_PERCENT.match(text, end) or _MULTIPLIER.match(text, end)):
        value = Decimal(written.replace(",", "."))  # English by others: 0,7%
    if value is None:
        return _separate(written, start)
    return [_completed(Number(written, start, end, value, "number"), text)]


def _completed(number: Number, text: str) -> Number:
    """The number with the multiplying word, the per cent sign or the ordinal ending that stands behind it."""
    value, end, kind = number.value, number.end, number.kind
    if ordinal := _ORDINAL.match(text, end):
        end, kind = ordinal.end(), "ordinal"
    if multiplied := _MULTIPLIER.match(text, end):
        value, end, kind = value.scaleb(_power_of(multiplied)), multiplied.end(), "number"
    elif thousand := _ATTACHED_THOUSAND.match(text, end):
        value, end = value.scaleb(3), thousand.end()
    elif (attached := _ATTACHED.match(text, end)) and _PRICED.search(text, max(number.start - 4, 0), number.start):
        value, end = value.scaleb(6 if attached["million"] else 9), attached.end()
    elif percent := _PERCENT.match(text, end):
        end, kind = percent.end(), "percent"
    return replace(number, text=text[number.start : end], end=end, value=_plainly(value), kind=kind)


def _value(written: str, english: bool) -> Decimal | None:
    """What digits with points and commas are worth; None when they are several numbers (``2.0.1``, ``1,2``)."""
    negative = written[0] in "-−–"
    digits = re.sub(rf"^[-−–]|{_SPACE}|['’]", "", written)
    extra = Decimal(0)
    if digits[-1] in _FRACTIONS:
        extra, digits = Decimal(_FRACTIONS[digits[-1]]), digits[:-1]
    whole = _decimal(digits, english) if digits else Decimal(0)
    if whole is None:
        return None
    whole = whole + extra if extra else whole
    return whole.copy_negate() if negative else whole


def _decimal(digits: str, english: bool) -> Decimal | None:
    points, commas = digits.count("."), digits.count(",")
    if points and commas:
        decimal = max(digits.rfind("."), digits.rfind(","))
        whole, fraction = digits[:decimal], digits[decimal + 1 :]
        if digits[decimal] in whole or not _grouped(whole):
            return None
        return Decimal(f"{re.sub('[.,]', '', whole)}.{fraction}")
    if points + commas == 0:
        return Decimal(digits)
    grouping = "," if english else "."
    if _grouped(digits) and (points + commas > 1 or grouping in digits):
        return Decimal(re.sub("[.,]", "", digits))
    if points + commas > 1 or (english and commas):
        return None
    return Decimal(digits.replace(",", "."))


def _grouped(digits: str) -> bool:
    return re.fullmatch(r"[1-9][0-9]{0,2}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*", digits) is not None


def _separate(written: str, start: int) -> list[Number]:
    """The runs of digits, each as a number: the parts of a version, of a list without spaces."""
    return [
        Number(run.group(), start + run.start(), start + run.end(), Decimal(run.group()), "number")
        for run in re.finditer(r"[0-9]+", written)
    ]


def _plainly(value: Decimal) -> Decimal:
    """Without exponent and trailing zeros, so that equal values look equal."""
    digits = format(value, "f")  # normalize() would round what is longer than the context's precision
    return Decimal(digits.rstrip("0").rstrip(".") if "." in digits else digits)


def _shared(found: list[Number], text: str) -> list[Number]:
    """Give the first number of a range what stands behind the second: ``2–3 млн``, ``10–15 %``."""
    for n in range(len(found) - 1):
        first, second = found[n], found[n + 1]
        if first.kind != "number" or not _JOINED.fullmatch(text, first.end, second.start) or second.text.isdecimal():
            continue
        if second.kind == "percent":
            found[n] = replace(first, kind="percent")
        elif second.kind == "number" and (multiplied := _MULTIPLIER.search(second.text)) and first.value < 1000:
            found[n] = replace(first, value=_plainly(first.value.scaleb(_power_of(multiplied))))
    return found


def _summed(found: list[Number], text: str) -> list[Number]:
    """Join what is said in two steps: ``2 млн 300 тыс.`` is one number, and so is ``6 тыс. 300``."""
    summed: list[Number] = []
    for number in found:
        last = summed[-1] if summed else None
        joins = _power(number) or _HUNDREDS.fullmatch(number.text)
        if last and joins and _power(last) > _power(number) and not text[last.end : number.start].strip():
            summed[-1] = replace(last, text=text[last.start : number.end], end=number.end, value=last.value + number.value)
        else:
            summed.append(number)
    return summed


def _power(number: Number) -> int:
    multiplied = _MULTIPLIER.search(number.text) if number.kind == "number" else None
    return _power_of(multiplied) if multiplied else 0


def _power_of(multiplied: re.Match[str]) -> int:
    return int((multiplied.lastgroup or "e0")[1:])
