"""What the columns of a glossary table hold, told by their heads in English, Russian or Ukrainian."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.core.concept import TermStatus
from workbench.core.errors import UsageError
from workbench.core.language import base, canonical, is_tag

CONCEPT_FIELDS = ("definition", "domain", "note", "do_not_translate")
TERM_FIELDS = ("status", "part_of_speech", "gender", "example", "source", "note")
"""Fields that a column may hold for the terms of one language; without a language for every term of the row."""

STATUSES = {status.value: status for status in TermStatus}
_STEMS_OF_STATUS = (
    (TermStatus.FORBIDDEN, r"forbid|not recommended|запрещ|заборон|нельзя|не можна"),
    (TermStatus.DEPRECATED, r"deprecat|obsolete|supersed|устар|застар|нежелат|небажан"),
    (TermStatus.PROPOSED, r"propos|candidate|предлож|предлаг|запропон|пропон|кандидат"),
    (TermStatus.ADMITTED, r"admit|allowed|synonym|допуст|допусим|синоним|синонім|вариант|варіант"),
    (TermStatus.PREFERRED, r"prefer|approved|recommended|standard|предпочт|рекоменд|основн|утвержд|затвердж|бажан"),
)
_STEMS = (
    ("do_not_translate", r"do not translate|\bdnt\b|не переводи|не переклада|непереводим"),
    ("part_of_speech", r"part of speech|\bpos\b|часть речи|частина мови"),
    ("status", r"status|статус|состояни|\bстан\b"),
    ("definition", r"defin|descri|опред|визнач|описан|\bопис\b|толкован|тлумач|значен|meaning"),
    ("domain", r"domain|\bdom\b|subject|област|\bгалуз|тема|сфера|домен|categor|категор|рубрик"),
    ("example", r"exampl|context|пример|приклад|контекст"),
    ("note", r"\bnotes?\b|comment|remark|примеч|приміт|коммент|комент|заметк|зауваж"),
    ("gender", r"gender|\bрод\b|\bрід\b"),
    ("source", r"reference|origin|источник|джерел"),
    ("concept", r"\bid\b|^concept$|^key$|^ид$|^код$|^ключ$"),
    ("number", r"^(?:no|nr|n|номер|number|п п)$"),
    ("term", r"\b(?:terms?|термин\w*|термін\w*|words?|слов[оа]|перевод|переклад|translation|target|source|назва|название|name)$"),
)
_LANGUAGES = (
    ("ru", r"\b(?:рус\w*|росій\w*|russ\w*|ru|rus)\b"),
    ("uk", r"\b(?:укр\w*|ukr\w*|uk|ua)\b"),
    ("en", r"\b(?:англ\w*|english|eng?)\b"),
)
# Short heads that look like tags of languages, and are none; "ua" is meant as Ukrainian.
_NO_LANGUAGES = frozenset(
    ("id", "pos", "no", "ua", "use", "key", "url", "ref", "tag", "src", "tgt", "dnt", "def", "com", "num", "dom", "syn", "abr")
)
_FILLERS = re.compile(r"\b(?:на|in|по|мовою|языке|language|язык|мова|the|of)\b")


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds.

    Attributes:
        kind: ``term``, ``concept`` (an id), one of `CONCEPT_FIELDS` or `TERM_FIELDS`, ``number`` (nothing that matters)
            or ``other`` (kept under the column's head).
        language: of the terms that it holds or speaks of; "" where it speaks of the concept, or is not known yet.
        status: of the terms that it holds, "" where another column or their order says.
    """

    kind: str
    language: str = ""
    status: str = ""

    @property
    def name(self) -> str:
        """As a person writes it, and we do: ``ru``, ``ru_forbidden``, ``ru_note``, ``definition``."""
        what = self.status if self.kind == "term" else self.kind
        return "_".join(part for part in (self.language, what) if part) or "term"


OTHER, NUMBER = Column("other"), Column("number")


def told(head: str) -> Column:
    """What a column holds by its head; `OTHER` when the head does not say."""
    return _exact(head.strip()) or _spoken(head)


