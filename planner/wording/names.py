"""Names of the domain's own codes: kinds, dimensions, outcomes, reasons not to plan."""

from __future__ import annotations

from enum import StrEnum

from planner.domain.allocation import Outcome
from planner.domain.case import Presence, Relation, ReturnType, Sex
from planner.domain.decision import DecisionSort
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.need import Dimension
from planner.domain.plan import PlanState
from planner.domain.policy import Fairness
from planner.domain.standing import NotPlanned

_NAMES: dict[StrEnum, tuple[str, str]] = {
    Kind.CASH: ("cash", "espèces"),
    Kind.IN_KIND: ("in kind", "en nature"),
    Kind.COMMUNITY: ("community", "communauté"),
    Kind.REFERRAL: ("referral", "orientation"),
    Dimension.ECONOMIC: ("economic", "économique"),
    Dimension.SOCIAL: ("social", "social"),
    Dimension.PSYCHOSOCIAL: ("psychosocial", "psychosocial"),
    Outcome.OPTIMAL: ("proven best", "optimum prouvé"),
    Outcome.WITHIN_GAP: ("close to the best, proven", "proche de l’optimum, prouvé"),
    Outcome.INFEASIBLE: ("cannot hold together", "incompatible"),
    Outcome.STOPPED: ("stopped", "arrêté"),
    Outcome.FAILED: ("failed", "échec"),
    NotPlanned.NO_ASSESSMENT: ("no valid assessment", "aucune évaluation valable"),
    NotPlanned.NO_CONSENT: ("no consent", "pas de consentement"),
    Fairness.LEAST_BURDEN: ("most need met in total", "le plus de besoins couverts au total"),
    Fairness.BALANCED: ("balanced", "équilibré"),
    Fairness.WORST_OFF_FIRST: ("worst-off first", "les plus démunis d’abord"),
    Weight.STOPS: ("stops", "bloque"),
    Weight.CHECK: ("check", "à vérifier"),
    Weight.NOTE: ("note", "à savoir"),
    DecisionSort.REQUIRE: ("required", "exigé"),
    DecisionSort.FORBID: ("declined", "refusé"),
    DecisionSort.PREFER: ("preferred", "préféré"),
    PlanState.DRAFT: ("draft", "projet"),
    PlanState.OFFERED: ("offered", "proposé"),
    PlanState.AGREED: ("agreed", "accepté"),
    PlanState.SIGNED: ("signed", "signé"),
    PlanState.AMENDED: ("amended", "modifié"),
    PlanState.CLOSED: ("closed", "clos"),
    Sex.FEMALE: ("woman", "femme"),
    Sex.MALE: ("man", "homme"),
    Sex.OTHER: ("other", "autre"),
    Relation.PRINCIPAL: ("returnee", "personne de retour"),
    Relation.SPOUSE: ("spouse", "conjoint"),
    Relation.CHILD: ("child", "enfant"),
    Relation.PARENT: ("parent", "parent"),
    Relation.OTHER: ("other", "autre"),
    Presence.RETURNED: ("returned together", "rentré ensemble"),
    Presence.THERE: ("already there", "déjà sur place"),
    ReturnType.VOLUNTARY: ("voluntary return", "retour volontaire"),
    ReturnType.HUMANITARIAN: ("voluntary humanitarian return", "retour volontaire humanitaire"),
    ReturnType.FORCED: ("forced return", "retour forcé"),
}


def name_of(code: StrEnum, language: str) -> str:
    """Return the name of a code of the domain in ``language`` (English where there is none)."""
    english, french = _NAMES[code]
    return french if language == "fr" else english
