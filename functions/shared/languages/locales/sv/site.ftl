## The language itself

language-name = Svenska

## Every page

skip-to-content = Hoppa till huvudinnehållet
language-choice = Språk
language-choice-text = Namninsamlingens språk:
language-choice-interface = Språk för knappar och formulär:
footer-promise = Inga kakor, ingen spårning, inget laddas från andra webbplatser.
site-imprint = Juridisk information
site-contact = Kontakt
copy = Kopiera
copied = Kopierat
back-to-petition = Tillbaka till namninsamlingen
all-petitions = Alla namninsamlingar
list-title = Namninsamlingar
list-more = Fler namninsamlingar
list-open = Öppen för underskrifter
list-closed = Stängdes den { $date }
list-paused = Pausad för tillfället
list-search = Sök
list-search-hint = Titlar, texter, platser och namn på initiativtagare och mottagare
list-state = Status
list-any = Alla
list-state-closed = Stängd
list-found = { $count ->
    [one] En namninsamling hittades.
   *[other] { $count } namninsamlingar hittades.
}
list-none = Ingen namninsamling stämmer med sökningen. Prova andra ord, eller färre.
list-previous = Föregående namninsamlingar

## The petition and its count

sign-jump = Skriv under namninsamlingen
count-signatures = { $count ->
    [one] { $count } underskrift
   *[other] { $count } underskrifter
}
count-word = { $count ->
    [one] bekräftad underskrift
   *[other] bekräftade underskrifter
}
count-goal = Nästa mål: { $goal }
count-goal-last = Mål: { $goal }
count-goal-reached = Målet { $goal } nåddes den { $date }
text-language = Språk i namninsamlingens text: { $language }
text-version-newest = Det här är version { $version } av texten ({ $language }). Den är den nyaste.
text-version-replaced = Det här är version { $version } av texten ({ $language }), publicerad den { $date }. En nyare version har ersatt den.
fact-organiser = Startad av
fact-addressees = Riktad till
fact-place = Plats
fact-started = Startades
fact-closes = Öppen till
fact-closed = Stängdes
fact-line = { $label }: { $value }
outcome-delivered = Överlämnad
outcome-answered = Besvarad
outcome-successful = Lyckades
outcome-unsuccessful = Lyckades inte
outcome-withdrawn = Tillbakadragen av initiativtagaren
donate-title = Stöd kampanjen
donate-transfer = Du kan sätta in pengar på det här kontot:
donate-link = Ge en gåva på nätet
donate-holder = Kontoinnehavare
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Meddelande
donate-code-name = Kod för bankappar
donate-code = Skanna koden med din bankapp. Då fylls kontot i. Beloppet väljer du själv.
closed-title = Namninsamlingen är stängd
closed-text = Den stängdes den { $date } och tar inte längre emot underskrifter.
closed-text-grace = Den stängdes den { $date } och tar inte emot nya underskrifter. Underskrifter som skickades in dessförinnan kan fortfarande bekräftas fram till den { $until }.
draft-title = Namninsamlingen är inte öppen än
draft-text = Du kan inte skriva under än. Kom tillbaka senare.
draft-link-text = Bara de som har adressen till den här sidan kan se namninsamlingen, fram till den { $until }. Ingen kan skriva under än.
paused-title = Namninsamlingen är pausad
paused-text = Du kan inte skriva under den här namninsamlingen för tillfället. Underskrifter som redan finns påverkas inte. Kom tillbaka senare.

## The form

form-title = Skriv under namninsamlingen
field-name = För- och efternamn
field-given-name = Förnamn
field-family-name = Efternamn
field-email = E-postadress
field-country = Land
field-region = Region
field-city = Ort
field-postcode = Postnummer
field-occupation = Yrke eller organisation
field-occupation-alone = Yrke
field-organisation = Organisation
field-link = Webbplats
field-endorse-organisation = Organisationens namn
field-endorse-country = Organisationens land
field-endorse-name = Ditt för- och efternamn
field-endorse-role = Din roll i organisationen
field-endorse-email = Din e-postadress
field-phone = Telefonnummer
field-phone-hint = Skriv det med landsnummer. Telefonnumret visas aldrig offentligt.
field-comment = Kommentar
field-comment-hint = Bara för kampanjen: den visas inte offentligt.
field-comment-hint-public = Arrangörerna läser den. De får visa den offentligt om du tillåter det nedan.
consent-show-comment = Arrangörerna får visa min kommentar offentligt. Mitt namn står bredvid den bara om jag visar mitt namn.
field-optional = (frivilligt)
country-choose = Välj …
form-more = Lägg till yrke eller kommentar
form-more-fields = Lägg till fler uppgifter
form-one-name = Om du bara har ett namn lämnar du det andra fältet tomt.
form-show-name = Visa mitt namn offentligt
form-show-name-hint = Tillsammans med ditt land och yrke, men aldrig med din e-postadress.
form-show-name-with = Visas tillsammans med namnet: { $fields }. Din e-postadress visas aldrig.
form-show-name-alone = Bara ditt namn visas, och aldrig din e-postadress.
form-news = Kampanjen får mejla mig nyheter om den här namninsamlingen
form-consent = Genom att skriva under stöder du namninsamlingen så som den står här ({ $version }) och godkänner att dina uppgifter sparas för den.
form-consent-version = version { $version }
form-button = Skriv under
form-next = Vi mejlar dig en länk. Din underskrift räknas när du har bekräftat den med länken.
form-switch = Fortsätt på ett annat språk
form-switch-hint = Det du har skrivit finns kvar.
form-wait = Vänta lite: din webbläsare gör en säkerhetskontroll.
form-nobody = Lämna det här fältet tomt
form-offer-title = Menade du { $address }?
form-offer-use = Använd { $address }
form-offer-keep = Nej, skicka till { $address }
privacy-title = Dina uppgifter
privacy-text = Din e-postadress sparas krypterad och publiceras aldrig. Dina uppgifter används bara för den här namninsamlingen. Med länken i våra mejl kan du när som helst se din underskrift, visa eller dölja ditt namn och dra tillbaka eller radera underskriften.
privacy-contact = Ansvarig för dina uppgifter:
privacy-link = Jag har tappat bort länken till min underskrift

## What is wrong in the form

