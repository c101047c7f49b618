"""The bundled templates, read from their TOML files and checked as they are read.

The files are part of the program: a fault in one is a ``ValueError`` that names the file, met by
whoever writes it and by the tests, never by an office.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

from planner.domain.donor import (
    Conflict,
    Donor,
    FillIn,
    FillValue,
    Household,
    Reading,
    Source,
)
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import FULL, Dimension, Need
from planner.domain.programme.conditions import parse_conditions
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rule import Proof, Role, Rule, RuleSort
from planner.domain.programme.rule_sorts import FIELDS, MAY_HAVE, OF_FUNDS, ONE_OF, missing_values
from planner.domain.texts import Texts
from planner.donors.examples import read_example

FOLDER = Path(__file__).parent
#: Texts and households several templates share; not templates themselves.
COMMON, HOUSEHOLDS = "common.toml", "households.toml"
LANGUAGES = ("en", "fr", "es", "ar")
_ANY_RULE = {"code", "sort", "who", "unless", "starts", "ends", "source", "note"}
_OWN_SCOPE = OF_FUNDS | {RuleSort.CASE_CEILING, RuleSort.INSTALMENTS, RuleSort.BAR}

Table = Mapping[str, Any]


@cache
def read_donors() -> tuple[Donor, ...]:
    """Return every bundled template, by code (ValueError where a file is faulty)."""
    files = sorted(p for p in FOLDER.glob("*.toml") if p.name not in (COMMON, HOUSEHOLDS))
    return tuple(read_donor(path) for path in files)


def read_donor(path: Path) -> Donor:
    """Read one template (ValueError naming the file where it is faulty)."""
    common = tomllib.loads((FOLDER / COMMON).read_text(encoding="utf-8"))
    try:
        donor = _donor(path.stem, tomllib.loads(path.read_text(encoding="utf-8")), common)
        _check(donor)
    except (KeyError, TypeError, ValueError, PlannerError) as fault:
        raise ValueError(f"{path.name}: {fault!r}") from fault
    return donor


@cache
def read_households() -> Mapping[str, Household]:
    """Return the invented households of worked examples, by code."""
    table = tomllib.loads((FOLDER / HOUSEHOLDS).read_text(encoding="utf-8"))
    return {
        code: Household(
            code, texts_of(h["name"]), tuple(h["ages"]), bool(h.get("unaccompanied", False))
        )
        for code, h in table.items()
    }


def texts_of(table: Table) -> Texts:
    """Return a text that is there in all four languages."""
    if sorted(table) != sorted(LANGUAGES) or not all(table.values()):
        raise ValueError(f"a text in {', '.join(sorted(table))} only")
    return Texts.of(**table)


def _donor(code: str, table: Table, common: Table) -> Donor:
    currency, fund = table["currency"], table["fund"]
    sources = {s["name"]: Source(s["name"], s.get("dated", "")) for s in table["source"]}
    first, last = table.get("valid_from"), table.get("valid_to")
    rules = tuple(_rule(r, fund, currency, sources, first, last) for r in table["rule"])
    conflicts = tuple(_conflict(c, common) for c in table.get("conflict", ()))
    questions = [common["questions"][word] for word in table.get("open", ())]
    questions += [q["text"] for q in table.get("question", ())]
    return Donor(
        code=code,
        title=texts_of(table["title"]),
        host=table["host"],
        as_of=table["as_of"],
        on=table["on"],
        fund=fund,
        sort=FundSort(table["sort"]),
        currency=currency,
        sources=tuple(sources.values()),
        rules=rules,
        conflicts=conflicts,
        fill_ins=tuple(_fill_in(f, currency, common) for f in table.get("fill_in", ())),
        questions=tuple(texts_of(q) for q in questions),
        needs=_needs(rules, common),
        vulnerabilities=tuple(
            (v["code"], texts_of(v["name"])) for v in table.get("vulnerability", ())
        ),
        examples=tuple(
            read_example(e, currency, read_households()) for e in table.get("example", ())
        ),
    )


def _needs(rules: tuple[Rule, ...], common: Table) -> tuple[Need, ...]:
    named = {r.need: common["needs"][r.need] for r in rules if r.need}
    return tuple(
        Need(code, Dimension(n["dimension"]), texts_of(n["name"])) for code, n in named.items()
    )


def _rule(
    row: Table,
    fund: str,
    currency: str,
    sources: Mapping[str, Source],
    first: date | None,
    last: date | None,
) -> Rule:
    sort = RuleSort(row["sort"])
    allowed = _ANY_RULE | FIELDS[sort] | MAY_HAVE.get(sort, frozenset())
    if set(row) - allowed:
        raise ValueError(f"{row['code']}: {sorted(set(row) - allowed)} not for {sort.value}")
    source = sources[row["source"]]
    most, least = row.get("most"), row.get("least")
    return Rule(
        code=row["code"],
        scope=fund,
        sort=sort,
        who=parse_conditions(row.get("who", "")),
        unless=parse_conditions(row.get("unless", "")),
        kinds=frozenset(Kind(k) for k in row.get("kinds", ())),
        need=row.get("need", ""),
        amount=Money.parse(row["amount"], currency) if "amount" in row else None,
        per=Role(row["per"]) if "per" in row else None,
        part=row.get("part", ""),
        least=None if least is None else round(least * FULL),
        most=None if most is None else round(most * FULL),
        shares=tuple(round(s * FULL) for s in row.get("shares", ())),
        proof=Proof(row["proof"]) if "proof" in row else None,
        years=row.get("years"),
        months=row.get("months"),
        until=row.get("until"),
        starts=row.get("starts", first),
        ends=row.get("ends", last),
        source=f"{source.name} ({source.dated})" if source.dated else source.name,
        note=row.get("note", ""),
    )


def _conflict(table: Table, common: Table) -> Conflict:
    shared = common["conflicts"].get(table["code"], {})
    readings = tuple(
        Reading(
            r["code"],
            texts_of(r.get("text") or common["readings"][r["code"]]),
            frozenset(r["rules"]),
        )
        for r in table["reading"]
    )
    return Conflict(table["code"], texts_of(table.get("text") or shared), readings)


def _fill_in(table: Table, currency: str, common: Table) -> FillIn:
    bounds = {k: Money.parse(table[k], currency) for k in ("least", "most") if k in table}
    return FillIn(
        rule=table["rule"],
        value=FillValue(table["value"]),
        text=texts_of(table.get("text") or common["fill_ins"][table["ask"]]),
        required=bool(table.get("required", False)),
        least=bounds.get("least"),
        most=bounds.get("most"),
    )


def _check(donor: Donor) -> None:
    """Raise ValueError where rules, readings and fill-ins do not fit together."""
    codes = {r.code for r in donor.rules}
    named = [code for c in donor.conflicts for r in c.readings for code in r.rules]
    named += [f.rule for f in donor.fill_ins]
    unknown = sorted(set(named) - codes)
    if unknown:
        raise ValueError(f"no rule {unknown}")
    filled = {(f.rule, f.value.value) for f in donor.fill_ins}
    for rule in donor.rules:
        missing = {v for v in missing_values(rule) if (rule.code, v) not in filled}
        choices = ONE_OF.get(rule.sort, ())
        empty: tuple[object, ...] = (None, "", (), frozenset())
        if choices and all(getattr(rule, v) in empty for v in choices):
            missing |= set(choices)
        if missing or rule.sort not in _OWN_SCOPE:
            raise ValueError(f"rule {rule.code} lacks {sorted(missing)}")
        if rule.starts is not None and rule.ends is not None and rule.ends < rule.starts:
            raise ValueError(f"rule {rule.code} ends before it starts")
    for one, other in combinations(donor.rules, 2):
        if one.code == other.code and max(one.starts or date.min, other.starts or date.min) <= min(
            one.ends or date.max, other.ends or date.max
        ):
            raise ValueError(f"versions of rule {one.code} overlap")
    if any(len(c.readings) < 2 for c in donor.conflicts):
        raise ValueError("a conflict with one reading")
    if not any(r.sort is RuleSort.PAYS_FOR for r in donor.rules):
        raise ValueError("no rule pays_for")
