"""Terms are found in whatever form they take, and only they."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.core.concept import Concept, Term, TermStatus
from workbench.termbase.recognise import Recogniser

MakeConcept = Callable[..., Concept]
Forms = Callable[[str, str], list[tuple[str, str]]]


@pytest.fixture(scope="module")
def forms(make: MakeConcept) -> Forms:
    """What is found in a text: (form, concept id) in order."""
    concepts = [
        make("prisoner", ru="военнопленный", uk="військовополонений", en=("prisoner of war", "prisoner")),
        make("exchange", ru="обмен пленными", uk="обмін полоненими", en="prisoner exchange"),
        make("general", ru="генерал-майор", uk="генерал-майор", en="major-general"),
        make("who", ru="ВОЗ", en="WHO"),
        make("pow", en=Term("POW", exact=True)),
        make("nato", ru="НАТО", en="NATO"),
        make("telegram", ru=Term("Telegram", exact=True), en=Term("Telegram", exact=True, case_sensitive=True)),
        make("lay", ru=Term("сложить оружие", part_of_speech="verb"), en=Term("to lay down arms", part_of_speech="verb")),
        make("declare", uk="об’єкт", ru="объект"),
        make("aircraft", ru="самолёт", uk="літак", en="aircraft"),
        make("wounded", ru="раненый"),
        make("order", en=Term("order", part_of_speech="noun")),
        make("combatant", en="combatant"),
        make("kyiv", uk=Term("Київ", part_of_speech="properNoun"), en=Term("Kyiv", part_of_speech="properNoun")),
        make("lavrov", ru=Term("Лавров", part_of_speech="properNoun")),
        make("station", ru=Term("Мир", case_sensitive=True)),
        make("strike", en="drone strike"),
        make("drone", en="drone"),
        make("side", ru="сторона"),
        make("us", en="U.S. Congress"),
        make("minister", ru="министр обороны"),
    ]
    recogniser = Recogniser({concept.id: concept for concept in concepts})
    return lambda text, language: [(hit.form, hit.concept.id) for hit in recogniser.find(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Обмен военнопленными прошёл днём.", "ru", [("военнопленными", "prisoner")]),
        ("Розмова з військовополоненими тривала годину.", "uk", [("військовополоненими", "prisoner")]),
        ("Two prisoners of war came home.", "en", [("prisoners of war", "prisoner")]),
        ("Об обмене пленными договорились.", "ru", [("обмене пленными", "exchange")]),
        ("Министру обороны доложили.", "ru", [("Министру обороны", "minister")]),
        ("ВОЕННОПЛЕННЫЕ ВЕРНУЛИСЬ", "ru", [("ВОЕННОПЛЕННЫЕ", "prisoner")]),
        ("О генерал-майоре и генерал‑майорах", "ru", [("генерал-майоре", "general"), ("генерал‑майорах", "general")]),
        ("Major General Smith", "en", [("Major General", "general")]),
        ("Самолеты и самолётами", "ru", [("Самолеты", "aircraft"), ("самолётами", "aircraft")]),
        ("Військові обʼєкти, об'єкта, об’єктом", "uk", [("обʼєкти", "declare"), ("об'єкта", "declare"), ("об’єктом", "declare")]),
        ("Военнопле\u0301нных приняли.", "ru", [("Военнопле\u0301нных", "prisoner")]),
        ("военно\u00adпленных", "ru", [("военно\u00adпленных", "prisoner")]),
    ],
)
def test_a_term_is_found_in_any_form(forms: Forms, text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert forms(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("воз сена", "ru"),
        ("who said so", "en"),
        ("нато", "ru"),
        ("telegram arrived", "en"),
        ("лавров венок", "ru"),
        ("мир в доме", "ru"),
        ("ранить словом", "ru"),
        ("He ordered a coffee in order to stay awake.", "en"),
        ("non-combatants left", "en"),
        ("Возражения со стороны жителей", "ru"),
        ("Пленум прошёл", "ru"),
        ("the prisoner, of war he spoke", "uk"),
        ("обмен — пленными", "ru"),
        ("the U Congress", "en"),
    ],
)
def test_what_only_looks_like_a_term_is_left_alone(forms: Forms, text: str, language: str) -> None:
    assert forms(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "form"),
    [
        ("ВОЗ сообщила", "ru", "ВОЗ"),
        ("войска НАТО-вского контингента", "ru", "НАТО"),
        ("the Telegram channel", "en", "Telegram"),
        ("Слова Лаврова услышали.", "ru", "Лаврова"),
        ("Станция «Мир» на орбите", "ru", "Мир"),
        ("Kyiv’s mayor", "en", "Kyiv’s"),
        ("a Kyiv-based agency", "en", "Kyiv"),
        ("three POWs left", "en", "POWs"),
        ("the POW’s letter", "en", "POW’s"),
        ("the U.S. Congress voted", "en", "U.S. Congress"),
        ("an order was given", "en", "order"),
        ("о раненых", "ru", "раненых"),
    ],
)
def test_flags_and_abbreviations_are_honoured(forms: Forms, text: str, language: str, form: str) -> None:
    assert [found for found, _ in forms(text, language)] == [form]


@pytest.mark.parametrize(
    ("language", "term", "text", "expected"),
    [
        ("ru", "МИД", "В МИДе и у пресс-службы МИДа вопросов нет.", ["МИДе", "МИДа"]),
        ("ru", "МИД России", "Ответ МИДа России получен.", ["МИДа России"]),
        ("ru", "ЖЭК", "Начальники ЖЭКов пришли на встречу.", ["ЖЭКов"]),
        ("ru", "МИД", "Гости вошли в МИДовский буфет, мида там нет.", []),
        ("uk", "ЦНАП", "Послугу надають у кожному ЦНАПі, а черги у ЦНАПах зникли.", ["ЦНАПі", "ЦНАПах"]),
        ("uk", "МЗС", "Речник МЗСу не відповів.", ["МЗСу"]),
        ("uk", "ООН", "ООНівський посланець прибув.", []),
        ("uk", "НАБУ", "У НАБУх помилка, а НАБУ мовчить.", ["НАБУ"]),
        ("en", "NGO", "Several NGOs' letters were ignored; one NGO's was not.", ["NGOs", "NGO's"]),
        ("en", "SMS", "Two SMSes were sent.", ["SMSes"]),
    ],
)
def test_an_abbreviation_is_declined_as_its_language_declines_it(
    make: MakeConcept, language: str, term: str, text: str, expected: list[str]
) -> None:
    recogniser = Recogniser({"c": make("c", **{language: term})})
    assert [hit.form for hit in recogniser.find(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "language", "form"),
    [
        ("They laid down their arms.", "en", "laid down their arms"),
        ("They lay down arms.", "en", "lay down arms"),
        ("Солдаты сложили своё оружие.", "ru", "сложили своё оружие"),
        ("Сложив оружие, они ушли.", "ru", "Сложив оружие"),
    ],
)
def test_a_verb_phrase_may_hold_one_possessive(forms: Forms, text: str, language: str, form: str) -> None:
    assert forms(text, language) == [(form, "lay")]


def test_other_words_do_not_stand_within_a_verb_phrase(forms: Forms) -> None:
    assert forms("They laid down heavy arms.", "en") == []


def test_the_longest_term_wins_and_nothing_overlaps(forms: Forms) -> None:
    assert forms("A drone strike and a drone; prisoner exchange.", "en") == [
        ("drone strike", "strike"),
        ("drone", "drone"),
        ("prisoner exchange", "exchange"),
    ]


def test_a_placeable_does_not_part_a_term(forms: Forms) -> None:
    assert forms("⟦1⟧prisoners ⟦2⟧of war⟦3⟧", "en") == [("prisoners ⟦2⟧of war", "prisoner")]


def test_a_further_version_is_read_in_its_language(forms: Forms) -> None:
    assert forms("prisoners", "en-x-agency") == [("prisoners", "prisoner")]


def test_other_languages_are_matched_by_the_form_alone(make: MakeConcept) -> None:
    recogniser = Recogniser({"c": make("c", pl="jeniec wojenny", en="prisoner")})
    assert [hit.form for hit in recogniser.find("Jeniec wojenny wrócił.", "pl")] == ["Jeniec wojenny"]
    assert recogniser.find("jeńca wojennego", "pl") == []


def test_a_regional_term_is_found_and_named_by_its_own_tag(make: MakeConcept) -> None:
    recogniser = Recogniser({"c": make("c", **{"en-GB": "armoured vehicle"})})
    (hit,) = recogniser.find("two armoured vehicles", "en")
    assert (hit.language, hit.term.text) == ("en-GB", "armoured vehicle")


def test_of_two_spellings_the_one_that_stands_there_is_named(make: MakeConcept) -> None:
    terms = (Term("беспилотник"), Term("Беспилотник", status=TermStatus.FORBIDDEN))
    recogniser = Recogniser({"c": make("c", ru=terms)})
    assert [hit.term.status for hit in recogniser.find("Беспилотник, беспилотник", "ru")] == ["forbidden", "preferred"]


def test_a_change_reaches_an_index_that_is_in_use(make: MakeConcept) -> None:
    bridge, tower = make("a", en="bridge"), make("b", en="old tower")
    first = Recogniser({"a": bridge, "b": tower})
    assert len(first.find("bridges and old towers", "en")) == 2
    second = first.changed({"a": make("a", en=("crossing", "old bridge")), "c": make("c", en="gate")})
    assert [hit.form for hit in second.find("Old bridges, crossings, towers, gates, old towers", "en")] == [
        "Old bridges",
        "crossings",
        "gates",
    ]
    assert len(first.find("bridges and old towers", "en")) == 2


@pytest.mark.parametrize(
    ("term", "language", "text", "expected"),
    [
        (Term("власти", part_of_speech="noun"), "ru", "Власть властям, властей", ["властям", "властей"]),
        (Term("боевые действия"), "ru", "в боевых действиях и боевом действии", ["боевых действиях"]),
        (Term("втрати", part_of_speech="noun"), "uk", "без втрат, втратою", ["втрат"]),
        (Term("authorities", part_of_speech="noun"), "en", "Authorities have authority", ["Authorities"]),
        (Term("принять меры", part_of_speech="verb"), "ru", "приняли меру, примем меры", ["приняли меру", "примем меры"]),
    ],
)
def test_a_term_in_the_plural_is_not_its_singular(term: Term, language: str, text: str, expected: list[str]) -> None:
    recogniser = Recogniser({"c": Concept("c", {language: (term,)})})
    assert [hit.form for hit in recogniser.find(text, language)] == expected


@pytest.mark.parametrize("form", ["Алаудінова", "Алаудінову", "Алаудіновим", "АЛАУДІНОВА"])
def test_an_unknown_surname_is_found_in_every_case(make: MakeConcept, form: str) -> None:
    recogniser = Recogniser({"c": make("c", uk=Term("Алаудінов", part_of_speech="properNoun"))})
    assert [hit.form for hit in recogniser.find(f"Слова {form} почули.", "uk")] == [form]


def test_a_term_without_letters_finds_nothing(make: MakeConcept) -> None:
    assert Recogniser({"c": make("c", en="§§")}).find("§§ 4", "en") == []


def test_an_empty_text_has_no_terms(forms: Forms) -> None:
    assert forms("", "ru") == []


def _found(term: Term, language: str, text: str) -> list[str]:
    return [hit.form for hit in Recogniser({"c": Concept("c", {language: (term,)})}).find(text, language)]


@pytest.mark.parametrize(
    ("term", "language", "text", "expected"),
    [
        ("тепловая сеть", "ru", "о тепловых сетях и тепловую сеть", ["тепловых сетях", "тепловую сеть"]),
        ("новый мост", "ru", "два новых моста", ["новых моста"]),
        ("новий міст", "uk", "два нових мости", ["нових мости"]),
        ("Чёрное море", "ru", "Азовское и Чёрное моря", ["Чёрное моря"]),
        ("министр обороны", "ru", "министрам обороны", ["министрам обороны"]),
        ("командир батальона", "ru", "командиры батальонов", ["командиры батальонов"]),
        ("обмен пленными", "ru", "обмена пленными", ["обмена пленными"]),
        ("Апти Алаудинов", "ru", "с Апти Алаудиновым", ["Апти Алаудиновым"]),
        ("рабочая группа", "ru", "рабочими группами", ["рабочими группами"]),
        ("Кабінет Міністрів", "uk", "до Кабінету Міністрів і кабінету міністра", ["Кабінету Міністрів"]),
        ("Совет Федерации", "ru", "в Совете Федерации", ["Совете Федерации"]),
    ],
)
def test_a_phrase_is_found_where_its_words_agree(term: str, language: str, text: str, expected: list[str]) -> None:
    assert _found(Term(term), language, text) == expected


@pytest.mark.parametrize(
    ("term", "language", "text"),
    [
        ("новый мост", "ru", "новую мост"),
        ("новый мост", "ru", "новыми мост"),
        ("новый мост", "ru", "новый старый мост"),
        ("новый мост", "ru", "новый, мост"),
        ("министр обороны", "ru", "Поблагодарил министр оборону города."),
        ("обмен пленными", "ru", "обмен пленных"),
        ("державна служба", "uk", "державною служба"),
        ("поставка оружия", "ru", "поставку оружие"),
    ],
)
def test_words_that_do_not_hang_together_are_no_phrase(term: str, language: str, text: str) -> None:
    assert _found(Term(term), language, text) == []


@pytest.mark.parametrize(
    ("term", "language", "text", "expected"),
    [
        ("carry out", "en", "to carry the planned reform out", ["carry the planned reform out"]),
        ("carry out", "en", "to carry on, and out", []),
        ("вооружённые силы", "ru", "Вооружённые тогда силы", ["Вооружённые тогда силы"]),
        ("вооружённые силы", "ru", "Вооружённые тогда, как известно, силы", []),
        ("вооружённые силы", "ru", "Вооружённые тогда силами", []),
        ("міський театр", "uk", "у міському на той час театрі", ["міському на той час театрі"]),
    ],
)
def test_an_entry_may_allow_words_between(term: str, language: str, text: str, expected: list[str]) -> None:
    assert _found(Term(term, gap=True), language, text) == expected
    if expected:
        assert _found(Term(term), language, text) == []


@pytest.mark.parametrize(
    ("term", "language", "text", "expected"),
    [
        ("сталь", "ru", "Цены на топливо стали расти.", []),
        ("сталь", "ru", "Производство стали выросло.", ["стали"]),
        ("мыло", "ru", "Бригада мыла фасад школы.", []),
        ("мыло", "ru", "Запас мыла и свечей иссяк.", ["мыла"]),
        ("ель", "ru", "Вдоль аллеи растут старые ели.", ["ели"]),
        ("весть", "ru", "Пора вести переговоры с соседями.", []),
        ("весть", "ru", "Из столицы пришли добрые вести.", ["вести"]),
        ("течь", "ru", "Вода будет течь по новому каналу.", ["течь"]),
        ("вина", "ru", "Экспорт вина вырос на треть.", []),
        ("вино", "ru", "Экспорт вина вырос на треть.", ["вина"]),
        ("том", "ru", "Третий том вышел весной.", ["том"]),
        ("том", "ru", "В том году урожай погиб.", []),
        ("мати", "uk", "Громада має мати власний бюджет.", ["має", "мати"]),
        ("рада", "uk", "Я рада вас бачити.", []),
        ("рада", "uk", "Міська рада ухвалила бюджет.", ["рада"]),
        ("ніс", "uk", "Листоноша ніс листи.", []),
        ("пила", "uk", "Пацієнтка п’ять днів пила лише воду.", []),
        ("пила", "uk", "На складі зберігалася електрична пила.", ["пила"]),
        ("шия", "uk", "Костюми для театру я шию сама.", []),
        ("перо", "uk", "Посол Перу відвідав верф.", []),
        ("мороз", "ru", "Полковник Мороз доложил о потерях.", []),
        ("мороз", "ru", "Мороз ударил ночью.", ["Мороз"]),
        ("saw", "en", "The inspector saw no reason to close the pool.", []),
        ("saw", "en", "He cut it with a saw.", ["saw"]),
        ("wound", "en", "A deep wound needs care.", ["wound"]),
        ("wound", "en", "The road wound through the hills.", []),
        ("found", "en", "They want to found a school.", ["found"]),
        ("leave", "en", "Two deputies left the chamber.", ["left"]),
        ("leave", "en", "It stood on the left.", []),
        ("life", "en", "It saved the lives of two pilots.", ["lives"]),
        ("live", "en", "She lives in Poltava.", ["lives"]),
        ("life", "en", "She lives in Poltava.", []),
        ("brown", "en", "Coach Brown praised his players.", []),
        ("brown", "en", "A brown coat and the Brown House.", ["brown", "Brown"]),
        ("полк", "ru", "Командир полка доложил журналистам.", ["полка"]),
        ("полка", "ru", "Командир полка доложил журналистам.", []),
        ("сталь", "ru", "Завод отгрузил сорок тонн стали для моста.", ["стали"]),
        ("банк", "ru", "Из стеклянной банки взяли пробу воды.", []),
        ("весть", "ru", "Стороны согласились вести переговоры.", []),
        ("мороз", "uk", "Сильні морози змусили школи перейти на дистанційне навчання.", ["морози"]),
        ("Мороз", "uk", "Сильні морози змусили школи перейти на дистанційне навчання.", []),
        ("Щербак", "ru", "Бывший мэр Щербаков отказался говорить.", []),
        ("Иванов", "ru", "Дело Ивановой передали Иванову.", ["Иванову"]),
        ("Кадыров", "ru", "Об этом спросили у Кадыровой, а Кадырову позвонили.", ["Кадырову"]),
        ("Хмельницкий", "ru", "В Хмельницкой области Хмельницкого знают.", ["Хмельницкого"]),
        ("вовк", "uk", "Тренер Вовк пояснив поразку втомою гравців.", []),
        ("місто", "uk", "Мери десяти міст підписали звернення.", ["міст"]),
        ("міст", "uk", "Мери десяти міст підписали звернення.", []),
        ("діти", "uk", "Про дітей дбають, діти вдома.", ["дітей", "діти"]),
        ("Кірсанов", "uk", "Слово надали Кірсанову, а потім Кірсановій.", ["Кірсанову"]),
        ("will", "en", "The union will hold a strike.", []),
        ("will", "en", "The judge read the will aloud.", ["will"]),
        ("president", "en", "The Pakistani President has appointed agents.", ["President"]),
        ("call", "en", "They are again calling for detectors.", ["calling"]),
        ("early", "en", "He repeated his earlier statement.", ["earlier"]),
        ("troops", "en", "Troops reinforcing the forward positions stopped.", ["Troops"]),
        ("прем’єр", "uk", "За словами прем’єр-міністра, закон ухвалять.", ["прем’єр"]),
        ("міст", "uk", "Міст відкрили вчора.", ["Міст"]),
        ("doe", "en", "The amendment does not affect pensions.", []),
        ("fell", "en", "Exports of timber fell by a third last year.", []),
        ("grind", "en", "All helicopters remained on the ground.", []),
        ("Marsh", "en", "They want the marsh restored.", []),
        ("order", "en", "The court ordered a new trial.", ["ordered"]),
    ],
)
def test_a_homograph_is_told_by_what_stands_around_it(term: str, language: str, text: str, expected: list[str]) -> None:
    assert _found(Term(term), language, text) == expected


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        (Term("обстрелянный"), "обстрелянная, обстреляны, обстрелял, обстрелять", ["обстрелянная", "обстреляны"]),
        (Term("важнейший"), "важнейшую, важную", ["важнейшую"]),
        (Term("Воронина"), "с Ворониной и с Ворониным", ["Ворониной"]),
        (Term("Олеговна"), "Олегович и Олеговной", ["Олеговной"]),
        (Term("раненый", part_of_speech="noun"), "раненые, ранил", ["раненые"]),
    ],
)
def test_a_derived_word_is_not_the_word_it_is_made_from(term: Term, text: str, expected: list[str]) -> None:
    assert _found(term, "ru", text) == expected


@pytest.mark.parametrize(
    ("term", "form"), [("facade", "façade"), ("Krakow", "Kraków"), ("émigré", "emigre"), ("Walesa", "Wałęsa")]
)
def test_accents_do_not_matter_in_english(term: str, form: str) -> None:
    assert _found(Term(term), "en", f"the {form} there") == [form]


def test_all_overlapping_terms_are_shown_when_asked_for(make: MakeConcept) -> None:
    recogniser = Recogniser({"a": make("a", en="drone strike"), "b": make("b", en="drone"), "c": make("c", en="strike")})
    assert [hit.form for hit in recogniser.find("two drone strikes", "en")] == ["drone strikes"]
    assert [hit.form for hit in recogniser.find("two drone strikes", "en", overlapping=True)] == [
        "drone strikes",
        "drone",
        "strikes",
    ]