problems-prefix = Fel:
problems-title = Det har uppstått ett problem
problem-missing-name = Skriv ditt namn
problem-missing-given-name = Skriv ditt förnamn, ditt efternamn eller båda
problem-missing-email = Skriv din e-postadress
problem-missing-country = Välj ditt land
problem-missing-field = Fyll i det här fältet: { $field }
problem-missing-tick = Kryssa i den här rutan för att skriva under: { $field }
problem-too-long = { $field }: skriv högst { $max } tecken
problem-not-an-address = Skriv en e-postadress i rätt format, till exempel namn@example.org
problem-not-a-country = Välj ett land i listan
problem-not-a-phone = Skriv ett telefonnummer med landsnummer, till exempel +34 600 000 000
problem-not-a-link = Skriv webbplatsens adress med https, till exempel https://example.org
problem-not-an-organisation = { $field }: skriv ett namn, inte en adress eller bara specialtecken
problem-not-a-choice = Välj ett av svaren igen, eftersom de har ändrats: { $field }
problem-consent-changed = Texten vid den här rutan har ändrats. Läs den igen och kryssa i rutan om du godkänner den.
problem-not-text = { $field }: skriv bara vanlig text, utan HTML-kod och dolda tecken
problem-not-a-name = { $field }: skriv ett namn, inte en adress eller bara specialtecken. Om du bara har ett namn lämnar du det andra fältet tomt
problem-disposable = Använd en permanent e-postadress: tillfälliga adresser slutar gälla, och andra kan ibland läsa mejlen som kommer dit
problem-email-beyond-ascii = Vi kan inte skicka mejl till den här adressen, eftersom den före @ har en bokstav eller ett tecken som inte finns på ett engelskt tangentbord. Skriv en annan adress.
problem-no-proof = Din webbläsare måste göra en säkerhetskontroll innan du kan skriva under. Se till att JavaScript är påslaget, ladda om sidan och skicka sedan formuläret.
problem-proof = Formuläret var öppet för länge eller har redan skickats. Tryck på knappen för att skicka det igen.
problem-network-limit = För många formulär har skickats från ditt nätverk, så det här sparades inte. Skicka det igen om en timme eller från en annan uppkoppling.
problem-domain-limit = Många formulär har skickats med adresser från din e-postleverantör, så din webbläsare måste först göra en säkerhetskontroll. Se till att JavaScript är påslaget och tryck sedan på knappen igen. Om du inte kan använda JavaScript, skicka formuläret igen om en timme eller använd en annan e-postadress.
problem-trap = Det här fältet måste vara tomt. Din webbläsare kan ha fyllt i det: töm det och tryck sedan på knappen igen.
problem-text-changed = Namninsamlingens text har ändrats sedan du öppnade sidan. Läs den igen och tryck sedan på knappen om du fortfarande vill skriva under.
problem-key-reused = Den här Idempotency-Key har redan använts med andra uppgifter. Om du ändrar formuläret, skicka det med en ny nyckel.
problem-paused = Namninsamlingen är pausad, så ditt formulär sparades inte. Det du har skrivit finns kvar här: tryck på knappen igen senare.
answer-title = Spara ett signerat svar
answer-text = Den här webbplatsen har signerat ett svar digitalt. Där står att webbplatsen har avvisat detta, när och varför. Där står inte vem du är. Kopiera svaret eller ladda ner det som en fil. Vem som helst kan kontrollera det med den publika nyckeln:
answer-download = Ladda ner svaret

## Signers, news, and how the number is counted

signers-title = De senaste underskrifterna
signers-note = Bara de som har valt att visa sitt namn finns med i listan.
signers-none = Det finns inga namn att visa än. Den som skriver under kan välja att visa sitt.
signers-none-closed = Inga namn visas.
signers-hidden = Kampanjen visar inga namn för tillfället.
names-from = Namn och kommentarer visas bara så länge minst { $from } personer har bekräftat sin underskrift.
names-from-missing = Det fattas fortfarande: { $missing }.
names-title = Alla namn
names-more = Fler namn
names-none = Det finns inga namn att visa.
names-search = Sök bland namnen
names-search-hint = Förnamn eller efternamn, eller början av det
names-not-found = Inget namn passar.
names-searched = Sökt hittills: de senaste namnen, { $count }.
names-search-on = Sök bland tidigare namn
comments-title = Kommentarer
comments-note = De som skrivit under har tillåtit att kommentarerna visas, och arrangörerna har läst dem först.
comments-none = Inga kommentarer visas än.
comments-hidden = Kampanjen visar inga kommentarer för tillfället.
comments-unnamed = En person som skrivit under
comments-all = Alla kommentarer
comments-more = Fler kommentarer
names-others = { $count ->
    [one] Ytterligare en person som skrivit under visar inte sitt namn.
   *[other] Ytterligare { $count } personer som skrivit under visar inte sina namn.
}
news-title = Nyheter
news-language = Språk:
news-source = Källa:
news-published = Publicerad:
news-older = Äldre nyheter
news-feed = Följ nyheterna i en flödesläsare (Atom)
news-corrected = Rättad:
news-all = Alla nyheter
counted-title = Så räknas antalet
counted-text = En underskrift räknas när den som skrivit under har bekräftat den via mejl. Varje e-postadress räknas en gång, hur många gånger formuläret än skickas med den. Formulär som inte godtogs finns inte med i någon av de här siffrorna.
counted-confirmed = Bekräftade
counted-awaiting = Inte bekräftade än
counted-withdrawn = Tillbakadragna
counted-disowned = Inte underskrivna av e-postadressens ägare
counted-erased = Raderade
counted-purged = Aldrig bekräftade, och tillbakadragna eller raderade
counted-automated = Ogiltigförklarade: skickade av ett program
counted-disposable-address = Ogiltigförklarade: tillfällig e-postadress
counted-false-name = Ogiltigförklarade: inte namnet på en person
counted-same-person = Ogiltigförklarade: en person, flera adresser
counted-other = Ogiltigförklarade av annat skäl
counted-bounced = Bekräftade underskrifter vars e-postadress senare slutade ta emot mejl: { $number }. De räknas fortfarande.
counted-submitted = Totalt (varje e-postadress räknas en gång, och en gång till om någon skriver under med den igen efter att uppgifterna har raderats)
counted-as-of = Siffrorna visar läget den { $as-of }. De uppdateras högst en gång i timmen, och bara när det har kommit minst 20 formulär till. Därför kan ingen se på dem om en viss person har skrivit under. Den offentliga loggen visar utan den här fördröjningen vad som händer med bekräftade underskrifter.
counted-none-yet = De andra siffrorna publiceras här när minst 20 formulär har skickats, och därefter högst en gång i timmen. Därför kan ingen se på dem om en viss person har skrivit under. Den offentliga loggen visar utan den här fördröjningen vad som händer med bekräftade underskrifter.
endorse-title = Lämna en stödförklaring som organisation
endorse-intro = En stödförklaring är en organisations underskrift. Organisationer räknas och visas för sig, inte tillsammans med personer. Om du vill skriva under för egen del, gå tillbaka till namninsamlingen.
endorse-public = Visas offentligt: organisationens namn, webbplats och land. Visas aldrig: ditt namn, din roll och din e-postadress.
endorse-public-from = Visas offentligt, men bara så länge minst { $from } personer har bekräftat sin underskrift: organisationens namn, webbplats och land. Visas aldrig: ditt namn, din roll och din e-postadress.
endorse-approval = Arrangörerna läser varje stödförklaring innan den visas i listan och räknas.
endorse-consent = Genom att lämna stödförklaringen intygar du att du får tala för organisationen och att organisationen stöder namninsamlingen så som den står här ({ $version }). Du godkänner att de här uppgifterna sparas för den.
endorse-button = Lämna stödförklaring
endorse-next = Vi mejlar dig en länk. Stödförklaringen visas inte i listan och räknas inte förrän du bekräftar den med länken.
organisations-title = Organisationer som stöder namninsamlingen
organisations-number = Antal organisationer: { $number }. De ingår inte i antalet underskrifter.
organisations-note = En kontaktperson för varje organisation har bekräftat stödförklaringen via mejl.
organisations-none = Inga organisationer finns i listan.
organisations-from = Organisationer visas i listan bara så länge minst { $from } personer har bekräftat sin underskrift.
organisations-all = Alla organisationer
organisations-more = Fler organisationer
confirm-endorse-title = Bekräfta stödförklaringen
confirm-endorse-text = Kontrollera uppgifterna. Om de är dina, bekräfta att din organisation stöder den här namninsamlingen:
confirm-endorse-button = Bekräfta stödförklaringen
confirmed-endorse-title = Stödförklaringen är bekräftad
confirmed-endorse-thanks = Tack för stödförklaringen:
confirmed-endorse-own-page = Stödförklaringen har en egen sida där du kan se, rätta, dra tillbaka eller radera den. Spara mejlet som du bekräftade med: där finns samma länk.
confirmed-endorse-link = Se stödförklaringen
endorsement-title = Din organisations stödförklaring
endorsement-means = Stödförklaringen är din organisations underskrift. På den här sidan och i våra mejl betyder ”din underskrift” stödförklaringen.
endorsement-ends = Om du drar tillbaka eller raderar stödförklaringen visas din organisation inte i listan.
endorsement-listed = Bekräftad: den räknas och visas i listan
endorsement-hidden = Bekräftad: den räknas, men kampanjen visar inga namn för tillfället
endorsement-from = Bekräftad: den räknas, och visas i listan när minst { $from } personer har bekräftat sin underskrift. Det fattas fortfarande: { $missing }.
endorsement-waits = Bekräftad: den räknas när arrangörerna har godkänt den
endorsement-rejected = Inte godkänd av arrangörerna: den visas inte i listan och räknas inte
endorsement-not-me = Om någon annan har lämnat stödförklaringen med din e-postadress, säg det här. Då räknas ingenting av den och ingenting visas, och vi skickar inga fler mejl till din adress på grund av den här stödförklaringen.
endorsement-done-not-me = Tack för att du säger det. Ingenting av stödförklaringen räknas eller visas, och vi skickar inga fler mejl till dig om den.
endorsement-correct = Det kan hända att arrangörerna läser rättade uppgifter innan de visar dem.
endorsement-again = Då gäller stödförklaringen igen, med uppgifterna ovan. Om arrangörerna måste godkänna stödförklaringar först räknas den när de har godkänt uppgifterna.
link-endorse-title = Få länken till din organisations stödförklaring
link-endorse-text = Vi mejlar dig en länk till en sida där du kan se, rätta, dra tillbaka eller radera stödförklaringen. Skriv e-postadressen som du lämnade stödförklaringen med.

