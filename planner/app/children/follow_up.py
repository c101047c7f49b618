"""Reading files of visits and instruments in a child process with limits."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from planner.app.children.calls import READING
from planner.app.children.child import run_in_child
from planner.domain.follow_up.instrument import Instrument
from planner.domain.follow_up.rows import VisitsRead
from planner.domain.programme.programme import Programme
from planner.domain.progress import Report, StopAsked


def read_visits(
    path: Path, programme: Programme, months: Sequence[int], instrument: Instrument | None
) -> VisitsRead:
    """Read a file of visits."""
    read: VisitsRead = run_in_child(
        visits_job, path, programme, tuple(months), instrument, limits=READING
    )
    return read


def read_instrument_file(path: Path) -> Any:
    """Read the workbook of an instrument; see ``planner.intake.follow_up.instrument_form``."""
    return run_in_child(instrument_job, path, limits=READING)


def visits_job(
    path: Path,
    programme: Programme,
    months: Sequence[int],
    instrument: Instrument | None,
    _report: Report,
    _stop: StopAsked,
) -> VisitsRead:
    """Read a file of visits."""
    from planner.intake.follow_up.reader import read_follow_up  # noqa: PLC0415

    return read_follow_up(path, programme, months, instrument)


def instrument_job(path: Path, _report: Report, _stop: StopAsked) -> Any:
    """Read the workbook of an instrument."""
    from planner.intake.follow_up.instrument_form import read_instrument  # noqa: PLC0415

    return read_instrument(path)


def write_form(
    path: Path,
    language: str,
    programme: Programme,
    months: Sequence[int],
    instrument: Instrument | None,
) -> None:
    """Write the follow-up form."""
    from planner.intake.follow_up.xlsform import write_follow_up_form  # noqa: PLC0415

    write_follow_up_form(path, language, programme, months, instrument)


def write_instrument_file(path: Path, language: str, instrument: Instrument | None) -> None:
    """Write the workbook of an instrument."""
    from planner.intake.follow_up.instrument_form import write_instrument  # noqa: PLC0415

    write_instrument(path, language, instrument)
