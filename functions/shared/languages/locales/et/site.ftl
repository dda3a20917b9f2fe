## The language itself

language-name = Eesti

## Every page

skip-to-content = Liigu põhisisu juurde
language-choice = Keel
language-choice-text = Petitsiooni keel:
language-choice-interface = Nuppude ja vormi keel:
footer-promise = Ei küpsiseid ega jälgimist, midagi ei laadita teistelt veebisaitidelt.
site-imprint = Õigusteave
site-contact = Kontakt
copy = Kopeeri
copied = Kopeeritud
back-to-petition = Tagasi petitsiooni juurde
all-petitions = Kõik petitsioonid
list-title = Petitsioonid
list-more = Veel petitsioone
list-open = Allkirjastamiseks avatud
list-closed = Suletud: { $date }
list-paused = Allkirjastamine on ajutiselt peatatud
list-search = Otsi
list-search-hint = Pealkirjad, tekstid, algatajate ja adressaatide nimed ning kohad
list-state = Olek
list-any = Kõik
list-state-closed = Suletud
list-found = { $count ->
    [one] Leiti üks petitsioon.
   *[other] Leiti { $count } petitsiooni.
}
list-none = Ükski petitsioon ei vasta otsingule. Proovige teisi sõnu või vähem sõnu.
list-previous = Eelmised petitsioonid

## The petition and its count

sign-jump = Allkirjasta petitsioon
count-signatures = { $count ->
    [one] { $count } allkiri
   *[other] { $count } allkirja
}
count-word = { $count ->
    [one] kinnitatud allkiri
   *[other] kinnitatud allkirja
}
count-goal = Järgmine eesmärk: { $goal }
count-goal-last = Eesmärk: { $goal }
count-goal-reached = Eesmärk { $goal } täitus: { $date }
text-language = Petitsiooni teksti keel: { $language }
text-version-newest = See on teksti versioon { $version } ({ $language }). See on kõige uuem.
text-version-replaced = See on teksti versioon { $version } ({ $language }), avaldatud: { $date }. Uuem versioon on selle asendanud.
fact-organiser = Algataja
fact-addressees = Kellele
fact-place = Koht
fact-started = Algatatud
fact-closes = Sulgub
fact-closed = Suletud
fact-line = { $label }: { $value }
outcome-delivered = Üle antud
outcome-answered = Vastatud
outcome-successful = Õnnestus
outcome-unsuccessful = Ei õnnestunud
outcome-withdrawn = Korraldaja võttis petitsiooni tagasi
donate-title = Toetage kampaaniat
donate-transfer = Saate teha ülekande sellele kontole:
donate-link = Anneta veebis
donate-holder = Konto omanik
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Selgitus
donate-code-name = Kood pangarakendustele
donate-code = Skannige see kood oma pangarakendusega. Konto andmed täidetakse, summa valite ise.
closed-title = See petitsioon on suletud
closed-text = Petitsioon on suletud ega võta enam allkirju vastu. Sulgemise kuupäev: { $date }.
closed-text-grace = Petitsioon on suletud ega võta uusi allkirju vastu. Sulgemise kuupäev: { $date }. Enne seda saadetud allkirju saab veel kinnitada. Kinnitamise tähtaeg: { $until }.
draft-title = See petitsioon ei ole veel avatud
draft-text = Te ei saa seda veel allkirjastada. Palun tulge hiljem tagasi.
draft-link-text = Petitsiooni näevad ainult need, kellel on selle lehe aadress. Nähtav kuni: { $until }. Keegi ei saa veel allkirjastada.
paused-title = Allkirjastamine on ajutiselt peatatud
paused-text = Praegu ei saa seda petitsiooni allkirjastada. Olemasolevaid allkirju see ei mõjuta. Palun tulge hiljem tagasi.

## The form

form-title = Allkirjastage petitsioon
field-name = Täisnimi
field-given-name = Eesnimi
field-family-name = Perekonnanimi
field-email = E-posti aadress
field-country = Riik
field-region = Piirkond
field-city = Linn
field-postcode = Postiindeks
field-occupation = Amet või organisatsioon
field-occupation-alone = Amet
field-organisation = Organisatsioon
field-link = Veebisait
field-endorse-organisation = Organisatsiooni nimi
field-endorse-country = Organisatsiooni riik
field-endorse-name = Teie täisnimi
field-endorse-role = Teie roll organisatsioonis
field-endorse-email = Teie e-posti aadress
field-phone = Telefoninumber
field-phone-hint = Koos riigi suunanumbriga. Seda ei näidata kunagi avalikult.
field-comment = Kommentaar
field-comment-hint = Ainult kampaaniale: avalikult seda ei näidata.
field-comment-hint-public = Korraldajad loevad seda. Nad võivad seda avalikult näidata, kui te seda allpool lubate.
consent-show-comment = Korraldajad võivad minu kommentaari avalikult näidata. Minu nimi on selle juures ainult siis, kui ma oma nime näitan.
field-optional = (vabatahtlik)
country-choose = Valige…
form-more = Lisa amet või kommentaar
form-more-fields = Lisa veel andmeid
form-one-name = Kui teil on ainult üks nimi, jätke teine väli tühjaks.
form-show-name = Näita minu nime avalikult
form-show-name-hint = Koos teie riigi ja ametiga, kuid mitte kunagi e-posti aadressiga.
form-show-name-with = Koos nimega näidatakse: { $fields }. Teie e-posti aadressi ei näidata kunagi.
form-show-name-alone = Näidatakse ainult teie nime, kuid mitte kunagi e-posti aadressi.
form-news = Kampaania võib saata mulle e-postiga uudiseid selle petitsiooni kohta
form-consent = Allkirjastades toetate seda petitsiooni sellisena, nagu see siin on ({ $version }), ja nõustute sellega, et teie andmed selle jaoks salvestatakse.
form-consent-version = versioon { $version }
form-button = Allkirjasta
form-next = Saadame teile e-postiga lingi. Teie allkiri läheb arvesse, kui kinnitate selle saadetud lingi kaudu.
form-switch = Jätka muus keeles
form-switch-hint = Teie sisestatud andmed jäävad alles.
form-wait = Palun oodake: teie brauser teeb turvakontrolli.
form-nobody = Jätke see väli tühjaks
form-offer-title = Kas pidasite silmas aadressi { $address }?
form-offer-use = Kasuta aadressi { $address }
form-offer-keep = Ei, saada aadressile { $address }
privacy-title = Teie andmed
privacy-text = Teie e-posti aadress salvestatakse krüpteeritult ja seda ei avaldata kunagi. Teie andmeid kasutatakse ainult selle petitsiooni jaoks. Meie e-kirjades oleva lingi kaudu saate igal ajal oma allkirja vaadata, oma nime näidata või peita ning allkirja tagasi võtta või kustutada.
privacy-contact = Teie andmete eest vastutab:
privacy-link = Olen oma allkirja lingi kaotanud

## What is wrong in the form

