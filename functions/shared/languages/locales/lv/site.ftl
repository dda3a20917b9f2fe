## The language itself

language-name = Latviešu

## Every page

skip-to-content = Pāriet uz galveno saturu
language-choice = Valoda
language-choice-text = Petīcijas valoda:
language-choice-interface = Pogu un veidlapas valoda:
footer-promise = Bez sīkdatnēm, bez izsekošanas, nekas netiek ielādēts no citām vietnēm.
site-imprint = Juridiskā informācija
site-contact = Saziņa
copy = Kopēt
copied = Nokopēts
back-to-petition = Atpakaļ uz petīciju
all-petitions = Visas petīcijas
list-title = Petīcijas
list-more = Vēl petīcijas
list-open = Var parakstīt
list-closed = Slēgta: { $date }
list-paused = Parakstīšana uz laiku apturēta
list-search = Meklēt
list-search-hint = Nosaukumi, teksti, ierosinātāju un adresātu vārdi vai nosaukumi un vietas
list-state = Statuss
list-any = Visas
list-state-closed = Slēgta
list-found = { $count ->
    [zero] Atrasto petīciju skaits: { $count }.
    [one] Atrasta { $count } petīcija.
   *[other] Atrastas { $count } petīcijas.
}
list-none = Neviena petīcija neatbilst. Mēģiniet ar citiem vārdiem vai mazāku to skaitu.
list-previous = Iepriekšējās petīcijas

## The petition and its count

sign-jump = Parakstīt petīciju
count-signatures = { $count ->
    [zero] { $count } parakstu
    [one] { $count } paraksts
   *[other] { $count } paraksti
}
count-word = { $count ->
    [zero] apstiprinātu parakstu
    [one] apstiprināts paraksts
   *[other] apstiprināti paraksti
}
count-goal = Nākamais mērķis: { $goal }
count-goal-last = Mērķis: { $goal }
count-goal-reached = Mērķis { $goal } sasniegts: { $date }
text-language = Petīcijas teksta valoda: { $language }
text-version-newest = Šī ir teksta { $version }. versija ({ $language }). Tā ir jaunākā.
text-version-replaced = Šī ir teksta { $version }. versija ({ $language }), publicēta: { $date }. To ir aizstājusi jaunāka versija.
fact-organiser = Ierosināja
fact-addressees = Kam adresēta
fact-place = Vieta
fact-started = Sākta
fact-closes = Parakstīšanas termiņš
fact-closed = Slēgta
fact-line = { $label }: { $value }
outcome-delivered = Iesniegta
outcome-answered = Saņemta atbilde
outcome-successful = Veiksmīga
outcome-unsuccessful = Neveiksmīga
outcome-withdrawn = Ierosinātājs to atsauca
donate-title = Atbalstiet kampaņu
donate-transfer = Varat pārskaitīt naudu uz šo kontu:
donate-link = Ziedot tiešsaistē
donate-holder = Konta īpašnieks
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Maksājuma mērķis
donate-code-name = Kods banku lietotnēm
donate-code = Noskenējiet šo kodu ar savas bankas lietotni. Konta dati tiks aizpildīti, summu izvēlēsieties jūs.
closed-title = Šī petīcija ir slēgta
closed-text = Petīcija ir slēgta, un to vairs nevar parakstīt. Slēgšanas datums: { $date }.
closed-text-grace = Petīcija ir slēgta, un jauni paraksti netiek pieņemti. Slēgšanas datums: { $date }. Agrāk iesniegtos parakstus vēl var apstiprināt. Apstiprināšanas termiņš: { $until }.
draft-title = Šī petīcija vēl nav atvērta
draft-text = To vēl nevar parakstīt. Lūdzu, atgriezieties vēlāk.
draft-link-text = Petīciju var redzēt tikai tie, kam ir šīs lapas adrese. Termiņš: { $until }. Parakstīt vēl nevar neviens.
paused-title = Parakstīšana uz laiku apturēta
paused-text = Pagaidām šo petīciju nevar parakstīt. Esošos parakstus tas neietekmē. Lūdzu, atgriezieties vēlāk.

## The form

form-title = Parakstiet petīciju
field-name = Vārds un uzvārds
field-given-name = Vārds
field-family-name = Uzvārds
field-email = E-pasta adrese
field-country = Valsts
field-region = Reģions
field-city = Pilsēta
field-postcode = Pasta indekss
field-occupation = Nodarbošanās vai organizācija
field-occupation-alone = Nodarbošanās
field-organisation = Organizācija
field-link = Tīmekļa vietne
field-endorse-organisation = Organizācijas nosaukums
field-endorse-country = Organizācijas valsts
field-endorse-name = Jūsu vārds un uzvārds
field-endorse-role = Jūsu amats organizācijā
field-endorse-email = Jūsu e-pasta adrese
field-phone = Tālruņa numurs
field-phone-hint = Ar valsts kodu. Tas nekad netiek rādīts publiski.
field-comment = Komentārs
field-comment-hint = Tikai kampaņai: publiski netiek rādīts.
field-comment-hint-public = To lasa organizatori. Viņi drīkst to rādīt publiski, ja tālāk to atļaujat.
consent-show-comment = Organizatori drīkst publiski rādīt manu komentāru. Mans vārds un uzvārds ir blakus tam tikai tad, ja rādu savu vārdu un uzvārdu.
field-optional = (neobligāti)
country-choose = Izvēlieties…
form-more = Pievienot nodarbošanos vai komentāru
form-more-fields = Pievienot vairāk datu
form-one-name = Ja jums ir tikai vārds vai tikai uzvārds, otru lauku atstājiet tukšu.
form-show-name = Publiski rādīt manu vārdu un uzvārdu
form-show-name-hint = Kopā ar valsti un nodarbošanos, bet nekad ar e-pasta adresi.
form-show-name-with = Kopā ar vārdu un uzvārdu tiek rādīts: { $fields }. Jūsu e-pasta adrese nekad netiek rādīta.
form-show-name-alone = Tiek rādīti tikai jūsu vārds un uzvārds, bet nekad e-pasta adrese.
form-news = Kampaņa drīkst sūtīt man jaunumus par šo petīciju pa e-pastu
form-consent = Parakstot jūs atbalstāt šo petīciju tādu, kāda tā redzama šeit ({ $version }), un piekrītat, ka jūsu dati tiek glabāti šīs petīcijas vajadzībām.
form-consent-version = { $version }. versija
form-button = Parakstīt
form-next = Mēs jums pa e-pastu nosūtīsim saiti. Jūsu paraksts tiks ieskaitīts, kad to apstiprināsiet ar šo saiti.
form-switch = Turpināt citā valodā
form-switch-hint = Ierakstītais tiks saglabāts.
form-wait = Lūdzu, uzgaidiet: jūsu pārlūkprogramma veic drošības pārbaudi.
form-nobody = Atstājiet šo lauku tukšu
form-offer-title = Vai domājāt { $address }?
form-offer-use = Izmantot { $address }
form-offer-keep = Nē, sūtīt uz { $address }
privacy-title = Jūsu dati
privacy-text = Jūsu e-pasta adrese tiek glabāta šifrēta un nekad netiek publicēta. Jūsu dati tiek izmantoti tikai šai petīcijai. Ar saiti mūsu e-vēstulēs jūs jebkurā laikā varat apskatīt savu parakstu, parādīt vai paslēpt savu vārdu un uzvārdu un atsaukt vai dzēst savu parakstu.
privacy-contact = Par jūsu datiem atbild:
privacy-link = Man vairs nav saites uz savu parakstu

## What is wrong in the form

