"""Tables: rows as high as their lines, headings whole, no more room than the rows take."""

import pytest
from PySide6.QtCore import Qt

from ui.models.rows import Column, RowsModel
from ui.widgets.parts.table import Table

SHORT, LONG = "done", "what kept support out " * 20


@pytest.fixture
def table(dressed, qtbot) -> Table:
    model = RowsModel([Column("A heading that is long", str, 40), Column("Why", str, 0)])
    model.show([SHORT, LONG, SHORT])
    made = Table(model, "table", "Table", lines=3)
    made.resize(420, 300)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def lines(table: Table, row: int) -> float:
    return table.rowHeight(row) / table.fontMetrics().lineSpacing()


def test_that_a_row_takes_the_lines_of_its_longest_text(table, qtbot):
    assert lines(table, 0) == lines(table, 1)
    table.fit_rows()
    qtbot.waitUntil(lambda: lines(table, 1) > 5)
    assert lines(table, 0) < 2


def test_that_a_row_takes_no_more_lines_than_it_may(table, qtbot):
    table.fit_rows(most=3)
    qtbot.waitUntil(lambda: lines(table, 0) < 2)
    assert 3 <= lines(table, 1) < 4


def test_that_a_table_is_as_high_as_the_rows_it_shows(table, qtbot):
    table.fit_rows(most=2)
    table.take_height(1, 2)
    head = table.horizontalHeader().sizeHint().height()
    rows = table.rowHeight(0) + table.rowHeight(1)
    assert 0 <= table.height() - head - rows <= 8
    table.rows.show([SHORT])
    table.take_height(1, 2)
    assert 0 <= table.height() - head - table.rowHeight(0) <= 8


def test_that_a_heading_is_never_cut(table):
    header = table.horizontalHeader()
    assert header.sectionSize(0) > header.fontMetrics().horizontalAdvance(
        table.rows.columns[0].title
    )


def _fund_table(qtbot, width: int) -> Table:
    columns = [
        Column("Code", lambda r: r[0], 80),
        Column("Line", lambda r: r[1], 0),
        Column("From", lambda r: r[2], 60, whole=True),
        Column("On exports", lambda r: r[3], 120, spare=True),
    ]
    rows = RowsModel(columns)
    rows.show([("EUR-A", "a shared pool", "11 November 2026", "EUR-A-26")])
    table = Table(rows, "funds", "Funds", lines=2)
    qtbot.addWidget(table)
    table.resize(width, 200)
    table.show()
    return table


def test_that_what_is_to_spare_is_left_out_where_there_is_no_room_and_said_in_the_tip(
    qtbot, dressed
):
    table = _fund_table(qtbot, 900)
    assert not table.isColumnHidden(3)
    table.resize(460, 200)
    assert table.isColumnHidden(3)
    tip = table.rows.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "a shared pool\nOn exports: EUR-A-26"
    table.resize(900, 200)
    assert not table.isColumnHidden(3)


def test_that_a_date_stays_on_one_line(qtbot, dressed):
    table = _fund_table(qtbot, 900)
    text = table.fontMetrics().horizontalAdvance("11 November 2026")
    assert table.columnWidth(2) > text


def test_that_a_table_asks_for_three_rows_and_no_more_than_it_has(qtbot, dressed):
    table = _fund_table(qtbot, 900)
    one = table.minimumSizeHint().height()
    table.rows.show(table.rows.rows * 9)
    three = table.minimumSizeHint().height()
    assert 2.4 * table.verticalHeader().defaultSectionSize() < three
    assert one < three
