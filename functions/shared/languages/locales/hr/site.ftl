## The language itself

language-name = Hrvatski

## Every page

skip-to-content = Prijeđi na sadržaj
language-choice = Jezik
language-choice-text = Jezik peticije:
language-choice-interface = Jezik gumba i obrasca:
footer-promise = Bez kolačića, bez praćenja, ništa se ne učitava s drugih web-mjesta.
site-imprint = Impresum
site-contact = Kontakt
copy = Kopiraj
copied = Kopirano
back-to-petition = Natrag na peticiju
all-petitions = Sve peticije
list-title = Peticije
list-more = Više peticija
list-open = Otvorena za potpisivanje
list-closed = Zatvorena { $date }
list-paused = Potpisivanje je privremeno zaustavljeno
list-search = Traži
list-search-hint = Naslovi, tekstovi, imena organizatora i onih kojima su peticije upućene te mjesta
list-state = Status
list-any = Sve
list-state-closed = Zatvorena
list-found = { $count ->
    [one] Pronađena je { $count } peticija.
    [few] Pronađene su { $count } peticije.
   *[other] Pronađeno je { $count } peticija.
}
list-none = Nijedna peticija ne odgovara pretrazi. Pokušajte s drugim riječima ili s manje riječi.
list-previous = Prethodne peticije

## The petition and its count

sign-jump = Potpiši peticiju
count-signatures = { $count ->
    [one] { $count } potpis
    [few] { $count } potpisa
   *[other] { $count } potpisa
}
count-word = { $count ->
    [one] potvrđen potpis
    [few] potvrđena potpisa
   *[other] potvrđenih potpisa
}
count-goal = Sljedeći cilj: { $goal }
count-goal-last = Cilj: { $goal }
count-goal-reached = Cilj { $goal } postignut { $date }
text-language = Jezik teksta peticije: { $language }
text-version-newest = Ovo je verzija { $version } teksta ({ $language }). To je najnovija verzija.
text-version-replaced = Ovo je verzija { $version } teksta ({ $language }), objavljena { $date } i zamijenjena novijom verzijom.
fact-organiser = Organizira
fact-addressees = Kome
fact-place = Mjesto
fact-started = Početak
fact-closes = Otvorena do
fact-closed = Zatvorena
fact-line = { $label }: { $value }
outcome-delivered = Predana
outcome-answered = Stigao je odgovor
outcome-successful = Uspješna
outcome-unsuccessful = Neuspješna
outcome-withdrawn = Povukao ju je organizator
donate-title = Podržite kampanju
donate-transfer = Novac možete uplatiti na ovaj račun:
donate-link = Doniraj putem interneta
donate-holder = Vlasnik računa
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Opis plaćanja
donate-code-name = Kod za bankovne aplikacije
donate-code = Skenirajte ovaj kod bankovnom aplikacijom. Podaci o računu ispunit će se sami, a iznos birate vi.
closed-title = Ova je peticija zatvorena
closed-text = Peticija je zatvorena { $date } i više ne prima potpise.
closed-text-grace = Peticija je zatvorena { $date } i više ne prima nove potpise. Potpisi poslani prije toga mogu se još potvrditi do { $until }.
draft-title = Ova peticija još nije otvorena
draft-text = Još je ne možete potpisati. Vratite se poslije.
draft-link-text = Peticiju mogu vidjeti samo osobe koje imaju adresu ove stranice, i to do { $until }. Još je nitko ne može potpisati.
paused-title = Potpisivanje je privremeno zaustavljeno
paused-text = Ovu peticiju zasad ne možete potpisati. To ne utječe na postojeće potpise. Vratite se poslije.

## The form

form-title = Potpišite peticiju
field-name = Ime i prezime
field-given-name = Ime
field-family-name = Prezime
field-email = Adresa e-pošte
field-country = Država
field-region = Regija
field-city = Grad ili mjesto
field-postcode = Poštanski broj
field-occupation = Zanimanje ili organizacija
field-occupation-alone = Zanimanje
field-organisation = Organizacija
field-link = Web-mjesto
field-endorse-organisation = Naziv organizacije
field-endorse-country = Država organizacije
field-endorse-name = Vaše ime i prezime
field-endorse-role = Vaša funkcija u organizaciji
field-endorse-email = Vaša adresa e-pošte
field-phone = Telefonski broj
field-phone-hint = S pozivnim brojem države. Nikad se ne prikazuje javno.
field-comment = Komentar
field-comment-hint = Samo za tim kampanje: ne prikazuje se javno.
field-comment-hint-public = Čitaju ga organizatori. Smiju ga javno prikazati ako to dopustite u nastavku.
consent-show-comment = Organizatori smiju javno prikazati moj komentar. Moje ime stoji uz njega samo ako prikazujem svoje ime.
field-optional = (neobavezno)
country-choose = Odaberite…
form-more = Dodaj zanimanje ili komentar
form-more-fields = Dodaj još podataka
form-one-name = Ako imate samo ime ili samo prezime, drugo polje ostavite prazno.
form-show-name = Javno prikaži moje ime i prezime
form-show-name-hint = Zajedno s državom i zanimanjem, ali nikad s adresom e-pošte.
form-show-name-with = Uz ime se prikazuje: { $fields }. Vaša se adresa e-pošte nikad ne prikazuje.
form-show-name-alone = Prikazuje se samo vaše ime, a adresa e-pošte nikad.
form-news = Tim kampanje smije mi e-poštom slati novosti o ovoj peticiji
form-consent = Potpisom podržavate ovu peticiju kako je ovdje prikazana ({ $version }) i pristajete na to da se vaši podaci pohrane za nju.
form-consent-version = verzija { $version }
form-button = Potpiši
form-next = Poslat ćemo vam e-poruku s poveznicom. Potpis se broji kad ga potvrdite tom poveznicom.
form-switch = Nastavi na drugom jeziku
form-switch-hint = Ono što ste već upisali ostaje sačuvano.
form-wait = Pričekajte: preglednik obavlja sigurnosnu provjeru.
form-nobody = Ovo polje ostavite prazno
form-offer-title = Jeste li mislili na { $address }?
form-offer-use = Upotrijebi { $address }
form-offer-keep = Ne, pošalji na { $address }
privacy-title = Vaši podaci
privacy-text = Vašu adresu e-pošte čuvamo šifriranu i nikad je ne objavljujemo. Vaši se podaci upotrebljavaju samo za ovu peticiju. Poveznicom iz naših e-poruka možete u svakom trenutku vidjeti svoj potpis, prikazati ili sakriti svoje ime te povući ili trajno izbrisati potpis.
privacy-contact = Za vaše podatke odgovara:
privacy-link = Nemam više poveznicu na svoj potpis

## What is wrong in the form

