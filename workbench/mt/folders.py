"""Where packages and downloads live."""

from __future__ import annotations

import json
import os
from pathlib import Path

STARTER = Path(__file__).parent / "starter"
"""The model that comes with the workbench."""


def packages_folder() -> Path:
    """Argos Translate's own folder, so that what either program installs, both find.

    The rules are those of `argostranslate.settings`, which cannot be asked: importing it makes folders and fixes the answer.
    """
    named = os.environ.get("ARGOS_PACKAGES_DIR") or _from_argos_settings()
    if named:
        return Path(named)
    return _xdg("XDG_DATA_HOME", ".local/share") / "argos-translate" / "packages"


def downloads_folder() -> Path:
    """Where unfinished downloads wait to be resumed."""
    from platformdirs import user_cache_path

    return user_cache_path("translation-workbench", appauthor=False) / "downloads"


def _from_argos_settings() -> str:
    path = _xdg("XDG_CONFIG_HOME", ".config") / "argos-translate" / "settings.json"
    try:
        settings = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    named = settings.get("ARGOS_PACKAGES_DIR") if isinstance(settings, dict) else None
    return named if isinstance(named, str) else ""


def _xdg(variable: str, default: str) -> Path:
    return Path(os.environ.get(variable) or Path.home() / default)
