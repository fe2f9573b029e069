"""Words by which a text introduces what it quotes: said, за словами, «записала», and whom they are said to."""

from __future__ import annotations

import re
from functools import cache

from workbench.core.language import base
from workbench.text.phrases import Phrases
from workbench.text.typography import folded

# Beginnings of verbs of speech, and what stands before a speaker without one; _ stands for a space.
_SPEECH = {
    "ru": r"""
        сказал заявил заявля сообщил сообща отметил отмеча подчеркнул подчеркива добавил добавля пообеща обеща пояснил поясня
        объяснил объясня рассказал рассказыва предупред предупрежда ответил отвеча написал признал призна уточнил уточня
        напомнил напомина утвержда говорит говорил говорят считает объявил по_словам по_мнению цитат цитиру призвал призыва
        возразил возража спросил спрашива настаива заверил заверя передает пишет пригрози угрожа воскликн пошутил шутит вздыха
        вздохнул жалуется жаловал пожаловал посетова сетует поинтересова подтвердил подтвержда констатир резюмир подытожи
        возмути возмуща предложил поблагодари попросил просит посоветова заключил оправдыва парир назвал называ охарактеризова
        улыба улыбн усмех рассмея смеет удиви удивля вспомина вспомнил поделил(?:ся|ась|ись) делится прокомментир комментир
        продолжил продолжа отрезал поправил поправля заметил указал указыва замеча убежден(?:а|ы)?(?!\w) уверен(?:а|ы)?(?!\w)
        пожелал повторил повторя отшути крикнул кричал прошептал сострил отреагир порекоменд рекоменд советует откликн процити
        повтори запротест протесто протестуе ворчит ворчал проворча бурчит буркнул пробурча уверя(?:ет|ют|л) отрапорт рапорт
        доложил докладыва закричал кричит шепчет шепнул хвастае хвастал похваста ликует ликовал отчит(?:ал|ыва) обмолви
        обронил шутил сокруша(?:е|ю|л) горева горю(?:ет|ют) причита записал записыва произн[ео]с
        изрек промолви молвил проговор выговор(?:ил|ит) выразил(?:ся|ась|ись) высказал(?:ся|ась|ись)? информир проинформир
        осведоми разъясн растолкова возвести(?:л|т) провозгла огласи(?:л|т) напутств надиктова скомандова приказ(?:ал|ыва)
        велел распоряди потребова требу(?:ет|ют) умоля взмоли упрашива упрека упрекн пожури подбодр подбадрива успоко(?:ил|ит)
        успокаива утеш(?:ил|ит|а) приглаша приглас наставля увещева уговарива обвини(?:л|т) обвиня обрадовал(?:ся|ась|ись)
        раду(?:ется|ются) радовал(?:ся|ась|ись) восхи(?:ти|ща) негод(?:ова|у) недоумева изуми размышля рассужда философств
        предположи предполага полага(?:ет|ют|л) дума(?:ет|ют|л) прогнозир предсказ мечта(?:ет|ют|л) отозвал(?:ся|ась|ись)
        отзыва(?:ется|ются|л) согласил(?:ся|ась|ись) соглаша(?:ется|ются|л) опроверг отрица созна(?:лся|лась|лись|ется) кричат
        выкрик вскрик вскрич воп(?:ит|ил) завопи орал орет рявкн гаркн фыркн хмыкн хихик бормо пробормо лепе(?:чет|тал)
        пролепе прошепта шептал простона стонет всхлип рыда(?:ет|л) скандир проскандир острит иронизир съязви ухмыл хохот
        намекн намека грозит грозил поддакн вторит клян(?:ется|утся) поклял хвали(?:т|л) похвали(?:т|л) свидетельств
        засвидетельств кает раскаи
        """,
    "uk": r"""
        сказа заяви заявля повідоми повідомля зазнача зазначи підкресли підкреслю додав додала додали наголоси наголошу
        пообіця обіця поясни поясню розпові попереди попереджа відпові написа визна уточни уточню нагада нагаду стверджу
        говори говоря каже вважає оголоси за_словами на_думку закликав закликала запита пита наполяга запевни запевня передає
        пише пригрози погрожу вигукну пожарту жарту зітха скарж поскаржи ціту поцікави підтверди підтверджу констату резюмува
        підсумува обури обурю запропонува подякува попроси проси порадив порадила відзначи назва(?:в|ла|ло|ли)(?!\w) називає
        охарактеризува усміха усміхн посміха засмія сміє здивува дивує пригада пригаду згадує згада поділи(?:вся|лася|лися)
        ділиться прокоментува коментує продовжи продовжу відріза виправи зауважи зауважу помітив помітила вказа вказує
        переконан(?:ий|а|і)(?!\w) впевнен(?:ий|а|і)(?!\w) певен(?!\w) певна(?!\w) побажа повтори відреагува порекоменд
        рекоменду радить відгукн процитува крикн кричав кричала прошепоті запротест протесту бурчить буркну пробурча бурмо
        відрапорт рапорту допові(?:в|ла|ли)(?!\w) доповіда закрича кричить шепоче шепну хвали(?:ть|в|л) похвали(?:ть|в|л)
        тішиться відзвіту звіту(?:є|ва) обмови(?:в|л) зрони(?:в|л) бідка нарік(?:а|ну) журит побива(?:вся|лася|лися|ється)
        голоси(?:ть|в|л) занотову записа(?:в|л) записує занотува дописа промови(?:в|л)
        мови(?:в|ла|ло|ли|ть)(?!\w) вимови(?:в|л) проказа вислови(?:в|л) виголоси проголо сповісти інформу поінформу
        проінформу роз'ясн дода(?:є|ють) підсумову(?:є|ва|ю) закликають закликає закликали зітхну скоманду нака(?:за|зу)
        велі(?:в|л) звелі(?:в|л) розпоряди вимага(?:є|ю|в|л) зажада блага(?:є|ю|в|л) заблага докоря дорік підбадьор заспоко
        втіши втіша потіши запрошу(?:є|ю|ва) запроси(?:в|л) умовля звинувати звинувачу зраді(?:в|л) раді(?:є|ють)
        захопи(?:в|л) захоплю(?:є|ю|ва) зачуду міркує розмірков філософств припусти(?:в|л) припуска гада(?:є|ють|в|л)
        дума(?:є|ють|в|л) прогнозу передбача мрі(?:є|ють|яв|ял) озва(?:вся|лася|лися) озива(?:ється|вся|лася) погоди(?:в|л)
        погоджу спростува спростову заперечи заперечу зізна(?:вся|лася|лися|ється|ються) призна(?:вся|лася|лися|ється|ються)
        гукну гука(?:є|ють|в|л) загука вигукув кричать кричали верещ репету гаркну пирхну хмикну хихик мимри промимри застогна
        стогн(?:е|уть) схлип рида(?:є|в|л) скандува скандує іронізу натякну натяка погрожув підтакну клян(?:еться|уться)
        присяга(?:є|в|л) присягну заприсяг свідчи(?:ть|в|л) засвідчи кається каявся каялася
        """,
    "en": """
        said says told tells stated states stressed stresses added adds promised promises promising explained explains warned
        warns replied replies wrote acknowledged noted notes admitted admits recalled recalls claimed claims announced
        according_to in_the_words_of asked asks insisted insists emphasised emphasized assured declared declares writes
        threatened exclaimed joked jokes sighed sighs complained complains conceded quoted_as quotes confirmed confirms
        concluded lamented laments remarked remarks argued argues suggested retorted maintained maintains reminded pointed_out
        shouted shouts believed thinks believes called calls described describes smiled smiles laughed laughs commented
        comments observed observes continued went_on put_it quipped shared reacted advised advises urged urges recommended
        recommends objected objects answered answers reports reported cautioned repeated repeats pointing_out is_convinced
        is_sure is_certain was_convinced grumbled countered reflected reflects wondered whispered pledged vowed protested
        protests fumed fumes grumbles whispers boasted boasts cried mused muses radioed assures recorded posted tweeted
        jotted scribbled penned reads wrote_down noted_down announces acknowledges threatens exclaims retorts
        pledges vows wonders counters teased chuckled chuckles grinned grins beamed sobbed sobs wept moaned moans groaned
        groans wailed wails yelled yells screamed screams bellowed roared barked snapped snarled growled hissed murmured
        murmurs muttered mutters mumbled stammered chanted proclaimed proclaims pronounced predicted predicts speculated
        speculates guessed supposed supposes reckoned reckons thought hoped agreed agrees disagreed denied denies responded
        responds interjected chimed_in informed informs notified instructed instructs ordered commanded demanded begged begs
        pleaded pleads implored invited invites encouraged consoled comforted reassured reassures soothed scolded chided
        rebuked praised congratulated swore swears testified testifies specified specifies clarified clarifies elaborated
        revealed reveals disclosed confided confides confessed confesses hinted hints contended contends alleged alleges
        asserted asserts affirmed affirms reiterated reiterates underlined underlines underscored summed_up summarised
        summarized marvelled marveled marvels gasped enthused enthuses gushed exulted rejoiced raged prayed greeted let_slip
        let_fall lets_slip
        """,
}
_TO_SOMEBODY = """
    told tells asked asks assured assures reminded warned warns reassured reassures informed informs notified instructed ordered
    commanded begged begs implored invited invites encouraged consoled comforted soothed scolded chided rebuked praised teased
    congratulated greeted urged urges advised advises cautioned
"""
TO_SOMEBODY = frozenset(_TO_SOMEBODY.split())
"""English words of speech behind which stands whom somebody speaks to."""


