<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AskedPapers</name>
    <message>
        <source>Report on the people helped</source>
        <translation>تقرير عن الأشخاص المدعومين</translation>
    </message>
    <message>
        <source>Export the plan of {case}</source>
        <translation>تصدير خطة {case}</translation>
    </message>
    <message>
        <source>Export all plans</source>
        <translation>تصدير كل الخطط</translation>
    </message>
    <message>
        <source>{files} written into {folder}.</source>
        <translation>{files} في {folder}.</translation>
    </message>
    <message>
        <source>What is for counsellors alone lies in {folder}: not to be given away.</source>
        <translation>ما هو للمرشدين فقط في {folder}: لا يُعطى لأحد.</translation>
    </message>
    <message>
        <source>{n} to check; the first: {first}</source>
        <translation>للتحقق: {n}؛ أولها: {first}</translation>
    </message>
</context>
<context>
    <name>AdmitQuestion</name>
    <message>
        <source>&amp;Admit them</source>
        <translation>إ&amp;ضافة الموظف</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>ال&amp;رمز</translation>
    </message>
    <message>
        <source>&amp;Opens protected details</source>
        <translation>يفتح ال&amp;تفاصيل المحمية</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>Admit somebody</source>
        <translation>إضافة موظف</translation>
    </message>
    <message>
        <source>Let them type a passphrase of their own: nobody else should know it.</source>
        <translation>دع الموظف يكتب عبارة مرور خاصة به: لا ينبغي أن يعرفها أحد غيره.</translation>
    </message>
    <message>
        <source>Their &amp;passphrase</source>
        <translation>عبارة &amp;مروره</translation>
    </message>
    <message>
        <source>such as C02</source>
        <translation>مثلًا C02</translation>
    </message>
</context>
<context>
    <name>Alternatives</name>
    <message>
        <source>Instead, with all else of the plan as it is</source>
        <translation>بدلًا منه، مع بقاء سائر الخطة كما هي</translation>
    </message>
    <message>
        <source>Prefer it where as good</source>
        <translation>تفضيله إذا كان بالجودة نفسها</translation>
    </message>
    <message>
        <source>Swap in any case</source>
        <translation>استبداله في كل الأحوال</translation>
    </message>
    <message>
        <source>Why the change?</source>
        <translation>ما سبب التغيير؟</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>احسب ذلك</translation>
    </message>
    <message>
        <source>Work out what {what} costs others</source>
        <translation>احسب ما يكلّفه {what} للآخرين</translation>
    </message>
</context>
<context>
    <name>AnswersTab</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Leave it unknown</source>
        <translation>تركها غير معروفة</translation>
    </message>
    <message>
        <source>Please look at these ({n})</source>
        <translation>يرجى النظر في هذه ({n})</translation>
    </message>
    <message>
        <source>What nobody can place counts as unknown, never as “no need”.</source>
        <translation>ما لا يعرف أحد تصنيفه يُعدّ غير معروف، لا «بلا حاجة» أبدًا.</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>نعم، هذا صحيح</translation>
    </message>
    <message>
        <source>in {column}</source>
        <translation>في {column}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>عدد المرات: {n}</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Colours as on this &amp;computer</source>
        <translation>ألوان هذا ال&amp;حاسوب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عال</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Bring cases back</source>
        <translation>استرجاع حالات</translation>
    </message>
    <message>
        <source>Caseloads (*{suffix})</source>
        <translation>ملفات الحالات (*{suffix})</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a folder for the plans</source>
        <translation>اختيار مجلد للخطط</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>اختيار ملف مطابقة</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>اختيار مصنّف</translation>
    </message>
    <message>
        <source>Choose an anchor</source>
        <translation>اختيار علامة تثبيت</translation>
    </message>
    <message>
        <source>Hand cases over</source>
        <translation>تسليم حالات</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <translation>ملفات المطابقة (*.toml)</translation>
    </message>
    <message>
        <source>New caseload</source>
        <translation>ملف حالات جديد</translation>
    </message>
    <message>
        <source>Open a caseload</source>
        <translation>فتح ملف حالات</translation>
    </message>
    <message>
        <source>Pages (*.pdf);;Workbooks (*.xlsx);;Plain data (*.json)</source>
        <translation>صفحات (*.pdf);;مصنّفات (*.xlsx);;بيانات خام (*.json)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Save an anchor</source>
        <translation>حفظ علامة تثبيت</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>نصوص (*.txt)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>مصنّفات (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbooks and csv files (*.xlsx *.csv *.tsv *.txt *.zip)</source>
        <translation>مصنّفات وملفات csv (*.xlsx *.csv *.tsv *.txt *.zip)</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>كتابة قالب</translation>
    </message>
    <message>
        <source>Write a workbook</source>
        <translation>كتابة مصنّف</translation>
    </message>
    <message>
        <source>Write the page</source>
        <translation>كتابة الصفحة</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>إعادة نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>AssessmentsPage</name>
    <message>
        <source>&amp;Import assessments…</source>
        <translation>استيرا&amp;د التقييمات…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>تصرّف الآن</translation>
    </message>
    <message>
        <source>Act now ({n})</source>
        <translation>تصرّف الآن ({n})</translation>
    </message>
    <message>
        <source>Add a &amp;case by hand…</source>
        <translation>إ&amp;ضافة حالة يدويًا…</translation>
    </message>
    <message>
        <source>Add a &amp;case…</source>
        <translation>إضافة حا&amp;لة…</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Assessments are read against your programme: its needs, places and rules. Load the programme workbook, then come back to import people.</source>
        <translation>تُقرأ التقييمات على أساس برنامجك: احتياجاته وأماكنه وقواعده. حمّل مصنّف البرنامج ثم عد لاستيراد الأشخاص.</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>تصح&amp;يح…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Cases ({n})</source>
        <translation>الحالات ({n})</translation>
    </message>
    <message>
        <source>Fi&amp;nd a case</source>
        <translation>البحث &amp;عن حالة</translation>
    </message>
    <message>
        <source>Findings ({n})</source>
        <translation>الملاحظات ({n})</translation>
    </message>
    <message>
        <source>First the programme</source>
        <translation>البرنامج أولًا</translation>
    </message>
    <message>
        <source>Go to P&amp;rogramme</source>
        <translation>إلى ال&amp;برنامج</translation>
    </message>
    <message>
        <source>Import the assessments your office has collected, from KoboToolbox or from the planner's own workbook, or add a case by hand. You see what would change before anything is taken.</source>
        <translation>استورد التقييمات التي جمعها مكتبك، من KoboToolbox أو من مصنّف المخطِّط، أو أضف حالة يدويًا. ترى ما سيتغير قبل أخذ أي شيء.</translation>
    </message>
    <message>
        <source>Now the people</source>
        <translation>والآن الأشخاص</translation>
    </message>
    <message>
        <source>Possibly one person ({n})</source>
        <translation>ربما شخص واحد ({n})</translation>
    </message>
    <message>
        <source>See the p&amp;lan</source>
        <translation>عرض ال&amp;خطة</translation>
    </message>
    <message>
        <source>These cannot wait for a balance. What covers their need is fixed first.</source>
        <translation>هؤلاء لا يستطيعون انتظار الموازنة. يُثبَّت أولًا ما يلبي حاجتهم.</translation>
    </message>
    <message>
        <source>number or place</source>
        <translation>رقم أو مكان</translation>
    </message>
    <message>
        <source>{all} cases · {planned} can be planned, {rest} cannot</source>
        <translation>الحالات: {all} · يمكن تخطيطها: {planned}، ولا يمكن: {rest}</translation>
    </message>
</context>
<context>
    <name>AwardCard</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Decline it</source>
        <translation>رفضه</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Keep it where as good</source>
        <translation>إبقاؤه حيث يتساوى</translation>
    </message>
    <message>
        <source>Nothing else is open to this case.</source>
        <translation>لا يوجد خيار آخر متاح لهذه الحالة.</translation>
    </message>
    <message>
        <source>Swap…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>They accept it</source>
        <translation>الشخص يقبل</translation>
    </message>
    <message>
        <source>What did they say?</source>
        <translation>ماذا قال الشخص؟</translation>
    </message>
    <message>
        <source>Why must it stay?</source>
        <translation>لماذا يجب أن يبقى؟</translation>
    </message>
    <message>
        <source>Why not? A refusal costs neither priority nor what is guaranteed.</source>
        <translation>لمَ لا؟ الرفض لا يُفقد الأولوية ولا ما هو مضمون.</translation>
    </message>
    <message>
        <source>declined: balance again</source>
        <translation>مرفوض: أعد الموازنة</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>مفضَّل</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ باقٍ</translation>
    </message>
</context>
<context>
    <name>AllPages</name>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الموازنة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>Edits since</source>
        <translation>التعديلات منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و{n} غيرها</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} ميغابايت</translation>
    </message>
    <message>
        <source>{n}; put aside when another was put back</source>
        <translation>{n}؛ وُضعت جانبًا عند إعادة غيرها</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Make one now</source>
        <translation>إنشاء &amp;نسخة الآن</translation>
    </message>
    <message>
        <source>&amp;Put it back…</source>
        <translation>إعادتها إلى &amp;مكانها…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copies are made on their own, while you work and when you close. They stand in the folder {folder} beside the file, encrypted as it is. Copy that folder to a USB stick now and then: a lost laptop takes both.</source>
        <translation>تُنشأ النسخ تلقائيًا أثناء العمل وعند الإغلاق. وهي في المجلد {folder} بجانب الملف، مشفّرة مثله. انسخ هذا المجلد إلى ذاكرة USB من حين إلى آخر: فضياع الحاسوب يعني ضياع الاثنين.</translation>
    </message>
    <message>
        <source>Looking at the copies…</source>
        <translation>جارٍ فحص النسخ…</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>لا توجد نسخة بعد.</translation>
    </message>
</context>
<context>
    <name>BalancePage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>A balance shares the budget over everybody who was assessed. It needs a programme and people first.</source>
        <translation>توزّع الموازنة الميزانية على كل من جرى تقييمهم. يلزم أولًا برنامج وأشخاص.</translation>
    </message>
    <message>
        <source>Answer what matters on the left, then balance. It takes seconds to a minute; you can stop it at any time, and nothing is promised to anyone by it.</source>
        <translation>أجب جانبًا عمّا يهم ثم أجرِ الموازنة. تستغرق من ثوانٍ إلى دقيقة، ويمكنك إيقافها في أي وقت، ولا تَعِد أحدًا بشيء.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الموازنة</translation>
    </message>
    <message>
        <source>Balance a&amp;gain</source>
        <translation>أ&amp;عد الموازنة</translation>
    </message>
    <message>
        <source>Balance n&amp;ow</source>
        <translation>وا&amp;زن الآن</translation>
    </message>
    <message>
        <source>Balancing…</source>
        <translation>الموازنة جارية…</translation>
    </message>
    <message>
        <source>Each dot is a case; click it, or walk with the arrow keys, to open its plan.</source>
        <translation>كل نقطة حالة: انقر عليها أو تنقّل بمفاتيح الأسهم لفتح خطتها.</translation>
    </message>
    <message>
        <source>Found {share} of what is possible</source>
        <translation>وُجد {share} مما هو ممكن</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>إ&amp;لى التقييمات</translation>
    </message>
    <message>
        <source>Needs met, by person</source>
        <translation>الاحتياجات الملبّاة، لكل شخص</translation>
    </message>
    <message>
        <source>Nothing to balance yet</source>
        <translation>لا شيء للموازنة بعد</translation>
    </message>
    <message>
        <source>Ready to balance</source>
        <translation>جاهز للموازنة</translation>
    </message>
    <message>
        <source>S&amp;cenarios…</source>
        <translation>ال&amp;سيناريوهات…</translation>
    </message>
    <message>
        <source>Year ahea&amp;d…</source>
        <translation>السنة الم&amp;قبلة…</translation>
    </message>
    <message>
        <source>changed since: balance again</source>
        <translation>تغيّر منذ ذلك الحين: أعد الموازنة</translation>
    </message>
    <message>
        <source>in {seconds} s · checked: every rule holds, sums exact</source>
        <translation>في {seconds} ث · تم التحقق: كل القواعد محترمة والمجاميع دقيقة</translation>
    </message>
    <message>
        <source>others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>still looking; you can stop at any time</source>
        <translation>البحث مستمر؛ يمكنك إيقافه في أي وقت</translation>
    </message>
    <message>
        <source>the tenth with most burden left</source>
        <translation>العُشر الذي بقي عليه أكبر عبء</translation>
    </message>
    <message>
        <source>waiting: {cases}</source>
        <translation>في الانتظار: {cases}</translation>
    </message>
    <message>
        <source>{cases}, from least to most of all their needs met</source>
        <translation>{cases}، من أقل إلى أكثر احتياجاتهم تلبيةً</translation>
    </message>
    <message>
        <source>{money} for {cases}, {opening} of it to open projects; not planned: {rest}</source>
        <translation>{money} لـ {cases}، منها {opening} لفتح المشاريع؛ غير مخطَّط: {rest}</translation>
    </message>
    <message>
        <source>{money} for {cases}; not planned: {rest}</source>
        <translation>{money} لـ {cases}؛ غير مخطَّط: {rest}</translation>
    </message>
    <message>
        <source>To be cleared before plans are offered: {n}</source>
        <translation>بانتظار الإجازة قبل عرض الخطط: {n}</translation>
    </message>
</context>
<context>
    <name>BalanceView</name>
    <message>
        <source>Found, but nothing is proven</source>
        <translation>وُجد، لكن دون إثبات</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Stopped within {gap} % of the best possible</source>
        <translation>أُوقف على بُعد {gap} في المائة من أفضل ما يمكن</translation>
    </message>
    <message>
        <source>The balance did not come out</source>
        <translation>لم تنجح الموازنة</translation>
    </message>
    <message>
        <source>The best possible, proven</source>
        <translation>أفضل ما يمكن، بإثبات</translation>
    </message>
    <message>
        <source>These cannot hold together</source>
        <translation>لا يمكن الجمع بينها</translation>
    </message>
    <message>
        <source>Within {gap} % of the best possible</source>
        <translation>على بُعد {gap} في المائة من أفضل ما يمكن</translation>
    </message>
    <message>
        <source>{number} is not planned: {why}</source>
        <translation>{number} خارج التخطيط: {why}</translation>
    </message>
    <message>
        <source>{number}: nothing is awarded</source>
        <translation>{number}: لم يُمنح شيء</translation>
    </message>
    <message>
        <source>{number}: {met} of all needs met, {here} of what can be met here</source>
        <translation>{number}: لُبّي {met} من كل الاحتياجات، و{here} مما يمكن تلبيته هنا</translation>
    </message>
    <message>
        <source>{number}: {need}, {reached} of the {least} guaranteed</source>
        <translation>{number}: {need}، {reached} من {least} المضمونة</translation>
    </message>
    <message>
        <source>{words}; {missing} missing</source>
        <translation>{words}؛ ينقص {missing}</translation>
    </message>
</context>
<context>
    <name>BehindFigures</name>
    <message>
        <source>all needs</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>not all met: {name}</source>
        <translation>لم يُلبَّ كله: {name}</translation>
    </message>
    <message>
        <source>paid by {fund}</source>
        <translation>يدفعه {fund}</translation>
    </message>
    <message>
        <source>seats in {project}</source>
        <translation>مقاعد في {project}</translation>
    </message>
    <message>
        <source>worst-off tenth</source>
        <translation>العُشر الأسوأ حالًا</translation>
    </message>
</context>
<context>
    <name>BookBox</name>
    <message>
        <source>Book it</source>
        <translation>تقييد</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>تاريخ التقييد</translation>
    </message>
    <message>
        <source>Booking the plan adds {new} lines, plans {changed} anew and takes {gone} out. What is committed stays. It cannot be undone.</source>
        <translation>تقييد الخطة: أسطر تُضاف {new}، وأسطر تُخطَّط من جديد {changed}، وأسطر تُزال {gone}. ما جرى الالتزام به يبقى. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-06-12.</source>
        <translation>اكتب التاريخ سنة-شهر-يوم، مثل ⁦2026-06-12⁩.</translation>
    </message>
</context>
<context>
    <name>Books</name>
    <message>
        <source>Reading the entries</source>
        <translation>قراءة القيود</translation>
    </message>
    <message>
        <source>Reading the rates</source>
        <translation>قراءة أسعار الصرف</translation>
    </message>
</context>
<context>
    <name>BreachDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;List them</source>
        <translation>&amp;عرض القائمة</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Every case that was in the file in these days, by number and without names, and every opening and every paper that the audit trail knows of.</source>
        <translation>كل حالة كانت في الملف في هذه الأيام، بالرقم ودون أسماء، وكل فتح للملف وكل وثيقة يعرفها سجل التدقيق.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Who was in this file</source>
        <translation>من كان في هذا الملف</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>سنة-شهر-يوم، مثل ⁦2026-06-12⁩</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>&amp;File that came back</source>
        <translation>ال&amp;ملف العائد</translation>
    </message>
    <message>
        <source>&amp;Passphrase of that file</source>
        <translation>&amp;عبارة مرور ذلك الملف</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;قراءته</translation>
    </message>
    <message>
        <source>Bring cases back</source>
        <translation>استرجاع حالات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the file and type its passphrase.</source>
        <translation>اختر الملف واكتب عبارة مروره.</translation>
    </message>
    <message>
        <source>The file is read only. Nothing is taken over before you have seen it.</source>
        <translation>يُقرأ الملف فقط. لا يؤخذ شيء قبل أن تراه.</translation>
    </message>
    <message>
        <source>Trying the passphrase…</source>
        <translation>تجربة عبارة المرور…</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>&amp;Clear…</source>
        <translation>إ&amp;جازة…</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;قرار…</translation>
    </message>
    <message>
        <source>&amp;Offer the plans</source>
        <translation>&amp;عرض الخطط</translation>
    </message>
    <message>
        <source>Back to draft: {cases}.</source>
        <translation>أُعيدت إلى المسودة: {cases}.</translation>
    </message>
    <message>
        <source>E&amp;xport their plans…</source>
        <translation>تصد&amp;ير خططها…</translation>
    </message>
    <message>
        <source>Export the plans of {cases}</source>
        <translation>تصدير خطط {cases}</translation>
    </message>
    <message>
        <source>Offered: {cases}.</source>
        <translation>عُرضت: {cases}.</translation>
    </message>
    <message>
        <source>See the p&amp;lan</source>
        <translation>عرض ال&amp;خطة</translation>
    </message>
    <message>
        <source>Back to draf&amp;t</source>
        <translation>إعادة إلى ال&amp;مسودة</translation>
    </message>
    <message>
        <source>H&amp;and over…</source>
        <translation>&amp;تسليم…</translation>
    </message>
</context>
<context>
    <name>CaseCards</name>
    <message>
        <source>As said above.</source>
        <translation>كما ذُكر أعلاه.</translation>
    </message>
    <message>
        <source>For several needs</source>
        <translation>لعدة احتياجات</translation>
    </message>
    <message>
        <source>Not possible with the money there is now.</source>
        <translation>غير ممكن بالمال المتوفر الآن.</translation>
    </message>
    <message>
        <source>as good</source>
        <translation>بالجودة نفسها</translation>
    </message>
    <message>
        <source>declined: {why}</source>
        <translation>مرفوض: {why}</translation>
    </message>
    <message>
        <source>preferred: {why}</source>
        <translation>مفضَّل: {why}</translation>
    </message>
    <message>
        <source>required: {why}</source>
        <translation>مطلوب: {why}</translation>
    </message>
    <message>
        <source>{kind}, offered and not yet awarded</source>
        <translation>{kind}، معروض ولم يُمنح بعد</translation>
    </message>
    <message>
        <source>{n} points less of their needs met</source>
        <translation>تلبية احتياجاته أقل بعدد نقاط: {n}</translation>
    </message>
    <message>
        <source>{n} points more of their needs met</source>
        <translation>تلبية احتياجاته أكثر بعدد نقاط: {n}</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>&amp;Household</source>
        <translation>الأ&amp;سرة</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>الاح&amp;تياجات</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>ال&amp;عودة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Wishes and protection</source>
        <translation>الر&amp;غبات والحماية</translation>
    </message>
    <message>
        <source>1992-04-03, or only the year</source>
        <translation>⁦1992-04-03⁩، أو السنة فقط</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>إضافة حالة</translation>
    </message>
    <message>
        <source>An age is not a whole number of years from 0 to 130.</source>
        <translation>إحدى الأعمار ليست عددًا صحيحًا من السنوات بين 0 و130.</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>تاريخ التقييم</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Case n&amp;umber</source>
        <translation>&amp;رقم الحالة</translation>
    </message>
    <message>
        <source>Consent to planning</source>
        <translation>موافق على التخطيط</translation>
    </message>
    <message>
        <source>Correct case {number}</source>
        <translation>تصحيح الحالة {number}</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>المرشد(ة)</translation>
    </message>
    <message>
        <source>Date of return</source>
        <translation>تاريخ العودة</translation>
    </message>
    <message>
        <source>Departed from</source>
        <translation>غادر من</translation>
    </message>
    <message>
        <source>Kind of return</source>
        <translation>نوع العودة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Place of return</source>
        <translation>مكان العودة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>The debt is not an amount, such as 1250.</source>
        <translation>الدين ليس مبلغًا، مثل 1250.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-06-12.</source>
        <translation>اكتب التاريخ سنة-شهر-يوم، مثل ⁦2026-06-12⁩.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>the returnee</source>
        <translation>الشخص العائد</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>سنة-شهر-يوم، مثل ⁦2026-06-12⁩</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>CaseFilter</name>
    <message>
        <source>Any case</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Any counsellor</source>
        <translation>أي مستشار</translation>
    </message>
    <message>
        <source>Any fund</source>
        <translation>أي صندوق</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>أي مكان</translation>
    </message>
    <message>
        <source>Any serious need</source>
        <translation>أي حاجة خطيرة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي وضع</translation>
    </message>
    <message>
        <source>Any vulnerability</source>
        <translation>أي ضعف</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>يدفعه</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Where most is left</source>
        <translation>حيث يبقى الأكثر</translation>
    </message>
    <message>
        <source>Who returned</source>
        <translation>من عاد</translation>
    </message>
    <message>
        <source>no fund</source>
        <translation>بلا صندوق</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>بلا مكان</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>nothing left, or not balanced</source>
        <translation>لا يبقى شيء، أو بلا موازنة</translation>
    </message>
    <message>
        <source>{what} ({n})</source>
        <translation>{what} ({n})</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>By: {what}</source>
        <translation>حسب: {what}</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>البحث عن حالة</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>عرض كل الحالات من جديد</translation>
    </message>
    <message>
        <source>{title} ({n})  ✕</source>
        <translation>{title} ({n})  ✕</translation>
    </message>
