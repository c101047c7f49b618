"""What is wrong with funds, rates, account codes and providers' prices, before any balance."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from planner.domain.checks.certain import contradiction
from planner.domain.checks.fault import Fault, Part
from planner.domain.checks.paid_for import paid_for
from planner.domain.errors import PlannerError
from planner.domain.findings import Weight
from planner.domain.months import add_months
from planner.domain.programme.catalogue import Pricing
from planner.domain.programme.conditions import Condition
from planner.domain.programme.fund import FundSort
from planner.domain.programme.programme import Programme
from planner.domain.programme.rates import Rate, RateUse
from planner.domain.programme.rule import RuleSort

_DAY = timedelta(days=1)
#: So many codes a sentence names.
_NAMED = 6


def money_faults(programme: Programme) -> Iterator[Fault]:
    """Yield the faults of funds, rates, codes, tiers and providers."""
    yield from _funds(programme)
    yield from _codes(programme)
    yield from _tiers(programme)
    yield from _rates(programme)
    yield from _gaps(programme)
    yield from _providers(programme)
    yield from _unreached(programme)


def _funds(programme: Programme) -> Iterator[Fault]:
    for at, fund in enumerate(programme.funds):
        own = {r.sort for r in programme.rules if r.scope == fund.code}
        place = (Weight.CHECK, Part.FUNDS, at, "code")
        if RuleSort.PAYS_FOR not in own:
            yield Fault.of("fund_pays_nothing", *place, value=fund.code)
        if fund.sort is FundSort.ENTITLEMENT and RuleSort.ENTITLED not in own:
            yield Fault.of("entitlement_unstated", *place, value=fund.code)


def _codes(programme: Programme) -> Iterator[Fault]:
    for at, fund in enumerate(programme.funds):
        paid = [one for one in paid_for(programme, fund.code) if not one.free]
        for name in fund.needs_codes:
            without = [one.code for one in paid if name not in fund.codes_of(one.kind, one.code)]
            if without:
                yield Fault.of(
                    "codes_missing",
                    Weight.CHECK,
                    Part.FUNDS,
                    at,
                    "needs_codes",
                    value=fund.code,
                    name=name,
                    named=_listed(without),
                )


def _tiers(programme: Programme) -> Iterator[Fault]:
    for at, measure in enumerate(programme.measures):
        if measure.pricing is not Pricing.TIERS:
            continue
        counts = [rule.count or 0 for rule in programme.tiers_of(measure.code)]
        place = (Weight.STOPS, Part.MEASURES, at, "pricing")
        if not counts:
            yield Fault.of("tiers_missing", *place, value=measure.code)
        elif min(counts) > 1:
            yield Fault.of("tier_of_one_missing", *place, value=measure.code)


def _rates(programme: Programme) -> Iterator[Fault]:
    """A balance needs a plan rate for the paying currency and every fund's."""
    paying = programme.paying_currency
    if not _has_rate(programme, paying):
        yield _rate_missing(programme, paying, Part.RATES)
    for at, fund in enumerate(programme.funds):
        if fund.currency != paying and not _has_rate(programme, fund.currency):
            yield _rate_missing(programme, fund.currency, Part.FUNDS, at)


def _rate_missing(programme: Programme, quote: str, part: Part, at: int | None = None) -> Fault:
    return Fault.of(
        "rate_missing",
        Weight.STOPS,
        part,
        at,
        "" if at is None else "currency",
        base=programme.currency,
        quote=quote,
        day=programme.balance_date.isoformat(),
    )


def _has_rate(programme: Programme, currency: str) -> bool:
    try:
        programme.rates.units(programme.currency, currency, programme.balance_date)
    except PlannerError:
        return False
    return True


