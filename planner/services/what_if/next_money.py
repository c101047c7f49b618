"""Where more would help most: the balance again with a little more of one thing at a time.

So much more money in each shared fund, and once unearmarked; one more place of a measure whose
places are taken, one more start a month of a provider at its limit, one more seat of a project
that is full; counsellor hours. Each is solved, and ranked by how much more burden is lifted, with
what is proven of it. A *price* says the same of the next small unit only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.money import Money
from planner.domain.months import Month, first_month
from planner.domain.programme.catalogue import Per
from planner.domain.programme.fund import Fund, FundSort
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import Rule, RuleSort
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.texts import Texts
from planner.domain.what_if.next_money import Gain, More, MoreOf, NextMoney
from planner.domain.what_if.what_if import Tries
from planner.services.ports import Trier
from planner.services.what_if.compared import compared
from planner.services.what_if.rule_costs import SECONDS, any_kind, as_share, within

#: Counsellor hours a month to try, over all counsellors together.
HOURS = 40
#: The code of the unearmarked line that is tried; no fund of an office has it.
FREE = "UNEARMARKED"


def next_money(
    document: Caseload,
    scenario: Scenario,
    allocation: Allocation | None,
    amount: Money,
    trier: Trier,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    seconds: int = SECONDS,
) -> NextMoney:
    """Return where ``amount`` more, and one more of what is scarce, would lift most.

    Slow, and without effect on the caseload. Raises PlannerError ``programme_first``,
    ``no_cases``, ``no_allocation`` where nothing is adopted yet, ``amount_not_positive`` where
    the amount is not above zero, ``rate_missing`` where it has no rate.
    """
    document.check_ready()
    programme = document.given_programme
    if allocation is None:
        raise PlannerError("no_allocation")
    if amount.minor <= 0:
        raise PlannerError("amount_not_positive")
    programme.accounted(amount)
    listed = [*_money(programme, amount), *_scarce(document, programme, allocation)]
    asked = [more for more, scarce in listed if scarce]
    programmes = [with_more(programme, m) for m in asked]
    tries = trier(document, within(scenario, seconds), allocation, programmes, report, stop)
    gains = [gain_of(tries, n, more, programme.currency) for n, more in enumerate(asked)]
    of_money = (MoreOf.MONEY, MoreOf.FREE_MONEY)
    return NextMoney(
        amount,
        _ranked(g for g in gains if g.more.of in of_money),
        _ranked(g for g in gains if g.more.of not in of_money),
        tuple(more for more, scarce in listed if not scarce),
        tuple(f.code for f in programme.funds if f.sort is FundSort.ENTITLEMENT),
        document.balance_date,
        len(tries.reference.cases),
        scenario.policy.fairness,
        tries.reference.gap,
        len(tries.tried),
        len(asked),
        scenario.policy.aversion,
    )


def gain_of(tries: Tries, number: int, more: More, currency: str) -> Gain:
    """Return what the trial of this number says of ``more``; nothing where it was not reached."""
    if number >= len(tries.tried):
        return Gain(more)
    one, whole = tries.tried[number], tries.reached.lifted
    largest = one.largest_less()
    return Gain(
        more,
        one.price / whole if one.price is not None and whole > 0 else None,
        one.outcome,
        as_share(one.lifted_more(), whole),
        as_share(largest, tries.reached.largest or 0.0) if largest else None,
        compared(tries.reference, one.allocation, currency) if one.allocation else None,
    )


def with_more(programme: Programme, more: More) -> Programme:
    """Return the programme with more of one thing."""
    match more.of:
        case MoreOf.MONEY | MoreOf.FREE_MONEY:
            assert more.amount is not None
            if more.of is MoreOf.FREE_MONEY:
                return _with_free(programme, more.amount)
            return replace(
                programme,
                funds=tuple(
                    _with_money(f, more.amount, programme) if f.code == more.subject else f
                    for f in programme.funds
                ),
            )
        case MoreOf.PLACES:
            return replace(
                programme,
                measures=tuple(
                    replace(m, places=replace(m.places, count=m.places.count + more.count))
                    if m.code == more.subject and m.places is not None
                    else m
                    for m in programme.measures
                ),
            )
        case MoreOf.PROVIDER:
            return replace(
                programme,
                providers=tuple(
                    replace(p, per_month=p.per_month + more.count)
                    if p.service == more.subject and p.per_month is not None
                    else p
                    for p in programme.providers
                ),
            )
        case MoreOf.SEAT:
            return replace(
                programme,
                projects=tuple(
                    replace(p, most=p.most + more.count) if p.code == more.subject else p
                    for p in programme.projects
                ),
            )
        case MoreOf.HOURS:
            return replace(
                programme,
                rules=tuple(
                    replace(r, count=r.count + more.count)
                    if r.sort is RuleSort.COUNSELLOR_HOURS and r.count is not None
                    else r
                    for r in programme.rules
                ),
            )


def _with_money(fund: Fund, amount: Money, programme: Programme) -> Fund:
    own = programme.rates.convert(amount, fund.currency, programme.balance_date)
    return replace(
        fund,
        amount=fund.amount + own,
        received=None if fund.received is None else fund.received + own,
        budgets=tuple(replace(b, amount=b.amount + own) for b in fund.budgets),
    )


def _with_free(programme: Programme, amount: Money) -> Programme:
    """Add a line that pays for any support to anybody; the office's own rules still hold."""
    starts = min(f.starts for f in programme.funds)
    ends = max(f.ends for f in programme.funds)
    fund = Fund(FREE, Texts(), FundSort.POOL, programme.accounted(amount), starts, ends)
    pays = Rule(FREE, FREE, RuleSort.PAYS_FOR, kinds=any_kind(programme))
    return replace(programme, funds=(*programme.funds, fund), rules=(*programme.rules, pays))


