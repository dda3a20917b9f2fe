## The language itself

language-name = Slovenščina

## Every page

skip-to-content = Preskoči na vsebino
language-choice = Jezik
language-choice-text = Jezik peticije:
language-choice-interface = Jezik gumbov in obrazca:
footer-promise = Brez piškotkov, brez sledenja, brez vsebin z drugih spletnih mest.
site-imprint = Kolofon
site-contact = Kontakt
copy = Kopiraj
copied = Kopirano
back-to-petition = Nazaj na peticijo
all-petitions = Vse peticije
list-title = Peticije
list-more = Več peticij
list-open = Odprta za podpise
list-closed = Zaprta ({ $date })
list-paused = Podpisovanje je začasno ustavljeno
list-search = Išči
list-search-hint = Naslovi peticij, besedila, imena organizatorjev in naslovnikov ter kraji
list-state = Stanje
list-any = Vse
list-state-closed = Zaprta
list-found = { $count ->
    [one] Najdena je { $count } peticija.
    [two] Najdeni sta { $count } peticiji.
    [few] Najdene so { $count } peticije.
   *[other] Najdenih je { $count } peticij.
}
list-none = Ni ustreznih peticij. Poskusite z drugimi besedami ali z manj besedami.
list-previous = Prejšnje peticije

## The petition and its count

sign-jump = Podpiši peticijo
count-signatures = { $count ->
    [one] { $count } podpis
    [two] { $count } podpisa
    [few] { $count } podpisi
   *[other] { $count } podpisov
}
count-word = { $count ->
    [one] potrjen podpis
    [two] potrjena podpisa
    [few] potrjeni podpisi
   *[other] potrjenih podpisov
}
count-goal = Naslednji cilj: { $goal }
count-goal-last = Cilj: { $goal }
count-goal-reached = Cilj { $goal } dosežen: { $date }
text-language = Jezik besedila peticije: { $language }
text-version-newest = To je različica { $version } besedila ({ $language }). Ta različica je najnovejša.
text-version-replaced = To je različica { $version } besedila ({ $language }, objava: { $date }). Nadomestila jo je novejša različica.
fact-organiser = Organizira
fact-addressees = Komu
fact-place = Kraj
fact-started = Začetek
fact-closes = Rok za podpis
fact-closed = Zaprta
fact-line = { $label }: { $value }
outcome-delivered = Predana
outcome-answered = Odgovor prejet
outcome-successful = Uspešna
outcome-unsuccessful = Neuspešna
outcome-withdrawn = Umaknil jo je organizator
donate-title = Podprite kampanjo
donate-transfer = Denar lahko nakažete na ta račun:
donate-link = Prispevaj prek spleta
donate-holder = Imetnik računa
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Namen
donate-code-name = Koda za bančne aplikacije
donate-code = Kodo odčitajte z bančno aplikacijo. Podatki o računu se izpolnijo sami, znesek izberete vi.
closed-title = Ta peticija je zaprta
closed-text = Peticija je zaprta ({ $date }) in podpisov ne sprejema več.
closed-text-grace = Peticija je zaprta ({ $date }) in novih podpisov ne sprejema. Že oddane podpise je še mogoče potrditi (rok: { $until }).
draft-title = Ta peticija še ni odprta
draft-text = Podpisati je še ne morete. Vrnite se pozneje.
draft-link-text = Peticijo lahko vidijo samo ljudje, ki imajo naslov te strani (rok: { $until }). Podpisati je še ne more nihče.
paused-title = Podpisovanje je začasno ustavljeno
paused-text = Te peticije zdaj ne morete podpisati. Na obstoječe podpise to ne vpliva. Vrnite se pozneje.

## The form

form-title = Podpišite peticijo
field-name = Ime in priimek
field-given-name = Ime
field-family-name = Priimek
field-email = E-poštni naslov
field-country = Država
field-region = Regija
field-city = Kraj
field-postcode = Poštna številka
field-occupation = Poklic ali organizacija
field-occupation-alone = Poklic
field-organisation = Organizacija
field-link = Spletno mesto
field-endorse-organisation = Ime organizacije
field-endorse-country = Država organizacije
field-endorse-name = Vaše ime in priimek
field-endorse-role = Vaša funkcija v organizaciji
field-endorse-email = Vaš e-poštni naslov
field-phone = Telefonska številka
field-phone-hint = S klicno kodo države. Številka ni nikoli javno prikazana.
field-comment = Komentar
field-comment-hint = Samo za ekipo kampanje: komentar ni javno prikazan.
field-comment-hint-public = Komentar preberejo organizatorji. Javno ga lahko prikažejo, če to spodaj dovolite.
consent-show-comment = Organizatorji lahko moj komentar javno prikažejo. Moje ime in priimek sta ob njem samo, če ju prikažem.
field-optional = (neobvezno)
country-choose = Izberite …
form-more = Dodaj poklic ali komentar
form-more-fields = Dodaj več podatkov
form-one-name = Če imate samo eno ime, pustite drugo polje prazno.
form-show-name = Javno prikaži moje ime in priimek
form-show-name-hint = Skupaj z državo in poklicem, nikoli pa z e-poštnim naslovom.
form-show-name-with = Poleg imena se prikaže: { $fields }. Vaš e-poštni naslov ni nikoli prikazan.
form-show-name-alone = Prikažeta se samo vaše ime in priimek, nikoli pa e-poštni naslov.
form-news = Ekipa kampanje mi lahko po e-pošti pošilja novice o tej peticiji
form-consent = S podpisom podprete to peticijo, kakršna je tukaj ({ $version }), in soglašate, da zanjo shranimo vaše podatke.
form-consent-version = različica { $version }
form-button = Podpiši
form-next = Poslali vam bomo e-sporočilo s povezavo. Podpis šteje, ko ga potrdite s to povezavo.
form-switch = Nadaljuj v drugem jeziku
form-switch-hint = Kar ste že vpisali, se ohrani.
form-wait = Počakajte: brskalnik opravlja varnostno preverjanje.
form-nobody = To polje pustite prazno
form-offer-title = Ste mislili { $address }?
form-offer-use = Uporabi { $address }
form-offer-keep = Ne, pošlji na { $address }
privacy-title = Vaši podatki
privacy-text = Vaš e-poštni naslov hranimo šifriran in ga nikoli ne objavimo. Vaše podatke uporabljamo samo za to peticijo. S povezavo iz naših e-sporočil si lahko kadar koli ogledate svoj podpis, prikažete ali skrijete svoje ime in podpis umaknete ali trajno izbrišete.
privacy-contact = Odgovornost za vaše podatke:
privacy-link = Nimam več povezave do svojega podpisa

## What is wrong in the form

