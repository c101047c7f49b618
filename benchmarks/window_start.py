"""Starts the application, says when its window is drawn first, and ends it.

``python -m benchmarks.window_start SECONDS [FILE]``: of the clock when the process was started.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from ui.main import run


class _Eye(QObject):
    """Sees the window drawn."""

    def __init__(self, began: float, app: QApplication) -> None:
        super().__init__(app)
        self._began, self._app = began, app

    def eventFilter(self, seen: QObject, event: QEvent) -> bool:  # Qt's name
        """Say when it is, and end the application."""
        if event.type() == QEvent.Type.Paint and isinstance(seen, QMainWindow):
            print(f"{time.time() - self._began:.3f}", flush=True)
            self._app.closeAllWindows()
            self._app.quit()
        return False


def main(arguments: list[str]) -> int:
    """Start it as the command line does."""
    began, path = float(arguments[0]), arguments[1] if len(arguments) > 1 else ""
    app = QApplication([])
    app.installEventFilter(_Eye(began, app))
    return run([], Path(path) if path else None)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
