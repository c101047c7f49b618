"""At most this amount for each person of a role; the amounts of a fund's roles add up to one sum.

Rules of one fund that count the same kinds add up: so much for the returnee, so much for each
member who returned. A rule whose conditions nobody can answer counts, as its amount may be due;
a person whose age nobody knows counts in no role that asks for it.
"""

from __future__ import annotations

from optimizer.offer import Draft
from optimizer.problem import Ceiling
from optimizer.rules.counted import amount_counted
from optimizer.situation import Ground, Situation
from planner.domain.cases.roles import count_in_role
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import Rule, RuleSort


def ceilings(draft: Draft, ground: Ground) -> list[Ceiling]:
    """Bound the amounts of each fund's offers by the sum of its rules about this case."""
    adding: dict[tuple[str, tuple[str, ...]], list[Rule]] = {}
    for rule in ground.rules(RuleSort.ROLE_CEILING):
        if rule.answer(draft.situation.facts) is not Answer.BROKEN:
            kinds = tuple(sorted(k.value for k in rule.kinds))
            adding.setdefault((rule.scope, kinds), []).append(rule)
    found = []
    for (fund, _), rules in adding.items():
        limit = sum(_amount(rule, draft.situation, ground) for rule in rules)
        amounts = tuple(
            (n, amount)
            for n, o in enumerate(draft.offers)
            if o.fund == fund and (amount := amount_counted(rules[0], o)) > 0
        )
        if sum(a for _, a in amounts) > limit:
            codes = tuple(rule.code for rule in rules)
            found.append(Ceiling(codes[0], limit, amounts, codes))
    return found


def _amount(rule: Rule, situation: Situation, ground: Ground) -> int:
    assert rule.amount is not None
    assert rule.per is not None
    alone = situation.facts.get("unaccompanied_child") == "yes"
    count = count_in_role(rule.per, situation.case, ground.day, unaccompanied=alone)
    return ground.minor(rule.amount.times(count))
