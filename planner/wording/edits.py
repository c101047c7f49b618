"""What an edit is called: after "Undo:", in the audit trail, in a list of copies."""

from __future__ import annotations

from planner.domain.change import Step
from planner.domain.months import Month
from planner.domain.programme.programme import Programme
from planner.domain.protection.breach import WHY
from planner.domain.protection.trail import Act, TrailEntry
from planner.domain.rights.erasure import WhyErased
from planner.wording.arrivals import ARRIVAL_EDITS
from planner.wording.changes.programme import SETTING_ROWS, setting_label
from planner.wording.follow_up.edits import FOLLOW_UP_EDITS
from planner.wording.learning import LEARNING_EDITS
from planner.wording.names import name_of
from planner.wording.names.programme import target_name
from planner.wording.numbers import month_text
from planner.wording.sentences import Table, in_language, spoken
from planner.wording.trail import act_words, deed, done_there

#: The services' reasons for an edit.
_WORDS: Table = {
    **FOLLOW_UP_EDITS,
    **ARRIVAL_EDITS,
    **LEARNING_EDITS,
    "load_programme": spoken(
        "load the programme", "charger le programme", "cargar el programa", "تحميل البرنامج"
    ),
    "import_assessments": spoken(
        "import assessments",
        "importer des évaluations",
        "importar evaluaciones",
        "استيراد التقييمات",
    ),
    "judge_pair": spoken(
        "judge a pair",
        "juger une paire",
        "juzgar un par",
        "الحكم على زوج",
    ),
    "ignore_finding": spoken(
        "ignore a finding", "ignorer un constat", "ignorar una observación", "تجاهل ملاحظة"
    ),
    "add_case": spoken("add a case", "ajouter un dossier", "añadir un caso", "إضافة حالة"),
    "correct_case": spoken(
        "correct a case", "corriger un dossier", "corregir un caso", "تصحيح حالة"
    ),
    "set_policy": spoken(
        "change what matters", "changer ce qui compte", "cambiar lo que importa", "تغيير ما يهم"
    ),
    "adopt_allocation": spoken(
        "take the new balance",
        "reprendre le nouvel équilibre",
        "tomar el nuevo equilibrio",
        "أخذ الموازنة الجديدة",
    ),
    "edit_programme": spoken(
        "change in the programme:",
        "modifier dans le programme :",
        "cambiar en el programa:",
        "تغيير في البرنامج:",
    ),
    "add_to_programme": spoken(
        "add to the programme:",
        "ajouter au programme :",
        "añadir al programa:",
        "إضافة إلى البرنامج:",
    ),
    "remove_from_programme": spoken(
        "remove from the programme:",
        "retirer du programme :",
        "quitar del programa:",
        "حذف من البرنامج:",
    ),
    "end_rule": spoken(
        "switch off the rule", "désactiver la règle", "desactivar la regla", "إيقاف القاعدة"
    ),
    "keep_scenario": spoken(
        "keep a scenario", "garder un scénario", "guardar un escenario", "حفظ سيناريو"
    ),
    "drop_scenario": spoken(
        "drop a scenario", "supprimer un scénario", "quitar un escenario", "حذف سيناريو"
    ),
    "adopt_scenario": spoken(
        "take a scenario", "adopter un scénario", "tomar un escenario", "أخذ سيناريو"
    ),
    "clear_cases": spoken(
        "clear cases left short",
        "valider des dossiers laissés démunis",
        "dar el visto bueno a casos a los que falta algo",
        "إجازة حالات بقيت ناقصة",
    ),
    "decide_require": spoken("keep", "garder", "mantener", "إبقاء"),
    "decide_forbid": spoken("decline", "refuser", "rechazar", "رفض"),
    "decide_prefer": spoken("prefer", "préférer", "preferir", "تفضيل"),
    "swap": spoken("swap", "échanger", "cambiar", "استبدال"),
    "withdraw_decision": spoken(
        "take back the decision on",
        "retirer la décision sur",
        "retirar la decisión sobre",
        "التراجع عن القرار بشأن",
    ),
    "plan_draft": spoken(
        "return the plan to draft",
        "remettre le plan en projet",
        "devolver el plan a borrador",
        "إعادة الخطة إلى المسودة",
    ),
    "plan_offered": spoken("offer the plan", "proposer le plan", "proponer el plan", "عرض الخطة"),
    "plan_agreed": spoken(
        "agree the plan", "convenir du plan", "acordar el plan", "الاتفاق على الخطة"
    ),
    "plan_signed": spoken("sign the plan", "signer le plan", "firmar el plan", "توقيع الخطة"),
    "plan_amended": spoken(
        "amend the plan", "modifier le plan", "modificar el plan", "تعديل الخطة"
    ),
    "plan_closed": spoken("close the plan", "clore le plan", "cerrar el plan", "إغلاق الخطة"),
    "import_rates": spoken(
        "load exchange rates",
        "charger des taux de change",
        "cargar tipos de cambio",
        "تحميل أسعار الصرف",
    ),
    "book_plan": spoken(
        "book what is planned",
        "comptabiliser ce qui est prévu",
        "asentar lo previsto",
        "تقييد ما هو مخطَّط",
    ),
    "choices": spoken(
        "decide as in a plan’s workbook",
        "décider comme dans le classeur d’un plan",
        "decidir como en el libro de un plan",
        "القرار كما في مصنف الخطة",
    ),
    "post_entries": spoken(
        "book entries", "comptabiliser des écritures", "asentar movimientos", "تقييد قيود"
    ),
    "close_month": spoken(
        "close the month of", "clore le mois de", "cerrar el mes de", "إقفال شهر"
    ),
    "take_donor": spoken(
        "add a donor’s programme",
        "ajouter le programme d’un bailleur",
        "añadir el programa de un donante",
        "إضافة برنامج جهة مانحة",
    ),
    "hand_over": spoken("hand cases over", "confier des dossiers", "entregar casos", "تسليم حالات"),
    "bring_back": spoken(
        "bring cases back", "reprendre des dossiers", "traer casos de vuelta", "استرجاع حالات"
    ),
    "keep_draft": spoken(
        "keep what was being typed",
        "garder ce qui était en cours de saisie",
        "conservar lo que se estaba escribiendo",
        "حفظ ما كان يُكتب",
    ),
    "consent_given": spoken(
        "record consent", "noter un consentement", "anotar un consentimiento", "تسجيل موافقة"
    ),
    "consent_refused": spoken(
        "record a refusal of consent",
        "noter un refus de consentement",
        "anotar que no hay consentimiento",
        "تسجيل رفض الموافقة",
    ),
    "consent_withdrawn": spoken(
        "record that consent was withdrawn",
        "noter un retrait du consentement",
        "anotar que se retiró el consentimiento",
        "تسجيل سحب الموافقة",
    ),
    "keep_case": spoken(
        "keep a case longer",
        "garder un dossier plus longtemps",
        "conservar un caso más tiempo",
        "إبقاء حالة مدة أطول",
    ),
    "set_keep_months": spoken(
        "change how long cases are kept",
        "changer la durée de conservation",
        "cambiar cuánto tiempo se conservan los casos",
        "تغيير مدة الاحتفاظ بالحالات",
    ),
    "erase_case": spoken("erase a case:", "effacer un dossier :", "borrar un caso:", "محو حالة:"),
    "restored": spoken(
        "put a copy back",
        "remettre une copie en place",
        "restablecer una copia",
        "إعادة نسخة إلى مكانها",
    ),
    "migrated": spoken(
        "take over by a newer planner",
        "reprendre par une version plus récente",
        "pasar a un planificador más nuevo",
        "انتقال إلى نسخة أحدث من المخطِّط",
    ),
    "migration": spoken(
        "take over by a newer planner",
        "reprendre par une version plus récente",
        "pasar a un planificador más nuevo",
        "انتقال إلى نسخة أحدث من المخطِّط",
    ),
    "erased": spoken("erase a case", "effacer un dossier", "borrar un caso", "محو حالة"),
}
#: What is said instead of a deed: an edit as it was made.
_MADE = frozenset({Step.EDIT, Step.BARRIER})


