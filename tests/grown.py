"""The sample's office grown to any number of people: its money, places and services with it.

For every 180 people one more copy of every place with its projects, the money of every fund once
more, as many places a month, starts a month and counsellors more: each person stands before about
the same as in the sample, and many cases share everything.
"""

from __future__ import annotations

from dataclasses import replace

from planner.domain.money import Money
from planner.domain.programme.programme import Programme

#: The people of the sample, and how many of them one counsellor has.
PEOPLE, COUNSELLED = 180, 25


def grown(programme: Programme, people: int, money: float = 1.0) -> Programme:
    """Return the programme for about so many people, with this part of the money it would have."""
    times = max(1, round(people / PEOPLE))
    copies = {
        p.code: [p.code, *(f"{p.code}{n}" for n in range(2, times + 1))] for p in programme.places
    }
    return replace(
        programme,
        places=tuple(replace(p, code=code) for p in programme.places for code in copies[p.code]),
        projects=tuple(
            replace(p, code=p.code + place[len(p.place) :], place=place)
            for p in programme.projects
            for place in copies[p.place]
        ),
        funds=tuple(
            replace(
                f,
                amount=_part(f.amount.times(times), money),
                received=_part(f.received.times(times), money) if f.received else None,
                budgets=tuple(
                    replace(b, amount=_part(b.amount.times(times), money)) for b in f.budgets
                ),
            )
            for f in programme.funds
        ),
        measures=tuple(
            replace(m, places=replace(m.places, count=m.places.count * times)) if m.places else m
            for m in programme.measures
        ),
        providers=tuple(
            replace(
                p,
                places=frozenset(code for place in p.places for code in copies[place]),
                per_month=p.per_month * times if p.per_month else None,
            )
            for p in programme.providers
        ),
        office=replace(
            programme.office,
            counsellors=tuple(f"C{n:03}" for n in range(1, max(1, people // COUNSELLED) + 1)),
        ),
    )


def _part(amount: Money, part: float) -> Money:
    return Money(round(amount.minor * part), amount.currency)
