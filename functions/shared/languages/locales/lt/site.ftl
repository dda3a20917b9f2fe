## The language itself

language-name = Lietuvių

## Every page

skip-to-content = Pereiti prie pagrindinio turinio
language-choice = Kalba
language-choice-text = Peticijos kalba:
language-choice-interface = Mygtukų ir formos kalba:
footer-promise = Jokių slapukų, jokio sekimo, nieko neįkeliama iš kitų svetainių.
site-imprint = Teisinė informacija
site-contact = Kontaktai
copy = Kopijuoti
copied = Nukopijuota
back-to-petition = Grįžti prie peticijos
all-petitions = Visos peticijos
list-title = Peticijos
list-more = Daugiau peticijų
list-open = Galima pasirašyti
list-closed = Uždaryta { $date }
list-paused = Pasirašymas laikinai sustabdytas
list-search = Ieškoti
list-search-hint = Pavadinimai, tekstai, iniciatorių ir adresatų vardai ar pavadinimai, vietos
list-state = Būsena
list-any = Visos
list-state-closed = Uždaryta
list-found = { $count ->
    [one] Rasta { $count } peticija.
    [few] Rastos { $count } peticijos.
   *[other] Rasta { $count } peticijų.
}
list-none = Tokių peticijų nerasta. Pabandykite ieškoti pagal kitus arba mažiau žodžių.
list-previous = Ankstesnės peticijos

## The petition and its count

sign-jump = Pasirašyti peticiją
count-signatures = { $count ->
    [one] { $count } parašas
    [few] { $count } parašai
   *[other] { $count } parašų
}
count-word = { $count ->
    [one] patvirtintas parašas
    [few] patvirtinti parašai
   *[other] patvirtintų parašų
}
count-goal = Artimiausias tikslas: { $goal }
count-goal-last = Tikslas: { $goal }
count-goal-reached = Tikslas { $goal } pasiektas { $date }
text-language = Peticijos teksto kalba: { $language }
text-version-newest = Tai { $version } teksto versija ({ $language }). Ji naujausia.
text-version-replaced = Tai { $version } teksto versija ({ $language }, paskelbta { $date }). Ją pakeitė naujesnė versija.
fact-organiser = Peticiją inicijavo
fact-addressees = Kam skirta
fact-place = Vieta
fact-started = Pradžios data
fact-closes = Galima pasirašyti iki
fact-closed = Uždarymo data
fact-line = { $label }: { $value }
outcome-delivered = Įteikta
outcome-answered = Gautas atsakymas
outcome-successful = Sėkminga
outcome-unsuccessful = Nesėkminga
outcome-withdrawn = Atšaukta iniciatoriaus
donate-title = Paremkite kampaniją
donate-transfer = Galite pervesti pinigų į šią sąskaitą:
donate-link = Paaukoti internetu
donate-holder = Sąskaitos savininkas
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Mokėjimo paskirtis
donate-code-name = Kodas bankų programėlėms
donate-code = Nuskaitykite šį kodą savo banko programėle. Sąskaitos duomenys užsipildys patys, o sumą pasirinksite jūs.
closed-title = Ši peticija uždaryta
closed-text = Ji uždaryta { $date } ir parašų nebepriima.
closed-text-grace = Ji uždaryta { $date } ir naujų parašų nebepriima. Anksčiau pateiktus parašus dar galima patvirtinti iki { $until }.
draft-title = Ši peticija dar neatidaryta
draft-text = Pasirašyti dar negalima. Apsilankykite vėliau.
draft-link-text = Peticiją gali matyti tik tie, kas turi šio puslapio adresą, ir tik iki { $until }. Pasirašyti dar niekas negali.
paused-title = Pasirašymas laikinai sustabdytas
paused-text = Šiuo metu šios peticijos pasirašyti negalima. Jau surinktiems parašams tai įtakos neturi. Apsilankykite vėliau.

## The form

form-title = Pasirašykite peticiją
field-name = Vardas ir pavardė
field-given-name = Vardas
field-family-name = Pavardė
field-email = El. pašto adresas
field-country = Šalis
field-region = Regionas
field-city = Miestas
field-postcode = Pašto kodas
field-occupation = Profesija arba organizacija
field-occupation-alone = Profesija
field-organisation = Organizacija
field-link = Svetainė
field-endorse-organisation = Organizacijos pavadinimas
field-endorse-country = Organizacijos šalis
field-endorse-name = Jūsų vardas ir pavardė
field-endorse-role = Jūsų pareigos organizacijoje
field-endorse-email = Jūsų el. pašto adresas
field-phone = Telefono numeris
field-phone-hint = Su šalies kodu. Jis niekada nerodomas viešai.
field-comment = Komentaras
field-comment-hint = Tik kampanijai: viešai nerodomas.
field-comment-hint-public = Jį skaito organizatoriai. Jie gali jį rodyti viešai, jei tai leisite toliau.
consent-show-comment = Organizatoriai gali viešai rodyti mano komentarą. Mano vardas ir pavardė šalia jo nurodomi tik tada, jei juos rodau.
field-optional = (neprivaloma)
country-choose = Pasirinkite…
form-more = Pridėti profesiją arba komentarą
form-more-fields = Pridėti daugiau duomenų
form-one-name = Jei turite tik vardą arba tik pavardę, kitą laukelį palikite tuščią.
form-show-name = Rodyti mano vardą ir pavardę viešai
form-show-name-hint = Kartu su šalimi ir profesija, bet niekada su el. pašto adresu.
form-show-name-with = Kartu su vardu ir pavarde rodoma: { $fields }. El. pašto adresas niekada nerodomas.
form-show-name-alone = Rodomi tik jūsų vardas ir pavardė, o el. pašto adresas – niekada.
form-news = Kampanijos komanda gali man el. paštu siųsti naujienas apie šią peticiją
form-consent = Pasirašydami palaikote šią peticiją tokią, kokia ji čia pateikta ({ $version }), ir sutinkate, kad jūsų duomenys būtų saugomi šios peticijos tikslais.
form-consent-version = { $version } versija
form-button = Pasirašyti
form-next = Atsiųsime jums el. laišką su nuoroda. Parašas įskaitomas, kai jį patvirtinate ta nuoroda.
form-switch = Tęsti kita kalba
form-switch-hint = Tai, ką įrašėte, išliks.
form-wait = Palaukite: naršyklė atlieka saugumo patikrą.
form-nobody = Palikite šį laukelį tuščią
form-offer-title = Ar turėjote omenyje { $address }?
form-offer-use = Naudoti { $address }
form-offer-keep = Ne, siųsti adresu { $address }
privacy-title = Jūsų duomenys
privacy-text = El. pašto adresas saugomas užšifruotas ir niekada neskelbiamas. Jūsų duomenys naudojami tik šiai peticijai. Naudodami nuorodą iš mūsų laiškų, bet kada galite peržiūrėti savo parašą, rodyti arba paslėpti savo vardą ir pavardę, atšaukti arba ištrinti parašą.
privacy-contact = Už jūsų duomenis atsako:
privacy-link = Neberandu nuorodos į savo parašą

## What is wrong in the form

