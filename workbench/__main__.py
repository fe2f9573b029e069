"""``python -m workbench`` and the command ``workbench``."""

from __future__ import annotations

import sys

from workbench.cli.main import run


def main() -> None:
    """Run the command line and leave with its exit status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
