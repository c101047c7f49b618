"""What a monitoring report says: to headquarters and donors, over a period."""

from __future__ import annotations

from planner.domain.reports.small_counts import SMALLEST
from planner.wording.papers.people import people_text
from planner.wording.sentences import Table, say, spoken

_TEXTS: Table = {
    "title": spoken(
        "Monitoring report", "Rapport de suivi", "Informe de seguimiento", "تقرير المتابعة"
    ),
    "title_fund": spoken(
        "Monitoring report, {fund}",
        "Rapport de suivi, {fund}",
        "Informe de seguimiento, {fund}",
        "تقرير المتابعة، {fund}",
    ),
    "period_so_far": spoken(
        "{first} to {last} (so far: {until})",
        "du {first} au {last} (à ce jour : {until})",
        "del {first} al {last} (hasta hoy: {until})",
        "من {first} إلى {last} (حتى الآن: {until})",
    ),
    "nothing_yet": spoken(
        "Nothing so far: {sections}.",
        "Rien à ce jour : {sections}.",
        "Nada hasta ahora: {sections}.",
        "لا شيء حتى الآن: {sections}.",
    ),
    "too_few": spoken(
        "Not told, as too few people are concerned or were asked: {sections}.",
        "Non dit, car trop peu de personnes sont concernées ou interrogées : {sections}.",
        "No se dice, pues son muy pocas las personas afectadas o preguntadas: {sections}.",
        "لا يُذكر لقلة المعنيين أو من سُئلوا: {sections}.",
    ),
    "about_rest": spoken(
        "What is not in the tables",
        "Ce qui n’est pas dans les tableaux",
        "Lo que no está en las tablas",
        "ما ليس في الجداول",
    ),
    "goods": spoken("Goods", "Biens", "Bienes", "سلع"),
    "services": spoken("Services", "Services", "Servicios", "خدمات"),
    "csv_table": spoken("table", "tableau", "tabla", "الجدول"),
    "csv_row": spoken("row", "ligne", "fila", "الصف"),
    "csv_name": spoken("name", "nom", "nombre", "الاسم"),
    "csv_column": spoken("column", "colonne", "columna", "العمود"),
    "csv_value": spoken("value", "valeur", "valor", "القيمة"),
    "csv_low": spoken("low", "borne basse", "límite inferior", "الحد الأدنى"),
    "csv_high": spoken("high", "borne haute", "límite superior", "الحد الأعلى"),
    "csv_unit": spoken("unit", "unité", "unidad", "الوحدة"),
    "csv_count": spoken("count", "nombre", "cantidad", "عدد"),
    "csv_share": spoken("share", "part", "parte", "نسبة"),
    "csv_mean": spoken("mean", "moyenne", "media", "متوسط"),
    "sheet_Countries": spoken(
        "Countries left", "Pays de départ", "Países de salida", "بلدان المغادرة"
    ),
    "sheet_Kinds": spoken(
        "Forms of support", "Formes de soutien", "Formas de apoyo", "أشكال الدعم"
    ),
    "sheet_Dimensions": spoken("Dimensions", "Dimensions", "Dimensiones", "الأبعاد"),
    "sheet_Vulnerabilities": spoken(
        "Vulnerabilities", "Vulnérabilités", "Vulnerabilidades", "أوجه الضعف"
    ),
    "sheet_Scores": spoken("Scores", "Scores", "Índices", "المؤشر"),
    "sheet_Satisfaction": spoken("Satisfaction", "Satisfaction", "Satisfacción", "الرضا"),
    "page_people": spoken("People", "Personnes", "Personas", "الأشخاص"),
    "page_support": spoken("Support", "Soutien", "Apoyo", "الدعم"),
    "page_places": spoken("Places", "Lieux", "Lugares", "الأماكن"),
    "page_asking": spoken(
        "What people say",
        "Ce que disent les personnes",
        "Lo que dicen las personas",
        "ما يقوله الأشخاص",
    ),
    "men_and_other": spoken(
        "Men and boys; other or unknown",
        "Hommes et garçons ; autre ou inconnu",
        "Hombres y niños; otro o desconocido",
        "رجال وفتيان؛ آخر أو غير معروف",
    ),
    "page_results": spoken("Results", "Résultats", "Resultados", "النتائج"),
    "period": spoken(
        "{first} to {last}",
        "du {first} au {last}",
        "del {first} al {last}",
        "من {first} إلى {last}",
    ),
    "purpose": spoken(
        "No names, no case numbers. Counts of fewer than {most} are not shown, and as many others"
        " as it takes so that nobody works them out, from all tables together. Means are of ten"
        " cases at least; an amount stands for {most} households at least.",
        "Ni noms, ni numéros de dossier. Les nombres de moins de {most} ne sont pas montrés, ni"
        " ceux qui permettraient de les calculer, tous tableaux confondus. Une moyenne porte sur"
        " dix dossiers au moins, un montant sur {most} foyers au moins.",
        "Sin nombres ni números de caso. No se muestran cantidades menores de {most}, ni las que"
        " permitirían calcularlas con todas las tablas juntas. Una media abarca al menos diez"
        " casos; un importe, al menos {most} hogares.",
        "لا أسماء ولا أرقام ملفات. لا تُعرض الأعداد الأقل من {most}، ولا ما يكفي لاستنتاجها من كل"
        " الجداول معًا. كل متوسط لعشر حالات على الأقل، وكل مبلغ لما لا يقل عن {most} أسر.",
    ),
    "lead": spoken(
        "Started: {started} of {eligible} cases. Completed: {completed}.",
        "Commencés : {started} dossiers sur {eligible}. Terminés : {completed}.",
        "Iniciados: {started} de {eligible} casos. Completados: {completed}.",
        "بدأ الدعم في {started} من {eligible} حالة. واكتمل في {completed}.",
    ),
    "way": spoken(
        "How far cases are", "Où en sont les dossiers", "Estado de los casos", "مراحل الحالات"
    ),
    "cases": spoken("Cases", "Dossiers", "Casos", "الحالات"),
    "people": spoken("People", "Personnes", "Personas", "الأشخاص"),
    "eligible": spoken("Eligible", "Éligibles", "Elegibles", "مؤهلون"),
    "started": spoken("Started", "Commencés", "Iniciados", "بدأ دعمهم"),
    "waiting": spoken("Not started", "Non commencés", "Sin iniciar", "لم يبدأ دعمهم"),
    "under_way": spoken("Under way", "En cours", "En curso", "قيد الدعم"),
    "completed": spoken("Completed", "Terminés", "Completados", "اكتمل دعمهم"),
    "assisted": spoken("Assisted", "Soutenus", "Asistidos", "من تلقوا الدعم"),
    "sexes": spoken("Sex", "Sexe", "Sexo", "الجنس"),
    "ages": spoken("Age", "Âge", "Edad", "العمر"),
    "return_types": spoken("Kind of return", "Type de retour", "Tipo de retorno", "نوع العودة"),
    "countries": spoken(
        "Countries they returned from",
        "Pays d’où ils sont rentrés",
        "Países desde los que retornaron",
        "البلدان التي عادوا منها",
    ),
    "other_country": spoken(
        "other, or not known", "autre ou inconnu", "otro o desconocido", "آخر أو غير معروف"
    ),
    "kinds": spoken(
        "People by form of support that arrived",
        "Personnes par forme de soutien reçue",
        "Personas por forma de apoyo recibido",
        "الأشخاص حسب شكل الدعم الذي وصل",
    ),
    "dimensions": spoken(
        "People by dimension of what arrived",
        "Personnes par dimension du soutien reçu",
        "Personas por dimensión del apoyo recibido",
        "الأشخاص حسب بُعد الدعم الذي وصل",
    ),
    "vulnerabilities": spoken(
        "Disability and vulnerabilities",
        "Handicap et vulnérabilités",
        "Discapacidad y vulnerabilidades",
        "الإعاقة وأوجه الضعف",
    ),
    "costs": spoken("Costs by form", "Coûts par forme", "Costos por forma", "التكاليف حسب الشكل"),
    "paid": spoken("Paid", "Payé", "Pagado", "مدفوع"),
    "committed": spoken(
        "Committed, not paid", "Engagé, non payé", "Comprometido, sin pagar", "ملتزم به ولم يُدفع"
    ),
    "planned": spoken(
        "Planned, not committed",
        "Prévu, non engagé",
        "Previsto, sin comprometer",
        "مخطط ولم يُلتزم به",
    ),
    "total": spoken("Total", "Total", "Total", "المجموع"),
    "satisfaction": spoken(
        "Satisfied with the support",
        "Satisfaction du soutien",
        "Satisfacción con el apoyo",
        "الرضا عن الدعم",
    ),
    "satisfied_1": spoken(
        "very dissatisfied", "très insatisfaits", "muy insatisfechos", "غير راضين إطلاقًا"
    ),
    "satisfied_2": spoken("dissatisfied", "insatisfaits", "insatisfechos", "غير راضين"),
    "satisfied_3": spoken("neither", "ni l’un ni l’autre", "ni lo uno ni lo otro", "بين بين"),
    "satisfied_4": spoken("satisfied", "satisfaits", "satisfechos", "راضون"),
    "satisfied_5": spoken("very satisfied", "très satisfaits", "muy satisfechos", "راضون جدًا"),
    "not_asked": spoken("not asked, or no answer", "sans réponse", "sin respuesta", "دون جواب"),
    "scores": spoken(
        "Reintegration score, first and last interview",
        "Score de réintégration, premier et dernier entretien",
        "Índice de reintegración, primera y última entrevista",
        "مؤشر إعادة الإدماج، المقابلة الأولى والأخيرة",
    ),
    "first_time": spoken("First", "Premier", "Primera", "الأولى"),
    "last_time": spoken("Last", "Dernier", "Última", "الأخيرة"),
    "interval": spoken(
        "{mean} ({low}–{high})",
        "{mean} ({low}–{high})",
        "{mean} ({low}–{high})",
        "{mean} ({low}–{high})",
    ),
    "of_twice": spoken(
        "{cases} of {of} assisted cases were asked twice by the same questions.",
        "{cases} dossiers soutenus sur {of} ont répondu deux fois aux mêmes questions.",
        "{cases} de {of} casos asistidos respondieron dos veces a las mismas preguntas.",
        "سُئلت {cases} من {of} حالة تلقت الدعم مرتين بالأسئلة نفسها.",
    ),
    "by_instrument": spoken(
        "Questions: {name}, version {version} ({source}).",
        "Questions : {name}, version {version} ({source}).",
        "Preguntas: {name}, versión {version} ({source}).",
        "الأسئلة: {name}، الإصدار {version} ({source}).",
    ),
    "complete": spoken(
        "Answered: {first} of the questions, then {last}.",
        "Réponses : {first} des questions, puis {last}.",
        "Respondido: {first} de las preguntas, luego {last}.",
        "أُجيب عن {first} من الأسئلة ثم عن {last}.",
    ),
    "bands": spoken(
        "Bands of the score", "Niveaux du score", "Niveles del índice", "مستويات المؤشر"
    ),
    "no_band": spoken("No band", "Sans niveau", "Sin nivel", "دون مستوى"),
    "needs": spoken("Needs met", "Besoins couverts", "Necesidades cubiertas", "الاحتياجات الملبّاة"),
    "needs_planned": spoken(
        "By what plans give", "Par les plans", "Por los planes", "بما تمنحه الخطط"
    ),
    "needs_found": spoken(
        "Met, as people say later",
        "Couverts, selon les personnes",
        "Cubiertas, según las personas",
        "الملبّى، بقول الأشخاص لاحقًا",
    ),
    "visits": spoken("Visits due", "Visites prévues", "Visitas previstas", "الزيارات المستحقة"),
    "count": spoken("Number", "Nombre", "Número", "العدد"),
    "visits_all": spoken("due in all", "prévues en tout", "previstas en total", "المجموع المستحق"),
    "visits_done": spoken("done", "faites", "hechas", "تمت"),
    "visits_missed": spoken("not reached", "injoignables", "no localizadas", "تعذّر الوصول"),
    "visits_declined": spoken("declined", "refusées", "rechazadas", "مرفوضة"),
    "visits_overdue": spoken("not entered", "non saisies", "sin registrar", "لم تُسجَّل"),
    "visits_not_made": spoken("not made", "non faites", "no hechas", "لم تتم"),
    "complaints": spoken("Complaints", "Plaintes", "Quejas", "الشكاوى"),
    "complaints_all": spoken("came in", "reçues", "recibidas", "وردت"),
    "complaints_open": spoken("wait for an answer", "en attente", "en espera", "بانتظار الجواب"),
    "complaints_late": spoken("overdue", "en retard", "atrasadas", "متأخرة"),
    "complaints_closed": spoken("answered or withdrawn", "closes", "cerradas", "أُجيب عنها أو سُحبت"),
    "method": spoken(
        "Eligible: could be planned by the last day; started: something has arrived; completed:"
        " all that money was planned for has arrived, or the period of support is over. People:"
        " everybody in the households. Needs: seriousness weighed. In brackets: the interval that"
        " holds the mean in 95 of 100 samples. What goes together is no proof of an effect."
        " Compare two reports of the same people with care: each is safe by itself.",
        "Éligibles : pouvaient être planifiés au dernier jour ; commencés : quelque chose est"
        " arrivé ; terminés : tout ce qui était financé est arrivé, ou la période de soutien est"
        " finie. Personnes : toutes celles des foyers. Besoins : gravité pondérée. Entre"
        " parenthèses : l’intervalle qui contient la moyenne dans 95 échantillons sur 100. Une"
        " association n’est pas la preuve d’un effet. Comparez avec prudence deux rapports sur les"
        " mêmes personnes : chacun est sûr pris seul.",
        "Elegibles: se podían planificar el último día; iniciados: algo ha llegado; completados:"
        " llegó todo lo financiado, o terminó el período de apoyo. Personas: todas las de los"
        " hogares. Necesidades: gravedad ponderada. Entre paréntesis: el intervalo que contiene la"
        " media en 95 de 100 muestras. Una asociación no prueba un efecto. Compare con cuidado dos"
        " informes de las mismas personas: cada uno es seguro por sí solo.",
        "مؤهلون: كان يمكن التخطيط لهم حتى اليوم الأخير؛ بدأ دعمهم: وصلهم شيء؛ اكتمل دعمهم: وصل كل"
        " ما خُصص له مال أو انتهت فترة الدعم. الأشخاص: كل أفراد الأسر. الاحتياجات: درجة الخطورة"
        " الموزونة. بين قوسين: المجال الذي يحوي المتوسط في 95 من 100 عينة. الاقتران ليس دليلًا على"
        " أثر. قارنوا بحذر بين تقريرين عن الأشخاص أنفسهم: كل منهما آمن وحده.",
    ),
    "about_scores": spoken(
        "About the scores", "À propos des scores", "Sobre los índices", "عن المؤشر"
    ),
}
#: Texts this report has in common with the one on people of a fund.
_SHARED = frozenset(
    {
        "dated", "for", "footer", "women", "men", "other", "sex", "places", "elsewhere", "hidden",
        "economic", "social", "psychosocial", "cash", "community", "referral",
    }
)  # fmt: skip


def monitoring_text(code: str, language: str, /, **values: object) -> str:
    """Return a text of the report, filled in."""
    if code in _SHARED:
        return people_text(code, language, **values)
    if code == "purpose":
        values = {"most": SMALLEST, **values}
    return say(_TEXTS, code, language, values)


def monitoring_sheet(key: str, title: str, language: str) -> str:
    """Return what the sheet of a section is called, where its title is too long for one."""
    code = f"sheet_{key}"
    return monitoring_text(code, language) if code in _TEXTS else title
