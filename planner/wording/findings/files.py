"""Sentences of findings about a file as a whole, and about what was exported."""

from __future__ import annotations

from planner.wording.sentences import FindingTable

FILES: FindingTable = {
    "file_missing": {
        "en": ("The file is not there.", "Check the name and the folder."),
        "fr": ("Le fichier est introuvable.", "Vérifiez le nom et le dossier."),
    },
    "file_type": {
        "en": (
            "A file ending in {suffix} cannot be read.",
            "Open it in Excel or LibreOffice and save it as a workbook without macros (.xlsx).",
        ),
        "fr": (
            "Un fichier en {suffix} ne peut pas être lu.",
            "Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx, sans macros.",
        ),
    },
    "file_too_large": {
        "en": (
            "The file is larger than {most} MiB.",
            "Export fewer records, or remove pictures and unused sheets.",
        ),
        "fr": (
            "Le fichier dépasse {most} Mio.",
            "Exportez moins de dossiers, ou retirez images et feuilles inutiles.",
        ),
    },
    "file_encrypted": {
        "en": (
            "The file is protected by a password, or in the old Excel format.",
            "Save a copy without a password as .xlsx, import it, and delete the copy.",
        ),
        "fr": (
            "Le fichier est protégé par un mot de passe ou dans l’ancien format d’Excel.",
            "Enregistrez une copie .xlsx sans mot de passe, importez-la, puis effacez-la.",
        ),
    },
    "file_not_workbook": {
        "en": (
            "The file is damaged, or no workbook at all.",
            "Open it in Excel or LibreOffice, save it as .xlsx again, or get it once more.",
        ),
        "fr": (
            "Le fichier est endommagé ou n’est pas un classeur.",
            (
                "Ouvrez-le dans Excel ou LibreOffice, enregistrez-le à nouveau en .xlsx,"
                " ou redemandez-le."
            ),
        ),
    },
    "file_too_many_parts": {
        "en": (
            "The file has more than {most} parts inside, as no ordinary workbook has.",
            "Do not open it unless you know who made it; copy its sheets into a new workbook.",
        ),
        "fr": (
            "Le fichier contient plus de {most} éléments, ce qu’aucun classeur ordinaire n’a.",
            (
                "Ne l’ouvrez que si vous savez qui l’a fait ; copiez ses feuilles dans un nouveau"
                " classeur."
            ),
        ),
    },
    "file_unpacks_too_large": {
        "en": (
            "The file would unpack to far more than it should.",
            "Do not open it unless you know who made it; ask for a fresh export.",
        ),
        "fr": (
            "Une fois décompressé, le fichier serait beaucoup trop grand.",
            "Ne l’ouvrez que si vous savez qui l’a fait ; demandez un nouvel export.",
        ),
    },
    "file_part_outside": {
        "en": (
            "A part of the file wants to be unpacked outside of it.",
            "Do not open it. Ask whoever sent it for a fresh export.",
        ),
        "fr": (
            "Un élément du fichier veut être décompressé hors de celui-ci.",
            "Ne l’ouvrez pas. Demandez un nouvel export à l’expéditeur.",
        ),
    },
    "file_macros": {
        "en": (
            "The file holds a program (macros).",
            "Save it as a workbook without macros (.xlsx).",
        ),
        "fr": (
            "Le fichier contient un programme (macros).",
            "Enregistrez-le en classeur sans macros (.xlsx).",
        ),
    },
    "file_dde": {
        "en": (
            "The file wants to start another program (a DDE link).",
            "Do not open it. Ask whoever sent it for a workbook without links.",
        ),
        "fr": (
            "Le fichier veut lancer un autre programme (lien DDE).",
            "Ne l’ouvrez pas. Demandez à l’expéditeur un classeur sans liens.",
        ),
    },
    "external_links_ignored": {
        "en": (
            "The file links to other workbooks; the links were not followed.",
            "Replace cells that show another workbook's figures by the figures themselves.",
        ),
        "fr": (
            "Le fichier renvoie à d’autres classeurs ; ces liens n’ont pas été suivis.",
            "Remplacez les cellules liées par leurs valeurs.",
        ),
    },
    "rows_left_out": {
        "en": (
            "The sheet has more than {most} rows.",
            "Split the file into several and import them one after the other.",
        ),
        "fr": (
            "La feuille a plus de {most} lignes.",
            "Partagez le fichier en plusieurs et importez-les l’un après l’autre.",
        ),
    },
    "file_not_table": {
        "en": (
            "The file is no table: it is a web page, a workbook under another name, or damaged.",
            "Open it in Excel or LibreOffice and save it as a workbook (.xlsx).",
        ),
        "fr": (
            "Ce n’est pas un tableau : page web, classeur sous un autre nom, ou fichier endommagé.",
            "Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en classeur (.xlsx).",
        ),
    },
    "file_empty": {
        "en": (
            "The file holds nothing: every sheet is empty.",
            "Export it again, and check that records were chosen.",
        ),
        "fr": (
            "Le fichier ne contient rien : toutes les feuilles sont vides.",
            "Exportez-le à nouveau et vérifiez que des enregistrements sont choisis.",
        ),
    },
    "columns_too_many": {
        "en": (
            "A sheet has more than {most} columns.",
            "Remove columns that hold nothing you need, or export fewer questions.",
        ),
        "fr": (
            "Une feuille a plus de {most} colonnes.",
            "Retirez les colonnes inutiles ou exportez moins de questions.",
        ),
    },
    "sheets_too_many": {
        "en": (
            "The workbook has more than {most} sheets.",
            "Copy the sheets with assessments into a new workbook.",
        ),
        "fr": (
            "Le classeur a plus de {most} feuilles.",
            "Copiez les feuilles d’évaluations dans un nouveau classeur.",
        ),
    },
    "table_too_large": {
        "en": (
            "The file has more than {most} cells.",
            "Split it into several and import them one after the other.",
        ),
        "fr": (
            "Le fichier a plus de {most} cellules.",
            "Partagez-le en plusieurs et importez-les l’un après l’autre.",
        ),
    },
    "encoding_guessed": {
        "en": (
            "The file does not say how its letters are written; it was read as {encoding}.",
            "Look at names with accents; where they are wrong, save the file as .xlsx.",
        ),
        "fr": (
            "Le fichier ne dit pas comment ses lettres sont écrites ; il a été lu en {encoding}.",
            "Regardez les noms accentués. S’ils sont faux, enregistrez le fichier en .xlsx.",
        ),
    },
    "formulas_as_results": {
        "en": (
            "{count:# cell holds a formula|# cells hold formulas}; what it came to was taken.",
            "Nothing, if the file was saved after its last change.",
        ),
        "fr": (
            (
                "{count:# cellule contient une formule|# cellules contiennent des formules} ;"
                " leur résultat a été repris."
            ),
            "Rien, si le fichier a été enregistré après la dernière modification.",
        ),
    },
    "cells_with_errors": {
        "en": (
            (
                "{count:# cell shows an error|# cells show errors} such as #N/A, the first in this"
                " row; nothing was taken from there."
            ),
            "Correct the formulas, or write the values themselves.",
        ),
        "fr": (
            (
                "{count:# cellule affiche une erreur|# cellules affichent des erreurs} (#N/A,"
                " etc.), la première à cette ligne ; rien n’en a été repris."
            ),
            "Corrigez les formules ou écrivez les valeurs.",
        ),
    },
    "rows_above_headings": {
        "en": (
            "The headings were found in this row; {count:# row|# rows} above it were not read.",
            "Where these are people, put the headings in the first row.",
        ),
        "fr": (
            (
                "Les titres ont été trouvés à cette ligne ; {count:# ligne|# lignes} au-dessus"
                " n’ont pas été lues."
            ),
            "Si ce sont des personnes, mettez les titres à la première ligne.",
        ),
    },
    "row_of_nobody": {
        "en": (
            (
                "The row says nothing of who it is about, when or where, as one of totals; it is"
                " left out."
            ),
            "If it is a person, write down who it is, and import again.",
        ),
        "fr": (
            (
                "La ligne ne dit ni de qui il s’agit, ni quand, ni où, comme une ligne de totaux ;"
                " elle est laissée de côté."
            ),
            "Si c’est une personne, inscrivez qui c’est et importez à nouveau.",
        ),
    },
    "sheet_hidden": {
        "en": ("The sheet is hidden; it was read.", "Check that it is meant to be imported."),
        "fr": ("La feuille est masquée ; elle a été lue.", "Vérifiez qu’elle doit être importée."),
    },
    "column_hidden": {
        "en": ("The column is hidden; it was read.", "Check that it is meant to be imported."),
        "fr": ("La colonne est masquée ; elle a été lue.", "Vérifiez qu’elle doit être importée."),
    },
    "cell_too_long": {
        "en": (
            "The text has {characters} characters; only the first {most} were taken.",
            "Shorten it in the form, or keep the rest in the paper file.",
        ),
        "fr": (
            "Le texte a {characters} caractères ; seuls les {most} premiers ont été repris.",
            "Raccourcissez-le dans le formulaire ou gardez la suite dans le dossier papier.",
        ),
    },
    "plan_language_missing": {
        "en": (
            "The plan is asked for in a language it cannot be written in yet ({language}).",
            "It is in French: read it out to the person in a language they understand.",
        ),
        "fr": (
            "Le plan est demandé dans une langue pas encore disponible ({language}).",
            "Il est en français : lisez-le à la personne dans une langue qu’elle comprend.",
        ),
    },
    "export_left_out": {
        "en": (
            "This person has not consented to this: {consent}. No paper was written.",
            "Ask for consent and record it, or choose another purpose.",
        ),
        "fr": (
            "Cette personne n’y a pas consenti : {consent}. Aucun document n’a été écrit.",
            "Demandez et notez le consentement, ou choisissez une autre finalité.",
        ),
    },
    "words_cut": {
        "en": (
            (
                "The person's own words are longer than the plan has room for; {most} characters"
                " are printed."
            ),
            "Agree with the person on a shorter text.",
        ),
        "fr": (
            "Les mots de la personne dépassent la place du plan ; {most} caractères sont imprimés.",
            "Convenez d’un texte plus court avec la personne.",
        ),
    },
    "texts_cut": {
        "en": (
            "Something typed is longer than the paper has room for; it ends there with […].",
            "Shorten the name, description or reason where it was entered.",
        ),
        "fr": (
            "Un texte saisi est plus long que la place sur le papier ; il y finit par […].",
            "Raccourcissez le nom, la description ou la raison là où ils ont été saisis.",
        ),
    },
    "letters_not_printed": {
        "en": (
            "The plan's typeface lacks {count} of the letters used; a � stands there.",
            "Write them by hand on the printed plan, or write the name in Latin letters.",
        ),
        "fr": (
            (
                "Il manque {count:# lettre|# lettres} à la police du plan ; un � {count:la|les}"
                " remplace."
            ),
            "Écrivez-les à la main sur le plan, ou écrivez le nom en lettres latines.",
        ),
    },
}
