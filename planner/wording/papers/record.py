"""What the paper says that holds everything on one person: titles, sorts of records, fields."""

from __future__ import annotations

from planner.wording.sentences import Table, in_language, say, spoken

_TEXTS: Table = {
    "title": spoken("Everything kept on you", "Tout ce qui est gardé sur vous"),
    "case": spoken("Case {number}", "Dossier {number}"),
    "intro": spoken(
        "This is all that the office keeps on you and your household in its planner, and every"
        " change made to it; only the codes by which it finds its own records are left out. You may"
        " ask for a correction, ask that it be erased, or withdraw your consent, at any time.",
        "Voici tout ce que le bureau garde sur vous et votre ménage dans son planificateur, et"
        " chaque modification ; seuls manquent les codes par lesquels il retrouve ses propres"
        " fiches. Vous pouvez à tout moment demander une correction, un effacement,"
        " ou retirer votre consentement.",
    ),
    "contact": spoken("Office: {office}. {contact}", "Bureau : {office}. {contact}"),
    "complaint": spoken("Complaints: {line}", "Plaintes : {line}"),
    "reason": spoken("Given because: {purpose}", "Remis parce que : {purpose}"),
    "dated": spoken("Written on {date}", "Écrit le {date}"),
    "footer": spoken(
        "Everything on case {number} · {date} · page {{page}} of {{pages}}",
        "Tout sur le dossier {number} · {date} · page {{page}} sur {{pages}}",
    ),
    "findings": spoken("What the planner found to check", "Points relevés à vérifier"),
    "history": spoken("How it came to be", "Comment cela s’est fait"),
    "history_none": spoken("No change is recorded.", "Aucune modification enregistrée."),
    "nothing": spoken("not recorded", "non renseigné"),
    "none": spoken("none", "aucun"),
    "yes": spoken("yes", "oui"),
    "no": spoken("no", "non"),
    "known": spoken("{first}", "{first}"),
    "between": spoken("between {first} and {last}", "entre le {first} et le {last}"),
    "written": spoken("{date} (written as: {written})", "{date} (écrit : {written})"),
    "you": spoken("you", "vous"),
    "household": spoken("the household", "le ménage"),
    "member": spoken("household member {number}", "membre du ménage {number}"),
    "somebody": spoken(
        "somebody no longer in the household", "une personne qui a quitté le ménage"
    ),
    "added": spoken("{record} entered", "{record} : saisi"),
    "removed": spoken("{record} taken out", "{record} : retiré"),
    "changed": spoken(
        "{record}, {field}: {before} → {after}", "{record}, {field} : {before} → {after}"
    ),
    "line": spoken("{field}: {value}", "{field} : {value}"),
    "exported": spoken("A paper was written", "Un document a été écrit"),
    "handed_over": spoken("Taken along by staff", "Emporté par le personnel"),
    "brought_back": spoken("Brought back by staff", "Rapporté par le personnel"),
    "moment": spoken("{date}, {time} (UTC)", "{date}, {time} (UTC)"),
    "by": spoken("by {who}", "par {who}"),
}

#: Sorts of records.
ENTITIES: Table = {
    "case": spoken("Your case", "Votre dossier"),
    "assessment": spoken("Interview", "Entretien"),
    "decision": spoken("Decision with you", "Décision avec vous"),
    "plan": spoken("Plan", "Plan"),
    "entry": spoken("Entry in the accounts", "Écriture comptable"),
    "clearing": spoken("Answer for too little support", "Réponse à un soutien trop faible"),
    "consent": spoken("Consent", "Consentement"),
    "kept": spoken("How long this is kept", "Durée de conservation"),
    "correction": spoken("Corrected here", "Corrigé ici"),
    "judged": spoken("Compared with another case", "Comparé à un autre dossier"),
    "award": spoken("Support in the last balance", "Soutien dans le dernier calcul"),
    "need_met": spoken("Need in the last balance", "Besoin dans le dernier calcul"),
    "findings": spoken("Points to check", "Points à vérifier"),
}

