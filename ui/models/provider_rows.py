"""The directory of providers and the exchange rates as readable tables."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.domain.months import Month, add_months
from planner.domain.programme.catalogue import Cost
from planner.domain.programme.programme import Programme
from planner.domain.programme.provider import Provider
from planner.domain.programme.rates import Rate
from planner.domain.programme.rule import RuleSort
from planner.wording.names import name_of
from planner.wording.names.countries import language_name
from planner.wording.names.programme import target_name
from planner.wording.numbers import count_text, date_text, decimal_text, money_text
from ui.models.rows import Column
from ui.words import listed, number_of, place_name

#: A rate is shown with as many decimals as somebody wrote, up to these.
_DECIMALS = 6


def provider_columns(programme: Programme, language: str) -> list[Column]:
    """Return the columns of the directory; a price that is asked again stands out."""
    return [
        Column(_tr("Provider"), lambda p: p.name or p.code, 130, bold=True),
        Column(_tr("Delivers"), lambda p: target_name(programme, p.measure, language), 120),
        Column(_tr("Where"), lambda p: reach_text(p, programme, language), 0),
        Column(
            _tr("Price"),
            lambda p: price_text(p, language),
            100,
            lambda p: p.cost.fixed.minor if p.cost else -1,
        ),
        Column(
            _tr("Asked"),
            lambda p: age_text(p, programme, language),
            120,
            lambda p: p.priced or date.min,
            attention=lambda p: is_old(p, programme),
        ),
        Column(
            _tr("A month"),
            lambda p: "–" if p.per_month is None else count_text(p.per_month, language),
            70,
            lambda p: -1 if p.per_month is None else p.per_month,
            True,
        ),
        Column(
            _tr("Languages"),
            lambda p: listed(sorted(language_name(c, language) for c in p.languages)) or "–",
            100,
        ),
        Column(_tr("Female staff"), lambda p: _tr("yes") if p.female_staff else "–", 85),
        Column(
            _tr("Verified"),
            lambda p: date_text(p.verified, language) if p.verified else _tr("never"),
            95,
            lambda p: p.verified or date.min,
            attention=lambda p: p.verified is None,
        ),
    ]


def reach_text(provider: Provider, programme: Programme, language: str) -> str:
    """Say where a provider delivers, and what travel adds there."""
    places = listed(sorted(place_name(programme, c, language) for c in provider.places))
    where = places or _tr("everywhere")
    if provider.travel is None or not provider.travel.minor:
        return where
    travel = money_text(provider.travel, language)
    return _tr("{where}; travel {amount}").format(where=where, amount=travel)


def price_text(provider: Provider, language: str) -> str:
    """Say a provider's price in the paying currency, or that the catalogue's holds."""
    return (
        _tr("as in the catalogue") if provider.cost is None else cost_words(provider.cost, language)
    )


def cost_words(cost: Cost, language: str) -> str:
    """Say a cost: fixed, for each person, or both."""
    if not cost.each.minor:
        return money_text(cost.fixed, language)
    each = money_text(cost.each, language)
    if not cost.fixed.minor:
        return _tr("{each} each").format(each=each)
    return _tr("{fixed} + {each} each").format(fixed=money_text(cost.fixed, language), each=each)


def age_text(provider: Provider, programme: Programme, language: str) -> str:
    """Say when a price was asked, and how long that is ago on the balance date."""
    if provider.priced is None:
        return "–" if provider.cost is None else _tr("nobody knows when")
    months = Month.of(programme.balance_date).minus(Month.of(provider.priced))
    day = date_text(provider.priced, language)
    if months < 1:
        return day
    return _tr("{day}, {months} ago").format(day=day, months=number_of("month", months, language))


def is_old(provider: Provider, programme: Programme) -> bool:
    """Say whether a price is older than the office lets it be, or was never dated."""
    limits = [r.months for r in programme.rules_of(RuleSort.PRICE_AGE) if r.months is not None]
    if provider.cost is None or not limits:
        return False
    if provider.priced is None:
        return True
    return add_months(provider.priced, min(limits)) < programme.balance_date


def rate_columns(programme: Programme, language: str) -> list[Column]:
    """Return the columns of the exchange rates; those that hold on the balance date are marked."""

    def holds(rate: Rate) -> bool:
        day = programme.balance_date
        return (
            rate.holds_on(day) and programme.rates.on(rate.base, rate.quote, day, rate.use) == rate
        )

    return [
        Column(_tr("One"), lambda r: r.base, 70, bold=True),
        Column(_tr("buys"), lambda r: rate_text(r, language), 150, lambda r: r.units, True),
        Column(_tr("of"), lambda r: r.quote, 70),
        Column(_tr("For"), lambda r: name_of(r.use, language), 140),
        Column(_tr("From"), lambda r: date_text(r.starts, language), 150, lambda r: r.starts),
        Column(
            _tr("To"),
            lambda r: date_text(r.ends, language) if r.ends else _tr("the next"),
            150,
            lambda r: r.ends or date.max,
        ),
        Column(_tr("On the balance date"), lambda r: _tr("holds") if holds(r) else "–", 140),
        Column(_tr("Source"), lambda r: r.source, 0),
    ]


def rate_text(rate: Rate, language: str) -> str:
    """Write a rate with the decimals it has."""
    exponent = rate.units.normalize().as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    return decimal_text(float(rate.units), language, min(decimals, _DECIMALS))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProviderRows", text)
