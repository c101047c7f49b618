"""What the register of gaps in services says: on paper, in the window and on the command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.domain.estimate import LEAST_PEOPLE, Estimate
from planner.domain.programme.programme import Programme
from planner.domain.reports.gaps import Outcome, SafeRow, WhyGap
from planner.domain.reports.gaps_report import ProviderFigures
from planner.domain.reports.small_counts import SMALLEST
from planner.wording.isolation import isolated
from planner.wording.names.programme import need_name, place_name
from planner.wording.numbers import count_text, decimal_text
from planner.wording.sentences import Table, say, spoken

#: The headings of what is told of a provider: its name, then as ``provider_words`` says it.
PROVIDER_HEADINGS = (
    "providers",
    "promised",
    "sent",
    "served_heading",
    "per_month",
    "to_accept",
    "to_serve",
)
_TEXTS: Table = {
    "title": spoken(
        "Gaps in services for people who returned",
        "Lacunes de services pour les personnes de retour",
        "Vacíos de servicios para personas retornadas",
        "فجوات الخدمات للعائدين",
    ),
    "dated": spoken("as of {date}", "au {date}", "al {date}", "بتاريخ {date}"),
    "for": spoken("for {recipient}", "pour {recipient}", "para {recipient}", "إلى {recipient}"),
    "purpose": spoken(
        "No names, no case numbers. Counts of fewer than {most} households are not shown, and as"
        " many others as it takes so that nobody works them out.",
        "Ni noms, ni numéros de dossier. Les nombres de moins de {most} foyers ne sont pas"
        " montrés, ni ceux qui permettraient de les calculer.",
        "Sin nombres ni números de caso. No se muestran cantidades de menos de {most} hogares, ni"
        " las que permitirían calcularlas.",
        "لا أسماء ولا أرقام ملفات. لا تُعرض الأعداد الأقل من {most} أسر، ولا ما يكفي لاستنتاجها.",
    ),
    "lead": spoken(
        "Serious needs of households that no support meets: {count}.",
        "Besoins graves de foyers qu’aucun soutien ne couvre : {count}.",
        "Necesidades graves de hogares que ningún apoyo cubre: {count}.",
        "احتياجات جسيمة لأسر لا يلبّيها أي دعم: {count}.",
    ),
    "need": spoken("Need, place", "Besoin, lieu", "Necesidad, lugar", "الحاجة والمكان"),
    "need_alone": spoken("Need", "Besoin", "Necesidad", "الحاجة"),
    "households": spoken("Households", "Foyers", "Hogares", "الأسر"),
    "people": spoken("People", "Personnes", "Personas", "الأشخاص"),
    "missing": spoken(
        "What is missing, households",
        "Ce qui manque, foyers",
        "Qué falta, hogares",
        "ما ينقص، بعدد الأسر",
    ),
    "other_places": spoken(
        "places of fewer than {most}, together",
        "lieux de moins de {most}, ensemble",
        "lugares de menos de {most}, juntos",
        "أماكن فيها أقل من {most}، معًا",
    ),
    "other_needs": spoken(
        "All other needs together",
        "Tous les autres besoins ensemble",
        "Todas las demás necesidades juntas",
        "جميع الحاجات الأخرى معًا",
    ),
    "no_place": spoken("place unknown", "lieu inconnu", "lugar desconocido", "المكان غير معروف"),
    "hidden": spoken("not shown", "non montré", "no se muestra", "غير معروض"),
    "part": spoken("{what}: {count}", "{what} : {count}", "{what}: {count}", "{what}: {count}"),
    "parts_hidden": spoken(
        "the rest is not shown",
        "le reste n’est pas montré",
        "el resto no se muestra",
        "الباقي غير معروض",
    ),
    "no_measure": spoken(
        "no such support in the programme",
        "pas de tel soutien au programme",
        "no hay tal apoyo en el programa",
        "لا دعم كهذا في البرنامج",
    ),
    "no_provider": spoken(
        "no provider there",
        "pas de prestataire sur place",
        "sin proveedor allí",
        "لا مقدّم خدمة هناك",
    ),
    "full": spoken("provider full", "prestataire complet", "proveedor lleno", "لا سعة لدى المقدّم"),
    "money": spoken("no money left", "plus d’argent", "no queda dinero", "لم يبقَ مال"),
    "rules": spoken(
        "rules close it, or facts missing",
        "fermé par des règles, ou faits manquants",
        "lo cierran reglas, o faltan datos",
        "تمنعه القواعد أو تنقص معلومات",
    ),
    "referred": spoken(
        "referral waits", "orientation en attente", "derivación en espera", "إحالة بالانتظار"
    ),
    "unanswered": spoken(
        "referral declined or lapsed",
        "orientation refusée ou sans suite",
        "derivación rechazada o sin respuesta",
        "إحالة رُفضت أو بلا رد",
    ),
    "served": spoken("served", "servis", "atendidos", "قُدّمت لهم"),
    "served_waiting_declined_lapsed": spoken("sent", "orientés", "derivados", "المحالون"),
    "waiting": spoken("waiting", "en attente", "en espera", "بالانتظار"),
    "declined": spoken("declined", "refusés", "rechazados", "رُفضوا"),
    "lapsed": spoken("no answer", "sans réponse", "sin respuesta", "بلا رد"),
    "providers": spoken(
        "Providers: promised and real",
        "Prestataires : promis et réel",
        "Proveedores: lo prometido y lo real",
        "مقدّمو الخدمات: الموعود والفعلي",
    ),
    "per_month": spoken("Served a month", "Servis par mois", "Atendidos al mes", "المخدومون شهريًا"),
    "no_limit": spoken("no limit", "sans limite", "sin límite", "بلا حد"),
    "to_accept": spoken(
        "Days to accept", "Jours jusqu’à l’accord", "Días hasta aceptar", "أيام حتى القبول"
    ),
    "to_serve": spoken(
        "Days to serve", "Jours jusqu’au service", "Días hasta atender", "أيام حتى الخدمة"
    ),
    "none": spoken("none", "aucune", "ninguna", "لا شيء"),
    "interval": spoken(
        "{mean} ({low} to {high})",
        "{mean} ({low} à {high})",
        "{mean} ({low} a {high})",
        "{mean} (من {low} إلى {high})",
    ),
    "closing": spoken(
        "What would close the gaps",
        "Ce qui comblerait les lacunes",
        "Qué cerraría los vacíos",
        "ما الذي يسدّ الفجوات",
    ),
    "close_no_measure": spoken(
        "A service that exists nowhere in the programme: who could offer it, and with whose money?",
        "Un service que le programme n’a nulle part : qui pourrait l’offrir, avec quel argent ?",
        "Un servicio que el programa no tiene: ¿quién podría ofrecerlo y con qué dinero?",
        "خدمة لا وجود لها في البرنامج: من يمكنه تقديمها وبأي مال؟",
    ),
    "close_no_provider": spoken(
        "A provider that reaches the place, or transport to where one is.",
        "Un prestataire qui dessert le lieu, ou le transport jusqu’à un autre.",
        "Un proveedor que llegue al lugar, o transporte hasta donde lo haya.",
        "مقدّم خدمة يصل إلى المكان، أو نقل إلى حيث يوجد.",
    ),
    "close_full": spoken(
        "More places a month with those who deliver it.",
        "Plus de places par mois chez ceux qui le fournissent.",
        "Más plazas al mes con quienes lo prestan.",
        "أماكن أكثر شهريًا لدى من يقدّمونها.",
    ),
    "close_money": spoken(
        "Money that may be spent on it.",
        "De l’argent qui peut y servir.",
        "Dinero que pueda gastarse en ello.",
        "مال يجوز إنفاقه عليها.",
    ),
    "close_rules": spoken(
        "A look at the rules and conditions that close what there is, and at what is not known.",
        "Revoir les règles et conditions qui ferment ce qui existe, et ce qui n’est pas connu.",
        "Revisar las reglas y condiciones que cierran lo que hay, y lo que no se sabe.",
        "النظر في القواعد والشروط التي تمنع الموجود، وفيما ليس معروفًا.",
    ),
    "close_referred": spoken(
        "An answer to the referrals that wait.",
        "Une réponse aux orientations en attente.",
        "Una respuesta a las derivaciones en espera.",
        "رد على الإحالات المنتظرة.",
    ),
    "close_unanswered": spoken(
        "Somebody who takes those whom nobody took.",
        "Quelqu’un qui prenne ceux que personne n’a pris.",
        "Alguien que atienda a quienes nadie atendió.",
        "جهة تستقبل من لم يستقبلهم أحد.",
    ),
    "all": spoken("All needs", "Tous les besoins", "Todas las necesidades", "كل الاحتياجات"),
    "none_left": spoken(
        "No household has a serious need that no support meets.",
        "Aucun foyer n’a de besoin grave qu’aucun soutien ne couvre.",
        "Ningún hogar tiene una necesidad grave que ningún apoyo cubra.",
        "لا توجد أسرة لديها حاجة جسيمة لا يلبّيها أي دعم.",
    ),
    "places": spoken(
        "By place, any need",
        "Par lieu, tous besoins",
        "Por lugar, cualquier necesidad",
        "حسب المكان، أي حاجة",
    ),
    "places_together": spoken(
        "all other places together",
        "tous les autres lieux ensemble",
        "todos los demás lugares juntos",
        "كل الأماكن الأخرى معًا",
    ),
    "referrals": spoken(
        "What became of referrals, by need",
        "Ce que sont devenues les orientations, par besoin",
        "Qué fue de las derivaciones, por necesidad",
        "ما آلت إليه الإحالات، حسب الحاجة",
    ),
    "no_referrals": spoken(
        "Nobody has been referred to a provider so far.",
        "Personne n’a encore été orienté vers un prestataire.",
        "Todavía no se ha derivado a nadie a un proveedor.",
        "لم يُحَل أحد إلى مقدّم خدمة حتى الآن.",
    ),
    "served_heading": spoken("Served", "Servis", "Atendidos", "المخدومون"),
    "sent": spoken("Sent", "Orientés", "Derivados", "المحالون"),
    "declined_lapsed": spoken(
        "declined or no answer",
        "refusés ou sans réponse",
        "rechazados o sin respuesta",
        "رُفضوا أو بلا رد",
    ),
    "waiting_declined_lapsed": spoken("not served", "non servis", "no atendidos", "لم تُقدّم لهم"),
    "promised": spoken("Promised a month", "Promis par mois", "Prometido al mes", "الموعود شهريًا"),
    "too_few": spoken("too few", "trop peu", "muy pocas", "عدد قليل"),
    "method": spoken(
        "A need is serious from 3 of 4. A household counts once for each of its serious needs that"
        " no support of the plan meets and no referral served; what somebody does not want is no"
        " gap. What is missing is the first that holds.",
        "Un besoin est grave à partir de 3 sur 4. Un foyer compte une fois pour chacun de ses"
        " besoins graves qu’aucun soutien du plan ne couvre et qu’aucune orientation n’a servi ;"
        " ce que la personne ne veut pas n’est pas une lacune. Ce qui manque est la première"
        " cause qui tient.",
        "Una necesidad es grave desde 3 de 4. Un hogar cuenta una vez por cada necesidad grave que"
        " ningún apoyo del plan cubre y ninguna derivación atendió; lo que la persona no quiere no"
        " es un vacío. Lo que falta es la primera causa que vale.",
        "الحاجة جسيمة من 3 على 4. تُحسب الأسرة مرة عن كل حاجة جسيمة لا يلبّيها دعم في الخطة ولم"
        " تخدمها إحالة؛ وما لا يريده الشخص ليس فجوة. ما ينقص هو أول سبب ينطبق.",
    ),
    "method_people": spoken(
        "People are told where {most} households or more stand behind them.",
        "Les personnes sont dites si {most} foyers au moins sont derrière.",
        "Las personas se dicen donde hay {most} hogares o más detrás.",
        "يُذكر عدد الأشخاص حيث توجد {most} أسر أو أكثر.",
    ),
    "method_window": spoken(
        "Here every count is shown; the report hides those of few households.",
        "Ici, tous les nombres sont montrés ; le rapport cache ceux de peu de foyers.",
        "Aquí se muestran todas las cifras; el informe oculta las de pocos hogares.",
        "تظهر هنا كل الأعداد؛ ويخفي التقرير ما يخص أسرًا قليلة.",
    ),
    "method_referrals": spoken(
        "Of a household the newest referral for each need counts. Days are means of {least}"
        " answers at least; in brackets the interval that holds the mean in 95 of 100 samples:"
        " those that wait may take longer.",
        "D’un foyer compte la dernière orientation pour chaque besoin. Les jours sont des moyennes"
        " de {least} réponses au moins ; entre parenthèses, l’intervalle qui contient la moyenne"
        " dans 95 échantillons sur 100 : celles en attente peuvent durer plus.",
        "De un hogar cuenta la última derivación para cada necesidad. Los días son medias de al"
        " menos {least} respuestas; entre paréntesis, el intervalo que contiene la media en 95 de"
        " 100 muestras: las que esperan pueden tardar más.",
        "تُحسب لكل أسرة آخر إحالة لكل حاجة. الأيام متوسطات لما لا يقل عن {least} ردود؛ وبين قوسين"
        " المجال الذي يضم المتوسط في 95 من 100 عيّنة: وقد تطول المنتظرة أكثر.",
    ),
    "footer": spoken(
        "{title} · {date} · page {{page}} of {{pages}}",
        "{title} · {date} · page {{page}} sur {{pages}}",
        "{title} · {date} · página {{page}} de {{pages}}",
        "{title} · {date} · الصفحة {{page}} من {{pages}}",
    ),
    "cut": spoken(
        "{count:# more row stands|# more rows stand} in the workbook.",
        "{count:# autre ligne est|# autres lignes sont} dans le classeur.",
        "{count:# fila más está|# filas más están} en el libro.",
        "صفوف أخرى في المصنف: {count}.",
    ),
}


def gaps_text(code: str, language: str, **values: object) -> str:
    """Return a text of the register; ``most`` and ``least`` are known."""
    return say(_TEXTS, code, language, {"most": SMALLEST, "least": LEAST_PEOPLE, **values})


def lead_words(count: int | None, language: str) -> str:
    """Return how many gaps there are, None where it is not shown."""
    if count == 0:
        return gaps_text("none_left", language)
    return gaps_text("lead", language, count=count_words(count, language))


def row_words(row: SafeRow, programme: Programme, language: str) -> tuple[str, str]:
    """Return the need of a row and its place."""
    if not row.need:
        return gaps_text("other_needs", language), ""
    need = need_name(row.need, programme, language)
    if row.place is None:
        return need, ""
    if not row.place:
        return need, gaps_text("other_places", language)
    return need, place_name(row.place, programme, language)


def place_words(row: SafeRow, programme: Programme, language: str) -> str:
    """Return the place of a row of places."""
    if not row.place:
        return gaps_text("places_together", language)
    return place_name(row.place, programme, language)


def outcome_words(group: Iterable[Outcome], language: str) -> str:
    """Return what outcomes told together are called."""
    return gaps_text("_".join(outcome.value for outcome in group), language)


def parts_words(cells: Sequence[int | None], codes: Sequence[WhyGap], language: str) -> str:
    """Return how many households of a row stand where, and whether that is not all."""
    told = [
        gaps_text("part", language, what=gaps_text(code.value, language), count=count)
        for code, count in zip(codes, cells, strict=True)
        if count
    ]
    if None in cells:
        told.append(gaps_text("parts_hidden" if told else "hidden", language))
    return " · ".join(isolated(part, language) for part in told)


def count_words(count: int | None, language: str) -> str:
    """Return a count, or that it is not shown."""
    return gaps_text("hidden", language) if count is None else count_text(count, language)


def provider_words(each: ProviderFigures, language: str) -> tuple[str, ...]:
    """Return what a provider promised a month; households sent and served, and a month; days."""
    limit = gaps_text("no_limit", language)
    promised = limit if each.promised is None else count_text(each.promised, language)
    monthly = each.served_monthly
    return (
        promised,
        count_words(each.referrals, language),
        count_words(each.served, language),
        "–" if monthly is None else decimal_text(monthly, language, 1),
        "–" if monthly is None else days_words(each.to_accept, language),
        "–" if monthly is None else days_words(each.to_serve, language),
    )


def days_words(found: Estimate | None, language: str) -> str:
    """Return a mean with its interval, not below nothing; or that there are too few."""
    if found is None:
        return gaps_text("too_few", language)
    mean, low, high = (
        decimal_text(max(0.0, value), language, 0) for value in (found.mean, found.low, found.high)
    )
    return gaps_text("interval", language, mean=mean, low=low, high=high)
