"""A year of arrivals: later months are kept in mind, who is here keeps their floors."""

from dataclasses import replace

import numpy as np
import pytest

from optimizer.arrivals.hold_back import hold_back
from optimizer.arrivals.people import People, profiles_of
from optimizer.arrivals.simulate import drawn_months, simulate
from optimizer.balance import balance
from optimizer.formulate.projects import project_drafts
from optimizer.situation import Ground
from planner.domain.arrivals import Expected, Learnt, Way, expected_of
from planner.domain.cases.decision import DecisionSort
from planner.domain.checks.rule_findings import findings_of
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.programme.rule import RuleSort
from planner.services.balances import arrivals
from tests import builders

STANDARD = builders.scenario()


def office(money, *rules, **fund):
    """Return an office of one fund, in which rent for two or four hundred is all there is."""
    return builders.programme(
        measures=[
            builders.measure("K-RENT", Kind.IN_KIND, "housing 0.9", cost=200),
            builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=200),
        ],
        funds=[builders.fund("EUR-A", money, **fund)],
        rules=[builders.pays_for("EUR-A", Kind.IN_KIND), *rules],
    )


def people(programme, *needs):
    named = enumerate(needs)
    return builders.caseload(programme, *(builders.returnee(f"GN-{n}", n_) for n, n_ in named))


def expecting(mean):
    return Expected(mean, 0.0, Learnt.ASKED)


def test_that_someone_of_the_past_arrives_later_as_they_are():
    document = people(office(1000), "housing 3")
    ground = Ground.of(document, STANDARD)
    made = People(ground, profiles_of(document), project_drafts(ground), closes=False)
    now, later = made.arriving(0, 0), made.arriving(0, 5)
    assert now is not None
    assert later is not None
    assert {o.window[0] for o in later.draft.offers} == {5}
    assert [o.amount for o in later.draft.offers] == [o.amount for o in now.draft.offers]
    assert later.draft.situation.facts["age"] == now.draft.situation.facts["age"]
    assert made.arriving(0, 5) is later


def test_that_counts_a_month_have_the_mean_and_the_spread_that_are_expected():
    rng = np.random.default_rng(1)
    for spread in (0.0, 9.0):
        counts = np.bincount(
            drawn_months(Expected(20.0, spread, Learnt.ASKED), range(400), rng), minlength=400
        )
        assert counts.mean() == pytest.approx(20, abs=1.5)
        assert counts.std() == pytest.approx(max(spread, 20**0.5), rel=0.15)


def test_that_a_priced_reserve_reaches_more_of_hindsight_than_whoever_comes_first():
    document = people(office(800), "housing 1", "housing 1", "housing 4")
    found = simulate(document, STANDARD, expecting(1.0), runs=1, seed=3, futures=1)
    (run,) = found.runs
    shares = {way: run.share(way) for way in Way}
    assert shares[Way.RESERVE] > shares[Way.TODAY_ONLY]
    assert shares[Way.TODAY_ONLY] >= shares[Way.FIRST_COME]
    proven = [run.proven(way) for way in Way]
    assert all(share is not None and share <= 1 + 1e-9 for share in proven)
    assert all(played.spent <= 80_000 for played in run.ways.values())


def test_that_the_same_seed_plays_the_same_year():
    document = people(office(600), "housing 2", "housing 4")
    one, other = (
        simulate(document, STANDARD, expecting(0.3), runs=1, seed=5, futures=1) for _ in range(2)
    )
    assert one.runs == other.runs


def test_that_todays_balance_leaves_what_is_held_back():
    document = people(office(1000), *["housing 1"] * 4, "housing 4")
    ahead = hold_back(document, STANDARD, expecting(1.0), futures=2)
    (held,) = ahead.held
    assert 0 < held.amount.minor <= held.at_hand.minor == 100_000
    assert sum(amount.minor for _, amount in held.steps) == held.amount.minor
    days = [until for until, _ in held.steps]
    assert days == sorted(days)
    assert document.balance_date < days[0]
    assert days[-1] <= document.given_programme.fund("EUR-A").ends


def test_that_nothing_is_held_where_money_lasts_for_everybody():
    document = people(office(100_000), "housing 1", "housing 4")
    ahead = hold_back(document, STANDARD, expecting(0.5), futures=1)
    free = balance(document, STANDARD)
    rules = tuple(arrivals.rules_of(document.given_programme, ahead, "drawn"))
    kept = arrivals.with_reserve(document, rules)
    assert balance(kept, STANDARD).lifted == pytest.approx(free.lifted)


def test_that_who_is_here_has_their_floor_before_anybody_who_may_come():
    floor = builders.rule(
        RuleSort.FLOOR, need="housing", severity=3, least=0.5, days=60, code="FLOOR"
    )
    document = people(office(400, floor), "housing 3", "housing 3")
    ahead = hold_back(document, STANDARD, expecting(4.0), futures=1)
    assert not ahead.held


def test_that_dates_of_assessment_say_how_many_come():
    document = people(office(100), "housing 1", "housing 1")
    with pytest.raises(PlannerError, match="arrivals_unknown"):
        expected_of(document)
    assert expected_of(document, 4.0) == Expected(
        4.0, 2.0, Learnt.ASKED, expected_of(document, 1).past
    )


def test_that_a_caseload_without_a_balance_has_no_reserve_either():
    document = people(office(100), "housing 3")
    required = builders.decision("GN-0", DecisionSort.REQUIRE, "K-RENT")
    document = replace(document, decisions={required.id: required})
    with pytest.raises(PlannerError, match="reserve_not_found"):
        hold_back(document, STANDARD, expecting(1.0), futures=1)


def test_that_the_reserve_is_no_fault_of_the_programme():
    document = people(office(1000), *["housing 1"] * 4, "housing 4")
    ahead = hold_back(document, STANDARD, expecting(1.0), futures=1)
    programme = document.given_programme
    kept = arrivals.with_reserve(document, arrivals.rules_of(programme, ahead, "drawn"))
    assert kept.given_programme.rules != programme.rules
    assert findings_of(kept.given_programme) == findings_of(programme)
    spent = sum(a.amount.minor for a in balance(kept, STANDARD).awards)
    assert 0 < spent <= 100_000 - ahead.held[0].amount.minor + len(ahead.held[0].steps) * 10


def test_that_what_is_lifted_is_told_month_by_month_and_adds_up():
    document = people(office(2000), "housing 3", "basic 4", "housing 2,basic 3")
    found = simulate(document, STANDARD, expecting(2.0), runs=1)
    (run,) = found.runs
    for played in (*run.ways.values(), run.hindsight):
        assert len(played.by_month) == 12
        assert sum(played.by_month) == pytest.approx(played.lifted)
    assert found.curve()[-1] == pytest.approx(1.0)
    for way in Way:
        assert found.curve(way)[-1] == pytest.approx(run.share(way))
        assert list(found.curve(way)) == sorted(found.curve(way))
