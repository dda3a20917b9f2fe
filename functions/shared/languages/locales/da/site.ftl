## The language itself

language-name = Dansk

## Every page

skip-to-content = Gå til hovedindholdet
language-choice = Sprog
language-choice-text = Underskriftsindsamlingens sprog:
language-choice-interface = Sprog på knapper og formular:
footer-promise = Ingen cookies, ingen sporing, intet hentes fra andre websteder.
site-imprint = Kolofon
site-contact = Kontakt
copy = Kopiér
copied = Kopieret
back-to-petition = Tilbage til underskriftsindsamlingen
all-petitions = Alle underskriftsindsamlinger
list-title = Underskriftsindsamlinger
list-more = Flere underskriftsindsamlinger
list-open = Åben for underskrifter
list-closed = Lukket den { $date }
list-paused = Det er ikke muligt at skrive under lige nu
list-search = Søg
list-search-hint = Titler, tekster, navne på arrangører og modtagere samt steder
list-state = Status
list-any = Alle
list-state-closed = Lukket
list-found = { $count ->
    [one] Der blev fundet én underskriftsindsamling.
   *[other] Der blev fundet { $count } underskriftsindsamlinger.
}
list-none = Ingen underskriftsindsamling passer. Prøv med andre eller færre ord.
list-previous = Forrige underskriftsindsamlinger

## The petition and its count

sign-jump = Skriv under
count-signatures = { $count ->
    [one] { $count } underskrift
   *[other] { $count } underskrifter
}
count-word = { $count ->
    [one] bekræftet underskrift
   *[other] bekræftede underskrifter
}
count-goal = Næste mål: { $goal }
count-goal-last = Mål: { $goal }
count-goal-reached = Målet { $goal } blev nået den { $date }
text-language = Sprog i underskriftsindsamlingens tekst: { $language }
text-version-newest = Dette er version { $version } af teksten ({ $language }). Det er den nyeste.
text-version-replaced = Dette er version { $version } af teksten ({ $language }), offentliggjort den { $date }. Den er erstattet af en nyere version.
fact-organiser = Startet af
fact-addressees = Stilet til
fact-place = Sted
fact-started = Startet den
fact-closes = Åben indtil
fact-closed = Lukket den
fact-line = { $label }: { $value }
outcome-delivered = Overrakt
outcome-answered = Besvaret
outcome-successful = Lykkedes
outcome-unsuccessful = Lykkedes ikke
outcome-withdrawn = Trukket tilbage af arrangørerne
donate-title = Støt kampagnen
donate-transfer = Du kan overføre penge til denne konto:
donate-link = Giv et bidrag online
donate-holder = Kontohaver
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Besked til modtager
donate-code-name = Kode til bankapps
donate-code = Scan koden med din bankapp. Så bliver kontoen udfyldt. Du vælger selv beløbet.
closed-title = Denne underskriftsindsamling er lukket
closed-text = Den lukkede den { $date } og tager ikke længere imod underskrifter.
closed-text-grace = Den lukkede den { $date } og tager ikke imod nye underskrifter. Underskrifter, der blev sendt inden da, kan stadig bekræftes indtil den { $until }.
draft-title = Denne underskriftsindsamling er ikke åben endnu
draft-text = Du kan ikke skrive under endnu. Kom tilbage senere.
draft-link-text = Kun personer, der har denne adresse, kan se underskriftsindsamlingen, og kun indtil den { $until }. Ingen kan skrive under endnu.
paused-title = Det er ikke muligt at skrive under lige nu
paused-text = Du kan ikke skrive under på denne underskriftsindsamling for tiden. De underskrifter, der allerede er givet, bliver ikke påvirket. Kom tilbage senere.

## The form

form-title = Skriv under
field-name = Fulde navn
field-given-name = Fornavn
field-family-name = Efternavn
field-email = Mailadresse
field-country = Land
field-region = Region
field-city = By
field-postcode = Postnummer
field-occupation = Stilling eller organisation
field-occupation-alone = Stilling
field-organisation = Organisation
field-link = Websted
field-endorse-organisation = Organisationens navn
field-endorse-country = Organisationens land
field-endorse-name = Dit fulde navn
field-endorse-role = Din rolle i organisationen
field-endorse-email = Din mailadresse
field-phone = Telefonnummer
field-phone-hint = Med landekode. Det bliver aldrig vist offentligt.
field-comment = Kommentar
field-comment-hint = Kun til kampagnen: Det bliver ikke vist offentligt.
field-comment-hint-public = Arrangørerne læser den. De må vise den offentligt, hvis du giver lov til det nedenfor.
consent-show-comment = Arrangørerne må vise min kommentar offentligt. Mit navn står kun ved siden af den, hvis jeg viser mit navn.
field-optional = (valgfrit)
country-choose = Vælg …
form-more = Tilføj stilling eller kommentar
form-more-fields = Tilføj flere oplysninger
form-one-name = Hvis du kun har ét navn, skal du lade det andet felt stå tomt.
form-show-name = Vis mit navn offentligt
form-show-name-hint = Sammen med dit land og din stilling, men aldrig din mailadresse.
form-show-name-with = Bliver vist sammen med navnet: { $fields }. Din mailadresse bliver aldrig vist.
form-show-name-alone = Kun dit navn bliver vist, aldrig din mailadresse.
form-news = Kampagnen må sende mig mails med nyheder om denne underskriftsindsamling
form-consent = Når du skriver under, støtter du denne underskriftsindsamling, som den står her ({ $version }), og accepterer, at dine oplysninger bliver gemt til brug for den.
form-consent-version = version { $version }
form-button = Skriv under
form-next = Vi sender dig et link på mail. Din underskrift tæller, når du har bekræftet den med linket.
form-switch = Fortsæt på et andet sprog
form-switch-hint = Det, du har skrevet, bliver stående.
form-wait = Vent et øjeblik: Din browser er ved at gennemføre et sikkerhedstjek.
form-nobody = Lad dette felt stå tomt
form-offer-title = Mente du { $address }?
form-offer-use = Brug { $address }
form-offer-keep = Nej, send til { $address }
privacy-title = Dine data
privacy-text = Din mailadresse bliver gemt krypteret og bliver aldrig offentliggjort. Dine oplysninger bliver kun brugt til denne underskriftsindsamling. Med linket i vores mails kan du til enhver tid se din underskrift, vise eller skjule dit navn og trække din underskrift tilbage eller slette den.
privacy-contact = Ansvarlig for dine data:
privacy-link = Jeg har mistet linket til min underskrift

## What is wrong in the form

