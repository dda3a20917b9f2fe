## Every mail

mail-greeting = Hej { $name }!
mail-greeting-plain = Hej!
mail-link-fallback = Om knappen inte fungerar, kopiera den här adressen till din webbläsare:
mail-own-page = Se, dra tillbaka eller radera din underskrift, eller säg att det inte var du:
mail-own-page-private = Vidarebefordra inte det här mejlet: länkarna ger tillgång till din underskrift.

## Please confirm

mail-confirmation-subject = Bekräfta din underskrift: { $title }
mail-confirmation-preheader = Din underskrift räknas inte förrän du bekräftar den.
mail-confirmation-intro = Din e-postadress har använts för att skriva under den här namninsamlingen:
mail-confirmation-ask = Din underskrift räknas när du har bekräftat den.
mail-confirmation-button = Bekräfta min underskrift
mail-confirmation-open = Öppna den här adressen för att bekräfta:
mail-confirmation-valid = { $days ->
    [one] Länken fungerar i en dag.
   *[other] Länken fungerar i { $days } dagar.
}
mail-confirmation-valid-until = Länken fungerar fram till den { $until }.
mail-confirmation-not-you = Om det inte var du behöver du inte göra något. Inget räknas eller publiceras om du inte bekräftar.
mail-reminder-subject = Påminnelse om att bekräfta din underskrift: { $title }
mail-reminder-preheader = Din underskrift är inte bekräftad än. Det här är den enda påminnelsen.
mail-reminder-intro = Det här är den enda påminnelsen. För några dagar sedan användes din e-postadress för att skriva under den här namninsamlingen:
mail-endorse-subject = Bekräfta stödförklaringen: { $title }
mail-endorse-preheader = Stödförklaringen räknas inte förrän du bekräftar den.
mail-endorse-intro = Din e-postadress har använts för att lämna en organisations stödförklaring för den här namninsamlingen:
mail-endorse-ask = Stödförklaringen visas inte i listan och räknas inte förrän du bekräftar den.
mail-endorse-button = Bekräfta stödförklaringen
mail-endorse-reminder-subject = Påminnelse om att bekräfta stödförklaringen: { $title }
mail-endorse-reminder-preheader = Stödförklaringen är inte bekräftad än. Det här är den enda påminnelsen.
mail-endorse-reminder-intro = Det här är den enda påminnelsen. För några dagar sedan användes din e-postadress för att lämna en organisations stödförklaring för den här namninsamlingen:
mail-endorsed-subject = Stödförklaringen är bekräftad: { $title }
mail-endorsed-accepted-subject = Stödförklaringen är godkänd: { $title }
mail-endorsed-intro = Tack för att din organisation stöder den här namninsamlingen:
mail-endorsed-counts = Stödförklaringen är bekräftad och räknas.
mail-endorsed-waits = Stödförklaringen är bekräftad. Den räknas när arrangörerna har godkänt den.
mail-endorsed-accepted = Arrangörerna har godkänt stödförklaringen. Den räknas.
mail-endorsed-already-subject = Du har redan lämnat en stödförklaring: { $title }
mail-endorsed-already-intro = Någon, troligen du själv, har fyllt i formuläret för organisationer igen med din e-postadress:
mail-endorsed-already-nothing = Stödförklaringen är redan bekräftad. Inget har ändrats.
mail-endorsed-button = Se stödförklaringen
mail-endorsed-link-intro = Någon, troligen du själv, har bett om länken till din organisations stödförklaring för den här namninsamlingen:
mail-endorsement-means = I det här mejlet betyder ”underskrift” en organisations stödförklaring.
mail-endorsed-page = Se, rätta, dra tillbaka eller radera stödförklaringen, eller säg att det inte var du:
mail-endorsed-private = Vidarebefordra inte det här mejlet: länkarna ger tillgång till stödförklaringen.

## Signed already

