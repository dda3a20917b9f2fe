## The language itself

language-name = עברית

## Every page

skip-to-content = דילוג לתוכן הראשי
language-choice = שפה
language-choice-text = שפת העצומה:
language-choice-interface = שפת הכפתורים והטופס:
footer-promise = בלי קובצי Cookie, בלי מעקב, ושום דבר לא נטען מאתרים אחרים.
site-imprint = מידע משפטי
site-contact = יצירת קשר
copy = העתקה
copied = הועתק
back-to-petition = חזרה לעצומה
all-petitions = כל העצומות
list-title = עצומות
list-more = עצומות נוספות
list-open = פתוחה לחתימות
list-closed = נסגרה ב־{ $date }
list-paused = איסוף החתימות מושהה
list-search = חיפוש
list-search-hint = כותרות, טקסטים, שמות היוזמים והנמענים, ומקומות
list-state = מצב
list-any = הכול
list-state-closed = סגורה
list-found = { $count ->
    [one] נמצאה עצומה אחת.
    [two] נמצאו שתי עצומות.
   *[other] נמצאו { $count } עצומות.
}
list-none = אין עצומה מתאימה. נסו מילים אחרות, או פחות מילים.
list-previous = העצומות הקודמות

## The petition and its count

sign-jump = חתמו על העצומה
count-signatures = { $count ->
    [one] חתימה אחת
    [two] { $count } חתימות
   *[other] { $count } חתימות
}
count-word = { $count ->
    [one] חתימה מאושרת
    [two] חתימות מאושרות
   *[other] חתימות מאושרות
}
count-goal = היעד הבא: { $goal }
count-goal-last = יעד: { $goal }
count-goal-reached = היעד { $goal } הושג ב־{ $date }
text-language = שפת הטקסט של העצומה: { $language }
text-version-newest = זוהי גרסה { $version } של הטקסט ({ $language }). היא החדשה ביותר.
text-version-replaced = זוהי גרסה { $version } של הטקסט ({ $language }), שפורסמה ב־{ $date }. גרסה חדשה יותר החליפה אותה.
fact-organiser = ביוזמת
fact-addressees = מופנית אל
fact-place = מקום
fact-started = תאריך התחלה
fact-closes = פתוחה עד
fact-closed = תאריך סגירה
fact-line = { $label }: { $value }
outcome-delivered = נמסרה
outcome-answered = נענתה
outcome-successful = הצליחה
outcome-unsuccessful = לא הצליחה
outcome-withdrawn = יוזמיה חזרו בהם ממנה
donate-title = תמכו בקמפיין
donate-transfer = אפשר לבצע העברה לחשבון הזה:
donate-link = תרומה באינטרנט
donate-holder = בעלי החשבון
donate-iban = IBAN
donate-bic = BIC
donate-purpose = מטרת ההעברה
donate-code-name = קוד לאפליקציות של בנקים
donate-code = סרקו את הקוד הזה באפליקציה של הבנק. הוא ממלא את פרטי החשבון, ואתם בוחרים את הסכום.
closed-title = העצומה הזאת סגורה
closed-text = היא נסגרה ב־{ $date } וכבר אינה מקבלת חתימות.
closed-text-grace = היא נסגרה ב־{ $date } ואינה מקבלת חתימות חדשות. חתימות שנשלחו קודם לכן אפשר עדיין לאשר עד { $until }.
draft-title = העצומה הזאת עדיין לא נפתחה
draft-text = עדיין אי אפשר לחתום עליה. חזרו מאוחר יותר.
draft-link-text = רק אנשים שיש להם הכתובת של העמוד הזה יכולים לראות את העצומה, עד { $until }. עדיין אי אפשר לחתום עליה.
paused-title = איסוף החתימות מושהה
paused-text = כרגע אי אפשר לחתום על העצומה הזאת. אין לכך השפעה על החתימות הקיימות. חזרו מאוחר יותר.

## The form

form-title = חתמו על העצומה
field-name = שם מלא
field-given-name = שם פרטי
field-family-name = שם משפחה
field-email = כתובת אימייל
field-country = מדינה
field-region = אזור
field-city = עיר
field-postcode = מיקוד
field-occupation = עיסוק או ארגון
field-occupation-alone = עיסוק
field-organisation = ארגון
field-link = אתר אינטרנט
field-endorse-organisation = שם הארגון
field-endorse-country = המדינה של הארגון
field-endorse-name = השם המלא שלכם
field-endorse-role = התפקיד שלכם בארגון
field-endorse-email = כתובת האימייל שלכם
field-phone = מספר טלפון
field-phone-hint = עם קידומת המדינה. הוא אף פעם לא מוצג לציבור.
field-comment = הערה
field-comment-hint = רק בשביל הקמפיין: ההערה אינה מוצגת לציבור.
field-comment-hint-public = המארגנים קוראים את ההערה. הם רשאים להציג אותה לציבור אם תרשו זאת למטה.
consent-show-comment = המארגנים רשאים להציג את ההערה שלי לציבור. השם שלי יופיע לידה רק אם אבחר להציג את שמי.
field-optional = (לא חובה)
country-choose = בחרו…
form-more = הוספת עיסוק או הערה
form-more-fields = הוספת פרטים
form-one-name = אם יש לכם רק שם אחד, השאירו את השדה השני ריק.
form-show-name = להציג את שמי לציבור
form-show-name-hint = יחד עם המדינה והעיסוק, אבל אף פעם לא עם כתובת האימייל.
form-show-name-with = יחד עם השם יוצגו: { $fields }. כתובת האימייל שלכם אף פעם לא מוצגת.
form-show-name-alone = מוצג רק השם שלכם, ואף פעם לא כתובת האימייל.
form-news = מותר לקמפיין לשלוח לי באימייל חדשות על העצומה הזאת
form-consent = בחתימה אתם תומכים בעצומה הזאת כפי שהיא מופיעה כאן ({ $version }) ומסכימים שהפרטים שלכם יישמרו לצורך העצומה.
form-consent-version = גרסה { $version }
form-button = חתמו
form-next = נשלח לכם קישור באימייל. החתימה נספרת אחרי שתאשרו אותה בקישור הזה.
form-switch = המשך בשפה אחרת
form-switch-hint = מה שהקלדתם יישמר.
form-wait = המתינו: הדפדפן שלכם מבצע בדיקת אבטחה.
form-nobody = השאירו את השדה הזה ריק
form-offer-title = האם התכוונתם לכתובת { $address }?
form-offer-use = שימוש בכתובת { $address }
form-offer-keep = לא, שליחה לכתובת { $address }
privacy-title = הנתונים שלכם
privacy-text = כתובת האימייל שלכם נשמרת מוצפנת ואף פעם לא מתפרסמת. הפרטים שלכם משמשים רק לעצומה הזאת. בעזרת הקישור שבאימיילים שלנו תוכלו בכל עת לראות את החתימה, להציג או להסתיר את השם, ולמשוך או למחוק את החתימה.
privacy-contact = הגורם האחראי לנתונים שלכם:
privacy-link = איבדתי את הקישור לחתימה שלי

## What is wrong in the form

