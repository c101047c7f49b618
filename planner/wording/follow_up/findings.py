"""Findings of files of visits and instruments: what is wrong, and what to do."""

from __future__ import annotations

from planner.wording.sentences import FindingTable

FOLLOW_UP_FINDINGS: FindingTable = {
    "follow_up_columns_missing": {
        "en": (
            (
                "No sheet of the file has the case number, the date, which visit it was and what"
                " became of it."
            ),
            "Export the form that “form --follow-up” wrote, with all its columns.",
        ),
        "fr": (
            (
                "Aucune feuille du fichier n’a le numéro de dossier, la date, quelle visite c’était"
                " et ce qu’il en est."
            ),
            "Exportez le formulaire écrit par « form --follow-up », avec toutes ses colonnes.",
        ),
        "es": (
            (
                "Ninguna hoja del archivo tiene el número de caso, la fecha, qué visita fue y qué"
                " fue de ella."
            ),
            "Exporte el formulario que escribió «form --follow-up», con todas sus columnas.",
        ),
        "ar": (
            "لا توجد في الملف ورقة فيها رقم الحالة والتاريخ وأي زيارة كانت وما آلت إليه.",
            "صدّر الاستمارة التي كتبها \u2066form --follow-up\u2069 بكل أعمدتها.",
        ),
    },
    "follow_up_case_unknown": {
        "en": (
            "No case has this number: the row is left out.",
            "Correct the case number and import the file again.",
        ),
        "fr": (
            "Aucun dossier n’a ce numéro : la ligne est laissée de côté.",
            "Corrigez le numéro et importez à nouveau le fichier.",
        ),
        "es": (
            "Ningún caso tiene este número: la fila queda fuera.",
            "Corrija el número e importe de nuevo el archivo.",
        ),
        "ar": ("لا توجد حالة بهذا الرقم: تُرك الصف.", "صحّح رقم الحالة واستورد الملف ثانية."),
    },
    "follow_up_number_moved": {
        "en": (
            (
                "This submission was taken before for case {case} and now has the number of"
                " another: the row is left out."
            ),
            "Look at whose answers they are, and correct the number on the server.",
        ),
        "fr": (
            (
                "Cet envoi a été repris pour le dossier {case} et porte maintenant le numéro d’un"
                " autre : la ligne est laissée de côté."
            ),
            "Regardez à qui sont les réponses et corrigez le numéro sur le serveur.",
        ),
        "es": (
            (
                "Este envío se tomó para el caso {case} y ahora lleva el número de otro: la fila"
                " queda fuera."
            ),
            "Mire de quién son las respuestas y corrija el número en el servidor.",
        ),
        "ar": (
            "أُخذ هذا الإرسال من قبل للحالة {case} وهو الآن برقم حالة أخرى: تُرك الصف.",
            "انظر لمن هذه الإجابات وصحّح الرقم على الخادم.",
        ),
    },
    "follow_up_birth_differs": {
        "en": (
            "The year of birth is not that of case {case}: the row is left out.",
            "Look at whose answers they are; correct the case number, or the year.",
        ),
        "fr": (
            (
                "L’année de naissance n’est pas celle du dossier {case} : la ligne est laissée de"
                " côté."
            ),
            "Regardez à qui sont les réponses ; corrigez le numéro ou l’année.",
        ),
        "es": (
            "El año de nacimiento no es el del caso {case}: la fila queda fuera.",
            "Mire de quién son las respuestas; corrija el número o el año.",
        ),
        "ar": (
            "سنة الميلاد ليست سنة الحالة {case}: تُرك الصف.",
            "انظر لمن هذه الإجابات؛ صحّح رقم الحالة أو السنة.",
        ),
    },
    "follow_up_incomplete": {
        "en": (
            (
                "The row of case {case} lacks its date, which visit it was or what became of it: it"
                " is left out."
            ),
            "Fill it in and import the file again.",
        ),
        "fr": (
            (
                "À la ligne du dossier {case} manque la date, quelle visite c’était ou ce qu’il en"
                " est : elle est laissée de côté."
            ),
            "Complétez-la et importez à nouveau le fichier.",
        ),
        "es": (
            (
                "A la fila del caso {case} le falta la fecha, qué visita fue o qué fue de ella:"
                " queda fuera."
            ),
            "Complétela e importe de nuevo el archivo.",
        ),
        "ar": (
            "ينقص صف الحالة {case} تاريخه أو أي زيارة كانت أو ما آلت إليه: تُرك.",
            "أكمله واستورد الملف ثانية.",
        ),
    },
    "follow_up_answer_unknown": {
        "en": (
            (
                "“{column}” has an answer its list does not have: it is kept as it came and not"
                " understood."
            ),
            "Correct it in the file and import it again.",
        ),
        "fr": (
            (
                "« {column} » a une réponse absente de sa liste : elle est gardée telle quelle,"
                " sans être comprise."
            ),
            "Corrigez-la dans le fichier et importez-le à nouveau.",
        ),
        "es": (
            (
                "«{column}» tiene una respuesta que no está en su lista: se guarda tal cual, sin"
                " entenderla."
            ),
            "Corríjala en el archivo e impórtelo de nuevo.",
        ),
        "ar": (
            "في «{column}» إجابة ليست في قائمتها: تُحفظ كما جاءت دون فهمها.",
            "صحّحها في الملف واستورده ثانية.",
        ),
    },
    "follow_up_day_unreadable": {
        "en": ("“{column}” is no date.", "Write it as 2027-01-31 and import the file again."),
        "fr": (
            "« {column} » n’est pas une date.",
            "Écrivez-la comme 2027-01-31 et importez à nouveau le fichier.",
        ),
        "es": (
            "«{column}» no es una fecha.",
            "Escríbala como 2027-01-31 e importe de nuevo el archivo.",
        ),
        "ar": ("«{column}» ليس تاريخًا.", "اكتبه مثل 2027-01-31 واستورد الملف ثانية."),
    },
    "follow_up_score_unreadable": {
        "en": (
            "A ready score is no number from 0 to 1: it is kept as it came and not taken.",
            "Correct it in the file and import it again.",
        ),
        "fr": (
            (
                "Un score tout fait n’est pas un nombre de 0 à 1 : il est gardé tel quel, sans être"
                " repris."
            ),
            "Corrigez-le dans le fichier et importez-le à nouveau.",
        ),
        "es": (
            "Un puntaje ya calculado no es un número de 0 a 1: se guarda tal cual, sin tomarlo.",
            "Corríjalo en el archivo e impórtelo de nuevo.",
        ),
        "ar": (
            "الدرجة الجاهزة ليست عددًا من 0 إلى 1: تُحفظ كما جاءت ولا تؤخذ.",
            "صحّحها في الملف واستورده ثانية.",
        ),
    },
    "follow_up_needs_shut": {
        "en": (
            (
                "The needs of case {case} were assessed again, but protected details are shut here:"
                " they are kept with the visit only."
            ),
            "Have somebody import the file who may see protected details.",
        ),
        "fr": (
            (
                "Les besoins du dossier {case} ont été réévalués, mais les données protégées sont"
                " fermées ici : ils ne restent qu’avec la visite."
            ),
            "Faites importer le fichier par qui peut voir les données protégées.",
        ),
        "es": (
            (
                "Se reevaluaron las necesidades del caso {case}, pero los datos protegidos están"
                " cerrados aquí: solo quedan con la visita."
            ),
            "Pida que importe el archivo alguien que pueda ver los datos protegidos.",
        ),
        "ar": (
            (
                "أُعيد تقييم احتياجات الحالة {case} لكن البيانات المحمية مغلقة هنا: بقيت مع الزيارة"
                " فقط."
            ),
            "ليستورد الملف من يحق له رؤية البيانات المحمية.",
        ),
    },
    "follow_up_share_unreadable": {
        "en": (
            "“{column}” is no number from 0 to 1.",
            "Write a number such as 0.5, or leave the cell empty.",
        ),
        "fr": (
            "« {column} » n’est pas un nombre de 0 à 1.",
            "Écrivez un nombre comme 0,5, ou laissez la cellule vide.",
        ),
        "es": (
            "«{column}» no es un número de 0 a 1.",
            "Escriba un número como 0,5 o deje la celda vacía.",
        ),
        "ar": ("«{column}» ليس عددًا من 0 إلى 1.", "اكتب عددًا مثل 0.5 أو اترك الخلية فارغة."),
    },
}
