"""What one sees before a caseload is open: the sample, a new one, one of before, a backup."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import recent
from ui.models.isolates import isolated
from ui.style import GRID
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Panel, button, clear, label

_WIDTH = 620


class StartPanel(QWidget):
    """Each button says where it leads; a caseload of before opens with its passphrase."""

    sample_asked = Signal()
    new_asked = Signal()
    open_asked = Signal()
    restore_asked = Signal()
    recent_asked = Signal(object)  # Path

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("start")
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        panel = Panel()
        panel.setMaximumWidth(_WIDTH)
        title = self.tr("Share a budget fairly, one plan for each person")
        panel.setAccessibleName(title)
        panel.body.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        panel.body.addWidget(label(title, "page", wrap=True))
        words = self.tr(
            "A caseload holds the people you plan for, your programme and the plans. Look around "
            "in the sample, whose people are invented: five steps beside it show the way. Or "
            "begin your own. Nothing leaves this computer."
        )
        panel.body.addWidget(label(words, wrap=True))
        panel.body.addSpacing(2 * GRID)
        panel.body.addWidget(flowing(*self._buttons()))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(GRID)
        panel.body.addLayout(self._recent)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(panel, 8)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        middle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.redraw()

    def _buttons(self) -> list[QPushButton]:
        made = [
            button(self.tr("Open the &sample"), "empty_sample", primary=True),
            button(self.tr("&New caseload…"), "empty_new"),
            button(self.tr("&Open…"), "empty_open"),
            button(self.tr("Put a back&up back…"), "empty_restore"),
        ]
        asked = (self.sample_asked, self.new_asked, self.open_asked, self.restore_asked)
        for pressed, signal in zip(made, asked, strict=True):
            pressed.clicked.connect(signal)
        return made

    def redraw(self) -> None:
        """List the caseloads opened lately that are still there."""
        clear(self._recent)
        found = recent.recent()
        if not found:
            return
        self._recent.addSpacing(2 * GRID)
        self._recent.addWidget(label(self.tr("Opened lately"), "section"))
        for number, path in enumerate(found):
            words = self.tr("{file} in {folder}").format(
                file=isolated(path.name), folder=isolated(str(path.parent))
            )
            link = button(words, f"recent_{number}", link=True)
            link.clicked.connect(lambda _=False, p=path: self.recent_asked.emit(p))
            self._recent.addWidget(link)
        forget = button(self.tr("Forget this list"), "recent_forget", link=True)
        forget.clicked.connect(self._forget)
        self._recent.addWidget(forget)

    def _forget(self) -> None:
        recent.forget()
        self.redraw()
