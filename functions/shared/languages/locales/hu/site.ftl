## The language itself

language-name = Magyar

## Every page

skip-to-content = Ugrás a fő tartalomra
language-choice = Nyelv
language-choice-text = A petíció nyelve:
language-choice-interface = A gombok és az űrlap nyelve:
footer-promise = Nincsenek sütik, nincs nyomkövetés, és semmi sem töltődik be más webhelyekről.
site-imprint = Impresszum
site-contact = Kapcsolat
copy = Másolás
copied = Másolva
back-to-petition = Vissza a petícióhoz
all-petitions = Az összes petíció
list-title = Petíciók
list-more = További petíciók
list-open = Aláírható
list-closed = Lezárult: { $date }
list-paused = Az aláírásgyűjtés szünetel
list-search = Keresés
list-search-hint = Címek, szövegek, a kezdeményezők és a címzettek neve, valamint helyek
list-state = Állapot
list-any = Mind
list-state-closed = Lezárult
list-found = { $count ->
    [one] Egy petíció található.
   *[other] { $count } petíció található.
}
list-none = Nincs a keresésnek megfelelő petíció. Próbálkozzon más vagy kevesebb szóval.
list-previous = Előző petíciók

## The petition and its count

sign-jump = A petíció aláírása
count-signatures = { $count ->
    [one] { $count } aláírás
   *[other] { $count } aláírás
}
count-word = { $count ->
    [one] megerősített aláírás
   *[other] megerősített aláírás
}
count-goal = Következő cél: { $goal }
count-goal-last = Cél: { $goal }
count-goal-reached = A cél ({ $goal }) teljesült: { $date }
text-language = A petíció szövegének nyelve: { $language }
text-version-newest = A szöveg { $version }. változatát látja ({ $language }). Ez a legújabb.
text-version-replaced = A szöveg { $version }. változatát látja ({ $language }, közzétéve: { $date }). Azóta újabb változat váltotta fel.
fact-organiser = Kezdeményező
fact-addressees = Címzett
fact-place = Hely
fact-started = Indulás napja
fact-closes = Aláírható eddig
fact-closed = Lezárás napja
fact-line = { $label }: { $value }
outcome-delivered = Átadva
outcome-answered = Megválaszolva
outcome-successful = Sikeres
outcome-unsuccessful = Sikertelen
outcome-withdrawn = A kezdeményező visszavonta
donate-title = Támogassa a kampányt
donate-transfer = Erre a számlára utalhat:
donate-link = Adományozás az interneten
donate-holder = Számlatulajdonos
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Közlemény
donate-code-name = Kód banki alkalmazásokhoz
donate-code = Olvassa be ezt a kódot a bankja alkalmazásával. A kód kitölti a számla adatait, az összeget Ön választja meg.
closed-title = Ez a petíció lezárult
closed-text = A petíció lezárult ({ $date }), és már nem fogad aláírásokat.
closed-text-grace = A petíció lezárult ({ $date }), és új aláírásokat nem fogad. A korábban beküldött aláírások még megerősíthetők eddig: { $until }.
draft-title = Ez a petíció még nem nyílt meg
draft-text = Még nem lehet aláírni. Kérjük, nézzen vissza később.
draft-link-text = A petíciót csak azok láthatják, akik ismerik ennek az oldalnak a címét. Határidő: { $until }. Még senki nem írhatja alá.
paused-title = Az aláírásgyűjtés szünetel
paused-text = Ezt a petíciót most nem lehet aláírni. A meglévő aláírásokat ez nem érinti. Kérjük, nézzen vissza később.

## The form

form-title = Írja alá a petíciót
field-name = Teljes név
field-given-name = Utónév
field-family-name = Vezetéknév
field-email = E-mail-cím
field-country = Ország
field-region = Régió
field-city = Település
field-postcode = Irányítószám
field-occupation = Foglalkozás vagy szervezet
field-occupation-alone = Foglalkozás
field-organisation = Szervezet
field-link = Webhely
field-endorse-organisation = A szervezet neve
field-endorse-country = A szervezet országa
field-endorse-name = Az Ön teljes neve
field-endorse-role = Az Ön tisztsége a szervezetben
field-endorse-email = Az Ön e-mail-címe
field-phone = Telefonszám
field-phone-hint = Az ország hívószámával együtt. Nyilvánosan soha nem jelenik meg.
field-comment = Megjegyzés
field-comment-hint = Csak a kampánynak szól: nyilvánosan nem jelenik meg.
field-comment-hint-public = A szervezők elolvassák. Nyilvánosan megjeleníthetik, ha ezt alább engedélyezi.
consent-show-comment = A szervezők nyilvánosan megjeleníthetik a megjegyzésemet. A nevem csak akkor szerepel mellette, ha a nevem nyilvános.
field-optional = (nem kötelező)
country-choose = Válasszon…
form-more = Foglalkozás vagy megjegyzés hozzáadása
form-more-fields = További adatok megadása
form-one-name = Ha csak egy neve van, hagyja üresen a másik mezőt.
form-show-name = A nevem legyen nyilvános
form-show-name-hint = Az országával és a foglalkozásával együtt, de az e-mail-címe soha nem jelenik meg.
form-show-name-with = A névvel együtt ezek jelennek meg: { $fields }. Az e-mail-címe soha nem jelenik meg.
form-show-name-alone = Csak a neve jelenik meg, az e-mail-címe soha.
form-news = A kampány küldhet nekem e-mailben híreket erről a petícióról
form-consent = Az aláírással támogatja ezt a petíciót abban a formában, ahogyan itt szerepel ({ $version }), és hozzájárul ahhoz, hogy az adatait a petíció céljára tároljuk.
form-consent-version = { $version }. változat
form-button = Aláírom
form-next = E-mailben küldünk egy linket. Az aláírása akkor számít bele, ha ezzel a linkkel megerősítette.
form-switch = Folytatás más nyelven
form-switch-hint = Amit beírt, megmarad.
form-wait = Kérjük, várjon: a böngészője biztonsági ellenőrzést végez.
form-nobody = Ezt a mezőt hagyja üresen
form-offer-title = Erre gondolt: { $address }?
form-offer-use = { $address } használata
form-offer-keep = Nem, küldés ide: { $address }
privacy-title = Az Ön adatai
privacy-text = Az e-mail-címét titkosítva tároljuk, és soha nem tesszük közzé. Az adatait csak ehhez a petícióhoz használjuk. Az e-mailjeinkben lévő linkkel bármikor megnézheti az aláírását, megjelenítheti vagy elrejtheti a nevét, és visszavonhatja vagy törölheti az aláírását.
privacy-contact = Az adataiért felelős:
privacy-link = Nem találom az aláírásomhoz tartozó linket

## What is wrong in the form

