"""What the audit trail is told in: acts, records, what holds together and what does not."""

from __future__ import annotations

from planner.domain.change import Step
from planner.domain.protection.trail import Act
from planner.wording.hand_over.fields import RECORDS
from planner.wording.sentences import Table, spoken

ACTS: Table = {
    Act.CREATED: spoken("made the file", "a créé le fichier", "creó el archivo", "أنشأ الملف"),
    Act.OPENED: spoken("opened the file", "a ouvert le fichier", "abrió el archivo", "فتح الملف"),
    Act.EDITED: spoken("edited", "a modifié", "modificó", "عدّل"),
    Act.EXPORTED: spoken(
        "wrote papers", "a écrit des documents", "escribió documentos", "كتب وثائق"
    ),
    Act.ADMITTED: spoken(
        "admitted somebody", "a admis quelqu’un", "admitió a alguien", "أضاف موظفًا"
    ),
    Act.DISMISSED: spoken(
        "dismissed somebody", "a retiré quelqu’un", "retiró el acceso a alguien", "أنهى وصول موظف"
    ),
    Act.ROLE_CHANGED: spoken(
        "changed a role", "a changé un rôle", "cambió una función", "غيّر دورًا"
    ),
    Act.PASSPHRASE_CHANGED: spoken(
        "changed a passphrase",
        "a changé une phrase secrète",
        "cambió una frase secreta",
        "غيّر عبارة مرور",
    ),
    Act.RECOVERED: spoken(
        "came in by the recovery key",
        "est entré par la clé de secours",
        "entró con la clave de recuperación",
        "دخل بمفتاح الاسترداد",
    ),
    Act.RECOVERY_KEY_MADE: spoken(
        "made a recovery key",
        "a fait une clé de secours",
        "creó una clave de recuperación",
        "أنشأ مفتاح استرداد",
    ),
    Act.RESTORED: spoken(
        "put a copy back",
        "a remis une copie en place",
        "restableció una copia",
        "أعاد نسخة إلى مكانها",
    ),
    Act.HANDED_OVER: spoken(
        "took cases along", "a emporté des dossiers", "se llevó casos", "أخذ حالات معه"
    ),
    Act.BROUGHT_BACK: spoken(
        "brought cases back", "a rapporté des dossiers", "trajo casos de vuelta", "استرجع حالات"
    ),
    Act.JOINED: spoken("in the field", "sur le terrain", "en el terreno", "في الميدان"),
    Act.PUT_ASIDE: spoken(
        "before a copy was put back",
        "avant qu’une copie soit remise en place",
        "antes de restablecer una copia",
        "قبل إعادة نسخة إلى مكانها",
    ),
    Act.ERASED: spoken("erased a case", "a effacé un dossier", "borró un caso", "محا حالة"),
    Act.MIGRATED: spoken(
        "a newer planner took over",
        "repris par une version plus récente",
        "pasó a un planificador más nuevo",
        "تولّت نسخة أحدث من المخطِّط",
    ),
}
#: Acts that say to whom they were done, where the trail tells.
TO_WHOM: Table = {
    Act.ADMITTED: spoken(
        "admitted {who}: {role}{open}",
        "a admis {who} : {role}{open}",
        "admitió a {who}: {role}{open}",
        "أضاف {who}: {role}{open}",
    ),
    Act.DISMISSED: spoken(
        "dismissed {who}", "a retiré {who}", "retiró el acceso a {who}", "أنهى وصول {who}"
    ),
    Act.ROLE_CHANGED: spoken(
        "changed the role of {who}: {role}{open}",
        "a changé le rôle de {who} : {role}{open}",
        "cambió la función de {who}: {role}{open}",
        "غيّر دور {who}: {role}{open}",
    ),
    Act.PASSPHRASE_CHANGED: spoken(
        "set a new passphrase for {who}",
        "a donné à {who} une nouvelle phrase secrète",
        "puso una frase secreta nueva a {who}",
        "عيّن عبارة مرور جديدة لـ{who}",
    ),
    Act.HANDED_OVER: spoken(
        "handed {cases:# case|# cases} over to {who}{open}",
        "a confié {cases:# dossier|# dossiers} à {who}{open}",
        "entregó {cases:# caso|# casos} a {who}{open}",
        "سلّم إلى {who} عددًا من الحالات ({cases}){open}",
    ),
}
OPEN: Table = {
    "yes": spoken(
        ", protected details open",
        ", détails protégés ouverts",
        ", datos protegidos abiertos",
        "، التفاصيل المحمية مفتوحة",
    ),
    "given": spoken(
        ", protected details given along",
        ", détails protégés remis avec",
        ", datos protegidos entregados también",
        "، أُعطيت معها التفاصيل المحمية",
    ),
    "no": spoken(
        ", protected details shut",
        ", détails protégés fermés",
        ", datos protegidos cerrados",
        "، التفاصيل المحمية مغلقة",
    ),
}
STEPS: Table = {
    Step.UNDO: spoken(
        "took an edit back", "a annulé une modification", "deshizo un cambio", "تراجع عن تعديل"
    ),
    Step.REDO: spoken(
        "made an edit again", "a refait une modification", "rehízo un cambio", "أعاد تعديلًا"
    ),
}
CALLED: Table = {
    **RECORDS,
    "programme": spoken("the programme", "le programme", "el programa", "البرنامج"),
    "scenario": spoken("what matters", "ce qui compte", "lo que importa", "ما يهم"),
    "about": spoken("the caseload", "le portefeuille", "la cartera", "ملف الحالات"),
    "findings": spoken("findings", "constats", "observaciones", "الملاحظات"),
    "entry": spoken(
        "an entry of the ledger",
        "une écriture comptable",
        "un asiento del libro",
        "قيد في دفتر الحسابات",
    ),
    "closing": spoken("a closed month", "un mois clos", "un mes cerrado", "شهر مقفل"),
    "hand_over": spoken(
        "cases handed over", "des dossiers confiés", "casos entregados", "حالات مسلَّمة"
    ),
    "form": spoken(
        "how a form is read",
        "la lecture d’un formulaire",
        "cómo se lee un formulario",
        "كيف تُقرأ استمارة",
    ),
    "draft": spoken(
        "what was being typed",
        "ce qui était en cours de saisie",
        "lo que se estaba escribiendo",
        "ما كان يُكتب",
    ),
    "origin": spoken(
        "where this part comes from",
        "l’origine de cette partie",
        "de dónde viene esta parte",
        "مصدر هذا الجزء",
    ),
}
TEXTS: Table = {
    "whole": spoken(
        "{number} · {record}", "{number} · {record}", "{number} · {record}", "{number} · {record}"
    ),
    "added": spoken("{record}: entered", "{record} : saisi", "{record}: añadido", "{record}: أُدخل"),
    "gone": spoken(
        "{record}: taken out", "{record} : retiré", "{record}: quitado", "{record}: أُزيل"
    ),
    "anew": spoken(
        "{record}: changed", "{record} : modifié", "{record}: cambiado", "{record}: تغيّر"
    ),
    "field": spoken(
        "{record}, {field}: {before} → {after}",
        "{record}, {field} : {before} → {after}",
        "{record}, {field}: {before} → {after}",
        "{record}، {field}: {before} ← {after}",
    ),
    "touched": spoken(
        "{record}, {field}: changed",
        "{record}, {field} : modifié",
        "{record}, {field}: cambiado",
        "{record}، {field}: تغيّر",
    ),
    "line": spoken("{field}: {value}", "{field} : {value}", "{field}: {value}", "{field}: {value}"),
    "for": spoken(
        "{opener}, for {who}", "{opener}, pour {who}", "{opener}, para {who}", "{opener}، عن {who}"
    ),
    "told": spoken("{name}: {value}", "{name} : {value}", "{name}: {value}", "{name}: {value}"),
    "holds": spoken(
        "The trail holds together: {count:# entry|# entries}, none changed, moved or taken out.",
        "Le journal est cohérent : {count:# entrée|# entrées}, aucune modifiée, déplacée ou"
        " retirée.",
        "El registro es coherente: {count:# entrada|# entradas}, ninguna cambiada,"
        " movida ni quitada.",
        "السجل متماسك: عدد القيود {count}، لم يُغيَّر أي منها ولم يُنقل ولم يُزل.",
    ),
    "holds_anchor": spoken(
        "It also holds what the anchor of entry {number} says.",
        "Il contient aussi ce que dit l’ancre de l’entrée {number}.",
        "También contiene lo que dice el ancla de la entrada {number}.",
        "وفيه أيضًا ما تقوله علامة تثبيت القيد {number}.",
    ),
    "changed": spoken(
        "Entry {number} is not as it was entered: somebody changed it, or the file. Keep this file"
        " as it is, and ask whoever looks after data protection.",
        "L’entrée {number} n’est pas comme elle a été inscrite : quelqu’un l’a modifiée, ou le"
        " fichier. Gardez ce fichier tel quel et voyez qui est chargé de la protection des"
        " données.",
        "La entrada {number} no está como se anotó: alguien la cambió, o cambió el"
        " archivo. Conserve este archivo como está y pregunte a quien se ocupa de la"
        " protección de datos.",
        "القيد {number} ليس كما سُجّل: غيّره أحدهم أو غيّر الملف. احتفظ بهذا الملف كما"
        " هو، واسأل المسؤول عن حماية البيانات.",
    ),
    "missing": spoken(
        "Entry {number} is missing: somebody took it out or changed the order. Keep this file as"
        " it is, and ask whoever looks after data protection.",
        "L’entrée {number} manque : quelqu’un l’a retirée ou a changé l’ordre. Gardez ce fichier"
        " tel quel et voyez qui est chargé de la protection des données.",
        "Falta la entrada {number}: alguien la quitó o cambió el orden. Conserve este"
        " archivo como está y pregunte a quien se ocupa de la protección de datos.",
        "القيد {number} مفقود: أزاله أحدهم أو غيّر الترتيب. احتفظ بهذا الملف كما هو،"
        " واسأل المسؤول عن حماية البيانات.",
    ),
    "cut": spoken(
        "The trail differs from the anchor at entry {number}: something was cut off or written"
        " anew since, or an older copy was put in place. Look at the backups.",
        "Le journal diffère de l’ancre à l’entrée {number} : quelque chose a été coupé ou réécrit"
        " depuis, ou une copie plus ancienne a été mise en place. Voyez les copies.",
        "El registro difiere del ancla en la entrada {number}: desde entonces se cortó"
        " o se reescribió algo, o se restableció una copia más antigua. Mire las"
        " copias de seguridad.",
        "يختلف السجل عن علامة التثبيت عند القيد {number}: قُطع شيء منه أو كُتب من جديد"
        " بعدها، أو أُعيدت نسخة أقدم. انظر في النسخ الاحتياطية.",
    ),
}
#: What stands with an act, by its name.
VALUES: Table = {
    "who": spoken("who", "qui", "quién", "من"),
    "role": spoken("role", "rôle", "función", "الدور"),
    "paper": spoken("paper", "document", "documento", "الوثيقة"),
    "purpose": spoken("for", "pour", "para", "لأجل"),
    "recipient": spoken("to", "à", "a", "إلى"),
    "from": spoken("from", "depuis", "de", "من"),
    "entries": spoken("entries before", "entrées avant", "entradas antes", "القيود السابقة"),
    "act": spoken("act", "acte", "acto", "الفعل"),
}
#: Acts whose subject is a case, not somebody of the office or a part.
