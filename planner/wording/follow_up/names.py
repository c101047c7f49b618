"""Names of the codes of follow-up."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from planner.domain.follow_up.calendar import Anchor
from planner.domain.follow_up.closure import Unsettled, WhyClosed
from planner.domain.follow_up.community import Side
from planner.domain.follow_up.complaint import ComplaintSort, ComplaintState, Found
from planner.domain.follow_up.due import DutySort, VisitDue
from planner.domain.follow_up.observation import Seen
from planner.domain.follow_up.referral import ReferralState
from planner.domain.follow_up.standing import Doubt, Stage
from planner.domain.follow_up.visit import VisitHow, VisitState
from planner.wording.sentences import spoken

_DONE = spoken("done", "faite", "hecha", "تمت")
_MISSED = spoken("not reached", "injoignable", "no localizada", "تعذّر الوصول")
_DECLINED = spoken("declined", "refusée", "rechazada", "مرفوضة")
_CALLED_OFF = spoken("called off", "annulée", "anulada", "أُلغيت")

FOLLOW_UP_NAMES: Mapping[type[StrEnum], Mapping[StrEnum, Mapping[str, str]]] = {
    Side: {
        Side.RESIDENTS: spoken("residents", "habitants", "residentes", "السكان"),
        Side.RETURNEES: spoken("returnees", "personnes de retour", "retornados", "العائدون"),
        Side.STAFF: spoken("staff", "personnel", "personal", "الموظفون"),
    },
    Seen: {
        Seen.RECEIVED: spoken("received", "reçu", "recibido", "استُلم"),
        Seen.NOT_RECEIVED: spoken("not received", "pas reçu", "no recibido", "لم يُستلم"),
        Seen.IN_USE: spoken("in use", "utilisé", "en uso", "قيد الاستخدام"),
        Seen.NOT_IN_USE: spoken(
            "no longer in use", "plus utilisé", "ya no se usa", "لم يعد مستخدمًا"
        ),
        Seen.SATISFIED: spoken("satisfaction", "satisfaction", "satisfacción", "الرضا"),
    },
    Stage: {
        Stage.OFFERED: spoken("offered", "proposé", "propuesto", "معروض"),
        Stage.AGREED: spoken("agreed", "convenu", "acordado", "متفق عليه"),
        Stage.COMMITTED: spoken("committed", "engagé", "comprometido", "ملتزم به"),
        Stage.PAID: spoken(
            "paid, not yet seen", "payé, pas encore vu", "pagado, aún no visto", "دُفع ولم يُشاهد بعد"
        ),
        Stage.DELIVERED: spoken("delivered", "livré", "entregado", "سُلّم"),
        Stage.IN_USE: spoken("in use", "utilisé", "en uso", "قيد الاستخدام"),
        Stage.NOT_IN_USE: spoken(
            "no longer in use", "plus utilisé", "ya no se usa", "لم يعد مستخدمًا"
        ),
    },
    Doubt: {
        Doubt.NOT_THERE: spoken(
            "booked as delivered, but the person has not got it",
            "comptabilisé comme livré, mais la personne ne l’a pas",
            "asentado como entregado, pero la persona no lo tiene",
            "مقيَّد كمسلَّم لكن الشخص لم يستلمه",
        ),
        Doubt.NOT_BOOKED: spoken(
            "the person has it, but it is not booked",
            "la personne l’a, mais ce n’est pas comptabilisé",
            "la persona lo tiene, pero no está asentado",
            "استلمه الشخص لكنه غير مقيَّد",
        ),
    },
    VisitState: {
        VisitState.DONE: _DONE,
        VisitState.MISSED: _MISSED,
        VisitState.DECLINED: _DECLINED,
        VisitState.CALLED_OFF: _CALLED_OFF,
    },
    VisitDue: {
        VisitDue.AHEAD: spoken("ahead", "à venir", "por venir", "قادمة"),
        VisitDue.DUE: spoken("due", "à faire", "por hacer", "مستحقة"),
        VisitDue.OVERDUE: spoken("overdue", "en retard", "atrasada", "متأخرة"),
        VisitDue.DONE: _DONE,
        VisitDue.MISSED: _MISSED,
        VisitDue.DECLINED: _DECLINED,
        VisitDue.CALLED_OFF: _CALLED_OFF,
    },
    VisitHow: {
        VisitHow.HOME: spoken("at home", "à domicile", "en casa", "في المنزل"),
        VisitHow.OFFICE: spoken("at the office", "au bureau", "en la oficina", "في المكتب"),
        VisitHow.PHONE: spoken("by phone", "par téléphone", "por teléfono", "بالهاتف"),
        VisitHow.OTHER: spoken("otherwise", "autrement", "de otro modo", "بطريقة أخرى"),
    },
    ReferralState: {
        ReferralState.SENT: spoken("sent", "envoyée", "enviada", "أُرسلت"),
        ReferralState.ACCEPTED: spoken("accepted", "acceptée", "aceptada", "قُبلت"),
        ReferralState.SERVED: spoken("served", "servie", "atendida", "قُدّمت الخدمة"),
        ReferralState.DECLINED: spoken("declined", "refusée", "rechazada", "رُفضت"),
        ReferralState.LAPSED: spoken("lapsed", "sans suite", "sin respuesta", "بلا رد"),
    },
    DutySort: {
        DutySort.VISIT: spoken("visit", "visite", "visita", "زيارة"),
        DutySort.DELIVERY: spoken("delivery", "livraison", "entrega", "تسليم"),
        DutySort.COMPLAINT: spoken("complaint", "plainte", "queja", "شكوى"),
        DutySort.REFERRAL: spoken("referral", "orientation", "derivación", "إحالة"),
    },
    ComplaintSort: {
        ComplaintSort.SUPPORT: spoken("the support", "le soutien", "el apoyo", "الدعم"),
        ComplaintSort.DECISION: spoken(
            "a decision (appeal)", "une décision (recours)", "una decisión (recurso)", "قرار (تظلّم)"
        ),
        ComplaintSort.CONDUCT: spoken(
            "somebody’s conduct",
            "le comportement de quelqu’un",
            "la conducta de alguien",
            "سلوك شخص",
        ),
        ComplaintSort.DATA: spoken(
            "personal data", "les données personnelles", "los datos personales", "البيانات الشخصية"
        ),
        ComplaintSort.OTHER: spoken("something else", "autre chose", "otra cosa", "أمر آخر"),
    },
    ComplaintState: {
        ComplaintState.RECEIVED: spoken("received", "reçue", "recibida", "وردت"),
        ComplaintState.ACKNOWLEDGED: spoken(
            "acknowledged", "avec accusé de réception", "con acuse de recibo", "أُقرّ باستلامها"
        ),
        ComplaintState.DECIDED: spoken("decided", "décidée", "decidida", "بُتّ فيها"),
        ComplaintState.APPEALED: spoken("appealed", "en recours", "recurrida", "طُعن فيها"),
        ComplaintState.DECIDED_AGAIN: spoken(
            "decided again", "décidée à nouveau", "decidida de nuevo", "بُتّ فيها ثانية"
        ),
        ComplaintState.WITHDRAWN: spoken("withdrawn", "retirée", "retirada", "سُحبت"),
    },
    Found: {
        Found.UPHELD: spoken("upheld", "fondée", "fundada", "مقبولة"),
        Found.PARTLY: spoken(
            "partly upheld", "fondée en partie", "fundada en parte", "مقبولة جزئيًا"
        ),
        Found.NOT_UPHELD: spoken("not upheld", "non fondée", "no fundada", "غير مقبولة"),
    },
    WhyClosed: {
        WhyClosed.PERIOD_OVER: spoken(
            "the time of support is over",
            "la période de soutien est finie",
            "terminó el período de apoyo",
            "انتهت مدة الدعم",
        ),
        WhyClosed.NO_LONGER_MEETS: spoken(
            "no longer meets the criteria",
            "ne remplit plus les critères",
            "ya no cumple los criterios",
            "لم يعد يستوفي المعايير",
        ),
        WhyClosed.OPTED_OUT: spoken(
            "opted out", "a choisi d’arrêter", "decidió dejarlo", "اختار التوقف"
        ),
        WhyClosed.LEFT: spoken(
            "left the area or migrated again",
            "a quitté la zone ou est reparti",
            "dejó la zona o emigró de nuevo",
            "غادر المنطقة أو هاجر ثانية",
        ),
        WhyClosed.DIED: spoken("died", "est décédé", "falleció", "توفي"),
        WhyClosed.AGGRESSION: spoken("aggression", "agression", "agresión", "عدوان"),
        WhyClosed.HARM: spoken(
            "harm or stigma from the support",
            "préjudice ou stigmatisation due au soutien",
            "daño o estigma por el apoyo",
            "ضرر أو وصم بسبب الدعم",
        ),
        WhyClosed.FUNDING_LOST: spoken(
            "funding was lost", "financement perdu", "se perdió la financiación", "فُقد التمويل"
        ),
        WhyClosed.INSECURITY: spoken("insecurity", "insécurité", "inseguridad", "انعدام الأمن"),
    },
    Unsettled: {
        Unsettled.VISIT: spoken(
            "visits that were due",
            "visites qui étaient dues",
            "visitas que tocaban",
            "زيارات مستحقة",
        ),
        Unsettled.MONEY: spoken(
            "money committed and neither paid nor cancelled",
            "argent engagé, ni payé ni annulé",
            "dinero comprometido, ni pagado ni anulado",
            "مال ملتزم به لم يُدفع ولم يُلغ",
        ),
        Unsettled.COMPLAINT: spoken(
            "an open complaint", "une plainte ouverte", "una queja abierta", "شكوى مفتوحة"
        ),
        Unsettled.PLAN: spoken(
            "a plan being offered or amended",
            "un plan proposé ou en modification",
            "un plan ofrecido o en modificación",
            "خطة معروضة أو قيد التعديل",
        ),
        Unsettled.AWAY: spoken(
            "the case is in the field",
            "le dossier est sur le terrain",
            "el caso está en el terreno",
            "الحالة في الميدان",
        ),
        Unsettled.SUPPORT: spoken(
            "support promised and not received",
            "soutien promis et pas reçu",
            "apoyo prometido y no recibido",
            "دعم موعود لم يُستلم",
        ),
        Unsettled.UNBOOKED: spoken(
            "support received and not booked",
            "soutien reçu et pas comptabilisé",
            "apoyo recibido y no asentado",
            "دعم استُلم ولم يُقيَّد",
        ),
        Unsettled.AHEAD: spoken(
            "visits still to come",
            "visites encore à venir",
            "visitas todavía por venir",
            "زيارات قادمة",
        ),
        Unsettled.REFERRAL: spoken(
            "a referral that waits for its answer",
            "une orientation qui attend une réponse",
            "una derivación que espera respuesta",
            "إحالة تنتظر الرد",
        ),
        Unsettled.NOT_AGREED: spoken(
            "no plan was ever agreed",
            "aucun plan n’a jamais été convenu",
            "nunca se acordó un plan",
            "لم يُتفق على أي خطة قط",
        ),
    },
    Anchor: {
        Anchor.RETURN: spoken("the return", "le retour", "el retorno", "العودة"),
        Anchor.SIGNATURE: spoken("the signature", "la signature", "la firma", "التوقيع"),
    },
}
