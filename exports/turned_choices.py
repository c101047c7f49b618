"""What a person could have in the place of what their plan gives: for a screen turned round.

Each thing that would meet the main need of an award in its stead, as the balance found it: what it
does to the needs of this person and to what may be spent for them. What it would cost others stands
nowhere here, and what could harm the person is not named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from exports.compose.costs import kind_text
from exports.compose.subject import Subject
from exports.text import DETAIL
from planner.domain.balances.allocation import Alternative, Award, CaseResult
from planner.domain.balances.ceilings import Ceiling, ceilings_of, spent_with
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.plans.turned import TurnedChoice, TurnedGauge
from planner.domain.programme.catalogue import Measure
from planner.wording.numbers import money_text, share_text
from planner.wording.papers.turned import turned_text

#: What is less than this share of all needs, more or less, is as good (1/10,000).
_AS_GOOD = 50


def choices_of(subject: Subject) -> tuple[TurnedChoice, ...]:
    """Return what could be there in the place of each award, in the order of the plan."""
    result = subject.result
    if result is None or not result.stated(before=True):
        return ()
    found = [
        (award, result.next_best[award.id])
        for award in subject.priced
        if award.id in result.next_best
    ]
    named = [
        (award, other)
        for award, other in found
        if not subject.is_silent_on(award.target) and not subject.is_silent_on(other.target)
    ]
    ceilings = _ceilings(subject, [other for _, other in named])
    return tuple(_choices(subject, result, named, ceilings))


def _ceilings(subject: Subject, others: list[Alternative]) -> dict[str, Ceiling]:
    """Return the ceilings that may be told: not those of a line whose name may not be."""
    programme = subject.programme
    found = ceilings_of(
        programme, subject.case, subject.assessment, subject.awards, others, printed=True
    )
    private = {f.code for f in programme.funds if f.private_name}
    return {code: ceiling for code, ceiling in found.items() if code not in private}


def _choices(
    subject: Subject,
    result: CaseResult,
    named: list[tuple[Award, Alternative]],
    ceilings: Mapping[str, Ceiling],
) -> Iterator[TurnedChoice]:
    for award, other in named:
        thing = subject.programme.thing(other.target)
        if thing is None:
            continue
        kind = thing.kind if isinstance(thing, Measure) else Kind.COMMUNITY
        language = subject.language
        said = subject.apart(thing.description.get(language), DETAIL)
        now, then = _met(result, other)
        change = then - now
        effect = "as_good" if abs(change) < _AS_GOOD else "more" if change > 0 else "less"
        yield TurnedChoice(
            kind,
            kind_text(kind, subject),
            subject.named(other.target),
            said,
            turned_text("instead_of", language, name=subject.name_of(award)),
            money_text(other.amount, language) if other.amount.minor else "",
            turned_text(effect, language),
            (
                _gauge("met_now", now, FULL, share_text(now / FULL, language), language),
                _gauge("met_then", then, FULL, share_text(then / FULL, language), language),
                *_spent(subject, ceilings.get(other.fund), other, award),
            ),
        )


def _met(result: CaseResult, other: Alternative) -> tuple[int, int]:
    """Return the share of all needs met as the plan is, and with ``other``, in 1/10,000."""
    before, left = result.stated(before=True), result.stated()
    with_it = min(before, max(0.0, left + other.burden_change))
    return round(FULL * (1 - left / before)), round(FULL * (1 - with_it / before))


def _spent(
    subject: Subject, ceiling: Ceiling | None, other: Alternative, award: Award
) -> Iterator[TurnedGauge]:
    spent = None if ceiling is None else spent_with(subject.programme, ceiling, other, award)
    if ceiling is None or spent is None:
        return
    language, most = subject.language, ceiling.most
    figure = turned_text(
        "over" if spent.minor > most.minor else "spent_of",
        language,
        spent=money_text(Money(max(0, spent.minor), most.currency), language),
        most=money_text(most, language),
    )
    yield _gauge("spent", max(0, spent.minor), most.minor, figure, language)


def _gauge(title: str, filled: int, whole: int, figure: str, language: str) -> TurnedGauge:
    name = turned_text(title, language)
    said = turned_text("gauge", language, title=name, figure=figure)
    return TurnedGauge(name, filled, whole, figure, said)
