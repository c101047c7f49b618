"""The panels of a result: needs met by dimension, money by line and kind, projects."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.domain.balances.allocation import Opening
from planner.domain.kind import Kind
from planner.domain.need import Dimension
from planner.domain.programme.programme import Programme
from planner.services.balances.summary import FundUse, NeedsMet, Summary
from planner.wording.names import name_of
from planner.wording.numbers import count_text, decimal_text, money_text, share_text
from ui.models.isolates import steady
from ui.style import GRID
from ui.widgets.parts.legend import Legend
from ui.widgets.parts.panel import Panel, button, clear, label
from ui.widgets.parts.stacked_bar import Segment, StackedBar
from ui.words import listed, place_name

_KINDS = (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY)


class DimensionPanel(Panel):
    """Needs met: on average, and for the worst-off tenth."""

    asked = Signal(object, bool)  # a dimension (None: all), of the worst-off tenth; see the cases

    def __init__(self, language: str) -> None:
        super().__init__(
            self.tr("Needs met, by dimension"), self.tr("Of all needs stated."), "met_by_dimension"
        )
        self._language = language
        self.grid = _grid()
        self.body.addLayout(self.grid)
        met_words, left_words = self.tr("met"), self.tr("not met")
        self.body.addWidget(Legend([("accent", met_words), (None, left_words)]))
        self.here = label("", "soft", wrap=True)
        self.here.setObjectName("met_here")
        self.body.addWidget(self.here)
        self.body.addStretch(1)

    def redraw(self, summary: Summary) -> None:
        """Draw two bars a dimension; what can be met here stands in words beneath."""
        clear(self.grid)
        self._shown = summary
        dimensions: tuple[Dimension | None, ...] = (None, *Dimension)
        for place, dimension in enumerate(dimensions):
            name = name_of(dimension, self._language) if dimension else self.tr("all needs")
            self.grid.addWidget(label(name, "name" if dimension is None else ""), 2 * place, 0)
            self._row(2 * place, self.tr("average"), summary.stated[dimension], name)
            worst = self.tr("worst-off tenth")
            self._row(2 * place + 1, worst, summary.stated_tenth[dimension], name)
            self._open_from(2 * place, dimension, name)

        shares = (_share(n[None], self._language) for n in (summary.average, summary.worst_tenth))
        average, worst = shares
        self.here.setText(
            self.tr(
                "Of what can be met here: {average} on average, {worst} for the tenth with most"
                " of that left."
            ).format(average=average, worst=worst)
        )

    def _row(self, row: int, who: str, needs: NeedsMet, name: str) -> None:
        language = self._language
        met = needs.met
        text = _share(needs, language)
        burden = self.tr("burden {before} → {after}").format(
            before=decimal_text(needs.before, language, 1),
            after=decimal_text(needs.after, language, 1),
        )
        bar = StackedBar(12)
        share = met or 0.0
        said = f"{name}, {who}: {text}; {burden}"
        bar.show_segments([Segment(share, "accent"), Segment(1 - share, None)], 1, said)
        self.grid.addWidget(label(who, "soft"), row, 1)
        self.grid.addWidget(bar, row, 2)
        self.grid.addWidget(label(steady(burden), "soft"), row, 4)

    def _open_from(self, row: int, dimension: Dimension | None, name: str) -> None:
        """Put the two figures of a dimension there, each a link to the cases behind it."""
        code = dimension.value if dimension else "all"
        for below, (tenth, who) in enumerate(
            ((False, self.tr("average")), (True, self.tr("worst-off tenth")))
        ):
            met = (self._shown.stated_tenth if tenth else self._shown.stated)[dimension]
            text = _share(met, self._language)
            link = button(text, f"cases_{code}_{'tenth' if tenth else 'average'}", link=True)
            words = self.tr("{name}, {who}: {share}; show the cases")
            link.setAccessibleName(words.format(name=name, who=who, share=text))
            link.clicked.connect(lambda _=False, t=tenth: self.asked.emit(dimension, t))
            side = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            self.grid.addWidget(link, row + below, 3, side)


def _share(needs: NeedsMet, language: str) -> str:
    return "–" if needs.met is None else share_text(needs.met, language)


class MoneyPanel(Panel):
    """Every fund: what was used by kind, against what this balance could count on."""

    asked = Signal(str)  # a fund, to see the cases it pays for

    def __init__(self, language: str) -> None:
        super().__init__(self.tr("Money by line and kind"), name="money_by_fund")
        self._language = language
        self.grid = _grid()
        self.body.addLayout(self.grid)
        self.together = label("", wrap=True)
        self.together.setObjectName("money_together")
        self.body.addWidget(self.together)
        kinds = [(k, name_of(k, language)) for k in _KINDS]
        self.body.addWidget(Legend([*kinds, (None, self.tr("held back"))]))
        self.body.addStretch(1)

    def redraw(self, summary: Summary) -> None:
        """Draw one bar a fund."""
        clear(self.grid)
        for row, use in enumerate(summary.funds):
            name = button(use.fund.code, f"cases_{use.fund.code}", link=True)
            full = use.fund.name.get(self._language)
            name.setToolTip(full)
            name.setAccessibleName(self.tr("{fund}: show the cases").format(fund=full))
            name.clicked.connect(lambda _=False, code=use.fund.code: self.asked.emit(code))
            self.grid.addWidget(name, row, 0)
            self.grid.addWidget(self._bar(use), row, 1)
            self.grid.addWidget(label(steady(self._figures(use)), "soft"), row, 2)
        self.together.setText(self._together(summary))

    def _together(self, summary: Summary) -> str:
        language, whole = self._language, max(summary.total.minor, 1)
        kinds = " · ".join(
            f"{name_of(k, language)} {share_text(summary.kinds[k].minor / whole, language)}"
            for k in _KINDS
        )
        return self.tr("Together {money}: {kinds}").format(
            money=money_text(summary.total, language), kinds=kinds
        )

    def _bar(self, use: FundUse) -> StackedBar:
        bar = StackedBar()
        segments = [Segment(use.by_kind[k].minor, k) for k in _KINDS]
        free = max(0, use.limit.minor - use.used.minor)
        if use.reserve.minor:
            segments += [Segment(free, "track"), Segment(use.reserve.minor, None)]
        kinds = listed(
            f"{name_of(k, self._language)} {money_text(use.by_kind[k], self._language)}"
            for k in _KINDS
            if use.by_kind[k].minor
        )
        said = f"{use.fund.code}: {self._figures(use)}. {kinds}".strip()
        bar.show_segments(segments, use.limit.minor + use.reserve.minor, said)
        return bar

    def _figures(self, use: FundUse) -> str:
        words = self.tr("{used} of {limit}").format(
            used=money_text(use.used, self._language), limit=money_text(use.limit, self._language)
        )
        if not use.reserve.minor:
            return words
        held = self.tr("{reserve} held back").format(
            reserve=money_text(use.reserve, self._language)
        )
        return f"{words}\n{held}"


#: Projects with a bar of their own here, those that open first: hundreds take seconds to lay out.
_PROJECTS = 24


class ProjectsPanel(Panel):
    """Community projects: open or not, with seats of returnees and residents."""

    asked = Signal(str)  # a project, to see who has a seat

    def __init__(self, language: str) -> None:
        super().__init__(self.tr("Community projects"), name="projects_result")
        self._language = language
        self.grid = _grid()
        self.body.addLayout(self.grid)
        returnees, residents = self.tr("returnees"), self.tr("residents")
        self.body.addWidget(Legend([(Kind.COMMUNITY, returnees), ("residents", residents)]))
        self.body.addStretch(1)

    def redraw(self, programme: Programme, openings: tuple[Opening, ...]) -> None:
        """Draw one bar a project, those that open first."""
        clear(self.grid)
        opened = {o.project: o for o in openings}
        ordered = sorted(programme.projects, key=lambda p: (p.code not in opened, p.code))
        for row, project in enumerate(ordered[:_PROJECTS]):
            opening = opened.get(project.code)
            name = project.name.get(self._language) or project.code
            place = place_name(programme, project.place, self._language)
            title = label(f"{name}, {place}", "" if opening else "soft", wrap=True)
            bar = StackedBar(12)
            whole = project.most + project.residents_seats
            if opening is None:
                figures = self.tr("not opened")
                bar.show_segments([], whole, f"{name}: {figures}")
            else:
                figures = self.tr("{returnees} + {residents} of {all} seats").format(
                    returnees=count_text(opening.seats, self._language),
                    residents=count_text(project.residents_seats, self._language),
                    all=count_text(whole, self._language),
                )
                segments = [
                    Segment(opening.seats, Kind.COMMUNITY),
                    Segment(project.residents_seats, "residents"),
                ]
                bar.show_segments(segments, whole, f"{name}: {figures}")
                figures = steady(figures)
            self.grid.addWidget(title, row, 0)
            self.grid.addWidget(bar, row, 1)
            seats: QWidget = label(figures, "soft")
            if opening is not None:
                link = button(figures, f"cases_{project.code}", link=True)
                link.setAccessibleName(self.tr("{project}: show the cases").format(project=name))
                link.clicked.connect(lambda _=False, code=project.code: self.asked.emit(code))
                seats = link
            self.grid.addWidget(seats, row, 2)
        if len(ordered) > _PROJECTS:
            more = count_text(len(ordered) - _PROJECTS, self._language)
            words = self.tr("and {n} more, on the page Places").format(n=more)
            self.grid.addWidget(label(words, "soft"), _PROJECTS, 0, 1, 3)
        self.grid.setColumnStretch(0, 3)
        self.grid.setColumnStretch(1, 2)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * GRID)
    grid.setVerticalSpacing(GRID + 2)
    return grid