## After the form

check-mail-title = Titta i din e-post
check-mail-sent = Om det går att skriva under med den adressen bör du få ett mejl inom några minuter. Öppna mejlet och följ länken för att bekräfta din underskrift.
check-mail-sent-late = Om det går att skriva under med den adressen bör du få ett mejl, men inte direkt. Öppna mejlet och följ länken för att bekräfta din underskrift.
check-mail-endorse-sent = Om det går att lämna en stödförklaring med den adressen bör du få ett mejl inom några minuter. Öppna mejlet och följ länken för att bekräfta stödförklaringen.
check-mail-endorse-sent-late = Om det går att lämna en stödförklaring med den adressen bör du få ett mejl, men inte direkt. Öppna mejlet och följ länken för att bekräfta stödförklaringen.
check-mail-counts = Din underskrift räknas först när du har bekräftat den.
check-mail-not-stored = Namninsamlingen ber inte längre om de här uppgifterna, så de sparades inte: { $fields }
check-mail-nothing-title = Om det inte kommer något
check-mail-nothing-wait = Vänta några minuter. Vissa e-postleverantörer är långsamma.
check-mail-nothing-wait-late = Vänta längre än förseningen som står ovan. Vissa e-postleverantörer är långsamma.
check-mail-nothing-spam = Titta i mappen för skräppost.
check-mail-nothing-again = Fyll i formuläret igen och kontrollera att e-postadressen är rätt skriven.
check-mail-to = Till
check-mail-from = Från
check-mail-subject = Ämnesraden innehåller
check-mail-open = Öppna { $provider }
check-mail-again-limit = Vi skickar bara några få mejl till samma adress, så det skickas inte alltid ett till.
check-mail-again-button = Skicka igen
check-mail-again-done = Du har bett om ett mejl till.
check-mail-change-title = Fel adress?
check-mail-change-button = Ändra adressen
mails-late-minutes = Våra mejl är just nu ungefär { $minutes } minuter försenade.
mails-late-hours = Våra mejl är just nu ungefär { $hours } timmar försenade.
mails-late-link-sent = Om du skrev under den här namninsamlingen med den adressen bör du få länken, men inte direkt. Om det inte kommer något, titta i skräpposten och kontrollera att adressen är rätt skriven.
mails-late-endorse-link-sent = Om du har använt den adressen för att lämna en organisations stödförklaring för den här namninsamlingen bör du få länken, men inte direkt. Om det inte kommer något, titta i skräpposten och kontrollera att adressen är rätt skriven.

## Confirming

confirm-title = Bekräfta din underskrift
confirm-text = Kontrollera uppgifterna. Om de är dina, bekräfta din underskrift på den här namninsamlingen:
confirm-button = Bekräfta min underskrift
confirm-discard-title = Är det inte dina uppgifter?
confirm-discard-text = Någon annan har fyllt i formuläret med din e-postadress. Kasta formuläret: då räknas ingenting och ingenting visas, och du kan skriva under med dina egna uppgifter.
confirm-discard-only = Någon annan har fyllt i formuläret med din e-postadress. Kasta formuläret: då räknas ingenting och ingenting visas.
confirm-discard-button = Kasta formuläret
press-title = Skriv din e-postadress
press-text = Vissa e-postprogram öppnar länkar och trycker på knappar av sig själva. Vi kan inte veta om det var du eller ett program som tryckte på knappen, så inget har ändrats än.
press-ask = För att fortsätta skriver du e-postadressen som vi skickade mejlet med länken till.
press-wrong = Vårt mejl skickades till en annan adress. Se efter i mejlet vilken adress det skickades till och skriv den här.
press-button = Fortsätt
confirmed-title = Din underskrift räknas
confirmed-thanks = Tack för att du har skrivit under:
confirmed-count = Underskrifter hittills, inklusive din: minst { $count }
confirmed-share-title = Dela namninsamlingen
confirmed-share-text = När du delar når namninsamlingen fler människor. De här länkarna innehåller ingen spårning.
confirmed-address = Länk till namninsamlingen
confirmed-share-email = E-post
confirmed-share-subject = Vill du skriva under den här namninsamlingen?
share-closed-text = Den här namninsamlingen är stängd. Du kan fortfarande dela dess sida. De här länkarna innehåller ingen spårning.
share-native = Dela via en app
share-text = Text att kopiera
share-more = Fler sätt att dela
share-code-title = Kod för affischer
share-code-text = Den som riktar mobilkameran mot koden kommer till namninsamlingen.
share-code-file = Spara koden som bild (SVG)
share-posters-title = Affischer att skriva ut
share-posters-text = Skriv ut en affisch till en anslagstavla eller ett informationsbord. På den står namninsamlingens rubrik, och där finns en kod som leder till namninsamlingen.
confirmed-own-page-title = Du kan ändra dig
confirmed-own-page-text = På din egen sida kan du se vad du har skrivit under, rätta dina uppgifter, visa eller dölja ditt namn och dra tillbaka eller radera din underskrift. Spara mejlet som du bekräftade med: där finns samma länk.
confirmed-own-page-link = Gå till min underskrift
confirmed-own-page-mail = Länken till din sida finns i våra mejl. Har du tappat bort den?

## The signer’s own page

