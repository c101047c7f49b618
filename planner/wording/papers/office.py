"""What the office workbook says: sheets, headings, notes, checks; es and ar stand beside it."""

from __future__ import annotations

from planner.wording.papers.office_arabic import ARABIC
from planner.wording.papers.office_bookings import BOOKING_TEXTS
from planner.wording.papers.office_ledger import LEDGER_TEXTS
from planner.wording.papers.office_spanish import SPANISH
from planner.wording.sentences import Table, further, say

_TEXTS: Table = {
    # Sheets
    "summary": {"en": "Summary", "fr": "Résumé"},
    "awards": {"en": "Awards", "fr": "Soutiens"},
    "instalments": {"en": "Instalments", "fr": "Versements"},
    "funds": {"en": "Funds", "fr": "Lignes"},
    "kinds": {"en": "Kinds", "fr": "Types"},
    "shares": {"en": "Shares of the year", "fr": "Parts de l’année"},
    "places": {"en": "Places", "fr": "Lieux"},
    "projects": {"en": "Projects", "fr": "Projets"},
    "needs": {"en": "Needs met", "fr": "Besoins couverts"},
    "unmet": {"en": "Unmet needs", "fr": "Besoins non couverts"},
    "shortfalls": {"en": "Shortfalls", "fr": "Manques"},
    "act_now": {"en": "Act now", "fr": "Agir maintenant"},
    "left_short": {"en": "Left short", "fr": "Laissés démunis"},
    "like_cases": {"en": "Like cases", "fr": "Cas semblables"},
    "decisions": {"en": "Decisions", "fr": "Décisions"},
    "findings": {"en": "Findings", "fr": "Constats"},
    "rules": {"en": "Rules", "fr": "Règles"},
    "checks": {"en": "Checks", "fr": "Contrôles"},
    # Notes under the titles
    "note_summary": {
        "en": "{office} · balanced on {date} · amounts in {currency}",
        "fr": "{office} · calculé au {date} · montants en {currency}",
    },
    "note_awards": {
        "en": "One row for each award. The last columns add up its instalments. “In the planner”: "
        "who delivers it is protected and stands there, in the case.",
        "fr": "Une ligne par soutien. Les dernières colonnes additionnent ses versements. « Dans "
        "le planificateur » : qui le fournit est protégé et se trouve là, dans le dossier.",
    },
    "note_instalments": {
        "en": "One row for each instalment: what each line pays, and when.",
        "fr": "Une ligne par versement : ce que paie chaque ligne, et quand.",
    },
    "keep_order": {
        "en": "There are many rows: sums rest on their order. Filter as you like; do not sort.",
        "fr": "Les lignes sont nombreuses : les sommes reposent sur leur ordre. Filtrer, oui ; ne "
        "pas trier.",
    },
    "note_funds": {
        "en": "Awarded amounts add up the instalments and the projects; nothing is typed.",
        "fr": "Les montants attribués additionnent versements et projets ; rien n’est saisi.",
    },
    "note_kinds": {
        "en": "The cash in seats (wages) counts as community here.",
        "fr": "L’argent compris dans les places (salaires) compte ici comme communauté.",
    },
    "note_shares": {
        "en": "Shared money only. Wages count as cash; fixed costs and all other money of seats as "
        "community.",
        "fr": "Argent commun seulement. Les salaires comptent comme espèces ; les coûts fixes et "
        "le reste des places comme communauté.",
    },
    "note_places": {"en": "Awards by place of return.", "fr": "Soutiens par lieu de retour."},
    "note_projects": {
        "en": "Fixed costs and residents’ seats are paid without a case.",
        "fr": "Coûts fixes et places des habitants sont payés sans dossier.",
    },
    "note_needs": {
        "en": "Burden of all needs stated: seriousness × people, before and after.",
        "fr": "Charge de tous les besoins dits : gravité × personnes, avant et après.",
    },
    "note_unmet": {
        "en": "Needs that are not fully met, and why where telling it harms nobody.",
        "fr": "Besoins non entièrement couverts, et pourquoi si le dire ne nuit à personne.",
    },
    "note_shortfalls": {
        "en": "Promises to everyone that could not be kept, case by case.",
        "fr": "Garanties qui n’ont pu être tenues, dossier par dossier.",
    },
    "note_act_now": {
        "en": "These people wait for no balance. Why stands in the planner, in the case.",
        "fr": "Ces personnes n’attendent aucun calcul. La raison est dans le dossier.",
    },
    "note_left_short": {
        "en": "Whom the balance leaves with nothing, below a guarantee or unplanned, and who"
        " answered for it. What was written about them stays in the planner.",
        "fr": "Qui reste sans rien, sous une garantie ou non planifié, et qui en a répondu. Ce qui"
        " a été écrit à leur sujet reste dans le planificateur.",
    },
    "note_like_cases": {
        "en": "Same place and household, burden about the same, packages that differ. Pairs whose"
        " reason rests on a protected fact stand in the planner only.",
        "fr": "Même lieu et même ménage, charge voisine, soutiens différents. Les paires dont la"
        " raison tient à un fait protégé restent dans le planificateur.",
    },
    "note_decisions": {
        "en": "What was fixed with the person. The reasons stay in the planner.",
        "fr": "Ce qui a été fixé avec la personne. Les raisons restent dans le planificateur.",
    },
    "note_findings": {
        "en": "What was odd in the files read, and what to do about it.",
        "fr": "Ce qui est étrange dans les fichiers lus, et quoi faire.",
    },
    "note_rules": {
        "en": "All rules as sentences, and what each did in this balance. Those of a protected line"
        " stay in the planner.",
        "fr": "Toutes les règles en phrases, et ce que chacune a fait dans ce calcul. Celles d’une"
        " ligne protégée restent dans le planificateur.",
    },
    "note_checks": {
        "en": "Each line adds the same money in two ways. Red means: do not use this file, balance "
        "and export again.",
        "fr": "Chaque ligne additionne le même argent de deux façons. Rouge : n’utilisez pas ce "
        "fichier, refaites le calcul et l’export.",
    },
    # Columns
    "case": {"en": "Case", "fr": "Dossier"},
    "person": {"en": "For", "fr": "Pour"},
    "household": {"en": "household", "fr": "foyer"},
    "code": {"en": "Code", "fr": "Code"},
    "name": {"en": "Name", "fr": "Nom"},
    "kind": {"en": "Kind", "fr": "Type"},
    "fund": {"en": "Line", "fr": "Ligne"},
    "amount": {"en": "Amount", "fr": "Montant"},
    "cash_part": {"en": "of which cash", "fr": "dont espèces"},
    "month": {"en": "Month", "fr": "Mois"},
    "first_month": {"en": "First month", "fr": "Premier mois"},
    "place": {"en": "Place", "fr": "Lieu"},
    "counsellor": {"en": "Counsellor", "fr": "Conseiller"},
    "origin": {"en": "Comes from", "fr": "Vient de"},
    "award": {"en": "Award", "fr": "Soutien"},
    "paid_in": {"en": "Sum of instalments", "fr": "Somme des versements"},
    "difference": {"en": "Difference", "fr": "Différence"},
    "part": {"en": "Instalment", "fr": "Versement"},
    "local": {"en": "In {currency}", "fr": "En {currency}"},
    "rate": {"en": "Rate", "fr": "Taux"},
    "sort": {"en": "Sort", "fr": "Sorte"},
    "provider": {"en": "Delivered by", "fr": "Fourni par"},
    "provider_hidden": {"en": "in the planner", "fr": "dans le planificateur"},
    "proof": {"en": "Paid on proof", "fr": "Payé sur preuve"},
    "own_currency": {"en": "Donor’s currency", "fr": "Monnaie du bailleur"},
    "charged": {"en": "In the donor’s currency", "fr": "Dans la monnaie du bailleur"},
    "fund_rate": {"en": "Donor’s rate", "fr": "Taux du bailleur"},
    "own_amount": {
        "en": "Amount in the donor’s currency",
        "fr": "Montant dans la monnaie du bailleur",
    },
    "own_received": {
        "en": "Received in the donor’s currency",
        "fr": "Reçu dans la monnaie du bailleur",
    },
    "own_charged": {
        "en": "Instalments in the donor’s currency",
        "fr": "Versements dans la monnaie du bailleur",
    },
    "validity": {"en": "In force", "fr": "En vigueur"},
    "in_force": {"en": "in force", "fr": "en vigueur"},
    "ended": {"en": "ended", "fr": "terminée"},
    "not_yet": {"en": "not yet", "fr": "pas encore"},
    "touched": {"en": "In this balance", "fr": "Dans ce calcul"},
    "least_not_kept": {
        "en": "not kept: {reached} of at least {least}",
        "fr": "non tenue : {reached} sur au moins {least}",
    },
    "touched_hidden": {
        "en": "What it did stays in the planner.",
        "fr": "Ce qu’elle a fait reste dans le planificateur.",
    },
    "received": {"en": "Received", "fr": "Reçu"},
    "reserve": {"en": "Reserve", "fr": "Réserve"},
    "cash": {"en": "Cash", "fr": "Espèces"},
    "in_kind": {"en": "In kind", "fr": "En nature"},
    "community": {"en": "Community seats", "fr": "Places communautaires"},
    "project_money": {"en": "Projects", "fr": "Projets"},
    "awarded": {"en": "Awarded", "fr": "Attribué"},
    "left_now": {"en": "Left of received", "fr": "Reste du reçu"},
    "left": {"en": "Left of the line", "fr": "Reste de la ligne"},
    "due": {"en": "Owed to persons", "fr": "Dû aux personnes"},
    "chosen": {"en": "Chosen so far", "fr": "Choisi jusqu’ici"},
    "goes_back": {
        "en": "Back to the donor if no more is chosen",
        "fr": "Rendu au bailleur si rien d’autre n’est choisi",
    },
    "kept": {"en": "Within limits", "fr": "Dans les limites"},
    "residents_wages": {"en": "of which wages", "fr": "dont salaires"},
    "pool": {"en": "shared", "fr": "commun"},
    "entitlement": {"en": "promised to persons", "fr": "promis aux personnes"},
    "awards_count": {"en": "Awards", "fr": "Soutiens"},
    "offers_count": {"en": "Offers", "fr": "Offres"},
    "cases_count": {"en": "Cases", "fr": "Dossiers"},
    "share": {"en": "Share", "fr": "Part"},
    "opens": {"en": "Opens", "fr": "Ouvre"},
    "fixed": {"en": "Fixed cost", "fr": "Coût fixe"},
    "residents": {"en": "Residents’ seats", "fr": "Places des habitants"},
    "residents_money": {"en": "Residents’ money", "fr": "Argent des habitants"},
    "seats": {"en": "Seats taken", "fr": "Places prises"},
    "seats_planned": {"en": "Seats planned", "fr": "Places prévues"},
    "least": {"en": "Least", "fr": "Minimum"},
    "most": {"en": "Most", "fr": "Maximum"},
    "seat_money": {"en": "Seats’ money", "fr": "Argent des places"},
    "total": {"en": "Total", "fr": "Total"},
    "total_or_mean": {"en": "Total, share of all", "fr": "Total, part de l’ensemble"},
    "economic": {"en": "Economic", "fr": "Économique"},
    "social": {"en": "Social", "fr": "Social"},
    "psychosocial": {"en": "Psychosocial", "fr": "Psychosocial"},
    "all": {"en": "All", "fr": "Ensemble"},
    "before": {"en": "{what}: before", "fr": "{what} : avant"},
    "after": {"en": "{what}: after", "fr": "{what} : après"},
    "met": {"en": "{what}: met", "fr": "{what} : couvert"},
    "worst": {"en": "Most burden left", "fr": "Plus grande charge restante"},
    "need": {"en": "Need", "fr": "Besoin"},
    "severity": {"en": "Seriousness", "fr": "Gravité"},
    "cover": {"en": "Met", "fr": "Couvert"},
    "referred": {"en": "With referrals", "fr": "Avec orientations"},
    "why": {"en": "Why", "fr": "Pourquoi"},
    "why_asked": {
        "en": "Ask the counsellor: the reason stands in the planner, in the case.",
        "fr": "Demandez au conseiller : la raison est dans le planificateur, dans le dossier.",
    },
    "why_hidden": {
        "en": "The reason is protected: it stands in the planner, in the case.",
        "fr": "La raison est protégée : elle se trouve dans le planificateur, dans le dossier.",
    },
    "finding_hidden": {
        "en": "A protected fact of this case looks wrong.",
        "fr": "Un fait protégé de ce dossier semble faux.",
    },
    "rule": {"en": "Rule", "fr": "Règle"},
    "reached": {"en": "Reached", "fr": "Atteint"},
    "missing": {"en": "Missing money", "fr": "Argent manquant"},
    "deadline": {"en": "By", "fr": "Avant le"},
    "owner": {"en": "Whose", "fr": "À qui"},
    "decided": {"en": "Decided", "fr": "Décidé"},
    "what": {"en": "What", "fr": "Quoi"},
    "left_how": {"en": "Left short how", "fr": "Ce qui manque"},
    "left_state": {"en": "State", "fr": "État"},
    "left_why": {"en": "Why it may stand", "fr": "Pourquoi cela peut rester"},
    "left_cleared": {"en": "cleared", "fr": "validé"},
    "left_waits": {"en": "waits", "fr": "à valider"},
    "like_lifted": {"en": "Burden lifted", "fr": "Charge levée"},
    "like_other": {"en": "Like case", "fr": "Cas semblable"},
    "like_other_lifted": {"en": "Its burden lifted", "fr": "Sa charge levée"},
    "like_other_amount": {"en": "Its amount", "fr": "Son montant"},
    "who": {"en": "Who", "fr": "Qui"},
    "when": {"en": "When", "fr": "Quand"},
    "weight": {"en": "Weight", "fr": "Poids"},
    "wrong": {"en": "What is wrong", "fr": "Ce qui ne va pas"},
    "to_do": {"en": "What to do", "fr": "Que faire"},
    "file": {"en": "File", "fr": "Fichier"},
    "sheet": {"en": "Sheet", "fr": "Feuille"},
    "row": {"en": "Row", "fr": "Ligne du fichier"},
    "column": {"en": "Column", "fr": "Colonne"},
    "sentence": {"en": "Rule in words", "fr": "La règle en mots"},
    "source": {"en": "Source", "fr": "Source"},
    "labelled": {"en": "{label}: {text}", "fr": "{label} : {text}"},
    "starts": {"en": "From", "fr": "Du"},
    "ends": {"en": "Until", "fr": "Au"},
    "check": {"en": "Check", "fr": "Contrôle"},
    "one": {"en": "One way", "fr": "D’une façon"},
    "other_way": {"en": "The other way", "fr": "De l’autre"},
    "outcome": {"en": "Outcome", "fr": "Résultat"},
    "ok": {"en": "OK", "fr": "OK"},
    "bad": {"en": "CHECK", "fr": "VÉRIFIER"},
    "yes": {"en": "yes", "fr": "oui"},
    "no": {"en": "no", "fr": "non"},
    "nothing": {"en": "nothing to show", "fr": "rien à montrer"},
    "elsewhere": {"en": "elsewhere", "fr": "ailleurs"},
    # Origins
    "owed": {"en": "owed", "fr": "dû"},
    "origin_act_now": {"en": "act now", "fr": "agir maintenant"},
    "required": {"en": "decision", "fr": "décision"},
    "balance": {"en": "balance", "fr": "calcul"},
    "referral": {"en": "rule", "fr": "règle"},
    "offered": {"en": "offer", "fr": "offre"},
    # Summary
    "cases_all": {"en": "Cases in the file", "fr": "Dossiers dans le fichier"},
    "cases_planned": {"en": "planned", "fr": "planifiés"},
    "cases_not": {"en": "not planned: {why}", "fr": "non planifiés : {why}"},
    "cases_without": {
        "en": "planned without a paid award",
        "fr": "planifiés sans soutien payé",
    },
    "result": {"en": "Result", "fr": "Résultat"},
    "gap": {
        "en": "distance from the best possible, at most",
        "fr": "distance du meilleur possible, au plus",
    },
    "aims": {"en": "What the balance aims at", "fr": "Ce que vise le calcul"},
    "money": {"en": "Money", "fr": "Argent"},
    "needs_mean": {
        "en": "Of all needs stated: average of all cases",
        "fr": "De tous les besoins dits : moyenne de tous les dossiers",
    },
    "needs_worst": {
        "en": "Of all needs stated: the tenth with most burden left",
        "fr": "De tous les besoins dits : le dixième à la plus grande charge restante",
    },
    "needs_here": {"en": "Of what can be met here", "fr": "De ce qui peut être couvert ici"},
    "met_mean": {"en": "share met, all cases", "fr": "part couverte, tous les dossiers"},
    "met_worst": {
        "en": "share met, the tenth with most burden left",
        "fr": "part couverte, le dixième à la plus grande charge restante",
    },
    "beyond": {
        "en": "Needs of level 3 and 4 that no measure can meet",
        "fr": "Besoins de niveau 3 et 4 qu’aucune mesure ne peut couvrir",
    },
    "burden_before": {"en": "burden of a case before", "fr": "charge d’un dossier avant"},
    "burden_after": {"en": "burden of a case after", "fr": "charge d’un dossier après"},
    "share_met": {"en": "share met", "fr": "part couverte"},
    "all_checks": {"en": "Checks", "fr": "Contrôles"},
    # Checks
    "check_lines": {
        "en": "Awards = their instalments, in total",
        "fr": "Soutiens = leurs versements, au total",
    },
    "check_each": {
        "en": "Awards whose instalments do not add up (none)",
        "fr": "Soutiens dont les versements ne concordent pas (aucun)",
    },
    "check_funds": {
        "en": "Funds = instalments + projects",
        "fr": "Lignes = versements + projets",
    },
    "check_kinds": {"en": "Kinds = awards", "fr": "Types = soutiens"},
    "check_places": {"en": "Places = awards", "fr": "Lieux = soutiens"},
    "check_over": {
        "en": "Lines that pay more than they received (none)",
        "fr": "Lignes qui paient plus que reçu (aucune)",
    },
    "check_seats": {
        "en": "Seats taken = seats planned",
        "fr": "Places prises = places prévues",
    },
    "check_most": {
        "en": "Projects with more seats taken than there are (none)",
        "fr": "Projets avec plus de places prises que prévu (aucun)",
    },
    "check_cases": {
        "en": "Awards by case, in the sheet of needs = awards",
        "fr": "Soutiens par dossier, dans la feuille des besoins = soutiens",
    },
}


#: Every text, those of the ledger included.
TEXTS: Table = further({**_TEXTS, **LEDGER_TEXTS, **BOOKING_TEXTS}, es=SPANISH, ar=ARABIC)


def office_text(code: str, language: str, /, **values: object) -> str:
    """Return one text of the office workbook, filled in."""
    return say(TEXTS, code, language, values)
