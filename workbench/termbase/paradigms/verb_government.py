"""Which case a preposition of several takes, by the word that asks for it: «голосовать за поправку», «следить за перемирием».

First what the verb or noun before demands, then motion against place («въехать в город», «жить в городе»), then what the
term names: one meets with people and comes from places. What is not told here stays in the order of `prepositions`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from workbench.termbase.paradigms.grammar import Grammar, Paradigm, listed
from workbench.text.lemmas import lemmas
from workbench.text.names import is_common

_FARTHEST = 4  # words between a preposition and what asks for it

# Preposition and case → the verbs and nouns that ask for them, by the beginnings of their dictionary forms.
_RUSSIAN = """
за acc: голосова проголосова борьба бороться борец выступа выступи платить заплати плата отвеча ответственн благодар
    поблагодар наград осуди осужд штраф оштраф задерж ратова воева агитир прода купи премия медаль голос извин прости
    мстить месть беспоко пережива деньги взять взяться
за ins: след наблюд ухажива ухаживать присматр обратиться стоять охотиться гнаться погоня контроль надзор закреп сохран
    признав признать остава остаться очередь скрыва последов располож располага находиться
на acc: ответ отвеча влия повлия рассчит надеяться надежда жалоб жалова пожалова ссыла сослаться согласи соглаша заявк
    покуш нападе напасть нападать наступл наступа атака удар налет рейд давлени давить право запрос реакц отреаг реагир
    обрати обращ внимани трати потрати расход выдели выделя средств деньги подпис указыва указать взгляд спрос разреш
    запрет заказ дели раздел перево переве курс претенд тендер
на loc: настоя настаив основан основыва базир сказаться сказыва отрази отража работать работа останови сосредоточ концентр
    служить
в acc: верить поверить вера инвести вклад
под acc: попасть попада взять брать отдать поставить ставить перейти подпасть
под ins: находиться оказаться оставаться быть стоять погибнуть подразумев скрыва располож
с ins: встре обмен договор догов согласи соглас перегово говорить поговор обсуди обсужд соглаш контракт воева война
    бороться борьба сотруднич конфликт связь связан связать справи сравн соедин объедин столкн граничи знаком общаться
    разговар беседа беседова вместе дружи спор познаком бой визит
о acc: ударить ударя удар разбить разбива споткну спотыка оперет опира опереть стукну стуча тереть вытер
с gen: начать начина начало начаться снять снима вернуться возвраща собрать взять взима уволи упасть сойти съехать получ
    закры откры
"""
_UKRAINIAN = """
за acc: голосув проголос боротися боротьб борець виступ платити плата заплат відповід дяку подяк нагород засуд штраф
    оштраф затрим воюва агіт продат купити медал премія голос вибач помст хвилю гроші кошти взяти взятися
за ins: стежи спостер догляд наглядат нагляд полюв контроль стояти черга слідкува закріп залиша визна сумува розташ
    перебува
на acc: відпов вплив сподів розрах надія скарг скарж посил зважа згода погоди погодж напад наступ атак удар наліт рейд
    тиск право запит реакц реагув відреаг зверн уваг витра виділ кошти гроші вказа вказув погляд попит дозвіл заборон
    замовл ділит поділ розділ перев очіку чека заслуг перетвор полюв тендер
на loc: наполяг наполе ґрунтув базув познач відби зосеред працюв зупин служити
у acc: вірити повірити віра інвест вклад
у loc: звинувач обвинувач підозр потреб сумнів
під acc: потрап взяти брати віддати ставити поставити перейти
під ins: перебува опини стояти загину розумі розташ
з ins: зустр обмін домов догов угод перемов розмов говор обговор контракт воюва війна боротися боротьба співпрац конфлікт
    зв'яз пов'яз справ порівн з'єдн об'єдн зіткн межув знайом спілк разом товариш погод візит
з gen: почат почин зняти знім поверн зібра збира взят звільн впасти закри відкри надій надх отрим вивез евакую виїха вийти
    приїха дізна звіл
