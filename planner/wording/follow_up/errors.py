"""Sentences of errors about visits, deliveries, scores, complaints and closing."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

FOLLOW_UP_ERRORS: Table = {
    "calendar_visits": spoken(
        "The months of visits must be whole numbers from 1 to {last}, each once, in order, such"
        " as 1,3,6,9,12.",
        "Les mois des visites sont des nombres entiers de 1 à {last}, chacun une fois, dans"
        " l’ordre, comme 1,3,6,9,12.",
        "Los meses de las visitas son números enteros de 1 a {last}, cada uno una vez, en"
        " orden, como 1,3,6,9,12.",
        "أشهر الزيارات أعداد صحيحة من 1 إلى {last}، كل منها مرة واحدة وبالترتيب، مثل 1,3,6,9,12.",
    ),
    "calendar_number": spoken(
        "Days must be from 0 to 365 (the answer to a complaint not before its acknowledgement),"
        " minutes from 0 to 1,440, hours from 0 to 744.",
        "Les jours vont de 0 à 365 (la réponse à une plainte pas avant l’accusé de réception),"
        " les minutes de 0 à 1 440, les heures de 0 à 744.",
        "Los días van de 0 a 365 (la respuesta a una queja no antes del acuse de recibo), los"
        " minutos de 0 a 1440, las horas de 0 a 744.",
        "الأيام من 0 إلى 365 (ولا يسبق الردُّ على شكوى الإقرارَ باستلامها)، والدقائق من 0 إلى"
        " 1440، والساعات من 0 إلى 744.",
    ),
    "seen_future": spoken(
        "{on} is still to come. Write the day it was seen.",
        "Le {on} est à venir. Écrivez le jour du constat.",
        "{on} todavía no ha llegado. Escriba el día en que se observó.",
        "لم يأتِ {on} بعد. اكتب اليوم الذي لوحظ فيه.",
    ),
    "seen_backwards": spoken(
        "Something later was said of this support, on {on}. Write that day or a later one.",
        "Un constat plus récent existe, du {on}. Écrivez ce jour ou un jour plus tard.",
        "Ya consta algo posterior de este apoyo, del {on}. Escriba ese día o uno posterior.",
        "سُجّل لاحقًا شيء عن هذا الدعم في {on}. اكتب ذلك اليوم أو بعده.",
    ),
    "seen_satisfaction": spoken(
        "Satisfaction is a number from 1 (very dissatisfied) to 5 (very satisfied), and only that.",
        "La satisfaction est un nombre de 1 (très insatisfait) à 5 (très satisfait), et rien"
        " d’autre.",
        "La satisfacción es un número de 1 (muy insatisfecho) a 5 (muy satisfecho), y nada más.",
        "الرضا عدد من 1 (غير راضٍ إطلاقًا) إلى 5 (راضٍ جدًا) لا غير.",
    ),
    "seen_step": spoken(
        "This cannot be said of the support now: first comes whether it was received, then"
        " whether it is used and how satisfying it is.",
        "Cela ne peut pas se dire de ce soutien maintenant : d’abord s’il est reçu, puis s’il"
        " est utilisé et s’il satisfait.",
        "Esto no se puede decir ahora del apoyo: primero si se recibió, después si se usa y si"
        " satisface.",
        "لا يمكن قول هذا عن الدعم الآن: أولًا هل استُلم، ثم هل يُستخدم ومدى الرضا عنه.",
    ),
    "seen_unplanned": spoken(
        "The agreed plan of case {case} has no such support. Look at the plan, or choose one of"
        " it.",
        "Le plan convenu du dossier {case} n’a pas ce soutien. Regardez le plan, ou"
        " choisissez-en un.",
        "El plan acordado del caso {case} no tiene ese apoyo. Mire el plan o elija uno de él.",
        "لا يوجد هذا الدعم في الخطة المتفق عليها للحالة {case}. انظر الخطة أو اختر دعمًا منها.",
    ),
    "referral_future": spoken(
        "{on} is still to come. Write the day it happened.",
        "Le {on} est à venir. Écrivez le jour où cela s’est fait.",
        "{on} todavía no ha llegado. Escriba el día en que ocurrió.",
        "لم يأتِ {on} بعد. اكتب اليوم الذي حدث فيه ذلك.",
    ),
    "referral_backwards": spoken(
        "Something later is recorded of this referral, on {on}. Write that day or a later one.",
        "Une étape plus récente de cette orientation existe, du {on}. Écrivez ce jour ou un jour"
        " plus tard.",
        "Ya consta algo posterior de esta derivación, del {on}. Escriba ese día o uno posterior.",
        "سُجّل لاحقًا شيء عن هذه الإحالة في {on}. اكتب ذلك اليوم أو بعده.",
    ),
    "referral_step": spoken(
        "This cannot follow what is recorded of the referral: it is sent, then accepted, declined"
        " or lapsed; only what was accepted is served. To send the person again, record another"
        " referral.",
        "Cela ne peut pas suivre ce qui est noté de l’orientation : elle est envoyée, puis"
        " acceptée, refusée ou sans suite ; seule une orientation acceptée est servie. Pour"
        " orienter la personne à nouveau, notez une autre orientation.",
        "Esto no puede seguir a lo que consta de la derivación: se envía y luego se acepta, se"
        " rechaza o queda sin respuesta; solo se atiende lo aceptado. Para enviar de nuevo a la"
        " persona, anote otra derivación.",
        "لا يمكن أن يلي هذا ما سُجّل عن الإحالة: تُرسل أولًا، ثم تُقبل أو تُرفض أو تبقى بلا رد؛"
        " ولا تُقدَّم الخدمة إلا لما قُبل. لإحالة الشخص مرة أخرى سجّل إحالة أخرى.",
    ),
    "referral_nobody": spoken(
        "Say to whom the person is sent: a provider of the programme, or an organisation’s name.",
        "Dites vers qui la personne est orientée : un prestataire du programme, ou le nom d’une"
        " organisation.",
        "Indique a quién se envía a la persona: un proveedor del programa o el nombre de una"
        " organización.",
        "حدّد إلى من يُحال الشخص: مقدّم خدمة من البرنامج أو اسم منظمة.",
    ),
    "referral_consent": spoken(
        "Nobody of case {case} has agreed to their data going to a partner. Ask them, and record"
        " their consent to sharing first: consent FILE --case {case} --given --for sharing.",
        "Personne du dossier {case} n’a accepté que ses données aillent à un partenaire."
        " Demandez-le, et notez d’abord le consentement au partage : consent FICHIER --case {case}"
        " --given --for sharing.",
        "Nadie del caso {case} ha aceptado que sus datos vayan a un socio. Pregunte y anote antes"
        " el consentimiento para compartir: consent ARCHIVO --case {case} --given --for sharing.",
        "لم يوافق أحد من الحالة {case} على إعطاء بياناته لشريك. اسأل أولًا وسجّل الموافقة على"
        " المشاركة: \u2066consent FILE --case {case} --given --for sharing\u2069.",
    ),
    "referral_closed": spoken(
        "Case {case} is closed: nobody of it is sent anywhere any more.",
        "Le dossier {case} est clos : plus personne n’en est orienté.",
        "El caso {case} está cerrado: ya no se deriva a nadie de él.",
        "الحالة {case} مقفلة: لم يعد أحد منها يُحال إلى أي جهة.",
    ),
    "referral_became": spoken(
        "Say what became of the referral: --became accepted, served, declined or lapsed.",
        "Dites ce qu’est devenue l’orientation : --became accepted, served, declined ou lapsed.",
        "Indique qué fue de la derivación: --became accepted, served, declined o lapsed.",
        "حدّد ما آلت إليه الإحالة: --became accepted أو served أو declined أو lapsed.",
    ),
    "referral_unknown": spoken(
        "No single referral begins with “{referral}”. “referrals FILE” lists them.",
        "Aucune orientation unique ne commence par « {referral} ». « referrals FICHIER » les"
        " énumère.",
        "Ninguna derivación única empieza por «{referral}». «referrals ARCHIVO» las enumera.",
        "لا توجد إحالة واحدة تبدأ بـ«{referral}». يعرضها \u2066referrals FILE\u2069.",
    ),
    "not_followed": spoken(
        "Case {case} is not followed: its plan is not agreed, or the case is closed. Agree the"
        " plan first: plan FILE --case {case} --agree --who CODE.",
        "Le dossier {case} n’est pas suivi : son plan n’est pas convenu, ou il est clos."
        " Convenez d’abord du plan : plan FICHIER --case {case} --agree --who CODE.",
        "El caso {case} no tiene seguimiento: su plan no está acordado o el caso está cerrado."
        " Acuerde antes el plan: plan ARCHIVO --case {case} --agree --who CÓDIGO.",
        "الحالة {case} ليست قيد المتابعة: لم يُتفق على خطتها أو أُقفلت. اتفق على الخطة أولًا:"
        " \u2066plan FILE --case {case} --agree --who CODE\u2069.",
    ),
    "follow_up_case_missing": spoken(
        "Say which case it is about: --case NUMBER.",
        "Dites de quel dossier il s’agit : --case NUMÉRO.",
        "Indique de qué caso se trata: --case NÚMERO.",
        "اذكر الحالة المعنية: \u2066--case NUMBER\u2069.",
    ),
    "visit_future": spoken(
        "{on} is still to come. Write the day of the visit.",
        "Le {on} est à venir. Écrivez le jour de la visite.",
        "{on} todavía no ha llegado. Escriba el día de la visita.",
        "لم يأتِ {on} بعد. اكتب يوم الزيارة.",
    ),
    "visit_step": spoken(
        "The visit of month {months} was entered before and cannot become that. A visit done"
        " stays done; undo it where it was a mistake.",
        "La visite du mois {months} est déjà saisie et ne peut devenir cela. Une visite faite"
        " le reste ; annulez-la si c’était une erreur.",
        "La visita del mes {months} ya consta y no puede pasar a eso. Una visita hecha sigue"
        " hecha; deshágala si fue un error.",
        "سُجّلت زيارة الشهر {months} من قبل ولا يمكن أن تصير كذلك. الزيارة التي تمت تبقى كذلك؛"
        " تراجع عنها إن كانت خطأ.",
    ),
    "visit_month": spoken(
        "The calendar has no visit in month {months}. Choose one of: {known}.",
        "Le calendrier n’a pas de visite au mois {months}. Choisissez parmi : {known}.",
        "El calendario no tiene visita en el mes {months}. Elija entre: {known}.",
        "لا زيارة في الجدول للشهر {months}. اختر من: {known}.",
    ),
    "visit_satisfaction": spoken(
        "Satisfaction is a number from 1 (very dissatisfied) to 5 (very satisfied).",
        "La satisfaction est un nombre de 1 (très insatisfait) à 5 (très satisfait).",
        "La satisfacción es un número de 1 (muy insatisfecho) a 5 (muy satisfecho).",
        "الرضا عدد من 1 (غير راضٍ إطلاقًا) إلى 5 (راضٍ جدًا).",
    ),
    "visit_score": spoken(
        "A ready score is a number from 0 to 1.",
        "Un score tout fait est un nombre de 0 à 1.",
        "Un puntaje ya calculado es un número de 0 a 1.",
        "الدرجة الجاهزة عدد من 0 إلى 1.",
    ),
    "instrument_code": spoken(
        "The instrument needs a code and a version, both without a colon.",
        "L’instrument demande un code et une version, sans deux-points.",
        "El instrumento necesita un código y una versión, sin dos puntos.",
        "تحتاج الأداة إلى رمز وإصدار دون نقطتين رأسيتين.",
    ),
    "instrument_items": spoken(
        "The instrument has no question. Fill in the sheet Items.",
        "L’instrument n’a pas de question. Remplissez la feuille Items.",
        "El instrumento no tiene preguntas. Rellene la hoja Items.",
        "لا أسئلة في الأداة. املأ الورقة Items.",
    ),
    "instrument_twice": spoken(
        "“{item}” is empty or stands twice. Give each question, and each answer of a question,"
        " a code of its own.",
        "« {item} » est vide ou figure deux fois. Donnez à chaque question, et à chaque"
        " réponse, son propre code.",
        "«{item}» está vacío o aparece dos veces. Dé a cada pregunta, y a cada respuesta, su"
        " propio código.",
        "«{item}» فارغ أو مكرر. أعطِ كل سؤال وكل إجابة رمزًا خاصًا.",
    ),
    "instrument_weight": spoken(
        "The weight of question {item} must be a whole number above 0.",
        "Le poids de la question {item} est un nombre entier supérieur à 0.",
        "El peso de la pregunta {item} debe ser un número entero mayor que 0.",
        "وزن السؤال {item} عدد صحيح أكبر من 0.",
    ),
    "instrument_score": spoken(
        "Question {item} needs at least one answer with a score, and every score from 0 to 1."
        " Leave the score of “do not know” empty.",
        "La question {item} demande au moins une réponse notée, chaque note de 0 à 1. Laissez"
        " vide celle de « ne sait pas ».",
        "La pregunta {item} necesita al menos una respuesta con puntaje, cada uno de 0 a 1."
        " Deje vacío el de «no sabe».",
        "يحتاج السؤال {item} إلى إجابة واحدة على الأقل لها درجة، وكل درجة من 0 إلى 1. اترك درجة"
        " «لا أعرف» فارغة.",
    ),
    "instrument_bands": spoken(
        "Bands go up: each with the score it ends below, the last one open.",
        "Les tranches montent : chacune avec le score sous lequel elle finit, la dernière ouverte.",
        "Los tramos van subiendo: cada uno con el puntaje por debajo del que termina, el último"
        " abierto.",
        "الشرائح تصاعدية: لكل منها الدرجة التي تنتهي دونها، والأخيرة مفتوحة.",
    ),
    "instrument_changed": spoken(
        "Version {version} of {instrument} is here already, with other questions. Give the changed"
        " one a version of its own: answers are kept with theirs.",
        "La version {version} de {instrument} est déjà là, avec d’autres questions. Donnez à la"
        " nouvelle sa propre version : les réponses gardent la leur.",
        "La versión {version} de {instrument} ya está aquí, con otras preguntas. Dé a la"
        " cambiada su"
        " propia versión: las respuestas conservan la suya.",
        "الإصدار {version} من {instrument} موجود بأسئلة أخرى. أعطِ المعدَّل إصدارًا خاصًا: تُحفظ"
        " الإجابات مع إصدارها.",
    ),
    "instrument_unknown": spoken(
        "There is no instrument {instrument}. Take it in first: follow-up FILE --instrument.",
        "Il n’y a pas d’instrument {instrument}. Reprenez-le d’abord : follow-up FICHIER"
        " --instrument.",
        "No hay instrumento {instrument}. Tómelo antes: follow-up ARCHIVO --instrument.",
        "لا توجد أداة {instrument}. خذها أولًا: \u2066follow-up FILE --instrument\u2069.",
    ),
    "complaint_words": spoken(
        "What the complaint is about is missing. Write it in a few words.",
        "Il manque l’objet de la plainte. Écrivez-le en quelques mots.",
        "Falta de qué trata la queja. Escríbalo en pocas palabras.",
        "لم يُذكر موضوع الشكوى. اكتبه بإيجاز.",
    ),
    "complaint_future": spoken(
        "{on} is still to come. Write the day it was.",
        "Le {on} est à venir. Écrivez le jour où c’était.",
        "{on} todavía no ha llegado. Escriba el día en que fue.",
        "لم يأتِ {on} بعد. اكتب اليوم الصحيح.",
    ),
    "complaint_step": spoken(
        "A complaint that is {complaint} cannot become {complaint_to}. Look at where it stands.",
        "Une plainte « {complaint} » ne peut devenir « {complaint_to} ». Regardez où elle en est.",
        "Una queja «{complaint}» no puede pasar a «{complaint_to}». Mire en qué punto está.",
        "لا يمكن للشكوى وهي «{complaint}» أن تصير «{complaint_to}». انظر أين وصلت.",
    ),
    "complaint_backwards": spoken(
        "It has stood so since {on}. Write that day or a later one.",
        "Elle en est là depuis le {on}. Écrivez ce jour ou un jour plus tard.",
        "Está así desde el {on}. Escriba ese día o uno posterior.",
        "هي كذلك منذ {on}. اكتب ذلك اليوم أو بعده.",
    ),
    "complaint_own": spoken(
        "Somebody else than the case’s counsellor decides a complaint. Ask another person of"
        " the office.",
        "Une autre personne que le conseiller du dossier décide d’une plainte. Demandez à"
        " quelqu’un d’autre du bureau.",
        "Decide una queja alguien distinto del consejero del caso. Pídalo a otra persona de la"
        " oficina.",
        "يبتّ في الشكوى شخص غير مرشد الحالة. اطلب ذلك من شخص آخر في المكتب.",
    ),
    "complaint_again": spoken(
        "Who decided first does not decide the appeal. Ask another person of the office.",
        "Qui a décidé d’abord ne décide pas du recours. Demandez à quelqu’un d’autre du bureau.",
        "Quien decidió primero no decide el recurso. Pídalo a otra persona de la oficina.",
        "من بتّ أولًا لا يبتّ في الطعن. اطلب ذلك من شخص آخر في المكتب.",
    ),
    "complaint_answer": spoken(
        "A decision says whether the complaint is upheld, and answers the person in words.",
        "Une décision dit si la plainte est fondée et répond à la personne par écrit.",
        "Una decisión dice si la queja es fundada y responde a la persona con palabras.",
        "القرار يبيّن هل الشكوى مقبولة ويجيب الشخص بالكلمات.",
    ),
    "complaint_unknown": spoken(
        "Case {case} has no complaint of this number. List them: complaints FILE --case NUMBER.",
        "Le dossier {case} n’a pas de plainte de ce numéro. Listez-les : complaints FICHIER"
        " --case NUMÉRO.",
        "El caso {case} no tiene una queja con ese número. Véalas: complaints ARCHIVO --case"
        " NÚMERO.",
        "لا شكوى بهذا الرقم في الحالة {case}. اعرضها: \u2066complaints FILE --case NUMBER\u2069.",
    ),
    "complaint_no_plan": spoken(
        "Only a signed plan is amended, and that of case {case} is not signed. Decide without"
        " amending.",
        "Seul un plan signé se modifie, et celui du dossier {case} ne l’est pas. Décidez sans"
        " modification.",
        "Solo se modifica un plan firmado, y el del caso {case} no lo está. Decida sin"
        " modificarlo.",
        "لا تُعدَّل إلا خطة موقعة، وخطة الحالة {case} غير موقعة. ابتّ دون تعديل.",
    ),
    "project_halted": spoken(
        "Project {project} was stopped: no seat of it is promised. Balance again; then offer the"
        " plan.",
        "Le projet {project} est arrêté : aucune place n’en est promise. Recalculez, puis proposez"
        " le plan.",
        "El proyecto {project} está detenido: no se promete ninguna plaza. Vuelva a equilibrar y"
        " después ofrezca el plan.",
        "أُوقف المشروع {project}: لا يوعد بأي مقعد فيه. أعد الموازنة ثم اعرض الخطة.",
    ),
    "calendar_figure": spoken(
        "“{typed}” is no figure of the calendar. Write a name and a whole number, such as ahead=14:"
        " {known}.",
        "« {typed} » n’est pas un chiffre du calendrier. Écrivez un nom et un nombre entier, comme"
        " ahead=14 : {known}.",
        "«{typed}» no es una cifra del calendario. Escriba un nombre y un número entero, como"
        " ahead=14: {known}.",
        "«{typed}» ليس رقمًا من الجدول. اكتب اسمًا وعددًا صحيحًا مثل ahead=14، والأسماء هي: {known}.",
    ),
    "close_reason_missing": spoken(
        "A plan is closed for a reason. Close the case with “close FILE --case NUMBER --why"
        " REASON” ({whys}); or say in words, with --reason, why the plan alone is over.",
        "Un plan se clôt pour une raison. Clôturez le dossier avec « close FICHIER --case NUMÉRO"
        " --why RAISON » ({whys}) ; ou dites avec --reason pourquoi seul le plan se termine.",
        "Un plan se cierra por un motivo. Cierre el caso con «close ARCHIVO --case NÚMERO --why"
        " MOTIVO» ({whys}); o diga con --reason por qué termina solo el plan.",
        "تُقفل الخطة لسبب. أقفل الحالة بالأمر «close FILE --case NUMBER --why REASON»"
        " ({whys})، أو قل بكلمات مع --reason لماذا تنتهي الخطة وحدها.",
    ),
    "feedback_tension": spoken(
        "Tension is a number from 0 (none) to 3 (high).",
        "La tension est un nombre de 0 (aucune) à 3 (forte).",
        "La tensión es un número de 0 (ninguna) a 3 (alta).",
        "التوتر عدد من 0 (لا توتر) إلى 3 (شديد).",
    ),
    "feedback_residents": spoken(
        "How many seats residents use is said of a project, as a number from 0 to {most}.",
        "Les places que les habitants utilisent se disent d’un projet, en un nombre de 0 à {most}.",
        "Las plazas que usan los residentes se dicen de un proyecto, con un número de 0 a {most}.",
        "عدد المقاعد التي يستخدمها السكان يُذكر عن مشروع، وهو من 0 إلى {most}.",
    ),
    "feedback_nothing": spoken(
        "Nothing is said. Give the tension, a project, or words.",
        "Rien n’est dit. Donnez la tension, un projet ou des mots.",
        "No se dice nada. Indique la tensión, un proyecto o unas palabras.",
        "لم يُقل شيء. اذكر التوتر أو مشروعًا أو كلمات.",
    ),
    "feedback_where_missing": spoken(
        "Say where it is said: --place CODE, or --project CODE. Nothing was recorded.",
        "Dites où cela est dit : --place CODE ou --project CODE. Rien n’a été noté.",
        "Indique dónde se dice: --place CÓDIGO o --project CÓDIGO. No se anotó nada.",
        "اذكر أين قيل ذلك: \u2066--place CODE\u2069 أو \u2066--project CODE\u2069. لم يُسجَّل شيء.",
    ),
    "satisfaction_of_nothing": spoken(
        "Say what they are satisfied with: --visit MONTH, or --support CODE with --seen. Nothing"
        " was recorded.",
        "Dites de quoi la personne est satisfaite : --visit MOIS, ou --support CODE avec --seen."
        " Rien n’a été noté.",
        "Indique con qué está satisfecha la persona: --visit MES, o --support CÓDIGO con --seen."
        " No se anotó nada.",
        "اذكر عمّا يرضى الشخص: \u2066--visit MONTH\u2069 أو \u2066--support CODE\u2069 مع"
        " \u2066--seen\u2069. لم يُسجَّل شيء.",
    ),
    "counsellor_of_nothing": spoken(
        "No case or task is of counsellor “{counsellor}”. Use one of: {known}.",
        "Aucun dossier ni tâche n’est de « {counsellor} ». Utilisez l’un de : {known}.",
        "Ningún caso ni tarea es de «{counsellor}». Use uno de: {known}.",
        "لا حالة ولا مهمة للمرشد «{counsellor}». استعمل واحدًا من: \u2066{known}\u2069.",
    ),
    "close_unsettled": spoken(
        "Case {case} cannot be closed yet: {unsettled}. Settle that first.",
        "Le dossier {case} ne peut pas encore être clos : {unsettled}. Réglez cela d’abord.",
        "El caso {case} no se puede cerrar todavía: {unsettled}. Resuélvalo antes.",
        "لا يمكن إقفال الحالة {case} بعد: {unsettled}. سوِّ ذلك أولًا.",
    ),
    "close_anyway": spoken(
        "Case {case} still has open: {unsettled}. Settle that first, or close it all the same and"
        " say why: --anyway WORDS.",
        "Le dossier {case} a encore en suspens : {unsettled}. Réglez cela d’abord, ou clôturez"
        " quand même en disant pourquoi : --anyway MOTS.",
        "El caso {case} tiene todavía pendiente: {unsettled}. Resuélvalo antes, o ciérrelo de"
        " todos modos y diga por qué: --anyway PALABRAS.",
        "لا يزال مفتوحًا في الحالة {case}: {unsettled}. سوِّ ذلك أولًا، أو أقفلها رغم ذلك واذكر"
        " السبب: \u2066--anyway WORDS\u2069.",
    ),
    "close_words_missing": spoken(
        "Say in words why case {case} is closed although something is still open.",
        "Dites en quelques mots pourquoi le dossier {case} est clos malgré ce qui est en suspens.",
        "Diga con palabras por qué se cierra el caso {case} aunque quede algo pendiente.",
        "اذكر بكلماتك سبب إقفال الحالة {case} مع بقاء أمر مفتوح.",
    ),
    "close_why_missing": spoken(
        "Say why the case is closed, with --why and one of: {whys}; or take it up again with"
        " --reopen WORDS.",
        "Dites pourquoi le dossier est clos, avec --why et l’un de : {whys} ; ou reprenez-le avec"
        " --reopen MOTS.",
        "Diga por qué se cierra el caso, con --why y uno de: {whys}; o retómelo con"
        " --reopen PALABRAS.",
        "اذكر سبب إقفال الحالة بـ \u2066--why\u2069 وإحدى القيم: {whys}؛ أو أعد فتحها بـ"
        " \u2066--reopen WORDS\u2069.",
    ),
    "not_closed": spoken(
        "Case {case} is not closed: there is nothing to take up again.",
        "Le dossier {case} n’est pas clos : il n’y a rien à reprendre.",
        "El caso {case} no está cerrado: no hay nada que retomar.",
        "الحالة {case} ليست مقفلة: لا شيء يُعاد فتحه.",
    ),
    "reopen_words_missing": spoken(
        "Say in a few words why case {case} is taken up again.",
        "Dites en quelques mots pourquoi le dossier {case} est repris.",
        "Diga en pocas palabras por qué se retoma el caso {case}.",
        "اذكر بكلمات قليلة سبب إعادة فتح الحالة {case}.",
    ),
    "closed_already": spoken(
        "Case {case} is closed. To go on with it, take it up again: close FILE --case {case}"
        " --reopen WORDS, or “Reopen the case” on the page Plans.",
        "Le dossier {case} est clos. Pour continuer, reprenez-le : close FICHIER --case {case}"
        " --reopen MOTS, ou « Rouvrir le dossier » sur la page Plans.",
        "El caso {case} está cerrado. Para seguir, retómelo: close ARCHIVO --case {case}"
        " --reopen PALABRAS, o «Reabrir el caso» en la página Planes.",
        "الحالة {case} مقفلة. للمتابعة أعد فتحها: \u2066close FILE --case {case} --reopen"
        " WORDS\u2069، أو «إعادة فتح الحالة» في صفحة الخطط.",
    ),
    "close_early": spoken(
        "{on} is before the last thing that was entered of case {case}, or still to come. Write"
        " the day it was closed.",
        "Le {on} précède la dernière saisie du dossier {case}, ou est à venir. Écrivez le jour"
        " de la clôture.",
        "{on} es anterior a lo último que consta del caso {case}, o no ha llegado. Escriba el"
        " día del cierre.",
        "{on} قبل آخر ما سُجّل للحالة {case} أو لم يأتِ بعد. اكتب يوم الإقفال.",
    ),
    "follow_up_stopped": spoken(
        "{count:# row or column|# rows or columns} of {file} cannot be taken. Correct it and"
        " import it again; nothing was changed.",
        "{count:# ligne ou colonne|# lignes ou colonnes} ne peuvent être reprises. Corrigez"
        " {file} et importez-le à nouveau ; rien n’a changé.",
        "No se pueden tomar {count:# fila o columna|# filas o columnas}. Corrija {file} e"
        " impórtelo de nuevo; no ha cambiado nada.",
        "تعذّر أخذ {count:صف أو عمود|صفين أو عمودين|# صفوف أو أعمدة|# صفًا أو عمودًا|# صف أو"
        " عمود}. صحّح {file} واستورده ثانية؛ لم"
        " يتغير شيء.",
    ),
}
