## The language itself

language-name = Nederlands

## Every page

skip-to-content = Naar de hoofdinhoud
language-choice = Taal
language-choice-text = Taal van de petitie:
language-choice-interface = Taal van de knoppen en het formulier:
footer-promise = Geen cookies, geen trackers, er wordt niets van andere websites geladen.
site-imprint = Colofon
site-contact = Contact
copy = Kopiëren
copied = Gekopieerd
back-to-petition = Terug naar de petitie
all-petitions = Alle petities
list-title = Petities
list-more = Meer petities
list-open = Open voor ondertekening
list-closed = Gesloten op { $date }
list-paused = Ondertekenen is gepauzeerd
list-search = Zoeken
list-search-hint = Titels, teksten, namen van initiatiefnemers en geadresseerden, en plaatsen
list-state = Status
list-any = Alle
list-state-closed = Gesloten
list-found = { $count ->
    [one] Eén petitie gevonden.
   *[other] { $count } petities gevonden.
}
list-none = Geen petitie gevonden. Probeer andere woorden, of minder woorden.
list-previous = Vorige petities

## The petition and its count

sign-jump = Petitie ondertekenen
count-signatures = { $count ->
    [one] { $count } handtekening
   *[other] { $count } handtekeningen
}
count-word = { $count ->
    [one] bevestigde handtekening
   *[other] bevestigde handtekeningen
}
count-goal = Volgend doel: { $goal }
count-goal-last = Doel: { $goal }
count-goal-reached = Doel van { $goal } bereikt op { $date }
text-language = Taal van de petitietekst: { $language }
text-version-newest = Dit is versie { $version } van de tekst ({ $language }). Het is de nieuwste versie.
text-version-replaced = Dit is versie { $version } van de tekst ({ $language }), gepubliceerd op { $date }. Deze versie is vervangen door een nieuwere.
fact-organiser = Gestart door
fact-addressees = Gericht aan
fact-place = Plaats
fact-started = Gestart op
fact-closes = Open tot
fact-closed = Gesloten op
fact-line = { $label }: { $value }
outcome-delivered = Overhandigd
outcome-answered = Beantwoord
outcome-successful = Geslaagd
outcome-unsuccessful = Niet geslaagd
outcome-withdrawn = Ingetrokken door de initiatiefnemer
donate-title = Steun de campagne
donate-transfer = U kunt geld overmaken naar deze rekening:
donate-link = Online doneren
donate-holder = Rekeninghouder
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Omschrijving
donate-code-name = Code voor bankapps
donate-code = Scan deze code met uw bankapp. De rekeninggegevens worden dan ingevuld. U kiest zelf het bedrag.
closed-title = Deze petitie is gesloten
closed-text = De petitie is op { $date } gesloten. Ondertekenen kan niet meer.
closed-text-grace = De petitie is op { $date } gesloten. Nieuwe handtekeningen zijn niet meer mogelijk. Wie vóór die tijd heeft ondertekend, kan de handtekening nog bevestigen tot { $until }.
draft-title = Deze petitie is nog niet open
draft-text = U kunt de petitie nog niet ondertekenen. Kom later terug.
draft-link-text = Alleen mensen met het adres van deze pagina kunnen de petitie zien, en alleen tot { $until }. Niemand kan nog ondertekenen.
paused-title = Ondertekenen is gepauzeerd
paused-text = U kunt deze petitie voorlopig niet ondertekenen. Voor bestaande handtekeningen verandert er niets. Kom later terug.

## The form

form-title = Onderteken de petitie
field-name = Volledige naam
field-given-name = Voornaam
field-family-name = Achternaam
field-email = E-mailadres
field-country = Land
field-region = Regio
field-city = Woonplaats
field-postcode = Postcode
field-occupation = Beroep of organisatie
field-occupation-alone = Beroep
field-organisation = Organisatie
field-link = Website
field-endorse-organisation = Naam van de organisatie
field-endorse-country = Land van de organisatie
field-endorse-name = Uw volledige naam
field-endorse-role = Uw functie in de organisatie
field-endorse-email = Uw e-mailadres
field-phone = Telefoonnummer
field-phone-hint = Met de landcode. Uw nummer wordt nooit openbaar getoond.
field-comment = Opmerking
field-comment-hint = Alleen voor de campagne: wordt niet openbaar getoond.
field-comment-hint-public = De organisatoren lezen uw opmerking. Zij mogen die openbaar tonen als u dat hieronder toestaat.
consent-show-comment = De organisatoren mogen mijn opmerking openbaar tonen. Mijn naam staat er alleen bij als ik mijn naam toon.
field-optional = (niet verplicht)
country-choose = Kies…
form-more = Beroep of opmerking toevoegen
form-more-fields = Meer gegevens toevoegen
form-one-name = Als u maar één naam hebt, laat dan het andere veld leeg.
form-show-name = Mijn naam openbaar tonen
form-show-name-hint = Met uw land en beroep, maar nooit met uw e-mailadres.
form-show-name-with = Daarbij wordt getoond: { $fields }. Uw e-mailadres wordt nooit getoond.
form-show-name-alone = Alleen uw naam wordt getoond, en nooit uw e-mailadres.
form-news = De campagne mag mij nieuws over deze petitie mailen
form-consent = Door te ondertekenen steunt u deze petitie zoals die hier staat ({ $version }) en gaat u ermee akkoord dat uw gegevens hiervoor worden bewaard.
form-consent-version = versie { $version }
form-button = Ondertekenen
form-next = Wij mailen u een link. Uw handtekening telt zodra u die met deze link bevestigt.
form-switch = Verder in een andere taal
form-switch-hint = Wat u hebt ingevuld, blijft bewaard.
form-wait = Even geduld: uw browser voert een beveiligingscontrole uit.
form-nobody = Laat dit veld leeg
form-offer-title = Bedoelde u { $address }?
form-offer-use = { $address } gebruiken
form-offer-keep = Nee, naar { $address } sturen
privacy-title = Uw gegevens
privacy-text = Uw e-mailadres wordt versleuteld opgeslagen en nooit gepubliceerd. Uw gegevens worden alleen voor deze petitie gebruikt. Met de link in onze e-mails kunt u altijd uw handtekening bekijken, uw naam tonen of verbergen, en uw handtekening intrekken of wissen.
privacy-contact = Verantwoordelijk voor uw gegevens:
privacy-link = Ik ben de link naar mijn handtekening kwijt

## What is wrong in the form

