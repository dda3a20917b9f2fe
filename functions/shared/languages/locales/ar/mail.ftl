## Every mail

mail-greeting = مرحبًا { $name }،
mail-greeting-plain = مرحبًا،
mail-link-fallback = إذا لم يعمل الزر، يُرجى نسخ هذا العنوان إلى متصفحك:
mail-own-page = لعرض توقيعك أو سحبه أو حذفه، أو لإبلاغنا بأن التوقيع ليس منك:
mail-own-page-private = يُرجى عدم إعادة توجيه هذه الرسالة: روابطها تتيح الوصول إلى توقيعك.

## Please confirm

mail-confirmation-subject = يُرجى تأكيد توقيعك: { $title }
mail-confirmation-preheader = لا يُحتسب توقيعك إلا بعد تأكيده.
mail-confirmation-intro = استُخدم عنوان بريدك الإلكتروني لتوقيع هذه العريضة:
mail-confirmation-ask = يُحتسب توقيعك بعد تأكيده.
mail-confirmation-button = تأكيد توقيعي
mail-confirmation-open = للتأكيد، يُرجى فتح هذا العنوان:
mail-confirmation-valid = { $days ->
    [zero] يعمل الرابط لمدة { $days } يوم.
    [one] يعمل الرابط لمدة يوم واحد.
    [two] يعمل الرابط لمدة يومين.
    [few] يعمل الرابط لمدة { $days } أيام.
    [many] يعمل الرابط لمدة { $days } يومًا.
   *[other] يعمل الرابط لمدة { $days } يوم.
}
mail-confirmation-valid-until = يعمل الرابط حتى { $until }.
mail-confirmation-not-you = إذا لم يصدر ذلك عنك، فلا حاجة إلى فعل أي شيء. لن يُحتسب شيء ولن يُنشر شيء من دون تأكيدك.
mail-reminder-subject = تذكير بتأكيد توقيعك: { $title }
mail-reminder-preheader = لم يُؤكَّد توقيعك بعد. هذا هو التذكير الوحيد.
mail-reminder-intro = هذا هو التذكير الوحيد. قبل بضعة أيام استُخدم عنوان بريدك الإلكتروني لتوقيع هذه العريضة:
mail-endorse-subject = يُرجى تأكيد التأييد: { $title }
mail-endorse-preheader = لا يُحتسب التأييد إلا بعد تأكيده.
mail-endorse-intro = استُخدم عنوان بريدك الإلكتروني لتأييد هذه العريضة باسم مؤسسة:
mail-endorse-ask = لا يُدرج التأييد في القائمة ولا يُحتسب قبل تأكيده.
mail-endorse-button = تأكيد التأييد
mail-endorse-reminder-subject = تذكير بتأكيد التأييد: { $title }
mail-endorse-reminder-preheader = لم يُؤكَّد التأييد بعد. هذا هو التذكير الوحيد.
mail-endorse-reminder-intro = هذا هو التذكير الوحيد. قبل بضعة أيام استُخدم عنوان بريدك الإلكتروني لتأييد هذه العريضة باسم مؤسسة:
mail-endorsed-subject = تم تأكيد التأييد: { $title }
mail-endorsed-accepted-subject = تم قبول التأييد: { $title }
mail-endorsed-intro = شكرًا لتأييدك هذه العريضة باسم مؤسستك:
mail-endorsed-counts = التأييد مؤكَّد ومحتسب.
mail-endorsed-waits = التأييد مؤكَّد. يُحتسب بعد أن تقبله الجهة المنظِّمة.
mail-endorsed-accepted = قبلت الجهة المنظِّمة التأييد، وهو محتسب.
mail-endorsed-already-subject = سبق أن أيّدت: { $title }
mail-endorsed-already-intro = ملأ شخص ما، وعلى الأرجح أنت، استمارة المؤسسات من جديد بعنوان بريدك الإلكتروني:
mail-endorsed-already-nothing = سبق تأكيد التأييد. لم يتغيّر شيء.
mail-endorsed-button = عرض التأييد
mail-endorsed-link-intro = طلب شخص ما، وعلى الأرجح أنت، رابط تأييد مؤسستك لهذه العريضة:
mail-endorsement-means = في هذه الرسالة، المقصود بكلمة «التوقيع» هو تأييد المؤسسة.
mail-endorsed-page = لعرض التأييد أو تصحيحه أو سحبه أو حذفه، أو لإبلاغنا بأنه ليس منك:
mail-endorsed-private = يُرجى عدم إعادة توجيه هذه الرسالة: روابطها تتيح الوصول إلى التأييد.

## Signed already

