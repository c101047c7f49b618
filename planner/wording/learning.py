"""What came of what was planned, in words: for the office, as association and never as effect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.domain.estimate import LEAST_PEOPLE, Estimate
from planner.domain.learning.corrections import Correction
from planner.domain.learning.learning import Learning, Learnt
from planner.domain.learning.tension import OfTension
from planner.domain.need import FULL
from planner.domain.programme.programme import Programme
from planner.domain.what_if.what_if import Compared
from planner.wording.corrections import correction_text, corrections_text, effect_text
from planner.wording.names.programme import need_name, place_name, thing_name
from planner.wording.numbers import decimal_text, share_text
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
    "scores": spoken(
        "reintegration score {before} before, {after} after",
        "score de réintégration {before} avant, {after} après",
        "puntuación de reintegración {before} antes, {after} después",
        "مؤشر إعادة الإدماج {before} قبل و{after} بعد",
    ),
    "severity": spoken(
        "severity of {need} {before} ({before_low} to {before_high}) before, {after} ({low} to"
        " {high}) after; {people}",
        "gravité de {need} : {before} (de {before_low} à {before_high}) avant, {after} (de {low} à"
        " {high}) après ; {people}",
        "gravedad de {need}: {before} (de {before_low} a {before_high}) antes, {after} (de {low} a"
        " {high}) después; {people}",
        "شدة {need}: {before} ({before_low} إلى {before_high}) قبل، و{after} ({low} إلى {high})"
        " بعد؛ {people}",
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
    "tension": spoken(
        "{project}, {place}: tension {before} before it opened, {after} since ({statements:#"
        " statement|# statements}); it moved by {moved} ({low} to {high})",
        "{project}, {place} : tension {before} avant l’ouverture, {after} depuis ({statements:#"
        " déclaration|# déclarations}) ; variation de {moved} (de {low} à {high})",
        "{project}, {place}: tensión {before} antes de abrir, {after} desde entonces"
        " ({statements:# declaración|# declaraciones}); varió {moved} (de {low} a {high})",
        "{project}، {place}: التوتر {before} قبل افتتاحه و{after} بعده (عدد الأقوال {statements})؛"
        " تغيّر بمقدار {moved} ({low} إلى {high})",
    ),
    "tension_beyond": spoken(
        "{moved} more than at {places:# place|# places} without a project ({low} to {high})",
        "{moved} de plus que dans {places:# lieu|# lieux} sans projet (de {low} à {high})",
        "{moved} más que en {places:# lugar|# lugares} sin proyecto (de {low} a {high})",
        "{moved} أكثر مما في أماكن بلا مشروع ({places}) ({low} إلى {high})",
    ),
    "tension_alone": spoken(
        "too little was said at places without a project to set beside it",
        "trop peu a été dit dans les lieux sans projet pour comparer",
        "se dijo demasiado poco en lugares sin proyecto para comparar",
        "ما قيل في أماكن بلا مشروع أقل من أن يُقارن به",
    ),
    "tension_rose": spoken(
        "Tension is higher there since it opened. Ask both sides before more seats are offered.",
        "La tension y est plus forte depuis l’ouverture. Interrogez les deux côtés avant d’offrir"
        " d’autres places.",
        "Allí la tensión es mayor desde que abrió. Pregunte a ambas partes antes de ofrecer más"
        " plazas.",
        "التوتر هناك أعلى منذ افتتاحه. اسأل الطرفين قبل عرض مقاعد أخرى.",
    ),
    "tension_modest": spoken(
        "Of tension, statements are counted, not people; those of one place resemble each other, so"
        " the interval is rather too narrow. Below {least} statements before or since, nothing is"
        " said.",
        "Pour la tension, on compte des déclarations, non des personnes ; celles d’un même lieu se"
        " ressemblent, l’intervalle est donc plutôt trop étroit. À moins de {least} déclarations"
        " avant ou depuis, rien n’est dit.",
        "De la tensión se cuentan declaraciones, no personas; las de un mismo lugar se parecen, así"
        " que el intervalo es más bien estrecho. Con menos de {least} declaraciones antes o después"
        " no se dice nada.",
        "في التوتر تُعدّ الأقوال لا الأشخاص؛ وأقوال المكان الواحد متشابهة، فالفترة أضيق مما ينبغي."
        " ولا يقال شيء لأقل من {least} أقوال قبل الافتتاح أو بعده.",
    ),
    "little_said": spoken(
        "Too little was said to tell of tension: {what}.",
        "Trop peu a été dit pour parler de tension : {what}.",
        "Se dijo demasiado poco para hablar de tensión: {what}.",
        "ما قيل أقل من أن يُحكى عن التوتر: {what}.",
    ),
    "community_more": spoken(
        "With a seat {more} more of all burden was gone than with support of their own only ({low}"
        " to {high}; {people})",
        "Avec une place, {more} de toute la charge a disparu en plus par rapport au seul soutien"
        " individuel (de {low} à {high} ; {people})",
        "Con una plaza desapareció {more} más de toda la carga que solo con apoyo propio (de {low}"
        " a {high}; {people})",
        "مع مقعد زال {more} إضافية من مجمل العبء مقارنة بالدعم الفردي وحده ({low} إلى {high}؛"
        " {people})",
    ),
    "between": spoken(", ", ", ", ", ", "، "),
}
#: What the edit is called.
LEARNING_EDITS: Table = {
    "accept_learnt": spoken(
        "take an estimate from follow-up",
        "reprendre une estimation du suivi",
        "tomar una estimación del seguimiento",
        "أخذ تقدير من المتابعة",
    ),
}


def learning_text(code: str, language: str, **values: object) -> str:
    """Return a text about what came of what was planned."""
    return say(LEARNING, code, language, values)


def learning_lines(
    found: Learning,
    programme: Programme,
    language: str,
    proposals: Sequence[Correction] = (),
    effects: Sequence[Compared | None] | None = None,
) -> Iterator[str]:
    """Yield what is known of each measure, what does not fit, and what it would change."""
    if found.is_silent:
        yield learning_text("nothing", language)
        return
    yield learning_text("modest", language, least=LEAST_PEOPLE)
    for one in found.learnt:
        yield what_text(one, programme, language)
        yield from ("  " + line for line in figures_of(one, programme, language))
    yield from mix_lines(found, language)
    if found.too_few:
        yield _named("too_few", found.too_few, programme, language)
    yield from tension_lines(found, programme, language)
    for number, proposal in enumerate(proposals):
        text = correction_text(proposal, programme, language)
        yield corrections_text("does_not_fit", language, text=text, key=proposal.key)
        if effects is not None:
            yield "  " + effect_text(effects[number], language)


def mix_lines(found: Learning, language: str) -> Iterator[str]:
    """Yield cases with and without a seat in a community project beside each other."""
    for mix in found.mix:
        code = "community" if mix.community else "individual"
        yield learning_text(code, language, people=mix.people)
        if mix.gone is not None:
            yield "  " + learning_text("gone", language, **_shares(mix.gone, language))
        if mix.score is not None:
            yield "  " + learning_text("score", language, **_numbers(mix.score, language, 2))
    if found.community_more is not None:
        more = _shares(found.community_more, language)
        yield learning_text("community_more", language, more=more.pop("mean"), **more)


def tension_lines(found: Learning, programme: Programme, language: str) -> Iterator[str]:
    """Yield what was said of tension around each project that opened."""
    if found.tension:
        yield learning_text("tension_modest", language, least=LEAST_PEOPLE)
    for one in found.tension:
        yield tension_text(one, programme, language)
        if one.beyond is None:
            yield "  " + learning_text("tension_alone", language)
        else:
            beyond = _numbers(one.beyond, language, 1)
            moved = beyond.pop("mean")
            yield "  " + learning_text(
                "tension_beyond", language, moved=moved, places=one.places, **beyond
            )
        if one.rose:
            yield "  " + learning_text("tension_rose", language)
    if found.little_said:
        yield _named("little_said", found.little_said, programme, language)


def tension_text(one: OfTension, programme: Programme, language: str) -> str:
    """Return how tension at a project's place was before and since it opened."""
    moved = _numbers(one.moved, language, 1)
    return learning_text(
        "tension",
        language,
        project=thing_name(one.project, programme, language),
        place=place_name(one.place, programme, language),
        before=decimal_text(one.before.mean, language, 1),
        after=decimal_text(one.after.mean, language, 1),
        statements=moved["people"],
        moved=moved["mean"],
        low=moved["low"],
        high=moved["high"],
    )


