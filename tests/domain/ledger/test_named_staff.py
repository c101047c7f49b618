"""Whom the office names, approves, pays and closes; nobody else."""

from dataclasses import replace

import pytest

from planner.domain.errors import PlannerError
from planner.domain.ledger.entry import EntryState
from planner.domain.ledger.ledger import Ledger
from planner.domain.months import Month
from planner.domain.programme.programme import Office, Programme
from tests.domain.ledger.posting_steps import posted, refusal
from tests.money import (
    PLANNED_ON,
    STAFF,
    booked,
    cancel,
    commit,
    office,
    pay,
)


def _named(**people: str) -> Programme:
    return office(office=Office("Office", counsellors=("C01", "C02", "C03"), **people))


@pytest.mark.parametrize(
    ("people", "posting", "code", "known"),
    [
        ({"approver": "A01"}, commit(approver="C02"), "ledger_not_the_approver", "A01"),
        ({"approver": "A01"}, cancel(approver="C02"), "ledger_not_the_approver", "A01"),
        ({"approver": "A01"}, commit(proposer="C02"), "", ""),
        ({}, commit(approver="C02"), "", ""),
        ({"payer": "P01"}, pay(approver="", payer="C03"), "ledger_not_the_payer", "P01"),
        (
            {"payer": "P01", "budget_officer": "B01"},
            pay(approver="", payer="C03"),
            "ledger_not_the_payer",
            "B01, P01",
        ),
        ({"payer": "P01", "budget_officer": "B01"}, pay(approver="", payer="B01"), "", ""),
        ({"budget_officer": "B01"}, pay(approver="", payer="C03"), "ledger_not_the_payer", "B01"),
        ({}, pay(approver="", payer="C03"), "", ""),
    ],
)
def test_that_only_whom_the_office_names_approves_and_pays(people, posting, code, known):
    ledger = booked(of=_named(**people))
    if posting.state is not EntryState.COMMITTED:
        ledger.post(commit(approver=people.get("approver", "C02")))
    if code:
        said, values = refusal(ledger, posting)
        assert (said, values["known"], values["role"]) == (code, known, code.rsplit("_", 1)[1])
    else:
        assert ledger.post(posting)


def test_that_a_payment_keeps_the_approver_of_its_commitment_when_the_office_names_another():
    was = posted(booked(), commit())
    changed = office(office=replace(STAFF, counsellors=("C01", "A01"), approver="A02"))
    ledger = Ledger(changed, (), was.entries, agreed=was.agreed)
    assert ledger.post(pay(approver=""))[0].approver == "A01"


@pytest.mark.parametrize(
    ("people", "who", "taken"),
    [
        ({"approver": "A01", "budget_officer": "B01"}, "A01", True),
        ({"approver": "A01", "budget_officer": "B01"}, "B01", True),
        ({"approver": "A01", "budget_officer": "B01"}, "C01", False),
        ({"payer": "P01"}, "C01", True),
    ],
)
def test_that_the_budget_officer_or_the_approver_closes_a_month(people, who, taken):
    ledger = booked(of=_named(**people))
    if taken:
        assert ledger.close(Month.of(PLANNED_ON), who, PLANNED_ON).who == who
    else:
        with pytest.raises(PlannerError, match="ledger_not_the_closer"):
            ledger.close(Month.of(PLANNED_ON), who, PLANNED_ON)
