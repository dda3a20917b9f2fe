## Every mail

mail-greeting = Beste { $name },
mail-greeting-plain = Goedendag,
mail-link-fallback = Werkt de knop niet? Kopieer dan dit adres naar uw browser:
mail-own-page = Uw handtekening bekijken, intrekken of wissen, of melden dat u het niet was:
mail-own-page-private = Stuur deze e-mail niet door: de links geven toegang tot uw handtekening.

## Please confirm

mail-confirmation-subject = Bevestig uw handtekening: { $title }
mail-confirmation-preheader = Uw handtekening telt pas als u die bevestigt.
mail-confirmation-intro = Met uw e-mailadres is deze petitie ondertekend:
mail-confirmation-ask = Uw handtekening telt zodra u die bevestigt.
mail-confirmation-button = Mijn handtekening bevestigen
mail-confirmation-open = Open dit adres om te bevestigen:
mail-confirmation-valid = { $days ->
    [one] De link werkt één dag.
   *[other] De link werkt { $days } dagen.
}
mail-confirmation-valid-until = De link werkt tot { $until }.
mail-confirmation-not-you = Was u dit niet? Dan hoeft u niets te doen. Zonder uw bevestiging wordt er niets geteld of gepubliceerd.
mail-reminder-subject = Herinnering om uw handtekening te bevestigen: { $title }
mail-reminder-preheader = Uw handtekening is nog niet bevestigd. Dit is de enige herinnering.
mail-reminder-intro = Dit is de enige herinnering. Een paar dagen geleden is met uw e-mailadres deze petitie ondertekend:
mail-endorse-subject = Bevestig de steunbetuiging: { $title }
mail-endorse-preheader = De steunbetuiging telt niet zolang u die niet bevestigt.
mail-endorse-intro = Met uw e-mailadres is namens een organisatie steun betuigd aan deze petitie:
mail-endorse-ask = De steunbetuiging wordt niet vermeld of geteld zolang u die niet bevestigt.
mail-endorse-button = Steunbetuiging bevestigen
mail-endorse-reminder-subject = Herinnering om de steunbetuiging te bevestigen: { $title }
mail-endorse-reminder-preheader = De steunbetuiging is nog niet bevestigd. Dit is de enige herinnering.
mail-endorse-reminder-intro = Dit is de enige herinnering. Een paar dagen geleden is met uw e-mailadres namens een organisatie steun betuigd aan deze petitie:
mail-endorsed-subject = De steunbetuiging is bevestigd: { $title }
mail-endorsed-accepted-subject = De steunbetuiging is geaccepteerd: { $title }
mail-endorsed-intro = Bedankt dat u namens uw organisatie steun hebt betuigd aan deze petitie:
mail-endorsed-counts = De steunbetuiging is bevestigd en telt.
mail-endorsed-waits = De steunbetuiging is bevestigd. Die telt zodra de organisatoren die hebben geaccepteerd.
mail-endorsed-accepted = De organisatoren hebben de steunbetuiging geaccepteerd. Die telt nu.
mail-endorsed-already-subject = U hebt al steun betuigd: { $title }
mail-endorsed-already-intro = Iemand, waarschijnlijk uzelf, heeft het formulier voor organisaties opnieuw ingevuld met uw e-mailadres:
mail-endorsed-already-nothing = De steunbetuiging is al bevestigd. Er is niets veranderd.
mail-endorsed-button = Steunbetuiging bekijken
mail-endorsed-link-intro = Iemand, waarschijnlijk uzelf, heeft de link aangevraagd naar de steunbetuiging van uw organisatie voor deze petitie:
mail-endorsement-means = In deze e-mail betekent ‘handtekening’ de steunbetuiging van een organisatie.
mail-endorsed-page = De steunbetuiging bekijken, corrigeren, intrekken of wissen, of melden dat u het niet was:
mail-endorsed-private = Stuur deze e-mail niet door: de links geven toegang tot de steunbetuiging.

## Signed already

