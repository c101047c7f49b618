"""Pictures of a result by group and by month; each figure opens the cases behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import Dimension
from planner.domain.programme.programme import Programme
from planner.services.cases.groups_met import GroupMet, GroupSort, MonthSpent
from planner.wording.names import name_of
from planner.wording.numbers import count_text, money_text, month_name, month_text, share_text
from ui import style
from ui.models.case_lines import vulnerability_name
from ui.models.isolates import steady
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.fields import choice, chosen
from ui.widgets.parts.legend import Legend
from ui.widgets.parts.painting import focus_frame, kind_segment, painter_on, placed
from ui.widgets.parts.panel import Panel, Turning, button, clear, label
from ui.words import listed, place_name

#: The strongest shade of a share, of the accent colour: words stay readable on it.
_DEEPEST = 0.45
_KINDS = (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY)
_HEIGHT = 160
#: So many groups of a sort stand there until all are asked for.
_MOST = 12


class GroupedPictures(Turning):
    """Both beside each other; a shared screen hides them: they tell of other people."""

    def __init__(self, session: Session) -> None:
        super().__init__(760, (1, 1))
        self.groups, self.months = GroupsPanel(session), MonthsPanel(session)
        self.add(self.groups)
        self.add(self.months)

    def redraw(self, document: Caseload, allocation: Allocation) -> None:
        """Draw what a balance comes to."""
        self.groups.redraw(document, allocation)
        self.months.redraw(document.given_programme, allocation)


class GroupsPanel(Panel):
    """Needs met by dimension and group; the deeper the shade, the more is met."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("Needs met, by dimension and group"),
            self.tr("Per cent of all needs stated. A case may stand in several groups."),
            "met_by_group",
        )
        self._session = session
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(GRID)
        self.grid.setVerticalSpacing(2)
        self.grid.setColumnStretch(0, 1)
        self.body.addLayout(self.grid)
        self._all = False
        self.all = button("", "groups_all", link=True)
        self.all.clicked.connect(self._show_all)
        self.body.addWidget(self.all)
        self.body.addStretch(1)
        session.opened.connect(self._begin_anew)

    def _begin_anew(self) -> None:
        self._all = False

    def _show_all(self) -> None:
        self._all = True
        session = self._session
        if session.allocation is not None:
            self.redraw(session.document, session.allocation)

    def redraw(self, document: Caseload, allocation: Allocation) -> None:
        """Draw a row for each group."""
        clear(self.grid)
        language = self._session.language
        heads = [name_of(d, language) for d in Dimension]
        for column, words in enumerate((*heads, self.tr("all"), self.tr("cases")), start=1):
            self.grid.addWidget(label(words, "soft"), 0, column, Qt.AlignmentFlag.AlignCenter)
        groups = self._session.at_hand.groups(document, allocation)
        shown = groups if self._all else list(_largest(groups))
        for row, group in enumerate(shown, start=1):
            self._row(row, group, document.programme)
        count = count_text(len(groups), language)
        self.all.setText(self.tr("Show all groups ({n})").format(n=count))
        self.all.setVisible(len(shown) < len(groups))

    def _row(self, row: int, group: GroupMet, programme: Programme | None) -> None:
        language, name = self._session.language, self._name(group, programme)
        code = f"_{group.code}" if group.code else ""
        link = button(name, f"group_{group.sort.value}{code}", link=True)
        link.setAccessibleName(self.tr("{what}: show the cases").format(what=name))
        link.clicked.connect(lambda: self._session.show_cases(name, group.cases))
        self.grid.addWidget(link, row, 0)
        for column, dimension in enumerate((*Dimension, None), start=1):
            share = group.met[dimension]
            cell = _Share(share, language)
            self.grid.addWidget(cell, row, column)
        people = label(count_text(len(group.cases), language), "soft")
        self.grid.addWidget(people, row, 5, Qt.AlignmentFlag.AlignCenter)

    def _name(self, group: GroupMet, programme: Programme | None) -> str:
        language = self._session.language
        if group.sort is GroupSort.PLACE:
            return place_name(programme, group.code, language)
        if group.sort is GroupSort.VULNERABILITY:
            return vulnerability_name(programme, group.code, language)
        return {
            GroupSort.WOMEN: self.tr("Women"),
            GroupSort.MEN: self.tr("Men"),
            GroupSort.CHILDREN: self.tr("Children under 18"),
            GroupSort.FORCED: self.tr("Forced return"),
        }[group.sort]


def _largest(groups: Iterable[GroupMet]) -> Iterator[GroupMet]:
    """Yield of each sort those with most people: an office of hundreds of places reads no more."""
    seen: Counter[GroupSort] = Counter()
    for group in groups:
        seen[group.sort] += 1
        if seen[group.sort] <= _MOST:
            yield group


