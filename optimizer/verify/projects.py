"""Community projects: who opens, what it costs, whose seats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from optimizer.verify.books import Books, Violation
from optimizer.verify.eligibility import in_period
from planner.domain.balances.allocation import Award, Opening, Origin
from planner.domain.cases.decision import DecisionSort
from planner.domain.kind import Kind
from planner.domain.ledger.entry import CostSort, EntryState
from planner.domain.need import FULL
from planner.domain.programme.project import CommunityProject
from planner.domain.programme.rule import OFFICE, RuleSort


def openings(books: Books) -> Iterator[Violation]:
    """A project opens once, at its cost, paid by a line for community, with seats in its range."""
    counted = Counter(o.project for o in books.allocation.openings)
    bound = _committed(books)
    for opening in books.allocation.openings:
        project = books.things.get(opening.project)
        if not isinstance(project, CommunityProject) or counted[opening.project] > 1:
            yield Violation("opening", opening.project)
            continue
        residents = project.seat.times(project.residents_seats)
        if (opening.fixed, opening.residents) != (project.fixed, residents):
            yield Violation("opening_cost", project.code)
        if project.code in books.caseload.halts:
            yield from _stopped(books, opening, project, bound.get(project.code, ""))
            yield from _seats(books, opening, project, 0)
            continue
        yield from _payer(books, opening, project, bound.get(project.code, ""))
        least = 0 if project.code in bound else project.least
        yield from _seats(books, opening, project, least)
        yield from _tension(books, project)


def _stopped(
    books: Books, opening: Opening, project: CommunityProject, bound: str
) -> Iterator[Violation]:
    """A stopped project stands only for what is committed for it or somebody has already."""
    seats = [a for a in books.allocation.awards if a.target == project.code]
    if not bound and not seats:
        yield Violation("stopped", project.code)
    elif opening.fund not in ({bound} if bound else {a.fund for a in seats}):
        yield Violation("opening_fund", project.code)


def _seats(
    books: Books, opening: Opening, project: CommunityProject, least: int
) -> Iterator[Violation]:
    mine = [a for a in books.allocation.awards if a.target == project.code]
    awarded = [a for a in mine if a.origin is not Origin.OFFERED]
    if opening.seats != len(awarded) or len(awarded) < least:
        yield Violation("seats_least", project.code)
    if len(mine) > project.most:
        yield Violation("seats_most", project.code)
    for rule in books.rules(RuleSort.RESIDENTS_SHARE):
        if rule.scope in (OFFICE, opening.fund) and rule.least:
            most = project.residents_seats * (FULL - rule.least) // rule.least
            if len(mine) > most:
                yield Violation(rule.code, project.code)
    earliest = books.first.plus(project.earliest)
    first = min([a.month for a in awarded], default=earliest)
    if opening.month != first:
        yield Violation("opening_month", project.code)
    if any(a.fund != opening.fund for a in awarded if not books.is_agreed(a)):
        yield Violation("opening_fund", project.code)


def _tension(books: Books, project: CommunityProject) -> Iterator[Violation]:
    place = books.programme.place(project.place)
    for rule in books.rules(RuleSort.TENSION):
        tense = rule.count is not None and place.tension >= rule.count
        if tense and not (project.consulted and project.do_no_harm_checked):
            yield Violation(rule.code, project.code)


def _payer(
    books: Books, opening: Opening, project: CommunityProject, bound: str
) -> Iterator[Violation]:
    """The fund that committed money for a project opens it, else one that may pay for it today."""
    if bound:
        if opening.fund != bound:
            yield Violation("opening_fund", project.code)
        return
    fund = books.funds.get(opening.fund)
    if fund is None or not in_period(books, fund):
        yield Violation("fund_period", project.code)
    if not any(
        Kind.COMMUNITY in r.kinds and (not r.measures or project.code in r.measures)
        for r in books.rules(RuleSort.PAYS_FOR, opening.fund)
    ):
        yield Violation("opening_fund", project.code)


def committed(books: Books) -> Iterator[Violation]:
    """A project for which money is committed opens: what was promised is not taken back."""
    opened = {o.project for o in books.allocation.openings}
    for code in _committed(books):
        if code in books.things and code not in opened:
            yield Violation("committed", code)


def _committed(books: Books) -> dict[str, str]:
    """Return the fund with most money committed and not cancelled, by project."""
    live: Counter[tuple[str, str]] = Counter()
    for entry in books.caseload.entries.values():
        if entry.cost in (CostSort.FIXED, CostSort.RESIDENTS):
            taken_back = entry.state is EntryState.CANCELLED and entry.of is EntryState.COMMITTED
            if taken_back or entry.state is EntryState.COMMITTED:
                live[entry.target, entry.fund] += entry.local.minor * (-1 if taken_back else 1)
    found: dict[str, str] = {}
    for (project, fund), minor in sorted(live.items(), key=lambda each: (-each[1], each[0])):
        if minor > 0:
            found.setdefault(project, fund)
    return found


def seats(books: Books) -> Iterator[Violation]:
    """A seat is in an open project, for people of the place and age who wish it (or are asked)."""
    opened = {o.project for o in books.allocation.openings}
    for award in books.allocation.awards:
        project = books.things[award.target]
        if not isinstance(project, CommunityProject):
            continue
        case, _ = books.planned[award.case_id]
        if project.code not in opened:
            yield books.breach("seat_closed", award)
        if project.code in books.caseload.halts and award.id not in books.seated:
            yield books.breach("stopped", award)
        if books.is_agreed(award):
            continue
        if case.planning.place != project.place:
            yield books.breach("seat_place", award)
        age = case.person_age(award.person, books.day)
        oldest = 200 if project.oldest is None else project.oldest
        if age is None or age[0] < project.youngest or age[1] > oldest:
            yield books.breach("seat_age", award)
        if _wished(books, award) == (award.origin is Origin.OFFERED):
            yield books.breach("seat_wish", award)


def _wished(books: Books, award: Award) -> bool:
    case, assessment = books.planned[award.case_id]
    if award.person in assessment.community_wishes:
        return True
    if books.decided(DecisionSort.REQUIRE, award.case_id, award.target, award.person):
        return True
    return award.person == case.principal and (
        not assessment.wishes or Kind.COMMUNITY in assessment.wishes
    )
