"""The one child-process runner: solves, imports and exports run outside the window's process.

A child can be stopped at any moment and cannot take the window down with it. It is asked to stop
first, so that a balance can hand over the best it has; after a grace it is ended.
"""

from __future__ import annotations

import multiprocessing
import os
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Any

from planner.app.children.limited import limit_memory
from planner.app.children.orphan import end_with_parent
from planner.app.children.parcel import packed
from planner.app.children.spent import processor_seconds
from planner.domain.errors import PlannerError, Stopped
from planner.domain.progress import Progress, Report, StopAsked, never, quiet
from planner.storage.uncollected import uncollected

_TICK = 0.05
#: On a machine where others work too, a child gets at least this share of a processor.
_PATIENCE = 4
#: Tells the processor seconds of a child, None where nobody can.
Spent = Callable[[], float | None]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may use. ``memory`` in bytes (see ``limited``), ``grace`` the seconds between
    being asked to stop and being ended.

    ``seconds``: of a processor where the system tells them, and then at most ``_PATIENCE`` times
    as many of the clock; else of the clock.

    ``until``: the stage of progress from which on the seconds no longer count: what was read is
    then ours, and takes as long as there is of it. Before it every report gives the seconds anew:
    a large file on a slow machine moves on, and how much there can be of it is limited.
    """

    seconds: float | None = None
    memory: int | None = None
    grace: float = 2.5
    until: str = ""


def run_in_child(
    job: Callable[..., Any],
    *arguments: object,
    report: Report = quiet,
    stop: StopAsked = never,
    limits: Limits = Limits(),
) -> Any:
    """Run ``job(*arguments, report, stop)`` in a child process and return what it returns.

    ``job`` must be a module's own function. Raises what the job raises if that is a PlannerError
    or Stopped; Stopped where it was ended on request; PlannerError ``took_too_long``,
    ``took_too_much`` or ``child_failed`` otherwise.
    """
    context = multiprocessing.get_context("spawn")
    receiving, sending = context.Pipe(duplex=False)
    asked = context.Event()
    child = context.Process(
        target=_child, args=(sending, asked, limits.memory, job, arguments), daemon=True
    )
    child.start()
    sending.close()
    try:
        return listen(receiving, asked, report, stop, limits, partial(_spent, child))
    finally:
        if child.is_alive():
            child.join(0.2)
        if child.is_alive():
            child.kill()
        child.join()
        receiving.close()


def _spent(child: BaseProcess) -> float | None:
    return processor_seconds(child.pid) if child.pid is not None else None


class _Watch:
    """Tells whether a child is over its seconds, counted since it was started or set anew."""

    def __init__(self, seconds: float, spent: Spent) -> None:
        self._seconds, self._spent = seconds, spent
        self.set_anew()

    def set_anew(self) -> None:
        self._since, self._had = time.monotonic(), self._spent()

    @property
    def is_over(self) -> bool:
        gone = time.monotonic() - self._since
        if gone <= self._seconds:
            return False
        now = self._spent()
        if now is None or self._had is None or gone > self._seconds * _PATIENCE:
            return True
        return now - self._had > self._seconds


def listen(
    receiving: Connection,
    asked: Event,
    report: Report,
    stop: StopAsked,
    limits: Limits,
    spent: Spent = lambda: None,
) -> Any:
    """Return what a child answers, as ``run_in_child`` does; pass on its progress.

    ``spent``: the processor seconds of the child so far, None where nobody can tell.
    """
    watch = None if limits.seconds is None else _Watch(limits.seconds, spent)
    stopping = 0.0
    while True:
        now = time.monotonic()
        if watch is not None and watch.is_over:
            raise PlannerError("took_too_long", seconds=round(limits.seconds or 0))
        if not stopping and stop():
            asked.set()
            stopping = now
        if stopping and now - stopping > limits.grace:
            raise Stopped
        if not receiving.poll(_TICK):
            continue
        try:
            what, value = received(receiving)
        except EOFError:
            if limits.memory is not None:
                # A library that gets no more memory ends its process at once.
                raise PlannerError("took_too_much") from None
            raise PlannerError("child_failed", where="ended") from None
        if what == "progress":
            if watch is not None and limits.until:
                watch.set_anew()
                watch = None if value.stage == limits.until else watch
            report(value)
        elif what == "raised":
            raise value
        else:
            return value


def received(receiving: Connection) -> Any:
    """Return what was sent. A large answer is not searched for garbage: it has none.

    Raises EOFError where nobody sends any more.
    """
    with uncollected():
        return receiving.recv()


def _child(
    sending: Connection,
    asked: Event,
    memory: int | None,
    job: Callable[..., Any],
    arguments: tuple[object, ...],
) -> None:
    end_with_parent()
    if memory is not None:
        limit_memory(memory)

    def report(progress: Progress) -> None:
        sending.send(("progress", progress))

    try:
        sending.send_bytes(packed(("result", job(*arguments, report, asked.is_set))))
    except Stopped:
        sending.send(("raised", Stopped()))
    except PlannerError as error:
        sending.send(("raised", error))
    except MemoryError:
        sending.send(("raised", PlannerError("took_too_much")))
    except Exception as error:  # noqa: BLE001 - the last line of defence: told without its values
        sending.send(("raised", PlannerError("child_failed", where=place_of(error))))
    finally:
        sending.close()
        # At once: a solver's thread that was told to stop may still run, and must not be waited
        # for nor complain. Everything of worth has been sent.
        os._exit(0)


def place_of(error: Exception) -> str:
    """Return the error's type and places in the code: never its text, which may hold data."""
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    places = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames))
    return f"{type(error).__name__} {places}"
