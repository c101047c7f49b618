"""The word community: what a place says, whose the seats are, and a project that is stopped."""

from contextlib import closing
from dataclasses import replace

import pytest

from planner.domain.plans.plan import PlanState
from planner.services.balances import balances
from tests import builders
from tests.command_line import typed
from tests.ledger_office import allocation, award
from tests.money import office, pool
from tests.opened import caseload_made


@pytest.fixture
def run(capfd, tmp_path):
    """Return the commands on an office where two have a seat, one of them signed."""
    path = tmp_path / "office.rplan"
    garden = builders.project("P-GARDEN", "KAN", "community 0.5")
    quiet = builders.project("P-QUIET", "KAN", "community 0.5")
    numbers = ("GN-1", "GN-2")
    seats = {n: replace(award(n, target="P-GARDEN"), is_seat=True) for n in numbers}
    with closing(caseload_made(path, code="A01")) as opened:
        after = builders.caseload(
            office(pool(), projects=[garden, quiet], places=[builders.place("KAN")]),
            *map(builders.returnee, numbers),
            plans=[builders.plan("GN-1", PlanState.SIGNED, seats["GN-1"])],
        )
        opened.commit(replace(after, about=opened.document.about), who="A01", why="import")
        balances.adopt(opened, allocation(*seats.values()), opened.document, "A01")

    def command(word, *arguments):
        return typed(capfd, word, path, *arguments)

    return command


def test_that_tension_is_told_over_time_and_a_stopped_project_promises_no_seat(run):
    first = ("--project", "P-GARDEN", "--tension", "1", "--residents", "6", "--on", "2026-11-02")
    assert run("community", *first)[0] == 0
    harm = ("--project", "P-GARDEN", "--tension", "3", "--harms", "--from", "residents")
    _, out, _ = run("community", *harm, "--on", "2026-11-09")
    told = [line for line in out.splitlines() if "tension" in line]
    said = "KAN, 2 November 2026, staff: tension 1 of 3"
    said += "; whether P-GARDEN (P-GARDEN) does harm was not said"
    assert told == [
        f"{said}; residents use 6 seats",
        "KAN, 9 November 2026, residents: tension 3 of 3; P-GARDEN (P-GARDEN) does harm",
    ]
    assert "returnees hold 1 of 10 seats, residents 6 of 8; look again by 9 February 2027" in out
    assert "said to do harm by: residents" in out
    _, out, _ = run("community", "--stop", "P-GARDEN", "--words", "a quarrel about water")
    assert "a quarrel about water" in out
    assert "case GN-1 (signed): amend the plan" in out
    assert "offered to nobody yet; the next balance takes it away: GN-2" in out
    code, _, err = run("plan", "--case", "GN-2", "--offer", "--who", "C01")
    assert code == 2
    assert "was stopped: no seat of it is promised" in err
    assert "the trail keeps that it was stopped" in run("community", "--resume", "P-GARDEN")[1]
    assert run("plan", "--case", "GN-2", "--offer", "--who", "C01")[0] == 0


def test_that_what_is_said_of_nowhere_or_beyond_all_tension_is_refused(run):
    assert "no place NOWHERE" in run("community", "--place", "NOWHERE")[2]
    assert "Nothing is said" in run("community", "--place", "KAN")[2]
    many = ("--project", "P-GARDEN", "--residents", "19")
    assert "as a number from 0 to 18" in run("community", *many)[2]
    assert "from 0 (none) to 3 (high)" in run("community", "--place", "KAN", "--tension", "4")[2]


@pytest.mark.parametrize(
    "said",
    [("--tension", "2"), ("--harms",), ("--residents", "3"), ("--words", "x"), ("--from", "staff")],
)
def test_that_what_is_said_without_a_place_is_refused(run, said):
    code, out, err = run("community", *said)
    assert (code, out) == (2, "")
    assert "Say where it is said" in err
    assert "2026, " not in run("community")[1]


def test_that_a_stop_is_for_a_reason_and_for_no_day_to_come(run):
    _, out, err = run("community", "--stop", "P-GARDEN")
    first, second = out.splitlines()
    assert first == "case GN-1 (signed): amend the plan"
    assert second.startswith("1 more case has a seat in the balance alone")
    assert "A reason is missing" in err
    later = ("--words", "a quarrel", "--on", "2999-01-01")
    assert "is still to come" in run("community", "--stop", "P-GARDEN", *later)[2]


def test_that_a_stop_without_plans_is_confirmed_and_listed_with_its_day_and_reason(run):
    stop = ("--stop", "P-QUIET", "--words", "a quarrel", "--on", "2026-11-09")
    told = "P-QUIET (P-QUIET): stopped on 9 November 2026: a quarrel"
    _, out, _ = run("community", *stop)
    assert out.splitlines()[0] == "No plan that was offered, agreed or signed has a seat of it."
    assert told in out.splitlines()
    assert told in run("community")[1].splitlines()


def test_that_a_stop_is_not_made_twice_and_none_is_taken_back_that_was_not_made(run):
    stop = ("--stop", "P-GARDEN", "--words", "a quarrel", "--on", "2026-11-09")
    run("community", *stop)
    code, out, err = run("community", *stop)
    assert (code, out) == (2, "")
    assert "P-GARDEN is stopped already, since 9 November 2026" in err
    assert run("community", "--resume", "P-GARDEN")[0] == 0
    assert "is not stopped" in run("community", "--resume", "P-GARDEN")[2]


def test_that_harm_nobody_spoke_of_is_unknown_and_takes_no_earlier_word_back(run):
    of = ("--project", "P-GARDEN", "--from", "residents")
    run("community", *of, "--harms", "--on", "2026-11-02")
    _, out, _ = run("community", *of, "--tension", "1", "--on", "2026-11-03")
    assert "does harm was not said" in out
    assert "said to do harm by: residents" in out
    assert "look again by 2 February 2027" in out
    _, out, _ = run("community", *of, "--harms", "no", "--on", "2026-11-04")
    assert "P-GARDEN (P-GARDEN) does no harm" in out
    assert "said to do harm by" not in out


def test_that_whoever_spoke_is_asked_for_where_staff_is_assumed(run):
    told = "Taken as said by staff."
    assert told in run("community", "--place", "KAN", "--tension", "1")[1]
    given = ("--place", "KAN", "--tension", "1", "--from", "returnees")
    assert told not in run("community", *given)[1]
