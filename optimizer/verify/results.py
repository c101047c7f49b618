"""What the result claims: covers, losses, floors, gaps, the loss lifted and its bound."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import isclose

from optimizer.verify.books import Books, BurdenLine, Violation, held
from planner.domain.balances.allocation import Award, CaseResult, NeedResult, Outcome, ServiceGap
from planner.domain.balances.policy import Fairness
from planner.domain.cases.decision import DecisionSort
from planner.domain.ids import CaseId
from planner.domain.need import FULL, Dimension
from planner.domain.programme.conditions import Answer, all_of
from planner.domain.programme.rule import RuleSort

#: Losses are sums of thousands of floats.
_CLOSE = 1e-6
#: Of a case's weighted loss, for every preferred award that stands.
_PREFERRED = 0.01


def cases(books: Books) -> Iterator[Violation]:
    """Every planned case has its result, and its covers are those of its awards."""
    order = [c.id for c in books.caseload.in_order() if c.id in books.planned]
    if [r.case_id for r in books.allocation.cases] != order:
        yield Violation("cases", "all")
        return
    for result in books.allocation.cases:
        case_id = result.case_id
        lines = books.lines(case_id)
        claimed = [(n.need, n.severity, n.persons) for n in result.needs]
        if claimed != [(line.need, line.severity, line.persons) for line in lines]:
            yield Violation("needs", books.number(case_id))
            continue
        awards = books.awards_of(case_id)
        for need, line in zip(result.needs, lines, strict=True):
            yield from _need(books, case_id, need, line, awards)
        known = {a.need for a in books.planned[case_id][1].needs if a.severity is not None}
        if result.unknown != tuple(n.code for n in books.programme.needs if n.code not in known):
            yield Violation("unknown", books.number(case_id))


def _need(
    books: Books, case_id: CaseId, need: NeedResult, line: BurdenLine, awards: list[Award]
) -> Iterator[Violation]:
    weight = books.scenario.policy.severity_burden[line.severity]
    dimension = books.programme.need(line.need).dimension
    cover = min(FULL, sum(books.cover(a, line) for a in awards if a.lines))
    referred = min(FULL, sum(books.cover(a, line) for a in awards if not a.lines and not a.is_seat))
    right = (weight, dimension, cover, referred)
    if (need.weight, need.dimension, need.cover, need.referred) != right:
        yield Violation("cover", f"{books.number(case_id)} {line.need}")
    if not cover <= need.attainable <= FULL:
        yield Violation("attainable", f"{books.number(case_id)} {line.need}")


def losses(books: Books) -> Iterator[Violation]:
    """The losses claimed, before and after, are those of what is left of each need."""
    for result in books.allocation.cases:
        for claimed, before in ((result.loss_before, True), (result.loss_after, False)):
            if not isclose(claimed, _loss(books, result, before), rel_tol=_CLOSE, abs_tol=_CLOSE):
                yield Violation("loss", books.number(result.case_id))


def _loss(books: Books, result: CaseResult, before: bool) -> float:
    policy = books.scenario.policy
    left = dict.fromkeys(Dimension, 0.0)
    for need in result.needs:
        met = 0 if before else min(need.cover, need.attainable)
        left[need.dimension] += need.weight * (need.attainable - met) / FULL
    return sum(
        weight / FULL * (left[d] + left[d] ** 2 / policy.bend)
        for d, weight in policy.dimension_weights
    )


def lifted(books: Books) -> Iterator[Violation]:
    """The loss lifted is what the cases' losses say; no proof says less could be lifted."""
    largest = max((_loss(books, r, True) for r in books.allocation.cases), default=0.0)
    total, kept, most = 0.0, 0.0, 0.0
    for result in books.allocation.cases:
        priority = _priority(books, result.case_id)
        before = _aimed(books, _loss(books, result, True), largest)
        total += priority * (before - _aimed(books, _loss(books, result, False), largest))
        preferred = sum(
            any(
                d.sort is DecisionSort.PREFER
                and d.target == a.target
                and d.person in (None, a.person)
                and (d.level is None or d.level.minor == a.amount.minor)
                for d in books.decisions(result.case_id)
            )
            for a in books.awards_of(result.case_id)
            if a.lines
        )
        total += priority * before * _PREFERRED * preferred
        own = [a for a in books.awards_of(result.case_id) if a.lines]
        counts = priority * before * books.scenario.policy.stability / FULL
        kept += counts * sum(held(a) in books.had for a in own)
        most += counts * len(own)
    claimed, counted = books.allocation.lifted, books.allocation.kept
    # Without the balance before at hand only how much stability could count at most is known.
    known = isclose(counted, kept, rel_tol=_CLOSE, abs_tol=_CLOSE)
    if not (known if books.had else -_CLOSE <= counted <= most + _CLOSE * max(1.0, most)):
        yield Violation("kept", "all")
    total += counted
    if not isclose(claimed, total, rel_tol=_CLOSE, abs_tol=_CLOSE):
        yield Violation("lifted", "all")
    bound = books.allocation.bound
    if bound is not None and bound < claimed - _CLOSE * max(1.0, abs(claimed)):
        yield Violation("bound", "all")
    gap = books.allocation.gap
    limit = books.scenario.policy.gap / FULL
    proven = books.allocation.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP)
    if proven and (gap is None or gap > limit + _CLOSE):
        yield Violation("gap", "all")


