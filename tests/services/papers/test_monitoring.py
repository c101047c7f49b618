"""The figures of a simulated year are those that went into it, however they are written."""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from planner.app.monitoring import write_monitoring_job
from planner.domain.errors import PlannerError
from planner.domain.follow_up.closure import Closure, Unsettled, WhyClosed
from planner.domain.follow_up.due import VisitDue
from planner.domain.follow_up.referral import (
    ReferralId,
    ReferralState,
    ReferralStep,
    ReferralStepId,
)
from planner.domain.follow_up.visit import VisitState
from planner.domain.ledger.entry import EntryState
from planner.domain.monitoring.counted import Answered, Reached
from planner.domain.need import Dimension
from planner.domain.plans.plan import PlanState
from planner.domain.progress import never, quiet
from planner.domain.protection.purpose import OWN_USE, Destination, Purpose
from planner.domain.reports.forms import Form
from planner.domain.reports.small_counts import SMALLEST
from planner.services.papers.counted_cases import Period
from planner.services.papers.monitoring import monitoring, period_of, with_cases
from planner.wording.papers.monitoring import monitoring_text
from tests.monitored_year import HELPED, MANY, office_after_a_year

_ALL = Period(date(2026, 11, 1), date(2027, 12, 31))


@pytest.fixture(scope="module")
def year():
    return office_after_a_year()


@pytest.fixture(scope="module")
def report(year):
    document, given = year
    return monitoring(document, given, _ALL, OWN_USE)


def test_that_who_started_and_completed_is_counted_from_the_books(year, report):
    document, _ = year
    paid = {e.case_id for e in document.entries.values() if e.state is EntryState.PAID}
    assert report.way.groups == ((Reached.WAITING,), (Reached.UNDER_WAY,), (Reached.COMPLETED,))
    assert report.way.cases == (MANY - len(paid), 0, len(paid))
    assert len(paid) == HELPED


def test_that_people_are_those_of_the_cases(report):
    people = report.people
    women = sum(1 for n in range(HELPED) if n % 3)
    assert people.ages.shown((0, people.ages.columns)) == women
    assert people.places.codes == ("KAN", "LAB", "")
    assert people.places.table.counts == ((45, 15, 0),)  # of the assisted: else most would hide
    assert people.kinds[Form.GOODS].counts == ((HELPED, 0),)
    assert people.dimensions[Dimension.ECONOMIC].counts[0][0] in (0, HELPED)
    assert report.vulnerabilities["chronic"].table.counts == ((10, HELPED - 10),)


def test_that_visits_and_what_was_said_are_those_of_the_year(year, report):
    document, _ = year
    visits = Counter(v.state for v in document.visits.values())
    assert report.visits[VisitDue.DONE] == visits[VisitState.DONE]
    last = {}
    for visit in sorted(document.visits.values(), key=lambda v: (v.on, v.months)):
        if visit.satisfaction is not None:
            last[visit.case_id] = visit.satisfaction
    said = Counter(last.values())
    assert report.satisfaction.counts == ((*(said[n] for n in range(1, 6)), HELPED - len(last)),)
    assert sum(report.complaints.values()) == len(document.complaints)
    closed = sum(not c.is_open for c in document.complaints.values())
    assert report.complaints[Answered.CLOSED] == closed


def test_that_the_money_is_that_of_the_books(year, report):
    document, _ = year
    paid = sum(e.amount.minor for e in document.entries.values() if e.state is EntryState.PAID)
    assert report.costs.totals[0].minor == paid
    assert report.costs.paid[Form.GOODS].minor == paid
    assert (report.costs.totals[1].minor, report.costs.totals[2].minor) == (0, 0)


def test_that_scores_and_needs_rise_as_they_did(report):
    for each in report.scores.dimensions:
        assert each.before.mean < each.after.mean
    economic = next(n for n in report.needs if n.found is not None)
    assert 0 < economic.found.low < economic.found.high < 1


def test_that_a_period_before_anything_came_has_nobody_started(year):
    document, given = year
    early = monitoring(document, given, Period(date(2026, 1, 1), date(2026, 10, 31)), OWN_USE)
    assert early.way.cases == (MANY, 0, 0)
    assert early.visits is not None
    assert not any(early.visits.values())


def test_that_who_was_closed_before_is_not_counted_and_who_was_after_its_period_completed(year):
    document, given = year
    ids = sorted(document.cases)[:12]
    closed = {
        i: Closure(i, WhyClosed.PERIOD_OVER, date(2026, 10, 1) if n < 6 else date(2027, 11, 1))
        for n, i in enumerate(ids)
    }
    after = monitoring(replace(document, closures=closed), given, _ALL, OWN_USE)
    assert sum(after.way.cases) == MANY - 6


