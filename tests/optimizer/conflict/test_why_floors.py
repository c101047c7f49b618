"""Why floors cannot all hold: what all would take, the smallest set, and what nothing reaches."""

from dataclasses import replace

from optimizer.balance import balance
from optimizer.conflict.why_floors import why_floors
from planner.domain.cases.case import Sex
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Per, Places
from planner.domain.programme.conditions import parse_conditions
from planner.domain.programme.rule import RuleSort
from planner.wording.reasons import reason_sentence
from tests.builders import (
    caseload,
    euros,
    fund,
    measure,
    pays_for,
    programme,
    returnee,
    rule,
    scenario,
)

CASH = measure("CASH", Kind.CASH, "basic 0.5", cost=150)
FLOOR = rule(RuleSort.FLOOR, need="basic", severity=2, least=0.5, days=60, code="BASICS")


def office(money, people=4, **details):
    kit = replace(CASH, **details)
    own = programme((kit,), (fund("POOL", money),), (pays_for("POOL", Kind.CASH), FLOOR))
    return caseload(own, *(returnee(f"{n:02}") for n in range(people)))


def said(document):
    reasons = why_floors(document, scenario(), seconds=30)
    return [(r.code, dict(r.values)) for r in reasons]


def test_that_the_money_all_floors_lack_is_named_to_the_cent_and_proven():
    found = said(office(400))
    assert ("floors_money", {"fund": "POOL", "amount": 20_000}) in found
    assert ("floors_least", {"amount": 20_000}) in found


def test_that_the_smallest_set_is_named_with_what_would_have_to_give():
    found = said(office(400))
    codes = [code for code, _ in found]
    members = found[codes.index("floors_clash") + 1 :]
    assert members[0] == ("clash_money_by", {"fund": "POOL", "limit": 40_000, "amount": 5_000})
    assert [code for code, _ in members[1:]] == ["clash_floor_by"] * 3
    assert {values["rule"] for _, values in members[1:]} == {"BASICS"}


def test_that_places_all_floors_lack_are_counted():
    found = said(office(4_000, places=Places(1, Per.YEAR)))
    places = [values["over"] for code, values in found if code == "clash_places_by"]
    assert places == [3, 1]  # for all floors, then for the smallest set
    assert "floors_money" not in dict(found)


def test_that_a_floor_that_no_package_of_its_case_reaches_is_told_apart():
    low = rule(RuleSort.CASE_CEILING, "POOL", amount=100, who="sex = f", code="LOW")
    document = office(4_000)
    assert document.programme is not None
    capped = replace(document.programme, rules=(*document.programme.rules, low))
    people = (returnee("00", sex=Sex.FEMALE), returnee("01", sex=Sex.MALE))
    assert said(caseload(capped, *people)) == [
        ("floors_alone", {"count": 1}),
        ("clash_floor", {"case": "00", "rule": "BASICS"}),
        ("floors_could", {}),
    ]


def test_that_a_floor_no_line_may_pay_for_is_told_apart_with_what_would_do_it():
    document = office(4_000)
    assert document.programme is not None
    for_women = replace(document.programme.rules[0], who=parse_conditions("sex = f"))
    only = replace(document.programme, rules=(for_women, *document.programme.rules[1:]))
    people = (returnee("00", sex=Sex.FEMALE), returnee("01", sex=Sex.MALE))
    asked = caseload(only, *people)
    assert said(asked) == [
        ("floors_unpaid", {"count": 1}),
        ("clash_floor_unpaid", {"case": "01", "rule": "BASICS", "amount": 15_000}),
        ("floors_could", {}),
    ]
    balanced = balance(asked, scenario()).shortfalls
    assert [s.missing for s in balanced] == [euros(150)]


def test_that_floors_that_hold_are_said_to():
    assert said(office(4_000)) == [("floors_could", {})]


def test_that_every_sentence_is_there_in_both_languages():
    document = office(400)
    assert document.programme is not None
    for reason in why_floors(document, scenario(), seconds=30):
        for language in ("en", "fr"):
            assert reason_sentence(reason, document.programme, language)
