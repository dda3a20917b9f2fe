## The language itself

language-name = Română

## Every page

skip-to-content = Salt la conținutul principal
language-choice = Limba
language-choice-text = Limba petiției:
language-choice-interface = Limba butoanelor și a formularului:
footer-promise = Fără cookie-uri, fără urmărire, nimic încărcat de pe alte site-uri.
site-imprint = Informații legale
site-contact = Contact
copy = Copiază
copied = Copiat
back-to-petition = Înapoi la petiție
all-petitions = Toate petițiile
list-title = Petiții
list-more = Mai multe petiții
list-open = Deschisă pentru semnare
list-closed = Închisă pe { $date }
list-paused = Semnarea este întreruptă temporar
list-search = Caută
list-search-hint = Titluri, texte, numele celor care cer și ale celor cărora li se cere, locuri
list-state = Stare
list-any = Toate
list-state-closed = Închisă
list-found = { $count ->
    [one] A fost găsită o petiție.
    [few] Au fost găsite { $count } petiții.
   *[other] Au fost găsite { $count } de petiții.
}
list-none = Nicio petiție nu corespunde căutării. Încercați cu alte cuvinte sau cu mai puține.
list-previous = Petițiile anterioare

## The petition and its count

sign-jump = Semnează petiția
count-signatures = { $count ->
    [one] { $count } semnătură
    [few] { $count } semnături
   *[other] { $count } de semnături
}
count-word = { $count ->
    [one] semnătură confirmată
    [few] semnături confirmate
   *[other] de semnături confirmate
}
count-goal = Următorul obiectiv: { $goal }
count-goal-last = Obiectiv: { $goal }
count-goal-reached = Obiectivul de { $goal } a fost atins pe { $date }
text-language = Limba textului petiției: { $language }
text-version-newest = Aceasta este versiunea { $version } a textului ({ $language }). Este cea mai nouă.
text-version-replaced = Aceasta este versiunea { $version } a textului ({ $language }), publicată pe { $date }. A fost înlocuită de o versiune mai nouă.
fact-organiser = Inițiată de
fact-addressees = Adresată către
fact-place = Loc
fact-started = Inițiată pe
fact-closes = Deschisă până pe
fact-closed = Închisă pe
fact-line = { $label }: { $value }
outcome-delivered = Înmânată
outcome-answered = A primit răspuns
outcome-successful = A avut succes
outcome-unsuccessful = Nu a avut succes
outcome-withdrawn = Retrasă de inițiator
donate-title = Sprijiniți campania
donate-transfer = Puteți face un transfer în acest cont:
donate-link = Donează online
donate-holder = Titularul contului
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Detaliile plății
donate-code-name = Cod pentru aplicații bancare
donate-code = Scanați acest cod cu aplicația băncii dumneavoastră. Codul completează datele contului; suma o alegeți dumneavoastră.
closed-title = Această petiție este închisă
closed-text = S-a închis pe { $date } și nu mai primește semnături.
closed-text-grace = S-a închis pe { $date } și nu primește semnături noi. Cele trimise înainte mai pot fi confirmate până pe { $until }.
draft-title = Această petiție nu este încă deschisă
draft-text = Încă nu o puteți semna. Reveniți mai târziu.
draft-link-text = O pot vedea numai persoanele care au această adresă, și numai până pe { $until }. Încă nu poate semna nimeni.
paused-title = Semnarea este întreruptă temporar
paused-text = Deocamdată nu puteți semna această petiție. Semnăturile existente nu sunt afectate. Reveniți mai târziu.

## The form

form-title = Semnați petiția
field-name = Nume complet
field-given-name = Prenume
field-family-name = Nume de familie
field-email = Adresă de e-mail
field-country = Țară
field-region = Regiune
field-city = Localitate
field-postcode = Cod poștal
field-occupation = Ocupație sau organizație
field-occupation-alone = Ocupație
field-organisation = Organizație
field-link = Site web
field-endorse-organisation = Numele organizației
field-endorse-country = Țara organizației
field-endorse-name = Numele dumneavoastră complet
field-endorse-role = Funcția dumneavoastră în organizație
field-endorse-email = Adresa dumneavoastră de e-mail
field-phone = Număr de telefon
field-phone-hint = Cu prefixul țării. Nu este afișat public niciodată.
field-comment = Comentariu
field-comment-hint = Numai pentru campanie: nu este afișat public.
field-comment-hint-public = Îl citesc organizatorii. Îl pot afișa public dacă permiteți acest lucru mai jos.
consent-show-comment = Organizatorii pot afișa public comentariul meu. Numele meu apare lângă el numai dacă aleg să îmi afișez numele.
field-optional = (opțional)
country-choose = Alegeți…
form-more = Adaugă o ocupație sau un comentariu
form-more-fields = Adaugă mai multe date
form-one-name = Dacă aveți un singur nume, lăsați celălalt câmp gol.
form-show-name = Afișează public numele meu
form-show-name-hint = Împreună cu țara și ocupația, dar niciodată cu adresa de e-mail.
form-show-name-with = Împreună cu el se afișează: { $fields }. Adresa dumneavoastră de e-mail nu este afișată niciodată.
form-show-name-alone = Se afișează numai numele dumneavoastră și niciodată adresa de e-mail.
form-news = Campania îmi poate trimite prin e-mail noutăți despre această petiție
form-consent = Prin semnare, susțineți această petiție așa cum apare aici ({ $version }) și sunteți de acord ca datele dumneavoastră să fie păstrate pentru ea.
form-consent-version = versiunea { $version }
form-button = Semnează
form-next = Vă vom trimite un link prin e-mail. Semnătura dumneavoastră contează după ce o confirmați cu acel link.
form-switch = Continuă în altă limbă
form-switch-hint = Ce ați scris se păstrează.
form-wait = Așteptați: browserul dumneavoastră efectuează o verificare de securitate.
form-nobody = Lăsați acest câmp gol
form-offer-title = Ați vrut să scrieți { $address }?
form-offer-use = Folosește { $address }
form-offer-keep = Nu, trimite la { $address }
privacy-title = Datele dumneavoastră
privacy-text = Adresa dumneavoastră de e-mail este păstrată criptat și nu este publicată niciodată. Datele dumneavoastră sunt folosite numai pentru această petiție. Cu linkul din e-mailurile noastre puteți oricând să vă vedeți semnătura, să vă afișați numele sau să îl ascundeți și să vă retrageți semnătura sau să o ștergeți.
privacy-contact = Responsabil pentru datele dumneavoastră:
privacy-link = Am pierdut linkul către semnătura mea

## What is wrong in the form

