"""What an import would change, case by case, in words."""

from __future__ import annotations

from planner.domain.change import Change
from planner.domain.ids import AssessmentId, CaseId
from planner.services.intake.imports import ImportPreview
from planner.wording.changes import change_texts, kept_text


class WhatWouldChange:
    """Tells by case number what would change of it: "place: Kankan → Labé; Housing: 2 → 3".

    Only when it is asked: a table shows a few rows of a hundred thousand.
    """

    def __init__(self, preview: ImportPreview, language: str) -> None:
        self._kept, self._language = preview.kept, language
        self._programme = preview.after.programme
        self._changes: dict[str, list[Change]] = {}
        for change in preview.changes:
            self._changes.setdefault(_number(preview, change), []).append(change)

    def __contains__(self, number: str) -> bool:
        return number in self._changes or number in self._kept

    def text(self, number: str) -> str:
        """Return what would change of a case, empty where nothing would."""
        programme, language = self._programme, self._language
        if programme is None:
            return ""
        told = list(change_texts(self._changes.get(number, ()), programme, language))
        if number in self._kept:
            told.append(kept_text(self._kept[number], programme, language))
        return "; ".join(told)


def _number(preview: ImportPreview, change: Change) -> str:
    case_id = CaseId(change.key)
    if change.entity == "assessment":
        known = preview.after.assessments.get(AssessmentId(change.key))
        case_id = known.case_id if known else CaseId("")
    case = preview.after.cases.get(case_id)
    return case.number if case else ""
