"""Who of an office may do what with money, as its sheet Office names them."""

from __future__ import annotations

from enum import StrEnum

from planner.domain.programme.programme import Office


class Duty(StrEnum):
    """What is done with money, as the field of an entry that names who does it."""

    PROPOSE = "proposer"
    APPROVE = "approver"
    PAY = "payer"
    CLOSE = "closer"  # closes a month


def allowed(office: Office, duty: Duty) -> frozenset[str]:
    """Return who may do it, by staff code.

    Anybody of the staff proposes. The approver approves; the payer or the budget officer pays;
    the budget officer or the approver closes a month. Where the office names none of them,
    anybody of the staff does it.
    """
    named = {
        Duty.PROPOSE: (),
        Duty.APPROVE: (office.approver,),
        Duty.PAY: (office.payer, office.budget_officer),
        Duty.CLOSE: (office.budget_officer, office.approver),
    }[duty]
    return frozenset(code for code in named if code) or office.staff