problems-prefix = Eroare:
problems-title = Există o problemă
problem-missing-name = Scrieți numele dumneavoastră
problem-missing-given-name = Scrieți prenumele, numele de familie sau pe amândouă
problem-missing-email = Scrieți adresa dumneavoastră de e-mail
problem-missing-country = Alegeți țara dumneavoastră
problem-missing-field = Completați acest câmp: { $field }
problem-missing-tick = Ca să semnați, bifați această căsuță: { $field }
problem-too-long = { $max ->
    [one] { $field }: scrieți cel mult { $max } caracter
    [few] { $field }: scrieți cel mult { $max } caractere
   *[other] { $field }: scrieți cel mult { $max } de caractere
}
problem-not-an-address = Scrieți o adresă de e-mail în formatul corect, de exemplu nume@example.org
problem-not-a-country = Alegeți o țară din listă
problem-not-a-phone = Scrieți un număr de telefon cu prefixul țării, de exemplu +34 600 000 000
problem-not-a-link = Scrieți adresa site-ului cu https, de exemplu https://example.org
problem-not-an-organisation = { $field }: scrieți un nume, nu o adresă și nu doar simboluri
problem-not-a-choice = Alegeți din nou unul dintre răspunsuri, pentru că s-au schimbat: { $field }
problem-consent-changed = Textul acestei căsuțe s-a schimbat. Citiți-l din nou și bifați căsuța dacă sunteți de acord.
problem-not-text = { $field }: scrieți numai text, fără cod HTML și fără caractere ascunse
problem-not-a-name = { $field }: scrieți un nume, nu o adresă și nu doar simboluri. Dacă aveți un singur nume, lăsați celălalt câmp gol
problem-disposable = Folosiți o adresă de e-mail permanentă: cele temporare expiră, iar e-mailurile primite acolo ar putea fi citite de alte persoane
problem-email-beyond-ascii = Nu putem trimite e-mailuri la această adresă, deoarece înainte de @ are o literă sau un semn care nu există pe tastatura engleză. Scrieți altă adresă.
problem-no-proof = Înainte să puteți semna, browserul dumneavoastră trebuie să efectueze o verificare de securitate. Asigurați-vă că JavaScript este activat, reîncărcați pagina, apoi trimiteți formularul.
problem-proof = Formularul a stat deschis prea mult timp sau a fost deja trimis. Apăsați butonul ca să îl trimiteți din nou.
problem-network-limit = Din rețeaua dumneavoastră s-au trimis prea multe formulare, așa că acesta nu a fost salvat. Trimiteți-l din nou peste o oră sau de la altă conexiune.
problem-domain-limit = S-au trimis multe formulare cu adrese de la furnizorul dumneavoastră de e-mail, așa că browserul trebuie mai întâi să efectueze o verificare de securitate. Asigurați-vă că JavaScript este activat, apoi apăsați din nou butonul. Fără JavaScript, trimiteți din nou formularul peste o oră sau folosiți altă adresă de e-mail.
problem-trap = Acest câmp trebuie să rămână gol. Poate că l-a completat browserul: goliți-l, apoi apăsați din nou butonul.
problem-text-changed = Textul petiției s-a schimbat de când ați deschis pagina. Citiți-l din nou, apoi apăsați butonul dacă încă doriți să semnați.
problem-key-reused = Această Idempotency-Key a fost deja folosită cu alte date. Dacă formularul s-a schimbat, trimiteți-l cu o cheie nouă.
problem-paused = Semnarea este întreruptă temporar, așa că formularul dumneavoastră nu a fost salvat. Ce ați scris este încă aici: apăsați din nou butonul mai târziu.
answer-title = Păstrați un răspuns semnat digital
answer-text = Acest site a semnat digital un răspuns. Răspunsul arată că site-ul a refuzat acest lucru, când și de ce. Nu arată cine sunteți. Copiați-l sau descărcați-l ca fișier. Oricine îl poate verifica cu cheia publică:
answer-download = Descarcă răspunsul

## Signers, news, and how the number is counted

signers-title = Cine a semnat recent
signers-note = În listă apar numai persoanele care au ales să își afișeze numele.
signers-none = Încă nu există nume de afișat. Cine semnează poate alege să își afișeze numele.
signers-none-closed = Nu este afișat niciun nume.
signers-hidden = În acest moment, campania nu afișează nume.
names-from = Numele și comentariile se afișează numai cât timp numărul persoanelor care și-au confirmat semnătura este de cel puțin { $from }.
names-from-missing = Mai sunt necesare: { $missing }.
names-title = Toate numele
names-more = Mai multe nume
names-none = Nu există nume de afișat.
names-search = Căutați în nume
names-search-hint = Prenume sau nume, sau începutul lui
names-not-found = Niciun nume nu se potrivește.
names-searched = Căutat până acum: numele cele mai recente, { $count }.
names-search-on = Căutați în nume mai vechi
comments-title = Comentarii
comments-note = Cei care au semnat au permis afișarea acestor comentarii, iar organizatorii le-au citit înainte.
comments-none = Încă nu este afișat niciun comentariu.
comments-hidden = În acest moment, campania nu afișează comentarii.
comments-unnamed = O persoană care a semnat
comments-all = Toate comentariile
comments-more = Mai multe comentarii
names-others = { $count ->
    [one] O altă persoană care a semnat nu își afișează numele.
    [few] Alte { $count } persoane care au semnat nu își afișează numele.
   *[other] Alte { $count } de persoane care au semnat nu își afișează numele.
}
news-title = Noutăți
news-language = Limba:
news-source = Sursa:
news-published = Publicat:
news-older = Noutăți mai vechi
news-feed = Urmărește noutățile într-un cititor de fluxuri (Atom)
news-corrected = Corectat:
news-all = Toate noutățile
counted-title = Cum se ajunge la acest număr
counted-text = O semnătură contează după ce persoana care a semnat a confirmat-o prin e-mail. Fiecare adresă de e-mail contează o singură dată, oricât de des s-ar trimite formularul cu ea. Formularele care nu au fost acceptate nu intră în niciuna dintre aceste cifre.
counted-confirmed = Confirmate
counted-awaiting = Încă neconfirmate
counted-withdrawn = Retrase
counted-disowned = Nesemnate de titularul adresei de e-mail
counted-erased = Șterse
counted-purged = Niciodată confirmate, apoi retrase sau șterse
counted-automated = Invalidate: trimise de un program
counted-disposable-address = Invalidate: adresă de e-mail de unică folosință
counted-false-name = Invalidate: numele nu este al unei persoane
counted-same-person = Invalidate: o persoană, mai multe adrese
counted-other = Invalidate din alt motiv
counted-bounced = Semnături confirmate a căror adresă de e-mail nu a mai acceptat ulterior e-mailuri: { $number }. Acestea contează în continuare.
counted-submitted = Total (fiecare adresă de e-mail contează o dată și încă o dată dacă se semnează din nou cu ea după ștergerea datelor)
counted-as-of = Aceste cifre sunt din { $as-of }. Se actualizează cel mult o dată pe oră și numai după cel puțin încă 20 de formulare, astfel încât nimeni să nu poată deduce din ele dacă o anumită persoană a semnat. Registrul public arată fără această întârziere ce se întâmplă cu semnăturile confirmate.
counted-none-yet = Celelalte cifre se publică aici după ce s-au trimis cel puțin 20 de formulare, iar apoi cel mult o dată pe oră. Astfel, nimeni nu poate deduce din ele dacă o anumită persoană a semnat. Registrul public arată fără această întârziere ce se întâmplă cu semnăturile confirmate.
endorse-title = Susțineți petiția ca organizație
endorse-intro = Declarația de susținere este semnătura unei organizații. Organizațiile sunt numărate și afișate separat de persoane. Ca să semnați în nume propriu, întoarceți-vă la petiție.
endorse-public = Se afișează public: numele, site-ul și țara organizației. Nu se afișează niciodată: numele, funcția și adresa dumneavoastră de e-mail.
endorse-public-from = Se afișează public, dar numai cât timp numărul persoanelor care și-au confirmat semnătura este de cel puțin { $from }: numele, site-ul și țara organizației. Nu se afișează niciodată: numele, funcția și adresa dumneavoastră de e-mail.
endorse-approval = Organizatorii citesc fiecare declarație de susținere înainte ca ea să apară în listă și să fie numărată.
endorse-consent = Prin declarația de susținere, afirmați că aveți dreptul să vorbiți în numele organizației și că aceasta susține petiția așa cum apare aici ({ $version }). Sunteți de acord ca aceste date să fie păstrate pentru petiție.
endorse-button = Susține
endorse-next = Vă vom trimite un link prin e-mail. Declarația de susținere nu apare în listă și nu este numărată până nu o confirmați cu acel link.
organisations-title = Organizații care susțin petiția
organisations-number = Numărul organizațiilor: { $number }. Ele nu intră în numărul semnăturilor.
organisations-note = O persoană de contact din fiecare organizație a confirmat prin e-mail declarația de susținere.
organisations-none = Nu apare nicio organizație în listă.
organisations-from = Organizațiile apar în listă numai cât timp numărul persoanelor care și-au confirmat semnătura este de cel puțin { $from }.
organisations-all = Toate organizațiile
organisations-more = Mai multe organizații
confirm-endorse-title = Confirmați declarația de susținere
confirm-endorse-text = Verificați datele. Dacă sunt ale dumneavoastră, confirmați că organizația dumneavoastră susține această petiție:
confirm-endorse-button = Confirm declarația de susținere
confirmed-endorse-title = Declarația de susținere este confirmată
confirmed-endorse-thanks = Vă mulțumim pentru susținere:
confirmed-endorse-own-page = Declarația de susținere are propria pagină, unde o puteți vedea, corecta, retrage sau șterge. Păstrați e-mailul cu care ați confirmat: conține același link.
confirmed-endorse-link = Vezi declarația de susținere
endorsement-title = Declarația de susținere din partea organizației dumneavoastră
endorsement-means = Declarația de susținere este semnătura organizației dumneavoastră. Pe această pagină și în e-mailurile noastre, „semnătura dumneavoastră” înseamnă declarația de susținere.
endorsement-ends = Dacă retrageți sau ștergeți declarația de susținere, organizația dumneavoastră nu va apărea în listă.
endorsement-listed = Confirmată: contează și apare în listă
endorsement-hidden = Confirmată: contează, dar în acest moment campania nu afișează niciun nume
endorsement-from = Confirmată: contează și va apărea în listă când numărul persoanelor care și-au confirmat semnătura va ajunge la cel puțin { $from }. Mai sunt necesare: { $missing }.
endorsement-waits = Confirmată: va conta după ce o acceptă organizatorii
endorsement-rejected = Neacceptată de organizatori: nu apare în listă și nu contează
endorsement-not-me = Dacă altcineva a făcut declarația cu adresa dumneavoastră de e-mail, spuneți-ne aici. Atunci nimic din ea nu este numărat sau afișat și nu mai trimitem la adresa dumneavoastră e-mailuri din cauza acestei declarații.
endorsement-done-not-me = Vă mulțumim că ne-ați spus. Nimic din declarația de susținere nu este numărat sau afișat și nu vă mai trimitem e-mailuri despre ea.
endorsement-correct = Este posibil ca organizatorii să citească datele corectate înainte de a le afișa în listă.
endorsement-again = Declarația de susținere va fi din nou valabilă, cu datele de mai sus. Dacă declarațiile trebuie mai întâi acceptate de organizatori, ea va conta după ce aceștia acceptă datele.
link-endorse-title = Obțineți linkul către declarația de susținere din partea organizației dumneavoastră
link-endorse-text = Vă vom trimite prin e-mail un link către o pagină unde puteți vedea, corecta, retrage sau șterge declarația de susținere. Scrieți adresa de e-mail folosită în declarație.

