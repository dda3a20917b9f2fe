## The language itself

language-name = Türkçe

## Every page

skip-to-content = Ana içeriğe geç
language-choice = Dil
language-choice-text = Dilekçenin dili:
language-choice-interface = Düğmelerin ve formun dili:
footer-promise = Çerez yok, izleme yok, başka sitelerden yüklenen hiçbir şey yok.
site-imprint = Künye
site-contact = İletişim
copy = Kopyala
copied = Kopyalandı
back-to-petition = Dilekçeye dön
all-petitions = Tüm dilekçeler
list-title = Dilekçeler
list-more = Diğer dilekçeler
list-open = İmzaya açık
list-closed = { $date } tarihinde kapandı
list-paused = İmza alımına ara verildi
list-search = Ara
list-search-hint = Başlıklar, metinler, başlatanların ve muhatapların adları, yerler
list-state = Durum
list-any = Tümü
list-state-closed = Kapandı
list-found = { $count ->
    [one] Bir dilekçe bulundu.
   *[other] { $count } dilekçe bulundu.
}
list-none = Eşleşen dilekçe yok. Başka sözcükler veya daha az sözcük deneyin.
list-previous = Önceki dilekçeler

## The petition and its count

sign-jump = Dilekçeyi imzala
count-signatures = { $count ->
    [one] { $count } imza
   *[other] { $count } imza
}
count-word = { $count ->
    [one] onaylanmış imza
   *[other] onaylanmış imza
}
count-goal = Sonraki hedef: { $goal }
count-goal-last = Hedef: { $goal }
count-goal-reached = { $goal } hedefine { $date } tarihinde ulaşıldı
text-language = Dilekçe metninin dili: { $language }
text-version-newest = Bu, metnin { $version }. sürümüdür ({ $language }). En yeni sürüm budur.
text-version-replaced = Bu, metnin { $date } tarihinde yayımlanan { $version }. sürümüdür ({ $language }). Yerini daha yeni bir sürüm aldı.
fact-organiser = Başlatan
fact-addressees = Muhatap
fact-place = Yer
fact-started = Başlangıç tarihi
fact-closes = Son imzalama tarihi
fact-closed = Kapanış tarihi
fact-line = { $label }: { $value }
outcome-delivered = Teslim edildi
outcome-answered = Yanıtlandı
outcome-successful = Başarılı
outcome-unsuccessful = Başarısız
outcome-withdrawn = Başlatan tarafından geri çekildi
donate-title = Kampanyaya destek olun
donate-transfer = Bu hesaba para gönderebilirsiniz:
donate-link = İnternetten bağış yap
donate-holder = Hesap sahibi
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Açıklama
donate-code-name = Banka uygulamaları için kod
donate-code = Bu kodu banka uygulamanızla okutun. Hesap bilgileri kendiliğinden dolar, tutarı siz seçersiniz.
closed-title = Bu dilekçe kapandı
closed-text = Dilekçe { $date } tarihinde kapandı ve artık imza kabul etmiyor.
closed-text-grace = Dilekçe { $date } tarihinde kapandı ve yeni imza kabul etmiyor. Daha önce gönderilen imzalar { $until } saatine kadar onaylanabilir.
draft-title = Bu dilekçe henüz imzaya açılmadı
draft-text = Henüz imzalayamazsınız. Lütfen daha sonra tekrar gelin.
draft-link-text = Dilekçeyi { $until } saatine kadar yalnızca bu sayfanın adresini bilenler görebilir. Henüz hiç kimse imzalayamaz.
paused-title = İmza alımına ara verildi
paused-text = Bu dilekçeyi şimdilik imzalayamazsınız. Mevcut imzalar bundan etkilenmez. Lütfen daha sonra tekrar gelin.

## The form

form-title = Dilekçeyi imzalayın
field-name = Ad ve soyad
field-given-name = Ad
field-family-name = Soyad
field-email = E-posta adresi
field-country = Ülke
field-region = Bölge
field-city = Şehir
field-postcode = Posta kodu
field-occupation = Meslek veya kurum
field-occupation-alone = Meslek
field-organisation = Kurum
field-link = İnternet sitesi
field-endorse-organisation = Kurumun adı
field-endorse-country = Kurumun ülkesi
field-endorse-name = Adınız ve soyadınız
field-endorse-role = Kurumdaki göreviniz
field-endorse-email = E-posta adresiniz
field-phone = Telefon numarası
field-phone-hint = Ülke koduyla birlikte. Numara hiçbir zaman herkese açık olarak gösterilmez.
field-comment = Yorum
field-comment-hint = Yalnızca kampanya için: herkese açık olarak gösterilmez.
field-comment-hint-public = Düzenleyenler yorumunuzu okur. Aşağıda izin verirseniz herkese açık olarak gösterebilirler.
consent-show-comment = Düzenleyenler yorumumu herkese açık olarak gösterebilir. Adım ve soyadım, yalnızca gösterilmelerini seçtiysem yorumun yanında yer alır.
field-optional = (isteğe bağlı)
country-choose = Seçin…
form-more = Meslek veya yorum ekle
form-more-fields = Daha fazla bilgi ekle
form-one-name = Yalnızca tek bir adınız varsa diğer alanı boş bırakın.
form-show-name = Adım ve soyadım herkese açık olarak gösterilsin
form-show-name-hint = Ülkeniz ve mesleğinizle birlikte; e-posta adresiniz ise hiçbir zaman gösterilmez.
form-show-name-with = Ad ve soyadla birlikte gösterilenler: { $fields }. E-posta adresiniz hiçbir zaman gösterilmez.
form-show-name-alone = Yalnızca adınız ve soyadınız gösterilir; e-posta adresiniz hiçbir zaman gösterilmez.
form-news = Kampanya ekibi bana bu dilekçeyle ilgili haberleri e-postayla gönderebilir
form-consent = İmzaladığınızda bu dilekçeyi buradaki hâliyle ({ $version }) desteklemiş ve bilgilerinizin bu dilekçe için saklanmasını kabul etmiş olursunuz.
form-consent-version = { $version }. sürüm
form-button = İmzala
form-next = Size e-postayla bir bağlantı göndereceğiz. İmzanız, bu bağlantıyla onayladığınızda sayılır.
form-switch = Başka bir dilde devam et
form-switch-hint = Yazdıklarınız korunur.
form-wait = Lütfen bekleyin: tarayıcınız bir güvenlik denetimi yapıyor.
form-nobody = Bu alanı boş bırakın
form-offer-title = Şunu mu demek istediniz: { $address }?
form-offer-use = { $address } adresini kullan
form-offer-keep = Hayır, { $address } adresine gönder
privacy-title = Verileriniz
privacy-text = E-posta adresiniz şifrelenmiş olarak saklanır ve hiçbir zaman yayımlanmaz. Bilgileriniz yalnızca bu dilekçe için kullanılır. E-postalarımızdaki bağlantıyla istediğiniz zaman imzanızı görebilir, adınızı ve soyadınızı gösterebilir veya gizleyebilir, imzanızı geri çekebilir veya silebilirsiniz.
privacy-contact = Verilerinizin sorumlusu:
privacy-link = İmzamın bağlantısını kaybettim

## What is wrong in the form

