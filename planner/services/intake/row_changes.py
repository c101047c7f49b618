"""What a file would change of cases that are known, field by field, told while it is worked out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

from planner.domain.case_files import by_case
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.change import Change
from planner.domain.document import differences
from planner.domain.errors import Stopped
from planner.domain.ids import CaseId
from planner.domain.progress import Progress, Report, StopAsked

#: After so many cases somebody is told how far it is, and may ask to stop.
_A_LOOK = 500
_T = TypeVar("_T")


def looked_through(items: Sequence[_T], report: Report, stop: StopAsked) -> Iterator[_T]:
    """Yield the items, telling how many were compared. Raises Stopped where it is asked to."""
    for done, item in enumerate(items):
        if done % _A_LOOK == 0:
            report(Progress("compare", done, len(items)))
            if stop():
                raise Stopped
        yield item


def changes_of_known(
    base: Caseload, after: Caseload, touched: Sequence[CaseId], report: Report, stop: StopAsked
) -> tuple[Change, ...]:
    """Return the changes of these cases, known before, and of their assessments.

    Of new cases nobody reads field by field what they bring: everything.
    """
    before, now = _of_cases(base, touched), _of_cases(after, touched)
    return tuple(
        change
        for case_id in looked_through(touched, report, stop)
        for change in differences(
            _alone(base, case_id, before),
            _alone(after, case_id, now),
            who="",
            why="",
            when=datetime.now(UTC),
        )
    )


_Answers = Mapping[CaseId, Sequence[Assessment]]


def _of_cases(caseload: Caseload, touched: Sequence[CaseId]) -> _Answers:
    wanted = set(touched)
    return by_case(a for a in caseload.assessments.values() if a.case_id in wanted)


def _alone(caseload: Caseload, case_id: CaseId, answers: _Answers) -> Caseload:
    """Return a caseload of one case and its assessments."""
    own = {a.id: a for a in answers.get(case_id, ())}
    return replace(Caseload(), cases={case_id: caseload.cases[case_id]}, assessments=own)
