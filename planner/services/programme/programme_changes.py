"""What loading a programme again would change, entry by entry of each of its lists."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from operator import attrgetter
from typing import Any

from planner.domain.programme.fund import Fund
from planner.domain.programme.programme import Programme
from planner.domain.programme.programme_change import (
    Entry,
    EntryChange,
    ListChange,
    OfFund,
    Recorded,
    Setting,
)

_Key = Callable[[Any], Hashable]
#: Fields of a programme that are lists of their own; the others are settings.
_LISTED = {
    "needs",
    "vulnerabilities",
    "funds",
    "rates",
    "rules",
    "measures",
    "providers",
    "places",
    "projects",
    "office",
}
_BY_CODE: tuple[_Key, ...] = (attrgetter("code"),)


def programme_changes(before: Programme | None, after: Programme) -> list[ListChange]:
    """Return the lists that differ; the first programme of a caseload changes nothing.

    Versions of a rule, services of a provider and the like share a code: what is alike is
    matched first, then by what identifies an entry, from the exact to the loose.
    """
    if before is None:
        return []
    found = []
    for name, (entries, keys) in _LISTS.items():
        changes = tuple(_changes(entries(before), entries(after), keys))
        if changes:
            found.append(ListChange(name, changes))
    return found


def _changes(
    before: Sequence[Entry], after: Sequence[Entry], keys: Sequence[_Key]
) -> Iterator[EntryChange]:
    """Yield what differs: what is there now in its order, then what is gone."""
    old, new = dict(enumerate(before)), dict(enumerate(after))
    matched: dict[int, Entry] = {}
    for key in (_itself, *keys):
        left: dict[Hashable, deque[int]] = defaultdict(deque)
        for at, entry in old.items():
            left[key(entry)].append(at)
        for at, entry in list(new.items()):
            if left[key(entry)]:
                matched[at] = old.pop(left[key(entry)].popleft())
                del new[at]
    for at, entry in enumerate(after):
        if matched.get(at) != entry:
            yield EntryChange(matched.get(at), entry)
    for entry in old.values():
        yield EntryChange(entry, None)


def _itself(entry: Entry) -> Hashable:
    return entry


def _settings(programme: Programme) -> Sequence[Entry]:
    own = {f.name: getattr(programme, f.name) for f in fields(programme) if f.name not in _LISTED}
    of_office = {
        f"office.{f.name}": getattr(programme.office, f.name) for f in fields(programme.office)
    }
    return [Setting(name, _value(value)) for name, value in (own | of_office).items()]


def _value(value: object) -> str | int | None:
    if isinstance(value, tuple):
        return ", ".join(value)
    return value if value is None or isinstance(value, int) else str(value)


def _vulnerabilities(programme: Programme) -> Sequence[Entry]:
    return [Recorded(code, name) for code, name in programme.vulnerabilities]


def _funds(programme: Programme) -> Sequence[Entry]:
    """Return the lines themselves: their budgets and codes are lists of their own."""
    return [_line(fund) for fund in programme.funds]


def _line(fund: Fund) -> Fund:
    return replace(fund, budgets=(), codes=())


def _budgets(programme: Programme) -> Sequence[Entry]:
    return [
        OfFund(fund.code, fund.printed_code, b) for fund in programme.funds for b in fund.budgets
    ]


def _codes(programme: Programme) -> Sequence[Entry]:
    return [OfFund(fund.code, fund.printed_code, c) for fund in programme.funds for c in fund.codes]


#: The programme's lists in the order a person reads them, with what identifies an entry.
_LISTS: Mapping[str, tuple[Callable[[Programme], Sequence[Entry]], tuple[_Key, ...]]] = {
    "settings": (_settings, (attrgetter("field"),)),
    "needs": (attrgetter("needs"), _BY_CODE),
    "vulnerabilities": (_vulnerabilities, _BY_CODE),
    "funds": (_funds, _BY_CODE),
    "budgets": (_budgets, (attrgetter("fund", "part.version"), attrgetter("fund", "part.starts"))),
    "codes": (_codes, (attrgetter("fund", "part.name", "part.kind", "part.measure"),)),
    "rates": (attrgetter("rates.rates"), (attrgetter("base", "quote", "use", "starts"),)),
    "rules": (attrgetter("rules"), (attrgetter("code", "scope", "starts"), *_BY_CODE)),
    "measures": (attrgetter("measures"), _BY_CODE),
    "providers": (
        attrgetter("providers"),
        (attrgetter("service", "places"), attrgetter("service")),
    ),
    "places": (attrgetter("places"), _BY_CODE),
    "projects": (attrgetter("projects"), _BY_CODE),
}
