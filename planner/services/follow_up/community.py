"""Record what a place says of support, and stop a project that harms."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from planner.domain.errors import PlannerError
from planner.domain.follow_up.community import MOST_TENSION, Feedback, FeedbackId, Halt
from planner.domain.ids import new_id
from planner.domain.staff import May
from planner.services.work import Work


def record_feedback(work: Work, said: Feedback, *, today: date | None = None) -> Feedback:
    """Store what was said at a place; of a project, its place is the project's.

    Raises PlannerError ``project_unknown_here``, ``feedback_tension``, ``feedback_residents``,
    ``feedback_nothing``, ``complaint_future``.
    """
    programme = work.document.given_programme
    place, seats = said.place, 0
    if said.project:
        project = next((p for p in programme.projects if p.code == said.project), None)
        if project is None:
            raise PlannerError("project_unknown_here", place=said.project)
        place, seats = project.place, project.most + project.residents_seats
    if not programme.has_place(place):
        raise PlannerError("project_unknown_here", place=place)
    if said.tension is not None and not 0 <= said.tension <= MOST_TENSION:
        raise PlannerError("feedback_tension")
    if said.residents is not None and not 0 <= said.residents <= seats:
        raise PlannerError("feedback_residents", most=seats)
    if said.tension is None and not (said.project or said.words.strip()):
        raise PlannerError("feedback_nothing")
    if said.on > (today or datetime.now(UTC).date()):
        raise PlannerError("complaint_future", on=said.on.isoformat())
    made = replace(
        said,
        id=FeedbackId(new_id()),
        place=place,
        recorded=datetime.now(UTC),
        words=said.words.strip(),
    )
    after = replace(work.document, feedback={**work.document.feedback, made.id: made})
    work.commit(after, who=said.who, why="record_feedback")
    return made


def halt_project(
    work: Work, project: str, on: date, why: str, who: str, *, today: date | None = None
) -> Halt:
    """Stop a project: no balance gives a seat of it from now on; plans with one are amended.

    Raises PlannerError ``not_allowed``, ``project_unknown_here``, ``reason_missing``,
    ``complaint_future``.
    """
    work.require(May.PROGRAMME)
    if all(p.code != project for p in work.document.given_programme.projects):
        raise PlannerError("project_unknown_here", place=project)
    if not why.strip():
        raise PlannerError("reason_missing")
    if on > (today or datetime.now(UTC).date()):
        raise PlannerError("complaint_future", on=on.isoformat())
    halt = Halt(project, on, why.strip(), who)
    after = replace(work.document, halts={**work.document.halts, project: halt})
    work.commit(after, who=who, why=f"halt_project:{project}")
    return halt


def resume_project(work: Work, project: str, who: str) -> None:
    """Take a stop back. Raises PlannerError ``not_allowed``."""
    work.require(May.PROGRAMME)
    halts = {key: halt for key, halt in work.document.halts.items() if key != project}
    work.commit(replace(work.document, halts=halts), who=who, why=f"resume_project:{project}")
