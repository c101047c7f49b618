"""The codes a programme knows, and whether the values of its conditions are among them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.cases.case import ReturnType, Sex
from planner.domain.countries import COUNTRIES
from planner.domain.kind import Kind
from planner.domain.programme.conditions import FACTS, Condition, Conditions
from planner.intake.table import Row

_YES_NO = frozenset({"yes", "no"})
_WORDS = {
    "return": frozenset(r.value for r in ReturnType),
    "sex": frozenset(s.value for s in Sex),
    "wish": frozenset(k.value for k in Kind),
    "cash_risk": _YES_NO,
    "business_wish": _YES_NO,
    "business_training": _YES_NO,
    "mobile_money": _YES_NO,
    "violence": _YES_NO,
    "guardian_verified": _YES_NO,
    "specialist_clearance": _YES_NO,
    "skills_recorded": _YES_NO,
    "unaccompanied_child": _YES_NO,
    "female_staff": _YES_NO,
    "visa_free": _YES_NO,
    "departure": COUNTRIES,
    "country": COUNTRIES,
}
_LANGUAGE = re.compile(r"[a-z]{2}")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The codes of one workbook, by sort."""

    needs: frozenset[str] = frozenset()
    vulnerabilities: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    funds: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    projects: frozenset[str] = frozenset()

    @property
    def measures_and_projects(self) -> frozenset[str]:
        """Return what money can be spent on."""
        return self.measures | self.projects

    def check(self, row: Row, key: str, conditions: Conditions) -> Conditions:
        """Return ``conditions``, with a finding for every need, place or word nobody knows."""
        for condition in conditions:
            for value in self._unknown(condition):
                row.find("condition_value_unknown", key, value=value, condition=condition.written())
        return conditions

    def _unknown(self, condition: Condition) -> Iterable[str]:
        fact = condition.fact
        if fact.startswith("need."):
            need = fact.removeprefix("need.")
            return () if need in self.needs else (need,)
        if FACTS[fact] == "number":
            return ()
        if fact == "language":
            return [v for v in condition.values if not _LANGUAGE.fullmatch(v)]
        known = {"place": self.places, "vulnerability": self.vulnerabilities}.get(
            fact, _WORDS.get(fact)
        )
        return () if known is None else [v for v in condition.values if v not in known]


def codes_of(rows: Iterable[Row]) -> frozenset[str]:
    """Return the codes of a sheet's rows."""
    return frozenset(row.text("code") for row in rows if row.text("code"))
