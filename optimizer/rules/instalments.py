"""Awards are paid in parts as their fund or the office says, the later ones on proof.

A rule goes before the measure's own instalments. Of several the most exact one holds: a fund's
before the office's, one that names measures before one that names kinds before one that names
neither, and among equals the one of the higher amount. Where nobody can answer whom a rule is
about, it holds: money in parts can still be paid, money paid at once is gone.
"""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.situation import Ground, Situation
from planner.domain.need import FULL
from planner.domain.programme.catalogue import Instalment
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import OFFICE, Rule, RuleSort


def instalments_of(offer: Offer, situation: Situation, ground: Ground) -> tuple[Instalment, ...]:
    """Return the parts in which an award of this offer is paid, the first one first."""
    rule = governing(offer, situation, ground)
    if rule is not None:
        return _parts(rule)
    return offer.measure.instalments if offer.measure else (Instalment(FULL),)


def governing(offer: Offer, situation: Situation, ground: Ground) -> Rule | None:
    """Return the rule that says in which parts the offer is paid, None where none does."""
    rules = [
        rule
        for rule in ground.rules(RuleSort.INSTALMENTS)
        if _is_about(rule, offer, ground) and rule.answer(situation.facts) is not Answer.BROKEN
    ]
    return max(rules, key=lambda r: _exactness(r, ground), default=None)


def last_after(offer: Offer, situation: Situation, ground: Ground) -> int:
    """Return how many months after its first month an award of this offer is paid in full."""
    return max(i.after_months for i in instalments_of(offer, situation, ground))


def _is_about(rule: Rule, offer: Offer, ground: Ground) -> bool:
    return (
        rule.scope in (OFFICE, offer.fund)
        and (not rule.kinds or offer.kind in rule.kinds)
        and (not rule.measures or offer.target in rule.measures)
        and (rule.amount is None or offer.amount >= ground.minor(rule.amount))
    )


def _exactness(rule: Rule, ground: Ground) -> tuple[bool, bool, bool, int]:
    amount = 0 if rule.amount is None else ground.minor(rule.amount)
    return rule.scope != OFFICE, bool(rule.measures), bool(rule.kinds), amount


def _parts(rule: Rule) -> tuple[Instalment, ...]:
    proof = rule.proof.value if rule.proof else ""
    return tuple(
        Instalment(share, n * (rule.months or 0), proof if n else "")
        for n, share in enumerate(rule.shares)
    )
