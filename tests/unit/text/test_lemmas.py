from __future__ import annotations

import pytest

from tests.threads import in_threads
from workbench.text.lemmas import is_infinitive, is_known, lemma, lemmas, parses
from workbench.text.typography import fold

# dictionary form: inflected forms, each of which has to meet it.
RUSSIAN = """
карта: карты карте картой картам; договор: договора договоры договорами; мост: моста мосту мосты мостов
ребёнок: дети детей детьми; человек: люди людей людьми; Зеленский: Зеленского Зеленскому
республика: республики республикой; обменять: обменянных; военнопленный: военнопленных военнопленными
судно: судов судна; генерал-майор: генерал-майором генерал-майора; Совбез: Совбезом; перемирие: перемирия перемирию
беспилотник: беспилотников; идти: шёл шла идут; новый: новыми новой новее; её: ее
"""

UKRAINIAN = """
угода: угоди угоду угодою; з'їзд: з’їзду зʼїздом з`їзди; дитина: діти дітьми дітей; міст: мосту мости мостів
рік: року роки роках; республіка: республіки республіці; військовополонений: військовополонених
перемир'я: перемир’ям перемир'ю; рада: ради раді; Лубінець: Лубінця; людина: люди людей; безпілотник: безпілотників
йти: йшов йшла; новий: нового новою; пам'ять: пам’яті
"""

ENGLISH = """
statement: statements; agreement: agreements agreement's; talk: talks talked talking
negotiate: negotiated negotiates negotiating; negotiation: negotiations; sanction: sanctions sanctioned
treaty: treaties; party: parties party's; country: countries; army: armies; ministry: ministries
minister: ministers ministers'; spokesman: spokesmen; spokeswoman: spokeswomen; crisis: crises; basis: bases
analysis: analyses; child: children; person: people; man: men; woman: women; life: lives; loss: losses
process: processes; bus: buses; box: boxes; attack: attacked attacking attacks; strike: struck strikes striking
fight: fought fighting; take: took taken; give: gave given giving; say: said says; go: went gone goes
leave: left leaving; lose: lost losing; win: won winning; hold: held; keep: kept; build: built building
rebuild: rebuilt; begin: began begun beginning; forbid: forbade forbidden forbidding
withdraw: withdrew withdrawn withdrawing; shoot: shot shooting; seek: sought; sell: sold; send: sent
speak: spoke spoken; choose: chose chosen choosing; write: wrote written writing; rise: rose risen rising
fall: fell fallen; grow: grew grown; know: knew known; see: saw seen seeing; be: is are was were been being
have: has had having; do: does did done; stop: stopped stopping; plan: planned planning
control: controlled controlling; permit: permitted permitting; refer: referred referring; admit: admitted
occur: occurred; travel: travelled traveling; cancel: cancelled canceled; shell: shelled shelling
visit: visited visiting; limit: limited limiting; target: targeted targeting; develop: developed developing
open: opened opening; offer: offered; consider: considered; mention: mentioned; happen: happened
threaten: threatened threatening; budget: budgeted; make: made making; use: used using; close: closed closing
cause: caused causing; release: released releasing; increase: increased; raise: raised raising; reduce: reduced
announce: announced announcing; force: forced forces; change: changed changing; charge: charged; urge: urged urging
manage: managed; move: moved moving; receive: received; serve: served; solve: solved; continue: continued continuing
argue: argued; rescue: rescued; value: valued; agree: agreed agreeing; free: freed; flee: fled
create: created creating; evaluate: evaluated; require: required requiring; secure: secured; declare: declared
invite: invited; unite: united; decide: decided; include: included; provide: provided; promote: promoted
vote: voted voting; hope: hoped hoping; live: lived living; die: died dying; lie: lay lying; tie: tied
study: studied studying studies; carry: carried carrying carries; deny: denied denies; supply: supplied supplies
apply: applied; try: tried tries; stay: stayed; destroy: destroyed; pay: paid; call: called calling; kill: killed
pass: passed passing; miss: missed; press: pressed; add: added adding; panic: panicked; handle: handled handling
settle: settled settling; trouble: troubled; change: changes; exchange: exchanged exchanging; refuse: refused refusing
advise: advised; close: closes; purchase: purchased; collapse: collapsed; respond: responded; reach: reached
publish: published publishing publishes; watch: watches watched; fix: fixes fixed; focus: focused focusing
strong: stronger strongest; early: earlier earliest; large: larger largest; big: bigger; good: better best
bad: worse worst; heavy: heavier; safe: safer; high: higher highest; easy: easier; wide: wider; new: newer
young: youngest; wealthy: wealthier; wife: wives; half: halves; hero: heroes; potato: potatoes; criterion: criteria
phenomenon: phenomena; referendum: referenda; lens: lenses; virus: viruses; movie: movies; authority: authorities
community: communities; official: officials; house: houses housed; ceasefire: ceasefires; drone: drones
missile: missiles; prisoner: prisoners; border: borders bordered; troop: troops; law-maker: law-makers
vice-president: vice-presidents; shut: shutting; put: putting; hit: hitting; run: ran running; sit: sat sitting
get: got getting; bring: brought; buy: bought; teach: taught; think: thought; catch: caught; find: found; hear: heard
lead: led; mean: meant; meet: met meeting; feel: felt; sleep: slept; spend: spent; lend: lent; bend: bent
stand: stood; understand: understood; undergo: underwent undergone; overcome: overcame
undertake: undertook undertaken; foresee: foreseen; broadcast: broadcasts
"""


