"""A stopped project: closed to everybody, a fact for what people have and what is committed."""

from dataclasses import replace
from datetime import date

import pytest

from optimizer.again.remade import decided_on
from optimizer.balance import balance
from optimizer.formulate import formulation
from optimizer.verify import verify
from planner.domain.balances.allocation import Opening, Outcome
from planner.domain.digests.planning_digest import planning_digest
from planner.domain.follow_up.community import Halt
from planner.domain.follow_up.observation import Observation, ObservationId, Seen
from planner.domain.kind import Kind
from planner.domain.ledger.accounts import unavailable
from planner.domain.ledger.entry import CostSort, Entry, EntryId, EntryState, LineId
from planner.domain.money import Money
from planner.domain.plans.plan import PlanState
from tests import builders
from tests.builders import fund, measure, pays_for, place, project, returnee, scenario
from tests.ledger_office import award
from tests.optimizer.oracles.by_check import check_faults
from tests.optimizer.oracles.small_office import aim_of, small_office

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
GARDEN = project("GARDEN", "KAN", "community 0.5", least=1)
HALT = Halt("GARDEN", date(2026, 10, 20), "a quarrel", "A01")
SEEN = date(2026, 10, 18)


def office():
    """Two who wish a seat, and money enough for it and a kit each."""
    rules = (pays_for("POOL", Kind.IN_KIND), pays_for("COM", Kind.COMMUNITY))
    made = builders.programme(
        [KIT], (fund("POOL", 1000), fund("COM", 6000)), rules,
        projects=[GARDEN], places=[place("KAN")],
    )  # fmt: skip
    return builders.caseload(made, *(returnee(str(n), "basic 3, community 3") for n in (1, 2)))


def stopped(document):
    return replace(document, halts={"GARDEN": HALT})


def signed(document, number="1"):
    """Return the caseload with what is balanced for one case signed."""
    case = document.by_number(number)
    awards = balance(document, scenario()).awards_of(case.id)
    made = builders.plan(number, PlanState.SIGNED, *awards)
    return replace(document, plans={made.id: made})


def had(document, number="1"):
    """Return the caseload in which the person says that they have their seat."""
    plan = document.plan_of(document.by_number(number).id)
    seat = next(a for a in plan.awards if a.is_seat)
    name = ObservationId("seen")
    seen = Observation(name, plan.case_id, seat.id, "GARDEN", Seen.RECEIVED, SEEN)
    return replace(document, observations={name: seen})


def stopped_after_a_seat(document):
    """Return the caseload with a seat agreed for the first case, had by every second office's."""
    case = document.in_order()[0]
    seat = replace(award(case.number, target="GARDEN"), kind=Kind.COMMUNITY, is_seat=True)
    made = builders.plan(case.number, PlanState.SIGNED, seat)
    agreed = replace(document, plans={**document.plans, made.id: made})
    return had(agreed, case.number) if len(document.cases) % 2 else agreed


def committed(document):
    """Return the caseload with the garden's fixed cost committed."""
    money = Money(100_000, "EUR")
    local = Money(100_000, document.programme.paying_currency)
    made = Entry(
        EntryId("entry-1"), 1, EntryState.COMMITTED, SEEN, LineId("garden"), amount=money,
        local=local, charged=money, rate="1", fund_rate="1", kind=Kind.COMMUNITY,
        cost=CostSort.FIXED, fund="COM", target="GARDEN",
    )  # fmt: skip
    return replace(document, entries={made.id: made})


def seats(found):
    return [a.case_id for a in found.awards if a.target == "GARDEN"]


def test_that_a_project_nobody_stopped_opens():
    found = balance(office(), scenario())
    assert verify(office(), scenario(), found) == ()
    assert (len(seats(found)), [o.project for o in found.openings]) == (2, ["GARDEN"])


