"""Exports say what was balanced, never what was balanced before something changed."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.balances.allocation import Allocation, CaseResult, Outcome
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError, Stopped
from planner.domain.ids import ScenarioId
from planner.domain.kind import Kind
from planner.domain.plans.plan import PlanState
from planner.services.balances import balances
from planner.services.papers.exporting import export_all
from planner.services.plans.decisions import decide
from planner.services.plans.plans import move_plan
from planner.services.ports import Written
from tests import builders
from tests.cleared import clear_everybody
from tests.opened import caseload_made


class Paper:
    """Writes a line instead of a plan: what is written is the exports' own claim."""

    def write_plan(self, caseload, allocation, case_id, folder, on):
        path = folder / f"{caseload.cases[case_id].number}.pdf"
        path.write_text("plan")
        return Written((path,))

    def write_office(self, caseload, allocation, path, language):
        path.write_text("office")


@pytest.fixture
def work(tmp_path):
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    office = builders.programme(measures=[kit], funds=[builders.fund("EUR-A", 1000)])
    people = [builders.returnee("GN-1"), builders.returnee("GN-2")]
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = builders.caseload(office, *people)
        opened.commit(replace(after, about=opened.document.about), who="P01", why="import")
        results = tuple(CaseResult(c, ()) for c in opened.document.cases)
        found = Allocation("d", ScenarioId("standard"), Outcome.OPTIMAL, cases=results)
        balances.adopt(opened, found, opened.document, "P01")
        yield opened


def _export(work, out, **more):
    return export_all(work.document, work.allocation, Paper(), out, **more)


def test_that_every_planned_case_and_the_office_are_written(work, tmp_path):
    _export(work, tmp_path / "out")
    names = {p.relative_to(tmp_path / "out").as_posix() for p in (tmp_path / "out").rglob("*.*")}
    assert names == {"plans/GN-1.pdf", "plans/GN-2.pdf", "office.xlsx"}


def test_that_one_case_is_written_without_the_office(work, tmp_path):
    case = work.document.by_number("GN-2")
    written = _export(work, tmp_path / "out", case_ids=[case.id])
    assert [p.name for p in written.files] == ["GN-2.pdf"]


def test_that_a_caseload_changed_since_its_balance_is_not_exported(work, tmp_path):
    case = work.document.by_number("GN-1")
    decide(work, case.id, DecisionSort.FORBID, "K-KIT", "has one", "C01")
    with pytest.raises(PlannerError, match="balance_old"):
        _export(work, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_that_a_plan_told_to_its_person_stays_printable(work, tmp_path):
    told, other = (work.document.by_number(n) for n in ("GN-1", "GN-2"))
    clear_everybody(work)
    move_plan(work, told.id, PlanState.OFFERED, "C01")
    decide(work, other.id, DecisionSort.FORBID, "K-KIT", "has one", "C01")
    assert len(_export(work, tmp_path / "out", case_ids=[told.id]).files) == 1
    with pytest.raises(PlannerError, match="balance_old"):
        _export(work, tmp_path / "out", case_ids=[other.id])


def test_that_a_stop_ends_between_two_plans(work, tmp_path):
    with pytest.raises(Stopped):
        _export(work, tmp_path / "out", stop=lambda: True)


def test_that_a_folder_that_cannot_be_made_is_named(work, tmp_path):
    (tmp_path / "out").write_text("a file")
    with pytest.raises(PlannerError, match="folder_unwritable"):
        _export(work, tmp_path / "out")


def test_that_two_shares_write_every_case_once_and_the_office_once(work, tmp_path):
    shares = [_export(work, tmp_path / "out", part=(part, 2)) for part in (0, 1)]
    names = [path.name for share in shares for path in share.files]
    assert sorted(names) == ["GN-1.pdf", "GN-2.pdf", "office.xlsx"]
    assert all(len(share.files) < 3 for share in shares)
