"""Texts are brought in as versions of one statement, all or nothing."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from workbench.core.errors import EncodingError, InputError, NotFoundError, ReadOnlyError, StorageError, UsageError
from workbench.core.segment import ORIGINAL, State
from workbench.formats import files, tmx
from workbench.formats.registry import export
from workbench.workspace.folder import Workspace
from workbench.workspace.importing import LONGEST_SEGMENT, bring_in

RU = "Мост открыт для движения.\n\nРемонт занял 26 месяцев. Его оплатил город.\nМэр поблагодарил рабочих.\n"
UK = "Міст відкрито для руху.\n\nРемонт тривав 26 місяців. Його оплатило місто.\nМер подякував робітникам.\n"
EN = "The bridge is open to traffic.\n\nRepairs took 26 months. The city paid for them.\nThe mayor thanked the workers.\n"
EN_SENTENCES = [
    "The bridge is open to traffic.",
    "Repairs took 26 months.",
    "The city paid for them.",
    "The mayor thanked the workers.",
]


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder with one text in three languages."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for tag, text in (("ru", RU), ("uk", UK), ("en", EN)):
        (folder / f"bridge-{tag}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """An empty workspace."""
    folder = tmp_path / "work"
    folder.mkdir()
    return Workspace.open(folder)


def test_three_texts_become_one_aligned_statement(workspace: Workspace, texts: Path) -> None:
    done = bring_in(workspace, [texts / f"bridge-{tag}.txt" for tag in ("uk", "ru", "en")])
    assert (done.name, done.versions, done.units) == ("bridge", ("ru", "uk", "en"), 4)
    assert len(done.notes) == 3
    statement = workspace.statement("bridge")
    assert statement.source == "uk"
    assert [unit.text("en") for unit in statement.units][1] == "Repairs took 26 months."
    assert [unit.text("uk") for unit in statement.units][1] == "Ремонт тривав 26 місяців."
    assert [unit.paragraph for unit in statement.units] == [True, True, False, True]
    assert {unit.segment("ru").origin for unit in statement.units} == {ORIGINAL}


def test_a_statement_that_exists_gains_the_version_beside_what_stands_there(workspace: Workspace, texts: Path) -> None:
    bring_in(workspace, [texts / "bridge-ru.txt", texts / "bridge-uk.txt"])
    before = workspace.statement("bridge")
    done = bring_in(workspace, [texts / "bridge-en.txt"])
    assert (done.name, done.versions, done.units) == ("bridge", ("en",), 4)
    after = workspace.statement("bridge")
    assert after.versions == ("ru", "uk", "en")
    assert [unit.text("en") for unit in after.units] == EN_SENTENCES
    for unit in before.units:
        assert after.unit(unit.id).segments["ru"] == unit.segments["ru"]
        assert after.unit(unit.id).segments["uk"] == unit.segments["uk"]


def test_a_sentence_without_counterpart_gets_a_unit_in_its_place(workspace: Workspace, texts: Path) -> None:
    bring_in(workspace, [texts / "bridge-ru.txt"])
    (texts / "bridge-en.txt").write_text(
        EN.replace("The city paid", "No accidents were reported by the transport inspectorate last week. The city paid"),
        encoding="utf-8",
    )
    bring_in(workspace, [texts / "bridge-en.txt"])
    statement = workspace.statement("bridge")
    joined = " ".join(unit.text("en") for unit in statement.units if unit.text("en"))
    assert joined.split() == (texts / "bridge-en.txt").read_text(encoding="utf-8").split()
    assert [unit.text("ru") for unit in statement.units if unit.text("ru")] == [
        "Мост открыт для движения.",
        "Ремонт занял 26 месяцев.",
        "Его оплатил город.",
        "Мэр поблагодарил рабочих.",
    ]


def test_adding_a_version_can_be_undone(workspace: Workspace, texts: Path) -> None:
    bring_in(workspace, [texts / "bridge-ru.txt"])
    before = workspace.statement("bridge").units
    bring_in(workspace, [texts / "bridge-uk.txt"])
    with workspace.session("bridge") as session:
        assert session.undo_label == "add version uk"
        session.undo()
        assert session.statement.units == before
        assert session.statement.versions == ("ru",)


def test_a_version_that_is_there_already_is_refused_with_advice(workspace: Workspace, texts: Path) -> None:
    bring_in(workspace, [texts / "bridge-ru.txt", texts / "bridge-en.txt"])
    before = workspace.statement_path("bridge").read_bytes()
    with pytest.raises(UsageError, match=r"has a version en already.*en-x-label"):
        bring_in(workspace, [texts / "bridge-uk.txt", texts / "bridge-en.txt"])
    assert workspace.statement_path("bridge").read_bytes() == before
    done = bring_in(workspace, [texts / "bridge-en.txt"], languages=["en-x-agency"])
    assert done.versions == ("en-x-agency",)
    statement = workspace.statement("bridge")
    assert all(unit.text("en") == unit.text("en-x-agency") for unit in statement.units)


def test_two_texts_in_one_language_are_refused(workspace: Workspace, texts: Path) -> None:
    (texts / "other.txt").write_text(RU, encoding="utf-8")
    with pytest.raises(UsageError, match="two files are the version ru"):
        bring_in(workspace, [texts / "bridge-ru.txt", texts / "other.txt"])
    assert workspace.names() == []


def test_a_language_that_cannot_be_told_asks_for_it(workspace: Workspace, texts: Path) -> None:
    (texts / "numbers.txt").write_text("12 34\n", encoding="utf-8")
    with pytest.raises(UsageError, match="--lang"):
        bring_in(workspace, [texts / "numbers.txt"])
    assert bring_in(workspace, [texts / "numbers.txt"], languages=["uk"]).versions == ("uk",)


def test_languages_are_one_for_each_text_and_well_formed(workspace: Workspace, texts: Path) -> None:
    with pytest.raises(UsageError, match="2 languages were given for 1 text;"):
        bring_in(workspace, [texts / "bridge-ru.txt"], languages=["ru", "uk"])
    with pytest.raises(UsageError, match="is not a language tag"):
        bring_in(workspace, [texts / "bridge-ru.txt"], languages=["по-русски"])
    with pytest.raises(UsageError, match="no file"):
        bring_in(workspace, [])


def test_a_tmx_comes_in_whole_and_a_table_adds_its_columns(workspace: Workspace, texts: Path) -> None:
    bring_in(workspace, [texts / "bridge-ru.txt", texts / "bridge-uk.txt"])
    copied = bring_in(workspace, [workspace.statement_path("bridge")], name="copy")
    assert (copied.versions, copied.units) == (("ru", "uk"), 4)
    table = texts / "more.tsv"
    table.write_text("\n".join(["en", *EN_SENTENCES]) + "\n", encoding="utf-8")
    added = bring_in(workspace, [table], name="bridge")
    assert added.versions == ("en",)
    assert [unit.text("en") for unit in workspace.statement("bridge").units] == EN_SENTENCES


@pytest.mark.parametrize("suffix", [".tsv", ".tab", ".TSV"])
def test_every_suffix_of_a_table_is_known(workspace: Workspace, texts: Path, suffix: str) -> None:
    table = texts / f"table{suffix}"
    table.write_text("ru\tuk\nМост открыт.\tМіст відкрито.\n", encoding="utf-8")
    done = bring_in(workspace, [table])
    assert (done.versions, done.units) == (("ru", "uk"), 1)
    with pytest.raises(UsageError, match="the file names its own; leave --lang out"):
        bring_in(workspace, [table], name="again", languages=["ru"])


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        (
            "words.tbx",
            '<?xml version="1.0"?>\n<tbx type="TBX-Basic">мост открыт</tbx>',
            "glossary, not a text; workbench glossary",
        ),
        ("page.txt", "<HTML><body>Мост открыт.</body></HTML>", "markup, not a plain text; .* name a page .html"),
    ],
)
def test_markup_does_not_come_in_as_words(workspace: Workspace, texts: Path, name: str, text: str, message: str) -> None:
    (texts / name).write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=message):
        bring_in(workspace, [texts / name], languages=["ru"])
    assert workspace.names() == []


def test_documents_and_pages_come_in_as_texts(workspace: Workspace, texts: Path) -> None:
    document = docx.Document()
    for paragraph in RU.split("\n\n"):
        document.add_paragraph(paragraph)
    document.save(str(texts / "report-ru.docx"))
    (texts / "report-uk.html").write_text(f"<title>x</title><p>{UK.replace(chr(10), '<p>')}", encoding="utf-8")
    done = bring_in(workspace, [texts / "report-ru.docx", texts / "report-uk.html"])
    assert (done.name, done.versions, done.units) == ("report", ("ru", "uk"), 4)
    (exported,) = export(workspace.statement("report"), "docx", texts / "table.docx")
    assert bring_in(workspace, [exported]).versions == ("ru", "uk")


def test_a_text_may_begin_with_an_angle_bracket(workspace: Workspace, texts: Path) -> None:
    (texts / "quote.txt").write_text("<Мост открыт для движения>, сказал он.\n", encoding="utf-8")
    assert bring_in(workspace, [texts / "quote.txt"]).notes[0].endswith("1 sentence")


def test_a_text_goes_along_with_a_table(workspace: Workspace, texts: Path) -> None:
    bring_in(workspace, [texts / "bridge-ru.txt"])
    done = bring_in(workspace, [workspace.statement_path("bridge"), texts / "bridge-uk.txt"], name="both")
    assert done.versions == ("ru", "uk")
    assert workspace.statement("both").unit("u2").text("uk") == "Ремонт тривав 26 місяців."


@pytest.mark.parametrize(
    ("data", "error", "message"),
    [
        (b"", InputError, "empty"),
        (bytes(range(256)) * 4, InputError, "UTF-8|binary"),
        ("Мост открыт для движения транспорта.".encode("cp1251"), EncodingError, "cp1251"),
        ("мост ".encode() * LONGEST_SEGMENT, InputError, "line breaks"),
    ],
)
def test_a_file_that_is_no_text_is_refused_and_nothing_is_made(
    workspace: Workspace, texts: Path, data: bytes, error: type[Exception], message: str
) -> None:
    (texts / "bad.txt").write_bytes(data)
    with pytest.raises(error, match=message) as caught:
        bring_in(workspace, [texts / "bridge-ru.txt", texts / "bad.txt"], languages=["ru", "uk"])
    assert "bad.txt" in str(caught.value)
    assert list(workspace.root.iterdir()) == []


def test_a_missing_file_is_told(workspace: Workspace, texts: Path) -> None:
    with pytest.raises(NotFoundError):
        bring_in(workspace, [texts / "nothing.txt"])


def test_a_full_disk_leaves_no_statement(workspace: Workspace, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise StorageError("the disk is full")

    with monkeypatch.context() as patched:
        patched.setattr(files, "write_atomically", refuse)
        with pytest.raises(StorageError):
            bring_in(workspace, [texts / "bridge-ru.txt"])
    assert workspace.names() == []
    assert bring_in(workspace, [texts / "bridge-ru.txt"]).units == 4


def test_a_statement_that_is_open_elsewhere_is_not_changed(workspace: Workspace, texts: Path) -> None:
    bring_in(workspace, [texts / "bridge-ru.txt"])
    with workspace.session("bridge"), pytest.raises(ReadOnlyError, match="open by"):
        bring_in(workspace, [texts / "bridge-uk.txt"])


def test_a_new_statement_does_not_inherit_the_journal_of_a_deleted_one(workspace: Workspace, texts: Path) -> None:
    bring_in(workspace, [texts / "bridge-ru.txt"])
    with workspace.session("bridge") as session:
        session.write("u1", "uk", "Старе.")
    workspace.statement_path("bridge").unlink()
    bring_in(workspace, [texts / "bridge-ru.txt"])
    with workspace.session("bridge") as session:
        assert session.undo_label is None
        assert session.statement.unit("u1").text("uk") == ""


def test_escape_sequences_and_control_characters_stay_outside(workspace: Workspace, texts: Path) -> None:
    (texts / "evil.txt").write_text("Мост \x1b[31mоткрыт\x1b[0m для движения.\x07\n", encoding="utf-8")
    bring_in(workspace, [texts / "evil.txt"])
    (unit,) = tmx.read(workspace.statement_path("evil")).units
    assert unit.text("ru") == "Мост открыт для движения."
    assert unit.state("ru") is State.CONFIRMED