problems-prefix = Fout:
problems-title = Er is een probleem
problem-missing-name = Vul uw naam in
problem-missing-given-name = Vul uw voornaam, uw achternaam of allebei in
problem-missing-email = Vul uw e-mailadres in
problem-missing-country = Kies uw land
problem-missing-field = Vul dit veld in: { $field }
problem-missing-tick = Vink dit vakje aan om te ondertekenen: { $field }
problem-too-long = { $field }: vul maximaal { $max } tekens in
problem-not-an-address = Vul een e-mailadres in de juiste vorm in, zoals naam@example.org
problem-not-a-country = Kies een land uit de lijst
problem-not-a-phone = Vul een telefoonnummer met landcode in, zoals +34 600 000 000
problem-not-a-link = Vul het adres van de website met https in, zoals https://example.org
problem-not-an-organisation = { $field }: vul een naam in, geen adres en niet alleen symbolen
problem-not-a-choice = Kies opnieuw een van de antwoorden, want ze zijn veranderd: { $field }
problem-consent-changed = De tekst bij dit vakje is veranderd. Lees de tekst opnieuw en vink het vakje aan als u akkoord gaat.
problem-not-text = { $field }: vul alleen gewone tekst in, zonder HTML-code of verborgen tekens
problem-not-a-name = { $field }: vul een naam in, geen adres en niet alleen symbolen. Als u maar één naam hebt, laat dan het andere veld leeg
problem-disposable = Gebruik een vast e-mailadres: tijdelijke adressen verlopen, en andere mensen kunnen de e-mails misschien lezen
problem-email-beyond-ascii = We kunnen geen e-mails naar dit adres sturen, omdat er vóór de @ een letter of teken in staat dat niet op een Engels toetsenbord zit. Vul een ander adres in.
problem-no-proof = Uw browser moet een beveiligingscontrole uitvoeren voordat u kunt ondertekenen. Zorg dat JavaScript aanstaat, laad de pagina opnieuw en verstuur daarna het formulier.
problem-proof = Het formulier stond te lang open of is al verstuurd. Druk op de knop om het opnieuw te versturen.
problem-network-limit = Vanaf uw netwerk zijn te veel formulieren verstuurd. Daarom is dit formulier niet opgeslagen. Verstuur het over een uur opnieuw, of gebruik een andere verbinding.
problem-domain-limit = Er zijn veel formulieren verstuurd met adressen van uw e-mailaanbieder. Daarom moet uw browser eerst een beveiligingscontrole uitvoeren. Zorg dat JavaScript aanstaat en druk daarna opnieuw op de knop. Hebt u geen JavaScript? Verstuur het formulier dan over een uur opnieuw, of gebruik een ander e-mailadres.
problem-trap = Dit veld moet leeg zijn. Misschien heeft uw browser het ingevuld: maak het leeg en druk daarna opnieuw op de knop.
problem-text-changed = De tekst van de petitie is veranderd sinds u de pagina hebt geopend. Lees de tekst opnieuw en druk op de knop als u nog steeds wilt ondertekenen.
problem-key-reused = Deze Idempotency-Key is al met andere gegevens gebruikt. Verstuur een gewijzigd formulier met een nieuwe sleutel.
problem-paused = Ondertekenen is gepauzeerd. Daarom is uw formulier niet opgeslagen. Wat u hebt ingevuld, staat hier nog: druk later opnieuw op de knop.
answer-title = Een digitaal ondertekend antwoord bewaren
answer-text = Deze site heeft een antwoord digitaal ondertekend. Daarin staat dat de site dit heeft geweigerd, wanneer en waarom. Er staat niet in wie u bent. Kopieer het of download het als bestand. Iedereen kan het controleren met de publieke sleutel:
answer-download = Antwoord downloaden

## Signers, news, and how the number is counted

signers-title = Nieuwste ondertekenaars
signers-note = Hier staan alleen ondertekenaars die ervoor kozen hun naam te tonen.
signers-none = Er zijn nog geen namen om te tonen. Ondertekenaars kunnen ervoor kiezen hun naam te tonen.
signers-none-closed = Er wordt geen enkele naam getoond.
signers-hidden = De campagne toont op dit moment geen namen.
names-from = Namen en opmerkingen worden alleen getoond zolang minstens { $from } mensen hun handtekening hebben bevestigd.
names-from-missing = Nog nodig: { $missing }.
names-title = Alle namen
names-more = Meer namen
names-none = Er zijn geen namen om te tonen.
names-search = Zoeken in de namen
names-search-hint = Voornaam of achternaam, of het begin ervan
names-not-found = Geen naam komt overeen.
names-searched = Tot nu toe doorzocht: de nieuwste namen, { $count }.
names-search-on = Zoeken in eerdere namen
comments-title = Opmerkingen
comments-note = Ondertekenaars hebben toegestaan dat deze worden getoond, en de organisatoren hebben ze eerst gelezen.
comments-none = Er worden nog geen opmerkingen getoond.
comments-hidden = De campagne toont op dit moment geen opmerkingen.
comments-unnamed = Een ondertekenaar
comments-all = Alle opmerkingen
comments-more = Meer opmerkingen
names-others = { $count ->
    [one] Eén andere ondertekenaar toont de eigen naam niet.
   *[other] { $count } andere ondertekenaars tonen hun naam niet.
}
news-title = Nieuws
news-language = Taal:
news-source = Bron:
news-published = Gepubliceerd:
news-older = Ouder nieuws
news-feed = Nieuws volgen in een feedlezer (Atom)
news-corrected = Gecorrigeerd:
news-all = Al het nieuws
counted-title = Hoe dit aantal wordt geteld
counted-text = Een handtekening telt zodra de ondertekenaar deze via e-mail heeft bevestigd. Elk e-mailadres telt één keer, hoe vaak het formulier er ook mee wordt verstuurd. Formulieren die niet zijn geaccepteerd, zitten in geen van deze cijfers.
counted-confirmed = Bevestigd
counted-awaiting = Nog niet bevestigd
counted-withdrawn = Ingetrokken
counted-disowned = Niet ondertekend door de eigenaar van het e-mailadres
counted-erased = Gewist
counted-purged = Nooit bevestigd, en ingetrokken of gewist
counted-automated = Ongeldig verklaard: verstuurd door een programma
counted-disposable-address = Ongeldig verklaard: wegwerpadres
counted-false-name = Ongeldig verklaard: niet de naam van een persoon
counted-same-person = Ongeldig verklaard: één persoon, meerdere adressen
counted-other = Ongeldig verklaard om een andere reden
counted-bounced = Bevestigde handtekeningen waarvan het e-mailadres later geen e-mails meer aannam: { $number }. Deze tellen nog steeds mee.
counted-submitted = Totaal (elk e-mailadres telt één keer, en nog een keer als er na het wissen van de gegevens opnieuw mee wordt ondertekend)
counted-as-of = Stand van deze cijfers: { $as-of }. Ze worden hoogstens één keer per uur bijgewerkt, en alleen als er minstens 20 formulieren bij zijn gekomen. Zo kan niemand eruit afleiden of een bepaalde persoon heeft ondertekend. Het openbare logboek laat zonder deze vertraging zien wat er met bevestigde handtekeningen gebeurt.
counted-none-yet = De andere cijfers worden hier gepubliceerd zodra minstens 20 formulieren zijn verstuurd, en daarna hoogstens één keer per uur. Zo kan niemand eruit afleiden of een bepaalde persoon heeft ondertekend. Het openbare logboek laat zonder deze vertraging zien wat er met bevestigde handtekeningen gebeurt.
endorse-title = Steun betuigen als organisatie
endorse-intro = Een steunbetuiging is de handtekening van een organisatie. Organisaties worden apart van mensen geteld en vermeld. Wilt u voor uzelf ondertekenen? Ga dan terug naar de petitie.
endorse-public = Openbaar getoond: de naam, de website en het land van de organisatie. Nooit getoond: uw naam, uw functie en uw e-mailadres.
endorse-public-from = Openbaar getoond, maar alleen zolang minstens { $from } mensen hun handtekening hebben bevestigd: de naam, de website en het land van de organisatie. Nooit getoond: uw naam, uw functie en uw e-mailadres.
endorse-approval = De organisatoren lezen elke steunbetuiging voordat die wordt vermeld en geteld.
endorse-consent = Door steun te betuigen verklaart u dat u namens de organisatie mag spreken en dat de organisatie deze petitie steunt zoals die hier staat ({ $version }). U gaat ermee akkoord dat deze gegevens hiervoor worden bewaard.
endorse-button = Steun betuigen
endorse-next = Wij mailen u een link. De steunbetuiging wordt niet vermeld of geteld zolang u die niet met deze link hebt bevestigd.
organisations-title = Organisaties die de petitie steunen
organisations-number = Aantal organisaties: { $number }. Ze tellen niet mee voor het aantal handtekeningen.
organisations-note = Van elke organisatie heeft een contactpersoon de steunbetuiging via e-mail bevestigd.
organisations-none = Er wordt geen organisatie vermeld.
organisations-from = Organisaties worden alleen vermeld zolang minstens { $from } mensen hun handtekening hebben bevestigd.
organisations-all = Alle organisaties
organisations-more = Meer organisaties
confirm-endorse-title = Bevestig de steunbetuiging
confirm-endorse-text = Controleer de gegevens. Zijn ze van u? Bevestig dan dat uw organisatie deze petitie steunt:
confirm-endorse-button = Steunbetuiging bevestigen
confirmed-endorse-title = De steunbetuiging is bevestigd
confirmed-endorse-thanks = Bedankt voor de steunbetuiging:
confirmed-endorse-own-page = De steunbetuiging heeft een eigen pagina waar u haar kunt bekijken, corrigeren, intrekken of wissen. Bewaar de e-mail waarmee u hebt bevestigd: daarin staat dezelfde link.
confirmed-endorse-link = Steunbetuiging bekijken
endorsement-title = De steunbetuiging van uw organisatie
endorsement-means = De steunbetuiging is de handtekening van uw organisatie. Op deze pagina en in onze e-mails betekent ‘uw handtekening’ de steunbetuiging.
endorsement-ends = Als u de steunbetuiging intrekt of wist, wordt uw organisatie niet vermeld.
endorsement-listed = Bevestigd: telt en wordt vermeld
endorsement-hidden = Bevestigd: telt, maar de campagne toont op dit moment geen namen
endorsement-from = Bevestigd: telt, en wordt vermeld zodra minstens { $from } mensen hun handtekening hebben bevestigd. Nog nodig: { $missing }.
endorsement-waits = Bevestigd: telt zodra de organisatoren de steunbetuiging hebben geaccepteerd
endorsement-rejected = Niet geaccepteerd door de organisatoren: wordt niet vermeld en telt niet
endorsement-not-me = Heeft iemand anders met uw e-mailadres steun betuigd? Meld het dan hier. Er wordt dan niets van geteld of getoond, en wij sturen geen e-mails meer vanwege deze steunbetuiging naar uw adres.
endorsement-done-not-me = Bedankt voor uw melding. Van de steunbetuiging wordt niets geteld of getoond, en wij sturen u er geen e-mails meer over.
endorsement-correct = Misschien lezen de organisatoren gecorrigeerde gegevens voordat zij die vermelden.
endorsement-again = De steunbetuiging geldt dan weer, met de gegevens hierboven. Moeten de organisatoren steunbetuigingen eerst accepteren? Dan telt die van u zodra zij deze gegevens hebben geaccepteerd.
link-endorse-title = Vraag de link naar de steunbetuiging van uw organisatie aan
link-endorse-text = Wij mailen u een link naar een pagina waar u de steunbetuiging kunt bekijken, corrigeren, intrekken of wissen. Vul het e-mailadres in waarmee u steun hebt betuigd.

