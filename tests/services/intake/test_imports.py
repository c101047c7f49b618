"""An import shows what would change, takes it whole, and updates by case number."""

from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date

import pytest

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment, NeedAnswer
from planner.domain.cases.case import Case, Identity, Member, Planning, Relation
from planner.domain.errors import PlannerError, Stopped
from planner.domain.findings import Finding, Weight
from planner.domain.ids import AssessmentId, CaseId, PersonId, new_id
from planner.domain.kind import Kind
from planner.domain.progress import Progress
from planner.services.intake.imports import preview_assessments, take_assessments
from tests.builders import programme
from tests.opened import caseload_made


@dataclass
class Rows:
    """What a reader hands over: fresh identifiers at every reading."""

    cases: tuple = ()
    assessments: tuple = ()
    findings: tuple = ()
    file: str = ""
    form: None = None


def _row(number, place="GN-A", job=2, member_age=4, uuid="", day=date(2026, 5, 1)):
    member = Member(PersonId(new_id()), Relation.CHILD, member_age)
    case = Case(
        CaseId(new_id()),
        number,
        PersonId(new_id()),
        Identity("Somebody"),
        Planning(place=place, members=(member,)),
    )
    needs = (NeedAnswer("job", job), NeedAnswer("education", 3, (member.id,)))
    answer = Assessment(
        AssessmentId(new_id()), case.id, day, True, needs, kobo_uuid=uuid,
        community_wishes=frozenset({case.principal}),
    )  # fmt: skip
    return case, answer


def _read(*rows, findings=()):
    read = Rows(tuple(r[0] for r in rows), tuple(r[1] for r in rows), tuple(findings))
    return lambda path, mapping, programme: read


@pytest.fixture
def work(tmp_path):
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = replace(opened.document, programme=programme())
        opened.commit(after, who="P01", why="load_programme")
        yield opened


@pytest.fixture
def form(tmp_path):
    path = tmp_path / "form.xlsx"
    path.write_bytes(b"")
    return path


def _take(work, reader, form):
    preview = preview_assessments(work.document, reader, form, None)
    take_assessments(work, preview, "P01")
    return preview


def test_that_without_a_programme_nothing_can_be_imported(form):
    with pytest.raises(PlannerError, match="programme_first"):
        preview_assessments(Caseload(), _read(), form, None)


def test_that_a_missing_file_is_named(work, tmp_path):
    with pytest.raises(PlannerError, match="file_missing"):
        preview_assessments(work.document, _read(), tmp_path / "none.xlsx", None)


def test_that_a_preview_changes_nothing_and_taking_it_is_one_edit(work, form):
    before = work.document
    preview = preview_assessments(work.document, _read(_row("GN-1"), _row("GN-2")), form, None)
    assert work.document is before
    assert preview.new == ("GN-1", "GN-2")
    take_assessments(work, preview, "P01")
    assert {c.number for c in work.document.cases.values()} == {"GN-1", "GN-2"}
    work.undo("P01")
    assert work.document == before


def test_that_the_same_file_again_changes_nothing(work, form):
    reader = _read(_row("GN-1", uuid="u1"))
    _take(work, reader, form)
    document = work.document
    preview = _take(work, _read(_row("GN-1", uuid="u1")), form)
    assert preview.unchanged == ("GN-1",)
    assert work.document == document


def test_that_a_changed_row_updates_its_case_and_names_the_fields(work, form):
    _take(work, _read(_row("GN-1", uuid="u1")), form)
    (case_id,) = work.document.cases
    preview = _take(work, _read(_row("GN-1", place="GN-B", job=4, uuid="u1")), form)
    assert preview.changed == ("GN-1",)
    assert [c.field for c in preview.changes if c.entity in ("case", "assessment")] == [
        "planning.place",
        "needs",
    ]
    assert set(work.document.cases) == {case_id}
    assert work.document.cases[case_id].planning.place == "GN-B"
    (answer,) = work.document.assessments.values()
    assert answer.severity("job") == 4


def test_that_members_keep_their_identifiers_and_needs_stay_theirs(work, form):
    _take(work, _read(_row("GN-1", uuid="u1")), form)
    (case,) = work.document.cases.values()
    _take(work, _read(_row("GN-1", job=3, uuid="u1", member_age=5)), form)
    (again,) = work.document.cases.values()
    (answer,) = work.document.assessments.values()
    assert again.persons == case.persons
    assert answer.needs[1].persons == (case.planning.members[0].id,)
    assert answer.community_wishes == {case.principal}


def test_that_an_unanswered_field_erases_nothing(work, form):
    _take(work, _read(_row("GN-1", uuid="u1")), form)
    _take(work, _read(_row("GN-1", place="", uuid="u1")), form)
    (case,) = work.document.cases.values()
    assert case.planning.place == "GN-A"


def test_that_a_second_visit_is_a_second_assessment(work, form):
    _take(work, _read(_row("GN-1", uuid="u1")), form)
    _take(work, _read(_row("GN-1", uuid="u2", day=date(2026, 6, 1))), form)
    assert len(work.document.assessments) == 2
    assert len(work.document.cases) == 1


def test_that_findings_are_those_of_the_last_reading_of_each_file(work, form, tmp_path):
    finding = Finding.of("consent_missing", Weight.STOPS, file=form.name, case_number="GN-1")
    _take(work, _read(_row("GN-1", uuid="u1"), findings=[finding]), form)
    assert work.document.findings == (finding,)
    _take(work, _read(_row("GN-1", uuid="u1")), form)
    assert work.document.findings == ()


def test_that_a_preview_of_an_older_state_is_not_taken(work, form):
    preview = preview_assessments(work.document, _read(_row("GN-1")), form, None)
    _take(work, _read(_row("GN-2")), form)
    with pytest.raises(PlannerError, match="document_changed"):
        take_assessments(work, preview, "P01")


def test_that_wishes_of_kinds_survive_an_import(work, form):
    case, answer = _row("GN-1")
    answer = replace(answer, wishes=frozenset({Kind.COMMUNITY}))
    _take(work, _read((case, answer)), form)
    (stored,) = work.document.assessments.values()
    assert stored.wishes == {Kind.COMMUNITY}


def test_that_a_file_stopped_as_a_whole_is_not_taken(work, form):
    stop = Finding.of("sheet_missing", Weight.STOPS, file=form.name)
    preview = preview_assessments(work.document, _read(findings=[stop]), form, None)
    assert preview.stopped
    with pytest.raises(PlannerError, match="assessments_stopped"):
        take_assessments(work, preview, "P01")


def test_that_one_person_without_consent_does_not_stop_the_file(work, form):
    stop = Finding.of("consent_refused", Weight.STOPS, file=form.name, case_number="GN-1")
    assert not _take(work, _read(_row("GN-1"), findings=[stop]), form).stopped


def test_that_comparing_a_file_with_what_is_known_is_told_and_can_be_stopped(work, form):
    _take(work, _read(_row("GN-1")), form)
    told: list[Progress] = []
    rows = _read(_row("GN-1", place="GN-B"))
    preview = preview_assessments(work.document, rows, form, None, told.append)
    assert {report.stage for report in told} == {"compare"}
    assert [change.field for change in preview.changes] == ["planning.place"]
    with pytest.raises(Stopped):
        preview_assessments(work.document, rows, form, None, told.append, lambda: True)
