"""What a screen says that is turned round to the person, besides what their plan says."""

from __future__ import annotations

from planner.wording.sentences import Table, say, spoken

_TEXTS: Table = {
    "needs": spoken("What I need", "Ce dont j’ai besoin", "Lo que necesito", "ما أحتاج إليه"),
    "needs_note": spoken(
        "Dots: how serious it is. Bar: how much of it this plan meets. Of health, safety and "
        "distress we talk; they stand on no screen.",
        "Points : la gravité. Barre : ce que ce plan en couvre. De la santé, de la sécurité et de "
        "la détresse nous parlons ; rien n’en est écrit à l’écran.",
        "Puntos: la gravedad. Barra: cuánto cubre este plan. De salud, seguridad y angustia "
        "hablamos; no se escriben en ninguna pantalla.",
        "النقاط: مدى الخطورة. الشريط: ما تغطيه هذه الخطة. أما الصحة والسلامة والضيق فنتحدث عنها "
        "ولا تظهر على الشاشة.",
    ),
    "need": spoken(
        "{need}: seriousness {n} of 4, {share} met",
        "{need} : gravité {n} sur 4, couvert à {share}",
        "{need}: gravedad {n} de 4, cubierto {share}",
        "{need}: الخطورة {n} من 4، المغطى {share}",
    ),
    "need_open": spoken(
        "{need}: seriousness {n} of 4",
        "{need} : gravité {n} sur 4",
        "{need}: gravedad {n} de 4",
        "{need}: الخطورة {n} من 4",
    ),
    "need_ask": spoken(
        "{need}: not asked yet",
        "{need} : pas encore demandé",
        "{need}: aún no se ha preguntado",
        "{need}: لم نسأل بعد",
    ),
    "ask": spoken("we ask", "à demander", "por preguntar", "نسأل"),
    "no_needs": spoken(
        "There is no need to show here.",
        "Il n’y a pas de besoin à montrer ici.",
        "No hay necesidades que mostrar aquí.",
        "لا توجد احتياجات لعرضها هنا.",
    ),
    "not_met": spoken("not met", "non couvert", "sin cubrir", "غير مغطى"),
    "plan": spoken("My plan", "Mon plan", "Mi plan", "خطتي"),
    "choices": spoken(
        "What else I could have",
        "Ce que je pourrais avoir d’autre",
        "Qué otra cosa podría recibir",
        "ما يمكن أن أحصل عليه بدلًا",
    ),
    "choices_note": spoken(
        "Nothing here is promised. Say what you would rather have: we write it down, and work the "
        "plan out again.",
        "Rien n’est promis ici. Dites ce que vous préférez : nous l’écrivons et recalculons le "
        "plan.",
        "Aquí no se promete nada. Diga qué prefiere: lo anotamos y volvemos a calcular el plan.",
        "لا وعد هنا. قل ما تفضّله: ندوّنه ونحسب الخطة من جديد.",
    ),
    "no_choice": spoken(
        "There is nothing else here in the place of what the plan gives. Say what you would rather "
        "have: we write it down.",
        "Il n’y a rien d’autre ici à la place de ce que donne le plan. Dites ce que vous "
        "préférez : nous l’écrivons.",
        "Aquí no hay otra cosa en lugar de lo que da el plan. Diga qué prefiere: lo anotamos.",
        "لا يوجد هنا شيء آخر بدل ما تعطيه الخطة. قل ما تفضّله: ندوّنه.",
    ),
    "told": spoken(
        "This plan was told to you, and it stands. To change something, tell your counsellor.",
        "Ce plan vous a été présenté, et il tient. Pour changer quelque chose, dites-le à votre "
        "conseiller ou conseillère.",
        "Este plan se le presentó, y se mantiene. Para cambiar algo, dígaselo a su consejero o "
        "consejera.",
        "عُرضت عليك هذه الخطة وهي قائمة. لتغيير شيء أخبر المستشار أو المستشارة.",
    ),
    "instead_of": spoken(
        "instead of: {name}", "à la place de : {name}", "en lugar de: {name}", "بدلًا من: {name}"
    ),
    "more": spoken(
        "It would meet more of what I need.",
        "Cela couvrirait davantage de ce dont j’ai besoin.",
        "Cubriría más de lo que necesito.",
        "يغطي أكثر مما أحتاج إليه.",
    ),
    "less": spoken(
        "It would meet less of what I need.",
        "Cela couvrirait moins de ce dont j’ai besoin.",
        "Cubriría menos de lo que necesito.",
        "يغطي أقل مما أحتاج إليه.",
    ),
    "as_good": spoken(
        "It would meet as much of what I need.",
        "Cela couvrirait autant de ce dont j’ai besoin.",
        "Cubriría lo mismo de lo que necesito.",
        "يغطي القدر نفسه مما أحتاج إليه.",
    ),
    "met_now": spoken(
        "My needs met now",
        "Mes besoins couverts, maintenant",
        "Mis necesidades cubiertas, ahora",
        "احتياجاتي المغطاة الآن",
    ),
    "met_then": spoken(
        "My needs met with it",
        "Mes besoins couverts, avec cela",
        "Mis necesidades cubiertas, así",
        "احتياجاتي المغطاة بعده",
    ),
    "spent": spoken(
        "Spent for me with it",
        "Dépensé pour moi, avec cela",
        "Gastado para mí, así",
        "المنفق لي بعده",
    ),
    "spent_of": spoken(
        "{spent} of {most}", "{spent} sur {most}", "{spent} de {most}", "{spent} من {most}"
    ),
    "over": spoken(
        "{spent}, and at most {most} may be spent",
        "{spent}, or on peut dépenser au plus {most}",
        "{spent}, y se puede gastar como máximo {most}",
        "{spent}، والحد الأقصى {most}",
    ),
    "gauge": spoken(
        "{title}: {figure}", "{title} : {figure}", "{title}: {figure}", "{title}: {figure}"
    ),
    "talk": spoken("Who does what", "Qui fait quoi", "Quién hace qué", "من يفعل ماذا"),
    "larger": spoken("Larger", "Plus grand", "Más grande", "أكبر"),
    "smaller": spoken("Smaller", "Plus petit", "Más pequeño", "أصغر"),
    "back": spoken("Back (Esc)", "Retour (Échap)", "Volver (Esc)", "رجوع (Esc)"),
}


def turned_text(code: str, language: str, /, **values: object) -> str:
    """Return a text of the turned screen in a person's language."""
    return say(_TEXTS, code, language, values)
