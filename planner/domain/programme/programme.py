"""The programme: everything an office knows before it meets a returnee."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from planner.domain.money import Money
from planner.domain.need import FULL, Need
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.fund import Fund
from planner.domain.programme.project import CommunityProject, Place
from planner.domain.programme.provider import Provider
from planner.domain.programme.rates import Rates
from planner.domain.programme.rule import Rule, RuleSort
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
    payer: str = ""

    @property
    def staff(self) -> frozenset[str]:
        """Return everybody the office names, by code."""
        named = (*self.counsellors, self.approver, self.budget_officer, self.payer)
        return frozenset(code for code in named if code)


@dataclass(frozen=True)  # without slots: what is where is kept once it was asked for
class Programme:
    """One office's programme for a year; ``currency`` is the accounting currency.

    ``country``: where the office is, ISO 3166. ``visa_free``: whether its nationals may enter the
    Schengen area without a visa, which some donors' amounts hang on; None where nobody said.
    """

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
    providers: tuple[Provider, ...] = ()
    country: str = ""
    visa_free: bool | None = None

    def need(self, code: str) -> Need:
        """Return the need of this code (KeyError if there is none)."""
        return _by_code(self.needs, code)

    def fund(self, code: str) -> Fund:
        """Return the fund of this code (KeyError if there is none)."""
        return _by_code(self.funds, code)

    def measure(self, code: str) -> Measure:
        """Return the measure of this code (KeyError if there is none)."""
        return self._measures_by_code[code]

    def place(self, code: str) -> Place:
        """Return the place of this code (KeyError if there is none)."""
        return self._places_by_code[code]

    def project(self, code: str) -> CommunityProject:
        """Return the community project of this code (KeyError if there is none)."""
        return self._projects_by_code[code]

    @property
    def things(self) -> tuple[Measure | CommunityProject, ...]:
        """Return all that can be awarded: the catalogue's measures, then community projects."""
        return (*self.measures, *self.projects)

    def thing(self, code: str) -> Measure | CommunityProject | None:
        """Return the measure or community project of this code, None if there is none."""
        return self._measures_by_code.get(code) or self._projects_by_code.get(code)

    def has_place(self, code: str) -> bool:
        """Say whether the programme works at this place."""
        return code in self._places_by_code

    @cached_property
    def _measures_by_code(self) -> Mapping[str, Measure]:
        return _first_of_each(self.measures)

    @cached_property
    def _places_by_code(self) -> Mapping[str, Place]:
        return _first_of_each(self.places)

    @cached_property
    def _projects_by_code(self) -> Mapping[str, CommunityProject]:
        return _first_of_each(self.projects)

    def rule(self, code: str) -> Rule:
        """Return the version of a rule in force on the balance date, else its newest (KeyError)."""
        versions = [r for r in self.rules if r.code == code]
        if not versions:
            raise KeyError(code)
        return max(versions, key=lambda r: (r.holds_on(self.balance_date), r.starts or date.min))

    def providers_of(self, measure: str) -> tuple[Provider, ...]:
        """Return the services that deliver a measure, in the directory's order."""
        return tuple(p for p in self.providers if p.measure == measure)

    def tiers_of(self, measure: str) -> tuple[Rule, ...]:
        """Return the published amounts of a measure in force, by size of household."""
        tiers = [r for r in self.rules_of(RuleSort.TIER) if measure in r.measures]
        return tuple(sorted(tiers, key=lambda r: r.count or 0))

    def accounted(self, amount: Money) -> Money:
        """Return an amount in the accounting currency, at the plan rate of the balance date.

        Raises PlannerError ``rate_missing``.
        """
        return self.rates.convert(amount, self.currency, self.balance_date)

    def reserve(self, fund: Fund) -> Money:
        """Return what a fund's rules hold back on the balance date, in the fund's currency."""
        budget = fund.budget_on(self.balance_date)
        held = sum(
            budget.minor * (r.most or 0) // FULL
            for r in self.rules_of(RuleSort.RESERVE, fund.code)
            if r.until is not None and self.balance_date <= r.until
        )
        return Money(min(held, budget.minor), budget.currency)

    def rules_of(self, sort: RuleSort, scope: str | None = None) -> Iterator[Rule]:
        """Yield the rules of a sort in force on the balance date, of one scope or of all."""
        for rule in self.rules:
            if (
                rule.sort is sort
                and scope in (None, rule.scope)
                and rule.holds_on(self.balance_date)
            ):
                yield rule


def _first_of_each(entries: tuple[_Entry, ...]) -> Mapping[str, _Entry]:
    found: dict[str, _Entry] = {}
    for entry in entries:
        found.setdefault(entry.code, entry)
    return found


def _by_code(entries: tuple[_Entry, ...], code: str) -> _Entry:
    for entry in entries:
        if entry.code == code:
            return entry
    raise KeyError(code)
