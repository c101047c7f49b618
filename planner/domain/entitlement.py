"""What a fund promised a person before departure: rules ``entitled``, summed by part."""

from __future__ import annotations

from collections.abc import Mapping

from planner.domain.case import Case, Presence
from planner.domain.conditions import Answer, Facts
from planner.domain.money import Money, total
from planner.domain.programme import Programme
from planner.domain.rule import EntitledPer, Rule, RuleSort


def entitled(programme: Programme, fund: str, case: Case, facts: Facts) -> Mapping[str, Money]:
    """Return the amounts owed to one case by ``fund``, by part; empty where it is not served."""
    serves = list(programme.rules_of(RuleSort.SERVES, fund))
    if any(not r.excepts(facts) and r.answer(facts) is not Answer.MET for r in serves):
        return {}
    owed: dict[str, list[Money]] = {}
    for rule in programme.rules_of(RuleSort.ENTITLED, fund):
        if rule.answer(facts) is Answer.MET:
            owed.setdefault(rule.part, []).append(_amount(rule, case))
    return {part: total(amounts, programme.currency) for part, amounts in owed.items()}


def _amount(rule: Rule, case: Case) -> Money:
    assert rule.amount is not None
    if rule.per is EntitledPer.MEMBER_RETURNED:
        with_them = sum(m.presence is Presence.RETURNED for m in case.planning.members)
        return rule.amount.times(with_them)
    return rule.amount
