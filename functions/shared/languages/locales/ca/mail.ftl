## Every mail

mail-greeting = Hola, { $name },
mail-greeting-plain = Hola,
mail-link-fallback = Si el botó no funciona, copieu aquesta adreça al navegador:
mail-own-page = Veure, retirar o esborrar la vostra signatura, o dir-nos que no heu signat vós:
mail-own-page-private = No reenvieu aquest correu: els enllaços que conté donen accés a la vostra signatura.

## Please confirm

mail-confirmation-subject = Confirmeu la vostra signatura: { $title }
mail-confirmation-preheader = La vostra signatura no compta fins que no la confirmeu.
mail-confirmation-intro = S’ha fet servir la vostra adreça electrònica per signar aquesta petició:
mail-confirmation-ask = La vostra signatura compta quan la confirmeu.
mail-confirmation-button = Confirma la meva signatura
mail-confirmation-open = Per confirmar-la, obriu aquesta adreça:
mail-confirmation-valid = { $days ->
    [one] L’enllaç funciona durant un dia.
    [many] L’enllaç funciona durant { $days } de dies.
   *[other] L’enllaç funciona durant { $days } dies.
}
mail-confirmation-valid-until = L’enllaç funciona fins al dia { $until }.
mail-confirmation-not-you = Si no heu estat vós, no cal que feu res. No es compta ni es publica res si no ho confirmeu.
mail-reminder-subject = Recordatori per confirmar la vostra signatura: { $title }
mail-reminder-preheader = La vostra signatura encara no està confirmada. Aquest és l’únic recordatori.
mail-reminder-intro = Aquest és l’únic recordatori. Fa uns dies es va fer servir la vostra adreça electrònica per signar aquesta petició:
mail-endorse-subject = Confirmeu l’adhesió: { $title }
mail-endorse-preheader = L’adhesió no compta fins que no la confirmeu.
mail-endorse-intro = S’ha fet servir la vostra adreça electrònica per adherir una organització a aquesta petició:
mail-endorse-ask = L’adhesió no apareix a la llista ni es compta fins que no la confirmeu.
mail-endorse-button = Confirma l’adhesió
mail-endorse-reminder-subject = Recordatori per confirmar l’adhesió: { $title }
mail-endorse-reminder-preheader = L’adhesió encara no està confirmada. Aquest és l’únic recordatori.
mail-endorse-reminder-intro = Aquest és l’únic recordatori. Fa uns dies es va fer servir la vostra adreça electrònica per adherir una organització a aquesta petició:
mail-endorsed-subject = L’adhesió està confirmada: { $title }
mail-endorsed-accepted-subject = L’adhesió s’ha acceptat: { $title }
mail-endorsed-intro = Gràcies per adherir la vostra organització a aquesta petició:
mail-endorsed-counts = L’adhesió està confirmada i compta.
mail-endorsed-waits = L’adhesió està confirmada. Comptarà quan l’organització de la campanya l’hagi acceptada.
mail-endorsed-accepted = L’organització de la campanya ha acceptat l’adhesió. Ja compta.
mail-endorsed-already-subject = Ja us heu adherit: { $title }
mail-endorsed-already-intro = Algú, probablement vós, ha tornat a omplir el formulari per a organitzacions amb la vostra adreça electrònica:
mail-endorsed-already-nothing = L’adhesió ja està confirmada. No ha canviat res.
mail-endorsed-button = Ves a l’adhesió
mail-endorsed-link-intro = Algú, probablement vós, ha demanat l’enllaç a l’adhesió de la vostra organització a aquesta petició:
mail-endorsement-means = En aquest correu, «signatura» vol dir l’adhesió d’una organització.
mail-endorsed-page = Veure, corregir, retirar o esborrar l’adhesió, o dir-nos que no heu estat vós:
mail-endorsed-private = No reenvieu aquest correu: els enllaços que conté donen accés a l’adhesió.

## Signed already