problems-prefix = Fejl:
problems-title = Der er et problem
problem-missing-name = Skriv dit navn
problem-missing-given-name = Skriv dit fornavn, dit efternavn eller begge dele
problem-missing-email = Skriv din mailadresse
problem-missing-country = Vælg dit land
problem-missing-field = Udfyld dette felt: { $field }
problem-missing-tick = Sæt kryds i dette felt for at skrive under: { $field }
problem-too-long = { $field }: Skriv højst { $max } tegn
problem-not-an-address = Skriv en mailadresse i det rigtige format, for eksempel navn@example.org
problem-not-a-country = Vælg et land på listen
problem-not-a-phone = Skriv et telefonnummer med landekode, for eksempel +34 600 000 000
problem-not-a-link = Skriv webstedets adresse med https, for eksempel https://example.org
problem-not-an-organisation = { $field }: Skriv et navn, ikke en adresse eller kun specialtegn
problem-not-a-choice = Vælg et af svarene igen, for de er blevet ændret: { $field }
problem-consent-changed = Teksten ved dette felt er blevet ændret. Læs den igen, og sæt kryds i feltet, hvis du er enig.
problem-not-text = { $field }: Skriv kun almindelig tekst uden HTML-kode og skjulte tegn
problem-not-a-name = { $field }: Skriv et navn, ikke en adresse eller kun specialtegn. Hvis du kun har ét navn, skal du lade det andet felt stå tomt
problem-disposable = Brug en permanent mailadresse: Midlertidige adresser udløber, og andre kan måske læse de mails, der kommer til dem
problem-email-beyond-ascii = Vi kan ikke sende mails til denne adresse, fordi den før @ har et bogstav eller tegn, som ikke findes på et engelsk tastatur. Skriv en anden adresse.
problem-no-proof = Din browser skal gennemføre et sikkerhedstjek, før du kan skrive under. Sørg for, at JavaScript er slået til, genindlæs siden, og send så formularen.
problem-proof = Formularen har været åben for længe eller er allerede sendt. Tryk på knappen for at sende den igen.
problem-network-limit = Der er sendt for mange formularer fra dit netværk, så denne er ikke gemt. Send den igen om en time eller fra en anden forbindelse.
problem-domain-limit = Der er sendt mange formularer med adresser fra din mailudbyder, så din browser skal først gennemføre et sikkerhedstjek. Sørg for, at JavaScript er slået til, og tryk så på knappen igen. Uden JavaScript: Send formularen igen om en time, eller brug en anden mailadresse.
problem-trap = Dette felt skal være tomt. Måske har din browser udfyldt det: Tøm det, og tryk så på knappen igen.
problem-text-changed = Underskriftsindsamlingens tekst er ændret, siden du åbnede siden. Læs den igen, og tryk så på knappen, hvis du stadig vil skrive under.
problem-key-reused = Denne Idempotency-Key er allerede brugt med andre oplysninger. Send en ændret formular med en ny nøgle.
problem-paused = Det er ikke muligt at skrive under lige nu, så din formular er ikke gemt. Det, du har skrevet, står her stadig: Tryk på knappen igen senere.
answer-title = Gem et signeret svar
answer-text = Dette websted har signeret et svar digitalt. I svaret står der, at webstedet har afvist dette, hvornår og hvorfor. Der står ikke, hvem du er. Kopiér svaret, eller download det som en fil. Alle kan kontrollere det med den offentlige nøgle:
answer-download = Download svaret

## Signers, news, and how the number is counted

signers-title = Seneste underskrivere
signers-note = Her står kun de underskrivere, der har valgt at vise deres navn.
signers-none = Der er ingen navne at vise endnu. Underskrivere kan vælge at vise deres.
signers-none-closed = Ingen navne bliver vist.
signers-hidden = Kampagnen viser ikke navne for tiden.
names-from = Navne og kommentarer bliver kun vist, så længe mindst { $from } personer har bekræftet deres underskrift.
names-from-missing = Mangler endnu: { $missing }.
names-title = Alle navne
names-more = Flere navne
names-none = Der er ingen navne at vise.
names-search = Søg i navnene
names-search-hint = Fornavn eller efternavn, eller begyndelsen af det
names-not-found = Intet navn passer.
names-searched = Søgt indtil nu: de nyeste navne, { $count }.
names-search-on = Søg i tidligere navne
comments-title = Kommentarer
comments-note = Underskriverne har givet lov til, at disse kommentarer bliver vist, og arrangørerne har læst dem først.
comments-none = Der bliver ikke vist nogen kommentarer endnu.
comments-hidden = Kampagnen viser ikke kommentarer for tiden.
comments-unnamed = En underskriver
comments-all = Alle kommentarer
comments-more = Flere kommentarer
names-others = { $count ->
    [one] Én anden underskriver viser ikke sit navn.
   *[other] { $count } andre underskrivere viser ikke deres navn.
}
news-title = Nyheder
news-language = Sprog:
news-source = Kilde:
news-published = Offentliggjort:
news-older = Ældre nyheder
news-feed = Følg nyhederne i en feedlæser (Atom)
news-corrected = Rettet:
news-all = Alle nyheder
counted-title = Sådan bliver tallet gjort op
counted-text = En underskrift tæller, når underskriveren har bekræftet den via mail. Hver mailadresse tæller én gang, uanset hvor mange gange formularen bliver sendt med den. Formularer, der ikke blev godtaget, er ikke med i nogen af tallene.
counted-confirmed = Bekræftet
counted-awaiting = Ikke bekræftet endnu
counted-withdrawn = Trukket tilbage
counted-disowned = Ikke skrevet under af mailadressens ejer
counted-erased = Slettet
counted-purged = Aldrig bekræftet, og trukket tilbage eller slettet
counted-automated = Erklæret ugyldige: sendt af et program
counted-disposable-address = Erklæret ugyldige: midlertidig mailadresse
counted-false-name = Erklæret ugyldige: ikke navnet på en person
counted-same-person = Erklæret ugyldige: én person, flere adresser
counted-other = Erklæret ugyldige af en anden grund
counted-bounced = Bekræftede underskrifter, hvor mailadressen senere holdt op med at tage imod mails: { $number }. De tæller stadig.
counted-submitted = I alt (hver mailadresse tæller én gang, og én gang til, hvis der bliver skrevet under med den igen, efter at dataene er slettet)
counted-as-of = Tallene er opgjort den { $as-of }. De bliver opdateret højst en gang i timen, og kun når der er kommet mindst 20 formularer mere. På den måde kan ingen se ud fra tallene, om en bestemt person har skrevet under. Den offentlige log viser uden denne forsinkelse, hvad der sker med bekræftede underskrifter.
counted-none-yet = De andre tal bliver offentliggjort her, når mindst 20 formularer er sendt, og derefter højst en gang i timen. På den måde kan ingen se ud fra tallene, om en bestemt person har skrevet under. Den offentlige log viser uden denne forsinkelse, hvad der sker med bekræftede underskrifter.
endorse-title = Afgiv en støtteerklæring som organisation
endorse-intro = En støtteerklæring er en organisations underskrift. Organisationer bliver talt og vist for sig, adskilt fra personer. Gå tilbage til underskriftsindsamlingen, hvis du vil skrive under for dig selv.
endorse-public = Bliver vist offentligt: organisationens navn, websted og land. Bliver aldrig vist: dit navn, din rolle og din mailadresse.
endorse-public-from = Bliver vist offentligt, men kun så længe mindst { $from } personer har bekræftet deres underskrift: organisationens navn, websted og land. Bliver aldrig vist: dit navn, din rolle og din mailadresse.
endorse-approval = Arrangørerne læser hver støtteerklæring, før den kommer på listen og bliver talt med.
endorse-consent = Når du afgiver støtteerklæringen, erklærer du, at du må udtale dig på organisationens vegne, og at organisationen støtter denne underskriftsindsamling, som den står her ({ $version }). Du accepterer, at disse oplysninger bliver gemt til brug for den.
endorse-button = Afgiv støtteerklæring
endorse-next = Vi sender dig et link på mail. Støtteerklæringen kommer ikke på listen og bliver ikke talt med, før du bekræfter den med linket.
organisations-title = Organisationer, der støtter underskriftsindsamlingen
organisations-number = Antal organisationer: { $number }. De er ikke med i antallet af underskrifter.
organisations-note = En kontaktperson fra hver organisation har bekræftet støtteerklæringen via mail.
organisations-none = Der er ingen organisationer på listen.
organisations-from = Organisationer er kun på listen, så længe mindst { $from } personer har bekræftet deres underskrift.
organisations-all = Alle organisationer
organisations-more = Flere organisationer
confirm-endorse-title = Bekræft støtteerklæringen
confirm-endorse-text = Tjek oplysningerne. Hvis de er dine, så bekræft, at din organisation støtter denne underskriftsindsamling:
confirm-endorse-button = Bekræft støtteerklæringen
confirmed-endorse-title = Støtteerklæringen er bekræftet
confirmed-endorse-thanks = Tak for støtteerklæringen:
confirmed-endorse-own-page = Støtteerklæringen har sin egen side, hvor du kan se den, rette den, trække den tilbage eller slette den. Gem den mail, du bekræftede med: Den har det samme link.
confirmed-endorse-link = Se støtteerklæringen
endorsement-title = Din organisations støtteerklæring
endorsement-means = Støtteerklæringen er din organisations underskrift. På denne side og i vores mails betyder »din underskrift« støtteerklæringen.
endorsement-ends = Hvis du trækker støtteerklæringen tilbage eller sletter den, bliver din organisation ikke vist på listen.
endorsement-listed = Bekræftet: Den tæller og er på listen
endorsement-hidden = Bekræftet: Den tæller, men kampagnen viser ingen navne for tiden
endorsement-from = Bekræftet: Den tæller allerede og kommer på listen, når mindst { $from } personer har bekræftet deres underskrift. Mangler endnu: { $missing }.
endorsement-waits = Bekræftet: Den tæller, når arrangørerne har godtaget den
endorsement-rejected = Ikke godtaget af arrangørerne: Den er ikke på listen og tæller ikke
endorsement-not-me = Hvis en anden har afgivet støtteerklæringen med din mailadresse, så fortæl os det her. Så bliver intet af den talt med eller vist, og vi sender ikke flere mails til din adresse på grund af denne støtteerklæring.
endorsement-done-not-me = Tak, fordi du fortalte os det. Intet af støtteerklæringen bliver talt med eller vist, og vi sender dig ikke flere mails om den.
endorsement-correct = Arrangørerne læser måske rettede oplysninger, før de viser dem på listen.
endorsement-again = Så gælder støtteerklæringen igen med oplysningerne ovenfor. Hvis arrangørerne skal godtage støtteerklæringer først, tæller den, når de har godtaget disse oplysninger.
link-endorse-title = Få linket til din organisations støtteerklæring
link-endorse-text = Vi sender dig en mail med et link til en side, hvor du kan se støtteerklæringen, rette den, trække den tilbage eller slette den. Skriv den mailadresse, du afgav støtteerklæringen med.