problems-prefix = Kļūda:
problems-title = Radās problēma
problem-missing-name = Ierakstiet savu vārdu un uzvārdu
problem-missing-given-name = Ierakstiet savu vārdu, uzvārdu vai abus
problem-missing-email = Ierakstiet savu e-pasta adresi
problem-missing-country = Izvēlieties savu valsti
problem-missing-field = Aizpildiet šo lauku: { $field }
problem-missing-tick = Lai parakstītu, atzīmējiet šo rūtiņu: { $field }
problem-too-long = { $field }: saīsiniet tekstu, rakstzīmju skaits nedrīkst pārsniegt { $max }
problem-not-an-address = Ierakstiet e-pasta adresi pareizā formātā, piemēram, vards@example.org
problem-not-a-country = Izvēlieties valsti no saraksta
problem-not-a-phone = Ierakstiet tālruņa numuru ar valsts kodu, piemēram, +34 600 000 000
problem-not-a-link = Ierakstiet vietnes adresi ar https, piemēram, https://example.org
problem-not-an-organisation = { $field }: ierakstiet nosaukumu, nevis adresi vai tikai zīmes
problem-not-a-choice = Vēlreiz izvēlieties vienu no atbildēm, jo tās ir mainījušās: { $field }
problem-consent-changed = Šīs rūtiņas teksts ir mainījies. Izlasiet to vēlreiz un atzīmējiet rūtiņu, ja piekrītat.
problem-not-text = { $field }: rakstiet tikai vienkāršu tekstu, bez HTML koda un slēptām rakstzīmēm
problem-not-a-name = { $field }: ierakstiet vārdu vai uzvārdu, nevis adresi vai tikai zīmes. Ja jums ir tikai vārds vai tikai uzvārds, otru lauku atstājiet tukšu
problem-disposable = Izmantojiet pastāvīgu e-pasta adresi: pagaidu adresēm beidzas derīgums, un tām sūtītās e-vēstules var būt pieejamas arī citiem
problem-email-beyond-ascii = Uz šo adresi nevaram nosūtīt e-vēstules, jo pirms @ tajā ir burts vai zīme, kuras nav angļu tastatūrā. Ierakstiet citu adresi.
problem-no-proof = Lai jūs varētu parakstīt, jūsu pārlūkprogrammai jāveic drošības pārbaude. Pārliecinieties, ka ir ieslēgts JavaScript, pārlādējiet lapu un tad nosūtiet veidlapu.
problem-proof = Veidlapa bija atvērta pārāk ilgi vai jau ir nosūtīta. Lai to nosūtītu vēlreiz, nospiediet pogu.
problem-network-limit = No jūsu tīkla nosūtīts pārāk daudz veidlapu, tāpēc šī netika saglabāta. Nosūtiet to vēlreiz pēc stundas vai no cita savienojuma.
problem-domain-limit = Ar jūsu e-pasta pakalpojuma adresēm nosūtīts daudz veidlapu, tāpēc jūsu pārlūkprogrammai vispirms jāveic drošības pārbaude. Pārliecinieties, ka ir ieslēgts JavaScript, un tad vēlreiz nospiediet pogu. Ja nevarat izmantot JavaScript, nosūtiet veidlapu vēlreiz pēc stundas vai izmantojiet citu e-pasta adresi.
problem-trap = Šim laukam jābūt tukšam. Iespējams, to aizpildīja jūsu pārlūkprogramma: iztukšojiet to un tad vēlreiz nospiediet pogu.
problem-text-changed = Kopš atvērāt lapu, petīcijas teksts ir mainījies. Izlasiet to vēlreiz un nospiediet pogu, ja joprojām vēlaties parakstīt.
problem-key-reused = Šī Idempotency-Key atslēga jau ir izmantota ar citiem datiem. Ja veidlapu maināt, nosūtiet to ar jaunu atslēgu.
problem-paused = Parakstīšana ir uz laiku apturēta, tāpēc jūsu veidlapa netika saglabāta. Jūsu ierakstītais joprojām ir šeit: vēlāk nospiediet pogu vēlreiz.
answer-title = Saglabājiet digitāli parakstītu atbildi
answer-text = Vietne šo atbildi ir digitāli parakstījusi. Tajā teikts, kas ir noraidīts, kad un kāpēc, bet nav teikts, kas jūs esat. Nokopējiet tekstu vai lejupielādējiet to kā datni. Ikviens to var pārbaudīt ar publisko atslēgu:
answer-download = Lejupielādēt atbildi

## Signers, news, and how the number is counted

signers-title = Jaunākie parakstītāji
signers-note = Sarakstā ir tikai tie parakstītāji, kuri izvēlējās rādīt savu vārdu un uzvārdu.
signers-none = Vēl nav parakstītāju vārdu, ko rādīt. Parakstītāji var izvēlēties rādīt savu vārdu un uzvārdu.
signers-none-closed = Neviena parakstītāja vārds netiek rādīts.
signers-hidden = Kampaņa pašlaik nerāda parakstītāju vārdus.
names-from = Vārdi, uzvārdi un komentāri tiek rādīti tikai tad, ja apstiprinājuši ir vismaz { $from } cilvēki.
names-from-missing = Vēl trūkst: { $missing }.
names-title = Visi vārdi un uzvārdi
names-more = Vēl vārdi un uzvārdi
names-none = Nav parakstītāju vārdu, ko rādīt.
names-search = Meklēt vārdos
names-search-hint = Vārds vai uzvārds, vai tā sākums
names-not-found = Neviens vārds neatbilst.
names-searched = Līdz šim pārmeklēti: jaunākie vārdi, { $count }.
names-search-on = Meklēt agrākos vārdos
comments-title = Komentāri
comments-note = Parakstītāji atļāva tos rādīt, un organizatori tos vispirms izlasīja.
comments-none = Vēl netiek rādīts neviens komentārs.
comments-hidden = Kampaņa pašlaik nerāda komentārus.
comments-unnamed = Parakstītājs
comments-all = Visi komentāri
comments-more = Vēl komentāri
names-others = { $count ->
    [zero] Vēl { $count } parakstītāju nerāda savu vārdu un uzvārdu.
    [one] Vēl { $count } parakstītājs nerāda savu vārdu un uzvārdu.
   *[other] Vēl { $count } parakstītāji nerāda savu vārdu un uzvārdu.
}
news-title = Jaunumi
news-language = Valoda:
news-source = Avots:
news-published = Publicēts:
news-older = Vecāki jaunumi
news-feed = Sekot jaunumiem plūsmu lasītājā (Atom)
news-corrected = Labots:
news-all = Visi jaunumi
counted-title = Kā šis skaits tiek noteikts
counted-text = Paraksts tiek ieskaitīts, kad tas ir apstiprināts pa e-pastu. Katra e-pasta adrese tiek ieskaitīta vienu reizi neatkarīgi no tā, cik reižu ar to nosūtīta veidlapa. Veidlapas, kas netika pieņemtas, nav iekļautas nevienā no šiem skaitļiem.
counted-confirmed = Apstiprināti
counted-awaiting = Vēl nav apstiprināti
counted-withdrawn = Atsaukti
counted-disowned = Nav parakstījis e-pasta adreses īpašnieks
counted-erased = Dzēsti
counted-purged = Netika apstiprināti un ir atsaukti vai dzēsti
counted-automated = Atzīti par nederīgiem: nosūtīja programma
counted-disposable-address = Atzīti par nederīgiem: vienreizēja e-pasta adrese
counted-false-name = Atzīti par nederīgiem: ierakstītais nav cilvēka vārds
counted-same-person = Atzīti par nederīgiem: viens cilvēks, vairākas adreses
counted-other = Atzīti par nederīgiem cita iemesla dēļ
counted-bounced = Apstiprināti paraksti, kuru e-pasta adrese vēlāk pārstāja pieņemt e-vēstules: { $number }. Tie joprojām tiek ieskaitīti.
counted-submitted = Kopā (katra e-pasta adrese tiek ieskaitīta vienu reizi un vēl vienu reizi, ja pēc datu dzēšanas ar to paraksta vēlreiz)
counted-as-of = Šo skaitļu datums un laiks: { $as-of }. Tos atjaunina ne biežāk kā reizi stundā un tikai tad, kad klāt nākušas vismaz 20 jaunas veidlapas. Tāpēc neviens pēc tiem nevar noteikt, vai kāds ir parakstījis. Publiskais žurnāls bez šīs aizkaves rāda, kas notiek ar apstiprinātajiem parakstiem.
counted-none-yet = Pārējos skaitļus šeit publicē, kad ir nosūtītas vismaz 20 veidlapas, un pēc tam ne biežāk kā reizi stundā. Tāpēc neviens pēc tiem nevar noteikt, vai kāds ir parakstījis. Publiskais žurnāls bez šīs aizkaves rāda, kas notiek ar apstiprinātajiem parakstiem.
endorse-title = Atbalstiet petīciju organizācijas vārdā
endorse-intro = Atbalsta paziņojums ir organizācijas paraksts. Organizācijas skaita un rāda atsevišķi no cilvēkiem. Lai parakstītu savā vārdā, atgriezieties pie petīcijas.
endorse-public = Publiski rāda organizācijas nosaukumu, vietni un valsti. Nekad nerāda jūsu vārdu un uzvārdu, amatu un e-pasta adresi.
endorse-public-from = Publiski rāda organizācijas nosaukumu, vietni un valsti, bet tikai tikmēr, kamēr parakstu apstiprinājušo cilvēku ir vismaz { $from }. Nekad nerāda jūsu vārdu un uzvārdu, amatu un e-pasta adresi.
endorse-approval = Petīcijas organizatori izlasa katru atbalsta paziņojumu, pirms to iekļauj sarakstā un ieskaita.
endorse-consent = Iesniedzot šo paziņojumu, jūs apliecināt, ka drīkstat runāt organizācijas vārdā un ka organizācija atbalsta šo petīciju tādu, kāda tā redzama šeit ({ $version }). Jūs piekrītat, ka šie dati tiek glabāti petīcijas vajadzībām.
endorse-button = Atbalstīt
endorse-next = Mēs jums pa e-pastu nosūtīsim saiti. Atbalsta paziņojums netiks ne iekļauts sarakstā, ne ieskaitīts, kamēr to neapstiprināsiet ar šo saiti.
organisations-title = Organizācijas, kas atbalsta petīciju
organisations-number = Organizāciju skaits: { $number }. Parakstu skaitā tās nav iekļautas.
organisations-note = Katras organizācijas kontaktpersona atbalsta paziņojumu apstiprināja pa e-pastu.
organisations-none = Sarakstā nav nevienas organizācijas.
organisations-from = Organizāciju sarakstu rāda tikai tad, ja parakstu apstiprinājušo cilvēku ir vismaz { $from }.
organisations-all = Visas organizācijas
organisations-more = Vēl organizācijas
confirm-endorse-title = Apstipriniet atbalsta paziņojumu
confirm-endorse-text = Pārbaudiet datus. Ja tie ir jūsu, apstipriniet, ka jūsu organizācija atbalsta šo petīciju:
confirm-endorse-button = Apstiprināt atbalsta paziņojumu
confirmed-endorse-title = Atbalsta paziņojums ir apstiprināts
confirmed-endorse-thanks = Paldies, ka atbalstāt:
confirmed-endorse-own-page = Atbalsta paziņojumam ir sava lapa, kurā varat to apskatīt, labot, atsaukt vai dzēst. Saglabājiet e-vēstuli, ar kuru apstiprinājāt: tajā ir tā pati saite.
confirmed-endorse-link = Apskatīt atbalsta paziņojumu
endorsement-title = Jūsu organizācijas atbalsta paziņojums
endorsement-means = Atbalsta paziņojums ir jūsu organizācijas paraksts. Šajā lapā un mūsu e-vēstulēs „jūsu paraksts” nozīmē atbalsta paziņojumu.
endorsement-ends = Ja atsauksiet vai dzēsīsiet atbalsta paziņojumu, jūsu organizācija netiks iekļauta sarakstā.
endorsement-listed = Apstiprināts: ieskaitīts un iekļauts sarakstā
endorsement-hidden = Apstiprināts: ieskaitīts, bet kampaņa pašlaik nerāda ne vārdus, ne nosaukumus
endorsement-from = Apstiprināts: ieskaitīts, un sarakstā tiks iekļauts, kad būs apstiprinājuši vismaz { $from } cilvēki. Vēl trūkst: { $missing }.
endorsement-waits = Apstiprināts: tiks ieskaitīts, kad organizatori to būs pieņēmuši
endorsement-rejected = Organizatori to nepieņēma: nav iekļauts sarakstā un netiek ieskaitīts
endorsement-not-me = Ja ar jūsu e-pasta adresi paziņojumu ir iesniedzis kāds cits, paziņojiet par to šeit. Tad nekas no tā netiks ne ieskaitīts, ne rādīts, un mēs uz jūsu adresi vairs nesūtīsim e-vēstules šī paziņojuma dēļ.
endorsement-done-not-me = Paldies, ka paziņojāt. Nekas no atbalsta paziņojuma nav ne ieskaitīts, ne rādīts, un mēs jums vairs nesūtīsim e-vēstules par to.
endorsement-correct = Organizatori var izlasīt labotos datus, pirms tos iekļauj sarakstā.
endorsement-again = Atbalsta paziņojums atkal būs spēkā ar iepriekš norādītajiem datiem. Ja organizatori paziņojumus vispirms pieņem, tas tiks ieskaitīts, kad viņi būs pieņēmuši šos datus.
link-endorse-title = Saņemiet saiti uz savas organizācijas atbalsta paziņojumu
link-endorse-text = Mēs jums pa e-pastu nosūtīsim saiti uz lapu, kurā varat apskatīt, labot, atsaukt vai dzēst atbalsta paziņojumu. Ierakstiet e-pasta adresi, ar kuru iesniedzāt paziņojumu.

