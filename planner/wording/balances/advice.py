"""What the office is told to do after a balance: give it more time, or look at a share that binds.

Said in plain words under the figures; the reasons of single cases stand elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable

from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.programme.rule import Rule
from planner.wording.names import name_of
from planner.wording.numbers import money_text, share_text
from planner.wording.sentences import Table, say, spoken

_TEXTS: Table = {
    "too_short": spoken(
        "The time was too short: do not use this allocation yet. Balance again with"
        " --seconds {seconds}",
        "Le temps était trop court : n’utilisez pas encore cette répartition. Relancez le calcul"
        " avec --seconds {seconds}",
        "El tiempo fue demasiado corto: no use todavía este reparto. Repita el cálculo"
        " con --seconds {seconds}",
        "كان الوقت قصيرًا جدًا: لا تستعمل هذا التوزيع بعد. أعد الموازنة مع"
        " \u2066--seconds {seconds}\u2069",
    ),
    "least": spoken(
        "{kinds} must be at least {least} of what is spent",
        "{kinds} : au moins {least} de ce qui est dépensé",
        "{kinds}: al menos el {least} de lo que se gasta",
        "{kinds}: ما لا يقل عن {least} مما يُنفق",
    ),
    "most": spoken(
        "{kinds} may be at most {most} of what is spent",
        "{kinds} : au plus {most} de ce qui est dépensé",
        "{kinds}: como máximo el {most} de lo que se gasta",
        "{kinds}: ما لا يزيد على {most} مما يُنفق",
    ),
    "between": spoken(
        "{kinds} must be between {least} and {most} of what is spent",
        "{kinds} : entre {least} et {most} de ce qui est dépensé",
        "{kinds}: entre el {least} y el {most} de lo que se gasta",
        "{kinds}: ما بين {least} و{most} مما يُنفق",
    ),
    "limits": spoken(
        "{share}, and that limit is reached. Unspent, for this reason or another: {unspent}",
        "{share}, et cette limite est atteinte. Non dépensé, pour cette raison ou une autre :"
        " {unspent}",
        "{share}, y ese límite se alcanzó. Sin gastar, por esto o por otro motivo: {unspent}",
        "{share}، وقد بُلغ هذا الحد. ما لم يُنفق، لهذا السبب أو غيره: {unspent}",
    ),
    "unspent": spoken(
        "{left} of donor line {fund}",
        "{left} de la ligne de financement {fund}",
        "{left} de la línea {fund}",
        "{left} من بند التمويل {fund}",
    ),
}


def too_short(seconds: int, language: str) -> str:
    """Say that a balance needs more time than it had: ``seconds`` is what to give it."""
    return say(_TEXTS, "too_short", language, {"seconds": seconds})


def share_limits(rule: Rule, unspent: Iterable[tuple[str, Money]], language: str) -> str:
    """Say that a spending share binds, and what is unspent: pairs of printed fund and money.

    It is not said that the one is because of the other: nobody proved it.
    """
    bound = "between" if rule.least and rule.most else "least" if rule.least else "most"
    kinds = " + ".join(name_of(kind, language) for kind in sorted(rule.kinds))
    share = say(
        _TEXTS,
        bound,
        language,
        {
            "kinds": kinds[:1].upper() + kinds[1:],
            "least": share_text((rule.least or 0) / FULL, language),
            "most": share_text((rule.most or 0) / FULL, language),
        },
    )
    left = ", ".join(
        say(_TEXTS, "unspent", language, {"left": money_text(money, language), "fund": fund})
        for fund, money in unspent
    )
    return say(_TEXTS, "limits", language, {"share": share, "unspent": left})
