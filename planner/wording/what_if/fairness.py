"""Fairness settings, and the price of one to another, in words."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.balances.policy import Fairness
from planner.domain.what_if.fairness_price import Point, Price, Setting
from planner.wording.names import name_of
from planner.wording.numbers import count_text, decimal_text, share_text
from planner.wording.sentences import Table, in_language, say, spoken

#: Powers from here on are said to be near to worst-off first.
_NEAR = 4.0
#: Burdens of one case below this are told with two decimals, others with one.
_FINE = 10.0

SETTINGS: Table = {
    "below": spoken(
        "towards balanced ({power})",
        "vers équilibré ({power})",
        "hacia equilibrado ({power})",
        "نحو المتوازن ({power})",
    ),
    "beyond": spoken(
        "beyond balanced ({power})",
        "au-delà d’équilibré ({power})",
        "más allá de equilibrado ({power})",
        "أبعد من المتوازن ({power})",
    ),
    "near": spoken(
        "near to worst-off first ({power})",
        "proche des plus démunis d’abord ({power})",
        "cerca de primero quienes están peor ({power})",
        "قريب من الأشد حاجة أولًا ({power})",
    ),
}
#: What each setting asks, as one sentence.
MEANINGS: Table = {
    "least_burden": spoken(
        "Every point of burden counts the same, whoever bears it: the money goes where it lifts"
        " most.",
        "Chaque point de charge compte autant, qui que ce soit qui le porte : l’argent va là où il"
        " allège le plus.",
        "Cada punto de carga cuenta igual, sea quien sea quien lo lleve: el dinero va adonde más"
        " alivia.",
        "تُحتسب كل نقطة من العبء بالقدر نفسه أيًا كان من يحملها: يذهب المال حيث يخفف أكثر.",
    ),
    "below": spoken(
        "A heavy burden counts somewhat more than several light ones of the same sum.",
        "Une lourde charge compte un peu plus que plusieurs légères de même somme.",
        "Una carga pesada cuenta algo más que varias ligeras de la misma suma.",
        "يُحتسب العبء الثقيل أكثر قليلًا من عدة أعباء خفيفة بالمجموع نفسه.",
    ),
    "balanced": spoken(
        "The more is left to one person, the more each further point counts: twice the burden"
        " counts four times.",
        "Plus il reste à une personne, plus chaque point de plus compte : une charge double compte"
        " quatre fois.",
        "Cuanto más le queda a una persona, más cuenta cada punto adicional: el doble de carga"
        " cuenta cuatro veces.",
        "كلما زاد ما يبقى على الشخص زاد احتساب كل نقطة إضافية: يُحتسب ضعف العبء أربع مرات.",
    ),
    "beyond": spoken(
        "The heaviest burdens count far more than all others.",
        "Les charges les plus lourdes comptent bien plus que toutes les autres.",
        "Las cargas más pesadas cuentan mucho más que todas las demás.",
        "تُحتسب أثقل الأعباء أكثر بكثير من غيرها.",
    ),
    "worst_off_first": spoken(
        "The heaviest burden is lifted first, then the next, whatever it takes from others.",
        "La charge la plus lourde est allégée d’abord, puis la suivante, quoi qu’il en coûte aux"
        " autres.",
        "Primero se alivia la carga más pesada, luego la siguiente, cueste lo que cueste a los"
        " demás.",
        "يُخفف أثقل عبء أولًا ثم الذي يليه، مهما أخذ ذلك من الآخرين.",
    ),
}

SENTENCES: Table = {
    "total_more": spoken(
        "From “{first}” to “{second}”, {points} points of burden less are lifted in all, {share} of"
        " what is lifted.",
        "De « {first} » à « {second} », {points} points de charge de moins sont allégés au total,"
        " soit {share} de ce qui est allégé.",
        "De «{first}» a «{second}» se alivian en total {points} puntos de carga menos, {share} de"
        " lo que se alivia.",
        "من «{first}» إلى «{second}» يقل ما يُخفف من العبء إجمالًا بمقدار {points} نقطة، أي {share}"
        " مما يُخفف.",
    ),
    "total_less": spoken(
        "From “{first}” to “{second}”, {points} points of burden more are lifted in all, {share} of"
        " what is lifted.",
        "De « {first} » à « {second} », {points} points de charge de plus sont allégés au total,"
        " soit {share} de ce qui est allégé.",
        "De «{first}» a «{second}» se alivian en total {points} puntos de carga más, {share} de lo"
        " que se alivia.",
        "من «{first}» إلى «{second}» يزيد ما يُخفف من العبء إجمالًا بمقدار {points} نقطة، أي"
        " {share}"
        " مما يُخفف.",
    ),
    "total_same": spoken(
        "From “{first}” to “{second}”, as much burden is lifted in all.",
        "De « {first} » à « {second} », autant de charge est allégée au total.",
        "De «{first}» a «{second}» se alivia en total la misma carga.",
        "من «{first}» إلى «{second}» يُخفف القدر نفسه من العبء إجمالًا.",
    ),
    "tenth_less": spoken(
        "The tenth with most burden left has {points} points less each, on average.",
        "Le dixième à qui il reste le plus de charge en a {points} points de moins chacun, en"
        " moyenne.",
        "La décima parte con más carga tiene {points} puntos menos cada uno, en promedio.",
        "يقل ما يبقى على العُشر الأثقل عبئًا بمقدار {points} نقطة لكل حالة في المتوسط.",
    ),
    "tenth_more": spoken(
        "The tenth with most burden left has {points} points more each, on average.",
        "Le dixième à qui il reste le plus de charge en a {points} points de plus chacun, en"
        " moyenne.",
        "La décima parte con más carga tiene {points} puntos más cada uno, en promedio.",
        "يزيد ما يبقى على العُشر الأثقل عبئًا بمقدار {points} نقطة لكل حالة في المتوسط.",
    ),
    "tenth_same": spoken(
        "The tenth with most burden left has as much as before.",
        "Le dixième à qui il reste le plus de charge en a autant qu’avant.",
        "La décima parte con más carga tiene la misma que antes.",
        "يبقى على العُشر الأثقل عبئًا القدر نفسه.",
    ),
    "worst_less": spoken(
        "The worst-off case has {points} points less.",
        "Le dossier le plus démuni en a {points} points de moins.",
        "El caso que está peor tiene {points} puntos menos.",
        "يقل ما يبقى على الحالة الأشد حاجة بمقدار {points} نقطة.",
    ),
    "worst_more": spoken(
        "The worst-off case has {points} points more.",
        "Le dossier le plus démuni en a {points} points de plus.",
        "El caso que está peor tiene {points} puntos más.",
        "يزيد ما يبقى على الحالة الأشد حاجة بمقدار {points} نقطة.",
    ),
    "worst_same": spoken(
        "The worst-off case has as much: neither setting lifts more of its burden.",
        "Le dossier le plus démuni en a autant : aucun des deux réglages n’en allège plus.",
        "El caso que está peor tiene lo mismo: ninguno de los dos ajustes alivia más.",
        "يبقى على الحالة الأشد حاجة القدر نفسه: لا يخفف أي من الإعدادين أكثر.",
    ),
    "awards": spoken(
        "Awards given up: {given_up}, given instead: {instead}. Cases whose support differs:"
        " {cases} (less burden left: {gain}, more: {lose}, as much by other awards: {otherwise}).",
        "Soutiens abandonnés : {given_up}, accordés à la place : {instead}. Dossiers dont les"
        " soutiens diffèrent : {cases} (moins de charge restante : {gain}, plus : {lose}, autant"
        " par d’autres soutiens : {otherwise}).",
        "Ayudas que se dejan: {given_up}, que se dan en su lugar: {instead}. Casos con ayudas"
        " distintas: {cases} (menos carga restante: {gain}, más: {lose}, la misma con otras ayudas:"
        " {otherwise}).",
        "منح تُترك: {given_up}، وتُعطى بدلًا منها: {instead}. حالات يختلف دعمها: {cases} (عبء باقٍ"
        " أقل: {gain}، أكثر: {lose}، القدر نفسه بمنح أخرى: {otherwise}).",
    ),
    "awards_same": spoken(
        "Every award is the same.",
        "Tous les soutiens sont les mêmes.",
        "Todas las ayudas son las mismas.",
        "كل المنح هي نفسها.",
    ),
    "unproven": spoken(
        "“{setting}” is proven within {gap} of its best only: small differences may be chance."
        " Give it more time to know better.",
        "« {setting} » n’est prouvé qu’à {gap} de son optimum : de petites différences peuvent être"
        " dues au hasard. Donnez plus de temps pour mieux savoir.",
        "«{setting}» solo está probado a {gap} de su óptimo: las diferencias pequeñas pueden ser"
        " casuales. Dele más tiempo para saber mejor.",
        "لم يثبت «{setting}» إلا ضمن {gap} من أفضل ما له: قد تكون الفروق الصغيرة مصادفة. امنحه"
        " وقتًا"
        " أطول.",
    ),
}
#: Headings of the table of points.
COLUMNS: Table = {
    "setting": spoken("Setting", "Réglage", "Ajuste", "الإعداد"),
    "lifted": spoken("Burden lifted", "Charge allégée", "Carga aliviada", "العبء المخفف"),
    "left": spoken("Burden left", "Charge restante", "Carga restante", "العبء الباقي"),
    "worst_tenth": spoken(
        "Worst-off tenth",
        "Dixième le plus démuni",
        "Décima parte que está peor",
        "العُشر الأشد حاجة",
    ),
    "worst": spoken("Worst-off case", "Dossier le plus démuni", "Caso peor", "الحالة الأشد حاجة"),
    "gap": spoken("At most from its best", "Écart au plus", "A lo sumo de su óptimo", "أقصى فارق"),
}
#: What the curve draws, from top to bottom.
TRACKS: Table = {
    "left": spoken(
        "Burden left in all",
        "Charge restante au total",
        "Carga restante en total",
        "العبء الباقي إجمالًا",
    ),
    "worst_tenth": spoken(
        "Left to each of the worst-off tenth, on average",
        "Reste à chacun du dixième le plus démuni, en moyenne",
        "Queda a cada uno de la décima parte que está peor, en promedio",
        "ما يبقى على كل حالة من العُشر الأشد حاجة في المتوسط",
    ),
    "worst": spoken(
        "Left to the worst-off case",
        "Reste au dossier le plus démuni",
        "Queda al caso que está peor",
        "ما يبقى على الحالة الأشد حاجة",
    ),
}


def _sort(setting: Setting) -> str:
    if not setting.aversion:
        return setting.fairness.value
    return "below" if setting.power < 2 else "beyond"


def setting_name(setting: Setting, language: str) -> str:
    """Return what a setting is called: "balanced", "near to worst-off first (5)"."""
    if not setting.aversion:
        return name_of(setting.fairness, language)
    sort = "near" if setting.power >= _NEAR else _sort(setting)
    return say(SETTINGS, sort, language, {"power": _power(setting, language)})


def short_name(setting: Setting, language: str) -> str:
    """Return a setting's name in the fewest words: for the foot of a chart."""
    if setting.aversion:
        return setting_name(setting, language)
    if setting.fairness is Fairness.LEAST_BURDEN:
        return in_language(
            spoken("most need met", "le plus couvert", "más cubierto", "أكبر تلبية"), language
        )
    return name_of(setting.fairness, language)


