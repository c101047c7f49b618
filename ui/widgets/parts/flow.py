"""Widgets in a line that goes on beneath where there is no more room, as words do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from ui.style import GRID


class Flow(QLayout):
    """As wide as its widest widget at least; ``at_end``: lines begin at the trailing side."""

    def __init__(self, *, at_end: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._at_end = at_end
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(2 * GRID)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802  # Qt's name
        """Take the next item."""
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  # Qt's name
        """Return an item, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  # Qt's name
        """Take an item out."""
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802  # Qt's name
        """Want no more room than given."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Grow downwards when it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at this width: a page asks for it hundreds of times."""
        if width not in self._heights:
            self._heights[width] = self._bottom(self._lines(width))
        return self._heights[width]

    def invalidate(self) -> None:
        """Measure anew: something in it wants another room."""
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        items = self._seen()
        width = sum(i.sizeHint().width() for i in items) + self.spacing() * max(0, len(items) - 1)
        return QSize(width, max((i.sizeHint().height() for i in items), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802  # Qt's name
        """Ask for the widest widget at least."""
        hints = [i.sizeHint() for i in self._seen()]
        widest = max((h.width() for h in hints), default=0)
        return QSize(widest, max((h.height() for h in hints), default=0))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802  # Qt's name
        """Place every widget, mirrored where the window is."""
        super().setGeometry(rect)
        top = rect.top()
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        for line in self._lines(rect.width()):
            used = self._width(line)
            left = rect.left() + (rect.width() - used if self._at_end != mirrored else 0)
            height = max(i.sizeHint().height() for i in line)
            for item in reversed(line) if mirrored else line:
                hint = item.sizeHint()
                middle = top + (height - hint.height()) // 2
                item.setGeometry(QRect(QPoint(left, middle), hint))
                left += hint.width() + self.spacing()
            top += height + self.spacing()

    def _seen(self) -> list[QLayoutItem]:
        return [i for i in self._items if not i.isEmpty()]

    def _width(self, line: Sequence[QLayoutItem]) -> int:
        return sum(i.sizeHint().width() for i in line) + self.spacing() * max(0, len(line) - 1)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for item in self._seen():
            if lines and self._width([*lines[-1], item]) <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines

    def _bottom(self, lines: Sequence[Sequence[QLayoutItem]]) -> int:
        heights = [max(i.sizeHint().height() for i in line) for line in lines]
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)


def flowing(*widgets: QWidget, at_end: bool = False) -> QWidget:
    """Return a widget with ``widgets`` in a flow."""
    made = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    flow = Flow(at_end=at_end)
    made.setLayout(flow)
    for widget in widgets:
        flow.addWidget(widget)
    return made
