"""The planner's own assessment form, for offices without one: its sheets, and how it is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from planner.domain.cases.case import Presence, Relation, ReturnType, Sex
from planner.domain.kind import Kind
from planner.domain.programme.programme import Programme
from planner.domain.texts import PLAN_LANGUAGES, Texts
from planner.intake.assessments.mapping import (
    NO_PREFERENCE,
    Choice,
    FormMapping,
    Headings,
    MemberMapping,
)
from planner.intake.form import Column, SheetForm, folded

#: Words of the drop-downs: the planner's word -> (English, French).
_Words = Mapping[str, tuple[str, str]]
YES_NO: _Words = {"yes": ("yes", "oui"), "no": ("no", "non")}
_SEX: _Words = {
    Sex.FEMALE.value: ("female", "femme"),
    Sex.MALE.value: ("male", "homme"),
    Sex.OTHER.value: ("other", "autre"),
}
_RETURN: _Words = {
    ReturnType.VOLUNTARY.value: ("voluntary", "volontaire"),
    ReturnType.HUMANITARIAN.value: ("humanitarian", "humanitaire"),
    ReturnType.FORCED.value: ("forced", "forcé"),
}
_HOUSE: _Words = {
    "own": ("own", "propre"),
    "family": ("family", "famille"),
    "rented": ("rented", "loué"),
    "none": ("none", "aucun"),
}
_SEVERITY: _Words = {
    **{str(n): (str(n), str(n)) for n in range(5)},
    "unknown": ("unknown", "inconnu"),
}
_RELATION: _Words = {
    Relation.SPOUSE.value: ("spouse", "conjoint"),
    Relation.CHILD.value: ("child", "enfant"),
    Relation.PARENT.value: ("parent", "parent"),
    Relation.OTHER.value: ("other", "autre"),
}
_PRESENCE: _Words = {
    Presence.RETURNED.value: ("returned together", "rentré ensemble"),
    Presence.THERE.value: ("already there", "déjà sur place"),
}
_WISHES: _Words = {
    Kind.CASH.value: ("cash", "espèces"),
    Kind.IN_KIND.value: ("in kind", "en nature"),
    Kind.COMMUNITY.value: ("community project", "projet communautaire"),
    NO_PREFERENCE: ("no preference", "sans préférence"),
}
_TOPIC_WORDS: Mapping[str, _Words] = {
    "yes_no": YES_NO,
    "sex": _SEX,
    "return_type": _RETURN,
    "house": _HOUSE,
    "severity": _SEVERITY,
    "relation": _RELATION,
    "presence": _PRESENCE,
}
_VULNERABILITIES = ("Vulnerabilities", "Vulnérabilités")
_WISHED = ("Wishes", "Souhaits")
_REFUSED = ("Refuses", "Refuse")
_CASES = ("Cases", "Dossiers")
_MEMBERS = ("Members", "Membres")
#: At least this share of a sheet's columns, as a fraction, are those of the form where it is it.
_SURELY_OWN = (4, 5)
_NEED = ("Need", "Besoin")
_NUMBER = Column(
    "number",
    "Case number",
    "Numéro de dossier",
    "The same number again, with a later date, is a new assessment of the case.",
    "Le même numéro avec une date plus récente est une nouvelle évaluation du dossier.",
    required=True,
    width=18,
)


def _choice(key: str, en: str, fr: str, words: _Words, note_en: str, note_fr: str) -> Column:
    return Column(
        key,
        en,
        fr,
        note_en,
        note_fr,
        choices=tuple(w[0] for w in words.values()),
        choices_fr=tuple(w[1] for w in words.values()),
    )


def _yes_no(key: str, en: str, fr: str, note_en: str = "", note_fr: str = "") -> Column:
    empty_en, empty_fr = "Empty: not known.", "Vide : inconnu."
    return _choice(
        key, en, fr, YES_NO, f"{note_en}\n{empty_en}".strip(), f"{note_fr}\n{empty_fr}".strip()
    )


_DAY_EN, _DAY_FR = "A date: 2026-08-14", "Une date : 2026-08-14"
_WHO = (
    _NUMBER,
    Column("day", "Assessment date", "Date de l’évaluation", _DAY_EN, _DAY_FR, True),
    _yes_no(
        "consent",
        "Consent",
        "Consentement",
        "Does the person agree that the data are recorded? Without a yes nothing is planned.",
        "La personne accepte-t-elle l’enregistrement ? Sans oui, rien n’est planifié.",
    ),
    Column("counsellor", "Counsellor", "Conseiller", "A code.", "Un code.", refers="counsellors"),
    Column("name", "Name", "Nom", width=26),
    _choice("sex", "Sex", "Sexe", _SEX, "", ""),
    Column(
        "birth",
        "Birth",
        "Naissance",
        "A date, a month (1988-05) or a year (1988).",
        "Une date, un mois (1988-05) ou une année (1988).",
    ),
    Column(
        "language",
        "Language of the plan",
        "Langue du plan",
        "Two letters: fr, en, ar. The plan is written in French or English.",
        "Deux lettres : fr, en, ar. Le plan est écrit en français ou en anglais.",
    ),
    Column(
        "departure",
        "Departed from",
        "Pays de départ",
        "Two letters (ISO 3166): DE, LY.",
        "Deux lettres (ISO 3166) : DE, LY.",
    ),
    Column(
        "months_abroad",
        "Months abroad",
        "Mois à l’étranger",
        "How long the person was away. Empty: not known.",
        "Combien de temps la personne est partie. Vide : inconnu.",
    ),
    _choice("return_type", "Kind of return", "Type de retour", _RETURN, "", ""),
    Column("return_date", "Date of return", "Date de retour", _DAY_EN, _DAY_FR),
    Column("place", "Place of return", "Lieu de retour", refers="places", width=20),
    Column(
        "earlier_help",
        "Earlier help",
        "Aide antérieure",
        "Help to return or to start again that somebody of the household had before: code of the\n"
        "fund or programme and date, several separated by |\nBE-C 2023-05-01 | OTHER",
        "Aide au retour ou à la réinstallation déjà reçue par le ménage : code du fonds ou du\n"
        "programme et date, plusieurs séparées par |\nBE-C 2023-05-01 | AUTRE",
        width=26,
    ),
)
_PROTECTIVE = Column(
    "protective_factors",
    "Protective factors",
    "Facteurs de protection",
    "In a few words, separated by |",
    "En quelques mots, séparés par |",
    width=24,
)
_SITUATION = (
    _yes_no("mobile_money", "Has mobile money", "A un compte mobile money"),
    _yes_no("cash_risk", "Cash puts at risk", "Les espèces mettent en danger"),
    _yes_no(
        "female_staff",
        "Asks for female staff",
        "Demande du personnel féminin",
        "Whoever delivers the help must be a woman.",
        "La personne qui apporte l’aide doit être une femme.",
    ),
    Column(
        "debt",
        "Debt",
        "Dette",
        "In the paying currency; empty: none recorded.",
        "Dans la monnaie de paiement ; vide : aucune notée.",
    ),
    _PROTECTIVE,
    _choice("house", "House", "Logement disponible", _HOUSE, "", ""),
    Column("skills", "Skills", "Compétences", "Separated by |", "Séparées par |", width=22),
    _yes_no("business_wish", "Wishes to run a business", "Souhaite gérer un commerce"),
    _yes_no("business_training", "Had business training", "A suivi une formation en gestion"),
)
_LAST = (
    Column(
        "words",
        "The person's own words",
        "Les mots de la personne",
        "Printed on the plan.",
        "Imprimés sur le plan.",
        width=48,
    ),
    *(
        Column(f"score_{key}", f"Score {en}", f"Score {fr}", "0 to 1", "0 à 1")
        for key, en, fr in (
            ("economic", "economic", "économique"),
            ("social", "social", "social"),
            ("psychosocial", "psychosocial", "psychosocial"),
        )
    ),
    _yes_no("guardian_verified", "Guardian verified", "Tuteur vérifié"),
    _yes_no("best_interests_decided", "Best interests decided", "Intérêt supérieur décidé"),
    _yes_no("child_view_heard", "Child's view heard", "Avis de l’enfant entendu"),
    _yes_no("specialist_clearance", "Cleared by a specialist", "Accord d’un spécialiste"),
)
MEMBERS = SheetForm(
    "members",
    *_MEMBERS,
    (
        Column("number", _NUMBER.en, _NUMBER.fr, "", "", required=True, width=18),
        _choice("relation", "Relation", "Lien", _RELATION, "To the returnee.", "À la personne."),
        Column("age", "Age", "Âge", "In full years.", "En années révolues."),
        _choice("sex", "Sex", "Sexe", _SEX, "", ""),
        _choice("presence", "Where", "Où", _PRESENCE, "", ""),
        _yes_no("community_wish", "Wishes a community project", "Souhaite un projet communautaire"),
        Column(
            "own_needs",
            "Own needs",
            "Besoins propres",
            "Needs of this member alone, with severity: medical 3; education 2",
            "Besoins de ce membre seul, avec gravité : medical 3; education 2",
            width=34,
        ),
    ),
    "Everybody of the household besides the returnee, one row a person.",
    "Chaque membre du ménage en plus de la personne, une ligne par personne.",
)


def cases_form(programme: Programme) -> SheetForm:
    """Return the sheet of cases: its columns follow the needs and words of the programme."""
    needs = tuple(
        _choice(
            f"need.{need.code}",
            f"{_NEED[0]}: {need.name.get('en') or need.code}",
            f"{_NEED[1]} : {need.name.get('fr') or need.code}",
            _SEVERITY,
            "0 none, 1 minor, 2 moderate, 3 serious, 4 critical. Empty or unknown: nobody knows.",
            "0 aucun, 1 mineur, 2 modéré, 3 grave, 4 critique. Vide ou inconnu : on ne sait pas.",
        )
        for need in programme.needs
    )
    names = {code: _both(code, texts) for code, texts in programme.vulnerabilities}
    columns = (
        *_WHO,
        *_marks("vulnerabilities", _VULNERABILITIES, names),
        *_SITUATION,
        *_marks("wishes", _WISHED, _WISHES),
        *_marks("refusals", _REFUSED, {k: w for k, w in _WISHES.items() if k != NO_PREFERENCE}),
        *needs,
        *_LAST,
    )
    return SheetForm(
        "cases",
        *_CASES,
        columns,
        "One row an assessment.",
        "Une ligne par évaluation.",
    )


def _both(code: str, texts: Texts) -> tuple[str, str]:
    return texts.get("en") or code, texts.get("fr") or code


def _marks(field: str, question: tuple[str, str], words: _Words) -> tuple[Column, ...]:
    return tuple(
        Column(
            f"{field}.{word}",
            f"{question[0]}/{en}",
            f"{question[1]}/{fr}",
            "x where it holds.",
            "x si c’est le cas.",
            width=16,
            choices=("x",),
        )
        for word, (en, fr) in words.items()
    )


def own_mapping(programme: Programme) -> FormMapping:
    """Return the mapping that reads the planner's own form, in English or French."""
    plain = (*_WHO, *_SITUATION, *_LAST)
    vulnerabilities = {code: _both(code, texts) for code, texts in programme.vulnerabilities}
    refusals = {k: w for k, w in _WISHES.items() if k != NO_PREFERENCE}
    return FormMapping(
        name=_CASES[0],
        sheet=_CASES,
        columns={c.key: _headings(c) for c in plain if c is not _PROTECTIVE},
        needs={
            need.code: tuple(
                f"{word}{colon} {need.name.get(language) or need.code}"
                for word, colon, language in zip(_NEED, (":", " :"), PLAN_LANGUAGES, strict=True)
            )
            for need in programme.needs
        },
        values={topic: dict(words) for topic, words in _TOPIC_WORDS.items()},
        choices={
            "vulnerabilities": Choice(_VULNERABILITIES, vulnerabilities),
            "wishes": Choice(_WISHED, _WISHES),
            "refusals": Choice(_REFUSED, refusals),
            "protective_factors": Choice(_headings(_PROTECTIVE), {}),
        },
        members=MemberMapping(
            sheet=_MEMBERS,
            key=_headings(_NUMBER),
            parent=_headings(_NUMBER),
            columns={c.key: _headings(c) for c in MEMBERS.columns if c.key != "number"},
        ),
        made_number="ROW-",
        own=True,
    )


def own_mapping_of(
    sheets: Sequence[tuple[str, Headings]], programme: Programme
) -> FormMapping | None:
    """Return the mapping that reads the own form where these sheets are it, else None.

    ``sheets``: their names and headings. The form is known by the name of its sheet; where that is
    another, as a csv file has no sheets, the first is known by its columns.
    """
    mapping = own_mapping(programme)
    if any(folded(name) in map(folded, _CASES) for name, _ in sheets):
        return mapping
    name, headings = sheets[0]
    columns = cases_form(programme).columns
    told = {folded(heading) for heading in headings if heading}
    titles = [{folded(c.title(language)) for c in columns} for language in PLAN_LANGUAGES]
    own = len(told & (titles[0] | titles[1]))
    if own * 2 < len(columns) or own * _SURELY_OWN[1] < len(told) * _SURELY_OWN[0]:
        return None
    english, french = (len(told & known) for known in titles)
    pair = (name, _CASES[1]) if english >= french else (_CASES[0], name)
    return replace(mapping, sheet=pair)


def _headings(column: Column) -> Headings:
    return (column.en, column.fr)
