"""``python -m workbench`` and the command ``workbench``."""

from __future__ import annotations

import gc
import os
import sys


def main() -> None:
    """Run the command line and leave with its exit status."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # NumPy's matrices are small here: more threads wait for each other
    try:
        from workbench.cli.main import run  # takes a moment, in which Ctrl+C may come
    except KeyboardInterrupt:
        sys.exit(130)
    status = run(sys.argv[1:])
    gc.freeze()  # else Python looks through all that is there once more before it leaves: half a second after a comparison
    sys.exit(status)


if __name__ == "__main__":
    main()