mail-already-subject = سبق أن وقّعت: { $title }
mail-already-preheader = توقيعك محتسب. لم يتغيّر شيء.
mail-already-intro = ملأ شخص ما، وعلى الأرجح أنت، استمارة هذه العريضة من جديد بعنوان بريدك الإلكتروني:
mail-already-nothing = سبق أن وقّعت وأكّدت. توقيعك محتسب، ولم يتغيّر شيء.
mail-already-button = عرض توقيعي
mail-already-share = يمكنك المساعدة بمشاركة العريضة:

## Another spelling has signed

mail-other-subject = يُحتسب عنوانك مرة واحدة: { $title }
mail-other-preheader = سبق التوقيع بصيغة أخرى لعنوانك.
mail-other-intro = ملأ شخص ما، وعلى الأرجح أنت، استمارة هذه العريضة بعنوان بريدك الإلكتروني:
mail-other-counts = سبق التوقيع والتأكيد بصيغة أخرى لعنوانك. يوصل مزوّد بريدك الإلكتروني الرسائل المرسلة إلى الصيغتين إلى صندوق البريد نفسه، ولذلك لم تُحتسب هذه الاستمارة. لم يتغيّر شيء.
mail-other-same = رابط ذلك التوقيع موجود في الرسائل التي أرسلناها إلى العنوان بالصيغة الأخرى. يمكنك أيضًا طلب رابط جديد من صفحة العريضة.
mail-other-person = إذا كان العنوان بالصيغة الأخرى لا يخصك، يمكنك التوقيع بعنوان بريد إلكتروني آخر:
mail-other-not-you = إذا كان شخص آخر هو من ملأ الاستمارة، فلا حاجة إلى فعل أي شيء.

## Thank you

mail-receipt-subject = توقيعك محتسب: { $title }
mail-receipt-preheader = شكرًا لك. حان الآن وقت مشاركة العريضة.
mail-receipt-intro = شكرًا لتوقيعك هذه العريضة:
mail-receipt-counts = توقيعك مؤكَّد ومحتسب.
mail-receipt-share = تُرجى مشاركة العريضة مع معارفك. لا يحتوي هذا الرابط على أدوات تتبّع:
mail-receipt-ways = طرق أخرى لمشاركتها:
mail-receipt-button = فتح العريضة
mail-receipt-keep = يُرجى الاحتفاظ بهذه الرسالة. بهذا الرابط يمكنك عرض توقيعك، وتصحيح بياناتك، وإظهار اسمك أو إخفاؤه، وسحب توقيعك أو حذفه، وإبلاغنا إن لم يكن التوقيع منك:
mail-receipt-proof = يمكنك أيضًا تنزيل إيصال يُثبت أن توقيعك موجود في السجل العام وأنك وقّعت:
mail-news-subject = أخبار: { $title }
mail-news-preheader = أخبار عن عريضة وقّعتها.
mail-news-intro = هذه أخبار عن عريضة وقّعتها:
mail-news-read = القراءة في الموقع
mail-news-why = تصلك هذه الرسالة لأنك اخترت تلقي أخبار هذه العريضة.
mail-news-stop = لإيقاف الأخبار، يُرجى فتح هذا العنوان:

## The link to the own page

mail-link-subject = رابطك: { $title }
mail-link-intro = طلب شخص ما، وعلى الأرجح أنت، رابط توقيعك على هذه العريضة:
mail-link-not-you = إذا لم يصدر ذلك عنك، يُرجى تجاهل هذه الرسالة. لم يتغيّر شيء، ولم يصل الرابط إلى أحد غيرك.

## Another address

mail-address-subject = نقل توقيعك إلى هذا العنوان: { $title }
mail-address-preheader = لا يُنقل شيء قبل تأكيدك.
mail-address-intro = طلب شخص ما، وعلى الأرجح أنت، نقل توقيعه على هذه العريضة إلى عنوان بريدك الإلكتروني:
mail-address-ask = يُنقل التوقيع بعد تأكيدك.
mail-address-button = الاطلاع والتأكيد
mail-address-not-you = إذا لم يصدر ذلك عنك، فلا حاجة إلى فعل أي شيء. يبقى التوقيع حيث هو.

## Moved to another address

mail-moved-subject = نُقل توقيعك: { $title }
mail-moved-preheader = أصبح الآن تابعًا لعنوان بريد إلكتروني آخر.
mail-moved-intro = أصبح توقيعك على هذه العريضة الآن تابعًا لعنوان بريد إلكتروني آخر:
mail-moved-means = لم تعد الروابط الموجودة في رسائلنا السابقة إليك تؤدي إليه.
mail-moved-write = إذا كان شخص آخر هو من نقله، تُرجى الكتابة إلى { $contact }.
mail-moved-campaign = إذا كان شخص آخر هو من نقله، يُرجى الاتصال بالحملة.
