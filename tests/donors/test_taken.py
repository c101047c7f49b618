"""A template taken into the sample's programme and balanced: its rules bind, and are told."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from optimizer.balance import balance
from optimizer.verify import verify
from planner.domain.caseload import Caseload
from planner.domain.cases.case import ReturnType
from planner.domain.cases.facts import facts_of
from planner.domain.cases.granted import granted
from planner.domain.findings import Weight
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.money import Money, total
from planner.domain.programme.conditions import parse_conditions
from planner.domain.programme.rates import Rate, Rates
from planner.domain.programme.rule import OFFICE
from planner.intake.programme.workbook import read_programme, write_programme
from planner.services.programme.donors import Taking, templates, with_template
from planner.services.sample import sample_programme
from planner.wording.reasons import reason_sentence
from planner.wording.rules import rule_sentence
from tests import builders

FRANCS = Taking(
    "switzerland_sem_2021",
    "CH-1",
    Money.parse(100_000, "CHF"),
    date(2026, 1, 1),
    date(2026, 12, 31),
    choose={"travel": "case"},
    fill={"owed": "E-ARR"},
)
MEDICAL = Taking(
    "germany_reag_garp_medical",
    "DE-MED",
    builders.euros(20_000),
    date(2026, 1, 1),
    date(2026, 12, 31),
    choose={"per": "case"},
    fill={"pays": "K-MED | K-MEDX"},
)


def office():
    """Return the sample's programme without its lines, and with a rate for francs."""
    sample = read_programme(sample_programme()).programme
    assert sample is not None
    rate = Rate("CHF", "EUR", date(2026, 1, 1), Decimal("1.05"))
    return replace(
        sample,
        rates=Rates((*sample.rates.rates, rate)),
        funds=(),
        rules=tuple(r for r in sample.rules if r.scope == OFFICE),
        projects=(),
        visa_free=False,
        measures=tuple(
            replace(m, conditions=parse_conditions("departure = CH")) if m.code == "E-ARR" else m
            for m in sample.measures
        ),
    )


def taking(donor, reading=0, **given):
    """Take a template under the first or the last readings; ``given`` by what is filled in."""
    return Taking(
        donor.code,
        donor.fund,
        Money.parse(50_000, donor.currency),
        date(2026, 1, 1),
        date(2026, 12, 31),
        choose={c.code: c.readings[reading].code for c in donor.conflicts},
        fill={f.rule: given[f.value.value] for f in donor.fill_ins if f.value.value in given},
    )


def every_template(programme):
    """Take all templates into one programme: every value filled in, conflicts read first."""
    document = Caseload(programme=programme)
    for donor in templates():
        wanted = taking(donor, measures="E-ARR", other="EURP-B", amount="500")
        document = with_template(document, wanted).document
    assert document.programme is not None
    return document.programme


def returnee(number, place, needs, **details):
    return builders.returnee(number, needs, departure="CH", place=place, **details)


@pytest.fixture(scope="module")
def bare():
    """Return the sample's programme without its lines, in a country every template serves."""
    pounds = Rate("GBP", "EUR", date(2026, 1, 1), Decimal("1.15"))
    programme = office()
    announced = {m.code: replace(m, conditions=()) for m in programme.measures if m.code == "E-ARR"}
    return replace(
        programme,
        country="IQ",
        rates=Rates((*programme.rates.rates, pounds)),
        measures=tuple(announced.get(m.code, m) for m in programme.measures),
    )


@pytest.fixture(scope="module")
def balanced():
    programme = office()
    place = programme.places[0].code
    family = (builders.member("m", 30), builders.member("c", 8), builders.member("d", 5))
    people = [
        returnee("alone", place, "basic 3, income 4, housing 3", months_abroad=12),
        returnee("family", place, "basic 4, income 3", members=family, months_abroad=12),
        returnee("short", place, "basic 3, income 3", months_abroad=1),
        returnee(
            "forced", place, "basic 3, medical 3", months_abroad=12, return_type=ReturnType.FORCED
        ),
    ]
    document = with_template(builders.caseload(programme, *people), FRANCS).document
    document = with_template(document, MEDICAL).document
    return document, balance(document, builders.scenario())


def test_that_the_allocation_keeps_every_rule_of_the_line(balanced):
    document, found = balanced
    assert found.awards
    assert verify(document, builders.scenario(), found) == ()


@pytest.mark.parametrize(
    ("number", "start"), [("alone", 1000), ("family", 3000), ("short", 500), ("forced", 0)]
)
def test_that_each_household_gets_the_start_money_the_source_gives_it(balanced, number, start):
    _, found = balanced
    own = [a for a in found.awards if (a.case_id, a.target) == (f"case-{number}", "E-ARR")]
    paid = [line.charged for a in own for line in a.lines]
    assert all(p is not None for p in paid)
    assert total((p for p in paid if p), "CHF") == Money.parse(start, "CHF")


