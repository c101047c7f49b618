"""The one answer a finding is about is corrected where the finding stands."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.cases.assessment import NeedAnswer
from planner.domain.cases.case import Identity, Member, Planning, Presence, Relation, Sex
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.ids import PersonId
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import PartialDate
from planner.domain.need import Dimension
from planner.services.cases.cases import blank_assessment, blank_case
from planner.services.cases.corrections import EXAMPLES, Sort, answer_asked, correct_answer
from planner.wording.changes import answer_name, choice_name
from planner.wording.errors import error_sentence
from tests import builders
from tests.builders import programme
from tests.opened import caseload_made

MEMBER = Member(PersonId("m1"), Relation.CHILD)


def _found(field, code="answer_unknown", **more):
    found = Finding.of(code, Weight.CHECK, file="a.xlsx", sheet="main", row=1, sheet_row=2,
                       column=field, case_number="GN-1", **more)  # fmt: skip
    return replace(found, field=field)


@pytest.fixture
def work(tmp_path):
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        case = replace(blank_case("GN-1"), identity=Identity("Mariama"),
                       planning=Planning(members=(MEMBER,)))  # fmt: skip
        answers = replace(blank_assessment(case), source_row=1, needs=(NeedAnswer("basic", None),))
        after = replace(
            opened.document,
            programme=programme(),
            cases={case.id: case},
            assessments={answers.id: answers},
        )
        opened.commit(after, who="P01", why="import_assessments")
        yield opened


def _put(work, field, text, code="answer_unknown"):
    finding = _found(field, code)
    work.commit(replace(work.document, findings=(finding,)), who="P01", why="import_assessments")
    correct_answer(work, finding, text, "C01")
    (case,) = work.document.cases.values()
    (answers,) = work.document.assessments.values()
    return case, answers


def test_that_each_sort_of_answer_is_read_and_its_finding_goes(work):
    place = work.document.programme.places[0].code
    for field, text, told in (
        ("birth", "1990-05", lambda c, a: c.identity.birth == PartialDate.of_month(1990, 5)),
        ("birth", "1991", lambda c, a: c.identity.birth == PartialDate.of_year(1991)),
        ("sex", "f", lambda c, a: c.planning.sex is Sex.FEMALE),
        ("place", place, lambda c, a: c.planning.place == place),
        ("departure", "de", lambda c, a: c.planning.departure == "DE"),
        ("return_date", "2026-06-12", lambda c, a: c.planning.return_date == date(2026, 6, 12)),
        ("months_abroad", "30", lambda c, a: c.planning.months_abroad == 30),
        ("consent", "yes", lambda c, a: a.consent is True),
        ("day", "2026-07-01", lambda c, a: a.day == date(2026, 7, 1)),
        ("need.basic", "3", lambda c, a: a.severity("basic") == 3),
        ("need.basic", "unknown", lambda c, a: a.severity("basic") is None),
        ("debt", "1250", lambda c, a: isinstance(a.debt, Money)),
        ("score_social", "0.55", lambda c, a: a.scores == ((Dimension.SOCIAL, 5500),)),
        ("members.0.age", "7", lambda c, a: c.planning.members[0].age == 7),
        ("members.0.presence", "with",
         lambda c, a: c.planning.members[0].presence is Presence.RETURNED),
        ("wishes", "cash, in_kind", lambda c, a: a.wishes == {Kind.CASH, Kind.IN_KIND}),
        ("wishes", "none", lambda c, a: a.wishes == frozenset()),
        ("refusals", "community", lambda c, a: a.refusals == {Kind.COMMUNITY}),
        ("number", "GN-2", lambda c, a: c.number == "GN-2"),
    ):  # fmt: skip
        case, answers = _put(work, field, text)
        assert told(case, answers), field
        assert work.document.findings == (), field


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("birth", "next week", "answer_unreadable"),
        ("birth", "1990-13", "answer_unreadable"),
        ("day", "12/06/2026", "answer_unreadable"),
        ("members.0.age", "-3", "answer_unreadable"),
        ("members.0.age", "131", "answer_unreadable"),
        ("score_social", "1.5", "answer_unreadable"),
        ("name", " ", "answer_empty"),
        ("place", "NOWHERE", "answer_not_listed"),
        ("consent", "", "answer_not_listed"),
        ("debt", "a lot", "amount_unreadable"),
        ("vulnerabilities", "x", "answer_elsewhere"),
        ("wishes", "gold", "answer_not_listed"),
        ("wishes", "none", "answer_same"),
        ("wishes", "none cash", "answer_not_listed"),
        ("members.5.age", "3", "answer_elsewhere"),
        ("members.0.own_needs", "x", "answer_elsewhere"),
    ],
)
def test_that_what_is_no_answer_is_refused_with_what_can_be_written(work, field, text, code):
    before = work.document.cases
    with pytest.raises(PlannerError) as refused:
        _put(work, field, text)
    assert refused.value.code == code
    assert work.document.cases == before
    for language in ("en", "fr"):
        assert "{" not in error_sentence(refused.value, language)


def test_that_a_finding_about_more_than_one_answer_is_settled_at_its_case(work):
    for finding in (
        _found("need.basic", "needs_all_unanswered"),
        _found("", "case_number_differs"),
        replace(_found("birth"), case_number="GN-9"),
        replace(_found("birth"), ignored="seen"),
        None,
    ):
        assert answer_asked(work.document, finding) is None


def test_that_a_finding_about_the_file_is_corrected_in_the_file(work):
    found = replace(_found("", "column_not_read"), case_number="")
    work.commit(replace(work.document, findings=(found,)), who="P01", why="import_assessments")
    with pytest.raises(PlannerError, match="answer_in_file"):
        correct_answer(work, found, "x", "C01")


def test_that_a_finding_that_is_gone_is_corrected_no_more(work):
    with pytest.raises(PlannerError, match="finding_gone"):
        correct_answer(work, _found("birth"), "1990", "C01")


def test_that_every_answer_and_choice_is_called_by_words(work):
    programme_ = work.document.programme
    for field in ("birth", "place", "need.basic", "sex", "consent", "members.0.age", "score_social",
                  "number", "return_type", "members.0.relation"):  # fmt: skip
        asked = answer_asked(work.document, _found(field))
        assert asked is not None
        for language in ("en", "fr"):
            assert answer_name(field, language, programme_)
            for code in asked.codes:
                assert choice_name(field, code, programme_, language)
        assert answer_name(field, "fr", programme_) != field
        assert asked.codes or asked.sort is not Sort.ONE_OF
    assert set(EXAMPLES) == set(Sort)


def test_that_vulnerabilities_are_corrected_where_their_finding_stands(work):
    named = (("pregnant", builders.text("Pregnant")), ("elderly", builders.text("Elderly")))
    of_two = replace(work.document.given_programme, vulnerabilities=named)
    (known,) = work.document.assessments.values()
    marked = replace(known, vulnerabilities=frozenset({"pregnant", "elderly"}))
    after = replace(work.document, programme=of_two, assessments={known.id: marked})
    work.commit(after, who="P01", why="import_assessments")
    asked = answer_asked(work.document, _found("vulnerabilities", "man_pregnant"))
    assert asked is not None
    assert (asked.sort, asked.codes) == (Sort.SEVERAL_OF, ("pregnant", "elderly"))
    assert set(asked.now) == {"pregnant", "elderly"}
    assert choice_name("vulnerabilities", "elderly", of_two, "en") == "Elderly"
    _, answers = _put(work, "vulnerabilities", "elderly", "man_pregnant")
    assert (answers.vulnerabilities, work.document.findings) == ({"elderly"}, ())
    (correction,) = work.document.corrections.values()
    assert (correction.field, correction.imported) == ("vulnerabilities", "")
