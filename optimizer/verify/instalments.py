"""In which parts an award is paid: shares, months and proofs, by the most exact rule."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation
from planner.domain.balances.allocation import Award
from planner.domain.ids import derived_id
from planner.domain.money import apportion
from planner.domain.need import FULL
from planner.domain.programme.catalogue import Instalment, Measure
from planner.domain.programme.rule import OFFICE, Rule, RuleSort


def parts_of(books: Books, award: Award) -> tuple[Instalment, ...]:
    """Return the parts an award is to be paid in: its rule's, else its measure's own."""
    rule = _rule_of(books, award)
    if rule is None:
        thing = books.things[award.target]
        return thing.instalments if isinstance(thing, Measure) else (Instalment(FULL),)
    proof = rule.proof.value if rule.proof else ""
    later = [Instalment(s, k * (rule.months or 0), proof) for k, s in enumerate(rule.shares)]
    return (Instalment(rule.shares[0]), *later[1:])


def _rule_of(books: Books, award: Award) -> Rule | None:
    """Return the rule that says in which parts an award is paid.

    A fund's rule goes before the office's, one that names measures before one that names kinds,
    one that names kinds before one that names neither, then the one of the highest amount.
    """
    rules = [r for r in books.rules(RuleSort.INSTALMENTS) if _is_about(books, r, award)]
    for more_exact in (
        lambda r: r.scope != OFFICE,
        lambda r: bool(r.measures),
        lambda r: bool(r.kinds),
    ):
        rules = [r for r in rules if more_exact(r)] or rules
    dearest = max((_from(books, r) for r in rules), default=0)
    return next((r for r in rules if _from(books, r) == dearest), None)


def _is_about(books: Books, rule: Rule, award: Award) -> bool:
    return (
        rule.scope in (OFFICE, award.fund)
        and (award.kind in rule.kinds or not rule.kinds)
        and (award.target in rule.measures or not rule.measures)
        and award.amount.minor >= _from(books, rule)
        and books.may_hold(rule, award.case_id)
    )


def _from(books: Books, rule: Rule) -> int:
    return books.minor(rule.amount) if rule.amount is not None else 0


def in_parts(books: Books) -> Iterator[Violation]:
    """Lines are the amount split by largest remainder, in their months, with their proofs."""
    for award in books.priced():
        if award.lines and not books.is_agreed(award):
            rule = _rule_of(books, award)
            for code in _wrong(books, award):
                yield books.breach(rule.code if rule else code, award)


def _wrong(books: Books, award: Award) -> Iterator[str]:
    parts, lines = parts_of(books, award), award.lines
    amounts = apportion(award.amount.minor, [p.share for p in parts])
    if tuple(line.amount.minor for line in lines) != amounts:
        yield "lines_sum"
    if {line.amount.currency for line in lines} != {books.programme.currency}:
        yield "currency"
    if len({line.fund for line in lines}) != 1:
        yield "one_fund"
    if [line.number for line in lines] != list(range(1, len(parts) + 1)):
        yield "instalment_number"
    if [line.month for line in lines] != [award.month.plus(p.after_months) for p in parts]:
        yield "instalment_month"
    if [line.proof for line in lines] != [p.proof for p in parts]:
        yield "instalment_proof"
    if any(line.id != derived_id(award.id, str(line.number)) for line in lines):
        yield "identifier"