</context>
<context>
    <name>CaseLines</name>
    <message>
        <source>Act now</source>
        <translation>تصرّف الآن</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>All needs met</source>
        <translation>الاحتياجات الملبّاة</translation>
    </message>
    <message>
        <source>Back from</source>
        <translation>عائد من</translation>
    </message>
    <message>
        <source>Below a guaranteed floor</source>
        <translation>دون حد أدنى مضمون</translation>
    </message>
    <message>
        <source>Burden left</source>
        <translation>العبء المتبقي</translation>
    </message>
    <message>
        <source>Consent to be asked</source>
        <translation>موافقة يجب طلبها</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>Gets nothing</source>
        <translation>لا تحصل على شيء</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>مُسلَّمة</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Needs known</source>
        <translation>الاحتياجات المعروفة</translation>
    </message>
    <message>
        <source>No need known yet</source>
        <translation>لا حاجة معروفة بعد</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>غير مخططة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>يدفعه</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Serious needs</source>
        <translation>حاجات خطيرة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>أشكال الدعم</translation>
    </message>
    <message>
        <source>The tenth with most burden left</source>
        <translation>العُشر ذو العبء المتبقي الأكبر</translation>
    </message>
    <message>
        <source>To be cleared</source>
        <translation>بانتظار الإجازة</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>الضعف</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>child alone</source>
        <translation>طفل وحده</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>man alone</source>
        <translation>رجل وحده</translation>
    </message>
    <message>
        <source>man with others</source>
        <translation>رجل مع آخرين</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>nothing awarded yet</source>
        <translation>لم يُمنح شيء بعد</translation>
    </message>
    <message>
        <source>ready to balance</source>
        <translation>جاهز للموازنة</translation>
    </message>
    <message>
        <source>woman alone</source>
        <translation>امرأة وحدها</translation>
    </message>
    <message>
        <source>woman with others</source>
        <translation>امرأة مع آخرين</translation>
    </message>
    <message>
        <source>{known} of {all}</source>
        <translation>{known} من {all}</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>All needs met</source>
        <translation>الاحتياجات الملبّاة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Needs known</source>
        <translation>الاحتياجات المعروفة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>child on their own</source>
        <translation>طفل بمفرده</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>nothing awarded yet</source>
        <translation>لم يُمنح شيء بعد</translation>
    </message>
    <message>
        <source>ready to balance</source>
        <translation>جاهز للموازنة</translation>
    </message>
    <message>
        <source>{known} of {all}</source>
        <translation>{known} من {all}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source> · {share} of what can be met here</source>
        <translation> · {share} مما يمكن تلبيته هنا</translation>
    </message>
    <message>
        <source>&amp;What do they ask for?</source>
        <translation>ما&amp;ذا يطلب الشخص؟</translation>
    </message>
    <message>
        <source>+ &amp;Add something they ask for…</source>
        <translation>+ إ&amp;ضافة شيء يطلبه الشخص…</translation>
    </message>
    <message>
        <source>; needs still to ask about: {n}</source>
        <translation>؛ احتياجات لم يُسأل عنها بعد: {n}</translation>
    </message>
    <message>
        <source>Balance the caseload first; the awards then stand here.</source>
        <translation>أجرِ الموازنة أولًا، ثم تظهر أوجه الدعم هنا.</translation>
    </message>
    <message>
        <source>Discussed and decided</source>
        <translation>ما نوقش وتقرر</translation>
    </message>
    <message>
        <source>Dots: how serious. Bar: how much of it this plan meets.</source>
        <translation>النقاط: الشدة. الشريط: ما تلبيه هذه الخطة منها.</translation>
    </message>
    <message>
        <source>Give it in any case</source>
        <translation>منحه في كل الأحوال</translation>
    </message>
    <message>
        <source>Not met, and why</source>
        <translation>ما لم يُلبَّ، ولماذا</translation>
    </message>
    <message>
        <source>Not planned: {why}.</source>
        <translation>خارج التخطيط: {why}.</translation>
    </message>
    <message>
        <source>Nothing is awarded. See beside what kept it out.</source>
        <translation>لم يُمنح شيء. انظر جانبًا ما حال دون ذلك.</translation>
    </message>
    <message>
        <source>Prefer it where as good</source>
        <translation>تفضيله إذا كان بالجودة نفسها</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>The balance since then awards something else; this stands.</source>
        <translation>تمنح الموازنة التي أُجريت بعد ذلك شيئًا آخر؛ وهذا يبقى ساريًا.</translation>
    </message>
    <message>
        <source>The plan as it was told</source>
        <translation>الخطة كما قيلت</translation>
    </message>
    <message>
        <source>The plan we are making</source>
        <translation>الخطة التي نُعدّها</translation>
    </message>
    <message>
        <source>To change something, amend the plan.</source>
        <translation>لتغيير شيء، عدّل الخطة.</translation>
    </message>
    <message>
        <source>To change something, say that it is not agreed.</source>
        <translation>لتغيير شيء، قل إنه غير متفق عليه.</translation>
    </message>
    <message>
        <source>To change something, take it back to the draft.</source>
        <translation>لتغيير شيء، أعدها إلى المسودة.</translation>
    </message>
    <message>
        <source>What do they ask for?</source>
        <translation>ماذا يطلب الشخص؟</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>ما يلزم</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>no need stated</source>
        <translation>لم تُذكر أي حاجة</translation>
    </message>
    <message>
        <source>not balanced yet</source>
        <translation>لم تُوازَن بعد</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>غير ملبّى</translation>
    </message>
    <message>
        <source>of all needs</source>
        <translation>من كل الاحتياجات</translation>
    </message>
    <message>
        <source>Nobody was assessed yet.</source>
        <translation>لم يُقيَّم أحد بعد.</translation>
    </message>
</context>
<context>
    <name>CaseWay</name>
    <message>
        <source>&amp;Turn the screen round</source>
        <translation>أ&amp;در الشاشة</translation>
    </message>
    <message>
        <source>F8: their plan over the whole screen, large and in their language, with no more than their own copy says. Escape brings this back, as a shared screen.</source>
        <translation>F8: خطتهم على الشاشة كلها بحروف كبيرة وبلغتهم، دون زيادة على ما تقوله نسختهم. Esc يعيد هذه الشاشة مشتركة.</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>التالي ›</translation>
    </message>
    <message>
        <source>The case before</source>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>The next case</source>
        <translation>الحالة التالية</translation>
    </message>
    <message>
        <source>‹ Before</source>
        <translation>‹ السابق</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Everybody you plan for stands here once people are imported or added.</source>
        <translation>يظهر هنا كل من تخططون له متى استُورد أو أُضيف.</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>إ&amp;لى التقييمات</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>chosen: {n}</source>
        <translation>المختارة: {n}</translation>
    </message>
    <message>
        <source>number or place</source>
        <translation>رقم أو مكان</translation>
    </message>
    <message>
        <source>number, place or name</source>
        <translation>الرقم أو المكان أو الاسم</translation>
    </message>
    <message>
        <source>shown: {n}</source>
        <translation>المعروضة: {n}</translation>
    </message>
    <message>
        <source>{met} of their needs met</source>
        <translation>لُبّي من حاجاتهم {met}</translation>
    </message>
</context>
<context>
    <name>CeilingPanel</name>
    <message>
        <source>What may be spent for them</source>
        <translation>ما يمكن إنفاقه لهذه الحالة</translation>
    </message>
    <message>
        <source>{fund}, as cash</source>
        <translation>{fund}، نقدًا</translation>
    </message>
    <message>
        <source>{paid} of {most}</source>
        <translation>{paid} من {most}</translation>
    </message>
</context>
<context>
    <name>Ceilings</name>
    <message>
        <source>then {amount} free under the ceiling of {fund}</source>
        <translation>يبقى عندئذ {amount} تحت سقف {fund}</translation>
    </message>
    <message>
        <source>{amount} over the ceiling of {fund}</source>
        <translation>{amount} فوق سقف {fund}</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The last balance changed no plan</source>
        <translation>لم تغيّر آخر موازنة أي خطة</translation>
    </message>
    <message>
        <source>The last balance: 1 plan changed</source>
        <translation>آخر موازنة: تغيّرت خطة واحدة</translation>
    </message>
    <message>
        <source>The last balance: {n} plans changed</source>
        <translation>آخر موازنة: عدد الخطط التي تغيّرت {n}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>What the last balance changed</source>
        <translation>ما غيّرته آخر موازنة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ClearMany</name>
    <message>
        <source>&amp;Why they may stand</source>
        <translation>&amp;لماذا يجوز أن تبقى</translation>
    </message>
    <message>
        <source>A named person answers for each of them: they were looked at, and may stand.</source>
        <translation>يجيب شخص مسمّى عن كل واحدة منها: نُظر فيها ويجوز أن تبقى.</translation>
    </message>
    <message>
        <source>Another reason needs words.</source>
        <translation>السبب الآخر يحتاج إلى كلمات.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>إ&amp;جازة</translation>
    </message>
    <message>
        <source>Clear {cases}</source>
        <translation>إجازة {cases}</translation>
    </message>
    <message>
        <source>Cleared &amp;by</source>
        <translation>أجا&amp;زها</translation>
    </message>
    <message>
        <source>In your &amp;own words</source>
        <translation>ب&amp;كلماتك</translation>
    </message>
    <message>
        <source>stays in the planner</source>
        <translation>يبقى في المخطِّط</translation>
    </message>
</context>
<context>
    <name>ClearingPanel</name>
    <message>
        <source>Cleared: {n}.</source>
        <translation>أُجيزت: {n}.</translation>
    </message>
    <message>
        <source>Another reason needs words.</source>
        <translation>السبب الآخر يحتاج إلى كلمات.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>إ&amp;جازة</translation>
    </message>
    <message>
        <source>C&amp;lear {n}</source>
        <translation>إجا&amp;زة ({n})</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Choose who clears them.</source>
        <translation>اختر من يجيزها.</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>أجازها</translation>
    </message>
    <message>
        <source>Cleared: {n}, by {who}.</source>
        <translation>أُجيزت: {n}، من {who}.</translation>
    </message>
    <message>
        <source>Everybody left short is cleared</source>
        <translation>أُجيز كل من بقي ناقصًا</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Left short how</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Look at each, then say why it may stand. Who cannot wait is not held up.</source>
        <translation>انظر في كل حالة وقل لماذا يجوز أن تبقى هكذا. من لا يستطيع الانتظار لا يُؤخَّر.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select one or several cases.</source>
        <translation>حدّد حالة أو عدة حالات.</translation>
    </message>
    <message>
        <source>To be cleared</source>
        <translation>بانتظار الإجازة</translation>
    </message>
    <message>
        <source>To be cleared before plans are offered ({n})</source>
        <translation>بانتظار الإجازة قبل عرض الخطط ({n})</translation>
    </message>
    <message>
        <source>What kept support out</source>
        <translation>ما حال دون الدعم</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>لماذا يجوز أن يبقى هكذا</translation>
    </message>
    <message>
        <source>stays in the planner</source>
        <translation>يبقى في المخطِّط</translation>
    </message>
    <message>
        <source>Show them among the cases</source>
        <translation>إظهارها بين الحالات</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>عرض الكل ({n})</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
</context>
<context>
    <name>CloseBox</name>
    <message>
        <source>By</source>
        <translation>قام به</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>إقفال الشهر</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>With a month every month before it is closed: nothing more is booked there, and what is wrong is put right by an entry in an open month. It cannot be opened again.</source>
        <translation>مع إقفال شهر تُقفل كل الأشهر السابقة: لا يُقيَّد فيها شيء بعد ذلك، ويُصحَّح الخطأ بقيد في شهر مفتوح. ولا يمكن فتحه من جديد.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>&amp;Close the case</source>
        <translation>إ&amp;قفال الحالة</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Close case {case}?</source>
        <translation>إقفال الحالة {case}؟</translation>
    </message>
    <message>
        <source>Its plan is closed with it. Visits that were due, money and complaints are settled first. On the page Plans it can be reopened, for a reason.</source>
        <translation>تُقفل خطتها معها. تُسوّى أولًا الزيارات المستحقة والمال والشكاوى. ويمكن إعادة فتحها في صفحة الخطط مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Close it &amp;all the same, for the reason in words</source>
        <translation>أقفلها &amp;رغم ذلك للسبب المكتوب</translation>
    </message>
</context>
<context>
    <name>ClosingLine</name>
    <message>
        <source>Best found so far, and the most possible</source>
        <translation>أفضل ما وُجد حتى الآن، وأقصى ما يمكن</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>As at first</source>
        <translation>كما في البداية</translation>
    </message>
</context>
<context>
    <name>ColumnsTab</name>
    <message>
        <source>Leave it out</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(متروك)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>No, it is “{other}”</source>
        <translation>لا، بل «{other}»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>نعم، هذا صحيح</translation>
    </message>
    <message>
        <source>new in this file</source>
        <translation>جديد في هذا الملف</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>ورقة «{sheet}»</translation>
    </message>
</context>
<context>
    <name>ComplaintQuestion</name>
    <message>
        <source>&amp;Take it</source>
        <translation>ت&amp;لقيها</translation>
    </message>
    <message>
        <source>It is &amp;about</source>
        <translation>&amp;موضوعها</translation>
    </message>
    <message>
        <source>Somebody else than the counsellor answers it. What it is about is sealed, and shown to those alone who decide complaints.</source>
        <translation>يرد عليها شخص غير المرشد. ويُختم موضوعها ولا يراه إلا من يبتّ في الشكاوى.</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>تلقي شكوى</translation>
    </message>
</context>
<context>
    <name>ComplaintsDialog</name>
    <message>
        <source>&amp;Answer to the person</source>
        <translation>ال&amp;جواب للشخص</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>ال&amp;قرار</translation>
    </message>
    <message>
        <source>&amp;Enter it</source>
        <translation>ت&amp;سجيل</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>ال&amp;خطوة التالية</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>الشكاوى</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Somebody else than the counsellor of the case decides each.</source>
        <translation>يبتّ في كل منها شخص غير مرشد الحالة.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Take the signed &amp;plan up again</source>
        <translation>إعادة &amp;فتح الخطة الموقعة</translation>
    </message>
    <message>
        <source>The plan is taken up again: enter what was decided, balance, and offer it anew.</source>
        <translation>أُعيد فتح الخطة: أدخل ما تقرر ثم أعد الموازنة واعرضها من جديد.</translation>
    </message>
</context>
<context>
    <name>ConditionLine</name>
    <message>
        <source>How it compares</source>
        <translation>كيف يُقارَن</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>حذف هذا الشرط</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ما يُسأل عنه</translation>
    </message>
    <message>
        <source>With what; several apart by |</source>
        <translation>بماذا؛ تُفصل القيم بعلامة |</translation>
    </message>
</context>
<context>
    <name>ConditionsField</name>
    <message>
        <source>Add a condition</source>
        <translation>إضافة شرط</translation>
    </message>
</context>
<context>
    <name>ConflictBox</name>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الميدان</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>{case}: {about}</source>
        <translation>{case}: {about}</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>&amp;Guardian</source>
        <translation>ال&amp;وصي</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>ال&amp;كيفية</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;تسجيل</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Consent &amp;is</source>
        <translation>ال&amp;موافقة</translation>
    </message>
    <message>
        <source>Explained in &amp;language</source>
        <translation>ال&amp;لغة التي شُرحت بها</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>From this moment nothing is planned for the person, and no paper about them is written. This is not undone: whoever consents again is asked again.</source>
        <translation>من هذه اللحظة لا يُخطَّط شيء للشخص ولا تُكتب أي وثيقة عنه. ولا يُتراجع عن هذا: من يوافق من جديد يُسأل من جديد.</translation>
    </message>
    <message>
        <source>Record consent: {number}</source>
        <translation>تسجيل الموافقة: {number}</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>&amp;قالها</translation>
    </message>
    <message>
        <source>Said &amp;on</source>
        <translation>تا&amp;ريخها</translation>
    </message>
    <message>
        <source>The &amp;child agrees</source>
        <translation>ال&amp;طفل موافق</translation>
    </message>
    <message>
        <source>Wi&amp;tness</source>
        <translation>ال&amp;شاهد</translation>
    </message>
    <message>
        <source>With&amp;draw</source>
        <translation>س&amp;حب</translation>
    </message>
    <message>
        <source>Withdraw consent: {number}</source>
        <translation>سحب الموافقة: {number}</translation>
    </message>
    <message>
        <source>code, e.g. fr</source>
        <translation>الرمز، مثل fr</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>of a child: who, and what</source>
        <translation>لطفل: من هو وما صلته</translation>
    </message>
    <message>
        <source>where it was spoken</source>
        <translation>إذا كانت شفهية</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>سنة-شهر-يوم، مثل ⁦2026-06-12⁩</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Everything on this person…</source>
        <translation>كل ما يخص هذا الشخص…</translation>
    </message>
    <message>
        <source>Everything on {number}</source>
        <translation>كل ما يخص {number}</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>تسجيل موافقة…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Write all that is kept on this person as a PDF, for the person.</source>
        <translation>كتابة كل ما يُحفظ عن هذا الشخص في ملف PDF، من أجله.</translation>
    </message>
</context>
<context>
    <name>DamagedFiles</name>
    <message>
        <source>&amp;Take them away</source>
        <translation>&amp;إزالتها</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Kept beside it, put aside when a copy took their place: {files}. They open with the passphrases of their day. Take them away once nothing in them is missed.</source>
        <translation>محفوظة بجانبه، وُضعت جانبًا حين حلّت نسخة محلها: {files}. تُفتح بعبارات المرور في وقتها. أزلها حين لا يعود ينقص منها شيء.</translation>
    </message>
    <message>
        <source>Kept beside it: {files}. They get no new keys; take them away first.</source>
        <translation>محفوظة بجانبه: {files}. لا تحصل على مفاتيح جديدة؛ أزلها أولًا.</translation>
    </message>
    <message>
        <source>Take them a&amp;way…</source>
        <translation>إ&amp;زالتها…</translation>
    </message>
    <message>
        <source>Take them away for good?</source>
        <translation>إزالتها نهائيًا؟</translation>
    </message>
    <message>
        <source>{files}: what stands in no copy is gone then.</source>
        <translation>{files}: ما ليس في أي نسخة يضيع عندئذ.</translation>
    </message>
</context>
<context>
    <name>DataMenu</name>
    <message>
        <source>&amp;Consent of a case…</source>
        <translation>الم&amp;وافقة في حالة…</translation>
    </message>
    <message>
        <source>&amp;Erase a case…</source>
        <translation>م&amp;سح حالة…</translation>
    </message>
    <message>
        <source>&amp;Who was in this file…</source>
        <translation>من &amp;كان في هذا الملف…</translation>
    </message>
    <message>
        <source>Cases whose time is &amp;over…</source>
        <translation>حالات انت&amp;هت مدتها…</translation>
    </message>
    <message>
        <source>Data p&amp;rotection</source>
        <translation>&amp;حماية البيانات</translation>
    </message>
</context>
<context>
    <name>DayQuestion</name>
    <message>
        <source>&amp;Day</source>
        <translation>الي&amp;وم</translation>
    </message>
    <message>
        <source>&amp;In words</source>
        <translation>بال&amp;كلمات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DecideForMany</name>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;قرار</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;كيف</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;ماذا</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;لماذا</translation>
    </message>
    <message>
        <source>Decide for {cases}</source>
        <translation>قرار لـ {cases}</translation>
    </message>
    <message>
        <source>Say why: nothing is decided without a reason.</source>
        <translation>اذكر السبب: لا يُقرَّر شيء بلا سبب.</translation>
    </message>
    <message>
        <source>The same for each of them, with one reason. It holds from the next balance on, and Undo takes it back for all.</source>
        <translation>الشيء نفسه لكل منها، بسبب واحد. يسري من الموازنة التالية، والتراجع يلغيه للجميع.</translation>
    </message>
    <message>
        <source>do not give it</source>
        <translation>عدم إعطائه</translation>
    </message>
    <message>
        <source>give it in any case</source>
        <translation>إعطاؤه في كل حال</translation>
    </message>
    <message>
        <source>it is kept with the decision</source>
        <translation>يُحفظ مع القرار</translation>
    </message>
    <message>
        <source>prefer it where it is as good</source>
        <translation>تفضيله حيث يكون مساويًا</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&amp;Backups…</source>
        <translation>ال&amp;نسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>&amp;Your passphrase…</source>
        <translation>&amp;عبارة مرورك…</translation>
    </message>
    <message>
        <source>A&amp;udit trail…</source>
        <translation>س&amp;جل التدقيق…</translation>
    </message>
    <message>
        <source>S&amp;taff…</source>
        <translation>ال&amp;موظفون…</translation>
    </message>
    <message>
        <source>There is no backup of {file} beside it. Look for the folder {folder} on another disk or a USB stick, and copy it there.</source>
        <translation>لا توجد نسخة احتياطية من {file} بجانبه. ابحث عن المجلد {folder} على قرص آخر أو ذاكرة USB وانسخه هناك.</translation>
    </message>
</context>
<context>
    <name>DimensionPanel</name>
    <message>
        <source>Needs met, by dimension</source>
        <translation>الاحتياجات الملبّاة، حسب البُعد</translation>
    </message>
    <message>
        <source>Of all needs stated.</source>
        <translation>من كل الاحتياجات المذكورة.</translation>
    </message>
    <message>
        <source>Of what can be met here: {average} on average, {worst} for the tenth with most of that left.</source>
        <translation>مما يمكن تلبيته هنا: {average} في المتوسط، و{worst} للعُشر الذي بقي عليه الأكثر.</translation>
    </message>
    <message>
        <source>all needs</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>burden {before} → {after}</source>
        <translation>العبء {before} ← {after}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>ملبّى</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>غير ملبّى</translation>
    </message>
    <message>
        <source>worst-off tenth</source>
        <translation>العُشر الأسوأ حالًا</translation>
    </message>
    <message>
        <source>{name}, {who}: {share}; show the cases</source>
        <translation>{name}، {who}: {share}؛ إظهار الحالات</translation>
    </message>
