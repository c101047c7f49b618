"""What rules cost, in words: for the command line, the window and the page for a donor."""

from __future__ import annotations

from planner.domain.balances.policy import Fairness
from planner.domain.need import FULL
from planner.domain.what_if.rule_cost import NotPriced
from planner.domain.what_if.what_if import Compared
from planner.wording.numbers import decimal_text
from planner.wording.sentences import Table, in_language, say, spoken
from planner.wording.what_if.differences import people_text

_TEXTS: Table = {
    "title": spoken(
        "What the rules of {fund} cost",
        "Ce que coûtent les règles de la ligne {fund}",
        "Lo que cuestan las reglas de la línea {fund}",
        "ما تكلفه قواعد بند التمويل {fund}",
    ),
    "title_office": spoken(
        "What the office’s own rules cost",
        "Ce que coûtent les règles propres au bureau",
        "Lo que cuestan las reglas propias de la oficina",
        "ما تكلفه قواعد المكتب نفسه",
    ),
    "dated": spoken("balance of {date}", "calcul du {date}", "cálculo del {date}", "حساب {date}"),
    "gap": spoken(
        "at most {gap} from the best possible",
        "à {gap} au plus de l’optimum",
        "como máximo a {gap} del óptimo",
        "على بعد {gap} على الأكثر من الأفضل الممكن",
    ),
    "purpose": spoken(
        "For the donor and the office together: which conditions of this money could reach more"
        " people, or the same people better, with the same amount. It asks for no rule to be"
        " dropped, and nobody can be recognised in it.",
        "Pour le bailleur et le bureau ensemble : quelles conditions de cet argent pourraient"
        " atteindre plus de personnes, ou mieux les mêmes, avec le même montant. Cette page ne"
        " demande de supprimer aucune règle, et personne ne peut y être reconnu.",
        "Para el donante y la oficina en conjunto: qué condiciones de este dinero podrían llegar a"
        " más personas, o mejor a las mismas, con el mismo importe. No pide suprimir ninguna regla,"
        " y nadie puede ser reconocido en ella.",
        "للمانح والمكتب معًا: أي شروط هذا المال قد تتيح الوصول إلى عدد أكبر من الناس، أو مساعدة"
        " الأشخاص أنفسهم على نحو أفضل، بالمبلغ نفسه. لا تطلب هذه الصفحة إلغاء أي قاعدة، ولا يمكن"
        " التعرف فيها على أحد.",
    ),
    "purpose_office": spoken(
        "For the office: what its own rules cost, so that each is kept for a reason somebody knows."
        " Nobody can be recognised in it.",
        "Pour le bureau : ce que coûtent ses propres règles, pour que chacune soit gardée pour une"
        " raison connue. Personne ne peut y être reconnu.",
        "Para la oficina: lo que cuestan sus propias reglas, para que cada una se mantenga por una"
        " razón conocida. Nadie puede ser reconocido en ella.",
        "للمكتب: ما تكلفه قواعده نفسها، حتى تبقى كل قاعدة لسبب معروف."
        " ولا يمكن التعرف فيها على أحد.",
    ),
    "lead": spoken(
        "Without its costliest rule, the same money would lift {found} more, as the balance weighs"
        " burdens.",
        "Sans sa règle la plus coûteuse, le même argent allégerait {found} de plus, les charges"
        " pondérées comme dans le calcul.",
        "Sin su regla más costosa, el mismo dinero aliviaría un {found} más, con las cargas"
        " ponderadas como en el cálculo.",
        "من دون القاعدة الأعلى كلفة، يخفف المال نفسه {found} زيادةً على ما يخففه الآن، بالأعباء كما"
        " يرجحها الحساب.",
    ),
    "lead_largest": spoken(
        "Without its costliest rule, the largest burden left would be {found} smaller.",
        "Sans sa règle la plus coûteuse, la charge la plus lourde serait réduite de {found}.",
        "Sin su regla más costosa, la carga más pesada se reduciría en un {found}.",
        "من دون القاعدة الأعلى كلفة، ينقص أثقل عبء متبقٍ بنسبة {found}.",
    ),
    "lead_none": spoken(
        "None of the rules that were left out is proven to cost anything in this balance.",
        "Aucune des règles écartées ne coûte quoi que ce soit de prouvé dans ce calcul.",
        "No está probado que ninguna de las reglas excluidas cueste algo en este cálculo.",
        "لم يثبت أن أيًا من القواعد المستبعدة تكلف شيئًا في هذا الحساب.",
    ),
    "column_rule": spoken("Rule", "Règle", "Regla", "القاعدة"),
    "column_more": spoken(
        "More lifted without it, burdens weighed",
        "Allégé en plus sans elle, charges pondérées",
        "Aliviado de más sin ella, cargas ponderadas",
        "المخفف زيادةً من دونها، بأعباء مرجحة",
    ),
    "column_largest": spoken(
        "Largest burden smaller by",
        "Charge la plus lourde réduite de",
        "Carga más pesada reducida en",
        "نقصان أثقل عبء",
    ),
    "column_cases": spoken(
        "Cases with less or more burden left",
        "Dossiers moins ou plus chargés",
        "Casos con menos o más carga",
        "حالات يقل عبؤها أو يزيد",
    ),
    "column_money": spoken("Money moved", "Argent déplacé", "Dinero desplazado", "المال المنقول"),
    "column_worst": spoken(
        "Points left to the worst-off tenth",
        "Points restants, dixième le plus démuni",
        "Puntos que quedan al décimo peor situado",
        "النقاط المتبقية للعُشر الأشد حاجة",
    ),
    "column_worst_off": spoken(
        "Points left to the worst-off",
        "Points restants au plus démuni",
        "Puntos que quedan a quien está peor",
        "النقاط المتبقية للأشد حاجة",
    ),
    "less": spoken("less: {count}", "moins : {count}", "menos: {count}", "أقل: {count}"),
    "more": spoken("more: {count}", "plus : {count}", "más: {count}", "أكثر: {count}"),
    "change": spoken(
        "{before} → {after}", "{before} → {after}", "{before} → {after}", "من {before} إلى {after}"
    ),
    "floors_better": spoken(
        "The guaranteed least would be reached for more.",
        "Le minimum garanti serait mieux atteint.",
        "El mínimo garantizado se alcanzaría mejor.",
        "يتحقق الحد الأدنى المضمون على نحو أفضل.",
    ),
    "floors_worse": spoken(
        "The guaranteed least would be reached for fewer.",
        "Le minimum garanti serait moins bien atteint.",
        "El mínimo garantizado se alcanzaría peor.",
        "يتحقق الحد الأدنى المضمون على نحو أسوأ.",
    ),
    "protected_rule": spoken(
        "A condition that is not told: the line is protected.",
        "Une condition qui n’est pas dite : la ligne est protégée.",
        "Una condición que no se revela: la línea está protegida.",
        "شرط لا يُذكر: بند التمويل محمي.",
    ),
    "source": spoken(
        "Source: {source}", "Source : {source}", "Fuente: {source}", "المصدر: {source}"
    ),
    "none_title": spoken(
        "No difference in this balance, as far as is proven",
        "Aucune différence dans ce calcul, autant qu’on l’a prouvé",
        "Ninguna diferencia en este cálculo, hasta donde está probado",
        "لا فرق في هذا الحساب، في حدود ما ثبت",
    ),
    "none_row": spoken(
        "{rule} ({proven})", "{rule} ({proven})", "{rule} ({proven})", "{rule} ({proven})"
    ),
    "no_answer_title": spoken(
        "No answer within the time",
        "Pas de réponse dans le temps donné",
        "Sin respuesta en el tiempo dado",
        "لا جواب ضمن الوقت المحدد",
    ),
    "not_asked_title": spoken(
        "Not asked: it was stopped before",
        "Pas demandé : arrêté avant",
        "No preguntado: se detuvo antes",
        "لم يُسأل عنها: توقف الحساب قبلها",
    ),
    "never_title": spoken(
        "Never priced", "Jamais chiffré", "Nunca se calcula", "لا يُحسب لها ثمن أبدًا"
    ),
    "never": spoken(
        "What a person refused or did not consent to, and these rules, are no matter of money:",
        "Ce qu’une personne a refusé ou n’a pas consenti, et ces règles, ne sont pas une question"
        " d’argent :",
        "Lo que una persona rechazó o no consintió, y estas reglas, no son cuestión de dinero:",
        "ما رفضه الشخص أو لم يوافق عليه، وكذلك هذه القواعد، ليست مسألة مال:",
    ),
    "never_none": spoken(
        "What a person refused or did not consent to is no matter of money, nor are the office’s"
        " rules that keep people safe.",
        "Ce qu’une personne a refusé ou n’a pas consenti n’est pas une question d’argent, ni les"
        " règles du bureau qui protègent les personnes.",
        "Lo que una persona rechazó o no consintió no es cuestión de dinero, ni lo son las reglas"
        " de la oficina que protegen a las personas.",
        "ما رفضه الشخص أو لم يوافق عليه ليس مسألة مال، وكذلك قواعد المكتب التي تحمي الناس.",
    ),
    "never_row": spoken("{rule} {why}", "{rule} {why}", "{rule} {why}", "{rule} {why}"),
    "method": spoken(
        "Each rule was left out in turn, every other rule kept, and the caseload of {cases}"
        " balanced again ({fairness}); “burden lifted” is weighed as the balance weighs it,"
        " points of burden are seriousness × people. Each figure stands with the least and most it"
        " can be, proven from how far both balances can be from the best possible (this one:"
        " {gap}).",
        "Chaque règle a été écartée tour à tour, toutes les autres gardées, et l’ensemble ({cases})"
        " recalculé ({fairness}) ; la « charge allégée » est pondérée comme dans le calcul, les"
        " points de charge sont gravité × personnes. Chaque chiffre est donné avec le moins et le"
        " plus qu’il peut être, prouvés par la distance possible des deux calculs à l’optimum"
        " (celui-ci : {gap}).",
        "Cada regla se excluyó por turno, manteniendo todas las demás, y el conjunto ({cases}) se"
        " calculó de nuevo ({fairness}); la «carga aliviada» se pondera como en el cálculo, los"
        " puntos de carga son gravedad × personas. Cada cifra va con lo mínimo y lo máximo que"
        " puede ser, probados por la distancia posible de ambos cálculos al óptimo (este: {gap}).",
        "استُبعدت كل قاعدة بدورها مع إبقاء سائر القواعد، وأعيد الحساب لجميع الحالات ({cases})"
        " ({fairness})؛ ويُرجَّح «العبء المخفف» كما يرجحه الحساب، ونقاط العبء هي الشدة × عدد"
        " الأشخاص. ومع كل رقم أقل ما يمكن أن يكون وأكثره، بإثبات من البعد الممكن للحسابين عن الأفضل"
        " (هذا الحساب: {gap}).",
    ),
    "power": spoken(
        "burdens counting as their power {power}",
        "les charges comptant à la puissance {power}",
        "las cargas cuentan elevadas a {power}",
        "مع حساب الأعباء مرفوعة إلى القوة {power}",
    ),
    "unproven": spoken(
        "nothing proven yet", "rien de prouvé", "nada probado aún", "لم يثبت شيء بعد"
    ),
    "footer": spoken(
        "{title} · {date} · page {page} of {pages} · no names, no case numbers, no counts under 5",
        "{title} · {date} · page {page} sur {pages} · ni noms, ni numéros, ni effectifs sous 5",
        "{title} · {date} · página {page} de {pages} · sin nombres ni números ni grupos"
        " de menos de 5",
        "{title} · {date} · صفحة {page} من {pages} · لا أسماء ولا أرقام حالات ولا أعداد دون 5",
    ),
    "line_cost": spoken(
        "{found} more lifted, as the balance weighs burdens ({proven})",
        "{found} d’allègement en plus, charges pondérées comme dans le calcul ({proven})",
        "{found} más aliviado, cargas ponderadas como en el cálculo ({proven})",
        "{found} تخفيفًا إضافيًا، بالأعباء كما يرجحها الحساب ({proven})",
    ),
    "line_largest": spoken(
        "largest burden {found} smaller ({proven})",
        "charge la plus lourde réduite de {found} ({proven})",
        "carga más pesada reducida en {found} ({proven})",
        "أثقل عبء أصغر بنسبة {found} ({proven})",
    ),
    "line_none": spoken(
        "{found}; {proven}", "{found} ; {proven}", "{found}; {proven}", "{found}؛ {proven}"
    ),
    "line_cases": spoken(
        "less burden: {gain}, more: {lose}; money moved {money}; worst-off {worst}, worst-off tenth"
        " {tenth}",
        "moins chargés : {gain}, plus : {lose} ; argent déplacé {money} ; plus démuni {worst},"
        " dixième le plus démuni {tenth}",
        "menos carga: {gain}, más: {lose}; dinero desplazado {money}; peor situado {worst}, décimo"
        " peor situado {tenth}",
        "أقل عبئًا: {gain}، أكثر: {lose}؛ المال المنقول {money}؛ الأشد حاجة {worst}، العُشر الأشد"
        " حاجة {tenth}",
    ),
    "stopped_at": spoken(
        "{asked} of {all} rules tried.",
        "{asked} règles essayées sur {all}.",
        "{asked} de {all} reglas probadas.",
        "جُربت {asked} من {all} قاعدة.",
    ),
}

