"""Why an award stands, in sentences."""

from __future__ import annotations

from planner.wording.sentences import Table

AWARD_REASONS: Table = {
    "owed": {
        "en": "The donor line {fund} promised it before departure: it is always awarded.",
        "fr": "La ligne de financement {fund} l’a promis avant le départ : il est toujours"
        " attribué.",
        "es": "La línea {fund} lo prometió antes de la salida: se asigna siempre.",
        "ar": "وعد به بند التمويل {fund} قبل المغادرة: يُمنح دائمًا.",
    },
    "owed_in_kind": {
        "en": "The donor line {fund} promised it before departure. It is given in kind, worth as"
        " much, because"
        " cash is not possible here.",
        "fr": "La ligne de financement {fund} l’a promis avant le départ. Il est remis en nature,"
        " pour la même valeur, car"
        " les espèces ne sont pas possibles ici.",
        "es": "La línea {fund} lo prometió antes de la salida. Se entrega en especie, por el"
        " mismo valor, porque aquí no es posible el efectivo.",
        "ar": "وعد به بند التمويل {fund} قبل المغادرة. يُقدَّم عينًا بالقيمة نفسها لأن النقد"
        " غير ممكن هنا.",
    },
    "agreed": {
        "en": "It was agreed with the person: balancing again does not take it away.",
        "fr": "Il a été convenu avec la personne : un nouveau calcul ne le retire pas.",
        "es": "Se acordó con la persona: un nuevo cálculo no lo quita.",
        "ar": "اتُّفق عليه مع الشخص: إعادة الموازنة لا تنزعه.",
    },
    "required": {
        "en": "It was fixed with the person ({who}).",
        "fr": "Il a été fixé avec la personne ({who}).",
        "es": "Se fijó con la persona ({who}).",
        "ar": "حُدّد مع الشخص ({who}).",
    },
    "act_now": {
        "en": "{need} cannot wait: it comes before any balance.",
        "fr": "{need} : cela ne peut pas attendre et passe avant tout calcul.",
        "es": "{need} no puede esperar: va antes de cualquier cálculo.",
        "ar": "{need}: لا يمكن الانتظار، فهو يسبق أي حساب.",
    },
    "floor": {
        "en": "It is part of what everybody in this situation is guaranteed: {rule}",
        "fr": "Il fait partie de ce qui est garanti à chacun dans cette situation : {rule}",
        "es": "Forma parte de lo que se garantiza a todos en esta situación: {rule}",
        "ar": "هو جزء مما يُكفل لكل من هم في هذا الوضع: {rule}",
    },
    "meets": {
        "en": "It meets {share} of the need {need} (level {severity}).",
        "fr": "Il couvre {share} du besoin {need} (niveau {severity}).",
        "es": "Cubre {share} de la necesidad {need} (nivel {severity}).",
        "ar": "يلبّي {share} من الحاجة {need} (المستوى {severity}).",
    },
    "leads_to": {
        "en": "It comes first, so that {target} can follow.",
        "fr": "Il vient d’abord, pour que {target} puisse suivre.",
        "es": "Va primero, para que pueda seguir {target}.",
        "ar": "يأتي أولًا ليتبعه {target}.",
    },
    "cheapest": {
        "en": "Nothing else open to this case meets as much of {need} for the money.",
        "fr": "Rien d’autre d’ouvert à ce dossier ne couvre autant de {need} pour cet argent.",
        "es": "Nada más de lo abierto a este caso cubre tanto de {need} por ese dinero.",
        "ar": "لا شيء آخر متاح لهذه الحالة يلبّي بالمال نفسه قدرًا مماثلًا من {need}.",
    },
    "only_one": {
        "en": "Nothing else open to this case meets {need}.",
        "fr": "Rien d’autre d’ouvert à ce dossier ne couvre {need}.",
        "es": "Nada más abierto a este caso cubre {need}.",
        "ar": "لا شيء آخر متاح لهذه الحالة يغطي {need}.",
    },
    "preferred": {
        "en": "It is what the person preferred.",
        "fr": "C’est ce que la personne a préféré.",
        "es": "Es lo que la persona prefirió.",
        "ar": "هو ما فضّله الشخص.",
    },
    "referral": {
        "en": "A referral: it costs the office nothing and counts once it is accepted.",
        "fr": "Une orientation : elle ne coûte rien au bureau et compte une fois acceptée.",
        "es": "Una derivación: no cuesta nada a la oficina y cuenta cuando se acepta.",
        "ar": "إحالة: لا تكلّف المكتب شيئًا، وتُحسب متى قُبلت.",
    },
    "offered": {
        "en": "A seat is still free here. The person did not ask for one: offer it, and require it"
        " if they accept.",
        "fr": "Une place est encore libre ici. La personne n’en a pas demandé : proposez-la, et"
        " exigez-la si elle accepte.",
        "es": "Aquí queda una plaza libre. La persona no la pidió: ofrézcala, y exíjala si acepta.",
        "ar": "ما زال هنا مقعد شاغر. لم يطلبه الشخص: اعرضه عليه، واطلبه لزامًا إذا قبل.",
    },
}
