## Every mail

mail-greeting = שלום { $name },
mail-greeting-plain = שלום,
mail-link-fallback = אם הכפתור אינו פועל, העתיקו את הכתובת הזאת לדפדפן:
mail-own-page = לצפייה בחתימה, למשיכתה או למחיקתה, או כדי לספר לנו שלא אתם חתמתם:
mail-own-page-private = אל תעבירו את האימייל הזה לאחרים: הקישורים שבו נותנים גישה לחתימה שלכם.

## Please confirm

mail-confirmation-subject = אשרו את החתימה: { $title }
mail-confirmation-preheader = החתימה אינה נספרת עד שתאשרו אותה.
mail-confirmation-intro = כתובת האימייל שלכם שימשה לחתימה על העצומה הזאת:
mail-confirmation-ask = החתימה נספרת אחרי שתאשרו אותה.
mail-confirmation-button = אישור החתימה שלי
mail-confirmation-open = כדי לאשר, פתחו את הכתובת הזאת:
mail-confirmation-valid = { $days ->
    [one] הקישור פועל במשך יום אחד.
    [two] הקישור פועל במשך יומיים.
   *[other] הקישור פועל במשך { $days } ימים.
}
mail-confirmation-valid-until = הקישור פועל עד { $until }.
mail-confirmation-not-you = אם לא אתם עשיתם זאת, אין צורך לעשות דבר. דבר אינו נספר ואינו מתפרסם בלי האישור שלכם.
mail-reminder-subject = תזכורת לאשר את החתימה: { $title }
mail-reminder-preheader = החתימה שלכם עדיין לא אושרה. זוהי התזכורת היחידה.
mail-reminder-intro = זוהי התזכורת היחידה. לפני כמה ימים שימשה כתובת האימייל שלכם לחתימה על העצומה הזאת:
mail-endorse-subject = אשרו את הצהרת התמיכה: { $title }
mail-endorse-preheader = הצהרת התמיכה אינה נספרת עד שתאשרו אותה.
mail-endorse-intro = כתובת האימייל שלכם שימשה למסירת הצהרת תמיכה בעצומה הזאת בשם ארגון:
mail-endorse-ask = הצהרת התמיכה לא תופיע ברשימה ולא תיספר עד שתאשרו אותה.
mail-endorse-button = אישור הצהרת התמיכה
mail-endorse-reminder-subject = תזכורת לאשר את הצהרת התמיכה: { $title }
mail-endorse-reminder-preheader = הצהרת התמיכה עדיין לא אושרה. זוהי התזכורת היחידה.
mail-endorse-reminder-intro = זוהי התזכורת היחידה. לפני כמה ימים שימשה כתובת האימייל שלכם למסירת הצהרת תמיכה בעצומה הזאת בשם ארגון:
mail-endorsed-subject = הצהרת התמיכה אושרה: { $title }
mail-endorsed-accepted-subject = המארגנים קיבלו את הצהרת התמיכה: { $title }
mail-endorsed-intro = תודה שתמכתם בעצומה הזאת בשם הארגון שלכם:
mail-endorsed-counts = הצהרת התמיכה אושרה ונספרת.
mail-endorsed-waits = הצהרת התמיכה אושרה. היא תיספר אחרי שהמארגנים יקבלו אותה.
mail-endorsed-accepted = המארגנים קיבלו את הצהרת התמיכה. היא נספרת.
mail-endorsed-already-subject = כבר מסרתם הצהרת תמיכה: { $title }
mail-endorsed-already-intro = מישהו, כנראה אתם, מילא שוב את הטופס לארגונים עם כתובת האימייל שלכם:
mail-endorsed-already-nothing = הצהרת התמיכה כבר אושרה. דבר לא השתנה.
mail-endorsed-button = לצפייה בהצהרת התמיכה
mail-endorsed-link-intro = מישהו, כנראה אתם, ביקש את הקישור להצהרת התמיכה של הארגון שלכם בעצומה הזאת:
mail-endorsement-means = באימייל הזה, ״חתימה״ היא הצהרת תמיכה של ארגון.
mail-endorsed-page = לצפייה בהצהרת התמיכה, לתיקונה, למשיכתה או למחיקתה, או כדי לספר לנו שלא אתם מסרתם אותה:
mail-endorsed-private = אל תעבירו את האימייל הזה לאחרים: הקישורים שבו נותנים גישה להצהרת התמיכה.

## Signed already

