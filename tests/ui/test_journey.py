"""The whole job through the window, from an empty start, with the real services behind it."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from planner.app.wiring import tools
from planner.domain.balances.allocation import Outcome
from planner.services.sample import sample_assessments, sample_mapping, sample_programme
from tests.drivers.assessments import AssessmentsDriver
from tests.drivers.balance import BalanceDriver
from tests.drivers.plans import PlansDriver
from tests.drivers.programme import ProgrammeDriver
from tests.drivers.window import WindowDriver
from tests.opened import PASSPHRASE
from ui import style
from ui.main_window import MainWindow
from ui.session import Session
from ui.widgets.plans.plan_preview import PlanPreview


def _on_disk(number):
    """Return what lies of a case in the folder for temporary files."""
    return set(Path(tempfile.gettempdir()).glob(f"reintegration-*/**/{number}*"))


@pytest.fixture
def real(qtbot, dressed):
    session = Session(tools())
    with style.held_back(dressed):
        main = MainWindow(session)
    qtbot.addWidget(main)
    main.show()
    yield WindowDriver(main, qtbot)
    session.background.close()
    session.close()


def test_that_the_sample_opens_from_the_empty_start_and_leaves_no_file(real):
    page = AssessmentsDriver(real)
    page.click("empty_sample")
    real.wait_until_idle()
    real.bot.waitUntil(lambda: len(page.numbers()) == 180)
    real.wait_until_idle()
    assert page.act_now()
    folder = real.session.work.path.parent
    assert folder.is_dir()
    real.do("close")
    assert not folder.exists()


def test_that_a_few_people_are_imported_balanced_decided_balanced_again_and_exported(
    real, tmp_path
):
    session = real.session
    session.new(tmp_path / "office.rplan", PASSPHRASE)
    session.sources.load_programme(sample_programme())
    real.wait_until_idle()
    assert "Rules" in " ".join(ProgrammeDriver(real).tabs())
    people = AssessmentsDriver(real)
    people.preview_import(sample_assessments("french_labels"), sample_mapping())
    people.click("import_take")
    _keep_only(session, 8)

    balance = BalanceDriver(real)
    balance.click("balance_run")
    real.wait_until_idle()
    assert session.allocation is not None, real.notice
    assert session.allocation.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP)
    assert "best possible" in balance.headline
    assert balance.dots.dots

    plans = PlansDriver(real)
    number, target = _somebody_with_a_choice(session)
    plans.show(number)
    plans.decide("decline", target, "not wanted")
    plans.click("plans_balance")
    real.wait_until_idle()
    assert session.is_current
    plans.show(number)
    assert target not in plans.awards()
    assert plans.has("decided_panel")

    before = _on_disk(number)
    plans.click("plan_preview")
    real.wait_until_idle()
    (preview,) = real.root.findChildren(PlanPreview)
    assert preview.document.pageCount() >= 1
    preview.accept()
    assert _on_disk(number) == before

    session.papers.export(tmp_path / "out")
    real.wait_until_idle()
    planned = len(session.allocation.cases)
    assert len(list((tmp_path / "out" / "plans").glob("*.pdf"))) == planned
    assert (tmp_path / "out" / "office.xlsx").is_file()
    assert f"{3 * planned + 1} files written" in real.notice


def _keep_only(session, count: int) -> None:
    """Leave the first cases only, so that balancing takes a moment."""
    document = session.document
    cases = {c.id: c for c in document.in_order()[:count]}
    own = {k: a for k, a in document.assessments.items() if a.case_id in cases}
    session.work.commit(
        replace(document, cases=cases, assessments=own), who="test", why="import_assessments"
    )


def _somebody_with_a_choice(session) -> tuple[str, str]:
    """Return a case and an award of it that nobody owes and no one else fixed."""
    for award in session.allocation.awards:
        if award.origin.value == "balance" and not award.is_seat:
            return session.document.cases[award.case_id].number, award.target
    raise AssertionError("nobody has an award of the balance's own choosing")


def test_that_stopping_the_real_solver_ends_it_and_changes_nothing(real, tmp_path):
    AssessmentsDriver(real).click("empty_sample")
    real.wait_until_idle()
    real.bot.waitUntil(lambda: len(real.session.document.cases) == 180)
    real.wait_until_idle()
    before = real.session.document
    page = BalanceDriver(real)
    with real.bot.waitSignal(real.session.background.progressed):
        page.click("balance_run")
    page.click("balance_stop")
    real.wait_until_idle()
    assert real.session.document is before
    assert page.can("balance_run")
