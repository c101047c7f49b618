"""A proposal how somebody else's file is read: columns, answers, and what is in doubt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from planner.domain.cases.form_reading import (
    IGNORED,
    ColumnGuess,
    FormProposal,
    HeadingChange,
    RememberedForm,
    Tie,
    Why,
    Written,
)
from planner.domain.errors import PlannerError
from planner.domain.programme.programme import Programme
from planner.domain.progress import Progress, Report, quiet
from planner.intake.assessments.form import own_mapping_of
from planner.intake.assessments.form_answers import is_programme
from planner.intake.assessments.form_places import find_column
from planner.intake.assessments.mapping import MUST_HAVE, FormMapping, Headings, parse_mapping
from planner.intake.form import folded
from planner.intake.mapping.answers import answers_of
from planner.intake.mapping.columns import Asked, guesses, questions_of, written_as
from planner.intake.mapping.known_form import form_fingerprint, members_of
from planner.intake.mapping.known_questions import OF_MEMBER, Knowledge, knowledge_of
from planner.intake.mapping.own_xlsform import TIES, is_own_xlsform
from planner.intake.marked_copy import without_findings
from planner.intake.tables.as_text import raw_sheet
from planner.intake.tables.read import read_tables
from planner.intake.tables.table_file import Table, TableFile
from planner.intake.workbook import RawSheet

#: A form that shares more of its headings with a remembered one is a later version of it.
_SAME_FORM = 0.6


def propose(
    path: Path,
    programme: Programme,
    remembered: Sequence[RememberedForm] = (),
    report: Report = quiet,
) -> FormProposal:
    """Return how a file is taken to be read.

    Raises WorkbookError as ``read_tables`` does, and PlannerError ``file_not_assessments`` where
    no table of it has headings that could be an assessment's.
    """
    file = read_tables(path)
    report(Progress("read_answers"))
    return proposal_of(file, programme, remembered)


def proposal_of(
    file: TableFile, programme: Programme, remembered: Sequence[RememberedForm] = ()
) -> FormProposal:
    """Return how tables that were read are taken to be meant.

    Raises PlannerError ``file_not_assessments`` as ``propose`` does.
    """
    file, _ = without_findings(file)
    sheets = tuple(raw_sheet(table) for table in file.tables)
    if is_own(sheets, programme):
        return FormProposal(file.name, own=True)
    if is_programme(sheets):
        raise PlannerError("file_not_assessments", file=file.name)
    knowledge = knowledge_of(programme)
    asked = {sheet.name: questions_of(sheet) for sheet in sheets}
    main, found = _main(file, asked, knowledge)
    members = members_of(file, main)
    known, earlier = _earlier(file, main, members, remembered)
    columns = _settled(found, asked[main.name], earlier, members=False)
    questions = list(zip(asked[main.name], columns, strict=True))
    tie = None
    if members is not None:
        guessed = guesses(members.name, asked[members.name], knowledge.of_member, knowledge)
        of_members = _settled(guessed, asked[members.name], earlier, members=True)
        questions += zip(asked[members.name], of_members, strict=True)
        tie = _tie(main, members)
    every = (*knowledge.of_case, *knowledge.of_member)
    values = earlier.mapping.values if earlier else {}
    options = {n: c.options for n, c in earlier.mapping.choices.items()} if earlier else {}
    return FormProposal(
        file=file.name,
        fingerprint=form_fingerprint(main, members),
        name=main.name,
        table=main.name,
        columns=tuple(guess for _, guess in questions),
        answers=tuple(answers_of(questions, every, knowledge, {**values, **options})),
        meanings=knowledge.meanings,
        words=tuple(knowledge.named.items()),
        tie=tie,
        must_have=tuple(sorted(MUST_HAVE)),
        known=known,
        changed_from=earlier.name if earlier and not known else "",
        changes=_changes(earlier, questions, _every_heading(main, members))
        if earlier and not known
        else (),
    )


def is_own(sheets: Sequence[RawSheet], programme: Programme) -> bool:
    """Say whether a file is filled in on the planner's own form: its workbook or its XLSForm."""
    own = own_mapping_of([(s.name, s.headings) for s in sheets], programme)
    return own is not None or is_own_xlsform(sheets[0].headings, programme)


def _main(
    file: TableFile, asked: Mapping[str, list[Asked]], knowledge: Knowledge
) -> tuple[Table, list[ColumnGuess]]:
    """Return the table of the assessments: the one most of whose headings mean something."""
    best: tuple[int, Table, list[ColumnGuess]] | None = None
    for table in file.tables:
        if table.parent is not None and len(file.tables) > 1:
            continue
        found = guesses(table.name, asked[table.name], knowledge.of_case, knowledge)
        score = sum(bool(g.meaning) and g.meaning != "ignored" for g in found)
        if best is None or score > best[0]:
            best = (score, table, found)
    if best is None or best[0] < len(MUST_HAVE):
        raise PlannerError("file_not_assessments", file=file.name)
    return best[1], best[2]


