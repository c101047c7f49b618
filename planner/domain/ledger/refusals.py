"""Why a posting is refused: one function and one code for each reason."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.ledger.booked import LineBook
from planner.domain.ledger.books import Books
from planner.domain.ledger.duties import Duty, allowed
from planner.domain.ledger.entry import CostSort, Entry, EntryState, LineId
from planner.domain.ledger.posting import Posting
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.programme.fund import Fund
from planner.domain.programme.programme import Programme

#: Whom each state must name: who asks for it, who agrees to it, who hands the money over.
NAMES: Mapping[EntryState, tuple[str, ...]] = {
    EntryState.COMMITTED: ("proposer", "approver"),
    EntryState.DELIVERED: ("proposer",),
    EntryState.INVOICED: ("proposer",),
    EntryState.PAID: ("proposer", "approver", "payer"),
    EntryState.CANCELLED: ("proposer", "approver"),
    EntryState.REFUNDED: ("proposer",),
    EntryState.RETURNED: ("proposer", "approver", "payer"),
}

#: What of a posting each refusal is about, by the columns of a workbook of entries.
_FIELDS = {
    "on": "ledger_month_closed ledger_fund_not_begun ledger_fund_ended ledger_liquidation_over"
    " ledger_rate_missing ledger_before_commitment ledger_before_payment",
    "amount": "ledger_amount_not_positive ledger_over_plan ledger_over_commitment"
    " ledger_over_paid ledger_over_received ledger_over_returnable",
    "currency": "ledger_wrong_currency",
    "document": "ledger_document_missing ledger_proof_missing ledger_twice",
    "approver": "ledger_approver_proposed",
    "payer": "ledger_payer_approved ledger_payer_proposed",
    "state": "ledger_nothing_left ledger_committed_twice ledger_not_committed"
    " ledger_plan_not_agreed ledger_not_planned",
    "line": "ledger_line_unknown",
    "fund": "ledger_fund_unknown ledger_code_missing",
}
FIELD_OF: Mapping[str, str] = {
    code: field for field, codes in _FIELDS.items() for code in codes.split()
}


def money_value(minor: int, currency: str) -> str:
    """Return an amount as the value of an error, such as ``EUR 12.50``."""
    return f"{currency} {Money(minor, currency).decimal()}"


def same_currencies(entry: Entry, programme: Programme, fund: Fund | None) -> None:
    """Refuse entries in other currencies than the programme's: sums would mix them."""
    pairs = [
        (entry.amount.currency, programme.currency),
        (entry.local.currency, programme.paying_currency),
    ]
    if fund is not None:
        pairs.append((entry.charged.currency, fund.currency))
    for one, other in pairs:
        if one != other:
            raise PlannerError("ledger_currency_changed", one=one, other=other)


def month_is_open(books: Books, day: date) -> None:
    """Refuse a date in a closed month or before one; the refusal names the last closed month."""
    until = books.closed_until
    if until is not None and Month.of(day) <= until:
        raise PlannerError("ledger_month_closed", month=str(until))


def known_line(books: Books, line: LineId | None) -> LineBook:
    """Return the entries of a line that is planned or committed."""
    book = books.lines.get(line) if line is not None else None
    if book is None:
        code = "ledger_not_planned" if line in books.known else "ledger_line_unknown"
        raise PlannerError(code)
    if book.planned is None:
        raise PlannerError("ledger_not_planned")
    return book


def uncommitted(book: LineBook | None) -> None:
    """Refuse to plan anew what is committed."""
    if book is not None and book.commitment is not None:
        raise PlannerError("ledger_committed_twice")


def staff(programme: Programme, posting: Posting, commitment: Entry | None) -> None:
    """Refuse a missing or unknown person, and one person in two roles."""
    known = programme.office.staff
    for role in ("proposer", "approver", "payer"):
        code = getattr(posting, role)
        if not code and role in NAMES[posting.state]:
            raise PlannerError("ledger_staff_missing", role=role, state=posting.state.value)
        if code and code not in known:
            # What was typed may be a name: it is not repeated.
            raise PlannerError("ledger_staff_unknown", role=role, known=", ".join(sorted(known)))
    if posting.approver and posting.approver == posting.proposer:
        raise PlannerError("ledger_approver_proposed")
    if posting.payer:
        approvers = {posting.approver, commitment.approver if commitment else ""}
        if posting.payer in approvers:
            raise PlannerError("ledger_payer_approved")
        if posting.payer in {posting.proposer, commitment.proposer if commitment else ""}:
            raise PlannerError("ledger_payer_proposed")
        of_duty(programme, Duty.PAY, posting.payer)
    # Who approved the commitment may since have been followed by another approver.
    inherited = posting.state is EntryState.PAID and commitment is not None
    if posting.approver and not (
        inherited and commitment and posting.approver == commitment.approver
    ):
        of_duty(programme, Duty.APPROVE, posting.approver)


def of_duty(programme: Programme, duty: Duty, who: str) -> None:
    """Refuse what the sheet Office gives to somebody else."""
    known = allowed(programme.office, duty)
    if who not in known:
        code = f"ledger_not_the_{duty.value}"
        raise PlannerError(code, role=duty.value, known=", ".join(sorted(known)))


