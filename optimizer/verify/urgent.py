"""Who cannot wait: their cover is there or named, and the right fund pays it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from optimizer.verify.at_hand import to_award
from optimizer.verify.books import Books, BurdenLine, Violation
from optimizer.verify.ceilings import allowed
from optimizer.verify.deadlines import too_late
from optimizer.verify.eligibility import ineligible
from optimizer.verify.instalments import parts_of
from optimizer.verify.months import out_of_season
from optimizer.verify.prices import possible
from optimizer.verify.promises import fixed_parts, promised
from optimizer.verify.providers import reaching
from optimizer.verify.results import reached_by
from optimizer.verify.standing import is_about
from optimizer.verify.support import barred, done_before, refused, unmet
from planner.domain.balances.allocation import Award, FundingLine
from planner.domain.ids import AwardId, CaseId, InstalmentId, PersonId
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.programme.catalogue import Measure, Pricing, Serves
from planner.domain.programme.fund import Fund, FundSort
from planner.domain.programme.rule import OFFICE, Rule, RuleSort


@dataclass(frozen=True, slots=True)
class Urgent:
    """A line of a case that cannot wait: by which rule, and by which month offset."""

    rule: Rule
    line: BurdenLine
    by: int


def _urgent(books: Books, case_id: CaseId) -> list[Urgent]:
    return [
        Urgent(rule, line, books.last_by(rule.days or 0))
        for rule in books.rules(RuleSort.ACT_NOW)
        if books.holds(rule, case_id)
        for line in books.lines(case_id)
        if is_about(rule, line.need, line.severity)
    ]


def covered(books: Books) -> Iterator[Violation]:
    """An urgent need without any cover in time is named; what is named is short indeed."""
    urgent_rules = {r.code for r in books.rules(RuleSort.ACT_NOW)}
    for case_id in books.planned:
        reached = [
            (u.rule.code, u.line.need, reached_by(books, case_id, u.line, u.by))
            for u in _urgent(books, case_id)
        ]
        named = [
            (s.rule, s.need, s.reached)
            for s in books.allocation.shortfalls
            if s.case_id == case_id and s.rule in urgent_rules
        ]
        wrong = {code for code, need, share in named if (code, need, share) not in reached}
        wrong |= {
            code for code, need, share in reached if share == 0 and (code, need, share) not in named
        }
        for code in sorted(wrong):
            yield Violation(code, books.number(case_id))


def payers(books: Books) -> Iterator[Violation]:
    """What cannot wait is paid by the eligible fund with most money that can pay all of it alone.

    Checked where this is beyond doubt: no need shares a measure with another, none can be met in
    time by a project's seat or by what must come after something else, and a fund may pay for
    every measure that meets them, at their dearest, within its ceilings. Then no poorer one pays.
    """
    for case_id in books.planned:
        urgent = _urgent(books, case_id)
        if not urgent:
            continue
        payer = _surely(books, case_id, urgent)
        if payer is None:
            continue
        for award in books.awards_of(case_id):
            fund = books.funds.get(award.fund)
            serves = any(
                books.offset(award.month) <= u.by and books.cover(award, u.line) for u in urgent
            )
            if (
                serves
                and fund is not None
                and not books.is_agreed(award)
                and _rank(books, fund) > _rank(books, payer)
            ):
                yield books.breach("act_now_payer", award)


def _rank(books: Books, fund: Fund) -> tuple[int, str]:
    return -to_award(books, fund), fund.code


#: What would meet an urgent line: for whom, and at most at which amount.
Ways = dict[tuple[str, PersonId], int]


def _surely(books: Books, case_id: CaseId, urgent: list[Urgent]) -> Fund | None:
    """Return the richest fund that can pay all of it alone beyond doubt, None if there is none."""
    targets: dict[tuple[str, tuple[PersonId, ...]], set[str]] = {}
    for each in urgent:
        own_targets = {t for t in books.things if _in_time(books, case_id, t, each)}
        targets.setdefault((each.line.need, each.line.persons), set()).update(own_targets)
    if sum(map(len, targets.values())) > len(set().union(*targets.values())):
        return None
    if any(_is_doubtful(books, t) for some in targets.values() for t in some):
        return None
    funds = books.programme.funds
    ways = {f.code: [_ways(books, case_id, u, f) for u in urgent] for f in funds}
    for fund in sorted(funds, key=lambda f: _rank(books, f)):
        own = ways[fund.code]
        any_other = [set().union(*(ways[f.code][k] for f in funds)) for k in range(len(urgent))]
        everything = all(own) and all(map(set.issuperset, map(set, own), any_other))
        cost = sum(sum(way.values()) for way in own)
        if everything and cost <= _room(books, case_id, fund):
            return fund
    return None


def _in_time(books: Books, case_id: CaseId, target: str, urgent: Urgent) -> bool:
    """Say whether a priced measure, or a seat at the case's place, might meet the line in time."""
    thing = books.things[target]
    if not _meets(books, target, urgent.line):
        return False
    if isinstance(thing, Measure):
        return thing.kind is not Kind.REFERRAL and thing.pricing is not Pricing.FREE
    here = books.planned[case_id][0].planning.place
    return thing.place == here and thing.earliest <= urgent.by