class _Share(QLabel):
    """A share, a bare figure as the head says of what, on the accent colour: deeper, more met."""

    def __init__(self, share: float | None, language: str) -> None:
        super().__init__("–" if share is None else count_text(round(100 * share), language))
        self.setAccessibleName("–" if share is None else share_text(share, language))
        self._part = _DEEPEST * max(0.0, min(1.0, share or 0.0))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumWidth(14 * GRID)
        self.setContentsMargins(GRID, 1, GRID, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay the colour of the theme worn beneath the figure."""
        shade = QColor(style.ACCENT)
        shade.setAlphaF(self._part)
        with painter_on(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            painter.drawRoundedRect(self.rect(), 3, 3)
        super().paintEvent(event)


class MonthsPanel(Panel):
    """Money by month and kind, of one fund or of all."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("Money by month and kind"),
            self.tr("When it is due. Click a month, or walk with the arrow keys, for its cases."),
            "money_by_month",
        )
        self._session = session
        self._allocation: Allocation | None = None
        self.fund = choice("months_fund", [(self.tr("all funds"), "")], "")
        self.fund.setAccessibleName(self.tr("Money of"))
        self.fund.currentIndexChanged.connect(lambda _: self._draw())
        self.top.addWidget(self.fund)
        self.bars = MonthBars()
        self.bars.opened.connect(self._show)
        session.opened.connect(self._forget)
        self.body.addWidget(self.bars, 1)
        language = session.language
        self.body.addWidget(Legend([(k, name_of(k, language)) for k in _KINDS]))

    def redraw(self, programme: Programme, allocation: Allocation) -> None:
        """Draw the months of the fund chosen."""
        self._allocation, now = allocation, chosen(self.fund)
        codes = [f.code for f in programme.funds]
        self.fund.blockSignals(True)
        self.fund.clear()
        self.fund.values = ["", *codes]
        self.fund.addItems([self.tr("all funds"), *codes])
        self.fund.select(now if now in codes else "")
        self.fund.blockSignals(False)
        self._draw()

    def _draw(self) -> None:
        if self._allocation is None:
            return
        programme = self._session.document.programme
        currency = programme.currency if programme else "EUR"
        months = self._session.at_hand.months(self._allocation, chosen(self.fund))
        self.bars.show_months(
            months, [self._said(m, currency) for m in months], self._labels(months)
        )

    def _labels(self, months: list[MonthSpent]) -> list[str]:
        language = self._session.language
        return [month_name(m.month.month, language, short=True) for m in months]

    def _said(self, month: MonthSpent, currency: str) -> str:
        language = self._session.language
        kinds = listed(
            f"{name_of(k, language)} {money_text(Money(m, currency), language)}"
            for k, m in month.minor.items()
        )
        return steady(f"{month_text(month.month, language)}: {kinds}")

    def _show(self, place: int) -> None:
        if self._allocation is None:
            return
        month = self._session.at_hand.months(self._allocation, chosen(self.fund))[place]
        words = self.tr("due in {month}").format(
            month=month_text(month.month, self._session.language)
        )
        self._session.show_cases(words, month.cases)

    def _forget(self) -> None:
        """Hold nothing of anybody: another caseload is open, or none."""
        self._allocation = None


class MonthBars(QWidget):
    """A column a month, its kinds one on the other; what it shows is said in words."""

    opened = Signal(int)
    spoken_as = QAccessible.Role.Chart

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("month_bars")
        self.setMinimumSize(200, _HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._months: list[MonthSpent] = []
        self._said: list[str] = []
        self._labels: list[str] = []
        self._at = -1

    def show_months(self, months: list[MonthSpent], said: list[str], labels: list[str]) -> None:
        """Draw these months; ``said`` and ``labels``: each in words, and beneath its column."""
        self._months, self._said, self._labels, self._at = months, said, labels, -1
        self.setAccessibleName("; ".join(said) or self.tr("no money is due"))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a low, wide picture."""
        return QSize(360, _HEIGHT)

    def column(self, place: int) -> QRectF:
        """Return where the column of a month stands, with the room around it."""
        wide = self.width() / max(1, len(self._months))
        return placed(self, QRectF(place * wide, 0, wide, self.height()))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the columns, the first month at the side a line begins."""
        most = max((sum(m.minor.values()) for m in self._months), default=0)
        metrics = self.fontMetrics()
        foot = self.height() - metrics.height() - GRID
        with painter_on(self) as painter:
            if self.hasFocus():
                focus_frame(self, painter)
            for place, month in enumerate(self._months):
                room = self.column(place)
                bar = room.adjusted(room.width() * 0.18, 0, -room.width() * 0.18, 0)
                if place == self._at:
                    painter.fillRect(room, QColor(style.ACCENT_TINT))
                bottom = float(foot)
                for kind in _KINDS:
                    tall = month.minor.get(kind, 0) / max(most, 1) * (foot - 2 * GRID)
                    if tall > 0:
                        kind_segment(
                            painter, QRectF(bar.left(), bottom - tall, bar.width(), tall), kind
                        )
                    bottom -= tall
                painter.setPen(QColor(style.SOFT))
                below = QRectF(room.left(), foot + 2, room.width(), metrics.height() + 2)
                text = metrics.elidedText(
                    self._labels[place], Qt.TextElideMode.ElideRight, int(room.width())
                )
                painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, text)
            painter.setPen(QColor(style.theme.axis))
            painter.drawLine(QPointF(0, foot), QPointF(self.width(), foot))

    def _place_at(self, x: float) -> int:
        found = (n for n in range(len(self._months)) if self.column(n).contains(x, 1))
        return next(found, -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the month the pointer is on."""
        self._mark(self._place_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Mark nothing once the pointer is gone."""
        if not self.hasFocus():
            self._mark(-1)
        super().leaveEvent(event)

    def _mark(self, place: int) -> None:
        if place != self._at:
            self._at = place
            self.setToolTip(self._said[place] if place >= 0 else "")
            self.setAccessibleDescription(self._said[place] if place >= 0 else "")
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the cases of the month."""
        place = self._place_at(event.position().x())
        if place >= 0:
            self.opened.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the months by the arrow keys, open one by Enter."""
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        last = len(self._months) - 1
        if event.key() in (forward, back) and last >= 0:
            self._mark(max(0, min(last, self._at + (1 if event.key() == forward else -1))))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self.opened.emit(self._at)
        else:
            super().keyPressEvent(event)
