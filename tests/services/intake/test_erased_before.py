"""Whom the office erased comes back only when a planner says so; nothing tells who it was."""

from argparse import Namespace
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, Identity
from planner.domain.cases.erased import Erased
from planner.domain.errors import PlannerError
from planner.domain.field.hand_over import HandOverId, Origin
from planner.domain.findings import Finding, Weight
from planner.domain.ids import AssessmentId, CaseId, PersonId, new_id
from planner.domain.merge.part import part_of
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.rights.erasure import WhyErased
from planner.services.balances.balances import scenario_of
from planner.services.intake.erased_again import left_out, take_shown, with_erased_again
from planner.services.intake.erased_before import none_erased, still_erased
from planner.services.intake.imports import preview_assessments, take_assessments
from planner.services.protection import backups
from planner.services.protection.erasure import erase
from planner.wording.findings import finding_sentence
from tests.builders import programme
from tests.opened import caseload_at, caseload_made

THEIRS = Secret("kettle north bicycle tide")
FORM, ON_SERVER = "9b1d-form", "55021"


def _row(number, uuid="", server=""):
    known = Identity("Canary", kobo_id=server)
    case = Case(CaseId(new_id()), number, PersonId(new_id()), known)
    return case, Assessment(AssessmentId(new_id()), case.id, date(2026, 5, 1), kobo_uuid=uuid)


def _read(*rows):
    findings = [Finding.of("age_unknown", Weight.CHECK, case_number=c.number) for c, _ in rows]
    return Namespace(
        cases=tuple(c for c, _ in rows),
        assessments=tuple(a for _, a in rows),
        findings=tuple(findings),
        file="",
        form=None,
    )


@pytest.fixture
def form(tmp_path):
    path = tmp_path / "form.xlsx"
    path.write_bytes(b"")
    return path


@pytest.fixture
def work(tmp_path, form):
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = replace(opened.document, programme=programme())
        opened.commit(after, who="P01", why="load_programme")
        rows = _read(_row("GN-1", FORM, ON_SERVER), _row("GN-2"))
        take_assessments(opened, _preview(opened.document, form, rows), "P01")
        yield opened


def _preview(document, form, rows):
    return preview_assessments(document, lambda *_: rows, form, None)


def _erased(work, number="GN-1"):
    case = work.document.by_number(number)
    erase(work, case.id, number, WhyErased.PERSON_ASKED, "P01")


@pytest.mark.parametrize(("number", "uuid"), [(" gn-1", ""), ("GN-77", FORM.upper())])
def test_that_whom_the_office_erased_is_left_out_and_told(work, form, number, uuid):
    _erased(work)
    row = _row(number, uuid)
    preview = _preview(work.document, form, _read(row, _row("GN-3")))
    take_assessments(work, preview, "P01")
    assert {c.number for c in work.document.cases.values()} == {"GN-2", "GN-3"}
    (told,) = [f for f in preview.findings if f.code == "erased_before"]
    day = datetime.now(UTC).date()
    assert dict(told.values)["day"] in {day.isoformat(), (day - timedelta(days=1)).isoformat()}
    for language in ("en", "fr"):
        assert all(finding_sentence(told, language))
    assert not any(f.case_number == number for f in work.document.findings)


def test_that_the_file_does_not_say_whom_it_holds_to_be_erased(work):
    _erased(work)
    stored = repr(work.document.about)
    assert len(work.document.about.erased.days) == 3
    for known in ("GN-1", FORM, ON_SERVER, work.document.about.erased.key):
        assert known not in stored


def test_that_two_offices_know_the_same_number_by_other_digests():
    case, answers = _row("GN-1")
    one, other = (Erased().with_case(case, [answers], date(2026, 5, 1)) for _ in range(2))
    assert not one.days.keys() & other.days.keys()


def test_that_a_planner_may_take_them_in_again_and_then_they_count_as_anybody(work, form):
    _erased(work)
    _erased(work, "GN-2")
    before = work.document
    preview = _preview(none_erased(before), form, _read(_row("GN-1", FORM)))
    assert "erased_before" not in {f.code for f in preview.findings}
    work.commit(still_erased(before, preview.after), who="P01", why="import_assessments")
    again = _preview(work.document, form, _read(_row("GN-1"), _row("GN-2")))
    told = [f.case_number for f in again.findings if f.code == "erased_before"]
    assert told == ["GN-2"]


def test_that_a_file_read_with_them_takes_them_in_for_who_may_erase_alone(work, form):
    _erased(work)
    before, rows = work.document, _read(_row("GN-1", FORM), _row("GN-3"))
    assert left_out(_preview(before, form, rows)) == ("GN-1",)
    preview = with_erased_again(before, lambda known: _preview(known, form, rows))
    assert preview.new == ("GN-1", "GN-3")
    assert not left_out(preview)
    work.file.staff.admit("C01", Role.COUNSELLOR, THEIRS, protected=True)
    work.close()
    with closing(caseload_at(work.path, THEIRS)) as theirs:
        shown = with_erased_again(theirs.document, lambda known: _preview(known, form, rows))
        with pytest.raises(PlannerError, match="not_allowed"):
            take_shown(theirs, shown, "C01")
        take_shown(theirs, _preview(theirs.document, form, rows), "C01")
        assert {c.number for c in theirs.document.cases.values()} == {"GN-2", "GN-3"}
    with closing(caseload_at(work.path)) as again:
        shown = with_erased_again(again.document, lambda known: _preview(known, form, rows))
        take_shown(again, shown, again.staff.code)
        assert {c.number for c in again.document.cases.values()} == {"GN-1", "GN-2", "GN-3"}
        assert again.document.about.erased.day_of_number("GN-1") is None


def test_that_going_back_to_a_copy_forgets_nobody_who_was_erased(work, form):
    copy = work.file.backups.make()
    _erased(work)
    after = backups.restore(work, copy)
    preview = _preview(after.document, form, _read(_row("GN-1")))
    assert [f.code for f in preview.findings] == ["erased_before"]


def test_that_who_was_erased_is_remembered_when_the_file_is_opened_again(work, form):
    _erased(work)
    work.close()
    with closing(caseload_at(work.path)) as again:
        assert again.document.about.erased == work.document.about.erased
        assert again.file.trail.check() is None


def test_that_numbers_that_only_count_rows_are_nobodys():
    case, answers = _row("ROW-1")
    assert not Erased().with_case(case, [answers], date(2026, 5, 1)).days


def test_that_a_part_taken_along_does_not_hold_whom_the_office_erased(work):
    _erased(work)
    document = work.document
    cases, now = tuple(document.cases), datetime.now(UTC)
    origin = Origin(HandOverId("h"), "Office", cases, "P01", now, None, 1, "00")
    part = part_of(document, None, scenario_of(document), cases, origin, 0)
    assert document.about.erased.days
    assert part.caseload.about.erased == Erased()
