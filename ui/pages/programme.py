"""Programme: the funds, catalogue, places, projects and rules, as the workbook gives them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from planner.domain.balances.allocation import Allocation
from planner.domain.donor import Donor
from planner.domain.findings import Finding
from planner.domain.programme.programme import Programme
from planner.domain.programme.rates import Rate, Rates
from planner.domain.protection.staff import May
from planner.services.ports import ProgrammeRead
from planner.services.programme.programme_changes import programme_changes
from planner.wording.changes.programme import programme_change_lines
from planner.wording.numbers import date_text, decimal_text
from ui.loaded import LoadedAgain
from ui.models import programme_rows as tables
from ui.models.finding_rows import finding_columns, in_order, programme_findings
from ui.models.provider_rows import provider_columns, rate_columns
from ui.models.rows import Column, RowsModel
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts import ask
from ui.widgets.parts.empty_state import EmptyState
from ui.widgets.parts.page_frame import framed
from ui.widgets.parts.panel import Header, Panel, button
from ui.widgets.parts.table import Table
from ui.widgets.programme.donor_dialog import DonorDialog
from ui.widgets.programme.entry_actions import EntryActions
from ui.widgets.programme.programme_standing import ProgrammeStanding
from ui.widgets.programme.programme_typing import ProgrammeTyping
from ui.widgets.programme.rules_tab import RulesTab

#: The least width of a column that takes the rest, in pixels.
_READABLE = 150
#: The sheet of the workbook whose findings are about rules, in each language it has.
_RULES_SHEETS = frozenset({"Rules", "Règles"})
_NOTHING_OPEN, _NO_PROGRAMME, _PROGRAMME = range(3)
#: Where the page Balance stands in the window.
_BALANCE = 2


class ProgrammePage(QWidget):
    """Read in full here, and edited in place or in its workbook, which is loaded again."""

    page_asked = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("programme")
        self._session = session
        self._shown: Programme | None = None
        self._touched_by: Allocation | None = None
        self._refused: tuple[Finding, ...] = ()
        self._told: LoadedAgain | None = None
        self._changes_at = -1
        self.stack = framed(self, self._make_header())
        self._make_empty_states()
        self.stack.addWidget(self._make_tables())
        session.sources.programme_read.connect(self._show_refused)
        session.sources.donors_read.connect(self._choose_donor)
        session.opened.connect(self._forget)
        session.background.started.connect(lambda _: self._show_actions())
        session.background.ended.connect(self._show_actions)
        self.redraw()

    def _make_header(self) -> Header:
        self.header = Header(self.tr("Programme"))
        self.template = button(self.tr("Write a &template…"), "programme_template")
        self.template.clicked.connect(self._write_template)
        self.load = button(self.tr("&Load a workbook…"), "load_programme", primary=True)
        self.load.clicked.connect(self.ask_and_load)
        self.donor = button(self.tr("Add a &donor’s programme…"), "add_donor")
        self.donor.clicked.connect(self._session.sources.read_donors)
        self.header.add(self.donor)
        self.header.add(self.template)
        self.header.add(self.load)
        return self.header

    def _make_empty_states(self) -> None:
        load = button(self.tr("&Load a workbook…"), "empty_load", primary=True)
        load.clicked.connect(self.ask_and_load)
        template = button(self.tr("Write a &template…"), "empty_template")
        template.clicked.connect(self._write_template)
        self.begin = button(self.tr("Begin with a &donor’s programme…"), "empty_donor")
        self.begin.clicked.connect(self._session.sources.read_donors)
        self.stack.addWidget(
            EmptyState(
                "programme_closed",
                self.tr("No caseload is open"),
                self.tr(
                    "Open one, or the sample, from the File menu. The programme is part of it."
                ),
                [],
            )
        )
        self.stack.addWidget(
            EmptyState(
                "programme_none",
                self.tr("Load your programme"),
                self.tr(
                    "One workbook holds it all: donor lines and their rules, the catalogue of "
                    "support, places and community projects. Write a template to fill in, with the "
                    "rules of a donor’s programme already in it if you like, or load the one you "
                    "have."
                ),
                [load, template, self.begin],
            )
        )

    def _make_tables(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        panel = Panel()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("programme_tabs")
        self.tabs.setAccessibleName(self.tr("Programme"))
        self.tabs.setDocumentMode(True)
        panel.body.addWidget(self.tabs)
        self.entries = EntryActions(self._session, self)
        self.tabs.currentChanged.connect(lambda _: self.entries.bring(self.tabs.currentWidget()))
        panel.body.addWidget(self.entries.bar)
        self.typing = ProgrammeTyping(self._session, self)
        panel.body.addWidget(self.typing.hint)
        self.stands = ProgrammeStanding(self._session)
        self.stands.findings_asked.connect(lambda: self.tabs.setCurrentIndex(self.tabs.count() - 1))
        self.stands.balance_asked.connect(lambda: self.page_asked.emit(_BALANCE))
        panel.body.addWidget(self.stands)
        column.addWidget(panel)
        return inner

    def redraw(self) -> None:
        """Show the programme of the open caseload."""
        document = self._session.document
        programme = document.programme
        if self._session.work is None:
            self.stack.setCurrentIndex(_NOTHING_OPEN)
            self.header.soft.setText("")
        elif programme is None and not self._refused:
            self.stack.setCurrentIndex(_NO_PROGRAMME)
            self.header.soft.setText("")
        else:
            self.stack.setCurrentIndex(_PROGRAMME)
        self._show_actions()
        again = programme is not None
        self.load.setText(self.tr("&Load again…") if again else self.tr("&Load a workbook…"))
        if programme is not self._shown:
            self._refused = ()
        known = programme is self._shown and self._session.allocation is self._touched_by
        if not known:
            self._show(programme)

    def _show_actions(self) -> None:
        """Show the head's actions where the page below does not offer them itself."""
        shown = self.stack.currentIndex() == _PROGRAMME
        self.template.setVisible(shown)
        self.load.setVisible(shown)
        self.donor.setVisible(shown and self._session.document.programme is not None)
        for action in (self.donor, self.begin):
            action.setEnabled(not self._session.background.busy)
        permit(self.donor, self._session, May.PROGRAMME, self.donor.isEnabled())
        permit(self.load, self._session, May.PROGRAMME)
        self.entries.settle()
        self.stands.redraw()

    def _show(self, programme: Programme | None) -> None:
        self._shown, self._touched_by = programme, self._session.allocation
        at = max(self.tabs.currentIndex(), 0)
        self._clear()
        language = self._session.language
        if programme is not None:
            self._say_head(programme)
            p, spoken = programme, language
            funds, measures = tables.fund_columns(p, spoken), tables.measure_columns(p, spoken)
            projects = tables.project_columns(p, spoken)
            self._add_typed(self.tr("Funds"), "funds", "funds", funds, p.funds)
            self._add_typed(self.tr("Catalogue"), "catalogue", "measures", measures, p.measures)
            places = tables.place_columns(spoken)
            self._add_typed(self.tr("Places"), "places", "places", places, p.places)
            self._add_typed(self.tr("Projects"), "projects", "projects", projects, p.projects)
            self._add_rules(programme)
            providers, rates = provider_columns(p, spoken), rate_columns(p, spoken)
            table = self._add(self.tr("Providers"), "providers", providers, p.providers, 2)
            self.entries.take(table, table, "providers")
            table = self._add(self.tr("Rates"), "rates", rates, _newest(p.rates))
            self.entries.take(table, table, "rates")
            needs, recorded = tables.need_columns(spoken), tables.vulnerability_columns(spoken)
            table = self._add(self.tr("Needs"), "needs", needs, p.needs)
            self.entries.take(table, table, "needs")
            named = self.tr("Vulnerabilities")
            table = self._add(named, "vulnerabilities", recorded, p.vulnerabilities)
            self.entries.take(table, table, "vulnerabilities")
            self._add_settings(p)
        self._add_changes(programme)
        findings = self._refused or programme_findings(self._session.document)
        self._add(
            self.tr("Findings"),
            "programme_findings",
            finding_columns(language),
            in_order(findings),
            3,
        )
        self.tabs.setCurrentIndex(min(at, self.tabs.count() - 1))
        self._show_changes_once()
        self.entries.bring(self.tabs.currentWidget())
        self.typing.settle()
        self.stands.redraw()

    def _clear(self) -> None:
        self.entries.forget()
        while self.tabs.count():
            if (gone := self.tabs.widget(0)) is not None:
                gone.deleteLater()
            self.tabs.removeTab(0)

    def _forget(self) -> None:
        """Hold no balance any more: another caseload is open, or none."""
        self._shown, self._touched_by = None, None
        self._clear()

    def _add_settings(self, programme: Programme) -> None:
        """Show who plans, for which year, in which currencies, as of which day."""
        texts = self._session.tools.programme_tables.texts_of(programme)["office"]
        rows = tables.setting_rows(texts, self._session.language)
        model = RowsModel(tables.setting_columns(), self)
        model.show(rows)
        table = Table(model, "settings", self.tr("Settings"), lines=2)
        table.fit_rows()
        self.tabs.addTab(table, self.tr("Settings"))
        self.entries.take(table, table, "office")

    def _add_changes(self, programme: Programme | None) -> None:
        """Say what loading the workbook again changed, until something else changes."""
        self._changes_at, loaded = -1, self._session.sources.loaded_again
        if loaded is None or loaded.after != programme:
            return
        before, after, language = loaded.before, loaded.after, self._session.language
        changes = programme_changes(before, after)
        lines = list(programme_change_lines(changes, before, after, language))
        if not lines:
            return
        count = sum(len(change.entries) for change in changes)
        title = self.tr("What changed")
        model = RowsModel([Column(self.tr("When it was loaded again"), str, 0)], self)
        model.show(lines)
        table = Table(model, "programme_changes", title, lines=2)
        table.setSortingEnabled(False)
        table.fit_rows()
        self._changes_at = self.tabs.addTab(table, f"{title} ({count})")

    def _show_changes_once(self) -> None:
        """Bring what changed to the front when it is new."""
        if self._changes_at >= 0 and self._told is not self._session.sources.loaded_again:
            self._told = self._session.sources.loaded_again
            self.tabs.setCurrentIndex(self._changes_at)

    def _add_rules(self, programme: Programme) -> None:
        session = self._session
        about = [f for f in programme_findings(session.document) if f.sheet in _RULES_SHEETS]
        tab = RulesTab(programme, session.allocation, len(about), session.language)
        tab.findings_asked.connect(lambda: self.tabs.setCurrentIndex(self.tabs.count() - 1))
        self.tabs.addTab(tab, self.tr("Rules ({n})").format(n=len(programme.rules)))
        self.entries.take(tab, tab.table, "rules", lambda row: row.rule)

    def _add(
        self, title: str, name: str, columns: list[Column], rows: Iterable[object], lines: int = 1
    ) -> Table:
        model = RowsModel(columns, self)
        listed = list(rows)
        model.show(listed)
        table = Table(model, name, title, lines=lines)
        table.readable = min(table.readable, _READABLE)
        if lines > 1:
            table.fit_rows()
        self.tabs.addTab(table, f"{title} ({len(listed)})")
        return table

    def _add_typed(
        self, title: str, name: str, of: str, columns: list[Column], rows: Sequence[object]
    ) -> None:
        """Add a table whose cells can be typed over, by whoever may change the programme."""
        model = self.typing.rows(of, columns)
        model.show(list(rows))
        table = Table(model, name, title, lines=2)
        table.readable = min(table.readable, _READABLE)
        table.fit_rows()
        self.tabs.addTab(table, f"{title} ({len(rows)})")
        self.typing.open(table, model, of)
        self.entries.take(table, table, of)

    def _say_head(self, programme: Programme) -> None:
        language = self._session.language
        rate = ""
        if programme.paying_currency != programme.currency:
            found = programme.rates.on(
                programme.currency, programme.paying_currency, programme.balance_date
            )
            rate = self.tr(" · 1 {base} = {units} {quote}").format(
                base=programme.currency,
                units=decimal_text(float(found.units), language, 0),
                quote=programme.paying_currency,
            )
        self.header.soft.setText(
            self.tr("{office}, {year} · balanced as of {day}{rate}").format(
                office=programme.office.name,
                year=programme.year,
                day=date_text(self._session.document.balance_date, language),
                rate=rate,
            )
        )

    def _choose_donor(self, donors: Sequence[Donor]) -> None:
        """Ask which programme is added; what is still to do then stands in the findings."""
        dialog = DonorDialog(self._session, donors, self)
        if self._session.document.programme is not None:
            dialog.accepted.connect(self._say_to_do)
        dialog.open()

    def _say_to_do(self) -> None:
        self._session.said.emit(
            self.tr("Added. What the office must still do stands in the findings.")
        )
        self.tabs.setCurrentIndex(self.tabs.count() - 1)

    def ask_and_load(self) -> None:
        """Ask for the workbook and load it."""
        if chosen := ask.workbook(self):
            self._session.sources.load_programme(Path(chosen))

    def _write_template(self) -> None:
        if chosen := ask.workbook_to_make(self, self.tr("programme.xlsx")):
            self._session.papers.write_programme_template(Path(chosen))

    def _show_refused(self, read: ProgrammeRead) -> None:
        """Show the findings that stop a programme; the one loaded before stays."""
        self._refused = read.findings
        self._show(self._session.document.programme)
        self.stack.setCurrentIndex(_PROGRAMME)
        self._show_actions()
        file = next((f.file for f in read.findings if f.file), "")
        words = self.tr("{file} was not loaded: see the findings")
        self.header.soft.setText(words.format(file=file))
        self.tabs.setCurrentIndex(self.tabs.count() - 1)


def _newest(rates: Rates) -> list[Rate]:
    """Return the rates by pair of currencies, the newest first."""
    newest = sorted(rates.rates, key=lambda r: r.starts, reverse=True)
    return sorted(newest, key=lambda r: (r.base, r.quote))
