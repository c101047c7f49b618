"""A template becomes a line of one's own: nothing guessed, and what is left to do is said."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.programme.conditions import parse_conditions
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rates import Rate, Rates
from planner.domain.programme.rule import RuleSort
from planner.domain.texts import Texts
from planner.services.programme.donors import (
    Taking,
    take_template,
    template,
    templates,
    with_template,
)
from planner.wording.errors import error_sentence
from planner.wording.findings import finding_sentence
from tests import builders
from tests.opened import caseload_made

RATES = Rates(
    (
        Rate("CHF", "EUR", date(2026, 1, 1), Decimal("1.05")),
        Rate("GBP", "EUR", date(2026, 1, 1), Decimal("1.15")),
    )
)
NETHERLANDS = Taking(
    "eurp_netherlands",
    "NL-1",
    builders.euros(90_000),
    date(2026, 1, 1),
    date(2026, 12, 31),
    choose={"arrival": "case", "thousand": "minors"},
    fill={"owed": "E-ARR"},
)


def office(**details):
    """Build a programme with a line and a measure that pays out what was announced."""
    announced = builders.measure("E-ARR", Kind.CASH, "basic 0.6", pricing="announced")
    lines = [builders.fund("EUR-A", 5000)]
    return builders.programme(measures=[announced], funds=lines, **details)


def taken(of=NETHERLANDS, programme=None, **changes):
    return with_template(Caseload(programme=programme or office()), replace(of, **changes))


def refused(of=NETHERLANDS, **changes):
    with pytest.raises(PlannerError) as error:
        taken(of, **changes)
    assert "{" not in error_sentence(error.value, "en")
    return error.value.code, error.value.values


def codes(taken_now):
    return [f.code for f in taken_now.findings]


def of(code, fund="L-1", amount=1000, **more):
    donor = template(code)
    return Taking(
        code,
        fund,
        Money.parse(amount, donor.currency),
        date(2026, 1, 1),
        date(2026, 12, 31),
        choose={**donor.first_readings(), **more.pop("choose", {})},
        **more,
    )


def test_that_the_line_and_its_rules_join_the_programme_under_codes_of_their_own():
    after = taken().document.programme
    assert after is not None
    line = after.fund("NL-1")
    assert (line.sort, line.amount) == (FundSort.ENTITLEMENT, builders.euros(90_000))
    assert line.name.has("ar")
    own = [r for r in after.rules if r.scope == "NL-1"]
    assert all(r.code.startswith("NL-1-") for r in own)
    assert {r.code for r in own} >= {"NL-1-ARRIVAL-CASE", "NL-1-LATER-MINOR", "NL-1-OWED"}
    assert not {"NL-1-ARRIVAL-PERSON", "NL-1-LATER-MEMBER"} & {r.code for r in own}
    assert after.rule("NL-1-OWED").measures == {"E-ARR"}
    assert all(r.source for r in own)


def test_that_a_rule_of_the_same_code_keeps_it_and_the_new_one_is_numbered():
    other = builders.pays_for("EUR-A", Kind.CASH, code="NL-1-PAYS")
    after = taken(programme=office(rules=[other])).document.programme
    assert after is not None
    assert [r.scope for r in after.rules if r.code == "NL-1-PAYS"] == ["EUR-A"]
    assert after.rule("NL-1-PAYS-2").scope == "NL-1"


def test_that_versions_of_a_rule_keep_one_code():
    after = taken(of("netherlands_avrr_2017")).document.programme
    assert after is not None
    adult = [r for r in after.rules if r.code == "L-1-ADULT"]
    assert len(adult) == 2
    assert after.rule("L-1-ADULT").amount == builders.euros(1800)


def test_that_a_template_can_be_taken_twice_under_two_codes():
    once = taken()
    twice = with_template(once.document, replace(NETHERLANDS, fund="NL-2"))
    assert twice.document.programme is not None
    own = [r.code for r in twice.document.programme.rules]
    assert len(own) == len(set(own))
    files = {f.file for f in twice.document.findings if f.code.startswith("donor_")}
    assert files == {"eurp_netherlands → NL-1", "eurp_netherlands → NL-2"}


def test_that_what_must_be_recorded_for_its_rules_is_added_once():
    medical = replace(of("germany_starthilfe_plus_tolerated"), fill={"pays": "E-ARR"})
    status = ("long_tolerated", Texts.of(en="Ours"))
    fresh = taken(medical).document.programme
    known = taken(medical, programme=office(vulnerabilities=(status,))).document.programme
    assert fresh is not None
    assert known is not None
    assert [c for c, _ in fresh.vulnerabilities] == ["long_tolerated"]
    assert known.vulnerabilities == (status,)


def test_that_a_conflict_nobody_settled_stops_it_with_the_readings_there_are():
    code, values = refused(choose={"arrival": "case"})
    assert (code, values["conflict"]) == ("donor_choice_missing", "thousand")
    assert values["known"] == "minors, members"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"code": "narnia"}, "donor_unknown"),
        ({"choose": {"arrival": "twice", "thousand": "minors"}}, "donor_choice_unknown"),
        ({"choose": {**NETHERLANDS.choose, "colour": "red"}}, "donor_conflict_unknown"),
        ({"fill": {"spend": "12"}}, "donor_fill_unknown"),
        ({"fill": {"owed": "E-NONE"}}, "donor_measure_unknown"),
        ({"fund": "EUR-A"}, "donor_fund_taken"),
        ({"fund": "office"}, "donor_fund_unfit"),
        ({"fund": "A B"}, "donor_fund_unfit"),
        ({"fund": ""}, "donor_fund_unfit"),
        ({"ends": date(2025, 12, 31)}, "donor_period"),
        ({"amount": Money(1, "CHF")}, "currencies_mixed"),
        ({"received": Money(1, "CHF")}, "currencies_mixed"),
    ],
)
def test_that_a_slip_is_one_refusal(changes, code):
    assert refused(**changes)[0] == code


@pytest.mark.parametrize(
    ("name", "fill", "code"),
    [
        ("germany_reag_garp_medical", {}, "donor_fill_missing"),
        ("austria_start_aid", {}, "donor_fill_missing"),
        ("austria_start_aid", {"aid": "249"}, "donor_fill_out_of_bounds"),
        ("austria_start_aid", {"aid": "901"}, "donor_fill_out_of_bounds"),
        ("austria_start_aid", {"aid": "much"}, "amount_unreadable"),
        ("germany_starthilfe_plus", {"stack": "NOBODY"}, "donor_line_unknown"),
    ],
)
def test_that_a_value_nobody_gave_or_that_cannot_be_is_refused(name, fill, code):
    assert refused(of(name, fill=fill))[0] == code


def test_that_without_a_programme_there_is_nothing_to_add_to():
    with pytest.raises(PlannerError, match="programme_first"):
        with_template(Caseload(), NETHERLANDS)


def test_that_another_line_named_becomes_what_it_does_not_stack_with():
    after = taken(of("germany_starthilfe_plus", fill={"stack": "EUR-A"})).document.programme
    assert after is not None
    rule = next(r for r in after.rules if r.sort is RuleSort.NO_STACKING)
    assert rule.other == "EUR-A"


def test_that_every_template_comes_with_a_reminder_of_its_date_and_open_questions():
    with_rates = office(rates=RATES)
    for donor in templates():
        fill = {f.rule: _value(f.value.value) for f in donor.fill_ins}
        found = taken(of(donor.code, fill=fill), programme=with_rates).findings
        assert found[0].code == ("donor_as_of" if donor.as_of else "donor_undated")
        for finding in found:
            for language in ("en", "fr"):
                assert "{" not in " ".join(finding_sentence(finding, language))


def _value(asked):
    return {"measures": "E-ARR", "other": "EUR-A", "amount": "500"}[asked]


def test_that_a_line_in_a_currency_without_a_rate_is_refused_until_there_is_one():
    swiss = of("switzerland_sem_2021")
    code, values = refused(swiss)
    assert (code, values["quote"], values["fund"]) == ("donor_rate_missing", "CHF", "L-1")
    said = error_sentence(PlannerError(code, **values), "en")
    assert "import --rates" in said
    assert "template rates" in said
    assert "rate_missing" not in codes(taken(swiss, programme=office(rates=RATES)))


def test_that_nothing_taken_stops_the_programme():
    programme = office(rates=RATES)
    for donor in templates():
        found = taken(of(donor.code, fill=_needed(donor)), programme=programme).findings
        assert not [f for f in found if f.weight is Weight.STOPS]


def _needed(donor):
    return {f.rule: _value(f.value.value) for f in donor.fill_ins if f.required}


@pytest.mark.parametrize("part", ["start", "travel"])
def test_that_swiss_travel_money_is_awarded_by_a_measure_like_start_money(part):
    swiss = of("switzerland_sem_2021", fill={"owed": "E-ARR", "owed-travel": "E-ARR"})
    after = taken(swiss, programme=office(rates=RATES)).document.programme
    [owed] = [r for r in after.rules if r.sort is RuleSort.OWED_AS and r.part == part]
    assert (owed.scope, owed.measures) == ("L-1", {"E-ARR"})


@pytest.mark.parametrize(
    ("name", "details", "code"),
    [
        ("belgium_fedasil_2022", {}, "rule_asks_setting"),
        ("austria_iraq_2023", {}, "rule_asks_setting"),
        ("austria_iraq_2023", {"country": "GN"}, "donor_country_other"),
        ("austria_restart_2", {}, "rule_ended"),
        ("ireland_standard_2025", {"balance_date": date(2025, 8, 31)}, "rule_not_yet"),
        ("eurp_netherlands", {}, "donor_left_open"),
    ],
)
def test_that_what_an_office_must_still_do_is_a_finding(name, details, code):
    assert code in codes(taken(of(name), programme=office(**details)))


def test_that_a_need_the_programme_does_not_have_is_a_finding():
    tolerated = of("germany_starthilfe_plus_tolerated", fill={"pays": "E-ARR"})
    assert "donor_need_unknown" not in codes(taken(tolerated))
    found = taken(tolerated, programme=replace(office(), needs=()))
    assert codes(found).count("donor_need_unknown") == 2


def test_that_a_measure_closed_to_whom_the_donor_serves_is_a_finding():
    assert "donor_measure_elsewhere" not in codes(taken())
    [announced] = office().measures
    elsewhere = replace(announced, conditions=parse_conditions("departure in DE|FR"))
    found = taken(programme=replace(office(), measures=(elsewhere,)))
    assert "donor_measure_elsewhere" in codes(found)


def test_that_taking_a_template_is_one_edit_that_can_be_undone(tmp_path):
    with closing(caseload_made(tmp_path / "office.rplan")) as work:
        before = replace(work.document, programme=office())
        work.commit(before, who="P01", why="load_programme")
        findings = take_template(work, NETHERLANDS, "P01")
        assert work.document.programme is not None
        assert len(work.document.programme.funds) == 2
        assert findings
        assert [f for f in work.document.findings if f.file == findings[0].file] == [*findings]
        work.undo("P01")
        assert work.document.programme == before.programme
        assert work.document.findings == ()
