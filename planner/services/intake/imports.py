"""Take assessments into the caseload, by case number, after showing what would change."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TypeVar

from planner.domain.case_files import by_case
from planner.domain.caseload import Caseload, oldest_first
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, Identity, Member, Planning
from planner.domain.cases.duplicates import likely_pairs
from planner.domain.cases.form_reading import RememberedForm
from planner.domain.change import Change
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.ids import PersonId
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.services.cases.hand_corrections import HandMade
from planner.services.cases.pairs import pair_found, unjudged
from planner.services.intake.collecting import nothing_collected
from planner.services.intake.erased_before import left_of
from planner.services.intake.recognised import Recognised, recognised
from planner.services.intake.row_changes import changes_of_known, looked_through
from planner.services.ports import AssessmentReader, AssessmentsRead
from planner.services.work import Work

_Part = TypeVar("_Part", Planning, Identity)


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do, by case number.

    ``form``: what a form of somebody else's is known by again, without its mapping. ``kept``: the
    fields that stay as they were corrected here, because the file says nothing new of them.
    ``changes``: those of cases that were known.
    """

    new: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    findings: tuple[Finding, ...]
    base: Caseload
    after: Caseload
    file: str
    form: RememberedForm | None = None
    kept: Mapping[str, Sequence[str]] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()

    @property
    def stopped(self) -> bool:
        """Say whether a finding stops the whole file (and not only one case)."""
        return any(f.weight is Weight.STOPS and not f.case_number for f in self.findings)


def preview_assessments(
    document: Caseload,
    reader: AssessmentReader,
    path: Path,
    mapping: Path | str | None,
    report: Report = quiet,
    stop: StopAsked = never,
) -> ImportPreview:
    """Read a file and work out what taking it would change; nothing is changed yet.

    ``mapping``: a mapping file, the text of one, or None for the planner's own form. Whom this
    office erased is left out and told. Raises PlannerError ``programme_first`` where the caseload
    has no programme, or what the reader raises where the file cannot be read.
    """
    programme = document.given_programme
    for needed in (path, mapping):
        if isinstance(needed, Path) and not needed.is_file():
            raise PlannerError("file_missing", file=needed.name)
    with nothing_collected():
        return preview_read(document, reader(path, mapping, programme), path, report, stop)


def preview_read(
    document: Caseload,
    read: AssessmentsRead,
    path: Path,
    report: Report = quiet,
    stop: StopAsked = never,
) -> ImportPreview:
    """Return what taking what was read of a file would change. Raises Stopped where asked to."""
    with nothing_collected():
        preview = _previewed(document, read, path, report, stop)
        changed, after = set(preview.changed), preview.after
        touched = [case_id for case_id in document.cases if after.cases[case_id].number in changed]
        changes = changes_of_known(document, after, touched, report, stop)
        return replace(preview, changes=changes)


def _previewed(
    document: Caseload, read: AssessmentsRead, path: Path, report: Report, stop: StopAsked
) -> ImportPreview:
    file = read.file or path.name
    left = left_of(document, read, file)
    known = recognised(document, left, file)
    by_hand = HandMade.of(document)
    merged = _merged(document, known, file, by_hand, looked_through(known.cases, report, stop))
    after = _with_pairs(merged, known, file, document.findings)
    preview = replace(_preview(document, after, known, path.name), kept=by_hand.kept)
    return replace(preview, findings=(*preview.findings, *left.told), form=read.form)


def take_assessments(
    work: Work,
    preview: ImportPreview,
    who: str,
    report: Report = quiet,
    stop: StopAsked = never,
) -> None:
    """Take what the preview showed.

    Raises PlannerError ``document_changed`` where the caseload has changed since; Stopped where it
    is asked to before all of it is stored: the caseload is then as it was.
    """
    check_not_stopped(preview)
    if work.document is not preview.base:
        raise PlannerError("document_changed")
    with nothing_collected():
        why = f"import_assessments:{preview.file}"
        work.commit(preview.after, who=who, why=why, report=report, stop=stop)


def check_not_stopped(preview: ImportPreview) -> None:
    """Raise PlannerError ``assessments_stopped`` where the file cannot be taken at all."""
    if preview.stopped:
        raise PlannerError("assessments_stopped", file=preview.file)


def _with_pairs(
    after: Caseload, read: Recognised, file: str, before: tuple[Finding, ...]
) -> Caseload:
    """Return the caseload with a finding for each case of the file that may be somebody known."""
    by_number = {c.number: c.id for c in after.cases.values()}
    among = {by_number[c.number] for c in read.cases}
    pairs = unjudged(after, likely_pairs(tuple(after.cases.values()), among))
    if not pairs:
        return after
    numbers = after.numbers()
    found = tuple(pair_found(pair, numbers, file) for pair in pairs)
    read.findings += found
    return replace(after, findings=(*after.findings, *_still_ignored(found, before)))


