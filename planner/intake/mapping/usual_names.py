"""Names of the usual needs and vulnerabilities where a programme has none in a language."""

from __future__ import annotations

from collections.abc import Mapping

from planner.domain.texts import Texts
from planner.intake.mapping.answer_words import FORM_LANGUAGES

_USUAL: Mapping[str, Mapping[str, str]] = {
    "basic": {
        "es": "Alimentos, ropa y artículos básicos",
        "ar": "الغذاء والملبس واللوازم الأساسية",
    },
    "housing": {"es": "Vivienda", "ar": "السكن"},
    "medical": {"es": "Atención médica", "ar": "الرعاية الطبية"},
    "documents": {
        "es": "Documentos de identidad y asistencia jurídica",
        "ar": "وثائق الهوية والمساعدة القانونية",
    },
    "education": {"es": "Escolarización de los hijos", "ar": "تعليم الأطفال"},
    "childcare": {"es": "Cuidado de los hijos", "ar": "رعاية الأطفال"},
    "security": {"es": "Seguridad personal", "ar": "السلامة الشخصية"},
    "income": {"es": "Ingresos y pequeño negocio", "ar": "الدخل والمشروع الصغير"},
    "job": {"es": "Búsqueda de empleo", "ar": "البحث عن عمل"},
    "training": {
        "es": "Competencias y formación profesional",
        "ar": "المهارات والتدريب المهني",
    },
    "debt": {"es": "Deudas", "ar": "الديون"},
    "mhpss": {"es": "Apoyo psicológico", "ar": "الدعم النفسي"},
    "family": {"es": "Relaciones familiares", "ar": "العلاقات الأسرية"},
    "community": {"es": "Aceptación por la comunidad", "ar": "قبول المجتمع"},
    "vot": {"es": "Víctima de trata", "ar": "ضحية اتجار"},
    "uasc": {"es": "Menor no acompañado o separado", "ar": "طفل غير مصحوب أو منفصل"},
    "single_head": {"es": "Único cabeza de familia", "ar": "رب أسرة وحيد"},
    "pregnant": {"es": "Embarazada o lactante", "ar": "حامل أو مرضعة"},
    "disability": {"es": "Discapacidad", "ar": "إعاقة"},
    "chronic": {"es": "Enfermedad crónica", "ar": "مرض مزمن"},
    "elderly": {"es": "Persona mayor", "ar": "شخص مسن"},
    "gbv": {"es": "Superviviente de violencia", "ar": "ناجٍ من العنف"},
}
#: How lists of other agencies head the usual needs.
OTHER_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "basic": (
        "food", "basic needs", "non-food items", "nfi", "nourriture", "alimentation",
        "besoins de base", "alimentos", "alimentación", "necesidades básicas", "الغذاء",
        "الاحتياجات الأساسية",
    ),
    "housing": (
        "shelter", "accommodation needs", "abri", "hébergement", "alojamiento", "refugio",
        "المأوى", "الإيواء",
    ),
    "medical": (
        "health", "physical health", "healthcare", "santé", "santé physique", "soins de santé",
        "salud", "salud física", "الصحة", "الصحة البدنية",
    ),
    "documents": (
        "documentation", "documents", "legal aid", "legal assistance", "papiers",
        "documentation civile", "documentación", "الوثائق",
    ),
    "education": (
        "education", "schooling", "éducation", "scolarité", "école", "educación",
        "escolarización", "التعليم",
    ),
    "childcare": (
        "childcare", "child care", "garde d'enfants", "garderie", "cuidado infantil",
    ),
    "security": (
        "security", "safety", "protection", "sécurité", "seguridad", "protección", "الأمن",
        "الحماية",
    ),
    "income": (
        "income", "livelihood", "livelihoods", "small business", "revenu", "revenus",
        "moyens de subsistance", "moyens d'existence", "activité génératrice de revenus", "agr",
        "ingresos", "medios de vida", "empleo e ingresos", "الدخل", "سبل العيش",
    ),
    "job": ("employment", "job", "work", "emploi", "travail", "empleo", "trabajo", "العمل"),
    "training": (
        "training", "vocational training", "formation", "formation professionnelle",
        "formación", "formación profesional", "التدريب",
    ),
    "mhpss": (
        "mental health", "psychosocial support", "santé mentale",
        "aide psychosociale", "soutien psychosocial", "salud mental", "apoyo psicosocial",
        "الصحة النفسية", "الدعم النفسي الاجتماعي",
    ),
    "family": (
        "family", "family links", "famille", "liens familiaux", "familia", "lazos familiares",
        "الأسرة",
    ),
    "community": (
        "community acceptance", "social integration", "acceptation communautaire",
        "intégration sociale", "integración social", "الاندماج الاجتماعي",
    ),
}  # fmt: skip


def names(code: str, texts: Texts) -> dict[str, str]:
    """Return a name in every language of a form: the programme's, the usual one, or English."""
    usual = _USUAL.get(code, {})
    fallback = texts.get("en") or code
    return {
        language: (texts.get(language) if texts.has(language) else usual.get(language, fallback))
        for language in FORM_LANGUAGES
    }
