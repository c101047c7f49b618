"""What records of a case and their fields are called where two versions stand side by side."""

from __future__ import annotations

from planner.wording.follow_up.records import FOLLOW_UP_FIELDS, FOLLOW_UP_RECORDS
from planner.wording.sentences import Table, in_language, spoken

RECORDS: Table = {
    **FOLLOW_UP_RECORDS,
    "case": spoken("the case", "le dossier", "el caso", "الحالة"),
    "assessment": spoken("an assessment", "une évaluation", "una evaluación", "تقييم"),
    "decision": spoken("a decision", "une décision", "una decisión", "قرار"),
    "plan": spoken("the plan", "le plan", "el plan", "الخطة"),
    "clearing": spoken(
        "why it may stand as it is",
        "pourquoi il peut rester ainsi",
        "por qué puede quedar así",
        "لماذا يجوز أن يبقى هكذا",
    ),
    "consent": spoken(
        "a record of consent", "un consentement", "una anotación de consentimiento", "تسجيل موافقة"
    ),
    "correction": spoken("a correction", "une correction", "una corrección", "تصحيح"),
    "judged": spoken(
        "a pair that was judged", "une paire jugée", "un par que se juzgó", "زوج حُكم فيه"
    ),
    "kept": spoken(
        "until when it is kept",
        "la date de conservation",
        "hasta cuándo se conserva",
        "حتى متى تُحفظ",
    ),
}
FIELDS: Table = {
    **FOLLOW_UP_FIELDS,
    "case.number": spoken("Case number", "Numéro de dossier", "Número de caso", "رقم الحالة"),
    "case.identity.name": spoken("Name", "Nom", "Nombre", "الاسم"),
    "case.identity.birth": spoken("Born", "Naissance", "Nacimiento", "الميلاد"),
    "case.identity.kobo_id": spoken(
        "Kobo identifier", "Identifiant Kobo", "Identificador de Kobo", "معرّف Kobo"
    ),
    "case.planning.sex": spoken("Sex", "Sexe", "Sexo", "الجنس"),
    "case.planning.language": spoken("Language", "Langue", "Idioma", "اللغة"),
    "case.planning.departure": spoken("Returned from", "Pays de départ", "Retornó desde", "عاد من"),
    "case.planning.return_type": spoken(
        "Kind of return", "Type de retour", "Tipo de retorno", "نوع العودة"
    ),
    "case.planning.return_date": spoken(
        "Returned on", "Date de retour", "Fecha de retorno", "تاريخ العودة"
    ),
    "case.planning.place": spoken("Place", "Lieu", "Lugar", "المكان"),
    "case.planning.counsellor": spoken("Counsellor", "Conseiller", "Consejero/a", "المرشد(ة)"),
    "case.planning.members": spoken(
        "Household members", "Membres du ménage", "Miembros del hogar", "أفراد الأسرة"
    ),
    "case.planning.months_abroad": spoken(
        "Months abroad", "Mois à l’étranger", "Meses en el extranjero", "الأشهر في الخارج"
    ),
    "case.planning.earlier_help": spoken(
        "Earlier help", "Aides antérieures", "Ayuda anterior", "مساعدة سابقة"
    ),
    "case.protection.guardian_verified": spoken(
        "Guardian verified", "Tuteur vérifié", "Tutor o tutora verificado", "تم التحقق من الوصي"
    ),
    "case.protection.best_interests_decided": spoken(
        "Best interests decided",
        "Intérêt supérieur décidé",
        "Interés superior decidido",
        "تقررت المصالح الفضلى",
    ),
    "case.protection.child_view_heard": spoken(
        "Child’s view heard",
        "Avis de l’enfant entendu",
        "Se escuchó al niño o la niña",
        "استُمع إلى رأي الطفل",
    ),
    "case.protection.specialist_clearance": spoken(
        "Specialist’s clearance",
        "Accord du spécialiste",
        "Conformidad de especialista",
        "موافقة أخصائي",
    ),
    "assessment.day": spoken("Assessed on", "Évalué le", "Fecha de evaluación", "تاريخ التقييم"),
    "assessment.consent": spoken("Consent", "Consentement", "Consentimiento", "الموافقة"),
    "assessment.needs": spoken("Needs", "Besoins", "Necesidades", "الاحتياجات"),
    "assessment.vulnerabilities": spoken(
        "Vulnerabilities", "Vulnérabilités", "Vulnerabilidades", "حالات الهشاشة"
    ),
    "assessment.protective_factors": spoken(
        "Protective factors", "Facteurs de protection", "Factores de protección", "عوامل الحماية"
    ),
    "assessment.cash_risk": spoken(
        "Cash would be a risk",
        "L’argent serait un risque",
        "El efectivo sería un riesgo",
        "النقد يعرّض للخطر",
    ),
    "assessment.debt": spoken("Debt", "Dette", "Deuda", "الدين"),
    "assessment.house": spoken("Housing", "Logement", "Vivienda", "السكن"),
    "assessment.skills": spoken("Skills", "Compétences", "Competencias", "المهارات"),
    "assessment.business_wish": spoken(
        "Wishes a business", "Souhaite un commerce", "Desea un negocio", "يرغب في مشروع تجاري"
    ),
    "assessment.business_training": spoken(
        "Business training",
        "Formation au commerce",
        "Formación empresarial",
        "تدريب على إدارة الأعمال",
    ),
    "assessment.mobile_money": spoken(
        "Mobile money", "Argent mobile", "Dinero móvil", "نقود عبر الهاتف"
    ),
    "assessment.wishes": spoken("Wishes", "Souhaits", "Deseos", "الرغبات"),
    "assessment.refusals": spoken("Declines", "Refuse", "Rechazos", "ما يرفضه"),
    "assessment.community_wishes": spoken(
        "Wish to join a community project",
        "Souhaitent un projet communautaire",
        "Desea un proyecto comunitario",
        "الرغبة في مشروع مجتمعي",
    ),
    "assessment.female_staff": spoken(
        "Female staff only", "Personnel féminin seulement", "Solo personal femenino", "موظفات فقط"
    ),
    "assessment.words": spoken(
        "In their own words", "Dans leurs mots", "En sus propias palabras", "بكلماته"
    ),
    "assessment.scores": spoken(
        "Reintegration score",
        "Score de réintégration",
        "Puntaje de reintegración",
        "درجة إعادة الإدماج",
    ),
    "assessment.kobo_uuid": spoken("Kobo submission", "Envoi Kobo", "Envío de Kobo", "إرسال Kobo"),
    "assessment.source_row": spoken(
        "Row of the file", "Ligne du fichier", "Fila del archivo", "صف الملف"
    ),
    "decision.sort": spoken("Decision", "Décision", "Decisión", "القرار"),
    "decision.target": spoken("Support", "Soutien", "Apoyo", "الدعم"),
    "decision.level": spoken("Amount", "Montant", "Importe", "المبلغ"),
    "decision.person": spoken("For", "Pour", "Para", "لأجل"),
    "decision.reason": spoken("Reason", "Raison", "Motivo", "السبب"),
    "decision.who": spoken("By", "Par", "Por", "قام به"),
    "decision.when": spoken("On", "Le", "El", "التاريخ"),
    "plan.version": spoken("Version", "Version", "Versión", "النسخة"),
    "plan.state": spoken("State", "État", "Estado", "الوضع"),
    "plan.since": spoken("Since", "Depuis", "Desde", "منذ"),
    "plan.awards": spoken("Support", "Soutien", "Apoyo", "الدعم"),
    "plan.reason": spoken("Reason", "Raison", "Motivo", "السبب"),
    "clearing.why": spoken("Why", "Pourquoi", "Por qué", "السبب"),
    "clearing.words": spoken("In words", "En mots", "En palabras", "بالكلمات"),
    "clearing.who": spoken("By", "Par", "Por", "قام به"),
    "clearing.when": spoken("On", "Le", "El", "التاريخ"),
    "consent.said": spoken("Consent", "Consentement", "Consentimiento", "الموافقة"),
    "consent.on": spoken("Said on", "Dit le", "Dicho el", "قيلت في"),
    "consent.scopes": spoken("For", "Pour", "Para", "لأجل"),
    "consent.by": spoken("Said by", "Dit par", "Dicho por", "قالها"),
    "consent.how": spoken("How", "Comment", "Cómo", "الكيفية"),
    "consent.language": spoken("Language", "Langue", "Idioma", "اللغة"),
    "consent.guardian": spoken("Guardian", "Tuteur", "Tutor/a", "الوصي"),
    "consent.assent": spoken(
        "Child agrees", "L’enfant est d’accord", "El niño o la niña está de acuerdo", "الطفل موافق"
    ),
    "consent.witness": spoken("Witness", "Témoin", "Testigo", "الشاهد"),
    "consent.why": spoken("Why withdrawn", "Pourquoi retiré", "Por qué se retiró", "سبب السحب"),
    "consent.who": spoken("Recorded by", "Noté par", "Anotado por", "سجّلها"),
    "consent.recorded": spoken("Recorded on", "Noté le", "Anotado el", "سُجّلت في"),
    "consent.over": spoken("Decided against", "Décidé contre", "Se decidió en contra", "تقرر ضده"),
    "correction.assessment": spoken("Assessment", "Évaluation", "Evaluación", "التقييم"),
    "correction.field": spoken("Answer", "Réponse", "Respuesta", "الإجابة"),
    "correction.who": spoken("By", "Par", "Por", "قام به"),
    "correction.imported": spoken(
        "What the file had", "Ce que le fichier avait", "Lo que tenía el archivo", "ما كان في الملف"
    ),
    "correction.shut": spoken(
        "What the file had", "Ce que le fichier avait", "Lo que tenía el archivo", "ما كان في الملف"
    ),
    "judged.other": spoken("The other case", "L’autre dossier", "El otro caso", "الحالة الأخرى"),
    "judged.verdict": spoken("Judged as", "Jugé comme", "Se juzgó como", "الحكم"),
    "judged.who": spoken("By", "Par", "Por", "قام به"),
    "judged.reason": spoken("Reason", "Raison", "Motivo", "السبب"),
    "kept.until": spoken("Until", "Jusqu’au", "Hasta", "حتى"),
    "kept.why": spoken("Why", "Pourquoi", "Por qué", "السبب"),
    "kept.who": spoken("By", "Par", "Por", "قام به"),
    "kept.when": spoken("On", "Le", "El", "التاريخ"),
    "kept.words": spoken("In words", "En mots", "En palabras", "بالكلمات"),
}
#: Of whole records shown side by side: fields that say nothing to a person.
UNSAID = frozenset(
    {
        "id",
        "case_id",
        "principal",
        "digest",
        "scenario",
        "left",
        "over",
        "imported",
        "shut",
        "award",
        "visit",
    }
)


def record_name(entity: str, language: str) -> str:
    """Return what a sort of record is called."""
    return in_language(RECORDS[entity], language)


def field_name(entity: str, field: str, language: str) -> str:
    """Return what a field is called, as it stands before its value."""
    return in_language(FIELDS[f"{entity}.{field}"], language)