problems-prefix = Klaida:
problems-title = Iškilo problema
problem-missing-name = Įrašykite savo vardą ir pavardę
problem-missing-given-name = Įrašykite vardą, pavardę arba abu
problem-missing-email = Įrašykite el. pašto adresą
problem-missing-country = Pasirinkite šalį
problem-missing-field = Užpildykite šį laukelį: { $field }
problem-missing-tick = Norėdami pasirašyti, pažymėkite šį langelį: { $field }
problem-too-long = { $max ->
    [one] { $field }: įrašykite ne daugiau kaip { $max } simbolį
    [few] { $field }: įrašykite ne daugiau kaip { $max } simbolius
   *[other] { $field }: įrašykite ne daugiau kaip { $max } simbolių
}
problem-not-an-address = Įrašykite tinkamo formato el. pašto adresą, pavyzdžiui, vardas@example.org
problem-not-a-country = Pasirinkite šalį iš sąrašo
problem-not-a-phone = Įrašykite telefono numerį su šalies kodu, pavyzdžiui, +34 600 000 000
problem-not-a-link = Įrašykite svetainės adresą su https, pavyzdžiui, https://example.org
problem-not-an-organisation = { $field }: įrašykite pavadinimą, o ne adresą ar vien ženklus
problem-not-a-choice = Pasirinkite atsakymą iš naujo, nes atsakymai pasikeitė: { $field }
problem-consent-changed = Šio langelio tekstas pasikeitė. Perskaitykite jį iš naujo ir pažymėkite langelį, jei sutinkate.
problem-not-text = { $field }: įrašykite paprastą tekstą, be HTML kodo ir paslėptų simbolių
problem-not-a-name = { $field }: įrašykite vardą ar pavardę, o ne adresą ar vien ženklus. Jei turite tik vardą arba tik pavardę, kitą laukelį palikite tuščią
problem-disposable = Nurodykite nuolatinį el. pašto adresą: laikini adresai nustoja veikti, o jų laiškus gali perskaityti kiti žmonės
problem-email-beyond-ascii = Šiuo adresu negalime siųsti el. laiškų, nes prieš @ jame yra raidė ar ženklas, kurio nėra angliškoje klaviatūroje. Įrašykite kitą adresą.
problem-no-proof = Kad galėtumėte pasirašyti, naršyklė turi atlikti saugumo patikrą. Įsitikinkite, kad „JavaScript“ įjungta, įkelkite puslapį iš naujo ir išsiųskite formą.
problem-proof = Forma buvo atidaryta per ilgai arba jau išsiųsta. Paspauskite mygtuką, kad ją išsiųstumėte dar kartą.
problem-network-limit = Iš jūsų tinklo išsiųsta per daug formų, todėl ši neišsaugota. Išsiųskite ją dar kartą po valandos arba naudodami kitą ryšį.
problem-domain-limit = Išsiųsta daug formų su jūsų el. pašto paslaugos adresais, todėl naršyklė pirmiausia turi atlikti saugumo patikrą. Įsitikinkite, kad „JavaScript“ įjungta, ir vėl paspauskite mygtuką. Jei „JavaScript“ naudoti negalite, išsiųskite formą dar kartą po valandos arba nurodykite kitą el. pašto adresą.
problem-trap = Šis laukelis turi būti tuščias. Galbūt jį užpildė naršyklė: ištrinkite, kas įrašyta, ir vėl paspauskite mygtuką.
problem-text-changed = Peticijos tekstas pasikeitė po to, kai atidarėte puslapį. Perskaitykite jį iš naujo ir paspauskite mygtuką, jei vis dar norite pasirašyti.
problem-key-reused = Šis Idempotency-Key jau panaudotas su kitais duomenimis. Jei formą pakeisite, siųskite ją su nauju raktu.
problem-paused = Pasirašymas laikinai sustabdytas, todėl forma neišsaugota. Tai, ką įrašėte, tebėra čia: paspauskite mygtuką dar kartą vėliau.
answer-title = Išsaugokite skaitmeniniu būdu pasirašytą atsakymą
answer-text = Svetainė šį atsakymą pasirašė skaitmeniniu būdu. Jame nurodyta, kas nepriimta, kada ir kodėl, bet nenurodyta, kas jūs esate. Nukopijuokite tekstą arba atsisiųskite jį kaip failą. Kiekvienas gali jį patikrinti viešuoju raktu:
answer-download = Atsisiųsti atsakymą

## Signers, news, and how the number is counted

signers-title = Naujausi pasirašiusieji
signers-note = Sąraše yra tik tie, kas nusprendė rodyti savo vardą ir pavardę.
signers-none = Kol kas rodomų vardų nėra. Pasirašiusieji gali nuspręsti rodyti savo vardą ir pavardę.
signers-none-closed = Niekieno vardas ir pavardė nerodomi.
signers-hidden = Šiuo metu kampanija vardų nerodo.
names-from = Vardai, pavardės ir komentarai rodomi tik tada, kai yra patvirtinę bent { $from } žmonių.
names-from-missing = Dar trūksta: { $missing }.
names-title = Visi vardai ir pavardės
names-more = Daugiau vardų ir pavardžių
names-none = Rodomų vardų nėra.
names-search = Ieškoti tarp vardų ir pavardžių
names-search-hint = Vardas arba pavardė, arba jų pradžia
names-not-found = Tokio vardo ar pavardės nėra.
names-searched = Kol kas peržiūrėta: naujausi vardai ir pavardės, { $count }.
names-search-on = Ieškoti tarp ankstesnių
comments-title = Komentarai
comments-note = Pasirašiusieji leido juos rodyti, o organizatoriai juos prieš tai perskaitė.
comments-none = Kol kas jokie komentarai nerodomi.
comments-hidden = Šiuo metu kampanija komentarų nerodo.
comments-unnamed = Pasirašęs asmuo
comments-all = Visi komentarai
comments-more = Daugiau komentarų
names-others = { $count ->
    [one] Dar { $count } pasirašęs žmogus nerodo savo vardo ir pavardės.
    [few] Dar { $count } pasirašę žmonės nerodo savo vardo ir pavardės.
   *[other] Dar { $count } pasirašiusių žmonių nerodo savo vardo ir pavardės.
}
news-title = Naujienos
news-language = Kalba:
news-source = Šaltinis:
news-published = Paskelbta:
news-older = Senesnės naujienos
news-feed = Sekti naujienas sklaidos kanalų skaitytuvėje (Atom)
news-corrected = Pataisyta:
news-all = Visos naujienos
counted-title = Kaip gaunamas šis skaičius
counted-text = Parašas įskaitomas, kai pasirašęs asmuo jį patvirtina el. paštu. Kiekvienas el. pašto adresas įskaitomas vieną kartą, kad ir kiek kartų su juo siunčiama forma. Nepriimtos formos neįtrauktos į nė vieną iš šių skaičių.
counted-confirmed = Patvirtinta
counted-awaiting = Dar nepatvirtinta
counted-withdrawn = Atšaukta
counted-disowned = Pasirašė ne el. pašto adreso savininkas
counted-erased = Ištrinta
counted-purged = Nepatvirtinta ir atšaukta arba ištrinta
counted-automated = Pripažinta negaliojančiais: išsiuntė programa
counted-disposable-address = Pripažinta negaliojančiais: vienkartinis el. pašto adresas
counted-false-name = Pripažinta negaliojančiais: nurodytas ne žmogaus vardas
counted-same-person = Pripažinta negaliojančiais: vienas žmogus, keli adresai
counted-other = Pripažinta negaliojančiais dėl kitos priežasties
counted-bounced = Patvirtinti parašai, kurių el. pašto adresas vėliau nustojo priimti laiškus: { $number }. Jie vis tiek įskaitomi.
counted-submitted = Iš viso (kiekvienas el. pašto adresas įskaitomas vieną kartą ir dar kartą, jei ištrynus duomenis su juo pasirašoma iš naujo)
counted-as-of = Skaičių data ir laikas: { $as-of }. Jie atnaujinami ne dažniau kaip kartą per valandą ir tik tada, kai prisideda bent 20 naujų formų, kad iš jų niekas negalėtų sužinoti, ar kas nors pasirašė. Kas vyksta su patvirtintais parašais, viešasis žurnalas rodo be šio delsimo.
counted-none-yet = Kiti skaičiai čia skelbiami, kai išsiunčiama bent 20 formų, o vėliau – ne dažniau kaip kartą per valandą. Taip iš jų niekas negali sužinoti, ar kas nors pasirašė. Kas vyksta su patvirtintais parašais, viešasis žurnalas rodo be šio delsimo.
endorse-title = Pritarkite peticijai organizacijos vardu
endorse-intro = Pritarimo pareiškimas yra organizacijos parašas. Organizacijos skaičiuojamos ir išvardijamos atskirai nuo žmonių. Norėdami pasirašyti savo vardu, grįžkite prie peticijos.
endorse-public = Viešai rodoma: organizacijos pavadinimas, svetainė ir šalis. Niekada nerodoma: jūsų vardas ir pavardė, pareigos ir el. pašto adresas.
endorse-public-from = Viešai rodoma, bet tik kol parašą patvirtinusių žmonių yra bent { $from }: organizacijos pavadinimas, svetainė ir šalis. Niekada nerodoma: jūsų vardas ir pavardė, pareigos ir el. pašto adresas.
endorse-approval = Peticijos organizatoriai perskaito kiekvieną pritarimo pareiškimą, prieš įtraukdami jį į sąrašą ir įskaitydami.
endorse-consent = Pateikdami šį pareiškimą patvirtinate, kad galite kalbėti organizacijos vardu ir kad ji palaiko šią peticiją tokią, kokia ji čia pateikta ({ $version }). Sutinkate, kad šie duomenys būtų saugomi peticijos tikslais.
endorse-button = Pritarti
endorse-next = Atsiųsime jums el. laišką su nuoroda. Pritarimo pareiškimas neįtraukiamas į sąrašą ir neįskaitomas, kol jo nepatvirtinate ta nuoroda.
organisations-title = Peticijai pritariančios organizacijos
organisations-number = Organizacijų skaičius: { $number }. Į parašų skaičių jos neįtrauktos.
organisations-note = Kiekvienos organizacijos kontaktinis asmuo pritarimo pareiškimą patvirtino el. paštu.
organisations-none = Sąraše nėra nė vienos organizacijos.
organisations-from = Organizacijų sąrašas rodomas tik tada, kai parašą patvirtinusių žmonių yra bent { $from }.
organisations-all = Visos organizacijos
organisations-more = Daugiau organizacijų
confirm-endorse-title = Patvirtinkite pritarimo pareiškimą
confirm-endorse-text = Patikrinkite duomenis. Jei jie jūsų, patvirtinkite, kad jūsų organizacija pritaria šiai peticijai:
confirm-endorse-button = Patvirtinti pritarimo pareiškimą
confirmed-endorse-title = Pritarimo pareiškimas patvirtintas
confirmed-endorse-thanks = Ačiū, kad pritarėte:
confirmed-endorse-own-page = Pritarimo pareiškimas turi savo puslapį, kuriame galite jį peržiūrėti, pataisyti, atšaukti arba ištrinti. Išsaugokite laišką, kuriuo patvirtinote: jame yra ta pati nuoroda.
confirmed-endorse-link = Peržiūrėti pritarimo pareiškimą
endorsement-title = Jūsų organizacijos pritarimo pareiškimas
endorsement-means = Pritarimo pareiškimas yra jūsų organizacijos parašas. Šiame puslapyje ir mūsų laiškuose „jūsų parašas“ reiškia pritarimo pareiškimą.
endorsement-ends = Jei atšauksite arba ištrinsite pritarimo pareiškimą, jūsų organizacijos sąraše nebus.
endorsement-listed = Patvirtintas: įskaitytas ir yra sąraše
endorsement-hidden = Patvirtintas: įskaitytas, bet šiuo metu kampanija nerodo jokių vardų ir pavadinimų
endorsement-from = Patvirtintas: įskaitytas, o į sąrašą bus įtrauktas, kai patvirtins bent { $from } žmonių. Dar trūksta: { $missing }.
endorsement-waits = Patvirtintas: bus įskaitytas, kai jį priims organizatoriai
endorsement-rejected = Organizatorių nepriimtas: į sąrašą neįtrauktas ir neįskaitomas
endorsement-not-me = Jei pareiškimą su jūsų el. pašto adresu pateikė kažkas kitas, praneškite apie tai čia. Tada niekas iš jo nebus nei įskaityta, nei rodoma, ir laiškų dėl šio pareiškimo jūsų adresu nebesiųsime.
endorsement-done-not-me = Ačiū, kad pranešėte. Niekas iš pritarimo pareiškimo nėra nei įskaityta, nei rodoma, ir laiškų apie jį jums nebesiųsime.
endorsement-correct = Organizatoriai gali perskaityti pataisytus duomenis, prieš įtraukdami juos į sąrašą.
endorsement-again = Pritarimo pareiškimas vėl galios su pirmiau nurodytais duomenimis. Jei pareiškimus pirmiausia priima organizatoriai, jis bus įskaitytas, kai jie priims šiuos duomenis.
link-endorse-title = Gaukite nuorodą į savo organizacijos pritarimo pareiškimą
link-endorse-text = Atsiųsime jums el. laišką su nuoroda į puslapį, kuriame galite peržiūrėti, pataisyti, atšaukti arba ištrinti pritarimo pareiškimą. Įrašykite el. pašto adresą, kurį naudojote pateikdami pareiškimą.