## After the form

check-mail-title = Pārbaudiet savu e-pastu
check-mail-sent = Ja ar norādīto adresi var parakstīt, dažu minūšu laikā jums vajadzētu saņemt e-vēstuli. Lai apstiprinātu parakstu, atveriet e-vēstuli un tajā esošo saiti.
check-mail-sent-late = Ja ar norādīto adresi var parakstīt, jums vajadzētu saņemt e-vēstuli, bet ne uzreiz. Lai apstiprinātu parakstu, atveriet e-vēstuli un tajā esošo saiti.
check-mail-endorse-sent = Ja ar norādīto adresi var iesniegt atbalsta paziņojumu, dažu minūšu laikā jums vajadzētu saņemt e-vēstuli. Lai apstiprinātu atbalsta paziņojumu, atveriet e-vēstuli un tajā esošo saiti.
check-mail-endorse-sent-late = Ja ar norādīto adresi var iesniegt atbalsta paziņojumu, jums vajadzētu saņemt e-vēstuli, bet ne uzreiz. Lai apstiprinātu atbalsta paziņojumu, atveriet e-vēstuli un tajā esošo saiti.
check-mail-counts = Jūsu paraksts tiks ieskaitīts tikai pēc tam, kad to apstiprināsiet.
check-mail-not-stored = Petīcijas veidlapā šos datus vairs neprasa, tāpēc tie netika saglabāti: { $fields }
check-mail-nothing-title = Ja nekas nepienāk
check-mail-nothing-wait = Uzgaidiet dažas minūtes. Daži e-pasta pakalpojumi ir lēni.
check-mail-nothing-wait-late = Uzgaidiet ilgāk par iepriekš minēto kavēšanos. Daži e-pasta pakalpojumi ir lēni.
check-mail-nothing-spam = Pārbaudiet surogātpasta jeb mēstuļu mapi.
check-mail-nothing-again = Aizpildiet veidlapu vēlreiz un pārbaudiet, vai e-pasta adresē nav pārrakstīšanās kļūdu.
check-mail-to = Kam
check-mail-from = No
check-mail-subject = Tematā ir
check-mail-open = Atvērt { $provider }
check-mail-again-limit = Uz vienu adresi sūtām tikai dažas e-vēstules, tāpēc ne vienmēr tiek nosūtīta vēl viena.
check-mail-again-button = Nosūtīt vēlreiz
check-mail-again-done = Jūs pieprasījāt vēl vienu e-vēstuli.
check-mail-change-title = Nepareiza adrese?
check-mail-change-button = Mainīt adresi
mails-late-minutes = { $minutes ->
    [zero] Mūsu e-vēstules pašlaik kavējas par aptuveni { $minutes } minūtēm.
    [one] Mūsu e-vēstules pašlaik kavējas par aptuveni { $minutes } minūti.
   *[other] Mūsu e-vēstules pašlaik kavējas par aptuveni { $minutes } minūtēm.
}
mails-late-hours = { $hours ->
    [zero] Mūsu e-vēstules pašlaik kavējas par aptuveni { $hours } stundām.
    [one] Mūsu e-vēstules pašlaik kavējas par aptuveni { $hours } stundu.
   *[other] Mūsu e-vēstules pašlaik kavējas par aptuveni { $hours } stundām.
}
mails-late-link-sent = Ja parakstījāt šo petīciju ar norādīto adresi, jums vajadzētu saņemt saiti, bet ne uzreiz. Ja nekas nepienāk, pārbaudiet mēstuļu mapi un to, vai adresē nav pārrakstīšanās kļūdu.
mails-late-endorse-link-sent = Ja ar norādīto adresi atbalstījāt šo petīciju organizācijas vārdā, jums vajadzētu saņemt saiti, bet ne uzreiz. Ja nekas nepienāk, pārbaudiet mēstuļu mapi un to, vai adresē nav pārrakstīšanās kļūdu.

## Confirming

confirm-title = Apstipriniet savu parakstu
confirm-text = Pārbaudiet datus. Ja tie ir jūsu, apstipriniet savu parakstu zem šīs petīcijas:
confirm-button = Apstiprināt manu parakstu
confirm-discard-title = Tie nav jūsu dati?
confirm-discard-text = Kāds cits ir aizpildījis veidlapu ar jūsu e-pasta adresi. Anulējiet veidlapu: tad nekas netiks ne ieskaitīts, ne rādīts, un jūs varēsiet parakstīt ar saviem datiem.
confirm-discard-only = Kāds cits ir aizpildījis veidlapu ar jūsu e-pasta adresi. Anulējiet veidlapu: tad nekas netiks ne ieskaitīts, ne rādīts.
confirm-discard-button = Anulēt veidlapu
press-title = Ierakstiet savu e-pasta adresi
press-text = Dažas e-pasta programmas pašas atver saites un nospiež pogas. Mēs nevaram zināt, vai pogu nospiedāt jūs vai programma, tāpēc nekas vēl nav mainījies.
press-ask = Lai turpinātu, ierakstiet e-pasta adresi, uz kuru nosūtījām e-vēstuli ar saiti.
press-wrong = Mūsu e-vēstule tika nosūtīta uz citu adresi. Apskatiet e-vēstulē, uz kuru adresi tā nosūtīta, un ierakstiet šo adresi šeit.
press-button = Turpināt
confirmed-title = Jūsu paraksts ir ieskaitīts
confirmed-thanks = Paldies, ka parakstījāt:
confirmed-count = Paraksti līdz šim, ieskaitot jūsu: vismaz { $count }
confirmed-share-title = Kopīgojiet šo petīciju
confirmed-share-text = Kopīgošana palīdz petīcijai sasniegt vairāk cilvēku. Šajās saitēs nav izsekošanas.
confirmed-address = Saite uz petīciju
confirmed-share-email = E-pasts
confirmed-share-subject = Vai parakstīsiet šo petīciju?
share-closed-text = Šī petīcija ir slēgta. Tās lapu joprojām varat kopīgot. Šajās saitēs nav izsekotāju.
share-native = Kopīgot ar lietotni
share-text = Teksts kopēšanai
share-more = Citi veidi, kā kopīgot
share-code-title = Kods plakātiem
share-code-text = Ja pret to pavērš tālruņa kameru, atveras petīcija.
share-code-file = Saglabāt kodu kā attēlu (SVG)
share-posters-title = Plakāti drukāšanai
share-posters-text = Izdrukājiet plakātu ziņojumu dēlim vai parakstu vākšanas galdam. Uz tā ir petīcijas nosaukums un kods, kas ved uz petīciju.
confirmed-own-page-title = Varat mainīt savas domas
confirmed-own-page-text = Savā lapā varat redzēt, ko parakstījāt, labot savus datus, parādīt vai paslēpt savu vārdu un uzvārdu un atsaukt vai dzēst savu parakstu. Saglabājiet e-vēstuli, ar kuru apstiprinājāt: tajā ir tā pati saite.
confirmed-own-page-link = Pāriet uz manu parakstu
confirmed-own-page-mail = Saite uz jūsu lapu ir mūsu e-vēstulēs. Vai to pazaudējāt?

