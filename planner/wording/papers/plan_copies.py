"""What the copies and the workbook of a plan say besides the plan itself."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

COPIES: Table = {
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
