"""Sentences of errors about consent, papers that leave, retention and erasure."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

PROTECTION_ERRORS: Table = {
    "consent_who_missing": spoken(
        "Who took this down is missing. Give the code of somebody of the office.",
        "Il manque qui l’a noté. Donnez le code d’une personne du bureau.",
        "Falta quién lo anotó. Indique el código de alguien de la oficina.",
        "لم يُذكر من سجّل هذا. اذكر رمز أحد موظفي المكتب.",
    ),
    "consent_scopes_missing": spoken(
        "What it is about is missing. Choose at least one: planning, sharing, reporting,"
        " follow-up.",
        "Il manque l’objet. Choisissez au moins un point : planification, partage, rapports,"
        " suivi.",
        "Falta de qué se trata. Elija al menos una cosa: planificación, comunicación"
        " de datos, informes, seguimiento.",
        "لم يُذكر موضوعها. اختر واحدًا على الأقل: التخطيط، المشاركة، التقارير، المتابعة.",
    ),
    "consent_in_future": spoken(
        "{day} is still to come. Write the day it was said; if the day is right, correct the"
        " computer’s clock.",
        "Le {day} est à venir. Écrivez le jour où cela a été dit ; si le jour est juste, corrigez"
        " l’horloge de l’ordinateur.",
        "El {day} todavía no ha llegado. Escriba el día en que se dijo; si el día es"
        " correcto, corrija el reloj del ordenador.",
        "لم يأتِ {day} بعد. اكتب اليوم الذي قيلت فيه؛ وإن كان اليوم صحيحًا فصحّح ساعة الحاسوب.",
    ),
    "consent_witness_missing": spoken(
        "Consent that was spoken needs a witness. Write who heard it (on the"
        " command line: --witness).",
        "Un consentement oral demande un témoin. Écrivez qui l’a entendu (en ligne"
        " de commande : --witness).",
        "Un consentimiento de palabra necesita un testigo. Escriba quién lo oyó (en la"
        " línea de órdenes: --witness).",
        "تحتاج الموافقة الشفهية إلى شاهد. اكتب من سمعها (في سطر الأوامر: \u2066--witness\u2069).",
    ),
    "consent_guardian_missing": spoken(
        "A guardian speaks for the child of case {case}. Write who that is and what they are to"
        " the child (on the command line: --guardian).",
        "Un tuteur parle pour l’enfant du dossier {case}. Écrivez qui c’est et son lien avec"
        " l’enfant (en ligne de commande : --guardian).",
        "Por el niño o la niña del caso {case} habla un tutor o tutora. Escriba quién"
        " es y qué relación tiene (en la línea de órdenes: --guardian).",
        "يتحدث باسم طفل الحالة {case} وصي. اكتب من هو وما صلته بالطفل (في سطر"
        " الأوامر: \u2066--guardian\u2069).",
    ),
    "consent_assent_missing": spoken(
        "From {age} years on a child is asked, too. Write whether the child of case {case} agrees.",
        "Dès {age} ans, un enfant est aussi consulté. Notez si l’enfant du dossier {case} est"
        " d’accord.",
        "A partir de los {age} años se pregunta también al niño o la niña. Escriba si"
        " el niño o la niña del caso {case} está de acuerdo.",
        "ابتداءً من العمر {age} يُسأل الطفل أيضًا. اكتب هل طفل الحالة {case} موافق.",
    ),
    "consent_assent_refused": spoken(
        "The child of case {case} does not agree. Record it as refused, and talk to a child"
        " protection officer.",
        "L’enfant du dossier {case} n’est pas d’accord. Notez un refus et parlez-en à la"
        " protection de l’enfance.",
        "El niño o la niña del caso {case} no está de acuerdo. Anótelo como negado y"
        " hable con alguien de protección de la infancia.",
        "طفل الحالة {case} غير موافق. سجّلها رفضًا، وتحدث مع مسؤول حماية الطفل.",
    ),
    "consent_nothing_to_withdraw": spoken(
        "No consent of this kind is in force for case {case}: there is nothing to withdraw.",
        "Aucun consentement de ce type n’est en vigueur pour le dossier {case} : rien à retirer.",
        "No hay ningún consentimiento de este tipo en vigor para el caso {case}: no"
        " hay nada que retirar.",
        "لا موافقة من هذا النوع سارية للحالة {case}: لا شيء لسحبه.",
    ),
    "consent_withdrawn_before": spoken(
        "The consent of case {case} in force was given on {day}. Date its withdrawal that day or"
        " later.",
        "Le consentement en vigueur du dossier {case} date du {day}. Datez le retrait de ce jour"
        " ou après.",
        "El consentimiento en vigor del caso {case} se dio el {day}. Ponga a su"
        " retirada esa fecha o una posterior.",
        "أُعطيت الموافقة السارية للحالة {case} في {day}. اجعل تاريخ سحبها ذلك اليوم أو بعده.",
    ),
    "recipient_missing": spoken(
        "Who gets it is missing. Name the organisation or office; for the office’s own use choose"
        " that purpose.",
        "Il manque le destinataire. Nommez l’organisation ou le bureau ; pour l’usage du bureau,"
        " choisissez cette finalité.",
        "Falta quién lo recibe. Indique la organización u oficina; para el uso propio"
        " de la oficina, elija ese fin.",
        "لم يُذكر من يتلقاها. سمِّ المنظمة أو المكتب؛ ولاستعمال المكتب نفسه اختر ذلك الغرض.",
    ),
    "recipient_long": spoken(
        "The recipient has more than {most} characters. Write the organisation’s name only.",
        "Le destinataire dépasse {most} caractères. Écrivez seulement le nom de l’organisation.",
        "El destinatario tiene más de {most} caracteres. Escriba solo el nombre de la"
        " organización.",
        "اسم الجهة المتلقية أطول من {most} حرف. اكتب اسم المنظمة فقط.",
    ),
    "export_without_consent": spoken(
        "Case {case} has not consented to this: {scope}. Ask for it and record it, or choose"
        " another purpose.",
        "Le dossier {case} n’y a pas consenti : {scope}. Demandez et notez-le, ou choisissez une"
        " autre finalité.",
        "El caso {case} no ha consentido esto: {scope}. Pídalo y anótelo, o elija otro fin.",
        "لم توافق الحالة {case} على هذا: {scope}. اطلب الموافقة وسجّلها، أو اختر غرضًا آخر.",
    ),
    "export_nobody_consented": spoken(
        "Nobody has consented to this: {scope}. Nothing was written.",
        "Personne n’y a consenti : {scope}. Rien n’a été écrit.",
        "Nadie ha consentido esto: {scope}. No se escribió nada.",
        "لم يوافق أحد على هذا: {scope}. لم يُكتب شيء.",
    ),
    "case_number_again": spoken(
        "To erase case {case}, type its number again, exactly as it stands.",
        "Pour effacer le dossier {case}, tapez encore son numéro, exactement comme il est écrit.",
        "Para borrar el caso {case}, escriba otra vez su número exactamente como está.",
        "لمحو الحالة {case}، اكتب رقمها مرة أخرى كما هو تمامًا.",
    ),
    "erase_plan_stands": spoken(
        "The plan of case {case} is {from_state}. Close it first; then the case can be erased.",
        "Le plan du dossier {case} est « {from_state} ». Clôturez-le d’abord ; le dossier pourra"
        " ensuite être effacé.",
        "El plan del caso {case} está en este estado: {from_state}. Ciérrelo primero;"
        " después se puede borrar el caso.",
        "خطة الحالة {case} في الوضع: {from_state}. أغلقها أولًا؛ ثم يمكن محو الحالة.",
    ),
    "kept_words_missing": spoken(
        "Another reason needs words. Write in a sentence why the case is kept until then.",
        "Une autre raison demande des mots. Écrivez en une phrase pourquoi garder le dossier.",
        "Otro motivo necesita palabras. Escriba en una frase por qué se conserva el"
        " caso hasta entonces.",
        "السبب الآخر يحتاج إلى كلمات. اكتب في جملة لماذا تُحفظ الحالة حتى ذلك الحين.",
    ),
    "until_missing": spoken(
        "Until when and why is missing. Give --until DATE and --why WHY with --case.",
        "Il manque jusqu’à quand et pourquoi. Donnez --until DATE et --why RAISON avec --case.",
        "Falta hasta cuándo y por qué. Indique --until FECHA y --why MOTIVO con --case.",
        "لم يُذكر حتى متى ولماذا. أعط \u2066--until DATE\u2069"
        " و\u2066--why WHY\u2069 مع \u2066--case\u2069.",
    ),
    "keep_months_wrong": spoken(
        "Cases are kept for 1 to {most} months after they are closed. Write such a number.",
        "Les dossiers se gardent de 1 à {most} mois après leur clôture. Écrivez un tel nombre.",
        "Los casos se conservan de 1 a {most} meses después de cerrados. Escriba un número así.",
        "تُحفظ الحالات من شهر إلى {most} شهرًا بعد إغلاقها. اكتب عددًا كهذا.",
    ),
    "span_wrong": spoken(
        "The first day is after the last. Change one of them.",
        "Le premier jour est après le dernier. Changez l’un des deux.",
        "El primer día es posterior al último. Cambie uno de los dos.",
        "اليوم الأول بعد الأخير. غيّر أحدهما.",
    ),
}
