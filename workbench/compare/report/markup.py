"""Texts and marks as HTML: everything escaped, every text with its language."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from workbench.compare.diff import words
from workbench.compare.report.kinds import KINDS, kind
from workbench.compare.report.pieces import pieces
from workbench.core.finding import Difference
from workbench.core.language import is_tag
from workbench.text.writing.clean import clean


def text(value: str) -> str:
    """A text as HTML; line breaks stay."""
    return escape(clean(value)).replace("\n", "<br>")


def attribute(value: str) -> str:
    """A text as the value of an attribute, on one line."""
    return escape(" ".join(clean(value).split()), quote=True)


def lang(tag: str) -> str:
    """A version's tag as the value of ``lang``."""
    return escape(tag if is_tag(tag) else "und", quote=True)


def css(name: str) -> str:
    """The class of a kind of difference."""
    return f"k-{name}" if name in KINDS else "k-changed"


def glyph(name: str) -> str:
    """The shape of a kind, for beside its name."""
    return f'<svg class="glyph {css(name)}" viewBox="-6 -6 12 12" aria-hidden="true"><use href="#{css(name)}"/></svg>'


def marked(value: str, tag: str, differences: Sequence[Difference]) -> str:
    """A version's text with its differences marked; who hears the page is told as well."""
    parts = []
    for piece in pieces(value, tag, differences):
        if piece.difference is None:
            parts.append(text(piece.text))
            continue
        odd = " odd" if piece.odd else ""
        told = f"{kind(piece.difference.kind).name}{', departs' if piece.odd else ''}: "
        heard = f'<span class="heard" lang="en">{told}</span>' if piece.first else ""
        parts.append(f'<mark class="{css(piece.difference.kind)}{odd}">{heard}{text(piece.text)}</mark>')
    return "".join(parts)


def spans_marked(value: str, spans: Sequence[tuple[int, int]]) -> str:
    """A text with some places marked, all in one way."""
    parts, at = [], 0
    for start, end in spans:
        parts += [text(value[at:start]), f'<mark class="said">{text(value[start:end])}</mark>']
        at = end
    return "".join([*parts, text(value[at:])])


def word_difference(before: str, after: str) -> str:
    """How one wording becomes another: words that went struck out, words that came underlined."""
    tags = {"=": "", "-": "del", "+": "ins"}
    parts = []
    for piece in words(before, after):
        tag = tags[piece.kind]
        core = piece.text.strip()
        if not tag or not core:
            parts.append(text(piece.text) if piece.kind != "-" else "")
            continue
        lead = piece.text[: len(piece.text) - len(piece.text.lstrip())]
        tail = piece.text[len(piece.text.rstrip()) :]
        # A word that went and the one that came in its place need a space between them to be read.
        space = text(tail) or (" " if piece.kind == "-" else "")
        parts.append(f"{text(lead)}<{tag}>{text(core)}</{tag}>{space}")
    return "".join(parts)