problems-prefix = Hata:
problems-title = Bir sorun var
problem-missing-name = Adınızı ve soyadınızı yazın
problem-missing-given-name = Adınızı, soyadınızı veya ikisini birden yazın
problem-missing-email = E-posta adresinizi yazın
problem-missing-country = Ülkenizi seçin
problem-missing-field = Bu alanı doldurun: { $field }
problem-missing-tick = İmzalamak için bu kutuyu işaretleyin: { $field }
problem-too-long = { $field }: en fazla { $max } karakter yazın
problem-not-an-address = E-posta adresini doğru biçimde yazın, örneğin ad@example.org
problem-not-a-country = Listeden bir ülke seçin
problem-not-a-phone = Ülke koduyla birlikte bir telefon numarası yazın, örneğin +34 600 000 000
problem-not-a-link = Sitenin adresini https ile yazın, örneğin https://example.org
problem-not-an-organisation = { $field }: adres ya da yalnızca işaretler değil, bir ad yazın
problem-not-a-choice = Yanıtlar değiştiği için birini yeniden seçin: { $field }
problem-consent-changed = Bu kutunun metni değişti. Metni yeniden okuyun ve kabul ediyorsanız kutuyu işaretleyin.
problem-not-text = { $field }: HTML kodu ve gizli karakter olmadan düz metin yazın
problem-not-a-name = { $field }: adres ya da yalnızca işaretler değil, bir ad yazın. Yalnızca tek bir adınız varsa diğer alanı boş bırakın
problem-disposable = Kalıcı bir e-posta adresi kullanın: geçici adreslerin süresi dolar ve e-postalarını başkaları okuyabilir
problem-no-proof = İmzalayabilmeniz için önce tarayıcınızın bir güvenlik denetimi yapması gerekir. JavaScript’in açık olduğundan emin olun, sayfayı yenileyin ve formu gönderin.
problem-proof = Form çok uzun süre açık kaldı veya daha önce gönderildi. Yeniden göndermek için düğmeye basın.
problem-network-limit = Ağınızdan çok fazla form gönderildi, bu yüzden bu form kaydedilmedi. Bir saat sonra veya başka bir internet bağlantısından yeniden gönderin.
problem-domain-limit = E-posta sağlayıcınızın adresleriyle çok sayıda form gönderildi, bu yüzden önce tarayıcınızın bir güvenlik denetimi yapması gerekir. JavaScript’in açık olduğundan emin olun ve düğmeye yeniden basın. JavaScript kullanamıyorsanız formu bir saat sonra yeniden gönderin veya başka bir e-posta adresi kullanın.
problem-trap = Bu alan boş olmalı. Tarayıcınız doldurmuş olabilir: alanı boşaltın ve düğmeye yeniden basın.
problem-text-changed = Sayfayı açtığınızdan beri dilekçenin metni değişti. Metni yeniden okuyun ve hâlâ imzalamak istiyorsanız düğmeye basın.
problem-key-reused = Bu Idempotency-Key daha önce başka bilgilerle kullanıldı. Formu değiştirirseniz yeni bir anahtarla gönderin.
problem-paused = İmza alımına ara verildi, bu yüzden formunuz kaydedilmedi. Yazdıklarınız hâlâ burada: düğmeye daha sonra yeniden basın.

## Signers, news, and how the number is counted

signers-title = En son imzalayanlar
signers-note = Yalnızca adının gösterilmesini seçenler listelenir.
signers-none = Henüz gösterilecek ad yok. İmzalayanlar adlarının gösterilmesini seçebilir.
signers-none-closed = Hiç kimsenin adı gösterilmiyor.
signers-hidden = Kampanya şu anda adları göstermiyor.
names-from = Adlar ve yorumlar yalnızca en az { $from } kişinin onaylanmış imzası olduğu sürece gösterilir.
names-from-missing = Hâlâ gereken kişi sayısı: { $missing }.
names-title = Tüm adlar
names-more = Diğer adlar
names-none = Gösterilecek ad yok.
names-search = Adlarda ara
names-search-hint = Ad veya soyadı, ya da başlangıcı
names-not-found = Eşleşen ad yok.
names-searched = Şimdiye kadar aranan: en yeni adlar, { $count }.
names-search-on = Daha önceki adlarda ara
comments-title = Yorumlar
comments-note = Bu yorumların gösterilmesine imzalayanlar izin verdi; düzenleyenler yorumları önce okudu.
comments-none = Henüz hiçbir yorum gösterilmiyor.
comments-hidden = Kampanya şu anda yorumları göstermiyor.
comments-unnamed = İmzalayanlardan biri
comments-all = Tüm yorumlar
comments-more = Diğer yorumlar
names-others = { $count ->
    [one] Bir kişi daha imzaladı, ama adını göstermiyor.
   *[other] { $count } kişi daha imzaladı, ama adını göstermiyor.
}
news-title = Haberler
news-language = Dil:
news-source = Kaynak:
news-published = Yayım tarihi:
news-older = Daha eski haberler
news-feed = Haberleri bir akış okuyucuda takip et (Atom)
news-corrected = Düzeltilme tarihi:
news-all = Tüm haberler
counted-title = Bu sayı nasıl hesaplanıyor
counted-text = Bir imza, imzalayan kişi onu e-postayla onayladığında sayılır. Form aynı e-posta adresiyle kaç kez gönderilirse gönderilsin, her adres bir kez sayılır. Kabul edilmeyen formlar bu sayıların hiçbirinde yer almaz.
counted-confirmed = Onaylanan
counted-awaiting = Henüz onaylanmayan
counted-withdrawn = Geri çekilen
counted-disowned = E-posta adresinin sahibi imzalamadı
counted-erased = Silinen
counted-purged = Hiç onaylanmadan geri çekilen veya silinen
counted-automated = Geçersiz kılınan: program tarafından gönderilen
counted-disposable-address = Geçersiz kılınan: geçici e-posta adresi
counted-false-name = Geçersiz kılınan: bir kişinin adı değil
counted-same-person = Geçersiz kılınan: tek kişi, birden fazla adres
counted-other = Başka bir nedenle geçersiz kılınan
counted-bounced = E-posta adresi sonradan e-posta kabul etmeyi bırakan onaylanmış imzalar: { $number }. Bunlar yine de sayılır.
counted-submitted = Toplam (her e-posta adresi bir kez, verileri silindikten sonra yeniden imzalarsa bir kez daha sayılır)
counted-as-of = Bu sayılar { $as-of } itibarıyladır. En fazla saatte bir ve yalnızca en az 20 yeni imza geldikten sonra güncellenir; böylece hiç kimse bu sayılara bakarak belirli bir kişinin imzalayıp imzalamadığını anlayamaz. Herkese açık kayıt defteri, onaylanan imzalara ne olduğunu bu gecikme olmadan gösterir.
counted-none-yet = Diğer sayılar, en az 20 kişi imzaladığında, sonra da en fazla saatte bir burada yayımlanır. Böylece hiç kimse bu sayılara bakarak belirli bir kişinin imzalayıp imzalamadığını anlayamaz. Herkese açık kayıt defteri, onaylanan imzalara ne olduğunu bu gecikme olmadan gösterir.
endorse-title = Kurum olarak destekleyin
endorse-intro = Destek beyanı, bir kurumun imzasıdır. Kurumlar kişilerden ayrı sayılır ve ayrı listelenir. Kendi adınıza imzalamak için dilekçeye dönün.
endorse-public = Herkese açık olarak gösterilenler: kurumun adı, internet sitesi ve ülkesi. Hiçbir zaman gösterilmeyenler: adınız ve soyadınız, göreviniz ve e-posta adresiniz.
endorse-public-from = Shown in public, but only while at least { $from } people have confirmed: the organisation’s name, website and country. Never shown: your name, your role and your email address.
endorse-approval = Düzenleyenler her destek beyanını, listelenip sayılmadan önce okur.
endorse-consent = Desteklediğinizde, kurum adına konuşmaya yetkili olduğunuzu ve kurumun bu dilekçeyi buradaki hâliyle ({ $version }) desteklediğini beyan etmiş olursunuz. Bu bilgilerin bu dilekçe için saklanmasını kabul edersiniz.
endorse-button = Destekle
endorse-next = Size e-postayla bir bağlantı göndereceğiz. Destek beyanı, siz bu bağlantıyla onaylayana kadar listelenmez ve sayılmaz.
organisations-title = Destekleyen kurumlar
organisations-number = Kurum sayısı: { $number }. Kurumlar imza sayısına dahil değildir.
organisations-note = Her kurumun irtibat kişisi, destek beyanını e-postayla onayladı.
organisations-none = Listede hiçbir kurum yok.
organisations-from = Organisations are listed only while at least { $from } people have confirmed.
organisations-all = Tüm kurumlar
organisations-more = Diğer kurumlar
confirm-endorse-title = Destek beyanını onaylayın
confirm-endorse-text = Bilgileri kontrol edin. Bunlar sizin bilgilerinizse kurumunuzun bu dilekçeyi desteklediğini onaylayın:
confirm-endorse-button = Destek beyanını onayla
confirmed-endorse-title = Destek beyanı onaylandı
confirmed-endorse-thanks = Desteklediğiniz için teşekkür ederiz:
confirmed-endorse-own-page = Destek beyanının kendi sayfası vardır; orada beyanı görebilir, düzeltebilir, geri çekebilir veya silebilirsiniz. Onaylarken kullandığınız e-postayı saklayın: aynı bağlantı onda da var.
confirmed-endorse-link = Destek beyanını gör
endorsement-title = Kurumunuzun destek beyanı
endorsement-means = Destek beyanı, kurumunuzun imzasıdır. Bu sayfada ve e-postalarımızda “imzanız” sözü destek beyanı anlamına gelir.
endorsement-ends = Destek beyanını geri çekerseniz veya silerseniz kurumunuz listede yer almaz.
endorsement-listed = Onaylandı: sayılıyor ve listede yer alıyor
endorsement-hidden = Onaylandı: sayılıyor, ama kampanya şu anda hiçbir adı göstermiyor
endorsement-from = Onaylandı: sayılıyor, en az { $from } kişi imzasını onayladığında listelenir. Hâlâ gereken kişi sayısı: { $missing }.
endorsement-waits = Confirmed: it counts once the organisers have accepted it
endorsement-rejected = Düzenleyenler tarafından kabul edilmedi: listelenmiyor ve sayılmıyor
endorsement-not-me = Sizin e-posta adresinizle başka biri destek beyanında bulunduysa bunu burada bildirin. O zaman beyandan hiçbir şey sayılmaz ve gösterilmez, bu dilekçeyle ilgili adresinize başka e-posta göndermeyiz.
endorsement-done-not-me = Thank you for telling us. Nothing of the endorsement is counted or shown, and we send you no more emails about it.
endorsement-correct = Düzenleyenler düzeltilen bilgileri listede göstermeden önce okuyabilir.
endorsement-again = Destek beyanı, yukarıdaki bilgilerle yeniden geçerli olur. Destek beyanlarının önce düzenleyenlerce kabul edilmesi gerekiyorsa, beyan bu bilgiler kabul edildiğinde sayılır.
link-endorse-title = Kurumunuzun destek beyanının bağlantısını alın
link-endorse-text = Size e-postayla, destek beyanını görebileceğiniz, düzeltebileceğiniz, geri çekebileceğiniz veya silebileceğiniz bir sayfanın bağlantısını göndereceğiz. Desteklerken kullandığınız e-posta adresini yazın.

