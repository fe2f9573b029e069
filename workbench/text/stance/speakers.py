"""Who is quoted: the name or office that stands beside a verb of speech next to a quotation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from workbench.core.language import base
from workbench.text.lemmas import parses
from workbench.text.names import words
from workbench.text.naming.mentions import mentions
from workbench.text.phrases import Phrases
from workbench.text.stance.quotations import double_marked, quotations
from workbench.text.typography import fold, folded

# Beginnings of verbs of speech, and what stands before a speaker without one; _ stands for a space.
_SPEECH = {
    "ru": r"""
        сказал заявил заявля сообщил сообща отметил отмеча подчеркнул подчеркива добавил добавля пообеща обеща пояснил поясня
        объяснил объясня рассказал рассказыва предупред предупрежда ответил отвеча написал признал призна уточнил уточня
        напомнил напомина утвержда говорит говорил говорят считает объявил по_словам по_мнению цитат цитиру призвал призыва
        возразил возража спросил спрашива настаива заверил заверя передает пишет пригрози угрожа воскликн пошутил шутит вздыха
        вздохнул жалуется жаловал пожаловал посетова сетует поинтересова подтвердил подтвержда констатир резюмир подытожи
        возмути возмуща предложил поблагодари попросил просит посоветова заключил оправдыва подчеркива парир
        назвал называ охарактеризова улыба улыбн усмех рассмея смеет удиви удивля вспомина вспомнил поделил(?:ся|ась|ись)
        делится прокомментир комментир продолжил продолжа отрезал поправил поправля заметил указал указыва замеча
        убежден(?:а|ы)?(?!\w) уверен(?:а|ы)?(?!\w) пожелал повторил повторя отшути крикнул кричал прошептал сострил
        отреагир порекоменд рекоменд советует откликн процити повтори
        запротест протесто протестуе ворчит ворчал проворча бурчит буркнул пробурча уверя(?:ет|ют|л) отрапорт рапорт доложил
        докладыва закричал кричит шепчет шепнул возмуща хвастае хвастал похваста ликует ликовал
        """,
    "uk": r"""
        сказа заяви заявля повідоми повідомля зазнача зазначи підкресли підкреслю додав додала додали наголоси наголошу пообіця
        обіця поясни поясню розпові попереди попереджа відпові написа визна уточни уточню нагада нагаду стверджу говори говоря
        каже вважає оголоси за_словами на_думку закликав закликала запита пита наполяга запевни запевня передає пише пригрози
        погрожу вигукну пожарту жарту зітха скарж поскаржи ціту поцікави підтверди підтверджу констату резюмува підсумува обури
        обурю запропонува подякува попроси проси порадив порадила відзначи
        назва(?:в|ла|ло|ли)(?!\w) називає охарактеризува усміха усміхн посміха засмія сміє здивува дивує пригада пригаду згадує
        згада поділи(?:вся|лася|лися) ділиться прокоментува коментує продовжи продовжу відріза виправи зауважи зауважу
        помітив помітила вказа вказує переконан(?:ий|а|і)(?!\w) впевнен(?:ий|а|і)(?!\w) певен(?!\w) певна(?!\w)
        побажа повтори відреагува порекоменд рекоменду радить відгукн процитува крикн кричав кричала прошепоті
        запротест протесту бурчить буркну пробурча бурмо відрапорт рапорту допові(?:в|ла|ли)(?!\w) доповіда закрича кричить шепоче
        шепну хвали(?:ться|вся|лася) похвали(?:вся|лася) тішиться
        """,
    "en": """
        said says told tells stated states stressed stresses added adds promised promises promising explained explains warned
        warns replied replies wrote acknowledged noted notes admitted admits recalled recalls claimed claims announced
        according_to in_the_words_of asked asks insisted insists emphasised emphasized assured declared declares writes
        threatened exclaimed joked jokes sighed sighs complained complains conceded quoted_as quotes confirmed confirms
        concluded lamented laments remarked remarks argued argues suggested retorted maintained maintains reminded pointed_out
        shouted shouts believed thinks believes
        called calls described describes smiled smiles laughed laughs commented comments observed observes continued went_on
        put_it quipped shared reacted advised advises urged urges recommended recommends objected objects answered answers
        reports reported cautioned repeated repeats pointing_out is_convinced is_sure is_certain was_convinced grumbled
        countered reflected reflects wondered whispered pledged vowed protested protests fumed fumes grumbles whispers boasted
        boasts cried mused muses radioed assures
        """,
}
_GENITIVE = ("по словам", "по мнению", "за словами", "на думку", "цитат")
TO_SOMEBODY = ("told", "tells", "asked", "asks", "assured", "reminded", "warned", "warns")
"""English words of speech behind which stands whom somebody speaks to."""

_CLOSING = ("”", '"', "’")
_SENTENCE_ENDS = re.compile(r"[.!?] ")
_NEXT_SENTENCE = re.compile(r".{0,2}[.!?…][»“”\"]? [A-ZА-ЯІЇЄҐ]")
"""What follows the last word of a quotation when another sentence does: «…!» Председатель призвала."""

_NEXT_CLAUSE = re.compile(r"[,.]?(?: [—–-])? (?:и|і|й|та|а|но|але|and|but|while)\b", re.IGNORECASE)
"""What follows a quotation when somebody does another thing: «…» и попросила суд."""
_ANOTHER_CLAUSE = re.compile(r", (?:и|і|й|та|а|но|але|на что|на що|and|but|while) ", re.IGNORECASE)

_WHAT_IS_SAID = re.compile(r",? \b(?:что|чтобы|що|щоб|як|как|that|how)\b", re.IGNORECASE)
"""What begins the clause that tells what is said: сказал, что противник «выдохся»."""

_REACH = 70


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whoever is quoted.

    Attributes:
        text: as the text calls them: ``директор Игорь Савчук``.
        start, end: where.
        verb: the word of speech that tells.
    """

    text: str
    start: int
    end: int
    verb: str


