"""Donors' programmes as templates: rules as a source gives them, with what it leaves open.

A template is no agreement: its sums are as of a date, and a source that says nothing leaves a
question, never a number. Where sources differ, both readings are here and a person chooses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.cases.case import ReturnType
from planner.domain.cases.granted import Granted
from planner.domain.money import Money
from planner.domain.need import Need
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rule import Rule
from planner.domain.texts import Texts


@dataclass(frozen=True, slots=True)
class Source:
    """Where rules were read: its name, and its date as it is written there (empty: undated)."""

    name: str
    dated: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read what the sources say: the codes of the rules it brings."""

    code: str
    text: Texts
    rules: frozenset[str]


@dataclass(frozen=True, slots=True)
class Conflict:
    """What sources say differently, or one leaves ambiguous; the office chooses a reading.

    The first reading is the source's own words; where these are open too, the one that promises
    least.
    """

    code: str
    text: Texts
    readings: tuple[Reading, ...]

    def reading(self, code: str) -> Reading | None:
        """Return the reading of this code, if there is one."""
        return next((r for r in self.readings if r.code == code), None)


class FillValue(StrEnum):
    """What of a rule an office fills in: a name of a field of ``Rule``."""

    MEASURES = "measures"
    OTHER = "other"  # another of the office's funds
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class FillIn:
    """A value of a rule that no source gives; without it the rule is left out.

    ``required``: the template is of no use without it. ``least`` and ``most`` bound an amount.
    """

    rule: str
    value: FillValue
    text: Texts
    required: bool = False
    least: Money | None = None
    most: Money | None = None


@dataclass(frozen=True, slots=True)
class Household:
    """An invented household of a worked example: ages of who returned, the returnee first."""

    code: str
    name: Texts
    ages: tuple[int, ...]
    unaccompanied: bool = False


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What else a worked example supposes of a return. Empty means that nobody knows."""

    return_type: ReturnType | None = ReturnType.VOLUNTARY
    months_abroad: int | None = None
    visa_free: bool | None = None
    country: str = ""
    vulnerabilities: frozenset[str] = frozenset()
    helped_before: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """A household and what the rules come to for it, worked by hand.

    ``chosen`` and ``filled``: by conflict and by rule, as pairs; what is not chosen is read the
    first way. ``reckoning`` is the arithmetic in figures. ``source`` where a source itself works
    the example. ``narrowed``: narrower ceilings by the code of their rule.
    """

    household: Household
    circumstances: Circumstances
    parts: tuple[tuple[str, Money], ...]
    most: Money | None
    cash: Money | None
    reckoning: str
    chosen: tuple[tuple[str, str], ...] = ()
    filled: tuple[tuple[str, str], ...] = ()
    narrowed: tuple[tuple[str, Money], ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Worked:
    """An example and what the rules came to when they were reckoned."""

    example: Example
    granted: Granted


@dataclass(frozen=True, slots=True)
class Donor:
    """One real programme as data. ``host``: the country of departure, empty for several.

    ``fund`` is the code proposed for the office's line and the scope of ``rules``. ``as_of`` is
    the date of the sums, as exact as the source is (2022, 2022-01, 2017-07-01; empty: undated).
    ``needs`` and ``vulnerabilities``: what an assessment must be able to record for these rules.
    ``on``: the day the examples are worked on.
    """

    code: str
    title: Texts
    host: str
    as_of: str
    on: date
    fund: str
    sort: FundSort
    currency: str
    sources: tuple[Source, ...]
    rules: tuple[Rule, ...]
    conflicts: tuple[Conflict, ...] = ()
    fill_ins: tuple[FillIn, ...] = ()
    questions: tuple[Texts, ...] = ()
    needs: tuple[Need, ...] = ()
    vulnerabilities: tuple[tuple[str, Texts], ...] = ()
    examples: tuple[Example, ...] = ()

    def first_readings(self) -> dict[str, str]:
        """Return the first reading of every conflict."""
        return {c.code: c.readings[0].code for c in self.conflicts}

    def rules_read(self, chosen: Mapping[str, str]) -> tuple[Rule, ...]:
        """Return the rules under the readings chosen, one for every conflict (else KeyError).

        A rule that readings name is there only if each conflict that names it has chosen so.
        """
        left_out = set()
        for conflict in self.conflicts:
            taken = conflict.reading(chosen[conflict.code])
            if taken is None:
                raise KeyError(conflict.code)
            left_out |= {code for r in conflict.readings for code in r.rules} - taken.rules
        return tuple(r for r in self.rules if r.code not in left_out)
