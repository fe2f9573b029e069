"""Long rows of a list: the lines after the first stand further in, so that the eye finds where each row begins."""

from __future__ import annotations

from textual.content import Content

from workbench.tui.widgets.layout import wrap


def hanging(content: Content, width: int, indent: int) -> Content:
    """The content broken into lines, all but the first moved in.

    Args:
        content: may have line breaks of its own; the spaces that a line begins with give way to the indent.
        width: cells of a line; 0 or less leaves the content as it is.
        indent: cells; no more than half a line is used.
    """
    if width <= 0 or ("\n" not in content.plain and content.cell_length <= width):
        return content
    indent = min(indent, width // 2)
    text = content.plain
    lines: list[Content] = []
    start = 0
    while start < len(text) or not lines:
        room = width - (indent if lines else 0)
        start += len(text[start:]) - len(text[start:].lstrip(" ")) if lines else 0
        end = start + wrap(text[start:], room)[0][1]
        line = content[start : start + len(text[start:end].rstrip())]
        lines.append(Content(" " * indent) + line if lines else line)
        start = end
    return Content("\n").join(lines)
