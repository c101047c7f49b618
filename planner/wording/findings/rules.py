"""Sentences of findings about rules that contradict, never bind, or are not in force."""

from __future__ import annotations

from collections.abc import Mapping

from planner.wording.sentences import FindingTable

_REMEDY_EN = "Correct the rule, or delete it."
_REMEDY_FR = "Corrigez la règle ou supprimez-la."
_DELETE_EN = "Delete one of them, or say for whom or when each holds."
_DELETE_FR = "Supprimez l’une, ou dites pour qui ou quand chacune vaut."

#: Why a rule can never bind: (English, French, Spanish, Arabic), the end of a sentence.
WHY: Mapping[str, tuple[str, str, str, str]] = {
    "conditions": (
        "nobody can meet all its conditions ({named})",
        "personne ne peut remplir toutes ses conditions ({named})",
        "nadie puede cumplir todas sus condiciones ({named})",
        "لا يستطيع أحد استيفاء كل شروطها ({named})",
    ),
    "not_served": (
        "its fund serves nobody who meets its conditions ({named})",
        "son fonds ne sert personne qui remplisse ses conditions ({named})",
        "su línea no atiende a nadie que cumpla sus condiciones ({named})",
        "لا يخدم بند تمويلها أحدًا يستوفي شروطها ({named})",
    ),
    "kinds_not_paid": (
        "fund {named} never pays for these kinds",
        "le fonds {named} ne paie jamais ces formes",
        "la línea {named} nunca paga estos tipos",
        "لا يدفع بند التمويل {named} مقابل هذه الأنواع أبدًا",
    ),
    "measures_not_paid": (
        "fund {named} pays for none of these measures",
        "le fonds {named} ne paie aucune de ces mesures",
        "la línea {named} no paga ninguna de estas medidas",
        "لا يدفع بند التمويل {named} مقابل أي من هذه التدابير",
    ),
    "need_not_paid": (
        "fund {named} pays for nothing that meets this need first of all",
        "le fonds {named} ne paie rien qui réponde d’abord à ce besoin",
        "la línea {named} no paga nada que cubra ante todo esta necesidad",
        "لا يدفع بند التمويل {named} مقابل شيء يلبّي هذه الحاجة أولًا",
    ),
    "measures_of_other_kinds": (
        "none of its measures is of these kinds ({kept})",
        "aucune de ses mesures n’est de ces formes ({kept})",
        "ninguna de sus medidas es de estos tipos ({kept})",
        "لا تدبير من تدابيرها من هذه الأنواع ({kept})",
    ),
    "kinds_unused": (
        "nothing in the catalogue is of these kinds ({kept})",
        "rien dans le catalogue n’est de ces formes ({kept})",
        "nada del catálogo es de estos tipos ({kept})",
        "لا شيء في الدليل من هذه الأنواع ({kept})",
    ),
    "not_tiers": (
        "{named} is not priced by tiers",
        "{named} n’a pas de prix par paliers",
        "{named} no tiene precio por tramos",
        "{named} غير مسعَّر بالشرائح",
    ),
    "trade_limit": (
        "no more returnees are expected than its limit ({named})",
        "on n’attend pas plus de retours que sa limite ({named})",
        "no se esperan más retornos que su límite ({named})",
        "لا يُتوقع من العائدين أكثر من حدّها ({named})",
    ),
    "above_fund": (
        "its amount is not below the whole amount of {named}",
        "son montant n’est pas inférieur au montant total de {named}",
        "su importe no es menor que el importe total de {named}",
        "ليس مبلغها أقل من المبلغ الكامل لـ{named}",
    ),
    "says_nothing": (
        "its value limits nothing",
        "sa valeur ne limite rien",
        "su valor no limita nada",
        "لا تحدّ قيمتها من شيء",
    ),
    "tension": (
        "no place has so much tension ({named})",
        "aucun lieu n’a autant de tension ({named})",
        "ningún lugar tiene tanta tensión ({named})",
        "لا مكان فيه هذا القدر من التوتر ({named})",
    ),
    "role": (
        "nobody who meets its conditions has this role ({named})",
        "personne qui remplit ses conditions n’a ce rôle ({named})",
        "nadie que cumpla sus condiciones tiene este papel ({named})",
        "لا أحد ممن يستوفون شروطها له هذه الصفة ({named})",
    ),
    "part": (
        "fund {named} owes no such part",
        "le fonds {named} ne doit pas cette part",
        "la línea {named} no debe esa parte",
        "بند التمويل {named} غير ملزم بهذا الجزء",
    ),
    "itself": (
        "it names its own fund ({named})",
        "elle nomme son propre fonds ({named})",
        "nombra su propia línea ({named})",
        "تذكر بند تمويلها نفسه ({named})",
    ),
    "referrals": (
        "a referral costs nothing",
        "une orientation ne coûte rien",
        "una derivación no cuesta nada",
        "الإحالة لا تكلّف شيئًا",
    ),
}

