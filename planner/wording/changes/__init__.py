"""What an import would change, in words: the field, and old and new value where it may be shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from planner.domain.change import Change, Plain
from planner.domain.programme import Programme
from planner.wording.sentences import Table, in_language, say, spoken

_FIELDS: Table = {
    "planning.language": spoken("language", "langue"),
    "planning.departure": spoken("country of departure", "pays de départ"),
    "planning.return_type": spoken("kind of return", "type de retour"),
    "planning.return_date": spoken("date of return", "date de retour"),
    "planning.place": spoken("place", "lieu"),
    "planning.counsellor": spoken("counsellor", "conseiller"),
    "planning.sex": spoken("sex", "sexe"),
    "planning.members": spoken("household members", "membres du ménage"),
    "planning.months_abroad": spoken("months abroad", "mois à l’étranger"),
    "planning.earlier_help": spoken("earlier help", "aide antérieure"),
    "identity.name": spoken("name", "nom"),
    "identity.birth": spoken("birth", "naissance"),
    "day": spoken("date of assessment", "date de l’évaluation"),
    "consent": spoken("consent", "consentement"),
    "vulnerabilities": spoken("vulnerabilities", "vulnérabilités"),
    "cash_risk": spoken("risk of cash", "risque des espèces"),
    "debt": spoken("debt", "dette"),
    "house": spoken("house", "logement"),
    "skills": spoken("skills", "compétences"),
    "business_wish": spoken("wish to run a business", "souhait de commerce"),
    "business_training": spoken("business training", "formation en gestion"),
    "mobile_money": spoken("mobile money", "mobile money"),
    "wishes": spoken("wishes", "souhaits"),
    "refusals": spoken("refusals", "refus"),
    "words": spoken("own words", "ses propres mots"),
    "scores": spoken("reintegration score", "score de réintégration"),
    "female_staff": spoken("asks for female staff", "demande du personnel féminin"),
}
#: Fields whose values may be shown; of every other field only its name is said.
_SHOWN = frozenset(
    {
        "planning.language",
        "planning.departure",
        "planning.return_type",
        "planning.return_date",
        "planning.place",
        "planning.counsellor",
        "planning.months_abroad",
        "day",
        "consent",
        "house",
        "skills",
        "business_wish",
        "business_training",
        "mobile_money",
        "wishes",
        "refusals",
    }
)
_WORDS: Table = {
    "unknown": spoken("unknown", "inconnu"),
    "yes": spoken("yes", "oui"),
    "no": spoken("no", "non"),
    "further": spoken("a further assessment", "une nouvelle évaluation"),
    "changed": spoken("{name}: {before} → {after}", "{name} : {before} → {after}"),
}


def change_texts(changes: Iterable[Change], programme: Programme, language: str) -> Iterator[str]:
    """Yield one text a changed field: "place: Kankan → Labé", "Housing: 2 → 3", "name"."""
    for change in changes:
        if change.entity == "assessment" and change.field == "":
            yield _word("further", language)
        elif change.field == "needs":
            yield from _needs(change, programme, language)
        elif change.field in _FIELDS:
            name = in_language(_FIELDS[change.field], language)
            before = _plain(change.field, change.before, programme, language)
            after = _plain(change.field, change.after, programme, language)
            yield _changed(name, before, after, language) if change.field in _SHOWN else name


def _needs(change: Change, programme: Programme, language: str) -> Iterator[str]:
    before, after = _severities(change.before), _severities(change.after)
    names = {n.code: n.name.get(language) for n in programme.needs}
    for key in dict.fromkeys((*before, *after)):
        old, new = (_severity(side.get(key), language) for side in (before, after))
        if old != new:
            yield _changed(names.get(key[0], key[0]), old, new, language)


def _changed(name: str, before: str, after: str, language: str) -> str:
    return say(_WORDS, "changed", language, {"name": name, "before": before, "after": after})


def _word(code: str, language: str) -> str:
    return in_language(_WORDS[code], language)


def _severities(plain: Plain) -> dict[tuple[str, str], Plain]:
    found: dict[tuple[str, str], Plain] = {}
    for answer in plain if isinstance(plain, list) else []:
        if isinstance(answer, dict):
            found[str(answer["need"]), str(answer.get("persons"))] = answer.get("severity")
    return found


def _severity(value: Plain, language: str) -> str:
    return _word("unknown", language) if value is None else str(value)


def _plain(field: str, value: Plain, programme: Programme, language: str) -> str:
    if field == "planning.place" and isinstance(value, str) and programme.has_place(value):
        return programme.place(value).name.get(language)
    if isinstance(value, bool):
        return _word("yes" if value else "no", language)
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "–"
    return _word("unknown", language) if value in (None, "") else str(value)
