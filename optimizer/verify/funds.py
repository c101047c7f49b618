"""Funds: money at hand, what and whom each pays for, promises, ceilings, shares."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation, sums
from planner.domain.allocation import Award, Opening
from planner.domain.entitlement import owed_in_accounting
from planner.domain.fund import Fund, FundSort
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.need import FULL
from planner.domain.rule import OFFICE, Rule, RuleSort


def known(books: Books) -> Iterator[Violation]:
    """Every award and opening is paid by a fund of the programme, in the fund's period."""
    funds = {f.code: f for f in books.programme.funds}
    today = Month.of(books.day)
    for award in books.priced():
        fund = funds.get(award.fund)
        if fund is None:
            yield books.breach("fund_unknown", award)
        elif not books.is_agreed(award) and not _in_period(fund, today):
            yield books.breach("fund_period", award)
    for opening in books.allocation.openings:
        fund = funds.get(opening.fund)
        if fund is None or not _in_period(fund, today):
            yield Violation("fund_period", opening.project)


def _in_period(fund: Fund, today: Month) -> bool:
    return Month.of(fund.starts) <= today <= Month.of(fund.ends)


def at_hand(books: Books) -> Iterator[Violation]:
    """No fund pays more than it received, less its reserve while that holds."""
    spent = sums(
        [(a.fund, a.amount.minor) for a in books.priced()]
        + [(o.fund, o.fixed.minor + o.residents.minor) for o in books.allocation.openings]
    )
    for fund in books.programme.funds:
        budget = fund.budget_on(books.day)
        reserve = sum(
            budget.minor * (r.most or 0) // FULL
            for r in books.rules(RuleSort.RESERVE, fund.code)
            if r.until is not None and books.day <= r.until
        )
        held = Money(min(reserve, budget.minor), budget.currency)
        at_hand = books.minor(fund.at_hand_on(books.day))
        if spent.get(fund.code, 0) > max(0, at_hand - books.minor(held)):
            yield Violation("fund_overspent", fund.code)


def pays_for(books: Books) -> Iterator[Violation]:
    """A fund pays for its kinds and measures only, and for whom it serves."""
    for award in books.priced():
        if books.is_agreed(award):
            continue
        rules = books.rules(RuleSort.PAYS_FOR, award.fund)
        if not any(
            award.kind in r.kinds
            and (not r.measures or award.target in r.measures)
            and books.holds(r, award.case_id)
            for r in rules
        ):
            yield books.breach("pays_for", award)
        serves = books.rules(RuleSort.SERVES, award.fund)
        if not all(
            r.excepts(books.facts(award.case_id)) or books.holds(r, award.case_id) for r in serves
        ):
            yield books.breach("serves", award)


def entitlements(books: Books) -> Iterator[Violation]:
    """An entitlement pays for its own case, each part up to what was promised to it."""
    for fund in books.programme.funds:
        if fund.sort is not FundSort.ENTITLEMENT:
            continue
        for case_id, (case, _) in books.planned.items():
            promised = owed_in_accounting(books.programme, fund.code, case, books.facts(case_id))
            fixed = {r.part for r in books.rules(RuleSort.OWED_AS, fund.code)}
            paid = sums(
                (books.part(a), a.amount.minor)
                for a in books.awards_of(case_id)
                if a.fund == fund.code
            )
            for part, amount in paid.items():
                room = (
                    promised[part].minor
                    if part in promised
                    else sum(m.minor for p, m in promised.items() if p not in fixed)
                )
                if amount > room:
                    yield Violation("entitlement", f"{books.number(case_id)} {fund.code}")


def case_ceilings(books: Books) -> Iterator[Violation]:
    """No case gets more than its ceiling, of a fund or of all."""
    for rule in books.rules(RuleSort.CASE_CEILING):
        limit = books.minor(rule.amount)
        for case_id in books.planned:
            paid = sum(
                a.amount.minor
                for a in books.awards_of(case_id)
                if rule.scope in (OFFICE, a.fund) and a.lines
            )
            if paid > limit and books.may_hold(rule, case_id):
                yield Violation(rule.code, books.number(case_id))


def stacking(books: Books) -> Iterator[Violation]:
    """Funds that must not stack do not pay for one case together."""
    for rule in books.rules(RuleSort.NO_STACKING):
        other, _, part = rule.other.partition("/")
        for case_id in books.planned:
            awards = [a for a in books.awards_of(case_id) if a.lines]
            one = any(a.fund == rule.scope for a in awards)
            both = one and any(a.fund == other and _is_part(books, a, part) for a in awards)
            if both and books.may_hold(rule, case_id):
                yield Violation(rule.code, books.number(case_id))


def _is_part(books: Books, award: Award, part: str) -> bool:
    """Say whether an award is paid from a part; what no rule fixes may be any other part."""
    fixed = {r.part for r in books.rules(RuleSort.OWED_AS, award.fund)}
    own = books.part(award)
    return part in ("", own) or (own == "" and part not in fixed)


def of_kind(award: Award, rule: Rule) -> int:
    """Return the part of an award that counts as the rule's kinds."""
    cash = award.cash.minor if Kind.CASH in rule.kinds else 0
    rest = award.amount.minor - award.cash.minor if award.kind in rule.kinds else 0
    return cash + rest


def _opening_cost(opening: Opening, rule: Rule) -> int:
    whole = opening.fixed.minor + opening.residents.minor
    return whole if Kind.COMMUNITY in rule.kinds else 0


def line_shares(books: Books) -> Iterator[Violation]:
    """At most a share of a line goes out as one kind."""
    for rule in books.rules(RuleSort.SHARE_OF_LINE):
        fund = books.programme.fund(rule.scope)
        spent = sum(of_kind(a, rule) for a in books.priced() if a.fund == fund.code)
        spent += sum(
            _opening_cost(o, rule) for o in books.allocation.openings if o.fund == fund.code
        )
        if spent > books.minor(fund.budget_on(books.day)) * (rule.most or 0) // FULL:
            yield Violation(rule.code, fund.code)


def spending_shares(books: Books) -> Iterator[Violation]:
    """Of the awarded pool money a kind stays between its shares, where any way reaches the least.

    A least share nothing could count towards is noted instead.
    """
    pools = {f.code for f in books.programme.funds if f.sort is FundSort.POOL}
    awards = [a for a in books.priced() if a.fund in pools]
    openings = [o for o in books.allocation.openings if o.fund in pools]
    whole = sum(a.amount.minor for a in awards)
    whole += sum(o.fixed.minor + o.residents.minor for o in openings)
    noted = {dict(n.values).get("rule") for n in books.allocation.notes if n.code in GIVEN_WAY}
    for rule in books.rules(RuleSort.SPENDING_SHARE):
        own = sum(of_kind(a, rule) for a in awards)
        own += sum(_opening_cost(o, rule) for o in openings)
        if rule.most is not None and own * FULL > rule.most * whole and rule.code not in noted:
            yield Violation(rule.code, "most")
        if rule.least and own * FULL < rule.least * whole and rule.code not in noted:
            yield Violation(rule.code, "least")


#: Notes that say a share was out of reach, or gave way to a floor or to what was agreed.
GIVEN_WAY = frozenset({"share_out_of_reach", "share_gave_way", "share_exceeded"})
