"""``compare`` as a person runs it: every format on the statement with planted differences, and the page in a browser."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import pytest

from tests.e2e.conftest import Cli
from tests.unit.compare.planted import PLANTED, notice, schools
from workbench.cli.main import run
from workbench.formats.tmx_write import dumps

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
WIDTHS = (1400, 800, 400)
_HARNESS = """<!DOCTYPE html><title>waiting</title>{frames}
<script>onload = () => {{ document.title = JSON.stringify([...document.querySelectorAll('iframe')].map(frame => {{
  const root = frame.contentDocument.documentElement;
  return [root.scrollWidth, root.clientWidth, frame.contentDocument.querySelectorAll('tr[id]').length];
}})); }};</script>"""


@pytest.fixture
def planted(folder: Path) -> Path:
    """A folder with the two statements as TMX files."""
    (folder / "schools.tmx").write_bytes(dumps(schools()))
    (folder / "notice.tmx").write_bytes(dumps(notice()))
    return folder


def test_every_planted_difference_and_nothing_else(cli: Cli, planted: Path) -> None:
    answer = cli("compare", "schools.tmx", "--format", "json")
    assert (answer.status, answer.err) == (0, "")
    found = [(unit["n"], each["odd"], each["kind"]) for unit in answer.json["units"] for each in unit["differences"]]
    assert found == [(each.n, each.odd, each.kind) for each in PLANTED]
    assert all("facts" in unit for unit in answer.json["units"])


def test_every_format_names_them(cli: Cli, planted: Path) -> None:
    text = cli("compare", "schools.tmx").out
    assert max(map(len, text.splitlines())) <= 80
    page = cli("compare", "schools.tmx", "--format", "html").out
    assert cli("compare", "schools.tmx", "--format", "docx", "-o", "out.docx").err == "written: out.docx\n"
    document = docx.Document(str(planted / "out.docx"))
    words = "\n".join(cell.text for row in document.tables[0].rows for cell in row.cells)
    for each in PLANTED:
        assert f"\n{each.n:>4}  " in text
        assert f'id="unit-{each.n}"' in page
        assert each.says in words


def test_only_differing_units_in_the_page(cli: Cli, planted: Path) -> None:
    page = cli("compare", "schools.tmx", "--format", "html", "--only-differing").out
    assert "Gyms will be opened" not in page
    assert page.count("<tr id=") == len(PLANTED)


def test_a_document_goes_to_standard_output_as_bytes(planted: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["compare", "notice.tmx", "--format", "docx"]) == 0
    assert zipfile.ZipFile(io.BytesIO(capsysbinary.readouterr().out)).testzip() is None


def test_the_name_of_the_output_says_the_format_unless_it_is_given(cli: Cli, planted: Path) -> None:
    for name, form in (("out.html", "html"), ("out.JSON", "json"), ("out.txt", "text")):
        cli("compare", "schools.tmx", "-o", name)
        cli("compare", "schools.tmx", "-o", "given", "--format", form)
        begin = (planted / "given").read_text(encoding="utf-8")[:60]
        assert (planted / name).read_text(encoding="utf-8").startswith(begin)


def test_languages_are_not_given_for_what_names_its_own(cli: Cli, planted: Path) -> None:
    assert "leave it out" in cli("compare", "schools.tmx", "--lang", "ru").refusal


def test_unknown_formats_and_missing_packages_are_refused(cli: Cli, planted: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "invalid choice: 'pdf'" in cli("compare", "schools.tmx", "--format", "pdf").err
    monkeypatch.setitem(sys.modules, "docx", None)
    refused = cli("compare", "schools.tmx", "--format", "docx", "-o", "out.docx").refusal
    assert "pip install python-docx" in refused
    assert not (planted / "out.docx").exists()


def browse(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    assert BROWSER is not None
    return subprocess.run(
        [
            *(BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--enable-logging=stderr"),
            *("--allow-file-access-from-files", f"--user-data-dir={folder / 'profile'}", *arguments),
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )


@pytest.mark.skipif(BROWSER is None, reason="no Chromium or Chrome here")
def test_a_browser_shows_the_page_at_every_width_and_prints_it(cli: Cli, planted: Path) -> None:
    cli("compare", "schools.tmx", "--format", "html", "-o", "page.html")
    frames = "".join(f'<iframe src="page.html" style="width:{width}px;height:900px;border:0"></iframe>' for width in WIDTHS)
    (planted / "harness.html").write_text(_HARNESS.format(frames=frames), encoding="utf-8")
    shown = browse(planted, "--virtual-time-budget=5000", "--dump-dom", (planted / "harness.html").as_uri())
    title = re.search("<title>(.*?)</title>", shown.stdout)
    assert title is not None
    for (needed, room, units), width in zip(json.loads(title[1]), WIDTHS, strict=True):
        assert (room, units) == (width, 25)
        assert needed <= room, f"the page is {needed} pixels wide in a window of {room}"
    assert "Content Security Policy" not in shown.stderr
    browse(planted, f"--print-to-pdf={planted / 'page.pdf'}", (planted / "page.html").as_uri())
    assert len(re.findall(rb"/Type\s*/Page\b", (planted / "page.pdf").read_bytes())) > 1