## After the form

check-mail-title = Pasitikrinkite el. paštą
check-mail-sent = Jei su nurodytu adresu galima pasirašyti, per kelias minutes turėtumėte gauti laišką. Kad patvirtintumėte parašą, atidarykite laišką ir spustelėkite nuorodą.
check-mail-sent-late = Jei su nurodytu adresu galima pasirašyti, turėtumėte gauti laišką, tačiau ne iš karto. Kad patvirtintumėte parašą, atidarykite laišką ir spustelėkite nuorodą.
check-mail-endorse-sent = Jei su nurodytu adresu galima pateikti pritarimo pareiškimą, per kelias minutes turėtumėte gauti laišką. Kad pareiškimą patvirtintumėte, atidarykite laišką ir spustelėkite nuorodą.
check-mail-endorse-sent-late = Jei su nurodytu adresu galima pateikti pritarimo pareiškimą, turėtumėte gauti laišką, tačiau ne iš karto. Kad pareiškimą patvirtintumėte, atidarykite laišką ir spustelėkite nuorodą.
check-mail-counts = Parašas įskaitomas tik tada, kai jį patvirtinate.
check-mail-not-stored = Peticijos formoje šių duomenų nebeprašoma, todėl jie neišsaugoti: { $fields }
check-mail-nothing-title = Jei nieko negavote
check-mail-nothing-wait = Palaukite kelias minutes. Kai kurios el. pašto paslaugos lėtos.
check-mail-nothing-wait-late = Palaukite ilgiau, nei trunka pirmiau nurodytas vėlavimas. Kai kurios el. pašto paslaugos lėtos.
check-mail-nothing-spam = Patikrinkite šlamšto (nepageidaujamų laiškų) aplanką.
check-mail-nothing-again = Užpildykite formą dar kartą ir patikrinkite, ar el. pašto adrese nėra klaidų.
check-mail-to = Kam
check-mail-from = Nuo
check-mail-subject = Temoje yra
check-mail-open = Atidaryti { $provider }
check-mail-again-limit = Vienu adresu siunčiame tik kelis laiškus, todėl dar vienas išsiunčiamas ne visada.
check-mail-again-button = Siųsti dar kartą
check-mail-again-done = Paprašėte dar vieno laiško.
check-mail-change-title = Neteisingas adresas?
check-mail-change-button = Pakeisti adresą
mails-late-minutes = { $minutes ->
    [one] Šiuo metu mūsų laiškai vėluoja maždaug { $minutes } minutę.
    [few] Šiuo metu mūsų laiškai vėluoja maždaug { $minutes } minutes.
   *[other] Šiuo metu mūsų laiškai vėluoja maždaug { $minutes } minučių.
}
mails-late-hours = { $hours ->
    [one] Šiuo metu mūsų laiškai vėluoja maždaug { $hours } valandą.
    [few] Šiuo metu mūsų laiškai vėluoja maždaug { $hours } valandas.
   *[other] Šiuo metu mūsų laiškai vėluoja maždaug { $hours } valandų.
}
mails-late-link-sent = Jei šią peticiją pasirašėte naudodami nurodytą adresą, turėtumėte gauti nuorodą, tačiau ne iš karto. Jei nieko negausite, patikrinkite šlamšto aplanką ir įsitikinkite, kad adrese nėra klaidų.
mails-late-endorse-link-sent = Jei šiai peticijai organizacijos vardu pritarėte naudodami nurodytą adresą, turėtumėte gauti nuorodą, tačiau ne iš karto. Jei nieko negausite, patikrinkite šlamšto aplanką ir įsitikinkite, kad adrese nėra klaidų.

## Confirming

confirm-title = Patvirtinkite parašą
confirm-text = Patikrinkite duomenis. Jei jie jūsų, patvirtinkite, kad pasirašote šią peticiją:
confirm-button = Patvirtinti mano parašą
confirm-discard-title = Tai ne jūsų duomenys?
confirm-discard-text = Kažkas kitas užpildė formą su jūsų el. pašto adresu. Atmeskite formą: niekas nebus nei įskaityta, nei rodoma, o jūs galėsite pasirašyti su savo duomenimis.
confirm-discard-only = Kažkas kitas užpildė formą su jūsų el. pašto adresu. Atmeskite formą: niekas nebus nei įskaityta, nei rodoma.
confirm-discard-button = Atmesti formą
press-title = Įrašykite savo el. pašto adresą
press-text = Kai kurios el. pašto programos pačios atidaro nuorodas ir paspaudžia mygtukus. Negalime žinoti, ar mygtuką paspaudėte jūs, ar programa, todėl kol kas niekas nepasikeitė.
press-ask = Norėdami tęsti, įrašykite el. pašto adresą, kuriuo siuntėme laišką su nuoroda.
press-wrong = Mūsų laiškas siųstas kitu adresu. Pažiūrėkite tame laiške, kokiu adresu jis siųstas, ir įrašykite tą adresą čia.
press-button = Tęsti
confirmed-title = Jūsų parašas įskaitytas
confirmed-thanks = Ačiū, kad pasirašėte:
confirmed-count = Parašų iki šiol, įskaitant jūsų: bent { $count }
confirmed-share-title = Pasidalykite šia peticija
confirmed-share-text = Kai dalijatės, peticija pasiekia daugiau žmonių. Šiose nuorodose nėra sekimo priemonių.
confirmed-address = Nuoroda į peticiją
confirmed-share-email = El. paštas
confirmed-share-subject = Ar pasirašysite šią peticiją?
share-closed-text = Ši peticija uždaryta. Jos puslapiu vis dar galite dalytis. Šiose nuorodose nėra sekimo priemonių.
share-native = Pasidalyti per programėlę
share-text = Tekstas kopijuoti
share-more = Daugiau būdų bendrinti
share-code-title = Kodas plakatams
share-code-text = Nukreipus į jį telefono kamerą, atsidaro peticija.
share-code-file = Išsaugoti kodą kaip paveikslėlį (SVG)
share-posters-title = Plakatai spausdinti
share-posters-text = Išspausdinkite plakatą skelbimų lentai arba parašų rinkimo staliukui. Jame yra peticijos pavadinimas ir į ją vedantis kodas.
confirmed-own-page-title = Galite persigalvoti
confirmed-own-page-text = Asmeniniame puslapyje galite peržiūrėti, ką pasirašėte, pataisyti savo duomenis, rodyti arba paslėpti savo vardą ir pavardę, atšaukti arba ištrinti parašą. Išsaugokite laišką, kuriuo patvirtinote parašą: jame yra ta pati nuoroda.
confirmed-own-page-link = Eiti prie mano parašo
confirmed-own-page-mail = Nuoroda į jūsų puslapį yra mūsų laiškuose. Jos neberandate?

