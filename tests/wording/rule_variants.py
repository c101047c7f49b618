"""One rule of every sort in each of its variants: with and without what it may have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from planner.domain.kind import Kind
from planner.domain.need import Dimension, Need
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import OFFICE, Proof, Role, Rule, RuleSort
from planner.domain.texts import Texts
from tests.builders import fund, measure, place, programme, rule

CASH, KIND, SEAT = Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY
ADULT, GUARDED = "age >= 18", "guardian_verified = yes"
DAY = date(2026, 12, 31)


def spoken_programme() -> Programme:
    """Return a programme whose names are there in every language."""
    named = {
        "KIT": Texts.of(en="Household kit", fr="Kit pour le ménage", es="Kit para el hogar",
                        ar="طقم منزلي"),
        "BIZ": Texts.of(en="Business kit", fr="Kit de commerce", es="Kit de negocio",
                        ar="طقم تجاري"),
    }  # fmt: skip
    need = Texts.of(en="Medical care", fr="Soins médicaux", es="Atención médica",
                    ar="الرعاية الطبية")  # fmt: skip
    made = programme(
        [replace(measure(code, KIND, "", cost=90), name=name) for code, name in named.items()],
        [fund("EUR-A", 9000), fund("VUL", 9000, private_name="OFF-2")],
        places=[place("KAN")],
    )
    return replace(made, needs=(Need("medical", Dimension.SOCIAL, need), *made.needs))


def rule_variants() -> Iterator[Rule]:
    """Yield every sort in every variant its grammar allows; codes say which."""
    for number, made in enumerate((*_of_funds(), *_of_the_office())):
        yield replace(made, code=f"{number:02d}-{made.sort.value}")


def _of_funds() -> Iterator[Rule]:
    sort = RuleSort
    yield _fund(sort.PAYS_FOR, kinds=[CASH, KIND])
    yield _fund(sort.PAYS_FOR, kinds=[CASH], measures=["KIT", "BIZ"])
    yield _fund(sort.PAYS_FOR, kinds=[KIND], who=ADULT)
    yield _fund(sort.SERVES, who="departure in NE|MA|DE; return in voluntary|humanitarian")
    yield _fund(sort.SERVES, who="return = forced", unless=GUARDED)
    for given in ({}, {"kinds": [CASH]}, {"measures": ["KIT", "BIZ"]}, {"need": "medical"}):
        yield _fund(sort.CASE_CEILING, amount=2200, **given)
    yield _fund(sort.CASE_CEILING, amount=2200, other="VUL")
    yield _fund(sort.CASE_CEILING, amount=2200, other="VUL/later", kinds=[CASH], need="medical")
    yield _fund(sort.CASE_CEILING, amount=5000, kinds=[KIND], who=ADULT, unless=GUARDED)
    for role in Role:
        yield _fund(sort.ROLE_CEILING, amount=1800, per=role)
    yield _fund(sort.ROLE_CEILING, amount=300, per=Role.PERSON, kinds=[CASH])
    yield _fund(sort.ROLE_CEILING, amount=300, per=Role.ADULT, who="return = forced")
    yield _fund(sort.CASE_SHARE, kinds=[CASH], most=0.4)
    yield _fund(sort.SHARE_OF_LINE, kinds=[CASH, SEAT], most=0.125)
    yield _fund(sort.LEAST_FOR, least=0.3, kinds=[SEAT])
    yield _fund(sort.LEAST_FOR, least=0.3, who="sex = f; age <= 24")
    yield _fund(sort.LEAST_FOR, least=0.3, kinds=[KIND], who="sex = f", unless=GUARDED)
    for role in Role:
        yield _fund(sort.ENTITLED, amount=615, per=role, part="arrival")
    yield _fund(sort.ENTITLED, amount=350, per=Role.CASE, part="later", who="months_abroad >= 3")
    yield _fund(sort.HOUSEHOLD_CAP, amount=4000)
    yield _fund(sort.HOUSEHOLD_CAP, amount=4000, part="later")
    yield _fund(sort.OWED_AS, part="arrival", measures=["KIT"])
    yield _fund(sort.USE_WITHIN, months=12)
    for sort_ in (sort.APPLY_BY, sort.SPEND_BY):
        yield _fund(sort_, months=6)
        yield _fund(sort_, until=DAY)
        yield _fund(sort_, months=1, until=DAY)
        yield _fund(sort_, months=6, who=ADULT, unless=GUARDED)
    yield _fund(sort.NOT_AGAIN)
    yield _fund(sort.NOT_AGAIN, years=5)
    yield _fund(sort.NOT_AGAIN, other="VUL")
    yield _fund(sort.NOT_AGAIN, other="VUL", years=2)
    yield _fund(sort.ONE_PERSON)
    yield _fund(sort.NO_STACKING, other="VUL")
    yield _fund(sort.NO_STACKING, other="VUL/later", who=ADULT)
    yield _fund(sort.RESERVE, most=0.1, until=DAY)
    yield from _of_either("EUR-A")


def _of_either(scope: str) -> Iterator[Rule]:
    sort = RuleSort
    yield rule(sort.RESIDENTS_SHARE, scope, least=0.4)
    parts: dict[str, Any] = {"shares": (0.6, 0.4), "months": 2}
    yield rule(sort.INSTALMENTS, scope, **parts)
    for proof in Proof:
        yield rule(sort.INSTALMENTS, scope, **parts, proof=proof, kinds=[KIND])
    yield rule(
        sort.INSTALMENTS, scope, shares=(0.5, 0.3, 0.2), months=1, measures=["BIZ"], amount=500
    )
    yield rule(sort.INSTALMENTS, scope, **parts, amount=500, kinds=[CASH], who=ADULT)
    yield rule(sort.INSTALMENTS, scope, **parts, unless=GUARDED)
    yield rule(sort.INSTALMENTS, scope, **parts, who=ADULT, unless=GUARDED)
    yield rule(sort.BAR, scope, kinds=[CASH], who="age <= 17", unless=GUARDED)
    yield rule(sort.BAR, scope, measures=["BIZ", "KIT"], who="violence = yes")
    yield rule(sort.BAR, scope, measures=["BIZ"], who="need.medical >= 4", instead="KIT")
    yield rule(sort.BAR, scope, kinds=[CASH, KIND], measures=["BIZ"], who="cash_risk = yes")


def _of_the_office() -> Iterator[Rule]:
    sort = RuleSort
    yield rule(sort.CASE_CEILING, amount=5000)
    yield rule(sort.CASE_CEILING, amount=900, kinds=[CASH], need="medical", who=ADULT)
    yield from _of_either(OFFICE)
    yield rule(sort.ACT_NOW, days=3, who="need.medical >= 4")
    yield rule(sort.ACT_NOW, days=1, who="unaccompanied_child = yes", unless=GUARDED)
    floor: dict[str, Any] = {"need": "medical", "severity": 3, "least": 0.5, "days": 14}
    yield rule(sort.FLOOR, **floor)
    yield rule(sort.FLOOR, **floor, who=ADULT, unless=GUARDED)
    yield rule(sort.SPENDING_SHARE, kinds=[CASH], least=0.15, most=0.35)
    yield rule(sort.SPENDING_SHARE, kinds=[SEAT], least=0.15)
    yield rule(sort.SPENDING_SHARE, kinds=[CASH, KIND], most=0.9)
    yield rule(sort.ONCE_A_HOUSEHOLD, measures=["KIT", "BIZ"])
    yield rule(sort.ONCE_A_HOUSEHOLD, measures=["KIT"])
    yield rule(sort.NEEDS_FIRST, measures=["BIZ"], who="skills_recorded = yes; business_wish = yes")
    yield rule(sort.NEEDS_FIRST, measures=["KIT", "BIZ"], who=ADULT, unless=GUARDED)
    for size, amount in ((1, 150), (2, 240), (4, 330), (12, 400)):
        yield rule(sort.TIER, measures=["KIT"], count=size, amount=amount)
    yield rule(sort.TRADE_PLACES, measures=["BIZ"], count=6)
    yield rule(sort.TRADE_PLACES, measures=["BIZ", "KIT"], count=1)
    yield rule(sort.SMALLEST_AWARD, amount=30)
    yield rule(sort.TENSION, count=2)
    yield rule(sort.COUNSELLOR_HOURS, count=90)
    yield rule(sort.PRICE_AGE, months=6)


def _fund(sort: RuleSort, **values: object) -> Rule:
    return rule(sort, "EUR-A", **values)


#: A condition of every fact, in each way it can be asked.
CONDITIONS = (
    "age >= 18", "age <= 1", "age = 3", "persons >= 4", "adults >= 1", "returned_with >= 1",
    "returned_with >= 3", "returned_with = 0", "children_6_17 <= 0", "children_under_6 = 0",
    "debt <= 0", "children_6_17 >= 2", "children_under_6 <= 1", "debt >= 10000",
    "months_abroad >= 3", "months_abroad <= 1", "need.medical >= 2", "need.medical = 4",
    "departure in NE|MA|LY", "departure = ZZ", "departure != DE", "return = voluntary",
    "return in voluntary|humanitarian", "return != forced", "place = KAN", "place not in KAN|GN2",
    "house in own|family", "house = none", "sex = f", "sex != m", "sex = o", "language in fr|ar",
    "language != en", "cash_risk = yes", "cash_risk = no", "business_wish = yes",
    "business_wish != yes", "business_training = yes", "business_training = no",
    "mobile_money = yes", "mobile_money = no", "violence = yes", "violence = no",
    "guardian_verified = yes", "guardian_verified = no", "specialist_clearance = yes",
    "specialist_clearance = no", "skills_recorded = yes", "skills_recorded = no",
    "unaccompanied_child = yes", "unaccompanied_child = no", "female_staff = yes",
    "female_staff = no", "country = GN", "country not in GN|SN", "visa_free = yes",
    "visa_free = no", "helped_before = VUL", "helped_before not in VUL|EUR-A",
    "vulnerability in vot|uasc", "vulnerability not in vot", "skill = tailor",
    "skill not in tailor|cook", "wish = community", "wish not in cash|in_kind",
)  # fmt: skip