def _gaps(programme: Programme) -> Iterator[Fault]:
    """Days between two rates of a pair, and before the last fund ends, for which none holds."""
    rates = programme.rates.rates
    places = {id(rate): at for at, rate in enumerate(rates)}
    found: dict[Fault, None] = {}
    for pair in dict.fromkeys(frozenset((r.base, r.quote)) for r in rates):
        for use in (RateUse.COMMITMENT, RateUse.PAYMENT):
            held = [r for r in rates if {r.base, r.quote} == pair and r.use in (use, RateUse.ANY)]
            held.sort(key=lambda r: r.starts)
            found |= dict.fromkeys(_uncovered(held, places))
            found |= dict.fromkeys(_ending_early(held, places, programme))
    yield from found


def _ending_early(
    held: list[Rate], places: dict[int, int], programme: Programme
) -> Iterator[Fault]:
    last = max(programme.funds, key=lambda f: f.ends, default=None)
    end = _covered_to(held)
    if held and last is not None and end < last.ends:
        yield Fault.of(
            "rate_ends_early",
            Weight.NOTE,
            Part.RATES,
            places[id(held[-1])],
            "ends",
            base=held[-1].base,
            quote=held[-1].quote,
            ends=end.isoformat(),
            value=last.code,
        )


def _covered_to(held: list[Rate]) -> date:
    return max((r.ends or date.max for r in held), default=date.min)


def _uncovered(held: list[Rate], places: dict[int, int]) -> Iterator[Fault]:
    for number, rate in enumerate(held[1:], start=1):
        end = _covered_to(held[:number])
        if end < date.max and rate.starts > end + _DAY:
            yield Fault.of(
                "rate_gap",
                Weight.NOTE,
                Part.RATES,
                places[id(rate)],
                "starts",
                base=rate.base,
                quote=rate.quote,
                starts=(end + _DAY).isoformat(),
                ends=(rate.starts - _DAY).isoformat(),
            )


def _providers(programme: Programme) -> Iterator[Fault]:
    """Prices that are older than the office's rule allows, or that nothing uses."""
    ages = [r.months for r in programme.rules_of(RuleSort.PRICE_AGE) if r.months is not None]
    names: dict[str, str] = {}
    priced_by_cost = {m.code for m in programme.measures if m.pricing is Pricing.COST}
    for at, service in enumerate(programme.providers):
        code, measure = service.code, service.measure
        place = (Weight.CHECK, Part.PROVIDERS, at)
        name = names.setdefault(code, service.name)
        if service.name != name:
            yield Fault.of("provider_two_names", *place, "name", value=code)
        if service.priced is not None and service.priced > programme.balance_date:
            day = service.priced.isoformat()
            yield Fault.of("price_ahead", *place, "priced", value=code, measure=measure, priced=day)
        if service.cost is not None and measure not in priced_by_cost:
            yield Fault.of("provider_price_unused", *place, "fixed", value=code, measure=measure)
        if not ages or (service.cost is None and service.travel is None):
            continue
        if service.priced is None:
            yield Fault.of("price_undated", *place, "priced", value=code, measure=measure)
        elif add_months(service.priced, min(ages)) < programme.balance_date:
            yield Fault.of(
                "price_old",
                *place,
                "priced",
                value=code,
                measure=measure,
                priced=service.priced.isoformat(),
                months=min(ages),
            )


def _unreached(programme: Programme) -> Iterator[Fault]:
    """Places no provider of a measure reaches, though its conditions leave them open."""
    last = {service.measure: at for at, service in enumerate(programme.providers)}
    for code, at in last.items():
        services = programme.providers_of(code)
        conditions = next((m.conditions for m in programme.measures if m.code == code), ())
        places = [
            place.code
            for place in programme.places
            if not any(service.reaches(place.code) for service in services)
            and not contradiction((*conditions, Condition("place", "=", (place.code,))))
        ]
        if places:
            yield Fault.of(
                "places_unreached",
                Weight.NOTE,
                Part.PROVIDERS,
                at,
                "places",
                value=code,
                named=_listed(places),
            )


def _listed(codes: list[str]) -> str:
    return ", ".join(codes[:_NAMED]) + (" …" if len(codes) > _NAMED else "")
