"""Words that affirm or deny the same thing without a "not": allowed and banned, agreed and refused, safe and unsafe.

A negated word stands on the other side: «не разрешили» is "banned", "did not deny" is "confirmed". So versions that say
the same in opposite ways can be told from versions that say the opposite.
"""

# ruff: noqa: E501  # a table is easier to read in whole lines

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from workbench.core.language import base
from workbench.text.only import says_only
from workbench.text.typography import folded

# en | ru | uk, words that affirm in one row and words that deny in the next. For whole folded words: * stands for any
# ending, _ for a space; what is not meant is taken out behind "-".
_ROWS = (
    r"""
allow* permit permits permitted permitting authoris* authoriz* agree agrees agreed consented consents accept accepts accepted approv* | разреш* позвол* дозволен* допуска* допуще* соглас* одобр* утверд* можно -согласно соглашен* разрешени* | дозвол* допуска* допуще* погоди* погодж* схвал* згоди* згоден можна -дозвіл дозволи дозволів дозволу
forbid* forbad* ban bans banned banning prohibit* outlaw* disallow* barred refus* reject* declined_to declines_to turned_down turns_down off-limits | нельзя(?!_не) воспрещ* запре* запрещ* недопустим* отказ* отверг* отклон* -запрещенн* | заборон* недопуст* відмов* відкин* відхил* -заборонен*

confirm confirms confirmed confirming acknowledg* admit admits admitted conced* | подтвер* признал* признает признают признав* | підтверд* визнал* визнав визнає визнають
deny denies denied denying denial refut* object objects objected objection* | отрица* опровер* возраж* возраз* | запереч* спрост*

guilty convicted convict | винов* осудил* осужден* -осужденн* | винн* засуди* засудж*
acquit* innocent* | оправда* невинов* невинн* | виправда* невинн* невинув*

only solely merely | только лишь | лише тільки лиш
not_just | |

continue continues continued continuing went_on goes_on go_on | продолжа* продолжи* | продовж* трива*
stopped stops halted halts ceased ceases suspended suspends abandoned abandons | прекра* останов* прерва* приостан* | припин* зупин* перерва* призупин*

rise rises rose risen rising increas* grew grow grows grown growing | вырос* возрос* увелич* поднял* повыс* рост растет растут | зрос* виріс вирос* збільш* підви*
fall falls fell fallen falling decreas* declin* dropp* reduc* shrank shrunk | упал* сниз* снижа* сокра* уменьш* -сокращенн* | впал* зниз* знижу* знижен* скоро* зменш* -скорочен*

win wins won winning | выигр* победи* | вигра* перемогл* переміг перемож*
lose loses lost losing | проигр* потерпе* | програ*

improve improves improved improvement* better | улучш* лучше | покращ* поліпш* краще
worsen* deteriorat* worse | ухудш* хуже | погірш* гірше

assum* suppos* | предполо* предполаг* допуст* | припус* припущ*
rul*_out excludes excluded_the | исключ* -исключение исключением исключительно | виключ* -виключно винятком

succeed* managed_to manages_to | удал* удает* удаст* суме* успел* успев* успешн* | вдал* вдаєт* вдаст* зумі* встиг* успішн*
failed_to fails_to fail_to failing_to failed unsuccessful* | неуда* провал* | невда* провал*

safe safely harmless | безопас* безвред* -безопасност* | безпечн* нешкідлив* убезпечен*
unsafe dangerous* hazardous | опасн* небезопасн* -опасност* | небезпечн*

legal legally lawful* legitim* | законн* легальн* правомерн* | законн* легальн* правомірн*
illegal* unlawful* illegitim* | незаконн* нелегальн* неправомерн* противозакон* | незаконн* нелегальн* неправомірн* протизаконн*

enough sufficient* | достаточн* хвата* хватит хватил* довольно | достатн* вистача* вистач* досить
lack lacks lacked lacking shortage* insufficient* short_of | недоста* нехватк* дефицит* | нестач* недоста* бракув* бракує брак браку дефіцит*

present attend* | присутств* | присутн*
absent absence* missing | отсутств* | відсутн*

confident convinced certain | уверен* убежден* | впевнен* упевнен* переконан*
doubt* uncertain* unsure | сомн* неуверен* | сумн* невпевнен*

remember* | помн* вспомн* | пам'ят* згада*
forget* forgot* | забы* забуд* | забу*

trust trusts trusted trusting | довер* | довір*
distrust* mistrust* | недовер* | недовір*

satisf* content pleased | доволен довольн* удовлетвор* | задовол*
dissatisf* unhappy displeased | недовол* неудовлетвор* | незадовол*

comply complies complied compliance observe observes observed | соблюд* | дотрим* додерж*
violates violated violating breaches breached broke_the | нарушил* нарушает нарушают нарушена нарушено | порушив порушил* порушує порушують порушено

keep keeps kept retain* maintain* upheld uphold* | сохран* остав* | збере* зберіг* залиш*
cancel* scrap scrapped scraps abolish* revok* overturn* repeal* annul* stripped strips depriv* lifted lifts | отмен* аннулир* упраздн* лишил* лишен* лишает | скасув* скасов* відмін* анул* позбав*

trusted reliable | надежн* | надійн*
unreliable | ненадежн* | ненадійн*

fit suitable | пригод* | придатн*
unfit unsuitable | непригод* негодн* | непридатн*

available accessible | доступн* | доступн*
unavailable inaccessible | недоступн* | недоступн*

ready willing prepared_to | готов готова готово готовы | готов* -готову
unwilling unprepared reluctan* | неготов* | неготов*

effective* | эффективн* | ефективн*
ineffective* | неэффективн* | неефективн*

independent* | независим* | незалежн*
dependent reliant | зависим* | залежн*

justified reasonable | обоснован* оправданн* | обґрунтован* виправдан*
unjustified unreasonable groundless unfounded baseless | необоснован* неоправданн* | необґрунтован* безпідставн* невиправдан*

honest fair | честн* справедлив* | чесн* справедлив*
dishonest unfair | нечестн* несправедлив* | нечесн* несправедлив*

constitutional | конституционн* | конституційн*
unconstitutional | неконституционн* антиконституционн* | неконституційн* антиконституційн*

likely | вероятн* | ймовірн* імовірн*
unlikely | маловероятн* вряд_ли едва_ли | малоймовірн* навряд

complete completed | полн* завершен* -полност* | повн* завершен*
incomplete unfinished | неполн* незавершен* | неповн* незавершен*
""",
    r"""
support supports supported supporting backs backed backing endors* approv* accept accepts accepted favours favoured | поддерж* одобр* принял* | підтрим* схвал* прийня*
oppose opposes opposed opposing object objects objected reject* turned_down turns_down voted_against | выступ*_против возраж* отверг* отклон* отказал* голосовал*_против -отклонен* | виступ*_проти запереч* відкин* відхил* відмови* голосував*_проти

extend extends extended extending renew renews renewed prolong* | продл* пролонг* | продовж* подовж* пролонг*
revok* withdrew withdrawn terminat* rescind* cancel* annul* | отозва* отзыва* отменил* отменен* аннулир* расторг* | відкли* скасув* скасован* анул* розірва*

claims claimed claim insists insisted maintains asserts asserted | утвержда* уверяет уверял* | стверджу* запевн*
deny denies denied denying (?:claim\w*|insist\w*|maintain\w*|assert\w*)_(?:that_)?(?:\w+_){0,6}?(?:not|never|\w+n't) | отрица* опроверг* (?:утвержда|уверя)\w+,_(?:что|будто)_(?:[\w'-]+_){0,6}?не | запереч* спрост* (?:стверджу|запевн)\w+,_(?:що|ніби)_(?:[\w'-]+_){0,6}?не

""",
    r"""
upheld uphold* maintained retained kept stands remain*_in_force in_force remain*_in_place stay*_in_place stayed_in_force extended still_applies support* | поддержал* сохран* продл* остав* остается_в_силе остаются_в_силе действует действуют -оставшее | підтрима* збере* зберіг* залиш* лиш* чинн* діє діють продовж*
lifted lifts lifting lift dropped drops scrapped scraps revok* cancel* repeal* withdrew withdrawn | снял* снят* отмен* отозва* аннулир* | знят* зняв зняла зняли зняло скасув* скасов* відмін* відкли* анул*
""",
)
_COLUMNS = {"en": 0, "ru": 1, "uk": 2}
_NEGATED = {
    "ru": r"(?:не|ни)(?: (?:был[аио]?|буд\w+|стал[аио]?|может|мог\w*|станет|станут|очень|вполне|полностью|сразу|все|совсем|так))?",
    "uk": r"(?:не|ні|ані)(?: (?:був|бул[аио]|буд\w+|став|стал[аио]|може|міг|мож\w+|дуже|цілком|повністю|відразу|одразу|все|зовсім|так))?",
    "en": r"(?:(?:no|neither|not one|not a single|none)(?: (?!and\b|or\b|but\b)\w+){1,3}"
    r"|(?:not|never|cannot|no|nobody|no one|none|neither|(?:do|does|did|is|are|was|were|have|has|had|wo|would|ca|could|should)n't)"
    r"(?: (?:but|be|been|being|yet|so|also|fully|quite|immediately|at once|always|have|has|to|really|very|entirely|longer|itself|themselves|himself|herself))*)",
}
_AFTER = {
    "ru": r"[^.;!?,]{0,40} (?:нет|нету|не было|не имеет|не имеют|не оказалось|не удалось)(?!\w)",
    "uk": r"[^.;!?,]{0,40} (?:немає|нема|не було|не має|не мають|не виявилося|не вдалося)(?!\w)",
}
_NOUN = {"ru": r"(?:ий|ей|ия|ов|ки|ств|ний)\Z", "uk": r"(?:ень|ння|ів|ей|ств)\Z"}
_DOUBLED = {
    "ru": r"(?<!\w)не (?:мо[гж]\w*|смо[гж]\w*) не ?\Z",
    "uk": r"(?<!\w)не (?:мі[гж]|мо[гж]\w*|змо[гж]\w*|зміг) не ?\Z",
    "en": r"(?:could|can)(?:not| not|n't) ?\Z",
}
_SAID_NOT = re.compile(r" (?:не|not|never|\w+n't)\Z")
_BEFORE = 30


