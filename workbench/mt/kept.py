"""What a translation must keep as it is: placeables, addresses, account names, tags, variables of programs, emoji."""

from __future__ import annotations

import re
from collections import Counter

from workbench.core.segment import PLACEABLE

_PICTURE = "(?:[\U0001f1e6-\U0001f1ff]{2}|[\u231a-\u23ff\u2600-\u27bf\u2b50\u2b55\U0001f300-\U0001faff])"
_EMOJI = rf"{_PICTURE}[\ufe0f\U0001f3fb-\U0001f3ff]*(?:\u200d{_PICTURE}[\ufe0f\U0001f3fb-\U0001f3ff]*)*"

KEPT = re.compile(
    rf"{PLACEABLE.pattern}"
    r"|(?:https?://|www\.)[^\s<>⟦⟧«»“”]*[^\s<>⟦⟧«»“”.,;:!?()\[\]'\"]"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"
    r"|(?<![\w@])@[A-Za-z_]\w{1,40}"
    r"|</?[A-Za-z][\w:-]{0,30}(?:\s[^<>]{0,300})?/?>"
    r"|\$?\{\{?[A-Za-z_][\w.]{0,40}\}?\}|\{\d{0,2}\}|%(?:\d\$|\([a-z_]{1,30}\))?[sdif](?![\w])"
    rf"|{_EMOJI}"
)
"""A placeable, a web address without the punctuation that follows it, an e-mail address, the name of an account, a tag of
HTML, a variable as programs mark it, or an emoji with all its parts."""

_LETTER = re.compile(r"[^\W\d_]")


def kept_parts(text: str) -> list[str]:
    """The kept parts of a text, in order."""
    return [found[0] for found in KEPT.finditer(text)]


def without_kept(text: str) -> str:
    """The text with a space in the place of each kept part."""
    return KEPT.sub(" ", text)


def needs_translation(text: str) -> bool:
    """Whether there is a letter outside the kept parts; numbers and signs are copied."""
    return _LETTER.search(without_kept(text)) is not None


def lost(source: str, target: str) -> list[str]:
    """The kept parts of the source that the target lacks, each as often as it is lacking."""
    wanted = Counter(kept_parts(source))
    return [part for part, count in wanted.items() for _ in range(count - min(count, target.count(part)))]


def around(text: str) -> list[tuple[str, bool]]:
    """The text cut at its kept parts and at the whitespace beside them: (piece, whether it is to be translated)."""
    pieces: list[tuple[str, bool]] = []
    end = 0
    for found in KEPT.finditer(text):
        pieces += _between(text[end : found.start()])
        pieces.append((found[0], False))
        end = found.end()
    return pieces + _between(text[end:])


def _between(text: str) -> list[tuple[str, bool]]:
    if not needs_translation(text):
        return [(text, False)] if text else []
    body = text.strip()
    head, _, tail = text.partition(body)
    return [piece for piece in ((head, False), (body, True), (tail, False)) if piece[0]]
