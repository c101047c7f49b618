"""Sleep and a locked screen are heard: over a real message bus, and as messages of Windows."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

from ui.system_lock import SystemLock, means_locked

LOGIN = "org.freedesktop.login1"
SAVER = "org.freedesktop.ScreenSaver"


@pytest.fixture
def address():
    """Return where a message bus of this test's own is reached."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("no message bus on this machine")
    command = [daemon, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


@pytest.fixture
def system(address, qapp):
    """Return what listens and the connection of whoever speaks."""
    speaker = QDBusConnection.connectToBus(address, "speaker")
    for service in (LOGIN, SAVER):
        assert speaker.registerService(service)
    yield SystemLock(), QDBusConnection.connectToBus(address, "listener"), speaker
    for name in ("speaker", "listener"):
        QDBusConnection.disconnectFromBus(name)


def say(speaker, path: str, interface: str, name: str, *values) -> None:
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(values))
    assert speaker.send(message)


def test_that_going_to_sleep_locks_and_waking_does_not(system, qtbot):
    lock, bus, speaker = system
    assert lock.hear(bus, LOGIN, "/org/freedesktop/login1", f"{LOGIN}.Manager")
    with qtbot.waitSignal(lock.locked):
        say(speaker, "/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", True)
    with qtbot.assertNotEmitted(lock.locked, wait=200):
        say(speaker, "/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", False)


def test_that_a_locked_session_locks(system, qtbot):
    lock, bus, speaker = system
    assert lock.hear(bus, LOGIN, "", f"{LOGIN}.Session", "Lock", takes=False)
    with qtbot.waitSignal(lock.locked):
        say(speaker, "/org/freedesktop/login1/session/_31", f"{LOGIN}.Session", "Lock")


def test_that_a_screen_saver_that_comes_on_locks(system, qtbot):
    lock, bus, speaker = system
    assert lock.hear(bus, SAVER, "", SAVER, "ActiveChanged")
    with qtbot.waitSignal(lock.locked):
        say(speaker, "/org/freedesktop/ScreenSaver", SAVER, "ActiveChanged", True)


class _Login(QDBusVirtualObject):
    """Answers like the system's login service: hands over what delays its sleep."""

    def __init__(self, held: int) -> None:
        super().__init__()
        self.held = held
        self.asked: list[list] = []

    def introspect(self, _path):
        return ""

    def handleMessage(self, message, connection):  # noqa: N802  # Qt's name
        self.asked.append(message.arguments())
        answer = message.createReply()
        answer.setArguments([QDBusUnixFileDescriptor(self.held)])
        return connection.send(answer)


def test_that_sleep_waits_until_there_was_time_to_lock(system, qtbot):
    lock, bus, speaker = system
    reading, writing = os.pipe()
    login = _Login(writing)
    speaker.registerVirtualObject("/org/freedesktop/login1", login)
    lock.delay_sleep(bus)
    qtbot.waitUntil(lambda: lock._delay is not None)
    os.close(writing)
    os.set_blocking(reading, False)
    assert login.asked == [["sleep", "Reintegration Planner", "Locks the caseload", "delay"]]
    with pytest.raises(BlockingIOError):  # somebody holds it
        os.read(reading, 1)
    lock._released.setInterval(20)
    with qtbot.waitSignal(lock.locked):
        lock.slept(True)
    qtbot.waitUntil(lambda: lock._delay is None)

    def let_go() -> bool:
        try:
            return os.read(reading, 1) == b""
        except BlockingIOError:
            return False

    qtbot.waitUntil(let_go)
    os.close(reading)
    lock.slept(False)  # awake: the next sleep waits, too
    qtbot.waitUntil(lambda: len(login.asked) == 2)


def test_that_without_a_bus_nothing_is_heard_and_nothing_breaks(qapp):
    nowhere = QDBusConnection("nowhere")
    assert not SystemLock().hear(nowhere, LOGIN, "", f"{LOGIN}.Manager")


@pytest.mark.parametrize(
    ("message", "about", "locks"),
    [
        (0x0218, 4, True),  # the computer goes to sleep
        (0x0218, 7, False),  # it wakes
        (0x02B1, 7, True),  # the session is locked
        (0x02B1, 8, False),  # it is unlocked
        (0x0100, 4, False),  # a key
    ],
)
def test_that_messages_of_windows_are_told_apart(message, about, locks):
    assert means_locked(message, about) is locks
