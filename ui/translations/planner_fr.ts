<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AskedPapers</name>
    <message>
        <source>Report on the people helped</source>
        <translation>Rapport sur les personnes aidées</translation>
    </message>
    <message>
        <source>Export the plan of {case}</source>
        <translation>Exporter le plan de {case}</translation>
    </message>
    <message>
        <source>Export all plans</source>
        <translation>Exporter tous les plans</translation>
    </message>
    <message>
        <source>{files} written into {folder}.</source>
        <translation>{files} dans {folder}.</translation>
    </message>
    <message>
        <source>What is for counsellors alone lies in {folder}: not to be given away.</source>
        <translation>Ce qui est pour les conseillers seulement est dans {folder} : à ne pas remettre.</translation>
    </message>
    <message>
        <source>{n} to check; the first: {first}</source>
        <translation>{n} à vérifier ; le premier : {first}</translation>
    </message>
</context>
<context>
    <name>AdmitQuestion</name>
    <message>
        <source>&amp;Admit them</source>
        <translation>&amp;Admettre</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Opens protected details</source>
        <translation>&amp;Ouvre les données protégées</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Admit somebody</source>
        <translation>Admettre quelqu’un</translation>
    </message>
    <message>
        <source>Let them type a passphrase of their own: nobody else should know it.</source>
        <translation>Laissez la personne taper sa propre phrase secrète : personne d’autre ne doit la connaître.</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>Sa &amp;phrase secrète</translation>
    </message>
    <message>
        <source>such as C02</source>
        <translation>p. ex. C02</translation>
    </message>
</context>
<context>
    <name>Alternatives</name>
    <message>
        <source>Instead, with all else of the plan as it is</source>
        <translation>À la place, le reste du plan restant tel quel</translation>
    </message>
    <message>
        <source>Prefer it where as good</source>
        <translation>Préférer si aussi bon</translation>
    </message>
    <message>
        <source>Swap in any case</source>
        <translation>Échanger en tout cas</translation>
    </message>
    <message>
        <source>Why the change?</source>
        <translation>Pourquoi ce changement ?</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Le calculer</translation>
    </message>
    <message>
        <source>Work out what {what} costs others</source>
        <translation>Calculer ce que {what} coûte aux autres</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Choose…</source>
        <translation>Choisissez…</translation>
    </message>
    <message>
        <source>Leave it unknown</source>
        <translation>La laisser inconnue</translation>
    </message>
    <message>
        <source>Please look at these ({n})</source>
        <translation>À regarder, s’il vous plaît ({n})</translation>
    </message>
    <message>
        <source>What nobody can place counts as unknown, never as “no need”.</source>
        <translation>Ce que personne ne peut classer compte comme inconnu, jamais comme « aucun besoin ».</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Oui, c’est juste</translation>
    </message>
    <message>
        <source>in {column}</source>
        <translation>dans {column}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} fois</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Colours as on this &amp;computer</source>
        <translation>Couleurs de cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Bring cases back</source>
        <translation>Reprendre des dossiers</translation>
    </message>
    <message>
        <source>Caseloads (*{suffix})</source>
        <translation>Portefeuilles (*{suffix})</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a folder for the plans</source>
        <translation>Choisir un dossier pour les plans</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>Choisir une correspondance</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>Choisir un classeur</translation>
    </message>
    <message>
        <source>Choose an anchor</source>
        <translation>Choisir une ancre</translation>
    </message>
    <message>
        <source>Hand cases over</source>
        <translation>Confier des dossiers</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <translation>Correspondances (*.toml)</translation>
    </message>
    <message>
        <source>New caseload</source>
        <translation>Nouveau portefeuille</translation>
    </message>
    <message>
        <source>Open a caseload</source>
        <translation>Ouvrir un portefeuille</translation>
    </message>
    <message>
        <source>Pages (*.pdf);;Workbooks (*.xlsx);;Plain data (*.json)</source>
        <translation>Pages (*.pdf);;Classeurs (*.xlsx);;Données brutes (*.json)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Save an anchor</source>
        <translation>Enregistrer une ancre</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textes (*.txt)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbooks and csv files (*.xlsx *.csv *.tsv *.txt *.zip)</source>
        <translation>Classeurs et fichiers csv (*.xlsx *.csv *.tsv *.txt *.zip)</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>Écrire un modèle</translation>
    </message>
    <message>
        <source>Write a workbook</source>
        <translation>Écrire un classeur</translation>
    </message>
    <message>
        <source>Write the page</source>
        <translation>Écrire la page</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Remettre une sauvegarde</translation>
    </message>
</context>
<context>
    <name>AssessmentsPage</name>
    <message>
        <source>&amp;Import assessments…</source>
        <translation>&amp;Importer des évaluations…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Agir tout de suite</translation>
    </message>
    <message>
        <source>Act now ({n})</source>
        <translation>Agir tout de suite ({n})</translation>
    </message>
    <message>
        <source>Add a &amp;case by hand…</source>
        <translation>Ajouter un &amp;dossier à la main…</translation>
    </message>
    <message>
        <source>Add a &amp;case…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Assessments are read against your programme: its needs, places and rules. Load the programme workbook, then come back to import people.</source>
        <translation>Les évaluations se lisent au regard de votre programme : besoins, lieux, règles. Chargez le classeur du programme, puis revenez importer les personnes.</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>C&amp;orriger…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Cases ({n})</source>
        <translation>Dossiers ({n})</translation>
    </message>
    <message>
        <source>Fi&amp;nd a case</source>
        <translation>C&amp;hercher un dossier</translation>
    </message>
    <message>
        <source>Findings ({n})</source>
        <translation>Constats ({n})</translation>
    </message>
    <message>
        <source>First the programme</source>
        <translation>D’abord le programme</translation>
    </message>
    <message>
        <source>Go to P&amp;rogramme</source>
        <translation>Aller au p&amp;rogramme</translation>
    </message>
    <message>
        <source>Import the assessments your office has collected, from KoboToolbox or from the planner's own workbook, or add a case by hand. You see what would change before anything is taken.</source>
        <translation>Importez les évaluations recueillies, de KoboToolbox ou du classeur du planificateur, ou ajoutez un dossier à la main. Vous voyez ce qui changerait avant que rien ne soit repris.</translation>
    </message>
    <message>
        <source>Now the people</source>
        <translation>Maintenant les personnes</translation>
    </message>
    <message>
        <source>Possibly one person ({n})</source>
        <translation>Peut-être une personne ({n})</translation>
    </message>
    <message>
        <source>See the p&amp;lan</source>
        <translation>Voir le p&amp;lan</translation>
    </message>
    <message>
        <source>These cannot wait for a balance. What covers their need is fixed first.</source>
        <translation>Ces personnes ne peuvent attendre un calcul. Ce qui couvre leur besoin est fixé d’abord.</translation>
    </message>
    <message>
        <source>number or place</source>
        <translation>numéro ou lieu</translation>
    </message>
    <message>
        <source>{all} cases · {planned} can be planned, {rest} cannot</source>
        <translation>{all} dossiers · {planned} peuvent être planifiés, {rest} non</translation>
    </message>
</context>
<context>
    <name>AwardCard</name>
    <message>
        <source>Accept</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Decline it</source>
        <translation>Le refuser</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Keep it where as good</source>
        <translation>Le garder si c’est aussi bon</translation>
    </message>
    <message>
        <source>Nothing else is open to this case.</source>
        <translation>Rien d’autre n’est ouvert à ce dossier.</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>Échanger…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Retirer : {what}</translation>
    </message>
    <message>
        <source>They accept it</source>
        <translation>Elle accepte</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>Qu’a dit la personne ?</translation>
    </message>
    <message>
        <source>Why must it stay?</source>
        <translation>Pourquoi doit-il rester ?</translation>
    </message>
    <message>
        <source>Why not? A refusal costs neither priority nor what is guaranteed.</source>
        <translation>Pourquoi pas ? Un refus ne coûte ni la priorité ni ce qui est garanti.</translation>
    </message>
    <message>
        <source>declined: balance again</source>
        <translation>refusé : rééquilibrez</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>préféré</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ gardé</translation>
    </message>
</context>
<context>
    <name>AllPages</name>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>{n}; put aside when another was put back</source>
        <translation>{n} ; mise de côté quand une autre a été remise en place</translation>
    </message>
    <message>
        <source>Edits since</source>
        <translation>Modifications depuis</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Make one now</source>
        <translation>En &amp;faire une</translation>
    </message>
    <message>
        <source>&amp;Put it back…</source>
        <translation>&amp;Remettre en place…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copies are made on their own, while you work and when you close. They stand in the folder {folder} beside the file, encrypted as it is. Copy that folder to a USB stick now and then: a lost laptop takes both.</source>
        <translation>Les copies se font d’elles-mêmes, pendant le travail et à la fermeture. Elles sont dans le dossier {folder} à côté du fichier, chiffrées comme lui. Copiez ce dossier sur une clé USB de temps en temps : un ordinateur perdu emporte les deux.</translation>
    </message>
    <message>
        <source>Looking at the copies…</source>
        <translation>Lecture des copies…</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Il n’y a pas encore de copie.</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>A balance shares the budget over everybody who was assessed. It needs a programme and people first.</source>
        <translation>L’équilibre répartit le budget entre toutes les personnes évaluées. Il faut d’abord un programme et des personnes.</translation>
    </message>
    <message>
        <source>Answer what matters on the left, then balance. It takes seconds to a minute; you can stop it at any time, and nothing is promised to anyone by it.</source>
        <translation>Dites à côté ce qui compte, puis équilibrez. Cela prend de quelques secondes à une minute ; vous pouvez arrêter à tout moment, et rien n’est promis à personne.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Balance a&amp;gain</source>
        <translation>Rééquilibre&amp;r</translation>
    </message>
    <message>
        <source>Balance n&amp;ow</source>
        <translation>Équilibre&amp;r</translation>
    </message>
    <message>
        <source>Balancing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Each dot is a case; click it, or walk with the arrow keys, to open its plan.</source>
        <translation>Chaque point est un dossier ; un clic ou les flèches ouvrent son plan.</translation>
    </message>
    <message>
        <source>Found {share} of what is possible</source>
        <translation>Trouvé {share} de ce qui est possible</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>Aller aux éva&amp;luations</translation>
    </message>
    <message>
        <source>Needs met, by person</source>
        <translation>Besoins couverts, par personne</translation>
    </message>
    <message>
        <source>Nothing to balance yet</source>
        <translation>Rien à équilibrer pour l’instant</translation>
    </message>
    <message>
        <source>Ready to balance</source>
        <translation>Prêt à équilibrer</translation>
    </message>
    <message>
        <source>S&amp;cenarios…</source>
        <translation>S&amp;cénarios…</translation>
    </message>
    <message>
        <source>Year ahea&amp;d…</source>
        <translation>Année à ve&amp;nir…</translation>
    </message>
    <message>
        <source>changed since: balance again</source>
        <translation>changé depuis : rééquilibrez</translation>
    </message>
    <message>
        <source>in {seconds} s · checked: every rule holds, sums exact</source>
        <translation>en {seconds} s · vérifié : chaque règle tient, sommes exactes</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>still looking; you can stop at any time</source>
        <translation>recherche en cours ; vous pouvez arrêter à tout moment</translation>
    </message>
    <message>
        <source>the tenth with most burden left</source>
        <translation>le dixième le plus chargé</translation>
    </message>
    <message>
        <source>waiting: {cases}</source>
        <translation>en attente : {cases}</translation>
    </message>
    <message>
        <source>{cases}, from least to most of all their needs met</source>
        <translation>{cases}, du moins au plus couvert de tous leurs besoins</translation>
    </message>
    <message>
        <source>{money} for {cases}, {opening} of it to open projects; not planned: {rest}</source>
        <translation>{money} pour {cases}, dont {opening} pour ouvrir des projets ; non planifiés : {rest}</translation>
    </message>
    <message>
        <source>{money} for {cases}; not planned: {rest}</source>
        <translation>{money} pour {cases} ; non planifiés : {rest}</translation>
    </message>
    <message>
        <source>To be cleared before plans are offered: {n}</source>
        <translation>À valider avant de proposer les plans : {n}</translation>
    </message>
</context>
<context>
    <name>BalanceView</name>
    <message>
        <source>Found, but nothing is proven</source>
        <translation>Trouvé, mais rien n’est prouvé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped within {gap} % of the best possible</source>
        <translation>Arrêté à {gap} % du meilleur possible</translation>
    </message>
    <message>
        <source>The balance did not come out</source>
        <translation>L’équilibre n’a pas abouti</translation>
    </message>
    <message>
        <source>The best possible, proven</source>
        <translation>Le meilleur possible, prouvé</translation>
    </message>
    <message>
        <source>These cannot hold together</source>
        <translation>Incompatibles entre eux</translation>
    </message>
    <message>
        <source>Within {gap} % of the best possible</source>
        <translation>À {gap} % du meilleur possible</translation>
    </message>
    <message>
        <source>{number} is not planned: {why}</source>
        <translation>{number} n’est pas planifié : {why}</translation>
    </message>
    <message>
        <source>{number}: nothing is awarded</source>
        <translation>{number} : rien n’est attribué</translation>
    </message>
    <message>
        <source>{number}: {met} of all needs met, {here} of what can be met here</source>
        <translation>{number} : {met} de tous les besoins couverts, {here} de ce qui peut être couvert ici</translation>
    </message>
    <message>
        <source>{number}: {need}, {reached} of the {least} guaranteed</source>
        <translation>{number} : {need}, {reached} sur {least} garantis</translation>
    </message>
    <message>
        <source>{words}; {missing} missing</source>
        <translation>{words} ; il manque {missing}</translation>
    </message>
</context>
<context>
    <name>BehindFigures</name>
    <message>
        <source>all needs</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>not all met: {name}</source>
        <translation>pas tout couvert : {name}</translation>
    </message>
    <message>
        <source>paid by {fund}</source>
        <translation>payé par {fund}</translation>
    </message>
    <message>
        <source>seats in {project}</source>
        <translation>places dans {project}</translation>
    </message>
    <message>
        <source>worst-off tenth</source>
        <translation>dixième le plus chargé</translation>
    </message>
</context>
<context>
    <name>BookBox</name>
    <message>
        <source>Book it</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Booking the plan adds {new} lines, plans {changed} anew and takes {gone} out. What is committed stays. It cannot be undone.</source>
        <translation>Inscrire le plan ajoute {new} postes, en prévoit {changed} à nouveau et en retire {gone}. Ce qui est engagé reste. Cela ne peut être défait.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-06-12.</source>
        <translation>Écrivez la date année-mois-jour, ex. 2026-06-12.</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>Reading the entries</source>
        <translation>Lecture des écritures</translation>
    </message>
    <message>
        <source>Reading the rates</source>
        <translation>Lecture des taux</translation>
    </message>
</context>
<context>
    <name>BreachDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;List them</source>
        <translation>&amp;Lister</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Every case that was in the file in these days, by number and without names, and every opening and every paper that the audit trail knows of.</source>
        <translation>Chaque dossier présent dans le fichier ces jours-là, par numéro et sans noms, ainsi que chaque ouverture et chaque document que connaît le journal.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Who was in this file</source>
        <translation>Qui était dans ce fichier</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>année-mois-jour, ex. 2026-06-12</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>&amp;File that came back</source>
        <translation>&amp;Fichier revenu</translation>
    </message>
    <message>
        <source>&amp;Passphrase of that file</source>
        <translation>&amp;Phrase secrète de ce fichier</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Bring cases back</source>
        <translation>Reprendre des dossiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the file and type its passphrase.</source>
        <translation>Choisissez le fichier et tapez sa phrase secrète.</translation>
    </message>
    <message>
        <source>The file is read only. Nothing is taken over before you have seen it.</source>
        <translation>Le fichier est seulement lu. Rien n’est repris avant que vous l’ayez vu.</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>Essai de la phrase secrète…</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>&amp;Clear…</source>
        <translation>&amp;Valider…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Décider…</translation>
    </message>
    <message>
        <source>&amp;Offer the plans</source>
        <translation>&amp;Proposer les plans</translation>
    </message>
    <message>
        <source>Back to draft: {cases}.</source>
        <translation>Remis en projet : {cases}.</translation>
    </message>
    <message>
        <source>E&amp;xport their plans…</source>
        <translation>E&amp;xporter leurs plans…</translation>
    </message>
    <message>
        <source>Export the plans of {cases}</source>
        <translation>Exporter les plans de {cases}</translation>
    </message>
    <message>
        <source>Offered: {cases}.</source>
        <translation>Proposés : {cases}.</translation>
    </message>
    <message>
        <source>See the p&amp;lan</source>
        <translation>Voir &amp;le plan</translation>
    </message>
    <message>
        <source>Back to draf&amp;t</source>
        <translation>&amp;Remettre en projet</translation>
    </message>
    <message>
        <source>H&amp;and over…</source>
        <translation>Con&amp;fier…</translation>
    </message>
</context>
<context>
    <name>CaseCards</name>
    <message>
        <source>As said above.</source>
        <translation>Comme dit plus haut.</translation>
    </message>
    <message>
        <source>For several needs</source>
        <translation>Pour plusieurs besoins</translation>
    </message>
    <message>
        <source>Not possible with the money there is now.</source>
        <translation>Pas possible avec l’argent disponible.</translation>
    </message>
    <message>
        <source>as good</source>
        <translation>aussi bon</translation>
    </message>
    <message>
        <source>declined: {why}</source>
        <translation>refusé : {why}</translation>
    </message>
    <message>
        <source>preferred: {why}</source>
        <translation>préféré : {why}</translation>
    </message>
    <message>
        <source>required: {why}</source>
        <translation>exigé : {why}</translation>
    </message>
    <message>
        <source>{kind}, offered and not yet awarded</source>
        <translation>{kind}, proposé et pas encore attribué</translation>
    </message>
    <message>
        <source>{n} points less of their needs met</source>
        <translation>{n} points de moins de ses besoins couverts</translation>
    </message>
    <message>
        <source>{n} points more of their needs met</source>
        <translation>{n} points de plus de ses besoins couverts</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>&amp;Household</source>
        <translation>&amp;Foyer</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>&amp;Besoins</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Wishes and protection</source>
        <translation>&amp;Souhaits et protection</translation>
    </message>
    <message>
        <source>1992-04-03, or only the year</source>
        <translation>1992-04-03, ou seulement l’année</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>An age is not a whole number of years from 0 to 130.</source>
        <translation>Un âge n’est pas un nombre entier d’années de 0 à 130.</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Évalué le</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Case n&amp;umber</source>
        <translation>N&amp;uméro de dossier</translation>
    </message>
    <message>
        <source>Consent to planning</source>
        <translation>Consent à la planification</translation>
    </message>
    <message>
        <source>Correct case {number}</source>
        <translation>Corriger le dossier {number}</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Date of return</source>
        <translation>Date du retour</translation>
    </message>
    <message>
        <source>Departed from</source>
        <translation>Parti de</translation>
    </message>
    <message>
        <source>Kind of return</source>
        <translation>Type de retour</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place of return</source>
        <translation>Lieu de retour</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>The debt is not an amount, such as 1250.</source>
        <translation>La dette n’est pas un montant, comme 1250.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-06-12.</source>
        <translation>Écrivez la date année-mois-jour, ex. 2026-06-12.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>the returnee</source>
        <translation>la personne de retour</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>année-mois-jour, ex. 2026-06-12</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>CaseFilter</name>
    <message>
        <source>Any case</source>
        <translation>Tout dossier</translation>
    </message>
    <message>
        <source>Any counsellor</source>
        <translation>Tout conseiller</translation>
    </message>
    <message>
        <source>Any fund</source>
        <translation>Tout fonds</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>Tout lieu</translation>
    </message>
    <message>
        <source>Any serious need</source>
        <translation>Tout besoin grave</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Any vulnerability</source>
        <translation>Toute vulnérabilité</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where most is left</source>
        <translation>Où il reste le plus</translation>
    </message>
    <message>
        <source>Who returned</source>
        <translation>Qui est rentré</translation>
    </message>
    <message>
        <source>no fund</source>
        <translation>aucun fonds</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>aucun lieu</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>nothing left, or not balanced</source>
        <translation>rien ne reste, ou non équilibré</translation>
    </message>
    <message>
        <source>{what} ({n})</source>
        <translation>{what} ({n})</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>By: {what}</source>
        <translation>Par : {what}</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Chercher un dossier</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Montrer à nouveau tous les dossiers</translation>
    </message>
    <message>
        <source>{title} ({n})  ✕</source>
        <translation>{title} ({n})  ✕</translation>
    </message>