## After the form

check-mail-title = E-postanıza bakın
check-mail-sent = Yazdığınız adresle imza atılabiliyorsa birkaç dakika içinde size bir e-posta gelmesi gerekir. İmzanızı onaylamak için e-postayı açın ve bağlantıya gidin.
check-mail-sent-late = Yazdığınız adresle imza atılabiliyorsa size bir e-posta gelmesi gerekir, ama hemen değil. İmzanızı onaylamak için e-postayı açın ve bağlantıya gidin.
check-mail-endorse-sent = If that address can be used to endorse, you should receive an email in a few minutes. To confirm the endorsement, open the email and follow the link.
check-mail-endorse-sent-late = If that address can be used to endorse, you should receive an email, but not at once. To confirm the endorsement, open the email and follow the link.
check-mail-counts = İmzanız yalnızca siz onayladıktan sonra sayılır.
check-mail-not-stored = Dilekçe artık bu bilgileri istemiyor, bu yüzden kaydedilmediler: { $fields }
check-mail-nothing-title = Hiçbir şey gelmezse
check-mail-nothing-wait = Birkaç dakika bekleyin. Bazı e-posta sağlayıcıları yavaştır.
check-mail-nothing-wait-late = Yukarıdaki gecikmeden daha uzun bekleyin. Bazı e-posta sağlayıcıları yavaştır.
check-mail-nothing-spam = Spam veya gereksiz e-posta klasörünüze bakın.
check-mail-nothing-again = Formu yeniden doldurun ve e-posta adresinizde yazım hatası olup olmadığına bakın.
check-mail-to = Kime
check-mail-from = Kimden
check-mail-subject = Konuda geçen ifade
check-mail-open = { $provider } sayfasına git
check-mail-again-limit = Aynı adrese yalnızca birkaç e-posta göndeririz; bu yüzden her zaman yenisi gönderilmez.
check-mail-again-button = Yeniden gönder
check-mail-again-done = Bir e-posta daha istediniz.
check-mail-change-title = Adres yanlış mı?
check-mail-change-button = Adresi değiştir
mails-late-minutes = E-postalarımız şu anda yaklaşık { $minutes } dakika gecikiyor.
mails-late-hours = E-postalarımız şu anda yaklaşık { $hours } saat gecikiyor.
mails-late-link-sent = Yazdığınız adresle bu dilekçeyi imzaladıysanız bağlantının size gelmesi gerekir, ama hemen değil. Hiçbir şey gelmezse spam klasörünüze bakın ve adreste yazım hatası olup olmadığını kontrol edin.
mails-late-endorse-link-sent = If you endorsed this petition for an organisation with that address, you should receive the link, but not at once. If nothing arrives, check your spam folder and check the address for typing errors.

## Confirming

confirm-title = İmzanızı onaylayın
confirm-text = Bilgileri kontrol edin. Bunlar sizin bilgilerinizse bu dilekçedeki imzanızı onaylayın:
confirm-button = İmzamı onayla
confirm-discard-title = Bunlar sizin bilgileriniz değil mi?
confirm-discard-text = Formu sizin e-posta adresinizle başka biri doldurmuş. Formu iptal edin: hiçbir şey sayılmaz ve gösterilmez, siz de kendi bilgilerinizle imzalayabilirsiniz.
confirm-discard-only = Formu sizin e-posta adresinizle başka biri doldurmuş. Formu iptal edin: hiçbir şey sayılmaz ve gösterilmez.
confirm-discard-button = Formu iptal et
press-title = E-posta adresinizi yazın
press-text = Bazı e-posta programları bağlantıları kendiliğinden açar ve düğmelere kendiliğinden basar. Düğmeye sizin mi yoksa bir programın mı bastığını anlayamıyoruz, bu yüzden henüz hiçbir şey değişmedi.
press-ask = Devam etmek için, bağlantının bulunduğu e-postamızın gönderildiği e-posta adresini yazın.
press-wrong = E-postamız başka bir adrese gönderildi. Hangi adrese gönderildiğine o e-postada bakın ve o adresi buraya yazın.
press-button = Devam et
confirmed-title = İmzanız sayılıyor
confirmed-thanks = İmzaladığınız için teşekkür ederiz:
confirmed-count = Sizinki dâhil şu ana kadarki imzalar: en az { $count }
confirmed-share-title = Bu dilekçeyi paylaşın
confirmed-share-text = Paylaştığınızda dilekçe daha çok kişiye ulaşır. Bu bağlantılarda izleme yoktur.
confirmed-address = Dilekçenin bağlantısı
confirmed-share-email = E-posta
confirmed-share-subject = Bu dilekçeyi imzalar mısınız?
share-closed-text = Bu dilekçe kapandı. Sayfasını yine de paylaşabilirsiniz. Bu bağlantılarda izleyici yoktur.
share-native = Bir uygulama üzerinden paylaş
share-text = Kopyalanacak metin
share-more = Paylaşmanın diğer yolları
share-code-title = Afişler için kod
share-code-text = Telefonunun kamerasını koda tutan kişi dilekçeye ulaşır.
share-code-file = Kodu resim olarak kaydet (SVG)
share-posters-title = Yazdırılacak afişler
share-posters-text = Duyuru panosu veya stant için bir afiş yazdırın. Üzerinde dilekçenin başlığı ve dilekçeye götüren bir kod var.
confirmed-own-page-title = Fikrinizi değiştirebilirsiniz
confirmed-own-page-text = Kendi sayfanızda neyi imzaladığınızı görebilir, bilgilerinizi düzeltebilir, adınızı ve soyadınızı gösterebilir veya gizleyebilir, imzanızı geri çekebilir veya silebilirsiniz. Onaylarken kullandığınız e-postayı saklayın: aynı bağlantı onda da var.
confirmed-own-page-link = İmzama git
confirmed-own-page-mail = Sayfanızın bağlantısı e-postalarımızda yer alır. Bağlantıyı kaybettiniz mi?