problems-prefix = Viga:
problems-title = Tekkis probleem
problem-missing-name = Sisestage oma nimi
problem-missing-given-name = Sisestage oma eesnimi, perekonnanimi või mõlemad
problem-missing-email = Sisestage oma e-posti aadress
problem-missing-country = Valige oma riik
problem-missing-field = Täitke see väli: { $field }
problem-missing-tick = Allkirjastamiseks märkige see ruut: { $field }
problem-too-long = { $field }: sisestage kuni { $max } tähemärki
problem-not-an-address = Sisestage e-posti aadress õigel kujul, näiteks nimi@example.org
problem-not-a-country = Valige riik loendist
problem-not-a-phone = Sisestage telefoninumber koos riigi suunanumbriga, näiteks +34 600 000 000
problem-not-a-link = Sisestage veebisaidi aadress koos https-iga, näiteks https://example.org
problem-not-an-organisation = { $field }: sisestage nimi, mitte aadress ega ainult erimärgid
problem-not-a-choice = Valige üks vastustest uuesti, sest vastused on muutunud: { $field }
problem-consent-changed = Selle ruudu tekst on muutunud. Lugege see uuesti läbi ja märkige ruut, kui olete nõus.
problem-not-text = { $field }: sisestage ainult tavaline tekst, ilma HTML-koodi ja peidetud märkideta
problem-not-a-name = { $field }: sisestage nimi, mitte aadress ega ainult erimärgid. Kui teil on ainult üks nimi, jätke teine väli tühjaks
problem-disposable = Kasutage püsivat e-posti aadressi: ajutised aadressid aeguvad ja võib juhtuda, et neile saadetud e-kirju saavad lugeda ka teised
problem-no-proof = Enne allkirjastamist peab teie brauser tegema turvakontrolli. Veenduge, et JavaScript on sisse lülitatud, laadige leht uuesti ja saatke siis vorm ära.
problem-proof = Vorm oli liiga kaua avatud või on juba saadetud. Selle uuesti saatmiseks vajutage nuppu.
problem-network-limit = Teie võrgust on saadetud liiga palju vorme, seetõttu seda vormi ei salvestatud. Saatke see uuesti tunni aja pärast või teise ühenduse kaudu.
problem-domain-limit = Teie e-posti teenusepakkuja aadressidega on saadetud palju vorme, seetõttu peab teie brauser kõigepealt tegema turvakontrolli. Veenduge, et JavaScript on sisse lülitatud, ja vajutage siis uuesti nuppu. Kui te ei saa JavaScripti kasutada, saatke vorm uuesti tunni aja pärast või kasutage teist e-posti aadressi.
problem-trap = See väli peab olema tühi. Võib-olla täitis selle teie brauser: tühjendage väli ja vajutage siis uuesti nuppu.
problem-text-changed = Petitsiooni tekst on pärast lehe avamist muutunud. Lugege see uuesti läbi ja vajutage siis nuppu, kui soovite endiselt allkirjastada.
problem-key-reused = Seda Idempotency-Key võtit on juba kasutatud teiste andmetega. Saatke muudetud vorm uue võtmega.
problem-paused = Allkirjastamine on ajutiselt peatatud, seetõttu teie vormi ei salvestatud. Teie sisestatud andmed on siin alles: vajutage nuppu hiljem uuesti.

## Signers, news, and how the number is counted

signers-title = Viimased allkirjastajad
signers-note = Siin on ainult need allkirjastajad, kes soovisid oma nime näidata.
signers-none = Veel ei ole nimesid, mida näidata. Allkirjastajad saavad valida, et nende nime näidatakse.
signers-none-closed = Kellegi nime ei näidata.
signers-hidden = Kampaania praegu nimesid ei näita.
names-from = Nimesid ja kommentaare näidatakse ainult siis, kui oma allkirja on kinnitanud vähemalt { $from } inimest.
names-from-missing = Veel on vaja: { $missing }.
names-title = Kõik nimed
names-more = Veel nimesid
names-none = Pole nimesid, mida näidata.
names-search = Otsi nimede seast
names-search-hint = Eesnimi või perekonnanimi või selle algus
names-not-found = Ükski nimi ei sobi.
names-searched = Seni otsitud: uusimad nimed, { $count }.
names-search-on = Otsi varasemate nimede seast
comments-title = Kommentaarid
comments-note = Allkirjastajad on lubanud neid kommentaare näidata ja korraldajad on need enne läbi lugenud.
comments-none = Ühtegi kommentaari veel ei näidata.
comments-hidden = Kampaania praegu kommentaare ei näita.
comments-unnamed = Allkirjastaja
comments-all = Kõik kommentaarid
comments-more = Veel kommentaare
names-others = { $count ->
    [one] Veel üks allkirjastaja oma nime ei näita.
   *[other] Veel { $count } allkirjastajat oma nime ei näita.
}
news-title = Uudised
news-language = Keel:
news-source = Allikas:
news-published = Avaldatud:
news-older = Vanemad uudised
news-feed = Jälgi uudiseid uudisvoo lugejas (Atom)
news-corrected = Parandatud:
news-all = Kõik uudised
counted-title = Kuidas see arv saadakse
counted-text = Allkiri läheb arvesse, kui allkirjastaja on selle e-posti teel kinnitanud. Iga e-posti aadress läheb arvesse üks kord, ükskõik kui mitu korda vormi sellega saadetakse. Vormid, mida vastu ei võetud, ei sisaldu üheski neist arvudest.
counted-confirmed = Kinnitatud
counted-awaiting = Veel kinnitamata
counted-withdrawn = Tagasi võetud
counted-disowned = Ei allkirjastanud e-posti aadressi omanik
counted-erased = Kustutatud
counted-purged = Jäi kinnitamata ning on tagasi võetud või kustutatud
counted-automated = Kehtetuks tunnistatud: saatis programm
counted-disposable-address = Kehtetuks tunnistatud: ühekordne e-posti aadress
counted-false-name = Kehtetuks tunnistatud: ei ole inimese nimi
counted-same-person = Kehtetuks tunnistatud: üks inimene, mitu aadressi
counted-other = Kehtetuks tunnistatud muul põhjusel
counted-bounced = Kinnitatud allkirjad, mille e-posti aadress hiljem enam e-kirju vastu ei võtnud: { $number }. Need lähevad endiselt arvesse.
counted-submitted = Kokku (iga e-posti aadress läheb arvesse üks kord ja veel kord, kui sellega pärast andmete kustutamist uuesti allkirjastatakse)
counted-as-of = Arvude seis: { $as-of }. Neid uuendatakse kõige rohkem kord tunnis ja ainult siis, kui on lisandunud vähemalt 20 allkirja. Nii ei saa keegi nende järgi teada, kas mõni inimene on allkirjastanud. Avalik logi näitab ilma selle viivituseta, mis kinnitatud allkirjadega juhtub.
counted-none-yet = Muud arvud avaldatakse siin siis, kui allkirjastanud on vähemalt 20 inimest, ja pärast seda kõige rohkem kord tunnis. Nii ei saa keegi nende järgi teada, kas mõni inimene on allkirjastanud. Avalik logi näitab ilma selle viivituseta, mis kinnitatud allkirjadega juhtub.
endorse-title = Toetage petitsiooni organisatsioonina
endorse-intro = Toetusavaldus on organisatsiooni allkiri. Organisatsioone loetakse ja näidatakse inimestest eraldi. Enda nimel allkirjastamiseks minge tagasi petitsiooni juurde.
endorse-public = Avalikult näidatakse organisatsiooni nime, veebisaiti ja riiki. Kunagi ei näidata teie nime, rolli ega e-posti aadressi.
endorse-public-from = Shown in public, but only while at least { $from } people have confirmed: the organisation’s name, website and country. Never shown: your name, your role and your email address.
endorse-approval = Petitsiooni korraldajad loevad iga toetusavalduse läbi, enne kui see pannakse nimekirja ja läheb arvesse.
endorse-consent = Toetust avaldades kinnitate, et võite rääkida organisatsiooni nimel ja et organisatsioon toetab seda petitsiooni sellisena, nagu see siin on ({ $version }). Nõustute sellega, et need andmed petitsiooni jaoks salvestatakse.
endorse-button = Avalda toetust
endorse-next = Saadame teile e-postiga lingi. Toetusavaldust ei panda nimekirja ja see ei lähe arvesse enne, kui olete selle saadetud lingi kaudu kinnitanud.
organisations-title = Petitsiooni toetavad organisatsioonid
organisations-number = Organisatsioonide arv: { $number }. Allkirjade arv neid ei sisalda.
organisations-note = Iga organisatsiooni kontaktisik on toetusavalduse e-posti teel kinnitanud.
organisations-none = Nimekirjas ei ole ühtegi organisatsiooni.
organisations-from = Organisations are listed only while at least { $from } people have confirmed.
organisations-all = Kõik organisatsioonid
organisations-more = Veel organisatsioone
confirm-endorse-title = Kinnitage toetusavaldus
confirm-endorse-text = Kontrollige andmeid. Kui need on teie omad, kinnitage, et teie organisatsioon toetab seda petitsiooni:
confirm-endorse-button = Kinnita toetusavaldus
confirmed-endorse-title = Toetusavaldus on kinnitatud
confirmed-endorse-thanks = Aitäh, et toetate:
confirmed-endorse-own-page = Toetusavaldusel on oma leht, kus saate seda vaadata, parandada, tagasi võtta või kustutada. Hoidke alles e-kiri, mille kaudu kinnitasite: selles on sama link.
confirmed-endorse-link = Vaata toetusavaldust
endorsement-title = Teie organisatsiooni toetusavaldus
endorsement-means = Toetusavaldus on teie organisatsiooni allkiri. Sellel lehel ja meie e-kirjades tähendab „teie allkiri“ toetusavaldust.
endorsement-ends = Kui võtate toetusavalduse tagasi või kustutate selle, ei ole teie organisatsiooni enam nimekirjas.
endorsement-listed = Kinnitatud: läheb arvesse ja on nimekirjas
endorsement-hidden = Kinnitatud: läheb arvesse, kuid kampaania praegu nimesid ei näita
endorsement-from = Kinnitatud: läheb arvesse ja pannakse nimekirja, kui oma allkirja on kinnitanud vähemalt { $from } inimest. Veel on vaja: { $missing }.
endorsement-waits = Confirmed: it counts once the organisers have accepted it
endorsement-rejected = Korraldajad ei kiitnud seda heaks: ei ole nimekirjas ega lähe arvesse
endorsement-not-me = Kui keegi teine on toetusavalduse esitanud teie e-posti aadressiga, andke sellest siin teada. Siis ei lähe sellest midagi arvesse ja midagi ei näidata ning me ei saada teie aadressile selle petitsiooni kohta rohkem e-kirju.
endorsement-done-not-me = Thank you for telling us. Nothing of the endorsement is counted or shown, and we send you no more emails about it.
endorsement-correct = Korraldajad võivad parandatud andmed läbi lugeda, enne kui need nimekirja panevad.
endorsement-again = Siis kehtib toetusavaldus jälle, eespool toodud andmetega. Kui korraldajad peavad toetusavaldused enne heaks kiitma, läheb see arvesse siis, kui nad on need andmed heaks kiitnud.
link-endorse-title = Küsige oma organisatsiooni toetusavalduse linki
link-endorse-text = Saadame teile e-postiga lingi lehele, kus saate toetusavaldust vaadata, parandada, tagasi võtta või kustutada. Sisestage e-posti aadress, millega toetusavalduse esitasite.