signature-title = Din underskrift
signature-status = Status
signature-awaiting = Inte bekräftad än: följ länken i vårt mejl
signature-too-late = Inte bekräftad innan namninsamlingen stängdes: den räknas inte
signature-confirmed = Bekräftad
signature-withdrawn = Tillbakadragen
signature-disowned = Någon annan har skrivit under med din e-postadress: det räknas inte
signature-withdrawn-on-request = Tillbakadragen av arrangörerna på din begäran
signature-set-aside = Ogiltigförklarad av kampanjen: den räknas inte
signature-set-aside-withdrawn = Tillbakadragen, och dessutom ogiltigförklarad av kampanjen: den räknas inte
signature-name = Namn
signature-version = Textversion
signature-version-is = Version { $version } ({ $language })
signature-submitted-at = Skrev under
signature-confirmed-at = Bekräftad
signature-corrected-at = Rättad
signature-shown = Visa namnet offentligt
signature-shown-once-confirmed = Ja, när din underskrift har bekräftats
signature-shown-uncounted = Nej: vi visar bara namnen på dem vars underskrift räknas
signature-shown-hidden = Ja, men kampanjen visar inga namn för tillfället
signature-shown-from = Ja, när minst { $from } personer har bekräftat sin underskrift. Det fattas fortfarande: { $missing }.
signature-comment = Visa kommentaren offentligt
signature-comment-waiting = Inte än: arrangörerna läser den först
signature-comment-refused = Nej: arrangörerna har beslutat att inte visa den
signature-comment-hidden = Inte nu: kampanjen visar inga kommentarer för tillfället
signature-news = Kampanjen får mejla nyheter
signature-mails = Mejl tillåtna
signature-yes = Ja
signature-no = Nej
signature-none = Inte ifyllt
signature-private = Dela inte adressen till den här sidan. Alla som har den kan ändra din underskrift.
signature-done-shown = Klart: ditt namn kan nu synas i listan över dem som skrivit under.
signature-done-shown-later = Klart: ditt namn kan synas i listan över dem som skrivit under när kampanjen visar namn igen.
signature-done-shown-from = Klart: ditt namn kan synas i listan över dem som skrivit under när minst { $from } personer har bekräftat sin underskrift. Det fattas fortfarande: { $missing }.
signature-done-hidden = Klart: ditt namn visas inte längre i listan över dem som skrivit under.
signature-done-hidden-unlisted = Klart: ditt namn kommer inte att visas i listan över dem som skrivit under.
signature-done-comment-hidden = Klart: din kommentar visas inte.
signature-done-withdrawn = Klart: din underskrift är tillbakadragen och räknas inte.
signature-done-again = Klart: din underskrift räknas igen.
signature-done-stopped = Klart: vi skickar inga fler mejl till dig på grund av den här underskriften.
signature-done-resumed = Klart: du tillåter våra mejl om den här namninsamlingen igen.
signature-done-corrected = Klart: dina uppgifter är sparade så som du ser dem här.
signature-show-title = Visa ditt namn
signature-show-text = Ditt namn, land och yrke kan då synas i namninsamlingens lista över dem som skrivit under.
signature-show-name = Ditt namn kan då synas i namninsamlingens lista över dem som skrivit under.
signature-show-button = Visa mitt namn
signature-hide-title = Dölj ditt namn
signature-hide-text = Din underskrift räknas fortfarande, men ditt namn syns inte längre i listan över dem som skrivit under.
signature-hide-unlisted = Ditt namn syns inte i listan för tillfället. Om du döljer det kommer det inte att synas där senare heller. Din underskrift räknas fortfarande.
signature-hide-button = Dölj mitt namn
signature-hide-comment-title = Dölj din kommentar
signature-hide-comment-text = Din underskrift räknas fortfarande. Arrangörerna kan läsa din kommentar men får inte längre visa den.
signature-hide-comment-button = Dölj min kommentar
signature-withdraw-title = Dra tillbaka din underskrift
signature-withdraw-text = Då räknas inte din underskrift och ditt namn visas inte. Vi sparar en notering om att underskriften har dragits tillbaka. Du kan skriva under igen så länge namninsamlingen är öppen.
signature-withdraw-awaiting = Ditt formulär kastas, och det går inte längre att bekräfta det med länkarna i våra mejl. Vi sparar en notering om att underskriften har dragits tillbaka.
signature-withdraw-set-aside = Kampanjen har ogiltigförklarat din underskrift, så den räknas inte nu. Om du drar tillbaka den kommer den inte att räknas senare heller.
signature-withdraw-closed = Då räknas inte din underskrift och ditt namn visas inte. Vi sparar en notering om att underskriften har dragits tillbaka. Namninsamlingen är stängd: du kan ångra att du drog tillbaka den fram till den { $until }, men inte senare.
signature-withdraw-final = Då räknas inte din underskrift och ditt namn visas inte. Vi sparar en notering om att underskriften har dragits tillbaka. Namninsamlingen är stängd, så det går inte att ångra detta efteråt.
signature-withdraw-button = Dra tillbaka min underskrift
signature-again-title = Skriv under igen
signature-again-text = Då räknas din underskrift, med uppgifterna ovan.
signature-again-form = Du drog tillbaka din underskrift innan dina uppgifter hade bekräftats. Fyll i formuläret igen för att skriva under.
signature-again-mails = Om du vill skriva under med dina egna uppgifter, tillåt först mejl igen på den här sidan. Fyll sedan i formuläret.
signature-disowned-title = Skriv under själv
signature-again-disowned = Fyll i formuläret för att skriva under med dina egna uppgifter.
signature-again-button = Skriv under igen
signature-not-me-title = Var det inte du som skrev under?
signature-not-me-text = Om någon annan har skrivit under med din e-postadress, säg det här. Då räknas och visas inte den här underskriften, och vi skickar inga fler mejl till din adress på grund av den. Hur många som säger det är offentligt, men inte vilka de är.
signature-not-me-button = Det var inte jag
signature-done-not-me = Tack för att du säger det. Den här underskriften räknas och visas inte, och vi skickar inga fler mejl till dig på grund av den.
signature-misuse = Skriv till { $contact } om din adress missbrukas.
signature-stop-title = Stoppa alla mejl
signature-stop-text = Då skickar vi inga fler mejl till dig på grund av den här underskriften. Din underskrift påverkas inte. Spara adressen till den här sidan: vi kan inte mejla den till dig igen.
signature-stop-button = Stoppa alla mejl
signature-resume-title = Tillåt mejl igen
signature-resume-text = Om du tillåter mejl igen kan vi mejla dig länken till den här sidan. Om ett mejl till dig inte kom fram eller markerades som skräppost kan det hända att vi ändå inte skickar några på ett tag.
signature-links-title = Få en ny länk till den här sidan
signature-links-text = Vi mejlar dig en ny länk. Alla tidigare länkar till den här sidan slutar fungera, även de i mejlen som du har. Använd det här om någon annan kan ha en länk.
signature-links-button = Byt ut mina länkar
signature-download-title = Ladda ner dina uppgifter
signature-download-text = Dina uppgifter och deras historik som en JSON-fil
signature-download-fresh = För att skydda dina uppgifter kan de bara laddas ner med en länk som är yngre än ett dygn. Vi kan mejla dig en.
signature-download-button = Mejla mig en färsk länk
receipt-title = Kvitto
receipt-text = Ett kvitto bevisar att din underskrift finns i webbplatsens offentliga logg. Alla som ser det kan förstå att du har skrivit under, så visa det bara för dem som får veta det.
receipt-button = Ladda ner kvittot
signature-erase-title = Radera dina uppgifter
signature-erase-counted = Då räknas inte din underskrift, och ditt namn, din e-postadress och alla andra krypterade uppgifter raderas permanent. Det går inte att ångra.
signature-erase-not-counted = Ditt namn, din e-postadress och alla andra krypterade uppgifter raderas permanent. Det går inte att ångra. Din underskrift räknas inte nu och kommer inte heller att räknas efteråt.
signature-erase-sure = Jag är säker på att jag vill radera mina uppgifter
signature-erase-data-button = Radera mina uppgifter