## After the form

check-mail-title = Kijk in uw mailbox
check-mail-sent = Als met dit adres kan worden ondertekend, krijgt u als het goed is binnen een paar minuten een e-mail. Open de e-mail en volg de link om uw handtekening te bevestigen.
check-mail-sent-late = Als met dit adres kan worden ondertekend, krijgt u als het goed is een e-mail, maar niet meteen. Open de e-mail en volg de link om uw handtekening te bevestigen.
check-mail-endorse-sent = Als met dit adres steun kan worden betuigd, krijgt u als het goed is binnen een paar minuten een e-mail. Open de e-mail en volg de link om de steunbetuiging te bevestigen.
check-mail-endorse-sent-late = Als met dit adres steun kan worden betuigd, krijgt u als het goed is een e-mail, maar niet meteen. Open de e-mail en volg de link om de steunbetuiging te bevestigen.
check-mail-counts = Uw handtekening telt pas als u die hebt bevestigd.
check-mail-not-stored = De petitie vraagt hier niet meer om. Daarom is dit niet opgeslagen: { $fields }
check-mail-nothing-title = Als er niets aankomt
check-mail-nothing-wait = Wacht een paar minuten. Sommige e-mailaanbieders zijn traag.
check-mail-nothing-wait-late = Wacht langer dan de vertraging die hierboven staat. Sommige e-mailaanbieders zijn traag.
check-mail-nothing-spam = Kijk in uw map met spam of ongewenste e-mail.
check-mail-nothing-again = Vul het formulier opnieuw in en controleer of er geen typefouten in uw e-mailadres staan.
check-mail-to = Aan
check-mail-from = Van
check-mail-subject = Onderwerp bevat
check-mail-open = { $provider } openen
check-mail-again-limit = Wij sturen maar een paar e-mails naar één adres. Er wordt dus niet altijd nog een e-mail verstuurd.
check-mail-again-button = Opnieuw sturen
check-mail-again-done = U hebt om nog een e-mail gevraagd.
check-mail-change-title = Verkeerd adres?
check-mail-change-button = Adres wijzigen
mails-late-minutes = Onze e-mails hebben op dit moment ongeveer { $minutes } minuten vertraging.
mails-late-hours = Onze e-mails hebben op dit moment ongeveer { $hours } uur vertraging.
mails-late-link-sent = Als u deze petitie met dit adres hebt ondertekend, krijgt u als het goed is de link, maar niet meteen. Komt er niets aan? Kijk dan in uw spammap en controleer of er geen typefouten in het adres staan.
mails-late-endorse-link-sent = Als u met dit adres namens een organisatie steun hebt betuigd aan deze petitie, krijgt u als het goed is de link, maar niet meteen. Komt er niets aan? Kijk dan in uw spammap en controleer of er geen typefouten in het adres staan.

## Confirming

confirm-title = Bevestig uw handtekening
confirm-text = Controleer de gegevens. Zijn ze van u? Bevestig dan uw handtekening onder deze petitie:
confirm-button = Mijn handtekening bevestigen
confirm-discard-title = Zijn dit niet uw gegevens?
confirm-discard-text = Iemand anders heeft het formulier met uw e-mailadres ingevuld. Gooi het weg: er wordt dan niets geteld of getoond, en u kunt met uw eigen gegevens ondertekenen.
confirm-discard-only = Iemand anders heeft het formulier met uw e-mailadres ingevuld. Gooi het weg: er wordt dan niets geteld of getoond.
confirm-discard-button = Formulier weggooien
press-title = Vul uw e-mailadres in
press-text = Sommige e-mailprogramma’s openen uit zichzelf links en drukken op knoppen. Wij kunnen niet zien of u op de knop hebt gedrukt of een programma. Daarom is er nog niets veranderd.
press-ask = Om verder te gaan, vult u het e-mailadres in waar wij de e-mail met de link naartoe hebben gestuurd.
press-wrong = Onze e-mail is naar een ander adres gestuurd. Kijk in die e-mail welk adres dat was, en vul dat hier in.
press-button = Verder
confirmed-title = Uw handtekening telt
confirmed-thanks = Bedankt voor uw handtekening:
confirmed-count = Handtekeningen tot nu toe, inclusief die van u: ten minste { $count }
confirmed-share-title = Deel deze petitie
confirmed-share-text = Als u de petitie deelt, bereikt die meer mensen. Deze links bevatten geen trackers.
confirmed-address = Link naar de petitie
confirmed-share-email = E-mail
confirmed-share-subject = Deze petitie ook ondertekenen?
share-closed-text = Deze petitie is gesloten. U kunt de pagina ervan nog steeds delen. Deze links bevatten geen trackers.
share-native = Delen via een app
share-text = Tekst om te kopiëren
share-more = Meer manieren om te delen
share-code-title = Code voor posters
share-code-text = Wie de camera van een telefoon op de code richt, komt bij de petitie.
share-code-file = Code opslaan als afbeelding (SVG)
share-posters-title = Posters om te printen
share-posters-text = Print een poster voor een prikbord of een kraam. Daarop staan de titel van de petitie en een code die naar de petitie leidt.
confirmed-own-page-title = U kunt van gedachten veranderen
confirmed-own-page-text = Op uw eigen pagina kunt u zien wat u hebt ondertekend, uw gegevens corrigeren, uw naam tonen of verbergen, en uw handtekening intrekken of wissen. Bewaar de e-mail waarmee u hebt bevestigd: daarin staat dezelfde link.
confirmed-own-page-link = Naar mijn handtekening
confirmed-own-page-mail = De link naar uw pagina staat in onze e-mails. Bent u de link kwijt?

## The signer’s own page

