"""Whether a version says as a plain fact what another makes due, allowed, possible, meant or expected."""

from __future__ import annotations

import re
from collections.abc import Mapping

from workbench.compare.facts.content import content_words
from workbench.compare.facts.counterparts import near
from workbench.compare.facts.tenses import behind, done, is_certain, is_noun, is_now, is_stated, was_done, will_be, will_surely
from workbench.core.language import base
from workbench.text.lemmas import is_infinitive
from workbench.text.stance.modality import Modal, hedges, implies

_WAS_DUE = re.compile(
    r"(?:долж(?:ен|на|но|ны)|повинн?[аоі]?|повинен) (?:был|бу)|ма(?:в|ла|ло|ли)\b|(?:was|were) (?:due|supposed|to)\b",
    re.IGNORECASE,
)
_INTENDS = re.compile(
    r"(?:намерен|намерева|собира[ею]тся|збира(?:є|ю)ться|надеемся|надеется|надеются|хочет|хотят|"
    r"стремится|стремятся|мечта|планир(?!ова[нт])|плану[єюв]|має(?:мо)? нам|мають нам"
    r"|сподіва|хоче|хочуть|прагне|прагнуть|мріє|мріють|дума|задума|став|(?:по)?обеща|(?:по)?обіця"
    r"|рассматрива|изуча|обдумыва|обсужда|взвешива|прорабатыва|подумыва|розгляда|вивча|обмірков|обговорю|зважу|опрацьову"
    r"|intend|plan(?:s|ning)?\b|aims?\b|hop|want|dream|seek|wish|means\b|(?:\w+ )?determined|promis|pledg|vow|consider"
    r"|(?:\w+ ){1,3}?(?:planning|considering|weighing|mulling|contemplating|exploring|pondering|thinking|minded|set on))",
    re.IGNORECASE,
)
"""What says that somebody means to do something, which is less than that it will be done."""

_MEANT = re.compile(
    r"(?<!\w)(?:план(?!ет|шет)|намер|намір|intent|intend|plan(?!t|e|k)|aim|goal|цел[ьи]|propos|предл[оа]|пропон|надеж|надія|hope|обещ|обіця|promis|pledg|vow)\w*",
    re.IGNORECASE,
)
"""What says by a noun that something is meant."""

_MINDED = re.compile(
    rf"{_MEANT.pattern}|(?<!\w)(?:готов|решил|вириши|реши[тл]|стара|пыта|намага|хоч|хот|жела|бажа|стрем|праг|соби|збир|рассчит|розрах|сподів|наде"
    r"|prepar|ready|going|look|set\b|tr(?:y|ies|ied)|bid|expect|want|wish|seek|sought|target|consider|decid|resol|keen|eager|eye|work|would)\w*",
    re.IGNORECASE,
)
"""What leaves open whether somebody did what he means to do."""

_NOW = frozenset(("может", "могут", "може", "можуть", "may", "can"))
"""What says in the present that something can or may be done: whoever did it in the past says something else."""

_OPEN = _NOW - {"can"} | {"might"}
"""What leaves it open whether something does what is said of it; "can" says as well that it is able to."""

_COULD = frozenset(("мог", "могла", "могло", "могли", "міг"))
"""What says of the past that something may have been: whoever says that it was says more."""

_SENSED = re.compile(r" (?:у?вид[еі]ть|бачити|побачити|у?слышать|(?:по)?чути)(?!\w)", re.IGNORECASE)
"""What one could see or hear one saw or heard."""

_SAYS = re.compile(r"\bsays?\b", re.IGNORECASE)
"""Who says something: no doubt of what somebody does."""

_COMES_AND_GOES = frozenset(
    ("может", "могут", "можем", "може", "можуть", "можемо", "мог", "могла", "могло", "могли", "міг", "могла", "можно", "можна")
)
"""Words for what can be done, which another language may well leave out; with "can", "could" and "able"."""

_WILL_NOT = re.compile(r"\b(?:will|would) (?:not|never)\b|\bwon[’']t\b|(?<!\w)не (?!ли\b)\w", re.IGNORECASE)
"""What says for certain that something will not be."""

_PRELIMINARY = re.compile(
    r"(?<!\w)(?:предварительн|попередн|preliminary)\w*"
    r"(?! (?:данн|дан|информ|інформ|свед|відом|оцен|оцін|data|info|estim|figure|indic))",
    re.IGNORECASE,
)
"""What is not final yet: where all versions say so of a report, it does not make any of them less certain than another."""

_EFFECT = re.compile(
    r"(?:сни[жз]|сниж|повы[шс]|замедл|ускор|вызыва|вызва|привод|привест|усилива|усилит|ослаб|уменьш|увелич|улучш|ухудш|разруш|"
    r"повре[жд]|предотвра|облегч|подавл|угнет|защищ|продлева|сокра[щт]|вли|вред|помога|помоч"
    r"|зни[жз]|підвищ|сповільн|уповільн|прискор|виклика|спричин|призвод|призвест|посил|послаб|зменш|збільш|поліпш|покращ|погірш|"
    r"руйн|пошкод|запобіг|полегш|пригніч|захищ|подовж|скоро[чт]|шкод|впли|допомага|допомог"
    r"|reduc|lower|cut|rais|increas|slow|speed|accelerat|caus|lead|trigger|strengthen|weaken|improv|worsen|destroy|damag|"
    r"prevent|eas|suppress|protect|prolong|extend|shorten|affect|harm|help|boost|rais|heal)\w*\Z",
    re.IGNORECASE,
)
"""What something does to something else: who says that it may do so says less than who says that it does."""