## Correcting details

correct-title = Rätta dina uppgifter
correct-choices = På samma sida väljer du om du vill ha nyheter och vad du i övrigt godkänner.
correct-text = Det du har skrivit under ändras inte. Uppgifter som du ersätter raderas.
correct-awaiting = Du kan rätta dina uppgifter här när din underskrift är bekräftad.
correct-button = Spara
correct-news-stopped = Du har stoppat alla mejl. Om du väljer nyheter tillåter du mejl igen.
correct-differs = Det du har skrivit skiljer sig från det som är sparat:
correct-limit = Antalet ändringar är begränsat: { $day } på 24 timmar, { $all } totalt. Du kan alltid dölja ditt namn, stoppa mejl, dra tillbaka din underskrift och radera dina uppgifter.

## Another email address

address-title = Använd en annan e-postadress
address-text = Du skrev under med { $address }. Du kan flytta din underskrift till en annan adress som är din. Inget annat i underskriften ändras.
address-ask = Vi skickar ett mejl till den nya adressen. Din underskrift flyttas när du öppnar länken i det mejlet och bekräftar. Från och med då fungerar inte länkarna i tidigare mejl längre. Vi meddelar den gamla adressen att underskriften har flyttats, men inte vart.
address-mail-button = Mejla mig på den här adressen
address-same = Din underskrift har redan den här adressen. Skriv en annan.
address-pending = Du har bett oss mejla { $address }. Din underskrift flyttas dit när du bekräftar i det mejlet. Fram till dess ändras inget.
address-keep-current = Behåll min nuvarande adress
address-kept = Klart: adressändringen är avbruten.
address-sent = Om vi kan mejla till den adressen bör du få ett mejl inom några minuter. Öppna mejlet och följ länken för att flytta din underskrift.
address-sent-late = Om vi kan mejla till den adressen bör du få ett mejl, men inte direkt. Öppna mejlet och följ länken för att flytta din underskrift.
address-until = Inget ändras förrän du har bekräftat i det mejlet.
address-confirm-title = Flytta underskriften till den här adressen
address-confirm-text = Någon, troligen du själv, har bett att få flytta sin underskrift på den här namninsamlingen till din e-postadress:
address-endorsement-means = På den här sidan betyder ”underskrift” en organisations stödförklaring.
address-confirm-then = Efter flytten går det bara att nå underskriften med länkarna i mejl till den här adressen.
address-confirm-button = Flytta den hit
address-reject-title = Är den inte din?
address-reject-text = Någon har skrivit in din adress. Avvisa ändringen: då stannar underskriften där den är.
address-reject-button = Avvisa
address-taken-title = Den här adressen har redan en underskrift
address-has-signature-text = Adressen har en egen underskrift, och den räknas. Därför kan den andra underskriften inte flyttas hit. Om båda är dina, dra tillbaka den andra: då räknas den inte längre.
address-taken-button = Dra tillbaka den andra underskriften
notice-address-moved-title = Din underskrift har flyttats
notice-address-moved-text = Nu hör den till din nya e-postadress. I övrigt är den som förut. Den går bara att nå med länkarna i mejl till den här adressen.
notice-moved-title = Underskriften har flyttats
notice-moved-text = Nu hör den till en annan e-postadress. Använd länken i våra mejl till den adressen. Om det inte var du som flyttade den, kontakta kampanjen.
notice-address-outdated-title = Länken fungerar inte längre
notice-address-outdated-text = Adressändringen har avbrutits, begärts på nytt eller är för gammal, eller så är underskriften inte längre bekräftad. För att börja om går du till sidan för din underskrift: länken dit finns i våra mejl till adressen som namninsamlingen skrevs under med.
notice-address-rejected-title = Ändringen har avvisats
notice-address-rejected-text = Underskriften flyttades inte till din adress. Länken i vårt mejl fungerar inte längre.
notice-address-withdrawn-title = Den andra underskriften har dragits tillbaka
notice-address-withdrawn-text = Den räknas inte. Underskriften med den här adressen är oförändrad. Om du vill radera den andra använder du länken i våra mejl till dess adress.
notice-many-addresses-title = För många adressändringar
address-limit = { $day ->
    [one] Du kan ange en annan adress inom 24 timmar.
   *[other] Du kan ange { $day } andra adresser inom 24 timmar.
}
again-from = Du kan försöka igen från { $time }.
unsubscribe-title = Stoppa nyheter via mejl
unsubscribe-text = Då mejlar kampanjen dig inga fler nyheter om den här namninsamlingen:
unsubscribe-then = Din underskrift och dina andra val påverkas inte.
unsubscribe-button = Stoppa nyheterna
notice-news-stopped-title = Du får inga fler nyheter
notice-news-stopped-text = Kampanjen mejlar dig inga fler nyheter om den här namninsamlingen. Ett mejl som redan var på väg kan fortfarande komma fram. Om du har skrivit under är din underskrift oförändrad.

## The link to one's own page

link-title = Få länken till din underskrift
link-text = Vi mejlar dig en länk till din egen sida. Där kan du se, dra tillbaka eller radera din underskrift. Skriv e-postadressen som du skrev under med.
link-button = Skicka min länk

## Notices

