"""Who is still to come, in words: the simulated year and the reserve, for the office."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.arrivals import Ahead, Expected, Held, Learnt, SimulatedYear, Way
from planner.domain.programme.programme import Programme
from planner.wording.numbers import count_text, date_text, decimal_text, money_text, share_text
from planner.wording.sentences import Table, say, spoken

ARRIVALS: Table = {
    Way.RESERVE: spoken(
        "a reserve, priced anew each month",
        "une réserve, réévaluée chaque mois",
        "una reserva, valorada de nuevo cada mes",
        "احتياطي يُعاد تقديره كل شهر",
    ),
    Way.TODAY_ONLY: spoken(
        "each month’s people alone",
        "les personnes du mois seulement",
        "solo las personas del mes",
        "أشخاص كل شهر وحدهم",
    ),
    Way.FIRST_COME: spoken(
        "first come, first served",
        "premier arrivé, premier servi",
        "por orden de llegada",
        "من يأتي أولًا يُخدم أولًا",
    ),
    Learnt.PAST: spoken(
        "Expected: {mean} a month, give or take {spread}, learnt from the last {months:# month|#"
        " months} of this caseload.",
        "Attendues : {mean} personnes par mois, à {spread} près, d’après {months:le dernier"
        " mois|les # derniers mois} de ce fichier.",
        "Se esperan {mean} al mes, con una variación de {spread}, según {months:el último mes|los"
        " últimos # meses} de este archivo.",
        "المتوقع: {mean} في الشهر، بزيادة أو نقص {spread}، وفق الأشهر السابقة في هذا الملف"
        " ({months}).",
    ),
    Learnt.PROGRAMME: spoken(
        "Expected: {mean} a month, give or take {spread}, by the programme’s expected returnees.",
        "Attendues : {mean} personnes par mois, à {spread} près, selon les retours prévus au"
        " programme.",
        "Se esperan {mean} al mes, con una variación de {spread}, según los retornos previstos en"
        " el programa.",
        "المتوقع: {mean} في الشهر، بزيادة أو نقص {spread}، وفق العائدين المتوقعين في البرنامج.",
    ),
    Learnt.ASKED: spoken(
        "Expected: {mean} a month, give or take {spread}, as you said.",
        "Attendues : {mean} personnes par mois, à {spread} près, comme indiqué.",
        "Se esperan {mean} al mes, con una variación de {spread}, como se indicó.",
        "المتوقع: {mean} في الشهر، بزيادة أو نقص {spread}، كما ذكرت.",
    ),
    "played": spoken(
        "{done:# simulated year|# simulated years} of {asked} asked for, twelve months each,"
        " {people} people a year on average; seed {seed}.",
        "{done:# année simulée|# années simulées} de douze mois sur {asked} demandées, {people}"
        " personnes par an en moyenne ; tirage {seed}.",
        "{done:# año simulado|# años simulados} de doce meses de {asked} pedidos, {people} personas"
        " por año de media; semilla {seed}.",
        "السنوات المحاكاة: {done} من {asked} مطلوبة، كل منها اثنا عشر شهرًا، بمتوسط {people} شخصًا في"
        " السنة؛ رقم السحب {seed}.",
    ),
    "head": spoken(
        "Share of what hindsight lifts (mean; least; people below a floor a year):",
        "Part de ce qu’allège la connaissance de toute l’année (moyenne ; minimum ; personnes sous"
        " un minimum garanti par an) :",
        "Parte de lo que alivia conocer todo el año (media; mínimo; personas por debajo de un"
        " mínimo garantizado al año):",
        "النسبة مما يخففه العلم المسبق بالسنة كلها (المتوسط؛ الأدنى؛ من هم دون حد مضمون في السنة):",
    ),
    "line": spoken(
        "{way}: {mean}; {least}; {short}",
        "{way} : {mean} ; {least} ; {short}",
        "{way}: {mean}; {least}; {short}",
        "{way}: {mean}؛ {least}؛ {short}",
    ),
    "around": spoken(
        "{way}: {mean} ({low} to {high}); {least}; {short}",
        "{way} : {mean} (de {low} à {high}) ; {least} ; {short}",
        "{way}: {mean} (de {low} a {high}); {least}; {short}",
        "{way}: {mean} ({low} إلى {high})؛ {least}؛ {short}",
    ),
    "hindsight": spoken(
        "Hindsight knows everybody of the year on the first day. What it reached is at most {gap}"
        " below the best possible, proven.",
        "Cette référence connaît dès le premier jour toutes les personnes de l’année. Elle est à"
        " {gap} au plus de l’optimum, c’est prouvé.",
        "Esa referencia conoce desde el primer día a todas las personas del año. Está a un {gap}"
        " como máximo de lo mejor posible, demostrado.",
        "يعرف هذا المرجع كل أشخاص السنة من أول يوم. ما بلغه أدنى من أفضل ما يمكن بما لا يزيد على"
        " {gap}، وهذا مثبت.",
    ),
    "honest": spoken(
        "This is evidence from drawn years, no promise: people are drawn from your own past, funds"
        " run through the year, shares of all spending are not asked for in any way, and what was"
        " decided in a month stays.",
        "Ce sont des années tirées au sort, pas une promesse : les personnes sont tirées de votre"
        " propre passé, les lignes courent toute l’année, les parts de la dépense totale ne sont"
        " exigées nulle part, et ce qui est décidé un mois reste.",
        "Son años sorteados, no una promesa: las personas se sortean de su propio pasado, las"
        " líneas duran todo el año, las partes del gasto total no se exigen en ninguna manera y lo"
        " decidido en un mes queda.",
        "هذه سنوات مسحوبة وليست وعدًا: يُسحب الأشخاص من ماضيكم أنفسكم، وتستمر بنود التمويل طوال"
        " السنة، ولا تُشترط حصص الإنفاق الكلي في أي طريقة، وما تقرر في شهر يبقى.",
    ),
    "held_title": spoken(
        "Held back for {people} people still to come in {months:# month|# months}:",
        "Réservé pour {people} personnes encore attendues en {months} mois :",
        "Reservado para {people} personas que aún llegarán en {months:# mes|# meses}:",
        "محتفظ به لنحو {people} شخصًا لم يصلوا بعد (أشهر: {months}):",
    ),
    "held": spoken(
        "{fund}: {amount} of {hand}; released {steps}",
        "{fund} : {amount} sur {hand} ; libéré {steps}",
        "{fund}: {amount} de {hand}; se libera {steps}",
        "{fund}: {amount} من {hand}؛ يُفرج عنه {steps}",
    ),
    "step": spoken(
        "after {until}: {amount}",
        "après le {until} : {amount}",
        "después del {until}: {amount}",
        "بعد {until}: {amount}",
    ),
    "held_nothing": spoken(
        "Nothing is held back: the money lasts for who is expected, ends before they come, or is"
        " needed for guaranteed floors today.",
        "Rien n’est réservé : l’argent suffit pour les personnes attendues, prend fin avant leur"
        " arrivée, ou sert aujourd’hui aux minimums garantis.",
        "No se reserva nada: el dinero alcanza para quienes se esperan, termina antes de que"
        " lleguen o hace falta hoy para los mínimos garantizados.",
        "لا يُحتفظ بشيء: المال يكفي من يُتوقع وصولهم، أو ينتهي قبل وصولهم، أو يلزم اليوم للحدود"
        " المضمونة.",
    ),
    "again": spoken(
        "Work it out anew each month: balance --hold-back. Give it up: balance --release.",
        "Recalculez-la chaque mois : balance --hold-back. Pour y renoncer : balance --release.",
        "Calcúlela de nuevo cada mes: balance --hold-back. Para renunciar: balance --release.",
        "أعد حسابه كل شهر: balance --hold-back. للتخلي عنه: balance --release.",
    ),
    "released": spoken(
        "The reserve for arrivals is given up.",
        "La réserve pour les arrivées est levée.",
        "Se ha levantado la reserva para llegadas.",
        "أُلغي الاحتياطي المخصص للوافدين.",
    ),
    "source": spoken(
        "priced for {mean} arrivals a month, {futures} drawn futures, seed {seed}",
        "évaluée pour {mean} arrivées par mois, {futures} avenirs tirés, tirage {seed}",
        "valorada para {mean} llegadas al mes, {futures} futuros sorteados, semilla {seed}",
        "مقدّر لعدد {mean} من الوافدين شهريًا، {futures} مستقبلات مسحوبة، رقم السحب {seed}",
    ),
    "between": spoken(", ", ", ", ", ", "، "),
}

#: What the edits of the reserve are called.
ARRIVAL_EDITS: Table = {
    "hold_back": spoken(
        "hold back for arrivals",
        "réserver pour les arrivées",
        "reservar para llegadas",
        "الاحتفاظ للوافدين",
    ),
    "release_reserve": spoken(
        "give up the reserve for arrivals",
        "lever la réserve pour les arrivées",
        "levantar la reserva para llegadas",
        "إلغاء الاحتياطي للوافدين",
    ),
}


def arrivals_text(code: str, language: str, **values: object) -> str:
    """Return a text about arrivals."""
    return say(ARRIVALS, code, language, values)


def expected_text(expected: Expected, language: str) -> str:
    """Return how many are expected a month, and what that stands on."""
    return arrivals_text(
        expected.learnt,
        language,
        mean=decimal_text(expected.mean, language, 1),
        spread=decimal_text(expected.spread, language, 1),
        months=len(expected.past),
    )


def year_lines(year: SimulatedYear, language: str) -> Iterator[str]:
    """Yield what the simulated years show: each way beside hindsight, and what it is not."""
    yield expected_text(year.expected, language)
    runs = year.runs
    yield arrivals_text(
        "played",
        language,
        done=len(runs),
        asked=year.asked,
        people=count_text(round(sum(run.people for run in runs) / len(runs)), language),
        seed=str(year.seed),
    )
    yield arrivals_text("head", language)
    for way in Way:
        yield "  " + way_text(year, way, language)
    gaps = [1 - run.hindsight.lifted / run.bound for run in runs if run.bound]
    if len(gaps) == len(runs):
        yield arrivals_text("hindsight", language, gap=share_text(max(gaps), language, 2))
    yield arrivals_text("honest", language)


def way_text(year: SimulatedYear, way: Way, language: str) -> str:
    """Return what one way reached of hindsight, with its interval, its least year and floors."""
    around = year.interval(way)
    low, high = around or (0.0, 0.0)
    short = sum(run.ways[way].short for run in year.runs) / len(year.runs)
    return arrivals_text(
        "line" if around is None else "around",
        language,
        way=arrivals_text(way, language),
        mean=share_text(year.mean(way), language, 1),
        least=share_text(year.least(way), language, 1),
        low=share_text(low, language, 1),
        high=share_text(high, language, 1),
        short=decimal_text(short, language, 1),
    )


def ahead_lines(ahead: Ahead, programme: Programme, language: str) -> Iterator[str]:
    """Yield what is held back, by fund with its release dates."""
    yield expected_text(ahead.expected, language)
    if not ahead.held:
        yield arrivals_text("held_nothing", language)
        return
    people = count_text(round(ahead.people), language)
    yield arrivals_text("held_title", language, people=people, months=ahead.months)
    for held in ahead.held:
        yield "  " + _held_text(held, programme, language)
    yield arrivals_text("again", language)


def _held_text(held: Held, programme: Programme, language: str) -> str:
    steps = (
        arrivals_text(
            "step",
            language,
            until=date_text(until, language),
            amount=money_text(amount, language),
        )
        for until, amount in held.steps
    )
    return arrivals_text(
        "held",
        language,
        fund=programme.fund(held.fund).printed_code,
        amount=money_text(held.amount, language),
        hand=money_text(held.at_hand, language),
        steps=arrivals_text("between", language).join(steps),
    )


def source_text(ahead: Ahead, language: str) -> str:
    """Return what the rules of the reserve say they stand on."""
    return arrivals_text(
        "source",
        language,
        mean=decimal_text(ahead.expected.mean, language, 1),
        futures=ahead.futures,
        seed=str(ahead.seed),
    )
