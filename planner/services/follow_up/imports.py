"""Take visits from a file, after showing what would change: matched, and no cell of them lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment, NeedAnswer
from planner.domain.cases.case import Case
from planner.domain.cases.consent import Consent, GivenBy, HowSaid, Said, Scope
from planner.domain.cases.facts import ADULT
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.follow_up.due import calendar_of
from planner.domain.follow_up.instrument import Instrument
from planner.domain.follow_up.rows import VisitRow, VisitsRead
from planner.domain.follow_up.visit import Visit, VisitState, visit_id
from planner.domain.ids import AssessmentId, CaseId, ConsentId, derived_id
from planner.domain.programme.programme import Programme
from planner.services.follow_up.seen import planned_award, seen_at, with_seen
from planner.services.follow_up.visits import with_visit
from planner.services.work import Work

VisitsReader = Callable[[Path, Programme, Sequence[int], Instrument | None], VisitsRead]


@dataclass(frozen=True, slots=True)
class VisitsPreview:
    """What a file of visits would change. Rows: all, new, changed, known already, left out.

    ``cells``: what stands in the rows; ``kept``: what of it stands in the visits taken or known.
    """

    rows: int
    new: int
    changed: int
    known: int
    left: int
    cells: int
    kept: int
    findings: tuple[Finding, ...]
    base: Caseload
    after: Caseload
    file: str

    @property
    def stopped(self) -> bool:
        """Say whether the file cannot be read at all."""
        return self.rows == 0 and any(f.weight is Weight.STOPS for f in self.findings)


def preview_visits(
    document: Caseload, reader: VisitsReader, path: Path, today: date | None = None
) -> VisitsPreview:
    """Read a file of visits and work out what taking it would change; nothing is changed yet.

    A row is matched by the submission it was taken from before, else by its case number; where it
    states a year of birth that is not the case's, it is left out. Raises PlannerError
    ``programme_first``, ``file_missing``.
    """
    programme = document.given_programme
    if not path.is_file():
        raise PlannerError("file_missing", file=path.name)
    instrument = newest_instrument(document)
    read = reader(path, programme, calendar_of(document).visits, instrument)
    taking = _Taking(document, instrument, today or datetime.now(UTC).date(), list(read.findings))
    for row in read.rows:
        taking.take(row)
    found = tuple(dict.fromkeys(taking.findings))
    stood = tuple(f for f in document.findings if f.file != path.name)
    after = taking.after
    if read.rows:
        after = replace(after, findings=(*stood, *found))
    left = len(read.rows) - taking.new - taking.changed - taking.known
    return VisitsPreview(
        len(read.rows),
        taking.new,
        taking.changed,
        taking.known,
        left,
        read.cells,
        taking.kept,
        found,
        document,
        after,
        path.name,
    )


def take_visits(work: Work, preview: VisitsPreview, who: str) -> None:
    """Take what the preview showed.

    Raises PlannerError ``follow_up_stopped``, ``document_changed``.
    """
    if preview.stopped:
        count = sum(f.weight is Weight.STOPS for f in preview.findings)
        raise PlannerError("follow_up_stopped", file=preview.file, count=count)
    if work.document is not preview.base:
        raise PlannerError("document_changed")
    work.commit(preview.after, who=who, why="import_follow_up")


def newest_instrument(document: Caseload) -> Instrument | None:
    """Return the instrument of the latest version, 10 after 9; None without any."""
    return max(document.instruments.values(), key=_version, default=None)


def _version(instrument: Instrument) -> tuple[list[tuple[int, str]], str]:
    """Return what orders versions: their numbers as numbers, all else as it is written."""
    parts = re.findall(r"\d+|\D+", instrument.version)
    return [(int(p), "") if p.isdecimal() else (0, p) for p in parts], instrument.code


class _Taking:
    """Takes row after row into the caseload; a row that cannot be taken changes nothing."""

    def __init__(
        self, document: Caseload, instrument: Instrument | None, today: date, found: list[Finding]
    ) -> None:
        self.after, self.instrument, self.today, self.findings = document, instrument, today, found
        self.by_form = {v.form: v for v in document.visits.values() if v.form}
        self.by_number = {case.number: case for case in document.cases.values()}
        self.new = self.changed = self.known = self.kept = 0

    def take(self, row: VisitRow) -> None:
        """Take one row, or say why not."""
        case = self._case(row)
        if case is None:
            return
        if row.months is None or row.on is None or row.state is None:
            self._note("follow_up_incomplete", row, Weight.STOPS, case)
            return
        visit = self._visit(row, case)
        before = self.after.visits.get(visit.id)
        if before is not None and before.form and before.form == visit.form:
            same = replace(visit, recorded=before.recorded)
            if same == before:
                self.known += 1
                self.kept += len(row.cells)
                return
            base = self._without(before)
        else:
            base = self.after
        try:
            after = with_visit(base, visit, self.today)
        except PlannerError as error:
            self._refused(row, error, case, Weight.STOPS)
            return
        after = self._with_consent(after, row, case, visit)
        after = self._with_seen(after, row, case, visit)
        self.after = self._with_needs(after, row, case, visit)
        self.by_form[visit.form] = visit
        self.changed += before is not None
        self.new += before is None
        self.kept += len(row.cells)

    def _case(self, row: VisitRow) -> Case | None:
        """Return whose row it is; a submission known goes before the number somebody typed."""
        known = self.by_form.get(row.form) if row.form else None
        case = self.by_number.get(row.number)
        if known is not None:
            mine = self.after.cases[known.case_id]
            if case is not None and case.id != mine.id:
                self._note("follow_up_number_moved", row, Weight.STOPS, mine)
                return None
            case = mine
        if case is None:
            self._note("follow_up_case_unknown", row, Weight.STOPS, None)
            return None
        born = case.identity.birth
        if row.birth and born:
            apart = row.birth.latest < born.earliest or row.birth.earliest > born.latest
            if apart:
                self._note("follow_up_birth_differs", row, Weight.STOPS, case)
                return None
        return case

    def _visit(self, row: VisitRow, case: Case) -> Visit:
        assert row.months is not None
        assert row.on is not None
        assert row.state is not None
        state = row.state
        if state is VisitState.DONE and row.consents is False:
            state = VisitState.DECLINED
        asked = self.instrument if row.items else None
        return Visit(
            visit_id(case.id, row.months),
            case.id,
            row.months,
            state,
            row.on,
            row.who,
            row.how,
            row.satisfaction,
            row.expected,
            row.wants_talk,
            asked.id if asked is not None else "",
            row.cells,
            row.items,
            row.scores,
            row.words,
            row.form,
            row.place.row,
            datetime.now(UTC),
        )

    def _without(self, visit: Visit) -> Caseload:
        """Return the caseload without a visit that its own submission, corrected, replaces."""
        visits = {k: v for k, v in self.after.visits.items() if k != visit.id}
        seen = {k: o for k, o in self.after.observations.items() if o.visit != visit.id}
        return replace(self.after, visits=visits, observations=seen)

    def _with_seen(self, after: Caseload, row: VisitRow, case: Case, visit: Visit) -> Caseload:
        if visit.state is not VisitState.DONE:
            return after
        for seen in row.seen:
            try:
                award = planned_award(after, case.id, seen.target)
                made = seen_at(visit.id, award, seen.what, visit.on, visit.who, seen.satisfaction)
                after = with_seen(after, award, made, self.today)
            except PlannerError as error:
                self._refused(row, error, case, Weight.CHECK)
        return after

    def _with_consent(self, after: Caseload, row: VisitRow, case: Case, visit: Visit) -> Caseload:
        """Enter what was said to being asked: a no of anybody, a yes of who is surely an adult."""
        age = case.age_on(visit.on)
        adult = age is not None and age[0] >= ADULT
        if row.consents is None or (row.consents and not adult):
            return after
        said = Said.GIVEN if row.consents else Said.REFUSED
        made = ConsentId(derived_id("follow_up", visit.id))
        consent = Consent(
            made,
            case.id,
            said,
            visit.on,
            frozenset({Scope.FOLLOW_UP}),
            GivenBy.PERSON,
            HowSaid.FORM,
            who=visit.who,
            recorded=visit.recorded,
        )
        return replace(after, consents={**after.consents, made: consent})

    def _with_needs(self, after: Caseload, row: VisitRow, case: Case, visit: Visit) -> Caseload:
        """Enter needs that were assessed again as an assessment; all else stays as last answered.

        Where protected answers are shut they would be lost in it: it is told and left out.
        """
        if not row.needs or visit.state is not VisitState.DONE:
            return after
        if after.sealed:
            self._note("follow_up_needs_shut", row, Weight.CHECK, case)
            return after
        made = AssessmentId(derived_id("follow_up", visit.id))
        earlier = [a for a in after.assessments_of(case.id) if a.id != made]
        last = earlier[-1] if earlier else Assessment(made, case.id)
        now = dict(row.needs)
        kept = tuple(a for a in last.needs if a.need not in now)
        needs = (*kept, *(NeedAnswer(code, severity) for code, severity in now.items()))
        again = replace(
            last,
            id=made,
            day=visit.on,
            needs=needs,
            kobo_uuid="",
            source_row=row.place.row,
            scores=row.scores,
            words="",
        )
        return replace(after, assessments={**after.assessments, made: again})

    def _note(self, code: str, row: VisitRow, weight: Weight, case: Case | None) -> None:
        finding = row.place.find(code, weight, "number")
        self.findings.append(replace(finding, case_number=case.number if case else ""))

    def _refused(self, row: VisitRow, error: PlannerError, case: Case, weight: Weight) -> None:
        values = {k: v if isinstance(v, int) else str(v) for k, v in error.values.items()}
        finding = row.place.find(error.code, weight, "number", **values)
        self.findings.append(replace(finding, case_number=case.number))


def cells_of(document: Caseload, case_id: CaseId) -> int:
    """Return how many cells of forms are kept of a case's visits."""
    return sum(len(v.answers) for v in document.visits.values() if v.case_id == case_id)