## The signer’s own page

signature-title = Jūsu paraksts
signature-status = Statuss
signature-awaiting = Vēl nav apstiprināts: atveriet saiti mūsu e-vēstulē
signature-too-late = Nav apstiprināts pirms petīcijas slēgšanas: netiek ieskaitīts
signature-confirmed = Apstiprināts
signature-withdrawn = Atsaukts
signature-disowned = Ar jūsu e-pasta adresi ir parakstījis kāds cits: tas netiek ieskaitīts
signature-withdrawn-on-request = Organizatori to atsauca pēc jūsu lūguma
signature-set-aside = Kampaņa to atzina par nederīgu: netiek ieskaitīts
signature-set-aside-withdrawn = Kampaņa to atzina par nederīgu, un pēc jūsu lūguma tas ir arī atsaukts: netiek ieskaitīts
signature-name = Vārds un uzvārds
signature-version = Teksta versija
signature-version-is = { $version }. versija ({ $language })
signature-submitted-at = Parakstīts
signature-confirmed-at = Apstiprināts
signature-corrected-at = Labots
signature-shown = Publiski rādīt vārdu un uzvārdu
signature-shown-once-confirmed = Jā, kad jūsu paraksts būs apstiprināts
signature-shown-uncounted = Nē: rāda tikai to parakstītāju vārdus, kuru paraksti tiek ieskaitīti
signature-shown-hidden = Jā, bet kampaņa pašlaik nerāda parakstītāju vārdus
signature-shown-from = Jā, kad būs apstiprinājuši vismaz { $from } cilvēki. Vēl trūkst: { $missing }.
signature-comment = Publiski rādīt komentāru
signature-comment-waiting = Vēl ne: organizatori to vispirms izlasa
signature-comment-refused = Nē: organizatori nolēma to nerādīt
signature-comment-hidden = Pašlaik ne: kampaņa šobrīd nerāda nevienu komentāru
signature-news = Kampaņa drīkst pa e-pastu sūtīt jaunumus
signature-mails = E-vēstules atļautas
signature-yes = Jā
signature-no = Nē
signature-none = Nav norādīts
signature-private = Neizpaudiet šīs lapas adresi. Ikviens, kam tā ir, var mainīt jūsu parakstu.
signature-done-shown = Izdarīts: jūsu vārds un uzvārds tagad var būt redzami parakstītāju sarakstā.
signature-done-shown-later = Izdarīts: jūsu vārds un uzvārds var būt redzami parakstītāju sarakstā, kad kampaņa atkal rādīs parakstītāju vārdus.
signature-done-shown-from = Izdarīts: jūsu vārds un uzvārds var būt redzami parakstītāju sarakstā, kad būs apstiprinājuši vismaz { $from } cilvēki. Vēl trūkst: { $missing }.
signature-done-hidden = Izdarīts: jūsu vārds un uzvārds parakstītāju sarakstā vairs netiek rādīti.
signature-done-hidden-unlisted = Izdarīts: jūsu vārds un uzvārds parakstītāju sarakstā netiks rādīti.
signature-done-comment-hidden = Izdarīts: jūsu komentārs netiek rādīts.
signature-done-withdrawn = Izdarīts: jūsu paraksts ir atsaukts un netiek ieskaitīts.
signature-done-again = Izdarīts: jūsu paraksts atkal ir ieskaitīts.
signature-done-stopped = Izdarīts: mēs jums vairs nesūtīsim e-vēstules šī paraksta dēļ.
signature-done-resumed = Izdarīts: jūs atkal atļaujat mūsu e-vēstules par šo petīciju.
signature-done-corrected = Izdarīts: jūsu dati ir saglabāti tā, kā tos šeit redzat.
signature-show-title = Parādīt savu vārdu un uzvārdu
signature-show-text = Pēc tam jūsu vārds un uzvārds, valsts un nodarbošanās var būt redzami petīcijas parakstītāju sarakstā.
signature-show-name = Pēc tam jūsu vārds un uzvārds var būt redzami petīcijas parakstītāju sarakstā.
signature-show-button = Rādīt manu vārdu un uzvārdu
signature-hide-title = Paslēpt savu vārdu un uzvārdu
signature-hide-text = Jūsu paraksts joprojām būs ieskaitīts, bet jūsu vārds un uzvārds parakstītāju sarakstā vairs nebūs redzami.
signature-hide-unlisted = Pašlaik jūsu vārda un uzvārda sarakstā nav. Ja tos paslēpsiet, to tur nebūs arī vēlāk. Jūsu paraksts joprojām būs ieskaitīts.
signature-hide-button = Paslēpt manu vārdu un uzvārdu
signature-hide-comment-title = Paslēpt savu komentāru
signature-hide-comment-text = Jūsu paraksts joprojām būs ieskaitīts. Organizatori var lasīt jūsu komentāru, bet vairs nedrīkst to rādīt.
signature-hide-comment-button = Paslēpt manu komentāru
signature-withdraw-title = Atsaukt savu parakstu
signature-withdraw-text = Jūsu paraksts netiks ieskaitīts, un jūsu vārds un uzvārds netiks rādīti. Mēs saglabāsim ierakstu par atsaukšanu. Kamēr petīcija ir atvērta, varat to parakstīt vēlreiz.
signature-withdraw-awaiting = Jūsu veidlapa tiks anulēta, un ar saitēm mūsu e-vēstulēs to vairs nevarēs apstiprināt. Mēs saglabāsim ierakstu par atsaukšanu.
signature-withdraw-set-aside = Kampaņa ir atzinusi jūsu parakstu par nederīgu, tāpēc tagad tas netiek ieskaitīts. Ja to atsauksiet, tas netiks ieskaitīts arī turpmāk.
signature-withdraw-closed = Jūsu paraksts netiks ieskaitīts, un jūsu vārds un uzvārds netiks rādīti. Mēs saglabāsim ierakstu par atsaukšanu. Petīcija ir slēgta: atsaukšanu varat atcelt, bet ne vēlāk par šo termiņu: { $until }.
signature-withdraw-final = Jūsu paraksts netiks ieskaitīts, un jūsu vārds un uzvārds netiks rādīti. Mēs saglabāsim ierakstu par atsaukšanu. Petīcija ir slēgta, tāpēc atsaukšanu nevar atcelt.
signature-withdraw-button = Atsaukt manu parakstu
signature-again-title = Parakstīt vēlreiz
signature-again-text = Jūsu paraksts tiks ieskaitīts ar iepriekš norādītajiem datiem.
signature-again-form = Jūs atsaucāt parakstu, pirms jūsu dati bija apstiprināti. Lai parakstītu, aizpildiet veidlapu vēlreiz.
signature-again-mails = Lai parakstītu ar saviem datiem, vispirms šajā lapā atkal atļaujiet e-vēstules. Pēc tam aizpildiet veidlapu.
signature-disowned-title = Parakstiet ar saviem datiem
signature-again-disowned = Lai parakstītu ar saviem datiem, aizpildiet veidlapu.
signature-again-button = Parakstīt vēlreiz
signature-not-me-title = Jūs neparakstījāt?
signature-not-me-text = Ja ar jūsu e-pasta adresi ir parakstījis kāds cits, paziņojiet par to šeit. Tad šis paraksts netiks ne ieskaitīts, ne rādīts, un mēs uz jūsu adresi tā dēļ vairs nesūtīsim e-vēstules. Cik cilvēku par to paziņo, ir publiski redzams, bet ne tas, kas viņi ir.
signature-not-me-button = Tas nebiju es
signature-done-not-me = Paldies, ka paziņojāt. Šis paraksts netiek ne ieskaitīts, ne rādīts, un mēs jums tā dēļ vairs nesūtīsim e-vēstules.
signature-misuse = Lai ziņotu par jūsu adreses ļaunprātīgu izmantošanu, rakstiet: { $contact }.
signature-stop-title = Atteikties no visām e-vēstulēm
signature-stop-text = Mēs jums vairs nesūtīsim e-vēstules šī paraksta dēļ. Jūsu paraksts paliks tāds, kāds tas ir. Saglabājiet šīs lapas adresi: mēs to vairs nevarēsim jums nosūtīt pa e-pastu.
signature-stop-button = Atteikties no visām e-vēstulēm
signature-resume-title = Atkal atļaut e-vēstules
signature-resume-text = Ja atkal atļausiet e-vēstules, varēsim jums pa e-pastu nosūtīt saiti uz šo lapu. Ja kādu e-vēstuli jums neizdevās piegādāt vai tā tika atzīmēta kā mēstule, iespējams, ka kādu laiku tomēr nesūtīsim nevienu.
signature-links-title = Saņemt jaunu saiti uz šo lapu
signature-links-text = Mēs jums pa e-pastu nosūtīsim jaunu saiti. Visas agrākās saites uz šo lapu pārstās darboties, arī tās, kas ir jūsu saņemtajās e-vēstulēs. Izmantojiet šo iespēju, ja saite varētu būt kādam citam.
signature-links-button = Aizstāt manas saites
signature-download-title = Lejupielādēt savus datus
signature-download-text = Jūsu dati un to vēsture JSON datnē
signature-download-fresh = Lai aizsargātu jūsu datus, lejupielādei vajadzīga saite, kas ir jaunāka par diennakti. Mēs to varam jums nosūtīt pa e-pastu.
signature-download-button = Nosūtīt man pa e-pastu jaunu saiti
receipt-title = Kvīts
receipt-text = Kvīts pierāda, ka jūsu paraksts ir šīs vietnes publiskajā žurnālā. Ikviens, kas to redz, var uzzināt, ka jūs parakstījāt, tāpēc rādiet to tikai tiem, kuri to drīkst zināt.
receipt-button = Lejupielādēt kvīti
signature-erase-title = Dzēst savus datus
signature-erase-counted = Jūsu paraksts netiks ieskaitīts, un jūsu vārds un uzvārds, e-pasta adrese un visi pārējie šifrētie dati tiks neatgriezeniski dzēsti. To nevar atcelt.
signature-erase-not-counted = Jūsu vārds un uzvārds, e-pasta adrese un visi pārējie šifrētie dati tiks neatgriezeniski dzēsti. To nevar atcelt. Jūsu paraksts netiek ieskaitīts tagad un netiks ieskaitīts arī pēc tam.
signature-erase-sure = Tiešām vēlos dzēst savus datus
signature-erase-data-button = Dzēst manus datus