problems-prefix = שגיאה:
problems-title = יש בעיה
problem-missing-name = הזינו את שמכם
problem-missing-given-name = הזינו שם פרטי, שם משפחה או את שניהם
problem-missing-email = הזינו את כתובת האימייל שלכם
problem-missing-country = בחרו את המדינה שלכם
problem-missing-field = מלאו את השדה הזה: { $field }
problem-missing-tick = כדי לחתום, סמנו את התיבה הזאת: { $field }
problem-too-long = { $field }: הזינו { $max } תווים לכל היותר
problem-not-an-address = הזינו כתובת אימייל במבנה הנכון, כמו name@example.org
problem-not-a-country = בחרו מדינה מהרשימה
problem-not-a-phone = הזינו מספר טלפון עם קידומת המדינה, כמו +34 600 000 000
problem-not-a-link = הזינו את כתובת האתר עם https, כמו https://example.org
problem-not-an-organisation = { $field }: הזינו שם, לא כתובת ולא סימנים בלבד
problem-not-a-choice = בחרו שוב אחת מהתשובות, כי הן השתנו: { $field }
problem-consent-changed = הנוסח של התיבה הזאת השתנה. קראו אותו שוב, וסמנו את התיבה אם אתם מסכימים.
problem-not-text = { $field }: הזינו טקסט פשוט, בלי קוד HTML ובלי תווים נסתרים
problem-not-a-name = { $field }: הזינו שם, לא כתובת ולא סימנים בלבד. אם יש לכם רק שם אחד, השאירו את השדה השני ריק
problem-disposable = השתמשו בכתובת אימייל קבועה: כתובות זמניות מפסיקות לפעול, ואנשים אחרים עלולים לקרוא את ההודעות שנשלחות אליהן
problem-email-beyond-ascii = איננו יכולים לשלוח הודעות לכתובת הזו, כי לפני הסימן @ יש בה אות או סימן שאינם במקלדת אנגלית. הזינו כתובת אחרת.
problem-no-proof = לפני שתוכלו לחתום, הדפדפן שלכם חייב להשלים בדיקת אבטחה. ודאו ש־JavaScript מופעל, טענו את העמוד מחדש ושלחו את הטופס.
problem-proof = הטופס היה פתוח זמן רב מדי או שכבר נשלח. לחצו על הכפתור כדי לשלוח אותו שוב.
problem-network-limit = נשלחו יותר מדי טפסים מהרשת שלכם, ולכן הטופס הזה לא נשמר. שלחו אותו שוב בעוד שעה או מחיבור אחר.
problem-domain-limit = נשלחו טפסים רבים עם כתובות של ספק האימייל שלכם, ולכן הדפדפן שלכם חייב להשלים קודם בדיקת אבטחה. ודאו ש־JavaScript מופעל ולחצו שוב על הכפתור. בלי JavaScript, שלחו את הטופס שוב בעוד שעה או השתמשו בכתובת אימייל אחרת.
problem-trap = השדה הזה חייב להיות ריק. ייתכן שהדפדפן מילא אותו: רוקנו אותו ולחצו שוב על הכפתור.
problem-text-changed = הטקסט של העצומה השתנה מאז שפתחתם את העמוד. קראו אותו שוב, ולחצו על הכפתור אם אתם עדיין רוצים לחתום.
problem-key-reused = ב־Idempotency-Key הזה כבר נעשה שימוש עם פרטים אחרים. אם הטופס השתנה, שלחו אותו עם מפתח חדש.
problem-paused = איסוף החתימות מושהה, ולכן הטופס לא נשמר. מה שהזנתם עדיין כאן: לחצו שוב על הכפתור מאוחר יותר.
answer-title = שמרו תשובה חתומה דיגיטלית
answer-text = האתר חתם דיגיטלית על התשובה הזאת. כתוב בה מה נדחה, מתי ולמה, אבל לא מי אתם. העתיקו את הטקסט או הורידו אותו כקובץ. כל אחד יכול לאמת אותו בעזרת המפתח הציבורי:
answer-download = הורדת התשובה

## Signers, news, and how the number is counted

signers-title = החותמים האחרונים
signers-note = ברשימה מופיעים רק מי שבחרו להציג את שמם.
signers-none = עדיין אין שמות להצגה. החותמים יכולים לבחור להציג את שמם.
signers-none-closed = לא מוצג אף שם.
signers-hidden = הקמפיין אינו מציג שמות כרגע.
names-from = השמות וההערות מוצגים רק כל עוד מספר האנשים שאישרו הוא { $from } לפחות.
names-from-missing = אישורים שעדיין חסרים: { $missing }.
names-title = כל השמות
names-more = שמות נוספים
names-none = אין שמות להצגה.
names-search = חיפוש בשמות
names-search-hint = שם פרטי או שם משפחה, או תחילתו
names-not-found = אין שם מתאים.
names-searched = נבדקו עד כה: השמות האחרונים, { $count }.
names-search-on = חיפוש בשמות מוקדמים יותר
comments-title = הערות
comments-note = החותמים הרשו להציג את ההערות האלה, והמארגנים קראו אותן קודם.
comments-none = עדיין לא מוצגות הערות.
comments-hidden = הקמפיין אינו מציג הערות כרגע.
comments-unnamed = מישהו מהחותמים
comments-all = כל ההערות
comments-more = הערות נוספות
names-others = { $count ->
    [one] עוד אדם אחד חתם ואינו מציג את שמו.
    [two] עוד שני אנשים חתמו ואינם מציגים את שמם.
   *[other] עוד { $count } אנשים חתמו ואינם מציגים את שמם.
}
news-title = חדשות
news-language = שפה:
news-source = מקור:
news-published = פורסם:
news-older = חדשות קודמות
news-feed = קבלת החדשות בקורא פידים (Atom)
news-corrected = תוקן:
news-all = כל החדשות
counted-title = איך מחושב המספר הזה
counted-text = חתימה נספרת אחרי שמי שחתם אישר אותה באימייל. כל כתובת אימייל נספרת פעם אחת, לא משנה כמה פעמים נשלח הטופס איתה. טפסים שלא התקבלו אינם כלולים באף אחד מהמספרים האלה.
counted-confirmed = אושרו
counted-awaiting = עדיין לא אושרו
counted-withdrawn = נמשכו לבקשת החותמים
counted-disowned = לא נחתמו בידי בעלי כתובת האימייל
counted-erased = נמחקו
counted-purged = מעולם לא אושרו, ונמשכו או נמחקו
counted-automated = נפסלו: נשלחו בידי תוכנה
counted-disposable-address = נפסלו: כתובת אימייל חד־פעמית
counted-false-name = נפסלו: השם אינו שם של אדם
counted-same-person = נפסלו: אדם אחד, כמה כתובות
counted-other = נפסלו מסיבה אחרת
counted-bounced = חתימות מאושרות שכתובת האימייל שלהן הפסיקה אחר כך לקבל הודעות: { $number }. הן עדיין נספרות.
counted-submitted = סך הכול (כל כתובת אימייל נספרת פעם אחת, ופעם נוספת אם חתמו איתה שוב אחרי שהנתונים נמחקו)
counted-as-of = המספרים נכונים ל־{ $as-of }. הם מתעדכנים לכל היותר פעם בשעה, ורק אחרי שנוספו לפחות 20 טפסים, כדי שאיש לא יוכל לדעת לפיהם אם מישהו חתם. היומן הציבורי מראה ללא העיכוב הזה מה קורה לחתימות שאושרו.
counted-none-yet = שאר המספרים מתפרסמים כאן אחרי שנשלחו לפחות 20 טפסים, ומאז לכל היותר פעם בשעה. כך איש לא יכול לדעת לפיהם אם מישהו חתם. היומן הציבורי מראה ללא העיכוב הזה מה קורה לחתימות שאושרו.
endorse-title = תמכו בעצומה כארגון
endorse-intro = הצהרת תמיכה היא החתימה של ארגון. הארגונים נספרים בנפרד מהאנשים ומופיעים ברשימה נפרדת. כדי לחתום בשם עצמכם, חזרו לעצומה.
endorse-public = מוצגים לציבור: השם, האתר והמדינה של הארגון. אף פעם לא מוצגים: השם, התפקיד וכתובת האימייל שלכם.
endorse-public-from = מוצגים לציבור, אבל רק כל עוד מספר האנשים שאישרו הוא { $from } לפחות: השם, האתר והמדינה של הארגון. אף פעם לא מוצגים: השם, התפקיד וכתובת האימייל שלכם.
endorse-approval = המארגנים קוראים כל הצהרת תמיכה לפני שהיא מופיעה ברשימה ונספרת.
endorse-consent = בהצהרת התמיכה אתם אומרים שאתם רשאים לדבר בשם הארגון, ושהארגון תומך בעצומה הזאת כפי שהיא מופיעה כאן ({ $version }). אתם מסכימים שהפרטים האלה יישמרו לצורך העצומה.
endorse-button = הצהרת תמיכה
endorse-next = נשלח לכם קישור באימייל. הצהרת התמיכה לא תופיע ברשימה ולא תיספר עד שתאשרו אותה בקישור הזה.
organisations-title = ארגונים תומכים
organisations-number = מספר הארגונים: { $number }. הם אינם כלולים במספר החתימות.
organisations-note = איש קשר מכל ארגון אישר באימייל את הצהרת התמיכה.
organisations-none = אין ארגונים ברשימה.
organisations-from = הארגונים מופיעים ברשימה רק כל עוד מספר האנשים שאישרו הוא { $from } לפחות.
organisations-all = כל הארגונים
organisations-more = ארגונים נוספים
confirm-endorse-title = אשרו את הצהרת התמיכה
confirm-endorse-text = בדקו את הפרטים. אם הם שלכם, אשרו שהארגון שלכם תומך בעצומה הזאת:
confirm-endorse-button = אישור הצהרת התמיכה
confirmed-endorse-title = הצהרת התמיכה אושרה
confirmed-endorse-thanks = תודה על התמיכה:
confirmed-endorse-own-page = להצהרת התמיכה יש עמוד משלה, ובו תוכלו לראות, לתקן, למשוך או למחוק אותה. שמרו את האימייל שבו אישרתם: יש בו אותו קישור.
confirmed-endorse-link = לצפייה בהצהרת התמיכה
endorsement-title = הצהרת התמיכה של הארגון שלכם
endorsement-means = הצהרת התמיכה היא החתימה של הארגון שלכם. בעמוד הזה ובאימיילים שלנו, ״החתימה שלכם״ היא הצהרת התמיכה.
endorsement-ends = אם תמשכו או תמחקו את הצהרת התמיכה, הארגון שלכם לא יופיע ברשימה.
endorsement-listed = אושרה: נספרת ומופיעה ברשימה
endorsement-hidden = אושרה: נספרת, אבל הקמפיין אינו מציג שמות כרגע
endorsement-from = אושרה: נספרת, ותופיע ברשימה אחרי שיאשרו לפחות { $from } אנשים. אישורים שעדיין חסרים: { $missing }.
endorsement-waits = אושרה: תיספר אחרי שהמארגנים יקבלו אותה
endorsement-rejected = המארגנים לא קיבלו אותה: אינה מופיעה ברשימה ואינה נספרת
endorsement-not-me = אם מישהו אחר מסר הצהרת תמיכה עם כתובת האימייל שלכם, ספרו לנו על כך כאן. אז דבר ממנה לא ייספר ולא יוצג, ולא נשלח לכתובת שלכם עוד אימיילים בגלל הצהרת התמיכה הזאת.
endorsement-done-not-me = תודה שסיפרתם לנו. דבר מהצהרת התמיכה אינו נספר ואינו מוצג, ולא נשלח לכם עוד אימיילים עליה.
endorsement-correct = ייתכן שהמארגנים יקראו פרטים מתוקנים לפני שיופיעו ברשימה.
endorsement-again = הצהרת התמיכה תחזור להיות בתוקף, עם הפרטים שלמעלה. אם המארגנים צריכים קודם לקבל את הצהרות התמיכה, היא תיספר אחרי שיקבלו את הפרטים האלה.
link-endorse-title = קבלו את הקישור להצהרת התמיכה של הארגון שלכם
link-endorse-text = נשלח לכם באימייל קישור לעמוד שבו תוכלו לראות, לתקן, למשוך או למחוק את הצהרת התמיכה. הזינו את כתובת האימייל שציינתם בהצהרה.

