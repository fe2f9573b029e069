"""What became of a concept, in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from workbench.core.concept import Concept, Term, TermStatus
from workbench.termbase.sharing.changes import described


def test_a_change_is_told_line_by_line(make: Callable[..., Concept]) -> None:
    before = make("c", definition="A way.", ru="мост", en=("bridge", Term("span", TermStatus.ADMITTED)))
    after = replace(before, definition="A way over water.", do_not_translate=True)
    after = after.with_terms("ru", (Term("мост", TermStatus.FORBIDDEN),)).with_terms("en", (Term("bridge"),))
    after = after.with_terms("uk", (Term("міст"),))
    assert described(before, after) == [
        "definition: “A way.” → “A way over water.”",
        "do not translate: “” → “yes”",
        "ru мост: status: “preferred” → “forbidden”",
        "− en span",
        "+ uk міст (preferred)",
    ]
    assert described(before, before) == []
    assert described(None, before)[-1] == "+ en span (admitted)"
