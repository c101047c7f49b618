"""A micro-case of a rule: a tiny caseload, the rule drawn tight, the rule drawn wide."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from planner.domain.caseload import Caseload
from planner.domain.kind import Kind
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import Rule
from tests.builders import BALANCE_DATE, Returnee, caseload, fund, measure, pays_for, programme

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
CASH = measure("CASH", Kind.CASH, "basic 0.5", cost=150)
POOL = fund("POOL", 1000)
BOTH = pays_for("POOL", Kind.CASH, Kind.IN_KIND, code="PAYS")


class Together(StrEnum):
    """What a balance makes of two rules that contradict, where one is asked for all the same."""

    STRICTER = "the tight one holds as if it stood alone"
    NOTHING = "nobody gets anything, and the notes name them"
    SUM = "their amounts add up, so that nothing binds"
    EITHER = "one of the two amounts"
    LESS = "less is left than either leaves alone"
    IMPOSSIBLE = "infeasible, and what cannot hold together is named"


@dataclass(frozen=True)
class RuleCase:
    """One kind of rule, shown in one caseload.

    ``binds`` changes the awards made without it; ``mild`` changes none. ``says``: what the check
    says of the awards made without the rule once it is there, the rule's code if empty.
    ``against``: a rule that cannot hold together with ``binds``, found as ``finding``;
    ``together``: what a balance makes of both. Or
    ``required``: what cannot be awarded while ``binds`` holds; then nothing can, and the balance
    names the rule. ``listed``: the rule changes no award, it only raises this finding.
    """

    name: str
    without: Caseload
    binds: Rule
    mild: Rule
    against: Rule | None = None
    finding: str = "rules_contradict"
    together: Together = Together.STRICTER
    required: Caseload | None = None
    says: frozenset[str] = frozenset()
    listed: str = ""

    @property
    def both(self) -> Caseload:
        """Return the caseload with the tight rule and the one that cannot hold beside it."""
        assert self.against is not None
        return ruled(self.without, self.binds, self.against)

    @property
    def reported(self) -> frozenset[str]:
        """Return what the check says of awards that break the rule."""
        return self.says or frozenset({self.binds.code})

    @property
    def ended(self) -> Rule:
        """Return the tight rule as it was until the day before the balance date."""
        known = any(r.code == self.binds.code for r in of(self.without).rules)
        return replace(
            self.binds,
            code=f"{self.binds.code}-OLD" if known else self.binds.code,
            starts=date(2026, 1, 1),
            ends=BALANCE_DATE - timedelta(days=1),
        )


def of(document: Caseload) -> Programme:
    """Return the programme of a caseload."""
    assert document.programme is not None
    return document.programme


def ruled(document: Caseload, *rules: Rule) -> Caseload:
    """Return a caseload with these rules, in place of those of the same code."""
    codes = {rule.code for rule in rules}
    kept = tuple(r for r in of(document).rules if r.code not in codes)
    return replace(document, programme=replace(of(document), rules=(*kept, *rules)))


def office(*people: Returnee, decisions: Any = (), **details: Any) -> Caseload:
    """Return a caseload of KIT and CASH, paid by POOL, where nothing else is said."""
    values: dict[str, Any] = {
        "measures": [KIT, CASH],
        "funds": [POOL],
        "rules": [BOTH],
        **details,
    }
    return caseload(programme(**values), *people, decisions=decisions)
