## Every mail

mail-greeting = Tere, { $name }!
mail-greeting-plain = Tere!
mail-link-fallback = Kui nupp ei tööta, kopeerige see aadress oma brauserisse:
mail-own-page = Oma allkirja vaatamine, tagasivõtmine või kustutamine või teatamine, et see polnud teie:
mail-own-page-private = Ärge saatke seda e-kirja edasi: selle lingid annavad juurdepääsu teie allkirjale.

## Please confirm

mail-confirmation-subject = Kinnitage oma allkiri: { $title }
mail-confirmation-preheader = Teie allkiri ei lähe arvesse enne, kui olete selle kinnitanud.
mail-confirmation-intro = Teie e-posti aadressi kasutati selle petitsiooni allkirjastamiseks:
mail-confirmation-ask = Teie allkiri läheb arvesse, kui olete selle kinnitanud.
mail-confirmation-button = Kinnita minu allkiri
mail-confirmation-open = Kinnitamiseks avage see aadress:
mail-confirmation-valid = { $days ->
    [one] Link töötab ühe päeva.
   *[other] Link töötab { $days } päeva.
}
mail-confirmation-valid-until = Link lakkab töötamast: { $until }.
mail-confirmation-not-you = Kui te ise seda ei teinud, ei pea te midagi tegema. Ilma teie kinnituseta ei lähe midagi arvesse ja midagi ei avaldata.
mail-reminder-subject = Meeldetuletus allkirja kinnitamiseks: { $title }
mail-reminder-preheader = Teie allkiri ei ole veel kinnitatud. See on ainus meeldetuletus.
mail-reminder-intro = See on ainus meeldetuletus. Mõni päev tagasi kasutati teie e-posti aadressi selle petitsiooni allkirjastamiseks:
mail-endorse-subject = Kinnitage toetusavaldus: { $title }
mail-endorse-preheader = Toetusavaldus ei lähe arvesse enne, kui olete selle kinnitanud.
mail-endorse-intro = Teie e-posti aadressi kasutati selle petitsiooni toetamiseks organisatsiooni nimel:
mail-endorse-ask = Toetusavaldust ei panda nimekirja ja see ei lähe arvesse enne, kui olete selle kinnitanud.
mail-endorse-button = Kinnita toetusavaldus
mail-endorse-reminder-subject = Meeldetuletus toetusavalduse kinnitamiseks: { $title }
mail-endorse-reminder-preheader = Toetusavaldus ei ole veel kinnitatud. See on ainus meeldetuletus.
mail-endorse-reminder-intro = See on ainus meeldetuletus. Mõni päev tagasi kasutati teie e-posti aadressi selle petitsiooni toetamiseks organisatsiooni nimel:
mail-endorsed-subject = Toetusavaldus on kinnitatud: { $title }
mail-endorsed-accepted-subject = Toetusavaldus on heaks kiidetud: { $title }
mail-endorsed-intro = Aitäh, et toetate oma organisatsiooni nimel seda petitsiooni:
mail-endorsed-counts = Toetusavaldus on kinnitatud ja läheb arvesse.
mail-endorsed-waits = Toetusavaldus on kinnitatud. See läheb arvesse, kui korraldajad on selle heaks kiitnud.
mail-endorsed-accepted = Korraldajad on toetusavalduse heaks kiitnud. See läheb arvesse.
mail-endorsed-already-subject = Olete juba toetust avaldanud: { $title }
mail-endorsed-already-intro = Keegi, tõenäoliselt te ise, täitis organisatsioonide vormi teie e-posti aadressiga uuesti:
mail-endorsed-already-nothing = Toetusavaldus on juba kinnitatud. Midagi ei ole muutunud.
mail-endorsed-button = Vaata toetusavaldust
mail-endorsed-link-intro = Keegi, tõenäoliselt te ise, küsis linki toetusavaldusele, mille teie organisatsioon andis sellele petitsioonile:
mail-endorsement-means = Selles e-kirjas tähendab „allkiri“ organisatsiooni toetusavaldust.
mail-endorsed-page = Toetusavalduse vaatamine, parandamine, tagasivõtmine või kustutamine või teatamine, et see polnud teie:
mail-endorsed-private = Ärge saatke seda e-kirja edasi: selle lingid annavad juurdepääsu toetusavaldusele.

## Signed already

