"""Conflicts settled one by one by a person, and the caseload that makes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from planner.domain.caseload import Caseload
from planner.domain.change import Change, Plain
from planner.domain.document import applied
from planner.domain.errors import PlannerError
from planner.domain.ids import ChangeId
from planner.domain.merge.conflict import Conflict, ConflictId, Settled
from planner.domain.merge.consents import decided, is_about_consent
from planner.domain.merge.persons import without_strangers
from planner.domain.merge.three_way import LeftOut, Merge, WhyLeft
from planner.domain.plain import to_plain

#: Stands where a moment is asked for: a change is dated when it is stored.
_NO_TIME = datetime.min.replace(tzinfo=UTC)


def all_settled(conflicts: Iterable[Conflict], how: Settled) -> dict[ConflictId, Settled]:
    """Return every conflict settled in one way: somebody said so, for all of them."""
    return {conflict.id: how for conflict in conflicts}


@dataclass(frozen=True, slots=True)
class Settlement:
    """The office's caseload with a part merged into it, and what was left out in the end."""

    caseload: Caseload
    left: tuple[LeftOut, ...] = ()


def settled(ours: Caseload, merge: Merge, choices: Mapping[ConflictId, Settled]) -> Settlement:
    """Return the office's caseload with what is taken over and every conflict as it was settled.

    An answer or decision about somebody who, as it was settled, is no member of the household is
    left out and told: it would be nobody's. Raises PlannerError ``merge_unsettled`` saying how
    many conflicts nobody settled: nothing is settled by itself.
    """
    unsettled = sum(c.id not in choices for c in merge.conflicts)
    if unsettled:
        raise PlannerError("merge_unsettled", count=unsettled)
    chosen = [c for c in merge.conflicts if choices[c.id] is Settled.THEIRS]
    changes = [*(t.change for t in merge.taken), *merge.said]
    changes += [change for conflict in chosen for change in _in_place_of(conflict)]
    changes += _consents(ours, merge, choices)
    whole = applied(ours, changes)
    after = without_strangers(whole, merge.cases)
    return Settlement(after, tuple(_strangers(whole, after)))


def _strangers(whole: Caseload, after: Caseload) -> Iterator[LeftOut]:
    """Yield what of ``whole`` is not in ``after``, or not all of it."""
    answers, decided = after.assessments, after.decisions
    changed = [("assessment", a.case_id) for k, a in whole.assessments.items() if answers[k] != a]
    changed += [("decision", d.case_id) for k, d in whole.decisions.items() if k not in decided]
    for entity, case_id in changed:
        yield LeftOut(case_id, whole.cases[case_id].number, entity, WhyLeft.NO_MEMBER)


def _consents(
    ours: Caseload, merge: Merge, choices: Mapping[ConflictId, Settled]
) -> Iterator[Change]:
    """Yield the statements of consent of both sides as they stand once decided."""
    now = dict(ours.consents)
    for conflict in filter(is_about_consent, merge.conflicts):
        theirs = choices[conflict.id] is Settled.THEIRS
        for record in decided(replace(ours, consents=now), conflict, theirs=theirs):
            before = to_plain(now.get(record.id))
            now[record.id] = record
            yield _change("consent", record.id, "", before, to_plain(record))


def _in_place_of(conflict: Conflict) -> Iterator[Change]:
    """Yield the changes that put the part's word in the place of the office's."""
    if is_about_consent(conflict):
        return  # nothing is put in the place of what somebody said
    for rival in conflict.rivals:
        yield _change(conflict.entity, rival, "", conflict.ours, None)
    own = None if conflict.rivals else conflict.ours
    yield _change(conflict.entity, conflict.key, conflict.field, own, conflict.theirs)


def _change(entity: str, key: str, field: str, before: Plain, after: Plain) -> Change:
    return Change(ChangeId(""), entity, key, field, before, after, "", "", _NO_TIME)