def _merged(
    document: Caseload, read: Recognised, file: str, by_hand: HandMade, rows: Iterable[Case]
) -> Caseload:
    by_number = {c.number: c for c in document.cases.values()}
    by_number |= {number: document.cases[owner] for number, owner in read.owners.items()}
    brought, stored = by_case(read.assessments), by_case(document.assessments.values())
    cases, assessments = dict(document.cases), dict(document.assessments)
    for incoming in rows:
        own = brought.get(incoming.id, [])
        known = by_number.get(incoming.number)
        if known is None:
            cases[incoming.id] = incoming
            assessments.update({a.id: a for a in own})
            continue
        merged, persons = _updated(replace(known, number=incoming.number), incoming)
        merged = by_hand.case(known, merged, incoming, persons)
        if merged != known:
            cases[known.id] = merged
        had = oldest_first(stored.get(known.id, ()))
        for assessment in own:
            moved = _moved(assessment, known, persons)
            taken = _same_assessment(had, moved, read.submissions)
            # Each is found once: two visits of a day, or without one, stay two.
            had = [a for a in had if a.id != taken.id]
            taken = by_hand.assessment(known, document.assessments.get(taken.id), taken)
            if document.assessments.get(taken.id) != taken:
                assessments[taken.id] = taken
    read.findings = by_hand.findings(read.findings, file)
    numbers = {case.number for case in read.cases}
    others = tuple(f for f in document.findings if f.file != file and not _of_row(f, numbers))
    findings = (*others, *_still_ignored(read.findings, document.findings))
    return replace(
        document,
        cases=cases,
        assessments=assessments,
        findings=document.findings if findings == document.findings else findings,
        corrections=document.corrections if by_hand.left == document.corrections else by_hand.left,
    )


def _still_ignored(found: tuple[Finding, ...], before: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return what was found, each as ignored as it was when it said the same before."""
    ignored = {f.same: f for f in before if f.ignored}
    if not ignored:
        return found

    def kept(finding: Finding) -> Finding:
        old = ignored.get(finding.same)
        if old is None:
            return finding
        return replace(finding, ignored=old.ignored, ignored_by=old.ignored_by)

    return tuple(kept(finding) for finding in found)


def _of_row(finding: Finding, numbers: set[str]) -> bool:
    """Say whether a finding is about the row of a case, as an earlier file had it."""
    return finding.sheet_row is not None and finding.case_number in numbers


def _updated(known: Case, incoming: Case) -> tuple[Case, dict[PersonId, PersonId]]:
    """Return the known case with what the new row knows, and the persons' identifiers matched.

    What the row leaves empty keeps its value: an unanswered question erases nothing.
    """
    members, persons = _same_members(known.planning.members, incoming.planning.members)
    persons[incoming.principal] = known.principal
    planning = _filled(known.planning, replace(incoming.planning, members=members))
    identity = _filled(known.identity, incoming.identity)
    return replace(known, planning=planning, identity=identity), persons


def _filled(known: _Part, new: _Part) -> _Part:
    values = {f.name: getattr(new, f.name) for f in fields(new)}
    return replace(known, **{k: v for k, v in values.items() if v not in (None, "", ())})


def _same_members(
    known: tuple[Member, ...], incoming: tuple[Member, ...]
) -> tuple[tuple[Member, ...], dict[PersonId, PersonId]]:
    """Give incoming members the identifiers of the known members they must be.

    The same member has the same relation and sex and is at most a year older or younger.
    """
    left, persons, members = list(known), {}, []
    for member in incoming:
        match = next((k for k in left if _alike(k, member)), None)
        if match is not None:
            left.remove(match)
        persons[member.id] = match.id if match else member.id
        members.append(replace(member, id=persons[member.id]))
    return tuple(members), persons


def _alike(one: Member, other: Member) -> bool:
    if (one.relation, one.sex) != (other.relation, other.sex):
        return False
    if one.age is None or other.age is None:
        return one.age == other.age
    return abs(one.age - other.age) <= 1


def _moved(assessment: Assessment, case: Case, persons: Mapping[PersonId, PersonId]) -> Assessment:
    needs = tuple(
        replace(n, persons=tuple(persons.get(p, p) for p in n.persons)) for n in assessment.needs
    )
    wishes = frozenset(persons.get(p, p) for p in assessment.community_wishes)
    return replace(assessment, case_id=case.id, needs=needs, community_wishes=wishes)


def _same_assessment(
    known: Sequence[Assessment], incoming: Assessment, submissions: Collection[str]
) -> Assessment:
    """Give an assessment its known identifier: that of the same form, else of the same day.

    A form that was edited on the server has a new identifier there: it is the one of its day
    whose own is no more among the ``submissions``. Of no day, and of no server, is the one that
    has neither.
    """
    match = next((a for a in known if a.kobo_uuid and a.kobo_uuid == incoming.kobo_uuid), None)
    if match is None and incoming.day is not None:
        same_day = (a for a in known if a.day == incoming.day)
        edited = (a for a in same_day if not incoming.kobo_uuid or a.kobo_uuid not in submissions)
        match = next(edited, None)
    if incoming.day is None and not incoming.kobo_uuid:
        match = next((a for a in known if a.day is None and not a.kobo_uuid), None)
    return incoming if match is None else replace(incoming, id=match.id)


def _says_else(before: Assessment | None, now: Assessment) -> bool:
    """Say whether an assessment says something else, not only in another row."""
    if before is None or before is now:
        return before is None
    return replace(before, source_row=now.source_row) != now


def _preview(base: Caseload, after: Caseload, read: Recognised, file: str) -> ImportPreview:
    numbers = after.numbers()
    touched = {numbers[i] for i, case in base.cases.items() if after.cases[i] != case}
    touched |= {
        numbers[a.case_id]
        for i, a in after.assessments.items()
        if _says_else(base.assessments.get(i), a)
    }
    known = {after.cases[c].number for c in base.cases}
    listed = sorted({c.number for c in read.cases})
    return ImportPreview(
        new=tuple(n for n in listed if n not in known),
        changed=tuple(n for n in listed if n in known and n in touched),
        unchanged=tuple(n for n in listed if n in known and n not in touched),
        findings=read.findings,
        base=base,
        after=after,
        file=file,
    )
