"""An edited programme comes with its own findings, and never takes the ledger's lines away."""

from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pytest

from planner.domain.checks.rule_findings import findings_of
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.ledger.entry import CostSort, Entry, EntryId, EntryState, LineId
from planner.domain.money import Money
from planner.domain.programme.programme import Programme
from planner.domain.programme.rates import Rate, Rates, RateUse
from planner.domain.programme.rule import RuleSort
from planner.services.programme.programme import (
    check_ledger,
    take_programme,
    with_edited,
    with_programme,
)
from planner.wording.errors import error_sentence
from tests import builders
from tests.money import RATES, francs, office, pool
from tests.opened import caseload_made

PAYS = builders.pays_for("POOL", Kind.CASH)
#: A rule that is over: one finding, CHECK.
ENDED = builders.rule(
    RuleSort.CASE_CEILING, "POOL", code="OVER", amount=100, ends=date(2026, 3, 31)
)

SINCE = date(2026, 1, 1)
MORE_RATES = Rates(
    (
        *RATES.rates,
        Rate("USD", "GNF", SINCE, Decimal(9_000)),
        Rate("EUR", "XOF", SINCE, Decimal(656)),
    )
)


@dataclass(frozen=True)
class Read:
    programme: Programme | None
    findings: tuple[Finding, ...] = ()


def with_rules(*rules, **details):
    return office(pool(), rules=rules, **details)


def plain(findings):
    """Return what findings say, without their places."""
    return [(f.code, f.values) for f in findings]


def placed(finding, **place):
    given = {"file": "programme.xlsx", "sheet": "Rules", "row": 3, "sheet_row": 4, "column": "To"}
    return replace(finding, **{**given, **place})


def read_of(programme):
    """Return a programme as its workbook gives it: each finding with its row."""
    return Read(programme, tuple(placed(f) for f in findings_of(programme)))


def stored(programme, **details):
    return with_programme(builders.caseload(None, **details), read_of(programme))


def of(document):
    """Return the programme of a caseload that has one."""
    assert document.programme is not None
    return document.programme


def codes(document):
    return [f.code for f in document.findings]


def test_that_a_finding_that_still_holds_keeps_its_place_and_is_not_doubled():
    document = stored(with_rules(PAYS, ENDED))
    (before,) = document.findings
    further = builders.pays_for("POOL", Kind.IN_KIND, code="MORE")
    after = with_edited(document, with_rules(PAYS, ENDED, further), "here")
    assert after.findings == (before,)
    assert (before.code, before.sheet_row) == ("rule_ended", 4)


def test_that_a_finding_whose_cause_is_gone_goes_and_one_the_edit_brought_names_its_file():
    document = stored(with_rules(PAYS, ENDED))
    after = with_edited(document, with_rules(PAYS), "here")
    assert after.findings == ()
    again = with_edited(after, with_rules(PAYS, ENDED), "here")
    assert [(f.code, f.file, f.sheet_row) for f in again.findings] == [("rule_ended", "here", None)]


def test_that_two_faults_that_say_the_same_are_two_findings_before_and_after():
    twice = (ENDED, replace(ENDED, ends=date(2026, 3, 31), starts=date(2026, 1, 1)))
    document = with_edited(stored(with_rules(PAYS)), with_rules(PAYS, *twice))
    assert plain(document.findings) == plain(findings_of(of(document)))
    assert with_edited(document, of(document)).findings == document.findings


def test_that_what_was_found_about_cases_and_in_reading_stays_through_an_edit():
    about_case = Finding.of("consent_missing", Weight.STOPS, file="a.xlsx", case_number="GN-1")
    of_reading = Finding.of("formula_without_result", Weight.CHECK, file="programme.xlsx", row=1)
    document = replace(stored(with_rules(PAYS)), findings=(about_case, of_reading))
    after = with_edited(document, with_rules(PAYS, ENDED), "here")
    assert after.findings[:2] == (about_case, of_reading)
    assert codes(after)[2:] == ["rule_ended"]


def test_that_loading_again_replaces_what_an_edit_had_found():
    document = with_edited(stored(with_rules(PAYS)), with_rules(PAYS, ENDED), "here")
    after = with_programme(document, read_of(with_rules(PAYS)))
    assert after.findings == ()


