"""Worked examples of a template: a household, and what its sums come to by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from planner.domain.cases.case import ReturnType
from planner.domain.donor import Circumstances, Example, Household
from planner.domain.money import Money

_KNOWN = {
    "household",
    "return",
    "months_abroad",
    "visa_free",
    "country",
    "vulnerabilities",
    "helped_before",
    "parts",
    "most",
    "cash",
    "reckoning",
    "chosen",
    "filled",
    "narrowed",
    "source",
}


def read_example(
    table: Mapping[str, Any], currency: str, households: Mapping[str, Household]
) -> Example:
    """Read one example (ValueError where a word of it is unknown, KeyError for a household)."""
    if set(table) - _KNOWN:
        raise ValueError(f"example: {sorted(set(table) - _KNOWN)}")
    return Example(
        household=households[table["household"]],
        circumstances=Circumstances(
            return_type=ReturnType(table.get("return", "voluntary")),
            months_abroad=table.get("months_abroad"),
            visa_free=table.get("visa_free"),
            country=table.get("country", ""),
            vulnerabilities=frozenset(table.get("vulnerabilities", ())),
            helped_before=table.get("helped_before", False),
        ),
        parts=_amounts(table.get("parts", {}), currency),
        most=_amount(table.get("most"), currency),
        cash=_amount(table.get("cash"), currency),
        reckoning=table["reckoning"],
        chosen=tuple(table.get("chosen", {}).items()),
        filled=tuple(table.get("filled", {}).items()),
        narrowed=_amounts(table.get("narrowed", {}), currency),
        source=table.get("source", ""),
    )


def _amounts(table: Mapping[str, int], currency: str) -> tuple[tuple[str, Money], ...]:
    return tuple((code, Money.parse(amount, currency)) for code, amount in table.items())


def _amount(amount: int | None, currency: str) -> Money | None:
    return None if amount is None else Money.parse(amount, currency)
