"""What an alternative leaves of a ceiling, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from planner.domain.balances.allocation import Alternative, Award
from planner.domain.balances.ceilings import Ceiling, spent_with
from planner.domain.money import Money
from planner.domain.programme.programme import Programme
from planner.wording.numbers import money_text


def room_of(
    programme: Programme,
    ceilings: Mapping[str, Ceiling],
    other: Alternative,
    instead_of: Award | None,
    language: str,
) -> tuple[str, bool]:
    """Say what an alternative leaves free of its line's ceiling, and whether it would break it.

    Nothing is said where no ceiling is known.
    """
    ceiling = ceilings.get(other.fund)
    spent = None if ceiling is None else spent_with(programme, ceiling, other, instead_of)
    if ceiling is None or spent is None:
        return "", False
    left = ceiling.most.minor - spent.minor
    shown = money_text(Money(abs(left), ceiling.most.currency), language)
    if left < 0:
        words = _tr("{amount} over the ceiling of {fund}")
        return words.format(amount=shown, fund=ceiling.code), True
    words = _tr("then {amount} free under the ceiling of {fund}")
    return words.format(amount=shown, fund=ceiling.code), False


def _tr(text: str) -> str:
    return QCoreApplication.translate("Ceilings", text)
