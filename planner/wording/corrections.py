"""What follow-up does not bear out of a programme's estimates, and what taking a proposal does."""

from __future__ import annotations

from planner.domain.estimate import Estimate
from planner.domain.learning.corrections import Correction, Corrects
from planner.domain.need import FULL
from planner.domain.programme.programme import Programme
from planner.domain.what_if.what_if import Compared
from planner.wording.names.programme import need_name, thing_name
from planner.wording.numbers import decimal_text, money_text, share_text
from planner.wording.sentences import Table, say, spoken

CORRECTIONS: Table = {
    Corrects.SHARE: spoken(
        "{what} counts as meeting {planned} of “{need}”; {proposed} would fit what was found.",
        "{what} compte pour {planned} de « {need} » ; {proposed} conviendrait à ce qui a été"
        " trouvé.",
        "{what} cuenta como {planned} de «{need}»; {proposed} encajaría con lo hallado.",
        "يُحسب {what} ملبيًا {planned} من «{need}»؛ ويوافق ما وُجد {proposed}.",
    ),
    Corrects.COST: spoken(
        "{what} costs {found} of what the catalogue says ({low} to {high}); {proposed} of its"
        " present cost would fit.",
        "{what} coûte {found} de ce que dit le catalogue (de {low} à {high}) ; {proposed} de son"
        " coût actuel conviendrait.",
        "{what} cuesta {found} de lo que dice el catálogo (de {low} a {high}); encajaría"
        " {proposed} de su coste actual.",
        "يكلف {what} نسبة {found} مما يقوله الدليل ({low} إلى {high})؛ ويوافقه {proposed} من كلفته"
        " الحالية.",
    ),
    Corrects.MONTHS: spoken(
        "{what} arrives {found} days after it is due ({low} to {high}); {proposed:# month|# months}"
        " from its start would fit, now {planned}.",
        "{what} arrive {found} jours après l’échéance (de {low} à {high}) ; {proposed} mois après"
        " son début conviendraient, {planned} aujourd’hui.",
        "{what} llega {found} días después del plazo (de {low} a {high}); encajarían"
        " {proposed:# mes|# meses} desde su inicio, ahora {planned}.",
        "يصل {what} بعد موعده بعدد أيام {found} ({low} إلى {high})؛ ويوافقه عدد أشهر {proposed} من"
        " بدايته، والآن {planned}.",
    ),
    Corrects.COMMUNITY: spoken(
        "With a seat in a community project {found} more of all burden was gone ({low} to {high});"
        " the rule {what} asks for at least {planned} of spending as community support, {proposed}"
        " would be a step that way.",
        "Avec une place dans un projet communautaire, {found} de toute la charge a disparu en plus"
        " (de {low} à {high}) ; la règle {what} demande au moins {planned} de la dépense en soutien"
        " communautaire, {proposed} serait un pas dans ce sens.",
        "Con una plaza en un proyecto comunitario desapareció un {found} más de toda la carga (de"
        " {low} a {high}); la regla {what} pide al menos {planned} del gasto como apoyo"
        " comunitario, {proposed} sería un paso en ese sentido.",
        "مع مقعد في مشروع مجتمعي زال من مجمل العبء {found} إضافية ({low} إلى {high})؛ تطلب القاعدة"
        " {what} ألا يقل الدعم المجتمعي عن {planned} من الإنفاق، و{proposed} خطوة في هذا الاتجاه.",
    ),
    "does_not_fit": spoken(
        "Does not fit: {text} To take it: --accept {key}",
        "Ne convient pas : {text} Pour le reprendre : --accept {key}",
        "No encaja: {text} Para tomarlo: --accept {key}",
        "لا يتوافق: {text} لأخذه: --accept {key}",
    ),
    "effect": spoken(
        "In the present balance that moves {moved} to other cases: {gain:# case gains|# cases"
        " gain}, {lose:# loses|# lose}.",
        "Dans le calcul actuel, cela déplace {moved} vers d’autres dossiers : {gain:# dossier y"
        " gagne|# dossiers y gagnent}, {lose:# y perd|# y perdent}.",
        "En el equilibrio actual eso mueve {moved} a otros casos: {gain:# caso gana|# casos ganan},"
        " {lose:# pierde|# pierden}.",
        "في الموازنة الحالية ينقل ذلك {moved} إلى حالات أخرى: الرابحة {gain}، الخاسرة {lose}.",
    ),
    "no_effect_known": spoken(
        "What that would do to the present balance was not found in the time there was.",
        "L’effet sur le calcul actuel n’a pas été trouvé dans le temps imparti.",
        "No se halló en el tiempo dado qué haría en el equilibrio actual.",
        "لم يُعرف في الوقت المتاح ما يفعله ذلك بالموازنة الحالية.",
    ),
    "accepted": spoken(
        "Taken: {what}, {planned} → {proposed}. Balance again.",
        "Repris : {what}, {planned} → {proposed}. Refaites le calcul.",
        "Tomado: {what}, {planned} → {proposed}. Vuelva a equilibrar.",
        "أُخذ: {what}، {planned} ← {proposed}. أعد الموازنة.",
    ),
    "source": spoken(
        "follow-up of {people} people until {day}",
        "suivi de {people} personnes jusqu’au {day}",
        "seguimiento de {people} personas hasta el {day}",
        "متابعة {people} شخصًا حتى {day}",
    ),
    "source_why": spoken(
        "{source}: {why}", "{source} : {why}", "{source}: {why}", "{source}: {why}"
    ),
}


def corrections_text(code: str, language: str, **values: object) -> str:
    """Return a text about estimates that do not fit."""
    return say(CORRECTIONS, code, language, values)


def correction_text(one: Correction, programme: Programme, language: str) -> str:
    """Return what does not fit, and what would."""
    return corrections_text(one.corrects, language, **_values(one, programme, language))


def accepted_text(one: Correction, programme: Programme, language: str) -> str:
    """Return that it was taken, and what to do next."""
    return corrections_text("accepted", language, **_values(one, programme, language))


def source_words(people: int, day: str, why: str, language: str) -> str:
    """Return what a mended estimate says it stands on, with the reason of whoever took it."""
    source = corrections_text("source", language, people=people, day=day)
    return corrections_text("source_why", language, source=source, why=why) if why else source


def effect_text(effect: Compared | None, language: str) -> str:
    """Return what taking a proposal would change in the present balance."""
    if effect is None:
        return corrections_text("no_effect_known", language)
    return corrections_text(
        "effect",
        language,
        moved=money_text(effect.moved, language),
        gain=effect.gain,
        lose=effect.lose,
    )


def _values(one: Correction, programme: Programme, language: str) -> dict[str, object]:
    in_months = one.corrects is Corrects.MONTHS
    planned: object = one.planned if in_months else share_text(one.planned / FULL, language)
    proposed: object = one.proposed if in_months else share_text(one.proposed / FULL, language)
    of_rule = one.corrects is Corrects.COMMUNITY
    return {
        "what": one.target if of_rule else thing_name(one.target, programme, language),
        "need": need_name(one.about, programme, language) if one.about and not of_rule else "",
        "planned": planned,
        "proposed": proposed,
        **_found(one.found, language, in_days=in_months),
    }


def _found(found: Estimate, language: str, *, in_days: bool) -> dict[str, object]:
    def said(value: float) -> str:
        return decimal_text(value, language, 0) if in_days else share_text(value, language)

    return {"found": said(found.mean), "low": said(found.low), "high": said(found.high)}