"""

# The roots of motion with the prefixes that give it a direction.
_MOTION = re.compile(
    r"(?:в|во|вы|до|за|на|о|об|от|пере|по|под|при|про|с|со|съ|у|вз|из|въ|подъ|отъ|ви|від|віді|з|зі|переї|прої|за|при)?"
    r"(?:ид|йд|йт|ехат|езжа|езд|їха|їзд|їжд|ход|хож|лет|везт|воз|вест|вод|вод|нес|нос|плы|плив|беж|біг|бег|сла|сыла|сила|"
    r"груз|вантаж|брос|кид|кин|пад|паст|став|лож|клад|клас|вторг|вдер|ступ|гнат|таск|тяг|шл|мест|міст)"
)
_BOUND = listed("""
    прибыть прибывать прибуття прибытие поездка визит доставка доставить доставлять эвакуировать эвакуация перевезти
    экспорт импорт превратить превратиться включить включение вернуть вернуться возвращение вторжение вступление
    вмешательство вмешаться упасть пополнить обращение обратиться поставка инвестиция вложить вкладывать передать передача
    госпитализировать поместить прибувати прибути поїздка візит доставити доставляти евакуювати евакуація перетворити
    перетворитися включити повернути повернутися повернення вторгнення вступ втручання впасти звернутися звернення
    постачання інвестиція вкласти передати госпіталізувати увійти войти ввійти зайти зайти въехать заїхати перейти перехід
    переход отойти відійти уйти піти пойти добраться дістатися потрапити спуститься спускаться подняться подниматься
    спуститися спускатися піднятися підніматися попасть прийти отправить отправиться отправлять направить направлять
    відправити відправляти направити спрямувати надіслати відрядити командировать мобилизовать призвать потрапляти
    попадать
    """)
_STAYING = listed("""
    находиться проходить пройти происходить знаходитися проходити пройти обходиться
    состояться летать ходить бегать плавать літати ходити
    """)
_WITH_DIRECTION = frozenset(("в", "во", "у", "на", "за", "под", "під"))
_COMPANY = listed("""
    визит цель миссия предложение проверка помощь груз речь заявление просьба требование рабочий официальный візит мета
    місія пропозиція перевірка допомога вантаж промова заява прохання вимога робочий офіційний концерт инициатива
    ініціатива
    """)
"""What one comes with."""

_FROM = frozenset(("с", "со", "з", "із", "зі", "зо"))
_ABOUT = frozenset(("о", "об", "обо"))
"""Russian prepositions that say what something is about, unless something strikes against it."""

_TIMES = listed("""
    понедельник вторник среда четверг пятница суббота воскресенье январь февраль март апрель май июнь июль август сентябрь
    октябрь ноябрь декабрь утро вечер весна лето осень зима начало год месяц неделя день понеділок вівторок середа четвер
    п'ятниця субота неділя січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
    ранок вечір весна літо осінь зима початок рік місяць тиждень день час время момент
    """)
_SAME = {"во": "в", "со": "с", "об": "о", "обо": "о", "подо": "под", "із": "з", "зі": "з", "зо": "з", "в": "в", "у": "у"}


def case_wanted(words: Sequence[str], preposition: str, forms: Paradigm, language: str) -> tuple[str, bool]:
    """The case that a preposition takes here, "" when nothing tells, and whether a word before it demands it.

    Args:
        words: those before the preposition, in lower case, as far back as no punctuation parts them.
        preposition: of one word.
        forms: of the term that follows it.
        language: ``ru`` or ``uk``.
    """
    near = words[-_FARTHEST:]
    case = next((case for word in reversed(near) if (case := _of_word(word, preposition, language))), "")
    if not case and language == "ru" and preposition in _ABOUT:
        return "loc", True
    if case or preposition not in _FROM:
        return case, bool(case)
    return _after_from(forms, language, moves=any(_moves(word, language) for word in near)), False


@lru_cache(maxsize=4096)
def _of_word(word: str, preposition: str, language: str) -> str:
    # «Вантаж» is freight, not the order to load.
    known = frozenset((word,)) if word in lemmas(word, language) else lemmas(word, language)
    names = {_SAME.get(preposition, preposition), *(("у", "в") if language == "uk" and preposition in ("у", "в") else ())}
    for (name, case), starts in _TABLES[language].items():
        if name in names and any(lemma.startswith(starts) for lemma in known):
            return case
    return "acc" if preposition in _WITH_DIRECTION and _moves(word, language) else ""


@lru_cache(maxsize=4096)
def _moves(word: str, language: str) -> bool:
    """Whether a word speaks of motion from one place to another."""
    known = frozenset((word,)) if word in lemmas(word, language) else lemmas(word, language)
    return any(lemma in _BOUND or _is_motion(lemma) for lemma in known)


def _is_motion(lemma: str) -> bool:
    return lemma.endswith(("ть", "ти", "чь", "ться", "тися")) and lemma not in _STAYING and _MOTION.match(lemma) is not None


def _after_from(forms: Paradigm, language: str, *, moves: bool) -> str:
    """With people, from places and since times."""
    key = forms.dictionary.casefold()
    words = key.split()
    if words[-1] in _TIMES:
        return "gen"
    if _lives(forms) or not _COMPANY.isdisjoint(words):
        return "ins"
    if moves:
        return "gen"
    is_place = forms.dictionary[:1].isupper() and " " not in key and not is_common(forms.dictionary, language)
    return "gen" if is_place else ""


def _lives(forms: Paradigm) -> bool:
    """Whether the accusative plural is the genitive, as of persons."""
    accusative = forms.form(Grammar("acc", "pl"))
    return accusative is not None and accusative == forms.form(Grammar("gen", "pl"))


def _table(text: str) -> dict[tuple[str, str], tuple[str, ...]]:
    found = {}
    for line in re.sub(r"\n {4}", " ", text.strip()).splitlines():
        head, _, starts = line.partition(":")
        name, case = head.split()
        found[name, case] = tuple(starts.split())
    return found


_TABLES = {"ru": _table(_RUSSIAN), "uk": _table(_UKRAINIAN)}
