"""Texts of consent, retention, erasure and breaches, by code."""

from __future__ import annotations

from planner.domain.protection.purpose import Paper
from planner.wording.sentences import Table, spoken

TEXTS: Table = {
    "in_force": spoken(
        "{scope}: {said}, since {day}",
        "{scope} : {said}, depuis le {day}",
        "{scope}: {said}, desde el {day}",
        "{scope}: {said}، منذ {day}",
    ),
    "before": spoken(
        "{line}; given before, since {day}",
        "{line} ; donné avant, depuis le {day}",
        "{line}; dado antes, desde el {day}",
        "{line}؛ أُعطيت من قبل، منذ {day}",
    ),
    "never": spoken(
        "{scope}: never asked",
        "{scope} : jamais demandé",
        "{scope}: nunca se ha preguntado",
        "{scope}: لم يُسأل قط",
    ),
    "undated": spoken(
        "{scope}: {said}, undated",
        "{scope} : {said}, sans date",
        "{scope}: {said}, sin fecha",
        "{scope}: {said}، دون تاريخ",
    ),
    "by_interview": spoken(
        "{line} (interview)", "{line} (entretien)", "{line} (entrevista)", "{line} (المقابلة)"
    ),
    "guardian_unheard": spoken(
        "A child: the yes stands in the form alone, and no guardian’s is on record. Ask who speaks"
        " for the child, and the child, and record both.",
        "Un enfant : le oui n’est que dans le formulaire, celui d’un tuteur n’est pas noté."
        " Demandez à qui parle pour l’enfant, et à l’enfant, et notez les deux.",
        "Un niño o una niña: el sí consta solo en el formulario, y no hay ninguno de"
        " un tutor o tutora. Pregunte quién habla por el niño o la niña, pregúntele"
        " también, y anote ambas respuestas.",
        "طفل: الموافقة في الاستمارة وحدها، ولا توجد موافقة مسجلة لوصي. اسأل من يتحدث"
        " باسم الطفل، واسأل الطفل، وسجّل الاثنتين.",
    ),
    "record": spoken(
        "{day}: {said} by {by}, {how}, for {scopes}; noted by {who}",
        "{day} : {said} par {by}, {how}, pour {scopes} ; noté par {who}",
        "{day}: {said} por {by}, {how}, para {scopes}; anotado por {who}",
        "{day}: {said}، قالها {by}، {how}، لأجل {scopes}؛ سجّلها {who}",
    ),
    "recorded": spoken(
        "Case {case}: consent {said}.",
        "Dossier {case} : consentement {said}.",
        "Caso {case}: consentimiento {said}.",
        "الحالة {case}: الموافقة {said}.",
    ),
    "withdrawn": spoken(
        "Case {case}: consent withdrawn. Nothing is planned or written for it from now on; balance"
        " again.",
        "Dossier {case} : consentement retiré. Plus rien n’est planifié ni écrit pour lui ;"
        " équilibrez à nouveau.",
        "Caso {case}: consentimiento retirado. Desde ahora no se planifica ni se"
        " escribe nada; vuelva a equilibrar.",
        "الحالة {case}: سُحبت الموافقة. من الآن لا يُخطَّط شيء لها ولا يُكتب؛ أعد الموازنة.",
    ),
    "withdrawn_in_part": spoken(
        "Case {case}: consent withdrawn for {scopes}. No paper for that leaves from now on.",
        "Dossier {case} : consentement retiré pour {scopes}. Aucun document n’en sort plus.",
        "Caso {case}: consentimiento retirado para {scopes}. Desde ahora no sale"
        " ningún documento para ello.",
        "الحالة {case}: سُحبت الموافقة على {scopes}. من الآن لا تخرج أي وثيقة لذلك.",
    ),
    "due_head": spoken(
        "To be looked at on {day}, and erased or kept longer: {count}",
        "À revoir au {day}, puis effacer ou garder plus longtemps : {count}",
        "Por revisar el {day}, y borrar o conservar más tiempo: {count}",
        "للنظر فيها في {day}، ومحوها أو إبقائها مدة أطول: {count}",
    ),
    "due_none": spoken(
        "No case is due on {day}. Closed cases are kept for {months:# month|# months}.",
        "Aucun dossier à revoir au {day}. Les dossiers clos se gardent {months:# mois|# mois}.",
        "Ningún caso vence el {day}. Los casos cerrados se conservan {months:# mes|# meses}.",
        "لا حالة مستحقة في {day}. تُحفظ الحالات المغلقة {months:شهرًا واحدًا|شهرين|#"
        " أشهر|# شهرًا|# شهر}.",
    ),
    "due_case": spoken(
        "{number}: since {day} ({why})",
        "{number} : depuis le {day} ({why})",
        "{number}: desde el {day} ({why})",
        "{number}: منذ {day} ({why})",
    ),
    "how_to_erase": spoken(
        "Look at each, then: erase {file} --case NUMBER --again NUMBER --why WHY",
        "Regardez chacun, puis : erase {file} --case NUMÉRO --again NUMÉRO --why RAISON",
        "Mire cada uno y después: erase {file} --case NÚMERO --again NÚMERO --why MOTIVO",
        "انظر في كل حالة ثم: \u2066erase {file} --case NUMBER --again NUMBER --why WHY\u2069",
    ),
    "clock_backwards": spoken(
        "The computer’s clock says {today}, but work was done here on {last} already: nothing is"
        " listed. Correct the clock; if the date is right, say so: --today DATE.",
        "L’horloge indique le {today}, mais on a déjà travaillé ici le {last} : rien n’est listé."
        " Corrigez l’horloge ; si la date est juste, dites-le : --today DATE.",
        "El reloj del ordenador dice {today}, pero aquí ya se trabajó el {last}: no se"
        " lista nada. Corrija el reloj; si la fecha es correcta, dígalo: --today FECHA.",
        "تشير ساعة الحاسوب إلى {today}، لكن العمل جرى هنا في {last} من قبل: لا يُدرج"
        " شيء. صحّح الساعة؛ وإن كان التاريخ صحيحًا فقل ذلك: \u2066--today DATE\u2069.",
    ),
    "clock_onwards": spoken(
        "The computer’s clock says {today}, more than a year after the last work here on {last}:"
        " nothing is listed. Correct the clock; if the date is right, say so: --today DATE.",
        "L’horloge indique le {today}, plus d’un an après le dernier travail ici le {last} : rien"
        " n’est listé. Corrigez l’horloge ; si la date est juste, dites-le : --today DATE.",
        "El reloj del ordenador dice {today}, más de un año después del último trabajo"
        " aquí, el {last}: no se lista nada. Corrija el reloj; si la fecha es"
        " correcta, dígalo: --today FECHA.",
        "تشير ساعة الحاسوب إلى {today}، أي بعد أكثر من سنة من آخر عمل هنا في {last}:"
        " لا يُدرج شيء. صحّح الساعة؛ وإن كان التاريخ صحيحًا فقل ذلك: \u2066--today DATE\u2069.",
    ),
    "kept": spoken(
        "Case {case} is kept until {day}: {why}.",
        "Le dossier {case} est gardé jusqu’au {day} : {why}.",
        "El caso {case} se conserva hasta el {day}: {why}.",
        "تُحفظ الحالة {case} حتى {day}: {why}.",
    ),
    "keep_months": spoken(
        "Closed cases are kept for {months:# month|# months}.",
        "Les dossiers clos se gardent {months:# mois|# mois}.",
        "Los casos cerrados se conservan {months:# mes|# meses}.",
        "تُحفظ الحالات المغلقة {months:شهرًا واحدًا|شهرين|# أشهر|# شهرًا|# شهر}.",
    ),
    "erased": spoken(
        "Case {case} is erased, in the file and its copies, with whatever anybody had typed and not"
        " saved. Papers written before are not: collect and destroy them. Balance again.",
        "Le dossier {case} est effacé, dans le fichier et ses copies, avec tout ce qui était saisi"
        " sans être enregistré. Les documents déjà écrits ne le sont pas : reprenez-les et"
        " détruisez-les. Équilibrez à nouveau.",
        "El caso {case} está borrado, en el archivo y en sus copias, con lo que"
        " alguien hubiera escrito sin guardar. Los documentos ya escritos no lo están:"
        " recójalos y destrúyalos. Vuelva a equilibrar.",
        "مُحيت الحالة {case} من الملف ونسخه، مع كل ما كُتب ولم يُحفظ. أما الوثائق التي"
        " كُتبت من قبل فلا: اجمعها وأتلفها. أعد الموازنة.",
    ),
    "was_erased": spoken(
        "Case {case} was erased on {day}, {time}, by {who}: {why}. Entry {entry} of the audit trail"
        " ({link}).",
        "Le dossier {case} a été effacé le {day}, {time}, par {who} : {why}. Entrée {entry} du"
        " journal ({link}).",
        "El caso {case} fue borrado el {day}, {time}, por {who}: {why}. Entrada"
        " {entry} del registro ({link}).",
        "مُحيت الحالة {case} في {day}، {time}، على يد {who}: {why}. القيد {entry} من"
        " سجل التدقيق ({link}).",
    ),
    "erased_left": spoken(
        "Written or handed over before, and not reached by the erasure: {count}",
        "Écrits ou confiés auparavant, hors de portée de l’effacement : {count}",
        "Escrito o entregado antes, y fuera del alcance del borrado: {count}",
        "ما كُتب أو سُلّم من قبل ولا يصل إليه المحو: {count}",
    ),
    "erased_left_none": spoken(
        "By the trail, no paper of it was written and no part handed over.",
        "Selon le journal, aucun document n’en a été écrit, aucune partie confiée.",
        "Según el registro, no se escribió ningún documento sobre él ni se entregó ninguna parte.",
        "حسب السجل، لم تُكتب عنها أي وثيقة ولم يُسلَّم أي جزء.",
    ),
    "left_files": spoken(
        "in {folder}: {files}",
        "dans {folder} : {files}",
        "en {folder}: {files}",
        "في {folder}: {files}",
    ),
    "left_file": spoken("as {file}", "comme {file}", "como {file}", "في {file}"),
    "left_somewhere": spoken(
        "the trail does not say where (printed, or by an earlier planner); as files: {files}",
        "le journal ne dit pas où (imprimé, ou par un planificateur antérieur) ; en fichiers :"
        " {files}",
        "el registro no dice dónde (impreso, o por un planificador anterior); como archivos:"
        " {files}",
        "لا يذكر السجل أين (طُبعت، أو كتبها مخطِّط سابق)؛ وأسماؤها إن كانت ملفات: {files}",
    ),
    "left_unknown": spoken(
        "the trail does not say where: ask whoever wrote it",
        "le journal ne dit pas où : demandez à qui l’a écrit",
        "el registro no dice dónde: pregunte a quien lo escribió",
        "لا يذكر السجل أين: اسأل من كتبها",
    ),
    "erased_beyond": spoken(
        "Collect and destroy these. What no trail can know: prints and copies made of them, files"
        " renamed, moved or sent on, and folders that several computers share. Ask whoever stands"
        " above, and the organisations named.",
        "Reprenez-les et détruisez-les. Ce qu’aucun journal ne sait : les impressions et copies"
        " qui en ont été faites, les fichiers renommés, déplacés ou transmis, les dossiers que"
        " plusieurs ordinateurs partagent. Demandez aux personnes et organisations nommées"
        " ci-dessus.",
        "Recójalos y destrúyalos. Lo que ningún registro puede saber: impresiones y copias, los"
        " archivos renombrados, movidos o reenviados, y las carpetas que comparten varios equipos."
        " Pregunte a las personas y organizaciones mencionadas arriba.",
        "اجمعها وأتلفها. ما لا يعرفه أي سجل: ما طُبع أو نُسخ منها، والملفات التي غُيّر اسمها أو نُقلت"
        " أو أُرسلت، والمجلدات المشتركة بين حواسيب عدة. اسأل من ذُكر أعلاه والمنظمات المذكورة.",
    ),
    "receipt_written": spoken(
        "The receipt is in {file}.",
        "Le reçu est dans {file}.",
        "El justificante está en {file}.",
        "الإيصال في {file}.",
    ),
    "damaged_files": spoken(
        "{count:# damaged file|# damaged files}",
        "{count:# fichier endommagé|# fichiers endommagés}",
        "{count:# archivo dañado|# archivos dañados}",
        "الملفات التالفة: {count}",
    ),
    "erased_aside": spoken(
        "{count:# damaged file|# damaged files} kept beside it went, too: nobody can take one"
        " person out of a file that does not open.",
        "{count:# fichier endommagé gardé|# fichiers endommagés gardés} à côté ont aussi disparu :"
        " on ne peut retirer une personne d’un fichier qui ne s’ouvre pas.",
        "{count:Un archivo dañado|# archivos dañados} que había al lado también se"
        " {count:borró|borraron}: nadie puede sacar a una persona de un archivo que no"
        " se abre.",
        "مُحيت أيضًا الملفات التالفة المحفوظة بجانبه ({count}): لا يستطيع أحد إخراج"
        " شخص واحد من ملف لا يُفتح.",
    ),
    "breach_head": spoken(
        "In the file from {since} to {until} (as days are counted anywhere): {count}",
        "Dans le fichier du {since} au {until} (jours comptés où que ce soit) : {count}",
        "En el archivo del {since} al {until} (según se cuenten los días en cualquier"
        " lugar): {count}",
        "في الملف من {since} إلى {until} (كيفما عُدّت الأيام): {count}",
    ),
    "breach_left": spoken(
        "Data left the file of {count:# case|# cases}:",
        "Des données sont sorties du fichier pour {count:# dossier|# dossiers} :",
        "Salieron del archivo datos de {count:# caso|# casos}:",
        "خرجت من الملف بيانات عدد من الحالات ({count}):",
    ),
    "breach_case": spoken(
        "{number}: {deeds}", "{number} : {deeds}", "{number}: {deeds}", "{number}: {deeds}"
    ),
    "breach_erased": spoken(
        "erased since ({key})",
        "effacé depuis ({key})",
        "borrado desde entonces ({key})",
        "مُحيت منذ ذلك الحين ({key})",
    ),
    "breach_quiet": spoken(
        "By the trail, nothing left the file of {count:# case|# cases} in it: {numbers}",
        "Selon le journal, rien n’est sorti pour {count:# dossier|# dossiers} du fichier :"
        " {numbers}",
        "Según el registro, no salió nada del archivo sobre {count:# caso|# casos}: {numbers}",
        "حسب السجل، لم يخرج من الملف شيء عن عدد من الحالات فيه ({count}): {numbers}",
    ),
    "breach_deeds": spoken(
        "What was done, by the trail:",
        "Ce qui a été fait, selon le journal :",
        "Lo que se hizo, según el registro:",
        "ما جرى، حسب السجل:",
    ),
    "breach_deed": spoken(
        "{at} UTC, {who}: {what}",
        "{at} UTC, {who} : {what}",
        "{at} UTC, {who}: {what}",
        "\u2066{at} UTC\u2069، {who}: {what}",
    ),
    "opened_often": spoken(
        "opened the file {count:# time|# times}, the last at {last} UTC",
        "a ouvert le fichier {count:# fois|# fois}, la dernière à {last} UTC",
        "abrió el archivo {count:# vez|# veces}, la última a las {last} UTC",
        "فتح الملف {count:مرة واحدة|مرتين|# مرات|# مرة|# مرة}، آخرها في {last} UTC",
    ),
    "breach_none": spoken(
        "Nothing is entered.", "Rien n’est inscrit.", "No hay nada anotado.", "لا شيء مسجل."
    ),
    "paper": spoken(
        "{paper} (why: {purpose}{recipient})",
        "{paper} (motif : {purpose}{recipient})",
        "{paper} (para qué: {purpose}{recipient})",
        "{paper} (الغرض: {purpose}{recipient})",
    ),
    "to": spoken(", to {recipient}", ", à {recipient}", ", a {recipient}", "، إلى {recipient}"),
    "cases": spoken(
        "{count:# case|# cases}",
        "{count:# dossier|# dossiers}",
        "{count:# caso|# casos}",
        "الحالات: {count}",
    ),
    "others": spoken(
        "{count:# person or more|# people or more} not in the caseload then",
        "{count:# personne ou plus|# personnes ou plus} pas encore dans le fichier des dossiers",
        "{count:# persona o más|# personas o más} que aún no estaban entre los casos",
        "أشخاص لم تُسجَّل حالاتهم حينها: {count} أو أكثر",
    ),
    "everything": spoken(
        "Everything on case {case} written to {file}",
        "Tout sur le dossier {case} écrit dans {file}",
        "Todo sobre el caso {case} está escrito en {file}",
        "كُتب كل ما يخص الحالة {case} في {file}",
    ),
}
PAPERS: Table = {
    Paper.PLAN: spoken("a plan", "un plan", "un plan", "خطة"),
    Paper.PLANS: spoken("plans", "des plans", "planes", "خطط"),
    Paper.RECORD: spoken(
        "everything on a person",
        "tout sur une personne",
        "todo sobre una persona",
        "كل ما يخص شخصًا",
    ),
    Paper.FIGURES: spoken(
        "figures without names", "des chiffres sans noms", "cifras sin nombres", "أرقام دون أسماء"
    ),
    Paper.ENTRIES: spoken(
        "lines of the accounts", "des lignes comptables", "partidas de las cuentas", "أسطر الحسابات"
    ),
    Paper.CASES: spoken(
        "case numbers with figures",
        "des numéros de dossier avec des chiffres",
        "números de caso con cifras",
        "أرقام حالات مع أعداد",
    ),
    Paper.MARKED_COPY: spoken(
        "a file of assessments with its findings marked",
        "un fichier d’évaluations avec ses constats marqués",
        "un archivo de evaluaciones con sus observaciones marcadas",
        "ملف تقييمات وُضعت عليه الملاحظات",
    ),
}
