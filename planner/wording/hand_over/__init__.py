"""Handing over and bringing back, in words: conflicts side by side, what is left out, notices."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.caseload import Caseload
from planner.domain.change import Plain
from planner.domain.field.hand_over import HandOver
from planner.domain.merge.conflict import Conflict
from planner.domain.merge.three_way import LeftOut, WhyLeft
from planner.wording.hand_over.fields import field_name, record_name
from planner.wording.hand_over.values import Reader, field_value, record_lines
from planner.wording.numbers import date_text
from planner.wording.sentences import Table, in_language, say, spoken

_LEFT: Table = {
    WhyLeft.GONE: spoken(
        "Case {number} was erased here meanwhile. Nothing of it is taken over; destroy the copy.",
        "Le dossier {number} a été effacé ici entre-temps. Rien n’en est repris ; détruisez la"
        " copie.",
        "Entretanto, el caso {number} se borró aquí. No se toma nada de él; destruya la copia.",
        "مُحيت الحالة {number} هنا في الأثناء. لا يؤخذ منها شيء؛ أتلف النسخة.",
    ),
    WhyLeft.ERASED_THERE: spoken(
        "Case {number} was erased in the field. It is still here: erase it here, too, if the"
        " person asked for it.",
        "Le dossier {number} a été effacé sur le terrain. Il est encore ici : effacez-le ici aussi"
        " si la personne l’a demandé.",
        "El caso {number} se borró en el terreno. Aquí sigue estando: bórrelo también"
        " aquí si la persona lo pidió.",
        "مُحيت الحالة {number} في الميدان. وهي ما زالت هنا: امحها هنا أيضًا إن طلب الشخص ذلك.",
    ),
    WhyLeft.NOT_HANDED_OVER: spoken(
        "Case {number} was not handed over with this file. Nothing of it is taken over.",
        "Le dossier {number} n’a pas été confié avec ce fichier. Rien n’en est repris.",
        "El caso {number} no se entregó con este archivo. No se toma nada de él.",
        "لم تُسلَّم الحالة {number} مع هذا الملف. لا يؤخذ منها شيء.",
    ),
    WhyLeft.NUMBER_TAKEN: spoken(
        "The number {number} is another case’s by now. A new case got the next free number, one"
        " that was renumbered keeps its own: look at it.",
        "Le numéro {number} est maintenant celui d’un autre dossier. Un nouveau dossier a reçu le"
        " prochain numéro libre, un dossier renuméroté garde le sien : vérifiez.",
        "El número {number} ya es de otro caso. Un caso nuevo recibió el siguiente"
        " número libre, y uno renumerado conserva el suyo: mírelo.",
        "صار الرقم {number} لحالة أخرى. حصلت الحالة الجديدة على الرقم الشاغر التالي،"
        " ومن أُعيد ترقيمها تحتفظ برقمها: انظر فيها.",
    ),
    WhyLeft.NOT_ALLOWED: spoken(
        "Case {number}: {record} was changed, which your role does not go as far as. Ask a planner"
        " to bring the file back.",
        "Dossier {number} : {record} a changé, ce que votre rôle ne permet pas. Demandez à un"
        " planificateur de reprendre le fichier.",
        "Caso {number}: se cambió {record}, hasta donde su función no llega. Pida a"
        " quien planifica que traiga el archivo de vuelta.",
        "الحالة {number}: تغيّر {record}، وهو خارج دورك. اطلب من مخطِّط أن يسترجع الملف.",
    ),
    WhyLeft.NO_MEMBER: spoken(
        "Case {number}: {record} is about somebody who is no member of the household by now, and"
        " was left out.",
        "Dossier {number} : {record} concerne quelqu’un qui n’est plus membre du ménage, et n’est"
        " pas repris.",
        "Caso {number}: {record} trata de alguien que ya no es miembro del hogar, y se dejó fuera.",
        "الحالة {number}: {record} عن شخص لم يعد من أفراد الأسرة، فتُرك.",
    ),
}
_TEXTS: Table = {
    "not_there": spoken("not there", "absent", "no está", "غير موجود"),
    "private": spoken(
        "(personal: choose in the window)",
        "(personnel : choisissez dans la fenêtre)",
        "(personal: elija en la ventana)",
        "(شخصي: اختر في النافذة)",
    ),
    "closed": spoken(
        "The plan of case {number} was closed here meanwhile. What was changed is taken over: look"
        " whether it is to be taken up again.",
        "Le plan du dossier {number} a été clos ici entre-temps. Les changements sont repris :"
        " voyez s’il faut le rouvrir.",
        "Entretanto, el plan del caso {number} se cerró aquí. Lo que se cambió se"
        " toma: mire si hay que retomarlo.",
        "أُغلقت خطة الحالة {number} هنا في الأثناء. يؤخذ ما تغيّر: انظر هل ينبغي استئنافها.",
    ),
    "away": spoken(
        "{to} has this case since {since}. What is changed here meanwhile may clash with what comes"
        " back.",
        "{to} a ce dossier depuis le {since}. Ce qui est changé ici entre-temps peut se heurter à"
        " ce qui reviendra.",
        "{to} tiene este caso desde el {since}. Lo que se cambie aquí entretanto puede"
        " chocar con lo que vuelva.",
        "هذه الحالة لدى {to} منذ {since}. ما يتغير هنا في الأثناء قد يتعارض مع ما سيعود.",
    ),
    "away_until": spoken(
        "{to} has this case since {since}, until {until}. What is changed here meanwhile may clash"
        " with what comes back.",
        "{to} a ce dossier depuis le {since}, jusqu’au {until}. Ce qui est changé ici entre-temps"
        " peut se heurter à ce qui reviendra.",
        "{to} tiene este caso desde el {since}, hasta el {until}. Lo que se cambie"
        " aquí entretanto puede chocar con lo que vuelva.",
        "هذه الحالة لدى {to} منذ {since} حتى {until}. ما يتغير هنا في الأثناء قد"
        " يتعارض مع ما سيعود.",
    ),
    "holds": spoken(
        "The file {to} took along on {since} holds this case, too. Have it erased there, or destroy"
        " that file.",
        "Le fichier emporté par {to} le {since} contient aussi ce dossier. Faites-le effacer"
        " là-bas, ou détruisez ce fichier.",
        "El archivo que {to} se llevó el {since} también contiene este caso. Haga que"
        " se borre allí, o destruya ese archivo.",
        "الملف الذي أخذه {to} في {since} فيه هذه الحالة أيضًا. اطلب محوها هناك، أو أتلف ذلك الملف.",
    ),
}


@dataclass(frozen=True, slots=True)
class SideBySide:
    """A conflict in words: of which case, about what, and the three versions."""

    number: str
    about: str
    base: str
    ours: str
    theirs: str


def side_by_side(
    conflict: Conflict, language: str, office: Caseload, part: Caseload, *, private: bool = True
) -> SideBySide:
    """Return a conflict in words. Without ``private`` values, for a screen others may see.

    What can say who somebody is, or do harm, is then not said: only that it differs.
    """
    reader = Reader.of(conflict.case_id, language, office, part)
    sides = (office.cases.get(conflict.case_id), part.cases.get(conflict.case_id))
    number = next((case.number for case in sides if case is not None), "")
    if conflict.field:
        about = field_name(conflict.entity, conflict.field, language)
    else:
        about = record_name(conflict.entity, language)

    def said(plain: Plain) -> str:
        if plain is None and not conflict.field:
            return _say("not_there", language)
        if not private and is_private(conflict):
            return _say("private", language)
        if conflict.field:
            return field_value(conflict.entity, conflict.field, plain, reader)
        lines = record_lines(conflict.entity, plain, reader)
        return "; ".join(f"{name}: {value}" for name, value in lines)

    three = (said(conflict.base), said(conflict.ours), said(conflict.theirs))
    return SideBySide(number, about, *three)


#: What may be said where others look on: neither who somebody is nor what could harm them.
_OPEN = frozenset(
    {
        ("case", "number"),
        *(
            ("case", f"planning.{name}")
            for name in ("place", "counsellor", "return_date", "return_type", "language")
        ),
        ("assessment", "day"),
        ("assessment", "skills"),
        ("assessment", "wishes"),
        ("assessment", "refusals"),
    }
)


def is_private(conflict: Conflict) -> bool:
    """Say whether the values of a conflict are for the eyes of whoever settles it alone."""
    return (conflict.entity, conflict.field) not in _OPEN


def left_text(left: LeftOut, language: str) -> str:
    """Return why something that came back is not taken over, and what to do."""
    record = record_name(left.entity, language)
    return say(_LEFT, left.why, language, {"number": left.number, "record": record})


def closed_text(number: str, language: str) -> str:
    """Return that a case with changes was closed meanwhile."""
    return say(_TEXTS, "closed", language, {"number": number})


def away_text(hand_over: HandOver, language: str) -> str:
    """Return who has a case, since and until when, and what that means for an edit here."""
    values = {"to": hand_over.to, "since": date_text(hand_over.when.date(), language)}
    if hand_over.until is None:
        return say(_TEXTS, "away", language, values)
    until = date_text(hand_over.until, language)
    return say(_TEXTS, "away_until", language, {**values, "until": until})


def holds_text(hand_over: HandOver, language: str) -> str:
    """Return that a file that was handed over holds an erased case, too, and what to do."""
    values = {"to": hand_over.to, "since": date_text(hand_over.when.date(), language)}
    return say(_TEXTS, "holds", language, values)


def _say(code: str, language: str) -> str:
    return in_language(_TEXTS[code], language)
