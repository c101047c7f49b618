"""A programme as it may be printed: protected lines go by their printed code everywhere."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.balances.allocation import Award, Reason
from planner.domain.cases.protected_facts import PROTECTED_FACTS
from planner.domain.kind import Kind
from planner.domain.need import Dimension
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.conditions import Conditions
from planner.domain.programme.fund import Fund
from planner.domain.programme.programme import Programme
from planner.domain.programme.project import CommunityProject
from planner.domain.programme.rule import Rule, RuleSort
from planner.domain.texts import Texts

#: Facts that an export with case numbers never tells (reliability: health and trafficking data).
_PROTECTED_FACTS = PROTECTED_FACTS | {"female_staff"}

#: Needs of which it is not told who meets them: a clinic or a safe house says what for.
_PROTECTED_NEEDS = frozenset({"medical", "security"})
#: Everybody who comes back needs to be accepted: that need tells nothing of one person.
_ACCEPTANCE = "community"


def printable_programme(programme: Programme) -> Programme:
    """Return the programme with every protected line under its printed code and name.

    Rules of such a line are left out: whom it serves would tell what must not be told.
    """
    private = {f.code: f.printed_code for f in programme.funds if f.private_name}
    return replace(
        programme,
        funds=tuple(_printed(f) for f in programme.funds),
        rules=tuple(
            replace(
                r,
                other=_masked(r.other, private),
                who=_masked_conditions(r.who, private),
                unless=_masked_conditions(r.unless, private),
            )
            for r in programme.rules
            if r.scope not in private
        ),
    )


def printable_reason(reason: Reason, programme: Programme) -> Reason | None:
    """Return the reason with protected lines under their printed codes.

    None where it would tell a protected fact of the case: a condition on one, a rule that rests on
    one, or anything about a line that serves by one or about its rules (that it is used up tells
    whom it serves, and that no line pays tells whom it does not).
    """
    private = {f.code: f.printed_code for f in programme.funds if f.private_name}
    values = dict(reason.values)
    if _facts(values, programme) & _PROTECTED_FACTS or reason.code == "no_female_staff":
        return None
    by_facts = private.keys() | _funds_by_protected_facts(programme)
    if {values.get("fund"), values.get("payer")} & by_facts or (
        reason.code == "no_fund" and by_facts
    ):
        return None
    if any(r.scope in by_facts for r in programme.rules if r.code == values.get("rule")):
        return None
    if reason.code == "provider_full" and not _may_be_named(str(values["target"]), programme):
        return None
    shown = {k: _masked(v, private) if isinstance(v, str) else v for k, v in values.items()}
    return Reason(reason.code, tuple(sorted(shown.items())))


def silent_needs(programme: Programme) -> frozenset[str]:
    """Return the needs of which nothing is told why they are unmet, whatever the reason.

    What can be done about them rests on a protected fact: were the reasons of some cases told and
    those of others not, the silence would tell that fact (a bar on mediation after violence makes
    "no reason given" mean violence).
    """
    rules = [
        r
        for r in programme.rules
        if r.sort in (RuleSort.BAR, RuleSort.NEEDS_FIRST) and tells_protected_facts(r)
    ]
    found: set[str] = set()
    for target in programme.things:
        barring = [facts_asked(r) for r in rules if _is_about(r, target)]
        if _asked_of(target).union(*barring) & _PROTECTED_FACTS:
            found |= {cover.need for cover in target.covers}
    return frozenset(found)


def _asked_of(target: Measure | CommunityProject) -> frozenset[str]:
    if not isinstance(target, Measure):
        return frozenset()
    return frozenset(c.fact for c in (*target.conditions, *target.unless_done))


def _is_about(rule: Rule, target: Measure | CommunityProject) -> bool:
    if not rule.kinds and not rule.measures:
        return True
    if isinstance(target, Measure):
        kinds = {target.kind}
    else:
        kinds = {Kind.COMMUNITY} | ({Kind.CASH} if target.wages and target.wages.minor else set())
    return target.code in rule.measures or bool(kinds & rule.kinds)


def _funds_by_protected_facts(programme: Programme) -> frozenset[str]:
    return frozenset(
        r.scope for r in programme.rules if r.sort is RuleSort.SERVES and tells_protected_facts(r)
    )


def _facts(values: dict[str, str | int], programme: Programme) -> set[str]:
    """Return the facts of the case that a reason speaks of."""
    named = ";".join(str(values[key]) for key in ("fact", "condition") if key in values)
    facts = {part.split()[0] for part in named.split(";") if part.strip()}
    versions = (r for r in programme.rules if r.code == values.get("rule"))
    return facts.union(*(facts_asked(rule) for rule in versions))


def provider_may_print(award: Award, programme: Programme) -> bool:
    """Say whether a plan may name who delivers an award.

    Not where the name could tell what must not be told (a safe house, a clinic): an award of a
    protected line, of a measure for safety, health or a psychosocial need, or of one that is only
    for people with a protected fact. Who trains or sells to somebody tells nothing.
    """
    by_facts = {f.code for f in programme.funds if f.private_name}
    by_facts |= _funds_by_protected_facts(programme)
    return award.fund not in by_facts and _may_be_named(award.target, programme)


def telling_things(programme: Programme) -> frozenset[str]:
    """Return the codes of what could harm a person if a paper with it were found.

    Measures for health, safety or inner distress, those only for people with a protected fact,
    and projects that are mainly for such needs.
    """
    needs = telling_needs(programme)
    measures = {m.code for m in programme.measures if _tells_who_has_it(m, needs)}
    projects = {p.code for p in programme.projects if {c.need for c in p.covers} & needs}
    return frozenset(measures | projects)


def _tells_who_has_it(measure: Measure, needs: frozenset[str]) -> bool:
    """Say whether who gets a measure is known by it; that cash is no risk to them harms nobody."""
    asked = _asked_of(measure) & (_PROTECTED_FACTS - {"cash_risk", "female_staff"})
    return (
        bool(asked)
        or measure.main_need in needs
        or bool(_PROTECTED_NEEDS & {cover.need for cover in measure.covers})
    )


def telling_needs(programme: Programme) -> frozenset[str]:
    """Return the needs whose name beside a person's could harm them."""
    inner = {n.code for n in programme.needs if n.dimension is Dimension.PSYCHOSOCIAL}
    return _PROTECTED_NEEDS | (inner - {_ACCEPTANCE})


