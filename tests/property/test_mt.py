"""Whatever comes in, machine translation loses no character and raises no stranger's error."""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.errors import PackageError, WorkbenchError
from workbench.mt.archive import unpack
from workbench.mt.catalogue import parse_index
from workbench.mt.clauses import cut
from workbench.mt.direction import Metadata, parse_metadata
from workbench.mt.guards import problems
from workbench.mt.kept import around, lost
from workbench.mt.layout import lay_out

PROSE = st.text(st.sampled_from("мостbridge їé⟦1⟧ \n\t\r\u2028.,;—@:/5а́")) | st.text()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
LANGUAGE = st.sampled_from(["ru", "uk", "en", "de"])


@given(PROSE, st.lists(st.integers(0, 60)))
def test_a_text_taken_apart_anywhere_is_put_together_again(text: str, places: list[int]) -> None:
    def split(line: str, language: str) -> list[tuple[int, int]]:
        ends = sorted({min(place, len(line)) for place in places} | {0, len(line)})
        return list(pairwise(ends))

    layout = lay_out(text, "ru", split)
    assert layout.filled(layout.sentences) == text
    assert all(sentence == sentence.strip() and "\n" not in sentence for sentence in layout.sentences)


@given(PROSE)
def test_cutting_around_kept_parts_loses_nothing(text: str) -> None:
    assert "".join(piece for piece, _ in around(text)) == text
    assert lost(text, text) == []


@given(PROSE, st.integers(4, 30))
def test_cutting_long_sentences_loses_nothing(text: str, limit: int) -> None:
    assert "".join(cut(text, limit, len)) == text


@given(PROSE, PROSE, LANGUAGE, LANGUAGE)
def test_the_guards_look_at_anything(source: str, target: str, source_language: str, target_language: str) -> None:
    found = problems(source, target, source_language, target_language)
    assert all(problem.message for problem in found)


@given(JSON | st.binary().map(lambda data: data.decode("latin-1")))
def test_an_index_of_any_shape_is_read_or_refused(raw: object) -> None:
    for data in (json.dumps(raw).encode(), json.dumps([raw]).encode()):
        with suppress(PackageError):
            assert isinstance(parse_index(data, "https://example.org/index.json"), tuple)
        with suppress(PackageError):
            assert isinstance(parse_metadata(data, "metadata.json"), Metadata)


@given(
    st.dictionaries(st.text(min_size=1, max_size=20), st.binary(max_size=50), max_size=5),
    st.binary(max_size=40),
    st.integers(0, 400),
)
@settings(max_examples=60)
def test_an_archive_of_any_shape_is_refused_and_writes_nowhere_else(files: dict[str, bytes], noise: bytes, place: int) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in files.items():
            archive.writestr(f"top/{name}".encode("utf-8", "replace").decode(), data)
    raw = stream.getvalue()
    with tempfile.TemporaryDirectory() as home:
        path, into = Path(home) / "a.zip", Path(home) / "b" / "into"
        into.mkdir(parents=True)
        path.write_bytes(raw[:place] + noise + raw[place + len(noise) :])
        with pytest.raises(WorkbenchError) as caught:
            unpack(path, into)
        assert "\n" not in str(caught.value)
        assert sorted(item.name for item in Path(home).iterdir()) == ["a.zip", "b"]
        assert [item.name for item in into.parent.iterdir()] == ["into"]
