"""An invented caseload with a planted truth: half a share, a project that raises tension, a few."""

from dataclasses import replace
from datetime import date, timedelta

from planner.domain.caseload import Caseload
from planner.domain.follow_up.community import Feedback, FeedbackId, Side
from planner.domain.kind import Kind
from planner.domain.months import Month
from planner.domain.plans.plan import PlanState
from tests import builders
from tests.followed import FEW, FINE, HALF, OFFICE, award, followed

OPENED = Month(2027, 1)
ROAD = builders.project("P-ROAD", "KAN", "income 0.4")
WELL = builders.project("P-WELL", "MAM", "income 0.4")


def said(place: str, tensions, start: date) -> dict[FeedbackId, Feedback]:
    """Return statements at a place, one every five days."""
    found = {}
    for n, tension in enumerate(tensions):
        name = FeedbackId(f"{place}-{start}-{n}")
        on = start + timedelta(days=5 * n)
        found[name] = Feedback(name, place, on=on, side=Side.RESIDENTS, tension=tension)
    return found


def seat(number: str, project: str):
    """Return a seat that opens its project."""
    return replace(
        award(number, project), kind=Kind.COMMUNITY, month=OPENED, is_seat=True, lines=()
    )


def planted() -> Caseload:
    """Return it: rent meets half, P-ROAD raises tension at KAN, of P-WELL little was said."""
    before, since = date(2026, 10, 1), date(2027, 1, 5)
    document = followed(*HALF, *FINE, *FEW)
    plans = dict(document.plans)
    for number, project in (("GN-0", "P-ROAD"), ("GN-20", "P-WELL")):
        key = next(k for k, p in plans.items() if p.case_id == f"case-{number}")
        assert plans[key].state is PlanState.SIGNED
        plans[key] = replace(plans[key], awards=(*plans[key].awards, seat(number, project)))
    places = (*OFFICE.places, builders.place("MAM"))
    return replace(
        document,
        programme=replace(OFFICE, projects=(ROAD, WELL), places=places),
        plans=plans,
        feedback={
            **said("KAN", [0, 1, 1, 0, 1, 0, 1, 0, 1, 1, 0, 0], before),
            **said("KAN", [2, 2, 3, 2, 1, 2, 3, 2, 2, 2, 3, 2], since),
            **said("LAB", [1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1], before),
            **said("LAB", [1, 0, 1, 1, 0, 1, 1, 1, 0, 1, 0, 1], since),
            **said("MAM", [0, 1, 0], before),
            **said("MAM", [3, 3, 3], since),
        },
    )
