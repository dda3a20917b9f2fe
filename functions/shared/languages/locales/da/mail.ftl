## Every mail

mail-greeting = Hej { $name }
mail-greeting-plain = Hej
mail-link-fallback = Hvis knappen ikke virker, så kopiér denne adresse ind i din browser:
mail-own-page = Se din underskrift, træk den tilbage, slet den, eller fortæl os, at det ikke var dig:
mail-own-page-private = Videresend ikke denne mail: Dens links giver adgang til din underskrift.

## Please confirm

mail-confirmation-subject = Bekræft din underskrift: { $title }
mail-confirmation-preheader = Din underskrift tæller ikke, før du bekræfter den.
mail-confirmation-intro = Din mailadresse er brugt til at skrive under på denne underskriftsindsamling:
mail-confirmation-ask = Din underskrift tæller, når du har bekræftet den.
mail-confirmation-button = Bekræft min underskrift
mail-confirmation-open = Åbn denne adresse for at bekræfte:
mail-confirmation-valid = { $days ->
    [one] Linket virker i én dag.
   *[other] Linket virker i { $days } dage.
}
mail-confirmation-valid-until = Linket virker indtil den { $until }.
mail-confirmation-not-you = Hvis det ikke var dig, behøver du ikke gøre noget. Intet bliver talt med eller offentliggjort, medmindre du bekræfter.
mail-reminder-subject = Husk at bekræfte din underskrift: { $title }
mail-reminder-preheader = Din underskrift er ikke bekræftet endnu. Dette er den eneste påmindelse.
mail-reminder-intro = Dette er den eneste påmindelse. For et par dage siden blev din mailadresse brugt til at skrive under på denne underskriftsindsamling:
mail-endorse-subject = Bekræft støtteerklæringen: { $title }
mail-endorse-preheader = Støtteerklæringen tæller ikke, før du bekræfter den.
mail-endorse-intro = Din mailadresse er brugt til at afgive en støtteerklæring for en organisation. Det gælder denne underskriftsindsamling:
mail-endorse-ask = Støtteerklæringen kommer ikke på listen og bliver ikke talt med, før du bekræfter den.
mail-endorse-button = Bekræft støtteerklæringen
mail-endorse-reminder-subject = Husk at bekræfte støtteerklæringen: { $title }
mail-endorse-reminder-preheader = Støtteerklæringen er ikke bekræftet endnu. Dette er den eneste påmindelse.
mail-endorse-reminder-intro = Dette er den eneste påmindelse. For et par dage siden blev din mailadresse brugt til at afgive en støtteerklæring for en organisation. Det gælder denne underskriftsindsamling:
mail-endorsed-subject = Støtteerklæringen er bekræftet: { $title }
mail-endorsed-accepted-subject = Støtteerklæringen er godtaget: { $title }
mail-endorsed-intro = Tak, fordi du på din organisations vegne støtter denne underskriftsindsamling:
mail-endorsed-counts = Støtteerklæringen er bekræftet og tæller.
mail-endorsed-waits = Støtteerklæringen er bekræftet. Den tæller, når arrangørerne har godtaget den.
mail-endorsed-accepted = Arrangørerne har godtaget støtteerklæringen. Den tæller.
mail-endorsed-already-subject = Du har allerede afgivet en støtteerklæring: { $title }
mail-endorsed-already-intro = Nogen, sandsynligvis dig selv, har igen udfyldt formularen for organisationer med din mailadresse:
mail-endorsed-already-nothing = Støtteerklæringen er allerede bekræftet. Intet er ændret.
mail-endorsed-button = Se støtteerklæringen
mail-endorsed-link-intro = Nogen, sandsynligvis dig selv, har bedt om linket til din organisations støtteerklæring til denne underskriftsindsamling:
mail-endorsement-means = I denne mail betyder »underskrift« en organisations støtteerklæring.
mail-endorsed-page = Se støtteerklæringen, ret den, træk den tilbage, slet den, eller fortæl os, at det ikke var dig:
mail-endorsed-private = Videresend ikke denne mail: Dens links giver adgang til støtteerklæringen.

## Signed already

