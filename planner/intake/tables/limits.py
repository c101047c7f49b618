"""What a tabular file may hold. Every limit is a refusal with a reason, never a silent cut."""

from __future__ import annotations

from planner.intake.safety import MIB

#: Columns of a table: a form of a thousand questions, each with several answers, has fewer.
MOST_COLUMNS = 2_000
MOST_SHEETS = 50
#: Cells of all tables: 100,000 people with households in a form of 100 columns have fewer.
MOST_CELLS = 20_000_000
#: A csv file: nothing of it is packed, so it may be larger than a workbook.
MOST_CSV_BYTES = 128 * MIB