## After the form

check-mail-title = Verificați-vă e-mailul
check-mail-sent = Dacă se poate semna cu acea adresă, ar trebui să primiți un e-mail în câteva minute. Ca să vă confirmați semnătura, deschideți e-mailul și accesați linkul.
check-mail-sent-late = Dacă se poate semna cu acea adresă, ar trebui să primiți un e-mail, dar nu imediat. Ca să vă confirmați semnătura, deschideți e-mailul și accesați linkul.
check-mail-endorse-sent = Dacă acea adresă poate fi folosită pentru o declarație de susținere, ar trebui să primiți un e-mail în câteva minute. Ca să confirmați declarația de susținere, deschideți e-mailul și accesați linkul.
check-mail-endorse-sent-late = Dacă acea adresă poate fi folosită pentru o declarație de susținere, ar trebui să primiți un e-mail, dar nu imediat. Ca să confirmați declarația de susținere, deschideți e-mailul și accesați linkul.
check-mail-counts = Semnătura dumneavoastră contează numai după ce o confirmați.
check-mail-not-stored = Petiția nu mai cere acest lucru, așa că nu a fost salvat: { $fields }
check-mail-nothing-title = Dacă nu primiți nimic
check-mail-nothing-wait = Așteptați câteva minute. Unii furnizori de e-mail sunt lenți.
check-mail-nothing-wait-late = Așteptați mai mult decât întârzierea de mai sus. Unii furnizori de e-mail sunt lenți.
check-mail-nothing-spam = Căutați în dosarul de spam sau de mesaje nedorite.
check-mail-nothing-again = Completați din nou formularul și verificați dacă adresa de e-mail este scrisă corect.
check-mail-to = Către
check-mail-from = De la
check-mail-subject = Subiectul conține
check-mail-open = Deschide { $provider }
check-mail-again-limit = Trimitem doar câteva e-mailuri la aceeași adresă, așa că nu se trimite întotdeauna încă unul.
check-mail-again-button = Trimite din nou
check-mail-again-done = Ați cerut încă un e-mail.
check-mail-change-title = Adresă greșită?
check-mail-change-button = Schimbă adresa
mails-late-minutes = { $minutes ->
    [one] În acest moment, e-mailurile noastre ajung cu o întârziere de aproximativ un minut.
    [few] În acest moment, e-mailurile noastre ajung cu o întârziere de aproximativ { $minutes } minute.
   *[other] În acest moment, e-mailurile noastre ajung cu o întârziere de aproximativ { $minutes } de minute.
}
mails-late-hours = { $hours ->
    [one] În acest moment, e-mailurile noastre ajung cu o întârziere de aproximativ o oră.
    [few] În acest moment, e-mailurile noastre ajung cu o întârziere de aproximativ { $hours } ore.
   *[other] În acest moment, e-mailurile noastre ajung cu o întârziere de aproximativ { $hours } de ore.
}
mails-late-link-sent = Dacă ați semnat această petiție cu acea adresă, ar trebui să primiți linkul, dar nu imediat. Dacă nu primiți nimic, căutați în dosarul de spam și verificați dacă adresa este scrisă corect.
mails-late-endorse-link-sent = Dacă ați folosit acea adresă pentru a susține această petiție în numele unei organizații, ar trebui să primiți linkul, dar nu imediat. Dacă nu primiți nimic, căutați în dosarul de spam și verificați dacă adresa este scrisă corect.

## Confirming

confirm-title = Confirmați-vă semnătura
confirm-text = Verificați datele. Dacă sunt ale dumneavoastră, confirmați-vă semnătura pentru această petiție:
confirm-button = Îmi confirm semnătura
confirm-discard-title = Datele nu sunt ale dumneavoastră?
confirm-discard-text = Altcineva a completat formularul cu adresa dumneavoastră de e-mail. Eliminați formularul: nimic nu este nici numărat, nici afișat, iar dumneavoastră puteți semna cu datele proprii.
confirm-discard-only = Altcineva a completat formularul cu adresa dumneavoastră de e-mail. Eliminați formularul: nimic nu este nici numărat, nici afișat.
confirm-discard-button = Elimină formularul
press-title = Scrieți adresa dumneavoastră de e-mail
press-text = Unele programe de e-mail deschid automat linkuri și apasă automat butoane. Nu putem ști dacă butonul a fost apăsat de dumneavoastră sau de un program, așa că încă nu s-a schimbat nimic.
press-ask = Ca să continuați, scrieți adresa de e-mail la care am trimis e-mailul cu linkul.
press-wrong = E-mailul nostru a fost trimis la altă adresă. Verificați în acel e-mail la ce adresă a fost trimis și scrieți-o aici.
press-button = Continuă
confirmed-title = Semnătura dumneavoastră contează
confirmed-thanks = Vă mulțumim că ați semnat:
confirmed-count = Semnături până acum, inclusiv a dumneavoastră: cel puțin { $count }
confirmed-share-title = Distribuiți această petiție
confirmed-share-text = Dacă o distribuiți, petiția ajunge la mai mulți oameni. Aceste linkuri nu conțin elemente de urmărire.
confirmed-address = Linkul petiției
confirmed-share-email = E-mail
confirmed-share-subject = Doriți să semnați această petiție?
share-closed-text = Această petiție este închisă. Puteți în continuare să distribuiți pagina ei. Aceste linkuri nu conțin elemente de urmărire.
share-native = Distribuie printr-o aplicație
share-text = Text de copiat
share-more = Mai multe moduri de distribuire
share-code-title = Cod pentru afișe
share-code-text = Oricine îndreaptă camera telefonului spre acest cod ajunge la petiție.
share-code-file = Salvează codul ca imagine (SVG)
share-posters-title = Afișe de tipărit
share-posters-text = Tipăriți un afiș pentru un avizier sau un stand. Pe el se află titlul petiției și un cod care duce la ea.
confirmed-own-page-title = Vă puteți răzgândi
confirmed-own-page-text = Pe pagina dumneavoastră personală puteți să vedeți ce ați semnat, să vă corectați datele, să vă afișați numele sau să îl ascundeți și să vă retrageți semnătura sau să o ștergeți. Păstrați e-mailul cu care ați confirmat: conține același link.
confirmed-own-page-link = Vezi semnătura mea
confirmed-own-page-mail = Linkul către pagina dumneavoastră se află în e-mailurile noastre. L-ați pierdut?