def test_that_who_was_closed_with_support_left_has_not_completed(year):
    document, given = year
    paid = {e.case_id for e in document.entries.values() if e.state is EntryState.PAID}
    for left, way in (
        ((Unsettled.SUPPORT,), (MANY - HELPED, HELPED, 0)),
        ((Unsettled.AHEAD,), (MANY - HELPED, 0, HELPED)),
    ):
        day = date(2027, 11, 1)
        closed = {i: Closure(i, WhyClosed.PERIOD_OVER, day, left=left) for i in paid}
        after = monitoring(replace(document, closures=closed), given, _ALL, OWN_USE)
        assert after.way.cases == way


def test_that_an_offer_is_no_start(year):
    document, given = year
    offered = {k: replace(p, state=PlanState.OFFERED) for k, p in document.plans.items()}
    bare = replace(document, plans=offered, entries={}, observations={})
    told = monitoring(bare, given, _ALL, OWN_USE)
    assert told.way.cases == (MANY, 0, 0)


def test_that_what_a_partner_gave_counts_as_referral_and_as_a_start(year):
    document, given = year
    steps = {}
    for n, case in enumerate(list(document.in_order())[-6:]):
        name = ReferralId(f"referral-{n}")
        for state, day in ((ReferralState.SENT, 1), (ReferralState.SERVED, 9)):
            step = ReferralStepId(f"{name}-{state.value}")
            on = date(2027, 3, day)
            steps[step] = ReferralStep(step, case.id, name, state, on, need="basic")
    told = monitoring(replace(document, referrals=steps), given, _ALL, OWN_USE)
    assert told.way.cases == (6, 6, HELPED)
    assert told.people is not None
    assert told.people.kinds[Form.REFERRAL].counts == ((6, HELPED),)
    assert sum(monitoring(document, given, _ALL, OWN_USE).way.cases[1:]) == HELPED


def test_that_a_fund_tells_of_whom_it_pays_for_and_no_vulnerability(year):
    document, given = year
    to = Destination(Purpose.DONOR, "Ministry")
    fund = monitoring(document, given, replace(_ALL, fund="POOL"), to)
    assert sum(fund.way.cases) == HELPED
    assert (fund.fund, fund.recipient, fund.vulnerabilities) == ("POOL", "Ministry", {})


def test_that_what_a_report_cannot_be_of_is_refused(year):
    document, given = year
    with pytest.raises(PlannerError, match="period_backwards"):
        period_of(document, date(2027, 2, 1), date(2027, 1, 1))
    with pytest.raises(PlannerError, match="fund_unknown"):
        period_of(document, None, None, "NOPE")
    with pytest.raises(PlannerError, match="recipient_missing"):
        monitoring(document, given, _ALL, Destination(Purpose.DONOR))
    with pytest.raises(PlannerError, match="protected_needed"):
        monitoring(replace(document, sealed=True), given, _ALL, OWN_USE)


def test_that_a_period_is_by_default_the_year_of_the_last_entry(year):
    document, _ = year
    period = period_of(document, None, None)
    assert (period.first.month, period.first.day) == (1, 1)
    assert period.first.year == period.last.year == 2027


def test_that_every_line_has_as_many_cases_behind_it_as_it_says(year, report):
    document, given = year
    behind = with_cases(document, given, _ALL, OWN_USE)
    assert behind.of("Reached", "eligible") == set(document.cases)
    assert len(behind.of("Reached", "started")) == HELPED
    assert len(behind.of("Satisfaction", "4")) == report.satisfaction.counts[0][3]
    assert len(behind.of("Places", "LAB")) == report.people.places.table.counts[0][1]
    assert len(behind.of("Vulnerabilities", "chronic")) == 10
    assert len(behind.of("Scores", "social")) == report.scores.cases
    assert len(behind.of("Ages", "25")) == HELPED
    assert behind.of("Visits", "not_made") <= behind.of("Visits", "all")
    assert behind.of("Costs", "in_kind") == frozenset()


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_that_page_workbook_and_list_say_the_same_and_name_nobody(
    year, report, tmp_path: Path, language
):
    document, _ = year
    files = write_monitoring_job(
        report, document.given_programme, tmp_path, language, None, quiet, never
    )
    pdf, workbook, listed = files
    told = "".join(page.extract_text() for page in PdfReader(pdf).pages)
    headings, *rows = csv.reader(io.StringIO(listed.read_text("utf-8-sig")))
    assert (headings[0] == "table") == (language == "en")
    book = openpyxl.load_workbook(workbook)
    cells = [c.value for sheet in book for row in sheet.iter_rows() for c in row if c.value]
    assert [t for s in book for t in s.tables] == list(dict.fromkeys(row[0] for row in rows))
    assert all(s.freeze_panes for s in book.worksheets[1:])
    whole = f"{told}{cells}{rows}"
    assert "GN-0" not in whole
    counts = {int(row[4]) for row in rows if row[7] == monitoring_text("csv_count", language)}
    assert counts <= {c for c in cells if isinstance(c, int)} | {0}
    assert len(counts) > 5
    assert not [count for count in counts if 0 < count < SMALLEST]
