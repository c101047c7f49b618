"""What must be said of a whole balance: who is left without, what did not open, what clashes."""

from __future__ import annotations

from planner.wording.sentences import Table

NOTES: Table = {
    "no_cases": {
        "en": "There is nobody to plan: no case has a valid assessment with consent.",
        "fr": "Il n’y a personne à planifier : aucun dossier n’a d’évaluation valable avec"
        " consentement.",
        "es": "No hay nadie que planificar: ningún caso tiene una evaluación válida con"
        " consentimiento.",
        "ar": "لا أحد للتخطيط له: لا توجد حالة لها تقييم صالح مع موافقة.",
    },
    "nothing_known": {
        "en": "{case} has no award: none of its needs is known. Ask ({unknown} needs).",
        "fr": "{case} n’a aucun soutien : aucun besoin n’est connu. Demandez ({unknown} besoins).",
        "es": "{case} no tiene ningún apoyo: no se conoce ninguna de sus necesidades."
        " Pregunte ({unknown} necesidades).",
        "ar": "{case}: لا دعم، إذ لا تُعرف أي من احتياجاته. اسأل (عدد الاحتياجات {unknown}).",
    },
    "no_need": {
        "en": "{case} has no award: no need is recorded.",
        "fr": "{case} n’a aucun soutien : aucun besoin n’est noté.",
        "es": "{case} no tiene ningún apoyo: no hay ninguna necesidad anotada.",
        "ar": "{case}: لا دعم، إذ لم تُسجَّل أي حاجة.",
    },
    "only_proposals": {
        "en": "{case} gets proposals only, no priced support. Worst need: {need} (level"
        " {severity}).",
        "fr": "{case} ne reçoit que des propositions, aucun soutien financé. Pire besoin : {need}"
        " (niveau {severity}).",
        "es": "{case} recibe solo propuestas, ningún apoyo con precio. Peor necesidad:"
        " {need} (nivel {severity}).",
        "ar": "{case}: مقترحات فقط دون دعم مسعَّر. أشد حاجة: {need} (المستوى {severity}).",
    },
    "left_with_nothing": {
        "en": "{case} is left with nothing. Worst need: {need} (level {severity}).",
        "fr": "{case} reste sans rien. Pire besoin : {need} (niveau {severity}).",
        "es": "{case} se queda sin nada. Peor necesidad: {need} (nivel {severity}).",
        "ar": "{case}: بقي بلا شيء. أشد حاجة: {need} (المستوى {severity}).",
    },
    "owed_not_awarded": {
        "en": "{case}: the donor line {fund} owes {target}, but a refusal, a bar or a date stands"
        " against it. Talk"
        " to the person and the donor.",
        "fr": "{case} : la ligne de financement {fund} doit {target}, mais un refus, une exclusion"
        " ou une date s’y oppose."
        " Parlez-en à la personne et au bailleur.",
        "es": "{case}: la línea {fund} debe {target}, pero un rechazo, una exclusión o una"
        " fecha lo impide. Hable con la persona y con el donante.",
        "ar": "{case}: بند التمويل {fund} ملزم بتقديم {target}، لكن رفضًا أو استبعادًا أو"
        " تاريخًا يحول دونه. تحدث مع الشخص والجهة المانحة.",
    },
    "agreed_not_kept": {
        "en": "{case}: {target} was agreed, but a refusal or a bar now stands against it. Amend the"
        " plan with the person.",
        "fr": "{case} : {target} avait été convenu, mais un refus ou une exclusion s’y oppose."
        " Modifiez le plan avec la personne.",
        "es": "{case}: {target} se había acordado, pero ahora lo impide un rechazo o una"
        " exclusión. Modifique el plan con la persona.",
        "ar": "{case}: اتُّفق على {target}، لكن رفضًا أو استبعادًا يحول دونه الآن. عدّل الخطة مع الشخص.",
    },
    "project_could_ask": {
        "en": "{target}: {people:# more person|# more people} at the place did not ask for a seat."
        " Offer them one.",
        "fr": "{target} : {people:# autre personne du lieu n’a|# autres personnes du lieu n’ont}"
        " pas demandé de place. Proposez-leur-en une.",
        "es": "{target}: {people:# persona más del lugar no pidió|# personas más del lugar"
        " no pidieron} plaza. Ofrézcales una.",
        "ar": "{target}: عدد الأشخاص الآخرين في المكان الذين لم يطلبوا مقعدًا {people}. اعرض"
        " عليهم مقعدًا.",
    },
    "no_money": {
        "en": "No donor line has money to award: check the amounts received and the reserves.",
        "fr": "Aucune ligne n’a d’argent à attribuer : vérifiez les montants reçus"
        " et les réserves.",
        "es": "Ninguna línea tiene dinero que asignar: compruebe los importes recibidos y"
        " las reservas.",
        "ar": "لا مال لدى أي بند تمويل لمنحه: تحقق من المبالغ المستلمة والاحتياطيات.",
    },
    "share_out_of_reach": {
        "en": "The least share of {kind} ({least}) is set aside: nothing in this caseload could"
        " count towards it.",
        "fr": "La part minimale de {kind} ({least}) est écartée : rien dans ce portefeuille ne peut"
        " y compter.",
        "es": "La parte mínima de {kind} ({least}) se deja de lado: nada de esta cartera"
        " puede contar para ella.",
        "ar": "لم تُطبَّق الحصة الدنيا من {kind} ({least}): لا شيء في ملف الحالات هذا يُحتسب لها.",
    },
    "share_gave_way": {
        "en": "The least share of {kind} ({least}) gave way to what is guaranteed or agreed.",
        "fr": "La part minimale de {kind} ({least}) a cédé devant ce qui est garanti ou convenu.",
        "es": "La parte mínima de {kind} ({least}) cedió ante lo garantizado o acordado.",
        "ar": "تراجعت الحصة الدنيا من {kind} ({least}) أمام ما هو مضمون أو متفق عليه.",
    },
    "share_exceeded": {
        "en": "The most share of {kind} ({most}) gave way to what is agreed or owed.",
        "fr": "La part maximale de {kind} ({most}) a cédé devant ce qui est convenu ou dû.",
        "es": "La parte máxima de {kind} ({most}) cedió ante lo acordado o debido.",
        "ar": "تراجعت الحصة القصوى من {kind} ({most}) أمام ما هو متفق عليه أو مستحق.",
    },
    "months_short": {
        "en": "{subject} had too little room in its months; some awards were left out for it.",
        "fr": "{subject} manquait de place dans ses mois ; des soutiens ont été laissés de côté.",
        "es": "{subject} tenía poco sitio en sus meses; por eso se dejaron fuera algunos apoyos.",
        "ar": "لم يكن لدى {subject} متسع كافٍ في أشهره؛ فتُركت بعض أوجه الدعم.",
    },
    "stage_unproven": {
        "en": "Not fully proven yet: {stage} may still improve a little. Give it more time.",
        "fr": "Pas encore tout à fait prouvé : {stage} peut encore un peu s’améliorer. Donnez plus"
        " de temps.",
        "es": "Todavía no está del todo demostrado: {stage} puede mejorar un poco. Dele más"
        " tiempo.",
        "ar": "لم يكتمل الإثبات بعد: قد تتحسن المرحلة «{stage}» قليلًا. امنحها وقتًا أطول.",
    },
    "stopped_early": {
        "en": "Stopped before a first allocation was found. Run it again and give it more time.",
        "fr": "Arrêté avant qu’une première répartition soit trouvée. Relancez avec plus de temps.",
        "es": "Detenido antes de encontrar un primer reparto. Repita el cálculo y dele más tiempo.",
        "ar": "أُوقف قبل العثور على توزيع أول. أعد الموازنة وامنحها وقتًا أطول.",
    },
    "nothing_found": {
        "en": "No allocation was found, and nothing proves that there is none. Give it more time;"
        " if that does not help, take back the last rule or decision and run it again.",
        "fr": "Aucune répartition n’a été trouvée, sans preuve qu’il n’y en ait pas. Donnez plus de"
        " temps ; sinon retirez la dernière règle ou décision et relancez.",
        "es": "No se encontró ningún reparto, y nada demuestra que no lo haya. Dele más"
        " tiempo; si no sirve, retire la última regla o decisión y repita el cálculo.",
        "ar": "لم يُعثر على أي توزيع، ولا شيء يثبت عدم وجوده. امنحه وقتًا أطول؛ وإن لم يفد"
        " ذلك فتراجع عن آخر قاعدة أو قرار وأعد الموازنة.",
    },
    "not_verified": {
        "en": "The allocation broke a rule ({rule}: {subject}) and is not shown. Please report it.",
        "fr": "La répartition enfreint une règle ({rule} : {subject}) et n’est pas montrée."
        " Signalez-le.",
        "es": "El reparto incumplía una regla ({rule}: {subject}) y no se muestra. Le"
        " rogamos que lo comunique.",
        "ar": "خالف التوزيع قاعدة ({rule}: {subject}) فلم يُعرض. نرجو الإبلاغ عن ذلك.",
    },
    "least_for_gave_way": {
        "en": "The least share of the donor line {fund} ({least}) could not be kept together with"
        " other rules"
        " and promises.",
        "fr": "La part minimale de la ligne de financement {fund} ({least}) n’a pu être tenue avec"
        " les autres"
        " règles et promesses.",
        "es": "La parte mínima de la línea {fund} ({least}) no pudo cumplirse junto con las demás"
        " reglas y promesas.",
        "ar": "تعذّر الالتزام بالحصة الدنيا من بند التمويل {fund} ({least}) مع القواعد"
        " والوعود الأخرى.",
    },
    "least_for_out_of_reach": {
        "en": "The least share of the donor line {fund} ({least}) is set aside: nothing open here"
        " counts for it.",
        "fr": "La part minimale de la ligne de financement {fund} ({least}) est écartée : rien"
        " d’ouvert ici n’y"
        " compte.",
        "es": "La parte mínima de la línea {fund} ({least}) se deja de lado: nada de lo abierto"
        " aquí cuenta para ella.",
        "ar": "لم تُطبَّق الحصة الدنيا من بند التمويل {fund} ({least}): لا شيء متاح هنا يُحتسب لها.",
    },
    "committed_closed": {
        "en": "{target}: money of the donor line {fund} is committed for it, but it cannot open."
        " The money"
        " stays held: cancel the commitment in the ledger, or make it possible to open.",
        "fr": "{target} : de l’argent de la ligne de financement {fund} est engagé pour ce projet,"
        " qui ne peut"
        " ouvrir. L’argent reste retenu : annulez l’engagement, ou rendez l’ouverture possible.",
        "es": "{target}: hay dinero de la línea {fund} comprometido para este proyecto, pero"
        " no puede abrirse. El dinero sigue retenido: anule el compromiso en el libro,"
        " o haga posible la apertura.",
        "ar": "{target}: جرى الالتزام بمال من بند التمويل {fund} لهذا المشروع، لكن لا يمكن"
        " فتحه. يبقى المال محتجزًا: ألغِ الالتزام في دفتر الحسابات، أو اجعل الفتح"
        " ممكنًا.",
    },
}
