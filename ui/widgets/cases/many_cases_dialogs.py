"""What is asked before something is done with many cases at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from planner.domain.balances.clearing import WhyCleared
from planner.domain.cases.decision import DecisionSort
from planner.domain.ids import CaseId
from planner.services.plans import clearing, many_cases
from planner.wording.names import name_of
from planner.wording.names.programme import target_name
from planner.wording.numbers import cases_text
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.fields import add_row, choice, chosen, text_field
from ui.widgets.parts.panel import button
from ui.widgets.parts.question import Question


class _ForMany(Question):
    """A few fields, one step for all of the cases, one edit."""

    def __init__(
        self, session: Session, case_ids: Sequence[CaseId], name: str, parent: QWidget | None
    ) -> None:
        super().__init__(name, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._cases = session, list(case_ids)
        self.count = cases_text(len(self._cases), session.language)
        self.fields = QFormLayout()
        self.fields.setVerticalSpacing(2 * GRID)
        self.body.addLayout(self.fields)
        self.body.addStretch(1)
        self._cancel = button(self.tr("Cancel"), f"{name}_cancel")
        self._cancel.clicked.connect(self.reject)

    def offer(self, words: str, name: str) -> None:
        """Put the step itself at the foot."""
        go = button(words, name, primary=True)
        go.clicked.connect(self.go)
        self.answers(self._cancel, go)

    def go(self) -> None:
        """Do it."""

    def done_or_why(self, done: bool, missing: str) -> None:
        """Leave where it was done; else what is missing stands here, what was refused below."""
        if done:
            self.accept()
        elif missing:
            self.say(missing)
        else:
            self.reject()


class DecideForMany(_ForMany):
    """Keep, decline or prefer one support for every case chosen, with one reason."""

    def __init__(
        self, session: Session, case_ids: Sequence[CaseId], parent: QWidget | None = None
    ) -> None:
        super().__init__(session, case_ids, "decide_many", parent)
        self.ask(
            self.tr("Decide for {cases}").format(cases=self.count),
            self.tr(
                "The same for each of them, with one reason. It holds from the next balance on, "
                "and Undo takes it back for all."
            ),
        )
        language, programme = session.language, session.document.given_programme
        sorts = {
            DecisionSort.REQUIRE: self.tr("give it in any case"),
            DecisionSort.PREFER: self.tr("prefer it where it is as good"),
            DecisionSort.FORBID: self.tr("do not give it"),
        }
        self.sort = choice("decide_many_sort", [(w, s) for s, w in sorts.items()], None)
        targets = sorted(
            (target_name(programme, t.code, language), t.code) for t in programme.things
        )
        self.target = choice("decide_many_target", targets, None)
        self.reason = text_field("decide_many_reason", "", self.tr("it is kept with the decision"))
        add_row(self.fields, self.tr("&What"), self.target)
        add_row(self.fields, self.tr("&How"), self.sort)
        add_row(self.fields, self.tr("&Why"), self.reason)
        self.offer(self.tr("&Decide"), "decide_many_go")

    def go(self) -> None:
        """Store the decisions."""
        reason = self.reason.text().strip()
        missing = "" if reason else self.tr("Say why: nothing is decided without a reason.")
        done = not missing and self._session.do(
            many_cases.decide_for,
            self._cases,
            chosen(self.sort),
            chosen(self.target),
            reason,
            self._session.who,
        )
        self.done_or_why(done, missing)


class ClearMany(_ForMany):
    """Clear the cases left short that are among those chosen."""

    def __init__(
        self, session: Session, case_ids: Sequence[CaseId], parent: QWidget | None = None
    ) -> None:
        super().__init__(session, case_ids, "clear_many", parent)
        self.ask(
            self.tr("Clear {cases}").format(cases=self.count),
            self.tr("A named person answers for each of them: they were looked at, and may stand."),
        )
        language, programme = session.language, session.document.given_programme
        self.why = choice("clear_many_why", [(name_of(w, language), w) for w in WhyCleared], None)
        staff = [code for code in session.staff if code in programme.office.staff]
        self.who = choice("clear_many_who", [(c, c) for c in staff or session.staff], session.who)
        self.own_words = text_field("clear_many_words", "", self.tr("stays in the planner"))
        add_row(self.fields, self.tr("&Why they may stand"), self.why)
        add_row(self.fields, self.tr("Cleared &by"), self.who)
        add_row(self.fields, self.tr("In your &own words"), self.own_words)
        self.offer(self.tr("C&lear"), "clear_many_go")

    def go(self) -> None:
        """Store the clearings."""
        why, words = chosen(self.why), self.own_words.text().strip()
        wordless = why is WhyCleared.OTHER and not words
        missing = self.tr("Another reason needs words.") if wordless else ""
        done = not missing and self._session.do(
            clearing.clear, self._cases, why, chosen(self.who), words
        )
        self.done_or_why(done, missing)
