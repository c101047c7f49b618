"""What an edit is called: after "Undo:", in the audit trail, in a list of copies."""

from __future__ import annotations

from planner.domain.breach import WHY
from planner.domain.change import Step
from planner.domain.erasure import WhyErased
from planner.domain.months import Month
from planner.domain.programme import Programme
from planner.domain.trail import Act, TrailEntry
from planner.wording.names import name_of
from planner.wording.names.programme import target_name
from planner.wording.numbers import month_text
from planner.wording.sentences import Table, in_language, spoken
from planner.wording.trail import act_words, deed, done_there

#: The services' reasons for an edit.
_WORDS: Table = {
    "load_programme": spoken("load the programme", "charger le programme"),
    "import_assessments": spoken("import assessments", "importer des évaluations"),
    "ignore_finding": spoken("ignore a finding", "ignorer un constat"),
    "add_case": spoken("add a case", "ajouter un dossier"),
    "correct_case": spoken("correct a case", "corriger un dossier"),
    "set_policy": spoken("change what matters", "changer ce qui compte"),
    "adopt_allocation": spoken("take the new balance", "reprendre le nouvel équilibre"),
    "clear_cases": spoken("clear cases left short", "valider des dossiers laissés démunis"),
    "decide_require": spoken("keep", "garder"),
    "decide_forbid": spoken("decline", "refuser"),
    "decide_prefer": spoken("prefer", "préférer"),
    "swap": spoken("swap", "échanger"),
    "withdraw_decision": spoken("take back the decision on", "retirer la décision sur"),
    "plan_draft": spoken("return the plan to draft", "remettre le plan en projet"),
    "plan_offered": spoken("offer the plan", "proposer le plan"),
    "plan_agreed": spoken("agree the plan", "convenir du plan"),
    "plan_signed": spoken("sign the plan", "signer le plan"),
    "plan_amended": spoken("amend the plan", "modifier le plan"),
    "plan_closed": spoken("close the plan", "clore le plan"),
    "import_rates": spoken("load exchange rates", "charger des taux de change"),
    "book_plan": spoken("book what is planned", "comptabiliser ce qui est prévu"),
    "post_entries": spoken("book entries", "comptabiliser des écritures"),
    "close_month": spoken("close the month of", "clore le mois de"),
    "take_donor": spoken("add a donor’s programme", "ajouter le programme d’un bailleur"),
    "hand_over": spoken("hand cases over", "confier des dossiers"),
    "bring_back": spoken("bring cases back", "reprendre des dossiers"),
    "keep_draft": spoken("keep what was being typed", "garder ce qui était en cours de saisie"),
    "consent_given": spoken("record consent", "noter un consentement"),
    "consent_refused": spoken("record a refusal of consent", "noter un refus de consentement"),
    "consent_withdrawn": spoken(
        "record that consent was withdrawn", "noter un retrait du consentement"
    ),
    "keep_case": spoken("keep a case longer", "garder un dossier plus longtemps"),
    "set_keep_months": spoken("change how long cases are kept", "changer la durée de conservation"),
    "erase_case": spoken("erase a case:", "effacer un dossier :"),
    "restored": spoken("put a copy back", "remettre une copie en place"),
    "migrated": spoken("take over by a newer planner", "reprendre par une version plus récente"),
    "migration": spoken("take over by a newer planner", "reprendre par une version plus récente"),
    "erased": spoken("erase a case", "effacer un dossier"),
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
    return target_name(programme, code, language)
