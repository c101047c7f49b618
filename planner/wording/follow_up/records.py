"""Records of follow-up and their fields: side by side, in the trail, and on the person's paper."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

#: As they stand in a sentence.
FOLLOW_UP_RECORDS: Table = {
    "begun": spoken(
        "the start of follow-up", "le début du suivi", "el inicio del seguimiento", "بدء المتابعة"
    ),
    "observation": spoken(
        "what was seen of a support",
        "un constat sur un soutien",
        "lo observado de un apoyo",
        "ما لوحظ عن دعم",
    ),
    "task": spoken(
        "who sees to a support",
        "qui s’occupe d’un soutien",
        "quién se ocupa de un apoyo",
        "من يتولى دعمًا",
    ),
    "referral": spoken(
        "a step of a referral",
        "une étape d’une orientation",
        "un paso de una derivación",
        "خطوة إحالة",
    ),
    "visit": spoken("a visit", "une visite", "una visita", "زيارة"),
    "complaint": spoken("a complaint", "une plainte", "una queja", "شكوى"),
    "closure": spoken(
        "the closing of the case", "la clôture du dossier", "el cierre del caso", "إقفال الحالة"
    ),
}
#: As headings of the paper for the person.
FOLLOW_UP_ON_PAPER: Table = {
    "begun": spoken(
        "Start of follow-up", "Début du suivi", "Inicio del seguimiento", "بدء المتابعة"
    ),
    "observation": spoken(
        "What was seen of your support",
        "Constat sur votre soutien",
        "Lo observado de su apoyo",
        "ما لوحظ عن دعمك",
    ),
    "task": spoken(
        "Who sees to your support",
        "Qui s’occupe de votre soutien",
        "Quién se ocupa de su apoyo",
        "من يتولى دعمك",
    ),
    "referral": spoken("Your referral", "Votre orientation", "Su derivación", "إحالتك"),
    "visit": spoken("Visit", "Visite", "Visita", "زيارة"),
    "complaint": spoken("Your complaint", "Votre plainte", "Su queja", "شكواك"),
    "closure": spoken(
        "Closing of your case", "Clôture de votre dossier", "Cierre de su caso", "إقفال ملفك"
    ),
}
_ON = spoken("On", "Le", "El", "التاريخ")
_BY = spoken("By", "Par", "Por", "قام به")
_WORDS = spoken("In words", "En mots", "En palabras", "بالكلمات")
_STATE = spoken("State", "État", "Estado", "الوضع")
_SATISFACTION = spoken(
    "Satisfaction (1–5)", "Satisfaction (1–5)", "Satisfacción (1–5)", "الرضا (1–5)"
)
_SUPPORT = spoken("Support", "Soutien", "Apoyo", "الدعم")
_RECORDED = spoken("Entered on", "Saisi le", "Anotado el", "سُجّل في")
_SENT_TO = spoken("Sent to", "Orienté vers", "Enviado a", "أُحيل إلى")
_DUE = spoken("Due", "Échéance", "Vence", "الاستحقاق")

FOLLOW_UP_FIELDS: Table = {
    "begun.on": _ON,
    "observation.target": _SUPPORT,
    "observation.what": spoken("Seen", "Constat", "Observado", "ما لوحظ"),
    "observation.on": _ON,
    "observation.satisfaction": _SATISFACTION,
    "observation.who": _BY,
    "observation.recorded": _RECORDED,
    "observation.words": _WORDS,
    "task.target": _SUPPORT,
    "task.responsible": spoken("Responsible", "Responsable", "Responsable", "المسؤول"),
    "task.due": _DUE,
    "task.who": _BY,
    "visit.months": spoken(
        "Month of the visit", "Mois de la visite", "Mes de la visita", "شهر الزيارة"
    ),
    "visit.state": _STATE,
    "visit.on": _ON,
    "visit.who": _BY,
    "visit.how": spoken("How", "Comment", "Cómo", "الكيفية"),
    "visit.satisfaction": _SATISFACTION,
    "visit.expected": spoken("As expected", "Comme attendu", "Como se esperaba", "كما كان متوقعًا"),
    "visit.wants_talk": spoken(
        "Wants to speak to somebody else",
        "Veut parler à quelqu’un d’autre",
        "Quiere hablar con otra persona",
        "يريد التحدث إلى شخص آخر",
    ),
    "visit.instrument": spoken(
        "Questions of the score", "Questions du score", "Preguntas del puntaje", "أسئلة الدرجة"
    ),
    "visit.answers": spoken("Answers", "Réponses", "Respuestas", "الإجابات"),
    "visit.items": spoken(
        "Answers of the score", "Réponses du score", "Respuestas del puntaje", "إجابات الدرجة"
    ),
    "visit.scores": spoken(
        "Reintegration score",
        "Score de réintégration",
        "Puntaje de reintegración",
        "درجة إعادة الإدماج",
    ),
    "visit.words": _WORDS,
    "visit.form": spoken("Submission", "Envoi", "Envío", "الإرسال"),
    "visit.source_row": spoken(
        "Row of the file", "Ligne du fichier", "Fila del archivo", "صف الملف"
    ),
    "visit.recorded": _RECORDED,
    "complaint.on": _ON,
    "complaint.state": _STATE,
    "complaint.since": spoken("Since", "Depuis", "Desde", "منذ"),
    "complaint.due": _DUE,
    "complaint.counsellor": spoken("Counsellor", "Conseiller", "Consejero/a", "المرشد(ة)"),
    "complaint.taken_by": spoken("Taken by", "Reçue par", "Recibida por", "تلقاها"),
    "complaint.decided_by": spoken("Decided by", "Décidée par", "Decidida por", "بتّ فيها"),
    "complaint.first": spoken(
        "First decided by", "D’abord décidée par", "Decidida antes por", "بتّ فيها أولًا"
    ),
    "complaint.sort": spoken("About", "Objet", "Sobre", "الموضوع"),
    "complaint.target": _SUPPORT,
    "complaint.found": spoken("Decision", "Décision", "Decisión", "القرار"),
    "complaint.words": _WORDS,
    "complaint.answer": spoken("Answer", "Réponse", "Respuesta", "الجواب"),
    "complaint.recorded": _RECORDED,
    "referral.referral": spoken("Referral", "Orientation", "Derivación", "الإحالة"),
    "referral.award": spoken("Award", "Attribution", "Asignación", "المنحة"),
    "referral.state": _STATE,
    "referral.on": _ON,
    "referral.need": spoken("Need", "Besoin", "Necesidad", "الحاجة"),
    "referral.target": _SUPPORT,
    "referral.provider": _SENT_TO,
    "referral.organisation": _SENT_TO,
    "referral.who": _BY,
    "referral.recorded": _RECORDED,
    "referral.words": _WORDS,
    "closure.why": spoken("Why", "Pourquoi", "Por qué", "السبب"),
    "closure.on": _ON,
    "closure.visited": spoken("Last visit", "Dernière visite", "Última visita", "آخر زيارة"),
    "closure.keep_until": spoken("Kept until", "Gardé jusqu’au", "Se conserva hasta", "يُحفظ حتى"),
    "closure.who": _BY,
    "closure.recorded": _RECORDED,
    "closure.words": _WORDS,
    "closure.left": spoken("Left open", "Resté en suspens", "Quedó pendiente", "بقي مفتوحًا"),
}
#: Names of fields on the paper for the person, in the middle of a sentence.
PAPER_FIELDS: Table = {
    "items": spoken(
        "answers of the score", "réponses du score", "respuestas del puntaje", "إجابات الدرجة"
    ),
    "what": spoken("what was seen", "constat", "lo observado", "ما لوحظ"),
    "satisfaction": spoken(
        "satisfaction (1–5)", "satisfaction (1–5)", "satisfacción (1–5)", "الرضا (1–5)"
    ),
    "visit": spoken("visit", "visite", "visita", "الزيارة"),
    "months": spoken("month of the visit", "mois de la visite", "mes de la visita", "شهر الزيارة"),
    "expected": spoken(
        "as you expected", "comme vous l’attendiez", "como usted esperaba", "كما كنت تتوقع"
    ),
    "wants_talk": spoken(
        "wish to speak to somebody else",
        "souhait de parler à quelqu’un d’autre",
        "deseo de hablar con otra persona",
        "الرغبة في التحدث إلى شخص آخر",
    ),
    "instrument": spoken(
        "questions of the score", "questions du score", "preguntas del puntaje", "أسئلة الدرجة"
    ),
    "answers": spoken("answers", "réponses", "respuestas", "الإجابات"),
    "form": spoken(
        "identifier of the form",
        "identifiant du formulaire",
        "identificador del formulario",
        "معرّف الاستمارة",
    ),
    "responsible": spoken("responsible", "responsable", "responsable", "المسؤول"),
    "taken_by": spoken("taken by", "reçue par", "recibida por", "تلقاها"),
    "decided_by": spoken("decided by", "décidée par", "decidida por", "بتّ فيها"),
    "first": spoken(
        "first decided by", "d’abord décidée par", "decidida antes por", "بتّ فيها أولًا"
    ),
    "found": spoken("decision", "décision", "decisión", "القرار"),
    "answer": spoken("answer", "réponse", "respuesta", "الجواب"),
    "organisation": spoken("sent to", "orienté vers", "enviado a", "أُحيل إلى"),
    "visited": spoken("last visit", "dernière visite", "última visita", "آخر زيارة"),
    "keep_until": spoken("kept until", "gardé jusqu’au", "se conserva hasta", "يُحفظ حتى"),
}
