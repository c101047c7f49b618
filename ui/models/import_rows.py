"""What an import would change, case by case, in words."""

from __future__ import annotations

from planner.domain.change import Change
from planner.domain.ids import AssessmentId, CaseId
from planner.services.imports import ImportPreview
from planner.wording.changes import change_texts, kept_text


def what_would_change(preview: ImportPreview, language: str) -> dict[str, str]:
    """Return by case number what would change of it: "place: Kankan → Labé; Housing: 2 → 3"."""
    programme = preview.after.programme
    if programme is None:
        return {}
    by_case: dict[str, list[Change]] = {}
    for change in preview.changes:
        by_case.setdefault(_number(preview, change), []).append(change)
    texts = {n: list(change_texts(c, programme, language)) for n, c in by_case.items()}
    for number, names in preview.kept.items():
        texts.setdefault(number, []).append(kept_text(names, programme, language))
    return {number: "; ".join(told) for number, told in texts.items()}


def _number(preview: ImportPreview, change: Change) -> str:
    case_id = CaseId(change.key)
    if change.entity == "assessment":
        known = preview.after.assessments.get(AssessmentId(change.key))
        case_id = known.case_id if known else CaseId("")
    case = preview.after.cases.get(case_id)
    return case.number if case else ""
