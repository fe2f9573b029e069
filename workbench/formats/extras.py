"""Packages of an extra, imported where they are used."""

from __future__ import annotations

import importlib
from typing import Any

from workbench.core.errors import WorkbenchError

_PACKAGES = {"openpyxl": ("XLSX", "openpyxl", "xlsx"), "docx": ("DOCX", "python-docx", "docx")}


def need(module: str) -> Any:
    """A module of the extra that it belongs to, e.g. ``openpyxl.styles``.

    Raises:
        WorkbenchError: it is not installed; the message names the extra.
    """
    kind, package, extra = _PACKAGES[module.partition(".")[0]]
    try:
        return importlib.import_module(module)
    except ImportError:
        problem = f"{kind} needs {package}, of the extra [{extra}], which is missing"
        raise WorkbenchError(problem, remedy=f"install it: pip install {package}") from None
