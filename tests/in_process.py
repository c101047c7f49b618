"""What is asked of a child process, done without starting one.

A child takes a second of the processor and more before it begins. Here everything crosses as it
would to a child and back, pickled, and the same job does it. That real children answer, stop and
end is tested with real ones: tests/app/test_child.py, tests/app/test_resident.py, tests/journeys.
"""

from __future__ import annotations

import gc
import pickle
from typing import Any

import pytest

from planner.app.children.child import Limits
from planner.app.children.resident import Desk, Resident
from planner.domain.errors import PlannerError
from planner.domain.progress import Progress, Report, StopAsked, never, quiet


def run_here(
    job, *arguments, report: Report = quiet, stop: StopAsked = never, limits: Limits | None = None
) -> Any:
    """Stand for ``run_in_child``."""
    job, arguments = _crossed((job, arguments))
    collects = gc.isenabled()
    try:
        return _crossed(job(*arguments, _reporting(report), stop))
    except PlannerError as error:
        raise _crossed(error) from None
    finally:
        if collects:  # a job may have put it off: its process ends with it
            gc.enable()


class ResidentHere(Resident):
    """Stands for the child that stays."""

    _desk: Desk | None = None

    def _start(self) -> None:
        self._desk = self._desk or Desk()

    def _ask(self, request: tuple[object, ...], report: Report, stop: StopAsked) -> Any:
        assert self._desk is not None
        try:
            return _crossed(self._desk.answer(_crossed(request), _reporting(report), stop))
        except PlannerError as error:
            raise _crossed(error) from None

    def close(self) -> None:
        self._desk = self._sent = self._last = None


def without_children(patch: pytest.MonkeyPatch) -> None:
    """Let no command and no page start a child."""
    patch.setattr("planner.app.children.calls.run_in_child", run_here)
    patch.setattr("planner.app.wiring.Resident", ResidentHere)


def _crossed(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


def _reporting(report: Report) -> Report:
    def told(progress: Progress) -> None:
        report(_crossed(progress))

    return told
