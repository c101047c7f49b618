"""What records of a case and their fields are called where two versions stand side by side."""

from __future__ import annotations

from planner.wording.sentences import Table, in_language, spoken

RECORDS: Table = {
    "case": spoken("the case", "le dossier"),
    "assessment": spoken("an assessment", "une évaluation"),
    "decision": spoken("a decision", "une décision"),
    "plan": spoken("the plan", "le plan"),
    "clearing": spoken("why it may stand as it is", "pourquoi il peut rester ainsi"),
    "consent": spoken("a record of consent", "un consentement"),
    "correction": spoken("a correction", "une correction"),
    "judged": spoken("a pair that was judged", "une paire jugée"),
    "kept": spoken("until when it is kept", "la date de conservation"),
}
FIELDS: Table = {
    "case.number": spoken("Case number", "Numéro de dossier"),
    "case.identity.name": spoken("Name", "Nom"),
    "case.identity.birth": spoken("Born", "Naissance"),
    "case.identity.kobo_id": spoken("Kobo identifier", "Identifiant Kobo"),
    "case.planning.sex": spoken("Sex", "Sexe"),
    "case.planning.language": spoken("Language", "Langue"),
    "case.planning.departure": spoken("Returned from", "Pays de départ"),
    "case.planning.return_type": spoken("Kind of return", "Type de retour"),
    "case.planning.return_date": spoken("Returned on", "Date de retour"),
    "case.planning.place": spoken("Place", "Lieu"),
    "case.planning.counsellor": spoken("Counsellor", "Conseiller"),
    "case.planning.members": spoken("Household members", "Membres du ménage"),
    "case.planning.months_abroad": spoken("Months abroad", "Mois à l’étranger"),
    "case.planning.earlier_help": spoken("Earlier help", "Aides antérieures"),
    "case.protection.guardian_verified": spoken("Guardian verified", "Tuteur vérifié"),
    "case.protection.best_interests_decided": spoken(
        "Best interests decided", "Intérêt supérieur décidé"
    ),
    "case.protection.child_view_heard": spoken("Child’s view heard", "Avis de l’enfant entendu"),
    "case.protection.specialist_clearance": spoken(
        "Specialist’s clearance", "Accord du spécialiste"
    ),
    "assessment.day": spoken("Assessed on", "Évalué le"),
    "assessment.consent": spoken("Consent", "Consentement"),
    "assessment.needs": spoken("Needs", "Besoins"),
    "assessment.vulnerabilities": spoken("Vulnerabilities", "Vulnérabilités"),
    "assessment.protective_factors": spoken("Protective factors", "Facteurs de protection"),
    "assessment.cash_risk": spoken("Cash would be a risk", "L’argent serait un risque"),
    "assessment.debt": spoken("Debt", "Dette"),
    "assessment.house": spoken("Housing", "Logement"),
    "assessment.skills": spoken("Skills", "Compétences"),
    "assessment.business_wish": spoken("Wishes a business", "Souhaite un commerce"),
    "assessment.business_training": spoken("Business training", "Formation au commerce"),
    "assessment.mobile_money": spoken("Mobile money", "Argent mobile"),
    "assessment.wishes": spoken("Wishes", "Souhaits"),
    "assessment.refusals": spoken("Declines", "Refuse"),
    "assessment.community_wishes": spoken(
        "Wish to join a community project", "Souhaitent un projet communautaire"
    ),
    "assessment.female_staff": spoken("Female staff only", "Personnel féminin seulement"),
    "assessment.words": spoken("In their own words", "Dans leurs mots"),
    "assessment.scores": spoken("Reintegration score", "Score de réintégration"),
    "assessment.kobo_uuid": spoken("Kobo submission", "Envoi Kobo"),
    "assessment.source_row": spoken("Row of the file", "Ligne du fichier"),
    "decision.sort": spoken("Decision", "Décision"),
    "decision.target": spoken("Support", "Soutien"),
    "decision.level": spoken("Amount", "Montant"),
    "decision.person": spoken("For", "Pour"),
    "decision.reason": spoken("Reason", "Raison"),
    "decision.who": spoken("By", "Par"),
    "decision.when": spoken("On", "Le"),
    "plan.version": spoken("Version", "Version"),
    "plan.state": spoken("State", "État"),
    "plan.since": spoken("Since", "Depuis"),
    "plan.awards": spoken("Support", "Soutien"),
    "plan.reason": spoken("Reason", "Raison"),
    "clearing.why": spoken("Why", "Pourquoi"),
    "clearing.words": spoken("In words", "En mots"),
    "clearing.who": spoken("By", "Par"),
    "clearing.when": spoken("On", "Le"),
    "consent.said": spoken("Consent", "Consentement"),
    "consent.on": spoken("Said on", "Dit le"),
    "consent.scopes": spoken("For", "Pour"),
    "consent.by": spoken("Said by", "Dit par"),
    "consent.how": spoken("How", "Comment"),
    "consent.language": spoken("Language", "Langue"),
    "consent.guardian": spoken("Guardian", "Tuteur"),
    "consent.assent": spoken("Child agrees", "L’enfant est d’accord"),
    "consent.witness": spoken("Witness", "Témoin"),
    "consent.why": spoken("Why withdrawn", "Pourquoi retiré"),
    "consent.who": spoken("Recorded by", "Noté par"),
    "consent.recorded": spoken("Recorded on", "Noté le"),
    "consent.over": spoken("Decided against", "Décidé contre"),
    "correction.assessment": spoken("Assessment", "Évaluation"),
    "correction.field": spoken("Answer", "Réponse"),
    "correction.who": spoken("By", "Par"),
    "correction.imported": spoken("What the file had", "Ce que le fichier avait"),
    "correction.shut": spoken("What the file had", "Ce que le fichier avait"),
    "judged.other": spoken("The other case", "L’autre dossier"),
    "judged.verdict": spoken("Judged as", "Jugé comme"),
    "judged.who": spoken("By", "Par"),
    "judged.reason": spoken("Reason", "Raison"),
    "kept.until": spoken("Until", "Jusqu’au"),
    "kept.why": spoken("Why", "Pourquoi"),
    "kept.who": spoken("By", "Par"),
    "kept.when": spoken("On", "Le"),
    "kept.words": spoken("In words", "En mots"),
}
#: Of whole records shown side by side: fields that say nothing to a person.
UNSAID = frozenset(
    {
        "id",
        "case_id",
        "principal",
        "digest",
        "scenario",
        "left",
        "over",
        "imported",
        "shut",
    }
)


def record_name(entity: str, language: str) -> str:
    """Return what a sort of record is called."""
    return in_language(RECORDS[entity], language)


def field_name(entity: str, field: str, language: str) -> str:
    """Return what a field is called, as it stands before its value."""
    return in_language(FIELDS[f"{entity}.{field}"], language)
