"""Which columns of a table are shown: a menu that stays open while one chooses."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu


class ColumnsMenu(QMenu):
    """Remembers on this computer which columns were chosen: names of columns, nothing of anybody.

    ``setting``: under which name; ``first``: what is shown until somebody chooses.
    """

    chosen = Signal()

    def __init__(self, setting: str, first: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("columns_menu")
        self._setting = setting
        kept = QSettings().value(setting)
        self.names = frozenset(kept.split(",") if isinstance(kept, str) else first)
        self._first = frozenset(first)

    def offer(self, columns: Sequence[tuple[str, str]]) -> None:
        """Offer these columns, each a name and its words."""
        self.clear()
        for name, words in columns:
            action = QAction(words, self)
            action.setObjectName(f"column_{name}")
            action.setCheckable(True)
            action.setChecked(name in self.names)
            action.toggled.connect(lambda on, n=name: self._turn(n, on))
            self.addAction(action)
        self.addSeparator()
        again = self.addAction(self.tr("As at first"))
        again.setObjectName("columns_as_first")
        again.triggered.connect(self._again)

    def _turn(self, name: str, on: bool) -> None:
        self._keep(self.names | {name} if on else self.names - {name})

    def _again(self) -> None:
        self._keep(self._first)
        for action in self.actions():
            if action.isCheckable():
                action.blockSignals(True)
                action.setChecked(action.objectName().removeprefix("column_") in self._first)
                action.blockSignals(False)

    def _keep(self, names: frozenset[str]) -> None:
        self.names = names
        QSettings().setValue(self._setting, ",".join(sorted(names)))
        self.chosen.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn a column on or off, and stay."""
        action: QAction | None = self.activeAction()  # None where Qt's stubs say it is never
        if action is not None and action.isCheckable():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn a column on or off by the space bar, and stay."""
        action: QAction | None = self.activeAction()  # None where Qt's stubs say it is never
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
            return
        super().keyPressEvent(event)
