"""What came of what was planned, in words: for the office, as association and never as effect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.domain.learning import LEAST_PEOPLE, Estimate, Learning, Learnt, OfNeed
from planner.domain.need import FULL
from planner.domain.programme import Programme
from planner.domain.what_if import Compared
from planner.wording.names.programme import need_name, place_name, thing_name
from planner.wording.numbers import decimal_text, money_text, share_text
from planner.wording.sentences import Table, say, spoken

LEARNING: Table = {
    "modest": spoken(
        "What went together, not what caused what: people who got a measure differ from those who"
        " did not. Each interval holds the mean in 95 of 100 samples; below {least} people nothing"
        " is said.",
        "Ce qui est allé ensemble, non ce qui a causé quoi : les personnes qui ont reçu une mesure"
        " diffèrent des autres. Chaque intervalle contient la moyenne dans 95 échantillons sur"
        " 100 ; à moins de {least} personnes, rien n’est dit.",
        "Lo que fue unido, no lo que causó qué: quienes recibieron una medida difieren de quienes"
        " no. Cada intervalo contiene la media en 95 de 100 muestras; con menos de {least} personas"
        " no se dice nada.",
        "ما تزامن، لا ما تسبب في ماذا: من حصلوا على تدبير يختلفون عمن لم يحصلوا. تحتوي كل فترة"
        " المتوسط في 95 من 100 عينة؛ ولا يقال شيء لأقل من {least} أشخاص.",
    ),
    "measure": spoken(
        "{what}: {people:# person|# people}; {there} of {due} due arrived",
        "{what} : {people:# personne|# personnes} ; {there} arrivés sur {due} attendus",
        "{what}: {people:# persona|# personas}; llegaron {there} de {due} previstos",
        "{what}: عدد الأشخاص {people}؛ وصل {there} من {due} مستحقة",
    ),
    "at_place": spoken("{what}, {place}", "{what}, {place}", "{what}, {place}", "{what}، {place}"),
    "late": spoken(
        "days after they were due: {mean} ({low} to {high}; {people})",
        "jours après l’échéance : {mean} (de {low} à {high} ; {people})",
        "días después del plazo: {mean} (de {low} a {high}; {people})",
        "الأيام بعد الموعد: {mean} ({low} إلى {high}؛ {people})",
    ),
    "cost": spoken(
        "paid of what was planned: {mean} ({low} to {high}; {people})",
        "payé par rapport au prévu : {mean} (de {low} à {high} ; {people})",
        "pagado de lo previsto: {mean} (de {low} a {high}; {people})",
        "المدفوع من المخطط: {mean} ({low} إلى {high}؛ {people})",
    ),
    "score": spoken(
        "reintegration score moved by {mean} ({low} to {high}; {people})",
        "le score de réintégration a varié de {mean} (de {low} à {high} ; {people})",
        "la puntuación de reintegración varió {mean} (de {low} a {high}; {people})",
        "تغيّر مؤشر إعادة الإدماج بمقدار {mean} ({low} إلى {high}؛ {people})",
    ),
    "need": spoken(
        "{need}: {planned} planned, {mean} gone ({low} to {high}; {people})",
        "{need} : {planned} prévus, {mean} disparus (de {low} à {high} ; {people})",
        "{need}: {planned} previsto, {mean} desaparecido (de {low} a {high}; {people})",
        "{need}: المخطط {planned}، زال {mean} ({low} إلى {high}؛ {people})",
    ),
    "community": spoken(
        "With a seat in a community project: {people:# person|# people}",
        "Avec une place dans un projet communautaire : {people:# personne|# personnes}",
        "Con una plaza en un proyecto comunitario: {people:# persona|# personas}",
        "مع مقعد في مشروع مجتمعي: عدد الأشخاص {people}",
    ),
    "individual": spoken(
        "With support of their own only: {people:# person|# people}",
        "Avec un soutien individuel seulement : {people:# personne|# personnes}",
        "Solo con apoyo propio: {people:# persona|# personas}",
        "بدعم فردي فقط: عدد الأشخاص {people}",
    ),
    "gone": spoken(
        "of all burden, {mean} gone ({low} to {high}; {people})",
        "de toute la charge, {mean} disparus (de {low} à {high} ; {people})",
        "de toda la carga, {mean} desaparecido (de {low} a {high}; {people})",
        "زال من مجمل العبء {mean} ({low} إلى {high}؛ {people})",
    ),
    "too_few": spoken(
        "Too few people to say anything: {what}.",
        "Trop peu de personnes pour dire quoi que ce soit : {what}.",
        "Demasiado pocas personas para decir algo: {what}.",
        "عدد الأشخاص أقل من أن يقال شيء: {what}.",
    ),
    "nothing": spoken(
        "Nothing can be said yet: no plan is followed. Agree plans, enter visits and assess again.",
        "Rien à dire encore : aucun plan n’est suivi. Convenez de plans, saisissez les visites et"
        " évaluez à nouveau.",
        "Aún no se puede decir nada: no se sigue ningún plan. Acuerde planes, anote visitas y"
        " vuelva a evaluar.",
        "لا يمكن قول شيء بعد: لا تُتابَع أي خطة. اتفق على خطط وأدخل الزيارات وأعد التقييم.",
    ),
    "proposal": spoken(
        "Does not fit: {what} counts as meeting {planned} of “{need}”; {share} would fit. To take"
        " it: --accept {measure}/{need_code}",
        "Ne convient pas : {what} compte pour {planned} de « {need} » ; {share} conviendrait. Pour"
        " le reprendre : --accept {measure}/{need_code}",
        "No encaja: {what} cuenta como {planned} de «{need}»; encajaría {share}. Para tomarlo:"
        " --accept {measure}/{need_code}",
        "لا يتوافق: يُحسب {what} ملبيًا {planned} من «{need}»؛ يوافقه {share}. لأخذه: --accept"
        " {measure}/{need_code}",
    ),
    "effect": spoken(
        "In the present balance that moves {moved} to other cases: {gain:# case gains|# cases"
        " gain}, {lose:# loses|# lose}.",
        "Dans le calcul actuel, cela déplace {moved} vers d’autres dossiers : {gain:# dossier y"
        " gagne|# dossiers y gagnent}, {lose:# y perd|# y perdent}.",
        "En el equilibrio actual eso mueve {moved} a otros casos: {gain:# caso gana|# casos ganan},"
        " {lose:# pierde|# pierden}.",
        "في الموازنة الحالية ينقل ذلك {moved} إلى حالات أخرى: الرابحة {gain}، الخاسرة {lose}.",
    ),
    "no_effect_known": spoken(
        "What that would do to the present balance was not found in the time there was.",
        "L’effet sur le calcul actuel n’a pas été trouvé dans le temps imparti.",
        "No se halló en el tiempo dado qué haría en el equilibrio actual.",
        "لم يُعرف في الوقت المتاح ما يفعله ذلك بالموازنة الحالية.",
    ),
    "accepted": spoken(
        "Taken: {what} now counts as meeting {share} of “{need}”. Balance again.",
        "Repris : {what} compte maintenant pour {share} de « {need} ». Refaites le calcul.",
        "Tomado: {what} cuenta ahora como {share} de «{need}». Vuelva a equilibrar.",
        "أُخذ: يُحسب {what} الآن ملبيًا {share} من «{need}». أعد الموازنة.",
    ),
    "source": spoken(
        "follow-up of {people} people until {day}",
        "suivi de {people} personnes jusqu’au {day}",
        "seguimiento de {people} personas hasta el {day}",
        "متابعة {people} شخصًا حتى {day}",
    ),
    "between": spoken(", ", ", ", ", ", "، "),
}
#: What the edit is called.
LEARNING_EDITS: Table = {
    "accept_learnt": spoken(
        "take a share from follow-up",
        "reprendre une part du suivi",
        "tomar una parte del seguimiento",
        "أخذ حصة من المتابعة",
    ),
}


def learning_text(code: str, language: str, **values: object) -> str:
    """Return a text about what came of what was planned."""
    return say(LEARNING, code, language, values)


def learning_lines(
    found: Learning,
    programme: Programme,
    language: str,
    effects: Sequence[Compared | None] | None = None,
) -> Iterator[str]:
    """Yield what is known of each measure, what does not fit, and what it would change."""
    if not found.learnt and not found.too_few:
        yield learning_text("nothing", language)
        return
    yield learning_text("modest", language, least=LEAST_PEOPLE)
    for one in found.learnt:
        yield _what(one, programme, language)
        yield from ("  " + line for line in _figures(one, programme, language))
    for mix in found.mix:
        code = "community" if mix.community else "individual"
        yield learning_text(code, language, people=mix.people)
        if mix.gone is not None:
            yield "  " + learning_text("gone", language, **_shares(mix.gone, language))
        if mix.score is not None:
            yield "  " + learning_text("score", language, **_numbers(mix.score, language, 2))
    if found.too_few:
        names = (thing_name(code, programme, language) for code in found.too_few)
        what = learning_text("between", language).join(names)
        yield learning_text("too_few", language, what=what)
    for number, (one, need, share) in enumerate(found.proposals()):
        yield proposal_text("proposal", one, need, share, programme, language)
        if effects is not None:
            yield "  " + _effect(effects[number], language)


def proposal_text(
    code: str, one: Learnt, need: OfNeed, share: int, programme: Programme, language: str
) -> str:
    """Return a share that does not fit, with the one that would, as ``code`` says it."""
    return learning_text(
        code,
        language,
        what=thing_name(one.target, programme, language),
        planned=share_text(need.planned / FULL, language),
        share=share_text(share / FULL, language),
        need=need_name(need.need, programme, language),
        measure=one.target,
        need_code=need.need,
    )


def _what(one: Learnt, programme: Programme, language: str) -> str:
    what = thing_name(one.target, programme, language)
    if one.place:
        place = place_name(one.place, programme, language)
        what = learning_text("at_place", language, what=what, place=place)
    return learning_text(
        "measure", language, what=what, people=one.people, due=one.due, there=one.there
    )


def _figures(one: Learnt, programme: Programme, language: str) -> Iterator[str]:
    for need in one.needs:
        yield learning_text(
            "need",
            language,
            need=need_name(need.need, programme, language),
            planned=share_text(need.planned / FULL, language),
            **_shares(need.found, language),
        )
    if one.late is not None:
        yield learning_text("late", language, **_numbers(one.late, language, 1))
    if one.cost is not None:
        yield learning_text("cost", language, **_shares(one.cost, language))
    if one.score is not None:
        yield learning_text("score", language, **_numbers(one.score, language, 2))


def _shares(found: Estimate, language: str) -> dict[str, object]:
    return {
        "mean": share_text(found.mean, language),
        "low": share_text(found.low, language),
        "high": share_text(found.high, language),
        "people": found.people,
    }


def _numbers(found: Estimate, language: str, decimals: int) -> dict[str, object]:
    return {
        "mean": decimal_text(found.mean, language, decimals),
        "low": decimal_text(found.low, language, decimals),
        "high": decimal_text(found.high, language, decimals),
        "people": found.people,
    }


def _effect(effect: Compared | None, language: str) -> str:
    if effect is None:
        return learning_text("no_effect_known", language)
    return learning_text(
        "effect",
        language,
        moved=money_text(effect.moved, language),
        gain=effect.gain,
        lose=effect.lose,
    )