## The signer’s own page

signature-title = İmzanız
signature-status = Durum
signature-awaiting = Henüz onaylanmadı: e-postamızdaki bağlantıya gidin
signature-too-late = Dilekçe kapanmadan önce onaylanmadı: sayılmıyor
signature-confirmed = Onaylandı
signature-withdrawn = Geri çekildi
signature-disowned = Sizin e-posta adresinizle başka biri imzaladı: bu imza sayılmaz
signature-withdrawn-on-request = İsteğiniz üzerine düzenleyenler tarafından geri çekildi
signature-set-aside = Kampanya tarafından geçersiz kılındı: sayılmıyor
signature-set-aside-withdrawn = Geri çekildi, ayrıca kampanya tarafından geçersiz kılındı: sayılmıyor
signature-name = Ad ve soyad
signature-version = Metnin sürümü
signature-version-is = { $version }. sürüm ({ $language })
signature-submitted-at = İmzalanma zamanı
signature-confirmed-at = Onaylanma zamanı
signature-corrected-at = Düzeltilme zamanı
signature-shown = Ad ve soyadın herkese açık olarak gösterilmesi
signature-shown-once-confirmed = Evet, imzanız onaylandığında
signature-shown-uncounted = Hayır: yalnızca imzası sayılanların adı gösterilir
signature-shown-hidden = Evet, ama kampanya şu anda hiçbir adı göstermiyor
signature-shown-from = Evet, en az { $from } kişi imzasını onayladığında. Hâlâ gereken kişi sayısı: { $missing }.
signature-comment = Yorumun herkese açık olarak gösterilmesi
signature-comment-waiting = Henüz değil: önce düzenleyenler okuyor
signature-comment-refused = Hayır: düzenleyenler göstermemeye karar verdi
signature-comment-hidden = Şimdi değil: kampanya şu anda hiçbir yorumu göstermiyor
signature-news = Kampanya e-postayla haber gönderebilir
signature-mails = E-postalara izin var
signature-yes = Evet
signature-no = Hayır
signature-none = Belirtilmedi
signature-private = Bu sayfanın adresini paylaşmayın. Adresi bilen herkes imzanızı değiştirebilir.
signature-done-shown = Tamam: adınız ve soyadınız artık imzalayanlar listesinde görünebilir.
signature-done-shown-later = Tamam: kampanya adları yeniden gösterdiğinde adınız ve soyadınız imzalayanlar listesinde görünebilir.
signature-done-shown-from = Tamam: en az { $from } kişi imzasını onayladığında adınız ve soyadınız imzalayanlar listesinde görünebilir. Hâlâ gereken kişi sayısı: { $missing }.
signature-done-hidden = Tamam: adınız ve soyadınız artık imzalayanlar listesinde gösterilmiyor.
signature-done-hidden-unlisted = Done: your name will not be shown in the list of signers.
signature-done-comment-hidden = Tamam: yorumunuz gösterilmiyor.
signature-done-withdrawn = Tamam: imzanız geri çekildi ve sayılmıyor.
signature-done-again = Tamam: imzanız yeniden sayılıyor.
signature-done-stopped = Tamam: size bu dilekçeyle ilgili başka e-posta göndermeyeceğiz.
signature-done-resumed = Tamam: bu dilekçeyle ilgili e-postalarımıza yeniden izin veriyorsunuz.
signature-done-corrected = Tamam: bilgileriniz burada gördüğünüz gibi kaydedildi.
signature-show-title = Adınızı ve soyadınızı gösterin
signature-show-text = Bunu yaparsanız adınız, soyadınız, ülkeniz ve mesleğiniz dilekçeyi imzalayanların listesinde görünebilir.
signature-show-name = Bunu yaparsanız adınız ve soyadınız dilekçeyi imzalayanların listesinde görünebilir.
signature-show-button = Adımı ve soyadımı göster
signature-hide-title = Adınızı ve soyadınızı gizleyin
signature-hide-text = İmzanız yine sayılır, ama adınız ve soyadınız artık imzalayanlar listesinde görünmez.
signature-hide-unlisted = Your name is not listed at the moment. If you hide it, it will not be listed later either. Your signature will still count.
signature-hide-button = Adımı ve soyadımı gizle
signature-hide-comment-title = Yorumunuzu gizleyin
signature-hide-comment-text = İmzanız yine sayılır. Düzenleyenler yorumunuzu okuyabilir, ama artık gösteremez.
signature-hide-comment-button = Yorumumu gizle
signature-withdraw-title = İmzanızı geri çekin
signature-withdraw-text = Geri çekerseniz imzanız sayılmaz, adınız ile soyadınız gösterilmez. Geri çekme işleminin kaydını saklarız. Dilekçe açık olduğu sürece yeniden imzalayabilirsiniz.
signature-withdraw-awaiting = Geri çekerseniz formunuz iptal edilir ve e-postalarımızdaki bağlantılarla artık onaylanamaz. Geri çekme işleminin kaydını saklarız.
signature-withdraw-set-aside = Kampanya imzanızı geçersiz kıldı, bu yüzden şu anda sayılmıyor. Geri çekerseniz daha sonra da sayılmaz.
signature-withdraw-closed = Geri çekerseniz imzanız sayılmaz, adınız ile soyadınız gösterilmez. Geri çekme işleminin kaydını saklarız. Dilekçe kapandı: bu işlemi { $until } saatine kadar geri alabilirsiniz, daha sonra alamazsınız.
signature-withdraw-final = Geri çekerseniz imzanız sayılmaz, adınız ile soyadınız gösterilmez. Geri çekme işleminin kaydını saklarız. Dilekçe kapandığı için bu işlem geri alınamaz.
signature-withdraw-button = İmzamı geri çek
signature-again-title = Yeniden imzalayın
signature-again-text = Yeniden imzalarsanız imzanız yukarıdaki bilgilerle sayılır.
signature-again-form = İmzanızı, bilgileriniz onaylanmadan önce geri çektiniz. İmzalamak için formu yeniden doldurun.
signature-again-mails = Kendi bilgilerinizle imzalamak için önce bu sayfada e-postalara yeniden izin verin. Sonra formu doldurun.
signature-disowned-title = Kendiniz imzalayın
signature-again-disowned = Kendi bilgilerinizle imzalamak için formu doldurun.
signature-again-button = Yeniden imzala
signature-not-me-title = İmzalayan siz değil misiniz?
signature-not-me-text = Sizin e-posta adresinizle başka biri imzaladıysa bunu burada bildirin. O zaman adresiniz için hiçbir şey sayılmaz ve gösterilmez, bu dilekçeyle ilgili adresinize başka e-posta göndermeyiz. Bunu kaç kişinin bildirdiği herkese açıktır, kim oldukları değil.
signature-not-me-button = Ben imzalamadım
signature-done-not-me = Bildirdiğiniz için teşekkür ederiz. Adresiniz için hiçbir şey sayılmıyor ve gösterilmiyor, bu dilekçeyle ilgili adresinize başka e-posta göndermeyeceğiz.
signature-misuse = Adresinizin kötüye kullanıldığını bildirmek için { $contact } adresine yazın.
signature-stop-title = Tüm e-postaları durdurun
signature-stop-text = Size bu dilekçeyle ilgili başka e-posta göndermeyeceğiz. İmzanız olduğu gibi kalır. Bu sayfanın adresini kaydedin: size bir daha e-postayla gönderemeyiz.
signature-stop-button = Tüm e-postaları durdur
signature-resume-title = E-postalara yeniden izin verin
signature-resume-text = E-postalara yeniden izin verirseniz size bu sayfanın bağlantısını e-postayla gönderebiliriz. Size gönderilen bir e-posta ulaşmadıysa veya spam olarak işaretlendiyse bir süre yine de e-posta göndermeyebiliriz.
signature-links-title = Bu sayfa için yeni bağlantı alın
signature-links-text = Size e-postayla yeni bir bağlantı göndereceğiz. Elinizdeki e-postalarda olanlar da dahil, bu sayfanın önceki bağlantılarının hiçbiri artık çalışmaz. Bir bağlantının başkasında olma ihtimali varsa bunu kullanın.
signature-links-button = Bağlantılarımı yenile
signature-download-title = Verilerinizi indirin
signature-download-text = Bilgileriniz ve geçmişleri, JSON dosyası olarak
signature-download-fresh = Verilerinizi korumak için indirme yalnızca son bir gün içinde gönderilmiş bir bağlantıyla yapılabilir. Size e-postayla yeni bir bağlantı gönderebiliriz.
signature-download-button = Bana e-postayla yeni bir bağlantı gönder
receipt-title = Alındı belgesi
receipt-text = Alındı belgesi, imzanızın bu sitenin herkese açık kayıt defterinde olduğunu kanıtlar. Belgeyi gören herkes imzaladığınızı anlayabilir; bu yüzden yalnızca bunu bilmesinde sakınca olmayan kişilere gösterin.
receipt-button = Alındı belgesini indir
signature-erase-title = Verilerinizi silin
signature-erase-counted = Silerseniz imzanız sayılmaz; adınız, soyadınız, e-posta adresiniz ve şifrelenmiş diğer tüm bilgiler kalıcı olarak silinir. Bu işlem geri alınamaz.
signature-erase-not-counted = Silerseniz adınız, soyadınız, e-posta adresiniz ve şifrelenmiş diğer tüm bilgiler kalıcı olarak silinir. Bu işlem geri alınamaz. İmzanız şu anda sayılmıyor, sonra da sayılmayacak.
signature-erase-sure = Verilerimi silmek istediğimden eminim
signature-erase-data-button = Verilerimi sil

