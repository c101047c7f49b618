"""The columns of the sheets about money."""

from __future__ import annotations

from exports.excel.office.figures import Figures
from exports.excel.table import Column

Columns = tuple[Column, ...]


def money_columns(figures: Figures) -> dict[str, Columns]:
    """Return the columns of each money sheet."""
    return {
        "awards": _awards(figures),
        "instalments": _instalments(figures),
        "funds": _funds(figures),
        "kinds": _kinds(figures),
        "shares": _shares(figures),
        "places": _places(figures),
        "projects": _projects(figures),
    }


def _awards(figures: Figures) -> Columns:
    say = figures.say
    return (
        Column("case", say("case"), 17),
        Column("person", say("person"), 17),
        Column("code", say("code"), 11),
        Column("name", say("name"), 34),
        Column("kind", say("kind"), 13),
        Column("fund", say("fund"), 10),
        Column("provider", say("provider"), 28),
        Column("amount", say("amount"), 13, summed=True),
        Column("cash", say("cash_part"), 13, summed=True),
        Column("month", say("first_month"), 11),
        Column("place", say("place"), 16),
        Column("counsellor", say("counsellor"), 11),
        Column("origin", say("origin"), 14),
        Column("paid_in", say("paid_in"), 14, summed=True),
        Column("difference", say("difference"), 12, summed=True),
        Column("award", say("award"), 36, printed=False),
    )


def _instalments(figures: Figures) -> Columns:
    say = figures.say
    local = say("local", currency=figures.programme.paying_currency)
    return (
        Column("case", say("case"), 17),
        Column("code", say("code"), 11),
        Column("kind", say("kind"), 13),
        Column("part", say("part"), 11),
        Column("fund", say("fund"), 10),
        Column("month", say("month"), 11),
        Column("amount", say("amount"), 13, summed=True),
        Column("local", local, 16, summed=True),
        Column("rate", say("rate"), 11),
        *(_own_of_instalments(figures) if figures.foreign else ()),
        Column("proof", say("proof"), 24),
        Column("award", say("award"), 36, printed=False),
    )


def _funds(figures: Figures) -> Columns:
    say = figures.say
    return (
        Column("fund", say("fund"), 11),
        Column("name", say("name"), 34),
        Column("sort", say("sort"), 18),
        *(
            Column(key, say(key), 13, summed=True)
            for key in (
                "amount",
                "received",
                "reserve",
                "cash",
                "in_kind",
                "community",
                "project_money",
                "awarded",
                "left_now",
                "left",
                "due",
                "chosen",
                "goes_back",
            )
        ),
        *(_own_of_funds(figures) if figures.foreign else ()),
    )


def _own_of_instalments(figures: Figures) -> Columns:
    """Return the columns of the donors' own currencies; sums of several would mean nothing."""
    say = figures.say
    return (
        Column("own_currency", say("own_currency"), 11),
        Column("charged", say("charged"), 14),
        Column("fund_rate", say("fund_rate"), 11),
    )


def _own_of_funds(figures: Figures) -> Columns:
    say = figures.say
    return (
        Column("own_currency", say("own_currency"), 11),
        *(Column(key, say(key), 14) for key in ("own_amount", "own_received", "own_charged")),
    )


def _shares(figures: Figures) -> Columns:
    say = figures.say
    return (
        Column("kind", say("kind"), 26),
        Column("amount", say("amount"), 16),
        Column("share", say("share"), 11),
        Column("least", say("least"), 11),
        Column("most", say("most"), 11),
        Column("kept", say("kept"), 11),
    )


def _kinds(figures: Figures) -> Columns:
    say = figures.say
    return (
        Column("kind", say("kind"), 20),
        Column("awards", say("awards_count"), 11, summed=True),
        Column("offers", say("offers_count"), 11, summed=True),
        Column("amount", say("amount"), 15, summed=True),
        Column("cash", say("cash_part"), 15, summed=True),
        Column("share", say("share"), 10),
    )


def _places(figures: Figures) -> Columns:
    say = figures.say
    return (
        Column("name", say("place"), 22),
        Column("code", say("code"), 14),
        Column("cases", say("cases_count"), 11, summed=True),
        Column("awards", say("awards_count"), 11, summed=True),
        Column("amount", say("amount"), 15, summed=True),
    )


def _projects(figures: Figures) -> Columns:
    say = figures.say
    return (
        Column("code", say("code"), 11),
        Column("name", say("name"), 40),
        Column("place", say("place"), 16),
        Column("opens", say("opens"), 9),
        Column("month", say("month"), 11),
        Column("fund", say("fund"), 10),
        Column("fixed", say("fixed"), 13, summed=True),
        Column("residents", say("residents"), 12),
        Column("residents_money", say("residents_money"), 14, summed=True),
        Column("residents_wages", say("residents_wages"), 14, summed=True),
        Column("least", say("least"), 9),
        Column("most", say("most"), 9),
        Column("planned", say("seats_planned"), 12, summed=True),
        Column("seats", say("seats"), 11, summed=True),
        Column("seat_money", say("seat_money"), 14, summed=True),
    )
