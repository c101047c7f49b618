"""Gaps in services: serious needs that nothing meets, what is missing, and the report of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.app.gaps import write_gaps
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.programme.programme import Programme
from planner.domain.protection.purpose import Destination, Paper
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import May
from planner.domain.reports.gaps import Gap, SafeRow, WhyGap, safe_gaps
from planner.domain.reports.gaps_report import ProviderFigures
from planner.services.papers.exporting import enter_paper
from planner.services.papers.gaps import counted_gaps, gaps_report, providers_told
from planner.wording.names.programme import need_name, place_name
from planner.wording.numbers import count_text
from planner.wording.papers.gaps import (
    PROVIDER_HEADINGS,
    count_words,
    gaps_text,
    lead_words,
    parts_words,
    provider_words,
    row_words,
)
from ui.models.rows import Column, RowsModel
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.papers.purpose_dialog import SHOWN_FOR, PurposeDialog
from ui.widgets.parts.fields import chosen
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.page_language import language_choice
from ui.widgets.parts.panel import button, label
from ui.widgets.parts.table import Table

#: With more cases it is counted when somebody asks: reading why needs are unmet takes seconds.
_AT_ONCE = 1_000


@dataclass(frozen=True)
class GapRow:
    """One line: what is missing for a need at a place, and whose need it is.

    ``size``, ``heads``: households and people to sort by, 0 where they are not shown.
    """

    need: str
    place: str
    missing: str
    households: str
    people: str
    size: int
    heads: int
    cases: frozenset[CaseId] = frozenset()


class GapsTab(QWidget):
    """The register, every line with the cases behind it; without leave to see cases, as told."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("gaps_tab")
        self._session = session
        self._drawn: tuple[Caseload, Allocation] | None = None
        self._counted: Caseload | None = None  # what is being counted beside the window
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3 * GRID, 0, 0)
        column.setSpacing(3 * GRID)
        self.count = button(self.tr("S&how the gaps"), "gaps_show", primary=True)
        self.count.clicked.connect(self._draw)
        self.open_cases = button(self.tr("Ope&n the cases"), "gaps_cases")
        self.open_cases.clicked.connect(self._open)
        self.page_language = language_choice("gaps_language", session.language)
        self.write = button(self.tr("Write the re&port…"), "gaps_write")
        self.write.clicked.connect(self._ask_for_whom)
        column.addWidget(flowing(self.count, self.open_cases, self.page_language, self.write))
        self.said = label("", "name", wrap=True)
        self.said.setObjectName("gaps_said")
        column.addWidget(self.said)
        self._model = RowsModel(self._columns(), self)
        self.table = Table(self._model, "gaps_table", self.tr("Gaps in services"), lines=2)
        self.table.opened.connect(lambda _: self._open())
        column.addWidget(self.table, 3)
        self._services = RowsModel(_provider_columns(session.language), self)
        named = gaps_text("providers", session.language)
        self.providers = Table(self._services, "gaps_providers", named, lines=2)
        column.addWidget(self.providers, 2)
        self.providers.hide()
        said = [gaps_text(key, session.language) for key in ("method", "method_window")]
        self.method = label(" ".join(said), "soft", wrap=True)
        column.addWidget(self.method)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Need"), lambda r: r.need, 160),
            Column(self.tr("Place"), lambda r: r.place, 110),
            Column(self.tr("Households"), lambda r: r.households, 90, lambda r: r.size, right=True),
            Column(self.tr("People"), lambda r: r.people, 80, lambda r: r.heads, right=True),
            Column(self.tr("What is missing"), lambda r: r.missing, 0),
        )

    def redraw(self) -> None:
        """Show the register where something changed; of a large caseload, when asked."""
        session = self._session
        document, allocation = session.document, session.allocation
        ready = document.programme is not None and allocation is not None
        self.count.setVisible(ready and len(document.cases) > _AT_ONCE)
        permit(self.write, session, May.EXPORT_FIGURES, ready and not session.background.busy)
        permit(self.open_cases, session, May.SEE_IDENTITY, ready)
        if allocation is None or not ready:
            self._drawn = None
            self._clear()
            self.said.setText(self.tr("Balance first: gaps are what a balance leaves unmet."))
            return
        if self._drawn is not None:
            known, balanced = self._drawn
            if known is document and balanced is allocation:
                return
        if len(document.cases) <= _AT_ONCE:
            self._draw()
        else:
            self._clear()
            counting = self._counted is document and session.background.busy
            self.said.setText(
                self.tr("The gaps are being counted.")
                if counting
                else self.tr("Press Show the gaps: it takes a few seconds here.")
            )

    def _clear(self) -> None:
        self._model.show([])
        self.providers.hide()

    def _draw(self) -> None:
        """Count and show the register, of a large caseload beside the window."""
        session, allocation = self._session, self._session.allocation
        document = session.document
        if allocation is None:
            return
        show = partial(self._show, document, allocation)
        if len(document.cases) <= _AT_ONCE:
            show((counted_gaps(document, allocation), providers_told(document)))
            return
        self._counted = document
        words = self.tr("Counting the gaps")
        session.slow(
            words,
            lambda _report, _stop: (counted_gaps(document, allocation), providers_told(document)),
            show,
        )

    def _show(
        self,
        document: Caseload,
        allocation: Allocation,
        found: tuple[Sequence[Gap], Sequence[ProviderFigures]],
    ) -> None:
        session, language = self._session, self._session.language
        gaps, providers = found
        self._counted = None
        if document is not session.document:  # another is open by now, or none
            return
        programme = document.given_programme
        self._drawn = (document, allocation)
        if session.why_not(May.SEE_IDENTITY):
            table = safe_gaps(gaps)
            whole = table.households
            rows = [_told(row, programme, language) for row in table.rows]
        else:
            whole = len(gaps)
            rows = list(_rows(gaps, programme, language))
        self.said.setText(lead_words(whole, language))
        self._model.show(rows)
        names = {p.code: p.name for p in programme.providers}
        self._services.show(
            [(names.get(p.code) or p.code, *provider_words(p, language)) for p in providers]
        )
        self.providers.setVisible(bool(providers))

    def _open(self) -> None:
        """Open the cases behind the line chosen."""
        row: GapRow | None = self.table.current()
        if row is not None and row.cases and not self._session.why_not(May.SEE_IDENTITY):
            self._session.show_cases(f"{row.need}, {row.place}: {row.missing}", row.cases)

    def _ask_for_whom(self) -> None:
        """Ask what the report is for, who gets it and where it goes, then write it."""
        title = self.tr("Report of gaps in services")
        dialog = PurposeDialog(self._session, title, SHOWN_FOR, self)
        dialog.decided.connect(lambda to, folder, password, _: self._write(to, folder, password))
        dialog.open()

    def _write(self, to: Destination, folder: Path, password: Secret | None) -> None:
        session = self._session
        document, allocation = session.document, session.allocation
        if allocation is None or not session.do(enter_paper, Paper.FIGURES, to):
            return
        programme, language = document.given_programme, chosen(self.page_language)
        session.slow(
            self.tr("Writing the report"),
            lambda tell, stop: write_gaps(
                gaps_report(document, allocation, to),
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


def _provider_columns(language: str) -> tuple[Column, ...]:
    """Return the name of a provider, which takes the rest, and what is told of it."""
    first, *further = (gaps_text(code, language) for code in PROVIDER_HEADINGS)
    name = Column(first, itemgetter(0), 0)
    return name, *(
        Column(heading, itemgetter(place), 105, right=True)
        for place, heading in enumerate(further, start=1)
    )


def _rows(gaps: Sequence[Gap], programme: Programme, language: str) -> Iterator[GapRow]:
    """Yield the office's own lines, the largest first: by need, place and what is missing."""
    grouped: dict[tuple[str, str, WhyGap], list[Gap]] = {}
    for gap in gaps:
        grouped.setdefault((gap.need, gap.place, gap.why), []).append(gap)
    for (need, place, why), each in sorted(grouped.items(), key=lambda kv: -len(kv[1])):
        yield GapRow(
            need_name(need, programme, language),
            place_name(place, programme, language) if place else gaps_text("no_place", language),
            gaps_text(why.value, language),
            count_text(len(each), language),
            count_text(sum(gap.people for gap in each), language),
            len(each),
            sum(gap.people for gap in each),
            frozenset(gap.case_id for gap in each),
        )


def _told(row: SafeRow, programme: Programme, language: str) -> GapRow:
    """Return a line as it may be told to somebody who may not see cases."""
    need, place = row_words(row, programme, language)
    people = count_words(row.people, language)
    missing = parts_words(row.cells, tuple(WhyGap), language)
    households = count_words(row.households, language)
    return GapRow(need, place, missing, households, people, row.households or 0, row.people or 0)
