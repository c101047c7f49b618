"""Fields of what is kept on one person, as the paper for the person names them."""

from __future__ import annotations

from planner.wording.follow_up.records import PAPER_FIELDS
from planner.wording.sentences import Table, spoken

#: Fields, by name.
FIELDS: Table = {
    **PAPER_FIELDS,
    "id": spoken("identifier", "identifiant", "identificador", "المعرّف"),
    "number": spoken("number", "numéro", "número", "الرقم"),
    "principal": spoken(
        "identifier of the returnee",
        "identifiant de la personne de retour",
        "identificador de la persona retornada",
        "معرّف العائد",
    ),
    "identity": spoken("identity", "identité", "identidad", "الهوية"),
    "planning": spoken(
        "return and household", "retour et ménage", "retorno y hogar", "العودة والأسرة"
    ),
    "protection": spoken("protection", "protection", "protección", "الحماية"),
    "name": spoken("name", "nom", "nombre", "الاسم"),
    "birth": spoken("birth", "naissance", "nacimiento", "الميلاد"),
    "written": spoken("as written", "tel qu’écrit", "como está escrito", "كما كُتب"),
    "earliest": spoken("earliest", "au plus tôt", "lo más pronto", "الأقرب"),
    "latest": spoken("latest", "au plus tard", "lo más tarde", "الأبعد"),
    "kobo_id": spoken(
        "identifier in the form",
        "identifiant dans le formulaire",
        "identificador en el formulario",
        "المعرّف في الاستمارة",
    ),
    "sex": spoken("sex", "sexe", "sexo", "الجنس"),
    "language": spoken("language", "langue", "idioma", "اللغة"),
    "departure": spoken("country of departure", "pays de départ", "país de salida", "بلد المغادرة"),
    "return_type": spoken("kind of return", "type de retour", "tipo de retorno", "نوع العودة"),
    "return_date": spoken("date of return", "date de retour", "fecha de retorno", "تاريخ العودة"),
    "place": spoken("place", "lieu", "lugar", "المكان"),
    "counsellor": spoken("counsellor", "conseiller", "consejero o consejera", "المرشد(ة)"),
    "members": spoken("household member", "membre du ménage", "miembro del hogar", "فرد من الأسرة"),
    "months_abroad": spoken(
        "months abroad", "mois à l’étranger", "meses en el extranjero", "الأشهر في الخارج"
    ),
    "earlier_help": spoken("earlier help", "aide antérieure", "ayuda anterior", "مساعدة سابقة"),
    "relation": spoken("relation", "lien", "parentesco", "الصلة"),
    "age": spoken("age", "âge", "edad", "العمر"),
    "presence": spoken("where", "où", "dónde", "أين"),
    "guardian_verified": spoken(
        "guardian verified", "tuteur vérifié", "tutor o tutora verificado", "تم التحقق من الوصي"
    ),
    "best_interests_decided": spoken(
        "best interests decided",
        "intérêt supérieur décidé",
        "interés superior decidido",
        "تقررت المصالح الفضلى",
    ),
    "child_view_heard": spoken(
        "child’s view heard",
        "avis de l’enfant entendu",
        "se escuchó al niño o la niña",
        "استُمع إلى رأي الطفل",
    ),
    "specialist_clearance": spoken(
        "specialist’s clearance",
        "accord d’un spécialiste",
        "conformidad de especialista",
        "موافقة أخصائي",
    ),
    "case_id": spoken(
        "identifier of the case", "identifiant du dossier", "identificador del caso", "معرّف الملف"
    ),
    "day": spoken("day", "jour", "día", "اليوم"),
    "consent": spoken("consent", "consentement", "consentimiento", "الموافقة"),
    "needs": spoken("need", "besoin", "necesidad", "الحاجة"),
    "need": spoken("need", "besoin", "necesidad", "الحاجة"),
    "severity": spoken("how serious (0–4)", "gravité (0–4)", "gravedad (0–4)", "الشدة (0–4)"),
    "persons": spoken("persons", "personnes", "personas", "الأشخاص"),
    "vulnerabilities": spoken(
        "vulnerabilities", "vulnérabilités", "vulnerabilidades", "حالات الهشاشة"
    ),
    "protective_factors": spoken(
        "what protects", "facteurs de protection", "lo que protege", "ما يحمي"
    ),
    "cash_risk": spoken(
        "cash is a risk", "risque des espèces", "el efectivo es un riesgo", "النقد يعرّض للخطر"
    ),
    "debt": spoken("debt", "dette", "deuda", "الدين"),
    "house": spoken("house", "logement", "vivienda", "السكن"),
    "skills": spoken("skills", "compétences", "competencias", "المهارات"),
    "business_wish": spoken(
        "wish to run a business",
        "souhait de commerce",
        "deseo de llevar un negocio",
        "الرغبة في إدارة مشروع تجاري",
    ),
    "business_training": spoken(
        "business training",
        "formation en gestion",
        "formación empresarial",
        "التدريب على إدارة الأعمال",
    ),
    "mobile_money": spoken("mobile money", "mobile money", "dinero móvil", "النقود عبر الهاتف"),
    "wishes": spoken("wishes", "souhaits", "deseos", "الرغبات"),
    "refusals": spoken("refused", "refus", "rechazado", "المرفوض"),
    "community_wishes": spoken(
        "persons who want a community project",
        "personnes voulant un projet communautaire",
        "personas que desean un proyecto comunitario",
        "الراغبون في مشروع مجتمعي",
    ),
    "female_staff": spoken(
        "asks for female staff",
        "demande du personnel féminin",
        "pide personal femenino",
        "طلب موظفات",
    ),
    "words": spoken("in own words", "en ses propres mots", "en sus propias palabras", "بكلماتك"),
    "scores": spoken(
        "reintegration score",
        "score de réintégration",
        "puntaje de reintegración",
        "درجة إعادة الإدماج",
    ),
    "kobo_uuid": spoken(
        "identifier of the form",
        "identifiant du formulaire",
        "identificador del formulario",
        "معرّف الاستمارة",
    ),
    "source_row": spoken("row of the file", "ligne du fichier", "fila del archivo", "صف الملف"),
    "sort": spoken("sort", "sorte", "clase", "الصنف"),
    "target": spoken("what", "quoi", "qué", "ماذا"),
    "reason": spoken("reason", "raison", "motivo", "السبب"),
    "who": spoken("staff", "personnel", "personal", "الموظف"),
    "when": spoken("when", "quand", "cuándo", "متى"),
    "level": spoken("amount fixed", "montant fixé", "importe fijado", "المبلغ المحدد"),
    "person": spoken("person", "personne", "persona", "الشخص"),
    "version": spoken("version", "version", "versión", "النسخة"),
    "assessment": spoken("interview", "entretien", "entrevista", "المقابلة"),
    "field": spoken("answer", "réponse", "respuesta", "الإجابة"),
    "imported": spoken(
        "mark of what the file had",
        "marque de ce que le fichier avait",
        "marca de lo que tenía el archivo",
        "علامة ما كان في الملف",
    ),
    "shut": spoken(
        "mark of what the file had",
        "marque de ce que le fichier avait",
        "marca de lo que tenía el archivo",
        "علامة ما كان في الملف",
    ),
    "other": spoken("the other case", "l’autre dossier", "el otro caso", "الملف الآخر"),
    "verdict": spoken("judged as", "jugé comme", "se juzgó como", "الحكم"),
    "state": spoken("state", "état", "estado", "الوضع"),
    "since": spoken("since", "depuis", "desde", "منذ"),
    "awards": spoken("support", "soutien", "apoyo", "الدعم"),
    "digest": spoken(
        "identifier of the balance",
        "identifiant du calcul",
        "identificador del cálculo",
        "معرّف الموازنة",
    ),
    "kind": spoken("kind", "type", "tipo", "النوع"),
    "amount": spoken("amount", "montant", "importe", "المبلغ"),
    "cash": spoken("of it cash", "dont espèces", "de ello en efectivo", "منه نقدًا"),
    "month": spoken("month", "mois", "mes", "الشهر"),
    "origin": spoken("where it comes from", "origine", "de dónde viene", "مصدره"),
    "count": spoken("how many", "combien", "cuántos", "العدد"),
    "is_seat": spoken(
        "a seat in a project",
        "une place dans un projet",
        "una plaza en un proyecto",
        "مقعد في مشروع",
    ),
    "provider": spoken("who delivers", "qui fournit", "quién lo entrega", "من يقدّمه"),
    "lines": spoken("payment", "versement", "pago", "الدفع"),
    "award": spoken(
        "identifier of the support",
        "identifiant du soutien",
        "identificador del apoyo",
        "معرّف الدعم",
    ),
    "fund": spoken("paid by", "payé par", "pagado por", "يدفعه"),
    "local": spoken(
        "in the paying currency",
        "dans la monnaie de paiement",
        "en la moneda de pago",
        "بعملة الدفع",
    ),
    "rate": spoken("rate", "taux", "tipo de cambio", "سعر الصرف"),
    "charged": spoken(
        "in the donor’s currency",
        "dans la monnaie du bailleur",
        "en la moneda del donante",
        "بعملة الجهة المانحة",
    ),
    "fund_rate": spoken(
        "donor’s rate", "taux du bailleur", "tipo de cambio del donante", "سعر صرف الجهة المانحة"
    ),
    "proof": spoken("proof", "preuve", "prueba", "الإثبات"),
    "on": spoken("on", "le", "el", "التاريخ"),
    "line": spoken(
        "identifier of the line",
        "identifiant de la ligne",
        "identificador de la partida",
        "معرّف السطر",
    ),
    "cost": spoken("for", "pour", "para", "لأجل"),
    "instalment": spoken("instalment", "versement", "pago parcial", "الدفعة"),
    "of": spoken("of", "de", "de", "من"),
    "document": spoken("document", "document", "documento", "المستند"),
    "codes": spoken("account codes", "codes comptables", "códigos contables", "رموز الحسابات"),
    "budget": spoken(
        "budget version", "version du budget", "versión del presupuesto", "نسخة الميزانية"
    ),
    "proposer": spoken("proposed by", "proposé par", "propuesto por", "اقترحه"),
    "approver": spoken("approved by", "approuvé par", "aprobado por", "وافق عليه"),
    "payer": spoken("paid out by", "versé par", "pagado por", "صرفه"),
    "due": spoken("due", "échéance", "vence", "الاستحقاق"),
    "lapsed": spoken("lapsed", "caduc", "perdido", "سقط"),
    "scenario": spoken(
        "identifier of the scenario",
        "identifiant du scénario",
        "identificador del escenario",
        "معرّف السيناريو",
    ),
    "left": spoken("left short", "laissé démuni", "falta apoyo", "نقص الدعم"),
    "why": spoken("why", "pourquoi", "por qué", "السبب"),
    "grounds": spoken("ground", "motif", "causa", "العلة"),
    "causes": spoken(
        "needs left unmet", "besoins non couverts", "necesidades sin cubrir", "احتياجات غير ملبّاة"
    ),
    "rule": spoken("rule", "règle", "regla", "القاعدة"),
    "least": spoken("guaranteed", "garanti", "garantizado", "المضمون"),
    "reached": spoken("reached", "atteint", "alcanzado", "ما بُلغ"),
    "cover": spoken("met", "couvert", "cubierto", "ملبّى"),
    "said": spoken("said", "dit", "dicho", "ما قيل"),
    "scopes": spoken("for", "pour", "para", "لأجل"),
    "by": spoken("by", "par", "por", "قام به"),
    "how": spoken("how", "comment", "cómo", "الكيفية"),
    "guardian": spoken("guardian", "tuteur", "tutor o tutora", "الوصي"),
    "assent": spoken(
        "the child agrees",
        "l’enfant est d’accord",
        "el niño o la niña está de acuerdo",
        "الطفل موافق",
    ),
    "witness": spoken("witness", "témoin", "testigo", "الشاهد"),
    "recorded": spoken("entered", "saisi", "anotado", "سُجّل في"),
    "over": spoken("counts over", "vaut contre", "prevalece sobre", "يُقدَّم على"),
    "until": spoken("until", "jusqu’au", "hasta", "حتى"),
    "dimension": spoken("dimension", "dimension", "dimensión", "البُعد"),
    "weight": spoken("weight", "poids", "peso", "الوزن"),
    "attainable": spoken("can be met", "peut être couvert", "se puede cubrir", "يمكن تلبيته"),
    "referred": spoken(
        "met by referral", "couvert par orientation", "cubierto por derivación", "يُلبّى بالإحالة"
    ),
    "code": spoken("code", "code", "código", "الرمز"),
    "values": spoken("values", "valeurs", "valores", "القيم"),
    "file": spoken("file", "fichier", "archivo", "الملف"),
    "sheet": spoken("sheet", "feuille", "hoja", "الورقة"),
    "row": spoken("row", "ligne", "fila", "الصف"),
    "sheet_row": spoken("row of the sheet", "ligne de la feuille", "fila de la hoja", "صف الورقة"),
    "column": spoken("column", "colonne", "columna", "العمود"),
    "case_number": spoken("case number", "numéro de dossier", "número de caso", "رقم الملف"),
}
