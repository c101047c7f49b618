"""Drafts: what stood in an open form, not saved yet, when the file was locked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.domain.cases.case import Sensitivity, private
from planner.domain.ids import CaseId

_PERSONAL = private("planning", Sensitivity.PERSONAL)
_PROTECTED = private("protection", Sensitivity.PROTECTED)
#: Sorts of records that are somebody's desk, not the caseload: outside undo, parts and papers.
DESK = frozenset({"draft"})


@dataclass(frozen=True, slots=True)
class Draft:
    """The form somebody had open; there is one for each of the staff, gone once it is taken up.

    ``id``: whose it is. ``case_id``: which case the form is about. ``fields``: what stood in each
    field, by the field's name; ``protected``: the same of protected fields. ``words``: what else
    was being typed, by what it was asked as. It may name anybody: erasing any case takes every
    draft along.
    """

    id: str
    form: str = ""
    case_id: CaseId | None = None
    fields: Mapping[str, str] = field(default_factory=dict, repr=False, metadata=_PERSONAL)
    protected: Mapping[str, str] = field(default_factory=dict, repr=False, metadata=_PROTECTED)
    words: Mapping[str, str] = field(default_factory=dict, repr=False, metadata=_PERSONAL)
