"""What can be decided at the table in the workbook of a plan: its supports, and what else there is.

Amounts may change only where a measure has several; everything else is given or not. Limits are
those that can be added up in the workbook: ceilings of a whole case, and what is left of a line.
"""

from __future__ import annotations

from collections.abc import Iterator

from exports.compose.costs import kind_text
from exports.compose.subject import Subject
from exports.document import Choice, Choices, Limit
from exports.text import CODE, clean
from planner.domain.balances.allocation import Allocation, Award
from planner.domain.kind import Kind
from planner.domain.money import Money, total
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.rule import OFFICE, RuleSort

#: Things offered besides those in the plan.
MOST = 12
#: What each line of an allocation pays, kept for the last one: a thousand plans ask for it.
_PAID: dict[int, tuple[Allocation, dict[str, int]]] = {}


def choices_of(subject: Subject) -> Choices:
    """Return what may be decided, and the limits it is decided within."""
    given = tuple(_given(subject, award) for award in (*subject.priced, *subject.referred))
    known = {choice.code for choice in given}
    others = tuple(c for c in _others(subject) if c.code not in known)[:MOST]
    return Choices(
        subject.case.number, subject.programme.currency, given, others, tuple(_limits(subject))
    )


def _given(subject: Subject, award: Award) -> Choice:
    thing = subject.programme.thing(award.target)
    persons = subject.case.persons
    return Choice(
        code=award.target,
        person=persons.index(award.person) if award.person in persons else 0,
        kind=award.kind,
        kind_name=kind_text(award.kind, subject),
        name=subject.name_of(award),
        fund=_fund(subject, award.fund),
        amount=award.amount,
        levels=thing.levels if isinstance(thing, Measure) else (),
    )


def _others(subject: Subject) -> Iterator[Choice]:
    """Yield what the balance looked at for this case and did not give, each thing once."""
    seen = set()
    for other in subject.result.alternatives if subject.result else ():
        thing = subject.programme.thing(other.target)
        if other.target in seen or thing is None:
            continue
        seen.add(other.target)
        kind = thing.kind if isinstance(thing, Measure) else Kind.COMMUNITY
        yield Choice(
            code=other.target,
            person=0,
            kind=kind,
            kind_name=kind_text(kind, subject),
            name=subject.named(other.target),
            fund=_fund(subject, other.fund),
            amount=other.amount,
            levels=thing.levels if isinstance(thing, Measure) else (),
        )


def _fund(subject: Subject, code: str) -> str:
    known = any(f.code == code for f in subject.programme.funds)
    return clean(subject.programme.fund(code).printed_code, CODE) if known else ""


def _limits(subject: Subject) -> Iterator[Limit]:
    """Yield the ceilings of a case that hold for everybody, then what the plan's lines have left.

    A ceiling for some cases or some kinds only would need its conditions: the balance keeps it.
    """
    programme, day = subject.programme, subject.caseload.balance_date
    for rule in programme.rules_of(RuleSort.CASE_CEILING):
        plain = not (rule.who or rule.unless or rule.kinds or rule.measures or rule.need)
        if not plain or rule.other or rule.amount is None or not rule.holds_on(day):
            continue
        line = "" if rule.scope == OFFICE else _fund(subject, rule.scope)
        label = subject.say("limit_case_line", fund=line) if line else subject.say("limit_case")
        yield Limit(label, line, programme.accounted(rule.amount))
    paid = _paid(subject.allocation)
    for code in dict.fromkeys(a.fund for a in subject.priced if a.fund):
        fund = next((f for f in programme.funds if f.code == code), None)
        if fund is None:
            continue
        left = programme.accounted(fund.at_hand_on(day)) - programme.accounted(
            programme.reserve(fund)
        )
        mine = total((a.amount for a in subject.priced if a.fund == code), programme.currency)
        others = Money(paid.get(code, 0), programme.currency) - mine
        printed = _fund(subject, code)
        yield Limit(subject.say("limit_line", fund=printed), printed, left - others)


def _paid(allocation: Allocation) -> dict[str, int]:
    """Return what each line pays in the whole office, in minor units of the accounting currency."""
    kept = _PAID.get(0)
    if kept is not None and kept[0] is allocation:
        return kept[1]
    sums: dict[str, int] = {}
    for award in allocation.awards:
        for line in award.lines:
            sums[line.fund] = sums.get(line.fund, 0) + line.amount.minor
    for opening in allocation.openings:
        sums[opening.fund] = sums.get(opening.fund, 0) + opening.cost.minor
    _PAID[0] = (allocation, sums)
    return sums
