"""Why a measure or seat is closed to a case, in sentences: facts of rules and of the case."""

from __future__ import annotations

from planner.wording.sentences import Table

CLOSED_REASONS: Table = {
    "refused": {
        "en": "{target}: the person refused support of this kind ({kind}).",
        "fr": "{target} : la personne a refusé ce type de soutien ({kind}).",
        "es": "{target}: la persona rechazó el apoyo de este tipo ({kind}).",
        "ar": "{target}: رفض الشخص دعمًا من هذا النوع ({kind}).",
    },
    "forbidden": {
        "en": "{target} was discussed and refused ({who}).",
        "fr": "{target} a été discuté et refusé ({who}).",
        "es": "{target} se habló y se rechazó ({who}).",
        "ar": "نوقش {target} ورُفض ({who}).",
    },
    "barred": {
        "en": "{target} is barred here. {rule}",
        "fr": "{target} est exclu ici. {rule}",
        "es": "{target} está excluido aquí. {rule}",
        "ar": "{target} مستبعد هنا. {rule}",
    },
    "bar_unknown": {
        "en": "{target} stays barred until this is known: {fact}. Ask.",
        "fr": "{target} reste exclu tant que ceci n’est pas connu : {fact}. Demandez-le.",
        "es": "{target} queda excluido hasta que se sepa esto: {fact}. Pregúntelo.",
        "ar": "يبقى {target} مستبعدًا إلى أن يُعرف ما يلي: {fact}. اسأل عنه.",
    },
    "needs_first": {
        "en": "{target} needs: {condition}.",
        "fr": "{target} exige : {condition}.",
        "es": "{target} necesita: {condition}.",
        "ar": "يشترط {target} ما يلي: {condition}.",
    },
    "condition": {
        "en": "{target} is only for: {condition}.",
        "fr": "{target} est réservé à : {condition}.",
        "es": "{target} es solo para: {condition}.",
        "ar": "{target} مخصص فقط لما يلي: {condition}.",
    },
    "ask": {
        "en": "{target} depends on something nobody knows: {fact}. Ask.",
        "fr": "{target} dépend d’une chose que personne ne sait : {fact}. Demandez-le.",
        "es": "{target} depende de algo que nadie sabe: {fact}. Pregúntelo.",
        "ar": "يتوقف {target} على أمر لا يعرفه أحد: {fact}. اسأل عنه.",
    },
    "age": {
        "en": "{target} is for people aged {ages}.",
        "fr": "{target} est pour les personnes de {ages}.",
        "es": "{target} es para personas de esta edad: {ages}.",
        "ar": "{target} مخصص لمن أعمارهم {ages}.",
    },
    "not_wished": {
        "en": "{target}: the person did not wish a community project. It can be offered.",
        "fr": "{target} : la personne n’a pas souhaité de projet communautaire. On peut le"
        " proposer.",
        "es": "{target}: la persona no pidió ningún proyecto comunitario. Se le puede ofrecer.",
        "ar": "{target}: لم يرغب الشخص في مشروع مجتمعي. يمكن عرضه عليه.",
    },
    "fund_kind": {
        "en": "The donor line {fund} does not pay for {target}.",
        "fr": "La ligne de financement {fund} ne paie pas {target}.",
        "es": "La línea {fund} no paga {target}.",
        "ar": "لا يدفع بند التمويل {fund} مقابل {target}.",
    },
    "fund_serves": {
        "en": "The donor line {fund} serves only: {condition}.",
        "fr": "La ligne de financement {fund} est réservée à : {condition}.",
        "es": "La línea {fund} solo atiende: {condition}.",
        "ar": "لا يخدم بند التمويل {fund} إلا ما يلي: {condition}.",
    },
    "fund_ask": {
        "en": "Whether the donor line {fund} may pay depends on something nobody knows: {fact}."
        " Ask.",
        "fr": "Savoir si la ligne de financement {fund} peut payer dépend d’une chose inconnue :"
        " {fact}. Demandez-le.",
        "es": "Si la línea {fund} puede pagar depende de algo que nadie sabe: {fact}. Pregúntelo.",
        "ar": "تتوقف إمكانية أن يدفع بند التمويل {fund} على أمر لا يعرفه أحد: {fact}. اسأل عنه.",
    },
    "fund_period": {
        "en": "The donor line {fund} does not run on the balance date.",
        "fr": "La ligne de financement {fund} ne court pas à la date du calcul.",
        "es": "La línea {fund} no está en vigor en la fecha del cálculo.",
        "ar": "بند التمويل {fund} غير سارٍ في تاريخ الموازنة.",
    },
    "too_late": {
        "en": "{target} cannot start while the donor line {fund} may still be used for this case.",
        "fr": "{target} ne peut pas commencer tant que la ligne de financement {fund} peut encore"
        " servir à ce dossier.",
        "es": "{target} no puede comenzar mientras la línea {fund} aún sirva para este caso.",
        "ar": "لا يمكن أن يبدأ {target} ما دام بند التمويل {fund} متاحًا لهذه الحالة.",
    },
    "too_small": {
        "en": "{target} would be worth less than the smallest useful award.",
        "fr": "{target} vaudrait moins que le plus petit soutien utile.",
        "es": "{target} valdría menos que el apoyo útil más pequeño.",
        "ar": "ستكون قيمة {target} أقل من أصغر دعم مفيد.",
    },
    "no_fund": {
        "en": "No donor line may pay {target} for this case.",
        "fr": "Aucune ligne de financement ne peut payer {target} pour ce dossier.",
        "es": "Ninguna línea puede pagar {target} en este caso.",
        "ar": "لا يجوز لأي بند تمويل أن يدفع مقابل {target} لهذه الحالة.",
    },
    "no_tier": {
        "en": "{target} has no amount for a household of {persons}.",
        "fr": "{target} n’a pas de montant pour un ménage de {persons}.",
        "es": "{target} no tiene importe para un hogar de {persons}.",
        "ar": "لا مبلغ محددًا لـ{target} لأسرة عدد أفرادها {persons}.",
    },
    "done_before": {
        "en": "{target}: the person had it before.",
        "fr": "{target} : la personne l’a déjà suivi.",
        "es": "{target}: la persona ya lo tuvo antes.",
        "ar": "{target}: سبق أن حصل عليه الشخص.",
    },
    "side_effect": {
        "en": "{target} would help with this only by the way; its purpose is another need.",
        "fr": "{target} n’aiderait ici qu’en passant ; son but est un autre besoin.",
        "es": "{target} ayudaría aquí solo de paso; su fin es otra necesidad.",
        "ar": "لن يفيد {target} هنا إلا عرضًا؛ فغرضه حاجة أخرى.",
    },
    "nobody_counted": {
        "en": "{target}: nobody in this household is of the age it is for.",
        "fr": "{target} : personne dans ce ménage n’a l’âge concerné.",
        "es": "{target}: nadie en este hogar tiene la edad a la que se destina.",
        "ar": "{target}: لا أحد في هذه الأسرة في العمر المخصص له.",
    },
    "debt_small": {
        "en": "{target}: the debt is smaller than its least amount.",
        "fr": "{target} : la dette est inférieure au plus petit montant.",
        "es": "{target}: la deuda es menor que su importe mínimo.",
        "ar": "{target}: الدين أقل من أدنى مبلغ له.",
    },
    "no_prerequisite": {
        "en": "{target} must follow {first}, which is not open to this case.",
        "fr": "{target} doit suivre {first}, qui n’est pas ouvert à ce dossier.",
        "es": "{target} debe ir después de {first}, que no está abierto a este caso.",
        "ar": "يجب أن يتبع {target} {first}، وهو غير متاح لهذه الحالة.",
    },
    "tension": {
        "en": "{target} cannot open yet. {rule}",
        "fr": "{target} ne peut pas encore ouvrir. {rule}",
        "es": "{target} no puede abrirse todavía. {rule}",
        "ar": "لا يمكن فتح {target} بعد. {rule}",
    },
    "stopped": {
        "en": "{target} was stopped on {on}: nobody gets a seat in it.",
        "fr": "Le projet {target} a été arrêté le {on} : personne n’y obtient de place.",
        "es": "El proyecto {target} se detuvo el {on}: nadie obtiene una plaza en él.",
        "ar": "أُوقف المشروع {target} في {on}: لا يحصل أحد على مقعد فيه.",
    },
    "too_few": {
        "en": "{target} cannot open: {people} could take a seat, it needs {least}.",
        "fr": "{target} ne peut pas ouvrir : {people} pourraient y prendre place, il en faut"
        " {least}.",
        "es": "{target} no puede abrirse: {people} podrían ocupar una plaza y necesita {least}.",
        "ar": "لا يمكن فتح {target}: عدد من يمكنهم شغل مقعد {people}، واللازم {least}.",
    },
    "residents_share": {
        "en": "{target} cannot open: with its residents’ seats only {seats:# returnee|# returnees}"
        " may join, fewer than it needs.",
        "fr": "{target} ne peut pas ouvrir : vu les places des habitants, {seats:seule #"
        " personne|seules # personnes} de retour {seats:peut|peuvent} entrer, moins qu’il n’en"
        " faut.",
        "es": "{target} no puede abrirse: con las plazas de los residentes solo"
        " {seats:puede|pueden} entrar {seats:# persona retornada|# personas retornadas}, menos de"
        " las necesarias.",
        "ar": "لا يمكن فتح {target}: مع مقاعد السكان المحليين لا يتبقى سوى {seats} من مقاعد"
        " العائدين، وهو أقل من اللازم.",
    },
    "rule": {
        "en": "{target} is not possible here.",
        "fr": "{target} n’est pas possible ici.",
        "es": "{target} no es posible aquí.",
        "ar": "{target} غير ممكن هنا.",
    },
    "rule_ask": {
        "en": "{target}: first ask about this: {fact}.",
        "fr": "{target} : demandez d’abord ceci : {fact}.",
        "es": "{target}: pregunte primero esto: {fact}.",
        "ar": "{target}: اسأل أولًا عما يلي: {fact}.",
    },
    "barred_instead": {
        "en": "{target} is barred here; take {instead}.",
        "fr": "{target} est exclu ici ; prenez {instead}.",
        "es": "{target} está excluido aquí; tome {instead}.",
        "ar": "{target} مستبعد هنا؛ خذ {instead}.",
    },
    "no_provider": {
        "en": "{target}: no provider of the directory delivers it in {place}.",
        "fr": "{target} : aucun prestataire du répertoire ne le fournit à {place}.",
        "es": "{target}: ningún proveedor del directorio lo ofrece en {place}.",
        "ar": "{target}: لا يقدمه في {place} أي مقدّم خدمة في الدليل.",
    },
    "no_female_staff": {
        "en": "{target}: the person asks for female staff, and no provider here has any.",
        "fr": "{target} : la personne demande du personnel féminin et aucun prestataire ici n’en"
        " a.",
        "es": "{target}: la persona pide personal femenino y ningún proveedor aquí lo tiene.",
        "ar": "{target}: طلب الشخص موظفات، ولا توجد موظفات لدى أي مقدّم خدمة هنا.",
    },
}
#: Said in place of the sentence above where the rule's own sentence follows and tells the rest.
LEADS: Table = {
    "needs_first": {
        "en": "{target} is not possible here yet.",
        "fr": "{target} n’est pas encore possible ici.",
        "es": "{target} todavía no es posible aquí.",
        "ar": "{target} غير ممكن هنا بعد.",
    },
    "fund_serves": {
        "en": "The donor line {fund} cannot pay here.",
        "fr": "La ligne de financement {fund} ne peut pas payer ici.",
        "es": "La línea {fund} no puede pagar aquí.",
        "ar": "لا يمكن أن يدفع بند التمويل {fund} هنا.",
    },
    "too_late": {
        "en": "{target} would come too late for the donor line {fund}.",
        "fr": "{target} viendrait trop tard pour la ligne de financement {fund}.",
        "es": "{target} llegaría demasiado tarde para la línea {fund}.",
        "ar": "سيأتي {target} متأخرًا عن أجل بند التمويل {fund}.",
    },
}
