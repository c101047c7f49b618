"""The office workbook, recalculated by LibreOffice."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from dataclasses import replace

import openpyxl
import pytest
from pypdf import PdfReader

from exports import excel
from exports.compose import compose_plan
from exports.pdf import plan_bytes
from exports.privacy import printable_reason
from planner.domain.balances.allocation import Reason
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import Dimension
from planner.domain.programme.rule import Role, RuleSort
from tests import builders
from tests.exports.examples import ON, case_id, result
from tests.exports.read_back import office_workbook

needs_office = pytest.mark.skipif(not shutil.which("soffice"), reason="libreoffice-calc-nogui")
FIRST = 6  # first data row of every table


def recalculated(folder, *paths):
    """Let LibreOffice open and save workbooks; return them with the values it computed."""
    out = folder / "recalculated"
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", out, *paths],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return [openpyxl.load_workbook(out / path.name, data_only=True) for path in paths]


@pytest.fixture(scope="module")
def written(example, documents, tmp_path_factory):
    """Return the English and the French office workbook, the plans', and a broken office one."""
    caseload, allocation = example
    folder = tmp_path_factory.mktemp("office")
    paths = [folder / f"{name}.xlsx" for name in ("en", "fr", "broken")]
    excel.write_office(caseload, allocation, paths[0], "en")
    excel.write_office(caseload, allocation, paths[1], "fr")
    first, *rest = allocation.awards
    less = replace(first.lines[0], amount=first.lines[0].amount - Money(1, "EUR"))
    broken = replace(allocation, awards=(replace(first, lines=(less,)), *rest))
    excel.write_office(caseload, broken, paths[2], "en")
    plans = [folder / f"plan-{i}.xlsx" for i in range(len(documents))]
    for document, path in zip(documents, plans, strict=True):
        excel.write_plan(document, path)
    return recalculated(folder, *paths, *plans)


def table(book, name):
    """Return the rows of a sheet by its headings, and its totals."""
    rows = list(book[name].iter_rows(values_only=True))
    headings = rows[FIRST - 2]
    content = [dict(zip(headings, row, strict=True)) for row in rows[FIRST - 1 :]]
    return content, dict(zip(headings, rows[FIRST - 3], strict=True))


def cents(value) -> int:
    return round(value * 100)


@needs_office
def test_that_totals_agree_with_the_awards_to_the_last_unit(example, written):
    _, allocation = example
    awarded = sum(a.amount.minor for a in allocation.awards)
    fixed = sum((o.fixed + o.residents).minor for o in allocation.openings)
    book = written[0]
    assert cents(table(book, "Awards")[1]["Amount"]) == awarded
    assert cents(table(book, "Instalments")[1]["Amount"]) == awarded
    assert cents(table(book, "Funds")[1]["Awarded"]) == awarded + fixed
    assert cents(table(book, "Kinds")[1]["Amount"]) == awarded
    assert cents(table(book, "Places")[1]["Amount"]) == awarded
    local = sum(line.local.minor for a in allocation.awards for line in a.lines)
    assert table(book, "Instalments")[1]["In GNF"] == local


@needs_office
def test_that_every_fund_shows_its_money_by_kind_and_what_is_left(example, written):
    caseload, allocation = example
    rows = {r["Line"]: r for r in table(written[0], "Funds")[0]}
    assert set(rows) == {"EUR-A", "EURP-B", "OFF-2", "COM-E"}
    for fund in caseload.programme.funds:
        row = rows[fund.printed_code]
        for kind, heading in (
            (Kind.CASH, "Cash"),
            (Kind.IN_KIND, "In kind"),
            (Kind.COMMUNITY, "Community seats"),
        ):
            paid = sum(
                line.amount.minor
                for award in allocation.awards
                if award.kind is kind
                for line in award.lines
                if line.fund == fund.code
            )
            assert cents(row[heading]) == paid
    assert cents(rows["EUR-A"]["Reserve"]) == 950_000
    left = cents(rows["EUR-A"]["Received"]) - 950_000 - cents(rows["EUR-A"]["Awarded"])
    assert cents(rows["EUR-A"]["Left of received"]) == left