def closer(programme: Programme, who: str) -> None:
    """Refuse that a month is closed by nobody of the office, or by another than may."""
    known = programme.office.staff
    if who not in known:
        listed = ", ".join(sorted(known))
        raise PlannerError("ledger_staff_unknown", role="booker", known=listed)
    of_duty(programme, Duty.CLOSE, who)


def document(posting: Posting, proof: str) -> None:
    """Refuse an entry without its document; where a proof is asked for, without that."""
    if posting.document.strip():
        return
    if posting.state is EntryState.PAID and proof:
        raise PlannerError("ledger_proof_missing", proof=proof)
    raise PlannerError("ledger_document_missing", state=posting.state.value)


def currency(posting: Posting, expected: str) -> None:
    """Refuse an amount in another currency, and one of nothing or less."""
    amount = posting.amount
    if amount is None:
        return
    if amount.currency != expected:
        raise PlannerError("ledger_wrong_currency", given=amount.currency, expected=expected)
    if amount.minor <= 0:
        raise PlannerError("ledger_amount_not_positive")


def amount(books: Books, posting: Posting, book: LineBook, fund: Fund) -> int:
    """Return the local amount a posting on a line books, after every check of its state."""
    state = posting.state
    if state is EntryState.COMMITTED:
        _commitment(books, posting, book, fund)
    elif book.commitment is None:
        # The same document twice says so, also where the first one ended the commitment.
        _not_twice(books, posting)
        raise PlannerError("ledger_not_committed", state=state.value)
    else:
        _not_twice(books, posting)
        if posting.on < book.commitment.on:
            raise PlannerError("ledger_before_commitment", on=book.commitment.on.isoformat())
    if state is EntryState.PAID and fund.liquidation and posting.on > fund.liquidation:
        until = fund.liquidation.isoformat()
        raise PlannerError("ledger_liquidation_over", fund=fund.printed_code, until=until)
    if state is EntryState.REFUNDED and book.first_paid and posting.on < book.first_paid:
        raise PlannerError("ledger_before_payment", on=book.first_paid.isoformat())
    left = book.left_for(state)
    now = books.known.get(book.about.line)
    if state is EntryState.COMMITTED and now is not None:
        left = min(left, now.local.minor)
    return _within(posting, left, book.about.local.currency)


def _commitment(books: Books, posting: Posting, book: LineBook, fund: Fund) -> None:
    """Refuse a second commitment, one nobody agreed to, and one outside the fund's period."""
    about = book.about
    if book.commitment is not None:
        raise PlannerError("ledger_committed_twice")
    now = books.known.get(about.line)
    if books.known and (now is None or now.fund != about.fund):
        # What is booked is no longer what the adopted balance or the agreed plan says.
        raise PlannerError("ledger_not_planned")
    if about.cost is CostSort.INSTALMENT and about.award not in books.agreed:
        case = books.numbers.get(about.case_id, "") if about.case_id else ""
        raise PlannerError("ledger_plan_not_agreed", case=case)
    if posting.on < fund.starts:
        starts = fund.starts.isoformat()
        raise PlannerError("ledger_fund_not_begun", fund=fund.printed_code, starts=starts)
    ends = max(fund.ends, fund.carry_over or fund.ends)
    if posting.on > ends:
        raise PlannerError("ledger_fund_ended", fund=fund.printed_code, ends=ends.isoformat())


def _within(posting: Posting, left: int, currency_: str) -> int:
    """Return the amount asked for, or all that is left; refuse more than that."""
    asked = left if posting.amount is None else posting.amount.minor
    if asked <= 0:
        raise PlannerError("ledger_nothing_left", state=posting.state.value)
    if asked > left:
        value = money_value(left, currency_)
        if posting.state is EntryState.COMMITTED:
            raise PlannerError("ledger_over_plan", left=value)
        if posting.state is EntryState.REFUNDED:
            raise PlannerError("ledger_over_paid", left=value)
        raise PlannerError("ledger_over_commitment", state=posting.state.value, left=value)
    return asked


def _not_twice(books: Books, posting: Posting) -> None:
    """Refuse the same document for the same amount of the same line and state."""
    if books.has(posting):
        raise PlannerError("ledger_twice", state=posting.state.value)


def codes(fund: Fund, about: Entry) -> tuple[tuple[str, str], ...]:
    """Return the account codes of a line; refuse it where one the fund needs is missing."""
    known = fund.codes_of(about.kind or Kind.COMMUNITY, about.target)
    for name in fund.needs_codes:
        if not known.get(name):
            raise PlannerError(
                "ledger_code_missing", fund=fund.printed_code, account=name, target=about.target
            )
    return tuple(sorted(known.items()))


def within_received(books: Books, fund: Fund, day: date, charged: int) -> None:
    """Refuse a commitment of more than the money received and still free."""
    free = books.free(fund, day)
    if charged > free:
        left = money_value(max(0, free), fund.currency)
        raise PlannerError("ledger_over_received", fund=fund.printed_code, left=left)


def return_amount(books: Books, posting: Posting, fund: Fund) -> int:
    """Return what goes back to the donor, in minor units; refuse more than is free to go."""
    _not_twice(books, posting)
    left = books.returnable(fund, posting.on)
    asked = left if posting.amount is None else posting.amount.minor
    if asked <= 0 or asked > left:
        value = money_value(max(0, left), fund.currency)
        raise PlannerError("ledger_over_returnable", fund=fund.printed_code, left=value)
    return asked
