"""All templates as text: each in its page, and side by side in one table."""

from __future__ import annotations

from planner.app.words.donors import page_of
from planner.domain.cases.case import ReturnType
from planner.domain.cases.granted import Granted
from planner.domain.donor import Circumstances, Donor, FillValue
from planner.domain.programme.rule import RuleSort
from planner.donors.reader import read_households
from planner.services.programme.donor_examples import reckoned
from planner.services.programme.donors import templates
from planner.wording.donors import PAGE_LANGUAGES
from planner.wording.numbers import money_text

HOUSEHOLDS = ("couple_two_children", "couple", "single_adult", "unaccompanied_child")
RETURNS = (ReturnType.VOLUNTARY, ReturnType.FORCED)

INTRODUCTION = """\
# Real programmes as templates

A template is a real programme as far as published sources tell it: its rules, where and when they
were read, what sources say differently, and what they leave open. It is a start, not an agreement:
sums change every year, and what a source does not say is asked, never invented.

`reintegration-planner donors` lists them, `donors CODE --language en|fr|es|ar` shows one, and
`donors CODE --into office.rplan --fund F --amount N --starts D --ends D` takes one into a
programme: `--choose` says how to read what is in conflict, `--fill` gives what no source says.

This page is written by `pytest tests/donors --accept`. What the same household is owed in each
programme, at most, where nationals need a visa and the stay was long, each conflict read the
first way (the source's own words, else what promises least), values no source gives left out or
at their least:

"""


def reckoned_first(donor: Donor, household: str, return_type: ReturnType) -> Granted:
    """Reckon a template for a household where its own conditions of country and status hold."""
    serving = [c for r in donor.rules if r.sort is RuleSort.SERVES for c in r.who]
    country = [c.values[0] for c in serving if c.fact == "country"]
    status = [c.values[0] for c in serving if c.fact == "vulnerability"]
    about = Circumstances(
        return_type=return_type,
        months_abroad=12,
        visa_free=False,
        country=country[0] if country else "GN",
        vulnerabilities=frozenset(status),
    )
    needed = [f for f in donor.fill_ins if f.required]
    filled = {f.rule: str(f.least.decimal()) for f in needed if f.least is not None}
    filled |= {f.rule: "ANY" for f in needed if f.value is FillValue.MEASURES}
    return reckoned(donor, read_households()[household], about, filled=filled)


def table(language: str) -> list[str]:
    """Return the table of all templates: what each household gets, voluntary and forced."""
    names = {h.code: h.name.get(language) for h in read_households().values()}
    heads = [f"{names[h]}, {r.value}" for h in HOUSEHOLDS for r in RETURNS]
    lines = [f"| programme | {' | '.join(heads)} |", "|---" * (len(heads) + 1) + "|"]
    for donor in templates():
        cells = [
            _cell(reckoned_first(donor, household, return_type), language)
            for household in HOUSEHOLDS
            for return_type in RETURNS
        ]
        lines.append(f"| {donor.code} | {' | '.join(cells)} |")
    return lines


def pages(language: str) -> str:
    """Return the pages of all templates in one language."""
    return "\n\n\n".join("\n".join(page_of(d, language)) for d in templates()) + "\n"


def handbook() -> str:
    """Return the page ``docs/donors.md``."""
    parts = [INTRODUCTION + "\n".join(table("en"))]
    for donor in templates():
        title, *lines = page_of(donor, "en")
        body = "\n".join(lines)
        parts.append(f"## {donor.code}\n\n**{title}**\n\n```text\n{body}\n```")
    return "\n\n".join(parts) + "\n"


def _cell(found: Granted, language: str) -> str:
    if found.most is not None:
        return money_text(found.most, language)
    return " + ".join(money_text(m, language) for m in found.narrowed.values())


assert set(PAGE_LANGUAGES) == {"en", "fr", "es", "ar"}
