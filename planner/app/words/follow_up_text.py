"""What the word ``follow-up`` prints: the due list by who it is for, and one case's year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from planner.domain.case_files import case_files
from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case
from planner.domain.errors import PlannerError
from planner.domain.follow_up.due import (
    Duty,
    calendar_of,
    due_list,
    not_asked_for,
    visit_counts,
    year_of,
)
from planner.domain.follow_up.instrument import scored
from planner.domain.follow_up.standing import award_standings
from planner.services.follow_up.amending import changed_needs
from planner.wording.follow_up.texts import (
    award_line,
    calendar_line,
    duty_line,
    follow_up_text,
    needs_words,
    score_lines,
    visit_lines,
    who_words,
)
from planner.wording.numbers import date_text


def due_lines(
    document: Caseload, day: date, counsellor: str | None, language: str
) -> Iterator[str]:
    """Yield what is due, by who it is for, then what was found changed.

    Raises PlannerError ``counsellor_of_nothing`` where no case and nothing due is a counsellor's.
    """
    due = due_list(document, day)
    if counsellor is not None:
        people = {case.planning.counsellor for case in document.cases.values()}
        known = sorted((people | {d.who for d in due}) - {""})
        if counsellor not in known:
            raise PlannerError(
                "counsellor_of_nothing", counsellor=counsellor, known=", ".join(known) or "-"
            )
    duties = [d for d in due if counsellor in (None, d.who)]
    by_who: dict[str, list[Duty]] = {}
    for duty in duties:
        by_who.setdefault(who_words(duty, language), []).append(duty)
    yield calendar_line(calendar_of(document), language)
    if not duties:
        yield follow_up_text("due_none", language, day=date_text(day, language))
    for who, own in sorted(by_who.items()):
        late = sum(d.late > 0 for d in own)
        yield follow_up_text("due_head", language, who=who, count=len(own), late=late)
        for duty in own:
            yield f"  {duty_line(duty, document.programme, language)}"
    counts = {state.value: n for state, n in visit_counts(document, day).items()}
    yield follow_up_text("visits_counted", language, **counts)
    yield from _changed(document, language)


def _changed(document: Caseload, language: str) -> Iterator[str]:
    changed = list(changed_needs(document))
    if changed:
        yield follow_up_text("changed_head", language)
    for each in changed:
        sides = {"worse": each.worse, "better": each.better}
        told = [
            follow_up_text(
                side, language, needs=needs_words(codes, document.given_programme, language)
            )
            for side, codes in sides.items()
            if codes
        ]
        yield f"  {each.number}  {'; '.join(told)}"


def year_lines(document: Caseload, case: Case, day: date, language: str) -> Iterator[str]:
    """Yield a case's year: its visits, its supports, its scores."""
    yield follow_up_text("year_head", language, case=case.number)
    file = next(f for f in case_files(document) if f.case.id == case.id)
    year = year_of(document, file, day)
    for line in visit_lines(year, not_asked_for(document, file), language):
        yield f"  {line}"
    for award in award_standings(document).get(case.id, ()):
        yield f"  {award_line(award, document.given_programme, day, language)}"
    for each in year:
        if each.visit is not None:
            instrument = document.instruments.get(each.visit.instrument)
            found = scored(instrument, dict(each.visit.items)) if instrument else None
            for line in score_lines(each.visit, instrument, found, language):
                yield f"  {line}"
