"""Names of codes of consent, of what papers are for, of retention and of erasure."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from planner.domain.cases.consent import GivenBy, HowSaid, Said, Scope, WhyWithdrawn
from planner.domain.protection.purpose import Purpose
from planner.domain.protection.retention import WhyDue, WhyKept
from planner.domain.rights.erasure import WhyErased
from planner.wording.sentences import spoken

PROTECTION_NAMES: Mapping[type[StrEnum], Mapping[StrEnum, Mapping[str, str]]] = {
    Said: {
        Said.GIVEN: spoken("given", "donné", "dado", "مُنحت"),
        Said.REFUSED: spoken("refused", "refusé", "denegado", "رُفضت"),
        Said.WITHDRAWN: spoken("withdrawn", "retiré", "retirado", "سُحبت"),
    },
    Scope: {
        Scope.PLANNING: spoken(
            "planning support", "planifier le soutien", "planificar el apoyo", "تخطيط الدعم"
        ),
        Scope.SHARING: spoken(
            "sharing with partners and providers",
            "partager avec partenaires et prestataires",
            "compartir con socios y proveedores",
            "المشاركة مع الشركاء ومقدمي الخدمات",
        ),
        Scope.REPORTING: spoken(
            "reporting to donors",
            "rendre compte aux bailleurs",
            "informar a los donantes",
            "إبلاغ المانحين",
        ),
        Scope.FOLLOW_UP: spoken("follow-up", "suivi", "seguimiento", "المتابعة"),
    },
    GivenBy: {
        GivenBy.PERSON: spoken("the person", "la personne", "la persona", "الشخص"),
        GivenBy.GUARDIAN: spoken("the guardian", "le tuteur", "el tutor", "الوصي"),
    },
    HowSaid: {
        HowSaid.SIGNED: spoken("signed", "signé", "firmado", "توقيع"),
        HowSaid.THUMBPRINT: spoken("thumbprint", "empreinte du pouce", "huella", "بصمة الإبهام"),
        HowSaid.SPOKEN: spoken(
            "spoken before a witness",
            "oral devant témoin",
            "oral ante testigo",
            "شفهيًا أمام شاهد",
        ),
        HowSaid.FORM: spoken(
            "in the interview form",
            "dans le formulaire d’entretien",
            "en el formulario de entrevista",
            "في استمارة المقابلة",
        ),
    },
    WhyWithdrawn: {
        WhyWithdrawn.ASKED: spoken(
            "the person wants it so", "la personne le veut", "la persona lo quiere", "رغبة الشخص"
        ),
        WhyWithdrawn.GUARDIAN_ASKED: spoken(
            "the guardian wants it so", "le tuteur le veut", "el tutor lo quiere", "رغبة الوصي"
        ),
        WhyWithdrawn.CAME_OF_AGE: spoken(
            "came of age", "devenu majeur", "mayoría de edad", "بلغ سن الرشد"
        ),
        WhyWithdrawn.NOT_UNDERSTOOD: spoken(
            "it was not understood", "n’avait pas été compris", "no se había entendido", "لم تُفهم"
        ),
        WhyWithdrawn.LEFT: spoken(
            "left the programme", "a quitté le programme", "dejó el programa", "ترك البرنامج"
        ),
        WhyWithdrawn.DECEASED: spoken("has died", "décès", "fallecimiento", "وفاة"),
        WhyWithdrawn.OTHER: spoken("another reason", "une autre raison", "otro motivo", "سبب آخر"),
    },
    Purpose: {
        Purpose.OFFICE: spoken(
            "the office’s own work", "usage du bureau", "uso de la oficina", "عمل المكتب"
        ),
        Purpose.PERSON: spoken(
            "for the person themselves",
            "pour la personne elle-même",
            "para la propia persona",
            "للشخص نفسه",
        ),
        Purpose.PARTNER: spoken(
            "for a provider or partner",
            "pour un prestataire ou partenaire",
            "para un proveedor o socio",
            "لمقدم خدمة أو شريك",
        ),
        Purpose.DONOR: spoken("for a donor", "pour un bailleur", "para un donante", "لمانح"),
        Purpose.FOLLOW_UP: spoken(
            "for follow-up", "pour le suivi", "para el seguimiento", "للمتابعة"
        ),
        Purpose.ACCESS: spoken(
            "the person asked for everything kept",
            "la personne a demandé tout ce qui est gardé",
            "la persona pidió todo lo guardado",
            "طلب الشخص كل ما هو محفوظ",
        ),
    },
    WhyKept: {
        WhyKept.COMPLAINT: spoken(
            "a complaint is open", "une plainte est en cours", "hay una queja abierta", "شكوى قائمة"
        ),
        WhyKept.AUDIT: spoken(
            "the donor may still ask",
            "le bailleur peut encore demander",
            "el donante aún puede preguntar",
            "قد يسأل المانح",
        ),
        WhyKept.FOLLOW_UP: spoken("follow-up", "suivi", "seguimiento", "المتابعة"),
        WhyKept.LAW: spoken(
            "a law asks for it", "la loi l’exige", "lo exige la ley", "يطلبه القانون"
        ),
        WhyKept.PERSON_ASKED: spoken(
            "the person asked", "la personne l’a demandé", "la persona lo pidió", "بطلب الشخص"
        ),
        WhyKept.NOT_NEEDED: spoken(
            "no longer needed", "plus nécessaire", "ya no es necesario", "لم يعد لازمًا"
        ),
        WhyKept.OTHER: spoken("another reason", "une autre raison", "otro motivo", "سبب آخر"),
    },
    WhyDue: {
        WhyDue.CLOSED: spoken(
            "the time after closing is over",
            "le délai après clôture est passé",
            "pasó el plazo tras el cierre",
            "انتهت المدة بعد الإغلاق",
        ),
        WhyDue.NEVER_PLANNED: spoken(
            "nothing was ever planned",
            "rien n’a jamais été planifié",
            "nunca se planificó nada",
            "لم يُخطط شيء قط",
        ),
        WhyDue.WITHDRAWN: spoken(
            "consent was withdrawn",
            "consentement retiré",
            "consentimiento retirado",
            "سُحبت الموافقة",
        ),
        WhyDue.BY_HAND: spoken(
            "the date set by hand",
            "la date fixée à la main",
            "la fecha fijada a mano",
            "تاريخ محدد يدويًا",
        ),
    },
    WhyErased: {
        WhyErased.TIME_OVER: spoken(
            "the time it is kept is over",
            "le délai de conservation est passé",
            "pasó el plazo de conservación",
            "انتهت مدة الحفظ",
        ),
        WhyErased.PERSON_ASKED: spoken(
            "the person asked", "la personne l’a demandé", "la persona lo pidió", "بطلب الشخص"
        ),
        WhyErased.CONSENT_WITHDRAWN: spoken(
            "consent was withdrawn",
            "consentement retiré",
            "consentimiento retirado",
            "سُحبت الموافقة",
        ),
        WhyErased.ENTERED_BY_MISTAKE: spoken(
            "entered by mistake", "saisi par erreur", "introducido por error", "أُدخل خطأً"
        ),
    },
}