## Correcting details

correct-title = Labot savus datus
correct-choices = Tajā pašā lapā izvēlaties, vai saņemt jaunumus un kam vēl piekrītat.
correct-text = Tas, ko parakstījāt, nemainās. Dati, kurus aizstājat, tiek dzēsti.
correct-awaiting = Kad paraksts būs apstiprināts, šeit varēsiet labot savus datus.
correct-button = Saglabāt
correct-news-stopped = Jūs atteicāties no visām e-vēstulēm. Izvēloties jaunumus, jūs tās atkal atļaujat.
correct-differs = Ievadītais atšķiras no saglabātā:
correct-limit = Izmaiņu skaits ir ierobežots: { $day } 24 stundās, { $all } kopā. Paslēpt vārdu un uzvārdu, atteikties no e-vēstulēm, atsaukt un dzēst parakstu varat vienmēr.

## Another email address

address-title = Izmantot citu e-pasta adresi
address-text = Jūs parakstījāt ar adresi { $address }. Varat pārcelt savu parakstu uz citu savu adresi. Nekas cits tajā nemainās.
address-ask = Mēs nosūtīsim e-vēstuli uz jauno adresi. Jūsu paraksts tiks pārcelts, kad atvērsiet šajā e-vēstulē esošo saiti un apstiprināsiet. No tā brīža saites agrākajās e-vēstulēs vairs nedarbosies. Uz veco adresi paziņosim, ka paraksts ir pārcelts, bet ne to, uz kurieni.
address-mail-button = Nosūtīt man e-vēstuli uz šo adresi
address-same = Tā jau ir jūsu paraksta adrese. Ierakstiet citu.
address-pending = Jūs lūdzāt nosūtīt e-vēstuli uz { $address }. Jūsu paraksts tiks pārcelts uz šo adresi, kad to apstiprināsiet tajā e-vēstulē. Līdz tam nekas nemainās.
address-keep-current = Paturēt manu pašreizējo adresi
address-kept = Izdarīts: adreses maiņa ir atcelta.
address-sent = Ja uz šo adresi varam sūtīt e-vēstules, dažu minūšu laikā jums vajadzētu saņemt e-vēstuli. Lai pārceltu parakstu, atveriet e-vēstuli un tajā esošo saiti.
address-sent-late = Ja uz šo adresi varam sūtīt e-vēstules, jums vajadzētu saņemt e-vēstuli, bet ne uzreiz. Lai pārceltu parakstu, atveriet e-vēstuli un tajā esošo saiti.
address-until = Kamēr to tur neapstiprināsiet, nekas nemainīsies.
address-confirm-title = Pārcelt parakstu uz šo adresi
address-confirm-text = Kāds, visticamāk, jūs, lūdza pārcelt savu parakstu zem šīs petīcijas uz jūsu e-pasta adresi:
address-endorsement-means = Šajā lapā „paraksts” nozīmē organizācijas atbalsta paziņojumu.
address-confirm-then = No tā brīža uz parakstu vedīs tikai saites e-vēstulēs, kas sūtītas uz šo adresi.
address-confirm-button = Pārcelt šurp
address-reject-title = Tas nav jūsu paraksts?
address-reject-text = Kāds ierakstīja jūsu adresi. Noraidiet maiņu: paraksts paliks tur, kur tas ir.
address-reject-button = Noraidīt
address-taken-title = Šai adresei jau ir paraksts
address-has-signature-text = Šai adresei ir savs paraksts, un tas tiek ieskaitīts. Tāpēc otru parakstu šurp nevar pārcelt. Ja abi paraksti ir jūsu, atsauciet otru: tas vairs netiks ieskaitīts.
address-taken-button = Atsaukt otru parakstu
notice-address-moved-title = Jūsu paraksts ir pārcelts
notice-address-moved-text = Tagad tas pieder jūsu jaunajai e-pasta adresei un ir tāds, kāds bija. Uz to ved tikai saites e-vēstulēs, kas sūtītas uz šo adresi.
notice-moved-title = Šis paraksts ir pārcelts
notice-moved-text = Tagad tas pieder citai e-pasta adresei. Izmantojiet saiti mūsu e-vēstulēs, kas sūtītas uz to adresi. Ja parakstu nepārcēlāt jūs, sazinieties ar kampaņu.
notice-address-outdated-title = Šī saite vairs nedarbojas
notice-address-outdated-text = Adreses maiņa tika atcelta, pieprasīta vēlreiz vai ir pārāk veca, vai arī paraksts vairs nav apstiprināts. Lai sāktu no jauna, pārejiet uz sava paraksta lapu: saite uz to ir mūsu e-vēstulēs, kas sūtītas uz adresi, kura izmantota, parakstot petīciju.
notice-address-rejected-title = Maiņa ir noraidīta
notice-address-rejected-text = Paraksts netika pārcelts uz jūsu adresi. Saite mūsu e-vēstulē vairs nedarbojas.
notice-address-withdrawn-title = Otrs paraksts ir atsaukts
notice-address-withdrawn-text = Tas netiek ieskaitīts. Paraksts ar šo adresi nav mainījies. Lai otru parakstu dzēstu, izmantojiet saiti mūsu e-vēstulēs, kas sūtītas uz tā adresi.
notice-many-addresses-title = Pārāk daudz adreses maiņu
address-limit = { $day ->
    [zero] 24 stundu laikā varat norādīt { $day } citas adreses.
    [one] 24 stundu laikā varat norādīt { $day } citu adresi.
   *[other] 24 stundu laikā varat norādīt { $day } citas adreses.
}
again-from = Mēģināt vēlreiz varēsiet no šī laika: { $time }.
unsubscribe-title = Atteikties no jaunumiem pa e-pastu
unsubscribe-text = Tad kampaņa jums vairs nesūtīs pa e-pastu jaunumus par šo petīciju:
unsubscribe-then = Jūsu paraksts un pārējās jūsu izvēles nemainīsies.
unsubscribe-button = Atteikties no jaunumiem
notice-news-stopped-title = Jūs vairs nesaņemsiet jaunumus
notice-news-stopped-text = Kampaņa jums vairs nesūtīs pa e-pastu jaunumus par šo petīciju. E-vēstule, kas jau bija ceļā, vēl var pienākt. Ja jūs parakstījāt, jūsu paraksts nav mainījies.

## The link to one's own page

link-title = Saņemiet saiti uz savu parakstu
link-text = Mēs jums pa e-pastu nosūtīsim saiti uz jūsu lapu. Tajā varat apskatīt, atsaukt vai dzēst savu parakstu. Ierakstiet e-pasta adresi, ar kuru parakstījāt.
link-button = Nosūtīt man manu saiti

## Notices

