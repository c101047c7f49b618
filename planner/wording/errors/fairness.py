"""What is wrong with a fairness setting asked for, in words."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

FAIRNESS_ERRORS: Table = {
    "fairness_unknown": spoken(
        "“{value}” is no fairness setting. Write least_burden, balanced, worst_off_first, or a"
        " number from {least} (least burden in total) to {most} (near to worst-off first).",
        "« {value} » n’est pas un réglage d’équité. Écrivez least_burden, balanced,"
        " worst_off_first, ou un nombre de {least} (le moins de charge au total) à {most} (proche"
        " de « les plus démunis d’abord »).",
    ),
    "fairness_nothing_found": spoken(
        "No setting came to an answer in its time. Balance first, or give more seconds.",
        "Aucun réglage n’a abouti dans son temps. Lancez d’abord une répartition, ou donnez plus de"
        " secondes.",
    ),
    "parity_unreadable": spoken(
        "“{value}” is no parity. Write sex, place, departure or vulnerability, =, and the points of"
        " burden lifted by which groups may differ: sex=5. sex=off takes it away.",
        "« {value} » n’est pas une parité. Écrivez sex, place, departure ou vulnerability, =, et"
        " les points de charge allégée dont les groupes peuvent différer : sex=5. sex=off"
        " l’enlève.",
    ),
    "priority_unreadable": spoken(
        "“{value}” is no priority. Write a condition, =>, and how much such a case counts beside an"
        " ordinary one: vulnerability in gbv|disability => 1.5.",
        "« {value} » n’est pas une priorité. Écrivez une condition, =>, et combien compte un tel"
        " dossier face à un dossier ordinaire : vulnerability in gbv|disability => 1.5.",
    ),
}
