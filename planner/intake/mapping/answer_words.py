"""The answers forms offer, in four languages: the planner's word, how it is labelled, what else.

The first label of a language is the one the planner's own XLSForm shows; the others are how other
forms say the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from planner.domain.cases.case import Presence, Relation, ReturnType, Sex
from planner.domain.kind import Kind
from planner.intake.assessments.mapping import NO_PREFERENCE, UNKNOWN

FORM_LANGUAGES = ("en", "fr", "es", "ar")


@dataclass(frozen=True, slots=True)
class Word:
    """One answer: the planner's word, its label by language, and other ways to write it."""

    word: str
    labels: Mapping[str, str]
    others: tuple[str, ...] = ()

    @property
    def written(self) -> tuple[str, ...]:
        """Return every way to write it, the labels first."""
        return tuple(dict.fromkeys((*self.labels.values(), *self.others)))


def _word(word: str, en: str, fr: str, es: str, ar: str, *others: str) -> Word:
    return Word(word, {"en": en, "fr": fr, "es": es, "ar": ar}, others)


_DO_NOT_KNOW = (
    "Do not know", "Ne sait pas", "No sabe", "لا أعرف",
    "dk", "unknown", "don't know", "not known", "inconnu", "nsp", "desconocido", "ns", "غير معروف",
    "n/a", "n.a.", "-", "–", "no answer", "prefer not to say", "sans réponse", "sin respuesta",
)  # fmt: skip