## After the form

check-mail-title = בדקו את האימייל
check-mail-sent = אם אפשר לחתום עם הכתובת הזאת, בתוך כמה דקות אמורה להגיע אליכם הודעת אימייל. כדי לאשר את החתימה, פתחו את ההודעה ולחצו על הקישור.
check-mail-sent-late = אם אפשר לחתום עם הכתובת הזאת, אמורה להגיע אליכם הודעת אימייל, אבל לא מיד. כדי לאשר את החתימה, פתחו את ההודעה ולחצו על הקישור.
check-mail-endorse-sent = אם אפשר למסור הצהרת תמיכה עם הכתובת הזאת, בתוך כמה דקות אמורה להגיע אליכם הודעת אימייל. כדי לאשר את הצהרת התמיכה, פתחו את ההודעה ולחצו על הקישור.
check-mail-endorse-sent-late = אם אפשר למסור הצהרת תמיכה עם הכתובת הזאת, אמורה להגיע אליכם הודעת אימייל, אבל לא מיד. כדי לאשר את הצהרת התמיכה, פתחו את ההודעה ולחצו על הקישור.
check-mail-counts = החתימה נספרת רק אחרי שאישרתם אותה.
check-mail-not-stored = העצומה כבר אינה מבקשת את הפרטים האלה, ולכן הם לא נשמרו: { $fields }
check-mail-nothing-title = אם לא מגיע דבר
check-mail-nothing-wait = המתינו כמה דקות. יש ספקי אימייל איטיים.
check-mail-nothing-wait-late = המתינו זמן רב יותר מהעיכוב שצוין למעלה. יש ספקי אימייל איטיים.
check-mail-nothing-spam = בדקו בתיקיית הספאם או בדואר הזבל.
check-mail-nothing-again = מלאו את הטופס שוב, ובדקו שאין טעויות הקלדה בכתובת האימייל.
check-mail-to = אל
check-mail-from = מאת
check-mail-subject = הנושא מכיל
check-mail-open = פתיחת { $provider }
check-mail-again-limit = אנחנו שולחים רק הודעות ספורות לכל כתובת, ולכן לא תמיד תישלח הודעה נוספת.
check-mail-again-button = שליחה חוזרת
check-mail-again-done = ביקשתם הודעה נוספת.
check-mail-change-title = הכתובת שגויה?
check-mail-change-button = שינוי הכתובת
mails-late-minutes = { $minutes ->
    [one] האימיילים שלנו מתעכבים כרגע בערך בדקה אחת.
    [two] האימיילים שלנו מתעכבים כרגע בערך בשתי דקות.
   *[other] האימיילים שלנו מתעכבים כרגע בערך ב־{ $minutes } דקות.
}
mails-late-hours = { $hours ->
    [one] האימיילים שלנו מתעכבים כרגע בערך בשעה אחת.
    [two] האימיילים שלנו מתעכבים כרגע בערך בשעתיים.
   *[other] האימיילים שלנו מתעכבים כרגע בערך ב־{ $hours } שעות.
}
mails-late-link-sent = אם חתמתם על העצומה הזאת עם הכתובת הזאת, הקישור אמור להגיע אליכם, אבל לא מיד. אם לא מגיע דבר, בדקו בתיקיית הספאם ובדקו שאין טעויות הקלדה בכתובת.
mails-late-endorse-link-sent = אם תמכתם בעצומה הזאת בשם ארגון עם הכתובת הזאת, הקישור אמור להגיע אליכם, אבל לא מיד. אם לא מגיע דבר, בדקו בתיקיית הספאם ובדקו שאין טעויות הקלדה בכתובת.

## Confirming

confirm-title = אשרו את החתימה
confirm-text = בדקו את הפרטים. אם הם שלכם, אשרו את החתימה על העצומה הזאת:
confirm-button = אישור החתימה שלי
confirm-discard-title = אלה לא הפרטים שלכם?
confirm-discard-text = מישהו אחר מילא את הטופס עם כתובת האימייל שלכם. בטלו את הטופס: דבר לא ייספר ולא יוצג, ותוכלו לחתום עם הפרטים שלכם.
confirm-discard-only = מישהו אחר מילא את הטופס עם כתובת האימייל שלכם. בטלו את הטופס: דבר לא ייספר ולא יוצג.
confirm-discard-button = ביטול הטופס
press-title = הזינו את כתובת האימייל שלכם
press-text = יש תוכנות אימייל שפותחות קישורים ולוחצות על כפתורים בעצמן. אנחנו לא יכולים לדעת מי לחץ על הכפתור, אתם או תוכנה, ולכן עדיין לא השתנה דבר.
press-ask = כדי להמשיך, הזינו את כתובת האימייל שאליה שלחנו את האימייל עם הקישור.
press-wrong = האימייל שלנו נשלח לכתובת אחרת. בדקו באימייל לאיזו כתובת הוא נשלח, והזינו אותה כאן.
press-button = המשך
confirmed-title = החתימה שלכם נספרת
confirmed-thanks = תודה שחתמתם:
confirmed-count = חתימות עד כה, כולל שלכם: לפחות { $count }
confirmed-share-title = שתפו את העצומה הזאת
confirmed-share-text = שיתוף עוזר לעצומה להגיע לעוד אנשים. בקישורים האלה אין מעקב.
confirmed-address = קישור לעצומה
confirmed-share-email = אימייל
confirmed-share-subject = תחתמו על העצומה הזאת?
share-closed-text = העצומה הזאת נסגרה. עדיין אפשר לשתף את העמוד שלה. בקישורים האלה אין מעקב.
share-native = שיתוף באפליקציה
share-text = טקסט להעתקה
share-more = דרכים נוספות לשיתוף
share-code-title = קוד לכרזות
share-code-text = מי שיכוונו אליו מצלמת טלפון יגיעו לעצומה.
share-code-file = שמירת הקוד כתמונה (SVG)
share-posters-title = כרזות להדפסה
share-posters-text = הדפיסו כרזה ללוח מודעות או לדוכן. מופיעים בה כותרת העצומה וקוד שמוביל אליה.
confirmed-own-page-title = אפשר להתחרט
confirmed-own-page-text = בעמוד האישי שלכם תוכלו לראות על מה חתמתם, לתקן את הפרטים, להציג או להסתיר את השם, ולמשוך או למחוק את החתימה. שמרו את האימייל שבו אישרתם: יש בו אותו קישור.
confirmed-own-page-link = מעבר לחתימה שלי
confirmed-own-page-mail = הקישור לעמוד שלכם נמצא באימיילים שלנו. איבדתם אותו?

## The signer’s own page