_WHY = {
    NotPriced.SAFETY: spoken(
        "It keeps people safe.",
        "Elle protège des personnes.",
        "Protege a personas.",
        "إنها تحمي الناس.",
    ),
    NotPriced.DO_NO_HARM: spoken(
        "It keeps a place from harm.",
        "Elle préserve un lieu de tout dommage.",
        "Evita daños en un lugar.",
        "إنها تقي المكان من الضرر.",
    ),
    NotPriced.URGENT: spoken(
        "It is for those who cannot wait.",
        "Elle est pour ceux qui ne peuvent attendre.",
        "Es para quienes no pueden esperar.",
        "إنها لمن لا يستطيعون الانتظار.",
    ),
    NotPriced.PROMISE: spoken(
        "It was promised before departure.",
        "C’était promis avant le départ.",
        "Se prometió antes de la partida.",
        "وُعد بها قبل المغادرة.",
    ),
    NotPriced.AMOUNT: spoken(
        "It sets an amount: without it there would be none.",
        "Elle fixe un montant : sans elle il n’y en aurait pas.",
        "Fija un importe: sin ella no lo habría.",
        "إنها تحدد مبلغًا: من دونها لا مبلغ.",
    ),
}
_FAIRNESS = {
    Fairness.LEAST_BURDEN: spoken(
        "the least burden in total",
        "le moins de charge au total",
        "la menor carga en total",
        "أقل عبء إجمالًا",
    ),
    Fairness.BALANCED: spoken(
        "the heaviest burdens counting more",
        "les charges les plus lourdes comptant davantage",
        "las cargas más pesadas cuentan más",
        "مع ترجيح أثقل الأعباء",
    ),
    Fairness.WORST_OFF_FIRST: spoken(
        "the worst-off first",
        "les plus démunis d’abord",
        "primero quienes están peor",
        "الأشد حاجة أولًا",
    ),
}


