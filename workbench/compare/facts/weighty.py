"""Words that a version must have in some form, and those that come and go in translation: pronouns, quantities, time, "make"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workbench.compare.facts.content import ContentWord
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, parses
from workbench.text.typography import fold

Words = Mapping[str, Sequence[ContentWord]]

_LIGHT = {
    "ru": """весь вся все всё всего всей всех всем всю каждый каждая каждую каждого каждой каждому один одна одной одного одну
        одним этот эта эту этим этими это эти этого этой этих этом наш наша наше наши нашей нашего наших нашу мой моя мои ваш
        ваша ваши его её их свой своя свои свою своих своей самый самая самым самой самое сам сами такой такая такие
        который которые очень уже ещё
        только даже тоже также просто прямо именно быть стать является есть можем может могут должен должны надо нужно можно
        нельзя мою моей моего моих моем твой твоя твое твои твою нашем нашими вашу вашей ваших вашего больше меньше более менее
        много мало дать даст дадим дадут дам дал дала дали дает дают давать
        нашим моим моими твоей твоего твоих твоим твоими вашем вашим вашими своего своему своем своим своими каждым
        потом затем теперь сейчас тогда опять снова почти ведь хотя чтобы вот лишь никогда никто ничего нигде делать сделать
        здесь тут там отсюда оттуда сюда туда потому поэтому пока если всём меня мне нас нам вас вам
        нечего нечему чего чему
        он она оно они ним ней нею ними него неё нему
        стану станет станем станете станут стал стала стало стали
        буду будем будете вести веду ведем ведут вел вела вели провести проводить провел провела провели""",
    "uk": """весь вся все всі всього всієї всіх всю усі усіх увесь усьому усього кожен кожна кожну кожного кожній кожній один одна
        одної одного одну жоден жодна жодної жодного жодну цей ця це ці цього цієї цих цьому наш наша наше наші нашого нашої наших
        нашу нашими мій моя мої ваш ваша ваші його її їх їхній їхня свій своя свою своїх своєї сам сами самі такий така такі який
        які дуже вже уже ще лише лиш тільки навіть теж також просто прямо саме бути стати є можемо може можуть повинен повинні
        має мають мусить треба потрібно слід можна до за із зі про на по у в від
        мою моєї моїй моїх моєму твій твоя твоє твої твою нашому вашу вашої ваших вашого більше менше багато мало
        дати дасть дамо дадуть дав дала дали дає дають давати
        нашим нашій нашою моїм моїми моєю твого твоїх твоїм твоїми твоєї твоєю вашим вашими вашою свого своєму своїй своїм своїми
        своєї своєю кожним кожною
        потім затім тепер зараз тоді знову знов майже адже хоча щоб ось ніколи ніхто нічого ніде робити зробити
        тут там годі звідси звідти сюди туди тому доки поки якщо мене мені нас нам вас вам
        нема немає нічого чого чому чим
        він вона воно вони ним нею ними нього неї ньому ній
        стану стане станемо станете стануть став стала стало стали
        буду будемо будете вести веду ведемо ведуть вів вела вели провести проводити провів провела провели""",
    "en": """everything anything something thing things
        every everyone all whole single one any our my your his her their its this that these those most more very already
        still only even also too just such same own be become will shall can must may could should would needs let do does
        did done have has had off back out up away over yet
        many much few less then now again almost never nobody nothing nowhere though make made makes making
        here there across throughout until because go goes went gone going come comes came coming get gets got
        take takes took taken taking give gives gave given put us me them him
        stay stays stayed staying turn turns turned turning look looks looked looking stand stands stood standing
        bring brings brought let lets
        another other others next hold holds held holding owing due lead leads led keep keeps kept set sets""",
}
_LIGHT_WORDS = {language: frozenset(words.split()) for language, words in _LIGHT.items()}

_COUNTED = {
    "ru": """раз раза разы такой такого такая такую такое такие таких лет год года году годы годов сутки суток сутках час
        часа часов часы день дня дней неделя недели неделю недель месяц месяца месяцев минут минуты когда-либо число
        числе том получить получил получила получило получили получит дать взять взял стать провести провёл провела
        провели вести вёл вела вели прийти пришлось придётся приходится прийтись иметь имеет имеют делать сделать
        собираться начать начал начали удаться удалось мочь суметь смог смогли стоит являться оказаться оказался
        оказалась оказались находиться продолжать вместе сам сами самого более слишком""",
    "uk": """раз рази разів раза такий такого така таку таке такі таких рік року років роки доба доби добу діб година години
        годин день дня днів тиждень тижня тижнів місяць місяця місяців хвилин хвилини будь-коли зокрема числі тому
        отримати отримав отримала отримали здобути здобув здобула здобули дати взяти взяв стати провести провів провела
        провели вести вів вела вели прийти довелося доведеться доводиться мати має мають робити зробити збиратися почати
        почав почали вдатися вдалося могти зуміти зміг змогли варто виявитися виявився виявилася виявилися перебувати
        продовжувати разом самі самого більш вищий нижчий вища нижча вище нижче вищі нижчі зарано надто занадто""",
    "en": """hour hours day days week weeks month months year years minute minutes twenty-four one two three four five six
        seven eight nine ten twenty thirty forty fifty hundred thousand million half dozen first second third time times""",
}
_COUNTED_WORDS = {language: frozenset(words.split()) for language, words in _COUNTED.items()}
"""Words of time and number, which are compared as facts, and verbs that mean little beside what stands with them."""


def is_light(word: str, language: str) -> bool:
    """Whether a word comes and goes in translation."""
    return word.lower() in _LIGHT_WORDS[language]


def weighty(words: Words) -> dict[str, list[ContentWord]]:
    """The words that a version must have in some form: without pronouns, quantities and the like."""
    return {tag: [word for word in found if not is_light(word.text, base(tag))] for tag, found in words.items()}


def means_something(word: ContentWord, language: str) -> bool:
    """Whether a word is no number and means something by itself."""
    if word.text.lower() in _COUNTED_WORDS[language]:
        return False
    if language not in MORPHOLOGY_LANGUAGES:
        return True
    tag = parses(fold(word.text, case=True).lower(), language)[0].tag
    return not {"NUMR", "Anum"} & tag.grammemes
