"""A screen that is turned round says what the returnee's own copy says, and no more."""

from dataclasses import replace

import pytest

from exports.compose import compose_plan
from exports.privacy import telling_needs, telling_things
from exports.turned import compose_turned
from planner.domain.balances.allocation import Alternative, Reason
from planner.domain.errors import PlannerError
from planner.domain.ids import PlanId
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.plain import to_plain
from planner.domain.plans.plan import Plan, PlanState
from planner.domain.programme.rule import RuleSort
from planner.domain.texts import PAPER_LANGUAGES
from tests import builders
from tests.exports.examples import ON, case_id


def turned(example, number, language=""):
    caseload, allocation = example
    case = caseload.cases[case_id(number)]
    spoken = replace(case, planning=replace(case.planning, language=language))
    caseload = replace(caseload, cases={**caseload.cases, case.id: spoken if language else case})
    return compose_turned(caseload, allocation, case.id, ON)


def said_in(value) -> str:
    if isinstance(value, str):
        return value + "\n"
    if isinstance(value, dict):
        return "".join(said_in(v) for v in value.values())
    return "".join(said_in(v) for v in value) if isinstance(value, list | tuple) else ""


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_that_nothing_that_could_harm_and_nothing_of_others_stands_on_it(example, language):
    caseload = example[0]
    programme = caseload.programme
    things = [t for t in programme.things if t.code in telling_things(programme)]
    needs = [n for n in programme.needs if n.code in telling_needs(programme)]
    names = {text.get(language) for t in things for text in (t.name, t.description)}
    names |= {n.name.get(language) for n in needs}
    names |= {f.code for f in programme.funds} | {f.printed_code for f in programme.funds}
    names |= {a.words for a in caseload.assessments.values()}
    names |= {c.identity.name for c in caseload.cases.values()}
    names = {name.casefold() for name in names if name}
    assert len(names) > 8
    for number in range(1, 7):
        plan = replace(turned(example, number, language), needs_note="")  # says so of everybody
        text = said_in(to_plain(plan)).casefold()
        assert {name for name in names if name in text} == set()
        others = {c.number.casefold() for c in caseload.cases.values()}
        assert [n for n in others if n in text] == [
            caseload.cases[case_id(number)].number.casefold()
        ]


def test_that_it_promises_what_the_person_s_own_copy_does(example):
    caseload, allocation = example
    for number in range(1, 7):
        paper = compose_plan(caseload, allocation, case_id(number), on=ON, harmless=True)
        plan = turned(example, number)
        assert plan.language == paper.language
        told = [(s.name, s.amount) for s in plan.supports if s.amount]
        assert told == [(i.name, i.amount_text) for i in paper.costs.items]
        assert len(plan.supports) == len(paper.costs.items) + len(paper.referrals.rows)
        assert plan.state == paper.draft


def test_that_what_is_met_is_drawn_by_kind_and_what_nobody_asked_stands_last(example):
    rows = [n for number in range(1, 7) for n in turned(example, number).needs]
    assert any(n.parts for n in rows)
    assert all(0 <= sum(share for _, share in n.parts) <= FULL for n in rows)
    assert all(n.severity in (None, 1, 2, 3, 4) for n in rows)
    for number in range(1, 7):
        asked = [n.severity is not None for n in turned(example, number).needs]
        assert asked == sorted(asked, reverse=True)


def test_that_without_consent_nothing_is_shown(example):
    caseload, allocation = example
    shut = replace(caseload, assessments={})
    with pytest.raises(PlannerError, match="plan_without_consent"):
        compose_turned(shut, allocation, case_id(1), ON)


def with_others(example, number, *others):
    """Return the office with something else in the place of the first priced award of a case."""
    caseload, allocation = example
    paper = compose_plan(caseload, allocation, case_id(number), on=ON, harmless=True)
    first = next(
        a
        for a in allocation.awards_of(case_id(number))
        if a.kind is not Kind.REFERRAL and paper.costs.items and a.amount.minor
    )
    changed = [
        replace(c, next_best={first.id: others[0]}) if c.case_id == case_id(number) else c
        for c in allocation.cases
    ]
    return (caseload, replace(allocation, cases=tuple(changed))), first


def other(target, fund="", change=0.0, minor=9_000):
    return Alternative(
        target, Money(minor, "EUR"), change, Reason.of("next_best", target=target), fund
    )


def open_thing(example):
    programme = example[0].programme
    told = telling_things(programme)
    return next(m for m in programme.measures if m.code not in told)


def test_that_what_else_there_is_says_what_it_does_to_their_own_needs_and_ceiling(example):
    thing = open_thing(example)
    office, award = with_others(example, 1, other(thing.code, "EUR-A", change=0.5))
    (choice,) = turned(office, 1, "en").choices
    assert thing.name.get("en") in choice.name
    assert choice.amount == "€90"
    assert choice.effect == "It would meet less of what I need."
    now, then = choice.gauges[:2]
    assert now.filled > then.filled
    assert now.whole == then.whole == FULL
    assert [g.title for g in choice.gauges[2:]] in ([], ["Spent for me with it"])
    assert award.target not in choice.name


def test_that_what_breaks_a_ceiling_says_so(example):
    caseload, allocation = example
    ceiling = builders.rule(RuleSort.CASE_CEILING, "EUR-A", amount=50)
    programme = replace(caseload.programme, rules=(*caseload.programme.rules, ceiling))
    thing = open_thing(example)
    office, _ = with_others(
        (replace(caseload, programme=programme), allocation),
        1,
        other(thing.code, "EUR-A", minor=900_000),
    )
    (choice,) = turned(office, 1, "en").choices
    spent = choice.gauges[-1]
    assert spent.filled > spent.whole
    assert "at most" in spent.figure


def test_that_nothing_that_could_harm_is_offered_by_name(example):
    programme = example[0].programme
    told = sorted(telling_things(programme))
    office, _ = with_others(example, 1, other(told[0]))
    plan = turned(office, 1, "en")
    assert plan.choices == ()
    assert plan.no_choice


def test_that_a_plan_that_was_told_stands_and_offers_nothing_else(example):
    thing = open_thing(example)
    (caseload, allocation), _ = with_others(example, 1, other(thing.code))
    agreed = Plan(
        PlanId("p"), case_id(1), 1, PlanState.AGREED, ON, allocation.awards_of(case_id(1))
    )
    plan = turned((replace(caseload, plans={agreed.id: agreed}), allocation), 1, "en")
    assert plan.choices == ()
    assert "it stands" in plan.no_choice
