## Every mail

mail-greeting = Hei { $name }
mail-greeting-plain = Hei
mail-link-fallback = Jos painike ei toimi, kopioi tämä osoite selaimeesi:
mail-own-page = Katso, peru tai poista allekirjoituksesi tai kerro, ettet allekirjoittanut itse:
mail-own-page-private = Älä lähetä tätä viestiä edelleen: sen linkeillä pääsee allekirjoitukseesi.

## Please confirm

mail-confirmation-subject = Vahvista allekirjoituksesi: { $title }
mail-confirmation-preheader = Allekirjoitustasi ei lasketa mukaan, ennen kuin vahvistat sen.
mail-confirmation-intro = Sähköpostiosoitettasi on käytetty tämän vetoomuksen allekirjoittamiseen:
mail-confirmation-ask = Allekirjoituksesi lasketaan mukaan, kun vahvistat sen.
mail-confirmation-button = Vahvista allekirjoitukseni
mail-confirmation-open = Vahvista avaamalla tämä osoite:
mail-confirmation-valid = { $days ->
    [one] Linkki toimii yhden päivän.
   *[other] Linkki toimii { $days } päivää.
}
mail-confirmation-valid-until = Linkki lakkaa toimimasta { $until }.
mail-confirmation-not-you = Jos se et ollut sinä, sinun ei tarvitse tehdä mitään. Mitään ei lasketa eikä julkaista, ellet vahvista.
mail-reminder-subject = Muistutus allekirjoituksesi vahvistamisesta: { $title }
mail-reminder-preheader = Allekirjoitustasi ei ole vielä vahvistettu. Tämä on ainoa muistutus.
mail-reminder-intro = Tämä on ainoa muistutus. Muutama päivä sitten sähköpostiosoitettasi käytettiin tämän vetoomuksen allekirjoittamiseen:
mail-endorse-subject = Vahvista tuenilmaus: { $title }
mail-endorse-preheader = Tuenilmausta ei lasketa mukaan, ennen kuin vahvistat sen.
mail-endorse-intro = Sähköpostiosoitettasi on käytetty tuen ilmaisemiseen tälle vetoomukselle organisaation puolesta:
mail-endorse-ask = Tuenilmausta ei näytetä luettelossa eikä lasketa mukaan, ennen kuin vahvistat sen.
mail-endorse-button = Vahvista tuenilmaus
mail-endorse-reminder-subject = Muistutus tuenilmauksen vahvistamisesta: { $title }
mail-endorse-reminder-preheader = Tuenilmausta ei ole vielä vahvistettu. Tämä on ainoa muistutus.
mail-endorse-reminder-intro = Tämä on ainoa muistutus. Muutama päivä sitten sähköpostiosoitettasi käytettiin tuen ilmaisemiseen tälle vetoomukselle organisaation puolesta:
mail-endorsed-subject = Tuenilmaus on vahvistettu: { $title }
mail-endorsed-accepted-subject = Tuenilmaus on hyväksytty: { $title }
mail-endorsed-intro = Kiitos, että ilmaisit organisaatiosi tuen tälle vetoomukselle:
mail-endorsed-counts = Tuenilmaus on vahvistettu ja laskettu mukaan.
mail-endorsed-waits = Tuenilmaus on vahvistettu. Se lasketaan mukaan, kun järjestäjät ovat hyväksyneet sen.
mail-endorsed-accepted = Järjestäjät ovat hyväksyneet tuenilmauksen. Se on laskettu mukaan.
mail-endorsed-already-subject = Olet jo ilmaissut tuen: { $title }
mail-endorsed-already-intro = Joku, luultavasti sinä itse, on täyttänyt organisaatioiden lomakkeen uudelleen sähköpostiosoitteellasi:
mail-endorsed-already-nothing = Tuenilmaus on jo vahvistettu. Mikään ei ole muuttunut.
mail-endorsed-button = Katso tuenilmaus
mail-endorsed-link-intro = Joku, luultavasti sinä itse, on pyytänyt linkin tuenilmaukseen, jonka organisaatiosi on antanut tälle vetoomukselle:
mail-endorsement-means = Tässä viestissä ”allekirjoitus” tarkoittaa organisaation tuenilmausta.
mail-endorsed-page = Katso, korjaa, peru tai poista tuenilmaus tai kerro, ettet antanut sitä itse:
mail-endorsed-private = Älä lähetä tätä viestiä edelleen: sen linkeillä pääsee tuenilmaukseen.

## Signed already

