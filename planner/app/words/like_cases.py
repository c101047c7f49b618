"""Like cases treated unlike, as lines of text after a balance."""

from __future__ import annotations

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.wording.balances.like_cases import like_text, unlike_sentence

#: Pairs told on the command line; all of them stand in the office workbook.
_TOLD = 3


def print_like_cases(document: Caseload, found: Allocation, language: str) -> None:
    """Print how many like cases are treated unlike, and the widest pairs with what lies behind."""
    if document.programme is None or not found.like_cases:
        return
    numbers = document.numbers()
    print(like_text("head", language, count=len(found.like_cases)))
    for pair in found.like_cases[:_TOLD]:
        print("  " + unlike_sentence(pair, numbers, document.programme, language))
    if len(found.like_cases) > _TOLD:
        print("  " + like_text("more", language, count=len(found.like_cases) - _TOLD))
