"""Rows of what an office answers for: cases to clear, like cases unlike, fragile awards."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.clearing import Clearing, newest_by_case
from planner.domain.balances.left_short import left_short
from planner.domain.balances.sturdiness import Mark
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.wording.balances.clearing import how_text, why_text
from planner.wording.balances.like_cases import unlike_sentence
from planner.wording.names.programme import target_name
from planner.wording.what_if.sturdiness import sturdiness_text


@dataclass(frozen=True)
class LeftRow:
    """One case left short: how, and what kept support out."""

    case_id: CaseId
    number: str
    how: str
    why: str


@dataclass(frozen=True)
class LikeRow:
    """Two like cases treated unlike; ``case_id``: who got less."""

    case_id: CaseId
    what: str


@dataclass(frozen=True)
class FragileRow:
    """One fragile award: whose, of what, and how often the draws kept it."""

    case_id: CaseId
    number: str
    what: str
    kept: str
    times: int


def left_rows(
    document: Caseload, allocation: Allocation, language: str
) -> tuple[list[LeftRow], list[Clearing]]:
    """Return who waits to be cleared, and the clearings that hold for everybody else left short."""
    programme = document.given_programme
    results = allocation.results()
    answers = newest_by_case(document.clearings.values())
    waiting, held = [], []
    for left in left_short(document, allocation):
        answer = answers.get(left.case_id)
        if answer is not None and left.holds_under(answer.left):
            held.append(answer)
            continue
        waiting.append(
            LeftRow(
                left.case_id,
                document.cases[left.case_id].number,
                how_text(left, programme, language, answer),
                why_text(results.get(left.case_id), programme, language),
            )
        )
    return waiting, held


def like_rows(document: Caseload, allocation: Allocation, language: str) -> list[LikeRow]:
    """Return like cases treated unlike, the widest apart first."""
    if document.programme is None:
        return []
    numbers = document.numbers()
    return [
        LikeRow(pair.less, unlike_sentence(pair, numbers, document.programme, language))
        for pair in allocation.like_cases
    ]


def fragile_rows(document: Caseload, allocation: Allocation, language: str) -> list[FragileRow]:
    """Return the fragile awards, the most fragile first."""
    found = allocation.sturdiness
    if found is None:
        return []
    rows = [
        FragileRow(
            award.case_id,
            document.cases[award.case_id].number,
            target_name(document.programme, award.target, language),
            sturdiness_text("times", language, times=found.kept[award.id], draws=found.draws),
            found.kept[award.id],
        )
        for award in allocation.awards
        if found.mark(award.id) is Mark.FRAGILE and award.case_id in document.cases
    ]
    return sorted(rows, key=lambda r: (r.times, r.number, r.what))