RULES: FindingTable = {
    "rule_never_binds": {
        "en": ("Rule {value} can never bind: {why}.", _REMEDY_EN),
        "fr": ("La règle {value} ne peut jamais jouer : {why}.", _REMEDY_FR),
    },
    "rule_ended": {
        "en": (
            "Rule {value} ended on {ends}, before the balance date: it binds nothing.",
            "Enter the rule that follows it, or delete it.",
        ),
        "fr": (
            "La règle {value} a fini le {ends}, avant la date d’équilibrage : elle ne joue plus.",
            "Saisissez la règle qui la suit, ou supprimez-la.",
        ),
    },
    "rule_not_yet": {
        "en": (
            "Rule {value} begins on {starts}, after the balance date: it does not bind yet.",
            "Nothing needs doing if this is meant; else correct the date.",
        ),
        "fr": (
            "La règle {value} commence le {starts}, après la date d’équilibrage : pas encore.",
            "Rien à faire si c’est voulu ; sinon corrigez la date.",
        ),
    },
    "deadline_passed": {
        "en": (
            "The date of rule {value}, {day}, lies before the balance date.",
            "Enter the date that holds now, or delete the rule.",
        ),
        "fr": (
            "La date de la règle {value}, le {day}, est avant la date d’équilibrage.",
            "Saisissez la date qui vaut maintenant, ou supprimez la règle.",
        ),
    },
    "rule_versions_overlap": {
        "en": (
            "Two versions of rule {value} hold at one time.",
            "Let one end the day before the other begins, or give one another code.",
        ),
        "fr": (
            "Deux versions de la règle {value} valent en même temps.",
            "Faites finir l’une la veille du début de l’autre, ou changez le code de l’une.",
        ),
    },
    "rule_versions_differ": {
        "en": (
            "Two versions of rule {value} are of different sorts or funds.",
            "Versions change values and dates only: give one of the two another code.",
        ),
        "fr": (
            "Deux versions de la règle {value} sont de types ou de fonds différents.",
            "Des versions ne changent que valeurs et dates : changez le code de l’une.",
        ),
    },
    "rules_say_same": {
        "en": (
            "Rule {value} says the same as rule {other}; where amounts add up, it counts twice.",
            "Delete one of the two.",
        ),
        "fr": (
            (
                "La règle {value} dit la même chose que {other} ; si les montants s’ajoutent, elle"
                " compte deux fois."
            ),
            "Supprimez l’une des deux.",
        ),
    },
    "rule_asks_setting": {
        "en": (
            "Rule {value} asks for “{named}”, which the sheet Office leaves open.",
            "Fill it in there: until then the rule holds for nobody for sure.",
        ),
        "fr": (
            "La règle {value} demande « {named} », que la feuille Bureau laisse ouvert.",
            "Remplissez-le là : d’ici là, la règle ne vaut sûrement pour personne.",
        ),
    },
    "earlier_fund_unknown": {
        "en": (
            "Rule {value} is about earlier help of {other}, which is no fund of this programme.",
            "Check the code: it must be written as in the assessments.",
        ),
        "fr": (
            "La règle {value} porte sur une aide de {other}, qui n’est pas un fonds d’ici.",
            "Vérifiez le code : il doit s’écrire comme dans les évaluations.",
        ),
    },
    "fund_serves_nobody": {
        "en": (
            "Nobody can meet all that fund {fund} asks for ({named}).",
            "Correct the conditions of its rules serves.",
        ),
        "fr": (
            "Personne ne peut remplir tout ce que demande le fonds {fund} ({named}).",
            "Corrigez les conditions de ses règles serves.",
        ),
    },
    "fund_only_barred": {
        "en": (
            "Everything fund {fund} pays for is barred for everybody it serves (rule {value}).",
            "Correct what the bar names or for whom it holds, or what the fund pays for.",
        ),
        "fr": (
            "Tout ce que paie le fonds {fund} est interdit à tous ceux qu’il sert (règle {value}).",
            "Corrigez ce que vise l’interdiction ou pour qui, ou ce que paie le fonds.",
        ),
    },
    "ceiling_below_owed": {
        "en": (
            "Rule {value} allows less a case than fund {fund} owes the same people ({other}).",
            "Raise the ceiling, or correct the amounts owed.",
        ),
        "fr": (
            (
                "La règle {value} permet moins par dossier que ce que {fund} doit à ces personnes"
                " ({other})."
            ),
            "Relevez le plafond, ou corrigez les montants dus.",
        ),
    },
    "owed_breaks_rule": {
        "en": (
            (
                "Rule {value} cannot be kept: who returns alone and is owed {named} by {fund}"
                " always gets more than it allows (rule {other})."
            ),
            "Raise {value}, or say for whom it holds; or do not always award the part.",
        ),
        "fr": (
            (
                "La règle {value} ne peut être tenue : qui revient seul et à qui {fund} doit"
                " {named} reçoit toujours plus qu’elle ne permet (règle {other})."
            ),
            "Relevez {value}, ou dites pour qui elle vaut ; ou n’attribuez pas toujours la part.",
        ),
    },
    "owed_not_paid": {
        "en": (
            "Rule {value} owes a part as {named}, which fund {fund} does not pay for.",
            "Add it to what the fund pays for, or name another measure.",
        ),
        "fr": (
            "La règle {value} doit une part sous {named}, que le fonds {fund} ne paie pas.",
            "Ajoutez-le à ce que paie le fonds, ou nommez une autre mesure.",
        ),
    },
    "smallest_above_ceiling": {
        "en": (
            "The smallest award of rule {value} is more than rule {other} allows a case.",
            _DELETE_EN,
        ),
        "fr": (
            "La plus petite aide de la règle {value} dépasse ce que {other} permet par dossier.",
            _DELETE_FR,
        ),
    },
    "least_for_impossible": {
        "en": (
            "What fund {fund} is to spend at least adds up to {total} % ({named}), over all of it.",
            "Lower one of the shares so that the sum is at most 100 %.",
        ),
        "fr": (
            (
                "Ce que le fonds {fund} doit au moins dépenser fait {total} % ({named}), plus que"
                " le tout."
            ),
            "Baissez une des parts pour que la somme ne dépasse pas 100 %.",
        ),
    },
    "least_for_not_paid": {
        "en": (
            "Rule {value} wants a share as kinds that fund {fund} never pays for.",
            "Correct the kinds of the rule, or what the fund pays for.",
        ),
        "fr": (
            "La règle {value} veut une part sous des formes que le fonds {fund} ne paie jamais.",
            "Corrigez les formes de la règle, ou ce que paie le fonds.",
        ),
    },
    "least_above_share": {
        "en": (
            "Rule {value} wants more of these kinds than rule {other} allows in any case.",
            _DELETE_EN,
        ),
        "fr": (
            "La règle {value} veut plus de ces formes que {other} n’en permet dans un dossier.",
            _DELETE_FR,
        ),
    },
    "tiers_missing": {
        "en": (
            "{value} is priced by tiers, but no rule tier in force gives its amounts.",
            "Add rules of the sort tier for it, or choose another way of pricing.",
        ),
        "fr": (
            "{value} a un prix par paliers, mais aucune règle tier en vigueur n’en donne.",
            "Ajoutez-lui des règles tier, ou choisissez un autre mode de prix.",
        ),
    },
    "tier_of_one_missing": {
        "en": (
            "{value} has no amount for a household of one.",
            "Add a rule tier for households of 1 (Number: 1).",
        ),
        "fr": (
            "{value} n’a pas de montant pour un ménage d’une personne.",
            "Ajoutez une règle tier pour les ménages de 1 (Nombre : 1).",
        ),
    },
}
