"""Bringing texts in: as a new statement, or as further versions of one that exists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from workbench.core import clock
from workbench.core.edit import apply
from workbench.core.errors import InputError, ReadOnlyError, StorageError, UsageError
from workbench.core.language import UNDETERMINED, base, canonical, in_order, is_tag
from workbench.core.statement import Header, Statement
from workbench.formats import registry
from workbench.workspace import journal, names
from workbench.workspace.config import Config
from workbench.workspace.folder import Workspace
from workbench.workspace.locks import StatementLock
from workbench.workspace.widen import widened

if TYPE_CHECKING:
    from workbench.compare.alignment.hints import Hints
    from workbench.text.sentences import SourceSegment

LONGEST_PARAGRAPH = 1_000_000
"""Characters that one line or cell may have; more is no text that somebody wrote, and could take minutes to split."""

LONGEST_SEGMENT = 20_000
"""Characters that one segment may have; more is no sentence and could not be worked with."""

_MARKUP = re.compile(r"<(?:\?xml|!doctype|html)\b", re.IGNORECASE)

_DETECTED = 20_000  # characters that the language is detected from


@dataclass(frozen=True, slots=True)
class Imported:
    """What was brought in.

    Attributes:
        name: of the statement.
        versions: the tags that are new.
        units: how many the statement has now.
        notes: what a person should know, one line each.
    """

    name: str
    versions: tuple[str, ...]
    units: int
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class _Incoming:
    """What the files hold: at most one statement, and texts by version."""

    statement: Statement | None = None
    texts: dict[str, list[SourceSegment]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def bring_in(
    workspace: Workspace,
    paths: Sequence[Path],
    *,
    name: str | None = None,
    languages: Sequence[str] | None = None,
    hints: Hints | None = None,
) -> Imported:
    """Read files as versions of one statement, align them, and write the statement. All or nothing.

    Args:
        paths: texts of one version each, or at most one file with several versions (TMX, TSV, CSV, JSONL, XLIFF, XLSX, DOCX).
        name: of the statement; else it follows from the first file's name.
        languages: a version tag for each text, in order; else they are detected.
        hints: what else tells which sentences belong together; see `workspace.aligning`.

    Raises:
        UsageError: no files; a language cannot be told; a version would be there twice.
        NotFoundError, InputError, EncodingError, FormatError: a file cannot be read.
        ReadOnlyError, StorageError: the workspace cannot be written, or somebody else has the statement open.
        Cancelled, PackageError: while the texts are translated, when the hints ask for it.
    """
    if not paths:
        raise UsageError("no file to bring in was named")
    title = names.check(name) if name is not None else names.from_path(paths[0])
    reason = workspace.why_read_only()
    if reason is not None:
        raise ReadOnlyError(reason, remedy="see that it is a folder of yours, or work on a copy of the workspace")
    incoming = _read_all(paths, languages)
    if workspace.statement_path(title).exists():
        return _extend(workspace, title, incoming, hints)
    return _create(workspace, title, incoming, hints)


def _read_all(paths: Sequence[Path], languages: Sequence[str] | None) -> _Incoming:
    tables = [path for path in paths if registry.holds_versions(path)]
    texts = [path for path in paths if path not in tables]
    if len(tables) > 1:
        raise UsageError("only one file with several versions can be brought in at once", remedy="bring them in one by one")
    if languages is not None and not texts:
        raise UsageError("languages were given, and the file names its own", path=tables[0], remedy="leave --lang out")
    if languages is not None and len(languages) != len(texts):
        had = f"{_counted(len(languages), 'language')} {'was' if len(languages) == 1 else 'were'} given"
        raise UsageError(f"{had} for {_counted(len(texts), 'text')}", remedy="give one for each text")
    incoming = _Incoming()
    for path in tables:
        incoming.statement = registry.read_statement(path)
        if not len(incoming.statement):
            raise InputError("holds no units", path=path, remedy="give a file that has texts in it")
        _refuse_long_segments(path, incoming.statement)
    taken = set(incoming.statement.versions) if incoming.statement else set()
    for path, given in zip(texts, languages or (None,) * len(texts), strict=True):
        tag, segments, note = _read_text(path, given)
        if tag in taken:
            raise UsageError(
                f"two files are the version {tag}",
                path=path,
                remedy=f"name the languages, e.g. --lang {','.join([*taken, further(tag)])}",
            )
        taken.add(tag)
        incoming.texts[tag] = segments
        incoming.notes.append(note)
    return incoming


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def further(tag: str) -> str:
    """How a further version in the language of `tag` may be labelled: ``en-x-label``."""
    return f"{base(tag)}-x-label"


def _read_text(path: Path, given: str | None) -> tuple[str, list[SourceSegment], str]:
    from workbench.formats.prose import read_prose
    from workbench.text.sentences import segments

    text = read_prose(path)
    if not text.strip():
        raise InputError("holds no text", path=path, remedy="give a file that has text in it")
    _refuse_markup(path, text)
    _refuse_long_paragraphs(path, text)
    tag, why = _version(path, text, given)
    found = segments(text, tag)
    longest = max(len(segment.text) for segment in found)
    if longest > LONGEST_SEGMENT:
        raise InputError(
            f"holds a sentence of {longest} characters, and {LONGEST_SEGMENT} is the most",
            path=path,
            remedy="put line breaks between its paragraphs",
        )
    return tag, found, f"{path.name}: {tag}{why}, {_counted(len(found), 'sentence')}"


def _refuse_markup(path: Path, text: str) -> None:
    """A page or an XML file of another name would come in with its tags as words."""
    begin = text.lstrip()[:_DETECTED]
    if not _MARKUP.match(begin):
        return
    if "<martif" in begin or "<tbx" in begin:
        raise InputError("this is a glossary, not a text", path=path, remedy=f"workbench glossary import {path}")
    remedy = "files are known by their suffix: name a page .html, a file for exchange as what it is, such as .tmx or .xliff"
    raise InputError("this is markup, not a plain text", path=path, remedy=remedy)


def _refuse_long_segments(path: Path, statement: Statement) -> None:
    """XML readers refuse texts of ten megabytes: what is written has to be readable again."""
    for row, unit in enumerate(statement.units, start=1):
        for tag, segment in unit.segments.items():
            if len(segment.text) > LONGEST_PARAGRAPH:
                raise InputError(
                    f"the {tag} text has {len(segment.text)} characters, and {LONGEST_PARAGRAPH} is the most",
                    path=path,
                    place=f"unit {row}",
                    remedy="divide it into sentences",
                )


def _refuse_long_paragraphs(path: Path, text: str) -> None:
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > LONGEST_PARAGRAPH:
            raise InputError(
                f"the line has {len(line)} characters, and {LONGEST_PARAGRAPH} is the most",
                path=path,
                place=f"line {number}",
                remedy="put line breaks between its paragraphs",
            )


def _version(path: Path, text: str, given: str | None) -> tuple[str, str]:
    if given is not None:
        tag = canonical(given)
        if not is_tag(tag):
            raise UsageError(f"{given!r} is not a language tag", remedy="use one like uk or en-x-agency")
        return tag, ""
    from workbench.text.detect import detect_document

    detection = detect_document(text[:_DETECTED])
    if detection.language == UNDETERMINED:
        raise UsageError(
            f"its language cannot be told ({detection.reason})", path=path, remedy="name it, e.g. --lang uk, one for each file"
        )
    return detection.language, f" ({detection.reason})"


def read_versions(
    paths: Sequence[Path],
    *,
    languages: Sequence[str] | None = None,
    settings: Config | None = None,
    hints: Hints | None = None,
) -> Statement:
    """Read files as versions of one statement, aligned, without writing anything; errors as `bring_in`.

    Args:
        settings: the author and the order of languages; else the usual ones.
        hints: what else tells which sentences belong together; see `workspace.aligning`.
    """
    return _made(names.from_path(paths[0]), _read_all(paths, languages), settings or Config(), hints)


def _made(title: str, incoming: _Incoming, settings: Config, hints: Hints | None) -> Statement:
    statement = incoming.statement
    if statement is None:
        from workbench.compare.alignment.aligned import units_from
        from workbench.compare.alignment.hints import NO_HINTS

        tags = tuple(incoming.texts)
        units = units_from(incoming.texts, settings.author, clock.now(), hints=hints or NO_HINTS)
        return Statement(title, Header(in_order(tags, settings.languages), tags[0]), units)
    statement = statement.copy(title)
    for tag, segments in incoming.texts.items():
        apply(statement, widened(statement, tag, segments, settings, hints))
    return statement


def _create(workspace: Workspace, title: str, incoming: _Incoming, hints: Hints | None) -> Imported:
    statement = _made(title, incoming, workspace.config, hints)
    _write_new(workspace, title, statement)
    return Imported(title, statement.versions, len(statement), (*incoming.notes, *_origin(workspace, incoming)))


def _origin(workspace: Workspace, incoming: _Incoming) -> list[str]:
    """That a file is an export of another statement, for who wanted to bring its changes back."""
    from workbench.workspace.exports import exported_from

    name = exported_from(workspace, incoming.statement) if incoming.statement is not None else None
    return [f"this is an export of {name}; to bring its changes back into that: --update {name}"] if name else []


def _write_new(workspace: Workspace, title: str, statement: Statement) -> None:
    from workbench.formats import files, tmx

    data = tmx.dumps(statement)

    def write(out: BinaryIO) -> None:
        out.write(data)

    workspace.prepare()
    lock = StatementLock(workspace.private / "locks", title)
    reason = lock.acquire()
    if reason is not None:
        raise ReadOnlyError(f"statement {title} cannot be written: {reason}")
    try:
        path = workspace.statement_path(title)
        if path.exists():
            raise StorageError("was written by somebody else just now", path=path, remedy="repeat the command")
        journal.retire(workspace.journal_path(title))  # the edits of an earlier statement of this name are not this one's
        path.parent.mkdir(exist_ok=True)
        files.write_atomically(path, write)
    except OSError as error:
        raise StorageError(f"cannot be written ({error.strerror})", path=workspace.corpora) from error
    finally:
        lock.release()


def _extend(workspace: Workspace, title: str, incoming: _Incoming, hints: Hints | None) -> Imported:
    texts = dict(incoming.texts)
    if incoming.statement is not None:
        texts = {**_columns(incoming.statement), **texts}
    with workspace.session(title) as session:
        if session.read_only is not None:
            raise ReadOnlyError(f"statement {title} cannot be changed: {session.read_only}")
        for tag in texts:
            if tag in session.statement.versions:
                relabel = f"name the new one with --lang, e.g. {further(tag)}, or " if tag in incoming.texts else "name "
                back = "" if tag in incoming.texts else f"; an export that was edited comes back with --update {title}"
                raise UsageError(
                    f"statement {title} has a version {tag} already", remedy=f"{relabel}another statement with --name{back}"
                )
        planned = session.statement.copy()
        edits = []
        for tag, segments in texts.items():
            edit = widened(planned, tag, segments, workspace.config, hints)
            apply(planned, edit)
            edits.append(edit)
        for edit in edits:
            session.apply(edit)
        return Imported(title, tuple(texts), len(session.statement), tuple(incoming.notes))


def _columns(statement: Statement) -> dict[str, list[SourceSegment]]:
    """The versions of a statement, each as a text of its own."""
    from workbench.text.sentences import SourceSegment

    return {
        tag: [SourceSegment(unit.text(tag), unit.paragraph) for unit in statement.units if unit.text(tag)]
        for tag in statement.versions
    }