notice-link-expired-title = Šīs saites derīgums ir beidzies
notice-link-expired-text = Izmantojiet saiti mūsu jaunākajā e-vēstulē. Ja petīcija vēl ir atvērta, varat to arī parakstīt vēlreiz un saņemt jaunu saiti.
notice-link-unknown-title = Šī saite nedarbojas
notice-link-unknown-text = Iespējams, trūkst daļas no tās. Nokopējiet visu saiti no mūsu e-vēstules. Ja tas nepalīdz, saņemiet jaunu saiti petīcijas lapā.
notice-petition-closed-title = Šī petīcija ir slēgta
notice-petition-closed-text = To vairs nevar parakstīt. Paldies, ka vēlējāties parakstīt.
notice-petition-not-found-title = Petīcija nav atrasta
notice-petition-not-found-text = Pārbaudiet, vai adrese ir pareiza. Iespējams, petīcija ir pārvietota vai vēl nav atvērta.
notice-page-not-found-title = Lapa nav atrasta
notice-page-not-found-text = Pārbaudiet, vai adrese ir pareiza. Varat arī atgriezties iepriekšējā lapā.
notice-article-retracted-title = Šis jaunums ir atsaukts
notice-article-retracted-text = Kampaņa to vairs nepublicē. Citus jaunumus varat lasīt petīcijas lapā.
notice-too-large-title = Jūsu pieprasījums ir pārāk liels
notice-too-large-text = Jūs nosūtījāt vairāk teksta, nekā mēs pieņemam. Atgriezieties, saīsiniet tekstu un nosūtiet to vēlreiz.
notice-unavailable-title = Atvainojiet, pakalpojumā radās problēma
notice-unavailable-text = Mēs nevarējām izpildīt jūsu pieprasījumu. Lūdzu, mēģiniet vēlreiz pēc dažām minūtēm. Ja nosūtīsiet divas reizes, nekas slikts nenotiks.
notice-not-sure-title = Nekas netika dzēsts
notice-not-sure-text = Atzīmējiet rūtiņu, lai apstiprinātu, ka vēlaties dzēst savus datus, un tad vēlreiz nospiediet pogu.
notice-not-changed-title = Nekas netika mainīts
notice-not-changed-text = Kopš atvērāt lapu, jūsu paraksta statuss ir mainījies, tāpēc tā poga vairs nav derīga. Lai redzētu pašreizējo statusu, pārejiet uz savu parakstu.
notice-withdrawn-title = Jūsu paraksts ir atsaukts
notice-withdrawn-text = Tas netiek ieskaitīts, un jūsu vārds un uzvārds netiek rādīti. Kamēr petīcija ir atvērta, varat to parakstīt vēlreiz.
notice-erased-title = Jūsu dati ir dzēsti
notice-erased-details = Jūsu vārds un uzvārds, e-pasta adrese un visi pārējie šifrētie dati ir neatgriezeniski dzēsti. Šī saite vairs nedarbojas.
notice-erased-on-request-title = Jūsu dati ir dzēsti
notice-erased-on-request-details = Organizatori pēc jūsu lūguma neatgriezeniski dzēsa jūsu vārdu un uzvārdu, e-pasta adresi un visus pārējos šifrētos datus. Jūsu paraksts netiek ieskaitīts. Šī saite vairs nedarbojas. Ja jūs to nelūdzāt, sazinieties ar kampaņu. Kamēr petīcija ir atvērta, varat to parakstīt vēlreiz.
notice-purged-title = Šīs saites derīgums ir beidzies
notice-purged-text = Paraksts netika apstiprināts 30 dienu laikā, tāpēc dati ir dzēsti. Paraksts nekad netika ieskaitīts. Ja petīcija vēl ir atvērta, varat to parakstīt vēlreiz.
notice-again-kept = Veidlapā joprojām ir tas, kas netika dzēsts. Aizpildiet pārējo.
notice-data-expired-title = Jūsu dati ir dzēsti
notice-data-expired-details = Petīcija tika slēgta jau sen, tāpēc jūsu vārds un uzvārds, e-pasta adrese un visi pārējie šifrētie dati ir dzēsti. Jūsu paraksts joprojām tiek ieskaitīts.
notice-data-expired-uncounted-title = Jūsu dati ir dzēsti
notice-data-expired-uncounted-details = Laiks, cik ilgi mēs glabājam datus, ir beidzies, tāpēc jūsu vārds un uzvārds, e-pasta adrese un visi pārējie šifrētie dati ir dzēsti. Jūsu paraksts netiek ieskaitīts.
notice-other-spelling-title = Šī saite attiecas uz citu jūsu adreses pierakstu
notice-other-spelling-text = Šo e-pasta adresi var rakstīt vairākos veidos. Vēlāk izmantots cits pieraksts vai cits pieraksts ir apstiprināts, tāpēc ar šo saiti parakstu nevar ne apskatīt, ne mainīt. Izmantojiet saiti e-vēstulēs, ko nosūtījām uz adresi tajā pierakstā. Kamēr nekas nav apstiprināts, poga e-vēstulē ar šo saiti joprojām darbojas.
notice-link-replaced-title = Šī saite ir aizstāta
notice-link-replaced-text = Agrākās saites uz šo parakstu vairs nedarbojas. Izmantojiet saiti mūsu jaunākajā e-vēstulē vai saņemiet jaunu petīcijas lapā.
notice-links-replaced-title = Jūsu saites ir aizstātas
notice-links-replaced-text = Agrākās saites uz jūsu parakstu vairs nedarbojas. Mēs jums pa e-pastu sūtām jaunu.
notice-discarded-title = Veidlapa ir anulēta
notice-discarded-text = Nekas no tās netiek ne ieskaitīts, ne rādīts. Ja vēlaties parakstīt ar saviem datiem, aizpildiet savu veidlapu.
notice-discarded-only-title = Veidlapa ir anulēta
notice-discarded-only-text = Nekas no tās netiek ne ieskaitīts, ne rādīts.
notice-fresh-link-sent-title = Pārbaudiet savu e-pastu
notice-fresh-link-sent-text = Mēs jums pa e-pastu sūtām jaunu saiti. Izmantojiet to diennakts laikā, lai lejupielādētu savus datus.
notice-not-fresh-title = Šī saite ir pārāk veca lejupielādei
notice-not-fresh-text = Lai aizsargātu jūsu datus, lejupielādei vajadzīga saite, kas ir jaunāka par diennakti. Pieprasiet to sava paraksta lapā.
notice-receipt-not-yet-title = Jūsu kvīts vēl nav gatava
notice-receipt-not-yet-text = Jūsu paraksta vēl nav publiskajā žurnālā. Pēc apstiprināšanas tas parasti aizņem mazāk par minūti. Mēģiniet vēlreiz vēlāk.
notice-receipt-late-text = Tā, ko apstiprinājāt vai mainījāt ({ $time }), publiskajā žurnālā vēl nav. Parasti tas aizņem mazāk par minūti, tātad žurnāls kavējas. Jūsu paraksts nav zudis: tas ir saglabāts un tiks pievienots, kad žurnāls atsāks darboties. Mēģiniet vēlreiz vēlāk.
notice-receipt-unconfirmed-text = Jūsu paraksts nav apstiprināts. Kvīti var saņemt tikai tad, kad paraksts ir apstiprināts un ir publiskajā žurnālā.
notice-no-receipt-title = Kvīts nav pieejama
notice-no-receipt-text = Šai petīcijai kvītis neizsniedz, jo kvīts ikvienam, kas to redz, pierāda, ka tās īpašnieks ir parakstījis.
notice-receipt-disowned-text = Jūs mums paziņojāt, ka neparakstījāt. Kvīts ikvienam, kas to redz, pierādītu pretējo, tāpēc to nevar lejupielādēt.
notice-too-many-mails-title = Pašlaik e-vēstuli nevar nosūtīt
notice-too-many-mails-text = Pēdējās dienās mēs jau esam nosūtījuši uz jūsu adresi vairākas e-vēstules, vai arī jūs atteicāties no mūsu e-vēstulēm. Izmantojiet jaunāko saiti vai mēģiniet vēlreiz pēc nedēļas.
notice-details-changed-text = Jūsu dati ir mainījušies, kopš atvērāt veidlapu, tāpēc nekas netika saglabāts. Salīdziniet ievadīto ar saglabātajiem datiem un saglabājiet vēlreiz.
notice-set-aside-title = Šis paraksts ir atzīts par nederīgu
notice-set-aside-text = Kampaņa to ir atzinusi par nederīgu, tāpēc tas netiek ieskaitīts. Ja domājat, ka tā ir kļūda, sazinieties ar kampaņu.
notice-mails-stopped-title = Jūs atteicāties no e-vēstulēm
notice-mails-stopped-text = Mēs jums vairs nesūtīsim e-vēstules šī paraksta dēļ.
notice-signing-paused-title = Parakstīšana uz laiku apturēta
notice-signing-paused-text = Jūsu veidlapa netika saglabāta. Esošos parakstus tas neietekmē. Lūdzu, atgriezieties vēlāk.
notice-form-after-closing-text = Petīcija tika slēgta, pirms pienāca jūsu veidlapa, tāpēc nekas no tās netika saglabāts. Paldies, ka vēlējāties parakstīt.
notice-link-sent-title = Pārbaudiet savu e-pastu
notice-link-sent-text = Ja parakstījāt šo petīciju ar norādīto adresi, dažu minūšu laikā jums vajadzētu saņemt saiti. Ja nekas nepienāk, pārbaudiet mēstuļu mapi un to, vai adresē nav pārrakstīšanās kļūdu.
notice-endorse-link-sent-text = Ja ar norādīto adresi atbalstījāt šo petīciju organizācijas vārdā, dažu minūšu laikā jums vajadzētu saņemt saiti. Ja nekas nepienāk, pārbaudiet mēstuļu mapi un to, vai adresē nav pārrakstīšanās kļūdu.
notice-wait-title = Lūdzu, mēģiniet vēlreiz vēlāk
notice-wait-text = No jūsu tīkla saņemts pārāk daudz pieprasījumu. Mēģiniet vēlreiz pēc stundas vai no cita savienojuma.

## The document to hand over

delivery-as-of = Stāvoklis: { $date } ({ $zone })
delivery-links = Saites
delivery-names = Vārdi un uzvārdi
delivery-names-shown = Parakstītāji, kuri izvēlējās rādīt savu vārdu un uzvārdu: { $shown } no { $confirmed }. Saraksts ir apstiprināšanas secībā. Blakus vārdam un uzvārdam norādīts tas, ko ierakstīja pats parakstītājs.
delivery-names-none = Neviens parakstītājs neizvēlējās rādīt savu vārdu un uzvārdu.
delivery-boxes = { $number ->
    [zero] { $number } parakstītāju vārdos ir rakstzīmes, kuru nav šī dokumenta fontos. Katras šādas rakstzīmes vietā ir kvadrātiņš.
    [one] { $number } parakstītāja vārdā ir rakstzīmes, kuru nav šī dokumenta fontos. Katras šādas rakstzīmes vietā ir kvadrātiņš.
   *[other] { $number } parakstītāju vārdos ir rakstzīmes, kuru nav šī dokumenta fontos. Katras šādas rakstzīmes vietā ir kvadrātiņš.
}
delivery-organisations = Organizācijas
delivery-organisations-listed = Organizācijas, kas atbalsta petīciju: { $number }. Saraksts ir apstiprināšanas secībā. Parakstu skaitā organizācijas nav iekļautas.
delivery-page = { $page }. lapa no { $pages }