</context>
<context>
    <name>DismissQuestion</name>
    <message>
        <source>&amp;Dismiss them</source>
        <translation>إنهاء ال&amp;وصول</translation>
    </message>
    <message>
        <source>Dismiss {who}?</source>
        <translation>إنهاء وصول {who}؟</translation>
    </message>
    <message>
        <source>The file and its backups get new keys, which takes a moment. A copy that {who} took away earlier still opens for them: nothing can reach it. This cannot be undone; they can be admitted anew.</source>
        <translation>يحصل الملف ونسخه الاحتياطية على مفاتيح جديدة، ويستغرق ذلك لحظة. النسخة التي أخذها {who} من قبل تظل تُفتح له: لا شيء يصل إليها. لا يمكن التراجع عن هذا؛ ويمكن إضافته من جديد.</translation>
    </message>
</context>
<context>
    <name>DonorDialog</name>
    <message>
        <source>Add a donor’s programme</source>
        <translation>إضافة برنامج جهة مانحة</translation>
    </message>
    <message>
        <source>Add this programme</source>
        <translation>إضافة هذا البرنامج</translation>
    </message>
    <message>
        <source>Begin with a donor’s programme</source>
        <translation>البدء ببرنامج جهة مانحة</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>عدم إضافته</translation>
    </message>
    <message>
        <source>Invented households, reckoned as chosen above.</source>
        <translation>أسر من نسج الخيال، محسوبة وفق ما اختير أعلاه.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>المصادر: {sources}</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>ما ينتج عنه</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>Where the sources leave it open</source>
        <translation>ما تتركه المصادر مفتوحًا</translation>
    </message>
    <message>
        <source>Write a workbook with it…</source>
        <translation>كتابة مصنّف يتضمنه…</translation>
    </message>
    <message>
        <source>programme.xlsx</source>
        <translation>programme.xlsx</translation>
    </message>
</context>
<context>
    <name>DonorForm</name>
    <message>
        <source>Amount in {currency}</source>
        <translation>المبلغ بعملة {currency}</translation>
    </message>
    <message>
        <source>Code of the fund</source>
        <translation>رمز بند التمويل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Give the amount of the line, such as 50000.</source>
        <translation>اذكر مبلغ بند التمويل، مثل 50000.</translation>
    </message>
    <message>
        <source>Received so far in {currency}</source>
        <translation>المستلَم حتى الآن بعملة {currency}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-06-12.</source>
        <translation>اكتب التاريخ سنة-شهر-يوم، مثل ⁦2026-06-12⁩.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation>بند تمويلك</translation>
    </message>
    <message>
        <source>empty: all of it</source>
        <translation>فارغ: كله</translation>
    </message>
    <message>
        <source>left out if empty</source>
        <translation>يُترك إذا كان فارغًا</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>such as 50000</source>
        <translation>مثل 50000</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>سنة-شهر-يوم، مثل ⁦2026-06-12⁩</translation>
    </message>
</context>
<context>
    <name>DonorRows</name>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Cash at most</source>
        <translation>أقصى نقد</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>helped before</source>
        <translation>سبقت مساعدته</translation>
    </message>
    <message>
        <source>no limit stated</source>
        <translation>لم يُذكر حد</translation>
    </message>
    <message>
        <source>visa required</source>
        <translation>التأشيرة لازمة</translation>
    </message>
    <message>
        <source>visa-free</source>
        <translation>دون تأشيرة</translation>
    </message>
    <message>
        <source>{months} abroad</source>
        <translation>{months} في الخارج</translation>
    </message>
    <message>
        <source>{name} (as of {date})</source>
        <translation>{name} (بتاريخ {date})</translation>
    </message>
    <message>
        <source>{name} (undated)</source>
        <translation>{name} (دون تاريخ)</translation>
    </message>
</context>
<context>
    <name>DotHistogram</name>
    <message>
        <source>Needs met, by person</source>
        <translation>الاحتياجات الملبّاة، لكل شخص</translation>
    </message>
    <message>
        <source>share of all needs met</source>
        <translation>نسبة ما لُبّي من كل الاحتياجات</translation>
    </message>
</context>
<context>
    <name>DutyRows</name>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>تغ&amp;يير…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>ح&amp;ذف…</translation>
    </message>
    <message>
        <source>S&amp;witch off…</source>
        <translation>إي&amp;قاف…</translation>
    </message>
    <message>
        <source>C&amp;opy…</source>
        <translation>&amp;نسخ…</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose whose rule it is and its sort: it is written here as you fill it in.</source>
        <translation>اختر لمن القاعدة ونوعها: تُكتب هنا وأنت تملؤها.</translation>
    </message>
    <message>
        <source>Fill in what is asked below: then the rule is written here.</source>
        <translation>املأ ما يُطلب أدناه: عندئذ تُكتب القاعدة هنا.</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>جديد: {what}</translation>
    </message>
    <message>
        <source>The checks find nothing wrong.</source>
        <translation>لا تجد الفحوص خطأً.</translation>
    </message>
    <message>
        <source>{what}: {code}</source>
        <translation>{what}: {code}</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>All that is left of each: {amount} together</source>
        <translation>كل ما بقي من كل منها: {amount} معًا</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>المبلغ بعملة {currency}</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>وافق عليه</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>تاريخ المستند</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Paid out by</source>
        <translation>صرفه</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>اقترحه</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-06-12.</source>
        <translation>اكتب التاريخ سنة-شهر-يوم، مثل ⁦2026-06-12⁩.</translation>
    </message>
    <message>
        <source>as committed</source>
        <translation>كما جرى الالتزام به</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>number of the order, invoice or receipt</source>
        <translation>رقم الطلب أو الفاتورة أو الإيصال</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>سنة-شهر-يوم، مثل ⁦2026-06-12⁩</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>&amp;Erase it</source>
        <translation>امس&amp;حها</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>&amp;رقم الحالة</translation>
    </message>
    <message>
        <source>Erase a case for good</source>
        <translation>مسح حالة نهائيًا</translation>
    </message>
    <message>
        <source>Everything entered about the person goes, in the file and its copies, and nothing brings it back. The audit trail keeps that it was done, with a receipt. Papers already written and parts handed over are named: collect and destroy them.</source>
        <translation>كل ما أُدخل عن الشخص يزول، من الملف ومن نسخه، ولا شيء يعيده. يحتفظ سجل التدقيق بأن ذلك تم، مع إيصال. تُسمّى الأوراق المكتوبة والأجزاء المسلَّمة من قبل: اجمعها وأتلفها.</translation>
    </message>
    <message>
        <source>The number a&amp;gain</source>
        <translation>الرقم &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>type the case number again</source>
        <translation>اكتب رقم الحالة مرة أخرى</translation>
    </message>
</context>
<context>
    <name>ErasedAgainBox</name>
    <message>
        <source>&amp;They came back and agreed</source>
        <translation>&amp;عادوا ووافقوا</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>تركهم خارجًا</translation>
    </message>
    <message>
        <source>Left out, because this office erased them: {numbers}.</source>
        <translation>تُركوا خارجًا لأن هذا المكتب مسحهم: {numbers}.</translation>
    </message>
    <message>
        <source>Take in again whom this office erased?</source>
        <translation>أخذ من مسحهم هذا المكتب من جديد؟</translation>
    </message>
    <message>
        <source>Take them in a&amp;gain…</source>
        <translation>أخذهم من &amp;جديد…</translation>
    </message>
    <message>
        <source>{numbers} and {n} more</source>
        <translation>{numbers} و{n} غيرها</translation>
    </message>
    <message>
        <source>{numbers}: only where each of them came back and agreed to it anew. What the file says of them is read like a new case; nothing that was erased comes back. You see what would change before anything is taken.</source>
        <translation>{numbers}: فقط إذا عاد كل منهم ووافق على ذلك من جديد. ما يقوله الملف عنهم يُقرأ كحالة جديدة؛ ولا يعود شيء مما مُسح. ترى ما سيتغير قبل أن يؤخذ شيء.</translation>
    </message>
</context>
<context>
    <name>ErasedNotice</name>
    <message>
        <source>By whom and why…</source>
        <translation>من فعل ذلك ولماذا…</translation>
    </message>
    <message>
        <source>Case {number} was erased on {day}. Nothing is kept of it.</source>
        <translation>مُسحت الحالة {number} في {day}. لم يبق منها شيء.</translation>
    </message>
</context>
<context>
    <name>FairnessChart</name>
    <message>
        <source>What each setting leaves</source>
        <translation>ما يتركه كل خيار</translation>
    </message>
    <message>
        <source>yours now</source>
        <translation>خيارك الآن</translation>
    </message>
</context>
<context>
    <name>FairnessCurve</name>
    <message>
        <source>Balancing under every setting</source>
        <translation>الموازنة بكل خيار</translation>
    </message>
</context>
<context>
    <name>FairnessPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Try every setting</source>
        <translation>تجربة &amp;كل الخيارات</translation>
    </message>
    <message>
        <source>&amp;Use this setting and balance</source>
        <translation>استعمال &amp;هذا الخيار والموازنة</translation>
    </message>
    <message>
        <source>Bac&amp;k to the balance</source>
        <translation>ال&amp;عودة إلى الموازنة</translation>
    </message>
    <message>
        <source>Fairness is compared on your own caseload: a programme and people first.</source>
        <translation>يُقارن الإنصاف على ملف حالاتك: برنامج وأشخاص أولًا.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>إلى الت&amp;قييمات</translation>
    </message>
    <message>
        <source>It becomes the setting of this caseload; Undo takes it back.</source>
        <translation>يصبح خيار ملف الحالات هذا؛ و«تراجع» يلغيه.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>Pick another answer to compare it with this one.</source>
        <translation>اختر إجابة أخرى لمقارنتها بهذه.</translation>
    </message>
    <message>
        <source>Points of burden left; lower is better. Click an answer to compare it, with Shift to compare with it; or use the arrow keys and Enter.</source>
        <translation>نقاط العبء المتبقي؛ الأقل أفضل. انقر على إجابة لمقارنتها، ومع Shift للمقارنة بها؛ أو استعمل الأسهم وEnter.</translation>
    </message>
    <message>
        <source>Show the cases whose support differs ({n})</source>
        <translation>عرض الحالات التي يختلف دعمها ({n})</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>The caseload is balanced under six answers, from most need met in total to worst-off first, each from where the one before ended. It takes a few minutes at most, can be stopped, and changes nothing.</source>
        <translation>تُوازَن الحالات بست إجابات، من أكبر مجموع احتياجات ملبّاة إلى الأسوأ حالًا أولًا، وتبدأ كل منها حيث انتهت السابقة. يستغرق ذلك بضع دقائق على الأكثر، ويمكن إيقافه، ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The price of one to the other</source>
        <translation>ثمن الانتقال من إحداهما إلى الأخرى</translation>
    </message>
    <message>
        <source>This is your setting now.</source>
        <translation>هذا خيارك الآن.</translation>
    </message>
    <message>
        <source>Try every settin&amp;g</source>
        <translation>تجربة كل ال&amp;خيارات</translation>
    </message>
    <message>
        <source>Use “{setting}” and balance</source>
        <translation>استعمال «{setting}» والموازنة</translation>
    </message>
    <message>
        <source>What each answer leaves</source>
        <translation>ما تتركه كل إجابة</translation>
    </message>
    <message>
        <source>What would another answer cost?</source>
        <translation>كم تكلّف إجابة أخرى؟</translation>
    </message>
    <message>
        <source>Who comes first when money is short?</source>
        <translation>من يأتي أولًا عندما يقلّ المال؟</translation>
    </message>
    <message>
        <source>burden lifted
in all</source>
        <translation>العبء المخفَّف
إجمالًا</translation>
    </message>
    <message>
        <source>changed since: ask again</source>
        <translation>تغيّر منذ ذلك الحين: اسأل من جديد</translation>
    </message>
    <message>
        <source>left to each of
the worst tenth</source>
        <translation>يبقى على كل من
العُشر الأسوأ حالًا</translation>
    </message>
    <message>
        <source>left to the
worst-off case</source>
        <translation>يبقى على الحالة
الأسوأ حالًا</translation>
    </message>
    <message>
        <source>support differs between two settings</source>
        <translation>دعم يختلف بين خيارين</translation>
    </message>
    <message>
        <source>{cases}, every setting checked</source>
        <translation>{cases}، وكل خيار متحقَّق منه</translation>
    </message>
    <message>
        <source>{cases}; stopped after {done} of {all} settings</source>
        <translation>{cases}؛ أُوقف بعد {done} من {all} من الخيارات</translation>
    </message>
    <message>
        <source>{setting}: {left} points of burden left in all, {tenth} to each of the worst-off tenth, {worst} to the worst-off case.</source>
        <translation>{setting}: نقاط العبء المتبقية {left} إجمالًا، و{tenth} على كل من العُشر الأسوأ حالًا، و{worst} على الحالة الأسوأ حالًا.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Everything you did up to now is saved, and you can go on. Please send this report to whoever looks after the planner. It holds places in the program, no data of your caseload.</source>
        <translation>كل ما فعلته حتى الآن محفوظ، ويمكنك المتابعة. نرجو إرسال هذا التقرير إلى من يعتني بالمخطِّط. فيه مواضع من البرنامج الحاسوبي، ولا شيء من بيانات حالاتك.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ</translation>
    </message>
    <message>
        <source>Something went wrong inside the planner</source>
        <translation>حدث خطأ داخل المخطِّط</translation>
    </message>
</context>
<context>
    <name>FeedbackQuestion</name>
    <message>
        <source>What is said at {place}?</source>
        <translation>ماذا يُقال في {place}؟</translation>
    </message>
    <message>
        <source>Residents and returnees are heard apart. A check by staff asks whether a project does harm.</source>
        <translation>يُسمع السكان والعائدون كلٌّ على حدة. ويتحقق الموظفون مما إذا كان المشروع يضر.</translation>
    </message>
    <message>
        <source>Who &amp;says it</source>
        <translation>من &amp;يقوله</translation>
    </message>
    <message>
        <source>&amp;Tension (0–3)</source>
        <translation>ال&amp;توتر (0–3)</translation>
    </message>
    <message>
        <source>the place as a whole</source>
        <translation>المكان عمومًا</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;عن</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Does it do &amp;harm?</source>
        <translation>هل ي&amp;ضر؟</translation>
    </message>
    <message>
        <source>Seats &amp;residents use</source>
        <translation>المقاعد التي يستخدمها الس&amp;كان</translation>
    </message>
    <message>
        <source>&amp;Enter it</source>
        <translation>&amp;سجّله</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse: {what}</source>
        <translation>تصفّح: {what}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>تصفّح…</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Do not take it</source>
        <translation>عدم أخذه</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>متجاهَل</translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Open the case…</source>
        <translation>افتح الملف…</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>عرض (&amp;w)</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>إظهارها من جديد</translation>
    </message>
    <message>
        <source>Why can this be left as it is?</source>
        <translation>لماذا يمكن ترك هذا كما هو؟</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all ({n})</source>
        <translation>الكل ({n})</translation>
    </message>
    <message>
        <source>what is ignored ({n})</source>
        <translation>المتجاهَل ({n})</translation>
    </message>
    <message>
        <source>what stops a case ({n})</source>
        <translation>ما يوقف ملفًا ({n})</translation>
    </message>
    <message>
        <source>what to check ({n})</source>
        <translation>للتحقق ({n})</translation>
    </message>
    <message>
        <source>what to know ({n})</source>
        <translation>للعلم ({n})</translation>
    </message>
</context>
<context>
    <name>FixBox</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Co&amp;rrect it</source>
        <translation>صحّح (&amp;r)</translation>
    </message>
    <message>
        <source>Right answer ({name})</source>
        <translation>الجواب الصحيح ({name})</translation>
    </message>
    <message>
        <source>column “{column}”</source>
        <translation>العمود «{column}»</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>السطر {row}</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>ورقة «{sheet}»</translation>
    </message>
    <message>
        <source>such as {example}</source>
        <translation>مثل {example}</translation>
    </message>
    <message>
        <source>there stands “{value}”</source>
        <translation>مكتوب فيه «{value}»</translation>
    </message>
</context>
<context>
    <name>FloorsBox</name>
    <message>
        <source>Ask again</source>
        <translation>اسأل من جديد</translation>
    </message>
    <message>
        <source>Asking why floors fall short</source>
        <translation>البحث عن سبب عدم بلوغ الحدود الدنيا</translation>
    </message>
    <message>
        <source>Looks for the floors, rules and decisions that cannot hold together, and for how much would have to give. It takes some seconds; nothing changes by it.</source>
        <translation>يبحث عن الحدود الدنيا والقواعد والقرارات التي لا يمكن الجمع بينها، وعن مقدار ما يلزم التنازل عنه. يستغرق ثواني ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>فتح {number}</translation>
    </message>
    <message>
        <source>Why do floors fall short?</source>
        <translation>لماذا لا تُبلغ الحدود الدنيا؟</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>&amp;Take visits…</source>
        <translation>أخذ ال&amp;زيارات…</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>ل&amp;من</translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Go to P&amp;lans</source>
        <translation>الانتقال إلى ال&amp;خطط</translation>
    </message>
    <message>
        <source>Nobody is followed yet</source>
        <translation>لا أحد قيد المتابعة بعد</translation>
    </message>
    <message>
        <source>Once a plan is agreed or signed, its visits and deliveries stand here by the day they are due, for each counsellor.</source>
        <translation>ما إن يُتفق على خطة أو تُوقَّع حتى تظهر زياراتها وتسليماتها هنا بحسب يوم استحقاقها، لكل مرشد.</translation>
    </message>
    <message>
        <source>Reading visits</source>
        <translation>قراءة الزيارات</translation>
    </message>
    <message>
        <source>The form is written.</source>
        <translation>كُتبت الاستمارة.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Write the for&amp;m…</source>
        <translation>كتابة ال&amp;استمارة…</translation>
    </message>
    <message>
        <source>&amp;Complaints…</source>
        <translation>الش&amp;كاوى…</translation>
    </message>
    <message>
        <source>Calendar of visits…</source>
        <translation>جدول الزيارات…</translation>
    </message>
    <message>
        <source>Reintegration score…</source>
        <translation>درجة إعادة الإدماج…</translation>
    </message>
</context>
<context>
    <name>FundWhatIf</name>
    <message>
        <source>&amp;Work it out exactly</source>
        <translation>ا&amp;حسب بدقة</translation>
    </message>
    <message>
        <source>By the prices of this balance: at most about {share} of what it lifts.</source>
        <translation>بحسب أسعار هذه الموازنة: نحو {share} على الأكثر مما تخففه.</translation>
    </message>
    <message>
        <source>By the prices of this balance: nothing. Money of {fund} is not what is short.</source>
        <translation>بحسب أسعار هذه الموازنة: لا شيء. ليس مال {fund} هو الناقص.</translation>
    </message>
    <message>
        <source>By the prices of this balance: {share} of what it lifts, or more lost.</source>
        <translation>بحسب أسعار هذه الموازنة: {share} مما تخففه، أو خسارة أكثر.</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>More money, or less with a minus before it</source>
        <translation>مال أكثر، أو أقل بإشارة ناقص قبله</translation>
    </message>
    <message>
        <source>What do rules cost?</source>
        <translation>كم تكلف القواعد؟</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Write an amount such as 10000, or -5000 for less.</source>
        <translation>اكتب مبلغًا مثل 10000، أو -5000 للأقل.</translation>
    </message>
    <message>
        <source>had so much more:</source>
        <translation>كان لديه زيادة قدرها:</translation>
    </message>
    <message>
        <source>{amount}, balanced again: {difference} {range}</source>
        <translation>{amount}، أُعيدت الموازنة: {difference} {range}</translation>
    </message>
    <message>
        <source>{amount}: balanced again, no answer was reached.</source>
        <translation>{amount}: أُعيدت الموازنة ولم تصل إلى جواب.</translation>
    </message>
</context>
<context>
    <name>FundsPanel</name>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>ملتزَم به</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>مسلَّم</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>بند التمويل</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>بنود التمويل</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>مفوتَر</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطَّط</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلَم</translation>
    </message>
    <message>
        <source>Return money…</source>
        <translation>إرجاع مال…</translation>
    </message>
    <message>
        <source>Show all funds</source>
        <translation>عرض كل بنود التمويل</translation>
    </message>
    <message>
        <source>free, not planned</source>
        <translation>متاح، غير مخطَّط</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>لم يُستلم</translation>
    </message>