_EVERY = re.compile(r"(?<!\w)(?:кажд|кож[ен])\w*", re.IGNORECASE)
_FORECAST = re.compile(r"(?<!\w)(?:прогноз|ожида|очіку|forecast|predict|expect)\w*", re.IGNORECASE)
_MADE_DO = re.compile(r"зму[сш]|примус|вын[уи]|вимуш|застав|прину|forc|compel|made", re.IGNORECASE)
"""What made somebody do something, who therefore did it."""

_HAD_TO = re.compile(rf"{_MADE_DO.pattern}|пришлось|приходилось|дове?лось|довелося|доводи|had to|having to", re.IGNORECASE)
"""What somebody could not but do, and did: a translator may well say that alone."""

_RISK = re.compile(r"(?<!\w)(?:риск|ризик|risk)\w*", re.IGNORECASE)
"""What is less than certain itself, and leaves no doubt of what is said of it: «снижает риск»."""

_CAPABLE = frozenset(("capable of", "able to"))
"""English words for what somebody or something can do, which say more than "can"."""

_MEANING_TO = ("planned", "promised", "considered")
_HOW_SURE = frozenset(("possible", "likely", "expected"))
_BINDING = frozenset(("must", "should", "advised"))


def is_left_out(said: Mapping[str, Modal], odd: str, texts: Mapping[str, str]) -> bool:
    """Whether a version says that something is done which all others say must or may be done.

    Args:
        said: version → its modal word, all of one force.
        odd: the version that has none.
        texts: version → its text.
    """
    if any("due" in modal.forces and modal.forces[0] not in ("planned", "expected") for modal in said.values()) and any(
        _will_do(modal, tag, texts[tag], texts[odd], odd) for tag, modal in said.items()
    ):
        return False  # is due to meet, соберётся
    if any(map(is_hedge, said.values())) and all("possible" in modal.forces for modal in said.values()):
        said = {tag: modal for tag, modal in said.items() if is_hedge(modal)}
    if any(says_plainly(modal, tag, texts[tag], texts[odd], odd) for tag, modal in said.items()):
        return True
    if all(_is_plainly_due(modal) for modal in said.values()) or all(
        _is_one_past_act(modal, texts[tag], tag) for tag, modal in said.items()
    ):
        if _EVERY.match(texts[odd]) or _is_named_alone(said, odd, texts):
            return False  # laws say in the present what must be done: «кожен депутат подає декларацію»
        return not implies(texts[odd], odd, but_future=True) and not hedges(texts[odd], odd)
    if all(modal.forces[0] == "planned" and _INTENDS.match(modal.text) for modal in said.values()):
        return not (implies(texts[odd], odd, but_future=True) or hedges(texts[odd], odd) or _MINDED.search(texts[odd]))
    if any(modal.is_negative or modal.forces[0] in (*_MEANING_TO, "expected") or is_hedge(modal) for modal in said.values()):
        return False
    able = [
        base(tag) != "en" or modal.text.lower() not in ("may", "might") for tag, modal in said.items() if "may" in modal.forces
    ]
    if able and all(able):  # can comes and goes in translation
        return False
    return not implies(texts[odd], odd) and any(
        True for tag, modal in said.items() for _ in done(modal, tag, texts[tag], texts[odd], odd)
    )


def _is_named_alone(said: Mapping[str, Modal], odd: str, texts: Mapping[str, str]) -> bool:
    """Whether a version has a noun for what others say must or may be done, and does not say that it is: «про приєднання»."""
    likes = [word for tag, modal in said.items() for word in done(modal, tag, texts[tag], texts[odd], odd)]
    return bool(likes) and all(is_noun(word, odd) for word in likes)


def is_added(modal: Modal, odd: str, texts: Mapping[str, str]) -> bool:
    """Whether all other versions say as a plain fact what one version says with a modal word.

    Where one of them surely does, another may do so with a verb that is not known to be the same.
    """
    others = {tag: text for tag, text in texts.items() if tag != odd}
    plainly = {tag for tag, text in others.items() if says_plainly(modal, odd, texts[odd], text, tag, alone=True)}
    return bool(plainly) and all(
        tag in plainly or _is_unqualified(modal, odd, text, tag) or _is_settled(modal, text, tag) for tag, text in others.items()
    )


def _is_settled(modal: Modal, text: str, tag: str) -> bool:
    """Whether a version says of one thing alone that it will be done, and nothing of what is meant, where another intends it."""
    if _INTENDS.match(modal.text) is None or hedges(text, tag) or _MEANT.search(text):
        return False
    return sum(will_be(word, text, tag) for word in content_words(text, tag)) == 1