## Correcting details

correct-title = Bilgilerinizi düzeltin
correct-choices = Haberleri isteyip istemediğinizi ve başka neleri kabul ettiğinizi de aynı sayfada seçersiniz.
correct-text = İmzaladığınız metin aynı kalır. Değiştirdiğiniz bilgilerin eski hâli silinir.
correct-awaiting = İmzanız onaylandıktan sonra bilgilerinizi burada düzeltebilirsiniz.
correct-button = Kaydet
correct-news-stopped = Tüm e-postaları durdurdunuz. Haberleri seçerseniz e-postalara yeniden izin vermiş olursunuz.
correct-differs = Girdikleriniz kayıtlı olandan farklı:
correct-limit = Değişiklik sayısı sınırlıdır: 24 saatte { $day }, toplamda { $all }. Adınızı ve soyadınızı gizlemek, e-postaları durdurmak, imzanızı geri çekmek ve silmek her zaman mümkündür.

## Another email address

address-title = Başka bir e-posta adresi kullanın
address-text = { $address } adresiyle imzaladınız. İmzanızı size ait başka bir adrese taşıyabilirsiniz. İmzanızda başka hiçbir şey değişmez.
address-ask = Yeni adrese bir e-posta göndereceğiz. O e-postadaki bağlantıyı açıp onayladığınızda imzanız taşınır. Bundan sonra önceki e-postalardaki bağlantılar çalışmaz. Eski adrese imzanın taşındığını bildiririz, ama nereye taşındığını söylemeyiz.
address-mail-button = Bana bu adrese e-posta gönder
address-same = İmzanızın adresi zaten bu. Başka bir adres yazın.
address-pending = { $address } adresine e-posta göndermemizi istediniz. O e-postadan onayladığınızda imzanız oraya taşınır. O zamana kadar hiçbir şey değişmez.
address-keep-current = Şu anki adresimi koru
address-kept = Tamam: adres değişikliği iptal edildi.
address-sent = Bu adrese e-posta gönderebiliyorsak birkaç dakika içinde size bir e-posta gelmesi gerekir. İmzanızı taşımak için e-postayı açın ve bağlantıya gidin.
address-sent-late = Bu adrese e-posta gönderebiliyorsak size bir e-posta gelmesi gerekir, ama hemen değil. İmzanızı taşımak için e-postayı açın ve bağlantıya gidin.
address-until = Siz o e-postadan onaylayana kadar hiçbir şey değişmez.
address-confirm-title = İmzayı bu adrese taşıyın
address-confirm-text = Biri, muhtemelen siz, bu dilekçedeki imzasını sizin e-posta adresinize taşımak istedi:
address-confirm-then = Taşındıktan sonra imzaya yalnızca bu adrese gönderilen e-postalardaki bağlantılarla ulaşılır.
address-confirm-button = Buraya taşı
address-reject-title = Bu imza sizin değil mi?
address-reject-text = Biri sizin adresinizi yazmış. Değişikliği reddedin: imza olduğu yerde kalır.
address-reject-button = Reddet
address-taken-title = Bu adresle daha önce imza atıldı
address-has-signature-text = Bu adresin kendi imzası var ve sayılıyor. Bu yüzden diğer imza buraya taşınamaz. İkisi de sizinse diğer imzayı geri çekin: geri çekilen imza artık sayılmaz.
address-taken-button = Diğer imzayı geri çek
notice-address-moved-title = İmzanız taşındı
notice-address-moved-text = İmzanız artık yeni e-posta adresinize ait; başka hiçbir şeyi değişmedi. İmzaya yalnızca bu adrese gönderilen e-postalardaki bağlantılarla ulaşılır.
notice-moved-title = Bu imza taşındı
notice-moved-text = İmza artık başka bir e-posta adresine ait. O adrese gönderdiğimiz e-postalardaki bağlantıyı kullanın. İmzayı siz taşımadıysanız kampanyayla iletişime geçin.
notice-address-outdated-title = Bu bağlantı artık çalışmıyor
notice-address-outdated-text = Adres değişikliği iptal edildi, yeniden istendi ya da çok eski; veya imza artık onaylı değil. Yeniden başlamak için imzanızın sayfasına gidin: bağlantısı, imzanın atıldığı adrese gönderdiğimiz e-postalarda yer alır.
notice-address-rejected-title = Değişiklik reddedildi
notice-address-rejected-text = İmza sizin adresinize taşınmadı. E-postamızdaki bağlantı artık çalışmıyor.
notice-address-withdrawn-title = Diğer imza geri çekildi
notice-address-withdrawn-text = Diğer imza sayılmıyor. Bu adresteki imza değişmedi. Diğerini silmek için onun adresine gönderdiğimiz e-postalardaki bağlantıyı kullanın.
notice-many-addresses-title = Çok fazla adres değişikliği
address-limit = 24 saat içinde { $day } başka adres yazabilirsiniz.
again-from = Yeniden deneyebileceğiniz zaman: { $time }.
unsubscribe-title = Haber e-postalarını durdurun
unsubscribe-text = Durdurursanız kampanya size artık bu dilekçeyle ilgili haberleri e-postayla göndermez:
unsubscribe-then = İmzanız ve diğer seçimleriniz olduğu gibi kalır.
unsubscribe-button = Haberleri durdur
notice-news-stopped-title = Artık haber almayacaksınız
notice-news-stopped-text = Kampanya size artık bu dilekçeyle ilgili haberleri e-postayla göndermeyecek. Yola çıkmış bir e-posta yine de gelebilir. Dilekçeyi imzaladıysanız imzanız değişmedi.

## The link to one's own page

link-title = İmzanızın bağlantısını alın
link-text = Size kendi sayfanızın bağlantısını e-postayla göndereceğiz. Orada imzanızı görebilir, geri çekebilir veya silebilirsiniz. İmzalarken kullandığınız e-posta adresini yazın.
link-button = Bağlantımı gönder

## Notices

