"""Small programmes, cases and caseloads that read well in tests. Everybody in them is invented."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from planner.domain.balances.allocation import Award
from planner.domain.balances.policy import Policy, Scenario
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment, NeedAnswer
from planner.domain.cases.case import Case, Identity, Member, Planning, Presence, ReturnType
from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.ids import AssessmentId, CaseId, DecisionId, PersonId, PlanId, ScenarioId
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import PartialDate
from planner.domain.need import Dimension, Need
from planner.domain.plans.plan import Plan, PlanState
from planner.domain.programme.catalogue import Cost, Cover, Measure, Pricing
from planner.domain.programme.conditions import parse_conditions
from planner.domain.programme.fund import Fund, FundSort
from planner.domain.programme.programme import Office, Programme
from planner.domain.programme.project import CommunityProject, Place
from planner.domain.programme.provider import Provider
from planner.domain.programme.rates import Rate
from planner.domain.programme.rule import OFFICE, Rule, RuleSort
from planner.domain.texts import Texts

BALANCE_DATE = date(2026, 10, 31)
NEEDS = {
    Dimension.ECONOMIC: ("income", "job", "training", "debt"),
    Dimension.SOCIAL: (
        "basic",
        "housing",
        "medical",
        "documents",
        "education",
        "childcare",
        "security",
    ),
    Dimension.PSYCHOSOCIAL: ("mhpss", "family", "community"),
}


def euros(amount: str | int | float) -> Money:
    """Return an amount in euros."""
    return Money.parse(amount, "EUR")


def text(words: str) -> Texts:
    """Return the same words in English and French."""
    return Texts.of(en=words, fr=words)


def covers(shares: str) -> tuple[Cover, ...]:
    """Read ``"basic 0.5, income 0.2"``; ``"debt of_debt"`` is amount over debt."""
    found = []
    for part in shares.split(","):
        need, share = part.split()
        by_debt = share == "of_debt"
        found.append(Cover(need, 0 if by_debt else round(float(share) * 10_000), of_debt=by_debt))
    return tuple(found)


def measure(code: str, kind: Kind, shares: str, **details: Any) -> Measure:
    """Build a measure; ``cost`` in euros (or a ``Cost``), ``conditions`` as text."""
    cost = details.pop("cost", None)
    if cost is not None and not isinstance(cost, Cost):
        cost = Cost(euros(cost), euros(0))
    for name in ("conditions", "unless_done"):
        if name in details:
            details[name] = parse_conditions(details[name])
    for name in ("excludes", "after", "starts_in"):
        if name in details:
            details[name] = frozenset(details[name])
    if "levels" in details:
        details["levels"] = tuple(euros(amount) for amount in details["levels"])
        details.setdefault("pricing", Pricing.LEVELS)
    details.setdefault("pricing", Pricing.COST)
    shares_of = covers(shares) if shares else ()
    return Measure(code, kind, text(code), cost=cost, covers=shares_of, **details)


def fund(code: str, amount: str | int, **details) -> Fund:
    """Build a pool for the year 2026."""
    details.setdefault("sort", FundSort.POOL)
    details.setdefault("starts", date(2026, 1, 1))
    details.setdefault("ends", date(2026, 12, 31))
    if "received" in details:
        details["received"] = euros(details["received"])
    return Fund(code, text(code), amount=euros(amount), **details)


def rule(sort: RuleSort, scope: str = OFFICE, **values) -> Rule:
    """Build a rule; conditions as text, amounts in euros (or as money), shares as 0 to 1."""
    for name in ("who", "unless"):
        if name in values:
            values[name] = parse_conditions(values[name])
    for name in ("kinds", "measures"):
        if name in values:
            values[name] = frozenset(values[name])
    for name in ("least", "most"):
        if name in values:
            values[name] = round(values[name] * 10_000)
    if "shares" in values:
        values["shares"] = tuple(round(share * 10_000) for share in values["shares"])
    if "amount" in values and not isinstance(values["amount"], Money):
        values["amount"] = euros(values["amount"])
    values.setdefault("code", f"{scope}-{sort.value}")
    return Rule(scope=scope, sort=sort, **values)


def pays_for(scope: str, *kinds: Kind, **values) -> Rule:
    """Build the rule that a fund pays for these kinds."""
    return rule(RuleSort.PAYS_FOR, scope, kinds=kinds, **values)


def rate(quote: str, units: str, **details: Any) -> Rate:
    """Build a rate of the euro from 1 October 2026 on: how many ``quote`` one euro buys."""
    details.setdefault("starts", date(2026, 10, 1))
    return Rate("EUR", quote, units=Decimal(units), **details)


def provider(code: str, of: str, **details: Any) -> Provider:
    """Build a provider's row for a measure; ``cost`` and ``travel`` in euros, or as they are."""
    for name in ("places", "languages"):
        if name in details:
            details[name] = frozenset(details[name])
    if "travel" in details and not isinstance(details["travel"], Money):
        details["travel"] = euros(details["travel"])
    if "cost" in details and not isinstance(details["cost"], Cost):
        details["cost"] = Cost(euros(details["cost"]), euros(0))
    return Provider(code, code, of, **details)