problems-prefix = Hiba:
problems-title = Probléma merült fel
problem-missing-name = Adja meg a nevét
problem-missing-given-name = Adja meg az utónevét, a vezetéknevét vagy mindkettőt
problem-missing-email = Adja meg az e-mail-címét
problem-missing-country = Válassza ki az országát
problem-missing-field = Töltse ki ezt a mezőt: { $field }
problem-missing-tick = Az aláíráshoz jelölje be ezt a négyzetet: { $field }
problem-too-long = { $field }: legfeljebb { $max } karaktert írjon be
problem-not-an-address = Helyes formában adja meg az e-mail-címét, például: nev@example.org
problem-not-a-country = Válasszon egy országot a listából
problem-not-a-phone = Adja meg a telefonszámot az ország hívószámával együtt, például: +34 600 000 000
problem-not-a-link = A webhely https-sel kezdődő címét adja meg, például: https://example.org
problem-not-an-organisation = { $field }: nevet írjon be, ne címet és ne csak jeleket
problem-not-a-choice = Válasszon újra egyet a válaszok közül, mert megváltoztak: { $field }
problem-consent-changed = A négyzethez tartozó szöveg megváltozott. Olvassa el újra, és jelölje be a négyzetet, ha egyetért vele.
problem-not-text = { $field }: egyszerű szöveget írjon be, HTML-kód és rejtett karakterek nélkül
problem-not-a-name = { $field }: nevet írjon be, ne címet és ne csak jeleket. Ha csak egy neve van, hagyja üresen a másik mezőt
problem-disposable = Állandó e-mail-címet adjon meg: az ideiglenes címek megszűnnek, és az ott kapott leveleket mások is elolvashatják
problem-no-proof = Mielőtt aláírhatna, a böngészőjének biztonsági ellenőrzést kell végeznie. Győződjön meg arról, hogy a JavaScript be van kapcsolva, töltse újra az oldalt, majd küldje el az űrlapot.
problem-proof = Az űrlap túl sokáig volt nyitva, vagy már elküldték. Az újraküldéshez nyomja meg a gombot.
problem-network-limit = Túl sok űrlap érkezett az Ön hálózatáról, ezért ezt nem mentettük el. Küldje el újra egy óra múlva vagy másik kapcsolatról.
problem-domain-limit = Sok űrlap érkezett az Ön e-mail-szolgáltatójának címeivel, ezért a böngészőjének előbb biztonsági ellenőrzést kell végeznie. Győződjön meg arról, hogy a JavaScript be van kapcsolva, majd nyomja meg újra a gombot. Ha nem tud JavaScriptet használni, küldje el újra az űrlapot egy óra múlva, vagy adjon meg másik e-mail-címet.
problem-trap = Ennek a mezőnek üresnek kell lennie. Lehet, hogy a böngészője töltötte ki: törölje a tartalmát, majd nyomja meg újra a gombot.
problem-text-changed = A petíció szövege megváltozott, mióta megnyitotta az oldalt. Olvassa el újra, majd nyomja meg a gombot, ha továbbra is alá szeretné írni.
problem-key-reused = Ezt az Idempotency-Key kulcsot már használták más adatokkal. Ha módosítja az űrlapot, új kulccsal küldje el.
problem-paused = Az aláírásgyűjtés szünetel, ezért az űrlapját nem mentettük el. Amit beírt, továbbra is itt van: később nyomja meg újra a gombot.

## Signers, news, and how the number is counted

signers-title = A legutóbbi aláírók
signers-note = Csak azok az aláírók szerepelnek a listán, akik úgy döntöttek, hogy megjelenítik a nevüket.
signers-none = Még nincs megjeleníthető név. Az aláírók eldönthetik, hogy megjelenítik-e a nevüket.
signers-none-closed = Senkinek a neve nem látható.
signers-hidden = A kampány jelenleg nem jelenít meg neveket.
names-from = A nevek és a megjegyzések csak addig láthatók, amíg legalább { $from } ember megerősített aláírása számít bele.
names-from-missing = Még hiányzik: { $missing }.
names-title = Minden név
names-more = További nevek
names-none = Nincs megjeleníthető név.
names-search = Keresés a nevek között
names-search-hint = Vezeték- vagy utónév, vagy annak eleje
names-not-found = Nincs megfelelő név.
names-searched = Eddig átnézve: a legújabb nevek, { $count }.
names-search-on = Keresés a korábbi nevek között
comments-title = Megjegyzések
comments-note = Ezek megjelenítését az aláírók engedélyezték, és a szervezők előbb elolvasták őket.
comments-none = Még nem jelenik meg megjegyzés.
comments-hidden = A kampány jelenleg nem jelenít meg megjegyzéseket.
comments-unnamed = Egy aláíró
comments-all = Minden megjegyzés
comments-more = További megjegyzések
names-others = { $count ->
    [one] Még egy aláíró van, aki nem jeleníti meg a nevét.
   *[other] Még { $count } aláíró van, aki nem jeleníti meg a nevét.
}
news-title = Hírek
news-language = Nyelv:
news-source = Forrás:
news-published = Megjelent:
news-older = Korábbi hírek
news-feed = A hírek követése hírolvasóban (Atom)
news-corrected = Javítva:
news-all = Az összes hír
counted-title = Hogyan áll össze ez a szám
counted-text = Egy aláírás akkor számít bele, ha az aláíró e-mailben megerősítette. Minden e-mail-cím egyszer számít, akárhányszor küldik el vele az űrlapot. Az el nem fogadott űrlapok egyik számban sincsenek benne.
counted-confirmed = Megerősített
counted-awaiting = Még nem megerősített
counted-withdrawn = Visszavont
counted-disowned = Nem az e-mail-cím tulajdonosa írta alá
counted-erased = Törölt
counted-purged = Soha nem erősítették meg, visszavonva vagy törölve
counted-automated = Érvénytelenítve: program küldte
counted-disposable-address = Érvénytelenítve: eldobható e-mail-cím
counted-false-name = Érvénytelenítve: nem egy személy neve
counted-same-person = Érvénytelenítve: egy személy több címmel
counted-other = Más okból érvénytelenítve
counted-bounced = Megerősített aláírások, amelyek e-mail-címe később már nem fogadott leveleket: { $number }. Ezek továbbra is beleszámítanak.
counted-submitted = Összesen (minden e-mail-cím egyszer számít, és még egyszer, ha az adatok törlése után újra aláírnak vele)
counted-as-of = A számok időpontja: { $as-of }. Legfeljebb óránként frissülnek, és csak akkor, ha legalább 20 új aláírás érkezett, hogy senki ne tudhassa meg belőlük, aláírta-e valaki a petíciót. A nyilvános napló e késés nélkül mutatja, mi történik a megerősített aláírásokkal.
counted-none-yet = A többi számot akkor tesszük itt közzé, ha már legalább 20-an aláírták a petíciót, utána pedig legfeljebb óránként. Így senki nem tudhatja meg belőlük, aláírta-e valaki a petíciót. A nyilvános napló e késés nélkül mutatja, mi történik a megerősített aláírásokkal.
endorse-title = A petíció támogatása szervezetként
endorse-intro = A támogató nyilatkozat egy szervezet aláírása. A szervezeteket az emberektől külön számoljuk és soroljuk fel. Ha a saját nevében szeretne aláírni, lépjen vissza a petícióhoz.
endorse-public = Nyilvánosan megjelenik a szervezet neve, webhelye és országa. Soha nem jelenik meg az Ön neve, tisztsége és e-mail-címe.
endorse-public-from = Shown in public, but only while at least { $from } people have confirmed: the organisation’s name, website and country. Never shown: your name, your role and your email address.
endorse-approval = A petíció szervezői minden támogató nyilatkozatot elolvasnak, mielőtt felkerül a listára és beleszámít.
endorse-consent = A támogató nyilatkozattal kijelenti, hogy nyilatkozhat a szervezet nevében, és hogy a szervezet támogatja ezt a petíciót abban a formában, ahogyan itt szerepel ({ $version }). Hozzájárul ahhoz, hogy ezeket az adatokat a petíció céljára tároljuk.
endorse-button = Támogatjuk
endorse-next = E-mailben küldünk egy linket. A támogató nyilatkozat nem kerül fel a listára és nem számít bele, amíg ezzel a linkkel meg nem erősíti.
organisations-title = Támogató szervezetek
organisations-number = A szervezetek száma: { $number }. Az aláírások számában nincsenek benne.
organisations-note = A támogató nyilatkozatot minden szervezetnél egy kapcsolattartó erősítette meg e-mailben.
organisations-none = Nincs szervezet a listán.
organisations-from = Organisations are listed only while at least { $from } people have confirmed.
organisations-all = Az összes szervezet
organisations-more = További szervezetek
confirm-endorse-title = Erősítse meg a támogató nyilatkozatot
confirm-endorse-text = Ellenőrizze az adatokat. Ha ezek az Ön adatai, erősítse meg, hogy a szervezete támogatja ezt a petíciót:
confirm-endorse-button = Megerősítem a támogató nyilatkozatot
confirmed-endorse-title = A támogató nyilatkozat meg van erősítve
confirmed-endorse-thanks = Köszönjük a támogatást:
confirmed-endorse-own-page = A támogató nyilatkozatnak saját oldala van, ahol megnézheti, javíthatja, visszavonhatja vagy törölheti. Őrizze meg az e-mailt, amellyel megerősítette: ugyanez a link van benne.
confirmed-endorse-link = Megnézem a támogató nyilatkozatot
endorsement-title = A szervezete támogató nyilatkozata
endorsement-means = A támogató nyilatkozat az Ön szervezetének aláírása. Ahol ezen az oldalon és az e-mailjeinkben „az aláírása” szerepel, az a támogató nyilatkozatot jelenti.
endorsement-ends = Ha visszavonja vagy törli a támogató nyilatkozatot, a szervezete nem szerepel a listán.
endorsement-listed = Megerősítve: beleszámít, és szerepel a listán
endorsement-hidden = Megerősítve: beleszámít, de a kampány jelenleg nem jelenít meg neveket
endorsement-from = Megerősítve: beleszámít, és felkerül a listára, amint legalább { $from } ember megerősítette az aláírását. Még hiányzik: { $missing }.
endorsement-waits = Confirmed: it counts once the organisers have accepted it
endorsement-rejected = A szervezők nem fogadták el: nem szerepel a listán, és nem számít bele
endorsement-not-me = Ha valaki más tett támogató nyilatkozatot az Ön e-mail-címével, jelezze itt. Ezután abból semmi nem számít bele és semmi nem jelenik meg, és nem küldünk több e-mailt az Ön címére erről a petícióról.
endorsement-done-not-me = Thank you for telling us. Nothing of the endorsement is counted or shown, and we send you no more emails about it.
endorsement-correct = A szervezők a javított adatokat elolvashatják, mielőtt a listára kerülnek.
endorsement-again = A támogató nyilatkozat újra érvényes lesz, a fenti adatokkal. Ha a szervezőknek előbb el kell fogadniuk a nyilatkozatokat, akkor számít bele, amikor ezeket az adatokat elfogadták.
link-endorse-title = Kérje el a szervezete támogató nyilatkozatához tartozó linket
link-endorse-text = E-mailben küldünk egy linket ahhoz az oldalhoz, ahol megnézheti, javíthatja, visszavonhatja vagy törölheti a támogató nyilatkozatot. Adja meg azt az e-mail-címet, amellyel a nyilatkozatot tette.

