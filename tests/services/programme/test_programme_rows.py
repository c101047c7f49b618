"""Entries of the programme added, changed and removed as rows, read as the workbook's are."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.app.wiring import tools
from planner.domain.cases.decision import DecisionSort
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.programme.conditions import parse_conditions
from planner.domain.programme.programme_rows import Entry, entry_at
from planner.domain.programme.rates import Rate, Rates
from planner.domain.programme.rule import RuleSort
from planner.intake.programme.template import sample_programme
from planner.intake.programme.workbook import read_programme, write_programme
from planner.services.plans.decisions import decide
from planner.services.programme.programme_rows import (
    end_rule,
    looked_at,
    put_entry,
    removal,
    remove_entry,
    standing,
)
from tests import builders
from tests.opened import caseload_at
from tests.ui.by_hand import allocation_of, file_of, small_caseload

TABLES = tools().programme_tables
CEILING = {"code": "A-CASE", "scope": "EUR-A", "sort": "case_ceiling", "amount": "900"}


@pytest.fixture(scope="module")
def whole():
    return sample_programme()


@pytest.fixture
def work(tmp_path):
    path = file_of(small_caseload(), tmp_path / "office.rplan")
    with closing(caseload_at(path)) as opened:
        yield opened


def _at(work, table: str, code: str) -> int:
    rows = TABLES.texts_of(work.document.programme)[table]
    return next(n for n, r in enumerate(rows) if r.get("code") == code)


def test_that_a_programme_is_the_programme_of_its_texts(whole):
    assert TABLES.read_texts(TABLES.texts_of(whole), "ar")[0] == whole


def test_that_a_rule_is_added_changed_and_undone(work):
    assert put_entry(work, TABLES, "rules", None, Entry(CEILING), "A01", "en")
    assert work.document.programme.rules[-1].amount == builders.euros(900)
    assert work.undo_label == "add_to_programme:A-CASE"
    at = _at(work, "rules", "A-CASE")
    dearer = Entry({**CEILING, "amount": "950", "who": "age >= 18; cash_risk = no"})
    assert put_entry(work, TABLES, "rules", at, dearer, "A01", "en")
    assert work.document.programme.rules[-1].who == parse_conditions(dearer.row["who"])
    assert not put_entry(work, TABLES, "rules", at, dearer, "A01", "en")
    work.undo("A01")
    work.undo("A01")
    assert len(work.document.programme.rules) == 1


def test_that_what_a_measure_meets_is_stored_with_it(work):
    at = _at(work, "measures", "K-KIT")
    entry = entry_at(TABLES.texts_of(work.document.programme), "measures", at)
    cover = {"need": "income", "share": "30", "source": "Evaluation 2025", "confidence": "high"}
    covers = (*entry.parts["covers"], cover)
    put_entry(work, TABLES, "measures", at, Entry(entry.row, {"covers": covers}), "A01", "en")
    met = next(m for m in work.document.programme.measures if m.code == "K-KIT").covers
    assert [(c.need, c.share) for c in met] == [("basic", 5000), ("income", 3000)]
    others = [m for m in work.document.programme.measures if m.code != "K-KIT"]
    assert others == [m for m in small_caseload().given_programme.measures if m.code != "K-KIT"]


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"amount": "much"}, "amount", "amount_unreadable"),
        ({"amount": ""}, "amount", "rule_value_missing"),
        ({"who": "age >= old"}, "who", "condition_unreadable"),
        ({"scope": "GONE"}, "scope", "code_unknown"),
        ({"starts": "2027-01-01", "ends": "2026-01-01"}, "ends", "rule_ends_before_start"),
        ({"code": ""}, "code", "value_missing"),
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_that_what_is_wrong_is_told_at_its_field_and_not_stored(
    work, changed, field, code, language
):
    entry = Entry({**CEILING, **changed})
    before = standing(TABLES, work.document.programme, language)
    looked = looked_at(before, TABLES, "rules", None, entry)
    assert looked.stops
    assert (field, code) in [(t.field, t.finding.code) for t in looked.told]
    with pytest.raises(PlannerError) as refused:
        put_entry(work, TABLES, "rules", None, entry, "A01", language)
    assert refused.value.code == "row_stops"
    assert len(work.document.programme.rules) == 1


def test_that_a_rule_is_switched_off_on_a_day_for_a_reason(work):
    put_entry(work, TABLES, "rules", None, Entry({**CEILING, "note": "By letter"}), "A01", "en")
    at = _at(work, "rules", "A-CASE")
    with pytest.raises(PlannerError, match="reason_missing"):
        end_rule(work, TABLES, at, date(2026, 12, 31), " ", "A01", "en")
    end_rule(work, TABLES, at, date(2026, 12, 31), "The donor lifted it", "A01", "en")
    rule = work.document.programme.rules[-1]
    assert (rule.ends, rule.note) == (date(2026, 12, 31), "By letter; The donor lifted it")
    assert work.undo_label == "end_rule:A-CASE"


def test_that_a_measure_goes_with_what_is_nothing_without_it(work):
    programme = work.document.programme
    both = builders.rule(
        RuleSort.CASE_CEILING, "EUR-A", code="BOTH", amount=500, measures={"K-KIT", "C-ARR"}
    )
    alone = builders.rule(RuleSort.ONCE_A_HOUSEHOLD, code="ALONE", measures={"K-KIT"})
    document = replace(
        work.document, programme=replace(programme, rules=(*programme.rules, both, alone))
    )
    work.commit(document, who="t", why="load_programme")
    at = _at(work, "measures", "K-KIT")
    found = removal(work.document, work.allocation, TABLES, "measures", at, "en")
    assert [(t, r["code"]) for t, r in found.gone] == [("covers", "K-KIT"), ("rules", "ALONE")]
    assert [(t, r["code"]) for t, r in found.shortened] == [("rules", "BOTH")]
    remove_entry(work, TABLES, "measures", at, "A01", "en")
    assert [m.code for m in work.document.programme.measures] == ["K-RENT", "C-ARR"]
    assert work.document.programme.rules[-1].measures == {"C-ARR"}
    assert work.undo_label == "remove_from_programme:K-KIT"


def test_that_a_place_people_return_to_stays(work):
    code = next(iter(work.document.cases.values())).planning.place
    at = _at(work, "places", code)
    assert removal(work.document, None, TABLES, "places", at, "en").stays
    with pytest.raises(PlannerError, match="row_has_cases"):
        remove_entry(work, TABLES, "places", at, "A01", "en")


def test_that_awards_of_the_balance_in_force_are_counted(work):
    found = allocation_of(work.document)
    target = found.awards[0].target
    at = _at(work, "measures", target)
    wanted = sum(a.target == target for a in found.awards)
    assert removal(work.document, found, TABLES, "measures", at, "en").awards == wanted


def test_that_a_rate_keeps_the_file_it_came_by(work):
    rate = Rate("EUR", "GNF", date(2026, 1, 1), Decimal(9000), file="rates.xlsx")
    programme = replace(work.document.programme, rates=Rates((rate,)))
    work.commit(replace(work.document, programme=programme), who="t", why="import_rates")
    later = Entry({"base": "EUR", "quote": "GNF", "starts": "2026-06-01", "units": "9100"})
    put_entry(work, TABLES, "rates", None, later, "A01", "en")
    assert [r.file for r in work.document.programme.rates.rates] == ["rates.xlsx", ""]


@st.composite
def edits(draw) -> tuple[str, str, str]:
    """Return a table, and a column with what is typed into it."""
    amounts = st.decimals(1, 99_999, places=2).map(str)
    return draw(
        st.one_of(
            st.tuples(st.just("funds"), st.just("amount"), amounts),
            st.tuples(st.just("funds"), st.just("name_es"), st.text("aé'=+ ب", min_size=1)),
            st.tuples(st.just("places"), st.just("residents"), st.integers(0, 9**6).map(str)),
            st.tuples(st.just("projects"), st.just("fixed"), amounts),
            st.tuples(st.just("rates"), st.just("units"), amounts),
            st.tuples(st.just("rules"), st.just("note"), st.text("aé;|=\nب ", max_size=9)),
            st.tuples(
                st.just("rules"),
                st.just("unless"),
                st.sampled_from(("sex = f", "age >= 60; place in GN002", "need.basic >= 3")),
            ),
            st.tuples(st.just("measures"), st.just("earliest"), st.integers(0, 11).map(str)),
            st.tuples(st.just("providers"), st.just("priced"), st.dates().map(str)),
        )
    )


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(edit=edits(), data=st.data())
def test_that_what_is_edited_here_is_what_its_workbook_says(whole, tmp_path_factory, edit, data):
    table, column, text = edit
    rows = TABLES.texts_of(whole)
    at = data.draw(st.integers(0, len(rows[table]) - 1))
    entry = entry_at(rows, table, at)
    changed = Entry({**entry.row, column: text}, entry.parts)
    looked = looked_at(standing(TABLES, whole, "en"), TABLES, table, at, changed)
    if looked.stops:
        return
    path = tmp_path_factory.mktemp("written") / "programme.xlsx"
    write_programme(path, looked.programme, "fr")
    assert read_programme(path).programme == looked.programme


@pytest.mark.parametrize("table", ["funds", "measures", "places", "projects", "rules", "rates"])
def test_that_a_copy_removed_again_leaves_the_programme_as_it_was(whole, table):
    rows = TABLES.texts_of(whole)
    entry = entry_at(rows, table, 0)
    extra = {"starts": "2031-01-01", "ends": ""} if table == "rates" else {"code": "COPY-1"}
    copied = looked_at(
        standing(TABLES, whole, "en"),
        TABLES,
        table,
        None,
        Entry({**entry.row, **extra}, entry.parts),
    )
    assert copied.programme != whole
    document = replace(small_caseload(), programme=copied.programme)
    last = len(rows[table])
    gone = removal(document, None, TABLES, table, last, "en")
    assert not gone.shortened
    assert gone.looked.programme == whole


def test_that_a_measure_and_a_project_never_share_a_code(work):
    programme = work.document.programme
    project = builders.project("P-1", programme.places[0].code, "community 0.5")
    document = replace(work.document, programme=replace(programme, projects=(project,)))
    work.commit(document, who="t", why="load_programme")
    kit = entry_at(TABLES.texts_of(document.programme), "measures", _at(work, "measures", "K-KIT"))
    with pytest.raises(PlannerError, match="row_code_taken"):
        put_entry(
            work,
            TABLES,
            "measures",
            None,
            Entry({**kit.row, "code": "P-1"}, kit.parts),
            "A01",
            "en",
        )
    assert programme.measures[1].kind is Kind.IN_KIND


def test_that_a_fund_goes_with_its_rules(work):
    put_entry(work, TABLES, "rules", None, Entry(CEILING), "A01", "en")
    at = _at(work, "funds", "EUR-A")
    gone = removal(work.document, work.allocation, TABLES, "funds", at, "en").gone
    assert {(t, r.get("scope")) for t, r in gone} == {("rules", "EUR-A")}
    remove_entry(work, TABLES, "funds", at, "A01", "en")
    assert [f.code for f in work.document.given_programme.funds] == ["VUL-D"]
    assert not work.document.given_programme.rules


def test_that_a_measure_somebody_decided_on_stays(work):
    case = work.document.in_order()[0]
    decide(work, case.id, DecisionSort.PREFER, "K-KIT", "asked for it", "C01")
    at = _at(work, "measures", "K-KIT")
    assert removal(work.document, None, TABLES, "measures", at, "en").stays
    with pytest.raises(PlannerError, match="row_in_books"):
        remove_entry(work, TABLES, "measures", at, "A01", "en")
