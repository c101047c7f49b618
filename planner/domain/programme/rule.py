"""Rules as dated data with a source: one grammar for offices and funds.

A rule is one row: its sort, whom it is about, and the few values the sort needs. It reads as a
sentence (``planner.wording.rules``). ``rule_sorts`` beside it says which values each sort has and
whose it can be. Two rows with one code and different dates are versions of one rule.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.programme.conditions import Answer, Conditions, Facts, all_of

OFFICE = "OFFICE"
#: Parts of an entitlement, in the order they are paid.
PARTS = ("travel", "start", "arrival", "later")


class RuleSort(StrEnum):
    """What a rule does. Read the scope (a fund's code or the office) as the subject."""

    PAYS_FOR = "pays_for"  # pays for awards of these kinds (and measures, where named)
    SERVES = "serves"  # serves only cases for whom the conditions hold
    CASE_CEILING = "case_ceiling"  # at most this amount a case, of all or of these; or with another
    ROLE_CEILING = "role_ceiling"  # at most this amount for each person of a role; they add up
    CASE_SHARE = "case_share"  # at most this share of what it pays a case as this kind
    SHARE_OF_LINE = "share_of_line"  # at most this share of the line as this kind
    LEAST_FOR = "least_for"  # at least this share of what it awards as a kind or for these people
    ENTITLED = "entitled"  # owes an amount per case or person of a role to whom it is about
    HOUSEHOLD_CAP = "household_cap"  # what it owes a household is at most this amount
    OWED_AS = "owed_as"  # this part is always awarded, as this measure
    USE_WITHIN = "use_within"  # awards start within so many months of return
    APPLY_BY = "apply_by"  # no new award after so many months of return, or after a date
    SPEND_BY = "spend_by"  # the last instalment within so many months of return, or by a date
    INSTALMENTS = "instalments"  # paid in parts, the later ones on proof
    NOT_AGAIN = "not_again"  # nobody it (or another) helped before, ever or for N years
    ONE_PERSON = "one_person"  # helps one person of a household only
    NO_STACKING = "no_stacking"  # not together with another fund (or a part of it) in one case
    RESERVE = "reserve"  # hold back this share until a date
    RESIDENTS_SHARE = "residents_share"  # at least this share of a project's seats for residents
    ACT_NOW = "act_now"  # who cannot wait for a balance, and within how many days
    FLOOR = "floor"  # at least this share of a need met, within so many days
    SPENDING_SHARE = "spending_share"  # of awarded pool money, a kind between two shares
    BAR = "bar"  # these kinds or measures never, for whom the conditions hold
    ONCE_A_HOUSEHOLD = "once_a_household"  # at most one of these measures a household
    NEEDS_FIRST = "needs_first"  # these measures only for whom the conditions hold
    TIER = "tier"  # the published amount of a measure for households of so many persons
    TRADE_PLACES = "trade_places"  # at most so many of these measures a trade and place
    SMALLEST_AWARD = "smallest_award"  # no award below this amount
    TENSION = "tension"  # from this tension on a project needs consultation and a check
    COUNSELLOR_HOURS = "counsellor_hours"  # hours a counsellor has each month
    PRICE_AGE = "price_age"  # a provider's price older than so many months is asked again


class Role(StrEnum):
    """Whom an amount is for: it counts once for each (see ``planner.domain.cases.roles``)."""

    CASE = "case"  # once a household
    PRINCIPAL = "principal"  # the returnee
    MEMBER_RETURNED = "member_returned"  # each member who returned together, of any age
    ADULT_FAMILY = "adult_family"  # each adult member who returned together
    MINOR = "minor"  # each member under 18 who returned together
    UNACCOMPANIED_CHILD = "unaccompanied_child"  # a returnee who is one
    ADULT = "adult"  # each adult who returned, the returnee too
    CHILD = "child"  # everybody under 18 who returned, the returnee too
    PERSON = "person"  # everybody who returned


class Proof(StrEnum):
    """What must be seen before a later instalment is paid."""

    RECEIPTS = "receipts"
    VISIT = "visit"
    STILL_THERE = "still_there"  # the returnee has not left the country again
    TRAINING_DONE = "training_done"
    BUSINESS_RUNS = "business_runs"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; ``planner.domain.programme.rule_sorts.FIELDS`` says what its sort uses.

    ``amount`` is in the fund's currency, the office's in the accounting currency. ``least``,
    ``most``, ``shares``: shares in 1/10,000. ``part``: the part of an entitlement (of
    ``PARTS``). ``other``: a fund's code, or ``FUND/part``. ``instead``: the measure to take in
    place of a barred one. ``count``: places, persons, a tension, or hours. Dates are inclusive;
    None is open.
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
    per: Role | None = None
    part: str = ""
    other: str = ""
    instead: str = ""
    least: int | None = None
    most: int | None = None
    shares: tuple[int, ...] = ()
    proof: Proof | None = None
    count: int | None = None
    years: int | None = None
    months: int | None = None
    days: int | None = None
    until: date | None = None
    starts: date | None = None
    ends: date | None = None
    source: str = ""
    note: str = ""

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

    def ended_by(self, day: date) -> bool:
        """Say whether the rule was in force once and is no more on ``day``."""
        return self.ends is not None and self.ends < day
