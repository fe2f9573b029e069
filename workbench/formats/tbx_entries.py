"""A TBX file of ours taken in and written again entry by entry: only what has changed is parsed and serialised.

In the canonical layout an entry is a block of lines that no text can imitate. A file in any other layout is read as a
whole, with the same result.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from workbench.core.concept import Concept
from workbench.core.errors import WorkbenchError
from workbench.formats.tbx_names import NO_FRAME, Frame
from workbench.formats.tbx_read import loads_all
from workbench.formats.tbx_write import ENTRY_END, ENTRY_START, entry, natural, wrapped
from workbench.formats.xml_reading import refuse_conflict

_TO_MERGE = "run `workbench glossary install-merge-driver`, then `git checkout --merge` on the file"


@dataclass(frozen=True, slots=True)
class Document:
    """A TBX file as it was read.

    Attributes:
        frame: what stands around the concepts.
        concepts: in the file's order.
        blocks: the bytes of each entry, in the same order; empty for a file in another layout than ours.
        edges: the bytes before the first entry and after the last.
    """

    frame: Frame = NO_FRAME
    concepts: tuple[Concept, ...] = ()
    blocks: tuple[bytes, ...] = ()
    edges: tuple[bytes, bytes] = (b"", b"")
    _known: Mapping[bytes, Concept] = field(default_factory=dict, repr=False, compare=False)

    def reread(self, data: bytes, name: Path | str) -> Document:
        """The document that a file holds now; entries that this one has are not parsed again.

        Raises:
            InputError, FormatError: as `formats.tbx.read` says.
        """
        blocks, edges = _cut(data)
        fresh = [block for block in blocks if block not in self._known]
        if self.blocks and blocks and edges == self.edges:
            try:
                _, parsed = loads_all(edges[0] + b"".join(fresh) + edges[1], name)
            except WorkbenchError:  # of the whole file the error names the right line
                parsed = []
            known = {**self._known, **dict(zip(fresh, parsed, strict=False))}
            concepts = tuple(known[block] for block in blocks if block in known)
            if len(parsed) == len(fresh) and len({concept.id for concept in concepts}) == len(blocks):
                return Document(self.frame, concepts, tuple(blocks), edges, dict(zip(blocks, concepts, strict=True)))
        try:
            frame, found = loads_all(data, name)
        except WorkbenchError:
            refuse_conflict(io.BytesIO(data), name, remedy=_TO_MERGE)
            raise
        if len(found) != len(blocks) or any(not _is_named(block, concept) for block, concept in zip(blocks, found, strict=True)):
            return Document(frame, tuple(found))
        return Document(frame, tuple(found), tuple(blocks), edges, dict(zip(blocks, found, strict=True)))

    def written(self, concepts: Iterable[Concept], frame: Frame) -> bytes:
        """The file with these concepts; the entry of one that is in this document is taken over as it stands."""
        known = {id(concept): block for block, concept in self._known.items()}
        ordered = sorted(concepts, key=lambda concept: natural(concept.id))
        return wrapped([known.get(id(concept)) or entry(concept) for concept in ordered], frame)


NO_DOCUMENT = Document()


def recalled(data: bytes, frame: Frame, edges: tuple[bytes, bytes], concept_of: Callable[[bytes], Concept | None]) -> Document:
    """A document that knows some entries of a file from before, so that `reread` need not parse them again.

    Args:
        data: the file as it is now.
        frame, edges: of the file as it was then; where the edges differ nothing of it is known.
        concept_of: an entry's bytes → its concept, or None.
    """
    blocks, now = _cut(data)
    if not blocks or now != edges:
        return NO_DOCUMENT
    known = {block: concept for block in blocks if (concept := concept_of(block)) is not None}
    return Document(frame, tuple(known.values()), tuple(known), edges, known)


def _cut(data: bytes) -> tuple[list[bytes], tuple[bytes, bytes]]:
    """The entries of a file in our layout, and what stands around them."""
    start, end = data.find(ENTRY_START), data.rfind(ENTRY_END) + len(ENTRY_END)
    if start < 0 or end < start:
        return [], (b"", b"")
    blocks = [block + ENTRY_END for block in data[start:end].split(ENTRY_END)[:-1]]
    if not all(block.startswith(ENTRY_START) and block.count(b"<conceptEntry") == 1 for block in blocks):
        return [], (b"", b"")
    return blocks, (data[:start], data[end:])


def _is_named(block: bytes, concept: Concept) -> bool:
    """Whether an entry was read under its own id, not under one that the reader gave it."""
    return block.startswith(ENTRY_START + concept.id.encode() + b'"')
