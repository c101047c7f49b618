"""What a programme's own codes are called: donor lines, measures, projects, needs, places."""

from __future__ import annotations

from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import OFFICE
from planner.wording.isolation import isolated
from planner.wording.languages import language_of


def scope_name(scope: str, programme: Programme, language: str) -> str:
    """Return who a rule speaks for: the code a fund is printed under, or the office."""
    if scope == OFFICE:
        return language_of(language).office
    fund = next((f for f in programme.funds if f.code == scope), None)
    return isolated(fund.printed_code if fund else scope, language)


def target_name(programme: Programme | None, code: str, language: str) -> str:
    """Return the name of a measure or project, its code where the programme lacks it."""
    thing = programme.thing(code) if programme is not None else None
    return thing.name.get(language) or code if thing else code


def thing_name(code: str, programme: Programme, language: str) -> str:
    """Return the name of a measure or project with its code."""
    thing = programme.thing(code)
    name = thing.name.get(language) if thing else ""
    return isolated(f"{name} ({code})" if name else code, language)


def need_name(code: str, programme: Programme, language: str) -> str:
    """Return the name of a need."""
    need = next((n for n in programme.needs if n.code == code), None)
    return isolated((need.name.get(language) if need else "") or code, language)


def place_name(code: str, programme: Programme, language: str) -> str:
    """Return the name of a place."""
    name = programme.place(code).name.get(language) if programme.has_place(code) else ""
    return isolated(name or code, language)


def part_name(part: str, language: str) -> str:
    """Return what a part of an entitlement is called."""
    return language_of(language).parts.get(part) or isolated(part, language)
