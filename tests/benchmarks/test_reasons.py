"""The table of reasons that held: how many are judged, of how many caseloads, and until when."""

from __future__ import annotations

import time

import pytest

from benchmarks.__main__ import main
from benchmarks.reasons import AN_OFFICE, EACH, Tally
from tests.optimizer.reasons.judging.stand import Judged


@pytest.fixture
def tally() -> Tally:
    return Tally(time.monotonic() + 60)


def test_that_no_more_than_a_few_of_a_kind_come_from_one_caseload(tally: Tally) -> None:
    tally.next_office()
    for _ in range(AN_OFFICE + 5):
        tally.add(Judged("fund_used", True, "KIT"), "office 1")
    assert tally.judged["fund_used"] == AN_OFFICE
    tally.next_office()
    assert tally.wants("fund_used")


def test_that_no_more_than_so_many_of_a_kind_are_judged(tally: Tally) -> None:
    for _ in range(EACH):
        tally.next_office()
        tally.add(Judged("ceiling", True, "KIT"), "an office")
        tally.add(Judged("ceiling", True, "KIT"), "an office")
    assert tally.judged["ceiling"] == EACH
    assert not tally.wants("ceiling")


def test_that_the_table_says_how_many_held_and_which_did_not(
    tally: Tally, capsys: pytest.CaptureFixture[str]
) -> None:
    tally.next_office()
    tally.add(Judged("ceiling", True, "KIT"), "office 7, case 0")
    tally.add(Judged("ceiling", False, "RENT"), "office 7, case 1")
    table = dict(tally.figures())
    assert str(table["ceiling"]).split() == ["2", "1", "50.0"]
    wrong = "did not hold: ceiling, RENT, office 7, case 1"
    assert wrong in table
    assert wrong in capsys.readouterr().err


def test_that_time_up_still_gives_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reasons", "--seconds", "0.5"]) == 0
    told = capsys.readouterr().out
    assert "per cent" in told
    assert "all kinds" in told
