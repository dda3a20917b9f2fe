## The language itself

language-name = العربية

## Every page

skip-to-content = الانتقال إلى المحتوى الرئيسي
language-choice = اللغة
language-choice-text = لغة العريضة:
language-choice-interface = لغة الأزرار والاستمارة:
footer-promise = لا ملفات تعريف ارتباط، ولا أدوات تتبّع، ولا شيء يُحمَّل من مواقع أخرى.
site-imprint = بيانات الناشر
site-contact = للتواصل
copy = نسخ
copied = تم النسخ
back-to-petition = العودة إلى العريضة
all-petitions = كل العرائض
list-title = العرائض
list-more = عرائض أخرى
list-open = مفتوحة للتوقيع
list-closed = أُغلقت في { $date }
list-paused = التوقيع متوقف مؤقتًا
list-search = بحث
list-search-hint = العناوين، والنصوص، وأسماء من أطلقوا العرائض ومن وُجّهت إليهم، والأماكن
list-state = الحالة
list-any = الكل
list-state-closed = مغلقة
list-found = { $count ->
    [zero] عُثر على { $count } عريضة.
    [one] عُثر على عريضة واحدة.
    [two] عُثر على عريضتين.
    [few] عُثر على { $count } عرائض.
    [many] عُثر على { $count } عريضة.
   *[other] عُثر على { $count } عريضة.
}
list-none = لا توجد عريضة مطابقة. تُرجى تجربة كلمات أخرى أو كلمات أقل.
list-previous = العرائض السابقة

## The petition and its count

sign-jump = توقيع العريضة
count-signatures = { $count ->
    [zero] { $count } توقيع
    [one] توقيع واحد
    [two] توقيعان
    [few] { $count } توقيعات
    [many] { $count } توقيعًا
   *[other] { $count } توقيع
}
count-word = { $count ->
    [zero] توقيع مؤكَّد
    [one] توقيع مؤكَّد
    [two] توقيعان مؤكَّدان
    [few] توقيعات مؤكَّدة
    [many] توقيعًا مؤكَّدًا
   *[other] توقيع مؤكَّد
}
count-goal = الهدف التالي: { $goal }
count-goal-last = الهدف: { $goal }
count-goal-reached = بُلغ الهدف { $goal } في { $date }
text-language = لغة نص العريضة: { $language }
text-version-newest = هذه هي النسخة { $version } من النص ({ $language })، وهي الأحدث.
text-version-replaced = هذه هي النسخة { $version } من النص ({ $language })، وقد نُشرت في { $date }. حلّت محلها نسخة أحدث.
fact-organiser = أطلقها
fact-addressees = موجّهة إلى
fact-place = المكان
fact-started = تاريخ الإطلاق
fact-closes = مفتوحة حتى
fact-closed = تاريخ الإغلاق
fact-line = { $label }: { $value }
outcome-delivered = سُلِّمت
outcome-answered = أُجيب عنها
outcome-successful = نجحت
outcome-unsuccessful = لم تنجح
outcome-withdrawn = سحبتها الجهة المنظِّمة
donate-title = دعم الحملة
donate-transfer = يمكنك إرسال تحويل إلى هذا الحساب:
donate-link = التبرع عبر الإنترنت
donate-holder = صاحب الحساب
donate-iban = IBAN
donate-bic = BIC
donate-purpose = الغرض من التحويل
donate-code-name = رمز لتطبيقات المصارف
donate-code = يمكن مسح هذا الرمز ضوئيًا بتطبيق مصرفك. يملأ الرمز بيانات الحساب، ويبقى اختيار المبلغ لك.
closed-title = هذه العريضة مغلقة
closed-text = أُغلقت في { $date } ولم تعد تقبل التوقيعات.
closed-text-grace = أُغلقت في { $date } ولا تقبل توقيعات جديدة. التوقيعات التي أُرسلت قبل ذلك لا يزال من الممكن تأكيدها حتى { $until }.
draft-title = هذه العريضة لم تُفتح بعد
draft-text = لا يمكن توقيعها بعد. تُرجى العودة لاحقًا.
draft-link-text = لا يستطيع رؤيتها إلا من لديه هذا العنوان، وذلك حتى { $until }. لا يمكن لأحد التوقيع بعد.
paused-title = التوقيع متوقف مؤقتًا
paused-text = لا يمكن توقيع هذه العريضة في الوقت الحالي. التوقيعات الموجودة لا تتأثر بذلك. تُرجى العودة لاحقًا.

## The form

form-title = توقيع العريضة
field-name = الاسم الكامل
field-given-name = الاسم الأول
field-family-name = اسم العائلة
field-email = عنوان البريد الإلكتروني
field-country = البلد
field-region = المنطقة
field-city = المدينة
field-postcode = الرمز البريدي
field-occupation = المهنة أو المؤسسة
field-occupation-alone = المهنة
field-organisation = المؤسسة
field-link = الموقع الإلكتروني
field-endorse-organisation = اسم المؤسسة
field-endorse-country = بلد المؤسسة
field-endorse-name = اسمك الكامل
field-endorse-role = دورك في المؤسسة
field-endorse-email = عنوان بريدك الإلكتروني
field-phone = رقم الهاتف
field-phone-hint = مع رمز البلد. لا يظهر علنًا أبدًا.
field-comment = التعليق
field-comment-hint = للحملة فقط: لا يظهر علنًا.
field-comment-hint-public = تقرؤه الجهة المنظِّمة. ويمكنها إظهاره للجميع إذا وافقت على ذلك أدناه.
consent-show-comment = يمكن للجهة المنظِّمة إظهار تعليقي للجميع. لا يظهر اسمي بجانبه إلا إذا اخترت إظهار اسمي.
field-optional = (اختياري)
country-choose = يُرجى الاختيار…
form-more = إضافة مهنة أو تعليق
form-more-fields = إضافة بيانات أخرى
form-one-name = إذا كان لك اسم واحد فقط، يُرجى ترك الحقل الآخر فارغًا.
form-show-name = إظهار اسمي للجميع
form-show-name-hint = مع بلدك ومهنتك، ولكن ليس مع عنوان بريدك الإلكتروني أبدًا.
form-show-name-with = يظهر مع الاسم: { $fields }. لا يظهر عنوان بريدك الإلكتروني أبدًا.
form-show-name-alone = لا يظهر إلا اسمك، ولا يظهر عنوان بريدك الإلكتروني أبدًا.
form-news = يمكن للحملة أن ترسل إليّ بالبريد الإلكتروني أخبارًا عن هذه العريضة
form-consent = توقيعك يعني دعمك لهذه العريضة كما هي معروضة هنا ({ $version }) وموافقتك على حفظ بياناتك من أجلها.
form-consent-version = النسخة { $version }
form-button = توقيع
form-next = سنرسل إليك رابطًا بالبريد الإلكتروني. يُحتسب توقيعك بعد تأكيده بهذا الرابط.
form-switch = المتابعة بلغة أخرى
form-switch-hint = لن يضيع ما كتبته.
form-wait = يُرجى الانتظار: يُجري متصفحك فحصًا أمنيًا.
form-nobody = يُرجى ترك هذا الحقل فارغًا
form-offer-title = هل المقصود { $address }؟
form-offer-use = استخدام { $address }
form-offer-keep = لا، الإرسال إلى { $address }
privacy-title = بياناتك
privacy-text = يُحفظ عنوان بريدك الإلكتروني مشفَّرًا ولا يُنشر أبدًا. لا تُستخدم بياناتك إلا لهذه العريضة. عبر الرابط الموجود في رسائلنا يمكنك في أي وقت عرض توقيعك، وإظهار اسمك أو إخفاؤه، وسحب توقيعك أو حذفه.
privacy-contact = المسؤول عن بياناتك:
privacy-link = فقدت رابط توقيعي

## What is wrong in the form

