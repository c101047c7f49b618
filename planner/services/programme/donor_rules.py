"""The rules of a template under the readings chosen and with the values filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.domain.donor import Donor, FillIn, FillValue
from planner.domain.errors import PlannerError
from planner.domain.money import Money
from planner.domain.programme.rule import Rule


@dataclass(frozen=True, slots=True)
class Settled:
    """Rules that are whole, and what nobody filled in (their rules are left out)."""

    rules: tuple[Rule, ...]
    left: tuple[FillIn, ...]


def settled(donor: Donor, chosen: Mapping[str, str], filled: Mapping[str, str]) -> Settled:
    """Return the rules of a template: ``chosen`` by conflict, ``filled`` by rule.

    Measures are written ``A | B``, amounts in the donor's currency. Raises PlannerError where a
    conflict has no reading chosen, a word is unknown, a value needed is missing or an amount is
    out of bounds.
    """
    check_chosen(donor, chosen)
    rules = donor.rules_read(chosen)
    asked = {f.rule: f for f in donor.fill_ins}
    for code in filled:
        if code not in asked:
            raise PlannerError(
                "donor_fill_unknown", rule=code, donor=donor.code, known=_listed(asked)
            )
    open_now = {r.code: asked[r.code] for r in rules if r.code in asked}
    left = tuple(f for code, f in open_now.items() if not filled.get(code))
    for fill_in in left:
        if fill_in.required:
            raise PlannerError("donor_fill_missing", rule=fill_in.rule, donor=donor.code)
    whole = [
        _with(rule, open_now[rule.code], filled[rule.code], donor.currency)
        if filled.get(rule.code)
        else rule
        for rule in rules
        if rule.code not in {f.rule for f in left}
    ]
    return Settled(tuple(whole), left)


def check_chosen(donor: Donor, chosen: Mapping[str, str]) -> None:
    """Raise PlannerError where a conflict has no reading chosen, or a word is unknown."""
    conflicts = {c.code: c for c in donor.conflicts}
    for code in chosen:
        if code not in conflicts:
            raise PlannerError(
                "donor_conflict_unknown", conflict=code, donor=donor.code, known=_listed(conflicts)
            )
    for conflict in donor.conflicts:
        known = ", ".join(r.code for r in conflict.readings)
        if conflict.code not in chosen:
            raise PlannerError(
                "donor_choice_missing", conflict=conflict.code, donor=donor.code, known=known
            )
        if conflict.reading(chosen[conflict.code]) is None:
            raise PlannerError(
                "donor_choice_unknown",
                conflict=conflict.code,
                value=chosen[conflict.code],
                known=known,
            )


def _with(rule: Rule, fill_in: FillIn, value: str, currency: str) -> Rule:
    if fill_in.value is FillValue.MEASURES:
        codes = frozenset(word.strip() for word in value.split("|") if word.strip())
        return replace(rule, measures=codes)
    if fill_in.value is FillValue.OTHER:
        return replace(rule, other=value.strip())
    amount = Money.parse(value, currency)
    least, most = fill_in.least, fill_in.most
    if least is not None and most is not None and not least <= amount <= most:
        raise PlannerError(
            "donor_fill_out_of_bounds",
            rule=rule.code,
            least=str(least.decimal()),
            most=str(most.decimal()),
            currency=currency,
        )
    return replace(rule, amount=amount)


def _listed(codes: Mapping[str, object]) -> str:
    return ", ".join(codes) or "–"