def _money(programme: Programme, amount: Money) -> Iterator[tuple[More, bool]]:
    """Yield so much more in each shared fund, and unearmarked; a promise is no pool."""
    for fund in programme.funds:
        if fund.sort is FundSort.POOL:
            yield More(MoreOf.MONEY, fund.code, amount), True
    if programme.funds:
        yield More(MoreOf.FREE_MONEY, amount=amount), True


def _scarce(
    document: Caseload, programme: Programme, allocation: Allocation
) -> Iterator[tuple[More, bool]]:
    """Yield one more of everything that is limited, and whether the balance used it up."""
    priced = {code for code, _ in allocation.prices}
    subjects = {tuple(code.split(":")[:2]) for code in priced}
    starts = [a for a in allocation.awards if a.lines]
    for measure in programme.measures:
        if measure.places is not None:
            per = measure.places.per
            taken: dict[int, int] = {}
            for award in starts:
                if award.target == measure.code:
                    period = _period(award.month, per)
                    taken[period] = taken.get(period, 0) + 1
            full = any(n >= measure.places.count for n in taken.values())
            scarce = full or ("places", measure.code) in subjects
            yield More(MoreOf.PLACES, measure.code, count=1, per=per), scarce
    limited = {p.service: p for p in programme.providers if p.per_month is not None}
    for service, provider in limited.items():
        months: dict[int, int] = {}
        for award in starts:
            if award.target == provider.measure and award.provider == provider.code:
                month = _period(award.month, Per.MONTH)
                months[month] = months.get(month, 0) + 1
        full = any(n >= (provider.per_month or 0) for n in months.values())
        yield More(MoreOf.PROVIDER, service, count=1), full or ("provider", service) in subjects
    opened = {o.project: o for o in allocation.openings}
    for project in programme.projects:
        opening = opened.get(project.code)
        if opening is not None:
            full = opening.seats >= project.most or ("seat", project.code) in subjects
            yield More(MoreOf.SEAT, project.code, count=1), full
    yield from _hours(document, programme, allocation)


def _hours(
    document: Caseload, programme: Programme, allocation: Allocation
) -> Iterator[tuple[More, bool]]:
    """Yield 40 hours a month more, shared among the counsellors, if any month is nearly full.

    Hours come in lumps: a month is full where what is left holds no further visit of the longest.
    """
    limits = [r.count for r in programme.rules_of(RuleSort.COUNSELLOR_HOURS) if r.count]
    counsellor = {case.id: case.planning.counsellor for case in document.cases.values()}
    people = {counsellor[c.case_id] for c in allocation.cases} - {""}
    if not limits or not people:
        return
    minutes = {thing.code: thing.minutes for thing in programme.things}
    taken: dict[tuple[str, int], int] = {}
    for award in allocation.awards:
        month = _period(award.month, Per.MONTH)
        if month >= _period(first_month(document.balance_date), Per.MONTH):
            key = (counsellor.get(award.case_id, ""), month)
            taken[key] = taken.get(key, 0) + minutes.get(award.target, 0)
    longest = max(minutes.values(), default=0)
    full = any(who and used + longest > min(limits) * 60 for (who, _), used in taken.items())
    each = -(-HOURS // len(people))
    priced = any(code.startswith("hours:") for code, _ in allocation.prices)
    yield More(MoreOf.HOURS, count=each), full or priced


def _period(month: Month, per: Per) -> int:
    number = month.year * 12 + month.month - 1
    return {Per.MONTH: number, Per.QUARTER: number // 3, Per.YEAR: 0}[per]


def _ranked(gains: Iterator[Gain]) -> tuple[Gain, ...]:
    """Put what lifts most first; say of each whether the proof tells it from the first."""

    def key(gain: Gain) -> tuple[bool, float]:
        found = gain.interval
        return found is None, 0.0 if found is None else -found.found

    listed = sorted(gains, key=key)
    best = listed[0].interval if listed else None
    if best is None or best.least is None or best.found <= 0:
        return tuple(listed)
    return tuple(
        replace(
            gain,
            like_best=n > 0
            and gain.interval is not None
            and (gain.interval.most is None or gain.interval.most >= best.least)
            and gain.interval.found > 0,
        )
        for n, gain in enumerate(listed)
    )
