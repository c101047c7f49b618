"""What the command line says in Arabic, by code."""

from __future__ import annotations

from collections.abc import Mapping

ARABIC: Mapping[str, str] = {
    "ask_passphrase": "عبارة مرور ملف الحالات: ",
    "new_passphrase": "عبارة مرور جديدة لملف الحالات (أربع كلمات أو خمس من عندك): ",
    "same_passphrase": "العبارة نفسها مرة أخرى: ",
    "their_passphrase": "عبارة المرور الجديدة، يكتبها من سيستعملها: ",
    "passphrase_changed": "تغيّرت عبارة مرورك.",
    "ask_recovery_key": "مفتاح الاسترداد: ",
    "recovered": (
        "يفتح {who} الملف بعبارة المرور الجديدة؛ ومفتاح الاسترداد الذي استُعمل لم يعد يفتح شيئًا."
    ),
    "encrypted": "{file} مشفّر؛ واستُبدل الملف غير المشفّر.",
    "ask_code": "رمزك، مثل C01 (يُسجَّل به ما تفعله): ",
    "maker_nameless": (
        "لم يقل أحد من يُنشئ ملف الحالات هذا: ما تفتحه عبارة مروره الأولى يُسجَّل"
        " باسم «{who}» نهائيًا. أنشئه مع \u2066--who CODE\u2069 ليُسجَّل برمزك."
    ),
    "admitted": "يحق لـ{who} فتحه الآن بعبارة المرور التي عُيّنت. أخبر {who} بها شخصيًا.",
    "ask_restore": (
        "هل توضع نسخة {when} مكان الملف؟ التعديلات الأحدث ({n}) تذهب إلى نسخة خاصة بها. [y/N] "
    ),
    "ask_drop_damaged": (
        "هل تُزال الملفات التالفة ({n}) نهائيًا؟ يضيع عندها ما ليس في أي نسخة. [y/N] "
    ),
    "dropped_damaged": "أُزيلت الملفات التالفة ({n}).",
    "damaged_beside": (
        "ملفات تالفة محفوظة بجانبه ({n}): «{file}.damaged-…». متى لم يعد ينقص شيء"
        " مما فيها: \u2066backups {file} --drop-damaged\u2069."
    ),
    "damaged_old_keys": (
        "ملفات تالفة محفوظة بجانبه ({n}): «{file}.damaged-…» لم تحصل على مفاتيح"
        " جديدة: ما سلم منها يُفتح كما من قبل. لإزالتها: \u2066backups {file}"
        " --drop-damaged\u2069."
    ),
    "repaired": (
        "كان الجزء الأول من {file} تالفًا، أو انقطع أثناء كتابته. أُصلح من نظيره؛ ولم"
        " يضع شيء. وإن تكرر ذلك فانقله إلى قرص آخر."
    ),
    "staff_line": "{who}: {role}، {open}",
    "staff_own": "{line} (أنت)",
    "protected_open": "التفاصيل المحمية مفتوحة",
    "protected_shut": "التفاصيل المحمية مغلقة",
    "anchor_saved": "علامة تثبيت القيد {n} في {file}. احتفظ بها بعيدًا عن هذا الحاسوب.",
    "backups_none": "لا توجد نسخة بعد.",
    "backup_line": "{number}: {when}، {size} ميغابايت، التعديلات بعدها {n}",
    "backup_now": "{number}: {when}، {size} ميغابايت، كالملف الآن",
    "backup_aside": (
        "{number}: {when}، {size} ميغابايت، وُضعت جانبًا عند إعادة نسخة أقدم؛ التعديلات بعدها {n}"
    ),
    "backup_plain": "{number}: {when}",
    "restored": (
        "وُضعت نسخة {when} (رقم {number}) مكان الملف؛ التعديلات الأحدث ({n}) في النسخة {aside}."
    ),
    "rescued": "وُضعت نسخة {when} مكان الملف؛ ويُحتفظ بالملف التالف بجانبها.",
    "recovery_key_in": (
        "مفتاح استرداد {file} في {key_file}، لك وحدك. اطبعه واحفظ المطبوع تحت قفل"
        " واحذف ذلك الملف: فهو يفتح {file} دون عبارة مرور."
    ),
    "recovery_key": (
        "مفتاح استرداد {file}: {key}\nاطبعه واحفظه تحت قفل: يفتح الملف عند فقدان عبارة"
        " مرور. يُعرض مرة واحدة."
    ),
    "sample_passphrase": "أشخاص المثال من نسج الخيال؛ ويُفتح ملف حالاته بعبارة «{passphrase}».",
    "preview": "{file}: الجديد {new}، المتغيّر {changed}، دون تغيير {unchanged}",
    "ignored": "تجاهلها {who}",
    "pair_same": "{one} و{other}: {verdict}؛ ولا يُخطَّط لـ{other}. الحكم من {who}",
    "pair_different": "{one} و{other}: {verdict}. الحكم من {who}",
    "marked_plainly": (
        "في {file} كل خلية وكل ملاحظة، دون ألوان الملف وعرض أعمدته وصيغه: فهو كبير."
    ),
    "form_known": "{file}: قُرئ كما من قبل.",
    "form_changed": ("{file} نسخة معدّلة من استمارة قُرئت من قبل. الجديد: {new}. المحذوف: {gone}."),
    "form_proposed": "{file}: الأعمدة المقروءة {count}، وغير المقروءة {rest}.",
    "nothing_listed": "لا شيء",
    "written": ("{count:كُتب ملف واحد|كُتب ملفان|كُتبت # ملفات|كُتب # ملفًا|كُتب # ملف} في {folder}"),
    "papers_locked": (
        "لا يُفتح أيٌّ منها إلا بكلمة المرور المعطاة. لا يستطيع أحد استعادتها: احفظها، وأبلغ بها"
        " بطريق غير طريق الملفات."
    ),
    "csv_not_locked": ("لا يمكن قفل ملف CSV: لم يُكتب. صفوفه في المصنف."),
    "csv_nobody_helped": ("لا صفوف في ملف CSV: بند التمويل هذا لا يدعم أحدًا بعد."),
    "csv_nobody_agreed": (
        "لا صفوف في ملف CSV: لم يوافق أحد ممن يدعمهم هذا البند على إبلاغ جهة مانحة. اسأل"
        " وسجّل ذلك (\u2066consent --given --for reporting\u2069)."
    ),
    "hxl_without_effect": (
        "لم يكن للخيار \u2066--hxl\u2069 أثر: فهو يَسِم مصنف المكتب، ولا يُكتب إلا مع كل"
        " الخطط للمكتب نفسه."
    ),
    "findings_none": ("لم يُعثر على ما يحتاج إلى نظر."),
    "counsellors_apart": (
        "للمرشدين فقط، بلغة المكتب، مع الأسباب وبنود المانحين: {folder}. لا تطبعه للأشخاص."
    ),
    "of_programme": "البرنامج",
    "together": "{text} ({count}: {numbers})",
    "of_kind": "{label}، من هذا النوع {count}: {text} ({numbers})",
    "and_others": "{numbers} وغيرها {count}",
    "more_kinds": "وملاحظات من أنواع أخرى: {count}، والأنواع: {kinds}",
    "list_findings": "كلها، مع مكانها وعلاجها: \u2066{command}\u2069",
    "findings_marked": "كلها، مع مكانها وعلاجها، في {file}",
    "demo_next": "ثم: \u2066app {file}\u2069 يفتحها في النافذة،"
    " و\u2066export\u2069 و\u2066why\u2069 يقولان المزيد عن كل خطة.",
    "more_alike": "{text} (وغيرها من هذا النوع: {count})",
    "see_sheet": "وغيرها {count}: انظر الورقة «{sheet}» في office.xlsx",
    "and_also": "؛ ",
    "act_now_head": "تصرّف الآن، قبل أي موازنة (الحالات: {count}):",
    "act_now_cases": "{what}؛ قبل {day}: {numbers}",
    "programme_read": "البرنامج: {name}",
    "why_needs": "الاحتياجات:",
    "why_need": "{need}: المستوى {severity}، لُبّي {met}",
    "why_gets": "ما يحصل عليه، ولماذا:",
    "why_award": "{what}، {amount}، {month}",
    "why_nothing": "لا شيء",
    "why_not_met": "ما لم يُلبَّ كله، ولماذا، وما الذي يغيّر ذلك:",
    "why_instead": "يمكن تقديمه إضافةً أو بدلًا؛ ويحول دونه:",
    "not_in_balance": "{number} خارج الموازنة: لا تقييم صالحًا له أو لا موافقة.",
    "balance_again": "تغيّر ما جرت موازنته: أعد الموازنة قبل التصدير.",
    "cannot_hold": "لا يمكن الجمع بين ما يلي:",
    "choices_read": "{file}: القرارات الجديدة {new}، والمعروفة من قبل {known}.",
    "row": "الصف {row}",
    "cases": "الحالات {cases}، المخطَّط منها {planned}",
    "not_planned": "خارج التخطيط: {number} ({why})",
    "act_now": "تصرّف الآن، قبل {day}: الحالات {count}، أُدرجت عند استيرادها",
    "money": "المال حسب بند التمويل: المتاح = المخطَّط + المحتفَظ به + الحر"
    " (ما تحتفظ به قاعدة ليس حرًا)",
    "fund_sum": "المتاح {at_hand} = {parts}",
    "part_planned": "المخطَّط {money}",
    "part_held": "المحتفَظ به {money}",
    "part_free": "الحر {money}",
    "total": "كل بنود التمويل: {total}",
    "needs": ("الاحتياجات الملبّاة مما يمكن تلبيته هنا (العبء = الشدة × الأشخاص؛ متوسط الحالة)"),
    "stated": "من كل حاجة مذكورة، ومنها ما لا يلبّيه شيء هنا",
    "beyond": (
        "احتياجات شديدة (المستوى 3–4) لا شيء متاح لها هنا، عددها {count}: انظر"
        " «احتياجات غير ملبّاة» في office.xlsx"
    ),
    "own_currency": "بعملة الجهة المانحة: {sum}",
    "part_gone": "ما أُرجع أو سقط أو قُيّد في غير ذلك {money}",
    "owed": "{owed} مستحقة لأشخاص؛ ويعود منها {back} مما لم يُختر إلى الجهة المانحة",
    "old_prices": "أسعار مقدّمي خدمات يجب السؤال عنها من جديد: {count} (انظر الملاحظات)",
    "labelled": "{label}: {text}",
    "urgent": "تصرّف الآن، ولا دعم بعد: {numbers}. انظر فيها أولًا.",
    "average": "المتوسط",
    "worst": "العُشر الأسوأ حالًا",
    "all": "كل الاحتياجات",
    "projects": "المشاريع المجتمعية المفتوحة: {list}",
    "no_projects": "لا يُفتح أي مشروع مجتمعي.",
    "seats": "{project} ({seats:مقعد واحد|مقعدان|# مقاعد|# مقعدًا|# مقعد})",
    "short": "دون حد أدنى مضمون: {number}، {need}: {reached} من {least}{missing}",
    "missing": "، ينقص {money}",
    "nothing": "دون أي دعم: {numbers}",
    "gap": (
        "{outcome}: على بُعد {gap} على الأكثر من أفضل ما يمكن، {seconds} ث؛ وتحققنا من"
        " كل قاعدة مرة أخرى"
    ),
    "outcome": "النتيجة: {outcome}",
    "plan_booked": "قُيّدت الخطة: {new}، خُطّط من جديد {changed}، لم يعد مخطَّطًا {gone}",
    "balance_stale": "تغيّر ملف الحالات منذ الموازنة التي قُيّدت.",
    "plans_moved": ("الخطط الآن في الوضع «{state}»: {moved}؛ كانت كذلك: {there}؛ رُفضت: {refused}"),
    "balance_old": "تغيّر ملف الحالات منذ آخر موازنة؛ تُعرض الخطط كما هي في تلك الموازنة.",
    "entries_taken": "{file}: {entries}{differences}؛ {known}",
    "differences_too": "، و{count}",
    "rates_taken": "{file}: {count}، والمعروف من قبل {known}",
    "month_closed": "{month} مقفل، وكل شهر قبله.",
    "months_closed": "مقفل حتى {month} ضمنًا",
    "ledger_empty": "لم يُقيَّد شيء بعد. قيّد خطة الموازنة المأخوذة: \u2066--book --who CODE\u2069",
    "account_budget": "الميزانية",
    "account_received": "المستلَم",
    "account_planned": "المخطَّط",
    "account_committed": "الملتزَم به",
    "account_cancelled": "منه الملغى",
    "account_outstanding": "بقي للدفع",
    "account_delivered_not_invoiced": "مسلَّم غير مفوتَر",
    "account_invoiced_not_paid": "مفوتَر غير مدفوع",
    "account_paid": "مدفوع بعد طرح المسترد",
    "account_refunded": "مسترد",
    "account_exchange": "فروق الصرف",
    "account_returned": "أُرجع إلى الجهة المانحة",
    "account_lapsed": "ساقط، يجب إرجاعه",
    "account_free": "متاح للالتزام",
    "account_beyond": "ما زاد على الميزانية",
    "account_waiting": "مخطَّط غير ملتزَم به",
    "account_held": "محتفَظ به بقاعدة",
    "account_left": "باقٍ لخطط جديدة",
    "account_among": "في الدفاتر أيضًا (لا يُجمع):",
    "account_own": "بعملة {currency} التي تُجمع بها السطور؛ وبين قوسين بعملة {accounting}، كل بسعره",
    "entries_booked": "القيود المسجلة: {n}",
    "exchange_differences": "فروق الصرف: {n}",
    "rows_known": "الصفوف المسجلة من قبل: {n}",
    "lines_new": "الأسطر الجديدة: {n}",
    "rates_new": "أسعار الصرف الجديدة: {n}",
    "floors_hold": "كل الحدود الدنيا محققة.",
    "solve_answer": (
        "{status}: القيمة {value}، وأقصاها {bound} (الفارق {gap})، {seconds} ث؛ كُتب في {file}"
    ),
    "solve_none_fits": (
        "{status}: لا اختيار يبقى ضمن كل السعات. ارفع سعة، أو اجعل required تساوي"
        " false لمجموعة يمكنها الاستغناء؛ {seconds} ث؛ كُتب في {file}"
    ),
    "solve_short": (
        "ينقص «{resource}» {short}: تستعمل المجموعات الإلزامية منه {least} على الأقل،"
        " والسعة {capacity}."
    ),
    "solve_none_found": (
        "{status}: لم يُعثر في {seconds} ث على اختيار ولا على إثبات لعدم وجوده. امنحه"
        " وقتًا أطول؛ كُتب في {file}"
    ),
    "due": "يُدفع كما هو مخطَّط",
}
