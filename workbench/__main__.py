"""``python -m workbench`` and the command ``workbench``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and leave with its exit status."""
    try:
        from workbench.cli.main import run  # takes a moment, in which Ctrl+C may come
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
