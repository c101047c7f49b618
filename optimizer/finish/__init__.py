"""From the engine's packages and their months to awards, openings and results in domain terms.

Money is the offers' integer amounts, never the solver's numbers: split over instalments by largest
remainder, converted once per award at the plan rate of the balance date. A provider's own price is
not converted: it is what will be paid.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from optimizer.finish.memo import Memo
from optimizer.finish.schedule import Key
from optimizer.formulate import Formulation
from optimizer.offer import Draft, Offer
from optimizer.rules.instalments import instalments_of
from optimizer.situation import Ground
from optimizer.solution import Solution
from planner.domain.balances.allocation import (
    Award,
    CaseResult,
    FundingLine,
    NeedResult,
    Opening,
    Origin,
)
from planner.domain.ids import AwardId, InstalmentId, derived_id
from planner.domain.money import Money, apportion
from planner.domain.months import Month
from planner.domain.need import FULL
from planner.domain.programme.catalogue import Instalment


def awards_of(
    made: Formulation,
    packages: Sequence[tuple[int, ...]],
    starts: Mapping[Key, int],
    memo: Memo | None = None,
) -> dict[Key, Award]:
    """Return the award of every chosen option, cases by number and options in their order.

    ``memo``: of earlier balances. Raises PlannerError ``rate_missing`` where the paying currency
    has no rate yet.
    """
    known = memo or Memo()
    found: dict[Key, Award] = {}
    for i, package in enumerate(packages):
        keys = [(i, n) for n in sorted(package)]
        given = (made.drafts[i], made.problem.cases[i], tuple((k, starts[k]) for k in keys))
        awards = known.of("awards", i, given, partial(_awards, made, keys, starts))
        found.update(zip(keys, awards, strict=True))
    return found


def _awards(made: Formulation, keys: Sequence[Key], starts: Mapping[Key, int]) -> list[Award]:
    return [_award(made, key, starts[key]) for key in keys]


def _award(made: Formulation, key: Key, start: int) -> Award:
    draft = made.drafts[key[0]]
    offer = draft.offers[key[1]]
    if offer.agreed is not None:
        return offer.agreed
    ground = made.ground
    award_id = AwardId(derived_id(draft.situation.id, offer.target, offer.person))
    month = ground.first.plus(start)
    amount = Money(offer.amount, ground.programme.currency)
    instalments = instalments_of(offer, draft.situation, ground)
    return Award(
        award_id,
        draft.situation.id,
        offer.person,
        offer.target,
        offer.kind,
        amount,
        Money(offer.cash, ground.programme.currency),
        month,
        _origin(made, key),
        offer.count,
        offer.project is not None,
        offer.provider.code if offer.provider else "",
        _funding(award_id, offer, month, instalments, ground),
    )


def _funding(
    award: AwardId, offer: Offer, month: Month, instalments: Sequence[Instalment], ground: Ground
) -> tuple[FundingLine, ...]:
    accounting, paying = ground.programme.currency, ground.programme.paying_currency
    donor = ground.programme.fund(offer.fund).currency
    amount = Money(offer.amount, accounting)
    shares = [i.share for i in instalments]
    parts = apportion(amount.minor, shares)
    weights = parts if amount.minor else shares
    local = ground.in_currency(amount, paying)
    if offer.local is not None and offer.amount > 0:
        local = offer.local
    # A fund in the paying currency bears what is paid.
    charged = local if donor == paying else ground.in_currency(amount, donor)
    local_parts, charged_parts = apportion(local, weights), apportion(charged, weights)
    other = donor != accounting
    return tuple(
        FundingLine(
            InstalmentId(derived_id(award, str(n + 1))),
            award,
            n + 1,
            offer.fund,
            month.plus(instalment.after_months),
            Money(parts[n], accounting),
            Money(local_parts[n], paying),
            rate_text(ground, paying),
            Money(charged_parts[n], donor) if other else None,
            rate_text(ground, donor) if other else "",
            instalment.proof,
        )
        for n, instalment in enumerate(instalments)
    )


def rate_text(ground: Ground, currency: str) -> str:
    """Return the units of a currency for one of the accounting currency, as text of a decimal."""
    programme = ground.programme
    return str(programme.rates.units(programme.currency, currency, ground.day))


def _origin(made: Formulation, key: Key) -> Origin:
    i, n = key
    case = made.problem.cases[i]
    for requirement in case.requirements:
        if n in requirement.options:
            return requirement.origin
    offer = made.drafts[i].offers[n]
    urgent = {f.line for f in made.floors[i] if f.rank == 0 and offer.window[0] <= f.by}
    if any(line in urgent for line, _ in _cover(made.drafts[i], offer)):
        return Origin.ACT_NOW
    return Origin.BALANCE


def _cover(draft: Draft, offer: Offer) -> tuple[tuple[int, int], ...]:
    return offer.cover(draft.lines, draft.situation)


def openings_of(
    made: Formulation, solution: Solution, awards: Mapping[Key, Award]
) -> tuple[Opening, ...]:
    """Return the projects that open, from the month of their first seat."""
    found = []
    for j in sorted(solution.open_projects):
        draft = made.projects[j]
        project = draft.project
        months = [a.month for a in awards.values() if a.is_seat and a.target == project.code]
        month = min(months, default=made.ground.first.plus(project.earliest))
        residents = project.seat.times(project.residents_seats)
        found.append(
            Opening(project.code, draft.fund, project.fixed, residents, month, len(months))
        )
    return tuple(found)


def results_of(
    made: Formulation, packages: Sequence[tuple[int, ...]], memo: Memo | None = None
) -> list[CaseResult]:
    """Return what the packages do for each case, reasons not yet written.

    ``memo``: of earlier balances.
    """
    known = memo or Memo()
    return [
        known.of(
            "result",
            i,
            (draft, made.problem.cases[i], packages[i]),
            partial(_result, made, i, packages[i]),
        )
        for i, draft in enumerate(made.drafts)
    ]


def _result(made: Formulation, i: int, package: tuple[int, ...]) -> CaseResult:
    draft = made.drafts[i]
    reached = [0] * len(draft.lines)
    for n in package:
        for line, share in _cover(draft, draft.offers[n]):
            reached[line] += share
    needs = tuple(
        NeedResult(
            line.need,
            line.dimension,
            line.severity,
            line.weight,
            line.attainable,
            min(FULL, cover),
            persons=line.persons,
        )
        for line, cover in zip(draft.lines, reached, strict=True)
    )
    return CaseResult(
        draft.situation.id,
        needs,
        unknown_needs(draft, made.ground),
        made.problem.loss(i, ()),
        made.problem.loss(i, package),
    )


def unknown_needs(draft: Draft, ground: Ground) -> tuple[str, ...]:
    """Return the needs nobody knows of, in the programme's order: somebody must ask."""
    known = {a.need for a in draft.situation.assessment.needs if a.severity is not None}
    return tuple(n.code for n in ground.programme.needs if n.code not in known)
