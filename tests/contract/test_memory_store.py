"""What every store of a translation memory does. A further store adds a class at the end that makes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.memory.memory import Memory


def confirmed(text: str, changed: str = "2026-03-01T10:00:00Z", author: str = "O. K.") -> Segment:
    return Segment(text, State.CONFIRMED, "human", author, changed)


def draft(text: str) -> Segment:
    return Segment(text, State.DRAFT, "mt:starter", "", "2026-03-02T10:00:00Z")


def statement(name: str, *units: Unit) -> Statement:
    return Statement(name, Header(("ru", "uk", "en"), "ru"), units)


BRIDGE = statement(
    "bridge",
    Unit(
        "u1",
        {
            "ru": confirmed("Движение по мосту откроют 14 мая."),
            "uk": confirmed("Рух мостом відкриють 14 травня."),
            "en": confirmed("The bridge will reopen to traffic on 14 May."),
        },
    ),
    Unit("u2", {"ru": confirmed("Ремонт занял 26 месяцев."), "uk": draft("Ремонт тривав 26 місяців.")}),
    Unit("u3", {"ru": confirmed("Работы оплатил областной бюджет."), "uk": confirmed("Роботи оплатив обласний бюджет.")}),
)


class MemoryStoreContract:
    """Subclasses give the fixture `store`, an empty store."""

    @pytest.fixture
    def bridge(self, store: Memory) -> Memory:
        store.index(BRIDGE, "first")
        return store

    def test_the_same_text_is_a_match_of_100(self, bridge: Memory) -> None:
        (match,) = bridge.match("Движение по мосту откроют 14 мая.", "ru", "uk")
        assert (match.score, match.target, match.statement, match.unit) == (
            100,
            "Рух мостом відкриють 14 травня.",
            "bridge",
            "u1",
        )
        assert (match.author, match.changed) == ("O. K.", "2026-03-01T10:00:00Z")

    def test_any_version_translates_into_any_other(self, bridge: Memory) -> None:
        assert (
            bridge.match("Рух мостом відкриють 14 травня.", "uk", "en")[0].target
            == "The bridge will reopen to traffic on 14 May."
        )
        assert bridge.match("The bridge will reopen to traffic on 14 May.", "en", "ru")[0].score == 100

    def test_a_text_that_differs_scores_less(self, bridge: Memory) -> None:
        (match,) = bridge.match("Движение по старому мосту откроют 14 мая.", "ru", "uk")
        assert 60 <= match.score < 100

    def test_as_many_are_found_as_are_asked_for(self, bridge: Memory) -> None:
        found = [bridge.match("Движение по мосту откроют 14 мая.", "ru", "uk", limit=limit) for limit in (0, 1)]
        assert [len(each) for each in found] == [0, 1]
        assert bridge.match(" \n", "ru", "uk", threshold=0) == []

    def test_nothing_below_the_threshold_is_found(self, bridge: Memory) -> None:
        assert bridge.match("Движение по реке закроют в октябре.", "ru", "uk", threshold=95) == []

    def test_a_pair_counts_only_when_both_segments_are_confirmed(self, bridge: Memory) -> None:
        assert bridge.match("Ремонт занял 26 месяцев.", "ru", "uk") == []

    def test_confirming_a_segment_makes_the_pair_count(self, bridge: Memory) -> None:
        bridge.put("bridge", BRIDGE.unit("u2").with_segment("uk", confirmed("Ремонт тривав 26 місяців.")))
        assert bridge.match("Ремонт занял 26 месяцев.", "ru", "uk")[0].target == "Ремонт тривав 26 місяців."

    def test_a_changed_segment_is_no_longer_found_as_it_was(self, bridge: Memory) -> None:
        bridge.put("bridge", BRIDGE.unit("u3").with_segment("ru", confirmed("Счёт пришёл вчера вечером.")))
        assert bridge.match("Работы оплатил областной бюджет.", "ru", "uk") == []
        assert bridge.match("Счёт пришёл вчера вечером.", "ru", "uk")[0].score == 100

    def test_a_unit_without_text_is_taken_out(self, bridge: Memory) -> None:
        bridge.put("bridge", Unit("u3", {}))
        assert bridge.match("Работы оплатил областной бюджет.", "ru", "uk") == []
        assert bridge.stats().units == 2

    def test_the_unit_that_asks_is_left_out(self, bridge: Memory) -> None:
        text = "Движение по мосту откроют 14 мая."
        assert bridge.match(text, "ru", "uk", exclude=("bridge", "u1")) == []
        assert len(bridge.match(text, "ru", "uk", exclude=("bridge", "u2"))) == 1
        assert len(bridge.match(text, "ru", "uk", exclude=("other", "u1"))) == 1

    def test_equal_pairs_come_once_and_the_newest_first(self, store: Memory) -> None:
        store.index(
            statement("old", Unit("u1", {"ru": confirmed("Доброе утро."), "uk": confirmed("Доброго ранку.", "2020-01-01")})), ""
        )
        store.index(
            statement("new", Unit("u1", {"ru": confirmed("Доброе утро."), "uk": confirmed("Добрий ранок.", "2026-01-01")})), ""
        )
        store.index(
            statement("mid", Unit("u1", {"ru": confirmed("Доброе утро."), "uk": confirmed("Доброго ранку.", "2023-01-01")})), ""
        )
        assert [m.statement for m in store.match("Доброе утро.", "ru", "uk")] == ["new", "mid"]

    def test_the_best_come_first_and_no_more_than_asked_for(self, store: Memory) -> None:
        tails = ("утром", "утром рано", "утром рано сегодня", "утром рано сегодня снова")
        units = [
            Unit(f"u{n}", {"ru": confirmed(f"Мост открыли {tail}."), "uk": confirmed(str(n))}) for n, tail in enumerate(tails)
        ]
        store.index(statement("many", *units), "")
        found = store.match("Мост открыли утром.", "ru", "uk", limit=3, threshold=30)
        assert [match.unit for match in found] == ["u0", "u1", "u2"]
        assert [match.score for match in found] == sorted((match.score for match in found), reverse=True)

    def test_a_further_version_of_a_language_is_a_source_and_a_target_too(self, store: Memory) -> None:
        unit = Unit("u1", {"en-x-agency": confirmed("The bridge is open."), "uk": confirmed("Міст відкрито.")})
        store.index(statement("agency", unit), "")
        assert store.match("The bridge is open.", "en", "uk")[0].source_version == "en-x-agency"
        assert store.match("Міст відкрито.", "uk", "en")[0].target_version == "en-x-agency"

    def test_two_versions_of_one_language_match_only_the_version_asked_for(self, store: Memory) -> None:
        unit = Unit("u1", {"en": confirmed("The bridge is open."), "en-x-agency": confirmed("Bridge reopened.")})
        store.index(statement("agency", unit), "")
        (match,) = store.match("The bridge is open.", "en", "en-x-agency")
        assert (match.source_version, match.target) == ("en", "Bridge reopened.")

    def test_a_new_stamp_is_remembered_and_an_unknown_statement_has_none(self, bridge: Memory) -> None:
        bridge.index(BRIDGE, "second")
        assert bridge.stamp("bridge") == "second"
        assert bridge.stamp("nothing") is None

    def test_indexing_again_drops_what_the_statement_no_longer_has(self, bridge: Memory) -> None:
        bridge.index(statement("bridge", BRIDGE.unit("u1")), "second")
        assert bridge.match("Работы оплатил областной бюджет.", "ru", "uk") == []
        assert bridge.stats().units == 1

    def test_a_forgotten_statement_is_gone_and_others_stay(self, bridge: Memory) -> None:
        bridge.index(statement("other", Unit("u1", {"ru": confirmed("Да."), "uk": confirmed("Так.")})), "x")
        bridge.forget("bridge")
        bridge.forget("never there")
        assert bridge.stamps() == {"other": "x"}
        assert bridge.concordance("мост") == []
        assert bridge.match("Да.", "ru", "uk")[0].target == "Так."

    def test_stats_count_statements_units_and_segments(self, bridge: Memory) -> None:
        stats = bridge.stats()
        assert (stats.statements, stats.units) == (1, 3)
        assert stats.segments == {"ru": 3, "uk": 3, "en": 1}
        assert stats.confirmed == {"ru": 3, "uk": 2, "en": 1}

    def test_concordance_finds_any_form_in_any_order_with_its_place(self, bridge: Memory) -> None:
        (hit,) = bridge.concordance("откроет мосты")
        assert (hit.statement, hit.unit, hit.version) == ("bridge", "u1", "ru")
        assert [hit.text[start:end] for start, end in hit.spans] == ["мосту", "откроют"]
        assert hit.others == (("uk", "Рух мостом відкриють 14 травня."), ("en", "The bridge will reopen to traffic on 14 May."))

    def test_concordance_searches_drafts_too(self, bridge: Memory) -> None:
        assert [hit.unit for hit in bridge.concordance("місяць", language="uk")] == ["u2"]

    def test_concordance_keeps_to_the_language_asked_for(self, bridge: Memory) -> None:
        assert {hit.version for hit in bridge.concordance("14")} == {"ru", "uk", "en"}
        assert {hit.version for hit in bridge.concordance("14", language="en")} == {"en"}

    def test_an_exact_phrase_is_found_as_it_stands_only(self, bridge: Memory) -> None:
        assert [hit.unit for hit in bridge.concordance('"по мосту"')] == ["u1"]
        assert bridge.concordance('"мосту по"') == []

    def test_a_beginning_and_a_part_of_a_word_are_found(self, bridge: Memory) -> None:
        assert [hit.unit for hit in bridge.concordance("област*")] == ["u3"]
        (hit,) = bridge.concordance("ластно")
        assert [hit.text[start:end] for start, end in hit.spans] == ["ластно"]

    def test_concordance_gives_the_newest_and_no_more_than_asked_for(self, bridge: Memory) -> None:
        assert [hit.unit for hit in bridge.concordance("бюджет OR", limit=5)] == []
        assert len(bridge.concordance("14", limit=2)) == 2


class TestSqliteMemory(MemoryStoreContract):
    @pytest.fixture
    def store(self, tmp_path: Path) -> Memory:
        return Memory(tmp_path / "folder" / "memory.sqlite")


class TestMemoryWithoutAFile(MemoryStoreContract):
    @pytest.fixture
    def store(self, tmp_path: Path) -> Memory:
        (tmp_path / "file").write_text("not a folder")
        return Memory(tmp_path / "file" / "memory.sqlite")