def test_that_a_rate_by_file_takes_away_the_gap_its_workbook_is_told_again():
    gap = Rate("EUR", "GNF", date(2027, 6, 1), Decimal(10_000), date(2027, 6, 30), RateUse.PAYMENT)
    between = replace(gap, starts=date(2027, 4, 1), ends=date(2027, 5, 31), file="rates.xlsx")
    of_workbook = with_rules(PAYS, rates=Rates((*RATES.rates, gap)))
    document = stored(of_workbook)
    assert codes(document) == ["rate_gap"]
    filled = replace(of_workbook, rates=Rates((*of_workbook.rates.rates, between)))
    document = with_edited(document, filled, "rates.xlsx")
    assert codes(document) == []
    # The workbook alone still has the gap; with the file's rates, kept, there is none.
    assert codes(with_programme(document, read_of(of_workbook))) == []


def test_that_a_programme_that_stops_is_not_taken():
    stop = Finding.of("value_missing", Weight.STOPS, file="programme.xlsx")
    document = stored(with_rules(PAYS))
    for read in (Read(None, (stop,)), Read(with_rules(PAYS), (stop,))):
        with pytest.raises(PlannerError, match="programme_stopped"):
            with_programme(document, read)


# The ledger.


def entry(number=1, fund="POOL", currency="EUR"):
    return Entry(
        id=EntryId(f"entry-{number}"),
        number=number,
        state=EntryState.COMMITTED,
        on=date(2026, 11, 10),
        line=LineId("one"),
        cost=CostSort.INSTALMENT,
        fund=fund,
        amount=builders.euros(100),
        local=francs(1_000_000),
        charged=Money(10_000, currency),
        rate="10000",
        fund_rate="1",
        case_id=CaseId("case-one"),
    )


def booked(*funds, entries=None):
    document = stored(office(*funds, rules=(PAYS,)))
    return replace(document, entries={e.id: e for e in entries or (entry(), entry(2))})


def refused(document, programme):
    with pytest.raises(PlannerError) as error:
        with_programme(document, read_of(programme))
    with pytest.raises(PlannerError):
        check_ledger(document, programme)
    for language in ("en", "fr"):
        assert "{" not in error_sentence(error.value, language)
    return error.value


def test_that_a_line_with_entries_cannot_disappear_and_is_named_as_it_is_printed():
    document = booked(pool(private_name="LINE-7"), pool("OTHER"))
    error = refused(document, office(pool("OTHER")))
    assert (error.code, error.values) == ("ledger_fund_gone", {"fund": "LINE-7", "count": 2})
    said = error_sentence(error, "en")
    assert "LINE-7" in said
    assert "POOL" not in said


def test_that_a_line_without_entries_may_disappear():
    document = booked(pool(), pool("OTHER"))
    after = with_programme(document, read_of(office(pool())))
    assert [f.code for f in of(after).funds] == ["POOL"]


def test_that_the_currency_of_a_line_with_entries_cannot_change():
    error = refused(booked(), office(pool(currency="USD")))
    assert error.code == "ledger_fund_currency"
    assert error.values == {"fund": "POOL", "one": "EUR", "other": "USD"}


@pytest.mark.parametrize(
    ("changes", "values"),
    [
        ({"currency": "USD"}, {"one": "EUR", "other": "USD"}),
        ({"paying_currency": "XOF"}, {"one": "GNF", "other": "XOF"}),
    ],
)
def test_that_the_currencies_of_a_programme_with_entries_cannot_change(changes, values):
    error = refused(booked(), replace(office(rates=MORE_RATES), **changes))
    assert (error.code, error.values) == ("ledger_currency_changed", values)


def test_that_without_entries_lines_and_currencies_may_change():
    document = replace(booked(), entries={})
    changed = office(pool("OTHER", currency="USD"), rates=MORE_RATES)
    changed = replace(changed, paying_currency="XOF")
    assert of(with_programme(document, read_of(changed))).paying_currency == "XOF"


def test_that_a_refused_programme_leaves_the_stored_caseload_as_it_was(tmp_path):
    with closing(caseload_made(tmp_path / "office.rplan")) as work:
        document = replace(booked(), about=work.document.about)
        work.commit(document, who="C01", why="import", barrier=True)
        before = work.document
        with pytest.raises(PlannerError, match="ledger_fund_gone"):
            take_programme(work, read_of(office(pool("OTHER"))), "C01")
        assert work.document is before
        take_programme(work, read_of(office(pool(), pool("OTHER"))), "C01")
        assert [f.code for f in of(work.document).funds] == ["POOL", "OTHER"]
