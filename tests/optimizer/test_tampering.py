"""Change any field of a good allocation, and the check says so."""

from __future__ import annotations

from dataclasses import fields, replace
from enum import StrEnum
from typing import Any

import pytest

from optimizer.verify import verify
from planner.domain.balances.allocation import Award, Shortfall
from planner.domain.ids import CaseId, ScenarioId
from planner.domain.money import Money
from planner.domain.months import Month
from tests.builders import scenario
from tests.optimizer.test_verify import GOOD, WHOLE


def other(value: Any) -> Any:
    """Return another value of the same sort."""
    for sort, change in OTHERS:
        if isinstance(value, sort):
            return change(value)
    raise AssertionError(f"no other value for {value!r}")


OTHERS: tuple[tuple[Any, Any], ...] = (
    (Money, lambda v: Money(v.minor + 1, v.currency)),
    (Month, lambda v: v.plus(1)),
    (StrEnum, lambda v: next(each for each in type(v) if each is not v)),
    (bool, lambda v: not v),
    ((int, float), lambda v: v + 1),
    (str, lambda v: v + "x"),
    (tuple, lambda v: v[:-1] if v else ("x",)),
    (type(None), lambda _: Money(1, "EUR")),
)


def caught(allocation) -> bool:
    return verify(WHOLE, scenario(), allocation) != ()


AWARD_FIELDS = [(n, f.name) for n in range(len(GOOD.awards)) for f in fields(Award)]


@pytest.mark.parametrize(("n", "name"), AWARD_FIELDS)
def test_that_no_field_of_an_award_can_be_changed(n, name):
    awards = list(GOOD.awards)
    awards[n] = replace(awards[n], **{name: other(getattr(awards[n], name))})
    assert caught(replace(GOOD, awards=tuple(awards)))


def test_that_no_field_of_an_instalment_can_be_changed():
    for n, award in enumerate(GOOD.awards):
        for k, line in enumerate(award.lines):
            for name in (f.name for f in fields(line)):
                lines = list(award.lines)
                lines[k] = replace(line, **{name: other(getattr(line, name))})
                awards = list(GOOD.awards)
                awards[n] = replace(award, lines=tuple(lines))
                assert caught(replace(GOOD, awards=tuple(awards))), (award.target, name)


def test_that_no_field_of_an_opening_can_be_changed():
    (opening,) = GOOD.openings
    for name in (f.name for f in fields(opening)):
        changed = replace(opening, **{name: other(getattr(opening, name))})
        assert caught(replace(GOOD, openings=(changed,))), name
    assert caught(replace(GOOD, openings=()))
    assert caught(replace(GOOD, openings=(opening, opening)))


def test_that_no_claim_about_a_case_can_be_changed():
    for i, result in enumerate(GOOD.cases):
        for name in ("case_id", "unknown", "loss_before", "loss_after", "needs"):
            cases = list(GOOD.cases)
            cases[i] = replace(result, **{name: other(getattr(result, name))})
            assert caught(replace(GOOD, cases=tuple(cases))), name


def test_that_no_claim_about_a_need_can_be_changed():
    for i, result in enumerate(GOOD.cases):
        for k, need in enumerate(result.needs):
            for name in (f.name for f in fields(need)):
                value = getattr(need, name)
                down = name == "attainable" and value == 10_000
                needs = list(result.needs)
                needs[k] = replace(need, **{name: value - 1 if down else other(value)})
                cases = list(GOOD.cases)
                cases[i] = replace(result, needs=tuple(needs))
                assert caught(replace(GOOD, cases=tuple(cases))), name


def test_that_no_award_can_be_dropped_doubled_or_given_to_another():
    for n, award in enumerate(GOOD.awards):
        rest = GOOD.awards[:n] + GOOD.awards[n + 1 :]
        assert caught(replace(GOOD, awards=rest)), award.target
        assert caught(replace(GOOD, awards=(*GOOD.awards, award))), award.target
    first, last = GOOD.awards[0], GOOD.awards[-1]
    swapped = (
        replace(first, case_id=last.case_id, person=last.person),
        *GOOD.awards[1:-1],
        replace(last, case_id=first.case_id, person=first.person),
    )
    assert caught(replace(GOOD, awards=swapped))


def test_that_the_whole_cannot_claim_more_than_it_does():
    assert caught(replace(GOOD, lifted=GOOD.lifted + 1))
    assert caught(replace(GOOD, bound=GOOD.lifted - 1))
    assert caught(replace(GOOD, bound=GOOD.lifted * 2))
    assert caught(replace(GOOD, bound=None))
    assert caught(replace(GOOD, scenario_id=ScenarioId("another")))
    assert caught(replace(GOOD, gaps=GOOD.gaps[1:]))
    assert caught(replace(GOOD, cases=GOOD.cases[1:]))


def test_that_a_shortfall_cannot_be_made_up():
    made_up = Shortfall(CaseId("case-1"), "R", "basic", 5000, 4000)
    assert caught(replace(GOOD, shortfalls=(made_up,)))
