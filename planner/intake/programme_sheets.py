"""Needs, vulnerabilities, places, funds and projects, each from its sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from planner.domain.catalogue import Cover
from planner.domain.findings import Weight
from planner.domain.fund import Fund, FundSort
from planner.domain.need import Dimension, Need
from planner.domain.project import CommunityProject, Place
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


def read_funds(rows: Sequence[Row], currency: str, balance_date: date | None) -> tuple[Fund, ...]:
    """Return the donor lines; amounts in ``currency``."""
    funds = []
    for row in rows:
        code, name, sort = row.needed("code"), row.texts("name"), row.choice("sort", FundSort)
        amount, received = row.amount("amount", currency), row.amount("received", currency)
        starts, ends = row.day("starts"), row.day("ends")
        for key in ("sort", "amount", "starts", "ends"):
            if not row.text(key):
                row.find("value_missing", key)
        if amount is not None and received is not None and received > amount:
            row.find("received_above_amount", "received", Weight.CHECK, value=code)
        if amount is not None and amount.minor == 0:
            row.find("budget_zero", "amount", Weight.CHECK, value=code)
        if starts and ends and ends < starts:
            row.find("fund_ends_before_start", "ends", value=code)
        elif ends and balance_date and ends < balance_date:
            row.find("fund_ended", "ends", Weight.CHECK, value=code, ends=ends.isoformat())
        if code and sort and amount is not None and starts and ends:
            funds.append(
                Fund(
                    code,
                    name,
                    sort,
                    amount,
                    starts,
                    ends,
                    received,
                    row.text("private_name"),
                    row.text("account"),
                )
            )
    return tuple(funds)


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
