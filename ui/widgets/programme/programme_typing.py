"""Cells of the programme's tables typed over: checked with every letter, stored when left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QWidget

from planner.domain.errors import PlannerError
from planner.domain.protection.staff import May
from planner.services.programme.programme_edits import edit_cell, edited, written
from planner.wording.errors.in_window import window_sentence
from ui.models.rows import Column
from ui.models.typed_rows import TypedRows
from ui.session import Session
from ui.widgets.parts.panel import label
from ui.widgets.parts.table import Table
from ui.widgets.parts.typed_cells import TypedCells


class ProgrammeTyping(QObject):
    """Opens tables to typing where it is allowed, and goes back to the cell once it is stored."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._tables: dict[str, Table] = {}
        self._at: tuple[str, str, str] | None = None
        self.hint = label("", "soft", wrap=True)
        self.hint.setObjectName("programme_hint")

    def rows(self, of: str, columns: Sequence[Column]) -> TypedRows:
        """Return an empty model of a table of the programme."""
        return TypedRows(columns, lambda row, field: self._written(of, row, field), self.parent())

    def open(self, table: Table, model: TypedRows, of: str) -> None:
        """Let a table's cells be typed over."""
        self._tables[of] = table
        model.may = self._may
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        wrong = lambda row, field, text: self._wrong(of, row, field, text)  # noqa: E731
        table.setItemDelegate(TypedCells(model, wrong, table))
        # Later: what is stored builds the tables anew, and the cell typed in is still being left.
        model.typed.connect(
            lambda row, field, text: QTimer.singleShot(
                0, self, lambda: self._store(of, row.code, field, text)
            )
        )

    @property
    def _may(self) -> bool:
        session = self._session
        own = session.document.origin is None and not session.background.busy
        return own and session.work is not None and not session.why_not(May.PROGRAMME)

    def settle(self) -> None:
        """Say that cells can be typed over, and go back to the one that was."""
        self.hint.setText(
            self.tr(
                "Double-click a cell, or press F2, to type over it: names, amounts, dates, prices,"
                " seats. It is stored at once, and Undo takes it back. All else of an entry is"
                " behind Change."
            )
        )
        self.hint.setVisible(self._may and self._session.document.programme is not None)
        if self._at is None:
            return
        (of, code, field), self._at = self._at, None
        table = self._tables[of]
        row = table.rows.row_of(lambda r: r.code == code)
        column = next((n for n, c in enumerate(table.rows.columns) if c.field == field), 0)
        if row >= 0:
            table.setCurrentIndex(table.rows.index(row, column))
            table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _written(self, of: str, row: Any, field: str) -> str | None:
        programme = self._session.document.programme
        if programme is None:
            return None
        return written(programme, of, row, field, self._session.language)

    def _wrong(self, of: str, row: Any, field: str, text: str) -> str:
        programme, language = self._session.document.programme, self._session.language
        if programme is None:
            return ""
        try:
            edited(programme, of, row.code, field, text, language)
        except PlannerError as error:
            return window_sentence(error, language)
        return ""

    def _store(self, of: str, code: str, field: str, text: str) -> None:
        session = self._session
        self._at = (of, code, field)
        args = (of, code, field, text, session.who, session.language)
        if not session.do(edit_cell, *args):
            self._at = None
