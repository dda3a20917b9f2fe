## The language itself

language-name = Suomi

## Every page

skip-to-content = Siirry pääsisältöön
language-choice = Kieli
language-choice-text = Vetoomuksen kieli:
language-choice-interface = Painikkeiden ja lomakkeen kieli:
footer-promise = Ei evästeitä, ei seurantaa, mitään ei ladata muilta sivustoilta.
site-imprint = Julkaisijan tiedot
site-contact = Yhteystiedot
copy = Kopioi
copied = Kopioitu
back-to-petition = Takaisin vetoomukseen
all-petitions = Kaikki vetoomukset
list-title = Vetoomukset
list-more = Lisää vetoomuksia
list-open = Avoinna allekirjoituksille
list-closed = Suljettu { $date }
list-paused = Allekirjoittaminen on keskeytetty
list-search = Hae
list-search-hint = Otsikot, tekstit, aloittajien ja vastaanottajien nimet sekä paikat
list-state = Tila
list-any = Kaikki
list-state-closed = Suljettu
list-found = { $count ->
    [one] Löytyi yksi vetoomus.
   *[other] Löytyi { $count } vetoomusta.
}
list-none = Mikään vetoomus ei vastaa hakua. Kokeile muita sanoja tai vähemmän sanoja.
list-previous = Edelliset vetoomukset

## The petition and its count

sign-jump = Allekirjoita vetoomus
count-signatures = { $count ->
    [one] { $count } allekirjoitus
   *[other] { $count } allekirjoitusta
}
count-word = { $count ->
    [one] vahvistettu allekirjoitus
   *[other] vahvistettua allekirjoitusta
}
count-goal = Seuraava tavoite: { $goal }
count-goal-last = Tavoite: { $goal }
count-goal-reached = Tavoite { $goal } saavutettu { $date }
text-language = Vetoomuksen tekstin kieli: { $language }
text-version-newest = Tämä on tekstin versio { $version } ({ $language }). Se on uusin.
text-version-replaced = Tämä on tekstin versio { $version } ({ $language }), joka julkaistiin { $date }. Uudempi versio on korvannut sen.
fact-organiser = Aloittaja
fact-addressees = Kenelle
fact-place = Paikka
fact-started = Aloitettu
fact-closes = Sulkeutuu
fact-closed = Suljettu
fact-line = { $label }: { $value }
outcome-delivered = Luovutettu
outcome-answered = Vastattu
outcome-successful = Onnistui
outcome-unsuccessful = Ei onnistunut
outcome-withdrawn = Järjestäjä perui vetoomuksen
donate-title = Tue kampanjaa
donate-transfer = Voit tehdä tilisiirron tälle tilille:
donate-link = Lahjoita verkossa
donate-holder = Tilin omistaja
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Viesti
donate-code-name = Koodi pankkisovelluksille
donate-code = Lue koodi pankkisovelluksellasi. Se täyttää tilitiedot, ja sinä valitset summan.
closed-title = Tämä vetoomus on suljettu
closed-text = Se suljettiin { $date }, eikä sitä voi enää allekirjoittaa.
closed-text-grace = Se suljettiin { $date }, eikä uusia allekirjoituksia oteta vastaan. Aiemmin lähetetyt allekirjoitukset voi vielä vahvistaa, mutta viimeistään { $until }.
draft-title = Tämä vetoomus ei ole vielä avoinna
draft-text = Sitä ei voi vielä allekirjoittaa. Tule takaisin myöhemmin.
draft-link-text = Vain ne, joilla on tämän sivun osoite, voivat nähdä vetoomuksen. Näkyvyys päättyy { $until }. Kukaan ei voi vielä allekirjoittaa.
paused-title = Allekirjoittaminen on keskeytetty
paused-text = Tätä vetoomusta ei voi toistaiseksi allekirjoittaa. Tämä ei vaikuta jo annettuihin allekirjoituksiin. Tule takaisin myöhemmin.

## The form

form-title = Allekirjoita vetoomus
field-name = Koko nimi
field-given-name = Etunimi
field-family-name = Sukunimi
field-email = Sähköpostiosoite
field-country = Maa
field-region = Alue
field-city = Paikkakunta
field-postcode = Postinumero
field-occupation = Ammatti tai organisaatio
field-occupation-alone = Ammatti
field-organisation = Organisaatio
field-link = Verkkosivusto
field-endorse-organisation = Organisaation nimi
field-endorse-country = Organisaation maa
field-endorse-name = Koko nimesi
field-endorse-role = Tehtäväsi organisaatiossa
field-endorse-email = Sähköpostiosoitteesi
field-phone = Puhelinnumero
field-phone-hint = Maatunnuksen kanssa. Sitä ei koskaan näytetä julkisesti.
field-comment = Kommentti
field-comment-hint = Vain kampanjalle: sitä ei näytetä julkisesti.
field-comment-hint-public = Järjestäjät lukevat sen. He saavat näyttää sen julkisesti, jos annat siihen luvan alempana.
consent-show-comment = Järjestäjät saavat näyttää kommenttini julkisesti. Nimeni on sen vieressä vain, jos näytän nimeni.
field-optional = (vapaaehtoinen)
country-choose = Valitse…
form-more = Lisää ammatti tai kommentti
form-more-fields = Lisää muita tietoja
form-one-name = Jos sinulla on vain yksi nimi, jätä toinen kenttä tyhjäksi.
form-show-name = Näytä nimeni julkisesti
form-show-name-hint = Nimen kanssa näkyvät maasi ja ammattisi, mutta sähköpostiosoitteesi ei näy koskaan.
form-show-name-with = Nimen kanssa näytetään: { $fields }. Sähköpostiosoitettasi ei näytetä koskaan.
form-show-name-alone = Vain nimesi näytetään. Sähköpostiosoitettasi ei näytetä koskaan.
form-news = Kampanja saa lähettää minulle sähköpostitse uutisia tästä vetoomuksesta
form-consent = Allekirjoittamalla kannatat tätä vetoomusta sellaisena kuin se on tässä ({ $version }) ja hyväksyt, että tietosi tallennetaan sitä varten.
form-consent-version = versio { $version }
form-button = Allekirjoita
form-next = Lähetämme sinulle linkin sähköpostitse. Allekirjoituksesi lasketaan mukaan, kun vahvistat sen kyseisen linkin kautta.
form-switch = Jatka toisella kielellä
form-switch-hint = Kirjoittamasi tiedot säilyvät.
form-wait = Odota: selaimesi suorittaa turvatarkistusta.
form-nobody = Jätä tämä kenttä tyhjäksi
form-offer-title = Tarkoititko osoitetta { $address }?
form-offer-use = Käytä osoitetta { $address }
form-offer-keep = Ei, lähetä osoitteeseen { $address }
privacy-title = Tietosi
privacy-text = Sähköpostiosoitteesi tallennetaan salattuna, eikä sitä koskaan julkaista. Tietojasi käytetään vain tätä vetoomusta varten. Sähköpostiviestiemme linkin kautta voit milloin tahansa katsoa allekirjoituksesi, näyttää tai piilottaa nimesi ja perua tai poistaa allekirjoituksesi.
privacy-contact = Tiedoistasi vastaa:
privacy-link = Olen kadottanut linkin allekirjoitukseeni

## What is wrong in the form

