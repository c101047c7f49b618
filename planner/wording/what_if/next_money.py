"""Where more would help, in words: for the command line, the window and the exported page."""

from __future__ import annotations

from planner.domain.currency import currency_exponent
from planner.domain.money import Money
from planner.domain.programme.catalogue import Per
from planner.domain.programme.programme import Programme
from planner.domain.what_if.next_money import Gain, More, MoreOf, NextMoney
from planner.wording.names.programme import scope_name, thing_name
from planner.wording.numbers import money_text, share_text
from planner.wording.sentences import Table, in_language, say, spoken
from planner.wording.what_if.differences import signed_share

_TEXTS: Table = {
    "title": spoken(
        "Where more would help",
        "Où davantage aiderait",
        "Dónde ayudaría tener más",
        "أين تنفع الزيادة",
    ),
    "lead": spoken(
        "{amount} more would lift most as {what}: {found} more lifted, as the balance weighs"
        " burdens.",
        "{amount} de plus allégeraient le plus comme {what} : {found} d’allègement en plus, les"
        " charges pondérées comme dans le calcul.",
        "{amount} más aliviarían más como {what}: un {found} más aliviado, con las cargas"
        " ponderadas como en el cálculo.",
        "أكثر ما تخففه زيادة قدرها {amount} هو بوصفها {what}: {found} تخفيفًا إضافيًا، بالأعباء كما"
        " يرجحها الحساب.",
    ),
    "lead_largest": spoken(
        "{amount} more would help most as {what}: the largest burden left {found} smaller.",
        "{amount} de plus aideraient le plus comme {what} : la charge la plus lourde réduite de"
        " {found}.",
        "{amount} más ayudarían más como {what}: la carga más pesada, un {found} menor.",
        "أكثر ما تنفع زيادة قدرها {amount} هو بوصفها {what}: ينقص أثقل عبء متبقٍ بنسبة {found}.",
    ),
    "lead_none": spoken(
        "{amount} more is not proven to lift anything in this balance: money is not what is short.",
        "Il n’est pas prouvé que {amount} de plus allègent quoi que ce soit dans ce calcul : ce"
        " n’est pas l’argent qui manque.",
        "No está probado que {amount} más alivien algo en este cálculo: no es dinero lo que falta.",
        "لم يثبت أن زيادة قدرها {amount} تخفف شيئًا في هذا الحساب: ليس المال هو ما ينقص.",
    ),
    "purpose": spoken(
        "For the office, to decide what to ask for next. It says what more would lift for the"
        " caseload as a whole, never for one person, and nobody can be recognised in it.",
        "Pour le bureau, afin de décider quoi demander ensuite. Cette page dit ce que davantage"
        " allégerait pour l’ensemble, jamais pour une personne ; personne ne peut y être reconnu.",
        "Para la oficina, para decidir qué pedir a continuación. Dice lo que más recursos"
        " aliviarían para el conjunto, nunca para una persona; nadie puede ser reconocido en ella.",
        "للمكتب، ليقرر ما يطلبه بعد ذلك. تقول هذه الصفحة ما تخففه الزيادة عن مجموع الحالات، لا عن"
        " شخص بعينه، ولا يمكن التعرف فيها على أحد.",
    ),
    "money_title": spoken(
        "{amount} more in one fund",
        "{amount} de plus dans une ligne",
        "{amount} más en una línea",
        "زيادة قدرها {amount} في بند تمويل واحد",
    ),
    "others_title": spoken(
        "One more of what is scarce",
        "Un de plus de ce qui est rare",
        "Uno más de lo que escasea",
        "زيادة واحد مما هو شحيح",
    ),
    "column_what": spoken("More of", "Davantage de", "Más de", "الزيادة في"),
    "column_more": spoken(
        "More lifted, burdens weighed",
        "Allégé en plus, charges pondérées",
        "Aliviado de más, cargas ponderadas",
        "المخفف زيادةً، بأعباء مرجحة",
    ),
    "column_mix": spoken(
        "What changes most", "Ce qui change le plus", "Lo que más cambia", "أكثر ما يتغير"
    ),
    "column_cases": spoken(
        "Cases with less or more burden left",
        "Dossiers moins ou plus chargés",
        "Casos con menos o más carga",
        "حالات يقل عبؤها أو يزيد",
    ),
    "column_price": spoken("By today’s price", "Au prix du jour", "Al precio de hoy", "بسعر اليوم"),
    "fund": spoken(
        "money of {fund}",
        "argent de la ligne {fund}",
        "dinero de la línea {fund}",
        "مال بند التمويل {fund}",
    ),
    "free": spoken(
        "unearmarked money", "argent non affecté", "dinero sin destino fijado", "مال غير مخصص"
    ),
    "places_month": spoken(
        "{count} more place a month: {what}",
        "{count} place de plus par mois : {what}",
        "{count} plaza más al mes: {what}",
        "{count} مكان إضافي في الشهر: {what}",
    ),
    "places_quarter": spoken(
        "{count} more place a quarter: {what}",
        "{count} place de plus par trimestre : {what}",
        "{count} plaza más al trimestre: {what}",
        "{count} مكان إضافي في ربع السنة: {what}",
    ),
    "places_year": spoken(
        "{count} more place a year: {what}",
        "{count} place de plus par an : {what}",
        "{count} plaza más al año: {what}",
        "{count} مكان إضافي في السنة: {what}",
    ),
    "provider": spoken(
        "{count} more start a month by {provider}: {what}",
        "{count} démarrage de plus par mois chez {provider} : {what}",
        "{count} inicio más al mes con {provider}: {what}",
        "{count} بداية إضافية في الشهر لدى {provider}: {what}",
    ),
    "seat": spoken(
        "{count} more seat: {what}",
        "{count} place de projet de plus : {what}",
        "{count} plaza de proyecto más: {what}",
        "{count} مقعد إضافي: {what}",
    ),
    "hours": spoken(
        "{count} more hours a month for each counsellor (40 or a little more together)",
        "{count} heures de plus par mois pour chaque conseiller (40 ou un peu plus en tout)",
        "{count} horas más al mes para cada consejero (40 o algo más en total)",
        "{count} ساعات إضافية في الشهر لكل مرشد (40 أو أكثر قليلًا في المجموع)",
    ),
    "like_best": spoken(
        "As good as the first, as far as is proven.",
        "Aussi bon que le premier, autant qu’on l’a prouvé.",
        "Tan bueno como el primero, hasta donde está probado.",
        "يعادل الأول في حدود ما ثبت.",
    ),
    "room_title": spoken(
        "Not short in this balance: not asked",
        "Ne manque pas dans ce calcul : pas demandé",
        "No falta en este cálculo: no preguntado",
        "لا نقص فيها في هذا الحساب: لم يُسأل عنها",
    ),
    "not_asked_title": spoken(
        "Not asked: it was stopped before",
        "Pas demandé : arrêté avant",
        "No preguntado: se detuvo antes",
        "لم يُسأل عنها: توقف الحساب قبلها",
    ),
    "no_answer_title": spoken(
        "No answer within the time",
        "Pas de réponse dans le temps donné",
        "Sin respuesta en el tiempo dado",
        "لا جواب ضمن الوقت المحدد",
    ),
    "promised": spoken(
        "Money promised to a person never moves to another: {funds}.",
        "L’argent promis à une personne ne va jamais à une autre : {funds}.",
        "El dinero prometido a una persona nunca pasa a otra: {funds}.",
        "المال الموعود لشخص لا ينتقل إلى غيره أبدًا: {funds}.",
    ),
    "prices": spoken(
        "A price is what the next small unit would be worth: it holds for small amounts only, and"
        " is nothing where nothing is short. The figures are not read from prices: each was"
        " solved.",
        "Un prix est ce que vaudrait la prochaine petite unité : il ne vaut que pour de petits"
        " montants, et n’est rien où rien ne manque. Les chiffres ne sont pas lus des prix : chacun"
        " a été recalculé.",
        "Un precio es lo que valdría la próxima unidad pequeña: solo vale para importes pequeños, y"
        " es nulo donde nada falta. Las cifras no se leen de los precios: cada una se calculó.",
        "السعر هو قيمة الوحدة الصغيرة التالية: لا يصح إلا للمبالغ الصغيرة، ولا قيمة له حيث لا نقص."
        " والأرقام لا تُقرأ من الأسعار: كل رقم حُسب من جديد.",
    ),
    "method": spoken(
        "One thing at a time was made more, every rule kept, and the caseload of {cases} balanced"
        " again ({fairness}). Each figure is a share of the burden lifted now and stands with the"
        " least and most it can be, proven from how far both balances can be from the best possible"
        " (this one: {gap}); what a fund’s rules hold back is held back of the addition too.",
        "Une chose à la fois a été augmentée, toutes les règles gardées, et l’ensemble ({cases})"
        " recalculé ({fairness}). Chaque chiffre est une part de la charge allégée aujourd’hui,"
        " donné avec le moins et le plus qu’il peut être, prouvés par la distance possible des deux"
        " calculs à l’optimum (celui-ci : {gap}) ; ce que les règles d’une ligne réservent est"
        " réservé sur l’ajout aussi.",
        "Se aumentó una cosa a la vez, manteniendo todas las reglas, y el conjunto ({cases}) se"
        " calculó de nuevo ({fairness}). Cada cifra es una parte de la carga aliviada ahora y va"
        " con lo mínimo y lo máximo que puede ser, probados por la distancia posible de ambos"
        " cálculos al óptimo (este: {gap}); lo que las reglas de una línea reservan se reserva"
        " también de lo añadido.",
        "زيد شيء واحد في كل مرة مع إبقاء القواعد كلها، وأعيد الحساب لجميع الحالات ({cases})"
        " ({fairness}). وكل رقم نسبة من العبء المخفف الآن، ومعه أقل ما يمكن أن يكون وأكثره، بإثبات"
        " من البعد الممكن للحسابين عن الأفضل (هذا الحساب: {gap})؛ وما تحتجزه قواعد بند التمويل"
        " يُحتجز من الزيادة أيضًا.",
    ),
    "unit_prices": spoken(
        "By today’s price the next {unit} would lift: {list}.",
        "Au prix du jour, les prochains {unit} allégeraient : {list}.",
        "Al precio de hoy, los próximos {unit} aliviarían: {list}.",
        "بسعر اليوم تخفف {unit} التالية: {list}.",
    ),
    "unit_price": spoken("{fund} {share}", "{fund} {share}", "{fund} {share}", "{fund}: {share}"),
    "between": spoken("; ", " ; ", "; ", "؛ "),
    "mix": spoken("{what} {money}", "{what} {money}", "{what} {money}", "{money}: {what}"),
    "rest_unspent": spoken(
        "{money} not spent", "{money} non dépensés", "{money} sin gastar", "{money} لا تُنفق"
    ),
    "line": spoken(
        "{what}: {found} ({proven})",
        "{what} : {found} ({proven})",
        "{what}: {found} ({proven})",
        "{what}: {found} ({proven})",
    ),
    "line_lifted": spoken(
        "{what}: {found} more lifted, as the balance weighs burdens ({proven})",
        "{what} : {found} d’allègement en plus, charges pondérées comme dans le calcul ({proven})",
        "{what}: {found} más aliviado, cargas ponderadas como en el cálculo ({proven})",
        "{what}: {found} تخفيفًا إضافيًا، بالأعباء كما يرجحها الحساب ({proven})",
    ),
    "line_largest": spoken(
        "{what}: largest burden {found} smaller ({proven})",
        "{what} : charge la plus lourde réduite de {found} ({proven})",
        "{what}: carga más pesada reducida en {found} ({proven})",
        "{what}: أثقل عبء أصغر بنسبة {found} ({proven})",
    ),
    "line_price": spoken(
        "by today’s price {price}",
        "au prix du jour {price}",
        "al precio de hoy {price}",
        "بسعر اليوم {price}",
    ),
    "stopped_at": spoken(
        "{asked} of {all} tried.",
        "{asked} essayés sur {all}.",
        "{asked} de {all} probados.",
        "جُرب {asked} من {all}.",
    ),
}
#: The price of a fund is told for the next so many units of its currency.
_UNIT = 100
#: How much of what changes is told, the largest first.
_TOLD = 3
_PER = {Per.MONTH: "places_month", Per.QUARTER: "places_quarter", Per.YEAR: "places_year"}