mail-already-subject = U hebt al ondertekend: { $title }
mail-already-preheader = Uw handtekening telt. Er is niets veranderd.
mail-already-intro = Iemand, waarschijnlijk uzelf, heeft het formulier voor deze petitie opnieuw ingevuld met uw e-mailadres:
mail-already-nothing = U hebt al ondertekend en bevestigd. Uw handtekening telt en er is niets veranderd.
mail-already-button = Mijn handtekening bekijken
mail-already-share = U kunt helpen door de petitie te delen:

## Another spelling has signed

mail-other-subject = Uw adres telt één keer: { $title }
mail-other-preheader = Met een andere schrijfwijze van uw adres is al ondertekend.
mail-other-intro = Iemand, waarschijnlijk uzelf, heeft het formulier voor deze petitie ingevuld met uw e-mailadres:
mail-other-counts = Met een andere schrijfwijze van uw adres is al ondertekend en bevestigd. Uw e-mailaanbieder bezorgt e-mails aan beide schrijfwijzen in dezelfde mailbox. Daarom is dit formulier niet geteld. Er is niets veranderd.
mail-other-same = De link naar die handtekening staat in de e-mails die wij naar de andere schrijfwijze hebben gestuurd. U kunt ook een nieuwe link aanvragen op de pagina van de petitie.
mail-other-person = Als de andere schrijfwijze niet van u is, kunt u met een ander e-mailadres ondertekenen:
mail-other-not-you = Hebt u het formulier niet ingevuld? Dan hoeft u niets te doen.

## Thank you

mail-receipt-subject = Uw handtekening telt: { $title }
mail-receipt-preheader = Bedankt. Deel nu de petitie.
mail-receipt-intro = Bedankt voor het ondertekenen van deze petitie:
mail-receipt-counts = Uw handtekening is bevestigd en telt.
mail-receipt-share = Deel de petitie met mensen die u kent. Deze link bevat geen trackers:
mail-receipt-ways = Meer manieren om de petitie te delen:
mail-receipt-button = Petitie openen
mail-receipt-keep = Bewaar deze e-mail. Met deze link kunt u uw handtekening bekijken, uw gegevens corrigeren, uw naam tonen of verbergen, uw handtekening intrekken of wissen, en melden als u het niet was:
mail-receipt-proof = U kunt ook een bewijs downloaden. Daarmee toont u aan dat uw handtekening in het openbare logboek staat, en dus dat u hebt ondertekend:
mail-news-subject = Nieuws: { $title }
mail-news-preheader = Nieuws over een petitie die u hebt ondertekend.
mail-news-intro = Er is nieuws over een petitie die u hebt ondertekend:
mail-news-read = Lezen op de website
mail-news-why = U krijgt deze e-mail omdat u hebt gekozen voor nieuws over deze petitie.
mail-news-stop = Open dit adres om het nieuws stop te zetten:

## The link to the own page

mail-link-subject = Uw link: { $title }
mail-link-intro = Iemand, waarschijnlijk uzelf, heeft de link aangevraagd naar uw handtekening onder deze petitie:
mail-link-not-you = Was u dit niet? Dan kunt u deze e-mail negeren. Er is niets veranderd en niemand anders heeft de link gekregen.

## Another address

mail-address-subject = Zet uw handtekening over naar dit adres: { $title }
mail-address-preheader = Er wordt niets overgezet zolang u dat niet bevestigt.
mail-address-intro = Iemand, waarschijnlijk uzelf, heeft gevraagd de eigen handtekening onder deze petitie over te zetten naar uw e-mailadres:
mail-address-ask = De handtekening wordt overgezet zodra u dat bevestigt.
mail-address-button = Bekijken en bevestigen
mail-address-not-you = Was u dit niet? Dan hoeft u niets te doen. De handtekening blijft waar die is.

## Moved to another address

mail-moved-subject = Uw handtekening is overgezet: { $title }
mail-moved-preheader = De handtekening hoort nu bij een ander e-mailadres.
mail-moved-intro = Uw handtekening onder deze petitie hoort nu bij een ander e-mailadres:
mail-moved-means = De links in onze eerdere e-mails aan u leiden er niet meer naartoe.
mail-moved-write = Hebt u dit niet gedaan? Schrijf dan naar { $contact }.
mail-moved-campaign = Hebt u dit niet gedaan? Neem dan contact op met de campagne.