</context>
<context>
    <name>CaseLines</name>
    <message>
        <source>Act now</source>
        <translation>Agir tout de suite</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>All needs met</source>
        <translation>Besoins couverts</translation>
    </message>
    <message>
        <source>Back from</source>
        <translation>Rentré de</translation>
    </message>
    <message>
        <source>Below a guaranteed floor</source>
        <translation>Sous un minimum garanti</translation>
    </message>
    <message>
        <source>Burden left</source>
        <translation>Charge restante</translation>
    </message>
    <message>
        <source>Consent to be asked</source>
        <translation>Consentement à demander</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Gets nothing</source>
        <translation>Ne reçoit rien</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Confié</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Needs known</source>
        <translation>Besoins connus</translation>
    </message>
    <message>
        <source>No need known yet</source>
        <translation>Aucun besoin connu encore</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Non planifié</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Serious needs</source>
        <translation>Besoins graves</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Soutiens</translation>
    </message>
    <message>
        <source>The tenth with most burden left</source>
        <translation>Le dixième à la charge restante la plus lourde</translation>
    </message>
    <message>
        <source>To be cleared</source>
        <translation>À valider</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnérabilité</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>child alone</source>
        <translation>enfant seul</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>man alone</source>
        <translation>homme seul</translation>
    </message>
    <message>
        <source>man with others</source>
        <translation>homme avec d’autres</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>nothing awarded yet</source>
        <translation>rien d’attribué encore</translation>
    </message>
    <message>
        <source>ready to balance</source>
        <translation>prêt à équilibrer</translation>
    </message>
    <message>
        <source>woman alone</source>
        <translation>femme seule</translation>
    </message>
    <message>
        <source>woman with others</source>
        <translation>femme avec d’autres</translation>
    </message>
    <message>
        <source>{known} of {all}</source>
        <translation>{known} sur {all}</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>All needs met</source>
        <translation>Besoins couverts</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Avant le</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Needs known</source>
        <translation>Besoins connus</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>child on their own</source>
        <translation>enfant seul</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>nothing awarded yet</source>
        <translation>rien d’attribué encore</translation>
    </message>
    <message>
        <source>ready to balance</source>
        <translation>prêt à équilibrer</translation>
    </message>
    <message>
        <source>{known} of {all}</source>
        <translation>{known} sur {all}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source> · {share} of what can be met here</source>
        <translation> · {share} de ce qui peut être couvert ici</translation>
    </message>
    <message>
        <source>&amp;What do they ask for?</source>
        <translation>&amp;Que demande la personne ?</translation>
    </message>
    <message>
        <source>+ &amp;Add something they ask for…</source>
        <translation>+ &amp;Ajouter ce que la personne demande…</translation>
    </message>
    <message>
        <source>; needs still to ask about: {n}</source>
        <translation> ; besoins encore à demander : {n}</translation>
    </message>
    <message>
        <source>Balance the caseload first; the awards then stand here.</source>
        <translation>Équilibrez d’abord ; les soutiens apparaissent ensuite ici.</translation>
    </message>
    <message>
        <source>Discussed and decided</source>
        <translation>Discuté et décidé</translation>
    </message>
    <message>
        <source>Dots: how serious. Bar: how much of it this plan meets.</source>
        <translation>Points : la gravité. Barre : ce que ce plan en couvre.</translation>
    </message>
    <message>
        <source>Give it in any case</source>
        <translation>L’accorder en tout cas</translation>
    </message>
    <message>
        <source>Not met, and why</source>
        <translation>Non couvert, et pourquoi</translation>
    </message>
    <message>
        <source>Not planned: {why}.</source>
        <translation>Non planifié : {why}.</translation>
    </message>
    <message>
        <source>Nothing is awarded. See beside what kept it out.</source>
        <translation>Rien n’est attribué. Voyez à côté ce qui l’empêche.</translation>
    </message>
    <message>
        <source>Prefer it where as good</source>
        <translation>Préférer si aussi bon</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Retirer : {what}</translation>
    </message>
    <message>
        <source>The balance since then awards something else; this stands.</source>
        <translation>Le calcul fait depuis attribue autre chose ; ceci reste valable.</translation>
    </message>
    <message>
        <source>The plan as it was told</source>
        <translation>Le plan tel qu’il a été dit</translation>
    </message>
    <message>
        <source>The plan we are making</source>
        <translation>Le plan que nous faisons</translation>
    </message>
    <message>
        <source>To change something, amend the plan.</source>
        <translation>Pour changer quelque chose, modifiez le plan.</translation>
    </message>
    <message>
        <source>To change something, say that it is not agreed.</source>
        <translation>Pour changer quelque chose, dites qu’il n’est pas accepté.</translation>
    </message>
    <message>
        <source>To change something, take it back to the draft.</source>
        <translation>Pour changer quelque chose, revenez au projet.</translation>
    </message>
    <message>
        <source>What do they ask for?</source>
        <translation>Que demande la personne ?</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>no need stated</source>
        <translation>aucun besoin déclaré</translation>
    </message>
    <message>
        <source>not balanced yet</source>
        <translation>pas encore équilibré</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non couvert</translation>
    </message>
    <message>
        <source>of all needs</source>
        <translation>de tous les besoins</translation>
    </message>
    <message>
        <source>Nobody was assessed yet.</source>
        <translation>Personne n’a encore été évalué.</translation>
    </message>
</context>
<context>
    <name>CaseWay</name>
    <message>
        <source>&amp;Turn the screen round</source>
        <translation>&amp;Tourner l’écran</translation>
    </message>
    <message>
        <source>F8: their plan over the whole screen, large and in their language, with no more than their own copy says. Escape brings this back, as a shared screen.</source>
        <translation>F8 : leur plan en plein écran, en grand et dans leur langue, sans rien de plus que leur propre copie. Échap ramène ici, en écran partagé.</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Suivant ›</translation>
    </message>
    <message>
        <source>The case before</source>
        <translation>Le dossier précédent</translation>
    </message>
    <message>
        <source>The next case</source>
        <translation>Le dossier suivant</translation>
    </message>
    <message>
        <source>‹ Before</source>
        <translation>‹ Précédent</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Everybody you plan for stands here once people are imported or added.</source>
        <translation>Toutes les personnes pour qui vous planifiez figurent ici dès qu’elles sont importées ou ajoutées.</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>Aller aux éva&amp;luations</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>chosen: {n}</source>
        <translation>choisis : {n}</translation>
    </message>
    <message>
        <source>number or place</source>
        <translation>numéro ou lieu</translation>
    </message>
    <message>
        <source>number, place or name</source>
        <translation>numéro, lieu ou nom</translation>
    </message>
    <message>
        <source>shown: {n}</source>
        <translation>affichés : {n}</translation>
    </message>
    <message>
        <source>{met} of their needs met</source>
        <translation>{met} de leurs besoins couverts</translation>
    </message>
</context>
<context>
    <name>CeilingPanel</name>
    <message>
        <source>What may be spent for them</source>
        <translation>Ce qui peut être dépensé pour ce dossier</translation>
    </message>
    <message>
        <source>{fund}, as cash</source>
        <translation>{fund}, en argent</translation>
    </message>
    <message>
        <source>{paid} of {most}</source>
        <translation>{paid} sur {most}</translation>
    </message>
</context>
<context>
    <name>Ceilings</name>
    <message>
        <source>then {amount} free under the ceiling of {fund}</source>
        <translation>il reste alors {amount} sous le plafond de {fund}</translation>
    </message>
    <message>
        <source>{amount} over the ceiling of {fund}</source>
        <translation>{amount} au-dessus du plafond de {fund}</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The last balance changed no plan</source>
        <translation>Le dernier calcul n’a changé aucun plan</translation>
    </message>
    <message>
        <source>The last balance: 1 plan changed</source>
        <translation>Dernier calcul : 1 plan modifié</translation>
    </message>
    <message>
        <source>The last balance: {n} plans changed</source>
        <translation>Dernier calcul : {n} plans modifiés</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What the last balance changed</source>
        <translation>Ce que le dernier calcul a changé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ClearMany</name>
    <message>
        <source>&amp;Why they may stand</source>
        <translation>&amp;Pourquoi ils peuvent rester ainsi</translation>
    </message>
    <message>
        <source>A named person answers for each of them: they were looked at, and may stand.</source>
        <translation>Une personne nommée répond de chacun : ils ont été examinés et peuvent rester ainsi.</translation>
    </message>
    <message>
        <source>Another reason needs words.</source>
        <translation>Une autre raison demande des mots.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Va&amp;lider</translation>
    </message>
    <message>
        <source>Clear {cases}</source>
        <translation>Valider {cases}</translation>
    </message>
    <message>
        <source>Cleared &amp;by</source>
        <translation>Validé pa&amp;r</translation>
    </message>
    <message>
        <source>In your &amp;own words</source>
        <translation>Avec &amp;vos mots</translation>
    </message>
    <message>
        <source>stays in the planner</source>
        <translation>reste dans le planificateur</translation>
    </message>
</context>
<context>
    <name>ClearingPanel</name>
    <message>
        <source>Cleared: {n}.</source>
        <translation>Validés : {n}.</translation>
    </message>
    <message>
        <source>Another reason needs words.</source>
        <translation>Une autre raison demande des mots.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Va&amp;lider</translation>
    </message>
    <message>
        <source>C&amp;lear {n}</source>
        <translation>Va&amp;lider ({n})</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose who clears them.</source>
        <translation>Choisissez qui valide.</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Validé par</translation>
    </message>
    <message>
        <source>Cleared: {n}, by {who}.</source>
        <translation>Validés : {n}, par {who}.</translation>
    </message>
    <message>
        <source>Everybody left short is cleared</source>
        <translation>Tous les dossiers laissés démunis sont validés</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>En vos propres mots</translation>
    </message>
    <message>
        <source>Left short how</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Look at each, then say why it may stand. Who cannot wait is not held up.</source>
        <translation>Regardez chacun, puis dites pourquoi cela peut rester. Qui ne peut attendre n’est pas retenu.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select one or several cases.</source>
        <translation>Sélectionnez un ou plusieurs dossiers.</translation>
    </message>
    <message>
        <source>To be cleared</source>
        <translation>À valider</translation>
    </message>
    <message>
        <source>To be cleared before plans are offered ({n})</source>
        <translation>À valider avant de proposer les plans ({n})</translation>
    </message>
    <message>
        <source>What kept support out</source>
        <translation>Ce qui a écarté le soutien</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>Pourquoi cela peut rester</translation>
    </message>
    <message>
        <source>stays in the planner</source>
        <translation>reste dans le planificateur</translation>
    </message>
    <message>
        <source>Show them among the cases</source>
        <translation>Les montrer parmi les dossiers</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Montrer les {n}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
</context>
<context>
    <name>CloseBox</name>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Clore le mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>With a month every month before it is closed: nothing more is booked there, and what is wrong is put right by an entry in an open month. It cannot be opened again.</source>
        <translation>Avec un mois, tous ceux d’avant sont clos : on n’y écrit plus rien, et une erreur s’y corrige par une écriture dans un mois ouvert. Il ne peut être rouvert.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Clore le dossier</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>Pour&amp;quoi</translation>
    </message>
    <message>
        <source>Close case {case}?</source>
        <translation>Clore le dossier {case} ?</translation>
    </message>
    <message>
        <source>Its plan is closed with it. Visits that were due, money and complaints are settled first. On the page Plans it can be reopened, for a reason.</source>
        <translation>Son plan est clos avec lui. Visites dues, argent et plaintes sont d’abord réglés. Sur la page Plans, il peut être rouvert, pour une raison.</translation>
    </message>
    <message>
        <source>Close it &amp;all the same, for the reason in words</source>
        <translation>Clore quand &amp;même, pour la raison donnée</translation>
    </message>
</context>
<context>
    <name>ClosingLine</name>
    <message>
        <source>Best found so far, and the most possible</source>
        <translation>Le meilleur trouvé, et le plus qui soit possible</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>As at first</source>
        <translation>Comme au départ</translation>
    </message>
</context>
<context>
    <name>ColumnsTab</name>
    <message>
        <source>Leave it out</source>
        <translation>Le laisser de côté</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(laissée de côté)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisissez…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>No, it is “{other}”</source>
        <translation>Non, c’est « {other} »</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Oui, c’est juste</translation>
    </message>
    <message>
        <source>new in this file</source>
        <translation>nouvelle dans ce fichier</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>feuille « {sheet} »</translation>
    </message>
</context>
<context>
    <name>ComplaintQuestion</name>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Recevoir</translation>
    </message>
    <message>
        <source>It is &amp;about</source>
        <translation>Elle &amp;porte sur</translation>
    </message>
    <message>
        <source>Somebody else than the counsellor answers it. What it is about is sealed, and shown to those alone who decide complaints.</source>
        <translation>Une autre personne que le conseiller y répond. Son objet est scellé, et montré seulement à qui décide des plaintes.</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>Recevoir une plainte</translation>
    </message>
</context>
<context>
    <name>ComplaintsDialog</name>
    <message>
        <source>&amp;Answer to the person</source>
        <translation>&amp;Réponse à la personne</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Décision</translation>
    </message>
    <message>
        <source>&amp;Enter it</source>
        <translation>&amp;Saisir</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>É&amp;tape suivante</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Plaintes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Somebody else than the counsellor of the case decides each.</source>
        <translation>Une autre personne que le conseiller du dossier décide de chacune.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Take the signed &amp;plan up again</source>
        <translation>Reprendre le &amp;plan signé</translation>
    </message>
    <message>
        <source>The plan is taken up again: enter what was decided, balance, and offer it anew.</source>
        <translation>Le plan est repris : entrez ce qui a été décidé, recalculez et proposez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>ConditionLine</name>
    <message>
        <source>How it compares</source>
        <translation>Comment on compare</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>With what; several apart by |</source>
        <translation>Avec quoi ; plusieurs séparés par |</translation>
    </message>
</context>
<context>
    <name>ConditionsField</name>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>As it was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>{case}: {about}</source>
        <translation>{case} : {about}</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>&amp;Guardian</source>
        <translation>&amp;Tuteur</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Consent &amp;is</source>
        <translation>Le consentement &amp;est</translation>
    </message>
    <message>
        <source>Explained in &amp;language</source>
        <translation>Expliqué en (&amp;langue)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>From this moment nothing is planned for the person, and no paper about them is written. This is not undone: whoever consents again is asked again.</source>
        <translation>Dès cet instant, rien n’est planifié pour la personne et aucun document sur elle n’est écrit. Cela ne s’annule pas : qui consent à nouveau est interrogé à nouveau.</translation>
    </message>
    <message>
        <source>Record consent: {number}</source>
        <translation>Noter le consentement : {number}</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>Dit p&amp;ar</translation>
    </message>
    <message>
        <source>Said &amp;on</source>
        <translation>&amp;Dit le</translation>
    </message>
    <message>
        <source>The &amp;child agrees</source>
        <translation>L’en&amp;fant est d’accord</translation>
    </message>
    <message>
        <source>Wi&amp;tness</source>
        <translation>Té&amp;moin</translation>
    </message>
    <message>
        <source>With&amp;draw</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Withdraw consent: {number}</source>
        <translation>Retirer le consentement : {number}</translation>
    </message>
    <message>
        <source>code, e.g. fr</source>
        <translation>code, ex. fr</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>of a child: who, and what</source>
        <translation>d’un enfant : qui, et quel lien</translation>
    </message>
    <message>
        <source>where it was spoken</source>
        <translation>si c’était oral</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>année-mois-jour, ex. 2026-06-12</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Everything on this person…</source>
        <translation>Tout sur cette personne…</translation>
    </message>
    <message>
        <source>Everything on {number}</source>
        <translation>Tout sur {number}</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Noter un consentement…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Write all that is kept on this person as a PDF, for the person.</source>
        <translation>Écrire tout ce qui est gardé sur cette personne en PDF, pour elle.</translation>
    </message>
</context>
<context>
    <name>DamagedFiles</name>
    <message>
        <source>&amp;Take them away</source>
        <translation>&amp;Les supprimer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Kept beside it, put aside when a copy took their place: {files}. They open with the passphrases of their day. Take them away once nothing in them is missed.</source>
        <translation>Gardés à côté, mis de côté quand une copie les a remplacés : {files}. Ils s’ouvrent avec les phrases secrètes de l’époque. Supprimez-les quand rien n’y manque plus.</translation>
    </message>
    <message>
        <source>Kept beside it: {files}. They get no new keys; take them away first.</source>
        <translation>Gardés à côté : {files}. Ils ne reçoivent pas de nouvelles clés ; supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>Take them a&amp;way…</source>
        <translation>Les s&amp;upprimer…</translation>
    </message>
    <message>
        <source>Take them away for good?</source>
        <translation>Les supprimer pour de bon ?</translation>
    </message>
    <message>
        <source>{files}: what stands in no copy is gone then.</source>
        <translation>{files} : ce qui n’est dans aucune copie sera perdu.</translation>
    </message>
</context>
<context>
    <name>DataMenu</name>
    <message>
        <source>&amp;Who was in this file…</source>
        <translation>&amp;Qui était dans ce fichier…</translation>
    </message>
    <message>
        <source>Data p&amp;rotection</source>
        <translation>Donnée&amp;s personnelles</translation>
    </message>
    <message>
        <source>&amp;Consent of a case…</source>
        <translation>&amp;Consentement d’un dossier…</translation>
    </message>
    <message>
        <source>&amp;Erase a case…</source>
        <translation>Eff&amp;acer un dossier…</translation>
    </message>
    <message>
        <source>Cases whose time is &amp;over…</source>
        <translation>Dossiers au &amp;terme de leur délai…</translation>
    </message>
</context>
<context>
    <name>DayQuestion</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>En &amp;mots</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DecideForMany</name>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Décider</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Decide for {cases}</source>
        <translation>Décider pour {cases}</translation>
    </message>
    <message>
        <source>Say why: nothing is decided without a reason.</source>
        <translation>Dites pourquoi : rien ne se décide sans raison.</translation>
    </message>
    <message>
        <source>The same for each of them, with one reason. It holds from the next balance on, and Undo takes it back for all.</source>
        <translation>La même chose pour chacun, avec une seule raison. Cela vaut dès le prochain équilibre, et Annuler le retire pour tous.</translation>
    </message>
    <message>
        <source>do not give it</source>
        <translation>ne pas le donner</translation>
    </message>
    <message>
        <source>give it in any case</source>
        <translation>le donner dans tous les cas</translation>
    </message>
    <message>
        <source>it is kept with the decision</source>
        <translation>gardée avec la décision</translation>
    </message>
    <message>
        <source>prefer it where it is as good</source>
        <translation>le préférer là où il vaut autant</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&amp;Backups…</source>
        <translation>Co&amp;pies de sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Your passphrase…</source>
        <translation>Votre phrase s&amp;ecrète…</translation>
    </message>
    <message>
        <source>A&amp;udit trail…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>S&amp;taff…</source>
        <translation>Pe&amp;rsonnel…</translation>
    </message>
    <message>
        <source>There is no backup of {file} beside it. Look for the folder {folder} on another disk or a USB stick, and copy it there.</source>
        <translation>Il n’y a pas de sauvegarde de {file} à côté. Cherchez le dossier {folder} sur un autre disque ou une clé USB, et copiez-le là.</translation>
    </message>
</context>
<context>
    <name>DimensionPanel</name>
    <message>
        <source>Needs met, by dimension</source>
        <translation>Besoins couverts, par dimension</translation>
    </message>
    <message>
        <source>Of all needs stated.</source>
        <translation>De tous les besoins dits.</translation>
    </message>
    <message>
        <source>Of what can be met here: {average} on average, {worst} for the tenth with most of that left.</source>
        <translation>De ce qui peut être couvert ici : {average} en moyenne, {worst} pour le dixième à qui il en reste le plus.</translation>
    </message>
    <message>
        <source>all needs</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>burden {before} → {after}</source>
        <translation>charge {before} → {after}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>couvert</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non couvert</translation>
    </message>
    <message>
        <source>worst-off tenth</source>
        <translation>dixième le plus chargé</translation>
    </message>
    <message>
        <source>{name}, {who}: {share}; show the cases</source>
        <translation>{name}, {who} : {share} ; montrer les dossiers</translation>
    </message>
