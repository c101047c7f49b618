"""The programme as a part takes it along: what all cases share is what was lent, and no more.

A fund is as large as its quota; what the office keeps back (reserves, what a project costs
without a case, residents' seats) stays there, with the rules about it. Shares over all cases
become the shares the part has now, so that it changes nothing for the others while it spends what
it was lent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor

from planner.domain.balances.allocation import Award, Opening, Origin
from planner.domain.balances.standing import standings
from planner.domain.caseload import Caseload
from planner.domain.cases.facts import facts_of
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.merge.room import Lent
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.programme.conditions import Answer
from planner.domain.programme.fund import Fund, FundSort
from planner.domain.programme.programme import Programme
from planner.domain.programme.project import CommunityProject
from planner.domain.programme.quota import HOURS_ROW, places_row, service_row
from planner.domain.programme.rule import Rule, RuleSort

#: Rules the office keeps to itself: what they hold back was not lent.
_STAY = frozenset({RuleSort.RESERVE, RuleSort.RESIDENTS_SHARE})


@dataclass(frozen=True, slots=True)
class _Part:
    """What the shares are reckoned from: the part's awards, and which cases a rule is about."""

    programme: Programme
    awards: tuple[Award, ...]
    lent: Lent
    is_about: Callable[[Rule, CaseId], bool]

    def lent_beyond(self, funds: Iterable[str]) -> int:
        """Return the money lent beyond what the part's cases have."""
        return sum(self.lent.extra.get("money:" + code, 0) for code in funds)


def lent_programme(
    caseload: Caseload, awards: Iterable[Award], openings: Iterable[Opening], lent: Lent
) -> Programme:
    """Return the programme with quotas: ``awards`` are the part's, ``openings`` the office's.

    Raises PlannerError ``rate_missing``.
    """
    programme, payers = caseload.given_programme, {o.project: o.fund for o in openings}
    part = _Part(programme, tuple(awards), lent, _abouts(caseload))
    return replace(
        programme,
        funds=tuple(_fund(f, programme, lent.quotas["money:" + f.code]) for f in programme.funds),
        rules=tuple(new for rule in programme.rules for new in _rule(rule, part, payers)),
        measures=tuple(
            replace(m, places=replace(m.places, count=lent.quotas[places_row(m.code)]))
            if m.places is not None
            else m
            for m in programme.measures
        ),
        projects=tuple(_project(p, lent.quotas) for p in programme.projects),
        providers=tuple(
            replace(p, per_month=lent.quotas[service_row(p.service)])
            if p.per_month is not None
            else p
            for p in programme.providers
        ),
        expected_returnees=0,
    )


def _abouts(caseload: Caseload) -> Callable[[Rule, CaseId], bool]:
    programme, day = caseload.given_programme, caseload.balance_date
    planned = {s.case.id: (s.case, s.assessment) for s in standings(caseload)}

    def is_about(rule: Rule, case_id: CaseId) -> bool:
        case, assessment = planned[case_id]
        if not rule.who:
            return True
        if assessment is None:
            return False
        return rule.answer(facts_of(case, assessment, programme, day)) is Answer.MET

    return is_about


def _fund(fund: Fund, programme: Programme, quota: int) -> Fund:
    money = least_worth(programme, quota, fund.currency)
    return replace(fund, amount=money, received=money, budgets=())


def least_worth(programme: Programme, minor: int, currency: str) -> Money:
    """Return the least amount of a currency that is worth so much in the accounting currency.

    It is rounded up to the currency's smallest unit: what was awarded must fit.
    """
    day, rates = programme.balance_date, programme.rates
    found = rates.convert(Money(minor, programme.currency), currency, day)
    while programme.accounted(found).minor < minor:
        found = Money(found.minor + 1, currency)
    while found.minor and programme.accounted(Money(found.minor - 1, currency)).minor >= minor:
        found = Money(found.minor - 1, currency)
    return found


