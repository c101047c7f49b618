"""Names of the domain's own codes: kinds, dimensions, outcomes, reasons not to plan."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from planner.domain.balances.allocation import Origin, Outcome
from planner.domain.balances.clearing import GroundSort, WhyCleared
from planner.domain.balances.policy import Fairness
from planner.domain.balances.standing import NotPlanned
from planner.domain.cases.case import Presence, Relation, ReturnType, Sex
from planner.domain.cases.decision import DecisionSort
from planner.domain.cases.judged import Verdict
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.need import Dimension
from planner.domain.plans.plan import PlanState
from planner.domain.protection.staff import Role
from planner.wording.follow_up.names import FOLLOW_UP_NAMES
from planner.wording.names.money import MONEY_NAMES
from planner.wording.names.protection import PROTECTION_NAMES
from planner.wording.sentences import in_language, spoken

Names = Mapping[StrEnum, Mapping[str, str]]

#: Names by enumeration: two of them may have codes of the same text.
NAMES: Mapping[type[StrEnum], Names] = {
    **MONEY_NAMES,
    **PROTECTION_NAMES,
    **FOLLOW_UP_NAMES,
    Kind: {
        Kind.CASH: spoken("cash", "espèces", "efectivo", "نقد"),
        Kind.IN_KIND: spoken("in kind", "en nature", "en especie", "عيني"),
        Kind.COMMUNITY: spoken("community", "communauté", "comunidad", "مجتمعي"),
        Kind.REFERRAL: spoken("referral", "orientation", "derivación", "إحالة"),
    },
    Dimension: {
        Dimension.ECONOMIC: spoken("economic", "économique", "económica", "اقتصادي"),
        Dimension.SOCIAL: spoken("social", "social", "social", "اجتماعي"),
        Dimension.PSYCHOSOCIAL: spoken(
            "psychosocial", "psychosocial", "psicosocial", "نفسي اجتماعي"
        ),
    },
    Outcome: {
        Outcome.OPTIMAL: spoken("proven best", "optimum prouvé", "óptimo probado", "الأفضل بإثبات"),
        Outcome.WITHIN_GAP: spoken(
            "close to the best, proven",
            "proche de l’optimum, prouvé",
            "cerca del óptimo, probado",
            "قريب من الأفضل بإثبات",
        ),
        Outcome.INFEASIBLE: spoken(
            "cannot hold together", "incompatible", "incompatible", "لا يستقيم معًا"
        ),
        Outcome.STOPPED: spoken("stopped", "arrêté", "detenido", "أوقف"),
        Outcome.FAILED: spoken("failed", "échec", "fallido", "فشل"),
    },
    NotPlanned: {
        NotPlanned.NO_ASSESSMENT: spoken(
            "no valid assessment",
            "aucune évaluation valable",
            "sin evaluación válida",
            "لا تقييم صالح",
        ),
        NotPlanned.NO_CONSENT: spoken(
            "no consent", "pas de consentement", "sin consentimiento", "لا موافقة"
        ),
        NotPlanned.SAME_PERSON: spoken(
            "one person with another case",
            "même personne qu’un autre dossier",
            "misma persona que otro expediente",
            "الشخص نفسه في ملف آخر",
        ),
    },
    Verdict: {
        Verdict.SAME: spoken("one person", "une personne", "una persona", "شخص واحد"),
        Verdict.DIFFERENT: spoken(
            "different people", "personnes différentes", "personas diferentes", "شخصان مختلفان"
        ),
    },
    Fairness: {
        Fairness.LEAST_BURDEN: spoken(
            "most need met in total",
            "le plus de besoins couverts au total",
            "más necesidades cubiertas en total",
            "تلبية أكبر قدر من الحاجات إجمالًا",
        ),
        Fairness.BALANCED: spoken("balanced", "équilibré", "equilibrado", "متوازن"),
        Fairness.WORST_OFF_FIRST: spoken(
            "worst-off first",
            "les plus démunis d’abord",
            "primero quienes están peor",
            "الأشد حاجة أولًا",
        ),
    },
    Weight: {
        Weight.STOPS: spoken("stops", "bloque", "bloquea", "يوقف"),
        Weight.CHECK: spoken("check", "à vérifier", "verificar", "للتحقق"),
        Weight.NOTE: spoken("note", "à savoir", "nota", "للعلم"),
    },
    DecisionSort: {
        DecisionSort.REQUIRE: spoken("required", "exigé", "exigido", "مطلوب"),
        DecisionSort.FORBID: spoken("declined", "refusé", "rechazado", "مرفوض"),
        DecisionSort.PREFER: spoken("preferred", "préféré", "preferido", "مفضل"),
    },
    WhyCleared: {
        WhyCleared.CHECKED: spoken(
            "looked at with the file, right as it is",
            "revu avec le dossier, juste ainsi",
            "revisado con el expediente, correcto así",
            "رُوجع مع الملف وهو صحيح كما هو",
        ),
        WhyCleared.HELPED_ELSEWHERE: spoken(
            "helped elsewhere",
            "aidé ailleurs",
            "recibe ayuda en otro lugar",
            "يتلقى الدعم من جهة أخرى",
        ),
        WhyCleared.DECLINED: spoken(
            "wants no support", "ne veut pas de soutien", "no quiere apoyo", "لا يريد دعمًا"
        ),
        WhyCleared.REFERRED: spoken(
            "handed to another service",
            "confié à un autre service",
            "derivado a otro servicio",
            "أُحيل إلى خدمة أخرى",
        ),
        WhyCleared.NEXT_MONEY: spoken(
            "first in line for the next money",
            "en tête pour le prochain financement",
            "en primera línea para los próximos fondos",
            "في مقدمة المنتظرين للتمويل القادم",
        ),
        WhyCleared.NOT_REACHED: spoken(
            "could not be reached", "injoignable", "no localizado", "تعذّر الوصول إليه"
        ),
        WhyCleared.OTHER: spoken("another reason", "une autre raison", "otro motivo", "سبب آخر"),
    },
    Role: {
        Role.PLANNER: spoken("planner", "planificateur", "planificador", "مخطط"),
        Role.COUNSELLOR: spoken("counsellor", "conseiller", "consejero", "مرشد"),
        Role.BUDGET_OFFICER: spoken(
            "budget officer",
            "responsable du budget",
            "responsable de presupuesto",
            "مسؤول الميزانية",
        ),
        Role.READER: spoken("reader", "lecteur", "lector", "قارئ"),
    },
    PlanState: {
        PlanState.DRAFT: spoken("draft", "projet", "borrador", "مسودة"),
        PlanState.OFFERED: spoken("offered", "proposé", "propuesto", "معروض"),
        PlanState.AGREED: spoken("agreed", "accepté", "acordado", "متفق عليه"),
        PlanState.SIGNED: spoken("signed", "signé", "firmado", "موقع"),
        PlanState.AMENDED: spoken("amended", "modifié", "modificado", "معدل"),
        PlanState.CLOSED: spoken("closed", "clos", "cerrado", "مغلق"),
    },
    Sex: {
        Sex.FEMALE: spoken("woman", "femme", "mujer", "امرأة"),
        Sex.MALE: spoken("man", "homme", "hombre", "رجل"),
        Sex.OTHER: spoken("other", "autre", "otro", "آخر"),
    },
    Relation: {
        Relation.PRINCIPAL: spoken("returnee", "personne de retour", "persona retornada", "العائد"),
        Relation.SPOUSE: spoken("spouse", "conjoint", "cónyuge", "الزوج"),
        Relation.CHILD: spoken("child", "enfant", "hijo o hija", "ابن أو ابنة"),
        Relation.PARENT: spoken("parent", "parent", "padre o madre", "أحد الوالدين"),
        Relation.OTHER: spoken("other", "autre", "otra relación", "قرابة أخرى"),
    },
    Origin: {
        Origin.OWED: spoken("owed", "dû", "debido", "مستحق"),
        Origin.ACT_NOW: spoken("at once", "sans attendre", "de inmediato", "فورًا"),
        Origin.REQUIRED: spoken("a decision", "une décision", "una decisión", "قرار"),
        Origin.BALANCE: spoken("the balance", "le calcul", "el cálculo", "الموازنة"),
        Origin.REFERRAL: spoken("a referral", "une orientation", "una derivación", "إحالة"),
        Origin.OFFERED: spoken("an offer", "une offre", "una oferta", "عرض"),
    },
    GroundSort: {
        GroundSort.NOTHING: spoken("no support", "aucun soutien", "ningún apoyo", "لا دعم"),
        GroundSort.BELOW_FLOOR: spoken(
            "less than is guaranteed",
            "moins que garanti",
            "menos de lo garantizado",
            "أقل من المضمون",
        ),
        GroundSort.NOT_PLANNED: spoken("not planned", "non planifié", "sin planificar", "غير مخطط"),
    },
    Presence: {
        Presence.RETURNED: spoken(
            "returned together", "rentré ensemble", "retornó junto", "عاد معه"
        ),
        Presence.THERE: spoken("already there", "déjà sur place", "ya estaba allí", "موجود هناك"),
    },
    ReturnType: {
        ReturnType.VOLUNTARY: spoken(
            "voluntary return", "retour volontaire", "retorno voluntario", "عودة طوعية"
        ),
        ReturnType.HUMANITARIAN: spoken(
            "voluntary humanitarian return",
            "retour volontaire humanitaire",
            "retorno voluntario humanitario",
            "عودة طوعية إنسانية",
        ),
        ReturnType.FORCED: spoken("forced return", "retour forcé", "retorno forzoso", "عودة قسرية"),
    },
}


def name_of(code: StrEnum, language: str) -> str:
    """Return the name of a code of the domain in ``language`` (English where there is none)."""
    return in_language(NAMES[type(code)][code], language)
