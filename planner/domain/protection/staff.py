"""The people who may open a caseload file, and what each role sees and may do.

Roles in an offline file stop mistakes and keep work apart; they do not stop somebody who holds
the file's key and writes a program of their own. Only the protected block does that: its key is
wrapped for those alone who may see it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

StaffId = NewType("StaffId", str)


class Role(StrEnum):
    """What somebody does in the office."""

    PLANNER = "planner"
    COUNSELLOR = "counsellor"
    BUDGET_OFFICER = "budget_officer"
    READER = "reader"


class May(StrEnum):
    """One thing a role may do, or see."""

    SEE_IDENTITY = "see_identity"  # names and what else says who somebody is
    EDIT_CASES = "edit_cases"  # cases, assessments, consent, findings
    DECIDE = "decide"  # decisions with the returnee
    MOVE_PLANS = "move_plans"  # offer, agree, sign, close
    PROGRAMME = "programme"  # funds, rules, catalogue, policy
    BALANCE = "balance"  # adopt a balance; it reads protected details
    CLEAR = "clear"  # answer for who is left short
    MONEY = "money"  # book entries, close months
    EXPORT_PLANS = "export_plans"  # papers with a person's data in them
    EXPORT_FIGURES = "export_figures"  # papers without
    HAND_OVER = "hand_over"  # take cases into the field, bring them back
    STAFF = "staff"  # who may open the file
    RESTORE = "restore"
    ERASE = "erase"
    TRAIL = "trail"  # who did what
    COMPLAINTS = "complaints"  # read and decide complaints; anybody who edits cases takes one
    SIGN_FOR = "sign_for"  # enter what another of the office did; both stand in the trail


_READER = frozenset({May.EXPORT_FIGURES})
_COUNSELLOR = frozenset(
    {
        May.SEE_IDENTITY,
        May.EDIT_CASES,
        May.DECIDE,
        May.BALANCE,
        May.MOVE_PLANS,
        May.EXPORT_PLANS,
        May.EXPORT_FIGURES,
        May.HAND_OVER,
    }
)
_BUDGET_OFFICER = frozenset({May.MONEY, May.EXPORT_FIGURES, May.TRAIL})

#: What each role may do.
ROLE_MAY: Mapping[Role, frozenset[May]] = {
    Role.PLANNER: frozenset(May),
    Role.COUNSELLOR: _COUNSELLOR,
    Role.BUDGET_OFFICER: _BUDGET_OFFICER,
    Role.READER: _READER,
}

#: What it takes to change a record of this sort; a sort that is not listed takes ``PROGRAMME``.
NEEDED: Mapping[str, May] = {
    "case": May.EDIT_CASES,
    "assessment": May.EDIT_CASES,
    "findings": May.EDIT_CASES,
    "form": May.EDIT_CASES,
    "correction": May.EDIT_CASES,
    "judged": May.EDIT_CASES,
    "begun": May.MOVE_PLANS,
    "observation": May.EDIT_CASES,
    "task": May.EDIT_CASES,
    "visit": May.EDIT_CASES,
    "complaint": May.EDIT_CASES,
    "closure": May.MOVE_PLANS,
    "feedback": May.EDIT_CASES,
    "referral": May.EDIT_CASES,
    "consent": May.EDIT_CASES,
    "kept": May.ERASE,
    "hand_over": May.HAND_OVER,
    "decision": May.DECIDE,
    "plan": May.MOVE_PLANS,
    "programme": May.PROGRAMME,
    "scenario": May.PROGRAMME,
    "about": May.BALANCE,
    "entry": May.MONEY,
    "closing": May.MONEY,
    "clearing": May.CLEAR,
}


@dataclass(frozen=True, slots=True)
class Staff:
    """Somebody who may open the file.

    ``code`` is what stands beside their edits (a code of the programme's office where it lists
    them). ``protected``: whether trafficking and medical details open for them.
    """

    id: StaffId
    code: str
    role: Role = Role.PLANNER
    protected: bool = False

    def may(self, what: May) -> bool:
        """Say whether their role allows it; a balance also takes the protected details."""
        if what is May.BALANCE and not self.protected:
            return False
        return what in ROLE_MAY[self.role]


def needed_for(entities: Iterable[str]) -> frozenset[May]:
    """Return what it takes to change records of these sorts; a draft is everybody's own."""
    return frozenset(NEEDED.get(entity, May.PROGRAMME) for entity in entities if entity != "draft")
