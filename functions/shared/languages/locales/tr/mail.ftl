## Every mail

mail-greeting = Merhaba { $name },
mail-greeting-plain = Merhaba,
mail-link-fallback = Düğme çalışmazsa bu adresi tarayıcınıza kopyalayın:
mail-own-page = İmzanızı görmek, geri çekmek veya silmek ya da imzalayanın siz olmadığınızı bildirmek için:
mail-own-page-private = Bu e-postayı başkasına iletmeyin: içindeki bağlantılar imzanıza erişim sağlar.

## Please confirm

mail-confirmation-subject = İmzanızı onaylayın: { $title }
mail-confirmation-preheader = İmzanız siz onaylayana kadar sayılmaz.
mail-confirmation-intro = E-posta adresiniz bu dilekçeyi imzalamak için kullanıldı:
mail-confirmation-ask = İmzanız, onayladığınızda sayılır.
mail-confirmation-button = İmzamı onayla
mail-confirmation-open = Onaylamak için bu adresi açın:
mail-confirmation-valid = { $days ->
    [one] Bağlantı bir gün çalışır.
   *[other] Bağlantı { $days } gün çalışır.
}
mail-confirmation-valid-until = Bağlantı { $until } saatine kadar çalışır.
mail-confirmation-not-you = Bunu siz yapmadıysanız bir şey yapmanıza gerek yok. Siz onaylamadıkça hiçbir şey sayılmaz ve yayımlanmaz.
mail-reminder-subject = İmzanızı onaylamanız için hatırlatma: { $title }
mail-reminder-preheader = İmzanız henüz onaylanmadı. Bu, tek hatırlatmadır.
mail-reminder-intro = Bu, tek hatırlatmadır. Birkaç gün önce e-posta adresiniz bu dilekçeyi imzalamak için kullanıldı:
mail-endorse-subject = Destek beyanını onaylayın: { $title }
mail-endorse-preheader = Destek beyanı siz onaylayana kadar sayılmaz.
mail-endorse-intro = E-posta adresiniz bu dilekçeyi bir kurum adına desteklemek için kullanıldı:
mail-endorse-ask = Destek beyanı, siz onaylayana kadar listelenmez ve sayılmaz.
mail-endorse-button = Destek beyanını onayla
mail-endorse-reminder-subject = Destek beyanını onaylamanız için hatırlatma: { $title }
mail-endorse-reminder-preheader = Destek beyanı henüz onaylanmadı. Bu, tek hatırlatmadır.
mail-endorse-reminder-intro = Bu, tek hatırlatmadır. Birkaç gün önce e-posta adresiniz bu dilekçeyi bir kurum adına desteklemek için kullanıldı:
mail-endorsed-subject = Destek beyanı onaylandı: { $title }
mail-endorsed-accepted-subject = Destek beyanı kabul edildi: { $title }
mail-endorsed-intro = Bu dilekçeyi kurumunuz adına desteklediğiniz için teşekkür ederiz:
mail-endorsed-counts = Destek beyanı onaylandı ve sayılıyor.
mail-endorsed-waits = Destek beyanı onaylandı. Düzenleyenler kabul ettiğinde sayılır.
mail-endorsed-accepted = Düzenleyenler destek beyanını kabul etti. Destek beyanı sayılıyor.
mail-endorsed-already-subject = Zaten desteklediniz: { $title }
mail-endorsed-already-intro = Biri, muhtemelen siz, kurumlar için olan formu e-posta adresinizle yeniden doldurdu:
mail-endorsed-already-nothing = Destek beyanı zaten onaylandı. Hiçbir şey değişmedi.
mail-endorsed-button = Destek beyanını gör
mail-endorsed-link-intro = Biri, muhtemelen siz, kurumunuzun bu dilekçe için verdiği destek beyanının bağlantısını istedi:
mail-endorsement-means = Bu e-postada “imza” sözü, bir kurumun destek beyanı anlamına gelir.
mail-endorsed-page = Destek beyanını görmek, düzeltmek, geri çekmek veya silmek ya da bunu yapanın siz olmadığınızı bildirmek için:
mail-endorsed-private = Bu e-postayı başkasına iletmeyin: içindeki bağlantılar destek beyanına erişim sağlar.

## Signed already

