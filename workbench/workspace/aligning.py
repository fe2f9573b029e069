"""What the workspace knows that helps to align texts: its glossary, and what translates offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.core.progress import IsCancelled, Report, never, silent

if TYPE_CHECKING:
    from workbench.compare.alignment.hints import Hints
    from workbench.workspace.folder import Workspace


def hints(workspace: Workspace, *, translate: bool = False, report: Report = silent, cancelled: IsCancelled = never) -> Hints:
    """What to align with: the glossary's terms and, when asked for, machine translation.

    Args:
        translate: translate each side and compare the words; takes as long as translating the texts.
        report, cancelled: for the translation, in sentences.
    """
    from workbench.compare.alignment.hints import Hints

    termbase = workspace.termbase
    find_terms = termbase.find if termbase.concepts else None
    return Hints(find_terms, workspace.translator if translate else None, report, cancelled)
