"""What tests do to a session that no user can."""

from __future__ import annotations

from workbench.workspace.session import Session


def crash(session: Session) -> None:
    """End a session the way a killed process does: nothing is saved, the lock goes."""
    session._log.close()
    session._lock.release()
