"""Sentences of doubts about how somebody else's form is read."""

from __future__ import annotations

from planner.wording.sentences import FindingTable

DOUBTS: FindingTable = {
    "doubt_missing": {
        "en": (
            "No column is known to mean “{what}”, which every assessment needs.",
            "Choose the column that means it.",
        ),
        "fr": (
            "Aucune colonne ne semble signifier « {what} », que toute évaluation demande.",
            "Choisissez la colonne qui le signifie.",
        ),
    },
    "doubt_weak": {
        "en": (
            "The column “{column}” probably means “{meant}”.",
            "Say yes, or choose what else it means.",
        ),
        "fr": (
            "La colonne « {column} » signifie sans doute « {meant} ».",
            "Confirmez, ou choisissez ce qu’elle signifie d’autre.",
        ),
    },
    "doubt_several": {
        "en": (
            "The column “{column}” may mean “{meant}” or “{other}”.",
            "Choose which of the two.",
        ),
        "fr": (
            "La colonne « {column} » peut signifier « {meant} » ou « {other} ».",
            "Choisissez lequel des deux.",
        ),
    },
    "doubt_day_or_month": {
        "en": (
            "The dates of the column “{column}” can be read two ways: 03/04/2025.",
            "Say whether the day or the month comes first.",
        ),
        "fr": (
            "Les dates de la colonne « {column} » se lisent de deux façons : 03/04/2025.",
            "Dites si le jour ou le mois vient en premier.",
        ),
    },
    "doubt_point_or_comma": {
        "en": (
            "The numbers of the column “{column}” can be read two ways: 1.500.",
            "Say whether a point or a comma begins the decimals.",
        ),
        "fr": (
            "Les nombres de la colonne « {column} » se lisent de deux façons : 1.500.",
            "Dites si un point ou une virgule sépare les décimales.",
        ),
    },
    "doubt_unit": {
        "en": (
            "The column “{column}” does not say whether it counts years or months.",
            "Say which.",
        ),
        "fr": (
            "La colonne « {column} » ne dit pas si elle compte des années ou des mois.",
            "Dites lequel.",
        ),
    },
    "doubt_answer": {
        "en": (
            "In “{column}” the answer “{value}” ({count} ×) probably means “{word}”.",
            "Say yes, or choose what else it means.",
        ),
        "fr": (
            "Dans « {column} », la réponse « {value} » ({count} ×) signifie sans doute « {word} ».",
            "Confirmez, ou choisissez ce qu’elle signifie d’autre.",
        ),
    },
    "doubt_answer_kept": {
        "en": (
            "In “{column}” an answer ({count} ×) probably means “{word}”.",
            "Look at it in the file; say yes, or choose what else it means.",
        ),
        "fr": (
            "Dans « {column} », une réponse ({count} ×) signifie sans doute « {word} ».",
            "Regardez-la dans le fichier ; confirmez, ou choisissez autre chose.",
        ),
    },
    "doubt_answer_unknown": {
        "en": (
            "In “{column}” the planner does not know what the answer “{value}” ({count} ×) means.",
            "Choose what it means.",
        ),
        "fr": (
            "Dans « {column} », le planificateur ignore ce que veut dire « {value} » ({count} ×).",
            "Choisissez ce qu’elle signifie.",
        ),
    },
    "doubt_answer_unknown_kept": {
        "en": (
            "In “{column}” the planner does not know what an answer ({count} ×) means.",
            "Look at it in the file, and choose what it means.",
        ),
        "fr": (
            "Dans « {column} », le planificateur ignore ce que veut dire une réponse ({count} ×).",
            "Regardez-la dans le fichier et choisissez ce qu’elle signifie.",
        ),
    },
}
