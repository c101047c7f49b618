"""A child process that stays: it keeps the last balance at hand, so that the next one is quick.

It is sent the caseload once, then only the decisions and plans that changed, and answers with what
is another than in the balance before. Ended on request or broken, the next balance starts it anew.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from multiprocessing.synchronize import Event
from typing import Any

from planner.app.children.child import Limits, listen, place_of
from planner.app.children.orphan import end_with_parent
from planner.app.children.parcel import packed
from planner.app.searches import keep_searches_short, search_all_again
from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError, Stopped
from planner.domain.progress import Progress, Report, StopAsked, never, quiet

#: What may change without the whole caseload being sent again.
_PATCHED = ("decisions", "plans")
#: What an allocation says element by element.
_LISTED = ("awards", "cases", "gaps", "shortfalls")


@dataclass(frozen=True)
class Patch:
    """Records that changed since a caseload was sent: gone, and new, by field."""

    gone: Mapping[str, tuple[str, ...]]
    new: Mapping[str, Mapping[str, object]]

    @classmethod
    def between(cls, before: Caseload, after: Caseload) -> Patch | None:
        """Return what leads from one caseload to the other, None where more than that changed."""
        others = replace(after, about=before.about, findings=before.findings)
        if any(
            getattr(before, name) is not getattr(others, name)
            for name in ("programme", "cases", "assessments", "entries", "closings", "consents")
        ):
            return None
        gone, new = {}, {}
        for name in _PATCHED:
            old, now = getattr(before, name), getattr(after, name)
            gone[name] = tuple(key for key in old if key not in now)
            new[name] = {key: r for key, r in now.items() if old.get(key) is not r}
        return cls(gone, new)

    def applied(self, caseload: Caseload) -> Caseload:
        """Return the caseload after the patch; records it does not name stay the same objects."""
        changed: dict[str, Any] = {}
        for name in _PATCHED:
            if self.gone[name] or self.new[name]:
                kept = {
                    k: r for k, r in getattr(caseload, name).items() if k not in self.gone[name]
                }
                changed[name] = {**kept, **self.new[name]}
        return replace(caseload, **changed)


@dataclass(frozen=True)
class Told:
    """An allocation as what is another than in the one before: elements by their place there."""

    rest: Allocation
    listed: Mapping[str, tuple[object, ...]]

    @classmethod
    def of(cls, allocation: Allocation, before: Allocation | None) -> Told:
        """Return what to send."""
        listed = {}
        for name in _LISTED:
            known = (
                {} if before is None else {id(e): n for n, e in enumerate(getattr(before, name))}
            )
            listed[name] = tuple(known.get(id(e), e) for e in getattr(allocation, name))
        rest = replace(allocation, awards=(), cases=(), gaps=(), shortfalls=())
        return cls(rest, listed)

    def heard(self, before: Allocation | None) -> Allocation:
        """Return the allocation that was sent."""
        whole: dict[str, Any] = {}
        for name, elements in self.listed.items():
            known = () if before is None else getattr(before, name)
            whole[name] = tuple(known[e] if isinstance(e, int) else e for e in elements)
        return replace(self.rest, **whole)


@dataclass
class Resident:
    """Balances in the child that stays; one at a time."""

    _child: SpawnProcess | None = None
    _pipe: Connection | None = None
    _asked: Event | None = None
    _sent: Caseload | None = None
    _last: Allocation | None = None
    _turn: threading.Lock = field(default_factory=threading.Lock)

    def __call__(
        self, document: Caseload, scenario: Scenario, report: Report, stop: StopAsked
    ) -> Allocation:
        """Balance without a balance before."""
        return self.again(document, scenario, None, report, stop)

    def again(
        self,
        document: Caseload,
        scenario: Scenario,
        before: Allocation | None,
        report: Report = quiet,
        stop: StopAsked = never,
    ) -> Allocation:
        """Balance; see ``optimizer.again.balance``. Raises what ``run_in_child`` raises."""
        with self._turn:
            self._start()
            patch = Patch.between(self._sent, document) if self._sent is not None else None
            known = before is not None and before is self._last
            request = (
                "balance",
                document if patch is None else patch,
                scenario,
                "last" if known else before,
            )
            found: Told = self._ask(request, report, stop)
            allocation = found.heard(before if known else None)
            self._sent = document
            self._last = allocation if _stands(allocation) else self._last
            return allocation

    def __del__(self) -> None:
        self.close()

    def close(self) -> None:
        """End the child."""
        if self._child is not None:
            self._child.kill()
            self._child.join()
        if self._pipe is not None:
            self._pipe.close()
        self._child = self._pipe = self._sent = self._last = None

    def _ask(self, request: tuple[object, ...], report: Report, stop: StopAsked) -> Any:
        assert self._pipe is not None
        assert self._asked is not None
        self._asked.clear()
        try:
            self._pipe.send_bytes(packed(request))
            return listen(self._pipe, self._asked, report, stop, Limits())
        except Stopped:
            self.close()
            raise
        except PlannerError as error:
            if error.code in ("child_failed", "took_too_much"):
                self.close()
            raise
        except OSError:
            self.close()
            raise PlannerError("child_failed", where="ended") from None

    def _start(self) -> None:
        if self._child is not None and self._child.is_alive():
            return
        self.close()
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._asked = context.Event()
        child = context.Process(target=_stay, args=(theirs, self._asked), daemon=True)
        child.start()  # it may be refused: only a child that runs is ever ended
        self._child = child
        theirs.close()


def _stands(allocation: Allocation) -> bool:
    """Say whether an allocation can be the one the next balance follows."""
    return allocation.outcome not in (Outcome.INFEASIBLE, Outcome.FAILED)


class Desk:
    """The child's side: answers requests, and keeps what the next one builds on."""

    def __init__(self) -> None:
        from optimizer.again.balance import Again  # noqa: PLC0415 - only the child needs it

        self._again, self._document = Again(), Caseload()
        self._last: Allocation | None = None

    def answer(self, request: tuple[Any, ...], report: Report, stop: StopAsked) -> Told:
        """Balance what was sent whole or as a patch; raises what ``Again.balance`` raises."""
        _, sent, scenario, before = request
        if not isinstance(sent, Patch):  # what was found of the caseload before is garbage now
            search_all_again()
            gc.collect()
            keep_searches_short()
        new = sent.applied(self._document) if isinstance(sent, Patch) else sent
        known = isinstance(before, str)
        found = self._again.balance(new, scenario, report, stop, self._last if known else before)
        told = Told.of(found, self._last if known else None)
        self._document, self._last = new, found if _stands(found) else self._last
        return told

    def settle(self) -> None:
        """Make the next answer ready, while nobody waits."""
        self._again.settle()


def _stay(pipe: Connection, asked: Event) -> None:
    """Answer until nobody asks any more. Between two requests the next answer is made ready."""
    end_with_parent()
    desk = Desk()

    def report(progress: Progress) -> None:
        pipe.send(("progress", progress))

    while True:
        try:
            request = pipe.recv()
        except (EOFError, OSError):
            os._exit(0)
        try:
            pipe.send_bytes(packed(("result", desk.answer(request, report, asked.is_set))))
            desk.settle()
        except Stopped:
            pipe.send(("raised", Stopped()))
        except PlannerError as error:
            pipe.send(("raised", error))
        except MemoryError:
            pipe.send(("raised", PlannerError("took_too_much")))
            os._exit(0)
        except Exception as error:  # noqa: BLE001 - the last line of defence: told without its values
            pipe.send(("raised", PlannerError("child_failed", where=place_of(error))))
            os._exit(0)
