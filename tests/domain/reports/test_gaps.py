"""The register of gaps: what is missing where, told so that nobody is worked out."""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ortools.linear_solver import pywraplp

from planner.domain.balances.allocation import CaseResult, NeedResult, Reason
from planner.domain.follow_up.provider_time import provider_times
from planner.domain.follow_up.referral import (
    ReferralId,
    ReferralState,
    ReferralStep,
    ReferralStepId,
    referrals_of,
)
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.need import Dimension
from planner.domain.reports.gaps import (
    Gap,
    WhyGap,
    gaps_of,
    safe_gaps,
    safe_places,
    safe_referrals,
)
from planner.domain.reports.small_counts import SMALLEST, WIDTH
from tests import builders
from tests.ledger_office import allocation
from tests.money import office, pool

DAY = date(2026, 11, 2)


def lived(reason="", *, severity=3, cover=0, need="basic", **details):
    """Return a caseload of one case with one need, and what a balance made of it."""
    case, answers = builders.returnee("GN-1", f"{need} {severity}", place="KAN")
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    document = builders.caseload(office(pool(), measures=[kit], **details), (case, answers))
    line = NeedResult(need, Dimension.ECONOMIC, severity, 1, 0, cover)
    told = ((need, Reason.of(reason)),) if reason else ()
    found = allocation()
    return document, replace(found, cases=(CaseResult(case.id, (line,), not_met=told),))


def sent(document, *states):
    (case,) = document.cases
    steps = [
        ReferralStep(
            ReferralStepId(state), case, ReferralId("R"), ReferralState(state), DAY,
            need="basic" if n == 0 else "", recorded=datetime(2026, 11, 2, n, tzinfo=UTC),
        )
        for n, state in enumerate(("sent", *states))
    ]  # fmt: skip
    return replace(document, referrals={s.id: s for s in steps})


@pytest.mark.parametrize(
    ("reason", "why"),
    [
        ("fund_used", WhyGap.MONEY),
        ("provider_full", WhyGap.FULL),
        ("no_provider", WhyGap.NO_PROVIDER),
        ("condition", WhyGap.RULES),
        ("", WhyGap.RULES),
    ],
)
def test_that_what_is_missing_follows_from_why_the_need_is_not_met(reason, why):
    assert [g.why for g in gaps_of(*lived(reason))] == [why]


def test_that_a_need_nothing_in_the_catalogue_is_for_has_no_measure():
    assert [g.why for g in gaps_of(*lived("none_for_them", need="security"))] == [WhyGap.NO_MEASURE]


def test_that_a_place_no_provider_reaches_has_no_provider():
    away = builders.provider("P-1", "K-KIT", places=frozenset({"ELSEWHERE"}))
    assert [g.why for g in gaps_of(*lived("fund_used", providers=[away]))] == [WhyGap.NO_PROVIDER]


@pytest.mark.parametrize("details", [{"severity": 2}, {"cover": 100}])
def test_that_a_lesser_need_or_one_that_something_meets_is_no_gap(details):
    assert gaps_of(*lived("fund_used", **details)) == []


def test_that_what_somebody_does_not_want_is_no_gap():
    assert gaps_of(*lived("refused")) == []


@pytest.mark.parametrize(
    ("states", "why"),
    [
        ((), [WhyGap.REFERRED]),
        (("accepted",), [WhyGap.REFERRED]),
        (("lapsed",), [WhyGap.UNANSWERED]),
        (("declined",), [WhyGap.UNANSWERED]),
        (("accepted", "served"), []),
    ],
)
def test_that_a_referral_is_a_gap_until_it_is_served(states, why):
    document, found = lived("fund_used")
    assert [g.why for g in gaps_of(sent(document, *states), found)] == why


_GAPS = st.lists(
    st.tuples(
        st.sampled_from(("basic", "medical", "job")),
        st.sampled_from(("KAN", "LAB", "MAT")),
        st.sampled_from(WhyGap),
        st.integers(1, 7),
    ),
    max_size=80,
)


@settings(max_examples=60)
@given(_GAPS)
def test_that_no_small_count_is_told_and_every_household_is_counted_once(drawn):
    gaps = [Gap(CaseId(str(n)), *each) for n, each in enumerate(drawn)]
    table = safe_gaps(gaps)
    told = [table.households, *(r.households for r in table.rows)]
    told += [count for row in table.rows for count in row.cells]
    assert not [count for count in told if count is not None and 0 < count < SMALLEST]
    assert all(r.need or r.people is None for r in table.rows)
    if table.households is not None and all(r.households is not None for r in table.rows):
        assert sum(r.households or 0 for r in table.rows) == table.households == len(gaps)


def test_that_a_place_with_few_stands_with_the_other_places_and_says_no_people():
    many = [Gap(CaseId(f"a{n}"), "job", "KAN", WhyGap.MONEY, 2) for n in range(7)]
    few = [Gap(CaseId(f"b{n}"), "job", "LAB", WhyGap.MONEY, 6) for n in range(2)]
    (row, rest) = safe_gaps(many + few).rows
    assert (row.need, row.place) == ("job", "KAN")
    assert (rest.need, rest.place, rest.people) == ("", "", None)
    assert row.households is None  # else the two would be the difference to the sum
    assert not any(0 < (c or 0) < SMALLEST for r in (row, rest) for c in r.cells)