problems-prefix = خطأ:
problems-title = توجد مشكلة
problem-missing-name = يُرجى إدخال اسمك
problem-missing-given-name = يُرجى إدخال اسمك الأول أو اسم عائلتك أو كليهما
problem-missing-email = يُرجى إدخال عنوان بريدك الإلكتروني
problem-missing-country = يُرجى اختيار بلدك
problem-missing-field = يُرجى ملء هذا الحقل: { $field }
problem-missing-tick = للتوقيع، يُرجى وضع علامة في هذا المربع: { $field }
problem-too-long = { $max ->
    [zero] { $field }: يُرجى ألا يزيد النص على { $max } حرف
    [one] { $field }: يُرجى ألا يزيد النص على حرف واحد
    [two] { $field }: يُرجى ألا يزيد النص على حرفين
    [few] { $field }: يُرجى ألا يزيد النص على { $max } أحرف
    [many] { $field }: يُرجى ألا يزيد النص على { $max } حرفًا
   *[other] { $field }: يُرجى ألا يزيد النص على { $max } حرف
}
problem-not-an-address = يُرجى إدخال عنوان بريد إلكتروني بصيغة صحيحة، مثل name@example.org
problem-not-a-country = يُرجى اختيار بلد من القائمة
problem-not-a-phone = يُرجى إدخال رقم هاتف مع رمز البلد، مثل 0034600000000
problem-not-a-link = يُرجى إدخال عنوان الموقع مع https، مثل https://example.org
problem-not-an-organisation = { $field }: يُرجى إدخال اسم، لا عنوان ولا رموز فقط
problem-not-a-choice = يُرجى اختيار إحدى الإجابات من جديد، لأن الإجابات تغيّرت: { $field }
problem-consent-changed = تغيّر نص هذا المربع. تُرجى قراءته من جديد، ووضع علامة في المربع في حال موافقتك.
problem-not-text = { $field }: يُرجى إدخال نص عادي، من دون شيفرة HTML ومن دون أحرف مخفية
problem-not-a-name = { $field }: يُرجى إدخال اسم، لا عنوان ولا رموز فقط. إذا كان لك اسم واحد فقط، يُرجى ترك الحقل الآخر فارغًا
problem-disposable = يُرجى استخدام عنوان بريد إلكتروني دائم: العناوين المؤقتة تنتهي صلاحيتها، وقد يتمكن آخرون من قراءة رسائلها
problem-no-proof = لكي يصبح التوقيع ممكنًا، يجب أن يُكمل متصفحك فحصًا أمنيًا. يُرجى التأكد من تفعيل JavaScript، ثم إعادة تحميل الصفحة وإرسال الاستمارة.
problem-proof = بقيت الاستمارة مفتوحة مدة طويلة أو سبق إرسالها. يُرجى الضغط على الزر لإرسالها من جديد.
problem-network-limit = أُرسلت استمارات كثيرة جدًا من شبكتك، ولذلك لم تُحفظ هذه الاستمارة. يُرجى إرسالها من جديد بعد ساعة، أو عبر اتصال آخر.
problem-domain-limit = أُرسلت استمارات كثيرة بعناوين من مزوّد بريدك الإلكتروني، ولذلك يجب أن يُكمل متصفحك فحصًا أمنيًا أولًا. يُرجى التأكد من تفعيل JavaScript ثم الضغط على الزر من جديد. من دون JavaScript، يُرجى إرسال الاستمارة من جديد بعد ساعة، أو استخدام عنوان بريد إلكتروني آخر.
problem-trap = يجب أن يكون هذا الحقل فارغًا. ربما ملأه متصفحك: يُرجى إفراغه ثم الضغط على الزر من جديد.
problem-text-changed = تغيّر نص العريضة منذ أن فتحت الصفحة. تُرجى قراءته من جديد، ثم الضغط على الزر إذا بقيت لديك الرغبة في التوقيع.
problem-key-reused = سبق استخدام مفتاح Idempotency-Key هذا مع بيانات أخرى. يُرجى إرسال الاستمارة المعدَّلة بمفتاح جديد.
problem-paused = التوقيع متوقف مؤقتًا، ولذلك لم تُحفظ استمارتك. ما أدخلته لا يزال هنا: يُرجى الضغط على الزر من جديد لاحقًا.
answer-title = Keep a signed answer
answer-text = The site has signed this answer. It says what was refused, when and why, but not who you are. Copy the text, or download it as a file. Anybody can verify it with the public key:
answer-download = Download the answer

## Signers, news, and how the number is counted

signers-title = أحدث الموقّعين
signers-note = لا يظهر في القائمة إلا الموقّعون الذين اختاروا إظهار أسمائهم.
signers-none = لا توجد أسماء لعرضها بعد. يمكن للموقّعين اختيار إظهار أسمائهم.
signers-none-closed = لا يظهر اسم أحد.
signers-hidden = لا تعرض الحملة الأسماء في الوقت الحالي.
names-from = لا تظهر الأسماء والتعليقات إلا ما دام عدد الذين أكّدوا توقيعهم لا يقل عن { $from }.
names-from-missing = لا يزال مطلوبًا: { $missing }.
names-title = جميع الأسماء
names-more = مزيد من الأسماء
names-none = لا توجد أسماء لعرضها.
names-search = البحث في الأسماء
names-search-hint = الاسم الأول أو اسم العائلة، أو بدايته
names-not-found = لا يوجد اسم مطابق.
names-searched = بُحث حتى الآن في أحدث الأسماء، وعددها { $count }.
names-search-on = البحث في الأسماء الأقدم
comments-title = التعليقات
comments-note = سمح الموقّعون بإظهار هذه التعليقات، وقرأتها الجهة المنظِّمة أولًا.
comments-none = لا تظهر أي تعليقات بعد.
comments-hidden = لا تعرض الحملة التعليقات في الوقت الحالي.
comments-unnamed = أحد الموقّعين
comments-all = كل التعليقات
comments-more = مزيد من التعليقات
names-others = { $count ->
    [zero] وقّع أيضًا { $count } شخص لا يُظهر اسمه.
    [one] وقّع أيضًا شخص واحد لا يُظهر اسمه.
    [two] وقّع أيضًا شخصان لا يُظهران اسميهما.
    [few] وقّع أيضًا { $count } أشخاص لا يُظهرون أسماءهم.
    [many] وقّع أيضًا { $count } شخصًا لا يُظهرون أسماءهم.
   *[other] وقّع أيضًا { $count } شخص لا يُظهرون أسماءهم.
}
news-title = الأخبار
news-language = اللغة:
news-source = المصدر:
news-published = تاريخ النشر:
news-older = أخبار أقدم
news-feed = متابعة الأخبار في قارئ خلاصات (Atom)
news-corrected = تاريخ التصحيح:
news-all = كل الأخبار
counted-title = كيف يُحسب هذا العدد
counted-text = يُحتسب التوقيع بعد أن يؤكده صاحبه بالبريد الإلكتروني. يُحتسب كل عنوان بريد إلكتروني مرة واحدة، مهما تكرر إرسال الاستمارة به. الاستمارات التي لم تُقبل لا تدخل في أي من هذه الأرقام.
counted-confirmed = مؤكَّدة
counted-awaiting = لم تُؤكَّد بعد
counted-withdrawn = مسحوبة
counted-disowned = ليست من صاحب عنوان البريد الإلكتروني
counted-erased = محذوفة
counted-purged = لم تُؤكَّد قط، وسُحبت أو حُذفت
counted-automated = مُبطَلة: أرسلها برنامج
counted-disposable-address = مُبطَلة: عنوان بريد إلكتروني مؤقت
counted-false-name = مُبطَلة: الاسم ليس اسم شخص
counted-same-person = مُبطَلة: شخص واحد بعدة عناوين
counted-other = مُبطَلة لسبب آخر
counted-bounced = توقيعات مؤكَّدة توقفت عناوين بريدها الإلكتروني لاحقًا عن قبول الرسائل: { $number }. هذه التوقيعات لا تزال محتسبة.
counted-submitted = المجموع (يُحتسب كل عنوان بريد إلكتروني مرة واحدة، ومرة أخرى إذا وُقِّع به من جديد بعد حذف بياناته)
counted-as-of = هذه الأرقام كما كانت في { $as-of }. تُحدَّث مرة كل ساعة على الأكثر، ولا تُحدَّث إلا بعد 20 توقيعًا إضافيًا على الأقل، كي لا يعرف أحد منها هل وقّع شخص ما. ويُظهر السجل العام ما يحدث للتوقيعات المؤكدة من دون هذا التأخير.
counted-none-yet = تُنشر الأرقام الأخرى هنا بعد أن يوقّع 20 شخصًا على الأقل، ثم مرة كل ساعة على الأكثر. وبذلك لا يعرف أحد منها هل وقّع شخص ما. ويُظهر السجل العام ما يحدث للتوقيعات المؤكدة من دون هذا التأخير.
endorse-title = تأييد العريضة باسم مؤسسة
endorse-intro = التأييد هو توقيع المؤسسة. تُحتسب المؤسسات وتُعرض على حدة، لا مع الأشخاص. للتوقيع باسمك، يُرجى العودة إلى العريضة.
endorse-public = يظهر للجميع: اسم المؤسسة وموقعها الإلكتروني وبلدها. لا يظهر أبدًا: اسمك ودورك وعنوان بريدك الإلكتروني.
endorse-public-from = Shown in public, but only while at least { $from } people have confirmed: the organisation’s name, website and country. Never shown: your name, your role and your email address.
endorse-approval = تقرأ الجهة المنظِّمة كل تأييد قبل إدراجه في القائمة واحتسابه.
endorse-consent = تأييدك إقرار منك بأنه يحق لك التحدث باسم المؤسسة، وبأنها تدعم هذه العريضة كما هي معروضة هنا ({ $version }). ويعني موافقتك على حفظ هذه البيانات من أجل العريضة.
endorse-button = تأييد
endorse-next = سنرسل إليك رابطًا بالبريد الإلكتروني. لا يُدرج التأييد في القائمة ولا يُحتسب قبل تأكيده بهذا الرابط.
organisations-title = المؤسسات المؤيِّدة
organisations-number = عدد المؤسسات: { $number }. لا تدخل المؤسسات في عدد التوقيعات.
organisations-note = في كل مؤسسة، أكّدت جهة اتصال التأييد بالبريد الإلكتروني.
organisations-none = لا توجد أي مؤسسة في القائمة.
organisations-from = Organisations are listed only while at least { $from } people have confirmed.
organisations-all = كل المؤسسات
organisations-more = مزيد من المؤسسات
confirm-endorse-title = تأكيد التأييد
confirm-endorse-text = يُرجى التحقق من البيانات. إذا كانت تخصك، يُرجى تأكيد تأييد مؤسستك لهذه العريضة:
confirm-endorse-button = تأكيد التأييد
confirmed-endorse-title = تم تأكيد التأييد
confirmed-endorse-thanks = شكرًا لتأييدك:
confirmed-endorse-own-page = للتأييد صفحة خاصة يمكنك فيها عرضه أو تصحيحه أو سحبه أو حذفه. يُرجى الاحتفاظ بالرسالة التي أكّدت بها: فيها الرابط نفسه.
confirmed-endorse-link = عرض التأييد
endorsement-title = تأييد مؤسستك
endorsement-means = التأييد هو توقيع مؤسستك. في هذه الصفحة وفي رسائلنا، المقصود بعبارة «توقيعك» هو التأييد.
endorsement-ends = عند سحب التأييد أو حذفه، لن تكون مؤسستك مُدرجة في القائمة.
endorsement-listed = مؤكَّد: محتسب ومُدرج في القائمة
endorsement-hidden = مؤكَّد: محتسب، ولكن الحملة لا تعرض أي أسماء في الوقت الحالي
endorsement-from = مؤكَّد: محتسب الآن، ويُدرج في القائمة عندما يبلغ عدد الذين أكّدوا توقيعهم { $from } على الأقل. لا يزال مطلوبًا: { $missing }.
endorsement-waits = Confirmed: it counts once the organisers have accepted it
endorsement-rejected = لم تقبله الجهة المنظِّمة: غير مُدرج في القائمة وغير محتسب
endorsement-not-me = إذا أيّد شخص آخر هذه العريضة بعنوان بريدك الإلكتروني، فيُرجى إبلاغنا هنا. بعد ذلك لن يُحتسب شيء من هذا التأييد ولن يُعرض، ولن نرسل إلى عنوانك مزيدًا من الرسائل عن هذه العريضة.
endorsement-done-not-me = Thank you for telling us. Nothing of the endorsement is counted or shown, and we send you no more emails about it.
endorsement-correct = قد تقرأ الجهة المنظِّمة البيانات المصحَّحة قبل إظهارها في القائمة.
endorsement-again = سيسري التأييد من جديد بالبيانات المذكورة أعلاه. إذا كانت الجهة المنظِّمة تقبل التأييدات قبل احتسابها، فسيُحتسب بعد أن تقبل هذه البيانات.
link-endorse-title = الحصول على رابط تأييد مؤسستك
link-endorse-text = سنرسل إليك بالبريد الإلكتروني رابط صفحة يمكنك فيها عرض التأييد أو تصحيحه أو سحبه أو حذفه. يُرجى إدخال عنوان البريد الإلكتروني المستخدم للتأييد.

