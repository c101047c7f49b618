"""What the system says when the computer goes to sleep or its screen is locked.

On Linux over D-Bus (systemd-logind, and the screen savers of desktops), on Windows by messages to
the window. Where neither is there, the idle time alone locks.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QCoreApplication,
    QObject,
    QTimer,
    Signal,
    Slot,
)

_LOGIN, _LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
#: How long the system waits with its sleep, in milliseconds.
_DELAY_MS = 1000
#: Windows: the system goes to sleep; the session is locked.
_POWER, _SUSPEND = 0x0218, 0x0004
_SESSION, _LOCKED = 0x02B1, 0x0007


class SystemLock(QObject):
    """Emits ``locked`` when the system goes to sleep or locks its screen."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter: _Messages | None = None
        self._bus: Any = None
        self._delay: Any = None
        self._released = QTimer(self)
        self._released.setSingleShot(True)
        self._released.setInterval(_DELAY_MS)
        self._released.timeout.connect(self._release)

    def listen(self, window: int = 0) -> bool:
        """Listen to the system; say whether it can be heard. ``window``: its handle on Windows."""
        if sys.platform == "win32":
            return self._listen_to_windows(window)
        return self._listen_to_buses()

    @Slot(bool)
    def slept(self, begins: bool) -> None:
        """Hear that the computer goes to sleep (True) or wakes (False)."""
        if begins:
            self.locked.emit()
            self._released.start()
        elif self._bus is not None:
            self.delay_sleep(self._bus)

    @Slot()
    def asked(self) -> None:
        """Hear that the session is locked."""
        self.locked.emit()

    def _listen_to_buses(self) -> bool:
        try:
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - not in every build
        except ImportError:
            return False
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        heard = [
            self.hear(system, _LOGIN, _LOGIN_PATH, f"{_LOGIN}.Manager"),
            self.hear(system, _LOGIN, "", f"{_LOGIN}.Session", "Lock", takes=False),
        ]
        self.delay_sleep(system)
        savers = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
        heard += [self.hear(session, saver, "", saver, "ActiveChanged") for saver in savers]
        return any(heard)

    def hear(
        self,
        bus: Any,
        service: str,
        path: str,
        interface: str,
        name: str = "PrepareForSleep",
        *,
        takes: bool = True,
    ) -> bool:
        """Hear one signal of a bus. ``takes``: it says True when it begins, False at its end."""
        if not bus.isConnected():
            return False
        # As Qt's macro SLOT writes it; a text, whatever the stubs say.
        slot = "1slept(bool)" if takes else "1asked()"
        return bool(bus.connect(service, path, interface, name, self, slot))

    def delay_sleep(self, bus: Any) -> None:
        """Have the system wait with its sleep until there was time to lock: a second, no more.

        Without it the computer may be asleep with everything still open in its memory.
        """
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher  # noqa: PLC0415

        if not bus.isConnected():
            return
        self._bus = bus
        asked = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, f"{_LOGIN}.Manager", "Inhibit")
        asked.setArguments(["sleep", "Reintegration Planner", "Locks the caseload", "delay"])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(asked), self)
        watcher.finished.connect(self._keep_delay)

    def _keep_delay(self, watcher: Any) -> None:
        """Keep what the system handed over: it waits as long as this is held."""
        answer = watcher.reply().arguments()
        self._delay = answer[0] if answer and hasattr(answer[0], "fileDescriptor") else None
        watcher.deleteLater()

    def _release(self) -> None:
        self._delay = None

    def _listen_to_windows(self, window: int) -> bool:
        self._filter = _Messages(self)
        application = QCoreApplication.instance()
        if application is None:
            return False
        application.installNativeEventFilter(self._filter)
        wts: Any = getattr(ctypes, "windll", None)
        return bool(wts and wts.wtsapi32.WTSRegisterSessionNotification(window, 0))


def means_locked(message: int, about: int) -> bool:
    """Say whether a message of Windows means that the computer sleeps or its session is locked."""
    return (message, about) in ((_POWER, _SUSPEND), (_SESSION, _LOCKED))


class _Message(ctypes.Structure):
    """How Windows hands a message over (MSG)."""

    _fields_ = [
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("about", ctypes.c_size_t),
        ("more", ctypes.c_size_t),
        ("time", ctypes.c_ulong),
        ("x", ctypes.c_long),
        ("y", ctypes.c_long),
    ]


class _Messages(QAbstractNativeEventFilter):
    """Looks at every message of Windows to this program."""

    def __init__(self, heard: SystemLock) -> None:
        super().__init__()
        self._heard = heard

    def nativeEventFilter(self, kind: Any, message: Any) -> Any:  # noqa: N802  # Qt's name
        """Take no message away."""
        if bytes(kind) == b"windows_generic_MSG":
            told = _Message.from_address(int(message))
            if means_locked(told.message, told.about):
                self._heard.locked.emit()
        return False, 0
