"""The findings table: how much it hinders, where it is, what is wrong, what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.domain.caseload import Caseload
from planner.domain.findings import Finding, Weight
from planner.wording.findings import finding_sentence
from planner.wording.names import name_of
from ui.models.rows import Column

_ORDER = {Weight.STOPS: 0, Weight.CHECK: 1, Weight.NOTE: 2}


def finding_columns(language: str, *, values: bool = False) -> list[Column]:
    """Return the columns of the findings table; ``values``: with what stands in the cells."""

    def row_number(finding: Finding) -> str:
        number = finding.sheet_row or finding.row
        return "" if number is None else str(number)

    return [
        Column(
            _tr("Weight"),
            lambda f: _tr("ignored") if f.ignored else name_of(f.weight, language),
            70,
            _order,
            attention=lambda f: f.weight is Weight.STOPS,
            bold=True,
        ),
        Column(_tr("Case"), lambda f: f.case_number, 105),
        Column(_tr("Sheet"), lambda f: f.sheet, 90),
        Column(_tr("Row"), row_number, 60, lambda f: f.sheet_row or f.row or 0, right=True),
        Column(_tr("Column"), lambda f: f.column, 115),
        *([Column(_tr("Value"), lambda f: f.cell, 85)] if values else []),
        Column(_tr("What is wrong"), lambda f: finding_sentence(f, language)[0], 0),
        Column(_tr("What to do"), lambda f: finding_sentence(f, language)[1], 0),
    ]


def in_order(findings: tuple[Finding, ...]) -> list[Finding]:
    """Return the findings, what stops first."""
    return sorted(findings, key=lambda f: (_order(f), f.file, f.sheet, f.row or 0))


def _order(finding: Finding) -> int:
    """Return where a finding stands: what stops first, what somebody ignores last."""
    return len(_ORDER) if finding.ignored else _ORDER[finding.weight]


def programme_findings(document: Caseload) -> tuple[Finding, ...]:
    """Return what was found in programme workbooks: in files whose findings name no case."""
    with_cases = {f.file for f in document.findings if f.case_number}
    return tuple(f for f in document.findings if f.file not in with_cases)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FindingRows", text)
