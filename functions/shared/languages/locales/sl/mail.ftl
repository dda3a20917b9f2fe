## Every mail

mail-greeting = Pozdravljeni, { $name }!
mail-greeting-plain = Pozdravljeni!
mail-link-fallback = Če gumb ne deluje, kopirajte ta naslov v brskalnik:
mail-own-page = Tu si lahko podpis ogledate, ga umaknete ali trajno izbrišete ali nam sporočite, da niste podpisali vi:
mail-own-page-private = Tega e-sporočila ne posredujte naprej: povezave v njem omogočajo dostop do vašega podpisa.

## Please confirm

mail-confirmation-subject = Potrdite svoj podpis: { $title }
mail-confirmation-preheader = Dokler podpisa ne potrdite, ne šteje.
mail-confirmation-intro = Vaš e-poštni naslov je bil uporabljen za podpis te peticije:
mail-confirmation-ask = Podpis šteje, ko ga potrdite.
mail-confirmation-button = Potrdi moj podpis
mail-confirmation-open = Podpis potrdite tako, da odprete ta naslov:
mail-confirmation-valid = { $days ->
    [one] Povezava deluje { $days } dan.
    [two] Povezava deluje { $days } dneva.
    [few] Povezava deluje { $days } dni.
   *[other] Povezava deluje { $days } dni.
}
mail-confirmation-valid-until = Povezava poteče: { $until }.
mail-confirmation-not-you = Če to niste bili vi, vam ni treba storiti ničesar. Brez vaše potrditve nič ne šteje in nič ni objavljeno.
mail-reminder-subject = Opomnik za potrditev podpisa: { $title }
mail-reminder-preheader = Vaš podpis še ni potrjen. To je edini opomnik.
mail-reminder-intro = To je edini opomnik. Pred nekaj dnevi je bil vaš e-poštni naslov uporabljen za podpis te peticije:
mail-endorse-subject = Potrdite izjavo o podpori: { $title }
mail-endorse-preheader = Dokler izjave o podpori ne potrdite, ne šteje.
mail-endorse-intro = Vaš e-poštni naslov je bil uporabljen za podporo tej peticiji v imenu organizacije:
mail-endorse-ask = Dokler izjave o podpori ne potrdite, ni na seznamu in ne šteje.
mail-endorse-button = Potrdi izjavo o podpori
mail-endorse-reminder-subject = Opomnik za potrditev izjave o podpori: { $title }
mail-endorse-reminder-preheader = Izjava o podpori še ni potrjena. To je edini opomnik.
mail-endorse-reminder-intro = To je edini opomnik. Pred nekaj dnevi je bil vaš e-poštni naslov uporabljen za podporo tej peticiji v imenu organizacije:
mail-endorsed-subject = Izjava o podpori je potrjena: { $title }
mail-endorsed-accepted-subject = Izjava o podpori je sprejeta: { $title }
mail-endorsed-intro = Hvala, ker ste v imenu svoje organizacije podprli to peticijo:
mail-endorsed-counts = Izjava o podpori je potrjena in šteje.
mail-endorsed-waits = Izjava o podpori je potrjena. Štela bo, ko jo organizatorji sprejmejo.
mail-endorsed-accepted = Organizatorji so izjavo o podpori sprejeli. Šteje.
mail-endorsed-already-subject = Peticijo ste že podprli: { $title }
mail-endorsed-already-intro = Nekdo, verjetno vi, je z vašim e-poštnim naslovom znova izpolnil obrazec za organizacije:
mail-endorsed-already-nothing = Izjava o podpori je že potrjena. Nič se ni spremenilo.
mail-endorsed-button = Poglej izjavo o podpori
mail-endorsed-link-intro = Nekdo, verjetno vi, je zaprosil za povezavo do izjave vaše organizacije o podpori tej peticiji:
mail-endorsement-means = V tem e-sporočilu »podpis« pomeni izjavo organizacije o podpori.
mail-endorsed-page = Tu si lahko izjavo o podpori ogledate, jo popravite, umaknete ali trajno izbrišete ali nam sporočite, da to niste bili vi:
mail-endorsed-private = Tega e-sporočila ne posredujte naprej: povezave v njem omogočajo dostop do izjave o podpori.

## Signed already

