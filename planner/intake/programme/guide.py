"""The first sheet of the programme workbook: what the words in it mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from planner.domain.programme.conditions import FACTS
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import OFFICE, Proof, Role, RuleSort
from planner.domain.programme.rule_sorts import FIELDS, MAY_HAVE, ONE_OF
from planner.intake.form_writer import fit_to_width
from planner.intake.programme import form
from planner.wording.rules.conditions import fact_name

GUIDE = {"en": "Guide", "fr": "Guide"}
#: The hidden column that lists who can have a rule, and how many funds it has room for.
_SCOPES, _FUNDS_OFFERED = 5, 60
_SORTS: Mapping[RuleSort, tuple[str, str]] = {
    RuleSort.PAYS_FOR: (
        "The fund pays for these kinds (and only for the measures named, if any).",
        "Le fonds paie ces formes d’aide (et seulement les mesures nommées, s’il y en a).",
    ),
    RuleSort.SERVES: (
        "The fund serves only cases for whom all conditions hold.",
        "Le fonds ne sert que les dossiers qui remplissent toutes les conditions.",
    ),
    RuleSort.CASE_CEILING: (
        "At most this amount a case, from this fund or from all (OFFICE).",
        "Au plus ce montant par dossier, de ce fonds ou de tous (OFFICE).",
    ),
    RuleSort.SHARE_OF_LINE: (
        "At most this share of the fund's money as these kinds.",
        "Au plus cette part de l’argent du fonds sous ces formes.",
    ),
    RuleSort.ENTITLED: (
        "The fund owes this amount per case, principal or member who returned, as this part.",
        "Le fonds doit ce montant par dossier, personne ou membre rentré, pour cette part.",
    ),
    RuleSort.OWED_AS: (
        "This part of the entitlement is always awarded, as this measure.",
        "Cette part du droit est toujours accordée, sous cette mesure.",
    ),
    RuleSort.USE_WITHIN: (
        "Awards start within so many months of the return.",
        "Les aides commencent dans ce nombre de mois après le retour.",
    ),
    RuleSort.NO_STACKING: (
        "Not together with the other fund (or a part of it) in one case.",
        "Pas avec l’autre fonds (ou une part) dans le même dossier.",
    ),
    RuleSort.RESERVE: (
        "Hold back the share under “At most (%)” until the date, for later arrivals.",
        "Garder la part sous « Au plus (%) » jusqu’à la date, pour les retours suivants.",
    ),
    RuleSort.RESIDENTS_SHARE: (
        "At least this share of a project's seats goes to residents.",
        "Au moins cette part des places d’un projet va aux habitants.",
    ),
    RuleSort.ACT_NOW: (
        "Who cannot wait for a balance, and within how many days to act.",
        "Qui ne peut pas attendre l’équilibrage, et sous combien de jours agir.",
    ),
    RuleSort.FLOOR: (
        "From this severity on, at least this share of the need is met, within so many days.",
        "Dès cette gravité, au moins cette part du besoin est couverte, sous ce nombre de jours.",
    ),
    RuleSort.SPENDING_SHARE: (
        "Of the awarded pool money, this kind is between these two shares.",
        "De l’argent partagé accordé, cette forme est entre ces deux parts.",
    ),
    RuleSort.BAR: (
        "For whom the conditions hold: never these kinds or measures.",
        "Pour qui les conditions valent : jamais ces formes ou mesures.",
    ),
    RuleSort.ONCE_A_HOUSEHOLD: (
        "At most one of these measures a household.",
        "Au plus une de ces mesures par ménage.",
    ),
    RuleSort.NEEDS_FIRST: (
        "These measures only for whom the conditions hold.",
        "Ces mesures seulement pour qui les conditions valent.",
    ),
    RuleSort.TRADE_PLACES: (
        "At most so many of these measures of one trade at one place.",
        "Au plus ce nombre de ces mesures par métier et par lieu.",
    ),
    RuleSort.SMALLEST_AWARD: (
        "No award below this amount.",
        "Aucune aide sous ce montant.",
    ),
    RuleSort.TENSION: (
        "From this tension on, a project needs a consultation and a do-no-harm check.",
        "Dès cette tension, un projet exige une consultation et une vérification « ne pas nuire ».",
    ),
    RuleSort.COUNSELLOR_HOURS: (
        "Hours each counsellor has a month for plans and visits.",
        "Heures de chaque conseiller par mois pour les plans et les visites.",
    ),
    RuleSort.ROLE_CEILING: (
        "At most this amount for each person of a role: one row a role, and the rows add up.",
        "Au plus ce montant par personne d’un rôle : une ligne par rôle, et les lignes s’ajoutent.",
    ),
    RuleSort.CASE_SHARE: (
        "Of what the fund pays a case, at most this share as these kinds.",
        "De ce que le fonds paie à un dossier, au plus cette part sous ces formes.",
    ),
    RuleSort.LEAST_FOR: (
        "Of what the fund awards, at least this share as these kinds or for these people.",
        "De ce que le fonds attribue, au moins cette part sous ces formes ou pour ces personnes.",
    ),
    RuleSort.HOUSEHOLD_CAP: (
        "What the fund owes one household is at most this amount.",
        "Ce que le fonds doit à un ménage est au plus ce montant.",
    ),
    RuleSort.APPLY_BY: (
        "No new award after so many months of return, or after a date.",
        "Aucun nouveau soutien après ce nombre de mois de retour, ou après une date.",
    ),
    RuleSort.SPEND_BY: (
        "The last instalment within so many months of return, or by a date.",
        "La dernière tranche dans ce nombre de mois après le retour, ou avant une date.",
    ),
    RuleSort.INSTALMENTS: (
        "Paid in these parts, so many months apart; the later ones on proof.",
        "Payé en ces parts, à ce nombre de mois d’écart ; les suivantes sur preuve.",
    ),
    RuleSort.NOT_AGAIN: (
        "Nobody who was helped before, ever or for so many years.",
        "Aucun ménage déjà aidé : plus jamais, ou pas pendant ce nombre d’années.",
    ),
    RuleSort.ONE_PERSON: (
        "One person of a household only.",
        "Une seule personne par ménage.",
    ),
    RuleSort.TIER: (
        "The published amount of a measure for households of at least so many.",
        "Le montant publié d’une mesure pour les ménages d’au moins ce nombre.",
    ),
    RuleSort.PRICE_AGE: (
        "A provider’s price older than so many months is to be asked again.",
        "Le prix d’un prestataire plus ancien que ce nombre de mois est à redemander.",
    ),
}
_ROLES: Mapping[Role, tuple[str, str]] = {
    Role.CASE: ("Once a household.", "Une fois par ménage."),
    Role.PRINCIPAL: ("The returnee.", "La personne rentrée elle-même."),
    Role.MEMBER_RETURNED: (
        "Each member who returned with them, of any age.",
        "Chaque membre rentré avec elle, de tout âge.",
    ),
    Role.ADULT_FAMILY: (
        "Each adult member who returned with them.",
        "Chaque membre adulte rentré avec elle.",
    ),
    Role.MINOR: (
        "Each member under 18 who returned with them.",
        "Chaque membre de moins de 18 ans rentré avec elle.",
    ),
    Role.UNACCOMPANIED_CHILD: (
        "A returnee who is an unaccompanied child.",
        "Une personne rentrée qui est un enfant non accompagné.",
    ),
    Role.ADULT: (
        "Each adult who returned, the returnee too.",
        "Chaque adulte rentré, la personne elle-même comprise.",
    ),
    Role.CHILD: (
        "Everybody under 18 who returned, the returnee too.",
        "Chaque enfant de moins de 18 ans rentré, la personne elle-même comprise.",
    ),
    Role.PERSON: ("Everybody who returned.", "Chaque personne rentrée."),
}
_PROOFS: Mapping[Proof, tuple[str, str]] = {
    Proof.RECEIPTS: (
        "Receipts for what the part before paid.",
        "Les reçus de ce que la tranche précédente a payé.",
    ),
    Proof.VISIT: ("A visit by the office.", "Une visite du bureau."),
    Proof.STILL_THERE: (
        "The returnee has not left the country again.",
        "La personne n’a pas quitté le pays à nouveau.",
    ),
    Proof.TRAINING_DONE: ("The training is finished.", "La formation est terminée."),
    Proof.BUSINESS_RUNS: ("The business is running.", "L’activité fonctionne."),
}
_WORDS = {
    "roles": ("Per: whom an amount counts for", "Par : pour qui un montant compte"),
    "proofs": ("Proof: what must be seen", "Preuve : ce qui doit être vu"),
    "versions": (
        "Two rules with one code and different dates are versions of one rule.",
        "Deux règles de même code et de dates différentes sont des versions d’une règle.",
    ),
    "sorts": ("Rules: what each sort does", "Règles : ce que fait chaque type"),
    "sort": ("Sort", "Type"),
    "means": ("What it does", "Ce qu’il fait"),
    "holds": ("What it holds", "Ce qu’elle contient"),
    "word_means": ("What it means", "Ce qu’il veut dire"),
    "needs": ("Fill in", "À remplir"),
    "or": ("may have", "peut avoir"),
    "colon": (": ", " : "),
    "then": ("; ", " ; "),
    "one_of": ("one of", "l’un de"),
    "every": (
        "Every rule may also have: For whom, Unless, In force from and to, Source, Note.",
        "Toute règle peut aussi avoir : Pour qui, Sauf si, En vigueur du et au, Source, Remarque.",
    ),
    "facts": ("Conditions: what can be asked", "Conditions : ce qui peut être demandé"),
    "fact": ("Word", "Mot"),
    "operators": ("Written like", "S’écrit comme"),
    "need_fact": ("severity of a need, by its code", "gravité d’un besoin, par son code"),
    "sheets": ("The sheets", "Les feuilles"),
    "sheet": ("Sheet", "Feuille"),
    "example": (
        "Rows whose first cell begins with EXAMPLE are never read.",
        "Les lignes dont la première cellule commence par EXEMPLE ne sont jamais lues.",
    ),
    "dark": (
        "Columns with a dark heading must be filled in. Point at a heading to read its note.",
        "Les colonnes à titre foncé sont à remplir. Pointez un titre pour lire sa note.",
    ),
}
#: How each fact is asked about, where "fact = yes" is not it.
_ASKED = {
    "age": "age >= 18",
    "persons": "persons >= 4",
    "adults": "adults >= 1",
    "returned_with": "returned_with >= 1",
    "children_6_17": "children_6_17 >= 1",
    "children_under_6": "children_under_6 >= 1",
    "debt": "debt >= 1",
    "months_abroad": "months_abroad >= 3",
    "departure": "departure in DE|FR|BE",
    "return": "return in voluntary|humanitarian",
    "place": "place not in GN004005|GN006002",
    "house": "house in own|family",
    "country": "country = GN",
    "helped_before": "helped_before != BE-C",
    "sex": "sex = f",
    "language": "language = fr",
    "vulnerability": "vulnerability in vot|uasc",
    "skill": "skill in couture|commerce",
    "wish": "wish in community",
}


def write_guide(book: Workbook, programme: Programme, language: str) -> Mapping[str, str]:
    """Add the sheet that explains the others, the sorts of rules and the conditions.

    Returns where the sorts stand, for the drop-down on the sheet Rules.
    """
    french = language == "fr"
    words = {key: pair[french] for key, pair in _WORDS.items()}
    sheet: Worksheet = book.create_sheet(GUIDE[language])
    for letter, width in zip("ABC", (24, 84, 58), strict=True):
        sheet.column_dimensions[letter].width = width
    rows: list[tuple[Sequence[str], bool]] = [
        ((words["sheets"],), True),
        ((words["dark"],), False),
        ((words["example"],), False),
        ((words["sheet"], words["holds"]), True),
    ]
    rows += [((s.title(language), s.about(language)), False) for s in form.SHEETS]
    rows += [((), False), ((words["sorts"],), True), ((words["every"],), False)]
    rows.append(((words["sort"], words["means"], words["needs"]), True))
    first = len(rows) + 1
    rows += [
        ((sort.value, pair[french], _columns(sort, language, words)), False)
        for sort in RuleSort
        for pair in (_SORTS[sort],)
    ]
    rows.append(((words["versions"],), False))
    for key, meanings in (("roles", _ROLES), ("proofs", _PROOFS)):
        rows += [((), False), ((words[key],), True)]
        rows += [((word.value, pair[french]), False) for word, pair in meanings.items()]
    rows += [((), False), ((words["facts"],), True)]
    rows.append(((words["fact"], words["word_means"], words["operators"]), True))
    rows += [
        ((fact, fact_name(fact, programme, language), _ASKED.get(fact, f"{fact} = yes")), False)
        for fact in FACTS
    ]
    rows.append((("need.CODE", words["need_fact"], "need.medical >= 2"), False))
    _write(sheet, rows)
    fit_to_width(sheet)
    return {"sorts": f"'{sheet.title}'!$A${first}:$A${first + len(_SORTS) - 1}"}


def write_scopes(book: Workbook, funds: str, language: str) -> str:
    """Write who can have a rule into a hidden column of the guide, and return their range.

    The office, then the codes that stand in ``funds``, as the sheet Funds is filled in: a
    drop-down can point at one range only.
    """
    sheet: Worksheet = book[GUIDE[language]]
    name, cells = funds.rsplit("!", 1)
    letter, first = cells.split(":")[0].strip("$").split("$")
    sheet.cell(1, _SCOPES, OFFICE)
    for number in range(_FUNDS_OFFERED):
        code = f"{name}!{letter}{int(first) + number}"
        sheet.cell(2 + number, _SCOPES, f'={code}&""')
    column = get_column_letter(_SCOPES)
    sheet.column_dimensions[column].hidden = True
    start = f"'{sheet.title}'!${column}$1"
    last = f"${letter}${int(first) + _FUNDS_OFFERED - 1}"
    return f"OFFSET({start},0,0,1+COUNTA({name}!${letter}${first}:{last}),1)"


def _columns(sort: RuleSort, language: str, words: Mapping[str, str]) -> str:
    """Name the columns a sort must have, of which it needs one, and which it may have."""

    def titles(keys: Iterable[str]) -> str:
        return ", ".join(form.RULES.column(key).title(language) for key in keys)

    one_of = ONE_OF.get(sort, ())
    also = MAY_HAVE.get(sort, frozenset()) - frozenset(one_of)
    parts = [
        titles(sorted(FIELDS[sort])),
        f"{words['one_of']}{words['colon']}{titles(one_of)}" if one_of else "",
        f"{words['or']}{words['colon']}{titles(sorted(also))}" if also else "",
    ]
    return words["then"].join(part for part in parts if part)


def _write(sheet: Worksheet, rows: Sequence[tuple[Sequence[str], bool]]) -> None:
    for number, (texts, heading) in enumerate(rows, start=1):
        for place, text in enumerate(texts, start=1):
            cell = sheet.cell(number, place, text)
            # "need.medical >= 2" is a text, and so is anything that might begin with "=".
            cell.data_type = "s"
            size, colour = (12, "17566B") if heading else (11, "1E2A32")
            cell.font = Font(name="Calibri", size=size, bold=heading, color=colour)
            cell.alignment = Alignment(wrap_text=len(texts) > 1, vertical="top")
