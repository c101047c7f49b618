"""The page *Programme*: everything of the workbook, readable; nothing half loaded."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from planner.domain.findings import Finding
from planner.domain.programme.programme import Programme
from planner.services.sample import sample_assessments, sample_programme
from tests.builders import place
from tests.drivers.programme import ProgrammeDriver
from tests.opened import PASSPHRASE
from ui.widgets.parts.table import Table


def test_that_a_workbook_is_shown_as_tables_and_rules_as_sentences(window, session, tmp_path):
    session.new(tmp_path / "new.rplan", PASSPHRASE)
    session.sources.load_programme(sample_programme())
    window.wait_until_idle()
    page = ProgrammeDriver(window)
    assert "Funds (6)" in page.tabs()
    assert "COM-E" in page.cells("funds", 0)
    assert any(text.startswith("At most 25") for text in page.cells("rules", 1))
    window.do("undo")
    assert session.document.programme is None
    assert page.has("programme_none")


def test_that_a_file_that_is_no_programme_leaves_the_one_loaded(balanced, session, tmp_path):
    before = session.document
    letter = tmp_path / "letter.xlsx"
    letter.write_text("Dear office", encoding="utf-8")
    session.sources.load_programme(letter)
    balanced.wait_until_idle()
    assert session.document is before
    page = ProgrammeDriver(balanced)
    assert "letter.xlsx" in balanced.notice or page.cells("programme_findings", 5)


def test_that_a_template_can_be_written(window, session, tmp_path):
    session.papers.write_programme_template(tmp_path / "programme.xlsx")
    window.wait_until_idle()
    assert (tmp_path / "programme.xlsx").stat().st_size > 1000
    assert "programme.xlsx" in window.notice


def test_that_a_wrong_first_file_is_named_and_can_be_followed_by_another(window, session, tmp_path):
    session.new(tmp_path / "new.rplan", PASSPHRASE)
    page = ProgrammeDriver(window)
    session.sources.load_programme(sample_assessments("xml_names"))
    window.wait_until_idle()
    assert page.has("load_programme")
    assert page.has("programme_template")
    assert sample_assessments("xml_names").name in page.said()


@dataclass(frozen=True)
class Read:
    """A programme as a workbook gives it."""

    programme: Programme
    findings: tuple[Finding, ...] = ()


def _read_again(session, **changed) -> Read:
    return Read(replace(session.document.programme, **changed))


def test_that_loading_again_says_what_changed_until_something_else_does(balanced, session):
    page = ProgrammeDriver(balanced)
    places = (*session.document.programme.places, place("KIN"))
    session.sources.take_programme(_read_again(session, places=places, year=2027))
    assert "What changed (2)" in page.tabs()
    told = page.cells("programme_changes", 0)
    assert told[0].startswith("Settings, changed: year")
    assert told[-1] == "Places, new: KIN"
    assert page.shown() == "What changed (2)"
    session.undo()
    assert not any(tab.startswith("What changed") for tab in page.tabs())


def test_that_loading_the_same_again_says_that_nothing_is_different(balanced, session):
    page = ProgrammeDriver(balanced)
    session.sources.take_programme(_read_again(session))
    assert "nothing is different" in balanced.notice
    assert not any(tab.startswith("What changed") for tab in page.tabs())


def test_that_what_changed_is_about_this_caseload_only(balanced, session, caseload_path):
    page = ProgrammeDriver(balanced)
    session.sources.take_programme(_read_again(session, year=2027))
    assert "What changed (1)" in page.tabs()
    session.close()
    session.open(caseload_path, PASSPHRASE)
    assert session.document.programme.year == 2027
    assert not any(tab.startswith("What changed") for tab in page.tabs())


def test_that_a_cell_is_typed_over_checked_and_undone_in_words(balanced, session, qtbot):
    page = ProgrammeDriver(balanced)
    table = page.find(Table, "funds")
    column = next(n for n, c in enumerate(table.rows.columns) if c.field == "budget")
    table.setCurrentIndex(table.rows.index(0, column))
    table.setFocus()
    table.edit(table.currentIndex())
    field = page.find(QLineEdit, "typed_cell")
    field.selectAll()
    qtbot.keyClicks(field, "much")
    assert "much" in field.accessibleDescription()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.has("typed_cell")  # what cannot be read is not left by Enter
    field.selectAll()
    qtbot.keyClicks(field, "1500")
    assert not field.accessibleDescription()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    code = session.document.programme.funds[0].code
    qtbot.waitUntil(lambda: page.cells("funds", column)[0] == "€1,500")
    assert balanced.action("undo").text() == f"&Undo: change in the programme: {code}"
    assert not session.is_current
    balanced.do("undo")
    assert page.cells("funds", column)[0] == "€1,000"
    assert session.is_current
