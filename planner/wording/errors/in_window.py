"""Refusals as the window says them: the remedy is a page or a button, never a typed command."""

from __future__ import annotations

import re

from planner.domain.errors import PlannerError
from planner.wording.errors import error_sentence, values_said
from planner.wording.sentences import Table, say, spoken

#: A remedy in brackets that is for whoever types.
_FOR_WHO_TYPES = re.compile(r" ?\([^()]*--[^()]*\)")
IN_WINDOW: Table = {
    "arrivals_unknown": spoken(
        "Nothing says how many people will come: there are fewer than {least} months of dated"
        " assessments, and the programme expects nobody. Type it under “Arrivals a month”, or enter"
        " the expected returnees in the programme.",
        "Rien ne dit combien de personnes viendront : il y a moins de {least} mois d’évaluations"
        " datées et le programme n’attend personne. Écrivez-le sous « Arrivées par mois », ou"
        " inscrivez les retours prévus au programme.",
        "Nada dice cuántas personas llegarán: hay menos de {least} meses de evaluaciones con fecha"
        " y el programa no espera a nadie. Escríbalo en «Llegadas al mes», o anote los retornos"
        " previstos en el programa.",
        "لا شيء يبيّن كم شخصًا سيصل: التقييمات المؤرخة أقل من {least} أشهر، والبرنامج لا يتوقع"
        " أحدًا. اكتب العدد في هذه الصفحة، أو أدخل العائدين المتوقعين في البرنامج.",
    ),
    "case_erased": spoken(
        "Case {case} was erased on {day}: nothing is kept of it. The audit trail, in the menu Data"
        " protection, says by whom and why.",
        "Le dossier {case} a été effacé le {day} : rien n’en est gardé. La piste d’audit, au menu"
        " Données personnelles, dit par qui et pourquoi.",
        "El caso {case} se borró el {day}: no se conserva nada de él. El registro, en el menú"
        " Protección de datos, dice quién y por qué.",
        "مُحيت الحالة {case} في {day}: لا يُحفظ منها شيء. يذكر سجل التدقيق في قائمة حماية البيانات"
        " من محاها ولماذا.",
    ),
    "clear_first": spoken(
        "Nothing is offered yet: {count:# case that the balance leaves short waits|# cases that the"
        " balance leaves short wait} to be cleared by a named person. See the list “To be cleared”"
        " on the page Balance.",
        "Rien n’est encore proposé : {count:# dossier que le calcul laisse démuni est|# dossiers"
        " que le calcul laisse démunis sont} à valider par une personne nommée. Voyez la liste « À"
        " valider » de la page Équilibre.",
        "Todavía no se propone nada: {count:# caso al que el cálculo deja corto espera|# casos a"
        " los que el cálculo deja cortos esperan} el visto bueno de una persona nombrada. Vea la"
        " lista «Por dar el visto bueno» en la página Equilibrio.",
        "لا يُعرض شيء بعد: حالات تركتها الموازنة ناقصة تنتظر إجازة شخص مسمّى، وعددها {count}. انظر"
        " قائمة «بانتظار الإجازة» في صفحة الموازنة.",
    ),
    "close_anyway": spoken(
        "Case {case} still has open: {unsettled}. Settle that first, or close it all the same and"
        " say why.",
        "Le dossier {case} a encore en suspens : {unsettled}. Réglez-le d’abord, ou clôturez quand"
        " même en disant pourquoi.",
        "El caso {case} tiene aún pendiente: {unsettled}. Resuélvalo antes, o ciérrelo de todos"
        " modos y diga por qué.",
        "ما زال في الحالة {case} معلّقًا: {unsettled}. سوِّه أولًا، أو أقفلها على أي حال واذكر السبب.",
    ),
    "closed_already": spoken(
        "Case {case} is closed. To go on with it, press “Reopen the case” on the page Plans.",
        "Le dossier {case} est clos. Pour continuer, « Rouvrir le dossier » à la page Plans.",
        "El caso {case} está cerrado. Para seguir, pulse «Reabrir el caso» en la página Planes.",
        "الحالة {case} مقفلة. للمتابعة اضغط «إعادة فتح الحالة» في صفحة الخطط.",
    ),
    "decide_agreed": spoken(
        "The plan of case {case} is agreed and stands. To change it, take it back to the draft"
        " first, on the page Plans.",
        "Le plan du dossier {case} est accepté et tient. Pour le changer, ramenez-le d’abord au"
        " projet, à la page Plans.",
        "El plan del caso {case} está acordado y se mantiene. Para cambiarlo, devuélvalo primero a"
        " borrador, en la página Planes.",
        "خطة الحالة {case} متفق عليها وسارية. لتغييرها، أعدها أولًا إلى المسودة في صفحة الخطط.",
    ),
    "decide_signed": spoken(
        "The plan of case {case} is signed and stands. To change it, amend it first with a reason,"
        " on the page Plans.",
        "Le plan du dossier {case} est signé et tient. Pour le changer, modifiez-le d’abord, avec"
        " une raison, à la page Plans.",
        "El plan del caso {case} está firmado y se mantiene. Para cambiarlo, modifíquelo primero"
        " con un motivo, en la página Planes.",
        "خطة الحالة {case} موقّعة وسارية. لتغييرها، عدّلها أولًا مع ذكر السبب في صفحة الخطط.",
    ),
    "donor_rate_missing": spoken(
        "Nothing was taken: there is no exchange rate {base}–{quote} on {day}, and line {fund} is"
        " in {quote}. Give the rate first: Money, Load rates…. Then take the template again.",
        "Rien n’a été pris : il n’y a pas de taux de change {base}–{quote} au {day}, et la ligne"
        " {fund} est en {quote}. Donnez d’abord le taux : page Argent, Charger des taux…. Puis"
        " reprenez le modèle.",
        "No se tomó nada: no hay tipo de cambio {base}–{quote} el {day}, y la línea {fund} está en"
        " {quote}. Dé primero el tipo: Dinero, Cargar tipos de cambio…. Después tome la plantilla"
        " de nuevo.",
        "لم يؤخذ شيء: لا سعر صرف {base}–{quote} في {day}، وبند التمويل {fund} بعملة {quote}. أعط"
        " السعر أولًا: صفحة المال، تحميل أسعار الصرف…. ثم خذ القالب من جديد.",
    ),
    "instrument_unknown": spoken(
        "There is no instrument {instrument}. Take it in first: page Follow-up, Reintegration"
        " score….",
        "Il n’y a pas d’instrument {instrument}. Prenez-le d’abord : page Suivi, Score de"
        " réintégration….",
        "No hay instrumento {instrument}. Tómelo antes: página Seguimiento, Puntaje de"
        " reintegración….",
        "لا توجد أداة {instrument}. خذها أولًا: صفحة المتابعة، درجة إعادة الإدماج….",
    ),
    "ledger_close_future": spoken(
        "{month} had not begun on {on}. Close it once it is over.",
        "{month} n’avait pas commencé le {on}. Clôturez-le quand il sera passé.",
        "{month} no había comenzado el {on}. Ciérrelo cuando haya pasado.",
        "لم يكن {month} قد بدأ في {on}. أقفله متى انتهى.",
    ),
    "not_followed": spoken(
        "Case {case} is not followed: its plan is not agreed, or the case is closed. Agree the plan"
        " first, on the page Plans.",
        "Le dossier {case} n’est pas suivi : son plan n’est pas convenu, ou il est clos. Convenez"
        " d’abord du plan, à la page Plans.",
        "El caso {case} no tiene seguimiento: su plan no está acordado o el caso está cerrado."
        " Acuerde antes el plan, en la página Planes.",
        "الحالة {case} ليست قيد المتابعة: لم يُتفق على خطتها أو أُقفلت. اتفق على الخطة أولًا في صفحة"
        " الخطط.",
    ),
    "plan_of_another": spoken(
        "Case {case} is {counsellor}’s. Say in a few words why {who} takes this step.",
        "Le dossier {case} est celui de {counsellor}. Dites en quelques mots pourquoi {who} fait ce"
        " pas.",
        "El caso {case} es de {counsellor}. Diga en pocas palabras por qué {who} da este paso.",
        "الحالة {case} من حالات {counsellor}. قل بكلمات قليلة لماذا يتخذ {who} هذه الخطوة.",
    ),
    "referral_consent": spoken(
        "Nobody of case {case} has agreed to their data going to a partner. Ask them, and write"
        " down their consent to sharing first, on the page Plans.",
        "Personne du dossier {case} n’a accepté que ses données aillent à un partenaire. Demandez,"
        " et notez d’abord le consentement au partage, à la page Plans.",
        "Nadie del caso {case} ha aceptado que sus datos vayan a un socio. Pregúnteles, y anote"
        " antes el consentimiento para compartir, en la página Planes.",
        "لم يوافق أحد في الحالة {case} على إرسال بياناته إلى شريك. اسألهم، وسجّل أولًا الموافقة على"
        " المشاركة في صفحة الخطط.",
    ),
    "referral_need_missing": spoken(
        "Say which need the referral is for, or which support of the agreed plan.",
        "Dites pour quel besoin est l’orientation, ou pour quel soutien du plan convenu.",
        "Indique para qué necesidad es la derivación, o para qué apoyo del plan acordado.",
        "حدّد الحاجة التي تخصها الإحالة، أو الدعم من الخطة المتفق عليها.",
    ),
    "referral_unknown": spoken(
        "This referral is no longer there. Choose it anew on the page Follow-up.",
        "Cette orientation n’est plus là. Choisissez-la de nouveau à la page Suivi.",
        "Esta derivación ya no está. Elíjala de nuevo en la página Seguimiento.",
        "لم تعد هذه الإحالة موجودة. اخترها من جديد في صفحة المتابعة.",
    ),
    "reserve_not_found": spoken(
        "No balance was found of today’s people and those still to come together, so nothing was"
        " changed. Balance first without holding back; where that works, let it take longer.",
        "Aucune répartition n’a été trouvée pour les personnes d’aujourd’hui et celles à venir"
        " ensemble : rien n’a été changé. Faites d’abord le calcul sans rien retenir ; s’il"
        " aboutit, accordez-lui plus de temps.",
        "No se halló un reparto para las personas de hoy y las que vendrán juntas: no se cambió"
        " nada. Equilibre primero sin reservar nada; si eso funciona, déjele más tiempo.",
        "لم يُعثر على موازنة تجمع أشخاص اليوم ومن سيصلون، ولم يتغير شيء. وازن أولًا دون احتجاز شيء؛"
        " فإن نجح ذلك فامنحها وقتًا أطول.",
    ),
}
#: Where others may read along, nothing is said of them.
_SHARED: Table = {
    "clear_first": spoken(
        "This plan cannot be offered yet.",
        "Ce plan ne peut pas encore être proposé.",
        "Este plan todavía no se puede proponer.",
        "لا يمكن عرض هذه الخطة بعد.",
    ),
}


def window_sentence(error: PlannerError, language: str, *, shared: bool = False) -> str:
    """Return what is wrong and what to do in the window; ``shared``: others may read along."""
    for table in (_SHARED, IN_WINDOW) if shared else (IN_WINDOW,):
        if error.code in table:
            return say(table, error.code, language, values_said(error, language))
    return _FOR_WHO_TYPES.sub("", error_sentence(error, language))
