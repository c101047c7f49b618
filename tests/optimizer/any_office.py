"""Any small office: rules of every kind drawn at random, with providers, currencies, households."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import NeedAnswer
from planner.domain.cases.case import EarlierHelp, ReturnType
from planner.domain.cases.decision import DecisionSort
from planner.domain.ids import PersonId
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.programme.catalogue import (
    Cost,
    Counted,
    Instalment,
    Per,
    Places,
    Pricing,
    Serves,
)
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rates import Rates
from planner.domain.programme.rule import OFFICE, Proof, Role, Rule, RuleSort
from tests.builders import (
    caseload,
    decision,
    fund,
    measure,
    member,
    pays_for,
    place,
    programme,
    project,
    provider,
    rate,
    returnee,
    rule,
)

S = RuleSort
NEEDS = ("basic", "housing", "medical", "income", "debt", "education", "community", "mhpss")
HALVES = (Instalment(6000), Instalment(4000, 2))
MEASURES = (
    measure("CASH", Kind.CASH, "basic 0.5", cost=150),
    measure("KIT", Kind.IN_KIND, "basic 0.5, medical 0.1", cost=90, minutes=300),
    measure("RENT", Kind.IN_KIND, "housing 0.6", pricing=Pricing.TIERS),
    measure("CARE", Kind.IN_KIND, "medical 0.6", cost=210, serves=Serves.PERSON),
    measure("DRUGS", Kind.CASH, "medical 0.2", cost=60, conditions="cash_risk = no"),
    measure("BTR", Kind.IN_KIND, "income 0.2", cost=95, places=Places(2, Per.MONTH)),
    measure(
        "MIC",
        Kind.IN_KIND,
        "income 0.7",
        cost=701,
        after=["BTR"],
        unless_done="business_training = yes",
        instalments=HALVES,
        excludes=["DEBT"],
    ),
    measure("DEBT", Kind.CASH, "debt of_debt", levels=[50, 100, 200]),
    measure(
        "SCHOOL",
        Kind.IN_KIND,
        "education 0.9",
        cost=Cost(Money(12_000, "EUR"), Money(6_000, "EUR"), Counted.CHILDREN_6_17),
    ),
    measure("HELP", Kind.CASH, "basic 0.3", pricing=Pricing.ANNOUNCED),
    measure("TALK", Kind.REFERRAL, "mhpss 0.5, medical 0.1", minutes=60),
)
PRICED = [m.code for m in MEASURES if m.kind is not Kind.REFERRAL]
KINDS = (Kind.CASH, Kind.IN_KIND)
WHO = (
    *("", "", "sex = f", "persons >= 3", "return = voluntary", "months_abroad >= 6"),
    *("need.basic >= 3", "departure = DE|AT", "age >= 18"),
)
GARDEN = project("GARDEN", "KAN", "community 0.5, income 0.2", least=1, wages=40)
RATES = Rates((rate("GNF", "9640"), rate("CHF", "0.9637"), rate("GBP", "0.8711")))


def _funds(draw: random.Random) -> list[Any]:
    """Return two pools, a line for community, and a promise; two of them in other currencies."""
    money = [draw.choice((300, 900, 3000)) for _ in range(3)]
    return [
        fund("POOL", money[0]),
        replace(fund("FRANCS", 0), amount=Money(money[1] * 100, "CHF")),
        fund("COM", 2500 + money[2]),
        replace(fund("PROMISE", 0, sort=FundSort.ENTITLEMENT), amount=Money(900_000, "GBP")),
    ]


CURRENCY = {"POOL": "EUR", "FRANCS": "CHF", "COM": "EUR", "PROMISE": "GBP", OFFICE: "EUR"}


class _Rules:
    """Rules one by one, each with a code of its own."""

    def __init__(self, draw: random.Random) -> None:
        self._draw, self._count = draw, 0

    def any(self) -> Rule:
        sort = self._draw.choice([s for s in S if s in _DRAWN])
        scopes, values = _DRAWN[sort]
        self._count += 1
        scope = self._draw.choice(scopes)
        given = {k: v(self._draw, scope) for k, v in values.items()}
        given = {k: v for k, v in given.items() if v not in (None, [], "")}
        given.setdefault("who", self._draw.choice(WHO))
        return rule(sort, scope, code=f"R{self._count}", **given)


def _amount(least: int, most: int) -> Any:
    return lambda draw, scope: Money(draw.randint(least * 100, most * 100), CURRENCY[scope])


def _pick(*choices: Any) -> Any:
    return lambda draw, _: draw.choice(choices)


def _day(draw: random.Random, _: str) -> date:
    return date(2026, 9, 15) + timedelta(days=draw.randint(0, 240))


_KINDS = _pick([], [Kind.CASH], [Kind.IN_KIND], [Kind.CASH, Kind.IN_KIND])
_ONE_KIND = _pick([Kind.CASH], [Kind.IN_KIND])
_SHARE = _pick(0.1, 0.3, 0.5, 0.625, 0.8)
_SOME = _pick([], ["KIT"], ["CASH", "RENT"], ["MIC", "CARE"])
_FEW = _pick(["KIT"], ["CASH", "KIT"], ["MIC", "CARE"])
_ROLES = _pick(*Role)
_POOLS = ("POOL", "FRANCS")
_PAYERS = ("POOL", "FRANCS", "COM", "PROMISE")
_ALL = (*_PAYERS, OFFICE)
_MONTHS = _pick(None, 0, 1, 3, 6)
_DRAWN: dict[RuleSort, tuple[tuple[str, ...], dict[str, Any]]] = {
    S.SERVES: (_POOLS, {"who": _pick("return = voluntary", "persons >= 1", "sex = f")}),
    S.CASE_CEILING: (
        _ALL,
        {
            "amount": _amount(50, 900),
            "kinds": _KINDS,
            "measures": _SOME,
            "need": _pick("", "", "basic", "medical"),
            "other": _pick("", "", "POOL", "PROMISE", "PROMISE/later"),
        },
    ),
    S.ROLE_CEILING: (_PAYERS, {"amount": _amount(50, 600), "per": _ROLES, "kinds": _KINDS}),
    S.CASE_SHARE: (_PAYERS, {"kinds": _ONE_KIND, "most": _SHARE}),
    S.SHARE_OF_LINE: (_POOLS, {"kinds": _ONE_KIND, "most": _SHARE}),
    S.LEAST_FOR: (_POOLS, {"kinds": _KINDS, "least": _SHARE}),
    S.HOUSEHOLD_CAP: (
        ("PROMISE",),
        {"amount": _amount(50, 900), "part": _pick("", "arrival", "later")},
    ),
    S.USE_WITHIN: (_PAYERS, {"months": _pick(1, 2, 6)}),
    S.APPLY_BY: (_PAYERS, {"until": _day, "months": _MONTHS}),
    S.SPEND_BY: (_PAYERS, {"until": _day, "months": _MONTHS}),
    S.INSTALMENTS: (
        _ALL,
        {
            "shares": _pick((0.5, 0.5), (0.3, 0.3, 0.4)),
            "months": _pick(1, 2, 4),
            "proof": _pick(None, *Proof),
            "kinds": _KINDS,
            "measures": _SOME,
            "amount": lambda draw, scope: (
                _amount(50, 300)(draw, scope) if draw.random() < 0.5 else None
            ),
        },
    ),
    S.NOT_AGAIN: (_PAYERS, {"years": _pick(None, 1, 5), "other": _pick("", "POOL", "OLD")}),
    S.ONE_PERSON: (_PAYERS, {}),
    S.NO_STACKING: (_PAYERS, {"other": _pick("POOL", "COM", "PROMISE/later")}),
    S.RESERVE: (_POOLS, {"most": _pick(0.1, 0.3), "until": _pick(date(2026, 12, 1))}),
    S.RESIDENTS_SHARE: ((OFFICE, "COM"), {"least": _pick(0.5, 0.7, 0.8)}),
    S.ACT_NOW: (
        (OFFICE,),
        {"days": _pick(3, 40), "who": _pick("need.medical >= 4", "need.basic >= 4")},
    ),
    S.FLOOR: (
        (OFFICE,),
        {
            "need": _pick("basic", "housing", "medical"),
            "severity": _pick(2, 3),
            "least": _SHARE,
            "days": _pick(14, 60),
        },
    ),
    S.SPENDING_SHARE: (
        (OFFICE,),
        {"kinds": _ONE_KIND, "most": _SHARE, "least": _pick(None, None, 0.1)},
    ),
    S.BAR: (_ALL, {"kinds": _ONE_KIND, "measures": _SOME, "instead": _pick("", "KIT")}),
    S.ONCE_A_HOUSEHOLD: ((OFFICE,), {"measures": _FEW}),
    S.NEEDS_FIRST: (
        (OFFICE,),
        {"measures": _FEW, "who": _pick("business_wish = yes", "age >= 18")},
    ),
    S.TRADE_PLACES: ((OFFICE,), {"measures": _FEW, "count": _pick(1, 2)}),
    S.SMALLEST_AWARD: ((OFFICE,), {"amount": _amount(30, 100)}),
    S.TENSION: ((OFFICE,), {"count": _pick(1, 2, 3)}),
    S.COUNSELLOR_HOURS: ((OFFICE,), {"count": _pick(6, 10, 20)}),
    S.PRICE_AGE: ((OFFICE,), {"months": _pick(3, 12)}),
}


def _providers(draw: random.Random) -> list[Any]:
    """Return up to two rows for some measures, some with a price and travel in francs."""
    rows = []
    for code in ("KIT", "CARE", "BTR", "HELP", "DEBT", "RENT", "TALK"):
        for k in range(draw.choice((0, 0, 1, 2))):
            details: dict[str, Any] = {"per_month": draw.choice((None, None, 1, 2))}
            if draw.random() < 0.4:
                details["travel"] = Money(draw.randint(1, 99_999), "GNF")
            if draw.random() < 0.5:
                asked, each = draw.randint(300_000, 2_000_000), draw.randint(0, 100_000)
                details["cost"] = Cost(Money(asked, "GNF"), Money(each, "GNF"))
            rows.append(
                provider(
                    f"P{k}",
                    code,
                    places=draw.choice(([], ["KAN"], ["KAN", "MAM"])),
                    languages=draw.choice(([], ["fr"], ["en", "fr"])),
                    female_staff=draw.random() < 0.6,
                    **details,
                )
            )
    return rows


def _person(draw: random.Random, number: int) -> Any:
    members = [
        member(f"m{number}-{k}", draw.choice((None, 4, 9, 17, 18, 40)))
        for k in range(draw.choice((0, 0, 1, 3)))
    ]
    needs = draw.sample(NEEDS, draw.randint(1, 5))
    severities = ", ".join(f"{n} {draw.randint(0, 4)}" for n in needs)
    answers = [
        NeedAnswer(draw.choice(("medical", "mhpss")), draw.randint(1, 4), (PersonId(m.id),))
        for m in members[:1]
        if "medical" not in needs and "mhpss" not in needs
    ]
    earlier = draw.choice(((), (EarlierHelp("POOL", date(2023, 5, 1)),), (EarlierHelp("OLD"),)))
    return returnee(
        str(number),
        severities,
        members=members,
        answers=answers,
        earlier_help=earlier,
        sex=draw.choice((None, "f", "m")),
        language=draw.choice(("fr", "en", "")),
        place=draw.choice(("KAN", "KAN", "MAM", "")),
        departure=draw.choice(("NE", "DE", "AT", "")),
        return_type=draw.choice((None, *ReturnType)),
        return_date=draw.choice((None, date(2026, 10, 1), date(2026, 8, 1), date(2026, 12, 5))),
        months_abroad=draw.choice((None, 2, 30)),
        debt=draw.choice((40, 120, 500)),
        female_staff=draw.choice((None, False, True)),
        cash_risk=draw.choice((None, False, False, True)),
        business_training=draw.choice((None, False, True)),
        community_wishes=[PersonId(m.id) for m in members[:1]],
        refusals=draw.choice(([], [], [Kind.CASH])),
    )


def any_office(seed: int, most: int = 8) -> Caseload:
    """Return a caseload of two to ``most`` cases under four to fourteen rules of any kind."""
    draw = random.Random(seed)
    rules = _Rules(draw)
    base = [
        pays_for("POOL", Kind.CASH, Kind.IN_KIND, code="PAYS-POOL"),
        pays_for("FRANCS", Kind.IN_KIND, *draw.choice(([], [Kind.CASH])), code="PAYS-FRANCS"),
        pays_for("COM", Kind.COMMUNITY, code="PAYS-COM"),
        pays_for("PROMISE", Kind.CASH, Kind.IN_KIND, code="PAYS-PROMISE"),
        rule(S.SERVES, "PROMISE", who="departure = DE|AT", code="SERVES-PROMISE"),
        rule(
            S.ENTITLED,
            "PROMISE",
            amount=Money(draw.randint(5_000, 70_000), "GBP"),
            per=Role.CASE,
            part="arrival",
            code="ARRIVAL",
        ),
        rule(
            S.ENTITLED,
            "PROMISE",
            amount=Money(draw.randint(5_000, 200_000), "GBP"),
            per=draw.choice(tuple(Role)),
            part="later",
            code="LATER",
        ),
        rule(S.OWED_AS, "PROMISE", part="arrival", measures=["HELP"], code="AS-HELP"),
        rule(S.TIER, measures=["RENT"], count=1, amount=210, code="TIER-1"),
        rule(S.TIER, measures=["RENT"], count=3, amount=330, code="TIER-3"),
    ]
    own = programme(
        MEASURES,
        _funds(draw),
        [*base, *(rules.any() for _ in range(draw.randint(4, 14)))],
        projects=[GARDEN],
        places=[place("KAN", draw.randint(0, 3)), place("MAM")],
        providers=_providers(draw),
        paying_currency="GNF",
        rates=RATES,
        country="GN",
        visa_free=draw.choice((None, False)),
    )
    people = [_person(draw, n) for n in range(1, draw.randint(2, most) + 1)]
    decisions = [
        decision(str(n), draw.choice((DecisionSort.FORBID, DecisionSort.PREFER)), code)
        for n in range(1, len(people) + 1)
        for code in draw.sample(PRICED, 2)
        if draw.random() < 0.2
    ]
    return caseload(own, *people, decisions=decisions)
