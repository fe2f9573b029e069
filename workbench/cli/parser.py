"""The parser of the command line: mistakes are named in one line, with what was probably meant."""

from __future__ import annotations

import argparse
import re
from typing import Any, NoReturn

from workbench.cli.common import nearest
from workbench.cli.output import one_line

_CHOICE = re.compile(r"invalid choice: '(?P<word>.*)' \(choose from (?P<known>.*)\)", re.DOTALL)
_WIDEST_NAME = 24


class Parser(argparse.ArgumentParser):
    """An `argparse.ArgumentParser` that takes no abbreviated options and suggests the nearest choice."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        settings.setdefault("allow_abbrev", False)
        settings.setdefault("formatter_class", Help)
        super().__init__(*arguments, **settings)

    def error(self, message: str) -> NoReturn:
        """Print the usage and one line that says what is wrong, and leave with status 2."""
        wrong = _CHOICE.search(message)
        near = wrong and nearest(wrong["word"], [word.strip().strip("'") for word in wrong["known"].split(",")])
        hint = f"; did you mean {near!r}?" if near else ""
        super().error(one_line(message) + hint)


class Help(argparse.RawDescriptionHelpFormatter):
    """Help with names and explanations on one line, and paragraphs as they were written."""

    def __init__(self, prog: str, **settings: Any) -> None:
        settings.setdefault("max_help_position", _WIDEST_NAME)
        super().__init__(prog, **settings)