def _aimed(books: Books, loss: float, largest: float) -> float:
    """Return what a loss counts: itself, its square, or a power of its share of the largest."""
    policy = books.scenario.policy
    named = 2 * FULL if policy.fairness is Fairness.BALANCED else FULL
    aversion = policy.aversion or named
    if aversion in (FULL, 2 * FULL) or largest <= 0:
        return float(loss ** (aversion // FULL))
    return float(largest * (loss / largest) ** (aversion / FULL))


def _priority(books: Books, case_id: CaseId) -> float:
    weights = [
        p.weight
        for p in books.scenario.policy.priorities
        if all_of(p.who, books.facts(case_id)) is Answer.MET
    ]
    return max(weights) / FULL if weights else 1.0


def service_gaps(books: Books) -> Iterator[Violation]:
    """A need nobody can meet in full is a gap in services, by case."""
    expected = [
        ServiceGap(r.case_id, n.need, n.severity, n.attainable)
        for r in books.allocation.cases
        for n in r.needs
        if n.attainable < FULL
    ]
    if list(books.allocation.gaps) != expected:
        yield Violation("service_gaps", "all")


def floors(books: Books) -> Iterator[Violation]:
    """Every floor is reached in time or named with what was reached, case by case."""
    named = Counter(
        (s.case_id, s.rule, s.need, s.least, s.reached) for s in books.allocation.shortfalls
    )
    expected: Counter[tuple[CaseId, str, str, int, int]] = Counter()
    for rule in books.rules(RuleSort.FLOOR):
        by, least = books.last_by(rule.days or 0), rule.least or 0
        for case_id in books.planned:
            if not books.holds(rule, case_id):
                continue
            for line in books.lines(case_id):
                reached = reached_by(books, case_id, line, by)
                guaranteed = line.need == rule.need and line.severity >= (rule.severity or 0)
                if guaranteed and reached < least:
                    expected[(case_id, rule.code, line.need, least, reached)] += 1
    urgent = {r.code for r in books.rules(RuleSort.ACT_NOW)}
    for key in (named - expected) + (expected - named):
        if key[1] not in urgent:
            yield Violation(key[1], books.number(key[0]))
    for short in books.allocation.shortfalls:
        missing = short.missing.minor if short.missing else 1
        if short.reached >= short.least or missing <= 0:
            yield Violation("shortfall", books.number(short.case_id))


def reached_by(books: Books, case_id: CaseId, line: BurdenLine, by: int) -> int:
    """Return the share of a line that priced awards started by a month offset meet."""
    return sum(
        books.cover(a, line)
        for a in books.awards_of(case_id)
        if a.lines and books.offset(a.month) <= by
    )
