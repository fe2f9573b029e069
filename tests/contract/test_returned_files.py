"""What left as a file and was edited elsewhere comes back into its statement, whatever the format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.core import aligning
from workbench.core.segment import HUMAN, ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tmx
from workbench.formats.registry import FORMATS, read_statement
from workbench.workspace.exports import KEPT, export_statement, remembered
from workbench.workspace.folder import Workspace
from workbench.workspace.returned import Returned, bring_back
from workbench.workspace.session import Session

FORMS = [form for form in FORMATS.values() if form.is_readable and form.name != "plain"]

TEXTS = [
    ("Движение по мосту откроют 14 мая.", "Рух мостом відкриють 14 травня.", State.CONFIRMED),
    ("Ремонт занял 26 месяцев.", "Ремонт тривав 26 місяців.", State.EDITED),
    ("Работы оплатил город.", "Роботи оплатило місто.", State.DRAFT),
    ("Спасибо.", "Дякуємо.", State.CONFIRMED),
    ("Мэр поблагодарил строителей.", "Мер подякував будівельникам.", State.EDITED),
    ("Спасибо.", "Дякуємо.", State.CONFIRMED),
]

Change = Callable[[Statement], Statement]


def bridge() -> Statement:
    units = [
        Unit(
            f"u{n}",
            {
                "ru": Segment(ru, State.CONFIRMED, ORIGINAL, "olena", "2026-05-01T10:00:00Z"),
                "uk": Segment(uk, state, "mt:starter" if state is State.DRAFT else HUMAN, "olena", "2026-05-01T10:00:00Z"),
            },
            paragraph=n == 1,
        )
        for n, (ru, uk, state) in enumerate(TEXTS, 1)
    ]
    return Statement("bridge", Header(("ru", "uk"), "ru"), units)


@pytest.fixture
def home(tmp_path: Path) -> Workspace:
    (tmp_path / "workbench.toml").write_text('author = "anna"\n', encoding="utf-8")
    (tmp_path / "corpora").mkdir()
    (tmp_path / "corpora" / "bridge.tmx").write_bytes(tmx.dumps(bridge()))
    return Workspace.open(tmp_path)


def sent(home: Workspace, form: str, name: str = "sent") -> Path:
    """The statement as a file for a colleague."""
    out = home.root / f"{name}{FORMATS[form].suffix}"
    export_statement(home, home.statement("bridge"), form, out)
    return out


def edited(path: Path, form: str, change: Change) -> Path:
    """What the colleague sends back."""
    FORMATS[form].save(change(read_statement(path)), path)
    return path


def with_text(row: int, tag: str, text: str, state: State = State.EDITED) -> Change:
    def change(statement: Statement) -> Statement:
        unit = statement.units[row - 1]
        statement.replace_unit(unit.with_segment(tag, replace(unit.segment(tag), text=text, state=state)))
        return statement

    return change


def without_row(row: int) -> Change:
    def change(statement: Statement) -> Statement:
        statement.remove_unit(statement.units[row - 1].id)
        return statement

    return change


def back(session: Session, path: Path) -> Returned:
    return bring_back(session, path)


def texts(statement: Statement, tag: str = "uk") -> list[str]:
    return [unit.text(tag) for unit in statement.units]


@pytest.mark.parametrize("form", [form.name for form in FORMS])
class TestReturned:
    """What holds for each format that is read."""

    def test_what_nobody_edited_changes_nothing(self, home: Workspace, form: str) -> None:
        path = sent(home, form)
        with home.session("bridge") as session:
            done = back(session, path)
            assert done.summary() == "bridge: 0 changed, 0 conflicts, 0 unknown units"
            assert session.statement.units == bridge().units

    def test_changes_come_in_as_one_edit_that_is_undone_at_once(self, home: Workspace, form: str) -> None:
        path = edited(sent(home, form), form, with_text(2, "uk", "Ремонт тривав понад два роки."))
        edited(path, form, with_text(3, "uk", "Роботи оплатила громада."))
        with home.session("bridge") as session:
            done = back(session, path)
            assert done.summary() == "bridge: 2 changed (uk 2), 0 conflicts, 0 unknown units"
            assert texts(session.statement)[1:3] == ["Ремонт тривав понад два роки.", "Роботи оплатила громада."]
            assert [session.statement.unit(each).state("uk") for each in ("u2", "u3")] == [State.EDITED, State.EDITED]
            assert session.statement.unit("u3").segment("uk").origin == HUMAN
            session.undo()
            assert session.statement.units == bridge().units

    def test_what_was_changed_here_meanwhile_stays(self, home: Workspace, form: str) -> None:
        path = edited(sent(home, form), form, with_text(2, "uk", "Ремонт тривав понад два роки."))
        with home.session("bridge") as session:
            session.confirm("u5", "uk", "Міський голова подякував будівельникам.")
            done = back(session, path)
            assert done.summary() == "bridge: 1 changed (uk 1), 0 conflicts, 1 newer here and kept, 0 unknown units"
            assert session.statement.unit("u5").text("uk") == "Міський голова подякував будівельникам."

    def test_where_both_changed_both_texts_are_kept(self, home: Workspace, form: str) -> None:
        path = edited(sent(home, form), form, with_text(2, "uk", "Ремонт тривав понад два роки."))
        with home.session("bridge") as session:
            session.write("u2", "uk", "Роботи тривали 26 місяців.")
            done = back(session, path)
            assert done.conflicts == [(2, "uk")]
            assert "unit 2 uk was changed here and in the file; both texts are kept" in done.notes
            unit = session.statement.unit("u2")
            assert unit.text("uk") == "Ремонт тривав понад два роки."
            assert any(note.endswith("Роботи тривали 26 місяців.") for note in unit.notes)
            session.undo()
            assert session.statement.unit("u2").text("uk") == "Роботи тривали 26 місяців."
            assert session.statement.unit("u2").notes == ()

    def test_it_comes_back_twice_without_harm(self, home: Workspace, form: str) -> None:
        path = edited(sent(home, form), form, with_text(2, "uk", "Ремонт тривав понад два роки."))
        with home.session("bridge") as session:
            back(session, path)
            session.write("u2", "uk", "Ремонт тривав більш ніж два роки.")
            done = back(session, path)
            assert (done.changed.total(), done.conflicts, done.kept) == (0, [], 1)
            assert session.statement.unit("u2").text("uk") == "Ремонт тривав більш ніж два роки."

    def test_rows_that_are_gone_and_the_same_text_twice_do_not_shift_the_others(self, home: Workspace, form: str) -> None:
        path = edited(sent(home, form), form, with_text(6, "uk", "Щиро дякуємо."))
        edited(path, form, without_row(2))
        with home.session("bridge") as session:
            assert back(session, path).changed == {"uk": 1}
            assert texts(session.statement) == [*(uk for _, uk, _ in TEXTS[:5]), "Щиро дякуємо."]

    def test_an_emptied_cell_takes_no_text_away(self, home: Workspace, form: str) -> None:
        path = edited(sent(home, form), form, with_text(4, "uk", "", State.EMPTY))
        with home.session("bridge") as session:
            assert back(session, path).changed.total() == 0
            assert texts(session.statement)[3] == "Дякуємо."

    def test_another_statements_file_is_refused(self, home: Workspace, form: str) -> None:
        other = Statement(
            "other",
            Header(("ru", "uk"), "ru"),
            [
                Unit(
                    f"u{n}",
                    {"ru": Segment(f"Вопрос номер {n}.", State.EDITED), "uk": Segment(f"Питання номер {n}.", State.EDITED)},
                )
                for n in range(1, 4)
            ],
        )
        path = home.root / f"other{FORMATS[form].suffix}"
        FORMATS[form].save(other, path)
        with home.session("bridge") as session:
            with pytest.raises(Exception, match="has no texts of statement bridge"):
                back(session, path)
            assert session.statement.units == bridge().units

    def test_an_export_that_nobody_remembers_still_comes_back(self, home: Workspace, form: str) -> None:
        path = home.root / f"sent{FORMATS[form].suffix}"
        FORMATS[form].save(home.statement("bridge"), path)
        edited(path, form, with_text(3, "uk", "Роботи оплатила громада."))
        with home.session("bridge") as session:
            session.write("u5", "uk", "Міський голова подякував будівельникам.")
            done = back(session, path)
            assert done.changed == {"uk": 1}
            assert done.kept == 1, "the file has an earlier text of the cell"
            assert any("not remembered" in note for note in done.notes)


def test_xliff_brings_states_and_a_longer_tag(home: Workspace) -> None:
    path = edited(sent(home, "xliff"), "xliff", with_text(2, "uk", "Ремонт тривав понад два роки.", State.CONFIRMED))
    edited(path, "xliff", with_text(3, "uk", "Роботи оплатило місто.", State.CONFIRMED))
    path.write_text(path.read_text(encoding="utf-8").replace('trgLang="uk"', 'trgLang="uk-UA"'), encoding="utf-8")
    with home.session("bridge") as session:
        done = back(session, path)
        assert done.summary() == "bridge: 1 changed (uk 1), 1 confirmed, 0 conflicts, 0 unknown units"
        assert [session.statement.unit(each).state("uk") for each in ("u2", "u3")] == [State.CONFIRMED, State.CONFIRMED]
        assert session.statement.unit("u3").segment("uk").origin == "mt:starter"


def test_a_confirmed_text_that_comes_back_edited_is_confirmed_no_more(home: Workspace) -> None:
    path = edited(sent(home, "jsonl"), "jsonl", with_text(1, "uk", "Рух мостом відновлять 14 травня.", State.CONFIRMED))
    with home.session("bridge") as session:
        back(session, path)
        unit = session.statement.unit("u1")
        assert (unit.state("uk"), unit.state("ru")) == (State.EDITED, State.STALE)


def test_units_that_the_statement_does_not_have_are_counted_and_left_out(home: Workspace) -> None:
    path = sent(home, "jsonl")
    more = '{"id": "u99", "statement": "bridge", "ru": "Новость.", "uk": "Новина."}\n'
    path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")
    with home.session("bridge") as session:
        done = back(session, path)
        assert done.unknown == [7]
        assert "counted from its first: 7" in done.notes[-1]
        assert len(session.statement) == 6


def test_the_export_that_fits_best_is_taken_and_only_the_last_ones_are_remembered(home: Workspace) -> None:
    path = edited(sent(home, "tsv", "first"), "tsv", with_text(5, "uk", "Мер подякував усім."))
    for n in range(KEPT + 2):
        with home.session("bridge") as session:
            session.write("u2", "uk", f"Ремонт тривав {n} місяців.")
        if n < 3:
            sent(home, "tsv", f"later-{n}")
    assert len(list(remembered(home, "bridge"))) == 4
    with home.session("bridge") as session:
        done = back(session, path)
        assert (done.changed, done.conflicts, done.kept) == ({"uk": 1}, [], 1)
    for n in range(KEPT + 2):
        with home.session("bridge") as session:
            session.write("u2", "uk", f"Ремонт тривав {n} днів.")
        sent(home, "tsv", "again")
    assert len(list(remembered(home, "bridge"))) == KEPT


def test_what_tracked_changes_of_a_document_did_comes_in(home: Workspace) -> None:
    import docx
    from docx.oxml import parse_xml

    path = sent(home, "docx")
    document = docx.Document(str(path))
    cell = document.tables[0].rows[2].cells[2]._tc
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    paragraph = parse_xml(
        f"<w:p {space}><w:r><w:t>Ремонт тривав </w:t></w:r>"
        "<w:del w:id='1' w:author='a'><w:r><w:delText>26</w:delText></w:r></w:del>"
        "<w:ins w:id='2' w:author='a'><w:r><w:t>двадцять шість</w:t></w:r></w:ins><w:r><w:t> місяців.</w:t></w:r></w:p>"
    )
    cell.replace(cell.p_lst[0], paragraph)
    document.save(str(path))
    with home.session("bridge") as session:
        assert back(session, path).changed == {"uk": 1}
        assert texts(session.statement)[1] == "Ремонт тривав двадцять шість місяців."
        assert texts(session.statement)[2] == "Роботи оплатило місто.", "the word (draft) behind a draft is none of it"


def test_a_unit_that_was_joined_here_keeps_its_text(home: Workspace) -> None:
    path = edited(sent(home, "xliff"), "xliff", with_text(2, "uk", "Ремонт тривав понад два роки."))
    with home.session("bridge") as session:
        session.make(lambda statement, author, time: aligning.join(statement, "u2", author=author, time=time))
        joined = session.statement.unit("u2").text("uk")
        assert joined == "Ремонт тривав 26 місяців. Роботи оплатило місто."
        done = back(session, path)
        assert (done.changed.total(), done.conflicts, done.unknown) == (0, [(2, "uk")], [3])
        assert session.statement.unit("u2").text("uk") == joined
        assert any("Ремонт тривав понад два роки." in note for note in session.statement.unit("u2").notes)
        assert any(note.endswith("in the notes is: Ремонт тривав понад два роки.") for note in done.notes)