def cost_words(code: str, language: str, **values: object) -> str:
    """Return a text about the costs of rules; KeyError for one nobody says."""
    return say(_TEXTS, code, language, values)


def people_moved(change: Compared, language: str, *, told: bool) -> tuple[str, str]:
    """Return how many cases have less burden left, and how many more.

    ``told``: as whole counts, for the office only; else counts under five are not told.
    """
    less = people_text(change.gain, language, told=told)
    more = people_text(change.lose, language, told=told)
    return cost_words("less", language, count=less), cost_words("more", language, count=more)


def points_moved(points: tuple[float, float], language: str) -> str:
    """Return a mean share before and after, in points."""
    before, after = (decimal_text(p, language, 1) for p in points)
    return cost_words("change", language, before=before, after=after)


def why_never(reason: NotPriced, language: str) -> str:
    """Return why a rule is never priced, as a sentence."""
    return in_language(_WHY[reason], language)


def weighed_words(fairness: Fairness, aversion: int, language: str) -> str:
    """Return how the balance weighs burdens, within a sentence; ``aversion`` is the policy's."""
    if aversion:
        power = decimal_text(aversion / FULL, language, 2)
        return cost_words("power", language, power=power)
    return in_language(_FAIRNESS.get(fairness, _FAIRNESS[Fairness.BALANCED]), language)
