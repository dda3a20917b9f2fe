## Every mail

mail-greeting = Üdvözöljük, { $name }!
mail-greeting-plain = Üdvözöljük!
mail-link-fallback = Ha a gomb nem működik, másolja ezt a címet a böngészőjébe:
mail-own-page = Az aláírás megtekintése, visszavonása vagy törlése, vagy annak jelzése, hogy nem Ön volt:
mail-own-page-private = Ne továbbítsa ezt az e-mailt: a linkjeivel hozzá lehet férni az aláírásához.

## Please confirm

mail-confirmation-subject = Erősítse meg az aláírását: { $title }
mail-confirmation-preheader = Az aláírása nem számít bele, amíg meg nem erősíti.
mail-confirmation-intro = Az Ön e-mail-címét használták ennek a petíciónak az aláírásához:
mail-confirmation-ask = Az aláírása akkor számít bele, ha megerősíti.
mail-confirmation-button = Megerősítem az aláírásomat
mail-confirmation-open = A megerősítéshez nyissa meg ezt a címet:
mail-confirmation-valid = { $days ->
    [one] A link egy napig működik.
   *[other] A link { $days } napig működik.
}
mail-confirmation-valid-until = A link eddig működik: { $until }.
mail-confirmation-not-you = Ha nem Ön volt, nincs teendője. A megerősítése nélkül semmi nem számít bele, és semmit nem teszünk közzé.
mail-reminder-subject = Emlékeztető az aláírása megerősítésére: { $title }
mail-reminder-preheader = Az aláírása még nincs megerősítve. Ez az egyetlen emlékeztető.
mail-reminder-intro = Ez az egyetlen emlékeztető. Néhány napja az Ön e-mail-címét használták ennek a petíciónak az aláírásához:
mail-endorse-subject = Erősítse meg a támogató nyilatkozatot: { $title }
mail-endorse-preheader = A támogató nyilatkozat nem számít bele, amíg meg nem erősíti.
mail-endorse-intro = Az Ön e-mail-címével egy szervezet nevében támogatták ezt a petíciót:
mail-endorse-ask = A támogató nyilatkozat nem kerül fel a listára és nem számít bele, amíg meg nem erősíti.
mail-endorse-button = Megerősítem a támogató nyilatkozatot
mail-endorse-reminder-subject = Emlékeztető a támogató nyilatkozat megerősítésére: { $title }
mail-endorse-reminder-preheader = A támogató nyilatkozat még nincs megerősítve. Ez az egyetlen emlékeztető.
mail-endorse-reminder-intro = Ez az egyetlen emlékeztető. Néhány napja az Ön e-mail-címével egy szervezet nevében támogatták ezt a petíciót:
mail-endorsed-subject = A támogató nyilatkozat meg van erősítve: { $title }
mail-endorsed-accepted-subject = A támogató nyilatkozatot elfogadták: { $title }
mail-endorsed-intro = Köszönjük, hogy a szervezete nevében támogatja ezt a petíciót:
mail-endorsed-counts = A támogató nyilatkozat meg van erősítve, és beleszámít.
mail-endorsed-waits = A támogató nyilatkozat meg van erősítve. Beleszámít, amint a szervezők elfogadták.
mail-endorsed-accepted = A szervezők elfogadták a támogató nyilatkozatot. Beleszámít.
mail-endorsed-already-subject = Már tett támogató nyilatkozatot: { $title }
mail-endorsed-already-intro = Valaki, valószínűleg Ön, újra kitöltötte a szervezeteknek szóló űrlapot az Ön e-mail-címével:
mail-endorsed-already-nothing = A támogató nyilatkozat már meg van erősítve. Semmi nem változott.
mail-endorsed-button = Megnézem a támogató nyilatkozatot
mail-endorsed-link-intro = Valaki, valószínűleg Ön, elkérte az Ön szervezetének támogató nyilatkozatához tartozó linket ennél a petíciónál:
mail-endorsement-means = Ebben az e-mailben az „aláírás” egy szervezet támogató nyilatkozatát jelenti.
mail-endorsed-page = A támogató nyilatkozat megtekintése, javítása, visszavonása vagy törlése, vagy annak jelzése, hogy nem Ön volt:
mail-endorsed-private = Ne továbbítsa ezt az e-mailt: a linkjeivel hozzá lehet férni a támogató nyilatkozathoz.

## Signed already

