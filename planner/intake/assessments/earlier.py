"""What was before the return: how long abroad, and which help somebody had already."""

from __future__ import annotations

import re

from planner.domain.cases.case import EarlierHelp
from planner.domain.findings import Weight
from planner.domain.programme.programme import Programme
from planner.intake.assessments.answers import Answers
from planner.intake.dates import read_birth
from planner.intake.form import folded

#: A longer stay than a life is a slip of the pen.
MOST_MONTHS = 1_200
_NONE = frozenset({"no", "non", "none", "aucun", "aucune", "0", "-"})
_HELP = re.compile(r"([A-Za-z0-9][A-Za-z0-9_./-]{0,30})(?:[\s:,]+(\d{4}(?:-\d\d){0,2}))?")


def read_months_abroad(answers: Answers) -> int | None:
    """Return the months somebody was away, None where nobody knows."""
    text = answers.text("months_abroad")
    if not text:
        return None
    if re.fullmatch(r"\d{1,4}", text) and int(text) <= MOST_MONTHS:
        return int(text)
    answers.find("months_abroad_unreadable", "months_abroad", most=MOST_MONTHS)
    return None


def read_earlier_help(answers: Answers, programme: Programme) -> tuple[EarlierHelp, ...]:
    """Return the help somebody of the household had before, such as ``BE-C 2023-05-01 | OTHER``.

    Of a date known to the month or year the last day counts, so that a rule that bars for some
    years never ends too early. What cannot be read is not quoted: it may be a note.
    """
    told = answers.text("earlier_help")
    if not told:
        return ()
    codes = {folded(fund.code): fund.code for fund in programme.funds}
    found = []
    for part in re.split(r"[|;\n]", told):
        text = part.strip()
        if not text or folded(text) in _NONE:
            continue
        match = _HELP.fullmatch(text)
        when = read_birth(match[2]) if match and match[2] else None
        if match is None or (match[2] and when is None):
            answers.find("earlier_help_unreadable", "earlier_help")
            continue
        if when is not None and when.earliest > programme.balance_date:
            answers.find("earlier_help_in_future", "earlier_help")
        if folded(match[1]) not in codes:
            answers.find("earlier_help_elsewhere", "earlier_help", Weight.NOTE)
        code = codes.get(folded(match[1]), match[1])
        found.append(EarlierHelp(code, None if when is None else when.latest))
    return tuple(found)