signature-title = Uw handtekening
signature-status = Status
signature-awaiting = Nog niet bevestigd: volg de link in onze e-mail
signature-too-late = Niet bevestigd voordat de petitie sloot: telt niet
signature-confirmed = Bevestigd
signature-withdrawn = Ingetrokken
signature-disowned = Iemand anders heeft met uw e-mailadres ondertekend: dat telt niet
signature-withdrawn-on-request = Op uw verzoek ingetrokken door de organisatoren
signature-set-aside = Ongeldig verklaard door de campagne: telt niet
signature-set-aside-withdrawn = Ongeldig verklaard door de campagne, en ingetrokken: telt niet
signature-name = Naam
signature-version = Tekstversie
signature-version-is = Versie { $version } ({ $language })
signature-submitted-at = Ondertekend
signature-confirmed-at = Bevestigd
signature-corrected-at = Gecorrigeerd
signature-shown = Naam openbaar tonen
signature-shown-once-confirmed = Ja, zodra uw handtekening is bevestigd
signature-shown-uncounted = Nee: alleen namen bij handtekeningen die tellen, worden getoond
signature-shown-hidden = Ja, maar de campagne toont op dit moment geen namen
signature-shown-from = Ja, zodra minstens { $from } mensen hun handtekening hebben bevestigd. Nog nodig: { $missing }.
signature-comment = Opmerking openbaar tonen
signature-comment-waiting = Nog niet: de organisatoren lezen de opmerking eerst
signature-comment-refused = Nee: de organisatoren hebben besloten de opmerking niet te tonen
signature-comment-hidden = Nu niet: de campagne toont op dit moment geen enkele opmerking
signature-news = De campagne mag nieuws mailen
signature-mails = E-mails toegestaan
signature-yes = Ja
signature-no = Nee
signature-none = Niet ingevuld
signature-private = Deel het adres van deze pagina niet. Iedereen die het heeft, kan uw handtekening wijzigen.
signature-done-shown = Klaar: uw naam kan nu in de lijst van ondertekenaars staan.
signature-done-shown-later = Klaar: uw naam kan in de lijst van ondertekenaars staan als de campagne weer namen toont.
signature-done-shown-from = Klaar: uw naam kan in de lijst van ondertekenaars staan zodra minstens { $from } mensen hun handtekening hebben bevestigd. Nog nodig: { $missing }.
signature-done-hidden = Klaar: uw naam wordt niet meer getoond in de lijst van ondertekenaars.
signature-done-hidden-unlisted = Klaar: uw naam wordt niet getoond in de lijst van ondertekenaars.
signature-done-comment-hidden = Klaar: uw opmerking wordt niet getoond.
signature-done-withdrawn = Klaar: uw handtekening is ingetrokken en telt niet.
signature-done-again = Klaar: uw handtekening telt weer.
signature-done-stopped = Klaar: wij sturen u geen e-mails meer vanwege deze handtekening.
signature-done-resumed = Klaar: u staat onze e-mails over deze petitie weer toe.
signature-done-corrected = Klaar: uw gegevens zijn opgeslagen zoals u ze hier ziet.
signature-show-title = Uw naam tonen
signature-show-text = Uw naam, land en beroep kunnen dan in de lijst van ondertekenaars van de petitie staan.
signature-show-name = Uw naam kan dan in de lijst van ondertekenaars van de petitie staan.
signature-show-button = Mijn naam tonen
signature-hide-title = Uw naam verbergen
signature-hide-text = Uw handtekening blijft tellen, maar uw naam staat dan niet meer in de lijst van ondertekenaars.
signature-hide-unlisted = Uw naam staat op dit moment niet in de lijst. Als u uw naam verbergt, komt die er later ook niet in te staan. Uw handtekening blijft tellen.
signature-hide-button = Mijn naam verbergen
signature-hide-comment-title = Uw opmerking verbergen
signature-hide-comment-text = Uw handtekening blijft tellen. De organisatoren kunnen uw opmerking lezen, maar mogen die niet meer tonen.
signature-hide-comment-button = Mijn opmerking verbergen
signature-withdraw-title = Uw handtekening intrekken
signature-withdraw-text = Uw handtekening telt dan niet en uw naam wordt niet getoond. Wij bewaren een aantekening van de intrekking. U kunt opnieuw ondertekenen zolang de petitie open is.
signature-withdraw-awaiting = Uw formulier wordt weggegooid en kan niet meer worden bevestigd met de links in onze e-mails. Wij bewaren een aantekening van de intrekking.
signature-withdraw-set-aside = De campagne heeft uw handtekening ongeldig verklaard. Daarom telt die nu niet. Als u de handtekening intrekt, telt die ook later niet.
signature-withdraw-closed = Uw handtekening telt dan niet en uw naam wordt niet getoond. Wij bewaren een aantekening van de intrekking. De petitie is gesloten: u kunt dit ongedaan maken tot { $until }, daarna niet meer.
signature-withdraw-final = Uw handtekening telt dan niet en uw naam wordt niet getoond. Wij bewaren een aantekening van de intrekking. De petitie is gesloten. Daarom kunt u dit niet ongedaan maken.
signature-withdraw-button = Mijn handtekening intrekken
signature-again-title = Opnieuw ondertekenen
signature-again-text = Uw handtekening telt dan, met de gegevens hierboven.
signature-again-form = U hebt uw handtekening ingetrokken voordat uw gegevens waren bevestigd. Vul het formulier opnieuw in om te ondertekenen.
signature-again-mails = Om met uw eigen gegevens te ondertekenen, staat u eerst op deze pagina weer e-mails toe. Vul daarna het formulier in.
signature-disowned-title = Zelf ondertekenen
signature-again-disowned = Vul het formulier in om met uw eigen gegevens te ondertekenen.
signature-again-button = Opnieuw ondertekenen
signature-not-me-title = Hebt u niet ondertekend?
signature-not-me-text = Heeft iemand anders met uw e-mailadres ondertekend? Meld het dan hier. Deze handtekening wordt dan niet geteld of getoond, en wij sturen vanwege deze handtekening geen e-mails meer naar uw adres. Hoeveel mensen dit melden is openbaar, maar niet wie zij zijn.
signature-not-me-button = Ik was het niet
signature-done-not-me = Bedankt voor uw melding. Deze handtekening wordt niet geteld of getoond, en wij sturen u vanwege deze handtekening geen e-mails meer.
signature-misuse = Wilt u misbruik van uw adres melden? Schrijf dan naar { $contact }.
signature-stop-title = Alle e-mails stopzetten
signature-stop-text = Wij sturen u dan geen e-mails meer vanwege deze handtekening. Uw handtekening blijft zoals die is. Bewaar het adres van deze pagina: wij kunnen het u niet nog eens mailen.
signature-stop-button = Alle e-mails stopzetten
signature-resume-title = E-mails weer toestaan
signature-resume-text = Als u e-mails weer toestaat, kunnen wij u de link naar deze pagina mailen. Als een e-mail aan u niet kon worden bezorgd of als spam is gemarkeerd, sturen wij er misschien een tijd lang toch geen.
signature-links-title = Een nieuwe link naar deze pagina krijgen
signature-links-text = Wij mailen u een nieuwe link. Alle eerdere links naar deze pagina werken dan niet meer, ook die in de e-mails die u al hebt. Gebruik dit als iemand anders misschien een link heeft.
signature-links-button = Mijn links vervangen
signature-download-title = Uw gegevens downloaden
signature-download-text = Uw gegevens en de geschiedenis ervan, als JSON-bestand
signature-download-fresh = Ter bescherming van uw gegevens hebt u voor het downloaden een link nodig die minder dan een dag oud is. Wij kunnen u er een mailen.
signature-download-button = Mail mij een recente link
receipt-title = Bewijs van uw handtekening
receipt-text = Dit bewijs toont aan dat uw handtekening in het openbare logboek van deze site staat. Iedereen die het ziet, weet dat u hebt ondertekend. Laat het daarom alleen zien aan mensen die dat mogen weten.
receipt-button = Bewijs downloaden
signature-erase-title = Uw gegevens wissen
signature-erase-counted = Uw handtekening telt dan niet, en uw naam, e-mailadres en alle andere versleutelde gegevens worden definitief gewist. Dit kan niet ongedaan worden gemaakt.
signature-erase-not-counted = Uw naam, e-mailadres en alle andere versleutelde gegevens worden definitief gewist. Dit kan niet ongedaan worden gemaakt. Uw handtekening telt nu niet en zal ook daarna niet tellen.
signature-erase-sure = Ik weet zeker dat ik mijn gegevens wil wissen
signature-erase-data-button = Mijn gegevens wissen

