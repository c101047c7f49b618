"""What else could be done for one case. What it costs others is for the counsellor's eyes only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QRadioButton, QVBoxLayout

from ui.style import GRID
from ui.widgets.panel import label
from ui.widgets.reason_box import ReasonBox


@dataclass(frozen=True)
class Offer:
    """One alternative in words. ``others``: what it costs others, never on a shared screen."""

    target: str
    title: str
    amount: str
    effect: str
    worse: bool
    why_not: str
    others: str


class Alternatives(QFrame):
    """Choose one, say why; prefer it where it is as good, or require it."""

    chosen = Signal(str, str, bool)  # target, reason, required
    left = Signal()

    def __init__(self, offers: Sequence[Offer], name: str, *, shared: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(GRID)
        titles = [self.tr("Instead"), self.tr("value"), self.tr("needs")]
        if not shared:
            titles.append(self.tr("for others"))
        for place, title in enumerate(titles):
            grid.addWidget(label(title, "soft"), 0, place)
        self._group = QButtonGroup(self)
        for number, offer in enumerate(offers):
            row = 2 * number + 1
            pick = QRadioButton(offer.title)
            pick.setObjectName(f"offer_{offer.target}")
            self._group.addButton(pick, number)
            grid.addWidget(pick, row, 0)
            grid.addWidget(label(offer.amount), row, 1)
            grid.addWidget(label(offer.effect, "attention" if offer.worse else ""), row, 2)
            why_not = label(offer.why_not, "soft", wrap=True)
            why_not.setContentsMargins(6 * GRID, 0, 0, GRID)
            grid.addWidget(why_not, row + 1, 0, 1, len(titles))
            if not shared:
                others = label(offer.others, "soft")
                others.setObjectName(f"others_{offer.target}")
                grid.addWidget(others, row, 3)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)
        self._offers = tuple(offers)
        self._group.button(0).setChecked(True)
        box = ReasonBox(
            self.tr("Why the change?"),
            [
                ("prefer", self.tr("Prefer it where as good")),
                ("require", self.tr("Swap in any case")),
            ],
            f"{name}_box",
        )
        box.decided.connect(self._decide)
        box.left.connect(self.left)
        column.addWidget(box)

    def first(self) -> QRadioButton:
        """Return the first choice, to go to."""
        button = self._group.button(0)
        assert isinstance(button, QRadioButton)
        return button

    def _decide(self, code: str, reason: str) -> None:
        offer = self._offers[self._group.checkedId()]
        self.chosen.emit(offer.target, reason, code == "require")