problems-prefix = Virhe:
problems-title = Ilmeni ongelma
problem-missing-name = Kirjoita nimesi
problem-missing-given-name = Kirjoita etunimesi, sukunimesi tai molemmat
problem-missing-email = Kirjoita sähköpostiosoitteesi
problem-missing-country = Valitse maasi
problem-missing-field = Täytä tämä kenttä: { $field }
problem-missing-tick = Jos haluat allekirjoittaa, rastita tämä ruutu: { $field }
problem-too-long = { $field }: kirjoita enintään { $max } merkkiä
problem-not-an-address = Kirjoita sähköpostiosoite oikeassa muodossa, esimerkiksi nimi@example.org
problem-not-a-country = Valitse maa luettelosta
problem-not-a-phone = Kirjoita puhelinnumero maatunnuksen kanssa, esimerkiksi +34 600 000 000
problem-not-a-link = Kirjoita verkkosivuston osoite niin, että siinä on https, esimerkiksi https://example.org
problem-not-an-organisation = { $field }: kirjoita nimi, ei osoitetta eikä pelkkiä erikoismerkkejä
problem-not-a-choice = Valitse jokin vastauksista uudelleen, koska ne ovat muuttuneet: { $field }
problem-consent-changed = Tämän ruudun teksti on muuttunut. Lue se uudelleen ja rastita ruutu, jos hyväksyt sen.
problem-not-text = { $field }: kirjoita pelkkää tekstiä ilman HTML-koodia ja piilomerkkejä
problem-not-a-name = { $field }: kirjoita nimi, ei osoitetta eikä pelkkiä erikoismerkkejä. Jos sinulla on vain yksi nimi, jätä toinen kenttä tyhjäksi
problem-disposable = Käytä pysyvää sähköpostiosoitetta: tilapäiset osoitteet vanhenevat, ja muut saattavat pystyä lukemaan niiden viestit
problem-no-proof = Selaimesi on suoritettava turvatarkistus, ennen kuin voit allekirjoittaa. Varmista, että JavaScript on käytössä, lataa sivu uudelleen ja lähetä sitten lomake.
problem-proof = Lomake oli auki liian kauan tai se on jo lähetetty. Lähetä se uudelleen painamalla painiketta.
problem-network-limit = Verkostasi on lähetetty liian monta lomaketta, joten tätä ei tallennettu. Lähetä se uudelleen tunnin kuluttua tai toisesta yhteydestä.
problem-domain-limit = Sähköpostipalvelusi osoitteilla on lähetetty monta lomaketta, joten selaimesi on ensin suoritettava turvatarkistus. Varmista, että JavaScript on käytössä, ja paina sitten painiketta uudelleen. Jos et voi käyttää JavaScriptiä, lähetä lomake uudelleen tunnin kuluttua tai käytä toista sähköpostiosoitetta.
problem-trap = Tämän kentän täytyy olla tyhjä. Selaimesi on ehkä täyttänyt sen: tyhjennä se ja paina sitten painiketta uudelleen.
problem-text-changed = Vetoomuksen teksti on muuttunut sen jälkeen, kun avasit sivun. Lue se uudelleen ja paina sitten painiketta, jos haluat edelleen allekirjoittaa.
problem-key-reused = Tätä Idempotency-Key-avainta on jo käytetty muilla tiedoilla. Lähetä muutettu lomake uudella avaimella.
problem-paused = Allekirjoittaminen on keskeytetty, joten lomakettasi ei tallennettu. Kirjoittamasi tiedot ovat yhä tässä: paina painiketta myöhemmin uudelleen.

## Signers, news, and how the number is counted

signers-title = Viimeisimmät allekirjoittajat
signers-note = Luettelossa ovat vain ne allekirjoittajat, jotka ovat halunneet näyttää nimensä.
signers-none = Vielä ei ole nimiä näytettäväksi. Allekirjoittajat voivat valita, että heidän nimensä näytetään.
signers-none-closed = Kenenkään nimeä ei näytetä.
signers-hidden = Kampanja ei näytä nimiä tällä hetkellä.
names-from = Nimet ja kommentit näytetään vain silloin, kun vähintään { $from } ihmistä on vahvistanut allekirjoituksensa.
names-from-missing = Vielä tarvitaan: { $missing }.
names-title = Kaikki nimet
names-more = Lisää nimiä
names-none = Ei näytettäviä nimiä.
names-search = Hae nimistä
names-search-hint = Etu- tai sukunimi tai sen alku
names-not-found = Yksikään nimi ei täsmää.
names-searched = Haettu tähän mennessä: uusimmat nimet, { $count }.
names-search-on = Hae aiemmista nimistä
comments-title = Kommentit
comments-note = Allekirjoittajat ovat antaneet luvan näyttää nämä kommentit, ja järjestäjät ovat lukeneet ne ensin.
comments-none = Vielä ei näytetä yhtään kommenttia.
comments-hidden = Kampanja ei näytä kommentteja tällä hetkellä.
comments-unnamed = Allekirjoittaja
comments-all = Kaikki kommentit
comments-more = Lisää kommentteja
names-others = { $count ->
    [one] Yksi muu allekirjoittaja ei näytä nimeään.
   *[other] { $count } muuta allekirjoittajaa ei näytä nimeään.
}
news-title = Uutiset
news-language = Kieli:
news-source = Lähde:
news-published = Julkaistu:
news-older = Vanhempia uutisia
news-feed = Seuraa uutisia syötteenlukijalla (Atom)
news-corrected = Korjattu:
news-all = Kaikki uutiset
counted-title = Näin tämä määrä lasketaan
counted-text = Allekirjoitus lasketaan mukaan, kun allekirjoittaja on vahvistanut sen sähköpostitse. Jokainen sähköpostiosoite lasketaan kerran riippumatta siitä, kuinka monta kertaa sillä lähetetään lomake. Lomakkeet, joita ei hyväksytty, eivät ole mukana missään näistä luvuista.
counted-confirmed = Vahvistettu
counted-awaiting = Ei vielä vahvistettu
counted-withdrawn = Peruttu
counted-disowned = Allekirjoittaja ei ole sähköpostiosoitteen haltija
counted-erased = Poistettu
counted-purged = Ei koskaan vahvistettu, vaan peruttu tai poistettu
counted-automated = Mitätöity: ohjelman lähettämä
counted-disposable-address = Mitätöity: kertakäyttöinen sähköpostiosoite
counted-false-name = Mitätöity: ei ihmisen nimi
counted-same-person = Mitätöity: yksi henkilö, monta osoitetta
counted-other = Mitätöity muusta syystä
counted-bounced = Vahvistetut allekirjoitukset, joiden sähköpostiosoite lakkasi myöhemmin ottamasta vastaan viestejä: { $number }. Nämä lasketaan edelleen mukaan.
counted-submitted = Yhteensä (jokainen sähköpostiosoite lasketaan kerran ja vielä kerran, jos sillä allekirjoitetaan uudelleen tietojen poistamisen jälkeen)
counted-as-of = Lukujen tilanne: { $as-of }. Luvut päivitetään enintään kerran tunnissa ja vain, kun allekirjoituksia on tullut vähintään 20 lisää. Näin kukaan ei voi päätellä niistä, onko joku allekirjoittanut. Julkinen loki näyttää ilman tätä viivettä, mitä vahvistetuille allekirjoituksille tapahtuu.
counted-none-yet = Muut luvut julkaistaan tässä, kun vähintään 20 ihmistä on allekirjoittanut, ja sen jälkeen enintään kerran tunnissa. Näin kukaan ei voi päätellä niistä, onko joku allekirjoittanut. Julkinen loki näyttää ilman tätä viivettä, mitä vahvistetuille allekirjoituksille tapahtuu.
endorse-title = Ilmaise tuki organisaationa
endorse-intro = Tuenilmaus on organisaation allekirjoitus. Organisaatiot lasketaan ja näytetään erillään ihmisistä. Jos haluat allekirjoittaa omasta puolestasi, palaa vetoomukseen.
endorse-public = Julkisesti näytetään organisaation nimi, verkkosivusto ja maa. Nimeäsi, tehtävääsi ja sähköpostiosoitettasi ei näytetä koskaan.
endorse-public-from = Shown in public, but only while at least { $from } people have confirmed: the organisation’s name, website and country. Never shown: your name, your role and your email address.
endorse-approval = Järjestäjät lukevat jokaisen tuenilmauksen, ennen kuin se näytetään luettelossa ja lasketaan mukaan.
endorse-consent = Ilmaisemalla tuen vakuutat, että saat puhua organisaation puolesta ja että organisaatio kannattaa tätä vetoomusta sellaisena kuin se on tässä ({ $version }). Hyväksyt, että nämä tiedot tallennetaan sitä varten.
endorse-button = Ilmaise tuki
endorse-next = Lähetämme sinulle linkin sähköpostitse. Tuenilmausta ei näytetä luettelossa eikä lasketa mukaan, ennen kuin vahvistat sen kyseisen linkin kautta.
organisations-title = Vetoomusta tukevat organisaatiot
organisations-number = Organisaatioiden määrä: { $number }. Ne eivät sisälly allekirjoitusten määrään.
organisations-note = Jokaisen organisaation yhteyshenkilö on vahvistanut tuenilmauksen sähköpostitse.
organisations-none = Luettelossa ei ole organisaatioita.
organisations-from = Organisations are listed only while at least { $from } people have confirmed.
organisations-all = Kaikki organisaatiot
organisations-more = Lisää organisaatioita
confirm-endorse-title = Vahvista tuenilmaus
confirm-endorse-text = Tarkista tiedot. Jos ne ovat sinun, vahvista, että organisaatiosi tukee tätä vetoomusta:
confirm-endorse-button = Vahvista tuenilmaus
confirmed-endorse-title = Tuenilmaus on vahvistettu
confirmed-endorse-thanks = Kiitos tuenilmauksesta:
confirmed-endorse-own-page = Tuenilmauksella on oma sivu, jolla voit katsoa, korjata, perua tai poistaa sen. Säilytä viesti, jonka kautta vahvistit: siinä on sama linkki.
confirmed-endorse-link = Katso tuenilmaus
endorsement-title = Organisaatiosi tuenilmaus
endorsement-means = Tuenilmaus on organisaatiosi allekirjoitus. Tällä sivulla ja viesteissämme ”allekirjoituksesi” tarkoittaa tuenilmausta.
endorsement-ends = Jos perut tai poistat tuenilmauksen, organisaatiotasi ei näytetä luettelossa.
endorsement-listed = Vahvistettu: se on laskettu mukaan ja näkyy luettelossa
endorsement-hidden = Vahvistettu: se on laskettu mukaan, mutta kampanja ei näytä nimiä tällä hetkellä
endorsement-from = Vahvistettu: se on laskettu mukaan, ja se näytetään luettelossa, kun vähintään { $from } ihmistä on vahvistanut allekirjoituksensa. Vielä tarvitaan: { $missing }.
endorsement-waits = Confirmed: it counts once the organisers have accepted it
endorsement-rejected = Järjestäjät eivät ole hyväksyneet sitä: sitä ei näytetä luettelossa eikä lasketa mukaan
endorsement-not-me = Jos joku muu on ilmaissut tuen sähköpostiosoitteellasi, kerro siitä tässä. Silloin siitä ei lasketa eikä näytetä mitään, emmekä lähetä osoitteeseesi enää viestejä tästä vetoomuksesta.
endorsement-done-not-me = Thank you for telling us. Nothing of the endorsement is counted or shown, and we send you no more emails about it.
endorsement-correct = Järjestäjät saattavat lukea korjatut tiedot, ennen kuin ne näytetään luettelossa.
endorsement-again = Tuenilmaus on silloin taas voimassa yllä olevilla tiedoilla. Jos järjestäjien on ensin hyväksyttävä tuenilmaukset, se lasketaan mukaan, kun he ovat hyväksyneet nämä tiedot.
link-endorse-title = Hanki linkki organisaatiosi tuenilmaukseen
link-endorse-text = Lähetämme sinulle sähköpostitse linkin sivulle, jolla voit katsoa, korjata, perua tai poistaa tuenilmauksen. Kirjoita sähköpostiosoite, jolla ilmaisit tuen.

