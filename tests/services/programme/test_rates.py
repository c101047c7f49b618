"""Rates by file: new ones are added, known ones passed over, contradictions stop the file."""

from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pytest

from planner.domain.digests.planning_digest import planning_digest
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.programme.programme import Programme
from planner.domain.programme.rates import Rate, Rates, RateUse
from planner.domain.row_place import RowPlace
from planner.services.balances.balances import adopt, is_current
from planner.services.programme.programme import take_programme, with_edited
from planner.services.programme.rates import preview_rates, take_rates
from tests import builders
from tests.ledger_office import allocation
from tests.money import RATES, office, pool
from tests.opened import caseload_made

NOVEMBER = RATES.rates[2]


@dataclass(frozen=True)
class Read:
    rates: tuple[tuple[Rate, RowPlace], ...]
    findings: tuple[Finding, ...] = ()


def reading(*rates, findings=()):
    places = [RowPlace("rates.xlsx", "Rates", n, n + 1, (("starts", "From"),)) for n in range(1, 9)]
    return lambda _path: Read(tuple(zip(rates, places, strict=False)), findings)


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "rates.xlsx"
    file.touch()
    return file


@pytest.fixture
def work(tmp_path):
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        document = builders.caseload(office(), builders.returnee("GN-1"))
        opened.commit(replace(document, about=opened.document.about), who="C01", why="import")
        yield opened


def later(**values):
    given = {"starts": date(2027, 4, 1), "ends": date(2027, 4, 30), "use": RateUse.PAYMENT}
    return Rate("EUR", "GNF", units=Decimal(10_200), **{**given, **values})


def test_that_new_rates_are_added_and_known_ones_passed_over(work, path):
    again = replace(NOVEMBER, source="the same, from another list")
    preview = preview_rates(work.document, reading(again, later(), later()), path)
    assert (preview.added, preview.known) == ((later(),), 2)
    assert work.document.programme.rates == RATES
    take_rates(work, preview, "C01")
    assert work.document.programme.rates == Rates((*RATES.rates, later()))
    # The same file again adds nothing.
    preview = preview_rates(work.document, reading(again, later()), path)
    assert (preview.added, preview.known) == ((), 2)
    assert not preview.findings
    take_rates(work, preview, "C01")


def test_that_a_later_payment_rate_leaves_the_adopted_balance_current(work, path):
    adopt(work, allocation(), work.document, "C01")
    take_rates(work, preview_rates(work.document, reading(later()), path), "C01")
    assert is_current(work.document)
    plan = later(use=RateUse.PLAN, starts=date(2026, 10, 1), ends=date(2026, 10, 31))
    take_rates(work, preview_rates(work.document, reading(plan), path), "C01")
    assert not is_current(work.document)


def test_that_the_digest_of_planning_sees_only_what_a_balance_sees(work):
    document, scenario = work.document, builders.scenario()
    before = planning_digest(document, scenario)
    for rate, same in (
        (later(use=RateUse.COMMITMENT, starts=date(2026, 1, 5)), True),
        (later(use=RateUse.PLAN), True),
        (later(use=RateUse.ANY, starts=date(2026, 10, 5), ends=None), False),
    ):
        programme = replace(document.programme, rates=Rates((*RATES.rates, rate)))
        digest = planning_digest(replace(document, programme=programme), scenario)
        assert (digest == before) is same


@pytest.mark.parametrize(
    "rate",
    [
        pytest.param(replace(NOVEMBER, units=Decimal(9_701)), id="another figure for the days"),
        pytest.param(replace(NOVEMBER, ends=date(2026, 11, 15)), id="another last day"),
        pytest.param(
            replace(NOVEMBER, starts=date(2026, 11, 16), units=Decimal(9_000)),
            id="a revision while the earlier one still runs",
        ),
        pytest.param(
            Rate("GNF", "EUR", date(2026, 11, 5), Decimal("0.0001"), None, RateUse.PAYMENT),
            id="the other way round",
        ),
    ],
)
def test_that_a_contradiction_stops_the_file_and_names_its_row(work, path, rate):
    preview = preview_rates(work.document, reading(later(), rate), path)
    (finding,) = [f for f in preview.findings if f.weight is Weight.STOPS]
    assert (finding.code, finding.sheet_row, finding.column) == ("rate_contradicts", 3, "From")
    assert dict(finding.values)["starts"] == "2026-11-01"
    before = work.document
    with pytest.raises(PlannerError, match="rates_stopped"):
        take_rates(work, preview, "C01")
    assert work.document is before


