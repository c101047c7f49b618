"""The programme workbook: read, written, and as an empty form."""

from __future__ import annotations

from planner.intake.programme.reader import ProgrammeRead, read_programme
from planner.intake.programme.template import sample_programme, write_programme_template
from planner.intake.programme.writer import write_programme

__all__ = [
    "ProgrammeRead",
    "read_programme",
    "sample_programme",
    "write_programme",
    "write_programme_template",
]