notice-link-expired-title = Länken har slutat gälla
notice-link-expired-text = Använd länken i vårt senaste mejl. Om namninsamlingen fortfarande är öppen kan du också skriva under igen för att få en ny länk.
notice-link-unknown-title = Länken fungerar inte
notice-link-unknown-text = En del av den kanske saknas. Kopiera hela länken från vårt mejl. Om det inte hjälper kan du få en ny länk på namninsamlingens sida.
notice-petition-closed-title = Namninsamlingen är stängd
notice-petition-closed-text = Den tar inte längre emot underskrifter. Tack för att du ville skriva under.
notice-petition-not-found-title = Namninsamlingen hittades inte
notice-petition-not-found-text = Kontrollera att adressen är rätt. Namninsamlingen kan ha flyttats, eller så är den inte öppen än.
notice-page-not-found-title = Sidan hittades inte
notice-page-not-found-text = Kontrollera att adressen är rätt, eller gå tillbaka till föregående sida.
notice-article-retracted-title = Den här nyheten har dragits tillbaka
notice-article-retracted-text = Kampanjen publicerar den inte längre. Du kan läsa andra nyheter på namninsamlingens sida.
notice-too-large-title = Det du skickade är för stort
notice-too-large-text = Du skickade mer text än vi tar emot. Gå tillbaka, korta ner texten och skicka den igen.
notice-unavailable-title = Tyvärr är det problem med tjänsten
notice-unavailable-text = Vi kunde inte göra det du bad om. Försök igen om några minuter. Det gör inget om du skickar två gånger.
notice-not-sure-title = Inget har raderats
notice-not-sure-text = Kryssa i rutan för att bekräfta att du vill radera dina uppgifter och tryck sedan på knappen igen.
notice-not-changed-title = Ingen ändring gjordes
notice-not-changed-text = Din underskrifts status har ändrats sedan du öppnade sidan, så den knappen gäller inte längre. Gå till din underskrift för att se dess aktuella status.
notice-withdrawn-title = Din underskrift har dragits tillbaka
notice-withdrawn-text = Den räknas inte och ditt namn visas inte. Du kan skriva under igen så länge namninsamlingen är öppen.
notice-erased-title = Dina uppgifter har raderats
notice-erased-details = Ditt namn, din e-postadress och alla andra krypterade uppgifter har raderats permanent. Den här länken fungerar inte längre.
notice-erased-on-request-title = Dina uppgifter har raderats
notice-erased-on-request-details = Arrangörerna har på din begäran raderat ditt namn, din e-postadress och alla andra krypterade uppgifter permanent. Din underskrift räknas inte. Den här länken fungerar inte längre. Om du inte har bett om det här, kontakta kampanjen. Du kan skriva under igen så länge namninsamlingen är öppen.
notice-purged-title = Länken har slutat gälla
notice-purged-text = Underskriften bekräftades inte inom 30 dagar, så uppgifterna raderades. Underskriften räknades aldrig. Om namninsamlingen fortfarande är öppen kan du skriva under igen.
notice-again-kept = Det som inte har raderats finns kvar i formuläret. Fyll i resten.
notice-data-expired-title = Dina uppgifter har raderats
notice-data-expired-details = Namninsamlingen stängdes för länge sedan, så ditt namn, din e-postadress och alla andra krypterade uppgifter har raderats. Din underskrift räknas fortfarande.
notice-data-expired-uncounted-title = Dina uppgifter har raderats
notice-data-expired-uncounted-details = Tiden som vi sparar uppgifter är över, så ditt namn, din e-postadress och alla andra krypterade uppgifter har raderats. Din underskrift räknas inte.
notice-other-spelling-title = Länken gäller en annan stavning av din adress
notice-other-spelling-text = Den här e-postadressen kan stavas på flera sätt. En annan stavning användes senare eller är bekräftad, så länken kan inte visa eller ändra underskriften. Använd länken i våra mejl till adressen med den stavningen. Så länge inget har bekräftats fungerar fortfarande knappen i mejlet med den här länken.
notice-link-replaced-title = Länken har bytts ut
notice-link-replaced-text = Tidigare länkar till den här underskriften fungerar inte längre. Använd länken i vårt senaste mejl, eller få en ny på namninsamlingens sida.
notice-links-replaced-title = Dina länkar har bytts ut
notice-links-replaced-text = Tidigare länkar till din underskrift fungerar inte längre. Vi mejlar dig en ny.
notice-discarded-title = Formuläret har kastats
notice-discarded-text = Inget i det räknas eller visas. Om du vill skriva under med dina egna uppgifter, fyll i formuläret själv.
notice-discarded-only-title = Formuläret har kastats
notice-discarded-only-text = Inget i det räknas eller visas.
notice-fresh-link-sent-title = Titta i din e-post
notice-fresh-link-sent-text = Vi mejlar dig en färsk länk. Använd den inom ett dygn för att ladda ner dina uppgifter.
notice-not-fresh-title = Länken är för gammal för nedladdning
notice-not-fresh-text = För att skydda dina uppgifter kan de bara laddas ner med en länk som är yngre än ett dygn. Be om en på sidan för din underskrift.
notice-receipt-not-yet-title = Ditt kvitto är inte klart än
notice-receipt-not-yet-text = Din underskrift finns inte i den offentliga loggen än. När du har bekräftat den brukar det ta mindre än en minut. Försök igen senare.
notice-receipt-late-text = Det du bekräftade eller ändrade den { $time } finns inte i den offentliga loggen än. Det brukar ta mindre än en minut, så loggen ligger efter. Din underskrift har inte gått förlorad: den är sparad och läggs till när loggen är igång igen. Försök igen senare.
notice-receipt-unconfirmed-text = Din underskrift är inte bekräftad. Du kan få ett kvitto först när den är bekräftad och finns i den offentliga loggen.
notice-no-receipt-title = Det finns inget kvitto
notice-no-receipt-text = Den här namninsamlingen ger inga kvitton, eftersom ett kvitto bevisar för alla som ser det att ägaren har skrivit under.
notice-receipt-disowned-text = Du har sagt att det inte var du som skrev under. Ett kvitto skulle bevisa motsatsen för alla som ser det, så du kan inte ladda ner något.
notice-too-many-mails-title = Det går inte att skicka något mejl nu
notice-too-many-mails-text = Vi har redan skickat flera mejl till din adress de senaste dagarna, eller så har du stoppat våra mejl. Använd den senaste länken, eller försök igen om en vecka.
notice-details-changed-text = Dina uppgifter har ändrats sedan du öppnade formuläret, så inget sparades. Jämför det du fyllde i med de sparade uppgifterna och spara sedan igen.
notice-set-aside-title = Underskriften har ogiltigförklarats
notice-set-aside-text = Kampanjen har ogiltigförklarat den, så den räknas inte. Om du tror att det är ett misstag, kontakta kampanjen.
notice-mails-stopped-title = Mejlen har stoppats
notice-mails-stopped-text = Vi skickar inga fler mejl till dig på grund av den här underskriften.
notice-signing-paused-title = Namninsamlingen är pausad
notice-signing-paused-text = Ditt formulär sparades inte. Underskrifter som redan finns påverkas inte. Kom tillbaka senare.
notice-form-after-closing-text = Namninsamlingen stängdes innan ditt formulär kom fram, så inget av det sparades. Tack för att du ville skriva under.
notice-link-sent-title = Titta i din e-post
notice-link-sent-text = Om du skrev under den här namninsamlingen med den adressen bör du få länken inom några minuter. Om det inte kommer något, titta i skräpposten och kontrollera att adressen är rätt skriven.
notice-endorse-link-sent-text = Om du har använt den adressen för att lämna en organisations stödförklaring för den här namninsamlingen bör du få länken inom några minuter. Om det inte kommer något, titta i skräpposten och kontrollera att adressen är rätt skriven.
notice-wait-title = Försök igen senare
notice-wait-text = Det har kommit för många förfrågningar från ditt nätverk. Försök igen om en timme eller från en annan uppkoppling.

## The document to hand over

delivery-as-of = Läget den { $date } ({ $zone })
delivery-links = Länkar
delivery-names = Namn
delivery-names-shown = Personer som skrivit under och valt att visa sitt namn: { $shown } av { $confirmed }. De står i den ordning de bekräftade. Det som står bredvid ett namn har personen själv skrivit.
delivery-names-none = Ingen av dem som skrivit under har valt att visa sitt namn.
delivery-boxes = { $number ->
    [one] Ett namn innehåller tecken som saknas i dokumentets typsnitt. Vart och ett av dem har ersatts med en ruta.
   *[other] { $number } namn innehåller tecken som saknas i dokumentets typsnitt. Vart och ett av dem har ersatts med en ruta.
}
delivery-organisations = Organisationer
delivery-organisations-listed = Organisationer som stöder namninsamlingen: { $number }. De står i den ordning de bekräftade och ingår inte i antalet underskrifter.
delivery-page = Sida { $page } av { $pages }

## Privacy

