"""Rules and conditions in Arabic: what stands after «إذا» is a clause with a verb in the past."""

from __future__ import annotations

from planner.domain.kind import Kind
from planner.domain.programme.rule import Proof, Role, RuleSort
from planner.wording.languages.language import Forms, Language

_YEARS: Forms = {
    "one": "سنة واحدة",
    "two": "سنتين",
    "few": "{n} سنوات",
    "many": "{n} سنة",
    "other": "{n} سنة",
}
_MONTHS: Forms = {
    "one": "شهر واحد",
    "two": "شهرين",
    "few": "{n} أشهر",
    "many": "{n} شهرًا",
    "other": "{n} شهر",
}

_RULES = {
    RuleSort.PAYS_FOR: "يموّل بند التمويل {fund} الدعم {kinds}[، وذلك في شكل {measures} فقط]",
    RuleSort.SERVES: "لا يخدم بند التمويل {fund} حالةً إلا {where}[، {unless}]",
    RuleSort.CASE_CEILING: "[لا يدفع بندا التمويل {fund} و{other} معًا|لا يدفع بند التمويل {fund}"
    "|لا تدفع بنود التمويل كلها معًا] أكثر من {amount} لكل حالة[ {kinds}][ في شكل {measures}]"
    "[ لتلبية الحاجة {need}]",
    RuleSort.ROLE_CEILING: "لا يدفع بند التمويل {fund} أكثر من {amount}[ {kinds}] {per}[ {where}]"
    "[، {unless}]؛ وتُجمع هذه المبالغ في الحالة الواحدة",
    RuleSort.CASE_SHARE: "لا يُقدَّم {kinds} أكثر من {most} مما يدفعه بند التمويل {fund} لحالة واحدة",
    RuleSort.SHARE_OF_LINE: "لا يُصرف {kinds} أكثر من {most} من بند التمويل {fund}",
    RuleSort.LEAST_FOR: "ما لا يقل عن {least} مما يمنحه بند التمويل {fund}"
    " [يُقدَّم {kinds} ويُخصَّص للحالات متى {conditions}|يُقدَّم {kinds}"
    "|يُخصَّص للحالات متى {conditions}][، {unless}]",
    RuleSort.ENTITLED: "يلتزم بند التمويل {fund} بدفع {amount} {per} تحت مسمى «{part}»",
    RuleSort.HOUSEHOLD_CAP: "لا يلتزم بند التمويل {fund} تجاه الأسرة الواحدة بأكثر من {amount}"
    "[ تحت مسمى «{part}»]",
    RuleSort.OWED_AS: "ما يلتزم به بند التمويل {fund} تحت مسمى «{part}» يُمنح دائمًا في شكل"
    " {measures}",
    RuleSort.USE_WITHIN: "يبدأ ما يدفعه بند التمويل {fund} خلال {months} من العودة",
    RuleSort.APPLY_BY: "لا يمنح بند التمويل {fund} أي دعم جديد"
    "[ بعد مضي أكثر من {months} على العودة ولا بعد {until}"
    "| بعد مضي أكثر من {months} على العودة| بعد {until}]",
    RuleSort.SPEND_BY: "تُدفع الدفعة الأخيرة من بند التمويل {fund}"
    "[ خلال {months} من العودة وفي موعد أقصاه {until}| خلال {months} من العودة"
    "| في موعد أقصاه {until}]",
    RuleSort.INSTALMENTS: "يُدفع الدعم[ من بند التمويل {fund}][ المقدَّم {kinds}]"
    "[ في شكل {measures}][ بقيمة {amount} أو أكثر] على {parts} ({shares})، بفاصل {months}"
    "[، ولا تُدفع كل دفعة لاحقة إلا {proof}]"
    "[؛ وينطبق ذلك {where}، {unless}|؛ وينطبق ذلك {where}|، {unless}]",
    RuleSort.NOT_AGAIN: "لا يساعد بند التمويل {fund} أي أسرة"
    " [ساعدها بند التمويل {other} قبل أقل من {years}|سبق أن ساعدها بند التمويل {other}"
    "|ساعدها هو نفسه قبل أقل من {years}|سبق أن ساعدها هو نفسه]",
    RuleSort.ONE_PERSON: "لا يساعد بند التمويل {fund} إلا شخصًا واحدًا من كل أسرة",
    RuleSort.NO_STACKING: "لا يُجمع بين بند التمويل {fund} وبند التمويل {other} في الحالة الواحدة",
    RuleSort.RESERVE: "يُحتفظ بنسبة {most} من بند التمويل {fund} لمن يعودون لاحقًا حتى {until}",
    RuleSort.RESIDENTS_SHARE: "يُخصَّص ما لا يقل عن {least} من مقاعد أي مشروع"
    "[ يدفعه بند التمويل {fund}] للسكان المحليين",
    RuleSort.ACT_NOW: "يتصرف المكتب خلال {days}، قبل أي حساب، {where}[، {unless}]",
    RuleSort.FLOOR: "يُلبَّى ما لا يقل عن {least} من الحاجة {need} خلال {days} إذا بلغت شدتها"
    " {severity} أو أكثر[ و{where}][، {unless}]",
    RuleSort.SPENDING_SHARE: "من الأموال المشتركة الممنوحة، يُقدَّم {kinds}"
    " [ما بين {least} و{most}|ما لا يقل عن {least}|ما لا يزيد على {most}]",
    RuleSort.BAR: "[لا يموّل بند التمويل {fund} أبدًا|لا يُقدَّم]"
    " [الدعم {kinds} ولا {measures}|الدعم {kinds}|{measures}|أي دعم] {where}[، {unless}]"
    "[؛ ويُعرض بدلًا من ذلك {instead}]",
    RuleSort.ONCE_A_HOUSEHOLD: "لا تحصل الأسرة الواحدة"
    " [إلا على واحد مما يلي: {several}|على {measures} إلا مرة واحدة]",
    RuleSort.NEEDS_FIRST: "لا تحصل الأسرة على {measures} إلا {where}[، {unless}]",
    RuleSort.TIER: "ابتداءً من {persons} في الأسرة، يكون المبلغ المعلن للتدبير {measures} هو"
    " {amount}",
    RuleSort.TRADE_PLACES: "لا يُمنح {measures} لأكثر من {persons} من المهنة نفسها في المكان نفسه",
    RuleSort.SMALLEST_AWARD: "لا تقل قيمة أي دعم عن {amount}",
    RuleSort.TENSION: "حيثما بلغ مستوى التوتر {count} أو أكثر، لا يُفتح مشروع إلا بعد استشارة"
    " السكان المحليين والتحقق من عدم إلحاق الضرر",
    RuleSort.COUNSELLOR_HOURS: "لكل مرشد {hours} في الشهر للخطط والزيارات",
    RuleSort.PRICE_AGE: "يُطلب من جديد سعر أي مقدّم خدمة مضى عليه أكثر من {months}",
}
_FACTS = {
    "age": ("كان عمر الشخص {value}", ""),
    "persons": ("كان عدد أفراد الأسرة {value}", ""),
    "adults": ("كان عدد البالغين في الأسرة {value}", ""),
    "returned_with": ("كان عدد أفراد الأسرة العائدين مع الشخص {value}", ""),
    "children_6_17": ("كان عدد أطفال الأسرة من سن 6 إلى 17 سنة {value}", ""),
    "children_under_6": ("كان عدد أطفال الأسرة دون 6 سنوات {value}", ""),
    "debt": ("كان الدين {value}", ""),
    "months_abroad": ("كان عدد أشهر الإقامة في الخارج {value}", ""),
    "need": ("كان مستوى الحاجة {name} {value}", ""),
    "departure": ("غادر الشخص من {values}", "لم يغادر الشخص من {values}"),
    "return": ("كانت العودة {values}", "لم تكن العودة {values}"),
    "place": ("كان مكان العودة {values}", "لم يكن مكان العودة {values}"),
    "country": ("كان بلد العودة {values}", "لم يكن بلد العودة {values}"),
    "house": ("كان السكن المتاح {values}", "لم يكن السكن المتاح {values}"),
    "sex": ("كان الشخص {values}", "لم يكن الشخص {values}"),
    "language": ("كان الشخص يتحدث {values}", "كان الشخص لا يتحدث {values}"),
    "cash_risk": ("كان النقد يعرّض الشخص للخطر", "كان النقد لا يعرّض الشخص للخطر"),
    "business_wish": (
        "كان الشخص يرغب في إدارة مشروع تجاري",
        "كان الشخص لا يرغب في إدارة مشروع تجاري",
    ),
    "business_training": (
        "تلقى الشخص تدريبًا على إدارة الأعمال",
        "لم يتلقَّ الشخص تدريبًا على إدارة الأعمال",
    ),
    "mobile_money": (
        "كان لدى الشخص حساب نقود عبر الهاتف المحمول",
        "لم يكن لدى الشخص حساب نقود عبر الهاتف المحمول",
    ),
    "violence": ("سُجِّل وقوع عنف", "لم يُسجَّل وقوع عنف"),
    "guardian_verified": ("تم التحقق من وجود وصي", "لم يتم التحقق من وجود وصي"),
    "specialist_clearance": ("وافق على ذلك أخصائي", "لم يوافق على ذلك أخصائي"),
    "skills_recorded": ("سُجِّلت مهارة", "لم تُسجَّل أي مهارة"),
    "unaccompanied_child": (
        "كان الشخص طفلًا غير مصحوب",
        "لم يكن الشخص طفلًا غير مصحوب",
    ),
    "female_staff": (
        "طلب الشخص أن تخدمه موظفات",
        "لم يطلب الشخص أن تخدمه موظفات",
    ),
    "visa_free": (
        "كان مواطنو البلد لا يحتاجون إلى تأشيرة لدخول منطقة شنغن",
        "كان مواطنو البلد يحتاجون إلى تأشيرة لدخول منطقة شنغن",
    ),
    "helped_before": (
        "سبق أن تلقت الأسرة مساعدة من {values}",
        "لم يسبق أن تلقت الأسرة مساعدة من {values}",
    ),
    "vulnerability": (
        "سُجِّلت حالة هشاشة ({values})",
        "لم تُسجَّل أي من حالات الهشاشة التالية ({values})",
    ),
    "skill": (
        "سُجِّلت مهارة ({values})",
        "لم تُسجَّل أي من المهارات التالية ({values})",
    ),
    "wish": ("كان الشخص يرغب في الدعم {values}", "كان الشخص لا يرغب في الدعم {values}"),
}
_ASKED = {
    "age": "العمر",
    "persons": "عدد أفراد الأسرة",
    "adults": "عدد البالغين في الأسرة",
    "returned_with": "أفراد الأسرة العائدون معًا",
    "children_6_17": "الأطفال من سن 6 إلى 17 سنة",
    "children_under_6": "الأطفال دون 6 سنوات",
    "debt": "الدين",
    "months_abroad": "عدد الأشهر في الخارج",
    "departure": "بلد المغادرة",
    "return": "نوع العودة",
    "return_date": "تاريخ العودة",
    "place": "مكان العودة",
    "country": "بلد العودة",
    "house": "السكن المتاح",
    "sex": "الجنس",
    "language": "اللغة",
    "cash_risk": "ما إذا كان النقد يعرّض الشخص للخطر",
    "business_wish": "الرغبة في إدارة مشروع تجاري",
    "business_training": "التدريب على إدارة الأعمال",
    "mobile_money": "حساب نقود عبر الهاتف المحمول",
    "violence": "تسجيل وقوع عنف",
    "guardian_verified": "التحقق من وجود وصي",
    "specialist_clearance": "موافقة أخصائي",
    "skills_recorded": "تسجيل مهارة",
    "unaccompanied_child": "طفل غير مصحوب",
    "female_staff": "طلب موظفات",
    "visa_free": "الإعفاء من التأشيرة",
    "helped_before": "مساعدة سابقة من",
    "vulnerability": "الهشاشة",
    "skill": "المهارة",
    "wish": "الرغبة",
}

