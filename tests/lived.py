"""An office some weeks after its balance: plans in every state, money booked, visits made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.ledger.entry import CostSort, EntryState, LineId
from planner.domain.ledger.posting import Posting
from planner.domain.plans.plan import PlanState
from planner.services.money.ledger_lines import open_ledger
from planner.services.work import Work
from tests.follow_up_year import signed

#: Of seven plans so many stay a draft, are offered, and are agreed; the rest is signed.
_STATES = (PlanState.DRAFT, PlanState.OFFERED, PlanState.AGREED)
#: Of five lines so many are committed, delivered, invoiced and paid; the rest stays planned.
_STEPS = (EntryState.COMMITTED, EntryState.DELIVERED, EntryState.INVOICED, EntryState.PAID)


def live(work: Work, today: date) -> None:
    """Let the weeks between the balance of ``work`` and ``today`` pass."""
    allocation = work.allocation
    assert allocation is not None
    after = signed(work.document, allocation)
    plans = {}
    for number, (key, plan) in enumerate(after.plans.items()):
        state = _STATES[number % 7] if number % 7 < len(_STATES) else PlanState.SIGNED
        if state is not PlanState.DRAFT:
            plans[key] = replace(plan, state=state)
    started = {p.case_id for p in plans.values() if p.state is PlanState.SIGNED}
    begun = {key: b for key, b in after.begun.items() if key in started}
    lived = _booked(replace(after, plans=plans, begun=begun), work, today)
    work.commit(lived, who="office", why="book_plan")


def _booked(document: Caseload, work: Work, today: date) -> Caseload:
    assert work.allocation is not None
    ledger, office = open_ledger(document, work.allocation), document.given_programme.office
    staff: dict[str, Any] = {
        "proposer": office.counsellors[0],
        "approver": office.approver or office.counsellors[1],
        "payer": office.payer or office.budget_officer or office.counsellors[2],
    }
    own = {a.id for p in document.plans.values() for a in p.awards}
    for number, line in enumerate(list(ledger.known.values())):
        if line.cost is not CostSort.INSTALMENT or line.award not in own:
            continue
        ledger.plan(line, document.balance_date)
        if line.month.last_day().replace(day=1) > today:
            continue
        try:
            for state in _STEPS[: number % 5]:
                about = f"{state.value}-{number}"
                ledger.post(Posting(state, today, LineId(line.id), document=about, **staff))
        except PlannerError:  # what its rules refuse is left as it stands
            continue
    return replace(document, entries={e.id: e for e in ledger.entries})