## The signer’s own page

signature-title = Semnătura dumneavoastră
signature-status = Stare
signature-awaiting = Încă neconfirmată: accesați linkul din e-mailul nostru
signature-too-late = Nu a fost confirmată înainte de închiderea petiției: nu contează
signature-confirmed = Confirmată
signature-withdrawn = Retrasă
signature-disowned = Altcineva a semnat cu adresa dumneavoastră de e-mail: semnătura nu contează
signature-withdrawn-on-request = Retrasă de organizatori, la cererea dumneavoastră
signature-set-aside = Invalidată de campanie: nu contează
signature-set-aside-withdrawn = Invalidată de campanie și retrasă: nu contează
signature-name = Nume
signature-version = Versiunea textului
signature-version-is = Versiunea { $version } ({ $language })
signature-submitted-at = Data semnării
signature-confirmed-at = Data confirmării
signature-corrected-at = Data corectării
signature-shown = Afișarea publică a numelui
signature-shown-once-confirmed = Da, după ce vă confirmați semnătura
signature-shown-uncounted = Nu: se afișează numai numele de la semnăturile care contează
signature-shown-hidden = Da, dar în acest moment campania nu afișează niciun nume
signature-shown-from = Da, când numărul persoanelor care și-au confirmat semnătura va ajunge la cel puțin { $from }. Mai sunt necesare: { $missing }.
signature-comment = Afișarea publică a comentariului
signature-comment-waiting = Încă nu: mai întâi îl citesc organizatorii
signature-comment-refused = Nu: organizatorii au decis să nu îl afișeze
signature-comment-hidden = Nu acum: în acest moment, campania nu afișează niciun comentariu
signature-news = Campania poate trimite noutăți prin e-mail
signature-mails = E-mailuri permise
signature-yes = Da
signature-no = Nu
signature-none = Necompletat
signature-private = Nu dați altora adresa acestei pagini. Oricine o are vă poate modifica semnătura.
signature-done-shown = Gata: acum numele dumneavoastră poate apărea în lista celor care au semnat.
signature-done-shown-later = Gata: numele dumneavoastră va putea apărea în lista celor care au semnat când campania va afișa din nou nume.
signature-done-shown-from = Gata: numele dumneavoastră va putea apărea în lista celor care au semnat când numărul persoanelor care și-au confirmat semnătura va ajunge la cel puțin { $from }. Mai sunt necesare: { $missing }.
signature-done-hidden = Gata: numele dumneavoastră nu mai este afișat în lista celor care au semnat.
signature-done-hidden-unlisted = Gata: numele dumneavoastră nu va fi afișat în lista celor care au semnat.
signature-done-comment-hidden = Gata: comentariul dumneavoastră nu este afișat.
signature-done-withdrawn = Gata: semnătura dumneavoastră este retrasă și nu contează.
signature-done-again = Gata: semnătura dumneavoastră contează din nou.
signature-done-stopped = Gata: nu vă vom mai trimite e-mailuri din cauza acestei semnături.
signature-done-resumed = Gata: permiteți din nou e-mailurile noastre despre această petiție.
signature-done-corrected = Gata: datele dumneavoastră sunt salvate așa cum le vedeți aici.
signature-show-title = Afișați-vă numele
signature-show-text = Numele, țara și ocupația dumneavoastră vor putea apărea apoi în lista celor care au semnat petiția.
signature-show-name = Numele dumneavoastră va putea apărea apoi în lista celor care au semnat petiția.
signature-show-button = Afișează numele meu
signature-hide-title = Ascundeți-vă numele
signature-hide-text = Semnătura dumneavoastră va conta în continuare, dar numele nu va mai apărea în lista celor care au semnat.
signature-hide-unlisted = În acest moment, numele dumneavoastră nu apare în listă. Dacă îl ascundeți, nu va apărea nici mai târziu. Semnătura dumneavoastră va conta în continuare.
signature-hide-button = Ascunde numele meu
signature-hide-comment-title = Ascundeți-vă comentariul
signature-hide-comment-text = Semnătura dumneavoastră va conta în continuare. Organizatorii vă pot citi comentariul, dar nu mai au voie să îl afișeze.
signature-hide-comment-button = Ascunde comentariul meu
signature-withdraw-title = Retrageți-vă semnătura
signature-withdraw-text = Semnătura dumneavoastră nu va conta, iar numele nu va fi afișat. Păstrăm o evidență a retragerii. Puteți semna din nou cât timp petiția este deschisă.
signature-withdraw-awaiting = Formularul dumneavoastră va fi eliminat, iar linkurile din e-mailurile noastre nu îl vor mai confirma. Păstrăm o evidență a retragerii.
signature-withdraw-set-aside = Campania v-a invalidat semnătura, așa că acum nu contează. Dacă o retrageți, nu va mai conta nici după aceea.
signature-withdraw-closed = Semnătura dumneavoastră nu va conta, iar numele nu va fi afișat. Păstrăm o evidență a retragerii. Petiția este închisă: puteți reveni asupra retragerii până pe { $until }, nu mai târziu.
signature-withdraw-final = Semnătura dumneavoastră nu va conta, iar numele nu va fi afișat. Păstrăm o evidență a retragerii. Petiția este închisă, așa că nu veți mai putea reveni asupra retragerii.
signature-withdraw-button = Îmi retrag semnătura
signature-again-title = Semnați din nou
signature-again-text = Semnătura dumneavoastră va conta, cu datele de mai sus.
signature-again-form = V-ați retras semnătura înainte ca datele să fie confirmate. Ca să semnați, completați din nou formularul.
signature-again-mails = Ca să semnați cu datele proprii, mai întâi permiteți din nou e-mailurile pe această pagină. Apoi completați formularul.
signature-disowned-title = Semnați dumneavoastră
signature-again-disowned = Ca să semnați cu datele proprii, completați formularul.
signature-again-button = Semnează din nou
signature-not-me-title = Nu ați semnat dumneavoastră?
signature-not-me-text = Dacă altcineva a semnat cu adresa dumneavoastră de e-mail, spuneți-ne aici. Atunci această semnătură nu este numărată sau afișată și nu mai trimitem la adresa dumneavoastră e-mailuri din cauza ei. Numărul celor care spun asta este public, dar nu și cine sunt.
signature-not-me-button = Nu am fost eu
signature-done-not-me = Vă mulțumim că ne-ați spus. Această semnătură nu este numărată sau afișată și nu vă vom mai trimite e-mailuri din cauza ei.
signature-misuse = Ca să semnalați folosirea abuzivă a adresei dumneavoastră, scrieți la { $contact }.
signature-stop-title = Opriți toate e-mailurile
signature-stop-text = Nu vă vom mai trimite e-mailuri din cauza acestei semnături. Semnătura dumneavoastră rămâne așa cum este. Salvați adresa acestei pagini: nu v-o vom mai putea trimite prin e-mail.
signature-stop-button = Oprește toate e-mailurile
signature-resume-title = Permiteți din nou e-mailurile
signature-resume-text = Dacă permiteți din nou e-mailurile, vă putem trimite prin e-mail linkul către această pagină. Dacă un e-mail către dumneavoastră nu a ajuns sau a fost marcat ca spam, este posibil ca, totuși, să nu vă trimitem niciunul o vreme.
signature-links-title = Obțineți un link nou către această pagină
signature-links-text = Vă vom trimite un link nou prin e-mail. Toate linkurile anterioare către această pagină nu vor mai funcționa, inclusiv cele din e-mailurile pe care le aveți. Folosiți această opțiune dacă altcineva ar putea avea un link.
signature-links-button = Înlocuiește linkurile mele
signature-download-title = Descărcați-vă datele
signature-download-text = Datele dumneavoastră și istoricul lor, într-un fișier JSON
signature-download-fresh = Pentru protecția datelor dumneavoastră, le puteți descărca numai cu un link trimis cu mai puțin de o zi în urmă. Vă putem trimite unul prin e-mail.
signature-download-button = Trimite-mi un link recent
receipt-title = Dovada semnăturii
receipt-text = Dovada demonstrează că semnătura dumneavoastră se află în registrul public al acestui site. Oricine o vede știe că ați semnat, așa că arătați-o numai persoanelor care pot afla acest lucru.
receipt-button = Descarcă dovada
signature-erase-title = Ștergeți-vă datele
signature-erase-counted = Semnătura dumneavoastră nu va conta, iar numele, adresa de e-mail și toate celelalte date criptate vor fi șterse definitiv. Această acțiune nu poate fi anulată.
signature-erase-not-counted = Numele, adresa de e-mail și toate celelalte date criptate ale dumneavoastră vor fi șterse definitiv. Această acțiune nu poate fi anulată. Semnătura dumneavoastră nu contează acum și nu va conta nici după aceea.
signature-erase-sure = Confirm că vreau să îmi șterg datele
signature-erase-data-button = Șterge datele mele

