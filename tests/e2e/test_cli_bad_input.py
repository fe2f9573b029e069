"""Bad input gets one clear line that names the file and what to do, status 2, and nothing is lost or half-written."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import ROOT, Cli

TEXT = "Ремонт моста занял двадцать шесть месяцев. Движение откроют в мае.\n"
UKRAINIAN = "Ремонт мосту тривав двадцять шість місяців. Рух відкриють у травні.\n"

READERS: dict[str, list[str]] = {
    "open": ["open", "{}", "--name", "x", "--no-ui"],
    "detect": ["detect", "{}"],
    "translate": ["translate", "--to", "uk", "{}"],
    "align": ["align", "{}", "other.txt"],
    "compare": ["compare", "{}", "other.txt"],
    "check": ["check", "{}"],
}
"""Every command that reads a text."""

BAD_TEXTS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "the file is empty"),
    "blank": (b"\n \n\t\n", "the file is empty"),
    "binary": (bytes(range(256)) * 20, "binary data, not a text file; export it as plain text in UTF-8"),
    "image": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a PNG image, not a text file; export it"),
    "archive": (b"PK\x03\x04" + bytes(200), "not a text file; export it"),
    "cp1251": (TEXT.encode("cp1251"), "in cp1251, not UTF-8; convert it with: iconv -f cp1251 -t utf-8"),
    "koi8-r": (TEXT.encode("koi8-r"), "in koi8-r, not UTF-8; convert it with: iconv -f koi8-r -t utf-8"),
    "utf-16 with a mark": (TEXT.encode("utf-16"), "in utf-16, not UTF-8; convert it with: iconv -f utf-16"),
    "utf-16 little-endian": (TEXT.encode("utf-16-le"), "in utf-16le, not UTF-8; convert it with: iconv -f utf-16le"),
    "utf-16 big-endian": (TEXT.encode("utf-16-be"), "in utf-16be, not UTF-8; convert it with: iconv -f utf-16be"),
    "English utf-16": (b"\xff\xfe" + "The bridge is open.\n".encode("utf-16-le"), "in utf-16, not UTF-8; convert it"),
    "broken UTF-8": ((TEXT * 3).encode() + b"\xff\xff\n", "line 4: the text is not valid UTF-8 (byte 0xff)"),
}


@pytest.fixture
def workspace(folder: Path) -> Path:
    """A folder with one readable text in it."""
    (folder / "other.txt").write_text(UKRAINIAN, encoding="utf-8")
    return folder


def files_of(folder: Path) -> dict[str, bytes]:
    """Everything in a folder that git would see."""
    paths = (path for path in folder.rglob("*") if path.is_file() and ".workbench" not in path.parts)
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


@pytest.mark.parametrize("command", READERS)
@pytest.mark.parametrize("kind", BAD_TEXTS)
def test_a_bad_text_is_refused(cli: Cli, workspace: Path, kind: str, command: str) -> None:
    data, message = BAD_TEXTS[kind]
    (workspace / "bad.txt").write_bytes(data)
    before = files_of(workspace)
    refusal = cli(*(word.format("bad.txt") for word in READERS[command])).refusal
    assert refusal.startswith("bad.txt")
    assert message in refusal
    assert files_of(workspace) == before


@pytest.mark.parametrize("command", READERS)
def test_a_missing_file_or_a_folder_is_named(cli: Cli, workspace: Path, command: str) -> None:
    for name in ("missing.txt", ".", "other.txt/inside.txt"):
        assert name in cli(*(word.format(name) for word in READERS[command])).refusal
    assert set(files_of(workspace)) == {"other.txt"}


@pytest.mark.parametrize("command", READERS)
def test_a_huge_file_is_refused_before_it_is_read(cli: Cli, workspace: Path, command: str) -> None:
    with (workspace / "huge.txt").open("wb") as stream:
        stream.truncate(200 * 2**20)
    start = time.monotonic()
    refusal = cli(*(word.format("huge.txt") for word in READERS[command])).refusal
    assert refusal == "huge.txt: the file is larger than 64 MiB; split it into smaller files"
    assert time.monotonic() - start < 10


@pytest.mark.parametrize("command", READERS)
def test_one_line_of_ten_megabytes_is_refused_in_bounded_time(cli: Cli, workspace: Path, command: str) -> None:
    (workspace / "line.txt").write_text("Движение откроют в мае. " * (10 * 2**20 // 43), encoding="utf-8")
    start = time.monotonic()
    refusal = cli(*(word.format("line.txt") for word in READERS[command])).refusal
    assert refusal.startswith("line.txt, line 1: the line has ")
    assert refusal.endswith("put line breaks between its paragraphs")
    assert time.monotonic() - start < 30
    assert set(files_of(workspace)) == {"other.txt", "line.txt"}


@pytest.mark.parametrize("command", ["open", "compare", "check"])
def test_a_cell_of_ten_megabytes_is_refused(cli: Cli, workspace: Path, command: str) -> None:
    cell = "ж" * (5 * 2**20)
    (workspace / "cell.tsv").write_text(f"ru\tuk\n{cell}\t{cell}\n", encoding="utf-8")
    (workspace / "cell.jsonl").write_text(f'{{"id": "u1", "ru": "{cell}"}}\n', encoding="utf-8")
    (workspace / "cell.tmx").write_text(a_tmx("x" * (5 * 2**20)), encoding="utf-8")
    (workspace / "cell.csv").write_text(f"ru,uk\n{cell},{cell}\n", encoding="utf-8")
    for name in ("cell.tsv", "cell.jsonl", "cell.tmx", "cell.csv"):
        arguments = [word.format(name) for word in READERS[command] if word != "other.txt"]
        assert cli(*arguments).refusal.startswith(name)
    assert not (workspace / "corpora").exists()


def test_a_text_whose_language_cannot_be_told_asks_for_it(cli: Cli, workspace: Path) -> None:
    (workspace / "numbers.txt").write_text("12 345\n67 890\n", encoding="utf-8")
    refusal = cli("open", "numbers.txt", "--no-ui").refusal
    assert refusal.startswith("numbers.txt: its language cannot be told")
    assert "--lang" in refusal


@pytest.mark.parametrize("command", ["detect", "translate"])
def test_standard_input_is_refused_as_a_file_is(cli: Cli, folder: Path, command: str) -> None:
    arguments = [word.format("-") for word in READERS[command]]
    assert cli(*arguments, stdin=TEXT.encode("cp1251")).refusal.startswith("standard input: the text is in cp1251")
    assert "not a text file" in cli(*arguments, stdin=bytes(range(256)) * 20).refusal
    assert cli(*arguments, stdin="ж" * 1_000_001).refusal.startswith("standard input, line 1: the line has 1000001")


HEADER = (
    '<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en"'
    ' datatype="plaintext"/>'
)
UNIT = '<tu><tuv xml:lang="en"><seg>{}</seg></tuv><tuv xml:lang="ru"><seg>Да.</seg></tuv></tu>'
LAUGHS = "".join(f'<!ENTITY {name} "{f"&{before};" * 10}">' for before, name in zip("abcdefgh", "bcdefghi", strict=True))


def a_tmx(segment: str, *, doctype: str = "", units: str = UNIT) -> str:
    return f'<?xml version="1.0"?>{doctype}<tmx version="1.4">{HEADER}<body>{units.format(segment)}</body></tmx>'


BAD_TMX: dict[str, tuple[str, str]] = {
    "billion laughs": (a_tmx("&i;", doctype=f'<!DOCTYPE tmx [<!ENTITY a "ha">{LAUGHS}]>'), "declares the entity"),
    "a file": (a_tmx("&x;", doctype='<!DOCTYPE tmx [<!ENTITY x SYSTEM "secret.txt">]>'), "declares the entity"),
    "a parameter": (a_tmx("x", doctype='<!DOCTYPE tmx [<!ENTITY % x SYSTEM "secret.txt"> %x;]>'), "entity"),
    "unclosed": (a_tmx("Yes.")[:-30], "the XML is broken"),
    "another root": ("<html><body>Yes.</body></html>", "the root element is <html>, not <tmx>"),
    "nested": (a_tmx("<hi>" * 100_000 + "x" + "</hi>" * 100_000), "the XML is broken"),
    "no units": (a_tmx("", units=""), "no unit"),
    "an unknown entity": (a_tmx("&nbsp;"), "bad.tmx"),
    "no language": (a_tmx("Yes.").replace(' xml:lang="en"', ""), "bad.tmx"),
    "a wrong language": (a_tmx("Yes.").replace('xml:lang="en"', 'xml:lang="../../x"'), "bad.tmx"),
    "text alone": ("Мост открыли вчера.\n", "bad.tmx"),
    "nothing": ("", "bad.tmx"),
}


@pytest.mark.parametrize("kind", BAD_TMX)
def test_a_broken_or_hostile_tmx_is_refused(cli: Cli, workspace: Path, kind: str) -> None:
    content, message = BAD_TMX[kind]
    (workspace / "bad.tmx").write_text(content, encoding="utf-8")
    (workspace / "secret.txt").write_text("SECRET", encoding="utf-8")
    before = files_of(workspace)
    for command in (["open", "bad.tmx", "--no-ui"], ["check", "bad.tmx"], ["export", "bad.tmx", "--format", "tsv"]):
        start = time.monotonic()
        refusal = cli(*command).refusal
        assert refusal.startswith("bad.tmx")
        assert message in refusal
        assert "SECRET" not in refusal
        assert time.monotonic() - start < 10
    assert files_of(workspace) == before


def test_a_broken_statement_of_the_workspace_is_named_by_its_file(cli: Cli, sample: Path) -> None:
    path = sample / "corpora" / "chronicle.tmx"
    path.write_bytes(path.read_bytes()[:-500])
    for command in (["check", "chronicle"], ["compare", "chronicle"], ["export", "chronicle", "--format", "tsv"]):
        assert cli(*command).refusal.startswith(f"{path}, line ")


def test_a_reference_to_a_dtd_is_not_followed(cli: Cli, workspace: Path) -> None:
    content = a_tmx("Yes.", doctype='<!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/tmx14.dtd">')
    (workspace / "fine.tmx").write_text(content, encoding="utf-8")
    assert cli("export", "fine.tmx", "--format", "tsv").out == "ru\ten\nДа.\tYes.\n"


def test_a_broken_or_hostile_glossary_is_not_imported(cli: Cli, sample: Path) -> None:
    before = files_of(sample)
    for name, content in {
        "bomb.tbx": f'<!DOCTYPE tbx [<!ENTITY a "ha">{LAUGHS}]><tbx><text><body>&i;</body></text></tbx>',
        "other.tbx": "<html/>",
        "half.tbx": '<tbx type="TBX-Basic"><text><body>',
        "words.tsv": "рахтом\tbridge\n",
        "empty.csv": "",
    }.items():
        path = sample.parent / name
        path.write_text(content, encoding="utf-8")
        assert cli("glossary", "import", path).refusal.startswith(str(path))
    assert files_of(sample) == before


def packaged(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


BAD_PACKAGES: dict[str, Callable[[Path], object]] = {
    "no archive": lambda path: path.write_bytes(b"not a zip archive" * 100),
    "nothing": lambda path: path.write_bytes(b""),
    "no metadata": lambda path: packaged(path, {"a/model/model.bin": b"x"}),
    "climbing": lambda path: packaged(path, {"../../escaped.txt": b"x", "a/metadata.json": b"{}"}),
    "absolute": lambda path: packaged(path, {"/tmp/workbench-escaped.txt": b"x", "a/metadata.json": b"{}"}),
    "cut off": lambda path: path.write_bytes(packaged(path, {"a/metadata.json": b"{}" * 5000}).read_bytes()[:300]),
}


@pytest.mark.parametrize("kind", BAD_PACKAGES)
def test_a_corrupt_or_escaping_package_is_not_installed(cli: Cli, folder: Path, home: Path, kind: str) -> None:
    path = folder / "bad.argosmodel"
    before = cli("models", "list", "--json").json
    BAD_PACKAGES[kind](path)
    assert cli("models", "install", "bad.argosmodel").refusal.startswith("bad.argosmodel")
    assert [found.name for found in folder.parent.rglob("*escaped*")] == []
    assert not Path("/tmp/workbench-escaped.txt").exists()
    assert [found for found in home.rglob("*") if found.name in ("model.bin", "metadata.json")] == []
    assert cli("models", "list", "--json").json == before


@pytest.mark.parametrize(
    ("blocked", "arguments"),
    [
        ("corpora", ["open", "other.txt", "--no-ui"]),
        (".workbench", ["open", "other.txt", "--no-ui"]),
        ("glossary", ["glossary", "add", "--en", "bridge"]),
        ("out", ["glossary", "export", "-o", "out/glossary.tbx"]),
        ("out", ["compare", "other.txt", "third.txt", "-o", "out/page.txt"]),
        ("out", ["align", "other.txt", "third.txt", "-o", "out/rows.tsv"]),
        ("out", ["models", "export", "ru", "uk", "-o", "out/m.argosmodel"]),
        ("out", ["demo", "out", "--no-ui"]),
    ],
    ids=lambda value: " ".join(value[:2]) if isinstance(value, list) else value,
)
def test_a_folder_that_cannot_be_written_is_named(cli: Cli, workspace: Path, blocked: str, arguments: list[str]) -> None:
    (workspace / "third.txt").write_text(TEXT, encoding="utf-8")
    (workspace / blocked).write_text("in the way", encoding="utf-8")
    before = files_of(workspace)
    refusal = cli(*arguments).refusal
    assert blocked in refusal
    assert files_of(workspace) == before


def limited(arguments: list[str], cwd: Path, size: int) -> subprocess.CompletedProcess[str]:
    """A command in a process whose files may not grow beyond `size` bytes, which a full disk looks like."""

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "workbench", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False, preexec_fn=limit)


@pytest.mark.parametrize(
    "arguments",
    [
        ["open", "long.txt", "--name", "long", "--no-ui"],
        ["open", "long.txt", "--name", "bridge-reopening", "--lang", "en-x-long", "--no-ui"],
        ["glossary", "add", "--en", "bridge of the people", "--definition", "x" * 3000],
        ["export", "chronicle", "--format", "tmx", "-o", "out.tmx"],
        ["export", "chronicle", "--format", "moses", "-o", "out"],
        ["compare", "chronicle", "--format", "html", "-o", "out.html"],
        ["demo", "new", "--no-ui"],
    ],
    ids=lambda value: " ".join(value[:3]),
)
def test_a_full_disk_leaves_every_file_as_it_was(sample: Path, arguments: list[str]) -> None:
    (sample / "long.txt").write_text("".join(f"Repairs of bridge {n} took a long time.\n" for n in range(200)), encoding="utf-8")
    before = files_of(sample)
    done = limited(arguments, sample, 2000)
    assert done.returncode == 2, done
    assert "Traceback" not in done.stderr
    assert done.stderr.splitlines()[-1].startswith("workbench: ")
    assert "file too large" in done.stderr.lower()
    assert done.stdout == ""
    assert files_of(sample) == before


def test_a_full_disk_keeps_the_package_that_was_installed(cli: Cli, folder: Path, home: Path) -> None:
    assert cli("models", "export", "ru", "uk", "-o", "new.argosmodel").status == 0
    done = limited(["models", "install", "new.argosmodel"], folder, 200_000)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"workbench: new.argosmodel: it cannot be unpacked in {home}")
    assert done.stderr.count("\n") == 1
    assert [path.name for path in home.rglob("*") if path.name in ("model.bin", "metadata.json")] == []
