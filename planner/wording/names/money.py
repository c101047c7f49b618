"""Names of the codes of rules and of the ledger: roles, proofs, states, costs, rates."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from planner.domain.ledger.entry import CostSort, EntryState
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rates import RateUse
from planner.domain.programme.rule import Proof, Role
from planner.wording.sentences import spoken

MONEY_NAMES: Mapping[type[StrEnum], Mapping[StrEnum, Mapping[str, str]]] = {
    Role: {
        Role.CASE: spoken("case", "dossier", "caso", "الحالة"),
        Role.PRINCIPAL: spoken("returnee", "personne de retour", "persona retornada", "العائد"),
        Role.MEMBER_RETURNED: spoken(
            "member who returned together",
            "membre rentré ensemble",
            "miembro que retornó junto",
            "فرد عاد مع العائد",
        ),
        Role.ADULT_FAMILY: spoken(
            "adult family member", "adulte de la famille", "familiar adulto", "بالغ من الأسرة"
        ),
        Role.MINOR: spoken(
            "family member under 18",
            "membre de la famille de moins de 18 ans",
            "familiar menor de 18 años",
            "فرد من الأسرة دون 18 سنة",
        ),
        Role.UNACCOMPANIED_CHILD: spoken(
            "unaccompanied child",
            "enfant non accompagné",
            "niño o niña no acompañado",
            "طفل غير مصحوب",
        ),
        Role.ADULT: spoken(
            "adult who returned", "adulte rentré", "persona adulta que retornó", "بالغ عاد"
        ),
        Role.CHILD: spoken(
            "person under 18 who returned",
            "personne de moins de 18 ans rentrée",
            "persona menor de 18 años que retornó",
            "شخص دون 18 سنة عاد",
        ),
        Role.PERSON: spoken(
            "person who returned", "personne rentrée", "persona que retornó", "شخص عاد"
        ),
    },
    Proof: {
        Proof.RECEIPTS: spoken("receipts", "reçus", "recibos", "إيصالات"),
        Proof.VISIT: spoken("visit", "visite", "visita", "زيارة"),
        Proof.STILL_THERE: spoken(
            "has not left the country again",
            "n’a pas quitté à nouveau le pays",
            "no ha vuelto a salir del país",
            "لم يغادر البلد من جديد",
        ),
        Proof.TRAINING_DONE: spoken(
            "training done", "formation terminée", "formación terminada", "إتمام التدريب"
        ),
        Proof.BUSINESS_RUNS: spoken(
            "business running",
            "commerce en marche",
            "negocio en funcionamiento",
            "مشروع تجاري قائم",
        ),
    },
    EntryState: {
        EntryState.PLANNED: spoken("planned", "prévu", "previsto", "مخطط"),
        EntryState.COMMITTED: spoken("committed", "engagé", "comprometido", "ملتزم به"),
        EntryState.DELIVERED: spoken("delivered", "livré", "entregado", "مسلَّم"),
        EntryState.INVOICED: spoken("invoiced", "facturé", "facturado", "مفوتر"),
        EntryState.PAID: spoken("paid", "payé", "pagado", "مدفوع"),
        EntryState.CANCELLED: spoken("cancelled", "annulé", "anulado", "ملغى"),
        EntryState.REFUNDED: spoken("refunded", "remboursé", "reembolsado", "مسترد"),
        EntryState.RETURNED: spoken(
            "returned to the donor", "rendu au bailleur", "devuelto al donante", "معاد إلى المانح"
        ),
        EntryState.EXCHANGE: spoken(
            "exchange difference", "écart de change", "diferencia de cambio", "فرق الصرف"
        ),
    },
    CostSort: {
        CostSort.INSTALMENT: spoken("instalment", "versement", "pago parcial", "دفعة"),
        CostSort.FIXED: spoken(
            "fixed cost of a project",
            "coût fixe d’un projet",
            "coste fijo de un proyecto",
            "تكلفة ثابتة لمشروع",
        ),
        CostSort.RESIDENTS: spoken(
            "residents’ seats",
            "places des habitants",
            "plazas de residentes",
            "مقاعد السكان المحليين",
        ),
        CostSort.FUND: spoken("line as a whole", "ligne entière", "línea completa", "البند كله"),
    },
    RateUse: {
        RateUse.ANY: spoken("any use", "tout usage", "cualquier uso", "أي استخدام"),
        RateUse.PLAN: spoken("plan", "plan", "plan", "التخطيط"),
        RateUse.COMMITMENT: spoken("commitment", "engagement", "compromiso", "الالتزام"),
        RateUse.PAYMENT: spoken("payment", "paiement", "pago", "الدفع"),
    },
    FundSort: {
        FundSort.POOL: spoken("shared", "commun", "común", "مشترك"),
        FundSort.ENTITLEMENT: spoken(
            "promised to persons",
            "promis aux personnes",
            "prometido a personas",
            "موعود به لأشخاص",
        ),
    },
}
