"""Whether what a sentence names is what closed a support: lifted, it closes it no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from optimizer.formulate import formulation
from planner.domain.balances.allocation import Reason
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import PartialDate
from planner.domain.programme.catalogue import Cost, Pricing
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import RuleSort
from tests.builders import fund, rule


def one_case(document: Caseload, case_id: CaseId) -> Caseload:
    """Return the caseload of one case only."""
    return replace(
        document,
        cases={case_id: document.cases[case_id]},
        assessments={k: a for k, a in document.assessments.items() if a.case_id == case_id},
        decisions={k: d for k, d in document.decisions.items() if d.case_id == case_id},
        plans={k: p for k, p in document.plans.items() if p.case_id == case_id},
        entries={},
    )


def closes_no_more(
    document: Caseload, scenario: Scenario, case_id: CaseId, reason: Reason
) -> bool | None:
    """Say whether a closed support is closed by this no more once what it names is lifted.

    None where the sentence names nothing that could be lifted.
    """
    alone = document if reason.code == "too_few" else one_case(document, case_id)
    lifted = _lift(alone, reason)
    if lifted is None:
        return None
    made = formulation(lifted, scenario)
    draft = next(d for d in made.drafts if d.situation.id == case_id)
    return all(c.reason != reason for c in draft.closed)


def each_closes(
    document: Caseload, scenario: Scenario, case_id: CaseId, reasons: Sequence[Reason]
) -> bool | None:
    """Say whether a support stays closed by each thing told of it once all others are lifted.

    None where something told cannot be lifted.
    """
    target = dict(reasons[0].values)["target"]
    whole = any(r.code in ("too_few", "residents_share") for r in reasons)
    alone = document if whole else one_case(document, case_id)
    for kept in reasons[1:]:
        lifted: Caseload | None = alone
        for other in reasons[1:]:
            if other != kept and lifted is not None:
                lifted = _lift(lifted, other)
        if lifted is None:
            return None
        draft = next(d for d in formulation(lifted, scenario).drafts if d.situation.id == case_id)
        if any(o.target == target for o in draft.offers):
            return False
    return True


def _lift(document: Caseload, reason: Reason) -> Caseload | None:
    values = dict(reason.values)
    if "rule" in values:
        programme = document.programme
        assert programme is not None
        kept = tuple(r for r in programme.rules if r.code != values["rule"])
        return replace(document, programme=replace(programme, rules=kept))
    if reason.code in _LIFTS:
        return _LIFTS[reason.code](document, values)
    return None


_Values = Mapping[str, str | int]


def _measure(document: Caseload, values: _Values, **changed: object) -> Caseload:
    programme = document.programme
    assert programme is not None
    measures = tuple(
        replace(m, **changed) if m.code == values["target"] else m  # type: ignore[arg-type]
        for m in programme.measures
    )
    return _with(document, measures=measures)


def _project(document: Caseload, values: _Values, **changed: object) -> Caseload:
    programme = document.programme
    assert programme is not None
    projects = tuple(
        replace(p, **changed) if p.code == values["target"] else p  # type: ignore[arg-type]
        for p in programme.projects
    )
    return _with(document, projects=projects)


def _with(document: Caseload, **changed: object) -> Caseload:
    programme = document.programme
    assert programme is not None
    changed_programme: Programme = replace(programme, **changed)  # type: ignore[arg-type]
    return replace(document, programme=changed_programme)


def _ask(document: Caseload, values: _Values) -> Caseload:
    programme = document.programme
    assert programme is not None
    if any(m.code == values["target"] for m in programme.measures):
        if values["fact"] == "place":
            return _with(document, providers=())
        if values["fact"] == "debt":
            return _debt_told(document)
        return _measure(document, values, conditions=())
    return _age_told(document) if values["fact"] == "age" else document


def _age_told(document: Caseload) -> Caseload:
    """Return the caseload with what the sentence asks for answered: everybody is thirty."""
    birth = PartialDate.of_day(date(1996, 1, 1))
    cases = {
        key: replace(
            case,
            identity=replace(case.identity, birth=birth),
            planning=replace(
                case.planning,
                members=tuple(replace(m, age=30) for m in case.planning.members),
            ),
        )
        for key, case in document.cases.items()
    }
    return replace(document, cases=cases)


def _debt_told(document: Caseload) -> Caseload:
    """Return the caseload with what the sentence asks for answered: a debt, and no small one."""
    programme = document.programme
    assert programme is not None
    debt = Money(500_000, programme.currency)
    assessments = {k: replace(a, debt=debt) for k, a in document.assessments.items()}
    return replace(document, assessments=assessments)


def _wished(document: Caseload, _: _Values) -> Caseload:
    (case,) = document.cases.values()
    assessments = {
        k: replace(a, community_wishes=frozenset(case.persons))
        for k, a in document.assessments.items()
    }
    return replace(document, assessments=assessments)


def _not_refused(document: Caseload, _: _Values) -> Caseload:
    assessments = {k: replace(a, refusals=frozenset()) for k, a in document.assessments.items()}
    return replace(document, assessments=assessments)


def _any_payer(document: Caseload, _: _Values) -> Caseload:
    programme = document.programme
    assert programme is not None
    everything = rule(RuleSort.PAYS_FOR, "ANY", kinds=list(Kind), code="ANY-PAYS")
    funds = (*programme.funds, fund("ANY", 9_000_000))
    # What is worth less than the smallest award no line may pay, this one neither.
    kept = [r for r in programme.rules if r.sort is not RuleSort.SMALLEST_AWARD]
    return _with(document, funds=funds, rules=(*kept, everything))


def _pays_all(document: Caseload, values: _Values) -> Caseload:
    """Return the caseload in which the line the sentence names pays for every kind."""
    programme = document.programme
    assert programme is not None
    line = str(values["fund"])
    everything = rule(RuleSort.PAYS_FOR, line, kinds=list(Kind), code="LINE-PAYS")
    kept = [r for r in programme.rules if not (r.sort is RuleSort.PAYS_FOR and r.scope == line)]
    return _with(document, rules=(*kept, everything))


def _never_done(document: Caseload, _: _Values) -> Caseload:
    programme = document.programme
    assert programme is not None
    return _with(document, measures=tuple(replace(m, unless_done=()) for m in programme.measures))


def _main_purpose(document: Caseload, values: _Values) -> Caseload:
    programme = document.programme
    assert programme is not None
    measure = next(m for m in programme.measures if m.code == values["target"])
    even = tuple(replace(c, share=5_000, of_debt=False) for c in measure.covers)
    return _measure(document, values, covers=even)


_LIFTS: Mapping[str, Callable[[Caseload, _Values], Caseload]] = {
    "ask": _ask,
    "condition": lambda d, v: _measure(d, v, conditions=()),
    "age": lambda d, v: _project(d, v, youngest=0, oldest=None),
    "not_wished": _wished,
    "refused": _not_refused,
    "forbidden": lambda d, _: replace(d, decisions={}),
    "done_before": _never_done,
    "side_effect": _main_purpose,
    "no_fund": _any_payer,
    "fund_kind": _pays_all,
    "no_provider": lambda d, _: _with(d, providers=()),
    "no_female_staff": lambda d, _: _with(d, providers=()),
    "no_prerequisite": lambda d, v: _measure(d, v, after=frozenset()),
    "nobody_counted": lambda d, v: _measure(d, v, cost=Cost(Money(15_000, "EUR"), Money(0, "EUR"))),
    "no_tier": lambda d, v: _measure(d, v, pricing=Pricing.COST),
    "debt_small": lambda d, v: _measure(d, v, levels=(Money(1, "EUR"),)),
    "too_few": lambda d, v: _project(d, v, least=1),
    "stopped": lambda d, _: replace(d, halts={}),
}
