"""The memory on any text: what was put in is found again, and no query does harm."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.core.segment import Segment, State
from workbench.core.unit import Unit
from workbench.memory.concordance import parse
from workbench.memory.fuzzy import Scorer
from workbench.memory.memory import Memory
from workbench.text.typography import fold

TEXTS = st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=60).filter(str.strip)
SHARED_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "memory.sqlite")


@SHARED_FOLDER
@given(source=TEXTS, target=TEXTS)
def test_every_confirmed_pair_is_found_again(memory: Memory, source: str, target: str) -> None:
    memory.put("one", Unit("u1", {"ru": Segment(source, State.CONFIRMED), "uk": Segment(target, State.CONFIRMED)}))
    (match,) = memory.match(source, "ru", "uk")
    assert (match.score, match.source, match.target) == (100, source, target)


@SHARED_FOLDER
@given(query=st.text(max_size=60))
def test_no_query_raises(memory: Memory, query: str) -> None:
    memory.put("one", Unit("u1", {"en": Segment("One quiet sentence.", State.DRAFT)}))
    for hit in memory.concordance(query):
        assert all(0 <= start < end <= len(hit.text) for start, end in hit.spans)
    parse(query)


@given(first=TEXTS, second=TEXTS)
def test_a_score_is_100_for_equal_texts_alone(first: str, second: str) -> None:
    score = Scorer(first).score(second, fold(second, case=True))
    assert 0 <= score <= 100
    assert (score == 100) == (fold(first) == fold(second))
