"""The register of complaints, for those who may read it: what each is about, and its next step.

A decision may take the signed plan up again: the case is shown then, to change what was decided.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFormLayout, QPlainTextEdit, QWidget

from planner.domain.errors import PlannerError
from planner.domain.follow_up.complaint import NEXT_COMPLAINT, Complaint, ComplaintState, Found
from planner.domain.follow_up.due import calendar_of
from planner.domain.plans.plan import PlanState
from planner.services.follow_up.complaints import (
    complaint_figures,
    complaints_of,
    move_complaint,
)
from planner.services.work import Work
from planner.wording.errors.in_window import window_sentence
from planner.wording.follow_up.complaints import figure_lines
from planner.wording.names import name_of
from planner.wording.numbers import date_text
from ui.models.rows import Column, RowsModel
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.fields import Choice, add_row, chosen
from ui.widgets.parts.panel import button, label
from ui.widgets.parts.question import Question
from ui.widgets.parts.table import Table

#: Steps that say what is found.
_DECISIONS = frozenset({ComplaintState.DECIDED, ComplaintState.DECIDED_AGAIN})


class ComplaintsDialog(Question):
    """Lists complaints, those that wait first; the one chosen is told and answered."""

    def __init__(
        self, session: Session, work: Work, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__("complaints", parent, width=860)
        self._session, self._work, self._today = session, work, today
        self.ask(
            self.tr("Complaints"),
            self.tr("Somebody else than the counsellor of the case decides each."),
        )
        self.figures = label("", "soft", wrap=True)
        self.figures.setObjectName("complaints_figures")
        self.body.addWidget(self.figures)
        self.rows = RowsModel(self._columns())
        self.table = Table(self.rows, "complaints_list", self.tr("Complaints"))
        self.table.setMinimumHeight(24 * GRID)
        self.table.chosen.connect(lambda _: self._show())
        self.body.addWidget(self.table, 1)
        self.told = label("", wrap=True)
        self.told.setObjectName("complaints_told")
        self.body.addWidget(self.told)
        form = QFormLayout()
        form.setVerticalSpacing(2 * GRID)
        self.state = Choice("complaints_state", [("–", None)], None)
        add_row(form, self.tr("&Next step"), self.state)
        founds: list[tuple[str, Any]] = [("–", None)]
        founds += [(name_of(f, session.language), f) for f in Found]
        self.found = Choice("complaints_found", founds, None)
        add_row(form, self.tr("&Decision"), self.found)
        self.reply = QPlainTextEdit()
        self.reply.setObjectName("complaints_reply")
        self.reply.setTabChangesFocus(True)
        self.reply.setFixedHeight(10 * GRID)
        add_row(form, self.tr("&Answer to the person"), self.reply)
        self.amend = QCheckBox(self.tr("Take the signed &plan up again"))
        self.amend.setObjectName("complaints_amend")
        form.addRow(self.amend)
        for box in (self.state, self.found):
            box.currentIndexChanged.connect(lambda _: self._enable())
        self.body.addLayout(form)
        close = button(self.tr("Close"), "complaints_close")
        close.clicked.connect(self.reject)
        self.enter = button(self.tr("&Enter it"), "complaints_enter", primary=True)
        self.enter.clicked.connect(self._enter)
        self.answers(close, self.enter)
        self._list()

    def _columns(self) -> list[Column]:
        language, document = self._session.language, self._session.document
        calendar = calendar_of(document)
        return [
            Column(_tr("Case"), lambda c: document.cases[c.case_id].number, 120, bold=True),
            Column(_tr("On"), lambda c: date_text(c.on, language), 140, sort=lambda c: c.on),
            Column(_tr("About"), lambda c: name_of(c.sort, language) if c.sort else "–", 0),
            Column(_tr("State"), lambda c: name_of(c.state, language), 150),
            Column(
                _tr("Due"),
                lambda c: date_text(c.by(calendar), language) if c.is_open else "–",
                140,
                sort=lambda c: c.by(calendar),
                attention=lambda c: c.is_open and c.by(calendar) < self._today,
            ),
        ]

    def _list(self) -> None:
        listed = complaints_of(self._work)
        figures = complaint_figures(self._work, self._today)
        self.figures.setText(" ".join(figure_lines(figures, self._session.language)))
        self.rows.show(sorted(listed, key=lambda c: (not c.is_open, c.on)))
        if self.rows.rows:
            self.table.choose(0)
        self._show()

    def _show(self) -> None:
        """Tell the complaint chosen, and offer what may follow."""
        complaint: Complaint | None = self.table.current()
        language = self._session.language
        after = NEXT_COMPLAINT[complaint.state] if complaint else frozenset()
        offered: list[tuple[str, Any]] = [
            (name_of(s, language), s) for s in ComplaintState if s in after
        ]
        offered = offered or [("–", None)]
        self.state.values = [state for _, state in offered]
        self.state.clear()
        self.state.addItems([words for words, _ in offered])
        self.enter.setEnabled(bool(after))
        texts = (complaint.words, complaint.answer) if complaint else ()
        self.told.setText("\n".join(t for t in texts if t))
        self._enable()
        self.settle()

    def _enable(self) -> None:
        """Offer to amend where a decision is for the person and their plan is signed."""
        complaint: Complaint | None = self.table.current()
        plan = self._work.document.plan_of(complaint.case_id) if complaint else None
        signed = plan is not None and plan.state is PlanState.SIGNED
        upheld = chosen(self.found) in (Found.UPHELD, Found.PARTLY)
        self.amend.setEnabled(signed and upheld and chosen(self.state) in _DECISIONS)
        if not self.amend.isEnabled():
            self.amend.setChecked(False)

    def _enter(self) -> None:
        complaint: Complaint | None = self.table.current()
        if complaint is None:
            return
        amended = self.amend.isChecked()
        try:
            move_complaint(
                self._work,
                complaint.id,
                chosen(self.state),
                self._today,
                self._session.who,
                found=chosen(self.found),
                answer=self.reply.toPlainText(),
                amend=amended,
            )
        except PlannerError as error:
            self.say(window_sentence(error, self._session.language))
            return
        self.say("")
        self.reply.clear()
        self.found.select(None)
        self.amend.setChecked(False)
        self._session.succeeded.emit()
        if amended:
            self._show_plan(complaint)
            return
        self._list()

    def _show_plan(self, complaint: Complaint) -> None:
        """Leave for the plan that was taken up again, and say what comes next."""
        self.accept()
        self._session.show_case(complaint.case_id)
        self._session.said.emit(
            self.tr(
                "The plan is taken up again: enter what was decided, balance, and offer it anew."
            )
        )


class ComplaintsCounted(Question):
    """Complaints in numbers, for those who may not read what they are about."""

    def __init__(
        self, session: Session, work: Work, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__("complaint_figures", parent)
        self.ask(
            self.tr("Complaints in numbers"),
            self.tr("What they are about is shown to those alone who decide them."),
        )
        figures = complaint_figures(work, today)
        told = label("\n".join(figure_lines(figures, session.language)), wrap=True)
        told.setObjectName("complaint_figures_told")
        self.body.addWidget(told)
        close = button(self.tr("Close"), "complaint_figures_close", primary=True)
        close.clicked.connect(self.reject)
        self.answers(close)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ComplaintsDialog", text)