## After the form

check-mail-title = Vaadake oma e-posti
check-mail-sent = Kui sisestatud aadressiga saab allkirjastada, peaksite mõne minuti jooksul saama e-kirja. Allkirja kinnitamiseks avage e-kiri ja selles olev link.
check-mail-sent-late = Kui sisestatud aadressiga saab allkirjastada, peaksite saama e-kirja, kuid mitte kohe. Allkirja kinnitamiseks avage e-kiri ja selles olev link.
check-mail-endorse-sent = If that address can be used to endorse, you should receive an email in a few minutes. To confirm the endorsement, open the email and follow the link.
check-mail-endorse-sent-late = If that address can be used to endorse, you should receive an email, but not at once. To confirm the endorsement, open the email and follow the link.
check-mail-counts = Teie allkiri läheb arvesse alles siis, kui olete selle kinnitanud.
check-mail-not-stored = Petitsioon ei küsi enam järgmisi andmeid, seetõttu neid ei salvestatud: { $fields }
check-mail-nothing-title = Kui midagi ei saabu
check-mail-nothing-wait = Oodake mõni minut. Mõned e-posti teenused on aeglased.
check-mail-nothing-wait-late = Oodake kauem kui eespool nimetatud viivitus. Mõned e-posti teenused on aeglased.
check-mail-nothing-spam = Vaadake rämpsposti kausta.
check-mail-nothing-again = Täitke vorm uuesti ja kontrollige, et e-posti aadressis ei oleks trükivigu.
check-mail-to = Kellele
check-mail-from = Kellelt
check-mail-subject = Teema sisaldab
check-mail-open = Ava { $provider }
check-mail-again-limit = Saadame ühele aadressile ainult mõne e-kirja, seega ei saadeta iga kord uut.
check-mail-again-button = Saada uuesti
check-mail-again-done = Palusite saata veel ühe e-kirja.
check-mail-change-title = Vale aadress?
check-mail-change-button = Muuda aadressi
mails-late-minutes = Meie e-kirjad hilinevad praegu umbes { $minutes } minutit.
mails-late-hours = Meie e-kirjad hilinevad praegu umbes { $hours } tundi.
mails-late-link-sent = Kui allkirjastasite selle petitsiooni sisestatud aadressiga, peaksite lingi saama, kuid mitte kohe. Kui midagi ei saabu, vaadake rämpsposti kausta ja kontrollige, et aadressis ei oleks trükivigu.
mails-late-endorse-link-sent = If you endorsed this petition for an organisation with that address, you should receive the link, but not at once. If nothing arrives, check your spam folder and check the address for typing errors.

## Confirming

confirm-title = Kinnitage oma allkiri
confirm-text = Kontrollige andmeid. Kui need on teie omad, kinnitage oma allkiri sellele petitsioonile:
confirm-button = Kinnita minu allkiri
confirm-discard-title = Kas need ei ole teie andmed?
confirm-discard-text = Keegi teine on täitnud vormi teie e-posti aadressiga. Tühistage see vorm: siis ei lähe midagi arvesse ja midagi ei näidata ning te saate allkirjastada oma andmetega.
confirm-discard-only = Keegi teine on täitnud vormi teie e-posti aadressiga. Tühistage see vorm: siis ei lähe midagi arvesse ja midagi ei näidata.
confirm-discard-button = Tühista vorm
press-title = Sisestage oma e-posti aadress
press-text = Mõned e-posti programmid avavad linke ja vajutavad nuppe ise. Me ei tea, kas nuppu vajutasite teie või programm, seetõttu ei ole veel midagi muutunud.
press-ask = Jätkamiseks sisestage e-posti aadress, millele saatsime lingiga e-kirja.
press-wrong = Meie e-kiri saadeti teisele aadressile. Vaadake e-kirjast, mis aadressile see saadeti, ja sisestage see aadress siia.
press-button = Jätka
confirmed-title = Teie allkiri läheb arvesse
confirmed-thanks = Aitäh, et allkirjastasite:
confirmed-count = Allkirju seni koos teie omaga: vähemalt { $count }
confirmed-share-title = Jagage seda petitsiooni
confirmed-share-text = Jagamine aitab petitsioonil jõuda rohkemate inimesteni. Nende linkidega ei jälgita kedagi.
confirmed-address = Petitsiooni link
confirmed-share-email = E-post
confirmed-share-subject = Kas allkirjastaksite selle petitsiooni?
share-closed-text = See petitsioon on suletud. Selle lehte saate endiselt jagada. Need lingid ei sisalda jälgimist.
share-native = Jaga rakenduse kaudu
share-text = Tekst kopeerimiseks
share-more = Veel jagamise viise
share-code-title = Kood plakatitele
share-code-text = Kes suunab sellele telefoni kaamera, jõuab petitsioonini.
share-code-file = Salvesta kood pildina (SVG)
share-posters-title = Plakatid printimiseks
share-posters-text = Printige plakat teadetetahvlile või infolauale. Sellel on petitsiooni pealkiri ja kood, mis viib petitsioonini.
confirmed-own-page-title = Võite ümber mõelda
confirmed-own-page-text = Oma lehel näete, mida te allkirjastasite, ning saate oma andmeid parandada, oma nime näidata või peita ja allkirja tagasi võtta või kustutada. Hoidke alles e-kiri, mille kaudu kinnitasite: selles on sama link.
confirmed-own-page-link = Minu allkirja juurde
confirmed-own-page-mail = Teie lehe link on meie e-kirjades. Kas kaotasite selle?