def _exact(head: str) -> Column | None:
    """A head as we write it, or a language tag."""
    name = head.lower().replace(" ", "_")
    if name in ("concept", *CONCEPT_FIELDS, *TERM_FIELDS):
        return None if name == "source" else Column(name)
    language, _, what = name.rpartition("_")
    if language and is_language(language):
        if what in STATUSES:
            return Column("term", canonical(language), what)
        if what in TERM_FIELDS:
            return Column(what, canonical(language))
    language = name.removesuffix("_part_of_speech")
    if language != name and is_language(language):
        return Column("part_of_speech", canonical(language))
    is_word = len(base(head)) > 2 and head.istitle()  # «Ref», «Cat»: nobody writes a tag of three letters so
    return Column("term", canonical(head)) if is_language(head) and base(head) not in _NO_LANGUAGES and not is_word else None


def is_language(tag: str) -> bool:
    """Whether a word looks like the tag of a language that a glossary may have."""
    return is_tag(tag) and len(base(tag)) <= 3


def _spoken(head: str) -> Column:
    """A head in words: «Термин (рус.)», «Ukrainian term», «RU примечание»."""
    if head.strip() in ("#", "№"):
        return NUMBER
    words = " ".join(re.findall(r"[^\W_]+", head.casefold()))
    language = next((tag for tag, stem in _LANGUAGES if re.search(stem, words)), "")
    rest = words
    for _, stem in _LANGUAGES:
        rest = re.sub(stem, " ", rest)
    rest = " ".join(_FILLERS.sub(" ", rest).split())
    if language and not rest:
        return Column("term", language)
    for kind, stem in _STEMS:
        if re.search(stem, rest):
            wanted = kind in ("term", *TERM_FIELDS)
            return Column(kind, language if wanted else "")
    status = status_of(rest)
    return Column("term", language, status.value) if status and language else OTHER


def status_of(text: str) -> TermStatus | None:
    """The status that a word speaks of, in English, Russian or Ukrainian, or as TBX writes it."""
    plain = text.casefold().strip()
    if plain in STATUSES:
        return STATUSES[plain]
    return next((status for status, stem in _STEMS_OF_STATUS if re.search(stem, plain)), None)


def mapped(mapping: str, heads: Sequence[str], count: int) -> list[Column]:
    """The columns as a person maps them: ``ru=Термин, uk=3, status=Статус``; those not named are left out.

    Args:
        mapping: pairs of what a column holds and its head, its number from 1, or its letter in a spreadsheet.
        heads: the heads there are; empty where the table has none.
        count: how many columns there are.

    Raises:
        UsageError: a pair is not one, or names no column; the message lists those there are.
    """
    found = [NUMBER] * count
    for pair in filter(None, (part.strip() for part in mapping.split(","))):
        what, sign, where = (part.strip() for part in pair.partition("="))
        column = _exact(what) or (Column("source") if what == "source" else None)
        if not sign or not where or column is None:
            known = ", ".join(("ru", "ru_forbidden", "ru_note", "concept", *CONCEPT_FIELDS, *TERM_FIELDS[:-1]))
            raise UsageError(f"{pair[:60]!r} maps no column", remedy=f"write e.g. ru=Термин or uk=3; what may be mapped: {known}")
        found[_place(where, heads, count)] = column
    if not any(column.kind == "term" for column in found):
        raise UsageError("no column of terms is mapped", remedy="name one, e.g. ru=1,uk=2")
    return found


def _place(where: str, heads: Sequence[str], count: int) -> int:
    folded = [head.strip().casefold() for head in heads]
    if where.casefold() in folded:
        return folded.index(where.casefold())
    number = int(where) if where.isdecimal() and len(where) < 6 else 0
    if re.fullmatch("[A-Z]", where):
        number = ord(where) - ord("A") + 1
    if 1 <= number <= count:
        return number - 1
    known = ", ".join(repr(head.strip()) for head in heads if head.strip()) or f"numbers 1 to {count}"
    raise UsageError(f"there is no column {where[:40]!r}", remedy=f"choose from: {known}")