problems-prefix = Napaka:
problems-title = Nekaj ni v redu
problem-missing-name = Vpišite ime in priimek
problem-missing-given-name = Vpišite ime, priimek ali oboje
problem-missing-email = Vpišite e-poštni naslov
problem-missing-country = Izberite državo
problem-missing-field = Izpolnite to polje: { $field }
problem-missing-tick = Za podpis označite to potrditveno polje: { $field }
problem-too-long = { $max ->
    [one] { $field }: največ { $max } znak
    [two] { $field }: največ { $max } znaka
    [few] { $field }: največ { $max } znaki
   *[other] { $field }: največ { $max } znakov
}
problem-not-an-address = Vpišite e-poštni naslov v pravilni obliki, na primer ime@example.org
problem-not-a-country = Izberite državo s seznama
problem-not-a-phone = Vpišite telefonsko številko s klicno kodo države, na primer +34 600 000 000
problem-not-a-link = Vpišite naslov spletnega mesta s https, na primer https://example.org
problem-not-an-organisation = { $field }: vpišite ime, ne naslova ali samih simbolov
problem-not-a-choice = Znova izberite enega od odgovorov, ker so se spremenili: { $field }
problem-consent-changed = Besedilo ob tem potrditvenem polju se je spremenilo. Preberite ga znova in označite polje, če se strinjate.
problem-not-text = { $field }: vpišite navadno besedilo, brez kode HTML in skritih znakov
problem-not-a-name = { $field }: vpišite ime, ne naslova ali samih simbolov. Če imate samo eno ime, pustite drugo polje prazno
problem-disposable = Uporabite stalen e-poštni naslov: začasni naslovi potečejo, sporočila, poslana nanje, pa lahko včasih berejo tudi drugi
problem-email-beyond-ascii = Na ta naslov ne moremo pošiljati sporočil, ker je v njem pred @ črka ali znak, ki ga ni na angleški tipkovnici. Vpišite drug naslov.
problem-no-proof = Preden lahko podpišete, mora brskalnik opraviti varnostno preverjanje. Preverite, ali je JavaScript vklopljen, znova naložite stran in nato pošljite obrazec.
problem-proof = Obrazec je bil predolgo odprt ali pa je že bil poslan. Če ga želite poslati znova, pritisnite gumb.
problem-network-limit = Iz vašega omrežja je prispelo preveč obrazcev, zato ta ni bil shranjen. Pošljite ga znova čez eno uro ali prek druge internetne povezave.
problem-domain-limit = Prispelo je veliko obrazcev z naslovi vašega ponudnika e-pošte, zato mora brskalnik najprej opraviti varnostno preverjanje. Preverite, ali je JavaScript vklopljen, in znova pritisnite gumb. Brez JavaScripta pošljite obrazec znova čez eno uro ali uporabite drug e-poštni naslov.
problem-trap = To polje mora biti prazno. Morda ga je izpolnil brskalnik: izpraznite ga in znova pritisnite gumb.
problem-text-changed = Besedilo peticije se je spremenilo, odkar ste odprli stran. Preberite ga znova in pritisnite gumb, če peticijo še vedno želite podpisati.
problem-key-reused = Ta Idempotency-Key je bil že uporabljen z drugimi podatki. Če obrazec spremenite, ga pošljite z novim ključem.
problem-paused = Podpisovanje je začasno ustavljeno, zato obrazec ni bil shranjen. Vpisani podatki so še tukaj: pozneje znova pritisnite gumb.
answer-title = Shranite digitalno podpisan odgovor
answer-text = Spletno mesto je ta odgovor digitalno podpisalo. V njem piše, kaj je bilo zavrnjeno, kdaj in zakaj, ne pa tudi, kdo ste. Besedilo kopirajte ali ga prenesite kot datoteko. Vsakdo ga lahko preveri z javnim ključem:
answer-download = Prenesi odgovor

## Signers, news, and how the number is counted

signers-title = Najnovejši podpisniki
signers-note = Navedeni so samo podpisniki, ki so izbrali prikaz svojega imena.
signers-none = Tu še ni imen. Vsak podpisnik lahko izbere, da se njegovo ime prikaže.
signers-none-closed = Prikazano ni nobeno ime.
signers-hidden = Ekipa kampanje imen trenutno ne prikazuje.
names-from = Imena in komentarji so prikazani samo, dokler ima potrjen podpis vsaj { $from } oseb.
names-from-missing = Manjka še: { $missing }.
names-title = Vsa imena
names-more = Več imen
names-none = Ni imen za prikaz.
names-search = Iskanje po imenih
names-search-hint = Ime ali priimek ali njegov začetek
names-not-found = Nobeno ime ne ustreza.
names-searched = Doslej preiskano: najnovejša imena, { $count }.
names-search-on = Iskanje po prejšnjih imenih
comments-title = Komentarji
comments-note = Podpisniki so dovolili prikaz teh komentarjev, organizatorji pa so jih prej prebrali.
comments-none = Prikazan še ni noben komentar.
comments-hidden = Ekipa kampanje komentarjev trenutno ne prikazuje.
comments-unnamed = Nekdo od podpisnikov
comments-all = Vsi komentarji
comments-more = Več komentarjev
names-others = { $count ->
    [one] Poleg tega { $count } podpisnik ne prikazuje svojega imena.
    [two] Poleg tega { $count } podpisnika ne prikazujeta svojega imena.
    [few] Poleg tega { $count } podpisniki ne prikazujejo svojega imena.
   *[other] Poleg tega { $count } podpisnikov ne prikazuje svojega imena.
}
news-title = Novice
news-language = Jezik:
news-source = Vir:
news-published = Objavljeno:
news-older = Starejše novice
news-feed = Spremljaj novice v bralniku virov (Atom)
news-corrected = Popravljeno:
news-all = Vse novice
counted-title = Kako štejemo podpise
counted-text = Podpis šteje, ko ga podpisnik potrdi po e-pošti. Vsak e-poštni naslov šteje enkrat, ne glede na to, kolikokrat je bil z njim poslan obrazec. Obrazci, ki niso bili sprejeti, niso vključeni v nobeno od teh številk.
counted-confirmed = Potrjeni
counted-awaiting = Še nepotrjeni
counted-withdrawn = Umaknjeni
counted-disowned = Ni podpisal lastnik e-poštnega naslova
counted-erased = Trajno izbrisani
counted-purged = Nikoli potrjeni ter umaknjeni ali trajno izbrisani
counted-automated = Razveljavljeni: poslal jih je program
counted-disposable-address = Razveljavljeni: začasen e-poštni naslov
counted-false-name = Razveljavljeni: navedeno ni ime osebe
counted-same-person = Razveljavljeni: ena oseba, več naslovov
counted-other = Razveljavljeni iz drugega razloga
counted-bounced = Potrjeni podpisi, pri katerih e-poštni naslov pozneje ni več sprejemal e-sporočil: { $number }. Ti še vedno štejejo.
counted-submitted = Skupaj (vsak e-poštni naslov šteje enkrat in še enkrat, če kdo z njim po izbrisu podatkov podpiše znova)
counted-as-of = Stanje: { $as-of }. Številke posodobimo največ enkrat na uro in šele, ko se nabere vsaj 20 novih obrazcev. Tako iz njih nihče ne more razbrati, ali je določena oseba podpisala. Javni dnevnik brez te zamude prikazuje, kaj se dogaja s potrjenimi podpisi.
counted-none-yet = Druge številke tukaj objavimo, ko je poslanih vsaj 20 obrazcev, nato pa največ enkrat na uro. Tako iz njih nihče ne more razbrati, ali je določena oseba podpisala. Javni dnevnik brez te zamude prikazuje, kaj se dogaja s potrjenimi podpisi.
endorse-title = Podprite peticijo kot organizacija
endorse-intro = Izjava o podpori je podpis organizacije. Organizacije štejemo in navajamo ločeno od ljudi. Če želite podpisati v svojem imenu, se vrnite na peticijo.
endorse-public = Javno so prikazani ime, spletno mesto in država organizacije. Nikoli niso prikazani vaše ime in priimek, funkcija in e-poštni naslov.
endorse-public-from = Javno so prikazani ime, spletno mesto in država organizacije, vendar samo, dokler ima potrjen podpis vsaj { $from } oseb. Nikoli niso prikazani vaše ime in priimek, funkcija in e-poštni naslov.
endorse-approval = Organizatorji peticije vsako izjavo o podpori preberejo, preden jo uvrstijo na seznam in jo upoštevajo pri štetju.
endorse-consent = S to izjavo potrjujete, da smete govoriti v imenu organizacije in da organizacija podpira to peticijo, kakršna je tukaj ({ $version }). Soglašate, da zanjo shranimo te podatke.
endorse-button = Podpri
endorse-next = Poslali vam bomo e-sporočilo s povezavo. Dokler izjave o podpori ne potrdite s to povezavo, ni na seznamu in ne šteje.
organisations-title = Organizacije, ki podpirajo peticijo
organisations-number = Število organizacij: { $number }. V število podpisov niso vključene.
organisations-note = Izjavo o podpori je za vsako organizacijo po e-pošti potrdila kontaktna oseba.
organisations-none = Na seznamu ni nobene organizacije.
organisations-from = Organizacije so navedene samo, dokler ima potrjen podpis vsaj { $from } oseb.
organisations-all = Vse organizacije
organisations-more = Več organizacij
confirm-endorse-title = Potrdite izjavo o podpori
confirm-endorse-text = Preverite podatke. Če so to vaši podatki, potrdite, da vaša organizacija podpira to peticijo:
confirm-endorse-button = Potrdi izjavo o podpori
confirmed-endorse-title = Izjava o podpori je potrjena
confirmed-endorse-thanks = Hvala, ker ste podprli:
confirmed-endorse-own-page = Izjava o podpori ima svojo stran, kjer si jo lahko ogledate, jo popravite, umaknete ali trajno izbrišete. Shranite e-sporočilo, s katerim ste potrdili: v njem je ista povezava.
confirmed-endorse-link = Poglej izjavo o podpori
endorsement-title = Izjava o podpori vaše organizacije
endorsement-means = Izjava o podpori je podpis vaše organizacije. Na tej strani in v naših e-sporočilih »vaš podpis« pomeni izjavo o podpori.
endorsement-ends = Če izjavo o podpori umaknete ali trajno izbrišete, vaše organizacije ne bo na seznamu.
endorsement-listed = Potrjena: šteje in je na seznamu
endorsement-hidden = Potrjena: šteje, vendar ekipa kampanje trenutno ne prikazuje nobenih imen
endorsement-from = Potrjena: šteje, na seznam pa bo uvrščena, ko podpis potrdi vsaj { $from } oseb. Manjka še: { $missing }.
endorsement-waits = Potrjena: štela bo, ko jo organizatorji sprejmejo
endorsement-rejected = Organizatorji je niso sprejeli: ni na seznamu in ne šteje
endorsement-not-me = Če je z vašim e-poštnim naslovom izjavo dal nekdo drug, nam to sporočite tukaj. Potem nič iz nje ne bo štelo in nič ne bo prikazano, na vaš naslov pa zaradi te izjave ne bomo več pošiljali e-sporočil.
endorsement-done-not-me = Hvala, da ste nam sporočili. Iz izjave o podpori nič ne šteje in nič ni prikazano, o njej pa vam ne bomo več pošiljali e-sporočil.
endorsement-correct = Organizatorji lahko popravljene podatke preberejo, preden jih prikažejo na seznamu.
endorsement-again = Izjava o podpori bo spet veljala, z zgornjimi podatki. Če organizatorji izjave najprej pregledajo, bo štela, ko sprejmejo te podatke.
link-endorse-title = Povezava do izjave o podpori vaše organizacije
link-endorse-text = Po e-pošti vam bomo poslali povezavo do strani, kjer si lahko izjavo o podpori ogledate, jo popravite, umaknete ali trajno izbrišete. Vpišite e-poštni naslov, s katerim ste dali izjavo.

