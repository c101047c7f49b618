"""Sentences of errors about a cell of the programme that was typed over."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

PROGRAMME_EDIT_ERRORS: Table = {
    "cell_empty": spoken(
        "This cannot be left empty. Type what it should be, or press Escape.",
        "Cela ne peut rester vide. Saisissez une valeur, ou appuyez sur Échap.",
        "Esto no puede quedar vacío. Escriba un valor, o pulse Escape.",
        "لا يمكن ترك هذا فارغًا. اكتب القيمة أو اضغط مفتاح الخروج.",
    ),
    "cell_no_date": spoken(
        "“{value}” is no date. Write it as year-month-day: 2026-11-30.",
        "« {value} » n’est pas une date. Écrivez année-mois-jour : 2026-11-30.",
        "«{value}» no es una fecha. Escriba año-mes-día: 2026-11-30.",
        "«{value}» ليس تاريخًا. اكتبه سنة-شهر-يوم: \u20662026-11-30\u2069.",
    ),
    "cell_no_number": spoken(
        "“{value}” is no whole number from {least} to {most}. Type one.",
        "« {value} » n’est pas un nombre entier de {least} à {most}. Saisissez-en un.",
        "«{value}» no es un número entero de {least} a {most}. Escriba uno.",
        "«{value}» ليس عددًا صحيحًا من {least} إلى {most}. اكتب واحدًا.",
    ),
    "cell_dates_crossed": spoken(
        "{named} would end before it begins. Change the other date first.",
        "{named} finirait avant de commencer. Changez d’abord l’autre date.",
        "{named} terminaría antes de empezar. Cambie primero la otra fecha.",
        "سينتهي {named} قبل أن يبدأ. غيّر التاريخ الآخر أولًا.",
    ),
    "cell_seats_crossed": spoken(
        "{named} would need more seats to open than it has. Change the other number first.",
        "{named} exigerait plus de places pour ouvrir qu’il n’en a. D’abord l’autre nombre.",
        "{named} necesitaría más plazas para abrir de las que tiene. Primero el otro número.",
        "سيحتاج {named} إلى أماكن للافتتاح أكثر مما لديه. غيّر العدد الآخر أولًا.",
    ),
    "cell_stops": spoken(
        "With this, nothing could be balanced: {count:# finding|# findings} would stop it. It was"
        " left as it was.",
        "Ainsi, plus rien ne pourrait être calculé : {count:# constat l’arrêterait|# constats"
        " l’arrêteraient}. Rien n’a été changé.",
        "Con esto no se podría calcular nada: {count:# observación lo detendría|# observaciones lo"
        " detendrían}. Quedó como estaba.",
        "بهذا لا يمكن موازنة شيء: عدد الملاحظات التي توقفه {count}. بقي كما كان.",
    ),
    "cell_gone": spoken(
        "{named} is no longer in the programme. Look at the table as it is now.",
        "{named} n’est plus dans le programme. Regardez le tableau tel qu’il est maintenant.",
        "{named} ya no está en el programa. Mire la tabla como está ahora.",
        "لم يعد {named} في البرنامج. انظر إلى الجدول كما هو الآن.",
    ),
    "row_stops": spoken(
        "{count:# finding stops|# findings stop} this. Mend what is said beside the fields first.",
        "{count:# constat l’arrête|# constats l’arrêtent}. Corrigez d’abord ce qui est dit près des"
        " champs.",
        "{count:# observación lo detiene|# observaciones lo detienen}. Corrija primero lo que se"
        " dice junto a los campos.",
        "عدد الملاحظات التي توقف هذا {count}. صحّح أولًا ما يُقال بجانب الحقول.",
    ),
    "row_code_taken": spoken(
        "{named} is a measure or project already. Give this one another code.",
        "{named} est déjà une mesure ou un projet. Donnez un autre code à celui-ci.",
        "{named} ya es una medida o un proyecto. Dé otro código a este.",
        "{named} تدبير أو مشروع من قبل. أعط هذا رمزًا آخر.",
    ),
    "row_in_books": spoken(
        "{named} stays: decisions, plans or the books name it ({count} in all). Give it no more"
        " money or seats instead.",
        "{named} reste : des décisions, des plans ou les comptes le citent ({count} en tout). Ne"
        " lui donnez plus d’argent ni de places.",
        "{named} se queda: lo nombran decisiones, planes o las cuentas ({count} en total). No le"
        " dé más dinero ni plazas.",
        "يبقى {named}: تذكره قرارات أو خطط أو الدفاتر (العدد {count}). لا تعطه مالًا أو أماكن بعد"
        " الآن.",
    ),
    "row_has_cases": spoken(
        "{named} stays: {count:# case has|# cases have} it as their place, or as a need. Correct"
        " them first.",
        "{named} reste : {count:# dossier l’a|# dossiers l’ont} pour lieu ou pour besoin."
        " Corrigez-les d’abord.",
        "{named} se queda: {count:# caso lo tiene|# casos lo tienen} como lugar o como necesidad."
        " Corríjalos primero.",
        "يبقى {named}: عدد الحالات التي هو مكانها أو من احتياجاتها {count}. صحّحها أولًا.",
    ),
    "row_has_projects": spoken(
        "{named} stays: {count:# project is|# projects are} there. Move or remove it first.",
        "{named} reste : {count:# projet s’y trouve|# projets s’y trouvent}. À déplacer ou retirer"
        " d’abord.",
        "{named} se queda: {count:# proyecto está|# proyectos están} allí. Trasládelo o quítelo"
        " primero.",
        "يبقى {named}: عدد المشاريع فيه {count}. انقلها أو احذفها أولًا.",
    ),
}
