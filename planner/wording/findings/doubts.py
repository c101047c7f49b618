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
        "es": (
            "No se conoce ninguna columna que signifique «{what}», que toda evaluación necesita.",
            "Elija la columna que lo significa.",
        ),
        "ar": ("لا يُعرف عمود يعني «{what}»، وهو لازم لكل تقييم.", "اختر العمود الذي يعنيه."),
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
        "es": (
            "La columna «{column}» probablemente significa «{meant}».",
            "Diga que sí, o elija qué otra cosa significa.",
        ),
        "ar": ("العمود «{column}» يعني على الأرجح «{meant}».", "قل نعم، أو اختر معنى آخر له."),
    },
    "doubt_rating": {
        "en": (
            "The column “{column}” is answered as needs are rated; which need it is, nobody knows.",
            "Choose the need it rates, or that it is not needed.",
        ),
        "fr": (
            "La colonne « {column} » note un besoin, semble-t-il, et nul ne sait lequel.",
            "Choisissez ce besoin, ou qu’elle est inutile.",
        ),
        "es": (
            "La columna «{column}» parece valorar una necesidad, y no se sabe cuál.",
            "Elija la necesidad, o que no hace falta.",
        ),
        "ar": (
            "يبدو أن العمود «{column}» يقيّم حاجة، ولا يُعرف أيها.",
            "اختر الحاجة التي يقيّمها، أو أنه غير لازم.",
        ),
    },
    "doubt_currency": {
        "en": (
            "“{column}” names money in a word for several currencies, none of them yours.",
            "Write the currency’s code into the heading (XOF); say yes if it is yours after all.",
        ),
        "fr": (
            "« {column} » peut nommer plusieurs monnaies, dont aucune n’est la vôtre.",
            "Écrivez le code de la monnaie dans l’en-tête (XOF) ; confirmez si c’est la vôtre.",
        ),
        "es": (
            "«{column}» puede nombrar varias monedas, ninguna de ellas la suya.",
            "Escriba el código de la moneda en el encabezado (XOF); diga que sí si es la suya.",
        ),
        "ar": (
            "كلمة العملة في العمود «{column}» تصلح لعدة عملات، وليست أي منها عملتكم.",
            "اكتب رمز العملة في العنوان (XOF)، أو قل نعم إن كانت عملتكم مع ذلك.",
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
        "es": (
            "La columna «{column}» puede significar «{meant}» o «{other}».",
            "Elija cuál de las dos cosas.",
        ),
        "ar": ("قد يعني العمود «{column}» «{meant}» أو «{other}».", "اختر أحدهما."),
    },
    "doubt_day_or_month": {
        "en": (
            "The dates of the column “{column}” can be read two ways, as 03/04/2025 can.",
            "Say whether the day or the month comes first.",
        ),
        "fr": (
            "Les dates de la colonne « {column} » se lisent de deux façons, comme 03/04/2025.",
            "Dites si le jour ou le mois vient en premier.",
        ),
        "es": (
            "Las fechas de la columna «{column}» se leen de dos maneras, como 03/04/2025.",
            "Diga si va primero el día o el mes.",
        ),
        "ar": (
            "يمكن قراءة تواريخ العمود «{column}» بطريقتين، مثل 03/04/2025.",
            "قل أيهما يأتي أولًا: اليوم أم الشهر.",
        ),
    },
    "doubt_point_or_comma": {
        "en": (
            "The numbers of the column “{column}” can be read two ways, as 1.500 can.",
            "Say whether a point or a comma begins the decimals.",
        ),
        "fr": (
            "Les nombres de la colonne « {column} » se lisent de deux façons, comme 1.500.",
            "Dites si un point ou une virgule sépare les décimales.",
        ),
        "es": (
            "Los números de la columna «{column}» se leen de dos maneras, como 1.500.",
            "Diga si los decimales empiezan con punto o con coma.",
        ),
        "ar": (
            "يمكن قراءة أعداد العمود «{column}» بطريقتين، مثل 1.500.",
            "قل هل تبدأ الكسور بنقطة أم بفاصلة.",
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
        "es": ("La columna «{column}» no dice si cuenta años o meses.", "Diga cuál."),
        "ar": ("لا يذكر العمود «{column}» هل يعدّ السنوات أم الأشهر.", "قل أيهما."),
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
        "es": (
            "En «{column}», la respuesta «{value}» ({count} ×) probablemente significa «{word}».",
            "Diga que sí, o elija qué otra cosa significa.",
        ),
        "ar": (
            "في «{column}» تعني الإجابة «{value}» ({count} ×) على الأرجح «{word}».",
            "قل نعم، أو اختر معنى آخر لها.",
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
        "es": (
            "En «{column}», una respuesta ({count} ×) probablemente significa «{word}».",
            "Mírela en el archivo; diga que sí, o elija qué otra cosa significa.",
        ),
        "ar": (
            "في «{column}» تعني إجابة ({count} ×) على الأرجح «{word}».",
            "انظر إليها في الملف؛ قل نعم، أو اختر معنى آخر لها.",
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
        "es": (
            (
                "En «{column}», el planificador no sabe qué significa la respuesta «{value}»"
                " ({count} ×)."
            ),
            "Elija qué significa.",
        ),
        "ar": ("في «{column}» لا يعرف المخطِّط معنى الإجابة «{value}» ({count} ×).", "اختر معناها."),
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
        "es": (
            "En «{column}», el planificador no sabe qué significa una respuesta ({count} ×).",
            "Mírela en el archivo y elija qué significa.",
        ),
        "ar": (
            "في «{column}» لا يعرف المخطِّط معنى إجابة ({count} ×).",
            "انظر إليها في الملف واختر معناها.",
        ),
    },
}