def more_words(code: str, language: str, **values: object) -> str:
    """Return a text about where more would help; KeyError for one nobody says."""
    return say(_TEXTS, code, language, values)


def more_text(more: More, programme: Programme, language: str) -> str:
    """Return what there is more of, within a sentence or at the head of a row."""
    count = more.count
    match more.of:
        case MoreOf.MONEY:
            return more_words("fund", language, fund=scope_name(more.subject, programme, language))
        case MoreOf.FREE_MONEY:
            return in_language(_TEXTS["free"], language)
        case MoreOf.PLACES:
            what = thing_name(more.subject, programme, language)
            code = _PER[more.per] if more.per is not None else "places_month"
            return more_words(code, language, count=count, what=what)
        case MoreOf.PROVIDER:
            code, _, measure = more.subject.partition("/")
            what = thing_name(measure, programme, language)
            return more_words("provider", language, count=count, provider=code, what=what)
        case MoreOf.SEAT:
            what = thing_name(more.subject, programme, language)
            return more_words("seat", language, count=count, what=what)
        case MoreOf.HOURS:
            return more_words("hours", language, count=count)


def lead_text(found: NextMoney, programme: Programme, language: str) -> str:
    """Return where the amount would do most, as a sentence."""
    amount = money_text(found.amount, language)
    best = found.money[0] if found.money else None
    if best is None or best.interval is None or best.interval.is_none_within:
        return more_words("lead_none", language, amount=amount)
    what = more_text(best.more, programme, language)
    share = signed_share(best.interval.found, language)
    code = "lead" if best.largest is None else "lead_largest"
    return more_words(code, language, amount=amount, what=what, found=share)


