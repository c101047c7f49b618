"""A screen shared with a returnee shows nothing of others, and no private name of a line."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QTableView

from planner.domain.cases.decision import DecisionSort
from tests.drivers.plans import PlansDriver
from tests.drivers.window import BALANCE, PLANS, PROGRAMME
from tests.ui.test_window import letters_in_sight
from ui.all_pages import ON_A_SHARED_SCREEN

#: What may not be read: a name, what was noted of somebody else, the code of a private line.
NAME, NOTE, PRIVATE = "Aminata Invented", "her brother must not know", "VUL-D"
OFFICE_ONLY = [n for n in range(13) if n not in ON_A_SHARED_SCREEN]


@pytest.fixture
def shared(balanced, session):
    """Share the screen over GN-1's plan, where GN-2 has a name and something decided."""
    document = session.document
    other = document.by_number("GN-2")
    named = replace(other, identity=replace(other.identity, name=NAME))
    session.work.commit(
        replace(document, cases={**document.cases, other.id: named}), who="t", why="correct_case"
    )
    session.decide(other.id, DecisionSort.PREFER, "K-KIT", NOTE)
    PlansDriver(balanced).show("GN-1")
    session.share_screen(True)
    return balanced


def _read(window) -> str:
    """Return every word in sight: labels, buttons, fields, lists to choose from, tables."""
    QApplication.processEvents()
    root = window.root
    found = [w.text() for w in root.findChildren(QLabel) if w.isVisible()]
    found += [w.text() for w in root.findChildren(QPushButton) if w.isVisible()]
    found += [w.text() for w in root.findChildren(QLineEdit) if w.isVisible()]
    found += [w.currentText() for w in root.findChildren(QComboBox) if w.isVisible()]
    for table in (w for w in root.findChildren(QTableView) if w.isVisible()):
        model = table.model()
        places = [(r, c) for r in range(model.rowCount()) for c in range(model.columnCount())]
        found += [str(model.index(r, c).data()) for r, c in places]
    return "\n".join(found)


@pytest.mark.parametrize("page", range(13))
def test_that_no_page_shows_a_name_a_note_or_a_private_line(shared, page):
    shared.go(page)
    words = _read(shared)
    assert words
    for secret in (NAME, NOTE, PRIVATE):
        assert secret not in words


@pytest.mark.parametrize("page", OFFICE_ONLY)
def test_that_a_page_for_the_office_is_hidden_until_sharing_ends(shared, session, page):
    shared.go(page)
    assert shared.has("hidden_page")
    assert not shared.root.listed()[page].isVisible()
    letters = letters_in_sight(shared)
    assert len(letters) == len(set(letters))
    shared.click("unshare")
    assert not session.shared_screen
    assert not shared.has("hidden_page")
    assert shared.root.listed()[page].isVisible()


def test_that_a_page_is_hidden_at_once_when_sharing_begins(balanced, session):
    balanced.go(PROGRAMME)
    session.share_screen(True)
    assert balanced.has("hidden_page")


def test_that_the_money_of_lines_goes_at_once_from_a_shared_balance(balanced, session):
    balanced.go(BALANCE)
    assert PRIVATE in _read(balanced)
    session.share_screen(True)
    assert PRIVATE not in _read(balanced)
    assert not balanced.root.balance.money.isVisible()
    session.share_screen(False)
    assert PRIVATE in _read(balanced)


def test_that_a_hidden_page_is_there_again_after_the_lock(shared, session):
    shared.go(PROGRAMME)
    assert shared.root.pages.number == PROGRAMME
    shared.go(PLANS)
    assert shared.has("case_view")