## Correcting details

correct-title = Corectați-vă datele
correct-choices = Tot acolo puteți schimba alegerea de a primi sau nu noutăți, precum și celelalte acorduri pe care le-ați dat.
correct-text = Ce ați semnat rămâne neschimbat. Datele pe care le înlocuiți sunt șterse.
correct-awaiting = Puteți să vă corectați datele aici după ce semnătura este confirmată.
correct-button = Salvează
correct-news-stopped = Ați oprit toate e-mailurile. Dacă alegeți să primiți noutăți, permiteți din nou e-mailurile.
correct-differs = Ce ați introdus diferă de ce este păstrat:
correct-limit = Modificările sunt limitate: { $day } în 24 de ore, { $all } în total. Puteți oricând să vă ascundeți numele, să opriți e-mailurile, să vă retrageți semnătura și să o ștergeți.

## Another email address

address-title = Folosiți altă adresă de e-mail
address-text = Ați semnat cu { $address }. Vă puteți muta semnătura la altă adresă a dumneavoastră. În rest, semnătura rămâne neschimbată.
address-ask = Vom trimite un e-mail la noua adresă. Semnătura dumneavoastră se mută când deschideți linkul din acel e-mail și confirmați. Din acel moment, linkurile din e-mailurile anterioare nu mai funcționează. Anunțăm vechea adresă că semnătura a fost mutată, dar nu și unde.
address-mail-button = Trimite-mi un e-mail la această adresă
address-same = Aceasta este deja adresa semnăturii dumneavoastră. Scrieți alta.
address-pending = Ne-ați cerut să trimitem un e-mail la { $address }. Semnătura dumneavoastră se mută la această adresă după ce confirmați în acel e-mail. Până atunci nu se schimbă nimic.
address-keep-current = Păstrează adresa mea actuală
address-kept = Gata: schimbarea adresei este anulată.
address-sent = Dacă putem trimite e-mailuri la această adresă, ar trebui să primiți un e-mail în câteva minute. Ca să vă mutați semnătura, deschideți e-mailul și accesați linkul.
address-sent-late = Dacă putem trimite e-mailuri la această adresă, ar trebui să primiți un e-mail, dar nu imediat. Ca să vă mutați semnătura, deschideți e-mailul și accesați linkul.
address-until = Până nu confirmați acolo, nu se schimbă nimic.
address-confirm-title = Mutați semnătura la această adresă
address-confirm-text = Cineva, probabil dumneavoastră, a cerut să își mute semnătura pentru această petiție la adresa dumneavoastră de e-mail:
address-endorsement-means = Pe această pagină, „semnătura” înseamnă declarația de susținere a unei organizații.
address-confirm-then = După mutare, numai linkurile din e-mailurile trimise la această adresă duc la semnătură.
address-confirm-button = Mută semnătura aici
address-reject-title = Semnătura nu este a dumneavoastră?
address-reject-text = Cineva a scris adresa dumneavoastră. Respingeți schimbarea: semnătura rămâne unde este.
address-reject-button = Respinge
address-taken-title = Există deja o semnătură cu această adresă
address-has-signature-text = Această adresă are propria semnătură, care contează. De aceea, cealaltă semnătură nu poate fi mutată aici. Dacă ambele sunt ale dumneavoastră, retrageți-o pe cealaltă: nu va mai conta.
address-taken-button = Retrage cealaltă semnătură
notice-address-moved-title = Semnătura dumneavoastră a fost mutată
notice-address-moved-text = Acum aparține noii dumneavoastră adrese de e-mail și este așa cum era. Numai linkurile din e-mailurile trimise la această adresă duc la semnătură.
notice-moved-title = Această semnătură a fost mutată
notice-moved-text = Acum aparține altei adrese de e-mail. Folosiți linkul din e-mailurile noastre către acea adresă. Dacă nu ați mutat-o dumneavoastră, contactați campania.
notice-address-outdated-title = Acest link nu mai funcționează
notice-address-outdated-text = Schimbarea adresei a fost anulată, a fost cerută din nou sau este prea veche ori semnătura nu mai este confirmată. Ca să o luați de la capăt, mergeți la pagina semnăturii dumneavoastră: linkul ei se află în e-mailurile noastre către adresa cu care s-a semnat.
notice-address-rejected-title = Schimbarea a fost respinsă
notice-address-rejected-text = Semnătura nu a fost mutată la adresa dumneavoastră. Linkul din e-mailul nostru nu mai funcționează.
notice-address-withdrawn-title = Cealaltă semnătură a fost retrasă
notice-address-withdrawn-text = Aceasta nu este numărată. Semnătura cu această adresă este neschimbată. Ca să o ștergeți pe cealaltă, folosiți linkul din e-mailurile noastre către adresa ei.
notice-many-addresses-title = Prea multe schimbări de adresă
address-limit = { $day ->
    [one] În 24 de ore puteți indica o singură altă adresă.
    [few] În 24 de ore puteți indica alte { $day } adrese.
   *[other] În 24 de ore puteți indica alte { $day } de adrese.
}
again-from = Puteți încerca din nou începând cu { $time }.
unsubscribe-title = Opriți noutățile prin e-mail
unsubscribe-text = După aceasta, campania nu vă va mai trimite prin e-mail noutăți despre această petiție:
unsubscribe-then = Semnătura dumneavoastră și celelalte alegeri rămân așa cum sunt.
unsubscribe-button = Oprește noutățile
notice-news-stopped-title = Nu mai primiți noutăți
notice-news-stopped-text = Campania nu vă va mai trimite prin e-mail noutăți despre această petiție. Un e-mail care era deja pe drum mai poate ajunge. Dacă ați semnat, semnătura dumneavoastră este neschimbată.

## The link to one's own page

link-title = Obțineți linkul către semnătura dumneavoastră
link-text = Vă vom trimite prin e-mail un link către pagina dumneavoastră personală, unde vă puteți vedea, retrage sau șterge semnătura. Scrieți adresa de e-mail cu care ați semnat.
link-button = Trimite-mi linkul meu

## Notices

