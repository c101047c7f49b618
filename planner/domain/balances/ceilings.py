"""What each line pays a case and the most it may: the ceilings a plan is made under.

What an alternative leaves of one is reckoned from the prices, without a balance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.balances.allocation import Alternative, Award, Origin
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.cases.facts import facts_of
from planner.domain.cases.granted import granted
from planner.domain.errors import PlannerError
from planner.domain.money import Money, total
from planner.domain.programme.programme import Programme


@dataclass(frozen=True, slots=True)
class Ceiling:
    """One line's: what it pays this case and the most it may, in its own currency.

    ``code``: as it may be shown. ``cash``: of that as cash; ``cash_most`` None where nothing more
    bounds it.
    """

    fund: str
    code: str
    paid: Money
    most: Money
    cash: Money
    cash_most: Money | None


def ceilings_of(
    programme: Programme,
    case: Case,
    assessment: Assessment | None,
    awards: Sequence[Award],
    others: Sequence[Alternative],
    *,
    printed: bool,
) -> dict[str, Ceiling]:
    """Return by fund the ceilings of every line that pays this case or could in its stead.

    ``printed``: lines go by the code that may be printed, for whoever may read along.
    """
    if assessment is None:
        return {}
    facts = facts_of(case, assessment, programme, programme.balance_date)
    given = [a for a in awards if a.origin is not Origin.OFFERED]
    codes = dict.fromkeys(line.fund for a in given for line in a.lines)
    known = {f.code: f for f in programme.funds}
    found = {}
    for code in dict.fromkeys([*codes, *(o.fund for o in others)]):
        if code not in known:
            continue
        may = granted(programme, code, case, facts)
        if may.most is None or not may.most.minor:  # a line that is closed has no ceiling to fill
            continue
        paid = total((charged(a, code, may.currency) for a in given), may.currency)
        in_cash = (a for a in given if a.cash.minor == a.amount.minor)
        cash = total((charged(a, code, may.currency) for a in in_cash), may.currency)
        bound = may.cash if may.cash is not None and may.cash.minor < may.most.minor else None
        shown = known[code].printed_code if printed else code
        found[code] = Ceiling(code, shown, paid, may.most, cash, bound)
    return found


def charged(award: Award, fund: str, currency: str) -> Money:
    """Return what a fund bears of an award, in its own currency."""
    parts = (line.charged or line.amount for line in award.lines if line.fund == fund)
    return total(parts, currency)


def spent_with(
    programme: Programme, ceiling: Ceiling, other: Alternative, instead_of: Award | None
) -> Money | None:
    """Return what a line would pay this case with an alternative in the place of an award.

    In the line's own currency; more than ``ceiling.most`` where it would break the ceiling. None
    where no rate is known for the day: the balance would say so, an offer says nothing.
    """
    currency = ceiling.most.currency
    try:
        amount = programme.rates.convert(other.amount, currency, programme.balance_date)
    except PlannerError:
        return None
    freed = Money.zero(currency)
    if instead_of is not None and instead_of.origin is not Origin.OFFERED:
        freed = charged(instead_of, other.fund, currency)
    return ceiling.paid - freed + amount
