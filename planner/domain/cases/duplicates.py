"""Cases that may be one person: names alike across scripts, with birth and place.

Pairs are for a person to judge; nothing is ever merged for them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain, combinations

from planner.domain.cases.case import Case
from planner.domain.ids import CaseId
from planner.domain.months import PartialDate

#: Letters of other scripts as a clerk would write them in Latin ones. Short vowels are not
#: written in Arabic, so names are compared by their consonants.
_LETTERS = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ى": "a", "ء": "", "ئ": "", "ؤ": "w", "ة": "a",
    "ب": "b", "پ": "p", "ت": "t", "ث": "s", "ج": "j", "چ": "c", "ح": "h", "خ": "k", "د": "d",
    "ذ": "z", "ر": "r", "ز": "z", "ژ": "j", "س": "s", "ش": "c", "ص": "s", "ض": "d", "ط": "t",
    "ظ": "z", "ع": "a", "غ": "g", "ف": "f", "ق": "k", "ک": "k", "ك": "k", "گ": "g", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "ی": "y",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "j", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "k", "ц": "ts", "ч": "c", "ш": "c", "щ": "c",
    "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "u", "я": "a", "і": "i", "ї": "i", "є": "e",
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "t", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "ks", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "i", "φ": "f", "χ": "k", "ψ": "ps", "ω": "o",
}  # fmt: skip
#: Ways the same sound is written in Latin letters: the longer first.
_SOUNDS = (
    ("sch", "c"), ("tch", "c"), ("ch", "c"), ("sh", "c"), ("dj", "j"), ("dh", "d"), ("th", "t"),
    ("ph", "f"), ("gh", "g"), ("kh", "k"), ("qu", "k"), ("q", "k"), ("ck", "k"), ("x", "ks"),
    ("ou", "w"), ("oo", "w"), ("gn", "n"), ("ny", "n"), ("z", "s"), ("v", "f"), ("p", "b"),
)  # fmt: skip
_PARTICLES = frozenset({"al", "el", "ben", "bin", "ibn", "abu", "de", "la", "le", "da"})
_VOWELS = re.compile(r"[aeiouwyh]")
#: Points from which on two cases come as a pair, and what gives them.
LIKELY = 4
_NAME, _PART_OF_NAME, _DAY, _YEAR, _PLACE = 2, 1, 2, 1, 1
#: A name that more cases than this share makes a pair only with the same day of birth.
_COMMON = 8
#: So many are compared each with each.
_MOST_ALIKE = 60


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two cases that may be one person, and in what they are alike."""

    one: CaseId
    other: CaseId
    alike: tuple[str, ...]


