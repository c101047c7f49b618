"""The command line clears whom a balance leaves short, and offers nothing before."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.balances.clearing import LeftShort, NeedLeft, WhyCleared
from planner.domain.balances.left_short import worst_first
from planner.domain.kind import Kind
from planner.domain.programme.programme import Office
from planner.services.balances import balances
from tests import builders
from tests.command_line import typed
from tests.opened import caseload_at, caseload_made
from tests.ui.by_hand import allocation_of


@pytest.fixture
def caseload(tmp_path):
    """Store a balance that gives GN-1 two awards, GN-2 nothing and GN-3 no plan at all."""
    office = builders.programme(
        measures=[
            builders.measure("K-RENT", Kind.IN_KIND, "housing 0.6", cost=210),
            builders.measure("C-ARR", Kind.CASH, "basic 0.5", cost=150),
        ],
        funds=[builders.fund("EUR-A", 1000), builders.fund("VUL-D", 500)],
    )
    office = replace(office, office=Office("Office", counsellors=("C01",), approver="A01"))
    people = [builders.returnee(n, consent=n != "GN-3") for n in ("GN-1", "GN-2", "GN-3")]
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as opened:
        after = builders.caseload(office, *people)
        opened.commit(replace(after, about=opened.document.about), who="C01", why="import")
        balances.adopt(opened, allocation_of(opened.document), opened.document, "C01")
    return path


@pytest.fixture
def run(capfd, caseload):
    def command(*arguments):
        return typed(capfd, "plan", caseload, *arguments)

    return command


def _clearings(caseload):
    with closing(caseload_at(caseload)) as opened:
        numbers = {c.id: c.number for c in opened.document.cases.values()}
        return {numbers[c.case_id]: c for c in opened.document.clearings.values()}


def test_that_whoever_waits_is_listed_with_how_and_what_to_do(run):
    code, out, _ = run("--all", "--to-clear")
    assert code == 0
    lines = out.splitlines()
    assert "before plans are offered, the worst first (2):" in lines[0]
    assert lines[1].startswith("  GN-2, ")
    assert lines[1].endswith(": no award with money")
    assert lines[2].startswith("      left: ")
    assert lines[3] == "      plan office.rplan --case GN-2 --clear WHY --who CODE"
    assert lines[4].endswith(": not planned: no consent")
    assert lines[5] == "      plan office.rplan --case GN-3 --clear WHY --who CODE"
    assert "why office.rplan --case NUMBER" in lines[6]
    assert [line.split(":")[0].strip() for line in lines[7:]] == [w.value for w in WhyCleared]
    assert max(map(len, lines)) < 140


def test_that_the_worst_stand_first_and_who_is_in_no_balance_last():
    def left(case, *needs):
        return LeftShort(case, (), tuple(NeedLeft(f"n{i}", *n) for i, n in enumerate(needs)))

    waiting = [left("none"), left("mild", (2, 0), (2, 0)), left("grave", (4, 5000)),
               left("graver", (4, 5000), (1, 0))]  # fmt: skip
    assert [each.case_id for each in worst_first(waiting)] == ["graver", "grave", "mild", "none"]


def test_that_one_case_is_listed_by_its_number(run):
    _, out, _ = run("--case", "GN-3", "--to-clear")
    assert "GN-3" in out
    assert "GN-2" not in out


def test_that_nothing_is_offered_before_and_the_refusal_is_said_once(run):
    code, out, err = run("--case", "GN-1", "--case", "GN-2", "--offer", "--who", "C01")
    assert code == 2
    assert "refused: 2" in out
    assert err.count("2 cases that the balance leaves short wait") == 1


def test_that_plans_are_offered_once_everybody_is_cleared(run, caseload):
    code, out, _ = run("--case", "GN-2", "--clear", "referred", "--who", "C01")
    assert (code, "Still to be cleared: 1" in out) == (0, True)
    code, out, _ = run("--all", "--clear", "other", "--words", "asked, said no", "--who", "A01")
    assert (code, "Still to be cleared: 0" in out) == (0, True)
    kept = _clearings(caseload)
    assert (kept["GN-2"].who, kept["GN-2"].why) == ("C01", WhyCleared.REFERRED)
    assert (kept["GN-3"].who, kept["GN-3"].words) == ("A01", "asked, said no")
    assert "asked, said no" not in out
    code, out, _ = run("--case", "GN-1", "--offer", "--who", "C01")
    assert (code, "Plans now offered: 1" in out) == (0, True)
    assert "Nobody waits" in run("--all", "--to-clear")[1]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--all", "--clear", "checked"], "Who clears it is missing"),
        (["--all", "--clear", "checked", "--who", "X9"], "nobody of the sheet Office"),
        (["--all", "--clear", "other", "--who", "C01"], "Another reason needs words"),
        (["--case", "GN-1", "--clear", "checked", "--who", "C01"], "GN-1 does not wait"),
        (["--case", "GN-9", "--clear", "checked", "--who", "C01"], "no case GN-9"),
    ],
)
def test_that_what_is_wrong_is_told_and_nothing_cleared(run, caseload, arguments, told):
    code, _, err = run(*arguments)
    assert code == 2
    assert told in err
    assert not _clearings(caseload)


def test_that_a_reason_that_is_none_is_refused_by_the_command_line(run):
    code, _, complaint = run("--all", "--clear", "because", "--who", "C01")
    assert code == 2
    assert "helped_elsewhere" in complaint


def test_that_it_is_said_in_french_too(run):
    _, out, _ = run("--all", "--to-clear", "--language", "fr")
    assert "À valider par une personne nommée" in out
    assert "GN-2, C01 : aucun soutien financé" in out
