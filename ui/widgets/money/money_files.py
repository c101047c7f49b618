"""The workbooks of the Money page: entries to fill in and take, exchange rates to load."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from planner.services.money.entries import EntriesPreview
from planner.services.programme.rates import RatesPreview
from planner.wording.numbers import count_text
from ui.session import Session
from ui.widgets.money.file_preview import FilePreview
from ui.widgets.parts import ask
from ui.widgets.parts.password_dialog import with_password


class MoneyFiles(QPushButton):
    """A button with a menu; what a file would do is ``shown`` before it is taken."""

    shown = Signal(object)  # FilePreview to show, or None
    export_asked = Signal()  # all plans, with the office workbook

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__()
        self.setText(self.tr("&Workbooks"))
        self.setObjectName("money_files")
        self._session, self._around = session, parent
        menu = QMenu(self)
        for name, words, called in (
            ("write_entries", self.tr("Write an entries workbook…"), self._write_entries),
            ("take_entries", self.tr("Take an entries workbook…"), self._ask_entries),
            ("load_rates", self.tr("Load rates…"), self._ask_rates),
            ("rates_template", self.tr("Write a template for rates…"), self._write_rates),
            ("money_export", self.tr("Export plans and office workbook…"), self.export_asked.emit),
        ):
            action = QAction(words, self)
            action.setObjectName(f"action_{name}")
            action.triggered.connect(lambda _=False, c=called: c())
            menu.addAction(action)
        self.setMenu(menu)
        self.setProperty("menu", True)
        session.books.entries_previewed.connect(self._show_entries)
        session.books.rates_previewed.connect(self._show_rates)

    def _write_entries(self) -> None:
        if chosen := ask.entries_to_make(self._around, self.tr("entries.xlsx")):
            self._session.books.write_entries(Path(chosen))

    def _ask_entries(self) -> None:
        if chosen := ask.workbook(self._around):
            books = self._session.books
            with_password(self._session, Path(chosen), self._around, books.preview_entries)

    def _write_rates(self) -> None:
        if chosen := ask.entries_to_make(self._around, self.tr("rates.xlsx")):
            self._session.books.write_rates_template(Path(chosen))

    def _ask_rates(self) -> None:
        if chosen := ask.workbook(self._around):
            self._session.books.preview_rates(Path(chosen))

    def _show_entries(self, preview: EntriesPreview) -> None:
        language = self._session.language
        counts = self.tr("{file}: {n} entries to book, {known} booked already.").format(
            file=preview.file,
            n=count_text(len(preview.entries), language),
            known=count_text(preview.known, language),
        )
        if preview.stopped:
            counts = f"{counts} {self._stopped()}"
        possible = bool(preview.entries) and not preview.stopped

        def take() -> None:
            if self._session.books.take_entries(preview):
                self.shown.emit(None)

        self.shown.emit(
            FilePreview(
                self.tr("What the workbook books"),
                counts,
                preview.findings,
                language,
                self.tr("Book them all"),
                take if possible else None,
                lambda: self.shown.emit(None),
            )
        )

    def _show_rates(self, preview: RatesPreview) -> None:
        language = self._session.language
        counts = self.tr("{file}: {n} new rates, {known} known already.").format(
            file=preview.file,
            n=count_text(len(preview.added), language),
            known=count_text(preview.known, language),
        )
        if preview.stopped:
            counts = f"{counts} {self._stopped()}"
        possible = bool(preview.added) and not preview.stopped

        def take() -> None:
            if self._session.books.take_rates(preview):
                self.shown.emit(None)

        self.shown.emit(
            FilePreview(
                self.tr("What the workbook adds"),
                counts,
                preview.findings,
                language,
                self.tr("Add them"),
                take if possible else None,
                lambda: self.shown.emit(None),
            )
        )

    def _stopped(self) -> str:
        return self.tr("Nothing of it is taken: mend what “stops” and read it again.")
