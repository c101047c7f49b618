"""The sheets of what an office answers for: who is left short and cleared, like cases unlike."""

from __future__ import annotations

from collections.abc import Sequence

from exports.excel.cells import Share, Value
from exports.excel.office.figures import Figures
from exports.excel.office.sheets import Rows, Sheets
from exports.excel.table import Column, write_table
from exports.privacy import printable_programme, printable_reason
from planner.domain.balances.allocation import LikeCases
from planner.domain.balances.clearing import newest_by_case
from planner.domain.balances.left_short import left_short
from planner.domain.need import FULL
from planner.wording.balances.clearing import how_text
from planner.wording.names import name_of
from planner.wording.reasons import reason_sentence

#: Causes that rest on what a setting asks of a person: which fact that is must not be guessed.
_WITHHELD = frozenset({"like_priority"})


def answers_columns(figures: Figures) -> dict[str, tuple[Column, ...]]:
    """Return the columns of each sheet of answers."""
    say = figures.say
    return {
        "left_short": (
            Column("case", say("case"), 17),
            Column("how", say("left_how"), 50),
            Column("state", say("left_state"), 14),
            Column("why", say("left_why"), 38),
            Column("who", say("who"), 10),
            Column("when", say("when"), 12),
        ),
        "like_cases": (
            Column("case", say("case"), 17),
            Column("lifted", say("like_lifted"), 14),
            Column("amount", say("amount"), 13),
            Column("other", say("like_other"), 17),
            Column("other_lifted", say("like_other_lifted"), 14),
            Column("other_amount", say("like_other_amount"), 13),
            Column("why", say("why"), 90),
        ),
    }


def listed_answers(figures: Figures) -> Rows:
    """Return the rows of answers, by sheet."""
    return {"left_short": left_short_rows(figures), "like_cases": like_cases_rows(figures)}


def write_answers(figures: Figures, sheets: Sheets, listed: Rows) -> None:
    """Fill the sheets of answers."""
    for key, name in (("left_short", "LeftShort"), ("like_cases", "LikeCases")):
        note, empty = figures.say(f"note_{key}"), figures.say("nothing")
        write_table(sheets[key], name, note, listed[key], empty, "")


def left_short_rows(figures: Figures) -> list[Sequence[Value]]:
    """Return whom the balance leaves short and who answered; never what was written about them."""
    programme = printable_programme(figures.programme)
    answers = newest_by_case(figures.caseload.clearings.values())
    rows: list[Sequence[Value]] = []
    for left in left_short(figures.caseload, figures.allocation):
        answer = answers.get(left.case_id)
        holds = answer is not None and left.holds_under(answer.left)
        rows.append(
            (
                figures.number(left.case_id),
                how_text(left, programme, figures.language),
                figures.say("left_cleared" if holds else "left_waits"),
                name_of(answer.why, figures.language) if answer and holds else "",
                answer.who if answer and holds else "",
                answer.when.date() if answer and holds else None,
            )
        )
    return rows


def like_cases_rows(figures: Figures) -> list[Sequence[Value]]:
    """Return like cases treated unlike, without those whose cause tells a protected fact."""
    return [row for pair in figures.allocation.like_cases if (row := _pair(figures, pair))]


def _pair(figures: Figures, pair: LikeCases) -> Sequence[Value] | None:
    shown = printable_reason(pair.why, figures.programme)
    if shown is None or shown.code in _WITHHELD:
        return None
    return (
        figures.number(pair.less),
        Share(pair.lifted_less / FULL),
        pair.amount_less,
        figures.number(pair.more),
        Share(pair.lifted_more / FULL),
        pair.amount_more,
        reason_sentence(shown, printable_programme(figures.programme), figures.language),
    )