notice-link-expired-title = Acest link a expirat
notice-link-expired-text = Folosiți linkul din cel mai recent e-mail al nostru. Dacă petiția este încă deschisă, puteți și să semnați din nou ca să primiți un link nou.
notice-link-unknown-title = Acest link nu funcționează
notice-link-unknown-text = Poate că îi lipsește o parte. Copiați întregul link din e-mailul nostru. Dacă nu ajută, cereți un link nou pe pagina petiției.
notice-petition-closed-title = Această petiție este închisă
notice-petition-closed-text = Nu mai primește semnături. Vă mulțumim că ați vrut să semnați.
notice-petition-not-found-title = Petiția nu a fost găsită
notice-petition-not-found-text = Verificați dacă adresa este corectă. Este posibil ca petiția să fi fost mutată sau să nu fie încă deschisă.
notice-page-not-found-title = Pagina nu a fost găsită
notice-page-not-found-text = Verificați dacă adresa este corectă sau întoarceți-vă la pagina anterioară.
notice-article-retracted-title = Această noutate a fost retrasă
notice-article-retracted-text = Campania nu o mai publică. Puteți citi alte noutăți pe pagina petiției.
notice-too-large-title = Cererea dumneavoastră este prea mare
notice-too-large-text = Ați trimis mai mult text decât acceptăm. Întoarceți-vă, scurtați-l și trimiteți-l din nou.
notice-unavailable-title = Ne pare rău, serviciul are o problemă
notice-unavailable-text = Nu am putut finaliza cererea dumneavoastră. Încercați din nou peste câteva minute. Nu se întâmplă nimic rău dacă o trimiteți de două ori.
notice-not-sure-title = Nu s-a șters nimic
notice-not-sure-text = Bifați căsuța pentru a confirma că doriți să vă ștergeți datele, apoi apăsați din nou butonul.
notice-not-changed-title = Nu s-a făcut nicio modificare
notice-not-changed-text = Starea semnăturii dumneavoastră s-a schimbat de când ați deschis pagina, așa că acel buton nu mai este valabil. Mergeți la semnătura dumneavoastră ca să îi vedeți starea actuală.
notice-withdrawn-title = Semnătura dumneavoastră a fost retrasă
notice-withdrawn-text = Aceasta nu este numărată, iar numele dumneavoastră nu este afișat. Puteți semna din nou cât timp petiția este deschisă.
notice-erased-title = Datele dumneavoastră au fost șterse
notice-erased-details = Numele, adresa de e-mail și toate celelalte date criptate ale dumneavoastră au fost șterse definitiv. Acest link nu mai funcționează.
notice-erased-on-request-title = Datele dumneavoastră au fost șterse
notice-erased-on-request-details = La cererea dumneavoastră, organizatorii au șters definitiv numele, adresa de e-mail și toate celelalte date criptate. Semnătura dumneavoastră nu contează. Acest link nu mai funcționează. Dacă nu ați cerut acest lucru, contactați campania; puteți semna din nou cât timp petiția este deschisă.
notice-purged-title = Acest link a expirat
notice-purged-text = Semnătura nu a fost confirmată în termen de 30 de zile, așa că datele au fost șterse. Nu a fost numărată niciodată. Dacă petiția este încă deschisă, puteți semna din nou.
notice-again-kept = Formularul conține în continuare ce nu a fost șters. Completați restul.
notice-data-expired-title = Datele dumneavoastră au fost șterse
notice-data-expired-details = Petiția s-a închis cu mult timp în urmă, așa că numele, adresa de e-mail și toate celelalte date criptate ale dumneavoastră au fost șterse. Semnătura dumneavoastră contează în continuare.
notice-data-expired-uncounted-title = Datele dumneavoastră au fost șterse
notice-data-expired-uncounted-details = Perioada în care păstrăm datele s-a încheiat, așa că numele, adresa de e-mail și toate celelalte date criptate ale dumneavoastră au fost șterse. Semnătura dumneavoastră nu contează.
notice-other-spelling-title = Acest link este pentru altă formă a adresei dumneavoastră
notice-other-spelling-text = Această adresă de e-mail se poate scrie în mai multe forme. Altă formă a fost folosită ulterior sau este confirmată, așa că acest link nu poate afișa și nu poate modifica semnătura. Folosiți linkul din e-mailurile trimise de noi la acea formă. Cât timp nu este confirmat nimic, butonul din e-mailul cu acest link funcționează în continuare.
notice-link-replaced-title = Acest link a fost înlocuit
notice-link-replaced-text = Linkurile anterioare către această semnătură nu mai funcționează. Folosiți linkul din cel mai recent e-mail al nostru sau cereți unul nou pe pagina petiției.
notice-links-replaced-title = Linkurile dumneavoastră au fost înlocuite
notice-links-replaced-text = Linkurile anterioare către semnătura dumneavoastră nu mai funcționează. Vă trimitem unul nou prin e-mail.
notice-discarded-title = Formularul a fost eliminat
notice-discarded-text = Nimic din el nu este nici numărat, nici afișat. Dacă doriți să semnați cu datele proprii, completați dumneavoastră formularul.
notice-discarded-only-title = Formularul a fost eliminat
notice-discarded-only-text = Nimic din el nu este nici numărat, nici afișat.
notice-fresh-link-sent-title = Verificați-vă e-mailul
notice-fresh-link-sent-text = Vă trimitem un link recent. Folosiți-l în cel mult o zi ca să vă descărcați datele.
notice-not-fresh-title = Acest link este prea vechi pentru descărcarea datelor
notice-not-fresh-text = Pentru protecția datelor dumneavoastră, le puteți descărca numai cu un link trimis cu mai puțin de o zi în urmă. Cereți unul pe pagina semnăturii dumneavoastră.
notice-receipt-not-yet-title = Dovada nu este încă gata
notice-receipt-not-yet-text = Semnătura dumneavoastră nu se află încă în registrul public. După ce o confirmați, durează de obicei mai puțin de un minut. Încercați din nou mai târziu.
notice-receipt-late-text = Ce ați confirmat sau ați modificat pe { $time } nu se află încă în registrul public. De obicei durează mai puțin de un minut, deci registrul a rămas în urmă. Semnătura dumneavoastră nu s-a pierdut: este salvată și va fi adăugată când registrul va funcționa din nou. Încercați din nou mai târziu.
notice-receipt-unconfirmed-text = Semnătura dumneavoastră nu este confirmată. Puteți obține o dovadă numai după ce semnătura este confirmată și se află în registrul public.
notice-no-receipt-title = Nu există o dovadă
notice-no-receipt-text = La această petiție nu se dau dovezi, pentru că oricine vede o dovadă știe sigur că titularul ei a semnat.
notice-receipt-disowned-text = Ne-ați spus că nu ați semnat dumneavoastră. O dovadă ar demonstra contrariul oricui ar vedea-o, așa că nu puteți descărca una.
notice-too-many-mails-title = Acum nu se poate trimite niciun e-mail
notice-too-many-mails-text = În ultimele zile am trimis deja mai multe e-mailuri la adresa dumneavoastră sau ați oprit e-mailurile noastre. Folosiți cel mai recent link sau încercați din nou peste o săptămână.
notice-details-changed-text = Datele dumneavoastră s-au schimbat de când ați deschis formularul, așa că nu s-a salvat nimic. Comparați ce ați completat cu datele salvate, apoi salvați din nou.
notice-set-aside-title = Această semnătură a fost invalidată
notice-set-aside-text = Campania a invalidat-o, așa că nu contează. Dacă vi se pare o greșeală, contactați campania.
notice-mails-stopped-title = E-mailurile au fost oprite
notice-mails-stopped-text = Nu vă vom mai trimite e-mailuri din cauza acestei semnături.
notice-signing-paused-title = Semnarea este întreruptă temporar
notice-signing-paused-text = Formularul dumneavoastră nu a fost salvat. Semnăturile existente nu sunt afectate. Reveniți mai târziu.
notice-form-after-closing-text = Petiția s-a închis înainte să ajungă formularul dumneavoastră, așa că nu s-a salvat nimic din el. Vă mulțumim că ați vrut să semnați.
notice-link-sent-title = Verificați-vă e-mailul
notice-link-sent-text = Dacă ați semnat această petiție cu acea adresă, ar trebui să primiți linkul în câteva minute. Dacă nu primiți nimic, căutați în dosarul de spam și verificați dacă adresa este scrisă corect.
notice-endorse-link-sent-text = Dacă ați folosit acea adresă pentru a susține această petiție în numele unei organizații, ar trebui să primiți linkul în câteva minute. Dacă nu primiți nimic, căutați în dosarul de spam și verificați dacă adresa este scrisă corect.
notice-wait-title = Încercați din nou mai târziu
notice-wait-text = Din rețeaua dumneavoastră au venit prea multe cereri. Încercați din nou peste o oră sau de la altă conexiune.

## The document to hand over

delivery-as-of = Situația din { $date } ({ $zone })
delivery-links = Linkuri
delivery-names = Nume
delivery-names-shown = Persoane care au semnat și au ales să își afișeze numele: { $shown } din { $confirmed }. Sunt afișate în ordinea confirmării. Ce apare lângă un nume este scris așa cum l-a completat persoana care a semnat.
delivery-names-none = Nicio persoană dintre cele care au semnat nu a ales să își afișeze numele.
delivery-boxes = { $number ->
    [one] Un nume conține caractere care lipsesc din fonturile acestui document. Fiecare dintre aceste caractere este înlocuit cu un pătrat.
    [few] { $number } nume conțin caractere care lipsesc din fonturile acestui document. Fiecare dintre aceste caractere este înlocuit cu un pătrat.
   *[other] { $number } de nume conțin caractere care lipsesc din fonturile acestui document. Fiecare dintre aceste caractere este înlocuit cu un pătrat.
}
delivery-organisations = Organizații
delivery-organisations-listed = Organizații care susțin petiția: { $number }. Sunt afișate în ordinea confirmării și nu intră în numărul semnăturilor.
delivery-page = Pagina { $page } din { $pages }

