"""What is corrected here stays when the same file comes again, and goes when the file is right."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.cases.assessment import Assessment, NeedAnswer
from planner.domain.cases.case import Case, Identity, Member, Planning, Relation
from planner.domain.findings import Finding, Weight
from planner.domain.ids import AssessmentId, CaseId, PersonId, new_id
from planner.domain.months import PartialDate
from planner.services.cases.cases import save_case
from planner.services.intake.imports import preview_assessments, take_assessments
from tests.builders import programme
from tests.opened import caseload_made
from ui.models.import_rows import WhatWouldChange

DAY = date(2026, 10, 1)


class Read:
    """What a reader hands over: one row of one file."""

    file, form = "form.xlsx", None

    def __init__(self, case, assessment, *findings):
        self.cases, self.assessments, self.findings = (case,), (assessment,), findings


def _row(*, place="NOWHERE", birth=None, severity=2, vulnerable=(), age=None):
    members = (Member(PersonId(new_id()), Relation.CHILD, age),)
    case = Case(
        CaseId(new_id()),
        "GN-1",
        PersonId(new_id()),
        Identity("Mariama", birth),
        Planning(place=place, return_date=DAY, members=members),
    )
    return case, Assessment(
        AssessmentId(new_id()),
        case.id,
        DAY,
        consent=False,
        needs=(NeedAnswer("basic", severity), NeedAnswer("job", None)),
        vulnerabilities=frozenset(vulnerable),
        kobo_uuid="u-1",
        source_row=1,
    )


def _found(code, field, weight=Weight.CHECK):
    found = Finding.of(code, weight, file="form.xlsx", sheet="main", row=1, sheet_row=2,
                       column=field, case_number="GN-1")  # fmt: skip
    return replace(found, field=field)


PLACE = _found("place_unknown", "place")
CONSENT = _found("consent_refused", "consent", Weight.STOPS)
CHILD = _found("member_age_negative", "members.0.age")
OTHER = _found("name_mixed_scripts", "name")


@pytest.fixture
def work(tmp_path):
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = replace(opened.document, programme=programme())
        opened.commit(after, who="P01", why="load_programme")
        yield opened


@pytest.fixture
def take(work, tmp_path):
    path = tmp_path / "form.xlsx"
    path.write_bytes(b"")

    def _take(row, *findings):
        read = Read(*row, *findings)
        preview = preview_assessments(work.document, lambda *_: read, path, None)
        take_assessments(work, preview, "P01")
        return preview

    return _take


def _place(work):
    return work.document.programme.places[0].code


def _correct(work, **planning):
    (case,) = work.document.cases.values()
    (answers,) = work.document.assessments.values()
    consent = planning.pop("consent", answers.consent)
    needs = planning.pop("needs", answers.needs)
    shut = planning.pop("vulnerabilities", answers.vulnerabilities)
    case = replace(case, planning=replace(case.planning, **planning))
    answers = replace(answers, consent=consent, needs=needs, vulnerabilities=shut)
    save_case(work, case, answers, "C01", "correct_case")


def test_that_a_finding_goes_at_once_when_its_answer_is_corrected_and_comes_back_by_undo(
    work, take
):
    take(_row(), PLACE, CONSENT, CHILD, OTHER)
    _correct(work, place=_place(work))
    assert set(work.document.findings) == {CONSENT, CHILD, OTHER}
    _correct(work, place="ELSEWHERE")
    assert set(work.document.findings) == {CONSENT, CHILD, OTHER}
    _correct(work, consent=True)
    assert set(work.document.findings) == {CHILD, OTHER}
    (member,) = next(iter(work.document.cases.values())).planning.members
    _correct(work, members=(replace(member, age=7),))
    assert set(work.document.findings) == {OTHER}
    work.undo("C01")
    assert set(work.document.findings) == {CHILD, OTHER}


def test_that_a_correction_that_is_wrong_too_leaves_the_finding(work, take):
    take(_row(), PLACE)
    _correct(work, place="ALSO-NOWHERE")
    assert work.document.findings == (PLACE,)


def test_that_the_same_file_again_undoes_no_correction_and_brings_back_no_finding(work, take):
    take(_row(), PLACE, CONSENT, CHILD)
    (member,) = next(iter(work.document.cases.values())).planning.members
    _correct(
        work,
        place=_place(work),
        consent=True,
        needs=(NeedAnswer("basic", 4), NeedAnswer("job", 3)),
        members=(replace(member, age=7),),
        vulnerabilities=frozenset({"chronic"}),
    )
    before = work.document
    preview = take(_row(), PLACE, CONSENT, CHILD)
    assert work.document.cases == before.cases
    assert work.document.assessments == before.assessments
    assert work.document.findings == ()
    assert preview.unchanged == ("GN-1",)
    assert set(preview.kept["GN-1"]) == {
        "place", "members", "consent", "need.basic", "need.job", "vulnerabilities",
    }  # fmt: skip
    assert preview.changes == ()
    said = WhatWouldChange(preview, "en").text("GN-1")
    assert said.startswith("stays as corrected here: place")
    assert "household members" in said


def test_that_what_the_file_says_anew_is_taken_and_told(work, take):
    take(_row(severity=2))
    _correct(work, needs=(NeedAnswer("basic", 4), NeedAnswer("job", None)))
    preview = take(_row(severity=3))
    (answers,) = work.document.assessments.values()
    assert answers.severity("basic") == 3
    (found,) = work.document.findings
    assert (found.code, found.field, found.case_number) == (
        "correction_overruled", "need.basic", "GN-1",
    )  # fmt: skip
    assert preview.kept == {}
    assert work.document.corrections == {}


def test_that_a_file_corrected_in_the_field_ends_the_correction(work, take):
    take(_row(), PLACE)
    _correct(work, place=_place(work))
    assert len(work.document.corrections) == 1
    take(_row(place=_place(work)))
    assert work.document.corrections == {}
    take(_row(place="NOWHERE"), PLACE)
    (case,) = work.document.cases.values()
    assert case.planning.place == "NOWHERE"


def test_that_what_goes_back_to_the_value_of_the_file_is_no_correction(work, take):
    take(_row())
    _correct(work, place=_place(work))
    _correct(work, place="NOWHERE")
    assert work.document.corrections == {}


def test_that_a_correction_holds_no_value_that_can_be_read(work, take):
    take(_row(birth=PartialDate.of_year(1990), vulnerable=["gbv"]))
    _correct(work, place=_place(work), vulnerabilities=frozenset({"chronic"}))
    kept = work.document.corrections.values()
    assert {c.field for c in kept} == {"place", "vulnerabilities"}
    assert all("NOWHERE" not in str(c) and "gbv" not in str(c) for c in kept)
    shut = next(c for c in kept if c.field == "vulnerabilities")
    assert (shut.imported, len(shut.shut)) == ("", 64)


def test_that_corrections_and_what_is_kept_stand_in_the_file(work, take, tmp_path):
    take(_row(), PLACE)
    _correct(work, place=_place(work))
    kept = dict(work.document.corrections)
    path = work.path
    work.close()
    from tests.opened import caseload_at

    with closing(caseload_at(path)) as again:
        assert dict(again.document.corrections) == kept
        assert again.document.findings == ()
