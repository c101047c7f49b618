"""Who the people are: sex, age, kind of return, where from and where to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from exports.compose.monitoring_way import bar_of, group_name
from exports.monitoring_paper import Line, Section
from exports.text import NAME, clean
from planner.domain.cases.case import ReturnType, Sex
from planner.domain.monitoring.report import Group, Monitoring, People, Split, Way
from planner.domain.programme.programme import Programme
from planner.domain.reports.people_report import BANDS
from planner.domain.reports.small_counts import CountTable
from planner.wording.names import name_of
from planner.wording.names.countries import country_name
from planner.wording.names.programme import place_name
from planner.wording.papers.monitoring import monitoring_text
from planner.wording.papers.people import people_text

#: What the rows by sex are called.
_SEXES = {
    (Sex.FEMALE,): "women",
    (Sex.MALE,): "men",
    (None,): "other",
    (Sex.MALE, None): "men_and_other",
}


def people_sections(report: Monitoring, language: str) -> Iterator[Section]:
    """Yield the sections on who the people in the households are."""
    people = report.people
    if people is None:
        return
    unknown = monitoring_text("other_country", language)
    types = {each.value: name_of(each, language) for each in ReturnType}
    yield _sexes(report.way, people, language)
    yield _ages(people, language)
    yield _split("ReturnTypes", "return_types", people.return_types, types, unknown, language)


def place_sections(report: Monitoring, programme: Programme, language: str) -> Iterator[Section]:
    """Yield the sections on where people came from and where they live."""
    people = report.people
    if people is None:
        return
    unknown = monitoring_text("other_country", language)
    places = {
        p.code: clean(place_name(p.code, programme, language), NAME) for p in programme.places
    }
    countries = {code: country_name(code, language) for code in people.countries.codes if code}
    yield _split("Countries", "countries", people.countries, countries, unknown, language)
    elsewhere = monitoring_text("elsewhere", language)
    yield _split("Places", "places", people.places, places, elsewhere, language)


def _sexes(way: Way, people: People, language: str) -> Section:
    """Return the base by sex, and how far people are where that may be told."""
    ages, by_group = people.ages, people.sexes
    filled = _filled(by_group) if by_group is not None else []
    shown = [place for place in filled if way.groups[place] != people.base]
    groups = tuple(way.groups[place] for place in shown)
    lines = []
    for row, sex in enumerate(_SEXES[sexes] for sexes in people.sex_rows):
        count = ages.shown((row, ages.columns))
        each = (by_group.shown((place, row)) if by_group else None for place in shown)
        name = monitoring_text(sex, language)
        lines.append(Line(sex, name, (count, *each), bar_of(count)))
    title = monitoring_text("sexes", language)
    return Section("Sexes", title, (title, *_groups(people.base, groups, language)), tuple(lines))


def _ages(people: People, language: str) -> Section:
    table = people.ages
    lines = []
    for column, band in enumerate(age_names(language)):
        count = table.shown((table.rows, column))
        each = (table.shown((row, column)) for row in range(table.rows))
        key = str(BANDS[column]) if column < len(BANDS) else ""
        lines.append(Line(key, band, (count, *each), bar_of(count)))
    title = monitoring_text("ages", language)
    headings = (title, group_name(people.base, language))
    sexes = (monitoring_text(_SEXES[each], language) for each in people.sex_rows)
    return Section("Ages", title, (*headings, *sexes), tuple(lines))


def age_names(language: str) -> tuple[str, ...]:
    """Return what age bands are called, the unknown last."""
    named = [f"{start}–{end - 1}" for start, end in pairwise(BANDS)]
    return (*named, f"{BANDS[-1]}+", people_text("unknown", language))


def _split(
    key: str, code: str, split: Split, names: dict[str, str], other: str, language: str
) -> Section:
    title = monitoring_text(code, language)
    lines = tuple(split_lines(split, [names.get(c, other) for c in split.codes]))
    filled = tuple(line for line in lines if line.key or line.figures[0] != 0)
    return Section(key, title, split_headings(title, split, language), filled)


def split_lines(split: Split, names: Sequence[str]) -> Iterator[Line]:
    """Yield a line for each column of a split: the sum of all groups, then each group."""
    table, many, groups = split.table, len(split.groups) > 1, _filled(split.table)
    for column, name in enumerate(names):
        count = table.shown((table.rows if many else 0, column))
        each = (table.shown((row, column)) for row in groups)
        yield Line(split.codes[column], name, (count, *each), bar_of(count))


def _filled(table: CountTable) -> list[int]:
    """Return the rows to tell beside their sum: those with anybody, where they are several.

    How many are in a row stands in the report: that it is nobody tells nothing more.
    """
    rows = [row for row in range(table.rows) if table.value((row, table.columns))]
    return rows if len(rows) > 1 else []


def split_headings(title: str, split: Split, language: str) -> tuple[str, ...]:
    """Return the headings of a split's lines."""
    groups = [split.groups[row] for row in _filled(split.table)]
    whole = tuple(reached for group in split.groups for reached in group)
    return (title, group_name(whole, language), *(group_name(g, language) for g in groups))


def _groups(base: Group, groups: Sequence[Group], language: str) -> tuple[str, ...]:
    """Return what the base is called, and each group beside it."""
    return tuple(group_name(group, language) for group in (base, *groups))
