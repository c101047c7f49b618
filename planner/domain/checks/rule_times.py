"""When rules are in force: on the balance date, and at one time with each other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from planner.domain.checks.fault import Fault, Part
from planner.domain.findings import Weight
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import Rule, RuleSort

#: Sorts with a date of their own besides their validity.
_DATED = (RuleSort.APPLY_BY, RuleSort.SPEND_BY, RuleSort.RESERVE)


def overlap(first: Rule, second: Rule) -> bool:
    """Say whether two rules are in force on one day."""
    starts = max(first.starts or date.min, second.starts or date.min)
    return starts <= min(first.ends or date.max, second.ends or date.max)


def in_force(programme: Programme) -> list[tuple[int, Rule]]:
    """Return the rules in force on the balance date, each with its place among all rules."""
    day = programme.balance_date
    return [(at, rule) for at, rule in enumerate(programme.rules) if rule.holds_on(day)]


def rules_out_of_time(programme: Programme) -> Iterator[Fault]:
    """Yield rules that ended, or begin later, and have no version in force; and passed dates."""
    day = programme.balance_date
    held = {rule.code for _, rule in in_force(programme)}
    for at, rule in enumerate(programme.rules):
        if rule.code not in held and rule.ends is not None and rule.ends < day:
            if not _followed(rule, programme):
                ends = rule.ends.isoformat()
                yield Fault.of(
                    "rule_ended", Weight.CHECK, Part.RULES, at, "ends", value=rule.code, ends=ends
                )
        elif rule.code not in held and rule.starts is not None and rule.starts > day:
            starts = rule.starts.isoformat()
            yield Fault.of(
                "rule_not_yet",
                Weight.NOTE,
                Part.RULES,
                at,
                "starts",
                value=rule.code,
                starts=starts,
            )
        elif rule.sort in _DATED and rule.until is not None and rule.until < day:
            until = rule.until.isoformat()
            yield Fault.of(
                "deadline_passed", Weight.CHECK, Part.RULES, at, "until", value=rule.code, day=until
            )


def _followed(rule: Rule, programme: Programme) -> bool:
    """Say whether a later version of a rule is known: the newest one speaks for all."""
    return any(
        r.code == rule.code and (r.starts or date.min) > (rule.starts or date.min)
        for r in programme.rules
    )