## After the form

check-mail-title = Tjek din mail
check-mail-sent = Hvis adressen kan bruges til at skrive under, bør du få en mail i løbet af få minutter. Åbn mailen, og følg linket for at bekræfte din underskrift.
check-mail-sent-late = Hvis adressen kan bruges til at skrive under, bør du få en mail, men ikke med det samme. Åbn mailen, og følg linket for at bekræfte din underskrift.
check-mail-endorse-sent = Hvis adressen kan bruges til at afgive en støtteerklæring, bør du få en mail i løbet af få minutter. Åbn mailen, og følg linket for at bekræfte støtteerklæringen.
check-mail-endorse-sent-late = Hvis adressen kan bruges til at afgive en støtteerklæring, bør du få en mail, men ikke med det samme. Åbn mailen, og følg linket for at bekræfte støtteerklæringen.
check-mail-counts = Din underskrift tæller først, når du har bekræftet den.
check-mail-not-stored = Underskriftsindsamlingen beder ikke længere om dette, så det er ikke gemt: { $fields }
check-mail-nothing-title = Hvis der ikke kommer noget
check-mail-nothing-wait = Vent et par minutter. Nogle mailudbydere er langsomme.
check-mail-nothing-wait-late = Vent længere end den forsinkelse, der står ovenfor. Nogle mailudbydere er langsomme.
check-mail-nothing-spam = Se i din mappe med spam eller uønsket mail.
check-mail-nothing-again = Udfyld formularen igen, og tjek din mailadresse for tastefejl.
check-mail-to = Til
check-mail-from = Fra
check-mail-subject = Emnet indeholder
check-mail-open = Åbn { $provider }
check-mail-again-limit = Vi sender kun få mails til samme adresse, så der bliver ikke altid sendt endnu en.
check-mail-again-button = Send den igen
check-mail-again-done = Du har bedt om en mail mere.
check-mail-change-title = Forkert adresse?
check-mail-change-button = Skift adresse
mails-late-minutes = Vores mails er for tiden cirka { $minutes } minutter forsinkede.
mails-late-hours = Vores mails er for tiden cirka { $hours } timer forsinkede.
mails-late-link-sent = Hvis du har skrevet under på denne underskriftsindsamling med den adresse, bør du få linket, men ikke med det samme. Hvis der ikke kommer noget, så se i din spammappe, og tjek adressen for tastefejl.
mails-late-endorse-link-sent = Hvis du har brugt den adresse til at afgive en organisations støtteerklæring til denne underskriftsindsamling, bør du få linket, men ikke med det samme. Hvis der ikke kommer noget, så se i din spammappe, og tjek adressen for tastefejl.

## Confirming

confirm-title = Bekræft din underskrift
confirm-text = Tjek oplysningerne. Hvis de er dine, så bekræft din underskrift på denne underskriftsindsamling:
confirm-button = Bekræft min underskrift
confirm-discard-title = Er det ikke dine oplysninger?
confirm-discard-text = En anden har udfyldt formularen med din mailadresse. Kassér den: Så bliver intet talt med eller vist, og du kan skrive under med dine egne oplysninger.
confirm-discard-only = En anden har udfyldt formularen med din mailadresse. Kassér den: Så bliver intet talt med eller vist.
confirm-discard-button = Kassér formularen
press-title = Skriv din mailadresse
press-text = Nogle mailprogrammer åbner links og trykker på knapper af sig selv. Vi kan ikke se, om det var dig eller et program, der trykkede på knappen, så intet er ændret endnu.
press-ask = For at fortsætte skal du skrive den mailadresse, som vi sendte mailen med linket til.
press-wrong = Vores mail blev sendt til en anden adresse. Se i mailen, hvilken adresse den blev sendt til, og skriv den her.
press-button = Fortsæt
confirmed-title = Din underskrift tæller
confirmed-thanks = Tak, fordi du har skrevet under:
confirmed-count = Underskrifter indtil nu, inklusive din: mindst { $count }
confirmed-share-title = Del denne underskriftsindsamling
confirmed-share-text = Når du deler, når underskriftsindsamlingen ud til flere. Disse links indeholder ingen sporing.
confirmed-address = Link til underskriftsindsamlingen
confirmed-share-email = Mail
confirmed-share-subject = Vil du skrive under på denne underskriftsindsamling?
share-closed-text = Denne underskriftsindsamling er lukket. Du kan stadig dele dens side. Disse links indeholder ingen sporing.
share-native = Del med en app
share-text = Tekst til kopiering
share-more = Flere måder at dele på
share-code-title = Kode til plakater
share-code-text = Når man peger en telefons kamera mod koden, kommer man til underskriftsindsamlingen.
share-code-file = Gem koden som billede (SVG)
share-posters-title = Plakater til udskrivning
share-posters-text = Udskriv en plakat til en opslagstavle eller en stand. På den står underskriftsindsamlingens titel og en kode, der fører til den.
confirmed-own-page-title = Du kan ombestemme dig
confirmed-own-page-text = På din egen side kan du se, hvad du har skrevet under på, rette dine oplysninger, vise eller skjule dit navn og trække din underskrift tilbage eller slette den. Gem den mail, du bekræftede med: Den har det samme link.
confirmed-own-page-link = Gå til min underskrift
confirmed-own-page-mail = Linket til din side står i vores mails. Har du mistet det?

## The signer’s own page

