"""Parity between groups of people: kept, told, levelling down shown, giving way to floors."""

from dataclasses import replace

import pytest

from optimizer.balance import balance
from optimizer.rules.parity import parity_notes, parity_rows
from optimizer.verify import verify
from planner.domain.balances.allocation import Allocation, Reason
from planner.domain.balances.parity import LEAST_GROUP, Parity, ParityBy, grouped
from planner.domain.balances.policy import Policy
from planner.domain.cases.case import Sex
from planner.domain.kind import Kind
from planner.domain.programme.rule import RuleSort
from tests.builders import caseload, fund, measure, pays_for, programme, returnee, rule, scenario

GROUP = LEAST_GROUP + 2
BY_SEX = (Parity(ParityBy.SEX, 1_000),)


def people(of):
    """Return women who need housing, which is dear, and men who need goods, which are cheap."""
    women = [returnee(f"W{n}", "housing 3", sex=Sex.FEMALE) for n in range(GROUP)]
    men = [returnee(f"M{n}", "basic 3", sex=Sex.MALE) for n in range(GROUP)]
    return caseload(of, *women, *men)


def office(*rules):
    measures = [
        measure("K-RENT", Kind.IN_KIND, "housing 0.6", cost=200),
        measure("K-KIT", Kind.IN_KIND, "basic 0.6", cost=100),
    ]
    pays = pays_for("EUR-A", Kind.IN_KIND)
    return programme(measures, [fund("EUR-A", GROUP * 100)], [pays, *rules])


def mean_lifted(found: Allocation, first: str) -> float:
    own = [c for c in found.cases if c.case_id.startswith(f"case-{first}")]
    return sum(1 - c.loss_after / c.loss_before for c in own) / len(own)


def told(found: Allocation, code: str) -> dict[str, str | int]:
    notes = [dict(n.values) for n in found.notes if n.code == code]
    assert len(notes) == 1, [n.code for n in found.notes]
    return notes[0]


@pytest.fixture(scope="module")
def kept() -> Allocation:
    return balance(people(office()), scenario(parity=BY_SEX))


def test_that_without_parity_the_cheap_need_takes_all_the_money():
    found = balance(people(office()), scenario())
    assert mean_lifted(found, "W") == 0
    assert mean_lifted(found, "M") > 0.5


def test_that_parity_bounds_the_difference_and_says_what_it_would_be(kept):
    assert abs(mean_lifted(kept, "M") - mean_lifted(kept, "W")) <= 0.1 + 1e-9
    note = told(kept, "parity_bound")
    assert (note["by"], note["most"]) == ("sex", 1_000)
    assert int(note["without"]) > 5_000
    assert int(note["reached"]) <= 1_000


def test_that_levelling_down_is_shown(kept):
    note = told(kept, "parity_levelled_down")
    assert int(note["now"]) < int(note["was"])
    assert round(int(note["now"]) / 10_000, 3) == round(mean_lifted(kept, "M"), 3)


def test_that_parity_gives_way_to_floors_and_says_so():
    floor = rule(RuleSort.FLOOR, need="basic", severity=3, least=0.5, days=90, code="F")
    document, aim = people(office(floor)), scenario(parity=BY_SEX)
    found = balance(document, aim)
    assert verify(document, aim, found) == ()
    assert mean_lifted(found, "W") == 0
    note = told(found, "parity_gave_way")
    assert int(note["reached"]) > 5_000
    hidden = replace(found, notes=tuple(n for n in found.notes if n.code != "parity_gave_way"))
    assert {v.rule for v in verify(document, aim, hidden)} == {"parity"}


def test_that_a_broken_parity_is_found_without_the_solver():
    document = people(office())
    found = balance(document, scenario())
    aim = scenario(parity=BY_SEX)
    assert {v.rule for v in verify(document, aim, found)} == {"parity"}
    assert verify(document, scenario(parity=(Parity(ParityBy.SEX, 10_000),)), found) == ()


def test_that_small_groups_are_left_out_and_named():
    document = people(office())
    odd = dict(document.cases)
    for n in range(3):
        case = odd[f"case-W{n}"]
        odd[case.id] = replace(case, planning=replace(case.planning, departure="LY"))
    document = replace(document, cases=odd)
    aim = scenario(parity=(Parity(ParityBy.DEPARTURE, 0),))
    found = balance(document, aim)
    note = told(found, "parity_left_out")
    assert (note["by"], note["groups"], note["fewer"]) == ("departure", "LY|NE", LEAST_GROUP)
    silent = replace(found, notes=tuple(n for n in found.notes if n.code != "parity_left_out"))
    assert {v.rule for v in verify(document, aim, silent)} == {"parity_left_out"}


def test_that_two_groups_that_are_all_others_to_each_other_make_one_pair_of_rows():
    facts = [{"sex": "f"}] * 20 + [{"sex": "m"}] * 20
    rows = parity_rows(Policy(parity=BY_SEX), facts, [10.0] * 40)
    assert [(r.group, r.ahead) for r in rows] == [("f", True), ("f", False)]
    assert rows[0].difference(tuple([0.0] * 20 + [10.0] * 20)) == pytest.approx(10_000)


def test_that_whoever_nothing_can_be_lifted_for_counts_nowhere():
    facts = [{"sex": "f"}] * 21 + [{"sex": "m"}] * 20
    rows = parity_rows(Policy(parity=BY_SEX), facts, [0.0] + [10.0] * 40)
    assert 0 not in rows[0].cases
    assert grouped([None, *facts[1:20]], ParityBy.SEX).left_out == ("f",)


def test_that_a_vulnerability_is_compared_with_everybody_without_it():
    facts = [{"vulnerability": frozenset({"a", "b"})}] * 20 + [{"vulnerability": frozenset()}] * 25
    made = grouped(facts, ParityBy.VULNERABILITY)
    assert [(code, len(cases)) for code, cases in made.groups] == [("a", 20), ("b", 20)]


def test_that_a_parity_that_never_binds_says_nothing():
    facts = [{"sex": "f"}] * 20 + [{"sex": "m"}] * 20
    policy, before = Policy(parity=BY_SEX), [10.0] * 40
    rows = parity_rows(policy, facts, before)
    left = [5.0] * 40
    assert parity_notes(policy, facts, rows, before, left, left) == []
    notes = parity_notes(policy, facts, rows, before, left, [0.0] * 20 + [5.0] * 20)
    assert [n.code for n in notes] == ["parity_bound", "parity_levelled_down"]
    assert isinstance(notes[0], Reason)