def _meets(books: Books, target: str, line: BurdenLine) -> bool:
    return any(c.need == line.need for c in books.things[target].covers)


def _is_doubtful(books: Books, target: str) -> bool:
    """Say whether who can pay a target hangs on more than the fund and the person."""
    thing = books.things[target]
    if not isinstance(thing, Measure):
        return True
    return bool(thing.after) or thing.pricing is Pricing.ANNOUNCED


def _room(books: Books, case_id: CaseId, fund: Fund) -> int:
    """Return what a fund can surely spend on a case, whatever it is spent on."""
    if books.rules(RuleSort.CASE_SHARE, fund.code):
        return 0
    room = [to_award(books, fund)]
    if fund.sort is FundSort.ENTITLEMENT:
        fixed = fixed_parts(books, fund.code)
        owed = promised(books, fund.code, case_id)
        room.append(min((m for part, m in owed.items() if part not in fixed), default=0))
    room += [
        books.minor(rule.amount)
        for rule in books.rules(RuleSort.CASE_CEILING)
        if rule.scope in (OFFICE, fund.code) or rule.other.partition("/")[0] == fund.code
    ]
    room += [
        allowed(books, [rule], case_id) for rule in books.rules(RuleSort.ROLE_CEILING, fund.code)
    ]
    return min(room)


def _ways(books: Books, case_id: CaseId, urgent: Urgent, fund: Fund) -> Ways:
    """Return every measure this fund may pay in time to meet the line, at its dearest."""
    found: Ways = {}
    case, _ = books.planned[case_id]
    for measure in books.programme.measures:
        if not _in_time(books, case_id, measure.code, urgent):
            continue
        people = case.persons if measure.serves is Serves.PERSON else (case.principal,)
        for person in people:
            for award in _possible(books, case_id, person, measure, fund, urgent):
                key = (award.target, award.person)
                found[key] = max(found.get(key, 0), award.amount.minor)
    return found


def _possible(
    books: Books,
    case_id: CaseId,
    person: PersonId,
    measure: Measure,
    fund: Fund,
    urgent: Urgent,
) -> Iterator[Award]:
    """Yield the awards of a measure that every rule would let this fund pay in time."""
    nothing = Money.zero(books.programme.currency)
    line = FundingLine(
        InstalmentId(""), AwardId(""), 1, fund.code, books.first, nothing, nothing, ""
    )
    bare = Award(
        AwardId(""), case_id, person, measure.code, measure.kind, nothing, nothing, books.first,
        lines=(line,),
    )  # fmt: skip
    rows = reaching(books, bare)
    for provider in {r.code for r in rows} if books.directory.get(measure.code) else {""}:
        delivered = replace(bare, provider=provider)
        for price in possible(books, delivered, measure):
            priced = replace(delivered, amount=Money(price.amount, nothing.currency))
            if measure.kind is Kind.CASH:
                priced = replace(priced, cash=priced.amount)
            for offset in range(urgent.by + 1):
                award = _begun(books, priced, offset)
                if books.cover(award, urgent.line) and not _has_fault(books, award):
                    yield award
                    break


def _begun(books: Books, award: Award, offset: int) -> Award:
    """Return the award as begun in a month, its lines in the months they would be paid in."""
    month = books.first.plus(offset)
    lines = tuple(
        replace(award.lines[0], month=month.plus(part.after_months))
        for part in parts_of(books, award)
    )
    return replace(award, month=month, lines=lines)


def _has_fault(books: Books, award: Award) -> bool:
    tests = (refused, barred, unmet, done_before, ineligible, too_late, out_of_season)
    return any(True for test in tests for _ in test(books, award))