</context>
<context>
    <name>GapsTab</name>
    <message>
        <source>The gaps are being counted.</source>
        <translation>يجري عدّ الفجوات.</translation>
    </message>
    <message>
        <source>Counting the gaps</source>
        <translation>عدّ الثغرات</translation>
    </message>
    <message>
        <source>S&amp;how the gaps</source>
        <translation>إ&amp;ظهار الفجوات</translation>
    </message>
    <message>
        <source>Ope&amp;n the cases</source>
        <translation>فتح ال&amp;ملفات</translation>
    </message>
    <message>
        <source>Write the re&amp;port…</source>
        <translation>كتابة الت&amp;قرير…</translation>
    </message>
    <message>
        <source>Gaps in services</source>
        <translation>فجوات الخدمات</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>الأسر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Balance first: gaps are what a balance leaves unmet.</source>
        <translation>وازن أولًا: الفجوات هي ما تتركه الموازنة دون تلبية.</translation>
    </message>
    <message>
        <source>Press Show the gaps: it takes a few seconds here.</source>
        <translation>اضغط إظهار الفجوات: يستغرق ذلك بضع ثوانٍ هنا.</translation>
    </message>
    <message>
        <source>Report of gaps in services</source>
        <translation>تقرير فجوات الخدمات</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation>كُتب: {files}</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source> points at most</source>
        <translation> نقطة على الأكثر</translation>
    </message>
    <message>
        <source>&amp;Add a priority</source>
        <translation>إ&amp;ضافة أولوية</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;تركه كما كان</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Add a priority for a vulnerability</source>
        <translation>إضافة أولوية لحالة هشاشة</translation>
    </message>
    <message>
        <source>At most so many points between the shares of their burden that are lifted, on average. Groups of fewer than {n} cases are left out and named. It gives way to what is guaranteed; where it only takes from those ahead, the result says so.</source>
        <translation>على الأكثر هذا العدد من النقاط بين نسب ما يُخفَّف من أعبائها في المتوسط. المجموعات التي يقل عدد حالاتها عن {n} تُترك جانبًا وتُسمّى. يتراجع هذا أمام ما هو مضمون؛ وحيث لا يفعل سوى الأخذ من المتقدمين تقول النتيجة ذلك.</translation>
    </message>
    <message>
        <source>Groups and priorities</source>
        <translation>المجموعات والأولويات</translation>
    </message>
    <message>
        <source>May one group fare better than all others?</source>
        <translation>هل يجوز أن تكون مجموعة أحسن حالًا من كل المجموعات؟</translation>
    </message>
    <message>
        <source>Whose burden counts more?</source>
        <translation>عبء من يُحسب أكثر؟</translation>
    </message>
    <message>
        <source>Written as on the sheet Rules: vulnerability in gbv|disability. Where several hold for a case, the largest counts.</source>
        <translation>يُكتب كما في ورقة القواعد: vulnerability in gbv|disability. وإذا انطبق عدد منها على حالة، يُحسب الأكبر.</translation>
    </message>
    <message>
        <source>by {what}</source>
        <translation>حسب {what}</translation>
    </message>
    <message>
        <source>… for a vulnerability</source>
        <translation>… لحالة هشاشة</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message>
        <source>Children under 18</source>
        <translation>الأطفال دون 18 سنة</translation>
    </message>
    <message>
        <source>Forced return</source>
        <translation>عودة قسرية</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>Needs met, by dimension and group</source>
        <translation>الحاجات الملبّاة، حسب البُعد والفئة</translation>
    </message>
    <message>
        <source>Per cent of all needs stated. A case may stand in several groups.</source>
        <translation>النسبة المئوية من كل الحاجات المذكورة. قد تقع الحالة في أكثر من فئة.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>{what}: show the cases</source>
        <translation>{what}: إظهار الحالات</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Show all groups ({n})</source>
        <translation>إظهار كل المجموعات ({n})</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Five steps through the sample</source>
        <translation>خمس خطوات في المثال</translation>
    </message>
    <message>
        <source>That was all of it. Your own caseload works alike.</source>
        <translation>هذا كل شيء. وملف حالاتك يعمل بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>Close these steps</source>
        <translation>إغلاق هذه الخطوات</translation>
    </message>
    <message>
        <source>See the programme</source>
        <translation>انظر البرنامج</translation>
    </message>
    <message>
        <source>Its money, its rules as sentences, what it can give.</source>
        <translation>ماله وقواعده كجُمل وما يمكنه تقديمه.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الموازنة</translation>
    </message>
    <message>
        <source>Everybody&apos;s plan at once, to a proven distance from the best possible.</source>
        <translation>خطط الجميع معًا، على بُعد مُثبت من أفضل ما يمكن.</translation>
    </message>
    <message>
        <source>See one plan, and why</source>
        <translation>انظر خطة ولماذا</translation>
    </message>
    <message>
        <source>What is needed, what is given, what was left out and for which reason.</source>
        <translation>ما يلزم وما يُقدَّم وما تُرك ولأي سبب.</translation>
    </message>
    <message>
        <source>Change it together</source>
        <translation>تغييرها معًا</translation>
    </message>
    <message>
        <source>Keep or decline a support on the page Plans, and say why.</source>
        <translation>أبقِ دعمًا أو ارفضه في صفحة الخطط وقل لماذا.</translation>
    </message>
    <message>
        <source>Balance again</source>
        <translation>إعادة الموازنة</translation>
    </message>
    <message>
        <source>The decision holds; the page says whose plan moved with it.</source>
        <translation>القرار باقٍ، والصفحة تقول أي الخطط تغيّرت معه.</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ تم</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source> % of what is free</source>
        <translation> في المائة من المتاح</translation>
    </message>
    <message>
        <source>&amp;Back by</source>
        <translation>تعود &amp;في</translation>
    </message>
    <message>
        <source>&amp;Cases that go along</source>
        <translation>ال&amp;حالات التي تُسلَّم</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;تسليم</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this file</source>
        <translation>عبارة مرور &amp;هذا الملف</translation>
    </message>
    <message>
        <source>&amp;Taken by</source>
        <translation>&amp;يأخذها</translation>
    </message>
    <message>
        <source>All counsellors</source>
        <translation>كل المرشدين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cases of</source>
        <translation>حالات</translation>
    </message>
    <message>
        <source>Cases that go along</source>
        <translation>الحالات التي تُسلَّم</translation>
    </message>
    <message>
        <source>Choose &amp;all shown</source>
        <translation>اختيار &amp;كل المعروض</translation>
    </message>
    <message>
        <source>Choose where the file goes.</source>
        <translation>اختر أين يوضع الملف.</translation>
    </message>
    <message>
        <source>Give protected &amp;details along</source>
        <translation>إع&amp;طاء التفاصيل المحمية أيضًا</translation>
    </message>
    <message>
        <source>Hand cases over</source>
        <translation>تسليم حالات</translation>
    </message>
    <message>
        <source>Lend &amp;more</source>
        <translation>إ&amp;عارة المزيد</translation>
    </message>
    <message>
        <source>Protected details go along: they are open for {to} here.</source>
        <translation>تذهب التفاصيل المحمية أيضًا: فهي مفتوحة هنا لـ {to}.</translation>
    </message>
    <message>
        <source>Protected details stay here: they are shut for {to}. What is decided there comes back to them; nobody can balance there without them.</source>
        <translation>تبقى التفاصيل المحمية هنا: فهي مغلقة أمام {to}. وما يتقرر هناك يلتقي بها عند العودة؛ ولا يمكن لأحد إجراء الموازنة هناك دونها.</translation>
    </message>
    <message>
        <source>They go along as an encrypted file of their own, with the money, places and hours they have, and are planned and decided there. Here they stay, marked.</source>
        <translation>تذهب في ملف مشفّر خاص بها، مع ما لها من مال ومقاعد وساعات، ويجري التخطيط والقرار هناك. وتبقى هنا مع علامة.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2026-12-31.</source>
        <translation>اكتب التاريخ سنة-شهر-يوم، مثل ⁦2026-12-31⁩.</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>كتابة الملف…</translation>
    </message>
    <message>
        <source>such as 2026-12-31</source>
        <translation>مثل ⁦2026-12-31⁩</translation>
    </message>
    <message>
        <source>{case} (with {to})</source>
        <translation>{case} (لدى {to})</translation>
    </message>
    <message>
        <source>{n} cases handed over: {file}</source>
        <translation>الحالات المسلَّمة: {n}، الملف: {file}</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>المختار: {n}</translation>
    </message>
    <message>
        <source>{to} will read who is a survivor, ill or a child alone, though that is shut for {to} here. The trail says that you gave it.</source>
        <translation>سيقرأ {to} من هو ناجٍ أو مريض أو طفل بمفرده، مع أن ذلك مغلق هنا أمام {to}. ويذكر السجل أنك أعطيته.</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>The &amp;manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Five steps through the sample</source>
        <translation>&amp;خمس خطوات في المثال</translation>
    </message>
</context>
<context>
    <name>HouseholdForm</name>
    <message>
        <source>&amp;Add a member</source>
        <translation>إضافة &amp;فرد</translation>
    </message>
    <message>
        <source>Age (years)</source>
        <translation>العمر (سنوات)</translation>
    </message>
    <message>
        <source>Member {n}: {what}</source>
        <translation>الفرد {n}: {what}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove member {n}</source>
        <translation>إزالة الفرد {n}</translation>
    </message>
    <message>
        <source>Returned or there</source>
        <translation>عاد أو هو هناك</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>&amp;Assessments (workbook or csv)</source>
        <translation>التقييمات (مصنّ&amp;ف أو csv)</translation>
    </message>
    <message>
        <source>&amp;Do not take them</source>
        <translation>ع&amp;دم أخذها</translation>
    </message>
    <message>
        <source>&amp;Mapping (optional)</source>
        <translation>الم&amp;طابقة (اختيارية)</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <translation>عرض ما &amp;سيتغير</translation>
    </message>
    <message>
        <source>Any form will do: what the planner cannot tell for sure it asks you once. You see what would change before anything is taken.</source>
        <translation>أي استمارة تصلح: ما لا يتأكد منه المخطِّط يسألك عنه مرة واحدة. ترى ما سيتغير قبل أخذ أي شيء.</translation>
    </message>
    <message>
        <source>Ba&amp;ck to the cases</source>
        <translation>ال&amp;عودة إلى الحالات</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Cases ({n})</source>
        <translation>الحالات ({n})</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Findings ({n})</source>
        <translation>الملاحظات ({n})</translation>
    </message>
    <message>
        <source>Import assessments</source>
        <translation>استيراد التقييمات</translation>
    </message>
    <message>
        <source>Ta&amp;ke these</source>
        <translation>أ&amp;خذها</translation>
    </message>
    <message>
        <source>The same file with its findings marked in it, to send back to be corrected.</source>
        <translation>الملف نفسه وملاحظاته معلَّمة فيه، لإعادته من أجل التصحيح.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Write a &amp;template…</source>
        <translation>كتابة &amp;قالب…</translation>
    </message>
    <message>
        <source>Write a marked cop&amp;y…</source>
        <translation>كتابة &amp;نسخة معلَّمة…</translation>
    </message>
    <message>
        <source>Write the KoboToolbo&amp;x form…</source>
        <translation>&amp;كتابة استمارة KoboToolbox…</translation>
    </message>
    <message>
        <source>assessments.xlsx</source>
        <translation>assessments.xlsx</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>none: the planner looks what the columns mean</source>
        <translation>لا شيء: ينظر المخطِّط في معنى الأعمدة</translation>
    </message>
    <message>
        <source>reintegration_form.xlsx</source>
        <translation>reintegration_form.xlsx</translation>
    </message>
    <message>
        <source>to_correct.xlsx</source>
        <translation>to_correct.xlsx</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>{file}: {new} new, {changed} changed, {same} unchanged cases.</source>
        <translation>{file}: الحالات الجديدة {new}، المتغيّرة {changed}، دون تغيير {same}.</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;محو</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>إب&amp;قاء</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>&amp;رقم الحالة</translation>
    </message>
    <message>
        <source>Cases to look at</source>
        <translation>حالات للنظر فيها</translation>
    </message>
    <message>
        <source>Cases whose time is over</source>
        <translation>حالات انتهت مدتها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>محوها نهائيًا</translation>
    </message>
    <message>
        <source>In your own wo&amp;rds</source>
        <translation>ب&amp;كلماتك</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>إبقاؤها مدة أطول</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>The day is right</source>
        <translation>التاريخ صحيح</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>الس&amp;بب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>type the case number again</source>
        <translation>اكتب رقم الحالة مرة أخرى</translation>
    </message>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>سنة-شهر-يوم، مثل ⁦2026-06-12⁩</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Learning what came of plans</source>
        <translation>معرفة ما أثمرته الخطط</translation>
    </message>
    <message>
        <source>Balancing with each proposal</source>
        <translation>موازنة مع كل مقترح</translation>
    </message>
</context>
<context>
    <name>LearningRows</name>
    <message>
        <source>Arrived</source>
        <translation>الواصل</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>الحاجة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Planned ◇, gone ●</source>
        <translation>المخطط ◇، ما زال ●</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>too few asked twice</source>
        <translation>عدد من سُئلوا مرتين قليل</translation>
    </message>
    <message>
        <source>{planned} planned, {found} gone ({low} to {high}), {people} people</source>
        <translation>المخطط {planned}، زال {found} ({low} إلى {high})، عدد الأشخاص {people}</translation>
    </message>
    <message>
        <source>{there} of {due}</source>
        <translation>{there} من {due}</translation>
    </message>
</context>
<context>
    <name>LearningTab</name>
    <message>
        <source>What came of plans is being worked out; it takes a few seconds here.</source>
        <translation>يجري حساب ما أثمرته الخطط؛ يستغرق ذلك هنا بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Community and individual support</source>
        <translation>الدعم المجتمعي والفردي</translation>
    </message>
    <message>
        <source>Each line goes from half as much again of the need to all of it gone; the upright stroke is no change. Choose a row to read all that is known of it.</source>
        <translation>يمتد كل خط من زيادة الحاجة بمقدار النصف إلى زوالها كلها؛ والخط العمودي يعني عدم التغير. اختر سطرًا لقراءة كل ما يُعرف عنه.</translation>
    </message>
    <message>
        <source>Tension where a project opened</source>
        <translation>التوتر حيث افتُتح مشروع</translation>
    </message>
    <message>
        <source>What came of what was planned</source>
        <translation>ما آل إليه المخطط</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>What came of plans was not worked out. Open this page again to try.</source>
        <translation>لم يُحسب ما آلت إليه الخطط. افتح هذه الصفحة من جديد للمحاولة.</translation>
    </message>
    <message>
        <source>The figures below are from before the last change.</source>
        <translation>الأرقام أدناه تعود إلى ما قبل آخر تغيير.</translation>
    </message>
</context>
<context>
    <name>LikeCasesPanel</name>
    <message>
        <source>Like cases are treated alike</source>
        <translation>الحالات المتشابهة تُعامَل بالمثل</translation>
    </message>
    <message>
        <source>Like cases treated unlike</source>
        <translation>حالات متشابهة عوملت باختلاف</translation>
    </message>
    <message>
        <source>Like cases treated unlike ({n})</source>
        <translation>حالات متشابهة عوملت باختلاف ({n})</translation>
    </message>
    <message>
        <source>Same place and household, burden about the same, and yet other packages. Click a line to open who got less.</source>
        <translation>المكان والأسرة نفسهما والعبء متقارب، ومع ذلك حزم مختلفة. انقر على سطر لفتح من حصل على أقل.</translation>
    </message>
    <message>
        <source>Tell them from this difference on (next balance):</source>
        <translation>الإشارة إليها ابتداءً من هذا الفرق (الموازنة القادمة):</translation>
    </message>
    <message>
        <source>Treated unlike</source>
        <translation>عوملت باختلاف</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>Booked so far</source>
        <translation>القيود حتى الآن</translation>
    </message>
    <message>
        <source>Cancel a commitment</source>
        <translation>إلغاء التزام</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>إلغاؤه</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Choose one line, or several, to book on them.</source>
        <translation>اختر سطرًا أو عدة أسطر للتقييد عليها.</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Commit it</source>
        <translation>الالتزام به</translation>
    </message>
    <message>
        <source>Commit…</source>
        <translation>التزام…</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Delivered…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Invoiced…</source>
        <translation>فاتورة…</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>رُدّ</translation>
    </message>
    <message>
        <source>It is delivered</source>
        <translation>تم تسليمه</translation>
    </message>
    <message>
        <source>It is invoiced</source>
        <translation>تمت فوترته</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>تم دفعه</translation>
    </message>
    <message>
        <source>It went back</source>
        <translation>أُرجع</translation>
    </message>
    <message>
        <source>Money that came back</source>
        <translation>مال رُدّ</translation>
    </message>
    <message>
        <source>No line chosen</source>
        <translation>لم يُختر أي سطر</translation>
    </message>
    <message>
        <source>Only what is neither paid nor promised to anybody can go back.</source>
        <translation>لا يُرجَع إلا ما لم يُدفع ولم يُوعد به أحد.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Pay…</source>
        <translation>دفع…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>استرداد…</translation>
    </message>
    <message>
        <source>Return money of {fund}</source>
        <translation>إرجاع مال من {fund}</translation>
    </message>
    <message>
        <source>Return to the donor</source>
        <translation>إرجاع إلى الجهة المانحة</translation>
    </message>
    <message>
        <source>paid {proof}</source>
        <translation>يُدفع {proof}</translation>
    </message>
    <message>
        <source>part {n}</source>
        <translation>الدفعة {n}</translation>
    </message>
    <message>
        <source>{amount} left together</source>
        <translation>يبقى {amount} معًا</translation>
    </message>
    <message>
        <source>{n} lines chosen</source>
        <translation>الأسطر المختارة: {n}</translation>
    </message>
    <message>
        <source>{what}: {n} of {all} lines</source>
        <translation>{what}: {n} من {all} من الأسطر</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>&amp;Close this caseload</source>
        <translation>إغلاق &amp;ملف الحالات هذا</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فتح القفل</translation>
    </message>
    <message>
        <source>Everything is saved, and what you were typing is kept.</source>
        <translation>كل شيء محفوظ، وما كنت تكتبه باقٍ.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>تجربة المفتاح…</translation>
    </message>
    <message>
        <source>{file} is locked</source>
        <translation>{file} مقفل</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>It locks as soon as what is being done has ended.</source>
        <translation>يُقفل حالما ينتهي ما هو جارٍ.</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>القفل &amp;بعد</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Working out what it costs others</source>
        <translation>حساب ما يكلّفه للآخرين</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Add a case…</source>
        <translation>إضافة &amp;حالة…</translation>
    </message>
    <message>
        <source>&amp;Balance</source>
        <translation>الم&amp;وازنة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تح&amp;رير</translation>
    </message>
    <message>
        <source>&amp;Export all plans…</source>
        <translation>تصدير &amp;كل الخطط…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find a case</source>
        <translation>ال&amp;بحث عن حالة</translation>
    </message>
    <message>
        <source>&amp;Hand cases over…</source>
        <translation>تسليم &amp;حالات…</translation>
    </message>
    <message>
        <source>&amp;Import assessments…</source>
        <translation>است&amp;يراد التقييمات…</translation>
    </message>
    <message>
        <source>&amp;New caseload…</source>
        <translation>م&amp;لف حالات جديد…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>ال&amp;صفحات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>إ&amp;عادة: {what}</translation>
    </message>
    <message>
        <source>&amp;Shared screen</source>
        <translation>&amp;شاشة مشتركة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;تراجع: {what}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Balance n&amp;ow</source>
        <translation>&amp;وازن الآن</translation>
    </message>
    <message>
        <source>Balanced. {words}.</source>
        <translation>تمت الموازنة. {words}.</translation>
    </message>
    <message>
        <source>Bring cases bac&amp;k…</source>
        <translation>ا&amp;سترجاع حالات…</translation>
    </message>
    <message>
        <source>Compare &amp;fairness settings</source>
        <translation>&amp;مقارنة خيارات الإنصاف</translation>
    </message>
    <message>
        <source>Handed over: part of {name}</source>
        <translation>مسلَّم: جزء من {name}</translation>
    </message>
    <message>
        <source>Load the &amp;programme…</source>
        <translation>تحميل الب&amp;رنامج…</translation>
    </message>
    <message>
        <source>No caseload is open</source>
        <translation>لا يوجد ملف حالات مفتوح</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>ف&amp;تح المثال</translation>
    </message>
    <message>
        <source>Reintegration Planner</source>
        <translation>مخطِّط إعادة الإدماج</translation>
    </message>
    <message>
        <source>Scenarios side b&amp;y side</source>
        <translation>السيناريوهات &amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Something is still being done. Stop it and close? Nothing saved is lost.</source>
        <translation>ما زال هناك عمل جارٍ. هل توقفه وتغلق؟ لا يضيع شيء مما حُفظ.</translation>
    </message>
    <message>
        <source>Stop and close?</source>
        <translation>إيقاف وإغلاق؟</translation>
    </message>
    <message>
        <source>The year a&amp;head</source>
        <translation>السنة الم&amp;قبلة</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>للاطلاع فقط</translation>
    </message>
    <message>
        <source>{file} (view only)</source>
        <translation>{file} (للاطلاع فقط)</translation>
    </message>
    <message>
        <source>{words}. Nothing was changed.</source>
        <translation>{words}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>&amp;Report on people…</source>
        <translation>تقرير عن الأ&amp;شخاص…</translation>
    </message>
    <message>
        <source>Read a &amp;decided plan…</source>
        <translation>قراءة خ&amp;طة مقررة…</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>&amp;All of it is right as proposed</source>
        <translation>&amp;كل شيء صحيح كما هو مقترح</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Show what would change</source>
        <translation>&amp;عرض ما سيتغير</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>How is {file} read?</source>
        <translation>كيف يُقرأ {file}؟</translation>
    </message>
    <message>
        <source>The form has changed since it was settled.</source>
        <translation>تغيّرت الاستمارة منذ أن حُسم أمرها.</translation>
    </message>
    <message>
        <source>This file is not the planner’s own form. Columns read: {read}; left out: {out}. Say what is not clear; it is asked once and remembered.</source>
        <translation>هذا الملف ليس استمارة المخطِّط. الأعمدة المقروءة: {read}؛ المتروكة: {out}. بيّن ما ليس واضحًا؛ يُسأل عنه مرة واحدة ويُحفظ.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و{n} غيرها</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>واضح</translation>
    </message>
    <message>
        <source>{n} left to settle.</source>
        <translation>بقي حسمه: {n}.</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>للنظر: {n}</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message>
        <source>Its heading names no currency of yours. Are its amounts in yours?</source>
        <translation>العنوان لا يذكر عملتكم. هل المبالغ بعملتكم؟</translation>
    </message>
    <message>
        <source>It is answered as needs are rated. Which need is it?</source>
        <translation>يبدو أن الإجابات تقيّم حاجة. أيّ حاجة؟</translation>
    </message>
    <message>
        <source>1.500 is one and a half</source>
        <translation>1.500 هو واحد ونصف</translation>
    </message>
    <message>
        <source>1.500 is one thousand five hundred</source>
        <translation>1.500 هو ألف وخمسمائة</translation>
    </message>
    <message>
        <source>Change what is not right.</source>
        <translation>غيّر ما ليس صحيحًا.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>واضحة</translation>
    </message>
    <message>
        <source>Does it count years or months?</source>
        <translation>هل يعدّ السنوات أم الأشهر؟</translation>
    </message>
    <message>
        <source>It could also be “{other}”.</source>
        <translation>قد يكون أيضًا «{other}».</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>Please look at these</source>
        <translation>يرجى النظر في هذه</translation>
    </message>
    <message>
        <source>The heading is only somewhat like it.</source>
        <translation>العنوان لا يشبهه إلا قليلًا.</translation>
    </message>
    <message>
        <source>The planner asks for nothing like it. Choose what it means if it should be read.</source>
        <translation>لا يسأل المخطِّط عن شيء كهذا. اختر معناه إن وجبت قراءته.</translation>
    </message>
    <message>
        <source>The planner is not sure.</source>
        <translation>المخطِّط ليس متأكدًا.</translation>
    </message>
    <message>
        <source>The server adds these, or somebody settled it.</source>
        <translation>يضيفها الخادم، أو حسم أحدهم أمرها.</translation>
    </message>
    <message>
        <source>These dates can be read two ways. Which is right?</source>
        <translation>يمكن قراءة هذه التواريخ بطريقتين. أيهما الصحيحة؟</translation>
    </message>
    <message>
        <source>These numbers can be read two ways. Which is right?</source>
        <translation>يمكن قراءة هذه الأعداد بطريقتين. أيهما الصحيحة؟</translation>
    </message>
    <message>
        <source>a like heading</source>
        <translation>عنوان مشابه</translation>
    </message>
    <message>
        <source>as settled before</source>
        <translation>كما تقرر من قبل</translation>
    </message>
    <message>
        <source>by its answers</source>
        <translation>من إجاباته</translation>
    </message>
    <message>
        <source>it counts months</source>
        <translation>يعدّ الأشهر</translation>
    </message>
    <message>
        <source>it counts years</source>
        <translation>يعدّ السنوات</translation>
    </message>
    <message>
        <source>much the same heading</source>
        <translation>عنوان مشابه جدًا</translation>
    </message>
    <message>
        <source>nearly the same heading</source>
        <translation>العنوان نفسه تقريبًا</translation>
    </message>
    <message>
        <source>the same heading</source>
        <translation>العنوان نفسه</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>اخترته أنت</translation>
    </message>
    <message>
        <source>you said yes</source>
        <translation>قلت نعم</translation>
    </message>
    <message>
        <source>{text} is {day}</source>
        <translation>{text} هو {day}</translation>
    </message>
    <message>
        <source>“{before}” is gone: {meant} stays as it is known here.</source>
        <translation>اختفى «{before}»: يبقى {meant} كما هو معروف هنا.</translation>
    </message>
    <message>
        <source>“{before}” is gone; it was not read.</source>
        <translation>اختفى «{before}»؛ ولم يكن يُقرأ.</translation>
    </message>
    <message>
        <source>“{before}” is now called “{now}” ({meant}).</source>
        <translation>صار «{before}» يسمى «{now}» ({meant}).</translation>
    </message>
    <message>
        <source>“{now}” is new ({meant}).</source>
        <translation>«{now}» جديد ({meant}).</translation>
    </message>
    <message>
        <source>“{now}” is new; it is left out.</source>
        <translation>«{now}» جديد؛ يُترك.</translation>
    </message>
