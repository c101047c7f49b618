"""A window over a real caseload file, with a small programme and a hand-made allocation."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from planner.app.wiring import Tools, tools
from planner.domain.caseload import Caseload
from planner.domain.kind import Kind
from planner.services import balances
from planner.services.work import Work
from tests import builders
from tests.drivers.window import WindowDriver
from tests.opened import PASSPHRASE, caseload_made
from tests.ui.by_hand import SlowBalancer, allocation_of
from ui import style
from ui.immortal import keep_constants
from ui.main_window import MainWindow
from ui.session import Session


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    keep_constants()
    style.dress(qapp)
    return qapp


@pytest.fixture
def slow_balancer() -> SlowBalancer:
    return SlowBalancer(threading.Event())


@pytest.fixture
def real_tools() -> Tools:
    return tools()


@pytest.fixture
def small() -> Caseload:
    programme = builders.programme(
        measures=[
            builders.measure("K-RENT", Kind.IN_KIND, "housing 0.6", cost=210),
            builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90),
            builders.measure("C-ARR", Kind.CASH, "basic 0.5", cost=150),
        ],
        funds=[builders.fund("EUR-A", 1000), builders.fund("VUL-D", 500, private_name="OFF-2")],
        rules=[builders.pays_for("EUR-A", Kind.CASH, Kind.IN_KIND)],
    )
    return builders.caseload(
        programme,
        builders.returnee("GN-1", "basic 3,housing 2,income 0", words="I want a stall"),
        builders.returnee("GN-2", "basic 4"),
        builders.returnee("GN-3", "basic 2", consent=False),
    )


@pytest.fixture
def session(qtbot, dressed, slow_balancer) -> Iterator[Session]:
    session = Session(replace(tools(), balancer=slow_balancer))
    yield session
    slow_balancer.go_on.set()
    session.background.close()
    session.close()


@pytest.fixture
def window(qtbot, session) -> WindowDriver:
    main = MainWindow(session)
    main.resize(1366, 800)
    qtbot.addWidget(main)
    main.show()
    qtbot.waitExposed(main)
    return WindowDriver(main, qtbot)


@pytest.fixture
def caseload_path(tmp_path, small):
    """Return a caseload file with three cases, two of them balanced by hand."""
    path = tmp_path / "office.rplan"
    work: Work = caseload_made(path)
    work.commit(replace(small, about=work.document.about), who="test", why="import_assessments")
    balances.adopt(work, allocation_of(work.document), work.document, "test")
    work.close()
    return path


@pytest.fixture
def balanced(window, session, caseload_path) -> WindowDriver:
    session.open(caseload_path, PASSPHRASE)
    return window
