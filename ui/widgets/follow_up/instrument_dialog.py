"""The score of reintegration the office uses: its questions, taken from a workbook and written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from planner.app.children.follow_up import read_instrument_file, write_instrument_file
from planner.domain.errors import PlannerError
from planner.domain.follow_up.instrument import Instrument, Item, Option
from planner.domain.need import FULL
from planner.domain.protection.staff import May
from planner.services.follow_up.calendar import take_instrument
from planner.services.follow_up.imports import newest_instrument
from planner.wording.errors.in_window import window_sentence
from planner.wording.findings import finding_sentence
from planner.wording.follow_up.texts import follow_up_text
from planner.wording.names import name_of
from planner.wording.numbers import count_text, decimal_text, share_text
from ui.models.rows import Column, RowsModel
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts import ask
from ui.widgets.parts.panel import button, label
from ui.widgets.parts.question import Question
from ui.widgets.parts.table import Table
from ui.words import listed

#: Findings of a workbook told at once: the first are mended first.
_TOLD = 5


class InstrumentDialog(Question):
    """Shows the newest version; a workbook that was filled in or edited becomes the next."""

    leavable = True

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("instrument", parent, width=820)
        self._session = session
        self.ask(
            self.tr("Reintegration score"),
            self.tr(
                "The questions are the office’s own and are edited in their workbook. A version is "
                "never changed: answers are kept with it."
            ),
        )
        self.about = label("", wrap=True)
        self.about.setObjectName("instrument_about")
        self.body.addWidget(self.about)
        self.rows = RowsModel(_columns(session.language))
        self.table = Table(self.rows, "instrument_items", self.tr("Questions"), lines=2)
        self.table.setMinimumHeight(40 * GRID)
        self.body.addWidget(self.table, 1)
        close = button(self.tr("Close"), "instrument_close")
        close.clicked.connect(self.reject)
        write = button(self.tr("&Write the workbook…"), "instrument_write")
        write.clicked.connect(self._write)
        self.take = button(self.tr("&Take a workbook…"), "instrument_take", primary=True)
        self.take.clicked.connect(self._ask)
        self.answers(close, write, self.take)
        self._show()

    def _show(self) -> None:
        made = newest_instrument(self._session.document)
        permit(self.take, self._session, May.PROGRAMME)
        self.table.setVisible(made is not None)
        if made is None:
            self.about.setText(
                self.tr(
                    "The office has none yet. Write the workbook, fill in its questions, and take "
                    "it back. A ready score can also come with the visits."
                )
            )
        else:
            self.about.setText("\n".join(self._lines(made)))
            self.rows.show(list(made.items))
        self.settle()

    def _lines(self, made: Instrument) -> list[str]:
        language = self._session.language
        lines = [
            self.tr("{name}, version {version}. Source: {source}").format(
                name=made.name.get(language) or made.code,
                version=made.version,
                source=made.source or "–",
            ),
            self.tr("Versions kept: {n}. No band is said below {least} answered.").format(
                n=count_text(len(self._session.document.instruments), language),
                least=share_text(made.least / FULL, language),
            ),
        ]
        if made.bands:
            bands = listed(_band(made, n, language) for n in range(len(made.bands)))
            lines.append(self.tr("Bands: {bands}").format(bands=bands))
        return lines

    def _write(self) -> None:
        chosen_path = ask.workbook_to_make(self, "reintegration-score.xlsx")
        if not chosen_path:
            return
        path, known = Path(chosen_path), newest_instrument(self._session.document)
        try:
            write_instrument_file(path, self._session.language, known)
        except OSError:
            error = PlannerError("file_unwritable", file=path.name)
            self.say(window_sentence(error, self._session.language))
            return
        self._session.said.emit(self.tr("The workbook is written."))

    def _ask(self) -> None:
        """Read a workbook in the background, then take it."""
        chosen_path = ask.workbook(self)
        if not chosen_path:
            return
        path = Path(chosen_path)
        self._session.slow(
            self.tr("Reading the workbook"),
            lambda _report, _stop: read_instrument_file(path),
            lambda read: self._taken(read, path.name) if isValid(self) else None,
        )

    def _taken(self, read: Any, file: str) -> None:
        session, language, work = self._session, self._session.language, self._session.work
        if work is None:
            return
        if read.instrument is None:
            count = len(read.findings)
            stopped = PlannerError("follow_up_stopped", file=file, count=count)
            told = [" ".join(finding_sentence(f, language)) for f in read.findings[:_TOLD]]
            self.say("\n".join([window_sentence(stopped, language), *told]))
            return
        made: Instrument = read.instrument
        try:
            take_instrument(work, made, session.who)
        except PlannerError as error:
            self.say(window_sentence(error, language))
            return
        self.say("")
        session.succeeded.emit()
        name = made.name.get(language) or made.code
        session.said.emit(
            follow_up_text("instrument_taken", language, name=name, version=made.version)
        )
        self._show()


def _columns(language: str) -> list[Column]:
    return [
        Column(_tr("Dimension"), lambda i: name_of(i.dimension, language), 130),
        Column(_tr("Question"), lambda i: i.text.get(language) or i.code, 0, bold=True),
        Column(_tr("Weight"), lambda i: count_text(i.weight, language), 70, right=True),
        Column(_tr("Answers"), lambda i: _answers(i, language), 260),
    ]


def _answers(item: Item, language: str) -> str:
    return " · ".join(_option(option, language) for option in item.options)


def _option(option: Option, language: str) -> str:
    return f"{option.text.get(language) or option.code} {_score(option.score, language)}"


def _score(score: int | None, language: str) -> str:
    """Return a score from 0 to 1, a dash where the answer says nothing."""
    if score is None:
        return "–"
    return decimal_text(score / FULL, language, 2 if score % FULL else 0)


def _band(made: Instrument, place: int, language: str) -> str:
    band = made.bands[place]
    name = band.name.get(language)
    if band.below is None:
        return name
    return _tr("{band} below {score}").format(band=name, score=_score(band.below, language))


def _tr(text: str) -> str:
    return QCoreApplication.translate("InstrumentDialog", text)