## Correcting details

correct-title = Uw gegevens corrigeren
correct-choices = Daar wijzigt u ook of u nieuws wilt, en waarmee u verder akkoord bent gegaan.
correct-text = Wat u hebt ondertekend, blijft hetzelfde. Gegevens die u vervangt, worden gewist.
correct-awaiting = U kunt uw gegevens hier corrigeren zodra uw handtekening is bevestigd.
correct-button = Opslaan
correct-news-stopped = U hebt alle e-mails stopgezet. Als u nieuws kiest, staat u ze weer toe.
correct-differs = Wat u hebt ingevuld verschilt van wat is opgeslagen:
correct-limit = Het aantal wijzigingen is beperkt: { $day } in 24 uur, { $all } in totaal. Uw naam verbergen, e-mails stopzetten, intrekken en wissen kan altijd.

## Another email address

address-title = Een ander e-mailadres gebruiken
address-text = U hebt ondertekend met { $address }. U kunt uw handtekening overzetten naar een ander adres van uzelf. Verder blijft de handtekening zoals die is.
address-ask = Wij sturen een e-mail naar het nieuwe adres. Uw handtekening wordt overgezet als u de link in die e-mail opent en bevestigt. Vanaf dat moment werken de links in eerdere e-mails niet meer. Wij laten het oude adres weten dat de handtekening is overgezet, maar niet waarheen.
address-mail-button = Mail mij op dit adres
address-same = Dit is al het adres van uw handtekening. Vul een ander adres in.
address-pending = U hebt ons gevraagd een e-mail te sturen naar { $address }. Uw handtekening wordt naar dat adres overgezet zodra u in die e-mail bevestigt. Tot dan verandert er niets.
address-keep-current = Mijn huidige adres houden
address-kept = Klaar: de adreswijziging is geannuleerd.
address-sent = Als wij naar dit adres kunnen mailen, krijgt u als het goed is binnen een paar minuten een e-mail. Open de e-mail en volg de link om uw handtekening over te zetten.
address-sent-late = Als wij naar dit adres kunnen mailen, krijgt u als het goed is een e-mail, maar niet meteen. Open de e-mail en volg de link om uw handtekening over te zetten.
address-until = Zolang u daar niet bevestigt, verandert er niets.
address-confirm-title = De handtekening naar dit adres overzetten
address-confirm-text = Iemand, waarschijnlijk uzelf, heeft gevraagd de eigen handtekening onder deze petitie over te zetten naar uw e-mailadres:
address-endorsement-means = Op deze pagina betekent ‘handtekening’ de steunbetuiging van een organisatie.
address-confirm-then = Na het overzetten leiden alleen links in e-mails naar dit adres naar de handtekening.
address-confirm-button = Hierheen overzetten
address-reject-title = Is het niet uw handtekening?
address-reject-text = Iemand heeft uw adres ingevuld. Wijs de wijziging af: de handtekening blijft dan waar die is.
address-reject-button = Afwijzen
address-taken-title = Met dit adres is al ondertekend
address-has-signature-text = Dit adres heeft een eigen handtekening, en die telt. Daarom kan de andere handtekening niet hierheen worden overgezet. Zijn ze allebei van u? Trek dan de andere in: die telt dan niet meer.
address-taken-button = De andere handtekening intrekken
notice-address-moved-title = Uw handtekening is overgezet
notice-address-moved-text = De handtekening hoort nu bij uw nieuwe e-mailadres en is verder zoals die was. Alleen links in e-mails naar dit adres leiden ernaartoe.
notice-moved-title = Deze handtekening is overgezet
notice-moved-text = De handtekening hoort nu bij een ander e-mailadres. Gebruik de link in onze e-mails naar dat adres. Hebt u de handtekening niet overgezet? Neem dan contact op met de campagne.
notice-address-outdated-title = Deze link werkt niet meer
notice-address-outdated-text = De adreswijziging is geannuleerd, opnieuw aangevraagd of te oud, of de handtekening is niet meer bevestigd. Ga naar de pagina van uw handtekening om opnieuw te beginnen: de link daarnaartoe staat in onze e-mails naar het adres waarmee is ondertekend.
notice-address-rejected-title = De wijziging is afgewezen
notice-address-rejected-text = De handtekening is niet naar uw adres overgezet. De link in onze e-mail werkt niet meer.
notice-address-withdrawn-title = De andere handtekening is ingetrokken
notice-address-withdrawn-text = Die telt niet. De handtekening met dit adres is niet veranderd. Wilt u de andere wissen? Gebruik dan de link in onze e-mails naar het adres van die handtekening.
notice-many-addresses-title = Te veel adreswijzigingen
address-limit = { $day ->
    [one] U kunt binnen 24 uur één ander adres opgeven.
   *[other] U kunt binnen 24 uur { $day } andere adressen opgeven.
}
again-from = U kunt het opnieuw proberen vanaf { $time }.
unsubscribe-title = Nieuws per e-mail stopzetten
unsubscribe-text = De campagne mailt u dan geen nieuws meer over deze petitie:
unsubscribe-then = Uw handtekening en uw andere keuzes blijven zoals ze zijn.
unsubscribe-button = Nieuws stopzetten
notice-news-stopped-title = U krijgt geen nieuws meer
notice-news-stopped-text = De campagne mailt u geen nieuws meer over deze petitie. Een e-mail die al onderweg was, kan nog aankomen. Als u hebt ondertekend, verandert er niets aan uw handtekening.

## The link to one's own page

link-title = Vraag de link naar uw handtekening aan
link-text = Wij mailen u een link naar uw eigen pagina. Daar kunt u uw handtekening bekijken, intrekken of wissen. Vul het e-mailadres in waarmee u hebt ondertekend.
link-button = Stuur mij mijn link

## Notices