problems-prefix = Pogreška:
problems-title = Nešto nije u redu
problem-missing-name = Upišite svoje ime
problem-missing-given-name = Upišite ime, prezime ili oboje
problem-missing-email = Upišite adresu e-pošte
problem-missing-country = Odaberite državu
problem-missing-field = Ispunite ovo polje: { $field }
problem-missing-tick = Da biste potpisali, označite ovaj okvir: { $field }
problem-too-long = { $max ->
    [one] { $field }: najviše { $max } znak
    [few] { $field }: najviše { $max } znaka
   *[other] { $field }: najviše { $max } znakova
}
problem-not-an-address = Upišite adresu e-pošte u ispravnom obliku, na primjer ime@example.org
problem-not-a-country = Odaberite državu s popisa
problem-not-a-phone = Upišite telefonski broj s pozivnim brojem države, na primjer +34 600 000 000
problem-not-a-link = Upišite adresu web-mjesta s https, na primjer https://example.org
problem-not-an-organisation = { $field }: upišite naziv, a ne adresu ili samo simbole
problem-not-a-choice = Ponovno odaberite jedan od odgovora jer su se promijenili: { $field }
problem-consent-changed = Tekst uz ovaj okvir promijenio se. Ponovno ga pročitajte i označite okvir ako se slažete.
problem-not-text = { $field }: upišite običan tekst, bez HTML koda i skrivenih znakova
problem-not-a-name = { $field }: upišite ime, a ne adresu ili samo simbole. Ako imate samo ime ili samo prezime, drugo polje ostavite prazno
problem-disposable = Upišite trajnu adresu e-pošte: privremene adrese istječu, a poruke poslane na njih možda mogu čitati i drugi ljudi
problem-email-beyond-ascii = Na ovu adresu ne možemo slati poruke jer je u njoj ispred znaka @ slovo ili znak kojeg nema na engleskoj tipkovnici. Upišite drugu adresu.
problem-no-proof = Preglednik mora obaviti sigurnosnu provjeru prije nego što možete potpisati. Provjerite je li JavaScript uključen, ponovno učitajte stranicu pa pošaljite obrazac.
problem-proof = Obrazac je bio predugo otvoren ili je već poslan. Da biste ga ponovno poslali, pritisnite gumb.
problem-network-limit = S vaše mreže poslano je previše obrazaca, zato ovaj nije spremljen. Pošaljite ga ponovno za sat vremena ili preko druge internetske veze.
problem-domain-limit = Poslano je mnogo obrazaca s adresama vašeg pružatelja e-pošte, zato preglednik prvo mora obaviti sigurnosnu provjeru. Provjerite je li JavaScript uključen pa ponovno pritisnite gumb. Bez JavaScripta ponovno pošaljite obrazac za sat vremena ili upišite drugu adresu e-pošte.
problem-trap = Ovo polje mora biti prazno. Možda ga je ispunio vaš preglednik: ispraznite ga pa ponovno pritisnite gumb.
problem-text-changed = Tekst peticije promijenio se otkad ste otvorili stranicu. Ponovno ga pročitajte pa pritisnite gumb ako i dalje želite potpisati.
problem-key-reused = Ovaj Idempotency-Key već je upotrijebljen s drugim podacima. Ako promijenite obrazac, pošaljite ga s novim ključem.
problem-paused = Potpisivanje je privremeno zaustavljeno, zato vaš obrazac nije spremljen. Ono što ste upisali još je tu: poslije ponovno pritisnite gumb.
answer-title = Sačuvajte digitalno potpisan odgovor
answer-text = Web-mjesto digitalno je potpisalo ovaj odgovor. U njemu piše što je odbijeno, kada i zašto, ali ne i tko ste. Kopirajte tekst ili ga preuzmite kao datoteku. Svatko ga može provjeriti javnim ključem:
answer-download = Preuzmi odgovor

## Signers, news, and how the number is counted

signers-title = Najnoviji potpisnici
signers-note = Navedeni su samo potpisnici koji su odlučili prikazati svoje ime.
signers-none = Još nema imena za prikaz. Svaki potpisnik može odlučiti hoće li prikazati svoje ime.
signers-none-closed = Ne prikazuje se ničije ime.
signers-hidden = Tim kampanje trenutačno ne prikazuje imena.
names-from = Imena i komentari prikazuju se samo dok je broj osoba koje su potvrdile potpis najmanje { $from }.
names-from-missing = Još nedostaje: { $missing }.
names-title = Sva imena
names-more = Još imena
names-none = Nema imena za prikaz.
names-search = Pretraži imena
names-search-hint = Ime ili prezime, ili njegov početak
names-not-found = Nijedno ime ne odgovara.
names-searched = Dosad pretraženo: najnovija imena, { $count }.
names-search-on = Pretraži ranija imena
comments-title = Komentari
comments-note = Potpisnici su dopustili prikaz ovih komentara, a organizatori su ih prije toga pročitali.
comments-none = Još se ne prikazuje nijedan komentar.
comments-hidden = Tim kampanje trenutačno ne prikazuje komentare.
comments-unnamed = Potpisnik
comments-all = Svi komentari
comments-more = Još komentara
names-others = { $count ->
    [one] Još { $count } potpisnik ne prikazuje svoje ime.
    [few] Još { $count } potpisnika ne prikazuju svoje ime.
   *[other] Još { $count } potpisnika ne prikazuje svoje ime.
}
news-title = Novosti
news-language = Jezik:
news-source = Izvor:
news-published = Objavljeno:
news-older = Starije novosti
news-feed = Prati novosti u čitaču feedova (Atom)
news-corrected = Ispravljeno:
news-all = Sve novosti
counted-title = Kako se potpisi broje
counted-text = Potpis se broji kad ga potpisnik potvrdi e-poštom. Svaka adresa e-pošte broji se jedanput, bez obzira na to koliko je puta s njom poslan obrazac. Obrasci koji nisu prihvaćeni nisu uključeni ni u jednu od ovih brojki.
counted-confirmed = Potvrđeni
counted-awaiting = Još nepotvrđeni
counted-withdrawn = Povučeni
counted-disowned = Nije potpisao vlasnik adrese e-pošte
counted-erased = Trajno izbrisani
counted-purged = Nikad potvrđeni, a povučeni ili trajno izbrisani
counted-automated = Poništeni: poslao ih je program
counted-disposable-address = Poništeni: privremena adresa e-pošte
counted-false-name = Poništeni: upisano nije ime osobe
counted-same-person = Poništeni: jedna osoba, više adresa
counted-other = Poništeni iz drugog razloga
counted-bounced = Potvrđeni potpisi čija je adresa e-pošte poslije prestala primati e-poruke: { $number }. Oni se i dalje broje.
counted-submitted = Ukupno (svaka adresa e-pošte broji se jedanput i još jedanput ako se s njom ponovno potpiše nakon brisanja podataka)
counted-as-of = Stanje: { $as-of }. Brojke se ažuriraju najviše jedanput na sat, i to tek kad pristigne još najmanje 20 obrazaca. Tako nitko iz njih ne može zaključiti je li određena osoba potpisala. Javni zapisnik bez te odgode pokazuje što se događa s potvrđenim potpisima.
counted-none-yet = Ostale se brojke ovdje objavljuju kad se pošalje najmanje 20 obrazaca, a nakon toga najviše jedanput na sat. Tako nitko iz njih ne može zaključiti je li određena osoba potpisala. Javni zapisnik bez te odgode pokazuje što se događa s potvrđenim potpisima.
endorse-title = Podržite peticiju kao organizacija
endorse-intro = Izjava o podršci potpis je organizacije. Organizacije se broje i navode odvojeno od ljudi. Ako želite potpisati u svoje ime, vratite se na peticiju.
endorse-public = Javno se prikazuju naziv, web-mjesto i država organizacije. Nikad se ne prikazuju vaše ime i prezime, funkcija i adresa e-pošte.
endorse-public-from = Javno se prikazuju naziv, web-mjesto i država organizacije, ali samo dok je broj osoba koje su potvrdile potpis najmanje { $from }. Nikad se ne prikazuju vaše ime i prezime, funkcija i adresa e-pošte.
endorse-approval = Organizatori peticije pročitaju svaku izjavu o podršci prije nego što je uvrste na popis i ubroje.
endorse-consent = Ovom izjavom potvrđujete da smijete govoriti u ime organizacije i da organizacija podržava ovu peticiju kako je ovdje prikazana ({ $version }). Pristajete na to da se ovi podaci pohrane za peticiju.
endorse-button = Podrži
endorse-next = Poslat ćemo vam e-poruku s poveznicom. Dok izjavu o podršci ne potvrdite tom poveznicom, nije na popisu i ne broji se.
organisations-title = Organizacije koje podržavaju peticiju
organisations-number = Broj organizacija: { $number }. Nisu uključene u broj potpisa.
organisations-note = Za svaku je organizaciju izjavu o podršci e-poštom potvrdila osoba za kontakt.
organisations-none = Na popisu nema nijedne organizacije.
organisations-from = Organizacije se navode samo dok je broj osoba koje su potvrdile potpis najmanje { $from }.
organisations-all = Sve organizacije
organisations-more = Još organizacija
confirm-endorse-title = Potvrdite izjavu o podršci
confirm-endorse-text = Provjerite podatke. Ako su to vaši podaci, potvrdite da vaša organizacija podržava ovu peticiju:
confirm-endorse-button = Potvrdi izjavu o podršci
confirmed-endorse-title = Izjava o podršci je potvrđena
confirmed-endorse-thanks = Hvala vam što ste podržali:
confirmed-endorse-own-page = Izjava o podršci ima svoju stranicu na kojoj je možete vidjeti, ispraviti, povući ili trajno izbrisati. Sačuvajte e-poruku kojom ste potvrdili: sadrži istu poveznicu.
confirmed-endorse-link = Pogledaj izjavu o podršci
endorsement-title = Izjava o podršci vaše organizacije
endorsement-means = Izjava o podršci potpis je vaše organizacije. Na ovoj stranici i u našim e-porukama „vaš potpis” znači izjavu o podršci.
endorsement-ends = Ako povučete ili trajno izbrišete izjavu o podršci, vaša organizacija neće biti na popisu.
endorsement-listed = Potvrđena: broji se i na popisu je
endorsement-hidden = Potvrđena: broji se, ali tim kampanje trenutačno ne prikazuje imena ni nazive
endorsement-from = Potvrđena: broji se, a na popisu će biti kad potvrdi najmanje { $from } osoba. Još nedostaje: { $missing }.
endorsement-waits = Potvrđena: brojit će se kad je organizatori prihvate
endorsement-rejected = Organizatori je nisu prihvatili: nije na popisu i ne broji se
endorsement-not-me = Ako je netko drugi dao izjavu o podršci s vašom adresom e-pošte, javite nam to ovdje. Tada se ništa od nje neće brojiti ni prikazati i na vašu adresu više nećemo slati e-poruke zbog te izjave.
endorsement-done-not-me = Hvala što ste nam javili. Ništa se iz izjave o podršci ne broji ni ne prikazuje i više vam nećemo slati e-poruke o njoj.
endorsement-correct = Organizatori mogu pročitati ispravljene podatke prije nego što ih uvrste na popis.
endorsement-again = Izjava o podršci ponovno će vrijediti, s gore navedenim podacima. Ako izjave najprije trebaju prihvatiti organizatori, brojit će se kad prihvate te podatke.
link-endorse-title = Poveznica na izjavu o podršci vaše organizacije
link-endorse-text = Poslat ćemo vam e-poštom poveznicu na stranicu na kojoj možete vidjeti, ispraviti, povući ili trajno izbrisati izjavu o podršci. Upišite adresu e-pošte kojom ste dali izjavu.