def setting_meaning(setting: Setting, language: str) -> str:
    """Return what a setting asks, as a sentence."""
    return in_language(MEANINGS[_sort(setting)], language)


def _power(setting: Setting, language: str) -> str:
    return decimal_text(setting.power, language, 0 if setting.power.is_integer() else 1)


def price_sentences(price: Price, language: str) -> Iterator[str]:
    """Yield the price of going from one setting to another, one sentence at a time."""
    values: dict[str, object] = {
        "first": setting_name(price.first.setting, language),
        "second": setting_name(price.second.setting, language),
        "share": share_text(abs(price.lost_share), language, 1),
    }
    for name, change in (
        ("total", price.lost),
        ("tenth", -price.tenth_gained),
        ("worst", -price.worst_gained),
    ):
        tell = burden_text if name == "total" else case_burden_text
        values["points"] = tell(abs(change), language)
        same = values["points"] == tell(0.0, language)
        side = "same" if same else "more" if change > 0 else "less"
        yield say(SENTENCES, f"{name}_{side}", language, values)
    counts = ("given_up", "instead", "gain", "lose", "otherwise")
    numbers = {name: count_text(getattr(price, name), language) for name in counts}
    numbers["cases"] = count_text(len(price.cases), language)
    yield say(SENTENCES, "awards" if price.cases else "awards_same", language, numbers)


def unproven_sentence(point: Point, language: str) -> str:
    """Return the warning that a point is far from proven."""
    gap = "100 %" if point.gap is None else share_text(point.gap, language, 2)
    setting = setting_name(point.setting, language)
    return say(SENTENCES, "unproven", language, {"setting": setting, "gap": gap})


def burden_text(points: float, language: str) -> str:
    """Write points of burden of many cases."""
    return decimal_text(points, language, 1)


def case_burden_text(points: float, language: str) -> str:
    """Write points of burden of one case, or a mean over cases."""
    return decimal_text(points, language, 2 if points < _FINE else 1)


def column_name(code: str, language: str) -> str:
    """Return the heading of a column of the table of points."""
    return in_language(COLUMNS[code], language)


def track_name(code: str, language: str) -> str:
    """Return what a line of the curve shows."""
    return in_language(TRACKS[code], language)