</context>
<context>
    <name>DismissQuestion</name>
    <message>
        <source>&amp;Dismiss them</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Dismiss {who}?</source>
        <translation>Retirer {who} ?</translation>
    </message>
    <message>
        <source>The file and its backups get new keys, which takes a moment. A copy that {who} took away earlier still opens for them: nothing can reach it. This cannot be undone; they can be admitted anew.</source>
        <translation>Le fichier et ses copies reçoivent de nouvelles clés, ce qui prend un moment. Une copie que {who} a emportée s’ouvre encore pour cette personne : rien ne peut l’atteindre. Cela ne s’annule pas ; la personne peut être admise à nouveau.</translation>
    </message>
</context>
<context>
    <name>DonorDialog</name>
    <message>
        <source>Add a donor’s programme</source>
        <translation>Ajouter le programme d’un bailleur</translation>
    </message>
    <message>
        <source>Add this programme</source>
        <translation>Ajouter ce programme</translation>
    </message>
    <message>
        <source>Begin with a donor’s programme</source>
        <translation>Commencer par le programme d’un bailleur</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>Ne pas l’ajouter</translation>
    </message>
    <message>
        <source>Invented households, reckoned as chosen above.</source>
        <translation>Ménages inventés, calculés selon les choix ci-dessus.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Sources : {sources}</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>Where the sources leave it open</source>
        <translation>Ce que les sources laissent ouvert</translation>
    </message>
    <message>
        <source>Write a workbook with it…</source>
        <translation>Écrire un classeur qui le contient…</translation>
    </message>
    <message>
        <source>programme.xlsx</source>
        <translation>programme.xlsx</translation>
    </message>
</context>
<context>
    <name>DonorForm</name>
    <message>
        <source>Amount in {currency}</source>
        <translation>Montant en {currency}</translation>
    </message>
    <message>
        <source>Code of the fund</source>
        <translation>Code de la ligne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Give the amount of the line, such as 50000.</source>
        <translation>Donnez le montant de la ligne, par exemple 50000.</translation>
    </message>
    <message>
        <source>Received so far in {currency}</source>
        <translation>Reçu à ce jour en {currency}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-06-12.</source>
        <translation>Écrivez la date année-mois-jour, ex. 2026-06-12.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation>Votre ligne</translation>
    </message>
    <message>
        <source>empty: all of it</source>
        <translation>vide : la totalité</translation>
    </message>
    <message>
        <source>left out if empty</source>
        <translation>omis si vide</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>such as 50000</source>
        <translation>par exemple 50000</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>année-mois-jour, ex. 2026-06-12</translation>
    </message>
</context>
<context>
    <name>DonorRows</name>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Cash at most</source>
        <translation>Espèces au plus</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>helped before</source>
        <translation>déjà aidé</translation>
    </message>
    <message>
        <source>no limit stated</source>
        <translation>sans limite dite</translation>
    </message>
    <message>
        <source>visa required</source>
        <translation>visa exigé</translation>
    </message>
    <message>
        <source>visa-free</source>
        <translation>sans visa</translation>
    </message>
    <message>
        <source>{months} abroad</source>
        <translation>{months} à l’étranger</translation>
    </message>
    <message>
        <source>{name} (as of {date})</source>
        <translation>{name} ({date})</translation>
    </message>
    <message>
        <source>{name} (undated)</source>
        <translation>{name} (non daté)</translation>
    </message>
</context>
<context>
    <name>DotHistogram</name>
    <message>
        <source>Needs met, by person</source>
        <translation>Besoins couverts, par personne</translation>
    </message>
    <message>
        <source>share of all needs met</source>
        <translation>part de tous les besoins couverts</translation>
    </message>
</context>
<context>
    <name>DutyRows</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Ajou&amp;ter…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>C&amp;hanger…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ret&amp;irer…</translation>
    </message>
    <message>
        <source>S&amp;witch off…</source>
        <translation>Désactiv&amp;er…</translation>
    </message>
    <message>
        <source>C&amp;opy…</source>
        <translation>C&amp;opier…</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose whose rule it is and its sort: it is written here as you fill it in.</source>
        <translation>Choisissez de qui est la règle et son type : elle s’écrit ici à mesure que vous la remplissez.</translation>
    </message>
    <message>
        <source>Fill in what is asked below: then the rule is written here.</source>
        <translation>Remplissez ce qui est demandé plus bas : la règle s’écrira ici.</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Ajout : {what}</translation>
    </message>
    <message>
        <source>The checks find nothing wrong.</source>
        <translation>Les vérifications ne trouvent rien à redire.</translation>
    </message>
    <message>
        <source>{what}: {code}</source>
        <translation>{what} : {code}</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>All that is left of each: {amount} together</source>
        <translation>Tout le reste de chacun : {amount} au total</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Montant en {currency}</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date de la pièce</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Paid out by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-06-12.</source>
        <translation>Écrivez la date année-mois-jour, ex. 2026-06-12.</translation>
    </message>
    <message>
        <source>as committed</source>
        <translation>comme à l’engagement</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>number of the order, invoice or receipt</source>
        <translation>numéro du bon, de la facture ou du reçu</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>année-mois-jour, ex. 2026-06-12</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>&amp;Erase it</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>&amp;Numéro de dossier</translation>
    </message>
    <message>
        <source>Erase a case for good</source>
        <translation>Effacer un dossier pour de bon</translation>
    </message>
    <message>
        <source>Everything entered about the person goes, in the file and its copies, and nothing brings it back. The audit trail keeps that it was done, with a receipt. Papers already written and parts handed over are named: collect and destroy them.</source>
        <translation>Tout ce qui a été saisi sur la personne disparaît, dans le fichier et ses copies, et rien ne le ramène. Le journal garde que cela a été fait, avec un reçu. Les documents déjà écrits et les parties confiées sont nommés : reprenez-les et détruisez-les.</translation>
    </message>
    <message>
        <source>The number a&amp;gain</source>
        <translation>Le numéro en&amp;core</translation>
    </message>
    <message>
        <source>type the case number again</source>
        <translation>retapez le numéro de dossier</translation>
    </message>
</context>
<context>
    <name>ErasedAgainBox</name>
    <message>
        <source>&amp;They came back and agreed</source>
        <translation>Revenus, et d’&amp;accord</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>Left out, because this office erased them: {numbers}.</source>
        <translation>Laissés de côté, car ce bureau les a effacés : {numbers}.</translation>
    </message>
    <message>
        <source>Take in again whom this office erased?</source>
        <translation>Reprendre des personnes que ce bureau a effacées ?</translation>
    </message>
    <message>
        <source>Take them in a&amp;gain…</source>
        <translation>Les repre&amp;ndre…</translation>
    </message>
    <message>
        <source>{numbers} and {n} more</source>
        <translation>{numbers} et {n} autres</translation>
    </message>
    <message>
        <source>{numbers}: only where each of them came back and agreed to it anew. What the file says of them is read like a new case; nothing that was erased comes back. You see what would change before anything is taken.</source>
        <translation>{numbers} : seulement si chacune de ces personnes est revenue et y consent à nouveau. Ce que le fichier en dit est lu comme un nouveau dossier ; rien de ce qui a été effacé ne revient. Vous voyez ce qui changerait avant que rien ne soit repris.</translation>
    </message>
</context>
<context>
    <name>ErasedNotice</name>
    <message>
        <source>By whom and why…</source>
        <translation>Par qui et pourquoi…</translation>
    </message>
    <message>
        <source>Case {number} was erased on {day}. Nothing is kept of it.</source>
        <translation>Le dossier {number} a été effacé le {day}. Rien n’en est gardé.</translation>
    </message>
</context>
<context>
    <name>FairnessChart</name>
    <message>
        <source>What each setting leaves</source>
        <translation>Ce que chaque réglage laisse</translation>
    </message>
    <message>
        <source>yours now</source>
        <translation>le vôtre</translation>
    </message>
</context>
<context>
    <name>FairnessCurve</name>
    <message>
        <source>Balancing under every setting</source>
        <translation>Répartition sous chaque réglage</translation>
    </message>
</context>
<context>
    <name>FairnessPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Try every setting</source>
        <translation>&amp;Essayer chaque réglage</translation>
    </message>
    <message>
        <source>&amp;Use this setting and balance</source>
        <translation>&amp;Utiliser ce réglage et rééquilibrer</translation>
    </message>
    <message>
        <source>Bac&amp;k to the balance</source>
        <translation>&amp;Retour à l’équilibre</translation>
    </message>
    <message>
        <source>Fairness is compared on your own caseload: a programme and people first.</source>
        <translation>L’équité se compare sur votre propre portefeuille : d’abord un programme et des personnes.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>Aller aux &amp;évaluations</translation>
    </message>
    <message>
        <source>It becomes the setting of this caseload; Undo takes it back.</source>
        <translation>Il devient le réglage de ce portefeuille ; Annuler y revient.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Pick another answer to compare it with this one.</source>
        <translation>Choisissez une autre réponse pour la comparer à celle-ci.</translation>
    </message>
    <message>
        <source>Points of burden left; lower is better. Click an answer to compare it, with Shift to compare with it; or use the arrow keys and Enter.</source>
        <translation>Points de charge restante ; plus bas est mieux. Cliquez sur une réponse pour la comparer, avec Maj pour comparer à elle ; ou utilisez les flèches et Entrée.</translation>
    </message>
    <message>
        <source>Show the cases whose support differs ({n})</source>
        <translation>Voir les dossiers dont les soutiens diffèrent ({n})</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>The caseload is balanced under six answers, from most need met in total to worst-off first, each from where the one before ended. It takes a few minutes at most, can be stopped, and changes nothing.</source>
        <translation>Le portefeuille est réparti sous six réponses, du plus de besoins couverts au total aux plus démunis d’abord, chacune à partir de la précédente. Cela prend quelques minutes au plus, peut être arrêté et ne change rien.</translation>
    </message>
    <message>
        <source>The price of one to the other</source>
        <translation>Le prix de l’une à l’autre</translation>
    </message>
    <message>
        <source>This is your setting now.</source>
        <translation>C’est votre réglage actuel.</translation>
    </message>
    <message>
        <source>Try every settin&amp;g</source>
        <translation>Essayer cha&amp;que réglage</translation>
    </message>
    <message>
        <source>Use “{setting}” and balance</source>
        <translation>Utiliser « {setting} » et rééquilibrer</translation>
    </message>
    <message>
        <source>What each answer leaves</source>
        <translation>Ce que chaque réponse laisse</translation>
    </message>
    <message>
        <source>What would another answer cost?</source>
        <translation>Que coûterait une autre réponse ?</translation>
    </message>
    <message>
        <source>Who comes first when money is short?</source>
        <translation>Qui passe d’abord quand l’argent manque ?</translation>
    </message>
    <message>
        <source>burden lifted
in all</source>
        <translation>charge allégée
au total</translation>
    </message>
    <message>
        <source>changed since: ask again</source>
        <translation>changé depuis : à redemander</translation>
    </message>
    <message>
        <source>left to each of
the worst tenth</source>
        <translation>reste à chacun
du pire dixième</translation>
    </message>
    <message>
        <source>left to the
worst-off case</source>
        <translation>reste au dossier
le plus démuni</translation>
    </message>
    <message>
        <source>support differs between two settings</source>
        <translation>soutiens différents entre deux réglages</translation>
    </message>
    <message>
        <source>{cases}, every setting checked</source>
        <translation>{cases}, chaque réglage vérifié</translation>
    </message>
    <message>
        <source>{cases}; stopped after {done} of {all} settings</source>
        <translation>{cases} ; arrêté après {done} réglages sur {all}</translation>
    </message>
    <message>
        <source>{setting}: {left} points of burden left in all, {tenth} to each of the worst-off tenth, {worst} to the worst-off case.</source>
        <translation>{setting} : {left} points de charge restante au total, {tenth} pour chacun du dixième le plus démuni, {worst} pour le dossier le plus démuni.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Everything you did up to now is saved, and you can go on. Please send this report to whoever looks after the planner. It holds places in the program, no data of your caseload.</source>
        <translation>Tout ce que vous avez fait est enregistré et vous pouvez continuer. Merci d’envoyer ce rapport à la personne qui s’occupe du planificateur. Il indique des endroits du programme, aucune donnée.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur est survenue</translation>
    </message>
    <message>
        <source>Something went wrong inside the planner</source>
        <translation>Une erreur est survenue dans le planificateur</translation>
    </message>
</context>
<context>
    <name>FeedbackQuestion</name>
    <message>
        <source>What is said at {place}?</source>
        <translation>Que dit-on à {place} ?</translation>
    </message>
    <message>
        <source>Residents and returnees are heard apart. A check by staff asks whether a project does harm.</source>
        <translation>Habitants et personnes de retour sont entendus séparément. Le personnel vérifie si un projet nuit.</translation>
    </message>
    <message>
        <source>Who &amp;says it</source>
        <translation>&amp;Qui le dit</translation>
    </message>
    <message>
        <source>&amp;Tension (0–3)</source>
        <translation>&amp;Tension (0–3)</translation>
    </message>
    <message>
        <source>the place as a whole</source>
        <translation>le lieu dans son ensemble</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos de</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Does it do &amp;harm?</source>
        <translation>Est-ce que cela n&amp;uit ?</translation>
    </message>
    <message>
        <source>Seats &amp;residents use</source>
        <translation>Places que les &amp;habitants utilisent</translation>
    </message>
    <message>
        <source>&amp;Enter it</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse: {what}</source>
        <translation>Parcourir : {what}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Do not take it</source>
        <translation>Ne pas le prendre</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Ignorer…</translation>
    </message>
    <message>
        <source>Open the case…</source>
        <translation>Ouvrir le dossier…</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Montrer (&amp;w)</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Montrer à nouveau</translation>
    </message>
    <message>
        <source>Why can this be left as it is?</source>
        <translation>Pourquoi peut-on laisser ceci tel quel ?</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>all ({n})</source>
        <translation>tout ({n})</translation>
    </message>
    <message>
        <source>what is ignored ({n})</source>
        <translation>ignorés ({n})</translation>
    </message>
    <message>
        <source>what stops a case ({n})</source>
        <translation>ce qui bloque un dossier ({n})</translation>
    </message>
    <message>
        <source>what to check ({n})</source>
        <translation>à vérifier ({n})</translation>
    </message>
    <message>
        <source>what to know ({n})</source>
        <translation>à savoir ({n})</translation>
    </message>
</context>
<context>
    <name>FixBox</name>
    <message>
        <source>Choose…</source>
        <translation>Choisissez…</translation>
    </message>
    <message>
        <source>Co&amp;rrect it</source>
        <translation>Co&amp;rriger</translation>
    </message>
    <message>
        <source>Right answer ({name})</source>
        <translation>Réponse juste ({name})</translation>
    </message>
    <message>
        <source>column “{column}”</source>
        <translation>colonne « {column} »</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>feuille « {sheet} »</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>par exemple {example}</translation>
    </message>
    <message>
        <source>there stands “{value}”</source>
        <translation>on y lit « {value} »</translation>
    </message>
</context>
<context>
    <name>FloorsBox</name>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Asking why floors fall short</source>
        <translation>Recherche de ce qui empêche les minimums</translation>
    </message>
    <message>
        <source>Looks for the floors, rules and decisions that cannot hold together, and for how much would have to give. It takes some seconds; nothing changes by it.</source>
        <translation>Cherche les minimums, règles et décisions qui ne tiennent pas ensemble, et de combien il faudrait céder. Cela prend quelques secondes et ne change rien.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Ouvrir {number}</translation>
    </message>
    <message>
        <source>Why do floors fall short?</source>
        <translation>Pourquoi pas atteints ?</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>&amp;Take visits…</source>
        <translation>R&amp;eprendre des visites…</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>De &amp;qui</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>De tous</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Go to P&amp;lans</source>
        <translation>Aller aux p&amp;lans</translation>
    </message>
    <message>
        <source>Nobody is followed yet</source>
        <translation>Personne n’est encore suivi</translation>
    </message>
    <message>
        <source>Once a plan is agreed or signed, its visits and deliveries stand here by the day they are due, for each counsellor.</source>
        <translation>Dès qu’un plan est convenu ou signé, ses visites et livraisons figurent ici selon leur échéance, pour chaque conseiller.</translation>
    </message>
    <message>
        <source>Reading visits</source>
        <translation>Lecture des visites</translation>
    </message>
    <message>
        <source>The form is written.</source>
        <translation>Le formulaire est écrit.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est dû</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Write the for&amp;m…</source>
        <translation>Écrire le for&amp;mulaire…</translation>
    </message>
    <message>
        <source>&amp;Complaints…</source>
        <translation>Plai&amp;ntes…</translation>
    </message>
    <message>
        <source>Calendar of visits…</source>
        <translation>Calendrier des visites…</translation>
    </message>
    <message>
        <source>Reintegration score…</source>
        <translation>Score de réintégration…</translation>
    </message>
</context>
<context>
    <name>FundWhatIf</name>
    <message>
        <source>&amp;Work it out exactly</source>
        <translation>&amp;Calculer exactement</translation>
    </message>
    <message>
        <source>By the prices of this balance: at most about {share} of what it lifts.</source>
        <translation>Selon les prix de ce calcul : au plus environ {share} de ce qu’il allège.</translation>
    </message>
    <message>
        <source>By the prices of this balance: nothing. Money of {fund} is not what is short.</source>
        <translation>Selon les prix de ce calcul : rien. Ce n’est pas l’argent de {fund} qui manque.</translation>
    </message>
    <message>
        <source>By the prices of this balance: {share} of what it lifts, or more lost.</source>
        <translation>Selon les prix de ce calcul : {share} de ce qu’il allège, ou plus de perte.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>More money, or less with a minus before it</source>
        <translation>Plus d’argent, ou moins avec un signe moins devant</translation>
    </message>
    <message>
        <source>What do rules cost?</source>
        <translation>Que coûtent les règles ?</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Write an amount such as 10000, or -5000 for less.</source>
        <translation>Écrivez un montant comme 10000, ou -5000 pour moins.</translation>
    </message>
    <message>
        <source>had so much more:</source>
        <translation>avait tant de plus :</translation>
    </message>
    <message>
        <source>{amount}, balanced again: {difference} {range}</source>
        <translation>{amount}, recalculé : {difference} {range}</translation>
    </message>
    <message>
        <source>{amount}: balanced again, no answer was reached.</source>
        <translation>{amount} : recalculé, sans réponse.</translation>
    </message>
</context>
<context>
    <name>FundsPanel</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Return money…</source>
        <translation>Rendre de l’argent…</translation>
    </message>
    <message>
        <source>Show all funds</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>free, not planned</source>
        <translation>libre, non prévu</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>non reçu</translation>
    </message>
