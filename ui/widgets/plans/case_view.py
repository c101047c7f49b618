"""One case on one screen: what is needed, what we do about it, what was decided."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.balances.allocation import Allocation, Award, CaseResult, Origin
from planner.domain.balances.ceilings import Ceiling, ceilings_of
from planner.domain.balances.closer_look import CloserLook
from planner.domain.balances.standing import standing
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.field.hand_over import away
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.money import total
from planner.domain.months import Month
from planner.domain.plans.plan import PlanState
from planner.domain.protection.staff import May
from planner.wording.hand_over import away_text
from planner.wording.names import name_of
from planner.wording.numbers import money_text, share_text
from ui.models.cards import Offer
from ui.models.case_cards import (
    card_text,
    catalogue_choices,
    decided_elsewhere,
    not_met,
    offers,
)
from ui.models.ceilings import room_of
from ui.models.plan_view import awards_shown, is_told, stated_met, subtitle
from ui.session import Session
from ui.style import GRID
from ui.widgets.cases.consent_panel import ConsentPanel
from ui.widgets.cases.need_question import with_answer
from ui.widgets.parts.fields import choice, chosen
from ui.widgets.parts.legend import Legend
from ui.widgets.parts.panel import Panel, Turning, bring_into_sight, button, clear, label
from ui.widgets.parts.reason_box import ReasonBox
from ui.widgets.plans.award_card import AwardCard
from ui.widgets.plans.ceiling_panel import CeilingPanel
from ui.widgets.plans.need_rows import NeedRows
from ui.widgets.plans.own_words import OwnWords
from ui.widgets.plans.plan_steps import PlanSteps

_KINDS = (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY, Kind.REFERRAL)
#: Pixels from which the case stands in two columns, and from which in three.
_TWO, _THREE = 660, 1080


class CaseView(QWidget):
    """Draws one case and states the counsellor's intentions to the session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("case_view")
        self._session = session
        self._case_id = CaseId("")
        self._drawn: list[tuple[AwardCard, Award]] = []
        self._asked_from = ""
        self._assessment: Assessment | None = None
        self._ceilings: dict[str, Ceiling] = {}
        session.looks.looked.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * GRID)
        self.columns = Turning(_TWO, (4, 6, 3))
        self.columns.add(self._make_left())
        self.columns.add(self._make_right())
        self.columns.add(self._make_side())
        self.away = label("", "attention", wrap=True)
        self.away.setObjectName("case_away")
        column.addWidget(self.away)
        column.addWidget(self.columns)
        column.addStretch(1)

    def _make_left(self) -> QWidget:
        left, column = _column()
        self.needs_panel = Panel(
            self.tr("What is needed"),
            " ",
            "needs_panel",
        )
        figure = QHBoxLayout()
        self.met = label("", "figure")
        self.met.setObjectName("met")
        self.met_words = label("", "soft", wrap=True)
        figure.addWidget(self.met)
        figure.addWidget(self.met_words, 1)
        self.needs_panel.body.addLayout(figure)
        self.needs = NeedRows(self._session.language)
        self.needs.answered.connect(self._answer)
        self.needs_panel.body.addWidget(self.needs)
        kinds = [(k, name_of(k, self._session.language)) for k in _KINDS]
        self.needs_panel.body.addWidget(Legend([*kinds, (None, self.tr("not met"))]))
        explained = self.tr("Dots: how serious. Bar: how much of it this plan meets.")
        self.needs_panel.body.addWidget(label(explained, "soft", wrap=True))
        column.addWidget(self.needs_panel)
        self.words = OwnWords(self._session)
        column.addWidget(self.words)
        self.not_met_panel = Panel(self.tr("Not met, and why"), name="not_met_panel")
        self.not_met = QVBoxLayout()
        self.not_met.setSpacing(GRID)
        self.not_met_panel.body.addLayout(self.not_met)
        column.addWidget(self.not_met_panel)
        self.consent = ConsentPanel(self._session)
        column.addWidget(self.consent)
        column.addStretch(1)
        self._left = column
        return left

    def _make_right(self) -> QWidget:
        right, column = _column()
        self.head, head = _column()
        self.steps = PlanSteps(self._session)
        head.addWidget(self.steps)
        self.ceilings = CeilingPanel(self._session.language)
        head.addWidget(self.ceilings)
        column.addWidget(self.head)
        self.plan_panel = Panel(self.tr("The plan we are making"), name="plan_panel")
        self.sum = label("", "soft")
        self.sum.setObjectName("plan_sum")
        self.plan_panel.top.addWidget(self.sum)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(2 * GRID)
        self.plan_panel.body.addLayout(self.cards)
        row = QHBoxLayout()
        self.ask = button(self.tr("+ &Add something they ask for…"), "ask_for")
        self.ask.clicked.connect(self._ask_for)
        row.addWidget(self.ask)
        row.addStretch(1)
        self.plan_panel.body.addLayout(row)
        self.asking = QVBoxLayout()
        self.plan_panel.body.addLayout(self.asking)
        column.addWidget(self.plan_panel)
        self.decided_panel = Panel(self.tr("Discussed and decided"), name="decided_panel")
        self.decided = QVBoxLayout()
        self.decided_panel.body.addLayout(self.decided)
        column.addWidget(self.decided_panel)
        column.addStretch(1)
        self._right = column
        return right

    def _make_side(self) -> QWidget:
        """Make the column that is there where there is room: where it stands, what may be spent."""
        self.side, self._aside = _column()
        self._aside.addStretch(1)
        self.side.hide()
        return self.side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in three columns where there is room, else in two."""
        super().resizeEvent(event)
        wide = event.size().width() >= _THREE
        if wide == self.side.isHidden():
            self.side.setVisible(wide)
            (self._aside if wide else self._right).insertWidget(0, self.head)
            if wide:
                self._aside.insertWidget(1, self.consent)
            else:
                self._left.insertWidget(self._left.count() - 1, self.consent)

    def show_case(self, case_id: CaseId) -> None:
        """Draw the case as it stands."""
        session, document = self._session, self._session.document
        case, programme = document.cases[case_id], document.programme
        assert programme is not None
        self._case_id = case_id
        allocation = session.allocation
        result = _result(allocation, case_id)
        known = document.assessments_of(case_id)
        assessment = standing(document, case).assessment or (known[-1] if known else None)
        awards = awards_shown(document, allocation, case_id)
        self._assessment = assessment
        why_not = session.why_not(May.EDIT_CASES)
        self.needs.why_not = why_not or ("" if assessment else self.tr("Nobody was assessed yet."))
        self.needs.redraw(programme, assessment, result, awards)
        self.needs_panel.say(subtitle(document, case, session.language))
        self._draw_met(result)
        self.words.show_words(case, assessment)
        self._draw_not_met(result)
        self._ceilings = ceilings_of(
            programme,
            case,
            assessment,
            awards,
            result.alternatives if result else (),
            printed=session.shared_screen,
        )
        paying = {line.fund for a in awards for line in a.lines}
        self.ceilings.redraw(c for c in self._ceilings.values() if c.fund in paying)
        self.steps.show_plan(case, document.plan_of(case_id), planned=result is not None)
        self._draw_cards(case, allocation, result)
        self._say_told(case_id, allocation)
        self._draw_decided(case, {a.target for a in awards})
        self.consent.show_case(case)
        clear(self.asking)
        out = away(document.hand_overs.values()).get(case_id)
        self.away.setText("" if out is None else away_text(out, session.language))
        self.away.setVisible(out is not None)

    def _answer(self, need: str, severity: int) -> None:
        case = self._session.document.cases[self._case_id]
        if self._assessment is not None:
            answered = with_answer(self._assessment, need, severity)
            self._session.save_case(case, answered, "correct_case")

    def _draw_met(self, result: CaseResult | None) -> None:
        language = self._session.language
        stated = stated_met(result) if result else None
        met = result.met() if result else None
        self.met.setText("" if stated is None else share_text(stated, language))
        self.met.setVisible(stated is not None)
        unknown = len(result.unknown) if result else 0
        words = self.tr("not balanced yet") if result is None else self.tr("no need stated")
        if stated is not None:
            words = self.tr("of all needs")
        if met is not None:
            words += self.tr(" · {share} of what can be met here").format(
                share=share_text(met, language)
            )
        if unknown:
            words += self.tr("; needs still to ask about: {n}").format(n=unknown)
        self.met_words.setText(words)

    def _draw_not_met(self, result: CaseResult | None) -> None:
        clear(self.not_met)
        programme = self._session.document.programme
        lines = []
        if result is not None and programme is not None:
            lines = not_met(
                programme, result, self._session.language, shared=self._session.shared_screen
            )
        for need, why in lines:
            self.not_met.addWidget(label(need, "name"))
            self.not_met.addWidget(label(why, "soft", wrap=True))
        self.not_met_panel.setVisible(bool(lines))

    def _draw_cards(
        self, case: Case, allocation: Allocation | None, result: CaseResult | None
    ) -> None:
        clear(self.cards)
        self._drawn = []
        session, document = self._session, self._session.document
        language, shared = session.language, session.shared_screen
        programme = document.given_programme
        awards = awards_shown(document, allocation, case.id)
        told = is_told(document.plan_of(case.id))
        decisions = {(d.target, d.person): d for d in document.decisions_of(case.id)}
        for award in sorted(awards, key=_order):
            person = None if award.person == case.principal else award.person
            decision = decisions.get((award.target, person))
            card = AwardCard(
                card_text(
                    document,
                    case,
                    award,
                    result,
                    language,
                    shared=shared,
                    sturdiness=allocation.sturdiness if allocation else None,
                ),
                decision,
                self._offers(award),
                shared=shared,
                enabled=not session.background.busy and not session.why_not(May.DECIDE),
                told=told,
            )
            card.setToolTip(session.why_not(May.DECIDE))
            card.decided.connect(self._decide)
            card.swapped.connect(
                lambda target, why, required, out=award.target: self._swap(
                    out, target, why, required
                )
            )
            card.taken_back.connect(self._take_back)
            card.asked.connect(partial(self._look, award.target))
            self._drawn.append((card, award))
            self.cards.addWidget(card)
        if not awards:
            self.cards.addWidget(label(self._why_nothing(case, allocation), "soft", wrap=True))
        paid = total((a.amount for a in awards), programme.currency)
        self.sum.setText(money_text(paid, language) if awards else "")

    def _offers(self, award: Award) -> list[Offer]:
        """Return what else there is for the case, with what was worked out of it since."""
        session, allocation = self._session, self._session.allocation
        programme = session.document.given_programme
        return offers(
            programme,
            _result(allocation, self._case_id),
            allocation.lifted if allocation else 0.0,
            session.language,
            instead_of=award.target,
            award=award.id,
            shared=session.shared_screen,
            looks=session.looks.of(self._case_id),
            room=lambda other: room_of(programme, self._ceilings, other, award, session.language),
        )

    def _look(self, instead_of: str, target: str) -> None:
        self._asked_from = instead_of
        self._session.looks.ask(self._case_id, target)

    def _tell(self, look: CloserLook) -> None:
        """Say what was worked out where it was asked: the cards were drawn anew meanwhile."""
        if look.case_id != self._case_id:
            return
        for card, award in self._drawn:
            if award.target == self._asked_from:
                card.swap_again(self._offers(award))

    def _say_told(self, case_id: CaseId, allocation: Allocation | None) -> None:
        """Say what changes a plan that was told, and where the balance has moved on since."""
        plan = self._session.document.plan_of(case_id)
        told = is_told(plan)
        self.plan_panel.title.setText(
            self.tr("The plan as it was told") if told else self.tr("The plan we are making")
        )
        self.ask.setEnabled(not told)
        words = ""
        if plan is not None and told:
            words = {
                PlanState.OFFERED: self.tr("To change something, take it back to the draft."),
                PlanState.AGREED: self.tr("To change something, say that it is not agreed."),
                PlanState.SIGNED: self.tr("To change something, amend the plan."),
            }.get(plan.state, "")
            awarded = allocation.awards_of(case_id) if allocation else plan.awards
            if plan.state is not PlanState.CLOSED and awarded != plan.awards:
                since = self.tr("The balance since then awards something else; this stands.")
                words = f"{since} {words}"
        self.plan_panel.say(words)

    def _why_nothing(self, case: Case, allocation: Allocation | None) -> str:
        why_not = standing(self._session.document, case).why_not
        if why_not is not None:
            return self.tr("Not planned: {why}.").format(
                why=name_of(why_not, self._session.language)
            )
        if allocation is None:
            return self.tr("Balance the caseload first; the awards then stand here.")
        return self.tr("Nothing is awarded. See beside what kept it out.")

    def _draw_decided(self, case: Case, shown: set[str]) -> None:
        clear(self.decided)
        rest = decided_elsewhere(self._session.document, case, shown, self._session.language)
        for entry in rest:
            row = QHBoxLayout()
            row.addWidget(label(entry.title, "name"))
            row.addWidget(label(entry.words, "soft", wrap=True), 1)
            back = button(self.tr("Take back"), f"take_back_{entry.decision.target}", link=True)
            back.setAccessibleName(self.tr("Take back: {what}").format(what=entry.title))
            back.clicked.connect(lambda _=False, d=entry.decision: self._take_back(d))
            row.addWidget(back)
            self.decided.addLayout(row)
        self.decided_panel.setVisible(bool(rest))

    def _decide(self, sort: DecisionSort, target: str, reason: str) -> None:
        self._session.decide(self._case_id, sort, target, reason)

    def _swap(self, out: str, target: str, reason: str, required: bool) -> None:
        sort = DecisionSort.REQUIRE if required else DecisionSort.PREFER
        self._session.swap(self._case_id, out, target, sort, reason)

    def _take_back(self, decision: Decision) -> None:
        self._session.withdraw(decision.id)

    def _ask_for(self) -> None:
        clear(self.asking)
        session, document = self._session, self._session.document
        programme, allocation = document.programme, session.allocation
        if programme is None:
            return
        awards = awards_shown(document, allocation, self._case_id)
        given = {a.target for a in awards}
        title = label(self.tr("&What do they ask for?"))
        case = document.cases[self._case_id]
        entries = catalogue_choices(programme, case, given, session.language)
        if not entries:
            return
        box = choice("ask_for_what", entries, None)
        title.setBuddy(box)
        box.setAccessibleName(self.tr("What do they ask for?"))
        reason = ReasonBox(
            self.tr("Why?"),
            [
                ("prefer", self.tr("Prefer it where as good")),
                ("require", self.tr("Give it in any case")),
            ],
            "ask_for_box",
        )
        reason.decided.connect(
            lambda code, why: self._decide(
                DecisionSort.REQUIRE if code == "require" else DecisionSort.PREFER,
                chosen(box),
                why,
            )
        )
        reason.left.connect(lambda: clear(self.asking))
        for widget in (title, box, reason):
            self.asking.addWidget(widget)
        box.setFocus()
        QTimer.singleShot(0, reason, lambda: bring_into_sight(reason))


def _order(award: Award) -> tuple[bool, bool, Month, int]:
    """Put what is awarded first, then referrals, then what is only offered."""
    offered = award.origin is Origin.OFFERED
    return (offered, award.kind is Kind.REFERRAL, award.month, -award.amount.minor)


def _result(allocation: Allocation | None, case_id: CaseId) -> CaseResult | None:
    cases = allocation.cases if allocation else ()
    return next((c for c in cases if c.case_id == case_id), None)


def _column() -> tuple[QWidget, QVBoxLayout]:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3 * GRID)
    return widget, column