notice-link-expired-title = Bu bağlantının süresi doldu
notice-link-expired-text = En son e-postamızdaki bağlantıyı kullanın. Dilekçe hâlâ açıksa yeniden imzalayarak da yeni bir bağlantı alabilirsiniz.
notice-link-unknown-title = Bu bağlantı çalışmıyor
notice-link-unknown-text = Bir kısmı eksik olabilir. Bağlantının tamamını e-postamızdan kopyalayın. Bu işe yaramazsa dilekçenin sayfasından yeni bir bağlantı alın.
notice-petition-closed-title = Bu dilekçe kapandı
notice-petition-closed-text = Dilekçe artık imza kabul etmiyor. İmzalamak istediğiniz için teşekkür ederiz.
notice-petition-not-found-title = Dilekçe bulunamadı
notice-petition-not-found-text = Adresin doğru olup olmadığına bakın. Dilekçe taşınmış veya henüz imzaya açılmamış olabilir.
notice-page-not-found-title = Sayfa bulunamadı
notice-page-not-found-text = Adresin doğru olup olmadığına bakın veya önceki sayfaya dönün.
notice-article-retracted-title = Bu haber geri çekildi
notice-article-retracted-text = Kampanya bu haberi artık yayımlamıyor. Diğer haberleri dilekçenin sayfasında okuyabilirsiniz.
notice-too-large-title = Gönderdiğiniz metin çok uzun
notice-too-large-text = Kabul ettiğimizden daha uzun bir metin gönderdiniz. Geri dönün, metni kısaltın ve yeniden gönderin.
notice-unavailable-title = Üzgünüz, hizmette bir sorun var
notice-unavailable-text = İsteğinizi tamamlayamadık. Lütfen birkaç dakika sonra yeniden deneyin. İki kez göndermenizin zararı olmaz.
notice-not-sure-title = Hiçbir şey silinmedi
notice-not-sure-text = Verilerinizi silmek istediğinizi onaylamak için kutuyu işaretleyin ve düğmeye yeniden basın.
notice-not-changed-title = Hiçbir şey değiştirilmedi
notice-not-changed-text = Sayfayı açtığınızdan beri imzanızın durumu değişti, bu yüzden o düğme artık geçerli değil. Güncel durumu görmek için imzanıza gidin.
notice-withdrawn-title = İmzanız geri çekildi
notice-withdrawn-text = İmzanız sayılmıyor ve adınız ile soyadınız gösterilmiyor. Dilekçe açık olduğu sürece yeniden imzalayabilirsiniz.
notice-erased-title = Verileriniz silindi
notice-erased-details = Adınız, soyadınız, e-posta adresiniz ve şifrelenmiş diğer tüm bilgiler kalıcı olarak silindi. Bu bağlantı artık çalışmıyor.
notice-erased-on-request-title = Verileriniz silindi
notice-erased-on-request-details = Düzenleyenler, isteğiniz üzerine adınızı, soyadınızı, e-posta adresinizi ve şifrelenmiş diğer tüm bilgileri kalıcı olarak sildi. İmzanız sayılmıyor. Bu bağlantı artık çalışmıyor. Bunu siz istemediyseniz kampanyayla iletişime geçin; dilekçe açık olduğu sürece yeniden imzalayabilirsiniz.
notice-purged-title = Bu bağlantının süresi doldu
notice-purged-text = İmza 30 gün içinde onaylanmadı, bu yüzden bilgiler silindi. İmza hiç sayılmadı. Dilekçe hâlâ açıksa yeniden imzalayabilirsiniz.
notice-again-kept = Silinmemiş olan bilgiler hâlâ formda. Geri kalanını doldurun.
notice-data-expired-title = Bilgileriniz silindi
notice-data-expired-details = Dilekçe uzun zaman önce kapandı, bu yüzden adınız, soyadınız, e-posta adresiniz ve şifrelenmiş diğer tüm bilgiler silindi. İmzanız sayılmaya devam ediyor.
notice-data-expired-uncounted-title = Bilgileriniz silindi
notice-data-expired-uncounted-details = Bilgileri sakladığımız süre doldu, bu yüzden adınız, soyadınız, e-posta adresiniz ve şifrelenmiş diğer tüm bilgiler silindi. İmzanız sayılmıyor.
notice-other-spelling-title = Bu bağlantı, adresinizin farklı bir yazılışı için
notice-other-spelling-text = Bu e-posta adresi birkaç şekilde yazılabilir. Başka bir yazılış daha sonra kullanıldı veya onaylanmış durumda, bu yüzden bu bağlantıyla imza görülemez ve değiştirilemez. Adresin o yazılışına gönderdiğimiz e-postalardaki bağlantıyı kullanın. Hiçbir şey onaylanmadığı sürece bu bağlantıyı içeren e-postadaki düğme çalışmaya devam eder.
notice-link-replaced-title = Bu bağlantının yerini yenisi aldı
notice-link-replaced-text = Bu imzanın önceki bağlantıları artık çalışmıyor. En son e-postamızdaki bağlantıyı kullanın veya dilekçenin sayfasından yeni bir bağlantı alın.
notice-links-replaced-title = Bağlantılarınız yenilendi
notice-links-replaced-text = İmzanızın önceki bağlantıları artık çalışmıyor. Size e-postayla yeni bir bağlantı gönderiyoruz.
notice-discarded-title = Form iptal edildi
notice-discarded-text = Formdaki hiçbir şey sayılmaz ve gösterilmez. Kendi bilgilerinizle imzalamak istiyorsanız formu kendiniz doldurun.
notice-discarded-only-title = Form iptal edildi
notice-discarded-only-text = Formdaki hiçbir şey sayılmaz ve gösterilmez.
notice-fresh-link-sent-title = E-postanıza bakın
notice-fresh-link-sent-text = Size e-postayla yeni bir bağlantı gönderiyoruz. Verilerinizi indirmek için onu bir gün içinde kullanın.
notice-not-fresh-title = Bu bağlantı indirme için fazla eski
notice-not-fresh-text = Verilerinizi korumak için indirme yalnızca son bir gün içinde gönderilmiş bir bağlantıyla yapılabilir. İmzanızın sayfasından yeni bir bağlantı isteyin.
notice-receipt-not-yet-title = Alındı belgeniz henüz hazır değil
notice-receipt-not-yet-text = İmzanız henüz herkese açık kayıt defterinde değil. Onayladıktan sonra bu genellikle bir dakikadan az sürer. Daha sonra yeniden deneyin.
notice-no-receipt-title = Alındı belgesi yok
notice-no-receipt-text = Bu dilekçe için alındı belgesi verilmez, çünkü belge, onu gören herkese sahibinin imzaladığını kanıtlar.
notice-too-many-mails-title = Şu anda e-posta gönderilemiyor
notice-too-many-mails-text = Son günlerde adresinize birkaç e-posta gönderdik veya siz e-postalarımızı durdurdunuz. En son bağlantıyı kullanın veya bir hafta sonra yeniden deneyin.
notice-details-changed-text = Formu açtığınızdan beri bilgileriniz değişti, bu yüzden hiçbir şey kaydedilmedi. Yazdıklarınızı kayıtlı bilgilerle karşılaştırın, sonra yeniden kaydedin.
notice-set-aside-title = Bu imza geçersiz kılındı
notice-set-aside-text = Kampanya bu imzayı geçersiz kıldı, bu yüzden sayılmıyor. Bunun bir yanlışlık olduğunu düşünüyorsanız kampanyayla iletişime geçin.
notice-mails-stopped-title = E-postalar durduruldu
notice-mails-stopped-text = Size bu dilekçeyle ilgili başka e-posta göndermeyeceğiz.
notice-signing-paused-title = İmza alımına ara verildi
notice-signing-paused-text = Formunuz kaydedilmedi. Mevcut imzalar bundan etkilenmez. Lütfen daha sonra tekrar gelin.
notice-form-after-closing-text = Dilekçe, formunuz ulaşmadan önce kapandı; bu yüzden formdaki hiçbir şey kaydedilmedi. İmzalamak istediğiniz için teşekkür ederiz.
notice-link-sent-title = E-postanıza bakın
notice-link-sent-text = Yazdığınız adresle bu dilekçeyi imzaladıysanız bağlantının birkaç dakika içinde size gelmesi gerekir. Hiçbir şey gelmezse spam klasörünüze bakın ve adreste yazım hatası olup olmadığını kontrol edin.
notice-endorse-link-sent-text = If you endorsed this petition for an organisation with that address, you should receive the link in a few minutes. If nothing arrives, check your spam folder and check the address for typing errors.
notice-wait-title = Lütfen daha sonra yeniden deneyin
notice-wait-text = Ağınızdan çok fazla istek geldi. Bir saat sonra veya başka bir internet bağlantısından yeniden deneyin.

## The document to hand over

