"""Two versions stand side by side in words; what is nobody else's business is not said aloud."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from planner.domain.cases.assessment import NeedAnswer
from planner.domain.cases.case import EarlierHelp, Relation
from planner.domain.cases.decision import DecisionSort
from planner.domain.document import KEPT_BY_ID, differences
from planner.domain.field.hand_over import HandOver, HandOverId, holding
from planner.domain.ids import AssessmentId, CaseId, PersonId
from planner.domain.kind import Kind
from planner.domain.merge.conflict import Conflict
from planner.domain.merge.of_cases import OF_CASES
from planner.domain.merge.three_way import STAY, LeftOut, WhyLeft
from planner.domain.months import PartialDate
from planner.domain.need import Dimension
from planner.domain.plain import to_plain
from planner.domain.plans.plan import PlanState
from planner.wording.hand_over import (
    away_text,
    closed_text,
    holds_text,
    is_private,
    left_text,
    side_by_side,
)
from planner.wording.hand_over.fields import FIELDS, RECORDS, UNSAID
from planner.wording.hand_over.values import _paths
from planner.wording.sentences import LANGUAGES
from tests.builders import caseload, decision, euros, member, plan, programme, returnee

WHEN = datetime(2026, 11, 2, tzinfo=UTC)
A = CaseId("case-A")


@pytest.mark.parametrize("entity", sorted(set(OF_CASES) - STAY))
def test_that_every_field_of_every_record_that_merges_has_its_name(entity):
    kind, _ = KEPT_BY_ID[entity]
    assert set(RECORDS[entity]) >= set(LANGUAGES)
    for path in _paths(kind):
        assert set(FIELDS[f"{entity}.{path}"]) >= set(LANGUAGES)
    assert "id" in UNSAID


def office():
    return caseload(
        programme(),
        returnee("A", members=(member("m1", 7, relation=Relation.CHILD),)),
        returnee("B", members=(member("m2", 40),)),
    )


def conflict(entity, key, field, base, ours, theirs) -> Conflict:
    return Conflict(A, entity, key, field, to_plain(base), to_plain(ours), to_plain(theirs))


def said(found: Conflict, language: str = "en", **options):
    return side_by_side(found, language, office(), office(), **options)


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("number", "A-7", "A-7"),
        ("identity.name", "", "nothing"),
        ("identity.birth", PartialDate.of_year(1990), "1990"),
        ("planning.place", "KAN", "KAN"),
        ("planning.return_date", date(2026, 10, 1), "1 October 2026"),
        ("planning.sex", None, "not known"),
        ("planning.members", (member("m1", 7, relation=Relation.CHILD),), "child – 7 years"),
        ("planning.earlier_help", (EarlierHelp("EU", date(2025, 3, 1)),), "EU 1 March 2025"),
        ("protection.guardian_verified", True, "yes"),
    ],
)
def test_that_a_field_of_a_case_is_said_as_people_say_it(field, value, text):
    found = said(conflict("case", A, field, value, value, value))
    assert found.number == "A"
    assert text in found.base
    assert found.base == found.ours == found.theirs


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("needs", (NeedAnswer("basic", 3), NeedAnswer("job", None)), "basic 3, job not known"),
        ("needs", (NeedAnswer("medical", 4, (PersonId("m1"),)),), "medical 4 (child – 7 years"),
        ("needs", (NeedAnswer("job", 2, (PersonId("person-A"),)),), "job 2 (the returnee)"),
        ("needs", (NeedAnswer("job", 2, (PersonId("m2"),)),), "job 2 (somebody else)"),
        ("wishes", frozenset({Kind.CASH, Kind.IN_KIND}), "cash, in kind"),
        ("debt", euros(120), "€120"),
        ("scores", ((Dimension.SOCIAL, 4200),), "social 0.42"),
        ("cash_risk", False, "no"),
    ],
)
def test_that_a_field_of_an_assessment_is_said_as_people_say_it(field, value, text):
    found = said(conflict("assessment", "assessment-A", field, value, value, value))
    assert text in found.ours


def test_that_a_decision_and_a_plan_are_said_whole():
    one = decision("A", DecisionSort.REQUIRE, "kit")
    found = said(conflict("decision", one.id, "", None, one, replace(one, reason="other")))
    assert found.base == "not there"
    assert found.ours.startswith("Decision: required; Support: kit; Reason: agreed")
    assert "Reason: other" in found.theirs
    assert "case-A" not in found.ours
    signed = plan("A", PlanState.SIGNED)
    assert "State: signed" in said(conflict("plan", signed.id, "", None, signed, None)).ours


def test_that_on_a_screen_others_may_see_only_what_is_harmless_is_said():
    name = conflict("case", A, "identity.name", "CANARY-1", "CANARY-2", "CANARY-3")
    told = said(name, private=False)
    assert "CANARY" not in str(told)
    assert told.about == "Name"
    place = conflict("case", A, "planning.place", "KAN", "KAN", "LAB")
    assert said(place, private=False).theirs == "LAB"
    assert not is_private(place)


def test_that_protected_and_personal_fields_are_never_harmless():
    before = office()
    case = before.cases[A]
    own = before.assessments[AssessmentId("assessment-A")]
    after = replace(
        before,
        cases={
            A: replace(
                case,
                identity=replace(case.identity, name="x", kobo_id="x"),
                protection=replace(case.protection, guardian_verified=True),
            )
        },
        assessments={
            own.id: replace(own, vulnerabilities=frozenset("x"), cash_risk=True, words="x")
        },
    )
    for change in differences(before, after, who="", why="", when=WHEN):
        assert is_private(conflict(change.entity, change.key, change.field, "", "", ""))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("why", list(WhyLeft))
def test_that_what_is_left_out_is_told_with_what_to_do(why, language):
    text = left_text(LeftOut(A, "A", "plan", why), language)
    assert "A" in text
    assert text.endswith(".")


def test_that_who_has_a_case_is_said_with_dates():
    out = HandOver(HandOverId("h"), (A,), "C02", "C01", WHEN, date(2026, 12, 1))
    assert away_text(out, "en") == (
        "C02 has this case since 2 November 2026, until 1 December 2026."
        " What is changed here meanwhile may clash with what comes back."
    )
    assert "2 novembre 2026" in away_text(replace(out, until=None), "fr")
    assert "A" in closed_text("A", "fr")


def test_that_a_file_that_holds_an_erased_case_is_named_by_who_took_it():
    out = HandOver(HandOverId("h"), (A,), "C02", "C01", WHEN)
    later = replace(out, id=HandOverId("i"), when=WHEN.replace(year=2027), back=WHEN)
    other = replace(out, cases=(CaseId("case-B"),))
    assert holding([later, other, out], A) == [out, later]
    assert holds_text(out, "en").startswith("The file C02 took along on 2 November 2026 holds")
    assert "2 novembre 2026" in holds_text(out, "fr")
