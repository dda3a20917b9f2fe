## Every mail

mail-greeting = Dobrý deň, { $name }!
mail-greeting-plain = Dobrý deň!
mail-link-fallback = Ak tlačidlo nefunguje, skopírujte do prehliadača túto adresu:
mail-own-page = Podpis si môžete pozrieť, odvolať alebo natrvalo vymazať, alebo nám oznámiť, že ste nepodpísali vy, tu:
mail-own-page-private = Tento e-mail nepreposielajte: jeho odkazy umožňujú prístup k vášmu podpisu.

## Please confirm

mail-confirmation-subject = Potvrďte svoj podpis: { $title }
mail-confirmation-preheader = Kým podpis nepotvrdíte, nepočíta sa.
mail-confirmation-intro = Vaša e-mailová adresa bola použitá na podpísanie tejto petície:
mail-confirmation-ask = Podpis sa počíta, keď ho potvrdíte.
mail-confirmation-button = Potvrdiť môj podpis
mail-confirmation-open = Podpis potvrdíte otvorením tejto adresy:
mail-confirmation-valid = { $days ->
    [one] Odkaz funguje jeden deň.
    [few] Odkaz funguje { $days } dni.
   *[other] Odkaz funguje { $days } dní.
}
mail-confirmation-valid-until = Odkaz funguje do { $until }.
mail-confirmation-not-you = Ak ste to neboli vy, nemusíte nič robiť. Bez vášho potvrdenia sa nič nezapočíta ani nezverejní.
mail-reminder-subject = Pripomienka, aby ste potvrdili svoj podpis: { $title }
mail-reminder-preheader = Váš podpis zatiaľ nie je potvrdený. Toto je jediná pripomienka.
mail-reminder-intro = Toto je jediná pripomienka. Pred niekoľkými dňami bola vaša e-mailová adresa použitá na podpísanie tejto petície:
mail-endorse-subject = Potvrďte vyhlásenie o podpore: { $title }
mail-endorse-preheader = Kým vyhlásenie o podpore nepotvrdíte, nepočíta sa.
mail-endorse-intro = Vaša e-mailová adresa bola použitá na podporu tejto petície za organizáciu:
mail-endorse-ask = Kým vyhlásenie o podpore nepotvrdíte, nie je v zozname a nepočíta sa.
mail-endorse-button = Potvrdiť vyhlásenie o podpore
mail-endorse-reminder-subject = Pripomienka, aby ste potvrdili vyhlásenie o podpore: { $title }
mail-endorse-reminder-preheader = Vyhlásenie o podpore zatiaľ nie je potvrdené. Toto je jediná pripomienka.
mail-endorse-reminder-intro = Toto je jediná pripomienka. Pred niekoľkými dňami bola vaša e-mailová adresa použitá na podporu tejto petície za organizáciu:
mail-endorsed-subject = Vyhlásenie o podpore je potvrdené: { $title }
mail-endorsed-accepted-subject = Vyhlásenie o podpore je prijaté: { $title }
mail-endorsed-intro = Ďakujeme, že ste túto petíciu podporili za svoju organizáciu:
mail-endorsed-counts = Vyhlásenie o podpore je potvrdené a počíta sa.
mail-endorsed-waits = Vyhlásenie o podpore je potvrdené. Bude sa počítať, keď ho organizátori prijmú.
mail-endorsed-accepted = Organizátori vyhlásenie o podpore prijali. Počíta sa.
mail-endorsed-already-subject = Petíciu ste už podporili: { $title }
mail-endorsed-already-intro = Niekto, pravdepodobne vy, znova vyplnil formulár pre organizácie s vašou e-mailovou adresou:
mail-endorsed-already-nothing = Vyhlásenie o podpore je už potvrdené. Nič sa nezmenilo.
mail-endorsed-button = Pozrieť vyhlásenie o podpore
mail-endorsed-link-intro = Niekto, pravdepodobne vy, požiadal o odkaz na vyhlásenie vašej organizácie o podpore tejto petície:
mail-endorsement-means = V tomto e-maile znamená „podpis“ vyhlásenie organizácie o podpore.
mail-endorsed-page = Vyhlásenie o podpore si môžete pozrieť, opraviť ho, odvolať alebo natrvalo vymazať, alebo nám oznámiť, že ste to neboli vy, tu:
mail-endorsed-private = Tento e-mail nepreposielajte: jeho odkazy umožňujú prístup k vyhláseniu o podpore.

## Signed already