@lru_cache(maxsize=65_536)
def skeletons(name: str) -> frozenset[str]:
    """Return the consonants of each part of a name, whatever script it is written in."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    letters = "".join(_LETTERS.get(c, c) for c in plain if not unicodedata.combining(c))
    letters = re.sub(r"\babd\s+", "abd", letters)
    parts = (_skeleton(p) for p in re.split(r"[^a-z]+", letters) if p not in _PARTICLES)
    return frozenset(part for part in parts if part)


def _skeleton(part: str) -> str:
    for written, sound in _SOUNDS:
        part = part.replace(written, sound)
    part = re.sub(r"^(?:al|el)(?=[^aeiou]{2})", "", part)
    bare = _VOWELS.sub("", part[1:].replace("c", "k"))
    first = "" if _VOWELS.match(part) else part[:1].replace("c", "k")
    return re.sub(r"(.)\1+", r"\1", first + bare) or part[:1]


def likely_pairs(
    cases: Sequence[Case], among: Collection[CaseId] | None = None
) -> tuple[LikelyPair, ...]:
    """Return the pairs of cases that may be one person; ``among``: at least one of these.

    A pair shares the name, or part of it, and enough of birth and place besides; whose sex or
    birth differs is not a pair, unless day and month are only the other way round. Only cases of
    one block are compared, so that time grows with the cases and not with their square; none that
    is likely is lost by it:

    - Those of the same whole name are a block. Where more than ``_COMMON`` share it, only the same
      day of birth makes a pair, and the next blocks hold these.
    - Those who share a part of the name and the day of birth are a block. Where it is larger than
      ``_MOST_ALIKE``, whoever makes a pair in it shares the place, or two parts of the name, or a
      name of one part: these are compared instead.
    - Where even these are more, so that all of them would be pairs (a camp where every unknown day
      was typed as the first of January), each is compared with the ``_MOST_ALIKE`` next by number:
      everybody is named, not everybody with everybody.
    """
    whole: dict[frozenset[str], list[Case]] = {}
    of_day: dict[tuple[str, date], list[Case]] = {}
    for case in cases:
        parts = skeletons(case.identity.name)
        if not parts:
            continue
        whole.setdefault(parts, []).append(case)
        birth = case.identity.birth
        if birth is not None and birth.earliest == birth.latest:
            for part in parts:
                of_day.setdefault((part, birth.earliest), []).append(case)
    compared = chain(
        (pair for block in whole.values() if len(block) <= _COMMON for pair in _each(block)),
        (pair for block in of_day.values() for pair in _of_day(block)),
    )
    found: dict[tuple[CaseId, CaseId], LikelyPair] = {}
    for one, other in compared:
        if among is None or one.id in among or other.id in among:
            alike = _alike(one, other)
            if alike:
                first, second = sorted((one, other), key=lambda c: (c.number, c.id))
                found[first.id, second.id] = LikelyPair(first.id, second.id, alike)
    return tuple(found[key] for key in sorted(found))


_Pairs = Iterable[tuple[Case, Case]]


def _of_day(block: Sequence[Case]) -> _Pairs:
    """Return who of a block of one day of birth may be a pair."""
    if len(block) <= _MOST_ALIKE:
        return _each(block)
    nearer: dict[object, list[Case]] = {}
    for case in block:
        parts = skeletons(case.identity.name)
        shared = combinations(sorted(parts), 2) if len(parts) > 1 else (parts,)
        for key in (case.planning.place, *shared):
            if key:
                nearer.setdefault(key, []).append(case)
    return (pair for part in nearer.values() for pair in _each(part))


def _each(block: Sequence[Case]) -> _Pairs:
    """Return each case with every later one, of many with the next ones by number."""
    if len(block) <= _MOST_ALIKE:
        return combinations(block, 2)
    ordered = sorted(block, key=lambda c: (c.number, c.id))
    return (
        (one, other)
        for place, one in enumerate(ordered)
        for other in ordered[place + 1 : place + 1 + _MOST_ALIKE]
    )


def _alike(one: Case, other: Case) -> tuple[str, ...]:
    """Return in what two cases are alike, nothing where that is too little for a pair."""
    if one.planning.sex and other.planning.sex and one.planning.sex is not other.planning.sex:
        return ()
    points: Mapping[str, int] = {
        "name": _name_points(one, other),
        "birth": _birth_points(one, other),
        "place": _PLACE if one.planning.place and one.planning.place == other.planning.place else 0,
    }
    if points["birth"] < 0 or not points["name"] or sum(points.values()) < LIKELY:
        return ()
    return tuple(name for name, value in points.items() if value)


def _name_points(one: Case, other: Case) -> int:
    first, second = skeletons(one.identity.name), skeletons(other.identity.name)
    shorter, longer = sorted((first, second), key=len)
    if first == second or (len(shorter) > 1 and shorter <= longer):
        return _NAME
    return _PART_OF_NAME if first & second else 0


def _turned(first: PartialDate, second: PartialDate) -> bool:
    """Say whether two days of birth differ only in which of their numbers is the month."""
    one, other = first.earliest, second.earliest
    if one != first.latest or other != second.latest:
        return False
    return (one.year, one.day, one.month) == (other.year, other.month, other.day)


def _birth_points(one: Case, other: Case) -> int:
    """Return what the births say: below zero that these are two people."""
    first, second = one.identity.birth, other.identity.birth
    if first is None or second is None:
        return 0
    if first.latest < second.earliest or second.latest < first.earliest:
        return _YEAR if _turned(first, second) else -1
    exact = first.earliest == first.latest == second.earliest == second.latest
    return _DAY if exact else _YEAR
