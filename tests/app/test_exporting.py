"""Plans written by two processes: shared fairly, told together, stopped together."""

from __future__ import annotations

import threading
import time

import pytest

from planner.app.children.exporting import _side_by_side
from planner.domain.errors import PlannerError, Stopped
from planner.domain.progress import Progress, never, quiet
from planner.services.ports import Written


def test_that_progress_of_both_is_told_as_one():
    told: list[Progress] = []
    meet = threading.Barrier(2)

    def write(part, report, stop):
        meet.wait(5)
        report(Progress("write_plans", part + 1, 10))
        return Written(())

    assert len(_side_by_side(write, 2, told.append, never)) == 2
    assert told[-1] == Progress("write_plans", 3, 20)


def test_that_one_that_fails_stops_the_other_and_is_told():
    def write(part, report, stop):
        if part == 0:
            raise PlannerError("disk_full", file="x", folder="y")
        while not stop():
            time.sleep(0.01)
        raise Stopped

    with pytest.raises(PlannerError, match="disk_full"):
        _side_by_side(write, 2, quiet, never)


def test_that_a_stop_reaches_every_process():
    asked = threading.Event()
    asked.set()

    def write(part, report, stop):
        assert stop()
        raise Stopped

    with pytest.raises(Stopped):
        _side_by_side(write, 2, quiet, asked.is_set)
