from __future__ import annotations

import pytest

from workbench.text.writing.clean import clean


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Мост открыт.\tДа.", "Мост открыт.\tДа."),
        ("a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x9b1mbold", "bold"),
        ("a\x1b]0;new title\x07b", "ab"),
        ("a\x1b]8;;https://example.org\x1b\\link\x1b]8;;\x1b\\b", "alinkb"),
        ("a\x1bPq payload\x1b\\b", "ab"),
        ("a\x1b(Bb", "ab"),
        ("before\x1b]2;no end of it\nafter", "before2;no end of it\nafter"),
        ("a\x00b\x08c\x7fd\x9fe", "abcde"),
        ("\ufeffПривет", "Привет"),
        ("a\u202egnp.exe\u202c\u2066b\u2069", "agnp.exeb"),
        ("half\ud83d", "half"),
        ("и\u0306", "и\u0306"),
        ("мо\u0301ва\u00a0\u00ad", "мо\u0301ва\u00a0\u00ad"),
    ],
)
def test_what_a_terminal_or_a_file_must_not_see_goes(text: str, expected: str) -> None:
    assert clean(text) == expected
