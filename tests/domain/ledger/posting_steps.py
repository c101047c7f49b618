"""Postings one after the other, refused ones, and closed months."""

from datetime import date

import pytest

from planner.domain.errors import PlannerError
from planner.domain.ledger.entry import EntryState
from tests.money import (
    booked,
    commit,
    pay,
)

S = EntryState
MARCH = date(2027, 3, 1)


def refusal(ledger, posting):
    """Return the code and values a posting is refused with; nothing has changed by it."""
    before = list(ledger.entries)
    lines, funds = repr(ledger.lines), repr(ledger.funds)
    with pytest.raises(PlannerError) as refused:
        ledger.post(posting)
    assert ledger.entries == before
    assert (repr(ledger.lines), repr(ledger.funds)) == (lines, funds)
    return refused.value.code, refused.value.values


def posted(ledger, *postings):
    """Book postings one after the other and return the ledger."""
    for posting in postings:
        ledger.post(posting)
    return ledger


def closed(ledger, month):
    """Close a month on its last day and return the ledger."""
    ledger.close(month, "A01", month.last_day())
    return ledger


def paid():
    return posted(booked(), commit(), pay(400_000))