## After the form

check-mail-title = Provjerite e-poštu
check-mail-sent = Ako se tom adresom može potpisati, za nekoliko minuta trebala bi vam stići e-poruka. Da biste potvrdili potpis, otvorite je i kliknite poveznicu.
check-mail-sent-late = Ako se tom adresom može potpisati, trebala bi vam stići e-poruka, ali ne odmah. Da biste potvrdili potpis, otvorite je i kliknite poveznicu.
check-mail-endorse-sent = Ako se tom adresom može dati izjava o podršci, za nekoliko minuta trebala bi vam stići e-poruka. Da biste potvrdili izjavu o podršci, otvorite e-poruku i kliknite poveznicu.
check-mail-endorse-sent-late = Ako se tom adresom može dati izjava o podršci, trebala bi vam stići e-poruka, ali ne odmah. Da biste potvrdili izjavu o podršci, otvorite e-poruku i kliknite poveznicu.
check-mail-counts = Potpis se broji tek kad ga potvrdite.
check-mail-not-stored = Peticija te podatke više ne traži, pa nisu spremljeni: { $fields }
check-mail-nothing-title = Ako ništa ne stigne
check-mail-nothing-wait = Pričekajte nekoliko minuta. Neki su pružatelji e-pošte spori.
check-mail-nothing-wait-late = Pričekajte dulje od gore navedenog kašnjenja. Neki su pružatelji e-pošte spori.
check-mail-nothing-spam = Provjerite mapu s neželjenom poštom (spam).
check-mail-nothing-again = Ponovno ispunite obrazac i provjerite ima li u adresi e-pošte tipkarskih pogrešaka.
check-mail-to = Za
check-mail-from = Od
check-mail-subject = Predmet sadrži
check-mail-open = Otvori { $provider }
check-mail-again-limit = Na jednu adresu šaljemo samo nekoliko e-poruka, pa se nova ne šalje svaki put.
check-mail-again-button = Pošalji ponovno
check-mail-again-done = Zatražili ste još jednu e-poruku.
check-mail-change-title = Pogrešna adresa?
check-mail-change-button = Promijeni adresu
mails-late-minutes = { $minutes ->
    [one] Naše e-poruke trenutačno kasne otprilike { $minutes } minutu.
    [few] Naše e-poruke trenutačno kasne otprilike { $minutes } minute.
   *[other] Naše e-poruke trenutačno kasne otprilike { $minutes } minuta.
}
mails-late-hours = { $hours ->
    [one] Naše e-poruke trenutačno kasne otprilike { $hours } sat.
    [few] Naše e-poruke trenutačno kasne otprilike { $hours } sata.
   *[other] Naše e-poruke trenutačno kasne otprilike { $hours } sati.
}
mails-late-link-sent = Ako ste ovu peticiju potpisali tom adresom, trebala bi vam stići poveznica, ali ne odmah. Ako ništa ne stigne, pogledajte u mapu s neželjenom poštom i provjerite ima li u adresi tipkarskih pogrešaka.
mails-late-endorse-link-sent = Ako ste ovu peticiju tom adresom podržali u ime organizacije, trebala bi vam stići poveznica, ali ne odmah. Ako ništa ne stigne, pogledajte u mapu s neželjenom poštom i provjerite ima li u adresi tipkarskih pogrešaka.

## Confirming

confirm-title = Potvrdite svoj potpis
confirm-text = Provjerite podatke. Ako su to vaši podaci, potvrdite svoj potpis na ovoj peticiji:
confirm-button = Potvrdi moj potpis
confirm-discard-title = Ovo nisu vaši podaci?
confirm-discard-text = Netko drugi ispunio je obrazac s vašom adresom e-pošte. Odbacite obrazac: ništa se neće brojiti ni prikazati, a vi možete potpisati sa svojim podacima.
confirm-discard-only = Netko drugi ispunio je obrazac s vašom adresom e-pošte. Odbacite obrazac: ništa se neće brojiti ni prikazati.
confirm-discard-button = Odbaci obrazac
press-title = Upišite svoju adresu e-pošte
press-text = Neki programi za e-poštu sami otvaraju poveznice i pritišću gumbe. Ne možemo znati jeste li gumb pritisnuli vi ili program, zato se još ništa nije promijenilo.
press-ask = Da biste nastavili, upišite adresu e-pošte na koju smo poslali e-poruku s poveznicom.
press-wrong = Naša je e-poruka poslana na drugu adresu. Pogledajte u toj e-poruci na koju je adresu poslana i upišite tu adresu ovdje.
press-button = Nastavi
confirmed-title = Vaš se potpis broji
confirmed-thanks = Hvala vam što ste potpisali:
confirmed-count = Potpisa dosad, uključujući vaš: najmanje { $count }
confirmed-share-title = Podijelite ovu peticiju
confirmed-share-text = Kad je podijelite, peticija dolazi do više ljudi. Ove poveznice ne sadrže elemente za praćenje.
confirmed-address = Poveznica na peticiju
confirmed-share-email = E-pošta
confirmed-share-subject = Hoćete li potpisati ovu peticiju?
share-closed-text = Ova je peticija zatvorena. Njezinu stranicu i dalje možete podijeliti. Ove poveznice ne sadržavaju praćenje.
share-native = Podijeli putem aplikacije
share-text = Tekst za kopiranje
share-more = Drugi načini dijeljenja
share-code-title = Kod za plakate
share-code-text = Kad se na kod usmjeri kamera mobitela, otvara se peticija.
share-code-file = Spremi kod kao sliku (SVG)
share-posters-title = Plakati za ispis
share-posters-text = Ispišite plakat za oglasnu ploču ili štand. Na njemu su naslov peticije i kod koji vodi na nju.
confirmed-own-page-title = Možete se predomisliti
confirmed-own-page-text = Na svojoj stranici možete vidjeti što ste potpisali, ispraviti svoje podatke, prikazati ili sakriti svoje ime te povući ili trajno izbrisati potpis. Sačuvajte e-poruku kojom ste potvrdili potpis: sadrži istu poveznicu.
confirmed-own-page-link = Idi na moj potpis
confirmed-own-page-mail = Poveznica na vašu stranicu nalazi se u našim e-porukama. Izgubili ste je?

## The signer’s own page

