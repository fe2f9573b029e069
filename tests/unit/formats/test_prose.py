"""Texts of one version out of documents and pages."""

from __future__ import annotations

import zipfile
from pathlib import Path
from time import process_time

import docx
import pytest
from docx.oxml import parse_xml

from workbench.core.errors import EncodingError, FormatError, InputError
from workbench.formats.prose import read_prose

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def page(folder: Path, source: str | bytes, name: str = "page.html") -> list[str]:
    path = folder / name
    path.write_bytes(source if isinstance(source, bytes) else source.encode())
    return read_prose(path).split("\n\n")


def document(folder: Path, body: str, *, prolog: str = "") -> Path:
    path = folder / "text.odt"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr(
            "content.xml",
            f'{prolog}<o:document-content xmlns:o="{OFFICE}" xmlns:text="{TEXT}"><o:body><o:text>{body}</o:text></o:body>'
            "</o:document-content>",
        )
    return path


def test_a_word_document_is_read_as_it_stands(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_heading("Мост открыт", 1)
    made.add_paragraph("Ремонт длился").add_run("\n26 месяцев.")
    made.add_paragraph("")
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Смета", "4 млн"
    made.sections[0].header.paragraphs[0].text = "Бланк"
    made.save(str(tmp_path / "text.docx"))
    assert read_prose(tmp_path / "text.docx") == "Мост открыт\n\nРемонт длился\n26 месяцев.\n\nСмета\n\n4 млн"


def test_tracked_changes_of_a_document_are_accepted_and_a_text_box_is_said_once(tmp_path: Path) -> None:
    made = docx.Document()
    changed = (
        f"<w:p {W}><w:r><w:t>Ремонт длился </w:t></w:r><w:del w:id='1'><w:r><w:delText>20</w:delText><w:t>20</w:t></w:r></w:del>"
        "<w:ins w:id='2'><w:r><w:t>26</w:t></w:r></w:ins><w:r><w:t> месяцев.</w:t></w:r></w:p>"
    )
    box = "<w:txbxContent><w:p><w:r><w:t>В рамке.</w:t></w:r></w:p></w:txbxContent>"
    boxed = (
        f"<w:p {W} xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:r><w:t>До рамки.</w:t>"
        f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    for source in (changed, boxed):
        made.element.body.insert(len(made.element.body) - 1, parse_xml(source))
    made.save(str(tmp_path / "text.docx"))
    assert read_prose(tmp_path / "text.docx") == "Ремонт длился 26 месяцев.\n\nДо рамки.\n\nВ рамке."


def test_an_open_document_is_read_without_notes_and_deleted_text(tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Удалено.</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:h>Мост открыт</text:h><text:p>Ремонт<text:s text:c='2'/>длился <text:span>26</text:span> месяцев"
        "<text:note><text:note-body><text:p>Сноска.</text:p></text:note-body></text:note>.<text:line-break/>Всё.</text:p>"
        "<text:list><text:list-item><text:p>Пункт\u202e</text:p></text:list-item></text:list>"
    )
    assert read_prose(document(tmp_path, body)) == "Мост открыт\n\nРемонт  длился 26 месяцев.\nВсё.\n\nПункт"


@pytest.mark.parametrize(
    ("source", "paragraphs"),
    [
        ("<p>Один <b>два</b>\n три.<p>Четыре<br>пять", ["Один два три.", "Четыре", "пять"]),
        ("<body>Начало<div>середина</div>конец</body>", ["Начало", "середина", "конец"]),
        ("<nav>Меню</nav><article><h1>Мост</h1><p>Открыт.</p><aside>Реклама</aside></article><p>Ещё</p>", ["Мост", "Открыт."]),
        ("<article>Раз.</article><article>Два.</article>", ["Раз.", "Два."]),
        ("<main>Дело.</main><footer>Адрес</footer>", ["Дело."]),
        ("<script>alert('нет')</script><style>p{}</style><p hidden>скрыто</p><p>Да&nbsp;&amp;&#1081;", ["Да\u00a0&й"]),
        ("<pre>Строка\n  <b>вто\n\nрая</b></pre><p>не\nтут", ["Строка", "вто", "рая", "не тут"]),
        ("<p>Раз<script>x</script>два <form>поле</form>три", ["Раздва", "три"]),
        ("<table><tr><td>Смета<td>4 млн</table>", ["Смета", "4 млн"]),
        ("<!-- <p>нет</p> --><?php нет ?><p>Да", ["Да"]),
        ("<p>Красный \x1b[31mтекст", ["Красный текст"]),
        ("текст без разметки", ["текст без разметки"]),
    ],
)
def test_a_page_is_read_without_what_is_around_its_text(tmp_path: Path, source: str, paragraphs: list[str]) -> None:
    assert page(tmp_path, source) == paragraphs


def test_a_page_may_name_its_encoding(tmp_path: Path) -> None:
    source = "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'><p>Мост открыт."
    assert page(tmp_path, source.encode("cp1251")) == ["Мост открыт."]
    assert page(tmp_path, source.encode()) == ["Мост открыт."], "it is UTF-8, whatever it says"
    for named in ("klingon", "ascii"):
        with pytest.raises(EncodingError, match="cp1251, not UTF-8"):
            page(tmp_path, f"<meta charset={named}><p>Мост открыт для движения.".encode("cp1251"))


def test_a_page_with_several_versions_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="several versions side by side; bring in the TMX"):
        page(tmp_path, "<table><tr><td lang=ru>Мост<td lang=uk>Міст</table>")
    assert page(tmp_path, "<table><tr><td lang=ru>Мост<td lang=ru>река</table>") == ["Мост", "река"]


def test_a_page_of_any_depth_or_none_is_read(tmp_path: Path) -> None:
    assert page(tmp_path, "<div>" * 1_500 + "глубоко") == ["глубоко"]
    start = process_time()
    assert len(page(tmp_path, "<b>" * 1_500 + "<i>x</i><br>" * 40_000)) == 40_000
    assert process_time() - start < 4  # about 0.2 s; what looks at every element around each word takes many times that
    assert page(tmp_path, "<script>") == [""]
    with pytest.raises(InputError, match="the file is empty"):
        page(tmp_path, " \n")


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.docx", b"PK\x03\x04 broken", "this is not a DOCX document, or it is damaged"),
        ("a.odt", b"text", "this is not an OpenDocument text, or it is damaged"),
        ("a.html", b"\x00\x01\x02" * 50, "binary data|UTF-8"),
    ],
)
def test_what_is_no_document_is_refused(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises((FormatError, InputError), match=message):
        read_prose(tmp_path / name)


@pytest.mark.parametrize(
    ("body", "prolog", "message"),
    [
        ("<text:p>&bomb;</text:p>", '<!DOCTYPE x [<!ENTITY bomb "бах">]>', "declares a document type"),
        ("<text:p>&bomb;</text:p>", "", "the document is damaged"),
        ("<text:p>", "", "the document is damaged"),
    ],
)
def test_a_damaged_or_dangerous_document_is_refused(tmp_path: Path, body: str, prolog: str, message: str) -> None:
    with pytest.raises(FormatError, match=message):
        read_prose(document(tmp_path, body, prolog=prolog))