## The signer’s own page

signature-title = Teie allkiri
signature-status = Olek
signature-awaiting = Veel kinnitamata: avage meie e-kirjas olev link
signature-too-late = Enne petitsiooni sulgemist kinnitamata: ei lähe arvesse
signature-confirmed = Kinnitatud
signature-withdrawn = Tagasi võetud
signature-disowned = Keegi teine on allkirjastanud teie e-posti aadressiga: see ei lähe arvesse
signature-withdrawn-on-request = Korraldajad võtsid selle teie palvel tagasi
signature-set-aside = Kampaania on selle kehtetuks tunnistanud: ei lähe arvesse
signature-set-aside-withdrawn = Kampaania on selle kehtetuks tunnistanud ja see on tagasi võetud: ei lähe arvesse
signature-name = Nimi
signature-version = Teksti versioon
signature-version-is = Versioon { $version } ({ $language })
signature-submitted-at = Allkirjastatud
signature-confirmed-at = Kinnitatud
signature-corrected-at = Parandatud
signature-shown = Nime avalik näitamine
signature-shown-once-confirmed = Jah, kui teie allkiri on kinnitatud
signature-shown-uncounted = Ei: näidatakse ainult nende nimesid, kelle allkiri läheb arvesse
signature-shown-hidden = Jah, kuid kampaania praegu nimesid ei näita
signature-shown-from = Jah, kui oma allkirja on kinnitanud vähemalt { $from } inimest. Veel on vaja: { $missing }.
signature-comment = Kommentaari avalik näitamine
signature-comment-waiting = Veel mitte: korraldajad loevad selle enne läbi
signature-comment-refused = Ei: korraldajad otsustasid seda mitte näidata
signature-comment-hidden = Praegu mitte: kampaania ei näita praegu ühtegi kommentaari
signature-news = Kampaania võib saata e-postiga uudiseid
signature-mails = E-kirjad lubatud
signature-yes = Jah
signature-no = Ei
signature-none = Täitmata
signature-private = Ärge jagage selle lehe aadressi. Igaüks, kellel see on, saab teie allkirja muuta.
signature-done-shown = Tehtud: teie nimi võib nüüd olla allkirjastajate nimekirjas näha.
signature-done-shown-later = Tehtud: teie nimi võib olla allkirjastajate nimekirjas näha, kui kampaania jälle nimesid näitab.
signature-done-shown-from = Tehtud: teie nimi võib olla allkirjastajate nimekirjas näha, kui oma allkirja on kinnitanud vähemalt { $from } inimest. Veel on vaja: { $missing }.
signature-done-hidden = Tehtud: teie nime enam allkirjastajate nimekirjas ei näidata.
signature-done-hidden-unlisted = Done: your name will not be shown in the list of signers.
signature-done-comment-hidden = Tehtud: teie kommentaari ei näidata.
signature-done-withdrawn = Tehtud: teie allkiri on tagasi võetud ega lähe arvesse.
signature-done-again = Tehtud: teie allkiri läheb jälle arvesse.
signature-done-stopped = Tehtud: me ei saada teile selle petitsiooni kohta rohkem e-kirju.
signature-done-resumed = Tehtud: lubate jälle meie e-kirju selle petitsiooni kohta.
signature-done-corrected = Tehtud: teie andmed on salvestatud nii, nagu neid siin näete.
signature-show-title = Nime näitamine
signature-show-text = Siis võivad teie nimi, riik ja amet olla petitsiooni allkirjastajate nimekirjas näha.
signature-show-name = Siis võib teie nimi olla petitsiooni allkirjastajate nimekirjas näha.
signature-show-button = Näita minu nime
signature-hide-title = Nime peitmine
signature-hide-text = Teie allkiri läheb endiselt arvesse, kuid teie nime enam allkirjastajate nimekirjas ei ole.
signature-hide-unlisted = Your name is not listed at the moment. If you hide it, it will not be listed later either. Your signature will still count.
signature-hide-button = Peida minu nimi
signature-hide-comment-title = Kommentaari peitmine
signature-hide-comment-text = Teie allkiri läheb endiselt arvesse. Korraldajad saavad teie kommentaari lugeda, kuid ei tohi seda enam näidata.
signature-hide-comment-button = Peida minu kommentaar
signature-withdraw-title = Allkirja tagasivõtmine
signature-withdraw-text = Siis ei lähe teie allkiri arvesse ja teie nime ei näidata. Säilitame märke tagasivõtmise kohta. Saate uuesti allkirjastada, kuni petitsioon on avatud.
signature-withdraw-awaiting = Teie vorm tühistatakse ja meie e-kirjades olevate linkidega seda enam kinnitada ei saa. Säilitame märke tagasivõtmise kohta.
signature-withdraw-set-aside = Kampaania on teie allkirja kehtetuks tunnistanud, seetõttu see praegu arvesse ei lähe. Kui võtate selle tagasi, ei lähe see arvesse ka edaspidi.
signature-withdraw-closed = Siis ei lähe teie allkiri arvesse ja teie nime ei näidata. Säilitame märke tagasivõtmise kohta. Petitsioon on suletud: saate selle sammu veel tagasi pöörata, kuid mitte pärast tähtaega. Tähtaeg: { $until }.
signature-withdraw-final = Siis ei lähe teie allkiri arvesse ja teie nime ei näidata. Säilitame märke tagasivõtmise kohta. Petitsioon on suletud, seetõttu ei saa seda sammu tagasi pöörata.
signature-withdraw-button = Võta minu allkiri tagasi
signature-again-title = Uuesti allkirjastamine
signature-again-text = Siis läheb teie allkiri eespool toodud andmetega arvesse.
signature-again-form = Võtsite allkirja tagasi enne, kui teie andmed olid kinnitatud. Allkirjastamiseks täitke vorm uuesti.
signature-again-mails = Oma andmetega allkirjastamiseks lubage sellel lehel esmalt e-kirjad uuesti. Seejärel täitke vorm.
signature-disowned-title = Allkirjastage ise
signature-again-disowned = Oma andmetega allkirjastamiseks täitke vorm.
signature-again-button = Allkirjasta uuesti
signature-not-me-title = Teie ei allkirjastanud?
signature-not-me-text = Kui keegi teine on allkirjastanud teie e-posti aadressiga, andke sellest siin teada. Siis ei lähe teie aadressi kohta midagi arvesse ja midagi ei näidata ning me ei saada sellele selle petitsiooni kohta rohkem e-kirju. Kui palju inimesi sellest teatab, on avalik, aga mitte see, kes nad on.
signature-not-me-button = See polnud mina
signature-done-not-me = Täname teatamast. Teie aadressi kohta ei lähe midagi arvesse ja midagi ei näidata ning me ei saada sellele selle petitsiooni kohta rohkem e-kirju.
signature-misuse = Oma aadressi väärkasutusest teatamiseks kirjutage aadressile { $contact }.
signature-stop-title = Kõigist e-kirjadest loobumine
signature-stop-text = Me ei saada teile siis selle petitsiooni kohta rohkem e-kirju. Teie allkiri jääb nii, nagu see on. Salvestage selle lehe aadress: me ei saa seda teile enam e-postiga saata.
signature-stop-button = Loobu kõigist e-kirjadest
signature-resume-title = Luba e-kirjad uuesti
signature-resume-text = Kui lubate e-kirjad uuesti, saame saata teile e-postiga selle lehe lingi. Kui mõni e-kiri teieni ei jõudnud või märgiti rämpspostiks, ei pruugi me mõnda aega siiski ühtegi saata.
signature-links-title = Uus link sellele lehele
signature-links-text = Saadame teile e-postiga uue lingi. Kõik varasemad selle lehe lingid lakkavad töötamast, ka need, mis on teile juba saadetud e-kirjades. Kasutage seda võimalust, kui link võib olla kellegi teise käes.
signature-links-button = Asenda minu lingid
signature-download-title = Andmete allalaadimine
signature-download-text = Teie andmed ja nende ajalugu JSON-failina
signature-download-fresh = Teie andmete kaitseks on allalaadimiseks vaja linki, mis on vähem kui ööpäeva vana. Saame teile sellise lingi e-postiga saata.
signature-download-button = Saada mulle e-postiga värske link
receipt-title = Tõend
receipt-text = Tõend tõestab, et teie allkiri on selle veebisaidi avalikus logis. Igaüks, kes tõendit näeb, saab teada, et olete allkirjastanud. Seepärast näidake seda ainult neile, kes tohivad seda teada.
receipt-button = Laadi tõend alla
signature-erase-title = Andmete kustutamine
signature-erase-counted = Siis ei lähe teie allkiri arvesse ning teie nimi, e-posti aadress ja kõik muud krüpteeritud andmed kustutatakse jäädavalt. Seda ei saa tagasi pöörata.
signature-erase-not-counted = Teie nimi, e-posti aadress ja kõik muud krüpteeritud andmed kustutatakse jäädavalt. Seda ei saa tagasi pöörata. Teie allkiri ei lähe arvesse praegu ega ka pärast.
signature-erase-sure = Olen kindel, et soovin oma andmed kustutada
signature-erase-data-button = Kustuta minu andmed