@needs_office
def test_that_one_total_stands_on_paper_in_the_plan_workbook_and_in_the_office_rows(
    example, documents, written
):
    office, plans = written[0], written[3:]
    rows = table(office, "Awards")[0]
    for document, plan in zip(documents, plans, strict=True):
        total = document.costs.total
        in_office = sum(cents(r["Amount"]) for r in rows if r["Case"] == document.number)
        assert in_office == total.amount.minor
        if not document.costs.items:
            continue
        sheet = plan.active
        row = next(c.row for c in sheet["A"] if c.value == total.label)
        assert cents(sheet.cell(row, 7).value) == total.amount.minor
        assert sheet.cell(row, 8).value == total.local.minor
        pages = PdfReader(io.BytesIO(plan_bytes(document))).pages
        paper = re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pages))
        shown = re.sub(r"\s+", " ", total.amount_text)
        # In Arabic the currency is a word, which is read back from the other end.
        assert (shown.split()[0] if document.language == "ar" else shown) in paper


@needs_office
def test_that_all_checks_are_fine_in_both_languages(written):
    for book, sheet, heading, fine in (
        (written[0], "Checks", "Outcome", "OK"),
        (written[1], "Contrôles", "Résultat", "OK"),
    ):
        rows, _ = table(book, sheet)
        assert [r[heading] for r in rows] == [fine] * 9
        summary = {r[0]: r[1] for r in book.worksheets[0].iter_rows(values_only=True)}
        assert summary[sheet] == fine


@needs_office
def test_that_one_cent_missing_turns_the_checks_red(written):
    rows, _ = table(written[2], "Checks")
    verdicts = {r["Check"]: r["Outcome"] for r in rows}
    assert verdicts["Awards = their instalments, in total"] == "CHECK"
    assert verdicts["Awards whose instalments do not add up (none)"] == "CHECK"
    assert verdicts["Kinds = awards"] == "OK"
    summary = {r[0]: r[1] for r in written[2]["Summary"].iter_rows(values_only=True)}
    assert summary["Checks"] == "CHECK"


@needs_office
def test_that_needs_met_are_those_of_the_allocation(example, written):
    caseload, allocation = example
    rows, totals = table(written[0], "Needs met")
    by_number = {r["Case"]: r for r in rows}
    before = after = 0.0
    for one in allocation.cases:
        row = by_number[caseload.cases[one.case_id].number]
        economic = [n for n in one.needs if n.dimension is Dimension.ECONOMIC]
        assert row["Economic: before"] == sum(n.weight for n in economic)
        whole = sum(n.weight for n in one.needs)
        left = sum(n.weight * (1 - n.cover / 10_000) for n in one.needs)
        assert row["All: met"] == pytest.approx(1 - left / whole, abs=1e-4)
        before, after = before + whole, after + left
    assert totals["All: met"] == pytest.approx(1 - after / before, abs=1e-4)
    worst = [r["Case"] for r in rows if r["Most burden left"] == "yes"]
    assert worst == ["GN-26-00001"]


@needs_office
def test_that_the_summary_tells_the_share_of_all_needs_stated_and_of_what_can_be_met(
    example, written
):
    _, allocation = example
    rows = list(written[0]["Summary"].iter_rows(values_only=True))
    title = next(i for i, r in enumerate(rows) if r[0] == "Of what can be met here")
    here = dict(zip(rows[title + 1][1:5], rows[title + 2][1:5], strict=True))
    before = sum(c.burden(before=True) for c in allocation.cases)
    left = sum(c.burden() for c in allocation.cases)
    assert here["All"] == pytest.approx(1 - left / before)
    stated = next(i for i, r in enumerate(rows) if "stated: average" in str(r[0]))
    met = next(r for r in rows[stated:] if r[0] == "share met")
    assert met[4] == pytest.approx(table(written[0], "Needs met")[1]["All: met"])
    assert met[4] < here["All"]


def test_that_the_summary_counts_the_serious_needs_no_measure_can_meet(example):
    caseload, allocation = example
    case = caseload.cases[case_id(5)]
    cases = (result(case, "security 4 0/0,family 3 0/0,job 2 0/0,debt 3 0/1"),)
    book = office_workbook(caseload, replace(allocation, cases=cases), "en")
    said = {r[0]: r[1] for r in book["Summary"].iter_rows(values_only=True)}
    assert said["Needs of level 3 and 4 that no measure can meet"] == 2


@needs_office
def test_that_projects_count_their_seats(written):
    rows = {r["Code"]: r for r in table(written[0], "Projects")[0]}
    assert rows["P-KAN1"]["Seats taken"] == rows["P-KAN1"]["Seats planned"] == 3
    assert cents(rows["P-KAN1"]["Seats’ money"]) == 33_000


