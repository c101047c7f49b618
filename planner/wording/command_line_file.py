"""What the command line says of the caseload file: who opens it, its copies, its recovery key."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

OF_FILE: Table = {
    "ask_passphrase": spoken("Passphrase of the caseload: ", "Phrase secrète du dossier : "),
    "new_passphrase": spoken(
        "A new passphrase for the caseload (four or five words of your own): ",
        "Une nouvelle phrase secrète pour le dossier (quatre ou cinq mots à vous) : ",
    ),
    "same_passphrase": spoken("The same again: ", "La même encore une fois : "),
    "their_passphrase": spoken(
        "The new passphrase, typed by whoever will use it: ",
        "La nouvelle phrase secrète, tapée par qui l’utilisera : ",
    ),
    "passphrase_changed": spoken(
        "Your passphrase is changed.", "Votre phrase secrète est changée."
    ),
    "ask_recovery_key": spoken("Recovery key: ", "Clé de secours : "),
    "recovered": spoken(
        "{who} opens the file with the new passphrase; the recovery key just used opens nothing"
        " any more.",
        "{who} ouvre le fichier avec la nouvelle phrase secrète ; la clé utilisée n’ouvre plus"
        " rien.",
    ),
    "encrypted": spoken(
        "{file} is encrypted; the unencrypted file was overwritten.",
        "{file} est chiffré ; le fichier non chiffré a été écrasé.",
    ),
    "ask_code": spoken(
        "Your code, such as C01 (what you do stands under it): ",
        "Votre code, par exemple C01 (ce que vous faites le porte) : ",
    ),
    "maker_nameless": spoken(
        "Nobody said who makes this caseload: what its first passphrase opens is entered as"
        " “{who}”, for good. Make it with --who CODE to stand under your own.",
        "Nul n’a dit qui crée ce portefeuille : ce que fait sa première phrase secrète est inscrit"
        " comme « {who} », pour toujours. Créez-le avec --who CODE pour porter le vôtre.",
    ),
    "admitted": spoken(
        "{who} may open it now, with the passphrase just set. Tell {who} the passphrase in person.",
        "{who} peut l’ouvrir désormais, avec la phrase secrète donnée. Dites-la-lui de vive voix.",
    ),
    "ask_restore": spoken(
        "Put the copy of {when} in place? {n:# newer edit goes|# newer edits go} into a copy of"
        " their own. [y/N] ",
        "Remettre la copie du {when} ? {n:# modification plus récente ira|# modifications plus"
        " récentes iront} dans une copie à part. [o/N] ",
    ),
    "ask_drop_damaged": spoken(
        "Take {n:# damaged file|# damaged files} away for good? What stands in no copy is gone"
        " then. [y/N] ",
        "Supprimer {n:# fichier endommagé|# fichiers endommagés} pour de bon ? Ce qui n’est dans"
        " aucune copie sera perdu. [o/N] ",
    ),
    "dropped_damaged": spoken(
        "{n:# damaged file is|# damaged files are} gone.",
        "{n:# fichier endommagé a|# fichiers endommagés ont} disparu.",
    ),
    "damaged_beside": spoken(
        "{n:# damaged file is|# damaged files are} kept beside it (“{file}.damaged-…”). Once"
        " nothing in it is missed: backups {file} --drop-damaged.",
        "{n:# fichier endommagé est gardé|# fichiers endommagés sont gardés} à côté"
        " (« {file}.damaged-… »). Quand rien n’y manque plus : backups {file} --drop-damaged.",
    ),
    "damaged_old_keys": spoken(
        "{n:# damaged file|# damaged files} kept beside it (“{file}.damaged-…”) got no new keys:"
        " what is whole in it opens as before. Take it away: backups {file} --drop-damaged.",
        "{n:# fichier endommagé gardé|# fichiers endommagés gardés} à côté"
        " (« {file}.damaged-… ») n’ont pas de nouvelles clés : ce qui y est intact s’ouvre comme"
        " avant. Supprimez : backups {file} --drop-damaged.",
    ),
    "repaired": spoken(
        "The first part of {file} was damaged, or cut off while it was written. It has been"
        " repaired from its double; nothing is lost. If it happens again, move it to another disk.",
        "La première partie de {file} était endommagée, ou coupée en cours d’écriture. Elle a été"
        " réparée d’après son double ; rien n’est perdu. Si cela se répète, changez de disque.",
    ),
    "staff_line": spoken("{who}: {role}, {open}", "{who} : {role}, {open}"),
    "staff_own": spoken("{line} (you)", "{line} (vous)"),
    "protected_open": spoken("protected details open", "données protégées ouvertes"),
    "protected_shut": spoken("protected details shut", "données protégées fermées"),
    "anchor_saved": spoken(
        "The anchor of entry {n} is in {file}. Keep it away from this computer.",
        "L’ancre de l’entrée {n} est dans {file}. Gardez-la loin de cet ordinateur.",
    ),
    "backups_none": spoken("There is no copy yet.", "Il n’y a pas encore de copie."),
    "backup_line": spoken(
        "{number}: {when}, {size} MB, {n:# edit|# edits} since",
        "{number} : {when}, {size} Mo, {n:# modification|# modifications} depuis",
    ),
    "backup_now": spoken(
        "{number}: {when}, {size} MB, as the file is now",
        "{number} : {when}, {size} Mo, tel que le fichier est maintenant",
    ),
    "backup_aside": spoken(
        "{number}: {when}, {size} MB, put aside when an earlier copy was put back; {n:# edit|#"
        " edits} since",
        "{number} : {when}, {size} Mo, mise de côté quand une copie plus ancienne a été remise ;"
        " {n:# modification|# modifications} depuis",
    ),
    "backup_plain": spoken("{number}: {when}", "{number} : {when}"),
    "restored": spoken(
        "The copy of {when} (number {number}) is in place; {n:# newer edit is|# newer edits are}"
        " put aside in copy {aside}.",
        "La copie du {when} (numéro {number}) est en place ; {n:# modification plus récente"
        " est|# modifications plus récentes sont} de côté dans la copie {aside}.",
    ),
    "rescued": spoken(
        "The copy of {when} is in place; the damaged file is kept beside it.",
        "La copie du {when} est en place ; le fichier endommagé est gardé à côté.",
    ),
    "recovery_key_in": spoken(
        "The recovery key of {file} is in {key_file}, for you alone. Print it, lock the print away"
        " and delete that file: it opens {file} without a passphrase.",
        "La clé de secours de {file} est dans {key_file}, pour vous seul. Imprimez-la, mettez-la"
        " sous clé et effacez ce fichier : elle ouvre {file} sans phrase secrète.",
    ),
    "recovery_key": spoken(
        "Recovery key of {file}: {key}\n"
        "Print it and lock it away: it opens the file when a passphrase is lost. It is shown once.",
        "Clé de secours de {file} : {key}\n"
        "Imprimez-la et mettez-la sous clé : elle ouvre le fichier si une phrase secrète est"
        " perdue. Elle n’est montrée qu’une fois.",
    ),
    "sample_passphrase": spoken(
        "The sample’s people are invented; its caseload opens with “{passphrase}”.",
        "Les personnes de l’exemple sont inventées ; son dossier s’ouvre avec « {passphrase} ».",
    ),
}
