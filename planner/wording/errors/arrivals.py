"""Sentences of errors about who is still to come, and what came of what was planned."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

ARRIVAL_ERRORS: Table = {
    "arrivals_unknown": spoken(
        "Nothing says how many people will come: there are fewer than {least} months of dated"
        " assessments, and the programme expects nobody. Say it with --arrivals N, or enter the"
        " expected returnees in the programme.",
        "Rien ne dit combien de personnes viendront : il y a moins de {least} mois d’évaluations"
        " datées et le programme n’attend personne. Dites-le avec --arrivals N, ou inscrivez les"
        " retours prévus au programme.",
        "Nada dice cuántas personas llegarán: hay menos de {least} meses de evaluaciones con fecha"
        " y el programa no espera a nadie. Dígalo con --arrivals N, o anote los retornos previstos"
        " en el programa.",
        "لا شيء يبيّن كم شخصًا سيصل: التقييمات المؤرخة أقل من {least} أشهر، والبرنامج لا يتوقع"
        " أحدًا. اذكر العدد بـ --arrivals N، أو أدخل العائدين المتوقعين في البرنامج.",
    ),
    "arrivals_out_of_range": spoken(
        "Arrivals a month and their spread lie between 0 and {most}. Give such a number.",
        "Les arrivées par mois et leur écart vont de 0 à {most}. Donnez un tel nombre.",
        "Las llegadas al mes y su variación van de 0 a {most}. Dé un número así.",
        "عدد الوافدين شهريًا وتفاوته بين 0 و{most}. أعط عددًا كهذا.",
    ),
    "reserve_not_found": spoken(
        "No balance was found of today’s people and those still to come together, so nothing was"
        " changed. Balance without --hold-back first; where that works, allow more --seconds.",
        "Aucune répartition n’a été trouvée pour les personnes d’aujourd’hui et celles à venir"
        " ensemble : rien n’a été changé. Faites d’abord le calcul sans --hold-back ; s’il"
        " aboutit, accordez plus de --seconds.",
        "No se halló un reparto para las personas de hoy y las que vendrán juntas: no se cambió"
        " nada. Equilibre primero sin --hold-back; si eso funciona, conceda más --seconds.",
        "لم يُعثر على موازنة تجمع أشخاص اليوم ومن سيصلون، ولم يتغير شيء. وازن أولًا دون"
        " --hold-back؛ فإن نجح ذلك فامنح وقتًا أطول بـ --seconds.",
    ),
    "nothing_proposed": spoken(
        "Nothing is proposed under “{asked}”. What is proposed: {known}.",
        "Rien n’est proposé sous « {asked} ». Est proposé : {known}.",
        "No se propone nada bajo «{asked}». Se propone: {known}.",
        "لا يُقترح شيء باسم «\u2066{asked}\u2069». المقترح: \u2066{known}\u2069.",
    ),
    "nothing_proposed_at_all": spoken(
        "Nothing is proposed yet, so “{asked}” cannot be taken.",
        "Rien n’est encore proposé : « {asked} » ne peut être repris.",
        "Todavía no se propone nada: «{asked}» no se puede tomar.",
        "لا يُقترح شيء بعد، فلا يمكن أخذ «\u2066{asked}\u2069».",
    ),
}
