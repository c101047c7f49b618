"""What a balance moved against the one before, in words: each award, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from planner.domain.balances.allocation import Award, Reason
from planner.domain.months import Month
from planner.domain.moves import AwardMove, CaseMove, Moved
from planner.domain.programme.programme import Programme
from planner.wording.isolation import isolated
from planner.wording.names.programme import scope_name, thing_name
from planner.wording.numbers import date_text, money_text, month_text, share_text
from planner.wording.sentences import Table, in_language, say, spoken

#: Why an award came, went or is another.
MOVE_REASONS: Table = {
    "moved_required": spoken(
        "It was decided to give {target}.",
        "Il a été décidé de donner {target}.",
        "Se decidió dar {target}.",
        "تقرّر تقديم {target}.",
    ),
    "moved_forbidden": spoken(
        "It was decided not to give {target}.",
        "Il a été décidé de ne pas donner {target}.",
        "Se decidió no dar {target}.",
        "تقرّر عدم تقديم {target}.",
    ),
    "moved_preferred": spoken(
        "{target} was preferred where it is as good.",
        "{target} a été préféré là où c’est aussi bien.",
        "Se prefirió {target} donde es igual de bueno.",
        "فُضِّل {target} حيث يكون مساويًا في الجودة.",
    ),
    "moved_beside": spoken(
        "The decision on {target} left other room in this case.",
        "La décision sur {target} a laissé une autre place dans ce dossier.",
        "La decisión sobre {target} dejó otro margen en este caso.",
        "ترك القرار بشأن {target} مجالًا آخر في هذه الحالة.",
    ),
    "moved_stopped": spoken(
        "{target} was stopped on {on}: nobody new gets a seat of it.",
        "{target} a été arrêté le {on} : personne de nouveau n’y reçoit de place.",
        "{target} se detuvo el {on}: nadie más recibe una plaza en él.",
        "أُوقف {target} في {on}: لا يحصل أحد بعد ذلك على مقعد فيه.",
    ),
    "moved_beside_stop": spoken(
        "The stop of {target} took a seat from this case and left room for other support.",
        "L’arrêt de {target} a ôté une place à ce dossier et fait place à d’autres aides.",
        "La detención de {target} quitó una plaza a este caso y dejó margen para otras ayudas.",
        "أخذ إيقاف {target} مقعدًا من هذه الحالة وترك مجالًا لدعم آخر.",
    ),
    "moved_opened": spoken(
        "{target} has seats in this balance; in the one before it had none.",
        "{target} a des places dans ce calcul ; dans le précédent, il n’en avait pas.",
        "{target} tiene plazas en este balance; en el anterior no tenía ninguna.",
        "لـ{target} مقاعد في هذه الموازنة، ولم تكن له في السابقة.",
    ),
    "moved_closed": spoken(
        "{target} has no seats in this balance any more.",
        "{target} n’a plus de places dans ce calcul.",
        "{target} ya no tiene plazas en este balance.",
        "لم تعد لـ{target} مقاعد في هذه الموازنة.",
    ),
    "moved_along": spoken(
        "This goes with what else changed in this case.",
        "Cela va avec ce qui a changé d’autre dans ce dossier.",
        "Esto va con lo demás que cambió en este caso.",
        "يرافق ذلك ما تغيّر غيره في هذه الحالة.",
    ),
    "moved_seat_freed": spoken(
        "A seat of {target} became free.",
        "Une place de {target} s’est libérée.",
        "Quedó libre una plaza de {target}.",
        "شغر مقعد في {target}.",
    ),
    "moved_seat_taken": spoken(
        "Its seat of {target} went to somebody else.",
        "Sa place de {target} est allée à quelqu’un d’autre.",
        "Su plaza de {target} pasó a otra persona.",
        "انتقل مقعده في {target} إلى شخص آخر.",
    ),
    "moved_start_freed": spoken(
        "Fewer others start {target} in {since}.",
        "Moins d’autres commencent {target} en {since}.",
        "Menos personas empiezan {target} en {since}.",
        "يبدأ عدد أقل من الآخرين {target} في {since}.",
    ),
    "moved_start_taken": spoken(
        "More others start {target} in {since}.",
        "Plus d’autres commencent {target} en {since}.",
        "Más personas empiezan {target} en {since}.",
        "يبدأ عدد أكبر من الآخرين {target} في {since}.",
    ),
    "moved_money_freed": spoken(
        "Others take less of the donor line {fund} than before.",
        "Les autres prennent moins qu’avant sur la ligne de financement {fund}.",
        "Los demás toman menos que antes de la línea {fund}.",
        "يأخذ الآخرون من بند التمويل {fund} أقل من ذي قبل.",
    ),
    "moved_money_taken": spoken(
        "Others take more of the donor line {fund} than before.",
        "Les autres prennent plus qu’avant sur la ligne de financement {fund}.",
        "Los demás toman más que antes de la línea {fund}.",
        "يأخذ الآخرون من بند التمويل {fund} أكثر من ذي قبل.",
    ),
    "moved_weighed": spoken(
        "No decision on this case, no stop, and nothing that others take explains this. The"
        " balance is proven to be within {gap} of the best possible; it does not tell ways apart"
        " that differ by less. If it matters here, decide on this support, and it is kept so.",
        "Ni décision sur ce dossier, ni arrêt, ni ce que prennent les autres ne l’explique. Le"
        " calcul est, preuve à l’appui, à {gap} au plus du meilleur possible ; il ne distingue pas"
        " ce qui diffère de moins. Si cela compte ici, décidez de cette aide : ce choix est gardé.",
        "No lo explica ninguna decisión sobre este caso, ninguna detención ni lo que toman los"
        " demás. Está probado que el balance queda a {gap} como mucho de lo mejor posible; no"
        " distingue lo que difiere en menos. Si aquí importa, decida sobre esta ayuda y así se"
        " mantiene.",
        "لا يفسّر ذلك قرار بشأن هذه الحالة ولا إيقاف مشروع ولا ما يأخذه الآخرون. ثبت أن الموازنة لا"
        " تبعد عن أفضل ما يمكن بأكثر من {gap}، وهي لا تميّز بين ما يختلف بأقل من ذلك. إن كان الأمر"
        " مهمًا هنا فقرّروا بشأن هذا الدعم فيبقى القرار.",
    ),
    "moved_unproven": spoken(
        "No decision on this case, no stop, and nothing that others take explains this; how near"
        " this balance is to the best possible is not proven. If it matters here, decide on this"
        " support, and it is kept so.",
        "Ni décision sur ce dossier, ni arrêt, ni ce que prennent les autres ne l’explique ; à quel"
        " point ce calcul est proche du meilleur possible n’est pas prouvé. Si cela compte ici,"
        " décidez de cette aide : ce choix est alors gardé.",
        "No lo explica ninguna decisión sobre este caso, ninguna detención ni lo que toman los"
        " demás; no está probado cuán cerca queda este balance de lo mejor posible. Si aquí"
        " importa, decida sobre esta ayuda y así se mantiene.",
        "لا يفسّر ذلك قرار بشأن هذه الحالة ولا إيقاف مشروع ولا ما يأخذه الآخرون؛ ولم يثبت مدى قرب"
        " هذه الموازنة من أفضل ما يمكن. إن كان الأمر مهمًا هنا فقرّروا بشأن هذا الدعم فيبقى القرار.",
    ),
}
_MOVED: Table = {
    Moved.GAINED: spoken(
        "new: {what} ({now})",
        "nouveau : {what} ({now})",
        "nuevo: {what} ({now})",
        "جديد: {what} ({now})",
    ),
    Moved.LOST: spoken(
        "no longer: {what} ({was})",
        "n’a plus : {what} ({was})",
        "ya no: {what} ({was})",
        "لم يعد: {what} ({was})",
    ),
    Moved.OTHER: spoken(
        "changed: {what} ({was} → {now})",
        "changé : {what} ({was} → {now})",
        "cambió: {what} ({was} → {now})",
        "تغيّر: {what} ({was} ← {now})",
    ),
}
_HEAD: Table = {
    "none": spoken(
        "No plan changed.", "Aucun plan n’a changé.", "No cambió ningún plan.", "لم تتغير أي خطة."
    ),
    "changed": spoken(
        "{n:# plan|# plans} changed:",
        "{n:# plan a changé|# plans ont changé} :",
        "{n:# plan cambiado|# planes cambiados}:",
        "الخطط التي تغيّرت ({n}):",
    ),
    "decided": spoken(
        "{number} (decided)", "{number} (décidé)", "{number} (decidido)", "{number} (قُرِّر)"
    ),
    "other": spoken("{number}", "{number}", "{number}", "{number}"),
    "line": spoken("{head}: {what}. {why}", "{head} : {what}. {why}", "{head}: {what}. {why}",
                   "{head}: {what}. {why}"),
}  # fmt: skip


def move_lines(moves: tuple[CaseMove, ...], programme: Programme, language: str) -> Iterator[str]:
    """Yield a line for how many plans changed, then one for every award that did, with why."""
    if not moves:
        yield in_language(_HEAD["none"], language)
        return
    yield say(_HEAD, "changed", language, {"n": len(moves)})
    for move in moves:
        code = "decided" if move.decided else "other"
        head = say(_HEAD, code, language, {"number": isolated(move.number, language)})
        for award in move.awards:
            what = award_move_text(award, programme, language)
            why = why_text(award, programme, language)
            yield "  " + say(_HEAD, "line", language, {"head": head, "what": what, "why": why})


def award_move_text(move: AwardMove, programme: Programme, language: str) -> str:
    """Return what became of one award: new, no longer, or what is another of it."""
    was, now = _sides(move, programme, language)
    what = thing_name(move.award.target, programme, language)
    return say(_MOVED, move.moved, language, {"what": what, "was": was, "now": now})


def why_text(move: AwardMove, programme: Programme, language: str) -> str:
    """Return why, in one or a few sentences."""
    return " ".join(move_reason(reason, programme, language) for reason in move.why)


def move_reason(reason: Reason, programme: Programme, language: str) -> str:
    """Return one reason in words."""
    values = {name: _value(name, str(value), programme, language) for name, value in reason.values}
    return say(MOVE_REASONS, reason.code, language, values)


def _value(name: str, value: str, programme: Programme, language: str) -> str:
    if name == "fund":
        return scope_name(value, programme, language)
    if name == "gap":
        return share_text(float(value), language, 2)
    if name == "on":
        return date_text(date.fromisoformat(value), language)
    if name == "since":
        year, _, month = value.partition("-")
        return month_text(Month(int(year), int(month)), language)
    return thing_name(value, programme, language)


def _sides(move: AwardMove, programme: Programme, language: str) -> tuple[str, str]:
    """Return amount, month and donor line before and after; of a change only what differs."""
    was, now = _parts(move.before, programme, language), _parts(move.after, programme, language)
    if was and now:
        differing = [n for n in range(len(was)) if was[n] != now[n]]
        was, now = [was[n] for n in differing], [now[n] for n in differing]
    return ", ".join(p for p in was if p), ", ".join(p for p in now if p)


def _parts(award: Award | None, programme: Programme, language: str) -> list[str]:
    if award is None:
        return []
    fund = scope_name(award.fund, programme, language) if award.fund else ""
    amount = money_text(award.amount, language) if award.lines else ""
    provider = isolated(award.provider, language) if award.provider else ""
    return [amount, month_text(award.month, language), fund, provider]