</context>
<context>
    <name>GapsTab</name>
    <message>
        <source>The gaps are being counted.</source>
        <translation>Les lacunes sont en cours de comptage.</translation>
    </message>
    <message>
        <source>Counting the gaps</source>
        <translation>Comptage des lacunes</translation>
    </message>
    <message>
        <source>S&amp;how the gaps</source>
        <translation>M&amp;ontrer les lacunes</translation>
    </message>
    <message>
        <source>Ope&amp;n the cases</source>
        <translation>Ouvrir les &amp;dossiers</translation>
    </message>
    <message>
        <source>Write the re&amp;port…</source>
        <translation>Écrire le ra&amp;pport…</translation>
    </message>
    <message>
        <source>Gaps in services</source>
        <translation>Lacunes de services</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Foyers</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Balance first: gaps are what a balance leaves unmet.</source>
        <translation>Équilibrez d’abord : les lacunes sont ce qu’un équilibrage laisse sans réponse.</translation>
    </message>
    <message>
        <source>Press Show the gaps: it takes a few seconds here.</source>
        <translation>Appuyez sur Montrer les lacunes : cela prend quelques secondes ici.</translation>
    </message>
    <message>
        <source>Report of gaps in services</source>
        <translation>Rapport sur les lacunes de services</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation>Écrit : {files}</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source> points at most</source>
        <translation> points au plus</translation>
    </message>
    <message>
        <source>&amp;Add a priority</source>
        <translation>&amp;Ajouter une priorité</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Laisser comme avant</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Add a priority for a vulnerability</source>
        <translation>Ajouter une priorité pour une vulnérabilité</translation>
    </message>
    <message>
        <source>At most so many points between the shares of their burden that are lifted, on average. Groups of fewer than {n} cases are left out and named. It gives way to what is guaranteed; where it only takes from those ahead, the result says so.</source>
        <translation>Au plus tant de points entre les parts de leur charge qui sont allégées, en moyenne. Les groupes de moins de {n} dossiers sont laissés de côté et nommés. Cela cède devant ce qui est garanti ; là où cela ne fait que prendre à ceux qui sont devant, le résultat le dit.</translation>
    </message>
    <message>
        <source>Groups and priorities</source>
        <translation>Groupes et priorités</translation>
    </message>
    <message>
        <source>May one group fare better than all others?</source>
        <translation>Un groupe peut-il être mieux servi que tous les autres ?</translation>
    </message>
    <message>
        <source>Whose burden counts more?</source>
        <translation>La charge de qui compte davantage ?</translation>
    </message>
    <message>
        <source>Written as on the sheet Rules: vulnerability in gbv|disability. Where several hold for a case, the largest counts.</source>
        <translation>Écrit comme sur la feuille Règles : vulnerability in gbv|disability. Si plusieurs valent pour un dossier, la plus grande compte.</translation>
    </message>
    <message>
        <source>by {what}</source>
        <translation>selon {what}</translation>
    </message>
    <message>
        <source>… for a vulnerability</source>
        <translation>… pour une vulnérabilité</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Children under 18</source>
        <translation>Enfants de moins de 18 ans</translation>
    </message>
    <message>
        <source>Forced return</source>
        <translation>Retour forcé</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Needs met, by dimension and group</source>
        <translation>Besoins couverts, par dimension et par groupe</translation>
    </message>
    <message>
        <source>Per cent of all needs stated. A case may stand in several groups.</source>
        <translation>En pour cent de tous les besoins exprimés. Un dossier peut figurer dans plusieurs groupes.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>{what}: show the cases</source>
        <translation>{what} : montrer les dossiers</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>Show all groups ({n})</source>
        <translation>Afficher tous les groupes ({n})</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Five steps through the sample</source>
        <translation>Cinq étapes dans l’exemple</translation>
    </message>
    <message>
        <source>That was all of it. Your own caseload works alike.</source>
        <translation>C’est tout. Votre propre portefeuille fonctionne de même.</translation>
    </message>
    <message>
        <source>Close these steps</source>
        <translation>Fermer ces étapes</translation>
    </message>
    <message>
        <source>See the programme</source>
        <translation>Voir le programme</translation>
    </message>
    <message>
        <source>Its money, its rules as sentences, what it can give.</source>
        <translation>Son argent, ses règles en phrases, ce qu’il peut donner.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibrer</translation>
    </message>
    <message>
        <source>Everybody&apos;s plan at once, to a proven distance from the best possible.</source>
        <translation>Le plan de tous à la fois, à une distance prouvée du meilleur possible.</translation>
    </message>
    <message>
        <source>See one plan, and why</source>
        <translation>Voir un plan, et pourquoi</translation>
    </message>
    <message>
        <source>What is needed, what is given, what was left out and for which reason.</source>
        <translation>Ce qu’il faut, ce qui est donné, ce qui manque et pour quelle raison.</translation>
    </message>
    <message>
        <source>Change it together</source>
        <translation>Le changer ensemble</translation>
    </message>
    <message>
        <source>Keep or decline a support on the page Plans, and say why.</source>
        <translation>Gardez ou refusez une aide sur la page Plans, et dites pourquoi.</translation>
    </message>
    <message>
        <source>Balance again</source>
        <translation>Équilibrer de nouveau</translation>
    </message>
    <message>
        <source>The decision holds; the page says whose plan moved with it.</source>
        <translation>La décision tient ; la page dit quels plans ont bougé avec elle.</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fait</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source> % of what is free</source>
        <translation> % de ce qui est libre</translation>
    </message>
    <message>
        <source>&amp;Back by</source>
        <translation>&amp;Retour le</translation>
    </message>
    <message>
        <source>&amp;Cases that go along</source>
        <translation>&amp;Dossiers qui partent</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Confier</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this file</source>
        <translation>P&amp;hrase secrète de ce fichier</translation>
    </message>
    <message>
        <source>&amp;Taken by</source>
        <translation>&amp;Emporté par</translation>
    </message>
    <message>
        <source>All counsellors</source>
        <translation>Tous les conseillers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cases of</source>
        <translation>Dossiers de</translation>
    </message>
    <message>
        <source>Cases that go along</source>
        <translation>Dossiers qui partent</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>&amp;Tout choisir</translation>
    </message>
    <message>
        <source>Choose where the file goes.</source>
        <translation>Choisissez où va le fichier.</translation>
    </message>
    <message>
        <source>Hand cases over</source>
        <translation>Confier des dossiers</translation>
    </message>
    <message>
        <source>Lend &amp;more</source>
        <translation>Prêter en &amp;plus</translation>
    </message>
    <message>
        <source>They go along as an encrypted file of their own, with the money, places and hours they have, and are planned and decided there. Here they stay, marked.</source>
        <translation>Ils partent dans un fichier chiffré à eux, avec l’argent, les places et les heures qu’ils ont ; on y planifie et décide. Ici ils restent, marqués.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-12-31.</source>
        <translation>Écrivez la date en année-mois-jour, par ex. 2026-12-31.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>such as 2026-12-31</source>
        <translation>par ex. 2026-12-31</translation>
    </message>
    <message>
        <source>{case} (with {to})</source>
        <translation>{case} (chez {to})</translation>
    </message>
    <message>
        <source>{n} cases handed over: {file}</source>
        <translation>{n} dossiers confiés : {file}</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n} choisis</translation>
    </message>
    <message>
        <source>Give protected &amp;details along</source>
        <translation>Donner a&amp;ussi les détails protégés</translation>
    </message>
    <message>
        <source>Protected details go along: they are open for {to} here.</source>
        <translation>Les détails protégés sont du voyage : ils sont ouverts ici pour {to}.</translation>
    </message>
    <message>
        <source>{to} will read who is a survivor, ill or a child alone, though that is shut for {to} here. The trail says that you gave it.</source>
        <translation>{to} lira qui est une victime, malade ou un enfant seul, alors que c’est fermé ici pour {to}. Le journal dit que vous l’avez donné.</translation>
    </message>
    <message>
        <source>Protected details stay here: they are shut for {to}. What is decided there comes back to them; nobody can balance there without them.</source>
        <translation>Les détails protégés restent ici : ils sont fermés pour {to}. Ce qui est décidé là-bas les retrouve au retour ; sans eux, personne ne peut y équilibrer.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>The &amp;manual</source>
        <translation>Le &amp;manuel</translation>
    </message>
    <message>
        <source>&amp;Five steps through the sample</source>
        <translation>&amp;Cinq étapes dans l’exemple</translation>
    </message>
</context>
<context>
    <name>HouseholdForm</name>
    <message>
        <source>&amp;Add a member</source>
        <translation>&amp;Ajouter un membre</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>Âge (ans)</translation>
    </message>
    <message>
        <source>Member {n}: {what}</source>
        <translation>Membre {n} : {what}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove member {n}</source>
        <translation>Retirer le membre {n}</translation>
    </message>
    <message>
        <source>Returned or there</source>
        <translation>Rentré ou sur place</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>&amp;Assessments (workbook or csv)</source>
        <translation>&amp;Évaluations (classeur ou csv)</translation>
    </message>
    <message>
        <source>&amp;Do not take them</source>
        <translation>Ne &amp;pas reprendre</translation>
    </message>
    <message>
        <source>&amp;Mapping (optional)</source>
        <translation>&amp;Correspondance (facultative)</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <translation>&amp;Montrer ce qui changerait</translation>
    </message>
    <message>
        <source>Any form will do: what the planner cannot tell for sure it asks you once. You see what would change before anything is taken.</source>
        <translation>Tout formulaire convient : ce qui n’est pas sûr vous est demandé une fois. Vous voyez ce qui changerait avant toute reprise.</translation>
    </message>
    <message>
        <source>Ba&amp;ck to the cases</source>
        <translation>&amp;Retour aux dossiers</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Cases ({n})</source>
        <translation>Dossiers ({n})</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings ({n})</source>
        <translation>Constats ({n})</translation>
    </message>
    <message>
        <source>Import assessments</source>
        <translation>Importer des évaluations</translation>
    </message>
    <message>
        <source>Ta&amp;ke these</source>
        <translation>Repr&amp;endre</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Write a &amp;template…</source>
        <translation>Écrire &amp;un modèle…</translation>
    </message>
    <message>
        <source>Write the KoboToolbo&amp;x form…</source>
        <translation>Écrire le formulaire Ko&amp;boToolbox…</translation>
    </message>
    <message>
        <source>reintegration_form.xlsx</source>
        <translation>formulaire_reintegration.xlsx</translation>
    </message>
    <message>
        <source>assessments.xlsx</source>
        <translation>evaluations.xlsx</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>none: the planner looks what the columns mean</source>
        <translation>aucune : le planificateur cherche le sens des colonnes</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>{file}: {new} new, {changed} changed, {same} unchanged cases.</source>
        <translation>{file} : {new} dossiers nouveaux, {changed} changés, {same} inchangés.</translation>
    </message>
    <message>
        <source>Write a marked cop&amp;y…</source>
        <translation>Écrire u&amp;ne copie annotée…</translation>
    </message>
    <message>
        <source>The same file with its findings marked in it, to send back to be corrected.</source>
        <translation>Le même fichier avec ses constats, à renvoyer pour correction.</translation>
    </message>
    <message>
        <source>to_correct.xlsx</source>
        <translation>a_corriger.xlsx</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>&amp;Numéro du dossier</translation>
    </message>
    <message>
        <source>Cases to look at</source>
        <translation>Dossiers à revoir</translation>
    </message>
    <message>
        <source>Cases whose time is over</source>
        <translation>Dossiers au terme de leur délai</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>L’effacer pour toujours</translation>
    </message>
    <message>
        <source>In your own wo&amp;rds</source>
        <translation>En vos propres m&amp;ots</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>Le garder plus longtemps</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>The day is right</source>
        <translation>Le jour est juste</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>Po&amp;urquoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>type the case number again</source>
        <translation>tapez encore le numéro du dossier</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>année-mois-jour, ex. 2026-06-12</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Learning what came of plans</source>
        <translation>Apprendre ce que les plans ont donné</translation>
    </message>
    <message>
        <source>Balancing with each proposal</source>
        <translation>Calcul avec chaque proposition</translation>
    </message>
</context>
<context>
    <name>LearningRows</name>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Planned ◇, gone ●</source>
        <translation>Prévu ◇, disparu ●</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>too few asked twice</source>
        <translation>trop peu interrogés deux fois</translation>
    </message>
    <message>
        <source>{planned} planned, {found} gone ({low} to {high}), {people} people</source>
        <translation>{planned} prévus, {found} disparus (de {low} à {high}), {people} personnes</translation>
    </message>
    <message>
        <source>{there} of {due}</source>
        <translation>{there} sur {due}</translation>
    </message>
</context>
<context>
    <name>LearningTab</name>
    <message>
        <source>What came of plans is being worked out; it takes a few seconds here.</source>
        <translation>Le résultat des plans est en cours de calcul ; cela prend ici quelques secondes.</translation>
    </message>
    <message>
        <source>Community and individual support</source>
        <translation>Soutien communautaire et individuel</translation>
    </message>
    <message>
        <source>Each line goes from half as much again of the need to all of it gone; the upright stroke is no change. Choose a row to read all that is known of it.</source>
        <translation>Chaque ligne va d’un besoin accru de moitié jusqu’à sa disparition complète ; le trait vertical marque l’absence de changement. Choisissez une ligne pour lire tout ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Tension where a project opened</source>
        <translation>Tension là où un projet a ouvert</translation>
    </message>
    <message>
        <source>What came of what was planned</source>
        <translation>Ce qui est venu de ce qui était prévu</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>What came of plans was not worked out. Open this page again to try.</source>
        <translation>Le résultat des plans n’a pas été calculé. Rouvrez cette page pour réessayer.</translation>
    </message>
    <message>
        <source>The figures below are from before the last change.</source>
        <translation>Les chiffres ci-dessous datent d’avant la dernière modification.</translation>
    </message>
</context>
<context>
    <name>LikeCasesPanel</name>
    <message>
        <source>Like cases are treated alike</source>
        <translation>Les cas semblables sont traités de même</translation>
    </message>
    <message>
        <source>Like cases treated unlike</source>
        <translation>Cas semblables traités différemment</translation>
    </message>
    <message>
        <source>Like cases treated unlike ({n})</source>
        <translation>Cas semblables traités différemment ({n})</translation>
    </message>
    <message>
        <source>Same place and household, burden about the same, and yet other packages. Click a line to open who got less.</source>
        <translation>Même lieu et même ménage, charge voisine, et pourtant d’autres soutiens. Cliquez une ligne pour ouvrir qui a reçu moins.</translation>
    </message>
    <message>
        <source>Tell them from this difference on (next balance):</source>
        <translation>Les signaler à partir de cet écart (prochain calcul) :</translation>
    </message>
    <message>
        <source>Treated unlike</source>
        <translation>Traités différemment</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Booked so far</source>
        <translation>Écritures à ce jour</translation>
    </message>
    <message>
        <source>Cancel a commitment</source>
        <translation>Annuler un engagement</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Choose one line, or several, to book on them.</source>
        <translation>Choisissez un ou plusieurs postes pour y écrire.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Engager</translation>
    </message>
    <message>
        <source>Commit it</source>
        <translation>Engager</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>Engager…</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Delivered…</source>
        <translation>Livré…</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Invoiced…</source>
        <translation>Facturé…</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>C’est revenu</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>C’est livré</translation>
    </message>
    <message>
        <source>It is invoiced</source>
        <translation>C’est facturé</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>C’est payé</translation>
    </message>
    <message>
        <source>It went back</source>
        <translation>C’est rendu</translation>
    </message>
    <message>
        <source>Money that came back</source>
        <translation>Argent revenu</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>Aucun poste choisi</translation>
    </message>
    <message>
        <source>Only what is neither paid nor promised to anybody can go back.</source>
        <translation>Seul ce qui n’est ni payé ni promis à quelqu’un peut être rendu.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>Payer…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Remboursé…</translation>
    </message>
    <message>
        <source>Return money of {fund}</source>
        <translation>Rendre de l’argent de {fund}</translation>
    </message>
    <message>
        <source>Return to the donor</source>
        <translation>Rendre au bailleur</translation>
    </message>
    <message>
        <source>paid {proof}</source>
        <translation>payé {proof}</translation>
    </message>
    <message>
        <source>part {n}</source>
        <translation>partie {n}</translation>
    </message>
    <message>
        <source>{amount} left together</source>
        <translation>{amount} restent au total</translation>
    </message>
    <message>
        <source>{n} lines chosen</source>
        <translation>{n} postes choisis</translation>
    </message>
    <message>
        <source>{what}: {n} of {all} lines</source>
        <translation>{what} : {n} postes sur {all}</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>&amp;Close this caseload</source>
        <translation>&amp;Fermer ce portefeuille</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Everything is saved, and what you were typing is kept.</source>
        <translation>Tout est enregistré, et ce que vous tapiez est gardé.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Essai de la clé…</translation>
    </message>
    <message>
        <source>{file} is locked</source>
        <translation>{file} est verrouillé</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>It locks as soon as what is being done has ended.</source>
        <translation>Verrouillage dès que ce qui est en cours est terminé.</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>Verroui&amp;ller après</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Working out what it costs others</source>
        <translation>Calcul de ce que cela coûte aux autres</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Add a case…</source>
        <translation>A&amp;jouter un dossier…</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>Équili&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Export all plans…</source>
        <translation>E&amp;xporter tous les plans…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>&amp;Chercher un dossier</translation>
    </message>
    <message>
        <source>&amp;Hand cases over…</source>
        <translation>&amp;Confier des dossiers…</translation>
    </message>
    <message>
        <source>&amp;Import assessments…</source>
        <translation>&amp;Importer des évaluations…</translation>
    </message>
    <message>
        <source>&amp;New caseload…</source>
        <translation>&amp;Nouveau portefeuille…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Rétablir : {what}</translation>
    </message>
    <message>
        <source>&amp;Shared screen</source>
        <translation>Écran &amp;partagé</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Annuler : {what}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Balance n&amp;ow</source>
        <translation>Équilibre&amp;r</translation>
    </message>
    <message>
        <source>Balanced. {words}.</source>
        <translation>Équilibré. {words}.</translation>
    </message>
    <message>
        <source>Bring cases bac&amp;k…</source>
        <translation>Reprendre de&amp;s dossiers…</translation>
    </message>
    <message>
        <source>Compare &amp;fairness settings</source>
        <translation>Comparer les réglages d’é&amp;quité</translation>
    </message>
    <message>
        <source>Handed over: part of {name}</source>
        <translation>Confié : partie de {name}</translation>
    </message>
    <message>
        <source>Load the &amp;programme…</source>
        <translation>Charger le &amp;programme…</translation>
    </message>
    <message>
        <source>No caseload is open</source>
        <translation>Aucun portefeuille ouvert</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Reintegration Planner</source>
        <translation>Planificateur de réintégration</translation>
    </message>
    <message>
        <source>Scenarios side b&amp;y side</source>
        <translation>Scénarios &amp;côte à côte</translation>
    </message>
    <message>
        <source>Something is still being done. Stop it and close? Nothing saved is lost.</source>
        <translation>Quelque chose est encore en cours. Arrêter et fermer ? Rien d’enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>Arrêter et fermer ?</translation>
    </message>
    <message>
        <source>The year a&amp;head</source>
        <translation>L’année à &amp;venir</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>tout est enregistré</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>enregistré à {time}</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>consultation seule</translation>
    </message>
    <message>
        <source>{file} (view only)</source>
        <translation>{file} (consultation seule)</translation>
    </message>
    <message>
        <source>{words}. Nothing was changed.</source>
        <translation>{words}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>&amp;Report on people…</source>
        <translation>&amp;Rapport sur les personnes…</translation>
    </message>
    <message>
        <source>Read a &amp;decided plan…</source>
        <translation>Lire un plan &amp;décidé…</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>&amp;All of it is right as proposed</source>
        <translation>&amp;Tout est juste tel que proposé</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <translation>&amp;Voir ce qui changerait</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>How is {file} read?</source>
        <translation>Comment lire {file} ?</translation>
    </message>
    <message>
        <source>The form has changed since it was settled.</source>
        <translation>Le formulaire a changé depuis qu’il a été convenu.</translation>
    </message>
    <message>
        <source>This file is not the planner’s own form. Columns read: {read}; left out: {out}. Say what is not clear; it is asked once and remembered.</source>
        <translation>Ce fichier n’est pas le formulaire du planificateur. Colonnes lues : {read} ; laissées de côté : {out}. Dites ce qui n’est pas clair ; on ne le demande qu’une fois.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} autres</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>{n} left to settle.</source>
        <translation>Reste à régler : {n}.</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} à regarder</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Its heading names no currency of yours. Are its amounts in yours?</source>
        <translation>L’en-tête ne nomme pas votre monnaie. Les montants sont-ils dans la vôtre ?</translation>
    </message>
    <message>
        <source>It is answered as needs are rated. Which need is it?</source>
        <translation>Les réponses notent un besoin, semble-t-il. Lequel ?</translation>
    </message>
    <message>
        <source>1.500 is one and a half</source>
        <translation>1.500 vaut un et demi</translation>
    </message>
    <message>
        <source>1.500 is one thousand five hundred</source>
        <translation>1.500 vaut mille cinq cents</translation>
    </message>
    <message>
        <source>Change what is not right.</source>
        <translation>Changez ce qui n’est pas juste.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Does it count years or months?</source>
        <translation>Compte-t-elle des années ou des mois ?</translation>
    </message>
    <message>
        <source>It could also be “{other}”.</source>
        <translation>Cela pourrait aussi être « {other} ».</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutiles</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation>À regarder, s’il vous plaît</translation>
    </message>
    <message>
        <source>The heading is only somewhat like it.</source>
        <translation>Le titre n’y ressemble qu’un peu.</translation>
    </message>
    <message>
        <source>The planner asks for nothing like it. Choose what it means if it should be read.</source>
        <translation>Le planificateur ne demande rien de tel. Choisissez ce que cela signifie s’il faut le lire.</translation>
    </message>
    <message>
        <source>The planner is not sure.</source>
        <translation>Le planificateur n’en est pas sûr.</translation>
    </message>
    <message>
        <source>The server adds these, or somebody settled it.</source>
        <translation>Le serveur les ajoute, ou quelqu’un l’a décidé.</translation>
    </message>
    <message>
        <source>These dates can be read two ways. Which is right?</source>
        <translation>Ces dates se lisent de deux façons. Laquelle est juste ?</translation>
    </message>
    <message>
        <source>These numbers can be read two ways. Which is right?</source>
        <translation>Ces nombres se lisent de deux façons. Laquelle est juste ?</translation>
    </message>
    <message>
        <source>a like heading</source>
        <translation>un titre semblable</translation>
    </message>
    <message>
        <source>as settled before</source>
        <translation>comme convenu avant</translation>
    </message>
    <message>
        <source>by its answers</source>
        <translation>d’après ses réponses</translation>
    </message>
    <message>
        <source>it counts months</source>
        <translation>elle compte des mois</translation>
    </message>
    <message>
        <source>it counts years</source>
        <translation>elle compte des années</translation>
    </message>
    <message>
        <source>much the same heading</source>
        <translation>un titre très semblable</translation>
    </message>
    <message>
        <source>nearly the same heading</source>
        <translation>presque le même titre</translation>
    </message>
    <message>
        <source>the same heading</source>
        <translation>le même titre</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>vous l’avez choisi</translation>
    </message>
    <message>
        <source>you said yes</source>
        <translation>vous avez dit oui</translation>
    </message>
    <message>
        <source>{text} is {day}</source>
        <translation>{text} est le {day}</translation>
    </message>
    <message>
        <source>“{before}” is gone: {meant} stays as it is known here.</source>
        <translation>« {before} » a disparu : {meant} reste tel que connu ici.</translation>
    </message>
    <message>
        <source>“{before}” is gone; it was not read.</source>
        <translation>« {before} » a disparu ; ce n’était pas lu.</translation>
    </message>
    <message>
        <source>“{before}” is now called “{now}” ({meant}).</source>
        <translation>« {before} » s’appelle maintenant « {now} » ({meant}).</translation>
    </message>
    <message>
        <source>“{now}” is new ({meant}).</source>
        <translation>« {now} » est nouveau ({meant}).</translation>
    </message>
    <message>
        <source>“{now}” is new; it is left out.</source>
        <translation>« {now} » est nouveau ; il est laissé de côté.</translation>
    </message>