## After the form

check-mail-title = Tarkista sähköpostisi
check-mail-sent = Jos antamallasi osoitteella voi allekirjoittaa, sinun pitäisi saada viesti muutaman minuutin kuluessa. Vahvista allekirjoituksesi avaamalla viesti ja siinä oleva linkki.
check-mail-sent-late = Jos antamallasi osoitteella voi allekirjoittaa, sinun pitäisi saada viesti, mutta ei heti. Vahvista allekirjoituksesi avaamalla viesti ja siinä oleva linkki.
check-mail-endorse-sent = If that address can be used to endorse, you should receive an email in a few minutes. To confirm the endorsement, open the email and follow the link.
check-mail-endorse-sent-late = If that address can be used to endorse, you should receive an email, but not at once. To confirm the endorsement, open the email and follow the link.
check-mail-counts = Allekirjoituksesi lasketaan mukaan vasta, kun olet vahvistanut sen.
check-mail-not-stored = Vetoomus ei enää kysy seuraavia tietoja, joten niitä ei tallennettu: { $fields }
check-mail-nothing-title = Jos viestiä ei tule
check-mail-nothing-wait = Odota muutama minuutti. Jotkin sähköpostipalvelut ovat hitaita.
check-mail-nothing-wait-late = Odota kauemmin kuin yllä mainittu viive. Jotkin sähköpostipalvelut ovat hitaita.
check-mail-nothing-spam = Tarkista roskapostikansio.
check-mail-nothing-again = Täytä lomake uudelleen ja tarkista, ettei sähköpostiosoitteessasi ole kirjoitusvirheitä.
check-mail-to = Vastaanottaja
check-mail-from = Lähettäjä
check-mail-subject = Otsikko sisältää
check-mail-open = Avaa { $provider }
check-mail-again-limit = Lähetämme samaan osoitteeseen vain muutaman viestin, joten uutta ei lähetetä joka kerta.
check-mail-again-button = Lähetä uudelleen
check-mail-again-done = Pyysit uutta viestiä.
check-mail-change-title = Väärä osoite?
check-mail-change-button = Vaihda osoite
mails-late-minutes = Viestimme ovat tällä hetkellä noin { $minutes } minuuttia myöhässä.
mails-late-hours = Viestimme ovat tällä hetkellä noin { $hours } tuntia myöhässä.
mails-late-link-sent = Jos allekirjoitit tämän vetoomuksen antamallasi osoitteella, sinun pitäisi saada linkki, mutta ei heti. Jos viestiä ei tule, tarkista roskapostikansio ja varmista, ettei osoitteessa ole kirjoitusvirheitä.
mails-late-endorse-link-sent = If you endorsed this petition for an organisation with that address, you should receive the link, but not at once. If nothing arrives, check your spam folder and check the address for typing errors.

## Confirming

confirm-title = Vahvista allekirjoituksesi
confirm-text = Tarkista tiedot. Jos ne ovat sinun, vahvista allekirjoituksesi tähän vetoomukseen:
confirm-button = Vahvista allekirjoitukseni
confirm-discard-title = Eivätkö nämä ole sinun tietojasi?
confirm-discard-text = Joku muu on täyttänyt lomakkeen sähköpostiosoitteellasi. Hylkää se: silloin mitään ei lasketa eikä näytetä, ja voit allekirjoittaa omilla tiedoillasi.
confirm-discard-only = Joku muu on täyttänyt lomakkeen sähköpostiosoitteellasi. Hylkää se: silloin mitään ei lasketa eikä näytetä.
confirm-discard-button = Hylkää lomake
press-title = Kirjoita sähköpostiosoitteesi
press-text = Jotkin sähköpostiohjelmat avaavat linkkejä ja painavat painikkeita itsestään. Emme voi tietää, painoitko painiketta itse vai painoiko sitä ohjelma, joten mikään ei ole vielä muuttunut.
press-ask = Jos haluat jatkaa, kirjoita sähköpostiosoite, johon lähetimme linkin sisältävän viestin.
press-wrong = Viestimme lähetettiin toiseen osoitteeseen. Katso viestistä, mihin osoitteeseen se lähetettiin, ja kirjoita se osoite tähän.
press-button = Jatka
confirmed-title = Allekirjoituksesi on laskettu mukaan
confirmed-thanks = Kiitos, että allekirjoitit:
confirmed-count = Allekirjoituksia tähän mennessä, omasi mukaan lukien: vähintään { $count }
confirmed-share-title = Jaa tämä vetoomus
confirmed-share-text = Kun jaat vetoomuksen, se tavoittaa enemmän ihmisiä. Näissä linkeissä ei ole seurantaa.
confirmed-address = Linkki vetoomukseen
confirmed-share-email = Sähköposti
confirmed-share-subject = Allekirjoittaisitko tämän vetoomuksen?
share-closed-text = Tämä vetoomus on suljettu. Voit yhä jakaa sen sivun. Nämä linkit eivät sisällä seurantaa.
share-native = Jaa sovelluksella
share-text = Kopioitava teksti
share-more = Lisää jakotapoja
share-code-title = Koodi julisteisiin
share-code-text = Kun puhelimen kameran kohdistaa koodiin, pääsee vetoomukseen.
share-code-file = Tallenna koodi kuvana (SVG)
share-posters-title = Tulostettavat julisteet
share-posters-text = Tulosta juliste ilmoitustaululle tai esittelypisteeseen. Siinä on vetoomuksen otsikko ja koodi, joka vie vetoomukseen.
confirmed-own-page-title = Voit muuttaa mielesi
confirmed-own-page-text = Omalla sivullasi näet, mitä allekirjoitit. Voit siellä korjata tietosi, näyttää tai piilottaa nimesi ja perua tai poistaa allekirjoituksesi. Säilytä viesti, jonka kautta vahvistit: siinä on sama linkki.
confirmed-own-page-link = Siirry allekirjoitukseeni
confirmed-own-page-mail = Linkki sivullesi on viesteissämme. Kadotitko sen?

