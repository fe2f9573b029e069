"""Text made safe for terminals, files and XML: no control characters, no escape sequences, one kind of line break."""

from __future__ import annotations

import re

# ECMA-48 sequences, introduced by ESC and a letter or by the one C1 character that stands for both.
# A string (OSC, DCS, SOS, PM, APC) is only taken out whole when it ends on its own line: an unterminated one
# loses its introducer alone, so that it can never swallow a statement.
_SEQUENCES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]*(?:\x07|\x1b\\|\x9c)"
    r"|\x1b[\]PX^_\[]"
    r"|\x1b[ -/]*[0-~]"
)
_LINE_BREAKS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")

# What neither XML 1.0 nor UTF-8 can hold, what a terminal obeys, and what turns the direction of writing around.
_UNWANTED = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f"
    r"\u202a-\u202e\u2066-\u206f"
    r"\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)


def clean(text: str) -> str:
    r"""The text without control characters, whole escape sequences, bidirectional overrides and byte order marks.

    CRLF, CR, VT, FF, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR become ``\n``; tabs stay. The normalisation form
    is not touched. Cleaning twice changes nothing more.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _SEQUENCES.sub("", text)
    text = _LINE_BREAKS.sub("\n", text)
    return _UNWANTED.sub("", text)