</context>
<context>
    <name>MoneyCheck</name>
    <message>
        <source>Adds up</source>
        <translation>Le compte y est</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>differs by {amount}</source>
        <translation>écart de {amount}</translation>
    </message>
    <message>
        <source>✓ adds up</source>
        <translation>✓ le compte y est</translation>
    </message>
</context>
<context>
    <name>MoneyDue</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Left, {currency}</source>
        <translation>Reste, {currency}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>in {days}</source>
        <translation>dans {days}</translation>
    </message>
    <message>
        <source>overdue: {lines}, {amount} · this month: {now}, {due}</source>
        <translation>en retard : {lines}, {amount} · ce mois-ci : {now}, {due}</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>{days} overdue</source>
        <translation>{days} de retard</translation>
    </message>
</context>
<context>
    <name>MoneyFiles</name>
    <message>
        <source>&amp;Workbooks</source>
        <translation>Cla&amp;sseurs</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Book them all</source>
        <translation>Tout inscrire</translation>
    </message>
    <message>
        <source>Export plans and office workbook…</source>
        <translation>Exporter les plans et le classeur du bureau…</translation>
    </message>
    <message>
        <source>Load rates…</source>
        <translation>Charger des taux…</translation>
    </message>
    <message>
        <source>Nothing of it is taken: mend what “stops” and read it again.</source>
        <translation>Rien n’en est pris : corrigez ce qui « bloque » et relisez-le.</translation>
    </message>
    <message>
        <source>Take an entries workbook…</source>
        <translation>Prendre un classeur d’écritures…</translation>
    </message>
    <message>
        <source>What the workbook adds</source>
        <translation>Ce que le classeur ajoute</translation>
    </message>
    <message>
        <source>What the workbook books</source>
        <translation>Ce que le classeur inscrit</translation>
    </message>
    <message>
        <source>Write a template for rates…</source>
        <translation>Écrire un modèle pour les taux…</translation>
    </message>
    <message>
        <source>Write an entries workbook…</source>
        <translation>Écrire un classeur d’écritures…</translation>
    </message>
    <message>
        <source>entries.xlsx</source>
        <translation>ecritures.xlsx</translation>
    </message>
    <message>
        <source>rates.xlsx</source>
        <translation>taux.xlsx</translation>
    </message>
    <message>
        <source>{file}: {n} entries to book, {known} booked already.</source>
        <translation>{file} : {n} écritures à inscrire, {known} déjà inscrites.</translation>
    </message>
    <message>
        <source>{file}: {n} new rates, {known} known already.</source>
        <translation>{file} : {n} nouveaux taux, {known} déjà connus.</translation>
    </message>
</context>
<context>
    <name>MoneyFurther</name>
    <message>
        <source>Adds up</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Balancing with another amount</source>
        <translation>Calcul avec un autre montant</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Committed, less what was taken back, and what rates changed, is what was paid and what is outstanding.</source>
        <translation>L’engagé, moins ce qui a été repris, et ce que les taux ont changé, est ce qui a été payé et ce qui reste dû.</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier en image</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est dû.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>The lines add both up, month by month.</source>
        <translation>Les courbes cumulent les deux, mois après mois.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>all funds</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>planned to be paid</source>
        <translation>prévu à payer</translation>
    </message>
    <message>
        <source>{fund} by month: {due} planned to be paid, {paid} paid</source>
        <translation>{fund} par mois : {due} prévus à payer, {paid} payés</translation>
    </message>
    <message>
        <source>{month}: {due} planned to be paid, {paid} paid</source>
        <translation>{month} : {due} prévus à payer, {paid} payés</translation>
    </message>
</context>
<context>
    <name>MoneyMonths</name>
    <message>
        <source>Due, {currency}</source>
        <translation>Échéance, {currency}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>change</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>together</source>
        <translation>total</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source> of {fund}</source>
        <translation> de {fund}</translation>
    </message>
    <message>
        <source> · {n} not as the balance plans them: book the plan</source>
        <translation> · {n} pas comme le calcul les prévoit : inscrivez le plan</translation>
    </message>
    <message>
        <source>&amp;Close a month…</source>
        <translation>Clo&amp;re un mois…</translation>
    </message>
    <message>
        <source>Boo&amp;k the plan…</source>
        <translation>Ins&amp;crire le plan…</translation>
    </message>
    <message>
        <source>Find a &amp;line</source>
        <translation>C&amp;hercher un poste</translation>
    </message>
    <message>
        <source>Find a line</source>
        <translation>Chercher un poste</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>There is no open month with entries to close.</source>
        <translation>Aucun mois ouvert avec des écritures à clore.</translation>
    </message>
    <message>
        <source>booked: {lines}</source>
        <translation>inscrit : {lines}</translation>
    </message>
    <message>
        <source>case, support or place</source>
        <translation>dossier, soutien ou lieu</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>tous les états</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Money by line and kind</source>
        <translation>L’argent par ligne et type</translation>
    </message>
    <message>
        <source>Together {money}: {kinds}</source>
        <translation>Ensemble {money} : {kinds}</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>{fund}: show the cases</source>
        <translation>{fund} : montrer les dossiers</translation>
    </message>
    <message>
        <source>{reserve} held back</source>
        <translation>{reserve} gardés</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} sur {limit}</translation>
    </message>
</context>
<context>
    <name>MoneyRows</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Left, {currency}</source>
        <translation>Reste, {currency}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>cancelled too late: the money lapsed</source>
        <translation>annulé trop tard : l’argent est perdu</translation>
    </message>
    <message>
        <source>fixed cost</source>
        <translation>coût fixe</translation>
    </message>
    <message>
        <source>no longer planned</source>
        <translation>plus prévu</translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>payé en partie</translation>
    </message>
    <message>
        <source>residents’ seats</source>
        <translation>places des habitants</translation>
    </message>
    <message>
        <source>{what}, part {n}</source>
        <translation>{what}, partie {n}</translation>
    </message>
</context>
<context>
    <name>MoneyStates</name>
    <message>
        <source>Balance first, then book</source>
        <translation>Équilibrer d’abord, inscrire ensuite</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>Aller aux éva&amp;luations</translation>
    </message>
    <message>
        <source>Go to Balanc&amp;e</source>
        <translation>Aller à l’é&amp;quilibre</translation>
    </message>
    <message>
        <source>No money to account for yet</source>
        <translation>Pas encore d’argent à suivre</translation>
    </message>
    <message>
        <source>Once the caseload is balanced, its plan is booked here line by line. Then you commit, take in deliveries and invoices, and pay.</source>
        <translation>Une fois les dossiers équilibrés, le plan s’inscrit ici poste par poste. Puis vous engagez, recevez livraisons et factures, et payez.</translation>
    </message>
    <message>
        <source>The ledger follows what a balance awards. It needs a programme and people first.</source>
        <translation>Le registre suit ce qu’un calcul attribue. Il faut d’abord un programme et des personnes.</translation>
    </message>
</context>
<context>
    <name>MonthBars</name>
    <message>
        <source>no money is due</source>
        <translation>aucun argent n’est dû</translation>
    </message>
</context>
<context>
    <name>MonthsPanel</name>
    <message>
        <source>Money by month and kind</source>
        <translation>Argent par mois et par forme</translation>
    </message>
    <message>
        <source>Money of</source>
        <translation>Argent de</translation>
    </message>
    <message>
        <source>When it is due. Click a month, or walk with the arrow keys, for its cases.</source>
        <translation>Quand il est dû. Cliquez sur un mois, ou parcourez-les avec les flèches, pour ses dossiers.</translation>
    </message>
    <message>
        <source>all funds</source>
        <translation>tous les fonds</translation>
    </message>
    <message>
        <source>due in {month}</source>
        <translation>dû en {month}</translation>
    </message>
</context>
<context>
    <name>MoreTab</name>
    <message>
        <source>How much &amp;more to try</source>
        <translation>Combien de plus &amp;essayer</translation>
    </message>
    <message>
        <source>How much more to try</source>
        <translation>Combien de plus essayer</translation>
    </message>
    <message>
        <source>More money</source>
        <translation>Plus d’argent</translation>
    </message>
    <message>
        <source>More of what is scarce</source>
        <translation>Davantage de ce qui est rare</translation>
    </message>
    <message>
        <source>The caseload is balanced again with so much more in each fund, unearmarked, and with one more of each place, seat and provider that is taken up. It takes some seconds for each; you can stop it and keep what it has found. Nothing changes.</source>
        <translation>L’ensemble est recalculé avec autant de plus dans chaque ligne, sans affectation, puis avec un de plus de chaque place, siège ou prestataire épuisé. Il faut quelques secondes pour chacun ; vous pouvez arrêter et garder ce qui est trouvé. Rien ne change.</translation>
    </message>
    <message>
        <source>Where wou&amp;ld it help?</source>
        <translation>Où cela &amp;aiderait-il ?</translation>
    </message>
    <message>
        <source>Wri&amp;te the page…</source>
        <translation>Éc&amp;rire la page…</translation>
    </message>
    <message>
        <source>changed since: ask again</source>
        <translation>modifié depuis : redemander</translation>
    </message>
</context>
<context>
    <name>NamedPanel</name>
    <message>
        <source>Left short, and worth knowing</source>
        <translation>Ce qui manque, et à savoir</translation>
    </message>
    <message>
        <source>Left short, and worth knowing ({n})</source>
        <translation>Ce qui manque, et à savoir ({n})</translation>
    </message>
    <message>
        <source>What the result must name</source>
        <translation>Ce que le résultat doit nommer</translation>
    </message>
    <message>
        <source>{what} ({n})</source>
        <translation>{what} ({n})</translation>
    </message>
    <message>
        <source>{what}: show the cases</source>
        <translation>{what} : montrer les dossiers</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Reintegration
Planner</source>
        <translation>Planificateur de
réintégration</translation>
    </message>
    <message>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>Entered by &amp;you for</source>
        <translation>Saisi par &amp;vous pour</translation>
    </message>
    <message>
        <source>Entered by you for</source>
        <translation>Saisi par vous pour</translation>
    </message>
    <message>
        <source>What you enter stands under this code, with your own beside it.</source>
        <translation>Ce que vous saisissez porte ce code, avec le vôtre à côté.</translation>
    </message>
</context>
<context>
    <name>NeedQuestion</name>
    <message>
        <source>{need}: how serious is it?</source>
        <translation>{need} : quelle gravité ?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>NeedRows</name>
    <message>
        <source>ask</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{need}: nobody asked yet</source>
        <translation>{need} : personne n’a encore demandé</translation>
    </message>
    <message>
        <source>{need}: not met</source>
        <translation>{need} : non couvert</translation>
    </message>
    <message>
        <source>{need}: seriousness {n} of 4</source>
        <translation>{need} : gravité {n} sur 4</translation>
    </message>
    <message>
        <source>{need}: {met} met</source>
        <translation>{need} : couvert à {met}</translation>
    </message>
    <message>
        <source>Ask about: {need}</source>
        <translation>Demander : {need}</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>0 is no need, 4 the most serious. What nobody asked stays unknown.</source>
        <translation>0 : aucun besoin ; 4 : le plus grave. Ce que personne n’a demandé reste inconnu.</translation>
    </message>
    <message>
        <source>several members</source>
        <translation>plusieurs membres</translation>
    </message>
    <message>
        <source>the household</source>
        <translation>le foyer</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{need}: whose</source>
        <translation>{need} : de qui</translation>
    </message>
</context>
<context>
    <name>NewCaseloadDialog</name>
    <message>
        <source>&amp;Encrypt it</source>
        <translation>C&amp;hiffrer</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Who you are</source>
        <translation>&amp;Qui vous êtes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose where the file goes.</source>
        <translation>Choisissez où va le fichier.</translation>
    </message>
    <message>
        <source>Encrypt this caseload</source>
        <translation>Chiffrer ce portefeuille</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Création des clés…</translation>
    </message>
    <message>
        <source>New caseload</source>
        <translation>Nouveau portefeuille</translation>
    </message>
    <message>
        <source>The file is encrypted from its first byte. It opens with your passphrase, and with a recovery key that is shown next.</source>
        <translation>Le fichier est chiffré dès son premier octet. Il s’ouvre avec votre phrase secrète et avec une clé de secours montrée ensuite.</translation>
    </message>
    <message>
        <source>your code, such as C01: it stands beside what you do</source>
        <translation>votre code, p. ex. C01 : il accompagne ce que vous faites</translation>
    </message>
    <message>
        <source>{file} was made by a planner that did not encrypt. Give it a passphrase: it is written anew under it, and the old file is overwritten.</source>
        <translation>{file} vient d’une version qui ne chiffrait pas. Donnez-lui une phrase secrète : il est écrit à nouveau sous elle, et l’ancien fichier est écrasé.</translation>
    </message>
</context>
<context>
    <name>NewKeyQuestion</name>
    <message>
        <source>&amp;Make a new one</source>
        <translation>En &amp;créer une</translation>
    </message>
    <message>
        <source>A new recovery key?</source>
        <translation>Une nouvelle clé de secours ?</translation>
    </message>
    <message>
        <source>The sheet in the envelope opens nothing from then on. Print the new key and destroy the old sheet.</source>
        <translation>La feuille de l’enveloppe n’ouvrira plus rien. Imprimez la nouvelle clé et détruisez l’ancienne feuille.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Easy to guess so far. Add words.</source>
        <translation>Facile à deviner pour l’instant. Ajoutez des mots.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Passable. Un mot de plus la rend solide.</translation>
    </message>
    <message>
        <source>Four or five words of your own that nobody would guess from you.</source>
        <translation>Quatre ou cinq mots à vous que personne ne devinerait de vous.</translation>
    </message>
    <message>
        <source>Show what is &amp;typed</source>
        <translation>Mon&amp;trer ce qui est tapé</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>La &amp;même encore une fois</translation>
    </message>
    <message>
        <source>The second is not the same.</source>
        <translation>La seconde n’est pas identique.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>Les deux ne sont pas identiques. Tapez-les à nouveau.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Tapez une phrase secrète.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OpenCaseload</name>
    <message>
        <source>Something else is still being done. Wait for it, or stop it first.</source>
        <translation>Autre chose est encore en cours. Attendez la fin, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Put it in place</source>
        <translation>La &amp;mettre en place</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Clé de secours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only &amp;look at it, change nothing</source>
        <translation>Consulter seu&amp;lement, sans rien changer</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Put a copy in place</source>
        <translation>Mettre une copie en place</translation>
    </message>
    <message>
        <source>That copy is damaged, too. Here is the one before it.</source>
        <translation>Cette copie est endommagée aussi. Voici la précédente.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Essai de la clé…</translation>
    </message>
    <message>
        <source>Type the key of {file} as it is printed; dashes do not matter.</source>
        <translation>Tapez la clé de {file} comme elle est imprimée ; les tirets ne comptent pas.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Tapez la phrase secrète.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>Tapez la clé de secours.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery &amp;key</source>
        <translation>Utiliser la clé de secour&amp;s</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Utiliser la clé de secours</translation>
    </message>
    <message>
        <source>{file} is damaged, and there is no copy beside it that opens. Look for one on another disk or a USB stick.</source>
        <translation>{file} est endommagé et aucune copie à côté ne s’ouvre. Cherchez-en une sur un autre disque ou une clé USB.</translation>
    </message>
    <message>
        <source>{file} is damaged. Its newest copy is of {when}. Put it in place? The damaged file is kept beside it, and nothing later than the copy is in it.</source>
        <translation>{file} est endommagé. Sa copie la plus récente est du {when}. La mettre en place ? Le fichier endommagé est gardé à côté, et rien de postérieur à la copie n’y figure.</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseQuestion</name>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase secrète</translation>
    </message>
    <message>
        <source>That is not the passphrase you have now. Check capitals and spaces.</source>
        <translation>Ce n’est pas votre phrase secrète actuelle. Vérifiez majuscules et espaces.</translation>
    </message>
    <message>
        <source>The one you have &amp;now</source>
        <translation>L’actuell&amp;e</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Votre phrase secrète est changée.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>In their words</source>
        <translation>Dans ses mots</translation>
    </message>
    <message>
        <source>Nothing is written down yet: ask what they want.</source>
        <translation>Rien n’est encore noté : demandez ce qui est voulu.</translation>
    </message>
    <message>
        <source>They refuse: {kinds}</source>
        <translation>Refuse : {kinds}</translation>
    </message>
    <message>
        <source>They wish for: {kinds}</source>
        <translation>Souhaite : {kinds}</translation>
    </message>
    <message>
        <source>Write down what they say…</source>
        <translation>Noter ce qui est dit…</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
</context>
<context>
    <name>PageLanguage</name>
    <message>
        <source>Language of the page</source>
        <translation>Langue de la page</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Évalué le</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Place of return</source>
        <translation>Lieu de retour</translation>
    </message>
    <message>
        <source>Returned from</source>
        <translation>Pays de départ</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Date de retour</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>État du plan</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>personnes différentes</translation>
    </message>
    <message>
        <source>one person; {number} is not planned</source>
        <translation>une personne ; {number} n’est pas planifié</translation>
    </message>
    <message>
        <source>to judge</source>
        <translation>à juger</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>How you know (optional)</source>
        <translation>Comment vous le savez (facultatif)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>Personnes différentes</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>Juger à nouveau</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Jugé</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No two cases look like one person.</source>
        <translation>Aucun dossier ne ressemble à un autre.</translation>
    </message>
    <message>
        <source>Nothing is merged: both cases stay as they are. Of one person, only the case you choose is planned.</source>
        <translation>Rien n’est fusionné : les deux dossiers restent tels quels. D’une même personne, seul le dossier choisi est planifié.</translation>
    </message>
    <message>
        <source>One person: plan {number}</source>
        <translation>Une personne : planifier {number}</translation>
    </message>
    <message>
        <source>Possibly one person</source>
        <translation>Peut-être une seule personne</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Written: {file}, every cell and finding, without the large file's own looks</source>
        <translation>Écrit : {file}, chaque cellule et constat, sans la mise en forme du grand fichier</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>Préparation de l’aperçu</translation>
    </message>
    <message>
        <source>Writing the plans</source>
        <translation>Écriture des plans</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Écriture du classeur</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Reading what was decided</source>
        <translation>Lecture de ce qui a été décidé</translation>
    </message>
