"""A cell of the programme typed over: read, checked against the rest, stored as one edit.

What can be typed over here is what an office changes during a year: amounts, dates, prices, seats,
names. All else of an entry is filled in as its row: see ``programme_rows``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from planner.domain.checks.rule_findings import findings_of
from planner.domain.errors import PlannerError
from planner.domain.findings import Weight
from planner.domain.money import Money
from planner.domain.programme.catalogue import Measure, Pricing
from planner.domain.programme.fund import Fund
from planner.domain.programme.programme import Programme
from planner.domain.programme.project import CommunityProject
from planner.domain.texts import Texts
from planner.services.programme.programme import with_edited
from planner.services.work import Work

#: More than any place or project has; larger figures are slips of the pen.
_MANY = 100_000_000
_TENSION = 3


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands around a cell while it is read: the programme, and the language of texts."""

    programme: Programme
    language: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One sort of cell. ``written``: what stands there to be typed over, as it is read again.

    ``put``: the entry with what was typed. ``open_to``: the entries whose cell it is.
    """

    written: Callable[[Any, Typed], str]
    put: Callable[[Any, str, Typed], Any]
    open_to: Callable[[Any], bool] = lambda _: True


def edit_cell(
    work: Work, table: str, code: str, field: str, text: str, who: str, language: str
) -> bool:
    """Store what was typed into a cell; say whether it changed anything.

    ``table``: funds, measures, places or projects. Raises PlannerError as ``edited`` does; nothing
    is stored then.
    """
    document = work.document
    programme = edited(document.given_programme, table, code, field, text, language)
    if programme == document.programme:
        return False
    work.commit(with_edited(document, programme), who=who, why=f"edit_programme:{code}")
    return True


def edited(
    programme: Programme, table: str, code: str, field: str, text: str, language: str
) -> Programme:
    """Return the programme with what was typed into a cell.

    Raises PlannerError ``cell_gone``, ``cell_empty``, ``cell_no_date``, ``cell_no_number``,
    ``amount_unreadable`` or ``amount_too_fine`` where it cannot be read, ``cell_dates_crossed``
    or ``cell_seats_crossed`` where it contradicts the cell beside it, ``cell_stops`` where the
    programme could then not be balanced.
    """
    entries = list(getattr(programme, table))
    place = next((n for n, e in enumerate(entries) if e.code == code), None)
    if place is None:
        raise PlannerError("cell_gone", named=code)
    cell = CELLS[table][field]
    entries[place] = cell.put(entries[place], text.strip(), Typed(programme, language))
    changed: dict[str, Any] = {table: tuple(entries)}
    after = replace(programme, **changed)
    known = {f for f in findings_of(programme) if f.weight is Weight.STOPS}
    new = [f for f in findings_of(after) if f.weight is Weight.STOPS and f not in known]
    if new:
        raise PlannerError("cell_stops", count=len(new))
    return after


def written(programme: Programme, table: str, entry: Any, field: str, language: str) -> str | None:
    """Return what stands in a cell as it can be typed again, None where it is not typed over."""
    cell = CELLS[table].get(field)
    if cell is None or not cell.open_to(entry):
        return None
    return cell.written(entry, Typed(programme, language))


def _name() -> Cell:
    def put(entry: Any, text: str, at: Typed) -> Any:
        if not text:
            raise PlannerError("cell_empty")
        others = {k: v for k, v in entry.name.by_language if k != at.language}
        return replace(entry, name=Texts.of(**{**others, at.language: text}))

    return Cell(lambda e, at: e.name.get(at.language), put)


def _number(field: str, least: int = 0, most: int = _MANY) -> Cell:
    def put(entry: Any, text: str, _: Typed) -> Any:
        return replace(entry, **{field: _whole(text, least, most)})

    return Cell(lambda e, _: str(getattr(e, field)), put)


def _whole(text: str, least: int, most: int) -> int:
    plain = "".join(text.split()).replace(",", "")
    if not plain.isascii() or not plain.isdigit() or not least <= int(plain) <= most:
        raise PlannerError("cell_no_number", value=text, least=least, most=most)
    return int(plain)


def _money(field: str) -> Cell:
    def put(entry: Any, text: str, _: Typed) -> Any:
        before: Money = getattr(entry, field)
        return replace(entry, **{field: Money.parse(text, before.currency)})

    return Cell(lambda e, _: _plain(getattr(e, field)), put)


def _plain(amount: Money) -> str:
    return f"{amount.decimal():f}"


def _day(field: str, *, needed: bool = False) -> Cell:
    def put(fund: Fund, text: str, _: Typed) -> Fund:
        if needed and not text:
            raise PlannerError("cell_empty")
        try:
            day = date.fromisoformat(text) if text else None
        except ValueError:
            raise PlannerError("cell_no_date", value=text) from None
        typed: dict[str, Any] = {field: day}
        after = replace(fund, **typed)
        last = after.liquidation or after.carry_over or after.ends
        if after.ends < after.starts or last < after.starts:
            raise PlannerError("cell_dates_crossed", named=fund.printed_code)
        return after

    def shown(fund: Fund, _: Typed) -> str:
        day = getattr(fund, field)
        return day.isoformat() if day else ""

    return Cell(shown, put)


def _put_budget(fund: Fund, text: str, at: Typed) -> Fund:
    """Change the version of the budget that is in force, the first where none is yet."""
    amount, day = Money.parse(text, fund.currency), at.programme.balance_date
    name = fund.version_on(day)
    if not name:
        return replace(fund, amount=amount)
    versions = tuple(
        replace(b, amount=amount) if b.version == name and b.holds_on(day) else b
        for b in fund.budgets
    )
    return replace(fund, budgets=versions)


def _put_received(fund: Fund, text: str, _: Typed) -> Fund:
    return replace(fund, received=Money.parse(text, fund.currency) if text else None)


def _put_cost(measure: Measure, text: str, _: Typed) -> Measure:
    assert measure.cost is not None
    fixed = Money.parse(text, measure.cost.fixed.currency)
    return replace(measure, cost=replace(measure.cost, fixed=fixed))


def _seats(field: str) -> Cell:
    number = _number(field)

    def put(project: CommunityProject, text: str, at: Typed) -> CommunityProject:
        after: CommunityProject = number.put(project, text, at)
        if after.least > after.most:
            raise PlannerError("cell_seats_crossed", named=project.code)
        return after

    return Cell(number.written, put)


#: What can be typed over, by table of the programme and name of the cell.
CELLS: Mapping[str, Mapping[str, Cell]] = {
    "funds": {
        "name": _name(),
        "budget": Cell(lambda f, at: _plain(f.budget_on(at.programme.balance_date)), _put_budget),
        "received": Cell(lambda f, _: _plain(f.received) if f.received else "", _put_received),
        "starts": _day("starts", needed=True),
        "ends": _day("ends", needed=True),
        "carry_over": _day("carry_over"),
        "liquidation": _day("liquidation"),
    },
    "measures": {
        "name": _name(),
        "cost": Cell(
            lambda m, _: _plain(m.cost.fixed),
            _put_cost,
            lambda m: m.pricing is Pricing.COST and m.cost is not None,
        ),
    },
    "places": {
        "name": _name(),
        "expected": _number("expected"),
        "residents": _number("residents"),
        "tension": _number("tension", 0, _TENSION),
    },
    "projects": {
        "name": _name(),
        "fixed": _money("fixed"),
        "seat": _money("seat"),
        "least": _seats("least"),
        "most": _seats("most"),
        "residents_seats": _number("residents_seats"),
    },
}