mail-already-subject = Petíciu ste už podpísali: { $title }
mail-already-preheader = Váš podpis sa počíta. Nič sa nezmenilo.
mail-already-intro = Niekto, pravdepodobne vy, znova vyplnil formulár tejto petície s vašou e-mailovou adresou:
mail-already-nothing = Petíciu ste už podpísali a podpis potvrdili. Váš podpis sa počíta a nič sa nezmenilo.
mail-already-button = Pozrieť môj podpis
mail-already-share = Pomôcť môžete zdieľaním petície:

## Another spelling has signed

mail-other-subject = Vaša adresa sa počíta raz: { $title }
mail-other-preheader = Petícia už bola podpísaná s iným spôsobom zápisu vašej adresy.
mail-other-intro = Niekto, pravdepodobne vy, vyplnil formulár tejto petície s vašou e-mailovou adresou:
mail-other-counts = Petícia už bola podpísaná s iným spôsobom zápisu vašej adresy a podpis bol potvrdený. Váš poskytovateľ e-mailu doručuje správy pre oba spôsoby zápisu do tej istej schránky, preto sa tento formulár nezapočítal. Nič sa nezmenilo.
mail-other-same = Odkaz na ten podpis je v e-mailoch, ktoré sme poslali na inak zapísanú adresu. Nový odkaz si môžete vyžiadať aj na stránke petície.
mail-other-person = Ak inak zapísaná adresa nie je vaša, môžete podpísať s inou e-mailovou adresou:
mail-other-not-you = Ak ste formulár nevyplnili vy, nemusíte nič robiť.

## Thank you

mail-receipt-subject = Váš podpis sa počíta: { $title }
mail-receipt-preheader = Ďakujeme. Teraz petíciu zdieľajte.
mail-receipt-intro = Ďakujeme, že ste podpísali túto petíciu:
mail-receipt-counts = Váš podpis je potvrdený a počíta sa.
mail-receipt-share = Zdieľajte, prosím, petíciu s ľuďmi, ktorých poznáte. Tento odkaz neobsahuje sledovacie prvky:
mail-receipt-ways = Ďalšie spôsoby, ako ju zdieľať:
mail-receipt-button = Otvoriť petíciu
mail-receipt-keep = Tento e-mail si uschovajte. Cez tento odkaz si môžete podpis pozrieť, opraviť svoje údaje, zobraziť alebo skryť svoje meno, podpis odvolať alebo natrvalo vymazať a oznámiť nám, ak ste nepodpísali vy:
mail-receipt-proof = Môžete si stiahnuť aj doklad, ktorý preukazuje, že váš podpis je vo verejnom protokole a že ste petíciu podpísali:
mail-news-subject = Novinky: { $title }
mail-news-preheader = Novinky o petícii, ktorú ste podpísali.
mail-news-intro = Toto sú novinky o petícii, ktorú ste podpísali:
mail-news-read = Prečítať na webe
mail-news-why = Tento e-mail dostávate, pretože ste si zvolili novinky o tejto petícii.
mail-news-stop = Novinky zastavíte otvorením tejto adresy:

## The link to the own page

mail-link-subject = Váš odkaz: { $title }
mail-link-intro = Niekto, pravdepodobne vy, požiadal o odkaz na váš podpis pod touto petíciou:
mail-link-not-you = Ak ste to neboli vy, tento e-mail ignorujte. Nič sa nezmenilo a odkaz nedostal nikto iný.

## Another address

mail-address-subject = Presuňte svoj podpis na túto adresu: { $title }
mail-address-preheader = Kým to nepotvrdíte, nič sa nepresunie.
mail-address-intro = Niekto, pravdepodobne vy, požiadal o presun svojho podpisu pod touto petíciou na vašu e-mailovú adresu:
mail-address-ask = Podpis sa presunie, keď to potvrdíte.
mail-address-button = Pozrieť a potvrdiť
mail-address-not-you = Ak ste to neboli vy, nemusíte nič robiť. Podpis zostane tam, kde je.

## Moved to another address

mail-moved-subject = Váš podpis sa presunul: { $title }
mail-moved-preheader = Teraz patrí k inej e-mailovej adrese.
mail-moved-intro = Váš podpis teraz patrí k inej e-mailovej adrese. Petícia, ktorú ste podpísali:
mail-moved-means = Odkazy v e-mailoch, ktoré sme vám poslali predtým, už k podpisu nevedú.
mail-moved-write = Ak ste ho nepresunuli vy, napíšte na { $contact }.
mail-moved-campaign = Ak ste ho nepresunuli vy, obráťte sa na tím kampane.