## The signer’s own page

signature-title = Jūsų parašas
signature-status = Būsena
signature-awaiting = Dar nepatvirtintas: spustelėkite nuorodą mūsų laiške
signature-too-late = Nepatvirtintas iki peticijos uždarymo: neįskaitomas
signature-confirmed = Patvirtintas
signature-withdrawn = Atšauktas
signature-disowned = Su jūsų el. pašto adresu pasirašė kažkas kitas: parašas neįskaitomas
signature-withdrawn-on-request = Organizatorių atšauktas jūsų prašymu
signature-set-aside = Kampanijos pripažintas negaliojančiu: neįskaitomas
signature-set-aside-withdrawn = Kampanijos pripažintas negaliojančiu, taip pat atšauktas jūsų prašymu: neįskaitomas
signature-name = Vardas ir pavardė
signature-version = Teksto versija
signature-version-is = { $version } versija ({ $language })
signature-submitted-at = Pasirašyta
signature-confirmed-at = Patvirtinta
signature-corrected-at = Pataisyta
signature-shown = Rodyti vardą ir pavardę viešai
signature-shown-once-confirmed = Taip, kai parašas bus patvirtintas
signature-shown-uncounted = Ne: rodomi tik tų žmonių vardai, kurių parašai įskaitomi
signature-shown-hidden = Taip, bet šiuo metu kampanija vardų nerodo
signature-shown-from = Taip, kai patvirtins bent { $from } žmonių. Dar trūksta: { $missing }.
signature-comment = Rodyti komentarą viešai
signature-comment-waiting = Dar ne: pirmiausia jį skaito organizatoriai
signature-comment-refused = Ne: organizatoriai nusprendė jo nerodyti
signature-comment-hidden = Dabar ne: šiuo metu kampanija nerodo jokių komentarų
signature-news = Kampanija gali el. paštu siųsti naujienas
signature-mails = El. laiškai leidžiami
signature-yes = Taip
signature-no = Ne
signature-none = Nenurodyta
signature-private = Niekam neduokite šio puslapio adreso. Kiekvienas, kas jį žino, gali keisti jūsų parašą.
signature-done-shown = Atlikta: dabar jūsų vardas ir pavardė gali būti rodomi pasirašiusiųjų sąraše.
signature-done-shown-later = Atlikta: jūsų vardas ir pavardė gali būti rodomi pasirašiusiųjų sąraše, kai kampanija vėl rodys vardus.
signature-done-shown-from = Atlikta: jūsų vardas ir pavardė gali būti rodomi pasirašiusiųjų sąraše, kai patvirtins bent { $from } žmonių. Dar trūksta: { $missing }.
signature-done-hidden = Atlikta: jūsų vardas ir pavardė pasirašiusiųjų sąraše neberodomi.
signature-done-hidden-unlisted = Atlikta: jūsų vardas ir pavardė pasirašiusiųjų sąraše nebus rodomi.
signature-done-comment-hidden = Atlikta: jūsų komentaras nerodomas.
signature-done-withdrawn = Atlikta: parašas atšauktas ir neįskaitomas.
signature-done-again = Atlikta: jūsų parašas vėl įskaitomas.
signature-done-stopped = Atlikta: laiškų dėl šio parašo jums nebesiųsime.
signature-done-resumed = Atlikta: vėl leidžiate siųsti laiškus apie šią peticiją.
signature-done-corrected = Atlikta: jūsų duomenys išsaugoti tokie, kokius matote čia.
signature-show-title = Rodyti vardą ir pavardę
signature-show-text = Tada jūsų vardas, pavardė, šalis ir profesija galės būti rodomi peticijos pasirašiusiųjų sąraše.
signature-show-name = Tada jūsų vardas ir pavardė galės būti rodomi peticijos pasirašiusiųjų sąraše.
signature-show-button = Rodyti mano vardą ir pavardę
signature-hide-title = Paslėpti vardą ir pavardę
signature-hide-text = Parašas ir toliau bus įskaitomas, bet jūsų vardo ir pavardės pasirašiusiųjų sąraše nebebus.
signature-hide-unlisted = Šiuo metu jūsų vardo ir pavardės sąraše nėra. Jei juos paslėpsite, jų nebus ir vėliau. Parašas ir toliau bus įskaitomas.
signature-hide-button = Paslėpti mano vardą ir pavardę
signature-hide-comment-title = Paslėpti komentarą
signature-hide-comment-text = Parašas ir toliau bus įskaitomas. Organizatoriai gali skaityti jūsų komentarą, bet nebegali jo rodyti.
signature-hide-comment-button = Paslėpti mano komentarą
signature-withdraw-title = Atšaukti parašą
signature-withdraw-text = Parašas nebus įskaitomas, o jūsų vardas ir pavardė nebus rodomi. Įrašą apie atšaukimą saugosime. Kol peticija atidaryta, galėsite pasirašyti iš naujo.
signature-withdraw-awaiting = Forma bus atmesta, ir nuorodomis iš mūsų laiškų jos patvirtinti nebebus galima. Įrašą apie atšaukimą saugosime.
signature-withdraw-set-aside = Kampanija pripažino jūsų parašą negaliojančiu, todėl dabar jis neįskaitomas. Jei jį atšauksite, jis nebus įskaitomas ir vėliau.
signature-withdraw-closed = Parašas nebus įskaitomas, o jūsų vardas ir pavardė nebus rodomi. Įrašą apie atšaukimą saugosime. Peticija uždaryta: atšaukimą panaikinti galėsite iki { $until }, vėliau – nebe.
signature-withdraw-final = Parašas nebus įskaitomas, o jūsų vardas ir pavardė nebus rodomi. Įrašą apie atšaukimą saugosime. Peticija uždaryta, todėl atšaukimo panaikinti nebegalėsite.
signature-withdraw-button = Atšaukti mano parašą
signature-again-title = Pasirašyti iš naujo
signature-again-text = Jūsų parašas bus įskaitytas su pirmiau nurodytais duomenimis.
signature-again-form = Parašą atšaukėte, kol jūsų duomenys dar nebuvo patvirtinti. Norėdami pasirašyti, užpildykite formą iš naujo.
signature-again-mails = Norėdami pasirašyti su savo duomenimis, pirmiausia šiame puslapyje vėl leiskite siųsti laiškus. Tada užpildykite formą.
signature-disowned-title = Pasirašykite patys
signature-again-disowned = Norėdami pasirašyti su savo duomenimis, užpildykite formą.
signature-again-button = Pasirašyti iš naujo
signature-not-me-title = Pasirašėte ne jūs?
signature-not-me-text = Jei su jūsų el. pašto adresu pasirašė kažkas kitas, praneškite apie tai čia. Tada šis parašas nebus nei įskaitytas, nei rodomas, ir laiškų dėl jo jūsų adresu nebesiųsime. Viešai skelbiama, kiek žmonių apie tai praneša, bet ne kas jie.
signature-not-me-button = Tai buvau ne aš
signature-done-not-me = Ačiū, kad pranešėte. Šis parašas nėra nei įskaitytas, nei rodomas, ir laiškų dėl jo jums nebesiųsime.
signature-misuse = Apie piktnaudžiavimą jūsų adresu praneškite: { $contact }.
signature-stop-title = Atsisakyti visų laiškų
signature-stop-text = Laiškų dėl šio parašo jums nebesiųsime. Parašas liks toks, koks yra. Išsaugokite šio puslapio adresą: el. paštu jo dar kartą atsiųsti negalėsime.
signature-stop-button = Atsisakyti visų laiškų
signature-resume-title = Vėl leisti siųsti laiškus
signature-resume-text = Jei vėl leisite siųsti laiškus, galėsime jums el. paštu atsiųsti nuorodą į šį puslapį. Jei laiško jums nepavyko pristatyti arba jis buvo pažymėtas kaip šlamštas, kurį laiką vis tiek galime nieko nesiųsti.
signature-links-title = Gauti naują nuorodą į šį puslapį
signature-links-text = Atsiųsime jums naują nuorodą el. paštu. Visos ankstesnės nuorodos į šį puslapį nustos veikti, taip pat ir tos, kurios yra jūsų turimuose laiškuose. Pasinaudokite tuo, jei nuorodą gali turėti kas nors kitas.
signature-links-button = Pakeisti mano nuorodas naujomis
signature-download-title = Atsisiųsti savo duomenis
signature-download-text = Jūsų duomenys ir jų istorija JSON faile
signature-download-fresh = Kad jūsų duomenys būtų apsaugoti, juos atsisiųsti galima tik su nuoroda, kuriai dar nėra paros. Galime tokią atsiųsti el. paštu.
signature-download-button = Atsiųsti man el. paštu naują nuorodą
receipt-title = Kvitas
receipt-text = Kvitas įrodo, kad jūsų parašas yra šios svetainės viešajame žurnale. Kas jį mato, gali suprasti, kad pasirašėte, todėl rodykite jį tik tiems, kam galima tai žinoti.
receipt-button = Atsisiųsti kvitą
signature-erase-title = Ištrinti savo duomenis
signature-erase-counted = Parašas nebus įskaitomas, o jūsų vardas, pavardė, el. pašto adresas ir visi kiti užšifruoti duomenys bus ištrinti visam laikui. To atšaukti negalima.
signature-erase-not-counted = Jūsų vardas, pavardė, el. pašto adresas ir visi kiti užšifruoti duomenys bus ištrinti visam laikui. To atšaukti negalima. Parašas dabar neįskaitomas ir nebus įskaitomas vėliau.
signature-erase-sure = Tikrai noriu ištrinti savo duomenis
signature-erase-data-button = Ištrinti mano duomenis