## After the form

check-mail-title = يُرجى تفقّد بريدك الإلكتروني
check-mail-sent = إذا كان التوقيع بهذا العنوان ممكنًا، فمن المفترض أن تصلك رسالة خلال بضع دقائق. لتأكيد توقيعك، يُرجى فتح الرسالة ثم فتح الرابط.
check-mail-sent-late = إذا كان التوقيع بهذا العنوان ممكنًا، فمن المفترض أن تصلك رسالة، ولكن ليس على الفور. لتأكيد توقيعك، يُرجى فتح الرسالة ثم فتح الرابط.
check-mail-endorse-sent = If that address can be used to endorse, you should receive an email in a few minutes. To confirm the endorsement, open the email and follow the link.
check-mail-endorse-sent-late = If that address can be used to endorse, you should receive an email, but not at once. To confirm the endorsement, open the email and follow the link.
check-mail-counts = لا يُحتسب توقيعك إلا بعد تأكيده.
check-mail-not-stored = لم تعد العريضة تطلب هذا، ولذلك لم يُحفظ: { $fields }
check-mail-nothing-title = إذا لم يصل شيء
check-mail-nothing-wait = يُرجى الانتظار بضع دقائق. بعض مزوّدي البريد الإلكتروني بطيئون.
check-mail-nothing-wait-late = يُرجى الانتظار مدة أطول من التأخير المذكور أعلاه. بعض مزوّدي البريد الإلكتروني بطيئون.
check-mail-nothing-spam = يُرجى البحث في مجلد البريد غير المرغوب فيه.
check-mail-nothing-again = يُرجى ملء الاستمارة من جديد، والتحقق من عدم وجود أخطاء في كتابة عنوان البريد الإلكتروني.
check-mail-to = إلى
check-mail-from = من
check-mail-subject = يحتوي الموضوع على
check-mail-open = فتح { $provider }
check-mail-again-limit = لا نرسل إلى العنوان الواحد إلا عددًا قليلًا من الرسائل، ولذلك لا تصل رسالة أخرى في كل مرة.
check-mail-again-button = إرسالها مرة أخرى
check-mail-again-done = تم طلب رسالة أخرى.
check-mail-change-title = العنوان خاطئ؟
check-mail-change-button = تغيير العنوان
mails-late-minutes = { $minutes ->
    [zero] تتأخر رسائلنا حاليًا نحو { $minutes } دقيقة.
    [one] تتأخر رسائلنا حاليًا نحو دقيقة واحدة.
    [two] تتأخر رسائلنا حاليًا نحو دقيقتين.
    [few] تتأخر رسائلنا حاليًا نحو { $minutes } دقائق.
    [many] تتأخر رسائلنا حاليًا نحو { $minutes } دقيقة.
   *[other] تتأخر رسائلنا حاليًا نحو { $minutes } دقيقة.
}
mails-late-hours = { $hours ->
    [zero] تتأخر رسائلنا حاليًا نحو { $hours } ساعة.
    [one] تتأخر رسائلنا حاليًا نحو ساعة واحدة.
    [two] تتأخر رسائلنا حاليًا نحو ساعتين.
    [few] تتأخر رسائلنا حاليًا نحو { $hours } ساعات.
    [many] تتأخر رسائلنا حاليًا نحو { $hours } ساعة.
   *[other] تتأخر رسائلنا حاليًا نحو { $hours } ساعة.
}
mails-late-link-sent = إذا كنت قد وقّعت هذه العريضة بذلك العنوان، فمن المفترض أن يصلك الرابط، ولكن ليس على الفور. إذا لم يصل شيء، يُرجى البحث في مجلد البريد غير المرغوب فيه، والتحقق من عدم وجود أخطاء في كتابة العنوان.
mails-late-endorse-link-sent = If you endorsed this petition for an organisation with that address, you should receive the link, but not at once. If nothing arrives, check your spam folder and check the address for typing errors.

## Confirming

confirm-title = تأكيد توقيعك
confirm-text = يُرجى التحقق من البيانات. إذا كانت تخصك، يُرجى تأكيد توقيعك على هذه العريضة:
confirm-button = تأكيد توقيعي
confirm-discard-title = هذه ليست بياناتك؟
confirm-discard-text = ملأ شخص آخر الاستمارة بعنوان بريدك الإلكتروني. يُرجى إلغاؤها: لن يُحتسب شيء ولن يُعرض شيء، ويمكنك التوقيع ببياناتك.
confirm-discard-only = ملأ شخص آخر الاستمارة بعنوان بريدك الإلكتروني. يُرجى إلغاؤها: لن يُحتسب شيء ولن يُعرض شيء.
confirm-discard-button = إلغاء الاستمارة
press-title = يُرجى إدخال عنوان بريدك الإلكتروني
press-text = بعض برامج البريد الإلكتروني تفتح الروابط وتضغط على الأزرار من تلقاء نفسها. لا يمكننا أن نعرف هل كنت أنت من ضغط على الزر أم برنامج، ولذلك لم يتغيّر شيء بعد.
press-ask = للمتابعة، يُرجى إدخال عنوان البريد الإلكتروني الذي أرسلنا إليه الرسالة التي فيها الرابط.
press-wrong = أُرسلت رسالتنا إلى عنوان آخر. يُرجى التحقق في تلك الرسالة من العنوان الذي أُرسلت إليه، وإدخاله هنا.
press-button = متابعة
confirmed-title = توقيعك محتسب
confirmed-thanks = شكرًا لتوقيعك:
confirmed-count = عدد التوقيعات حتى الآن، بما فيها توقيعك: { $count } على الأقل
confirmed-share-title = مشاركة هذه العريضة
confirmed-share-text = تساعد المشاركة العريضة على الوصول إلى عدد أكبر من الناس. لا تحتوي هذه الروابط على أدوات تتبّع.
confirmed-address = رابط العريضة
confirmed-share-email = البريد الإلكتروني
confirmed-share-subject = هل يمكنك توقيع هذه العريضة؟
share-closed-text = هذه العريضة مغلقة. لا يزال بإمكانك مشاركة صفحتها. لا تحتوي هذه الروابط على أدوات تتبّع.
share-native = المشاركة عبر تطبيق
share-text = نص للنسخ
share-more = طرق أخرى للمشاركة
share-code-title = رمز للملصقات
share-code-text = من يوجّه كاميرا هاتف إلى هذا الرمز يصل إلى العريضة.
share-code-file = حفظ الرمز كصورة (SVG)
share-posters-title = ملصقات للطباعة
share-posters-text = يمكن طباعة ملصق للوحة إعلانات أو لكشك في الشارع. فيه عنوان العريضة ورمز يقود إليها.
confirmed-own-page-title = يمكنك تغيير رأيك
confirmed-own-page-text = في صفحتك يمكنك عرض ما وقّعته، وتصحيح بياناتك، وإظهار اسمك أو إخفاؤه، وسحب توقيعك أو حذفه. يُرجى الاحتفاظ بالرسالة التي أكّدت بها توقيعك: فيها الرابط نفسه.
confirmed-own-page-link = الانتقال إلى توقيعي
confirmed-own-page-mail = رابط صفحتك موجود في رسائلنا. هل فقدته؟

