"""Which cases stand behind a figure of the report: for whoever may see cases, never on paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from planner.domain.cases.case import Sex
from planner.domain.ids import CaseId
from planner.domain.monitoring.counted import Counted, Reached
from planner.domain.monitoring.report import Group, Monitoring, Split
from planner.domain.need import Dimension
from planner.domain.reports.people_report import BANDS

_SEXES: Mapping[str, tuple[Sex | None, ...]] = {
    "women": (Sex.FEMALE,),
    "men": (Sex.MALE,),
    "other": (None,),
    "men_and_other": (Sex.MALE, None),
}


@dataclass(frozen=True)
class Behind:
    """The cases a report was counted from. A line is named by its table and its key."""

    report: Monitoring
    cases: Sequence[Counted]

    def of(self, table: str, key: str) -> frozenset[CaseId]:
        """Return the cases behind a line, none where it is not of cases (money)."""
        has = _OF.get(table)
        people = self.report.people
        if people is not None and table in _OF_BASE:
            who = _OF_BASE[table]
            base = [case for case in self.cases if case.reached in people.base]
            return frozenset(case.case_id for case in base if who(case, key))
        if has is not None:
            return frozenset(case.case_id for case in self.cases if has(case, key))
        split = self._split(table, key)
        if split is None:
            return frozenset()
        told, of = split
        named = frozenset(told.codes) - {""}
        return frozenset(
            case.case_id
            for case in self.cases
            if _in(told.groups, case) and (of(case) if of(case) in named else "") == key
        )

    def _split(self, table: str, key: str) -> tuple[Split, Callable[[Counted], str]] | None:
        """Return what a table is split by, and what of a case says where it belongs."""
        people = self.report.people
        if table == "Vulnerabilities":
            split = self.report.vulnerabilities[key]
            return split, lambda case: key if key in case.vulnerabilities else ""
        if people is None:
            return None
        splits: dict[str, tuple[Split, Callable[[Counted], str]]] = {
            "ReturnTypes": (people.return_types, lambda c: c.return_type or ""),
            "Countries": (people.countries, lambda c: c.country),
            "Places": (people.places, lambda c: c.place),
        }
        return splits.get(table)


def _reached(case: Counted, key: str) -> bool:
    if key == "eligible":
        return True
    return _helped(case) if key == "started" else case.reached is Reached.COMPLETED


def _of_sex(case: Counted, key: str) -> bool:
    return any(sex in _SEXES[key] for sex, _ in case.people)


def _of_age(case: Counted, key: str) -> bool:
    return key in ("" if band is None else str(BANDS[band]) for _, band in case.people)


def _said(case: Counted, key: str) -> bool:
    return _helped(case) and str(case.satisfaction or "") == key


def _scored(case: Counted, key: str) -> bool:
    return case.scores is not None and key in case.scores[1].scores


def _in_band(case: Counted, key: str) -> bool:
    band = case.scores[1].band if case.scores is not None else None
    return band is not None and str(band + 1) == key


def _asked_again(case: Counted, key: str) -> bool:
    return case.found is not None and case.found[Dimension(key)][0] > 0


def _visited(case: Counted, key: str) -> bool:
    came = {visit.value for visit in case.visits}
    if key == "not_made":
        return bool(came - {"done"})
    return bool(came) if key == "all" else key in came


def _complained(case: Counted, key: str) -> bool:
    return bool(case.complaints) if key == "all" else key in case.complaints


def _helped(case: Counted) -> bool:
    return case.reached is not Reached.WAITING


def _in(groups: Sequence[Group], case: Counted) -> bool:
    return any(case.reached in group for group in groups)


#: Whether a case of the base stands behind the line of a key, by table.
_OF_BASE: Mapping[str, Callable[[Counted, str], bool]] = {"Sexes": _of_sex, "Ages": _of_age}
#: Whether any case does.
_OF: Mapping[str, Callable[[Counted, str], bool]] = {
    "Reached": _reached,
    "Kinds": lambda case, key: _helped(case) and key in case.kinds,
    "Dimensions": lambda case, key: _helped(case) and key in case.dimensions,
    "Satisfaction": _said,
    "Scores": _scored,
    "Bands": _in_band,
    "Needs": _asked_again,
    "Visits": _visited,
    "Complaints": _complained,
}
