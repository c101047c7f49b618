"""A part can be planned in the field, and stays within what the office can honour."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import planner
from optimizer.balance import balance
from optimizer.verify import at_hand, months, providers, verify
from optimizer.verify.books import Books
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.digests.planning_digest import planning_digest
from planner.domain.document import records
from planner.domain.field.hand_over import HandOver, HandOverId, Origin
from planner.domain.ids import CaseId
from planner.domain.merge.lent_programme import least_worth
from planner.domain.merge.part import Part, part_of
from planner.domain.merge.room import lent_to
from planner.domain.plain import to_plain
from planner.domain.plans.plan import PlanState
from planner.domain.programme.rates import Rates
from planner.intake.programme.workbook import read_programme
from tests.builders import caseload, fund, plan, programme, rate, returnee, scenario
from tests.grown import grown
from tests.invented import invented

SCENARIO = scenario(seconds=20)
WHEN = datetime(2026, 11, 2, tzinfo=UTC)
#: What the part claims that only the whole balance can prove.
OF_THE_WHOLE = {"lifted", "gap"}


def origin(cases=()) -> Origin:
    return Origin(HandOverId("out"), "Office", tuple(cases), "C01", WHEN)


@pytest.fixture(scope="module")
def office():
    sample = Path(planner.__file__).parent / "samples" / "guinea_2026_programme.xlsx"
    read = read_programme(sample).programme
    assert read is not None
    of = invented(grown(read, 180, money=0.2), 40, seed=3)
    named = {c.id: replace(c, identity=replace(c.identity, name=f"X{c.number}X")) for c in _all(of)}
    of = replace(of, cases=named, scenarios={SCENARIO.id: SCENARIO})
    found = balance(of, SCENARIO)
    digest = planning_digest(of, SCENARIO)
    about = replace(of.about, scenario=SCENARIO.id, adopted=found.digest, adopted_for=digest)
    return replace(of, about=about), found


def _all(of: Caseload):
    return of.in_order()


def part(office, share: int = 0, cases=slice(8, 20)) -> Part:
    of, found = office
    chosen = [c.id for c in of.in_order()][cases]
    return part_of(of, found, SCENARIO, chosen, origin(chosen), share)


@pytest.fixture(scope="module")
def field(office) -> Part:
    return part(office)


def test_that_a_part_has_its_cases_with_all_their_records_and_nobody_else(office, field):
    of, _ = office
    assert len(field.caseload.cases) == 12
    whole = json.dumps([v for _, v in records(field.caseload)])
    whole += json.dumps(to_plain(field.allocation))
    for case in of.in_order():
        inside = case.id in field.caseload.cases
        assert (case.identity.name in whole, case.id in whole) == (inside, inside)
    for assessment in of.assessments.values():
        assert (assessment.id in field.caseload.assessments) == (
            assessment.case_id in field.caseload.cases
        )


def test_that_the_offices_balance_holds_in_the_part_under_its_quotas(field):
    found = verify(field.caseload, SCENARIO, field.allocation)
    assert {v.rule for v in found} <= OF_THE_WHOLE
    made_for = planning_digest(field.caseload, SCENARIO)
    assert field.caseload.about.adopted_for == made_for
    assert field.caseload.about.adopted == field.allocation.digest


@pytest.mark.parametrize("share", [0, 5000])
@pytest.mark.parametrize("cases", [slice(8, 20), slice(25, 37)])
def test_that_a_balance_in_the_field_takes_nothing_the_others_have(office, share, cases):
    """Checked with the office's programme: money, months, services, trades, seats."""
    of, found = office
    lent = part(office, share, cases)
    again = balance(lent.caseload, SCENARIO)
    assert not verify(lent.caseload, SCENARIO, again)
    others = tuple(a for a in found.awards if a.case_id not in lent.caseload.cases)
    together = replace(found, awards=(*others, *again.awards))
    books = Books(of, SCENARIO, together)
    for check in (at_hand.overspent, months.places, months.hours, months.trades):
        assert not list(check(books))
    assert not list(providers.capacity(books))
    programme = of.given_programme
    seats = Counter(a.target for a in together.awards if a.is_seat)
    assert all(seats[p.code] <= p.most for p in programme.projects)
    assert all(o.cost.minor == 0 for o in again.openings)


