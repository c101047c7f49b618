"""The word decide: a decision is kept, the balance goes on, and what moved is told with why."""

import shlex
from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.kind import Kind
from tests import builders
from tests.command_line import typed
from tests.opened import caseload_at, caseload_made


@pytest.fixture
def caseload(tmp_path):
    office = builders.programme(
        measures=[builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)],
        funds=[builders.fund("EUR-A", 100)],
        rules=[builders.pays_for("EUR-A", Kind.IN_KIND)],
    )
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as opened:
        people = builders.returnee("GN-1", "basic 4"), builders.returnee("GN-2", "basic 3")
        after = builders.caseload(office, *people)
        opened.commit(replace(after, about=opened.document.about), who="P01", why="import")
    return path


def test_that_what_one_declines_and_another_gets_is_told(capfd, caseload):
    code, _, complaint = typed(
        capfd, "decide", caseload, "GN-1", "forbid", "K-KIT", "--reason", "x"
    )
    assert (code, "Balance the caseload first" in complaint) == (2, True)
    assert typed(capfd, "balance", caseload, "--stability", "0.5")[0] == 0
    code, said, _ = typed(
        capfd, "decide", caseload, "GN-1", "forbid", "K-KIT", "--reason", "has one"
    )
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
    with closing(caseload_at(caseload)) as opened:
        assert [s.policy.stability for s in opened.document.scenarios.values()] == [50]


def test_that_a_decision_that_is_not_there_cannot_be_taken_back(capfd, caseload):
    code, _, complaint = typed(capfd, "decide", caseload, "GN-1", "take-back", "K-KIT", "--later")
    assert (code, "Nothing was decided" in complaint) == (2, True)


def test_that_a_decision_that_cannot_hold_is_named_with_the_command_that_takes_it_back(
    capfd, caseload
):
    assert typed(capfd, "balance", caseload)[0] == 0
    got = ("decide", caseload)
    assert typed(capfd, *got, "GN-1", "require", "K-KIT", "--reason", "lost all", "--later")[0] == 0
    code, said, complaint = typed(
        capfd, *got, "GN-2", "require", "K-KIT", "--reason", "asked twice"
    )
    assert code == 2
    assert said.startswith("These cannot hold together:\n")
    lines = complaint.splitlines()
    assert "Still decided for GN-2: give K-KIT (K-KIT) (“asked twice”). To take it back:" in lines
    command = shlex.split(lines[-1])
    assert command[0] == "reintegration-planner"
    assert command[-4:] == [str(caseload), "GN-2", "take-back", "K-KIT"]
    assert typed(capfd, *command[1:])[0] == 0
    with closing(caseload_at(caseload)) as opened:
        assert [d.reason for d in opened.document.decisions.values()] == ["lost all"]


def test_that_nobody_unknown_decides_and_what_is_for_later_is_said(capfd, caseload):
    word = ("decide", caseload, "GN-1", "forbid", "K-KIT", "--reason", "has one", "--later")
    code, _, complaint = typed(capfd, *word, "--who", "Z99")
    assert (code, "sheet Office" in complaint) == (2, True)
    with closing(caseload_at(caseload)) as opened:
        assert not opened.document.decisions
    code, said, _ = typed(capfd, *word, "--who", "C01")
    assert code == 0
    assert said == (
        "Noted for GN-1: do not give K-KIT (K-KIT) (“has one”)."
        " It counts from the next balance on.\n"
    )


def test_that_a_preference_that_moves_nothing_is_said_to_be_kept(capfd, caseload):
    assert typed(capfd, "balance", caseload)[0] == 0
    for number, told in (("GN-1", "GN-1 gets"), ("GN-2", "GN-2 still does not get")):
        code, said, _ = typed(
            capfd, "decide", caseload, number, "prefer", "K-KIT", "--reason", "asked"
        )
        assert code == 0
        assert said.splitlines()[-1].startswith(told)
        assert "The preference is kept" in said
