"""What an office must still do after taking a template: a rate, a setting, a question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.domain.conditions import Answer, all_of
from planner.domain.donor import Donor
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.programme import Programme
from planner.domain.rule import Rule


def still_to_do(
    donor: Donor, fund: str, rules: Sequence[Rule], left: Sequence[str], after: Programme
) -> tuple[Finding, ...]:
    """Return what is still to do about a line taken into ``after``, the reminder first."""
    file = f"{donor.code} → {fund}"
    found = [_reminder(donor, fund, file)]
    found += _rate(donor, after, file)
    found += _settings(rules, fund, after, file)
    found += _validity(rules, fund, after, file)
    known = {n.code for n in after.needs}
    for need in sorted({r.need for r in rules if r.need} - known):
        found.append(
            Finding.of(
                "donor_need_unknown",
                Weight.CHECK,
                file=file,
                value=need,
                fund=fund,
            )
        )
    found += _elsewhere(donor, rules, after, file)
    for rule in left:
        found.append(
            Finding.of("donor_left_open", Weight.CHECK, file=file, value=rule, donor=donor.code)
        )
    return tuple(found)


def _reminder(donor: Donor, fund: str, file: str) -> Finding:
    count = len(donor.questions)
    if donor.as_of:
        return Finding.of(
            "donor_as_of",
            Weight.CHECK,
            file=file,
            fund=fund,
            as_of=donor.as_of,
            count=count,
            donor=donor.code,
        )
    return Finding.of(
        "donor_undated", Weight.CHECK, file=file, fund=fund, count=count, donor=donor.code
    )


def _rate(donor: Donor, after: Programme, file: str) -> Iterator[Finding]:
    day = after.balance_date
    try:
        after.rates.units(donor.currency, after.currency, day)
    except PlannerError:
        yield Finding.of(
            "rate_missing",
            Weight.CHECK,
            file=file,
            sheet="Rates",
            base=donor.currency,
            quote=after.currency,
            day=day.isoformat(),
        )


def _settings(rules: Sequence[Rule], fund: str, after: Programme, file: str) -> Iterator[Finding]:
    """Ask for what the rules need to know of the country of return."""
    conditions = [c for r in rules for c in (*r.who, *r.unless)]
    if after.visa_free is None and any(c.fact == "visa_free" for c in conditions):
        yield Finding.of("donor_visa_unknown", Weight.CHECK, file=file, sheet="Office", fund=fund)
    for condition in conditions:
        if condition.fact != "country":
            continue
        known = ", ".join(condition.values)
        if not after.country:
            yield Finding.of(
                "donor_country_unknown",
                Weight.CHECK,
                file=file,
                sheet="Office",
                fund=fund,
                known=known,
            )
        elif after.country not in condition.values:
            yield Finding.of(
                "donor_country_other",
                Weight.CHECK,
                file=file,
                sheet="Office",
                fund=fund,
                value=after.country,
                known=known,
            )


def _elsewhere(
    donor: Donor, rules: Sequence[Rule], after: Programme, file: str
) -> Iterator[Finding]:
    """Note it where a measure filled in is closed to whom the donor serves."""
    named = {code for r in rules for code in r.measures}
    for measure in after.measures:
        departures = [c for c in measure.conditions if c.fact == "departure"]
        answer = all_of(departures, {"departure": donor.host or None})
        if measure.code in named and answer is Answer.BROKEN:
            yield Finding.of(
                "donor_measure_elsewhere",
                Weight.CHECK,
                file=file,
                sheet="Measures",
                value=measure.code,
                country=donor.host,
            )


def _validity(rules: Sequence[Rule], fund: str, after: Programme, file: str) -> Iterator[Finding]:
    """Note it where none of a rule's versions is in force on the balance date."""
    day = after.balance_date
    held = {r.code for r in rules if r.holds_on(day)}
    out = [r for r in rules if r.code not in held]
    ended = [r.ends for r in out if r.ends is not None and r.ended_by(day)]
    later = [r.starts for r in out if r.starts is not None and day < r.starts]
    if ended:
        yield Finding.of(
            "donor_rules_ended",
            Weight.CHECK,
            file=file,
            sheet="Rules",
            fund=fund,
            ends=max(ended).isoformat(),
        )
    if later:
        yield Finding.of(
            "donor_rules_later",
            Weight.CHECK,
            file=file,
            sheet="Rules",
            fund=fund,
            starts=min(later).isoformat(),
        )