signature-title = החתימה שלכם
signature-status = מצב
signature-awaiting = עדיין לא אושרה: לחצו על הקישור שבאימייל שלנו
signature-too-late = לא אושרה לפני סגירת העצומה: אינה נספרת
signature-confirmed = אושרה
signature-withdrawn = נמשכה לבקשתכם
signature-disowned = מישהו אחר חתם עם כתובת האימייל שלכם: החתימה אינה נספרת
signature-withdrawn-on-request = המארגנים משכו אותה לבקשתכם
signature-set-aside = הקמפיין פסל אותה: אינה נספרת
signature-set-aside-withdrawn = הקמפיין פסל אותה, והיא גם נמשכה לבקשתכם: אינה נספרת
signature-name = שם
signature-version = גרסת הטקסט
signature-version-is = גרסה { $version } ({ $language })
signature-submitted-at = מועד החתימה
signature-confirmed-at = מועד האישור
signature-corrected-at = מועד התיקון
signature-shown = הצגת השם לציבור
signature-shown-once-confirmed = כן, אחרי שהחתימה תאושר
signature-shown-uncounted = לא: מוצגים רק שמות של חתימות שנספרות
signature-shown-hidden = כן, אבל הקמפיין אינו מציג שמות כרגע
signature-shown-from = כן, אחרי שיאשרו לפחות { $from } אנשים. אישורים שעדיין חסרים: { $missing }.
signature-comment = הצגת ההערה לציבור
signature-comment-waiting = עדיין לא: המארגנים קוראים אותה קודם
signature-comment-refused = לא: המארגנים החליטו לא להציג אותה
signature-comment-hidden = לא עכשיו: הקמפיין אינו מציג שום הערות כרגע
signature-news = מותר לקמפיין לשלוח חדשות באימייל
signature-mails = מותר לשלוח אימיילים
signature-yes = כן
signature-no = לא
signature-none = לא צוין
signature-private = אל תשתפו את הכתובת של העמוד הזה. כל מי שיש לו אותה יכול לשנות את החתימה שלכם.
signature-done-shown = בוצע: מעכשיו השם שלכם יכול להופיע ברשימת החותמים.
signature-done-shown-later = בוצע: השם שלכם יוכל להופיע ברשימת החותמים כשהקמפיין יציג שוב שמות.
signature-done-shown-from = בוצע: השם שלכם יוכל להופיע ברשימת החותמים אחרי שיאשרו לפחות { $from } אנשים. אישורים שעדיין חסרים: { $missing }.
signature-done-hidden = בוצע: השם שלכם כבר אינו מוצג ברשימת החותמים.
signature-done-hidden-unlisted = בוצע: השם שלכם לא יוצג ברשימת החותמים.
signature-done-comment-hidden = בוצע: ההערה שלכם אינה מוצגת.
signature-done-withdrawn = בוצע: משכתם את החתימה, והיא אינה נספרת.
signature-done-again = בוצע: החתימה שלכם נספרת שוב.
signature-done-stopped = בוצע: לא נשלח לכם עוד אימיילים בגלל החתימה הזאת.
signature-done-resumed = בוצע: אתם שוב מרשים לנו לשלוח לכם אימיילים על העצומה הזאת.
signature-done-corrected = בוצע: הפרטים שלכם שמורים כפי שאתם רואים אותם כאן.
signature-show-title = הצגת השם
signature-show-text = השם, המדינה והעיסוק שלכם יוכלו אז להופיע ברשימת החותמים על העצומה.
signature-show-name = השם שלכם יוכל אז להופיע ברשימת החותמים על העצומה.
signature-show-button = הצגת השם שלי
signature-hide-title = הסתרת השם
signature-hide-text = החתימה שלכם עדיין תיספר, אבל השם שלכם לא יופיע עוד ברשימת החותמים.
signature-hide-unlisted = כרגע השם שלכם אינו מופיע ברשימה. אם תסתירו אותו, הוא לא יופיע בה גם בהמשך. החתימה שלכם עדיין תיספר.
signature-hide-button = הסתרת השם שלי
signature-hide-comment-title = הסתרת ההערה
signature-hide-comment-text = החתימה שלכם עדיין תיספר. המארגנים יכולים לקרוא את ההערה שלכם, אבל כבר אינם רשאים להציג אותה.
signature-hide-comment-button = הסתרת ההערה שלי
signature-withdraw-title = משיכת החתימה
signature-withdraw-text = החתימה לא תיספר והשם שלכם לא יוצג. אנחנו שומרים תיעוד של המשיכה. אפשר לחתום שוב כל עוד העצומה פתוחה.
signature-withdraw-awaiting = הטופס יבוטל, והקישורים שבאימיילים שלנו כבר לא יאשרו אותו. אנחנו שומרים תיעוד של המשיכה.
signature-withdraw-set-aside = הקמפיין פסל את החתימה שלכם, ולכן היא אינה נספרת כרגע. אם תמשכו אותה, היא לא תיספר גם בעתיד.
signature-withdraw-closed = החתימה לא תיספר והשם שלכם לא יוצג. אנחנו שומרים תיעוד של המשיכה. העצומה סגורה: אפשר לבטל את המשיכה עד { $until }, ולא אחר כך.
signature-withdraw-final = החתימה לא תיספר והשם שלכם לא יוצג. אנחנו שומרים תיעוד של המשיכה. העצומה סגורה, ולכן אי אפשר יהיה לבטל את המשיכה.
signature-withdraw-button = משיכת החתימה שלי
signature-again-title = חתימה מחדש
signature-again-text = החתימה תיספר, עם הפרטים שלמעלה.
signature-again-form = משכתם את החתימה לפני שהפרטים אושרו. כדי לחתום, מלאו את הטופס שוב.
signature-again-mails = כדי לחתום עם הפרטים שלכם, אשרו תחילה מחדש שליחת אימיילים בעמוד הזה. לאחר מכן מלאו את הטופס.
signature-disowned-title = חתימה בעצמכם
signature-again-disowned = כדי לחתום עם הפרטים שלכם, מלאו את הטופס.
signature-again-button = חתמו שוב
signature-not-me-title = לא אתם חתמתם?
signature-not-me-text = אם מישהו אחר חתם עם כתובת האימייל שלכם, ספרו לנו על כך כאן. אז החתימה הזאת לא תיספר ולא תוצג, ולא נשלח לכתובת שלכם עוד אימיילים בגללה. מספר המדווחים על כך גלוי לכול, אבל זהותם לא.
signature-not-me-button = לא אני חתמתי
signature-done-not-me = תודה שסיפרתם לנו. החתימה הזאת אינה נספרת ואינה מוצגת, ולא נשלח לכם עוד אימיילים בגללה.
signature-misuse = כדי לדווח על שימוש לרעה בכתובת שלכם, כתבו אל { $contact }.
signature-stop-title = הפסקת כל האימיילים
signature-stop-text = לא נשלח לכם עוד אימיילים בגלל החתימה הזאת. החתימה נשארת כפי שהיא. שמרו את הכתובת של העמוד הזה: לא נוכל לשלוח לכם אותה שוב באימייל.
signature-stop-button = הפסקת כל האימיילים
signature-resume-title = הרשאה מחדש לשליחת אימיילים
signature-resume-text = אם תרשו שוב אימיילים, נוכל לשלוח לכם באימייל את הקישור לעמוד הזה. אם אימייל אליכם לא הגיע או סומן כספאם, ייתכן שבכל זאת לא נוכל לשלוח אליכם אימיילים במשך זמן מה.
signature-links-title = קישור חדש לעמוד הזה
signature-links-text = נשלח לכם קישור חדש באימייל. כל הקישורים הקודמים לעמוד הזה יפסיקו לפעול, גם אלה שבאימיילים שכבר אצלכם. השתמשו בזה אם ייתכן שלמישהו אחר יש אחד מהקישורים.
signature-links-button = החלפת הקישורים שלי
signature-download-title = הורדת הנתונים שלכם
signature-download-text = הפרטים שלכם וההיסטוריה שלהם, בקובץ JSON
signature-download-fresh = כדי להגן על הנתונים שלכם, להורדה נדרש קישור שנשלח לפני פחות מיממה. נוכל לשלוח לכם קישור כזה באימייל.
signature-download-button = שלחו לי קישור עדכני
receipt-title = קבלה
receipt-text = קבלה מוכיחה שהחתימה שלכם נמצאת ביומן הציבורי של האתר הזה. כל מי שרואה אותה יכול לדעת שחתמתם, ולכן הראו אותה רק למי שמותר לו לדעת.
receipt-button = הורדת הקבלה
signature-erase-title = מחיקת הנתונים שלכם
signature-erase-counted = החתימה לא תיספר, והשם, כתובת האימייל וכל שאר הפרטים המוצפנים שלכם יימחקו לצמיתות. אי אפשר לבטל את המחיקה.
signature-erase-not-counted = השם, כתובת האימייל וכל שאר הפרטים המוצפנים שלכם יימחקו לצמיתות. אי אפשר לבטל את המחיקה. החתימה אינה נספרת עכשיו, וגם אחר כך לא תיספר.
signature-erase-sure = כן, אני אכן רוצה למחוק את הנתונים שלי
signature-erase-data-button = מחיקת הנתונים שלי