## After the form

check-mail-title = Preverite e-pošto
check-mail-sent = Če je s tem naslovom mogoče podpisati, bi morali v nekaj minutah prejeti e-sporočilo. Podpis potrdite tako, da sporočilo odprete in kliknete povezavo.
check-mail-sent-late = Če je s tem naslovom mogoče podpisati, bi morali prejeti e-sporočilo, vendar ne takoj. Podpis potrdite tako, da sporočilo odprete in kliknete povezavo.
check-mail-endorse-sent = Če je s tem naslovom mogoče dati izjavo o podpori, bi morali v nekaj minutah prejeti e-sporočilo. Izjavo o podpori potrdite tako, da sporočilo odprete in kliknete povezavo.
check-mail-endorse-sent-late = Če je s tem naslovom mogoče dati izjavo o podpori, bi morali prejeti e-sporočilo, vendar ne takoj. Izjavo o podpori potrdite tako, da sporočilo odprete in kliknete povezavo.
check-mail-counts = Podpis šteje šele, ko ga potrdite.
check-mail-not-stored = Peticija teh podatkov ne zahteva več, zato niso bili shranjeni: { $fields }
check-mail-nothing-title = Če sporočila ni
check-mail-nothing-wait = Počakajte nekaj minut. Nekateri ponudniki e-pošte so počasni.
check-mail-nothing-wait-late = Počakajte dlje, kot je zgoraj navedena zamuda. Nekateri ponudniki e-pošte so počasni.
check-mail-nothing-spam = Preverite mapo z neželeno pošto (spam).
check-mail-nothing-again = Znova izpolnite obrazec in preverite, ali je v e-poštnem naslovu kakšna tipkarska napaka.
check-mail-to = Za
check-mail-from = Od
check-mail-subject = Zadeva vsebuje
check-mail-open = Odpri { $provider }
check-mail-again-limit = Na en naslov pošljemo le nekaj e-sporočil, zato se novo ne pošlje vedno.
check-mail-again-button = Pošlji znova
check-mail-again-done = Zaprosili ste za še eno e-sporočilo.
check-mail-change-title = Napačen naslov?
check-mail-change-button = Spremeni naslov
mails-late-minutes = { $minutes ->
    [one] Naša e-sporočila trenutno zamujajo približno { $minutes } minuto.
    [two] Naša e-sporočila trenutno zamujajo približno { $minutes } minuti.
    [few] Naša e-sporočila trenutno zamujajo približno { $minutes } minute.
   *[other] Naša e-sporočila trenutno zamujajo približno { $minutes } minut.
}
mails-late-hours = { $hours ->
    [one] Naša e-sporočila trenutno zamujajo približno { $hours } uro.
    [two] Naša e-sporočila trenutno zamujajo približno { $hours } uri.
    [few] Naša e-sporočila trenutno zamujajo približno { $hours } ure.
   *[other] Naša e-sporočila trenutno zamujajo približno { $hours } ur.
}
mails-late-link-sent = Če ste to peticijo podpisali s tem naslovom, bi morali prejeti povezavo, vendar ne takoj. Če je ni, preverite mapo z neželeno pošto in morebitne tipkarske napake v naslovu.
mails-late-endorse-link-sent = Če ste to peticijo s tem naslovom podprli v imenu organizacije, bi morali prejeti povezavo, vendar ne takoj. Če je ni, preverite mapo z neželeno pošto in morebitne tipkarske napake v naslovu.

## Confirming

confirm-title = Potrdite svoj podpis
confirm-text = Preverite podatke. Če so to vaši podatki, potrdite svoj podpis pod to peticijo:
confirm-button = Potrdi moj podpis
confirm-discard-title = To niso vaši podatki?
confirm-discard-text = Obrazec z vašim e-poštnim naslovom je izpolnil nekdo drug. Zavrzite ta obrazec: nič ne bo štelo in nič ne bo prikazano, vi pa lahko podpišete s svojimi podatki.
confirm-discard-only = Obrazec z vašim e-poštnim naslovom je izpolnil nekdo drug. Zavrzite ta obrazec: nič ne bo štelo in nič ne bo prikazano.
confirm-discard-button = Zavrzi obrazec
press-title = Vpišite svoj e-poštni naslov
press-text = Nekateri e-poštni programi sami odpirajo povezave in pritiskajo gumbe. Ne moremo vedeti, ali ste gumb pritisnili vi ali program, zato se še ni nič spremenilo.
press-ask = Če želite nadaljevati, vpišite e-poštni naslov, na katerega smo poslali e-sporočilo s povezavo.
press-wrong = Naše e-sporočilo je bilo poslano na drug naslov. V njem poglejte, na kateri naslov je bilo poslano, in tega vpišite sem.
press-button = Nadaljuj
confirmed-title = Vaš podpis šteje
confirmed-thanks = Hvala, ker ste podpisali:
confirmed-count = Podpisov doslej, vključno z vašim: najmanj { $count }
confirmed-share-title = Delite to peticijo
confirmed-share-text = Z deljenjem pomagate, da peticija doseže več ljudi. Te povezave ne vsebujejo sledilnikov.
confirmed-address = Povezava do peticije
confirmed-share-email = E-pošta
confirmed-share-subject = Boste podpisali to peticijo?
share-closed-text = Ta peticija je zaprta. Njeno stran lahko še vedno delite. Te povezave ne vsebujejo sledilnikov.
share-native = Deli prek aplikacije
share-text = Besedilo za kopiranje
share-more = Drugi načini deljenja
share-code-title = Koda za plakate
share-code-text = Kdor vanjo usmeri kamero telefona, pride do peticije.
share-code-file = Shrani kodo kot sliko (SVG)
share-posters-title = Plakati za tiskanje
share-posters-text = Natisnite plakat za oglasno desko ali stojnico. Na njem sta naslov peticije in koda, ki vodi do nje.
confirmed-own-page-title = Lahko si premislite
confirmed-own-page-text = Na svoji strani si lahko ogledate, kaj ste podpisali, popravite svoje podatke, prikažete ali skrijete svoje ime in podpis umaknete ali trajno izbrišete. Shranite e-sporočilo, s katerim ste potrdili podpis: v njem je ista povezava.
confirmed-own-page-link = Pojdi na moj podpis
confirmed-own-page-mail = Povezava do vaše strani je v naših e-sporočilih. Je ne najdete?

