"""The first sheet: cases, result, money and needs met, all pointing at the sheets behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from exports.excel.cells import (
    KIND_FILLS,
    LINE_BELOW,
    ON_COLOUR,
    SECTION,
    SOFT,
    STRONG,
    TITLE,
    Formula,
    Share,
    Value,
    fill,
    money_format,
    put,
)
from exports.excel.office.checks import all_checks, colour_verdicts
from exports.excel.office.figures import Figures
from exports.excel.office.money import printed_codes
from exports.excel.office.needs import PARTS, part_key
from exports.excel.office.sheets import PRICED, Sheets
from exports.excel.table import fit_rows, print_set_up
from exports.privacy import printable_programme
from planner.domain.balances.allocation import CaseResult
from planner.domain.balances.policy import Policy
from planner.domain.balances.standing import standings
from planner.domain.kind import Kind
from planner.domain.need import Dimension
from planner.domain.what_if.fairness_price import Setting
from planner.wording.names import name_of
from planner.wording.numbers import date_text
from planner.wording.reasons.parity import parity_text, priority_text
from planner.wording.what_if.fairness import setting_meaning, setting_name

#: From this seriousness on, a need no measure can meet is counted.
_SERIOUS = 3
_WIDTHS = (46, 15, 15, 18, 15, 15, 17)


def write_summary(sheet: Worksheet, figures: Figures, sheets: Sheets) -> None:
    """Fill the summary; each figure is a formula on the sheet where it comes from."""
    say = figures.say
    put(sheet, 1, 1, say("summary"), TITLE)
    note = say(
        "note_summary",
        office=figures.programme.office.name,
        date=date_text(figures.caseload.balance_date, figures.language),
        currency=figures.currency,
    )
    put(sheet, 2, 1, note, SOFT).alignment = Alignment(wrap_text=False)
    row = _cases(sheet, figures, sheets, 4)
    row = _result(sheet, figures, sheets, row)
    row = _aims(sheet, figures, row)
    row = _money(sheet, figures, sheets, row)
    row = _needs(sheet, figures, sheets, row)
    _needs_here(sheet, figures, row)
    for letter, width in zip("ABCDEFG", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    fit_rows(sheet, _WIDTHS, 3)
    sheet.freeze_panes = "A3"
    print_set_up(sheet, landscape=True)
    sheet.page_setup.fitToHeight = 1


def _title(sheet: Worksheet, row: int, text: str) -> int:
    put(sheet, row, 1, text, SECTION).alignment = Alignment(wrap_text=False)
    return row + 1


def _line(sheet: Worksheet, row: int, label: str, *values: Value) -> int:
    put(sheet, row, 1, label).border = LINE_BELOW
    for column, value in enumerate(values, start=2):
        put(sheet, row, column, value, STRONG).border = LINE_BELOW
    return row + 1


def _cases(sheet: Worksheet, figures: Figures, sheets: Sheets, row: int) -> int:
    say = figures.say
    places = standings(figures.caseload)
    needs = sheets["needs"]
    row = _title(sheet, row, say("cases_count"))
    row = _line(sheet, row, say("cases_all"), len(places))
    row = _line(sheet, row, say("cases_planned"), len(figures.allocation.cases))
    for why, count in sorted(Counter(p.why_not for p in places if p.why_not).items()):
        label = say("cases_not", why=name_of(why, figures.language))
        row = _line(sheet, row, label, count)
    without = f'COUNTIFS({needs.span("case")},"<>",{needs.span("awarded")},0)'
    return _line(sheet, row, say("cases_without"), Formula(f"={without}", "#,##0")) + 1


def _result(sheet: Worksheet, figures: Figures, sheets: Sheets, row: int) -> int:
    say, allocation = figures.say, figures.allocation
    row = _title(sheet, row, say("result"))
    outcome = name_of(allocation.outcome, figures.language)
    if allocation.gap is None:
        row = _line(sheet, row, outcome)
    else:
        row = _line(
            sheet, row, say("labelled", label=outcome, text=say("gap")), Share(allocation.gap)
        )
        sheet.cell(row - 1, 2).number_format = "0.000%"
    row = _line(sheet, row, say("all_checks"), Formula(all_checks(sheets, figures)))
    colour_verdicts(figures, sheet, sheet.cell(row - 1, 2).coordinate)
    return row + 1


def _aims(sheet: Worksheet, figures: Figures, row: int) -> int:
    """Say what the balance aimed at: who comes first, groups held together, whose burden counts."""
    scenario = figures.caseload.scenarios.get(figures.allocation.scenario_id)
    policy = scenario.policy if scenario else Policy()
    programme, language = printable_programme(figures.programme), figures.language
    setting = Setting.of(policy)
    texts = [f"{setting_name(setting, language)}. {setting_meaning(setting, language)}"]
    texts += [parity_text(bound, language) for bound in policy.parity]
    for priority in policy.priorities:
        text = priority_text(priority, programme, language)
        if priority.source:
            source = figures.say("labelled", label=figures.say("source"), text=priority.source)
            text = f"{text} ({source})"
        texts.append(text)
    row = _title(sheet, row, figures.say("aims"))
    for text in texts:
        put(sheet, row, 1, text[:1].upper() + text[1:]).alignment = Alignment(wrap_text=False)
        row += 1
    return row + 1


def _money(sheet: Worksheet, figures: Figures, sheets: Sheets, row: int) -> int:
    say, funds = figures.say, sheets["funds"]
    shown = money_format(figures.currency)
    row = _title(sheet, row, say("money"))
    keys = (*(k.value for k in PRICED), "project_money", "awarded", "left_now")
    put(sheet, row, 1, say("fund"), SOFT)
    for column, key in enumerate(keys, start=2):
        cell = put(sheet, row, column, say(key), ON_COLOUR)
        cell.alignment = Alignment(horizontal="right", wrap_text=True)
        cell.fill = KIND_FILLS[Kind(key)] if key in set(Kind) else fill("accent")
        if key == "project_money":
            cell.fill = KIND_FILLS[Kind.COMMUNITY]
    first = row + 1
    title = funds.span("fund").rpartition("!")[0]
    for index, code in enumerate(printed_codes(figures)):
        row += 1
        at = {c.key: f"{title}!{funds.cell(c.key, index)}" for c in funds.columns}
        _line(sheet, row, code, *(Formula(f"={at[key]}", shown) for key in keys))
    row += 1
    sums = [Formula(f"=SUM({letter}{first}:{letter}{row - 1})", shown) for letter in "BCDEFG"]
    return _line(sheet, row, say("total"), *(sums if funds.rows else ())) + 1


def _needs(sheet: Worksheet, figures: Figures, sheets: Sheets, row: int) -> int:
    say, needs = figures.say, sheets["needs"]
    everybody = f'{needs.span("case")},"<>"'
    worst = f'{needs.span("worst")},"{say("yes")}"'
    for title, chosen in (("needs_mean", everybody), ("needs_worst", worst)):
        row = _parts(sheet, row, say(title), say)
        for sort in ("before", "after"):
            spans = [needs.span(f"{part_key(part)}_{sort}") for part in PARTS]
            means = [f"=IF(COUNTIFS({chosen})=0,0,AVERAGEIFS({s},{chosen}))" for s in spans]
            shown = [Formula(mean, "#,##0.0") for mean in means]
            row = _line(sheet, row, say(f"burden_{sort}"), *shown)
        shares = [
            Formula(f"=IF({c}{row - 2}=0,0,1-{c}{row - 1}/{c}{row - 2})", "0%") for c in "BCDE"
        ]
        row = _line(sheet, row, say("share_met"), *shares) + 1
    return row


def _needs_here(sheet: Worksheet, figures: Figures, row: int) -> int:
    """Say what is met of what can be met, in sum only: case by case it could tell too much."""
    say, results = figures.say, figures.allocation.cases
    ranked = sorted(results, key=lambda c: -round(c.burden(), 6))
    row = _parts(sheet, row, say("needs_here"), say)
    for label, chosen in (
        ("met_mean", ranked),
        ("met_worst", ranked[: max(1, round(len(ranked) / 10))]),
    ):
        row = _line(sheet, row, say(label), *(_met_here(chosen, part) for part in PARTS))
    beyond = [n for c in results for n in c.needs if n.severity >= _SERIOUS and n.attainable == 0]
    return _line(sheet, row, say("beyond"), len(beyond))


def _met_here(results: Sequence[CaseResult], part: Dimension | None) -> Share | None:
    before = sum(c.burden(part, before=True) for c in results)
    return Share(1 - sum(c.burden(part) for c in results) / before) if before else None


def _parts(sheet: Worksheet, row: int, title: str, say: Callable[[str], str]) -> int:
    row = _title(sheet, row, title)
    for column, part in enumerate(PARTS, start=2):
        cell = put(sheet, row, column, say(part_key(part)), SOFT)
        cell.alignment = Alignment(horizontal="right")
    return row + 1
