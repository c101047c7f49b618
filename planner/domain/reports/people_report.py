"""What may be told about the people a fund helps: no names, safe counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from planner.domain.cases.case import Sex
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.need import Dimension
from planner.domain.reports.forms import Form
from planner.domain.reports.small_counts import CountTable

#: Ages from which a band begins, in full years; unknown ages have a column of their own.
BANDS = (0, 18, 25, 35, 50, 65)


@dataclass(frozen=True, slots=True)
class PeopleRow:
    """One household that agreed to be reported. ``code``: drawn anew for every report, not kept.

    ``birth_year`` and ``sex`` of the principal, None where too few share them.
    """

    code: str
    birth_year: int | None
    sex: Sex | None
    forms: tuple[Form, ...]
    amount: Money
    month: Month | None


@dataclass(frozen=True, slots=True)
class NeedsMet:
    """The burden of the needs stated before and after, 0 to 1 met; None where none is stated."""

    dimension: Dimension
    before: float
    after: float

    @property
    def met(self) -> float | None:
        """Return the share met."""
        return None if self.before <= 0 else 1 - self.after / self.before


@dataclass(frozen=True, slots=True)
class PeopleReport:
    """A report. ``fund``: the printed code.

    ``sexes``: people by sex (rows: women, men, other or unknown) and age band. ``places``: by
    place, of ``place_codes`` and elsewhere. ``forms``: with and without, each a table of its own,
    since a person may be in several. ``money_forms``, ``money_months``:
    None where too few people stand behind an amount.
    """

    fund: str
    fund_code: str
    recipient: str
    on: date
    sexes: CountTable
    place_codes: tuple[str, ...]
    places: CountTable
    forms: Mapping[Form, CountTable]
    money: Money
    money_forms: tuple[tuple[Form, Money | None], ...]
    money_months: tuple[tuple[Month, Money | None], ...]
    needs: tuple[NeedsMet, ...]
    rows: tuple[PeopleRow, ...]
    left_out: int | None  # households in the counts that did not agree to a row; None: too few