mail-already-subject = Peticijo ste že podpisali: { $title }
mail-already-preheader = Vaš podpis šteje. Nič se ni spremenilo.
mail-already-intro = Nekdo, verjetno vi, je z vašim e-poštnim naslovom znova izpolnil obrazec za to peticijo:
mail-already-nothing = Peticijo ste že podpisali in podpis potrdili. Vaš podpis šteje in nič se ni spremenilo.
mail-already-button = Poglej moj podpis
mail-already-share = Pomagate lahko tako, da peticijo delite:

## Another spelling has signed

mail-other-subject = Vaš naslov šteje enkrat: { $title }
mail-other-preheader = Peticija je bila že podpisana z drugačnim zapisom vašega naslova.
mail-other-intro = Nekdo, verjetno vi, je z vašim e-poštnim naslovom izpolnil obrazec za to peticijo:
mail-other-counts = Peticija je bila že podpisana z drugačnim zapisom vašega naslova in podpis je potrjen. Vaš ponudnik e-pošte sporočila za oba zapisa dostavlja v isti nabiralnik, zato ta obrazec ne šteje. Nič se ni spremenilo.
mail-other-same = Povezava do tistega podpisa je v e-sporočilih, ki smo jih poslali na drugače zapisani naslov. Novo povezavo lahko zahtevate tudi na strani peticije.
mail-other-person = Če drugače zapisani naslov ni vaš, lahko podpišete z drugim e-poštnim naslovom:
mail-other-not-you = Če obrazca niste izpolnili vi, vam ni treba storiti ničesar.

## Thank you

mail-receipt-subject = Vaš podpis šteje: { $title }
mail-receipt-preheader = Hvala. Zdaj delite peticijo.
mail-receipt-intro = Hvala, ker ste podpisali to peticijo:
mail-receipt-counts = Vaš podpis je potrjen in šteje.
mail-receipt-share = Delite peticijo z ljudmi, ki jih poznate. Ta povezava ne vsebuje sledilnikov:
mail-receipt-ways = Drugi načini, kako jo delite:
mail-receipt-button = Odpri peticijo
mail-receipt-keep = Shranite to e-sporočilo. S to povezavo si lahko ogledate svoj podpis, popravite svoje podatke, prikažete ali skrijete svoje ime, podpis umaknete ali trajno izbrišete in nam sporočite, če niste podpisali vi:
mail-receipt-proof = Prenesete lahko tudi potrdilo, ki dokazuje, da je vaš podpis v javnem dnevniku in da ste podpisali:
mail-news-subject = Novice: { $title }
mail-news-preheader = Novice o peticiji, ki ste jo podpisali.
mail-news-intro = To so novice o peticiji, ki ste jo podpisali:
mail-news-read = Preberi na spletnem mestu
mail-news-why = To e-sporočilo ste prejeli, ker ste izbrali prejemanje novic o tej peticiji.
mail-news-stop = Novice ustavite tako, da odprete ta naslov:

## The link to the own page

mail-link-subject = Vaša povezava: { $title }
mail-link-intro = Nekdo, verjetno vi, je zaprosil za povezavo do vašega podpisa pod to peticijo:
mail-link-not-you = Če to niste bili vi, tega e-sporočila ne upoštevajte. Nič se ni spremenilo in povezave ni prejel nihče drug.

## Another address

mail-address-subject = Premestite svoj podpis na ta e-poštni naslov: { $title }
mail-address-preheader = Dokler tega ne potrdite, se nič ne premesti.
mail-address-intro = Nekdo, verjetno vi, je zaprosil za premestitev svojega podpisa pod to peticijo na vaš e-poštni naslov:
mail-address-ask = Podpis se premesti, ko to potrdite.
mail-address-button = Poglej in potrdi
mail-address-not-you = Če to niste bili vi, vam ni treba storiti ničesar. Podpis ostane, kjer je.

## Moved to another address

mail-moved-subject = Vaš podpis je premeščen: { $title }
mail-moved-preheader = Zdaj pripada drugemu e-poštnemu naslovu.
mail-moved-intro = Vaš podpis zdaj pripada drugemu e-poštnemu naslovu. Peticija, ki ste jo podpisali:
mail-moved-means = Povezave v e-sporočilih, ki smo vam jih poslali prej, ne vodijo več do njega.
mail-moved-write = Če ga niste premestili vi, pišite na { $contact }.
mail-moved-campaign = Če ga niste premestili vi, se obrnite na ekipo kampanje.
