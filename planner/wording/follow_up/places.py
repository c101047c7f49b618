"""What places say and who uses the seats of their projects, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from planner.domain.follow_up.community import Feedback, Halt, ProjectLook, Side
from planner.domain.follow_up.stopped import SeatHeld
from planner.domain.programme.programme import Programme
from planner.wording.follow_up.texts import follow_up_text
from planner.wording.isolation import isolated
from planner.wording.names import name_of
from planner.wording.names.programme import thing_name
from planner.wording.numbers import date_text
from planner.wording.sentences import Table, say, spoken

PLACE_TEXTS: Table = {
    "said": spoken(
        "{on}, {side}: {what}",
        "{on}, {side} : {what}",
        "{on}, {side}: {what}",
        "{on}، {side}: {what}",
    ),
    "tension": spoken(
        "tension {n} of 3", "tension {n} sur 3", "tensión {n} de 3", "التوتر {n} من 3"
    ),
    "harms": spoken(
        "{project} does harm", "{project} nuit", "{project} hace daño", "{project} يضر"
    ),
    "no_harm": spoken(
        "{project} does no harm",
        "{project} ne nuit pas",
        "{project} no hace daño",
        "{project} لا يضر",
    ),
    "harm_unsaid": spoken(
        "whether {project} does harm was not said",
        "si {project} nuit n’a pas été dit",
        "no se dijo si {project} hace daño",
        "لم يُذكر هل يضر {project}",
    ),
    "assumed_side": spoken(
        "Taken as said by staff. Who else said it is told with --from residents or --from"
        " returnees.",
        "Noté comme dit par l’équipe. Si d’autres l’ont dit : --from residents ou --from"
        " returnees.",
        "Se anota como dicho por el personal. Si lo dijeron otros: --from residents o --from"
        " returnees.",
        "سُجّل على أنه قول الموظفين. إن قاله غيرهم فاستعمل --from residents أو --from returnees.",
    ),
    "residents": spoken(
        "residents use {n:# seat|# seats}",
        "les habitants utilisent {n:# place|# places}",
        "los residentes usan {n:# plaza|# plazas}",
        "المقاعد التي يستخدمها السكان: {n}",
    ),
    "words": spoken("“{words}”", "« {words} »", "«{words}»", "«{words}»"),
    "and": spoken("; ", " ; ", "; ", "؛ "),
    "nothing": spoken("nothing more", "rien de plus", "nada más", "لا شيء آخر"),
    "seats_used": spoken(
        "Promised: returnees hold {held} of {most} seats, residents use {residents} of {open}",
        "Promises : les personnes de retour ont {held} places sur {most}, les habitants en"
        " utilisent {residents} sur {open}",
        "Prometido: los retornados tienen {held} de {most} plazas, los residentes usan"
        " {residents} de {open}",
        "الموعود: للعائدين {held} من {most} مقعدًا، ويستخدم السكان {residents} من {open}",
    ),
    "check_by": spoken(
        "Ask by {day} whether it harms",
        "Demander d’ici le {day} s’il nuit",
        "Preguntar antes del {day} si hace daño",
        "يُسأل قبل {day} هل يضر",
    ),
    "check_late": spoken(
        "Ask whether it harms: due since {day}",
        "Demander s’il nuit : c’était dû le {day}",
        "Preguntar si hace daño: vencía el {day}",
        "يُسأل هل يضر: كان مستحقًا في {day}",
    ),
    "stopped": spoken(
        "Stopped on {on}: {why}",
        "Arrêté le {on} : {why}",
        "Detenido el {on}: {why}",
        "أُوقف في {on}: {why}",
    ),
    "seat_amend": spoken(
        "case {case} ({state}): amend the plan",
        "dossier {case} ({state}) : modifier le plan",
        "caso {case} ({state}): modificar el plan",
        "الحالة {case} ({state}): تعديل الخطة",
    ),
    "seat_anew": spoken(
        "case {case} ({state}): balance, then offer the plan anew",
        "dossier {case} ({state}) : recalculer, puis proposer à nouveau le plan",
        "caso {case} ({state}): volver a equilibrar y ofrecer de nuevo el plan",
        "الحالة {case} ({state}): إعادة الموازنة ثم عرض الخطة من جديد",
    ),
    "seat_had": spoken(
        "case {case} ({state}): has the seat already, it stays",
        "dossier {case} ({state}) : a déjà la place, elle reste",
        "caso {case} ({state}): ya tiene la plaza, se mantiene",
        "الحالة {case} ({state}): حصل على المقعد فعلًا ويبقى له",
    ),
    "seats_none": spoken(
        "No plan that was offered, agreed or signed has a seat of it.",
        "Aucun plan proposé, convenu ou signé n’a de place dans ce projet.",
        "Ningún plan ofrecido, acordado o firmado tiene una plaza en él.",
        "لا توجد خطة معروضة أو متفق عليها أو موقعة فيها مقعد منه.",
    ),
    "seats_planned": spoken(
        "{n:# more case has|# more cases have} a seat in the balance alone, offered to nobody yet;"
        " the next balance takes it away: {cases}",
        "{n:# autre dossier a|# autres dossiers ont} une place dans le seul calcul, encore proposée"
        " à personne ; le prochain calcul la retire : {cases}",
        "{n:# caso más tiene|# casos más tienen} una plaza solo en el balance, aún no ofrecida a"
        " nadie; el próximo balance la quita: {cases}",
        "حالات أخرى لها مقعد في الموازنة وحدها ولم يُعرض على أحد بعد ({n})، وتسحبه الموازنة"
        " التالية: {cases}",
    ),
    "project_stopped": spoken(
        "{project}: stopped on {on}: {why}",
        "{project} : arrêté le {on} : {why}",
        "{project}: detenido el {on}: {why}",
        "{project}: أُوقف في {on}: {why}",
    ),
    "resumed": spoken(
        "{project} is taken up again; the trail keeps that it was stopped. Balance again to give"
        " its seats.",
        "{project} est repris ; l’historique garde qu’il a été arrêté. Recalculez pour en donner"
        " les places.",
        "{project} se retoma; el registro conserva que estuvo detenido. Vuelva a equilibrar para"
        " dar sus plazas.",
        "استؤنف {project}، ويحفظ السجل أنه كان موقوفًا. أعد الموازنة لتُمنح مقاعده.",
    ),
    "seats_more": spoken(
        "and {n:# more case|# more cases}",
        "et {n:# autre dossier|# autres dossiers}",
        "y {n:# caso más|# casos más}",
        "وحالات أخرى: {n}",
    ),
}
#: Seats told one by one; an office with hundreds sees how many more there are.
_TOLD = 12


def place_text(code: str, language: str, **values: object) -> str:
    """Return a text about places."""
    return say(PLACE_TEXTS, code, language, values)


def said_line(said: Feedback, programme: Programme, language: str) -> str:
    """Return what was said at a place on a day, with all that was said of it."""
    parts: list[str] = []
    if said.tension is not None:
        parts.append(place_text("tension", language, n=str(said.tension)))
    if said.project:
        code = "harms" if said.harms else "no_harm" if said.harmless else "harm_unsaid"
        name = thing_name(said.project, programme, language)
        parts.append(place_text(code, language, project=name))
    if said.residents is not None:
        parts.append(place_text("residents", language, n=said.residents))
    if said.words:
        parts.append(place_text("words", language, words=isolated(said.words, language)))
    what = place_text("and", language).join(parts) or place_text("nothing", language)
    on, side = date_text(said.on, language), name_of(said.side, language)
    return place_text("said", language, on=on, side=side, what=what)


def seats_line(look: ProjectLook, language: str) -> str:
    """Return who holds and uses the seats of a project; what nobody said is a question mark."""
    return place_text(
        "seats_used",
        language,
        held=str(len(look.holders)),
        most=str(look.most),
        residents="?" if look.residents is None else str(look.residents),
        open=str(look.residents_seats),
    )


def check_line(look: ProjectLook, today: date, language: str) -> str:
    """Return by when somebody asks again whether a project harms."""
    code = "check_late" if look.check_due < today else "check_by"
    return place_text(code, language, day=date_text(look.check_due, language))


def harm_line(sides: tuple[Side, ...], language: str) -> str:
    """Return who says that a project does harm."""
    names = ", ".join(name_of(side, language) for side in sides)
    said = follow_up_text("said_to_harm", language, sides=names)
    return said[:1].upper() + said[1:]


def halt_line(halt: Halt, language: str) -> str:
    """Return since when and why a project is stopped."""
    why = isolated(halt.why, language)
    return place_text("stopped", language, on=date_text(halt.on, language), why=why)


def stopped_line(halt: Halt, programme: Programme, language: str) -> str:
    """Return which project is stopped, since when and why."""
    return place_text(
        "project_stopped",
        language,
        project=thing_name(halt.project, programme, language),
        on=date_text(halt.on, language),
        why=isolated(halt.why, language),
    )


def seat_lines(
    held: tuple[SeatHeld, ...], language: str, planned: tuple[str, ...] = ()
) -> Iterator[str]:
    """Yield what a stop does to each seat that stands in a plan, case by case.

    ``planned``: the numbers of cases that have one in the balance alone.
    """
    if not held:
        yield place_text("seats_none", language)
    for seat in held[:_TOLD]:
        code = "seat_had" if seat.had else "seat_amend" if seat.is_promised else "seat_anew"
        state = name_of(seat.state, language)
        yield place_text(code, language, case=seat.number, state=state)
    if len(held) > _TOLD:
        yield place_text("seats_more", language, n=len(held) - _TOLD)
    if planned:
        numbers = ", ".join(isolated(number, language) for number in planned)
        yield place_text("seats_planned", language, n=len(planned), cases=numbers)
