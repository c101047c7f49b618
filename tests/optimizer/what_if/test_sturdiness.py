"""Estimates moved: the same everywhere and nothing with them; what stands is told apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from optimizer.balance import balance
from optimizer.formulate import formulation
from optimizer.what_if.sturdiness import moved, sturdiness
from planner.domain.balances.sturdiness import Mark
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError, Stopped
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Cover
from planner.domain.programme.rule import RuleSort
from tests.builders import (
    caseload,
    decision,
    fund,
    measure,
    pays_for,
    place,
    programme,
    project,
    returnee,
    rule,
    scenario,
)

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5,income 0.2", cost=90)
BED = measure("BED", Kind.IN_KIND, "housing 0.9", cost=50)
DEBT = measure("DEBT", Kind.CASH, "debt of_debt", levels=[100, 200])
BOTH = pays_for("POOL", Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY)
FLOOR = rule(RuleSort.FLOOR, need="basic", severity=3, least=0.4, days=30, code="O-FLOOR")


def office(*measures, money=1000, rules=(), **details):
    return programme(measures or (KIT, BED), (fund("POOL", money),), (BOTH, *rules), **details)


def covers_of(made):
    return [[o.cover for o in case.options] for case in made.problem.cases]


def with_shares(document, made):
    """Return the caseload whose catalogue has the shares of a moved formulation."""
    things = {o.target: o.thing for d in made.drafts for o in (*d.offers, *d.unpaid)}
    old = document.programme
    shaken = replace(
        old,
        measures=tuple(things.get(m.code, m) for m in old.measures),
        projects=tuple(things.get(p.code, p) for p in old.projects),
    )
    return replace(document, programme=shaken)


@pytest.fixture
def varied():
    """Return a caseload with floors that some cover reaches too late, a project and a debt."""
    late = measure("LATE", Kind.IN_KIND, "basic 0.7", cost=60, earliest=4)
    office_ = office(
        KIT,
        BED,
        late,
        DEBT,
        rules=[FLOOR],
        places=[place("KAN")],
        projects=[project("GARDEN", "KAN", "community 0.5,income 0.3")],
    )
    people = [
        returnee("1", "basic 3,income 2,housing 4"),
        returnee("2", "basic 4,community 3,income 3", wishes=frozenset({Kind.COMMUNITY})),
    ]
    return caseload(office_, *people)


@pytest.mark.parametrize("draw", range(6))
def test_that_moving_the_shares_is_formulating_with_a_moved_catalogue(varied, draw):
    made = moved(formulation(varied, scenario()), draw, seed=3)
    again = formulation(with_shares(varied, made), scenario())
    assert covers_of(made) == covers_of(again)
    assert [c.lines for c in made.problem.cases] == [c.lines for c in again.problem.cases]
    assert replace(made.problem, cases=()) == replace(again.problem, cases=())


def test_that_every_share_moves_by_a_fifth_the_same_for_every_case(varied):
    before = formulation(varied, scenario())
    after = moved(before, 0, 0)
    shares: dict[tuple[str, str], set[float]] = {}
    for old, new in zip(before.drafts, after.drafts, strict=True):
        for one, other in zip(old.offers, new.offers, strict=True):
            for a, b in zip(one.covers, other.covers, strict=True):
                if not a.of_debt:
                    shares.setdefault((one.target, a.need), set()).add(b.share / a.share)
    assert all(len(factors) == 1 for factors in shares.values())
    assert {round(f, 2) for factors in shares.values() for f in factors} <= {0.8, 1.2, 1.11}
    assert len({f for factors in shares.values() for f in factors}) > 1


def test_that_a_share_never_passes_the_whole_and_a_debt_paid_is_no_estimate():
    whole = measure("WHOLE", Kind.IN_KIND, "basic 1", cost=90)
    document = caseload(office(whole, DEBT), returnee("1", "basic 3,debt 3"))
    made = formulation(document, scenario())
    for draw in range(8):
        for offer in moved(made, draw, 0).drafts[0].offers:
            for cover in offer.covers:
                assert cover.of_debt or cover.share in (8_000, 10_000)
    assert [Cover("debt", 0, of_debt=True)] == list(DEBT.covers)


def test_that_the_same_seed_moves_the_same_way_and_draws_differ(varied):
    made = formulation(varied, scenario())
    assert covers_of(moved(made, 2, 7)) == covers_of(moved(made, 2, 7))
    drawn = [covers_of(moved(made, draw, 7)) for draw in range(8)]
    assert any(one != drawn[0] for one in drawn)
    assert any(covers_of(moved(made, draw, 8)) != drawn[draw] for draw in range(8))


def _marks(document, **more):
    found = balance(document, scenario())
    tried = sturdiness(document, scenario(), found, **more)
    return {a.target: tried.mark(a.id) for a in found.awards}, tried


def test_that_what_nothing_competes_with_is_sturdy():
    marks, tried = _marks(caseload(office(), returnee("1", "basic 3,housing 3")), seconds=20)
    assert marks == {"KIT": Mark.STURDY, "BED": Mark.STURDY}
    assert (tried.draws, set(tried.kept.values())) == (8, {8})


def rivals():
    """Return supports of which one is chosen, each a little better than the one before."""
    codes = ["ONE", "TWO", "THREE", "FOUR"]
    return [
        measure(code, Kind.IN_KIND, f"basic {0.50 + n / 100}", cost=90, excludes=codes[:n])
        for n, code in enumerate(codes)
    ]


def test_that_a_choice_that_hangs_on_the_estimate_is_fragile():
    document = caseload(office(*rivals()), returnee("1"))
    marks, tried = _marks(document, draws=16, seconds=30)
    assert marks == {"FOUR": Mark.FRAGILE}
    assert 0 < min(tried.kept.values()) < 12


def test_that_what_was_fixed_with_the_person_stands_in_every_draw():
    fixed = decision("1", DecisionSort.REQUIRE, "FOUR")
    document = caseload(office(*rivals()), returnee("1"), decisions=[fixed])
    marks, _ = _marks(document, seconds=20)
    assert marks == {"FOUR": Mark.STURDY}


def test_that_too_few_draws_say_nothing():
    document = caseload(office(), returnee("1"))
    found = balance(document, scenario())
    with pytest.raises(PlannerError, match="sturdiness_too_short"):
        sturdiness(document, scenario(), found, draws=3, seconds=20)
    with pytest.raises(PlannerError, match="sturdiness_no_awards"):
        sturdiness(document, scenario(), replace(found, awards=()))


def test_that_a_stop_before_enough_draws_is_a_stop_and_after_them_keeps_what_was_drawn():
    document = caseload(office(), returnee("1"))
    found = balance(document, scenario())
    with pytest.raises(Stopped):
        sturdiness(document, scenario(), found, stop=lambda: True)
    reports: list[int] = []
    tried = sturdiness(
        document,
        scenario(),
        found,
        report=lambda p: reports.append(p.done) if p.stage == "sturdy" else None,
        stop=lambda: bool(reports) and reports[-1] >= 5,
        seconds=20,
    )
    assert tried.draws == 5
