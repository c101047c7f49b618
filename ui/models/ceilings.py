"""What each line pays a case, and the most it may: the ceilings a plan is made under."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.domain.allocation import Alternative, Award, Origin
from planner.domain.assessment import Assessment
from planner.domain.case import Case
from planner.domain.errors import PlannerError
from planner.domain.facts import facts_of
from planner.domain.granted import granted
from planner.domain.money import Money, total
from planner.domain.programme import Programme
from planner.wording.numbers import money_text
from ui.models.case_cards import fund_code


@dataclass(frozen=True)
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
    shared: bool,
) -> dict[str, Ceiling]:
    """Return by fund the ceilings of every line that pays this case or could in its stead."""
    if assessment is None:
        return {}
    facts = facts_of(case, assessment, programme, programme.balance_date)
    given = [a for a in awards if a.origin is not Origin.OFFERED]
    codes = dict.fromkeys(line.fund for a in given for line in a.lines)
    known = {f.code for f in programme.funds}
    found = {}
    for code in dict.fromkeys([*codes, *(o.fund for o in others)]):
        if code not in known:
            continue
        may = granted(programme, code, case, facts)
        if may.most is None or not may.most.minor:  # a line that is closed has no ceiling to fill
            continue
        paid = total((_charged(a, code, may.currency) for a in given), may.currency)
        in_cash = (a for a in given if a.cash.minor == a.amount.minor)
        cash = total((_charged(a, code, may.currency) for a in in_cash), may.currency)
        bound = may.cash if may.cash is not None and may.cash.minor < may.most.minor else None
        shown = fund_code(programme, code, shared=shared)
        found[code] = Ceiling(code, shown, paid, may.most, cash, bound)
    return found


def _charged(award: Award, fund: str, currency: str) -> Money:
    """Return what a fund bears of an award, in its own currency."""
    parts = (line.charged or line.amount for line in award.lines if line.fund == fund)
    return total(parts, currency)


def room_of(
    programme: Programme,
    ceilings: dict[str, Ceiling],
    other: Alternative,
    instead_of: Award | None,
    language: str,
) -> tuple[str, bool]:
    """Say what an alternative leaves free of its line's ceiling, and whether it would break it.

    Nothing is said where no ceiling is known.
    """
    ceiling = ceilings.get(other.fund)
    if ceiling is None:
        return "", False
    currency = ceiling.most.currency
    try:
        amount = programme.rates.convert(other.amount, currency, programme.balance_date)
    except PlannerError:  # no rate for this day: the balance would say so, an offer says nothing
        return "", False
    freed = Money.zero(currency)
    if instead_of is not None and instead_of.origin is not Origin.OFFERED:
        freed = _charged(instead_of, other.fund, currency)
    left = ceiling.most.minor - ceiling.paid.minor + freed.minor - amount.minor
    shown = money_text(Money(abs(left), currency), language)
    if left < 0:
        words = _tr("{amount} over the ceiling of {fund}")
        return words.format(amount=shown, fund=ceiling.code), True
    words = _tr("then {amount} free under the ceiling of {fund}")
    return words.format(amount=shown, fund=ceiling.code), False


def _tr(text: str) -> str:
    return QCoreApplication.translate("Ceilings", text)
