"""The word decide: a decision is kept, the balance goes on, and what moved is told with why."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.app.cli import main
from planner.domain.kind import Kind
from planner.services.work import create_caseload, open_caseload
from planner.storage.caseload_file import SqliteStorage
from tests import builders


@pytest.fixture
def caseload(tmp_path):
    office = builders.programme(
        measures=[builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)],
        funds=[builders.fund("EUR-A", 100)],
        rules=[builders.pays_for("EUR-A", Kind.IN_KIND)],
    )
    path = tmp_path / "office.rplan"
    with closing(create_caseload(SqliteStorage(), path)) as opened:
        people = builders.returnee("GN-1", "basic 4"), builders.returnee("GN-2", "basic 3")
        after = builders.caseload(office, *people)
        opened.commit(replace(after, about=opened.document.about), who="P01", why="import")
    return path


def run(capfd, *arguments):
    code = main([str(a) for a in arguments])
    captured = capfd.readouterr()
    return code, captured.out, captured.err


def test_that_what_one_declines_and_another_gets_is_told(capfd, caseload):
    code, _, complaint = run(capfd, "decide", caseload, "GN-1", "forbid", "K-KIT", "--reason", "x")
    assert (code, "Balance the caseload first" in complaint) == (2, True)
    assert run(capfd, "balance", caseload, "--stability", "0.5")[0] == 0
    code, said, _ = run(capfd, "decide", caseload, "GN-1", "forbid", "K-KIT", "--reason", "has one")
    assert code == 0
    assert said.splitlines() == [
        "2 plans changed:",
        (
            "  GN-1 (decided): no longer: K-KIT (K-KIT) (€90, November 2026, EUR-A)."
            " It was decided not to give K-KIT (K-KIT)."
        ),
        (
            "  GN-2: new: K-KIT (K-KIT) (€90, November 2026, EUR-A)."
            " Fewer others start K-KIT (K-KIT) in November 2026."
            " Others take less of the donor line EUR-A than before."
        ),
    ]
    with closing(open_caseload(SqliteStorage(), caseload)) as opened:
        assert [s.policy.stability for s in opened.document.scenarios.values()] == [50]


def test_that_a_decision_that_is_not_there_cannot_be_taken_back(capfd, caseload):
    code, _, complaint = run(capfd, "decide", caseload, "GN-1", "take-back", "K-KIT", "--later")
    assert (code, "Nothing was decided" in complaint) == (2, True)