def project(code: str, place: str, shares: str, **details) -> CommunityProject:
    """Build a project: 1,000 fixed, 100 a seat, 2 to 10 seats, 8 for residents, adults."""
    defaults = {
        "fixed": 1000,
        "seat": 100,
        "least": 2,
        "most": 10,
        "residents_seats": 8,
        "youngest": 18,
        "oldest": None,
    }
    given = {**defaults, **details}
    for name in ("fixed", "seat", "wages"):
        if given.get(name) is not None:
            given[name] = euros(given[name])
    return CommunityProject(code, place, text(code), covers=covers(shares), **given)


def place(code: str, tension: int = 0) -> Place:
    """Build a place."""
    return Place(code, text(code), expected=30, residents=10_000, tension=tension)


def programme(
    measures: Iterable[Measure] = (),
    funds: Iterable[Fund] = (),
    rules: Iterable[Rule] = (),
    projects: Iterable[CommunityProject] = (),
    places: Iterable[Place] = (place("KAN"),),
    **details,
) -> Programme:
    """Build a programme in euros, balanced on 31 October 2026."""
    details.setdefault("paying_currency", "EUR")
    details.setdefault("balance_date", BALANCE_DATE)
    details.setdefault("office", Office("Office", counsellors=("C01",)))
    return Programme(
        name="Test",
        year=2026,
        currency="EUR",
        needs=tuple(Need(code, d, text(code)) for d, codes in NEEDS.items() for code in codes),
        funds=tuple(funds),
        rules=tuple(rules),
        measures=tuple(measures),
        projects=tuple(projects),
        places=tuple(places),
        **details,
    )


def member(name: str, age: int | None = 30, **details) -> Member:
    """Build a household member; ``name`` is its identifier."""
    details.setdefault("presence", Presence.RETURNED)
    return Member(PersonId(name), age=age, **details)


Returnee = tuple[Case, Assessment]


def returnee(number: str, needs: str = "basic 3", **details) -> Returnee:
    """Build a consenting adult of 30 with severities as text: ``"basic 3, income 2"``.

    ``answers``: further answers, for members. Other keywords go to the record that has them.
    """
    answers = [NeedAnswer(n, int(s)) for n, s in (p.split() for p in needs.split(",") if p)]
    answers += details.pop("answers", ())
    birth = details.pop("birth", date(1996, 1, 1))
    protection = details.pop("protection", None)
    planning: dict[str, Any] = {
        "departure": "NE",
        "return_type": ReturnType.VOLUNTARY,
        "return_date": date(2026, 10, 1),
        "place": "KAN",
        "counsellor": "C01",
        "language": "fr",
    }
    planning |= {k: details.pop(k) for k in list(details) if k in Planning.__dataclass_fields__}
    case = Case(
        CaseId(f"case-{number}"),
        number,
        PersonId(f"person-{number}"),
        Identity(birth=PartialDate.of_day(birth) if birth else None),
        Planning(**planning),
    )
    if protection:
        case = replace(case, protection=protection)
    answered: dict[str, Any] = {
        "day": date(2026, 10, 10),
        "consent": True,
        "cash_risk": False,
        "business_wish": True,
        "business_training": False,
        "skills": ("tailor",),
    }
    answered |= details
    if "debt" in answered:
        answered["debt"] = euros(answered["debt"])
    for name in ("wishes", "refusals", "vulnerabilities", "community_wishes"):
        if name in answered:
            answered[name] = frozenset(answered[name])
    own = Assessment(
        AssessmentId(f"assessment-{number}"), case.id, needs=tuple(answers), **answered
    )
    return case, own


def caseload(of: Programme | None, *returnees: Returnee, decisions=(), plans=()) -> Caseload:
    """Build a caseload of a programme and returnees."""
    return Caseload(
        programme=of,
        cases={case.id: case for case, _ in returnees},
        assessments={own.id: own for _, own in returnees},
        decisions={d.id: d for d in decisions},
        plans={p.id: p for p in plans},
    )


def decision(number: str, sort: DecisionSort, target: str, **details) -> Decision:
    """Build a decision on a case."""
    return Decision(
        DecisionId(f"decision-{number}-{target}"),
        CaseId(f"case-{number}"),
        sort,
        target,
        reason="agreed with the person",
        who="C01",
        when=datetime(2026, 10, 20, tzinfo=UTC),
        **details,
    )


def plan(number: str, state: PlanState, *awards: Award) -> Plan:
    """Build a plan of a case."""
    return Plan(PlanId(f"plan-{number}"), CaseId(f"case-{number}"), 1, state, BALANCE_DATE, awards)


def scenario(**policy) -> Scenario:
    """Build a scenario of a policy."""
    return Scenario(ScenarioId("scenario"), "Test", Policy(**policy))
