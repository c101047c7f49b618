"""The screen turned round: one plan for the person's own eyes, large, in their language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.domain.plans.turned import TurnedPlan
from planner.wording.papers.turned import turned_text
from ui import style
from ui.style import GRID
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Scroll
from ui.widgets.turned.turned_leaves import SIZES, Leaves

_FORWARD = (Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_BACK = (Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)
_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_SMALLER = (Qt.Key.Key_Minus,)


class TurnedScreen(QDialog):
    """Covers the whole screen until Escape; it holds nothing but the plan it shows.

    Leaves are gone to with their numbers, the arrows or the buttons; plus and minus change the size
    of the text. ``composed`` returns the plan as it is now, or raises PlannerError.
    """

    def __init__(
        self,
        plan: TurnedPlan,
        composed: Callable[[], TurnedPlan],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("turned_screen")
        self.setModal(True)
        self._plan, self._composed = plan, composed
        self._size = 1
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._around: QWidget | None = None
        self.leaves = QStackedWidget()
        self.show_plan(plan)

    def refresh(self) -> None:
        """Show the plan as it is since something changed; leave where it may not be shown now."""
        try:
            plan = self._composed()
        except PlannerError:
            self.reject()
            return
        if plan != self._plan:
            self.show_plan(plan)

    def show_plan(self, plan: TurnedPlan) -> None:
        """Show the plan as it is now, at the leaf one is at."""
        at = self.leaves.currentIndex()
        self._plan = plan
        from_right = plan.language == "ar"
        side = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(side)
        self.setWindowTitle(plan.title)
        self.setAccessibleName(plan.title)
        points = SIZES[self._size]
        self.setStyleSheet(_sheet(points))
        leaves = Leaves(plan, points)
        if self._around is not None:
            self._column.removeWidget(self._around)
            self._around.hide()
            self._around.deleteLater()
        self._around = QWidget()
        around = QVBoxLayout(self._around)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        self.leaves = QStackedWidget()
        for number, leaf in enumerate(leaves.made()):
            scroll = Scroll(leaf, f"turned_leaf_{number}")
            scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            scroll.setAccessibleName(leaves.titles()[number])
            self.leaves.addWidget(scroll)
        around.addWidget(self._head(leaves))
        around.addWidget(self.leaves, 1)
        around.addWidget(self._foot(leaves))
        self._column.addWidget(self._around)
        self.go(max(0, at))

    def _head(self, leaves: Leaves) -> QWidget:
        head = QWidget()
        head.setObjectName("turned_head")
        row = QHBoxLayout(head)
        row.setContentsMargins(8 * GRID, 3 * GRID, 8 * GRID, 3 * GRID)
        self.title = leaves.words("", "title")
        self.title.setObjectName("turned_title")
        self.title.setContentsMargins(0, 0, 0, 2 * GRID)  # Arabic letters reach further down
        row.addWidget(self.title, 1)
        number = QLabel(self._plan.number)
        number.setProperty("turned", "soft")
        row.addWidget(number)
        return head

    def _foot(self, leaves: Leaves) -> QWidget:
        buttons: list[QWidget] = []
        self.group = QButtonGroup(self)
        for number, title in enumerate(leaves.titles()):
            made = self._button(self._run(f"{number + 1}  {title}"), f"turned_go_{number}")
            made.setCheckable(True)
            self.group.addButton(made, number)
            buttons.append(made)
        self.group.idClicked.connect(self.go)
        language = self._plan.language
        for name, words, sign, step in (
            ("turned_smaller", turned_text("smaller", language), "A −", -1),
            ("turned_larger", turned_text("larger", language), "A +", 1),
        ):
            made = self._button(sign, name)
            made.setAccessibleName(words)
            made.setToolTip(words)
            made.setEnabled(0 <= self._size + step < len(SIZES))
            made.clicked.connect(lambda _=False, by=step: self.resize_text(by))
            buttons.append(made)
        back = self._button(turned_text("back", language), "turned_back")
        back.clicked.connect(self.reject)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(8 * GRID, 2 * GRID, 8 * GRID, 3 * GRID)
        column.addWidget(flowing(*buttons, back))
        return foot

    def _run(self, text: str) -> str:
        """Return a text that runs as the plan's language does, whatever it begins with."""
        return f"\u2067{text}\u2069" if self._plan.language == "ar" else text

    def _button(self, text: str, name: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setAutoDefault(False)
        return made

    def go(self, number: int) -> None:
        """Show a leaf."""
        number = max(0, min(number, self.leaves.count() - 1))
        self.leaves.setCurrentIndex(number)
        pressed = self.group.button(number)
        pressed.setChecked(True)
        self.title.setText(Leaves(self._plan, SIZES[self._size]).titles()[number])
        if (shown := self.leaves.widget(number)) is not None:
            shown.setFocus()

    def resize_text(self, by: int) -> None:
        """Make the text larger or smaller by a step, where there is one."""
        size = max(0, min(self._size + by, len(SIZES) - 1))
        if size != self._size:
            self._size = size
            self.show_plan(self._plan)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to a leaf, resize the text, or leave."""
        key, at = event.key(), self.leaves.currentIndex()
        ahead, behind = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            ahead, behind = behind, ahead
        if Qt.Key.Key_1 <= key < Qt.Key.Key_1 + self.leaves.count():
            self.go(key - Qt.Key.Key_1)
        elif key == ahead or key in _FORWARD:
            self.go(at + 1)
        elif key == behind or key in _BACK:
            self.go(at - 1)
        elif key in _LARGER:
            self.resize_text(1)
        elif key in _SMALLER:
            self.resize_text(-1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._scroll(60 if key == Qt.Key.Key_Down else -60)
        else:
            super().keyPressEvent(event)

    def _scroll(self, by: int) -> None:
        leaf = self.leaves.currentWidget()
        if isinstance(leaf, QScrollArea):
            bar = leaf.verticalScrollBar()
            bar.setValue(bar.value() + by)


def _sheet(points: int) -> str:
    """Return the style of a turned screen, whose text is ``points`` high."""
    return f"""
QDialog#turned_screen {{ background: {style.PANEL}; }}
QWidget#turned_head {{ border-bottom: 1px solid {style.HAIRLINE}; }}
QLabel[turned="title"] {{ font-size: {points * 1.4:.0f}pt; font-weight: 700; }}
QLabel[turned="name"] {{ font-size: {points}pt; font-weight: 700; }}
QLabel[turned="text"] {{ font-size: {points}pt; }}
QLabel[turned="soft"] {{ font-size: {points * 0.8:.0f}pt; color: {style.SOFT}; }}
QPushButton {{ font-size: {points * 0.7:.0f}pt; padding: 8px 16px; min-height: 28px; }}
QPushButton:checked {{
    background: {style.ACCENT}; color: {style.PANEL}; border-color: {style.ACCENT};
}}
"""