## Correcting details

correct-title = Andmete parandamine
correct-choices = Seal muudate ka seda, kas soovite uudiseid ja millega veel olete nõustunud.
correct-text = See, mida te allkirjastasite, ei muutu. Andmed, mille asendate, kustutatakse.
correct-awaiting = Saate oma andmeid siin parandada, kui teie allkiri on kinnitatud.
correct-button = Salvesta
correct-news-stopped = Olete kõigist e-kirjadest loobunud. Kui valite uudised, lubate e-kirjad uuesti.
correct-differs = Sisestatu erineb salvestatust:
correct-limit = Muudatuste arv on piiratud: ööpäevas { $day }, kokku { $all }. Oma nime peita, e-kirjadest loobuda ning allkirja tagasi võtta või kustutada saate alati.

## Another email address

address-title = Teise e-posti aadressi kasutamine
address-text = Allkirjastasite aadressiga { $address }. Saate oma allkirja üle viia mõnele teisele oma aadressile. Muud selle juures ei muutu.
address-ask = Saadame uuele aadressile e-kirja. Teie allkiri viiakse üle, kui avate selles e-kirjas oleva lingi ja kinnitate. Sellest alates varasemate e-kirjade lingid enam ei tööta. Teatame vanale aadressile, et allkiri on üle viidud, kuid mitte seda, kuhu.
address-mail-button = Saada mulle sellele aadressile e-kiri
address-same = See ongi juba teie allkirja aadress. Sisestage mõni teine.
address-pending = Palusite meil saata e-kirja aadressile { $address }. Teie allkiri viiakse sinna üle, kui olete selle e-kirja kaudu kinnitanud. Seni ei muutu midagi.
address-keep-current = Jäta alles minu praegune aadress
address-kept = Tehtud: aadressi muutmine on tühistatud.
address-sent = Kui saame sellele aadressile kirjutada, peaksite mõne minuti jooksul saama e-kirja. Allkirja üleviimiseks avage e-kiri ja selles olev link.
address-sent-late = Kui saame sellele aadressile kirjutada, peaksite saama e-kirja, kuid mitte kohe. Allkirja üleviimiseks avage e-kiri ja selles olev link.
address-until = Kuni te seal ei ole kinnitanud, ei muutu midagi.
address-confirm-title = Allkirja üleviimine sellele aadressile
address-confirm-text = Keegi, tõenäoliselt te ise, palus oma sellele petitsioonile antud allkirja üle viia teie e-posti aadressile:
address-confirm-then = Sellest alates viivad allkirja juurde ainult lingid sellele aadressile saadetud e-kirjades.
address-confirm-button = Vii siia üle
address-reject-title = Kas see ei ole teie oma?
address-reject-text = Keegi sisestas teie aadressi. Lükake muudatus tagasi: allkiri jääb sinna, kus see on.
address-reject-button = Lükka tagasi
address-taken-title = Selle aadressiga on juba allkirjastatud
address-has-signature-text = Sellel aadressil on oma allkiri, mis läheb arvesse. Seetõttu ei saa teist allkirja siia üle viia. Kui mõlemad on teie omad, võtke see teine allkiri tagasi: siis ei lähe see enam arvesse.
address-taken-button = Võta teine allkiri tagasi
notice-address-moved-title = Teie allkiri on üle viidud
notice-address-moved-text = See kuulub nüüd muutumatul kujul teie uue e-posti aadressi juurde. Selleni viivad ainult lingid sellele aadressile saadetud e-kirjades.
notice-moved-title = See allkiri on üle viidud
notice-moved-text = See kuulub nüüd teise e-posti aadressi juurde. Kasutage linki, mis on tollele aadressile saadetud e-kirjades. Kui te ise seda üle ei viinud, võtke ühendust kampaaniaga.
notice-address-outdated-title = See link enam ei tööta
notice-address-outdated-text = Aadressi muutmine on tühistatud, seda on uuesti palutud või on palve liiga vana, või ei ole allkiri enam kinnitatud. Uuesti alustamiseks minge oma allkirja lehele: selle link on e-kirjades, mille saatsime aadressile, millega allkirjastati.
notice-address-rejected-title = Muudatus on tagasi lükatud
notice-address-rejected-text = Allkirja ei viidud teie aadressile üle. Meie e-kirjas olev link enam ei tööta.
notice-address-withdrawn-title = Teine allkiri on tagasi võetud
notice-address-withdrawn-text = See ei lähe arvesse. Selle aadressiga antud allkiri ei muutunud. Teise allkirja kustutamiseks kasutage linki, mis on teise allkirja aadressile saadetud e-kirjades.
notice-many-addresses-title = Liiga palju aadressi muutmisi
address-limit = 24 tunni jooksul saate paluda üleviimist kuni { $day } aadressile.
again-from = Uuesti saate proovida alates: { $time }.
unsubscribe-title = E-postiga saadetavatest uudistest loobumine
unsubscribe-text = Siis ei saada kampaania teile enam e-postiga uudiseid selle petitsiooni kohta:
unsubscribe-then = Teie allkiri ja muud valikud jäävad nii, nagu need on.
unsubscribe-button = Loobu uudistest
notice-news-stopped-title = Teile enam uudiseid ei saadeta
notice-news-stopped-text = Kampaania ei saada teile enam e-postiga uudiseid selle petitsiooni kohta. E-kiri, mis oli juba teel, võib veel kohale jõuda. Kui olete allkirjastanud, siis teie allkiri ei muutunud.

## The link to one's own page

link-title = Küsige oma allkirja linki
link-text = Saadame teile e-postiga teie oma lehe lingi. Seal saate oma allkirja vaadata, tagasi võtta või kustutada. Sisestage e-posti aadress, millega allkirjastasite.
link-button = Saada mulle minu link

## Notices

