"""What a report on the people a fund helps says to its donor."""

from __future__ import annotations

from planner.domain.reports.small_counts import SMALLEST
from planner.wording.sentences import Table, say, spoken

_TEXTS: Table = {
    "title_fund": spoken(
        "Support planned on {fund}",
        "Soutien prévu sur {fund}",
        "Apoyo previsto con {fund}",
        "الدعم المخطط من {fund}",
    ),
    "money_title": spoken(
        "Money and needs", "Argent et besoins", "Dinero y necesidades", "المال والاحتياجات"
    ),
    "dated": spoken("as of {date}", "au {date}", "al {date}", "بتاريخ {date}"),
    "for": spoken("for {recipient}", "pour {recipient}", "para {recipient}", "إلى {recipient}"),
    "purpose": spoken(
        "No names, no case numbers. Counts of fewer than {most} people are not shown, and as many"
        " others as it takes so that nobody works them out.",
        "Ni noms, ni numéros de dossier. Les nombres de moins de {most} personnes ne sont pas"
        " montrés, ni ceux qui permettraient de les calculer.",
        "Sin nombres ni números de caso. No se muestran cantidades de menos de {most} personas, ni"
        " las que permitirían calcularlas.",
        "لا أسماء ولا أرقام ملفات. لا تُعرض الأعداد الأقل من {most} أشخاص، ولا ما يكفي لاستنتاجها.",
    ),
    "lead": spoken(
        "{people} people in the households it is planned for; {money} planned for them.",
        "{people} personnes dans les foyers concernés ; {money} prévus pour elles.",
        "{people} personas en los hogares; {money} previstos para ellas.",
        "عدد الأشخاص في الأسر: {people}؛ المبلغ المخطط لهم: {money}.",
    ),
    "sex_age": spoken("Sex and age", "Sexe et âge", "Sexo y edad", "الجنس والعمر"),
    "sex": spoken("Sex", "Sexe", "Sexo", "الجنس"),
    "women": spoken("Women and girls", "Femmes et filles", "Mujeres y niñas", "نساء وفتيات"),
    "men": spoken("Men and boys", "Hommes et garçons", "Hombres y niños", "رجال وفتيان"),
    "other": spoken(
        "Other or unknown", "Autre ou inconnu", "Otro o desconocido", "آخر أو غير معروف"
    ),
    "all": spoken("All", "Ensemble", "Total", "المجموع"),
    "unknown": spoken("age unknown", "âge inconnu", "edad desconocida", "العمر غير معروف"),
    "people": spoken("People", "Personnes", "Personas", "الأشخاص"),
    "ages": spoken("Ages", "Âges", "Edades", "الأعمار"),
    "places": spoken("Places of return", "Lieux de retour", "Lugares de retorno", "أماكن العودة"),
    "elsewhere": spoken("elsewhere", "ailleurs", "otro lugar", "مكان آخر"),
    "forms": spoken("Forms of support", "Formes de soutien", "Formas de apoyo", "أشكال الدعم"),
    "money": spoken("Money", "Argent", "Dinero", "المال"),
    "months": spoken("Months", "Mois", "Meses", "الأشهر"),
    "needs": spoken("Needs met", "Besoins couverts", "Necesidades cubiertas", "الاحتياجات الملبّاة"),
    "before": spoken("Before", "Avant", "Antes", "قبل"),
    "after": spoken("After", "Après", "Después", "بعد"),
    "met": spoken("Share met", "Part couverte", "Parte cubierta", "الجزء الملبّى"),
    "hidden": spoken("not shown", "non montré", "no se muestra", "غير معروض"),
    "economic": spoken(
        "Income and work", "Revenu et travail", "Ingresos y trabajo", "الدخل والعمل"
    ),
    "social": spoken("Everyday life", "Vie quotidienne", "Vida diaria", "الحياة اليومية"),
    "psychosocial": spoken("Well-being", "Bien-être", "Bienestar", "الراحة النفسية"),
    "cash": spoken("Cash", "Argent", "Dinero", "نقدًا"),
    "community": spoken("Community", "Communauté", "Comunidad", "دعم مجتمعي"),
    "referral": spoken("Referral", "Orientation", "Derivación", "إحالة"),
    "method": spoken(
        "People: everybody in the households. Money: what the plans give, in the accounting"
        " currency. Needs: seriousness weighed, before and after what the plans give. An amount"
        " behind which few households stand is not shown either.",
        "Personnes : toutes celles des foyers. Argent : ce que donnent les plans, en monnaie"
        " comptable. Besoins : gravité pondérée, avant et après ce que donnent les plans. Un"
        " montant qui ne concerne que peu de foyers n’est pas montré non plus.",
        "Personas: todas las de los hogares. Dinero: lo que dan los planes, en la moneda contable."
        " Necesidades: gravedad ponderada, antes y después. Tampoco se muestra un importe detrás"
        " del cual hay pocos hogares.",
        "الأشخاص: كل أفراد الأسر. المال: ما تمنحه الخطط بعملة المحاسبة. الاحتياجات: درجة الخطورة"
        " الموزونة قبل الدعم وبعده. ولا يُعرض أيضًا مبلغ لا يخص إلا أسرًا قليلة.",
    ),
    "footer": spoken(
        "{title} · {date} · page {{page}} of {{pages}}",
        "{title} · {date} · page {{page}} sur {{pages}}",
        "{title} · {date} · página {{page}} de {{pages}}",
        "{title} · {date} · الصفحة {{page}} من {{pages}}",
    ),
    "households": spoken("Households", "Foyers", "Hogares", "الأسر"),
    "code": spoken("Code", "Code", "Código", "الرمز"),
    "birth_year": spoken("Birth year", "Année de naissance", "Año de nacimiento", "سنة الميلاد"),
    "amount": spoken("Amount", "Montant", "Importe", "المبلغ"),
    "month": spoken("First month", "Premier mois", "Primer mes", "الشهر الأول"),
    "currency": spoken("Currency", "Monnaie", "Moneda", "العملة"),
    "fund": spoken("Line", "Ligne", "Línea", "البند"),
    "nobody": spoken(
        "no household so far",
        "aucun foyer pour l’instant",
        "ningún hogar por ahora",
        "لا أسرة حتى الآن",
    ),
    "total": spoken("Total", "Total", "Total", "المجموع"),
    "note_rows": spoken(
        "Households that agreed to be reported. Codes are drawn for this report and kept nowhere."
        " {missing} households did not agree and are in the counts only.",
        "Foyers qui ont accepté d’y figurer. Les codes sont tirés pour ce rapport et conservés"
        " nulle part. {missing} foyers n’ont pas accepté et ne figurent que dans les nombres.",
        "Hogares que aceptaron figurar. Los códigos se sortean para este informe y no se guardan."
        " {missing} hogares no aceptaron y solo están en las cantidades.",
        "الأسر التي وافقت على إدراجها. تُسحب الرموز لهذا التقرير ولا تُحفظ. عدد الأسر التي لم توافق"
        " وهي في الأعداد فقط: {missing}.",
    ),
}


def people_text(code: str, language: str, /, **values: object) -> str:
    """Return a text of the report, filled in."""
    if code == "purpose":
        values = {"most": SMALLEST, **values}
    return say(_TEXTS, code, language, values)
