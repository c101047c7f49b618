"""A finding is ignored for a reason, stays so while it says the same, and never stops a case."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.protection.visible import nameless
from planner.services.cases.findings import ignore, open_findings, show_again
from planner.services.intake.imports import preview_assessments, take_assessments
from tests.builders import programme
from tests.opened import caseload_made

FOUND = Finding.of(
    "birth_in_future", Weight.CHECK, file="form.xlsx", sheet="main", row=3, sheet_row=4,
    column="birth", case_number="GN-1", day="2026-10-31",
)  # fmt: skip
FOUND = replace(FOUND, cell="2031-01-01")


class Read:
    """What a reader hands over."""

    cases = assessments = ()
    file, form = "", None

    def __init__(self, *findings):
        self.findings = findings


@pytest.fixture
def work(tmp_path):
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = replace(opened.document, programme=programme(), findings=(FOUND,))
        opened.commit(after, who="P01", why="import_assessments")
        yield opened


def _import(work, tmp_path, finding):
    path = tmp_path / finding.file
    path.write_bytes(b"")
    preview = preview_assessments(work.document, lambda *_: Read(finding), path, None)
    take_assessments(work, preview, "P01")


def test_that_a_finding_is_ignored_with_a_reason_and_shown_again(work):
    ignore(work, FOUND, "seen the passport", "P01")
    assert open_findings(work.document) == ()
    (kept,) = work.document.findings
    assert (kept.ignored, kept.ignored_by) == ("seen the passport", "P01")
    show_again(work, kept, "P01")
    assert open_findings(work.document) == (FOUND,)


def test_that_it_stays_ignored_in_a_later_file_while_the_cell_says_the_same(work, tmp_path):
    ignore(work, FOUND, "seen the passport", "P01")
    _import(work, tmp_path, replace(FOUND, row=9, sheet_row=10))
    assert open_findings(work.document) == ()
    changed = replace(FOUND, cell="2032-02-02")
    _import(work, tmp_path, changed)
    assert open_findings(work.document) == (changed,)


def test_that_without_a_reason_or_where_it_stops_a_case_nothing_is_ignored(work):
    with pytest.raises(PlannerError, match="reason_missing"):
        ignore(work, FOUND, " ", "P01")
    with pytest.raises(PlannerError, match="finding_stops"):
        ignore(work, replace(FOUND, weight=Weight.STOPS), "no", "P01")
    with pytest.raises(PlannerError, match="finding_gone"):
        ignore(work, replace(FOUND, column="other"), "no", "P01")
    assert open_findings(work.document) == (FOUND,)


def test_that_the_cell_and_the_reason_show_only_to_who_may_see_who_people_are(work):
    ignore(work, FOUND, "her brother called", "P01")
    (shown,) = nameless(work.document).findings
    assert (shown.cell, shown.ignored) == ("", "")
    (kept,) = work.document.findings
    assert "2031" not in repr(kept)
    assert "brother" not in repr(kept)
