"""A donor's programme as sentences, readings to choose from and worked sums."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.domain.cases.granted import Granted
from planner.domain.donor import Circumstances, Donor, Example
from planner.domain.errors import PlannerError
from planner.services.programme.donor_examples import reckoned, template_programme
from planner.wording.names import name_of
from planner.wording.names.countries import country_name
from planner.wording.names.programme import part_name
from planner.wording.numbers import money_text
from planner.wording.rules import rule_sentence
from ui.models.isolates import isolated
from ui.models.rows import Column
from ui.words import listed, number_of


def donor_title(donor: Donor, language: str) -> str:
    """Return a template's name with the date of its sums."""
    if not donor.as_of:
        return _tr("{name} (undated)").format(name=donor.title.get(language))
    return _tr("{name} (as of {date})").format(
        name=donor.title.get(language), date=isolated(donor.as_of)
    )


def sources_text(donor: Donor) -> str:
    """Return where the rules were read, with each source's own date."""
    return " · ".join(f"{s.name} ({s.dated})" if s.dated else s.name for s in donor.sources)


def sentences(donor: Donor, chosen: Mapping[str, str], language: str) -> list[str]:
    """Return the rules under the readings chosen; what an office fills in stands in the form."""
    rules = donor.rules_read(chosen)
    programme = template_programme(donor, rules, Circumstances())
    open_ = {f.rule for f in donor.fill_ins}
    return [rule_sentence(r, programme, language) for r in rules if r.code not in open_]


@dataclass(frozen=True)
class Sum:
    """What the rules come to for one invented household, under the readings chosen."""

    household: str
    about: str
    parts: str
    most: str
    cash: str


def sums(donor: Donor, chosen: Mapping[str, str], language: str) -> list[Sum]:
    """Return every household of the worked examples once, reckoned as the readings say."""
    found: dict[tuple[str, Circumstances], Sum] = {}
    for example in donor.examples:
        key = (example.household.code, example.circumstances)
        if key in found:
            continue
        try:
            granted = reckoned(
                donor, example.household, example.circumstances, chosen, dict(example.filled)
            )
        except PlannerError:
            continue  # under this reading the example lacks a value to fill in
        found[key] = _sum(example, donor, granted, language)
    return list(found.values())


def _sum(example: Example, donor: Donor, granted: Granted, language: str) -> Sum:
    parts = listed(
        f"{part_name(part, language)} {money_text(amount, language)}"
        for part, amount in granted.parts.items()
    )
    return Sum(
        example.household.name.get(language),
        _circumstances(example.circumstances, donor, language),
        parts or "–",
        money_text(granted.most, language) if granted.most is not None else _tr("no limit stated"),
        money_text(granted.cash, language) if granted.cash is not None else _tr("no limit stated"),
    )


def _circumstances(about: Circumstances, donor: Donor, language: str) -> str:
    parts = []
    if about.return_type is not None:
        parts.append(name_of(about.return_type, language))
    if about.months_abroad is not None:
        parts.append(
            _tr("{months} abroad").format(months=number_of("month", about.months_abroad, language))
        )
    if about.visa_free is not None:
        parts.append(_tr("visa-free") if about.visa_free else _tr("visa required"))
    if about.country:
        parts.append(country_name(about.country, language))
    names = dict(donor.vulnerabilities)
    parts += [names[v].get(language) if v in names else v for v in sorted(about.vulnerabilities)]
    if about.helped_before:
        parts.append(_tr("helped before"))
    return listed(parts)


def sum_columns() -> list[Column]:
    """Return the columns of the worked sums."""
    return [
        Column(_tr("Household"), lambda s: s.household, 0, bold=True),
        Column(_tr("Return"), lambda s: s.about, 110),
        Column(_tr("Owed"), lambda s: s.parts, 120),
        Column(_tr("At most"), lambda s: s.most, 80, right=True),
        Column(_tr("Cash at most"), lambda s: s.cash, 80, right=True),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("DonorRows", text)
