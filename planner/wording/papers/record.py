"""What the paper says that holds everything on one person: titles, sorts of records, fields."""

from __future__ import annotations

from planner.wording.follow_up.records import FOLLOW_UP_ON_PAPER
from planner.wording.papers.record_fields import FIELDS
from planner.wording.sentences import Table, in_language, say, spoken

_TEXTS: Table = {
    "title": spoken(
        "Everything kept on you",
        "Tout ce qui est gardé sur vous",
        "Todo lo que se guarda sobre usted",
        "كل ما يُحفظ عنك",
    ),
    "case": spoken("Case {number}", "Dossier {number}", "Caso {number}", "الملف {number}"),
    "intro": spoken(
        "This is all that the office keeps on you and your household in its planner, and every"
        " change made to it; only the codes by which it finds its own records are left out. You may"
        " ask for a correction, ask that it be erased, or withdraw your consent, at any time.",
        "Voici tout ce que le bureau garde sur vous et votre ménage dans son planificateur, et"
        " chaque modification ; seuls manquent les codes par lesquels il retrouve ses propres"
        " fiches. Vous pouvez à tout moment demander une correction, un effacement,"
        " ou retirer votre consentement.",
        "Esto es todo lo que la oficina guarda sobre usted y su hogar en su"
        " planificador, y cada cambio que se hizo; solo faltan los códigos con los que"
        " encuentra sus propias fichas. Puede pedir en cualquier momento que se"
        " corrija, que se borre, o retirar su consentimiento.",
        "هذا كل ما يحفظه المكتب عنك وعن أسرتك في مخطِّطه، وكل تغيير أُجري فيه؛ ولا"
        " ينقص سوى الرموز التي يجد بها سجلاته. يمكنك في أي وقت أن تطلب تصحيحه أو محوه"
        " أو أن تسحب موافقتك.",
    ),
    "contact": spoken(
        "Office: {office}. {contact}",
        "Bureau : {office}. {contact}",
        "Oficina: {office}. {contact}",
        "المكتب: {office}. {contact}",
    ),
    "complaint": spoken(
        "Complaints: {line}", "Plaintes : {line}", "Quejas: {line}", "الشكاوى: {line}"
    ),
    "reason": spoken(
        "Given because: {purpose}",
        "Remis parce que : {purpose}",
        "Se entrega por este motivo: {purpose}",
        "أُعطيت لهذا السبب: {purpose}",
    ),
    "dated": spoken("Written on {date}", "Écrit le {date}", "Escrito el {date}", "كُتبت في {date}"),
    "footer": spoken(
        "Everything on case {number} · {date} · page {{page}} of {{pages}}",
        "Tout sur le dossier {number} · {date} · page {{page}} sur {{pages}}",
        "Todo sobre el caso {number} · {date} · página {{page}} de {{pages}}",
        "كل ما يخص الملف {number} · {date} · الصفحة {{page}} من {{pages}}",
    ),
    "findings": spoken(
        "What the planner found to check",
        "Points relevés à vérifier",
        "Lo que el planificador encontró para comprobar",
        "ما وجده المخطِّط للتحقق منه",
    ),
    "history": spoken(
        "How it came to be", "Comment cela s’est fait", "Cómo se llegó a esto", "كيف جرى ذلك"
    ),
    "history_none": spoken(
        "No change is recorded.",
        "Aucune modification enregistrée.",
        "No consta ningún cambio.",
        "لا تغيير مسجل.",
    ),
    "nothing": spoken("not recorded", "non renseigné", "no consta", "غير مسجل"),
    "none": spoken("none", "aucun", "ninguno", "لا شيء"),
    "yes": spoken("yes", "oui", "sí", "نعم"),
    "no": spoken("no", "non", "no", "لا"),
    "known": spoken("{first}", "{first}", "{first}", "{first}"),
    "between": spoken(
        "between {first} and {last}",
        "entre le {first} et le {last}",
        "entre el {first} y el {last}",
        "بين {first} و{last}",
    ),
    "written": spoken(
        "{date} (written as: {written})",
        "{date} (écrit : {written})",
        "{date} (escrito así: {written})",
        "{date} (كُتب هكذا: {written})",
    ),
    "you": spoken("you", "vous", "usted", "أنت"),
    "household": spoken("the household", "le ménage", "el hogar", "الأسرة"),
    "member": spoken(
        "household member {number}",
        "membre du ménage {number}",
        "miembro {number} del hogar",
        "الفرد {number} من الأسرة",
    ),
    "somebody": spoken(
        "somebody no longer in the household",
        "une personne qui a quitté le ménage",
        "alguien que ya no está en el hogar",
        "شخص لم يعد في الأسرة",
    ),
    "added": spoken("{record} entered", "{record} : saisi", "{record}: añadido", "{record}: أُدخل"),
    "removed": spoken(
        "{record} taken out", "{record} : retiré", "{record}: quitado", "{record}: أُزيل"
    ),
    "changed": spoken(
        "{record}, {field}: {before} → {after}",
        "{record}, {field} : {before} → {after}",
        "{record}, {field}: {before} → {after}",
        "{record}، {field}: {before} ← {after}",
    ),
    "line": spoken("{field}: {value}", "{field} : {value}", "{field}: {value}", "{field}: {value}"),
    "exported": spoken(
        "A paper was written", "Un document a été écrit", "Se escribió un documento", "كُتبت وثيقة"
    ),
    "handed_over": spoken(
        "Taken along by staff",
        "Emporté par le personnel",
        "Se lo llevó el personal",
        "أخذه الموظفون معهم",
    ),
    "brought_back": spoken(
        "Brought back by staff",
        "Rapporté par le personnel",
        "Lo trajo de vuelta el personal",
        "أعاده الموظفون",
    ),
    "moment": spoken(
        "{date}, {time} (UTC)",
        "{date}, {time} (UTC)",
        "{date}, {time} (UTC)",
        "{date}، {time} (UTC)",
    ),
    "by": spoken("by {who}", "par {who}", "por {who}", "قام به {who}"),
}

