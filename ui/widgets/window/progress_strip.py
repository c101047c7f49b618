"""What slow work is doing, how far it is, and its Stop button."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from planner.domain.progress import Progress
from planner.wording.progress import progress_text
from ui.commands.background import Background
from ui.style import GRID
from ui.widgets.parts.panel import button, label


class ProgressStrip(QFrame):
    """Shown while the background works, and only then."""

    def __init__(
        self, background: Background, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("progress")
        self.setProperty("notice", "quiet")
        self._language = language
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(3 * GRID)
        self.words = label("", "name")
        self.stage = label("", "soft")
        self.stage.setObjectName("progress_stage")
        self.bar = QProgressBar()
        self.bar.setObjectName("progress_bar")
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = button(self.tr("Stop"), "progress_stop")
        self.stop.setShortcut("Ctrl+.")
        self.stop.clicked.connect(background.stop)
        for widget, stretch in ((self.words, 0), (self.stage, 1), (self.bar, 0), (self.stop, 0)):
            row.addWidget(widget, stretch)
        background.started.connect(self._start)
        background.progressed.connect(self._report)
        background.stopping.connect(self._stopping)
        background.ended.connect(self.hide)
        self.hide()

    def _start(self, words: str) -> None:
        self.words.setText(words)
        self.stage.setText("")
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.show()

    def _report(self, progress: Progress) -> None:
        self.stage.setText(progress_text(progress, self._language))
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)

    def _stopping(self) -> None:
        self.stop.setEnabled(False)
        self.stage.setText(self.tr("Stopping…"))
