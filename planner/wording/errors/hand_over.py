"""Sentences of errors about handing cases over and bringing them back."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

HAND_OVER_ERRORS: Table = {
    "hand_over_nobody": spoken(
        "No case is chosen. Choose the cases that go along.",
        "Aucun dossier n’est choisi. Choisissez les dossiers à emporter.",
        "No hay ningún caso elegido. Elija los casos que se llevan.",
        "لم تُختر أي حالة. اختر الحالات التي تُسلَّم.",
    ),
    "hand_over_who_missing": spoken(
        "Who takes the cases, or who hands them over, is missing. Give both staff codes.",
        "Il manque qui emporte les dossiers, ou qui les confie. Donnez les deux codes.",
        "Falta quién se lleva los casos o quién los entrega. Indique los dos códigos de personal.",
        "لم يُذكر من يأخذ الحالات أو من يسلّمها. أعط رمزي الموظفين.",
    ),
    "hand_over_share": spoken(
        "The share of what is free must lie between 0 and 100 per cent. Give another.",
        "La part de ce qui est libre doit être entre 0 et 100 pour cent. Donnez-en une autre.",
        "La parte de lo que está libre debe estar entre el 0 y el 100 por ciento. Indique otra.",
        "يجب أن تكون النسبة من المتاح بين 0 و100 في المائة. أعط غيرها.",
    ),
    "handed_over_already": spoken(
        "{to} already has case {case}. Bring that file back first, or leave the case out.",
        "{to} a déjà le dossier {case}. Reprenez d’abord ce fichier, ou laissez ce dossier.",
        "{to} ya tiene el caso {case}. Traiga primero ese archivo de vuelta, o deje fuera el caso.",
        "الحالة {case} لدى {to} من قبل. استرجع ذلك الملف أولًا، أو اترك الحالة.",
    ),
    "part_of_part": spoken(
        "These cases were handed over themselves. Bring them back to the office first; it can hand"
        " them to somebody else.",
        "Ces dossiers ont eux-mêmes été confiés. Rapportez-les d’abord au bureau, qui pourra les"
        " confier à quelqu’un d’autre.",
        "Estos casos también se recibieron por entrega. Tráigalos primero de vuelta a"
        " la oficina; ella puede entregarlos a otra persona.",
        "هذه الحالات نفسها مسلَّمة. استرجعها إلى المكتب أولًا؛ ويمكنه تسليمها إلى شخص آخر.",
    ),
    "part_programme": spoken(
        "These cases were handed over with their share of the office’s programme, which stays as it"
        " was lent. Change the programme in the office’s caseload, once the cases are back.",
        "Ces dossiers ont été confiés avec leur part du programme du bureau, qui reste telle que"
        " prêtée. Changez le programme dans le fichier du bureau, une fois les dossiers revenus.",
        "Estos casos se entregaron con su parte del programa de la oficina, que queda"
        " como se prestó. Cambie el programa en la cartera de la oficina cuando los"
        " casos estén de vuelta.",
        "سُلّمت هذه الحالات مع حصتها من برنامج المكتب، وهو يبقى كما أُعير. غيّر"
        " البرنامج في ملف حالات المكتب متى عادت الحالات.",
    ),
    "not_a_part": spoken(
        "“{file}” is a caseload of its own, not cases that were handed over. Choose the file that"
        " was taken into the field.",
        "« {file} » est un dossier à part entière, pas des dossiers confiés. Choisissez le fichier"
        " emporté sur le terrain.",
        "«{file}» es una cartera propia, no casos entregados. Elija el archivo que se"
        " llevó al terreno.",
        "«{file}» ملف حالات قائم بذاته، لا حالات مسلَّمة. اختر الملف الذي أُخذ إلى الميدان.",
    ),
    "part_of_another_office": spoken(
        "The cases in “{file}” were not handed over from this caseload. Open the caseload they came"
        " from, and bring them back there.",
        "Les dossiers de « {file} » n’ont pas été confiés d’ici. Ouvrez le fichier d’où ils"
        " viennent, et reprenez-les là.",
        "Los casos de «{file}» no se entregaron desde esta cartera. Abra la cartera de"
        " la que salieron y tráigalos de vuelta allí.",
        "لم تُسلَّم الحالات في «{file}» من ملف الحالات هذا. افتح الملف الذي خرجت منه واسترجعها هناك.",
    ),
    "part_trail_broken": spoken(
        "The audit trail of “{file}” does not hold together from entry {number} on: something was"
        " changed, cut off or put back to an earlier state. Nothing was taken over. Ask who had the"
        " file, and enter what is true by hand.",
        "Le journal de « {file} » ne se tient pas à partir de l’entrée {number} : quelque chose a"
        " été changé, coupé ou remis à un état antérieur. Rien n’a été repris. Demandez qui avait"
        " le fichier, et saisissez à la main ce qui est vrai.",
        "El registro de «{file}» no es coherente desde la entrada {number}: algo se"
        " cambió, se cortó o se devolvió a un estado anterior. No se tomó nada."
        " Pregunte quién tuvo el archivo y anote a mano lo que es cierto.",
        "سجل التدقيق في «{file}» غير متماسك من القيد {number}: تغيّر شيء أو قُطع أو"
        " أُعيد إلى حالة سابقة. لم يؤخذ شيء. اسأل من كان الملف لديه، وأدخل الصحيح"
        " يدويًا.",
    ),
    "part_shut": spoken(
        "This passphrase does not open all of “{file}”. Bring it back with the passphrase of"
        " whoever took it along.",
        "Cette phrase secrète n’ouvre pas tout « {file} ». Reprenez-le avec la phrase secrète de"
        " la personne qui l’a emporté.",
        "Esta frase secreta no abre todo «{file}». Tráigalo de vuelta con la frase"
        " secreta de quien se lo llevó.",
        "عبارة المرور هذه لا تفتح كل «{file}». استرجعه بعبارة مرور من أخذه.",
    ),
    "part_mixed_up": spoken(
        "The file mixes records of case {case} with another case’s. Nothing was taken over. Keep"
        " the file and enter by hand what is true.",
        "Le fichier mêle des données du dossier {case} à celles d’un autre. Rien n’a été repris."
        " Gardez le fichier et saisissez à la main ce qui est vrai.",
        "El archivo mezcla datos del caso {case} con los de otro. No se tomó nada."
        " Conserve el archivo y anote a mano lo que es cierto.",
        "يخلط الملف سجلات الحالة {case} بسجلات حالة أخرى. لم يؤخذ شيء. احتفظ بالملف"
        " وأدخل الصحيح يدويًا.",
    ),
    "merge_unsettled": spoken(
        "{count:# conflict is|# conflicts are} not settled. Choose for each whether the office’s"
        " or the field’s holds.",
        "{count:# conflit n’est pas réglé|# conflits ne sont pas réglés}. Choisissez pour chacun"
        " la version du bureau ou celle du terrain.",
        "{count:Queda # conflicto|Quedan # conflictos} sin resolver. Elija en cada uno"
        " si vale lo de la oficina o lo del terreno.",
        "بقيت تعارضات لم تُحسم، وعددها {count}. اختر في كل منها ما يُعتمد: ما للمكتب أم ما للميدان.",
    ),
}
