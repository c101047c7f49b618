"""People assisted: what a period came to, as the report tells it, and the report itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from planner.app.monitoring import (
    Line,
    Section,
    monitoring_paper,
    write_monitoring,
)
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.monitoring.behind import Behind
from planner.domain.protection.purpose import OWN_USE, Destination, Paper, Purpose
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import May
from planner.services.papers.counted_cases import Period
from planner.services.papers.exporting import enter_paper
from planner.services.papers.monitoring import check_told, monitoring, period_of, with_cases
from planner.services.work import Work
from planner.wording.errors.in_window import window_sentence
from planner.wording.papers.monitoring import monitoring_text
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.papers.purpose_dialog import PurposeDialog
from ui.widgets.parts.fields import Choice, choice, chosen, read_date, text_field
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.page_language import language_choice
from ui.widgets.parts.panel import Scroll, Turning, button, clear, label
from ui.widgets.results.figures_panel import FiguresPanel

#: With more cases it is counted when somebody asks: it takes more than a moment.
_AT_ONCE = 1_000
#: With less room two tables stand one below the other.
_ABREAST = 860
_FOR = (Purpose.OFFICE, Purpose.DONOR, Purpose.PARTNER)


class AssistedTab(QWidget):
    """A period, of one fund or all, with every figure of its report and the cases behind it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("assisted_tab")
        self._session = session
        self._drawn: tuple[Caseload, Allocation] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3 * GRID, 0, 0)
        column.setSpacing(3 * GRID)
        column.addWidget(self._make_top())
        self.said = label("", "attention", wrap=True)
        self.said.setObjectName("assisted_said")
        self.lead = label("", "name", wrap=True)
        self.lead.setObjectName("assisted_lead")
        self.rules = label(monitoring_text("purpose", session.language), "soft", wrap=True)
        for words in (self.said, self.lead, self.rules):
            column.addWidget(words)
        inner = QWidget()
        self.panels = QVBoxLayout(inner)
        self.panels.setContentsMargins(0, 0, 0, 0)
        self.panels.setSpacing(3 * GRID)
        self.figures = Scroll(inner, "assisted_figures")
        column.addWidget(self.figures, 1)

    def _make_top(self) -> QWidget:
        hint = self.tr("year-month-day")
        self.first = text_field("assisted_first", "", hint)
        self.last = text_field("assisted_last", "", hint)
        self.fund: Choice = choice("assisted_fund", [(self.tr("all funds"), "")], "")
        named: list[QWidget] = []
        for words, field in (
            (self.tr("&From"), self.first),
            (self.tr("&To"), self.last),
            (self.tr("F&und"), self.fund),
        ):
            name = label(words)
            name.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            named += (name, field)
        self.show_figures = button(self.tr("Sho&w"), "assisted_show", primary=True)
        self.show_figures.clicked.connect(self._ask)
        self.page_language = language_choice("assisted_language", self._session.language)
        self.write = button(self.tr("Write the r&eport…"), "assisted_write")
        self.write.clicked.connect(self._ask_for_whom)
        return flowing(*named, self.show_figures, self.page_language, self.write)

    def redraw(self) -> None:
        """Show the period again where something changed; of a large caseload, when asked."""
        session = self._session
        allocation, document = session.allocation, session.document
        if document.programme is None or allocation is None:
            self._forget(self.tr("Balance first: the figures are told beside what was planned."))
            return
        permit(self.write, session, May.EXPORT_FIGURES, not session.background.busy)
        if self._drawn is not None and self._drawn[0] is document and self._drawn[1] is allocation:
            return
        self._offer_funds(document)
        if self._drawn is None:
            period = period_of(document, None, None)
            self.first.setText(period.first.isoformat())
            self.last.setText(period.last.isoformat())
        self._drawn = (document, allocation)
        if len(document.cases) <= _AT_ONCE:
            self._ask()
        else:
            self._clear(self.tr("Press Show to count this caseload: it takes a few seconds."))

    def _offer_funds(self, document: Caseload) -> None:
        codes = [fund.code for fund in document.given_programme.funds]
        if self.fund.values == ["", *codes]:
            return
        kept = chosen(self.fund)
        self.fund.clear()
        self.fund.values = ["", *codes]
        printed = [fund.printed_code for fund in document.given_programme.funds]
        self.fund.addItems([self.tr("all funds"), *printed])
        self.fund.select(kept if kept in codes else "")

    def _forget(self, said: str) -> None:
        self._drawn = None
        self.write.setEnabled(False)
        self._clear(said)

    def _clear(self, said: str) -> None:
        clear(self.panels)
        self.lead.setText("")
        self.lead.hide()
        self.said.setText(said)
        self.said.setVisible(bool(said))

    def _ask(self) -> None:
        """Count the period that stands in the fields, and draw it."""
        session = self._session
        allocation, document = session.allocation, session.document
        if allocation is None:
            return
        try:
            period = self._period()
            if len(document.cases) <= _AT_ONCE:
                self._show(with_cases(document, allocation, period, OWN_USE))
                return
        except PlannerError as error:
            self._clear(window_sentence(error, session.language))
            return
        self._clear("")
        session.slow(
            self.tr("Counting the figures"),
            lambda _report, _stop: with_cases(document, allocation, period, OWN_USE),
            self._show,
        )

    def _period(self) -> Period:
        """Return the period asked for; raises PlannerError where it cannot be read."""
        days = _day(self.first), _day(self.last)
        today = datetime.now(UTC).date()
        return period_of(self._session.document, *days, chosen(self.fund), today)

    def _show(self, behind: Behind) -> None:
        """Draw a report, each line with the cases behind it where they may be seen."""
        session = self._session
        programme = session.document.programme
        if programme is None:  # closed meanwhile
            return
        paper = monitoring_paper(behind.report, programme, session.language)
        self._clear("")
        self.lead.setText(paper.lead)
        self.lead.show()
        sees = not session.why_not(May.SEE_IDENTITY)
        pair = Turning(_ABREAST, (1, 1))
        for place, section in enumerate(paper.sections):
            if place % 2 == 0:
                pair = Turning(_ABREAST, (1, 1))
                self.panels.addWidget(pair)
            opens = self._opener(section, behind) if sees else _nothing
            pair.add(FiguresPanel(section, session.language, opens))
        for place, note in enumerate(paper.notes):
            said = label(note, "soft", wrap=True)
            said.setObjectName(f"assisted_note_{place}")
            self.panels.addWidget(said)
        self.panels.addStretch(1)

    def _opener(
        self, section: Section, behind: Behind
    ) -> Callable[[Line], Callable[[], None] | None]:
        """Return what opens the cases of a line, None where none are behind it."""

        def opens(line: Line) -> Callable[[], None] | None:
            cases: frozenset[CaseId] = behind.of(section.key, line.key)
            title = f"{section.title}: {line.name}"
            return (lambda: self._session.show_cases(title, cases)) if cases else None

        return opens

    def _ask_for_whom(self) -> None:
        """Ask what the report is for, who gets it and where it goes, then write it."""
        try:
            period = self._period()
        except PlannerError as error:
            self._clear(window_sentence(error, self._session.language))
            return
        dialog = PurposeDialog(self._session, self.tr("Monitoring report"), _FOR, self)
        dialog.decided.connect(
            lambda to, folder, password: self._write(period, to, folder, password)
        )
        dialog.open()

    def _write(
        self, period: Period, to: Destination, folder: Path, password: Secret | None
    ) -> None:
        session, allocation = self._session, self._session.allocation
        document, language = session.document, chosen(self.page_language)
        if allocation is None:
            return
        if not session.do(_enter, period, to):
            return
        programme = document.given_programme
        session.slow(
            self.tr("Writing the report"),
            lambda tell, stop: write_monitoring(
                monitoring(document, allocation, period, to),
                programme,
                folder,
                language,
                password,
                tell,
                stop,
            ),
            lambda files: session.said.emit(
                self.tr("Written: {files}").format(files=", ".join(f.name for f in files))
            ),
        )


def _enter(work: Work, period: Period, to: Destination) -> None:
    """Enter in the trail that the report is written, once it may be."""
    check_told(work.document, period, to)
    enter_paper(work, Paper.FIGURES, to)


def _nothing(_: Line) -> None:
    """Open nothing: whoever looks may not see cases."""


def _day(field: QLineEdit) -> date | None:
    try:
        return read_date(field)
    except ValueError:
        raise PlannerError("date_unreadable") from None
