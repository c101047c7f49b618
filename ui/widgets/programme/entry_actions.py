"""What is done with the entries of the programme's table in front: add, change, copy, remove."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from planner.domain.programme.programme import Programme
from planner.domain.programme.programme_rows import Entry, entry_at
from planner.domain.programme.rule import Rule
from planner.domain.protection.staff import May
from planner.wording.names.programme_fields import table_label
from ui.models.programme_rows import SettingRow
from ui.session import Session
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import button
from ui.widgets.parts.table import Table
from ui.widgets.programme.entry_dialog import EntryDialog
from ui.widgets.programme.entry_questions import RemoveQuestion, SwitchOff

#: Columns that are an entry's own: a copy has none of them yet.
_OWN = {"rates": ("starts",)}
#: Tables of which no row is removed here.
_STAY = frozenset({"office", "vulnerabilities"})


@dataclass(frozen=True)
class _Shown:
    """A table in a tab, which table of the programme it shows, and what of a row is the entry."""

    table: Table
    of: str
    entry: Callable[[Any], Any]


class EntryActions(QObject):
    """Buttons for the table in front; they act on its row selected."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._shown: dict[QWidget, _Shown] = {}
        self._front: _Shown | None = None
        self.add = button(self.tr("&Add…"), "entry_add")
        self.change = button(self.tr("&Change…"), "entry_change")
        self.copy = button(self.tr("C&opy…"), "entry_copy")
        self.end = button(self.tr("S&witch off…"), "entry_end")
        self.remove = button(self.tr("Re&move…"), "entry_remove")
        self.add.clicked.connect(self._add)
        self.change.clicked.connect(self._change)
        self.copy.clicked.connect(self._copy)
        self.end.clicked.connect(self._end)
        self.remove.clicked.connect(self._remove)
        self.bar = flowing(self.add, self.change, self.copy, self.end, self.remove)
        self.bar.setObjectName("entry_actions")

    def forget(self) -> None:
        """Forget the tables: they are built anew."""
        self._shown.clear()
        self._front = None

    def take(
        self, tab: QWidget, table: Table, of: str, entry: Callable[[Any], Any] = lambda row: row
    ) -> None:
        """Act on a table when its tab is in front; ``entry``: what of a row is the entry."""
        self._shown[tab] = _Shown(table, of, entry)
        table.chosen.connect(lambda _: self.settle())
        if table.editTriggers() == table.EditTrigger.NoEditTriggers:
            table.opened.connect(lambda _: self._change())

    def bring(self, tab: QWidget | None) -> None:
        """Act on the table of this tab from now on."""
        self._front = self._shown.get(tab) if tab is not None else None
        self.settle()

    def settle(self) -> None:
        """Offer what can be done with the row selected, where somebody may."""
        front, may = self._front, self.may
        self.bar.setVisible(front is not None and may)
        if front is None:
            return
        language = self._session.language
        what = table_label(front.of, language)
        named = self._at() is not None
        for made in (self.change, self.copy, self.remove):
            made.setEnabled(named)
        # Settings are as many as there are; what is recorded of people stays in their cases.
        for made in (self.add, self.copy):
            made.setVisible(front.of != "office")
        self.remove.setVisible(front.of not in _STAY)
        self.end.setVisible(front.of == "rules")
        self.end.setEnabled(named)
        for made in (self.add, self.change, self.copy, self.remove):
            made.setAccessibleDescription(what)

    @property
    def may(self) -> bool:
        """Say whether whoever opened the file may change the programme, here and now."""
        session = self._session
        document = session.document
        own = document.origin is None and document.programme is not None
        idle = session.work is not None and not session.background.busy
        return own and idle and not session.why_not(May.PROGRAMME)

    def _at(self) -> int | None:
        """Return the place of the entry selected in its table of the programme."""
        front, programme = self._front, self._session.document.programme
        row = front.table.current() if front is not None else None
        if front is None or row is None or programme is None:
            return None
        if isinstance(row, SettingRow):
            return row.at
        listed, wanted = _listed(programme, front.of), front.entry(row)
        return next((n for n, one in enumerate(listed) if one is wanted or one == wanted), None)

    def _rows(self) -> dict[str, Any]:
        programme = self._session.document.given_programme
        return dict(self._session.tools.programme_tables.texts_of(programme))

    def _add(self) -> None:
        if self._front is not None and self.may:
            self._open(None, Entry({}))

    def _change(self) -> None:
        at = self._at()
        if self._front is not None and at is not None and self.may:
            self._open(at, entry_at(self._rows(), self._front.of, at))

    def _copy(self) -> None:
        at = self._at()
        if self._front is None or at is None or not self.may:
            return
        entry = entry_at(self._rows(), self._front.of, at)
        own = _OWN.get(self._front.of, ("code",) if self._front.of != "providers" else ())
        row = {k: v for k, v in entry.row.items() if k not in own}
        self._open(None, Entry(row, entry.parts))

    def _open(self, at: int | None, entry: Entry) -> None:
        assert self._front is not None
        of = self._front.of
        dialog = EntryDialog(self._session, of, at, entry, self._page)
        dialog.accepted.connect(lambda: self._go_to(of, dialog.entry().row.get("code", "")))
        dialog.open()

    def _go_to(self, of: str, code: str) -> None:
        """Select the entry that was stored: the tables were built anew around it."""
        front, programme = self._front, self._session.document.programme
        if front is None or front.of != of or programme is None:
            return
        rows = self._rows()[of]
        place = next((n for n, r in enumerate(rows) if code and r.get("code") == code), -1)
        if of != "office" and place >= 0:
            entry = _listed(programme, of)[place]
            front.table.choose(front.table.rows.row_of(lambda row: front.entry(row) == entry))
        front.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        at = self._at()
        if at is None or not self.may:
            return
        programme = self._session.document.given_programme
        rule: Rule = programme.rules[at]
        day = programme.balance_date - timedelta(days=1)
        SwitchOff(self._session, at, rule, max(day, rule.starts or day), self._page).open()

    def _remove(self) -> None:
        at = self._at()
        if self._front is None or at is None or not self.may:
            return
        row = self._rows()[self._front.of][at]
        named = row.get("code") or f"{row.get('base', '')}/{row.get('quote', '')}"
        RemoveQuestion(self._session, self._front.of, at, named, self._page).open()


def _listed(programme: Programme, of: str) -> Sequence[Any]:
    listed: Sequence[Any] = programme.rates.rates if of == "rates" else getattr(programme, of)
    return listed