def edit_words(why: str, programme: Programme | None, language: str) -> str:
    """Return the words for an edit; ``code:about`` says what it was about.

    A code that an earlier planner wrote is said as it stands.
    """
    code, _sep, about = why.partition(":")
    known = _WORDS.get(code)
    words = in_language(known, language) if known is not None else code.replace("_", " ")
    return f"{words} {_about(about, programme, language)}".strip()


def entry_words(entry: TrailEntry, programme: Programme | None, language: str) -> str:
    """Return what an entry of the trail says was done; of an edit, what it was called."""
    done = deed(entry, language)
    there = done_there(entry)
    if there is not None:
        why = entry.values.get(WHY, "")
        of_edit = there is Act.EDITED and bool(why)
        told = (
            edit_words(why, programme, language)
            if of_edit
            else act_words(there, entry.values, language)
        )
        return f"{done} – {told}"
    if entry.batch is None or entry.batch.why in ("", entry.act.value):
        return done
    words = edit_words(entry.batch.why, programme, language)
    return words if entry.act is Act.EDITED and entry.batch.step in _MADE else f"{done} – {words}"


def _about(code: str, programme: Programme | None, language: str) -> str:
    if code in {why.value for why in WhyErased}:
        return name_of(WhyErased(code), language)
    year, _, month = code.partition("-")
    if year.isdigit() and month.isdigit() and 1 <= int(month) <= 12:
        return month_text(Month(int(year), int(month)), language)
    if code in SETTING_ROWS:
        return setting_label(code, language)
    return target_name(programme, code, language)
