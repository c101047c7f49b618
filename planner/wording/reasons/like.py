"""What stands for a like case only, or tells the two apart by money, in sentences."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

LIKE_REASONS: Table = {
    "like_owed": spoken(
        "The donor line {fund} promised its help to the other case, not to this one.",
        "La ligne de financement {fund} a promis son aide à l’autre dossier, pas à celui-ci.",
        "La línea {fund} prometió su ayuda al otro caso, no a este.",
        "وعد بند التمويل {fund} بمساعدته الحالة الأخرى لا هذه الحالة.",
    ),
    "like_required": spoken(
        "{target} was fixed with the other person ({who}).",
        "{target} a été fixé avec l’autre personne ({who}).",
        "{target} se fijó con la otra persona ({who}).",
        "جرى تثبيت {target} مع الشخص الآخر ({who}).",
    ),
    "like_agreed": spoken(
        "{target} stands in the agreed plan of the other case.",
        "{target} figure dans le plan accepté de l’autre dossier.",
        "{target} figura en el plan acordado del otro caso.",
        "يرد {target} في الخطة المتفق عليها للحالة الأخرى.",
    ),
    "like_floor": spoken(
        "{need}: a rule guarantees it to the other case only. {rule}",
        "{need} : une règle ne le garantit qu’à l’autre dossier. {rule}",
        "{need}: una regla lo garantiza solo al otro caso. {rule}",
        "{need}: تضمنه قاعدة للحالة الأخرى فقط. {rule}",
    ),
    "like_priority": spoken(
        "By the settings of the balance the other case counts {share} of this one.",
        "Selon les réglages du calcul, l’autre dossier compte {share} de celui-ci.",
        "Según los ajustes del cálculo, el otro caso cuenta {share} de este.",
        "بحسب إعدادات الموازنة تُحتسب الحالة الأخرى بنسبة {share} من هذه الحالة.",
    ),
    "like_ran_out": spoken(
        "No rule tells them apart: what there was ran out between them ({target}). Prices are even:"
        " choose freely.",
        "Aucune règle ne les distingue : les moyens se sont épuisés entre les deux ({target})."
        " À prix égaux : choisissez librement.",
        "Ninguna regla los distingue: los medios se agotaron entre ambos ({target}). A precios"
        " iguales: elija libremente.",
        "لا قاعدة تفرّق بينهما: نفد المتاح بينهما ({target}). الأسعار متساوية: اختر بحرية.",
    ),
    "like_weighed": spoken(
        "No rule tells them apart: {target} lifts more for the same money where it went.",
        "Aucune règle ne les distingue : {target} allège davantage, pour le même argent, là où il"
        " est allé.",
        "Ninguna regla los distingue: {target} alivia más, por el mismo dinero, donde se asignó.",
        "لا قاعدة تفرّق بينهما: يخفف {target} عبئًا أكبر بالمال نفسه حيث مُنح.",
    ),
    "like_needs": spoken(
        "Their needs differ within the same burden: what the other got meets none of those left"
        " here.",
        "Leurs besoins diffèrent à charge égale : ce que l’autre a reçu n’en couvre aucun ici.",
        "Sus necesidades difieren con la misma carga: lo que recibió el otro no cubre ninguna de"
        " aquí.",
        "تختلف حاجاتهما مع تساوي العبء: ما ناله الآخر لا يلبي أيًا من الحاجات الباقية هنا.",
    ),
}
