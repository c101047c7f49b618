"""The page *Programme*: everything of the workbook, readable; nothing half loaded."""

from planner.services.sample import sample_assessments, sample_programme
from tests.drivers.programme import ProgrammeDriver


def test_that_a_workbook_is_shown_as_tables_and_rules_as_sentences(window, session, tmp_path):
    session.new(tmp_path / "new.rplan")
    session.load_programme(sample_programme())
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
    session.load_programme(letter)
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
    session.new(tmp_path / "new.rplan")
    page = ProgrammeDriver(window)
    session.load_programme(sample_assessments("xml_names"))
    window.wait_until_idle()
    assert page.has("load_programme")
    assert page.has("programme_template")
    assert sample_assessments("xml_names").name in page.said()
