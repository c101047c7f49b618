"""What is said beside the list of those who need someone now where part of it is shut."""

from __future__ import annotations

from planner.wording.sentences import Table, say, spoken

_TEXTS: Table = {
    "some": spoken(
        "Others may be shut for you. Ask who may see protected details to look at your cases.",
        "D’autres peuvent vous être fermés. Demandez à qui voit les détails protégés de regarder"
        " vos dossiers.",
        "Otros casos pueden estar cerrados para usted. Pida a quien puede ver los"
        " datos protegidos que mire sus casos.",
        "قد تكون حالات أخرى مغلقة أمامك. اطلب ممن يحق له رؤية التفاصيل المحمية أن ينظر في حالاتك.",
    ),
    "at_least": spoken(
        "By the last balance at least {count:# more is|# more are} shut for you. Ask who may see"
        " protected details to look at your cases.",
        "Selon le dernier équilibrage, au moins {count:# autre vous est fermé|# autres vous sont"
        " fermés}. Demandez à qui voit les détails protégés de regarder vos dossiers.",
        "Según el último cálculo, {count:al menos # caso más está cerrado|al menos #"
        " casos más están cerrados} para usted. Pida a quien puede ver los datos"
        " protegidos que mire sus casos.",
        "حسب آخر موازنة، عدد الحالات الأخرى المغلقة أمامك على الأقل: {count}. اطلب ممن"
        " يحق له رؤية التفاصيل المحمية أن ينظر في حالاتك.",
    ),
}


def shut_text(least: int, language: str) -> str:
    """Return that the list is not whole; ``least``: how many are missing at the least."""
    return say(_TEXTS, "at_least" if least else "some", language, {"count": least})
