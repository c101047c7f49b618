"""Pages about what rules cost and where more would help: whom they may never show, and how."""

import io
import json
from datetime import date

import openpyxl
import pytest
from pypdf import PdfReader

from exports.compose.next_money import compose_next_money
from exports.compose.rule_costs import compose_rule_costs
from exports.excel.figures import figures_workbook
from exports.pdf import figures_bytes
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.kind import Kind
from planner.domain.programme.rule import OFFICE, RuleSort
from planner.domain.what_if.next_money import Gain, More, MoreOf, NextMoney
from planner.domain.what_if.rule_cost import NotPriced, RuleCost, RuleCosts
from planner.domain.what_if.what_if import Compared, Interval
from planner.wording.sentences import RULE_LANGUAGES
from tests.builders import euros, fund, measure, pays_for, programme, rule

CEILING = rule(RuleSort.CASE_CEILING, "A", amount=100, code="CEILING", source="Agreement 7")
SERVES = rule(RuleSort.SERVES, "VUL-D", who="vulnerability in vot", source="VUL-D agreement")
LIMIT = rule(RuleSort.CASE_CEILING, "VUL-D", amount=900, code="LIMIT")
WIDE = rule(RuleSort.SMALLEST_AWARD, amount=5, code="WIDE")
BAR = rule(RuleSort.BAR, who="cash_risk = yes", kinds=[Kind.CASH], code="BAR")
OF = programme(
    [measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)],
    [fund("A", 1000), fund("VUL-D", 500, private_name="OFF-2")],
    [pays_for("A", Kind.IN_KIND), CEILING, SERVES, LIMIT, WIDE, BAR],
    vulnerabilities=(("vot", measure("x", Kind.CASH, "").name),),
)
CHANGE = Compared(
    gain=3,
    lose=12,
    moved=euros(1500),
    spent=euros(20),
    burden=(100.0, 90.0),
    worst=(20.0, 18.0),
    worst_tenth=(15.0, 14.5),
    targets=(("KIT", euros(900)),),
)
FEW = Compared(1, 1, euros(77), euros(0), (9.0, 8.0), (9.0, 8.0), (9.0, 8.0))
SOME = Interval(0.038, 0.036, 0.041)
NONE = Interval(0.0, -0.0002, 0.0002)


def costs(cases=80) -> RuleCosts:
    return RuleCosts(
        (
            RuleCost((CEILING,), outcome=Outcome.WITHIN_GAP, lifted=SOME, compared=CHANGE),
            RuleCost((SERVES,), outcome=Outcome.WITHIN_GAP, lifted=SOME, compared=FEW),
            RuleCost((LIMIT,), outcome=Outcome.WITHIN_GAP, lifted=NONE, compared=FEW),
            RuleCost((WIDE,), outcome=Outcome.OPTIMAL, same=True, lifted=Interval(0, 0, 0)),
            RuleCost((BAR,), not_priced=NotPriced.SAFETY),
        ),
        date(2026, 10, 31),
        cases,
        Fairness.BALANCED,
        0.0002,
        4,
        4,
    )


def more() -> NextMoney:
    gain = Gain(
        More(MoreOf.MONEY, "A", euros(1000)), 0.05, Outcome.WITHIN_GAP, SOME, compared=CHANGE
    )
    none = Gain(More(MoreOf.MONEY, "VUL-D", euros(1000)), 0.0, Outcome.OPTIMAL, NONE, compared=FEW)
    return NextMoney(
        euros(1000),
        (gain, none),
        (),
        (More(MoreOf.HOURS, count=40),),
        (),
        date(2026, 10, 31),
        80,
        Fairness.BALANCED,
        0.0002,
        2,
        2,
    )


def printed(page) -> str:
    reader = PdfReader(io.BytesIO(figures_bytes(page)))
    return "\n".join(p.extract_text() for p in reader.pages).replace("\u00a0", " ")


def said(page) -> str:
    return json.dumps(page, default=lambda v: [getattr(v, f) for f in v.__slots__])


def test_that_the_page_says_the_rule_its_source_the_figure_and_what_is_proven():
    text = printed(compose_rule_costs(costs(), OF, "A", "en"))
    assert "What the rules of A cost" in text
    assert "pays at most €100 a case" in text
    assert "Source: Agreement 7" in text
    assert "3.80 %" in text
    assert "between 3.60 % and 4.10 %" in text
    assert "15.0 → 14.5" in text
    assert "at most 0.02 % from the best possible" in text
    assert "For the donor" in text
    assert "left out in turn" in text