## Correcting details

correct-title = Pataisyti duomenis
correct-choices = Tame pačiame puslapyje pasirenkate, ar norite gauti naujienas ir su kuo dar sutinkate.
correct-text = Tai, ką pasirašėte, nesikeičia. Duomenys, kuriuos pakeičiate, ištrinami.
correct-awaiting = Kai parašas bus patvirtintas, čia galėsite pataisyti savo duomenis.
correct-button = Išsaugoti
correct-news-stopped = Atsisakėte visų laiškų. Pasirinkdami naujienas, vėl leidžiate juos siųsti.
correct-differs = Tai, ką įvedėte, skiriasi nuo to, kas išsaugota:
correct-limit = Pakeitimų skaičius ribotas: { $day } per 24 valandas, { $all } iš viso. Paslėpti vardą ir pavardę, atsisakyti laiškų, atšaukti ir ištrinti parašą galite visada.

## Another email address

address-title = Naudoti kitą el. pašto adresą
address-text = Pasirašėte naudodami adresą { $address }. Galite perkelti savo parašą į kitą savo adresą. Daugiau niekas jame nesikeičia.
address-ask = Nusiųsime laišką nauju adresu. Parašas perkeliamas, kai tame laiške atidarote nuorodą ir patvirtinate. Nuo tada nuorodos ankstesniuose laiškuose nebeveikia. Senuoju adresu pranešame, kad parašas perkeltas, bet nenurodome, kur.
address-mail-button = Siųsti man laišką šiuo adresu
address-same = Tai jau yra jūsų parašo adresas. Įrašykite kitą.
address-pending = Prašėte mūsų išsiųsti laišką adresu { $address }. Parašas bus perkeltas į šį adresą, kai tame laiške patvirtinsite. Iki tol niekas nesikeičia.
address-keep-current = Palikti dabartinį mano adresą
address-kept = Atlikta: adreso keitimas atšauktas.
address-sent = Jei šiuo adresu galime siųsti laiškus, per kelias minutes turėtumėte gauti laišką. Kad perkeltumėte parašą, atidarykite laišką ir spustelėkite nuorodą.
address-sent-late = Jei šiuo adresu galime siųsti laiškus, turėtumėte gauti laišką, tačiau ne iš karto. Kad perkeltumėte parašą, atidarykite laišką ir spustelėkite nuorodą.
address-until = Kol ten nepatvirtinate, niekas nesikeičia.
address-confirm-title = Perkelti parašą į šį adresą
address-confirm-text = Kažkas, tikriausiai jūs, paprašė perkelti savo parašą po šia peticija į jūsų el. pašto adresą:
address-endorsement-means = Šiame puslapyje „parašas“ reiškia organizacijos pritarimo pareiškimą.
address-confirm-then = Nuo tada prie parašo ves tik nuorodos iš šiuo adresu siunčiamų laiškų.
address-confirm-button = Perkelti čia
address-reject-title = Tai ne jūsų parašas?
address-reject-text = Kažkas įrašė jūsų adresą. Atmeskite keitimą: parašas liks ten, kur yra.
address-reject-button = Atmesti
address-taken-title = Šis adresas jau turi parašą
address-has-signature-text = Šis adresas turi savo parašą, ir jis įskaitomas. Todėl antrojo parašo čia perkelti negalima. Jei abu parašai jūsų, atšaukite antrąjį: jis nebebus įskaitomas.
address-taken-button = Atšaukti antrąjį parašą
notice-address-moved-title = Jūsų parašas perkeltas
notice-address-moved-text = Dabar jis priklauso jūsų naujam el. pašto adresui ir yra toks, koks buvo. Prie jo veda tik nuorodos iš šiuo adresu siunčiamų laiškų.
notice-moved-title = Šis parašas perkeltas
notice-moved-text = Dabar jis priklauso kitam el. pašto adresui. Naudokite nuorodą iš laiškų, kuriuos siuntėme tuo adresu. Jei jį perkėlėte ne jūs, kreipkitės į kampanijos komandą.
notice-address-outdated-title = Ši nuoroda nebeveikia
notice-address-outdated-text = Adreso keitimas atšauktas, jo paprašyta iš naujo, jis per senas arba parašas nebėra patvirtintas. Norėdami pradėti iš naujo, eikite į savo parašo puslapį: nuoroda į jį yra laiškuose, kuriuos siuntėme pasirašant naudotu adresu.
notice-address-rejected-title = Keitimas atmestas
notice-address-rejected-text = Parašas į jūsų adresą neperkeltas. Nuoroda mūsų laiške nebeveikia.
notice-address-withdrawn-title = Antrasis parašas atšauktas
notice-address-withdrawn-text = Jis neįskaitomas. Parašas su šiuo adresu nepasikeitė. Norėdami antrąjį parašą ištrinti, naudokite nuorodą iš laiškų, kuriuos siuntėme jo adresu.
notice-many-addresses-title = Per daug adreso keitimų
address-limit = { $day ->
    [one] Per 24 valandas galite nurodyti { $day } kitą adresą.
    [few] Per 24 valandas galite nurodyti { $day } kitus adresus.
   *[other] Per 24 valandas galite nurodyti { $day } kitų adresų.
}
again-from = Vėl bandyti galėsite nuo { $time }.
unsubscribe-title = Atsisakyti naujienų el. paštu
unsubscribe-text = Tada kampanijos komanda nebesiųs jums el. paštu naujienų apie šią peticiją:
unsubscribe-then = Jūsų parašas ir kiti jūsų pasirinkimai nesikeis.
unsubscribe-button = Atsisakyti naujienų
notice-news-stopped-title = Naujienų nebegausite
notice-news-stopped-text = Kampanijos komanda nebesiųs jums el. paštu naujienų apie šią peticiją. Jau išsiųstas laiškas dar gali ateiti. Jei pasirašėte, jūsų parašas nepasikeitė.

## The link to one's own page

link-title = Gaukite nuorodą į savo parašą
link-text = Atsiųsime jums el. laišką su nuoroda į jūsų asmeninį puslapį. Jame galite peržiūrėti, atšaukti arba ištrinti savo parašą. Įrašykite el. pašto adresą, kurį naudojote pasirašydami.
link-button = Atsiųsti man nuorodą

## Notices

