"""Locks the open caseload: when nobody has touched it for a while, and when the system says so.

Locked, the file is let go and nothing of the caseload is in the window's hands: opening it again
takes the passphrase.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from planner.domain.errors import PlannerError
from planner.domain.plans.draft import Draft
from planner.domain.protection.staff import StaffId
from ui.session import Session
from ui.system_lock import SystemLock

#: After how many minutes without a touch it locks, where nobody says otherwise; the choices.
MINUTES = 5
CHOICES = (1, 2, 5, 10, 15, 30)
_SETTING = "lock/minutes"
_MINUTE_MS = 60_000
#: How soon to try again while something is being done that must end first.
_SOON_MS = 500
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)


@dataclass(frozen=True)
class Locked:
    """What was open, and who had opened it."""

    path: Path
    staff: StaffId
    view_only: bool


def minutes_set() -> int:
    """Return after how many minutes it locks, as this person's setting says."""
    found = QSettings().value(_SETTING, MINUTES)
    try:
        minutes = int(str(found))
    except ValueError:
        return MINUTES
    return minutes if minutes in CHOICES else MINUTES


def set_minutes(minutes: int) -> None:
    """Keep after how many minutes it locks. A number is all that is kept, no path, no data."""
    QSettings().setValue(_SETTING, minutes)


class Locking(QObject):
    """Watches one session.

    ``drafts`` is asked for what stands unsaved in forms when it locks, ``waits`` whether something
    on the screen must be answered first (a recovery key that is shown this once).
    """

    locked = Signal(object)  # Locked
    held_up = Signal()  # it has to wait for what is being done

    def __init__(
        self,
        session: Session,
        drafts: Callable[[], Draft | None],
        waits: Callable[[], bool] = bool,
        idle_ms: int | None = None,
        system: SystemLock | None = None,
    ) -> None:
        super().__init__(session)
        self._session, self._drafts, self._waits = session, drafts, waits
        self._by_hand = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        # A coarse timer may fire a twentieth early, and a touch would not always move its end.
        self._idle.setTimerType(Qt.TimerType.PreciseTimer)
        self._idle.setInterval(idle_ms or minutes_set() * _MINUTE_MS)
        self._idle.timeout.connect(self._try)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(min(_SOON_MS, self._idle.interval()))
        self._again.timeout.connect(self._try)
        self.system = system or SystemLock(self)
        self.system.locked.connect(self.lock)
        session.changed.connect(self._watch)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._follow)
        self._watch()

    def use_minutes(self, minutes: int) -> None:
        """Lock after so many minutes from now on."""
        set_minutes(minutes)
        self._idle.setInterval(minutes * _MINUTE_MS)
        self.touch()

    def touch(self) -> None:
        """Somebody is there: begin to wait anew."""
        if self._session.work is not None:
            self._idle.start()

    def lock(self) -> None:
        """Lock now: by hand, or because the system sleeps. What is being done is stopped first."""
        self._by_hand = True
        self._session.background.stop()
        self._try()

    def _try(self) -> None:
        """Let go of the file, after keeping what stands unsaved in forms.

        While something is being done, and nobody asked to lock, it waits for its end. What cannot
        be stored keeps the file open, and is said: nothing typed is lost without a word.
        """
        session, work = self._session, self._session.work
        if work is None or session.is_thrown_away:
            self._by_hand = False
            return
        if session.background.busy or session.door.busy or self._waits():
            self._again.start()
            if self._by_hand:
                self.held_up.emit()
            return
        self._by_hand = False
        # What hindered writing may be over when it is opened again; a wish to look is not.
        asked = work.view_only and work.refusal.code == "view_only"
        open_ = Locked(work.path, work.staff.id, asked)
        draft = self._drafts()
        if draft is not None and not work.view_only:
            try:
                work.keep_draft(draft)
            except PlannerError as error:
                session.fail(error)
                self._idle.start()
                return
        for timer in (self._idle, self._again):
            timer.stop()
        session.close()
        self.locked.emit(open_)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice every touch of a window; take none away."""
        if event.type() in _TOUCHES:
            self.touch()
        return False

    def _watch(self) -> None:
        if self._session.work is None:
            self._idle.stop()
        elif not self._idle.isActive():
            self._idle.start()

    def _follow(self, window: QWindow | None) -> None:
        """Watch the window that has the keyboard now."""
        if window is not None:
            window.installEventFilter(self)
        self.touch()
