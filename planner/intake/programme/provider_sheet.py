"""The sheet Providers: one row, one service of a provider."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations

from planner.domain.money import Money
from planner.domain.programme.catalogue import Cost, Counted, Measure
from planner.domain.programme.provider import Provider
from planner.intake.table import Row
from planner.intake.vocabulary import Vocabulary

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_MOST_PEOPLE = 100


def read_providers(
    rows: Sequence[Row],
    paying_currency: str,
    vocabulary: Vocabulary,
    measures: Mapping[str, Measure],
) -> tuple[tuple[Row, Provider], ...]:
    """Return each service with its row; prices and travel in ``paying_currency``."""
    services: list[tuple[Row, Provider]] = []
    for row in rows:
        for key in ("code", "name", "measure"):
            row.needed(key)
        measure = row.code("measure", "measure", vocabulary.measures)
        places = row.codes("places", "place", vocabulary.places)
        service = Provider(
            code=row.text("code"),
            name=row.text("name"),
            measure=measure,
            places=places,
            travel=row.amount("travel", paying_currency),
            cost=_cost(row, paying_currency, measures.get(measure)),
            priced=row.day("priced"),
            per_month=row.whole("per_month"),
            languages=_languages(row),
            female_staff=row.yes("female_staff"),
            verified=row.day("verified"),
            contact=row.text("contact"),
        )
        if service.code and measure and (places or not row.text("places")):
            services.append((row, service))
    _check_reach(services)
    return tuple(services)


def _cost(row: Row, currency: str, measure: Measure | None) -> Cost | None:
    fixed, each = row.amount("fixed", currency), row.amount("each", currency)
    own = measure.cost if measure else None
    counted = row.choice("counted", Counted)
    included = row.whole("included", 0, _MOST_PEOPLE)
    if fixed is None and each is None:
        return None
    if own is not None:
        counted = own.counted if counted is None else counted
        included = own.included if included is None else included
    return Cost(
        fixed or Money.zero(currency),
        each or Money.zero(currency),
        counted or Counted.PERSONS,
        1 if included is None else included,
    )


def _languages(row: Row) -> frozenset[str]:
    words = [word.casefold() for word in row.words("languages")]
    for word in words:
        if not _LANGUAGE.fullmatch(word):
            row.find("language_unreadable", "languages", value=word)
    return frozenset(words)


def _check_reach(services: Sequence[tuple[Row, Provider]]) -> None:
    """Note two rows of one service that reach one place: nobody knows which price holds."""
    for (first, one), (row, two) in combinations(services, 2):
        if one.service != two.service:
            continue
        common = one.places & two.places if one.places and two.places else one.places | two.places
        if common or not (one.places or two.places):
            row.find(
                "provider_reaches_twice",
                "places",
                value=two.code,
                measure=two.measure,
                places=", ".join(sorted(common)) or "*",
                other=first.raw.sheet_row,
            )