notice-link-expired-title = Šios nuorodos galiojimas baigėsi
notice-link-expired-text = Naudokite nuorodą iš naujausio mūsų laiško. Jei peticija dar atidaryta, taip pat galite pasirašyti iš naujo ir gauti naują nuorodą.
notice-link-unknown-title = Ši nuoroda neveikia
notice-link-unknown-text = Galbūt trūksta jos dalies. Nukopijuokite visą nuorodą iš mūsų laiško. Jei tai nepadės, gaukite naują nuorodą peticijos puslapyje.
notice-petition-closed-title = Ši peticija uždaryta
notice-petition-closed-text = Parašai nebepriimami. Ačiū, kad norėjote pasirašyti.
notice-petition-not-found-title = Peticija nerasta
notice-petition-not-found-text = Patikrinkite, ar adresas teisingas. Galbūt peticija perkelta arba dar neatidaryta.
notice-page-not-found-title = Puslapis nerastas
notice-page-not-found-text = Patikrinkite, ar adresas teisingas, arba grįžkite į ankstesnį puslapį.
notice-article-retracted-title = Ši naujiena pašalinta
notice-article-retracted-text = Kampanija jos nebeskelbia. Kitas naujienas galite skaityti peticijos puslapyje.
notice-too-large-title = Jūsų užklausa per didelė
notice-too-large-text = Išsiuntėte daugiau teksto, nei priimame. Grįžkite, sutrumpinkite jį ir išsiųskite dar kartą.
notice-unavailable-title = Atsiprašome, sutriko paslaugos veikimas
notice-unavailable-text = Mums nepavyko įvykdyti jūsų užklausos. Pabandykite dar kartą po kelių minučių. Jei išsiųsite ją du kartus, nieko blogo nenutiks.
notice-not-sure-title = Niekas neištrinta
notice-not-sure-text = Pažymėkite langelį, kad patvirtintumėte, jog norite ištrinti savo duomenis, ir vėl paspauskite mygtuką.
notice-not-changed-title = Niekas nepakeista
notice-not-changed-text = Po to, kai atidarėte puslapį, jūsų parašo būsena pasikeitė, todėl tas mygtukas nebetinka. Eikite prie savo parašo, kad pamatytumėte dabartinę jo būseną.
notice-withdrawn-title = Jūsų parašas atšauktas
notice-withdrawn-text = Jis neįskaitomas, o jūsų vardas ir pavardė nerodomi. Kol peticija atidaryta, galite pasirašyti iš naujo.
notice-erased-title = Jūsų duomenys ištrinti
notice-erased-details = Jūsų vardas, pavardė, el. pašto adresas ir visi kiti užšifruoti duomenys ištrinti visam laikui. Ši nuoroda nebeveikia.
notice-erased-on-request-title = Jūsų duomenys ištrinti
notice-erased-on-request-details = Organizatoriai jūsų prašymu visam laikui ištrynė jūsų vardą, pavardę, el. pašto adresą ir visus kitus užšifruotus duomenis. Jūsų parašas neįskaitomas. Ši nuoroda nebeveikia. Jei to neprašėte, kreipkitės į kampanijos komandą. Kol peticija atidaryta, galite pasirašyti iš naujo.
notice-purged-title = Šios nuorodos galiojimas baigėsi
notice-purged-text = Parašas nebuvo patvirtintas per 30 dienų, todėl duomenys ištrinti. Parašas niekada nebuvo įskaitytas. Jei peticija dar atidaryta, galite pasirašyti iš naujo.
notice-again-kept = Formoje tebėra tai, kas nebuvo ištrinta. Užpildykite likusią dalį.
notice-data-expired-title = Jūsų duomenys ištrinti
notice-data-expired-details = Peticija seniai uždaryta, todėl jūsų vardas, pavardė, el. pašto adresas ir visi kiti užšifruoti duomenys ištrinti. Jūsų parašas ir toliau įskaitomas.
notice-data-expired-uncounted-title = Jūsų duomenys ištrinti
notice-data-expired-uncounted-details = Laikas, kurį saugome duomenis, baigėsi, todėl jūsų vardas, pavardė, el. pašto adresas ir visi kiti užšifruoti duomenys ištrinti. Jūsų parašas neįskaitomas.
notice-other-spelling-title = Ši nuoroda skirta kitaip parašytam jūsų adresui
notice-other-spelling-text = Šį el. pašto adresą galima rašyti keliais būdais. Vėliau buvo panaudotas arba yra patvirtintas kitaip parašytas adresas, todėl šia nuoroda parašo peržiūrėti ar pakeisti negalima. Naudokite nuorodą iš laiškų, kuriuos siuntėme tuo kitaip parašytu adresu. Kol niekas nepatvirtinta, mygtukas laiške su šia nuoroda tebeveikia.
notice-link-replaced-title = Ši nuoroda pakeista nauja
notice-link-replaced-text = Ankstesnės nuorodos į šį parašą nebeveikia. Naudokite nuorodą iš naujausio mūsų laiško arba gaukite naują peticijos puslapyje.
notice-links-replaced-title = Jūsų nuorodos pakeistos naujomis
notice-links-replaced-text = Ankstesnės nuorodos į jūsų parašą nebeveikia. Siunčiame jums naują nuorodą el. paštu.
notice-discarded-title = Forma atmesta
notice-discarded-text = Niekas iš jos nėra nei įskaitoma, nei rodoma. Jei norite pasirašyti su savo duomenimis, užpildykite savo formą.
notice-discarded-only-title = Forma atmesta
notice-discarded-only-text = Niekas iš jos nėra nei įskaitoma, nei rodoma.
notice-fresh-link-sent-title = Pasitikrinkite el. paštą
notice-fresh-link-sent-text = Siunčiame jums naują nuorodą el. paštu. Per parą ja pasinaudokite ir atsisiųskite savo duomenis.
notice-not-fresh-title = Ši nuoroda per sena duomenims atsisiųsti
notice-not-fresh-text = Kad jūsų duomenys būtų apsaugoti, juos atsisiųsti galima tik su nuoroda, kuriai dar nėra paros. Paprašykite tokios savo parašo puslapyje.
notice-receipt-not-yet-title = Jūsų kvitas dar neparengtas
notice-receipt-not-yet-text = Jūsų parašo viešajame žurnale dar nėra. Kai parašą patvirtinate, tai paprastai trunka trumpiau nei minutę. Pabandykite dar kartą vėliau.
notice-receipt-late-text = To, ką patvirtinote arba pakeitėte { $time }, viešajame žurnale dar nėra. Paprastai tai trunka trumpiau nei minutę, taigi žurnalas atsilieka. Jūsų parašas nedingo: jis išsaugotas ir bus įrašytas, kai žurnalas vėl veiks. Pabandykite dar kartą vėliau.
notice-receipt-unconfirmed-text = Jūsų parašas nepatvirtintas. Kvitą galima gauti tik tada, kai parašas patvirtintas ir yra viešajame žurnale.
notice-no-receipt-title = Kvito nėra
notice-no-receipt-text = Šios peticijos kvitai neišduodami, nes kvitas kiekvienam, kas jį mato, įrodo, kad jo savininkas pasirašė.
notice-receipt-disowned-text = Pranešėte mums, kad pasirašėte ne jūs. Kiekvienam, kas jį pamatytų, kvitas įrodytų priešingai, todėl jo atsisiųsti negalite.
notice-too-many-mails-title = Šiuo metu laiško išsiųsti negalima
notice-too-many-mails-text = Per pastarąsias dienas jūsų adresu jau išsiuntėme kelis laiškus arba jūs mūsų laiškų atsisakėte. Naudokite naujausią nuorodą arba pabandykite dar kartą po savaitės.
notice-details-changed-text = Jūsų duomenys pasikeitė po to, kai atidarėte formą, todėl niekas neišsaugota. Palyginkite, ką įrašėte, su išsaugotais duomenimis ir išsaugokite iš naujo.
notice-set-aside-title = Šis parašas pripažintas negaliojančiu
notice-set-aside-text = Kampanija pripažino jį negaliojančiu, todėl jis neįskaitomas. Jei manote, kad tai klaida, kreipkitės į kampanijos komandą.
notice-mails-stopped-title = Laiškai nebesiunčiami
notice-mails-stopped-text = Laiškų dėl šio parašo jums nebesiųsime.
notice-signing-paused-title = Pasirašymas laikinai sustabdytas
notice-signing-paused-text = Forma neišsaugota. Jau surinktiems parašams tai įtakos neturi. Apsilankykite vėliau.
notice-form-after-closing-text = Peticija uždaryta anksčiau, nei gauta jūsų forma, todėl niekas iš jos neišsaugota. Ačiū, kad norėjote pasirašyti.
notice-link-sent-title = Pasitikrinkite el. paštą
notice-link-sent-text = Jei šią peticiją pasirašėte naudodami nurodytą adresą, nuorodą turėtumėte gauti per kelias minutes. Jei nieko negausite, patikrinkite šlamšto aplanką ir įsitikinkite, kad adrese nėra klaidų.
notice-endorse-link-sent-text = Jei šiai peticijai organizacijos vardu pritarėte naudodami nurodytą adresą, nuorodą turėtumėte gauti per kelias minutes. Jei nieko negausite, patikrinkite šlamšto aplanką ir įsitikinkite, kad adrese nėra klaidų.
notice-wait-title = Pabandykite dar kartą vėliau
notice-wait-text = Iš jūsų tinklo gauta per daug užklausų. Pabandykite dar kartą po valandos arba naudodami kitą ryšį.

## The document to hand over

delivery-as-of = Padėtis { $date } ({ $zone })
delivery-links = Nuorodos
delivery-names = Vardai ir pavardės
delivery-names-shown = Pasirašiusieji, kurie nusprendė rodyti savo vardą ir pavardę: { $shown } iš { $confirmed }. Sąrašas sudarytas patvirtinimo tvarka. Tai, kas parašyta šalia vardo ir pavardės, pateikta taip, kaip nurodė patys pasirašiusieji.
delivery-names-none = Nė vienas iš pasirašiusiųjų nenusprendė rodyti savo vardo ir pavardės.
delivery-boxes = { $number ->
    [one] { $number } vardas turi simbolių, kurių nėra šio dokumento šriftuose. Kiekvieną tokį simbolį pakeičia langelis.
    [few] { $number } vardai turi simbolių, kurių nėra šio dokumento šriftuose. Kiekvieną tokį simbolį pakeičia langelis.
   *[other] { $number } vardų turi simbolių, kurių nėra šio dokumento šriftuose. Kiekvieną tokį simbolį pakeičia langelis.
}
delivery-organisations = Organizacijos
delivery-organisations-listed = Peticijai pritariančios organizacijos: { $number }. Sąrašas sudarytas patvirtinimo tvarka. Į parašų skaičių organizacijos neįtrauktos.
delivery-page = { $page } puslapis iš { $pages }

