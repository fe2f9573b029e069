"""The package index is read with suspicion, and done without when it cannot be had."""

from __future__ import annotations

import json

import pytest

from tests.unit.mt.conftest import METADATA, Serve
from workbench.core.errors import NotFoundError, PackageError
from workbench.mt.catalogue import PINNED, Catalogue, catalogue, parse_index

URL = "https://example.org/index.json"


def entry(**changes: object) -> dict[str, object]:
    return {
        **METADATA,
        "links": ["https://argos-net.com/v1/translate-ru_uk-1_2.argosmodel"],
        "code": "translate-ru_uk",
        **changes,
    }


def test_an_entry_is_read_and_its_mirrors_added() -> None:
    (offer,) = parse_index(json.dumps([entry()]).encode(), URL)
    assert (offer.metadata.source, offer.metadata.target, offer.metadata.version) == ("ru", "uk", "1.2")
    assert offer.urls == (
        "https://argos-net.com/v1/translate-ru_uk-1_2.argosmodel",
        "https://data.argosopentech.com/argospm/v1/translate-ru_uk-1_2.argosmodel",
    )


@pytest.mark.parametrize(
    "bad",
    [
        entry(links=[]),
        entry(links="https://example.org/x"),
        entry(links=["ipfs://abc", "file:///etc/passwd", "https://", "http://user@example.org/x", "https://[", 7, None]),
        entry(from_code="../ru"),
        entry(from_code=None),
        entry(package_version="1/../2"),
        entry(type="sbd"),
        None,
        "translate-ru_uk",
        [],
    ],
)
def test_a_bad_entry_is_left_out_and_the_others_stay(bad: object) -> None:
    offers = parse_index(json.dumps([bad, entry(to_code="en")]).encode(), URL)
    assert [offer.metadata.target for offer in offers] == ["en"]


@pytest.mark.parametrize("data", [b"", b"{}", b"<html>", b"[" * 200_000, b"\xff"])
def test_what_is_no_index_is_refused(data: bytes) -> None:
    with pytest.raises(PackageError):
        parse_index(data, URL)


def test_the_newest_version_is_offered_by_number_not_by_letter() -> None:
    data = json.dumps([entry(package_version=version) for version in ("1.9", "1.10", "1.2")]).encode()
    assert Catalogue(parse_index(data, URL)).offer("ru", "uk").metadata.version == "1.10"


def test_a_pair_without_package_is_told_the_way_through_english() -> None:
    with pytest.raises(NotFoundError, match="Russian to Ukrainian") as caught:
        Catalogue(PINNED).offer("ru", "uk")
    assert "install ru en and en uk" in str(caught.value)


def test_the_index_is_found_whether_or_not_its_address_ends_in_a_slash(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(json.dumps([entry()]).encode())
    for ending in ("", "/"):
        monkeypatch.setenv("ARGOS_PACKAGE_INDEX", server.url + ending)
        found = catalogue()
        assert found.note is None
        assert found.offer("ru", "uk").metadata.version == "1.2"
    assert [path for path, _, _ in server.asked] == ["/file/index.json"] * 2


@pytest.mark.parametrize("data", [b"<html>busy</html>", b" " * (5 << 20)], ids=["no index", "too large"])
def test_without_a_usable_index_the_known_packages_are_offered(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", serve(data).url)
    found = catalogue()
    assert found.note is not None
    assert {(o.metadata.source, o.metadata.target) for o in found.offers} == {
        ("en", "ru"),
        ("ru", "en"),
        ("en", "uk"),
        ("uk", "en"),
    }
    assert found.offer("en", "uk").urls[0] == "https://argos-net.com/v1/translate-en_uk-1_4.argosmodel"
    assert found.offer("en", "uk").size == 119_889_246
