## Every mail

mail-greeting = Labdien, { $name }!
mail-greeting-plain = Labdien!
mail-link-fallback = Ja poga nedarbojas, nokopējiet šo adresi savā pārlūkprogrammā:
mail-own-page = Apskatīt, atsaukt vai dzēst savu parakstu vai paziņot, ka tas nebijāt jūs:
mail-own-page-private = Nepārsūtiet šo e-vēstuli: tās saites ļauj piekļūt jūsu parakstam.

## Please confirm

mail-confirmation-subject = Apstipriniet savu parakstu: { $title }
mail-confirmation-preheader = Jūsu paraksts netiks ieskaitīts, kamēr to neapstiprināsiet.
mail-confirmation-intro = Jūsu e-pasta adrese izmantota, lai parakstītu šo petīciju:
mail-confirmation-ask = Jūsu paraksts tiks ieskaitīts, kad to apstiprināsiet.
mail-confirmation-button = Apstiprināt manu parakstu
mail-confirmation-open = Lai apstiprinātu, atveriet šo adresi:
mail-confirmation-valid = { $days ->
    [zero] Saite darbojas { $days } dienas.
    [one] Saite darbojas { $days } dienu.
   *[other] Saite darbojas { $days } dienas.
}
mail-confirmation-valid-until = Saites derīguma termiņš: { $until }.
mail-confirmation-not-you = Ja tas nebijāt jūs, jums nekas nav jādara. Ja neapstiprināsiet, nekas netiks ne ieskaitīts, ne publicēts.
mail-reminder-subject = Atgādinājums apstiprināt parakstu: { $title }
mail-reminder-preheader = Jūsu paraksts vēl nav apstiprināts. Šis ir vienīgais atgādinājums.
mail-reminder-intro = Šis ir vienīgais atgādinājums. Pirms dažām dienām jūsu e-pasta adrese tika izmantota, lai parakstītu šo petīciju:
mail-endorse-subject = Apstipriniet atbalsta paziņojumu: { $title }
mail-endorse-preheader = Atbalsta paziņojums netiks ieskaitīts, kamēr to neapstiprināsiet.
mail-endorse-intro = Jūsu e-pasta adrese izmantota, lai organizācijas vārdā atbalstītu šo petīciju:
mail-endorse-ask = Atbalsta paziņojums netiks ne iekļauts sarakstā, ne ieskaitīts, kamēr to neapstiprināsiet.
mail-endorse-button = Apstiprināt atbalsta paziņojumu
mail-endorse-reminder-subject = Atgādinājums apstiprināt atbalsta paziņojumu: { $title }
mail-endorse-reminder-preheader = Atbalsta paziņojums vēl nav apstiprināts. Šis ir vienīgais atgādinājums.
mail-endorse-reminder-intro = Šis ir vienīgais atgādinājums. Pirms dažām dienām jūsu e-pasta adrese tika izmantota, lai organizācijas vārdā atbalstītu šo petīciju:
mail-endorsed-subject = Atbalsta paziņojums ir apstiprināts: { $title }
mail-endorsed-accepted-subject = Atbalsta paziņojums ir pieņemts: { $title }
mail-endorsed-intro = Paldies, ka savas organizācijas vārdā atbalstāt šo petīciju:
mail-endorsed-counts = Atbalsta paziņojums ir apstiprināts un ieskaitīts.
mail-endorsed-waits = Atbalsta paziņojums ir apstiprināts. To ieskaitīs, kad organizatori to būs pieņēmuši.
mail-endorsed-accepted = Organizatori ir pieņēmuši atbalsta paziņojumu. Tas ir ieskaitīts.
mail-endorsed-already-subject = Jūs jau paziņojāt par atbalstu: { $title }
mail-endorsed-already-intro = Kāds, visticamāk, jūs, vēlreiz aizpildīja veidlapu organizācijām ar jūsu e-pasta adresi:
mail-endorsed-already-nothing = Atbalsta paziņojums jau ir apstiprināts. Nekas nav mainījies.
mail-endorsed-button = Apskatīt atbalsta paziņojumu
mail-endorsed-link-intro = Kāds, visticamāk, jūs, pieprasīja saiti uz jūsu organizācijas paziņojumu par atbalstu šai petīcijai:
mail-endorsement-means = Šajā e-vēstulē „paraksts” nozīmē organizācijas atbalsta paziņojumu.
mail-endorsed-page = Apskatīt, labot, atsaukt vai dzēst atbalsta paziņojumu vai paziņot, ka tas nebijāt jūs:
mail-endorsed-private = Nepārsūtiet šo e-vēstuli: tās saites ļauj piekļūt atbalsta paziņojumam.

## Signed already

