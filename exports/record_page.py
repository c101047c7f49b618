"""What the paper with everything on one person says, in order: texts, no layout."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.findings import Finding


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One field. ``path``: its way through the record, for whoever checks that all are there.

    ``within``: which of several alike it belongs to, such as "need 2"; ``told``: the field with its
    value, as it stands among the others of that one.
    """

    label: str
    value: str
    path: tuple[str, ...] = ()
    within: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class RecordSection:
    """One record with all its fields. ``entity``: its sort."""

    title: str
    rows: tuple[RecordRow, ...]
    entity: str = ""


@dataclass(frozen=True, slots=True)
class RecordPage:
    """Everything on one person. ``history``: what was done when, by whom, oldest first."""

    language: str
    number: str
    office: str
    dated: str
    title: str
    case: str
    intro: tuple[str, ...]
    sections: tuple[RecordSection, ...]
    history_title: str
    history: tuple[RecordRow, ...]
    history_none: str
    footer: str
    findings: tuple[Finding, ...] = ()
