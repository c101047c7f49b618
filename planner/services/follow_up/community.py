"""Record what a place says of support, and stop a project that harms."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.follow_up.community import MOST_TENSION, Feedback, FeedbackId, Halt
from planner.domain.ids import new_id
from planner.domain.programme.project import CommunityProject
from planner.domain.protection.staff import May
from planner.services.work import Work


def project_coded(document: Caseload, code: str) -> CommunityProject:
    """Return the programme's project of a code. Raises PlannerError ``project_unknown_of``."""
    projects = document.given_programme.projects
    found = next((project for project in projects if project.code == code), None)
    if found is None:
        known = ", ".join(project.code for project in projects)
        raise PlannerError("project_unknown_of", project=code, known=known)
    return found


def record_feedback(work: Work, said: Feedback, *, today: date | None = None) -> Feedback:
    """Store what was said at a place; of a project, its place is the project's.

    Raises PlannerError ``project_unknown_of``, ``place_unknown_of``, ``feedback_tension``,
    ``feedback_residents``, ``feedback_nothing``, ``complaint_future``.
    """
    programme = work.document.given_programme
    place, seats = said.place, 0
    if said.project:
        project = project_coded(work.document, said.project)
        place, seats = project.place, project.most + project.residents_seats
    if not programme.has_place(place):
        known = ", ".join(p.code for p in programme.places)
        raise PlannerError("place_unknown_of", place=place, known=known)
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

    Raises PlannerError ``not_allowed``, ``project_unknown_of``, ``project_halted_already``,
    ``reason_missing``, ``complaint_future``.
    """
    work.require(May.PROGRAMME)
    project_coded(work.document, project)
    known = work.document.halts.get(project)
    if known is not None:
        raise PlannerError("project_halted_already", project=project, on=known.on.isoformat())
    if not why.strip():
        raise PlannerError("reason_missing")
    if on > (today or datetime.now(UTC).date()):
        raise PlannerError("complaint_future", on=on.isoformat())
    halt = Halt(project, on, why.strip(), who)
    after = replace(work.document, halts={**work.document.halts, project: halt})
    work.commit(after, who=who, why=f"halt_project:{project}")
    return halt


def resume_project(work: Work, project: str, who: str) -> None:
    """Take a stop back; the trail keeps both.

    Raises PlannerError ``not_allowed``, ``project_unknown_of``, ``project_not_halted``.
    """
    work.require(May.PROGRAMME)
    project_coded(work.document, project)
    if project not in work.document.halts:
        raise PlannerError("project_not_halted", project=project)
    halts = {key: halt for key, halt in work.document.halts.items() if key != project}
    work.commit(replace(work.document, halts=halts), who=who, why=f"resume_project:{project}")