## Privacy

privacy-page-title = Privatumas
privacy-purpose-title = Kam naudojami jūsų duomenys
privacy-purpose-count = Kad suskaičiuotume jūsų parašą ir įsitikintume, kad jis jūsų.
privacy-purpose-deliver = Kad peticija būtų įteikta tiems, kam ji skirta: { $addressees }
privacy-purpose-chosen = Tik jei tai pasirinkote: kad jūsų vardas ir pavardė būtų rodomi viešai su šalimi ir profesija ir kad gautumėte šios peticijos naujienas el. paštu.
privacy-purpose-shown = Tik jei tai pasirinkote: kad jūsų vardas ir pavardė būtų rodomi viešai.
privacy-purpose-news = Tik jei tai pasirinkote: kad gautumėte šios peticijos naujienas el. paštu.
privacy-purpose-consent = Tik jei tai pasirinkote: { $consent }
privacy-basis-title = Teisinis pagrindas
privacy-basis-text = Jūsų sutikimas. Jį duodate pasirašydami ir bet kada galite atšaukti. Europos Sąjungoje: BDAR 6 straipsnio 1 dalies a punktas ir 9 straipsnio 2 dalies a punktas, nes parašas gali atskleisti politines pažiūras.
privacy-stored-title = Kas saugoma
privacy-stored-sealed = Užšifruota: { $fields }
privacy-stored-source = Užšifruota: kodas, rodantis, kur buvo paskelbta nuoroda, kuria patekote į peticijos puslapį, pavyzdžiui, skrajutėje. Jis saugomas tik tuo atveju, jei buvo toje nuorodoje, ir naudojamas tik tam, kad būtų suskaičiuota, kiek žmonių iš ten atėjo.
privacy-stored-open = Neužšifruota: jūsų šalis, jei ją nurodėte, jūsų kalba, taip pat tai, ką leidote, kurią teksto versiją pasirašėte ir kada.
privacy-stored-areas = Neužšifruota, kol jūsų parašas įskaitomas: regionas arba pašto kodo pradžia, pagal kuriuos jis skaičiuojamas.
privacy-stored-codes = Tik kaip slapti kodai, kad būtų atpažintos pakartotinės formos: jūsų el. pašto adresas ir tinklas.
privacy-stored-log = Visam laikui, viešajame žurnale, kurį gali patikrinti kiekvienas: kad parašas patvirtintas, kas su juo vėliau įvyko (pavyzdžiui, kad jis pataisytas, atšauktas ar ištrintas) ir kurią minutę; vietoj vardo ar adreso įrašomas kodas. Jei jūsų vardas buvo rodomas viešai, kiti gali suprasti, kurie įrašai yra jūsų.
privacy-stored-endorsements = Jei peticijai pritariate organizacijos vardu, organizacijos pavadinimas, svetainė ir šalis gali būti rodomi viešai. Jūsų vardas ir pavardė, pareigos ir el. pašto adresas saugomi užšifruoti ir niekada nerodomi.
privacy-readers-title = Kas gali matyti duomenis
privacy-readers-text = Kampanijos komanda ir įmonės, kurios prižiūri šią svetainę ir siunčia jos laiškus. Kiekvienas duomenų eksportas užregistruojamas. Tai, ką nuspręsite rodyti viešai, gali matyti visi, ir tai nešifruojama.
privacy-readers-places = Visi gali matyti, kiek maždaug parašų gauta iš kiekvienos šalies. Skaičiai suapvalinti, ir pagal juos neįmanoma atpažinti nė vieno žmogaus.
privacy-readers-areas = Visi gali matyti, kiek maždaug parašų gauta iš kiekvieno regiono arba pašto kodo srities. Skaičiai suapvalinti, ir pagal juos neįmanoma atpažinti nė vieno žmogaus.
privacy-readers-addressees = Tie, kam įteikiama peticija, mato tai, ką kampanijos komanda įteikia kartu su ja.
privacy-kept-title = Kiek laiko saugomi duomenys
privacy-kept-unconfirmed = Nepatvirtinti duomenys
privacy-kept-confirmed = Patvirtinti duomenys
privacy-kept-until-erased = Kol jų neištrinsite
privacy-kept-closed = Patvirtinti duomenys, po peticijos uždarymo
privacy-kept-address = Senas el. pašto adresas, kai parašas perkeltas į kitą adresą
privacy-kept-mails = Jums siųstų laiškų įrašai, be jūsų adreso
privacy-kept-erased = Ištrintų duomenų niekas negali perskaityti. Kodai, jūsų pasirinkimai ir laiko duomenys lieka įrašuose.
privacy-days = { $days ->
    [one] { $days } diena
    [few] { $days } dienos
   *[other] { $days } dienų
}
privacy-rights-title = Jūsų teisės
privacy-rights-page = Nuoroda mūsų laiškuose veda į jūsų asmeninį puslapį: ten galite viską peržiūrėti, atsisiųsti, atšaukti ir ištrinti. Ten taip pat galite pataisyti savo duomenis ir naudoti kitą el. pašto adresą. Dėl viso kito kreipkitės į kampanijos komandą arba savo duomenų apsaugos instituciją.

## Accessibility

access-title = Prieinamumas
access-aim = Čia kiekvienas turėtų galėti skaityti ir pasirašyti: telefone ar dideliame ekrane, naudojant pelę, klaviatūrą ar ekrano skaitytuvą. Tikslas – WCAG 2.2, AA lygis.
access-checked-title = Kas tikrinama
access-checked-pages = Prieš kiekvieną naują programinės įrangos versiją naršyklė patikrina puslapius nuo formos iki savo parašo puslapio: kontrastą, pavadinimus, vaidmenis, tvarką ir kalbas. Peticijos puslapį ir jos formą ji patikrina visomis šios svetainės kalbomis.
access-checked-ways = Naršyklė pasirašo naudodama tik klaviatūrą, taip pat ir be „JavaScript“. Ji patikrina, ar niekas nedingsta, kai tekstas dvigubai didesnis, 320 pikselių ekrane, tamsiuoju režimu, su priverstinėmis spalvomis ir popieriuje. Niekas nejuda savaime.
access-missing-title = Ko trūksta
access-missing-people = Šių puslapių dar neišbandė niekas, kas kasdien naudojasi ekrano skaitytuvu.
access-missing-content = Peticijos tekstus ir naujienas pateikia kampanijos komanda, ir jie netikrinami.
access-missing-script = Peticija gali prašyti naršyklių atlikti skaičiavimą, kad apsisaugotų nuo formų, kurias siunčia mašinos. Tada norint pasirašyti reikia „JavaScript“; niekam nereikia spręsti galvosūkio.
access-report-title = Praneškite mums, kas neveikia
access-report-text = Parašykite peticijos organizatoriams: jos puslapyje „{ $privacy }“ parašyta, kas jie. Nurodykite, kuriame puslapyje tai įvyko, ką norėjote padaryti ir kokią naršyklę ar pagalbinę technologiją naudojate.

## How the number grew