def _tie(main: Table, members: Table) -> Tie:
    assert members.parent is not None
    for key, parent in TIES:
        if find_column(main.headings, [key]) and find_column(members.headings, [parent]):
            return Tie(members.name, key, parent)
    key = main.headings[members.parent.parent_column]
    return Tie(members.name, key, members.headings[members.parent.column])


@dataclass(frozen=True, slots=True)
class _Earlier:
    """A remembered form this one is, or is a later version of."""

    name: str
    listed: tuple[str, ...]
    mapping: FormMapping
    meaning: Mapping[str, str] = field(default_factory=dict)
    of_member: Mapping[str, str] = field(default_factory=dict)

    @property
    def headings(self) -> frozenset[str]:
        """Return the headings it had, folded."""
        return frozenset(folded(heading) for heading in self.listed)

    def meant(self, heading: str) -> str:
        """Return what a heading meant, empty where nothing was read of it."""
        plain = folded(heading)
        code = self.meaning.get(plain) or self.of_member.get(plain, "")
        return "" if code == IGNORED else code


def _earlier(
    file: TableFile, main: Table, members: Table | None, remembered: Sequence[RememberedForm]
) -> tuple[bool, _Earlier | None]:
    """Return whether the form is known as it is, and the remembered form it comes from."""
    own = form_fingerprint(main, members)
    headings = {folded(h) for t in (main, members) if t for h in t.headings if h}

    def shared(form: RememberedForm) -> float:
        known = {folded(h) for h in form.headings}
        return len(known & headings) / max(1, len(known | headings))

    same = next((form for form in remembered if form.id == own), None)
    near = same or max(remembered, key=shared, default=None)
    if near is None or (same is None and shared(near) < _SAME_FORM):
        return False, None
    mapping = parse_mapping(near.mapping, file.name)
    meaning = {
        **_by_heading(mapping.columns),
        **_by_heading({f"need.{need}": h for need, h in mapping.needs.items()}),
        **_by_heading({name: choice.headings for name, choice in mapping.choices.items()}),
        **{folded(heading): "ignored" for heading in mapping.ignored},
    }
    of_member: dict[str, str] = {}
    if mapping.members is not None:
        needs = {f"need.{need}": h for need, h in mapping.members.needs.items()}
        fields = {**mapping.members.columns, **needs}
        of_member = _by_heading({OF_MEMBER + name: h for name, h in fields.items()})
    return same is not None, _Earlier(near.name, near.headings, mapping, meaning, of_member)


def _every_heading(main: Table, members: Table | None) -> frozenset[str]:
    return frozenset(folded(h) for t in (main, members) if t for h in t.headings if h)


def _changes(
    earlier: _Earlier, questions: Iterable[tuple[Asked, ColumnGuess]], there: frozenset[str]
) -> tuple[HeadingChange, ...]:
    """Return the headings that are new, gone, or came in the place of one that meant the same."""
    before = earlier.headings
    gone = {
        h: earlier.meant(h)
        for h in earlier.listed
        if folded(h) not in there and earlier.meaning.get(folded(h)) != IGNORED
    }
    found = []
    for question, guess in questions:
        plain = folded(question.heading)
        had = plain in before or (question.options and any(h.startswith(plain) for h in before))
        if had or guess.meaning == IGNORED:
            continue
        same = (h for h, meaning in gone.items() if meaning and meaning == guess.meaning)
        old = next(same, "")
        gone.pop(old, None)
        found.append(HeadingChange(old, question.heading, guess.meaning))
    found += [HeadingChange(heading, "", meaning) for heading, meaning in gone.items()]
    return tuple(found)


def _by_heading(fields: Mapping[str, Headings]) -> dict[str, str]:
    return {folded(heading): name for name, headings in fields.items() for heading in headings}


def _settled(
    found: Iterable[ColumnGuess],
    asked: Sequence[Asked],
    earlier: _Earlier | None,
    *,
    members: bool,
) -> list[ColumnGuess]:
    """Return the guesses with what somebody settled before put in the place of guessing."""
    if earlier is None:
        return list(found)
    meanings = earlier.of_member if members else earlier.meaning
    before = earlier.headings
    settled = []
    for guess, question in zip(found, asked, strict=True):
        code = meanings.get(folded(guess.heading), "")
        if not code and folded(guess.heading) not in before:
            settled.append(guess)
            continue
        way, left_open = written_as(code, question)
        known = earlier.mapping.written.get(code)
        # That nothing was left open so far does not settle what is now.
        known = None if known in (Written.DATE, Written.NUMBER) else known
        settled.append(
            replace(
                guess,
                meaning=code,
                certainty=100,
                why=Why.REMEMBERED,
                other="",
                doubts=() if known else tuple(left_open),
                written=known or way,
            )
        )
    return settled
