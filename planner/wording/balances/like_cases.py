"""Like cases treated unlike, in a sentence: how far apart, and what lies behind it."""

from __future__ import annotations

from collections.abc import Mapping

from planner.domain.balances.allocation import LikeCases
from planner.domain.ids import CaseId
from planner.domain.need import FULL
from planner.domain.programme.programme import Programme
from planner.wording.isolation import isolated
from planner.wording.numbers import money_text, share_text
from planner.wording.reasons import reason_sentence
from planner.wording.sentences import Table, say, spoken

LIKE: Table = {
    "unlike": spoken(
        "{less} and {more} are alike, but {less} has {lifted_less} of the burden lifted"
        " ({amount_less}), {more} {lifted_more} ({amount_more}). {why}",
        "{less} et {more} se ressemblent, mais {less} voit {lifted_less} de sa charge levée"
        " ({amount_less}), {more} {lifted_more} ({amount_more}). {why}",
        "{less} y {more} se parecen, pero a {less} se le alivia el {lifted_less} de la carga"
        " ({amount_less}) y a {more} el {lifted_more} ({amount_more}). {why}",
        "تتشابه الحالتان {less} و{more}، لكن خُفِّف عن {less} {lifted_less} من العبء"
        " ({amount_less}) وعن {more} {lifted_more} ({amount_more}). {why}",
    ),
    "more": spoken(
        "and {count} more: see the sheet “Like cases” of office.xlsx",
        "et {count} autres : voir la feuille « Cas semblables » de office.xlsx",
        "y {count} más: véase la hoja «Casos parecidos» de office.xlsx",
        "و{count} أخرى: انظر الورقة «حالات متشابهة» في office.xlsx",
    ),
    "head": spoken(
        "Like cases treated unlike: {count} (same place and household, burden about the same)",
        "Cas semblables traités différemment : {count} (même lieu et ménage, charge voisine)",
        "Casos parecidos tratados de forma distinta: {count} (mismo lugar y hogar, carga similar)",
        "حالات متشابهة عوملت معاملة مختلفة: {count} (المكان والأسرة أنفسهما وعبء متقارب)",
    ),
}


def like_text(code: str, language: str, **values: object) -> str:
    """Return a text about like cases."""
    return say(LIKE, code, language, values)


def unlike_sentence(
    pair: LikeCases, numbers: Mapping[CaseId, str], programme: Programme, language: str
) -> str:
    """Return how two like cases were treated unlike, and the rule or decision behind it."""
    values = {
        "less": isolated(numbers.get(pair.less, ""), language),
        "more": isolated(numbers.get(pair.more, ""), language),
        "lifted_less": share_text(pair.lifted_less / FULL, language),
        "lifted_more": share_text(pair.lifted_more / FULL, language),
        "amount_less": money_text(pair.amount_less, language),
        "amount_more": money_text(pair.amount_more, language),
        "why": reason_sentence(pair.why, programme, language),
    }
    return say(LIKE, "unlike", language, values)
