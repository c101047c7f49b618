"""What a balance moved: each award, and facts that say why, naming nobody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planner.domain.balances.allocation import Allocation, Opening, Outcome
from planner.domain.cases.decision import DecisionSort
from planner.domain.follow_up.community import Halt
from planner.domain.ids import ScenarioId
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.moves import Moved, moves
from tests.builders import caseload, decision, fund, measure, programme, returnee
from tests.ui.by_hand import award

OFFICE = programme(
    measures=[
        measure("K-RENT", Kind.IN_KIND, "housing 0.6", cost=210),
        measure("C-ARR", Kind.CASH, "basic 0.5", cost=150),
    ],
    funds=[fund("EUR-A", 1000)],
)
PEOPLE = caseload(OFFICE, returnee("1"), returnee("2"), returnee("3"))
ONE, TWO, THREE = PEOPLE.in_order()


def found(*awards) -> Allocation:
    return Allocation("digest", ScenarioId("s"), Outcome.OPTIMAL, awards)


def codes(move):
    return [r.code for r in move.why]


def test_that_nothing_moved_is_nothing_told():
    same = found(award(ONE, "C-ARR", Kind.CASH, 150))
    assert moves(PEOPLE, same, same) == ()


def test_that_money_one_declines_and_another_gets_is_told_as_such():
    before = found(award(ONE, "C-ARR", Kind.CASH, 150))
    after = found(award(TWO, "K-RENT", Kind.IN_KIND, 150))
    declined = decision("1", DecisionSort.FORBID, "C-ARR")
    declined = replace(declined, case_id=ONE.id)
    first, second = moves(PEOPLE, before, after, [declined])
    assert (first.decided, second.decided) == (True, False)
    assert [(m.moved, codes(m)) for m in first.awards] == [(Moved.LOST, ["moved_forbidden"])]
    assert [(m.moved, codes(m)) for m in second.awards] == [(Moved.GAINED, ["moved_money_freed"])]
    assert dict(second.awards[0].why[0].values) == {"fund": "EUR-A"}


def test_that_no_reason_names_another_case():
    before = found(award(ONE, "C-ARR", Kind.CASH, 150), award(THREE, "K-RENT", Kind.IN_KIND, 210))
    after = found(award(TWO, "K-RENT", Kind.IN_KIND, 210), award(THREE, "C-ARR", Kind.CASH, 150))
    for move in moves(PEOPLE, before, after):
        others = {c.number for c in PEOPLE.in_order()} - {move.number}
        said = {str(v) for m in move.awards for r in m.why for _, v in r.values}
        assert not said & others


def test_that_a_later_month_is_told_by_who_starts_in_it_not_by_money():
    mine = award(ONE, "K-RENT", Kind.IN_KIND, 210)
    later = replace(mine, month=Month(2026, 12))
    before = found(mine)
    after = found(later, award(TWO, "K-RENT", Kind.IN_KIND, 210))
    first = moves(PEOPLE, before, after)[0]
    assert [(m.moved, codes(m)) for m in first.awards] == [(Moved.OTHER, ["moved_start_taken"])]
    assert dict(first.awards[0].why[0].values) == {"target": "K-RENT", "since": "2026-11"}


def test_that_where_no_fact_explains_it_the_gap_inside_which_ways_are_even_is_told():
    mine = award(ONE, "C-ARR", Kind.CASH, 150)
    less = found(replace(mine, amount=Money(9_000, "EUR")))
    (move,) = moves(PEOPLE, found(mine), less)
    assert codes(move.awards[0]) == ["moved_unproven"]
    (move,) = moves(PEOPLE, found(mine), replace(less, lifted=99.0, bound=100.0))
    assert codes(move.awards[0]) == ["moved_weighed"]
    assert dict(move.awards[0].why[0].values) == {"gap": "0.01"}


def seat(case):
    return replace(award(case, "P-GARDEN", Kind.COMMUNITY, 150), is_seat=True)


STOPPED = replace(PEOPLE, halts={"P-GARDEN": Halt("P-GARDEN", date(2026, 11, 9), "a quarrel", "")})


def test_that_a_seat_of_a_stopped_project_is_lost_to_the_stop_and_to_nothing_else():
    before = found(seat(ONE))
    after = found(award(ONE, "C-ARR", Kind.CASH, 150), award(TWO, "K-RENT", Kind.IN_KIND, 210))
    first, second = moves(STOPPED, before, after)
    told = {m.award.target: codes(m) for m in first.awards}
    assert told == {"P-GARDEN": ["moved_stopped"], "C-ARR": ["moved_beside_stop"]}
    lost = next(m for m in first.awards if m.moved is Moved.LOST)
    assert dict(lost.why[0].values) == {"target": "P-GARDEN", "on": "2026-11-09"}
    assert codes(second.awards[0]) != ["moved_beside_stop"]


def test_that_a_seat_of_a_project_that_opens_or_closes_is_told_as_such():
    opens, closes = found(award(ONE, "C-ARR", Kind.CASH, 150)), found(seat(ONE))
    (move,) = moves(PEOPLE, opens, closes)
    assert {m.award.target: codes(m) for m in move.awards}["P-GARDEN"] == ["moved_opened"]
    (move,) = moves(PEOPLE, closes, opens)
    assert {m.award.target: codes(m) for m in move.awards}["P-GARDEN"] == ["moved_closed"]


def test_that_what_goes_with_a_move_of_the_same_case_is_not_called_even():
    swapped = found(award(ONE, "C-ARR", Kind.CASH, 150))
    (move,) = moves(STOPPED, found(seat(ONE), award(ONE, "C-ARR", Kind.CASH, 100)), swapped)
    assert {m.award.target: codes(m) for m in move.awards} == {
        "P-GARDEN": ["moved_stopped"],
        "C-ARR": ["moved_beside_stop"],
    }
    (move,) = moves(PEOPLE, found(seat(ONE)), swapped)
    assert {m.award.target: codes(m) for m in move.awards} == {
        "P-GARDEN": ["moved_closed"],
        "C-ARR": ["moved_along"],
    }


def test_that_a_stop_of_after_both_balances_explains_nothing_of_them():
    (first, _) = moves(STOPPED, found(seat(ONE)), found(seat(TWO)))
    assert "moved_stopped" not in codes(first.awards[0])
    assert "moved_seat_taken" in codes(first.awards[0])


def test_that_money_a_project_no_longer_takes_to_open_explains_who_gets_it():
    garden = Opening(
        "P-GARDEN", "EUR-A", Money(50_000, "EUR"), Money(0, "EUR"), Month(2026, 12), 10
    )
    opened = replace(found(), openings=(garden,))
    (move,) = moves(PEOPLE, opened, found(award(ONE, "C-ARR", Kind.CASH, 150)))
    assert codes(move.awards[0]) == ["moved_money_freed"]
