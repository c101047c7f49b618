"""Sentences of findings about templates of real programmes taken into one's own."""

from __future__ import annotations

from planner.wording.sentences import FindingTable

DONORS: FindingTable = {
    "donor_as_of": {
        "en": (
            (
                "The sums of line {fund} are as of {as_of}, and {count:# question is|# questions"
                " are} open."
            ),
            "Read them in the template {donor} and compare every rule with your agreement.",
        ),
        "fr": (
            (
                "Les montants de la ligne {fund} datent de {as_of} ; {count:# question est"
                " ouverte|# questions sont ouvertes}."
            ),
            "Lisez-les dans le modèle {donor} et comparez chaque règle avec votre accord.",
        ),
        "es": (
            (
                "Los importes de la línea {fund} son del {as_of}, y {count:queda # cuestión"
                " abierta|quedan # cuestiones abiertas}."
            ),
            "Léalas en la plantilla {donor} y compare cada regla con su acuerdo.",
        ),
        "ar": (
            "مبالغ بند التمويل {fund} بتاريخ {as_of}، والمسائل المفتوحة عددها {count}.",
            "اقرأها في القالب {donor} وقارن كل قاعدة باتفاقكم.",
        ),
    },
    "donor_undated": {
        "en": (
            (
                "The sums of line {fund} come from a source without a date, and {count:# question"
                " is|# questions are} open."
            ),
            "Read them in the template {donor} and compare every rule with your agreement.",
        ),
        "fr": (
            (
                "Les montants de la ligne {fund} viennent d’une source non datée ; {count:#"
                " question est ouverte|# questions sont ouvertes}."
            ),
            "Lisez-les dans le modèle {donor} et comparez chaque règle avec votre accord.",
        ),
        "es": (
            (
                "Los importes de la línea {fund} vienen de una fuente sin fecha, y"
                " {count:queda # cuestión abierta|quedan # cuestiones abiertas}."
            ),
            "Léalas en la plantilla {donor} y compare cada regla con su acuerdo.",
        ),
        "ar": (
            "مبالغ بند التمويل {fund} من مصدر دون تاريخ، والمسائل المفتوحة عددها {count}.",
            "اقرأها في القالب {donor} وقارن كل قاعدة باتفاقكم.",
        ),
    },
    "donor_country_other": {
        "en": (
            "Line {fund} serves returns to {known} only; the office is in {value}.",
            "Delete the line, or correct its rule where your agreement says otherwise.",
        ),
        "fr": (
            "La ligne {fund} ne sert que les retours vers {known} ; le bureau est en {value}.",
            "Supprimez la ligne, ou corrigez sa règle si votre accord dit autre chose.",
        ),
        "es": (
            "La línea {fund} solo atiende retornos a {known}; la oficina está en {value}.",
            "Elimine la línea, o corrija su regla si su acuerdo dice otra cosa.",
        ),
        "ar": (
            "لا يخدم بند التمويل {fund} إلا حالات العودة إلى {known}؛ والمكتب في {value}.",
            "احذف البند، أو صحّح قاعدته إن كان اتفاقكم ينص على غير ذلك.",
        ),
    },
    "donor_need_unknown": {
        "en": (
            "A rule of line {fund} is about the need “{value}”, which the programme does not have.",
            "Name the programme’s own need in the rule, else it never binds.",
        ),
        "fr": (
            (
                "Une règle de la ligne {fund} porte sur le besoin « {value} »,"
                " que le programme n’a pas."
            ),
            "Indiquez dans la règle le besoin du programme, sinon elle ne joue jamais.",
        ),
        "es": (
            (
                "Una regla de la línea {fund} trata de la necesidad «{value}», que el programa"
                " no tiene."
            ),
            "Ponga en la regla la necesidad propia del programa; si no, nunca se aplica.",
        ),
        "ar": (
            "إحدى قواعد بند التمويل {fund} عن الحاجة «{value}»، وهي ليست في البرنامج.",
            "سمِّ في القاعدة حاجة من حاجات البرنامج، وإلا فلن تسري أبدًا.",
        ),
    },
    "donor_measure_elsewhere": {
        "en": (
            "Measure {value} is closed to those who departed from {country}; the line serves them.",
            "Extend its conditions on the sheet Measures, else the line never pays for it.",
        ),
        "fr": (
            "La mesure {value} est fermée aux personnes parties de {country}, que sert la ligne.",
            "Élargissez ses conditions dans la feuille Mesures, sinon la ligne ne la paie jamais.",
        ),
        "es": (
            "La medida {value} está cerrada a quienes salieron de {country}; la línea los atiende.",
            "Amplíe sus condiciones en la hoja Medidas; si no, la línea nunca la paga.",
        ),
        "ar": (
            "التدبير {value} مغلق أمام من غادروا من {country}؛ وبند التمويل يخدمهم.",
            "وسّع شروطه في ورقة التدابير، وإلا فلن يدفعه البند أبدًا.",
        ),
    },
    "donor_left_open": {
        "en": (
            "Rule {value} was left out: no source gives its value and nobody filled it in.",
            "Add it on the sheet Rules once you know it: the template {donor} says what is asked.",
        ),
        "fr": (
            "La règle {value} a été omise : aucune source n’en donne la valeur.",
            "Ajoutez-la dans la feuille Règles quand vous la savez : voir le modèle {donor}.",
        ),
        "es": (
            "La regla {value} se dejó fuera: ninguna fuente da su valor y nadie lo rellenó.",
            "Añádala en la hoja Reglas cuando lo sepa: la plantilla {donor} dice qué se pide.",
        ),
        "ar": (
            "تُركت القاعدة {value}: لا مصدر يعطي قيمتها ولم يملأها أحد.",
            "أضفها في ورقة القواعد متى عرفت القيمة: يذكر القالب {donor} المطلوب.",
        ),
    },
}
