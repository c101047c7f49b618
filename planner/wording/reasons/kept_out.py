"""Why an open measure or seat is not awarded, in sentences: what the balance weighed."""

from __future__ import annotations

from planner.wording.sentences import Table

BALANCE_REASONS: Table = {
    "excluded_by": {
        "en": "{target} cannot stand beside {other}, which was chosen.",
        "fr": "{target} ne va pas avec {other}, qui a été retenu.",
        "es": "{target} no puede ir junto con {other}, que fue elegido.",
        "ar": "لا يجتمع {target} مع {other} الذي وقع عليه الاختيار.",
    },
    "excluded_first": {
        "en": "{target} must come after {first}, but the two cannot stand in one case.",
        "fr": "{target} doit venir après {first}, mais les deux ne vont pas dans un même dossier.",
        "es": "{target} debe ir después de {first}, pero no pueden ir juntos en un mismo caso.",
        "ar": "يجب أن يأتي {target} بعد {first}، لكنهما لا يجتمعان في حالة واحدة.",
    },
    "ceiling": {
        "en": "{target} would go above the ceiling of {limit} a case. {rule}",
        "fr": "{target} dépasserait le plafond de {limit} par dossier. {rule}",
        "es": "{target} superaría el tope de {limit} por caso. {rule}",
        "ar": "سيتجاوز {target} الحد الأقصى البالغ {limit} لكل حالة. {rule}",
    },
    "entitlement_used": {
        "en": "{target}: what the donor line {fund} promised this person ({limit}) is used for"
        " other support.",
        "fr": "{target} : ce que la ligne de financement {fund} a promis à cette personne"
        " ({limit}) sert à d’autres"
        " soutiens.",
        "es": "{target}: lo que la línea {fund} prometió a esta persona ({limit}) se usa para"
        " otro apoyo.",
        "ar": "{target}: ما وعد به بند التمويل {fund} هذا الشخص ({limit}) مستخدم لدعم آخر.",
    },
    "project_not_opened": {
        "en": "{target} does not open in this balance.",
        "fr": "{target} n’ouvre pas dans ce calcul.",
        "es": "{target} no se abre en este cálculo.",
        "ar": "لا يُفتح {target} في هذه الموازنة.",
    },
    "project_full": {
        "en": "{target} is full: all {seats} seats for returnees are taken.",
        "fr": "{target} est complet : les {seats} places pour les personnes de retour sont prises.",
        "es": "{target} está completo: están ocupadas las {seats} plazas para personas retornadas.",
        "ar": "{target} مكتمل: شُغلت كل مقاعد العائدين وعددها {seats}.",
    },
    "met_otherwise": {
        "en": "{target} would add nothing to what is awarded.",
        "fr": "{target} n’ajouterait rien à ce qui est attribué.",
        "es": "{target} no añadiría nada a lo asignado.",
        "ar": "لن يضيف {target} شيئًا إلى ما مُنح.",
    },
    "places_full": {
        "en": "{target}: all places are taken.",
        "fr": "{target} : toutes les places sont prises.",
        "es": "{target}: todas las plazas están ocupadas.",
        "ar": "{target}: كل الأماكن مشغولة.",
    },
    "trade_full": {
        "en": "{target}: the place has as many of the trade {subject} as it can live from.",
        "fr": "{target} : le lieu compte déjà autant de métiers {subject} qu’il peut en vivre.",
        "es": "{target}: el lugar ya tiene tantas personas del oficio {subject} como pueden"
        " vivir de él.",
        "ar": "{target}: في المكان بالفعل أقصى عدد يمكن أن يعيش من المهنة {subject}.",
    },
    "hours_full": {
        "en": "{target}: counsellor {subject} has fewer hours left in time than it takes.",
        "fr": "{target} : il reste à {subject} moins d’heures à temps qu’il n’en faut.",
        "es": "{target}: a {subject} le quedan a tiempo menos horas de las necesarias.",
        "ar": "{target}: الساعات الباقية لدى المرشد {subject} في الوقت المناسب أقل من اللازم.",
    },
    "fund_used": {
        "en": "{target}: the donor line {fund} has {left} left, less than it costs.",
        "fr": "{target} : il reste {left} sur la ligne de financement {fund}, moins que son coût.",
        "es": "{target}: a la línea {fund} le quedan {left}, menos de lo que cuesta.",
        "ar": "{target}: بقي في بند التمويل {fund} مبلغ {left}، وهو أقل من تكلفته.",
    },
    "line_share_used": {
        "en": "{target} would go above the share of {subject}.",
        "fr": "{target} dépasserait la part de {subject}.",
        "es": "{target} superaría la parte de {subject}.",
        "ar": "سيتجاوز {target} حصة {subject}.",
    },
    "share_used": {
        "en": "{target}: more {subject} would go above its share of the spending.",
        "fr": "{target} : davantage ({subject}) dépasserait sa part des dépenses.",
        "es": "{target}: más de esto ({subject}) superaría su parte del gasto.",
        "ar": "{target}: المزيد من ذلك ({subject}) سيتجاوز حصته من الإنفاق.",
    },
    "share_kept": {
        "en": "{target}: paying it would take {subject} below its share of the spending.",
        "fr": "{target} : le payer ferait passer {subject} sous sa part des dépenses.",
        "es": "{target}: pagarlo haría bajar {subject} por debajo de su parte del gasto.",
        "ar": "{target}: سيؤدي دفعه إلى خفض {subject} دون حصته من الإنفاق.",
    },
    "further_elsewhere": {
        "en": "{target}: the same money and places lift more burden for others in this balance.",
        "fr": "{target} : le même argent et les mêmes places allègent davantage d’autres personnes"
        " dans ce calcul.",
        "es": "{target}: el mismo dinero y las mismas plazas alivian más a otras personas en este"
        " cálculo.",
        "ar": "{target}: المال نفسه والأماكن نفسها تخفف عبئًا أكبر عن آخرين في هذا الحساب.",
    },
    "as_good": {
        "en": "{target} would be about as good: choose freely.",
        "fr": "{target} serait à peu près aussi bon : choisissez librement.",
        "es": "{target} sería más o menos igual de bueno: elija libremente.",
        "ar": "سيكون {target} جيدًا بالقدر نفسه تقريبًا: اختر بحرية.",
    },
    "next_best": {
        "en": "Next best for {need}: {target} would meet {share} of it.",
        "fr": "Ensuite pour {need} : {target} en couvrirait {share}.",
        "es": "Lo siguiente mejor para {need}: {target} cubriría {share}.",
        "ar": "الخيار التالي لـ{need}: يغطي {target} منها {share}.",
    },
    "room_left": {
        "en": "{target}: nothing stands against it. Require it, or balance again with more time.",
        "fr": "{target} : rien ne s’y oppose. Exigez-le, ou relancez le calcul avec plus de temps.",
        "es": "{target}: nada lo impide. Exíjalo, o repita el cálculo con más tiempo.",
        "ar": "{target}: لا شيء يمنعه. اطلبه لزامًا، أو أعد الحساب مع وقت أطول.",
    },
    "fits_in_place": {
        "en": "{target}: there is room for it in the place of this.",
        "fr": "{target} : il y a de la place à la place de ceci.",
        "es": "{target}: hay sitio en lugar de esto.",
        "ar": "{target}: له متسع مكان هذا.",
    },
    "fund_short_in_place": {
        "en": "{target} costs more than the {left} the donor line {fund} would have left without"
        " this.",
        "fr": "{target} coûte plus que les {left} qui resteraient sur la ligne de financement"
        " {fund} sans ceci.",
        "es": "{target} cuesta más que los {left} que le quedarían a la línea {fund} sin esto.",
        "ar": "يكلف {target} أكثر من {left} التي كانت ستبقى في بند التمويل {fund} من دون هذا.",
    },
    "months_full": {
        "en": "{target}: there is no room for it in the months in which it could start.",
        "fr": "{target} : il n’y a pas de place dans les mois où cela pourrait commencer.",
        "es": "{target}: no hay sitio en los meses en que podría comenzar.",
        "ar": "{target}: لا متسع له في الأشهر التي يمكن أن يبدأ فيها.",
    },
    "parity_kept": {
        "en": "{target} would let one group fare better still than the others.",
        "fr": "{target} avantagerait encore un groupe par rapport aux autres.",
        "es": "{target} favorecería aún más a un grupo frente a los demás.",
        "ar": "سيزيد {target} من تقدّم مجموعة على غيرها.",
    },
    "entitlement_small": {
        "en": "{target} costs more than the {limit} that the donor line {fund} promised this"
        " person.",
        "fr": "{target} coûte plus que les {limit} que la ligne de financement {fund} a promis à"
        " cette personne.",
        "es": "{target} cuesta más que los {limit} que la línea {fund} prometió a esta persona.",
        "ar": "تكلفة {target} أكبر من مبلغ {limit} الذي وعد به بند التمويل {fund} هذا الشخص.",
    },
    "case_share": {
        "en": "{target} beside what is awarded would break a share in this case.",
        "fr": "{target}, ajouté à ce qui est attribué, ne respecterait pas une part dans ce"
        " dossier.",
        "es": "{target}, junto a lo concedido, incumpliría una parte fijada para el caso.",
        "ar": "إضافة {target} إلى ما مُنح تخالف حصة محددة في هذه الحالة.",
    },
    "least_kept": {
        "en": "{target}: paying it would leave the donor line {fund} below a least share.",
        "fr": "{target} : le payer ferait passer la ligne de financement {fund} sous une part"
        " minimale.",
        "es": "{target}: pagarlo dejaría la línea {fund} por debajo de una parte mínima.",
        "ar": "{target}: سيؤدي دفعه إلى نزول بند التمويل {fund} دون حصة دنيا.",
    },
    "only_unpriced": {
        "en": "{need}: here there are only referrals or services without a price for it.",
        "fr": "{need} : il n’y a ici que des orientations ou des services sans prix.",
        "es": "{need}: aquí solo hay derivaciones o servicios sin precio.",
        "ar": "{need}: لا توجد هنا سوى إحالات أو خدمات بلا سعر.",
    },
    "none_for_them": {
        "en": "{need}: nothing in the catalogue or at this place is for the person it concerns.",
        "fr": "{need} : rien au catalogue ni dans ce lieu n’est pour la personne concernée.",
        "es": "{need}: nada del catálogo ni de este lugar es para la persona en cuestión.",
        "ar": "{need}: لا شيء في الدليل ولا في هذا المكان مخصص للشخص المعني.",
    },
    "no_more_open": {
        "en": "{need}: nothing more is open to this case; {attainable} is the most it can have.",
        "fr": "{need} : rien de plus n’est ouvert à ce dossier ; {attainable} est le maximum.",
        "es": "{need}: no hay nada más abierto a este caso; {attainable} es lo máximo que"
        " puede tener.",
        "ar": "{need}: لا شيء آخر متاح لهذه الحالة؛ و{attainable} هو أقصى ما يمكن.",
    },
    "no_measure": {
        "en": "{need}: the catalogue has nothing for it. This is a gap in services.",
        "fr": "{need} : le catalogue n’a rien pour cela. C’est un manque de services.",
        "es": "{need}: el catálogo no tiene nada para esto. Es una carencia de servicios.",
        "ar": "{need}: لا شيء في الدليل لهذه الحاجة. هذا نقص في الخدمات.",
    },
    "role_ceiling": {
        "en": "{target} would go above the {limit} that the donor line {fund} may pay this"
        " household.",
        "fr": "{target} dépasserait les {limit} que la ligne de financement {fund} peut payer à ce"
        " ménage.",
        "es": "{target} superaría los {limit} que la línea {fund} puede pagar a este hogar.",
        "ar": "سيتجاوز {target} مبلغ {limit} الذي يمكن أن يدفعه بند التمويل {fund} لهذه الأسرة.",
    },
    "provider_full": {
        "en": "{target}: {subject} can start no more in time.",
        "fr": "{target} : {subject} ne peut plus en commencer à temps.",
        "es": "{target}: {subject} no puede comenzar más a tiempo.",
        "ar": "{target}: لا يستطيع {subject} بدء المزيد في الوقت المناسب.",
    },
}
