"""The catalogue: measures with their conditions, covers, levels and instalments."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.programme.catalogue import (
    Cost,
    Counted,
    Cover,
    Delivery,
    Instalment,
    Measure,
    Per,
    Places,
    Pricing,
    Serves,
)
from planner.domain.programme.conditions import Conditions, Layer
from planner.intake.form import folded
from planner.intake.table import Row
from planner.intake.vocabulary import Vocabulary

#: Written in place of a share where the cover is the amount divided by the debt.
OF_DEBT = "debt"
_INSTALMENT = re.compile(
    r"(\d+(?:\.\d+)?)\s*%?(?:\s*(?:after|apres)\s*(\d+)(?:\s*(?:months?|mois))?)?"
)


def read_covers(rows: Sequence[Row], vocabulary: Vocabulary) -> Mapping[str, tuple[Cover, ...]]:
    """Return the covers of each measure and project."""
    covers: dict[str, tuple[Cover, ...]] = {}
    seen: dict[tuple[str, str], int] = {}
    for row in rows:
        code = row.code("code", "measure_or_project", vocabulary.measures_and_projects)
        need = row.code("need", "need", vocabulary.needs)
        for key in ("code", "need", "share"):
            row.needed(key)
        of_debt = folded(row.text("share")) in (OF_DEBT, "dette")
        share = 0 if of_debt else row.share("share")
        if not code or not need or share is None:
            continue
        if (code, need) in seen:
            row.find("code_twice", "need", value=f"{code} {need}", other=seen[code, need])
            continue
        seen[code, need] = row.raw.sheet_row
        covers[code] = (
            *covers.get(code, ()),
            Cover(
                need,
                share,
                of_debt,
                row.text("source") or "office",
                row.text("confidence") or "medium",
            ),
        )
    return covers


def read_amounts(
    rows: Sequence[Row], vocabulary: Vocabulary, currency: str
) -> Mapping[str, tuple[Money, ...]]:
    """Return the levels of each measure, as the sheet Amounts lists them."""
    amounts: dict[str, tuple[Money, ...]] = {}
    for row in rows:
        code = row.code("code", "measure", vocabulary.measures)
        row.needed("code")
        row.needed("amount")
        amount = row.amount("amount", currency)
        if code and amount is not None:
            amounts[code] = (*amounts.get(code, ()), amount)
    return amounts


def read_measures(
    rows: Sequence[Row],
    currency: str,
    vocabulary: Vocabulary,
    covers: Mapping[str, tuple[Cover, ...]],
    amounts: Mapping[str, tuple[Money, ...]],
) -> tuple[Measure, ...]:
    """Return the catalogue."""
    measures = []
    for row in rows:
        code = row.needed("code")
        kind, pricing = row.choice("kind", Kind), row.choice("pricing", Pricing)
        for key in ("kind", "pricing"):
            row.needed(key)
        if kind is None or pricing is None:
            continue
        own = amounts.get(code, ())
        _check_pricing(row, pricing, own, covers.get(code, ()))
        measures.append(
            Measure(
                code=code,
                kind=kind,
                name=row.texts("name"),
                pricing=pricing,
                description=row.texts("description"),
                delivery=row.choice("delivery", Delivery, Delivery.OFFICE) or Delivery.OFFICE,
                serves=row.choice("serves", Serves, Serves.HOUSEHOLD) or Serves.HOUSEHOLD,
                cost=_cost(row, currency) if pricing is Pricing.COST else None,
                levels=own if pricing is Pricing.LEVELS else (),
                covers=covers.get(code, ()),
                conditions=(
                    *_conditions(row, "who", Layer.INDIVIDUAL, vocabulary),
                    *_conditions(row, "community", Layer.COMMUNITY, vocabulary),
                    *_conditions(row, "structural", Layer.STRUCTURAL, vocabulary),
                ),
                excludes=row.codes("excludes", "measure", vocabulary.measures),
                after=row.codes("after", "measure", vocabulary.measures),
                unless_done=_conditions(row, "unless_done", Layer.INDIVIDUAL, vocabulary),
                earliest=row.whole("earliest") or 0,
                starts_in=_starts_in(row),
                places=_places(row),
                minutes=row.minutes("hours") or 0,
                instalments=_instalments(row),
                account=row.text("account"),
                source=row.text("source"),
            )
        )
    return tuple(measures)


def _conditions(row: Row, key: str, layer: Layer, vocabulary: Vocabulary) -> Conditions:
    return vocabulary.check(row, key, row.conditions(key, layer))


def _check_pricing(
    row: Row, pricing: Pricing, own: tuple[Money, ...], covers: tuple[Cover, ...]
) -> None:
    code = row.text("code")
    if pricing is Pricing.LEVELS and not own:
        row.find("amounts_missing", "pricing", value=code, pricing=pricing.value)
    if pricing is Pricing.COST and not row.text("fixed") and not row.text("each"):
        row.find("value_missing", "fixed")
    if not covers:
        row.find("covers_nothing", "code", Weight.CHECK, value=code)


def _cost(row: Row, currency: str) -> Cost | None:
    fixed, each = row.amount("fixed", currency), row.amount("each", currency)
    if not currency:
        return None
    included = row.whole("included")
    return Cost(
        fixed or Money.zero(currency),
        each or Money.zero(currency),
        row.choice("counted", Counted, Counted.PERSONS) or Counted.PERSONS,
        1 if included is None else included,
    )


def _starts_in(row: Row) -> frozenset[int]:
    months = []
    for word in row.words("starts_in"):
        if word.isdecimal() and 1 <= int(word) <= 12:
            months.append(int(word))
        else:
            row.find("number_out_of_range", "starts_in", value=word, least=1, most=12)
    return frozenset(months)


def _places(row: Row) -> Places | None:
    count = row.whole("places")
    if count is None:
        return None
    per = row.choice("per", Per)
    if per is None:
        row.needed("per")
        return None
    return Places(count, per)


def _instalments(row: Row) -> tuple[Instalment, ...]:
    text = row.text("instalments")
    if not text:
        return (Instalment(FULL),)
    found = []
    for part in re.split(r"[;\n]", text):
        match = _INSTALMENT.fullmatch(folded(part))
        if match is None:
            row.find("instalments_unreadable", "instalments", value=part.strip())
            return (Instalment(FULL),)
        found.append(Instalment(round(float(match[1]) * 100), int(match[2] or 0)))
    if sum(i.share for i in found) != FULL:
        row.find("instalments_not_whole", "instalments", value=text)
        return (Instalment(FULL),)
    return tuple(found)
