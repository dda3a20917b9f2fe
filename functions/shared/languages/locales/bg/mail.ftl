## Every mail

mail-greeting = Здравейте, { $name },
mail-greeting-plain = Здравейте,
mail-link-fallback = Ако бутонът не работи, копирайте този адрес в браузъра си:
mail-own-page = Тук можете да видите, да оттеглите или да изтриете окончателно подписа си или да ни съобщите, че не сте подписвали Вие:
mail-own-page-private = Не препращайте този имейл: линковете в него дават достъп до подписа Ви.

## Please confirm

mail-confirmation-subject = Потвърдете подписа си: { $title }
mail-confirmation-preheader = Подписът Ви не се зачита, докато не го потвърдите.
mail-confirmation-intro = Имейл адресът Ви беше използван за подписване на тази петиция:
mail-confirmation-ask = Подписът Ви се зачита, след като го потвърдите.
mail-confirmation-button = Потвърждавам подписа си
mail-confirmation-open = За да потвърдите, отворете този адрес:
mail-confirmation-valid = { $days ->
    [one] Линкът работи един ден.
   *[other] Линкът работи { $days } дни.
}
mail-confirmation-valid-until = Линкът работи до { $until }.
mail-confirmation-not-you = Ако не сте били Вие, не е нужно да правите нищо. Без Вашето потвърждение нищо не се зачита и не се публикува.
mail-reminder-subject = Напомняне да потвърдите подписа си: { $title }
mail-reminder-preheader = Подписът Ви още не е потвърден. Това е единственото напомняне.
mail-reminder-intro = Това е единственото напомняне. Преди няколко дни имейл адресът Ви беше използван за подписване на тази петиция:

## Signed already

mail-already-subject = Вече сте подписали: { $title }
mail-already-preheader = Подписът Ви се зачита. Нищо не се е променило.
mail-already-intro = Някой, вероятно Вие, е попълнил отново формуляра за тази петиция с Вашия имейл адрес:
mail-already-nothing = Вече сте подписали и потвърдили. Подписът Ви се зачита и нищо не се е променило.
mail-already-button = Към моя подпис
mail-already-share = Можете да помогнете, като споделите петицията:

## Another spelling has signed

mail-other-subject = Адресът Ви се зачита веднъж: { $title }
mail-other-preheader = С друго изписване на адреса Ви вече има подпис.
mail-other-intro = Някой, вероятно Вие, е попълнил формуляра за тази петиция с Вашия имейл адрес:
mail-other-counts = С друго изписване на адреса Ви вече има потвърден подпис. Вашият доставчик на имейл доставя имейлите до двете изписвания в една и съща пощенска кутия, затова този формуляр не е зачетен. Нищо не се е променило.
mail-other-same = Линкът към онзи подпис е в имейлите, които изпратихме до другото изписване. Можете и да поискате нов линк на страницата на петицията.
mail-other-person = Ако другото изписване не е Ваше, можете да подпишете с друг имейл адрес:
mail-other-not-you = Ако не сте попълнили формуляра Вие, не е нужно да правите нищо.

## Thank you

mail-receipt-subject = Подписът Ви се зачита: { $title }
mail-receipt-preheader = Благодарим Ви. Сега споделете петицията.
mail-receipt-intro = Благодарим Ви, че подписахте тази петиция:
mail-receipt-counts = Подписът Ви е потвърден и се зачита.
mail-receipt-share = Моля, споделете петицията с хора, които познавате. Този линк не съдържа проследяващи елементи:
mail-receipt-ways = More ways to share it:
mail-receipt-button = Отворете петицията
mail-receipt-keep = Запазете този имейл. С този линк можете да видите подписа си, да поправите данните си, да покажете или скриете името си, да оттеглите или изтриете окончателно подписа си и да ни съобщите, ако не сте подписвали Вие:
mail-news-subject = News: { $title }
mail-news-preheader = News about a petition that you signed.
mail-news-intro = This is news about a petition that you signed:
mail-news-read = Read it on the website
mail-news-why = You get this email because you chose to get news about this petition.
mail-news-stop = To stop the news, open this address:

## The link to the own page

mail-link-subject = Вашият линк: { $title }
mail-link-intro = Някой, вероятно Вие, е поискал линка към Вашия подпис под тази петиция:
mail-link-not-you = Ако не сте били Вие, пренебрегнете този имейл. Нищо не се е променило и никой друг не е получил линка.

## Another address

mail-address-subject = Прехвърлете подписа си към този адрес: { $title }
mail-address-preheader = Нищо не се прехвърля, докато не потвърдите.
mail-address-intro = Някой, вероятно Вие, е поискал да прехвърли подписа си под тази петиция към Вашия имейл адрес:
mail-address-ask = Подписът се прехвърля, след като потвърдите.
mail-address-button = Преглед и потвърждаване
mail-address-not-you = Ако не сте били Вие, не е нужно да правите нищо. Подписът остава там, където е.

## Moved to another address

mail-moved-subject = Подписът Ви е прехвърлен: { $title }
mail-moved-preheader = Сега той е свързан с друг имейл адрес.
mail-moved-intro = Подписът Ви под тази петиция сега е свързан с друг имейл адрес:
mail-moved-means = Линковете в по-ранните ни имейли до Вас вече не водят до него.
mail-moved-write = Ако не сте го прехвърлили Вие, пишете на { $contact }.
mail-moved-campaign = Ако не сте го прехвърлили Вие, свържете се с екипа на кампанията.