mail-already-subject = Olet jo allekirjoittanut: { $title }
mail-already-preheader = Allekirjoituksesi on laskettu mukaan. Mikään ei ole muuttunut.
mail-already-intro = Joku, luultavasti sinä itse, on täyttänyt tämän vetoomuksen lomakkeen uudelleen sähköpostiosoitteellasi:
mail-already-nothing = Olet jo allekirjoittanut ja vahvistanut. Allekirjoituksesi on laskettu mukaan, eikä mikään ole muuttunut.
mail-already-button = Katso allekirjoitukseni
mail-already-share = Voit auttaa jakamalla vetoomusta:

## Another spelling has signed

mail-other-subject = Osoitteesi lasketaan kerran: { $title }
mail-other-preheader = Osoitteesi toisella kirjoitusasulla on jo allekirjoitettu.
mail-other-intro = Joku, luultavasti sinä itse, on täyttänyt tämän vetoomuksen lomakkeen sähköpostiosoitteellasi:
mail-other-counts = Osoitteesi toisella kirjoitusasulla on jo allekirjoitettu ja vahvistettu. Sähköpostipalvelusi toimittaa molempien viestit samaan postilaatikkoon, joten tätä lomaketta ei laskettu. Mikään ei ole muuttunut.
mail-other-same = Linkki kyseiseen allekirjoitukseen on viesteissä, jotka lähetimme osoitteen toiseen kirjoitusasuun. Voit myös pyytää uuden linkin vetoomuksen sivulla.
mail-other-person = Jos toisella tavalla kirjoitettu osoite ei ole sinun, voit allekirjoittaa jollakin muulla sähköpostiosoitteella:
mail-other-not-you = Jos et täyttänyt lomaketta, sinun ei tarvitse tehdä mitään.

## Thank you

mail-receipt-subject = Allekirjoituksesi on laskettu mukaan: { $title }
mail-receipt-preheader = Kiitos. Jaa nyt vetoomus.
mail-receipt-intro = Kiitos, että allekirjoitit tämän vetoomuksen:
mail-receipt-counts = Allekirjoituksesi on vahvistettu ja laskettu mukaan.
mail-receipt-share = Jaa vetoomus tutuillesi. Tässä linkissä ei ole seurantaa:
mail-receipt-ways = Lisää tapoja jakaa se:
mail-receipt-button = Avaa vetoomus
mail-receipt-keep = Säilytä tämä viesti. Tämän linkin kautta voit katsoa allekirjoituksesi, korjata tietosi, näyttää tai piilottaa nimesi, perua tai poistaa allekirjoituksesi ja kertoa, jos et allekirjoittanut itse:
mail-receipt-proof = Voit myös ladata kuitin, joka todistaa, että allekirjoituksesi on julkisessa lokissa ja että olet allekirjoittanut:
mail-news-subject = Uutisia: { $title }
mail-news-preheader = Uutisia vetoomuksesta, jonka allekirjoitit.
mail-news-intro = Tässä on uutisia vetoomuksesta, jonka allekirjoitit:
mail-news-read = Lue sivustolla
mail-news-why = Saat tämän viestin, koska olet halunnut uutisia tästä vetoomuksesta.
mail-news-stop = Jos et halua enää uutisia, avaa tämä osoite:

## The link to the own page

mail-link-subject = Linkkisi: { $title }
mail-link-intro = Joku, luultavasti sinä itse, on pyytänyt linkin tähän vetoomukseen antamaasi allekirjoitukseen:
mail-link-not-you = Jos se et ollut sinä, älä välitä tästä viestistä. Mikään ei ole muuttunut, eikä kukaan muu ole saanut linkkiä.

## Another address

mail-address-subject = Siirrä allekirjoituksesi tähän osoitteeseen: { $title }
mail-address-preheader = Mitään ei siirretä, ennen kuin vahvistat siirron.
mail-address-intro = Joku, luultavasti sinä itse, on pyytänyt siirtämään tähän vetoomukseen antamansa allekirjoituksen sähköpostiosoitteeseesi:
mail-address-ask = Allekirjoitus siirtyy, kun vahvistat siirron.
mail-address-button = Katso ja vahvista
mail-address-not-you = Jos se et ollut sinä, sinun ei tarvitse tehdä mitään. Allekirjoitus pysyy siinä osoitteessa, jossa se on.

## Moved to another address

mail-moved-subject = Allekirjoituksesi on siirretty: { $title }
mail-moved-preheader = Se on nyt liitetty toiseen sähköpostiosoitteeseen.
mail-moved-intro = Tähän vetoomukseen antamasi allekirjoitus on nyt liitetty toiseen sähköpostiosoitteeseen:
mail-moved-means = Sinulle aiemmin lähettämiemme viestien linkit eivät enää vie siihen.
mail-moved-write = Jos et siirtänyt sitä itse, kirjoita osoitteeseen { $contact }.
mail-moved-campaign = Jos et siirtänyt sitä itse, ota yhteyttä kampanjaan.