## The signer’s own page

signature-title = Vaš podpis
signature-status = Stanje
signature-awaiting = Še ni potrjen: kliknite povezavo v našem e-sporočilu
signature-too-late = Ni bil potrjen pred zaprtjem peticije: ne šteje
signature-confirmed = Potrjen
signature-withdrawn = Umaknjen
signature-disowned = Z vašim e-poštnim naslovom je podpisal nekdo drug: podpis ne šteje
signature-withdrawn-on-request = Na vašo zahtevo so ga umaknili organizatorji
signature-set-aside = Razveljavila ga je ekipa kampanje: ne šteje
signature-set-aside-withdrawn = Umaknjen, poleg tega ga je razveljavila ekipa kampanje: ne šteje
signature-name = Ime in priimek
signature-version = Različica besedila
signature-version-is = Različica { $version } ({ $language })
signature-submitted-at = Podpisano
signature-confirmed-at = Potrjeno
signature-corrected-at = Popravljeno
signature-shown = Javni prikaz imena
signature-shown-once-confirmed = Da, ko bo podpis potrjen
signature-shown-uncounted = Ne: prikazana so samo imena pri podpisih, ki štejejo
signature-shown-hidden = Da, vendar ekipa kampanje trenutno ne prikazuje nobenih imen
signature-shown-from = Da, ko podpis potrdi vsaj { $from } oseb. Manjka še: { $missing }.
signature-comment = Javni prikaz komentarja
signature-comment-waiting = Še ne: prej ga preberejo organizatorji
signature-comment-refused = Ne: organizatorji so se odločili, da ga ne prikažejo
signature-comment-hidden = Zdaj ne: ekipa kampanje trenutno ne prikazuje nobenih komentarjev
signature-news = Ekipa kampanje lahko po e-pošti pošilja novice
signature-mails = E-sporočila dovoljena
signature-yes = Da
signature-no = Ne
signature-none = Ni podatka
signature-private = Naslova te strani ne delite z nikomer. Kdor ga ima, lahko spremeni vaš podpis.
signature-done-shown = Urejeno: vaše ime se zdaj lahko prikaže na seznamu podpisnikov.
signature-done-shown-later = Urejeno: vaše ime se lahko prikaže na seznamu podpisnikov, ko bo ekipa kampanje imena spet prikazovala.
signature-done-shown-from = Urejeno: vaše ime se lahko prikaže na seznamu podpisnikov, ko podpis potrdi vsaj { $from } oseb. Manjka še: { $missing }.
signature-done-hidden = Urejeno: vaše ime ni več prikazano na seznamu podpisnikov.
signature-done-hidden-unlisted = Urejeno: vaše ime ne bo prikazano na seznamu podpisnikov.
signature-done-comment-hidden = Urejeno: vaš komentar ni prikazan.
signature-done-withdrawn = Urejeno: vaš podpis je umaknjen in ne šteje.
signature-done-again = Urejeno: vaš podpis spet šteje.
signature-done-stopped = Urejeno: zaradi tega podpisa vam ne bomo več pošiljali e-sporočil.
signature-done-resumed = Urejeno: naša e-sporočila o tej peticiji so spet dovoljena.
signature-done-corrected = Urejeno: vaši podatki so shranjeni, kot jih vidite tukaj.
signature-show-title = Prikaz imena
signature-show-text = Potem se bodo vaše ime, priimek, država in poklic lahko prikazali na seznamu podpisnikov peticije.
signature-show-name = Potem se bosta vaše ime in priimek lahko prikazala na seznamu podpisnikov peticije.
signature-show-button = Prikaži moje ime
signature-hide-title = Skrivanje imena
signature-hide-text = Vaš podpis bo še vedno štel, vaše ime pa ne bo več prikazano na seznamu podpisnikov.
signature-hide-unlisted = Vašega imena trenutno ni na seznamu. Če ga skrijete, ga tudi pozneje ne bo na njem. Vaš podpis bo še vedno štel.
signature-hide-button = Skrij moje ime
signature-hide-comment-title = Skrivanje komentarja
signature-hide-comment-text = Vaš podpis bo še vedno štel. Organizatorji lahko vaš komentar berejo, prikazovati pa ga ne smejo več.
signature-hide-comment-button = Skrij moj komentar
signature-withdraw-title = Umik podpisa
signature-withdraw-text = Vaš podpis ne bo štel in vaše ime ne bo prikazano. Zapis o umiku obdržimo. Dokler je peticija odprta, lahko podpišete znova.
signature-withdraw-awaiting = Vaš obrazec bo zavržen in povezave v naših e-sporočilih ga ne bodo več potrdile. Zapis o umiku obdržimo.
signature-withdraw-set-aside = Ekipa kampanje je vaš podpis razveljavila, zato zdaj ne šteje. Če ga umaknete, tudi pozneje ne bo štel.
signature-withdraw-closed = Vaš podpis ne bo štel in vaše ime ne bo prikazano. Zapis o umiku obdržimo. Peticija je zaprta. Umik lahko še prekličete (rok: { $until }), pozneje pa ne več.
signature-withdraw-final = Vaš podpis ne bo štel in vaše ime ne bo prikazano. Zapis o umiku obdržimo. Peticija je zaprta, zato umika ni mogoče preklicati.
signature-withdraw-button = Umakni moj podpis
signature-again-title = Ponovni podpis
signature-again-text = Vaš podpis bo štel z zgornjimi podatki.
signature-again-form = Podpis ste umaknili, preden so bili podatki potrjeni. Če želite podpisati, znova izpolnite obrazec.
signature-again-mails = Če želite podpisati s svojimi podatki, najprej na tej strani znova dovolite e-sporočila. Nato izpolnite obrazec.
signature-disowned-title = Podpišite sami
signature-again-disowned = Če želite podpisati s svojimi podatki, izpolnite obrazec.
signature-again-button = Podpiši znova
signature-not-me-title = Niste podpisali vi?
signature-not-me-text = Če je z vašim e-poštnim naslovom podpisal nekdo drug, nam to sporočite tukaj. Potem ta podpis ne bo štel in ne bo prikazan, na vaš naslov pa zaradi njega ne bomo več pošiljali e-sporočil. Koliko ljudi to sporoči, je javno, kdo so, pa ne.
signature-not-me-button = Podpis ni moj
signature-done-not-me = Hvala, da ste nam sporočili. Ta podpis ne šteje in ni prikazan, zaradi njega pa vam ne bomo več pošiljali e-sporočil.
signature-misuse = Zlorabo svojega naslova lahko prijavite na { $contact }.
signature-stop-title = Ustavitev vseh e-sporočil
signature-stop-text = Zaradi tega podpisa vam ne bomo več pošiljali e-sporočil. Vaš podpis ostane, kakršen je. Shranite naslov te strani: po e-pošti vam ga ne bomo mogli več poslati.
signature-stop-button = Ustavi vsa e-sporočila
signature-resume-title = Znova dovoli e-sporočila
signature-resume-text = Če znova dovolite e-sporočila, vam lahko po e-pošti pošljemo povezavo do te strani. Če e-sporočila ni bilo mogoče dostaviti ali je bilo označeno kot neželeno, vam morda nekaj časa kljub temu ne bomo poslali nobenega.
signature-links-title = Nova povezava do te strani
signature-links-text = Po e-pošti vam bomo poslali novo povezavo. Vse dosedanje povezave do te strani bodo prenehale delovati, tudi tiste v e-sporočilih, ki jih že imate. To uporabite, če ima povezavo morda še kdo drug.
signature-links-button = Zamenjaj moje povezave
signature-download-title = Prenos vaših podatkov na napravo
signature-download-text = Vaši podatki in njihova zgodovina v datoteki JSON
signature-download-fresh = Zaradi varstva vaših podatkov je za prenos potrebna povezava, ki ni starejša od enega dne. Lahko vam jo pošljemo po e-pošti.
signature-download-button = Pošlji mi novo povezavo
receipt-title = Potrdilo
receipt-text = Potrdilo dokazuje, da je vaš podpis v javnem dnevniku tega spletnega mesta. Kdor ga vidi, ve, da ste podpisali. Zato ga pokažite samo ljudem, ki to smejo vedeti.
receipt-button = Prenesi potrdilo
signature-erase-title = Izbris podatkov
signature-erase-counted = Vaš podpis ne bo štel, vaše ime, priimek, e-poštni naslov in vsi drugi šifrirani podatki pa bodo trajno izbrisani. Tega ni mogoče preklicati.
signature-erase-not-counted = Vaše ime, priimek, e-poštni naslov in vsi drugi šifrirani podatki bodo trajno izbrisani. Tega ni mogoče preklicati. Vaš podpis zdaj ne šteje in tudi potem ne bo štel.
signature-erase-sure = Res želim izbrisati svoje podatke
signature-erase-data-button = Izbriši moje podatke

