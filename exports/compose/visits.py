"""When the office looks in: the days of the follow-up, as the due list will have them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from exports.compose.subject import Subject
from planner.domain.case_files import CaseFile
from planner.domain.follow_up.due import began_on, calendar_of
from planner.domain.follow_up.visit_days import counts_from_return, visit_days
from planner.domain.months import Month
from planner.domain.plans.plan import PlanState
from planner.wording.numbers import date_text


def followed_since(subject: Subject) -> date | None:
    """Return the day the plan was agreed or signed, None before."""
    return began_on(subject.caseload, CaseFile(subject.case, plan=subject.plan))


def visits_of(subject: Subject, began: date | None) -> Iterator[tuple[Month, str]]:
    """Yield the month of each visit and what is said of it; a closed plan has none.

    A plan to be signed is taken as signed on the day of the paper. Where its visits are counted
    from the signature, nobody knows their days yet: the paper says how long after it.
    """
    if subject.plan is not None and subject.plan.state is PlanState.CLOSED:
        return
    calendar = calendar_of(subject.caseload)
    returned = subject.case.planning.return_date
    is_known = began is not None or counts_from_return(calendar, returned)
    days = visit_days(calendar, returned, began or subject.on)
    for each in days:
        code = "review" if each is days[-1] else "visit"
        if is_known:
            words = subject.say(f"{code}_on", day=date_text(each.due, subject.language))
        else:
            words = subject.say(f"{code}_after", months=each.months)
        yield Month.of(each.due), words
