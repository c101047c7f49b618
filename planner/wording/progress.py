"""What slow work says of itself, in sentences."""

from __future__ import annotations

from planner.domain.progress import Progress
from planner.wording.numbers import count_text, share_text
from planner.wording.sentences import Table, plan_language

STAGES: Table = {
    "formulate": {"en": "Gathering what is open to whom", "fr": "Ce qui est ouvert à chacun"},
    "solve": {"en": "Balancing", "fr": "Répartition"},
    "price": {"en": "Weighing needs against means", "fr": "Besoins et moyens mis en balance"},
    "improve": {"en": "Looking for something better", "fr": "Recherche de mieux"},
    "floors": {"en": "First what is guaranteed", "fr": "D’abord ce qui est garanti"},
    "schedule": {"en": "Finding months", "fr": "Recherche des mois"},
    "finish": {"en": "Writing the awards", "fr": "Rédaction des soutiens"},
    "verify": {"en": "Checking every rule again", "fr": "Nouvelle vérification de chaque règle"},
    "explain": {"en": "Writing the reasons", "fr": "Rédaction des raisons"},
    "read": {"en": "Reading", "fr": "Lecture"},
    "write_plans": {"en": "Writing plans", "fr": "Écriture des plans"},
    "write_office": {"en": "Writing the office workbook", "fr": "Écriture du classeur du bureau"},
}


def progress_text(progress: Progress, language: str) -> str:
    """Return a report in words, with how far it is and how close to the best, where known.

    An unknown stage is said by its code: a report must never stop the work it speaks of.
    """
    table = STAGES.get(progress.stage)
    words = table[plan_language(language)] if table else progress.stage
    if progress.total:
        done, total = (count_text(n, language) for n in (progress.done, progress.total))
        words += f" {done} / {total}"
    if progress.best is not None and progress.bound is not None and progress.bound > 0:
        gap = max(0.0, (progress.bound - progress.best) / progress.bound)
        short = "at most {} from the best" if language != "fr" else "à {} au plus de l’optimum"
        words += ", " + short.format(share_text(gap, language, 2))
    return words
