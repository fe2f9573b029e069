"""From text to text with the bundled model, and with a scripted one where the model's words matter."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.unit.mt.conftest import starter_direction
from tests.unit.mt.test_layout import by_full_stop
from workbench.core.errors import Cancelled, NoRouteError, PackageError
from workbench.core.translation import Translator
from workbench.mt.direction import LONGEST, Direction
from workbench.mt.engine import Engine
from workbench.mt.installed import bundled
from workbench.mt.models import Model, Models
from workbench.mt.packages import export, install_file
from workbench.mt.translator import MachineTranslator


@pytest.fixture(scope="module")
def starter() -> MachineTranslator:
    """The bundled model alone."""
    return MachineTranslator(Path("/nowhere"), split=by_full_stop)


def test_it_is_a_translator(starter: MachineTranslator) -> None:
    asked: Translator = starter
    assert asked.can_translate("ru", "uk")
    assert not asked.can_translate("ru", "de")
    assert not asked.can_translate("ru", "ru")
    assert starter.pairs() == [
        (source, target) for source in ("en", "ru", "uk") for target in ("en", "ru", "uk") if source != target
    ]


def test_a_route_with_a_preview_on_it_is_not_trusted(starter: MachineTranslator) -> None:
    trusted = {pair for pair in starter.pairs() if starter.can_translate(*pair, trusted=True)}
    assert trusted == {pair for pair in starter.pairs() if not starter.route(*pair).preview}
    assert {("ru", "uk"), ("uk", "ru")} <= trusted


def test_a_starter_without_english_serves_its_two_languages_alone(sisters_alone: Path) -> None:
    translator = MachineTranslator(Path("/nowhere"), sisters_alone)
    assert translator.pairs() == [("ru", "uk"), ("uk", "ru")]
    assert not translator.can_translate("ru", "en")


def test_russian_becomes_ukrainian(starter: MachineTranslator) -> None:
    (found,) = starter.translate(["Ремонт занял 26 месяцев."], "ru", "uk")
    assert "26 місяців" in found.target
    assert (found.source_language, found.target_language, found.engine, found.via) == ("ru", "uk", "starter", None)
    assert not found.preview
    assert found.score is not None
    assert -3 < found.score <= 0
    assert found.warnings == ()


def test_ukrainian_becomes_russian(starter: MachineTranslator) -> None:
    (found,) = starter.translate(["Міст відкрито."], "uk", "ru")
    assert "открыт" in found.target.lower()


def test_white_space_line_breaks_and_numbers_stay(starter: MachineTranslator) -> None:
    texts = ["  Мост открыт.\n\n\tДвижение началось 14 мая.  ", "12 345", "", " \n ", "⟦1⟧Мост⟦2⟧", "a_b@example.org"]
    found = starter.translate(texts, "ru", "uk")
    assert [item.source for item in found] == texts
    first = found[0].target
    assert first.startswith("  М")
    assert ".\n\n\t" in first
    assert first.endswith(("14 мая.  ", "14 травня.  "))
    assert [found[n].target for n in (1, 2, 3, 5)] == [texts[n] for n in (1, 2, 3, 5)]
    assert found[1].score is None
    assert found[4].target.startswith("⟦1⟧")
    assert found[4].target.endswith("⟦2⟧")


def test_placeables_and_addresses_inside_a_sentence_are_never_lost(starter: MachineTranslator) -> None:
    text = "Мы ⟦1⟧открыли⟦2⟧ мост, пишите на press_office@example.org или https://example.org/a_b сегодня."
    (found,) = starter.translate([text], "ru", "uk")
    for part in ("⟦1⟧", "⟦2⟧", "press_office@example.org", "https://example.org/a_b"):
        assert part in found.target


def test_capitals_stay_capitals(starter: MachineTranslator) -> None:
    (found,) = starter.translate(["МОСТ ЗАКРЫТ ДЛЯ ТРАНСПОРТА"], "ru", "uk")
    assert found.target == found.target.upper()
    assert "ТРАНСПОРТ" in found.target
    assert "ЗАКР" in found.target


def test_a_very_long_sentence_is_translated_to_its_end(starter: MachineTranslator) -> None:
    text = ", ".join(f"в районе {n} открыли школу" for n in range(60)) + "."
    (found,) = starter.translate([text], "ru", "uk")
    assert any(str(n) in found.target for n in range(45, 60)), "a truncated decoding never gets there"


def test_equal_sentences_are_translated_equally(starter: MachineTranslator) -> None:
    found = starter.translate(["Мост открыт."] * 3 + ["Мост открыт. Мост открыт."], "ru", "uk")
    assert len({item.target for item in found[:3]}) == 1
    assert found[3].target == f"{found[0].target} {found[0].target}"


def test_sentences_are_found_with_abbreviations_in_mind() -> None:
    translator = MachineTranslator(Path("/nowhere"))
    alone = translator.translate(["Мост открыт в 2024 г. в городе.", "Движение началось."], "ru", "uk")
    (together,) = translator.translate(["Мост открыт в 2024 г. в городе.  Движение началось."], "ru", "uk")
    assert together.target == "  ".join(item.target for item in alone)


def test_a_missing_pair_names_the_command(sisters_alone: Path) -> None:
    with pytest.raises(NoRouteError, match="workbench models install en uk"):
        MachineTranslator(Path("/nowhere"), sisters_alone).translate(["The bridge is open."], "en", "uk")


def test_versions_are_translated_by_their_language(starter: MachineTranslator) -> None:
    assert starter.route("ru-x-draft", "uk").label == "starter ru→uk"


def test_threads_share_one_model(starter: MachineTranslator) -> None:
    texts = [f"Мост номер {n} открыт." for n in range(8)]
    alone = [item.target for item in starter.translate(texts, "ru", "uk")]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda text: starter.translate([text], "ru", "uk")[0].target, texts))
    assert together == alone


def test_both_directions_share_one_model_in_memory() -> None:
    models = Models()
    first, second = (models.load(direction) for direction in bundled().directions if direction.modelled)
    assert first.decoder is second.decoder
    assert first.tokenizer is second.tokenizer


def test_a_reinstalled_package_is_loaded_anew(tmp_path: Path, starter_package: Path) -> None:
    models = Models()
    before = models.load(install_file(starter_package, folder=tmp_path).direction).decoder
    assert models.load(install_file(starter_package, folder=tmp_path).direction).decoder is not before


def test_a_model_that_is_gone_is_said(tmp_path: Path) -> None:
    (direction, *_) = bundled(tmp_path).directions or (Direction("ru", "uk", "argos", "1", tmp_path, tmp_path, tmp_path / "no"),)
    with pytest.raises(PackageError, match="cannot be loaded"):
        Models().load(direction)


def test_progress_is_reported_and_cancelling_stops(starter: MachineTranslator) -> None:
    seen: list[tuple[int, int]] = []
    texts = [f"Открыта школа номер {n}." for n in range(450)]
    stop = threading.Event()

    def report(done: int, total: int) -> None:
        seen.append((done, total))
        stop.set()

    with pytest.raises(Cancelled):
        starter.translate(texts, "ru", "uk", report=report, cancelled=stop.is_set)
    assert len(seen) == 1
    assert 0 < seen[0][0] < seen[0][1]


class Scripted(Models):
    """Models that answer from a table; what they are asked is written down.

    Args:
        answers: source → answers to the first try, the second and so on; the last stays.
    """

    def __init__(self, answers: dict[str, list[list[str]]]) -> None:
        super().__init__()
        self.answers = answers
        self.asked: list[tuple[list[str], dict[str, Any]]] = []
        self.direction: Direction | None = None

    def load(self, direction: Direction) -> Model:
        self.direction = direction
        return Model(direction, self, self)

    def encode(self, text: str) -> list[str]:
        return text.split(" ") if text else []

    def decode(self, pieces: Sequence[str]) -> str:
        return " ".join(pieces)

    def translate_batch(self, batch: list[list[str]], **options: Any) -> list[Any]:
        texts = [" ".join(pieces) for pieces in batch]
        self.asked.append((texts, options))
        return [self._result(text, options) for text in texts]

    def _result(self, text: str, options: dict[str, Any]) -> Any:
        tries = self.answers.get(text, [[text.upper()]])
        answers = tries.pop(0) if len(tries) > 1 else tries[0]
        wanted = (answers * 4)[: options["num_hypotheses"]]
        prefix = [options["target_prefix"][0][0]] if options["target_prefix"] else []

        hypotheses = [[*prefix, *answer.split(" ")] if answer else prefix for answer in wanted]
        return SimpleNamespace(hypotheses=hypotheses, scores=[-0.5 - n for n in range(len(wanted))])


def direction(source: str = "ru", target: str = "uk", prefix: str = "") -> Direction:
    here = Path("/nowhere")
    return Direction(source, target, "argos", "1", here, here, here, prefix)


def render(models: Scripted, *texts: str, prefix: str = "") -> list[Any]:
    return list(Engine(models).render(texts, direction(prefix=prefix)))


def test_a_good_first_try_is_not_retried() -> None:
    models = Scripted({"Мост открыт.": [["Міст відкрито."]]})
    (found,) = render(models, "Мост открыт.")
    assert (found.text, found.warnings) == ("Міст відкрито.", ())
    assert len(models.asked) == 1


def test_unique_sentences_go_in_one_call() -> None:
    models = Scripted({"а б": [["в г"]], "д": [["є"]]})
    assert [item.text for item in render(models, "а б", "д", "а б", "а б")] == ["в г", "є", "в г", "в г"]
    assert [texts for texts, _ in models.asked] == [["д", "а б"]]


def test_a_bad_try_is_repeated_once_with_other_settings_and_the_best_taken() -> None:
    models = Scripted({"Дом 5": [["Дім 6"], ["Дім 6", "Дім дім дім 5", "Дім 5"]], "Да": [["Так"]]})
    found = render(models, "Дом 5", "Да")
    assert [(item.text, item.warnings) for item in found] == [("Дім 5", ()), ("Так", ())]
    (first, second) = models.asked
    assert first[1]["no_repeat_ngram_size"] == 0
    assert second[0] == ["Дом 5"]
    assert (second[1]["no_repeat_ngram_size"], second[1]["beam_size"]) == (3, 4)
    assert second[1]["repetition_penalty"] > 1


def test_what_stays_bad_is_flagged_and_not_silenced() -> None:
    models = Scripted({"Дом 5": [["Дім дім дім"]]})
    (found,) = render(models, "Дом 5")
    assert found.text == "Дім дім дім"
    assert found.warnings == ("words are repeated over and over", "numbers are missing: 5")


def test_the_target_tag_is_given_and_taken_off() -> None:
    models = Scripted({"Да": [["Так"]]})
    (found,) = render(models, "Да", prefix="<2uk>")
    assert found.text == "Так"
    assert models.asked[0][1]["target_prefix"] == [["<2uk>"]]
    assert found.tokens == 1


def test_the_limit_of_decoding_grows_with_the_source() -> None:
    models = Scripted({})
    render(models, "слово " * 39 + "слово")
    assert models.asked[0][1]["max_decoding_length"] == 110


def test_long_sentences_are_decoded_in_pieces() -> None:
    models = Scripted({})
    text = "раз два три четыре, " * 60 + "всё"
    (found,) = render(models, text)
    assert found.text.casefold() == text.casefold()
    assert all(len(item.split(" ")) <= LONGEST for item in models.asked[0][0])


def test_a_lost_placeable_is_saved_by_translating_around_it() -> None:
    models = Scripted({"Мы ⟦1⟧ тут": [["Ми тут"]], "Мы": [["Ми"]], "тут": [["отут"]]})
    (found,) = render(models, "Мы ⟦1⟧ тут")
    assert found.text == "Ми ⟦1⟧ отут"
    assert found.warnings == ("translated in pieces around ⟦1⟧",)


def test_what_loops_as_a_whole_is_translated_clause_by_clause() -> None:
    clauses = [" ".join(f"слово{n}{letter}" for letter in "абвгдежзик" * 2) + "," for n in range(3)]
    whole = " ".join(clauses).rstrip(",")
    models = Scripted({whole: [["це це це це"]]})
    (found,) = render(models, whole)
    assert found.text.casefold() == whole.casefold()
    assert len(models.asked) == 3


def test_two_steps_are_chained_and_both_warn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    models = Scripted({"Дом 5.": [["House 6."]], "House 6.": [["Дім."]]})
    steps = (direction("ru", "en"), direction("en", "uk"))
    monkeypatch.setattr(MachineTranslator, "directions", steps)
    translator = MachineTranslator(tmp_path, tmp_path, engine=Engine(models), split=by_full_stop)
    seen: list[tuple[int, int]] = []
    (found,) = translator.translate([" Дом 5.\n"], "ru", "uk", report=lambda done, total: seen.append((done, total)))
    assert (found.target, found.via, found.engine) == (" Дім.\n", "en", "argos")
    assert found.warnings[0].startswith("in the English in between: numbers are missing: 5")
    assert "numbers are missing: 6" in found.warnings
    assert found.score == pytest.approx(-1.0)
    assert seen == [(2, 4), (4, 4)]


NO_NETWORK = """
import sys
def refuse(event, arguments):
    if event.startswith("socket."):
        raise RuntimeError(event)