mail-already-subject = Ja heu signat: { $title }
mail-already-preheader = La vostra signatura compta. No ha canviat res.
mail-already-intro = Algú, probablement vós, ha tornat a omplir el formulari d’aquesta petició amb la vostra adreça electrònica:
mail-already-nothing = Ja heu signat i confirmat. La vostra signatura compta, i no ha canviat res.
mail-already-button = Ves a la meva signatura
mail-already-share = Podeu ajudar compartint la petició:

## Another spelling has signed

mail-other-subject = La vostra adreça compta una vegada: { $title }
mail-other-preheader = Ja hi ha una signatura amb una altra forma d’escriure la vostra adreça.
mail-other-intro = Algú, probablement vós, ha omplert el formulari d’aquesta petició amb la vostra adreça electrònica:
mail-other-counts = Ja hi ha una signatura confirmada amb una altra forma d’escriure la vostra adreça. El vostre proveïdor de correu lliura a la mateixa bústia els correus enviats a totes dues formes i, per això, aquest formulari no s’ha comptat. No ha canviat res.
mail-other-same = L’enllaç a aquella signatura és als correus que vam enviar a l’altra forma de l’adreça. També podeu demanar un enllaç nou a la pàgina de la petició.
mail-other-person = Si l’altra forma de l’adreça no és vostra, podeu signar amb una altra adreça electrònica:
mail-other-not-you = Si no heu omplert el formulari, no cal que feu res.

## Thank you

mail-receipt-subject = La vostra signatura compta: { $title }
mail-receipt-preheader = Gràcies. Ara compartiu la petició.
mail-receipt-intro = Gràcies per signar aquesta petició:
mail-receipt-counts = La vostra signatura està confirmada i compta.
mail-receipt-share = Compartiu la petició amb persones que conegueu. Aquest enllaç no porta rastrejadors:
mail-receipt-ways = Més maneres de compartir-la:
mail-receipt-button = Obre la petició
mail-receipt-keep = Conserveu aquest correu. Amb aquest enllaç podeu veure la vostra signatura, corregir les vostres dades, mostrar o amagar el vostre nom, retirar o esborrar la vostra signatura, i dir-nos si no heu signat vós:
mail-receipt-proof = També podeu baixar un justificant, que demostra que la vostra signatura és al registre públic i que heu signat:
mail-news-subject = Notícies: { $title }
mail-news-preheader = Notícies sobre una petició que vau signar.
mail-news-intro = Hi ha notícies sobre una petició que vau signar:
mail-news-read = Llegeix-ho al lloc web
mail-news-why = Rebeu aquest correu perquè vau triar rebre notícies sobre aquesta petició.
mail-news-stop = Per deixar de rebre notícies, obriu aquesta adreça:

## The link to the own page

mail-link-subject = El vostre enllaç: { $title }
mail-link-intro = Algú, probablement vós, ha demanat l’enllaç a la vostra signatura en aquesta petició:
mail-link-not-you = Si no heu estat vós, ignoreu aquest correu. No ha canviat res, i ningú més no ha rebut l’enllaç.

## Another address

mail-address-subject = Traslladeu la vostra signatura a aquesta adreça: { $title }
mail-address-preheader = No es trasllada res fins que no ho confirmeu.
mail-address-intro = Algú, probablement vós, ha demanat traslladar la seva signatura en aquesta petició a la vostra adreça electrònica:
mail-address-ask = La signatura es trasllada quan ho confirmeu.
mail-address-button = Veure i confirmar
mail-address-not-you = Si no heu estat vós, no cal que feu res. La signatura es queda on és.

## Moved to another address

mail-moved-subject = La vostra signatura s’ha traslladat: { $title }
mail-moved-preheader = Ara pertany a una altra adreça electrònica.
mail-moved-intro = La vostra signatura en aquesta petició ara pertany a una altra adreça electrònica:
mail-moved-means = Els enllaços dels correus que us vam enviar abans ja no hi porten.
mail-moved-write = Si no l’heu traslladada vós, escriviu a { $contact }.
mail-moved-campaign = Si no l’heu traslladada vós, poseu-vos en contacte amb la campanya.
