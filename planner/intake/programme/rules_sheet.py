"""The sheet Rules: one row, one rule, checked for what its sort needs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields
from decimal import Decimal

from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.need import FULL
from planner.domain.programme.fund import Fund, FundSort
from planner.domain.programme.rule import OFFICE, Proof, Role, Rule, RuleSort
from planner.domain.programme.rule_sorts import (
    FIELDS,
    MAY_HAVE,
    OF_EITHER,
    OF_ENTITLEMENTS,
    OF_FUNDS,
    ONE_OF,
    missing_values,
)
from planner.intake.form import folded
from planner.intake.table import Row
from planner.intake.vocabulary import Vocabulary

_VALUES = frozenset(
    f.name
    for f in fields(Rule)
    if f.name not in ("code", "scope", "sort", "who", "unless", "starts", "ends", "source", "note")
)


def read_rules(
    rows: Sequence[Row],
    currency: str,
    currencies: Mapping[str, str],
    vocabulary: Vocabulary,
    funds: Sequence[Fund],
) -> tuple[tuple[Row, Rule], ...]:
    """Return each rule with its row; amounts of a fund's rules are in the fund's currency.

    ``currencies``: of the funds, by code. Office rules are in ``currency``.
    """
    read = [(row, _read_rule(row, currency, currencies, vocabulary)) for row in rows]
    whole = tuple((row, rule) for row, rule in read if rule is not None)
    for row, rule in whole:
        _check_scope(row, rule, funds)
    return whole


def _read_rule(
    row: Row, currency: str, currencies: Mapping[str, str], vocabulary: Vocabulary
) -> Rule | None:
    code, sort = row.needed("code"), row.choice("sort", RuleSort)
    scope = row.needed("scope")
    if folded(scope) in (folded(OFFICE), "bureau"):
        scope = OFFICE
    elif scope:
        row.known("scope", "fund", scope, vocabulary.funds)
    if sort is None:
        row.needed("sort")
        return None
    rule = Rule(
        code=code,
        scope=scope,
        sort=sort,
        who=vocabulary.check(row, "who", row.conditions("who")),
        unless=vocabulary.check(row, "unless", row.conditions("unless")),
        kinds=_kinds(row),
        measures=row.codes("measures", "measure", vocabulary.measures),
        need=row.code("need", "need", vocabulary.needs),
        severity=row.whole("severity", 1, 4),
        amount=row.amount("amount", currencies.get(scope, currency)),
        per=row.choice("per", Role),
        part=row.text("part"),
        other=_other(row, vocabulary),
        instead=row.code("instead", "measure", vocabulary.measures),
        shares=_shares(row),
        proof=row.choice("proof", Proof),
        years=row.whole("years", 0, 100),
        least=row.share("least"),
        most=row.share("most"),
        count=row.whole("count"),
        months=row.whole("months", 0, 1200),
        days=row.whole("days", 0, 36500),
        until=row.day("until"),
        starts=row.day("starts"),
        ends=row.day("ends"),
        source=row.text("source"),
        note=row.text("note"),
    )
    _check_values(row, rule)
    return rule


def _kinds(row: Row) -> frozenset[Kind]:
    kinds = []
    for word in row.words("kinds"):
        try:
            kinds.append(Kind(folded(word).replace("-", "_").replace(" ", "_")))
        except ValueError:
            known = ", ".join(k.value for k in Kind)
            row.find("choice_unknown", "kinds", value=word, known=known)
    return frozenset(kinds)


def _shares(row: Row) -> tuple[int, ...]:
    found = []
    for word in row.words("shares"):
        match = re.fullmatch(r"(\d{1,3}(?:\.\d{1,2})?)\s*%?", word)
        if match is None or Decimal(match[1]) == 0:
            row.find("share_unreadable", "shares", value=word)
            return ()
        found.append(int(Decimal(match[1]) * 100))
    if found and sum(found) != FULL:
        row.find("instalments_not_whole", "shares", value=row.text("shares"))
        return ()
    return tuple(found)


def _other(row: Row, vocabulary: Vocabulary) -> str:
    other = row.text("other")
    # Earlier help may be of a programme that is no line of this year: see ``rule_findings``.
    earlier = folded(row.text("sort")) == RuleSort.NOT_AGAIN.value
    fund = other.split("/")[0]
    if other and not earlier and not row.known("other", "fund", fund, vocabulary.funds):
        return ""
    return other


def _check_values(row: Row, rule: Rule) -> None:
    sort = rule.sort.value
    # A cell that is filled in but unreadable has its own finding already.
    for key in missing_values(rule):
        if not row.text(key):
            row.find("rule_value_missing", key, sort=sort, value=_title(row, key))
    choices = ONE_OF.get(rule.sort, ())
    if choices and not any(row.text(key) for key in choices):
        row.find("rule_value_missing", choices[0], sort=sort, value=_titles(row, choices))
    allowed = FIELDS[rule.sort] | MAY_HAVE.get(rule.sort, frozenset())
    for key in sorted(_VALUES - allowed):
        if row.text(key):
            row.find("rule_value_unused", key, Weight.CHECK, sort=sort)
    if rule.least is not None and rule.most is not None and rule.least > rule.most:
        row.find("least_above_most", "least", least=row.text("least"), most=row.text("most"))
    if rule.starts and rule.ends and rule.ends < rule.starts:
        row.find("rule_ends_before_start", "ends", value=rule.code)


def _title(row: Row, key: str) -> str:
    return row.headings.get(key) or row.form.column(key).en


def _titles(row: Row, keys: Sequence[str]) -> str:
    return " / ".join(_title(row, key) for key in keys)


def _check_scope(row: Row, rule: Rule, funds: Sequence[Fund]) -> None:
    office = rule.scope == OFFICE
    if rule.sort not in OF_EITHER and office == (rule.sort in OF_FUNDS):
        row.find("rule_scope_wrong", "scope", sort=rule.sort.value, value=rule.scope)
        return
    fund = next((f for f in funds if f.code == rule.scope), None)
    if fund is not None and rule.sort in OF_ENTITLEMENTS and fund.sort is not FundSort.ENTITLEMENT:
        row.find("fund_not_entitlement", "scope", value=rule.scope, sort=rule.sort.value)