## The signer’s own page

signature-title = توقيعك
signature-status = الحالة
signature-awaiting = لم يُؤكَّد بعد: يُرجى فتح الرابط الموجود في رسالتنا
signature-too-late = لم يُؤكَّد قبل إغلاق العريضة: غير محتسب
signature-confirmed = مؤكَّد
signature-withdrawn = مسحوب
signature-disowned = وقّع شخص آخر بعنوان بريدك الإلكتروني: التوقيع غير محتسب
signature-withdrawn-on-request = سحبته الجهة المنظِّمة بناءً على طلبك
signature-set-aside = أبطلته الحملة: غير محتسب
signature-set-aside-withdrawn = أبطلته الحملة، وسُحب أيضًا: غير محتسب
signature-name = الاسم
signature-version = نسخة النص
signature-version-is = النسخة { $version } ({ $language })
signature-submitted-at = تاريخ التوقيع
signature-confirmed-at = تاريخ التأكيد
signature-corrected-at = تاريخ التصحيح
signature-shown = إظهار الاسم للجميع
signature-shown-once-confirmed = نعم، بعد تأكيد توقيعك
signature-shown-uncounted = لا: لا تظهر إلا أسماء أصحاب التوقيعات المحتسبة
signature-shown-hidden = نعم، ولكن الحملة لا تعرض أي أسماء في الوقت الحالي
signature-shown-from = نعم، عندما يبلغ عدد الذين أكّدوا توقيعهم { $from } على الأقل. لا يزال مطلوبًا: { $missing }.
signature-comment = إظهار التعليق للجميع
signature-comment-waiting = ليس بعد: تقرؤه الجهة المنظِّمة أولًا
signature-comment-refused = لا: قرّرت الجهة المنظِّمة عدم إظهاره
signature-comment-hidden = ليس الآن: لا تعرض الحملة أي تعليقات في الوقت الحالي
signature-news = يمكن للحملة إرسال أخبار بالبريد الإلكتروني
signature-mails = السماح بالرسائل
signature-yes = نعم
signature-no = لا
signature-none = غير مذكور
signature-private = يُرجى عدم مشاركة عنوان هذه الصفحة. كل من لديه هذا العنوان يستطيع تغيير توقيعك.
signature-done-shown = تم: يمكن أن يظهر اسمك الآن في قائمة الموقّعين.
signature-done-shown-later = تم: يمكن أن يظهر اسمك في قائمة الموقّعين عندما تعرض الحملة الأسماء من جديد.
signature-done-shown-from = تم: يمكن أن يظهر اسمك في قائمة الموقّعين عندما يبلغ عدد الذين أكّدوا توقيعهم { $from } على الأقل. لا يزال مطلوبًا: { $missing }.
signature-done-hidden = تم: لم يعد اسمك ظاهرًا في قائمة الموقّعين.
signature-done-hidden-unlisted = Done: your name will not be shown in the list of signers.
signature-done-comment-hidden = تم: تعليقك غير ظاهر.
signature-done-withdrawn = تم: سُحب توقيعك وهو غير محتسب.
signature-done-again = تم: توقيعك محتسب من جديد.
signature-done-stopped = تم: لن نرسل إليك مزيدًا من الرسائل عن هذه العريضة.
signature-done-resumed = تم: أصبحت رسائلنا عن هذه العريضة مسموحًا بها من جديد.
signature-done-corrected = تم: بياناتك محفوظة كما تظهر هنا.
signature-show-title = إظهار اسمك
signature-show-text = يمكن بعد ذلك أن يظهر اسمك وبلدك ومهنتك في قائمة الموقّعين على العريضة.
signature-show-name = يمكن بعد ذلك أن يظهر اسمك في قائمة الموقّعين على العريضة.
signature-show-button = إظهار اسمي
signature-hide-title = إخفاء اسمك
signature-hide-text = سيبقى توقيعك محتسبًا، ولكن اسمك لن يظهر بعد ذلك في قائمة الموقّعين.
signature-hide-unlisted = Your name is not listed at the moment. If you hide it, it will not be listed later either. Your signature will still count.
signature-hide-button = إخفاء اسمي
signature-hide-comment-title = إخفاء تعليقك
signature-hide-comment-text = سيبقى توقيعك محتسبًا. يمكن للجهة المنظِّمة قراءة تعليقك، ولكن لا يجوز لها إظهاره بعد ذلك.
signature-hide-comment-button = إخفاء تعليقي
signature-withdraw-title = سحب توقيعك
signature-withdraw-text = لن يُحتسب توقيعك ولن يظهر اسمك. نحتفظ بسجل لعملية السحب. يمكنك التوقيع من جديد ما دامت العريضة مفتوحة.
signature-withdraw-awaiting = ستُلغى استمارتك، ولن يعود بالإمكان تأكيدها بالروابط الموجودة في رسائلنا. نحتفظ بسجل لعملية السحب.
signature-withdraw-set-aside = أبطلت الحملة توقيعك، ولذلك فهو غير محتسب الآن. وإذا سحبته فلن يُحتسب من جديد أيضًا.
signature-withdraw-closed = لن يُحتسب توقيعك ولن يظهر اسمك. نحتفظ بسجل لعملية السحب. العريضة مغلقة: يمكنك التراجع عن السحب حتى { $until } وليس بعد ذلك.
signature-withdraw-final = لن يُحتسب توقيعك ولن يظهر اسمك. نحتفظ بسجل لعملية السحب. العريضة مغلقة، ولذلك لا يمكن التراجع عن السحب.
signature-withdraw-button = سحب توقيعي
signature-again-title = التوقيع من جديد
signature-again-text = سيُحتسب توقيعك بالبيانات المذكورة أعلاه.
signature-again-form = سحبت توقيعك قبل تأكيد بياناتك. للتوقيع، يُرجى ملء الاستمارة من جديد.
signature-again-mails = للتوقيع ببياناتك، يُرجى أولًا السماح بالرسائل من جديد في هذه الصفحة، ثم ملء الاستمارة.
signature-disowned-title = التوقيع بنفسك
signature-again-disowned = للتوقيع ببياناتك، يُرجى ملء الاستمارة.
signature-again-button = التوقيع من جديد
signature-not-me-title = لم يكن التوقيع منك؟
signature-not-me-text = إذا وقّع شخص آخر بعنوان بريدك الإلكتروني، فيُرجى إبلاغنا هنا. بعد ذلك لن يُحتسب شيء ولن يُعرض شيء لعنوانك، ولن نرسل إليه مزيدًا من الرسائل عن هذه العريضة. عدد من يبلّغون بذلك معلن، أما هويتهم فلا.
signature-not-me-button = لم أوقّع أنا
signature-done-not-me = شكرًا لإبلاغنا. لا يُحتسب شيء ولا يُعرض شيء لعنوانك، ولن نرسل إليه مزيدًا من الرسائل عن هذه العريضة.
signature-misuse = للإبلاغ عن إساءة استخدام عنوانك، تُرجى الكتابة إلى { $contact }.
signature-stop-title = إيقاف كل الرسائل
signature-stop-text = لن نرسل إليك مزيدًا من الرسائل عن هذه العريضة. يبقى توقيعك كما هو. يُرجى حفظ عنوان هذه الصفحة: لن نتمكن من إرساله إليك بالبريد الإلكتروني مرة أخرى.
signature-stop-button = إيقاف كل الرسائل
signature-resume-title = السماح بالرسائل من جديد
signature-resume-text = بعد السماح بالرسائل من جديد يمكننا أن نرسل إليك رابط هذه الصفحة بالبريد الإلكتروني. إذا تعذّر تسليم رسالة إليك أو صُنّفت بريدًا غير مرغوب فيه، فقد لا نرسل أي رسالة لبعض الوقت رغم ذلك.
signature-links-title = الحصول على رابط جديد لهذه الصفحة
signature-links-text = سنرسل إليك رابطًا جديدًا بالبريد الإلكتروني. ستتوقف كل الروابط السابقة لهذه الصفحة عن العمل، ومنها الروابط الموجودة في الرسائل التي لديك. يفيد هذا إذا كان من المحتمل أن يكون أحد الروابط لدى شخص آخر.
signature-links-button = استبدال روابطي
signature-download-title = تنزيل بياناتك
signature-download-text = بياناتك وسجلّ تغييراتها، في ملف JSON
signature-download-fresh = لحماية بياناتك، يتطلب التنزيل رابطًا لم يمضِ عليه يوم. يمكننا إرسال رابط كهذا إليك بالبريد الإلكتروني.
signature-download-button = إرسال رابط حديث إليّ
receipt-title = إيصال
receipt-text = يُثبت الإيصال أن توقيعك موجود في السجل العام لهذا الموقع. كل من يراه يعرف أنك وقّعت، ولذلك يُرجى عدم إظهاره إلا لمن يجوز أن يعرف ذلك.
receipt-button = تنزيل الإيصال
signature-erase-title = حذف بياناتك
signature-erase-counted = لن يُحتسب توقيعك، وسيُحذف نهائيًا اسمك وعنوان بريدك الإلكتروني وكل بياناتك المشفَّرة الأخرى. لا يمكن التراجع عن ذلك.
signature-erase-not-counted = سيُحذف نهائيًا اسمك وعنوان بريدك الإلكتروني وكل بياناتك المشفَّرة الأخرى. لا يمكن التراجع عن ذلك. توقيعك غير محتسب الآن، ولن يُحتسب بعد ذلك.
signature-erase-sure = نعم، أريد بالتأكيد حذف بياناتي
signature-erase-data-button = حذف بياناتي

