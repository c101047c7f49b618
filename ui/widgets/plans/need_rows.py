"""A case's needs: seriousness as dots, cover as a bar, unknown as a dashed box that says *ask*."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from planner.domain.balances.allocation import Award, CaseResult, NeedResult
from planner.domain.balances.cover_by_kind import cover_by_kind, covered
from planner.domain.cases.assessment import Assessment
from planner.domain.need import FULL, Dimension, Need
from planner.domain.programme.programme import Programme
from planner.wording.names import name_of
from planner.wording.names.programme import target_name
from planner.wording.numbers import share_text
from ui import style
from ui.style import GRID
from ui.widgets.cases.need_question import NeedQuestion
from ui.widgets.parts.painting import painter_on, placed
from ui.widgets.parts.panel import bring_into_sight, button, clear, label
from ui.widgets.parts.stacked_bar import Segment, StackedBar
from ui.words import listed

_DOTS = 4


class SeverityDots(QWidget):
    """Four dots, as many filled as the need is serious."""

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, severity: int, said: str, scale: float = 1) -> None:
        super().__init__()
        self._severity, self._scale = severity, scale
        self.setFixedSize(round(44 * scale), round(12 * scale))
        self.setAccessibleName(said)
        self.setToolTip(said)

    def sizeHint(self) -> QSize:
        """Return the fixed size."""
        return self.size()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the dots from the leading side."""
        with painter_on(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            for i in range(_DOTS):
                painter.setBrush(QColor(style.INK if i < self._severity else style.theme.faint))
                by = self._scale
                spot = placed(self, QRectF((5 + i * 11) * by, 6 * by, 0, 0)).topLeft()
                painter.drawEllipse(QPointF(spot), 2.9 * by, 2.9 * by)


class NeedRows(QWidget):
    """One row a need, under its dimension; what nobody asked is asked in its place.

    ``why_not``: why nothing may be answered here, empty where it may.
    """

    answered = Signal(str, int)  # need, severity

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("need_rows")
        self.why_not = ""
        self._question: NeedQuestion | None = None
        self._language = language
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(2 * GRID)
        self.grid.setVerticalSpacing(GRID + 1)
        self.grid.setColumnStretch(0, 3)
        self.grid.setColumnStretch(2, 2)

    def redraw(
        self,
        programme: Programme,
        assessment: Assessment | None,
        result: CaseResult | None,
        awards: Sequence[Award],
    ) -> None:
        """Show every need that is there or that nobody asked about; zero is not a need."""
        clear(self.grid)
        self._question = None
        row, last = 0, None
        order = list(Dimension)
        for need in sorted(programme.needs, key=lambda n: order.index(n.dimension)):
            severity = assessment.severity(need.code) if assessment else None
            if severity == 0:
                continue
            if need.dimension is not last:
                last = need.dimension
                heading = label(name_of(last, self._language).upper(), "section")
                heading.setContentsMargins(0, GRID, 0, 0)
                self.grid.addWidget(heading, row, 0, 1, 4)
                row += 1
            self._add(row, need, severity, result, awards, programme)
            if severity is not None:
                self._add_plan(row + 1, need, awards, programme)
            row += 2

    def _add(
        self,
        row: int,
        need: Need,
        severity: int | None,
        result: CaseResult | None,
        awards: Sequence[Award],
        programme: Programme,
    ) -> None:
        name = need.name.get(self._language) or need.code
        self.grid.addWidget(label(name, wrap=True), row, 0)
        bar = StackedBar(14)
        bar.setObjectName(f"cover_{need.code}")
        if severity is None:
            self.grid.addWidget(label(self.tr("unknown"), "soft"), row, 1)
            bar.show_unknown(self.tr("{need}: nobody asked yet").format(need=name))
            self.grid.addWidget(bar, row, 2)
            self.grid.addWidget(self._ask(row, need, programme), row, 3)
            return
        said = self.tr("{need}: seriousness {n} of 4").format(need=name, n=severity)
        self.grid.addWidget(SeverityDots(severity, said), row, 1)
        lines = [n for n in result.needs if n.need == need.code] if result else []
        share = self._draw(bar, name, lines, awards, programme)
        self.grid.addWidget(bar, row, 2)
        text = "–" if share is None else share_text(share, self._language)
        figure = label(text)
        figure.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.grid.addWidget(figure, row, 3)

    def _ask(self, row: int, need: Need, programme: Programme) -> QPushButton:
        name = need.name.get(self._language) or need.code
        ask = button(self.tr("ask"), f"ask_{need.code}", link=True)
        ask.setAccessibleName(self.tr("Ask about: {need}").format(need=name))
        ask.setEnabled(not self.why_not)
        ask.setToolTip(self.why_not)
        ask.clicked.connect(lambda: self._open(row, need, programme))
        return ask

    def _open(self, row: int, need: Need, programme: Programme) -> None:
        """Ask how serious a need is, beneath it; one question at a time."""
        self._leave()
        name = need.name.get(self._language) or need.code
        question = NeedQuestion(need.code, name, programme, self._language)
        question.answered.connect(lambda severity: self.answered.emit(need.code, severity))
        question.left.connect(self._leave)
        self.grid.addWidget(question, row + 1, 0, 1, 4)
        self._question = question
        question.buttons[0].setFocus()
        QTimer.singleShot(0, question, lambda: bring_into_sight(question))

    def _leave(self) -> None:
        if self._question is not None:
            self.grid.removeWidget(self._question)
            self._question.hide()
            self._question.deleteLater()
            self._question = None

    def _add_plan(
        self, row: int, need: Need, awards: Sequence[Award], programme: Programme
    ) -> None:
        """Name beneath a need what the plan gives for it."""
        given = dict.fromkeys(a.target for a in awards if covered(a, need.code, programme))
        if given:
            names = listed(target_name(programme, code, self._language) for code in given)
            words = label(names, "soft", wrap=True)
            words.setObjectName(f"given_{need.code}")
            self.grid.addWidget(words, row, 0, 1, 4)

    def _draw(
        self,
        bar: StackedBar,
        name: str,
        lines: Sequence[NeedResult],
        awards: Sequence[Award],
        programme: Programme,
    ) -> float | None:
        if not lines:
            bar.show_segments([Segment(1, None)], 1, self.tr("{need}: not met").format(need=name))
            return None
        worst = min(lines, key=lambda n: n.cover)
        parts = cover_by_kind(worst, awards, programme)
        met = sum(share for kind, share in parts)
        segments = [Segment(share, kind) for kind, share in parts]
        segments.append(Segment(max(0, FULL - met), None))
        kinds = listed(
            f"{name_of(k, self._language)} {share_text(s / FULL, self._language)}" for k, s in parts
        )
        said = self.tr("{need}: {met} met").format(
            need=name, met=share_text(met / FULL, self._language)
        )
        bar.show_segments(segments, FULL, f"{said} ({kinds})" if kinds else said)
        return met / FULL