#: Fields, by name.
FIELDS: Table = {
    "id": spoken("identifier", "identifiant"),
    "number": spoken("number", "numéro"),
    "principal": spoken("identifier of the returnee", "identifiant de la personne de retour"),
    "identity": spoken("identity", "identité"),
    "planning": spoken("return and household", "retour et ménage"),
    "protection": spoken("protection", "protection"),
    "name": spoken("name", "nom"),
    "birth": spoken("birth", "naissance"),
    "written": spoken("as written", "tel qu’écrit"),
    "earliest": spoken("earliest", "au plus tôt"),
    "latest": spoken("latest", "au plus tard"),
    "kobo_id": spoken("identifier in the form", "identifiant dans le formulaire"),
    "sex": spoken("sex", "sexe"),
    "language": spoken("language", "langue"),
    "departure": spoken("country of departure", "pays de départ"),
    "return_type": spoken("kind of return", "type de retour"),
    "return_date": spoken("date of return", "date de retour"),
    "place": spoken("place", "lieu"),
    "counsellor": spoken("counsellor", "conseiller"),
    "members": spoken("household member", "membre du ménage"),
    "months_abroad": spoken("months abroad", "mois à l’étranger"),
    "earlier_help": spoken("earlier help", "aide antérieure"),
    "relation": spoken("relation", "lien"),
    "age": spoken("age", "âge"),
    "presence": spoken("where", "où"),
    "guardian_verified": spoken("guardian verified", "tuteur vérifié"),
    "best_interests_decided": spoken("best interests decided", "intérêt supérieur décidé"),
    "child_view_heard": spoken("child’s view heard", "avis de l’enfant entendu"),
    "specialist_clearance": spoken("specialist’s clearance", "accord d’un spécialiste"),
    "case_id": spoken("identifier of the case", "identifiant du dossier"),
    "day": spoken("day", "jour"),
    "consent": spoken("consent", "consentement"),
    "needs": spoken("need", "besoin"),
    "need": spoken("need", "besoin"),
    "severity": spoken("how serious (0–4)", "gravité (0–4)"),
    "persons": spoken("persons", "personnes"),
    "vulnerabilities": spoken("vulnerabilities", "vulnérabilités"),
    "protective_factors": spoken("what protects", "facteurs de protection"),
    "cash_risk": spoken("cash is a risk", "risque des espèces"),
    "debt": spoken("debt", "dette"),
    "house": spoken("house", "logement"),
    "skills": spoken("skills", "compétences"),
    "business_wish": spoken("wish to run a business", "souhait de commerce"),
    "business_training": spoken("business training", "formation en gestion"),
    "mobile_money": spoken("mobile money", "mobile money"),
    "wishes": spoken("wishes", "souhaits"),
    "refusals": spoken("refused", "refus"),
    "community_wishes": spoken(
        "persons who want a community project", "personnes voulant un projet communautaire"
    ),
    "female_staff": spoken("asks for female staff", "demande du personnel féminin"),
    "words": spoken("in own words", "en ses propres mots"),
    "scores": spoken("reintegration score", "score de réintégration"),
    "kobo_uuid": spoken("identifier of the form", "identifiant du formulaire"),
    "source_row": spoken("row of the file", "ligne du fichier"),
    "sort": spoken("sort", "sorte"),
    "target": spoken("what", "quoi"),
    "reason": spoken("reason", "raison"),
    "who": spoken("staff", "personnel"),
    "when": spoken("when", "quand"),
    "level": spoken("amount fixed", "montant fixé"),
    "person": spoken("person", "personne"),
    "version": spoken("version", "version"),
    "assessment": spoken("interview", "entretien"),
    "field": spoken("answer", "réponse"),
    "imported": spoken("mark of what the file had", "marque de ce que le fichier avait"),
    "shut": spoken("mark of what the file had", "marque de ce que le fichier avait"),
    "other": spoken("the other case", "l’autre dossier"),
    "verdict": spoken("judged as", "jugé comme"),
    "state": spoken("state", "état"),
    "since": spoken("since", "depuis"),
    "awards": spoken("support", "soutien"),
    "digest": spoken("identifier of the balance", "identifiant du calcul"),
    "kind": spoken("kind", "type"),
    "amount": spoken("amount", "montant"),
    "cash": spoken("of it cash", "dont espèces"),
    "month": spoken("month", "mois"),
    "origin": spoken("where it comes from", "origine"),
    "count": spoken("how many", "combien"),
    "is_seat": spoken("a seat in a project", "une place dans un projet"),
    "provider": spoken("who delivers", "qui fournit"),
    "lines": spoken("payment", "versement"),
    "award": spoken("identifier of the support", "identifiant du soutien"),
    "fund": spoken("paid by", "payé par"),
    "local": spoken("in the paying currency", "dans la monnaie de paiement"),
    "rate": spoken("rate", "taux"),
    "charged": spoken("in the donor’s currency", "dans la monnaie du bailleur"),
    "fund_rate": spoken("donor’s rate", "taux du bailleur"),
    "proof": spoken("proof", "preuve"),
    "on": spoken("on", "le"),
    "line": spoken("identifier of the line", "identifiant de la ligne"),
    "cost": spoken("for", "pour"),
    "instalment": spoken("instalment", "versement"),
    "of": spoken("of", "de"),
    "document": spoken("document", "document"),
    "codes": spoken("account codes", "codes comptables"),
    "budget": spoken("budget version", "version du budget"),
    "proposer": spoken("proposed by", "proposé par"),
    "approver": spoken("approved by", "approuvé par"),
    "payer": spoken("paid out by", "versé par"),
    "due": spoken("due", "échéance"),
    "lapsed": spoken("lapsed", "caduc"),
    "scenario": spoken("identifier of the scenario", "identifiant du scénario"),
    "left": spoken("left short", "laissé démuni"),
    "why": spoken("why", "pourquoi"),
    "grounds": spoken("ground", "motif"),
    "causes": spoken("needs left unmet", "besoins non couverts"),
    "rule": spoken("rule", "règle"),
    "least": spoken("guaranteed", "garanti"),
    "reached": spoken("reached", "atteint"),
    "cover": spoken("met", "couvert"),
    "said": spoken("said", "dit"),
    "scopes": spoken("for", "pour"),
    "by": spoken("by", "par"),
    "how": spoken("how", "comment"),
    "guardian": spoken("guardian", "tuteur"),
    "assent": spoken("the child agrees", "l’enfant est d’accord"),
    "witness": spoken("witness", "témoin"),
    "recorded": spoken("entered", "saisi"),
    "over": spoken("counts over", "vaut contre"),
    "until": spoken("until", "jusqu’au"),
    "dimension": spoken("dimension", "dimension"),
    "weight": spoken("weight", "poids"),
    "attainable": spoken("can be met", "peut être couvert"),
    "referred": spoken("met by referral", "couvert par orientation"),
    "code": spoken("code", "code"),
    "values": spoken("values", "valeurs"),
    "file": spoken("file", "fichier"),
    "sheet": spoken("sheet", "feuille"),
    "row": spoken("row", "ligne"),
    "sheet_row": spoken("row of the sheet", "ligne de la feuille"),
    "column": spoken("column", "colonne"),
    "case_number": spoken("case number", "numéro de dossier"),
}


#: Housing available, by its code in the form.
_HOUSES: Table = {
    "own": spoken("their own", "le leur"),
    "family": spoken("the family’s", "celui de la famille"),
    "rented": spoken("rented", "loué"),
    "none": spoken("no housing", "pas de logement"),
}


def house_name(code: str, language: str) -> str:
    """Return what a code of housing is called, another answer as it stands."""
    return in_language(_HOUSES[code], language) if code in _HOUSES else code


def record_text(code: str, language: str, **values: object) -> str:
    """Return a text of the paper."""
    return say(_TEXTS, code, language, values)


def entity_name(entity: str, language: str) -> str:
    """Return what a sort of record is called."""
    return in_language(ENTITIES[entity], language) if entity in ENTITIES else entity


def field_name(path: tuple[str, ...], language: str) -> str:
    """Return what a field is called, by its way through the record: "need 2, how serious"."""
    words: list[str] = []
    for part in path:
        if part.isdigit() and words:
            words[-1] += f" {part}"
        else:
            words.append(in_language(FIELDS[part], language) if part in FIELDS else part)
    return ", ".join(words)
