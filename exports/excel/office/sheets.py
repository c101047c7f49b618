"""The sheets of the office workbook and their rows, by key."""

from __future__ import annotations

from collections.abc import Sequence

from exports.excel.cells import Value
from exports.excel.table import TableSheet
from planner.domain.kind import Kind

Sheets = dict[str, TableSheet]
Rows = dict[str, list[Sequence[Value]]]

#: The kinds that cost money.
PRICED = (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY)