signature-title = Din underskrift
signature-status = Status
signature-awaiting = Ikke bekræftet endnu: Følg linket i vores mail
signature-too-late = Ikke bekræftet, før underskriftsindsamlingen lukkede: Den tæller ikke
signature-confirmed = Bekræftet
signature-withdrawn = Trukket tilbage
signature-disowned = En anden har skrevet under med din mailadresse: Underskriften tæller ikke
signature-withdrawn-on-request = Trukket tilbage af arrangørerne efter dit ønske
signature-set-aside = Erklæret ugyldig af kampagnen: Den tæller ikke
signature-set-aside-withdrawn = Trukket tilbage og desuden erklæret ugyldig af kampagnen: Den tæller ikke
signature-name = Navn
signature-version = Tekstversion
signature-version-is = Version { $version } ({ $language })
signature-submitted-at = Skrevet under
signature-confirmed-at = Bekræftet
signature-corrected-at = Rettet
signature-shown = Navn vises offentligt
signature-shown-once-confirmed = Ja, når din underskrift er bekræftet
signature-shown-uncounted = Nej: Kun navne for underskrifter, der tæller, bliver vist
signature-shown-hidden = Ja, men kampagnen viser ingen navne for tiden
signature-shown-from = Ja, når mindst { $from } personer har bekræftet deres underskrift. Mangler endnu: { $missing }.
signature-comment = Kommentar vises offentligt
signature-comment-waiting = Ikke endnu: Arrangørerne læser den først
signature-comment-refused = Nej: Arrangørerne har besluttet ikke at vise den
signature-comment-hidden = Ikke nu: Kampagnen viser ingen kommentarer for tiden
signature-news = Kampagnen må sende nyheder på mail
signature-mails = Mails tilladt
signature-yes = Ja
signature-no = Nej
signature-none = Ikke udfyldt
signature-private = Del ikke denne sides adresse. Alle, der har den, kan ændre din underskrift.
signature-done-shown = Udført: Dit navn kan nu stå på listen over underskrivere.
signature-done-shown-later = Udført: Dit navn kan stå på listen over underskrivere, når kampagnen viser navne igen.
signature-done-shown-from = Udført: Dit navn kan stå på listen over underskrivere, når mindst { $from } personer har bekræftet deres underskrift. Mangler endnu: { $missing }.
signature-done-hidden = Udført: Dit navn bliver ikke længere vist på listen over underskrivere.
signature-done-hidden-unlisted = Udført: Dit navn vil ikke blive vist på listen over underskrivere.
signature-done-comment-hidden = Udført: Din kommentar bliver ikke vist.
signature-done-withdrawn = Udført: Din underskrift er trukket tilbage og tæller ikke.
signature-done-again = Udført: Din underskrift tæller igen.
signature-done-stopped = Udført: Vi sender dig ikke flere mails på grund af denne underskrift.
signature-done-resumed = Udført: Du tillader igen vores mails om denne underskriftsindsamling.
signature-done-corrected = Udført: Dine oplysninger er gemt, som du ser dem her.
signature-show-title = Vis dit navn
signature-show-text = Dit navn, dit land og din stilling kan så stå på underskriftsindsamlingens liste over underskrivere.
signature-show-name = Dit navn kan så stå på underskriftsindsamlingens liste over underskrivere.
signature-show-button = Vis mit navn
signature-hide-title = Skjul dit navn
signature-hide-text = Din underskrift tæller stadig, men dit navn står ikke længere på listen over underskrivere.
signature-hide-unlisted = Dit navn står ikke på listen for tiden. Hvis du skjuler det, kommer det heller ikke på listen senere. Din underskrift tæller stadig.
signature-hide-button = Skjul mit navn
signature-hide-comment-title = Skjul din kommentar
signature-hide-comment-text = Din underskrift tæller stadig. Arrangørerne kan læse din kommentar, men må ikke længere vise den.
signature-hide-comment-button = Skjul min kommentar
signature-withdraw-title = Træk din underskrift tilbage
signature-withdraw-text = Så tæller din underskrift ikke, og dit navn bliver ikke vist. Vi gemmer en registrering af, at underskriften er trukket tilbage. Du kan skrive under igen, så længe underskriftsindsamlingen er åben.
signature-withdraw-awaiting = Din formular bliver kasseret, og linkene i vores mails kan ikke længere bekræfte den. Vi gemmer en registrering af, at underskriften er trukket tilbage.
signature-withdraw-set-aside = Kampagnen har erklæret din underskrift ugyldig, så den tæller ikke nu. Hvis du trækker den tilbage, kommer den heller ikke til at tælle igen.
signature-withdraw-closed = Så tæller din underskrift ikke, og dit navn bliver ikke vist. Vi gemmer en registrering af, at underskriften er trukket tilbage. Underskriftsindsamlingen er lukket: Du kan fortryde indtil den { $until }, men ikke senere.
signature-withdraw-final = Så tæller din underskrift ikke, og dit navn bliver ikke vist. Vi gemmer en registrering af, at underskriften er trukket tilbage. Underskriftsindsamlingen er lukket, så det kan ikke fortrydes.
signature-withdraw-button = Træk min underskrift tilbage
signature-again-title = Skriv under igen
signature-again-text = Så tæller din underskrift med oplysningerne ovenfor.
signature-again-form = Du trak din underskrift tilbage, før dine oplysninger var bekræftet. Udfyld formularen igen for at skrive under.
signature-again-mails = Hvis du vil skrive under med dine egne oplysninger, skal du først tillade mails igen på denne side. Udfyld derefter formularen.
signature-disowned-title = Skriv selv under
signature-again-disowned = Udfyld formularen for at skrive under med dine egne oplysninger.
signature-again-button = Skriv under igen
signature-not-me-title = Var det ikke dig, der skrev under?
signature-not-me-text = Hvis en anden har skrevet under med din mailadresse, så fortæl os det her. Så bliver denne underskrift hverken talt med eller vist, og vi sender ikke flere mails til din adresse på grund af den. Hvor mange der fortæller det, er offentligt, men ikke hvem de er.
signature-not-me-button = Det var ikke mig
signature-done-not-me = Tak, fordi du fortalte os det. Denne underskrift bliver hverken talt med eller vist, og vi sender dig ikke flere mails på grund af den.
signature-misuse = Skriv til { $contact } for at anmelde misbrug af din adresse.
signature-stop-title = Stop alle mails
signature-stop-text = Så sender vi dig ikke flere mails på grund af denne underskrift. Din underskrift bliver, som den er. Gem denne sides adresse: Vi kan ikke sende dig den på mail igen.
signature-stop-button = Stop alle mails
signature-resume-title = Tillad mails igen
signature-resume-text = Hvis du tillader mails igen, kan vi sende dig linket til denne side på mail. Hvis en mail til dig ikke kunne leveres eller blev markeret som spam, sender vi måske alligevel ingen i en periode.
signature-links-title = Få et nyt link til denne side
signature-links-text = Vi sender dig et nyt link på mail. Alle tidligere links til denne side holder op med at virke, også dem i de mails, du har. Gør det, hvis en anden måske har et link.
signature-links-button = Udskift mine links
signature-download-title = Download dine data
signature-download-text = Dine oplysninger og deres historik som en JSON-fil
signature-download-fresh = For at beskytte dine data kan du kun downloade dem med et link, der er mindre end et døgn gammelt. Vi kan sende dig et på mail.
signature-download-button = Send mig et helt nyt link på mail
receipt-title = Kvittering
receipt-text = En kvittering beviser, at din underskrift står i dette websteds offentlige log. Alle, der ser den, kan se, at du har skrevet under. Vis den derfor kun til dem, der gerne må vide det.
receipt-button = Download kvitteringen
signature-erase-title = Slet dine data
signature-erase-counted = Så tæller din underskrift ikke, og dit navn, din mailadresse og alle andre krypterede oplysninger bliver slettet permanent. Det kan ikke fortrydes.
signature-erase-not-counted = Dit navn, din mailadresse og alle andre krypterede oplysninger bliver slettet permanent. Det kan ikke fortrydes. Din underskrift tæller ikke nu og kommer heller ikke til at tælle bagefter.
signature-erase-sure = Jeg er sikker på, at jeg vil slette mine data
signature-erase-data-button = Slet mine data