@needs_office
def test_that_the_shares_of_the_year_are_those_of_the_shared_money(tmp_path, example):
    caseload, allocation = example
    rules = (
        builders.rule(RuleSort.SPENDING_SHARE, kinds=(Kind.CASH,), least=0.15, most=0.35, code="A"),
        builders.rule(RuleSort.SPENDING_SHARE, kinds=(Kind.COMMUNITY,), least=0.15, code="B"),
    )
    programme = replace(caseload.programme, rules=(*caseload.programme.rules, *rules))
    paid_wages = replace(
        allocation,
        awards=tuple(
            replace(a, lines=tuple(replace(x, fund="EURP-B") for x in a.lines))
            if a.target == "C-ARR"
            else a
            for a in allocation.awards
        ),
    )
    path = tmp_path / "shares.xlsx"
    excel.write_office(replace(caseload, programme=programme), paid_wages, path, "en")
    (book,) = recalculated(tmp_path, path)
    rows = {r["Kind"].capitalize(): r for r in table(book, "Shares of the year")[0]}
    pools = [a for a in paid_wages.awards if a.fund and a.fund != "EURP-B"]
    openings = sum((o.fixed + o.residents).minor for o in allocation.openings)
    road = programme.project("P-KAN2")
    wages = road.wages.minor * road.residents_seats
    whole = sum(a.amount.minor for a in pools) + openings
    cash = sum(a.cash.minor for a in pools) + wages
    seats = sum(a.amount.minor - a.cash.minor for a in pools if a.is_seat) + openings - wages
    assert cents(rows["Cash"]["Amount"]) == cash
    assert cents(rows["Community"]["Amount"]) == seats
    assert rows["Cash"]["Share"] == pytest.approx(cash / whole)
    assert (rows["Cash"]["Least"], rows["Cash"]["Most"]) == (0.15, 0.35)
    assert sum(r["Share"] for r in rows.values()) == pytest.approx(1)
    assert rows["Cash"]["Within limits"] == ("yes" if 0.15 <= cash / whole <= 0.35 else "no")
    assert rows["Community"]["Within limits"] == "yes"
    assert not rows["In kind"]["Within limits"]


@needs_office
def test_that_a_promise_shows_what_goes_back_if_no_more_is_chosen(tmp_path, example):
    caseload, allocation = example
    promise = builders.rule(
        RuleSort.ENTITLED, "EURP-B", amount=500, per=Role.PRINCIPAL, part="later"
    )
    programme = replace(caseload.programme, rules=(*caseload.programme.rules, promise))
    used = replace(
        allocation,
        awards=tuple(
            replace(a, lines=tuple(replace(x, fund="EURP-B") for x in a.lines))
            if a.target == "C-ARR"
            else a
            for a in allocation.awards
        ),
    )
    path = tmp_path / "owed.xlsx"
    excel.write_office(replace(caseload, programme=programme), used, path, "en")
    (book,) = recalculated(tmp_path, path)
    rows = {r["Line"]: r for r in table(book, "Funds")[0]}
    assert rows["EURP-B"]["Owed to persons"] == 500 * len(allocation.cases)
    assert rows["EURP-B"]["Chosen so far"] == 330
    assert rows["EURP-B"]["Back to the donor if no more is chosen"] == 500 * 6 - 330
    assert rows["EUR-A"]["Owed to persons"] is None
    assert rows["EUR-A"]["Back to the donor if no more is chosen"] is None


def test_that_the_award_s_long_identifier_stands_last_and_is_not_printed(example):
    caseload, allocation = example
    book = office_workbook(caseload, allocation, "en")
    for name in ("Awards", "Instalments"):
        sheet = book[name]
        headings = [c.value for c in sheet[FIRST - 1]]
        assert headings[-1] == "Award"
        last = sheet.print_area.rpartition(":")[2].replace("$", "")
        assert last == f"{openpyxl.utils.get_column_letter(len(headings) - 1)}{sheet.max_row}"
    assert not book["Funds"].print_area