privacy-page-title = Integritet
privacy-purpose-title = Vad dina uppgifter används till
privacy-purpose-count = Att räkna din underskrift och försäkra oss om att den är din.
privacy-purpose-deliver = Att överlämna namninsamlingen till: { $addressees }
privacy-purpose-chosen = Bara om du har valt det: att visa ditt namn offentligt, med land och yrke, och att mejla dig nyheter om den här namninsamlingen.
privacy-purpose-shown = Bara om du har valt det: att visa ditt namn offentligt.
privacy-purpose-news = Bara om du har valt det: att mejla dig nyheter om den här namninsamlingen.
privacy-purpose-consent = Bara om du har valt det: { $consent }
privacy-basis-title = Rättslig grund
privacy-basis-text = Ditt samtycke. Du ger det genom att skriva under och kan när som helst återkalla det. Inom EU: artikel 6.1 a i GDPR, och artikel 9.2 a, eftersom en underskrift kan avslöja en politisk åsikt.
privacy-stored-title = Vad som sparas
privacy-stored-sealed = Krypterat: { $fields }
privacy-stored-source = Krypterat: en kod som anger var den länk fanns som ledde dig till namninsamlingen, till exempel på ett flygblad. Koden sparas bara om länken innehöll en sådan och används bara för att räkna hur många som kom därifrån.
privacy-stored-open = Okrypterat: ditt land om du har angett det, ditt språk, vad du har valt att tillåta, vilken version av texten du skrev under och när.
privacy-stored-areas = Okrypterat, så länge din underskrift räknas: regionen eller början av postnumret som den räknas under.
privacy-stored-codes = Bara som hemliga koder, för att känna igen upprepade formulär: din e-postadress och ditt nätverk.
privacy-stored-log = För alltid, i en offentlig logg som alla kan kontrollera: att en underskrift har bekräftats, vad som hände med den senare (till exempel att den rättades, drogs tillbaka eller raderades) och i vilken minut, med en kod i stället för namn eller adress. Om ditt namn har visats offentligt kan andra kanske förstå vilka poster som är dina.
privacy-stored-endorsements = Om du lämnar en stödförklaring för en organisation: organisationens namn, webbplats och land kan visas offentligt. Ditt namn, din roll och din e-postadress sparas krypterade och visas aldrig.
privacy-readers-title = Vem som kan se uppgifterna
privacy-readers-text = Kampanjen, och företagen som driver den här webbplatsen och skickar dess mejl. Varje export av uppgifterna registreras. Det du väljer att visa offentligt kan alla se, och det är inte krypterat.
privacy-readers-places = Alla kan se vilka länder underskrifterna kommer från och ungefär hur många de är, i avrundade siffror som inte pekar ut någon.
privacy-readers-areas = Alla kan se vilka regioner eller postnummerområden underskrifterna kommer från och ungefär hur många de är, i avrundade siffror som inte pekar ut någon.
privacy-readers-addressees = De som namninsamlingen överlämnas till ser det som kampanjen överlämnar tillsammans med den.
privacy-kept-title = Hur länge uppgifterna sparas
privacy-kept-unconfirmed = Uppgifter som du inte bekräftar
privacy-kept-confirmed = Bekräftade uppgifter
privacy-kept-until-erased = Tills du raderar dem
privacy-kept-closed = Bekräftade uppgifter, efter att namninsamlingen har stängts
privacy-kept-address = En gammal e-postadress, efter att din underskrift har flyttats till en annan
privacy-kept-mails = Noteringar om mejl till dig, utan din adress
privacy-kept-erased = Ingen kan läsa raderade uppgifter. Koderna, dina val och tidpunkterna finns kvar i våra noteringar.
privacy-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagar
}
privacy-rights-title = Dina rättigheter
privacy-rights-page = Länken i våra mejl leder till din egen sida: där kan du se, ladda ner, dra tillbaka och radera allt. Där kan du också rätta dina uppgifter och använda en annan e-postadress. För allt annat, kontakta kampanjen eller din dataskyddsmyndighet.

## Accessibility

access-title = Tillgänglighet
access-aim = Alla ska kunna läsa och skriva under här: på en mobil eller en stor skärm, med mus, tangentbord eller skärmläsare. Målet är WCAG 2.2, nivå AA.
access-checked-title = Det här kontrolleras
access-checked-pages = Före varje ny version av den här programvaran kontrollerar en webbläsare sidorna, från formuläret till sidan för ens egen underskrift: kontrast, namn, roller, ordning och språk. Den kontrollerar namninsamlingens sida och formulär på alla språk som finns på webbplatsen.
access-checked-ways = Vid kontrollen skriver webbläsaren under med bara tangentbordet, och även utan JavaScript. Den kontrollerar att inget går förlorat med dubbelt så stor text, på en 320 pixlar bred skärm, i mörkt läge, med tvingade färger och på papper. Inget rör sig av sig självt.
access-missing-title = Det här saknas
access-missing-people = Ingen som använder skärmläsare varje dag har testat de här sidorna än.
access-missing-content = En namninsamlings texter och nyheter är kampanjens egna och kontrolleras inte.
access-missing-script = En namninsamling kan be webbläsaren om en beräkning, som skydd mot formulär som skickas av maskiner. Då krävs JavaScript för att skriva under; ingen behöver lösa någon gåta.
access-report-title = Berätta för oss vad som inte fungerar
access-report-text = Skriv till dem som står bakom namninsamlingen: på dess sida ”{ $privacy }” står det vilka de är. Berätta på vilken sida det hände, vad du ville göra och vilken webbläsare eller vilket hjälpmedel du använder.

## How the number grew