def test_that_quotas_by_months_bind_where_a_flat_number_would_not(office):
    lent = part(office)
    origin_ = lent.caseload.origin
    assert origin_ is not None
    assert any("@" in row for row in origin_.quotas)
    less = {row: 0 if row.startswith("hours@") else n for row, n in origin_.quotas.items()}
    shut = replace(lent.caseload, origin=replace(origin_, quotas=less))
    assert lent.allocation is not None
    assert {v.rule for v in verify(shut, SCENARIO, lent.allocation)} - OF_THE_WHOLE
    again = balance(shut, SCENARIO)
    assert not verify(shut, SCENARIO, again)
    busy = [shut.given_programme.thing(a.target) for a in again.awards if a.lines]
    assert not any(t.minutes for t in busy if t is not None)


def test_that_the_field_finds_at_least_what_the_office_awarded(field):
    again = balance(field.caseload, SCENARIO)
    here = {a.id for a in field.allocation.awards if a.lines}
    there = {a.id for a in again.awards if a.lines}
    assert len(there) >= len(here) - 2


def test_that_the_prices_go_along(office, field):
    _, found = office
    assert field.allocation.prices == found.prices
    assert field.allocation.bound is None


def test_that_what_is_free_is_lent_once(office):
    of, found = office
    cases = [c.id for c in of.in_order()]
    first = lent_to(of, found, frozenset(cases[:5]), 10_000)
    out = HandOver(HandOverId("h"), tuple(cases[:5]), "C01", "C02", WHEN, lent=first.extra)
    with_it = replace(of, hand_overs={out.id: out})
    assert first.extra
    assert not lent_to(with_it, found, frozenset(cases[5:9]), 10_000).extra
    back = replace(of, hand_overs={out.id: replace(out, back=WHEN)})
    assert lent_to(back, found, frozenset(cases[5:9]), 10_000).extra == first.extra


def test_that_without_a_balance_only_what_is_free_can_be_lent(office):
    of, _ = office
    chosen = [c.id for c in of.in_order()][:3]
    none = part_of(of, None, SCENARIO, chosen, origin(chosen))
    assert none.allocation is None
    assert not none.caseload.about.adopted
    assert all(f.amount.minor == 0 for f in none.caseload.given_programme.funds)
    some = part_of(of, None, SCENARIO, chosen, origin(chosen), 1000)
    assert any(f.amount.minor > 0 for f in some.caseload.given_programme.funds)
    assert not verify(some.caseload, SCENARIO, balance(some.caseload, SCENARIO))


def test_that_what_was_agreed_is_lent_where_the_balance_does_not_have_it(office):
    of, found = office
    award = next(a for a in found.awards if a.lines)
    own = replace(plan("x", PlanState.AGREED, award), case_id=award.case_id)
    agreed = replace(of, plans={own.id: own})
    lent = lent_to(agreed, None, frozenset({award.case_id}), 0)
    assert lent.quotas["money:" + award.fund] == award.amount.minor


def test_that_a_part_without_a_programme_can_still_be_recorded():
    of = caseload(None, returnee("A"), returnee("B"))
    found = part_of(of, None, Scenario(SCENARIO.id), [CaseId("case-A")], origin())
    assert set(found.caseload.cases) == {"case-A"}
    assert found.caseload.programme is None


def test_that_a_part_that_was_out_of_date_at_the_office_is_so_in_the_field(office):
    of, found = office
    moved = replace(of.given_programme, balance_date=date(2026, 10, 30))
    chosen = [c.id for c in of.in_order()][:3]
    old = part_of(replace(of, programme=moved), found, SCENARIO, chosen, origin(chosen))
    assert old.caseload.about.adopted_for == ""


@pytest.mark.parametrize("minor", [0, 1, 99, 12_345, 1_000_001])
@pytest.mark.parametrize(("quote", "units"), [("GNF", "9321.55"), ("KWD", "0.331"), ("JPY", "163")])
def test_that_a_quota_in_a_funds_currency_holds_the_awards_and_hardly_more(minor, quote, units):
    of = programme(funds=[fund("F", 1)], rates=Rates((rate(quote, units),)))
    found = least_worth(of, minor, quote)
    assert of.accounted(found).minor >= minor
    less = replace(found, minor=found.minor - 1)
    assert found.minor == 0 or of.accounted(less).minor < minor
