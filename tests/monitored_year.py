"""A simulated year with what people said in it: satisfaction, scores, needs, complaints."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.standing import standing
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment, NeedAnswer
from planner.domain.cases.case import ReturnType, Sex
from planner.domain.follow_up.calendar import Calendar
from planner.domain.follow_up.complaint import (
    Complaint,
    ComplaintId,
    ComplaintSort,
    ComplaintState,
    Found,
    new_complaint,
)
from planner.domain.follow_up.instrument import Band, Instrument, Item, Option
from planner.domain.follow_up.visit import Visit, VisitState
from planner.domain.ids import AssessmentId
from planner.domain.kind import Kind
from planner.domain.need import Dimension
from planner.domain.texts import Texts
from tests import builders
from tests.follow_up_year import simulated
from tests.ledger_office import allocation, award
from tests.money import office, pool

#: Of a hundred done visits so many say how satisfied they are; of cases so many complain.
_SAY, _COMPLAIN = 90, 25
#: How many have a plan, of how many.
HELPED, MANY = 60, 72
_WHEN = datetime(2027, 1, 1, tzinfo=UTC)


def office_after_a_year() -> tuple[Caseload, Allocation]:
    """Return sixty people with a plan of two instalments, twelve without one, a year on.

    Nobody was referred: what the books say is all that arrived.
    """
    numbers = [f"GN-{n:03}" for n in range(MANY)]
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    programme = replace(
        office(pool(), measures=[kit]),
        vulnerabilities=(("chronic", Texts.of(en="Chronic illness")),),
        places=(builders.place("KAN"), builders.place("LAB")),
    )
    people = [
        builders.returnee(
            number,
            sex=Sex.FEMALE if n % 3 else Sex.MALE,
            place="KAN" if n % 4 else "LAB",
            departure="NE" if n % 2 else "FR",
            return_type=ReturnType.FORCED if n % 5 == 0 else ReturnType.VOLUNTARY,
            vulnerabilities=frozenset({"chronic"}) if n % 6 == 0 else frozenset(),
        )
        for n, number in enumerate(numbers)
    ]
    given = allocation(*map(award, numbers[:HELPED]))
    year = monitored(builders.caseload(programme, *people), given, seed=3)
    return replace(year, referrals={}), given


def an_instrument() -> Instrument:
    """Return an invented score of six questions, two a dimension, with three bands."""
    options = tuple(Option(str(n), Texts.of(en=str(n)), n * 2_500) for n in range(5))
    items = tuple(
        Item(f"{dimension.value}_{n}", dimension, Texts.of(en=f"Question {n}"), 1, options)
        for dimension in Dimension
        for n in (1, 2)
    )
    bands = (
        Band(Texts.of(en="Low", fr="Faible", es="Baja", ar="منخفضة"), 3_300),
        Band(Texts.of(en="Medium", fr="Moyenne", es="Media", ar="متوسطة"), 6_600),
        Band(Texts.of(en="High", fr="Élevée", es="Alta", ar="مرتفعة")),
    )
    name = Texts.of(en="Invented score", fr="Score inventé", es="Índice inventado", ar="مقياس")
    return Instrument("office", "1", name, "invented for tests", items, bands)


def monitored(document: Caseload, allocation: Allocation, seed: int) -> Caseload:
    """Return the caseload after the year, with what people said at their visits."""
    random = Random(seed)
    year = simulated(document, allocation, seed).document
    assert year is not None
    instrument = an_instrument()
    visits = {v.id: _said(v, instrument, random) for v in year.visits.values()}
    again = {a.id: a for v in visits.values() if (a := _asked_again(year, v, random)) is not None}
    complaints = {c.id: c for c in _complaints(year, random)}
    return replace(
        year,
        visits=visits,
        instruments={instrument.id: instrument},
        assessments={**year.assessments, **again},
        complaints=complaints,
    )


def _said(visit: Visit, instrument: Instrument, random: Random) -> Visit:
    if visit.state is not VisitState.DONE:
        return visit
    better = min(2, visit.months // 4)
    items = tuple((i.code, str(min(4, random.randrange(3) + better))) for i in instrument.items)
    happy = min(5, random.choice((2, 3, 3, 4, 4)) + (visit.months > 6))
    return replace(
        visit,
        satisfaction=happy if random.randrange(100) < _SAY else None,
        instrument=instrument.id,
        items=items,
    )


def _asked_again(year: Caseload, visit: Visit, random: Random) -> Assessment | None:
    """Return what a person's last visit said of their needs: mostly less serious than before."""
    before = standing(year, year.cases[visit.case_id]).assessment
    if visit.state is not VisitState.DONE or visit.months != 12 or before is None:
        return None
    needs = tuple(
        NeedAnswer(a.need, a.severity and max(0, a.severity - random.choice((0, 1, 1, 2))))
        for a in before.needs
    )
    name = AssessmentId(f"{visit.case_id}-again")
    return replace(before, id=name, day=visit.on, needs=needs)


def _complaints(year: Caseload, random: Random) -> list[Complaint]:
    found = []
    calendar = year.calendar or Calendar()
    for place, case in enumerate(year.in_order()):
        if random.randrange(100) >= _COMPLAIN or case.id not in year.begun:
            continue
        on = year.balance_date + timedelta(days=random.randrange(30, 300))
        name = ComplaintId(f"complaint-{place}")
        made = new_complaint(
            name, case.id, on, "C01", "C02", ComplaintSort.SUPPORT, "invented", calendar, _WHEN
        )
        if random.randrange(3):
            made = made.moved_to(
                ComplaintState.DECIDED,
                on + timedelta(days=20),
                "C03",
                calendar,
                found=Found.UPHELD,
                answer="invented",
            )
        found.append(made)
    return found
