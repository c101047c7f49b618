"""What cannot hold together, each member as a sentence, with how much it would have to give."""

from __future__ import annotations

from planner.wording.sentences import Table

CLASHES: Table = {
    "require_unserved": {
        "en": "{case}: {target} was fixed with the person ({who}), but cannot be awarded:",
        "fr": "{case} : {target} a été fixé avec la personne ({who}), mais ne peut être attribué :",
        "es": "{case}: {target} se fijó con la persona ({who}), pero no se puede asignar:",
        "ar": "{case}: حُدّد {target} مع الشخص ({who})، لكن لا يمكن منحه:",
    },
    "no_such_level": {
        "en": "{target} has no amount of {amount} for this case.",
        "fr": "{target} n’a pas de montant de {amount} pour ce dossier.",
        "es": "{target} no tiene un importe de {amount} para este caso.",
        "ar": "لا مبلغ بقيمة {amount} لـ{target} لهذه الحالة.",
    },
    "not_offered": {
        "en": "{target} is neither in the catalogue for this person nor a project at their place.",
        "fr": "{target} n’est ni au catalogue pour cette personne ni un projet de son lieu.",
        "es": "{target} no está ni en el catálogo para esta persona ni es un proyecto de su lugar.",
        "ar": "{target} ليس في الدليل لهذا الشخص ولا هو مشروع في مكانه.",
    },
    "clash_decision": {
        "en": "{case}: {target} was fixed with the person.",
        "fr": "{case} : {target} a été fixé avec la personne.",
        "es": "{case}: {target} se fijó con la persona.",
        "ar": "{case}: حُدّد {target} مع الشخص.",
    },
    "clash_owed": {
        "en": "{case}: the donor line {fund} owes its arrival help.",
        "fr": "{case} : la ligne de financement {fund} doit son aide à l’arrivée.",
        "es": "{case}: la línea {fund} debe su ayuda a la llegada.",
        "ar": "{case}: بند التمويل {fund} ملزم بمساعدة الوصول.",
    },
    "clash_plan": {
        "en": "{case}: {target} is in the agreed plan.",
        "fr": "{case} : {target} est dans le plan convenu.",
        "es": "{case}: {target} está en el plan acordado.",
        "ar": "{case}: {target} في الخطة المتفق عليها.",
    },
    "clash_entitled": {
        "en": "{case}: the donor line {fund} pays no more than it promised.",
        "fr": "{case} : la ligne de financement {fund} ne paie pas plus que promis.",
        "es": "{case}: la línea {fund} no paga más de lo prometido.",
        "ar": "{case}: لا يدفع بند التمويل {fund} أكثر مما وعد به.",
    },
    "clash_after": {
        "en": "{case}: {target} must follow another measure.",
        "fr": "{case} : {target} doit suivre une autre mesure.",
        "es": "{case}: {target} debe ir después de otra medida.",
        "ar": "{case}: يجب أن يأتي {target} بعد تدبير آخر.",
    },
    "clash_excludes": {
        "en": "{case}: {target} cannot stand beside what else was fixed.",
        "fr": "{case} : {target} ne va pas avec le reste de ce qui est fixé.",
        "es": "{case}: {target} no puede ir junto con lo demás que se fijó.",
        "ar": "{case}: لا يجتمع {target} مع ما حُدّد غيره.",
    },
    "clash_rule": {
        "en": "{case}: {rule}",
        "fr": "{case} : {rule}",
        "es": "{case}: {rule}",
        "ar": "{case}: {rule}",
    },
    "clash_money": {
        "en": "The donor line {fund} has only {limit} to award.",
        "fr": "La ligne de financement {fund} n’a que {limit} à attribuer.",
        "es": "La línea {fund} solo tiene {limit} que asignar.",
        "ar": "ليس لدى بند التمويل {fund} للمنح سوى {limit}.",
    },
    "clash_room": {
        "en": "There is not enough room: {subject}.",
        "fr": "Il n’y a pas assez de place : {subject}.",
        "es": "No hay sitio suficiente: {subject}.",
        "ar": "لا متسع كافيًا: {subject}.",
    },
    "clash_unknown": {
        "en": "What is fixed, agreed and owed cannot hold together. Take back one decision at a"
        " time and run the balance again.",
        "fr": "Ce qui est fixé, convenu et dû ne tient pas ensemble. Retirez une décision à la fois"
        " et relancez le calcul.",
        "es": "Lo fijado, lo acordado y lo debido no pueden cumplirse a la vez. Retire una"
        " decisión cada vez y repita el cálculo.",
        "ar": "لا يمكن الجمع بين ما حُدّد وما اتُّفق عليه وما هو مستحق. تراجع عن قرار واحد"
        " في كل مرة وأعد الموازنة.",
    },
    "clash_more": {
        "en": "More than {most} cases clash like this; the first {most} are named. Mend the rules"
        " they have in common.",
        "fr": "Plus de {most} dossiers se heurtent ainsi ; les {most} premiers sont nommés."
        " Corrigez les règles qu’ils ont en commun.",
        "es": "Más de {most} casos chocan de este modo; se nombran los {most} primeros."
        " Corrija las reglas que tienen en común.",
        "ar": "عدد الحالات المتعارضة هكذا يزيد على {most}؛ وقد سُمّيت الأولى منها وعددها"
        " {most}. صحّح القواعد المشتركة بينها.",
    },
    "clash_project": {
        "en": "{target} opens only with its least number of seats.",
        "fr": "{target} n’ouvre qu’avec son nombre minimal de places.",
        "es": "{target} solo se abre con su número mínimo de plazas.",
        "ar": "لا يُفتح {target} إلا بالحد الأدنى من مقاعده.",
    },
    "clash_shared_rule": {
        "en": "This rule for the whole line cannot hold with the rest:",
        "fr": "Cette règle sur toute la ligne ne tient pas avec le reste :",
        "es": "Esta regla para toda la línea no puede cumplirse con lo demás:",
        "ar": "لا يمكن أن تستقيم هذه القاعدة الخاصة ببند التمويل كله مع الباقي:",
    },
    "clash_money_by": {
        "en": "The donor line {fund} has only {limit} to award: {amount} too little for what is"
        " named here.",
        "fr": "La ligne de financement {fund} n’a que {limit} à attribuer : il manque {amount} pour"
        " ce qui est nommé ici.",
        "es": "La línea {fund} solo tiene {limit} que asignar: faltan {amount} para lo que"
        " se nombra aquí.",
        "ar": "ليس لدى بند التمويل {fund} للمنح سوى {limit}: ينقص {amount} لما هو مذكور هنا.",
    },
    "clash_share_by": {
        "en": "This share cannot hold with the rest; {amount} would have to be spent otherwise:",
        "fr": "Cette part ne tient pas avec le reste ; {amount} devraient être dépensés autrement"
        " :",
        "es": "Esta parte no puede cumplirse con lo demás; {amount} tendrían que gastarse de otro"
        " modo:",
        "ar": "لا يمكن أن تستقيم هذه الحصة مع الباقي؛ ينبغي إنفاق {amount} على وجه آخر:",
    },
    "clash_places_by": {
        "en": "{subject}: {room:# place|# places} from {since} to {until}, {over} too few.",
        "fr": "{subject} : {room:# place|# places} de {since} à {until}, il en manque {over}.",
        "es": "{subject}: {room:# plaza|# plazas} de {since} a {until}, faltan {over}.",
        "ar": "{subject}: {room:مكان واحد|مكانان|# أماكن|# مكانًا|# مكان} من {since} إلى"
        " {until}، ينقص {over}.",
    },
    "clash_trade_by": {
        "en": "{subject}: {room} at most, {over} too few.",
        "fr": "{subject} : {room} au plus, il en manque {over}.",
        "es": "{subject}: {room} como máximo, faltan {over}.",
        "ar": "{subject}: {room} على الأكثر، ينقص {over}.",
    },
    "clash_hours_by": {
        "en": "Counsellor {who} has {hours:# hour|# hours} too few from {since} to {until}.",
        "fr": "Il manque {hours:# heure|# heures} à {who} de {since} à {until}.",
        "es": "A {who} le faltan {hours:# hora|# horas} de {since} a {until}.",
        "ar": "تنقص المرشد {who} {hours:ساعة واحدة|ساعتان|# ساعات|# ساعة|# ساعة} من {since}"
        " إلى {until}.",
    },
    "clash_seats": {
        "en": "{target} opens only with its least number of seats: {seats:# person|# people} too"
        " few.",
        "fr": "{target} n’ouvre qu’avec son nombre minimal de places : il manque {seats:#"
        " personne|# personnes}.",
        "es": "{target} solo se abre con su número mínimo de plazas: {seats:falta #"
        " persona|faltan # personas}.",
        "ar": "لا يُفتح {target} إلا بالحد الأدنى من مقاعده: ينقص {seats:شخص واحد|شخصان|#"
        " أشخاص|# شخصًا|# شخص}.",
    },
    "clash_open": {
        "en": "{target} must open: money is committed for it.",
        "fr": "{target} doit ouvrir : de l’argent est engagé pour ce projet.",
        "es": "{target} debe abrirse: hay dinero comprometido para este proyecto.",
        "ar": "يجب فتح {target}: جرى الالتزام بمال من أجله.",
    },
    "clash_rule_by": {
        "en": "{case}: {amount} above this ceiling. {rule}",
        "fr": "{case} : {amount} au-dessus de ce plafond. {rule}",
        "es": "{case}: {amount} por encima de este tope. {rule}",
        "ar": "{case}: تجاوز لهذا الحد بمقدار {amount}. {rule}",
    },
    "clash_floor": {
        "en": "{case}: {rule}",
        "fr": "{case} : {rule}",
        "es": "{case}: {rule}",
        "ar": "{case}: {rule}",
    },
    "clash_floor_by": {
        "en": "{case}: {share} short of this floor. {rule}",
        "fr": "{case} : {share} de moins que ce minimum. {rule}",
        "es": "{case}: faltan {share} para este mínimo. {rule}",
        "ar": "{case}: ينقص {share} عن هذا الحد الأدنى. {rule}",
    },
    "clash_and_more": {
        "en": "… and {count:# more case asks|# more cases ask} for the same ({all} in all).",
        "fr": "… et {count:# autre dossier demande|# autres dossiers demandent} la même chose"
        " ({all} en tout).",
        "es": "… y {count:# caso más pide|# casos más piden} lo mismo ({all} en total).",
        "ar": "… وعدد الحالات الأخرى التي تطلب الشيء نفسه {count} ({all} إجمالًا).",
    },
    "floors_lack": {
        "en": "All floors could hold with this much more:",
        "fr": "Tous les minimums pourraient tenir avec ceci en plus :",
        "es": "Todos los mínimos podrían cumplirse con esto de más:",
        "ar": "يمكن بلوغ كل الحدود الدنيا بهذه الزيادة:",
    },
    "floors_money": {
        "en": "{amount} more on the donor line {fund}.",
        "fr": "{amount} de plus sur la ligne de financement {fund}.",
        "es": "{amount} más en la línea {fund}.",
        "ar": "{amount} إضافية في بند التمويل {fund}.",
    },
    "floors_seats": {
        "en": "{target}: {seats:# more person who takes|# more people who take} a seat.",
        "fr": "{target} : {seats:# personne de plus qui prend|# personnes de plus qui prennent} une"
        " place.",
        "es": "{target}: {seats:# persona más que ocupe|# personas más que ocupen} una plaza.",
        "ar": "{target}: {seats:شخص واحد إضافي|شخصان إضافيان|# أشخاص إضافيين|# شخصًا"
        " إضافيًا|# شخص إضافي} لشغل مقعد.",
    },
    "floors_least": {
        "en": "Proven: less than {amount} more in all would not do.",
        "fr": "Prouvé : moins de {amount} de plus en tout ne suffirait pas.",
        "es": "Demostrado: menos de {amount} más en total no bastaría.",
        "ar": "ثابت: أقل من {amount} إضافية إجمالًا لا يكفي.",
    },
    "floors_clash": {
        "en": "The fewest that cannot hold together are these; without any one of them the rest"
        " can:",
        "fr": "Voici le plus petit ensemble qui ne tient pas ; sans l’un d’eux, le reste tient :",
        "es": "Este es el conjunto más pequeño que no puede cumplirse a la vez; sin"
        " cualquiera de ellos, lo demás sí:",
        "ar": "هذا أصغر عدد لا يمكن الجمع بينه؛ ودون أي واحد منها يمكن الباقي:",
    },
    "floors_alone": {
        "en": "Floors that nothing the rules leave open to the person reaches, however much the"
        " present donor lines hold: {count}:",
        "fr": "Minimums que rien de ce que les règles laissent ouvert à la personne n’atteint,"
        " quel que soit l’argent des lignes actuelles ({count}) :",
        "es": "Mínimos que nada de lo que las reglas dejan abierto a la persona alcanza, por"
        " mucho dinero que tengan las líneas actuales ({count}):",
        "ar": "حدود دنيا لا يبلغها شيء مما تتيحه القواعد للشخص، مهما كان في بنود التمويل"
        " الحالية من مال ({count}):",
    },
    "floors_unpaid": {
        "en": "Floors towards which no fund’s rules let any donor line pay for this person:"
        " {count}:",
        "fr": "Minimums pour lesquels les règles ne permettent à aucune ligne de financement de"
        " payer pour cette personne ({count}) :",
        "es": "Mínimos para los que las reglas no permiten a ninguna línea pagar por esta"
        " persona ({count}):",
        "ar": "حدود دنيا لا تسمح القواعد لأي بند تمويل بالدفع من أجلها لهذا الشخص ({count}):",
    },
    "clash_floor_unpaid": {
        "en": "{case}: about {amount} from a line that may pay would do it. {rule}",
        "fr": "{case} : environ {amount} d’une ligne qui peut payer suffiraient. {rule}",
        "es": "{case}: bastarían unos {amount} de una línea que pueda pagar. {rule}",
        "ar": "{case}: يكفي نحو {amount} من بند تمويل يجوز له الدفع. {rule}",
    },
    "floors_others_hold": {
        "en": "All other floors hold in this balance.",
        "fr": "Tous les autres minimums tiennent dans ce calcul.",
        "es": "Todos los demás mínimos se cumplen en este cálculo.",
        "ar": "كل الحدود الدنيا الأخرى محققة في هذه الموازنة.",
    },
    "floors_could": {
        "en": "All other floors can hold together: balance again, with more time.",
        "fr": "Tous les autres minimums peuvent tenir ensemble : relancez le calcul avec plus de"
        " temps.",
        "es": "Todos los demás mínimos pueden cumplirse a la vez: repita el cálculo con más"
        " tiempo.",
        "ar": "يمكن تحقيق كل الحدود الدنيا الأخرى معًا: أعد الموازنة مع وقت أطول.",
    },
    "floors_unknown": {
        "en": "Why the floors cannot all hold was not found in {seconds} seconds.",
        "fr": "En {seconds} secondes, on n’a pas trouvé pourquoi les minimums ne tiennent pas"
        " tous.",
        "es": "En {seconds} segundos no se encontró por qué no se cumplen todos los mínimos.",
        "ar": "لم يُعثر خلال {seconds} ثانية على سبب عدم تحقق كل الحدود الدنيا.",
    },
}
