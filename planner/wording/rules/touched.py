"""What a rule did in the last balance, in a few words: for the list of rules."""

from __future__ import annotations

from planner.domain.balances.allocation import RuleTouch
from planner.domain.programme.rule import Rule
from planner.domain.programme.rule_sorts import OF_ALL_CASES
from planner.wording.numbers import count_text, decimal_text
from planner.wording.sentences import Table, in_language, say, spoken
from planner.wording.template import filled

#: A smaller price than this is said to be small: its digits would say nothing.
_SMALL = 0.01
_TEXTS: Table = {
    "nobody": spoken(
        "touched no case", "n’a touché aucun dossier", "no afectó a ningún caso", "لم تمس أي حالة"
    ),
    "touched": spoken(
        "[cases: {cases}][, closed something to: {closed}][, bound: {bound}]",
        "[dossiers concernés : {cases}][, a fermé quelque chose à : {closed}]"
        "[, a joué pour : {bound}]",
        "[casos afectados: {cases}][, cerró algo a: {closed}][, determinante en: {bound}]",
        "[الحالات المعنية: {cases}][، أغلقت أمرًا أمام: {closed}][، حاسمة في: {bound}]",
    ),
    "no_room": spoken(
        ", left no room", ", n’a plus laissé de place", ", no dejó margen", "، لم تترك متسعًا"
    ),
    "price": spoken(
        "; it holds back help (one more unit would lift {price} of the burden)",
        " ; elle retient de l’aide (une unité de plus allégerait la charge de {price})",
        "; retiene ayuda (una unidad más aliviaría la carga en {price})",
        "؛ تحول دون بعض العون (وحدة إضافية تخفف العبء بمقدار {price})",
    ),
    "price_small": spoken(
        "; it holds back a little help",
        " ; elle retient un peu d’aide",
        "; retiene un poco de ayuda",
        "؛ تحول دون قليل من العون",
    ),
}


def touch_text(touch: RuleTouch, rule: Rule, language: str) -> str:
    """Return what a rule did: "cases: 12, closed something to: 3, bound: 5; it holds back…"."""

    def text(code: str) -> str:
        return in_language(_TEXTS[code], language)

    counts = {
        name: count_text(number, language) if number else ""
        for name, number in (("cases", touch.cases), ("closed", touch.closed))
    }
    of_all = rule.sort in OF_ALL_CASES
    counts["bound"] = count_text(touch.bound, language) if touch.bound and not of_all else ""
    said = filled(text("touched"), counts) if touch.cases else text("nobody")
    if touch.bound and of_all:
        said += text("no_room")
    if touch.price >= _SMALL:
        return said + say(
            _TEXTS, "price", language, {"price": decimal_text(touch.price, language, 2)}
        )
    return said + text("price_small") if touch.price > 0 else said