## After the form

check-mail-title = Nézze meg az e-mailjeit
check-mail-sent = Ha a megadott címmel alá lehet írni, várhatóan néhány percen belül e-mail érkezik Önhöz. Az aláírás megerősítéséhez nyissa meg az e-mailt, és kattintson a linkre.
check-mail-sent-late = Ha a megadott címmel alá lehet írni, várhatóan e-mail érkezik Önhöz, de nem azonnal. Az aláírás megerősítéséhez nyissa meg az e-mailt, és kattintson a linkre.
check-mail-endorse-sent = If that address can be used to endorse, you should receive an email in a few minutes. To confirm the endorsement, open the email and follow the link.
check-mail-endorse-sent-late = If that address can be used to endorse, you should receive an email, but not at once. To confirm the endorsement, open the email and follow the link.
check-mail-counts = Az aláírása csak akkor számít bele, ha megerősítette.
check-mail-not-stored = A petíció ezeket az adatokat már nem kéri, ezért nem tároltuk őket: { $fields }
check-mail-nothing-title = Ha nem érkezik semmi
check-mail-nothing-wait = Várjon néhány percet. Egyes e-mail-szolgáltatók lassúak.
check-mail-nothing-wait-late = Várjon tovább a fent jelzett késésnél. Egyes e-mail-szolgáltatók lassúak.
check-mail-nothing-spam = Nézze meg a levélszemét (spam) mappát.
check-mail-nothing-again = Töltse ki újra az űrlapot, és ellenőrizze, nincs-e elírás az e-mail-címében.
check-mail-to = Címzett
check-mail-from = Feladó
check-mail-subject = A tárgyban szerepel
check-mail-open = { $provider } megnyitása
check-mail-again-limit = Egy címre csak néhány e-mailt küldünk, ezért nem mindig érkezik újabb.
check-mail-again-button = Újraküldés
check-mail-again-done = Újabb e-mailt kért.
check-mail-change-title = Rossz a cím?
check-mail-change-button = A cím módosítása
mails-late-minutes = Az e-mailjeink jelenleg körülbelül { $minutes } percet késnek.
mails-late-hours = Az e-mailjeink jelenleg körülbelül { $hours } órát késnek.
mails-late-link-sent = Ha a megadott címmel írta alá a petíciót, várhatóan megkapja a linket, de nem azonnal. Ha nem érkezik semmi, nézze meg a levélszemét mappát, és ellenőrizze, nincs-e elírás a címben.
mails-late-endorse-link-sent = If you endorsed this petition for an organisation with that address, you should receive the link, but not at once. If nothing arrives, check your spam folder and check the address for typing errors.

## Confirming

confirm-title = Erősítse meg az aláírását
confirm-text = Ellenőrizze az adatokat. Ha ezek az Ön adatai, erősítse meg az aláírását ezen a petíción:
confirm-button = Megerősítem az aláírásomat
confirm-discard-title = Nem az Ön adatai?
confirm-discard-text = Valaki más töltötte ki az űrlapot az Ön e-mail-címével. Vesse el az űrlapot: semmi nem számít bele és semmi nem jelenik meg, Ön pedig aláírhat a saját adataival.
confirm-discard-only = Valaki más töltötte ki az űrlapot az Ön e-mail-címével. Vesse el az űrlapot: semmi nem számít bele és semmi nem jelenik meg.
confirm-discard-button = Elvetem az űrlapot
press-title = Adja meg az e-mail-címét
press-text = Egyes levelezőprogramok maguktól megnyitják a linkeket, és megnyomják a gombokat. Nem tudjuk, hogy a gombot Ön nyomta-e meg vagy egy program, ezért még semmi nem változott.
press-ask = A folytatáshoz adja meg azt az e-mail-címet, amelyre a linket tartalmazó e-mailünket küldtük.
press-wrong = Az e-mailünket egy másik címre küldtük. Nézze meg abban az e-mailben, milyen címre érkezett, és azt adja meg itt.
press-button = Folytatás
confirmed-title = Az aláírása beleszámít
confirmed-thanks = Köszönjük, hogy aláírta:
confirmed-count = Aláírások eddig, az Önével együtt: legalább { $count }
confirmed-share-title = Ossza meg ezt a petíciót
confirmed-share-text = A megosztással a petíció több emberhez jut el. Ezekben a linkekben nincs nyomkövetés.
confirmed-address = A petíció linkje
confirmed-share-email = E-mail
confirmed-share-subject = Aláírná ezt a petíciót?
share-closed-text = Ez a petíció lezárult. Az oldalát továbbra is megoszthatja. Ezek a linkek nem tartalmaznak nyomkövetést.
share-native = Megosztás alkalmazással
share-text = Másolható szöveg
share-more = További megosztási módok
share-code-title = Kód plakátokhoz
share-code-text = Aki egy telefon kameráját erre a kódra irányítja, a petícióhoz jut.
share-code-file = A kód mentése képként (SVG)
share-posters-title = Nyomtatható plakátok
share-posters-text = Nyomtasson plakátot egy hirdetőtáblára vagy egy standra. A petíció címe és a petícióhoz vezető kód van rajta.
confirmed-own-page-title = Meggondolhatja magát
confirmed-own-page-text = A saját oldalán megnézheti, mit írt alá, javíthatja az adatait, megjelenítheti vagy elrejtheti a nevét, és visszavonhatja vagy törölheti az aláírását. Őrizze meg az e-mailt, amellyel megerősítette: ugyanez a link van benne.
confirmed-own-page-link = Tovább az aláírásomhoz
confirmed-own-page-mail = Az oldalának linkje az e-mailjeinkben van. Nem találja?