## Correcting details

correct-title = תיקון הפרטים
correct-choices = באותו עמוד תוכלו לבחור אם אתם רוצים חדשות, ולמה עוד אתם מסכימים.
correct-text = מה שחתמתם עליו אינו משתנה. פרטים שאתם מחליפים נמחקים.
correct-awaiting = תוכלו לתקן כאן את הפרטים שלכם אחרי שהחתימה תאושר.
correct-button = שמירה
correct-news-stopped = הפסקתם את כל האימיילים. אם תבחרו בחדשות, תרשו אותם שוב.
correct-differs = מה שהזנתם שונה ממה ששמור:
correct-limit = מספר השינויים מוגבל: { $day } ב־24 שעות, { $all } בסך הכול. הסתרת השם, הפסקת האימיילים, משיכה ומחיקה אפשריות תמיד.

## Another email address

address-title = שימוש בכתובת אימייל אחרת
address-text = חתמתם עם הכתובת { $address }. אפשר להעביר את החתימה לכתובת אחרת שלכם. שום דבר אחר בה לא ישתנה.
address-ask = נשלח אימייל לכתובת החדשה. החתימה תעבור כשתפתחו את הקישור שבאימייל הזה ותאשרו. מאותו רגע, הקישורים שבאימיילים קודמים כבר לא יפעלו. אנחנו מודיעים לכתובת הישנה שהחתימה עברה, אבל לא לאן.
address-mail-button = שלחו לי אימייל לכתובת הזאת
address-same = זו כבר הכתובת של החתימה שלכם. הזינו כתובת אחרת.
address-pending = ביקשתם שנשלח אימייל לכתובת { $address }. החתימה תעבור לשם אחרי שתאשרו באימייל הזה. עד אז דבר לא ישתנה.
address-keep-current = השארת הכתובת הנוכחית שלי
address-kept = בוצע: שינוי הכתובת בוטל.
address-sent = אם אנחנו יכולים לשלוח אימייל לכתובת הזאת, בתוך כמה דקות אמורה להגיע אליכם הודעת אימייל. כדי להעביר את החתימה, פתחו את ההודעה ולחצו על הקישור.
address-sent-late = אם אנחנו יכולים לשלוח אימייל לכתובת הזאת, אמורה להגיע אליכם הודעת אימייל, אבל לא מיד. כדי להעביר את החתימה, פתחו את ההודעה ולחצו על הקישור.
address-until = עד שתאשרו שם, דבר לא ישתנה.
address-confirm-title = העברת החתימה לכתובת הזאת
address-confirm-text = מישהו, כנראה אתם, ביקש להעביר את חתימתו על העצומה הזאת לכתובת האימייל שלכם:
address-endorsement-means = בעמוד הזה, ״חתימה״ היא הצהרת תמיכה של ארגון.
address-confirm-then = מאותו רגע, רק קישורים באימיילים לכתובת הזאת יובילו לחתימה.
address-confirm-button = העברה לכאן
address-reject-title = לא שלכם?
address-reject-text = מישהו הזין את הכתובת שלכם. סרבו לשינוי: החתימה תישאר במקומה.
address-reject-button = סירוב לשינוי
address-taken-title = לכתובת הזאת כבר יש חתימה
address-has-signature-text = לכתובת הזאת יש חתימה משלה, והיא נספרת. לכן החתימה האחרת לא יכולה לעבור לכאן. אם שתיהן שלכם, משכו את האחרת: היא כבר לא תיספר.
address-taken-button = משיכת החתימה האחרת
notice-address-moved-title = החתימה שלכם עברה
notice-address-moved-text = מעכשיו היא שייכת לכתובת האימייל החדשה שלכם, כפי שהייתה. רק קישורים באימיילים לכתובת הזאת מובילים אליה.
notice-moved-title = החתימה הזאת עברה
notice-moved-text = עכשיו היא שייכת לכתובת אימייל אחרת. השתמשו בקישור שבאימיילים ששלחנו לכתובת ההיא. אם לא אתם העברתם אותה, פנו אל הקמפיין.
notice-address-outdated-title = הקישור הזה כבר אינו פועל
notice-address-outdated-text = שינוי הכתובת בוטל, התבקש שוב או ישן מדי, או שהחתימה כבר אינה מאושרת. כדי להתחיל מחדש, עברו לעמוד של החתימה שלכם: הקישור אליו נמצא באימיילים ששלחנו לכתובת שאיתה חתמתם.
notice-address-rejected-title = סירבתם לשינוי
notice-address-rejected-text = החתימה לא הועברה לכתובת שלכם. הקישור שבאימייל שלנו כבר אינו פועל.
notice-address-withdrawn-title = משכתם את החתימה האחרת
notice-address-withdrawn-text = היא אינה נספרת. החתימה עם הכתובת הזאת לא השתנתה. כדי למחוק את האחרת, השתמשו בקישור שבאימיילים ששלחנו לכתובת שלה.
notice-many-addresses-title = יותר מדי שינויי כתובת
address-limit = { $day ->
    [one] אפשר לציין כתובת אחרת אחת בתוך 24 שעות.
    [two] אפשר לציין שתי כתובות אחרות בתוך 24 שעות.
   *[other] אפשר לציין { $day } כתובות אחרות בתוך 24 שעות.
}
again-from = אפשר לנסות שוב החל מ־{ $time }.
unsubscribe-title = הפסקת החדשות באימייל
unsubscribe-text = אם תפסיקו, הקמפיין לא ישלח לכם עוד באימייל חדשות על העצומה הזאת:
unsubscribe-then = החתימה ושאר הבחירות שלכם נשארות כפי שהן.
unsubscribe-button = הפסקת החדשות
notice-news-stopped-title = לא תקבלו עוד חדשות
notice-news-stopped-text = הקמפיין לא ישלח לכם עוד באימייל חדשות על העצומה הזאת. אימייל שכבר היה בדרך עוד עשוי להגיע. אם חתמתם, החתימה שלכם לא השתנתה.

## The link to one's own page

link-title = קבלו את הקישור לחתימה שלכם
link-text = נשלח לכם באימייל קישור לעמוד האישי שלכם, שבו תוכלו לראות, למשוך או למחוק את החתימה. הזינו את כתובת האימייל שאיתה חתמתם.
link-button = שלחו לי את הקישור

## Notices

