## Every mail

mail-greeting = Laba diena, { $name }!
mail-greeting-plain = Laba diena!
mail-link-fallback = Jei mygtukas neveikia, nukopijuokite šį adresą į naršyklę:
mail-own-page = Peržiūrėti, atšaukti arba ištrinti parašą, arba pranešti, kad pasirašėte ne jūs:
mail-own-page-private = Nepersiųskite šio laiško: jo nuorodos suteikia prieigą prie jūsų parašo.

## Please confirm

mail-confirmation-subject = Patvirtinkite parašą: { $title }
mail-confirmation-preheader = Parašas neįskaitomas, kol jo nepatvirtinate.
mail-confirmation-intro = Jūsų el. pašto adresas buvo panaudotas šiai peticijai pasirašyti:
mail-confirmation-ask = Parašas įskaitomas, kai jį patvirtinate.
mail-confirmation-button = Patvirtinti mano parašą
mail-confirmation-open = Kad patvirtintumėte, atidarykite šį adresą:
mail-confirmation-valid = { $days ->
    [one] Nuoroda veikia { $days } dieną.
    [few] Nuoroda veikia { $days } dienas.
   *[other] Nuoroda veikia { $days } dienų.
}
mail-confirmation-valid-until = Nuoroda veikia iki { $until }.
mail-confirmation-not-you = Jei tai buvote ne jūs, nieko daryti nereikia. Be jūsų patvirtinimo niekas neįskaitoma ir neskelbiama.
mail-reminder-subject = Priminimas patvirtinti parašą: { $title }
mail-reminder-preheader = Parašas dar nepatvirtintas. Tai vienintelis priminimas.
mail-reminder-intro = Tai vienintelis priminimas. Prieš kelias dienas jūsų el. pašto adresas buvo panaudotas šiai peticijai pasirašyti:
mail-endorse-subject = Patvirtinkite pritarimo pareiškimą: { $title }
mail-endorse-preheader = Pritarimo pareiškimas neįskaitomas, kol jo nepatvirtinate.
mail-endorse-intro = Jūsų el. pašto adresas buvo panaudotas šiai peticijai pritarti organizacijos vardu:
mail-endorse-ask = Pritarimo pareiškimas neįtraukiamas į sąrašą ir neįskaitomas, kol jo nepatvirtinate.
mail-endorse-button = Patvirtinti pritarimo pareiškimą
mail-endorse-reminder-subject = Priminimas patvirtinti pritarimo pareiškimą: { $title }
mail-endorse-reminder-preheader = Pritarimo pareiškimas dar nepatvirtintas. Tai vienintelis priminimas.
mail-endorse-reminder-intro = Tai vienintelis priminimas. Prieš kelias dienas jūsų el. pašto adresas buvo panaudotas šiai peticijai pritarti organizacijos vardu:
mail-endorsed-subject = Pritarimo pareiškimas patvirtintas: { $title }
mail-endorsed-accepted-subject = Pritarimo pareiškimas priimtas: { $title }
mail-endorsed-intro = Ačiū, kad savo organizacijos vardu pritarėte šiai peticijai:
mail-endorsed-counts = Pritarimo pareiškimas patvirtintas ir įskaitytas.
mail-endorsed-waits = Pritarimo pareiškimas patvirtintas. Jis bus įskaitytas, kai jį priims organizatoriai.
mail-endorsed-accepted = Organizatoriai priėmė pritarimo pareiškimą. Jis įskaitytas.
mail-endorsed-already-subject = Jau pritarėte: { $title }
mail-endorsed-already-intro = Kažkas, tikriausiai jūs, dar kartą užpildė organizacijoms skirtą formą su jūsų el. pašto adresu:
mail-endorsed-already-nothing = Pritarimo pareiškimas jau patvirtintas. Niekas nepasikeitė.
mail-endorsed-button = Peržiūrėti pritarimo pareiškimą
mail-endorsed-link-intro = Kažkas, tikriausiai jūs, paprašė nuorodos į jūsų organizacijos pritarimo šiai peticijai pareiškimą:
mail-endorsement-means = Šiame laiške „parašas“ reiškia organizacijos pritarimo pareiškimą.
mail-endorsed-page = Peržiūrėti, pataisyti, atšaukti arba ištrinti pritarimo pareiškimą, arba pranešti, kad tai buvote ne jūs:
mail-endorsed-private = Nepersiųskite šio laiško: jo nuorodos suteikia prieigą prie pritarimo pareiškimo.

## Signed already