## The signer’s own page

signature-title = Az Ön aláírása
signature-status = Állapot
signature-awaiting = Még nincs megerősítve: kattintson az e-mailünkben lévő linkre
signature-too-late = A petíció lezárása előtt nem erősítették meg: nem számít bele
signature-confirmed = Megerősítve
signature-withdrawn = Visszavonva
signature-disowned = Valaki más írt alá az Ön e-mail-címével: ez nem számít bele
signature-withdrawn-on-request = A szervezők az Ön kérésére visszavonták
signature-set-aside = A kampány érvénytelenítette: nem számít bele
signature-set-aside-withdrawn = A kampány érvénytelenítette, és vissza is vonták: nem számít bele
signature-name = Név
signature-version = A szöveg változata
signature-version-is = { $version }. változat ({ $language })
signature-submitted-at = Aláírás ideje
signature-confirmed-at = Megerősítés ideje
signature-corrected-at = Javítás ideje
signature-shown = A név nyilvános
signature-shown-once-confirmed = Igen, amint az aláírás meg van erősítve
signature-shown-uncounted = Nem: csak a beleszámító aláírásoknál jelenik meg a név
signature-shown-hidden = Igen, de a kampány jelenleg nem jelenít meg neveket
signature-shown-from = Igen, amint legalább { $from } ember megerősítette az aláírását. Még hiányzik: { $missing }.
signature-comment = A megjegyzés nyilvános
signature-comment-waiting = Még nem: a szervezők előbb elolvassák
signature-comment-refused = Nem: a szervezők úgy döntöttek, hogy nem jelenítik meg
signature-comment-hidden = Most nem: a kampány jelenleg egyetlen megjegyzést sem jelenít meg
signature-news = A kampány küldhet híreket e-mailben
signature-mails = E-mailek engedélyezve
signature-yes = Igen
signature-no = Nem
signature-none = Nincs megadva
signature-private = Ne ossza meg ennek az oldalnak a címét. Bárki, aki ismeri, módosíthatja az aláírását.
signature-done-shown = Kész: a neve mostantól megjelenhet az aláírók listáján.
signature-done-shown-later = Kész: a neve megjelenhet az aláírók listáján, amikor a kampány újra megjeleníti a neveket.
signature-done-shown-from = Kész: a neve akkor jelenhet meg az aláírók listáján, amikor legalább { $from } ember megerősítette az aláírását. Még hiányzik: { $missing }.
signature-done-hidden = Kész: a neve már nem látható az aláírók listáján.
signature-done-hidden-unlisted = Done: your name will not be shown in the list of signers.
signature-done-comment-hidden = Kész: a megjegyzése nem látható.
signature-done-withdrawn = Kész: az aláírása vissza van vonva, és nem számít bele.
signature-done-again = Kész: az aláírása újra beleszámít.
signature-done-stopped = Kész: nem küldünk több e-mailt erről a petícióról.
signature-done-resumed = Kész: újra engedélyezi az erről a petícióról szóló e-maileket.
signature-done-corrected = Kész: az adatait úgy tároljuk, ahogy itt látja.
signature-show-title = A név megjelenítése
signature-show-text = A neve, az országa és a foglalkozása ezután megjelenhet a petíció aláíróinak listáján.
signature-show-name = A neve ezután megjelenhet a petíció aláíróinak listáján.
signature-show-button = Megjelenítem a nevemet
signature-hide-title = A név elrejtése
signature-hide-text = Az aláírása továbbra is beleszámít, de a neve nem jelenik meg többé az aláírók listáján.
signature-hide-unlisted = Your name is not listed at the moment. If you hide it, it will not be listed later either. Your signature will still count.
signature-hide-button = Elrejtem a nevemet
signature-hide-comment-title = A megjegyzés elrejtése
signature-hide-comment-text = Az aláírása továbbra is beleszámít. A szervezők elolvashatják a megjegyzését, de többé nem jeleníthetik meg.
signature-hide-comment-button = Elrejtem a megjegyzésemet
signature-withdraw-title = Az aláírás visszavonása
signature-withdraw-text = Az aláírása nem fog beleszámítani, és a neve nem fog megjelenni. A visszavonás tényét megőrizzük. Amíg a petíció nyitva van, újra aláírhat.
signature-withdraw-awaiting = Az űrlapját elvetjük, és az e-mailjeinkben lévő linkekkel többé nem lehet megerősíteni. A visszavonás tényét megőrizzük.
signature-withdraw-set-aside = A kampány érvénytelenítette az aláírását, ezért most nem számít bele. Ha visszavonja, később sem fog beleszámítani.
signature-withdraw-closed = Az aláírása nem fog beleszámítani, és a neve nem fog megjelenni. A visszavonás tényét megőrizzük. A petíció lezárult: a visszavonás még visszafordítható, de csak eddig: { $until }.
signature-withdraw-final = Az aláírása nem fog beleszámítani, és a neve nem fog megjelenni. A visszavonás tényét megőrizzük. A petíció lezárult, ezért ezt nem lehet visszafordítani.
signature-withdraw-button = Visszavonom az aláírásomat
signature-again-title = Újbóli aláírás
signature-again-text = Az aláírása bele fog számítani, a fenti adatokkal.
signature-again-form = Az aláírását még az adatai megerősítése előtt vonta vissza. Az aláíráshoz töltse ki újra az űrlapot.
signature-again-mails = Ha a saját adataival szeretne aláírni, először engedélyezze újra az e-maileket ezen az oldalon. Utána töltse ki az űrlapot.
signature-disowned-title = Aláírás a saját adataival
signature-again-disowned = Ha a saját adataival szeretne aláírni, töltse ki az űrlapot.
signature-again-button = Újra aláírom
signature-not-me-title = Nem Ön írta alá?
signature-not-me-text = Ha valaki más írt alá az Ön e-mail-címével, jelezze itt. Ezután az Ön címével semmi nem számít bele és semmi nem jelenik meg, és nem küldünk rá több e-mailt erről a petícióról. Az nyilvános, hogy hányan jelzik ezt, de az nem, hogy kik.
signature-not-me-button = Nem én voltam
signature-done-not-me = Köszönjük, hogy jelezte. Az Ön címével semmi nem számít bele és semmi nem jelenik meg, és nem küldünk rá több e-mailt erről a petícióról.
signature-misuse = Ha visszaélnek a címével, írjon ide: { $contact }.
signature-stop-title = Az összes e-mail leállítása
signature-stop-text = Nem küldünk több e-mailt erről a petícióról. Az aláírása változatlan marad. Mentse el ennek az oldalnak a címét: többé nem tudjuk e-mailben elküldeni.
signature-stop-button = Nem kérek több e-mailt
signature-resume-title = E-mailek újbóli engedélyezése
signature-resume-text = Ha újra engedélyezi az e-maileket, e-mailben el tudjuk küldeni ennek az oldalnak a linkjét. Ha egy Önnek küldött e-mail nem érkezett meg, vagy levélszemétnek jelölték, előfordulhat, hogy egy ideig mégsem küldünk e-mailt.
signature-links-title = Új link ehhez az oldalhoz
signature-links-text = E-mailben küldünk egy új linket. Az oldal összes korábbi linkje használhatatlanná válik, azok is, amelyek a meglévő e-mailjeiben vannak. Akkor használja, ha egy link máshoz kerülhetett.
signature-links-button = Lecserélem a linkjeimet
signature-download-title = Az adatok letöltése
signature-download-text = Az adatai és azok előzményei egy JSON-fájlban
signature-download-fresh = Az adatai védelmében a letöltéshez egy napnál frissebb link kell. E-mailben küldhetünk egyet.
signature-download-button = Friss linket kérek e-mailben
receipt-title = Igazolás
receipt-text = Az igazolás bizonyítja, hogy az aláírása szerepel a webhely nyilvános naplójában. Aki látja, tudhatja, hogy Ön aláírt, ezért csak olyannak mutassa meg, aki ezt megtudhatja.
receipt-button = Az igazolás letöltése
signature-erase-title = Az adatok törlése
signature-erase-counted = Az aláírása nem fog beleszámítani, és a nevét, az e-mail-címét és minden más titkosított adatát véglegesen töröljük. Ezt nem lehet visszafordítani.
signature-erase-not-counted = A nevét, az e-mail-címét és minden más titkosított adatát véglegesen töröljük. Ezt nem lehet visszafordítani. Az aláírása most nem számít bele, és később sem fog.
signature-erase-sure = Biztosan törölni szeretném az adataimat
signature-erase-data-button = Törlöm az adataimat

