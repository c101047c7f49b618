"""The bundled programme says what the office's programme for 2026 says."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from planner.domain.cases.entitlement import entitled
from planner.domain.cases.facts import facts_of
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.money import Money, total
from planner.domain.programme.catalogue import Cost, Counted, Pricing
from planner.domain.programme.fund import AccountCode, Budget, FundSort
from planner.domain.programme.provider import Provider
from planner.domain.programme.rates import Rate, Rates, RateUse
from planner.domain.programme.rule import OFFICE, RuleSort
from planner.domain.programme.rule_sorts import missing_values
from planner.domain.texts import Texts
from planner.intake.assessments.mapping import read_mapping
from planner.intake.assessments.reader import read_assessments
from planner.intake.programme.rule_examples import example_rules
from planner.intake.programme.workbook import read_programme, write_programme
from tests.intake.sheets import MAPPING, PROGRAMME, XML_NAMES


@pytest.fixture(scope="module")
def programme():
    return read_programme(PROGRAMME).programme


def eur(amount):
    return Money(round(amount * 100), "EUR")


def test_that_it_is_read_with_one_finding_an_old_price():
    (old,) = read_programme(PROGRAMME).findings
    assert (old.code, old.weight, old.sheet) == ("price_old", Weight.CHECK, "Providers")
    assert (old.column, old.sheet_row) == ("Priced on", 3)
    assert dict(old.values)["value"] == "HR-KAN"


def test_that_nothing_of_it_is_missing(programme):
    assert len(programme.needs) == 14
    assert len(programme.measures) == 25
    assert len(programme.projects) == 10
    assert len(programme.places) == 8
    assert len(programme.funds) == 6
    assert len(programme.vulnerabilities) == 8
    assert sum(p.expected for p in programme.places) == programme.expected_returnees == 216
    assert programme.balance_date == date(2026, 10, 31)
    assert (programme.currency, programme.paying_currency) == ("EUR", "GNF")


def test_that_the_office_can_be_called(programme):
    office = programme.office
    assert office.name == "Bureau de pays Guinée"
    assert office.complaint_line == "622 00 00 00"
    assert office.counsellors == tuple(f"C0{n}" for n in range(1, 9))
    assert (office.approver, office.budget_officer, office.payer) == ("A01", "B01", "B02")


@pytest.mark.parametrize(
    ("month", "units"), [(3, 9420), (4, 9510), (9, 9585), (10, 9640), (12, 9640)]
)
def test_that_the_rate_of_the_month_holds(programme, month, units):
    assert programme.rates.on("EUR", "GNF", date(2026, month, 28)).units == Decimal(units)


@pytest.mark.parametrize(
    ("code", "sort", "amount", "at_hand"),
    [
        ("EUR-A", FundSort.POOL, 95_000, 66_500),
        ("EURP-B", FundSort.ENTITLEMENT, 300_000, 300_000),
        ("BE-C", FundSort.POOL, 14_000, 14_000),
        ("VUL-D", FundSort.POOL, 28_000, 28_000),
        ("ANY-F", FundSort.POOL, 8_000, 8_000),
        ("COM-E", FundSort.POOL, 62_000, 49_600),
    ],
)
def test_that_every_line_has_its_sort_and_money(programme, code, sort, amount, at_hand):
    fund = programme.fund(code)
    hand = fund.at_hand_on(programme.balance_date)
    assert (fund.sort, fund.amount, hand) == (sort, eur(amount), eur(at_hand))


def test_that_the_protection_line_hides_behind_another_name(programme):
    assert programme.fund("VUL-D").printed_code == "OFF-2"


def test_that_every_text_is_there_in_english_and_french(programme):
    named = (
        *programme.needs,
        *programme.funds,
        *programme.measures,
        *programme.places,
        *programme.projects,
    )
    for entry in named:
        assert entry.name.has("en")
        assert entry.name.has("fr")
    for entry in (*programme.measures, *programme.projects):
        assert entry.description.has("en")
        assert entry.description.has("fr")
    for _, name in programme.vulnerabilities:
        assert name.has("en")
        assert name.has("fr")


def test_that_every_rule_names_its_source_and_the_date_it_began(programme):
    for rule in programme.rules:
        assert rule.source, rule.code
        assert rule.starts, rule.code
        assert not missing_values(rule), rule.code


@pytest.mark.parametrize(
    ("sort", "scope", "count"),
    [
        (RuleSort.ACT_NOW, OFFICE, 4),
        (RuleSort.BAR, OFFICE, 5),
        (RuleSort.SPENDING_SHARE, OFFICE, 2),
        (RuleSort.FLOOR, OFFICE, 1),
        (RuleSort.ENTITLED, "EURP-B", 5),
        (RuleSort.NO_STACKING, "BE-C", 1),
        (RuleSort.USE_WITHIN, "EURP-B", 1),
        (RuleSort.USE_WITHIN, "BE-C", 1),
        (RuleSort.PAYS_FOR, "VUL-D", 2),
    ],
)
def test_that_the_rules_are_in_force_on_the_balance_date(programme, sort, scope, count):
    assert len(list(programme.rules_of(sort, scope))) == count


@pytest.mark.parametrize(
    ("code", "kind", "fixed", "each", "minutes", "earliest"),
    [
        ("K-KIT", Kind.IN_KIND, 90, 35, 30, 0),
        ("K-RENT", Kind.IN_KIND, 210, 30, 60, 0),
        ("K-REHAB", Kind.IN_KIND, 850, 0, 180, 1),
        ("K-MEDX", Kind.IN_KIND, 1400, 0, 180, 0),
        ("K-SCH", Kind.IN_KIND, 0, 120, 60, 0),
        ("K-MIC2", Kind.IN_KIND, 1500, 0, 360, 3),
        ("C-CFW", Kind.CASH, 160, 0, 60, 1),
        ("C-MEDT", Kind.CASH, 60, 0, 30, 0),
    ],
)
def test_that_costs_and_hours_are_those_of_the_catalogue(
    programme, code, kind, fixed, each, minutes, earliest
):
    measure = programme.measure(code)
    assert measure.kind is kind
    assert (measure.cost.fixed, measure.cost.each) == (eur(fixed), eur(each))
    assert (measure.minutes, measure.earliest) == (minutes, earliest)


def test_that_tiers_levels_and_instalments_are_read(programme):
    debt = programme.measure("C-DEBT")
    tiers = [(r.count, r.amount.minor // 100) for r in programme.tiers_of("C-ARR")]
    assert tiers == [(1, 150), (2, 240), (4, 330)]
    assert debt.pricing is Pricing.LEVELS
    assert [level.minor // 100 for level in debt.levels] == [50, 100, 200, 400, 800]
    assert debt.covers[0].of_debt
    assert [i.share for i in programme.measure("K-MIC2").instalments] == [5000, 3000, 2000]
    assert [i.share for i in programme.measure("K-REHAB").instalments] == [6000, 4000]


def test_that_schooling_counts_every_child_and_a_kit_the_people_beyond_the_first(programme):
    school, kit = programme.measure("K-SCH").cost, programme.measure("K-KIT").cost
    assert school.amount(2) == eur(240)
    assert kit.amount(3) == eur(160)


def test_that_a_business_kit_comes_after_training_unless_it_was_had(programme):
    for code in ("K-MIC1", "K-MIC2"):
        measure = programme.measure(code)
        assert measure.after == {"K-BTR"}
        assert [c.written() for c in measure.unless_done] == ["business_training = yes"]


def test_that_projects_have_their_seats_wages_and_checks(programme):
    road, mediation = programme.project("P-MAM1"), programme.project("P-NZE1")
    assert (road.least, road.most, road.residents_seats) == (4, 12, 20)
    assert road.wages == eur(60)
    assert road.opening_cost == eur(6_500 + 20 * 90)
    assert not mediation.consulted
    assert all(p.consulted and p.do_no_harm_checked for p in programme.projects if p != mediation)
    assert programme.project("P-KAN2").oldest == 30


def test_that_the_entitlements_of_the_sample_come_to_243_615(programme):
    """All 77 cases from Germany, France and Belgium, members counted who returned with them."""
    taken = read_assessments(XML_NAMES, read_mapping(MAPPING), programme)
    newest = {a.case_id: a for a in sorted(taken.assessments, key=lambda a: a.day or date.min)}
    owed = [
        entitled(programme, "EURP-B", case, facts_of(case, newest[case.id], programme, day))
        for case in taken.cases
        for day in (programme.balance_date,)
    ]
    promised = [parts for parts in owed if parts]
    assert len(promised) == 77
    assert all(set(parts) == {"arrival", "later"} for parts in promised)
    whole = total((a for parts in promised for a in parts.values()), "EUR")
    assert whole == eur(243_615)


def test_that_its_country_asks_for_visas(programme):
    assert (programme.country, programme.visa_free) == ("GN", False)


def test_that_providers_reach_every_place_and_cost_what_the_catalogue_says(programme):
    for measure in {p.measure for p in programme.providers}:
        services = programme.providers_of(measure)
        for place in programme.places:
            assert sum(p.reaches(place.code) for p in services) == 1, (measure, place.code)
        cost = programme.measure(measure).cost
        for service in services:
            if service.cost is not None:
                for count in (1, 2, 5):
                    local = service.cost.amount(count) + (service.travel or Money(0, "GNF"))
                    assert programme.accounted(local) == cost.amount(count)


def test_that_a_woman_can_be_asked_for_in_most_places(programme):
    women = [p for p in programme.providers_of("K-PSY") if p.female_staff]
    assert sum(any(p.reaches(place.code) for p in women) for place in programme.places) == 6


def test_that_every_fund_has_the_codes_its_accounts_want(programme):
    for fund in programme.funds:
        assert fund.liquidation is not None
        assert fund.liquidation > fund.ends
        assert "GL" in fund.needs_codes
    line = programme.fund("EUR-A")
    assert line.codes_of(Kind.CASH, "C-ARR")["GL"] == "307410"
    assert line.codes_of(Kind.IN_KIND, "K-MED")["GL"] == "307420"
    community = programme.fund("COM-E")
    assert community.carry_over == date(2027, 3, 31)
    assert community.version_on(programme.balance_date) == "2"
    assert community.budget_on(programme.balance_date) == eur(62_000)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_a_programme_written_is_the_programme_read(tmp_path, programme, language):
    path = tmp_path / "programme.xlsx"
    write_programme(path, programme, language)
    again = read_programme(path)
    assert [f.code for f in again.findings] == ["price_old"]
    assert again.programme == programme


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_every_value_of_money_providers_and_rules_is_written_and_read(
    tmp_path, programme, language
):
    """Whatever the sample leaves empty is filled in here."""
    line = replace(
        programme.fund("EUR-A"),
        name=Texts.of(en="Line", fr="Ligne", es="Línea", ar="خط"),
        amount=Money(9_500_050, "CHF"),
        received=Money(100, "CHF"),
        carry_over=date(2027, 1, 31),
        needs_codes=("WBS", "GL", "Activity"),
        codes=(AccountCode("GL", "1"), AccountCode("GL", "2", Kind.COMMUNITY, "P-KAN1")),
        budgets=(Budget("A", Money(1, "CHF"), date(2026, 1, 1), date(2026, 2, 1), "letter"),),
    )
    service = Provider(
        "X",
        "Magasin",
        "K-SCH",
        travel=Money(5, "GNF"),
        cost=Cost(Money(7, "GNF"), Money(9, "GNF"), Counted.CHILDREN_UNDER_6, 0),
        priced=date(2026, 10, 1),
        per_month=0,
        languages=frozenset({"mnk"}),
        contact="+224",
    )
    rate = Rate(
        *("EUR", "CHF", date(2026, 1, 1), Decimal("0.9312")),
        use=RateUse.PLAN,
        ends=date(2027, 12, 31),
        source="bank",
    )
    rules = [
        r if r.scope != "EUR-A" or r.amount is None else replace(r, amount=Money(199_000, "CHF"))
        for r in programme.rules
    ]
    later = replace(programme.rule("O-HOURS"), starts=date(2027, 1, 1), count=80)
    now = replace(programme.rule("O-HOURS"), ends=date(2026, 12, 31))
    examples = example_rules("BE-C", "EURP-B", "EUR")
    changed = replace(
        programme,
        funds=(line, *programme.funds[1:]),
        providers=(*programme.providers, service),
        rates=Rates((*programme.rates.rates, rate)),
        rules=(*(now if r.code == "O-HOURS" else r for r in rules), later, *examples),
        visa_free=None,
        office=replace(programme.office, payer=""),
    )
    path = tmp_path / "programme.xlsx"
    write_programme(path, changed, language)
    again = read_programme(path)
    assert not [f for f in again.findings if f.weight is Weight.STOPS]
    assert again.programme == changed
    assert changed.rule("O-HOURS").count == 90


def test_that_a_workbook_with_earlier_headings_is_read_as_before(programme, tmp_path):
    book = load_workbook(PROGRAMME)
    earlier = {
        "For each": "Per",
        "Part of the promise": "Part",
        "Instalments (%)": "Parts (%)",
    }
    for cell in book["Rules"][1]:
        cell.value = earlier.pop(str(cell.value), str(cell.value))
    assert not earlier
    path = tmp_path / "earlier.xlsx"
    book.save(path)
    assert read_programme(path).programme == programme
