"""What an English word may be in its sentence: a tag for each reading, by its spelling and what text has taught.

Function words are tags of their own. The others: ``Ns`` and ``Np`` nouns, ``J`` adjectives, ``R`` adverbs, ``Vb``, ``Vz``,
``Vd``, ``Vn``, ``Vg`` the five forms of a verb, ``Q`` names.
"""

from __future__ import annotations

from functools import lru_cache

from workbench.text.context.learned import model_of
from workbench.text.context.tags import Tagged
from workbench.text.vocabulary import english
from workbench.text.vocabulary.english_forms import ALSO_LEMMAS, FUNCTION_WORDS, IRREGULAR, NOUNS_AND_VERBS, PAST


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_NOW_AND_THEN = _words("can will may might must down out off up over like last even rather own further")
"""Function words that are something else now and then: a will, a can, might."""

CLOSED = (
    FUNCTION_WORDS
    | _words(
        """
        near across along among amid behind beyond despite except inside outside per since toward towards upon within via around
        although though whether whose unless another every either neither much many several one two three four five six seven
        eight nine ten hundred thousand million mr mrs dr next been cannot let us ever never always often still yet also perhaps
        quite almost nearly later today yesterday tomorrow
        """
    )
) - _NOW_AND_THEN
"""Function words, each with a tag of its own."""

_NAME_SHARE = 0.8
# What text has hardly shown a word to be it may be all the same, sooner so when two words are spelled alike.
_LEAST = 0.01
_LEAST_OF_TWO = 0.04
# Nouns that are verbs as often in public affairs, whatever the texts say that taught the model.
_DOING = _words(
    """
    object permit fire bow fly strike report plan attack visit vote guard patrol train load ship anchor dock farm trade drill
    pump blast march protest appeal sentence question search arrest release delay cause cost benefit border bridge project
    contract export import transport transfer pledge promise threat demand grant fund loan tax toll fine levy seal stamp judge
    shelter harvest plough graze milk shear cut log fell plant sow
    """
)
_LEAST_OF_DOING = 0.12
_SAME_IN_PAST = _words("cut put set hit shut let cost spread read hurt burst cast bet rid split beat thrust forecast broadcast")
_BASE = {"Ns": 0.5, "Vb": 0.2, "J": 0.25, "R": 0.05}


def shape(key: str, *, verbs: frozenset[str] | None = None) -> dict[str, float]:
    """The tags that a word may have by its spelling, with first guesses at their shares.

    Args:
        key: folded, in lower case.
        verbs: base forms that are known to be verbs, or None when any word may be one.
    """
    if key in CLOSED:
        return {f"w:{key}": 1.0}
    if key in _NOW_AND_THEN:
        return {f"w:{key}": 0.9, "Ns": 0.06, "J": 0.02, "Vb": 0.02}
    if not key[:1].isalpha():
        return {"#": 1.0}
    found = _by_ending(key)
    if verbs is not None and not (english.lemmas(key) | {key}) & verbs:
        found = {tag: share for tag, share in found.items() if tag[0] != "V"} or found
    return found


def _by_ending(key: str) -> dict[str, float]:
    if key in _SAME_IN_PAST:
        return {"Vd": 0.3, "Vb": 0.25, "Vn": 0.2, "Ns": 0.2, "J": 0.05}
    if english.is_past(key) and not key.endswith("ing") and not (key.endswith("s") and key != "was"):
        return {"Vd": 0.4, "Vn": 0.4, "Ns": 0.08, "J": 0.07, "Vb": 0.05} if key in ALSO_LEMMAS else {"Vd": 0.5, "Vn": 0.5}
    if key in NOUNS_AND_VERBS:
        return {"Np": 0.7, "Vz": 0.3}
    if key in IRREGULAR and any(key != each for each in IRREGULAR[key]) and key not in PAST:
        return {"Np": 0.8, "J": 0.1, "R": 0.1} if not key.endswith("est") else {"J": 1.0}
    if (key.endswith("men") and len(key) > 4) or (key.endswith(("ae", "eaux", "ieux")) and english.lemmas(key) != {key}):
        return {"Np": 1.0}
    if key.endswith("ing") and len(key) > 4:
        return {"Vg": 0.6, "Ns": 0.3, "J": 0.1}
    if key.endswith("ed") and len(key) > 4:
        return {"Vd": 0.4, "Vn": 0.4, "J": 0.2}
    if key.endswith("ly") and len(key) > 4:
        return {"R": 0.8, "J": 0.1, "Ns": 0.1}
    if key.endswith("s") and english.lemmas(key) != {key}:
        return {"Np": 0.7, "Vz": 0.3}
    return dict(_BASE)


def lemmas_as(key: str, tag: str) -> frozenset[str]:
    """The lemmas of a word as what the tag says it is."""
    if tag == "Q":
        return english.lemmas(key) | {key}
    if tag.startswith("w:") and key in _NOW_AND_THEN:
        return frozenset()  # the will of a judge is not what "will" is as a rule
    if tag not in ("Np", "Vz", "Vd", "Vn", "Vg"):
        return frozenset((key,))
    verb = frozenset((NOUNS_AND_VERBS.get(key, ""),)) - {""}
    if tag == "Vz" and verb:
        return verb
    if tag != "Np" and english.is_past(key):
        return IRREGULAR.get(key) or english.lemmas(key) - {key}
    return (english.lemmas(key) - {key} - verb) or frozenset((key,))


def is_homograph(key: str) -> bool:
    """Whether a form is another word as well: the left, a rose; not what is merely used as a noun or an adjective."""
    return key in NOUNS_AND_VERBS or (key in PAST and key in ALSO_LEMMAS)


@lru_cache(maxsize=50_000)
def english_candidates(key: str, *, name: bool | None = None) -> tuple[Tagged, ...]:
    """The tags of a word with their shares, as text has taught them or as its spelling says.

    Args:
        key: folded, in lower case.
        name: whether its capital says that it is a name; None when its capital says nothing.
    """
    known = shape(key)
    if len(known) == 1 and next(iter(known))[0] in "w#":
        return tuple(Tagged(tag, share) for tag, share in known.items())
    row = model_of("en").words.get(key, {})
    total = sum(row.values())
    least = (_LEAST_OF_TWO if is_homograph(key) else _LEAST) * total
    doing = _LEAST_OF_DOING * total if key in _DOING else least
    taught = (
        {tag: max(row.get(tag, 0.0), doing if tag == "Vb" else least) for tag in known}
        if any(row.get(tag) for tag in known)
        else known
    )
    total = sum(taught.values())
    taught = {tag: share / total for tag, share in taught.items()}
    if name and not next(iter(known)).startswith("w:"):
        taught = {"Q": _NAME_SHARE, **{tag: share * (1 - _NAME_SHARE) for tag, share in taught.items()}}
    return tuple(Tagged(tag, share) for tag, share in taught.items())
