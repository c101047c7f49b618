"""Whom a balance leaves short: how, why, and what is said of who answered for it."""

from __future__ import annotations

from planner.domain.balances.allocation import CaseResult
from planner.domain.balances.clearing import Clearing, Ground, GroundSort, LeftShort
from planner.domain.balances.standing import NotPlanned
from planner.domain.need import FULL, SEVERITIES
from planner.domain.programme.programme import Programme
from planner.wording.isolation import isolated
from planner.wording.names import name_of
from planner.wording.names.programme import need_name
from planner.wording.numbers import share_text
from planner.wording.reasons import reason_sentence
from planner.wording.sentences import Table, say, spoken

#: Needs told of one case in a list, at most.
MOST_NEEDS = 3
#: Reasons told of one case, at most: the rest stands in the case.
MOST_REASONS = 3

CLEARING: Table = {
    GroundSort.NOTHING: spoken(
        "no award with money",
        "aucun soutien financé",
        "ningún apoyo con dinero",
        "لا دعم مالي",
    ),
    GroundSort.BELOW_FLOOR: spoken(
        "{need}: {reached} of the {least} guaranteed",
        "{need} : {reached} sur les {least} garantis",
        "{need}: {reached} del {least} garantizado",
        "{need}: {reached} من أصل {least} المضمونة",
    ),
    GroundSort.NOT_PLANNED: spoken(
        "not planned: {why}",
        "non planifié : {why}",
        "no planificado: {why}",
        "غير مخطط له: {why}",
    ),
    "again": spoken(
        "no longer as {who} cleared it",
        "plus comme validé par {who}",
        "ya no como lo validó {who}",
        "لم تعد كما اعتمدها {who}",
    ),
    "and_also": spoken("; ", " ; ", "; ", "؛ "),
    "waiting_head": spoken(
        "To be cleared by a named person before plans are offered, the worst first ({count}):",
        "À valider par une personne nommée avant de proposer les plans, le pire d’abord"
        " ({count}) :",
        "Pendientes del visto bueno de una persona nombrada antes de proponer los planes, lo peor"
        " primero ({count}):",
        "بانتظار إجازة شخص مسمّى قبل عرض الخطط، الأسوأ أولًا ({count}):",
    ),
    "wait": spoken(
        "To be cleared by a named person before plans are offered: {count}. List them: plan {file}"
        " --all --to-clear",
        "À valider par une personne nommée avant de proposer les plans : {count}. Pour la liste :"
        " plan {file} --all --to-clear",
        "Pendientes del visto bueno de una persona nombrada antes de proponer los"
        " planes: {count}. Para ver la lista: plan {file} --all --to-clear",
        "بانتظار إجازة شخص مسمّى قبل عرض الخطط: {count}. لعرض القائمة: \u2066plan {file}"
        " --all --to-clear\u2069",
    ),
    "waiting_case": spoken(
        "{number}, {who}: {how}",
        "{number}, {who} : {how}",
        "{number}, {who}: {how}",
        "{number}، {who}: {how}",
    ),
    "nobodys": spoken("no counsellor", "sans conseiller", "sin consejero", "بلا مرشد"),
    "needs_left": spoken("left: {needs}", "reste : {needs}", "queda: {needs}", "المتبقي: {needs}"),
    "needs_more": spoken(
        "and {count:# lesser one|# lesser ones}",
        "et {count:# autre moins grave|# autres moins graves}",
        "y {count:# otra menos grave|# otras menos graves}",
        "و{count:حاجة أخف|حاجتان أخف|# حاجات أخف|# حاجة أخف|# حاجة أخف}",
    ),
    "need_left": spoken(
        "{need} {severity} of {most} ({met} met)",
        "{need} {severity} sur {most} (couvert à {met})",
        "{need} {severity} de {most} ({met} cubierto)",
        "{need} {severity} من {most} (لُبّي {met})",
    ),
    "how_to_clear": spoken(
        "What keeps support out of a case: why {file} --case NUMBER. Look at each, then clear it;"
        " CODE is who looked, WHY is one of:",
        "Ce qui prive un dossier de soutien : why {file} --case NUMÉRO. Regardez chacun, puis"
        " validez ; CODE est qui a regardé, WHY est l’un de :",
        "Qué deja a un caso sin apoyo: why {file} --case NÚMERO. Mire cada uno y dé el visto"
        " bueno; CODE es quien miró y WHY es uno de:",
        "ما يحول دون دعم حالة: \u2066why {file} --case NUMBER\u2069. انظر في كل حالة ثم أجزها؛"
        " \u2066CODE\u2069 هو من نظر و\u2066WHY\u2069 أحد هذه:",
    ),
    "nobody_waits": spoken(
        "Nobody waits to be cleared: plans can be offered.",
        "Personne n’est à valider : les plans peuvent être proposés.",
        "Nadie está pendiente del visto bueno: los planes se pueden proponer.",
        "لا أحد بانتظار الإجازة: يمكن عرض الخطط.",
    ),
    "cleared": spoken(
        "Cleared by {who}: {count} ({why}). Still to be cleared: {left}",
        "Validés par {who} : {count} ({why}). Encore à valider : {left}",
        "Visto bueno de {who}: {count} ({why}). Todavía pendientes: {left}",
        "أجازها {who}: {count} ({why}). ما زال بانتظار الإجازة: {left}",
    ),
}


def clearing_text(code: str, language: str, **values: object) -> str:
    """Return a text about clearing."""
    return say(CLEARING, code, language, values)


def ground_text(ground: Ground, programme: Programme, language: str) -> str:
    """Return in which way a case is left short, in a few words."""
    values: dict[str, object] = {
        "need": need_name(ground.need, programme, language) if ground.need else "",
        "reached": share_text(ground.reached / FULL, language),
        "least": share_text(ground.least / FULL, language),
        "why": name_of(NotPlanned(ground.why), language) if ground.why else "",
    }
    return say(CLEARING, ground.sort, language, values)


def how_text(
    left: LeftShort, programme: Programme, language: str, earlier: Clearing | None = None
) -> str:
    """Return every way in which a case is left short.

    ``earlier``: a clearing that answers for it no more, because it is worse or of another cause.
    """
    told = [ground_text(ground, programme, language) for ground in left.grounds]
    if earlier is not None:
        told.append(clearing_text("again", language, who=isolated(earlier.who, language)))
    return clearing_text("and_also", language).join(told)


def needs_text(left: LeftShort, programme: Programme, language: str) -> str:
    """Return what is left of a case's needs, the most serious first; many are counted."""
    ordered = sorted(left.needs, key=lambda need: (-need.severity, need.cover, need.need))
    told = [
        clearing_text(
            "need_left",
            language,
            need=need_name(need.need, programme, language),
            severity=need.severity,
            most=SEVERITIES[-1],
            met=share_text(need.cover / FULL, language),
        )
        for need in ordered[:MOST_NEEDS]
    ]
    if len(ordered) > MOST_NEEDS:
        told.append(clearing_text("needs_more", language, count=len(ordered) - MOST_NEEDS))
    return clearing_text("and_also", language).join(told)


def why_text(result: CaseResult | None, programme: Programme, language: str) -> str:
    """Return what kept support out of a case, the first few reasons, most serious need first."""
    if result is None:
        return ""
    severity = {line.need: line.severity for line in result.needs}
    ordered = sorted(result.not_met, key=lambda pair: -severity.get(pair[0], 0))
    told = dict.fromkeys(reason_sentence(r, programme, language) for _, r in ordered)
    return " ".join(list(told)[:MOST_REASONS])
