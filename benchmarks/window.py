"""The real window at 10,000 cases: start, open, scroll, filter, an edit, the longest block.

Needs a display of its own where there is none (``xvfb-run -a``, or ``QT_QPA_PLATFORM=offscreen``).
A block is the longest time between two beats of a timer that is due every millisecond: so long
nothing the person does is answered. Beside it stands the processor time of the whole program
within it: beside other programs the clock counts their work too.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.app.wiring import tools
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.cases.decision import DecisionSort
from planner.domain.ids import CaseId
from planner.domain.protection.secret import Secret
from planner.services.work import create_caseload
from tests.grown import grown
from tests.invented import invented
from ui import style
from ui.all_pages import ASSESSMENTS, BALANCE, CASES, MONEY, PLANS
from ui.immortal import keep_constants
from ui.main_window import MainWindow
from ui.session import Session
from ui.widgets.parts.table import Table

CASES_MANY = 10_000
#: Seconds in which what other pages show is worked out after a file was opened.
_MOMENT = 6.0
_SECRET = Secret("a long enough passphrase for figures")
_PAGES = {
    "Assessments": ASSESSMENTS,
    "Balance": BALANCE,
    "Cases": CASES,
    "Plans": PLANS,
    "Money": MONEY,
}


class Heartbeat:
    """The longest time between two beats since it was asked last, in seconds: of the clock, and of
    the processor meanwhile."""

    def __init__(self) -> None:
        self._last, self._longest = _now(), (0.0, 0.0)
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = _now()
        self._longest = max(self._longest, (now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now

    def longest(self) -> tuple[float, float]:
        """Return it, and begin anew."""
        self._beat()
        longest, self._longest = self._longest, (0.0, 0.0)
        return longest


def _now() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()


Figure = tuple[str, float | str]


def _said(block: tuple[float, float]) -> str:
    return f"{block[0]:.3f} s, {block[1]:.3f} s of processor time"


def use_window(document: Caseload) -> Iterator[Figure]:
    """Use the window on the sample (a balance, an export) and on 10,000 cases."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    keep_constants()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    style.dress(app)
    began = time.perf_counter()
    session = Session(tools())
    with style.held_back(app):
        window = MainWindow(session)
    window.resize(1366, 768)
    window.show()
    app.processEvents()
    yield "the window, from its modules being there", time.perf_counter() - began
    yield from _started()
    beat = Heartbeat()
    try:
        with tempfile.TemporaryDirectory() as folder:
            yield from _on_the_sample(session, window, beat, Path(folder), document)
            yield from _on_many(session, window, beat, Path(folder), document)
    finally:
        session.background.close()
        session.close()
        window.close()


def _on_the_sample(
    session: Session, window: MainWindow, beat: Heartbeat, folder: Path, document: Caseload
) -> Iterator[Figure]:
    path = folder / "sample.rplan"
    _fill(path, document)
    session.open(path, _SECRET)
    for name, start in (
        ("a balance of the sample", session.balance),
        ("its export", lambda: session.papers.export(folder / "out")),
    ):
        window.go(BALANCE)
        _until_idle(session)
        beat.longest()
        began = time.perf_counter()
        start()
        _until_idle(session)
        yield name, time.perf_counter() - began
        yield "  longest block", _said(beat.longest())


def _started(path: Path | None = None) -> Iterator[Figure]:
    """Start the application as a person does, and look when its window is drawn first."""
    opened = ["" if path is None else str(path)]
    taken = []
    for _ in range(3):
        asked = [sys.executable, "-m", "benchmarks.window_start", str(time.time()), *opened]
        told = subprocess.run(asked, capture_output=True, text=True, check=True)
        taken.append(float(told.stdout.split()[-1]))
    which = "on nothing" if path is None else f"with {CASES_MANY:,} cases, their passphrase asked"
    yield f"start of the process to the window, {which}", min(taken)


