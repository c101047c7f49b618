"""What parity between groups did, in sentences, and what the groups are called."""

from __future__ import annotations

from planner.domain.balances.allocation import Reason
from planner.domain.balances.parity import Parity, ParityBy
from planner.domain.balances.policy import Priority
from planner.domain.need import FULL
from planner.domain.programme.programme import Programme
from planner.wording.isolation import isolated
from planner.wording.names.countries import country_from
from planner.wording.names.programme import place_name
from planner.wording.numbers import decimal_text
from planner.wording.rules.conditions import all_conditions
from planner.wording.sentences import Table, in_language, say, spoken

PARITY_NOTES: Table = {
    "parity_left_out": spoken(
        "Parity by {by} leaves out groups of fewer than {fewer} cases: {groups}. Look at these"
        " cases one by one.",
        "La parité selon {by} laisse de côté les groupes de moins de {fewer} dossiers : {groups}."
        " Regardez ces dossiers un à un.",
        "La paridad por {by} deja fuera los grupos de menos de {fewer} casos: {groups}. Revise"
        " esos casos uno por uno.",
        "تستثني المساواة بحسب {by} المجموعات التي تقل عن {fewer} حالة: {groups}. راجع هذه الحالات"
        " واحدة واحدة.",
    ),
    "parity_bound": spoken(
        "Parity by {by}: {group} would fare better than the others by {without} points of their"
        " burden lifted; with parity it is {reached} (at most {most}).",
        "Parité selon {by} : {group} seraient mieux servis que les autres de {without} points de"
        " charge allégée ; avec la parité, c’est {reached} ({most} au plus).",
        "Paridad por {by}: {group} estarían mejor que los demás en {without} puntos de carga"
        " aliviada; con la paridad son {reached} ({most} como máximo).",
        "المساواة بحسب {by}: كانت {group} ستتفوق على غيرها بمقدار {without} نقطة من العبء المخفف؛"
        " ومع المساواة يصبح {reached} ({most} على الأكثر).",
    ),
    "parity_gave_way": spoken(
        "Parity by {by} is not kept: {group} fare better than the others by {reached} points of"
        " their burden lifted, more than the {most} allowed. What is guaranteed or fixed goes"
        " first.",
        "La parité selon {by} n’est pas tenue : {group} sont mieux servis que les autres de"
        " {reached} points de charge allégée, plus que les {most} admis. Ce qui est garanti ou"
        " fixé passe avant.",
        "No se cumple la paridad por {by}: {group} están mejor que los demás en {reached} puntos de"
        " carga aliviada, más de los {most} admitidos. Lo garantizado o fijado va primero.",
        "لم تتحقق المساواة بحسب {by}: تتفوق {group} على غيرها بمقدار {reached} نقطة من العبء"
        " المخفف، أكثر من {most} المسموح بها. ما هو مضمون أو مثبت يأتي أولًا.",
    ),
    "parity_levelled_down": spoken(
        "Part of this parity is levelling down: of the burden of {group}, {now} is lifted on"
        " average instead of {was} without parity.",
        "Une part de cette parité nivelle par le bas : de la charge de {group}, {now} est allégé en"
        " moyenne au lieu de {was} sans parité.",
        "Parte de esta paridad nivela por abajo: de la carga de {group} se alivia en promedio {now}"
        " en lugar de {was} sin paridad.",
        "جزء من هذه المساواة تسوية نحو الأدنى: يُخفف من عبء {group} ما متوسطه {now} بدلًا من {was}"
        " من دون المساواة.",
    ),
}
#: The same of a group that is (or would be) behind all others.
_BEHIND: Table = {
    "parity_bound": spoken(
        "Parity by {by}: {group} would fare worse than the others by {without} points of their"
        " burden lifted; with parity it is {reached} (at most {most}).",
        "Parité selon {by} : {group} seraient moins bien servis que les autres de {without} points"
        " de charge allégée ; avec la parité, c’est {reached} ({most} au plus).",
        "Paridad por {by}: {group} estarían peor que los demás en {without} puntos de carga"
        " aliviada; con la paridad son {reached} ({most} como máximo).",
        "المساواة بحسب {by}: كانت {group} ستتأخر عن غيرها بمقدار {without} نقطة من العبء المخفف؛"
        " ومع المساواة يصبح {reached} ({most} على الأكثر).",
    ),
    "parity_gave_way": spoken(
        "Parity by {by} is not kept: {group} fare worse than the others by {reached} points of"
        " their burden lifted, more than the {most} allowed. What is guaranteed or fixed goes"
        " first.",
        "La parité selon {by} n’est pas tenue : {group} sont moins bien servis que les autres de"
        " {reached} points de charge allégée, plus que les {most} admis. Ce qui est garanti ou"
        " fixé passe avant.",
        "No se cumple la paridad por {by}: {group} están peor que los demás en {reached} puntos de"
        " carga aliviada, más de los {most} admitidos. Lo garantizado o fijado va primero.",
        "لم تتحقق المساواة بحسب {by}: تتأخر {group} عن غيرها بمقدار {reached} نقطة من العبء"
        " المخفف، أكثر من {most} المسموح بها. ما هو مضمون أو مثبت يأتي أولًا.",
    ),
    "parity_levelled_down": spoken(
        "Part of this parity is levelling down: of the burden of all but {group}, {now} is lifted"
        " on average instead of {was} without parity.",
        "Une part de cette parité nivelle par le bas : de la charge de tous sauf {group}, {now} est"
        " allégé en moyenne au lieu de {was} sans parité.",
        "Parte de esta paridad nivela por abajo: de la carga de todos menos {group} se alivia en"
        " promedio {now} en lugar de {was} sin paridad.",
        "جزء من هذه المساواة تسوية نحو الأدنى: يُخفف من عبء الجميع عدا {group} ما متوسطه {now}"
        " بدلًا من {was} من دون المساواة.",
    ),
}
BY: Table = {
    ParityBy.SEX: spoken("sex", "le sexe", "sexo", "الجنس"),
    ParityBy.PLACE: spoken("place", "le lieu", "lugar", "المكان"),
    ParityBy.DEPARTURE: spoken(
        "country of departure", "le pays de départ", "país de salida", "بلد المغادرة"
    ),
    ParityBy.VULNERABILITY: spoken(
        "vulnerability", "la vulnérabilité", "vulnerabilidad", "أوجه الضعف"
    ),
}
_GROUPS: Table = {
    "sex.f": spoken("women", "les femmes", "las mujeres", "النساء"),
    "sex.m": spoken("men", "les hommes", "los hombres", "الرجال"),
    "sex.o": spoken(
        "people of another sex",
        "les personnes d’un autre sexe",
        "las personas de otro sexo",
        "أشخاص من جنس آخر",
    ),
    "place": spoken("people in {}", "les personnes à {}", "las personas en {}", "أشخاص في {}"),
    "departure": spoken(
        "people returned from {}",
        "les personnes revenues {}",
        "las personas regresadas de {}",
        "العائدون من {}",
    ),
    "vulnerability": spoken(
        "people marked “{}”",
        "les personnes notées « {} »",
        "las personas marcadas «{}»",
        "أشخاص مسجلون «{}»",
    ),
}


