"""The kinds of assistance of the plan template (Reintegration Handbook, Annex 3, part 2).

The English and French labels are the planner's own rendering of the Spanish and Arabic forms.
"""

from __future__ import annotations

from planner.wording.sentences import Table, say

#: The groups of the list and their lines, in the order of the form.
ASSISTANCE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("immediate", ("cash", "basic", "accommodation", "medical_now", "other_now")),
    (
        "economic",
        (
            "cash_for_work",
            "business",
            "community_project",
            "placement",
            "vocational",
            "other_economic",
        ),
    ),
    (
        "social",
        (
            "housing",
            "medical",
            "education",
            "legal",
            "protection",
            "childcare",
            "security",
            "other_social",
        ),
    ),
    ("psychosocial", ("individual", "community_activity", "other_psychosocial")),
)

_TEXTS: Table = {
    "title": {"en": "Kinds of assistance", "fr": "Types d’assistance"},
    "immediate": {"en": "Immediate", "fr": "Immédiate"},
    "economic": {"en": "Longer term: economic", "fr": "Plus long terme : économique"},
    "social": {"en": "Longer term: social", "fr": "Plus long terme : sociale"},
    "psychosocial": {
        "en": "Longer term: psychosocial",
        "fr": "Plus long terme : psychosociale",
    },
    "cash": {"en": "cash", "fr": "argent"},
    "basic": {"en": "food, clothing, household", "fr": "nourriture, habits, ménage"},
    "accommodation": {"en": "accommodation", "fr": "hébergement"},
    "medical_now": {"en": "medical care", "fr": "soins médicaux"},
    "other_now": {"en": "other", "fr": "autre"},
    "cash_for_work": {"en": "cash for work", "fr": "argent contre travail"},
    "business": {"en": "small business", "fr": "petite activité"},
    "community_project": {"en": "community project", "fr": "projet communautaire"},
    "placement": {"en": "job placement", "fr": "placement en emploi"},
    "vocational": {"en": "vocational training", "fr": "formation professionnelle"},
    "other_economic": {"en": "other (debt …)", "fr": "autre (dettes …)"},
    "housing": {"en": "housing", "fr": "logement"},
    "medical": {"en": "medical support", "fr": "appui médical"},
    "education": {"en": "education", "fr": "éducation"},
    "legal": {"en": "papers, legal help", "fr": "papiers, aide juridique"},
    "protection": {"en": "social protection", "fr": "protection sociale"},
    "childcare": {"en": "childcare", "fr": "garde d’enfants"},
    "security": {"en": "safety measures", "fr": "mesures de sécurité"},
    "other_social": {"en": "other", "fr": "autre"},
    "individual": {"en": "individual, family", "fr": "individuelle, familiale"},
    "community_activity": {"en": "in the community", "fr": "dans la communauté"},
    "other_psychosocial": {"en": "other", "fr": "autre"},
}


def assistance_text(code: str, language: str) -> str:
    """Return the label of a group or line of the list."""
    return say(_TEXTS, code, language, {})
