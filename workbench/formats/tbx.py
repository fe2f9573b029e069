"""TBX: the form in which the glossary is kept, and termbases come and go.

Our store is TBX v3 (ISO 30042:2019) in the DCT style: TBX-Basic and a private module in the namespace
``urn:x-workbench:tbx``, which says what TBX-Basic cannot: ``status`` (forbidden, proposed), ``caseSensitive``,
``exact``, ``gap``, ``doNotTranslate``, ``author``, ``changed``, and ``conflict``: what another person wrote in a field,
as long as nobody has decided. With ``strict=True`` plain TBX-Basic is written.
"""

from __future__ import annotations

from workbench.formats.tbx_entries import NO_DOCUMENT, Document
from workbench.formats.tbx_names import Frame
from workbench.formats.tbx_read import loads, read, read_all
from workbench.formats.tbx_write import dumps, write

__all__ = ["NO_DOCUMENT", "Document", "Frame", "dumps", "loads", "read", "read_all", "write"]
