"""Known places, organisations and offices, and who is quoted."""

from __future__ import annotations

import pytest

from workbench.text.naming import mentions as known
from workbench.text.naming.mentions import mentions
from workbench.text.stance.speakers import speaker


@pytest.mark.parametrize(
    ("tag", "text", "ids"),
    [
        ("ru", "Врачи приехали из Катара.", ["doctor", "qatar"]),
        ("uk", "Лікарі приїхали з Катару.", ["doctor", "qatar"]),
        ("en", "Doctors came from Qatar.", ["doctor", "qatar"]),
        ("ru", "шведское правительство", ["sweden"]),
        ("uk", "у Харкові, Львові та Києві", ["kharkiv", "lviv", "kyiv"]),
        ("ru", "Литвин приехал в Литву", ["lithuania"]),
        ("ru", "министр обороны и министр", ["defence minister", "minister"]),
        ("en", "the Ministry of the Interior", ["ministry of interior"]),
        ("uk", "Міністерства внутрішніх справ", ["ministry of interior"]),
        ("ru", "В ООН и Организации Объединённых Наций", ["un", "un"]),
        ("en", "Latvia’s ambassador to the U.S.", ["latvia", "ambassador", "usa"]),
        ("en", "the doctors' strike and the ambassador's car", ["doctor", "ambassador"]),
        ("en", "let us say who came", []),
        ("ru", "после этого", []),
        ("en", "İzmir and Latvia", ["latvia"]),
        ("de", "Berlin", []),
    ],
)
def test_a_known_name_is_found_in_whatever_form(tag: str, text: str, ids: list[str]) -> None:
    assert [mention.id for mention in mentions(text, tag)] == ids


def test_a_mention_knows_where_it_stands() -> None:
    text = "Він був у Великій Британії торік."
    (mention,) = mentions(text, "uk")
    assert text[mention.start : mention.end] == mention.text == "Великій Британії"


@pytest.mark.parametrize(
    ("tag", "text", "said_by"),
    [
        ("ru", "«Да, это так», — пообещал директор Игорь Савчук.", "директор Игорь Савчук"),
        ("uk", "«Так», — заявив прокурор.", "прокурор"),
        ("en", "“Yes, it is,” the prosecutor told the court.", "prosecutor"),
        ("en", "According to Batyrov, “it is enough”.", "Batyrov"),
        ("ru", "Это сказал Савчук.", None),
        ("ru", "«Заря» играет на выезде.", None),
    ],
)
def test_who_is_quoted(tag: str, text: str, said_by: str | None) -> None:
    found = speaker(text, tag)
    assert (found.text if found else None) == said_by


@pytest.mark.parametrize("language", ["ru", "uk", "en"])
def test_a_name_parted_into_its_head_and_the_rest_is_the_same_name(language: str) -> None:
    cells = [
        (name, kind)
        for kind, table in known._TABLES.items()
        for line in table.strip().splitlines()
        for name in known._names(line)[known._COLUMNS[language]]
    ]
    for name, kind in cells:
        pattern = known._spelt_out(name, kind, language)
        heads, rest = known._parted(name, pattern)
        either = "".join(head[0] for head in heads)
        assert pattern in (f"{heads[0]}{rest}", f"[{either}]{heads[0][1:]}{rest}"), name


@pytest.mark.parametrize(
    ("name", "kind", "language", "held", "text"),
    [
        ("министр-_иностранных_дел", "office", "ru", "ностранных ", "министра Иностранных дел"),
        ("заступни[кц]-_міністра_оборони", "office", "uk", "іністра ", "заступниця міністра оборони"),
        ("U\\.S\\.", "place", "en", "S", "U.S."),
        ("Зеландию?", "place", "ru", "", "Зеланди"),
        ("Гаага", "place", "ru", "", "Гаага"),
    ],
)
def test_what_a_text_must_hold_for_a_name_is_in_every_form_of_it(
    name: str, kind: known.Kind, language: str, held: str, text: str
) -> None:
    forms = known._forms(name, kind, language)
    assert forms.held == held
    assert known._Name(name, text[:1].lower(), "id", kind).end_at(text, 0, language) == len(text)


@pytest.mark.parametrize(
    ("name", "ru", "uk", "en"),
    [
        ("iaea", "Международного агентства по атомной энергии", "МАГАТЕ", "the International Atomic Energy Agency"),
        ("iea", "МЭА", "Міжнародним енергетичним агентством", "the International Energy Agency"),
        ("oecd", "в ОЭСР", "Організації економічного співробітництва та розвитку", "the OECD"),
        ("un security council", "Совбеза ООН", "Раді Безпеки ООН", "the Security Council of the United Nations"),
        ("ministry of health", "в Минздраве", "МОЗ", "the health ministry"),
        ("ministry of transport", "Министерством транспорта", "Мінтрансом", "the Ministry of Transport"),
        ("deputy minister", "заместителю министра финансов", "заступниця міністра фінансів", "Deputy Finance Minister"),
        ("defence minister", "министру обороны", "міністерка оборони", "Defence Minister"),
        ("election commission", "ЦИК", "Центральної виборчої комісії", "the CEC"),
        ("forester", "лесника", "лісником", "a forester"),
        ("critic", "критиком", "критиком", "a critic"),
        ("pension fund", "в Пенсионном фонде", "ПФУ", "the Pension Fund"),
        ("migration service", "ГМС", "Державною міграційною службою", "the State Migration Service"),
        ("state audit service", "Госаудитслужбы", "Держаудитслужбі", "the State Audit Service"),
    ],
)
def test_names_in_full_and_in_short_name_one_thing_in_three_languages(name: str, ru: str, uk: str, en: str) -> None:
    for tag, text in (("ru", ru), ("uk", uk), ("en", en)):
        assert [mention.id for mention in mentions(text, tag)] == [name]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("uk", "брати участь у змаганнях"),
        ("uk", "сині хвилі"),
        ("ru", "брать на себя"),
        ("ru", "гидность"),
        ("en", "who is it"),
        ("ru", "за критику"),
        ("uk", "критикою"),
    ],
)
def test_what_only_looks_like_an_office_is_none(tag: str, text: str) -> None:
    assert mentions(text, tag) == ()