def test_that_a_stopped_project_opens_for_nobody_and_says_so():
    document = stopped(office())
    made = formulation(document, scenario())
    assert made.problem.projects[0].must is False
    found = balance(document, scenario())
    assert verify(document, scenario(), found) == ()
    assert (seats(found), found.openings) == ([], ())
    assert "stopped" in [n.code for n in found.notes]
    (told,) = {r for d in made.drafts for c in d.closed if (r := c.reason).code == "stopped"}
    assert dict(told.values) == {"target": "GARDEN", "on": "2026-10-20"}


def test_that_the_reason_of_each_case_is_the_stop():
    document = stopped(office())
    found = balance(document, scenario())
    for result in found.cases:
        assert dict(result.not_met)["community"].code == "stopped"


def test_that_a_promised_seat_nobody_has_is_lost_and_its_case_named():
    document = stopped(signed(office()))
    found = balance(document, scenario())
    assert verify(document, scenario(), found) == ()
    assert (seats(found), found.openings) == ([], ())
    lost = [dict(n.values) for n in found.notes if n.code == "agreed_not_kept"]
    assert lost == [{"case": "1", "target": "GARDEN"}]


def test_that_a_seat_somebody_has_stays_and_nobody_joins_them():
    document = stopped(had(signed(office())))
    found = balance(document, scenario())
    assert found.outcome is not Outcome.INFEASIBLE
    assert verify(document, scenario(), found) == ()
    assert seats(found) == [document.by_number("1").id]
    assert [(o.project, o.fund, o.seats) for o in found.openings] == [("GARDEN", "COM", 1)]


def test_that_what_is_committed_stays_a_fact_without_seats():
    document = stopped(committed(office()))
    found = balance(document, scenario())
    assert verify(document, scenario(), found) == ()
    assert (seats(found), [(o.fund, o.seats) for o in found.openings]) == ([], [("COM", 0)])


@pytest.mark.parametrize("kept", [lambda d: d, signed, committed])
def test_that_a_balance_from_before_the_stop_is_refused(kept):
    document = kept(office())
    before = balance(document, scenario())
    told = {v.rule for v in verify(stopped(document), scenario(), before)}
    assert "stopped" in told
    assert planning_digest(stopped(document), scenario()) != planning_digest(document, scenario())


def test_that_an_opening_without_a_seat_somebody_has_is_refused():
    document = stopped(office())
    found = balance(document, scenario())
    costs = Money(100_000, "EUR"), Money(80_000, "EUR")
    opening = Opening("GARDEN", "COM", *costs, balance(office(), scenario()).openings[0].month, 0)
    broken = verify(document, scenario(), replace(found, openings=(opening,)))
    assert ("stopped", "GARDEN") in {(v.rule, v.subject) for v in broken}


def test_that_a_stop_and_who_is_seen_in_a_stopped_project_are_balanced_in_full():
    document = signed(office())
    assert decided_on(document, stopped(document)) is None
    halted = stopped(document)
    assert decided_on(halted, had(halted)) is None
    assert decided_on(halted, replace(halted)) == frozenset()


def test_that_money_committed_for_a_lost_seat_is_not_awarded_again():
    document = signed(office())
    plan = document.plan_of(document.by_number("1").id)
    seat = next(a for a in plan.awards if a.is_seat)
    made = replace(
        committed(document).entries[EntryId("entry-1")], cost=CostSort.INSTALMENT,
        line=LineId(seat.lines[0].id), award=seat.id, case_id=plan.case_id,
        amount=seat.amount, local=seat.amount, charged=seat.amount,
    )  # fmt: skip
    document = replace(document, entries={made.id: made})
    assert unavailable(document, "COM") == Money(0, "EUR")
    assert unavailable(stopped(document), "COM") == seat.amount
    assert unavailable(stopped(had(document)), "COM") == Money(0, "EUR")


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("kept", [lambda d: d, stopped_after_a_seat, committed])
def test_that_formulation_and_check_agree_on_what_a_stop_leaves_under_any_rules(seed, kept):
    document = stopped(kept(small_office(seed)))
    assert list(check_faults(document, aim_of(seed), seed)) == []


def test_that_resuming_leaves_the_digest_as_it_was():
    document = office()
    again = replace(stopped(document), halts={})
    assert planning_digest(again, scenario()) == planning_digest(document, scenario())
