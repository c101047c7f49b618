"""Somebody else's form is settled in a dialog, once, and then read as it was settled."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFrame, QLabel

from planner.domain.cases.form_reading import Doubt, RememberedForm, Written
from planner.intake.mapping.mapping_text import mapping_text
from planner.intake.mapping.propose import propose
from planner.services.sample import sample_programme
from tests.drivers.assessments import AssessmentsDriver
from tests.intake.agencies import ENGLISH, written
from tests.opened import PASSPHRASE
from tests.ui.spoken_tree import unspoken
from ui.widgets.intake.mapping_dialog import MappingDialog
from ui.widgets.parts.fields import Choice


def _two_readings():
    headings, rows = ENGLISH
    changed = [[*row] for row in rows]
    for row, day in zip(changed, ("03/08/2026", "04/09/2026", "05/10/2026"), strict=True):
        row[1] = day
    changed[0][11] = "Catastrophic"
    return headings, changed


@pytest.fixture
def dialog(qtbot, dressed, tmp_path):
    from planner.intake.programme.workbook import read_programme

    programme = read_programme(sample_programme()).programme
    assert programme is not None
    made = MappingDialog(propose(written(tmp_path / "a.xlsx", _two_readings()), programme), "en")
    qtbot.addWidget(made)
    return made


def _choice(dialog, name):
    return dialog.findChild(Choice, name)


def test_that_nothing_is_taken_while_something_is_in_doubt(dialog):
    assert not dialog.take.isEnabled()
    assert "left to settle" in dialog.left.text()
    dialog.sure.click()
    # Which of day and month comes first nobody can confirm by saying yes.
    assert [g.doubts for g in dialog.proposal.columns if g.doubts] == [(Doubt.DAY_OR_MONTH,)]
    assert not dialog.take.isEnabled()
    place = next(n for n, g in enumerate(dialog.proposal.columns) if g.doubts)
    _choice(dialog, f"mapping_written_{place}").select(Written.DAY_FIRST)
    assert dialog.take.isEnabled()
    assert dialog.left.isHidden()


def test_that_a_column_and_an_answer_can_mean_something_else(dialog):
    place = next(n for n, g in enumerate(dialog.proposal.columns) if g.meaning == "need.job")
    _choice(dialog, f"mapping_column_{place}").select("need.training")
    assert dialog.proposal.columns[place].meaning == "need.training"
    answer = next(n for n, a in enumerate(dialog.proposal.answers) if a.answer == "Catastrophic")
    _choice(dialog, f"mapping_answer_{answer}").select("4")
    assert (dialog.proposal.answers[answer].word, dialog.proposal.answers[answer].certain) == (
        "4",
        True,
    )


def test_that_a_list_of_another_agency_is_asked_about_once_and_taken(window, session, tmp_path):
    session.new(tmp_path / "new.rplan", PASSPHRASE)
    session.sources.load_programme(sample_programme())
    window.wait_until_idle()
    page = AssessmentsDriver(window)
    page.preview_import(written(tmp_path / "august.xlsx", ENGLISH))
    (dialog,) = page.root.findChildren(MappingDialog)
    assert not unspoken(dialog)
    dialog.sure.click()
    dialog.take.click()
    window.wait_until_idle()
    assert page.text("import_counts").endswith("3 new, 0 changed, 0 unchanged cases.")
    page.click("import_take")
    assert len(session.document.cases) == 3
    assert len(session.document.forms) == 1
    page.preview_import(tmp_path / "august.xlsx")
    assert page.text("import_counts").endswith("0 new, 0 changed, 3 unchanged cases.")


def _answers_shown(dialog):
    return {
        dialog.proposal.answers[n].answer: box.currentText()
        for n in range(len(dialog.proposal.answers))
        if (box := _choice(dialog, f"mapping_answer_{n}")) is not None
    }


def test_that_what_answers_mean_is_said_in_words_and_not_in_codes(dialog):
    shown = _answers_shown(dialog)
    assert shown["Female"] == "Female"
    assert shown["Kankan"] == "Kankan"
    assert shown["Germany"] == "Germany"
    assert shown["Deported"] == "Forced"
    assert shown["Don't know"] == "unknown"
    assert shown["Catastrophic"] == "Choose…"


def test_that_a_date_of_two_readings_is_asked_about_on_a_date_of_the_file(dialog):
    place = next(n for n, g in enumerate(dialog.proposal.columns) if g.doubts and g.written is None
                 and Doubt.DAY_OR_MONTH in g.doubts)  # fmt: skip
    box = _choice(dialog, f"mapping_written_{place}")
    assert [box.itemText(n) for n in (1, 2)] == [
        "03/08/2026 is 3 August 2026",
        "03/08/2026 is 8 March 2026",
    ]


def test_that_the_wheel_scrolls_the_list_and_changes_no_answer(dialog, qtbot):
    dialog.show()
    box = _choice(dialog, "mapping_column_0")
    before = dialog.proposal
    point = QPointF(box.rect().center())
    wheel = QWheelEvent(
        point, box.mapToGlobal(point), QPoint(0, -120), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    box.clearFocus()
    box.wheelEvent(wheel)
    assert dialog.proposal is before
    assert not wheel.isAccepted()


def test_that_a_changed_form_says_what_is_new_gone_and_called_otherwise(qtbot, dressed, tmp_path):
    from planner.intake.programme.workbook import read_programme

    programme = read_programme(sample_programme()).programme
    assert programme is not None
    headings, rows = ENGLISH
    first = propose(written(tmp_path / "a.xlsx", ENGLISH), programme)
    kept = RememberedForm(first.fingerprint, first.name, first.headings, mapping_text(first))
    renamed = [h.replace("Gender", "Sex") for h in headings[:-1]] + ["Cash is risky"]
    later = propose(written(tmp_path / "b.xlsx", (renamed, rows)), programme, [kept])
    made = MappingDialog(later, "en")
    qtbot.addWidget(made)
    (box,) = made.findChildren(QFrame, "mapping_changes")
    said = "\n".join(child.text() for child in box.findChildren(QLabel))
    assert "“Gender” is now called “Sex” (Sex)." in said
    assert "“Cash is risky” is new" in said
    assert "“Enumerator's remarks” is gone" in said