ARABIC = Language(
    rules=_RULES,
    facts=_FACTS,
    asked=_ASKED,
    units={"age": _YEARS},
    operators={">=": "لا يقل عن {}", "<=": "لا يزيد على {}", "=": "يساوي {}"},
    words={
        "returned_with.0": "عاد الشخص وحده",
        "children_6_17.0": "لم يكن في الأسرة أطفال من سن 6 إلى 17 سنة",
        "children_under_6.0": "لم يكن في الأسرة أطفال دون 6 سنوات",
        "debt.0": "لم يكن هناك دين",
        "status": "الوضع: ",
        "status.holds": "سُجِّل الوضع {values}",
        "status.fails": "لم يُسجَّل الوضع {values}",
        "yes": "نعم",
        "no": "لا",
        "return.voluntary": "طوعية",
        "return.humanitarian": "طوعية إنسانية",
        "return.forced": "قسرية",
        "house.own": "ملكًا للشخص",
        "house.family": "ملكًا للعائلة",
        "house.none": "غير موجود",
        "sex.f": "امرأة",
        "sex.m": "رجلًا",
        "sex.o": "من جنس آخر",
    },
    kinds={
        Kind.CASH: "نقدًا",
        Kind.IN_KIND: "عينًا",
        Kind.COMMUNITY: "عبر مشاريع مجتمعية",
        Kind.REFERRAL: "عبر الإحالة",
    },
    roles={
        Role.CASE: "لكل حالة",
        Role.PRINCIPAL: "للعائد",
        Role.MEMBER_RETURNED: "لكل فرد من الأسرة عاد مع العائد",
        Role.ADULT_FAMILY: "لكل بالغ من الأسرة عاد مع العائد",
        Role.MINOR: "لكل فرد من الأسرة دون 18 سنة عاد مع العائد",
        Role.UNACCOMPANIED_CHILD: "للعائد إذا كان طفلًا غير مصحوب",
        Role.ADULT: "لكل بالغ عاد (بمن فيهم العائد نفسه)",
        Role.CHILD: "لكل شخص دون 18 سنة عاد (بمن فيهم العائد نفسه)",
        Role.PERSON: "لكل شخص عاد",
    },
    parts={
        "travel": "مال السفر",
        "start": "مال البداية",
        "arrival": "مساعدة الوصول",
        "later": "المساعدة اللاحقة",
    },
    proofs={
        Proof.RECEIPTS: "بعد الاطلاع على الإيصالات",
        Proof.VISIT: "بعد زيارة",
        Proof.STILL_THERE: "إذا لم يغادر الشخص البلد من جديد",
        Proof.TRAINING_DONE: "بعد إتمام التدريب",
        Proof.BUSINESS_RUNS: "إذا كان المشروع التجاري قائمًا",
    },
    nouns={
        "months": _MONTHS,
        "years": _YEARS,
        "days": {
            "one": "يوم واحد",
            "two": "يومين",
            "few": "{n} أيام",
            "many": "{n} يومًا",
            "other": "{n} يوم",
        },
        "hours": {
            "one": "ساعة واحدة",
            "two": "ساعتان",
            "few": "{n} ساعات",
            "many": "{n} ساعة",
            "other": "{n} ساعة",
        },
        "persons": {
            "one": "شخص واحد",
            "two": "شخصين",
            "few": "{n} أشخاص",
            "many": "{n} شخصًا",
            "other": "{n} شخص",
        },
        "parts": {
            "one": "دفعة واحدة",
            "two": "دفعتين",
            "few": "{n} دفعات",
            "many": "{n} دفعة",
            "other": "{n} دفعة",
        },
    },
    joined={"and": " و", "or": " أو ", "comma": "، "},
    where=("إذا {}", " وإذا {}"),
    unless="ولا يسري ذلك إذا {}",
    quoted="«{}»",
    named="«{}»",
    part_of="{fund} ({part})",
    office="المكتب",
    validity="[سارية من {starts} إلى {ends}|سارية منذ {starts}|سارية حتى {ends}"
    "|سارية دون تحديد تاريخ]؛ [المصدر: {source}|لم يُذكر مصدر]",
)
