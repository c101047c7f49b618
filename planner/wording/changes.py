"""What an import would change, in words: the field, and old and new value where it may be shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planner.domain.change import Change, Plain
from planner.domain.programme import Programme

#: Fields whose values may be shown; of every other field only its name is said.
_FIELDS: dict[str, tuple[str, str, bool]] = {
    "planning.language": ("language", "langue", True),
    "planning.departure": ("country of departure", "pays de départ", True),
    "planning.return_type": ("kind of return", "type de retour", True),
    "planning.return_date": ("date of return", "date de retour", True),
    "planning.place": ("place", "lieu", True),
    "planning.counsellor": ("counsellor", "conseiller", True),
    "planning.sex": ("sex", "sexe", False),
    "planning.members": ("household members", "membres du ménage", False),
    "identity.name": ("name", "nom", False),
    "identity.birth": ("birth", "naissance", False),
    "day": ("date of assessment", "date de l’évaluation", True),
    "consent": ("consent", "consentement", True),
    "vulnerabilities": ("vulnerabilities", "vulnérabilités", False),
    "cash_risk": ("risk of cash", "risque des espèces", False),
    "debt": ("debt", "dette", False),
    "house": ("house", "logement", True),
    "skills": ("skills", "compétences", True),
    "business_wish": ("wish to run a business", "souhait de commerce", True),
    "business_training": ("business training", "formation en gestion", True),
    "mobile_money": ("mobile money", "mobile money", True),
    "wishes": ("wishes", "souhaits", True),
    "refusals": ("refusals", "refus", True),
    "words": ("own words", "ses propres mots", False),
    "scores": ("reintegration score", "score de réintégration", False),
}
_UNKNOWN = ("unknown", "inconnu")


def change_texts(changes: Iterable[Change], programme: Programme, language: str) -> Iterator[str]:
    """Yield one text a changed field: "place: Kankan → Labé", "Housing: 2 → 3", "name"."""
    french = int(language == "fr")
    for change in changes:
        if change.entity == "assessment" and change.field == "":
            yield ("a further assessment", "une nouvelle évaluation")[french]
        elif change.field == "needs":
            yield from _needs(change, programme, language)
        elif change.field in _FIELDS:
            english, other, shown = _FIELDS[change.field]
            name = other if french else english
            before = _plain(change.field, change.before, programme, language)
            after = _plain(change.field, change.after, programme, language)
            colon = " :" if french else ":"
            yield f"{name}{colon} {before} → {after}" if shown else name


def _needs(change: Change, programme: Programme, language: str) -> Iterator[str]:
    before, after = _severities(change.before), _severities(change.after)
    names = {n.code: n.name.get(language) for n in programme.needs}
    for key in dict.fromkeys((*before, *after)):
        old, new = (_severity(side.get(key), language) for side in (before, after))
        if old != new:
            colon = " :" if language == "fr" else ":"
            yield f"{names.get(key[0], key[0])}{colon} {old} → {new}"


def _severities(plain: Plain) -> dict[tuple[str, str], Plain]:
    found: dict[tuple[str, str], Plain] = {}
    for answer in plain if isinstance(plain, list) else []:
        if isinstance(answer, dict):
            found[str(answer["need"]), str(answer.get("persons"))] = answer.get("severity")
    return found


def _severity(value: Plain, language: str) -> str:
    return _UNKNOWN[int(language == "fr")] if value is None else str(value)


def _plain(field: str, value: Plain, programme: Programme, language: str) -> str:
    if field == "planning.place" and isinstance(value, str) and programme.has_place(value):
        return programme.place(value).name.get(language)
    if isinstance(value, bool):
        return (("no", "yes"), ("non", "oui"))[int(language == "fr")][value]
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "–"
    return _UNKNOWN[int(language == "fr")] if value in (None, "") else str(value)
