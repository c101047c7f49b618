"""Sentences of errors about a code nobody knows: which are known, or which command lists them."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

KNOWN_ERRORS: Table = {
    "case_unknown_like": spoken(
        "There is no case {case}. Numbers here are written like {like}; the office workbook"
        " (export) lists them all.",
        "Il n’y a pas de dossier {case}. Les numéros s’écrivent ici comme {like} ; le classeur du"
        " bureau (export) les énumère tous.",
        "No existe el caso {case}. Aquí los números se escriben como {like}; el libro de la"
        " oficina (export) los enumera todos.",
        "لا توجد حالة {case}. تُكتب الأرقام هنا مثل {like}؛ ويعرضها كلها مصنّف المكتب (export).",
    ),
    "ledger_who_missing": spoken(
        "Nobody is named. Add --who with a staff code of the sheet Office: {known}.",
        "Personne n’est nommé. Ajoutez --who avec un code du personnel de la feuille Bureau :"
        " {known}.",
        "No se nombró a nadie. Añada --who con un código de personal de la hoja Oficina: {known}.",
        "لم يُسمَّ أحد. أضف \u2066--who\u2069 مع رمز موظف من ورقة المكتب: \u2066{known}\u2069.",
    ),
    "ledger_staff_unknown": spoken(
        "The {role} is nobody of the sheet Office. Use one of its staff codes: {known}.",
        "Le code donné ({role}) n’est pas dans la feuille Bureau. Utilisez l’un des siens :"
        " {known}.",
        "Esta persona ({role}) no está en la hoja Oficina. Use uno de sus códigos: {known}.",
        "هذا الشخص ({role}) ليس في ورقة المكتب. استعمل أحد رموزها: \u2066{known}\u2069.",
    ),
    "clearing_who_missing": spoken(
        "Who clears it is missing. Give the code of somebody of the office: {known}.",
        "Il manque qui valide. Donnez le code d’une personne du bureau : {known}.",
        "Falta quién da el visto bueno. Indique el código de alguien de la oficina: {known}.",
        "لم يُذكر من يجيزها. اذكر رمز أحد موظفي المكتب: \u2066{known}\u2069.",
    ),
    "clearing_staff_unknown": spoken(
        "Who clears it is nobody of the sheet Office. Use one of its staff codes: {known}.",
        "Qui valide n’est pas dans la feuille Bureau. Utilisez l’un de ses codes : {known}.",
        "Quien da el visto bueno no está en la hoja Oficina. Use uno de sus códigos: {known}.",
        "من يجيزها ليس في ورقة المكتب. استعمل أحد رموزها: \u2066{known}\u2069.",
    ),
    "staff_unknown_of": spoken(
        "Nobody of that code may open this file. Those who may are {known}.",
        "Personne de ce code ne peut ouvrir ce fichier. Peuvent l’ouvrir : {known}.",
        "Nadie con ese código puede abrir este archivo. Pueden abrirlo: {known}.",
        "لا أحد بهذا الرمز يحق له فتح هذا الملف. ويحق ذلك لـ: \u2066{known}\u2069.",
    ),
    "trail_nobody": spoken(
        "Nobody of that code stands in the trail. In it stand {known}.",
        "Personne de ce code ne figure au journal. Y figurent : {known}.",
        "Nadie con ese código figura en el registro. Figuran: {known}.",
        "لا أحد بهذا الرمز في سجل التدقيق. فيه: \u2066{known}\u2069.",
    ),
    "referral_need_missing": spoken(
        "Say which need the referral is for: --need with one of {known}; or --support with a"
        " support of the agreed plan.",
        "Dites à quel besoin répond l’orientation : --need avec l’un de {known} ; ou --support"
        " avec un soutien du plan convenu.",
        "Indique a qué necesidad responde la derivación: --need con una de {known}; o --support"
        " con un apoyo del plan acordado.",
        "حدّد الحاجة التي تخصها الإحالة: \u2066--need\u2069 مع واحدة من \u2066{known}\u2069؛ أو"
        " \u2066--support\u2069 مع دعم من الخطة المتفق عليها.",
    ),
    "referral_need_unknown": spoken(
        "The programme has no need {need}. Choose one of: {known}.",
        "Le programme n’a pas de besoin {need}. Choisissez parmi : {known}.",
        "El programa no tiene la necesidad {need}. Elija entre: {known}.",
        "لا توجد في البرنامج حاجة {need}. اختر من: \u2066{known}\u2069.",
    ),
    "referral_which": spoken(
        "Say which referral became that: --referral with the first letters of its line in"
        " “referrals {file}”.",
        "Dites quelle orientation l’est devenue : --referral avec les premières lettres de sa"
        " ligne dans « referrals {file} ».",
        "Indique qué derivación pasó a eso: --referral con las primeras letras de su línea en"
        " «referrals {file}».",
        "حدّد أي إحالة آلت إلى ذلك: \u2066--referral\u2069 مع الأحرف الأولى من سطرها في"
        " \u2066referrals {file}\u2069.",
    ),
    "recipient_option": spoken(
        "Who gets it is missing. Add --recipient with the name of the organisation or office, in"
        " quotation marks.",
        "Il manque le destinataire. Ajoutez --recipient avec le nom de l’organisation ou du"
        " bureau, entre guillemets.",
        "Falta quién lo recibe. Añada --recipient con el nombre de la organización u oficina,"
        " entre comillas.",
        "لم يُذكر من يتلقاها. أضف \u2066--recipient\u2069 مع اسم المنظمة أو المكتب بين علامتي"
        " اقتباس.",
    ),
    "fund_unknown": spoken(
        "No fund has the code {fund}. Use one of: {funds}.",
        "Aucune ligne n’a le code {fund}. Utilisez : {funds}.",
        "Ningún fondo tiene el código {fund}. Use uno de: {funds}.",
        "لا بند تمويل رمزه {fund}. استعمل أحد هذه: \u2066{funds}\u2069.",
    ),
    "target_unknown_near": spoken(
        "The programme has no measure or project {target}. The nearest are {near}; the sheet of"
        " measures lists them all.",
        "Le programme n’a ni mesure ni projet {target}. Les plus proches sont {near} ; la feuille"
        " des mesures les énumère tous.",
        "El programa no tiene la medida ni el proyecto {target}. Los más cercanos son {near}; la"
        " hoja de medidas los enumera todos.",
        "ليس في البرنامج تدبير أو مشروع {target}. الأقرب \u2066{near}\u2069؛ وورقة التدابير"
        " تعرضها كلها.",
    ),
    "project_unknown_of": spoken(
        "The programme has no project {project}. It has: {known}.",
        "Le programme n’a pas de projet {project}. Il a : {known}.",
        "El programa no tiene el proyecto {project}. Tiene: {known}.",
        "لا يوجد في البرنامج مشروع {project}. فيه: \u2066{known}\u2069.",
    ),
    "place_unknown_of": spoken(
        "The programme has no place {place}. It has: {known}.",
        "Le programme n’a pas de lieu {place}. Il a : {known}.",
        "El programa no tiene el lugar {place}. Tiene: {known}.",
        "لا يوجد في البرنامج مكان {place}. فيه: \u2066{known}\u2069.",
    ),
    "backup_unknown_of": spoken(
        "There is no copy of number {number}. There are: {known}.",
        "Il n’y a pas de copie numéro {number}. Il y a : {known}.",
        "No hay ninguna copia con el número {number}. Hay: {known}.",
        "لا نسخة رقمها {number}. الموجود: {known}.",
    ),
    "finding_unlisted": spoken(
        "There is no finding {number}. “findings {file}” lists them with their numbers: {most} in"
        " all.",
        "Il n’y a pas de constat {number}. « findings {file} » les énumère avec leurs numéros :"
        " {most} en tout.",
        "No existe el hallazgo {number}. «findings {file}» los enumera con sus números: {most} en"
        " total.",
        "لا توجد ملاحظة {number}. يعرضها \u2066findings {file}\u2069 بأرقامها، وعددها {most}.",
    ),
    "encrypted_already": spoken(
        "{file} is no unencrypted caseload of an earlier planner: it is encrypted already, or"
        " something else. Open it as it is, such as with “findings {file}”.",
        "{file} n’est pas un portefeuille non chiffré d’un ancien planificateur : il est déjà"
        " chiffré, ou autre chose. Ouvrez-le tel quel, par exemple avec « findings {file} ».",
        "{file} no es un archivo sin cifrar de un planificador anterior: ya está cifrado o es otra"
        " cosa. Ábralo como está, por ejemplo con «findings {file}».",
        "ليس {file} ملف حالات غير مشفّر من مخطِّط سابق: هو مشفّر من قبل أو شيء آخر. افتحه كما هو،"
        " مثلًا بـ\u2066findings {file}\u2069.",
    ),
}
