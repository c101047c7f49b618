"""What is still open of a case that is to be closed; the reason decides what is asked about.

Money, complaints and a case in the field are settled whatever the reason. Visits are asked about
where somebody can be visited. An offer or an amendment under way is ended first where the time of
support is over. What was promised and is not there may stay open, for words (``MAY_STAY_OPEN``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.case_files import CaseFile, case_files
from planner.domain.caseload import Caseload
from planner.domain.field.hand_over import away
from planner.domain.follow_up.closure import MAY_STAY_OPEN, NO_LAST_VISIT, Unsettled, WhyClosed
from planner.domain.follow_up.due import VisitDue, may_be_asked, year_of
from planner.domain.follow_up.referral import WAITING, referrals_of
from planner.domain.follow_up.standing import FOLLOWED, Doubt, award_standings
from planner.domain.follow_up.stopped import seats_lost
from planner.domain.ids import CaseId
from planner.domain.ledger.books import Books
from planner.domain.ledger.entry import CostSort
from planner.domain.plans.plan import PlanState

#: Plans of which the person waits for the answer.
_UNDER_WAY = frozenset({PlanState.OFFERED, PlanState.AMENDED})


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """One thing still open: ``targets`` are the codes of its supports, ``months`` its visits."""

    what: Unsettled
    targets: tuple[str, ...] = ()
    months: tuple[int, ...] = ()

    @property
    def may_stay(self) -> bool:
        """Say whether a case may be closed beside it, for words."""
        return self.what in MAY_STAY_OPEN


def open_matters(
    document: Caseload, case_id: CaseId, why: WhyClosed, on: date
) -> tuple[OpenMatter, ...]:
    """Return what is open of a case on the day it is to be closed for a reason."""
    file = next(f for f in case_files(document) if f.case.id == case_id)
    found = [*_visits(document, file, on)] if why not in NO_LAST_VISIT else []
    if money_open(document, case_id):
        found.append(OpenMatter(Unsettled.MONEY))
    if any(c.is_open and c.case_id == case_id for c in document.complaints.values()):
        found.append(OpenMatter(Unsettled.COMPLAINT))
    if why is WhyClosed.PERIOD_OVER:
        found += _plan(file)
    if case_id in away(document.hand_overs.values()):
        found.append(OpenMatter(Unsettled.AWAY))
    found += _supports(document, file)
    found += _referrals(document, case_id)
    return tuple(found)


def _visits(document: Caseload, file: CaseFile, on: date) -> Iterator[OpenMatter]:
    """Yield visits, unless somebody does not want to be asked how it went."""
    if may_be_asked(document, file) is False:
        return
    year = year_of(document, file, on)
    for what, stands in (
        (Unsettled.VISIT, {VisitDue.OVERDUE}),
        (Unsettled.AHEAD, {VisitDue.DUE, VisitDue.AHEAD}),
    ):
        months = tuple(each.months for each in year if each.stands in stands)
        if months:
            yield OpenMatter(what, months=months)


def _plan(file: CaseFile) -> Iterator[OpenMatter]:
    state = file.plan.state if file.plan is not None else PlanState.DRAFT
    if state in _UNDER_WAY:
        yield OpenMatter(Unsettled.PLAN)
    elif state is PlanState.DRAFT:
        yield OpenMatter(Unsettled.NOT_AGREED)


def _supports(document: Caseload, file: CaseFile) -> Iterator[OpenMatter]:
    if file.plan is None or file.plan.state not in FOLLOWED:
        return
    lost, standings = seats_lost(document), award_standings(document).get(file.case.id, ())
    missing = [s for s in standings if not s.is_there and s.award.id not in lost]
    unbooked = [s for s in standings if s.doubt is Doubt.NOT_BOOKED]
    for what, open_ in ((Unsettled.SUPPORT, missing), (Unsettled.UNBOOKED, unbooked)):
        if open_:
            yield OpenMatter(what, targets=tuple(dict.fromkeys(s.award.target for s in open_)))


def _referrals(document: Caseload, case_id: CaseId) -> Iterator[OpenMatter]:
    own = (step for step in document.referrals.values() if step.case_id == case_id)
    if any(each.state in WAITING for each in referrals_of(own)):
        yield OpenMatter(Unsettled.REFERRAL)


def money_open(document: Caseload, case_id: CaseId) -> bool:
    """Say whether something is committed for a case and neither paid nor cancelled.

    What is only planned binds nobody: it is taken back when the next plan is booked.
    """
    entries = [
        e
        for e in sorted(document.entries.values(), key=lambda e: e.number)
        if e.case_id == case_id and e.cost is CostSort.INSTALMENT
    ]
    if not entries:
        return False
    books = Books(document.given_programme)
    for entry in entries:
        books.take(entry)
    return any(book.left_to_pay for book in books.lines.values())
