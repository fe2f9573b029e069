"""The parser of the command line: mistakes are named in one line, with what was probably meant."""

from __future__ import annotations

import argparse
import re
import textwrap
from typing import Any, NoReturn

from workbench.cli.common import nearest
from workbench.cli.output import one_line

_CHOICE = re.compile(r"invalid choice: '(?P<word>.*)' \(choose from (?P<known>.*)\)", re.DOTALL)
_WIDEST_NAME = 24
_ALIKE = 0.75  # options begin with the same hyphens, and are short

BAD_USAGE = 2
"""The exit status for arguments that cannot be."""


class Parser(argparse.ArgumentParser):
    """An `argparse.ArgumentParser` that takes no abbreviated options and suggests the nearest choice."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        settings.setdefault("allow_abbrev", False)
        settings.setdefault("formatter_class", Help)
        super().__init__(*arguments, **settings)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As argparse does, except that a command complains itself of options it does not have, and its caller need not."""
        known, unknown = super().parse_known_args(args, namespace)
        if unknown:
            near = nearest(unknown[0], list(self._option_string_actions), alike=_ALIKE)
            self._refuse(f"unrecognized arguments: {' '.join(unknown)}", near)
        return known, unknown

    def error(self, message: str) -> NoReturn:
        """Say what is wrong on one line, with what was probably meant or where it is explained, and leave with status 2."""
        wrong = _CHOICE.search(message)
        self._refuse(message, wrong and nearest(wrong["word"], [word.strip().strip("'") for word in wrong["known"].split(",")]))

    def _refuse(self, message: str, near: str | None) -> NoReturn:
        hint = f"did you mean {near!r}?" if near else f"`{self.prog} --help` explains"
        self.exit(BAD_USAGE, f"workbench: {one_line(message)}; {hint}\n")


class Help(argparse.HelpFormatter):
    """Help with names and explanations on one line, and paragraphs filled; those with indented lines stay as they are."""

    def __init__(self, prog: str, **settings: Any) -> None:
        settings.setdefault("max_help_position", _WIDEST_NAME)
        super().__init__(prog, **settings)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n\n".join(part if "\n " in part else _filled(part, width, indent) for part in text.split("\n\n"))


def _filled(paragraph: str, width: int, indent: str) -> str:
    words = " ".join(paragraph.split())
    return textwrap.fill(words, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