notice-link-expired-title = Deze link is verlopen
notice-link-expired-text = Gebruik de link in onze meest recente e-mail. Als de petitie nog open is, kunt u ook opnieuw ondertekenen om een nieuwe link te krijgen.
notice-link-unknown-title = Deze link werkt niet
notice-link-unknown-text = Misschien ontbreekt er een stuk. Kopieer de hele link uit onze e-mail. Helpt dat niet? Vraag dan een nieuwe link aan op de pagina van de petitie.
notice-petition-closed-title = Deze petitie is gesloten
notice-petition-closed-text = Ondertekenen kan niet meer. Bedankt dat u wilde ondertekenen.
notice-petition-not-found-title = Petitie niet gevonden
notice-petition-not-found-text = Controleer of het adres klopt. Misschien is de petitie verhuisd of nog niet open.
notice-page-not-found-title = Pagina niet gevonden
notice-page-not-found-text = Controleer of het adres klopt, of ga terug naar de vorige pagina.
notice-article-retracted-title = Dit nieuwsbericht is ingetrokken
notice-article-retracted-text = De campagne publiceert het niet meer. U kunt ander nieuws lezen op de pagina van de petitie.
notice-too-large-title = Wat u verstuurde, is te groot
notice-too-large-text = U hebt meer tekst verstuurd dan wij aannemen. Ga terug, maak de tekst korter en verstuur die opnieuw.
notice-unavailable-title = Sorry, er is een storing
notice-unavailable-text = Wij konden uw verzoek niet afhandelen. Probeer het over een paar minuten opnieuw. Twee keer versturen kan geen kwaad.
notice-not-sure-title = Er is niets gewist
notice-not-sure-text = Vink het vakje aan om te bevestigen dat u uw gegevens wilt wissen. Druk daarna opnieuw op de knop.
notice-not-changed-title = Er is niets gewijzigd
notice-not-changed-text = De status van uw handtekening is veranderd sinds u de pagina hebt geopend. Daarom geldt die knop niet meer. Ga naar uw handtekening om de huidige status te zien.
notice-withdrawn-title = Uw handtekening is ingetrokken
notice-withdrawn-text = De handtekening telt niet en uw naam wordt niet getoond. U kunt opnieuw ondertekenen zolang de petitie open is.
notice-erased-title = Uw gegevens zijn gewist
notice-erased-details = Uw naam, e-mailadres en alle andere versleutelde gegevens zijn definitief gewist. Deze link werkt niet meer.
notice-erased-on-request-title = Uw gegevens zijn gewist
notice-erased-on-request-details = De organisatoren hebben op uw verzoek uw naam, e-mailadres en alle andere versleutelde gegevens definitief gewist. Uw handtekening telt niet. Deze link werkt niet meer. Hebt u hier niet om gevraagd? Neem dan contact op met de campagne. U kunt opnieuw ondertekenen zolang de petitie open is.
notice-purged-title = Deze link is verlopen
notice-purged-text = De handtekening is niet binnen 30 dagen bevestigd. Daarom zijn de gegevens gewist. De handtekening is nooit meegeteld. Als de petitie nog open is, kunt u opnieuw ondertekenen.
notice-again-kept = In het formulier staat nog alles wat niet is gewist. Vul de rest in.
notice-data-expired-title = Uw gegevens zijn gewist
notice-data-expired-details = De petitie is lang geleden gesloten. Daarom zijn uw naam, e-mailadres en alle andere versleutelde gegevens gewist. Uw handtekening telt nog steeds.
notice-data-expired-uncounted-title = Uw gegevens zijn gewist
notice-data-expired-uncounted-details = De tijd waarin wij gegevens bewaren is voorbij. Daarom zijn uw naam, e-mailadres en alle andere versleutelde gegevens gewist. Uw handtekening telt niet.
notice-other-spelling-title = Deze link hoort bij een andere schrijfwijze van uw adres
notice-other-spelling-text = Dit e-mailadres kan op verschillende manieren worden geschreven. Een andere schrijfwijze is later gebruikt of is bevestigd. Daarom kan deze link de handtekening niet tonen of wijzigen. Gebruik de link in onze e-mails aan het adres in die andere schrijfwijze. Zolang er niets is bevestigd, werkt de knop in de e-mail met deze link nog.
notice-link-replaced-title = Deze link is vervangen
notice-link-replaced-text = Eerdere links naar deze handtekening werken niet meer. Gebruik de link in onze meest recente e-mail, of vraag een nieuwe aan op de pagina van de petitie.
notice-links-replaced-title = Uw links zijn vervangen
notice-links-replaced-text = Eerdere links naar uw handtekening werken niet meer. Wij mailen u een nieuwe.
notice-discarded-title = Het formulier is weggegooid
notice-discarded-text = Er wordt niets van geteld of getoond. Als u met uw eigen gegevens wilt ondertekenen, vul dan zelf het formulier in.
notice-discarded-only-title = Het formulier is weggegooid
notice-discarded-only-text = Er wordt niets van geteld of getoond.
notice-fresh-link-sent-title = Kijk in uw mailbox
notice-fresh-link-sent-text = Wij mailen u een recente link. Gebruik die binnen een dag om uw gegevens te downloaden.
notice-not-fresh-title = Deze link is te oud om uw gegevens te downloaden
notice-not-fresh-text = Ter bescherming van uw gegevens hebt u voor het downloaden een link nodig die minder dan een dag oud is. Vraag er een aan op de pagina van uw handtekening.
notice-receipt-not-yet-title = Uw bewijs is nog niet klaar
notice-receipt-not-yet-text = Uw handtekening staat nog niet in het openbare logboek. Als u die hebt bevestigd, duurt dat meestal minder dan een minuut. Probeer het later opnieuw.
notice-receipt-late-text = Wat u op { $time } hebt bevestigd of gewijzigd, staat nog niet in het openbare logboek. Meestal duurt dat minder dan een minuut. Het logboek loopt dus achter. Uw handtekening is niet verloren: die is opgeslagen en wordt toegevoegd zodra het logboek weer verdergaat. Probeer het later opnieuw.
notice-receipt-unconfirmed-text = Uw handtekening is niet bevestigd. U kunt pas een bewijs krijgen als uw handtekening is bevestigd en in het openbare logboek staat.
notice-no-receipt-title = Er is geen bewijs
notice-no-receipt-text = Bij deze petitie krijgt niemand een bewijs. Iedereen die zo’n bewijs ziet, weet namelijk zeker dat de eigenaar ervan heeft ondertekend.
notice-receipt-disowned-text = U hebt gemeld dat u niet zelf hebt ondertekend. Een bewijs zou voor iedereen die het ziet het tegendeel aantonen. Daarom kunt u er geen downloaden.
notice-too-many-mails-title = Er kan nu geen e-mail worden verstuurd
notice-too-many-mails-text = Wij hebben de afgelopen dagen al meerdere e-mails naar uw adres gestuurd, of u hebt onze e-mails stopgezet. Gebruik de meest recente link, of probeer het over een week opnieuw.
notice-details-changed-text = Uw gegevens zijn gewijzigd sinds u het formulier opende. Daarom is er niets opgeslagen. Vergelijk wat u hebt ingevuld met de opgeslagen gegevens en sla daarna opnieuw op.
notice-set-aside-title = Deze handtekening is ongeldig verklaard
notice-set-aside-text = De campagne heeft deze handtekening ongeldig verklaard. Daarom telt die niet. Denkt u dat dit een vergissing is? Neem dan contact op met de campagne.
notice-mails-stopped-title = E-mails stopgezet
notice-mails-stopped-text = Wij sturen u geen e-mails meer vanwege deze handtekening.
notice-signing-paused-title = Ondertekenen is gepauzeerd
notice-signing-paused-text = Uw formulier is niet opgeslagen. Voor bestaande handtekeningen verandert er niets. Kom later terug.
notice-form-after-closing-text = De petitie sloot voordat uw formulier aankwam. Daarom is er niets van opgeslagen. Bedankt dat u wilde ondertekenen.
notice-link-sent-title = Kijk in uw mailbox
notice-link-sent-text = Als u deze petitie met dit adres hebt ondertekend, krijgt u de link als het goed is binnen een paar minuten. Komt er niets aan? Kijk dan in uw spammap en controleer of er geen typefouten in het adres staan.
notice-endorse-link-sent-text = Als u met dit adres namens een organisatie steun hebt betuigd aan deze petitie, krijgt u de link als het goed is binnen een paar minuten. Komt er niets aan? Kijk dan in uw spammap en controleer of er geen typefouten in het adres staan.
notice-wait-title = Probeer het later opnieuw
notice-wait-text = Er zijn te veel verzoeken vanaf uw netwerk gekomen. Probeer het over een uur opnieuw, of gebruik een andere verbinding.

## The document to hand over

delivery-as-of = Stand op { $date } ({ $zone })
delivery-links = Links
delivery-names = Namen
delivery-names-shown = Ondertekenaars die ervoor kozen hun naam te tonen: { $shown } van { $confirmed }. Ze staan in volgorde van bevestiging. Wat naast een naam staat, is zoals de ondertekenaar het heeft ingevuld.
delivery-names-none = Geen van de ondertekenaars koos ervoor de eigen naam te tonen.
delivery-boxes = { $number ->
    [one] Eén naam bevat tekens die ontbreken in de lettertypen van dit document. Elk van die tekens is vervangen door een blokje.
   *[other] { $number } namen bevatten tekens die ontbreken in de lettertypen van dit document. Elk van die tekens is vervangen door een blokje.
}
delivery-organisations = Organisaties
delivery-organisations-listed = Organisaties die de petitie steunen: { $number }. Ze staan in volgorde van bevestiging en tellen niet mee voor het aantal handtekeningen.
delivery-page = Pagina { $page } van { $pages }

## Privacy