## The signer’s own page

signature-title = Allekirjoituksesi
signature-status = Tila
signature-awaiting = Ei vielä vahvistettu: avaa linkki viestistämme
signature-too-late = Ei vahvistettu ennen vetoomuksen sulkeutumista: sitä ei lasketa mukaan
signature-confirmed = Vahvistettu
signature-withdrawn = Peruttu
signature-disowned = Joku muu on allekirjoittanut sähköpostiosoitteellasi: sitä ei lasketa mukaan
signature-withdrawn-on-request = Järjestäjät ovat peruneet sen pyynnöstäsi
signature-set-aside = Kampanja on mitätöinyt sen: sitä ei lasketa mukaan
signature-set-aside-withdrawn = Kampanja on mitätöinyt sen, ja se on peruttu: sitä ei lasketa mukaan
signature-name = Nimi
signature-version = Tekstin versio
signature-version-is = Versio { $version } ({ $language })
signature-submitted-at = Allekirjoitettu
signature-confirmed-at = Vahvistettu
signature-corrected-at = Korjattu
signature-shown = Nimen näyttäminen julkisesti
signature-shown-once-confirmed = Kyllä, kun allekirjoituksesi on vahvistettu
signature-shown-uncounted = Ei: vain niiden nimet näytetään, joiden allekirjoitus lasketaan mukaan
signature-shown-hidden = Kyllä, mutta kampanja ei näytä nimiä tällä hetkellä
signature-shown-from = Kyllä, kun vähintään { $from } ihmistä on vahvistanut allekirjoituksensa. Vielä tarvitaan: { $missing }.
signature-comment = Kommentin näyttäminen julkisesti
signature-comment-waiting = Ei vielä: järjestäjät lukevat sen ensin
signature-comment-refused = Ei: järjestäjät päättivät olla näyttämättä sitä
signature-comment-hidden = Ei nyt: kampanja ei näytä tällä hetkellä yhtään kommenttia
signature-news = Kampanja saa lähettää uutisia sähköpostitse
signature-mails = Sähköpostiviestit sallittu
signature-yes = Kyllä
signature-no = Ei
signature-none = Ei ilmoitettu
signature-private = Älä jaa tämän sivun osoitetta. Kuka tahansa, jolla se on, voi muuttaa allekirjoitustasi.
signature-done-shown = Valmis: nimesi voi nyt näkyä allekirjoittajien luettelossa.
signature-done-shown-later = Valmis: nimesi voi näkyä allekirjoittajien luettelossa, kun kampanja näyttää nimiä jälleen.
signature-done-shown-from = Valmis: nimesi voi näkyä allekirjoittajien luettelossa, kun vähintään { $from } ihmistä on vahvistanut allekirjoituksensa. Vielä tarvitaan: { $missing }.
signature-done-hidden = Valmis: nimeäsi ei enää näytetä allekirjoittajien luettelossa.
signature-done-hidden-unlisted = Done: your name will not be shown in the list of signers.
signature-done-comment-hidden = Valmis: kommenttiasi ei näytetä.
signature-done-withdrawn = Valmis: allekirjoituksesi on peruttu, eikä sitä lasketa mukaan.
signature-done-again = Valmis: allekirjoituksesi lasketaan jälleen mukaan.
signature-done-stopped = Valmis: emme lähetä sinulle enää viestejä tästä vetoomuksesta.
signature-done-resumed = Valmis: sallit taas viestimme tästä vetoomuksesta.
signature-done-corrected = Valmis: tietosi on tallennettu sellaisina kuin näet ne tässä.
signature-show-title = Näytä nimesi
signature-show-text = Nimesi, maasi ja ammattisi voivat silloin näkyä vetoomuksen allekirjoittajien luettelossa.
signature-show-name = Nimesi voi silloin näkyä vetoomuksen allekirjoittajien luettelossa.
signature-show-button = Näytä nimeni
signature-hide-title = Piilota nimesi
signature-hide-text = Allekirjoituksesi lasketaan edelleen mukaan, mutta nimesi ei enää näy allekirjoittajien luettelossa.
signature-hide-unlisted = Your name is not listed at the moment. If you hide it, it will not be listed later either. Your signature will still count.
signature-hide-button = Piilota nimeni
signature-hide-comment-title = Piilota kommenttisi
signature-hide-comment-text = Allekirjoituksesi lasketaan edelleen mukaan. Järjestäjät voivat lukea kommenttisi, mutta he eivät saa enää näyttää sitä.
signature-hide-comment-button = Piilota kommenttini
signature-withdraw-title = Peru allekirjoituksesi
signature-withdraw-text = Allekirjoitustasi ei sen jälkeen lasketa mukaan, eikä nimeäsi näytetä. Säilytämme merkinnän perumisesta. Voit allekirjoittaa uudelleen niin kauan kuin vetoomus on avoinna.
signature-withdraw-awaiting = Lomakkeesi hylätään, eikä sitä voi enää vahvistaa viestiemme linkeillä. Säilytämme merkinnän perumisesta.
signature-withdraw-set-aside = Kampanja on mitätöinyt allekirjoituksesi, joten sitä ei nyt lasketa mukaan. Jos perut sen, sitä ei lasketa mukaan myöhemminkään.
signature-withdraw-closed = Allekirjoitustasi ei sen jälkeen lasketa mukaan, eikä nimeäsi näytetä. Säilytämme merkinnän perumisesta. Vetoomus on suljettu: voit kumota tämän viimeistään { $until }, et enää myöhemmin.
signature-withdraw-final = Allekirjoitustasi ei sen jälkeen lasketa mukaan, eikä nimeäsi näytetä. Säilytämme merkinnän perumisesta. Vetoomus on suljettu, joten tätä ei voi kumota.
signature-withdraw-button = Peru allekirjoitukseni
signature-again-title = Allekirjoita uudelleen
signature-again-text = Allekirjoituksesi lasketaan silloin mukaan yllä olevilla tiedoilla.
signature-again-form = Peruit allekirjoituksesi, ennen kuin tietosi oli vahvistettu. Jos haluat allekirjoittaa, täytä lomake uudelleen.
signature-again-mails = Jos haluat allekirjoittaa omilla tiedoillasi, salli ensin viestit uudelleen tällä sivulla. Täytä sitten lomake.
signature-disowned-title = Allekirjoita itse
signature-again-disowned = Jos haluat allekirjoittaa omilla tiedoillasi, täytä lomake.
signature-again-button = Allekirjoita uudelleen
signature-not-me-title = Etkö allekirjoittanut itse?
signature-not-me-text = Jos joku muu on allekirjoittanut sähköpostiosoitteellasi, kerro siitä tässä. Silloin osoitteesi osalta mitään ei lasketa eikä näytetä, emmekä lähetä siihen enää viestejä tästä vetoomuksesta. Ilmoitusten määrä on julkinen, ilmoittajat eivät.
signature-not-me-button = Se en ollut minä
signature-done-not-me = Kiitos ilmoituksesta. Osoitteesi osalta mitään ei lasketa eikä näytetä, emmekä lähetä siihen enää viestejä tästä vetoomuksesta.
signature-misuse = Jos haluat ilmoittaa osoitteesi väärinkäytöstä, kirjoita osoitteeseen { $contact }.
signature-stop-title = Estä kaikki viestit
signature-stop-text = Emme lähetä sinulle enää sähköpostiviestejä tästä vetoomuksesta. Allekirjoituksesi pysyy ennallaan. Tallenna tämän sivun osoite: emme voi enää lähettää sitä sinulle sähköpostitse.
signature-stop-button = Estä kaikki viestit
signature-resume-title = Salli viestit uudelleen
signature-resume-text = Jos sallit viestit uudelleen, voimme lähettää sinulle sähköpostitse linkin tälle sivulle. Jos viestiä ei voitu toimittaa sinulle tai se merkittiin roskapostiksi, emme ehkä silti lähetä viestejä vähään aikaan.
signature-links-title = Hanki uusi linkki tälle sivulle
signature-links-text = Lähetämme sinulle uuden linkin sähköpostitse. Kaikki aiemmat linkit tälle sivulle lakkaavat toimimasta, myös ne, jotka ovat saamissasi viesteissä. Käytä tätä, jos jollakulla muulla saattaa olla linkki.
signature-links-button = Korvaa linkkini
signature-download-title = Lataa tietosi
signature-download-text = Tietosi ja niiden historia JSON-tiedostona
signature-download-fresh = Tietojesi suojaamiseksi lataamiseen tarvitaan linkki, joka on alle vuorokauden vanha. Voimme lähettää sinulle sellaisen sähköpostitse.
signature-download-button = Lähetä minulle tuore linkki sähköpostitse
receipt-title = Kuitti
receipt-text = Kuitti todistaa, että allekirjoituksesi on tämän sivuston julkisessa lokissa. Jokainen, joka näkee kuitin, saa tietää, että olet allekirjoittanut. Näytä se siksi vain niille, jotka saavat tietää siitä.
receipt-button = Lataa kuitti
signature-erase-title = Poista tietosi
signature-erase-counted = Allekirjoitustasi ei sen jälkeen lasketa mukaan, ja nimesi, sähköpostiosoitteesi ja kaikki muut salatut tietosi poistetaan pysyvästi. Tätä ei voi kumota.
signature-erase-not-counted = Nimesi, sähköpostiosoitteesi ja kaikki muut salatut tietosi poistetaan pysyvästi. Tätä ei voi kumota. Allekirjoitustasi ei lasketa mukaan nyt eikä jälkeenpäin.
signature-erase-sure = Haluan varmasti poistaa tietoni
signature-erase-data-button = Poista tietoni

