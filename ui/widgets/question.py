"""The frame of a dialog that asks: title, words, fields, what is wrong, what is being done."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.style import GRID
from ui.widgets.panel import fit, label


class Question(QDialog):
    """Fields go into ``body``; ``answers`` takes the buttons. An error stands in the dialog.

    While keys are made or the file is written it stays: only a question whose answer can be thrown
    away is ``leavable`` meanwhile.
    """

    leavable = False

    def __init__(self, name: str, parent: QWidget | None, *, width: int = 520) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._width = width
        outer = QVBoxLayout(self)
        outer.setContentsMargins(5 * GRID, 5 * GRID, 5 * GRID, 4 * GRID)
        outer.setSpacing(3 * GRID)
        self.title = label("", "page", wrap=True)
        outer.addWidget(self.title)
        self.words = label("", wrap=True)
        self.words.setObjectName(f"{name}_words")
        self.words.hide()
        outer.addWidget(self.words)
        self.form = QWidget()
        self.body = QVBoxLayout(self.form)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(3 * GRID)
        outer.addWidget(self.form, 1)
        self.problem = label("", "attention", wrap=True)
        self.problem.setObjectName(f"{name}_problem")
        self.problem.hide()
        outer.addWidget(self.problem)
        self.busy = _Busy(f"{name}_busy")
        outer.addWidget(self.busy)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(2 * GRID)
        outer.addLayout(self._foot)
        self._buttons: list[QPushButton] = []
        self._waits = False

    def ask(self, title: str, words: str = "") -> None:
        """Set what is asked, and the words beneath it."""
        self.setWindowTitle(title)
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def answers(self, *buttons: QPushButton, left: QWidget | None = None) -> None:
        """Put the buttons at the foot, the next step last; it answers to Enter."""
        if left is not None:
            self._foot.addWidget(left)
        self._foot.addStretch(1)
        for made in buttons:
            self._foot.addWidget(made)
        buttons[-1].setDefault(True)
        self._buttons = list(buttons)
        self.settle()

    def settle(self) -> None:
        """Take the height the texts need at this width."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self._width, layout.minimumSize().width())
            height = layout.heightForWidth(width) if layout.hasHeightForWidth() else 0
            least = max(height, layout.minimumSize().height())
            self.setMinimumHeight(0)
            fit(self, width, least)

    def sizeHint(self) -> QSize:
        """Ask for the width given; the height follows the texts."""
        return QSize(self._width, super().sizeHint().height())

    def say(self, text: str) -> None:
        """Say what must be mended, or nothing any more."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.settle()

    def wait(self, words: str) -> None:
        """Say what is being done and take no answer meanwhile; empty: it is done."""
        self._waits = bool(words)
        self.busy.say(words)
        self.form.setEnabled(not words)
        for made in self._buttons[int(self.leavable) :]:
            made.setEnabled(not words)
        self.settle()

    def reject(self) -> None:
        """Leave, unless what is being done has to end first."""
        if self.leavable or not self._waits:
            super().reject()


class _Busy(QWidget):
    """A moving bar with a word."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * GRID)
        self.words = label("", "soft")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        self.hide()

    def say(self, words: str) -> None:
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.setVisible(bool(words))
