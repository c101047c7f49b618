"""A year goes by: every visit is accounted for, the books settled, and what is open is named."""

from planner.domain.follow_up.due import VisitDue
from planner.domain.kind import Kind
from tests import builders
from tests.follow_up_year import simulated
from tests.ledger_office import allocation, award
from tests.money import office, pool


def test_that_after_a_year_only_visits_nobody_entered_hold_a_case_open():
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    numbers = [f"GN-{n}" for n in range(8)]
    people = [builders.returnee(n) for n in numbers]
    document = builders.caseload(office(pool(), measures=[kit]), *people)
    year = simulated(document, allocation(*map(award, numbers)), seed=1)
    assert year.document is not None
    assert year.plans == 8
    assert sum(year.visits.values()) == 5 * 8
    assert year.visits[VisitDue.DUE] == year.visits[VisitDue.AHEAD] == 0
    assert year.lines == year.settled == 16
    held = {v.case_id for v in year.document.visits.values()}
    assert held == {case.id for case, _ in people}
    assert year.closed == 8 - year.open["visit"]
    assert year.visits[VisitDue.OVERDUE] > 0
