"""Which packages can be downloaded: the Argos index, or the four that matter when it cannot be reached."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from workbench.core.errors import NotFoundError, PackageError
from workbench.core.language import english_name
from workbench.mt.direction import Metadata, parse_metadata, version_key

INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/"
INDEX_LIMIT = 4 << 20
OFFER_LIMIT = 5000
HOST = "https://argos-net.com/v1/"
MIRRORS = ((HOST, ("https://data.argosopentech.com/argospm/v1/",)),)
"""Address prefix → other prefixes under which the same files are served."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A package that can be downloaded.

    Attributes:
        urls: http and https addresses of the same file, best first, mirrors included.
        size: bytes, 0 when unknown.
    """

    metadata: Metadata
    urls: tuple[str, ...]
    size: int = 0


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What can be downloaded.

    Attributes:
        note: why this is not the current index, or None.
    """

    offers: tuple[Offer, ...]
    note: str | None = None

    def offer(self, source: str, target: str) -> Offer:
        """The newest package of a pair.

        Raises:
            NotFoundError: there is none.
        """
        found = [offer for offer in self.offers if (offer.metadata.source, offer.metadata.target) == (source, target)]
        if found:
            return max(found, key=lambda offer: version_key(offer.metadata.version))
        pivot = source != "en" and target != "en"
        remedy = (
            f"install {source} en and en {target}, which are used in a row" if pivot else "see: workbench models list --available"
        )
        raise NotFoundError(f"no package translates from {english_name(source)} to {english_name(target)}", remedy=remedy)


def _pinned(source: str, target: str, version: str, size: int) -> Offer:
    metadata = Metadata(source, target, version)
    return Offer(metadata, _with_mirrors([f"{HOST}{metadata.name}.argosmodel"]), size)


def _with_mirrors(urls: Iterable[str]) -> tuple[str, ...]:
    originals = list(urls)
    others = [
        mirror + url.removeprefix(prefix)
        for url in originals
        for prefix, mirrors in MIRRORS
        if url.startswith(prefix)
        for mirror in mirrors
    ]
    return tuple(dict.fromkeys([*originals, *others]))


PINNED = (
    _pinned("en", "ru", "1.9", 195_746_693),
    _pinned("en", "uk", "1.4", 119_889_246),
    _pinned("ru", "en", "1.9", 156_239_112),
    _pinned("uk", "en", "1.9", 0),
)
"""The packages among English, Russian and Ukrainian, as of June 2025; no publisher states their checksums."""


def catalogue() -> Catalogue:
    """The current index, or what is known without it.

    Not `argostranslate.package.get_available_packages`: without a network it calls itself until the stack overflows, it waits
    for ever, and it overwrites the index it has with whatever came.
    """
    from workbench.mt.web import Unreachable, fetch_small

    base = os.environ.get("ARGOS_PACKAGE_INDEX") or INDEX
    url = base.rstrip("/") + "/index.json"
    try:
        return Catalogue(parse_index(fetch_small(url, INDEX_LIMIT), url))
    except (Unreachable, PackageError) as error:
        return Catalogue(PINNED, f"the package index cannot be used ({error}); going by the packages known to this version")


def parse_index(data: bytes, url: str) -> tuple[Offer, ...]:
    """The usable entries of an index; malformed ones and those without a web address are left out.

    Raises:
        PackageError: it is no JSON list.
    """
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError):
        raise PackageError("the index is not valid JSON", path=url) from None
    if not isinstance(raw, list):
        raise PackageError("the index is not a JSON list", path=url)
    offers = (_offer(entry, url) for entry in raw[:OFFER_LIMIT])
    return tuple(offer for offer in offers if offer is not None)


def _offer(entry: object, url: str) -> Offer | None:
    if not isinstance(entry, dict):
        return None
    try:
        metadata = parse_metadata(json.dumps(entry).encode(), url)
    except (PackageError, RecursionError):
        return None
    links = entry.get("links")
    usable = [link for link in links[:16] if isinstance(link, str) and _is_web(link)] if isinstance(links, list) else []
    known = next((offer.size for offer in PINNED if offer.metadata.name == metadata.name), 0)
    return Offer(metadata, _with_mirrors(usable), known) if usable else None


def _is_web(link: str) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return (
        parts.scheme in ("http", "https")
        and bool(parts.hostname)
        and parts.username is None
        and link.isascii()
        and " " not in link
    )
