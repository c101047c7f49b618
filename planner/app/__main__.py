"""``python -m planner.app``: the same as the installed command."""

from __future__ import annotations

from planner.app.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
