"""The garbage collector is held back while many objects are made."""

from __future__ import annotations

import gc

from workbench.core.collecting import uncollected


def test_nothing_is_collected_meanwhile_and_again_afterwards() -> None:
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_was_made_counts_as_old() -> None:
    with uncollected():
        made = [[number] for number in range(5_000)]
    young = gc.get_objects(generation=0)
    assert not any(each is made for each in young)
    assert gc.get_freeze_count() == 0
    assert any(each is made for each in gc.get_objects(generation=2))
