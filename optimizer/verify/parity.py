"""Parity between groups: kept, or said."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation
from planner.domain.balances.parity import LEAST_GROUP, Parity
from planner.domain.need import FULL
from planner.domain.programme.conditions import Facts

#: Means of welfare nearer than this (1/10,000) are the same.
_NEAR = 1.0


def between_groups(books: Books) -> Iterator[Violation]:
    """Mean welfare of a group and of all others differ by no more than parity allows, or a note
    says how much they do; groups too small for a mean are named."""
    if not books.scenario.policy.parity:
        return
    counted: list[tuple[Facts, float]] = [
        (books.facts(r.case_id), 1 - r.loss_after / r.loss_before)
        for r in books.allocation.cases
        if r.loss_before > 0
    ]
    for parity in books.scenario.policy.parity:
        for group in sorted({g for facts, _ in counted for g in _groups(facts, parity)}):
            inside = [w for facts, w in counted if group in _groups(facts, parity)]
            outside = [w for facts, w in counted if group not in _groups(facts, parity)]
            if min(len(inside), len(outside)) < LEAST_GROUP:
                if group not in _named(books, parity):
                    yield Violation("parity_left_out", f"{parity.by.value}:{group}")
                continue
            ahead = FULL * (sum(inside) / len(inside) - sum(outside) / len(outside))
            if abs(ahead) > parity.most + _NEAR and not _said(books, parity, abs(ahead)):
                yield Violation("parity", f"{parity.by.value}:{group}")


def _groups(facts: Facts, parity: Parity) -> frozenset[str]:
    value = facts.get(parity.by.value)
    if isinstance(value, frozenset):
        return value
    return frozenset({str(value)}) if value else frozenset()


def _named(books: Books, parity: Parity) -> frozenset[str]:
    """Return the groups a note says were left out."""
    values = [dict(n.values) for n in books.allocation.notes if n.code == "parity_left_out"]
    return frozenset(
        group
        for value in values
        if value.get("by") == parity.by.value
        for group in str(value.get("groups", "")).split("|")
    )


def _said(books: Books, parity: Parity, difference: float) -> bool:
    """Say whether a note tells this difference (of two groups alone, under either's name)."""
    values = [dict(n.values) for n in books.allocation.notes if n.code == "parity_gave_way"]
    return any(
        v.get("by") == parity.by.value and abs(int(v.get("reached", -FULL)) - difference) <= _NEAR
        for v in values
    )
