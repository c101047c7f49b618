"""What became of a decision: noted, kept without moving anything, or not to be had; and the way
back."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.programme.programme import Programme
from planner.wording.isolation import isolated
from planner.wording.names.programme import thing_name
from planner.wording.sentences import Table, say, spoken

_WHAT: Table = {
    DecisionSort.REQUIRE: spoken(
        "give {target}", "donner {target}", "dar {target}", "تقديم {target}"
    ),
    DecisionSort.FORBID: spoken(
        "do not give {target}", "ne pas donner {target}", "no dar {target}", "عدم تقديم {target}"
    ),
    DecisionSort.PREFER: spoken(
        "prefer {target} where it is as good",
        "préférer {target} si c’est aussi bien",
        "preferir {target} donde sea igual de bueno",
        "تفضيل {target} حيث يكون مساويًا في الجودة",
    ),
}
_SAID: Table = {
    "noted": spoken(
        "Noted for {number}: {what} (“{reason}”). It counts from the next balance on.",
        "Noté pour {number} : {what} (« {reason} »). Cela compte dès le prochain calcul.",
        "Anotado para {number}: {what} («{reason}»). Cuenta a partir del próximo cálculo.",
        "سُجّل للحالة {number}: {what} («{reason}»). يُحسب ابتداءً من الموازنة القادمة.",
    ),
    "would_note": spoken(
        "Would be noted for {number}: {what} (“{reason}”).",
        "Serait noté pour {number} : {what} (« {reason} »).",
        "Se anotaría para {number}: {what} («{reason}»).",
        "سيُسجَّل للحالة {number}: {what} («{reason}»).",
    ),
    "taken_back": spoken(
        "Taken back for {number}: {what} (“{reason}”). It counts from the next balance on.",
        "Retiré pour {number} : {what} (« {reason} »). Cela compte dès le prochain calcul.",
        "Retirado para {number}: {what} («{reason}»). Cuenta a partir del próximo cálculo.",
        "جرى التراجع للحالة {number}: {what} («{reason}»). يُحسب ابتداءً من الموازنة القادمة.",
    ),
    "preferred_has": spoken(
        "{number} gets {target} already. The preference is kept, and counts in every later"
        " balance.",
        "{number} reçoit déjà {target}. La préférence est gardée et compte dans chaque calcul"
        " suivant.",
        "{number} ya recibe {target}. La preferencia se conserva y cuenta en cada"
        " cálculo posterior.",
        "تحصل {number} على {target} بالفعل. يُحتفظ بالتفضيل ويُحسب في كل موازنة لاحقة.",
    ),
    "preferred_not": spoken(
        "{number} still does not get {target}: it is not open to them, or not as good for all as"
        " what stands. The preference is kept, and counts in every later balance.",
        "{number} ne reçoit toujours pas {target} : ce n’est pas ouvert à ce dossier, ou pas aussi"
        " bien pour tous que ce qui est prévu. La préférence est gardée et compte dans chaque"
        " calcul suivant.",
        "{number} sigue sin recibir {target}: no está abierto a este caso, o no es tan"
        " bueno para todos como lo previsto. La preferencia se conserva y cuenta en"
        " cada cálculo posterior.",
        "ما زالت {number} لا تحصل على {target}: فهو غير متاح لها، أو ليس بجودة ما هو"
        " قائم للجميع. يُحتفظ بالتفضيل ويُحسب في كل موازنة لاحقة.",
    ),
    "stands": spoken(
        "Still decided for {number}: {what} (“{reason}”). To take it back:",
        "Toujours décidé pour {number} : {what} (« {reason} »). Pour le retirer :",
        "Sigue decidido para {number}: {what} («{reason}»). Para retirarlo:",
        "ما زال مقررًا للحالة {number}: {what} («{reason}»). للتراجع عنه:",
    ),
}


def decision_line(
    code: str, decision: Decision, number: str, programme: Programme, language: str
) -> str:
    """Return a sentence about a decision (``code`` of ``_SAID``), with the reason typed for it.

    For who sits before the screen only: a reason is a note and goes into no log.
    """
    target = thing_name(decision.target, programme, language)
    what = say(_WHAT, decision.sort, language, {"target": target})
    values = {"target": target, "what": what, "reason": isolated(decision.reason, language)}
    return say(_SAID, code, language, {**values, "number": isolated(number, language)})


def take_back_command(file: Path, number: str, target: str) -> str:
    """Return the command that takes a decision back, quoted as this system's shell wants it."""
    words = ("reintegration-planner", "decide", str(file), number, "take-back", target)
    return subprocess.list2cmdline(words) if os.name == "nt" else shlex.join(words)