notice-link-expired-title = See link on aegunud
notice-link-expired-text = Kasutage meie kõige uuemas e-kirjas olevat linki. Kui petitsioon on veel avatud, võite uue lingi saamiseks ka uuesti allkirjastada.
notice-link-unknown-title = See link ei tööta
notice-link-unknown-text = Võib-olla on osa sellest puudu. Kopeerige meie e-kirjast terve link. Kui sellest ei ole abi, küsige petitsiooni lehel uus link.
notice-petition-closed-title = See petitsioon on suletud
notice-petition-closed-text = See ei võta enam allkirju vastu. Aitäh, et soovisite allkirjastada.
notice-petition-not-found-title = Petitsiooni ei leitud
notice-petition-not-found-text = Kontrollige, kas aadress on õige. Võib-olla on petitsiooni aadress muutunud või ei ole petitsioon veel avatud.
notice-page-not-found-title = Lehte ei leitud
notice-page-not-found-text = Kontrollige, kas aadress on õige, või minge tagasi eelmisele lehele.
notice-article-retracted-title = See uudis on tagasi võetud
notice-article-retracted-text = Kampaania ei avalda seda enam. Teisi uudiseid saate lugeda petitsiooni lehel.
notice-too-large-title = Teie päring on liiga suur
notice-too-large-text = Saatsite rohkem teksti, kui me vastu võtame. Minge tagasi, tehke tekst lühemaks ja saatke uuesti.
notice-unavailable-title = Vabandust, teenuses on tõrge
notice-unavailable-text = Me ei saanud teie päringut täita. Palun proovige mõne minuti pärast uuesti. Kahekordne saatmine ei tee kahju.
notice-not-sure-title = Midagi ei kustutatud
notice-not-sure-text = Kinnitage ruutu märkides, et soovite oma andmed kustutada, ja vajutage siis uuesti nuppu.
notice-not-changed-title = Midagi ei muudetud
notice-not-changed-text = Teie allkirja olek on pärast lehe avamist muutunud, seetõttu see nupp enam ei kehti. Praeguse oleku nägemiseks minge oma allkirja juurde.
notice-withdrawn-title = Teie allkiri on tagasi võetud
notice-withdrawn-text = See ei lähe arvesse ja teie nime ei näidata. Saate uuesti allkirjastada, kuni petitsioon on avatud.
notice-erased-title = Teie andmed on kustutatud
notice-erased-details = Teie nimi, e-posti aadress ja kõik muud krüpteeritud andmed on jäädavalt kustutatud. See link enam ei tööta.
notice-erased-on-request-title = Teie andmed on kustutatud
notice-erased-on-request-details = Korraldajad kustutasid teie palvel jäädavalt teie nime, e-posti aadressi ja kõik muud krüpteeritud andmed. Teie allkiri ei lähe arvesse. See link enam ei tööta. Kui te seda ei palunud, võtke ühendust kampaaniaga. Saate uuesti allkirjastada, kuni petitsioon on avatud.
notice-purged-title = See link on aegunud
notice-purged-text = Allkirja ei kinnitatud 30 päeva jooksul, seetõttu on andmed kustutatud. Allkiri ei läinud kunagi arvesse. Kui petitsioon on veel avatud, võite uuesti allkirjastada.
notice-again-kept = Vormil on endiselt see, mida ei kustutatud. Täitke ülejäänu.
notice-data-expired-title = Teie andmed on kustutatud
notice-data-expired-details = Petitsioon suleti ammu, seetõttu on teie nimi, e-posti aadress ja kõik muud krüpteeritud andmed kustutatud. Teie allkiri läheb endiselt arvesse.
notice-data-expired-uncounted-title = Teie andmed on kustutatud
notice-data-expired-uncounted-details = Aeg, mille jooksul me andmeid hoiame, on läbi, seetõttu on teie nimi, e-posti aadress ja kõik muud krüpteeritud andmed kustutatud. Teie allkiri ei lähe arvesse.
notice-other-spelling-title = See link on teie aadressi teise kirjakuju jaoks
notice-other-spelling-text = Seda e-posti aadressi saab kirjutada mitmel viisil. Hiljem on kasutatud teist kirjakuju või on teine kirjakuju kinnitatud, seetõttu ei saa selle lingiga allkirja vaadata ega muuta. Kasutage linki, mis on teise kirjakujuga aadressile saadetud e-kirjades. Kuni midagi ei ole kinnitatud, töötab kinnitusnupp e-kirjas, kust see link pärineb, endiselt.
notice-link-replaced-title = See link on asendatud
notice-link-replaced-text = Selle allkirja varasemad lingid enam ei tööta. Kasutage meie kõige uuemas e-kirjas olevat linki või küsige petitsiooni lehel uus.
notice-links-replaced-title = Teie lingid on asendatud
notice-links-replaced-text = Teie allkirja varasemad lingid enam ei tööta. Saadame teile e-postiga uue.
notice-discarded-title = Vorm on tühistatud
notice-discarded-text = Midagi sellest ei lähe arvesse ja midagi ei näidata. Kui soovite allkirjastada oma andmetega, täitke vorm ise.
notice-discarded-only-title = Vorm on tühistatud
notice-discarded-only-text = Midagi sellest ei lähe arvesse ja midagi ei näidata.
notice-fresh-link-sent-title = Vaadake oma e-posti
notice-fresh-link-sent-text = Saadame teile e-postiga värske lingi. Kasutage seda andmete allalaadimiseks ööpäeva jooksul.
notice-not-fresh-title = See link on allalaadimiseks liiga vana
notice-not-fresh-text = Teie andmete kaitseks on allalaadimiseks vaja linki, mis on vähem kui ööpäeva vana. Küsige see oma allkirja lehel.
notice-receipt-not-yet-title = Teie tõend ei ole veel valmis
notice-receipt-not-yet-text = Teie allkiri ei ole veel avalikus logis. Pärast kinnitamist kulub selleks tavaliselt vähem kui minut. Proovige hiljem uuesti.
notice-no-receipt-title = Tõendit ei ole
notice-no-receipt-text = See petitsioon tõendeid ei väljasta, sest tõend tõestab igaühele, kes seda näeb, et selle omanik on allkirjastanud.
notice-too-many-mails-title = Praegu ei saa e-kirja saata
notice-too-many-mails-text = Oleme viimastel päevadel juba saatnud teie aadressile mitu e-kirja või olete meie e-kirjadest loobunud. Kasutage kõige uuemat linki või proovige nädala pärast uuesti.
notice-details-changed-text = Teie andmed on pärast vormi avamist muutunud, seega midagi ei salvestatud. Võrrelge sisestatut salvestatud andmetega ja salvestage uuesti.
notice-set-aside-title = See allkiri on kehtetuks tunnistatud
notice-set-aside-text = Kampaania on selle kehtetuks tunnistanud, seetõttu see arvesse ei lähe. Kui arvate, et see on viga, võtke ühendust kampaaniaga.
notice-mails-stopped-title = Olete e-kirjadest loobunud
notice-mails-stopped-text = Me ei saada teile selle petitsiooni kohta rohkem e-kirju.
notice-signing-paused-title = Allkirjastamine on ajutiselt peatatud
notice-signing-paused-text = Teie vormi ei salvestatud. Olemasolevaid allkirju see ei mõjuta. Palun tulge hiljem tagasi.
notice-form-after-closing-text = Petitsioon suleti enne, kui teie vorm kohale jõudis, seetõttu ei salvestatud sellest midagi. Aitäh, et soovisite allkirjastada.
notice-link-sent-title = Vaadake oma e-posti
notice-link-sent-text = Kui allkirjastasite selle petitsiooni sisestatud aadressiga, peaksite lingi saama mõne minuti jooksul. Kui midagi ei saabu, vaadake rämpsposti kausta ja kontrollige, et aadressis ei oleks trükivigu.
notice-endorse-link-sent-text = If you endorsed this petition for an organisation with that address, you should receive the link in a few minutes. If nothing arrives, check your spam folder and check the address for typing errors.
notice-wait-title = Palun proovige hiljem uuesti
notice-wait-text = Teie võrgust on tulnud liiga palju päringuid. Proovige uuesti tunni aja pärast või teise ühenduse kaudu.

