"""What slow work says of itself, in sentences."""

from __future__ import annotations

from planner.domain.progress import Progress
from planner.wording.numbers import count_text, share_text
from planner.wording.sentences import Table, in_language, plan_language, spoken

STAGES: Table = {
    "prepare": {
        "en": "Getting the solver ready (half a minute, the first time)",
        "fr": "Préparation du calcul (une demi-minute, la première fois)",
    },
    "formulate": {"en": "Gathering what is open to whom", "fr": "Ce qui est ouvert à chacun"},
    "floors": {"en": "What is guaranteed", "fr": "Ce qui est garanti"},
    "largest": {"en": "The largest burden", "fr": "La charge la plus lourde"},
    "excess": {"en": "The next largest burdens", "fr": "Les charges suivantes"},
    "draft": {"en": "A first balanced draft", "fr": "Une première répartition équilibrée"},
    "parity": {"en": "Parity between groups", "fr": "Parité entre les groupes"},
    "loss": {"en": "Balancing", "fr": "Répartition"},
    "spare": {"en": "Balancing the smaller burdens", "fr": "Répartition des charges plus légères"},
    "clashes": {"en": "Finding what cannot hold together", "fr": "Ce qui est incompatible"},
    "schedule": {"en": "Finding months", "fr": "Recherche des mois"},
    "finish": {"en": "Writing the awards", "fr": "Rédaction des soutiens"},
    "verify": {"en": "Checking every rule again", "fr": "Nouvelle vérification de chaque règle"},
    "explain": {"en": "Writing the reasons", "fr": "Rédaction des raisons"},
    "reference": {"en": "Balancing as it stands", "fr": "Calcul en l’état"},
    "trial": {"en": "Balancing again, tried", "fr": "Nouveaux calculs, essayés"},
    "sturdy": {
        "en": "Balancing again with estimates moved",
        "fr": "Nouveaux calculs, estimations déplacées",
    },
    "read_file": {"en": "Reading the file", "fr": "Lecture du fichier"},
    "read_answers": {"en": "Reading the answers", "fr": "Lecture des réponses"},
    "store": {"en": "Storing", "fr": "Enregistrement"},
    "write_plans": {"en": "Writing plans", "fr": "Écriture des plans"},
    "write_office": {"en": "Writing the office workbook", "fr": "Écriture du classeur du bureau"},
}
STEPS: Table = {
    "feasible": {"en": "a first way to do it", "fr": "une première façon de faire"},
    "bound": {"en": "how good it could get", "fr": "jusqu’où cela peut aller"},
    "choose": {"en": "choosing what to award", "fr": "choix des soutiens"},
    "prove": {"en": "proving how close it is", "fr": "preuve de l’écart qui reste"},
}

_PARTS: Table = {
    "step": spoken(": ", " : "),
    "gap": spoken(", at most {} from the best", ", à {} au plus de l’optimum"),
}


def stage_text(stage: str, language: str) -> str:
    """Return a stage in words, by its code where it has none: a report must never stop work."""
    table = STAGES.get(stage)
    return table[plan_language(language)] if table else stage


def progress_text(progress: Progress, language: str) -> str:
    """Return a report in words, with how far it is and how close to the best, where known.

    A stage may have steps: "loss:prove", "floors:0:choose".
    """
    stage, _, rest = progress.stage.partition(":")
    words = stage_text(stage, language)
    step = STEPS.get(rest.rpartition(":")[2])
    if step:
        words += in_language(_PARTS["step"], language) + step[plan_language(language)]
    if progress.total:
        done, total = (count_text(n, language) for n in (progress.done, progress.total))
        words += f" {done} / {total}"
    if progress.best is not None and progress.bound is not None and progress.bound > 0:
        gap = max(0.0, (progress.bound - progress.best) / progress.bound)
        words += in_language(_PARTS["gap"], language).format(share_text(gap, language, 2))
    return words