</context>
<context>
    <name>PapersKept</name>
    <message>
        <source>&amp;Leave out what could harm them if it were found</source>
        <translation>&amp;Omettre ce qui pourrait leur nuire si le papier était trouvé</translation>
    </message>
    <message>
        <source>Health, safety, distress, their own words and the codes of donors stay out of the copy the person takes along. The counsellor's copy has them.</source>
        <translation>Santé, sécurité, détresse, leurs propres mots et les codes des bailleurs ne figurent pas sur l’exemplaire que la personne emporte. Celui du conseiller les contient.</translation>
    </message>
    <message>
        <source>Lock every file with a &amp;password</source>
        <translation>&amp;Verrouiller chaque fichier par un mot de passe</translation>
    </message>
    <message>
        <source>Nobody can find a lost password again. Tell it on another way than the files go.</source>
        <translation>Personne ne peut retrouver un mot de passe perdu. Transmettez-le par une autre voie que les fichiers.</translation>
    </message>
    <message>
        <source>Passwo&amp;rd</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>Le même à &amp;nouveau</translation>
    </message>
    <message>
        <source>Tag the &amp;office workbook with HXL</source>
        <translation>&amp;Baliser le classeur du bureau en HXL</translation>
    </message>
</context>
<context>
    <name>PartsField</name>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Retirer cette ligne</translation>
    </message>
</context>
<context>
    <name>PlaceSaid</name>
    <message>
        <source>What the place says</source>
        <translation>Ce que dit le lieu</translation>
    </message>
    <message>
        <source>Record what is s&amp;aid…</source>
        <translation>N&amp;oter ce qui est dit…</translation>
    </message>
    <message>
        <source>and {n} more before</source>
        <translation>et {n} de plus avant</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Ask residents and returnees apart.</source>
        <translation>Rien n’est encore noté. Interrogez séparément les habitants et les personnes de retour.</translation>
    </message>
    <message>
        <source>Tension over time; dashed: as in the programme</source>
        <translation>La tension au fil du temps ; en tirets : celle du programme</translation>
    </message>
    <message>
        <source>Last said: tension {now}. The programme says {planned}, and its rules follow that: change it on the page Programme.</source>
        <translation>Dernier constat : tension {now}. Le programme dit {planned}, et ses règles le suivent : changez-le à la page Programme.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>changed since: balance again</source>
        <translation>changé depuis : rééquilibrez</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier en image</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendues</translation>
    </message>
    <message>
        <source>Go to the p&amp;rogramme</source>
        <translation>Aller au p&amp;rogramme</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Pas encore de lieux</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Places of return and community projects come with the programme.</source>
        <translation>Les lieux de retour et les projets communautaires viennent avec le programme.</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Residents’ seats</source>
        <translation>Places des habitants</translation>
    </message>
    <message>
        <source>Returnees</source>
        <translation>Personnes de retour</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Seats taken</source>
        <translation>Places prises</translation>
    </message>
    <message>
        <source>Show {cases}</source>
        <translation>Voir : {cases}</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>Tension</translation>
    </message>
    <message>
        <source>Upper bar: returnees known of those expected. Lower bar: seats of returnees and of residents in projects that open. Triangles: tension, 0 to 3.</source>
        <translation>Barre du haut : personnes de retour connues sur celles attendues. Barre du bas : places des personnes de retour et des habitants dans les projets qui ouvrent. Triangles : tension, de 0 à 3.</translation>
    </message>
    <message>
        <source>Where people return to</source>
        <translation>Où les gens reviennent</translation>
    </message>
    <message>
        <source>no money planned</source>
        <translation>pas d’argent prévu</translation>
    </message>
    <message>
        <source>no project opens</source>
        <translation>aucun projet n’ouvre</translation>
    </message>
    <message>
        <source>places: {places} · {cases} · projects that open: {opened} of {all}</source>
        <translation>lieux : {places} · {cases} · projets qui ouvrent : {opened} sur {all}</translation>
    </message>
    <message>
        <source>seats in {project}</source>
        <translation>places dans {project}</translation>
    </message>
    <message>
        <source>tension {n} of 3</source>
        <translation>tension {n} sur 3</translation>
    </message>
    <message>
        <source>{known} known, {expected} expected</source>
        <translation>{known} connues, {expected} attendues</translation>
    </message>
    <message>
        <source>{place}: {residents} residents, {money} planned, {community} community</source>
        <translation>{place} : {residents} habitants, {money} prévus, {community} communauté</translation>
    </message>
    <message>
        <source>{seats} of {most} seats, {residents} for residents</source>
        <translation>{seats} places sur {most}, {residents} pour les habitants</translation>
    </message>
    <message>
        <source>{share} for the community</source>
        <translation>{share} pour la communauté</translation>
    </message>
    <message>
        <source>Choose a place to see its projects, its cases and what is said there.</source>
        <translation>Choisissez un lieu pour voir ses projets, ses dossiers et ce qu’on y dit.</translation>
    </message>
    <message>
        <source>do-no-harm checks due: {n}</source>
        <translation>vérifications « ne pas nuire » dues : {n}</translation>
    </message>
    <message>
        <source>plans to amend: {project} was stopped</source>
        <translation>plans à modifier : {project} est arrêté</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Pages of the plan</source>
        <translation>Pages du plan</translation>
    </message>
    <message>
        <source>Preview: {number}</source>
        <translation>Aperçu : {number}</translation>
    </message>
    <message>
        <source>pages: {n}</source>
        <translation>pages : {n}</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>This case is {counsellor}’s. Why do you take this step for them?</source>
        <translation>Ce dossier est celui de {counsellor}. Pourquoi faites-vous ce pas à sa place ?</translation>
    </message>
    <message>
        <source> · no balance takes it away</source>
        <translation> · aucun calcul ne le retire</translation>
    </message>
    <message>
        <source>A draft follows every balance. Once offered, it stays as it was told.</source>
        <translation>Un projet suit chaque calcul. Une fois proposé, il reste tel qu’il a été dit.</translation>
    </message>
    <message>
        <source>A signature stays. To change the plan later, amend it.</source>
        <translation>Une signature reste. Pour changer le plan ensuite, modifiez-le.</translation>
    </message>
    <message>
        <source>Amend it…</source>
        <translation>Le modifier…</translation>
    </message>
    <message>
        <source>Amend the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Revenir au projet</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>Le clore…</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Clore le plan</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>Il est signé</translation>
    </message>
    <message>
        <source>Not agreed after all</source>
        <translation>Finalement pas accepté</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Le proposer</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>La personne accepte</translation>
    </message>
    <message>
        <source>What has changed? The person is told, and signs anew.</source>
        <translation>Qu’est-ce qui a changé ? La personne en est informée et signe à nouveau.</translation>
    </message>
    <message>
        <source>Where this plan stands</source>
        <translation>Où en est ce plan</translation>
    </message>
    <message>
        <source>Why is it closed? The case stays open: close it on the page Follow-up.</source>
        <translation>Pourquoi est-il clos ? Le dossier reste ouvert : clôturez-le sur la page Suivi.</translation>
    </message>
    <message>
        <source>Reopen the case…</source>
        <translation>Rouvrir le dossier…</translation>
    </message>
    <message>
        <source>Why is it taken up again? A plan that was signed is amended and signed anew.</source>
        <translation>Pourquoi est-il repris ? Un plan qui était signé est modifié et signé à nouveau.</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Rouvrir le dossier</translation>
    </message>
    <message>
        <source>{state} on {day}, version {version}</source>
        <translation>{state} le {day}, version {version}</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>alone</source>
        <translation>seul(e)</translation>
    </message>
    <message>
        <source>changed: {what}</source>
        <translation>changé : {what}</translation>
    </message>
    <message>
        <source>delivered by {provider}</source>
        <translation>fourni par {provider}</translation>
    </message>
    <message>
        <source>for: {who}</source>
        <translation>pour : {who}</translation>
    </message>
    <message>
        <source>household of {n} (others aged {ages})</source>
        <translation>foyer de {n} (les autres : {ages} ans)</translation>
    </message>
    <message>
        <source>in {n} parts: {each}</source>
        <translation>en {n} parts : {each}</translation>
    </message>
    <message>
        <source>new: {what}</source>
        <translation>reçoit en plus : {what}</translation>
    </message>
    <message>
        <source>no longer: {what}</source>
        <translation>n’a plus : {what}</translation>
    </message>
    <message>
        <source>returned {day}</source>
        <translation>rentré le {day}</translation>
    </message>
    <message>
        <source>{returned} from {country}</source>
        <translation>{returned} {country}</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Balance a&amp;gain</source>
        <translation>Rééquilibre&amp;r</translation>
    </message>
    <message>
        <source>Balance n&amp;ow</source>
        <translation>Équilibre&amp;r</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>E&amp;xport this…</source>
        <translation>E&amp;xporter ce plan…</translation>
    </message>
    <message>
        <source>Each person gets a plan of their own once people are imported and the caseload is balanced. Here you go through it with them.</source>
        <translation>Chacun a son plan une fois les personnes importées et l’équilibre calculé. Vous le parcourez ici ensemble.</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>Tout exp&amp;orter…</translation>
    </message>
    <message>
        <source>Fi&amp;nd a case</source>
        <translation>C&amp;hercher un dossier</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>Chercher un dossier</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>Aller aux éva&amp;luations</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Couvert</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Pas encore de plans</translation>
    </message>
    <message>
        <source>On: what this costs others, and other people's cases, are hidden.</source>
        <translation>Activé : ce que cela coûte aux autres et les dossiers d’autrui sont masqués.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>Aper&amp;çu</translation>
    </message>
    <message>
        <source>Share&amp;d screen</source>
        <translation>Écran par&amp;tagé</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Montrer à nouveau tous les dossiers</translation>
    </message>
    <message>
        <source>Something was changed or decided since the last balance: balance again first, then preview and export.</source>
        <translation>Quelque chose a été changé ou décidé depuis le dernier calcul : rééquilibrez d’abord, puis affichez l’aperçu et exportez.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>no cash: at risk</source>
        <translation>pas d’argent : danger</translation>
    </message>
    <message>
        <source>number or place</source>
        <translation>numéro ou lieu</translation>
    </message>
    <message>
        <source>{title} ({n})  ✕</source>
        <translation>{title} ({n})  ✕</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Who comes first when money is short?</source>
        <translation>&amp;Qui passe d’abord quand l’argent manque ?</translation>
    </message>
    <message>
        <source>Balancing again takes an award away only where that lifts at least this part of the person's burden more. 0: awards move freely.</source>
        <translation>Un nouveau calcul ne retire un soutien que si cela allège au moins cette part de la charge de la personne en plus. 0 : les soutiens bougent librement.</translation>
    </message>
    <message>
        <source>Groups and priorities…</source>
        <translation>Groupes et priorités…</translation>
    </message>
    <message>
        <source>How long may it take? Seconds</source>
        <translation>Combien de temps au plus ? Secondes</translation>
    </message>
    <message>
        <source>How much does each kind of need count?</source>
        <translation>Combien compte chaque sorte de besoin ?</translation>
    </message>
    <message>
        <source>RULES OF THE YEAR</source>
        <translation>RÈGLES DE L’ANNÉE</translation>
    </message>
    <message>
        <source>What matters this year</source>
        <translation>Ce qui compte cette année</translation>
    </message>
    <message>
        <source>What must changing a plan be worth?</source>
        <translation>Que doit valoir un changement de plan ?</translation>
    </message>
    <message>
        <source>What must changing a plan be worth? Per cent of the person's burden</source>
        <translation>Que doit valoir un changement de plan ? Pour cent de la charge de la personne</translation>
    </message>
    <message>
        <source>What would another answer cost?</source>
        <translation>Que coûterait une autre réponse ?</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibré</translation>
    </message>
    <message>
        <source>most need
met</source>
        <translation>le plus de
besoins</translation>
    </message>
    <message>
        <source>worst-off
first</source>
        <translation>les plus
démunis</translation>
    </message>
    <message>
        <source>How long may it ta&amp;ke?</source>
        <translation>&amp;Combien de temps au plus ?</translation>
    </message>
</context>
<context>
    <name>PriorityEntry</name>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>How often such a case counts</source>
        <translation>Combien de fois un tel dossier compte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Whose burden counts more</source>
        <translation>La charge de qui compte davantage</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source> · 1 {base} = {units} {quote}</source>
        <translation> · 1 {base} = {units} {quote}</translation>
    </message>
    <message>
        <source>&amp;Load a workbook…</source>
        <translation>&amp;Charger un classeur…</translation>
    </message>
    <message>
        <source>&amp;Load again…</source>
        <translation>&amp;Recharger…</translation>
    </message>
    <message>
        <source>Add a &amp;donor’s programme…</source>
        <translation>A&amp;jouter le programme d’un bailleur…</translation>
    </message>
    <message>
        <source>Added. What the office must still do stands in the findings.</source>
        <translation>Ajouté. Ce que le bureau doit encore faire figure dans les constats.</translation>
    </message>
    <message>
        <source>Begin with a &amp;donor’s programme…</source>
        <translation>Commencer par le pro&amp;gramme d’un bailleur…</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Load your programme</source>
        <translation>Chargez votre programme</translation>
    </message>
    <message>
        <source>No caseload is open</source>
        <translation>Aucun portefeuille ouvert</translation>
    </message>
    <message>
        <source>One workbook holds it all: donor lines and their rules, the catalogue of support, places and community projects. Write a template to fill in, with the rules of a donor’s programme already in it if you like, or load the one you have.</source>
        <translation>Un seul classeur contient tout : lignes des bailleurs et leurs règles, catalogue des soutiens, lieux et projets communautaires. Écrivez un modèle à remplir, au besoin avec les règles du programme d’un bailleur, ou chargez le vôtre.</translation>
    </message>
    <message>
        <source>Open one, or the sample, from the File menu. The programme is part of it.</source>
        <translation>Ouvrez-en un, ou l’exemple, par le menu Fichier. Le programme en fait partie.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Prestataires</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rules ({n})</source>
        <translation>Règles ({n})</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>When it was loaded again</source>
        <translation>Au rechargement</translation>
    </message>
    <message>
        <source>Write a &amp;template…</source>
        <translation>Écrire un &amp;modèle…</translation>
    </message>
    <message>
        <source>programme.xlsx</source>
        <translation>programme.xlsx</translation>
    </message>
    <message>
        <source>{file} was not loaded: see the findings</source>
        <translation>{file} n’a pas été chargé : voir les constats</translation>
    </message>
    <message>
        <source>{office}, {year} · balanced as of {day}{rate}</source>
        <translation>{office}, {year} · équilibre au {day}{rate}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnérabilités</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>ProgrammeRows</name>
    <message>
        <source>A seat</source>
        <translation>Une place</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Âges</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Carried over to</source>
        <translation>Report jusqu’au</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes it needs</source>
        <translation>Codes exigés</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>On exports</source>
        <translation>Sur les exports</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Payé jusqu’au</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Returnees expected</source>
        <translation>Retours attendus</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Tension (0–3)</source>
        <translation>Tension (0–3)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>as announced</source>
        <translation>comme annoncé</translation>
    </message>
    <message>
        <source>by its amount</source>
        <translation>selon le montant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faits</translation>
    </message>
    <message>
        <source>first</source>
        <translation>première</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquants</translation>
    </message>
    <message>
        <source>promised to persons</source>
        <translation>promis aux personnes</translation>
    </message>
    <message>
        <source>shared pool</source>
        <translation>fonds commun</translation>
    </message>
    <message>
        <source>{each} each</source>
        <translation>{each} chacun</translation>
    </message>
    <message>
        <source>{fixed} + {each} each</source>
        <translation>{fixed} + {each} chacun</translation>
    </message>
    <message>
        <source>Seats, least</source>
        <translation>Places, au moins</translation>
    </message>
    <message>
        <source>most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Domaine</translation>
    </message>
</context>
<context>
    <name>ProgrammeStanding</name>
    <message>
        <source>Go to Balance</source>
        <translation>Aller à l’équilibre</translation>
    </message>
    <message>
        <source>See the findings</source>
        <translation>Voir les constats</translation>
    </message>
    <message>
        <source>The balance in force is of before this change: balance again.</source>
        <translation>L’équilibre en vigueur date d’avant ce changement : équilibrez à nouveau.</translation>
    </message>
    <message>
        <source>The balance in force stands.</source>
        <translation>L’équilibre en vigueur tient.</translation>
    </message>
    <message>
        <source>The checks find nothing wrong with the programme.</source>
        <translation>Les vérifications ne trouvent rien à redire au programme.</translation>
    </message>
    <message>
        <source>The checks: {findings}, {stops} of them stop it, {check} to look at.</source>
        <translation>Vérifications : {findings}, dont {stops} l’arrêtent et {check} à regarder.</translation>
    </message>
</context>
<context>
    <name>ProgrammeTyping</name>
    <message>
        <source>Double-click a cell, or press F2, to type over it: names, amounts, dates, prices, seats. It is stored at once, and Undo takes it back. All else of an entry is behind Change.</source>
        <translation>Double-cliquez sur une cellule, ou appuyez sur F2, pour la modifier : noms, montants, dates, prix, places. C’est enregistré aussitôt, et Annuler le retire. Tout le reste d’une entrée est sous Changer.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>ProjectCards</name>
    <message>
        <source>, as planned {now}</source>
        <translation>, comme prévu {now}</translation>
    </message>
    <message>
        <source>Opens with {least} to {most} returnees beside {residents} residents. Residents’ share of seats: {high} at first, {low} when full</source>
        <translation>Ouvre avec {least} à {most} personnes de retour à côté de {residents} habitants. Part des habitants dans les places : {high} au début, {low} au complet</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>There is no project here.</source>
        <translation>Il n’y a pas de projet ici.</translation>
    </message>
    <message>
        <source>To open it: {cost}, then {seat} a seat</source>
        <translation>Pour l’ouvrir : {cost}, puis {seat} par place</translation>
    </message>
    <message>
        <source>Who has a seat</source>
        <translation>Qui a une place</translation>
    </message>
    <message>
        <source>cannot open yet</source>
        <translation>ne peut pas encore ouvrir</translation>
    </message>
    <message>
        <source>do-no-harm not checked yet</source>
        <translation>« ne pas nuire » pas encore vérifié</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>n’ouvre pas</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>ouvre</translation>
    </message>
    <message>
        <source>residents not consulted yet</source>
        <translation>habitants pas encore consultés</translation>
    </message>
    <message>
        <source>residents’ seats</source>
        <translation>places des habitants</translation>
    </message>
    <message>
        <source>returnees’ seats taken</source>
        <translation>places prises par les personnes de retour</translation>
    </message>
    <message>
        <source>{seats} of {most} returnees’ seats taken, {residents} for residents</source>
        <translation>{seats} places sur {most} prises par des personnes de retour, {residents} pour les habitants</translation>
    </message>
    <message>
        <source>✓ do-no-harm checked</source>
        <translation>✓ « ne pas nuire » vérifié</translation>
    </message>
    <message>
        <source>✓ residents consulted</source>
        <translation>✓ habitants consultés</translation>
    </message>
    <message>
        <source>and {n} more: choose a place to see its own</source>
        <translation>et {n} de plus : choisissez un lieu pour voir les siens</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>{what}: {project}</source>
        <translation>{what} : {project}</translation>
    </message>
    <message>
        <source>Plans to amend ({n})</source>
        <translation>Plans à modifier ({n})</translation>
    </message>
    <message>
        <source>Record what is said…</source>
        <translation>Noter ce qui est dit…</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>ProjectsPanel</name>
    <message>
        <source>Community projects</source>
        <translation>Projets communautaires</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>pas ouvert</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>returnees</source>
        <translation>personnes de retour</translation>
    </message>
    <message>
        <source>{project}: show the cases</source>
        <translation>{project} : montrer les dossiers</translation>
    </message>
    <message>
        <source>{returnees} + {residents} of {all} seats</source>
        <translation>{returnees} + {residents} sur {all} places</translation>
    </message>
    <message>
        <source>and {n} more, on the page Places</source>
        <translation>et {n} de plus, sur la page Lieux</translation>
    </message>
</context>
<context>
    <name>ProposalsPanel</name>
    <message>
        <source>Estimates that do not fit</source>
        <translation>Estimations qui ne conviennent pas</translation>
    </message>
    <message>
        <source>For you to take or leave: nothing changes by itself. What taking each would do to the present balance is worked out in the background; you can stop it.</source>
        <translation>À vous de les reprendre ou de les laisser : rien ne change tout seul. L’effet de chacune sur le calcul actuel se calcule en arrière-plan ; vous pouvez l’arrêter.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take it…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>What would each &amp;change?</source>
        <translation>Que &amp;changerait chacune ?</translation>
    </message>
    <message>
        <source>Why does this fit better?</source>
        <translation>Pourquoi cela convient-il mieux ?</translation>
    </message>