## Correcting details

correct-title = تصحيح بياناتك
correct-choices = وهناك يمكنك أيضًا تغيير رغبتك في تلقي الأخبار، وما وافقت عليه غير ذلك.
correct-text = ما وقّعته لا يتغيّر. البيانات التي تُستبدل تُحذف.
correct-awaiting = يمكنك تصحيح بياناتك هنا بعد تأكيد توقيعك.
correct-button = حفظ
correct-news-stopped = لقد أوقفت كل الرسائل. اختيار الأخبار يسمح بالرسائل من جديد.
correct-differs = ما أُدخل يختلف عمّا هو محفوظ:
correct-limit = عدد التغييرات محدود: { $day } خلال 24 ساعة، و{ $all } في المجموع. إخفاء اسمك وإيقاف الرسائل والسحب والحذف أمور ممكنة دائمًا.

## Another email address

address-title = استخدام عنوان بريد إلكتروني آخر
address-text = وقّعت بالعنوان { $address }. يمكنك نقل توقيعك إلى عنوان آخر لك. لا يتغيّر فيه أي شيء آخر.
address-ask = سنرسل رسالة إلى العنوان الجديد. يُنقل توقيعك بعد فتح الرابط الموجود في تلك الرسالة وتأكيد النقل. ابتداءً من ذلك الحين لن تعمل الروابط الموجودة في الرسائل السابقة. نُبلغ العنوان القديم بأن التوقيع نُقل، ولكن لا نذكر إلى أين.
address-mail-button = إرسال رسالة إليّ على هذا العنوان
address-same = هذا هو عنوان توقيعك بالفعل. يُرجى إدخال عنوان آخر.
address-pending = طلبت منا إرسال رسالة إلى { $address }. يُنقل توقيعك إلى هذا العنوان بعد تأكيدك عبر تلك الرسالة. حتى ذلك الحين لا يتغيّر شيء.
address-keep-current = الاحتفاظ بعنواني الحالي
address-kept = تم: أُلغي تغيير العنوان.
address-sent = إذا كان بإمكاننا إرسال رسائل إلى هذا العنوان، فمن المفترض أن تصلك رسالة خلال بضع دقائق. لنقل توقيعك، يُرجى فتح الرسالة ثم فتح الرابط.
address-sent-late = إذا كان بإمكاننا إرسال رسائل إلى هذا العنوان، فمن المفترض أن تصلك رسالة، ولكن ليس على الفور. لنقل توقيعك، يُرجى فتح الرسالة ثم فتح الرابط.
address-until = لا يتغيّر شيء قبل تأكيدك هناك.
address-confirm-title = نقل التوقيع إلى هذا العنوان
address-confirm-text = طلب شخص ما، وعلى الأرجح أنت، نقل توقيعه على هذه العريضة إلى عنوان بريدك الإلكتروني:
address-confirm-then = ابتداءً من ذلك الحين لن تؤدي إلى التوقيع إلا الروابط الموجودة في الرسائل المرسلة إلى هذا العنوان.
address-confirm-button = نقله إلى هنا
address-reject-title = هذا ليس توقيعك؟
address-reject-text = أدخل شخص ما عنوانك. يُرجى رفض التغيير: يبقى التوقيع حيث هو.
address-reject-button = رفض
address-taken-title = سبق التوقيع بهذا العنوان
address-has-signature-text = لهذا العنوان توقيع خاص به، وهو محتسب. ولذلك لا يمكن نقل التوقيع الآخر إلى هنا. إذا كان التوقيعان لك، يُرجى سحب التوقيع الآخر: لن يكون محتسبًا بعد ذلك.
address-taken-button = سحب التوقيع الآخر
notice-address-moved-title = نُقل توقيعك
notice-address-moved-text = أصبح الآن تابعًا لعنوان بريدك الإلكتروني الجديد، وبقي كما كان. لا تؤدي إليه إلا الروابط الموجودة في الرسائل المرسلة إلى هذا العنوان.
notice-moved-title = نُقل هذا التوقيع
notice-moved-text = أصبح الآن تابعًا لعنوان بريد إلكتروني آخر. يُرجى استخدام الرابط الموجود في رسائلنا المرسلة إلى ذلك العنوان. إذا كان شخص آخر هو من نقله، يُرجى الاتصال بالحملة.
notice-address-outdated-title = لم يعد هذا الرابط يعمل
notice-address-outdated-text = أُلغي تغيير العنوان، أو طُلب من جديد، أو مضت عليه مدة طويلة، أو لم يعد التوقيع مؤكَّدًا. للبدء من جديد، يُرجى الانتقال إلى صفحة توقيعك: رابطها موجود في رسائلنا المرسلة إلى العنوان المستخدم للتوقيع.
notice-address-rejected-title = رُفض التغيير
notice-address-rejected-text = لم يُنقل التوقيع إلى عنوانك. لم يعد الرابط الموجود في رسالتنا يعمل.
notice-address-withdrawn-title = سُحب التوقيع الآخر
notice-address-withdrawn-text = إنه غير محتسب. التوقيع بهذا العنوان لم يتغيّر. لحذف التوقيع الآخر، يُرجى استخدام الرابط الموجود في رسائلنا المرسلة إلى عنوانه.
notice-many-addresses-title = تغييرات كثيرة جدًا للعنوان
address-limit = { $day ->
    [zero] يمكنك إدخال { $day } عنوان آخر خلال 24 ساعة.
    [one] يمكنك إدخال عنوان واحد آخر خلال 24 ساعة.
    [two] يمكنك إدخال عنوانين آخرين خلال 24 ساعة.
    [few] يمكنك إدخال { $day } عناوين أخرى خلال 24 ساعة.
    [many] يمكنك إدخال { $day } عنوانًا آخر خلال 24 ساعة.
   *[other] يمكنك إدخال { $day } عنوان آخر خلال 24 ساعة.
}
again-from = يمكن إعادة المحاولة ابتداءً من { $time }.
unsubscribe-title = إيقاف الأخبار بالبريد الإلكتروني
unsubscribe-text = لن ترسل إليك الحملة بعد ذلك بالبريد الإلكتروني أخبارًا عن هذه العريضة:
unsubscribe-then = يبقى توقيعك كما هو، وكذلك اختياراتك الأخرى.
unsubscribe-button = إيقاف الأخبار
notice-news-stopped-title = أُوقفت الأخبار
notice-news-stopped-text = لن ترسل إليك الحملة بعد الآن بالبريد الإلكتروني أخبارًا عن هذه العريضة. قد تصلك مع ذلك رسالة كانت في طريقها إليك. إذا كنت قد وقّعت، فتوقيعك باقٍ كما هو.

## The link to one's own page

link-title = الحصول على رابط توقيعك
link-text = سنرسل إليك بالبريد الإلكتروني رابطًا إلى صفحتك، حيث يمكنك عرض توقيعك أو سحبه أو حذفه. يُرجى إدخال عنوان البريد الإلكتروني الذي وقّعت به.
link-button = إرسال رابطي إليّ

## Notices