## Privacy

privacy-page-title = Confidențialitate
privacy-purpose-title = La ce sunt folosite datele dumneavoastră
privacy-purpose-count = Pentru a număra semnătura și a ne asigura că vă aparține.
privacy-purpose-deliver = Pentru înmânarea petiției. Destinatari: { $addressees }
privacy-purpose-chosen = Numai dacă ați ales acest lucru: pentru a vă afișa public numele, cu țara și ocupația, și pentru a vă trimite prin e-mail noutăți despre această petiție.
privacy-purpose-shown = Numai dacă ați ales acest lucru: pentru a vă afișa public numele.
privacy-purpose-news = Numai dacă ați ales acest lucru: pentru a vă trimite prin e-mail noutăți despre această petiție.
privacy-purpose-consent = Numai dacă ați ales acest lucru: { $consent }
privacy-basis-title = Temei juridic
privacy-basis-text = Consimțământul dumneavoastră. Îl dați prin semnare și îl puteți retrage oricând. În Uniunea Europeană: articolul 6 alineatul (1) litera (a) din RGPD și articolul 9 alineatul (2) litera (a), deoarece o semnătură poate dezvălui o opinie politică.
privacy-stored-title = Ce se păstrează
privacy-stored-sealed = Criptat: { $fields }
privacy-stored-source = Criptat: un cod pentru locul în care a fost publicat linkul prin care ați ajuns la petiție, de exemplu un pliant. Se păstrează numai dacă linkul conținea un astfel de cod și se folosește numai pentru a număra câte persoane au venit de acolo.
privacy-stored-open = Necriptat: țara, dacă ați indicat-o, limba, ce ați ales să permiteți, ce versiune a textului ați semnat și când.
privacy-stored-areas = Necriptat, cât timp semnătura dumneavoastră contează: regiunea sau începutul codului poștal la care este numărată.
privacy-stored-codes = Numai sub formă de coduri secrete, pentru a recunoaște formularele repetate: adresa de e-mail și rețeaua dumneavoastră.
privacy-stored-log = Pentru totdeauna, într-un registru public pe care îl poate verifica oricine: că o semnătură a fost confirmată, ce s-a întâmplat cu ea ulterior (de exemplu, că a fost corectată, retrasă sau ștearsă) și în ce minut, cu un cod în loc de nume sau adresă. Dacă numele dumneavoastră a fost afișat public, alte persoane ar putea afla care înregistrări sunt ale dumneavoastră.
privacy-stored-endorsements = Dacă susțineți petiția în numele unei organizații: numele, site-ul și țara organizației pot fi afișate public. Numele, funcția și adresa dumneavoastră de e-mail sunt păstrate criptat și nu sunt afișate niciodată.
privacy-readers-title = Cine poate vedea datele
privacy-readers-text = Campania și firmele care administrează acest site și trimit e-mailurile lui. Fiecare export al datelor este înregistrat. Ceea ce alegeți să afișați public poate fi văzut de oricine și nu este criptat.
privacy-readers-places = Oricine poate vedea câte semnături vin, cu aproximație, din fiecare țară. Numerele sunt rotunjite și nu indică nicio persoană anume.
privacy-readers-areas = Oricine poate vedea câte semnături vin, cu aproximație, din fiecare regiune sau zonă poștală. Numerele sunt rotunjite și nu indică nicio persoană anume.
privacy-readers-addressees = Cei cărora le este înmânată petiția văd ce înmânează campania împreună cu ea.
privacy-kept-title = Cât timp se păstrează datele
privacy-kept-unconfirmed = Date pe care nu le confirmați
privacy-kept-confirmed = Date confirmate
privacy-kept-until-erased = Până când le ștergeți
privacy-kept-closed = Date confirmate, după închiderea petiției
privacy-kept-address = O adresă de e-mail veche, după mutarea semnăturii la alta
privacy-kept-mails = Evidența e-mailurilor către dumneavoastră, fără adresă
privacy-kept-erased = Nimeni nu poate citi datele șterse. Codurile, ce ați ales și când rămân înregistrate.
privacy-days = { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
}
privacy-rights-title = Drepturile dumneavoastră
privacy-rights-page = Linkul din e-mailurile noastre duce la pagina dumneavoastră personală: acolo puteți vedea, descărca, retrage și șterge totul. Tot acolo vă puteți corecta datele și puteți folosi altă adresă de e-mail. Pentru orice altceva, contactați campania sau autoritatea de protecție a datelor.

## Accessibility

access-title = Accesibilitate
access-aim = Toată lumea trebuie să poată citi și semna aici: pe telefon sau pe un ecran mare, cu mouse, tastatură sau cititor de ecran. Obiectivul este WCAG 2.2, nivelul AA.
access-checked-title = Ce se verifică
access-checked-pages = Înainte de lansarea fiecărei versiuni a programului, un browser verifică paginile, de la formular până la pagina propriei semnături: contrast, nume, roluri, ordine și limbi. Verifică pagina petiției și formularul ei în toate limbile acestui site.
access-checked-ways = Browserul semnează numai cu tastatura dar și fără JavaScript. Verifică să nu se piardă nimic când textul este de două ori mai mare, pe un ecran de 320 de pixeli, în modul întunecat, cu culori forțate și pe hârtie. Nimic nu se mișcă de la sine.
access-missing-title = Ce lipsește
access-missing-people = Nimeni dintre cei care folosesc zilnic un cititor de ecran nu a testat încă aceste pagini.
access-missing-content = Textele unei petiții și noutățile ei aparțin campaniei și nu sunt verificate.
access-missing-script = O petiție poate cere browserului să facă un calcul, ca protecție împotriva formularelor trimise de programe automate. Atunci, pentru a semna este nevoie de JavaScript; nimeni nu are de rezolvat vreo ghicitoare.
access-report-title = Spuneți-ne ce nu funcționează
access-report-text = Scrieți persoanelor din spatele petiției: pagina ei „{ $privacy }” arată cine sunt. Spuneți pe ce pagină s-a întâmplat, ce ați vrut să faceți și ce folosiți pentru aceasta.

## How the number grew

