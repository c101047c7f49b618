"""Sentences with parts that are said only where there is something to say.

``{place}`` is filled in. ``[one|other]`` keeps the first alternative all of whose places have a
value, and nothing where none has: ``at most {amount}[ a year until {until}| a year]``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_GROUP = re.compile(r"\[([^\[\]]*)\]")
_PLACE = re.compile(r"\{(\w+)\}")


def filled(template: str, values: Mapping[str, str]) -> str:
    """Return a template with its parts chosen and its places filled in.

    Raises KeyError where a place outside of brackets has no value.
    """
    chosen = _GROUP.sub(lambda group: _first_said(group.group(1), values), template)
    return _PLACE.sub(lambda place: values[place.group(1)], chosen)


def places_of(template: str) -> frozenset[str]:
    """Return the names of all places of a template."""
    return frozenset(_PLACE.findall(template))


def _first_said(group: str, values: Mapping[str, str]) -> str:
    for alternative in group.split("|"):
        if all(values.get(name) for name in places_of(alternative)):
            return alternative
    return ""
