"""Report on the people a fund helps, to its donor: safe counts, no names.

Counts are of all people in the households helped; a row of its own has only who agreed to be
reported. Rows tell a birth year and a sex only where at least five share them and the count they
would lie in is shown, so that nobody adds hidden counts up from the rows.
"""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from planner.domain.balances.allocation import Allocation, Award
from planner.domain.case_files import newest_plans
from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case, Sex
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.money import Money, total
from planner.domain.monitoring.amounts import tells_of_one
from planner.domain.months import Month
from planner.domain.need import Dimension
from planner.domain.plans.plan import PlanState
from planner.domain.programme.programme import Programme
from planner.domain.protection.purpose import Destination, Purpose, without_consent
from planner.domain.reports.forms import Form, form_of
from planner.domain.reports.people_report import BANDS, NeedsMet, PeopleReport, PeopleRow
from planner.domain.reports.small_counts import SMALLEST, CountTable, made_safe
from planner.services.papers.counted_cases import people_in

_Key = TypeVar("_Key")
_TOLD = frozenset({PlanState.OFFERED, PlanState.AGREED, PlanState.SIGNED})
_SEXES = (Sex.FEMALE, Sex.MALE, None)
#: Letters nobody mixes up when reading aloud.
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def drawn_code() -> str:
    """Return a code for a row: random, so that nothing leads back from it."""
    return "".join(secrets.choice(_LETTERS) for _ in range(8))


def people_report(
    document: Caseload,
    allocation: Allocation,
    fund_code: str,
    to: Destination,
    draw: Callable[[], str] = drawn_code,
) -> PeopleReport:
    """Return the report of one fund.

    Raises PlannerError ``programme_first``, ``fund_unknown``, or as ``Destination.check``.
    """
    to.check()
    programme = document.given_programme
    fund = next((f for f in programme.funds if f.code == fund_code), None)
    if fund is None:
        known = ", ".join(f.code for f in programme.funds)
        raise PlannerError("fund_unknown", fund=fund_code, funds=known)
    awards = [a for a in _awards(document, allocation) if _pays(a, fund_code)]
    helped = [c for c in document.in_order() if any(a.case_id == c.id for a in awards)]
    consented = set(without_consent(document, [c.id for c in helped], Purpose.DONOR))
    sexes = _by_sex_and_age(document, helped)
    codes = tuple(p.code for p in programme.places)
    by_form = _by_form(programme, awards)
    rows = _rows(document, [c for c in helped if c.id not in consented], by_form, sexes, draw)
    missing = len(helped) - len(rows)
    return PeopleReport(
        fund=fund.printed_code,
        fund_code=fund_code,
        recipient=to.values["recipient"],
        on=document.balance_date,
        sexes=sexes,
        place_codes=codes,
        places=made_safe([_by_place(helped, codes)]),
        forms={form: _with_and_without(helped, of) for form, of in by_form.items()},
        money=total((_amount(a, fund_code) for a in awards), programme.currency),
        money_forms=_money_by_form(by_form, fund_code, programme.currency),
        money_months=_money_by_month(awards, fund_code, programme.currency),
        needs=_needs(allocation, helped),
        rows=rows,
        left_out=missing if missing == 0 or missing >= SMALLEST else None,
    )


def _awards(document: Caseload, allocation: Allocation) -> list[Award]:
    """Return the awards of all cases: those told to their persons, else the balance's."""
    told = {
        case_id: plan.awards
        for case_id, plan in newest_plans(document).items()
        if plan.state in _TOLD and plan.awards
    }
    kept = [a for a in allocation.awards if a.case_id not in told]
    return [*kept, *(a for awards in told.values() for a in awards)]


def _pays(award: Award, fund: str) -> bool:
    return any(line.fund == fund for line in award.lines)


def _amount(award: Award, fund: str) -> Money:
    lines = [line.amount for line in award.lines if line.fund == fund]
    return total(lines, award.amount.currency)


def _by_sex_and_age(document: Caseload, cases: Iterable[Case]) -> CountTable:
    counted = Counter(person for case in cases for person in people_in(case, document.balance_date))
    bands = (*range(len(BANDS)), None)
    return made_safe([[counted[sex, band] for band in bands] for sex in _SEXES])


def _by_place(cases: Iterable[Case], codes: Sequence[str]) -> list[int]:
    counted: Counter[str] = Counter()
    for case in cases:
        place = case.planning.place if case.planning.place in codes else ""
        counted[place] += len(case.persons)
    return [*(counted[code] for code in codes), counted[""]]


