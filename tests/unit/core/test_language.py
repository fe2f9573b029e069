"""Language tags."""

from __future__ import annotations

import pytest

from workbench.core.errors import UsageError
from workbench.core.language import tags_in


def test_tags_are_written_as_the_standard_recommends() -> None:
    assert tags_in("ru, UK,en-gb,en-x-agency") == ("ru", "uk", "en-GB", "en-x-agency")


def test_other_codes_of_the_three_languages_mean_them() -> None:
    assert tags_in("rus,ukr,eng,ru_RU,UA") == ("ru", "uk", "en", "ru-RU", "uk")
    assert tags_in("ukr-x-agency,en-x-ua") == ("uk-x-agency", "en-x-ua")


@pytest.mark.parametrize("wrong", ["", " , ", "ru,../x", "r"])
def test_what_is_no_tag_is_refused(wrong: str) -> None:
    with pytest.raises(UsageError, match="use one such as"):
        tags_in(wrong)
