"""Edits that count: each writes its number into several records at once.

After a fault the file must say one number everywhere, at least the last one that was told as
saved; everything else must be as it was.
"""

from __future__ import annotations

from dataclasses import replace

from planner.domain.caseload import Caseload
from planner.services.work import Work
from tests.soak import office

_BEFORE = "edit "


def count(work: Work, number: int) -> None:
    """Store edit ``number``: an ordinary, a personal and protected fields of two people."""
    document = work.document
    cases, answers = dict(document.cases), dict(document.assessments)
    for case in document.in_order()[:2]:
        odd = replace(case.protection, child_view_heard=number % 2 == 1)
        named = replace(case.identity, name=f"{_BEFORE}{number}")
        cases[case.id] = replace(case, identity=named, protection=odd)
        for own in document.assessments_of(case.id):
            words = f"{_BEFORE}{number} " * (number % 400)
            answers[own.id] = replace(
                own, cash_risk=number % 2 == 1, words=words, house=str(number)
            )
    after = replace(document, cases=cases, assessments=answers)
    work.commit(after, who=office.WHO, why="edit_case")


def counted(document: Caseload) -> int | None:
    """Return the number the file is at, None where its parts do not agree."""
    numbers: set[int] = set()
    odd: set[bool | None] = set()
    for case in document.in_order()[:2]:
        numbers.add(int(case.identity.name.removeprefix(_BEFORE)))
        odd.add(case.protection.child_view_heard)
        for own in document.assessments_of(case.id):
            numbers.add(int(own.house))
            odd.add(own.cash_risk)
            if own.words != f"{_BEFORE}{int(own.house)} " * (int(own.house) % 400):
                return None
    number = numbers.pop()
    return number if not numbers and odd == {number % 2 == 1} else None


def rest(document: Caseload) -> str:
    """Return a digest of everything the counting edits do not write."""
    cases, answers = dict(document.cases), dict(document.assessments)
    for case in document.in_order()[:2]:
        cases.pop(case.id)
        for own in document.assessments_of(case.id):
            answers.pop(own.id)
    about = replace(document.about, adopted="", adopted_for="")
    return office.digest(replace(document, cases=cases, assessments=answers, about=about))