mail-already-subject = Olete juba allkirjastanud: { $title }
mail-already-preheader = Teie allkiri läheb arvesse. Midagi ei ole muutunud.
mail-already-intro = Keegi, tõenäoliselt te ise, täitis selle petitsiooni vormi teie e-posti aadressiga uuesti:
mail-already-nothing = Olete juba allkirjastanud ja kinnitanud. Teie allkiri läheb arvesse ja midagi ei ole muutunud.
mail-already-button = Vaata minu allkirja
mail-already-share = Saate aidata petitsiooni jagades:

## Another spelling has signed

mail-other-subject = Teie aadress läheb arvesse üks kord: { $title }
mail-other-preheader = Teie aadressi teise kirjakujuga on juba allkirjastatud.
mail-other-intro = Keegi, tõenäoliselt te ise, täitis selle petitsiooni vormi teie e-posti aadressiga:
mail-other-counts = Teie aadressi teise kirjakujuga on juba allkirjastatud ja kinnitatud. Teie e-posti teenusepakkuja toimetab mõlema aadressi kirjad samasse postkasti, seetõttu see vorm arvesse ei läinud. Midagi ei ole muutunud.
mail-other-same = Selle allkirja link on e-kirjades, mille saatsime teise kirjakujuga aadressile. Petitsiooni lehel saate küsida ka uue lingi.
mail-other-person = Kui teise kirjakujuga aadress ei ole teie oma, saate allkirjastada muu e-posti aadressiga:
mail-other-not-you = Kui te vormi ei täitnud, ei pea te midagi tegema.

## Thank you

mail-receipt-subject = Teie allkiri läheb arvesse: { $title }
mail-receipt-preheader = Aitäh. Nüüd jagage petitsiooni.
mail-receipt-intro = Aitäh, et allkirjastasite selle petitsiooni:
mail-receipt-counts = Teie allkiri on kinnitatud ja läheb arvesse.
mail-receipt-share = Palun jagage petitsiooni oma tuttavatega. Selle lingiga ei jälgita kedagi:
mail-receipt-ways = Veel viise selle jagamiseks:
mail-receipt-button = Ava petitsioon
mail-receipt-keep = Hoidke see e-kiri alles. Selle lingi kaudu saate oma allkirja vaadata, oma andmeid parandada, oma nime näidata või peita, allkirja tagasi võtta või kustutada ning teatada, kui see polnud teie:
mail-receipt-proof = Saate alla laadida ka tõendi, mis tõestab, et teie allkiri on avalikus logis ja et olete allkirjastanud:
mail-news-subject = Uudised: { $title }
mail-news-preheader = Uudised petitsiooni kohta, mille olete allkirjastanud.
mail-news-intro = Saadame uudiseid petitsiooni kohta, mille olete allkirjastanud:
mail-news-read = Loe veebisaidil
mail-news-why = Saate selle e-kirja, sest olete valinud saada uudiseid selle petitsiooni kohta.
mail-news-stop = Uudistest loobumiseks avage see aadress:

## The link to the own page

mail-link-subject = Teie link: { $title }
mail-link-intro = Keegi, tõenäoliselt te ise, küsis linki allkirjale, mille andsite sellele petitsioonile:
mail-link-not-you = Kui te ise seda ei teinud, jätke see e-kiri tähelepanuta. Midagi ei ole muutunud ja keegi teine ei ole linki saanud.

## Another address

mail-address-subject = Viige oma allkiri sellele aadressile üle: { $title }
mail-address-preheader = Enne teie kinnitust midagi üle ei viida.
mail-address-intro = Keegi, tõenäoliselt te ise, palus oma sellele petitsioonile antud allkirja üle viia teie e-posti aadressile:
mail-address-ask = Allkiri viiakse üle, kui olete üleviimise kinnitanud.
mail-address-button = Vaata ja kinnita
mail-address-not-you = Kui te ise seda ei teinud, ei pea te midagi tegema. Allkiri jääb sinna, kus see on.

## Moved to another address

mail-moved-subject = Teie allkiri on üle viidud: { $title }
mail-moved-preheader = See kuulub nüüd teise e-posti aadressi juurde.
mail-moved-intro = Teie sellele petitsioonile antud allkiri kuulub nüüd teise e-posti aadressi juurde:
mail-moved-means = Teile varem saadetud e-kirjade lingid enam selleni ei vii.
mail-moved-write = Kui te ise seda üle ei viinud, kirjutage aadressile { $contact }.
mail-moved-campaign = Kui te ise seda üle ei viinud, võtke ühendust kampaaniaga.