## Correcting details

correct-title = Popravek podatkov
correct-choices = Na isti strani izberete, ali želite novice in s čim še soglašate.
correct-text = Kar ste podpisali, ostane enako. Podatki, ki jih zamenjate, se trajno izbrišejo.
correct-awaiting = Ko bo podpis potrjen, lahko tukaj popravite svoje podatke.
correct-button = Shrani
correct-news-stopped = Ustavili ste vsa e-sporočila. Če izberete novice, e-sporočila znova dovolite.
correct-differs = Vneseni podatki se razlikujejo od shranjenih:
correct-limit = Število sprememb je omejeno: { $day } v 24 urah, { $all } skupaj. Skrivanje imena, ustavitev e-sporočil, umik podpisa in izbris podatkov so vedno mogoči.

## Another email address

address-title = Uporaba drugega e-poštnega naslova
address-text = Podpisali ste z naslovom { $address }. Podpis lahko premestite na drug svoj naslov. Nič drugega se pri njem ne spremeni.
address-ask = Na novi naslov bomo poslali e-sporočilo. Podpis se premesti, ko odprete povezavo v tem sporočilu in premestitev potrdite. Od takrat povezave v prejšnjih e-sporočilih ne delujejo več. Na stari naslov sporočimo, da je podpis premeščen, ne pa tudi, kam.
address-mail-button = Pošlji mi sporočilo na ta naslov
address-same = To je že naslov vašega podpisa. Vpišite drugega.
address-pending = Zaprosili ste za e-sporočilo na naslov { $address }. Podpis se premesti tja, ko premestitev potrdite v tistem sporočilu. Do takrat se nič ne spremeni.
address-keep-current = Obdrži moj sedanji naslov
address-kept = Urejeno: sprememba naslova je preklicana.
address-sent = Če na ta naslov lahko pošljemo e-sporočilo, bi ga morali prejeti v nekaj minutah. Podpis premestite tako, da sporočilo odprete in kliknete povezavo.
address-sent-late = Če na ta naslov lahko pošljemo e-sporočilo, bi ga morali prejeti, vendar ne takoj. Podpis premestite tako, da sporočilo odprete in kliknete povezavo.
address-until = Dokler premestitve ne potrdite v tistem sporočilu, se nič ne spremeni.
address-confirm-title = Premestitev podpisa na ta naslov
address-confirm-text = Nekdo, verjetno vi, je zaprosil za premestitev svojega podpisa pod to peticijo na vaš e-poštni naslov:
address-endorsement-means = Na tej strani »podpis« pomeni izjavo organizacije o podpori.
address-confirm-then = Po premestitvi do podpisa vodijo samo povezave v e-sporočilih na ta naslov.
address-confirm-button = Premesti sem
address-reject-title = To ni vaš podpis?
address-reject-text = Nekdo je vpisal vaš naslov. Zavrnite spremembo: podpis ostane, kjer je.
address-reject-button = Zavrni
address-taken-title = Ta naslov že ima podpis
address-has-signature-text = Ta naslov ima svoj podpis, ki šteje. Zato drugega podpisa ni mogoče premestiti sem. Če sta oba vaša, umaknite drugi podpis: ta ne bo več štel.
address-taken-button = Umakni drugi podpis
notice-address-moved-title = Vaš podpis je premeščen
notice-address-moved-text = Zdaj pripada vašemu novemu e-poštnemu naslovu, sicer pa je tak, kot je bil. Do njega vodijo samo povezave v e-sporočilih na ta naslov.
notice-moved-title = Ta podpis je premeščen
notice-moved-text = Zdaj pripada drugemu e-poštnemu naslovu. Uporabite povezavo iz naših e-sporočil na tisti naslov. Če ga niste premestili vi, se obrnite na ekipo kampanje.
notice-address-outdated-title = Ta povezava ne deluje več
notice-address-outdated-text = Sprememba naslova je bila preklicana, znova zahtevana ali je prestara ali pa podpis ni več potrjen. Če želite začeti znova, pojdite na stran svojega podpisa: povezava do nje je v naših e-sporočilih na naslov, s katerim je bila peticija podpisana.
notice-address-rejected-title = Sprememba je zavrnjena
notice-address-rejected-text = Podpis ni bil premeščen na vaš naslov. Povezava v našem e-sporočilu ne deluje več.
notice-address-withdrawn-title = Drugi podpis je umaknjen
notice-address-withdrawn-text = Drugi podpis ne šteje. Podpis s tem naslovom je nespremenjen. Če želite drugi podpis trajno izbrisati, uporabite povezavo iz naših e-sporočil na njegov naslov.
notice-many-addresses-title = Preveč sprememb naslova
address-limit = { $day ->
    [one] V 24 urah lahko navedete { $day } drug naslov.
    [two] V 24 urah lahko navedete { $day } druga naslova.
    [few] V 24 urah lahko navedete { $day } druge naslove.
   *[other] V 24 urah lahko navedete { $day } drugih naslovov.
}
again-from = Znova lahko poskusite od { $time }.
unsubscribe-title = Ustavitev novic po e-pošti
unsubscribe-text = Ekipa kampanje vam potem po e-pošti ne bo več pošiljala novic o tej peticiji:
unsubscribe-then = Vaš podpis in druge vaše izbire ostanejo nespremenjeni.
unsubscribe-button = Ustavi novice
notice-news-stopped-title = Novic ne boste več prejemali
notice-news-stopped-text = Ekipa kampanje vam po e-pošti ne bo več pošiljala novic o tej peticiji. E-sporočilo, ki je bilo že na poti, lahko še prispe. Če ste peticijo podpisali, je vaš podpis nespremenjen.

## The link to one's own page

link-title = Povezava do vašega podpisa
link-text = Po e-pošti vam bomo poslali povezavo do vaše strani, kjer si lahko podpis ogledate, ga umaknete ali trajno izbrišete. Vpišite e-poštni naslov, s katerim ste podpisali.
link-button = Pošlji mi povezavo

## Notices