mail-already-subject = Du har redan skrivit under: { $title }
mail-already-preheader = Din underskrift räknas. Inget har ändrats.
mail-already-intro = Någon, troligen du själv, har fyllt i formuläret för den här namninsamlingen igen med din e-postadress:
mail-already-nothing = Du har redan skrivit under och bekräftat. Din underskrift räknas, och inget har ändrats.
mail-already-button = Se min underskrift
mail-already-share = Du kan hjälpa till genom att dela namninsamlingen:

## Another spelling has signed

mail-other-subject = Din adress räknas en gång: { $title }
mail-other-preheader = Det finns redan en underskrift med en annan stavning av din adress.
mail-other-intro = Någon, troligen du själv, har fyllt i formuläret för den här namninsamlingen med din e-postadress:
mail-other-counts = Det finns redan en bekräftad underskrift med en annan stavning av din adress. Din e-postleverantör levererar mejl till båda stavningarna till samma brevlåda, så det här formuläret räknades inte. Inget har ändrats.
mail-other-same = Länken till den underskriften finns i mejlen som vi skickade till adressen med den andra stavningen. Du kan också be om en ny länk på namninsamlingens sida.
mail-other-person = Om adressen med den andra stavningen inte är din kan du skriva under med en annan e-postadress:
mail-other-not-you = Om det inte var du som fyllde i formuläret behöver du inte göra något.

## Thank you

mail-receipt-subject = Din underskrift räknas: { $title }
mail-receipt-preheader = Tack. Dela nu namninsamlingen.
mail-receipt-intro = Tack för att du har skrivit under den här namninsamlingen:
mail-receipt-counts = Din underskrift är bekräftad och räknas.
mail-receipt-share = Dela gärna namninsamlingen med dem du känner. Den här länken innehåller ingen spårning:
mail-receipt-ways = Fler sätt att dela den:
mail-receipt-button = Öppna namninsamlingen
mail-receipt-keep = Spara det här mejlet. Med den här länken kan du se din underskrift, rätta dina uppgifter, visa eller dölja ditt namn, dra tillbaka eller radera underskriften och säga om det inte var du:
mail-receipt-proof = Du kan också ladda ner ett kvitto som bevisar att din underskrift finns i den offentliga loggen och att du har skrivit under:
mail-news-subject = Nyheter: { $title }
mail-news-preheader = Nyheter om en namninsamling som du har skrivit under.
mail-news-intro = Här kommer nyheter om en namninsamling som du har skrivit under:
mail-news-read = Läs på webbplatsen
mail-news-why = Du får det här mejlet eftersom du har valt att få nyheter om den här namninsamlingen.
mail-news-stop = Öppna den här adressen för att stoppa nyheterna:

## The link to the own page

mail-link-subject = Din länk: { $title }
mail-link-intro = Någon, troligen du själv, har bett om länken till din underskrift på den här namninsamlingen:
mail-link-not-you = Om det inte var du kan du bortse från det här mejlet. Inget har ändrats, och ingen annan har fått länken.

## Another address

mail-address-subject = Flytta din underskrift till den här adressen: { $title }
mail-address-preheader = Inget flyttas förrän du bekräftar det.
mail-address-intro = Någon, troligen du själv, har bett att få flytta sin underskrift på den här namninsamlingen till din e-postadress:
mail-address-ask = Underskriften flyttas när du bekräftar det.
mail-address-button = Se och bekräfta
mail-address-not-you = Om det inte var du behöver du inte göra något. Underskriften stannar där den är.

## Moved to another address

mail-moved-subject = Din underskrift har flyttats: { $title }
mail-moved-preheader = Nu hör den till en annan e-postadress.
mail-moved-intro = Din underskrift hör nu till en annan e-postadress. Det gäller den här namninsamlingen:
mail-moved-means = Länkarna i våra tidigare mejl till dig leder inte längre till underskriften.
mail-moved-write = Om det inte var du som flyttade den, skriv till { $contact }.
mail-moved-campaign = Om det inte var du som flyttade den, kontakta kampanjen.
