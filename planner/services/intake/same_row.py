"""Rows that neither a number nor a server tells apart: recognised where every answer is the same.

A number made of a row is no name: in the next file another person may stand there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from planner.domain.case_files import by_case
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.cases.correction import NEED, assessment_values, case_values, correction_id
from planner.domain.cases.duplicates import skeletons
from planner.domain.change import Plain
from planner.domain.checks.settled import MADE_NUMBERS
from planner.domain.ids import AssessmentId, CaseId

_OF_CASE = AssessmentId("")
_Key = tuple[str, date | None]


class SameRows:
    """The cases of a caseload that no server's identifier names, to find a file's rows among."""

    def __init__(self, document: Caseload) -> None:
        self._document = document
        self._answers = by_case(document.assessments.values())
        self._taken: set[CaseId] = set()
        #: By what a row is looked for; those of whom it was corrected here are looked at always.
        self._unnumbered: dict[_Key, list[Case]] = {}
        self._numbered: dict[_Key, list[Case]] = {}
        corrections = document.corrections.values()
        corrected = {c.case_id for c in corrections if c.field in ("day", "name")}
        self._corrected = [document.cases[case_id] for case_id in corrected]
        for case in document.cases.values():
            own = self._answers.get(case.id, ())
            if not _of_server(case, own):
                made = case.number.startswith(MADE_NUMBERS)
                index = self._unnumbered if made else self._numbered
                for key in _keys(case, own):
                    index.setdefault(key, []).append(case)

    def owner(self, case: Case, answers: Sequence[Assessment]) -> CaseId | None:
        """Return whose row it is: that of a case of which it says nothing but what is known.

        Each case is found once, so that two rows alike stay two cases. A row with a number is
        only looked for among those that have none yet.
        """
        if _of_server(case, answers):
            return None
        made = case.number.startswith(MADE_NUMBERS)
        looked = [c for key in _keys(case, answers) for c in self._unnumbered.get(key, ())]
        if made:
            looked += [c for key in _keys(case, answers) for c in self._numbered.get(key, ())]
        for known in (*looked, *self._corrected):
            if known.id in self._taken or not (made or known.number.startswith(MADE_NUMBERS)):
                continue
            named = case.identity.name or case.identity.birth or case.number == known.number
            if named and self._same(known, case, answers):
                self._taken.add(known.id)
                return known.id
        return None

    def _same(self, known: Case, case: Case, answers: Sequence[Assessment]) -> bool:
        if not self._says(known.id, _OF_CASE, case_values(known), case_values(case)):
            return False
        own = self._answers.get(known.id, ())
        return all(
            any(
                self._says(known.id, mine.id, _values(mine, known), _values(theirs, case))
                for mine in own
            )
            for theirs in answers
        )

    def _says(
        self,
        known: CaseId,
        assessment: AssessmentId,
        ours: Mapping[str, Plain],
        said: Mapping[str, Plain],
    ) -> bool:
        """Say whether a row says what is known, or what was known before it was corrected here."""
        corrections = self._document.corrections
        for name in {**ours, **said}:
            if ours.get(name) == said.get(name):
                continue
            correction = corrections.get(correction_id(known, assessment, name))
            if correction is None or not correction.is_of(said.get(name)):
                return False
        return True


def may_be_one(known: Case, case: Case) -> bool:
    """Say whether two rows of one made number may be one person's.

    A number made of what the server calls a submission holds unless they are plainly two people;
    of one made of the row, the name or the day of birth must say so too.
    """
    ours, theirs = known.identity, case.identity
    shared = bool(skeletons(ours.name) & skeletons(theirs.name))
    births = (ours.birth, theirs.birth)
    differs = None not in births and births[0] != births[1]
    if theirs.kobo_id and theirs.kobo_id == ours.kobo_id:
        sexes = (known.planning.sex, case.planning.sex)
        unlike = differs or (None not in sexes and sexes[0] is not sexes[1])
        return shared or not (ours.name and theirs.name and unlike)
    same_birth = None not in births and births[0] == births[1]
    same_name = bool(ours.name) and ours.name.casefold() == theirs.name.casefold()
    return (same_name and not differs) or (same_birth and shared)


def free_number(number: str, used: Iterable[str]) -> str:
    """Return a number like this one that nobody has."""
    numbers, copy = set(used), 2
    while f"{number}-{copy}" in numbers:
        copy += 1
    return f"{number}-{copy}"


def _keys(case: Case, answers: Iterable[Assessment]) -> set[_Key]:
    return {(case.identity.name, a.day) for a in answers} or {(case.identity.name, None)}


def _of_server(case: Case, answers: Iterable[Assessment]) -> bool:
    return bool(case.identity.kobo_id) or any(a.kobo_uuid for a in answers)


def _values(assessment: Assessment, case: Case) -> dict[str, Plain]:
    """Return what an assessment says, its persons by their place in the household."""
    persons = {case.principal: 0}
    persons |= {m.id: place for place, m in enumerate(case.planning.members, start=1)}
    values = assessment_values(assessment)
    for need in {answer.need for answer in assessment.needs}:
        ranks = sorted(
            (
                -1 if a.severity is None else a.severity,
                *sorted(persons.get(p, -1) for p in a.persons),
            )
            for a in assessment.needs
            if a.need == need
        )
        values[NEED + need] = [list[Plain](rank) for rank in ranks]
    wishes = sorted(persons.get(p, -1) for p in assessment.community_wishes)
    return {**values, "community_wishes": list[Plain](wishes)}
