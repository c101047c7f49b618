"""One plan as a workbook: the same figures as on paper, with totals that add up themselves."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.styles.borders import Border
from openpyxl.worksheet.worksheet import Worksheet

from exports.document import Block, PlanDocument
from exports.excel.cells import (
    BODY,
    KIND_FILLS,
    LINE_ABOVE,
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
from exports.excel.plan_choices import write_choices
from exports.excel.table import fit_rows, print_set_up
from exports.excel.table_book import TableBook
from exports.look import RIGHT_TO_LEFT
from exports.text import BETWEEN
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.wording.papers.plan import plan_text

#: Kind, support, details, line, instalment, month, amount, amount in the paying currency.
_WIDTHS = (19, 36, 44, 10, 11, 17, 15, 18)
_ARABIC_FIRST = 27  # a month has two names
_LAST = len(_WIDTHS)
_AMOUNT, _LOCAL = 7, 8
_RIGHT_TO_LEFT = 2  # the reading order of a cell (ECMA-376, 18.8.1)
#: The day of a plan stands in it in words; the file keeps none, so that the same plan is the same.
_UNDATED = datetime(2000, 1, 1)  # noqa: DTZ001 - the format knows no time zones


def plan_workbook(document: PlanDocument) -> Workbook:
    """Return the workbook of a plan."""
    book = TableBook()
    sheet = book.create_sheet(plan_text("sheet_plan", document.language))
    assert isinstance(sheet, Worksheet)
    mirrored = document.language in RIGHT_TO_LEFT
    for index, width in enumerate((_ARABIC_FIRST, *_WIDTHS[1:]) if mirrored else _WIDTHS):
        sheet.column_dimensions["ABCDEFGH"[index]].width = width
    row = _heading(sheet, document)
    row = _costs(sheet, document, row)
    row = _block(sheet, document.open_needs, row)
    row = _referrals(sheet, document, row)
    row = _timeline(sheet, document, row)
    row = _improvements(sheet, document, row)
    for block in (
        document.mine,
        document.theirs,
        document.community,
        document.offers,
        document.discussed,
        document.contact,
    ):
        row = _block(sheet, block, row)
    row = _kinds(sheet, document, row)
    _signatures(sheet, document, row)
    fit_rows(sheet, _WIDTHS, 1)
    dated = document.footer.partition("{page}")[0].rpartition(" · ")[0].replace("&", "&&")
    print_set_up(sheet, landscape=True, left=dated)
    if document.choices is not None:
        write_choices(book, document.choices, document.language, dated)
    for page in book:
        page.sheet_view.rightToLeft = mirrored
        _settle(page, mirrored=mirrored)
    book.properties.created = _UNDATED
    book.properties.title = document.number
    book.properties.creator = "Reintegration Planner"
    book.properties.language = document.language
    return book


def _settle(sheet: Worksheet, *, mirrored: bool) -> None:
    """Stand every value in the middle of its row; in Arabic every text begins at the right.

    Left to itself, a cell takes the side and the order of its first letter: a French name would
    stand at the far end, and an Arabic sentence that begins with a code would read the wrong way.
    """
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None:
                continue
            turned = mirrored and cell.data_type == "s"
            was = cell.alignment
            cell.alignment = Alignment(
                horizontal=(was.horizontal or "right") if turned else was.horizontal,
                vertical="center",
                wrap_text=was.wrap_text,
                indent=was.indent,
                readingOrder=_RIGHT_TO_LEFT if turned else 0,
            )


def _heading(sheet: Worksheet, document: PlanDocument) -> int:
    heading = document.heading
    put(sheet, 1, 1, heading.title, TITLE).alignment = Alignment(wrap_text=False)
    for row, text in enumerate(
        (f"{heading.case} · {heading.whereabouts}", f"{heading.office} · {heading.dated}"), start=2
    ):
        put(sheet, row, 1, text, STRONG if row == 2 else SOFT).alignment = Alignment()
    row = 4
    if document.draft:
        _wide(sheet, row, document.draft, STRONG)
        row += 1
    for label, value in heading.facts:
        put(sheet, row, 1, label, SOFT)
        _wide(sheet, row, value, STRONG, first=2)
        row += 1
    if document.words:
        _wide(sheet, row, document.words, BODY)
        row += 1
    if document.summary:
        row = _title(sheet, row, document.summary_title)
    for line in document.summary:
        put(sheet, row, 1, line.name, STRONG)
        _wide(sheet, row, line.text, BODY, first=2)
        row += 1
    return row


def _costs(sheet: Worksheet, document: PlanDocument, row: int) -> int:
    costs, total = document.costs, document.costs.total
    row = _title(sheet, row, costs.title)
    if costs.empty:
        _wide(sheet, row, costs.empty, BODY)
        return row + 1
    _columns(sheet, row, document)
    first = row + 1
    for item in costs.items:
        for number, payment in enumerate(item.payments, start=1):
            row += 1
            cell = put(sheet, row, 1, item.kind_name, ON_COLOUR)
            cell.fill = KIND_FILLS[item.kind]
            values: tuple[Value, ...] = (
                item.name,
                BETWEEN.join(
                    text
                    for text in (item.detail, item.charged if number == 1 else "", payment.proof)
                    if text
                ),
                item.fund,
                f"{number} / {len(item.payments)}",
                payment.month,
                payment.amount,
                payment.local if total.local is not None else None,
            )
            _row(sheet, row, values, LINE_BELOW)
    row += 1
    put(sheet, row, 1, total.label, STRONG)
    shown = {_AMOUNT: total.amount.currency}
    if total.local is not None:
        shown[_LOCAL] = total.local.currency
        put(sheet, row + 1, _LOCAL, total.rate_text, SOFT)
    for column, currency in shown.items():
        letter = "ABCDEFGH"[column - 1]
        formula = Formula(f"=SUM({letter}{first}:{letter}{row - 1})", money_format(currency))
        put(sheet, row, column, formula, STRONG)
    for column in range(1, _LAST + 1):
        sheet.cell(row, column).border = LINE_ABOVE
    return row + 2


def _columns(sheet: Worksheet, row: int, document: PlanDocument) -> None:
    def say(code: str, **values: object) -> str:
        return plan_text(code, document.language, **values)

    total = document.costs.total
    local: Money | None = total.local
    headings = (
        say("column_kind"),
        say("column_support"),
        say("column_detail"),
        say("column_fund"),
        say("column_part"),
        say("column_month"),
        say("column_amount", currency=total.amount.currency),
        say("column_amount", currency=local.currency) if local is not None else "",
    )
    for column, heading in enumerate(headings, start=1):
        cell = put(sheet, row, column, heading, ON_COLOUR)
        cell.fill = fill("accent")
        if column >= _AMOUNT - 1:  # the month and the amounts
            cell.alignment = Alignment(horizontal="right", wrap_text=True)


def _referrals(sheet: Worksheet, document: PlanDocument, row: int) -> int:
    if not document.referrals.rows:
        return row
    row = _title(sheet, row, document.referrals.title)
    for referral in document.referrals.rows:
        cell = put(sheet, row, 1, referral.kind_name, ON_COLOUR)
        cell.fill = KIND_FILLS[Kind.REFERRAL]
        _row(sheet, row, (referral.name, referral.detail, None, None, referral.when), LINE_BELOW)
        row += 1
    _wide(sheet, row, document.referrals.note, SOFT)
    return row + 1


def _timeline(sheet: Worksheet, document: PlanDocument, row: int) -> int:
    row = _title(sheet, row, document.timeline.title)
    for moment in document.timeline.moments:
        put(sheet, row, 1, moment.when, STRONG)
        _wide(sheet, row, " · ".join(moment.what), BODY, first=2)
        row += 1
    return row


def _improvements(sheet: Worksheet, document: PlanDocument, row: int) -> int:
    improvements = document.improvements
    row = _title(sheet, row, improvements.title)
    _wide(sheet, row, improvements.note, SOFT)
    for line in improvements.rows:
        row += 1
        share = None if line.planned is None else Share(line.planned / FULL)
        put(sheet, row, 1, line.name, STRONG)
        _row(sheet, row, (line.text, line.score, share), LINE_BELOW)
    if improvements.ask:
        row += 1
        _wide(sheet, row, improvements.ask, BODY)
    return row + 1


def _kinds(sheet: Worksheet, document: PlanDocument, row: int) -> int:
    row = _title(sheet, row, document.kinds_title)
    for group in document.kinds:
        put(sheet, row, 1, group.title, SOFT)
        ticked = [
            f"{t.label} ({document.referral_mark})" if t.referral else t.label
            for t in group.ticks
            if t.on
        ]
        _wide(sheet, row, " · ".join(ticked) or "–", BODY, first=2)
        row += 1
    return row


def _signatures(sheet: Worksheet, document: PlanDocument, row: int) -> None:
    signatures = document.signatures
    row = _title(sheet, row, signatures.title)
    _wide(sheet, row, signatures.sentence, BODY)
    for place in signatures.places:
        row += 1
        sheet.row_dimensions[row].height = 34
        label = " · ".join(t for t in (place.role, place.hint, signatures.date_label) if t)
        put(sheet, row, 2, label, SOFT)
        for column in (3, 4, 5, 6):
            sheet.cell(row, column).border = LINE_BELOW


def _title(sheet: Worksheet, row: int, text: str) -> int:
    put(sheet, row + 1, 1, text, SECTION).alignment = Alignment(wrap_text=False)
    return row + 2


def _block(sheet: Worksheet, block: Block, row: int) -> int:
    if not block:
        return row
    row = _title(sheet, row, block.title)
    for text in (*block.paragraphs, *block.points):
        _wide(sheet, row, text, BODY)
        row += 1
    return row


def _row(sheet: Worksheet, row: int, values: Iterable[Value], border: Border) -> None:
    for column, value in enumerate(values, start=2):
        put(sheet, row, column, value)
    for column in range(1, _LAST + 1):
        sheet.cell(row, column).border = border


def _wide(sheet: Worksheet, row: int, text: str, font: Font, first: int = 1) -> None:
    """Write a text over all columns from ``first`` on, with room for its lines."""
    put(sheet, row, first, text, font)
    sheet.merge_cells(start_row=row, end_row=row, start_column=first, end_column=_LAST)
    room = sum(_WIDTHS[first - 1 :]) * 1.05
    lines = max(1, -(-len(text) // int(room)))
    sheet.row_dimensions[row].height = min(400, 14.5 * lines)
