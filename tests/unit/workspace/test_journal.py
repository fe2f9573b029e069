"""The journal: whole records or none, and nothing lost without being told."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.edit import ConceptChange, Edit, SegmentChange
from workbench.core.errors import StorageError
from workbench.core.segment import Foreign, Segment, State
from workbench.workspace import journal
from workbench.workspace.codec import edit_from_json, edit_to_json
from workbench.workspace.journal import Journal
from workbench.workspace.merge import Conflict
from workbench.workspace.record import Kind, Record, decode, encode

TIME = "2026-05-01T10:00:00Z"


def edit(text: str, unit: str = "u1") -> Edit:
    after = Segment(text, State.CONFIRMED, "human", "anna", TIME, ((1, "<ph/>"),), Foreign((("usagecount", "2"),), ("<prop/>",)))
    return Edit("confirm uk 1", (SegmentChange(unit, "uk", None, after),), "anna", TIME)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journals" / "bridge.jsonl"


@pytest.fixture
def written(path: Path) -> Iterator[Journal]:
    """A journal with three records, still open."""
    log = Journal(path, journal.read(path))
    log.append([Record(1, Kind.OUTSIDE, TIME, sha256="ab" * 32), Record(2, Kind.EDIT, TIME, edit=edit("Один."))])
    log.append([Record(3, Kind.UNDO, TIME, of=2, edit=edit("Два."))])
    yield log
    log.close()


def test_what_is_written_is_read(written: Journal) -> None:
    conflict = Conflict("u1", "uk", Segment("Наше.", State.EDITED, "human"))
    written.append([Record(4, Kind.SAVED, TIME, sha256="cd" * 32, upto=3), Record(5, Kind.OUTSIDE, TIME, conflicts=(conflict,))])
    contents = journal.read(written.path)
    assert [record.kind for record in contents.records] == ["outside", "edit", "undo", "saved", "outside"]
    assert contents.records[1].edit == edit("Один.")
    assert contents.records[2].of == 2
    assert contents.records[3].upto == 3
    assert contents.records[4].conflicts == (conflict,)
    assert (contents.damaged, contents.torn) == ([], b"")


def test_a_missing_journal_is_empty_and_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    assert journal.read(tmp_path / "none.jsonl").records == []
    with pytest.raises(StorageError, match="cannot be read"):
        journal.read(tmp_path)


def test_text_that_is_no_valid_unicode_is_kept(path: Path) -> None:
    log = Journal(path, journal.read(path))
    log.append([Record(1, Kind.EDIT, TIME, edit=edit("lone \udc80 surrogate"))])
    log.close()
    (record,) = journal.read(path).records
    assert record.edit == edit("lone \udc80 surrogate")


def test_a_damaged_line_is_kept_aside_once_and_the_later_ones_stand(written: Journal) -> None:
    written.close()
    path = written.path
    lines = path.read_bytes().split(b"\n")
    lines[1] = lines[1].replace("Один".encode(), "Одно".encode())
    path.write_bytes(b"\n".join(lines))
    for seq in (4, 5):
        contents = journal.read(path)
        assert [number for number, _ in contents.damaged] == [2]
        assert [record.seq for record in contents.records][:2] == [1, 3]
        log = Journal(path, contents)
        log.append([Record(seq, Kind.EDIT, TIME, edit=edit("Три."))])
        log.close()
    assert path.with_suffix(".damaged").read_bytes() == lines[1] + b"\n"


def test_a_torn_end_is_cut_off_before_the_next_record(written: Journal) -> None:
    written.close()
    path = written.path
    whole = path.read_bytes()
    path.write_bytes(whole + b'["00000000",{"seq":4,"ki')
    contents = journal.read(path)
    assert contents.torn == b'["00000000",{"seq":4,"ki'
    log = Journal(path, contents)
    log.append([Record(4, Kind.EDIT, TIME, edit=edit("Три."))])
    log.close()
    assert path.read_bytes().startswith(whole)
    assert [record.seq for record in journal.read(path).records] == [1, 2, 3, 4]
    assert journal.read(path).damaged == []


def test_what_could_not_be_cut_off_does_not_spoil_the_next_record(written: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write

    def half(fd: int, data: bytes) -> int:
        real(fd, bytes(data)[:30])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", half)
        patched.setattr(os, "ftruncate", refuse)
        with pytest.raises(StorageError, match="taken back"):
            written.append([Record(4, Kind.EDIT, TIME, edit=edit("Три."))])
    written.append([Record(4, Kind.EDIT, TIME, edit=edit("Чотири."))])
    contents = journal.read(written.path)
    assert contents.records[-1].edit == edit("Чотири.")
    assert len(contents.damaged) == 1


def test_a_record_that_did_not_reach_the_disk_is_taken_back(written: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = written.path.read_bytes()

    def refuse(_: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", refuse)
        with pytest.raises(StorageError):
            written.append([Record(4, Kind.EDIT, TIME, edit=edit("Три."))])
    assert written.path.read_bytes() == whole
    assert written.last_seq == 3


def test_every_append_is_flushed_to_the_disk(written: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[bytes] = []
    monkeypatch.setattr(os, "fsync", lambda fd: flushed.append(written.path.read_bytes()))
    written.append([Record(4, Kind.EDIT, TIME, edit=edit("Три."))])
    assert "Три.".encode() in flushed[-1]


def test_the_end_of_a_journal_tells_whether_the_file_lacks_edits(written: Journal, tmp_path: Path) -> None:
    assert not journal.has_unsaved(tmp_path / "none.jsonl")
    assert journal.has_unsaved(written.path)
    written.append([Record(4, Kind.SAVED, TIME, sha256="cd" * 32, upto=3)])
    assert not journal.has_unsaved(written.path)
    written.append([Record(5, Kind.EDIT, TIME, edit=edit("Три.")), Record(6, Kind.SAVED, TIME, sha256="ef" * 32, upto=4)])
    assert journal.has_unsaved(written.path)


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[]",
        b'{"seq": 1}',
        b'["00000000",{"seq":1,"kind":"edit","time":""}]',
        encode(Record(1, Kind.EDIT, TIME)).replace(b"edit", b"Edit")[:-1],
    ],
)
def test_a_line_that_is_no_record_is_none(line: bytes) -> None:
    assert decode(line) is None


def test_unknown_keys_are_passed_over() -> None:
    data = edit_to_json(edit("Один."))
    data["future"] = 1
    data["changes"][0]["future"] = {"a": 1}
    data["changes"][0]["after"]["future"] = []
    assert edit_from_json(data) == edit("Один.")


def test_an_edit_of_a_term_survives_the_journal_s_form() -> None:
    term = Term(
        "мост", TermStatus.FORBIDDEN, "noun", "masculine", True, True, "note", "Мост открыт.", "source", Foreign((("a", "b"),))
    )
    concept = Concept(
        "c1", {"ru": (term,), "uk": (Term("міст"),)}, "def", "roads", "note", True, "anna", TIME, Foreign((), ("<x/>",))
    )
    one = Edit("edit term", (ConceptChange(None, concept), ConceptChange(concept, None)), "anna", TIME)
    assert edit_from_json(edit_to_json(one)) == one


def test_an_unknown_kind_of_change_is_no_edit() -> None:
    with pytest.raises(ValueError, match="unknown kind"):
        edit_from_json({"label": "x", "changes": [{"kind": "dream", "before": None, "after": None}]})