## Correcting details

correct-title = Ret dine oplysninger
correct-choices = Der kan du også ændre, om du vil have nyheder, og hvad du ellers har sagt ja til.
correct-text = Det, du har skrevet under på, ændres ikke. Oplysninger, som du erstatter, bliver slettet.
correct-awaiting = Du kan rette dine oplysninger her, når din underskrift er bekræftet.
correct-button = Gem
correct-news-stopped = Du har stoppet alle mails. Hvis du vælger nyheder, tillader du mails igen.
correct-differs = Det, du har skrevet, er anderledes end det, der er gemt:
correct-limit = Der er en grænse for ændringer: { $day } på 24 timer, { $all } i alt. Du kan altid skjule dit navn, stoppe mails og trække din underskrift tilbage eller slette den.

## Another email address

address-title = Brug en anden mailadresse
address-text = Du skrev under med { $address }. Du kan flytte din underskrift til en anden af dine adresser. Intet andet ved den bliver ændret.
address-ask = Vi sender en mail til den nye adresse. Din underskrift bliver flyttet, når du åbner linket i den mail og bekræfter. Fra da af virker links i tidligere mails ikke længere. Vi skriver til den gamle adresse, at underskriften er flyttet, men ikke hvorhen.
address-mail-button = Send mig en mail til denne adresse
address-same = Det er allerede din underskrifts adresse. Skriv en anden.
address-pending = Du har bedt os sende en mail til { $address }. Din underskrift bliver flyttet dertil, når du bekræfter det via den mail. Indtil da bliver intet ændret.
address-keep-current = Behold min nuværende adresse
address-kept = Udført: Ændringen af adressen er annulleret.
address-sent = Hvis vi kan sende mails til denne adresse, bør du få en mail i løbet af få minutter. Åbn den, og følg linket for at flytte din underskrift.
address-sent-late = Hvis vi kan sende mails til denne adresse, bør du få en mail, men ikke med det samme. Åbn den, og følg linket for at flytte din underskrift.
address-until = Intet bliver ændret, før du bekræfter der.
address-confirm-title = Flyt underskriften til denne adresse
address-confirm-text = Nogen, sandsynligvis dig selv, har bedt om at få flyttet sin underskrift på denne underskriftsindsamling til din mailadresse:
address-endorsement-means = På denne side betyder »underskrift« en organisations støtteerklæring.
address-confirm-then = Fra da af er det kun links i mails til denne adresse, der fører til underskriften.
address-confirm-button = Flyt den hertil
address-reject-title = Er den ikke din?
address-reject-text = Nogen har skrevet din adresse. Afvis ændringen: Underskriften bliver, hvor den er.
address-reject-button = Afvis
address-taken-title = Der er allerede skrevet under med denne adresse
address-has-signature-text = Denne adresse har sin egen underskrift, som tæller. Derfor kan den anden underskrift ikke flyttes hertil. Hvis begge er dine, så træk den anden tilbage: Så tæller den ikke længere.
address-taken-button = Træk den anden underskrift tilbage
notice-address-moved-title = Din underskrift er flyttet
notice-address-moved-text = Den hører nu til din nye mailadresse og er, som den var. Kun links i mails til denne adresse fører til den.
notice-moved-title = Denne underskrift er flyttet
notice-moved-text = Den hører nu til en anden mailadresse. Brug linket i vores mails til den adresse. Hvis det ikke er dig, der har flyttet den, så kontakt kampagnen.
notice-address-outdated-title = Dette link virker ikke længere
notice-address-outdated-text = Enten er ændringen af adressen annulleret, for gammel eller erstattet af en ny, eller også er underskriften ikke længere bekræftet. Gå til siden med din underskrift for at begynde forfra: Linket til den står i vores mails til den adresse, der blev skrevet under med.
notice-address-rejected-title = Ændringen er afvist
notice-address-rejected-text = Underskriften blev ikke flyttet til din adresse. Linket i vores mail virker ikke længere.
notice-address-withdrawn-title = Den anden underskrift er trukket tilbage
notice-address-withdrawn-text = Den tæller ikke. Underskriften med denne adresse er uændret. Hvis du vil slette den anden, så brug linket i vores mails til dens adresse.
notice-many-addresses-title = For mange ændringer af adresse
address-limit = { $day ->
    [one] Du kan angive én anden adresse inden for 24 timer.
   *[other] Du kan angive { $day } andre adresser inden for 24 timer.
}
again-from = Du kan prøve igen fra { $time }.
unsubscribe-title = Stop nyheder på mail
unsubscribe-text = Så sender kampagnen dig ikke flere mails med nyheder om denne underskriftsindsamling:
unsubscribe-then = Din underskrift og dine andre valg bliver, som de er.
unsubscribe-button = Stop nyhederne
notice-news-stopped-title = Du får ikke flere nyheder
notice-news-stopped-text = Kampagnen sender dig ikke flere mails med nyheder om denne underskriftsindsamling. En mail, der allerede var på vej, kan stadig nå frem. Hvis du har skrevet under, er din underskrift uændret.

## The link to one's own page

link-title = Få linket til din underskrift
link-text = Vi sender dig en mail med et link til din egen side, hvor du kan se din underskrift, trække den tilbage eller slette den. Skriv den mailadresse, du skrev under med.
link-button = Send mig mit link

## Notices