def _pairs(listed: str, language: str) -> list[tuple[str, str, str]]:
    entries = [entry.split(":") for line in listed.strip().splitlines() for entry in line.split(";")]
    return [(base.strip(), form, language) for base, forms in entries for form in forms.split()]


PAIRS = [*_pairs(RUSSIAN, "ru"), *_pairs(UKRAINIAN, "uk"), *_pairs(ENGLISH, "en")]

UNRELATED = """
ru мира мер; ru война воин; ru плен пленум; ru страна сторона; ru часть час; ru право правда; ru вода водитель
uk мир міра; uk війна воїн; uk рада радість; uk місто місце; uk час частина; uk право правда; uk країна край
uk вода водій; en hoping hop; en planed plan; en seed see; en feed fee; en speed spee; en evening even
en morning morn; en thing the; en united unit; en speaker speak; en corner corn; en news new; en busy bus
en business busy; en during dure; en wing we; en series serie; en goods good; en police policy; en mission missile
en species specie; en number numb; en rating rat; en staring star; en baring bar; en red re; en war was
en court courts-martial; en using us; en rising ris; en ring bring; en hundred hundr; en minister ministry
en state statement; en indeed deed; en exceed excess; en proceed process; en caring car; en taping tap; en bus busy
en address addres; en lived lift
""".strip()

WORDS_APART = [tuple(entry.split()) for line in UNRELATED.splitlines() for entry in line.split(";")]


def test_there_are_enough_english_pairs() -> None:
    assert sum(language == "en" for _, _, language in PAIRS) >= 150


@pytest.mark.parametrize(("base", "form", "language"), PAIRS)
def test_a_form_meets_its_dictionary_form(base: str, form: str, language: str) -> None:
    assert lemmas(form, language) & lemmas(base, language)


@pytest.mark.parametrize(("language", "first", "second"), WORDS_APART)
def test_unrelated_words_do_not_meet(language: str, first: str, second: str) -> None:
    assert not lemmas(first, language) & lemmas(second, language)


@pytest.mark.parametrize(
    ("form", "language", "best"),
    [
        ("КАРТЫ", "ru", "карта"),
        ("ещё", "ru", "еще"),
        ("мо\u0301ви", "uk", "мова"),
        ("Перемир’я", "uk", "перемир'я"),
        ("visited", "en", "visit"),
        ("negotiating", "en", "negotiate"),
        ("monitored", "en", "monitor"),
        ("ignored", "en", "ignore"),
        ("interfering", "en", "interfere"),
        ("listened", "en", "listen"),
        ("installed", "en", "install"),
        ("Ukraine's", "en", "ukraine"),
        ("parties", "en-x-agency", "party"),
    ],
)
def test_the_likeliest_lemma_is_the_usual_one(form: str, language: str, best: str) -> None:
    assert lemma(form, language) == best


def test_an_unknown_word_is_its_own_lemma() -> None:
    assert "zxqv" in lemmas("Zxqv", "en")
    assert lemmas("Most", "pl") == {"most"}
    assert lemma("Most", "pl") == "most"
    assert lemmas("ВСУ", "ru") == {"всу"}


def test_an_empty_word_has_no_lemma() -> None:
    assert lemmas("", "ru") == frozenset()
    assert lemma(" ", "uk") == ""
    assert not is_known("", "ru")


def test_dictionaries_know_forms() -> None:
    assert is_known("читати", "uk")
    assert not is_known("читати", "ru")
    assert is_known("ЧИТАЛИ", "ru")
    assert is_known("з’їзду", "uk")
    assert is_known("the", "en")
    assert not is_known("the", "fr")


def test_threads_get_the_same_lemmas() -> None:
    expected = [lemmas(form, language) for _, form, language in PAIRS]
    assert in_threads(lambda _: [lemmas(form, language) for _, form, language in PAIRS]) == [expected] * 4


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", "стали мой ёлка елки все еще мыла е с и кадырову генерал-майора какой-то по-новому xiv нато су-25 гг жкх"),
        ("uk", "стали мій її п'ять сім'ї міста є з і кадирову генерал-майора будь-який по-новому ґанку нато який-небудь рр"),
    ],
)
def test_lemmas_are_the_normal_forms_of_all_parses(language: str, words: str) -> None:
    for word in words.split():
        assert lemmas(word, language) == {fold(parse.normal_form, case=True) for parse in parses(word, language)}, word


@pytest.mark.parametrize(
    ("word", "expected"),
    [("misspent", "misspend"), ("overfed", "overfeed"), ("relied", "rely"), ("handled", "handle"), ("outlay", "outlay")],
)
def test_a_prefix_does_not_change_how_an_irregular_verb_is_inflected(word: str, expected: str) -> None:
    assert lemma(word, "en") == expected


@pytest.mark.parametrize(
    ("tag", "word", "aspect", "answer"),
    [
        ("ru", "проверить", "", True),
        ("ru", "Проверить", "perf", True),
        ("ru", "проверять", "perf", False),
        ("ru", "беречь", "", True),
        ("ru", "прийти", "perf", True),
        ("ru", "новость", "", False),
        ("ru", "часть", "", False),
        ("ru", "печь", "", False),
        ("ru", "мост", "", False),
        ("uk", "перевірити", "perf", True),
        ("uk", "перевіряти", "perf", False),
        ("uk", "з’явитися", "", True),
        ("uk", "мости", "", False),
        ("uk", "рада", "", False),
    ],
)
def test_infinitives(tag: str, word: str, aspect: str, answer: bool) -> None:
    assert is_infinitive(word, tag, aspect) is answer
