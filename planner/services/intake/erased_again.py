"""Somebody this office erased is taken in again on purpose: they came back and agreed anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from planner.domain.caseload import Caseload
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.protection.staff import May
from planner.services.intake.erased_before import none_erased, still_erased
from planner.services.intake.imports import ImportPreview, take_assessments
from planner.services.work import Work

#: What ``ImportPreview.findings`` say of somebody who is left out because they were erased.
ERASED_BEFORE = "erased_before"
_Read = TypeVar("_Read")


def left_out(preview: ImportPreview) -> tuple[str, ...]:
    """Return the numbers of those a preview leaves out because this office erased them."""
    found = (f.case_number for f in preview.findings if f.code == ERASED_BEFORE)
    return tuple(dict.fromkeys(found))


def with_erased_again(document: Caseload, read: Callable[[Caseload], _Read]) -> _Read:
    """Return what ``read`` shows of a file, with whom this office erased read like the others.

    Those of them that are in the file are erased no more once it is taken.
    """
    found = read(none_erased(document))
    if not isinstance(found, ImportPreview):
        return found
    return replace(found, base=document, after=still_erased(document, found.after))


def take_shown(
    work: Work,
    preview: ImportPreview,
    who: str,
    report: Report = quiet,
    stop: StopAsked = never,
) -> None:
    """Take what a preview showed. Raises PlannerError and Stopped as ``take_assessments`` does.

    And ``not_allowed`` where somebody who was erased is among them, and whoever opened the file may
    not erase.
    """
    if preview.after.about.erased != preview.base.about.erased:
        work.require(May.ERASE)
    take_assessments(work, preview, who, report, stop)