## Correcting details

correct-title = Adatok javítása
correct-choices = Ugyanazon az oldalon választhatja ki, hogy kér-e híreket, és hogy mi máshoz járul hozzá.
correct-text = Amit aláírt, nem változik. A lecserélt adatokat töröljük.
correct-awaiting = Az adatait itt javíthatja, amint az aláírása meg van erősítve.
correct-button = Mentés
correct-news-stopped = Minden e-mailt leállított. Ha híreket kér, újra engedélyezi az e-maileket.
correct-differs = A beírt adatok eltérnek a tárolttól:
correct-limit = A módosítások száma korlátozott: 24 óra alatt { $day }, összesen { $all }. A neve elrejtése, az e-mailek leállítása, a visszavonás és a törlés mindig lehetséges.

## Another email address

address-title = Másik e-mail-cím használata
address-text = Ezzel a címmel írt alá: { $address }. Az aláírását áthelyezheti egy másik saját címére. Semmi más nem változik rajta.
address-ask = E-mailt küldünk az új címre. Az aláírása akkor kerül át, ha megnyitja az abban lévő linket, és megerősíti. Ettől kezdve a korábbi e-mailekben lévő linkek már nem működnek. A régi címre megírjuk, hogy az aláírás átkerült, de azt nem, hogy hová.
address-mail-button = E-mailt kérek erre a címre
address-same = Már ez az aláírása címe. Adjon meg egy másikat.
address-pending = E-mailt kért erre a címre: { $address }. Az aláírása akkor kerül át oda, ha abban az e-mailben megerősíti. Addig semmi nem változik.
address-keep-current = Megtartom a jelenlegi címemet
address-kept = Kész: a címváltás elmarad.
address-sent = Ha tudunk e-mailt küldeni erre a címre, várhatóan néhány percen belül e-mail érkezik Önhöz. Az aláírás áthelyezéséhez nyissa meg, és kattintson a linkre.
address-sent-late = Ha tudunk e-mailt küldeni erre a címre, várhatóan e-mail érkezik Önhöz, de nem azonnal. Az aláírás áthelyezéséhez nyissa meg, és kattintson a linkre.
address-until = Amíg ott meg nem erősíti, semmi nem változik.
address-confirm-title = Az aláírás áthelyezése erre a címre
address-confirm-text = Valaki, valószínűleg Ön, azt kérte, hogy az ezen a petíción lévő saját aláírását helyezzük át az Ön e-mail-címére:
address-confirm-then = Ettől kezdve csak az erre a címre küldött e-mailekben lévő linkek vezetnek az aláíráshoz.
address-confirm-button = Áthelyezem ide
address-reject-title = Nem az Öné?
address-reject-text = Valaki megadta az Ön címét. Utasítsa el a címváltást: az aláírás ott marad, ahol van.
address-reject-button = Elutasítom
address-taken-title = Ezzel a címmel már aláírták
address-has-signature-text = Ennek a címnek saját aláírása van, és az beleszámít. Ezért a másik aláírás nem kerülhet át ide. Ha mindkettő az Öné, vonja vissza a másikat: az többé nem fog beleszámítani.
address-taken-button = Visszavonom a másik aláírást
notice-address-moved-title = Az aláírása átkerült
notice-address-moved-text = Most már az új e-mail-címéhez tartozik, változatlanul. Csak az erre a címre küldött e-mailekben lévő linkek vezetnek hozzá.
notice-moved-title = Ez az aláírás átkerült
notice-moved-text = Most már egy másik e-mail-címhez tartozik. Használja az arra a címre küldött e-mailjeinkben lévő linket. Ha nem Ön helyezte át, forduljon a kampányhoz.
notice-address-outdated-title = Ez a link már nem működik
notice-address-outdated-text = A címváltást visszavonták, újra kérték, vagy túl régi, vagy az aláírás már nincs megerősítve. Ha újra szeretné kezdeni, lépjen az aláírása oldalára: a linkje az aláíráshoz használt címre küldött e-mailjeinkben van.
notice-address-rejected-title = A címváltás elutasítva
notice-address-rejected-text = Az aláírás nem került át az Ön címére. Az e-mailünkben lévő link már nem működik.
notice-address-withdrawn-title = A másik aláírás vissza van vonva
notice-address-withdrawn-text = Nem számít bele. Az ehhez a címhez tartozó aláírás nem változott. A másik törléséhez használja azt a linket, amely a másik címre küldött e-mailjeinkben van.
notice-many-addresses-title = Túl sok címváltás
address-limit = 24 óra alatt { $day } másik címet adhat meg.
again-from = Újra próbálkozhat ekkortól: { $time }.
unsubscribe-title = Az e-mailben küldött hírek leállítása
unsubscribe-text = A kampány ezután nem küld Önnek híreket e-mailben erről a petícióról:
unsubscribe-then = Az aláírása és minden más, amit választott, változatlan marad.
unsubscribe-button = Nem kérek több hírt
notice-news-stopped-title = Nem kap több hírt
notice-news-stopped-text = A kampány nem küld Önnek több hírt e-mailben erről a petícióról. Ha egy e-mail már úton volt, az még megérkezhet. Ha aláírta a petíciót, az aláírása nem változott.

## The link to one's own page

link-title = Kérje el az aláírásához tartozó linket
link-text = E-mailben küldünk egy linket a saját oldalához, ahol megnézheti, visszavonhatja vagy törölheti az aláírását. Adja meg azt az e-mail-címet, amellyel aláírt.
link-button = Kérem a linket

## Notices

