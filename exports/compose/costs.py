"""The costed items of a plan, its total, its referrals and its year."""

from __future__ import annotations

from decimal import Decimal

from exports.compose.household import for_whom
from exports.compose.subject import Subject
from exports.compose.visits import followed_since, visits_of
from exports.document import Costs, Item, Moment, Payment, Referral, Referrals, Timeline, Total
from exports.privacy import provider_may_print
from exports.text import BETWEEN, CODE, DETAIL, NAME, clean
from planner.domain.balances.allocation import Award, FundingLine
from planner.domain.errors import PlannerError
from planner.domain.kind import Kind
from planner.domain.money import Money, total
from planner.domain.months import Month
from planner.domain.plans.plan import PlanState
from planner.domain.programme.catalogue import Delivery, Measure
from planner.domain.programme.fund import FundSort
from planner.domain.programme.project import CommunityProject
from planner.domain.programme.rule import Proof
from planner.wording.numbers import decimal_text, money_text, month_text

_AGREED = frozenset({PlanState.AGREED, PlanState.SIGNED, PlanState.CLOSED})


def kind_text(kind: Kind, subject: Subject) -> str:
    """Return the name of a kind of support."""
    return subject.say("kind_community" if kind is Kind.COMMUNITY else kind.value)


def costs_of(subject: Subject) -> Costs:
    """Return the costed items with their total."""
    items = tuple(_item(subject, award) for award in subject.priced)
    agreed = subject.plan is not None and subject.plan.state in _AGREED
    return Costs(
        title=subject.say("costs" if agreed else "costs_draft"),
        columns=(
            subject.say("column_support"),
            subject.say("column_value"),
            subject.say("column_when"),
        ),
        items=items,
        total=_total(subject, items),
        empty="" if items else subject.say("no_costs"),
    )


def _item(subject: Subject, award: Award) -> Item:
    return Item(
        kind=award.kind,
        kind_name=kind_text(award.kind, subject),
        name=subject.name_of(award),
        detail=_detail(subject, award),
        amount=award.amount,
        amount_text=money_text(award.amount, subject.language),
        payments=_payments(subject, award),
        fund="" if subject.is_harmless else _printed(subject, award.fund),
        charged="" if subject.is_harmless else _charged(subject, award),
    )


def _charged(subject: Subject, award: Award) -> str:
    """Say what an award is in the donor's own currency, and at which rate.

    Not of a protected line: its currency could tell the donor.
    """
    fund = next((f for f in subject.programme.funds if f.code == award.fund), None)
    borne = [line.charged for line in award.lines if line.charged is not None]
    if fund is None or fund.private_name or not borne:
        return ""
    return subject.say(
        "charged_promised" if fund.sort is FundSort.ENTITLEMENT else "charged",
        amount=money_text(total(borne, fund.currency), subject.language),
        rate=_rate_number(award.lines[0].fund_rate, subject.language),
    )


def _rate_number(rate: str, language: str) -> str:
    """Write a rate with all its digits."""
    number = Decimal(rate)
    exponent = number.normalize().as_tuple().exponent
    places = max(0, -exponent) if isinstance(exponent, int) else 0
    return decimal_text(float(number), language, places)


def _detail(subject: Subject, award: Award) -> str:
    target = subject.target_of(award)
    parts = [for_whom(subject, award)]
    if isinstance(target, Measure):
        cash = award.kind is Kind.CASH and target.delivery is Delivery.OFFICE
        parts.insert(0, _described(subject, target))
        how = subject.say("paid_to_me" if cash else f"given_{target.delivery.value}")
        parts.append(_delivered(subject, award, how))
    elif target.residents_seats:
        parts.append(subject.say("seat_with", count=target.residents_seats))
    return BETWEEN.join(part for part in parts if part)


def _delivered(subject: Subject, award: Award, how: str) -> str:
    """Say how support reaches the person, and from whom where the name may print."""
    name = _provider(subject, award)
    return subject.say("given_by", how=how, provider=name) if name else how


def _provider(subject: Subject, award: Award) -> str:
    """Return the name of who delivers an award, empty where it is unknown or may not print."""
    if not award.provider or subject.is_silent_on(award.target):
        return ""
    if not provider_may_print(award, subject.programme):
        return ""
    known = {p.code: p.name for p in subject.programme.providers}
    return subject.apart(known.get(award.provider, ""), NAME)