notice-link-expired-title = Ta povezava je potekla
notice-link-expired-text = Uporabite povezavo iz našega zadnjega e-sporočila. Če je peticija še odprta, lahko tudi znova podpišete in tako dobite novo povezavo.
notice-link-unknown-title = Ta povezava ne deluje
notice-link-unknown-text = Morda manjka del povezave. Iz našega e-sporočila kopirajte celotno povezavo. Če to ne pomaga, zahtevajte novo na strani peticije.
notice-petition-closed-title = Ta peticija je zaprta
notice-petition-closed-text = Podpisov ne sprejema več. Hvala, ker ste želeli podpisati.
notice-petition-not-found-title = Peticije ni mogoče najti
notice-petition-not-found-text = Preverite, ali je naslov pravilen. Peticija je morda premeščena ali pa še ni odprta.
notice-page-not-found-title = Strani ni mogoče najti
notice-page-not-found-text = Preverite, ali je naslov pravilen. Lahko se tudi vrnete na prejšnjo stran.
notice-article-retracted-title = Ta novica je umaknjena
notice-article-retracted-text = Ekipa kampanje je ne objavlja več. Druge novice lahko preberete na strani peticije.
notice-too-large-title = Preveč besedila
notice-too-large-text = Poslali ste več besedila, kot ga sprejemamo. Vrnite se, skrajšajte ga in pošljite znova.
notice-unavailable-title = Oprostite, prišlo je do težave s storitvijo
notice-unavailable-text = Vaše zahteve nismo mogli izvesti. Poskusite znova čez nekaj minut. Če jo pošljete dvakrat, ni nič narobe.
notice-not-sure-title = Nič ni bilo izbrisano
notice-not-sure-text = Če res želite izbrisati svoje podatke, označite potrditveno polje in znova pritisnite gumb.
notice-not-changed-title = Nič se ni spremenilo
notice-not-changed-text = Stanje vašega podpisa se je spremenilo, odkar ste odprli stran, zato ta gumb ne velja več. Trenutno stanje vidite na strani svojega podpisa.
notice-withdrawn-title = Vaš podpis je umaknjen
notice-withdrawn-text = Podpis ne šteje in vaše ime ni prikazano. Dokler je peticija odprta, lahko podpišete znova.
notice-erased-title = Vaši podatki so izbrisani
notice-erased-details = Vaše ime, priimek, e-poštni naslov in vsi drugi šifrirani podatki so trajno izbrisani. Ta povezava ne deluje več.
notice-erased-on-request-title = Vaši podatki so izbrisani
notice-erased-on-request-details = Organizatorji so na vašo zahtevo trajno izbrisali vaše ime, priimek, e-poštni naslov in vse druge šifrirane podatke. Vaš podpis ne šteje. Ta povezava ne deluje več. Če tega niste zahtevali, se obrnite na ekipo kampanje; dokler je peticija odprta, lahko podpišete znova.
notice-purged-title = Ta povezava je potekla
notice-purged-text = Podpis ni bil potrjen v 30 dneh, zato so bili podatki trajno izbrisani. Podpis ni nikoli štel. Če je peticija še odprta, lahko podpišete znova.
notice-again-kept = V obrazcu je ostalo, kar ni bilo izbrisano. Izpolnite še preostalo.
notice-data-expired-title = Vaši podatki so izbrisani
notice-data-expired-details = Peticija je že dolgo zaprta, zato so vaše ime, priimek, e-poštni naslov in vsi drugi šifrirani podatki izbrisani. Vaš podpis še vedno šteje.
notice-data-expired-uncounted-title = Vaši podatki so izbrisani
notice-data-expired-uncounted-details = Čas, v katerem hranimo podatke, je potekel, zato so vaše ime, priimek, e-poštni naslov in vsi drugi šifrirani podatki izbrisani. Vaš podpis ne šteje.
notice-other-spelling-title = Ta povezava velja za drugačen zapis vašega naslova
notice-other-spelling-text = Ta e-poštni naslov je mogoče zapisati na več načinov. Pozneje je bil uporabljen drugačen zapis ali pa je drugačen zapis potrjen, zato s to povezavo podpisa ni mogoče videti ali spremeniti. Uporabite povezavo iz e-sporočil, ki smo jih poslali na drugače zapisani naslov. Dokler ni nič potrjeno, gumb v e-sporočilu s to povezavo še deluje.
notice-link-replaced-title = Ta povezava je zamenjana
notice-link-replaced-text = Dosedanje povezave do tega podpisa ne delujejo več. Uporabite povezavo iz našega zadnjega e-sporočila ali zahtevajte novo na strani peticije.
notice-links-replaced-title = Vaše povezave so zamenjane
notice-links-replaced-text = Dosedanje povezave do vašega podpisa ne delujejo več. Po e-pošti vam pošiljamo novo.
notice-discarded-title = Obrazec je zavržen
notice-discarded-text = Nič iz njega ne šteje in nič ni prikazano. Če želite podpisati s svojimi podatki, sami izpolnite obrazec.
notice-discarded-only-title = Obrazec je zavržen
notice-discarded-only-text = Nič iz njega ne šteje in nič ni prikazano.
notice-fresh-link-sent-title = Preverite e-pošto
notice-fresh-link-sent-text = Po e-pošti vam pošiljamo novo povezavo. Uporabite jo v enem dnevu, da prenesete svoje podatke.
notice-not-fresh-title = Ta povezava je prestara za prenos
notice-not-fresh-text = Zaradi varstva vaših podatkov je za prenos potrebna povezava, ki ni starejša od enega dne. Zahtevajte jo na strani svojega podpisa.
notice-receipt-not-yet-title = Vaše potrdilo še ni pripravljeno
notice-receipt-not-yet-text = Vašega podpisa še ni v javnem dnevniku. Ko ga potrdite, to običajno traja manj kot minuto. Poskusite znova pozneje.
notice-receipt-late-text = Čas vaše potrditve ali spremembe: { $time }. V javnem dnevniku tega še ni. Običajno to traja manj kot minuto, dnevnik torej zamuja. Vaš podpis ni izgubljen: shranjen je in bo dodan, ko bo dnevnik spet deloval. Poskusite znova pozneje.
notice-receipt-unconfirmed-text = Vaš podpis ni potrjen. Potrdilo lahko prenesete šele, ko je podpis potrjen in je v javnem dnevniku.
notice-no-receipt-title = Potrdilo ni na voljo
notice-no-receipt-text = Za to peticijo potrdil ne izdajamo, ker potrdilo vsakomur, ki ga vidi, dokazuje, da je njegov imetnik podpisal peticijo.
notice-receipt-disowned-text = Sporočili ste nam, da niste podpisali vi. Potrdilo bi vsakomur, ki bi ga videl, dokazovalo nasprotno, zato ga ne morete prenesti.
notice-too-many-mails-title = Zdaj ni mogoče poslati e-sporočila
notice-too-many-mails-text = Zadnje dni smo na vaš naslov poslali že več e-sporočil ali pa ste naša e-sporočila ustavili. Uporabite najnovejšo povezavo ali poskusite znova čez en teden.
notice-details-changed-text = Vaši podatki so se spremenili, odkar ste odprli obrazec, zato se ni nič shranilo. Primerjajte vpisano s shranjenimi podatki in shranite znova.
notice-set-aside-title = Ta podpis je razveljavljen
notice-set-aside-text = Ekipa kampanje ga je razveljavila, zato ne šteje. Če mislite, da gre za pomoto, se obrnite na ekipo kampanje.
notice-mails-stopped-title = E-sporočila so ustavljena
notice-mails-stopped-text = Zaradi tega podpisa vam ne bomo več pošiljali e-sporočil.
notice-signing-paused-title = Podpisovanje je začasno ustavljeno
notice-signing-paused-text = Vaš obrazec ni bil shranjen. Na obstoječe podpise to ne vpliva. Vrnite se pozneje.
notice-form-after-closing-text = Peticija se je zaprla, preden je prispel vaš obrazec, zato iz njega ni bilo shranjeno nič. Hvala, ker ste želeli podpisati.
notice-link-sent-title = Preverite e-pošto
notice-link-sent-text = Če ste to peticijo podpisali s tem naslovom, bi morali v nekaj minutah prejeti povezavo. Če je ni, preverite mapo z neželeno pošto in morebitne tipkarske napake v naslovu.
notice-endorse-link-sent-text = Če ste to peticijo s tem naslovom podprli v imenu organizacije, bi morali v nekaj minutah prejeti povezavo. Če je ni, preverite mapo z neželeno pošto in morebitne tipkarske napake v naslovu.
notice-wait-title = Poskusite pozneje
notice-wait-text = Iz vašega omrežja je prispelo preveč zahtev. Poskusite znova čez eno uro ali prek druge internetne povezave.

## The document to hand over

delivery-as-of = Stanje: { $date } ({ $zone })
delivery-links = Povezave
delivery-names = Imena
delivery-names-shown = Podpisniki, ki so izbrali prikaz svojega imena: { $shown } od { $confirmed }. Navedeni so po vrstnem redu potrditve. Podatki ob imenu so takšni, kot jih je vpisal podpisnik.
delivery-names-none = Nihče od podpisnikov ni izbral prikaza svojega imena.
delivery-boxes = { $number ->
    [one] { $number } ime vsebuje znake, ki jih v pisavah tega dokumenta ni. Vsakega od njih nadomešča okvirček.
    [two] { $number } imeni vsebujeta znake, ki jih v pisavah tega dokumenta ni. Vsakega od njih nadomešča okvirček.
    [few] { $number } imena vsebujejo znake, ki jih v pisavah tega dokumenta ni. Vsakega od njih nadomešča okvirček.
   *[other] { $number } imen vsebuje znake, ki jih v pisavah tega dokumenta ni. Vsakega od njih nadomešča okvirček.
}
delivery-organisations = Organizacije
delivery-organisations-listed = Organizacije, ki podpirajo peticijo: { $number }. Navedene so po vrstnem redu potrditve in niso vključene v število podpisov.
delivery-page = Stran { $page } od { $pages }

## Privacy