## Privacy

privacy-page-title = Privātums
privacy-purpose-title = Kādam nolūkam tiek izmantoti jūsu dati
privacy-purpose-count = Lai saskaitītu jūsu parakstu un pārliecinātos, ka tas ir jūsu.
privacy-purpose-deliver = Lai iesniegtu petīciju tiem, kam tā adresēta: { $addressees }
privacy-purpose-chosen = Tikai tad, ja to izvēlējāties: lai publiski rādītu jūsu vārdu un uzvārdu ar valsti un nodarbošanos un sūtītu jums pa e-pastu jaunumus par šo petīciju.
privacy-purpose-shown = Tikai tad, ja to izvēlējāties: lai publiski rādītu jūsu vārdu un uzvārdu.
privacy-purpose-news = Tikai tad, ja to izvēlējāties: lai sūtītu jums pa e-pastu jaunumus par šo petīciju.
privacy-purpose-consent = Tikai tad, ja to izvēlējāties: { $consent }
privacy-basis-title = Juridiskais pamats
privacy-basis-text = Jūsu piekrišana. Jūs to dodat parakstot un varat atsaukt jebkurā laikā. Eiropas Savienībā: VDAR 6. panta 1. punkta a) apakšpunkts un 9. panta 2. punkta a) apakšpunkts, jo paraksts var atklāt politiskos uzskatus.
privacy-stored-title = Kas tiek glabāts
privacy-stored-sealed = Šifrēti dati: { $fields }
privacy-stored-source = Šifrēti dati: kods, kas norāda, kur tika publicēta saite, ar kuru nonācāt petīcijas lapā, piemēram, skrejlapā. To glabā tikai tad, ja tas bija šajā saitē, un izmanto tikai, lai saskaitītu, cik cilvēku atnāca no turienes.
privacy-stored-open = Nešifrēti dati: jūsu valsts, ja to norādījāt, jūsu valoda, tas, ko atļāvāt, kā arī tas, kuru teksta versiju un kad parakstījāt.
privacy-stored-areas = Nešifrēti dati, kamēr jūsu paraksts tiek ieskaitīts: reģions vai pasta indeksa sākums, kuram tas tiek pieskaitīts.
privacy-stored-codes = Tikai kā slepeni kodi, lai atpazītu atkārtotas veidlapas: jūsu e-pasta adrese un tīkls.
privacy-stored-log = Uz visiem laikiem publiskā žurnālā, ko var pārbaudīt ikviens: tas, ka paraksts ir apstiprināts, kas ar to noticis vēlāk (piemēram, ka tas ir izlabots, atsaukts vai dzēsts), un kurā minūtē. Vārda vai adreses vietā ir kods. Ja jūsu vārds ir bijis publiski redzams, citi, iespējams, var noteikt, kuri ieraksti ir jūsu.
privacy-stored-endorsements = Ja atbalstāt petīciju organizācijas vārdā, organizācijas nosaukumu, vietni un valsti var rādīt publiski. Jūsu vārdu un uzvārdu, amatu un e-pasta adresi glabā šifrētus un nekad nerāda.
privacy-readers-title = Kas var redzēt datus
privacy-readers-text = Kampaņa un uzņēmumi, kas uztur šo vietni un sūta tās e-vēstules. Katru datu eksportu reģistrē. To, ko izvēlaties rādīt publiski, var redzēt visi, un tas nav šifrēts.
privacy-readers-places = Visi var redzēt, cik aptuveni parakstu ir no katras valsts. Skaitļi ir noapaļoti, un pēc tiem nevienu cilvēku nevar atpazīt.
privacy-readers-areas = Visi var redzēt, cik aptuveni parakstu ir no katra reģiona vai pasta indeksa apgabala. Skaitļi ir noapaļoti, un pēc tiem nevienu cilvēku nevar atpazīt.
privacy-readers-addressees = Tie, kam petīcija tiek iesniegta, redz to, ko kampaņa iesniedz kopā ar petīciju.
privacy-kept-title = Cik ilgi datus glabā
privacy-kept-unconfirmed = Dati, kurus jūs neapstiprināt
privacy-kept-confirmed = Apstiprināti dati
privacy-kept-until-erased = Līdz jūs tos izdzēsīsiet
privacy-kept-closed = Apstiprināti dati pēc petīcijas slēgšanas
privacy-kept-address = Vecā e-pasta adrese, kad jūsu paraksts ir pārcelts uz citu
privacy-kept-mails = Ieraksti par jums sūtītajām e-vēstulēm, bez jūsu adreses
privacy-kept-erased = Izdzēstos datus neviens nevar izlasīt. Kodi, jūsu izvēles un laiki paliek reģistrā.
privacy-days = { $days ->
    [zero] { $days } dienas
    [one] { $days } diena
   *[other] { $days } dienas
}
privacy-rights-title = Jūsu tiesības
privacy-rights-page = Saite mūsu e-vēstulēs ved uz jūsu lapu: tur jūs varat visu apskatīt, lejupielādēt, atsaukt un dzēst. Tur varat arī labot savus datus un izmantot citu e-pasta adresi. Par visu citu sazinieties ar kampaņu vai savu datu aizsardzības iestādi.

## Accessibility

access-title = Piekļūstamība
access-aim = Ikvienam šeit jābūt iespējai lasīt un parakstīt: tālrunī vai lielā ekrānā, ar peli, tastatūru vai ekrāna lasītāju. Mērķis ir WCAG 2.2, AA līmenis.
access-checked-title = Kas tiek pārbaudīts
access-checked-pages = Pirms katras jaunas programmatūras versijas pārlūkprogramma pārbauda lapas no veidlapas līdz sava paraksta lapai: kontrastu, nosaukumus, lomas, secību un valodas. Petīcijas lapu un tās veidlapu tā pārbauda visās šīs vietnes valodās.
access-checked-ways = Pārlūkprogramma paraksta, izmantojot tikai tastatūru, kā arī bez JavaScript. Tā pārbauda, vai nekas nepazūd, ja teksts ir divreiz lielāks, 320 pikseļu ekrānā, tumšajā režīmā, ar piespiedu krāsām un uz papīra. Nekas nekustas pats no sevis.
access-missing-title = Kā trūkst
access-missing-people = Šīs lapas vēl nav izmēģinājis neviens, kas katru dienu lieto ekrāna lasītāju.
access-missing-content = Petīcijas tekstus un jaunumus veido kampaņa, un tie netiek pārbaudīti.
access-missing-script = Petīcija var lūgt pārlūkprogrammām veikt aprēķinu, lai aizsargātos pret automātu sūtītām veidlapām. Tad parakstīšanai vajadzīgs JavaScript; nevienam nav jārisina mīkla.
access-report-title = Pastāstiet mums, kas nedarbojas
access-report-text = Rakstiet petīcijas organizatoriem: tās lapā „{ $privacy }” ir norādīts, kas viņi ir. Uzrakstiet, kurā lapā tas notika, ko vēlējāties izdarīt un kādu pārlūkprogrammu vai palīgtehnoloģiju izmantojat.

## How the number grew

