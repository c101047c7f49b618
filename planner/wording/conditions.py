"""Conditions as people say them."""

from __future__ import annotations

from planner.domain.conditions import Condition, Conditions
from planner.domain.currency import currency_exponent
from planner.domain.money import Money
from planner.domain.programme import Programme
from planner.wording.numbers import money_text

_FACTS = {
    "age": ("age", "âge"),
    "persons": ("people in the household", "personnes dans le ménage"),
    "adults": ("adults in the household", "adultes dans le ménage"),
    "returned_with": ("members who returned together", "membres rentrés ensemble"),
    "children_6_17": ("children aged 6–17", "enfants de 6 à 17 ans"),
    "children_under_6": ("children under 6", "enfants de moins de 6 ans"),
    "debt": ("debt", "dette"),
    "months_abroad": ("months abroad", "mois à l’étranger"),
    "female_staff": ("asks for female staff", "demande du personnel féminin"),
    "country": ("country of return", "pays de retour"),
    "visa_free": ("no visa needed", "sans visa"),
    "helped_before": ("helped before by", "déjà aidé par"),
    "departure": ("departed from", "pays de départ"),
    "return": ("kind of return", "type de retour"),
    "place": ("place of return", "lieu de retour"),
    "house": ("house", "logement"),
    "sex": ("sex", "sexe"),
    "language": ("language", "langue"),
    "cash_risk": ("cash puts the person at risk", "risque lié aux espèces"),
    "business_wish": ("wishes to run a business", "souhaite gérer un commerce"),
    "business_training": ("had business training", "a suivi une formation en gestion"),
    "mobile_money": ("has mobile money", "a un compte mobile money"),
    "violence": ("violence recorded", "violences signalées"),
    "guardian_verified": ("guardian verified", "tuteur vérifié"),
    "specialist_clearance": ("cleared by a specialist", "accord d’un spécialiste"),
    "skills_recorded": ("a skill recorded", "compétence enregistrée"),
    "unaccompanied_child": ("unaccompanied child", "enfant non accompagné"),
    "vulnerability": ("vulnerability", "vulnérabilité"),
    "skill": ("skill", "compétence"),
    "wish": ("wish", "souhait"),
}
_WORDS = {
    "yes": ("yes", "oui"),
    "no": ("no", "non"),
    "voluntary": ("voluntary", "volontaire"),
    "humanitarian": ("voluntary humanitarian", "volontaire humanitaire"),
    "forced": ("forced", "forcé"),
    "own": ("own", "propre"),
    "family": ("family", "famille"),
    "none": ("none", "aucun"),
    "f": ("woman", "femme"),
    "m": ("man", "homme"),
    "o": ("other", "autre"),
}
_OPERATORS = {
    ">=": ("at least", "au moins"),
    "<=": ("at most", "au plus"),
    "!=": ("not", "pas"),
    "not in": ("not", "pas"),
    "=": ("", ""),
    "in": ("", ""),
}


def conditions_text(conditions: Conditions, programme: Programme, language: str) -> str:
    """Return the conditions as a list in words, joined by semicolons."""
    return "; ".join(condition_text(c, programme, language) for c in conditions)


def condition_text(condition: Condition, programme: Programme, language: str) -> str:
    """Return one condition in words: "age at least 18", "departed from NE, MA or LY"."""
    fact, spoken = condition.fact, int(language == "fr")
    if fact.startswith("need."):
        name = fact_name(fact, programme, language)
    else:
        name = _FACTS[fact][spoken]
    values = [_value(fact, v, programme, language) for v in condition.values]
    joiner = (" or ", " ou ")[spoken]
    listed = ", ".join(values[:-1]) + joiner + values[-1] if len(values) > 1 else values[0]
    operator = _OPERATORS[condition.operator][spoken]
    if condition.values == ("yes",) and operator == "":
        return name
    return f"{name}{(':', ' :')[spoken] if not operator else ''} {operator} {listed}".replace(
        "  ", " "
    )


def fact_name(fact: str, programme: Programme, language: str) -> str:
    """Return what a fact is called; ``need.CODE`` gives the need's own name."""
    if fact.startswith("need."):
        code = fact.removeprefix("need.")
        need = next((n for n in programme.needs if n.code == code), None)
        return need.name.get(language) if need else code
    return _FACTS[fact][int(language == "fr")]


def _value(fact: str, value: str, programme: Programme, language: str) -> str:
    if fact == "place" and programme.has_place(value):
        return programme.place(value).name.get(language)
    if fact == "vulnerability":
        texts = dict(programme.vulnerabilities)
        return texts[value].get(language) if value in texts else value
    if fact == "debt":
        unit = 10 ** currency_exponent(programme.currency)
        return money_text(Money(int(value), programme.currency), language) if unit else value
    return _WORDS[value][int(language == "fr")] if value in _WORDS else value