## The document to hand over

delivery-as-of = Seis: { $date } ({ $zone })
delivery-links = Lingid
delivery-names = Nimed
delivery-names-shown = Allkirjastajaid on { $confirmed }, neist { $shown } soovis oma nime näidata. Nimed on kinnitamise järjekorras. Nime juures olevad andmed on sellised, nagu allkirjastaja need kirjutas.
delivery-names-none = Ükski allkirjastaja ei soovinud oma nime näidata.
delivery-boxes = { $number ->
    [one] Ühes nimes on märke, mis selle dokumendi kirjatüüpides puuduvad. Iga sellise märgi asemel on kastike.
   *[other] { $number } nimes on märke, mis selle dokumendi kirjatüüpides puuduvad. Iga sellise märgi asemel on kastike.
}
delivery-organisations = Organisatsioonid
delivery-organisations-listed = Petitsiooni toetavaid organisatsioone: { $number }. Need on kinnitamise järjekorras ja allkirjade arv neid ei sisalda.
delivery-page = Lk { $page }/{ $pages }

## Privacy

privacy-page-title = Privaatsus
privacy-purpose-title = Milleks teie andmeid kasutatakse
privacy-purpose-count = Et teie allkirja arvesse võtta ja veenduda, et see on teie oma.
privacy-purpose-deliver = Et petitsioon üle anda. Kellele: { $addressees }
privacy-purpose-chosen = Ainult siis, kui olete selle valinud: et näidata avalikult teie nime koos riigi ja ametiga ning saata teile e-postiga uudiseid selle petitsiooni kohta.
privacy-purpose-shown = Ainult siis, kui olete selle valinud: et näidata avalikult teie nime.
privacy-purpose-news = Ainult siis, kui olete selle valinud: et saata teile e-postiga uudiseid selle petitsiooni kohta.
privacy-purpose-consent = Ainult siis, kui olete selle valinud: { $consent }
privacy-basis-title = Õiguslik alus
privacy-basis-text = Teie nõusolek. Annate selle allkirjastades ja võite selle igal ajal tagasi võtta. Euroopa Liidus: isikuandmete kaitse üldmääruse artikli 6 lõike 1 punkt a ja artikli 9 lõike 2 punkt a, sest allkiri võib avaldada poliitilisi vaateid.
privacy-stored-title = Mida salvestatakse
privacy-stored-sealed = Krüpteeritult: { $fields }
privacy-stored-source = Krüpteeritult: kood, mis näitab, kus avaldati link, mille kaudu petitsioonini jõudsite, näiteks lendlehel. See salvestatakse ainult siis, kui lingis selline kood oli, ja seda kasutatakse ainult selleks, et loendada, kui palju inimesi sealt tuli.
privacy-stored-open = Krüpteerimata: teie riik, kui selle andsite, teie keel, mida otsustasite lubada, millise tekstiversiooni te allkirjastasite ja millal.
privacy-stored-areas = Krüpteerimata, kuni teie allkiri läheb arvesse: piirkond või postiindeksi algus, mille alla see loetakse.
privacy-stored-codes = Ainult salajaste koodidena, et korduvaid vorme ära tunda: teie e-posti aadress ja võrk.
privacy-stored-log = Igavesti, avalikus logis, mida igaüks saab kontrollida: et allkiri kinnitati, mis sellega hiljem juhtus (näiteks et seda parandati, see võeti tagasi või kustutati), ja mis minutil. Nime või aadressi asemel on kood. Kui teie nime on avalikult näidatud, võivad teised teada saada, millised kirjed on teie omad.
privacy-stored-endorsements = If you endorse for an organisation: its name, its website and its country can be shown in public. Your name, your role and your email address are stored encrypted and never shown.
privacy-readers-title = Kes teie andmeid näeb
privacy-readers-text = Kampaania ning ettevõtted, kes seda veebisaiti käitavad ja selle e-kirju saadavad. Iga andmete eksport registreeritakse. Seda, mida otsustate avalikult näidata, näevad kõik ja see ei ole krüpteeritud.
privacy-readers-places = Kõik näevad, kui palju allkirju mingist riigist ligikaudu tuleb. Arvud on ümardatud ja nende järgi ei saa kedagi ära tunda.
privacy-readers-areas = Kõik näevad, kui palju allkirju mingist piirkonnast või postiindeksi alalt ligikaudu tuleb. Arvud on ümardatud ja nende järgi ei saa kedagi ära tunda.
privacy-readers-addressees = Need, kellele petitsioon üle antakse, näevad seda, mida kampaania koos sellega üle annab.
privacy-kept-title = Kui kaua teie andmeid säilitatakse
privacy-kept-unconfirmed = Andmed, mida te ei kinnita
privacy-kept-confirmed = Kinnitatud andmed
privacy-kept-until-erased = Kuni te need kustutate
privacy-kept-closed = Kinnitatud andmed pärast petitsiooni sulgemist
privacy-kept-address = Vana e-posti aadress pärast teie allkirja üleviimist teisele aadressile
privacy-kept-mails = Märked teile saadetud e-kirjade kohta, ilma teie aadressita
privacy-kept-erased = Kustutatud andmeid ei saa keegi lugeda. Koodid, teie valikud ja ajad jäävad alles.
privacy-days = { $days ->
    [one] { $days } päev
   *[other] { $days } päeva
}
privacy-rights-title = Teie õigused
privacy-rights-page = Meie e-kirjades olev link viib teie enda lehele: seal saate kõike vaadata, alla laadida, tagasi võtta ja kustutada. Seal saate ka oma andmeid parandada ja võtta kasutusele teise e-posti aadressi. Muudes küsimustes pöörduge kampaania või oma andmekaitseasutuse poole.

## Accessibility

access-title = Ligipääsetavus
access-aim = Igaüks peaks saama siin lugeda ja allkirjastada: telefonis või suurel ekraanil, hiire, klaviatuuri või ekraanilugejaga. Eesmärk on WCAG 2.2, tase AA.
access-checked-title = Mida kontrollitakse
access-checked-pages = Enne veebisaidi iga uut versiooni kontrollib brauser lehti vormist kuni inimese enda allkirja leheni: kontrasti, nimesid, rolle, järjekorda ja keeli. Petitsiooni lehte ja selle vormi kontrollib brauser selle veebisaidi kõigis keeltes.
access-checked-ways = Brauser allkirjastab ainult klaviatuuri abil ja ka ilma JavaScriptita. See kontrollib, et midagi ei läheks kaduma kaks korda suurema tekstiga, 320 piksli suurusel ekraanil, tumedas režiimis, sundvärvidega ja paberil. Miski ei liigu iseenesest.
access-missing-title = Mis on puudu
access-missing-people = Neid lehti ei ole veel proovinud keegi, kes kasutab ekraanilugejat iga päev.
access-missing-content = Petitsiooni tekstid ja uudised on kampaania omad ning neid ei kontrollita.
access-missing-script = Petitsioon võib paluda brauseril teha arvutuse, et kaitsta end masinate saadetud vormide eest. Siis on allkirjastamiseks vaja JavaScripti; keegi ei pea mõistatust lahendama.
access-report-title = Öelge meile, mis ei tööta
access-report-text = Kirjutage inimestele, kes on petitsiooni taga: kes nad on, on kirjas petitsiooni lehel „{ $privacy }“. Öelge, millisel lehel see juhtus, mida tahtsite teha ning millist seadet ja programmi te kasutate.

## How the number grew