def _on_many(
    session: Session, window: MainWindow, beat: Heartbeat, folder: Path, document: Caseload
) -> Iterator[Figure]:
    path = folder / "many.rplan"
    _fill(path, invented(grown(document.given_programme, CASES_MANY), CASES_MANY))
    yield from _opened(session, window, beat, path, f"open {CASES_MANY:,} cases")
    yield from _balanced(session, window, beat)
    session.close()
    yield from _started(path)
    yield from _opened(session, window, beat, path, f"open {CASES_MANY:,} balanced cases")
    for name, page in _PAGES.items():
        yield f"go to {name}", _said(_blocked(partial(window.go, page), beat))
    window.go(CASES)
    yield from _in_the_table(window, beat)
    ids = iter(session.document.cases)
    for name, page in _PAGES.items():
        window.go(page)
        _settle()
        yield f"a decision, on {name}", _said(_blocked(partial(_decide, session, next(ids)), beat))
    window.go(PLANS)
    yield "undo it", _said(_blocked(session.undo, beat))


def _opened(
    session: Session, window: MainWindow, beat: Heartbeat, path: Path, name: str
) -> Iterator[Figure]:
    """Open a file and draw its first page; give the other pages a moment to be worked out."""
    window.go(ASSESSMENTS)
    _settle()
    beat.longest()
    began, spent = _now()
    session.door.open(path, _SECRET)
    _until(lambda: len(session.document.cases) == CASES_MANY)
    _settle()
    took, worked = _now()
    yield name, took - began
    yield "  of processor time", worked - spent
    yield "  longest block", _said(beat.longest())
    _until_past(time.perf_counter() + _MOMENT)
    yield "  and in the seconds after", _said(beat.longest())


def _balanced(session: Session, window: MainWindow, beat: Heartbeat) -> Iterator[Figure]:
    """Balance within the caseload's own time limit, and take the best there is then."""
    window.go(ASSESSMENTS)
    found: list[Allocation] = []
    session.balanced.connect(found.append)
    beat.longest()
    began = time.perf_counter()
    session.balance()
    _until_idle(session)
    yield f"balance {CASES_MANY:,} cases", time.perf_counter() - began
    if session.allocation is None and found:
        session.adopt_best(found[-1])
        _settle()
    yield "  longest block", _said(beat.longest())


def _in_the_table(window: MainWindow, beat: Heartbeat) -> Iterator[Figure]:
    table = next(t for t in window.cases.findChildren(Table) if t.objectName() == "all_cases")
    bar = table.verticalScrollBar()
    steps = [_blocked(partial(bar.setValue, bar.maximum() * n // 40), beat) for n in range(41)]
    yield "scroll through the cases: longest step", _said(max(steps))
    yield "sort by a column", _said(_blocked(partial(table.sortByColumn, 1, _ASCENDING), beat))
    filters = window.cases.filters
    typed = [_blocked(partial(QTest.keyClicks, filters.search, key), beat) for key in "T0123"]
    yield "type into the search: longest key", _said(max(typed))
    yield "take the search back", _said(_blocked(filters.search.clear, beat))
    chosen = [_blocked(partial(box.setCurrentIndex, 1), beat) for box in filters.boxes.values()]
    yield "set every filter: longest", _said(max(chosen))
    yield "show all again", _said(_blocked(filters.reset, beat))
    groups = range(1, filters.group.count())
    grouped = [_blocked(partial(filters.group.setCurrentIndex, n), beat) for n in groups]
    yield "group by each: longest", _said(max(grouped))
    yield "select everybody", _said(_blocked(table.selectAll, beat))
    table.clearSelection()
    filters.group.setCurrentIndex(0)


_ASCENDING = Qt.SortOrder.AscendingOrder


def _decide(session: Session, case: CaseId) -> None:
    target = session.document.given_programme.measures[0].code
    session.decide(case, DecisionSort.FORBID, target, "measured")


def _blocked(act: Callable[[], object], beat: Heartbeat) -> tuple[float, float]:
    """Return how long the window was blocked by this and what it drew after it."""
    _settle()
    beat.longest()
    act()
    _settle()
    return beat.longest()


def _settle() -> None:
    for _ in range(20):
        QCoreApplication.processEvents()


def _until(there: Callable[[], bool]) -> None:
    while not there():
        QCoreApplication.processEvents()
        time.sleep(0.0005)


def _until_past(moment: float) -> None:
    _until(lambda: time.perf_counter() > moment)


def _until_idle(session: Session) -> None:
    _settle()
    _until(lambda: not session.background.busy)
    _settle()


def _fill(path: Path, document: Caseload) -> None:
    work, _ = create_caseload(tools().storage, path, _SECRET, code="bench")
    with closing(work):
        work.commit(replace(document, about=work.document.about), who="bench", why="import")