notice-link-expired-title = תוקף הקישור הזה פג
notice-link-expired-text = השתמשו בקישור שבאימייל האחרון שלנו. אם העצומה עדיין פתוחה, אפשר גם לחתום שוב כדי לקבל קישור חדש.
notice-link-unknown-title = הקישור הזה אינו פועל
notice-link-unknown-text = ייתכן שחסר חלק ממנו. העתיקו את הקישור המלא מהאימייל שלנו. אם זה לא עוזר, קבלו קישור חדש בעמוד העצומה.
notice-petition-closed-title = העצומה הזאת סגורה
notice-petition-closed-text = היא כבר אינה מקבלת חתימות. תודה שרציתם לחתום.
notice-petition-not-found-title = העצומה לא נמצאה
notice-petition-not-found-text = בדקו שהכתובת נכונה. ייתכן שהעצומה עברה למקום אחר או שעדיין לא נפתחה.
notice-page-not-found-title = העמוד לא נמצא
notice-page-not-found-text = בדקו שהכתובת נכונה, או חזרו לעמוד הקודם.
notice-article-retracted-title = הידיעה הזאת הוסרה
notice-article-retracted-text = הקמפיין כבר אינו מפרסם אותה. אפשר לקרוא חדשות אחרות בעמוד העצומה.
notice-too-large-title = הבקשה שלכם גדולה מדי
notice-too-large-text = שלחתם יותר טקסט ממה שאנחנו מקבלים. חזרו אחורה, קצרו אותו ושלחו שוב.
notice-unavailable-title = מצטערים, יש תקלה בשירות
notice-unavailable-text = לא הצלחנו להשלים את הבקשה שלכם. נסו שוב בעוד כמה דקות. אין שום נזק בשליחה כפולה.
notice-not-sure-title = דבר לא נמחק
notice-not-sure-text = סמנו את התיבה כדי לאשר שאתם רוצים למחוק את הנתונים שלכם, ולחצו שוב על הכפתור.
notice-not-changed-title = דבר לא השתנה
notice-not-changed-text = מצב החתימה שלכם השתנה מאז שפתחתם את העמוד, ולכן הכפתור ההוא כבר אינו רלוונטי. עברו לחתימה שלכם כדי לראות את המצב הנוכחי שלה.
notice-withdrawn-title = החתימה שלכם נמשכה לבקשתכם
notice-withdrawn-text = היא אינה נספרת, והשם שלכם אינו מוצג. אפשר לחתום שוב כל עוד העצומה פתוחה.
notice-erased-title = הנתונים שלכם נמחקו
notice-erased-details = השם, כתובת האימייל וכל שאר הפרטים המוצפנים שלכם נמחקו לצמיתות. הקישור הזה כבר אינו פועל.
notice-erased-on-request-title = הנתונים שלכם נמחקו
notice-erased-on-request-details = המארגנים מחקו לצמיתות את השם, כתובת האימייל וכל שאר הפרטים המוצפנים שלכם, לבקשתכם. החתימה שלכם אינה נספרת. הקישור הזה כבר אינו פועל. אם לא ביקשתם זאת, פנו אל הקמפיין. אפשר לחתום שוב כל עוד העצומה פתוחה.
notice-purged-title = תוקף הקישור הזה פג
notice-purged-text = החתימה לא אושרה בתוך 30 יום, ולכן הפרטים נמחקו. היא מעולם לא נספרה. אם העצומה עדיין פתוחה, אפשר לחתום שוב.
notice-again-kept = בטופס נשאר מה שלא נמחק. מלאו את השאר.
notice-data-expired-title = הפרטים שלכם נמחקו
notice-data-expired-details = העצומה נסגרה לפני זמן רב, ולכן השם, כתובת האימייל וכל שאר הפרטים המוצפנים שלכם נמחקו. החתימה שלכם עדיין נספרת.
notice-data-expired-uncounted-title = הפרטים שלכם נמחקו
notice-data-expired-uncounted-details = הזמן שבו אנחנו שומרים פרטים הסתיים, ולכן השם, כתובת האימייל וכל שאר הפרטים המוצפנים שלכם נמחקו. החתימה שלכם אינה נספרת.
notice-other-spelling-title = הקישור הזה שייך לכתיב אחר של הכתובת שלכם
notice-other-spelling-text = את כתובת האימייל הזאת אפשר לכתוב בכמה דרכים. מאוחר יותר נעשה שימוש בכתיב אחר, או שכתיב אחר מאושר, ולכן הקישור הזה אינו יכול להציג או לשנות את החתימה. השתמשו בקישור שבאימיילים ששלחנו לכתיב ההוא. כל עוד דבר לא אושר, כפתור האישור באימייל שבו נמצא הקישור הזה עדיין פועל.
notice-link-replaced-title = הקישור הזה הוחלף
notice-link-replaced-text = קישורים קודמים לחתימה הזאת כבר אינם פועלים. השתמשו בקישור שבאימייל האחרון שלנו, או קבלו קישור חדש בעמוד העצומה.
notice-links-replaced-title = הקישורים שלכם הוחלפו
notice-links-replaced-text = קישורים קודמים לחתימה שלכם כבר אינם פועלים. אנחנו שולחים לכם קישור חדש באימייל.
notice-discarded-title = הטופס בוטל
notice-discarded-text = דבר ממנו אינו נספר ואינו מוצג. אם אתם רוצים לחתום עם הפרטים שלכם, מלאו את הטופס בעצמכם.
notice-discarded-only-title = הטופס בוטל
notice-discarded-only-text = דבר ממנו אינו נספר ואינו מוצג.
notice-fresh-link-sent-title = בדקו את האימייל
notice-fresh-link-sent-text = אנחנו שולחים לכם קישור עדכני באימייל. השתמשו בו בתוך יממה כדי להוריד את הנתונים שלכם.
notice-not-fresh-title = הקישור הזה ישן מדי להורדה
notice-not-fresh-text = כדי להגן על הנתונים שלכם, להורדה נדרש קישור שנשלח לפני פחות מיממה. בקשו קישור כזה בעמוד החתימה שלכם.
notice-receipt-not-yet-title = הקבלה שלכם עדיין לא מוכנה
notice-receipt-not-yet-text = החתימה שלכם עדיין לא נמצאת ביומן הציבורי. אחרי שתאשרו אותה, זה לוקח בדרך כלל פחות מדקה. נסו שוב מאוחר יותר.
notice-receipt-late-text = מה שאישרתם או שיניתם ב־{ $time } עדיין לא נמצא ביומן הציבורי. בדרך כלל זה לוקח פחות מדקה, כלומר היומן מתעכב. החתימה שלכם לא אבדה: היא שמורה, ותתווסף כשהיומן יחזור לפעול. נסו שוב מאוחר יותר.
notice-receipt-unconfirmed-text = החתימה שלכם לא אושרה. אפשר להוריד קבלה רק אחרי שהחתימה אושרה ונכנסה ליומן הציבורי.
notice-no-receipt-title = אין קבלה
notice-no-receipt-text = בעצומה הזאת לא ניתנות קבלות, כי קבלה מוכיחה לכל מי שרואה אותה שמי שהקבלה שייכת לו חתם.
notice-receipt-disowned-text = סיפרתם לנו שלא אתם חתמתם. קבלה הייתה מוכיחה לכל מי שרואה אותה שכן חתמתם, ולכן אי אפשר להוריד אותה.
notice-too-many-mails-title = אי אפשר לשלוח אימייל כרגע
notice-too-many-mails-text = כבר שלחנו כמה אימיילים לכתובת שלכם בימים האחרונים, או שהפסקתם את האימיילים שלנו. השתמשו בקישור האחרון, או נסו שוב בעוד שבוע.
notice-details-changed-text = הפרטים שלכם השתנו מאז שפתחתם את הטופס, ולכן דבר לא נשמר. השוו את מה שמילאתם לפרטים השמורים ושמרו שוב.
notice-set-aside-title = החתימה הזאת נפסלה
notice-set-aside-text = הקמפיין פסל אותה, ולכן היא אינה נספרת. אם לדעתכם זו טעות, פנו אל הקמפיין.
notice-mails-stopped-title = האימיילים הופסקו
notice-mails-stopped-text = לא נשלח לכם עוד אימיילים בגלל החתימה הזאת.
notice-signing-paused-title = איסוף החתימות מושהה
notice-signing-paused-text = הטופס לא נשמר. אין לכך השפעה על החתימות הקיימות. חזרו מאוחר יותר.
notice-form-after-closing-text = העצומה נסגרה לפני שהטופס שלכם הגיע, ולכן דבר ממנו לא נשמר. תודה שרציתם לחתום.
notice-link-sent-title = בדקו את האימייל
notice-link-sent-text = אם חתמתם על העצומה הזאת עם הכתובת הזאת, הקישור אמור להגיע אליכם בתוך כמה דקות. אם לא מגיע דבר, בדקו בתיקיית הספאם ובדקו שאין טעויות הקלדה בכתובת.
notice-endorse-link-sent-text = אם תמכתם בעצומה הזאת בשם ארגון עם הכתובת הזאת, הקישור אמור להגיע אליכם בתוך כמה דקות. אם לא מגיע דבר, בדקו בתיקיית הספאם ובדקו שאין טעויות הקלדה בכתובת.
notice-wait-title = נסו שוב מאוחר יותר
notice-wait-text = הגיעו יותר מדי בקשות מהרשת שלכם. נסו שוב בעוד שעה או מחיבור אחר.

## The document to hand over

delivery-as-of = נכון ל־{ $date } ({ $zone })
delivery-links = קישורים
delivery-names = שמות
delivery-names-shown = חותמים שבחרו להציג את שמם: { $shown } מתוך { $confirmed }. השמות רשומים לפי סדר האישור. מה שמופיע לצד שם מופיע כפי שהוזן בידי מי שחתם.
delivery-names-none = איש מהחותמים לא בחר להציג את שמו.
delivery-boxes = { $number ->
    [one] בשם אחד יש תווים שחסרים בגופנים של המסמך הזה. במקום כל תו כזה מופיע ריבוע.
    [two] בשני שמות יש תווים שחסרים בגופנים של המסמך הזה. במקום כל תו כזה מופיע ריבוע.
   *[other] ב־{ $number } שמות יש תווים שחסרים בגופנים של המסמך הזה. במקום כל תו כזה מופיע ריבוע.
}
delivery-organisations = ארגונים
delivery-organisations-listed = ארגונים תומכים: { $number }. הארגונים רשומים לפי סדר האישור, ואינם כלולים במספר החתימות.
delivery-page = עמוד { $page } מתוך { $pages }

## Privacy

