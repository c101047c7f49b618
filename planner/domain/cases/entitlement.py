"""What a fund promised a person before departure: rules ``entitled``, summed by part."""

from __future__ import annotations

from collections.abc import Mapping

from planner.domain.cases.case import Case
from planner.domain.cases.roles import count_in_role
from planner.domain.money import Money, total
from planner.domain.programme.conditions import Answer, Facts
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import Rule, RuleSort


def entitled(programme: Programme, fund: str, case: Case, facts: Facts) -> Mapping[str, Money]:
    """Return the amounts owed to one case by ``fund``, by part, in the fund's currency.

    Empty where the case is not served. A household cap takes from the parts named last.
    """
    serves = list(programme.rules_of(RuleSort.SERVES, fund))
    if any(not r.excepts(facts) and r.answer(facts) is not Answer.MET for r in serves):
        return {}
    owed: dict[str, list[Money]] = {}
    for rule in programme.rules_of(RuleSort.ENTITLED, fund):
        if rule.answer(facts) is Answer.MET:
            owed.setdefault(rule.part, []).append(_amount(rule, case, facts, programme))
    currency = programme.fund(fund).amount.currency
    parts = {part: total(amounts, currency) for part, amounts in owed.items()}
    for cap in programme.rules_of(RuleSort.HOUSEHOLD_CAP, fund):
        if cap.answer(facts) is not Answer.BROKEN:
            parts = capped(parts, cap)
    return parts


def owed_in_accounting(
    programme: Programme, fund: str, case: Case, facts: Facts
) -> Mapping[str, Money]:
    """Return what ``entitled`` does, each part in the accounting currency at the plan rate."""
    parts = entitled(programme, fund, case, facts)
    return {part: programme.accounted(amount) for part, amount in parts.items()}


def _amount(rule: Rule, case: Case, facts: Facts, programme: Programme) -> Money:
    assert rule.amount is not None
    assert rule.per is not None
    alone = facts.get("unaccompanied_child") == "yes"
    count = count_in_role(rule.per, case, programme.balance_date, unaccompanied=alone)
    return rule.amount.times(count)


def capped(parts: Mapping[str, Money], cap: Rule) -> dict[str, Money]:
    """Return what a household cap leaves of the parts it is about; the last give way first."""
    assert cap.amount is not None
    left, room = dict(parts), cap.amount.minor
    for part, amount in parts.items():
        if cap.part in ("", part):
            left[part] = Money(min(amount.minor, room), amount.currency)
            room -= left[part].minor
    return left