history-title = Kuidas arv kasvas
history-summary = { $count ->
    [one] { $count } kinnitatud allkiri
   *[other] { $count } kinnitatud allkirja
}, loetud ajavahemikus { $from } – { $until }. Kõige tegusam päev oli { $day }: siis kinnitati neist { $most }.
embed-title = Petitsiooni näitamine teisel veebisaidil
embed-text = Need veebisaidid võivad petitsiooni raamis näidata. Kopeerige read mõnele nende lehele; kus skriptid ei tööta, saavad lugejad lingi.
embed-form = Vorm
embed-count = Ainult arv
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Seda ruutu märkides lubate kasutada järgmist: { $fields }
history-note = Näidatakse ainult allkirju, mis lähevad täna arvesse: kui allkiri võetakse tagasi, kaob see ka oma kinnitamise päevast. Päevad on UTC järgi.
history-none = Keegi ei ole veel allkirja kinnitanud.
history-table = Sama tabelina
history-when = Millal
history-confirmed = Kinnitatud
history-total = Kokku
history-goals = Täitunud eesmärgid
history-csv = Kõik päevad tabelarvutuse jaoks (CSV)
places-title = Kust allkirjad tulevad
places-as-of = Seis: { $time }. Kinnitatud allkirju sel ajal: { $count }.
places-note-hourly = Nobody can be singled out: numbers are rounded down, countries with few signatures are not shown, and the table is renewed at most once an hour, after { $number } or more people have signed or withdrawn.
places-none = Ühtegi riiki ei näidata. Et kedagi ei saaks ära tunda, näidatakse riiki alles siis, kui sealt on allkirjastanud vähemalt { $number } inimest. Tabelit uuendatakse aeg-ajalt.
places-table = Riikide kaupa
places-at-least = Allkirju, vähemalt
places-share-at-least = Osakaal, vähemalt
places-share = { $number }%
places-others = Muud riigid, märkimata riik ja ümardamine
places-map = Kaart
places-map-text = Maailmakaart. Riigi värv näitab, kui palju allkirju sealt on. Samad arvud on tabelis.
places-step = { $number } või rohkem
places-step-none = Ei näidata
places-csv = Kõik riigid tabelarvutuse jaoks (CSV)
places-areas-note-hourly = Nobody can be singled out: numbers are rounded down, areas with few signatures are not shown, and the table is renewed at most once an hour, after { $number } or more people have signed or withdrawn.
places-areas-none = Ühtegi piirkonda ei näidata. Et kedagi ei saaks ära tunda, näidatakse piirkonda alles siis, kui sealt on allkirjastanud vähemalt { $number } inimest. Tabelit uuendatakse aeg-ajalt.
places-areas-others = Muud piirkonnad, märkimata või tundmatu piirkond ja ümardamine
places-areas-csv = Kõik piirkonnad tabelarvutuse jaoks (CSV)
places-by-region = Piirkondade kaupa
places-by-postcode = Postiindeksi alguse järgi
places-postcode-begins = Postiindeksi algus
log-title = Avalik logi
log-proves = Selle logi järgi saab igaüks selle veebisaidi allkirjad üle lugeda. Logi tõestab, et arvesse võetu hulgast ei ole midagi märkamatult välja jäetud, muudetud ega sinna lisatud.
log-proves-not = See ei tõesta, et allkirjastajad on päris inimesed või et neil on õigus allkirjastada, ega ka seda, et kedagi ei ole tagasi lükatud.
log-private = Selles ei ole nimesid ega e-posti aadresse: on ainult see, mis allkirjaga juhtus ja mis minutil, ning kood.
log-none = Logis ei ole veel midagi avaldatud.
log-state = Logi seis
log-entries = Kirjeid
log-published = Avaldatud
log-root = Juurräsi
log-name = Nimi
log-key = Avalik võti
log-witnesses = Tunnistajad
log-witnessed = Kaasallkirjastanud: { $cosigned } / { $witnesses }, { $time }
log-not-witnessed = Keegi ei ole veel kaasallkirjastanud: 0 / { $witnesses }
log-no-witnesses = Tunnistajaid ei ole. See, kes veebisaiti käitab, võiks eri inimestele eri logisid näidata. Et seda teada saada, võrrelge juurräsi sellega, mida näevad teised.
log-delay = Uued kirjed ilmuvad tavaliselt vähem kui minutiga.
log-petitions = Mida logi mõne petitsiooni kohta ütleb, on selle petitsiooni lehel „{ $history }“.
log-check-title = Kuidas seda kontrollida
log-check-program = Käivitage see Countersigni käsk. Countersign on vaba tarkvara, millel see veebisait töötab. Käsk vajab ainult avalikke aadresse:
log-check-second = Lähtekoodis on logi kontrollimiseks veel teine programm, mis on kirjutatud Pythonis ja millel ei ole esimesega midagi ühist: tests/audit.
log-count-title = Mida avalik logi ütleb
log-count-as-of = Seis: { $time }. Logis oli siis kirjeid: { $entries }. Allkirjad, mis on pärast seda kinnitatud, tagasi võetud või kustutatud, neis arvudes ei kajastu.
check-title = Tõendi kontrollimine
check-intro = Teie brauser kontrollib tõendit ise. Midagi siia sisestatust ei saadeta kuhugi ja kui leht on laaditud, töötab see ka ilma internetita.
check-receipt = Tõend
check-file = Või valige fail
check-policy = Usaldatud võtmed
check-policy-hint = Logi avalik võti ja selle tunnistajate avalikud võtmed. Kui te seda veebisaiti ei usalda, kleepige siia võtmefail, mille olete saanud kelleltki teiselt.
check-button = Kontrolli
check-no-script = Sellel lehel on kontrollimiseks vaja JavaScripti. Kui te ei saa seda kasutada, kasutage mõnda programmidest: vaadake avaliku logi lehte.
check-old = See brauser ei suuda Ed25519 allkirju kontrollida. Kasutage uuemat brauserit või mõnda programmidest: vaadake avaliku logi lehte.
check-valid = See tõend kehtib.
check-not-valid = See tõend ei kehti.
check-form = See ei ole tõend. Kleepige kogu tõend alates reast „c2sp.org/tlog-proof@v1“ kuni viimase reani.
check-policy-wrong = Usaldatud võtmeid ei saa lugeda. Sisestage võtmefail (c2sp.org/tlog-policy), milles on vähemalt üks logi ja kvoorum.
check-log-good = Logi { $origin } digiallkiri: kehtib.
check-log-bad = Logi digiallkiri: puudub või ei kehti.
check-witness-good = Tunnistajate digiallkirjad: { $cosigned } / { $witnesses }, sellest piisab.
check-witness-few = Tunnistajate digiallkirjad: { $cosigned } / { $witnesses }, sellest ei piisa.
check-witness-bad = Tunnistajate digiallkirjad: vähemalt üks ei kehti.
check-witness-none = Tunnistajate digiallkirjad: ühtegi ei nõuta.
check-place-good = Koht logis: kirje number { $index }, väiksem kui { $size }.
check-place-bad = Koht logis: ei ole tõestatud.
check-owner-good = Millise allkirja kirje see on: allkirja { $id }.
check-owner-bad = Millise allkirja kirje see on: mitte selle, mida tõend nimetab.
check-later-title = Kas allkiri läheb endiselt arvesse?
check-later-text = Teie brauser loeb logi sellest kirjest edasi ja võrdleb seda kõige uuema seisuga, mille logi on allkirjastanud.
check-later-stop = Peata
check-later-stopped = Peatatud. Tulemust ei ole.
check-later-reading = Loetud kirjeid: { $read } / { $size }.
check-later-more = Edasi lugemiseks vajutage uuesti nuppu.
check-later-counts = Allkiri läheb arvesse. Logi kirjete arv: { $size }.
check-later-not = Allkiri ei lähe arvesse. Logi kirjete arv: { $size }. Põhjus: { $reason }
check-later-damaged = Logi ei ole enam selline, nagu see oli tõendi andmise ajal, või ei vasta see omaenda allkirjastatud seisule. Hoidke tõend alles ja teavitage teisi.
check-later-missing = Üht osa logist ei saa laadida. Proovige hiljem uuesti.
