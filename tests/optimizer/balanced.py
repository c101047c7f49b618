"""Balance a small caseload, see it checked, and read what it gave and told."""

from __future__ import annotations

from optimizer.balance import balance
from optimizer.verify import verify
from planner.domain.balances.allocation import Allocation
from planner.domain.ids import CaseId
from tests.builders import caseload, scenario


def balanced(of, *people, **details) -> Allocation:
    document = caseload(of, *people, **details)
    found = balance(document, scenario())
    assert verify(document, scenario(), found) == ()
    return found


def given(found: Allocation, number: str = "1") -> list[str]:
    return sorted(a.target for a in found.awards_of(CaseId(f"case-{number}")))


def told(found: Allocation, number: str = "1") -> set[tuple[str, object]]:
    """Return (code, rule) of everything said about what a case did not get."""
    result = next(c for c in found.cases if c.case_id == f"case-{number}")
    reasons = [r for _, r in result.not_met] + [a.kept_out_by for a in result.alternatives]
    return {(r.code, dict(r.values).get("rule")) for r in reasons}