</context>
<context>
    <name>MoneyCheck</name>
    <message>
        <source>Adds up</source>
        <translation>الحساب صحيح</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>ملتزم به</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>فرق الصرف</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>مسترجع</translation>
    </message>
    <message>
        <source>differs by {amount}</source>
        <translation>فرق قدره {amount}</translation>
    </message>
    <message>
        <source>✓ adds up</source>
        <translation>✓ الحساب صحيح</translation>
    </message>
</context>
<context>
    <name>MoneyDue</name>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Left, {currency}</source>
        <translation>الباقي، {currency}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>in {days}</source>
        <translation>بعد {days}</translation>
    </message>
    <message>
        <source>overdue: {lines}, {amount} · this month: {now}, {due}</source>
        <translation>متأخر: {lines}، {amount} · هذا الشهر: {now}، {due}</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>{days} overdue</source>
        <translation>متأخر {days}</translation>
    </message>
</context>
<context>
    <name>MoneyFiles</name>
    <message>
        <source>&amp;Workbooks</source>
        <translation>المصنّ&amp;فات</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>إضافتها</translation>
    </message>
    <message>
        <source>Book them all</source>
        <translation>تقييد الكل</translation>
    </message>
    <message>
        <source>Export plans and office workbook…</source>
        <translation>تصدير الخطط ومصنّف المكتب…</translation>
    </message>
    <message>
        <source>Load rates…</source>
        <translation>تحميل أسعار الصرف…</translation>
    </message>
    <message>
        <source>Nothing of it is taken: mend what “stops” and read it again.</source>
        <translation>لا يؤخذ منه شيء: صحّح ما «يوقف» واقرأه من جديد.</translation>
    </message>
    <message>
        <source>Take an entries workbook…</source>
        <translation>أخذ مصنّف قيود…</translation>
    </message>
    <message>
        <source>What the workbook adds</source>
        <translation>ما يضيفه المصنّف</translation>
    </message>
    <message>
        <source>What the workbook books</source>
        <translation>ما يقيّده المصنّف</translation>
    </message>
    <message>
        <source>Write a template for rates…</source>
        <translation>كتابة قالب لأسعار الصرف…</translation>
    </message>
    <message>
        <source>Write an entries workbook…</source>
        <translation>كتابة مصنّف قيود…</translation>
    </message>
    <message>
        <source>entries.xlsx</source>
        <translation>entries.xlsx</translation>
    </message>
    <message>
        <source>rates.xlsx</source>
        <translation>rates.xlsx</translation>
    </message>
    <message>
        <source>{file}: {n} entries to book, {known} booked already.</source>
        <translation>{file}: القيود الجديدة {n}، والمقيَّدة من قبل {known}.</translation>
    </message>
    <message>
        <source>{file}: {n} new rates, {known} known already.</source>
        <translation>{file}: أسعار الصرف الجديدة {n}، والمعروفة من قبل {known}.</translation>
    </message>
</context>
<context>
    <name>MoneyFurther</name>
    <message>
        <source>Adds up</source>
        <translation>التسوية</translation>
    </message>
    <message>
        <source>Balancing with another amount</source>
        <translation>موازنة بمبلغ آخر</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>Committed, less what was taken back, and what rates changed, is what was paid and what is outstanding.</source>
        <translation>الملتزم به ناقصًا المسترجع، مع ما غيرته أسعار الصرف، هو المدفوع والمتبقي.</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>لا شيء مستحق.</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>The lines add both up, month by month.</source>
        <translation>يجمع الخطان المبلغين شهرًا بعد شهر.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>all funds</source>
        <translation>كل البنود</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>planned to be paid</source>
        <translation>مخطط دفعه</translation>
    </message>
    <message>
        <source>{fund} by month: {due} planned to be paid, {paid} paid</source>
        <translation>{fund} حسب الشهر: {due} مخطط دفعه، {paid} مدفوع</translation>
    </message>
    <message>
        <source>{month}: {due} planned to be paid, {paid} paid</source>
        <translation>{month}: {due} مخطط دفعه، {paid} مدفوع</translation>
    </message>
</context>
<context>
    <name>MoneyMonths</name>
    <message>
        <source>Due, {currency}</source>
        <translation>المستحق، {currency}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>فرق الصرف</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>مُرجَع</translation>
    </message>
    <message>
        <source>together</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source> of {fund}</source>
        <translation> من {fund}</translation>
    </message>
    <message>
        <source> · {n} not as the balance plans them: book the plan</source>
        <translation> · {n} ليست كما تخططها الموازنة: قيّد الخطة</translation>
    </message>
    <message>
        <source>&amp;Close a month…</source>
        <translation>إقفال &amp;شهر…</translation>
    </message>
    <message>
        <source>Boo&amp;k the plan…</source>
        <translation>تقييد ال&amp;خطة…</translation>
    </message>
    <message>
        <source>Find a &amp;line</source>
        <translation>ال&amp;بحث عن سطر</translation>
    </message>
    <message>
        <source>Find a line</source>
        <translation>البحث عن سطر</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>There is no open month with entries to close.</source>
        <translation>لا يوجد شهر مفتوح فيه قيود لإقفاله.</translation>
    </message>
    <message>
        <source>booked: {lines}</source>
        <translation>مقيَّد: {lines}</translation>
    </message>
    <message>
        <source>case, support or place</source>
        <translation>حالة أو دعم أو مكان</translation>
    </message>
    <message>
        <source>every state</source>
        <translation>كل الأوضاع</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>Money by line and kind</source>
        <translation>المال حسب بند التمويل والنوع</translation>
    </message>
    <message>
        <source>Together {money}: {kinds}</source>
        <translation>معًا {money}: {kinds}</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>محتفظ به</translation>
    </message>
    <message>
        <source>{fund}: show the cases</source>
        <translation>{fund}: عرض الحالات</translation>
    </message>
    <message>
        <source>{reserve} held back</source>
        <translation>محتفظ بـ {reserve}</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} من {limit}</translation>
    </message>
</context>
<context>
    <name>MoneyRows</name>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>ملتزَم به</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>بند التمويل</translation>
    </message>
    <message>
        <source>Left, {currency}</source>
        <translation>الباقي، {currency}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطَّط</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>cancelled too late: the money lapsed</source>
        <translation>أُلغي بعد فوات الأوان: سقط المال</translation>
    </message>
    <message>
        <source>fixed cost</source>
        <translation>تكلفة ثابتة</translation>
    </message>
    <message>
        <source>no longer planned</source>
        <translation>لم يعد مخطَّطًا</translation>
    </message>
    <message>
        <source>paid in part</source>
        <translation>مدفوع جزئيًا</translation>
    </message>
    <message>
        <source>residents’ seats</source>
        <translation>مقاعد السكان المحليين</translation>
    </message>
    <message>
        <source>{what}, part {n}</source>
        <translation>{what}، الدفعة {n}</translation>
    </message>
</context>
<context>
    <name>MoneyStates</name>
    <message>
        <source>Balance first, then book</source>
        <translation>الموازنة أولًا ثم التقييد</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>إ&amp;لى التقييمات</translation>
    </message>
    <message>
        <source>Go to Balanc&amp;e</source>
        <translation>إلى الموا&amp;زنة</translation>
    </message>
    <message>
        <source>No money to account for yet</source>
        <translation>لا مال لمتابعته بعد</translation>
    </message>
    <message>
        <source>Once the caseload is balanced, its plan is booked here line by line. Then you commit, take in deliveries and invoices, and pay.</source>
        <translation>بعد الموازنة تُقيَّد الخطة هنا سطرًا سطرًا. ثم تلتزم وتستلم التسليمات والفواتير وتدفع.</translation>
    </message>
    <message>
        <source>The ledger follows what a balance awards. It needs a programme and people first.</source>
        <translation>يتبع دفتر الحسابات ما تمنحه الموازنة. يلزم أولًا برنامج وأشخاص.</translation>
    </message>
</context>
<context>
    <name>MonthBars</name>
    <message>
        <source>no money is due</source>
        <translation>لا مال مستحق</translation>
    </message>
</context>
<context>
    <name>MonthsPanel</name>
    <message>
        <source>Money by month and kind</source>
        <translation>المال حسب الشهر والنوع</translation>
    </message>
    <message>
        <source>Money of</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>When it is due. Click a month, or walk with the arrow keys, for its cases.</source>
        <translation>موعد استحقاقه. انقر على شهر أو تنقّل بالأسهم لعرض حالاته.</translation>
    </message>
    <message>
        <source>all funds</source>
        <translation>كل الصناديق</translation>
    </message>
    <message>
        <source>due in {month}</source>
        <translation>مستحق في {month}</translation>
    </message>
</context>
<context>
    <name>MoreTab</name>
    <message>
        <source>How much &amp;more to try</source>
        <translation>كم تري&amp;د أن تجرّب زيادة</translation>
    </message>
    <message>
        <source>How much more to try</source>
        <translation>كم تريد أن تجرّب زيادة</translation>
    </message>
    <message>
        <source>More money</source>
        <translation>المزيد من المال</translation>
    </message>
    <message>
        <source>More of what is scarce</source>
        <translation>المزيد مما هو نادر</translation>
    </message>
    <message>
        <source>The caseload is balanced again with so much more in each fund, unearmarked, and with one more of each place, seat and provider that is taken up. It takes some seconds for each; you can stop it and keep what it has found. Nothing changes.</source>
        <translation>تُوازَن الحالات من جديد بزيادة هذا المبلغ في كل بند تمويل دون تخصيص، وبزيادة واحد من كل مكان ومقعد ومقدّم خدمة استُنفد. يستغرق كل منها ثواني، ويمكنك إيقافه والإبقاء على ما وُجد. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Where wou&amp;ld it help?</source>
        <translation>أين يفيد &amp;ذلك؟</translation>
    </message>
    <message>
        <source>Wri&amp;te the page…</source>
        <translation>&amp;كتابة الصفحة…</translation>
    </message>
    <message>
        <source>changed since: ask again</source>
        <translation>تغيّر منذ ذلك الحين: اسأل من جديد</translation>
    </message>
</context>
<context>
    <name>NamedPanel</name>
    <message>
        <source>Left short, and worth knowing</source>
        <translation>ما ينقص وما يجدر معرفته</translation>
    </message>
    <message>
        <source>Left short, and worth knowing ({n})</source>
        <translation>ما ينقص وما يجدر معرفته ({n})</translation>
    </message>
    <message>
        <source>What the result must name</source>
        <translation>ما يجب أن تسمّيه النتيجة</translation>
    </message>
    <message>
        <source>{what} ({n})</source>
        <translation>{what} ({n})</translation>
    </message>
    <message>
        <source>{what}: show the cases</source>
        <translation>{what}: إظهار الحالات</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Entered by &amp;you for</source>
        <translation>تُدخله أن&amp;ت عن</translation>
    </message>
    <message>
        <source>Entered by you for</source>
        <translation>تُدخله أنت عن</translation>
    </message>
    <message>
        <source>Reintegration
Planner</source>
        <translation>مخطِّط
إعادة الإدماج</translation>
    </message>
    <message>
        <source>What you enter stands under this code, with your own beside it.</source>
        <translation>ما تُدخله يُسجَّل بهذا الرمز، ورمزك بجانبه.</translation>
    </message>
    <message>
        <source>office</source>
        <translation>المكتب</translation>
    </message>
</context>
<context>
    <name>NeedQuestion</name>
    <message>
        <source>{need}: how serious is it?</source>
        <translation>{need}: ما مدى الخطورة؟</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
</context>
<context>
    <name>NeedRows</name>
    <message>
        <source>ask</source>
        <translation>يُسأل</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{need}: nobody asked yet</source>
        <translation>{need}: لم يُسأل عنها بعد</translation>
    </message>
    <message>
        <source>{need}: not met</source>
        <translation>{need}: غير ملبّاة</translation>
    </message>
    <message>
        <source>{need}: seriousness {n} of 4</source>
        <translation>{need}: الشدة {n} من 4</translation>
    </message>
    <message>
        <source>{need}: {met} met</source>
        <translation>{need}: لُبّي {met}</translation>
    </message>
    <message>
        <source>Ask about: {need}</source>
        <translation>السؤال عن: {need}</translation>
    </message>
</context>
<context>
    <name>NeedsForm</name>
    <message>
        <source>0 is no need, 4 the most serious. What nobody asked stays unknown.</source>
        <translation>0 لا حاجة، و4 الأشد. ما لم يُسأل عنه يبقى غير معروف.</translation>
    </message>
    <message>
        <source>several members</source>
        <translation>عدة أفراد</translation>
    </message>
    <message>
        <source>the household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{need}: whose</source>
        <translation>{need}: لمن</translation>
    </message>
</context>
<context>
    <name>NewCaseloadDialog</name>
    <message>
        <source>&amp;Encrypt it</source>
        <translation>&amp;تشفيره</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>إن&amp;شاؤه</translation>
    </message>
    <message>
        <source>&amp;Who you are</source>
        <translation>م&amp;ن أنت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose where the file goes.</source>
        <translation>اختر أين يوضع الملف.</translation>
    </message>
    <message>
        <source>Encrypt this caseload</source>
        <translation>تشفير ملف الحالات هذا</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>إنشاء المفاتيح…</translation>
    </message>
    <message>
        <source>New caseload</source>
        <translation>ملف حالات جديد</translation>
    </message>
    <message>
        <source>The file is encrypted from its first byte. It opens with your passphrase, and with a recovery key that is shown next.</source>
        <translation>الملف مشفّر من أول بايت فيه. يُفتح بعبارة مرورك، وبمفتاح استرداد يُعرض بعد ذلك.</translation>
    </message>
    <message>
        <source>your code, such as C01: it stands beside what you do</source>
        <translation>رمزك، مثل C01: يُذكر بجانب ما تفعله</translation>
    </message>
    <message>
        <source>{file} was made by a planner that did not encrypt. Give it a passphrase: it is written anew under it, and the old file is overwritten.</source>
        <translation>أُنشئ {file} بنسخة من المخطِّط لم تكن تشفّر. أعطه عبارة مرور: يُكتب من جديد بها ويُستبدل الملف القديم.</translation>
    </message>
</context>
<context>
    <name>NewKeyQuestion</name>
    <message>
        <source>&amp;Make a new one</source>
        <translation>إنشاء &amp;مفتاح جديد</translation>
    </message>
    <message>
        <source>A new recovery key?</source>
        <translation>مفتاح استرداد جديد؟</translation>
    </message>
    <message>
        <source>The sheet in the envelope opens nothing from then on. Print the new key and destroy the old sheet.</source>
        <translation>لن تفتح الورقة التي في الظرف شيئًا بعد ذلك. اطبع المفتاح الجديد وأتلف الورقة القديمة.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Easy to guess so far. Add words.</source>
        <translation>سهلة التخمين حتى الآن. أضف كلمات.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>مقبولة. كلمة أخرى تجعلها قوية.</translation>
    </message>
    <message>
        <source>Four or five words of your own that nobody would guess from you.</source>
        <translation>أربع كلمات أو خمس من عندك لا يخمّنها أحد يعرفك.</translation>
    </message>
    <message>
        <source>Show what is &amp;typed</source>
        <translation>إظهار ما &amp;يُكتب</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>الع&amp;بارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The second is not the same.</source>
        <translation>الثانية ليست مطابقة.</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>العبارتان غير متطابقتين. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>اكتب عبارة مرور.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>OpenCaseload</name>
    <message>
        <source>Something else is still being done. Wait for it, or stop it first.</source>
        <translation>ما زال هناك عمل آخر جارٍ. انتظر انتهاءه أو أوقفه أولًا.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Put it in place</source>
        <translation>&amp;وضعها مكانه</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Only &amp;look at it, change nothing</source>
        <translation>اطلاع فقط &amp;دون تغيير شيء</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>فتح {file}</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Put a copy in place</source>
        <translation>وضع نسخة مكان الملف</translation>
    </message>
    <message>
        <source>That copy is damaged, too. Here is the one before it.</source>
        <translation>هذه النسخة تالفة أيضًا. إليك التي قبلها.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>تجربة المفتاح…</translation>
    </message>
    <message>
        <source>Type the key of {file} as it is printed; dashes do not matter.</source>
        <translation>اكتب مفتاح {file} كما هو مطبوع؛ الشرطات لا تهم.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>اكتب عبارة المرور.</translation>
    </message>
    <message>
        <source>Type the recovery key.</source>
        <translation>اكتب مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استعمال عبارة المرور</translation>
    </message>
    <message>
        <source>Use the recovery &amp;key</source>
        <translation>ا&amp;ستعمال مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>استعمال مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>{file} is damaged, and there is no copy beside it that opens. Look for one on another disk or a USB stick.</source>
        <translation>{file} تالف، ولا توجد بجانبه نسخة تُفتح. ابحث عن نسخة على قرص آخر أو ذاكرة USB.</translation>
    </message>
    <message>
        <source>{file} is damaged. Its newest copy is of {when}. Put it in place? The damaged file is kept beside it, and nothing later than the copy is in it.</source>
        <translation>{file} تالف. أحدث نسخة منه بتاريخ {when}. هل توضع مكانه؟ يُحتفظ بالملف التالف بجانبها، وليس في النسخة شيء مما جاء بعدها.</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseQuestion</name>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;تغيير</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>عبارة &amp;مرور جديدة</translation>
    </message>
    <message>
        <source>That is not the passphrase you have now. Check capitals and spaces.</source>
        <translation>ليست هذه عبارة مرورك الحالية. تحقق من حالة الأحرف والمسافات.</translation>
    </message>
    <message>
        <source>The one you have &amp;now</source>
        <translation>العبارة ال&amp;حالية</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>تغيّرت عبارة مرورك.</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>In their words</source>
        <translation>بكلماته</translation>
    </message>
    <message>
        <source>Nothing is written down yet: ask what they want.</source>
        <translation>لم يُدوَّن شيء بعد: اسأل عما يريد.</translation>
    </message>
    <message>
        <source>They refuse: {kinds}</source>
        <translation>يرفض: {kinds}</translation>
    </message>
    <message>
        <source>They wish for: {kinds}</source>
        <translation>يرغب في: {kinds}</translation>
    </message>
    <message>
        <source>Write down what they say…</source>
        <translation>تدوين ما يقول…</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>PageLanguage</name>
    <message>
        <source>Language of the page</source>
        <translation>لغة الصفحة</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>قُيّم في</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Counsellor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Place of return</source>
        <translation>مكان العودة</translation>
    </message>
    <message>
        <source>Returned from</source>
        <translation>عاد من</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>عاد في</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>حالة الخطة</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>بمفرده</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>شخصان مختلفان</translation>
    </message>
    <message>
        <source>one person; {number} is not planned</source>
        <translation>شخص واحد؛ لا يُخطط {number}</translation>
    </message>
    <message>
        <source>to judge</source>
        <translation>بانتظار الحكم</translation>
    </message>
</context>
<context>
    <name>PairsTab</name>
    <message>
        <source>How you know (optional)</source>
        <translation>كيف عرفت ذلك (اختياري)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>شخصان مختلفان</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>احكم من جديد</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>No two cases look like one person.</source>
        <translation>لا ملفين يبدوان لشخص واحد.</translation>
    </message>
    <message>
        <source>Nothing is merged: both cases stay as they are. Of one person, only the case you choose is planned.</source>
        <translation>لا يُدمج شيء: يبقى الملفان كما هما. من الشخص الواحد لا يُخطط إلا للملف الذي تختاره.</translation>
    </message>
    <message>
        <source>One person: plan {number}</source>
        <translation>شخص واحد: خطّط {number}</translation>
    </message>
    <message>
        <source>Possibly one person</source>
        <translation>ربما شخص واحد</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Written: {file}, every cell and finding, without the large file's own looks</source>
        <translation>كُتب: {file}، كل خلية وكل ملاحظة، دون تنسيق الملف الكبير</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>إعداد المعاينة</translation>
    </message>
    <message>
        <source>Writing the plans</source>
        <translation>كتابة الخطط</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>كتابة المصنّف</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>Reading what was decided</source>
        <translation>قراءة ما تقرر</translation>
    </message>
</context>
<context>
    <name>PapersKept</name>
    <message>
        <source>&amp;Leave out what could harm them if it were found</source>
        <translation>إغفال ما &amp;قد يضر بأصحابها إن عُثر عليها</translation>
    </message>
    <message>
        <source>Health, safety, distress, their own words and the codes of donors stay out of the copy the person takes along. The counsellor's copy has them.</source>
        <translation>لا تظهر في النسخة التي يأخذها الشخص صحته وسلامته وضيقه وكلماته ورموز المانحين. وهي في نسخة المرشد.</translation>
    </message>
    <message>
        <source>Lock every file with a &amp;password</source>
        <translation>قفل كل ملف &amp;بكلمة مرور</translation>
    </message>
    <message>
        <source>Nobody can find a lost password again. Tell it on another way than the files go.</source>
        <translation>لا يستطيع أحد استعادة كلمة مرور مفقودة. أبلغ بها بطريق غير طريق الملفات.</translation>
    </message>
    <message>
        <source>Passwo&amp;rd</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>الكلمة نفسها &amp;ثانية</translation>
    </message>
    <message>
        <source>Tag the &amp;office workbook with HXL</source>
        <translation>وسم مصنف المكتب بوسوم &amp;HXL</translation>
    </message>
