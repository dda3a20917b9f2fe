## Every mail

mail-greeting = Bună ziua, { $name },
mail-greeting-plain = Bună ziua,
mail-link-fallback = Dacă butonul nu funcționează, copiați această adresă în browser:
mail-own-page = Vedeți, retrageți sau ștergeți semnătura dumneavoastră sau spuneți-ne că nu ați semnat dumneavoastră:
mail-own-page-private = Nu redirecționați acest e-mail: linkurile din el dau acces la semnătura dumneavoastră.

## Please confirm

mail-confirmation-subject = Confirmați-vă semnătura: { $title }
mail-confirmation-preheader = Semnătura dumneavoastră nu contează până nu o confirmați.
mail-confirmation-intro = Adresa dumneavoastră de e-mail a fost folosită pentru a semna această petiție:
mail-confirmation-ask = Semnătura dumneavoastră contează după ce o confirmați.
mail-confirmation-button = Îmi confirm semnătura
mail-confirmation-open = Ca să confirmați, deschideți această adresă:
mail-confirmation-valid = { $days ->
    [one] Linkul funcționează o zi.
    [few] Linkul funcționează { $days } zile.
   *[other] Linkul funcționează { $days } de zile.
}
mail-confirmation-valid-until = Linkul funcționează până pe { $until }.
mail-confirmation-not-you = Dacă nu ați fost dumneavoastră, nu este nevoie să faceți nimic. Nimic nu este numărat sau publicat dacă nu confirmați.
mail-reminder-subject = Vă reamintim să vă confirmați semnătura: { $title }
mail-reminder-preheader = Semnătura dumneavoastră nu este încă confirmată. Acesta este singurul mesaj de reamintire.
mail-reminder-intro = Acesta este singurul mesaj de reamintire. Acum câteva zile, adresa dumneavoastră de e-mail a fost folosită pentru a semna această petiție:
mail-endorse-subject = Confirmați declarația de susținere: { $title }
mail-endorse-preheader = Declarația de susținere nu contează până nu o confirmați.
mail-endorse-intro = Adresa dumneavoastră de e-mail a fost folosită pentru a susține această petiție în numele unei organizații:
mail-endorse-ask = Declarația de susținere nu apare în listă și nu este numărată până nu o confirmați.
mail-endorse-button = Confirm declarația de susținere
mail-endorse-reminder-subject = Vă reamintim să confirmați declarația de susținere: { $title }
mail-endorse-reminder-preheader = Declarația de susținere nu este încă confirmată. Acesta este singurul mesaj de reamintire.
mail-endorse-reminder-intro = Acesta este singurul mesaj de reamintire. Acum câteva zile, adresa dumneavoastră de e-mail a fost folosită pentru a susține această petiție în numele unei organizații:
mail-endorsed-subject = Declarația de susținere este confirmată: { $title }
mail-endorsed-accepted-subject = Declarația de susținere este acceptată: { $title }
mail-endorsed-intro = Vă mulțumim că ați susținut această petiție în numele organizației dumneavoastră:
mail-endorsed-counts = Declarația de susținere este confirmată și contează.
mail-endorsed-waits = Declarația de susținere este confirmată. Va conta după ce o acceptă organizatorii.
mail-endorsed-accepted = Organizatorii au acceptat declarația de susținere. Declarația contează.
mail-endorsed-already-subject = Ați susținut deja: { $title }
mail-endorsed-already-intro = Cineva, probabil dumneavoastră, a completat din nou formularul pentru organizații cu adresa dumneavoastră de e-mail:
mail-endorsed-already-nothing = Declarația de susținere este deja confirmată. Nu s-a schimbat nimic.
mail-endorsed-button = Vezi declarația de susținere
mail-endorsed-link-intro = Cineva, probabil dumneavoastră, a cerut linkul către declarația de susținere a acestei petiții din partea organizației dumneavoastră:
mail-endorsement-means = În acest e-mail, „semnătura” înseamnă declarația de susținere a unei organizații.
mail-endorsed-page = Vedeți, corectați, retrageți sau ștergeți declarația de susținere sau spuneți-ne că nu ați fost dumneavoastră:
mail-endorsed-private = Nu redirecționați acest e-mail: linkurile din el dau acces la declarația de susținere.

## Signed already