## Correcting details

correct-title = Korjaa tietosi
correct-choices = Siellä muutat myös sitä, haluatko uutisia ja mihin muuhun olet suostunut.
correct-text = Se, minkä allekirjoitit, pysyy ennallaan. Tiedot, jotka korvaat, poistetaan.
correct-awaiting = Voit korjata tietosi tässä, kun allekirjoituksesi on vahvistettu.
correct-button = Tallenna
correct-news-stopped = Olet estänyt kaikki viestit. Jos valitset uutiset, sallit viestit taas.
correct-differs = Antamasi tiedot poikkeavat tallennetuista:
correct-limit = Muutosten määrä on rajattu: vuorokaudessa { $day }, yhteensä { $all }. Voit aina piilottaa nimesi, estää viestit ja perua tai poistaa allekirjoituksesi.

## Another email address

address-title = Käytä toista sähköpostiosoitetta
address-text = Allekirjoitit osoitteella { $address }. Voit siirtää allekirjoituksesi toiseen omaan osoitteeseesi. Mikään muu allekirjoituksessa ei muutu.
address-ask = Lähetämme viestin uuteen osoitteeseen. Allekirjoituksesi siirtyy, kun avaat viestissä olevan linkin ja vahvistat. Siitä lähtien aiempien viestien linkit eivät enää toimi. Ilmoitamme vanhaan osoitteeseen, että allekirjoitus on siirtynyt, mutta emme minne.
address-mail-button = Lähetä minulle viesti tähän osoitteeseen
address-same = Tämä on jo allekirjoituksesi osoite. Kirjoita jokin toinen.
address-pending = Pyysit meitä lähettämään viestin osoitteeseen { $address }. Allekirjoituksesi siirtyy sinne, kun vahvistat viestin kautta. Siihen asti mikään ei muutu.
address-keep-current = Säilytä nykyinen osoitteeni
address-kept = Valmis: osoitteen vaihto on peruttu.
address-sent = Jos voimme lähettää viestin tähän osoitteeseen, sinun pitäisi saada se muutaman minuutin kuluessa. Siirrä allekirjoituksesi avaamalla viesti ja siinä oleva linkki.
address-sent-late = Jos voimme lähettää viestin tähän osoitteeseen, sinun pitäisi saada se, mutta ei heti. Siirrä allekirjoituksesi avaamalla viesti ja siinä oleva linkki.
address-until = Ennen kuin vahvistat siellä, mikään ei muutu.
address-confirm-title = Siirrä allekirjoitus tähän osoitteeseen
address-confirm-text = Joku, luultavasti sinä itse, on pyytänyt siirtämään tähän vetoomukseen antamansa allekirjoituksen sähköpostiosoitteeseesi:
address-confirm-then = Siitä lähtien allekirjoitukseen pääsee vain tähän osoitteeseen lähetettyjen viestien linkeillä.
address-confirm-button = Siirrä tänne
address-reject-title = Eikö se ole sinun?
address-reject-text = Joku on antanut sinun osoitteesi. Hylkää vaihto: allekirjoitus pysyy siinä osoitteessa, jossa se on.
address-reject-button = Hylkää
address-taken-title = Tällä osoitteella on jo allekirjoitettu
address-has-signature-text = Tällä osoitteella on oma allekirjoitus, joka lasketaan mukaan. Siksi siirrettäväksi pyydettyä allekirjoitusta ei voi siirtää tänne. Jos molemmat ovat sinun, peru siirrettäväksi pyydetty allekirjoitus: silloin sitä ei enää lasketa mukaan.
address-taken-button = Peru siirrettäväksi pyydetty allekirjoitus
notice-address-moved-title = Allekirjoituksesi on siirretty
notice-address-moved-text = Se on nyt liitetty uuteen sähköpostiosoitteeseesi ja on muuten ennallaan. Siihen pääsee vain tähän osoitteeseen lähetettyjen viestien linkeillä.
notice-moved-title = Tämä allekirjoitus on siirretty
notice-moved-text = Se on nyt liitetty toiseen sähköpostiosoitteeseen. Käytä linkkiä, joka on kyseiseen osoitteeseen lähettämissämme viesteissä. Jos et siirtänyt sitä itse, ota yhteyttä kampanjaan.
notice-address-outdated-title = Tämä linkki ei enää toimi
notice-address-outdated-text = Osoitteen vaihto on peruttu, sitä on pyydetty uudelleen tai pyyntö on liian vanha, tai allekirjoitus ei ole enää vahvistettu. Aloita uudelleen allekirjoituksesi sivulla: linkki sinne on viesteissä, jotka olemme lähettäneet osoitteeseen, jolla allekirjoitettiin.
notice-address-rejected-title = Vaihto on hylätty
notice-address-rejected-text = Allekirjoitusta ei siirretty osoitteeseesi. Viestissämme oleva linkki ei enää toimi.
notice-address-withdrawn-title = Toinen allekirjoitus on peruttu
notice-address-withdrawn-text = Sitä ei lasketa mukaan. Tällä osoitteella annettu allekirjoitus on ennallaan. Jos haluat poistaa toisen allekirjoituksen, käytä linkkiä, joka on sen osoitteeseen lähettämissämme viesteissä.
notice-many-addresses-title = Liian monta osoitteen vaihtoa
address-limit = Voit pyytää siirtoa enintään { $day } osoitteeseen 24 tunnin aikana.
again-from = Voit yrittää uudelleen: { $time } alkaen.
unsubscribe-title = Lopeta sähköpostitse tulevat uutiset
unsubscribe-text = Sen jälkeen kampanja ei enää lähetä sinulle sähköpostitse uutisia tästä vetoomuksesta:
unsubscribe-then = Allekirjoituksesi ja muut valintasi pysyvät ennallaan.
unsubscribe-button = Lopeta uutiset
notice-news-stopped-title = Et saa enää uutisia
notice-news-stopped-text = Kampanja ei enää lähetä sinulle sähköpostitse uutisia tästä vetoomuksesta. Jo matkalla ollut viesti voi vielä saapua. Jos olet allekirjoittanut, allekirjoituksesi on ennallaan.

## The link to one's own page

link-title = Hanki linkki allekirjoitukseesi
link-text = Lähetämme sinulle sähköpostitse linkin omalle sivullesi. Siellä voit katsoa, perua tai poistaa allekirjoituksesi. Kirjoita sähköpostiosoite, jolla allekirjoitit.
link-button = Lähetä linkkini

## Notices

