"""Cases that may be one person are listed and judged by case number, without anybody's name."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.cases.case import Case
from planner.domain.findings import Finding, Weight
from planner.domain.ids import CaseId, PersonId, new_id
from planner.services.cases.pairs import CODE
from tests.command_line import typed
from tests.opened import caseload_made, document_at


@pytest.fixture
def caseload(tmp_path):
    path = tmp_path / "office.rplan"
    one, other = (Case(CaseId(new_id()), n, PersonId(new_id())) for n in ("GN-1", "GN-2"))
    found = Finding.of(CODE, Weight.CHECK, case_number="GN-2", number="GN-1", alike="name, birth")
    with closing(caseload_made(path)) as made:
        cases = {one.id: one, other.id: other}
        after = replace(made.document, cases=cases, findings=(found,))
        made.commit(after, who="C01", why="import_assessments")
    return path


def test_that_a_pair_is_listed_judged_with_a_reason_and_judged_again(capfd, caseload):
    code, told, _ = typed(capfd, "pairs", caseload)
    assert (code, told.count("GN-")) == (0, 2)
    assert told.startswith("GN-2: This may be the same person as GN-1: name and birth are alike.")
    numbers = ("GN-2", "GN-1")
    code, told, _ = typed(capfd, "pairs", caseload, "--same", *numbers, "--reason", "came twice")
    assert code == 0
    assert told.startswith("GN-2 and GN-1: one person; GN-1 is not planned. Judged by ")
    assert told.endswith("(came twice)\n")
    (judged,) = document_at(caseload).judged.values()
    planned = document_at(caseload).cases[judged.other].number
    assert (judged.reason, planned) == ("came twice", "GN-2")
    assert typed(capfd, "pairs", caseload, "--again", *numbers)[0] == 0
    assert document_at(caseload).judged == {}


def test_that_only_a_pair_of_the_list_is_judged(capfd, caseload):
    code, _, complaint = typed(capfd, "pairs", caseload, "--different", "GN-2", "GN-9")
    assert (code, document_at(caseload).judged) == (2, {})
    assert "GN-9" in complaint
    assert typed(capfd, "pairs", caseload, "--different", "GN-1", "GN-2")[0] == 0
    (judged,) = document_at(caseload).judged.values()
    assert judged.verdict == "different"