signature-title = Vaš potpis
signature-status = Status
signature-awaiting = Još nije potvrđen: kliknite poveznicu u našoj e-poruci
signature-too-late = Nije potvrđen prije zatvaranja peticije: ne broji se
signature-confirmed = Potvrđen
signature-withdrawn = Povučen
signature-disowned = Netko drugi potpisao je s vašom adresom e-pošte: potpis se ne broji
signature-withdrawn-on-request = Povukli su ga organizatori na vaš zahtjev
signature-set-aside = Poništio ga je tim kampanje: ne broji se
signature-set-aside-withdrawn = Poništio ga je tim kampanje i povučen je na vaš zahtjev: ne broji se
signature-name = Ime
signature-version = Verzija teksta
signature-version-is = Verzija { $version } ({ $language })
signature-submitted-at = Potpisano
signature-confirmed-at = Potvrđeno
signature-corrected-at = Ispravljeno
signature-shown = Javni prikaz imena
signature-shown-once-confirmed = Da, kad potpis bude potvrđen
signature-shown-uncounted = Ne: prikazuju se samo imena uz potpise koji se broje
signature-shown-hidden = Da, ali tim kampanje trenutačno ne prikazuje nijedno ime
signature-shown-from = Da, kad potvrdi najmanje { $from } osoba. Još nedostaje: { $missing }.
signature-comment = Javni prikaz komentara
signature-comment-waiting = Još ne: organizatori ga najprije čitaju
signature-comment-refused = Ne: organizatori su odlučili da ga neće prikazati
signature-comment-hidden = Zasad ne: tim kampanje trenutačno ne prikazuje nijedan komentar
signature-news = Tim kampanje smije e-poštom slati novosti
signature-mails = E-poruke dopuštene
signature-yes = Da
signature-no = Ne
signature-none = Nije navedeno
signature-private = Adresu ove stranice nemojte dijeliti. Svatko tko je ima može promijeniti vaš potpis.
signature-done-shown = Gotovo: vaše se ime sada može pojaviti na popisu potpisnika.
signature-done-shown-later = Gotovo: vaše se ime može pojaviti na popisu potpisnika kad tim kampanje ponovno bude prikazivao imena.
signature-done-shown-from = Gotovo: vaše se ime može pojaviti na popisu potpisnika kad potvrdi najmanje { $from } osoba. Još nedostaje: { $missing }.
signature-done-hidden = Gotovo: vaše se ime više ne prikazuje na popisu potpisnika.
signature-done-hidden-unlisted = Gotovo: vaše se ime neće prikazivati na popisu potpisnika.
signature-done-comment-hidden = Gotovo: vaš se komentar ne prikazuje.
signature-done-withdrawn = Gotovo: vaš je potpis povučen i ne broji se.
signature-done-again = Gotovo: vaš se potpis ponovno broji.
signature-done-stopped = Gotovo: više vam nećemo slati e-poruke zbog ovog potpisa.
signature-done-resumed = Gotovo: naše e-poruke o ovoj peticiji ponovno su dopuštene.
signature-done-corrected = Gotovo: vaši su podaci spremljeni kako ih ovdje vidite.
signature-show-title = Prikaz imena
signature-show-text = Vaše ime, prezime, država i zanimanje tada se mogu pojaviti na popisu potpisnika peticije.
signature-show-name = Vaše se ime tada može pojaviti na popisu potpisnika peticije.
signature-show-button = Prikaži moje ime
signature-hide-title = Skrivanje imena
signature-hide-text = Vaš će se potpis i dalje brojiti, ali se vaše ime više neće prikazivati na popisu potpisnika.
signature-hide-unlisted = Vaše ime trenutačno nije na popisu. Ako ga sakrijete, ni poslije ga neće biti na popisu. Vaš će se potpis i dalje brojiti.
signature-hide-button = Sakrij moje ime
signature-hide-comment-title = Skrivanje komentara
signature-hide-comment-text = Vaš će se potpis i dalje brojiti. Organizatori mogu čitati vaš komentar, ali ga više ne smiju prikazivati.
signature-hide-comment-button = Sakrij moj komentar
signature-withdraw-title = Povlačenje potpisa
signature-withdraw-text = Vaš se potpis neće brojiti i vaše se ime neće prikazivati. Čuvamo zapis o povlačenju. Dok je peticija otvorena, možete ponovno potpisati.
signature-withdraw-awaiting = Vaš će se obrazac odbaciti i poveznice u našim e-porukama više ga neće potvrditi. Čuvamo zapis o povlačenju.
signature-withdraw-set-aside = Tim kampanje poništio je vaš potpis, pa se sada ne broji. Ako ga povučete, neće se brojiti ni poslije.
signature-withdraw-closed = Vaš se potpis neće brojiti i vaše se ime neće prikazivati. Čuvamo zapis o povlačenju. Peticija je zatvorena: povlačenje možete opozvati do { $until }, ali ne i poslije.
signature-withdraw-final = Vaš se potpis neće brojiti i vaše se ime neće prikazivati. Čuvamo zapis o povlačenju. Peticija je zatvorena, pa se povlačenje ne može opozvati.
signature-withdraw-button = Povuci moj potpis
signature-again-title = Ponovno potpisivanje
signature-again-text = Vaš će se potpis brojiti s gore navedenim podacima.
signature-again-form = Povukli ste potpis prije nego što su podaci potvrđeni. Da biste potpisali, ponovno ispunite obrazac.
signature-again-mails = Da biste potpisali sa svojim podacima, najprije na ovoj stranici ponovno dopustite e-poruke. Zatim ispunite obrazac.
signature-disowned-title = Potpišite sami
signature-again-disowned = Da biste potpisali sa svojim podacima, ispunite obrazac.
signature-again-button = Potpiši ponovno
signature-not-me-title = Niste vi potpisali?
signature-not-me-text = Ako je netko drugi potpisao s vašom adresom e-pošte, javite nam to ovdje. Tada se taj potpis neće brojiti ni prikazati i na vašu adresu zbog njega više nećemo slati e-poruke. Javno je koliko ljudi to javi, ali ne i tko su oni.
signature-not-me-button = To nisam ja
signature-done-not-me = Hvala što ste nam javili. Taj se potpis ne broji ni ne prikazuje i zbog njega vam više nećemo slati e-poruke.
signature-misuse = Zlouporabu svoje adrese možete prijaviti na { $contact }.
signature-stop-title = Zaustavljanje svih e-poruka
signature-stop-text = Više vam nećemo slati e-poruke zbog ovog potpisa. Vaš potpis ostaje kakav jest. Spremite adresu ove stranice: više vam je nećemo moći poslati e-poštom.
signature-stop-button = Zaustavi sve e-poruke
signature-resume-title = Ponovno dopusti e-poruke
signature-resume-text = Ako ponovno dopustite e-poruke, možemo vam e-poštom poslati poveznicu na ovu stranicu. Ako vam se neka e-poruka nije mogla isporučiti ili je označena kao neželjena, neko vrijeme možda ipak nećemo slati nijednu.
signature-links-title = Nova poveznica na ovu stranicu
signature-links-text = Poslat ćemo vam e-poštom novu poveznicu. Sve dosadašnje poveznice na ovu stranicu prestat će raditi, i one u e-porukama koje već imate. To učinite ako bi poveznicu mogao imati još netko.
signature-links-button = Zamijeni moje poveznice
signature-download-title = Preuzimanje podataka
signature-download-text = Vaši podaci i njihova povijest u JSON datoteci
signature-download-fresh = Radi zaštite vaših podataka za preuzimanje je potrebna poveznica koja nije starija od jednog dana. Možemo vam je poslati e-poštom.
signature-download-button = Pošalji mi e-poštom novu poveznicu
receipt-title = Priznanica
receipt-text = Priznanica dokazuje da je vaš potpis u javnom zapisniku ovog web-mjesta. Svatko tko je vidi zna da ste potpisali, zato je pokažite samo onima koji to smiju znati.
receipt-button = Preuzmi priznanicu
signature-erase-title = Brisanje podataka
signature-erase-counted = Vaš se potpis neće brojiti, a vaše ime, adresa e-pošte i svi ostali šifrirani podaci bit će trajno izbrisani. To se ne može opozvati.
signature-erase-not-counted = Vaše ime, adresa e-pošte i svi ostali šifrirani podaci bit će trajno izbrisani. To se ne može opozvati. Vaš se potpis sada ne broji i neće se brojiti ni nakon toga.
signature-erase-sure = Zaista želim izbrisati svoje podatke
signature-erase-data-button = Izbriši moje podatke

