"""The packages of the extra ``[train]``, imported where they are used."""

from __future__ import annotations

import importlib
import importlib.util
from typing import Any

from workbench.core.errors import WorkbenchError

_NAMES = {"torch": "PyTorch", "numpy": "NumPy", "sacrebleu": "sacreBLEU", "systran_align": "systran-align"}


def need(module: str, purpose: str) -> Any:
    """A module of the extra.

    Args:
        purpose: what it is needed for, as the subject of the message: ``training``.

    Raises:
        WorkbenchError: it is not installed; the message names the extra.
    """
    try:
        return importlib.import_module(module)
    except ImportError:
        problem = f"{purpose} needs {_NAMES.get(module, module)}, of the extra [train], which is missing"
        raise WorkbenchError(problem, remedy=f"install it: pip install {module.replace('_', '-')}") from None


def has(module: str) -> bool:
    """Whether a module of the extra is installed."""
    return importlib.util.find_spec(module) is not None