history-title = Kaip augo skaičius
history-summary = Nuo { $from } iki { $until } { $count ->
    [one] įskaitytas { $count } patvirtintas parašas.
    [few] įskaityti { $count } patvirtinti parašai.
   *[other] įskaityta { $count } patvirtintų parašų.
} Daugiausia jų patvirtinta { $day }: { $most }.
embed-title = Rodyti kitoje svetainėje
embed-text = Šios svetainės gali rodyti peticiją rėmelyje. Nukopijuokite eilutes į vieną iš jų puslapių; ten, kur scenarijai neveikia, skaitytojai matys nuorodą.
embed-form = Forma
embed-count = Tik skaičius
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Pažymėdami šį langelį leidžiate naudoti šiuos duomenis: { $fields }
history-note = Rodomi tik tie parašai, kurie tebėra įskaityti: atšauktas parašas dingsta ir iš tos dienos, kurią buvo patvirtintas. Dienos nurodytos pagal UTC.
history-none = Dar niekas nepatvirtino parašo.
history-table = Tas pats lentelėje
history-when = Kada
history-confirmed = Patvirtinta
history-total = Iš viso
history-goals = Pasiekti tikslai
history-csv = Visos dienos skaičiuoklei (CSV)
places-title = Iš kur gauti parašai
places-as-of = Duomenų data ir laikas: { $time }. Tuo metu patvirtintų parašų: { $count }.
places-note-hourly = Nė vieno žmogaus atpažinti neįmanoma: skaičiai suapvalinti žemyn, šalys, iš kurių gauta mažai parašų, nerodomos, o lentelė atnaujinama ne dažniau kaip kartą per valandą, kai pasirašo arba parašą atšaukia bent { $number } žmonių.
places-none = Nerodoma nė viena šalis. Kad nebūtų įmanoma atpažinti nė vieno žmogaus, šalis rodoma tik tada, kai iš jos pasirašo bent { $number } žmonių. Lentelė retkarčiais atnaujinama.
places-table = Pagal šalis
places-at-least = Parašai, ne mažiau kaip
places-share-at-least = Dalis, ne mažiau kaip
places-share = { $number } %
places-others = Kitos šalys, parašai be nurodytos šalies ir apvalinimas
places-map = Žemėlapis
places-map-text = Pasaulio žemėlapis. Šalies spalva rodo, kiek iš jos gauta parašų. Tie patys skaičiai yra lentelėje.
places-step = { $number } ir daugiau
places-step-none = Nerodoma
places-csv = Visos šalys skaičiuoklei (CSV)
places-areas-note-hourly = Nė vieno žmogaus atpažinti neįmanoma: skaičiai suapvalinti žemyn, vietovės, iš kurių gauta mažai parašų, nerodomos, o lentelė atnaujinama ne dažniau kaip kartą per valandą, kai pasirašo arba parašą atšaukia bent { $number } žmonių.
places-areas-none = Nerodoma nė viena vietovė. Kad nebūtų įmanoma atpažinti nė vieno žmogaus, vietovė rodoma tik tada, kai iš jos pasirašo bent { $number } žmonių. Lentelė retkarčiais atnaujinama.
places-areas-others = Kitos vietovės, parašai be nurodytos arba su neatpažinta vietove ir apvalinimas
places-areas-csv = Visos vietovės skaičiuoklei (CSV)
places-by-region = Pagal regionus
places-by-postcode = Pagal pašto kodo pradžią
places-postcode-begins = Pašto kodo pradžia
log-title = Viešasis žurnalas
log-proves = Naudodamasis šiuo žurnalu, kiekvienas gali perskaičiuoti šios svetainės parašus. Jis įrodo, kad tai, kas įskaityta, nebuvo nepastebimai pašalinta, pakeista ar papildyta.
log-proves-not = Jis neįrodo, kad pasirašiusieji yra tikri žmonės ar turi teisę pasirašyti, taip pat kad niekas nebuvo atmestas.
log-private = Jame nėra nei vardų, nei el. pašto adresų: tik tai, kas ir kurią minutę įvyko su parašu, ir kodas.
log-refused = Jei pagal šios svetainės taisykles parašas nepriimamas, pavyzdžiui, dėl to, kad peticija uždaryta, pasirašantysis gauna skaitmeniniu būdu pasirašytą atsakymą, kurį gali išsaugoti. Atmestos formos neįtraukiamos į jokį viešą skaičių, nes pašaliniai galėtų jį paveikti. Atsakymų viešasis raktas:
log-none = Žurnale dar nieko nepaskelbta.
log-state = Žurnalo būsena
log-entries = Įrašai
log-published = Paskelbta
log-root = Šakninė maišos reikšmė
log-name = Pavadinimas
log-key = Viešasis raktas
log-witnesses = Liudytojai
log-witnessed = Paliudijo { $cosigned } iš { $witnesses }, { $time }
log-not-witnessed = Dar nepaliudijo nė vienas iš { $witnesses }
log-no-witnesses = Nėra. Svetainės valdytojas galėtų skirtingiems žmonėms rodyti skirtingus žurnalus. Norėdami tai išsiaiškinti, palyginkite šakninę maišos reikšmę su ta, kurią mato kiti.
log-delay = Nauji įrašai paprastai atsiranda greičiau nei per minutę.
log-newest = Naujausias žurnalo kontrolinis taškas: { $time }.
log-behind = Kai ko, kas šioje svetainėje jau įskaityta, žurnale dar nėra. Jei tai trunka ilgiau nei kelias minutes, žurnalas sustojo. Nė vienas parašas nedingo: tai, ko trūksta, išsaugota ir bus įrašyta, kai žurnalas vėl veiks.
log-petitions = Ką žurnalas rodo apie konkrečią peticiją, rasite jos puslapyje „{ $history }“.
log-check-title = Kaip jį patikrinti
log-check-program = Ši svetainė veikia su laisvąja programine įranga „Countersign“. Paleiskite šią jos komandą, kuriai reikia tik viešų adresų:
log-check-second = Pirminiame kode yra ir antra žurnalo tikrinimo programa. Ji parašyta „Python“ kalba ir neturi nieko bendra su pirmąja: tests/audit.
log-file-checkpoint = Kontrolinis taškas
log-file-policy = Raktų failas („policy“)
log-formats = Formatai
log-ended = Ankstesni, užbaigti žurnalai
log-count-title = Ką rodo viešasis žurnalas
log-count-as-of = Skaičių data ir laikas: { $time }. Tuo metu žurnale buvo įrašų: { $entries }. Vėliau patvirtinti, atšaukti ar ištrinti parašai šiuose skaičiuose neatsispindi.
check-title = Patikrinti kvitą
check-intro = Kvitą tikrina pati jūsų naršyklė. Niekas, ką čia įrašote, niekur nesiunčiama, o įkeltas puslapis veikia ir be interneto ryšio.
check-receipt = Kvitas
check-file = Arba pasirinkite failą
check-policy = Patikimi raktai
check-policy-what = Raktų failas („policy“, c2sp.org/tlog-policy): žurnalo ir jo liudytojų viešieji raktai. Šis failas yra iš šios svetainės. Jei ja nepasitikite, įklijuokite failą, kurį gavote iš ko nors kito.
check-button = Patikrinti
check-no-script = Norint tikrinti šiame puslapyje, reikia „JavaScript“. Kitaip naudokite vieną iš programų: žr. puslapį apie viešąjį žurnalą.
check-old = Ši naršyklė negali patikrinti „Ed25519“ parašų. Naudokite naujesnę naršyklę arba vieną iš programų: žr. puslapį apie viešąjį žurnalą.
check-valid = Šis kvitas galioja.
check-not-valid = Šis kvitas negalioja.
check-other = Šis kvitas yra iš kito žurnalo: { $origin }.
check-other-ended = Ši svetainė tą žurnalą užbaigė ir pradėjo kitą. Kad patikrintumėte šį kvitą, naudokite užbaigto žurnalo raktų failą. Jei norite dabartinio žurnalo kvito, atidarykite nuorodą į savo parašą viename iš mūsų laiškų.
check-other-foreign = Raktų faile, kuriuo pasitikite, to žurnalo nėra. Kad patikrintumėte šį kvitą, įrašykite to žurnalo raktų failą, gautą iš ko nors, kuo pasitikite.
check-other-use = Naudoti užbaigto žurnalo raktų failą
check-form = Tai ne kvitas. Įklijuokite jį visą, nuo „c2sp.org/tlog-proof@v1“ iki paskutinės eilutės.
check-file-unreadable = Jūsų naršyklė negali perskaityti šio failo. Pasirinkite jį dar kartą arba įklijuokite kvitą.
check-policy-wrong = Patikimų raktų perskaityti nepavyksta. Įrašykite raktų failą („policy“, c2sp.org/tlog-policy), kuriame būtų bent vienas žurnalas ir kvorumas.
check-log-good = Žurnalo { $origin } parašas: galioja.
check-log-bad = Žurnalo parašas: jo nėra arba jis negalioja.
check-witness-good = Liudytojų parašai: { $cosigned } iš { $witnesses }, to pakanka.
check-witness-few = Liudytojų parašai: { $cosigned } iš { $witnesses }, to nepakanka.
check-witness-bad = Liudytojų parašai: bent vienas negalioja.
check-witness-none = Liudytojų parašai: jų nereikalaujama.
check-place-good = Vieta žurnale: įrašas { $index }, iš viso įrašų: { $size }.
check-place-bad = Vieta žurnale: neįrodyta.
check-owner-good = Kieno šis įrašas: parašo { $id }.
check-owner-bad = Kieno šis įrašas: ne to parašo, kuris nurodytas kvite.
check-owner-alone = Kieno šis įrašas: nenurodyta. Kvite rodomas tik pats įrašas.
check-later-title = Ar parašas tebėra įskaitytas?
check-later-text = Jūsų naršyklė skaito žurnalą nuo to įrašo ir palygina jį su naujausia žurnalo pasirašyta būsena.
check-later-stop = Sustabdyti
check-later-stopped = Sustabdyta. Rezultato nėra.
check-later-reading = Perskaityta įrašų: { $read } iš { $size }.
check-later-more = Kad būtų skaitoma toliau, dar kartą paspauskite mygtuką.
check-later-counts = Pagal žurnalą parašas įskaitytas (įrašų žurnale: { $size }).
check-later-not = Pagal žurnalą parašas neįskaitytas (įrašų žurnale: { $size }): { $reason }
check-later-damaged = Žurnalas nebe toks, koks buvo išduodant šį kvitą, arba neatitinka būsenos, kurią pats pasirašė. Išsaugokite kvitą ir praneškite kitiems.
check-later-other = Dabar šios svetainės žurnalas yra kitas: { $origin }. Iš jo nematyti, ar šiame kvite nurodytas parašas tebėra įskaitytas. Jei pasirašėte šioje svetainėje, atidarykite nuorodą į savo parašą viename iš mūsų laiškų ir atsisiųskite naują kvitą.
check-later-missing = Nepavyksta įkelti žurnalo dalies. Pabandykite dar kartą vėliau.
