"""People who were followed for a year: what was planned for them, and what came of it."""

from dataclasses import replace
from datetime import date

from planner.domain.balances.allocation import Award, FundingLine
from planner.domain.follow_up.observation import Observation, ObservationId, Seen
from planner.domain.follow_up.visit import Visit, visit_id
from planner.domain.ids import AssessmentId, AwardId, CaseId, InstalmentId, PersonId
from planner.domain.kind import Kind
from planner.domain.months import Month
from planner.domain.need import Dimension
from planner.domain.plans.plan import PlanState
from tests import builders

TODAY, SEEN = date(2027, 6, 1), date(2026, 12, 10)
MEASURES = [
    builders.measure("K-HALF", Kind.IN_KIND, "housing 0.8", cost=200),
    builders.measure("K-FINE", Kind.IN_KIND, "basic 0.7", cost=100),
    builders.measure("K-FEW", Kind.IN_KIND, "medical 0.5", cost=100),
]
OFFICE = builders.programme(
    measures=MEASURES,
    funds=[builders.fund("EUR-A", 9000)],
    rules=[builders.pays_for("EUR-A", Kind.IN_KIND)],
    places=[builders.place("KAN"), builders.place("LAB")],
)


def award(number, target):
    name = AwardId(f"{number}-{target}")
    money = builders.euros(200)
    line = FundingLine(
        InstalmentId(f"line-{name}"), name, 1, "EUR-A", Month(2026, 11), money, money, "1"
    )
    return Award(
        name,
        CaseId(f"case-{number}"),
        PersonId(f"person-{number}"),
        target,
        Kind.IN_KIND,
        money,
        builders.euros(0),
        Month(2026, 11),
        lines=(line,),
    )


def followed(*people):
    """Return a year later: (supports, needs before, needs after, place) of each who signed."""
    cases, plans, again, seen, visits = [], [], {}, {}, {}
    for n, (targets, before, after, place) in enumerate(people):
        number = f"GN-{n}"
        case, own = builders.returnee(number, before, place=place)
        _, later = builders.returnee(number, after, day=date(2027, 5, 1))
        awards = [award(number, target) for target in targets]
        cases.append((case, own))
        signed = builders.plan(number, PlanState.SIGNED, *awards)
        plans.append(replace(signed, since=date(2026, 11, 2)))
        again[AssessmentId(f"later-{n}")] = replace(later, id=AssessmentId(f"later-{n}"))
        for each in awards:
            name = ObservationId(f"seen-{each.id}")
            seen[name] = Observation(name, case.id, each.id, each.target, Seen.RECEIVED, SEEN)
        for months, score in ((0, 4000), (12, 5000 + 100 * (n % 3))):
            visit = visit_id(case.id, months)
            scores = ((Dimension.ECONOMIC, score),)
            visits[visit] = Visit(visit, case.id, months, on=date(2027, 4, 1), scores=scores)
    document = builders.caseload(OFFICE, *cases, plans=plans)
    return replace(
        document,
        assessments={**document.assessments, **again},
        observations=seen,
        visits=visits,
    )


#: Rent meets half of what its share says, a kit just what it says; care went to four people.
HALF = [(["K-HALF"], "housing 4", f"housing {3 - n % 5 // 4}", "KAN") for n in range(15)]
FINE = [(["K-FINE"], "basic 4", f"basic {(2, 2, 2, 1, 3)[n % 5]}", "LAB") for n in range(15)]
FEW = [(["K-FEW"], "medical 3", "medical 3", "KAN")] * 4
