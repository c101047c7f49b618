"""What all cases share, as rows: how much there is, who uses it, and what goes with a part.

A part is lent what its cases use of each row by the adopted balance, and, where the office says
so, a share of what nobody uses. What other parts hold is not lent again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from planner.domain.balances.allocation import Allocation, Award, Opening, Origin
from planner.domain.balances.standing import standings
from planner.domain.case_files import newest_plans
from planner.domain.caseload import Caseload
from planner.domain.field.hand_over import HandOver
from planner.domain.ids import CaseId
from planner.domain.ledger.commitments import not_to_award
from planner.domain.months import Month, first_month
from planner.domain.need import FULL
from planner.domain.plans.plan import FIXED_STATES
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.programme import Programme
from planner.domain.programme.project import CommunityProject
from planner.domain.programme.quota import (
    HOURS_ROW,
    MONTHS,
    hours_period,
    period_of,
    places_row,
    quota_key,
    service_row,
)
from planner.domain.programme.rule import OFFICE, RuleSort

#: How much of which row in which period: (row, period) → amount.
Use = Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Row:
    """``most`` of something in each of ``periods`` (a month, a counsellor's month, all time).

    Money in minor units of the accounting currency, hours in minutes, everything else a count.
    """

    name: str
    most: int
    periods: tuple[str, ...] = ("",)


@dataclass(frozen=True, slots=True)
class Lent:
    """What goes with a part, by row: ``quotas`` in all, of it ``extra`` that nobody used.

    Of a row by periods the quota is the most of any; ``by_period`` has that of each.
    """

    quotas: Mapping[str, int]
    extra: Mapping[str, int]
    by_period: Mapping[str, int]


def lent_to(
    caseload: Caseload, allocation: Allocation | None, cases: frozenset[CaseId], share: int
) -> Lent:
    """Return what goes with ``cases``: what they use, and a share (1/10,000) of what is free.

    Raises PlannerError ``rate_missing``, ``ledger_currency_changed``.
    """
    every = awards_held(caseload, allocation)
    openings = allocation.openings if allocation else ()
    theirs = [award for award in every if award.case_id in cases]
    used, own = _use(caseload, every), _use(caseload, theirs)
    for opening in openings:
        used["money:" + opening.fund, ""] += opening.cost.minor
    out = _out(caseload.hand_overs.values())
    quotas, extra, by_period = {}, {}, {}
    for row in rows(caseload, openings, cases):
        free = min((row.most - used[row.name, p] for p in row.periods), default=0)
        extra[row.name] = more = max(0, free - out[row.name]) * share // FULL
        quotas[row.name] = max((own[row.name, p] for p in row.periods), default=0) + more
        for period in row.periods if len(row.periods) > 1 else ():
            by_period[quota_key(row.name, period)] = own[row.name, period] + more
    return Lent(quotas, {name: n for name, n in extra.items() if n}, by_period)


def awards_held(caseload: Caseload, allocation: Allocation | None) -> list[Award]:
    """Return the awards of the adopted balance, and those of agreed plans that it does not have."""
    found = list(allocation.awards) if allocation else []
    known = {award.id for award in found}
    for plan in newest_plans(caseload).values():
        if plan.state in FIXED_STATES:
            found += [award for award in plan.awards if award.id not in known]
    return found


def rows(
    caseload: Caseload, openings: Iterable[Opening], cases: frozenset[CaseId]
) -> Iterator[Row]:
    """Yield every row, with the periods that concern these cases."""
    programme = caseload.given_programme
    gone = not_to_award(caseload)
    for fund in programme.funds:
        at_hand = programme.accounted(fund.at_hand_on(programme.balance_date)).minor
        less = programme.accounted(programme.reserve(fund)).minor
        less += gone[fund.code].minor if fund.code in gone else 0
        yield Row("money:" + fund.code, max(0, at_hand - less))
    opened = {opening.project: opening for opening in openings}
    for project in programme.projects:
        if project.code in opened:
            most = _seats(programme, project, opened[project.code].fund)
            yield Row("seats:" + project.code, most)
    months = _year(programme)
    for measure in programme.measures:
        if measure.places is not None:
            per, first = measure.places.per, months[0]
            periods = dict.fromkeys(period_of(m, per, first) for m in months)
            yield Row(places_row(measure.code), measure.places.count, tuple(periods))
    for service, most in _services(programme).items():
        yield Row(service_row(service), most, tuple(str(m) for m in months))
    yield from _of_rules(caseload, cases, months)


def _of_rules(
    caseload: Caseload, cases: frozenset[CaseId], months: Iterable[Month]
) -> Iterator[Row]:
    programme = caseload.given_programme
    theirs = [caseload.cases[c].planning.counsellor for c in sorted(cases)]
    counsellors = tuple(dict.fromkeys(c for c in theirs if c))
    hours = [r.count for r in programme.rules_of(RuleSort.COUNSELLOR_HOURS) if r.count is not None]
    if hours:
        periods = tuple(hours_period(c, m) for c in counsellors for m in months)
        yield Row(HOURS_ROW, min(hours) * 60, periods)
    trades = tuple(dict.fromkeys(_trades(caseload, cases).values()))
    for rule in programme.rules_of(RuleSort.TRADE_PLACES):
        yield Row("trade:" + rule.code, rule.count or 0, trades)


def _use(caseload: Caseload, awards: Iterable[Award]) -> Counter[tuple[str, str]]:
    """Return what awards take of every row, by period."""
    programme = caseload.given_programme
    things = {thing.code: thing for thing in programme.things}
    trades = _trades(caseload, frozenset(caseload.cases))
    traded = [(r.code, r.measures) for r in programme.rules_of(RuleSort.TRADE_PLACES)]
    first, used = first_month(programme.balance_date), Counter[tuple[str, str]]()
    for award in awards:
        thing, case = things.get(award.target), caseload.cases.get(award.case_id)
        if thing is None or case is None:
            continue
        used["money:" + award.fund, ""] += award.amount.minor if award.lines else 0
        if isinstance(thing, CommunityProject):
            used["seats:" + thing.code, ""] += 1
        if award.origin not in (Origin.REFERRAL, Origin.OFFERED):
            for rule, measures in traded:
                if award.target in measures and award.case_id in trades:
                    used["trade:" + rule, trades[award.case_id]] += 1
        if award.month.minus(first) < 0:
            continue
        if isinstance(thing, Measure) and thing.places is not None:
            period = period_of(award.month, thing.places.per, first)
            used[places_row(thing.code), period] += 1
        if award.provider:
            used[service_row(f"{award.provider}/{award.target}"), str(award.month)] += 1
        if case.planning.counsellor and award.origin is not Origin.OFFERED:
            used[HOURS_ROW, hours_period(case.planning.counsellor, award.month)] += thing.minutes
    return used


def _out(hand_overs: Iterable[HandOver]) -> Counter[str]:
    """Return what parts that are out hold beyond what their cases use."""
    found: Counter[str] = Counter()
    for hand_over in hand_overs:
        if hand_over.back is None:
            found.update(hand_over.lent)
    return found


def _year(programme: Programme) -> list[Month]:
    first = first_month(programme.balance_date)
    return [first.plus(n) for n in range(MONTHS)]


def _seats(programme: Programme, project: CommunityProject, fund: str) -> int:
    """Return the most returnees' seats beside those of residents."""
    most = project.most
    for rule in programme.rules_of(RuleSort.RESIDENTS_SHARE):
        if rule.scope in (OFFICE, fund) and rule.least:
            most = min(most, project.residents_seats * (FULL - rule.least) // rule.least)
    return most


def _services(programme: Programme) -> dict[str, int]:
    """Return what each limited service can start a month; of several numbers the smallest."""
    found: dict[str, int] = {}
    for row in programme.providers:
        if row.per_month is not None:
            found[row.service] = min(row.per_month, found.get(row.service, row.per_month))
    return found


def _trades(caseload: Caseload, cases: frozenset[CaseId]) -> dict[CaseId, str]:
    """Return trade and place of those cases whose first skill is known."""
    return {
        s.case.id: f"{s.assessment.skills[0]}@{s.case.planning.place}"
        for s in standings(caseload)
        if s.case.id in cases and s.assessment is not None and s.assessment.skills
    }
