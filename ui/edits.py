"""What an edit is called in the Edit menu: "Undo: decline an award"."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP as _
from PySide6.QtCore import QCoreApplication

from planner.domain.programme import Programme
from ui.words import target_name

#: The services' reasons for an edit, as words after "Undo:".
_WORDS = {
    "load_programme": _("Edits", "load the programme"),
    "import_assessments": _("Edits", "import assessments"),
    "add_case": _("Edits", "add a case"),
    "correct_case": _("Edits", "correct a case"),
    "set_policy": _("Edits", "change what matters"),
    "adopt_allocation": _("Edits", "take the new balance"),
    "clear_cases": _("Edits", "clear cases left short"),
    "decide_require": _("Edits", "keep"),
    "decide_forbid": _("Edits", "decline"),
    "decide_prefer": _("Edits", "prefer"),
    "swap": _("Edits", "swap"),
    "withdraw_decision": _("Edits", "take back the decision on"),
    "plan_draft": _("Edits", "return the plan to draft"),
    "plan_offered": _("Edits", "offer the plan"),
    "plan_agreed": _("Edits", "agree the plan"),
    "plan_signed": _("Edits", "sign the plan"),
    "plan_amended": _("Edits", "amend the plan"),
    "import_rates": _("Edits", "load exchange rates"),
    "take_donor": _("Edits", "add a donor’s programme"),
    "hand_over": _("Edits", "hand cases over"),
    "bring_back": _("Edits", "bring cases back"),
    "keep_draft": _("Edits", "keep what was being typed"),
    "plan_closed": _("Edits", "close the plan"),
    "consent_given": _("Edits", "record consent"),
    "consent_refused": _("Edits", "record a refusal of consent"),
    "keep_case": _("Edits", "keep a case longer"),
    "set_keep_months": _("Edits", "change how long cases are kept"),
}


def edit_words(why: str, programme: Programme | None, language: str) -> str:
    """Return the words for an edit; ``code:target`` names the measure or project it was about."""
    code, _sep, target = why.partition(":")
    words = QCoreApplication.translate("Edits", str(_WORDS.get(code, code.replace("_", " "))))
    return f"{words} {target_name(programme, target, language)}".strip()
