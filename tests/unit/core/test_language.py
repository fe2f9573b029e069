"""Language tags."""

from __future__ import annotations

import pytest

from workbench.core.errors import UsageError
from workbench.core.language import tags_in


def test_tags_are_written_as_the_standard_recommends() -> None:
    assert tags_in("ru, UK,en-gb,en-x-agency") == ("ru", "uk", "en-GB", "en-x-agency")


@pytest.mark.parametrize("wrong", ["", " , ", "ru,../x", "r"])
def test_what_is_no_tag_is_refused(wrong: str) -> None:
    with pytest.raises(UsageError, match="use one such as"):
        tags_in(wrong)
