"""The one road for slow work: a thread, progress that crosses to the window, and a stop."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from planner.domain.errors import PlannerError, Stopped
from planner.domain.progress import Progress, Report, StopAsked

#: What slow work is: a function that reports and asks whether to stop.
Slow = Callable[[Report, StopAsked], Any]
_LAST_WORDS_MS = 10_000
#: Seconds after which a thread at work lets the window have its turn: five times as often as
#: Python has it, or whatever the window asks of the system costs it a pause.
_TURN = 0.001


class _Signals(QObject):
    """What the thread tells the window; queued, so that slots run on the window's thread."""

    progress = Signal(object)
    ended = Signal(object, object)


class _Job(QRunnable):
    def __init__(self, work: Slow, asked: threading.Event) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._work: Slow | None = work
        self._asked = asked
        self.signals = _Signals()

    def run(self) -> None:
        """Do the work; whatever it raises is handed over, never lost in the thread.

        It is forgotten when it is done: what it worked on may be locked away meanwhile.
        """
        work, self._work = self._work, None
        if work is None:
            return
        try:
            result = work(self.signals.progress.emit, self._asked.is_set)
        except BaseException as error:  # noqa: BLE001 - shown by whoever started it
            self.signals.ended.emit(None, error)
        else:
            self.signals.ended.emit(result, None)


class Background(QObject):
    """Does one piece of slow work at a time and says how it goes.

    ``started`` carries the words for what is done; ``ended`` comes when nothing is done any more,
    before what came of it is told.
    """

    started = Signal(str)
    progressed = Signal(object)
    stopping = Signal()
    ended = Signal()
    stopped = Signal()
    failed = Signal(object)  # PlannerError: a person can mend it
    broke = Signal(object)  # anything else: a fault of the planner's

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._asked = threading.Event()
        self._job: _Job | None = None
        self._is_held = False
        self._done: Callable[[Any], object] | None = None
        self._over: Callable[[], object] | None = None

    @property
    def busy(self) -> bool:
        """Say whether something is being done."""
        return self._job is not None or self._is_held

    @contextmanager
    def held(self) -> Iterator[StopAsked]:
        """Be busy with what is done on the window's thread; yield what asks whether to stop.

        Raises PlannerError ``busy`` while other work goes on.
        """
        if self.busy:
            raise PlannerError("busy")
        self._asked, self._is_held = threading.Event(), True
        try:
            yield self._asked.is_set
        finally:
            self._is_held = False
            self.ended.emit()

    def start(
        self,
        words: str,
        work: Slow,
        done: Callable[[Any], object],
        over: Callable[[], object] | None = None,
    ) -> None:
        """Start ``work``; call ``done`` with its result on the window's thread.

        ``over`` is called there first, whatever the outcome. Raises PlannerError ``busy`` while
        other work goes on.
        """
        if self.busy:
            raise PlannerError("busy")
        self._asked = threading.Event()
        job = _Job(work, self._asked)
        job.signals.progress.connect(self._on_progress)
        job.signals.ended.connect(self._on_ended)
        self._job, self._done, self._over = job, done, over
        self.started.emit(words)
        self._pool.start(job)

    def stop(self) -> None:
        """Ask the work to stop; it ends with ``stopped`` soon after."""
        if self.busy and not self._asked.is_set():
            self._asked.set()
            self.stopping.emit()

    def close(self) -> None:
        """Stop what goes on and wait for it, before the window goes away."""
        self._done = self._over = None
        self._asked.set()
        self._pool.waitForDone(_LAST_WORDS_MS)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        if self.busy:
            self.progressed.emit(progress)

    @Slot(object, object)
    def _on_ended(self, result: object, error: BaseException | None) -> None:
        done, over = self._done, self._over
        self._done = self._over = self._job = None
        if over is not None:
            over()
        self.ended.emit()
        if done is None:
            return
        if error is None:
            done(result)
        elif isinstance(error, Stopped):
            self.stopped.emit()
        elif isinstance(error, PlannerError):
            self.failed.emit(error)
        else:
            self.broke.emit(error)