</context>
<context>
    <name>PartsField</name>
    <message>
        <source>Add a line</source>
        <translation>إضافة سطر</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>حذف هذا السطر</translation>
    </message>
</context>
<context>
    <name>PlaceSaid</name>
    <message>
        <source>What the place says</source>
        <translation>ما يقوله المكان</translation>
    </message>
    <message>
        <source>Record what is s&amp;aid…</source>
        <translation>تسجيل ما &amp;قيل…</translation>
    </message>
    <message>
        <source>and {n} more before</source>
        <translation>و{n} قبل ذلك</translation>
    </message>
    <message>
        <source>Nothing was recorded yet. Ask residents and returnees apart.</source>
        <translation>لم يُسجَّل شيء بعد. اسأل السكان والعائدين كلًّا على حدة.</translation>
    </message>
    <message>
        <source>Tension over time; dashed: as in the programme</source>
        <translation>التوتر مع الوقت؛ الخط المتقطع: كما في البرنامج</translation>
    </message>
    <message>
        <source>Last said: tension {now}. The programme says {planned}, and its rules follow that: change it on the page Programme.</source>
        <translation>آخر ما قيل: التوتر {now}. في البرنامج {planned} وقواعده تتبعه: غيّره في صفحة البرنامج.</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>changed since: balance again</source>
        <translation>تغيّر منذ ذلك الحين: أعد الموازنة</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>كل الأماكن</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقعون</translation>
    </message>
    <message>
        <source>Go to the p&amp;rogramme</source>
        <translation>إلى البر&amp;نامج</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>لا أماكن بعد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Places of return and community projects come with the programme.</source>
        <translation>أماكن العودة والمشاريع المجتمعية تأتي مع البرنامج.</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>السكان</translation>
    </message>
    <message>
        <source>Residents’ seats</source>
        <translation>مقاعد السكان</translation>
    </message>
    <message>
        <source>Returnees</source>
        <translation>العائدون</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Seats taken</source>
        <translation>المقاعد المشغولة</translation>
    </message>
    <message>
        <source>Show {cases}</source>
        <translation>عرض – {cases}</translation>
    </message>
    <message>
        <source>Tension</source>
        <translation>التوتر</translation>
    </message>
    <message>
        <source>Upper bar: returnees known of those expected. Lower bar: seats of returnees and of residents in projects that open. Triangles: tension, 0 to 3.</source>
        <translation>الشريط الأعلى: العائدون المعروفون من المتوقعين. الشريط الأسفل: مقاعد العائدين والسكان في المشاريع التي تُفتح. المثلثات: التوتر من 0 إلى 3.</translation>
    </message>
    <message>
        <source>Where people return to</source>
        <translation>إلى أين يعود الناس</translation>
    </message>
    <message>
        <source>no money planned</source>
        <translation>لا مال مخططًا</translation>
    </message>
    <message>
        <source>no project opens</source>
        <translation>لا يُفتح أي مشروع</translation>
    </message>
    <message>
        <source>places: {places} · {cases} · projects that open: {opened} of {all}</source>
        <translation>الأماكن: {places} · {cases} · المشاريع التي تُفتح: {opened} من {all}</translation>
    </message>
    <message>
        <source>seats in {project}</source>
        <translation>مقاعد في {project}</translation>
    </message>
    <message>
        <source>tension {n} of 3</source>
        <translation>التوتر {n} من 3</translation>
    </message>
    <message>
        <source>{known} known, {expected} expected</source>
        <translation>المعروفون {known}، المتوقعون {expected}</translation>
    </message>
    <message>
        <source>{place}: {residents} residents, {money} planned, {community} community</source>
        <translation>{place}: {residents} من السكان، {money} مخطط، {community} للمجتمع</translation>
    </message>
    <message>
        <source>{seats} of {most} seats, {residents} for residents</source>
        <translation>{seats} من {most} مقعدًا، {residents} للسكان</translation>
    </message>
    <message>
        <source>{share} for the community</source>
        <translation>{share} للمجتمع</translation>
    </message>
    <message>
        <source>Choose a place to see its projects, its cases and what is said there.</source>
        <translation>اختر مكانًا لترى مشاريعه وحالاته وما يُقال فيه.</translation>
    </message>
    <message>
        <source>do-no-harm checks due: {n}</source>
        <translation>عمليات تحقق مستحقة من عدم الإضرار: {n}</translation>
    </message>
    <message>
        <source>plans to amend: {project} was stopped</source>
        <translation>خطط للتعديل: أُوقف {project}</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Pages of the plan</source>
        <translation>صفحات الخطة</translation>
    </message>
    <message>
        <source>Preview: {number}</source>
        <translation>معاينة: {number}</translation>
    </message>
    <message>
        <source>pages: {n}</source>
        <translation>الصفحات: {n}</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>This case is {counsellor}’s. Why do you take this step for them?</source>
        <translation>هذه الحالة من حالات {counsellor}. لماذا تتخذ هذه الخطوة بدلًا منه؟</translation>
    </message>
    <message>
        <source> · no balance takes it away</source>
        <translation> · لا تزيلها أي موازنة</translation>
    </message>
    <message>
        <source>A draft follows every balance. Once offered, it stays as it was told.</source>
        <translation>المسودة تتبع كل موازنة. وبعد عرضها تبقى كما قيلت.</translation>
    </message>
    <message>
        <source>A signature stays. To change the plan later, amend it.</source>
        <translation>التوقيع يبقى. لتغيير الخطة لاحقًا، عدّلها.</translation>
    </message>
    <message>
        <source>Amend it…</source>
        <translation>تعديلها…</translation>
    </message>
    <message>
        <source>Amend the plan</source>
        <translation>تعديل الخطة</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>العودة إلى المسودة</translation>
    </message>
    <message>
        <source>Close it…</source>
        <translation>إغلاقها…</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>إغلاق الخطة</translation>
    </message>
    <message>
        <source>It is signed</source>
        <translation>تم توقيعها</translation>
    </message>
    <message>
        <source>Not agreed after all</source>
        <translation>غير متفق عليها في النهاية</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>الشخص يوافق</translation>
    </message>
    <message>
        <source>What has changed? The person is told, and signs anew.</source>
        <translation>ما الذي تغيّر؟ يُبلَّغ الشخص ويوقّع من جديد.</translation>
    </message>
    <message>
        <source>Where this plan stands</source>
        <translation>أين وصلت هذه الخطة</translation>
    </message>
    <message>
        <source>Why is it closed? The case stays open: close it on the page Follow-up.</source>
        <translation>لماذا تُقفل؟ تبقى الحالة مفتوحة: أقفلها في صفحة المتابعة.</translation>
    </message>
    <message>
        <source>Reopen the case…</source>
        <translation>إعادة فتح الحالة…</translation>
    </message>
    <message>
        <source>Why is it taken up again? A plan that was signed is amended and signed anew.</source>
        <translation>لماذا يُعاد فتحها؟ الخطة التي وُقّعت تُعدَّل وتُوقَّع من جديد.</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>إعادة فتح الحالة</translation>
    </message>
    <message>
        <source>{state} on {day}, version {version}</source>
        <translation>{state} في {day}، النسخة {version}</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>alone</source>
        <translation>بمفرده</translation>
    </message>
    <message>
        <source>changed: {what}</source>
        <translation>تغيّر: {what}</translation>
    </message>
    <message>
        <source>delivered by {provider}</source>
        <translation>يقدّمه {provider}</translation>
    </message>
    <message>
        <source>for: {who}</source>
        <translation>لـ: {who}</translation>
    </message>
    <message>
        <source>household of {n} (others aged {ages})</source>
        <translation>عدد أفراد الأسرة {n} (أعمار الآخرين: {ages})</translation>
    </message>
    <message>
        <source>in {n} parts: {each}</source>
        <translation>عدد الدفعات {n}: {each}</translation>
    </message>
    <message>
        <source>new: {what}</source>
        <translation>جديد: {what}</translation>
    </message>
    <message>
        <source>no longer: {what}</source>
        <translation>لم يعد: {what}</translation>
    </message>
    <message>
        <source>returned {day}</source>
        <translation>عاد في {day}</translation>
    </message>
    <message>
        <source>{returned} from {country}</source>
        <translation>{returned} من {country}</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Balance a&amp;gain</source>
        <translation>أ&amp;عد الموازنة</translation>
    </message>
    <message>
        <source>Balance n&amp;ow</source>
        <translation>واز&amp;ن الآن</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>E&amp;xport this…</source>
        <translation>تصدير &amp;هذه…</translation>
    </message>
    <message>
        <source>Each person gets a plan of their own once people are imported and the caseload is balanced. Here you go through it with them.</source>
        <translation>يحصل كل شخص على خطة خاصة به بعد استيراد الأشخاص وإجراء الموازنة. وهنا تراجعها معه.</translation>
    </message>
    <message>
        <source>Export a&amp;ll…</source>
        <translation>تصدير ال&amp;كل…</translation>
    </message>
    <message>
        <source>Fi&amp;nd a case</source>
        <translation>ال&amp;بحث عن حالة</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>البحث عن حالة</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>إ&amp;لى التقييمات</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>ملبّى</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>لا خطط بعد</translation>
    </message>
    <message>
        <source>On: what this costs others, and other people's cases, are hidden.</source>
        <translation>مفعّل: يُخفى ما يكلّفه هذا للآخرين وحالات غيره.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الخطط</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>معا&amp;ينة</translation>
    </message>
    <message>
        <source>Share&amp;d screen</source>
        <translation>&amp;شاشة مشتركة</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>عرض كل الحالات من جديد</translation>
    </message>
    <message>
        <source>Something was changed or decided since the last balance: balance again first, then preview and export.</source>
        <translation>تغيّر شيء أو تقرر منذ آخر موازنة: أعد الموازنة أولًا ثم عايِن وصدّر.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>no cash: at risk</source>
        <translation>دون نقد: خطر</translation>
    </message>
    <message>
        <source>number or place</source>
        <translation>رقم أو مكان</translation>
    </message>
    <message>
        <source>{title} ({n})  ✕</source>
        <translation>{title} ({n})  ✕</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source> %</source>
        <translation> في المائة</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Who comes first when money is short?</source>
        <translation>م&amp;ن يأتي أولًا عندما يقلّ المال؟</translation>
    </message>
    <message>
        <source>Balancing again takes an award away only where that lifts at least this part of the person's burden more. 0: awards move freely.</source>
        <translation>لا تنزع موازنة جديدة دعمًا إلا حيث يخفّف ذلك هذه النسبة على الأقل زيادةً من عبء الشخص. 0: تتحرك أوجه الدعم بحرية.</translation>
    </message>
    <message>
        <source>Groups and priorities…</source>
        <translation>المجموعات والأولويات…</translation>
    </message>
    <message>
        <source>How long may it take? Seconds</source>
        <translation>كم يجوز أن يستغرق؟ بالثواني</translation>
    </message>
    <message>
        <source>How much does each kind of need count?</source>
        <translation>كم يُحسب كل نوع من الاحتياجات؟</translation>
    </message>
    <message>
        <source>RULES OF THE YEAR</source>
        <translation>قواعد السنة</translation>
    </message>
    <message>
        <source>What matters this year</source>
        <translation>ما يهم هذه السنة</translation>
    </message>
    <message>
        <source>What must changing a plan be worth?</source>
        <translation>ما الذي يستحق تغيير خطة؟</translation>
    </message>
    <message>
        <source>What must changing a plan be worth? Per cent of the person's burden</source>
        <translation>ما الذي يستحق تغيير خطة؟ نسبة مئوية من عبء الشخص</translation>
    </message>
    <message>
        <source>What would another answer cost?</source>
        <translation>كم تكلّف إجابة أخرى؟</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>most need
met</source>
        <translation>أكبر تلبية
للاحتياجات</translation>
    </message>
    <message>
        <source>worst-off
first</source>
        <translation>الأسوأ حالًا
أولًا</translation>
    </message>
    <message>
        <source>How long may it ta&amp;ke?</source>
        <translation>&amp;كم يجوز أن يستغرق؟</translation>
    </message>
</context>
<context>
    <name>PriorityEntry</name>
    <message>
        <source> times</source>
        <translation> مرات</translation>
    </message>
    <message>
        <source>How often such a case counts</source>
        <translation>كم مرة تُحسب مثل هذه الحالة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Whose burden counts more</source>
        <translation>عبء من يُحسب أكثر</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source> · 1 {base} = {units} {quote}</source>
        <translation> · ⁨1 {base} = {units} {quote}⁩</translation>
    </message>
    <message>
        <source>&amp;Load a workbook…</source>
        <translation>تحميل مصنّ&amp;ف…</translation>
    </message>
    <message>
        <source>&amp;Load again…</source>
        <translation>تحميل من &amp;جديد…</translation>
    </message>
    <message>
        <source>Add a &amp;donor’s programme…</source>
        <translation>إضافة &amp;برنامج جهة مانحة…</translation>
    </message>
    <message>
        <source>Added. What the office must still do stands in the findings.</source>
        <translation>أُضيف. ما بقي على المكتب أن يفعله مذكور في الملاحظات.</translation>
    </message>
    <message>
        <source>Begin with a &amp;donor’s programme…</source>
        <translation>الب&amp;دء ببرنامج جهة مانحة…</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>بنود التمويل</translation>
    </message>
    <message>
        <source>Load your programme</source>
        <translation>حمّل برنامجك</translation>
    </message>
    <message>
        <source>No caseload is open</source>
        <translation>لا يوجد ملف حالات مفتوح</translation>
    </message>
    <message>
        <source>One workbook holds it all: donor lines and their rules, the catalogue of support, places and community projects. Write a template to fill in, with the rules of a donor’s programme already in it if you like, or load the one you have.</source>
        <translation>مصنّف واحد يضم كل شيء: بنود التمويل وقواعدها، وكتالوج الدعم، والأماكن، والمشاريع المجتمعية. اكتب قالبًا لتملأه، وفيه إن شئت قواعد برنامج جهة مانحة، أو حمّل ما لديك.</translation>
    </message>
    <message>
        <source>Open one, or the sample, from the File menu. The programme is part of it.</source>
        <translation>افتح واحدًا، أو المثال، من قائمة «ملف». البرنامج جزء منه.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>مقدّمو الخدمات</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>أسعار الصرف</translation>
    </message>
    <message>
        <source>Rules ({n})</source>
        <translation>القواعد ({n})</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>When it was loaded again</source>
        <translation>عند تحميله من جديد</translation>
    </message>
    <message>
        <source>Write a &amp;template…</source>
        <translation>&amp;كتابة قالب…</translation>
    </message>
    <message>
        <source>programme.xlsx</source>
        <translation>programme.xlsx</translation>
    </message>
    <message>
        <source>{file} was not loaded: see the findings</source>
        <translation>لم يُحمَّل {file}: انظر الملاحظات</translation>
    </message>
    <message>
        <source>{office}, {year} · balanced as of {day}{rate}</source>
        <translation>{office}، {year} · الموازنة بتاريخ {day}{rate}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>حالات الهشاشة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>ProgrammeRows</name>
    <message>
        <source>A seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>الأعمار</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>المتوفر</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Carried over to</source>
        <translation>يُرحَّل حتى</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>التحققات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Codes it needs</source>
        <translation>الرموز اللازمة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>الثابت</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محتفظ به</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>يلبّي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>On exports</source>
        <translation>في المصدَّرات</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>يُدفع حتى</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>السكان المحليون</translation>
    </message>
    <message>
        <source>Returnees expected</source>
        <translation>العائدون المتوقعون</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Tension (0–3)</source>
        <translation>التوتر (0–3)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>as announced</source>
        <translation>كما أُعلن</translation>
    </message>
    <message>
        <source>by its amount</source>
        <translation>حسب مبلغه</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمت</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>promised to persons</source>
        <translation>موعود به لأشخاص</translation>
    </message>
    <message>
        <source>shared pool</source>
        <translation>صندوق مشترك</translation>
    </message>
    <message>
        <source>{each} each</source>
        <translation>{each} لكل واحد</translation>
    </message>
    <message>
        <source>{fixed} + {each} each</source>
        <translation>{fixed} + {each} لكل واحد</translation>
    </message>
    <message>
        <source>Seats, least</source>
        <translation>الأماكن، الأقل</translation>
    </message>
    <message>
        <source>most</source>
        <translation>الأكثر</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
</context>
<context>
    <name>ProgrammeStanding</name>
    <message>
        <source>Go to Balance</source>
        <translation>إلى الموازنة</translation>
    </message>
    <message>
        <source>See the findings</source>
        <translation>عرض الملاحظات</translation>
    </message>
    <message>
        <source>The balance in force is of before this change: balance again.</source>
        <translation>الموازنة السارية من قبل هذا التغيير: وازن من جديد.</translation>
    </message>
    <message>
        <source>The balance in force stands.</source>
        <translation>الموازنة السارية قائمة.</translation>
    </message>
    <message>
        <source>The checks find nothing wrong with the programme.</source>
        <translation>لا تجد الفحوص خطأً في البرنامج.</translation>
    </message>
    <message>
        <source>The checks: {findings}, {stops} of them stop it, {check} to look at.</source>
        <translation>الفحوص: {findings}، منها {stops} توقفه و{check} للنظر فيها.</translation>
    </message>
</context>
<context>
    <name>ProgrammeTyping</name>
    <message>
        <source>Double-click a cell, or press F2, to type over it: names, amounts, dates, prices, seats. It is stored at once, and Undo takes it back. All else of an entry is behind Change.</source>
        <translation>انقر مرتين على خلية أو اضغط F2 لتغييرها: الأسماء والمبالغ والتواريخ والأسعار والأماكن. تُحفظ فورًا، والتراجع يلغيها. وكل ما عدا ذلك خلف «تغيير».</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>ProjectCards</name>
    <message>
        <source>, as planned {now}</source>
        <translation>، كما هو مخطط {now}</translation>
    </message>
    <message>
        <source>Opens with {least} to {most} returnees beside {residents} residents. Residents’ share of seats: {high} at first, {low} when full</source>
        <translation>يُفتح بعدد {least} إلى {most} من العائدين إلى جانب {residents} من السكان. حصة السكان من المقاعد: {high} أولًا، {low} عند الامتلاء</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>There is no project here.</source>
        <translation>لا مشروع هنا.</translation>
    </message>
    <message>
        <source>To open it: {cost}, then {seat} a seat</source>
        <translation>لفتحه: {cost}، ثم {seat} للمقعد</translation>
    </message>
    <message>
        <source>Who has a seat</source>
        <translation>من له مقعد</translation>
    </message>
    <message>
        <source>cannot open yet</source>
        <translation>لا يمكن فتحه بعد</translation>
    </message>
    <message>
        <source>do-no-harm not checked yet</source>
        <translation>لم يُفحص عدم الإضرار بعد</translation>
    </message>
    <message>
        <source>free</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>لا يُفتح</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>يُفتح</translation>
    </message>
    <message>
        <source>residents not consulted yet</source>
        <translation>لم يُستشر السكان بعد</translation>
    </message>
    <message>
        <source>residents’ seats</source>
        <translation>مقاعد السكان</translation>
    </message>
    <message>
        <source>returnees’ seats taken</source>
        <translation>مقاعد العائدين المشغولة</translation>
    </message>
    <message>
        <source>{seats} of {most} returnees’ seats taken, {residents} for residents</source>
        <translation>{seats} من {most} من مقاعد العائدين مشغولة، {residents} للسكان</translation>
    </message>
    <message>
        <source>✓ do-no-harm checked</source>
        <translation>✓ فُحص عدم الإضرار</translation>
    </message>
    <message>
        <source>✓ residents consulted</source>
        <translation>✓ استُشير السكان</translation>
    </message>
    <message>
        <source>and {n} more: choose a place to see its own</source>
        <translation>و{n} أخرى: اختر مكانًا لترى مشاريعه</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>{what}: {project}</source>
        <translation>{what}: {project}</translation>
    </message>
    <message>
        <source>Plans to amend ({n})</source>
        <translation>خطط للتعديل ({n})</translation>
    </message>
    <message>
        <source>Record what is said…</source>
        <translation>تسجيل ما قيل…</translation>
    </message>
    <message>
        <source>Stop it…</source>
        <translation>إيقافه…</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>استئنافه</translation>
    </message>
</context>
<context>
    <name>ProjectsPanel</name>
    <message>
        <source>Community projects</source>
        <translation>المشاريع المجتمعية</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>لم يُفتح</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>السكان المحليون</translation>
    </message>
    <message>
        <source>returnees</source>
        <translation>العائدون</translation>
    </message>
    <message>
        <source>{project}: show the cases</source>
        <translation>{project}: عرض الحالات</translation>
    </message>
    <message>
        <source>{returnees} + {residents} of {all} seats</source>
        <translation>{returnees} + {residents} من {all} من المقاعد</translation>
    </message>
    <message>
        <source>and {n} more, on the page Places</source>
        <translation>و{n} أخرى في صفحة الأماكن</translation>
    </message>
</context>
<context>
    <name>ProposalsPanel</name>
    <message>
        <source>Estimates that do not fit</source>
        <translation>تقديرات لا تتوافق</translation>
    </message>
    <message>
        <source>For you to take or leave: nothing changes by itself. What taking each would do to the present balance is worked out in the background; you can stop it.</source>
        <translation>لك أن تأخذها أو تتركها: لا يتغير شيء من تلقاء نفسه. يُحسب أثر كل منها على الموازنة الحالية في الخلفية؛ ويمكنك إيقافه.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>Take it…</source>
        <translation>أخذه…</translation>
    </message>
    <message>
        <source>What would each &amp;change?</source>
        <translation>ماذا ي&amp;غيّر كل منها؟</translation>
    </message>
    <message>
        <source>Why does this fit better?</source>
        <translation>لماذا هذا أنسب؟</translation>
    </message>
</context>
<context>
    <name>ProviderRows</name>
    <message>
        <source>A month</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>سُئل في</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>يقدّم</translation>
    </message>
    <message>
        <source>Female staff</source>
        <translation>موظفات</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>On the balance date</source>
        <translation>في تاريخ الموازنة</translation>
    </message>
    <message>
        <source>One</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>مقدّم الخدمة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>as in the catalogue</source>
        <translation>كما في الكتالوج</translation>
    </message>
    <message>
        <source>buys</source>
        <translation>يشتري</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>nobody knows when</source>
        <translation>لا يُعرف متى</translation>
    </message>
    <message>
        <source>of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>the next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{day}, {months} ago</source>
        <translation>{day}، قبل {months}</translation>
    </message>
    <message>
        <source>{each} each</source>
        <translation>{each} لكل واحد</translation>
    </message>
    <message>
        <source>{fixed} + {each} each</source>
        <translation>{fixed} + {each} لكل واحد</translation>
    </message>
    <message>
        <source>{where}; travel {amount}</source>
        <translation>{where}؛ التنقل {amount}</translation>
    </message>