def speaker(text: str, tag: str) -> Speaker | None:
    """Who says what a text quotes, as far as a verb of speech outside the quotation tells it."""
    language = base(tag)
    quoted = [(pair.start, pair.end) for pair in quotations(double_marked(text, language)).pairs]
    if language not in _SPEECH or not quoted:
        return None
    plain = folded(text, case=True)
    named = [(each.start, each.end) for each in mentions(text, tag) if each.kind == "office"]
    named += [(word.start, word.end) for word in words(text, tag) if word.is_name]
    outside = sorted(span for span in named if not any(start <= span[0] < end for start, end in quoted))
    for verb in _pattern(language).finditer(plain.text):
        start, end = plain.span(verb.start(), verb.end())
        if any(first <= start < last for first, last in quoted) or not introduces(text, start, end, quoted):
            continue
        near = [
            span
            for span in outside
            if -_REACH < span[0] - end < _REACH
            and not _SENTENCE_ENDS.search(text, min(span[1], start), max(span[0], start))
            and not _WHAT_IS_SAID.search(text, end, max(span[0], end))
            and _may_speak(span, verb[0].lower(), (start, end), text, language)
        ]
        if near:
            first = min(near, key=lambda span: min(abs(span[0] - end), abs(start - span[1])))
            run = _run(first, outside, text)
            return Speaker(text[run[0] : run[1]], run[0], run[1], text[start:end])
    return None


def introduces(text: str, start: int, end: int, quoted: Sequence[tuple[int, int]]) -> bool:
    """Whether a word of speech stands in the sentence and clause of some quotation: «…». Капитан это подтвердил has none.

    Args:
        text: the text.
        start, end: where the word stands.
        quoted: where quotations stand, with their marks.
    """
    return any(
        not _SENTENCE_ENDS.search(text, end, first)
        if end <= first
        else not (_SENTENCE_ENDS.search(text, last, start) or _begins_anew(text, last, start))
        for first, last in quoted
    )


def _begins_anew(text: str, end: int, verb: int) -> bool:
    """Whether another sentence or clause begins between the end of a quotation and a word of speech."""
    if _NEXT_SENTENCE.match(text, max(end - 3, 0)) or _NEXT_CLAUSE.match(text, end):
        return True
    return _ANOTHER_CLAUSE.search(text, end, verb) is not None


def _may_speak(span: tuple[int, int], verb: str, place: tuple[int, int], text: str, language: str) -> bool:
    """Whether a name or office is not whom somebody speaks to: «сказала журналистам», "told reporters"."""
    if language == "en":
        return verb not in TO_SOMEBODY or span[0] < place[0] or text[: place[0]].rstrip()[-1:] in _CLOSING
    if verb.startswith(_GENITIVE):
        return span[0] >= place[1]
    cases = [parse.tag.case or "nomn" for parse in parses(fold(text[span[0] : span[1]].split()[0].lower(), case=True), language)]
    return "nomn" in cases or not any(cases)


def speech_verbs(text: str, tag: str) -> list[tuple[int, int]]:
    """Where a text has words of speech, as (start, end), in order."""
    language = base(tag)
    if language not in _SPEECH:
        return []
    plain = folded(text, case=True)
    return [plain.span(verb.start(), verb.end()) for verb in _pattern(language).finditer(plain.text)]


def _run(span: tuple[int, int], every: list[tuple[int, int]], text: str) -> tuple[int, int]:
    """The names and offices that stand next to each other: an office, a first name, a surname."""
    start, end = span
    for first, last in every:
        if end <= first and text[end:first].isspace():
            end = last
    for first, last in reversed(every):
        if last <= start and text[last:start].isspace():
            start = first
    return start, end


@cache
def _pattern(language: str) -> Phrases:
    stems = "|".join(_SPEECH[language].split()).replace("_", " ")
    return Phrases(re.compile(rf"(?<!\w)(?:{stems})" + (r"\b" if language == "en" else r"\w{0,6}")))
