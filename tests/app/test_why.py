"""The word ``why``: one case's plan explained on the command line."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.app.cli import main
from planner.domain.kind import Kind
from planner.services.balances import balances
from tests import builders
from tests.opened import caseload_made
from tests.ui.by_hand import allocation_of


@pytest.fixture
def caseload(tmp_path):
    """Store a balance that gives GN-1 two awards, GN-2 nothing and GN-3 no plan at all."""
    office = builders.programme(
        measures=[
            builders.measure("K-RENT", Kind.IN_KIND, "housing 0.6", cost=210),
            builders.measure("C-ARR", Kind.CASH, "basic 0.5", cost=150),
        ],
        funds=[builders.fund("EUR-A", 1000)],
        rules=[builders.pays_for("EUR-A", Kind.CASH, Kind.IN_KIND)],
    )
    people = [builders.returnee(n, consent=n != "GN-3") for n in ("GN-1", "GN-2", "GN-3")]
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as opened:
        after = builders.caseload(office, *people)
        opened.commit(replace(after, about=opened.document.about), who="C01", why="import")
        balances.adopt(opened, allocation_of(opened.document), opened.document, "C01")
    return path


def _why(capfd, caseload, number):
    code = main(["why", str(caseload), "--case", number])
    captured = capfd.readouterr()
    return code, captured.out, captured.err


def test_that_a_case_is_told_what_it_gets_and_what_kept_others_out(capfd, caseload):
    code, out, _ = _why(capfd, caseload, "GN-1")
    assert code == 0
    gets, _, others = out.partition("Gets, and why:")[2].partition("Could be given")
    assert "(K-RENT), €210, November 2026" in gets
    assert "K-KIT, €90: " in others


def test_that_a_balance_tells_for_each_award_why(capfd, caseload):
    assert main(["balance", str(caseload)]) == 0
    out = _why(capfd, caseload, "GN-1")[1]
    assert "    – " in out.partition("Gets, and why:")[2]


def test_that_who_gets_nothing_is_told_so_and_who_is_not_planned_why(capfd, caseload):
    assert "  nothing" in _why(capfd, caseload, "GN-2")[1]
    assert "GN-3 is not in the balance" in _why(capfd, caseload, "GN-3")[1]


def test_that_no_sentence_is_said_twice_of_one_need(capfd, caseload):
    out = _why(capfd, caseload, "GN-1")[1]
    lines = [line for line in out.splitlines() if ": " in line]
    assert len(lines) == len(set(lines))


def test_that_a_number_nobody_has_is_refused(capfd, caseload):
    code, _, complaint = _why(capfd, caseload, "GN-9")
    assert (code, "GN-9" in complaint) == (2, True)
