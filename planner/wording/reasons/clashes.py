"""What cannot hold together, each member as a sentence, with how much it would have to give."""

from __future__ import annotations

from planner.wording.sentences import Table

CLASHES: Table = {
    "require_unserved": {
        "en": "{case}: {target} was fixed with the person ({who}), but cannot be awarded:",
        "fr": "{case} : {target} a été fixé avec la personne ({who}), mais ne peut être attribué :",
    },
    "no_such_level": {
        "en": "{target} has no amount of {amount} for this case.",
        "fr": "{target} n’a pas de montant de {amount} pour ce dossier.",
    },
    "not_offered": {
        "en": "{target} is neither in the catalogue for this person nor a project at their place.",
        "fr": "{target} n’est ni au catalogue pour cette personne ni un projet de son lieu.",
    },
    "clash_decision": {
        "en": "{case}: {target} was fixed with the person.",
        "fr": "{case} : {target} a été fixé avec la personne.",
    },
    "clash_owed": {
        "en": "{case}: the donor line {fund} owes its arrival help.",
        "fr": "{case} : la ligne de financement {fund} doit son aide à l’arrivée.",
        "es": "{case}: la línea {fund} debe su ayuda a la llegada.",
        "ar": "{case}: بند التمويل {fund} ملزم بمساعدة الوصول.",
    },
    "clash_plan": {
        "en": "{case}: {target} is in the agreed plan.",
        "fr": "{case} : {target} est dans le plan convenu.",
    },
    "clash_entitled": {
        "en": "{case}: the donor line {fund} pays no more than it promised.",
        "fr": "{case} : la ligne de financement {fund} ne paie pas plus que promis.",
        "es": "{case}: la línea {fund} no paga más de lo prometido.",
        "ar": "{case}: لا يدفع بند التمويل {fund} أكثر مما وعد به.",
    },
    "clash_after": {
        "en": "{case}: {target} must follow another measure.",
        "fr": "{case} : {target} doit suivre une autre mesure.",
    },
    "clash_excludes": {
        "en": "{case}: {target} cannot stand beside what else was fixed.",
        "fr": "{case} : {target} ne va pas avec le reste de ce qui est fixé.",
    },
    "clash_rule": {
        "en": "{case}: {rule}",
        "fr": "{case} : {rule}",
        "es": "{case}: {rule}",
        "ar": "{case}: {rule}",
    },
    "clash_money": {
        "en": "The donor line {fund} has only {limit} to award.",
        "fr": "La ligne de financement {fund} n’a que {limit} à attribuer.",
    },
    "clash_room": {
        "en": "There is not enough room: {subject}.",
        "fr": "Il n’y a pas assez de place : {subject}.",
    },
    "clash_unknown": {
        "en": "What is fixed, agreed and owed cannot hold together. Take back one decision at a"
        " time and run the balance again.",
        "fr": "Ce qui est fixé, convenu et dû ne tient pas ensemble. Retirez une décision à la fois"
        " et relancez le calcul.",
    },
    "clash_more": {
        "en": "More than {most} cases clash like this; the first {most} are named. Mend the rules"
        " they have in common.",
        "fr": "Plus de {most} dossiers se heurtent ainsi ; les {most} premiers sont nommés."
        " Corrigez les règles qu’ils ont en commun.",
    },
    "clash_project": {
        "en": "{target} opens only with its least number of seats.",
        "fr": "{target} n’ouvre qu’avec son nombre minimal de places.",
    },
    "clash_shared_rule": {
        "en": "This rule for the whole line cannot hold with the rest:",
        "fr": "Cette règle sur toute la ligne ne tient pas avec le reste :",
        "es": "Esta regla para toda la línea no puede cumplirse con lo demás:",
        "ar": "لا يمكن أن تستقيم هذه القاعدة الخاصة ببند التمويل كله مع الباقي:",
    },
    "clash_money_by": {
        "en": "The donor line {fund} has only {limit} to award: {amount} too little for what is"
        " named here.",
        "fr": "La ligne de financement {fund} n’a que {limit} à attribuer : il manque {amount} pour"
        " ce qui est nommé ici.",
    },
    "clash_share_by": {
        "en": "This share cannot hold with the rest; {amount} would have to be spent otherwise:",
        "fr": "Cette part ne tient pas avec le reste ; {amount} devraient être dépensés autrement"
        " :",
        "es": "Esta parte no puede cumplirse con lo demás; {amount} tendrían que gastarse de otro"
        " modo:",
        "ar": "لا يمكن أن تستقيم هذه الحصة مع الباقي؛ ينبغي إنفاق {amount} على وجه آخر:",
    },
    "clash_places_by": {
        "en": "{subject}: {room:# place|# places} from {since} to {until}, {over} too few.",
        "fr": "{subject} : {room:# place|# places} de {since} à {until}, il en manque {over}.",
    },
    "clash_trade_by": {
        "en": "{subject}: {room} at most, {over} too few.",
        "fr": "{subject} : {room} au plus, il en manque {over}.",
    },
    "clash_hours_by": {
        "en": "Counsellor {who} has {hours:# hour|# hours} too few from {since} to {until}.",
        "fr": "Il manque {hours:# heure|# heures} à {who} de {since} à {until}.",
    },
    "clash_seats": {
        "en": "{target} opens only with its least number of seats: {seats:# person|# people} too"
        " few.",
        "fr": "{target} n’ouvre qu’avec son nombre minimal de places : il manque {seats:#"
        " personne|# personnes}.",
    },
    "clash_open": {
        "en": "{target} must open: money is committed for it.",
        "fr": "{target} doit ouvrir : de l’argent est engagé pour ce projet.",
    },
    "clash_rule_by": {
        "en": "{case}: {amount} above this ceiling. {rule}",
        "fr": "{case} : {amount} au-dessus de ce plafond. {rule}",
        "es": "{case}: {amount} por encima de este tope. {rule}",
        "ar": "{case}: تجاوز لهذا الحد بمقدار {amount}. {rule}",
    },
    "clash_floor": {
        "en": "{case}: {rule}",
        "fr": "{case} : {rule}",
        "es": "{case}: {rule}",
        "ar": "{case}: {rule}",
    },
    "clash_floor_by": {
        "en": "{case}: {share} short of this floor. {rule}",
        "fr": "{case} : {share} de moins que ce minimum. {rule}",
        "es": "{case}: faltan {share} para este mínimo. {rule}",
        "ar": "{case}: ينقص {share} عن هذا الحد الأدنى. {rule}",
    },
    "clash_and_more": {
        "en": "… and {count:# more case asks|# more cases ask} for the same ({all} in all).",
        "fr": "… et {count:# autre dossier demande|# autres dossiers demandent} la même chose"
        " ({all} en tout).",
    },
    "floors_lack": {
        "en": "All floors could hold with this much more:",
        "fr": "Tous les minimums pourraient tenir avec ceci en plus :",
    },
    "floors_money": {
        "en": "{amount} more on the donor line {fund}.",
        "fr": "{amount} de plus sur la ligne de financement {fund}.",
    },
    "floors_seats": {
        "en": "{target}: {seats:# more person who takes|# more people who take} a seat.",
        "fr": "{target} : {seats:# personne de plus qui prend|# personnes de plus qui prennent} une"
        " place.",
    },
    "floors_least": {
        "en": "Proven: less than {amount} more in all would not do.",
        "fr": "Prouvé : moins de {amount} de plus en tout ne suffirait pas.",
    },
    "floors_clash": {
        "en": "The fewest that cannot hold together are these; without any one of them the rest"
        " can:",
        "fr": "Voici le plus petit ensemble qui ne tient pas ; sans l’un d’eux, le reste tient :",
    },
    "floors_alone": {
        "en": "Floors that nothing the rules leave open to the person reaches, however much the"
        " present donor lines hold: {count}:",
        "fr": "Minimums que rien de ce que les règles laissent ouvert à la personne n’atteint,"
        " quel que soit l’argent des lignes actuelles ({count}) :",
    },
    "floors_unpaid": {
        "en": "Floors towards which no fund’s rules let any donor line pay for this person:"
        " {count}:",
        "fr": "Minimums pour lesquels les règles ne permettent à aucune ligne de financement de"
        " payer pour cette personne ({count}) :",
    },
    "clash_floor_unpaid": {
        "en": "{case}: about {amount} from a line that may pay would do it. {rule}",
        "fr": "{case} : environ {amount} d’une ligne qui peut payer suffiraient. {rule}",
        "es": "{case}: bastarían unos {amount} de una línea que pueda pagar. {rule}",
        "ar": "{case}: يكفي نحو {amount} من بند تمويل يجوز له الدفع. {rule}",
    },
    "floors_others_hold": {
        "en": "All other floors hold in this balance.",
        "fr": "Tous les autres minimums tiennent dans ce calcul.",
    },
    "floors_could": {
        "en": "All other floors can hold together: balance again, with more time.",
        "fr": "Tous les autres minimums peuvent tenir ensemble : relancez le calcul avec plus de"
        " temps.",
    },
    "floors_unknown": {
        "en": "Why the floors cannot all hold was not found in {seconds} seconds.",
        "fr": "En {seconds} secondes, on n’a pas trouvé pourquoi les minimums ne tiennent pas"
        " tous.",
    },
}
