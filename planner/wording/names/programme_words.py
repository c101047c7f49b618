"""What the words a cell of the programme may hold are called: sorts of rules, prices, people."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from planner.domain.kind import Kind
from planner.domain.need import Dimension
from planner.domain.programme.catalogue import Counted, Delivery, Per, Pricing, Serves
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rates import RateUse
from planner.domain.programme.rule import Proof, Role, RuleSort
from planner.wording.names import name_of
from planner.wording.names.programme import part_name
from planner.wording.sentences import Table, in_language, spoken

_SORTS: Table = {
    RuleSort.PAYS_FOR: spoken(
        "What it pays for", "Ce qu’elle paie", "Lo que paga", "ما يدفع مقابله"
    ),
    RuleSort.SERVES: spoken("Whom it serves", "Qui elle sert", "A quién atiende", "من يخدم"),
    RuleSort.CASE_CEILING: spoken(
        "Ceiling a case", "Plafond par dossier", "Tope por caso", "سقف لكل حالة"
    ),
    RuleSort.ROLE_CEILING: spoken(
        "Ceiling for each person", "Plafond par personne", "Tope por persona", "سقف لكل شخص"
    ),
    RuleSort.CASE_SHARE: spoken(
        "Share of a case as a kind",
        "Part d’un dossier sous une forme",
        "Parte de un caso en una forma",
        "حصة من الحالة بشكل معيّن",
    ),
    RuleSort.SHARE_OF_LINE: spoken(
        "Share of the line as a kind",
        "Part de la ligne sous une forme",
        "Parte de la línea en una forma",
        "حصة من البند بشكل معيّن",
    ),
    RuleSort.LEAST_FOR: spoken(
        "Least share for some",
        "Part minimale pour certains",
        "Parte mínima para algunos",
        "حصة دنيا لبعضهم",
    ),
    RuleSort.ENTITLED: spoken("What it owes", "Ce qu’elle doit", "Lo que debe", "ما يستحق عليه"),
    RuleSort.HOUSEHOLD_CAP: spoken(
        "Most it owes a household",
        "Dû maximal par ménage",
        "Máximo debido a un hogar",
        "أقصى مستحق للأسرة",
    ),
    RuleSort.OWED_AS: spoken(
        "How what it owes is given", "Forme du dû", "Cómo se da lo debido", "شكل المستحق"
    ),
    RuleSort.USE_WITHIN: spoken(
        "Starts within months",
        "Commence sous tant de mois",
        "Empieza en unos meses",
        "يبدأ خلال أشهر",
    ),
    RuleSort.APPLY_BY: spoken(
        "No new award after",
        "Plus d’aide nouvelle après",
        "Sin ayudas nuevas tras",
        "لا مساعدة جديدة بعد",
    ),
    RuleSort.SPEND_BY: spoken("Spent by", "À dépenser avant", "Gastar antes de", "يُصرف قبل"),
    RuleSort.INSTALMENTS: spoken("Instalments", "Tranches", "Pagos a plazos", "الدفعات"),
    RuleSort.NOT_AGAIN: spoken(
        "Not for those helped before",
        "Pas deux fois",
        "No a quien ya se ayudó",
        "ليس لمن سبقت مساعدته",
    ),
    RuleSort.ONE_PERSON: spoken(
        "One person of a household",
        "Une personne par ménage",
        "Una persona por hogar",
        "شخص واحد من الأسرة",
    ),
    RuleSort.NO_STACKING: spoken(
        "Not with another fund",
        "Pas avec un autre fonds",
        "No con otra línea",
        "ليس مع بند آخر",
    ),
    RuleSort.RESERVE: spoken(
        "Held back for later",
        "Réserve pour plus tard",
        "Reservado para más tarde",
        "محجوز لما بعد",
    ),
    RuleSort.RESIDENTS_SHARE: spoken(
        "Residents’ share of seats",
        "Part des habitants",
        "Parte de los habitantes",
        "حصة السكان من المقاعد",
    ),
    RuleSort.ACT_NOW: spoken(
        "Who cannot wait",
        "Qui ne peut attendre",
        "Quién no puede esperar",
        "من لا يستطيع الانتظار",
    ),
    RuleSort.FLOOR: spoken(
        "Guaranteed least", "Minimum garanti", "Mínimo garantizado", "الحد الأدنى المضمون"
    ),
    RuleSort.SPENDING_SHARE: spoken(
        "Share of all money as a kind",
        "Part de tout l’argent sous une forme",
        "Parte de todo el dinero en una forma",
        "حصة من كل المال بشكل معيّن",
    ),
    RuleSort.BAR: spoken(
        "Never for some", "Jamais pour certains", "Nunca para algunos", "ممنوع على بعضهم"
    ),
    RuleSort.ONCE_A_HOUSEHOLD: spoken(
        "Once a household", "Une fois par ménage", "Una vez por hogar", "مرة لكل أسرة"
    ),
    RuleSort.NEEDS_FIRST: spoken(
        "Only where something holds",
        "Seulement si",
        "Solo si se cumple algo",
        "فقط إذا تحقق شرط",
    ),
    RuleSort.TIER: spoken(
        "Published amount by household",
        "Montant publié par ménage",
        "Importe publicado por hogar",
        "مبلغ معلن بحسب الأسرة",
    ),
    RuleSort.TRADE_PLACES: spoken(
        "Places of one trade", "Places par métier", "Plazas de un oficio", "أماكن لكل مهنة"
    ),
    RuleSort.SMALLEST_AWARD: spoken(
        "Smallest award", "Plus petite aide", "Ayuda más pequeña", "أصغر مساعدة"
    ),
    RuleSort.TENSION: spoken(
        "Projects where there is tension",
        "Projets là où il y a tension",
        "Proyectos donde hay tensión",
        "المشاريع حيث يوجد توتر",
    ),
    RuleSort.COUNSELLOR_HOURS: spoken(
        "Hours of a counsellor",
        "Heures d’un conseiller",
        "Horas de consejería",
        "ساعات المرشد",
    ),
    RuleSort.PRICE_AGE: spoken(
        "Age of a price", "Âge d’un prix", "Antigüedad de un precio", "عمر السعر"
    ),
}
_WORDS: Mapping[type[StrEnum], Table] = {
    RuleSort: _SORTS,
    Pricing: {
        Pricing.COST: spoken(
            "fixed and for each", "fixe et par tête", "fijo y por persona", "ثابت ولكل شخص"
        ),
        Pricing.LEVELS: spoken(
            "amounts to choose from", "montants au choix", "importes a elegir", "مبالغ للاختيار"
        ),
        Pricing.TIERS: spoken(
            "tiers, in rules",
            "paliers, dans les règles",
            "tramos, en las reglas",
            "شرائح في القواعد",
        ),
        Pricing.ANNOUNCED: spoken("as owed", "le dû", "lo debido", "كما هو مستحق"),
        Pricing.FREE: spoken("free", "gratuit", "gratis", "مجاني"),
    },
    Delivery: {
        Delivery.OFFICE: spoken("the office", "le bureau", "la oficina", "المكتب"),
        Delivery.VENDOR: spoken("a supplier", "un fournisseur", "un proveedor", "مورّد"),
        Delivery.EMPLOYER: spoken("an employer", "un employeur", "un empleador", "صاحب عمل"),
        Delivery.PARTNER: spoken("a partner", "un partenaire", "un socio", "شريك"),
    },
    Serves: {
        Serves.HOUSEHOLD: spoken("the household", "le ménage", "el hogar", "الأسرة"),
        Serves.PERSON: spoken("one person", "une personne", "una persona", "شخص واحد"),
    },
    Counted: {
        Counted.PERSONS: spoken("everybody", "tout le monde", "todas las personas", "الجميع"),
        Counted.CHILDREN_6_17: spoken(
            "children aged 6–17",
            "enfants de 6 à 17 ans",
            "niños de 6 a 17 años",
            "أطفال بين 6 و17",
        ),
        Counted.CHILDREN_UNDER_6: spoken(
            "children under 6",
            "enfants de moins de 6 ans",
            "niños menores de 6 años",
            "أطفال دون السادسة",
        ),
    },
    Per: {
        Per.MONTH: spoken("a month", "par mois", "al mes", "في الشهر"),
        Per.QUARTER: spoken("a quarter", "par trimestre", "al trimestre", "في ربع السنة"),
        Per.YEAR: spoken("a year", "par an", "al año", "في السنة"),
    },
}
_PLAIN: Table = {
    "yes": spoken("yes", "oui", "sí", "نعم"),
    "no": spoken("no", "non", "no", "لا"),
    "low": spoken("low", "faible", "baja", "منخفضة"),
    "medium": spoken("medium", "moyenne", "media", "متوسطة"),
    "high": spoken("high", "élevée", "alta", "مرتفعة"),
}
#: Which words a column holds, where two columns of one key hold others.
_HOLDS: Mapping[str, type[StrEnum]] = {
    "rules.sort": RuleSort,
    "rules.kinds": Kind,
    "rules.per": Role,
    "rules.proof": Proof,
    "funds.sort": FundSort,
    "codes.kind": Kind,
    "measures.kind": Kind,
    "measures.delivery": Delivery,
    "measures.serves": Serves,
    "measures.pricing": Pricing,
    "measures.counted": Counted,
    "measures.per": Per,
    "providers.counted": Counted,
    "rates.use": RateUse,
    "needs.dimension": Dimension,
}


def word_label(table: str, key: str, word: str, language: str) -> str:
    """Return what a word that a column offers is called. KeyError for one it does not offer."""
    if key == "part":
        return part_name(word, language)
    holds = _HOLDS.get(f"{table}.{key}")
    if holds is None:
        return in_language(_PLAIN[word], language)
    own = _WORDS.get(holds)
    return name_of(holds(word), language) if own is None else in_language(own[word], language)


def sort_label(sort: RuleSort, language: str) -> str:
    """Return what rules of a sort do, in a few words."""
    return in_language(_SORTS[sort], language)
