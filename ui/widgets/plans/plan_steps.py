"""Where a plan stands, and the steps that can follow: offer, agree, sign, amend, close."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.cases.case import Case
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.plans.plan import NEXT, Plan, PlanState
from planner.domain.protection.staff import May
from planner.services.follow_up.closing import reopen_case
from planner.services.plans.plans import words_needed
from planner.wording.errors.in_window import window_sentence
from planner.wording.names import name_of
from planner.wording.numbers import date_text
from ui.permitted import permit
from ui.session import Session
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Panel, bring_into_sight, button, clear, label
from ui.widgets.parts.reason_box import ReasonBox

#: The way of a plan as a person reads it; an amended one starts again at its beginning.
_WAY = (PlanState.DRAFT, PlanState.OFFERED, PlanState.AGREED, PlanState.SIGNED)
#: The steps in the order they are offered; the first that follows is the usual one.
_STEPS = (
    PlanState.AGREED,
    PlanState.SIGNED,
    PlanState.AMENDED,
    PlanState.OFFERED,
    PlanState.DRAFT,
    PlanState.CLOSED,
)
#: Steps that say why.
_WITH_REASON = frozenset({PlanState.AMENDED, PlanState.CLOSED})
#: States in which the plan shows what the balance awards: offering it copies that.
_FOLLOWS = frozenset({PlanState.DRAFT, PlanState.AMENDED})


class PlanSteps(Panel):
    """States the next step of one plan to the session; decides nothing itself."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Where this plan stands"), name="plan_steps")
        self._session = session
        self._case_id = CaseId("")
        self._plan: Plan | None = None
        self.steps = QVBoxLayout()
        self.body.addLayout(self.steps)
        self.since = label("", "soft", wrap=True)
        self.since.setObjectName("plan_since")
        self.body.addWidget(self.since)
        self.asking = QVBoxLayout()
        self.body.addLayout(self.asking)

    def show_plan(self, case: Case, plan: Plan | None, *, planned: bool) -> None:
        """Draw the way and what may follow; nothing for a case without awards and without plan."""
        if (case.id, plan) != (self._case_id, self._plan):
            clear(self.asking)
        self._case_id, self._plan = case.id, plan
        self.setVisible(planned or plan is not None)
        state = plan.state if plan else PlanState.DRAFT
        self.since.setText(self._since(plan))
        clear(self.steps)
        follow = [s for s in _STEPS if s in NEXT[state]]
        is_over = state is PlanState.CLOSED or case.id in self._session.document.closures
        made = [] if is_over else [self._step(s, first=s is follow[0]) for s in follow]
        steps = flowing(*made, *([self._reopening()] if is_over else []))
        self.steps.addWidget(flowing(self._way(state), steps))

    def _way(self, state: PlanState) -> QWidget:
        language = self._session.language
        at_start = (PlanState.AMENDED, *_WAY[1:]) if state is PlanState.AMENDED else _WAY
        way = (*_WAY, state) if state is PlanState.CLOSED else at_start
        words: list[QWidget] = []
        for number, step in enumerate(way):
            if number:
                words.append(label("–", "soft"))
            made = label(name_of(step, language), "soft")
            if step is state:
                made.setProperty("chip", "here")
                made.setObjectName("plan_here")
            words.append(made)
        return flowing(*words)

    def _since(self, plan: Plan | None) -> str:
        if plan is None or plan.state is PlanState.DRAFT:
            return self.tr("A draft follows every balance. Once offered, it stays as it was told.")
        words = self.tr("{state} on {day}, version {version}").format(
            state=name_of(plan.state, self._session.language),
            day=date_text(plan.since, self._session.language),
            version=plan.version,
        )
        if plan.state is PlanState.AGREED:
            words += self.tr(" · no balance takes it away")
        return f"{words} · “{plan.reason}”" if plan.reason else words

    def _step(self, to: PlanState, *, first: bool) -> QWidget:
        state = self._plan.state if self._plan else PlanState.DRAFT
        text = self._words(to)
        if to is PlanState.OFFERED and state is PlanState.AGREED:
            text = self.tr("Not agreed after all")
        made = button(text, f"step_{to.value}", primary=first and to not in _WITH_REASON)
        permit(made, self._session, May.MOVE_PLANS, not self._session.background.busy)
        if to is PlanState.SIGNED and made.isEnabled():
            made.setToolTip(self.tr("A signature stays. To change the plan later, amend it."))
        if to is PlanState.OFFERED and state in _FOLLOWS and not self._session.is_current:
            made.setEnabled(False)
            made.setToolTip(window_sentence(PlannerError("balance_old"), self._session.language))
        made.clicked.connect(lambda: self._take(to))
        return made

    def _words(self, to: PlanState) -> str:
        return {
            PlanState.OFFERED: self.tr("Offer it"),
            PlanState.AGREED: self.tr("They agree"),
            PlanState.SIGNED: self.tr("It is signed"),
            PlanState.AMENDED: self.tr("Amend it…"),
            PlanState.DRAFT: self.tr("Back to the draft"),
            PlanState.CLOSED: self.tr("Close it…"),
        }[to]

    def _reopening(self) -> QWidget:
        made = button(self.tr("Reopen the case…"), "step_reopen")
        permit(made, self._session, May.MOVE_PLANS, not self._session.background.busy)
        made.clicked.connect(self._ask_to_reopen)
        return made

    def _ask_to_reopen(self) -> None:
        question = self.tr(
            "Why is it taken up again? A plan that was signed is amended and signed anew."
        )
        box = self._ask(question, self.tr("Reopen the case"), "step_reopen_box")
        box.decided.connect(
            lambda _code, why: self._session.do(reopen_case, self._case_id, self._session.who, why)
        )

    def _take(self, to: PlanState) -> None:
        clear(self.asking)
        session, case = self._session, self._session.document.cases[self._case_id]
        if words_needed(session.document, case, to, session.who):
            question = self.tr("This case is {counsellor}’s. Why do you take this step for them?")
            question = question.format(counsellor=case.planning.counsellor)
            box = self._ask(question, self._words(to), f"step_{to.value}_box")
            box.decided.connect(lambda _code, why: session.move_plan(self._case_id, to, why))
            return
        if to not in _WITH_REASON:
            session.move_plan(self._case_id, to)
            return
        amend = to is PlanState.AMENDED
        question = (
            self.tr("What has changed? The person is told, and signs anew.")
            if amend
            else self.tr("Why is it closed? The case stays open: close it on the page Follow-up.")
        )
        answer = self.tr("Amend the plan") if amend else self.tr("Close the plan")
        box = self._ask(question, answer, f"step_{to.value}_box")
        box.decided.connect(lambda _code, why: self._session.move_plan(self._case_id, to, why))

    def _ask(self, question: str, answer: str, name: str) -> ReasonBox:
        """Ask for words below the steps; what they decide is for whoever asked."""
        clear(self.asking)
        box = ReasonBox(question, [("confirm", answer)], name)
        box.left.connect(lambda: clear(self.asking))
        self.asking.addWidget(box)
        box.reason.setFocus()
        QTimer.singleShot(0, box, lambda: bring_into_sight(box))
        return box