privacy-page-title = Zasebnost
privacy-purpose-title = Za kaj uporabljamo vaše podatke
privacy-purpose-count = Da vaš podpis preštejemo in se prepričamo, da je vaš.
privacy-purpose-deliver = Da peticijo predamo naslovnikom: { $addressees }
privacy-purpose-chosen = Samo če ste tako izbrali: da javno prikažemo vaše ime z državo in poklicem in vam po e-pošti pošiljamo novice o tej peticiji.
privacy-purpose-shown = Samo če ste tako izbrali: da javno prikažemo vaše ime.
privacy-purpose-news = Samo če ste tako izbrali: da vam po e-pošti pošiljamo novice o tej peticiji.
privacy-purpose-consent = Samo če ste tako izbrali: { $consent }
privacy-basis-title = Pravna podlaga
privacy-basis-text = Vaša privolitev. Date jo s podpisom in jo lahko kadar koli prekličete. V Evropski uniji: točka (a) člena 6(1) GDPR in točka (a) člena 9(2), ker lahko podpis razkrije politično mnenje.
privacy-stored-title = Kaj hranimo
privacy-stored-sealed = Šifrirano: { $fields }
privacy-stored-source = Šifrirano: koda, ki pove, kje je bila objavljena povezava, po kateri ste prišli na peticijo, na primer na letaku. Hranimo jo samo, če jo je ta povezava vsebovala, in z njo le štejemo, koliko ljudi je prišlo od tam.
privacy-stored-open = Nešifrirano: vaša država, če ste jo navedli, vaš jezik, kaj ste dovolili, katero različico besedila ste podpisali in kdaj.
privacy-stored-areas = Nešifrirano, dokler vaš podpis šteje: regija ali začetek poštne številke, pod katero je štet.
privacy-stored-codes = Samo kot skrivne kode, da prepoznamo ponovljene obrazce: vaš e-poštni naslov in omrežje.
privacy-stored-log = Za vedno v javnem dnevniku, ki ga lahko preveri vsakdo: da je bil podpis potrjen, kaj se je z njim zgodilo pozneje (na primer, da je bil popravljen, umaknjen ali trajno izbrisan) in v kateri minuti, s kodo namesto imena ali naslova. Če je bilo vaše ime javno prikazano, lahko drugi morda ugotovijo, kateri vnosi so vaši.
privacy-stored-endorsements = Če peticijo podprete v imenu organizacije, so njeno ime, spletno mesto in država lahko javno prikazani. Vaše ime in priimek, funkcijo in e-poštni naslov hranimo šifrirane in jih nikoli ne prikažemo.
privacy-readers-title = Kdo lahko vidi podatke
privacy-readers-text = Ekipa kampanje in podjetja, ki upravljajo to spletno mesto in pošiljajo njegova e-sporočila. Vsak izvoz podatkov se zabeleži. Kar se odločite javno pokazati, lahko vidijo vsi in ni šifrirano.
privacy-readers-places = Vsi lahko vidijo, približno koliko podpisov je iz katere države. Številke so zaokrožene in iz njih ni mogoče prepoznati nikogar.
privacy-readers-areas = Vsi lahko vidijo, približno koliko podpisov je iz katere regije ali s katerega območja poštnih številk. Številke so zaokrožene in iz njih ni mogoče prepoznati nikogar.
privacy-readers-addressees = Tisti, ki jim je peticija predana, vidijo to, kar ekipa kampanje preda z njo.
privacy-kept-title = Kako dolgo hranimo podatke
privacy-kept-unconfirmed = Podatki, ki jih ne potrdite
privacy-kept-confirmed = Potrjeni podatki
privacy-kept-until-erased = Dokler jih ne izbrišete
privacy-kept-closed = Potrjeni podatki po zaprtju peticije
privacy-kept-address = Stari e-poštni naslov po premestitvi podpisa na drugega
privacy-kept-mails = Zapisi o e-sporočilih, poslanih vam, brez vašega naslova
privacy-kept-erased = Izbrisanih podatkov ne more prebrati nihče. Kode, vaše izbire in časi ostanejo zabeleženi.
privacy-days = { $days ->
    [one] { $days } dan
    [two] { $days } dneva
    [few] { $days } dni
   *[other] { $days } dni
}
privacy-rights-title = Vaše pravice
privacy-rights-page = Povezava v naših e-sporočilih vodi na vašo stran: tam si lahko vse ogledate, prenesete, umaknete in trajno izbrišete. Tam lahko tudi popravite svoje podatke in uporabite drug e-poštni naslov. Za vse drugo se obrnite na ekipo kampanje ali organ za varstvo podatkov.

## Accessibility

access-title = Dostopnost
access-aim = Tu morajo imeti vsi možnost brati in podpisovati: na telefonu ali velikem zaslonu, z miško, tipkovnico ali bralnikom zaslona. Cilj je WCAG 2.2, raven AA.
access-checked-title = Kaj se preverja
access-checked-pages = Pred vsako novo različico te programske opreme se v brskalniku preverijo strani od obrazca do podpisnikove lastne strani: kontrast, imena, vloge, vrstni red in jeziki. Stran peticije in njen obrazec se preverita v vseh jezikih tega spletnega mesta.
access-checked-ways = Pri preverjanju brskalnik podpiše samo s tipkovnico in tudi brez JavaScripta. Preveri, da se nič ne izgubi pri dvakrat večjem besedilu, na zaslonu širine 320 slikovnih pik, v temnem načinu, z vsiljenimi barvami in na papirju. Nič se ne premika samo od sebe.
access-missing-title = Kaj manjka
access-missing-people = Teh strani še ni preizkusil nihče, ki vsak dan uporablja bralnik zaslona.
access-missing-content = Besedila peticije in njene novice so od ekipe kampanje in se ne preverjajo.
access-missing-script = Peticija lahko od brskalnika zahteva izračun za zaščito pred obrazci, ki jih pošiljajo stroji. Takrat je za podpis potreben JavaScript; nikomur ni treba reševati ugank.
access-report-title = Povejte nam, kaj ne deluje
access-report-text = Pišite ljudem, ki stojijo za peticijo: kdo so, piše na njeni strani »{ $privacy }«. Navedite, na kateri strani se je to zgodilo, kaj ste želeli narediti in kateri brskalnik ali katero podporno tehnologijo uporabljate.

## How the number grew

