## Every mail

mail-greeting = Добрий день, { $name }!
mail-greeting-plain = Добрий день!
mail-link-fallback = Якщо кнопка не працює, скопіюйте цю адресу в браузер:
mail-own-page = Переглянути, відкликати або видалити підпис чи повідомити, що підписали не ви:
mail-own-page-private = Не пересилайте цей лист: його посилання відкривають доступ до вашого підпису.

## Please confirm

mail-confirmation-subject = Підтвердьте підпис: { $title }
mail-confirmation-preheader = Підпис не зараховується, доки ви його не підтвердите.
mail-confirmation-intro = Вашу адресу електронної пошти вказали, щоб підписати цю петицію:
mail-confirmation-ask = Підпис зараховується після того, як ви його підтвердите.
mail-confirmation-button = Підтвердити мій підпис
mail-confirmation-open = Щоб підтвердити підпис, відкрийте цю адресу:
mail-confirmation-valid = { $days ->
    [one] Посилання працює { $days } день.
    [few] Посилання працює { $days } дні.
    [many] Посилання працює { $days } днів.
   *[other] Посилання працює { $days } дня.
}
mail-confirmation-valid-until = Посилання працює до { $until }.
mail-confirmation-not-you = Якщо це були не ви, нічого робити не потрібно. Без вашого підтвердження нічого не зараховується й не публікується.
mail-reminder-subject = Нагадування про підтвердження підпису: { $title }
mail-reminder-preheader = Підпис ще не підтверджено. Це єдине нагадування.
mail-reminder-intro = Це єдине нагадування. Кілька днів тому вашу адресу електронної пошти вказали, щоб підписати цю петицію:

## Signed already

mail-already-subject = Ви вже підписали: { $title }
mail-already-preheader = Ваш підпис зараховується. Нічого не змінилося.
mail-already-intro = Хтось, імовірно ви, ще раз заповнив форму цієї петиції з вашою адресою електронної пошти:
mail-already-nothing = Ви вже підписали петицію й підтвердили свій підпис. Він зараховується, і нічого не змінилося.
mail-already-button = Переглянути мій підпис
mail-already-share = Ви можете допомогти, поділившись петицією:

## Another spelling has signed

mail-other-subject = Ваша адреса зараховується один раз: { $title }
mail-other-preheader = Петицію вже підписано з іншим написанням вашої адреси.
mail-other-intro = Хтось, імовірно ви, заповнив форму цієї петиції з вашою адресою електронної пошти:
mail-other-counts = Петицію вже підписано з іншим написанням вашої адреси, і цей підпис підтверджено. Ваш поштовий сервіс доставляє листи для обох написань у ту саму скриньку, тому цю форму не зараховано. Нічого не змінилося.
mail-other-same = Посилання на той підпис є в листах, які ми надіслали на адресу в іншому написанні. Ви також можете попросити нове посилання на сторінці петиції.
mail-other-person = Якщо адреса в іншому написанні не ваша, ви можете підписати петицію з іншою адресою електронної пошти:
mail-other-not-you = Якщо ви не заповнювали форму, нічого робити не потрібно.

## Thank you

mail-receipt-subject = Ваш підпис зараховано: { $title }
mail-receipt-preheader = Дякуємо. Тепер поділіться петицією.
mail-receipt-intro = Дякуємо за ваш підпис під цією петицією:
mail-receipt-counts = Ваш підпис підтверджено й зараховано.
mail-receipt-share = Поділіться петицією зі знайомими. У цьому посиланні немає засобів стеження:
mail-receipt-ways = More ways to share it:
mail-receipt-button = Відкрити петицію
mail-receipt-keep = Збережіть цей лист. За цим посиланням ви можете переглянути свій підпис, виправити дані, показати або приховати ім’я та прізвище, відкликати або видалити підпис і повідомити, якщо підписали не ви:
mail-news-subject = News: { $title }
mail-news-preheader = News about a petition that you signed.
mail-news-intro = This is news about a petition that you signed:
mail-news-read = Read it on the website
mail-news-why = You get this email because you chose to get news about this petition.
mail-news-stop = To stop the news, open this address:

## The link to the own page

mail-link-subject = Ваше посилання: { $title }
mail-link-intro = Хтось, імовірно ви, попросив посилання на ваш підпис під цією петицією:
mail-link-not-you = Якщо це були не ви, не зважайте на цей лист. Нічого не змінилося, і ніхто інший посилання не отримав.

## Another address

mail-address-subject = Перенесіть підпис на цю адресу: { $title }
mail-address-preheader = Нічого не переноситься, доки ви цього не підтвердите.
mail-address-intro = Хтось, імовірно ви, попросив перенести свій підпис під цією петицією на вашу адресу електронної пошти:
mail-address-ask = Підпис переноситься після того, як ви це підтвердите.
mail-address-button = Переглянути й підтвердити
mail-address-not-you = Якщо це були не ви, нічого робити не потрібно. Підпис залишиться там, де він зараз.

## Moved to another address

mail-moved-subject = Ваш підпис перенесено: { $title }
mail-moved-preheader = Тепер він пов’язаний з іншою адресою електронної пошти.
mail-moved-intro = Ваш підпис тепер пов’язаний з іншою адресою електронної пошти. Петиція, яку ви підписали:
mail-moved-means = Посилання з листів, які ми надсилали вам раніше, більше не ведуть до нього.
mail-moved-write = Якщо ви його не переносили, напишіть на { $contact }.
mail-moved-campaign = Якщо ви його не переносили, зв’яжіться з командою кампанії.