mail-already-subject = כבר חתמתם: { $title }
mail-already-preheader = החתימה שלכם נספרת. דבר לא השתנה.
mail-already-intro = מישהו, כנראה אתם, מילא שוב את הטופס של העצומה הזאת עם כתובת האימייל שלכם:
mail-already-nothing = כבר חתמתם ואישרתם. החתימה שלכם נספרת, ודבר לא השתנה.
mail-already-button = לצפייה בחתימה שלי
mail-already-share = תוכלו לעזור בשיתוף העצומה:

## Another spelling has signed

mail-other-subject = הכתובת שלכם נספרת פעם אחת: { $title }
mail-other-preheader = כבר חתמו עם כתיב אחר של הכתובת שלכם.
mail-other-intro = מישהו, כנראה אתם, מילא את הטופס של העצומה הזאת עם כתובת האימייל שלכם:
mail-other-counts = כבר חתמו על העצומה עם כתיב אחר של הכתובת שלכם, והחתימה אושרה. ספק האימייל שלכם מעביר לאותה תיבה את ההודעות לשני הכתיבים, ולכן הטופס הזה לא נספר. דבר לא השתנה.
mail-other-same = הקישור לחתימה ההיא נמצא באימיילים ששלחנו לכתיב האחר. אפשר גם לבקש קישור חדש בעמוד העצומה.
mail-other-person = אם הכתיב האחר אינו שלכם, אפשר לחתום עם כתובת אימייל אחרת:
mail-other-not-you = אם לא מילאתם את הטופס, אין צורך לעשות דבר.

## Thank you

mail-receipt-subject = החתימה שלכם נספרת: { $title }
mail-receipt-preheader = תודה. עכשיו שתפו את העצומה.
mail-receipt-intro = תודה שחתמתם על העצומה הזאת:
mail-receipt-counts = החתימה שלכם אושרה ונספרת.
mail-receipt-share = שתפו את העצומה עם אנשים שאתם מכירים. בקישור הזה אין מעקב:
mail-receipt-ways = דרכים נוספות לשתף אותה:
mail-receipt-button = פתיחת העצומה
mail-receipt-keep = שמרו את האימייל הזה. בקישור הזה תוכלו לראות את החתימה, לתקן את הפרטים, להציג או להסתיר את השם, למשוך או למחוק את החתימה, ולספר לנו אם לא אתם חתמתם:
mail-receipt-proof = תוכלו גם להוריד קבלה, שמוכיחה שהחתימה שלכם נמצאת ביומן הציבורי ושחתמתם:
mail-news-subject = חדשות: { $title }
mail-news-preheader = חדשות על עצומה שחתמתם עליה.
mail-news-intro = אלה חדשות על עצומה שחתמתם עליה:
mail-news-read = לקריאה באתר
mail-news-why = קיבלתם את האימייל הזה כי בחרתם לקבל חדשות על העצומה הזאת.
mail-news-stop = כדי להפסיק את החדשות, פתחו את הכתובת הזאת:

## The link to the own page

mail-link-subject = הקישור שלכם: { $title }
mail-link-intro = מישהו, כנראה אתם, ביקש את הקישור לחתימה שלכם על העצומה הזאת:
mail-link-not-you = אם לא אתם עשיתם זאת, התעלמו מהאימייל הזה. דבר לא השתנה, ואיש מלבדכם לא קיבל את הקישור.

## Another address

mail-address-subject = העבירו את החתימה לכתובת הזאת: { $title }
mail-address-preheader = דבר לא עובר עד שתאשרו.
mail-address-intro = מישהו, כנראה אתם, ביקש להעביר את חתימתו על העצומה הזאת לכתובת האימייל שלכם:
mail-address-ask = החתימה תעבור אחרי שתאשרו את ההעברה.
mail-address-button = לצפייה ולאישור
mail-address-not-you = אם לא אתם עשיתם זאת, אין צורך לעשות דבר. החתימה תישאר במקומה.

## Moved to another address

mail-moved-subject = החתימה שלכם עברה: { $title }
mail-moved-preheader = עכשיו היא שייכת לכתובת אימייל אחרת.
mail-moved-intro = החתימה שלכם על העצומה הזאת שייכת עכשיו לכתובת אימייל אחרת:
mail-moved-means = הקישורים שבאימיילים הקודמים ששלחנו לכם כבר אינם מובילים אליה.
mail-moved-write = אם לא אתם העברתם אותה, כתבו אל { $contact }.
mail-moved-campaign = אם לא אתם העברתם אותה, פנו אל הקמפיין.
