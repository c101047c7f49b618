"""A simulated year after the signature of a whole office: visits, deliveries, books, closings."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from planner.domain.balances.allocation import Allocation
from planner.domain.case_files import case_files
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.follow_up.begun import Begun
from planner.domain.follow_up.closure import WhyClosed
from planner.domain.follow_up.due import VisitDue, due_list, visit_counts, year_of
from planner.domain.follow_up.referral import (
    ReferralId,
    ReferralState,
    ReferralStep,
    ReferralStepId,
    check_step,
    referrals_of,
)
from planner.domain.follow_up.visit import Visit, VisitState, visit_id
from planner.domain.ids import PlanId
from planner.domain.ledger.entry import CostSort, EntryState, LineId
from planner.domain.ledger.ledger import Ledger
from planner.domain.ledger.posting import Posting
from planner.domain.months import Month
from planner.domain.plans.agreement import missing_for_agreement
from planner.domain.plans.plan import Plan, PlanState
from planner.services.follow_up.closing import unsettled
from planner.services.follow_up.visits import with_visit
from planner.services.money.ledger_lines import open_ledger

#: What becomes of visits: of a hundred so many; of the rest nobody enters anything.
DONE, MISSED, DECLINED = 80, 12, 4
#: Of a hundred weeks of a case so many send somebody somewhere; what becomes of it week by week.
SENT, ACCEPTED, NOT_TAKEN, SERVED = 4, 25, 8, 30


@dataclass
class Year:
    """What a year came to."""

    plans: int = 0
    visits: dict[VisitDue, int] = field(default_factory=dict)
    most_due: int = 0
    lines: int = 0
    settled: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    closed: int = 0
    open: Counter[str] = field(default_factory=Counter)
    document: Caseload | None = None
    referrals: Counter[str] = field(default_factory=Counter)


def signed(document: Caseload, allocation: Allocation) -> Caseload:
    """Return the caseload with every plan signed that can be, on the balance date."""
    day = document.balance_date
    plans = {}
    for case in document.in_order():
        awards = allocation.awards_of(case.id)
        if awards and not missing_for_agreement(case, day):
            plan = Plan(PlanId(case.id), case.id, 1, PlanState.SIGNED, day, awards)
            plans[plan.id] = plan
    begun = {p.case_id: Begun(p.case_id, day) for p in plans.values()}
    return replace(document, plans=plans, begun=begun)


def simulated(document: Caseload, allocation: Allocation, seed: int) -> Year:
    """Go through the year after the signature, week by week; then close what can be closed."""
    random, year = Random(seed), Year()
    document = signed(document, allocation)
    year.plans = len(document.plans)
    books = _booked(document, allocation, year)
    document = replace(document, entries={e.id: e for e in books.entries})
    day = document.balance_date
    end = day + timedelta(days=400)
    never: set[tuple[str, int]] = set()
    while day < end:
        day += timedelta(days=7)
        document = _visited(document, day, random, never)
        document = _referred(document, day, random)
        year.most_due = max(year.most_due, len(due_list(document, day)))
    year.visits = dict(visit_counts(document, end))
    year.referrals.update(r.state.value for r in referrals_of(document.referrals.values()))
    for case_id in [p.case_id for p in document.plans.values()]:
        left = unsettled(document, case_id, WhyClosed.PERIOD_OVER, end)
        year.closed += not left
        year.open.update(each.value for each in left)
    year.document = document
    return year


def _visited(
    document: Caseload, day: date, random: Random, never: set[tuple[str, int]]
) -> Caseload:
    for file in case_files(document):
        for each in year_of(document, file, day):
            if each.stands is not VisitDue.OVERDUE or (file.case.id, each.months) in never:
                continue
            drawn = random.randrange(100)
            if drawn >= DONE + MISSED + DECLINED:
                never.add((file.case.id, each.months))
                continue
            state = VisitState.DONE if drawn < DONE else VisitState.MISSED
            state = state if drawn < DONE + MISSED else VisitState.DECLINED
            case_id, months = file.case.id, each.months
            visit = Visit(visit_id(case_id, months), case_id, months, state, day, "C01")
            document = with_visit(document, visit, day)
    return document


def _referred(document: Caseload, day: date, random: Random) -> Caseload:
    """Send somebody, and let whoever they were sent to answer, or not; every step is checked."""
    steps = dict(document.referrals)

    def add(step: ReferralStep, before: Any = None) -> None:
        check_step(before, step, today=day)
        steps[step.id] = step

    for each in referrals_of(document.referrals.values()):
        state = _answer(each.state, random.randrange(100))
        if state is not None:
            step_id = ReferralStepId(f"{each.id}-{len(each.steps)}")
            add(ReferralStep(step_id, each.case_id, each.id, state, day), each)
    needs = document.given_programme.needs
    providers = document.given_programme.providers
    for plan in document.plans.values():
        if random.randrange(100) < SENT:
            own = f"{plan.case_id}-{day.isoformat()}"
            add(
                ReferralStep(
                    ReferralStepId(own),
                    plan.case_id,
                    ReferralId(own),
                    on=day,
                    need=random.choice(needs).code,
                    provider=random.choice(providers).code if providers else "",
                    organisation="" if providers else "elsewhere",
                )
            )
    return replace(document, referrals=steps)


def _answer(state: ReferralState, drawn: int) -> ReferralState | None:
    """Return what becomes of a referral in a week, None where nothing does."""
    if state is ReferralState.SENT:
        if drawn < ACCEPTED:
            return ReferralState.ACCEPTED
        if drawn < ACCEPTED + NOT_TAKEN:
            return ReferralState.DECLINED if drawn % 2 else ReferralState.LAPSED
    if state is ReferralState.ACCEPTED and drawn < SERVED:
        return ReferralState.SERVED
    return None


def _booked(document: Caseload, allocation: Allocation, year: Year) -> Ledger:
    """Plan, commit, deliver and pay every instalment in its month; cancel what cannot be paid."""
    ledger = open_ledger(document, allocation)
    office = document.given_programme.office
    own = {award.id for plan in document.plans.values() for award in plan.awards}
    lines = [
        line
        for line in ledger.known.values()
        if line.cost is CostSort.INSTALMENT and line.award in own
    ]
    year.lines = len(lines)
    day = document.balance_date
    for line in lines:
        ledger.plan(line, day)
    for line in sorted(lines, key=lambda line: (line.month, line.id)):
        on = max(day, line.month.last_day())
        staff = {
            "proposer": office.counsellors[0],
            "approver": office.approver or office.counsellors[1],
            "payer": office.payer or office.budget_officer or office.counsellors[2],
        }
        settled = _settle(ledger, LineId(line.id), on, staff, year)
        year.settled += settled
    return ledger


def _settle(ledger: Ledger, line: LineId, on: date, staff: dict[str, Any], year: Year) -> bool:
    """Commit, deliver and pay a line; where that is refused, take its plan back. Say if settled."""
    before = Month.of(on).first_day()
    for state, day in (
        (EntryState.COMMITTED, before),
        (EntryState.DELIVERED, on),
        (EntryState.PAID, on),
    ):
        about = f"{state.value}-{line[:8]}"
        try:
            ledger.post(Posting(state, day, line, document=about, **staff))
        except PlannerError as error:
            year.refused[error.code] += 1
            if state is EntryState.COMMITTED:
                ledger.unplan(line, on)
                return True
            return False
    return True