notice-link-expired-title = Ez a link lejárt
notice-link-expired-text = Használja a legutóbbi e-mailünkben lévő linket. Ha a petíció még nyitva van, újra alá is írhatja, és így új linket kap.
notice-link-unknown-title = Ez a link nem működik
notice-link-unknown-text = Lehet, hogy hiányzik egy része. Másolja ki a teljes linket az e-mailünkből. Ha ez nem segít, kérjen új linket a petíció oldalán.
notice-petition-closed-title = Ez a petíció lezárult
notice-petition-closed-text = Már nem fogad aláírásokat. Köszönjük, hogy alá szerette volna írni.
notice-petition-not-found-title = A petíció nem található
notice-petition-not-found-text = Ellenőrizze, hogy helyes-e a cím. Lehet, hogy a petíció átkerült máshová, vagy még nem nyílt meg.
notice-page-not-found-title = Az oldal nem található
notice-page-not-found-text = Ellenőrizze, hogy helyes-e a cím, vagy lépjen vissza az előző oldalra.
notice-article-retracted-title = Ezt a hírt visszavonták
notice-article-retracted-text = A kampány már nem teszi közzé. A petíció oldalán más híreket olvashat.
notice-too-large-title = A kérése túl nagy
notice-too-large-text = Több szöveget küldött, mint amennyit elfogadunk. Lépjen vissza, rövidítse le, és küldje el újra.
notice-unavailable-title = Sajnáljuk, hiba van a szolgáltatásban
notice-unavailable-text = Nem tudtuk teljesíteni a kérését. Kérjük, próbálja újra néhány perc múlva. Nem baj, ha kétszer küldi el.
notice-not-sure-title = Semmit nem töröltünk
notice-not-sure-text = Jelölje be a négyzetet annak megerősítésére, hogy törölni szeretné az adatait, majd nyomja meg újra a gombot.
notice-not-changed-title = Semmit nem módosítottunk
notice-not-changed-text = Az aláírásának állapota megváltozott, mióta megnyitotta az oldalt, ezért az a gomb már nem érvényes. Lépjen az aláírásához, és nézze meg a jelenlegi állapotát.
notice-withdrawn-title = Az aláírása vissza van vonva
notice-withdrawn-text = Nem számít bele, és a neve nem látható. Amíg a petíció nyitva van, újra aláírhat.
notice-erased-title = Az adatait töröltük
notice-erased-details = A nevét, az e-mail-címét és minden más titkosított adatát véglegesen töröltük. Ez a link már nem működik.
notice-erased-on-request-title = Az adatait töröltük
notice-erased-on-request-details = A szervezők az Ön kérésére véglegesen törölték a nevét, az e-mail-címét és minden más titkosított adatát. Az aláírása nem számít bele. Ez a link már nem működik. Ha ezt nem Ön kérte, forduljon a kampányhoz. Amíg a petíció nyitva van, újra aláírhat.
notice-purged-title = Ez a link lejárt
notice-purged-text = Az aláírást 30 napon belül nem erősítették meg, ezért az adatokat töröltük. Az aláírás soha nem számított bele. Ha a petíció még nyitva van, újra aláírhat.
notice-again-kept = Az űrlapon még ott van, ami nem törlődött. Töltse ki a többit.
notice-data-expired-title = Az adatait töröltük
notice-data-expired-details = A petíció régen lezárult, ezért a nevét, az e-mail-címét és minden más titkosított adatát töröltük. Az aláírása továbbra is beleszámít.
notice-data-expired-uncounted-title = Az adatait töröltük
notice-data-expired-uncounted-details = Lejárt az idő, ameddig az adatokat megőrizzük, ezért a nevét, az e-mail-címét és minden más titkosított adatát töröltük. Az aláírása nem számít bele.
notice-other-spelling-title = Ez a link az Ön címének egy másik írásmódjához tartozik
notice-other-spelling-text = Ezt az e-mail-címet többféleképpen lehet írni. Később egy másik írásmódot használtak, vagy egy másik írásmód meg van erősítve, ezért ezzel a linkkel nem lehet megnézni vagy módosítani az aláírást. Használja azt a linket, amely az ilyen írásmódú címre küldött e-mailjeinkben van. Amíg semmi nincs megerősítve, a gomb abban az e-mailben, amelyben ez a link van, továbbra is működik.
notice-link-replaced-title = Ezt a linket lecserélték
notice-link-replaced-text = Az aláíráshoz tartozó korábbi linkek már nem működnek. Használja a legutóbbi e-mailünkben lévő linket, vagy kérjen újat a petíció oldalán.
notice-links-replaced-title = A linkjeit lecseréltük
notice-links-replaced-text = Az aláírásához tartozó korábbi linkek már nem működnek. Most küldünk egy újat e-mailben.
notice-discarded-title = Az űrlapot elvetettük
notice-discarded-text = Semmi nem számít bele és semmi nem jelenik meg belőle. Ha a saját adataival szeretne aláírni, töltse ki Ön az űrlapot.
notice-discarded-only-title = Az űrlapot elvetettük
notice-discarded-only-text = Semmi nem számít bele és semmi nem jelenik meg belőle.
notice-fresh-link-sent-title = Nézze meg az e-mailjeit
notice-fresh-link-sent-text = Most küldünk egy friss linket e-mailben. Egy napon belül töltse le vele az adatait.
notice-not-fresh-title = Ez a link túl régi a letöltéshez
notice-not-fresh-text = Az adatai védelmében a letöltéshez egy napnál frissebb link kell. Kérjen egyet az aláírása oldalán.
notice-receipt-not-yet-title = Az igazolása még nem készült el
notice-receipt-not-yet-text = Az aláírása még nincs benne a nyilvános naplóban. A megerősítés után ez általában egy percnél rövidebb időt vesz igénybe. Próbálja újra később.
notice-no-receipt-title = Nincs igazolás
notice-no-receipt-text = Ehhez a petícióhoz nem adunk igazolást, mert az igazolás mindenkinek, aki látja, bizonyítja, hogy a tulajdonosa aláírt.
notice-too-many-mails-title = Most nem tudunk e-mailt küldeni
notice-too-many-mails-text = Az elmúlt napokban már több e-mailt küldtünk a címére, vagy Ön leállította az e-mailjeinket. Használja a legújabb linket, vagy próbálja újra egy hét múlva.
notice-details-changed-text = Az adatai megváltoztak, mióta megnyitotta az űrlapot, ezért semmit nem mentettünk. Hasonlítsa össze a beírtakat a tárolt adatokkal, majd mentsen újra.
notice-set-aside-title = Ezt az aláírást érvénytelenítették
notice-set-aside-text = A kampány érvénytelenítette, ezért nem számít bele. Ha úgy gondolja, hogy ez tévedés, forduljon a kampányhoz.
notice-mails-stopped-title = Az e-maileket leállítottuk
notice-mails-stopped-text = Nem küldünk több e-mailt erről a petícióról.
notice-signing-paused-title = Az aláírásgyűjtés szünetel
notice-signing-paused-text = Az űrlapját nem mentettük el. A meglévő aláírásokat ez nem érinti. Kérjük, nézzen vissza később.
notice-form-after-closing-text = A petíció lezárult, mielőtt az űrlapja megérkezett, ezért semmit nem mentettünk el belőle. Köszönjük, hogy alá szerette volna írni.
notice-link-sent-title = Nézze meg az e-mailjeit
notice-link-sent-text = Ha a megadott címmel írta alá a petíciót, várhatóan néhány percen belül megkapja a linket. Ha nem érkezik semmi, nézze meg a levélszemét mappát, és ellenőrizze, nincs-e elírás a címben.
notice-endorse-link-sent-text = If you endorsed this petition for an organisation with that address, you should receive the link in a few minutes. If nothing arrives, check your spam folder and check the address for typing errors.
notice-wait-title = Kérjük, próbálja újra később
notice-wait-text = Túl sok kérés érkezett az Ön hálózatáról. Próbálja újra egy óra múlva vagy másik kapcsolatról.

## The document to hand over

