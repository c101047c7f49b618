"""A programme as it may be printed: protected lines go by their printed code everywhere."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.allocation import Reason
from planner.domain.fund import Fund
from planner.domain.programme import Programme
from planner.domain.rule import Rule
from planner.domain.texts import Texts

#: Facts that an export with case numbers never tells (reliability: health and trafficking data).
_PROTECTED_FACTS = frozenset(
    [
        "cash_risk",
        "guardian_verified",
        "specialist_clearance",
        "unaccompanied_child",
        "violence",
        "vulnerability",
    ]
)

#: Findings that speak of one.
PROTECTED_FINDINGS = frozenset(
    ["adult_unaccompanied", "man_pregnant", "unaccompanied_now_adult", "vulnerability_unknown"]
)


def printable_programme(programme: Programme) -> Programme:
    """Return the programme with every protected line under its printed code and name.

    Rules of such a line are left out: whom it serves would tell what must not be told.
    """
    private = {f.code: f.printed_code for f in programme.funds if f.private_name}
    return replace(
        programme,
        funds=tuple(_printed(f) for f in programme.funds),
        rules=tuple(
            replace(r, other=_masked(r.other, private))
            for r in programme.rules
            if r.scope not in private
        ),
    )


def printable_reason(reason: Reason, programme: Programme) -> Reason | None:
    """Return the reason with protected lines under their printed codes.

    None where it would tell a protected fact of the case: a condition on one, a bar that rests on
    one, or whom a protected line serves.
    """
    private = {f.code: f.printed_code for f in programme.funds if f.private_name}
    values = dict(reason.values)
    if _facts(values, programme) & _PROTECTED_FACTS:
        return None
    if values.get("fund") in private and ("condition" in values or "fact" in values):
        return None
    shown = {k: _masked(v, private) if isinstance(v, str) else v for k, v in values.items()}
    return Reason(reason.code, tuple(sorted(shown.items())))


def _facts(values: dict[str, str | int], programme: Programme) -> set[str]:
    """Return the facts of the case that a reason speaks of."""
    named = ";".join(str(values[key]) for key in ("fact", "condition") if key in values)
    facts = {part.split()[0] for part in named.split(";") if part.strip()}
    rule = next((r for r in programme.rules if r.code == values.get("rule")), None)
    return facts | facts_asked(rule) if rule is not None else facts


def facts_asked(rule: Rule) -> frozenset[str]:
    """Return the facts a rule asks of a case."""
    return frozenset(c.fact for c in (*rule.who, *rule.unless))


def tells_protected_facts(rule: Rule) -> bool:
    """Say whether naming the rule beside a case number tells a protected fact of that case."""
    return bool(facts_asked(rule) & _PROTECTED_FACTS)


def _masked(text: str, private: dict[str, str]) -> str:
    code, slash, part = text.partition("/")
    return f"{private.get(code, code)}{slash}{part}"


def _printed(fund: Fund) -> Fund:
    if not fund.private_name:
        return fund
    name = fund.printed_code
    return replace(fund, code=name, private_name="", name=Texts.of(en=name, fr=name))
