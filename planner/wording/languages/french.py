"""Rules and conditions in French. No clause begins with « il »: « si » would have to lose its i."""

from __future__ import annotations

from planner.domain.kind import Kind
from planner.domain.programme.rule import Proof, Role, RuleSort
from planner.wording.languages.language import Forms, Language

_YEARS: Forms = {"one": "{n} an", "other": "{n} ans"}
_MONTHS: Forms = {"other": "{n} mois"}
_PEOPLE: Forms = {"one": "{n} personne", "other": "{n} personnes"}
_CHILDREN: Forms = {"one": "{n} enfant", "other": "{n} enfants"}

_RULES = {
    RuleSort.PAYS_FOR: "La ligne {fund} finance un soutien {kinds}"
    "[, uniquement au titre de {measures}]",
    RuleSort.SERVES: "La ligne {fund} ne sert un dossier que {where}[, {unless}]",
    RuleSort.CASE_CEILING: "[Les lignes {fund} et {other} paient ensemble|La ligne {fund} paie"
    "|Toutes les lignes ensemble paient] au plus {amount} par dossier[ {kinds}]"
    "[ au titre de {measures}][ pour le besoin {need}]",
    RuleSort.ROLE_CEILING: "La ligne {fund} paie au plus {amount}[ {kinds}] {per}[ {where}]"
    "[, {unless}] ; ces montants s’additionnent dans un dossier",
    RuleSort.CASE_SHARE: "Au plus {most} de ce que la ligne {fund} paie à un dossier est accordé"
    " {kinds}",
    RuleSort.SHARE_OF_LINE: "Au plus {most} de la ligne {fund} est accordé {kinds}",
    RuleSort.LEAST_FOR: "Au moins {least} de ce que la ligne {fund} attribue"
    " [est accordé {kinds} et revient à des dossiers pour lesquels {conditions}"
    "|est accordé {kinds}|revient à des dossiers pour lesquels {conditions}][, {unless}]",
    RuleSort.ENTITLED: "La ligne {fund} doit {amount} {per} au titre de l’{part}",
    RuleSort.HOUSEHOLD_CAP: "La ligne {fund} doit au plus {amount} à un même ménage"
    "[ au titre de l’{part}]",
    RuleSort.OWED_AS: "Ce que la ligne {fund} doit au titre de l’{part} est toujours attribué"
    " comme {measures}",
    RuleSort.USE_WITHIN: "Ce que paie la ligne {fund} commence au plus tard {months} après le"
    " retour",
    RuleSort.APPLY_BY: "La ligne {fund} n’accorde aucun nouveau soutien"
    "[ plus de {months} après le retour ni après le {until}| plus de {months} après le retour"
    "| après le {until}]",
    RuleSort.SPEND_BY: "Le dernier versement de la ligne {fund} est payé"
    "[ au plus tard {months} après le retour et au plus tard le {until}"
    "| au plus tard {months} après le retour| au plus tard le {until}]",
    RuleSort.INSTALMENTS: "Le soutien[ de la ligne {fund}][ accordé {kinds}]"
    "[ au titre de {measures}][ d’une valeur de {amount} ou plus] est versé en {parts} ({shares}),"
    " à {months} d’intervalle[, chaque part suivante {proof}]"
    "[ ; cela vaut {where}, {unless}| ; cela vaut {where}|, {unless}]",
    RuleSort.NOT_AGAIN: "La ligne {fund} n’aide aucun ménage"
    " [que la ligne {other} a aidé il y a moins de {years}|que la ligne {other} a déjà aidé"
    "|qu’elle a aidé il y a moins de {years}|qu’elle a déjà aidé]",
    RuleSort.ONE_PERSON: "La ligne {fund} n’aide qu’une seule personne par ménage",
    RuleSort.NO_STACKING: "La ligne {fund} ne se cumule pas avec la ligne {other} dans un même"
    " dossier",
    RuleSort.RESERVE: "{most} de la ligne {fund} est gardé pour les arrivées à venir jusqu’au"
    " {until}",
    RuleSort.RESIDENTS_SHARE: "Au moins {least} des places d’un projet[ payé par la ligne {fund}]"
    " vont aux habitants",
    RuleSort.ACT_NOW: "Le bureau agit sous {days}, avant tout calcul, {where}[, {unless}]",
    RuleSort.FLOOR: "Au moins {least} du besoin {need} est couvert sous {days} si sa gravité est de"
    " {severity} ou plus[ et {where}][, {unless}]",
    RuleSort.SPENDING_SHARE: "De l’argent commun attribué,"
    " [entre {least} et {most}|au moins {least}|au plus {most}] est accordé {kinds}",
    RuleSort.BAR: "[La ligne {fund} ne finance jamais|Personne ne reçoit]"
    " [de soutien {kinds} ni {measures}|de soutien {kinds}|{measures}|de soutien] {where}"
    "[, {unless}][ ; {instead} est proposé à la place]",
    RuleSort.ONCE_A_HOUSEHOLD: "Un ménage reçoit au plus"
    " [une seule de ces mesures : {several}|une fois {measures}]",
    RuleSort.NEEDS_FIRST: "Un ménage ne reçoit {measures} que {where}[, {unless}]",
    RuleSort.TIER: "À partir de {persons} dans le ménage, le montant publié pour {measures} est"
    " de {amount}",
    RuleSort.TRADE_PLACES: "On accorde {measures} à {persons} au plus d’un même métier dans un même"
    " lieu",
    RuleSort.SMALLEST_AWARD: "Aucun soutien n’est inférieur à {amount}",
    RuleSort.TENSION: "Là où la tension est de {count} ou plus, un projet n’ouvre qu’après"
    " consultation des habitants et vérification « ne pas nuire »",
    RuleSort.COUNSELLOR_HOURS: "Chaque conseiller dispose de {hours} par mois pour les plans et les"
    " visites",
    RuleSort.PRICE_AGE: "Le prix d’un prestataire est redemandé au bout de {months}",
}
_FACTS = {
    "age": ("la personne a {value}", ""),
    "persons": ("le ménage compte {value}", ""),
    "adults": ("le ménage compte {value}", ""),
    "returned_with": ("la personne est rentrée avec {value}", ""),
    "children_6_17": ("le ménage compte {value} de 6 à 17 ans", ""),
    "children_under_6": ("le ménage compte {value} de moins de 6 ans", ""),
    "debt": ("la dette est d’{value}", ""),
    "months_abroad": ("le séjour à l’étranger a duré {value}", ""),
    "need": ("la gravité du besoin {name} est d’{value}", ""),
    "departure": (
        "la personne est partie {values}",
        "la personne n’est pas partie {values}",
    ),
    "return": ("le retour est {values}", "le retour n’est pas {values}"),
    "place": ("le lieu de retour est {values}", "le lieu de retour n’est pas {values}"),
    "country": ("le pays de retour est {values}", "le pays de retour n’est pas {values}"),
    "house": ("le logement disponible est {values}", "le logement disponible n’est pas {values}"),
    "sex": ("la personne est {values}", "la personne n’est pas {values}"),
    "language": ("la personne parle {values}", "la personne ne parle pas {values}"),
    "cash_risk": (
        "les espèces mettent la personne en danger",
        "les espèces ne mettent pas la personne en danger",
    ),
    "business_wish": (
        "la personne souhaite gérer un commerce",
        "la personne ne souhaite pas gérer un commerce",
    ),
    "business_training": (
        "la personne a suivi une formation en gestion",
        "la personne n’a pas suivi de formation en gestion",
    ),
    "mobile_money": (
        "la personne a un compte d’argent mobile",
        "la personne n’a pas de compte d’argent mobile",
    ),
    "violence": ("des violences sont signalées", "aucune violence n’est signalée"),
    "guardian_verified": ("un tuteur est vérifié", "aucun tuteur n’est vérifié"),
    "specialist_clearance": (
        "un spécialiste a donné son accord",
        "aucun spécialiste n’a donné son accord",
    ),
    "skills_recorded": (
        "une compétence est enregistrée",
        "aucune compétence n’est enregistrée",
    ),
    "unaccompanied_child": (
        "la personne est un enfant non accompagné",
        "la personne n’est pas un enfant non accompagné",
    ),
    "female_staff": (
        "la personne demande du personnel féminin",
        "la personne ne demande pas de personnel féminin",
    ),
    "visa_free": (
        "les ressortissants du pays n’ont pas besoin de visa pour l’espace Schengen",
        "les ressortissants du pays ont besoin d’un visa pour l’espace Schengen",
    ),
    "helped_before": (
        "le ménage a déjà été aidé par {values}",
        "le ménage n’a pas déjà été aidé par {values}",
    ),
    "vulnerability": (
        "une vulnérabilité est signalée ({values})",
        "aucune de ces vulnérabilités n’est signalée ({values})",
    ),
    "skill": (
        "une compétence est enregistrée ({values})",
        "aucune de ces compétences n’est enregistrée ({values})",
    ),
    "wish": (
        "la personne souhaite un soutien {values}",
        "la personne ne souhaite pas de soutien {values}",
    ),
}
_ASKED = {
    "age": "âge",
    "persons": "personnes dans le ménage",
    "adults": "adultes dans le ménage",
    "returned_with": "membres rentrés ensemble",
    "children_6_17": "enfants de 6 à 17 ans",
    "children_under_6": "enfants de moins de 6 ans",
    "debt": "dette",
    "months_abroad": "mois à l’étranger",
    "departure": "pays de départ",
    "return": "type de retour",
    "return_date": "date de retour",
    "place": "lieu de retour",
    "country": "pays de retour",
    "house": "logement disponible",
    "sex": "sexe",
    "language": "langue",
    "cash_risk": "risque lié aux espèces",
    "business_wish": "souhait de gérer un commerce",
    "business_training": "formation en gestion",
    "mobile_money": "compte d’argent mobile",
    "violence": "violences signalées",
    "guardian_verified": "tuteur vérifié",
    "specialist_clearance": "accord d’un spécialiste",
    "skills_recorded": "compétence enregistrée",
    "unaccompanied_child": "enfant non accompagné",
    "female_staff": "demande du personnel féminin",
    "visa_free": "sans visa",
    "helped_before": "déjà aidé par",
    "vulnerability": "vulnérabilité",
    "skill": "compétence",
    "wish": "souhait",
}

