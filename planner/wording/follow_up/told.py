"""What is told of follow-up, by code: lines of the due list, of a case's year, of the register."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

TEXTS: Table = {
    "month": spoken("month {n}", "mois {n}", "mes {n}", "الشهر {n}"),
    "baseline": spoken("before the support", "avant le soutien", "antes del apoyo", "قبل الدعم"),
    "visit": spoken("visit, {month}", "visite, {month}", "visita, {month}", "زيارة، {month}"),
    "delivery": spoken(
        "see that it arrives: {support}",
        "veiller à la livraison : {support}",
        "ver que llegue: {support}",
        "متابعة وصول: {support}",
    ),
    "complaint": spoken(
        "answer a complaint",
        "répondre à une plainte",
        "responder a una queja",
        "الرد على شكوى",
    ),
    "referral": spoken(
        "ask what became of a referral",
        "demander ce qu’est devenue une orientation",
        "preguntar qué fue de una derivación",
        "السؤال عما آلت إليه إحالة",
    ),
    "late": spoken(
        "{n:# day late|# days late}",
        "{n:# jour de retard|# jours de retard}",
        "{n:# día de retraso|# días de retraso}",
        "متأخر {n:يومًا|يومين|# أيام|# يومًا|# يوم}",
    ),
    "no_room": spoken(
        "beyond this month’s hours",
        "au-delà des heures du mois",
        "fuera de las horas del mes",
        "خارج ساعات الشهر",
    ),
    "ask_first": spoken(
        "ask first whether they may be asked",
        "demander d’abord s’ils veulent bien",
        "preguntar antes si están de acuerdo",
        "اسأل أولًا عن الموافقة",
    ),
    "duty": spoken(
        "{due}  {case}  {what}",
        "{due}  {case}  {what}",
        "{due}  {case}  {what}",
        "{due}  {case}  {what}",
    ),
    "noted": spoken("{line} ({notes})", "{line} ({notes})", "{line} ({notes})", "{line} ({notes})"),
    "nobody": spoken(
        "whoever answers complaints",
        "qui répond aux plaintes",
        "quien responde a las quejas",
        "من يرد على الشكاوى",
    ),
    "unassigned": spoken("no counsellor", "sans conseiller", "sin consejero", "بلا مرشد"),
    "due_head": spoken(
        "{who}: {count:# thing|# things} due, {late} overdue",
        "{who} : {count:# tâche|# tâches}, dont {late} en retard",
        "{who}: {count:# tarea|# tareas}, {late} con retraso",
        "{who}: المستحق {count}، المتأخر {late}",
    ),
    "due_none": spoken(
        "Nothing is due by {day}.",
        "Rien n’est dû d’ici le {day}.",
        "No hay nada pendiente hasta el {day}.",
        "لا شيء مستحق حتى {day}.",
    ),
    "visits_counted": spoken(
        "Visits: {done} done, {due} due, {overdue} overdue, {missed} not reached, {declined}"
        " declined, {ahead} ahead.",
        "Visites : {done} faites, {due} à faire, {overdue} en retard, {missed} injoignables,"
        " {declined} refusées, {ahead} à venir.",
        "Visitas: {done} hechas, {due} por hacer, {overdue} atrasadas, {missed} no localizadas,"
        " {declined} rechazadas, {ahead} por venir.",
        "الزيارات: {done} تمت، {due} مستحقة، {overdue} متأخرة، {missed} تعذّر الوصول،"
        " {declined} مرفوضة، {ahead} قادمة.",
    ),
    "year_head": spoken(
        "The year of case {case}",
        "L’année du dossier {case}",
        "El año del caso {case}",
        "سنة الحالة {case}",
    ),
    "year_visit": spoken(
        "{month}, {due}: {state}",
        "{month}, {due} : {state}",
        "{month}, {due}: {state}",
        "{month}، {due}: {state}",
    ),
    "not_asked_for": spoken(
        "{month}, {due}: not asked for, it was before the plan was signed",
        "{month}, {due} : pas demandée, c’était avant la signature du plan",
        "{month}, {due}: no se pide, fue antes de firmar el plan",
        "{month}، {due}: غير مطلوبة، لأنها كانت قبل توقيع الخطة",
    ),
    "made_on": spoken(
        "{state} on {day}",
        "{state} le {day}",
        "{state} el {day}",
        "{state} في {day}",
    ),
    "award": spoken(
        "{support}: {stage}",
        "{support} : {stage}",
        "{support}: {stage}",
        "{support}: {stage}",
    ),
    "complained": spoken(
        "a complaint is open", "une plainte est ouverte", "hay una queja abierta", "شكوى مفتوحة"
    ),
    "due_by": spoken(
        "due {day}, {who}",
        "pour le {day}, {who}",
        "para el {day}, {who}",
        "مستحق {day}، {who}",
    ),
    "satisfaction": spoken(
        "satisfaction {n} of 5",
        "satisfaction {n} sur 5",
        "satisfacción {n} de 5",
        "الرضا {n} من 5",
    ),
    "score": spoken(
        "{month}: score {score} ({complete} answered)",
        "{month} : score {score} ({complete} répondu)",
        "{month}: puntaje {score} ({complete} respondido)",
        "{month}: الدرجة {score} (أُجيب عن {complete})",
    ),
    "score_band": spoken("{line}, {band}", "{line}, {band}", "{line}, {band}", "{line}، {band}"),
    "score_none": spoken("no score", "sans score", "sin puntaje", "بلا درجة"),
    "ready": spoken(
        "{month}: {dimension} {score} (ready score)",
        "{month} : {dimension} {score} (score tout fait)",
        "{month}: {dimension} {score} (puntaje ya calculado)",
        "{month}: {dimension} {score} (درجة جاهزة)",
    ),
    "changed_title": spoken(
        "Needs changed since the signature",
        "Besoins changés depuis la signature",
        "Necesidades cambiadas desde la firma",
        "احتياجات تغيرت منذ التوقيع",
    ),
    "changed_head": spoken(
        "Needs changed since the signature (a plan is amended by a person, never by itself):",
        "Besoins changés depuis la signature (un plan est modifié par une personne, jamais de"
        " lui-même) :",
        "Necesidades cambiadas desde la firma (un plan lo modifica una persona, nunca solo):",
        "احتياجات تغيرت منذ التوقيع (يعدّل الخطةَ شخص ولا تتعدل وحدها):",
    ),
    "worse": spoken("worse: {needs}", "pire : {needs}", "peor: {needs}", "أسوأ: {needs}"),
    "better": spoken("better: {needs}", "mieux : {needs}", "mejor: {needs}", "أفضل: {needs}"),
    "taken": spoken(
        "{file}: {rows:# row|# rows}, {new} new, {changed} changed, {known} known already,"
        " {left} left out; {kept} of {cells:# cell|# cells} kept",
        "{file} : {rows:# ligne|# lignes}, {new} nouvelles, {changed} modifiées, {known} déjà"
        " connues, {left} laissées de côté ; {kept} sur {cells:# cellule|# cellules} gardées",
        "{file}: {rows:# fila|# filas}, {new} nuevas, {changed} cambiadas, {known} ya"
        " conocidas, {left} fuera; {kept} de {cells:# celda|# celdas} guardadas",
        "{file}: الصفوف {rows}، الجديد {new}، المعدَّل {changed}، المعروف {known}، المتروك"
        " {left}؛ حُفظ {kept} من {cells}",
    ),
    "calendar": spoken(
        "Visits in months {months} after {anchor}; {visit} minutes a visit, {delivery} a"
        " delivery; complaints acknowledged within {acknowledge} days, decided within {decide}.",
        "Visites aux mois {months} après {anchor} ; {visit} minutes par visite, {delivery} par"
        " livraison ; plaintes : accusé de réception sous {acknowledge} jours, décision sous"
        " {decide}.",
        "Visitas en los meses {months} tras {anchor}; {visit} minutos por visita, {delivery}"
        " por entrega; quejas: acuse de recibo en {acknowledge} días, decisión en {decide}.",
        "الزيارات في الأشهر {months} بعد {anchor}؛ {visit} دقيقة للزيارة و{delivery} للتسليم؛"
        " الإقرار بالشكوى خلال {acknowledge} أيام والبت فيها خلال {decide}.",
    ),
    "instrument_taken": spoken(
        "The questions of {name}, version {version}, are taken in.",
        "Les questions de {name}, version {version}, sont reprises.",
        "Se tomaron las preguntas de {name}, versión {version}.",
        "أُخذت أسئلة {name}، الإصدار {version}.",
    ),
    "seen": spoken(
        "Case {case}: {line}",
        "Dossier {case} : {line}",
        "Caso {case}: {line}",
        "الحالة {case}: {line}",
    ),
    "complaint_line": spoken(
        "{number}: case {case}, {on}, {sort}, {state}, due {due}",
        "{number} : dossier {case}, {on}, {sort}, {state}, pour le {due}",
        "{number}: caso {case}, {on}, {sort}, {state}, para el {due}",
        "{number}: الحالة {case}، {on}، {sort}، {state}، تستحق {due}",
    ),
    "complaints_none": spoken(
        "There is no complaint.",
        "Il n’y a pas de plainte.",
        "No hay ninguna queja.",
        "لا توجد شكاوى.",
    ),
    "complaint_taken": spoken(
        "The complaint of case {case} is taken; it is acknowledged by {first} and decided by"
        " {due}, not by its counsellor.",
        "La plainte du dossier {case} est reçue ; accusé de réception d’ici le {first},"
        " décision d’ici le {due}, pas par son conseiller.",
        "La queja del caso {case} está recibida; acuse de recibo antes del {first}, decisión"
        " antes del {due}, no por su consejero.",
        "أُخذت شكوى الحالة {case}؛ يُقَر باستلامها قبل {first} ويُبت فيها قبل {due} وليس من مرشدها.",
    ),
    "complaint_moved": spoken(
        "The complaint of case {case} is {state}.",
        "La plainte du dossier {case} : {state}.",
        "La queja del caso {case}: {state}.",
        "شكوى الحالة {case}: {state}.",
    ),
    "plan_amended": spoken(
        "The plan of case {case} is taken up again: it is offered, agreed and signed anew.",
        "Le plan du dossier {case} est repris : il est proposé, convenu et signé à nouveau.",
        "El plan del caso {case} se retoma: se ofrece, se acuerda y se firma de nuevo.",
        "أُعيد فتح خطة الحالة {case}: تُعرض ويُتفق عليها وتُوقَّع من جديد.",
    ),
    "complaint_figures": spoken(
        "Complaints: {received} in all, {open} open, {late} late.",
        "Plaintes : {received} en tout, {open} ouvertes, {late} en retard.",
        "Quejas: {received} en total, {open} abiertas, {late} con retraso.",
        "الشكاوى: المجموع {received}، المفتوحة {open}، المتأخرة {late}.",
    ),
    "complaint_days": spoken(
        "Half of those decided took {n:# day|# days} or less.",
        "La moitié des décisions ont pris {n:# jour|# jours} au plus.",
        "La mitad de las decididas tardó {n:# día|# días} o menos.",
        "نصف ما بُتّ فيه استغرق {n:يومًا|يومين|# أيام|# يومًا|# يوم} أو أقل.",
    ),
    "complaint_hidden": spoken(
        "What they are about is not split up: too few, or shut here.",
        "Leur objet n’est pas détaillé : trop peu, ou fermé ici.",
        "No se detalla su objeto: son pocas, o está cerrado aquí.",
        "لا يُفصَّل موضوعها: قليلة جدًا أو مغلقة هنا.",
    ),
    "counted": spoken("{what}: {n}", "{what} : {n}", "{what}: {n}", "{what}: {n}"),
    "closed": spoken(
        "Case {case} is closed: {why}. Last visit: {visited}. Kept until {until}.",
        "Le dossier {case} est clos : {why}. Dernière visite : {visited}. Gardé jusqu’au {until}.",
        "El caso {case} está cerrado: {why}. Última visita: {visited}. Se conserva hasta el"
        " {until}.",
        "أُقفلت الحالة {case}: {why}. آخر زيارة: {visited}. تُحفظ حتى {until}.",
    ),
    "how_to_reopen": spoken(
        "To take it up again: close {file} --case {case} --reopen WORDS",
        "Pour le reprendre : close {file} --case {case} --reopen MOTS",
        "Para retomarlo: close {file} --case {case} --reopen PALABRAS",
        "لإعادة فتحها: \u2066close {file} --case {case} --reopen WORDS\u2069",
    ),
    "reopened_amended": spoken(
        "Case {case} is open again. Its plan is being amended: balance, offer it, and let the"
        " person sign anew. Its visits go on.",
        "Le dossier {case} est rouvert. Son plan est en modification : équilibrez, proposez-le et"
        " faites-le signer à nouveau. Ses visites continuent.",
        "El caso {case} está abierto de nuevo. Su plan está en modificación: equilibre, ofrézcalo y"
        " que la persona firme de nuevo. Sus visitas continúan.",
        "الحالة {case} مفتوحة من جديد. خطتها قيد التعديل: وازن واعرضها وليوقّع الشخص من جديد."
        " وتستمر زياراتها.",
    ),
    "reopened_draft": spoken(
        "Case {case} is open again. Its plan is a draft: balance, then offer it.",
        "Le dossier {case} est rouvert. Son plan est un brouillon : équilibrez, puis proposez-le.",
        "El caso {case} está abierto de nuevo. Su plan es un borrador: equilibre y luego"
        " ofrézcalo.",
        "الحالة {case} مفتوحة من جديد. خطتها مسودة: وازن ثم اعرضها.",
    ),
    "still_open": spoken(
        "Still open:", "Encore en suspens :", "Todavía pendiente:", "لا يزال مفتوحًا:"
    ),
    "open_matter": spoken(
        "{what}: {which}", "{what} : {which}", "{what}: {which}", "{what}: {which}"
    ),
    "place_said": spoken(
        "{place}, {said}", "{place}, {said}", "{place}, {said}", "{place}، {said}"
    ),
    "project_seats": spoken(
        "{project}: returnees hold {returnees} of {most} seats, residents {residents} of {open};"
        " look again by {due}",
        "{project} : les personnes de retour ont {returnees} places sur {most}, les habitants"
        " {residents} sur {open} ; revoir d’ici le {due}",
        "{project}: los retornados tienen {returnees} de {most} plazas, los residentes"
        " {residents} de {open}; revisar antes del {due}",
        "{project}: للعائدين {returnees} من {most} مقعدًا وللسكان {residents} من {open}؛"
        " يُنظر فيه ثانية قبل {due}",
    ),
    "said_to_harm": spoken(
        "said to do harm by: {sides}",
        "dit nuisible par : {sides}",
        "dicen que hace daño: {sides}",
        "يقول إنه يضر: {sides}",
    ),
    "halted": spoken(
        "stopped on {on}: {why}",
        "arrêté le {on} : {why}",
        "detenido el {on}: {why}",
        "أُوقف في {on}: {why}",
    ),
    "overdue_of_each": spoken(
        "Overdue: {each}", "En retard : {each}", "Atrasado: {each}", "متأخر: {each}"
    ),
    "nothing_said": spoken(
        "Nothing is recorded of a place or project yet.",
        "Rien n’est encore noté d’un lieu ou d’un projet.",
        "Todavía no consta nada de ningún lugar o proyecto.",
        "لم يُسجَّل شيء بعد عن مكان أو مشروع.",
    ),
    "never": spoken("none", "aucune", "ninguna", "لا شيء"),
}
