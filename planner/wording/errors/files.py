"""Sentences of errors about files, folders and what was read from them."""

from __future__ import annotations

from planner.wording.sentences import Table

FILE_ERRORS: Table = {
    "file_exists": {
        "en": "{file} is already there. Open it, or choose another name.",
        "fr": "{file} existe déjà. Ouvrez-le ou choisissez un autre nom.",
    },
    "file_missing": {
        "en": "There is no file {file}. Check the name and the folder.",
        "fr": "Il n’y a pas de fichier {file}. Vérifiez le nom et le dossier.",
    },
    "mapping_missing": {
        "en": "The mapping file {file} is not there. Check the name and the folder.",
        "fr": "Le fichier de correspondance {file} est introuvable. Vérifiez le nom et le dossier.",
    },
    "mapping_unreadable": {
        "en": "The mapping file {file} is not written as TOML ({reason})."
        " Correct that place; the bundled kobo_mapping.toml is an example.",
        "fr": "Le fichier de correspondance {file} n’est pas du TOML ({reason})."
        " Corrigez cet endroit ; kobo_mapping.toml, fourni, sert d’exemple.",
    },
    "mapping_entry_unknown": {
        "en": "The mapping file {file} names “{entry}”, which the planner does not know."
        " It knows: {known}.",
        "fr": "Le fichier de correspondance {file} nomme « {entry} », que le planificateur"
        " ne connaît pas. Il connaît : {known}.",
    },
    "mapping_entry_wrong": {
        "en": "“{entry}” in the mapping file {file} is not what belongs there."
        " Write it as the bundled kobo_mapping.toml does.",
        "fr": "« {entry} » dans le fichier de correspondance {file} n’a pas la bonne forme."
        " Écrivez-le comme dans kobo_mapping.toml, fourni.",
    },
    "mapping_entry_missing": {
        "en": "The mapping file {file} lacks “{entry}”. Add it with the headings that mean it.",
        "fr": "Il manque « {entry} » au fichier de correspondance {file}."
        " Ajoutez-le avec les titres qui le désignent.",
    },
    "file_in_use": {
        "en": "{file} is open in another planner. Close it there first.",
        "fr": "{file} est ouvert dans un autre planificateur. Fermez-le d’abord.",
    },
    "passphrase_wrong": {
        "en": "That passphrase does not open {file}. Check capitals and spaces and try again,"
        " or use the printed recovery key.",
        "fr": "Cette phrase secrète n’ouvre pas {file}. Vérifiez majuscules et espaces et"
        " réessayez, ou utilisez la clé de secours imprimée.",
    },
    "passphrase_weak": {
        "en": "The passphrase is too easy to guess. Take four or five words of your own,"
        " at least {least} characters.",
        "fr": "La phrase secrète est trop facile à deviner. Prenez quatre ou cinq mots à vous,"
        " au moins {least} caractères.",
    },
    "paper_password_long": {
        "en": "The password is too long for a PDF. Take at most {most} plain letters.",
        "fr": "Le mot de passe est trop long pour un PDF. Prenez au plus {most} lettres simples.",
    },
    "paper_locked": {
        "en": "{file} is locked. Give the password it was exported with: on the command line in a"
        " file (--password-file) or in the variable PLANNER_PAPERS_PASSWORD.",
        "fr": "{file} est verrouillé. Donnez le mot de passe de son export : en ligne de commande,"
        " dans un fichier (--password-file) ou la variable PLANNER_PAPERS_PASSWORD.",
    },
    "paper_password_wrong": {
        "en": "This password does not open {file}. Type the one it was exported with: capitals"
        " and spaces count.",
        "fr": "Ce mot de passe n’ouvre pas {file}. Tapez celui de son export : les majuscules et"
        " les espaces comptent.",
    },
    "ending_unlocked": {
        "en": "{file} cannot be locked with a password. Write a file that ends in one of:"
        " {endings}; or leave the password out.",
        "fr": "{file} ne peut être verrouillé par un mot de passe. Écrivez un fichier qui se"
        " termine par : {endings} ; ou laissez le mot de passe.",
    },
    "passphrase_taken": {
        "en": "This passphrase cannot be used here. Choose another one.",
        "fr": "Cette phrase secrète ne peut servir ici. Choisissez-en une autre.",
    },
    "passphrase_missing": {
        "en": "The caseload needs its passphrase. Give it when asked on a terminal, in a file"
        " (--passphrase-file) or in the variable {variable}.",
        "fr": "Le dossier demande sa phrase secrète. Donnez-la quand elle est demandée sur un"
        " terminal, dans un fichier (--passphrase-file) ou dans la variable {variable}.",
    },
    "their_passphrase_missing": {
        "en": "This sets a passphrase. Type it when asked on a terminal, or give it in a file"
        " (--their-passphrase-file) or in the variable {variable}.",
        "fr": "Une phrase secrète est à choisir. Tapez-la quand elle est demandée sur un terminal,"
        " ou donnez-la dans un fichier (--their-passphrase-file) ou la variable {variable}.",
    },
    "part_passphrase_missing": {
        "en": "The file that goes along has a passphrase of its own. Type it when asked on a"
        " terminal, or give it in a file (--part-passphrase-file) or in the variable {variable}.",
        "fr": "Le fichier confié a sa propre phrase secrète. Tapez-la quand elle est demandée sur"
        " un terminal, ou donnez-la dans un fichier (--part-passphrase-file) ou la variable"
        " {variable}.",
    },
    "recovery_key_wrong": {
        "en": "That recovery key does not open {file}. Compare it with the printed one, letter by"
        " letter; only the newest key opens the file.",
        "fr": "Cette clé de secours n’ouvre pas {file}. Comparez-la à la clé imprimée, lettre par"
        " lettre ; seule la plus récente ouvre le fichier.",
    },
    "recovery_key_missing": {
        "en": "This needs the printed recovery key. Type it when asked on a terminal, or give it in"
        " a file (--passphrase-file) or in the variable {variable}.",
        "fr": "Il faut ici la clé de secours imprimée. Tapez-la quand elle est demandée sur un"
        " terminal, ou donnez-la dans un fichier (--passphrase-file) ou la variable {variable}.",
    },
    "recover_whose": {
        "en": "Say whose passphrase is set anew: --who with one of the codes listed.",
        "fr": "Dites à qui donner une nouvelle phrase secrète : --who avec un des codes listés.",
    },
    "restore_unconfirmed": {
        "en": "Nothing was put back. {n:# edit is|# edits are} newer than that copy. Say yes when"
        " asked on a terminal, or add --yes.",
        "fr": "Rien n’a été remis. {n:# modification est plus récente|# modifications sont plus"
        " récentes} que cette copie. Répondez oui sur un terminal, ou ajoutez --yes.",
    },
    "drop_unconfirmed": {
        "en": "Nothing was taken away. Say yes when asked on a terminal, or add --yes.",
        "fr": "Rien n’a été supprimé. Répondez oui sur un terminal, ou ajoutez --yes.",
    },
    "damaged_with_copies": {
        "en": "{file} is damaged and was not opened. {n:There is # copy of it|There are # copies of"
        " it}: list them with “backups {file}”, and put one back with --restore NUMBER.",
        "fr": "{file} est endommagé et n’a pas été ouvert. Il en existe {n:# copie|# copies} :"
        " listez-les par « backups {file} » et remettez-en une avec --restore NUMÉRO.",
    },
    "damaged_alone": {
        "en": "{file} is damaged and was not opened, and there is no copy beside it. Look for one"
        " on other disks and sticks; keep the damaged file.",
        "fr": "{file} est endommagé et n’a pas été ouvert, et aucune copie n’est à côté."
        " Cherchez-en une sur d’autres disques et clés ; gardez le fichier endommagé.",
    },
    "passphrase_differs": {
        "en": "The two passphrases are not the same; nothing was made. Type it again.",
        "fr": "Les deux phrases secrètes diffèrent ; rien n’a été créé. Tapez-la à nouveau.",
    },
    "passphrase_file_unreadable": {
        "en": "The passphrase file {file} cannot be read as text. Write the passphrase into its"
        " first line.",
        "fr": "Le fichier {file} ne se lit pas comme du texte. Écrivez la phrase secrète sur sa"
        " première ligne.",
    },
    "file_unencrypted": {
        "en": "{file} was made by a planner that did not encrypt. Open it in the window, or with"
        " the command “encrypt”, to write it anew under a passphrase.",
        "fr": "{file} vient d’une version qui ne chiffrait pas. Ouvrez-le dans la fenêtre, ou avec"
        " la commande « encrypt », pour l’écrire à nouveau sous une phrase secrète.",
    },
    "view_only": {
        "en": "{file} was opened only to be looked at. To change it, close it and open it without"
        " that.",
        "fr": "{file} a été ouvert en consultation seule. Pour le modifier, fermez-le et rouvrez-le"
        " sans cette option.",
    },
    "view_only_elsewhere": {
        "en": "{file} is open in another planner: here it can only be looked at. Close it there,"
        " then open it here again.",
        "fr": "{file} est ouvert dans un autre planificateur : ici il se consulte seulement."
        " Fermez-le là-bas, puis rouvrez-le ici.",
    },
    "view_only_shut": {
        "en": "{file} or its folder cannot be written to: it can only be looked at. To work on it,"
        " copy it to a folder of this computer that you may write to, and open that copy.",
        "fr": "{file} ou son dossier ne peut être écrit : il se consulte seulement. Pour y"
        " travailler, copiez-le dans un dossier de cet ordinateur où vous pouvez écrire, et ouvrez"
        " cette copie.",
    },
    "view_only_network": {
        "en": "{file} lies on a network or cloud drive, where two people would write over each"
        " other unseen: it can only be looked at. Copy it to this computer and work there, one"
        " person at a time; or hand cases over.",
        "fr": "{file} est sur un disque réseau ou en nuage, où deux personnes s’écraseraient sans"
        " le voir : il se consulte seulement. Copiez-le sur cet ordinateur et travaillez-y, une"
        " personne à la fois, ou confiez des dossiers.",
    },
    "new_on_network": {
        "en": "{file} was not made: on a network or cloud drive two people would write over each"
        " other unseen. Make it in a folder of this computer; once it is closed, a copy may go"
        " there.",
        "fr": "{file} n’a pas été créé : sur un disque réseau ou en nuage, deux personnes"
        " s’écraseraient sans le voir. Créez-le dans un dossier de cet ordinateur ; une fois fermé,"
        " une copie peut y aller.",
    },
    "file_unreadable": {
        "en": "{file} could not be read from its disk. Plug it in anew and try again; if it happens"
        " again, copy the file and its backups to another disk.",
        "fr": "{file} n’a pas pu être lu sur son disque. Rebranchez-le et réessayez ; si cela se"
        " répète, copiez le fichier et ses copies sur un autre disque.",
    },
    "view_only_failed": {
        "en": "The disk failed while {file} was being saved. Close the file and open it again: what"
        " is shown may not be what is stored.",
        "fr": "Le disque a failli pendant l’enregistrement de {file}. Fermez le fichier et rouvrez-"
        "le : ce qui est affiché n’est peut-être pas ce qui est enregistré.",
    },
    "view_only_full": {
        "en": "The disk of {file} is full: it can only be looked at, and nothing can be saved. Make"
        " room on the disk, then open the file again.",
        "fr": "Le disque de {file} est plein : il se consulte seulement et rien ne peut être"
        " enregistré. Libérez de la place, puis rouvrez le fichier.",
    },
    "not_allowed": {
        "en": "A {as_role} may not do this in this file. Ask a planner of your office.",
        "fr": "Le rôle « {as_role} » ne le permet pas dans ce fichier. Demandez à un"
        " planificateur.",
    },
    "who_not_you": {
        "en": "You opened this file as {you}: what you enter stands under that code, not under"
        " {who}. Leave the other code out, or ask a planner, who may enter it for them. If {who} is"
        " you, a planner admits you under that code.",
        "fr": "Vous avez ouvert ce fichier comme {you} : ce que vous saisissez porte ce code, pas"
        " {who}. Omettez l’autre code, ou demandez à un planificateur, qui peut saisir pour autrui."
        " Si {who}, c’est vous, un planificateur vous admet sous ce code.",
    },
    "protected_needed": {
        "en": "This needs the protected details (vulnerabilities, protection), which are shut for"
        " you. Ask a planner of your office who may see them.",
        "fr": "Il y faut les données protégées (vulnérabilités, protection), qui vous sont"
        " fermées. Demandez à un planificateur qui peut les voir.",
    },
    "recovery_key_wanted": {
        "en": "That is a passphrase, not the recovery key. Open the file with it as always.",
        "fr": "C’est une phrase secrète, pas la clé de secours. Ouvrez le fichier avec elle.",
    },
    "role_missing": {
        "en": "Say what they do in the office: add --role.",
        "fr": "Dites ce que fait la personne au bureau : ajoutez --role.",
    },
    "backup_unknown": {
        "en": "There is no copy of number {number}. Look at the list of copies.",
        "fr": "Il n’y a pas de copie numéro {number}. Voyez la liste des copies.",
    },
    "anchor_unreadable": {
        "en": "{file} holds no anchor of an audit trail. Choose the text file that was saved as"
        " one.",
        "fr": "{file} ne contient pas d’ancre de journal. Choisissez le fichier texte enregistré.",
    },
    "staff_known": {
        "en": "{who} may open this file already. Choose another code.",
        "fr": "{who} peut déjà ouvrir ce fichier. Choisissez un autre code.",
    },
    "staff_unknown": {
        "en": "Nobody of that code may open this file. Look at the list of staff.",
        "fr": "Personne de ce code ne peut ouvrir ce fichier. Voyez la liste du personnel.",
    },
    "staff_nameless": {
        "en": "Say which code stands beside this person’s edits.",
        "fr": "Dites quel code accompagne les modifications de cette personne.",
    },
    "last_planner": {
        "en": "Nobody would be left who may do everything in this file. Admit another planner who"
        " sees protected details first.",
        "fr": "Plus personne ne pourrait tout faire dans ce fichier. Admettez d’abord un autre"
        " planificateur qui voit les données protégées.",
    },
    "dismiss_self": {
        "en": "You cannot take your own way in away. Ask another planner.",
        "fr": "Vous ne pouvez pas retirer votre propre accès. Demandez à un autre planificateur.",
    },
    "file_not_a_caseload": {
        "en": "{file} is not a caseload of the planner. Choose a file ending in .rplan.",
        "fr": "{file} n’est pas un dossier du planificateur. Choisissez un fichier .rplan.",
    },
    "file_newer": {
        "en": "{file} was made by a newer planner. Update the planner to open it.",
        "fr": "{file} vient d’une version plus récente. Mettez le planificateur à jour.",
    },
    "file_damaged": {
        "en": "{file} is damaged and was not opened. Restore your last copy of it.",
        "fr": "{file} est endommagé et n’a pas été ouvert. Restaurez votre dernière copie.",
    },
    "file_unwritable": {
        "en": "{file} cannot be written. Close it elsewhere, or choose a folder you may write to.",
        "fr": "{file} ne peut être écrit. Fermez-le ailleurs ou choisissez un autre dossier.",
    },
    "disk_full": {
        "en": "The disk is full; {file} is as it was. Free some space and try again.",
        "fr": "Le disque est plein ; {file} est inchangé. Libérez de la place et réessayez.",
    },
    "folder_unwritable": {
        "en": "The folder {folder} cannot be written to. Choose another one.",
        "fr": "Le dossier {folder} n’est pas accessible en écriture. Choisissez-en un autre.",
    },
    "programme_stopped": {
        "en": "The programme was not loaded: {count:# finding stops|# findings stop} it. Mend them"
        " in the workbook and load it again.",
        "fr": "Le programme n’a pas été chargé : {count:# constat bloquant|# constats bloquants}."
        " Corrigez le classeur et rechargez-le.",
    },
    "assessments_stopped": {
        "en": "{file} was not imported: the findings that say “stops” are about the whole file."
        " Mend them and import it again.",
        "fr": "{file} n’a pas été importé : les constats « bloque » portent sur tout le fichier."
        " Corrigez-le et importez-le à nouveau.",
    },
    "mapping_in_doubt": {
        "en": "{file} was not imported: {count:# thing is|# things are} in doubt. Add --proposal"
        " FILE.toml to write down how it would be read, correct that file, and import again with"
        " --mapping FILE.toml.",
        "fr": "{file} n’a pas été importé : {count:# point est|# points sont} en doute. Ajoutez"
        " --proposal FICHIER.toml pour écrire la lecture proposée, corrigez ce fichier et importez"
        " à nouveau avec --mapping FICHIER.toml.",
    },
    "proposal_in_doubt": {
        "en": "{file} was not imported: {count:# thing is|# things are} in doubt. How it would be"
        " read stands in {proposal}: correct it there, and import again with"
        " --mapping {proposal}.",
        "fr": "{file} n’a pas été importé : {count:# point est|# points sont} en doute. La lecture"
        " proposée est dans {proposal} : corrigez-la et importez à nouveau avec"
        " --mapping {proposal}.",
    },
    "file_not_assessments": {
        "en": "{file} holds no table that could be an assessment form. Choose another file, or"
        " name its columns in a mapping file.",
        "fr": "{file} ne contient aucun tableau qui ressemble à un formulaire d’évaluation."
        " Choisissez un autre fichier, ou nommez ses colonnes dans une correspondance.",
    },
    "nothing_to_import": {
        "en": "Nothing to import was named. Add --programme FILE, --assessments FILE, or both.",
        "fr": "Rien à importer. Ajoutez --programme FICHIER, --assessments FICHIER, ou les deux.",
    },
    "file_outside": {
        "en": "{file} would be written outside the folder {folder}. Choose another folder.",
        "fr": "{file} serait écrit hors du dossier {folder}. Choisissez un autre dossier.",
    },
    "fonts_missing": {
        "en": "The font {file} is missing from the installation. Set the planner up again.",
        "fr": "La police {file} manque à l’installation. Réinstallez le planificateur.",
    },
    "busy": {
        "en": "The planner is still at work. Wait until it is done, or stop it first.",
        "fr": "Le planificateur travaille encore. Attendez la fin ou arrêtez-le d’abord.",
    },
    "took_too_long": {
        "en": "Stopped after {seconds} seconds: the file is too large or not what it seems."
        " Split it, or save it anew as .xlsx.",
        "fr": "Arrêté après {seconds} secondes : le fichier est trop grand ou douteux."
        " Divisez-le ou enregistrez-le à nouveau en .xlsx.",
    },
    "took_too_much": {
        "en": "The file needs more memory than it may take. Split it, or save it anew as .xlsx.",
        "fr": "Le fichier demande trop de mémoire. Divisez-le ou enregistrez-le à nouveau.",
    },
    "child_failed": {
        "en": "Something went wrong inside the planner; your data is as it was."
        " Please report: {where}.",
        "fr": "Une erreur interne est survenue ; vos données sont inchangées."
        " Merci de signaler : {where}.",
    },
}