history-title = Kako je raslo število podpisov
history-summary = { $count ->
    [one] { $count } potrjen podpis, ki šteje
    [two] { $count } potrjena podpisa, ki štejeta
    [few] { $count } potrjeni podpisi, ki štejejo
   *[other] { $count } potrjenih podpisov, ki štejejo
} (obdobje: { $from } – { $until }). Dan z največ potrditvami: { $day } ({ $most }).
embed-title = Prikaz peticije na drugem spletnem mestu
embed-text = Ta spletna mesta lahko prikažejo peticijo v okvirju. Kopirajte vrstice na eno od njihovih strani; kjer se skripti ne izvajajo, bralci dobijo povezavo.
embed-form = Obrazec
embed-count = Samo število
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Če to označite, dovolite uporabo teh podatkov: { $fields }
history-note = Prikazani so samo podpisi, ki zdaj štejejo: umaknjen podpis izgine tudi iz dneva, ko je bil potrjen. Dnevi so po času UTC.
history-none = Podpisa še ni potrdil nihče.
history-table = Isto v tabeli
history-when = Kdaj
history-confirmed = Potrjeni
history-total = Skupaj
history-goals = Doseženi cilji
history-csv = Vsi dnevi za preglednico (CSV)
places-title = Od kod prihajajo podpisi
places-as-of = Stanje: { $time }. Potrjeni podpisi ob tem času: { $count }.
places-note-hourly = Nikogar ni mogoče prepoznati: številke so zaokrožene navzdol, države z malo podpisi niso prikazane, tabelo pa posodobimo največ enkrat na uro, in sicer šele, ko podpiše ali umakne podpis še vsaj { $number } oseb.
places-none = Prikazana ni nobena država. Da ne bi bilo mogoče prepoznati nikogar, se država prikaže šele, ko iz nje podpiše vsaj { $number } oseb. Tabelo posodobimo občasno.
places-table = Po državah
places-at-least = Podpisi, najmanj
places-share-at-least = Delež, najmanj
places-share = { $number } %
places-others = Druge države, podpisi brez navedene države in zaokroževanje
places-map = Zemljevid
places-map-text = Zemljevid sveta. Barva države kaže število podpisov iz nje. Iste številke so v tabeli.
places-step = { $number } ali več
places-step-none = Ni prikazano
places-csv = Vse države za preglednico (CSV)
places-areas-note-hourly = Nikogar ni mogoče prepoznati: številke so zaokrožene navzdol, območja z malo podpisi niso prikazana, tabelo pa posodobimo največ enkrat na uro, in sicer šele, ko podpiše ali umakne podpis še vsaj { $number } oseb.
places-areas-none = Prikazano ni nobeno območje. Da ne bi bilo mogoče prepoznati nikogar, se območje prikaže šele, ko z njega podpiše vsaj { $number } oseb. Tabelo posodobimo občasno.
places-areas-others = Druga območja, podpisi z nenavedenim ali neprepoznanim območjem in zaokroževanje
places-areas-csv = Vsa območja za preglednico (CSV)
places-by-region = Po regijah
places-by-postcode = Po začetku poštne številke
places-postcode-begins = Začetek poštne številke
log-title = Javni dnevnik
log-proves = S tem dnevnikom lahko vsakdo znova prešteje podpise na tem spletnem mestu. Dnevnik dokazuje, da nič, kar je bilo všteto, ni bilo neopazno odstranjeno, spremenjeno ali dodano.
log-proves-not = Ne dokazuje, da so podpisniki resnične osebe ali da imajo pravico podpisati, niti da ni bil nihče zavrnjen.
log-private = V njem ni ne imen ne e-poštnih naslovov: samo to, kaj se je zgodilo s podpisom, v kateri minuti, in koda.
log-refused = Če je podpis zavrnjen po pravilih tega spletnega mesta, na primer ker je peticija zaprta, tisti, ki je želel podpisati, dobi digitalno podpisan odgovor, ki ga lahko shrani. Zavrnjeni obrazci niso vključeni v nobeno javno številko, ker bi nanjo lahko vplivali neznanci. Javni ključ odgovorov:
log-none = V dnevniku še ni nič objavljeno.
log-state = Stanje dnevnika
log-entries = Vnosi
log-published = Objavljeno
log-root = Korenska zgoščena vrednost
log-name = Ime
log-key = Javni ključ
log-witnesses = Priče
log-witnessed = Sopodpisale priče: { $cosigned } od { $witnesses }, { $time }
log-not-witnessed = Sopodpisala ni še nobena priča. Število prič: { $witnesses }
log-no-witnesses = Prič ni. Upravljavec tega spletnega mesta bi lahko različnim ljudem kazal različne dnevnike. To odkrijete, če korensko zgoščeno vrednost primerjate z drugimi.
log-delay = Novi vnosi se običajno pojavijo v manj kot minuti.
log-newest = Najnovejša kontrolna točka (checkpoint) dnevnika: { $time }.
log-behind = Nečesa, kar to spletno mesto že šteje, še ni v dnevniku. Če to traja dlje kot nekaj minut, se je dnevnik ustavil. Noben podpis ni izgubljen: kar manjka, je shranjeno in bo dodano, ko bo dnevnik spet deloval.
log-petitions = Kaj dnevnik pove o peticiji, je na njeni strani »{ $history }«.
log-check-title = Kako ga preverite
log-check-program = Zaženite ta ukaz programa Countersign, prostega programja, na katerem deluje to spletno mesto. Potrebuje le javne naslove:
log-check-second = V izvorni kodi je še drugi program za preverjanje dnevnika, v Pythonu, ki s prvim nima nič skupnega: tests/audit.
log-file-checkpoint = Kontrolna točka (checkpoint)
log-file-policy = Datoteka s ključi (policy)
log-formats = Formati
log-ended = Prejšnji dnevniki, ki so zaključeni
log-count-title = Kaj pove javni dnevnik
log-count-as-of = Stanje: { $time }, število vnosov v dnevniku: { $entries }. Poznejše potrditve, umiki in trajni izbrisi podpisov v teh številkah niso upoštevani.
check-title = Preverite potrdilo
check-intro = Potrdilo preveri kar vaš brskalnik. Nič, kar vpišete tukaj, se nikamor ne pošlje, naložena stran pa deluje tudi brez internetne povezave.
check-receipt = Potrdilo
check-file = Ali izberite datoteko
check-policy = Zaupanja vredni ključi
check-policy-what = Datoteka s ključi (policy, c2sp.org/tlog-policy): javni ključi dnevnika in njegovih prič. Ta datoteka je s tega spletnega mesta. Če mu ne zaupate, prilepite datoteko, ki jo imate od koga drugega.
check-button = Preveri
check-no-script = Za preverjanje na tej strani je potreben JavaScript. Brez njega uporabite enega od programov: glejte stran o javnem dnevniku.
check-old = Ta brskalnik ne zna preveriti podpisov Ed25519. Uporabite novejši brskalnik ali enega od programov: glejte stran o javnem dnevniku.
check-valid = To potrdilo je veljavno.
check-not-valid = To potrdilo ni veljavno.
check-other = To potrdilo je iz drugega dnevnika: { $origin }.
check-other-ended = To spletno mesto je tisti dnevnik zaključilo in začelo novega. Za preverjanje tega potrdila uporabite datoteko s ključi zaključenega dnevnika. Če želite potrdilo iz sedanjega dnevnika, odprite povezavo do svojega podpisa v enem od naših e-sporočil.
check-other-foreign = V datoteki s ključi, ki ji zaupate, tistega dnevnika ni. Za preverjanje tega potrdila vnesite datoteko s ključi tistega dnevnika, ki jo imate od koga, ki mu zaupate.
check-other-use = Uporabi datoteko s ključi zaključenega dnevnika
check-form = To ni potrdilo. Prilepite ga v celoti, od »c2sp.org/tlog-proof@v1« do zadnje vrstice.
check-file-unreadable = Vaš brskalnik ne more prebrati te datoteke. Izberite jo znova ali prilepite potrdilo.
check-policy-wrong = Zaupanja vrednih ključev ni mogoče prebrati. Vnesite datoteko s ključi (c2sp.org/tlog-policy), ki vsebuje vsaj en dnevnik in kvorum.
check-log-good = Podpis dnevnika { $origin }: veljaven.
check-log-bad = Podpis dnevnika: manjka ali ni veljaven.
check-witness-good = Podpisi prič: { $cosigned } od { $witnesses }, kar zadošča.
check-witness-few = Podpisi prič: { $cosigned } od { $witnesses }, kar ne zadošča.
check-witness-bad = Podpisi prič: vsaj eden ni veljaven.
check-witness-none = Podpisi prič: niso zahtevani.
check-place-good = Mesto v dnevniku: številka vnosa { $index }, manjša od { $size }.
check-place-bad = Mesto v dnevniku: ni dokazano.
check-owner-good = Kateremu podpisu pripada vnos: podpisu { $id }.
check-owner-bad = Kateremu podpisu pripada vnos: ne tistemu, ki ga navaja potrdilo.
check-owner-alone = Kateremu podpisu pripada vnos: ni navedeno. Potrdilo prikazuje samo vnos.
check-later-title = Ali podpis še šteje?
check-later-text = Brskalnik prebere dnevnik od tega vnosa naprej in ga primerja z najnovejšim stanjem, ki ga je dnevnik podpisal.
check-later-stop = Ustavi
check-later-stopped = Ustavljeno. Preverjanje ni dalo odgovora.
check-later-reading = Prebrani vnosi: { $read } od { $size }.
check-later-more = Za nadaljnje branje znova pritisnite gumb.
check-later-counts = Po podatkih dnevnika podpis šteje (število vnosov: { $size }).
check-later-not = Po podatkih dnevnika podpis ne šteje (število vnosov: { $size }): { $reason }
check-later-damaged = Dnevnik ni več tak, kot je bil, ko je izdal to potrdilo, ali pa se ne ujema s stanjem, ki ga je sam podpisal. Shranite potrdilo in o tem obvestite druge.
check-later-other = To spletno mesto ima zdaj drug dnevnik: { $origin }. Iz njega ni mogoče razbrati, ali podpis s tega potrdila še šteje. Če ste podpisali na tem spletnem mestu, odprite povezavo do svojega podpisa v enem od naših e-sporočil in prenesite novo potrdilo.
check-later-missing = Dela dnevnika ni mogoče naložiti. Poskusite znova pozneje.
