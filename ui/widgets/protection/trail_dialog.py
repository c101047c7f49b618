"""The audit trail: who did what and when, filtered; whether it holds together; its anchor."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.protection.staff import May
from planner.domain.protection.trail import Act
from planner.services.protection import trail
from planner.services.protection.trail import Checked
from planner.services.work import Work
from planner.wording.edits import entry_words
from planner.wording.errors.in_window import window_sentence
from planner.wording.trail import act_name, change_lines, check_text
from ui.models.rows import Column, RowsModel
from ui.models.trail_rows import TrailRow, Wanted, trail_columns, trail_rows
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts import ask
from ui.widgets.parts.fields import Choice, chosen, read_date, text_field
from ui.widgets.parts.panel import Panel, button, fit, label
from ui.widgets.parts.table import Table

#: Most and least height of what changed, in pixels: the entries come first.
_DETAILS, _LEAST = 150, 40
#: The least height of the list: its heading and an entry of two lines.
_LIST = 76


class TrailDialog(QDialog):
    """Reads and checks the whole trail when it is opened, on a thread."""

    def __init__(self, session: Session, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trail")
        self._session, self._work = session, work
        self._named = work.staff.may(May.SEE_IDENTITY)
        self._only: CaseId | None = None  # the case that is looked for
        self.setWindowTitle(self.tr("Audit trail"))
        fit(self, 1060, 720)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        outer.setSpacing(2 * GRID)
        outer.addWidget(label(self.tr("Audit trail"), "page"))
        self.checked = label(self.tr("Checking the trail…"), wrap=True)
        self.checked.setObjectName("trail_checked")
        outer.addWidget(self.checked)
        self.filters = QGridLayout()
        self.filters.setHorizontalSpacing(3 * GRID)
        outer.addLayout(self.filters)
        panel = Panel()
        panel.body.setContentsMargins(0, 0, 0, 0)
        self.rows = RowsModel(self._columns(), self)
        self.table = Table(self.rows, "trail_list", self.tr("Audit trail"), lines=2)
        self.table.setMinimumHeight(_LIST)
        self.table.chosen.connect(self._show_details)
        panel.body.addWidget(self.table, 1)
        outer.addWidget(panel, 4)
        self.details = QPlainTextEdit()
        self.details.setObjectName("trail_details")
        self.details.setAccessibleName(self.tr("What changed"))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setMaximumHeight(_DETAILS)
        self.details.setMinimumHeight(_LEAST)
        self.details.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        outer.addWidget(self.details, 1)
        outer.addLayout(self._make_foot())
        self._make_filters(())
        session.door.refused.connect(self._refuse)
        session.door.do(lambda: trail.checked(work), self._show, self)

    def _columns(self) -> list[Column]:
        return trail_columns(
            self._work.document, self._named, self._session.language, lambda: self._only
        )

    def _make_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        self.save = button(self.tr("&Save an anchor…"), "trail_anchor")
        self.save.setToolTip(
            self.tr("Kept elsewhere, it shows later whether the end of the trail was cut off.")
        )
        self.save.clicked.connect(self._save_anchor)
        self.check = button(self.tr("C&heck against an anchor…"), "trail_check")
        self.check.clicked.connect(self._check_anchor)
        close = button(self.tr("Close"), "trail_close", primary=True)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        row.addWidget(self.save)
        row.addWidget(self.check)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _make_filters(self, names: tuple[str, ...]) -> None:
        language = self._session.language
        everybody = [(self.tr("everybody"), ""), *((n, n) for n in names)]
        acts = [(self.tr("everything"), None), *((act_name(a, language), a) for a in Act)]
        iso = self.tr("year-month-day")
        self.who = Choice("trail_who", everybody, "")
        self.act = Choice("trail_act", acts, None)
        self.number = text_field("trail_case", "", self.tr("number"))
        self.first = text_field("trail_first", "", iso)
        self.last = text_field("trail_last", "", iso)
        listed: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Who"), self.who),
            (self.tr("What was &done"), self.act),
            (self.tr("&Case"), self.number),
            (self.tr("&From"), self.first),
            (self.tr("&To"), self.last),
        )
        for column, (words, field) in enumerate(listed):
            said = label(words, "soft")
            said.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            self.filters.addWidget(said, 0, column)
            self.filters.addWidget(field, 1, column)
            self.filters.setColumnStretch(column, 2 if field is self.act else 1)
            field.setProperty("search", True)
            if isinstance(field, QLineEdit):
                field.textChanged.connect(lambda _: self._filter())
            elif isinstance(field, Choice):
                field.currentIndexChanged.connect(lambda _: self._filter())

    def _show(self, read: Checked) -> None:
        known = tuple(sorted({c for e in read.entries for c in (e.who, e.opened_by) if c}))
        self.who.values = ["", *known]
        self.who.addItems(list(known))
        self.rows.show(trail_rows(read.entries, self._work, self._session.language))
        self._say_checked(read)
        if self.rows.rows:
            self.table.choose(0)

    def _say_checked(self, read: Checked) -> None:
        number = read.anchor.number if read.anchor else 0
        words = check_text(read.fault, len(read.entries), self._session.language, number)
        self._say(words, attention=read.fault is not None)

    def _say(self, words: str, *, attention: bool) -> None:
        self.checked.setText(words)
        self.checked.setProperty("role", "attention" if attention else "")
        self.checked.style().unpolish(self.checked)
        self.checked.style().polish(self.checked)

    def _filter(self) -> None:
        days: list[date | None] = []
        for field in (self.first, self.last):
            try:
                days.append(read_date(field))
            except ValueError:  # half typed
                days.append(None)
        wanted = Wanted(chosen(self.who), chosen(self.act), self.number.text(), *days)
        typed = self.number.text().strip().casefold()
        cases = self._work.document.cases.values()
        self._only = next((c.id for c in cases if typed and c.number.casefold() == typed), None)
        self.rows.keep(wanted.fits)
        if self.rows.rows:
            self.table.choose(0)
        else:
            self.details.setPlainText("")

    def _show_details(self, row: TrailRow) -> None:
        language = self._session.language
        document = self._work.document
        head = entry_words(row.entry, document.programme, language)
        lines = change_lines(row.entry, document, language, named=self._named, only=self._only)
        self.details.setPlainText("\n".join([f"{row.who} · {head}", *lines]))

    def _save_anchor(self) -> None:
        chosen_ = ask.anchor_to_make(self, f"{self._work.path.stem}.anchor.txt")
        if not chosen_:
            return
        day, language = date.today(), self._session.language  # noqa: DTZ011 - the office's day
        try:
            anchor = trail.save_anchor(self._work, Path(chosen_), day, language)
        except PlannerError as error:
            self._refuse(error)
            return
        words = self.tr("Saved the anchor of entry {n}. Keep it away from this computer.")
        self._say(words.format(n=anchor.number), attention=False)

    def _check_anchor(self) -> None:
        chosen_ = ask.anchor_to_check(self)
        if not chosen_:
            return
        path, work = Path(chosen_), self._work
        self._session.door.do(
            lambda: trail.checked(work, trail.read_anchor(path)), self._say_checked, self
        )

    def _refuse(self, error: PlannerError) -> None:
        self._say(window_sentence(error, self._session.language), attention=True)
