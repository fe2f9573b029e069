"""What comes before what: after the match in two versions, before it in the third."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.compare.facts.sides import difference
from workbench.core.finding import Difference
from workbench.text.calendar.order import order_words


def order_differences(texts: Mapping[str, str]) -> list[Difference]:
    """Before in the place of after, told where all other versions agree and none says both.

    What one version puts before something another may well put after something else, so two versions are not enough.

    Args:
        texts: version → its text, in the order of the columns.
    """
    if len(texts) < 3:
        return []
    found = {tag: order_words(text, tag) for tag, text in texts.items()}
    said = {tag: {word.is_after for word in words} for tag, words in found.items()}
    if any(len(each) != 1 for each in said.values()):
        return []
    sides = [{tag: found[tag][0] for tag in texts if said[tag] == {is_after}} for is_after in (True, False)]
    return [difference("date", tuple(texts), sides)] if min(map(len, sides)) == 1 else []