history-title = Så växte antalet underskrifter
history-summary = { $count ->
    [one] { $count } bekräftad underskrift räknad
   *[other] { $count } bekräftade underskrifter räknade
} från den { $from } till den { $until }. Under dagen med flest bekräftelser, den { $day }, bekräftades { $most } av dem.
embed-title = Visa namninsamlingen på en annan webbplats
embed-text = De här webbplatserna får visa namninsamlingen i en ram. Kopiera raderna till någon av deras sidor. Där skript inte körs får läsarna en länk.
embed-form = Formuläret
embed-count = Bara antalet
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Om du kryssar i rutan tillåter du att de här uppgifterna används: { $fields }
history-note = Bara underskrifter som räknas just nu visas: en underskrift som dras tillbaka försvinner också från dagen då den bekräftades. Dagarna anges i UTC.
history-none = Ingen har bekräftat en underskrift än.
history-table = Samma sak som tabell
history-when = När
history-confirmed = Bekräftade
history-total = Totalt
history-goals = Nådda mål
history-csv = Alla dagar för ett kalkylblad (CSV)
places-title = Varifrån underskrifterna kommer
places-as-of = Läget den { $time }. Bekräftade underskrifter då: { $count }.
places-note-hourly = Ingen enskild person kan pekas ut: siffrorna är avrundade nedåt, länder med få underskrifter visas inte, och tabellen uppdateras högst en gång i timmen, och bara när minst { $number } personer till har skrivit under eller dragit tillbaka sin underskrift.
places-none = Inget land visas. För att ingen ska kunna pekas ut visas ett land först när minst { $number } personer därifrån har skrivit under. Tabellen uppdateras då och då.
places-table = Per land
places-at-least = Underskrifter, minst
places-share-at-least = Andel, minst
places-share = { $number } %
places-others = Andra länder, land inte angivet och avrundning
places-map = Karta
places-map-text = Världskarta. Ett lands färg visar hur många underskrifter det har. Samma siffror står i tabellen.
places-step = { $number } eller fler
places-step-none = Visas inte
places-csv = Alla länder för ett kalkylblad (CSV)
places-areas-note-hourly = Ingen enskild person kan pekas ut: siffrorna är avrundade nedåt, områden med få underskrifter visas inte, och tabellen uppdateras högst en gång i timmen, och bara när minst { $number } personer till har skrivit under eller dragit tillbaka sin underskrift.
places-areas-none = Inget område visas. För att ingen ska kunna pekas ut visas ett område först när minst { $number } personer därifrån har skrivit under. Tabellen uppdateras då och då.
places-areas-others = Andra områden, område inte angivet eller inte igenkänt och avrundning
places-areas-csv = Alla områden för ett kalkylblad (CSV)
places-by-region = Per region
places-by-postcode = Efter början av postnumret
places-postcode-begins = Postnumret börjar med
log-title = Den offentliga loggen
log-proves = Med loggen kan vem som helst räkna om underskrifterna på den här webbplatsen. Den bevisar att inget som har räknats har tagits bort, ändrats eller lagts till i smyg.
log-proves-not = Den bevisar inte att de som skrivit under är verkliga personer eller har rätt att skriva under, och inte heller att ingen har avvisats.
log-private = Den innehåller inga namn och inga e-postadresser: bara vad som hände med en underskrift, i vilken minut, och en kod.
log-refused = Om en regel på den här webbplatsen gör att en underskrift avvisas, till exempel för att namninsamlingen är stängd, får personen ett digitalt signerat svar att spara. Avvisade formulär finns inte med i några offentliga siffror, eftersom utomstående skulle kunna påverka dem. Publik nyckel för svaren:
log-none = Inget har publicerats i loggen än.
log-state = Loggens läge
log-entries = Poster
log-published = Publicerat
log-root = Rothash
log-name = Namn
log-key = Publik nyckel
log-witnesses = Vittnen
log-witnessed = Bevittnat: { $cosigned } av { $witnesses }, { $time }
log-not-witnessed = Inte bevittnat än. Antal vittnen: { $witnesses }
log-no-witnesses = Inga. Den som driver den här webbplatsen skulle kunna visa olika loggar för olika personer. Jämför rothashen med andra för att upptäcka det.
log-delay = Nya poster syns oftast inom en minut.
log-newest = Loggens senaste kontrollpunkt (checkpoint) är från den { $time }.
log-behind = Något som den här webbplatsen redan räknar finns inte i loggen än. Om det förblir så i mer än några minuter har loggen stannat. Ingen underskrift går förlorad: det som saknas är sparat och läggs till när loggen är igång igen.
log-petitions = Vad loggen säger om en namninsamling står på namninsamlingens sida ”{ $history }”.
log-check-title = Så kontrollerar du den
log-check-program = Kör det här kommandot i Countersign, den fria programvaran bakom webbplatsen. Det behöver bara offentliga adresser:
log-check-second = I källkoden finns också ett andra program som kontrollerar loggen, skrivet i Python. Det har inget gemensamt med det första: tests/audit.
log-file-checkpoint = Kontrollpunkt (checkpoint)
log-file-policy = Nyckelfil (policy)
log-formats = Format
log-ended = Tidigare loggar, som har avslutats
log-count-title = Vad den offentliga loggen säger
log-count-as-of = Läget den { $time }, när loggen hade { $entries } poster. Det som har bekräftats, dragits tillbaka eller raderats efter det märks inte i siffrorna.
check-title = Kontrollera ett kvitto
check-intro = Din webbläsare kontrollerar kvittot själv. Inget som du fyller i här skickas någonstans, och när sidan har laddats fungerar den utan internet.
check-receipt = Kvitto
check-file = Eller välj filen
check-policy = Betrodda nycklar
check-policy-what = En nyckelfil (policy, c2sp.org/tlog-policy): de publika nycklarna för loggen och dess vittnen. Den här kommer från den här webbplatsen. Om du inte litar på webbplatsen, klistra in en nyckelfil som du har fått av någon annan.
check-button = Kontrollera
check-no-script = För att kontrollera på den här sidan krävs JavaScript. Utan det kan du använda något av programmen: se sidan om den offentliga loggen.
check-old = Den här webbläsaren kan inte kontrollera Ed25519-signaturer. Använd en nyare webbläsare eller något av programmen: se sidan om den offentliga loggen.
check-valid = Kvittot är giltigt.
check-not-valid = Kvittot är inte giltigt.
check-other = Kvittot kommer från en annan logg: { $origin }.
check-other-ended = Den här webbplatsen har avslutat den loggen och börjat på en ny. Använd den avslutade loggens nyckelfil för att kontrollera kvittot. Om du vill ha ett kvitto från den nuvarande loggen, öppna länken till din underskrift i något av våra mejl.
check-other-foreign = Den loggen finns inte med i nyckelfilen som du litar på. För att kontrollera kvittot behöver du ange den loggens nyckelfil, från någon som du litar på.
check-other-use = Använd den avslutade loggens nyckelfil
check-form = Det här är inte ett kvitto. Klistra in hela kvittot, från ”c2sp.org/tlog-proof@v1” till sista raden.
check-file-unreadable = Din webbläsare kan inte läsa den här filen. Välj den igen eller klistra in kvittot.
check-policy-wrong = De betrodda nycklarna går inte att läsa. Ange en nyckelfil (c2sp.org/tlog-policy) med minst en logg och ett kvorum.
check-log-good = Signatur från loggen { $origin }: giltig.
check-log-bad = Signatur från loggen: saknas eller är inte giltig.
check-witness-good = Signaturer från vittnen: { $cosigned } av { $witnesses }, vilket räcker.
check-witness-few = Signaturer från vittnen: { $cosigned } av { $witnesses }, vilket inte räcker.
check-witness-bad = Signaturer från vittnen: minst en är inte giltig.
check-witness-none = Signaturer från vittnen: inga krävs.
check-place-good = Plats i loggen: post nummer { $index }, lägre än { $size }.
check-place-bad = Plats i loggen: inte bevisad.
check-owner-good = Vilken underskrift posten hör till: { $id }.
check-owner-bad = Vilken underskrift posten hör till: inte den som kvittot anger.
check-owner-alone = Vilken underskrift posten hör till: anges inte. Kvittot visar bara själva posten.
check-later-title = Räknas underskriften fortfarande?
check-later-text = Webbläsaren läser loggen från den posten och framåt och jämför den med det senaste läget som loggen har signerat.
check-later-stop = Stoppa
check-later-stopped = Stoppad. Kontrollen gav inget svar.
check-later-reading = Lästa poster: { $read } av { $size }.
check-later-more = Tryck på knappen igen för att läsa vidare.
check-later-counts = Underskriften räknas, enligt loggen med { $size } poster.
check-later-not = Underskriften räknas inte, enligt loggen med { $size } poster: { $reason }
check-later-damaged = Loggen är inte densamma som när den gav det här kvittot, eller stämmer inte med det läge den själv har signerat. Spara kvittot och berätta för andra.
check-later-other = Webbplatsen har nu en annan logg: { $origin }. Där går det inte att se om kvittots underskrift fortfarande räknas. Om du skrev under på den här webbplatsen, öppna länken till din underskrift i något av våra mejl och ladda ner ett nytt kvitto.
check-later-missing = En del av loggen går inte att ladda. Försök igen senare.
