"""What is wrong with a programme before any balance: the same at import and after an edit."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.checks.fault import Fault, Part
from planner.domain.checks.forbidden_floors import forbidden_floors
from planner.domain.checks.fund_conflicts import fund_conflicts
from planner.domain.checks.money_findings import money_faults
from planner.domain.checks.owed_conflicts import owed_conflicts
from planner.domain.checks.rule_conflicts import conflicts
from planner.domain.checks.rule_never_binds import never_binding
from planner.domain.checks.rule_times import in_force, rules_out_of_time
from planner.domain.findings import Finding, Weight
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import RuleSort


def faults_of(programme: Programme) -> tuple[Fault, ...]:
    """Return every fault of a programme whose parts can all be read, each with its place."""
    return (
        *money_faults(programme),
        *conflicts(programme),
        *forbidden_floors(programme),
        *fund_conflicts(programme),
        *owed_conflicts(programme),
        *never_binding(programme),
        *rules_out_of_time(programme),
        *_asking_what_nobody_said(programme),
        *_about_earlier_help(programme),
    )


def findings_of(programme: Programme) -> tuple[Finding, ...]:
    """Return the faults as findings without a place, for a programme that was edited here."""
    return tuple(fault.finding() for fault in faults_of(programme))


def _asking_what_nobody_said(programme: Programme) -> Iterator[Fault]:
    """Rules that ask about the office's country or visas, where the office says nothing."""
    open_facts = {
        fact
        for fact, known in (
            ("country", bool(programme.country)),
            ("visa_free", programme.visa_free is not None),
        )
        if not known
    }
    for at, rule in in_force(programme):
        for field, conditions in (("who", rule.who), ("unless", rule.unless)):
            for fact in sorted(open_facts & {c.fact for c in conditions}):
                yield Fault.of(
                    "rule_asks_setting",
                    Weight.CHECK,
                    Part.RULES,
                    at,
                    field,
                    value=rule.code,
                    named=fact,
                )


def _about_earlier_help(programme: Programme) -> Iterator[Fault]:
    known = {fund.code for fund in programme.funds}
    for at, rule in in_force(programme):
        if rule.sort is RuleSort.NOT_AGAIN and rule.other and rule.other not in known:
            yield Fault.of(
                "earlier_fund_unknown",
                Weight.CHECK,
                Part.RULES,
                at,
                "other",
                value=rule.code,
                other=rule.other,
            )