</context>
<context>
    <name>ProviderRows</name>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>Fournit</translation>
    </message>
    <message>
        <source>Female staff</source>
        <translation>Personnel féminin</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>On the balance date</source>
        <translation>À la date du calcul</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>as in the catalogue</source>
        <translation>celui du catalogue</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>achète</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>nobody knows when</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>the next</source>
        <translation>le suivant</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{day}, {months} ago</source>
        <translation>{day}, il y a {months}</translation>
    </message>
    <message>
        <source>{each} each</source>
        <translation>{each} chacun</translation>
    </message>
    <message>
        <source>{fixed} + {each} each</source>
        <translation>{fixed} + {each} chacun</translation>
    </message>
    <message>
        <source>{where}; travel {amount}</source>
        <translation>{where} ; déplacement {amount}</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Pour quoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>Choisir le &amp;dossier…</translation>
    </message>
    <message>
        <source>The audit trail keeps what the papers are for and who gets them. For anybody outside the office, the person must have consented to that.</source>
        <translation>Le journal garde la finalité des documents et leur destinataire. Pour toute remise hors du bureau, la personne doit y avoir consenti.</translation>
    </message>
    <message>
        <source>Who &amp;gets them</source>
        <translation>&amp;Qui les reçoit</translation>
    </message>
    <message>
        <source>the organisation, no private person</source>
        <translation>l’organisation, pas une personne privée</translation>
    </message>
    <message>
        <source>The audit trail keeps what the page is for and who gets it.</source>
        <translation>Le journal garde à quoi sert la page et qui la reçoit.</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Choisir le &amp;fichier…</translation>
    </message>
    <message>
        <source>Which l&amp;ine</source>
        <translation>Quelle &amp;ligne</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>The copy takes the place of {file}. What stands there now is kept beside it, and nothing later than the copy is in it.</source>
        <translation>La copie prend la place de {file}. Ce qui s’y trouve maintenant est gardé à côté, et rien de plus récent que la copie n’y figure.</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Remettre une sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Phrase secrète ou clé de secours</translation>
    </message>
    <message>
        <source>Copy &amp;of</source>
        <translation>C&amp;opie du</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <translation>&amp;Phrase secrète ou clé de secours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put it &amp;back</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>Type the passphrase or the recovery key.</source>
        <translation>Saisissez la phrase secrète ou la clé de secours.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Essai de la clé…</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>in a few words; it is kept with the decision</source>
        <translation>en quelques mots ; gardé avec la décision</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>&amp;Save as text…</source>
        <translation>&amp;Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Case {number} was erased</source>
        <translation>Le dossier {number} a été effacé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>The audit trail of this file holds no such erasure.</source>
        <translation>Le journal de ce fichier ne contient pas cet effacement.</translation>
    </message>
    <message>
        <source>What the audit trail says of it</source>
        <translation>Ce qu’en dit le journal</translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>&amp;Who you are</source>
        <translation>&amp;Qui vous êtes</translation>
    </message>
    <message>
        <source>Choose who you are and a new passphrase. The key just used opens nothing from then on; a new one is shown next.</source>
        <translation>Choisissez qui vous êtes et une nouvelle phrase secrète. La clé utilisée n’ouvrira plus rien ; une nouvelle est montrée ensuite.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Création des clés…</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Opened with the recovery key</source>
        <translation>Ouvert avec la clé de secours</translation>
    </message>
    <message>
        <source>Set &amp;it</source>
        <translation>&amp;Définir</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>Copiée. Le presse-papiers sera vidé dans 30 secondes.</translation>
    </message>
    <message>
        <source>First print or write down the key, then tick that you have it.</source>
        <translation>Imprimez ou notez d’abord la clé, puis cochez que vous l’avez.</translation>
    </message>
    <message>
        <source>I &amp;have it on paper, in a safe place</source>
        <translation>Je l’&amp;ai sur papier, en lieu sûr</translation>
    </message>
    <message>
        <source>Recovery key of {file}</source>
        <translation>Clé de secours de {file}</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>La clé de secours</translation>
    </message>
    <message>
        <source>This computer cannot print. Write the key down, letter by letter.</source>
        <translation>Cet ordinateur ne peut pas imprimer. Notez la clé, lettre par lettre.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the caseload. Seal it in an envelope and lock it away. In the planner: Open, then “Use the recovery key”.</source>
        <translation>Qui tient cette feuille peut ouvrir le portefeuille. Cachetez-la dans une enveloppe et mettez-la sous clé. Dans le planificateur : Ouvrir, puis « Utiliser la clé de secours ».</translation>
    </message>
    <message>
        <source>Whoever loses a passphrase opens {file} with this key. Print it, seal it in an envelope and lock it away, not beside this computer. It is shown this once: without it and without a passphrase nobody can open the file, not even we.</source>
        <translation>Qui perd sa phrase secrète ouvre {file} avec cette clé. Imprimez-la, cachetez-la dans une enveloppe et mettez-la sous clé, pas près de cet ordinateur. Elle n’est montrée que cette fois : sans elle et sans phrase secrète, personne ne peut ouvrir le fichier, pas même nous.</translation>
    </message>
</context>
<context>
    <name>ReferralQuestion</name>
    <message>
        <source>Refer somebody, or say what became of it</source>
        <translation>Orienter quelqu’un, ou dire ce qui en est advenu</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>une nouvelle</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>What &amp;became of it</source>
        <translation>Ce qu’elle est &amp;devenue</translation>
    </message>
    <message>
        <source>none of the plan</source>
        <translation>aucun du plan</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Soutien</translation>
    </message>
    <message>
        <source>the support’s</source>
        <translation>celui du soutien</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>&amp;Besoin</translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation>une autre organisation</translation>
    </message>
    <message>
        <source>Sent &amp;to</source>
        <translation>Orienté &amp;vers</translation>
    </message>
    <message>
        <source>Its na&amp;me</source>
        <translation>Son no&amp;m</translation>
    </message>
    <message>
        <source>&amp;Enter it</source>
        <translation>E&amp;nregistrer</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>It stays while projects are there: move or remove them first ({n}).</source>
        <translation>Il reste tant que des projets s’y trouvent : déplacez-les ou retirez-les d’abord ({n}).</translation>
    </message>
    <message>
        <source>It stays: decisions, plans or the books name it ({n}).</source>
        <translation>Elle reste : des décisions, des plans ou les comptes la citent ({n}).</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Nothing else depends on it.</source>
        <translation>Rien d’autre n’en dépend.</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Retirer : {what}</translation>
    </message>
    <message>
        <source>The balance in force awards it so many times: {n}. Balance again after.</source>
        <translation>L’équilibre en vigueur l’attribue tant de fois : {n}. Équilibrez à nouveau ensuite.</translation>
    </message>
    <message>
        <source>These stay and name it no more: {rows}.</source>
        <translation>Ceci reste et ne la cite plus : {rows}.</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Annuler ramène tout.</translation>
    </message>
    <message>
        <source>With it go: {rows}.</source>
        <translation>Partent avec : {rows}.</translation>
    </message>
    <message>
        <source>It stays while cases have it as their place, or as a need: correct them first ({n}).</source>
        <translation>Reste tant que des dossiers l’ont pour lieu ou pour besoin : corrigez-les d’abord ({n}).</translation>
    </message>
</context>
<context>
    <name>ReserveRows</name>
    <message>
        <source>Fund</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Of what is at hand</source>
        <translation>Sur ce qui est disponible</translation>
    </message>
    <message>
        <source>Released after</source>
        <translation>Libéré après le</translation>
    </message>
</context>
<context>
    <name>ResetQuestion</name>
    <message>
        <source>A new passphrase for {who}</source>
        <translation>Une nouvelle phrase secrète pour {who}</translation>
    </message>
    <message>
        <source>Let them type it themselves. The one before opens nothing from then on.</source>
        <translation>Laissez la personne la taper elle-même. La précédente n’ouvrira plus rien.</translation>
    </message>
    <message>
        <source>Set &amp;it</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>Their new &amp;passphrase</source>
        <translation>Sa nouvelle &amp;phrase secrète</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>&amp;Put the copy in place</source>
        <translation>&amp;Mettre la copie en place</translation>
    </message>
    <message>
        <source>Edits made since, which would be put aside: {n}. The file as it is now becomes a copy first, so nothing of it is lost. Who may open the file stays as it is.</source>
        <translation>Modifications faites depuis, qui seraient mises de côté : {n}. Le fichier actuel devient d’abord une copie, donc rien n’en est perdu. Qui peut ouvrir le fichier ne change pas.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Nothing has been edited since; nothing would be put aside.</source>
        <translation>Rien n’a été modifié depuis ; rien ne serait mis de côté.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Put the copy of {when} in place?</source>
        <translation>Mettre en place la copie du {when} ?</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Mise en place…</translation>
    </message>
    <message>
        <source>The copy of {when} is in place.</source>
        <translation>La copie du {when} est en place.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Go to the p&amp;rogramme</source>
        <translation>Aller au p&amp;rogramme</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What came of plans is told once there is a programme with people in it.</source>
        <translation>Ce que sont devenus les plans se lit ici dès qu’il y a un programme et des personnes.</translation>
    </message>
    <message>
        <source>People assisted</source>
        <translation>Personnes soutenues</translation>
    </message>
    <message>
        <source>Gaps in services</source>
        <translation>Lacunes de services</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Writing everything that is kept</source>
        <translation>Écriture de tout ce qui est gardé</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
</context>
<context>
    <name>RoleQuestion</name>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>&amp;Opens protected details</source>
        <translation>&amp;Ouvre les données protégées</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>The role of {who}</source>
        <translation>Le rôle de {who}</translation>
    </message>
</context>
<context>
    <name>RowChoices</name>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exactement</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>severity: {need}</source>
        <translation>gravité : {need}</translation>
    </message>
</context>
<context>
    <name>RowFields</name>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>année-mois-jour, p. ex. 2026-06-12</translation>
    </message>
</context>
<context>
    <name>RuleCostsTab</name>
    <message>
        <source>&amp;Whose rules</source>
        <translation>Règles de &amp;qui</translation>
    </message>
    <message>
        <source>Each rule is left out in turn and the caseload balanced again. Rules that keep people safe, that are for those who cannot wait, or that were promised, are never priced. It takes some seconds for each; you can stop it and keep what it has found. Nothing changes.</source>
        <translation>Chaque règle est écartée tour à tour et l’ensemble recalculé. Les règles qui protègent des personnes, celles pour qui ne peut attendre et ce qui a été promis ne sont jamais chiffrées. Il faut quelques secondes pour chacune ; vous pouvez arrêter et garder ce qui est trouvé. Rien ne change.</translation>
    </message>
    <message>
        <source>What do they &amp;cost?</source>
        <translation>Que &amp;coûtent-elles ?</translation>
    </message>
    <message>
        <source>Whose rules</source>
        <translation>Règles de qui</translation>
    </message>
    <message>
        <source>Wri&amp;te the page…</source>
        <translation>Éc&amp;rire la page…</translation>
    </message>
    <message>
        <source>changed since: ask again</source>
        <translation>modifié depuis : redemander</translation>
    </message>
    <message>
        <source>everybody’s</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Proven without balancing again: no balance without the rule can lift more than this. What tightening a rule would do, prices do not tell.</source>
        <translation>Prouvé sans nouvel équilibre : sans la règle, aucun équilibre ne peut alléger plus que cela. Ce que ferait une règle plus stricte, les prix ne le disent pas.</translation>
    </message>
    <message>
        <source>By the prices</source>
        <translation>Par les prix</translation>
    </message>
    <message>
        <source>By the prices al&amp;one</source>
        <translation>Par les prix s&amp;eulement</translation>
    </message>
    <message>
        <source>By the prices of the balance in force</source>
        <translation>Par les prix de l’équilibre en vigueur</translation>
    </message>
</context>
<context>
    <name>RuleRows</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>In the last balance</source>
        <translation>Au dernier calcul</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>terminée le {day}</translation>
    </message>
    <message>
        <source>not before {day}</source>
        <translation>pas avant le {day}</translation>
    </message>
    <message>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Only what bound in the last balance</source>
        <translation>Seulement ce qui a limité le dernier calcul</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Whose rules</source>
        <translation>Règles de qui</translation>
    </message>
    <message>
        <source>everybody’s</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>{findings} about rules</source>
        <translation>{findings} sur les règles</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context>
<context>
    <name>ScenarioRows</name>
    <message>
        <source>Burden left</source>
        <translation>Charge restante</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Cases below a guaranteed floor</source>
        <translation>Dossiers sous un minimum garanti</translation>
    </message>
    <message>
        <source>Cases that get money</source>
        <translation>Dossiers qui reçoivent de l’argent</translation>
    </message>
    <message>
        <source>Cases that get nothing</source>
        <translation>Dossiers qui ne reçoivent rien</translation>
    </message>
    <message>
        <source>Community projects open</source>
        <translation>Projets communautaires ouverts</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Sa qualité</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Argent en tout</translation>
    </message>
    <message>
        <source>Most burden left to one case</source>
        <translation>La plus lourde charge laissée à un dossier</translation>
    </message>
    <message>
        <source>Needs met of the worst-off tenth</source>
        <translation>Besoins couverts du dixième le plus démuni</translation>
    </message>
    <message>
        <source>Needs met: {what}</source>
        <translation>Besoins couverts : {what}</translation>
    </message>
    <message>
        <source>The caseload since</source>
        <translation>Les données depuis</translation>
    </message>
    <message>
        <source>Weights: {what}</source>
        <translation>Poids : {what}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>Qui passe d’abord</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>changed: balance again</source>
        <translation>changées : équilibrer de nouveau</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangées</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>&amp;Drop it</source>
        <translation>Le &amp;supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep this balance</source>
        <translation>&amp;Garder ce calcul</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>Le &amp;prendre</translation>
    </message>
    <message>
        <source>A name for this balance</source>
        <translation>Un nom pour ce calcul</translation>
    </message>
    <message>
        <source>Ba&amp;ck to the balance</source>
        <translation>Re&amp;tour à l’équilibre</translation>
    </message>
    <message>
        <source>Balance under one set of answers and keep the result here under a name; change an answer, balance again and keep that, too. Then both stand side by side, and you take the one you want.</source>
        <translation>Équilibrez avec un jeu de réponses et gardez le résultat ici sous un nom ; changez une réponse, équilibrez encore et gardez-le aussi. Les deux figurent alors côte à côte, et vous prenez celui que vous voulez.</translation>
    </message>
    <message>
        <source>Each was balanced and checked; nothing changes until you take one.</source>
        <translation>Chacun a été calculé et vérifié ; rien ne change tant que vous n’en prenez pas un.</translation>
    </message>
    <message>
        <source>Everybody gets the same under both.</source>
        <translation>Chacun reçoit la même chose dans les deux.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer encore</translation>
    </message>
    <message>
        <source>Other support for {cases}, those who feel it most first.</source>
        <translation>Un autre soutien pour {cases}, d’abord ceux pour qui cela change le plus.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Show them among the cases</source>
        <translation>Les montrer parmi les dossiers</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>What changes for whom</source>
        <translation>Ce qui change pour qui</translation>
    </message>
    <message>
        <source>a name for this balance</source>
        <translation>un nom pour ce calcul</translation>
    </message>
    <message>
        <source>kept: {n}</source>
        <translation>gardés : {n}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>other support</source>
        <translation>autre soutien</translation>
    </message>
    <message>
        <source>“{name}” is now the balance of this caseload. Undo takes it back.</source>
        <translation>« {name} » est maintenant l’équilibre de ce portefeuille. Annuler le retire.</translation>
    </message>
    <message>
        <source>Go to Bala&amp;nce</source>
        <translation>Aller à l’é&amp;quilibre</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: {what}.</source>
        <translation>Annulé : {what}.</translation>
    </message>
    <message>
        <source>Made again: {what}.</source>
        <translation>Refait : {what}.</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>Calcul de l’équilibre</translation>
    </message>
    <message>
        <source>Taking the scenario</source>
        <translation>Adoption du scénario</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Loaded again: nothing is different.</source>
        <translation>Rechargé : rien n’est différent.</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Ouverture de l’exemple</translation>
    </message>
    <message>
        <source>Reading the assessments</source>
        <translation>Lecture des évaluations</translation>
    </message>
    <message>
        <source>Reading the donors’ programmes</source>
        <translation>Lecture des programmes des bailleurs</translation>
    </message>
    <message>
        <source>Reading the programme</source>
        <translation>Lecture du programme</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>Lecture de l’exemple</translation>
    </message>
</context>
<context>
    <name>SpokenLanguage</name>
    <message>
        <source>Language of this &amp;computer</source>
        <translation>Langue de cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>From the next start the planner speaks this computer’s language.</source>
        <translation>Au prochain démarrage, le planificateur parlera la langue de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>&amp;Admit somebody…</source>
        <translation>&amp;Admettre quelqu’un…</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>Change the &amp;role…</source>
        <translation>Changer le &amp;rôle…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each with a passphrase of their own. Protected details (vulnerabilities, trafficking, medical) open only for those you say.</source>
        <translation>Chacun avec sa propre phrase secrète. Les données protégées (vulnérabilités, traite, santé) ne s’ouvrent que pour ceux que vous désignez.</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>Nouvelle &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>New recovery &amp;key…</source>
        <translation>Nouvelle &amp;clé de secours…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Who may open this file</source>
        <translation>Qui peut ouvrir ce fichier</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Création des clés…</translation>
    </message>
</context>
<context>
    <name>StaffRows</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Protected details</source>
        <translation>Données protégées</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>cases, decisions and plans, with names</source>
        <translation>dossiers, décisions et plans, avec les noms</translation>
    </message>
    <message>
        <source>does everything, admits staff</source>
        <translation>fait tout, admet le personnel</translation>
    </message>
    <message>
        <source>figures, no names</source>
        <translation>chiffres, sans noms</translation>
    </message>
    <message>
        <source>money and figures, no names</source>
        <translation>argent et chiffres, sans noms</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvertes</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>fermées</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Share a budget fairly, one plan for each person</source>
        <translation>Répartir un budget équitablement, un plan par personne</translation>
    </message>
    <message>
        <source>A caseload holds the people you plan for, your programme and the plans. Look around in the sample, whose people are invented: five steps beside it show the way. Or begin your own. Nothing leaves this computer.</source>
        <translation>Un portefeuille contient les personnes pour qui vous planifiez, votre programme et les plans. Parcourez l’exemple, dont les personnes sont inventées : cinq étapes à côté montrent le chemin. Ou commencez le vôtre. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;New caseload…</source>
        <translation>&amp;Nouvelle file active…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Put a back&amp;up back…</source>
        <translation>Remettre une sauve&amp;garde…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} dans {folder}</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Oublier cette liste</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>Stop {project}?</source>
        <translation>Arrêter {project} ?</translation>
    </message>
    <message>
        <source>No balance gives a seat of it from then on. What is committed for it, and seats people have, stay. It can be taken up again.</source>
        <translation>Plus aucun calcul n’en donne de place. Ce qui est engagé et les places que des personnes ont déjà restent. On peut le reprendre.</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
</context>
<context>
    <name>SturdinessPanel</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Fragile award</source>
        <translation>Soutien fragile</translation>
    </message>
    <message>
        <source>Fragile awards</source>
        <translation>Soutiens fragiles</translation>
    </message>
    <message>
        <source>How much a measure helps is an estimate. Balancing again with each one moved up or down tells which awards stand all the same. It takes a minute or two; nothing changes by it.</source>
        <translation>L’effet d’une mesure est une estimation. Refaire le calcul avec chacune augmentée ou réduite dit quels soutiens tiennent malgré tout. Cela prend une minute ou deux et ne change rien.</translation>
    </message>
    <message>
        <source>Kept in draws</source>
        <translation>Tirages qui le gardent</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Éprouver à nouveau</translation>
    </message>
    <message>
        <source>Try the est&amp;imates</source>
        <translation>&amp;Éprouver les estimations</translation>
    </message>
    <message>
        <source>Trying the estimates</source>
        <translation>Estimations à l’épreuve</translation>
    </message>
    <message>
        <source>Would the same come out if estimates are off?</source>
        <translation>Le résultat tient-il si les estimations sont fausses ?</translation>
    </message>
</context>
<context>
    <name>SupportQuestion</name>
    <message>
        <source>&amp;Enter it</source>
        <translation>Saisi&amp;r</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>&amp;Soutien</translation>
    </message>
    <message>
        <source>&amp;What was seen</source>
        <translation>&amp;Constat</translation>
    </message>
    <message>
        <source>Sa&amp;tisfaction (1–5)</source>
        <translation>Degré de sa&amp;tisfaction (1–5)</translation>
    </message>
    <message>
        <source>What became of a support?</source>
        <translation>Qu’est devenu un soutien ?</translation>
    </message>
