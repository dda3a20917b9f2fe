## Every mail

mail-greeting = Dobar dan, { $name }!
mail-greeting-plain = Dobar dan!
mail-link-fallback = Ako gumb ne radi, kopirajte ovu adresu u preglednik:
mail-own-page = Ovdje možete vidjeti, povući ili trajno izbrisati svoj potpis ili nam javiti da niste vi potpisali:
mail-own-page-private = Ovu e-poruku nemojte prosljeđivati: njezine poveznice omogućuju pristup vašem potpisu.

## Please confirm

mail-confirmation-subject = Potvrdite svoj potpis: { $title }
mail-confirmation-preheader = Potpis se ne broji dok ga ne potvrdite.
mail-confirmation-intro = Vaša je adresa e-pošte upotrijebljena za potpis ove peticije:
mail-confirmation-ask = Potpis se broji kad ga potvrdite.
mail-confirmation-button = Potvrdi moj potpis
mail-confirmation-open = Da biste potvrdili potpis, otvorite ovu adresu:
mail-confirmation-valid = { $days ->
    [one] Poveznica radi { $days } dan.
    [few] Poveznica radi { $days } dana.
   *[other] Poveznica radi { $days } dana.
}
mail-confirmation-valid-until = Poveznica radi do { $until }.
mail-confirmation-not-you = Ako to niste bili vi, ne morate ništa učiniti. Bez vaše potvrde ništa se neće brojiti ni objaviti.
mail-reminder-subject = Podsjetnik na potvrdu potpisa: { $title }
mail-reminder-preheader = Vaš potpis još nije potvrđen. Ovo je jedini podsjetnik.
mail-reminder-intro = Ovo je jedini podsjetnik. Prije nekoliko dana vaša je adresa e-pošte upotrijebljena za potpis ove peticije:
mail-endorse-subject = Potvrdite izjavu o podršci: { $title }
mail-endorse-preheader = Izjava o podršci ne broji se dok je ne potvrdite.
mail-endorse-intro = Vaša je adresa e-pošte upotrijebljena za podršku ovoj peticiji u ime organizacije:
mail-endorse-ask = Dok izjavu o podršci ne potvrdite, nije na popisu i ne broji se.
mail-endorse-button = Potvrdi izjavu o podršci
mail-endorse-reminder-subject = Podsjetnik na potvrdu izjave o podršci: { $title }
mail-endorse-reminder-preheader = Izjava o podršci još nije potvrđena. Ovo je jedini podsjetnik.
mail-endorse-reminder-intro = Ovo je jedini podsjetnik. Prije nekoliko dana vaša je adresa e-pošte upotrijebljena za podršku ovoj peticiji u ime organizacije:
mail-endorsed-subject = Izjava o podršci je potvrđena: { $title }
mail-endorsed-accepted-subject = Izjava o podršci je prihvaćena: { $title }
mail-endorsed-intro = Hvala vam što ste u ime svoje organizacije podržali ovu peticiju:
mail-endorsed-counts = Izjava o podršci je potvrđena i broji se.
mail-endorsed-waits = Izjava o podršci je potvrđena. Brojit će se kad je organizatori prihvate.
mail-endorsed-accepted = Organizatori su prihvatili izjavu o podršci. Broji se.
mail-endorsed-already-subject = Već ste podržali: { $title }
mail-endorsed-already-intro = Netko, vjerojatno vi, ponovno je ispunio obrazac za organizacije s vašom adresom e-pošte:
mail-endorsed-already-nothing = Izjava o podršci već je potvrđena. Ništa se nije promijenilo.
mail-endorsed-button = Pogledaj izjavu o podršci
mail-endorsed-link-intro = Netko, vjerojatno vi, zatražio je poveznicu na izjavu vaše organizacije o podršci ovoj peticiji:
mail-endorsement-means = U ovoj e-poruci „potpis” znači izjavu organizacije o podršci.
mail-endorsed-page = Ovdje možete vidjeti, ispraviti, povući ili trajno izbrisati izjavu o podršci ili nam javiti da to niste bili vi:
mail-endorsed-private = Ovu e-poruku nemojte prosljeđivati: njezine poveznice omogućuju pristup izjavi o podršci.

## Signed already