def test_that_no_household_gets_more_than_the_reckoning_grants(balanced):
    document, found = balanced
    check_within_what_is_granted(document, found, "CH-1")


def check_within_what_is_granted(document, found, fund):
    """Compare what a balance awards from a line with the most it can pay each household."""
    programme = document.programme
    for case in document.cases.values():
        [assessment] = document.assessments_of(case.id)
        facts = facts_of(case, assessment, programme, document.balance_date)
        most = granted(programme, fund, case, facts)
        own = [
            (award.kind, line.charged or line.amount)
            for award in found.awards_of(case.id)
            for line in award.lines
            if line.fund == fund
        ]
        cash = total((m for kind, m in own if kind is Kind.CASH), most.currency)
        assert most.most is None or total((m for _, m in own), most.currency) <= most.most
        assert most.cash is None or cash <= most.cash


@pytest.mark.parametrize("reading", [0, -1])
@pytest.mark.parametrize("donor", templates(), ids=lambda d: d.code)
def test_that_every_template_balances_within_what_it_grants(donor, reading, bare):
    place, recorded = bare.places[0].code, [code for code, _ in donor.vulnerabilities[:1]]
    family = (builders.member("m", 30), builders.member("c", 8), builders.member("d", 5))
    about = {"departure": donor.host or "DE", "place": place, "months_abroad": 12}
    people = [
        builders.returnee("a", "basic 3, medical 3", vulnerabilities=recorded, **about),
        builders.returnee(
            "b", "basic 4, income 3", members=family, vulnerabilities=recorded, **about
        ),
        builders.returnee("c", "basic 3", return_type=ReturnType.FORCED, **about),
        builders.returnee(
            "d", "basic 3", birth=date(2010, 1, 1), vulnerabilities=[*recorded, "uasc"], **about
        ),
    ]
    wanted = taking(donor, reading, measures="K-MED | K-RENT", amount="500")
    if any(f.rule == "owed" for f in donor.fill_ins):
        wanted = replace(wanted, fill={"owed": "E-ARR"})
    document = with_template(builders.caseload(bare, *people), wanted).document
    found = balance(document, builders.scenario())
    assert verify(document, builders.scenario(), found) == ()
    check_within_what_is_granted(document, found, donor.fund)
    paid = any(line.fund == donor.fund for award in found.awards for line in award.lines)
    assert paid is (donor.code != "austria_restart_2")  # whose rules have ended


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_that_whom_the_line_does_not_serve_is_told_by_its_rule(balanced, language):
    document, found = balanced
    sentence = rule_sentence(document.programme.rule("DE-MED-WHO"), document.programme, language)
    told = {
        result.case_id: " ".join(
            reason_sentence(reason, document.programme, language) for _, reason in result.not_met
        )
        for result in found.cases
    }
    assert sentence in told["case-forced"]
    assert sentence not in told["case-alone"]


def test_that_what_was_promised_says_who_promised_it(balanced):
    document, found = balanced
    [award] = [a for a in found.awards_of(CaseId("case-alone")) if a.target == "E-ARR"]
    [result] = [r for r in found.cases if r.case_id == "case-alone"]
    said = [reason_sentence(r, document.programme, "en") for r in result.reasons[award.id]]
    assert "The donor line CH-1 promised it before departure: it is always awarded." in said


def test_that_the_balance_says_how_many_cases_each_rule_was_about(balanced):
    _, found = balanced
    cases = {t.rule: t.cases for t in found.touched}
    assert (cases["CH-1-START-ADULT"], cases["CH-1-START-ADULT-SHORT"]) == (2, 1)
    assert cases["CH-1-PROJECT-HARDSHIP"] == 0


def test_that_every_template_survives_the_workbook_rule_by_rule(tmp_path):
    sample = read_programme(sample_programme()).programme
    assert sample is not None
    rates = [Rate("CHF", "EUR", date(2026, 1, 1), Decimal("1.05"))]
    rates.append(Rate("GBP", "EUR", date(2026, 1, 1), Decimal("1.15")))
    written = every_template(replace(sample, rates=Rates((*sample.rates.rates, *rates))))
    write_programme(tmp_path / "programme.xlsx", written, "en")
    read = read_programme(tmp_path / "programme.xlsx")
    assert [f for f in read.findings if f.weight is Weight.STOPS] == []
    assert read.programme is not None
    assert read.programme.rules == written.rules
    assert read.programme.funds == written.funds
    assert len(written.rules) > len(sample.rules) + 100