delivery-as-of = { $date } itibarıyla ({ $zone })
delivery-links = Bağlantılar
delivery-names = Adlar
delivery-names-shown = Toplam { $confirmed } imzalayandan { $shown } kişi adının gösterilmesini seçti. Adlar onay sırasına göre listelenmiştir. Adın yanındaki bilgiler, imzalayanın yazdığı gibidir.
delivery-names-none = İmzalayanların hiçbiri adının gösterilmesini seçmedi.
delivery-boxes = { $number ->
    [one] Bir adda bu belgenin yazı tiplerinde bulunmayan karakterler var. Bunların her birinin yerinde bir kutu duruyor.
   *[other] { $number } adda bu belgenin yazı tiplerinde bulunmayan karakterler var. Bunların her birinin yerinde bir kutu duruyor.
}
delivery-organisations = Kurumlar
delivery-organisations-listed = Destekleyen kurumlar: { $number }. Kurumlar onay sırasına göre listelenmiştir ve imza sayısına dahil değildir.
delivery-page = Sayfa { $page } / { $pages }

## Privacy

privacy-page-title = Gizlilik
privacy-purpose-title = Verileriniz ne için kullanılır
privacy-purpose-count = İmzanızı saymak ve size ait olduğundan emin olmak için.
privacy-purpose-deliver = Dilekçeyi teslim etmek için. Muhatap: { $addressees }
privacy-purpose-chosen = Yalnızca siz seçtiyseniz: adınızı ve soyadınızı ülkeniz ve mesleğinizle birlikte herkese göstermek ve bu dilekçeyle ilgili haberleri e-postayla göndermek için.
privacy-purpose-shown = Yalnızca siz seçtiyseniz: adınızı ve soyadınızı herkese göstermek için.
privacy-purpose-news = Yalnızca siz seçtiyseniz: bu dilekçeyle ilgili haberleri e-postayla göndermek için.
privacy-purpose-consent = Yalnızca siz seçtiyseniz: { $consent }
privacy-basis-title = Hukuki dayanak
privacy-basis-text = Rızanız. İmzalayarak verirsiniz ve istediğiniz zaman geri çekebilirsiniz. Avrupa Birliği’nde: GDPR madde 6(1)(a) ve bir imza siyasi görüşü ortaya çıkarabileceği için madde 9(2)(a).
privacy-stored-title = Neler saklanır
privacy-stored-sealed = Şifrelenmiş: { $fields }
privacy-stored-source = Şifrelenmiş: sizi dilekçeye getiren bağlantının nerede, örneğin hangi el ilanında yayımlandığını gösteren bir kod. Yalnızca bağlantıda böyle bir kod varsa saklanır ve yalnızca oradan kaç kişinin geldiğini saymak için kullanılır.
privacy-stored-open = Şifrelenmemiş: belirttiyseniz ülkeniz, diliniz, neye izin verdiğiniz, metnin hangi sürümünü ne zaman imzaladığınız.
privacy-stored-areas = Şifrelenmemiş, imzanız sayıldığı sürece: imzanızın hangi bölgede veya hangi posta kodu başlangıcında sayıldığı.
privacy-stored-codes = Yalnızca gizli kodlar olarak, yinelenen formları tanımak için: e-posta adresiniz ve ağınız.
privacy-stored-log = Süresiz olarak, herkesin denetleyebileceği, herkese açık bir kayıt defterinde: bir imzanın onaylandığı, ona sonradan ne olduğu (örneğin düzeltildiği, geri çekildiği veya silindiği) ve bunun hangi dakikada olduğu. Ad veya adres yerine bir kod yazılır. Adınız herkese açık olarak gösterildiyse başkaları hangi kayıtların size ait olduğunu anlayabilir.
privacy-stored-endorsements = If you endorse for an organisation: its name, its website and its country can be shown in public. Your name, your role and your email address are stored encrypted and never shown.
privacy-readers-title = Verileri kimler görebilir
privacy-readers-text = Kampanya ve bu siteyi işletip e-postalarını gönderen şirketler. Verilerin her dışa aktarımı kaydedilir. Herkese açık olarak göstermeyi seçtiklerinizi herkes görebilir; bunlar şifrelenmez.
privacy-readers-places = Hangi ülkeden yaklaşık kaç imza geldiğini herkes görebilir; sayılar, hiç kimse ayırt edilemeyecek şekilde yuvarlanmıştır.
privacy-readers-areas = Hangi bölgeden veya posta kodu alanından yaklaşık kaç imza geldiğini herkes görebilir; sayılar, hiç kimse ayırt edilemeyecek şekilde yuvarlanmıştır.
privacy-readers-addressees = Dilekçenin teslim edildiği kişiler, kampanyanın dilekçeyle birlikte teslim ettiklerini görür.
privacy-kept-title = Veriler ne kadar süre saklanır
privacy-kept-unconfirmed = Onaylamadığınız bilgiler
privacy-kept-confirmed = Onaylanmış bilgiler
privacy-kept-until-erased = Siz silene kadar
privacy-kept-closed = Onaylanmış bilgiler, dilekçe kapandıktan sonra
privacy-kept-address = Eski e-posta adresi, imzanız başka bir adrese taşındıktan sonra
privacy-kept-mails = Size gönderilen e-postaların kayıtları, adresiniz olmadan
privacy-kept-erased = Silinen bilgileri kimse okuyamaz. Kodlar, seçimleriniz ve zamanlar kayıtta kalır.
privacy-days = { $days ->
    [one] { $days } gün
   *[other] { $days } gün
}
privacy-rights-title = Haklarınız
privacy-rights-page = E-postalarımızdaki bağlantı sizi kendi sayfanıza götürür: orada her şeyi görebilir, indirebilir, geri çekebilir ve silebilirsiniz. Orada bilgilerinizi düzeltebilir ve başka bir e-posta adresi de kullanabilirsiniz. Diğer her konuda kampanyaya veya veri koruma kurumuna başvurun.

## Accessibility

access-title = Erişilebilirlik
access-aim = Herkes burada okuyabilmeli ve imzalayabilmelidir: telefonda veya büyük bir ekranda, fareyle, klavyeyle veya ekran okuyucuyla. Hedef, WCAG 2.2’nin AA düzeyidir.
access-checked-title = Neler denetleniyor
access-checked-pages = Bu yazılımın her yeni sürümünden önce bir internet tarayıcısı, formdan imzalayanın kendi sayfasına kadar tüm sayfaları denetler: kontrast, adlar, roller, sıra ve diller. Dilekçenin sayfasını ve formunu bu sitenin tüm dillerinde denetler.
access-checked-ways = Tarayıcı bu denetimde yalnızca klavyeyle, ayrıca JavaScript olmadan imzalar. Metin iki kat büyükken, 320 piksel genişliğinde bir ekranda, koyu modda, zorunlu renklerle ve kâğıt üzerinde hiçbir şeyin kaybolmadığını denetler. Hiçbir şey kendiliğinden hareket etmez.
access-missing-title = Neler eksik
access-missing-people = Her gün ekran okuyucu kullanan hiç kimse bu sayfaları henüz denemedi.
access-missing-content = Bir dilekçenin metinleri ve haberleri kampanyaya aittir ve denetlenmez.
access-missing-script = Bir dilekçe, makinelerin gönderdiği formlara karşı tarayıcılardan bir hesaplama isteyebilir. O zaman imzalamak için JavaScript gerekir; hiç kimsenin bulmaca çözmesi gerekmez.
access-report-title = Neyin çalışmadığını bize bildirin
access-report-text = Dilekçenin arkasındaki kişilere yazın: kim oldukları dilekçenin “{ $privacy }” sayfasında yazar. Bunun hangi sayfada olduğunu, ne yapmak istediğinizi ve hangi tarayıcıyı veya yardımcı teknolojiyi kullandığınızı belirtin.

## How the number grew

