"""What stands on a turned screen, large: needs as a picture, supports, what else there could be,
months, who does what.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.domain.kind import Kind
from planner.domain.need import FULL
from planner.domain.plans.turned import (
    TurnedChoice,
    TurnedNeed,
    TurnedPart,
    TurnedPlan,
    TurnedSupport,
)
from planner.wording.papers.turned import turned_text
from ui import style
from ui.style import GRID
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.legend import SwatchMark
from ui.widgets.parts.stacked_bar import Segment, StackedBar
from ui.widgets.plans.need_rows import SeverityDots

#: Points of the text; everything drawn grows with it.
SIZES = (16, 20, 24, 30)


class Leaves:
    """Builds the leaves of one plan, in its language and from its side.

    ``points``: how large the text is.
    """

    def __init__(self, plan: TurnedPlan, points: int) -> None:
        self._plan, self._points = plan, points
        self._from_right = plan.language == "ar"
        self._scale = points / style.POINTS

    def titles(self) -> list[str]:
        """Return the titles of the leaves, in order."""
        plan = self._plan
        return [
            plan.needs_title,
            plan.plan_title,
            plan.choices_title,
            plan.year_title,
            plan.talk_title,
        ]

    def made(self) -> list[QWidget]:
        """Return the leaves, in order."""
        return [self._needs(), self._supports(), self._choices(), self._year(), self._talk()]

    def words(self, text: str, role: str = "") -> QLabel:
        """Return words that break where there is no more room, from the side their language does.

        ``role``: ``title``, ``name`` or ``soft``.
        """
        made = QLabel(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setWordWrap(True)
        made.setProperty("turned", role or "text")
        if self._from_right:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            made.setAlignment(right | Qt.AlignmentFlag.AlignVCenter)
        return made

    def _needs(self) -> QWidget:
        leaf, column = _leaf("turned_needs")
        plan = self._plan
        grid = QGridLayout()
        grid.setHorizontalSpacing(round(3 * GRID * self._scale))
        grid.setVerticalSpacing(round(2 * GRID * self._scale))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 4)
        for row, need in enumerate(plan.needs):
            grid.addWidget(self.words(need.name, "name"), row, 0)
            if need.severity is not None:
                grid.addWidget(SeverityDots(need.severity, need.said, self._scale), row, 1)
            grid.addWidget(self._bar(need), row, 2)
            grid.addWidget(self.words(need.figure), row, 3)
        column.addLayout(grid)
        if not plan.needs:
            column.addWidget(self.words(turned_text("no_needs", plan.language)))
        column.addSpacing(2 * GRID)
        column.addWidget(flowing(*(self._entry(kind, name) for kind, name in plan.kinds)))
        column.addWidget(self.words(plan.needs_note, "soft"))
        column.addStretch(1)
        return leaf

    def _bar(self, need: TurnedNeed) -> StackedBar:
        bar = StackedBar(round(14 * self._scale))
        if need.severity is None:
            bar.show_unknown(need.said)
            return bar
        met = sum(share for _, share in need.parts)
        parts = [Segment(share, kind) for kind, share in need.parts]
        bar.show_segments([*parts, Segment(max(0, FULL - met), None)], FULL, need.said)
        return bar

    def _entry(self, kind: Kind | None, name: str) -> QWidget:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 3 * GRID, 0)
        row.addWidget(SwatchMark(kind, name, round(12 * self._scale)))
        words = self.words(name, "soft")
        words.setWordWrap(False)
        row.addWidget(words)
        return entry

    def _supports(self) -> QWidget:
        leaf, column = _leaf("turned_plan")
        plan = self._plan
        if plan.state:
            column.addWidget(self.words(plan.state, "soft"))
        for support in plan.supports:
            column.addWidget(self._support(support))
        if plan.total:
            total = self.words(plan.total, "name")
            total.setObjectName("turned_total")
            column.addWidget(total)
        if plan.empty:
            column.addWidget(self.words(plan.empty))
        column.addStretch(1)
        return leaf

    def _support(self, support: TurnedSupport) -> QFrame:
        card, row = self._card(support.kind, support.kind_name)
        card.setAccessibleName(f"{support.name}, {support.kind_name}, {support.amount}")
        what = " · ".join(part for part in (support.kind_name, support.detail) if part)
        row.addLayout(self._lines((support.name, "name"), (what, "soft")), 3)
        when = ((words, "soft") for words in support.when)
        row.addLayout(self._lines((support.amount, "name"), *when), 1)
        return card

    def _card(self, kind: Kind, kind_name: str) -> tuple[QFrame, QHBoxLayout]:
        card = QFrame()
        card.setProperty("card", True)
        row = QHBoxLayout(card)
        row.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        row.setSpacing(4 * GRID)
        mark = SwatchMark(kind, kind_name, round(20 * self._scale))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        return card, row

    def _lines(self, *said: tuple[str, str]) -> QVBoxLayout:
        """Put texts with their roles one under the other, from the top."""
        column = QVBoxLayout()
        for text, role in said:
            if text:
                column.addWidget(self.words(text, role))
        column.addStretch(1)
        return column

    def _choices(self) -> QWidget:
        leaf, column = _leaf("turned_choices")
        plan = self._plan
        for text in (plan.choices_note, plan.no_choice):
            if text:
                column.addWidget(self.words(text, "soft"))
        for choice in plan.choices:
            column.addWidget(self._choice(choice))
        column.addStretch(1)
        return leaf

    def _choice(self, choice: TurnedChoice) -> QFrame:
        card, row = self._card(choice.kind, choice.kind_name)
        said = (choice.name, choice.instead_of, choice.amount, choice.effect)
        card.setAccessibleName(", ".join(part for part in said if part))
        what = " · ".join(part for part in (choice.kind_name, choice.detail) if part)
        named = f"{choice.name} · {choice.amount}" if choice.amount else choice.name
        texts = [(named, "name"), (choice.instead_of, "text"), (what, "soft")]
        row.addLayout(self._lines(*texts), 2)
        row.addLayout(self._effect(choice), 3)
        return card

    def _effect(self, choice: TurnedChoice) -> QVBoxLayout:
        """Draw what a choice changes: a bar each, under the sentence that says it."""
        column = QVBoxLayout()
        column.addWidget(self.words(choice.effect))
        grid = QGridLayout()
        grid.setHorizontalSpacing(round(2 * GRID * self._scale))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for at, gauge in enumerate(choice.gauges):
            over = gauge.filled > gauge.whole
            bar = StackedBar(round(10 * self._scale))
            colour = "attention" if over else "accent" if at else "dots"
            bar.show_segments([Segment(gauge.filled, colour)], gauge.whole, gauge.said)
            grid.addWidget(self.words(gauge.said, "soft"), at, 0)
            grid.addWidget(bar, at, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return column

    def _year(self) -> QWidget:
        leaf, column = _leaf("turned_year")
        grid = QGridLayout()
        grid.setHorizontalSpacing(round(5 * GRID * self._scale))
        grid.setVerticalSpacing(round(3 * GRID * self._scale))
        grid.setColumnStretch(1, 1)
        for row, month in enumerate(self._plan.months):
            when = self.words(month.title, "name")
            when.setWordWrap(False)
            grid.addWidget(when, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.words("\n".join(month.points)), row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return leaf

    def _talk(self) -> QWidget:
        leaf, column = _leaf("turned_talk")
        for part in self._plan.parts:
            self._add_part(column, part)
        column.addStretch(1)
        return leaf

    def _add_part(self, column: QVBoxLayout, part: TurnedPart) -> None:
        column.addWidget(self.words(part.title, "name"))
        said: Sequence[str] = (*part.paragraphs, *(f"– {point}" for point in part.points))
        column.addWidget(self.words("\n".join(said)))
        column.addSpacing(3 * GRID)


def _leaf(name: str) -> tuple[QWidget, QVBoxLayout]:
    leaf = QWidget()
    leaf.setObjectName(name)
    column = QVBoxLayout(leaf)
    column.setContentsMargins(8 * GRID, 4 * GRID, 8 * GRID, 4 * GRID)
    column.setSpacing(3 * GRID)
    return leaf, column