def too_few_text(found: Learning, programme: Programme, language: str) -> str:
    """Return of which measures there are too few people to say anything, empty for none."""
    return _named("too_few", found.too_few, programme, language) if found.too_few else ""


def _named(code: str, codes: Sequence[str], programme: Programme, language: str) -> str:
    names = (thing_name(c, programme, language) for c in codes)
    return learning_text(code, language, what=learning_text("between", language).join(names))


def what_text(one: Learnt, programme: Programme, language: str) -> str:
    """Return what a measure is, at which place, for how many people, and what arrived."""
    what = thing_name(one.target, programme, language)
    if one.place:
        place = place_name(one.place, programme, language)
        what = learning_text("at_place", language, what=what, place=place)
    return learning_text(
        "measure", language, what=what, people=one.people, due=one.due, there=one.there
    )


def figures_of(one: Learnt, programme: Programme, language: str) -> Iterator[str]:
    """Yield every figure that is known, each with its interval and number of people."""
    for need in one.needs:
        yield learning_text(
            "need",
            language,
            need=need_name(need.need, programme, language),
            planned=share_text(need.planned / FULL, language),
            **_shares(need.found, language),
        )
        if need.before is not None and need.after is not None:
            yield _severity_text(need.need, need.before, need.after, programme, language)
    if one.late is not None:
        yield learning_text("late", language, **_numbers(one.late, language, 1))
    if one.cost is not None:
        yield learning_text("cost", language, **_shares(one.cost, language))
    if one.scores is not None:
        first, last = (decimal_text(e.mean, language, 2) for e in one.scores)
        yield learning_text("scores", language, before=first, after=last)
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


def _severity_text(
    need: str, before: Estimate, after: Estimate, programme: Programme, language: str
) -> str:
    first, last = _numbers(before, language, 1), _numbers(after, language, 1)
    return learning_text(
        "severity",
        language,
        need=need_name(need, programme, language),
        before=first["mean"],
        before_low=first["low"],
        before_high=first["high"],
        after=last["mean"],
        low=last["low"],
        high=last["high"],
        people=last["people"],
    )
