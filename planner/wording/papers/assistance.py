"""The kinds of assistance of the plan template (Reintegration Handbook, Annex 3, part 2).

The labels are the planner's own rendering.
"""

from __future__ import annotations

from planner.wording.sentences import Table, say, spoken

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
    "title": spoken(
        "Kinds of assistance", "Types d’assistance", "Tipos de asistencia", "أنواع المساعدة"
    ),
    "immediate": spoken("Immediate", "Immédiate", "Inmediata", "فورية"),
    "economic": spoken(
        "Longer term: economic",
        "Plus long terme : économique",
        "A más largo plazo: económica",
        "على المدى الأطول: اقتصادية",
    ),
    "social": spoken(
        "Longer term: social",
        "Plus long terme : sociale",
        "A más largo plazo: social",
        "على المدى الأطول: اجتماعية",
    ),
    "psychosocial": spoken(
        "Longer term: psychosocial",
        "Plus long terme : psychosociale",
        "A más largo plazo: psicosocial",
        "على المدى الأطول: نفسية اجتماعية",
    ),
    "cash": spoken("cash", "argent", "dinero", "نقد"),
    "basic": spoken(
        "food, clothing, household",
        "nourriture, habits, ménage",
        "comida, ropa, enseres",
        "غذاء وملبس ولوازم البيت",
    ),
    "accommodation": spoken("accommodation", "hébergement", "alojamiento", "مأوى"),
    "medical_now": spoken("medical care", "soins médicaux", "atención médica", "رعاية طبية"),
    "other_now": spoken("other", "autre", "otra", "غير ذلك"),
    "cash_for_work": spoken(
        "cash for work", "argent contre travail", "dinero por trabajo", "نقد مقابل العمل"
    ),
    "business": spoken("small business", "petite activité", "pequeño negocio", "مشروع صغير"),
    "community_project": spoken(
        "community project", "projet communautaire", "proyecto comunitario", "مشروع مجتمعي"
    ),
    "placement": spoken("job placement", "placement en emploi", "inserción laboral", "إلحاق بعمل"),
    "vocational": spoken(
        "vocational training", "formation professionnelle", "formación profesional", "تدريب مهني"
    ),
    "other_economic": spoken(
        "other (debt …)", "autre (dettes …)", "otra (deudas …)", "غير ذلك (ديون …)"
    ),
    "housing": spoken("housing", "logement", "vivienda", "سكن"),
    "medical": spoken("medical support", "appui médical", "apoyo médico", "دعم طبي"),
    "education": spoken("education", "éducation", "educación", "تعليم"),
    "legal": spoken(
        "papers, legal help",
        "papiers, aide juridique",
        "documentos, ayuda legal",
        "وثائق، مساعدة قانونية",
    ),
    "protection": spoken(
        "social protection", "protection sociale", "protección social", "حماية اجتماعية"
    ),
    "childcare": spoken("childcare", "garde d’enfants", "cuidado infantil", "رعاية الأطفال"),
    "security": spoken(
        "safety measures", "mesures de sécurité", "medidas de seguridad", "تدابير أمان"
    ),
    "other_social": spoken("other", "autre", "otra", "غير ذلك"),
    "individual": spoken(
        "individual, family", "individuelle, familiale", "individual, familiar", "فردية وأسرية"
    ),
    "community_activity": spoken(
        "in the community", "dans la communauté", "en la comunidad", "في المجتمع"
    ),
    "other_psychosocial": spoken("other", "autre", "otra", "غير ذلك"),
}


def assistance_text(code: str, language: str) -> str:
    """Return the label of a group or line of the list."""
    return say(_TEXTS, code, language, {})