notice-link-expired-title = انتهت صلاحية هذا الرابط
notice-link-expired-text = يُرجى استخدام الرابط الموجود في أحدث رسالة منا. إذا كانت العريضة لا تزال مفتوحة، يمكنك أيضًا التوقيع من جديد للحصول على رابط جديد.
notice-link-unknown-title = هذا الرابط لا يعمل
notice-link-unknown-text = ربما ينقصه جزء. يُرجى نسخ الرابط كاملًا من رسالتنا. إذا لم ينفع ذلك، يمكنك الحصول على رابط جديد من صفحة العريضة.
notice-petition-closed-title = هذه العريضة مغلقة
notice-petition-closed-text = لم تعد تقبل التوقيعات. شكرًا لرغبتك في التوقيع.
notice-petition-not-found-title = لم يُعثر على العريضة
notice-petition-not-found-text = يُرجى التحقق من صحة العنوان. ربما نُقلت العريضة، أو ربما لم تُفتح بعد.
notice-page-not-found-title = لم يُعثر على الصفحة
notice-page-not-found-text = يُرجى التحقق من صحة العنوان، أو الرجوع إلى الصفحة السابقة.
notice-article-retracted-title = سُحب هذا الخبر
notice-article-retracted-text = لم تعد الحملة تنشره. يمكنك قراءة أخبار أخرى في صفحة العريضة.
notice-too-large-title = طلبك كبير جدًا
notice-too-large-text = أرسلت نصًا أطول مما نقبله. يُرجى الرجوع واختصاره ثم إرساله من جديد.
notice-unavailable-title = عذرًا، توجد مشكلة في الخدمة
notice-unavailable-text = لم نتمكن من إتمام طلبك. تُرجى المحاولة من جديد بعد بضع دقائق. لا ضرر في إرساله مرتين.
notice-not-sure-title = لم يُحذف شيء
notice-not-sure-text = يُرجى وضع علامة في المربع لتأكيد رغبتك في حذف بياناتك، ثم الضغط على الزر من جديد.
notice-not-changed-title = لم يتغيّر شيء
notice-not-changed-text = تغيّرت حالة توقيعك منذ أن فتحت الصفحة، ولذلك لم يعد ذلك الزر صالحًا. يُرجى الانتقال إلى توقيعك لمعرفة حالته الحالية.
notice-withdrawn-title = سُحب توقيعك
notice-withdrawn-text = توقيعك غير محتسب، واسمك غير ظاهر. يمكنك التوقيع من جديد ما دامت العريضة مفتوحة.
notice-erased-title = حُذفت بياناتك
notice-erased-details = حُذف نهائيًا اسمك وعنوان بريدك الإلكتروني وكل بياناتك المشفَّرة الأخرى. لم يعد هذا الرابط يعمل.
notice-erased-on-request-title = حُذفت بياناتك
notice-erased-on-request-details = حذفت الجهة المنظِّمة نهائيًا، بناءً على طلبك، اسمك وعنوان بريدك الإلكتروني وكل بياناتك المشفَّرة الأخرى. توقيعك غير محتسب. لم يعد هذا الرابط يعمل. إذا لم يكن ذلك بطلب منك، يُرجى الاتصال بالحملة. ويمكنك التوقيع من جديد ما دامت العريضة مفتوحة.
notice-purged-title = انتهت صلاحية هذا الرابط
notice-purged-text = لم يُؤكَّد التوقيع خلال 30 يومًا، ولذلك حُذفت البيانات. لم يُحتسب التوقيع قط. إذا كانت العريضة لا تزال مفتوحة، يمكنك التوقيع من جديد.
notice-again-kept = لا يزال في الاستمارة ما لم يُحذف. يُرجى ملء الباقي.
notice-data-expired-title = حُذفت بياناتك
notice-data-expired-details = أُغلقت العريضة منذ مدة طويلة، ولذلك حُذف اسمك وعنوان بريدك الإلكتروني وكل بياناتك المشفَّرة الأخرى. توقيعك لا يزال محتسبًا.
notice-data-expired-uncounted-title = حُذفت بياناتك
notice-data-expired-uncounted-details = انتهت المدة التي نحتفظ فيها بالبيانات، ولذلك حُذف اسمك وعنوان بريدك الإلكتروني وكل بياناتك المشفَّرة الأخرى. توقيعك غير محتسب.
notice-other-spelling-title = هذا الرابط خاص بصيغة أخرى لعنوانك
notice-other-spelling-text = يمكن كتابة عنوان البريد الإلكتروني هذا بعدة صيغ. استُخدمت لاحقًا صيغة أخرى له، أو تم تأكيدها، ولذلك لا يمكن لهذا الرابط عرض التوقيع أو تغييره. يُرجى استخدام الرابط الموجود في رسائلنا المرسلة إلى العنوان بتلك الصيغة. ما دام لم يُؤكَّد شيء، يظل الزر الموجود في الرسالة التي فيها هذا الرابط يعمل.
notice-link-replaced-title = استُبدل هذا الرابط
notice-link-replaced-text = لم تعد الروابط السابقة لهذا التوقيع تعمل. يُرجى استخدام الرابط الموجود في أحدث رسالة منا، أو الحصول على رابط جديد من صفحة العريضة.
notice-links-replaced-title = استُبدلت روابطك
notice-links-replaced-text = لم تعد الروابط السابقة لتوقيعك تعمل. نرسل إليك الآن رابطًا جديدًا بالبريد الإلكتروني.
notice-discarded-title = أُلغيت الاستمارة
notice-discarded-text = لا يُحتسب منها شيء ولا يُعرض. للتوقيع ببياناتك، يُرجى ملء الاستمارة بنفسك.
notice-discarded-only-title = أُلغيت الاستمارة
notice-discarded-only-text = لا يُحتسب منها شيء ولا يُعرض.
notice-fresh-link-sent-title = يُرجى تفقّد بريدك الإلكتروني
notice-fresh-link-sent-text = نرسل إليك الآن رابطًا حديثًا بالبريد الإلكتروني. يُرجى استخدامه خلال يوم لتنزيل بياناتك.
notice-not-fresh-title = هذا الرابط قديم ولا يصلح للتنزيل
notice-not-fresh-text = لحماية بياناتك، يتطلب التنزيل رابطًا لم يمضِ عليه يوم. يمكنك طلب رابط كهذا من صفحة توقيعك.
notice-receipt-not-yet-title = إيصالك ليس جاهزًا بعد
notice-receipt-not-yet-text = توقيعك ليس في السجل العام بعد. بعد تأكيده، يستغرق ذلك عادةً أقل من دقيقة. تُرجى المحاولة من جديد لاحقًا.
notice-receipt-late-text = What you confirmed or changed on { $time } is not in the public log yet. That usually takes less than a minute, so the log is behind. Your signature is not lost: it is stored, and is added when the log continues. Try again later.
notice-receipt-unconfirmed-text = Your signature is not confirmed. A receipt is possible only once it is confirmed and in the public log.
notice-no-receipt-title = لا يوجد إيصال
notice-no-receipt-text = لا تصدر إيصالات لهذه العريضة، لأن الإيصال يُثبت لكل من يراه أن صاحبه وقّع.
notice-receipt-disowned-text = You told us that it was not you who signed. A receipt would prove to everybody who sees it that you did, so you cannot download one.
notice-too-many-mails-title = لا يمكن إرسال رسالة الآن
notice-too-many-mails-text = سبق أن أرسلنا عدة رسائل إلى عنوانك في الأيام الأخيرة، أو أنك أوقفت رسائلنا. يُرجى استخدام أحدث رابط، أو المحاولة من جديد بعد أسبوع.
notice-details-changed-text = تغيّرت بياناتك منذ فتح الاستمارة، ولذلك لم يُحفظ شيء. تُرجى مقارنة ما أدخلته بالبيانات المحفوظة ثم الحفظ من جديد.
notice-set-aside-title = أُبطل هذا التوقيع
notice-set-aside-text = أبطلته الحملة، ولذلك فهو غير محتسب. إذا رأيت أن هذا خطأ، يُرجى الاتصال بالحملة.
notice-mails-stopped-title = أُوقفت الرسائل
notice-mails-stopped-text = لن نرسل إليك مزيدًا من الرسائل عن هذه العريضة.
notice-signing-paused-title = التوقيع متوقف مؤقتًا
notice-signing-paused-text = لم تُحفظ استمارتك. التوقيعات الموجودة لا تتأثر بذلك. تُرجى العودة لاحقًا.
notice-form-after-closing-text = أُغلقت العريضة قبل وصول استمارتك، ولذلك لم يُحفظ منها شيء. شكرًا لرغبتك في التوقيع.
notice-link-sent-title = يُرجى تفقّد بريدك الإلكتروني
notice-link-sent-text = إذا كنت قد وقّعت هذه العريضة بذلك العنوان، فمن المفترض أن يصلك الرابط خلال بضع دقائق. إذا لم يصل شيء، يُرجى البحث في مجلد البريد غير المرغوب فيه، والتحقق من عدم وجود أخطاء في كتابة العنوان.
notice-endorse-link-sent-text = If you endorsed this petition for an organisation with that address, you should receive the link in a few minutes. If nothing arrives, check your spam folder and check the address for typing errors.
notice-wait-title = تُرجى المحاولة من جديد لاحقًا
notice-wait-text = وردت طلبات كثيرة جدًا من شبكتك. تُرجى المحاولة من جديد بعد ساعة، أو عبر اتصال آخر.

## The document to hand over

