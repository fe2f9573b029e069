"""What a file that is not UTF-8 probably is, so that the message can say how to convert it."""

from __future__ import annotations

import codecs
import re

DOCUMENTS = frozenset({"an old Microsoft Office document", "a PDF document", "an RTF document"})
"""What `describe_binary` calls documents that a word processor saves in another format."""

_SIGNATURES = (
    (b"PK\x03\x04", "a ZIP archive (a .docx, .xlsx or .odt file is one, too)"),
    (b"\xd0\xcf\x11\xe0", "an old Microsoft Office document"),
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
)

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_SAMPLE = 1 << 16
_EIGHT_BIT = ("cp1251", "koi8-r", "koi8-u", "cp866", "iso-8859-5")
# How often letters stand in Russian and Ukrainian text, roughly, in per mille; capitals and rare letters weigh nothing.
_FREQUENT = dict.fromkeys("оеаинтсрвл", 4) | dict.fromkeys("кмдпуяіьбгзйчжхцщиюїєґшэыф", 1)
_LETTERS = re.compile(r"[^\W\d_]")


def describe_binary(data: bytes) -> str | None:
    """What kind of binary file begins with these bytes, in words with an article, or None."""
    return next((what for signature, what in _SIGNATURES if data.startswith(signature)), None)


def is_binary(data: bytes) -> bool:
    """Whether there are zeros, or too many control characters for a text in an eight-bit encoding."""
    sample = data[:_SAMPLE]
    controls = sum(sample.count(bytes([code])) for code in (*range(1, 9), *range(14, 27), *range(28, 32)))
    return b"\0" in sample or controls > 0.02 * len(sample)


def guess_encoding(data: bytes) -> str | None:
    """The encoding that `iconv -f` would be given for text that is not UTF-8, or None when nothing fits."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    sample = data[:_SAMPLE]
    wide = _wide(sample)
    if wide:
        return wide
    if is_binary(sample) or _is_broken_utf8(sample):
        return None
    return _cyrillic(sample) or _western(sample)


def _wide(sample: bytes) -> str | None:
    """UTF-16 without a mark: every second byte is 00 (Latin) or 04 (Cyrillic), and the text that results is text."""
    even = sample[: len(sample) // 2 * 2]
    for name, high in (("utf-16le", even[1::2]), ("utf-16be", even[0::2])):
        if not high or sum(map(high.count, (b"\x00", b"\x04", b"\x20"))) < 0.9 * len(high):
            continue
        text = even.decode(name, "replace")
        readable = sum(character.isprintable() or character in "\t\r\n" for character in text)
        if readable > 0.97 * len(text):
            return name
    return None


def _is_broken_utf8(sample: bytes) -> bool:
    """UTF-8 in which few bytes are wrong, e.g. one that was cut or pasted together."""
    text = sample.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    return sum(ord(character) > 127 for character in text) - wrong > 10 * wrong


def _cyrillic(sample: bytes) -> str | None:
    """The eight-bit Cyrillic encoding in which the text looks most like Russian or Ukrainian."""
    high = bytes(byte for byte in sample if byte > 127)
    if len(high) < 0.25 * len(_LETTERS.findall(sample.decode("latin-1"))):
        return None
    scores = {name: sum(_FREQUENT.get(letter, 0) for letter in high.decode(name, "replace")) for name in _EIGHT_BIT}
    best = max(_EIGHT_BIT, key=lambda name: scores[name])
    return best if scores[best] > len(high) else None


def _western(sample: bytes) -> str | None:
    text = sample.decode("cp1252", "replace")
    return None if "\ufffd" in text else "cp1252"
