"""What slow work says of itself, in sentences."""

from __future__ import annotations

from planner.domain.progress import Progress
from planner.wording.numbers import count_text, share_text
from planner.wording.sentences import Table, in_language, spoken

STAGES: Table = {
    "prepare": {
        "en": "Getting the solver ready (half a minute, the first time)",
        "fr": "Préparation du calcul (une demi-minute, la première fois)",
        "es": "Preparando el cálculo (medio minuto, la primera vez)",
        "ar": "تجهيز الحساب (نصف دقيقة في المرة الأولى)",
    },
    "formulate": {
        "en": "Gathering what is open to whom",
        "fr": "Ce qui est ouvert à chacun",
        "es": "Lo que está abierto a cada quien",
        "ar": "جمع ما هو متاح لكل شخص",
    },
    "floors": {
        "en": "What is guaranteed",
        "fr": "Ce qui est garanti",
        "es": "Lo que está garantizado",
        "ar": "ما هو مضمون",
    },
    "largest": {
        "en": "The largest burden",
        "fr": "La charge la plus lourde",
        "es": "La carga más pesada",
        "ar": "أثقل عبء",
    },
    "excess": {
        "en": "The next largest burdens",
        "fr": "Les charges suivantes",
        "es": "Las siguientes cargas más pesadas",
        "ar": "الأعباء الثقيلة التالية",
    },
    "draft": {
        "en": "A first balanced draft",
        "fr": "Une première répartition équilibrée",
        "es": "Un primer reparto equilibrado",
        "ar": "توزيع متوازن أول",
    },
    "parity": {
        "en": "Parity between groups",
        "fr": "Parité entre les groupes",
        "es": "Paridad entre los grupos",
        "ar": "التكافؤ بين المجموعات",
    },
    "loss": {"en": "Balancing", "fr": "Répartition", "es": "Equilibrando", "ar": "الموازنة"},
    "spare": {
        "en": "Balancing the smaller burdens",
        "fr": "Répartition des charges plus légères",
        "es": "Equilibrando las cargas menores",
        "ar": "موازنة الأعباء الأخف",
    },
    "year": {
        "en": "Playing years of arrivals",
        "fr": "Simulation d’années d’arrivées",
        "es": "Simulando años de llegadas",
        "ar": "محاكاة سنوات من الوصول",
    },
    "ahead": {
        "en": "Pricing what later arrivals will need",
        "fr": "Évaluation des besoins des prochaines arrivées",
        "es": "Valorando lo que necesitarán quienes lleguen",
        "ar": "تقدير ما سيحتاجه القادمون لاحقًا",
    },
    "clashes": {
        "en": "Finding what cannot hold together",
        "fr": "Ce qui est incompatible",
        "es": "Buscando lo que no puede cumplirse a la vez",
        "ar": "البحث عما لا يمكن الجمع بينه",
    },
    "schedule": {
        "en": "Finding months",
        "fr": "Recherche des mois",
        "es": "Buscando meses",
        "ar": "البحث عن الأشهر",
    },
    "finish": {
        "en": "Writing the awards",
        "fr": "Rédaction des soutiens",
        "es": "Escribiendo los apoyos",
        "ar": "كتابة أوجه الدعم",
    },
    "verify": {
        "en": "Checking every rule again",
        "fr": "Nouvelle vérification de chaque règle",
        "es": "Comprobando otra vez cada regla",
        "ar": "التحقق من كل قاعدة مرة أخرى",
    },
    "explain": {
        "en": "Writing the reasons",
        "fr": "Rédaction des raisons",
        "es": "Escribiendo los motivos",
        "ar": "كتابة الأسباب",
    },
    "reference": {
        "en": "Balancing as it stands",
        "fr": "Calcul en l’état",
        "es": "Cálculo tal como está",
        "ar": "الموازنة كما هي",
    },
    "trial": {
        "en": "Balancing again, tried",
        "fr": "Nouveaux calculs, essayés",
        "es": "Nuevos cálculos, a prueba",
        "ar": "موازنات جديدة، للتجربة",
    },
    "sturdy": {
        "en": "Balancing again with estimates moved",
        "fr": "Nouveaux calculs, estimations déplacées",
        "es": "Nuevos cálculos con estimaciones cambiadas",
        "ar": "موازنات جديدة بتقديرات معدّلة",
    },
    "read_file": {
        "en": "Reading the file",
        "fr": "Lecture du fichier",
        "es": "Leyendo el archivo",
        "ar": "قراءة الملف",
    },
    "read_answers": {
        "en": "Reading the answers",
        "fr": "Lecture des réponses",
        "es": "Leyendo las respuestas",
        "ar": "قراءة الإجابات",
    },
    "compare": {
        "en": "Comparing with what is known",
        "fr": "Comparaison avec ce qui est connu",
        "es": "Comparando con lo que ya se sabe",
        "ar": "المقارنة بما هو معروف",
    },
    "store": {"en": "Storing", "fr": "Enregistrement", "es": "Guardando", "ar": "الحفظ"},
    "write_plans": {
        "en": "Writing plans",
        "fr": "Écriture des plans",
        "es": "Escribiendo los planes",
        "ar": "كتابة الخطط",
    },
    "write_office": {
        "en": "Writing the office workbook",
        "fr": "Écriture du classeur du bureau",
        "es": "Escribiendo el libro de la oficina",
        "ar": "كتابة مصنّف المكتب",
    },
}
STEPS: Table = {
    "feasible": {
        "en": "a first way to do it",
        "fr": "une première façon de faire",
        "es": "una primera manera de hacerlo",
        "ar": "طريقة أولى لتحقيق ذلك",
    },
    "bound": {
        "en": "how good it could get",
        "fr": "jusqu’où cela peut aller",
        "es": "hasta dónde se podría llegar",
        "ar": "إلى أي حد يمكن أن يصل",
    },
    "choose": {
        "en": "choosing what to award",
        "fr": "choix des soutiens",
        "es": "eligiendo qué asignar",
        "ar": "اختيار ما يُمنح",
    },
    "prove": {
        "en": "proving how close it is",
        "fr": "preuve de l’écart qui reste",
        "es": "demostrando lo cerca que está",
        "ar": "إثبات مدى القرب من الأفضل",
    },
}

_PARTS: Table = {
    "step": spoken(": ", " : ", ": ", ": "),
    "gap": spoken(
        ", at most {} from the best",
        ", à {} au plus de l’optimum",
        ", a un {} como máximo de lo mejor",
        "، على بُعد {} على الأكثر من الأفضل",
    ),
}


def stage_text(stage: str, language: str) -> str:
    """Return a stage in words, by its code where it has none: a report must never stop work."""
    table = STAGES.get(stage)
    return in_language(table, language) if table else stage


def progress_text(progress: Progress, language: str) -> str:
    """Return a report in words, with how far it is and how close to the best, where known.

    A stage may have steps: "loss:prove", "floors:0:choose".
    """
    stage, _, rest = progress.stage.partition(":")
    words = stage_text(stage, language)
    step = STEPS.get(rest.rpartition(":")[2])
    if step:
        words += in_language(_PARTS["step"], language) + in_language(step, language)
    if progress.total:
        done, total = (count_text(n, language) for n in (progress.done, progress.total))
        words += f" {done} / {total}"
    if progress.best is not None and progress.bound is not None and progress.bound > 0:
        gap = max(0.0, (progress.bound - progress.best) / progress.bound)
        words += in_language(_PARTS["gap"], language).format(share_text(gap, language, 2))
    return words
