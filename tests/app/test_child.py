"""The one child-process runner: results, reports, stops, limits and faults come home."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from planner.app.children.child import Limits, listen, run_in_child
from planner.app.children.spent import processor_seconds
from planner.domain.errors import PlannerError, Stopped
from planner.domain.progress import Progress, never, quiet

ROOT = Path(__file__).parents[2]


def add(one, other, report, stop):
    report(Progress("adding", 1, 2))
    return one + other


def best_so_far(report, stop):
    while not stop():
        time.sleep(0.01)
    return "best so far"


def deaf(report, stop):
    time.sleep(60)


def tell_and_wait(report, stop):
    print("here", flush=True)
    time.sleep(600)


def refuse(report, stop):
    raise PlannerError("amount_unreadable", value="x")


def break_down(report, stop):
    raise ValueError("Somebody's name")


def vanish(report, stop):
    os._exit(3)


def eat(report, stop):
    return len(bytearray(1 << 31))


def test_that_a_result_and_its_reports_come_home():
    heard: list[Progress] = []
    assert run_in_child(add, 2, 3, report=heard.append) == 5
    assert heard == [Progress("adding", 1, 2)]


def test_that_a_job_asked_to_stop_may_hand_over_what_it_has():
    assert run_in_child(best_so_far, stop=lambda: True) == "best so far"


def test_that_a_job_that_does_not_listen_is_ended():
    with pytest.raises(Stopped):
        run_in_child(deaf, stop=lambda: True, limits=Limits(grace=0.2))


def test_that_a_child_ends_with_its_parent():
    start = (
        "from planner.app.children.child import run_in_child\n"
        "from tests.app.test_child import tell_and_wait\n"
        "run_in_child(tell_and_wait)"
    )
    command = [sys.executable, "-c", start]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"here\n"
        parent.kill()
        # Parent and child hold the same end: it is only read to its end once both are gone.
        assert parent.communicate(timeout=300)[0] == b""


def test_that_a_time_limit_is_kept():
    with pytest.raises(PlannerError, match="took_too_long"):
        run_in_child(deaf, limits=Limits(seconds=0.2))


def test_that_a_clear_error_crosses_with_its_values():
    with pytest.raises(PlannerError) as caught:
        run_in_child(refuse)
    assert (caught.value.code, caught.value.values) == ("amount_unreadable", {"value": "x"})


def test_that_a_fault_tells_its_place_and_never_its_text():
    with pytest.raises(PlannerError, match="child_failed") as caught:
        run_in_child(break_down)
    assert "ValueError test_child.py" in str(caught.value.values["where"])
    assert "Somebody" not in str(caught.value)


def test_that_a_child_that_dies_is_an_error_and_not_a_wait():
    with pytest.raises(PlannerError, match="child_failed"):
        run_in_child(vanish)


def burn(seconds, report, stop):
    while time.process_time() < seconds:
        pass
    return "burnt"


def heard(said, limits, spent=lambda: None):
    """Return what a child that says this comes to, in the parent's own process."""
    pipe: Any = Spoken(said)
    asked: Any = None
    return listen(pipe, asked, quiet, never, limits, spent)


class Spoken:
    """What a child says, each after so many seconds of silence."""

    def __init__(self, said):
        self._said = list(said)

    def poll(self, _timeout):
        return True

    def recv(self):
        silence, what = self._said.pop(0)
        time.sleep(silence)
        return what


def test_that_seconds_count_anew_while_a_file_is_read():
    said = tuple((0.15, ("progress", Progress("rows", n))) for n in range(4))
    limits = Limits(seconds=0.4, until="read")
    assert heard((*said, (0, ("result", "taken"))), limits) == "taken"
    with pytest.raises(PlannerError, match="took_too_long"):
        heard((*said, (0.5, ("progress", Progress("rows", 5)))), replace(limits, until=""))


def test_that_a_child_that_waits_for_a_busy_machine_is_not_over_its_seconds():
    said = ((0.3, ("progress", Progress("rows"))), (0, ("result", "taken")))
    assert heard(said, Limits(seconds=0.2), spent=lambda: 0.1) == "taken"
    with pytest.raises(PlannerError, match="took_too_long"):
        heard(said, Limits(seconds=0.2), spent=time.monotonic)


def test_that_nobody_waits_for_ever_for_a_child_that_does_nothing():
    said = ((0.3, ("progress", Progress("rows"))), (0, ("result", "taken")))
    with pytest.raises(PlannerError, match="took_too_long"):
        heard(said, Limits(seconds=0.05), spent=lambda: 0.1)


@pytest.mark.skipif(sys.platform != "linux", reason="the clock of another process is Linux's")
def test_that_the_processor_seconds_of_a_child_are_known():
    with pytest.raises(PlannerError, match="took_too_long"):
        run_in_child(burn, 60, limits=Limits(seconds=0.3))
    before = processor_seconds(os.getpid())
    assert before is not None
    burn(time.process_time() + 0.05, quiet, never)
    after = processor_seconds(os.getpid())
    assert after is not None
    assert after - before >= 0.04
    assert processor_seconds(2**22 + 1) is None


def test_that_seconds_no_longer_count_once_a_file_is_read():
    said = ((0, ("progress", Progress("read"))), (0.3, ("progress", Progress("read", 1))))
    limits = Limits(seconds=0.2, until="read")
    assert heard((*said, (0, ("result", "taken"))), limits) == "taken"
    with pytest.raises(PlannerError, match="took_too_long"):
        heard(said, Limits(seconds=0.2))


def test_that_a_limited_child_that_dies_got_no_more_memory():
    with pytest.raises(PlannerError, match="took_too_much"):
        run_in_child(vanish, limits=Limits(memory=1 << 30))


def test_that_memory_is_limited():
    with pytest.raises(PlannerError) as caught:
        run_in_child(eat, limits=Limits(memory=1 << 30))
    assert caught.value.code == "took_too_much"