history-title = İmza sayısı nasıl arttı
history-summary = { $count ->
    [one] { $from } ile { $until } tarihleri arasında { $count } onaylanmış imza sayıldı.
   *[other] { $from } ile { $until } tarihleri arasında { $count } onaylanmış imza sayıldı.
} En çok imzanın onaylandığı gün: { $day } ({ $most }).
embed-title = Dilekçeyi başka bir sitede gösterin
embed-text = Bu siteler dilekçeyi bir çerçeve içinde gösterebilir. Satırları bu sitelerin bir sayfasına kopyalayın; betiklerin çalışmadığı yerde okuyanlara bir bağlantı gösterilir.
embed-form = Form
embed-count = Yalnızca sayı
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Bunu işaretlerseniz şu bilgilerin kullanılmasına izin verirsiniz: { $fields }
history-note = Yalnızca şu anda sayılan imzalar gösterilir: geri çekilen bir imza, onaylandığı günden de çıkarılır. Günler UTC’ye göredir.
history-none = Henüz hiç kimse imzasını onaylamadı.
history-table = Aynısı tablo olarak
history-when = Ne zaman
history-confirmed = Onaylanan
history-total = Toplam
history-goals = Ulaşılan hedefler
history-csv = Hesap tablosu için tüm günler (CSV)
places-title = İmzalar nereden geldi
places-as-of = { $time } itibarıyla. O sıradaki onaylanmış imza sayısı: { $count }.
places-note-hourly = Nobody can be singled out: numbers are rounded down, countries with few signatures are not shown, and the table is renewed at most once an hour, after { $number } or more people have signed or withdrawn.
places-none = Hiçbir ülke gösterilmiyor. Hiç kimsenin tek tek ayırt edilememesi için bir ülke ancak oradan en az { $number } kişi imzaladığında gösterilir ve tablo zaman zaman güncellenir.
places-table = Ülkelere göre
places-at-least = İmza sayısı, en az
places-share-at-least = Pay, en az
places-share = %{ $number }
places-others = Diğer ülkeler, ülkesi belirtilmeyenler ve yuvarlama farkı
places-map = Harita
places-map-text = Dünya haritası. Her ülkenin rengi, oradan gelen imza sayısını gösterir; aynı sayılar tabloda da var.
places-step = { $number } veya daha fazla
places-step-none = Gösterilmiyor
places-csv = Hesap tablosu için tüm ülkeler (CSV)
places-areas-note-hourly = Nobody can be singled out: numbers are rounded down, areas with few signatures are not shown, and the table is renewed at most once an hour, after { $number } or more people have signed or withdrawn.
places-areas-none = Hiçbir yer gösterilmiyor. Hiç kimsenin tek tek ayırt edilememesi için bir yer ancak oradan en az { $number } kişi imzaladığında gösterilir ve tablo zaman zaman güncellenir.
places-areas-others = Diğer yerler, yeri belirtilmeyen veya tanınmayanlar ve yuvarlama farkı
places-areas-csv = Hesap tablosu için tüm yerler (CSV)
places-by-region = Bölgelere göre
places-by-postcode = Posta kodunun başlangıcına göre
places-postcode-begins = Posta kodunun başlangıcı
log-title = Herkese açık kayıt defteri
log-proves = Bu kayıt defteriyle herkes bu sitedeki imzaları yeniden sayabilir. Defter, sayılmış hiçbir şeyin fark edilmeden çıkarılmadığını, değiştirilmediğini veya eklenmediğini kanıtlar.
log-proves-not = İmzalayanların gerçek kişiler olduğunu, imzalama hakları bulunduğunu veya kimsenin geri çevrilmediğini kanıtlamaz.
log-private = İçinde ad veya e-posta adresi yoktur: yalnızca bir imzaya ne olduğu, bunun hangi dakikada olduğu ve bir kod vardır.
log-none = Kayıt defterinde henüz hiçbir şey yayımlanmadı.
log-state = Kayıt defterinin durumu
log-entries = Kayıtlar
log-published = Yayımlandı
log-root = Kök özeti (hash)
log-name = Ad
log-key = Açık anahtar
log-witnesses = Tanıklar
log-witnessed = Tanıklık eden: { $cosigned } / { $witnesses }, { $time }
log-not-witnessed = Henüz hiçbir tanık imzalamadı. Tanık sayısı: { $witnesses }
log-no-witnesses = Yok. Bu siteyi işleten biri farklı kişilere farklı kayıt defterleri gösterebilir. Bunu anlamak için kök özetini başkalarınınkiyle karşılaştırın.
log-delay = Yeni kayıtlar genellikle bir dakikadan kısa sürede görünür.
log-petitions = Kayıt defterinin bir dilekçe hakkında söyledikleri, o dilekçenin “{ $history }” sayfasında yer alır.
log-check-title = Nasıl denetlenir
log-check-program = Bu sitenin arkasındaki özgür yazılım Countersign’ın şu komutunu çalıştırın. Yalnızca herkese açık adreslere gerek duyar:
log-check-second = Kaynak kodunda kayıt defterini denetleyen, Python ile yazılmış ikinci bir program da var. Birincisiyle hiçbir ortak yanı yoktur: tests/audit.
log-count-title = Herkese açık kayıt defteri ne diyor
log-count-as-of = { $time } itibarıyla; o sırada defterdeki kayıt sayısı: { $entries }. O zamandan beri onaylanan, geri çekilen veya silinen imzalar bu sayılara yansımamıştır.
check-title = Alındı belgesini denetleyin
check-intro = Belgeyi tarayıcınızın kendisi denetler. Buraya girdiğiniz hiçbir şey hiçbir yere gönderilmez. Sayfa bir kez yüklendikten sonra internet bağlantısı olmadan da çalışır.
check-receipt = Alındı belgesi
check-file = Veya dosyayı seçin
check-policy = Güvenilen anahtarlar
check-policy-hint = Kayıt defterinin açık anahtarı ve tanıklarının anahtarları. Bu siteye güvenmiyorsanız, başka birinden aldığınız bir anahtar dosyasını (policy) yapıştırın.
check-button = Denetle
check-no-script = Bu sayfada denetlemek için JavaScript gerekir. JavaScript kullanamıyorsanız programlardan birini kullanın: herkese açık kayıt defteriyle ilgili sayfaya bakın.
check-old = Bu tarayıcı Ed25519 imzalarını doğrulayamıyor. Daha yeni bir tarayıcı veya programlardan birini kullanın: herkese açık kayıt defteriyle ilgili sayfaya bakın.
check-valid = Bu alındı belgesi geçerli.
check-not-valid = Bu alındı belgesi geçerli değil.
check-form = Bu bir alındı belgesi değil. “c2sp.org/tlog-proof@v1” ile başlayıp son satıra kadar tamamını yapıştırın.
check-policy-wrong = Güvenilen anahtarlar okunamıyor. En az bir kayıt defteri ve bir yeter sayı (quorum) içeren bir anahtar dosyası (c2sp.org/tlog-policy) girin.
check-log-good = Kayıt defterinin imzası ({ $origin }): geçerli.
check-log-bad = Kayıt defterinin imzası: yok veya geçerli değil.
check-witness-good = Tanıkların imzaları: { $cosigned } / { $witnesses }, yeterli.
check-witness-few = Tanıkların imzaları: { $cosigned } / { $witnesses }, yeterli değil.
check-witness-bad = Tanıkların imzaları: en az biri geçerli değil.
check-witness-none = Tanıkların imzaları: istenmiyor.
check-place-good = Kayıt defterindeki yeri: kayıt numarası { $index }, { $size } sayısından küçük.
check-place-bad = Kayıt defterindeki yeri: kanıtlanmadı.
check-owner-good = Kaydın ait olduğu imza: { $id }.
check-owner-bad = Kaydın ait olduğu imza: belgede belirtilen imza değil.
check-later-title = İmza hâlâ sayılıyor mu?
check-later-text = Tarayıcınız kayıt defterini o kayıttan başlayarak okur ve defterin imzaladığı en yeni durumla karşılaştırır.
check-later-stop = Durdur
check-later-stopped = Durduruldu. Bir sonuca varılmadı.
check-later-reading = Okunan kayıtlar: { $read } / { $size }.
check-later-more = Okumayı sürdürmek için düğmeye yeniden basın.
check-later-counts = { $size } kayıtlık deftere göre imza sayılıyor.
check-later-not = { $size } kayıtlık deftere göre imza sayılmıyor: { $reason }
check-later-damaged = Kayıt defteri bu belgeyi verdiği zamanki gibi değil veya kendi imzaladığı durumla uyuşmuyor. Belgeyi saklayın ve başkalarına haber verin.
check-later-missing = Kayıt defterinin bir bölümü yüklenemiyor. Daha sonra yeniden deneyin.