_PRONOUNS = {"ru": "он|она|оно|они", "uk": "він|вона|воно|вони", "en": "he|she|they"}
_POINTING = {"ru": "|(?<=, )(?:тот|та|те)", "uk": "|(?<=, )(?:той|та|ті)", "en": ""}
"""Whoever was named last: «Спікер перебив депутатку, та вигукнула»; without a comma «та» is and."""

_ASIDE = r"(?: (?!and\b)[^\W\d_]+){0,2}"
_SUBJECTS = {language: re.compile(rf" (?P<who>{words})(?!\w)", re.IGNORECASE) for language, words in _PRONOUNS.items()}
_SUBJECTS_BEFORE = {
    language: re.compile(rf"(?<!\w)(?P<who>{words}{_POINTING[language]}){_ASIDE} \Z", re.IGNORECASE)
    for language, words in _PRONOUNS.items()
}
_BEFORE = 40
"""Characters among which a pronoun is looked for before its verb."""


def speech_verbs(text: str, tag: str) -> list[tuple[int, int]]:
    """Where a text has words of speech, as (start, end), in order."""
    language = base(tag)
    if language not in _SPEECH:
        return []
    plain = folded(text, case=True)
    return [plain.span(verb.start(), verb.end()) for verb in _pattern(language).finditer(plain.text)]


def by_pronoun(text: str, start: int, end: int, tag: str) -> tuple[int, int] | None:
    """Where the pronoun stands that is the subject of a word of speech: she, «вона».

    Args:
        text: where the word stands.
        start, end: its place.
        tag: the language or version.
    """
    language = base(tag)
    if language not in _SUBJECTS:
        return None
    behind = _SUBJECTS[language].match(text, end) if text[start:end].lower() not in TO_SOMEBODY else None
    found = behind or _SUBJECTS_BEFORE[language].search(text, max(start - _BEFORE, 0), start)
    return found.span("who") if found else None


@cache
def _pattern(language: str) -> Phrases:
    stems = "|".join(_SPEECH[language].split()).replace("_", " ")
    return Phrases(re.compile(rf"(?<!\w)(?:{stems})" + (r"\b" if language == "en" else r"\w{0,6}")))
