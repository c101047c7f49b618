"""What the command line says of handing cases over and bringing them back."""

from __future__ import annotations

from planner.wording.sentences import Table, say, spoken

_TEXTS: Table = {
    "new_part_passphrase": spoken(
        "A passphrase for the file that goes along (four or five words, not the caseload’s): ",
        "Une phrase secrète pour le fichier à emporter (quatre ou cinq mots, pas celle du dossier)"
        " : ",
    ),
    "same_again": spoken("The same again: ", "La même encore une fois : "),
    "part_passphrase": spoken(
        "Passphrase of the file that came back: ", "Phrase secrète du fichier revenu : "
    ),
    "handed_over": spoken(
        "{cases:# case|# cases} handed over to {to}: {file}",
        "{cases:# dossier confié|# dossiers confiés} à {to} : {file}",
    ),
    "protected_no": spoken(
        "Protected details stayed here: they are shut for {to}. Without them nobody can balance"
        " there. --protected gives them along.",
        "Les détails protégés sont restés ici : ils sont fermés pour {to}. Sans eux, personne ne"
        " peut y équilibrer. --protected les donne aussi.",
    ),
    "protected_yes": spoken(
        "Protected details went along: they are open for {to}.",
        "Les détails protégés sont du voyage : ils sont ouverts pour {to}.",
    ),
    "protected_given": spoken(
        "Protected details went along, though they are shut for {to} here: you chose so, and the"
        " trail says it.",
        "Les détails protégés sont du voyage, bien que fermés ici pour {to} : vous l’avez choisi,"
        " et le journal le dit.",
    ),
    "nothing_new": spoken(
        "Nothing was changed there since it was last brought back.",
        "Rien n’y a été changé depuis la dernière reprise.",
    ),
    "conflicts": spoken(
        "{count:# conflict|# conflicts}: the same was changed at the office and in the field.",
        "{count:# conflit|# conflits} : la même chose a été changée au bureau et sur le terrain.",
    ),
    "conflict": spoken("Case {number}, {about}", "Dossier {number}, {about}"),
    "base": spoken("    as it was:  {text}", "    avant :    {text}"),
    "ours": spoken("    office:     {text}", "    bureau :   {text}"),
    "theirs": spoken("    field:      {text}", "    terrain :  {text}"),
    "refusal_holds": spoken(
        "Case {number}: one of two statements of consent is a no. Until somebody decides, it"
        " holds: ask the person.",
        "Dossier {number} : de deux déclarations de consentement, l’une est un non. Il vaut tant"
        " que personne n’a décidé : demandez à la personne.",
    ),
    "how_to_settle": spoken(
        "Nothing was taken over. Settle them one by one in the window, or all alike:"
        " --ours keeps the office’s, --theirs takes the field’s.",
        "Rien n’a été repris. Réglez-les un par un dans la fenêtre, ou tous de même :"
        " --ours garde ceux du bureau, --theirs prend ceux du terrain.",
    ),
    "taken_back": spoken(
        "Brought back: {taken:# change|# changes}; {conflicts:# conflict|# conflicts} settled"
        " ({whose}).",
        "Repris : {taken:# changement|# changements} ; {conflicts:# conflit réglé|# conflits"
        " réglés} ({whose}).",
    ),
    "taken_back_plain": spoken(
        "Brought back: {taken:# change|# changes}; no conflicts.",
        "Repris : {taken:# changement|# changements} ; aucun conflit.",
    ),
    "whose_ours": spoken("the office’s holds", "celui du bureau vaut"),
    "whose_theirs": spoken("the field’s holds", "celui du terrain vaut"),
    "destroy": spoken(
        "“{file}” still holds these cases. Delete it from the stick once you have looked.",
        "« {file} » contient encore ces dossiers. Effacez-le de la clé après vérification.",
    ),
}


def said(code: str, language: str, **values: object) -> str:
    """Fill one of these sentences."""
    return say(_TEXTS, code, language, values)
