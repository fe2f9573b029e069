"""Language tags: BCP 47, as far as versions need it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from workbench.core.errors import UsageError

LANGUAGES = ("ru", "uk", "en")
"""The languages the workbench knows inside out, in the usual order of columns."""

UNDETERMINED = "und"

NATIVE_NAMES = {"ru": "Русский", "uk": "Українська", "en": "English"}
ENGLISH_NAMES = {"ru": "Russian", "uk": "Ukrainian", "en": "English"}

_SHORT = {"rus": "ru", "ukr": "uk", "ua": "uk", "eng": "en"}  # no language has the code ua, which people take from the country

# RFC 5646, without grandfathered tags: language, extlang, script, region, variants, extensions, private use.
_TAG = re.compile(
    r"[a-z]{2,8}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*"
    r"(-[a-wy-z0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?",
    re.IGNORECASE,
)


def is_tag(tag: str) -> bool:
    """Whether `tag` is well-formed, e.g. ``en``, ``en-GB`` or ``en-x-agency``."""
    return _TAG.fullmatch(tag) is not None


def tags_in(value: str) -> tuple[str, ...]:
    """A list of language tags as a person writes it: ``ru,uk``.

    Raises:
        UsageError: one of them is not a tag, or there is none.
    """
    found = tuple(canonical(part.strip()) for part in value.split(",") if part.strip())
    for tag in found:
        if not is_tag(tag):
            raise UsageError(f"{tag!r} is not a language tag", remedy="use one such as ru, uk, en or en-x-agency")
    if not found:
        raise UsageError(f"{value!r} names no language", remedy="use one such as ru, uk, en or en-x-agency")
    return found


@lru_cache(maxsize=1024)
def base(tag: str) -> str:
    """The language a tag speaks of: ``en`` for ``en-x-agency`` and ``en-US``."""
    return tag.split("-", 1)[0].lower()


def label(tag: str) -> str | None:
    """The private-use label of a further version: ``agency`` for ``en-x-agency``, else None."""
    _, _, private = tag.partition("-x-")
    return private or None


def native_name(tag: str) -> str:
    """What speakers call the language, with the version's label: ``English · agency``."""
    name = NATIVE_NAMES.get(base(tag), tag)
    private = label(tag)
    return f"{name} · {private}" if private and base(tag) in NATIVE_NAMES else name


def english_name(language: str) -> str:
    """What English speakers call the language; its code when it is none of ours."""
    return ENGLISH_NAMES.get(language, language)


def listed(tags: Sequence[str]) -> str:
    """Tags as a person lists them: ``ru``, ``ru and uk``, ``ru, uk and en``."""
    return " and ".join([", ".join(tags[:-1]), tags[-1]] if len(tags) > 1 else tags)


def in_order(tags: list[str] | tuple[str, ...], order: tuple[str, ...] = LANGUAGES) -> tuple[str, ...]:
    """The tags sorted by the order of their languages; further versions follow their language, unknown ones come last."""
    ranks = {language: rank for rank, language in enumerate(order)}
    return tuple(sorted(tags, key=lambda tag: (ranks.get(tag, ranks.get(base(tag), len(ranks))), base(tag), tag)))


def canonical(tag: str) -> str:
    """The tag as RFC 5646 recommends to write it: ``en-US`` for ``EN_us``, ``uk`` for ``ukr``, ``zh-Hans``, ``en-x-agency``.

    A tag that is not well-formed comes back as it came.
    """
    plain = tag.strip().replace("_", "-")
    if not is_tag(plain):
        return tag
    public, mark, private = plain.lower().partition("-x-")
    first, *rest = public.split("-")
    parts = [_SHORT.get(first, first)]
    for part in rest:
        after_singleton = len(parts[-1]) == 1
        if len(part) == 2 and not after_singleton:
            parts.append(part.upper())
        elif len(part) == 4 and part.isalpha() and not after_singleton:
            parts.append(part.title())
        else:
            parts.append(part)
    return "-".join(parts) + mark + private
