"""Everything by keyboard: Tab comes to every control of a page, and where it is can be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

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