def _project(project: CommunityProject, quotas: Mapping[str, int]) -> CommunityProject:
    """Return a project as its seats alone; one that does not open at the office has none."""
    seats = quotas.get("seats:" + project.code)
    nothing = Money.zero(project.fixed.currency)
    return replace(
        project,
        fixed=nothing,
        residents_seats=0,
        least=0 if seats is not None else max(1, project.least),
        most=seats or 0,
    )


def _rule(rule: Rule, part: _Part, payers: Mapping[str, str]) -> Iterator[Rule]:
    if rule.sort is RuleSort.COUNSELLOR_HOURS and HOURS_ROW in part.lent.quotas:
        yield replace(rule, count=-(-part.lent.quotas[HOURS_ROW] // 60))
    elif rule.sort is RuleSort.TRADE_PLACES and "trade:" + rule.code in part.lent.quotas:
        yield replace(rule, count=part.lent.quotas["trade:" + rule.code])
    elif rule.sort is RuleSort.PAYS_FOR and Kind.COMMUNITY in rule.kinds and payers:
        yield from _paying(rule, part.programme, payers)
    elif rule.sort is RuleSort.SHARE_OF_LINE:
        quota = part.lent.quotas.get("money:" + rule.scope, 0)
        yield _share(rule, part, {rule.scope}, quota)
    elif rule.sort is RuleSort.SPENDING_SHARE:
        pools = {f.code for f in part.programme.funds if f.sort is FundSort.POOL}
        yield _share(rule, part, pools)
    elif rule.sort is RuleSort.LEAST_FOR:
        yield _share(rule, part, {rule.scope})
    elif rule.sort not in _STAY:
        yield rule


def _share(rule: Rule, part: _Part, funds: set[str], whole: int | None = None) -> Rule:
    """Return a share as the part has it now; what was lent beyond goes by the rule's own share."""
    paid = [a for a in part.awards if a.fund in funds and a.origin is not Origin.OFFERED]
    own = sum(_of_kind(a, rule) for a in paid if part.is_about(rule, a.case_id))
    beyond = part.lent_beyond(funds)
    spent = sum(a.amount.minor for a in paid) if whole is None else whole - beyond
    if not spent:
        return rule
    now = Fraction(own * FULL, spent)

    def both(share: int) -> Fraction:
        return Fraction(own * FULL + share * beyond, spent + beyond)

    most = None if rule.most is None else ceil(max(now, both(rule.most)))
    least = None if rule.least is None else floor(min(now, both(rule.least)))
    return replace(
        rule,
        most=None if most is None else min(FULL, most),
        least=None if least is None else min(FULL, least),
    )


def _of_kind(award: Award, rule: Rule) -> int:
    """Return the money of an award that counts for a rule's kinds; wages of a seat are cash."""
    if not rule.kinds:
        return award.amount.minor
    cash = award.cash.minor if Kind.CASH in rule.kinds else 0
    return cash + (award.amount.minor - award.cash.minor if award.kind in rule.kinds else 0)


def _paying(rule: Rule, programme: Programme, payers: Mapping[str, str]) -> Iterator[Rule]:
    """Yield a fund's rule so that seats are paid by the line that opened the project, no other."""
    community = [t.code for t in programme.things if isinstance(t, CommunityProject)]
    community += [m.code for m in programme.measures if m.kind is Kind.COMMUNITY]
    open_to = rule.measures or frozenset(community)
    own = frozenset(c for c in open_to if payers.get(c, rule.scope) == rule.scope)
    if own == open_to:
        yield rule
        return
    others = rule.kinds - {Kind.COMMUNITY}
    if others:
        yield replace(rule, kinds=others)
    seats = own & frozenset(community)
    if seats:
        code = f"{rule.code}-seats" if others else rule.code
        yield replace(rule, code=code, kinds=frozenset({Kind.COMMUNITY}), measures=seats)
