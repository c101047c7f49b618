"""The problem as plain data: checked once, then exact integers.

Numbers are taken as they are written: 0.1 is one tenth, not the nearest binary fraction, so that
three tenths fit a capacity of 0.3. Each resource and the values have a scale of their own, the
power of ten that makes all of their numbers whole.

Uses and capacities are zero or more: a resource is something used up. What would *bring* some of
it is a capacity that somebody decided, not an option, so a negative use is refused as a slip.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from optimizer.multiple_choice.numbers import as_given, power_of
from planner.domain.errors import PlannerError


@dataclass(frozen=True, slots=True)
class Option:
    """One thing a group may get: its value and its uses by place of the resource, all whole."""

    value: int
    uses: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Options of which one is chosen, or none where the group is not required."""

    name: str
    required: bool
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """Resources, capacities and groups as whole numbers.

    A capacity or use of resource *k* was given as ``whole / scales[k]``, a value as
    ``whole / value_scale``.
    """

    resources: tuple[str, ...]
    capacities: tuple[int, ...]
    scales: tuple[int, ...]
    value_scale: int
    groups: tuple[Group, ...]


def read(path: Path) -> Problem:
    """Read a problem from a JSON file.

    Raises PlannerError ``file_missing``, ``solve_not_json`` with the line, and all of ``parse``.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, IsADirectoryError):
        raise PlannerError("file_missing", file=path.name) from None
    except UnicodeDecodeError:
        raise PlannerError("solve_not_text", file=path.name) from None
    except OSError:
        raise PlannerError("solve_unreadable", file=path.name) from None
    try:
        data = json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as fault:
        place = {"line": fault.lineno, "column": fault.colno}
        raise PlannerError("solve_not_json", file=path.name, **place) from None
    except RecursionError:
        raise PlannerError("solve_not_json", file=path.name, line=1, column=1) from None
    except ValueError:  # a whole number of thousands of digits
        raise PlannerError("solve_number_long", file=path.name) from None
    return parse(data)


class _Twice(dict[str, Any]):
    """An object of the file that names a key twice; JSON itself would keep the last."""

    key = ""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    seen: set[str] = set()
    twice = _Twice(found)
    twice.key = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
    return twice


def parse(data: object) -> Problem:
    """Check plain data and return the problem.

    Raises PlannerError, always with the ``place``: ``solve_no_object``, ``solve_no_list``,
    ``solve_no_name``, ``solve_no_number``, ``solve_not_true_or_false``, ``solve_key_missing``,
    ``solve_key_twice``, ``solve_number``, ``solve_number_negative``, ``solve_number_huge``,
    ``solve_name_twice``, ``solve_resource_unknown``, ``solve_group_empty``, ``solve_use_missing``.
    """
    whole = _mapping(data, "problem")
    resources = _list(_get(whole, "resources", "problem"), "resources")
    groups = _list(_get(whole, "groups", "problem"), "groups")
    places, capacities = _resources(resources)
    drafts = [_draft(group, f"groups[{g}]", places) for g, group in enumerate(groups)]
    _once([(name, f"groups[{g}]") for g, (name, _, _) in enumerate(drafts)])
    powers = [power_of((c,)) for c in capacities]
    value_power = 0
    for _, _, options in drafts:
        for value, uses in options:
            value_power = max(value_power, power_of((value,)))
            for k, amount in uses:
                if type(amount) is not int:
                    powers[k] = max(powers[k], power_of((amount,)))
    scales = [10**power for power in powers]
    value_scale = 10**value_power
    return Problem(
        tuple(places),
        tuple(int(c * s) for c, s in zip(capacities, scales, strict=True)),
        tuple(scales),
        value_scale,
        tuple(
            Group(
                name,
                required,
                tuple(
                    Option(int(value * value_scale), tuple((k, int(a * scales[k])) for k, a in use))
                    for value, use in options
                ),
            )
            for name, required, options in drafts
        ),
    )


def _resources(resources: list[Any]) -> tuple[dict[str, int], list[Any]]:
    places: dict[str, int] = {}
    capacities = []
    for k, resource in enumerate(resources):
        place = f"resources[{k}]"
        entry = _mapping(resource, place)
        name = _text(_get(entry, "name", place), f"{place}.name")
        if name in places:
            raise PlannerError("solve_name_twice", place=place, other=f"resources[{places[name]}]")
        places[name] = k
        capacities.append(_amount(_get(entry, "capacity", place), f"{place}.capacity"))
    return places, capacities


_Draft = tuple[str, bool, list[tuple[Any, list[tuple[int, Any]]]]]


def _draft(group: object, place: str, places: Mapping[str, int]) -> _Draft:
    entry = _mapping(group, place)
    name = _text(_get(entry, "name", place), f"{place}.name")
    required = _get(entry, "required", place)
    if not isinstance(required, bool):
        raise PlannerError("solve_not_true_or_false", place=f"{place}.required")
    options = _list(_get(entry, "options", place), f"{place}.options")
    if required and not options:
        raise PlannerError("solve_group_empty", place=place)
    return (
        name,
        required,
        [_option(o, f"{place}.options[{j}]", places) for j, o in enumerate(options)],
    )


def _option(
    option: object, place: str, places: Mapping[str, int]
) -> tuple[Any, list[tuple[int, Any]]]:
    entry = _mapping(option, place)
    value = as_given(_get(entry, "value", place), f"{place}.value")
    if "use" not in entry and any(isinstance(other, Mapping) for other in entry.values()):
        raise PlannerError("solve_use_missing", place=place)
    uses = []
    for name, amount in _mapping(entry.get("use", {}), f"{place}.use").items():
        if name not in places:
            raise PlannerError(
                "solve_resource_unknown", place=f"{place}.use", resource=str(name)[:60]
            )
        given = _amount(amount, f"{place}.use[{json.dumps(name)[:60]}]")
        if given:
            uses.append((places[name], given))
    return value, uses


def _amount(value: object, place: str) -> Any:
    given = as_given(value, place)
    if given < 0:
        raise PlannerError("solve_number_negative", place=place, number=str(value))
    return given


def _once(named: list[tuple[str, str]]) -> None:
    seen: dict[str, str] = {}
    for name, place in named:
        if name in seen:
            raise PlannerError("solve_name_twice", place=place, other=seen[name])
        seen[name] = place


def _mapping(value: object, place: str) -> Mapping[str, Any]:
    if isinstance(value, _Twice):
        raise PlannerError("solve_key_twice", place=place, key=value.key[:60])
    if not isinstance(value, Mapping):
        raise PlannerError("solve_no_object", place=place)
    return value


def _list(value: object, place: str) -> list[Any]:
    if not isinstance(value, list | tuple):
        raise PlannerError("solve_no_list", place=place)
    return list(value)


def _text(value: object, place: str) -> str:
    if not isinstance(value, str) or not value:
        raise PlannerError("solve_no_name", place=place)
    return value


def _get(entry: Mapping[str, Any], key: str, place: str) -> Any:
    if key not in entry:
        raise PlannerError("solve_key_missing", place=place, key=key)
    return entry[key]
