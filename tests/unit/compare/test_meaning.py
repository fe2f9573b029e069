"""Meaning through translation: what one version says and another leaves out."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.compare.comparison import compare
from workbench.compare.facts.content import Vocabulary, content_words
from workbench.compare.meaning import Meaning
from workbench.compare.readings import Readings
from workbench.core.finding import Difference
from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit

EN = [
    "The council opened the northern bridge on Monday morning.",
    "Engineers checked every cable and replaced the old lamps along the river.",
    "The mayor thanked the builders, who had worked through the whole winter without a single day of rest.",
    "Buses will cross the bridge again from next week.",
    "Tickets for students stay at half the usual price.",
    "The old ferry goes to the museum of the port.",
]
RU = [
    "Совет открыл северный мост в понедельник утром.",
    "Инженеры проверили каждый трос и заменили старые лампы вдоль реки.",
    "Мэр поблагодарил строителей, которые работали всю зиму без единого дня отдыха.",
    "Автобусы снова пойдут по мосту со следующей недели.",
    "Билеты для студентов остаются за половину обычной цены.",
    "Старый паром отправится в музей порта.",
]
UK = [
    "Рада відкрила північний міст у понеділок вранці.",
    "Інженери перевірили кожен трос і замінили старі лампи вздовж річки.",
    "Мер подякував будівельникам, які працювали всю зиму без жодного дня відпочинку.",
    "Автобуси знову поїдуть мостом із наступного тижня.",
    "Квитки для студентів лишаються за половину звичайної ціни.",
    "Старий пором вирушить до музею порту.",
]

SAID = {"ru": RU, "uk": UK, "en": EN}


def statement(en: list[str], ru: list[str], uk: list[str]) -> Statement:
    units = [
        Unit(f"u{n}", {tag: Segment(text, State.CONFIRMED) for tag, text in zip(("ru", "uk", "en"), row, strict=True)})
        for n, row in enumerate(zip(ru, uk, en, strict=True))
    ]
    return Statement("bridge", Header(("ru", "uk", "en"), "uk"), units)


def readings(texts: Mapping[str, list[str]], language: str = "en") -> Readings:
    """What the versions say in a language, sentence by sentence."""
    said = {key: text for tag, rows in texts.items() for key, text in _read(SAID[tag], tag, language, rows).items()}
    return Readings(language, said, dict.fromkeys(texts, "a test"))


def _read(texts: list[str], tag: str, language: str, rows: list[str]) -> dict[tuple[str, str, str], str]:
    return {(text, tag, language): reading for text, reading in zip(texts, rows, strict=True)}


def found(compared: Statement, read: Readings) -> list[tuple[int, str, str | None]]:
    kinds = {"added", "missing", "changed"}
    rows = compare(compared, readings=read).rows
    return [(row.n, each.kind, each.odd) for row in rows for each in row.differences if each.kind in kinds]


def test_versions_that_say_the_same_have_no_difference() -> None:
    assert found(statement(EN, RU, UK), readings({"ru": EN, "uk": EN})) == []


def test_what_two_versions_say_and_the_third_does_not_names_the_third() -> None:
    short = [*EN]
    short[2] = "The mayor thanked the builders."
    compared = statement(short, RU, UK)
    direct = Readings(
        "ru",
        {
            **_read(short, "en", "ru", [*RU[:2], "Мэр поблагодарил строителей.", *RU[3:]]),
            **_read(UK, "uk", "ru", RU),
            **_read(short, "en", "uk", [*UK[:2], "Мер подякував будівельникам.", *UK[3:]]),
        },
        {"en": "a test", "uk": "a test"},
    )
    assert found(compared, direct) == [(3, "missing", "en")]


def test_a_reader_with_models_into_his_language_alone_learns_it_too() -> None:
    short = [*EN]
    short[2] = "The mayor thanked the builders."
    compared = statement(short, RU, UK)
    assert found(compared, readings({"ru": EN, "uk": EN})) == [(3, "missing", "en")]
    rows = compare(compared, readings=readings({"ru": EN, "uk": EN})).rows
    (difference,) = [each for each in rows[2].differences if each.kind == "missing"]
    assert "whole winter" in difference.values["ru"]  # as it reads in English
    assert "ru" not in difference.spans


def test_what_one_version_alone_says_names_that_version() -> None:
    long = [*EN]
    long[4] = "Tickets for students stay at half the usual price, and pensioners ride free of charge on every holiday."
    compared = statement(long, RU, UK)
    assert found(compared, readings({"ru": EN, "uk": EN})) == [(5, "added", "en")]
    rows = compare(compared, readings=readings({"ru": EN, "uk": EN})).rows
    difference = next(each for row in rows for each in row.differences if each.kind == "added")
    (span,) = difference.spans["en"]
    assert long[4][slice(*span)].startswith("pensioners ride free")
    assert difference.values["ru"] == ""
    assert 0.8 <= difference.confidence < 1


def test_two_versions_do_not_tell_who_departs() -> None:
    short = [*UK]
    short[2] = "Мер подякував будівельникам."
    two = statement(EN, RU, short)
    read = Readings("ru", _read(short, "uk", "ru", [*RU[:2], "Мэр поблагодарил строителей.", *RU[3:]]), {"uk": "a test"})
    meaning = Meaning.of(two.units, ("ru", "uk"), read)
    (difference,) = meaning.differences(two.units[2])
    assert (difference.kind, difference.odd, difference.values["uk"]) == ("missing", None, "")
    assert "зиму" in difference.values["ru"]


def test_a_translation_that_never_fits_accuses_nobody() -> None:
    nonsense = ["Green ideas sleep furiously under seven loud umbrellas tonight." for _ in EN]
    assert found(statement(EN, RU, UK), readings({"ru": nonsense, "uk": nonsense})) == []


def test_a_language_that_nothing_reads_is_left_alone() -> None:
    two = statement(EN, RU, UK)
    assert Meaning.of(two.units, ("ru", "en"), Readings("en")).differences(two.units[2]) == []


def test_a_word_has_its_like_in_another_form_alphabet_or_language() -> None:
    there = Vocabulary(content_words("Энергетики чинили подстанцию в Харькове", "ru"), content_words("Kharkiv power grid", "en"))
    held = {word.text: there.holds(word) for word in content_words("энергетиков Харьков подстанциями школа", "ru")}
    assert held == {"энергетиков": True, "Харьков": True, "подстанциями": True, "школа": False}


def test_words_that_only_serve_are_no_content() -> None:
    assert [word.text for word in content_words("Это было для них и без нас, но мост открыли", "ru")] == ["мост", "открыли"]
    assert [word.text for word in content_words("It was for them and not without her", "en")] == []


def test_what_another_difference_tells_is_not_told_again() -> None:
    long = [*EN]
    long[4] = "Tickets for students stay at half the usual price, and pensioners ride free of charge on every holiday."
    compared = statement(long, RU, UK)
    meaning = Meaning.of(compared.units, ("ru", "uk", "en"), readings({"ru": EN, "uk": EN}))
    (told,) = meaning.differences(compared.units[4])
    quotation = Difference("quote", "quotation in en alone", "en", {"en": long[4]}, {"en": ((0, len(long[4])),)})
    assert meaning.differences(compared.units[4], [quotation]) == []
    elsewhere = Difference("quote", "quotation in en alone", "en", {"en": "Tickets"}, {"en": ((0, 7),)})
    assert meaning.differences(compared.units[4], [elsewhere]) == [told]
