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
    "talk": spoken("Who does what", "Qui fait quoi", "Quién hace qué", "من يفعل ماذا"),
    "larger": spoken("Larger", "Plus grand", "Más grande", "أكبر"),
    "smaller": spoken("Smaller", "Plus petit", "Más pequeño", "أصغر"),
    "back": spoken("Back (Esc)", "Retour (Échap)", "Volver (Esc)", "رجوع (Esc)"),
}


def turned_text(code: str, language: str, /, **values: object) -> str:
    """Return a text of the turned screen in a person's language."""
    return say(_TEXTS, code, language, values)
