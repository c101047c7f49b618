"""A window over a real caseload file, with a small programme and a hand-made allocation."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.app.wiring import Tools, tools
from planner.domain.caseload import Caseload
from tests.drivers.window import WindowDriver
from tests.opened import PASSPHRASE
from tests.ui.by_hand import SlowBalancer, file_of, small_caseload
from ui import style
from ui.immortal import keep_constants
from ui.main_window import MainWindow
from ui.session import Session


class Patient(QtBot):
    """Waits as long as a busy machine may take; what never comes still fails.

    A window is closed without a question: nobody would answer it after a test that failed.
    """

    def addWidget(self, widget, *, before_close_func=None):  # noqa: N802
        super().addWidget(widget, before_close_func=before_close_func or _nothing_goes_on)

    def waitUntil(self, callback, *, timeout=120_000):  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=120_000, **how):  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **how)


def _nothing_goes_on(widget: QWidget) -> None:
    if isinstance(widget, MainWindow):
        widget.session.background.close()
        QCoreApplication.processEvents()  # its end is told: nothing goes on any more


@pytest.fixture
def qtbot(qapp, request) -> QtBot:
    # Windows of tests before are to be deleted, but no loop ran since that would: each style sheet
    # would be matched against all of them.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return Patient(request)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    keep_constants()
    style.dress(qapp)
    return qapp


@pytest.fixture(autouse=True)
def own_settings(tmp_path) -> Iterator[None]:
    """What a window remembers stays in the test."""
    before = QSettings.defaultFormat()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    folder = str(tmp_path / "settings")
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
    yield
    QSettings.setDefaultFormat(before)


@pytest.fixture
def slow_balancer() -> SlowBalancer:
    return SlowBalancer(threading.Event())


@pytest.fixture
def real_tools() -> Tools:
    return tools()


@pytest.fixture
def small() -> Caseload:
    return small_caseload()


@pytest.fixture
def session(qtbot, dressed, slow_balancer) -> Iterator[Session]:
    session = Session(replace(tools(), balancer=slow_balancer))
    yield session
    slow_balancer.go_on.set()
    session.background.close()
    session.close()


@pytest.fixture
def window(qtbot, dressed, session) -> WindowDriver:
    with style.held_back(dressed):
        main = MainWindow(session)
    main.resize(1366, 800)
    qtbot.addWidget(main)
    main.show()
    return WindowDriver(main, qtbot)


@pytest.fixture
def caseload_path(tmp_path, small):
    """Return a caseload file with three cases, two of them balanced by hand."""
    return file_of(small, tmp_path / "office.rplan")


@pytest.fixture
def balanced(window, session, caseload_path) -> WindowDriver:
    session.open(caseload_path, PASSPHRASE)
    return window
