"""What the copies and the workbook of a plan say besides the plan itself."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

#: The columns of the sheet in which something is decided, in their order.
CHOICE_COLUMNS = (
    "choice_case",
    "choice_code",
    "choice_person",
    "column_kind",
    "column_support",
    "column_fund",
    "choice_now",
    "choice",
    "choice_new",
    "choice_then",
    "choice_why",
)
#: What may be chosen: of what is not in the plan, and of what is; the first changes nothing.
CHOICE_WORDS = (
    ("choice_no", "choice_require", "choice_prefer"),
    ("choice_keep", "choice_require", "choice_without"),
)

COPIES: Table = {
    "column_support": spoken("Support", "Soutien", "Apoyo", "الدعم"),
    "sheet_choices": spoken("Decide", "Décider", "Decidir", "القرار"),
    "sheet_limits": spoken("Limits", "Limites", "Límites", "الحدود"),
    "choice_case": spoken("Case", "Dossier", "Caso", "الملف"),
    "choice_code": spoken("Code", "Code", "Código", "الرمز"),
    "choice_person": spoken("Person", "Personne", "Persona", "الشخص"),
    "choice_household": spoken("household", "foyer", "hogar", "الأسرة"),
    "choice_now": spoken("Amount now", "Montant actuel", "Importe actual", "المبلغ الحالي"),
    "choice": spoken("Decision", "Décision", "Decisión", "القرار المتخذ"),
    "choice_new": spoken("New amount", "Nouveau montant", "Importe nuevo", "المبلغ الجديد"),
    "choice_then": spoken("Amount then", "Montant ensuite", "Importe después", "المبلغ بعد القرار"),
    "choice_why": spoken("Reason", "Raison", "Razón", "السبب"),
    "choice_keep": spoken("as planned", "comme prévu", "como está", "كما هو"),
    "choice_require": spoken("in any case", "en tout cas", "en todo caso", "في كل الأحوال"),
    "choice_without": spoken("without it", "sans", "sin esto", "بدونه"),
    "choice_no": spoken("not", "non", "no", "لا"),
    "choice_prefer": spoken("if as good", "si aussi bon", "si es igual", "إن كان مساويًا"),
    "choices_note": spoken(
        "Choose in the yellow cells and give a reason. Then read this workbook into the planner:"
        " what was chosen becomes decisions; the next balance keeps to them.",
        "Choisissez dans les cellules jaunes et donnez une raison. Lisez ensuite ce classeur dans"
        " le planificateur : ce qui est choisi devient des décisions, que le prochain équilibre"
        " respecte.",
        "Elija en las celdas amarillas y dé una razón. Después lea este libro en el planificador:"
        " lo elegido se convierte en decisiones, que el próximo balance respeta.",
        "اختر في الخلايا الصفراء واذكر السبب. ثم اقرأ هذا المصنف في البرنامج: يصبح ما اخترته"
        " قرارات تلتزم بها الموازنة التالية.",
    ),
    "limit": spoken("Limit", "Limite", "Límite", "الحد"),
    "limit_most": spoken("At most", "Au plus", "Como máximo", "الحد الأقصى"),
    "limit_then": spoken("Comes to", "Fait", "Llega a", "يبلغ"),
    "limit_left": spoken("Left", "Reste", "Queda", "الباقي"),
    "limit_case": spoken(
        "All lines together, for one case",
        "Toutes les lignes ensemble, pour un dossier",
        "Todas las líneas juntas, para un caso",
        "بنود التمويل كلها معًا، لكل حالة",
    ),
    "limit_case_line": spoken(
        "Line {fund}, for one case",
        "Ligne {fund}, pour un dossier",
        "Línea {fund}, para un caso",
        "بند التمويل {fund}، لكل حالة",
    ),
    "limit_line": spoken(
        "Line {fund}: money at hand that no other case has",
        "Ligne {fund} : argent disponible qu’aucun autre dossier n’a",
        "Línea {fund}: dinero disponible que ningún otro caso tiene",
        "بند التمويل {fund}: المال المتاح الذي لم يُخصَّص لحالة أخرى",
    ),
    "for_counsellor": spoken(
        "For the counsellor only",
        "Pour le conseiller seulement",
        "Solo para el consejero o la consejera",
        "للمرشد(ة) فقط",
    ),
    "for_counsellor_note": spoken(
        "This page stays in the office. It is not given to anybody.",
        "Cette page reste au bureau. Elle n’est remise à personne.",
        "Esta página se queda en la oficina. No se entrega a nadie.",
        "تبقى هذه الصفحة في المكتب. ولا تُسلَّم لأحد.",
    ),
    "why_given": spoken(
        "Why each support", "Pourquoi chaque soutien", "Por qué cada apoyo", "لماذا كل دعم"
    ),
    "also_possible": spoken(
        "What else was looked at",
        "Ce qui a aussi été regardé",
        "Qué más se miró",
        "ما نُظر فيه أيضًا",
    ),
    "why_not_met": spoken(
        "Why needs stay open",
        "Pourquoi des besoins restent ouverts",
        "Por qué quedan necesidades abiertas",
        "لماذا تبقى احتياجات دون تلبية",
    ),
    "decided_why": spoken(
        "Decisions and their reasons",
        "Décisions et leurs raisons",
        "Decisiones y sus razones",
        "القرارات وأسبابها",
    ),
    "labelled": spoken(
        "{label}: {text}", "{label}\xa0: {text}", "{label}: {text}", "{label}: {text}"
    ),
    "named_amount": spoken(
        "{name} ({amount})", "{name} ({amount})", "{name} ({amount})", "{name} ({amount})"
    ),
    "decision": spoken(
        "{sort}: {name} – {reason} ({who}, {date})",
        "{sort}\xa0: {name} – {reason} ({who}, {date})",
        "{sort}: {name} – {reason} ({who}, {date})",
        "{sort}: {name} – {reason} ({who}، {date})",
    ),
    "agreed_support": spoken(
        "Support we talked about",
        "Un soutien dont nous avons parlé",
        "Un apoyo del que hablamos",
        "دعم تحدثنا عنه",
    ),
    "agreed_matter": spoken(
        "a matter we talked about",
        "un sujet dont nous avons parlé",
        "un asunto del que hablamos",
        "أمر تحدثنا عنه",
    ),
    "fill_own": spoken(
        "What I bring myself", "Ce que j’apporte moi-même", "Lo que aporto yo", "ما أساهم به بنفسي"
    ),
    "fill_risk": spoken(
        "What could go wrong, and what we do then",
        "Ce qui peut mal se passer, et ce que nous faisons alors",
        "Qué puede salir mal y qué hacemos entonces",
        "ما قد لا ينجح، وماذا نفعل عندها",
    ),
    "sheet_plan": spoken("Plan", "Plan", "Plan", "الخطة"),
    "column_kind": spoken("Kind", "Type", "Tipo", "النوع"),
    "column_detail": spoken("Details", "Précisions", "Detalles", "التفاصيل"),
    "column_part": spoken("Instalment", "Versement", "Pago", "الدفعة"),
    "column_month": spoken("Month", "Mois", "Mes", "الشهر"),
    "column_amount": spoken(
        "Amount ({currency})", "Montant ({currency})", "Importe ({currency})", "المبلغ ({currency})"
    ),
    "column_fund": spoken("Line", "Ligne", "Línea", "بند التمويل"),
}
