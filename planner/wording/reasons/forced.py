"""What came of giving one thing to one case, solved again, in sentences. For counsellors only."""

from __future__ import annotations

from planner.wording.sentences import Table

FORCED_REASONS: Table = {
    "better_found": {
        "en": "{target} would even be a little better for all: require it, or balance again.",
        "fr": "{target} serait même un peu mieux pour tous : exigez-le, ou relancez le calcul.",
        "es": "{target} sería incluso algo mejor para todos: exíjalo, o repita el cálculo.",
        "ar": "سيكون {target} أفضل قليلًا للجميع: اطلبه لزامًا، أو أعد الحساب.",
    },
    "not_decided": {
        "en": "{target}: it is not certain whether others would lose anything by it.",
        "fr": "{target} : il n’est pas certain que d’autres y perdraient.",
        "es": "{target}: no es seguro que otros pierdan algo con ello.",
        "ar": "{target}: ليس مؤكدًا أن يخسر آخرون شيئًا بسببه.",
    },
    "not_possible": {
        "en": "{target} cannot be given here without breaking a rule, a promise or a decision.",
        "fr": "{target} ne peut être accordé ici sans enfreindre une règle, une promesse ou une"
        " décision.",
        "es": "{target} no puede concederse aquí sin incumplir una regla, promesa o decisión.",
        "ar": "لا يمكن منح {target} هنا دون مخالفة قاعدة أو وعد أو قرار.",
    },
    "not_worked_out": {
        "en": "{target} was not worked out in time. Give the balance more time and ask again.",
        "fr": "{target} n’a pas pu être calculé à temps. Donnez plus de temps et redemandez.",
        "es": "{target} no se calculó a tiempo. Dé más tiempo al cálculo y vuelva a preguntar.",
        "ar": "لم يُحسب {target} في الوقت المتاح. امنح الحساب وقتًا أطول ثم اسأل ثانية.",
    },
    "guaranteed_first": {
        "en": "{target} would take from what is guaranteed to somebody.",
        "fr": "{target} prendrait sur ce qui est garanti à quelqu’un.",
        "es": "{target} restaría a lo que está garantizado a alguien.",
        "ar": "سيؤخذ {target} مما هو مكفول لغيره.",
    },
    "worse_off_first": {
        "en": "{target} would leave more burden to those who have most of it.",
        "fr": "{target} laisserait plus de charge à ceux qui en portent le plus.",
        "es": "{target} dejaría más carga a quienes más tienen.",
        "ar": "سيترك {target} عبئًا أكبر على من يحملون أثقل الأعباء.",
    },
    "need_priority": {
        "en": "{target} comes in for certain once this case counts {times} times as much.",
        "fr": "{target} entre à coup sûr dès que ce dossier compte {times} fois autant.",
        "es": "{target} entra con seguridad si este caso cuenta {times} veces más.",
        "ar": "يدخل {target} حتمًا متى احتُسبت هذه الحالة بوزن {times} أضعاف.",
    },
    "priority_found": {
        "en": "{target} came in when this case counted {times} times as much.",
        "fr": "{target} est entré quand ce dossier comptait {times} fois autant.",
        "es": "{target} entró cuando este caso contaba {times} veces más.",
        "ar": "دخل {target} عندما احتُسبت هذه الحالة بوزن {times} أضعاف.",
    },
    "queue_first": {
        "en": "{target}: with {amount} more on the donor line {fund}, for anybody, it comes in.",
        "fr": "{target} : avec {amount} de plus sur la ligne de financement {fund}, pour tous, il"
        " entre.",
        "es": "{target}: con {amount} más en la línea {fund}, para cualquiera, entra.",
        "ar": "{target}: مع {amount} إضافية في بند التمويل {fund} للجميع، يدخل.",
    },
    "queue_behind": {
        "en": "{target}: {amount} more on the donor line {fund}, for anybody, goes to others first."
        " Ask for money kept for this case.",
        "fr": "{target} : {amount} de plus sur la ligne de financement {fund}, pour tous, vont"
        " d’abord à d’autres. Demandez de l’argent réservé à ce dossier.",
        "es": "{target}: {amount} más en la línea {fund}, para cualquiera, van antes a otros. Pida"
        " dinero reservado para este caso.",
        "ar": "{target}: تذهب {amount} إضافية في بند التمويل {fund} للجميع إلى آخرين أولًا. اطلب"
        " مالًا مخصصًا لهذه الحالة.",
    },
    "queue_unsure": {
        "en": "{target}: with {amount} more on the donor line {fund}, for anybody, others would do"
        " about as well as this case.",
        "fr": "{target} : avec {amount} de plus sur la ligne de financement {fund}, pour tous,"
        " d’autres feraient à peu près aussi bien que ce dossier.",
        "es": "{target}: con {amount} más en la línea {fund}, para cualquiera, otros quedarían más"
        " o menos igual que este caso.",
        "ar": "{target}: مع {amount} إضافية في بند التمويل {fund} للجميع، يستوي آخرون مع هذه الحالة"
        " تقريبًا.",
    },
}