privacy-page-title = פרטיות
privacy-purpose-title = למה משמשים הנתונים שלכם
privacy-purpose-count = לספירת החתימה ולווידוא שהיא שלכם.
privacy-purpose-deliver = למסירת העצומה אל: { $addressees }
privacy-purpose-chosen = רק אם בחרתם בכך: להצגת שמכם בפומבי, עם המדינה והעיסוק, ולשליחת חדשות על העצומה הזאת באימייל.
privacy-purpose-shown = רק אם בחרתם בכך: להצגת שמכם בפומבי.
privacy-purpose-news = רק אם בחרתם בכך: לשליחת חדשות על העצומה הזאת אליכם באימייל.
privacy-purpose-consent = רק אם בחרתם בכך: { $consent }
privacy-basis-title = בסיס משפטי
privacy-basis-text = הסכמתכם. אתם נותנים אותה כשאתם חותמים, ותוכלו לחזור בכם ממנה בכל עת. באיחוד האירופי: סעיף 6(1)(a) ל־GDPR וסעיף 9(2)(a), כי חתימה עשויה לגלות דעה פוליטית.
privacy-stored-title = מה נשמר
privacy-stored-sealed = מוצפן: { $fields }
privacy-stored-source = מוצפן: קוד שמציין היכן פורסם הקישור שהוביל אתכם לעצומה, למשל בעלון. הקוד נשמר רק אם הוא היה בקישור, ומשמש רק כדי לספור כמה אנשים הגיעו משם.
privacy-stored-open = לא מוצפן: המדינה, אם ציינתם אותה, השפה, מה שבחרתם להרשות, על איזו גרסה של הטקסט חתמתם, ומתי.
privacy-stored-areas = לא מוצפן, כל עוד החתימה שלכם נספרת: האזור או תחילת המיקוד שלפיהם היא נספרת.
privacy-stored-codes = רק כקודים סודיים, לזיהוי טפסים שנשלחים שוב: כתובת האימייל והרשת שלכם.
privacy-stored-log = ביומן ציבורי שכל אחד יכול לבדוק, לצמיתות: העובדה שחתימה אושרה, מה קרה לה אחר כך (למשל שתוקנה, נמשכה או נמחקה), ובאיזו דקה, עם קוד במקום שם או כתובת. אם השם שלכם הוצג בפומבי, ייתכן שאחרים יוכלו לדעת אילו רשומות הן שלכם.
privacy-stored-endorsements = אם אתם תומכים בעצומה בשם ארגון: השם, האתר והמדינה של הארגון עשויים להיות מוצגים לציבור. השם, התפקיד וכתובת האימייל שלכם נשמרים מוצפנים ואף פעם לא מוצגים.
privacy-readers-title = מי יכול לראות
privacy-readers-text = הקמפיין, והחברות שמפעילות את האתר הזה ושולחות את האימיילים שלו. כל ייצוא של הנתונים נרשם. את מה שתבחרו להציג בפומבי כולם יכולים לראות, והוא אינו מוצפן.
privacy-readers-places = כולם יכולים לראות כמה חתימות בערך הגיעו מכל מדינה, במספרים מעוגלים שאי אפשר לזהות לפיהם איש.
privacy-readers-areas = כולם יכולים לראות כמה חתימות בערך הגיעו מכל אזור או מכל אזור מיקוד, במספרים מעוגלים שאי אפשר לזהות לפיהם איש.
privacy-readers-addressees = מי שהעצומה נמסרת להם רואים את מה שהקמפיין מוסר יחד איתה.
privacy-kept-title = כמה זמן זה נשמר
privacy-kept-unconfirmed = פרטים שלא אישרתם
privacy-kept-confirmed = פרטים מאושרים
privacy-kept-until-erased = עד שתמחקו אותם
privacy-kept-closed = פרטים מאושרים, אחרי סגירת העצומה
privacy-kept-address = כתובת אימייל ישנה, אחרי שהחתימה שלכם עברה לכתובת אחרת
privacy-kept-mails = רישום האימיילים שנשלחו אליכם, בלי הכתובת שלכם
privacy-kept-erased = איש אינו יכול לקרוא פרטים שנמחקו. הקודים, מה שבחרתם והמועדים נשארים רשומים.
privacy-days = { $days ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
}
privacy-rights-title = הזכויות שלכם
privacy-rights-page = הקישור שבאימיילים שלנו מוביל לעמוד האישי שלכם: שם תוכלו לראות, להוריד, למשוך ולמחוק הכול. שם תוכלו גם לתקן את הפרטים שלכם ולעבור לכתובת אימייל אחרת. בכל עניין אחר, פנו אל הקמפיין או אל הרשות להגנת הפרטיות במדינה שלכם.

## Accessibility

access-title = נגישות
access-aim = כל אדם אמור להיות מסוגל לקרוא ולחתום כאן: בטלפון או במסך גדול, בעכבר, במקלדת או בקורא מסך. היעד הוא WCAG 2.2, רמה AA.
access-checked-title = מה נבדק
access-checked-pages = לפני כל גרסה חדשה של התוכנה, דפדפן בודק את העמודים, מהטופס ועד עמוד החתימה האישי: ניגודיות, שמות, תפקידים, סדר ושפות. את עמוד העצומה ואת הטופס שלה הוא בודק בכל השפות של האתר הזה.
access-checked-ways = הדפדפן חותם באמצעות המקלדת בלבד, וגם בלי JavaScript. הוא בודק ששום דבר לא הולך לאיבוד בטקסט גדול פי שניים, במסך של 320 פיקסלים, במצב כהה, בצבעים כפויים ועל נייר. שום דבר לא זז מעצמו.
access-missing-title = מה חסר
access-missing-people = עדיין לא בדק את העמודים האלה אף אחד שמשתמש בקורא מסך מדי יום.
access-missing-content = הטקסטים של עצומה והחדשות שלה הם של הקמפיין, והם אינם נבדקים.
access-missing-script = עצומה יכולה לבקש מדפדפנים לבצע חישוב, כהגנה מפני טפסים שמכונות שולחות. במקרה כזה נדרש JavaScript כדי לחתום; איש אינו צריך לפתור חידה.
access-report-title = ספרו לנו מה לא עובד
access-report-text = כתבו לאנשים שמאחורי העצומה: בעמוד ״{ $privacy }״ שלה כתוב מי הם. ציינו באיזה עמוד זה קרה, מה רציתם לעשות ובאיזה דפדפן או טכנולוגיה מסייעת אתם משתמשים.

## How the number grew