FRENCH = Language(
    rules=_RULES,
    facts=_FACTS,
    asked=_ASKED,
    units={
        "age": _YEARS,
        "persons": _PEOPLE,
        "adults": {"one": "{n} adulte", "other": "{n} adultes"},
        "returned_with": {"one": "{n} membre du ménage", "other": "{n} membres du ménage"},
        "children_6_17": _CHILDREN,
        "children_under_6": _CHILDREN,
        "months_abroad": _MONTHS,
    },
    operators={">=": "au moins {}", "<=": "au plus {}", "=": "exactement {}"},
    words={
        "returned_with.0": "la personne est rentrée seule",
        "children_6_17.0": "le ménage ne compte aucun enfant de 6 à 17 ans",
        "children_under_6.0": "le ménage ne compte aucun enfant de moins de 6 ans",
        "debt.0": "la personne n’a pas de dette",
        "status": "Statut : ",
        "status.holds": "le statut {values} est enregistré",
        "status.fails": "le statut {values} n’est pas enregistré",
        "yes": "oui",
        "no": "non",
        "return.voluntary": "volontaire",
        "return.humanitarian": "volontaire humanitaire",
        "return.forced": "forcé",
        "house.own": "à la personne",
        "house.family": "à la famille",
        "house.none": "inexistant",
        "sex.f": "une femme",
        "sex.m": "un homme",
        "sex.o": "d’un autre sexe",
    },
    kinds={
        Kind.CASH: "en espèces",
        Kind.IN_KIND: "en nature",
        Kind.COMMUNITY: "en projets communautaires",
        Kind.REFERRAL: "par orientation",
    },
    roles={
        Role.CASE: "par dossier",
        Role.PRINCIPAL: "à la personne de retour",
        Role.MEMBER_RETURNED: "pour chaque membre du ménage rentré avec la personne de retour",
        Role.ADULT_FAMILY: "pour chaque adulte de la famille rentré avec la personne de retour",
        Role.MINOR: "pour chaque membre de la famille de moins de 18 ans rentré avec la personne"
        " de retour",
        Role.UNACCOMPANIED_CHILD: "à une personne de retour qui est un enfant non accompagné",
        Role.ADULT: "pour chaque adulte rentré (personne de retour comprise)",
        Role.CHILD: "pour chaque personne de moins de 18 ans rentrée (personne de retour comprise)",
        Role.PERSON: "pour chaque personne rentrée",
    },
    parts={
        "travel": "argent de voyage",
        "start": "argent de démarrage",
        "arrival": "aide à l’arrivée",
        "later": "aide ultérieure",
    },
    proofs={
        Proof.RECEIPTS: "seulement une fois les reçus vus",
        Proof.VISIT: "seulement après une visite",
        Proof.STILL_THERE: "seulement si la personne n’a pas quitté à nouveau le pays",
        Proof.TRAINING_DONE: "seulement une fois la formation terminée",
        Proof.BUSINESS_RUNS: "seulement si le commerce fonctionne",
    },
    nouns={
        "months": _MONTHS,
        "years": _YEARS,
        "days": {"one": "{n} jour", "other": "{n} jours"},
        "hours": {"one": "{n} heure", "other": "{n} heures"},
        "persons": _PEOPLE,
        "parts": {"one": "{n} part", "other": "{n} parts"},
    },
    joined={"and": " et ", "or": " ou ", "comma": ", "},
    where=("si {}", " et si {}"),
    unless="sauf si {}",
    quoted="« {} »",
    named="« {} »",
    part_of="{fund} ({part})",
    office="le bureau",
    validity="[en vigueur du {starts} au {ends}|en vigueur depuis le {starts}"
    "|en vigueur jusqu’au {ends}|en vigueur sans dates] ;"
    " [source : {source}|sans source indiquée]",
)
