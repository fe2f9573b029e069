"""What was found out about a glossary is there at the next start, and anything doubtful is found out anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.segment import Foreign
from workbench.formats import tbx
from workbench.termbase import entries, index
from workbench.termbase.sharing.cache import FOLDER, Cache
from workbench.termbase.termbase import Termbase

COUNT = 400
WORDS = ["мост", "дорога", "договор", "встреча", "район", "ремонт", "совет", "город", "житель", "закон"]


def _concepts() -> list[Concept]:
    return [
        Concept(
            f"c-{n}",
            {
                "ru": (
                    Term(f"{WORDS[n % 10]} {n}", TermStatus.ADMITTED, note="пометка", gap=n % 2 == 0),
                    Term("новая переправа" if n == 7 else f"Алаудинов-{n}", part_of_speech="noun"),
                ),
                "en": (Term(f"bridge {n}", foreign=Foreign((("id", f"t{n}"),), ())),),
            },
            definition="что-то",
        )
        for n in range(COUNT)
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A glossary in a workspace that has been opened before."""
    glossary = tmp_path / "glossary"
    glossary.mkdir()
    (tmp_path / ".workbench").mkdir()
    (glossary / "a.tbx").write_bytes(tbx.dumps(_concepts()))
    return glossary


@pytest.fixture
def analysed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The terms that were analysed."""
    seen: list[str] = []
    real: Callable[[Term, str], object] = entries.pattern_of

    def watched(term: Term, tag: str) -> object:
        seen.append(term.text)
        return real(term, tag)

    monkeypatch.setattr(index, "pattern_of", watched)
    return seen


def _files(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder.parent / ".workbench" / FOLDER).glob("*"))


def _forms(termbase: Termbase) -> list[str]:
    return [hit.form for hit in termbase.find("О новой переправе, о встречах 13, дороге длинной 31.", "ru")]


def test_the_second_start_analyses_nothing(folder: Path, analysed: list[str]) -> None:
    first = Termbase(folder)
    assert _forms(first) == ["новой переправе", "встречах 13"]
    assert _files(folder) == ["a.tbx.json", "terms-ru.json"]
    assert len(analysed) == 2 * COUNT
    analysed.clear()
    second = Termbase(folder)
    assert second.concepts == first.concepts
    assert _forms(second) == ["новой переправе", "встречах 13"]
    assert analysed == []


def test_a_few_changes_cost_only_themselves(folder: Path, analysed: list[str]) -> None:
    first = Termbase(folder)
    first.find("", "ru")
    old = first.concept("c-7")
    first.apply(old, old.with_terms("ru", (Term("старая переправа"),)))
    analysed.clear()
    second = Termbase(folder)
    assert second.concepts == first.concepts
    assert [hit.form for hit in second.find("у старой переправы и новой переправы", "ru")] == ["старой переправы"]
    assert analysed == ["старая переправа"]


@pytest.mark.parametrize("damage", ["empty", "cut", "foreign", "other version", "binary"])
def test_a_damaged_cache_is_made_anew(folder: Path, damage: str) -> None:
    first = Termbase(folder)
    expected = _forms(first)
    for path in (folder.parent / ".workbench" / FOLDER).glob("*"):
        data = path.read_bytes()
        path.write_bytes(
            {
                "empty": b"",
                "cut": data[: len(data) // 2],
                "foreign": b'{"a": 1}',
                "other version": data.replace(b"cache ", b"cache 0", 1),
                "binary": bytes(range(256)),
            }[damage]
        )
    second = Termbase(folder)
    assert second.concepts == first.concepts
    assert _forms(second) == expected
    assert not second.problems
    cache = Cache(folder.parent / ".workbench")
    assert cache.read("a.tbx") is not None
    assert cache.read("terms-ru") is not None


def test_a_value_of_another_shape_is_passed_over(folder: Path) -> None:
    cache = Cache(folder.parent / ".workbench")
    values: list[object] = [[], {"frame": 1}, {"frame": ["", ""], "edges": ["", ""], "entries": ["x"], "rows": []}, 7]
    for value in values:
        cache.write("a.tbx", value)
        cache.write("terms-ru", value)
        assert _forms(Termbase(folder)) == ["новой переправе", "встречах 13"]


def test_another_layout_is_kept_as_a_whole(folder: Path) -> None:
    path = folder / "a.tbx"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\n "))
    first = Termbase(folder)
    assert _files(folder) == ["a.tbx.json"]
    assert Termbase(folder).concepts == first.concepts
    path.write_bytes(path.read_bytes().replace("новая".encode(), "старая".encode()))
    assert "старая переправа" in [term.text for term in Termbase(folder).concept("c-7").terms["ru"]]


def test_without_a_private_folder_no_trace_is_left(folder: Path) -> None:
    (folder.parent / ".workbench").rmdir()
    assert _forms(Termbase(folder)) == ["новой переправе", "встречах 13"]
    assert [path.name for path in folder.parent.iterdir()] == ["glossary"]


def test_where_nothing_can_be_written_everything_works(folder: Path) -> None:
    (folder.parent / ".workbench" / FOLDER).write_text("in the way")
    assert _forms(Termbase(folder)) == ["новой переправе", "встречах 13"]


def test_a_small_glossary_leaves_no_cache(folder: Path) -> None:
    (folder / "a.tbx").write_bytes(tbx.dumps(_concepts()[:20]))
    Termbase(folder).find("", "ru")
    assert _files(folder) == []
