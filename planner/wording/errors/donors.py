"""Sentences of errors about templates of real programmes."""

from __future__ import annotations

from planner.wording.sentences import Table

DONOR_ERRORS: Table = {
    "donor_unknown": {
        "en": "There is no template “{donor}”. There are: {known}.",
        "fr": "Il n’y a pas de modèle « {donor} ». Il y a : {known}.",
        "es": "No hay ninguna plantilla «{donor}». Hay estas: {known}.",
        "ar": "لا يوجد قالب «{donor}». القوالب الموجودة: {known}.",
    },
    "donor_choice_missing": {
        "en": "Its sources can be read in several ways. Choose one of {known} for {conflict}"
        " (command line: --choose {conflict}=…; donors {donor} explains them).",
        "fr": "Ses sources se lisent de plusieurs façons. Choisissez pour {conflict} parmi {known}"
        " (ligne de commande : --choose {conflict}=… ; donors {donor} les explique).",
        "es": "Sus fuentes se pueden leer de varias maneras. Elija una de {known} para"
        " {conflict} (línea de órdenes: --choose {conflict}=…; donors {donor} las"
        " explica).",
        "ar": "يمكن قراءة مصادره بأكثر من طريقة. اختر واحدة من {known} لـ{conflict} (سطر"
        " الأوامر: \u2066--choose {conflict}=\u2069…؛ والأمر donors {donor} يشرحها).",
    },
    "donor_choice_unknown": {
        "en": "“{value}” is no reading of {conflict}. Choose one of: {known}.",
        "fr": "« {value} » n’est pas une lecture de {conflict}. Choisissez parmi : {known}.",
        "es": "«{value}» no es una lectura de {conflict}. Elija una de estas: {known}.",
        "ar": "«{value}» ليست قراءة لـ{conflict}. اختر إحدى هذه: {known}.",
    },
    "donor_conflict_unknown": {
        "en": "{donor} has nothing called “{conflict}” to choose. It has: {known}.",
        "fr": "{donor} n’a rien à choisir sous « {conflict} ». Il a : {known}.",
        "es": "{donor} no tiene nada llamado «{conflict}» que elegir. Tiene: {known}.",
        "ar": "ليس في {donor} شيء اسمه «{conflict}» للاختيار. فيه: {known}.",
    },
    "donor_fill_unknown": {
        "en": "{donor} has nothing to fill in for rule “{rule}”. It has: {known}.",
        "fr": "{donor} n’a rien à remplir pour la règle « {rule} ». Il a : {known}.",
        "es": "{donor} no tiene nada que rellenar para la regla «{rule}». Tiene: {known}.",
        "ar": "ليس في {donor} ما يُملأ للقاعدة «{rule}». فيه: {known}.",
    },
    "donor_fill_missing": {
        "en": "{donor} needs a value for rule {rule} that no source gives."
        " Fill it in (command line: --fill {rule}=value).",
        "fr": "{donor} demande pour la règle {rule} une valeur qu’aucune source ne donne."
        " Remplissez-la (ligne de commande : --fill {rule}=valeur).",
        "es": "{donor} necesita para la regla {rule} un valor que ninguna fuente da."
        " Rellénelo (línea de órdenes: --fill {rule}=valor).",
        "ar": "يحتاج {donor} للقاعدة {rule} إلى قيمة لا يعطيها أي مصدر. املأها (سطر"
        " الأوامر: \u2066--fill {rule}=value\u2069).",
    },
    "donor_fill_out_of_bounds": {
        "en": "The amount of rule {rule} lies between {least} and {most} {currency}. Correct it.",
        "fr": "Le montant de la règle {rule} est entre {least} et {most} {currency}. Corrigez-le.",
        "es": "El importe de la regla {rule} está entre {least} y {most} {currency}. Corríjalo.",
        "ar": "مبلغ القاعدة {rule} يقع بين {least} و{most} {currency}. صحّحه.",
    },
    "donor_pair_unreadable": {
        "en": "“{value}” cannot be read. Write it as name=value.",
        "fr": "« {value} » ne se lit pas. Écrivez nom=valeur.",
        "es": "No se puede leer «{value}». Escríbalo como nombre=valor.",
        "ar": "لا يمكن قراءة «{value}». اكتبه هكذا: name=value.",
    },
    "donor_option_missing": {
        "en": "To take a template, also give {option}.",
        "fr": "Pour prendre un modèle, donnez aussi {option}.",
        "es": "Para tomar una plantilla, indique también {option}.",
        "ar": "لأخذ قالب، أعط أيضًا {option}.",
    },
    "donor_rate_missing": {
        "en": "Nothing was taken: there is no exchange rate {base}–{quote} on {day}, and line"
        " {fund} is in {quote}. Give the rate first: template rates writes the workbook for it,"
        " import --rates takes it in (in the window: Money, Load rates…). Then take the"
        " template again.",
        "fr": "Rien n’a été pris : il n’y a pas de taux de change {base}–{quote} au {day}, et la"
        " ligne {fund} est en {quote}. Donnez d’abord le taux : template rates écrit le classeur,"
        " import --rates le prend (dans la fenêtre : page Argent, Charger des taux…). Puis"
        " reprenez le modèle.",
        "es": "No se tomó nada: no hay tipo de cambio {base}–{quote} el {day}, y la línea"
        " {fund} está en {quote}. Dé primero el tipo: template rates escribe el libro"
        " para ello, import --rates lo toma (en la ventana: Dinero, Cargar tipos de"
        " cambio…). Después tome la plantilla de nuevo.",
        "ar": "لم يؤخذ شيء: لا سعر صرف {base}–{quote} في {day}، وبند التمويل {fund} بعملة"
        " {quote}. أعط السعر أولًا: الأمر template rates يكتب المصنّف له، و\u2066import"
        " --rates\u2069 يأخذه (في النافذة: المال، تحميل أسعار الصرف…). ثم خذ القالب من"
        " جديد.",
    },
    "donor_stopped": {
        "en": "Nothing was taken: with line {fund}, {count:# finding|# findings} would stop the"
        " programme. Read the template’s rules against yours and correct the programme first.",
        "fr": "Rien n’a été pris : avec la ligne {fund}, {count:# constat arrêterait|# constats"
        " arrêteraient} le programme. Comparez les règles du modèle aux vôtres et corrigez d’abord"
        " le programme.",
        "es": "No se tomó nada: con la línea {fund}, {count:# observación impediría|#"
        " observaciones impedirían} el programa. Lea las reglas de la plantilla frente"
        " a las suyas y corrija primero el programa.",
        "ar": "لم يؤخذ شيء: مع بند التمويل {fund} توقف البرنامجَ ملاحظاتٌ عددها {count}."
        " اقرأ قواعد القالب مقابل قواعدك وصحّح البرنامج أولًا.",
    },
    "donor_fund_unfit": {
        "en": "“{fund}” cannot be a line’s code. Use up to 30 letters, digits, dots and hyphens.",
        "fr": "« {fund} » ne peut pas être un code de ligne."
        " Utilisez jusqu’à 30 lettres, chiffres, points et tirets.",
        "es": "«{fund}» no puede ser el código de una línea. Use hasta 30 letras, cifras,"
        " puntos y guiones.",
        "ar": "لا يمكن أن يكون «{fund}» رمز بند تمويل. استعمل ما لا يزيد على 30 من الحروف"
        " والأرقام والنقاط والشرطات.",
    },
    "donor_fund_taken": {
        "en": "The programme has a line {fund} already. Choose another code.",
        "fr": "Le programme a déjà une ligne {fund}. Choisissez un autre code.",
        "es": "El programa ya tiene una línea {fund}. Elija otro código.",
        "ar": "في البرنامج بند تمويل {fund} من قبل. اختر رمزًا آخر.",
    },
    "donor_period": {
        "en": "The line would end on {ends}, before it begins on {starts}. Correct one of them.",
        "fr": "La ligne finirait le {ends}, avant de commencer le {starts}. Corrigez une date.",
        "es": "La línea terminaría el {ends}, antes de comenzar el {starts}. Corrija una de"
        " las dos fechas.",
        "ar": "ينتهي بند التمويل في {ends} قبل أن يبدأ في {starts}. صحّح أحد التاريخين.",
    },
    "donor_day_unreadable": {
        "en": "“{value}” is no date. Write it as 2026-12-31.",
        "fr": "« {value} » n’est pas une date. Écrivez-la ainsi : 2026-12-31.",
        "es": "«{value}» no es una fecha. Escríbala así: 2026-12-31.",
        "ar": "«{value}» ليس تاريخًا. اكتبه هكذا: \u20662026-12-31\u2069.",
    },
    "donor_measure_unknown": {
        "en": "Rule {rule}: the catalogue has no measure “{value}”. Name one of its codes.",
        "fr": "Règle {rule} : le catalogue n’a pas de mesure « {value} »."
        " Indiquez un de ses codes.",
        "es": "Regla {rule}: el catálogo no tiene la medida «{value}». Indique uno de sus códigos.",
        "ar": "القاعدة {rule}: ليس في الدليل التدبير «{value}». اذكر أحد رموزه.",
    },
    "donor_line_unknown": {
        "en": "Rule {rule}: the programme has no line “{value}”. Name one of its codes.",
        "fr": "Règle {rule} : le programme n’a pas de ligne « {value} ». Indiquez un de ses codes.",
        "es": "Regla {rule}: el programa no tiene la línea «{value}». Indique uno de sus códigos.",
        "ar": "القاعدة {rule}: ليس في البرنامج بند التمويل «{value}». اذكر أحد رموزه.",
    },
}
