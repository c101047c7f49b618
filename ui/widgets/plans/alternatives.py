"""What else could be done for one case. What it costs others is for the counsellor's eyes only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from ui.models.cards import Offer
from ui.style import GRID
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.legend import SwatchMark
from ui.widgets.parts.panel import button, label
from ui.widgets.parts.reason_box import ReasonBox
from ui.words import listed


class Alternatives(QFrame):
    """Choose one, say why; prefer it where it is as good, or require it."""

    chosen = Signal(str, str, bool)  # target, reason, required
    asked = Signal(str)  # target: what does it cost others?
    left = Signal()

    def __init__(self, offers: Sequence[Offer], name: str, *, shared: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        title = self.tr("Instead, with all else of the plan as it is")
        column.addWidget(label(title, "soft", wrap=True))
        self._group = QButtonGroup(self)
        for number, offer in enumerate(offers):
            pick = QRadioButton()
            pick.setObjectName(f"offer_{offer.target}")
            self._group.addButton(pick, number)
            column.addLayout(self._offer(pick, offer, shared=shared))
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

    def _offer(self, pick: QRadioButton, offer: Offer, *, shared: bool) -> QHBoxLayout:
        """Put one offer beside its choice; every text wraps, so that no language is cut."""
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(2 * GRID)
        words.setSpacing(1)
        title = _Picking(f"{offer.title} · {offer.amount}", pick)
        said = (offer.title, offer.kind_word, offer.amount, offer.effect)
        pick.setAccessibleName(listed(part for part in (*said, offer.room) if part))
        words.addWidget(title)
        words.addWidget(label(offer.effect, "attention" if offer.worse else "", wrap=True))
        if offer.room:
            room = label(offer.room, "attention" if offer.over else "soft", wrap=True)
            room.setObjectName(f"room_{offer.target}")
            words.addWidget(room)
        if not shared:
            others = label(offer.others, "soft", wrap=True)
            others.setObjectName(f"others_{offer.target}")
            words.addWidget(others)
            if offer.can_ask:
                words.addWidget(flowing(self._ask(offer)))
        words.addWidget(label(offer.why_not, "soft", wrap=True))
        row.addWidget(pick, 0, Qt.AlignmentFlag.AlignTop)
        if offer.kind is not None:
            mark = SwatchMark(offer.kind, offer.kind_word)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _ask(self, offer: Offer) -> QPushButton:
        ask = button(self.tr("Work it out"), f"look_{offer.target}", link=True)
        ask.setAccessibleName(self.tr("Work out what {what} costs others").format(what=offer.title))
        ask.clicked.connect(lambda: self.asked.emit(offer.target))
        return ask

    def first(self) -> QRadioButton:
        """Return the first choice, to go to."""
        button = self._group.button(0)
        assert isinstance(button, QRadioButton)
        return button

    def _decide(self, code: str, reason: str) -> None:
        offer = self._offers[self._group.checkedId()]
        self.chosen.emit(offer.target, reason, code == "require")


class _Picking(QLabel):
    """The words of a choice, wrapped; a click on them picks it."""

    def __init__(self, text: str, pick: QRadioButton) -> None:
        super().__init__(text)
        self._pick = pick
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "name")

    def mousePressEvent(self, _: QMouseEvent) -> None:
        """Pick it."""
        self._pick.setChecked(True)
        self._pick.setFocus()
