"""The programme: everything an office knows before it meets a returnee."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from planner.domain.catalogue import Measure
from planner.domain.fund import Fund
from planner.domain.money import Rates
from planner.domain.need import Need
from planner.domain.project import CommunityProject, Place
from planner.domain.rule import Rule, RuleSort
from planner.domain.texts import Texts

_Entry = TypeVar("_Entry", Need, Fund, Measure, Place, CommunityProject)


@dataclass(frozen=True, slots=True)
class Office:
    """The office as it signs: names, contact, complaint line, staff by code."""

    name: str
    contact: str = ""
    complaint_line: str = ""
    counsellors: tuple[str, ...] = ()
    approver: str = ""
    budget_officer: str = ""


@dataclass(frozen=True, slots=True)
class Programme:
    """One office's programme for a year; ``currency`` is the accounting currency."""

    name: str
    year: int
    balance_date: date
    currency: str
    paying_currency: str
    office: Office
    rates: Rates = Rates()
    needs: tuple[Need, ...] = ()
    funds: tuple[Fund, ...] = ()
    rules: tuple[Rule, ...] = ()
    measures: tuple[Measure, ...] = ()
    places: tuple[Place, ...] = ()
    projects: tuple[CommunityProject, ...] = ()
    vulnerabilities: tuple[tuple[str, Texts], ...] = ()
    expected_returnees: int = 0

    def need(self, code: str) -> Need:
        """Return the need of this code (KeyError if there is none)."""
        return _by_code(self.needs, code)

    def fund(self, code: str) -> Fund:
        """Return the fund of this code (KeyError if there is none)."""
        return _by_code(self.funds, code)

    def measure(self, code: str) -> Measure:
        """Return the measure of this code (KeyError if there is none)."""
        return _by_code(self.measures, code)

    def place(self, code: str) -> Place:
        """Return the place of this code (KeyError if there is none)."""
        return _by_code(self.places, code)

    def project(self, code: str) -> CommunityProject:
        """Return the community project of this code (KeyError if there is none)."""
        return _by_code(self.projects, code)

    def has_place(self, code: str) -> bool:
        """Say whether the programme works at this place."""
        return any(p.code == code for p in self.places)

    def rules_of(self, sort: RuleSort, scope: str | None = None) -> Iterator[Rule]:
        """Yield the rules of a sort in force on the balance date, of one scope or of all."""
        for rule in self.rules:
            if (
                rule.sort is sort
                and scope in (None, rule.scope)
                and rule.holds_on(self.balance_date)
            ):
                yield rule


def _by_code(entries: tuple[_Entry, ...], code: str) -> _Entry:
    for entry in entries:
        if entry.code == code:
            return entry
    raise KeyError(code)