</context>
<context>
    <name>PurposeDialog</name>
    <message>
        <source>&amp;What for</source>
        <translation>ال&amp;غرض</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the &amp;folder…</source>
        <translation>ا&amp;ختيار المجلد…</translation>
    </message>
    <message>
        <source>The audit trail keeps what the papers are for and who gets them. For anybody outside the office, the person must have consented to that.</source>
        <translation>يحفظ السجل غرض الوثائق ومن يتلقاها. ولأي جهة خارج المكتب يجب أن يكون الشخص قد وافق على ذلك.</translation>
    </message>
    <message>
        <source>Who &amp;gets them</source>
        <translation>&amp;من يتلقاها</translation>
    </message>
    <message>
        <source>the organisation, no private person</source>
        <translation>المنظمة، لا شخصًا خاصًا</translation>
    </message>
    <message>
        <source>The audit trail keeps what the page is for and who gets it.</source>
        <translation>يحفظ السجل غرض الصفحة ومن يتسلمها.</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>اختيار الم&amp;لف…</translation>
    </message>
    <message>
        <source>Which l&amp;ine</source>
        <translation>أي ب&amp;ند</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>The copy takes the place of {file}. What stands there now is kept beside it, and nothing later than the copy is in it.</source>
        <translation>تحل النسخة محل {file}. يُحفظ ما يوجد الآن بجانبها، ولا يوجد فيها شيء بعد تاريخها.</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>إعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>عبارة المرور أو مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Copy &amp;of</source>
        <translation>نسخة ب&amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery key</source>
        <translation>&amp;عبارة المرور أو مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Put it &amp;back</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Type the passphrase or the recovery key.</source>
        <translation>اكتب عبارة المرور أو مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>تجربة المفتاح…</translation>
    </message>
</context>
<context>
    <name>ReasonBox</name>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>in a few words; it is kept with the decision</source>
        <translation>في كلمات قليلة؛ تُحفظ مع القرار</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>&amp;Save as text…</source>
        <translation>&amp;حفظ كنص…</translation>
    </message>
    <message>
        <source>Case {number} was erased</source>
        <translation>مُسحت الحالة {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>The audit trail of this file holds no such erasure.</source>
        <translation>لا يحوي سجل تدقيق هذا الملف مسحًا كهذا.</translation>
    </message>
    <message>
        <source>What the audit trail says of it</source>
        <translation>ما يقوله سجل التدقيق عن ذلك</translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>&amp;Who you are</source>
        <translation>&amp;من أنت</translation>
    </message>
    <message>
        <source>Choose who you are and a new passphrase. The key just used opens nothing from then on; a new one is shown next.</source>
        <translation>اختر من أنت وعبارة مرور جديدة. المفتاح الذي استُعمل لن يفتح شيئًا بعد ذلك؛ ويُعرض بعده مفتاح جديد.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>إنشاء المفاتيح…</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>عبارة مرور &amp;جديدة</translation>
    </message>
    <message>
        <source>Opened with the recovery key</source>
        <translation>فُتح بمفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Set &amp;it</source>
        <translation>&amp;تعيين</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 30 seconds.</source>
        <translation>نُسخ. تُفرَّغ الحافظة بعد 30 ثانية.</translation>
    </message>
    <message>
        <source>First print or write down the key, then tick that you have it.</source>
        <translation>اطبع المفتاح أو اكتبه أولًا، ثم أشّر أنه عندك.</translation>
    </message>
    <message>
        <source>I &amp;have it on paper, in a safe place</source>
        <translation>&amp;هو عندي على ورق، في مكان آمن</translation>
    </message>
    <message>
        <source>Recovery key of {file}</source>
        <translation>مفتاح استرداد {file}</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>This computer cannot print. Write the key down, letter by letter.</source>
        <translation>لا يستطيع هذا الحاسوب الطباعة. اكتب المفتاح حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open the caseload. Seal it in an envelope and lock it away. In the planner: Open, then “Use the recovery key”.</source>
        <translation>من يحمل هذه الورقة يستطيع فتح ملف الحالات. ضعها في ظرف مختوم واحفظها تحت قفل. في المخطِّط: «فتح» ثم «استعمال مفتاح الاسترداد».</translation>
    </message>
    <message>
        <source>Whoever loses a passphrase opens {file} with this key. Print it, seal it in an envelope and lock it away, not beside this computer. It is shown this once: without it and without a passphrase nobody can open the file, not even we.</source>
        <translation>من يفقد عبارة مروره يفتح {file} بهذا المفتاح. اطبعه وضعه في ظرف مختوم واحفظه تحت قفل، بعيدًا عن هذا الحاسوب. يُعرض هذه المرة فقط: دونه ودون عبارة مرور لا يستطيع أحد فتح الملف، ولا حتى نحن.</translation>
    </message>
</context>
<context>
    <name>ReferralQuestion</name>
    <message>
        <source>Refer somebody, or say what became of it</source>
        <translation>إحالة شخص أو تسجيل ما آلت إليه الإحالة</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>إحالة جديدة</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>الإ&amp;حالة</translation>
    </message>
    <message>
        <source>What &amp;became of it</source>
        <translation>ما &amp;آلت إليه</translation>
    </message>
    <message>
        <source>none of the plan</source>
        <translation>لا شيء من الخطة</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>ال&amp;دعم</translation>
    </message>
    <message>
        <source>the support’s</source>
        <translation>حاجة الدعم</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <translation>الحا&amp;جة</translation>
    </message>
    <message>
        <source>another organisation</source>
        <translation>منظمة أخرى</translation>
    </message>
    <message>
        <source>Sent &amp;to</source>
        <translation>أُحيل إ&amp;لى</translation>
    </message>
    <message>
        <source>Its na&amp;me</source>
        <translation>اس&amp;مها</translation>
    </message>
    <message>
        <source>&amp;Enter it</source>
        <translation>&amp;تسجيل</translation>
    </message>
</context>
<context>
    <name>RemoveQuestion</name>
    <message>
        <source>&amp;Remove it</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>It stays while projects are there: move or remove them first ({n}).</source>
        <translation>يبقى ما دامت فيه مشاريع: انقلها أو احذفها أولًا ({n}).</translation>
    </message>
    <message>
        <source>It stays: decisions, plans or the books name it ({n}).</source>
        <translation>يبقى: تذكره قرارات أو خطط أو الدفاتر ({n}).</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Nothing else depends on it.</source>
        <translation>لا شيء آخر يتوقف عليه.</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>حذف: {what}</translation>
    </message>
    <message>
        <source>The balance in force awards it so many times: {n}. Balance again after.</source>
        <translation>عدد مرات منحه في الموازنة السارية: {n}. وازن من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>These stay and name it no more: {rows}.</source>
        <translation>هذه تبقى ولا تذكره بعد الآن: {rows}.</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>التراجع يعيد كل ذلك.</translation>
    </message>
    <message>
        <source>With it go: {rows}.</source>
        <translation>يذهب معه: {rows}.</translation>
    </message>
    <message>
        <source>It stays while cases have it as their place, or as a need: correct them first ({n}).</source>
        <translation>يبقى ما دام مكان حالات أو من احتياجاتها: صحّحها أولًا ({n}).</translation>
    </message>
</context>
<context>
    <name>ReserveRows</name>
    <message>
        <source>Fund</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محتفظ به</translation>
    </message>
    <message>
        <source>Of what is at hand</source>
        <translation>من المتاح</translation>
    </message>
    <message>
        <source>Released after</source>
        <translation>يُفرج عنه بعد</translation>
    </message>
</context>
<context>
    <name>ResetQuestion</name>
    <message>
        <source>A new passphrase for {who}</source>
        <translation>عبارة مرور جديدة لـ {who}</translation>
    </message>
    <message>
        <source>Let them type it themselves. The one before opens nothing from then on.</source>
        <translation>دع الموظف يكتبها بنفسه. العبارة السابقة لن تفتح شيئًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Set &amp;it</source>
        <translation>&amp;تعيين</translation>
    </message>
    <message>
        <source>Their new &amp;passphrase</source>
        <translation>عبارة &amp;مروره الجديدة</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>&amp;Put the copy in place</source>
        <translation>&amp;وضع النسخة مكان الملف</translation>
    </message>
    <message>
        <source>Edits made since, which would be put aside: {n}. The file as it is now becomes a copy first, so nothing of it is lost. Who may open the file stays as it is.</source>
        <translation>التعديلات التي أُجريت بعدها وستوضع جانبًا: {n}. يصبح الملف الحالي نسخةً أولًا فلا يضيع منه شيء. ولا يتغير من يحق له فتح الملف.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Nothing has been edited since; nothing would be put aside.</source>
        <translation>لم يُعدَّل شيء بعدها؛ لن يوضع شيء جانبًا.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>ما وُضع جانبًا</translation>
    </message>
    <message>
        <source>Put the copy of {when} in place?</source>
        <translation>هل توضع نسخة {when} مكان الملف؟</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>جارٍ وضعها…</translation>
    </message>
    <message>
        <source>The copy of {when} is in place.</source>
        <translation>وُضعت نسخة {when} مكان الملف.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Go to the p&amp;rogramme</source>
        <translation>الانتقال إلى ال&amp;برنامج</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>لا نتائج بعد</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>What came of plans is told once there is a programme with people in it.</source>
        <translation>يظهر هنا ما آلت إليه الخطط حالما يوجد برنامج وفيه أشخاص.</translation>
    </message>
    <message>
        <source>People assisted</source>
        <translation>من تلقوا الدعم</translation>
    </message>
    <message>
        <source>Gaps in services</source>
        <translation>فجوات الخدمات</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Writing everything that is kept</source>
        <translation>كتابة كل ما هو محفوظ</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
</context>
<context>
    <name>RoleQuestion</name>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;تغيير</translation>
    </message>
    <message>
        <source>&amp;Opens protected details</source>
        <translation>&amp;يفتح التفاصيل المحمية</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>The role of {who}</source>
        <translation>دور {who}</translation>
    </message>
</context>
<context>
    <name>RowChoices</name>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>severity: {need}</source>
        <translation>الشدة: {need}</translation>
    </message>
</context>
<context>
    <name>RowFields</name>
    <message>
        <source>year-month-day, e.g. 2026-06-12</source>
        <translation>سنة-شهر-يوم، مثل 2026-06-12</translation>
    </message>
</context>
<context>
    <name>RuleCostsTab</name>
    <message>
        <source>&amp;Whose rules</source>
        <translation>قوا&amp;عد من</translation>
    </message>
    <message>
        <source>Each rule is left out in turn and the caseload balanced again. Rules that keep people safe, that are for those who cannot wait, or that were promised, are never priced. It takes some seconds for each; you can stop it and keep what it has found. Nothing changes.</source>
        <translation>تُترك كل قاعدة جانبًا بالتناوب وتُوازَن الحالات من جديد. أما القواعد التي تحمي الناس، والتي هي لمن لا يستطيع الانتظار، وما جرى الوعد به، فلا تُسعَّر أبدًا. تستغرق كل منها ثواني، ويمكنك إيقافه والإبقاء على ما وُجد. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>What do they &amp;cost?</source>
        <translation>كم تكلّ&amp;ف؟</translation>
    </message>
    <message>
        <source>Whose rules</source>
        <translation>قواعد من</translation>
    </message>
    <message>
        <source>Wri&amp;te the page…</source>
        <translation>كتا&amp;بة الصفحة…</translation>
    </message>
    <message>
        <source>changed since: ask again</source>
        <translation>تغيّر منذ ذلك الحين: اسأل من جديد</translation>
    </message>
    <message>
        <source>everybody’s</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Proven without balancing again: no balance without the rule can lift more than this. What tightening a rule would do, prices do not tell.</source>
        <translation>مثبت من دون موازنة جديدة: لا تستطيع أي موازنة من دون القاعدة أن تخفف أكثر من هذا. أما تشديد القاعدة فلا تقول الأسعار ما يفعله.</translation>
    </message>
    <message>
        <source>By the prices</source>
        <translation>بالأسعار</translation>
    </message>
    <message>
        <source>By the prices al&amp;one</source>
        <translation>با&amp;لأسعار وحدها</translation>
    </message>
    <message>
        <source>By the prices of the balance in force</source>
        <translation>بأسعار الموازنة السارية</translation>
    </message>
</context>
<context>
    <name>RuleRows</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>السريان</translation>
    </message>
    <message>
        <source>In the last balance</source>
        <translation>في آخر موازنة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>انتهت في {day}</translation>
    </message>
    <message>
        <source>not before {day}</source>
        <translation>ليس قبل {day}</translation>
    </message>
    <message>
        <source>office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
</context>
<context>
    <name>RulesTab</name>
    <message>
        <source>Only what bound in the last balance</source>
        <translation>فقط ما قيّد آخر موازنة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Whose rules</source>
        <translation>قواعد من</translation>
    </message>
    <message>
        <source>everybody’s</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>{findings} about rules</source>
        <translation>{findings} عن القواعد</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
</context>
<context>
    <name>ScenarioRows</name>
    <message>
        <source>Burden left</source>
        <translation>العبء المتبقي</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Cases below a guaranteed floor</source>
        <translation>حالات دون حد أدنى مضمون</translation>
    </message>
    <message>
        <source>Cases that get money</source>
        <translation>حالات تحصل على مال</translation>
    </message>
    <message>
        <source>Cases that get nothing</source>
        <translation>حالات لا تحصل على شيء</translation>
    </message>
    <message>
        <source>Community projects open</source>
        <translation>المشاريع المجتمعية المفتوحة</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>مدى جودتها</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>المال كله</translation>
    </message>
    <message>
        <source>Most burden left to one case</source>
        <translation>أكبر عبء يبقى على حالة</translation>
    </message>
    <message>
        <source>Needs met of the worst-off tenth</source>
        <translation>الحاجات الملبّاة للعُشر الأسوأ حالًا</translation>
    </message>
    <message>
        <source>Needs met: {what}</source>
        <translation>الحاجات الملبّاة: {what}</translation>
    </message>
    <message>
        <source>The caseload since</source>
        <translation>ملف الحالات منذ ذلك</translation>
    </message>
    <message>
        <source>Weights: {what}</source>
        <translation>الأوزان: {what}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>من يأتي أولًا</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>changed: balance again</source>
        <translation>تغيّر: أعد الموازنة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>لم يتغير</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>&amp;Drop it</source>
        <translation>ح&amp;ذفه</translation>
    </message>
    <message>
        <source>&amp;Keep this balance</source>
        <translation>&amp;حفظ هذه الموازنة</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>أخذ&amp;ه</translation>
    </message>
    <message>
        <source>A name for this balance</source>
        <translation>اسم لهذه الموازنة</translation>
    </message>
    <message>
        <source>Ba&amp;ck to the balance</source>
        <translation>ال&amp;رجوع إلى الموازنة</translation>
    </message>
    <message>
        <source>Balance under one set of answers and keep the result here under a name; change an answer, balance again and keep that, too. Then both stand side by side, and you take the one you want.</source>
        <translation>وازن بمجموعة من الإجابات واحفظ النتيجة هنا باسم؛ غيّر إجابة ووازن مرة أخرى واحفظها أيضًا. عندها تقفان جنبًا إلى جنب وتأخذ التي تريدها.</translation>
    </message>
    <message>
        <source>Each was balanced and checked; nothing changes until you take one.</source>
        <translation>كل منها وُزن وفُحص؛ لا يتغير شيء حتى تأخذ واحدًا.</translation>
    </message>
    <message>
        <source>Everybody gets the same under both.</source>
        <translation>يحصل الجميع على الشيء نفسه في الاثنين.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>Other support for {cases}, those who feel it most first.</source>
        <translation>دعم آخر لـ {cases}، الأكثر تأثرًا أولًا.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Show them among the cases</source>
        <translation>إظهارها بين الحالات</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>What changes for whom</source>
        <translation>ما الذي يتغير ولمن</translation>
    </message>
    <message>
        <source>a name for this balance</source>
        <translation>اسم لهذه الموازنة</translation>
    </message>
    <message>
        <source>kept: {n}</source>
        <translation>المحفوظة: {n}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>other support</source>
        <translation>دعم آخر</translation>
    </message>
    <message>
        <source>“{name}” is now the balance of this caseload. Undo takes it back.</source>
        <translation>«{name}» هي الآن موازنة ملف الحالات هذا. التراجع يلغي ذلك.</translation>
    </message>
    <message>
        <source>Go to Bala&amp;nce</source>
        <translation>إلى الموا&amp;زنة</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undone: {what}.</source>
        <translation>تم التراجع عن: {what}.</translation>
    </message>
    <message>
        <source>Made again: {what}.</source>
        <translation>أعيد: {what}.</translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation>الموازنة جارية</translation>
    </message>
    <message>
        <source>Taking the scenario</source>
        <translation>جارٍ اعتماد السيناريو</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Loaded again: nothing is different.</source>
        <translation>حُمِّل من جديد: لا شيء مختلف.</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>Reading the assessments</source>
        <translation>قراءة التقييمات</translation>
    </message>
    <message>
        <source>Reading the donors’ programmes</source>
        <translation>قراءة برامج الجهات المانحة</translation>
    </message>
    <message>
        <source>Reading the programme</source>
        <translation>قراءة البرنامج</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>قراءة المثال</translation>
    </message>
</context>
<context>
    <name>SpokenLanguage</name>
    <message>
        <source>Language of this &amp;computer</source>
        <translation>لغة هذا ال&amp;حاسوب</translation>
    </message>
    <message>
        <source>From the next start the planner speaks this computer’s language.</source>
        <translation>سيتحدث المخطط لغة هذا الحاسوب ابتداءً من التشغيل القادم.</translation>
    </message>
</context>
<context>
    <name>StaffDialog</name>
    <message>
        <source>&amp;Admit somebody…</source>
        <translation>إضافة &amp;موظف…</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>إنهاء ال&amp;وصول…</translation>
    </message>
    <message>
        <source>Change the &amp;role…</source>
        <translation>&amp;تغيير الدور…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each with a passphrase of their own. Protected details (vulnerabilities, trafficking, medical) open only for those you say.</source>
        <translation>لكل واحد عبارة مرور خاصة به. التفاصيل المحمية (الهشاشة والاتجار بالأشخاص والصحة) لا تُفتح إلا لمن تحددهم.</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>&amp;عبارة مرور جديدة…</translation>
    </message>
    <message>
        <source>New recovery &amp;key…</source>
        <translation>مفتاح استرداد &amp;جديد…</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Who may open this file</source>
        <translation>من يحق له فتح هذا الملف</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>إنشاء المفاتيح…</translation>
    </message>
</context>
<context>
    <name>StaffRows</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Protected details</source>
        <translation>التفاصيل المحمية</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>cases, decisions and plans, with names</source>
        <translation>الحالات والقرارات والخطط، مع الأسماء</translation>
    </message>
    <message>
        <source>does everything, admits staff</source>
        <translation>يفعل كل شيء ويضيف الموظفين</translation>
    </message>
    <message>
        <source>figures, no names</source>
        <translation>أرقام دون أسماء</translation>
    </message>
    <message>
        <source>money and figures, no names</source>
        <translation>المال والأرقام دون أسماء</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Share a budget fairly, one plan for each person</source>
        <translation>توزيع الميزانية بإنصاف، خطة لكل شخص</translation>
    </message>
    <message>
        <source>A caseload holds the people you plan for, your programme and the plans. Look around in the sample, whose people are invented: five steps beside it show the way. Or begin your own. Nothing leaves this computer.</source>
        <translation>يضم ملف الحالات الأشخاص الذين تخطط لهم وبرنامجك والخطط. تجوّل في المثال، وأشخاصه من وحي الخيال: خمس خطوات بجانبه تدلك على الطريق. أو ابدأ ملفك. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح الم&amp;ثال</translation>
    </message>
    <message>
        <source>&amp;New caseload…</source>
        <translation>ملف حالات &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Put a back&amp;up back…</source>
        <translation>إعادة &amp;نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>فُتحت مؤخرًا</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} في {folder}</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>نسيان هذه القائمة</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>Stop {project}?</source>
        <translation>إيقاف {project}؟</translation>
    </message>
    <message>
        <source>No balance gives a seat of it from then on. What is committed for it, and seats people have, stay. It can be taken up again.</source>
        <translation>لن تعطي أي موازنة مقعدًا فيه بعد ذلك. يبقى ما التُزم به والمقاعد التي حصل عليها الناس. ويمكن استئنافه.</translation>
    </message>
    <message>
        <source>&amp;Stop it</source>
        <translation>&amp;أوقفه</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ال&amp;سبب</translation>
    </message>
</context>
<context>
    <name>SturdinessPanel</name>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Fragile award</source>
        <translation>دعم هش</translation>
    </message>
    <message>
        <source>Fragile awards</source>
        <translation>أوجه دعم هشة</translation>
    </message>
    <message>
        <source>How much a measure helps is an estimate. Balancing again with each one moved up or down tells which awards stand all the same. It takes a minute or two; nothing changes by it.</source>
        <translation>مقدار ما يفيده كل تدبير تقدير. إعادة الموازنة مع رفع كل تقدير أو خفضه تبيّن أي أوجه الدعم تثبت رغم ذلك. يستغرق ذلك دقيقة أو دقيقتين ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Kept in draws</source>
        <translation>بقي في التجارب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>التجربة من جديد</translation>
    </message>
    <message>
        <source>Try the est&amp;imates</source>
        <translation>ا&amp;ختبار التقديرات</translation>
    </message>
    <message>
        <source>Trying the estimates</source>
        <translation>اختبار التقديرات</translation>
    </message>
    <message>
        <source>Would the same come out if estimates are off?</source>
        <translation>هل تبقى النتيجة إذا أخطأت التقديرات؟</translation>
    </message>
</context>
<context>
    <name>SupportQuestion</name>
    <message>
        <source>&amp;Enter it</source>
        <translation>ت&amp;سجيل</translation>
    </message>
    <message>
        <source>&amp;Support</source>
        <translation>ال&amp;دعم</translation>
    </message>
    <message>
        <source>&amp;What was seen</source>
        <translation>ما &amp;لوحظ</translation>
    </message>
    <message>
        <source>Sa&amp;tisfaction (1–5)</source>
        <translation>ال&amp;رضا (1–5)</translation>
    </message>
    <message>
        <source>What became of a support?</source>
        <translation>ما آل إليه دعم؟</translation>
    </message>