ANSWERS: Mapping[str, tuple[Word, ...]] = {
    "yes_no": (
        _word("yes", "Yes", "Oui", "Sí", "نعم", "y", "o", "true", "vrai", "verdadero", "1", "x"),
        _word("no", "No", "Non", "No", "لا", "n", "false", "faux", "falso", "0"),
        _word(UNKNOWN, *_DO_NOT_KNOW),
    ),
    "sex": (
        _word(Sex.FEMALE.value, "Female", "Femme", "Mujer", "أنثى",
              "f", "woman", "girl", "féminin", "fille", "femenino", "niña", "امرأة", "fem"),
        _word(Sex.MALE.value, "Male", "Homme", "Hombre", "ذكر",
              "m", "man", "boy", "masculin", "garçon", "masculino", "niño", "رجل", "masc", "h"),
        _word(Sex.OTHER.value, "Other", "Autre", "Otro", "آخر",
              "o", "non-binary", "non binaire", "no binario", "x"),
    ),
    "return_type": (
        _word(ReturnType.VOLUNTARY.value, "Voluntary", "Volontaire", "Voluntario", "طوعية",
              "avr", "avrr", "assisted voluntary return", "retour volontaire", "retorno voluntario",
              "عودة طوعية", "voluntary return", "rva"),
        _word(ReturnType.HUMANITARIAN.value, "Voluntary humanitarian", "Volontaire humanitaire",
              "Voluntario humanitario", "طوعية إنسانية", "vhr", "humanitarian", "humanitaire",
              "humanitario", "voluntary humanitarian return", "retour volontaire humanitaire",
              "rvh"),
        _word(ReturnType.FORCED.value, "Forced", "Forcé", "Forzoso", "قسرية",
              "deported", "deportation", "expulsion", "expulsé", "removal", "deportado",
              "forced return", "retour forcé", "retorno forzoso", "عودة قسرية"),
    ),
    "house": (
        _word("own", "Own house", "Logement propre", "Vivienda propia", "ملك",
              "own", "owned", "propre", "propriétaire", "propia", "propio", "ملك خاص"),
        _word("family", "With family", "En famille", "Con familiares", "مع العائلة",
              "family", "famille", "familia", "relatives", "chez des proches", "العائلة"),
        _word("rented", "Rented", "Loué", "Alquilado", "إيجار",
              "rent", "tenant", "location", "locataire", "alquiler", "alquilada", "مستأجر"),
        _word("none", "None", "Aucun", "Ninguna", "لا يوجد",
              "no house", "homeless", "sans abri", "sin vivienda", "sin techo", "بلا مأوى"),
    ),
    "severity": (
        _word("0", "No need", "Aucun besoin", "Ninguna necesidad", "لا حاجة",
              "none", "aucun", "ninguna", "no need", "nil", "0 - none", "ninguno",
              "لا يوجد"),
        _word("1", "Minor", "Mineur", "Leve", "طفيفة", "low", "mild", "faible", "léger", "baja",
              "slight", "bajo", "خفيف", "خفيفة", "منخفض", "منخفضة"),
        _word("2", "Moderate", "Modéré", "Moderada", "متوسطة", "medium", "moyen", "media",
              "modérée", "moyenne", "medio", "moderado", "متوسط"),
        _word("3", "Serious", "Grave", "Seria", "خطيرة", "high", "severe", "élevé", "sévère",
              "alta", "grave", "alto", "élevée", "fort", "forte", "شديد", "شديدة", "مرتفع",
              "مرتفعة", "عالية"),
        _word("4", "Critical", "Critique", "Crítica", "حرجة", "very high", "extreme", "urgent",
              "très élevé", "extrême", "muy alta", "urgente", "muy alto", "شديد جدا", "مرتفع جدا",
              "عاجل"),
        _word(UNKNOWN, *_DO_NOT_KNOW),
    ),
    "relation": (
        _word(Relation.SPOUSE.value, "Spouse", "Conjoint", "Cónyuge", "زوج أو زوجة",
              "husband", "wife", "partner", "époux", "épouse", "mari", "femme", "esposo", "esposa",
              "pareja", "زوج", "زوجة", "conjointe"),
        _word(Relation.CHILD.value, "Child", "Enfant", "Hijo o hija", "ابن أو ابنة",
              "son", "daughter", "fils", "fille", "hijo", "hija", "ابن", "ابنة", "طفل"),
        _word(Relation.PARENT.value, "Parent", "Père ou mère", "Padre o madre", "أحد الوالدين",
              "mother", "father", "mère", "père", "madre", "padre", "أب", "أم", "parent"),
        _word(Relation.OTHER.value, "Other relation", "Autre lien", "Otro parentesco",
              "قرابة أخرى", "other", "autre", "otro", "آخر", "sibling", "brother", "sister",
              "frère", "sœur", "hermano", "hermana", "grandmother", "grandfather"),
    ),
    "presence": (
        _word(Presence.RETURNED.value, "Returned together", "Rentré ensemble",
              "Regresó junto", "عاد معه", "with", "returned", "returned with", "accompanying",
              "rentré avec", "ensemble", "accompagnant", "acompañante", "retornó junto", "yes"),
        _word(Presence.THERE.value, "Already there", "Déjà sur place", "Ya estaba allí",
              "موجود هناك", "there", "stayed behind", "stayed", "resté", "sur place", "allí", "no"),
    ),
    "wishes": (
        _word(Kind.CASH.value, "Cash", "Espèces", "Efectivo", "نقد",
              "money", "argent", "dinero", "مال"),
        _word(Kind.IN_KIND.value, "Goods or services", "Biens ou services", "Bienes o servicios",
              "سلع أو خدمات", "in kind", "in-kind", "inkind", "en nature", "nature", "en especie",
              "especie", "عيني"),
        _word(Kind.COMMUNITY.value, "A project with the community",
              "Un projet avec la communauté", "Un proyecto con la comunidad", "مشروع مع المجتمع",
              "community", "community project", "projet communautaire", "comunitario", "مجتمعي"),
        _word(NO_PREFERENCE, "No preference", "Sans préférence", "Sin preferencia", "لا تفضيل",
              "none", "any", "indifférent", "aucune préférence"),
    ),
}  # fmt: skip


def answers_of(topic: str) -> dict[str, tuple[str, ...]]:
    """Return the planner's words of a topic with every way they are written."""
    return {word.word: word.written for word in ANSWERS[topic]}


def labels_of(topic: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the words of a topic with their labels, as the own XLSForm offers them."""
    for word in ANSWERS[topic]:
        yield word.word, word.labels
