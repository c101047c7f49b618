"""Which records belong to a case, whatever sort they are."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any

from planner.domain.caseload import Caseload
from planner.domain.document import KEPT_BY_ID, RecordKey
from planner.domain.ids import CaseId
from planner.domain.plans.draft import DESK

#: Sorts of records that are of one case, each with where the caseload keeps them. An entry of the
#: ledger may be of none; what is of none stays where it is.
OF_CASES: Mapping[str, str] = {
    entity: place
    for entity, (kind, place) in KEPT_BY_ID.items()
    if entity == "case" or (entity not in DESK and "case_id" in {f.name for f in fields(kind)})
}


def case_of(entity: str, record: Any) -> CaseId | None:
    """Return the case a record is of, None where it is of none."""
    found = record.id if entity == "case" else getattr(record, "case_id", None)
    return None if found is None else CaseId(found)


def records_of_cases(caseload: Caseload) -> Iterator[tuple[RecordKey, CaseId, Any]]:
    """Yield every record that is of a case, with its key and its case."""
    for entity, place in OF_CASES.items():
        for key, record in getattr(caseload, place).items():
            case_id = case_of(entity, record)
            if case_id is not None:
                yield (entity, key), case_id, record


def only(caseload: Caseload, cases: Container[CaseId]) -> Caseload:
    """Return the records of these cases alone, nothing else of the caseload."""
    kept: dict[str, Any] = {
        place: {
            key: record
            for key, record in getattr(caseload, place).items()
            if (of := case_of(entity, record)) is not None and of in cases
        }
        for entity, place in OF_CASES.items()
    }
    return replace(Caseload(), **kept)
