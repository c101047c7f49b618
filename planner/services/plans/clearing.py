"""Clear cases a balance leaves short, and hold plans back until all of them are cleared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from planner.domain.balances.act_now import act_now
from planner.domain.balances.allocation import Allocation
from planner.domain.balances.clearing import Clearing, WhyCleared
from planner.domain.balances.left_short import to_clear
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, ClearingId, new_id
from planner.services.work import Work

#: How a code looks, where the office lists nobody's.
_EXAMPLE = "C01"


def clear(
    work: Work, case_ids: Sequence[CaseId], why: WhyCleared, who: str, words: str = ""
) -> tuple[Clearing, ...]:
    """Store, as one edit, that ``who`` looked at these cases and why each may stand as it is.

    A clearing replaces an earlier one of the same case. Raises PlannerError ``balance_first``
    without an allocation, ``clearing_who_missing`` or ``clearing_staff_unknown`` where ``who`` is
    nobody, ``clearing_words_missing`` for another reason without words, ``clearing_not_waiting``
    where a case does not wait; nothing is stored then.
    """
    if work.allocation is None:
        raise PlannerError("balance_first")
    check_named(work.document, who)
    if why is WhyCleared.OTHER and not words.strip():
        raise PlannerError("clearing_words_missing")
    waiting = {left.case_id: left for left in to_clear(work.document, work.allocation)}
    now, allocation = datetime.now(UTC), work.allocation
    made = []
    for case_id in dict.fromkeys(case_ids):
        if case_id not in waiting:
            raise PlannerError("clearing_not_waiting", case=work.document.cases[case_id].number)
        identifier = ClearingId(new_id())
        digest, scenario, left = allocation.digest, allocation.scenario_id, waiting[case_id]
        made.append(
            Clearing(
                identifier, case_id, digest, scenario, left, who.strip(), now, why, words.strip()
            )
        )
    cleared = {c.case_id for c in made}
    kept = {key: c for key, c in work.document.clearings.items() if c.case_id not in cleared}
    after = replace(work.document, clearings={**kept, **{c.id: c for c in made}})
    work.commit(after, who=who.strip(), why="clear_cases")
    return tuple(made)


def check_named(document: Caseload, who: str) -> None:
    """Refuse who is nobody: no name, or none of the office's staff where it lists any.

    Raises PlannerError ``clearing_who_missing`` or ``clearing_staff_unknown``.
    """
    staff = document.programme.office.staff if document.programme else frozenset()
    known = ", ".join(sorted(staff)) or _EXAMPLE
    if not who.strip():
        raise PlannerError("clearing_who_missing", known=known)
    if staff and who.strip() not in staff:
        raise PlannerError("clearing_staff_unknown", known=known)


def check_cleared(document: Caseload, allocation: Allocation, case_id: CaseId) -> None:
    """Refuse to offer what an allocation awards while cases wait to be cleared.

    Who cannot wait for a balance does not wait for others' clearing either. Raises PlannerError
    ``clear_first`` saying how many wait.
    """
    waiting = to_clear(document, allocation)
    if waiting and not any(urgent.case_id == case_id for urgent in act_now(document)):
        raise PlannerError("clear_first", count=len(waiting))