notice-link-expired-title = Tämä linkki on vanhentunut
notice-link-expired-text = Käytä uusimmassa viestissämme olevaa linkkiä. Jos vetoomus on vielä avoinna, voit myös allekirjoittaa uudelleen ja saada näin uuden linkin.
notice-link-unknown-title = Tämä linkki ei toimi
notice-link-unknown-text = Osa siitä saattaa puuttua. Kopioi koko linkki viestistämme. Jos se ei auta, hanki uusi linkki vetoomuksen sivulta.
notice-petition-closed-title = Tämä vetoomus on suljettu
notice-petition-closed-text = Sitä ei voi enää allekirjoittaa. Kiitos, että halusit allekirjoittaa.
notice-petition-not-found-title = Vetoomusta ei löytynyt
notice-petition-not-found-text = Tarkista, että osoite on oikein. Vetoomus on ehkä siirretty, tai se ei ehkä ole vielä avoinna.
notice-page-not-found-title = Sivua ei löytynyt
notice-page-not-found-text = Tarkista, että osoite on oikein, tai palaa edelliselle sivulle.
notice-article-retracted-title = Tämä uutinen on vedetty pois
notice-article-retracted-text = Kampanja ei enää julkaise sitä. Voit lukea muita uutisia vetoomuksen sivulta.
notice-too-large-title = Lähetyksesi on liian suuri
notice-too-large-text = Lähetit enemmän tekstiä kuin otamme vastaan. Palaa takaisin, lyhennä tekstiä ja lähetä se uudelleen.
notice-unavailable-title = Valitettavasti palvelussa on ongelma
notice-unavailable-text = Emme voineet käsitellä pyyntöäsi. Yritä uudelleen muutaman minuutin kuluttua. Kahdesti lähettämisestä ei ole haittaa.
notice-not-sure-title = Mitään ei poistettu
notice-not-sure-text = Vahvista rastittamalla ruutu, että haluat poistaa tietosi, ja paina sitten painiketta uudelleen.
notice-not-changed-title = Mitään ei muutettu
notice-not-changed-text = Allekirjoituksesi tila on muuttunut sen jälkeen, kun avasit sivun, joten kyseinen painike ei ole enää käytettävissä. Katso nykyinen tila siirtymällä allekirjoitukseesi.
notice-withdrawn-title = Allekirjoituksesi on peruttu
notice-withdrawn-text = Sitä ei lasketa mukaan, eikä nimeäsi näytetä. Voit allekirjoittaa uudelleen niin kauan kuin vetoomus on avoinna.
notice-erased-title = Tietosi on poistettu
notice-erased-details = Nimesi, sähköpostiosoitteesi ja kaikki muut salatut tietosi on poistettu pysyvästi. Tämä linkki ei enää toimi.
notice-erased-on-request-title = Tietosi on poistettu
notice-erased-on-request-details = Järjestäjät ovat pyynnöstäsi poistaneet pysyvästi nimesi, sähköpostiosoitteesi ja kaikki muut salatut tietosi. Allekirjoitustasi ei lasketa mukaan. Tämä linkki ei enää toimi. Jos et ole pyytänyt tätä, ota yhteyttä kampanjaan. Voit allekirjoittaa uudelleen niin kauan kuin vetoomus on avoinna.
notice-purged-title = Tämä linkki on vanhentunut
notice-purged-text = Allekirjoitusta ei vahvistettu 30 päivän kuluessa, joten tiedot poistettiin. Sitä ei koskaan laskettu mukaan. Jos vetoomus on vielä avoinna, voit allekirjoittaa uudelleen.
notice-again-kept = Lomakkeella on edelleen se, mitä ei poistettu. Täytä loput.
notice-data-expired-title = Tietosi on poistettu
notice-data-expired-details = Vetoomus suljettiin kauan sitten, joten nimesi, sähköpostiosoitteesi ja kaikki muut salatut tietosi on poistettu. Allekirjoituksesi lasketaan edelleen mukaan.
notice-data-expired-uncounted-title = Tietosi on poistettu
notice-data-expired-uncounted-details = Aika, jonka säilytämme tietoja, on päättynyt, joten nimesi, sähköpostiosoitteesi ja kaikki muut salatut tietosi on poistettu. Allekirjoitustasi ei lasketa mukaan.
notice-other-spelling-title = Tämä linkki koskee osoitteesi toista kirjoitusasua
notice-other-spelling-text = Tämän sähköpostiosoitteen voi kirjoittaa usealla tavalla. Toista kirjoitusasua on käytetty myöhemmin, tai toinen kirjoitusasu on vahvistettu, joten tällä linkillä ei voi katsoa eikä muuttaa allekirjoitusta. Käytä linkkiä, joka on osoitteen toiseen kirjoitusasuun lähettämissämme viesteissä. Niin kauan kuin mitään ei ole vahvistettu, vahvistuspainike siinä viestissä, jossa tämä linkki on, toimii edelleen.
notice-link-replaced-title = Tämä linkki on korvattu
notice-link-replaced-text = Aiemmat linkit tähän allekirjoitukseen eivät enää toimi. Käytä uusimmassa viestissämme olevaa linkkiä tai hanki uusi vetoomuksen sivulta.
notice-links-replaced-title = Linkkisi on korvattu
notice-links-replaced-text = Aiemmat linkit allekirjoitukseesi eivät enää toimi. Lähetämme sinulle uuden sähköpostitse.
notice-discarded-title = Lomake on hylätty
notice-discarded-text = Mitään siitä ei lasketa eikä näytetä. Jos haluat allekirjoittaa omilla tiedoillasi, täytä lomake itse.
notice-discarded-only-title = Lomake on hylätty
notice-discarded-only-text = Mitään siitä ei lasketa eikä näytetä.
notice-fresh-link-sent-title = Tarkista sähköpostisi
notice-fresh-link-sent-text = Lähetämme sinulle tuoreen linkin sähköpostitse. Lataa tietosi sen kautta vuorokauden kuluessa.
notice-not-fresh-title = Tämä linkki on liian vanha lataamiseen
notice-not-fresh-text = Tietojesi suojaamiseksi lataamiseen tarvitaan linkki, joka on alle vuorokauden vanha. Pyydä sellainen allekirjoituksesi sivulla.
notice-receipt-not-yet-title = Kuittisi ei ole vielä valmis
notice-receipt-not-yet-text = Allekirjoituksesi ei ole vielä julkisessa lokissa. Vahvistamisen jälkeen siihen menee yleensä alle minuutti. Yritä myöhemmin uudelleen.
notice-no-receipt-title = Kuittia ei ole
notice-no-receipt-text = Tästä vetoomuksesta ei anneta kuitteja, koska kuitti todistaa jokaiselle sen näkevälle, että kuitin haltija on allekirjoittanut.
notice-too-many-mails-title = Viestiä ei voi lähettää nyt
notice-too-many-mails-text = Olemme jo lähettäneet osoitteeseesi useita viestejä viime päivinä, tai olet itse estänyt viestimme. Käytä uusinta linkkiä tai yritä uudelleen viikon kuluttua.
notice-details-changed-text = Tietosi ovat muuttuneet sen jälkeen, kun avasit lomakkeen, joten mitään ei tallennettu. Vertaa täyttämiäsi tietoja tallennettuihin ja tallenna sitten uudelleen.
notice-set-aside-title = Tämä allekirjoitus on mitätöity
notice-set-aside-text = Kampanja on mitätöinyt sen, joten sitä ei lasketa mukaan. Jos tämä on mielestäsi virhe, ota yhteyttä kampanjaan.
notice-mails-stopped-title = Viestit on estetty
notice-mails-stopped-text = Emme lähetä sinulle enää sähköpostiviestejä tästä vetoomuksesta.
notice-signing-paused-title = Allekirjoittaminen on keskeytetty
notice-signing-paused-text = Lomakettasi ei tallennettu. Tämä ei vaikuta jo annettuihin allekirjoituksiin. Tule takaisin myöhemmin.
notice-form-after-closing-text = Vetoomus suljettiin, ennen kuin lomakkeesi saapui, joten siitä ei tallennettu mitään. Kiitos, että halusit allekirjoittaa.
notice-link-sent-title = Tarkista sähköpostisi
notice-link-sent-text = Jos allekirjoitit tämän vetoomuksen antamallasi osoitteella, sinun pitäisi saada linkki muutaman minuutin kuluessa. Jos viestiä ei tule, tarkista roskapostikansio ja varmista, ettei osoitteessa ole kirjoitusvirheitä.
notice-endorse-link-sent-text = If you endorsed this petition for an organisation with that address, you should receive the link in a few minutes. If nothing arrives, check your spam folder and check the address for typing errors.
notice-wait-title = Yritä myöhemmin uudelleen
notice-wait-text = Verkostasi on tullut liian monta pyyntöä. Yritä uudelleen tunnin kuluttua tai toisesta yhteydestä.

## The document to hand over