history-title = איך גדל המספר
history-summary = { $count ->
    [one] נספרה חתימה מאושרת אחת
    [two] נספרו { $count } חתימות מאושרות
   *[other] נספרו { $count } חתימות מאושרות
} מ־{ $from } עד { $until }. ביום העמוס ביותר, { $day }, { $most ->
    [one] אושרה אחת מהן.
    [two] אושרו { $most } מהן.
   *[other] אושרו { $most } מהן.
}
embed-title = הצגת העצומה באתר אחר
embed-text = האתרים האלה רשאים להציג את העצומה בתוך מסגרת. העתיקו את השורות לאחד העמודים שלהם. במקום שבו סקריפטים אינם פועלים, הקוראים יקבלו קישור.
embed-form = הטופס
embed-count = רק המספר
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = סימון התיבה מתיר להשתמש בפרטים האלה: { $fields }
history-note = מוצגות רק חתימות שנספרות היום: חתימה שמשכו אותה נעלמת גם מהיום שבו אושרה. הימים הם לפי UTC.
history-none = עדיין לא אושרה אף חתימה.
history-table = אותם נתונים בטבלה
history-when = מתי
history-confirmed = אושרו
history-total = סך הכול
history-goals = יעדים שהושגו
history-csv = כל הימים לגיליון אלקטרוני (CSV)
places-title = מאין הגיעו החתימות
places-as-of = נכון ל־{ $time }. חתימות מאושרות במועד הזה: { $count }.
places-note-hourly = אי אפשר לזהות אף אדם: המספרים מעוגלים כלפי מטה, מדינות עם מעט חתימות אינן מוצגות, והטבלה מתעדכנת לכל היותר פעם בשעה, אחרי שעוד { $number } אנשים לפחות חתמו או משכו את חתימתם.
places-none = לא מוצגת אף מדינה. כדי שאי אפשר יהיה לזהות אף אדם, מדינה מוצגת רק אחרי שחתמו ממנה לפחות { $number } אנשים, והטבלה מתעדכנת מדי פעם.
places-table = לפי מדינה
places-at-least = חתימות, לפחות
places-share-at-least = אחוז, לפחות
places-share = { $number }%
places-others = מדינות אחרות, חתימות בלי ציון מדינה והפרשי עיגול
places-map = מפה
places-map-text = מפת העולם. לכל מדינה צבע לפי מספר החתימות שלה. אותם מספרים מופיעים בטבלה.
places-step = { $number } ומעלה
places-step-none = לא מוצגת
places-csv = כל המדינות לגיליון אלקטרוני (CSV)
places-areas-note-hourly = אי אפשר לזהות אף אדם: המספרים מעוגלים כלפי מטה, אזורים עם מעט חתימות אינם מוצגים, והטבלה מתעדכנת לכל היותר פעם בשעה, אחרי שעוד { $number } אנשים לפחות חתמו או משכו את חתימתם.
places-areas-none = לא מוצג אף אזור. כדי שאי אפשר יהיה לזהות אף אדם, אזור מוצג רק אחרי שחתמו ממנו לפחות { $number } אנשים, והטבלה מתעדכנת מדי פעם.
places-areas-others = אזורים אחרים, חתימות בלי ציון אזור או עם אזור לא מזוהה, והפרשי עיגול
places-areas-csv = כל האזורים לגיליון אלקטרוני (CSV)
places-by-region = לפי אזור
places-by-postcode = לפי תחילת המיקוד
places-postcode-begins = תחילת המיקוד
log-title = היומן הציבורי
log-proves = בעזרת היומן הזה כל אחד יכול לספור מחדש את החתימות באתר. הוא מוכיח שדבר ממה שנספר לא הושמט, לא שונה ולא נוסף בסתר.
log-proves-not = הוא אינו מוכיח שהחותמים הם אנשים אמיתיים או שהם זכאים לחתום, וגם לא שאיש לא נדחה.
log-private = אין בו שמות ואין בו כתובות אימייל: רק מה קרה לחתימה, באיזו דקה, וקוד.
log-refused = אם חתימה נדחית לפי אחד הכללים של האתר הזה, למשל כי העצומה נסגרה, מי שרצו לחתום מקבלים תשובה חתומה דיגיטלית ויכולים לשמור אותה. טפסים שנדחו אינם כלולים באף מספר ציבורי, כי אנשים מבחוץ היו יכולים להשפיע על מספר כזה. המפתח הציבורי של התשובות:
log-none = עדיין לא פורסם דבר ביומן.
log-state = מצב היומן
log-entries = רשומות
log-published = פורסם
log-root = גיבוב השורש
log-name = שם
log-key = מפתח ציבורי
log-witnesses = עדים
log-witnessed = חתמו { $cosigned } מתוך { $witnesses }, { $time }
log-not-witnessed = עדיין לא חתם אף אחד מתוך { $witnesses }
log-no-witnesses = אין. מי שמפעיל את האתר הזה יכול להציג יומנים שונים לאנשים שונים. כדי לגלות זאת, השוו את גיבוב השורש למה שרואים אחרים.
log-delay = רשומות חדשות מופיעות בדרך כלל בתוך פחות מדקה.
log-newest = נקודת הביקורת (checkpoint) החדשה ביותר של היומן היא מ־{ $time }.
log-behind = משהו שהאתר הזה כבר סופר עדיין לא נמצא ביומן. אם זה נמשך יותר מכמה דקות, היומן נעצר. אף חתימה לא הולכת לאיבוד: מה שחסר שמור, ויתווסף כשהיומן יחזור לפעול.
log-petitions = מה שהיומן אומר על עצומה מופיע בעמוד ״{ $history }״ שלה.
log-check-title = איך בודקים אותו
log-check-program = הריצו את הפקודה הזאת של Countersign, התוכנה החופשית שמפעילה את האתר הזה. היא זקוקה רק לכתובות ציבוריות:
log-check-second = בקוד המקור יש גם תוכנה שנייה שבודקת את היומן, ב־Python, ואין לה שום דבר משותף עם הראשונה: tests/audit.
log-file-checkpoint = נקודת ביקורת (checkpoint)
log-file-policy = קובץ מפתחות (policy)
log-formats = פורמטים
log-ended = יומנים קודמים שהסתיימו
log-count-title = מה אומר היומן הציבורי
log-count-as-of = המספרים נכונים ל־{ $time }. מספר הרשומות ביומן היה אז { $entries }. חתימות שאושרו, נמשכו או נמחקו מאז אינן באות לידי ביטוי במספרים האלה.
check-title = בדיקת קבלה
check-intro = הדפדפן שלכם בודק את הקבלה בעצמו. שום דבר שתזינו כאן לא נשלח לשום מקום, ואחרי שהעמוד הזה נטען הוא פועל גם בלי חיבור לאינטרנט.
check-receipt = קבלה
check-file = או בחרו את הקובץ
check-policy = מפתחות מהימנים
check-policy-what = קובץ מפתחות (policy, לפי c2sp.org/tlog-policy): המפתחות הציבוריים של היומן ושל העדים שלו. הקובץ שכאן הוא של האתר הזה. אם אינכם סומכים על האתר, הדביקו קובץ שקיבלתם ממישהו אחר.
check-button = בדיקה
check-no-script = לבדיקה בעמוד הזה דרוש JavaScript. בלעדיו, השתמשו באחת התוכנות: ראו את העמוד על היומן הציבורי.
check-old = הדפדפן הזה אינו יכול לאמת חתימות Ed25519. השתמשו בדפדפן חדש יותר או באחת התוכנות: ראו את העמוד על היומן הציבורי.
check-valid = הקבלה הזאת תקפה.
check-not-valid = הקבלה הזאת אינה תקפה.
check-other = הקבלה הזאת היא מיומן אחר: { $origin }.
check-other-ended = האתר הזה סיים את היומן ההוא והתחיל יומן חדש. כדי לבדוק את הקבלה הזאת, השתמשו בקובץ המפתחות של היומן שהסתיים. אם אתם רוצים קבלה מהיומן הנוכחי, פתחו את הקישור לחתימה שלכם באחד האימיילים שלנו.
check-other-foreign = היומן ההוא אינו מופיע בקובץ המפתחות שאתם סומכים עליו. כדי לבדוק את הקבלה הזאת, הזינו קובץ מפתחות של היומן ההוא שקיבלתם ממישהו שאתם סומכים עליו.
check-other-use = שימוש בקובץ המפתחות של היומן שהסתיים
check-form = זאת אינה קבלה. הדביקו את כולה, מ־״c2sp.org/tlog-proof@v1״ ועד השורה האחרונה.
check-file-unreadable = הדפדפן שלכם אינו יכול לקרוא את הקובץ הזה. בחרו אותו שוב, או הדביקו את הקבלה.
check-policy-wrong = אי אפשר לקרוא את המפתחות המהימנים. הזינו קובץ מפתחות (policy, לפי c2sp.org/tlog-policy) עם יומן אחד לפחות ועם קוורום.
check-log-good = חתימת היומן { $origin }: תקפה.
check-log-bad = חתימת היומן: חסרה או אינה תקפה.
check-witness-good = חתימות העדים: { $cosigned } מתוך { $witnesses }, וזה מספיק.
check-witness-few = חתימות העדים: { $cosigned } מתוך { $witnesses }, וזה לא מספיק.
check-witness-bad = חתימות העדים: לפחות אחת אינה תקפה.
check-witness-none = חתימות העדים: לא נדרשות.
check-place-good = המקום ביומן: רשומה { $index }, מספר הרשומות הכולל: { $size }.
check-place-bad = המקום ביומן: לא הוכח.
check-owner-good = למי שייכת הרשומה: לחתימה { $id }.
check-owner-bad = למי שייכת הרשומה: לא לחתימה שמצוינת בקבלה.
check-owner-alone = למי שייכת הרשומה: לא צוין. הקבלה מציגה רק את הרשומה עצמה.
check-later-title = האם היא עדיין נספרת?
check-later-text = הדפדפן שלכם קורא את היומן מהרשומה הזאת והלאה, ומשווה אותו למצב החדש ביותר שהיומן חתם עליו.
check-later-stop = עצירה
check-later-stopped = נעצר. לא התקבלה תוצאה.
check-later-reading = רשומות שנקראו: { $read } מתוך { $size }.
check-later-more = לחצו שוב על הכפתור כדי להמשיך לקרוא.
check-later-counts = החתימה נספרת, לפי היומן (מספר הרשומות: { $size }).
check-later-not = החתימה אינה נספרת, לפי היומן (מספר הרשומות: { $size }): { $reason }
check-later-damaged = היומן אינו כפי שהיה כשנתן את הקבלה הזאת, או שאינו תואם את המצב שהוא עצמו חתם עליו. שמרו את הקבלה וספרו על כך לאחרים.
check-later-other = לאתר הזה יש עכשיו יומן אחר: { $origin }. אי אפשר לדעת לפיו אם החתימה שבקבלה הזאת עדיין נספרת. אם חתמתם באתר הזה, פתחו את הקישור לחתימה שלכם באחד האימיילים שלנו והורידו קבלה חדשה.
check-later-missing = אי אפשר לטעון חלק מהיומן. נסו שוב מאוחר יותר.