delivery-as-of = كما في { $date } ({ $zone })
delivery-links = الروابط
delivery-names = الأسماء
delivery-names-shown = الموقّعون الذين اختاروا إظهار أسمائهم: { $shown } من أصل { $confirmed }. الأسماء مرتبة حسب ترتيب التأكيد. ما يرد بجانب الأسماء هو كما أدخله الموقّعون.
delivery-names-none = لم يختر أحد من الموقّعين إظهار اسمه.
delivery-boxes = { $number ->
    [zero] { $number } اسم يحتوي على أحرف غير موجودة في خطوط هذه الوثيقة. يحل مربع محل كل حرف منها.
    [one] اسم واحد يحتوي على أحرف غير موجودة في خطوط هذه الوثيقة. يحل مربع محل كل حرف منها.
    [two] اسمان يحتويان على أحرف غير موجودة في خطوط هذه الوثيقة. يحل مربع محل كل حرف منها.
    [few] { $number } أسماء تحتوي على أحرف غير موجودة في خطوط هذه الوثيقة. يحل مربع محل كل حرف منها.
    [many] { $number } اسمًا تحتوي على أحرف غير موجودة في خطوط هذه الوثيقة. يحل مربع محل كل حرف منها.
   *[other] { $number } اسم تحتوي على أحرف غير موجودة في خطوط هذه الوثيقة. يحل مربع محل كل حرف منها.
}
delivery-organisations = المؤسسات
delivery-organisations-listed = المؤسسات المؤيِّدة: { $number }. المؤسسات مرتبة حسب ترتيب التأكيد، ولا تدخل في عدد التوقيعات.
delivery-page = الصفحة { $page } من { $pages }

## Privacy

privacy-page-title = الخصوصية
privacy-purpose-title = الغرض من استخدام بياناتك
privacy-purpose-count = احتساب توقيعك، والتأكد من أنه لك.
privacy-purpose-deliver = تسليم العريضة إلى: { $addressees }
privacy-purpose-chosen = فقط إذا اخترت ذلك: إظهار اسمك للجميع مع بلدك ومهنتك، وإرسال أخبار هذه العريضة إليك بالبريد الإلكتروني.
privacy-purpose-shown = فقط إذا اخترت ذلك: إظهار اسمك للجميع.
privacy-purpose-news = فقط إذا اخترت ذلك: إرسال أخبار هذه العريضة إليك بالبريد الإلكتروني.
privacy-purpose-consent = فقط إذا اخترت ذلك: { $consent }
privacy-basis-title = الأساس القانوني
privacy-basis-text = موافقتك. تُعطى الموافقة بالتوقيع، ويمكنك سحبها في أي وقت. في الاتحاد الأوروبي: المادة 6(1)(أ) من اللائحة العامة لحماية البيانات (GDPR)، والمادة 9(2)(أ) منها، لأن التوقيع قد يكشف عن رأي سياسي.
privacy-stored-title = ما الذي يُحفظ
privacy-stored-sealed = مشفَّرًا: { $fields }
privacy-stored-source = مشفَّرًا: رمز يدل على المكان الذي نُشر فيه الرابط الذي أوصلك إلى العريضة، كمنشور مطبوع مثلًا. لا يُحفظ إلا إذا كان الرابط يتضمن رمزًا كهذا، ولا يُستخدم إلا لمعرفة عدد الذين وصلوا من ذلك المكان.
privacy-stored-open = من دون تشفير: بلدك إذا ذكرته، ولغتك، وما اخترت السماح به، ونسخة النص التي وقّعتها، ووقت التوقيع.
privacy-stored-areas = من دون تشفير، ما دام توقيعك محتسبًا: المنطقة أو بداية الرمز البريدي التي يُحتسب ضمنها.
privacy-stored-codes = في صورة رموز سرية فقط، للتعرف على الاستمارات المكررة: عنوان بريدك الإلكتروني وشبكتك.
privacy-stored-log = إلى الأبد، في سجل عام يمكن لأي شخص التحقق منه: أن توقيعًا أُكِّد، وما حدث له لاحقًا (مثل تصحيحه أو سحبه أو حذفه)، وفي أي دقيقة، مع رمز بدلًا من الاسم أو العنوان. إذا كان اسمك قد ظهر علنًا، فقد يتمكن آخرون من معرفة القيود التي تخصك.
privacy-stored-endorsements = If you endorse for an organisation: its name, its website and its country can be shown in public. Your name, your role and your email address are stored encrypted and never shown.
privacy-readers-title = من يمكنه الاطلاع عليها
privacy-readers-text = الحملة، والشركات التي تشغّل هذا الموقع وترسل رسائله. يُسجَّل كل تصدير للبيانات. ما اخترت إظهاره للجميع يمكن لأي شخص رؤيته، وهو غير مشفَّر.
privacy-readers-places = يمكن لأي شخص أن يعرف العدد التقريبي للتوقيعات من كل بلد، بأرقام مقرَّبة لا تدل على أي شخص بعينه.
privacy-readers-areas = يمكن لأي شخص أن يعرف العدد التقريبي للتوقيعات من كل منطقة أو نطاق بريدي، بأرقام مقرَّبة لا تدل على أي شخص بعينه.
privacy-readers-addressees = من تُسلَّم إليهم العريضة يطّلعون على ما تسلّمه الحملة معها.
privacy-kept-title = مدة الحفظ
privacy-kept-unconfirmed = البيانات التي لم تُؤكَّد
privacy-kept-confirmed = البيانات المؤكَّدة
privacy-kept-until-erased = إلى حين حذفك لها
privacy-kept-closed = البيانات المؤكَّدة بعد إغلاق العريضة
privacy-kept-address = عنوان بريد إلكتروني قديم، بعد نقل توقيعك إلى عنوان آخر
privacy-kept-mails = سجلّ الرسائل المرسلة إليك، من دون عنوانك
privacy-kept-erased = لا يمكن لأحد قراءة البيانات المحذوفة. تبقى الرموز واختياراتك والأوقات محفوظة في السجلّ.
privacy-days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
privacy-rights-title = حقوقك
privacy-rights-page = الرابط الموجود في رسائلنا يؤدي إلى صفحتك: هناك يمكنك عرض كل شيء وتنزيله وسحبه وحذفه. ويمكنك هناك أيضًا تصحيح بياناتك واستخدام عنوان بريد إلكتروني آخر. لأي أمر آخر، يُرجى الاتصال بالحملة أو بهيئة حماية البيانات المختصة.

## Accessibility

access-title = إمكانية الوصول
access-aim = ينبغي أن يتمكن الجميع من القراءة والتوقيع هنا: على هاتف أو على شاشة كبيرة، وبالفأرة أو لوحة المفاتيح أو قارئ الشاشة. الهدف هو معيار WCAG 2.2، المستوى AA.
access-checked-title = ما الذي يُفحص
access-checked-pages = قبل كل إصدار، يقوم متصفح بفحص الصفحات، من الاستمارة إلى الصفحة التي يرى فيها الموقّع توقيعه: التباين والأسماء والأدوار والترتيب واللغات. ويفحص صفحة العريضة واستمارتها بكل لغات هذا الموقع.
access-checked-ways = يوقّع المتصفح بلوحة المفاتيح وحدها، ويوقّع أيضًا من دون JavaScript. ويتحقق من ألا يضيع شيء عندما يكون النص بضعف حجمه، وعلى شاشة من 320 بكسل، وفي الوضع الداكن، ومع الألوان المفروضة، وعلى الورق. لا شيء يتحرك من تلقاء نفسه.
access-missing-title = ما الذي ينقص
access-missing-people = لم يختبر هذه الصفحات بعدُ أي شخص يستخدم قارئ الشاشة كل يوم.
access-missing-content = نصوص العريضة وأخبارها تعود إلى الحملة، ولا تُفحص.
access-missing-script = يمكن لعريضة أن تطلب من المتصفح إجراء عملية حسابية، للحماية من الاستمارات التي ترسلها الآلات. عندئذ يتطلب التوقيع تفعيل JavaScript، ولا يُطلب من أحد حل أي لغز.
access-report-title = الإبلاغ عمّا لا يعمل
access-report-text = تُرجى الكتابة إلى القائمين على العريضة: صفحتها «{ $privacy }» تبيّن من هم. يُرجى ذكر الصفحة التي حدث فيها ذلك، وما أردت فعله، والجهاز أو البرنامج المستخدم لذلك.

## How the number grew

