"""Rules as dated data with a source: one grammar for offices and funds.

A rule is one row: its sort, whom it is about, and the few values the sort needs. It reads as a
sentence (``planner.wording.rules``). ``FIELDS`` says which values each sort must have.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.conditions import Answer, Conditions, Facts, all_of
from planner.domain.kind import Kind
from planner.domain.money import Money

OFFICE = "OFFICE"


class RuleSort(StrEnum):
    """What a rule does. Read the scope (a fund's code or the office) as the subject."""

    PAYS_FOR = "pays_for"  # pays for awards of these kinds (and measures, where named)
    SERVES = "serves"  # serves only cases for whom the conditions hold
    CASE_CEILING = "case_ceiling"  # at most this amount a case
    SHARE_OF_LINE = "share_of_line"  # at most this share of the line as this kind
    ENTITLED = "entitled"  # owes an amount per case/principal/member to whom it is about
    OWED_AS = "owed_as"  # this part is always awarded, as this measure
    USE_WITHIN = "use_within"  # awards start within so many months of return
    NO_STACKING = "no_stacking"  # not together with another fund (or a part of it) in one case
    RESERVE = "reserve"  # hold back this share until a date
    RESIDENTS_SHARE = "residents_share"  # at least this share of a project's seats for residents
    ACT_NOW = "act_now"  # who cannot wait for a balance, and within how many days
    FLOOR = "floor"  # at least this share of a need met, within so many days
    SPENDING_SHARE = "spending_share"  # of awarded pool money, a kind between two shares
    BAR = "bar"  # these kinds or measures never, for whom the conditions hold
    ONCE_A_HOUSEHOLD = "once_a_household"  # at most one of these measures a household
    NEEDS_FIRST = "needs_first"  # these measures only for whom the conditions hold
    TRADE_PLACES = "trade_places"  # at most so many of these measures a trade and place
    SMALLEST_AWARD = "smallest_award"  # no award below this amount
    TENSION = "tension"  # from this tension on a project needs consultation and a check
    COUNSELLOR_HOURS = "counsellor_hours"  # hours a counsellor has each month


class EntitledPer(StrEnum):
    """What an entitlement counts."""

    CASE = "case"
    PRINCIPAL = "principal"
    MEMBER_RETURNED = "member_returned"


#: The values each sort needs; everything else of a rule of that sort must be left empty, but
#: for ``who``, ``unless``, ``note`` and the dates.
FIELDS: Mapping[RuleSort, frozenset[str]] = {
    sort: frozenset(names.split())
    for sort, names in {
        RuleSort.PAYS_FOR: "kinds",
        RuleSort.SERVES: "who",
        RuleSort.CASE_CEILING: "amount",
        RuleSort.SHARE_OF_LINE: "kinds most",
        RuleSort.ENTITLED: "amount per part",
        RuleSort.OWED_AS: "part measures",
        RuleSort.USE_WITHIN: "months",
        RuleSort.NO_STACKING: "other",
        RuleSort.RESERVE: "most until",
        RuleSort.RESIDENTS_SHARE: "least",
        RuleSort.ACT_NOW: "days who",
        RuleSort.FLOOR: "need severity least days",
        RuleSort.SPENDING_SHARE: "kinds",
        RuleSort.BAR: "who",
        RuleSort.ONCE_A_HOUSEHOLD: "measures",
        RuleSort.NEEDS_FIRST: "measures who",
        RuleSort.TRADE_PLACES: "measures count",
        RuleSort.SMALLEST_AWARD: "amount",
        RuleSort.TENSION: "count",
        RuleSort.COUNSELLOR_HOURS: "count",
    }.items()
}


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; see ``FIELDS`` for what its sort uses.

    ``least``, ``most``: shares in 1/10,000. ``part``: the part of an entitlement (``arrival``,
    ``later``). ``other``: a fund's code, or ``FUND/part``. ``count``: places, a tension, or hours.
    Dates are inclusive; None is open.
    """

    code: str
    scope: str
    sort: RuleSort
    who: Conditions = ()
    unless: Conditions = ()
    kinds: frozenset[Kind] = frozenset()
    measures: frozenset[str] = frozenset()
    need: str = ""
    severity: int | None = None
    amount: Money | None = None
    per: EntitledPer | None = None
    part: str = ""
    other: str = ""
    least: int | None = None
    most: int | None = None
    count: int | None = None
    months: int | None = None
    days: int | None = None
    until: date | None = None
    starts: date | None = None
    ends: date | None = None
    source: str = ""
    note: str = ""

    def missing(self) -> tuple[str, ...]:
        """Return the values this sort needs and the rule does not give."""
        return tuple(
            sorted(n for n in FIELDS[self.sort] if getattr(self, n) in (None, "", (), frozenset()))
        )

    def excepts(self, facts: Facts) -> bool:
        """Say whether the rule's exception (``unless``) surely holds for a case."""
        return bool(self.unless) and all_of(self.unless, facts) is Answer.MET

    def answer(self, facts: Facts) -> Answer:
        """Say whether the rule is about a case: ``who`` holds and no exception does."""
        return Answer.BROKEN if self.excepts(facts) else all_of(self.who, facts)

    def holds_on(self, day: date) -> bool:
        """Say whether the rule is in force on ``day``."""
        return (self.starts is None or self.starts <= day) and (
            self.ends is None or day <= self.ends
        )