history-title = Kā skaits ir audzis
history-summary = { $count ->
    [zero] Ieskaitīts { $count } apstiprinātu parakstu
    [one] Ieskaitīts { $count } apstiprināts paraksts
   *[other] Ieskaitīti { $count } apstiprināti paraksti
} (laikposms: { $from } – { $until }). Visvairāk no tiem apstiprināts šajā dienā: { $day } ({ $most }).
embed-title = Rādīt citā vietnē
embed-text = Šīs vietnes drīkst rādīt petīciju rāmī. Iekopējiet rindas kādā no to lapām; kur skripti nedarbojas, lasītāji redz saiti.
embed-form = Veidlapa
embed-count = Tikai skaits
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Atzīmējot šo rūtiņu, jūs atļaujat izmantot šos datus: { $fields }
history-note = Redzami tikai tie paraksti, kas šodien tiek ieskaitīti: atsaukts paraksts pazūd arī no dienas, kurā tas tika apstiprināts. Dienas ir pēc UTC.
history-none = Vēl neviens nav apstiprinājis parakstu.
history-table = Tas pats tabulā
history-when = Kad
history-confirmed = Apstiprināti
history-total = Kopā
history-goals = Sasniegtie mērķi
history-csv = Visas dienas izklājlapai (CSV)
places-title = No kurienes ir paraksti
places-as-of = Šo skaitļu datums un laiks: { $time }. Apstiprināto parakstu skaits tajā brīdī: { $count }.
places-note-hourly = Nevienu cilvēku nevar atpazīt: skaitļi ir noapaļoti uz leju, valstis, no kurām ir maz parakstu, netiek rādītas, un tabulu atjaunina ne biežāk kā reizi stundā, kad ir parakstījuši vai parakstu atsaukuši vismaz { $number } cilvēki.
places-none = Neviena valsts netiek rādīta. Lai nevienu cilvēku nevarētu atpazīt, valsti rāda tikai tad, kad no tās ir parakstījuši vismaz { $number } cilvēki. Tabulu laiku pa laikam atjaunina.
places-table = Pa valstīm
places-at-least = Paraksti, vismaz
places-share-at-least = Īpatsvars, vismaz
places-share = { $number }%
places-others = Citas valstis, paraksti bez norādītas valsts un noapaļošana
places-map = Karte
places-map-text = Pasaules karte. Valsts krāsa rāda, cik parakstu no tās ir. Tie paši skaitļi ir tabulā.
places-step = { $number } vai vairāk
places-step-none = Netiek rādīta
places-csv = Visas valstis izklājlapai (CSV)
places-areas-note-hourly = Nevienu cilvēku nevar atpazīt: skaitļi ir noapaļoti uz leju, apgabali, no kuriem ir maz parakstu, netiek rādīti, un tabulu atjaunina ne biežāk kā reizi stundā, kad ir parakstījuši vai parakstu atsaukuši vismaz { $number } cilvēki.
places-areas-none = Neviens apgabals netiek rādīts. Lai nevienu cilvēku nevarētu atpazīt, apgabalu rāda tikai tad, kad no tā ir parakstījuši vismaz { $number } cilvēki. Tabulu laiku pa laikam atjaunina.
places-areas-others = Citi apgabali, paraksti bez norādīta vai ar neatpazītu apgabalu un noapaļošana
places-areas-csv = Visi apgabali izklājlapai (CSV)
places-by-region = Pa reģioniem
places-by-postcode = Pēc pasta indeksa sākuma
places-postcode-begins = Pasta indeksa sākums
log-title = Publiskais žurnāls
log-proves = Ar šo žurnālu ikviens var pārskaitīt šīs vietnes parakstus. Tas pierāda, ka nekas no ieskaitītā nav nemanīti izņemts, mainīts vai pievienots.
log-proves-not = Tas nepierāda ne to, ka parakstītāji ir īsti cilvēki vai drīkst parakstīt, ne to, ka neviens nav noraidīts.
log-private = Tajā nav ne vārdu, ne e-pasta adrešu: tikai tas, kas un kurā minūtē noticis ar parakstu, un kods.
log-refused = Ja kāds šīs vietnes noteikums neļauj parakstu pieņemt, piemēram, tāpēc, ka petīcija ir slēgta, parakstītājs saņem digitāli parakstītu atbildi, ko var saglabāt. Noraidītās veidlapas netiek ietvertas nevienā publiskā skaitlī, jo nepiederošas personas varētu to ietekmēt. Atbilžu publiskā atslēga:
log-none = Žurnālā vēl nekas nav publicēts.
log-state = Žurnāla stāvoklis
log-entries = Ieraksti
log-published = Publicēts
log-root = Saknes jaucējvērtība
log-name = Nosaukums
log-key = Publiskā atslēga
log-witnesses = Liecinieki
log-witnessed = Apliecinājuši { $cosigned } no { $witnesses }, { $time }
log-not-witnessed = Vēl nav apliecinājis neviens no { $witnesses }
log-no-witnesses = Nav. Vietnes uzturētājs varētu dažādiem cilvēkiem rādīt dažādus žurnālus. Lai to atklātu, salīdziniet saknes jaucējvērtību ar to, ko redz citi.
log-delay = Jauni ieraksti parasti parādās mazāk nekā minūtes laikā.
log-newest = Žurnāla jaunākais kontrolpunkts: { $time }.
log-behind = Kaut kas no tā, kas šajā vietnē jau ir ieskaitīts, vēl nav žurnālā. Ja tas ilgst vairāk par dažām minūtēm, žurnāls ir apstājies. Neviens paraksts nav zudis: trūkstošais ir saglabāts un tiks pievienots, kad žurnāls atsāks darboties.
log-petitions = Ko žurnāls rāda par konkrētu petīciju, var redzēt tās lapā „{ $history }”.
log-check-title = Kā to pārbaudīt
log-check-program = Šī vietne darbojas ar brīvo programmatūru Countersign. Palaidiet šo tās komandu, kurai vajadzīgas tikai publiskas adreses:
log-check-second = Pirmkodā ir arī otra programma, kas pārbauda žurnālu. Tā ir rakstīta Python valodā, un tai nav nekā kopīga ar pirmo: tests/audit.
log-file-checkpoint = Kontrolpunkts
log-file-policy = Atslēgu datne (policy)
log-formats = Formāti
log-ended = Agrākie, slēgtie žurnāli
log-count-title = Ko rāda publiskais žurnāls
log-count-as-of = Šo skaitļu datums un laiks: { $time }. Ierakstu skaits žurnālā tajā brīdī: { $entries }. Vēlāk apstiprinātie, atsauktie vai dzēstie paraksti šos skaitļus nav mainījuši.
check-title = Kvīts pārbaude
check-intro = Kvīti pārbauda pati jūsu pārlūkprogramma. Nekas no šeit ievadītā nekur netiek sūtīts, un pēc ielādes lapa darbojas arī bez interneta.
check-receipt = Kvīts
check-file = Vai arī izvēlieties datni
check-policy = Uzticamās atslēgas
check-policy-what = Atslēgu datne (policy, c2sp.org/tlog-policy): žurnāla un tā liecinieku publiskās atslēgas. Šī datne ir no šīs vietnes. Ja vietnei neuzticaties, ielīmējiet datni, ko saņēmāt no kāda cita.
check-button = Pārbaudīt
check-no-script = Lai pārbaudītu šajā lapā, vajadzīgs JavaScript. Bez tā izmantojiet kādu no programmām: skatiet lapu par publisko žurnālu.
check-old = Šī pārlūkprogramma nevar pārbaudīt Ed25519 parakstus. Izmantojiet jaunāku pārlūkprogrammu vai kādu no programmām: skatiet lapu par publisko žurnālu.
check-valid = Šī kvīts ir derīga.
check-not-valid = Šī kvīts nav derīga.
check-other = Šī kvīts ir no cita žurnāla: { $origin }.
check-other-ended = Šī vietne to žurnālu ir slēgusi un sākusi citu. Lai pārbaudītu šo kvīti, izmantojiet slēgtā žurnāla atslēgu datni. Lai saņemtu kvīti no pašreizējā žurnāla, kādā no mūsu e-vēstulēm atveriet saiti uz savu parakstu.
check-other-foreign = Atslēgu datnē, kurai uzticaties, šī žurnāla nav. Lai pārbaudītu šo kvīti, ievadiet šī žurnāla atslēgu datni, ko saņēmāt no kāda, kam uzticaties.
check-other-use = Izmantot slēgtā žurnāla atslēgu datni
check-form = Tā nav kvīts. Ielīmējiet to visu, no „c2sp.org/tlog-proof@v1” līdz pēdējai rindai.
check-file-unreadable = Jūsu pārlūks nevar nolasīt šo datni. Izvēlieties to vēlreiz vai ielīmējiet kvīti.
check-policy-wrong = Uzticamās atslēgas nevar nolasīt. Ievadiet atslēgu datni (policy, c2sp.org/tlog-policy), kurā ir vismaz viens žurnāls un kvorums.
check-log-good = Žurnāla { $origin } paraksts: derīgs.
check-log-bad = Žurnāla paraksts: trūkst vai nav derīgs.
check-witness-good = Liecinieku paraksti: { $cosigned } no { $witnesses }, ar to pietiek.
check-witness-few = Liecinieku paraksti: { $cosigned } no { $witnesses }, ar to nepietiek.
check-witness-bad = Liecinieku paraksti: vismaz viens nav derīgs.
check-witness-none = Liecinieku paraksti: nav prasīti.
check-place-good = Vieta žurnālā: ieraksts { $index }, ierakstu kopskaits: { $size }.
check-place-bad = Vieta žurnālā: nav pierādīta.
check-owner-good = Kam pieder ieraksts: parakstam { $id }.
check-owner-bad = Kam pieder ieraksts: ne tam parakstam, kas norādīts kvītī.
check-owner-alone = Kam pieder ieraksts: nav norādīts. Kvīts rāda tikai pašu ierakstu.
check-later-title = Vai paraksts joprojām tiek ieskaitīts?
check-later-text = Jūsu pārlūkprogramma lasa žurnālu, sākot no šī ieraksta, un salīdzina to ar jaunāko stāvokli, ko žurnāls ir parakstījis.
check-later-stop = Apturēt
check-later-stopped = Apturēts. Rezultāta nav.
check-later-reading = Nolasīti ieraksti: { $read } no { $size }.
check-later-more = Lai lasīšanu turpinātu, nospiediet pogu vēlreiz.
check-later-counts = Žurnāls rāda, ka paraksts tiek ieskaitīts (ierakstu skaits: { $size }).
check-later-not = Žurnāls rāda, ka paraksts netiek ieskaitīts (ierakstu skaits: { $size }): { $reason }
check-later-damaged = Žurnāls vairs nav tāds, kāds tas bija, kad izsniedza šo kvīti, vai arī tas neatbilst stāvoklim, ko pats parakstījis. Saglabājiet kvīti un pastāstiet citiem.
check-later-other = Tagad šai vietnei ir cits žurnāls: { $origin }. No tā nevar uzzināt, vai šajā kvītī norādītais paraksts joprojām tiek ieskaitīts. Ja parakstījāt šajā vietnē, kādā no mūsu e-vēstulēm atveriet saiti uz savu parakstu un lejupielādējiet jaunu kvīti.
check-later-missing = Daļu žurnāla nevar ielādēt. Mēģiniet vēlreiz vēlāk.