notice-link-expired-title = Dette link er udløbet
notice-link-expired-text = Brug linket i vores nyeste mail. Hvis underskriftsindsamlingen stadig er åben, kan du også skrive under igen for at få et nyt link.
notice-link-unknown-title = Dette link virker ikke
notice-link-unknown-text = Måske mangler en del af det. Kopiér hele linket fra vores mail. Hvis det ikke hjælper, kan du få et nyt link på underskriftsindsamlingens side.
notice-petition-closed-title = Denne underskriftsindsamling er lukket
notice-petition-closed-text = Den tager ikke længere imod underskrifter. Tak, fordi du ville skrive under.
notice-petition-not-found-title = Underskriftsindsamlingen blev ikke fundet
notice-petition-not-found-text = Tjek, at adressen er rigtig. Måske er underskriftsindsamlingen flyttet, eller den er ikke åben endnu.
notice-page-not-found-title = Siden blev ikke fundet
notice-page-not-found-text = Tjek, at adressen er rigtig, eller gå tilbage til den forrige side.
notice-article-retracted-title = Denne nyhed er trukket tilbage
notice-article-retracted-text = Kampagnen offentliggør den ikke længere. Du kan læse andre nyheder på underskriftsindsamlingens side.
notice-too-large-title = Det, du sendte, er for stort
notice-too-large-text = Du har sendt mere tekst, end vi tager imod. Gå tilbage, gør teksten kortere, og send den igen.
notice-unavailable-title = Der er desværre et problem med tjenesten
notice-unavailable-text = Vi kunne ikke behandle det, du sendte. Prøv igen om et par minutter. Det gør ikke noget, hvis du sender det to gange.
notice-not-sure-title = Intet er slettet
notice-not-sure-text = Sæt kryds i feltet for at bekræfte, at du vil slette dine data, og tryk så på knappen igen.
notice-not-changed-title = Intet er ændret
notice-not-changed-text = Din underskrifts status er ændret, siden du åbnede siden, så den knap gælder ikke længere. Gå til din underskrift for at se dens aktuelle status.
notice-withdrawn-title = Din underskrift er trukket tilbage
notice-withdrawn-text = Den tæller ikke, og dit navn bliver ikke vist. Du kan skrive under igen, så længe underskriftsindsamlingen er åben.
notice-erased-title = Dine data er slettet
notice-erased-details = Dit navn, din mailadresse og alle andre krypterede oplysninger er slettet permanent. Dette link virker ikke længere.
notice-erased-on-request-title = Dine data er slettet
notice-erased-on-request-details = Arrangørerne har slettet dit navn, din mailadresse og alle andre krypterede oplysninger permanent efter dit ønske. Din underskrift tæller ikke. Dette link virker ikke længere. Hvis du ikke har bedt om det, så kontakt kampagnen. Du kan skrive under igen, så længe underskriftsindsamlingen er åben.
notice-purged-title = Dette link er udløbet
notice-purged-text = Underskriften blev ikke bekræftet inden for 30 dage, så oplysningerne er slettet. Underskriften blev aldrig talt med. Hvis underskriftsindsamlingen stadig er åben, kan du skrive under igen.
notice-again-kept = Formularen indeholder stadig det, der ikke er slettet. Udfyld resten.
notice-data-expired-title = Dine oplysninger er slettet
notice-data-expired-details = Det er længe siden, underskriftsindsamlingen lukkede, så dit navn, din mailadresse og alle andre krypterede oplysninger er slettet. Din underskrift tæller stadig.
notice-data-expired-uncounted-title = Dine oplysninger er slettet
notice-data-expired-uncounted-details = Den tid, vi gemmer oplysninger i, er gået, så dit navn, din mailadresse og alle andre krypterede oplysninger er slettet. Din underskrift tæller ikke.
notice-other-spelling-title = Dette link gælder en anden stavemåde af din adresse
notice-other-spelling-text = Denne mailadresse kan staves på flere måder. En anden stavemåde blev brugt senere eller er bekræftet, så dette link kan ikke vise eller ændre underskriften. Brug linket i vores mails til den anden stavemåde. Så længe intet er bekræftet, virker knappen i mailen med dette link stadig.
notice-link-replaced-title = Dette link er udskiftet
notice-link-replaced-text = Tidligere links til denne underskrift virker ikke længere. Brug linket i vores nyeste mail, eller få et nyt på underskriftsindsamlingens side.
notice-links-replaced-title = Dine links er udskiftet
notice-links-replaced-text = Tidligere links til din underskrift virker ikke længere. Vi sender dig et nyt på mail.
notice-discarded-title = Formularen er kasseret
notice-discarded-text = Intet fra den bliver talt med eller vist. Hvis du vil skrive under med dine egne oplysninger, så udfyld selv formularen.
notice-discarded-only-title = Formularen er kasseret
notice-discarded-only-text = Intet fra den bliver talt med eller vist.
notice-fresh-link-sent-title = Tjek din mail
notice-fresh-link-sent-text = Vi sender dig et helt nyt link på mail. Brug det inden for et døgn til at downloade dine data.
notice-not-fresh-title = Dette link er for gammelt til at downloade data med
notice-not-fresh-text = For at beskytte dine data kan du kun downloade dem med et link, der er mindre end et døgn gammelt. Bed om et på siden med din underskrift.
notice-receipt-not-yet-title = Din kvittering er ikke klar endnu
notice-receipt-not-yet-text = Din underskrift står ikke i den offentlige log endnu. Når du har bekræftet den, tager det som regel mindre end et minut. Prøv igen senere.
notice-receipt-late-text = Det, du bekræftede eller ændrede den { $time }, står ikke i den offentlige log endnu. Det tager som regel mindre end et minut, så loggen er bagud. Din underskrift er ikke gået tabt: Den er gemt og bliver tilføjet, når loggen er i gang igen. Prøv igen senere.
notice-receipt-unconfirmed-text = Din underskrift er ikke bekræftet. Du kan først få en kvittering, når underskriften er bekræftet og står i den offentlige log.
notice-no-receipt-title = Der er ingen kvittering
notice-no-receipt-text = Denne underskriftsindsamling giver ikke kvitteringer, fordi en kvittering beviser for alle, der ser den, at dens ejer har skrevet under.
notice-receipt-disowned-text = Du har fortalt os, at det ikke var dig, der skrev under. En kvittering ville bevise det modsatte for alle, der ser den. Derfor kan du ikke downloade en.
notice-too-many-mails-title = Der kan ikke sendes en mail nu
notice-too-many-mails-text = Vi har allerede sendt flere mails til din adresse de seneste dage, eller du har stoppet vores mails. Brug det nyeste link, eller prøv igen om en uge.
notice-details-changed-text = Dine oplysninger er ændret, siden du åbnede formularen, så intet er gemt. Sammenlign det, du har skrevet, med de gemte oplysninger, og gem igen.
notice-set-aside-title = Denne underskrift er erklæret ugyldig
notice-set-aside-text = Kampagnen har erklæret den ugyldig, så den tæller ikke. Hvis du mener, at det er en fejl, så kontakt kampagnen.
notice-mails-stopped-title = Mails er stoppet
notice-mails-stopped-text = Vi sender dig ikke flere mails på grund af denne underskrift.
notice-signing-paused-title = Det er ikke muligt at skrive under lige nu
notice-signing-paused-text = Din formular er ikke gemt. De underskrifter, der allerede er givet, bliver ikke påvirket. Kom tilbage senere.
notice-form-after-closing-text = Underskriftsindsamlingen lukkede, før din formular nåede frem, så intet fra den er gemt. Tak, fordi du ville skrive under.
notice-link-sent-title = Tjek din mail
notice-link-sent-text = Hvis du har skrevet under på denne underskriftsindsamling med den adresse, bør du få linket i løbet af få minutter. Hvis der ikke kommer noget, så se i din spammappe, og tjek adressen for tastefejl.
notice-endorse-link-sent-text = Hvis du har brugt den adresse til at afgive en organisations støtteerklæring til denne underskriftsindsamling, bør du få linket i løbet af få minutter. Hvis der ikke kommer noget, så se i din spammappe, og tjek adressen for tastefejl.
notice-wait-title = Prøv igen senere
notice-wait-text = Der er kommet for mange forespørgsler fra dit netværk. Prøv igen om en time eller fra en anden forbindelse.

## The document to hand over

delivery-as-of = Opgjort den { $date } ({ $zone })
delivery-links = Links
delivery-names = Navne
delivery-names-shown = Underskrivere, der har valgt at vise deres navn: { $shown } ud af { $confirmed }. De står i den rækkefølge, de bekræftede. Det, der står ved siden af et navn, er, som underskriveren har skrevet det.
delivery-names-none = Ingen af underskriverne har valgt at vise deres navn.
delivery-boxes = { $number ->
    [one] Ét navn indeholder tegn, der mangler i dokumentets skrifttyper. Hvert af disse tegn er erstattet af en firkant.
   *[other] { $number } navne indeholder tegn, der mangler i dokumentets skrifttyper. Hvert af disse tegn er erstattet af en firkant.
}
delivery-organisations = Organisationer
delivery-organisations-listed = Organisationer, der støtter underskriftsindsamlingen: { $number }. De står i den rækkefølge, de bekræftede, og er ikke med i antallet af underskrifter.
delivery-page = Side { $page } af { $pages }

## Privacy

