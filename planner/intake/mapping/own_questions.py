"""The questions of the planner's own XLSForm: name, meaning, sort, and texts in four languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default

Spoken = Mapping[str, str]


def spoken(en: str, fr: str, es: str, ar: str) -> Spoken:
    """Return one text in the four languages of the form."""
    return {"en": en, "fr": fr, "es": es, "ar": ar}


@dataclass(frozen=True, slots=True)
class Question:
    """One question. ``field``: what the planner calls it; ``topic``: whose words answer it.

    ``sort``: the XLSForm type without the list (``select_one``, ``date``...); ``others``: how
    other forms ask the same, for the comparison with their headings.
    """

    name: str
    field: str
    sort: str
    labels: Spoken
    topic: str = ""
    hint: Spoken = default(default_factory=dict)
    required: bool = False
    constraint: str = ""
    said: Spoken = default(default_factory=dict)
    relevant: str = ""
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A group of questions; ``repeated``: one for each household member."""

    name: str
    labels: Spoken
    questions: tuple[Question, ...]
    repeated: bool = False


_UNACCOMPANIED = "selected(${vulnerabilities}, 'uasc')"
_BIRTH = r"regex(., '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$')"

WHO = Group(
    "person",
    spoken("The person", "La personne", "La persona", "الشخص"),
    (
        Question(
            "assessment_date", "day", "date",
            spoken("Assessment date", "Date de l’évaluation", "Fecha de la evaluación",
                   "تاريخ التقييم"),
            required=True, constraint=". <= today()",
            said=spoken("Not in the future.", "Pas dans le futur.", "No en el futuro.",
                        "ليس في المستقبل."),
            others=("interview date", "date of interview", "date of assessment",
                    "date d'entretien", "date d'évaluation", "fecha de entrevista",
                    "تاريخ المقابلة", "today", "date"),
        ),
        Question(
            "case_number", "number", "text",
            spoken("Case number", "Numéro de dossier", "Número de expediente", "رقم الملف"),
            hint=spoken("The same number again, with a later date, is a new assessment.",
                        "Le même numéro avec une date plus récente est une nouvelle évaluation.",
                        "El mismo número con fecha posterior es una nueva evaluación.",
                        "الرقم نفسه بتاريخ لاحق يعني تقييمًا جديدًا."),
            required=True,
            others=("case no", "case id", "case code", "file number", "beneficiary id",
                    "beneficiary code", "returnee id", "ref no", "reference number", "reference",
                    "référence", "referencia", "client id", "id number", "dossier", "n° de dossier",
                    "no dossier", "code bénéficiaire", "número de caso", "nº de caso", "n° de cas",
                    "código de beneficiario",
                    "رقم الحالة", "رقم القضية", "unique id", "mimosa case number"),
        ),
        Question(
            "counsellor", "counsellor", "select_one",
            spoken("Counsellor", "Conseiller", "Consejero", "المرشد"), topic="counsellor",
            others=("case worker", "caseworker", "counsellor code", "code du conseiller",
                    "code du conseiller", "agent", "interviewer", "enquêteur", "entrevistador",
                    "código del consejero", "رمز المرشد", "enumerator"),
        ),
        Question(
            "full_name", "name", "text",
            spoken("Full name", "Nom complet", "Nombre completo", "الاسم الكامل"),
            others=("name", "nom", "nom et prénom", "nom et prénoms", "name and surname",
                    "beneficiary name", "returnee name", "nombre", "nombre y apellido",
                    "الاسم", "name of returnee", "nom du bénéficiaire"),
        ),
        Question(
            "sex", "sex", "select_one", spoken("Sex", "Sexe", "Sexo", "الجنس"), topic="sex",
            others=("gender", "genre", "género", "النوع"),
        ),
        Question(
            "birth", "birth", "text",
            spoken("Birth (date, month or year)", "Naissance (date, mois ou année)",
                   "Nacimiento (fecha, mes o año)", "الميلاد (تاريخ أو شهر أو سنة)"),
            hint=spoken("1988-05-31, 1988-05 or 1988", "1988-05-31, 1988-05 ou 1988",
                        "1988-05-31, 1988-05 o 1988", "1988-05-31 أو 1988-05 أو 1988"),
            constraint=_BIRTH,
            said=spoken("Write 1988-05-31, 1988-05 or 1988.", "Écrivez 1988-05-31, 1988-05 ou"
                        " 1988.", "Escriba 1988-05-31, 1988-05 o 1988.",
                        "اكتب 1988-05-31 أو 1988-05 أو 1988."),
            others=("date of birth", "birth date", "birthdate", "dob", "year of birth",
                    "date de naissance", "année de naissance", "naissance",
                    "date ou année de naissance", "fecha de nacimiento", "año de nacimiento",
                    "تاريخ الميلاد", "سنة الميلاد"),
        ),
        Question(
            "plan_language", "language", "select_one",
            spoken("Language of the plan", "Langue du plan", "Idioma del plan", "لغة الخطة"),
            topic="language",
            others=("language", "preferred language", "langue", "langue préférée", "idioma",
                    "اللغة", "language spoken"),
        ),
        Question(
            "departed_from", "departure", "select_one",
            spoken("Departed from", "Pays de départ", "País de partida", "بلد المغادرة"),
            topic="departure",
            others=("host country", "country of departure", "returned from", "sending country",
                    "pays hôte", "pays d'accueil", "pays de provenance", "país de acogida",
                    "país de procedencia", "البلد المضيف", "from country"),
        ),
        Question(
            "months_abroad", "months_abroad", "integer",
            spoken("Months abroad", "Mois à l’étranger", "Meses en el extranjero",
                   "الأشهر في الخارج"),
            constraint=". >= 0 and . <= 1200",
            others=("time abroad in months", "duration abroad", "durée à l'étranger (mois)",
                    "length of stay abroad", "duración en el extranjero", "years abroad",
                    "années à l'étranger", "años en el extranjero"),
        ),
        Question(
            "return_type", "return_type", "select_one",
            spoken("Kind of return", "Type de retour", "Tipo de retorno", "نوع العودة"),
            topic="return_type",
            others=("return type", "type of return", "modality of return", "modalité de retour",
                    "modalidad de retorno"),
        ),
        Question(
            "return_date", "return_date", "date",
            spoken("Date of return", "Date de retour", "Fecha de retorno", "تاريخ العودة"),
            others=("return date", "arrival date", "date of arrival", "date d'arrivée",
                    "fecha de llegada", "تاريخ الوصول"),
        ),
        Question(
            "place_of_return", "place", "select_one",
            spoken("Place of return", "Lieu de retour", "Lugar de retorno", "مكان العودة"),
            topic="place",
            others=("place", "location", "district", "town", "village", "community of return",
                    "municipality", "commune", "localité", "ville", "lieu", "lugar", "localidad",
                    "municipio", "المكان", "admin2", "prefecture", "préfecture",
                    "return location"),
        ),
        Question(
            "earlier_help", "earlier_help", "text",
            spoken("Earlier help to return", "Aide antérieure au retour",
                   "Ayuda anterior al retorno", "مساعدة سابقة للعودة"),
            hint=spoken("Code of the fund or programme and date: BE-C 2023-05-01 | OTHER",
                        "Code du fonds ou programme et date : BE-C 2023-05-01 | OTHER",
                        "Código del fondo o programa y fecha: BE-C 2023-05-01 | OTHER",
                        "رمز الصندوق أو البرنامج والتاريخ: BE-C 2023-05-01 | OTHER"),
            others=("previous assistance", "aide déjà reçue", "asistencia previa"),
        ),
    ),
)  # fmt: skip
SITUATION = Group(
    "situation",
    spoken("The situation", "La situation", "La situación", "الوضع"),
    (
        Question(
            "vulnerabilities", "vulnerabilities", "select_multiple",
            spoken("Vulnerabilities observed", "Vulnérabilités observées",
                   "Vulnerabilidades observadas", "مواطن الضعف الملحوظة"),
            topic="vulnerabilities",
            others=("vulnerabilities", "vulnerability", "vulnérabilités", "vulnerabilidades",
                    "specific needs", "besoins spécifiques", "الضعف"),
        ),
        Question(
            "protective_factors", "protective_factors", "text",
            spoken("Protective factors", "Facteurs de protection", "Factores de protección",
                   "عوامل الحماية"),
            hint=spoken("Separated by |", "Séparés par |", "Separados por |", "تفصل بعلامة |"),
            others=("strengths", "points forts", "fortalezas"),
        ),
        Question(
            "mobile_money", "mobile_money", "select_one",
            spoken("Has mobile money", "A un compte mobile money", "Tiene dinero móvil",
                   "لديه محفظة نقود عبر الهاتف"),
            topic="yes_no",
            others=("mobile money", "mobile money account", "possède un compte mobile money",
                    "mobile wallet", "cuenta de dinero móvil"),
        ),
        Question(
            "cash_risk", "cash_risk", "select_one",
            spoken("Would cash put the person at risk?",
                   "Les espèces mettraient-elles la personne en danger ?",
                   "¿Pondría el efectivo en peligro a la persona?", "هل يعرّض النقد الشخص للخطر؟"),
            topic="yes_no",
            others=("cash risk", "risk of cash", "cash is risky", "risque lié aux espèces",
                    "riesgo del efectivo"),
        ),
        Question(
            "female_staff", "female_staff", "select_one",
            spoken("Asks for female staff", "Demande du personnel féminin",
                   "Pide personal femenino", "يطلب موظفات"),
            topic="yes_no",
            others=("female staff requested", "female caseworker"),
        ),
        Question(
            "debt_amount", "debt", "decimal",
            spoken("Debt from migration (paying currency)",
                   "Dette liée à la migration (monnaie de paiement)",
                   "Deuda de la migración (moneda de pago)", "دين الهجرة (عملة الدفع)"),
            constraint=". >= 0",
            others=("debt amount", "amount of debt", "loan amount", "montant de la dette",
                    "dette", "monto de la deuda", "deuda", "مبلغ الدين",
                    "dette liée à la migration"),
        ),
        Question(
            "house", "house", "select_one",
            spoken("House available", "Logement disponible", "Vivienda disponible",
                   "السكن المتاح"),
            topic="house",
            others=("house ownership", "housing status", "dwelling", "statut du logement",
                    "tipo de vivienda", "accommodation"),
        ),
        Question(
            "skills", "skills", "text",
            spoken("Skills and trades", "Compétences et métiers", "Competencias y oficios",
                   "المهارات والحرف"),
            hint=spoken("Separated by |", "Séparées par |", "Separadas por |", "تفصل بعلامة |"),
            others=("skills", "trade", "occupation", "profession", "métier", "compétences",
                    "habilidades", "oficio", "المهارات"),
        ),
        Question(
            "business_wish", "business_wish", "select_one",
            spoken("Wishes to run a business", "Souhaite gérer un commerce",
                   "Desea llevar un negocio", "يرغب في إدارة مشروع تجاري"),
            topic="yes_no",
            others=("wants a business", "interested in business", "veut créer une entreprise"),
        ),
        Question(
            "business_training", "business_training", "select_one",
            spoken("Had business training", "A suivi une formation en gestion",
                   "Recibió formación en gestión", "تلقى تدريبًا على إدارة الأعمال"),
            topic="yes_no",
            others=("business training", "formation en gestion", "formación empresarial"),
        ),
        Question(
            "guardian_verified", "guardian_verified", "select_one",
            spoken("Guardian verified", "Tuteur vérifié", "Tutor verificado",
                   "تم التحقق من الوصي"),
            topic="yes_no", relevant=_UNACCOMPANIED,
        ),
        Question(
            "best_interests_decided", "best_interests_decided", "select_one",
            spoken("Best interests decided", "Intérêt supérieur décidé",
                   "Interés superior decidido", "تقررت المصلحة الفضلى"),
            topic="yes_no", relevant=_UNACCOMPANIED,
        ),
        Question(
            "child_view_heard", "child_view_heard", "select_one",
            spoken("Child’s view heard", "Avis de l’enfant entendu", "Opinión del niño escuchada",
                   "استُمع إلى رأي الطفل"),
            topic="yes_no", relevant=_UNACCOMPANIED,
        ),
        Question(
            "specialist_clearance", "specialist_clearance", "select_one",
            spoken("Cleared by a specialist", "Accord d’un spécialiste",
                   "Visto bueno de un especialista", "موافقة مختص"),
            topic="yes_no",
        ),
    ),
)  # fmt: skip
SUPPORT = Group(
    "support",
    spoken("Support wished for", "Soutien souhaité", "Apoyo deseado", "الدعم المرغوب"),
    (
        Question(
            "wishes", "wishes", "select_multiple",
            spoken("Kinds of support preferred", "Types de soutien préférés",
                   "Tipos de apoyo preferidos", "أنواع الدعم المفضلة"),
            topic="wishes",
            others=("preference", "preferred support", "type de soutien préféré",
                    "apoyo preferido", "preferred type of assistance"),
        ),
        Question(
            "refusals", "refusals", "select_multiple",
            spoken("Kinds of support refused", "Types de soutien refusés",
                   "Tipos de apoyo rechazados", "أنواع الدعم المرفوضة"),
            topic="refusals",
            others=("refuses", "refused support", "refuse", "rechaza"),
        ),
        Question(
            "own_words", "words", "text",
            spoken("The person’s own words", "Les mots de la personne",
                   "Las palabras de la persona", "كلام الشخص نفسه"),
            others=("remarks", "comments", "notes", "remarques", "autres remarques",
                    "autres remarques de la personne", "comentarios", "observaciones",
                    "ملاحظات", "other remarks"),
        ),
        *(
            Question(
                f"score_{key}", f"score_{key}", "decimal", labels,
                hint=spoken("0 to 1", "0 à 1", "0 a 1", "من 0 إلى 1"),
                constraint=". >= 0 and . <= 1", others=(f"rss {key}", f"rss_{key}"),
            )
            for key, labels in (
                ("economic", spoken("Economic score (0 to 1)", "Score économique (0 à 1)",
                                    "Puntuación económica (0 a 1)", "النقاط الاقتصادية (0-1)")),
                ("social", spoken("Social score (0 to 1)", "Score social (0 à 1)",
                                  "Puntuación social (0 a 1)", "النقاط الاجتماعية (0-1)")),
                ("psychosocial", spoken("Psychosocial score (0 to 1)",
                                        "Score psychosocial (0 à 1)",
                                        "Puntuación psicosocial (0 a 1)",
                                        "النقاط النفسية الاجتماعية (0-1)")),
            )
        ),
    ),
)  # fmt: skip
MEMBERS = Group(
    "member",
    spoken("Household members", "Membres du ménage", "Miembros del hogar", "أفراد الأسرة"),
    (
        Question(
            "m_relation", "relation", "select_one",
            spoken("Relation to the returnee", "Lien avec la personne",
                   "Parentesco con la persona", "القرابة"),
            topic="relation", required=True,
            others=("relation", "relationship", "lien", "lien de parenté", "parentesco",
                    "صلة القرابة", "relationship to head"),
        ),
        Question(
            "m_age", "age", "integer",
            spoken("Age in years", "Âge en années", "Edad en años", "العمر بالسنوات"),
            constraint=". >= 0 and . <= 120",
            others=("age", "âge", "edad", "العمر"),
        ),
        Question("m_sex", "sex", "select_one",
                 spoken("Sex of the member", "Sexe du membre", "Sexo del miembro", "جنس الفرد"),
                 topic="sex", others=("sex", "gender", "sexe", "sexo", "الجنس")),
        Question(
            "m_where", "presence", "select_one",
            spoken("Returned together or already there", "Rentré ensemble ou déjà sur place",
                   "Regresó junto o ya estaba allí", "عاد معه أو موجود هناك"),
            topic="presence",
            others=("where", "presence", "location of member", "accompanying"),
        ),
        Question(
            "m_community_wish", "community_wish", "select_one",
            spoken("Wishes a community project", "Souhaite un projet communautaire",
                   "Desea un proyecto comunitario", "يرغب في مشروع مجتمعي"),
            topic="yes_no",
        ),
    ),
    repeated=True,
)  # fmt: skip
CONSENT = Question(
    "consent", "consent", "select_one",
    spoken("Does the person agree that these data are recorded?",
           "La personne accepte-t-elle l’enregistrement de ces données ?",
           "¿Acepta la persona que se registren estos datos?",
           "هل يوافق الشخص على تسجيل هذه البيانات؟"),
    topic="yes_no", required=True,
    hint=spoken("Without a yes nothing is planned.", "Sans oui, rien n’est planifié.",
                "Sin un sí no se planifica nada.", "من دون موافقة لا يُخطط لشيء."),
    others=("consent", "consent given", "informed consent", "consentement",
            "consentement éclairé", "consentimiento", "الموافقة", "consent to data processing",
            "consent obtained", "do you consent", "consentement obtenu", "acceptez-vous",
            "consentimiento informado", "da su consentimiento", "هل توافق", "الموافقة المستنيرة"),
)  # fmt: skip
NEEDS_GROUP = spoken("The needs", "Les besoins", "Las necesidades", "الاحتياجات")
OWN_NEEDS = spoken(
    "Needs of this member alone",
    "Besoins de ce membre seul",
    "Necesidades solo de este miembro",
    "احتياجات هذا الفرد وحده",
)
#: How a need is asked about: its name, then this.
NEED = spoken("Need: {need}", "Besoin : {need}", "Necesidad: {need}", "الحاجة: {need}")
MEMBER_NEED = spoken(
    "Own need: {need}", "Besoin propre : {need}", "Necesidad propia: {need}", "حاجة خاصة: {need}"
)
FORM_TITLE = spoken(
    "Reintegration needs assessment",
    "Évaluation des besoins de réintégration",
    "Evaluación de necesidades de reintegración",
    "تقييم احتياجات إعادة الإدماج",
)
#: In the order of the form.
GROUPS = (WHO, SITUATION, SUPPORT)