</context>
<context>
    <name>SwitchOff</name>
    <message>
        <source>&amp;Last day it holds</source>
        <translation>Dernier &amp;jour de validité</translation>
    </message>
    <message>
        <source>&amp;Switch it off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Switch off rule {code}</source>
        <translation>Désactiver la règle {code}</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2026-11-30.</source>
        <translation>Écrivez le jour ainsi : année-mois-jour, par exemple 2026-11-30.</translation>
    </message>
    <message>
        <source>who decided it, and why</source>
        <translation>qui l’a décidé, et pourquoi</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>All of the &amp;field’s</source>
        <translation>Tout du &amp;terrain</translation>
    </message>
    <message>
        <source>All of the &amp;office’s</source>
        <translation>Tout du &amp;bureau</translation>
    </message>
    <message>
        <source>Brought back. Delete the file from the stick once you have looked.</source>
        <translation>Repris. Effacez le fichier de la clé après vérification.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changes only the field made, taken over as they are: {n}.</source>
        <translation>Changements faits sur le terrain seul, repris tels quels : {n}.</translation>
    </message>
    <message>
        <source>Conflicts still to settle: {n}</source>
        <translation>Conflits encore à régler : {n}</translation>
    </message>
    <message>
        <source>Nothing was changed there since it was last brought back.</source>
        <translation>Rien n’y a été changé depuis la dernière reprise.</translation>
    </message>
    <message>
        <source>The cases &amp;stay in the field; more will come back</source>
        <translation>Les dossiers re&amp;stent sur le terrain ; il en reviendra encore</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;u</translation>
    </message>
    <message>
        <source>&amp;Save an anchor…</source>
        <translation>&amp;Enregistrer une ancre…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>C&amp;heck against an anchor…</source>
        <translation>&amp;Vérifier avec une ancre…</translation>
    </message>
    <message>
        <source>Checking the trail…</source>
        <translation>Vérification du journal…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Kept elsewhere, it shows later whether the end of the trail was cut off.</source>
        <translation>Gardée ailleurs, elle montre plus tard si la fin du journal a été coupée.</translation>
    </message>
    <message>
        <source>Saved the anchor of entry {n}. Keep it away from this computer.</source>
        <translation>Ancre de l’entrée {n} enregistrée. Gardez-la loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>Qu&amp;oi</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
</context>
<context>
    <name>TrailRows</name>
    <message>
        <source> and {n} more</source>
        <translation> et {n} de plus</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacé</translation>
    </message>
</context>
<context>
    <name>TypedDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This stood in fields that were not saved when the window locked. Copy it to where it belongs; it is gone once you close this.</source>
        <translation>Cela se trouvait dans des champs non enregistrés quand la fenêtre s’est verrouillée. Copiez-le à sa place ; il disparaît quand vous fermez ceci.</translation>
    </message>
    <message>
        <source>You were typing</source>
        <translation>Vous étiez en train de taper</translation>
    </message>
</context>
<context>
    <name>VisitQuestion</name>
    <message>
        <source>&amp;Enter it</source>
        <translation>Saisi&amp;r</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Visite</translation>
    </message>
    <message>
        <source>&amp;What became of it</source>
        <translation>Ce &amp;qu’il en est</translation>
    </message>
    <message>
        <source>&amp;Where or how</source>
        <translation>&amp;Où ou comment</translation>
    </message>
    <message>
        <source>Sa&amp;tisfaction (1–5)</source>
        <translation>Degré de sa&amp;tisfaction (1–5)</translation>
    </message>
    <message>
        <source>What became of a visit?</source>
        <translation>Qu’est devenue une visite ?</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Balancing with more</source>
        <translation>Calcul avec davantage</translation>
    </message>
    <message>
        <source>Balancing without each rule</source>
        <translation>Calcul sans chaque règle</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Écriture de la page</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message>
        <source>Reading the prices</source>
        <translation>Lecture des prix</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Balance first, then ask what if</source>
        <translation>Équilibrez d’abord, puis demandez « et si »</translation>
    </message>
    <message>
        <source>Every answer is measured against the balance you have taken.</source>
        <translation>Chaque réponse se mesure au calcul que vous avez retenu.</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>Aller aux éva&amp;luations</translation>
    </message>
    <message>
        <source>Go to Balanc&amp;e</source>
        <translation>Aller à l’é&amp;quilibre</translation>
    </message>
    <message>
        <source>Here you ask what more money, or one rule less, would do for everybody. It needs a programme and people first.</source>
        <translation>Ici vous demandez ce que plus d’argent, ou une règle de moins, ferait pour tous. Il faut d’abord un programme et des personnes.</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>Rien à demander encore</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>What rules cost</source>
        <translation>Ce que coûtent les règles</translation>
    </message>
    <message>
        <source>Where more would help</source>
        <translation>Où davantage aiderait</translation>
    </message>
</context>
<context>
    <name>WhatIfRows</name>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Without it, more lifted</source>
        <translation>Allégé en plus sans elle</translation>
    </message>
    <message>
        <source>prices cannot tell: ask what it costs</source>
        <translation>les prix ne le disent pas : demandez ce qu’elle coûte</translation>
    </message>
    <message>
        <source>at most {share} of what the balance lifts</source>
        <translation>au plus {share} de ce que l’équilibre allège</translation>
    </message>
</context>
<context>
    <name>WishesForm</name>
    <message>
        <source>Cash would put them at risk</source>
        <translation>L’argent mettrait en danger</translation>
    </message>
    <message>
        <source>Debt ({currency})</source>
        <translation>Dette ({currency})</translation>
    </message>
    <message>
        <source>Had business training</source>
        <translation>A suivi une formation en gestion</translation>
    </message>
    <message>
        <source>Has mobile money</source>
        <translation>A un compte mobile</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Logement</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Dans ses mots</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnérabilités</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaite</translation>
    </message>
    <message>
        <source>Wishes a business</source>
        <translation>Souhaite un commerce</translation>
    </message>
    <message>
        <source>best interests decided</source>
        <translation>intérêt supérieur décidé</translation>
    </message>
    <message>
        <source>cleared by a specialist</source>
        <translation>accord d’un spécialiste</translation>
    </message>
    <message>
        <source>guardian verified</source>
        <translation>tuteur vérifié</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>own, family, rented…</source>
        <translation>propre, famille, loué…</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparées par des virgules</translation>
    </message>
    <message>
        <source>the child's view heard</source>
        <translation>avis de l’enfant entendu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>after a visit</source>
        <translation>après une visite</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>garçon</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>fille</translation>
    </message>
    <message>
        <source>if still in the country</source>
        <translation>si la personne est encore au pays</translation>
    </message>
    <message>
        <source>on receipts</source>
        <translation>sur reçus</translation>
    </message>
    <message>
        <source>once the business runs</source>
        <translation>une fois l’activité en marche</translation>
    </message>
    <message>
        <source>once the training is done</source>
        <translation>une fois la formation faite</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{n:# day|# days}</source>
        <translation>{n:# jour|# jours}</translation>
    </message>
    <message>
        <source>{n:# file|# files}</source>
        <translation>{n:# fichier|# fichiers}</translation>
    </message>
    <message>
        <source>{n:# finding|# findings}</source>
        <translation>{n:# constat|# constats}</translation>
    </message>
    <message>
        <source>{n:# line|# lines}</source>
        <translation>{n:# poste|# postes}</translation>
    </message>
    <message>
        <source>{n:# minute|# minutes}</source>
        <translation>{n:# minute|# minutes}</translation>
    </message>
    <message>
        <source>{n:# month|# months}</source>
        <translation>{n:# mois|# mois}</translation>
    </message>
</context>
<context>
    <name>YearAhead</name>
    <message>
        <source>Playing years of arrivals</source>
        <translation>Simulation d’années d’arrivées</translation>
    </message>
    <message>
        <source>Pricing what later arrivals will need</source>
        <translation>Évaluation des besoins des prochaines arrivées</translation>
    </message>
</context>
<context>
    <name>YearAheadPage</name>
    <message>
        <source>&amp;Arrivals a month</source>
        <translation>Arrivées par &amp;mois</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Work out the reserve</source>
        <translation>&amp;Chiffrer la réserve</translation>
    </message>
    <message>
        <source>&amp;give or take</source>
        <translation>à plus ou moi&amp;ns</translation>
    </message>
    <message>
        <source>A simulated year</source>
        <translation>Une année simulée</translation>
    </message>
    <message>
        <source>Assessed by month: {months}.</source>
        <translation>Évaluées par mois : {months}.</translation>
    </message>
    <message>
        <source>Bac&amp;k to the balance</source>
        <translation>Retour à l’éq&amp;uilibre</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>Aller au&amp;x évaluations</translation>
    </message>
    <message>
        <source>Held back for them</source>
        <translation>Réservé pour elles</translation>
    </message>
    <message>
        <source>Held back now, in the rules of the programme:</source>
        <translation>Réservé actuellement, dans les règles du programme :</translation>
    </message>
    <message>
        <source>Hold it back and ba&amp;lance</source>
        <translation>Réserver et é&amp;quilibrer</translation>
    </message>
    <message>
        <source>Later arrivals are drawn from people you assessed: a programme and people first.</source>
        <translation>Les arrivées à venir sont tirées des personnes que vous avez évaluées : il faut d’abord un programme et des personnes.</translation>
    </message>
    <message>
        <source>Leave them empty to learn them. They hold for this page only.</source>
        <translation>Laissez-les vides pour les apprendre du passé. Elles ne valent que pour cette page.</translation>
    </message>
    <message>
        <source>Nobody to learn from yet</source>
        <translation>Personne encore dont apprendre</translation>
    </message>
    <message>
        <source>Nothing is held back now.</source>
        <translation>Rien n’est réservé actuellement.</translation>
    </message>
    <message>
        <source>Play the&amp;m</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Release it a&amp;nd balance</source>
        <translation>Lever la réserve &amp;et équilibrer</translation>
    </message>
    <message>
        <source>The year ahead</source>
        <translation>L’année à venir</translation>
    </message>
    <message>
        <source>What drawn futures use of each fund when they are balanced together with today, released month by month. Nothing changes before you hold it back; work it out anew each month.</source>
        <translation>Ce que des avenirs tirés au sort utilisent de chaque ligne lorsqu’ils sont calculés avec aujourd’hui, libéré mois par mois. Rien ne change avant que vous ne le réserviez ; refaites-le chaque mois.</translation>
    </message>
    <message>
        <source>Who is still to come</source>
        <translation>Qui doit encore arriver</translation>
    </message>
    <message>
        <source>Years &amp;to draw</source>
        <translation>Années à &amp;tirer</translation>
    </message>
    <message>
        <source>Years drawn from your own past, decided month by month in three ways, beside hindsight, which knows everybody on the first day.</source>
        <translation>Des années tirées de votre propre passé, décidées mois par mois de trois manières, à côté de la connaissance de toute l’année dès le premier jour.</translation>
    </message>
    <message>
        <source>Years to draw</source>
        <translation>Années à tirer</translation>
    </message>
    <message>
        <source>changed since: play again</source>
        <translation>modifié depuis : relancez</translation>
    </message>
    <message>
        <source>changed since: work it out again</source>
        <translation>modifié depuis : refaites le calcul</translation>
    </message>
    <message>
        <source>hindsight</source>
        <translation>connaissance de toute l’année</translation>
    </message>
    <message>
        <source>{way}: {share}</source>
        <translation>{way} : {share}</translation>
    </message>
</context>
<context>
    <name>YearChart</name>
    <message>
        <source>A simulated year</source>
        <translation>Une année simulée</translation>
    </message>
</context>
<context>
    <name>YearPanel</name>
    <message>
        <source>&amp;Not received</source>
        <translation>Pas re&amp;çu</translation>
    </message>
    <message>
        <source>Receive&amp;d</source>
        <translation>Reç&amp;u</translation>
    </message>
    <message>
        <source>Visite&amp;d</source>
        <translation>&amp;Visitée</translation>
    </message>
    <message>
        <source>Choose a line of the list.</source>
        <translation>Choisissez une ligne de la liste.</translation>
    </message>
    <message>
        <source>Not re&amp;ached</source>
        <translation>In&amp;joignable</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Reintegration score</source>
        <translation>Score de réintégration</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soutien</translation>
    </message>
    <message>
        <source>The case’s year</source>
        <translation>L’année du dossier</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>C&amp;lose the case…</source>
        <translation>C&amp;lore le dossier…</translation>
    </message>
    <message>
        <source>C&amp;omplaint…</source>
        <translation>Plain&amp;te…</translation>
    </message>
    <message>
        <source>V&amp;isit…</source>
        <translation>V&amp;isite…</translation>
    </message>
    <message>
        <source>&amp;Support…</source>
        <translation>&amp;Soutien…</translation>
    </message>
    <message>
        <source>Who sees to i&amp;t…</source>
        <translation>&amp;Qui s’en occupe…</translation>
    </message>
    <message>
        <source>Refe&amp;rral…</source>
        <translation>O&amp;rientation…</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Orientations</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>_ForMany</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>_WordsBox</name>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>They wish for</source>
        <translation>Souhaite</translation>
    </message>
    <message>
        <source>What do they want, in their own words?</source>
        <translation>Que veut cette personne, dans ses propres mots ?</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Calendar of follow-up</source>
        <translation>Calendrier du suivi</translation>
    </message>
    <message>
        <source>Visits that were made keep their month, whatever the calendar says from now on.</source>
        <translation>Les visites faites gardent leur mois, quoi que dise désormais le calendrier.</translation>
    </message>
    <message>
        <source>&amp;Months of visits</source>
        <translation>&amp;Mois des visites</translation>
    </message>
    <message>
        <source>Counted &amp;from</source>
        <translation>Comptés &amp;depuis</translation>
    </message>
    <message>
        <source>&amp;Days ahead on the list</source>
        <translation>&amp;Jours d’avance sur la liste</translation>
    </message>
    <message>
        <source>Minutes a &amp;visit takes</source>
        <translation>Minutes pour une &amp;visite</translation>
    </message>
    <message>
        <source>Minutes a de&amp;livery takes</source>
        <translation>Minutes pour une &amp;livraison</translation>
    </message>
    <message>
        <source>&amp;Hours a counsellor has a month</source>
        <translation>&amp;Heures d’un conseiller par mois</translation>
    </message>
    <message>
        <source>as the programme says</source>
        <translation>comme le dit le programme</translation>
    </message>
    <message>
        <source>Days to &amp;acknowledge a complaint</source>
        <translation>Jours pour &amp;accuser réception d’une plainte</translation>
    </message>
    <message>
        <source>Days to de&amp;cide it</source>
        <translation>Jours pour la tran&amp;cher</translation>
    </message>
    <message>
        <source>Months between chec&amp;ks for harm</source>
        <translation>Mois entre deux vérifications « ne pas &amp;nuire »</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Days to wait for a &amp;referral’s answer</source>
        <translation>Jours d’attente d’une &amp;réponse à une orientation</translation>
    </message>
</context>
<context>
    <name>InstrumentDialog</name>
    <message>
        <source>Reintegration score</source>
        <translation>Score de réintégration</translation>
    </message>
    <message>
        <source>The questions are the office’s own and are edited in their workbook. A version is never changed: answers are kept with it.</source>
        <translation>Les questions sont celles du bureau et se modifient dans leur classeur. Une version ne change jamais : les réponses sont gardées avec elle.</translation>
    </message>
    <message>
        <source>The office has none yet. Write the workbook, fill in its questions, and take it back. A ready score can also come with the visits.</source>
        <translation>Le bureau n’en a pas encore. Écrivez le classeur, remplissez ses questions et reprenez-le. Un score tout fait peut aussi venir avec les visites.</translation>
    </message>
    <message>
        <source>{name}, version {version}. Source: {source}</source>
        <translation>{name}, version {version}. Source : {source}</translation>
    </message>
    <message>
        <source>Versions kept: {n}. No band is said below {least} answered.</source>
        <translation>Versions gardées : {n}. Aucun niveau n’est dit en dessous de {least} de réponses.</translation>
    </message>
    <message>
        <source>Bands: {bands}</source>
        <translation>Niveaux : {bands}</translation>
    </message>
    <message>
        <source>{band} below {score}</source>
        <translation>{band} sous {score}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Write the workbook…</source>
        <translation>É&amp;crire le classeur…</translation>
    </message>
    <message>
        <source>&amp;Take a workbook…</source>
        <translation>&amp;Prendre un classeur…</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Lecture du classeur</translation>
    </message>
    <message>
        <source>The workbook is written.</source>
        <translation>Le classeur est écrit.</translation>
    </message>
</context>
<context>
    <name>ResponsibleQuestion</name>
    <message>
        <source>Who sees to it?</source>
        <translation>Qui s’en occupe ?</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>tout le dossier</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Who is &amp;responsible</source>
        <translation>Qui est &amp;responsable</translation>
    </message>
    <message>
        <source>as the plan says</source>
        <translation>comme le dit le plan</translation>
    </message>
    <message>
        <source>&amp;Day due</source>
        <translation>&amp;Échéance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Enter it</source>
        <translation>E&amp;nregistrer</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>{file} is locked</source>
        <translation>{file} est verrouillé</translation>
    </message>
    <message>
        <source>Type the password it was exported with. The file itself stays locked.</source>
        <translation>Tapez le mot de passe de son export. Le fichier lui-même reste verrouillé.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Tapez le mot de passe.</translation>
    </message>
</context>
<context>
    <name>AssistedTab</name>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>all funds</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>F&amp;und</source>
        <translation>Li&amp;gne</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Affi&amp;cher</translation>
    </message>
    <message>
        <source>Write the r&amp;eport…</source>
        <translation>Écrire le ra&amp;pport…</translation>
    </message>
    <message>
        <source>Balance first: the figures are told beside what was planned.</source>
        <translation>Équilibrez d’abord : les chiffres se lisent à côté de ce qui était prévu.</translation>
    </message>
    <message>
        <source>Press Show to count this caseload: it takes a few seconds.</source>
        <translation>Appuyez sur Afficher pour compter ces dossiers : cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Monitoring report</source>
        <translation>Rapport de suivi</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation>Écrit : {files}</translation>
    </message>
    <message>
        <source>Counting the figures</source>
        <translation>Comptage des chiffres</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>{what}: show the cases</source>
        <translation>{what} : afficher les dossiers</translation>
    </message>
</context>
<context>
    <name>ComplaintsCounted</name>
    <message>
        <source>Complaints in numbers</source>
        <translation>Les plaintes en chiffres</translation>
    </message>
    <message>
        <source>What they are about is shown to those alone who decide them.</source>
        <translation>Leur objet n’est montré qu’à ceux qui en décident.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message>
        <source>What the workbook decides</source>
        <translation>Ce que décide le classeur</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>&amp;Take these decisions</source>
        <translation>&amp;Prendre ces décisions</translation>
    </message>
    <message>
        <source>Nothing of it is taken: mend the rows and read it again.</source>
        <translation>Rien n’est pris : corrigez les lignes et relisez-le.</translation>
    </message>
    <message>
        <source>Taken. Balance again: the next balance keeps to it.</source>
        <translation>Pris. Recalculez : le prochain calcul s’y tient.</translation>
    </message>
</context>
<context>
    <name>NotTakenPanel</name>
    <message>
        <source>These cannot hold together</source>
        <translation>Incompatibles entre eux</translation>
    </message>
    <message>
        <source>&amp;Take the best so far</source>
        <translation>&amp;Prendre le meilleur trouvé</translation>
    </message>
    <message>
        <source>Nothing was changed; below is the result before, if any.</source>
        <translation>Rien n’a été changé ; ci-dessous le résultat précédent, s’il y en a un.</translation>
    </message>
    <message>
        <source>Change or take back one of them, then balance again. A decision is taken back on the page of its case, under “Discussed and decided”.</source>
        <translation>Changez ou retirez l’un d’eux, puis rééquilibrez. Une décision se retire sur la page de son dossier, sous « Discuté et décidé ».</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Ouvrir {number}</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Hidden while the screen is shared</source>
        <translation>Caché tant que l’écran est partagé</translation>
    </message>
    <message>
        <source>Other people’s cases, and the lines that pay for them, are for the office.</source>
        <translation>Les dossiers des autres, et les lignes qui les financent, ne concernent que le bureau.</translation>
    </message>
    <message>
        <source>Stop &amp;sharing</source>
        <translation>Cesser le p&amp;artage</translation>
    </message>
</context>
</TS>