delivery-as-of = Tilanne { $date } ({ $zone })
delivery-links = Linkit
delivery-names = Nimet
delivery-names-shown = Allekirjoittajia on { $confirmed }, ja heistä { $shown } halusi näyttää nimensä. Nimet ovat vahvistamisjärjestyksessä. Nimen vieressä olevat tiedot ovat sellaisina kuin allekirjoittaja ne kirjoitti.
delivery-names-none = Yksikään allekirjoittaja ei halunnut näyttää nimeään.
delivery-boxes = { $number ->
    [one] Yhdessä nimessä on merkkejä, jotka puuttuvat tämän asiakirjan fonteista. Kunkin merkin tilalla on ruutu.
   *[other] { $number } nimessä on merkkejä, jotka puuttuvat tämän asiakirjan fonteista. Kunkin merkin tilalla on ruutu.
}
delivery-organisations = Organisaatiot
delivery-organisations-listed = Vetoomusta tukevat organisaatiot: { $number }. Ne ovat vahvistamisjärjestyksessä eivätkä sisälly allekirjoitusten määrään.
delivery-page = Sivu { $page }/{ $pages }

## Privacy

privacy-page-title = Tietosuoja
privacy-purpose-title = Mihin tietojasi käytetään
privacy-purpose-count = Allekirjoituksesi laskemiseen ja sen varmistamiseen, että se on sinun.
privacy-purpose-deliver = Vetoomuksen luovuttamiseen seuraaville: { $addressees }
privacy-purpose-chosen = Vain jos valitsit niin: nimesi, maasi ja ammattisi julkiseen näyttämiseen ja tätä vetoomusta koskevien uutisten lähettämiseen sinulle sähköpostitse.
privacy-purpose-shown = Vain jos valitsit niin: nimesi julkiseen näyttämiseen.
privacy-purpose-news = Vain jos valitsit niin: tätä vetoomusta koskevien uutisten lähettämiseen sinulle sähköpostitse.
privacy-purpose-consent = Vain jos valitsit niin: { $consent }
privacy-basis-title = Oikeusperuste
privacy-basis-text = Suostumuksesi. Annat sen allekirjoittamalla ja voit peruuttaa sen milloin tahansa. Euroopan unionissa: yleisen tietosuoja-asetuksen (GDPR) 6 artiklan 1 kohdan a alakohta ja 9 artiklan 2 kohdan a alakohta, koska allekirjoitus voi paljastaa poliittisen mielipiteen.
privacy-stored-title = Mitä tallennetaan
privacy-stored-sealed = Salattuna: { $fields }
privacy-stored-source = Salattuna: koodi, joka kertoo, missä oli se linkki, jonka kautta tulit vetoomukseen, esimerkiksi lentolehtisessä. Se tallennetaan vain, jos linkissä oli koodi, ja sitä käytetään vain sen laskemiseen, kuinka moni on tullut sitä kautta.
privacy-stored-open = Salaamatta: maasi, jos ilmoitit sen, kielesi, mitä päätit sallia, minkä version tekstistä allekirjoitit ja milloin.
privacy-stored-areas = Salaamatta niin kauan kuin allekirjoituksesi lasketaan mukaan: alue tai postinumeron alku, jonka kohdalle se lasketaan.
privacy-stored-codes = Vain salaisina koodeina, jotta toistuvat lomakkeet tunnistetaan: sähköpostiosoitteesi ja verkkosi.
privacy-stored-log = Pysyvästi julkisessa lokissa, jonka kuka tahansa voi tarkistaa: tieto siitä, että allekirjoitus on vahvistettu, mitä sille on myöhemmin tapahtunut (esimerkiksi että se on korjattu, peruttu tai poistettu), ja minkä minuutin aikana. Nimen tai osoitteen tilalla on koodi. Jos nimesi on näytetty julkisesti, muut voivat ehkä päätellä, mitkä merkinnät ovat sinun.
privacy-stored-endorsements = If you endorse for an organisation: its name, its website and its country can be shown in public. Your name, your role and your email address are stored encrypted and never shown.
privacy-readers-title = Kuka voi nähdä tietosi
privacy-readers-text = Kampanja sekä yritykset, jotka ylläpitävät tätä sivustoa ja lähettävät sen sähköpostit. Jokainen tietojen vienti kirjataan. Kaikki voivat nähdä sen, minkä päätät näyttää julkisesti, eikä se ole salattua.
privacy-readers-places = Kaikki voivat nähdä, mistä maista allekirjoitukset tulevat ja kuinka monta niitä suunnilleen on. Luvut on pyöristetty niin, ettei niistä voi tunnistaa ketään.
privacy-readers-areas = Kaikki voivat nähdä, miltä alueilta tai postinumeroalueilta allekirjoitukset tulevat ja kuinka monta niitä suunnilleen on. Luvut on pyöristetty niin, ettei niistä voi tunnistaa ketään.
privacy-readers-addressees = Ne, joille vetoomus luovutetaan, näkevät sen, mitä kampanja luovuttaa vetoomuksen mukana.
privacy-kept-title = Kuinka kauan tietojasi säilytetään
privacy-kept-unconfirmed = Tiedot, joita et vahvista
privacy-kept-confirmed = Vahvistetut tiedot
privacy-kept-until-erased = Kunnes poistat ne
privacy-kept-closed = Vahvistetut tiedot vetoomuksen sulkemisen jälkeen
privacy-kept-address = Vanha sähköpostiosoite sen jälkeen, kun allekirjoituksesi on siirretty toiseen osoitteeseen
privacy-kept-mails = Merkinnät sinulle lähetetyistä sähköposteista, ilman osoitettasi
privacy-kept-erased = Kukaan ei voi lukea poistettuja tietoja. Koodit, valintasi ja ajankohdat jäävät talteen.
privacy-days = { $days ->
    [one] { $days } päivä
   *[other] { $days } päivää
}
privacy-rights-title = Oikeutesi
privacy-rights-page = Sähköpostiviestiemme linkki vie omalle sivullesi: siellä voit katsoa, ladata, perua ja poistaa kaiken. Siellä voit myös korjata tietosi ja ottaa käyttöön toisen sähköpostiosoitteen. Muissa asioissa ota yhteyttä kampanjaan tai oman maasi tietosuojaviranomaiseen.

## Accessibility

access-title = Saavutettavuus
access-aim = Jokaisen pitäisi voida lukea ja allekirjoittaa täällä: puhelimella tai suurella näytöllä, hiirellä, näppäimistöllä tai ruudunlukuohjelmalla. Tavoitteena on WCAG 2.2, taso AA.
access-checked-title = Mitä tarkistetaan
access-checked-pages = Ennen jokaista sivuston uutta versiota selain tarkistaa sivut lomakkeesta oman allekirjoituksen sivuun asti: kontrastin, nimet, roolit, järjestyksen ja kielet. Vetoomuksen sivun ja lomakkeen se tarkistaa tämän sivuston kaikilla kielillä.
access-checked-ways = Selain allekirjoittaa pelkällä näppäimistöllä ja myös ilman JavaScriptiä. Se tarkistaa, ettei mitään katoa, kun teksti on kaksinkertaisen kokoista, 320 pikselin näytöllä, tummassa tilassa, pakotetuilla väreillä ja paperilla. Mikään ei liiku itsestään.
access-missing-title = Mitä puuttuu
access-missing-people = Näitä sivuja ei ole vielä testannut kukaan, joka käyttää ruudunlukuohjelmaa joka päivä.
access-missing-content = Vetoomuksen tekstit ja uutiset ovat kampanjan, eikä niitä tarkisteta.
access-missing-script = Vetoomus voi pyytää selaimelta laskutoimitusta suojaksi koneiden lähettämiä lomakkeita vastaan. Silloin allekirjoittamiseen tarvitaan JavaScript. Kenenkään ei tarvitse ratkaista arvoitusta.
access-report-title = Kerro meille, mikä ei toimi
access-report-text = Kirjoita vetoomuksen takana oleville ihmisille: vetoomuksen sivulla ”{ $privacy }” kerrotaan, keitä he ovat. Kerro, millä sivulla se tapahtui, mitä halusit tehdä ja mitä laitetta ja ohjelmia käytät.

## How the number grew