mail-already-subject = Már aláírta: { $title }
mail-already-preheader = Az aláírása beleszámít. Semmi nem változott.
mail-already-intro = Valaki, valószínűleg Ön, újra kitöltötte ennek a petíciónak az űrlapját az Ön e-mail-címével:
mail-already-nothing = Már aláírta és megerősítette. Az aláírása beleszámít, és semmi nem változott.
mail-already-button = Megnézem az aláírásomat
mail-already-share = Segíthet, ha megosztja a petíciót:

## Another spelling has signed

mail-other-subject = A címe egyszer számít: { $title }
mail-other-preheader = A petíciót az Ön címének egy másik írásmódjával már aláírták.
mail-other-intro = Valaki, valószínűleg Ön, kitöltötte ennek a petíciónak az űrlapját az Ön e-mail-címével:
mail-other-counts = A petíciót az Ön címének egy másik írásmódjával már aláírták, és az aláírást megerősítették. Az e-mail-szolgáltatója a kétféle írásmódú címre küldött e-maileket ugyanabba a postafiókba kézbesíti, ezért ez az űrlap nem számított bele. Semmi nem változott.
mail-other-same = Az ahhoz az aláíráshoz tartozó link a másik írásmódú címre küldött e-mailjeinkben van. A petíció oldalán új linket is kérhet.
mail-other-person = Ha a másik írásmódú cím nem az Öné, másik e-mail-címmel írhat alá:
mail-other-not-you = Ha nem Ön töltötte ki az űrlapot, nincs teendője.

## Thank you

mail-receipt-subject = Az aláírása beleszámít: { $title }
mail-receipt-preheader = Köszönjük. Most ossza meg a petíciót.
mail-receipt-intro = Köszönjük, hogy aláírta ezt a petíciót:
mail-receipt-counts = Az aláírása meg van erősítve, és beleszámít.
mail-receipt-share = Ossza meg a petíciót az ismerőseivel. Ebben a linkben nincs nyomkövetés:
mail-receipt-ways = További módok a megosztásra:
mail-receipt-button = A petíció megnyitása
mail-receipt-keep = Őrizze meg ezt az e-mailt. Ezzel a linkkel megnézheti az aláírását, javíthatja az adatait, megjelenítheti vagy elrejtheti a nevét, visszavonhatja vagy törölheti az aláírását, és jelezheti, ha nem Ön volt:
mail-receipt-proof = Letölthet egy igazolást is, amely bizonyítja, hogy az aláírása szerepel a nyilvános naplóban, és hogy Ön aláírt:
mail-news-subject = Hírek: { $title }
mail-news-preheader = Hírek egy petícióról, amelyet Ön aláírt.
mail-news-intro = Híreink vannak egy petícióról, amelyet Ön aláírt:
mail-news-read = Elolvasom a webhelyen
mail-news-why = Azért kapja ezt az e-mailt, mert híreket kért erről a petícióról.
mail-news-stop = Ha nem kér több hírt, nyissa meg ezt a címet:

## The link to the own page

mail-link-subject = Az Ön linkje: { $title }
mail-link-intro = Valaki, valószínűleg Ön, elkérte az Ön aláírásához tartozó linket ennél a petíciónál:
mail-link-not-you = Ha nem Ön volt, hagyja figyelmen kívül ezt az e-mailt. Semmi nem változott, és senki más nem kapta meg a linket.

## Another address

mail-address-subject = Helyezze át az aláírását erre a címre: { $title }
mail-address-preheader = Semmi nem kerül át, amíg meg nem erősíti.
mail-address-intro = Valaki, valószínűleg Ön, azt kérte, hogy az ezen a petíción lévő saját aláírását helyezzük át az Ön e-mail-címére:
mail-address-ask = Az aláírás akkor kerül át, ha megerősíti.
mail-address-button = Megnézem és megerősítem
mail-address-not-you = Ha nem Ön volt, nincs teendője. Az aláírás ott marad, ahol van.

## Moved to another address

mail-moved-subject = Az aláírása átkerült: { $title }
mail-moved-preheader = Most már egy másik e-mail-címhez tartozik.
mail-moved-intro = Az aláírása ezen a petíción most már egy másik e-mail-címhez tartozik:
mail-moved-means = Az Önnek korábban küldött e-mailjeinkben lévő linkek már nem vezetnek hozzá.
mail-moved-write = Ha nem Ön helyezte át, írjon ide: { $contact }.
mail-moved-campaign = Ha nem Ön helyezte át, forduljon a kampányhoz.