history-title = كيف ازداد العدد
history-summary = { $count ->
    [zero] { $count } توقيع مؤكَّد
    [one] توقيع مؤكَّد واحد
    [two] توقيعان مؤكَّدان
    [few] { $count } توقيعات مؤكَّدة
    [many] { $count } توقيعًا مؤكَّدًا
   *[other] { $count } توقيع مؤكَّد
} في الفترة من { $from } إلى { $until }. اليوم الذي أُكِّد فيه أكبر عدد منها هو { $day }: { $most }.
embed-title = إظهار العريضة في موقع آخر
embed-text = يمكن لهذه المواقع عرض العريضة داخل إطار. يُرجى نسخ الأسطر إلى إحدى صفحاتها؛ وحيث لا تعمل البرامج النصية، يظهر للقرّاء رابط.
embed-form = الاستمارة
embed-count = العدد فقط
list-comma = { "، " }
list-semicolon = { "؛ " }
consent-covers = وضع علامة هنا يسمح باستخدام ما يلي: { $fields }
history-note = لا تظهر إلا التوقيعات المحتسبة اليوم: عند سحب توقيع يزول أيضًا من اليوم الذي أُكِّد فيه. الأيام بتوقيت UTC.
history-none = لم يؤكّد أحد توقيعًا بعد.
history-table = المعلومات نفسها في جدول
history-when = متى
history-confirmed = مؤكَّدة
history-total = المجموع
history-goals = الأهداف التي بُلغت
history-csv = كل الأيام لجدول بيانات (CSV)
places-title = من أين جاءت التوقيعات
places-as-of = كما في { $time }. عدد التوقيعات المؤكَّدة في ذلك الوقت: { $count }.
places-note-hourly = Nobody can be singled out: numbers are rounded down, countries with few signatures are not shown, and the table is renewed at most once an hour, after { $number } or more people have signed or withdrawn.
places-none = لا يظهر أي بلد. كي لا يمكن التعرف على أي شخص بعينه، لا يظهر بلد إلا بعد أن يوقّع منه { $number } شخصًا على الأقل، ويُحدَّث الجدول من وقت إلى آخر.
places-table = حسب البلد
places-at-least = التوقيعات، على الأقل
places-share-at-least = النسبة، على الأقل
places-share = { $number }%
places-others = بلدان أخرى، وتوقيعات لم يُذكر بلدها، وفرق التقريب
places-map = الخريطة
places-map-text = خريطة العالم. لون كل بلد يدل على عدد التوقيعات منه، والأرقام نفسها موجودة في الجدول.
places-step = { $number } أو أكثر
places-step-none = غير ظاهر
places-csv = كل البلدان لجدول بيانات (CSV)
places-areas-note-hourly = Nobody can be singled out: numbers are rounded down, areas with few signatures are not shown, and the table is renewed at most once an hour, after { $number } or more people have signed or withdrawn.
places-areas-none = لا تظهر أي منطقة. كي لا يمكن التعرف على أي شخص بعينه، لا تظهر منطقة إلا بعد أن يوقّع منها { $number } شخصًا على الأقل، ويُحدَّث الجدول من وقت إلى آخر.
places-areas-others = مناطق أخرى، وتوقيعات لم تُذكر منطقتها أو لم يُتعرَّف عليها، وفرق التقريب
places-areas-csv = كل المناطق لجدول بيانات (CSV)
places-by-region = حسب المنطقة
places-by-postcode = حسب بداية الرمز البريدي
places-postcode-begins = يبدأ الرمز البريدي بـ
log-title = السجل العام
log-proves = يتيح هذا السجل لأي شخص إعادة عدّ التوقيعات في هذا الموقع. وهو يُثبت أنه لم يُحذف شيء مما احتُسب ولم يُغيَّر ولم يُضَف إليه من دون أن يُلاحَظ ذلك.
log-proves-not = لا يُثبت السجل أن الموقّعين أشخاص حقيقيون أو أن لهم حق التوقيع، ولا أن أحدًا لم يُرفض.
log-private = لا يحتوي على أسماء ولا على عناوين بريد إلكتروني، بل على ما حدث لكل توقيع، وفي أي دقيقة، مع رمز، لا غير.
log-refused = If a rule of this site refuses a signature, for example because the petition is closed, the signer gets a signed answer to keep. Refused forms are in no public number, because strangers could move that number. Public key of the answers:
log-none = لم يُنشر شيء في السجل بعد.
log-state = حالة السجل
log-entries = القيود
log-published = تاريخ النشر
log-root = تجزئة الجذر
log-name = الاسم
log-key = المفتاح العام
log-witnesses = الشهود
log-witnessed = شهد عليه { $cosigned } من أصل { $witnesses }، { $time }
log-not-witnessed = لم يشهد عليه بعد أي من الشهود، وعددهم { $witnesses }
log-no-witnesses = لا أحد. يستطيع من يشغّل هذا الموقع أن يعرض سجلات مختلفة على أشخاص مختلفين. لمعرفة ذلك، تُرجى مقارنة تجزئة الجذر بما يراه آخرون.
log-delay = تظهر القيود الجديدة عادةً في أقل من دقيقة.
log-newest = The newest checkpoint of the log is from { $time }.
log-behind = Something that this site counts already is not in the log yet. If this stays so for more than a few minutes, the log has stopped. No signature is lost: what is missing is stored, and is added when the log continues.
log-petitions = ما يقوله السجل عن عريضة ما موجود في صفحتها «{ $history }».
log-check-title = كيف يمكن التحقق منه
log-check-program = يُرجى تشغيل هذا الأمر من Countersign، وهو البرنامج الحر الذي يعمل به هذا الموقع. لا يحتاج الأمر إلا إلى عناوين عامة:
log-check-second = في الشيفرة المصدرية برنامج ثانٍ يتحقق من السجل، مكتوب بلغة Python، ولا يشترك مع الأول في شيء: tests/audit.
log-file-checkpoint = Checkpoint
log-file-policy = Policy
log-formats = Formats
log-ended = Earlier logs, which have ended
log-count-title = ما يقوله السجل العام
log-count-as-of = كما في { $time }، وعدد القيود في السجل حينها { $entries }. إذا أُكِّد توقيع أو سُحب أو حُذف بعد ذلك، فلا يظهر أثره في هذه الأرقام.
check-title = التحقق من إيصال
check-intro = يتحقق متصفحك من الإيصال بنفسه. لا يُرسل أي شيء مما يُدخَل هنا إلى أي مكان، وبعد تحميل هذه الصفحة تعمل من دون اتصال بالإنترنت.
check-receipt = الإيصال
check-file = أو اختيار الملف
check-policy = المفاتيح الموثوقة
check-policy-what = A policy (c2sp.org/tlog-policy): the public keys of the log and of its witnesses. This one is from this site. If you do not trust the site, paste one that you have from someone else.
check-button = التحقق
check-no-script = يتطلب التحقق في هذه الصفحة تفعيل JavaScript. من دونه، يُرجى استخدام أحد البرنامجين المذكورين في صفحة السجل العام.
check-old = لا يستطيع هذا المتصفح التحقق من التوقيعات الرقمية Ed25519. يُرجى استخدام متصفح أحدث، أو أحد البرنامجين المذكورين في صفحة السجل العام.
check-valid = هذا الإيصال صحيح.
check-not-valid = هذا الإيصال غير صحيح.
check-other = This receipt is from another log: { $origin }.
check-other-ended = This site has ended that log and begun another one. To check this receipt, use the policy of the ended log. For a receipt from the present log, open the link to your signature in one of our emails.
check-other-foreign = The policy that you trust does not name that log. To check this receipt, enter the policy of that log, from someone you trust.
check-other-use = Use the policy of the ended log
check-form = هذا ليس إيصالًا. يُرجى لصقه كاملًا، من «c2sp.org/tlog-proof@v1» إلى السطر الأخير.
check-policy-wrong = تعذّرت قراءة المفاتيح الموثوقة. يُرجى إدخال قائمة مفاتيح (policy، c2sp.org/tlog-policy) فيها سجل واحد على الأقل ونصاب.
check-log-good = التوقيع الرقمي للسجل { $origin }: صحيح.
check-log-bad = التوقيع الرقمي للسجل: مفقود أو غير صحيح.
check-witness-good = التوقيعات الرقمية للشهود: { $cosigned } من أصل { $witnesses }، وهذا كافٍ.
check-witness-few = التوقيعات الرقمية للشهود: { $cosigned } من أصل { $witnesses }، وهذا غير كافٍ.
check-witness-bad = التوقيعات الرقمية للشهود: واحد منها على الأقل غير صحيح.
check-witness-none = التوقيعات الرقمية للشهود: غير مطلوبة.
check-place-good = الموضع في السجل: القيد { $index }، وعدد القيود الكلي { $size }.
check-place-bad = الموضع في السجل: غير مُثبت.
check-owner-good = صاحب القيد: التوقيع { $id }.
check-owner-bad = صاحب القيد: ليس التوقيع المذكور في الإيصال.
check-later-title = هل لا يزال التوقيع محتسبًا؟
check-later-text = يقرأ متصفحك السجل ابتداءً من ذلك القيد، ويقارنه بأحدث حالة وقّعها السجل رقميًا.
check-later-stop = إيقاف
check-later-stopped = أُوقف. لا توجد نتيجة.
check-later-reading = القيود المقروءة: { $read } من أصل { $size }.
check-later-more = لمواصلة القراءة، يُرجى الضغط على الزر من جديد.
check-later-counts = التوقيع محتسب، بحسب السجل الذي عدد قيوده { $size }.
check-later-not = التوقيع غير محتسب، بحسب السجل الذي عدد قيوده { $size }: { $reason }
check-later-damaged = لم يعد السجل كما كان حين أصدر هذا الإيصال، أو أنه لا يطابق الحالة التي وقّعها هو نفسه رقميًا. يُرجى الاحتفاظ بالإيصال وإبلاغ آخرين.
check-later-other = This site’s log is another one now: { $origin }. It cannot say whether this receipt’s signature still counts. If you signed on this site, open the link to your signature in one of our emails, and download a new receipt.
check-later-missing = تعذّر تحميل جزء من السجل. تُرجى المحاولة من جديد لاحقًا.