privacy-page-title = Databeskyttelse
privacy-purpose-title = Hvad dine data bruges til
privacy-purpose-count = At tælle din underskrift med og sikre, at den er din.
privacy-purpose-deliver = At overrække underskriftsindsamlingen til: { $addressees }
privacy-purpose-chosen = Kun hvis du har valgt det: at vise dit navn offentligt med land og stilling og at sende dig mails med nyheder om denne underskriftsindsamling.
privacy-purpose-shown = Kun hvis du har valgt det: at vise dit navn offentligt.
privacy-purpose-news = Kun hvis du har valgt det: at sende dig mails med nyheder om denne underskriftsindsamling.
privacy-purpose-consent = Kun hvis du har valgt det: { $consent }
privacy-basis-title = Retsgrundlag
privacy-basis-text = Dit samtykke. Du giver det ved at skrive under og kan trække det tilbage når som helst. I EU: artikel 6, stk. 1, litra a, i databeskyttelsesforordningen (GDPR) og artikel 9, stk. 2, litra a, fordi en underskrift kan afsløre en politisk holdning.
privacy-stored-title = Hvad der gemmes
privacy-stored-sealed = Krypteret: { $fields }
privacy-stored-source = Krypteret: en kode for, hvor det link stod, som førte dig til underskriftsindsamlingen, for eksempel på en løbeseddel. Den bliver kun gemt, hvis linket indeholdt en kode, og kun brugt til at tælle, hvor mange der kom derfra.
privacy-stored-open = Ikke krypteret: dit land, hvis du har oplyst det, dit sprog, hvad du har valgt at tillade, hvilken version af teksten du skrev under på, og hvornår.
privacy-stored-areas = Ikke krypteret, så længe din underskrift tæller: regionen eller begyndelsen af det postnummer, som den bliver talt under.
privacy-stored-codes = Kun som hemmelige koder, for at genkende gentagne formularer: din mailadresse og dit netværk.
privacy-stored-log = I en offentlig log, som alle kan kontrollere, for altid: at en underskrift er blevet bekræftet, hvad der siden er sket med den (for eksempel at den er rettet, trukket tilbage eller slettet), og i hvilket minut, med en kode i stedet for et navn eller en adresse. Hvis dit navn har været vist offentligt, kan andre måske se, hvilke logposter der er dine.
privacy-stored-endorsements = Hvis du afgiver en støtteerklæring for en organisation: Organisationens navn, websted og land kan blive vist offentligt. Dit navn, din rolle og din mailadresse bliver gemt krypteret og bliver aldrig vist.
privacy-readers-title = Hvem der kan se dine data
privacy-readers-text = Kampagnen og de virksomheder, der driver dette websted og sender dets mails. Hver eksport af data bliver registreret. Det, du vælger at vise offentligt, kan alle se, og det er ikke krypteret.
privacy-readers-places = Alle kan se, hvilke lande underskrifterne kommer fra, og cirka hvor mange der er, i afrundede tal, som ikke peger på nogen.
privacy-readers-areas = Alle kan se, hvilke regioner eller postnummerområder underskrifterne kommer fra, og cirka hvor mange der er, i afrundede tal, som ikke peger på nogen.
privacy-readers-addressees = De, der får underskriftsindsamlingen overrakt, ser det, som kampagnen overrækker sammen med den.
privacy-kept-title = Hvor længe dine data bliver gemt
privacy-kept-unconfirmed = Oplysninger, du ikke bekræfter
privacy-kept-confirmed = Bekræftede oplysninger
privacy-kept-until-erased = Indtil du sletter dem
privacy-kept-closed = Bekræftede oplysninger, når underskriftsindsamlingen er lukket
privacy-kept-address = En gammel mailadresse, efter at din underskrift er flyttet til en anden
privacy-kept-mails = Registrering af mails til dig, uden din adresse
privacy-kept-erased = Ingen kan læse slettede oplysninger. Koderne, dine valg og tidspunkterne bliver fortsat gemt.
privacy-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dage
}
privacy-rights-title = Dine rettigheder
privacy-rights-page = Linket i vores mails fører til din egen side: Der kan du se, downloade, trække tilbage og slette alt. Der kan du også rette dine oplysninger og bruge en anden mailadresse. Kontakt kampagnen eller din databeskyttelsesmyndighed om alt andet.

## Accessibility

access-title = Tilgængelighed
access-aim = Alle skal kunne læse og skrive under her: på en telefon eller en stor skærm, med mus, tastatur eller skærmlæser. Målet er WCAG 2.2, niveau AA.
access-checked-title = Hvad der bliver kontrolleret
access-checked-pages = Før hver ny version kontrollerer en browser siderne, fra formularen til siden med ens egen underskrift: kontrast, navne, roller, rækkefølge og sprog. Den kontrollerer underskriftsindsamlingens side og formular på alle dette websteds sprog.
access-checked-ways = Browseren skriver under alene med tastaturet, og den skriver under uden JavaScript. Den kontrollerer, at intet går tabt med tekst i dobbelt størrelse, på en skærm på 320 pixels, i mørk tilstand, med tvungne farver og på papir. Intet bevæger sig af sig selv.
access-missing-title = Hvad der mangler
access-missing-people = Ingen, der bruger en skærmlæser hver dag, har afprøvet disse sider endnu.
access-missing-content = Teksterne i en underskriftsindsamling og dens nyheder er kampagnens og bliver ikke kontrolleret.
access-missing-script = En underskriftsindsamling kan bede browseren om en beregning som værn mod formularer, der bliver sendt af maskiner. Så kræver det JavaScript at skrive under. Ingen behøver at løse en gåde.
access-report-title = Fortæl os, hvad der ikke virker
access-report-text = Skriv til dem, der står bag underskriftsindsamlingen: På dens side »{ $privacy }« står der, hvem de er. Fortæl, hvilken side det skete på, hvad du ville gøre, og hvad du bruger til det.

## How the number grew