def _is_unqualified(modal: Modal, odd: str, text: str, tag: str) -> bool:
    """Whether a version says nothing of what somebody can, may or means to do, where another does."""
    if is_hedge(modal) or modal.is_negative or base(odd) == base(tag):
        return False
    return not (implies(text, tag) or hedges(_SAYS.sub("", text), tag) or _MEANT.search(text))


def says_plainly(modal: Modal, tag: str, text: str, other: str, other_tag: str, *, alone: bool = False) -> bool:
    """Whether a version says for certain and without condition what another says with a modal word.

    Args:
        modal: the modal word.
        tag, text: its version.
        other, other_tag: the version that may say the same plainly.
        alone: whether the modal word stands in one version alone.
    """
    there = (modal, tag, text, other, other_tag)
    if is_hedge(modal):
        if modal.forces[0] == "expected" and _FORECAST.search(other):
            return False
        doubted = _PRELIMINARY.sub("", other) if _PRELIMINARY.search(text) else other
        return not hedges(doubted, other_tag) and (modal.forces[0] != "expected" or _will_do_any(*there) or was_done(*there))
    if modal.forces[0] == "unlikely":
        return not hedges(other, other_tag) and (_will_do(*there) or _WILL_NOT.search(other) is not None)
    if modal.is_negative:
        return False
    if modal.forces[0] in _MEANING_TO:
        return was_done(*there) or (
            _INTENDS.match(modal.text) is not None
            and _MEANT.search(other) is None
            and (_will_do(*there) or is_now(*there) or is_certain(*there))
        )
    if alone and _WAS_DUE.match(text, modal.start):
        return was_done(*there)
    if _is_open(modal):
        past = modal.text.lower() in _COULD and not (_SENSED.match(text, modal.end) or implies(other, other_tag))
        past = past and (alone or _is_one_past_act(modal, text, tag))
        return (
            is_certain(*there)
            or will_surely(*there)
            or _has_effect(*there)
            or ((past or modal.text.lower() in _NOW) and was_done(*there))
        )
    if "able" in modal.forces:
        return _will_do(*there)
    if "may" in modal.forces:
        return will_surely(*there) or (
            modal.text.lower() not in _COMES_AND_GOES
            and (base(tag) != "en" or (alone and modal.text.lower() in _CAPABLE))
            and _is_plain(*there)
        )
    if modal.forces[0] not in _BINDING or "due" in modal.forces:
        return False
    if alone and _MADE_DO.match(modal.text):
        return False
    return ("asked" not in modal.forces and was_done(*there)) or (alone and _is_plain(*there))


def _is_plainly_due(modal: Modal) -> bool:
    """Whether a modal word says for sure that something is due or allowed, which no translator leaves out."""
    if modal.forces == ("may",):
        return modal.text.lower() not in (*_COMES_AND_GOES, "can")
    return modal.forces in (("must",), ("must", "should")) and _HAD_TO.match(modal.text) is None


def _is_one_past_act(modal: Modal, text: str, tag: str) -> bool:
    """Whether a modal word goes with a perfective infinitive: «мог попасть» says that it may have got there."""
    if modal.text.lower() not in _COULD or _SENSED.match(text, modal.end):
        return False
    verbs = behind(modal, text, tag)[:1]
    return any(is_infinitive(verb.text, base(tag), "perf") for verb in verbs)


def _has_effect(modal: Modal, tag: str, text: str, other: str, other_tag: str) -> bool:
    """Whether another version says plainly what something does to something else, where a modal word leaves it open."""
    if modal.text.lower() not in _OPEN or not any(_EFFECT.match(verb.text) for verb in behind(modal, text, tag)[:1]):
        return False
    if implies(other, other_tag) or hedges(_RISK.sub("", other), other_tag):
        return False
    return is_stated(modal, tag, text, other, other_tag)


def is_hedge(modal: Modal) -> bool:
    """Whether a modal word says how sure something is, and not what may be done."""
    return modal.forces[0] in _HOW_SURE and "may" not in modal.forces


def _is_plain(modal: Modal, tag: str, text: str, other: str, other_tag: str) -> bool:
    return not implies(other, other_tag) and is_stated(modal, tag, text, other, other_tag)


def _will_do(modal: Modal, tag: str, text: str, other: str, other_tag: str) -> bool:
    """Whether another version says that the verb of a modal word will be done."""
    return any(will_be(word, other, other_tag) for word in done(modal, tag, text, other, other_tag))


def _will_do_any(modal: Modal, tag: str, text: str, other: str, other_tag: str) -> bool:
    """Whether another version says that one of the words behind a modal word will be done: «ожидают, что мороз продлится»."""
    verbs = behind(modal, text, tag)[:3]
    words = [word for word in content_words(other, other_tag) if will_be(word, other, other_tag)]
    return any(near(verb, tag, word, other_tag) for verb in verbs for word in words)


def _is_open(modal: Modal) -> bool:
    """Whether a modal word leaves it open if something happens: может, might."""
    return "possible" in modal.forces and "may" in modal.forces