def test_that_counts_under_five_are_not_told_nor_money_that_would_tell_them():
    text = printed(compose_rule_costs(costs(), OF, "A", "en"))
    assert "less: fewer than 5" in text.replace("\n", " ")
    assert "more: 12" in text.replace("\n", " ")
    protected = said(compose_rule_costs(costs(), OF, "VUL-D", "en"))
    assert "77" not in protected


def test_that_a_tenth_of_fewer_than_five_is_not_told():
    assert "15.0" not in said(compose_rule_costs(costs(cases=49), OF, "A", "en"))
    assert "15.0" in said(compose_rule_costs(costs(cases=50), OF, "A", "en"))


def test_that_a_protected_line_tells_neither_its_name_nor_whom_it_serves():
    for language in RULE_LANGUAGES:
        page = said(compose_rule_costs(costs(), OF, "VUL-D", language))
        assert "OFF-2" in page
        assert "VUL-D" not in page
        assert "vot" not in page
    assert "VUL-D" not in said(compose_next_money(more(), OF, "en"))


def test_that_what_keeps_people_safe_stands_under_never_priced_with_why():
    page = compose_rule_costs(costs(), OF, OFFICE, "en")
    never = page.blocks[-1]
    assert never.title == "Never priced"
    assert any("keeps people safe" in point for point in never.points)
    assert not page.tables


def test_that_the_proven_none_and_the_unproven_differ_in_words():
    none = compose_rule_costs(costs(), OF, OFFICE, "en").blocks[0]
    assert none.points[0].endswith("(no difference, proven)")


@pytest.mark.parametrize("language", RULE_LANGUAGES)
def test_that_every_page_is_one_sheet_and_always_the_same_bytes(language):
    for page in (
        compose_rule_costs(costs(), OF, "A", language),
        compose_next_money(more(), OF, language),
    ):
        content = figures_bytes(page)
        assert content == figures_bytes(page)
        assert len(PdfReader(io.BytesIO(content)).pages) == 1


def test_that_many_rules_are_made_smaller_and_then_go_on_another_sheet():
    many = tuple(
        RuleCost((rule(RuleSort.CASE_CEILING, "A", amount=n, code=f"R{n}"),), lifted=SOME,
                 outcome=Outcome.WITHIN_GAP, compared=CHANGE)
        for n in range(1, 60)
    )  # fmt: skip
    crowded = RuleCosts(many, date(2026, 10, 31), 80, Fairness.BALANCED, 0.0, 59, 59)
    page = compose_rule_costs(crowded, OF, "A", "en")
    assert len(PdfReader(io.BytesIO(figures_bytes(page))).pages) > 1
    some = RuleCosts(many[:14], date(2026, 10, 31), 80, Fairness.BALANCED, 0.0, 14, 14)
    content = figures_bytes(compose_rule_costs(some, OF, "A", "en"))
    assert len(PdfReader(io.BytesIO(content)).pages) == 1


def test_that_where_more_would_help_says_what_it_would_go_to_and_what_stays():
    text = printed(compose_next_money(more(), OF, "en")).replace("\n", " ")
    assert "€1,000 more would lift most as money of A: 3.80 % more lifted, as the balance" in text
    assert "€900" in text
    assert "€980 not spent" in text
    assert "5.00 %" in text
    assert "Not short in this balance" in text


def test_that_the_workbook_has_a_sheet_a_page_and_no_formulas_of_others():
    evil = rule(RuleSort.CASE_CEILING, "A", amount=1, code="E", source="=HYPERLINK(1)")
    own = RuleCosts(
        (RuleCost((evil,), outcome=Outcome.OPTIMAL, lifted=SOME, compared=CHANGE),),
        date(2026, 10, 31), 80, Fairness.BALANCED, 0.0, 1, 1,
    )  # fmt: skip
    pages = [compose_rule_costs(own, OF, "A", language) for language in ("en", "ar")]
    book = openpyxl.load_workbook(io.BytesIO(figures_workbook(pages)))
    assert len(book.worksheets) == 2
    assert book.worksheets[1].sheet_view.rightToLeft
    cells = [c for row in book.worksheets[0].iter_rows() for c in row if c.value is not None]
    assert all(c.data_type == "s" for c in cells)
    assert any("3.80" in str(c.value) for c in cells)
