"""The page *Assessments*: from an empty start to people whose findings are known."""

from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressDialog, QPushButton

from planner.services.sample import sample_assessments, sample_mapping, sample_programme
from tests.drivers.assessments import AssessmentsDriver
from tests.drivers.window import PROGRAMME
from tests.opened import PASSPHRASE


class Impatient(QProgressDialog):
    """Somebody presses Stop once something is stored, the first time."""

    pressed = False

    def setValue(self, done):  # noqa: N802 - Qt's name
        super().setValue(done)
        if done and not Impatient.pressed:
            Impatient.pressed = True
            stop = self.findChild(QPushButton)
            assert stop is not None
            stop.click()


def test_that_an_empty_start_teaches_the_next_step(window):
    page = AssessmentsDriver(window)
    assert page.empty_state == "start"
    assert page.can("empty_sample")
    assert page.can("empty_new")
    assert page.can("empty_open")
    assert "No caseload is open" in window.said()


def test_that_a_new_caseload_asks_for_the_programme_first(window, session, tmp_path):
    session.new(tmp_path / "new.rplan", PASSPHRASE)
    page = AssessmentsDriver(window)
    assert page.empty_state == "no_programme"
    page.click("empty_programme")
    assert window.root.pages.currentIndex() == PROGRAMME


def test_that_opening_what_is_no_caseload_says_what_to_do(window, session, tmp_path):
    letter = tmp_path / "letter.rplan"
    letter.write_text("Dear office", encoding="utf-8")
    session.open(letter, PASSPHRASE)
    assert "letter.rplan" in window.notice
    assert session.work is None
    assert AssessmentsDriver(window).empty_state == "start"


def test_that_an_import_shows_what_would_change_before_it_is_taken(window, session, tmp_path):
    session.new(tmp_path / "new.rplan", PASSPHRASE)
    session.sources.load_programme(sample_programme())
    window.wait_until_idle()
    page = AssessmentsDriver(window)
    assert page.empty_state == "no_cases"
    page.preview_import(sample_assessments("french_labels"), sample_mapping())
    assert page.text("import_counts").endswith("60 new, 0 changed, 0 unchanged cases.")
    assert not session.document.cases
    page.click("import_take")
    assert len(session.document.cases) == 60
    assert len(page.numbers()) == 60
    assert "no_consent" in "".join(page.findings()) or "consent" in "".join(page.findings())
    window.do("undo")
    assert not session.document.cases


def test_that_an_import_stopped_while_it_is_stored_leaves_the_caseload_as_it_was(
    window, session, tmp_path, monkeypatch
):
    session.new(tmp_path / "new.rplan", PASSPHRASE)
    session.sources.load_programme(sample_programme())
    window.wait_until_idle()
    page = AssessmentsDriver(window)
    page.preview_import(sample_assessments("french_labels"), sample_mapping())
    before, anchor = session.document, session.work.file.trail.anchor()
    monkeypatch.setattr("planner.storage.change_rows._AT_ONCE", 10)
    monkeypatch.setattr("ui.widgets.parts.storing.QProgressDialog", Impatient)
    page.click("import_take")
    assert not session.background.busy
    assert session.document is before
    assert session.work.file.trail.anchor() == anchor
    assert "Nothing was changed" in window.said()
    page.click("import_take")
    assert len(session.document.cases) == 60


def test_that_a_marked_copy_is_in_the_trail_before_it_is_written(
    window, session, tmp_path, monkeypatch
):
    session.new(tmp_path / "new.rplan", PASSPHRASE)
    session.sources.load_programme(sample_programme())
    window.wait_until_idle()
    page = AssessmentsDriver(window)
    page.preview_import(sample_assessments("french_labels"), sample_mapping())
    chosen = tmp_path / "to_correct.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    page.click("import_mark")
    window.wait_until_idle()
    assert chosen.exists()
    newest = list(session.work.file.trail.entries())[-1]
    assert (newest.values["paper"], newest.values["others"]) == ("marked_copy", "60")