def _by_form(programme: Programme, awards: Iterable[Award]) -> dict[Form, list[Award]]:
    """Return the awards of each form of support, of those without any too."""
    found: dict[Form, list[Award]] = {form: [] for form in Form}
    for award in awards:
        found[form_of(programme, award.kind, award.target)].append(award)
    return found


def _with_and_without(cases: Iterable[Case], awards: Iterable[Award]) -> CountTable:
    """Count people whose household gets one of the awards, and those whose does not."""
    having = {award.case_id for award in awards}
    counted = Counter(
        {True: 0, False: 0},
    )
    for case in cases:
        counted[case.id in having] += len(case.persons)
    return made_safe([[counted[True], counted[False]]])


def _money_by_form(
    by_form: Mapping[Form, Sequence[Award]], fund: str, currency: str
) -> tuple[tuple[Form, Money | None], ...]:
    parts = {
        form: [(a.case_id, _amount(a, fund)) for a in awards] for form, awards in by_form.items()
    }
    return tuple(_safe_money(parts, currency).items())


def _money_by_month(
    awards: Sequence[Award], fund: str, currency: str
) -> tuple[tuple[Month, Money | None], ...]:
    parts: dict[Month, list[tuple[CaseId, Money]]] = {}
    for award in awards:
        for line in award.lines:
            if line.fund == fund:
                parts.setdefault(line.month, []).append((award.case_id, line.amount))
    ordered = {month: parts[month] for month in sorted(parts)}
    return tuple(_safe_money(ordered, currency).items())


def _safe_money(
    parts: Mapping[_Key, Sequence[tuple[CaseId, Money]]], currency: str
) -> dict[_Key, Money | None]:
    """Hide amounts behind which few households stand, or one of them mainly, and one more."""
    sums = {key: total((m for _, m in given), currency) for key, given in parts.items()}
    hidden = {key for key, given in parts.items() if sums[key].minor and _tells(given)}
    if len(hidden) == 1:
        others = [key for key in sums if key not in hidden and sums[key].minor]
        hidden |= set(sorted(others, key=lambda key: sums[key].minor)[:1])
    return {key: None if key in hidden else amount for key, amount in sums.items()}


def _tells(given: Iterable[tuple[CaseId, Money]]) -> bool:
    return tells_of_one((case_id, amount.minor) for case_id, amount in given)


def _needs(allocation: Allocation, cases: Sequence[Case]) -> tuple[NeedsMet, ...]:
    """Add up needs before and after; of few households nothing is said."""
    known = {case.id for case in cases}
    results = [r for r in allocation.cases if r.case_id in known]
    if len(results) < SMALLEST:
        return ()
    return tuple(
        NeedsMet(
            dimension,
            sum(r.stated(dimension, before=True) for r in results),
            sum(r.stated(dimension) for r in results),
        )
        for dimension in Dimension
    )


def _rows(
    document: Caseload,
    cases: Sequence[Case],
    by_form: Mapping[Form, Sequence[Award]],
    sexes: CountTable,
    draw: Callable[[], str],
) -> tuple[PeopleRow, ...]:
    """Return a row a household, by their codes: their order tells nothing either."""
    traits = {case.id: _trait(document, case, sexes) for case in cases}
    shared = Counter(trait for trait in traits.values() if trait)
    rows = []
    for case in cases:
        given = [(f, a) for f, awards in by_form.items() for a in awards if a.case_id == case.id]
        trait = traits[case.id]
        told = trait if trait and shared[trait] >= SMALLEST else (None, None)
        paid = [line.month for _, a in given for line in a.lines]
        forms = tuple(dict.fromkeys(form for form, _ in given))
        amount = total((a.amount for _, a in given), document.given_programme.currency)
        rows.append(PeopleRow(draw(), *told, forms, amount, min(paid, default=None)))
    return tuple(sorted(rows, key=lambda row: row.code))


def _trait(
    document: Caseload, case: Case, sexes: CountTable
) -> tuple[int | None, Sex | None] | None:
    """Return birth year and sex, None where they lie in a count that is hidden."""
    sex, band = next(people_in(case, document.balance_date))
    birth = case.identity.birth
    if birth is None or sex is None or band is None or birth.earliest.year != birth.latest.year:
        return None
    hidden = (_SEXES.index(sex), band) in sexes.hidden
    return None if hidden else (birth.earliest.year, sex)