history-title = Sådan voksede tallet
history-summary = { $count ->
    [one] { $count } bekræftet underskrift
   *[other] { $count } bekræftede underskrifter
}, talt fra den { $from } til den { $until }. Den travleste dag var den { $day }. Da blev { $most } af dem bekræftet.
embed-title = Vis underskriftsindsamlingen på et andet websted
embed-text = Disse websteder må vise underskriftsindsamlingen i en ramme. Kopiér linjerne ind på en af deres sider. Hvor scripts ikke kører, får læserne et link.
embed-form = Formularen
embed-count = Kun tallet
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Når du sætter kryds her, tillader du brug af: { $fields }
history-note = Kun underskrifter, der tæller i dag, bliver vist: Når en underskrift bliver trukket tilbage, forsvinder den også fra den dag, hvor den blev bekræftet. Dagene er i UTC.
history-none = Ingen har bekræftet en underskrift endnu.
history-table = Det samme som tabel
history-when = Hvornår
history-confirmed = Bekræftet
history-total = I alt
history-goals = Nåede mål
history-csv = Alle dage til et regneark (CSV)
places-title = Hvor underskrifterne kommer fra
places-as-of = Opgjort den { $time }. Bekræftede underskrifter på det tidspunkt: { $count }.
places-note-hourly = Ingen kan genkendes: Tallene er rundet ned, lande med få underskrifter bliver ikke vist, og tabellen bliver opdateret højst en gang i timen, og kun når mindst { $number } personer mere har skrevet under eller trukket deres underskrift tilbage.
places-none = Der bliver ikke vist nogen lande. For at ingen skal kunne genkendes, bliver et land først vist, når mindst { $number } personer derfra har skrevet under. Tabellen bliver opdateret en gang imellem.
places-table = Fordelt på lande
places-at-least = Underskrifter, mindst
places-share-at-least = Andel, mindst
places-share = { $number } %
places-others = Andre lande, land ikke oplyst og afrunding
places-map = Kort
places-map-text = Verdenskort. Et lands farve viser, hvor mange underskrifter det har. De samme tal står i tabellen.
places-step = { $number } eller flere
places-step-none = Vises ikke
places-csv = Alle lande til et regneark (CSV)
places-areas-note-hourly = Ingen kan genkendes: Tallene er rundet ned, områder med få underskrifter bliver ikke vist, og tabellen bliver opdateret højst en gang i timen, og kun når mindst { $number } personer mere har skrevet under eller trukket deres underskrift tilbage.
places-areas-none = Der bliver ikke vist nogen områder. For at ingen skal kunne genkendes, bliver et område først vist, når mindst { $number } personer derfra har skrevet under. Tabellen bliver opdateret en gang imellem.
places-areas-others = Andre områder, område ikke oplyst eller ikke genkendt, og afrunding
places-areas-csv = Alle områder til et regneark (CSV)
places-by-region = Fordelt på regioner
places-by-postcode = Fordelt efter begyndelsen af postnummeret
places-postcode-begins = Postnummeret begynder med
log-title = Den offentlige log
log-proves = Med denne log kan alle tælle underskrifterne på dette websted efter. Den beviser, at intet af det, der er talt med, er fjernet, ændret eller tilføjet ubemærket.
log-proves-not = Den beviser ikke, at underskriverne er virkelige personer eller har ret til at skrive under, og heller ikke, at ingen er blevet afvist.
log-private = Den indeholder ingen navne og ingen mailadresser: kun hvad der er sket med en underskrift, i hvilket minut, og en kode.
log-refused = Hvis en regel på dette websted afviser en underskrift, for eksempel fordi underskriftsindsamlingen er lukket, får underskriveren et digitalt signeret svar, som kan gemmes. Afviste formularer er ikke med i nogen offentlige tal, fordi udenforstående ville kunne påvirke dem. Offentlig nøgle til svarene:
log-none = Der er ikke offentliggjort noget i loggen endnu.
log-state = Loggens tilstand
log-entries = Logposter
log-published = Offentliggjort
log-root = Rodhash
log-name = Navn
log-key = Offentlig nøgle
log-witnesses = Vidner
log-witnessed = Bevidnet af { $cosigned } ud af { $witnesses }, { $time }
log-not-witnessed = Endnu ikke bevidnet af nogen (0 ud af { $witnesses })
log-no-witnesses = Ingen. Den, der driver dette websted, kan i princippet vise forskellige personer forskellige logge. Sammenlign rodhashen med den, andre ser, for at finde ud af det.
log-delay = Nye logposter kommer som regel frem på under et minut.
log-newest = Loggens nyeste checkpoint er fra den { $time }.
log-behind = Noget, som dette websted allerede tæller med, står ikke i loggen endnu. Hvis det varer mere end nogle få minutter, er loggen gået i stå. Ingen underskrift går tabt: Det, der mangler, er gemt og bliver tilføjet, når loggen er i gang igen.
log-petitions = Hvad loggen siger om en underskriftsindsamling, står på dens side »{ $history }«.
log-check-title = Sådan kontrollerer du loggen
log-check-program = Kør denne kommando fra Countersign, den frie software bag dette websted. Den bruger kun offentlige adresser:
log-check-second = I kildekoden er der også et andet program, der kontrollerer loggen. Det er skrevet i Python og har intet til fælles med det første: tests/audit.
log-file-checkpoint = Checkpoint
log-file-policy = Nøgleliste (policy)
log-formats = Formater
log-ended = Tidligere logge, som er afsluttet
log-count-title = Hvad den offentlige log siger
log-count-as-of = Opgjort den { $time }, da loggen havde { $entries } logposter. Hvis en underskrift er blevet bekræftet, trukket tilbage eller slettet siden da, er det ikke med i disse tal.
check-title = Kontrollér en kvittering
check-intro = Din browser kontrollerer selv kvitteringen. Intet af det, du skriver her, bliver sendt nogen steder hen, og når siden er indlæst, virker den uden internetforbindelse.
check-receipt = Kvittering
check-file = Eller vælg filen
check-policy = Nøgler, du stoler på
check-policy-what = En nøgleliste (policy, c2sp.org/tlog-policy): de offentlige nøgler for loggen og dens vidner. Denne er fra dette websted. Hvis du ikke stoler på webstedet, kan du indsætte en nøgleliste, som du har fået fra en anden.
check-button = Kontrollér
check-no-script = Det kræver JavaScript at kontrollere på denne side. Uden JavaScript kan du bruge et af programmerne: Se siden om den offentlige log.
check-old = Denne browser kan ikke kontrollere Ed25519-signaturer. Brug en nyere browser eller et af programmerne: Se siden om den offentlige log.
check-valid = Kvitteringen er gyldig.
check-not-valid = Kvitteringen er ikke gyldig.
check-other = Denne kvittering er fra en anden log: { $origin }.
check-other-ended = Dette websted har afsluttet den log og begyndt på en ny. Brug den afsluttede logs nøgleliste til at kontrollere kvitteringen. Hvis du vil have en kvittering fra den nuværende log, så åbn linket til din underskrift i en af vores mails.
check-other-foreign = Den log står ikke på den nøgleliste, du stoler på. For at kontrollere kvitteringen skal du indsætte loggens nøgleliste, som du har fået fra en, du stoler på.
check-other-use = Brug den afsluttede logs nøgleliste
check-form = Dette er ikke en kvittering. Indsæt det hele, fra »c2sp.org/tlog-proof@v1« til den sidste linje.
check-file-unreadable = Din browser kan ikke læse denne fil. Vælg den igen, eller indsæt kvitteringen.
check-policy-wrong = Nøglerne kan ikke læses. Indsæt en nøgleliste (policy, c2sp.org/tlog-policy) med mindst én log og et quorum.
check-log-good = Signatur fra loggen { $origin }: gyldig.
check-log-bad = Signatur fra loggen: mangler eller er ikke gyldig.
check-witness-good = Signaturer fra vidner: { $cosigned } ud af { $witnesses }, og det er nok.
check-witness-few = Signaturer fra vidner: { $cosigned } ud af { $witnesses }, og det er ikke nok.
check-witness-bad = Signaturer fra vidner: Mindst én er ikke gyldig.
check-witness-none = Signaturer fra vidner: Der kræves ingen.
check-place-good = Plads i loggen: logpost { $index }, i en log med { $size } logposter.
check-place-bad = Plads i loggen: ikke bevist.
check-owner-good = Hvad logposten hører til: underskriften { $id }.
check-owner-bad = Hvad logposten hører til: ikke den underskrift, der står i kvitteringen.
check-owner-alone = Hvad logposten hører til: ikke angivet. Kvitteringen viser kun selve logposten.
check-later-title = Tæller underskriften stadig?
check-later-text = Din browser læser loggen fra denne logpost og frem og sammenligner den med den nyeste tilstand, som loggen har signeret.
check-later-stop = Stop
check-later-stopped = Stoppet. Der er ikke noget resultat.
check-later-reading = Læste logposter: { $read } ud af { $size }.
check-later-more = Tryk på knappen igen for at læse videre.
check-later-counts = Ifølge loggen med { $size } logposter tæller underskriften.
check-later-not = Ifølge loggen med { $size } logposter tæller underskriften ikke: { $reason }
check-later-damaged = Loggen er ikke længere, som den var, da den gav denne kvittering, eller den stemmer ikke med den tilstand, den selv har signeret. Gem kvitteringen, og fortæl det til andre.
check-later-other = Dette websted har nu en anden log: { $origin }. Ud fra den kan man ikke se, om kvitteringens underskrift stadig tæller. Hvis du skrev under på dette websted, så åbn linket til din underskrift i en af vores mails, og download en ny kvittering.
check-later-missing = En del af loggen kan ikke indlæses. Prøv igen senere.