## Correcting details

correct-title = Ispravak podataka
correct-choices = Na istoj stranici birate želite li novosti i na što još pristajete.
correct-text = Ono što ste potpisali ostaje isto. Podaci koje zamijenite trajno se brišu.
correct-awaiting = Kada potpis bude potvrđen, ovdje možete ispraviti svoje podatke.
correct-button = Spremi
correct-news-stopped = Zaustavili ste sve e-poruke. Ako odaberete novosti, ponovno ih dopuštate.
correct-differs = Uneseno se razlikuje od pohranjenog:
correct-limit = Broj promjena ograničen je: { $day } u roku od 24 sata, { $all } ukupno. Uvijek možete sakriti ime, zaustaviti e-poruke, povući i izbrisati potpis.

## Another email address

address-title = Druga adresa e-pošte
address-text = Potpisali ste adresom { $address }. Potpis možete premjestiti na neku drugu svoju adresu. Ništa se drugo u njemu ne mijenja.
address-ask = Poslat ćemo e-poruku na novu adresu. Vaš se potpis premješta kad otvorite poveznicu u toj e-poruci i potvrdite. Otad poveznice iz ranijih e-poruka više ne rade. Na staru adresu javljamo da je potpis premješten, ali ne i kamo.
address-mail-button = Pošalji mi e-poruku na ovu adresu
address-same = To je već adresa vašeg potpisa. Upišite drugu.
address-pending = Zatražili ste da pošaljemo e-poruku na { $address }. Vaš se potpis premješta onamo kad to potvrdite u toj e-poruci. Dotad se ništa ne mijenja.
address-keep-current = Zadrži moju trenutačnu adresu
address-kept = Gotovo: promjena adrese je otkazana.
address-sent = Ako na ovu adresu možemo slati e-poštu, za nekoliko minuta trebala bi vam stići e-poruka. Da biste premjestili potpis, otvorite je i kliknite poveznicu.
address-sent-late = Ako na ovu adresu možemo slati e-poštu, trebala bi vam stići e-poruka, ali ne odmah. Da biste premjestili potpis, otvorite je i kliknite poveznicu.
address-until = Dok ondje ne potvrdite, ništa se ne mijenja.
address-confirm-title = Premještanje potpisa na ovu adresu
address-confirm-text = Netko, vjerojatno vi, želi svoj potpis na ovoj peticiji premjestiti na vašu adresu e-pošte:
address-endorsement-means = Na ovoj stranici „potpis” znači izjavu organizacije o podršci.
address-confirm-then = Otad do potpisa vode samo poveznice iz e-poruka poslanih na ovu adresu.
address-confirm-button = Premjesti ovamo
address-reject-title = Nije vaš?
address-reject-text = Netko je upisao vašu adresu. Odbijte promjenu: potpis ostaje gdje jest.
address-reject-button = Odbij
address-taken-title = Ova adresa već ima potpis
address-has-signature-text = Ova adresa ima vlastiti potpis, koji se broji. Zato se drugi potpis ne može premjestiti ovamo. Ako su oba vaša, povucite onaj drugi: više se neće brojiti.
address-taken-button = Povuci drugi potpis
notice-address-moved-title = Vaš je potpis premješten
notice-address-moved-text = Sada pripada vašoj novoj adresi e-pošte, onakav kakav je bio. Do njega vode samo poveznice iz e-poruka poslanih na ovu adresu.
notice-moved-title = Ovaj je potpis premješten
notice-moved-text = Sada pripada drugoj adresi e-pošte. Upotrijebite poveznicu iz naših e-poruka poslanih na tu adresu. Ako ga niste premjestili vi, obratite se timu kampanje.
notice-address-outdated-title = Ova poveznica više ne radi
notice-address-outdated-text = Promjena adrese otkazana je, ponovno je zatražena ili je prestara, ili potpis više nije potvrđen. Da biste počeli ispočetka, idite na stranicu svojeg potpisa: poveznica na nju nalazi se u našim e-porukama poslanima na adresu kojom je peticija potpisana.
notice-address-rejected-title = Promjena je odbijena
notice-address-rejected-text = Potpis nije premješten na vašu adresu. Poveznica iz naše e-poruke više ne radi.
notice-address-withdrawn-title = Drugi je potpis povučen
notice-address-withdrawn-text = Taj se potpis ne broji. Potpis s ovom adresom nije se promijenio. Da biste izbrisali drugi potpis, upotrijebite poveznicu iz naših e-poruka poslanih na njegovu adresu.
notice-many-addresses-title = Previše promjena adrese
address-limit = { $day ->
    [one] U roku od 24 sata možete navesti { $day } drugu adresu.
    [few] U roku od 24 sata možete navesti { $day } druge adrese.
   *[other] U roku od 24 sata možete navesti { $day } drugih adresa.
}
again-from = Ponovno možete pokušati od { $time }.
unsubscribe-title = Zaustavljanje novosti e-poštom
unsubscribe-text = Tim kampanje tada vam više neće e-poštom slati novosti o ovoj peticiji:
unsubscribe-then = Vaš potpis i ostali vaši odabiri ostaju kakvi jesu.
unsubscribe-button = Zaustavi novosti
notice-news-stopped-title = Više nećete primati novosti
notice-news-stopped-text = Tim kampanje više vam neće e-poštom slati novosti o ovoj peticiji. E-poruka koja je već bila na putu još može stići. Ako ste potpisali, vaš se potpis nije promijenio.

## The link to one's own page

link-title = Poveznica na vaš potpis
link-text = Poslat ćemo vam e-poštom poveznicu na vašu stranicu, na kojoj možete vidjeti, povući ili trajno izbrisati potpis. Upišite adresu e-pošte kojom ste potpisali.
link-button = Pošalji mi poveznicu

## Notices