def _described(subject: Subject, target: Measure | CommunityProject) -> str:
    """Return the catalogue's own words in quotes: they may say "you" where the plan says "I"."""
    if subject.is_silent_on(target.code):
        return ""
    words = subject.apart(target.description.get(subject.language).rstrip(". "), DETAIL)
    return subject.say("quote", words=words) if words else ""


def _payments(subject: Subject, award: Award) -> tuple[Payment, ...]:
    lines = sorted(award.lines, key=lambda line: (line.month, line.number))
    if not lines:
        unpaid = Money.zero(subject.programme.paying_currency)
        month = month_text(award.month, subject.language)
        return (Payment(award.month, award.amount, unpaid, month),)
    several = len(lines) > 1
    return tuple(
        Payment(
            line.month,
            line.amount,
            line.local,
            _payment_text(subject, line, several),
            _proof_text(subject, line),
        )
        for line in lines
    )


def _payment_text(subject: Subject, line: FundingLine, several: bool) -> str:
    month = month_text(line.month, subject.language)
    if not several:
        return month
    amount = money_text(line.amount, subject.language)
    proof = _proof_text(subject, line)
    code = "payment_on_proof" if proof else "payment"
    return subject.say(code, month=month, amount=amount, proof=proof)


def _proof_text(subject: Subject, line: FundingLine) -> str:
    """Say what must be seen before an instalment is paid."""
    known = line.proof in set(Proof)
    return subject.say(f"proof_{line.proof}") if known else clean(line.proof, CODE)


def _printed(subject: Subject, code: str) -> str:
    known = any(f.code == code for f in subject.programme.funds)
    return clean(subject.programme.fund(code).printed_code, CODE) if known else ""


def _total(subject: Subject, items: tuple[Item, ...]) -> Total:
    programme = subject.programme
    amount = total((i.amount for i in items), programme.currency)
    written = money_text(amount, subject.language)
    label = subject.say("total")
    payments = [p for i in items for p in i.payments]
    if programme.paying_currency == programme.currency or not payments:
        return Total(label, amount, written)
    local: Money = total((p.local for p in payments), programme.paying_currency)
    return Total(
        label, amount, written, local, money_text(local, subject.language), _rate_text(subject)
    )


def _rate_text(subject: Subject) -> str:
    programme, day = subject.programme, subject.caseload.balance_date
    for base, quote in (
        (programme.currency, programme.paying_currency),
        (programme.paying_currency, programme.currency),
    ):
        try:
            starts = programme.rates.on(base, quote, day).starts
        except PlannerError:
            continue
        return subject.say("rate", month=month_text(Month.of(starts), subject.language))
    return ""


def referrals_of(subject: Subject) -> Referrals:
    """Return the referrals: unpriced, and somebody else's to accept."""
    rows = []
    for award in subject.referred:
        target = subject.target_of(award)
        whom = for_whom(subject, award)
        rows.append(
            Referral(
                kind_text(Kind.REFERRAL, subject),
                subject.name_of(award),
                BETWEEN.join(
                    part
                    for part in (_described(subject, target), whom, _provider(subject, award))
                    if part
                ),
                month_text(award.month, subject.language),
            )
        )
    return Referrals(subject.say("referrals"), subject.say("referrals_note"), tuple(rows))


def timeline_of(subject: Subject) -> Timeline:
    """Return the months in which something happens, from the signature to the last review."""
    began = followed_since(subject)
    start = Month.of(began or subject.on)
    happens: dict[Month, list[str]] = {start: [subject.say("talk")]}
    for award in (*subject.priced, *subject.referred):
        name = subject.name_of(award)
        lines = sorted(award.lines, key=lambda line: line.number)
        for line in lines:
            part = subject.say("part", name=name, part=line.number, parts=len(lines))
            happens.setdefault(line.month, []).append(part if len(lines) > 1 else name)
        if not lines:
            happens.setdefault(award.month, []).append(name)
    for month, words in visits_of(subject, began):
        happens.setdefault(month, []).append(words)
    moments = tuple(
        Moment(month_text(month, subject.language), tuple(dict.fromkeys(happens[month])))
        for month in sorted(happens)
    )
    return Timeline(subject.say("timeline"), moments)
