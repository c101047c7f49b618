"""What figures of the worst-off count, and when they tell settings apart no more, in words."""

from __future__ import annotations

from planner.domain.what_if.fairness_price import Setting
from planner.wording.sentences import Table, say, spoken
from planner.wording.what_if.fairness import case_burden_text, setting_name

WORST_OFF: Table = {
    "base_open": spoken(
        "Points of burden of what can be met here (burden = seriousness × people). Worst-off tenth:"
        " the mean of the tenth of the cases with most left.",
        "Points de charge de ce qui peut être couvert ici (charge = gravité × personnes). Dixième"
        " le plus démuni : la moyenne du dixième des dossiers à qui il en reste le plus.",
        "Puntos de carga de lo que puede cubrirse aquí (carga = gravedad × personas). Décima parte"
        " que está peor: la media de la décima parte de los casos con más carga restante.",
        "نقاط عبء ما يمكن تلبيته هنا (العبء = الشدة × عدد الأشخاص). العُشر الأشد حاجة: متوسط عُشر"
        " الحالات التي يبقى عليها أكثر عبء.",
    ),
    "base_stated": spoken(
        "Worst-off and worst-off tenth: points of burden of every need stated, also of what nothing"
        " here can meet (burden = seriousness × people; the tenth on average).",
        "Plus démuni et dixième le plus démuni : points de charge de tous les besoins exprimés,"
        " même ceux que rien ici ne couvre (charge = gravité × personnes ; le dixième en moyenne).",
        "Peor situado y décimo peor situado: puntos de carga de todas las necesidades expresadas,"
        " también lo que nada aquí cubre (carga = gravedad × personas; el décimo en promedio).",
        "الأشد حاجة والعُشر الأشد حاجة: نقاط عبء كل حاجة ذُكرت، حتى ما لا يلبيه شيء هنا (العبء ="
        " الشدة × عدد الأشخاص؛ والعُشر في المتوسط).",
    ),
    "unmoved": spoken(
        "No setting compared helps the worst-off case further: it has {points} points left under"
        " each. Its own page says what stands in the way. Compare the worst-off tenth.",
        "Aucun des réglages comparés n’aide davantage le dossier le plus démuni : il lui reste"
        " {points} points sous chacun. Sa page dit ce qui s’y oppose. Comparez le dixième le plus"
        " démuni.",
        "Ninguno de los ajustes comparados ayuda más al caso que está peor: le quedan {points}"
        " puntos con cada uno. Su página dice qué lo impide. Compare la décima parte que está"
        " peor.",
        "لا يساعد أي من الإعدادات المقارنة الحالة الأشد حاجة أكثر: يبقى عليها {points} نقطة في كل"
        " منها. وتبين صفحتها ما يحول دون ذلك. قارن العُشر الأشد حاجة.",
    ),
    "changed": spoken(
        "Of the cases a setting does change, the worst-off has {one} points left under “{first}”,"
        " {other} under “{second}”.",
        "Parmi les dossiers qu’un réglage change, il reste au plus démuni {one} points sous"
        " « {first} », {other} sous « {second} ».",
        "De los casos que algún ajuste cambia, al que está peor le quedan {one} puntos con"
        " «{first}», {other} con «{second}».",
        "من بين الحالات التي يغيرها إعداد ما، يبقى على الأشد حاجة {one} نقطة في «{first}» و{other}"
        " في «{second}».",
    ),
    "changed_column": spoken(
        "Worst-off of those changed",
        "Plus démuni de ceux qui changent",
        "Peor de los que cambian",
        "الأشد حاجة ممن يتغير",
    ),
    "same_awards": spoken(
        "same awards as “{other}”",
        "mêmes soutiens que « {other} »",
        "mismas ayudas que «{other}»",
        "المنح نفسها كما في «{other}»",
    ),
    "same_awards_as": spoken(
        "“{setting}” gives the same awards as “{other}”.",
        "« {setting} » donne les mêmes soutiens que « {other} ».",
        "«{setting}» da las mismas ayudas que «{other}».",
        "يعطي «{setting}» المنح نفسها كما في «{other}».",
    ),
}


def worst_off_words(code: str, language: str, **values: object) -> str:
    """Return a text about the worst-off; KeyError for one nobody says."""
    return say(WORST_OFF, code, language, values)


def unmoved_sentence(points: float, language: str) -> str:
    """Say that no setting compared leaves the worst-off case with less than ``points``."""
    return worst_off_words("unmoved", language, points=case_burden_text(points, language))


def changed_sentence(
    first: tuple[Setting, float], second: tuple[Setting, float], language: str
) -> str:
    """Say what two settings leave to the worst-off of those cases that settings change."""
    return worst_off_words(
        "changed",
        language,
        first=setting_name(first[0], language),
        second=setting_name(second[0], language),
        one=case_burden_text(first[1], language),
        other=case_burden_text(second[1], language),
    )


def same_awards_sentence(setting: Setting, other: Setting, language: str) -> str:
    """Say that a setting gives the same awards as another."""
    names = {"setting": setting_name(setting, language), "other": setting_name(other, language)}
    return worst_off_words("same_awards_as", language, **names)