privacy-page-title = Privacy
privacy-purpose-title = Waarvoor uw gegevens worden gebruikt
privacy-purpose-count = Om uw handtekening te tellen en zeker te weten dat die van u is.
privacy-purpose-deliver = Om de petitie te overhandigen aan: { $addressees }
privacy-purpose-chosen = Alleen als u dat hebt gekozen: om uw naam openbaar te tonen, met uw land en beroep, en om u nieuws over deze petitie te mailen.
privacy-purpose-shown = Alleen als u dat hebt gekozen: om uw naam openbaar te tonen.
privacy-purpose-news = Alleen als u dat hebt gekozen: om u nieuws over deze petitie te mailen.
privacy-purpose-consent = Alleen als u dat hebt gekozen: { $consent }
privacy-basis-title = Rechtsgrond
privacy-basis-text = Uw toestemming. U geeft die door te ondertekenen en kunt die op elk moment intrekken. In de Europese Unie: artikel 6, lid 1, onder a, van de AVG, en artikel 9, lid 2, onder a, omdat een handtekening een politieke opvatting kan onthullen.
privacy-stored-title = Wat wordt opgeslagen
privacy-stored-sealed = Versleuteld: { $fields }
privacy-stored-source = Versleuteld: een code die aangeeft waar de link stond waarmee u bij de petitie kwam, bijvoorbeeld op een flyer. Die wordt alleen bewaard als de link zo’n code bevatte, en alleen gebruikt om te tellen hoeveel mensen daarvandaan kwamen.
privacy-stored-open = Niet versleuteld: uw land, als u dat hebt ingevuld, uw taal, wat u hebt toegestaan, welke versie van de tekst u hebt ondertekend, en wanneer.
privacy-stored-areas = Niet versleuteld, zolang uw handtekening telt: de regio of het begin van de postcode waaronder die wordt geteld.
privacy-stored-codes = Alleen als geheime codes, om herhaalde formulieren te herkennen: uw e-mailadres en uw netwerk.
privacy-stored-log = Voor altijd, in een openbaar logboek dat iedereen kan controleren: dat een handtekening is bevestigd, wat er later mee is gebeurd (bijvoorbeeld dat deze is gecorrigeerd, ingetrokken of gewist), en in welke minuut. Daar staat een code bij, en geen naam of adres. Als uw naam openbaar te zien is geweest, kunnen anderen misschien afleiden welke regels van u zijn.
privacy-stored-endorsements = Als u namens een organisatie steun betuigt: de naam, de website en het land van de organisatie kunnen openbaar worden getoond. Uw naam, uw functie en uw e-mailadres worden versleuteld opgeslagen en nooit getoond.
privacy-readers-title = Wie het kan zien
privacy-readers-text = De campagne, en de bedrijven die deze site beheren en de e-mails ervan versturen. Elke export van de gegevens wordt vastgelegd. Wat u ervoor kiest openbaar te tonen, kan iedereen zien; dat is niet versleuteld.
privacy-readers-places = Iedereen kan zien hoeveel handtekeningen er ongeveer uit welk land komen, in afgeronde aantallen die niet naar personen te herleiden zijn.
privacy-readers-areas = Iedereen kan zien hoeveel handtekeningen er ongeveer uit welke regio of welk postcodegebied komen, in afgeronde aantallen die niet naar personen te herleiden zijn.
privacy-readers-addressees = Wie de petitie overhandigd krijgt, ziet wat de campagne daarbij overhandigt.
privacy-kept-title = Hoe lang het wordt bewaard
privacy-kept-unconfirmed = Gegevens die u niet bevestigt
privacy-kept-confirmed = Bevestigde gegevens
privacy-kept-until-erased = Tot u ze wist
privacy-kept-closed = Bevestigde gegevens, nadat de petitie is gesloten
privacy-kept-address = Een oud e-mailadres, nadat uw handtekening naar een ander adres is overgezet
privacy-kept-mails = Registratie van e-mails aan u, zonder uw adres
privacy-kept-erased = Niemand kan gewiste gegevens lezen. De codes, uw keuzes en de tijden blijven vastgelegd.
privacy-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
privacy-rights-title = Uw rechten
privacy-rights-page = De link in onze e-mails leidt naar uw eigen pagina: daar kunt u alles bekijken, downloaden, intrekken en wissen. Daar kunt u ook uw gegevens corrigeren en een ander e-mailadres gebruiken. Neem voor al het andere contact op met de campagne of met uw toezichthouder voor gegevensbescherming.

## Accessibility

access-title = Toegankelijkheid
access-aim = Iedereen moet hier kunnen lezen en ondertekenen: op een telefoon of een groot scherm, met een muis, een toetsenbord of een schermlezer. Het doel is WCAG 2.2, niveau AA.
access-checked-title = Wat wordt gecontroleerd
access-checked-pages = Vóór elke nieuwe versie van de software controleert een browser de pagina’s, van het formulier tot en met de pagina van de eigen handtekening: contrast, namen, rollen, volgorde en talen. De pagina van de petitie en het formulier worden gecontroleerd in elke taal van deze site.
access-checked-ways = De browser ondertekent met alleen het toetsenbord, en ook zonder JavaScript. Hij controleert dat er niets verloren gaat met dubbel zo grote tekst, op een scherm van 320 pixels, in de donkere modus, met geforceerde kleuren en op papier. Niets beweegt vanzelf.
access-missing-title = Wat ontbreekt
access-missing-people = Nog niemand die elke dag een schermlezer gebruikt, heeft deze pagina’s getest.
access-missing-content = De teksten van een petitie en het nieuws erover zijn van de campagne. Ze worden niet gecontroleerd.
access-missing-script = Een petitie kan browsers om een berekening vragen, ter bescherming tegen formulieren die door machines worden verstuurd. Dan is JavaScript nodig om te ondertekenen. Niemand hoeft een puzzel op te lossen.
access-report-title = Laat ons weten wat niet werkt
access-report-text = Schrijf aan de mensen achter de petitie: op de pagina ‘{ $privacy }’ van de petitie staat wie dat zijn. Vermeld op welke pagina het gebeurde, wat u wilde doen en wat u daarvoor gebruikt.

## How the number grew

