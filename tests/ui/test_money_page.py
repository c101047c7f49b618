"""The page *Money*: the plan is booked, committed and paid; what is refused changes nothing."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from planner.domain.kind import Kind
from planner.domain.ledger.entry import EntryState
from planner.domain.plans.plan import PlanState
from planner.domain.programme.programme import Office
from planner.domain.programme.rates import Rate, Rates, RateUse
from planner.services.balances import balances
from tests.cleared import clear_everybody
from tests.drivers.money import MoneyDriver
from tests.drivers.plans import PlansDriver
from tests.opened import PASSPHRASE
from tests.ui.by_hand import allocation_of, award
from ui.widgets.parts.fields import Choice

OFFICE = Office("Office", counsellors=("C01",), approver="A01", budget_officer="B01", payer="P01")


@pytest.fixture
def page(balanced, session) -> MoneyDriver:
    """Show a caseload whose office has a proposer, an approver and a payer."""
    document = session.document
    programme = replace(document.programme, office=OFFICE)
    session.work.commit(replace(document, programme=programme), who="t", why="load_programme")
    balances.adopt(session.work, allocation_of(session.document), session.document, "t")
    return MoneyDriver(balanced)


@pytest.fixture
def agreed(page, session, balanced) -> MoneyDriver:
    """Book the plan and agree that of GN-1."""
    page.book_plan()
    clear_everybody(session.work)
    plans = PlansDriver(balanced)
    plans.show("GN-1")
    plans.click("step_offered")
    plans.click("step_agreed")
    return MoneyDriver(balanced)


def _states(session):
    return [e.state for e in sorted(session.document.entries.values(), key=lambda e: e.number)]


def _commit(page, *titles):
    page.choose(*titles)
    page.click("post_committed")
    page.fill(on="2026-11-03", document="PO-1", proposer="C01", approver="A01")
    page.confirm()


def test_that_nothing_booked_teaches_the_next_step(window, balanced, session):
    page = MoneyDriver(balanced)
    assert "2 not as the balance plans them" in page.said()
    session.close()
    assert page.has("money_empty")


def test_that_a_caseload_without_a_balance_sends_to_it(window, session, small, tmp_path):
    session.new(tmp_path / "new.rplan", PASSPHRASE)
    document = replace(small, about=session.document.about)
    session.work.commit(document, who="t", why="load_programme")
    page = MoneyDriver(window)
    assert page.has("money_unbalanced")
    assert not page.has("book_plan")


def test_that_booking_says_first_how_many_lines_it_would_add(page, session):
    page.click("book_plan")
    assert "adds 2 lines, plans 0 anew and takes 0 out" in page.text("book_box_says")
    assert not session.document.entries
    page.click("book_confirm")
    assert _states(session) == [EntryState.PLANNED, EntryState.PLANNED]
    assert page.lines() == [("GN-1", "C-ARR", "planned"), ("GN-1", "K-RENT", "planned")]
    assert not page.can("book_plan")
    assert page.fund("EUR-A")["Planned"] == "€150"


def planned(session):
    return [e for e in session.document.entries.values() if e.state is EntryState.PLANNED]


def test_that_money_is_committed_delivered_invoiced_and_paid_line_by_line(agreed, session):
    _commit(agreed, "K-RENT")
    assert agreed.fund("OFF-2")["Committed"] == "€210"
    assert agreed.fund("OFF-2")["Free"] == "€290"
    agreed.click("post_delivered")
    agreed.fill(document="DN-1", proposer="C01")
    agreed.confirm()
    agreed.click("post_invoiced")
    agreed.fill(document="INV-1", proposer="C01")
    agreed.confirm()
    assert agreed.lines()[1] == ("GN-1", "K-RENT", "invoiced")
    agreed.click("post_paid")
    assert agreed.typed("amount") == "210.00"
    agreed.fill(amount="200", document="REC-1", payer="P01")
    agreed.confirm()
    assert agreed.lines()[1] == ("GN-1", "K-RENT", "paid in part")
    assert agreed.fund("OFF-2")["Paid"] == "€200"
    assert agreed.entries()[0].startswith("planned")
    assert not any(made.document in agreed.entries()[0] for made in planned(session))
    assert agreed.entries()[1] == "committed · PO-1 · C01, A01"
    assert agreed.entries()[-1] == "paid · REC-1 · C01, A01, P01"


def test_that_several_lines_are_committed_at_once(agreed, session):
    _commit(agreed, "K-RENT", "C-ARR")
    assert [state for *_, state in agreed.lines()] == ["committed", "committed"]
    assert _states(session).count(EntryState.COMMITTED) == 2


def test_that_a_refusal_stands_beside_its_field_and_what_was_typed_stays(agreed, session):
    _commit(agreed, "K-RENT")
    before = session.document.entries
    agreed.click("post_paid")
    agreed.fill(amount="211", document="REC-1", payer="P01")
    agreed.confirm()
    assert list(agreed.refusals()) == ["amount"]
    assert (agreed.typed("amount"), agreed.typed("document")) == ("211", "REC-1")
    offered = agreed.find(Choice, "entry_payer").values
    assert list(offered) == ["", "B01", "P01"]
    agreed.fill(amount="210", payer="")
    assert list(agreed.refusals()) == []  # it was mended: it is said no more
    agreed.confirm()
    assert list(agreed.refusals()) == ["payer"]
    assert session.document.entries is before


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"on": "3 Nov"}, "on"),
        ({"amount": "many"}, "amount"),
        ({"document": ""}, "document"),
        ({"proposer": "A01"}, "approver"),
        ({"proposer": ""}, "proposer"),
        ({"on": "2027-02-01"}, "on"),
    ],
)
def test_that_every_slip_is_refused_beside_its_own_field(agreed, session, typed, field):
    before = session.document.entries
    agreed.choose("K-RENT")
    agreed.click("post_committed")
    good = {"on": "2026-11-03", "document": "PO-1", "proposer": "C01", "approver": "A01"}
    agreed.fill(**{**good, **typed})
    agreed.confirm()
    assert list(agreed.refusals()) == [field]
    assert all("{" not in sentence for sentence in agreed.refusals().values())
    assert session.document.entries is before


def test_that_of_several_lines_the_one_refused_is_named_and_none_is_booked(agreed, session):
    agreed.choose("K-RENT", "C-ARR")
    agreed.click("post_committed")
    (plan,) = session.document.plans.values()
    session.move_plan(plan.case_id, PlanState.OFFERED)
    before = session.document.entries
    agreed.fill(document="PO-1", proposer="C01", approver="A01")
    agreed.confirm()
    assert agreed.refusals()["other"].startswith("GN-1 · C-ARR: ")
    assert session.document.entries is before


def test_that_of_many_lines_those_agreed_are_committed(agreed, session):
    found = session.allocation
    two = session.document.by_number("GN-2")
    other = award(two, "K-KIT", Kind.IN_KIND, 90)
    more = replace(found, digest="more", awards=(*found.awards, other))
    balances.adopt(session.work, more, session.document, "t")
    agreed.book_plan()
    agreed.choose("K-RENT", "K-KIT", "C-ARR")
    agreed.click("post_committed")
    assert "Commit: 2 of 3 lines" in agreed.said()
    agreed.fill(document="PO-1", proposer="C01", approver="A01")
    agreed.confirm()
    assert _states(session).count(EntryState.COMMITTED) == 2


def test_that_a_plan_not_agreed_cannot_be_committed(page, session):
    page.book_plan()
    page.choose("K-RENT")
    page.click("post_committed")
    assert "The plan of case GN-1 is not agreed" in page.refusals()["other"]
    page.click("entry_leave")
    _commit(page, "K-RENT")
    assert "GN-1" in page.refusals()["other"]
    assert len(session.document.entries) == 2


def test_that_a_closed_month_takes_no_entry(agreed, session):
    _commit(agreed, "K-RENT")
    agreed.click("close_a_month")
    agreed.find(type(agreed.root.state), "close_month").setCurrentIndex(1)
    agreed.click("close_confirm")
    assert list(session.document.closings) == ["2026-11"]
    before = session.document.entries
    agreed.click("post_paid")
    agreed.fill(on="2026-11-20", document="REC-1", payer="P01")
    agreed.confirm()
    assert list(agreed.refusals()) == ["on"]
    assert session.document.entries is before
    assert [row[1] for row in agreed.months()] == ["closed", "closed", ""]


def test_that_months_show_what_was_booked_in_each_of_one_fund_or_all(agreed):
    _commit(agreed, "K-RENT", "C-ARR")
    assert agreed.months()[-1][:4] == ["together", "", "360", "360"]
    agreed.choose_fund("EUR-A")
    assert agreed.months()[-1][:4] == ["together", "", "150", "150"]


def test_that_lines_are_found_by_fund_state_and_words(agreed):
    _commit(agreed, "K-RENT")
    agreed.show_state(EntryState.COMMITTED)
    assert [line[1] for line in agreed.lines()] == ["K-RENT"]
    agreed.show_state(None)
    agreed.choose_fund("EUR-A")
    assert [line[1] for line in agreed.lines()] == ["C-ARR"]
    agreed.click("all_funds")
    agreed.write("line_search", "rent")
    assert [line[1] for line in agreed.lines()] == ["K-RENT"]


def test_that_a_payment_at_another_rate_shows_its_exchange_difference(agreed, session):
    document = session.document
    day = date(2026, 1, 1)
    rates = Rates(
        (
            Rate("EUR", "GNF", day, Decimal(9640)),
            Rate("EUR", "GNF", day, Decimal(9000), use=RateUse.PAYMENT),
        )
    )
    programme = replace(document.programme, paying_currency="GNF", rates=rates)
    found = session.allocation
    local = {
        a.id: replace(a.lines[0].amount, minor=9640 * 100, currency="GNF") for a in found.awards
    }
    awards = tuple(
        replace(a, lines=(replace(a.lines[0], local=local[a.id], rate="9640"),))
        for a in found.awards
    )
    plans = {k: replace(p, awards=awards) for k, p in document.plans.items()}
    document = replace(document, programme=programme, entries={}, plans=plans)
    session.work.commit(document, who="t", why="load_programme")
    balances.adopt(session.work, replace(found, digest="g", awards=awards), session.document, "t")
    agreed.book_plan()
    _commit(agreed, "K-RENT")
    agreed.click("post_paid")
    agreed.fill(document="REC-1", payer="P01")
    agreed.confirm()
    assert agreed.entries()[-1].startswith("exchange difference")


def test_that_money_goes_back_to_a_donor_and_no_more_than_is_free(agreed, session):
    _commit(agreed, "K-RENT")
    agreed.choose_fund("VUL-D")
    agreed.click("return_money")
    assert agreed.typed("amount") == "290.00"
    agreed.fill(amount="300", document="T-1", proposer="C01", approver="A01", payer="P01")
    agreed.confirm()
    assert list(agreed.refusals()) == ["amount"]
    agreed.fill(amount="90")
    agreed.confirm()
    assert _states(session)[-1] is EntryState.RETURNED
    assert agreed.fund("OFF-2")["Free"] == "€200"


def test_that_a_commitment_is_cancelled_and_a_payment_refunded(agreed, session):
    _commit(agreed, "K-RENT")
    agreed.click("post_cancelled")
    agreed.fill(amount="10", document="C-1", proposer="C01", approver="A01")
    agreed.confirm()
    agreed.click("post_paid")
    assert agreed.typed("amount") == "200.00"
    agreed.fill(document="REC-1", payer="P01")
    agreed.confirm()
    agreed.click("post_refunded")
    agreed.fill(amount="50", document="R-1", proposer="C01")
    agreed.confirm()
    assert agreed.fund("OFF-2")["Paid"] == "€150"


def test_that_what_is_booked_cannot_be_undone(page, balanced):
    page.book_plan()
    assert not balanced.action("undo").isEnabled()


def test_that_a_form_is_left_by_escape_without_booking(agreed, session):
    agreed.choose("K-RENT")
    agreed.click("post_committed")
    before = session.document.entries
    agreed.click("entry_leave")
    assert not agreed.has("entry_form")
    assert session.document.entries is before


def test_that_nobody_s_money_stands_on_a_shared_screen(agreed, session):
    session.share_screen(True)
    assert not agreed.has("money_lines")
    assert not agreed.has("book_plan")
    session.share_screen(False)
    assert agreed.has("money_lines")


def test_that_a_protection_line_goes_by_its_printed_code(agreed):
    assert "VUL-D" not in agreed.said()
    assert agreed.fund("OFF-2")["Budget"] == "€500"


def test_that_every_field_of_the_page_and_its_form_has_a_name_for_screen_readers(agreed):
    agreed.choose("K-RENT")
    agreed.click("post_committed")
    assert agreed.has("entry_form")
    fields = [*agreed.root.findChildren(QLineEdit), *agreed.root.findChildren(QComboBox)]
    seen = [w for w in fields if w.isVisible()]
    assert len(seen) >= 6
    assert not [w for w in seen if not (w.objectName() and w.accessibleName())]


def test_that_a_payment_takes_who_proposed_and_approved_from_its_commitment(agreed, session):
    _commit(agreed, "K-RENT", "C-ARR")
    agreed.click("post_paid")
    agreed.fill(document="REC-1", payer="P01")
    agreed.confirm()
    paid = [e for e in session.document.entries.values() if e.state is EntryState.PAID]
    assert {(e.proposer, e.approver, e.payer) for e in paid} == {("C01", "A01", "P01")}
    assert len(paid) == 2