notice-link-expired-title = Ova je poveznica istekla
notice-link-expired-text = Upotrijebite poveznicu iz naše najnovije e-poruke. Ako je peticija još otvorena, možete i ponovno potpisati da biste dobili novu poveznicu.
notice-link-unknown-title = Ova poveznica ne radi
notice-link-unknown-text = Možda nedostaje dio poveznice. Kopirajte cijelu poveznicu iz naše e-poruke. Ako to ne pomogne, zatražite novu na stranici peticije.
notice-petition-closed-title = Ova je peticija zatvorena
notice-petition-closed-text = Više ne prima potpise. Hvala vam što ste je htjeli potpisati.
notice-petition-not-found-title = Peticija nije pronađena
notice-petition-not-found-text = Provjerite je li adresa točna. Peticija je možda premještena ili još nije otvorena.
notice-page-not-found-title = Stranica nije pronađena
notice-page-not-found-text = Provjerite je li adresa točna ili se vratite na prethodnu stranicu.
notice-article-retracted-title = Ova je novost povučena
notice-article-retracted-text = Tim kampanje više je ne objavljuje. Druge novosti možete pročitati na stranici peticije.
notice-too-large-title = Previše teksta
notice-too-large-text = Poslali ste više teksta nego što prihvaćamo. Vratite se, skratite ga i pošaljite ponovno.
notice-unavailable-title = Nažalost, došlo je do problema s uslugom
notice-unavailable-text = Vaš zahtjev nismo uspjeli obraditi. Pokušajte ponovno za nekoliko minuta. Ako ga pošaljete dvaput, to neće ničemu naškoditi.
notice-not-sure-title = Ništa nije izbrisano
notice-not-sure-text = Označite okvir kojim potvrđujete da želite izbrisati svoje podatke pa ponovno pritisnite gumb.
notice-not-changed-title = Ništa nije promijenjeno
notice-not-changed-text = Status vašeg potpisa promijenio se otkad ste otvorili stranicu, pa taj gumb više ne vrijedi. Trenutačni status vidjet ćete na stranici svojeg potpisa.
notice-withdrawn-title = Vaš je potpis povučen
notice-withdrawn-text = Potpis se ne broji i vaše se ime ne prikazuje. Dok je peticija otvorena, možete ponovno potpisati.
notice-erased-title = Vaši su podaci izbrisani
notice-erased-details = Vaše ime, adresa e-pošte i svi ostali šifrirani podaci trajno su izbrisani. Ova poveznica više ne radi.
notice-erased-on-request-title = Vaši su podaci izbrisani
notice-erased-on-request-details = Organizatori su na vaš zahtjev trajno izbrisali vaše ime, adresu e-pošte i sve ostale šifrirane podatke. Vaš se potpis ne broji. Ova poveznica više ne radi. Ako to niste zatražili, obratite se timu kampanje; dok je peticija otvorena, možete ponovno potpisati.
notice-purged-title = Ova je poveznica istekla
notice-purged-text = Potpis nije potvrđen u roku od 30 dana, zato su podaci trajno izbrisani. Taj se potpis nikad nije brojio. Ako je peticija još otvorena, možete ponovno potpisati.
notice-again-kept = U obrascu je i dalje ono što nije izbrisano. Ispunite ostatak.
notice-data-expired-title = Vaši su podaci izbrisani
notice-data-expired-details = Peticija je zatvorena već dugo, zato su vaše ime, adresa e-pošte i svi ostali šifrirani podaci izbrisani. Vaš se potpis i dalje broji.
notice-data-expired-uncounted-title = Vaši su podaci izbrisani
notice-data-expired-uncounted-details = Vrijeme tijekom kojeg čuvamo podatke isteklo je, zato su vaše ime, adresa e-pošte i svi ostali šifrirani podaci izbrisani. Vaš se potpis ne broji.
notice-other-spelling-title = Ova poveznica vrijedi za drukčiji zapis vaše adrese
notice-other-spelling-text = Ova se adresa e-pošte može zapisati na više načina. Poslije je upotrijebljen drukčiji zapis ili je drukčiji zapis potvrđen, pa se ovom poveznicom potpis ne može vidjeti ni promijeniti. Upotrijebite poveznicu iz e-poruka koje smo poslali na taj drukčiji zapis. Dok ništa nije potvrđeno, gumb u e-poruci s ovom poveznicom i dalje radi.
notice-link-replaced-title = Ova je poveznica zamijenjena
notice-link-replaced-text = Dosadašnje poveznice na ovaj potpis više ne rade. Upotrijebite poveznicu iz naše najnovije e-poruke ili zatražite novu na stranici peticije.
notice-links-replaced-title = Vaše su poveznice zamijenjene
notice-links-replaced-text = Dosadašnje poveznice na vaš potpis više ne rade. Šaljemo vam e-poštom novu.
notice-discarded-title = Obrazac je odbačen
notice-discarded-text = Ništa se iz njega ne broji ni ne prikazuje. Ako želite potpisati sa svojim podacima, sami ispunite obrazac.
notice-discarded-only-title = Obrazac je odbačen
notice-discarded-only-text = Ništa se iz njega ne broji ni ne prikazuje.
notice-fresh-link-sent-title = Provjerite e-poštu
notice-fresh-link-sent-text = Šaljemo vam e-poštom novu poveznicu. Upotrijebite je u roku od jednog dana da biste preuzeli svoje podatke.
notice-not-fresh-title = Ova je poveznica prestara za preuzimanje
notice-not-fresh-text = Radi zaštite vaših podataka za preuzimanje je potrebna poveznica koja nije starija od jednog dana. Zatražite je na stranici svojeg potpisa.
notice-receipt-not-yet-title = Vaša priznanica još nije spremna
notice-receipt-not-yet-text = Vaš potpis još nije u javnom zapisniku. Nakon što ga potvrdite, to obično traje manje od jedne minute. Pokušajte ponovno poslije.
notice-receipt-late-text = Ono što ste potvrdili ili promijenili { $time } još nije u javnom zapisniku. To obično traje manje od jedne minute, dakle zapisnik kasni. Vaš potpis nije izgubljen: pohranjen je i bit će dodan kad zapisnik nastavi s radom. Pokušajte ponovno poslije.
notice-receipt-unconfirmed-text = Vaš potpis nije potvrđen. Priznanicu možete preuzeti tek kad potpis bude potvrđen i upisan u javni zapisnik.
notice-no-receipt-title = Nema priznanice
notice-no-receipt-text = Za ovu se peticiju ne izdaju priznanice jer priznanica svakome tko je vidi dokazuje da je njezin vlasnik potpisao peticiju.
notice-receipt-disowned-text = Javili ste nam da niste vi potpisali. Priznanica bi svakome tko je vidi dokazivala suprotno, zato je ne možete preuzeti.
notice-too-many-mails-title = Trenutačno se ne može poslati e-poruka
notice-too-many-mails-text = Posljednjih smo dana na vašu adresu već poslali nekoliko e-poruka ili ste zaustavili naše e-poruke. Upotrijebite najnoviju poveznicu ili pokušajte ponovno za tjedan dana.
notice-details-changed-text = Vaši su se podaci promijenili otkako ste otvorili obrazac pa ništa nije spremljeno. Usporedite uneseno sa spremljenim podacima i spremite ponovno.
notice-set-aside-title = Ovaj je potpis poništen
notice-set-aside-text = Tim kampanje ga je poništio, pa se ne broji. Ako mislite da je riječ o pogrešci, obratite se timu kampanje.
notice-mails-stopped-title = E-poruke su zaustavljene
notice-mails-stopped-text = Više vam nećemo slati e-poruke zbog ovog potpisa.
notice-signing-paused-title = Potpisivanje je privremeno zaustavljeno
notice-signing-paused-text = Vaš obrazac nije spremljen. To ne utječe na postojeće potpise. Vratite se poslije.
notice-form-after-closing-text = Peticija je zatvorena prije nego što je vaš obrazac stigao, zato ništa iz njega nije spremljeno. Hvala vam što ste je htjeli potpisati.
notice-link-sent-title = Provjerite e-poštu
notice-link-sent-text = Ako ste ovu peticiju potpisali tom adresom, za nekoliko minuta trebala bi vam stići poveznica. Ako ništa ne stigne, pogledajte u mapu s neželjenom poštom i provjerite ima li u adresi tipkarskih pogrešaka.
notice-endorse-link-sent-text = Ako ste ovu peticiju tom adresom podržali u ime organizacije, za nekoliko minuta trebala bi vam stići poveznica. Ako ništa ne stigne, pogledajte u mapu s neželjenom poštom i provjerite ima li u adresi tipkarskih pogrešaka.
notice-wait-title = Pokušajte ponovno poslije
notice-wait-text = S vaše mreže stiglo je previše zahtjeva. Pokušajte ponovno za sat vremena ili preko druge internetske veze.

## The document to hand over

delivery-as-of = Stanje: { $date } ({ $zone })
delivery-links = Poveznice
delivery-names = Imena
delivery-names-shown = Potpisnici koji su odlučili prikazati svoje ime: { $shown } od { $confirmed }. Navedeni su redoslijedom potvrde. Ono što stoji uz ime navedeno je kako ga je upisao potpisnik.
delivery-names-none = Nijedan potpisnik nije odlučio prikazati svoje ime.
delivery-boxes = { $number ->
    [one] { $number } ime sadrži znakove kojih nema u fontovima ovog dokumenta. Svaki takav znak zamijenjen je kvadratićem.
    [few] { $number } imena sadrže znakove kojih nema u fontovima ovog dokumenta. Svaki takav znak zamijenjen je kvadratićem.
   *[other] { $number } imena sadrži znakove kojih nema u fontovima ovog dokumenta. Svaki takav znak zamijenjen je kvadratićem.
}
delivery-organisations = Organizacije
delivery-organisations-listed = Organizacije koje podržavaju peticiju: { $number }. Navedene su redoslijedom potvrde i nisu uključene u broj potpisa.
delivery-page = Stranica { $page } od { $pages }

## Privacy