delivery-as-of = Időpont: { $date } ({ $zone })
delivery-links = Linkek
delivery-names = Nevek
delivery-names-shown = Az aláírók száma { $confirmed }, közülük { $shown } döntött úgy, hogy megjeleníti a nevét. A nevek a megerősítés sorrendjében szerepelnek. Ami egy név mellett áll, úgy szerepel, ahogyan az aláíró megadta.
delivery-names-none = Egyik aláíró sem döntött úgy, hogy megjeleníti a nevét.
delivery-boxes = { $number ->
    [one] Egy név olyan karaktereket tartalmaz, amelyek hiányoznak a dokumentum betűkészleteiből. Mindegyik helyén egy négyzet áll.
   *[other] { $number } név olyan karaktereket tartalmaz, amelyek hiányoznak a dokumentum betűkészleteiből. Mindegyik helyén egy négyzet áll.
}
delivery-organisations = Szervezetek
delivery-organisations-listed = Támogató szervezetek: { $number }. A megerősítés sorrendjében szerepelnek, és az aláírások számában nincsenek benne.
delivery-page = { $page }/{ $pages }. oldal

## Privacy

privacy-page-title = Adatvédelem
privacy-purpose-title = Mire használjuk az adatait
privacy-purpose-count = Hogy megszámoljuk az aláírását, és meggyőződjünk arról, hogy az Öné.
privacy-purpose-deliver = Hogy átadjuk a petíciót. Címzett: { $addressees }
privacy-purpose-chosen = Csak ha ezt választotta: hogy nyilvánosan megjelenítsük a nevét az országgal és a foglalkozással, és hogy e-mailben híreket küldjünk erről a petícióról.
privacy-purpose-shown = Csak ha ezt választotta: hogy nyilvánosan megjelenítsük a nevét.
privacy-purpose-news = Csak ha ezt választotta: hogy e-mailben híreket küldjünk Önnek erről a petícióról.
privacy-purpose-consent = Csak ha ezt választotta: { $consent }
privacy-basis-title = Jogalap
privacy-basis-text = Az Ön hozzájárulása. Az aláírással adja meg, és bármikor visszavonhatja. Az Európai Unióban: a GDPR 6. cikk (1) bekezdés a) pontja és 9. cikk (2) bekezdés a) pontja, mert egy aláírás politikai véleményt fedhet fel.
privacy-stored-title = Mit tárolunk
privacy-stored-sealed = Titkosítva: { $fields }
privacy-stored-source = Titkosítva: egy kód, amely azt jelöli, hol tették közzé a linket, amellyel a petícióhoz jutott, például egy szórólapon. Csak akkor tároljuk, ha a linkben volt ilyen kód, és csak arra használjuk, hogy megszámoljuk, hányan érkeztek onnan.
privacy-stored-open = Titkosítás nélkül: az országa, ha megadta; a nyelve; az, hogy mit engedélyezett; valamint az, hogy a szöveg melyik változatát írta alá, és mikor.
privacy-stored-areas = Titkosítás nélkül, amíg az aláírása beleszámít: a régió vagy az irányítószám eleje, amelynél az aláírást számoljuk.
privacy-stored-codes = Csak titkos kódként, hogy felismerjük az ismételt űrlapokat: az e-mail-címe és a hálózata.
privacy-stored-log = Bárki által ellenőrizhető nyilvános naplóban, örökre: az, hogy egy aláírást megerősítettek, az, hogy mi történt vele később (például javították, visszavonták vagy törölték), és az, hogy melyik percben; név vagy cím helyett egy kóddal. Ha a neve nyilvánosan megjelent, mások esetleg megtudhatják, melyik bejegyzések az Önéi.
privacy-stored-endorsements = If you endorse for an organisation: its name, its website and its country can be shown in public. Your name, your role and your email address are stored encrypted and never shown.
privacy-readers-title = Ki láthatja
privacy-readers-text = A kampány, valamint a cégek, amelyek a webhelyet üzemeltetik és az e-mailjeit küldik. Az adatok minden exportálását feljegyezzük. Amit nyilvánosan megjelenít, azt bárki láthatja, és az nincs titkosítva.
privacy-readers-places = Bárki láthatja, hogy melyik országból körülbelül hány aláírás érkezett. A számok kerekítettek, és senkire nem lehet következtetni belőlük.
privacy-readers-areas = Bárki láthatja, hogy melyik régióból vagy irányítószám-területről körülbelül hány aláírás érkezett. A számok kerekítettek, és senkire nem lehet következtetni belőlük.
privacy-readers-addressees = Akiknek a petíciót átadják, látják, amit a kampány vele együtt átad.
privacy-kept-title = Meddig őrizzük meg
privacy-kept-unconfirmed = Adatok, amelyeket nem erősít meg
privacy-kept-confirmed = Megerősített adatok
privacy-kept-until-erased = Amíg nem törli őket
privacy-kept-closed = Megerősített adatok a petíció lezárása után
privacy-kept-address = Egy régi e-mail-cím, miután az aláírása átkerült egy másikra
privacy-kept-mails = Az Önnek küldött e-mailek nyilvántartása, az Ön címe nélkül
privacy-kept-erased = A törölt adatokat senki sem tudja elolvasni. A kódok, a választásai és az időpontok megmaradnak a nyilvántartásban.
privacy-days = { $days ->
    [one] { $days } nap
   *[other] { $days } nap
}
privacy-rights-title = Az Ön jogai
privacy-rights-page = Az e-mailjeinkben lévő link a saját oldalára vezet: ott mindent megnézhet, letölthet, visszavonhat és törölhet. Ott az adatait is javíthatja, és másik e-mail-címet is használhat. Minden más ügyben forduljon a kampányhoz vagy az adatvédelmi hatóságához.

## Accessibility

access-title = Akadálymentesség
access-aim = Fontos, hogy itt bárki elolvashassa és aláírhassa a petíciókat: telefonon vagy nagy képernyőn, egérrel, billentyűzettel vagy képernyőolvasóval. A cél a WCAG 2.2 AA szintje.
access-checked-title = Mit ellenőrzünk
access-checked-pages = A szoftver minden új változata előtt egy böngésző ellenőrzi az oldalakat az űrlaptól a saját aláírás oldaláig: a kontrasztot, a neveket, a szerepeket, a sorrendet és a nyelveket. A petíció oldalát és űrlapját a webhely minden nyelvén ellenőrzi.
access-checked-ways = A böngésző aláír csak a billentyűzettel, és JavaScript nélkül is. Ellenőrzi, hogy semmi sem vész el kétszer akkora szöveggel, 320 képpontos képernyőn, sötét módban, kényszerített színekkel és papíron. Semmi sem mozog magától.
access-missing-title = Mi hiányzik
access-missing-people = Olyan ember még nem próbálta ki ezeket az oldalakat, aki mindennap képernyőolvasót használ.
access-missing-content = A petíció szövegei és hírei a kampánytól származnak, ezeket nem ellenőrizzük.
access-missing-script = Egy petíció kérheti a böngészőktől egy számítás elvégzését, hogy kivédje a gépek által küldött űrlapokat. Ilyenkor az aláíráshoz JavaScript kell; rejtvényt senkinek nem kell megoldania.
access-report-title = Írja meg, mi nem működik
access-report-text = Írjon azoknak, akik a petíció mögött állnak: a petíció „{ $privacy }” oldalán olvasható, kik ők. Közölje, melyik oldalon történt, mit szeretett volna tenni, és milyen böngészőt vagy kisegítő technológiát használ.

## How the number grew