mail-already-subject = Ați semnat deja: { $title }
mail-already-preheader = Semnătura dumneavoastră contează. Nu s-a schimbat nimic.
mail-already-intro = Cineva, probabil dumneavoastră, a completat din nou formularul acestei petiții cu adresa dumneavoastră de e-mail:
mail-already-nothing = Ați semnat și ați confirmat deja. Semnătura dumneavoastră contează și nu s-a schimbat nimic.
mail-already-button = Vezi semnătura mea
mail-already-share = Puteți ajuta distribuind petiția:

## Another spelling has signed

mail-other-subject = Adresa dumneavoastră contează o singură dată: { $title }
mail-other-preheader = Există deja o semnătură cu altă formă a adresei dumneavoastră.
mail-other-intro = Cineva, probabil dumneavoastră, a completat formularul acestei petiții cu adresa dumneavoastră de e-mail:
mail-other-counts = Există deja o semnătură confirmată cu altă formă a adresei dumneavoastră. Furnizorul dumneavoastră de e-mail livrează în aceeași căsuță poștală e-mailurile trimise la ambele forme, așa că acest formular nu a fost numărat. Nu s-a schimbat nimic.
mail-other-same = Linkul către acea semnătură se află în e-mailurile pe care le-am trimis la cealaltă formă a adresei. Puteți cere și un link nou pe pagina petiției.
mail-other-person = Dacă cealaltă formă a adresei nu este a dumneavoastră, puteți semna cu altă adresă de e-mail:
mail-other-not-you = Dacă nu ați completat formularul, nu este nevoie să faceți nimic.

## Thank you

mail-receipt-subject = Semnătura dumneavoastră contează: { $title }
mail-receipt-preheader = Vă mulțumim. Acum distribuiți petiția.
mail-receipt-intro = Vă mulțumim că ați semnat această petiție:
mail-receipt-counts = Semnătura dumneavoastră este confirmată și contează.
mail-receipt-share = Trimiteți petiția persoanelor pe care le cunoașteți. Acest link nu conține elemente de urmărire:
mail-receipt-ways = Mai multe moduri de a o distribui:
mail-receipt-button = Deschide petiția
mail-receipt-keep = Păstrați acest e-mail. Cu acest link puteți să vă vedeți semnătura, să vă corectați datele, să vă afișați numele sau să îl ascundeți, să vă retrageți semnătura sau să o ștergeți și să ne spuneți dacă nu ați semnat dumneavoastră:
mail-receipt-proof = Puteți descărca și o dovadă, care demonstrează că semnătura dumneavoastră se află în registrul public și că ați semnat:
mail-news-subject = Noutăți: { $title }
mail-news-preheader = Noutăți despre o petiție pe care ați semnat-o.
mail-news-intro = Iată noutăți despre o petiție pe care ați semnat-o:
mail-news-read = Citește pe site
mail-news-why = Primiți acest e-mail pentru că ați ales să primiți noutăți despre această petiție.
mail-news-stop = Ca să opriți noutățile, deschideți această adresă:

## The link to the own page

mail-link-subject = Linkul dumneavoastră: { $title }
mail-link-intro = Cineva, probabil dumneavoastră, a cerut linkul către semnătura dumneavoastră pentru această petiție:
mail-link-not-you = Dacă nu ați fost dumneavoastră, ignorați acest e-mail. Nu s-a schimbat nimic și nimeni altcineva nu a primit linkul.

## Another address

mail-address-subject = Mutați-vă semnătura la această adresă: { $title }
mail-address-preheader = Nu se mută nimic până nu confirmați.
mail-address-intro = Cineva, probabil dumneavoastră, a cerut să își mute semnătura pentru această petiție la adresa dumneavoastră de e-mail:
mail-address-ask = Semnătura se mută după ce confirmați.
mail-address-button = Vezi și confirmă
mail-address-not-you = Dacă nu ați fost dumneavoastră, nu este nevoie să faceți nimic. Semnătura rămâne unde este.

## Moved to another address

mail-moved-subject = Semnătura dumneavoastră a fost mutată: { $title }
mail-moved-preheader = Acum aparține altei adrese de e-mail.
mail-moved-intro = Semnătura dumneavoastră pentru această petiție aparține acum altei adrese de e-mail:
mail-moved-means = Linkurile din e-mailurile noastre anterioare către dumneavoastră nu mai duc la ea.
mail-moved-write = Dacă nu ați mutat-o dumneavoastră, scrieți la { $contact }.
mail-moved-campaign = Dacă nu ați mutat-o dumneavoastră, contactați campania.