_SETTINGS: Table = {
    "parity": spoken(
        "Groups by {by}: at most {most} points of burden lifted apart.",
        "Groupes selon {by} : {most} points de charge allégée d’écart au plus.",
        "Grupos por {by}: como máximo {most} puntos de carga aliviada de diferencia.",
        "المجموعات بحسب {by}: فرق لا يتجاوز {most} نقطة من العبء المخفف.",
    ),
    "priority": spoken(
        "Counts {times} times: {who}.",
        "Compte {times} fois : {who}.",
        "Cuenta {times} veces: {who}.",
        "يُحتسب {times} مرة: {who}.",
    ),
}


def parity_text(parity: Parity, language: str) -> str:
    """Return a parity of the policy as a sentence."""
    values = {
        "by": by_name(parity.by, language),
        "most": decimal_text(parity.most / 100, language, 1),
    }
    return say(_SETTINGS, "parity", language, values)


def priority_text(priority: Priority, programme: Programme, language: str) -> str:
    """Return a priority of the policy as a sentence."""
    who = all_conditions(priority.who, programme, language)
    times = decimal_text(priority.weight / FULL, language, 2)
    return say(_SETTINGS, "priority", language, {"who": who, "times": times})


def by_name(by: ParityBy, language: str) -> str:
    """Return what groups are formed by."""
    return in_language(BY[by], language)


def group_name(by: ParityBy, group: str, programme: Programme, language: str) -> str:
    """Return what a group is called in a sentence: "women", "people in Conakry"."""
    if f"{by.value}.{group}" in _GROUPS:
        return in_language(_GROUPS[f"{by.value}.{group}"], language)
    if by is ParityBy.PLACE:
        name = place_name(group, programme, language)
    elif by is ParityBy.DEPARTURE:
        name = country_from(group, language)
    else:
        texts = dict(programme.vulnerabilities)
        name = isolated(texts[group].get(language) if group in texts else group, language)
    words = _GROUPS.get(by.value)
    return in_language(words, language).format(name) if words else name


def parity_sentence(reason: Reason, programme: Programme, language: str) -> str:
    """Return a note about parity in words."""
    values = dict(reason.values)
    by = ParityBy(str(values["by"]))
    said: dict[str, object] = {"by": by_name(by, language), "fewer": values.get("fewer", 0)}
    table = PARITY_NOTES if values.get("ahead", 1) else {**PARITY_NOTES, **_BEHIND}
    for name in ("most", "reached", "without", "was", "now"):
        if name in values:
            points = decimal_text(int(values[name]) / 100, language, 1)
            said[name] = points if name in ("most", "reached", "without") else f"{points} %"
    if "group" in values:
        said["group"] = group_name(by, str(values["group"]), programme, language)
    if "groups" in values:
        codes = str(values["groups"]).split("|")
        pause = "، " if language == "ar" else ", "
        said["groups"] = pause.join(group_name(by, g, programme, language) for g in codes)
    return say(table, reason.code, language, said)
