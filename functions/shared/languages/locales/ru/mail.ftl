## Every mail

mail-greeting = Здравствуйте, { $name }!
mail-greeting-plain = Здравствуйте!
mail-link-fallback = Если кнопка не работает, скопируйте этот адрес в браузер:
mail-own-page = Посмотреть, отозвать или удалить подпись либо сообщить, что подписали не вы:
mail-own-page-private = Не пересылайте это письмо: его ссылки открывают доступ к вашей подписи.

## Please confirm

mail-confirmation-subject = Подтвердите подпись: { $title }
mail-confirmation-preheader = Подпись не учитывается, пока вы её не подтвердите.
mail-confirmation-intro = Ваш адрес электронной почты указали, чтобы подписать эту петицию:
mail-confirmation-ask = Подпись учитывается после того, как вы её подтвердите.
mail-confirmation-button = Подтвердить мою подпись
mail-confirmation-open = Чтобы подтвердить подпись, откройте этот адрес:
mail-confirmation-valid = { $days ->
    [one] Ссылка работает { $days } день.
    [few] Ссылка работает { $days } дня.
    [many] Ссылка работает { $days } дней.
   *[other] Ссылка работает { $days } дня.
}
mail-confirmation-valid-until = Ссылка работает до { $until }.
mail-confirmation-not-you = Если это были не вы, ничего делать не нужно. Без вашего подтверждения ничего не учитывается и не публикуется.
mail-reminder-subject = Напоминание о подтверждении подписи: { $title }
mail-reminder-preheader = Подпись ещё не подтверждена. Это единственное напоминание.
mail-reminder-intro = Это единственное напоминание. Несколько дней назад ваш адрес электронной почты указали, чтобы подписать эту петицию:

## Signed already

mail-already-subject = Вы уже подписали: { $title }
mail-already-preheader = Ваша подпись учтена. Ничего не изменилось.
mail-already-intro = Кто-то, вероятно вы, ещё раз заполнил форму этой петиции с вашим адресом электронной почты:
mail-already-nothing = Вы уже подписали и подтвердили подпись. Она учтена, и ничего не изменилось.
mail-already-button = Посмотреть мою подпись
mail-already-share = Вы можете помочь, поделившись петицией:

## Another spelling has signed

mail-other-subject = Ваш адрес учитывается один раз: { $title }
mail-other-preheader = С другим написанием вашего адреса петиция уже подписана.
mail-other-intro = Кто-то, вероятно вы, заполнил форму этой петиции с вашим адресом электронной почты:
mail-other-counts = С другим написанием вашего адреса петиция уже подписана, и подпись подтверждена. Ваш почтовый сервис доставляет письма на адрес в обоих написаниях в один и тот же ящик, поэтому эта форма не учтена. Ничего не изменилось.
mail-other-same = Ссылка на ту подпись есть в письмах, которые мы отправили на адрес в другом написании. Вы также можете запросить новую ссылку на странице петиции.
mail-other-person = Если адрес в другом написании не ваш, вы можете подписать петицию с другим адресом электронной почты:
mail-other-not-you = Если вы не заполняли форму, ничего делать не нужно.

## Thank you

mail-receipt-subject = Ваша подпись учтена: { $title }
mail-receipt-preheader = Спасибо. Теперь поделитесь петицией.
mail-receipt-intro = Спасибо за вашу подпись под этой петицией:
mail-receipt-counts = Ваша подпись подтверждена и учтена.
mail-receipt-share = Поделитесь петицией со знакомыми. В этой ссылке нет средств слежки:
mail-receipt-ways = More ways to share it:
mail-receipt-button = Открыть петицию
mail-receipt-keep = Сохраните это письмо. По этой ссылке вы можете посмотреть свою подпись, исправить данные, показать или скрыть имя и фамилию, отозвать или удалить подпись и сообщить, если подписали не вы:
mail-news-subject = News: { $title }
mail-news-preheader = News about a petition that you signed.
mail-news-intro = This is news about a petition that you signed:
mail-news-read = Read it on the website
mail-news-why = You get this email because you chose to get news about this petition.
mail-news-stop = To stop the news, open this address:

## The link to the own page

mail-link-subject = Ваша ссылка: { $title }
mail-link-intro = Кто-то, вероятно вы, запросил ссылку на вашу подпись под этой петицией:
mail-link-not-you = Если это были не вы, не обращайте внимания на это письмо. Ничего не изменилось, и никто другой ссылку не получил.

## Another address

mail-address-subject = Перенесите подпись на этот адрес: { $title }
mail-address-preheader = Ничего не переносится, пока вы этого не подтвердите.
mail-address-intro = Кто-то, вероятно вы, попросил перенести свою подпись под этой петицией на ваш адрес электронной почты:
mail-address-ask = Подпись переносится после того, как вы это подтвердите.
mail-address-button = Посмотреть и подтвердить
mail-address-not-you = Если это были не вы, ничего делать не нужно. Подпись останется там, где она сейчас.

## Moved to another address

mail-moved-subject = Ваша подпись перенесена: { $title }
mail-moved-preheader = Теперь она связана с другим адресом электронной почты.
mail-moved-intro = Ваша подпись под этой петицией теперь связана с другим адресом электронной почты:
mail-moved-means = Ссылки из писем, которые мы присылали вам раньше, больше не ведут к ней.
mail-moved-write = Если вы её не переносили, напишите на { $contact }.
mail-moved-campaign = Если вы её не переносили, свяжитесь с командой кампании.