mail-already-subject = Zaten imzaladınız: { $title }
mail-already-preheader = İmzanız sayılıyor. Hiçbir şey değişmedi.
mail-already-intro = Biri, muhtemelen siz, bu dilekçenin formunu e-posta adresinizle yeniden doldurdu:
mail-already-nothing = Zaten imzalayıp onayladınız. İmzanız sayılıyor ve hiçbir şey değişmedi.
mail-already-button = İmzamı gör
mail-already-share = Dilekçeyi paylaşarak yardımcı olabilirsiniz:

## Another spelling has signed

mail-other-subject = Adresiniz bir kez sayılır: { $title }
mail-other-preheader = Adresinizin başka bir yazılışıyla daha önce imza atıldı.
mail-other-intro = Biri, muhtemelen siz, bu dilekçenin formunu e-posta adresinizle doldurdu:
mail-other-counts = Adresinizin başka bir yazılışıyla daha önce imza atıldı ve bu imza onaylandı. E-posta sağlayıcınız her iki yazılışa gönderilen e-postaları aynı posta kutusuna ulaştırır, bu yüzden bu form sayılmadı. Hiçbir şey değişmedi.
mail-other-same = O imzanın bağlantısı, adresin diğer yazılışına gönderdiğimiz e-postalarda yer alır. Dilekçenin sayfasından yeni bir bağlantı da isteyebilirsiniz.
mail-other-person = Diğer yazılıştaki adres sizin değilse başka bir e-posta adresiyle imzalayabilirsiniz:
mail-other-not-you = Formu siz doldurmadıysanız bir şey yapmanıza gerek yok.

## Thank you

mail-receipt-subject = İmzanız sayılıyor: { $title }
mail-receipt-preheader = Teşekkür ederiz. Şimdi dilekçeyi paylaşın.
mail-receipt-intro = Bu dilekçeyi imzaladığınız için teşekkür ederiz:
mail-receipt-counts = İmzanız onaylandı ve sayılıyor.
mail-receipt-share = Lütfen dilekçeyi tanıdıklarınızla paylaşın. Bu bağlantıda izleme yoktur:
mail-receipt-ways = Onu paylaşmanın diğer yolları:
mail-receipt-button = Dilekçeyi aç
mail-receipt-keep = Bu e-postayı saklayın. Bu bağlantıyla imzanızı görebilir, bilgilerinizi düzeltebilir, adınızı ve soyadınızı gösterebilir veya gizleyebilir, imzanızı geri çekebilir veya silebilir ve imzalayan siz değilseniz bunu bildirebilirsiniz:
mail-receipt-proof = İmzanızın herkese açık kayıt defterinde olduğunu ve imzaladığınızı kanıtlayan bir alındı belgesi de indirebilirsiniz:
mail-news-subject = Haberler: { $title }
mail-news-preheader = İmzaladığınız bir dilekçeyle ilgili haberler.
mail-news-intro = İmzaladığınız dilekçeyle ilgili haberler:
mail-news-read = Sitede oku
mail-news-why = Bu e-postayı, bu dilekçeyle ilgili haberleri almayı seçtiğiniz için alıyorsunuz.
mail-news-stop = Haberleri durdurmak için bu adresi açın:

## The link to the own page

mail-link-subject = Bağlantınız: { $title }
mail-link-intro = Biri, muhtemelen siz, bu dilekçedeki imzanızın bağlantısını istedi:
mail-link-not-you = Bunu siz yapmadıysanız bu e-postayı dikkate almayın. Hiçbir şey değişmedi ve bağlantı başka kimseye gönderilmedi.

## Another address

mail-address-subject = İmzanızı bu adrese taşıyın: { $title }
mail-address-preheader = Siz onaylayana kadar hiçbir şey taşınmaz.
mail-address-intro = Biri, muhtemelen siz, bu dilekçedeki imzasını sizin e-posta adresinize taşımak istedi:
mail-address-ask = İmza, siz onayladığınızda taşınır.
mail-address-button = Gör ve onayla
mail-address-not-you = Bunu siz yapmadıysanız bir şey yapmanıza gerek yok. İmza olduğu yerde kalır.

## Moved to another address

mail-moved-subject = İmzanız taşındı: { $title }
mail-moved-preheader = İmzanız artık başka bir e-posta adresine ait.
mail-moved-intro = İmzanız artık başka bir e-posta adresine ait. İmzanın bulunduğu dilekçe:
mail-moved-means = Size daha önce gönderdiğimiz e-postalardaki bağlantılarla artık bu imzaya ulaşılamaz.
mail-moved-write = İmzayı siz taşımadıysanız { $contact } adresine yazın.
mail-moved-campaign = İmzayı siz taşımadıysanız kampanyayla iletişime geçin.
