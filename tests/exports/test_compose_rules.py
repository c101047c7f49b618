"""What a plan tells of rules, providers and instalments, and what it keeps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exports.compose import compose_plan
from exports.excel.plan import plan_workbook
from exports.privacy import printable_reason, provider_may_print
from planner.domain.balances.allocation import Reason
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rule import RuleSort
from planner.wording.rules import rule_sentence
from tests.accept import as_lines
from tests.builders import euros, fund, measure, rule
from tests.exports.examples import ON, award, case_id, result

KITS = rule(RuleSort.CASE_CEILING, amount=900, measures=["K-MIC1"], code="O-NEW")
WOMEN = rule(RuleSort.BAR, kinds=[Kind.CASH], who="violence = yes", code="O-GBV")
VULNERABLE = rule(RuleSort.CASE_CEILING, "VUL-D", amount=100, code="VD-CASE")
NO_CASH = rule(RuleSort.BAR, kinds=[Kind.IN_KIND], who="cash_risk = yes", code="O-RISK")
TRADES = rule(RuleSort.TRADE_PLACES, measures=["K-MIC1"], count=2, code="O-TRADE")


def refused_by(example, *kept, needs="income 3 0.5/0.9,job 3 0/0.6", language="en", awards=()):
    """Compose a plan whose needs these rules kept from being met: pairs of need and rule."""
    caseload, allocation = example
    rules = tuple({r.code: r for _, r in kept}.values())
    programme = replace(caseload.programme, rules=(*caseload.programme.rules, *rules))
    case = caseload.cases[case_id(5)]
    reasons = tuple(
        (need, Reason.of("ceiling", target="K-MIC1", rule=r.code, limit=90_000)) for need, r in kept
    )
    shown = replace(allocation, awards=tuple(awards), cases=(result(case, needs, not_met=reasons),))
    changed = replace(caseload, programme=programme)
    document = compose_plan(changed, shown, case.id, language=language, on=ON)
    return programme, "\n".join(as_lines(document.open_needs))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_a_rule_that_stood_in_the_way_is_told_as_its_sentence(example, language):
    programme, text = refused_by(example, ("income", KITS), ("job", KITS), language=language)
    sentence = rule_sentence(KITS, programme, language)
    assert text.count(sentence) == 1
    (told,) = [line for line in text.splitlines() if sentence in line]
    assert all(programme.need(n).name.get(language) in told for n in ("income", "job"))


def test_that_a_need_met_in_part_says_its_rule_where_nothing_else_is_open(example):
    case = example[0].cases[case_id(5)]
    programme, text = refused_by(
        example,
        ("income", KITS),
        needs="income 2 0.5/0.9",
        awards=[award(case, "K-MIC1", 700)],
    )
    assert rule_sentence(KITS, programme, "en") in text


@pytest.mark.parametrize("kept", [WOMEN, VULNERABLE, TRADES], ids=lambda r: r.code)
def test_that_a_rule_on_protected_facts_or_on_what_others_got_is_not_told(example, kept):
    programme, text = refused_by(example, ("income", kept))
    assert "rule" not in text.lower()
    assert rule_sentence(kept, programme, "en") not in text
    assert "OFF-2" not in text


def test_that_at_most_three_rules_are_told_and_whom_a_line_serves_last(example):
    serves = rule(RuleSort.SERVES, "EUR-A", who="departure = NE", code="A-WHO")
    others = [replace(KITS, code=f"O-{n}", amount=euros(n)) for n in range(3)]
    programme, text = refused_by(
        example, ("income", serves), *(("income", other) for other in others)
    )
    assert text.count("rules stood in the way") == 1
    assert sum(rule_sentence(other, programme, "en") in text for other in others) == 3
    assert rule_sentence(serves, programme, "en") not in text


def test_that_a_need_stands_in_quotes_before_the_rule(example):
    assert (
        "Pour « emploi », une règle a empêché"
        in refused_by(example, ("job", KITS), language="fr")[1]
    )


def test_that_whom_a_line_serves_is_told_only_where_no_line_serves_and_nothing_else_is_told(
    example,
):
    def serves(fund, code):
        return rule(RuleSort.SERVES, fund, who="departure = BE", code=code)

    only = serves("EUR-A", "A-WHO")
    programme, text = refused_by(example, ("income", only))
    assert "rule stood" not in text
    caseload, allocation = example
    others = [serves(f.code, f"W-{f.code}") for f in programme.funds if f.code != "EUR-A"]
    alone = replace(caseload, programme=replace(caseload.programme, rules=(*others,)))
    programme, text = refused_by((alone, allocation), ("income", only))
    assert rule_sentence(only, programme, "en") in text
    programme, text = refused_by((alone, allocation), ("income", only), ("income", KITS))
    assert rule_sentence(only, programme, "en") not in text
    assert rule_sentence(KITS, programme, "en") in text


@pytest.mark.parametrize(
    ("against", "told"),
    [(KITS, True), (WOMEN, False), (VULNERABLE, False)],
    ids=["printable", "violence", "protected line"],
)
def test_that_promised_money_that_was_refused_is_told_with_its_rule(example, against, told):
    caseload, allocation = example
    case = caseload.cases[case_id(5)]
    programme = replace(caseload.programme, rules=(*caseload.programme.rules, against))
    values = {"fund": "EUR-A", "target": "K-MIC1", "rule": against.code}
    notes = tuple(
        Reason.of("owed_not_awarded", case=number, **values)
        for number in (case.number, "GN-26-00001")
    )
    shown = replace(allocation, notes=notes)
    document = compose_plan(
        replace(caseload, programme=programme), shown, case.id, language="en", on=ON
    )
    text = "\n".join(as_lines(document.open_needs))
    assert text.count("EUR-A promised me") == told
    assert (rule_sentence(against, programme, "en") in text) == told


def test_that_a_promise_refused_without_a_rule_is_told_too(example):
    caseload, allocation = example
    case = caseload.cases[case_id(1)]
    note = Reason.of("owed_not_awarded", case=case.number, fund="EUR-A", target="K-MIC1")
    document = compose_plan(
        caseload, replace(allocation, notes=(note,)), case.id, language="fr", on=ON
    )
    assert "financement EUR-A m’a promis" in "\n".join(as_lines(document.open_needs))


@pytest.mark.parametrize(
    ("sort", "said"),
    [
        (FundSort.ENTITLEMENT, "promised: 3,000\u00a0CHF at 0.93"),
        (FundSort.POOL, "for the donor: 3,000\u00a0CHF at 0.93"),
    ],
)
def test_that_money_of_another_currency_is_shown_in_it_too(example, sort, said):
    caseload, allocation = example
    case = caseload.cases[case_id(3)]
    swiss = replace(fund("EUR-A", 0), sort=sort, amount=Money(9_000_000, "CHF"))
    kept = tuple(f for f in caseload.programme.funds if f.code != "EUR-A")
    changed = replace(
        caseload, programme=replace(caseload.programme, funds=(swiss, *kept), rules=())
    )
    given = award(case, "K-MIC1", "3225.81", parts=(6_000, 4_000))
    lines = tuple(
        replace(line, charged=Money(minor, "CHF"), fund_rate="0.93")
        for line, minor in zip(given.lines, (180_000, 120_000), strict=True)
    )
    shown = replace(allocation, awards=(replace(given, lines=lines),))
    document = compose_plan(changed, shown, case.id, language="en", on=ON)
    assert said in document.costs.items[0].charged
    sheet = plan_workbook(document)["Plan"]
    cells = [str(c.value) for row in sheet.iter_rows() for c in row if c.value]
    assert sum(said in text for text in cells) == 1
    hidden = replace(swiss, private_name="A secret line")
    programme = replace(changed.programme, funds=(hidden, *kept))
    document = compose_plan(
        replace(changed, programme=programme), shown, case.id, language="en", on=ON
    )
    assert not document.costs.items[0].charged


def test_that_a_reason_of_a_protected_line_s_rule_is_not_printable(example):
    programme = replace(example[0].programme, rules=(VULNERABLE, KITS))
    for code in ("ceiling", "rule", "role_ceiling"):
        hidden = Reason.of(code, target="K-MIC1", rule="VD-CASE", limit=1, fund="EUR-A")
        assert printable_reason(hidden, programme) is None
    told = Reason.of("ceiling", target="K-MIC1", rule="O-NEW", limit=1)
    assert printable_reason(told, programme) == told
    assert printable_reason(Reason.of("no_female_staff", target="K-PSY"), programme) is None


def test_that_an_item_names_who_delivers_it_and_what_a_later_payment_waits_for(documents):
    item = next(i for i in documents[2].costs.items if "Équipements du Milo" in i.detail)
    assert [p.proof for p in item.payments] == ["", "une fois les reçus montrés"]
    assert item.payments[1].text.endswith("une fois les reçus montrés")
    assert item.payments[1].text.startswith("février 2027")
    sheet = plan_workbook(documents[2])["Plan"]
    cells = [str(c.value) for row in sheet.iter_rows() for c in row if c.value]
    assert sum("une fois les reçus montrés" in text for text in cells) == 1


def test_that_a_clinic_paid_by_a_protected_line_is_not_named(example, documents):
    everything = "\n".join(line for d in documents for line in as_lines(d))
    assert "Clinique de l’Espoir" not in everything
    assert "Agence du logement" in everything


def test_that_only_a_provider_whose_name_tells_something_is_not_named(example):
    caseload, _ = example
    now = rule(RuleSort.ACT_NOW, who="need.income >= 4", days=3)
    rules = (*caseload.programme.rules, now, NO_CASH)
    programme = replace(caseload.programme, rules=rules)
    case = caseload.cases[case_id(1)]
    for code, printed in (("K-BTR", True), ("K-MIC1", True), ("K-MED", False), ("K-PSY", False)):
        assert provider_may_print(award(case, code, 100), programme) is printed
        full = Reason.of("provider_full", target=code, subject=f"PR-X/{code}")
        assert printable_reason(full, programme) == (full if printed else None)
    assert not provider_may_print(award(case, "K-BTR", 100, "VUL-D"), programme)
    safe = measure("K-X", Kind.IN_KIND, "housing 0.5", conditions="vulnerability in gbv")
    more = replace(programme, measures=(*programme.measures, safe))
    assert not provider_may_print(award(case, "K-X", 100), more)