history-title = Näin määrä kasvoi
history-summary = { $count ->
    [one] { $count } vahvistettu allekirjoitus
   *[other] { $count } vahvistettua allekirjoitusta
}, laskettu ajalta { $from } – { $until }. Vilkkain päivä oli { $day }: silloin niistä vahvistettiin { $most }.
embed-title = Näytä vetoomus toisella sivustolla
embed-text = Nämä sivustot saavat näyttää vetoomuksen kehyksessä. Kopioi rivit jollekin niiden sivulle. Siellä, missä skriptit eivät toimi, lukijat saavat linkin.
embed-form = Lomake
embed-count = Vain lukumäärä
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Rastittamalla tämän sallit seuraavien käytön: { $fields }
history-note = Vain ne allekirjoitukset näytetään, jotka lasketaan tänään mukaan: kun allekirjoitus perutaan, se poistuu myös siltä päivältä, jona se vahvistettiin. Päivät ovat UTC-ajassa.
history-none = Kukaan ei ole vielä vahvistanut allekirjoitusta.
history-table = Sama taulukkona
history-when = Milloin
history-confirmed = Vahvistettu
history-total = Yhteensä
history-goals = Saavutetut tavoitteet
history-csv = Kaikki päivät taulukkolaskentaan (CSV)
places-title = Mistä allekirjoitukset tulevat
places-as-of = Tilanne: { $time }. Vahvistettuja allekirjoituksia silloin: { $count }.
places-note-hourly = Nobody can be singled out: numbers are rounded down, countries with few signatures are not shown, and the table is renewed at most once an hour, after { $number } or more people have signed or withdrawn.
places-none = Yhtään maata ei näytetä. Jotta ketään ei voisi tunnistaa, maa näytetään vasta, kun vähintään { $number } ihmistä sieltä on allekirjoittanut. Taulukko päivitetään aika ajoin.
places-table = Maittain
places-at-least = Allekirjoituksia vähintään
places-share-at-least = Osuus vähintään
places-share = { $number } %
places-others = Muut maat, maata ei ilmoitettu ja pyöristys
places-map = Kartta
places-map-text = Maailmankartta. Maan väri kertoo sen allekirjoitusten määrän. Samat luvut ovat taulukossa.
places-step = { $number } tai enemmän
places-step-none = Ei näytetä
places-csv = Kaikki maat taulukkolaskentaan (CSV)
places-areas-note-hourly = Nobody can be singled out: numbers are rounded down, areas with few signatures are not shown, and the table is renewed at most once an hour, after { $number } or more people have signed or withdrawn.
places-areas-none = Yhtään aluetta ei näytetä. Jotta ketään ei voisi tunnistaa, alue näytetään vasta, kun vähintään { $number } ihmistä sieltä on allekirjoittanut. Taulukko päivitetään aika ajoin.
places-areas-others = Muut alueet, aluetta ei ilmoitettu tai tunnistettu ja pyöristys
places-areas-csv = Kaikki alueet taulukkolaskentaan (CSV)
places-by-region = Alueittain
places-by-postcode = Postinumeron alun mukaan
places-postcode-begins = Postinumeron alku
log-title = Julkinen loki
log-proves = Tämän lokin avulla kuka tahansa voi laskea tämän sivuston allekirjoitukset uudelleen. Loki todistaa, ettei mitään mukaan laskettua ole poistettu, muutettu tai lisätty kenenkään huomaamatta.
log-proves-not = Se ei todista, että allekirjoittajat ovat oikeita ihmisiä tai että heillä on oikeus allekirjoittaa, eikä sitä, ettei ketään ole torjuttu.
log-private = Siinä ei ole nimiä eikä sähköpostiosoitteita: vain se, mitä allekirjoitukselle tapahtui ja minkä minuutin aikana, sekä koodi.
log-none = Lokissa ei ole vielä julkaistu mitään.
log-state = Lokin tila
log-entries = Merkintöjä
log-published = Julkaistu
log-root = Juuritiiviste
log-name = Nimi
log-key = Julkinen avain
log-witnesses = Todistajat
log-witnessed = Allekirjoittanut { $cosigned }/{ $witnesses }, { $time }
log-not-witnessed = Yksikään todistaja ei ole vielä allekirjoittanut: 0/{ $witnesses }
log-no-witnesses = Todistajia ei ole. Sivuston ylläpitäjä voisi näyttää eri ihmisille eri lokeja. Voit selvittää asian vertaamalla juuritiivistettä siihen, jonka muut näkevät.
log-delay = Uudet merkinnät ilmestyvät yleensä alle minuutissa.
log-petitions = Se, mitä loki kertoo vetoomuksesta, on vetoomuksen sivulla ”{ $history }”.
log-check-title = Näin voit tarkistaa lokin
log-check-program = Suorita tämä Countersignin komento. Countersign on vapaa ohjelmisto, jolla tämä sivusto toimii. Komento tarvitsee vain julkisia osoitteita:
log-check-second = Lähdekoodissa on myös toinen lokin tarkistava ohjelma. Se on kirjoitettu Pythonilla, eikä sillä ole mitään yhteistä ensimmäisen kanssa: tests/audit.
log-count-title = Mitä julkinen loki kertoo
log-count-as-of = Tilanne: { $time }. Lokissa oli silloin merkintöjä { $entries }. Sen jälkeen vahvistetut, perutut tai poistetut allekirjoitukset eivät näy näissä luvuissa.
check-title = Tarkista kuitti
check-intro = Selaimesi tarkistaa kuitin itse. Mitään tähän kirjoittamaasi ei lähetetä minnekään, ja kun tämä sivu on latautunut, se toimii ilman verkkoyhteyttä.
check-receipt = Kuitti
check-file = Tai valitse tiedosto
check-policy = Luotetut avaimet
check-policy-hint = Lokin ja sen todistajien julkiset avaimet. Jos et luota tähän sivustoon, liitä tähän avaintiedosto, jonka olet saanut joltakulta muulta.
check-button = Tarkista
check-no-script = Tarkistamiseen tällä sivulla tarvitaan JavaScript. Ilman sitä voit käyttää jotakin ohjelmista: katso julkista lokia koskeva sivu.
check-old = Tämä selain ei pysty tarkistamaan Ed25519-allekirjoituksia. Käytä uudempaa selainta tai jotakin ohjelmista: katso julkista lokia koskeva sivu.
check-valid = Tämä kuitti on pätevä.
check-not-valid = Tämä kuitti ei ole pätevä.
check-form = Tämä ei ole kuitti. Liitä kuitti kokonaan, kohdasta ”c2sp.org/tlog-proof@v1” viimeiseen riviin asti.
check-policy-wrong = Luotettuja avaimia ei voi lukea. Anna avaintiedosto (c2sp.org/tlog-policy), jossa on ainakin yksi loki ja kvoorumi.
check-log-good = Lokin { $origin } digitaalinen allekirjoitus: pätevä.
check-log-bad = Lokin digitaalinen allekirjoitus: puuttuu tai ei ole pätevä.
check-witness-good = Todistajien digitaaliset allekirjoitukset: { $cosigned }/{ $witnesses }, mikä riittää.
check-witness-few = Todistajien digitaaliset allekirjoitukset: { $cosigned }/{ $witnesses }, mikä ei riitä.
check-witness-bad = Todistajien digitaaliset allekirjoitukset: ainakin yksi ei ole pätevä.
check-witness-none = Todistajien digitaaliset allekirjoitukset: yhtään ei vaadita.
check-place-good = Paikka lokissa: merkinnän numero { $index }, pienempi kuin { $size }.
check-place-bad = Paikka lokissa: ei todistettu.
check-owner-good = Minkä allekirjoituksen merkintä on: allekirjoituksen { $id }.
check-owner-bad = Minkä allekirjoituksen merkintä on: ei sen, jonka kuitti nimeää.
check-later-title = Lasketaanko allekirjoitus yhä mukaan?
check-later-text = Selaimesi lukee lokia tuosta merkinnästä eteenpäin ja vertaa sitä uusimpaan tilaan, jonka loki on allekirjoittanut.
check-later-stop = Keskeytä
check-later-stopped = Keskeytetty. Tulosta ei saatu.
check-later-reading = Merkintöjä luettu: { $read }/{ $size }.
check-later-more = Jatka lukemista painamalla painiketta uudelleen.
check-later-counts = Allekirjoitus lasketaan mukaan. Lokin merkintöjen määrä: { $size }.
check-later-not = Allekirjoitusta ei lasketa mukaan. Lokin merkintöjen määrä: { $size }. Syy: { $reason }
check-later-damaged = Loki ei ole enää sellainen kuin se oli, kun se antoi tämän kuitin, tai se ei vastaa omaa allekirjoitettua tilaansa. Säilytä kuitti ja kerro asiasta muille.
check-later-missing = Osaa lokista ei voi ladata. Yritä myöhemmin uudelleen.
