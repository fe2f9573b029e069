"""A statement's versions compared, as data, as text, as one page and as a document to hand over."""

from __future__ import annotations

from workbench.compare.comparison import Comparison, Row, compare
from workbench.compare.readings import Readings
from workbench.compare.report.data import as_json
from workbench.compare.report.made import Made
from workbench.compare.report.page import as_html
from workbench.compare.report.plain import as_text

__all__ = ["Comparison", "Made", "Readings", "Row", "as_html", "as_json", "as_text", "compare"]