@pytest.mark.parametrize(
    "rate",
    [
        pytest.param(replace(NOVEMBER, use=RateUse.COMMITMENT), id="another use"),
        pytest.param(replace(NOVEMBER, quote="XOF"), id="another pair"),
        pytest.param(later(), id="other days"),
        pytest.param(
            Rate("EUR", "GNF", date(2026, 6, 1), Decimal(9_000), use=RateUse.PLAN),
            id="the next after an open one",
        ),
    ],
)
def test_that_what_does_not_meet_does_not_contradict(work, path, rate):
    assert not preview_rates(work.document, reading(rate), path).stopped


def test_that_rows_of_one_file_contradict_each_other_too(work, path):
    preview = preview_rates(
        work.document, reading(later(), replace(later(), units=Decimal(1))), path
    )
    assert preview.stopped


def test_that_a_gap_the_new_rates_leave_is_found(work, path):
    rate = later(starts=date(2027, 6, 1), ends=date(2027, 6, 30))
    (finding,) = preview_rates(work.document, reading(rate), path).findings
    values = dict(finding.values)
    assert (finding.code, finding.file) == ("rate_gap", "rates.xlsx")
    assert (values["starts"], values["ends"]) == ("2027-04-01", "2027-05-31")


def test_that_what_a_rate_puts_right_is_found_no_more(work, path):
    swiss = replace(work.document.programme, funds=(pool("CHF-1", currency="CHF"),))
    document = with_edited(work.document, swiss, "chf → CHF-1")
    (missing,) = [f for f in document.findings if f.code == "rate_missing"]
    assert missing.weight is Weight.STOPS
    rate = Rate("EUR", "CHF", date(2026, 1, 1), Decimal("0.95"))
    preview = preview_rates(document, reading(rate), path)
    assert not preview.findings
    assert [f for f in document.findings if f is not missing] == [*preview.after.findings]


def test_that_a_gap_is_found_once_however_often_its_file_is_taken(work, path):
    rate = later(starts=date(2027, 6, 1), ends=date(2027, 6, 30))
    take_rates(work, preview_rates(work.document, reading(rate), path), "C01")
    again = later(starts=date(2027, 7, 1), ends=date(2027, 7, 31))
    preview = preview_rates(work.document, reading(rate, again), path)
    assert not preview.findings
    take_rates(work, preview, "C01")
    gaps = [f for f in work.document.findings if f.code == "rate_gap"]
    assert [f.file for f in gaps] == ["rates.xlsx"]


def test_that_rates_need_a_programme_and_a_file(work, path, tmp_path):
    with pytest.raises(PlannerError, match="programme_first"):
        preview_rates(replace(work.document, programme=None), reading(), path)
    with pytest.raises(PlannerError, match="file_missing"):
        preview_rates(work.document, reading(), tmp_path / "none.xlsx")


def test_that_a_preview_of_another_caseload_is_not_taken(work, path):
    preview = preview_rates(work.document, reading(later()), path)
    work.commit(replace(work.document, cases={}), who="C01", why="x")
    with pytest.raises(PlannerError, match="document_changed"):
        take_rates(work, preview, "C01")


@dataclass(frozen=True)
class ReadProgramme:
    programme: Programme
    findings: tuple[Finding, ...] = ()


def test_that_rates_of_a_file_stay_when_the_programme_is_loaded_again(work, path):
    filed = replace(later(), file="rates.xlsx")
    other = replace(later(starts=date(2027, 5, 1), ends=date(2027, 5, 31)), file="rates.xlsx")
    take_rates(work, preview_rates(work.document, reading(filed, other), path), "C01")
    take_programme(work, ReadProgramme(office()), "C01")
    assert work.document.programme.rates == Rates((*RATES.rates, filed, other))
    # What the workbook says about those days itself counts.
    said = replace(later(), units=Decimal(10_250))
    of_workbook = Rates((*RATES.rates[:1], said))
    take_programme(work, ReadProgramme(office(rates=of_workbook)), "C01")
    assert work.document.programme.rates == Rates((*of_workbook.rates, other))


def test_that_the_file_a_rate_came_by_is_nothing_to_a_balance(work):
    document, scenario = work.document, builders.scenario()
    filed = Rates(tuple(replace(rate, file="rates.xlsx") for rate in RATES.rates))
    programme = replace(document.programme, rates=filed)
    after = replace(document, programme=programme)
    assert planning_digest(after, scenario) == planning_digest(document, scenario)