sys.addaudithook(refuse)
from workbench.mt.translator import MachineTranslator
before = set(sys.modules)
heavy = {"ctranslate2", "sentencepiece", "argostranslate", "onnxruntime", "numpy", "urllib.request", "ssl"} & before
translator = MachineTranslator(split=lambda text, language: [(0, len(text))])
texts = {"en": "The bridge is open.", "ru": "Мост открыт.", "uk": "Міст відкрито."}
found = [translator.translate([texts[source]], source, target)[0].target for source, target in translator.pairs()]
loaded = {"argostranslate", "onnxruntime", "minisbd"} & set(sys.modules)
print(sorted(heavy), sorted(loaded), len(found), all(found))
"""


def test_translating_opens_no_socket_writes_nothing_and_imports_late(home: Path) -> None:
    done = subprocess.run([sys.executable, "-c", NO_NETWORK], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] [] 6 True"
    assert list(home.iterdir()) == []


def test_an_exported_direction_can_be_read_back(tmp_path: Path) -> None:
    out = tmp_path / "out.argosmodel"
    made = starter_direction("uk", "ru")
    export(made, out)
    back = install_file(out, folder=tmp_path / "packages").direction
    assert (back.source, back.target, back.target_prefix, back.mended) == ("uk", "ru", "<2ru>", True)
    assert back.longest == made.longest < LONGEST


def test_a_word_that_nothing_knows_is_named_and_hardly_probable_through_another_language_too() -> None:
    translator = MachineTranslator(Path("none"))
    for text, source in (("Мэр глобутил на площади.", "ru"), ("Мер глобутив на площі.", "uk")):
        (found,) = translator.translate([text], source, "en")
        assert [word[:7] for word in found.untranslated] == ["globuti"]
        start = found.target.index("globuti")
        scores = {begin: score for begin, _, score in translator.word_scores(text, found.target, source, "en")}
        assert scores[start] < 0.01
        assert max(scores.values()) > 0
