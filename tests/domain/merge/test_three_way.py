"""What a part changed is taken over, conflicts or is told; nothing else happens to anybody."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import NeedAnswer
from planner.domain.cases.case import Case
from planner.domain.cases.decision import DecisionSort
from planner.domain.document import records
from planner.domain.errors import PlannerError
from planner.domain.ids import AssessmentId, CaseId, DecisionId, PersonId, PlanId
from planner.domain.merge.conflict import Settled
from planner.domain.merge.of_cases import records_of_cases
from planner.domain.merge.settling import all_settled
from planner.domain.merge.settling import settled as settlement
from planner.domain.merge.three_way import Merge, WhyLeft, three_way
from planner.domain.plain import to_plain
from planner.domain.plans.plan import PlanState
from tests.builders import decision, plan, returnee
from tests.domain.merge.two_sides import NUMBERS, Edit, edited, edits, office

OURS, THEIRS = Settled.OURS, Settled.THEIRS


def of(numbers: str) -> Caseload:
    """Return these cases of the office alone."""
    whole, ids = office(), {CaseId(f"case-{n}") for n in numbers}
    return replace(
        whole,
        cases={k: c for k, c in whole.cases.items() if k in ids},
        assessments={k: a for k, a in whole.assessments.items() if a.case_id in ids},
        decisions={k: d for k, d in whole.decisions.items() if d.case_id in ids},
    )


def settled(ours: Caseload, found: Merge, choices) -> Caseload:
    return settlement(ours, found, choices).caseload


def merged(base: Caseload, ours: Caseload, theirs: Caseload, how: Settled = THEIRS) -> Caseload:
    found = three_way(base, ours, theirs)
    return settled(ours, found, all_settled(found.conflicts, how))


def plain(of: Caseload) -> str:
    return json.dumps(sorted((list(k), v) for k, v in records(of)), sort_keys=True)


@given(edits())
def test_that_a_part_nobody_touched_brings_nothing_back(made):
    base = of("AB")
    assert three_way(base, edited(office(), made), base) == Merge()


@given(edits("AB"))
def test_that_a_part_alone_touched_comes_back_as_it_is(made):
    base, ours = of("AB"), office()
    found = three_way(base, ours, edited(base, made))
    assert not found.conflicts or any(e.what == "alone" for e in made)
    assert plain(merged(base, ours, edited(base, made))) == plain(edited(ours, made)) or any(
        e.what == "alone" for e in made
    )


@given(edits(), edits("AB"), edits("CD"))
def test_that_the_order_in_which_two_parts_come_back_does_not_matter(own, one, other):
    ours, first, second = edited(office(), own), of("AB"), of("CD")
    here, there = edited(first, one), edited(second, other)
    forth = merged(second, merged(first, ours, here), there)
    back = merged(first, merged(second, ours, there), here)
    assert plain(forth) == plain(back)


@given(edits(), edits("AB"))
def test_that_every_change_of_the_part_is_taken_over_or_in_a_conflict(own, made):
    base, ours = of("AB"), edited(office(), own)
    theirs = edited(base, made)
    found = three_way(base, ours, theirs)
    asked = {(c.entity, c.key) for c in found.conflicts}
    kept = dict(records(settled(ours, found, all_settled(found.conflicts, OURS))))
    states = [dict(records(s)) for s in (base, theirs)]
    for key in {k for s in states for k in s}:
        before, after = (s.get(key) for s in states)
        assert before == after or key in asked or _holds(before, after, kept.get(key)), key
    assert not found.left


def _holds(before, after, kept) -> bool:
    """Say whether every field the part changed is there as the part has it."""
    if not isinstance(before, dict) or not isinstance(after, dict):
        return after == kept
    return all(
        _holds(before[name], after[name], kept[name])
        for name in after
        if before[name] != after[name]
    )


@given(edits(), edits("AB"))
def test_that_what_only_the_office_changed_stays(own, made):
    base, ours = of("AB"), edited(office(), own)
    theirs = edited(base, made)
    found = three_way(base, ours, theirs)
    untouched = {c.key for c in found.conflicts} | {t.change.key for t in found.taken}
    kept = dict(records(settled(ours, found, all_settled(found.conflicts, OURS))))
    for key, record in records(ours):
        assert key[1] in untouched or kept[key] == record


@given(edits(), edits("AB"), st.booleans())
def test_that_nothing_of_one_person_ends_up_at_another(own, made, office_first):
    """Every value an edit enters says whose it is; so do all identifiers of this office."""
    base, ours = of("AB"), edited(office(), own)
    after = merged(base, ours, edited(base, made), OURS if office_first else THEIRS)
    for _, case_id, record in records_of_cases(after):
        mine = case_id.removeprefix("case-")
        texts = json.dumps(to_plain(record))
        for other in set(NUMBERS) - {mine}:
            assert f"{other}-x" not in texts
            assert f"{other}-y" not in texts
            assert f"{other}-z" not in texts
            assert f"-{other}" not in texts


@given(edits(), edits("AB"))
def test_that_bringing_back_what_was_brought_back_brings_nothing(own, made):
    base, ours = of("AB"), edited(office(), own)
    theirs = edited(base, made)
    after = merged(base, ours, theirs, THEIRS)
    again = three_way(theirs, after, theirs)
    assert again == Merge()


@given(edits(), edits("AB"))
def test_that_everybody_is_asked_about_within_the_household(own, made):
    base, ours = of("AB"), edited(office(), own)
    for how in Settled:
        after = merged(base, ours, edited(base, made), how)
        for number in "AB":
            case = after.cases[CaseId(f"case-{number}")]
            for assessment in after.assessments_of(case.id):
                if assessment not in ours.assessments.values():
                    assert {p for n in assessment.needs for p in n.persons} <= set(case.persons)


def test_that_the_same_change_on_both_sides_is_no_conflict():
    made = [Edit("A", "name", "x"), Edit("A", "words", "y"), Edit("A", "unasked", "x")]
    found = three_way(of("AB"), edited(office(), made), edited(of("AB"), made))
    assert found == Merge()


def test_that_one_field_changed_on_both_sides_is_shown_side_by_side():
    found = three_way(
        of("AB"),
        edited(office(), [Edit("A", "name", "x"), Edit("A", "place", "x")]),
        edited(of("AB"), [Edit("A", "name", "y")]),
    )
    (conflict,) = found.conflicts
    assert conflict.id == ("case", "case-A", "identity.name")
    assert (conflict.base, conflict.ours, conflict.theirs) == ("A", "A-x", "A-y")
    assert "A-x" not in repr(conflict)
    assert not found.taken


def test_that_a_list_is_one_field():
    base = of("A")
    key = AssessmentId("assessment-A")
    states = []
    for need in ("housing", "income"):
        needs = (*base.assessments[key].needs, NeedAnswer(need, 4))
        own = replace(base.assessments[key], needs=needs)
        states.append(replace(base, assessments={key: own}))
    (conflict,) = three_way(base, *states).conflicts
    assert conflict.field == "needs"


def test_that_taking_a_record_out_against_an_edit_of_it_is_a_conflict():
    for ours, theirs in (("unasked", "words"), ("words", "unasked")):
        found = three_way(
            of("A"),
            edited(office(), [Edit("A", ours, "x")]),
            edited(of("A"), [Edit("A", theirs, "y")]),
        )
        (conflict,) = found.conflicts
        assert conflict.field == ""
        assert (conflict.ours is None) == (ours == "unasked")


def test_that_a_decision_is_never_put_together_from_two():
    base = of("A")
    (own,) = base.decisions.values()
    ours = replace(base, decisions={own.id: replace(own, reason="office")})
    theirs = replace(base, decisions={own.id: replace(own, sort=DecisionSort.FORBID)})
    (conflict,) = three_way(base, ours, theirs).conflicts
    assert conflict.field == ""
    after = merged(base, ours, theirs)
    assert after.decisions == theirs.decisions


def test_that_a_case_has_one_plan_whoever_made_it():
    base = of("A")
    ours = replace(base, plans={p.id: p for p in [plan("A", PlanState.SIGNED)]})
    field = replace(plan("A", PlanState.OFFERED), id=PlanId("other"))
    theirs = replace(base, plans={field.id: field})
    (conflict,) = three_way(base, ours, theirs).conflicts
    assert conflict.rivals == ("plan-A",)
    assert merged(base, ours, theirs, OURS).plans == ours.plans
    assert merged(base, ours, theirs, THEIRS).plans == theirs.plans


def test_that_two_decisions_on_one_support_that_say_different_things_conflict():
    base = of("A")
    one = decision("A", DecisionSort.REQUIRE, "kit")
    other = replace(decision("A", DecisionSort.FORBID, "kit"), id=DecisionId("other"))
    ours = replace(base, decisions={**base.decisions, one.id: one})
    theirs = replace(base, decisions={**base.decisions, other.id: other})
    (conflict,) = three_way(base, ours, theirs).conflicts
    assert conflict.rivals == (one.id,)
    same = replace(one, id=DecisionId("same"))
    agreeing = replace(base, decisions={**base.decisions, same.id: same})
    assert not three_way(base, ours, agreeing).conflicts


def test_that_nothing_is_settled_by_itself():
    ours = edited(office(), [Edit("A", "name", "x")])
    found = three_way(of("A"), ours, edited(of("A"), [Edit("A", "name", "y")]))
    with pytest.raises(PlannerError) as error:
        settled(ours, found, {})
    assert (error.value.code, error.value.values) == ("merge_unsettled", {"count": 1})


def test_that_a_case_the_office_erased_is_not_brought_back():
    ours = of("BCD")
    made = [Edit("A", "name", "y"), Edit("A", "again", "y"), Edit("B", "place", "y")]
    found = three_way(of("AB"), ours, edited(of("AB"), made))
    assert {(left.number, left.why) for left in found.left} == {("A", WhyLeft.GONE)}
    after = settled(ours, found, {})
    assert CaseId("case-A") not in after.cases
    assert all(case_id != "case-A" for _, case_id, _ in records_of_cases(after))
    assert after.cases[CaseId("case-B")].planning.place == "B-y"


def test_that_a_case_erased_in_the_part_is_told_and_stays_until_it_is_erased_here():
    found = three_way(of("AB"), office(), of("B"))
    assert {left.why for left in found.left} == {WhyLeft.ERASED_THERE}
    assert settled(office(), found, {}) == office()


def test_that_a_case_never_handed_over_cannot_be_changed_by_a_part():
    foreign = edited(of("AC"), [Edit("C", "name", "y")])
    found = three_way(of("A"), office(), foreign)
    assert {(left.number, left.why) for left in found.left} == {("C", WhyLeft.NOT_HANDED_OVER)}
    assert settled(office(), found, {}) == office()


def test_that_a_record_of_one_case_that_is_anothers_is_refused():
    base = of("AB")
    key = AssessmentId("assessment-A")
    moved = replace(base.assessments[key], case_id=CaseId("case-B"))
    theirs = replace(base, assessments={**base.assessments, key: moved})
    with pytest.raises(PlannerError) as error:
        three_way(base, office(), theirs)
    assert error.value.code == "part_mixed_up"


def test_that_another_principal_in_the_place_of_one_is_refused():
    base = of("A")
    case = base.cases[CaseId("case-A")]
    theirs = replace(base, cases={case.id: replace(case, principal=PersonId("person-B"))})
    with pytest.raises(PlannerError) as error:
        three_way(base, office(), theirs)
    assert error.value.code == "part_mixed_up"


def _with(of: Caseload, case: Case) -> Caseload:
    return replace(of, cases={**of.cases, case.id: case})


def test_that_a_new_case_comes_with_the_part():
    case, own = returnee("E")
    theirs = _with(of("A"), case)
    theirs = replace(theirs, assessments={**theirs.assessments, own.id: own})
    after = settled(office(), three_way(of("A"), office(), theirs), {})
    assert after.cases[case.id] == case
    assert after.assessments[own.id] == own


def test_that_two_new_cases_of_one_number_are_told_apart():
    case, _ = returnee("E")
    here = replace(case, id=CaseId("elsewhere"))
    ours = _with(office(), here)
    found = three_way(of("A"), ours, _with(of("A"), case))
    assert [(left.number, left.why) for left in found.left] == [("E", WhyLeft.NUMBER_TAKEN)]
    after = settled(ours, found, {})
    assert {after.cases[c].number for c in (here.id, case.id)} == {"E", "E-2"}


def test_that_a_number_given_to_somebody_else_meanwhile_is_not_given_twice():
    base = of("A")
    case = base.cases[CaseId("case-A")]
    found = three_way(base, office(), _with(base, replace(case, number="B")))
    assert [left.why for left in found.left] == [WhyLeft.NUMBER_TAKEN]
    assert settled(office(), found, {}) == office()


def test_that_an_answer_about_a_member_the_office_took_out_asks_who_is_in_the_household():
    ours = edited(office(), [Edit("A", "alone", "x")])
    theirs = edited(of("A"), [Edit("A", "asked", "y")])
    (conflict,) = three_way(of("A"), ours, theirs).conflicts
    assert conflict.field == "planning.members"
    case, key = CaseId("case-A"), AssessmentId("assessment-A")
    field = merged(of("A"), ours, theirs, THEIRS)
    assert len(field.cases[case].planning.members) == 1
    assert field.assessments[key].needs
    ours_stands = merged(of("A"), ours, theirs, OURS)
    assert not ours_stands.cases[case].planning.members
    assert not ours_stands.assessments[key].needs
    found = three_way(of("A"), ours, theirs)
    told = settlement(ours, found, all_settled(found.conflicts, OURS)).left
    assert [(left.entity, left.why) for left in told] == [("assessment", WhyLeft.NO_MEMBER)]