mail-already-subject = Jau pasirašėte: { $title }
mail-already-preheader = Jūsų parašas įskaitytas. Niekas nepasikeitė.
mail-already-intro = Kažkas, tikriausiai jūs, dar kartą užpildė šios peticijos formą su jūsų el. pašto adresu:
mail-already-nothing = Jau pasirašėte ir patvirtinote parašą. Jis įskaitytas, ir niekas nepasikeitė.
mail-already-button = Peržiūrėti mano parašą
mail-already-share = Galite padėti pasidalydami peticija:

## Another spelling has signed

mail-other-subject = Jūsų adresas įskaitomas vieną kartą: { $title }
mail-other-preheader = Jau pasirašyta naudojant kitaip parašytą jūsų adresą.
mail-other-intro = Kažkas, tikriausiai jūs, užpildė šios peticijos formą su jūsų el. pašto adresu:
mail-other-counts = Jau pasirašyta naudojant kitaip parašytą jūsų adresą, ir parašas patvirtintas. Jūsų el. pašto paslauga abiem būdais parašytu adresu siunčiamus laiškus pristato į tą pačią dėžutę, todėl ši forma neįskaityta. Niekas nepasikeitė.
mail-other-same = Nuoroda į tą parašą yra laiškuose, kuriuos siuntėme kitaip parašytu adresu. Taip pat galite paprašyti naujos nuorodos peticijos puslapyje.
mail-other-person = Jei kitaip parašytas adresas ne jūsų, galite pasirašyti naudodami kitą el. pašto adresą:
mail-other-not-you = Jei formos nepildėte, nieko daryti nereikia.

## Thank you

mail-receipt-subject = Jūsų parašas įskaitytas: { $title }
mail-receipt-preheader = Ačiū. Dabar pasidalykite peticija.
mail-receipt-intro = Ačiū, kad pasirašėte šią peticiją:
mail-receipt-counts = Jūsų parašas patvirtintas ir įskaitytas.
mail-receipt-share = Pasidalykite peticija su pažįstamais žmonėmis. Šioje nuorodoje nėra sekimo priemonių:
mail-receipt-ways = Daugiau būdų ja pasidalyti:
mail-receipt-button = Atidaryti peticiją
mail-receipt-keep = Išsaugokite šį laišką. Šia nuoroda galite peržiūrėti savo parašą, pataisyti savo duomenis, rodyti arba paslėpti savo vardą ir pavardę, atšaukti arba ištrinti parašą ir pranešti, jei pasirašėte ne jūs:
mail-receipt-proof = Taip pat galite atsisiųsti kvitą. Jis įrodo, kad jūsų parašas yra viešajame žurnale ir kad pasirašėte:
mail-news-subject = Naujienos: { $title }
mail-news-preheader = Naujienos apie peticiją, kurią pasirašėte.
mail-news-intro = Siunčiame naujienas apie peticiją, kurią pasirašėte:
mail-news-read = Skaityti svetainėje
mail-news-why = Šį laišką gavote, nes pasirinkote gauti naujienas apie šią peticiją.
mail-news-stop = Norėdami atsisakyti naujienų, atidarykite šį adresą:

## The link to the own page

mail-link-subject = Jūsų nuoroda: { $title }
mail-link-intro = Kažkas, tikriausiai jūs, paprašė nuorodos į jūsų parašą po šia peticija:
mail-link-not-you = Jei tai buvote ne jūs, nekreipkite dėmesio į šį laišką. Niekas nepasikeitė, ir nuorodos negavo niekas kitas.

## Another address

mail-address-subject = Perkelkite savo parašą į šį adresą: { $title }
mail-address-preheader = Niekas neperkeliama, kol to nepatvirtinate.
mail-address-intro = Kažkas, tikriausiai jūs, paprašė perkelti savo parašą po šia peticija į jūsų el. pašto adresą:
mail-address-ask = Parašas perkeliamas, kai tai patvirtinate.
mail-address-button = Peržiūrėti ir patvirtinti
mail-address-not-you = Jei tai buvote ne jūs, nieko daryti nereikia. Parašas liks ten, kur yra.

## Moved to another address

mail-moved-subject = Jūsų parašas perkeltas: { $title }
mail-moved-preheader = Dabar jis priklauso kitam el. pašto adresui.
mail-moved-intro = Jūsų parašas po šia peticija dabar priklauso kitam el. pašto adresui:
mail-moved-means = Nuorodos iš laiškų, kuriuos jums siuntėme anksčiau, prie jo nebeveda.
mail-moved-write = Jei jį perkėlėte ne jūs, parašykite: { $contact }.
mail-moved-campaign = Jei jį perkėlėte ne jūs, kreipkitės į kampanijos komandą.