def test_that_an_import_can_be_left_without_taking_it(window, session, caseload_path, tmp_path):
    session.open(caseload_path, PASSPHRASE)
    before = session.document
    page = AssessmentsDriver(window)
    page.preview_import(tmp_path / "nowhere.xlsx")
    assert "nowhere.xlsx" in window.notice
    page.click("import_back")
    assert session.document is before
    assert page.numbers() == ["GN-1", "GN-2", "GN-3"]


def test_that_the_search_finds_a_case_by_its_number(balanced):
    page = AssessmentsDriver(balanced)
    page.write("case_search", "gn-2")
    assert page.numbers() == ["GN-2"]


def test_that_a_case_can_be_added_by_hand(balanced, session):
    page = AssessmentsDriver(balanced)
    page.click("add_case")
    dialog = page.dialog()
    dialog.write("case_number", "GN-9")
    dialog.write("case_day", "2026-10-20")
    dialog.choose("case_consent", True)
    dialog.choose("case_place", "KAN")
    dialog.choose("case_departure", "NE")
    dialog.choose("case_language", "ff")
    dialog.choose("need_housing", 3)
    dialog.save()
    case = session.document.by_number("GN-9")
    (assessment,) = session.document.assessments_of(case.id)
    assert assessment.severity("housing") == 3
    assert assessment.severity("basic") is None
    assert case.planning.place == "KAN"
    assert (case.planning.departure, case.planning.language) == ("NE", "ff")
    assert "GN-9" in page.numbers()
    assert balanced.action("undo").text().endswith("add a case")


def test_that_a_member_of_the_household_can_be_added_and_removed(balanced, session):
    page = AssessmentsDriver(balanced)
    page.choose("GN-1")
    page.click("correct_case")
    dialog = page.dialog()
    dialog.root.household.add_member()
    dialog.root.household.add_member()
    dialog.find(QLineEdit, "age_1").setText("7")
    dialog.click("remove_member_2")
    dialog.save()
    (member,) = session.document.by_number("GN-1").planning.members
    assert member.age == 7


def test_that_a_date_nobody_can_read_is_said_beside_the_field_and_nothing_is_stored(
    balanced, session
):
    before = session.document
    page = AssessmentsDriver(balanced)
    page.choose("GN-1")
    page.click("correct_case")
    dialog = page.dialog()
    dialog.write("case_return_date", "12 June")
    dialog.save()
    assert "year-month-day" in dialog.text("case_problem")
    assert session.document is before


def test_that_a_number_already_taken_is_refused_in_the_dialog(balanced, session):
    page = AssessmentsDriver(balanced)
    page.choose("GN-1")
    page.click("correct_case")
    dialog = page.dialog()
    dialog.write("case_number", "GN-2")
    dialog.save()
    assert "GN-2" in dialog.text("case_problem")
    assert session.document.by_number("GN-1") is not None


def test_that_correcting_without_a_change_changes_nothing(balanced, session):
    before = session.document
    page = AssessmentsDriver(balanced)
    page.choose("GN-1")
    page.click("correct_case")
    page.dialog().save()
    assert session.document is before


def test_that_a_file_that_is_stopped_cannot_be_taken_and_says_why(balanced, session):
    page = AssessmentsDriver(balanced)
    page.preview_import(sample_programme())
    assert not page.can("import_take")
    assert "was not imported" in page.text("import_stopped")


def test_that_a_result_goes_when_another_file_or_mapping_is_named(window, session, tmp_path):
    session.new(tmp_path / "new.rplan", PASSPHRASE)
    session.sources.load_programme(sample_programme())
    window.wait_until_idle()
    page = AssessmentsDriver(window)
    page.preview_import(sample_assessments("french_labels"), sample_mapping())
    assert page.has("import_take")
    page.find(QLineEdit, "import_file").setText("another.xlsx")
    assert not page.has("import_take")
    page.preview_import(sample_assessments("french_labels"), sample_mapping())
    assert page.has("import_take")
    page.find(QLineEdit, "import_mapping").setText("")
    assert not page.has("import_take")
    page.find(QLineEdit, "import_mapping").setText(str(sample_mapping()))
    page.click("import_look")  # and another is named before it was read
    page.find(QLineEdit, "import_file").setText("another.xlsx")
    window.wait_until_idle()
    assert not page.has("import_take")
    assert not session.document.cases