history-title = Cum a crescut numărul semnăturilor
history-summary = { $count ->
    [one] { $count } semnătură confirmată numărată
    [few] { $count } semnături confirmate numărate
   *[other] { $count } de semnături confirmate numărate
} între { $from } și { $until }. Ziua cu cele mai multe confirmări: { $day } ({ $most }).
embed-title = Afișați petiția pe alt site
embed-text = Aceste site-uri pot afișa petiția într-un cadru. Copiați rândurile într-una dintre paginile lor; unde scripturile nu rulează, cititorii primesc un link.
embed-form = Formularul
embed-count = Numai numărul
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Dacă bifați, permiteți folosirea acestor date: { $fields }
history-note = Sunt arătate numai semnăturile care contează în prezent: o semnătură retrasă dispare și din ziua în care a fost confirmată. Zilele sunt în UTC.
history-none = Încă nu a confirmat nimeni o semnătură.
history-table = Aceleași date într-un tabel
history-when = Când
history-confirmed = Confirmate
history-total = În total
history-goals = Obiective atinse
history-csv = Toate zilele, pentru o foaie de calcul (CSV)
places-title = De unde vin semnăturile
places-as-of = Situația din { $time }. Semnături confirmate la acel moment: { $count }.
places-note-hourly = Nicio persoană nu poate fi identificată: numerele sunt rotunjite în jos, țările cu puține semnături nu sunt afișate, iar tabelul se actualizează cel mult o dată pe oră și numai după ce numărul persoanelor care au mai semnat sau și-au retras semnătura ajunge la cel puțin { $number }.
places-none = Nu este afișată nicio țară. Pentru ca nicio persoană să nu poată fi identificată, o țară este afișată numai după ce au semnat de acolo cel puțin { $number } de persoane, iar tabelul se actualizează din când în când.
places-table = Pe țări
places-at-least = Semnături, cel puțin
places-share-at-least = Procent, cel puțin
places-share = { $number } %
places-others = Alte țări, semnături fără țară indicată și rotunjiri
places-map = Hartă
places-map-text = Harta lumii. Culoarea fiecărei țări arată numărul de semnături; aceleași numere sunt în tabel.
places-step = { $number } sau mai multe
places-step-none = Neafișată
places-csv = Toate țările, pentru o foaie de calcul (CSV)
places-areas-note-hourly = Nicio persoană nu poate fi identificată: numerele sunt rotunjite în jos, zonele cu puține semnături nu sunt afișate, iar tabelul se actualizează cel mult o dată pe oră și numai după ce numărul persoanelor care au mai semnat sau și-au retras semnătura ajunge la cel puțin { $number }.
places-areas-none = Nu este afișată nicio zonă. Pentru ca nicio persoană să nu poată fi identificată, o zonă este afișată numai după ce au semnat de acolo cel puțin { $number } de persoane, iar tabelul se actualizează din când în când.
places-areas-others = Alte zone, semnături cu zona neindicată sau nerecunoscută și rotunjiri
places-areas-csv = Toate zonele, pentru o foaie de calcul (CSV)
places-by-region = Pe regiuni
places-by-postcode = După începutul codului poștal
places-postcode-begins = Codul poștal începe cu
log-title = Registrul public
log-proves = Cu acest registru, oricine poate număra din nou semnăturile de pe acest site. Registrul dovedește că nimic din ce a fost numărat nu a fost eliminat, modificat sau adăugat pe ascuns.
log-proves-not = Nu dovedește că persoanele care au semnat sunt reale sau că au dreptul să semneze și nici că nu a fost refuzat nimeni.
log-private = Nu conține nume și nici adrese de e-mail: numai ce s-a întâmplat cu o semnătură, în ce minut și un cod.
log-refused = Dacă o regulă a acestui site refuză o semnătură, de exemplu pentru că petiția este închisă, persoana care voia să semneze primește un răspuns semnat digital, pe care îl poate păstra. Formularele refuzate nu intră în nicio cifră publică, pentru că persoane din afară ar putea influența acea cifră. Cheia publică a răspunsurilor:
log-none = Încă nu s-a publicat nimic în registru.
log-state = Starea registrului
log-entries = Înregistrări
log-published = Publicat
log-root = Hash rădăcină
log-name = Nume
log-key = Cheie publică
log-witnesses = Martori
log-witnessed = Atestat de { $cosigned } din { $witnesses }, { $time }
log-not-witnessed = Încă neatestat (0 din { $witnesses })
log-no-witnesses = Niciunul. Cine administrează acest site ar putea arăta registre diferite unor persoane diferite. Ca să aflați, comparați hash-ul rădăcină cu cel pe care îl văd alții.
log-delay = Înregistrările noi apar de obicei în mai puțin de un minut.
log-newest = Cel mai nou punct de control (checkpoint) al registrului este din { $time }.
log-behind = Ceva ce acest site numără deja nu se află încă în registru. Dacă situația durează mai mult de câteva minute, înseamnă că registrul s-a oprit. Nicio semnătură nu se pierde: ce lipsește este salvat și va fi adăugat când registrul va funcționa din nou.
log-petitions = Ce spune registrul despre o petiție găsiți pe pagina ei „{ $history }”.
log-check-title = Cum se verifică registrul
log-check-program = Rulați această comandă din Countersign, software-ul liber pe care funcționează acest site. Are nevoie numai de adrese publice:
log-check-second = Codul sursă conține și un al doilea program care verifică registrul. Este scris în Python și nu are nimic în comun cu primul: tests/audit.
log-file-checkpoint = Punct de control (checkpoint)
log-file-policy = Listă de chei (policy)
log-formats = Formate
log-ended = Registre anterioare, deja încheiate
log-count-title = Ce spune registrul public
log-count-as-of = Situația din { $time }. Numărul înregistrărilor din registru la acel moment: { $entries }. Semnăturile confirmate, retrase sau șterse de atunci nu se reflectă în aceste cifre.
check-title = Verificați o dovadă
check-intro = Browserul dumneavoastră verifică singur dovada. Nimic din ce introduceți aici nu este trimis nicăieri, iar după ce s-a încărcat, pagina funcționează și fără internet.
check-receipt = Dovadă
check-file = Sau alegeți fișierul
check-policy = Chei de încredere
check-policy-what = O listă de chei (policy, c2sp.org/tlog-policy): cheile publice ale registrului și ale martorilor lui. Aceasta provine de la acest site. Dacă nu aveți încredere în site, lipiți o listă primită de la altcineva.
check-button = Verifică
check-no-script = Pentru verificarea pe această pagină este nevoie de JavaScript. Fără el, folosiți unul dintre programe: vedeți pagina despre registrul public.
check-old = Acest browser nu poate verifica semnături Ed25519. Folosiți un browser mai nou sau unul dintre programe: vedeți pagina despre registrul public.
check-valid = Această dovadă este validă.
check-not-valid = Această dovadă nu este validă.
check-other = Această dovadă provine din alt registru: { $origin }.
check-other-ended = Acest site a încheiat acel registru și a început altul. Ca să verificați această dovadă, folosiți lista de chei a registrului încheiat. Pentru o dovadă din registrul actual, deschideți linkul către semnătura dumneavoastră din oricare dintre e-mailurile noastre.
check-other-foreign = Acel registru nu se află în lista de chei în care aveți încredere. Ca să verificați această dovadă, introduceți lista de chei a acelui registru, primită de la cineva în care aveți încredere.
check-other-use = Folosește lista de chei a registrului încheiat
check-form = Textul nu este o dovadă. Lipiți-o în întregime, de la „c2sp.org/tlog-proof@v1” până la ultima linie.
check-file-unreadable = Browserul dumneavoastră nu poate citi acest fișier. Alegeți-l din nou sau lipiți dovada.
check-policy-wrong = Cheile de încredere nu pot fi citite. Introduceți o listă de chei (policy, c2sp.org/tlog-policy) cu cel puțin un registru și un cvorum.
check-log-good = Semnătura registrului { $origin }: validă.
check-log-bad = Semnătura registrului: lipsește sau nu este validă.
check-witness-good = Semnături ale martorilor: { $cosigned } din { $witnesses }, suficiente.
check-witness-few = Semnături ale martorilor: { $cosigned } din { $witnesses }, insuficiente.
check-witness-bad = Semnături ale martorilor: cel puțin una nu este validă.
check-witness-none = Semnături ale martorilor: nu se cere niciuna.
check-place-good = Locul în registru: înregistrarea cu numărul { $index }, mai mic decât { $size }.
check-place-bad = Locul în registru: nu este dovedit.
check-owner-good = Cărei semnături îi aparține înregistrarea: semnăturii { $id }.
check-owner-bad = Cărei semnături îi aparține înregistrarea: alteia decât cea indicată în dovadă.
check-owner-alone = Cărei semnături îi aparține înregistrarea: nu este indicat. Dovada arată doar înregistrarea.
check-later-title = Semnătura mai contează?
check-later-text = Browserul dumneavoastră citește registrul de la acea înregistrare înainte și îl compară cu cea mai nouă stare pe care a semnat-o registrul.
check-later-stop = Oprește
check-later-stopped = Citirea a fost oprită, fără rezultat.
check-later-reading = Înregistrări citite: { $read } din { $size }.
check-later-more = Apăsați din nou butonul ca să continuați citirea.
check-later-counts = Conform registrului (număr de înregistrări: { $size }), semnătura contează.
check-later-not = Conform registrului (număr de înregistrări: { $size }), semnătura nu contează: { $reason }
check-later-damaged = Registrul nu mai este cel de la data acestei dovezi sau nu corespunde stării pe care a semnat-o chiar el. Păstrați dovada și spuneți-le și altora.
check-later-other = Registrul acestui site este acum altul: { $origin }. Din el nu se poate afla dacă semnătura din această dovadă mai contează. Dacă ați semnat pe acest site, deschideți linkul către semnătura dumneavoastră din oricare dintre e-mailurile noastre și descărcați o dovadă nouă.
check-later-missing = O parte din registru nu poate fi încărcată. Încercați din nou mai târziu.
