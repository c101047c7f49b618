"""Tension at a place before and after a project opened there, beside places without one.

What is said of a place in one month resembles what is said in the next, and much else happens
there: it is told as what went together, and of few statements not at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.balances.allocation import Award
from planner.domain.caseload import Caseload
from planner.domain.estimate import Estimate, contrast, estimate
from planner.domain.follow_up.standing import FOLLOWED
from planner.domain.programme.programme import Programme


@dataclass(frozen=True, slots=True)
class OfTension:
    """A project's place: tension (0 to 3) as it was said before and after ``opened``.

    ``before``, ``after``: each over statements, not people. ``moved``: after less before.
    ``beyond``: how much more it moved than at ``places`` places without a project, from the same
    day on; None where too little was said there.
    """

    project: str
    place: str
    opened: date
    before: Estimate
    after: Estimate
    moved: Estimate
    places: int = 0
    beyond: Estimate | None = None

    @property
    def rose(self) -> bool:
        """Say whether tension surely rose, and more than elsewhere where that is known."""
        return self.moved.low > 0 and (self.beyond is None or self.beyond.low > 0)

    @property
    def fell(self) -> bool:
        """Say whether tension surely fell, and more than elsewhere where that is known."""
        return self.moved.high < 0 and (self.beyond is None or self.beyond.high < 0)


#: What is said of the tension at one place: the day and 0 to 3, in whole steps.
_Said = tuple[date, int]
_STEP = 1.0


def tensions(caseload: Caseload, today: date) -> tuple[tuple[OfTension, ...], tuple[str, ...]]:
    """Return what is known of every project that opened, and of which too little was said.

    A project opens with the month of its first seat in a plan that stands. Raises PlannerError
    ``programme_first``.
    """
    programme, opened = caseload.given_programme, _opened(caseload, today)
    said: dict[str, list[_Said]] = {}
    for one in caseload.feedback.values():
        if one.tension is not None and one.on <= today:
            said.setdefault(one.place, []).append((one.on, one.tension))
    others = _without(programme, opened, said)
    found, too_few = [], []
    for project in programme.projects:
        if (day := opened.get(project.code)) is None:
            continue
        known = said.get(project.place, [])
        before, after = _split(known, day)
        moved = contrast([after], [before], _STEP)
        first, last = estimate(before, _STEP), estimate(after, _STEP)
        if moved is None or first is None or last is None:
            too_few += [project.code] if known else []
            continue
        earlier, later = _split([s for place in others for s in said[place]], day)
        beyond = contrast([after, earlier], [before, later], _STEP)
        places = len(others) if beyond is not None else 0
        found.append(
            OfTension(project.code, project.place, day, first, last, moved, places, beyond)
        )
    return tuple(found), tuple(too_few)


def _opened(caseload: Caseload, today: date) -> dict[str, date]:
    """Return the first day of the first month of a seat in a plan that stands, by project."""
    plans = (plan for plan in caseload.plans.values() if plan.state in FOLLOWED)
    seats: Iterable[Award] = (award for plan in plans for award in plan.awards if award.is_seat)
    found: dict[str, date] = {}
    for seat in seats:
        day = seat.month.first_day()
        if day <= today:
            found[seat.target] = min(found.get(seat.target, day), day)
    return found


def _without(
    programme: Programme, opened: dict[str, date], said: dict[str, list[_Said]]
) -> list[str]:
    """Return the places where something is said and no project opened."""
    with_one = {p.place for p in programme.projects if p.code in opened}
    return sorted(place for place in said if place not in with_one)


def _split(said: Sequence[_Said], day: date) -> tuple[list[float], list[float]]:
    before = [float(tension) for on, tension in said if on < day]
    return before, [float(tension) for on, tension in said if on >= day]