#: Sorts of records.
ENTITIES: Table = {
    **FOLLOW_UP_ON_PAPER,
    "case": spoken("Your case", "Votre dossier", "Su caso", "ملفك"),
    "assessment": spoken("Interview", "Entretien", "Entrevista", "المقابلة"),
    "decision": spoken("Decision with you", "Décision avec vous", "Decisión con usted", "قرار معك"),
    "plan": spoken("Plan", "Plan", "Plan", "الخطة"),
    "entry": spoken(
        "Entry in the accounts", "Écriture comptable", "Asiento en las cuentas", "قيد في الحسابات"
    ),
    "clearing": spoken(
        "Answer for too little support",
        "Réponse à un soutien trop faible",
        "Respuesta por un apoyo insuficiente",
        "الجواب عن نقص الدعم",
    ),
    "consent": spoken("Consent", "Consentement", "Consentimiento", "الموافقة"),
    "kept": spoken(
        "How long this is kept", "Durée de conservation", "Cuánto tiempo se conserva", "مدة حفظ هذا"
    ),
    "correction": spoken("Corrected here", "Corrigé ici", "Corregido aquí", "ما صُحّح هنا"),
    "judged": spoken(
        "Compared with another case",
        "Comparé à un autre dossier",
        "Comparado con otro caso",
        "المقارنة بملف آخر",
    ),
    "award": spoken(
        "Support in the last balance",
        "Soutien dans le dernier calcul",
        "Apoyo en el último cálculo",
        "الدعم في آخر موازنة",
    ),
    "need_met": spoken(
        "Need in the last balance",
        "Besoin dans le dernier calcul",
        "Necesidad en el último cálculo",
        "الحاجة في آخر موازنة",
    ),
    "findings": spoken(
        "Points to check", "Points à vérifier", "Puntos por comprobar", "نقاط للتحقق"
    ),
}

#: Housing available, by its code in the form.
_HOUSES: Table = {
    "own": spoken("their own", "le leur", "propia", "ملك"),
    "family": spoken("the family’s", "celui de la famille", "de la familia", "للعائلة"),
    "rented": spoken("rented", "loué", "alquilada", "مستأجر"),
    "none": spoken("no housing", "pas de logement", "sin vivienda", "بلا سكن"),
}


def house_name(code: str, language: str) -> str:
    """Return what a code of housing is called, another answer as it stands."""
    return in_language(_HOUSES[code], language) if code in _HOUSES else code


def record_text(code: str, language: str, **values: object) -> str:
    """Return a text of the paper."""
    return say(_TEXTS, code, language, values)


def entity_name(entity: str, language: str) -> str:
    """Return what a sort of record is called."""
    return in_language(ENTITIES[entity], language) if entity in ENTITIES else entity


def field_name(path: tuple[str, ...], language: str) -> str:
    """Return what a field is called, by its way through the record: "need 2, how serious"."""
    words: list[str] = []
    for part in path:
        if part.isdigit() and words:
            words[-1] += f" {part}"
        else:
            words.append(in_language(FIELDS[part], language) if part in FIELDS else part)
    return ("، " if language == "ar" else ", ").join(words)
