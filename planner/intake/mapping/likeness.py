"""How alike a heading is to a name, and answers to words: per cent, by rapidfuzz (MIT)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from planner.intake.form import folded

_NUMBERING = re.compile(r"^(?:[a-z]?\d+(?:[.)]\d*)*[.)]?|q\d+)[\s:_-]+")
_BRACKETS = re.compile(r"\s*[(\[{][^)\]}]*[)\]}]")
#: 2.5 is a number, not the code 2.
_LEADING_CODE = re.compile(r"^(\w{1,4})\s*[-–:.=)]\s*(?!\d)(.+)$")
#: A number is like no other: -1 is not the rank 1, it is what many forms write for no answer.
_NUMBER = re.compile(r"[-−]?\d+(?:[.,]\d+)?")
#: The same words in another number or order are nearly, never wholly, the same heading.
_SET_SHARE = 0.93
#: Answers are taken for one another from this likeness on, and then looked at.
LIKE_ANSWER = 84


@lru_cache(maxsize=32_768)
def plain(text: str) -> str:
    """Return a text as headings are compared: folded, without marks around its words."""
    bare = re.sub(r"[_*:?¿!¡؟\"“”«»]+", " ", folded(text))
    return re.sub(r"\s+", " ", bare).strip()


@lru_cache(maxsize=8_192)
def ways_to_read(heading: str) -> tuple[str, ...]:
    """Return a heading as it may be meant: whole, without its group, numbering or brackets."""
    whole = plain(heading)
    # What stands in brackets, such as (Y/N), is no group.
    after_group = plain(re.split(r"[/>|]", _BRACKETS.sub("", heading))[-1])
    if " " not in heading:
        after_group = plain(re.split(r"[/>|.:-]", heading)[-1]) or after_group
    ways = [whole, after_group, *(_NUMBERING.sub("", w) for w in (whole, after_group))]
    ways.append(plain(heading.replace(".", "")))
    ways += [_BRACKETS.sub("", w).strip() for w in list(ways)]
    return tuple(dict.fromkeys(w for w in ways if w))


def likeness(heading: str, names: Iterable[str]) -> int:
    """Return how alike a heading is to the nearest of ``names``, 0 to 100."""
    ways = ways_to_read(heading)
    return max((_alike(way, plain(name)) for way in ways for name in names), default=0)


@lru_cache(maxsize=262_144)
def _alike(one: str, other: str) -> int:
    if one == other:
        return 100
    best = max(fuzz.ratio(one, other), fuzz.token_sort_ratio(one, other) * 0.98)
    if min(one.count(" "), other.count(" ")) >= 1:
        best = max(best, fuzz.token_set_ratio(one, other) * _SET_SHARE)
    return min(99, round(best))


def word_for(answer: str, words: Mapping[str, Sequence[str]]) -> tuple[str, int]:
    """Return the word an answer is nearest to, and how near: 100 is the same, 0 none at all.

    ``3 - Serious`` is read by its code and by its text, which must not differ.
    """
    exact = _exact(answer, words)
    if exact:
        return exact, 100
    coded = _LEADING_CODE.match(plain(answer))
    if coded:
        both = {_exact(coded[1], words), _exact(coded[2], words)} - {""}
        if len(both) == 1:
            return both.pop(), 100
    if _NUMBER.fullmatch(plain(answer)):
        return "", 0
    scores = [(likeness(answer, written), word) for word, written in words.items()]
    best, word = max(scores, default=(0, ""))
    return (word, best) if best >= LIKE_ANSWER else ("", 0)


def _exact(answer: str, words: Mapping[str, Sequence[str]]) -> str:
    wanted = plain(answer)
    for word, written in words.items():
        if wanted in (plain(text) for text in written):
            return word
    return ""