def goes_to(gain: Gain, programme: Programme, language: str) -> tuple[str, ...]:
    """Return where the whole balance spends more, the largest first, and what stays unspent.

    These are changes between two balances, so never what the added money itself pays.
    """
    if gain.compared is None:
        return ()
    said = [
        more_words(
            "mix",
            language,
            what=thing_name(target, programme, language),
            money=money_text(money, language),
        )
        for target, money in gain.compared.targets[:_TOLD]
        if money.minor > 0
    ]
    if gain.more.of in (MoreOf.MONEY, MoreOf.FREE_MONEY) and gain.more.amount is not None:
        added = programme.accounted(gain.more.amount)
        left = Money(added.minor - gain.compared.spent.minor, added.currency)
        if left.minor > 0:
            said.append(more_words("rest_unspent", language, money=money_text(left, language)))
    return tuple(said)


def promised_text(found: NextMoney, programme: Programme, language: str) -> str:
    """Return which funds were promised to persons and so were not tried, empty without any."""
    funds = ", ".join(scope_name(code, programme, language) for code in found.promised)
    return more_words("promised", language, funds=funds) if funds else ""


def unit_prices(found: NextMoney, programme: Programme, language: str) -> str:
    """Return what the next 100 would lift in each fund by its price, empty without any price."""
    unit = Money(_UNIT * 10 ** currency_exponent(found.amount.currency), found.amount.currency)
    priced = [
        (gain.more.subject, gain.price * unit.minor / found.amount.minor)
        for gain in found.money
        if gain.more.of is MoreOf.MONEY and gain.price is not None
    ]
    if not priced:
        return ""
    said = (
        more_words(
            "unit_price",
            language,
            fund=scope_name(fund, programme, language),
            share=share_text(share, language, 4),
        )
        for fund, share in sorted(priced, key=lambda p: -p[1])
    )
    listed = more_words("between", language).join(said)
    return more_words("unit_prices", language, unit=money_text(unit, language), list=listed)
