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
from workbench.text.typography import folded

# en | ru | uk, words that affirm in one row and words that deny in the next. For whole folded words: * stands for any
# ending, _ for a space; what is not meant is taken out behind "-".
_ROWS = """
allow* permit permits permitted permitting authoris* authoriz* agree agrees agreed consented consents accept accepts accepted approv* | разреш* позвол* дозволен* допуска* допуще* соглас* одобр* утверд* -согласно соглашен* разрешени* | дозвол* допуска* допуще* погоди* погодж* схвал* згоди* згоден -дозвіл дозволи дозволів дозволу
forbid* forbad* ban bans banned banning prohibit* outlaw* disallow* barred refus* reject* declined_to declines_to turned_down turns_down | запре* запрещ* недопустим* отказ* отверг* отклон* -запрещенн* | заборон* недопуст* відмов* відкин* відхил* -заборонен*

confirm confirms confirmed confirming acknowledg* admit admits admitted conced* | подтвер* признал* признает признают признав* | підтверд* визнал* визнав визнає визнають
deny denies denied denying denial refut* object objects objected objection* | отрица* опровер* возраж* возраз* | запереч* спрост*

guilty convicted convict | винов* осудил* осужден* -осужденн* | винн* засуди* засудж*
acquit* innocent* | оправда* невинов* невинн* | виправда* невинн* невинув*

only solely merely | только лишь | лише тільки лиш
not_just | |

continue continues continued continuing | продолжа* продолжи* | продовж* трива*
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

support supports supported supporting backs backed | поддерж* | підтрим*
oppose opposes opposed opposing | выступ*_против | виступ*_проти

enough sufficient* | достаточн* хвата* хватит хватил* довольно | достатн* вистача* вистач* досить
lack lacks lacked lacking shortage* insufficient* | недоста* нехватк* дефицит* | нестач* недоста* бракув* бракує брак браку дефіцит*

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
"""
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
_BEFORE = 30


@dataclass(frozen=True, slots=True)
class Opposite:
    """A word that affirms or denies.

    Attributes:
        text: as it stands, with its negation.
        start, end: where.
        concept: the number of what it affirms or denies, the same in every language.
        affirms: whether it affirms, its negation taken into account.
        is_negated: whether it has a negation.
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
    found = []
    for match in _pattern(language).finditer(plain.text):
        group = int((match.lastgroup or "p0")[1:])
        first, last = match.span()
        negated = _negation(language).search(plain.text, max(first - _BEFORE, 0), first)
        if negated is not None and _doubled(language).search(plain.text, max(negated.start() - _BEFORE, 0), negated.start() + 3):
            negated = None  # не мог не согласиться
        elif negated is not None:
            first = negated.start()
        elif language in _AFTER and re.search(_NOUN[language], match[0]):
            negated = re.compile(_AFTER[language]).match(plain.text, last)
            last = negated.end() if negated is not None else last
        start, end = plain.span(first, last)
        found.append(Opposite(text[start:end], start, end, group // 2, (group % 2 == 0) != bool(negated), bool(negated)))
    return tuple(found)


@cache
def _negation(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'-]){_NEGATED[language]} \Z")


@cache
def _doubled(language: str) -> re.Pattern[str]:
    return re.compile(_DOUBLED[language])


@cache
def _pattern(language: str) -> re.Pattern[str]:
    rows = enumerate(row.split("|")[_COLUMNS[language]] for row in _ROWS.splitlines() if row.strip())
    known = sorted(((n, row) for n, row in rows if row.strip()), key=lambda each: -each[0] % 2)
    groups = "|".join(f"(?P<p{n}>{_of_row(row)})" for n, row in known)
    # Most words have none of these beginnings, which is seen sooner than that they are none of the words.
    beginnings = "|".join(sorted({word.replace("_", " ")[:2] for _, row in known for word in row.split()}))
    return re.compile(rf"(?<![\w'-])(?={beginnings})(?:{groups})(?![\w']|-\w)")


def _of_row(row: str) -> str:
    meant, _, taken_out = row.partition(" -")
    unwanted = f"(?!(?:{_alternatives(taken_out)})(?!\\w))" if taken_out.strip() else ""
    return f"{unwanted}(?:{_alternatives(meant)})"


def _alternatives(words: str) -> str:
    return "|".join(word.replace("*", r"\w*").replace("_", " ") for word in words.split())
