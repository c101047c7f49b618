"""Before an entry of the programme goes: what goes with it; and a rule is switched off on a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from planner.domain.programme.programme_rows import Texts
from planner.domain.programme.rule import Rule
from planner.services.programme.programme_rows import Removal, end_rule, removal, remove_entry
from planner.wording.findings import finding_sentence
from planner.wording.names.programme_fields import table_label
from planner.wording.rules import rule_sentence
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.fields import add_row, read_date, text_field
from ui.widgets.parts.panel import button, label
from ui.widgets.parts.question import Question
from ui.words import listed

#: As many rows as are named one by one.
_NAMED = 8
#: Rows that have no name of their own.
_PARTS = frozenset({"covers", "amounts", "codes", "budgets"})


class RemoveQuestion(Question):
    """Says what goes with an entry, what names it no more, and why it must stay where it must."""

    def __init__(
        self, session: Session, table: str, at: int, named: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("remove_entry", parent, width=560)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._table, self._at, self._named = session, table, at, named
        tables, language = session.tools.programme_tables, session.language
        self.found = removal(session.document, session.allocation, tables, table, at, language)
        what = f"{table_label(table, language)} {named}"
        self.ask(self.tr("Remove: {what}").format(what=what))
        for words in self._told(self.found):
            self.body.addWidget(label(words, wrap=True))
        for words in self._stays(self.found):
            self.body.addWidget(label(words, "attention", wrap=True))
        keep = button(self.tr("Leave it"), "remove_leave")
        keep.clicked.connect(self.reject)
        self.take = button(self.tr("&Remove it"), "remove_take", primary=True)
        self.take.setEnabled(not self.found.stays)
        self.take.clicked.connect(self._remove)
        self.answers(keep, self.take)
        session.went_wrong.connect(self.say)
        self.finished.connect(lambda _: session.went_wrong.disconnect(self.say))

    def _told(self, found: Removal) -> list[str]:
        told = []
        if found.gone:
            told.append(self.tr("With it go: {rows}.").format(rows=self._rows(found.gone)))
        if found.shortened:
            words = self.tr("These stay and name it no more: {rows}.")
            told.append(words.format(rows=self._rows(found.shortened)))
        if found.awards:
            words = self.tr(
                "The balance in force awards it so many times: {n}. Balance again after."
            )
            told.append(words.format(n=found.awards))
        if not told and not found.stays:
            told.append(self.tr("Nothing else depends on it."))
        told.append(self.tr("Undo brings all of it back."))
        return told if not found.stays else told[:-1]

    def _stays(self, found: Removal) -> list[str]:
        """Say why it cannot be removed, each with what to do about it."""
        stays = []
        if found.cases:
            words = self.tr(
                "It stays while cases have it as their place, or as a need: correct them first"
                " ({n})."
            )
            stays.append(words.format(n=found.cases))
        if found.projects:
            words = self.tr("It stays while projects are there: move or remove them first ({n}).")
            stays.append(words.format(n=found.projects))
        if found.decided:
            words = self.tr("It stays: decisions, plans or the books name it ({n}).")
            stays.append(words.format(n=found.decided))
        language, elsewhere = self._session.language, found.looked.elsewhere
        stays += [" ".join(finding_sentence(t.finding, language)) for t in elsewhere if t.stops]
        return list(dict.fromkeys(stays))

    def _rows(self, rows: Iterable[tuple[str, Texts]]) -> str:
        """Name rows by what they are and their code; of parts, say how many there are."""
        named: dict[str, list[str]] = {}
        for table, row in rows:
            named.setdefault(table, []).append(row.get("code", ""))
        language = self._session.language
        return "; ".join(
            f"{table_label(table, language)} ({len(codes)})"
            if table in _PARTS
            else f"{table_label(table, language)} {listed(_few(list(dict.fromkeys(codes))))}"
            for table, codes in named.items()
        )

    def _remove(self) -> None:
        session = self._session
        args = (session.tools.programme_tables, self._table, self._at)
        if session.do(remove_entry, *args, session.who, session.language):
            self.accept()


def _few(codes: list[str]) -> list[str]:
    return codes if len(codes) <= _NAMED else [*codes[:_NAMED], "…"]


class SwitchOff(Question):
    """Ends a rule on a day, for a reason that its note keeps."""

    def __init__(
        self, session: Session, at: int, rule: Rule, day: date, parent: QWidget | None = None
    ) -> None:
        super().__init__("switch_off", parent, width=560)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._at = session, at
        programme = session.document.given_programme
        self.ask(
            self.tr("Switch off rule {code}").format(code=rule.code),
            rule_sentence(rule, programme, session.language),
        )
        form = QFormLayout()
        form.setVerticalSpacing(2 * GRID)
        self.day = text_field("switch_off_day", day.isoformat(), "2026-11-30")
        add_row(form, self.tr("&Last day it holds"), self.day)
        self.reason = text_field("switch_off_reason", "", self.tr("who decided it, and why"))
        add_row(form, self.tr("&Why"), self.reason)
        self.body.addLayout(form)
        leave = button(self.tr("Leave it"), "switch_off_leave")
        leave.clicked.connect(self.reject)
        take = button(self.tr("&Switch it off"), "switch_off_take", primary=True)
        take.clicked.connect(self._end)
        self.answers(leave, take)
        session.went_wrong.connect(self.say)
        self.finished.connect(lambda _: session.went_wrong.disconnect(self.say))
        self.reason.setFocus()

    def _end(self) -> None:
        try:
            day = read_date(self.day)
        except ValueError:
            day = None
        if day is None:
            self.say(self.tr("Write the day as year-month-day, such as 2026-11-30."))
            return
        session = self._session
        tables = session.tools.programme_tables
        args = (tables, self._at, day, self.reason.text(), session.who, session.language)
        if session.do(end_rule, *args):
            self.accept()
