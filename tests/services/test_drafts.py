"""A draft is kept in the file for whoever typed it; undo, parts and papers pass it by."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.merge.of_cases import OF_CASES
from planner.domain.plans.draft import Draft
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from tests import builders
from tests.opened import PASSPHRASE, caseload_at, caseload_made

THEIRS = Secret("kettle north bicycle tide")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "office.rplan"
    work = caseload_made(path, code="C01")
    caseload = builders.caseload(builders.programme(), builders.returnee("GN-1"))
    work.commit(replace(caseload, about=work.document.about), who="C01", why="import_assessments")
    work.file.staff.admit("C02", Role.COUNSELLOR, THEIRS, protected=False)
    work.close()
    return path


def draft_of(work) -> Draft:
    (case_id,) = work.document.cases
    return Draft(
        "", "case", case_id, {"case_name": "Awa"}, {"vulnerability_child": "true"}, {"Why": "x"}
    )


def drafts_of(work) -> list:
    """Return the protected fields of one's own draft, if there is one."""
    return [] if work.draft is None else [work.draft.protected]


def test_that_a_draft_is_there_when_the_file_is_opened_again(path):
    work = caseload_at(path)
    work.keep_draft(draft_of(work))
    work.close()
    work = caseload_at(path)
    assert work.draft == replace(draft_of(work), id=work.staff.id)
    work.keep_draft(None)
    work.close()
    work = caseload_at(path)
    assert work.draft is None
    work.close()


def test_that_undo_passes_a_draft_by_also_after_a_restart(path):
    work = caseload_at(path)
    named = work.document.by_number("GN-1")
    after = {**work.document.cases, named.id: replace(named, number="GN-9")}
    work.commit(replace(work.document, cases=after), who="C01", why="correct_case")
    work.keep_draft(draft_of(work))
    assert work.undo_label == "correct_case"
    work.close()
    work = caseload_at(path)
    assert work.undo_label == "correct_case"
    work.undo("C01")
    assert work.document.by_number("GN-1")
    assert work.draft is not None
    work.close()


def test_that_nobody_is_shown_what_somebody_else_was_typing(path):
    work = caseload_at(path)
    work.keep_draft(draft_of(work))
    work.close()
    theirs = caseload_at(path, THEIRS)
    assert drafts_of(theirs) == []
    theirs.keep_draft(draft_of(theirs))
    assert drafts_of(theirs) == [{}]  # shut for them
    theirs.close()
    work = caseload_at(path)
    assert work.draft.protected == {"vulnerability_child": "true"}
    work.close()


def test_that_protected_fields_of_a_draft_are_shut_for_whom_they_are_shut(path):
    work = caseload_at(path)
    work.keep_draft(draft_of(work))
    own = work.staff.id
    work.close()
    theirs = caseload_at(path, THEIRS)
    assert theirs.document.drafts[own].protected == {}
    theirs.close()


def test_that_erasing_a_case_takes_its_draft_along(path):
    work = caseload_at(path)
    work.keep_draft(draft_of(work))
    case = work.document.by_number("GN-1")
    left = {k: a for k, a in work.document.assessments.items() if a.case_id != case.id}
    after = replace(work.document, cases={}, assessments=left)
    work.erase(frozenset({case.id}), after, who="C01", why="erase_case")
    work.close()
    work = caseload_at(path)
    assert work.draft is None
    told = [c for e in work.file.trail.entries() if e.batch for c in e.batch.changes]
    assert all(c.after is None for c in told if c.entity == "draft")
    assert work.file.trail.check() is None
    work.close()


def test_that_a_draft_belongs_to_a_desk_not_to_the_case():
    assert "draft" not in OF_CASES


def test_that_a_draft_is_opened_with_the_passphrase_alone(path):
    work = caseload_at(path)
    work.keep_draft(draft_of(work))
    work.close()
    assert b"Awa" not in path.read_bytes()
    assert PASSPHRASE.text.encode() not in path.read_bytes()
