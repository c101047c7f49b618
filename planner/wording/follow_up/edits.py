"""What edits of follow-up are called."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

FOLLOW_UP_EDITS: Table = {
    "record_feedback": spoken(
        "record what a place says",
        "noter ce que dit un lieu",
        "anotar lo que dice un lugar",
        "تسجيل ما يقوله مكان",
    ),
    "halt_project": spoken(
        "stop the project", "arrêter le projet", "detener el proyecto", "إيقاف المشروع"
    ),
    "resume_project": spoken(
        "go on with the project",
        "reprendre le projet",
        "reanudar el proyecto",
        "استئناف المشروع",
    ),
    "set_calendar": spoken(
        "change the calendar of visits",
        "changer le calendrier des visites",
        "cambiar el calendario de visitas",
        "تغيير جدول الزيارات",
    ),
    "see_support": spoken(
        "record what was seen of",
        "noter un constat sur",
        "anotar lo observado de",
        "تسجيل ما لوحظ عن",
    ),
    "assign_support": spoken(
        "say who sees to", "dire qui s’occupe de", "decir quién se ocupa de", "تحديد من يتولى"
    ),
    "record_visit": spoken(
        "record a visit", "noter une visite", "anotar una visita", "تسجيل زيارة"
    ),
    "import_follow_up": spoken(
        "import visits", "importer des visites", "importar visitas", "استيراد الزيارات"
    ),
    "take_instrument": spoken(
        "take the questions of a score",
        "reprendre les questions d’un score",
        "tomar las preguntas de un puntaje",
        "أخذ أسئلة درجة",
    ),
    "take_complaint": spoken(
        "take a complaint", "recevoir une plainte", "recibir una queja", "تلقي شكوى"
    ),
    "move_complaint": spoken(
        "answer a complaint", "répondre à une plainte", "responder a una queja", "الرد على شكوى"
    ),
    "record_referral": spoken(
        "record a step of a referral",
        "noter une étape d’une orientation",
        "anotar un paso de una derivación",
        "تسجيل خطوة إحالة",
    ),
    "reopen_case": spoken(
        "reopen a case", "rouvrir un dossier", "reabrir un caso", "إعادة فتح حالة"
    ),
    "close_case": spoken("close a case", "clore un dossier", "cerrar un caso", "إقفال حالة"),
}