def _may_be_named(target: str, programme: Programme) -> bool:
    """Say whether who delivers a measure may stand beside a case."""
    measure = next((m for m in programme.measures if m.code == target), None)
    if measure is None:
        return False
    inner = {n.code for n in programme.needs if n.dimension is Dimension.PSYCHOSOCIAL}
    if measure.main_need in inner or _asked_of(measure) & _PROTECTED_FACTS:
        return False
    return not _PROTECTED_NEEDS & {cover.need for cover in measure.covers}


def facts_asked(rule: Rule) -> frozenset[str]:
    """Return the facts a rule asks of a case."""
    return frozenset(c.fact for c in (*rule.who, *rule.unless))


def tells_protected_facts(rule: Rule) -> bool:
    """Say whether naming the rule beside a case number tells a protected fact of that case."""
    return bool(facts_asked(rule) & _PROTECTED_FACTS)


def _masked_conditions(conditions: Conditions, private: dict[str, str]) -> Conditions:
    """Name lines that helped before as they are printed."""
    return tuple(
        replace(c, values=tuple(private.get(v, v) for v in c.values))
        if c.fact == "helped_before"
        else c
        for c in conditions
    )


def _masked(text: str, private: dict[str, str]) -> str:
    code, slash, part = text.partition("/")
    return f"{private.get(code, code)}{slash}{part}"


def _printed(fund: Fund) -> Fund:
    if not fund.private_name:
        return fund
    name = fund.printed_code
    return replace(fund, code=name, private_name="", name=Texts.of(en=name, fr=name))
