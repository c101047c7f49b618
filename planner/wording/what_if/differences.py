"""A difference with what is proven of it, and counts too small to be told, in four languages."""

from __future__ import annotations

from planner.domain.what_if.what_if import Interval
from planner.wording.numbers import count_text, share_text
from planner.wording.sentences import Table, in_language, say, spoken

#: Fewer people than this are never told as a number on what leaves the office.
SMALLEST_COUNT = 5
#: From this share on, one decimal tells enough.
_LARGE = 0.1

_TEXTS: Table = {
    "between": spoken(
        "between {least} and {most}",
        "entre {least} et {most}",
        "entre {least} y {most}",
        "بين {least} و{most}",
    ),
    "at_least": spoken(
        "at least {least}", "au moins {least}", "al menos {least}", "{least} على الأقل"
    ),
    "at_most": spoken(
        "at most {most}", "au plus {most}", "como máximo {most}", "{most} على الأكثر"
    ),
    "not_proven": spoken(
        "nothing is proven", "rien n’est prouvé", "nada está probado", "لا شيء مثبت"
    ),
    "none_within": spoken(
        "no difference that could be proven",
        "aucune différence prouvée",
        "ninguna diferencia probada",
        "لا فرق يمكن إثباته",
    ),
    "none": spoken(
        "no difference, proven",
        "aucune différence, prouvé",
        "ninguna diferencia, probado",
        "لا فرق، بإثبات",
    ),
    "few": spoken("fewer than 5", "moins de 5", "menos de 5", "أقل من 5"),
    "nobody": spoken("none", "aucun", "ninguno", "لا أحد"),
}


def signed_share(share: float, language: str) -> str:
    """Write a share in per cent with as many decimals as it takes, less than nothing with −."""
    shown = share_text(abs(share), language, 1 if abs(share) >= _LARGE else 2)
    nothing = share_text(0.0, language, 2)
    return f"−{shown}" if share < 0 and shown != nothing else shown


def range_text(interval: Interval, language: str) -> str:
    """Return what is proven: "between 3.7 % and 3.9 %", "at least 3.7 %", "at most 0.02 %"."""
    least = None if interval.least is None else signed_share(interval.least, language)
    most = None if interval.most is None else signed_share(interval.most, language)
    if interval.is_none_within and most is not None:
        return say(_TEXTS, "at_most", language, {"most": most})
    if least is not None and most is not None:
        return say(_TEXTS, "between", language, {"least": least, "most": most})
    if least is not None:
        return say(_TEXTS, "at_least", language, {"least": least})
    if most is not None:
        return say(_TEXTS, "at_most", language, {"most": most})
    return in_language(_TEXTS["not_proven"], language)


def difference_text(interval: Interval, language: str, *, same: bool = False) -> str:
    """Return a difference in words: its figure, or that there is none as far as is proven."""
    if same:
        return in_language(_TEXTS["none"], language)
    if interval.is_none_within:
        return in_language(_TEXTS["none_within"], language)
    return signed_share(interval.found, language)


def people_text(count: int, language: str, *, told: bool) -> str:
    """Write how many cases; unless ``told``, fewer than five are not told as a number."""
    if count == 0:
        return in_language(_TEXTS["nobody"], language)
    if not told and count < SMALLEST_COUNT:
        return in_language(_TEXTS["few"], language)
    return count_text(count, language)