def test_that_a_small_office_is_told_by_need_and_by_place_apart():
    gaps = [
        Gap(CaseId(f"{n}-{place}-{need}"), need, place, WhyGap.MONEY, 1)
        for n in range(3)
        for need in ("job", "basic")
        for place in ("KAN", "LAB")
    ]
    register = safe_gaps(gaps)
    assert [(row.need, row.place, row.households) for row in register.rows] == [
        ("basic", None, 6),
        ("job", None, 6),
    ]
    places = safe_places(gaps, register)
    assert [(row.place, row.households) for row in places.rows] == [("KAN", 6), ("LAB", 6)]


def test_that_places_are_not_told_twice_nor_of_few():
    many = [Gap(CaseId(f"a{n}"), "job", "KAN", WhyGap.MONEY, 2) for n in range(7)]
    assert safe_places(many, safe_gaps(many)).rows == ()
    few = [Gap(CaseId(place), "job", place, WhyGap.MONEY, 2) for place in "ABCDEFG"]
    assert safe_places(few, safe_gaps(few)).rows == ()


def told_of(states, provider="CLINIC"):
    steps = []
    for n in range(12):
        for at, (state, on) in enumerate(states):
            first = at == 0
            steps.append(
                ReferralStep(
                    ReferralStepId(f"{n}-{at}"), CaseId(f"case-{n}"), ReferralId(str(n)),
                    ReferralState(state), on, need="medical" if first else "",
                    provider=provider if first else "",
                )
            )  # fmt: skip
    return {s.id: s for s in steps}


def test_that_of_a_provider_days_and_what_it_serves_a_month_are_told_from_ten_referrals_on():
    clinic = builders.provider("CLINIC", "K-KIT", per_month=8)
    document, _ = lived(providers=[clinic])
    way = (("sent", DAY), ("accepted", date(2026, 11, 7)), ("served", date(2026, 12, 1)))
    document = replace(document, referrals=told_of(way))
    (found,) = provider_times(document, date(2026, 12, 31))
    assert (found.referrals, found.promised, found.served, found.lost) == (12, 8, 6.0, 0)
    assert found.to_accept is not None
    assert found.to_accept.mean == 5
    nine = dict(list(document.referrals.items())[:27])
    (found,) = provider_times(replace(document, referrals=nine), date(2026, 12, 31))
    assert (found.served, found.to_accept, found.lost) == (None, None, None)


def test_that_referrals_are_told_by_need_and_outcome():
    told = safe_referrals(referrals_of(told_of((("sent", DAY), ("lapsed", DAY))).values()))
    (row,) = told.needs.rows
    assert (row.need, row.households, row.cells) == ("medical", 12, (0, 0, 0, 12))
    (provider,) = told.providers.rows
    assert (provider.need, provider.cells) == ("CLINIC", (0, 12))


_SENT = st.lists(
    st.tuples(
        st.sampled_from(("basic", "medical", "job")),
        st.sampled_from(("CLINIC", "HOSPITAL", "SCHOOL")),
        st.sampled_from(("", "accepted", "served", "declined", "lapsed")),
    ),
    min_size=1,
    max_size=90,
)


@settings(max_examples=60)
@given(_SENT)
def test_that_needs_and_providers_together_tell_no_small_count_of_referrals(drawn):
    steps = []
    for n, (need, provider, state) in enumerate(drawn):
        case, own = CaseId(f"case-{n}"), ReferralId(str(n))
        sent_off = ReferralStep(
            ReferralStepId(f"{n}-0"), case, own, ReferralState.SENT, DAY, need=need,
            provider=provider,
        )  # fmt: skip
        steps.append(sent_off)
        if state:
            steps.append(
                ReferralStep(ReferralStepId(f"{n}-1"), case, own, ReferralState(state), DAY)
            )
    told = safe_referrals(referrals_of(steps))
    assert narrowest_of_referrals(told) >= WIDTH
    for row in (*told.needs.rows, *told.providers.rows):
        assert not any(0 < (count or 0) < SMALLEST for count in (row.households, *row.cells))


def narrowest_of_referrals(told) -> int:
    """Return the narrowest range of a hidden count, told from both tables at once."""
    solver = pywraplp.Solver.CreateSolver("GLOP")
    groups, needs, whose = range(len(told.groups)), told.needs.rows, told.providers.rows
    at = {
        each: solver.NumVar(0, 10**4, "")
        for each in product(groups, range(len(needs)), range(len(whose)))
    }
    figures = []
    for place, row in enumerate(needs):
        own = [(g, solver.Sum([at[g, place, w] for w in range(len(whose))])) for g in groups]
        figures += [(of, row.cells[g]) for g, of in own]
        figures.append((solver.Sum([of for _, of in own]), row.households))
    for place, row in enumerate(whose):
        own = [(g, solver.Sum([at[g, n, place] for n in range(len(needs))])) for g in groups]
        parts = [own] if len(row.cells) == 1 else [own[:1], own[1:]]
        figures += [
            (solver.Sum([of for _, of in part]), cell)
            for part, cell in zip(parts, row.cells, strict=True)
        ]
        figures.append((solver.Sum([of for _, of in own]), row.households))
    for g in groups:
        whole = solver.Sum([v for (group, _, _), v in at.items() if group == g])
        figures.append((whole, told.needs.sums[g] if told.needs.sums else None))
    if told.needs.households is not None:
        solver.Add(solver.Sum(list(at.values())) == told.needs.households)
    hidden = []
    for figure, shown in figures:
        if shown is None:
            hidden.append(figure)
        else:
            solver.Add(figure == shown)
    narrowest = 10**6
    for figure in hidden:
        ends = []
        for aim in (solver.Minimize, solver.Maximize):
            aim(figure)
            assert solver.Solve() == pywraplp.Solver.OPTIMAL
            ends.append(round(solver.Objective().Value()))
        narrowest = min(narrowest, ends[1] - ends[0])
    return narrowest