</context>
<context>
    <name>SwitchOff</name>
    <message>
        <source>&amp;Last day it holds</source>
        <translation>آخر &amp;يوم تسري فيه</translation>
    </message>
    <message>
        <source>&amp;Switch it off</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;لماذا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Switch off rule {code}</source>
        <translation>إيقاف القاعدة {code}</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2026-11-30.</source>
        <translation>اكتب اليوم سنة-شهر-يوم، مثل 2026-11-30.</translation>
    </message>
    <message>
        <source>who decided it, and why</source>
        <translation>من قرر ذلك، ولماذا</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>&amp;Take it over</source>
        <translation>أ&amp;خذها</translation>
    </message>
    <message>
        <source>All of the &amp;field’s</source>
        <translation>كل &amp;ما للميدان</translation>
    </message>
    <message>
        <source>All of the &amp;office’s</source>
        <translation>&amp;كل ما للمكتب</translation>
    </message>
    <message>
        <source>Brought back. Delete the file from the stick once you have looked.</source>
        <translation>استُرجعت. احذف الملف من الذاكرة بعد أن تنظر فيه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Changes only the field made, taken over as they are: {n}.</source>
        <translation>تغييرات أجراها الميدان وحده، تؤخذ كما هي: {n}.</translation>
    </message>
    <message>
        <source>Conflicts still to settle: {n}</source>
        <translation>تعارضات بقي حسمها: {n}</translation>
    </message>
    <message>
        <source>Nothing was changed there since it was last brought back.</source>
        <translation>لم يتغير شيء هناك منذ آخر استرجاع.</translation>
    </message>
    <message>
        <source>The cases &amp;stay in the field; more will come back</source>
        <translation>&amp;تبقى الحالات في الميدان؛ وسيعود المزيد</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ما عاد</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>&amp;Case</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;Save an anchor…</source>
        <translation>حفظ &amp;علامة تثبيت…</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>C&amp;heck against an anchor…</source>
        <translation>ال&amp;تحقق بعلامة تثبيت…</translation>
    </message>
    <message>
        <source>Checking the trail…</source>
        <translation>التحقق من السجل…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Kept elsewhere, it shows later whether the end of the trail was cut off.</source>
        <translation>إذا حُفظت في مكان آخر، تبيّن لاحقًا هل قُطعت نهاية السجل.</translation>
    </message>
    <message>
        <source>Saved the anchor of entry {n}. Keep it away from this computer.</source>
        <translation>حُفظت علامة تثبيت القيد {n}. احتفظ بها بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>ما &amp;جرى</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>سنة-شهر-يوم</translation>
    </message>
</context>
<context>
    <name>TrailRows</name>
    <message>
        <source> and {n} more</source>
        <translation> و{n} غيرها</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>مُحي</translation>
    </message>
</context>
<context>
    <name>TypedDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This stood in fields that were not saved when the window locked. Copy it to where it belongs; it is gone once you close this.</source>
        <translation>كان هذا في حقول لم تُحفظ عندما قُفلت النافذة. انسخه إلى مكانه؛ يزول عندما تغلق هذا.</translation>
    </message>
    <message>
        <source>You were typing</source>
        <translation>كنت تكتب</translation>
    </message>
</context>
<context>
    <name>VisitQuestion</name>
    <message>
        <source>&amp;Enter it</source>
        <translation>ت&amp;سجيل</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>ال&amp;زيارة</translation>
    </message>
    <message>
        <source>&amp;What became of it</source>
        <translation>ما &amp;آلت إليه</translation>
    </message>
    <message>
        <source>&amp;Where or how</source>
        <translation>أي&amp;ن أو كيف</translation>
    </message>
    <message>
        <source>Sa&amp;tisfaction (1–5)</source>
        <translation>ال&amp;رضا (1–5)</translation>
    </message>
    <message>
        <source>What became of a visit?</source>
        <translation>ما آلت إليه زيارة؟</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Balancing with more</source>
        <translation>الموازنة بالمزيد</translation>
    </message>
    <message>
        <source>Balancing without each rule</source>
        <translation>الموازنة دون كل قاعدة</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>كتابة الصفحة</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
    <message>
        <source>Reading the prices</source>
        <translation>قراءة الأسعار</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Balance first, then ask what if</source>
        <translation>الموازنة أولًا، ثم السؤال «ماذا لو»</translation>
    </message>
    <message>
        <source>Every answer is measured against the balance you have taken.</source>
        <translation>تُقاس كل إجابة على الموازنة التي أخذتها.</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>إ&amp;لى التقييمات</translation>
    </message>
    <message>
        <source>Go to Balanc&amp;e</source>
        <translation>إلى الموا&amp;زنة</translation>
    </message>
    <message>
        <source>Here you ask what more money, or one rule less, would do for everybody. It needs a programme and people first.</source>
        <translation>هنا تسأل ماذا يفعل للجميع مزيد من المال أو حذف قاعدة. يلزم أولًا برنامج وأشخاص.</translation>
    </message>
    <message>
        <source>Nothing to ask about yet</source>
        <translation>لا شيء للسؤال عنه بعد</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>What rules cost</source>
        <translation>ما تكلّفه القواعد</translation>
    </message>
    <message>
        <source>Where more would help</source>
        <translation>أين يفيد المزيد</translation>
    </message>
</context>
<context>
    <name>WhatIfRows</name>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Without it, more lifted</source>
        <translation>ما يُخفَّف زيادةً من دونها</translation>
    </message>
    <message>
        <source>prices cannot tell: ask what it costs</source>
        <translation>لا تقول الأسعار ذلك: اسأل عن كلفتها</translation>
    </message>
    <message>
        <source>at most {share} of what the balance lifts</source>
        <translation>على الأكثر {share} مما تخففه الموازنة</translation>
    </message>
</context>
<context>
    <name>WishesForm</name>
    <message>
        <source>Cash would put them at risk</source>
        <translation>النقد يعرّض للخطر</translation>
    </message>
    <message>
        <source>Debt ({currency})</source>
        <translation>الدين ({currency})</translation>
    </message>
    <message>
        <source>Had business training</source>
        <translation>تلقى تدريبًا على إدارة الأعمال</translation>
    </message>
    <message>
        <source>Has mobile money</source>
        <translation>لديه نقود عبر الهاتف</translation>
    </message>
    <message>
        <source>House</source>
        <translation>السكن</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>بكلماته</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>حالات الهشاشة</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>يرغب في</translation>
    </message>
    <message>
        <source>Wishes a business</source>
        <translation>يرغب في مشروع تجاري</translation>
    </message>
    <message>
        <source>best interests decided</source>
        <translation>تقررت المصالح الفضلى</translation>
    </message>
    <message>
        <source>cleared by a specialist</source>
        <translation>وافق أخصائي</translation>
    </message>
    <message>
        <source>guardian verified</source>
        <translation>تم التحقق من الوصي</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>own, family, rented…</source>
        <translation>ملك، للعائلة، إيجار…</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>the child's view heard</source>
        <translation>استُمع إلى رأي الطفل</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>after a visit</source>
        <translation>بعد زيارة</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>صبي</translation>
    </message>
    <message>
        <source>child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>فتاة</translation>
    </message>
    <message>
        <source>if still in the country</source>
        <translation>إذا كان لا يزال في البلد</translation>
    </message>
    <message>
        <source>on receipts</source>
        <translation>مقابل إيصالات</translation>
    </message>
    <message>
        <source>once the business runs</source>
        <translation>متى كان المشروع قائمًا</translation>
    </message>
    <message>
        <source>once the training is done</source>
        <translation>بعد إتمام التدريب</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} ← {after}</translation>
    </message>
    <message>
        <source>{n:# day|# days}</source>
        <translation>{n:يوم واحد|يومان|# أيام|# يومًا|# يوم}</translation>
    </message>
    <message>
        <source>{n:# file|# files}</source>
        <translation>{n:ملف واحد|ملفان|# ملفات|# ملفًا|# ملف}</translation>
    </message>
    <message>
        <source>{n:# finding|# findings}</source>
        <translation>{n:ملاحظة واحدة|ملاحظتان|# ملاحظات|# ملاحظة|# ملاحظة}</translation>
    </message>
    <message>
        <source>{n:# line|# lines}</source>
        <translation>{n:سطر واحد|سطران|# أسطر|# سطرًا|# سطر}</translation>
    </message>
    <message>
        <source>{n:# minute|# minutes}</source>
        <translation>{n:دقيقة واحدة|دقيقتان|# دقائق|# دقيقة|# دقيقة}</translation>
    </message>
    <message>
        <source>{n:# month|# months}</source>
        <translation>{n:شهر واحد|شهران|# أشهر|# شهرًا|# شهر}</translation>
    </message>
</context>
<context>
    <name>YearAhead</name>
    <message>
        <source>Playing years of arrivals</source>
        <translation>محاكاة سنوات من الوصول</translation>
    </message>
    <message>
        <source>Pricing what later arrivals will need</source>
        <translation>تقدير ما سيحتاجه القادمون لاحقًا</translation>
    </message>
</context>
<context>
    <name>YearAheadPage</name>
    <message>
        <source>&amp;Arrivals a month</source>
        <translation>ال&amp;قادمون في الشهر</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Work out the reserve</source>
        <translation>احسب ال&amp;احتياطي</translation>
    </message>
    <message>
        <source>&amp;give or take</source>
        <translation>&amp;بزيادة أو نقص</translation>
    </message>
    <message>
        <source>A simulated year</source>
        <translation>سنة محاكاة</translation>
    </message>
    <message>
        <source>Assessed by month: {months}.</source>
        <translation>المقيَّمون في كل شهر: {months}.</translation>
    </message>
    <message>
        <source>Bac&amp;k to the balance</source>
        <translation>العو&amp;دة إلى الموازنة</translation>
    </message>
    <message>
        <source>Go to &amp;Assessments</source>
        <translation>الا&amp;نتقال إلى التقييمات</translation>
    </message>
    <message>
        <source>Held back for them</source>
        <translation>محتفظ به لهم</translation>
    </message>
    <message>
        <source>Held back now, in the rules of the programme:</source>
        <translation>محتفظ به الآن، في قواعد البرنامج:</translation>
    </message>
    <message>
        <source>Hold it back and ba&amp;lance</source>
        <translation>احت&amp;فظ به ووازن</translation>
    </message>
    <message>
        <source>Later arrivals are drawn from people you assessed: a programme and people first.</source>
        <translation>يُسحب القادمون لاحقًا من أشخاص قيّمتموهم: يلزم أولًا برنامج وأشخاص.</translation>
    </message>
    <message>
        <source>Leave them empty to learn them. They hold for this page only.</source>
        <translation>اتركهما فارغين ليُتعلما من الماضي. يسريان على هذه الصفحة فقط.</translation>
    </message>
    <message>
        <source>Nobody to learn from yet</source>
        <translation>لا أحد يُتعلم منه بعد</translation>
    </message>
    <message>
        <source>Nothing is held back now.</source>
        <translation>لا يُحتفظ بشيء الآن.</translation>
    </message>
    <message>
        <source>Play the&amp;m</source>
        <translation>&amp;شغّلها</translation>
    </message>
    <message>
        <source>Release it a&amp;nd balance</source>
        <translation>أفر&amp;ج عنه ووازن</translation>
    </message>
    <message>
        <source>The year ahead</source>
        <translation>السنة المقبلة</translation>
    </message>
    <message>
        <source>What drawn futures use of each fund when they are balanced together with today, released month by month. Nothing changes before you hold it back; work it out anew each month.</source>
        <translation>ما تستخدمه مستقبلات مسحوبة من كل بند حين تُوازن مع اليوم، ويُفرج عنه شهرًا بعد شهر. لا يتغير شيء قبل أن تحتفظ به؛ أعد حسابه كل شهر.</translation>
    </message>
    <message>
        <source>Who is still to come</source>
        <translation>من لم يصل بعد</translation>
    </message>
    <message>
        <source>Years &amp;to draw</source>
        <translation>عدد ا&amp;لسنوات المسحوبة</translation>
    </message>
    <message>
        <source>Years drawn from your own past, decided month by month in three ways, beside hindsight, which knows everybody on the first day.</source>
        <translation>سنوات مسحوبة من ماضيكم، تُقرر شهرًا بعد شهر بثلاث طرق، بجانب العلم المسبق الذي يعرف الجميع من أول يوم.</translation>
    </message>
    <message>
        <source>Years to draw</source>
        <translation>عدد السنوات المسحوبة</translation>
    </message>
    <message>
        <source>changed since: play again</source>
        <translation>تغيّر منذ ذلك: شغّلها ثانية</translation>
    </message>
    <message>
        <source>changed since: work it out again</source>
        <translation>تغيّر منذ ذلك: أعد الحساب</translation>
    </message>
    <message>
        <source>hindsight</source>
        <translation>العلم المسبق بالسنة كلها</translation>
    </message>
    <message>
        <source>{way}: {share}</source>
        <translation>{way}: {share}</translation>
    </message>
</context>
<context>
    <name>YearChart</name>
    <message>
        <source>A simulated year</source>
        <translation>سنة محاكاة</translation>
    </message>
</context>
<context>
    <name>YearPanel</name>
    <message>
        <source>&amp;Not received</source>
        <translation>&amp;لم يُستلم</translation>
    </message>
    <message>
        <source>Receive&amp;d</source>
        <translation>اس&amp;تُلم</translation>
    </message>
    <message>
        <source>Visite&amp;d</source>
        <translation>تمت ال&amp;زيارة</translation>
    </message>
    <message>
        <source>Choose a line of the list.</source>
        <translation>اختر سطرًا من القائمة.</translation>
    </message>
    <message>
        <source>Not re&amp;ached</source>
        <translation>تعذّر ال&amp;وصول</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الحالة</translation>
    </message>
    <message>
        <source>Reintegration score</source>
        <translation>درجة إعادة الإدماج</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>The case’s year</source>
        <translation>سنة الحالة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>C&amp;lose the case…</source>
        <translation>إ&amp;قفال الحالة…</translation>
    </message>
    <message>
        <source>C&amp;omplaint…</source>
        <translation>ش&amp;كوى…</translation>
    </message>
    <message>
        <source>V&amp;isit…</source>
        <translation>ز&amp;يارة…</translation>
    </message>
    <message>
        <source>&amp;Support…</source>
        <translation>ال&amp;دعم…</translation>
    </message>
    <message>
        <source>Who sees to i&amp;t…</source>
        <translation>&amp;من يتولاه…</translation>
    </message>
    <message>
        <source>Refe&amp;rral…</source>
        <translation>إ&amp;حالة…</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
</context>
<context>
    <name>_ForMany</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>_WordsBox</name>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>They refuse</source>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>They wish for</source>
        <translation>يرغب في</translation>
    </message>
    <message>
        <source>What do they want, in their own words?</source>
        <translation>ماذا يريد، بكلماته هو؟</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Calendar of follow-up</source>
        <translation>جدول المتابعة</translation>
    </message>
    <message>
        <source>Visits that were made keep their month, whatever the calendar says from now on.</source>
        <translation>تحتفظ الزيارات التي تمت بشهرها مهما قال الجدول بعد الآن.</translation>
    </message>
    <message>
        <source>&amp;Months of visits</source>
        <translation>أ&amp;شهر الزيارات</translation>
    </message>
    <message>
        <source>Counted &amp;from</source>
        <translation>تُحسب &amp;من</translation>
    </message>
    <message>
        <source>&amp;Days ahead on the list</source>
        <translation>الأ&amp;يام المسبقة في القائمة</translation>
    </message>
    <message>
        <source>Minutes a &amp;visit takes</source>
        <translation>دقائق ال&amp;زيارة</translation>
    </message>
    <message>
        <source>Minutes a de&amp;livery takes</source>
        <translation>دقائق ال&amp;تسليم</translation>
    </message>
    <message>
        <source>&amp;Hours a counsellor has a month</source>
        <translation>&amp;ساعات المرشد في الشهر</translation>
    </message>
    <message>
        <source>as the programme says</source>
        <translation>كما في البرنامج</translation>
    </message>
    <message>
        <source>Days to &amp;acknowledge a complaint</source>
        <translation>أيام ال&amp;إقرار بشكوى</translation>
    </message>
    <message>
        <source>Days to de&amp;cide it</source>
        <translation>أيام ال&amp;بت فيها</translation>
    </message>
    <message>
        <source>Months between chec&amp;ks for harm</source>
        <translation>الأشهر بين عمليات التحقق من ال&amp;ضرر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Days to wait for a &amp;referral’s answer</source>
        <translation>أيام انتظار رد الإحا&amp;لة</translation>
    </message>
</context>
<context>
    <name>InstrumentDialog</name>
    <message>
        <source>Reintegration score</source>
        <translation>درجة إعادة الإدماج</translation>
    </message>
    <message>
        <source>The questions are the office’s own and are edited in their workbook. A version is never changed: answers are kept with it.</source>
        <translation>الأسئلة من وضع المكتب وتُحرَّر في مصنفها. لا تتغير أي نسخة: تُحفظ الإجابات معها.</translation>
    </message>
    <message>
        <source>The office has none yet. Write the workbook, fill in its questions, and take it back. A ready score can also come with the visits.</source>
        <translation>ليس لدى المكتب أي منها بعد. اكتب المصنف واملأ أسئلته ثم خذه. ويمكن أن تأتي درجة جاهزة مع الزيارات.</translation>
    </message>
    <message>
        <source>{name}, version {version}. Source: {source}</source>
        <translation>{name}، النسخة {version}. المصدر: {source}</translation>
    </message>
    <message>
        <source>Versions kept: {n}. No band is said below {least} answered.</source>
        <translation>النسخ المحفوظة: {n}. لا يُذكر مستوى دون {least} من الإجابات.</translation>
    </message>
    <message>
        <source>Bands: {bands}</source>
        <translation>المستويات: {bands}</translation>
    </message>
    <message>
        <source>{band} below {score}</source>
        <translation>{band} دون {score}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Write the workbook…</source>
        <translation>&amp;كتابة المصنف…</translation>
    </message>
    <message>
        <source>&amp;Take a workbook…</source>
        <translation>&amp;أخذ مصنف…</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>قراءة المصنف</translation>
    </message>
    <message>
        <source>The workbook is written.</source>
        <translation>كُتب المصنف.</translation>
    </message>
</context>
<context>
    <name>ResponsibleQuestion</name>
    <message>
        <source>Who sees to it?</source>
        <translation>من يتولى الأمر؟</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>الحالة كلها</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;ماذا</translation>
    </message>
    <message>
        <source>Who is &amp;responsible</source>
        <translation>من المسؤ&amp;ول</translation>
    </message>
    <message>
        <source>as the plan says</source>
        <translation>كما في الخطة</translation>
    </message>
    <message>
        <source>&amp;Day due</source>
        <translation>&amp;يوم الاستحقاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Enter it</source>
        <translation>&amp;سجّله</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>{file} is locked</source>
        <translation>{file} مقفل</translation>
    </message>
    <message>
        <source>Type the password it was exported with. The file itself stays locked.</source>
        <translation>اكتب كلمة المرور التي صُدّر بها. يبقى الملف نفسه مقفلًا.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>ا&amp;فتح</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>AssistedTab</name>
    <message>
        <source>year-month-day</source>
        <translation>السنة-الشهر-اليوم</translation>
    </message>
    <message>
        <source>all funds</source>
        <translation>كل بنود التمويل</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>F&amp;und</source>
        <translation>&amp;بند التمويل</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Write the r&amp;eport…</source>
        <translation>&amp;كتابة التقرير…</translation>
    </message>
    <message>
        <source>Balance first: the figures are told beside what was planned.</source>
        <translation>وازنوا أولًا: تُقرأ الأرقام إلى جانب ما كان مخططًا.</translation>
    </message>
    <message>
        <source>Press Show to count this caseload: it takes a few seconds.</source>
        <translation>اضغطوا «عرض» لعدّ هذه الحالات: يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Monitoring report</source>
        <translation>تقرير المتابعة</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation>كُتب: {files}</translation>
    </message>
    <message>
        <source>Counting the figures</source>
        <translation>عدّ الأرقام</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>{what}: show the cases</source>
        <translation>{what}: عرض الحالات</translation>
    </message>
</context>
<context>
    <name>ComplaintsCounted</name>
    <message>
        <source>Complaints in numbers</source>
        <translation>الشكاوى بالأرقام</translation>
    </message>
    <message>
        <source>What they are about is shown to those alone who decide them.</source>
        <translation>لا يُعرض موضوعها إلا لمن يبتّون فيها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message>
        <source>What the workbook decides</source>
        <translation>ما يقرره المصنف</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;تركه</translation>
    </message>
    <message>
        <source>&amp;Take these decisions</source>
        <translation>&amp;أخذ هذه القرارات</translation>
    </message>
    <message>
        <source>Nothing of it is taken: mend the rows and read it again.</source>
        <translation>لا يؤخذ منه شيء: صحّح الصفوف واقرأه من جديد.</translation>
    </message>
    <message>
        <source>Taken. Balance again: the next balance keeps to it.</source>
        <translation>أُخذت. أعد الموازنة: ستلتزم بها الموازنة القادمة.</translation>
    </message>
</context>
<context>
    <name>NotTakenPanel</name>
    <message>
        <source>These cannot hold together</source>
        <translation>لا يمكن الجمع بينها</translation>
    </message>
    <message>
        <source>&amp;Take the best so far</source>
        <translation>أخذ أفضل ما وُ&amp;جد</translation>
    </message>
    <message>
        <source>Nothing was changed; below is the result before, if any.</source>
        <translation>لم يتغير شيء؛ وأدناه النتيجة السابقة إن وُجدت.</translation>
    </message>
    <message>
        <source>Change or take back one of them, then balance again. A decision is taken back on the page of its case, under “Discussed and decided”.</source>
        <translation>غيّر واحدًا منها أو تراجع عنه، ثم أعد الموازنة. يُتراجع عن القرار في صفحة حالته، تحت «ما نوقش وتقرر».</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>فتح {number}</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Hidden while the screen is shared</source>
        <translation>مخفي ما دامت الشاشة مشتركة</translation>
    </message>
    <message>
        <source>Other people’s cases, and the lines that pay for them, are for the office.</source>
        <translation>حالات الآخرين وبنود التمويل التي تدفع لها تخص المكتب وحده.</translation>
    </message>
    <message>
        <source>Stop &amp;sharing</source>
        <translation>إ&amp;يقاف المشاركة</translation>
    </message>
</context>
</TS>