def all_text(book) -> str:
    return "\n".join(
        str(cell.value)
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    )


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_nobody_s_name_words_or_protected_facts_are_in_it(example, language):
    caseload, allocation = example
    said = all_text(office_workbook(caseload, allocation, language))
    for case in caseload.cases.values():
        assert case.identity.name not in said
    for word in (
        "trafficking",
        "gbv",
        "VUL-D",
        "market again",
        "agreed with the person",
        "pregnant",
    ):
        assert word not in said
    assert "OFF-2" in said


def test_that_a_protected_line_s_rules_and_reasons_stay_in_the_planner(example):
    caseload, _ = example
    serves = builders.rule(RuleSort.SERVES, "VUL-D", who="vulnerability in trafficking")
    programme = replace(caseload.programme, rules=(*caseload.programme.rules, serves))
    condition = serves.who[0].written()
    tells = Reason.of("fund_serves", fund="VUL-D", condition=condition)
    assert printable_reason(tells, programme) is None
    barred = Reason.of("barred", target="K-FAM", rule=serves.code)
    assert printable_reason(barred, programme) is None
    # That the line is used up, or that no line pays, would tell whom it serves.
    assert printable_reason(Reason.of("fund_used", fund="VUL-D", left=5), programme) is None
    assert printable_reason(Reason.of("no_fund", target="K-KIT"), programme) is None
    plain = Reason.of("condition", target="K-KIT", condition="age >= 18")
    assert printable_reason(plain, programme) == plain


def test_that_nothing_typed_becomes_a_formula_in_it(example):
    caseload, allocation = example
    programme = caseload.programme
    evil = '=HYPERLINK("http://x","y")'
    first, *rest = programme.measures
    office = replace(programme.office, name=evil)
    named = replace(first, code=evil, name=builders.text(evil))
    changed = replace(programme, office=office, measures=(*programme.measures, named))
    case = caseload.cases[case_id(2)]
    number = replace(case, number=evil)
    loaded = replace(caseload, programme=changed, cases={**caseload.cases, case.id: number})
    book = office_workbook(loaded, allocation, "en")
    hostile = [c for sheet in book for row in sheet for c in row if str(c.value).startswith(evil)]
    assert hostile
    assert all(c.data_type == "s" and c.quotePrefix for c in hostile)
    assert rest


@pytest.mark.parametrize("language", ["en", "fr"])
def test_that_headings_are_filled_once_filtered_and_stay_in_sight(example, language):
    caseload, allocation = example
    book = office_workbook(caseload, allocation, language)
    assert len(book.worksheets) == 18
    names = set()
    for sheet in book.worksheets[1:]:
        headings = [c.value for c in sheet[FIRST - 1]]
        assert all(headings)
        assert len(set(headings)) == len(headings)
        assert sheet.freeze_panes == f"B{FIRST}"
        (listed,) = sheet.tables.values()
        assert listed.ref.startswith(f"A{FIRST - 1}:")
        names.add(listed.displayName)
    assert len(names) == 17


@needs_office
def test_that_an_office_without_a_single_case_has_a_workbook_that_adds_up(example, tmp_path):
    caseload, allocation = example
    bare = Caseload(programme=caseload.programme)
    nothing = replace(
        allocation, awards=(), openings=(), cases=(), shortfalls=(), gaps=(), bound=None
    )
    path = tmp_path / "office.xlsx"
    excel.write_office(bare, nothing, path, "en")
    (book,) = recalculated(tmp_path, path)
    rows, _ = table(book, "Checks")
    assert {r["Outcome"] for r in rows} == {"OK"}


def test_that_without_a_programme_there_is_an_error_with_a_remedy(example, tmp_path):
    _, allocation = example
    with pytest.raises(PlannerError) as caught:
        excel.write_office(Caseload(), allocation, tmp_path / "x.xlsx", "en")
    assert caught.value.code == "programme_first"
    assert not list(tmp_path.iterdir())


def test_that_plans_of_all_cases_can_be_composed_from_the_same_figures(example):
    caseload, allocation = example
    for case in caseload.cases:
        assert compose_plan(caseload, allocation, case, on=ON).number


def test_that_every_text_of_an_arabic_workbook_begins_on_the_right(example):
    caseload, allocation = example
    book = office_workbook(caseload, allocation, "ar")
    for sheet in book:
        assert sheet.sheet_view.rightToLeft
        texts = [c for row in sheet.iter_rows() for c in row if c.data_type == "s" and c.value]
        assert texts
        assert {(c.alignment.horizontal, c.alignment.readingOrder) for c in texts} == {("right", 2)}