mail-already-subject = Jūs jau parakstījāt: { $title }
mail-already-preheader = Jūsu paraksts ir ieskaitīts. Nekas nav mainījies.
mail-already-intro = Kāds, visticamāk, jūs, vēlreiz aizpildīja šīs petīcijas veidlapu ar jūsu e-pasta adresi:
mail-already-nothing = Jūs jau parakstījāt un apstiprinājāt. Jūsu paraksts ir ieskaitīts, un nekas nav mainījies.
mail-already-button = Apskatīt manu parakstu
mail-already-share = Varat palīdzēt, kopīgojot petīciju:

## Another spelling has signed

mail-other-subject = Jūsu adrese tiek ieskaitīta vienu reizi: { $title }
mail-other-preheader = Petīcija jau ir parakstīta ar citu jūsu adreses pierakstu.
mail-other-intro = Kāds, visticamāk, jūs, aizpildīja šīs petīcijas veidlapu ar jūsu e-pasta adresi:
mail-other-counts = Petīcija jau ir parakstīta ar citu jūsu adreses pierakstu, un paraksts ir apstiprināts. Jūsu e-pasta pakalpojums e-vēstules, kas sūtītas uz abiem adreses pierakstiem, piegādā vienā pastkastē, tāpēc šī veidlapa netika ieskaitīta. Nekas nav mainījies.
mail-other-same = Saite uz to parakstu ir e-vēstulēs, ko nosūtījām uz adresi otrajā pierakstā. Varat arī pieprasīt jaunu saiti petīcijas lapā.
mail-other-person = Ja adrese otrajā pierakstā nav jūsu, varat parakstīt ar citu e-pasta adresi:
mail-other-not-you = Ja jūs neaizpildījāt veidlapu, jums nekas nav jādara.

## Thank you

mail-receipt-subject = Jūsu paraksts ir ieskaitīts: { $title }
mail-receipt-preheader = Paldies. Tagad kopīgojiet petīciju.
mail-receipt-intro = Paldies, ka parakstījāt šo petīciju:
mail-receipt-counts = Jūsu paraksts ir apstiprināts un ieskaitīts.
mail-receipt-share = Lūdzu, kopīgojiet petīciju ar cilvēkiem, kurus pazīstat. Šajā saitē nav izsekošanas:
mail-receipt-ways = Citi veidi, kā to kopīgot:
mail-receipt-button = Atvērt petīciju
mail-receipt-keep = Saglabājiet šo e-vēstuli. Ar šo saiti varat apskatīt savu parakstu, labot savus datus, parādīt vai paslēpt savu vārdu un uzvārdu, atsaukt vai dzēst savu parakstu un paziņot, ja tas nebijāt jūs:
mail-receipt-proof = Varat lejupielādēt arī kvīti. Tā pierāda, ka jūsu paraksts ir publiskajā žurnālā un ka jūs parakstījāt:
mail-news-subject = Jaunumi: { $title }
mail-news-preheader = Jaunumi par petīciju, kuru parakstījāt.
mail-news-intro = Sūtām jaunumus par petīciju, kuru parakstījāt:
mail-news-read = Lasīt vietnē
mail-news-why = Jūs saņemat šo e-vēstuli, jo izvēlējāties saņemt jaunumus par šo petīciju.
mail-news-stop = Lai atteiktos no jaunumiem, atveriet šo adresi:

## The link to the own page

mail-link-subject = Jūsu saite: { $title }
mail-link-intro = Kāds, visticamāk, jūs, pieprasīja saiti uz jūsu parakstu zem šīs petīcijas:
mail-link-not-you = Ja tas nebijāt jūs, neņemiet vērā šo e-vēstuli. Nekas nav mainījies, un neviens cits nav saņēmis saiti.

## Another address

mail-address-subject = Pārceliet savu parakstu uz šo adresi: { $title }
mail-address-preheader = Nekas netiks pārcelts, kamēr to neapstiprināsiet.
mail-address-intro = Kāds, visticamāk, jūs, lūdza pārcelt savu parakstu zem šīs petīcijas uz jūsu e-pasta adresi:
mail-address-ask = Paraksts tiks pārcelts, kad to apstiprināsiet.
mail-address-button = Apskatīt un apstiprināt
mail-address-not-you = Ja tas nebijāt jūs, jums nekas nav jādara. Paraksts paliks tur, kur tas ir.

## Moved to another address

mail-moved-subject = Jūsu paraksts ir pārcelts: { $title }
mail-moved-preheader = Tagad tas pieder citai e-pasta adresei.
mail-moved-intro = Jūsu paraksts zem šīs petīcijas tagad pieder citai e-pasta adresei:
mail-moved-means = Saites agrākajās e-vēstulēs, ko jums sūtījām, uz to vairs neved.
mail-moved-write = Ja to nepārcēlāt jūs, rakstiet: { $contact }.
mail-moved-campaign = Ja to nepārcēlāt jūs, sazinieties ar kampaņu.
