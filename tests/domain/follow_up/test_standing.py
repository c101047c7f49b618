"""How far a support is: what is in kind is there when somebody saw it, cash when it is paid."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.follow_up.due import DutySort, due_list
from planner.domain.follow_up.observation import Observation, ObservationId, Seen
from planner.domain.follow_up.open_matters import money_open
from planner.domain.follow_up.standing import Doubt, Stage, award_standings, is_delivered
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.ledger.entry import CostSort, Entry, EntryId, EntryState, LineId
from planner.domain.plans.plan import PlanState
from tests import builders
from tests.ledger_office import award
from tests.money import office, pool

CASE, TODAY = CaseId("case-GN-1"), date(2027, 1, 5)
PLANNED, COMMITTED, PAID, DELIVERED = (
    EntryState.PLANNED,
    EntryState.COMMITTED,
    EntryState.PAID,
    EntryState.DELIVERED,
)


def booked(kind, *states, seen=None):
    """Return a caseload whose one support went through these states of the books."""
    support = builders.measure("K-KIT", kind, "basic 0.5", cost=90, minutes=60)
    promised = award("GN-1", (90,))
    cash = promised.amount if kind is Kind.CASH else promised.cash
    promised = replace(promised, kind=kind, cash=cash)
    document = builders.caseload(
        office(pool(), measures=[support]),
        builders.returnee("GN-1", return_date=date(2026, 10, 1)),
        plans=[builders.plan("GN-1", PlanState.SIGNED, promised)],
    )
    line = promised.lines[0]
    entries = {}
    for number, state in enumerate(states, 1):
        name = EntryId(f"entry-{number}")
        entries[name] = Entry(
            name, number, state, date(2026, 11, 9), LineId(line.id), CostSort.INSTALMENT,
            line.fund, line.local, line.amount, line.amount, "1", "1",
            target="K-KIT", case_id=CASE, award=promised.id, instalment=1,
        )  # fmt: skip
    observations = {}
    if seen is not None:
        made = Observation(ObservationId("o"), CASE, promised.id, "K-KIT", seen, date(2026, 11, 20))
        observations = {made.id: made}
    return replace(document, entries=entries, observations=observations), promised


def standing(document):
    ((mine,),) = award_standings(document).values()
    return mine


def awaited(document):
    return [d for d in due_list(document, TODAY) if d.sort is DutySort.DELIVERY]


def test_that_goods_paid_before_they_came_are_still_seen_to():
    document, promised = booked(Kind.IN_KIND, PLANNED, COMMITTED, PAID)
    assert (standing(document).stage, standing(document).is_there) == (Stage.PAID, False)
    assert not is_delivered(document, promised)
    assert len(awaited(document)) == 1


def test_that_goods_are_there_once_the_books_say_that_they_came():
    document, promised = booked(Kind.IN_KIND, PLANNED, COMMITTED, DELIVERED)
    assert (standing(document).stage, standing(document).is_there) == (Stage.DELIVERED, True)
    assert is_delivered(document, promised)
    assert awaited(document) == []


def test_that_cash_is_there_once_it_is_paid():
    document, promised = booked(Kind.CASH, PLANNED, COMMITTED, PAID)
    assert (standing(document).stage, standing(document).is_there) == (Stage.DELIVERED, True)
    assert is_delivered(document, promised)


@pytest.mark.parametrize(
    ("said", "doubt", "there"),
    [(Seen.RECEIVED, None, True), (Seen.NOT_RECEIVED, Doubt.NOT_THERE, False)],
)
def test_that_goods_paid_are_judged_by_who_was_to_get_them(said, doubt, there):
    document, _ = booked(Kind.IN_KIND, PLANNED, COMMITTED, PAID, seen=said)
    assert (standing(document).doubt, standing(document).is_there) == (doubt, there)


@pytest.mark.parametrize(
    ("states", "open_"),
    [((), False), ((PLANNED,), False), ((PLANNED, COMMITTED), True),
     ((PLANNED, COMMITTED, PAID), False)],
)  # fmt: skip
def test_that_money_keeps_a_case_open_only_where_it_is_committed(states, open_):
    document, _ = booked(Kind.IN_KIND, *states)
    assert money_open(document, CASE) is open_
