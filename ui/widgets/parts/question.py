"""The frame of a dialog that asks: title, words, fields, what is wrong, what is being done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.style import GRID
from ui.widgets.parts.panel import Scroll, fit, label

#: The least height of what is asked, in pixels: a field with its word.
_LOW = 96


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
        self.form = QWidget()
        self.body = QVBoxLayout(self.form)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(3 * GRID)
        asked = QWidget()
        inner = QVBoxLayout(asked)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(3 * GRID)
        inner.addWidget(self.words)
        inner.addWidget(self.form, 1)
        self._around = _Around(asked)
        self._around.grew.connect(self._grow)
        outer.addWidget(self._around, 1)
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
        self._stood = QSize()  # the size it took by itself

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
        """Take the height the texts need at this width; what the screen has no room for scrolls."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self._width, layout.minimumSize().width())
            self.setMinimumHeight(0)
            self._stand_in(width, self._height_at(layout, width))

    def _height_at(self, layout: QLayout, width: int) -> int:
        """Return the height at which nothing has to be scrolled to."""
        self._around.keep_low()
        layout.activate()
        around = layout.totalMinimumHeightForWidth(width) if layout.hasHeightForWidth() else 0
        sides = layout.contentsMargins()
        more = self._around.lacks(width - sides.left() - sides.right())
        return max(around, layout.minimumSize().height()) + more

    def _grow(self) -> None:
        """Grow with what is asked: a field more, or words of two lines.

        A dialog that somebody made narrower or lower stays as it is.
        """
        layout = self.layout()
        if layout is not None and self.isVisible() and self.size() == self._stood:
            needed = self._height_at(layout, self.width())
            self._stand_in(self.width(), max(self.height(), needed))

    def _stand_in(self, width: int, height: int) -> None:
        fit(self, width, height)
        self._stood = self.size()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height of all that was put in since."""
        super().showEvent(event)
        self.settle()
        QTimer.singleShot(0, self, self._complete)

    def _complete(self) -> None:
        """Take what little the measured height lacks once all stands: an Arabic line is taller."""
        lacking = self._around.verticalScrollBar().maximum()
        if lacking:
            self._stand_in(self.width(), self.height() + lacking)

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


class _Around(Scroll):
    """What is asked: it scrolls between title and buttons where the screen is low."""

    grew = Signal()  # what is in it may need another height

    def __init__(self, inner: QWidget) -> None:
        self._later = QTimer()
        self._later.setSingleShot(True)
        super().__init__(inner, "asked")
        self._inner = inner
        self._later.timeout.connect(self.grew)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of it once what is in it has come to rest."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._later.start(0)
        return super().eventFilter(watched, event)

    def keep_low(self) -> None:
        """Ask for as little height as can be read, less where less is asked."""
        self.setMinimumHeight(min(_LOW, self._wanted(0)))

    def lacks(self, width: int) -> int:
        """Return how much higher than it asks what is in it would stand at a width."""
        return max(0, self._wanted(width) - self.minimumHeight())

    def _wanted(self, width: int) -> int:
        inner = self._inner.layout()
        if inner is None or self._inner.isHidden():
            return 0
        inner.activate()
        least = inner.totalMinimumSize().height()
        if width and inner.hasHeightForWidth():
            return max(least, inner.totalHeightForWidth(width))
        return least

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of what is inside, and for little height."""
        return QSize(super().minimumSizeHint().width(), self.minimumHeight())


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