mail-already-subject = Du har allerede skrevet under: { $title }
mail-already-preheader = Din underskrift tæller. Intet er ændret.
mail-already-intro = Nogen, sandsynligvis dig selv, har igen udfyldt formularen til denne underskriftsindsamling med din mailadresse:
mail-already-nothing = Du har allerede skrevet under og bekræftet. Din underskrift tæller, og intet er ændret.
mail-already-button = Se min underskrift
mail-already-share = Du kan hjælpe ved at dele underskriftsindsamlingen:

## Another spelling has signed

mail-other-subject = Din adresse tæller én gang: { $title }
mail-other-preheader = Der er allerede skrevet under med en anden stavemåde af din adresse.
mail-other-intro = Nogen, sandsynligvis dig selv, har udfyldt formularen til denne underskriftsindsamling med din mailadresse:
mail-other-counts = Der er allerede skrevet under og bekræftet med en anden stavemåde af din adresse. Din mailudbyder leverer mails til begge stavemåder i den samme postkasse, så denne formular er ikke talt med. Intet er ændret.
mail-other-same = Linket til den underskrift står i de mails, vi har sendt til den anden stavemåde. Du kan også bede om et nyt link på underskriftsindsamlingens side.
mail-other-person = Hvis den anden stavemåde ikke er din, kan du skrive under med en anden mailadresse:
mail-other-not-you = Hvis du ikke har udfyldt formularen, behøver du ikke gøre noget.

## Thank you

mail-receipt-subject = Din underskrift tæller: { $title }
mail-receipt-preheader = Tak. Del nu underskriftsindsamlingen.
mail-receipt-intro = Tak, fordi du har skrevet under på denne underskriftsindsamling:
mail-receipt-counts = Din underskrift er bekræftet og tæller.
mail-receipt-share = Del gerne underskriftsindsamlingen med folk, du kender. Dette link indeholder ingen sporing:
mail-receipt-ways = Flere måder at dele den på:
mail-receipt-button = Åbn underskriftsindsamlingen
mail-receipt-keep = Gem denne mail. Med dette link kan du se din underskrift, rette dine oplysninger, vise eller skjule dit navn, trække din underskrift tilbage eller slette den og fortælle os, hvis det ikke var dig:
mail-receipt-proof = Du kan også downloade en kvittering, som beviser, at din underskrift står i den offentlige log, og at du har skrevet under:
mail-news-subject = Nyheder: { $title }
mail-news-preheader = Nyheder om en underskriftsindsamling, du har skrevet under på.
mail-news-intro = Her er nyheder om en underskriftsindsamling, du har skrevet under på:
mail-news-read = Læs på webstedet
mail-news-why = Du får denne mail, fordi du har valgt at få nyheder om denne underskriftsindsamling.
mail-news-stop = Åbn denne adresse for at stoppe nyhederne:

## The link to the own page

mail-link-subject = Dit link: { $title }
mail-link-intro = Nogen, sandsynligvis dig selv, har bedt om linket til din underskrift på denne underskriftsindsamling:
mail-link-not-you = Hvis det ikke var dig, kan du se bort fra denne mail. Intet er ændret, og ingen andre har fået linket.

## Another address

mail-address-subject = Flyt din underskrift til denne adresse: { $title }
mail-address-preheader = Intet bliver flyttet, før du bekræfter det.
mail-address-intro = Nogen, sandsynligvis dig selv, har bedt om at få flyttet sin underskrift på denne underskriftsindsamling til din mailadresse:
mail-address-ask = Underskriften bliver flyttet, når du har bekræftet det.
mail-address-button = Se og bekræft
mail-address-not-you = Hvis det ikke var dig, behøver du ikke gøre noget. Underskriften bliver, hvor den er.

## Moved to another address

mail-moved-subject = Din underskrift er flyttet: { $title }
mail-moved-preheader = Den hører nu til en anden mailadresse.
mail-moved-intro = Din underskrift på denne underskriftsindsamling hører nu til en anden mailadresse:
mail-moved-means = Links i vores tidligere mails til dig fører ikke længere til den.
mail-moved-write = Hvis det ikke er dig, der har flyttet den, så skriv til { $contact }.
mail-moved-campaign = Hvis det ikke er dig, der har flyttet den, så kontakt kampagnen.
