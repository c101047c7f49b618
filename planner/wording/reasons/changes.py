"""What would bring something in, in sentences: a lead, then everything that would have to give."""

from __future__ import annotations

from planner.wording.sentences import Table

#: The lead of a change; what must give follows it.
CHANGE_LEADS: Table = {
    "bring_in": {
        "en": "{target} could be given, and nobody else would feel it, with this:",
        "fr": "{target} pourrait être accordé, sans que personne d’autre ne le sente, avec ceci :",
        "es": "{target} podría concederse, sin que nadie más lo note, con esto:",
        "ar": "يمكن منح {target} دون أن يتأثر أحد غيره، إذا توفر ما يلي:",
    },
    "open_up": {
        "en": "{target} cannot be weighed while any of this stands:",
        "fr": "{target} ne peut pas être pesé tant qu’un de ces points subsiste :",
        "es": "{target} no puede considerarse mientras subsista algo de esto:",
        "ar": "لا يمكن النظر في {target} ما دام أي مما يلي قائمًا:",
    },
}
#: Each thing that would have to give.
CHANGE_ITEMS: Table = {
    "need_money": {
        "en": "{amount} more, kept for this case on the donor line {fund}.",
        "fr": "{amount} de plus, réservés à ce dossier sur la ligne de financement {fund}.",
        "es": "{amount} más, reservados para este caso en la línea {fund}.",
        "ar": "مبلغ إضافي قدره {amount} مخصص لهذه الحالة في بند التمويل {fund}.",
    },
    "need_place": {
        "en": "One more place of {target}, kept for this case.",
        "fr": "Une place de plus pour {target}, réservée à ce dossier.",
        "es": "Una plaza más de {target}, reservada para este caso.",
        "ar": "مكان إضافي في {target} مخصص لهذه الحالة.",
    },
    "need_provider": {
        "en": "{subject} starting one more in time, kept for this case.",
        "fr": "{subject} en commence à temps un de plus, réservé à ce dossier.",
        "es": "Que {subject} comience a tiempo uno más, reservado para este caso.",
        "ar": "أن يبدأ {subject} واحدًا إضافيًا في الوقت المناسب مخصصًا لهذه الحالة.",
    },
    "need_trade": {
        "en": "Room for one more of the trade {subject}.",
        "fr": "De la place pour un métier {subject} de plus.",
        "es": "Sitio para una persona más del oficio {subject}.",
        "ar": "متسع لشخص إضافي في المهنة {subject}.",
    },
    "need_hours": {
        "en": "{count:# more minute|# more minutes} of counsellor {subject}, in time.",
        "fr": "{count:# minute|# minutes} de plus de {subject}, à temps.",
        "es": "{count:# minuto|# minutos} más de {subject}, a tiempo.",
        "ar": "{count} دقيقة إضافية من وقت المرشد {subject} في الوقت المناسب.",
    },
    "need_seat": {
        "en": "One more seat in {target}.",
        "fr": "Une place de plus dans {target}.",
        "es": "Una plaza más en {target}.",
        "ar": "مقعد إضافي في {target}.",
    },
    "need_opening": {
        "en": "{target} opening, which needs {people:# person|# people} and money for its fixed"
        " cost.",
        "fr": "L’ouverture de {target}, qui demande {people:# personne|# personnes} et l’argent de"
        " son coût fixe.",
        "es": "Que se abra {target}: necesita {people:# persona|# personas} y dinero para su coste"
        " fijo.",
        "ar": "فتح {target}، ويحتاج إلى {people} أشخاص وإلى مال لتكلفته الثابتة.",
    },
    "need_give_up": {
        "en": "Giving up {other}, beside which it cannot stand.",
        "fr": "Le renoncement à {other}, avec quoi cela ne va pas.",
        "es": "Renunciar a {other}, que es incompatible.",
        "ar": "التخلي عن {other} الذي لا يجتمع معه.",
    },
    "need_replace": {
        "en": "It would take the place of {other}.",
        "fr": "Cela prendrait la place de {other}.",
        "es": "Ocuparía el lugar de {other}.",
        "ar": "يحل محل {other}.",
    },
    "need_exception": {
        "en": "An exception from this rule:",
        "fr": "Une exception à cette règle :",
        "es": "Una excepción a esta regla:",
        "ar": "استثناء من هذه القاعدة:",
    },
    "need_promise": {
        "en": "A promise of at least {limit} by the donor line {fund}.",
        "fr": "Une promesse d’au moins {limit} de la ligne de financement {fund}.",
        "es": "Una promesa de al menos {limit} de la línea {fund}.",
        "ar": "وعد بما لا يقل عن {limit} من بند التمويل {fund}.",
    },
    "need_ceiling": {
        "en": "At least {limit} for this case under this rule:",
        "fr": "Au moins {limit} pour ce dossier au titre de cette règle :",
        "es": "Al menos {limit} para este caso según esta regla:",
        "ar": "ما لا يقل عن {limit} لهذه الحالة بموجب هذه القاعدة:",
    },
}
CHANGE_REASONS: Table = {**CHANGE_LEADS, **CHANGE_ITEMS}

#: What is said around a reason that holds of one fund, one amount, or with something before it.
AROUND: Table = {
    "payer": {
        "en": "From the donor line {payer}: {said}",
        "fr": "Sur la ligne de financement {payer} : {said}",
        "es": "Con la línea {payer}: {said}",
        "ar": "من بند التمويل {payer}: {said}",
    },
    "level": {
        "en": "More of it ({level}): {said}",
        "fr": "Davantage ({level}) : {said}",
        "es": "Más cantidad ({level}): {said}",
        "ar": "المزيد منه ({level}): {said}",
    },
    "before": {
        "en": "With {before}, which must come first: {said}",
        "fr": "Avec {before}, qui doit venir d’abord : {said}",
        "es": "Con {before}, que debe ir antes: {said}",
        "ar": "مع {before} الذي يجب أن يسبقه: {said}",
    },
    "then": {
        "en": "{then} must come after {target}. {said}",
        "fr": "{then} doit venir après {target}. {said}",
        "es": "{then} debe ir después de {target}. {said}",
        "ar": "يجب أن يأتي {then} بعد {target}. {said}",
    },
}
