"""Needs, vulnerabilities, places and projects, each from its sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planner.domain.findings import Weight
from planner.domain.need import Dimension, Need
from planner.domain.programme.catalogue import Cover
from planner.domain.programme.project import CommunityProject, Place
from planner.domain.texts import Texts
from planner.intake.table import Row
from planner.intake.vocabulary import Vocabulary

MOST_TENSION = 3
MOST_AGE = 120


def read_needs(rows: Sequence[Row]) -> tuple[Need, ...]:
    """Return the needs of the sheet Needs."""
    needs = []
    for row in rows:
        code, dimension, name = (
            row.needed("code"),
            row.choice("dimension", Dimension),
            row.texts("name"),
        )
        if dimension is None and not row.text("dimension"):
            row.find("value_missing", "dimension")
        if code and dimension is not None:
            needs.append(Need(code, dimension, name))
    return tuple(needs)


def read_vulnerabilities(rows: Sequence[Row]) -> tuple[tuple[str, Texts], ...]:
    """Return code and name of each vulnerability."""
    return tuple((row.needed("code"), row.texts("name")) for row in rows)


def read_places(rows: Sequence[Row]) -> tuple[Place, ...]:
    """Return the places of return."""
    return tuple(
        Place(
            row.needed("code"),
            row.texts("name"),
            row.whole("expected") or 0,
            row.whole("residents") or 0,
            row.whole("tension", 0, MOST_TENSION) or 0,
        )
        for row in rows
    )


def read_projects(
    rows: Sequence[Row],
    currency: str,
    vocabulary: Vocabulary,
    covers: Mapping[str, tuple[Cover, ...]],
) -> tuple[CommunityProject, ...]:
    """Return the community projects, with the covers the sheet Covers gives them."""
    projects = []
    for row in rows:
        code = row.needed("code")
        place = row.code("place", "place", vocabulary.places)
        fixed, seat = row.amount("fixed", currency), row.amount("seat", currency)
        least, most = row.whole("least"), row.whole("most")
        for key in ("place", "fixed", "seat", "least", "most", "residents"):
            if not row.text(key):
                row.find("value_missing", key)
        youngest, oldest = row.whole("youngest", 0, MOST_AGE), row.whole("oldest", 0, MOST_AGE)
        if least is not None and most is not None and least > most:
            row.find("least_above_most", "least", least=least, most=most)
        if oldest is not None and (youngest or 0) > oldest:
            row.find("least_above_most", "youngest", least=youngest or 0, most=oldest)
        wages = row.amount("wages", currency)
        if wages is not None and seat is not None and wages > seat:
            row.find("wages_above_seat", "wages", value=code)
        if code and code not in covers:
            row.find("covers_nothing", "code", Weight.CHECK, value=code)
        minutes = row.minutes("hours")
        if fixed is None or seat is None or least is None or most is None:
            continue
        projects.append(
            CommunityProject(
                code=code,
                place=place,
                name=row.texts("name"),
                fixed=fixed,
                seat=seat,
                least=least,
                most=most,
                residents_seats=row.whole("residents") or 0,
                youngest=youngest or 0,
                oldest=oldest,
                covers=covers.get(code, ()),
                description=row.texts("description"),
                wages=wages,
                consulted=row.yes("consulted"),
                do_no_harm_checked=row.yes("checked"),
                earliest=_or(row.whole("earliest"), 1),
                minutes=_or(minutes, 60),
                account=row.text("account"),
            )
        )
    return tuple(projects)


def _or(value: int | None, default: int) -> int:
    return default if value is None else value
