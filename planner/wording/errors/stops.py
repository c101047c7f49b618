"""Sentences of errors about stopping a project and taking it up again."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

STOP_ERRORS: Table = {
    "project_halted_already": spoken(
        "Project {project} is stopped already, since {on}. For another reason or day, take it up"
        " again first, then stop it anew.",
        "Le projet {project} est déjà arrêté, depuis le {on}. Pour une autre raison ou un autre"
        " jour, reprenez-le d’abord, puis arrêtez-le de nouveau.",
        "El proyecto {project} ya está detenido, desde el {on}. Para otro motivo u otro día,"
        " retómelo primero y vuelva a detenerlo.",
        "المشروع {project} موقوف منذ {on}. لسبب آخر أو ليوم آخر استأنفه أولًا ثم أوقفه من جديد.",
    ),
    "project_not_halted": spoken(
        "Project {project} is not stopped, so there is nothing to take back.",
        "Le projet {project} n’est pas arrêté : il n’y a rien à reprendre.",
        "El proyecto {project} no está detenido: no hay nada que retomar.",
        "المشروع {project} غير موقوف، فلا شيء يُتراجع عنه.",
    ),
}
