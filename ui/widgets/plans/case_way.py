"""The way from a case to its neighbours in the list, and to the screen turned round."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import button


class CaseWay(QWidget):
    """States where to go; decides nothing itself."""

    stepped = Signal(int)  # so many cases on in the list

    def __init__(self) -> None:
        super().__init__()
        self.before = button(self.tr("‹ Before"), "case_before")
        self.before.setAccessibleName(self.tr("The case before"))
        self.before.setShortcut("Ctrl+PgUp")
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after = button(self.tr("Next ›"), "case_after")
        self.after.setAccessibleName(self.tr("The next case"))
        self.after.setShortcut("Ctrl+PgDown")
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.turn = button(self.tr("&Turn the screen round"), "turn_screen")
        self.turn.setToolTip(
            self.tr(
                "F8: their plan over the whole screen, large and in their language, with no more "
                "than their own copy says. Escape brings this back, as a shared screen."
            )
        )
        self.turn.setShortcut("F8")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(flowing(self.before, self.after, self.turn))

    def share(self, shared: bool) -> None:
        """Leave out the neighbours where others may read along."""
        self.before.setVisible(not shared)
        self.after.setVisible(not shared)
