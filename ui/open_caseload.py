"""What is open in the window, and how anything is done with it.

The loop has one direction: a page states an intention, a service is called on the open caseload,
the service stores it, ``changed`` is said, pages redraw. Slow work goes through ``background``.
"""

from __future__ import annotations

import contextlib
import gc
import shutil
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Concatenate, ParamSpec

from PySide6.QtCore import QObject, QTimer, Signal

from planner.app.searches import keep_searches_short, search_all_again
from planner.app.wiring import Tools
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError, Stopped
from planner.domain.progress import Report, StopAsked
from planner.domain.protection.staff import May
from planner.services.intake.collecting import nothing_collected
from planner.services.work import OFFICE, Work
from planner.wording.edits import edit_words
from planner.wording.errors.in_window import window_sentence
from ui.ahead import Ahead, look_ahead
from ui.allowed import names_to_sign, why_not
from ui.at_hand import AtHand
from ui.commands.background import Background

_P = ParamSpec("_P")
#: From so many cases on, what pages show of them all takes longer than a person notices.
_MANY = 1_000
#: Until then the first page of a caseload is drawn.
_DRAWN_MS = 400


class OpenCaseload(QObject):
    """One window's open caseload, or none."""

    opened = Signal()  # another caseload, or none: what was known of the one before is forgotten
    changed = Signal()
    stored = Signal()  # an edit is in the file
    closing = Signal()  # the caseload is about to be let go
    succeeded = Signal()  # something was done: what went wrong before is over
    said = Signal(str)
    went_wrong = Signal(str)
    broke = Signal(object)
    recovery_made = Signal(object)  # Secret: a new recovery key, to be printed, shown this once

    def __init__(self, tools: Tools, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self.language = language
        self.who = OFFICE
        self.shared_screen = False  # others may read along
        self.work: Work | None = None
        self.is_current = False
        self._throwaway: Path | None = None
        self._ahead: Ahead | None = None
        self.at_hand = AtHand(language)
        self._why_not: dict[May, str] = {}
        self._own = OFFICE
        self.background = Background(self)
        self.background.failed.connect(self.fail)
        self.background.broke.connect(self.broke)
        self.background.stopped.connect(
            lambda: self.said.emit(self.tr("Stopped. Nothing was changed."))
        )

    @property
    def document(self) -> Caseload:
        """Return the open caseload as whoever opened it may see it, an empty one if none is."""
        return self._looked(self.work).seen if self.work is not None else Caseload()

    def _looked(self, work: Work) -> Ahead:
        if self._ahead is None or self._ahead.whole is not work.document:
            self._ahead = look_ahead(work)
        return self._ahead

    def why_not(self, what: May) -> str:
        """Say why whoever opened the file may not do this, empty where they may (or none is)."""
        if what not in self._why_not:  # asked of the file once: it may be read on a thread now
            self._why_not[what] = why_not(self.work, what, self.language)
        return self._why_not[what]

    @property
    def allocation(self) -> Allocation | None:
        """Return the adopted allocation."""
        return self.work.allocation if self.work else None

    @property
    def undo_words(self) -> str:
        """Return what undo would take back, in words."""
        return self._words(self.work.undo_label) if self.work and self.work.can_undo else ""

    @property
    def redo_words(self) -> str:
        """Return what redo would make again, in words."""
        return self._words(self.work.redo_label) if self.work and self.work.can_redo else ""

    def _words(self, why: str) -> str:
        return edit_words(why, self.document.programme, self.language)

    @property
    def staff(self) -> list[str]:
        """Return under whom something may be entered: who opened the file, then, where they may
        enter it for others, the office's staff."""
        if self.work is not None and self.why_not(May.SIGN_FOR):
            return [self._own]
        return names_to_sign(self.work, self._own)

    def sign_as(self, who: str) -> None:
        """Keep this name with every edit from now on."""
        self.who = who

    # Open, let go

    def take(self, work: Work, throwaway: Path | None = None, ahead: Ahead | None = None) -> None:
        """Take over an open caseload in place of the one before.

        ``throwaway``: a folder that goes when it is closed. ``ahead``: what was looked at on the
        thread that opened it.
        """
        self.close()
        self.succeeded.emit()
        self.work, self._throwaway, self._ahead = work, throwaway, ahead
        if ahead is not None and ahead.at_hand is not None:
            self.at_hand = ahead.at_hand
        self._listen(work)
        self._work_out_the_rest()

    def go_on_with(self, work: Work) -> None:
        """Go on with what now stands in the open file's place: a copy was put there."""
        self.tools.close()
        self.work, self._ahead, self.at_hand = work, None, AtHand(self.language)
        self.opened.emit()
        self._listen(work)

    def _listen(self, work: Work) -> None:
        keep_searches_short()
        self.who = self._own = work.staff.code
        self._why_not = {}
        work.subscribe(self.stored.emit)
        work.subscribe(self._on_change)
        self._on_change()

    def _work_out_the_rest(self) -> None:
        """Have ready, before somebody goes there, what the other pages show of many cases.

        Once the first page is drawn: beside that it would take half of the window's turns.
        """
        if self.has_many:
            QTimer.singleShot(_DRAWN_MS, self, partial(self._have_ready, self.work))

    def _have_ready(self, work: Work | None) -> None:
        if work is not None and work is self.work:  # else another is open by now, or none
            rest = partial(_worked_out, self.at_hand, self.document, self.allocation)
            threading.Thread(target=rest, daemon=True).start()

    @property
    def has_many(self) -> bool:
        """Say whether there are so many cases that what is shown of all is worked out ahead."""
        return len(self.document.cases) >= _MANY

    @property
    def is_thrown_away(self) -> bool:
        """Say whether the open caseload goes when it is closed: the sample does."""
        return self._throwaway is not None

    def close(self) -> None:
        """Close the caseload; everything in it was saved when it was done."""
        if self.work is not None:
            self.closing.emit()
        self.tools.close()  # what was kept at hand of this caseload is not for the next
        if self.work is not None:
            self.work.close()
            self.work, self._ahead = None, None
        self._why_not, self.at_hand = {}, AtHand(self.language)
        if self._throwaway is not None:
            shutil.rmtree(self._throwaway, ignore_errors=True)
            self._throwaway = None
        self.who = OFFICE
        self.opened.emit()
        self._on_change()
        search_all_again()  # last: what everybody forgot is gone by then

    # How anything is done

    def do(
        self, service: Callable[Concatenate[Work, _P], Any], *args: _P.args, **kwargs: _P.kwargs
    ) -> bool:
        """Call a service on the open caseload; say in a sentence what a person must mend."""
        if self.work is None:
            return False
        try:
            service(self.work, *args, **kwargs)
        except PlannerError as error:
            self.fail(error)
            return False
        self.succeeded.emit()
        return True

    def slow(
        self,
        words: str,
        work: Callable[[Report, StopAsked], Any],
        done: Callable[[Any], object],
        *,
        keeps_best: bool = False,
        over: Callable[[], object] | None = None,
    ) -> None:
        """Start slow work. ``keeps_best``: stopped, it hands over the best it has so far.

        ``over`` is called when it ended, whatever the outcome, before anything is told of it.
        """
        if self.background.busy:
            self.say_busy()
            return

        def to_its_end(report: Report, stop: StopAsked) -> Any:
            result = work(report, stop)
            if stop() and not keeps_best:
                raise Stopped
            return result

        def succeed(result: Any) -> None:
            self.succeeded.emit()
            done(result)

        self.background.start(words, to_its_end, succeed, over)

    def say_busy(self) -> None:
        """Say that one thing is done at a time."""
        self.went_wrong.emit(
            self.tr("Something else is still being done. Wait for it, or stop it first.")
        )

    def fail(self, error: PlannerError) -> None:
        """Say in a sentence what a person must mend."""
        said = window_sentence(error, self.language, shared=self.shared_screen)
        self.went_wrong.emit(said)

    def look_again(self) -> None:
        """Draw anew: who opened the file sees or may something else now."""
        self._ahead, self._why_not = None, {}
        self.at_hand = AtHand(self.language)
        self._on_change()

    def _on_change(self) -> None:
        self.is_current = self.work is not None and self._looked(self.work).is_current
        self.changed.emit()


def _worked_out(at_hand: AtHand, document: Caseload, allocation: Allocation | None) -> None:
    """Work out what pages show; what cannot be is said by the page that shows it."""
    with contextlib.suppress(Exception), nothing_collected():
        at_hand.work_out(document, allocation)
    gc.freeze()
