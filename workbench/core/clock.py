"""The time, in the one form that files and journals use."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """The present moment as ISO 8601 in UTC with seconds: ``2026-11-22T17:05:00Z``."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
