"""The page *What if*: asked in the background, stopped, kept, hidden, written."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QTabWidget

from exports.locked import opens
from planner.domain.balances.allocation import Outcome
from planner.domain.kind import Kind
from planner.domain.programme.rule import Rule, RuleSort
from planner.domain.progress import Progress
from planner.domain.protection.secret import Secret
from planner.domain.what_if.what_if import Interval, Reached, RuleBound, Tried, Tries
from planner.services.balances import balances
from tests import builders
from tests.builders import returnee
from tests.drivers.balance import BalanceDriver
from tests.drivers.what_if import WhatIfDriver
from tests.drivers.window import Driver
from tests.opened import PASSPHRASE
from tests.ui.by_hand import allocation_of
from tests.ui.test_window import letters_in_sight
from ui.widgets.papers.purpose_dialog import PurposeDialog
from ui.widgets.parts.interval_bar import IntervalBar
from ui.widgets.parts.table import Table


class ByHand:
    """Answers every trial with a little more lifted; waits for ``go_on`` where it is given one."""

    def __init__(self) -> None:
        self.go_on: threading.Event | None = None
        self.asked = 0

    def __call__(self, document, scenario, allocation, programmes, report, stop):
        self.asked += 1
        before = Reached(100.0, 101.0)
        found: list[Tried] = []
        for number, _ in enumerate(programmes):
            report(Progress("trial", number, len(programmes)))
            if self.go_on is not None and number:
                while not self.go_on.wait(0.01):
                    if stop():
                        return Tries(allocation, before, tuple(found))
            after = Reached(103.0 + number, 104.0 + number)
            found.append(Tried(Outcome.WITHIN_GAP, before, after, allocation, price=2.0))
        return Tries(allocation, before, tuple(found))


@pytest.fixture
def trier(session):
    made = ByHand()
    session.tools = replace(session.tools, trier=made)
    yield made
    if made.go_on is not None:
        made.go_on.set()


@pytest.fixture
def page(balanced, session, trier) -> WhatIfDriver:
    balances.adopt(session.work, allocation_of(session.document), session.document, "t")
    return WhatIfDriver(balanced)


def test_that_without_a_caseload_or_a_balance_the_next_step_is_taught(window):
    page = WhatIfDriver(window)
    assert page.has("what_if_empty")
    page.click("what_if_start")
    assert window.root.pages.currentIndex() == 0


def test_that_asking_says_how_and_that_nothing_changes(page):
    assert "Nothing changes." in page.text("more_hint")
    page.show_costs()
    assert "never priced" in page.text("costs_hint")


def test_that_more_money_is_asked_in_the_background_and_ranked(page, trier):
    page.ask_more("500")
    page.window.wait_until_idle()
    assert trier.asked == 1
    assert page.rows("more_money_rows")[0] == ("unearmarked money", "5.00\u00a0%")
    assert [figure for _, figure in page.rows("more_money_rows")][-1] == "3.00\u00a0%"
    assert "€500 more would lift most as unearmarked money" in page.text("more_lead")


@pytest.mark.parametrize(
    ("typed", "told"), [("much", "is no amount"), ("0", "above zero"), ("1.234", "decimals")]
)
def test_that_an_amount_nobody_can_read_is_refused_beside_the_field(page, trier, typed, told):
    page.ask_more(typed)
    assert told in page.text("more_problem")
    assert trier.asked == 0


def test_that_what_rules_cost_is_shown_by_whose_they_are(page):
    page.ask_costs()
    page.window.wait_until_idle()
    assert page.rows("cost_rows_EUR-A") == [
        ("EUR-A pays for support in cash or in kind.", "3.00\u00a0%")
    ]
    page.choose_whose("EUR-A")
    assert page.has("costs_EUR-A")
    assert (
        "points of burden of every need stated, also of what nothing here can meet" in page.said()
    )


def test_that_a_bar_says_its_figure_and_what_is_proven_to_who_cannot_see_it(page):
    page.ask_costs()
    page.window.wait_until_idle()
    [bar] = page.root.findChildren(IntervalBar)
    assert "3.00" in bar.accessibleName()
    assert "between 2.00" in bar.accessibleName()


def test_that_stopped_it_keeps_what_it_has_found(page, trier):
    trier.go_on = threading.Event()
    page.ask_more("500")
    page.bot.waitUntil(lambda: page.has("what_if_stop"))
    assert not page.can("ask_more")
    page.click("what_if_stop")
    page.window.wait_until_idle()
    assert len(page.rows("more_money_rows")) == 1
    assert "1 of 3 tried." in page.said()
    assert not page.has("what_if_stop")


def test_that_an_answer_about_a_caseload_that_changed_says_so(page, session):
    page.ask_more("500")
    page.window.wait_until_idle()
    assert not page.has("more_old")
    case, own = returnee("GN-9", "basic 2")
    after = replace(
        session.document,
        cases={**session.document.cases, case.id: case},
        assessments={**session.document.assessments, own.id: own},
    )
    session.work.commit(after, who="t", why="import_assessments")
    assert page.has("more_old")


def test_that_another_caseload_begins_without_answers(page, session):
    page.ask_more("500")
    page.window.wait_until_idle()
    session.close()
    assert page.root.what_if.more is None
    assert page.has("what_if_empty")


def test_that_what_others_get_is_hidden_on_a_shared_screen(page, session):
    page.ask_more("500")
    page.window.wait_until_idle()
    session.share_screen(True)
    assert "EUR-A" not in page.said()
    session.share_screen(False)
    assert "EUR-A" in page.said()


def test_that_the_page_is_written_in_the_language_chosen(page, monkeypatch, tmp_path):
    page.ask_costs()
    page.window.wait_until_idle()
    chosen = tmp_path / "cost.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    page.choose_whose("EUR-A")
    page.click("write_costs")
    dialog = Driver(page.window.root.findChildren(PurposeDialog)[-1], page.window.bot)
    dialog.find(QCheckBox, "purpose_locked").setChecked(True)
    dialog.write("purpose_password", "four words of paper")
    dialog.write("purpose_password_again", "four words of paper")
    dialog.click("purpose_go")
    page.window.wait_until_idle()
    assert opens(chosen, Secret("four words of paper"))
    assert "Written: cost.pdf" in page.window.notice


def test_that_an_ending_nobody_writes_is_said(page, monkeypatch, tmp_path):
    page.ask_more("500")
    page.window.wait_until_idle()
    chosen = str(tmp_path / "cost.docx")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    page.click("write_more")
    Driver(page.window.root.findChildren(PurposeDialog)[-1], page.window.bot).click("purpose_go")
    page.window.wait_until_idle()
    assert "must end in one of" in page.window.notice


def test_that_mirrored_every_bar_begins_at_the_right(qtbot, dressed):
    bar = IntervalBar(Interval(0.5, 0.4, 0.6), 1.0, "half")
    qtbot.addWidget(bar)
    bar.resize(100, 14)
    left = bar.grab().toImage().pixelColor(3, 3).name()
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = bar.grab().toImage().pixelColor(96, 3).name()
    assert left == right == "#17566b"


def test_that_no_text_is_cut_where_the_window_is_narrow(page):
    page.ask_more("500")
    page.window.wait_until_idle()
    page.window.root.resize(1000, 640)
    labels = [w for w in page.root.findChildren(QLabel) if w.isVisible() and w.wordWrap()]
    assert labels
    assert all(w.height() >= w.heightForWidth(w.width()) for w in labels)


def test_that_balancing_again_is_possible_beside_it(page):
    assert BalanceDriver(page.window).can("balance_run")


def test_that_no_letter_is_taken_twice_with_answers_in_sight(page):
    page.ask_more("500")
    page.window.wait_until_idle()
    page.ask_costs()
    page.window.wait_until_idle()
    for tab in (0, 1):
        page.find(QTabWidget, "what_if_tabs").setCurrentIndex(tab)
        letters = letters_in_sight(page.window)
        assert len(letters) == len(set(letters)), "".join(letters)


def _rule(sort: RuleSort, code: str, **values) -> Rule:
    return builders.rule(sort, "EUR-A", code=code, **values)


@pytest.fixture
def bounded(page, session) -> WhatIfDriver:
    """Show what prices prove of three rules, of which they tell two."""
    rules = (
        _rule(RuleSort.SERVES, "SERVES", who="sex = f"),
        _rule(RuleSort.CASE_CEILING, "CEILING", amount=900),
        _rule(RuleSort.SHARE_OF_LINE, "SHARE", kinds={Kind.CASH}, most=0.3),
    )
    own = session.document.given_programme
    document = replace(session.document, programme=replace(own, rules=rules))
    session.work.commit(document, who="t", why="load_programme")
    balances.adopt(session.work, allocation_of(session.document), session.document, "t")

    def told(_document, _scenario, _allocation, _report, _stop):
        found = {"SERVES": None, "CEILING": 0.000121, "SHARE": 0.1234, "GONE": 0.5}
        return tuple(RuleBound(code, most) for code, most in found.items())

    session.tools = replace(session.tools, bounder=told)
    page.show_costs()
    return page


def _bounds(page: WhatIfDriver) -> list[tuple[str, str]]:
    rows = page.find(Table, "costs_bounds").rows
    return [(rows.columns[1].text(r), rows.columns[2].text(r)) for r in rows.rows]


def test_that_what_prices_prove_is_told_beside_what_needs_a_balance(bounded, trier):
    assert not bounded.has("costs_bounds_panel")
    bounded.click("ask_bounds")
    bounded.window.wait_until_idle()
    assert trier.asked == 0
    assert _bounds(bounded) == [
        ("At most 30\u00a0% of EUR-A is spent in cash.", _most("12.4")),
        ("EUR-A pays at most €900 a case.", _most("0.02")),
        (
            "EUR-A serves a case only where the person is a woman.",
            "prices cannot tell: ask what it costs",
        ),
    ]


def _most(share: str) -> str:
    """Return the words for a bound: rounded up, so that it stays one."""
    return f"at most {share}\u00a0% of what the balance lifts"


def test_that_prices_of_another_balance_are_told_no_more(bounded, session):
    bounded.click("ask_bounds")
    bounded.window.wait_until_idle()
    assert bounded.has("costs_bounds_panel")
    own = session.document.given_programme
    session.work.commit(
        replace(session.document, programme=replace(own, rules=own.rules[:1])),
        who="t",
        why="load_programme",
    )
    bounded.root.redraw()
    assert not bounded.has("costs_bounds_panel")
    bounded.click("ask_bounds")
    bounded.window.wait_until_idle()
    assert not bounded.has("costs_bounds_panel")


def test_that_what_prices_prove_is_kept_with_the_balance_and_told_when_it_is_opened_again(
    bounded, session
):
    bounded.click("ask_bounds")
    bounded.window.wait_until_idle()
    told, path = _bounds(bounded), session.work.path
    session.close()
    session.open(path, PASSPHRASE)
    bounded.show_costs()
    assert _bounds(bounded) == told


def test_that_what_prices_prove_in_part_is_told_and_not_kept(bounded, session):
    def stopped(_document, _scenario, _allocation, _report, _stop):
        session.background.stop()
        return (RuleBound("CEILING", 0.5),)

    session.tools = replace(session.tools, bounder=stopped)
    bounded.click("ask_bounds")
    bounded.window.wait_until_idle()
    assert len(_bounds(bounded)) == 1
    assert session.allocation.rule_bounds == ()
