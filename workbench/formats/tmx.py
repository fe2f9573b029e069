"""TMX 1.4b: the form in which statements are kept, and the memories of other tools are read.

What other tools wrote and the workbench does not interpret (attributes, props, notes, inline elements) is kept and
written back. ``x-state`` and ``x-origin`` say how far a segment can be trusted; a file of another tool has none, and its
segments count as confirmed by a human.
"""

from __future__ import annotations

from workbench.formats.tmx_read import loads, open_units, read
from workbench.formats.tmx_write import dumps, write, write_units

__all__ = ["dumps", "loads", "open_units", "read", "write", "write_units"]