history-title = Hogyan nőtt a szám
history-summary = { $count ->
    [one] { $count } megerősített aláírás számít bele
   *[other] { $count } megerősített aláírás számít bele
} (időszak: { $from } – { $until }). A legtöbbet ezen a napon erősítették meg: { $day } ({ $most }).
embed-title = Megjelenítés egy másik webhelyen
embed-text = Ezek a webhelyek keretben megjeleníthetik a petíciót. Másolja be a sorokat az egyik oldalukra; ahol a szkriptek nem futnak, ott az olvasók egy linket kapnak.
embed-form = Az űrlap
embed-count = Csak a szám
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = A négyzet bejelölésével ezeknek az adatoknak a felhasználását engedélyezi: { $fields }
history-note = Csak a ma beleszámító aláírások láthatók: a visszavont aláírás a megerősítésének napjánál sem szerepel. A napok UTC szerint értendők.
history-none = Még senki nem erősített meg aláírást.
history-table = Ugyanez táblázatban
history-when = Mikor
history-confirmed = Megerősített
history-total = Összesen
history-goals = Teljesült célok
history-csv = Az összes nap táblázatkezelőhöz (CSV)
places-title = Honnan érkeztek az aláírások
places-as-of = Időpont: { $time }. Megerősített aláírások ekkor: { $count }.
places-note-hourly = Nobody can be singled out: numbers are rounded down, countries with few signatures are not shown, and the table is renewed at most once an hour, after { $number } or more people have signed or withdrawn.
places-none = Egyetlen ország sem jelenik meg. Hogy senkire ne lehessen következtetni, egy ország csak akkor jelenik meg, ha onnan már legalább { $number } ember aláírta a petíciót. A táblázat időnként frissül.
places-table = Országok szerint
places-at-least = Aláírások, legalább
places-share-at-least = Arány, legalább
places-share = { $number }%
places-others = Más országok, ország megadása nélküli aláírások és kerekítés
places-map = Térkép
places-map-text = Világtérkép. Az országok színe az onnan érkezett aláírások számát mutatja. A táblázatban ugyanezek a számok szerepelnek.
places-step = { $number } vagy több
places-step-none = Nem jelenik meg
places-csv = Az összes ország táblázatkezelőhöz (CSV)
places-areas-note-hourly = Nobody can be singled out: numbers are rounded down, areas with few signatures are not shown, and the table is renewed at most once an hour, after { $number } or more people have signed or withdrawn.
places-areas-none = Egyetlen terület sem jelenik meg. Hogy senkire ne lehessen következtetni, egy terület csak akkor jelenik meg, ha onnan már legalább { $number } ember aláírta a petíciót. A táblázat időnként frissül.
places-areas-others = Más területek, terület megadása nélküli vagy fel nem ismert területű aláírások és kerekítés
places-areas-csv = Az összes terület táblázatkezelőhöz (CSV)
places-by-region = Régiók szerint
places-by-postcode = Az irányítószám eleje szerint
places-postcode-begins = Az irányítószám eleje
log-title = A nyilvános napló
log-proves = Ezzel a naplóval bárki újraszámolhatja a webhelyen gyűjtött aláírásokat. Bizonyítja, hogy abból, amit megszámoltak, észrevétlenül semmit nem hagytak ki és nem módosítottak, és semmit nem adtak hozzá.
log-proves-not = Azt nem bizonyítja, hogy az aláírók valódi emberek vagy jogosultak az aláírásra, és azt sem, hogy senkit nem utasítottak el.
log-private = Nincsenek benne nevek és e-mail-címek: csak az, hogy mi történt egy aláírással, melyik percben, és egy kód.
log-none = A naplóban még semmit nem tettek közzé.
log-state = A napló állapota
log-entries = Bejegyzések
log-published = Közzétéve
log-root = Gyökérhash
log-name = Név
log-key = Nyilvános kulcs
log-witnesses = Tanúk
log-witnessed = { $witnesses } tanú közül { $cosigned } aláírta, { $time }
log-not-witnessed = A tanúk közül ({ $witnesses }) még egyik sem írta alá
log-no-witnesses = Nincsenek. A webhely üzemeltetője különböző embereknek különböző naplót mutathatna. Ezt úgy derítheti ki, ha a gyökérhasht összeveti azzal, amelyet mások látnak.
log-delay = Az új bejegyzések általában egy percen belül megjelennek.
log-petitions = A petíció „{ $history }” oldalán olvasható, mit mond a napló az adott petícióról.
log-check-title = Hogyan ellenőrizheti
log-check-program = A webhelyet a Countersign nevű szabad szoftver működteti. Futtassa az alábbi parancsát, amelyhez csak nyilvános címek kellenek:
log-check-second = A forráskódban van egy második, Pythonban írt program is, amely ellenőrzi a naplót, és semmi közös nincs benne az elsővel: tests/audit.
log-count-title = Mit mond a nyilvános napló
log-count-as-of = A számok időpontja: { $time }. A naplóban ekkor { $entries } bejegyzés volt. Az azóta megerősített, visszavont vagy törölt aláírások nem változtatnak ezeken a számokon.
check-title = Igazolás ellenőrzése
check-intro = Az igazolást maga a böngészője ellenőrzi. Amit itt megad, azt sehová nem küldjük el, és ha az oldal betöltődött, internetkapcsolat nélkül is működik.
check-receipt = Igazolás
check-file = Vagy válassza ki a fájlt
check-policy = Megbízható kulcsok
check-policy-hint = A napló és a tanúi nyilvános kulcsai. Ha nem bízik ebben a webhelyben, illesszen be egy mástól kapott kulcsfájlt (policy).
check-button = Ellenőrzés
check-no-script = Az ellenőrzéshez ezen az oldalon JavaScript kell. Enélkül használja valamelyik programot: lásd a nyilvános naplóról szóló oldalt.
check-old = Ez a böngésző nem tud Ed25519-aláírásokat ellenőrizni. Használjon újabb böngészőt vagy valamelyik programot: lásd a nyilvános naplóról szóló oldalt.
check-valid = Ez az igazolás érvényes.
check-not-valid = Ez az igazolás nem érvényes.
check-form = Ez nem igazolás. Illessze be az egészet, a „c2sp.org/tlog-proof@v1” sortól az utolsó sorig.
check-policy-wrong = A megbízható kulcsok nem olvashatók. Adjon meg egy kulcsfájlt (policy, c2sp.org/tlog-policy), amelyben legalább egy napló és egy kvórum szerepel.
check-log-good = A napló ({ $origin }) aláírása: érvényes.
check-log-bad = A napló aláírása: hiányzik vagy nem érvényes.
check-witness-good = A tanúk aláírásai: { $cosigned }/{ $witnesses }, ez elég.
check-witness-few = A tanúk aláírásai: { $cosigned }/{ $witnesses }, ez nem elég.
check-witness-bad = A tanúk aláírásai: legalább egy nem érvényes.
check-witness-none = A tanúk aláírásai: nem szükségesek.
check-place-good = Hely a naplóban: { $index } számú bejegyzés, a bejegyzések száma: { $size }.
check-place-bad = Hely a naplóban: nincs bizonyítva.
check-owner-good = Kié a bejegyzés: ehhez az aláíráshoz tartozik: { $id }.
check-owner-bad = Kié a bejegyzés: nem ahhoz az aláíráshoz tartozik, amelyet az igazolás megnevez.
check-later-title = Még beleszámít?
check-later-text = A böngészője ettől a bejegyzéstől kezdve végigolvassa a naplót, és összeveti a napló által aláírt legújabb állapottal.
check-later-stop = Leállítás
check-later-stopped = Leállítva. Nincs eredmény.
check-later-reading = Elolvasott bejegyzések: { $read }/{ $size }.
check-later-more = A folytatáshoz nyomja meg újra a gombot.
check-later-counts = A napló szerint az aláírás beleszámít (bejegyzések száma: { $size }).
check-later-not = A napló szerint az aláírás nem számít bele (bejegyzések száma: { $size }): { $reason }
check-later-damaged = A napló már nem az, ami ennek az igazolásnak a kiadásakor volt, vagy nem felel meg a saját aláírt állapotának. Őrizze meg az igazolást, és szóljon másoknak is.
check-later-missing = A napló egy része nem tölthető be. Próbálja újra később.
