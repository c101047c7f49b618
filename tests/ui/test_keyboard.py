"""Everything by keyboard: Tab comes to every control of a page, and where it is can be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.plans.plan import PlanState
from tests.cleared import clear_everybody
from ui.widgets.papers.purpose_dialog import PurposeDialog

_MOST_STOPS = 200


def _stops(window) -> list[QWidget]:
    """Return what Tab comes to, from the first page's button around to it again."""
    root = window.root
    root.navigation.group.checkedButton().setFocus()
    found: list[QWidget] = []
    while (at := root.focusWidget()) not in found:
        found.append(at)
        assert len(found) < _MOST_STOPS
        QTest.keyClick(at, Qt.Key.Key_Tab)
    return found


def _reachable(page: QWidget) -> list[QWidget]:
    """Return what of a page takes the keyboard, and is in use."""
    return [
        w
        for w in page.findChildren(QWidget)
        if w.isVisibleTo(page)
        and w.isEnabled()
        and w.focusProxy() is None
        and w.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    ]


def _named(widgets) -> list[str]:
    return [w.objectName() or type(w).__name__ for w in widgets]


def test_that_tab_comes_to_every_control_of_every_page_and_shows_where_it_is(balanced):
    balanced.root.activateWindow()
    balanced.bot.waitUntil(balanced.root.isActiveWindow)
    missed: dict[str, list[str]] = {}
    sorts: dict[tuple[object, ...], QWidget] = {}
    for place, page in enumerate(balanced.root.listed()):
        balanced.go(place)
        reachable = _reachable(page)
        stops = _stops(balanced)
        if left := [w for w in reachable if w not in stops]:
            missed[page.objectName()] = _named(left)
        for stop in stops:
            sort = _sort(stop)
            if sort not in sorts:
                sorts[sort] = stop
                assert _shows_focus(stop), _named([stop])
    assert not missed


def _sort(widget: QWidget) -> tuple[object, ...]:
    """Return what decides how a control looks: one of each sort is looked at."""
    return (type(widget), *(widget.property(name) for name in ("primary", "link", "page")))


def _shows_focus(widget: QWidget) -> bool:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    with_focus = widget.grab().toImage()
    widget.clearFocus()
    return with_focus != widget.grab().toImage()


def _tab_to(window, name: str) -> None:
    """Press Tab until this control has the keyboard."""
    QApplication.processEvents()
    root = window.root
    root.navigation.group.checkedButton().setFocus()
    for _ in range(_MOST_STOPS):
        if root.focusWidget().objectName() == name:
            return
        QTest.keyClick(root.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {name}")


def test_that_the_main_job_is_done_by_keyboard_alone(
    balanced, session, slow_balancer, monkeypatch, tmp_path
):
    root = balanced.root
    root.activateWindow()
    balanced.bot.waitUntil(root.isActiveWindow)
    slow_balancer.go_on.set()
    QTest.keyClick(root, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    balanced.wait_until_idle()
    assert session.is_current
    clear_everybody(session.work)
    QTest.keyClick(root, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert root.plans.isVisible()
    for step in ("step_offered", "step_agreed"):
        _tab_to(balanced, step)
        QTest.keyClick(root.focusWidget(), Qt.Key.Key_Space)
    (plan,) = session.document.plans.values()
    assert plan.state is PlanState.AGREED
    monkeypatch.setattr("ui.widgets.parts.ask.folder", lambda _: str(tmp_path / "out"))
    (tmp_path / "out").mkdir()
    QTest.keyClick(root, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    balanced.bot.waitUntil(lambda: bool(root.findChildren(PurposeDialog)))
    QTest.keyClick(root.findChildren(PurposeDialog)[-1], Qt.Key.Key_Return)
    balanced.wait_until_idle()
    assert list((tmp_path / "out").rglob("*.pdf"))
