"""Places and projects: who returns where, seats, residents, tension, shares; in one pass."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.balances.allocation import Allocation, Opening
from planner.domain.caseload import Caseload
from planner.domain.follow_up.community import (
    Halt,
    ProjectLook,
    Side,
    projects_looked_at,
    said_of,
    who_says_harm,
)
from planner.domain.follow_up.due import calendar_of
from planner.domain.follow_up.stopped import seats_held
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.programme.programme import Programme
from planner.domain.programme.project import CommunityProject, Place
from planner.domain.programme.rule import OFFICE, Rule, RuleSort

#: Tension runs from 0 to this.
MOST_TENSION = 3


@dataclass(frozen=True)
class PlaceSeen:
    """One place. ``money``: all that is planned there, ``community`` of it for projects and seats.

    ``seats``: returnees' seats taken and there at most in projects that open; ``residents_seats``
    likewise those kept for residents.
    """

    place: Place
    cases: frozenset[CaseId]
    money: Money
    community: Money
    seats: int
    most_seats: int
    residents_seats: int
    opened: int
    projects: int

    @property
    def community_share(self) -> float | None:
        """Return the share of the place's money that goes to its community, None without any."""
        return self.community.minor / self.money.minor if self.money.minor else None


@dataclass(frozen=True)
class ProjectSeen:
    """One project. ``most``: returnees' seats at most beside what residents are owed.

    ``needs``: rules that bind its residents' share or whether it may open at all; ``closed``:
    those that keep it shut as it is. ``share_least`` and ``share_most``: of its seats for
    residents, when it is full and when it just opens. ``look``: who holds its promised seats, None
    without any; ``harms``: who says that it does harm; ``amend``: cases that hold a seat of it
    after a stop and have not had it.
    """

    project: CommunityProject
    opening: Opening | None
    cases: frozenset[CaseId]
    most: int
    needs: tuple[Rule, ...]
    closed: tuple[Rule, ...]
    look: ProjectLook | None = None
    harms: tuple[Side, ...] = ()
    halt: Halt | None = None
    amend: frozenset[CaseId] = frozenset()

    @property
    def share_least(self) -> float:
        """Return the residents' share of the seats when every returnee's seat is taken."""
        return _share(self.project.residents_seats, max(self.most, 0))

    @property
    def share_most(self) -> float:
        """Return the residents' share of the seats when it opens with the fewest returnees."""
        return _share(self.project.residents_seats, self.project.least)

    @property
    def share_now(self) -> float | None:
        """Return the residents' share as planned, None where it does not open."""
        return (
            None
            if self.opening is None
            else _share(self.project.residents_seats, self.opening.seats)
        )


def _share(residents: int, returnees: int) -> float:
    return residents / (residents + returnees) if residents + returnees else 0.0


def places_seen(document: Caseload, allocation: Allocation | None) -> list[PlaceSeen]:
    """Return every place of the programme, those with most returnees first."""
    programme = document.given_programme
    living: dict[str, set[CaseId]] = {}
    for case in document.cases.values():
        living.setdefault(case.planning.place, set()).add(case.id)
    where = {case_id: place for place, cases in living.items() for case_id in cases}
    money: dict[str, int] = {}
    community: dict[str, int] = {}
    for award in allocation.awards if allocation else ():
        place = where.get(award.case_id, "")
        money[place] = money.get(place, 0) + award.amount.minor
        if award.kind is Kind.COMMUNITY:
            community[place] = community.get(place, 0) + award.amount.minor
    opened = _opened(allocation)
    for project in programme.projects:
        if (opening := opened.get(project.code)) is not None:
            for sums in (money, community):
                sums[project.place] = sums.get(project.place, 0) + opening.cost.minor
    seen = [
        _place(programme, place, frozenset(living.get(place.code, ())), money, community, opened)
        for place in programme.places
    ]
    return sorted(seen, key=lambda s: (-len(s.cases), s.place.code))


def _opened(allocation: Allocation | None) -> dict[str, Opening]:
    return {o.project: o for o in allocation.openings} if allocation else {}


def _place(
    programme: Programme,
    place: Place,
    cases: frozenset[CaseId],
    money: Mapping[str, int],
    community: Mapping[str, int],
    opened: Mapping[str, Opening],
) -> PlaceSeen:
    here = [p for p in programme.projects if p.place == place.code]
    going = [p for p in here if p.code in opened]
    currency = programme.currency
    return PlaceSeen(
        place,
        cases,
        Money(money.get(place.code, 0), currency),
        Money(community.get(place.code, 0), currency),
        sum(opened[p.code].seats for p in going),
        sum(p.most for p in going),
        sum(p.residents_seats for p in going),
        len(going),
        len(here),
    )


def projects_seen(document: Caseload, allocation: Allocation | None) -> list[ProjectSeen]:
    """Return the projects, those that open first."""
    programme = document.given_programme
    opened = _opened(allocation)
    seated: dict[str, set[CaseId]] = {}
    for award in allocation.awards if allocation else ():
        if award.is_seat:
            seated.setdefault(award.target, set()).add(award.case_id)
    looks = {
        look.project: look
        for look in projects_looked_at(document, calendar_of(document).check_months)
    }
    seen = [
        _followed(
            _project(programme, p, opened.get(p.code), frozenset(seated.get(p.code, ()))),
            document,
            looks.get(p.code),
        )
        for p in programme.projects
    ]
    return sorted(seen, key=lambda s: (s.opening is None, s.project.place, s.project.code))


def _followed(seen: ProjectSeen, document: Caseload, look: ProjectLook | None) -> ProjectSeen:
    """Return a project with what became of it: its promised seats, what is said, a stop."""
    code = seen.project.code
    halt = document.halts.get(code)
    held = seats_held(document, code) if halt is not None else ()
    return replace(
        seen,
        look=look,
        harms=who_says_harm(said_of(document, code)),
        halt=halt,
        amend=frozenset(seat.case_id for seat in held if not seat.had),
    )


def checks_due(projects: Sequence[ProjectSeen], today: date) -> int:
    """Return of how many projects somebody should have asked by now whether they harm."""
    return sum(p.look is not None and p.look.check_due < today for p in projects)


def _project(
    programme: Programme,
    project: CommunityProject,
    opening: Opening | None,
    cases: frozenset[CaseId],
) -> ProjectSeen:
    day = programme.balance_date
    payers = {r.scope for r in programme.rules_of(RuleSort.PAYS_FOR) if Kind.COMMUNITY in r.kinds}
    scopes = {OFFICE, opening.fund} if opening is not None else {OFFICE, *payers}
    most, needs, closed = project.most, [], []
    for rule in programme.rules_of(RuleSort.RESIDENTS_SHARE):
        least = rule.least or 0
        if rule.scope in scopes and least and rule.holds_on(day):
            needs.append(rule)
            most = min(most, project.residents_seats * (FULL - least) // least)
            if most < project.least:
                closed.append(rule)
    tension = next((p.tension for p in programme.places if p.code == project.place), 0)
    for rule in programme.rules_of(RuleSort.TENSION):
        if rule.count is not None and tension >= rule.count and rule.holds_on(day):
            needs.append(rule)
            if not (project.consulted and project.do_no_harm_checked):
                closed.append(rule)
    return ProjectSeen(project, opening, cases, most, tuple(needs), tuple(closed))
