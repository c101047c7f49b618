"""What giving something costs all together, as far as it is proven. Never on a shared screen."""

from __future__ import annotations

from planner.wording.numbers import share_text
from planner.wording.sentences import Table, say, spoken

#: A share of the whole below this is no cost one could name.
NOTICED = 0.00005
_TEXTS: Table = {
    "nothing": spoken(
        "costs others nothing",
        "ne coûte rien aux autres",
        "no cuesta nada a los demás",
        "لا يكلف الآخرين شيئًا",
    ),
    "exactly": spoken(
        "all together lose {most}",
        "tous ensemble perdent {most}",
        "entre todos pierden {most}",
        "يخسر الجميع معًا {most}",
    ),
    "least": spoken(
        "all together lose at least {least}",
        "tous ensemble perdent au moins {least}",
        "entre todos pierden al menos {least}",
        "يخسر الجميع معًا {least} على الأقل",
    ),
    "most": spoken(
        "all together lose at most {most}",
        "tous ensemble perdent au plus {most}",
        "entre todos pierden como mucho {most}",
        "يخسر الجميع معًا {most} على الأكثر",
    ),
    "between": spoken(
        "all together lose between {least} and {most}",
        "tous ensemble perdent entre {least} et {most}",
        "entre todos pierden entre {least} y {most}",
        "يخسر الجميع معًا ما بين {least} و{most}",
    ),
    "open": spoken(
        "what it costs others is not worked out yet",
        "ce que cela coûte aux autres n’est pas encore calculé",
        "lo que cuesta a los demás aún no se ha calculado",
        "لم يُحسب بعد ما يكلفه للآخرين",
    ),
}


def weighed_text(
    at_least: float | None, at_most: float | None, lifted: float, language: str
) -> str:
    """Return by how much all together lose, as a share of what the balance lifts.

    ``at_least`` and ``at_most``: of the loss, proven; None where nothing is.
    """
    least = (at_least or 0.0) / lifted if lifted > 0 else 0.0
    most = None if at_most is None else max(0.0, at_most) / lifted if lifted > 0 else 0.0
    values = {
        "least": share_text(least, language, 2),
        "most": "" if most is None else share_text(most, language, 2),
    }
    if most is not None and most < NOTICED:
        code = "nothing"
    elif least < NOTICED:
        code = "open" if most is None else "most"
    elif most is None:
        code = "least"
    else:
        code = "exactly" if values["least"] == values["most"] else "between"
    return say(_TEXTS, code, language, values)
