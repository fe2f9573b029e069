"""What commands that work line by line are given."""

from __future__ import annotations

from pathlib import Path

from workbench.cli.common import read_lines


def test_a_page_is_read_by_its_paragraphs_and_a_text_by_its_lines(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<title>x</title><p>Мост открыт.<p>Ремонт <b>окончен</b>.", encoding="utf-8")
    (tmp_path / "text.txt").write_text("<p>Мост открыт.\nРемонт окончен.\n", encoding="utf-8")
    assert read_lines(str(tmp_path / "page.html")) == ["Мост открыт.", "", "Ремонт окончен."]
    assert read_lines(str(tmp_path / "text.txt")) == ["<p>Мост открыт.", "Ремонт окончен."]


def test_a_line_is_what_other_tools_take_for_one(tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_bytes("Мост\u2028открыт.\r\nРе\x1b[31mмонт\x0bокончен.\rДа.\n\n\x0cКонец.\n".encode())
    assert read_lines(str(tmp_path / "text.txt")) == ["Мост открыт.", "Ремонт окончен.", "Да.", "", " Конец."]