privacy-page-title = Privatnost
privacy-purpose-title = Za što se vaši podaci upotrebljavaju
privacy-purpose-count = Da vaš potpis ubrojimo i da budemo sigurni da je vaš.
privacy-purpose-deliver = Da peticiju predamo: { $addressees }
privacy-purpose-chosen = Samo ako ste to odabrali: da javno prikažemo vaše ime s državom i zanimanjem i da vam e-poštom šaljemo novosti o ovoj peticiji.
privacy-purpose-shown = Samo ako ste to odabrali: da javno prikažemo vaše ime.
privacy-purpose-news = Samo ako ste to odabrali: da vam e-poštom šaljemo novosti o ovoj peticiji.
privacy-purpose-consent = Samo ako ste to odabrali: { $consent }
privacy-basis-title = Pravna osnova
privacy-basis-text = Vaša privola. Dajete je potpisivanjem i možete je povući u svakom trenutku. U Europskoj uniji: članak 6. stavak 1. točka (a) GDPR-a i članak 9. stavak 2. točka (a), jer potpis može otkriti političko mišljenje.
privacy-stored-title = Što čuvamo
privacy-stored-sealed = Šifrirano: { $fields }
privacy-stored-source = Šifrirano: kod koji govori gdje je objavljena poveznica kojom ste došli na peticiju, na primjer na letku. Čuva se samo ako ga je ta poveznica sadržavala, a služi samo za brojenje ljudi koji su došli odande.
privacy-stored-open = Nešifrirano: vaša država, ako ste je naveli, vaš jezik, što ste odlučili dopustiti, koju ste verziju teksta potpisali i kada.
privacy-stored-areas = Nešifrirano, dok se vaš potpis broji: regija ili početak poštanskog broja pod kojim se broji.
privacy-stored-codes = Samo kao tajni kodovi, da prepoznamo ponovljene obrasce: vaša adresa e-pošte i vaša mreža.
privacy-stored-log = Zauvijek, u javnom zapisniku koji može provjeriti svatko: da je neki potpis potvrđen, što se s njim poslije dogodilo (na primjer da je ispravljen, povučen ili trajno izbrisan) i u kojoj minuti, s kodom umjesto imena ili adrese. Ako je vaše ime bilo javno prikazano, drugi bi mogli zaključiti koji su unosi vaši.
privacy-stored-endorsements = Ako peticiju podržite u ime organizacije, njezin naziv, web-mjesto i država mogu se javno prikazivati. Vaše ime i prezime, funkcija i adresa e-pošte čuvaju se šifrirani i nikad se ne prikazuju.
privacy-readers-title = Tko može vidjeti podatke
privacy-readers-text = Tim kampanje i tvrtke koje vode ovo web-mjesto i šalju njegove e-poruke. Svaki se izvoz podataka bilježi. Ono što odlučite javno prikazati mogu vidjeti svi i nije šifrirano.
privacy-readers-places = Svatko može vidjeti koliko otprilike potpisa dolazi iz koje države, u zaokruženim brojkama iz kojih nije moguće prepoznati nikoga.
privacy-readers-areas = Svatko može vidjeti koliko otprilike potpisa dolazi iz koje regije ili poštanskog područja, u zaokruženim brojkama iz kojih nije moguće prepoznati nikoga.
privacy-readers-addressees = Oni kojima se peticija predaje vide ono što tim kampanje preda zajedno s njom.
privacy-kept-title = Koliko dugo čuvamo podatke
privacy-kept-unconfirmed = Podaci koje ne potvrdite
privacy-kept-confirmed = Potvrđeni podaci
privacy-kept-until-erased = Dok ih ne izbrišete
privacy-kept-closed = Potvrđeni podaci nakon zatvaranja peticije
privacy-kept-address = Stara adresa e-pošte nakon premještanja potpisa na drugu adresu
privacy-kept-mails = Zapisi o e-porukama poslanima vama, bez vaše adrese
privacy-kept-erased = Izbrisane podatke nitko ne može pročitati. Kodovi, vaši odabiri i vremena ostaju zabilježeni.
privacy-days = { $days ->
    [one] { $days } dan
    [few] { $days } dana
   *[other] { $days } dana
}
privacy-rights-title = Vaša prava
privacy-rights-page = Poveznica iz naših e-poruka vodi na vašu stranicu: ondje možete sve vidjeti, preuzeti, povući i izbrisati. Ondje možete i ispraviti svoje podatke i prijeći na drugu adresu e-pošte. Za sve ostalo obratite se timu kampanje ili svojem tijelu za zaštitu podataka.

## Accessibility

access-title = Pristupačnost
access-aim = Svatko bi ovdje trebao moći čitati i potpisati: na telefonu ili velikom zaslonu, mišem, tipkovnicom ili čitačem zaslona. Cilj je WCAG 2.2, razina AA.
access-checked-title = Što se provjerava
access-checked-pages = Prije svake nove verzije softvera preglednik provjerava stranice od obrasca do stranice vlastitog potpisa: kontrast, nazive, uloge, redoslijed i jezike. Stranicu peticije i njezin obrazac provjerava na svim jezicima ovog web-mjesta.
access-checked-ways = Preglednik potpisuje samo tipkovnicom, a i bez JavaScripta. Provjerava da se ništa ne izgubi s dvostruko većim tekstom, na zaslonu od 320 piksela, u tamnom načinu, s nametnutim bojama i na papiru. Ništa se ne pomiče samo od sebe.
access-missing-title = Što nedostaje
access-missing-people = Ove stranice još nije isprobao nitko tko se svaki dan služi čitačem zaslona.
access-missing-content = Tekstovi peticije i novosti o njoj potječu od tima kampanje i ne provjeravaju se.
access-missing-script = Peticija može od preglednika zatražiti izračun, kao zaštitu od obrazaca koje šalju strojevi. Tada je za potpisivanje potreban JavaScript; nitko ne mora rješavati zagonetku.
access-report-title = Javite nam što ne radi
access-report-text = Pišite ljudima koji stoje iza peticije: na njezinoj stranici „{ $privacy }” piše tko su. Navedite na kojoj se stranici to dogodilo, što ste htjeli učiniti i kojim se preglednikom ili pomoćnom tehnologijom služite.

## How the number grew