@dataclass(frozen=True, slots=True)
class Opposite:
    """A word that affirms or denies.

    Attributes:
        text: as it stands, with its negation.
        start, end: where.
        concept: the number of what it affirms or denies, the same in every language.
        affirms: whether it affirms, its negation taken into account.
        is_negated: whether it has a negation, or says that something is not so.
    """

    text: str
    start: int
    end: int
    concept: int
    affirms: bool
    is_negated: bool


@lru_cache(maxsize=8192)
def opposites(text: str, tag: str) -> tuple[Opposite, ...]:
    """The words of a Russian, Ukrainian or English text that affirm or deny something, in order."""
    language = base(tag)
    if language not in _COLUMNS:
        return ()
    plain = folded(text, case=True)
    only = says_only(plain.text.lower(), language)
    found = []
    for match in (each for pattern in _patterns(language) for each in pattern.finditer(plain.text)):
        group = int((match.lastgroup or "p0")[1:])
        first, last = match.span()
        negated = _negation(language).search(plain.text, max(first - _BEFORE, 0), first)
        if negated is not None and _doubled(language).search(plain.text, max(negated.start() - _BEFORE, 0), negated.start() + 3):
            negated = None  # не мог не согласиться
        elif negated is not None and any(start <= negated.start() < end for start, end in only):
            negated = None  # не разрешили никому, кроме врачей
        elif negated is not None:
            first = negated.start()
        elif language in _AFTER and re.search(_NOUN[language], match[0]):
            negated = re.compile(_AFTER[language]).match(plain.text, last)
            last = negated.end() if negated is not None else last
        is_negated = negated is not None or _SAID_NOT.search(match[0]) is not None
        start, end = plain.span(first, last)
        found.append(Opposite(text[start:end], start, end, group // 2, (group % 2 == 0) != bool(negated), is_negated))
    return tuple(sorted(found, key=lambda each: (each.start, each.end)))


@cache
def _negation(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'-]){_NEGATED[language]} \Z")


@cache
def _doubled(language: str) -> re.Pattern[str]:
    return re.compile(_DOUBLED[language])


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """A pattern for each table: a word that stands in two tables has its opposite in each."""
    patterns, first = [], 0
    for table in _ROWS:
        rows = [row.split(" |")[_COLUMNS[language]] for row in table.splitlines() if row.strip()]
        patterns.append(_pattern([(first + n, row) for n, row in enumerate(rows) if row.strip()]))
        first += len(rows)
    return tuple(patterns)


def _pattern(numbered: list[tuple[int, str]]) -> re.Pattern[str]:
    known = sorted(numbered, key=lambda each: -(each[0] % 2))
    groups = "|".join(f"(?P<p{n}>{_of_row(row)})" for n, row in known)
    # Most words have none of these beginnings, which is seen sooner than that they are none of the words.
    words = [word.replace("_", " ") for _, row in known for word in row.split()]
    beginnings = "|".join(sorted({word[:2] for word in words if not word.startswith("(")}))
    return re.compile(rf"(?<![\w'-])(?={beginnings})(?:{groups})(?![\w']|-\w)")


def _of_row(row: str) -> str:
    meant, _, taken_out = row.partition(" -")
    unwanted = f"(?!(?:{_alternatives(taken_out)})(?!\\w))" if taken_out.strip() else ""
    return f"{unwanted}(?:{_alternatives(meant)})"


def _alternatives(words: str) -> str:
    return "|".join(word.replace("*", r"\w*").replace("_", " ") for word in words.split())