history-title = Hoe het aantal is gegroeid
history-summary = { $count ->
    [one] { $count } bevestigde handtekening
   *[other] { $count } bevestigde handtekeningen
} geteld van { $from } tot en met { $until }. Op de drukste dag, { $day }, { $most ->
    [one] is er { $most } bevestigd.
   *[other] zijn er { $most } bevestigd.
}
embed-title = Op een andere website tonen
embed-text = Deze websites mogen de petitie in een frame tonen. Kopieer de regels naar een van hun pagina’s. Waar scripts niet werken, krijgen lezers een link.
embed-form = Het formulier
embed-count = Alleen het aantal
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Als u dit aanvinkt, staat u het gebruik toe van: { $fields }
history-note = Alleen handtekeningen die vandaag tellen, worden getoond: een ingetrokken handtekening verdwijnt ook van de dag waarop die is bevestigd. De dagen zijn in UTC.
history-none = Nog niemand heeft een handtekening bevestigd.
history-table = Hetzelfde als tabel
history-when = Wanneer
history-confirmed = Bevestigd
history-total = In totaal
history-goals = Bereikte doelen
history-csv = Alle dagen voor een spreadsheet (CSV)
places-title = Waar de handtekeningen vandaan komen
places-as-of = Stand op { $time }. Bevestigde handtekeningen op dat moment: { $count }.
places-note-hourly = Niemand is hierin te herkennen: de aantallen zijn naar beneden afgerond, landen met weinig handtekeningen worden niet getoond, en de tabel wordt hoogstens één keer per uur bijgewerkt, en alleen als nog eens minstens { $number } mensen hebben ondertekend of hun handtekening hebben ingetrokken.
places-none = Er wordt geen land getoond. Om te zorgen dat niemand te herkennen is, wordt een land pas getoond als minstens { $number } mensen uit dat land hebben ondertekend. De tabel wordt af en toe bijgewerkt.
places-table = Per land
places-at-least = Handtekeningen, minstens
places-share-at-least = Aandeel, minstens
places-share = { $number }%
places-others = Andere landen, land niet ingevuld, en afronding
places-map = Kaart
places-map-text = Wereldkaart. De kleur van een land geeft het aantal handtekeningen aan; in de tabel staan dezelfde aantallen.
places-step = { $number } of meer
places-step-none = Niet getoond
places-csv = Alle landen voor een spreadsheet (CSV)
places-areas-note-hourly = Niemand is hierin te herkennen: de aantallen zijn naar beneden afgerond, gebieden met weinig handtekeningen worden niet getoond, en de tabel wordt hoogstens één keer per uur bijgewerkt, en alleen als nog eens minstens { $number } mensen hebben ondertekend of hun handtekening hebben ingetrokken.
places-areas-none = Er wordt geen gebied getoond. Om te zorgen dat niemand te herkennen is, wordt een gebied pas getoond als minstens { $number } mensen daarvandaan hebben ondertekend. De tabel wordt af en toe bijgewerkt.
places-areas-others = Andere gebieden, gebied niet ingevuld of niet herkend, en afronding
places-areas-csv = Alle gebieden voor een spreadsheet (CSV)
places-by-region = Per regio
places-by-postcode = Naar begin van de postcode
places-postcode-begins = Postcode begint met
log-title = Het openbare logboek
log-proves = Met dit logboek kan iedereen de handtekeningen op deze site natellen. Het bewijst dat er in wat is geteld niets ongemerkt is verwijderd, veranderd of toegevoegd.
log-proves-not = Het bewijst niet dat ondertekenaars echte mensen zijn of mogen ondertekenen, en ook niet dat er niemand is geweigerd.
log-private = Er staan geen namen en geen e-mailadressen in: alleen wat er met een handtekening is gebeurd, in welke minuut, en een code.
log-refused = Als een regel van deze site een handtekening weigert, bijvoorbeeld omdat de petitie is gesloten, krijgt de ondertekenaar een digitaal ondertekend antwoord om te bewaren. Geweigerde formulieren tellen niet mee in openbare cijfers, omdat buitenstaanders die cijfers zouden kunnen beïnvloeden. Publieke sleutel van de antwoorden:
log-none = In het logboek is nog niets gepubliceerd.
log-state = Stand van het logboek
log-entries = Aantal regels
log-published = Gepubliceerd
log-root = Roothash
log-name = Naam
log-key = Publieke sleutel
log-witnesses = Getuigen
log-witnessed = Medeondertekend door { $cosigned } van de { $witnesses }, { $time }
log-not-witnessed = Nog niet medeondertekend (0 van { $witnesses })
log-no-witnesses = Geen. Wie deze site beheert, zou aan de een een ander logboek kunnen tonen dan aan de ander. Om dat te ontdekken, vergelijkt u de roothash met die van anderen.
log-delay = Nieuwe regels verschijnen meestal binnen een minuut.
log-newest = Het nieuwste checkpoint van het logboek is van { $time }.
log-behind = Iets wat deze site al meetelt, staat nog niet in het logboek. Als dit langer dan een paar minuten zo blijft, staat het logboek stil. Er gaat geen handtekening verloren: wat ontbreekt, is opgeslagen en wordt toegevoegd zodra het logboek weer verdergaat.
log-petitions = Wat het logboek over een petitie zegt, staat op de pagina ‘{ $history }’ van die petitie.
log-check-title = Zo controleert u het logboek
log-check-program = Voer deze opdracht uit van Countersign, de vrije software achter deze site. Er zijn alleen openbare adressen voor nodig:
log-check-second = Bij de broncode zit nog een tweede programma dat het logboek controleert. Het is geschreven in Python en heeft niets gemeen met het eerste: tests/audit.
log-file-checkpoint = Checkpoint
log-file-policy = Policy (vertrouwde sleutels)
log-formats = Formaten
log-ended = Eerdere logboeken (beëindigd)
log-count-title = Wat het openbare logboek zegt
log-count-as-of = Stand op { $time }, toen het logboek { $entries } regels had. Handtekeningen die daarna zijn bevestigd, ingetrokken of gewist, zijn niet in deze cijfers verwerkt.
check-title = Een bewijs controleren
check-intro = Uw browser controleert het bewijs zelf. Niets van wat u hier invult, wordt ergens naartoe gestuurd. Als deze pagina eenmaal is geladen, werkt die ook offline.
check-receipt = Bewijs
check-file = Of kies het bestand
check-policy = Vertrouwde sleutels
check-policy-what = Een policy (c2sp.org/tlog-policy): de publieke sleutels van het logboek en van de getuigen. Deze komt van deze site. Vertrouwt u de site niet? Plak dan een policy die u van iemand anders hebt.
check-button = Controleren
check-no-script = Voor de controle op deze pagina is JavaScript nodig. Hebt u dat niet? Gebruik dan een van de programma’s: zie de pagina over het openbare logboek.
check-old = Deze browser kan geen Ed25519-handtekeningen controleren. Gebruik een nieuwere browser of een van de programma’s: zie de pagina over het openbare logboek.
check-valid = Dit bewijs is geldig.
check-not-valid = Dit bewijs is niet geldig.
check-other = Dit bewijs komt uit een ander logboek: { $origin }.
check-other-ended = Deze site heeft dat logboek beëindigd en is een nieuw logboek begonnen. Om dit bewijs te controleren, gebruikt u de policy van het beëindigde logboek. Wilt u een bewijs uit het huidige logboek? Open dan de link naar uw handtekening in een van onze e-mails.
check-other-foreign = Dat logboek staat niet in de policy die u vertrouwt. Om dit bewijs te controleren, vult u de policy van dat logboek in. Gebruik er een van iemand die u vertrouwt.
check-other-use = Policy van het beëindigde logboek gebruiken
check-form = Dit is geen bewijs van een handtekening. Plak het hele bewijs, van ‘c2sp.org/tlog-proof@v1’ tot en met de laatste regel.
check-file-unreadable = Uw browser kan dit bestand niet lezen. Kies het opnieuw, of plak het bewijs van uw handtekening.
check-policy-wrong = De vertrouwde sleutels zijn niet leesbaar. Vul een policy (c2sp.org/tlog-policy) in met minstens één logboek en een quorum.
check-log-good = Handtekening van het logboek { $origin }: geldig.
check-log-bad = Handtekening van het logboek: ontbreekt of is niet geldig.
check-witness-good = Handtekeningen van getuigen: { $cosigned } van { $witnesses }. Dat is genoeg.
check-witness-few = Handtekeningen van getuigen: { $cosigned } van { $witnesses }. Dat is niet genoeg.
check-witness-bad = Handtekeningen van getuigen: minstens één is niet geldig.
check-witness-none = Handtekeningen van getuigen: niet vereist.
check-place-good = Plaats in het logboek: regelnummer { $index }, lager dan { $size }.
check-place-bad = Plaats in het logboek: niet bewezen.
check-owner-good = Bij welke handtekening de regel hoort: handtekening { $id }.
check-owner-bad = Bij welke handtekening de regel hoort: niet bij de handtekening die in het bewijs staat.
check-owner-alone = Bij welke handtekening de regel hoort: niet vermeld. Het bewijs toont alleen de regel zelf.
check-later-title = Telt de handtekening nog?
check-later-text = Uw browser leest het logboek vanaf die regel en vergelijkt het met de nieuwste stand die het logboek heeft ondertekend.
check-later-stop = Stoppen
check-later-stopped = Gestopt. Er is geen uitkomst.
check-later-reading = Gelezen regels: { $read } van { $size }.
check-later-more = Druk opnieuw op de knop om verder te lezen.
check-later-counts = Volgens het logboek met { $size } regels telt de handtekening.
check-later-not = Volgens het logboek met { $size } regels telt de handtekening niet: { $reason }
check-later-damaged = Het logboek is niet meer zoals het was toen het dit bewijs gaf, of past niet bij de stand die het zelf heeft ondertekend. Bewaar het bewijs en vertel dit aan anderen.
check-later-other = Deze site heeft nu een ander logboek: { $origin }. Daaruit blijkt niet of de handtekening bij dit bewijs nog telt. Hebt u op deze site ondertekend? Open dan de link naar uw handtekening in een van onze e-mails en download een nieuw bewijs.
check-later-missing = Een deel van het logboek kan niet worden geladen. Probeer het later opnieuw.
