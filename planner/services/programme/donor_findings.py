"""What an office must still do after taking a template, besides what any programme is told.

A rate or a setting that is missing, and rules out of time, are findings of the programme itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.domain.donor import Donor
from planner.domain.findings import Finding, Weight
from planner.domain.programme.conditions import Answer, all_of
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import Rule


def still_to_do(
    donor: Donor, fund: str, rules: Sequence[Rule], left: Sequence[str], after: Programme
) -> tuple[Finding, ...]:
    """Return what is still to do about a line taken into ``after``, the reminder first."""
    file = f"{donor.code} → {fund}"
    found = [_reminder(donor, fund, file)]
    found += _countries(rules, fund, after, file)
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


def _countries(rules: Sequence[Rule], fund: str, after: Programme, file: str) -> Iterator[Finding]:
    """Note it where the donor serves returns to other countries than the office's."""
    for condition in (c for r in rules for c in (*r.who, *r.unless)):
        served = condition.fact != "country" or after.country in ("", *condition.values)
        if not served:
            yield Finding.of(
                "donor_country_other",
                Weight.CHECK,
                file=file,
                sheet="Office",
                fund=fund,
                value=after.country,
                known=", ".join(condition.values),
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
