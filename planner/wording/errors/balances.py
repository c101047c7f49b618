"""Sentences of errors about what is asked of a balance: clearing, floors, costs, fairness."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

BALANCE_ERRORS: Table = {
    "scenario_nameless": spoken(
        "Give the scenario a name, so that you find it again.",
        "Donnez un nom au scénario, pour le retrouver.",
        "Dé un nombre al escenario, para volver a encontrarlo.",
        "أعطِ السيناريو اسمًا لتجده من جديد.",
    ),
    "scenario_name_taken": spoken(
        "A scenario is called “{name}” already. Choose another name, or drop that one first.",
        "Un scénario s’appelle déjà « {name} ». Choisissez un autre nom, ou supprimez-le d’abord.",
        "Ya hay un escenario llamado «{name}». Elija otro nombre, o quite antes aquel.",
        "يوجد سيناريو باسم «{name}». اختر اسمًا آخر، أو احذف ذاك أولًا.",
    ),
    "scenario_old_balance": spoken(
        "The caseload has changed since its balance. Balance again, then keep it as a scenario.",
        "Les données ont changé depuis le calcul. Refaites-le, puis gardez-le comme scénario.",
        "La cartera ha cambiado desde su cálculo. Vuelva a equilibrar y después guárdelo como"
        " escenario.",
        "تغيّر ملف الحالات منذ موازنته. أعد الموازنة ثم احفظها سيناريو.",
    ),
    "scenario_old": spoken(
        "The caseload has changed since “{name}” was balanced, so its plans no longer fit. Take its"
        " settings on the page Balance, and balance again.",
        "Les données ont changé depuis le calcul de « {name} » : ses plans ne conviennent plus."
        " Reprenez ses réglages à la page Équilibre et refaites le calcul.",
        "La cartera ha cambiado desde que se calculó «{name}»: sus planes ya no encajan. Tome sus"
        " ajustes en la página Equilibrio y vuelva a equilibrar.",
        "تغيّر ملف الحالات منذ موازنة «{name}» فلم تعد خططه مناسبة. خذ إعداداته في صفحة الموازنة"
        " ثم أعد الموازنة.",
    ),
    "scenario_gone": spoken(
        "This scenario is no longer in the file. Choose another.",
        "Ce scénario n’est plus dans le fichier. Choisissez-en un autre.",
        "Este escenario ya no está en el archivo. Elija otro.",
        "لم يعد هذا السيناريو في الملف. اختر غيره.",
    ),
    "sturdiness_balance_old": spoken(
        "The caseload has changed since its balance. Balance again, then try how sturdy it is.",
        "Les données ont changé depuis le calcul. Refaites le calcul, puis éprouvez-le.",
        "La cartera ha cambiado desde su cálculo. Vuelva a equilibrar y después pruebe"
        " lo sólido que es.",
        "تغيّر ملف الحالات منذ موازنته. أعد الموازنة ثم جرّب متانتها.",
    ),
    "sturdiness_no_awards": spoken(
        "Nothing is awarded, so there is nothing to try. Read what the balance says first.",
        "Rien n’est attribué : il n’y a rien à éprouver. Lisez d’abord ce que dit le calcul.",
        "No se asigna nada, así que no hay nada que probar. Lea primero lo que dice el cálculo.",
        "لم يُمنح شيء، فلا شيء للتجربة. اقرأ أولًا ما تقوله الموازنة.",
    ),
    "sturdiness_too_short": spoken(
        "Only {done} of the least {least} draws came close enough to the best in time. Let a"
        " balance take longer (page Balance, or --seconds), then try again.",
        "Seuls {done} des {least} tirages nécessaires ont assez approché l’optimum à temps. Donnez"
        " plus de temps au calcul (page Équilibre, ou --seconds), puis recommencez.",
        "De las {least} pruebas mínimas, solo {done} se acercaron a tiempo lo bastante"
        " a lo mejor. Deje que el cálculo tarde más (página Equilibrio, o --seconds) y"
        " pruebe de nuevo.",
        "من أصل {least} تجربة على الأقل، لم يقترب من الأفضل في الوقت المتاح سوى"
        " {done}. اترك للموازنة وقتًا أطول (صفحة الموازنة أو \u2066--seconds\u2069) ثم جرّب من"
        " جديد.",
    ),
    "clear_first": spoken(
        "Nothing is offered yet: {count:# case that the balance leaves short waits|# cases that the"
        " balance leaves short wait} to be cleared by a named person. See the list “To be cleared”"
        " on the page Balance, or plan --all --to-clear.",
        "Rien n’est encore proposé : {count:# dossier que le calcul laisse démuni est|# dossiers"
        " que le calcul laisse démunis sont} à valider par une personne nommée. Voyez la liste « À"
        " valider » de la page Équilibre, ou plan --all --to-clear.",
        "Todavía no se propone nada: {count:# caso al que el cálculo deja corto"
        " espera|# casos a los que el cálculo deja cortos esperan} el visto bueno de"
        " una persona nombrada. Vea la lista «Por aprobar» en la página Equilibrio, o"
        " plan --all --to-clear.",
        "لا يُعرض شيء بعد: حالات تركتها الموازنة ناقصة تنتظر إجازة شخص مسمّى، وعددها"
        " {count}. انظر قائمة «بانتظار الإجازة» في صفحة الموازنة، أو \u2066plan --all"
        " --to-clear\u2069.",
    ),
    "clearing_words_missing": spoken(
        "Another reason needs words. Write in a sentence why it may stand.",
        "Une autre raison demande des mots. Écrivez en une phrase pourquoi cela peut rester.",
        "Otro motivo necesita palabras. Escriba en una frase por qué puede quedar así.",
        "السبب الآخر يحتاج إلى كلمات. اكتب في جملة لماذا يجوز أن يبقى هكذا.",
    ),
    "clearing_not_waiting": spoken(
        "Case {case} does not wait to be cleared. Choose among those that are listed.",
        "Le dossier {case} n’est pas à valider. Choisissez parmi ceux de la liste.",
        "El caso {case} no espera ningún visto bueno. Elija entre los de la lista.",
        "الحالة {case} لا تنتظر إجازة. اختر من المدرج في القائمة.",
    ),
    "floors_balance_old": spoken(
        "The caseload has changed since its balance. Balance again, then ask about the floors.",
        "Les données ont changé depuis le calcul. Refaites le calcul, puis demandez.",
        "La cartera ha cambiado desde su cálculo. Vuelva a equilibrar y después"
        " pregunte por los mínimos.",
        "تغيّر ملف الحالات منذ موازنته. أعد الموازنة ثم اسأل عن الحدود الدنيا.",
    ),
    "nothing_to_compare": spoken(
        "The caseload itself found no answer in this time, so nothing can be compared with it."
        " Balance it first, or give more seconds.",
        "Le calcul lui-même n’a pas trouvé de réponse dans ce temps : rien ne peut lui être"
        " comparé. Équilibrez d’abord, ou donnez plus de secondes.",
        "La propia cartera no encontró respuesta en este tiempo, así que no hay con"
        " qué comparar. Equilíbrela primero, o dé más segundos.",
        "لم يجد ملف الحالات نفسه جوابًا في هذا الوقت، فلا شيء للمقارنة به. وازنه"
        " أولًا، أو امنحه ثواني أكثر.",
    ),
    "period_backwards": spoken(
        "The first day, {first}, lies after the last, {last}. Change one of them.",
        "Le premier jour, {first}, est après le dernier, {last}. Changez l’un des deux.",
        "El primer día, {first}, es posterior al último, {last}. Cambie uno de ellos.",
        "اليوم الأول {first} بعد اليوم الأخير {last}. غيّروا أحدهما.",
    ),
    "costs_fund_unknown": spoken(
        "No fund has the code {fund}. Use one of: {funds}; or OFFICE for the office’s own rules.",
        "Aucune ligne n’a le code {fund}. Utilisez l’un de : {funds} ; ou OFFICE pour les règles"
        " du bureau.",
        "Ninguna línea tiene el código {fund}. Use uno de estos: {funds}; u OFFICE"
        " para las reglas propias de la oficina.",
        "لا بند تمويل رمزه {fund}. استعمل أحد هذه: {funds}؛ أو OFFICE لقواعد المكتب نفسه.",
    ),
    "ending_unknown": spoken(
        "{file} cannot be written: its name must end in one of {endings}.",
        "{file} ne peut être écrit : son nom doit finir par l’un de {endings}.",
        "No se puede escribir {file}: su nombre debe terminar en uno de estos: {endings}.",
        "لا يمكن كتابة {file}: يجب أن ينتهي اسمه بأحد ما يلي: {endings}.",
    ),
    "amount_not_positive": spoken(
        "The amount to try must be above zero. Write it like 10000.",
        "Le montant à essayer doit être supérieur à zéro. Écrivez par exemple 10000.",
        "El importe que se prueba debe ser mayor que cero. Escríbalo así: 10000.",
        "يجب أن يكون المبلغ المجرَّب أكبر من صفر. اكتبه هكذا: 10000.",
    ),
    "fund_below_nothing": spoken(
        "{fund} has less than that at hand. Take less away.",
        "{fund} a moins que cela en main. Retirez moins.",
        "{fund} tiene menos que eso disponible. Quite menos.",
        "لدى {fund} أقل من ذلك. اقتطع مبلغًا أقل.",
    ),
    "fairness_unknown": spoken(
        "“{value}” is no fairness setting. Write least_burden, balanced, worst_off_first, or a"
        " number from {least} (least burden in total) to {most} (near to worst-off first).",
        "« {value} » n’est pas un réglage d’équité. Écrivez least_burden, balanced,"
        " worst_off_first, ou un nombre de {least} (le moins de charge au total) à {most} (proche"
        " de « les plus démunis d’abord »).",
        "«{value}» no es un ajuste de equidad. Escriba least_burden, balanced,"
        " worst_off_first, o un número de {least} (la menor carga en total) a {most}"
        " (casi primero quienes están peor).",
        "«{value}» ليس خيار إنصاف. اكتب least_burden أو balanced أو worst_off_first،"
        " أو عددًا من {least} (أقل عبء إجمالًا) إلى {most} (قريب من الأسوأ حالًا"
        " أولًا).",
    ),
    "fairness_nothing_found": spoken(
        "No setting came to an answer in its time. Balance first, or give more seconds.",
        "Aucun réglage n’a abouti dans son temps. Lancez d’abord une répartition, ou donnez plus de"
        " secondes.",
        "Ningún ajuste llegó a una respuesta a tiempo. Equilibre primero, o dé más segundos.",
        "لم يصل أي خيار إلى جواب في وقته. وازن أولًا، أو امنح ثواني أكثر.",
    ),
    "parity_unreadable": spoken(
        "“{value}” is no parity. Write sex, place, departure or vulnerability, =, and the points of"
        " burden lifted by which groups may differ: sex=5. sex=off takes it away.",
        "« {value} » n’est pas une parité. Écrivez sex, place, departure ou vulnerability, =, et"
        " les points de charge allégée dont les groupes peuvent différer : sex=5. sex=off"
        " l’enlève.",
        "«{value}» no es una paridad. Escriba sex, place, departure o vulnerability,"
        " =, y los puntos de carga aliviada en que pueden diferir los grupos: sex=5."
        " sex=off la quita.",
        "«{value}» ليس تكافؤًا. اكتب sex أو place أو departure أو vulnerability ثم ="
        " ثم نقاط العبء المخفَّف التي يجوز أن تختلف بها المجموعات: sex=5. أما sex=off"
        " فيلغيه.",
    ),
    "priority_unreadable": spoken(
        "“{value}” is no priority. Write a condition, =>, and how much such a case counts beside an"
        " ordinary one: vulnerability in gbv|disability => 1.5.",
        "« {value} » n’est pas une priorité. Écrivez une condition, =>, et combien compte un tel"
        " dossier face à un dossier ordinaire : vulnerability in gbv|disability => 1.5.",
        "«{value}» no es una prioridad. Escriba una condición, =>, y cuánto cuenta un"
        " caso así frente a uno corriente: vulnerability in gbv|disability => 1.5.",
        "«{value}» ليست أولوية. اكتب شرطًا ثم => ثم كم تُحسب مثل هذه الحالة قياسًا إلى"
        " حالة عادية: vulnerability in gbv|disability => 1.5.",
    ),
}
