"""What the tables of a programme, and the columns of their rows, are called where they are typed.

Headings of the workbook are English and French; who fills a row in may read another language.
"""

from __future__ import annotations

from planner.wording.sentences import Table, in_language, spoken

_NAME = spoken("Name", "Nom", "Nombre", "الاسم")
_FROM = spoken("From", "Du", "Desde", "من")
_TO = spoken("To", "Au", "Hasta", "إلى")
_AMOUNT = spoken("Amount", "Montant", "Importe", "المبلغ")

#: What one entry of a table is called.
_TABLES: Table = {
    "office": spoken("Office", "Bureau", "Oficina", "المكتب"),
    "needs": spoken("Need", "Besoin", "Necesidad", "الحاجة"),
    "vulnerabilities": spoken("Vulnerability", "Vulnérabilité", "Vulnerabilidad", "الهشاشة"),
    "funds": spoken("Fund", "Ligne", "Línea", "بند التمويل"),
    "budgets": spoken(
        "Later budgets", "Budgets suivants", "Presupuestos posteriores", "الميزانيات اللاحقة"
    ),
    "codes": spoken("Account codes", "Codes comptables", "Códigos contables", "رموز الحسابات"),
    "rules": spoken("Rule", "Règle", "Regla", "القاعدة"),
    "measures": spoken("Measure", "Mesure", "Medida", "التدبير"),
    "covers": spoken("What it meets", "Ce qu’elle couvre", "Lo que cubre", "ما يلبّيه"),
    "amounts": spoken(
        "Amounts to choose from", "Montants au choix", "Importes a elegir", "المبالغ المتاحة"
    ),
    "places": spoken("Place", "Lieu", "Lugar", "المكان"),
    "projects": spoken("Project", "Projet", "Proyecto", "المشروع"),
    "providers": spoken("Provider", "Prestataire", "Proveedor", "مقدّم الخدمة"),
    "rates": spoken("Exchange rate", "Taux de change", "Tipo de cambio", "سعر الصرف"),
}
_FIELDS: Table = {
    "code": spoken("Code", "Code", "Código", "الرمز"),
    "name": _NAME,
    "description": spoken("Description", "Description", "Descripción", "الوصف"),
    "source": spoken("Source", "Source", "Fuente", "المصدر"),
    "starts": _FROM,
    "ends": _TO,
    "amount": _AMOUNT,
    "account": spoken("Account code", "Compte", "Cuenta", "رمز الحساب"),
    "expected": spoken(
        "Returnees expected", "Retours attendus", "Retornos previstos", "العائدون المتوقعون"
    ),
    "residents": spoken("Residents", "Habitants", "Habitantes", "السكان"),
    "tension": spoken(
        "Tension, 0 to 3", "Tension, de 0 à 3", "Tensión, de 0 a 3", "التوتر، من 0 إلى 3"
    ),
    "sort": spoken("Sort", "Type", "Tipo", "النوع"),
    "currency": spoken("Currency", "Monnaie", "Moneda", "العملة"),
    "received": spoken("Received so far", "Reçu à ce jour", "Recibido hasta hoy", "المستلَم"),
    "carry_over": spoken("Carry-over until", "Report jusqu’au", "Remanente hasta", "الترحيل حتى"),
    "liquidation": spoken("Pay by", "À payer avant", "Pagar antes del", "يُدفع قبل"),
    "needs_codes": spoken("Codes needed", "Codes exigés", "Códigos exigidos", "الرموز المطلوبة"),
    "private_name": spoken(
        "Name on exports", "Nom sur les exports", "Nombre en los documentos", "الاسم في المستندات"
    ),
    "version": spoken("Version", "Version", "Versión", "النسخة"),
    "value": spoken("Value", "Valeur", "Valor", "القيمة"),
    "kind": spoken("Kind", "Forme", "Forma", "الشكل"),
    "measure": spoken("Measure", "Mesure", "Medida", "التدبير"),
    "scope": spoken("Whose", "De qui", "De quién", "لمن هي"),
    "who": spoken("For whom", "Pour qui", "Para quién", "على من تسري"),
    "unless": spoken("Unless", "Sauf si", "Salvo si", "إلا إذا"),
    "kinds": spoken("Kinds", "Formes", "Formas", "الأشكال"),
    "measures": spoken("Measures", "Mesures", "Medidas", "التدابير"),
    "need": spoken("Need", "Besoin", "Necesidad", "الحاجة"),
    "severity": spoken(
        "Severity, 1 to 4", "Gravité, de 1 à 4", "Gravedad, de 1 a 4", "الشدة، من 1 إلى 4"
    ),
    "per": spoken("For each", "Pour chaque", "Por cada", "لكل"),
    "part": spoken(
        "Part of the promise", "Part du droit", "Parte de lo prometido", "جزء من المستحق"
    ),
    "other": spoken("Other fund", "Autre fonds", "Otra línea", "بند تمويل آخر"),
    "instead": spoken("Instead", "À la place", "En su lugar", "بدلًا منه"),
    "shares": spoken("Instalments (%)", "Tranches (%)", "Plazos (%)", "الدفعات (%)"),
    "proof": spoken("Proof", "Preuve", "Prueba", "الإثبات"),
    "years": spoken("Years", "Années", "Años", "السنوات"),
    "least": spoken("At least (%)", "Au moins (%)", "Como mínimo (%)", "على الأقل (%)"),
    "most": spoken("At most (%)", "Au plus (%)", "Como máximo (%)", "على الأكثر (%)"),
    "count": spoken("Number", "Nombre", "Número", "العدد"),
    "months": spoken("Months", "Mois", "Meses", "الأشهر"),
    "days": spoken("Days", "Jours", "Días", "الأيام"),
    "until": spoken("Until", "Jusqu’au", "Hasta el", "حتى تاريخ"),
    "note": spoken("Note", "Remarque", "Nota", "ملاحظة"),
    "delivery": spoken("Delivered by", "Remis par", "Entregado por", "يسلّمه"),
    "serves": spoken("Serves", "Pour", "Sirve a", "يخدم"),
    "pricing": spoken("Amount by", "Montant par", "Importe según", "المبلغ بحسب"),
    "fixed": spoken("Fixed", "Fixe", "Fijo", "المبلغ الثابت"),
    "each": spoken("For each more", "Par personne en plus", "Por cada más", "لكل شخص إضافي"),
    "counted": spoken("Counted", "Qui compte", "Quién cuenta", "من يُحسب"),
    "included": spoken(
        "Included in fixed", "Compris dans le fixe", "Incluidos en lo fijo", "المشمولون بالثابت"
    ),
    "community": spoken("Community must", "Communauté", "La comunidad debe", "شروط المجتمع"),
    "structural": spoken("Services must", "Services", "Los servicios deben", "شروط الخدمات"),
    "excludes": spoken("Not with", "Pas avec", "No con", "ليس مع"),
    "after": spoken("After", "Après", "Después de", "بعد"),
    "unless_done": spoken("Not after, if", "Sans attendre si", "Sin esperar si", "دون انتظار إذا"),
    "earliest": spoken(
        "Months after return", "Mois après le retour", "Meses tras el retorno", "أشهر بعد العودة"
    ),
    "starts_in": spoken(
        "Starts in months (1 | 9)",
        "Commence aux mois (1 | 9)",
        "Empieza en los meses (1 | 9)",
        "يبدأ في الأشهر (1 | 9)",
    ),
    "places": spoken("Places", "Places", "Plazas", "الأماكن المتاحة"),
    "hours": spoken(
        "Counsellor hours", "Heures du conseiller", "Horas de consejería", "ساعات المرشد"
    ),
    "instalments": spoken(
        "Instalments (60 %; 40 % after 1 month)",
        "Tranches (60 % ; 40 % après 1 mois)",
        "Plazos (60 %; 40 % after 1 month)",
        "الدفعات (60 %; 40 % after 1 month)",
    ),
    "share": spoken("Share met (%)", "Part couverte (%)", "Parte cubierta (%)", "الحصة (%)"),
    "confidence": spoken("Confidence", "Confiance", "Confianza", "الثقة"),
    "place": spoken("Place", "Lieu", "Lugar", "المكان"),
    "seat": spoken("Cost a seat", "Coût par place", "Coste por plaza", "كلفة المقعد"),
    "wages": spoken("Wages of a seat", "Salaire par place", "Salario por plaza", "أجر المقعد"),
    "youngest": spoken("Age from", "Âge dès", "Edad desde", "العمر من"),
    "oldest": spoken("Age to", "Âge jusqu’à", "Edad hasta", "العمر إلى"),
    "consulted": spoken(
        "Residents consulted", "Habitants consultés", "Habitantes consultados", "استُشير السكان"
    ),
    "checked": spoken(
        "Do-no-harm checked", "Ne pas nuire vérifié", "No hacer daño comprobado", "فُحص عدم الإضرار"
    ),
    "travel": spoken("Travel cost", "Frais de déplacement", "Gastos de viaje", "كلفة التنقل"),
    "priced": spoken("Priced on", "Prix du", "Precio del", "تاريخ السعر"),
    "per_month": spoken(
        "Capacity a month", "Capacité par mois", "Capacidad al mes", "القدرة في الشهر"
    ),
    "languages": spoken(
        "Languages (fr | ff)", "Langues (fr | ff)", "Idiomas (fr | ff)", "اللغات (fr | ff)"
    ),
    "female_staff": spoken("Female staff", "Personnel féminin", "Personal femenino", "موظفات"),
    "verified": spoken("Last verified", "Dernière vérification", "Última comprobación", "آخر تحقق"),
    "contact": spoken("Contact", "Contact", "Contacto", "جهة الاتصال"),
    "base": spoken("One unit of", "Une unité de", "Una unidad de", "وحدة من"),
    "quote": spoken("Buys in", "Achète en", "Compra en", "تشتري من"),
    "units": spoken("Units", "Unités", "Unidades", "كم وحدة"),
    "use": spoken("Use", "Usage", "Uso", "الاستعمال"),
    "key": spoken("Setting", "Paramètre", "Ajuste", "الإعداد"),
    "dimension": spoken("Dimension", "Dimension", "Dimensión", "البُعد"),
    "fund": spoken("Fund", "Fonds", "Línea", "بند التمويل"),
}
#: Columns that mean something else in a table of their own.
_OWN: Table = {
    "rules.starts": spoken("In force from", "En vigueur du", "En vigor desde", "سارية من"),
    "rules.ends": spoken("In force to", "En vigueur au", "En vigor hasta", "سارية إلى"),
    "measures.per": spoken("Places per", "Places par", "Plazas por", "الأماكن لكل"),
    "measures.who": spoken("The person must", "Personne", "La persona debe", "شروط الشخص"),
    "providers.places": spoken("Places reached", "Lieux desservis", "Lugares", "الأماكن"),
    "providers.fixed": spoken("Fixed price", "Prix fixe", "Precio fijo", "السعر الثابت"),
    "projects.fixed": spoken("Fixed cost", "Coût fixe", "Coste fijo", "الكلفة الثابتة"),
    "projects.least": spoken(
        "Returnees, least", "Retournés, min.", "Retornados, mín.", "العائدون، الأدنى"
    ),
    "projects.most": spoken(
        "Returnees, most", "Retournés, max.", "Retornados, máx.", "العائدون، الأقصى"
    ),
    "projects.residents": spoken(
        "Residents’ seats", "Places des habitants", "Plazas de habitantes", "مقاعد السكان"
    ),
    "codes.name": spoken("Code name", "Nom du code", "Nombre del código", "اسم الرمز"),
    "codes.measure": spoken(
        "Measure or project", "Mesure ou projet", "Medida o proyecto", "تدبير أو مشروع"
    ),
    "covers.code": spoken(
        "Measure or project", "Mesure ou projet", "Medida o proyecto", "تدبير أو مشروع"
    ),
}


def table_label(table: str, language: str) -> str:
    """Return what one entry of a table is called, or the rows that are parts of one."""
    return in_language(_TABLES[table], language)


def field_label(table: str, key: str, language: str) -> str:
    """Return what a column is called. KeyError for a column the programme does not have."""
    texts = _OWN.get(f"{table}.{key}") or _FIELDS.get(key)
    if texts is not None:
        return in_language(texts, language)
    stem, _, of = key.rpartition("_")
    return f"{in_language(_FIELDS[stem], language)} ({of})"