history-title = Kako je broj rastao
history-summary = Od { $from } do { $until } { $count ->
    [one] ubrojen je { $count } potvrđen potpis.
    [few] ubrojena su { $count } potvrđena potpisa.
   *[other] ubrojeno je { $count } potvrđenih potpisa.
} Na dan s najviše potvrda, { $day }, { $most ->
    [one] potvrđen je { $most } od njih.
    [few] potvrđena su { $most } od njih.
   *[other] potvrđeno je { $most } od njih.
}
embed-title = Prikaz na drugom web-mjestu
embed-text = Ova web-mjesta smiju prikazati peticiju u okviru. Kopirajte retke na neku od njihovih stranica; ondje gdje se skripte ne izvršavaju, čitatelji dobivaju poveznicu.
embed-form = Obrazac
embed-count = Samo broj
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Ako označite ovaj okvir, dopuštate upotrebu ovih podataka: { $fields }
history-note = Prikazani su samo potpisi koji se danas broje: povučeni potpis nestaje i iz dana u kojem je potvrđen. Dani su prema UTC-u.
history-none = Još nitko nije potvrdio potpis.
history-table = Isto u tablici
history-when = Kada
history-confirmed = Potvrđeni
history-total = Ukupno
history-goals = Postignuti ciljevi
history-csv = Svi dani za proračunsku tablicu (CSV)
places-title = Odakle dolaze potpisi
places-as-of = Stanje: { $time }. Potvrđeni potpisi u tom trenutku: { $count }.
places-note-hourly = Nikoga nije moguće prepoznati: brojke su zaokružene naniže, države s malo potpisa ne prikazuju se, a tablica se ažurira najviše jedanput na sat, i to tek kad potpiše ili povuče potpis još najmanje { $number } osoba.
places-none = Ne prikazuje se nijedna država. Kako ne bi bilo moguće prepoznati nikoga, država se prikazuje tek kad iz nje potpiše najmanje { $number } osoba. Tablica se ažurira povremeno.
places-table = Po državama
places-at-least = Potpisi, najmanje
places-share-at-least = Udio, najmanje
places-share = { $number } %
places-others = Ostale države, potpisi bez navedene države i zaokruživanje
places-map = Karta
places-map-text = Karta svijeta. Boja države pokazuje broj potpisa iz nje. Iste su brojke u tablici.
places-step = { $number } ili više
places-step-none = Ne prikazuje se
places-csv = Sve države za proračunsku tablicu (CSV)
places-areas-note-hourly = Nikoga nije moguće prepoznati: brojke su zaokružene naniže, područja s malo potpisa ne prikazuju se, a tablica se ažurira najviše jedanput na sat, i to tek kad potpiše ili povuče potpis još najmanje { $number } osoba.
places-areas-none = Ne prikazuje se nijedno područje. Kako ne bi bilo moguće prepoznati nikoga, područje se prikazuje tek kad iz njega potpiše najmanje { $number } osoba. Tablica se ažurira povremeno.
places-areas-others = Ostala područja, potpisi bez navedenog ili s neprepoznatim područjem i zaokruživanje
places-areas-csv = Sva područja za proračunsku tablicu (CSV)
places-by-region = Po regijama
places-by-postcode = Po početku poštanskog broja
places-postcode-begins = Početak poštanskog broja
log-title = Javni zapisnik
log-proves = Uz pomoć ovog zapisnika svatko može iznova prebrojiti potpise na ovom web-mjestu. On dokazuje da ništa od onoga što je ubrojeno nije neopaženo uklonjeno, promijenjeno ni dodano.
log-proves-not = Ne dokazuje da su potpisnici stvarne osobe ili da imaju pravo potpisati, ni da nitko nije odbijen.
log-private = Ne sadrži imena ni adrese e-pošte: samo što se dogodilo s potpisom, u kojoj minuti, i kod.
log-refused = Ako potpis bude odbijen zbog nekog pravila ovog web-mjesta, na primjer zato što je peticija zatvorena, onaj tko je htio potpisati dobiva digitalno potpisan odgovor koji može sačuvati. Odbijeni obrasci nisu uključeni ni u jednu javnu brojku jer bi nepoznate osobe mogle utjecati na nju. Javni ključ odgovora:
log-none = U zapisniku još ništa nije objavljeno.
log-state = Stanje zapisnika
log-entries = Unosi
log-published = Objavljeno
log-root = Korijenski hash
log-name = Naziv
log-key = Javni ključ
log-witnesses = Svjedoci
log-witnessed = Potpisalo { $cosigned } od { $witnesses }, { $time }
log-not-witnessed = Još nije potpisao nijedan od { $witnesses }
log-no-witnesses = Nema ih. Onaj tko vodi ovo web-mjesto mogao bi različitim ljudima pokazivati različite zapisnike. Da biste to otkrili, usporedite korijenski hash s onim koji vide drugi.
log-delay = Novi se unosi obično pojave za manje od jedne minute.
log-newest = Najnovija kontrolna točka (checkpoint) zapisnika: { $time }.
log-behind = Nešto što ovo web-mjesto već broji još nije u zapisniku. Ako to potraje dulje od nekoliko minuta, zapisnik se zaustavio. Nijedan potpis nije izgubljen: ono što nedostaje pohranjeno je i bit će dodano kad zapisnik nastavi s radom.
log-petitions = Što zapisnik govori o pojedinoj peticiji piše na njezinoj stranici „{ $history }”.
log-check-title = Kako ga provjeriti
log-check-program = Pokrenite ovu naredbu Countersigna, slobodnog softvera na kojem radi ovo web-mjesto. Potrebne su joj samo javne adrese:
log-check-second = U izvornom kodu postoji i drugi program za provjeru zapisnika. Napisan je u Pythonu i nema ništa zajedničko s prvim: tests/audit.
log-file-checkpoint = Kontrolna točka (checkpoint)
log-file-policy = Datoteka s ključevima (policy)
log-formats = Formati
log-ended = Prijašnji zapisnici, koji su zaključeni
log-count-title = Što govori javni zapisnik
log-count-as-of = Stanje: { $time }. Broj unosa u zapisniku u tom trenutku: { $entries }. Ono što je otad potvrđeno, povučeno ili izbrisano nije obuhvaćeno ovim brojkama.
check-title = Provjera priznanice
check-intro = Priznanicu provjerava sam vaš preglednik. Ništa što ovdje unesete nikamo se ne šalje, a kad se stranica učita, radi i bez internetske veze.
check-receipt = Priznanica
check-file = Ili odaberite datoteku
check-policy = Pouzdani ključevi
check-policy-what = Datoteka s ključevima (policy, c2sp.org/tlog-policy): javni ključevi zapisnika i njegovih svjedoka. Ova je datoteka s ovog web-mjesta. Ako mu ne vjerujete, zalijepite datoteku koju ste dobili od nekog drugog.
check-button = Provjeri
check-no-script = Za provjeru na ovoj stranici potreban je JavaScript. Bez njega upotrijebite jedan od programa: pogledajte stranicu o javnom zapisniku.
check-old = Ovaj preglednik ne može provjeriti potpise Ed25519. Upotrijebite noviji preglednik ili jedan od programa: pogledajte stranicu o javnom zapisniku.
check-valid = Ova je priznanica valjana.
check-not-valid = Ova priznanica nije valjana.
check-other = Ova je priznanica iz drugog zapisnika: { $origin }.
check-other-ended = Ovo je web-mjesto zaključilo taj zapisnik i započelo novi. Za provjeru ove priznanice upotrijebite datoteku s ključevima zaključenog zapisnika. Ako želite priznanicu iz sadašnjeg zapisnika, otvorite poveznicu na svoj potpis u nekoj od naših e-poruka.
check-other-foreign = U datoteci s ključevima kojoj vjerujete nema tog zapisnika. Za provjeru ove priznanice unesite datoteku s ključevima tog zapisnika koju ste dobili od nekoga kome vjerujete.
check-other-use = Upotrijebi datoteku s ključevima zaključenog zapisnika
check-form = Ovo nije priznanica. Zalijepite je cijelu, od „c2sp.org/tlog-proof@v1” do posljednjeg retka.
check-file-unreadable = Vaš preglednik ne može pročitati ovu datoteku. Odaberite je ponovno ili zalijepite priznanicu.
check-policy-wrong = Pouzdani se ključevi ne mogu pročitati. Unesite datoteku s ključevima (policy, c2sp.org/tlog-policy) s najmanje jednim zapisnikom i kvorumom.
check-log-good = Potpis zapisnika { $origin }: valjan.
check-log-bad = Potpis zapisnika: nedostaje ili nije valjan.
check-witness-good = Potpisi svjedoka: { $cosigned } od { $witnesses }, što je dovoljno.
check-witness-few = Potpisi svjedoka: { $cosigned } od { $witnesses }, što nije dovoljno.
check-witness-bad = Potpisi svjedoka: najmanje jedan nije valjan.
check-witness-none = Potpisi svjedoka: nisu potrebni.
check-place-good = Mjesto u zapisniku: unos { $index }, ukupan broj unosa: { $size }.
check-place-bad = Mjesto u zapisniku: nije dokazano.
check-owner-good = Čiji je unos: pripada potpisu { $id }.
check-owner-bad = Čiji je unos: ne pripada potpisu koji je naveden u priznanici.
check-owner-alone = Čiji je unos: nije navedeno. Priznanica pokazuje samo unos.
check-later-title = Broji li se potpis i dalje?
check-later-text = Vaš preglednik čita zapisnik od tog unosa nadalje i uspoređuje ga s najnovijim stanjem koje je zapisnik potpisao.
check-later-stop = Zaustavi
check-later-stopped = Zaustavljeno. Nema rezultata.
check-later-reading = Pročitano unosa: { $read } od { $size }.
check-later-more = Ponovno pritisnite gumb da bi se čitanje nastavilo.
check-later-counts = Prema zapisniku se potpis broji (broj unosa: { $size }).
check-later-not = Prema zapisniku se potpis ne broji (broj unosa: { $size }): { $reason }
check-later-damaged = Zapisnik više nije onakav kakav je bio kad je izdana ova priznanica ili se ne slaže sa stanjem koje je sam potpisao. Sačuvajte priznanicu i obavijestite druge.
check-later-other = Ovo web-mjesto sada ima drugi zapisnik: { $origin }. Iz njega se ne vidi broji li se i dalje potpis s ove priznanice. Ako ste potpisali na ovom web-mjestu, otvorite poveznicu na svoj potpis u nekoj od naših e-poruka i preuzmite novu priznanicu.
check-later-missing = Dio zapisnika ne može se učitati. Pokušajte ponovno poslije.