mail-already-subject = Već ste potpisali: { $title }
mail-already-preheader = Vaš se potpis broji. Ništa se nije promijenilo.
mail-already-intro = Netko, vjerojatno vi, ponovno je ispunio obrazac za ovu peticiju s vašom adresom e-pošte:
mail-already-nothing = Peticiju ste već potpisali i potpis potvrdili. Vaš se potpis broji i ništa se nije promijenilo.
mail-already-button = Pogledaj moj potpis
mail-already-share = Možete pomoći tako da podijelite peticiju:

## Another spelling has signed

mail-other-subject = Vaša se adresa broji jedanput: { $title }
mail-other-preheader = Peticija je već potpisana vašom adresom u drukčijem zapisu.
mail-other-intro = Netko, vjerojatno vi, ispunio je obrazac za ovu peticiju s vašom adresom e-pošte:
mail-other-counts = Peticija je već potpisana vašom adresom u drukčijem zapisu i taj je potpis potvrđen. Vaš pružatelj e-pošte e-poruke za oba zapisa isporučuje u isti sandučić, pa ovaj obrazac nije ubrojen. Ništa se nije promijenilo.
mail-other-same = Poveznica na taj potpis nalazi se u e-porukama koje smo poslali na drukčiji zapis adrese. Novu poveznicu možete zatražiti i na stranici peticije.
mail-other-person = Ako drukčije zapisana adresa nije vaša, možete potpisati drugom adresom e-pošte:
mail-other-not-you = Ako obrazac niste ispunili vi, ne morate ništa učiniti.

## Thank you

mail-receipt-subject = Vaš se potpis broji: { $title }
mail-receipt-preheader = Hvala vam. Sada podijelite peticiju.
mail-receipt-intro = Hvala vam što ste potpisali ovu peticiju:
mail-receipt-counts = Vaš je potpis potvrđen i broji se.
mail-receipt-share = Podijelite peticiju s ljudima koje poznajete. Ova poveznica ne sadrži elemente za praćenje:
mail-receipt-ways = Drugi načini da je podijelite:
mail-receipt-button = Otvori peticiju
mail-receipt-keep = Sačuvajte ovu e-poruku. Ovom poveznicom možete vidjeti svoj potpis, ispraviti svoje podatke, prikazati ili sakriti svoje ime, povući ili trajno izbrisati potpis te nam javiti ako niste vi potpisali:
mail-receipt-proof = Možete preuzeti i priznanicu, koja dokazuje da je vaš potpis u javnom zapisniku i da ste potpisali:
mail-news-subject = Novosti: { $title }
mail-news-preheader = Novosti o peticiji koju ste potpisali.
mail-news-intro = Ovo su novosti o peticiji koju ste potpisali:
mail-news-read = Pročitaj na web-mjestu
mail-news-why = Ovu e-poruku primate jer ste odabrali primati novosti o ovoj peticiji.
mail-news-stop = Da biste zaustavili novosti, otvorite ovu adresu:

## The link to the own page

mail-link-subject = Vaša poveznica: { $title }
mail-link-intro = Netko, vjerojatno vi, zatražio je poveznicu na vaš potpis na ovoj peticiji:
mail-link-not-you = Ako to niste bili vi, zanemarite ovu e-poruku. Ništa se nije promijenilo i nitko drugi nije dobio poveznicu.

## Another address

mail-address-subject = Premjestite svoj potpis na ovu adresu: { $title }
mail-address-preheader = Ništa se ne premješta dok to ne potvrdite.
mail-address-intro = Netko, vjerojatno vi, želi svoj potpis na ovoj peticiji premjestiti na vašu adresu e-pošte:
mail-address-ask = Potpis se premješta kad to potvrdite.
mail-address-button = Pogledaj i potvrdi
mail-address-not-you = Ako to niste bili vi, ne morate ništa učiniti. Potpis ostaje gdje jest.

## Moved to another address

mail-moved-subject = Vaš je potpis premješten: { $title }
mail-moved-preheader = Sada pripada drugoj adresi e-pošte.
mail-moved-intro = Vaš potpis na ovoj peticiji sada pripada drugoj adresi e-pošte:
mail-moved-means = Poveznice iz e-poruka koje smo vam prije poslali više ne vode do njega.
mail-moved-write = Ako ga niste premjestili vi, pišite na { $contact }.
mail-moved-campaign = Ako ga niste premjestili vi, obratite se timu kampanje.
