"""What the command line says of handing cases over and bringing them back."""

from __future__ import annotations

from planner.wording.sentences import Table, say, spoken

_TEXTS: Table = {
    "new_part_passphrase": spoken(
        "A passphrase for the file that goes along (four or five words, not the caseload’s): ",
        "Une phrase secrète pour le fichier à emporter (quatre ou cinq mots, pas celle du dossier)"
        " : ",
        "Una frase secreta para el archivo que se lleva (cuatro o cinco palabras, no"
        " la de la cartera): ",
        "عبارة مرور للملف الذي يُسلَّم (أربع كلمات أو خمس، غير عبارة ملف الحالات): ",
    ),
    "same_again": spoken(
        "The same again: ",
        "La même encore une fois : ",
        "La misma otra vez: ",
        "العبارة نفسها مرة أخرى: ",
    ),
    "part_passphrase": spoken(
        "Passphrase of the file that came back: ",
        "Phrase secrète du fichier revenu : ",
        "Frase secreta del archivo que volvió: ",
        "عبارة مرور الملف العائد: ",
    ),
    "handed_over": spoken(
        "{cases:# case|# cases} handed over to {to}: {file}",
        "{cases:# dossier confié|# dossiers confiés} à {to} : {file}",
        "{cases:# caso entregado|# casos entregados} a {to}: {file}",
        "سُلّمت الحالات ({cases}) إلى {to}: {file}",
    ),
    "protected_no": spoken(
        "Protected details stayed here: they are shut for {to}. Without them nobody can balance"
        " there. --protected gives them along.",
        "Les détails protégés sont restés ici : ils sont fermés pour {to}. Sans eux, personne ne"
        " peut y équilibrer. --protected les donne aussi.",
        "Los datos protegidos se quedaron aquí: están cerrados para {to}. Sin ellos"
        " nadie puede equilibrar allí. --protected los entrega también.",
        "بقيت التفاصيل المحمية هنا: فهي مغلقة أمام {to}. لا يمكن لأحد إجراء الموازنة"
        " هناك دونها. الخيار \u2066--protected\u2069 يعطيها معها.",
    ),
    "protected_yes": spoken(
        "Protected details went along: they are open for {to}.",
        "Les détails protégés sont du voyage : ils sont ouverts pour {to}.",
        "Los datos protegidos van también: están abiertos para {to}.",
        "ذهبت التفاصيل المحمية أيضًا: فهي مفتوحة لـ{to}.",
    ),
    "protected_given": spoken(
        "Protected details went along, though they are shut for {to} here: you chose so, and the"
        " trail says it.",
        "Les détails protégés sont du voyage, bien que fermés ici pour {to} : vous l’avez choisi,"
        " et le journal le dit.",
        "Los datos protegidos van también, aunque aquí están cerrados para {to}: usted"
        " lo eligió así, y el registro lo dice.",
        "ذهبت التفاصيل المحمية أيضًا مع أنها مغلقة هنا أمام {to}: اخترت ذلك، والسجل يذكره.",
    ),
    "nothing_new": spoken(
        "Nothing was changed there since it was last brought back.",
        "Rien n’y a été changé depuis la dernière reprise.",
        "Allí no se cambió nada desde la última vez que se trajo de vuelta.",
        "لم يتغير شيء هناك منذ آخر استرجاع.",
    ),
    "conflicts": spoken(
        "{count:# conflict|# conflicts}: the same was changed at the office and in the field.",
        "{count:# conflit|# conflits} : la même chose a été changée au bureau et sur le terrain.",
        "{count:# conflicto|# conflictos}: lo mismo se cambió en la oficina y en el terreno.",
        "التعارضات ({count}): تغيّر الشيء نفسه في المكتب وفي الميدان.",
    ),
    "conflict": spoken(
        "Case {number}, {about}",
        "Dossier {number}, {about}",
        "Caso {number}, {about}",
        "الحالة {number}، {about}",
    ),
    "base": spoken(
        "    as it was:  {text}",
        "    avant :    {text}",
        "    como estaba: {text}",
        "    كما كان:  {text}",
    ),
    "ours": spoken(
        "    office:     {text}",
        "    bureau :   {text}",
        "    oficina:     {text}",
        "    المكتب:   {text}",
    ),
    "theirs": spoken(
        "    field:      {text}",
        "    terrain :  {text}",
        "    terreno:     {text}",
        "    الميدان:  {text}",
    ),
    "refusal_holds": spoken(
        "Case {number}: one of two statements of consent is a no. Until somebody decides, it"
        " holds: ask the person.",
        "Dossier {number} : de deux déclarations de consentement, l’une est un non. Il vaut tant"
        " que personne n’a décidé : demandez à la personne.",
        "Caso {number}: de dos declaraciones de consentimiento, una es un no. Vale"
        " hasta que alguien decida: pregunte a la persona.",
        "الحالة {number}: إحدى إفادتي الموافقة رفض. يبقى الرفض ساريًا حتى يُحسم الأمر: اسأل الشخص.",
    ),
    "how_to_settle": spoken(
        "Nothing was taken over. Settle them one by one in the window, or all alike:"
        " --ours keeps the office’s, --theirs takes the field’s.",
        "Rien n’a été repris. Réglez-les un par un dans la fenêtre, ou tous de même :"
        " --ours garde ceux du bureau, --theirs prend ceux du terrain.",
        "No se tomó nada. Resuélvalos uno por uno en la ventana, o todos igual: --ours"
        " conserva lo de la oficina, --theirs toma lo del terreno.",
        "لم يؤخذ شيء. احسمها واحدًا واحدًا في النافذة، أو كلها معًا: \u2066--ours\u2069 يُبقي"
        " ما للمكتب، و\u2066--theirs\u2069 يأخذ ما للميدان.",
    ),
    "taken_back": spoken(
        "Brought back: {taken:# change|# changes}; {conflicts:# conflict|# conflicts} settled"
        " ({whose}).",
        "Repris : {taken:# changement|# changements} ; {conflicts:# conflit réglé|# conflits"
        " réglés} ({whose}).",
        "De vuelta: {taken:# cambio|# cambios}; {conflicts:# conflicto resuelto|#"
        " conflictos resueltos} ({whose}).",
        "استُرجعت: التغييرات {taken}؛ التعارضات المحسومة {conflicts} ({whose}).",
    ),
    "taken_back_plain": spoken(
        "Brought back: {taken:# change|# changes}; no conflicts.",
        "Repris : {taken:# changement|# changements} ; aucun conflit.",
        "De vuelta: {taken:# cambio|# cambios}; ningún conflicto.",
        "استُرجعت: التغييرات {taken}؛ دون تعارضات.",
    ),
    "whose_ours": spoken(
        "the office’s holds", "celui du bureau vaut", "vale lo de la oficina", "يُعتمد ما للمكتب"
    ),
    "whose_theirs": spoken(
        "the field’s holds", "celui du terrain vaut", "vale lo del terreno", "يُعتمد ما للميدان"
    ),
    "destroy": spoken(
        "“{file}” still holds these cases. Delete it from the stick once you have looked.",
        "« {file} » contient encore ces dossiers. Effacez-le de la clé après vérification.",
        "«{file}» todavía contiene estos casos. Bórrelo de la memoria USB una vez que"
        " lo haya mirado.",
        "ما زال «{file}» يضم هذه الحالات. احذفه من الذاكرة بعد أن تنظر فيه.",
    ),
}


def said(code: str, language: str, **values: object) -> str:
    """Fill one of these sentences."""
    return say(_TEXTS, code, language, values)
