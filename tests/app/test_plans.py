"""The word plan: plans are offered, agreed, signed and closed, and then money is committed."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import Any

import openpyxl
import pytest

from planner.domain.kind import Kind
from planner.domain.ledger.entry import EntryState
from planner.domain.plans.plan import PlanState
from planner.services.balances import balances
from tests import builders
from tests.command_line import typed
from tests.ledger_office import allocation, award, line_of
from tests.money import NOV, office, pool
from tests.opened import caseload_at, caseload_made


@pytest.fixture
def caseload(tmp_path):
    """Store two adults and a child, all with an award, and somebody with none."""
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as opened:
        after = builders.caseload(
            office(pool(), measures=[kit]),
            *(builders.returnee(f"GN-{n}") for n in (1, 2, 4)),
            builders.returnee("GN-3", birth=date(2012, 5, 1)),
        )
        opened.commit(replace(after, about=opened.document.about), who="C01", why="import")
        found = allocation(*(award(f"GN-{n}") for n in (1, 2, 3)))
        balances.adopt(opened, found, opened.document, "C01")
    return path


@pytest.fixture
def run(capfd, caseload):
    def command(word, *arguments):
        return typed(capfd, word, caseload, *arguments)

    return command


def states(caseload):
    with closing(caseload_at(caseload)) as opened:
        document = opened.document
        return {document.cases[p.case_id].number: p.state for p in document.plans.values()}


def test_that_money_is_committed_for_a_person_once_the_plan_is_agreed(run, caseload, tmp_path):
    path = tmp_path / "entries.xlsx"
    run("money", "--book", "--who", "C01")
    run("money", "--template", path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    headings = [c.value for c in sheet[1]]
    row = [r[headings.index("Line")].value for r in sheet.iter_rows()].index(line_of("GN-1")) + 1
    given: dict[str, Any] = {
        "State": "committed",
        "Date": NOV,
        "Document": "PO-1",
        "Proposed by": "C01",
    }
    for heading, value in (given | {"Approved by": "A01"}).items():
        sheet.cell(row, headings.index(heading) + 1).value = value
    book.save(path)
    code, out, _ = run("money", "--entries", path, "--who", "C01")
    assert code == 2
    assert "The plan of case GN-1 is not agreed" in out
    code, out, _ = run("plan", "--case", "GN-1", "--agree", "--who", "C01")
    assert code == 0
    assert "Plans now agreed: 1; already so: 0; refused: 0" in out
    assert run("money", "--entries", path, "--who", "C01")[0] == 0
    with closing(caseload_at(caseload)) as opened:
        made = [e for e in opened.document.entries.values() if e.state is EntryState.COMMITTED]
        assert [e.line for e in made] == [line_of("GN-1")]


def test_that_all_are_agreed_but_those_who_may_not_and_each_is_told_why(run, caseload):
    code, out, err = run("plan", "--all", "--agree", "--who", "C01", "--strict")
    assert code == 1
    assert "Plans now agreed: 2; already so: 0; refused: 1" in out
    missing = "a verified guardian, the best-interests decision, the child’s own view"
    assert err.startswith(f"GN-3: The plan of case GN-3 cannot be agreed yet; missing: {missing}.")
    assert len(err.strip().splitlines()) == 1
    # Refused, the child's plan is not offered half-way; who gets nothing has no plan.
    assert states(caseload) == dict.fromkeys(("GN-1", "GN-2"), PlanState.AGREED)
    assert "already so: 2" in run("plan", "--all", "--agree", "--who", "C01")[1]


def test_that_an_agreed_plan_is_signed_and_closed(run, caseload):
    for word, state in (("--offer", "offered"), ("--agree", "agreed"), ("--sign", "signed")):
        assert f"Plans now {state}: 1" in run("plan", "--case", "GN-1", word, "--who", "C01")[1]
    run("plan", "--case", "GN-1", "--close", "--reason", "moved on", "--who", "C01")
    assert states(caseload) == {"GN-1": PlanState.CLOSED}


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--case", "GN-1", "--sign", "--who", "C01"), "GN-1: A plan that is draft cannot become"),
        (("--case", "GN-1", "--agree"), "Nobody is named. Add --who"),
        (("--all", "--agree", "--who", "Somebody"), "The person named by --who is nobody of"),
        (("--case", "GN-1", "--case", "X", "--agree", "--who", "C01"), "There is no case X."),
    ],
)
def test_that_a_mistake_is_one_line_and_moves_nothing(run, caseload, arguments, complaint):
    code, _, err = run("plan", *arguments)
    assert code == 2
    assert err.startswith(complaint)
    assert states(caseload) == {}


def test_that_an_agreed_plan_goes_back_to_the_draft_and_a_signed_one_is_amended(run, caseload):
    who = ("--who", "C01")
    run("plan", "--all", "--clear", "other", "--words", "seen", *who)
    run("plan", "--case", "GN-1", "--agree", *who)
    code, _, complaint = run("decide", "GN-1", "forbid", "K-KIT", "--reason", "x", "--later")
    assert (code, "plan CASELOAD --case GN-1 --draft" in complaint) == (2, True)
    assert run("plan", "--case", "GN-1", "--draft", *who)[0] == 0
    assert states(caseload)["GN-1"] is PlanState.DRAFT
    run("plan", "--case", "GN-1", "--agree", *who)
    run("plan", "--case", "GN-1", "--sign", *who)
    code, _, complaint = run("plan", "--case", "GN-1", "--amend", *who)
    assert (code, "A reason is missing" in complaint) == (2, True)
    assert run("plan", "--case", "GN-1", "--amend", "--reason", "lost it", *who)[0] == 0
    assert states(caseload)["GN-1"] is PlanState.AMENDED
    assert run("decide", "GN-1", "forbid", "K-KIT", "--reason", "x", "--later")[0] == 0


def test_that_a_plan_closed_without_a_reason_is_refused_with_the_way_to_close_a_case(run):
    code, _, err = run("plan", "--case", "GN-1", "--close", "--who", "C01")
    assert code == 2
    assert "“close FILE --case NUMBER --why REASON” (period_over, " in err
