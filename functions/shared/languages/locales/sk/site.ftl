## The language itself

language-name = Slovenčina

## Every page

skip-to-content = Prejsť na obsah
language-choice = Jazyk
language-choice-text = Jazyk petície:
language-choice-interface = Jazyk tlačidiel a formulára:
footer-promise = Žiadne cookies, žiadne sledovanie, nič sa nenačítava z iných webov.
site-imprint = Právne informácie
site-contact = Kontakt
copy = Kopírovať
copied = Skopírované
back-to-petition = Späť na petíciu
all-petitions = Všetky petície
list-title = Petície
list-more = Ďalšie petície
list-open = Otvorená na podpisovanie
list-closed = Uzavretá { $date }
list-paused = Podpisovanie je pozastavené
list-search = Hľadať
list-search-hint = Názvy, texty, miesta a mená organizátorov a adresátov
list-state = Stav
list-any = Všetky
list-state-closed = Uzavretá
list-found = { $count ->
    [one] Našla sa jedna petícia.
    [few] Našli sa { $count } petície.
   *[other] Našlo sa { $count } petícií.
}
list-none = Nezodpovedá tomu žiadna petícia. Skúste iné slová alebo menej slov.
list-previous = Predchádzajúce petície

## The petition and its count

sign-jump = Podpísať petíciu
count-signatures = { $count ->
    [one] { $count } podpis
    [few] { $count } podpisy
   *[other] { $count } podpisov
}
count-word = { $count ->
    [one] potvrdený podpis
    [few] potvrdené podpisy
   *[other] potvrdených podpisov
}
count-goal = Ďalší cieľ: { $goal }
count-goal-last = Cieľ: { $goal }
count-goal-reached = Cieľ { $goal } dosiahnutý { $date }
text-language = Jazyk textu petície: { $language }
text-version-newest = Toto je verzia { $version } textu ({ $language }). Je najnovšia.
text-version-replaced = Toto je verzia { $version } textu ({ $language }), zverejnená { $date }. Nahradila ju novšia verzia.
fact-organiser = Organizuje
fact-addressees = Komu
fact-place = Miesto
fact-started = Začiatok
fact-closes = Otvorená do
fact-closed = Uzavretá
fact-line = { $label }: { $value }
outcome-delivered = Odovzdaná
outcome-answered = Zodpovedaná
outcome-successful = Úspešná
outcome-unsuccessful = Neúspešná
outcome-withdrawn = Stiahnutá organizátorom
donate-title = Podporte kampaň
donate-transfer = Peniaze môžete poslať na tento účet:
donate-link = Prispieť online
donate-holder = Majiteľ účtu
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Správa pre prijímateľa
donate-code-name = Kód pre bankové aplikácie
donate-code = Naskenujte tento kód v bankovej aplikácii. Údaje o účte sa vyplnia samy, sumu si zvolíte.
closed-title = Táto petícia je uzavretá
closed-text = Petícia bola uzavretá { $date } a už sa nedá podpísať.
closed-text-grace = Petícia bola uzavretá { $date } a nové podpisy neprijíma. Skôr odoslané podpisy sa ešte dajú potvrdiť do { $until }.
draft-title = Táto petícia ešte nie je otvorená
draft-text = Zatiaľ sa nedá podpísať. Vráťte sa, prosím, neskôr.
draft-link-text = Petíciu môžu vidieť len ľudia, ktorí majú adresu tejto stránky, a to do { $until }. Podpísať ju zatiaľ nemôže nikto.
paused-title = Podpisovanie je pozastavené
paused-text = Táto petícia sa teraz nedá podpísať. Existujúcich podpisov sa to netýka. Vráťte sa, prosím, neskôr.

## The form

form-title = Podpíšte petíciu
field-name = Meno a priezvisko
field-given-name = Meno
field-family-name = Priezvisko
field-email = E-mailová adresa
field-country = Krajina
field-region = Región
field-city = Obec
field-postcode = PSČ
field-occupation = Povolanie alebo organizácia
field-occupation-alone = Povolanie
field-organisation = Organizácia
field-link = Web
field-endorse-organisation = Názov organizácie
field-endorse-country = Krajina organizácie
field-endorse-name = Vaše meno a priezvisko
field-endorse-role = Vaša funkcia v organizácii
field-endorse-email = Vaša e-mailová adresa
field-phone = Telefónne číslo
field-phone-hint = S predvoľbou krajiny. Číslo sa nikdy verejne nezobrazí.
field-comment = Komentár
field-comment-hint = Len pre tím kampane: verejne sa nezobrazuje.
field-comment-hint-public = Komentár čítajú organizátori. Môžu ho verejne zobraziť, ak to nižšie povolíte.
consent-show-comment = Organizátori môžu môj komentár verejne zobraziť. Moje meno a priezvisko sú pri ňom len vtedy, ak ich zobrazujem.
field-optional = (nepovinné)
country-choose = Vyberte…
form-more = Pridať povolanie alebo komentár
form-more-fields = Pridať ďalšie údaje
form-one-name = Ak máte len jedno meno, nechajte druhé pole prázdne.
form-show-name = Zobraziť verejne moje meno a priezvisko
form-show-name-hint = Spolu s krajinou a povolaním, ale nikdy s e-mailovou adresou.
form-show-name-with = Zobrazí sa spolu s menom: { $fields }. Vaša e-mailová adresa sa nezobrazí nikdy.
form-show-name-alone = Zobrazí sa len vaše meno a priezvisko, e-mailová adresa nikdy.
form-news = Tím kampane mi môže e-mailom posielať novinky o tejto petícii
form-consent = Podpisom podporujete túto petíciu tak, ako je tu uvedená ({ $version }), a súhlasíte s tým, že sa pre ňu vaše údaje uložia.
form-consent-version = verzia { $version }
form-button = Podpísať
form-next = Pošleme vám e-mail s odkazom. Podpis sa počíta, keď ho týmto odkazom potvrdíte.
form-switch = Pokračovať v inom jazyku
form-switch-hint = To, čo ste už vyplnili, zostane zachované.
form-wait = Čakajte, prosím: prehliadač vykonáva bezpečnostnú kontrolu.
form-nobody = Toto pole nechajte prázdne
form-offer-title = Mali ste na mysli { $address }?
form-offer-use = Použiť { $address }
form-offer-keep = Nie, poslať na { $address }
privacy-title = Vaše údaje
privacy-text = Vašu e-mailovú adresu ukladáme zašifrovanú a nikdy ju nezverejňujeme. Údaje slúžia len na túto petíciu. Cez odkaz z našich e-mailov si môžete kedykoľvek pozrieť svoj podpis, zobraziť alebo skryť svoje meno a podpis odvolať alebo natrvalo vymazať.
privacy-contact = Za vaše údaje zodpovedá:
privacy-link = Už nemám odkaz na svoj podpis

## What is wrong in the form

problems-prefix = Chyba:
problems-title = Niečo nie je v poriadku
problem-missing-name = Zadajte meno a priezvisko
problem-missing-given-name = Zadajte meno, priezvisko alebo oboje
problem-missing-email = Zadajte e-mailovú adresu
problem-missing-country = Vyberte krajinu
problem-missing-field = Vyplňte toto pole: { $field }
problem-missing-tick = Ak chcete podpísať, zaškrtnite toto políčko: { $field }
problem-too-long = { $max ->
    [one] { $field }: najviac { $max } znak
    [few] { $field }: najviac { $max } znaky
   *[other] { $field }: najviac { $max } znakov
}
problem-not-an-address = Zadajte e-mailovú adresu v správnom tvare, napríklad meno@example.org
problem-not-a-country = Vyberte krajinu zo zoznamu
problem-not-a-phone = Zadajte telefónne číslo s predvoľbou krajiny, napríklad +34 600 000 000
problem-not-a-link = Zadajte adresu webu s https, napríklad https://example.org
problem-not-an-organisation = { $field }: zadajte názov, nie adresu ani samé symboly
problem-not-a-choice = Vyberte znova jednu z odpovedí, pretože sa zmenili: { $field }
problem-consent-changed = Text pri tomto políčku sa zmenil. Prečítajte si ho znova, a ak súhlasíte, políčko zaškrtnite.
problem-not-text = { $field }: zadajte obyčajný text bez kódu HTML a skrytých znakov
problem-not-a-name = { $field }: zadajte meno, nie adresu ani samé symboly. Ak máte len jedno meno, nechajte druhé pole prázdne
problem-disposable = Použite trvalú e-mailovú adresu: dočasné adresy prestanú platiť a správy, ktoré na ne prídu, môžu čítať aj iní ľudia
problem-email-beyond-ascii = Na túto adresu nemôžeme posielať e-maily, pretože je v nej pred @ písmeno alebo znak, ktorý nie je na anglickej klávesnici. Zadajte inú adresu.
problem-no-proof = Skôr než budete môcť petíciu podpísať, musí prehliadač vykonať bezpečnostnú kontrolu. Skontrolujte, či je zapnutý JavaScript, znova načítajte stránku a potom odošlite formulár.
problem-proof = Formulár bol otvorený príliš dlho alebo už bol odoslaný. Stlačením tlačidla formulár odošlete znova.
problem-network-limit = Z vašej siete prišlo priveľa formulárov, preto sa tento neuložil. Odošlite ho znova o hodinu alebo cez iné pripojenie.
problem-domain-limit = Prišlo veľa formulárov s adresami od vášho poskytovateľa e-mailu, preto musí prehliadač najprv vykonať bezpečnostnú kontrolu. Skontrolujte, či je zapnutý JavaScript, a znova stlačte tlačidlo. Bez JavaScriptu odošlite formulár znova o hodinu alebo použite inú e-mailovú adresu.
problem-trap = Toto pole musí byť prázdne. Možno ho vyplnil váš prehliadač: vymažte ho a znova stlačte tlačidlo.
problem-text-changed = Text petície sa od otvorenia stránky zmenil. Prečítajte si ho znova, a ak chcete petíciu stále podpísať, stlačte tlačidlo.
problem-key-reused = Tento Idempotency-Key sa už použil s inými údajmi. Ak formulár zmeníte, odošlite ho s novým kľúčom.
problem-paused = Podpisovanie je pozastavené, preto sa formulár neuložil. Vyplnené údaje tu stále sú: stlačte tlačidlo znova neskôr.
answer-title = Uschovajte si digitálne podpísanú odpoveď
answer-text = Web túto odpoveď digitálne podpísal. Uvádza, čo bolo odmietnuté, kedy a prečo, ale nie kto ste. Text si skopírujte alebo stiahnite ako súbor. Ktokoľvek ho môže overiť verejným kľúčom:
answer-download = Stiahnuť odpoveď

## Signers, news, and how the number is counted

signers-title = Najnovšie podpisy
signers-note = Uvádzame len ľudí, ktorí sa rozhodli zobraziť svoje meno.
signers-none = Zatiaľ tu nie sú žiadne mená. Každý, kto podpíše, sa môže rozhodnúť, že svoje meno zobrazí.
signers-none-closed = Nie je zobrazené žiadne meno.
signers-hidden = Tím kampane teraz mená nezobrazuje.
names-from = Mená a komentáre sa zobrazujú, len kým má podpis potvrdený aspoň { $from } ľudí.
names-from-missing = Ešte chýba: { $missing }.
names-title = Všetky mená
names-more = Ďalšie mená
names-none = Nie sú tu žiadne mená.
names-search = Hľadať v menách
names-search-hint = Meno alebo priezvisko, alebo jeho začiatok
names-not-found = Žiadne meno nezodpovedá.
names-searched = Zatiaľ prehľadané: najnovšie mená, { $count }.
names-search-on = Hľadať v starších menách
comments-title = Komentáre
comments-note = Podpísaní zobrazenie týchto komentárov povolili a organizátori si ich najprv prečítali.
comments-none = Zatiaľ sa nezobrazujú žiadne komentáre.
comments-hidden = Tím kampane teraz komentáre nezobrazuje.
comments-unnamed = Niekto z podpísaných
comments-all = Všetky komentáre
comments-more = Ďalšie komentáre
names-others = { $count ->
    [one] Jedna ďalšia podpísaná osoba svoje meno nezobrazuje.
    [few] Ďalšie { $count } podpísané osoby svoje meno nezobrazujú.
   *[other] Ďalších { $count } podpísaných osôb svoje meno nezobrazuje.
}
news-title = Novinky
news-language = Jazyk:
news-source = Zdroj:
news-published = Zverejnené:
news-older = Staršie novinky
news-feed = Sledovať novinky v čítačke kanálov (Atom)
news-corrected = Opravené:
news-all = Všetky novinky
counted-title = Ako podpisy počítame
counted-text = Podpis sa počíta, keď je potvrdený e-mailom. Každá e-mailová adresa sa počíta raz, aj keď sa s ňou formulár odoslal viackrát. Neprijaté formuláre nie sú v žiadnom z týchto čísel.
counted-confirmed = Potvrdené
counted-awaiting = Zatiaľ nepotvrdené
counted-withdrawn = Odvolané
counted-disowned = Nepodpísal majiteľ e-mailovej adresy
counted-erased = Natrvalo vymazané
counted-purged = Nikdy nepotvrdené a odvolané alebo natrvalo vymazané
counted-automated = Zneplatnené: odoslal ich program
counted-disposable-address = Zneplatnené: jednorazová e-mailová adresa
counted-false-name = Zneplatnené: nejde o meno osoby
counted-same-person = Zneplatnené: jedna osoba, viac adries
counted-other = Zneplatnené z iného dôvodu
counted-bounced = Potvrdené podpisy, ktorých e-mailová adresa neskôr prestala prijímať e-maily: { $number }. Naďalej sa počítajú.
counted-submitted = Spolu (každá e-mailová adresa sa počíta raz a ešte raz, ak s ňou niekto po vymazaní údajov podpíše znova)
counted-as-of = Stav z { $as-of }. Čísla aktualizujeme najviac raz za hodinu a len vtedy, keď pribudne aspoň 20 formulárov. Z čísel sa tak nedá zistiť, či petíciu podpísal niekto konkrétny. Čo sa deje s potvrdenými podpismi, ukazuje verejný protokol bez tohto oneskorenia.
counted-none-yet = Ostatné čísla tu zverejníme, keď sa odošle aspoň 20 formulárov, a potom najviac raz za hodinu. Z čísel sa tak nedá zistiť, či petíciu podpísal niekto konkrétny. Čo sa deje s potvrdenými podpismi, ukazuje verejný protokol bez tohto oneskorenia.
endorse-title = Podporte petíciu ako organizácia
endorse-intro = Vyhlásenie o podpore je podpis organizácie. Organizácie počítame a uvádzame oddelene od ľudí. Ak chcete podpísať vo vlastnom mene, vráťte sa na petíciu.
endorse-public = Verejne sa zobrazí: názov, web a krajina organizácie. Nikdy sa nezobrazí: vaše meno a priezvisko, funkcia a e-mailová adresa.
endorse-public-from = Verejne sa zobrazí, ale len kým má podpis potvrdený aspoň { $from } ľudí: názov, web a krajina organizácie. Nikdy sa nezobrazí: vaše meno a priezvisko, funkcia a e-mailová adresa.
endorse-approval = Organizátori si každé vyhlásenie o podpore prečítajú skôr, než sa objaví v zozname a započíta sa.
endorse-consent = Týmto vyhlásením potvrdzujete, že smiete hovoriť za organizáciu a že organizácia podporuje túto petíciu tak, ako je tu uvedená ({ $version }). Súhlasíte s tým, že sa pre petíciu tieto údaje uložia.
endorse-button = Podporiť
endorse-next = Pošleme vám e-mail s odkazom. Kým vyhlásenie o podpore týmto odkazom nepotvrdíte, nie je v zozname a nepočíta sa.
organisations-title = Organizácie, ktoré petíciu podporujú
organisations-number = Počet organizácií: { $number }. V počte podpisov nie sú zahrnuté.
organisations-note = Za každú organizáciu potvrdila vyhlásenie o podpore e-mailom kontaktná osoba.
organisations-none = V zozname nie je žiadna organizácia.
organisations-from = Organizácie uvádzame, len kým má podpis potvrdený aspoň { $from } ľudí.
organisations-all = Všetky organizácie
organisations-more = Ďalšie organizácie
confirm-endorse-title = Potvrďte vyhlásenie o podpore
confirm-endorse-text = Skontrolujte údaje. Ak sú to vaše údaje, potvrďte, že vaša organizácia podporuje túto petíciu:
confirm-endorse-button = Potvrdiť vyhlásenie o podpore
confirmed-endorse-title = Vyhlásenie o podpore je potvrdené
confirmed-endorse-thanks = Ďakujeme, že ste podporili petíciu:
confirmed-endorse-own-page = Vyhlásenie o podpore má vlastnú stránku, kde si ho môžete pozrieť, opraviť, odvolať alebo natrvalo vymazať. E-mail, z ktorého bolo potvrdené, si uschovajte: obsahuje ten istý odkaz.
confirmed-endorse-link = Pozrieť vyhlásenie o podpore
endorsement-title = Vyhlásenie vašej organizácie o podpore
endorsement-means = Vyhlásenie o podpore je podpis vašej organizácie. Na tejto stránke a v našich e-mailoch znamená „váš podpis“ toto vyhlásenie.
endorsement-ends = Ak vyhlásenie o podpore odvoláte alebo natrvalo vymažete, vaša organizácia v zozname nebude.
endorsement-listed = Potvrdené: počíta sa a je v zozname
endorsement-hidden = Potvrdené: počíta sa, ale tím kampane teraz žiadne mená ani názvy nezobrazuje
endorsement-from = Potvrdené: počíta sa a v zozname sa objaví, keď podpis potvrdí aspoň { $from } ľudí. Ešte chýba: { $missing }.
endorsement-waits = Potvrdené: bude sa počítať, keď ho organizátori prijmú
endorsement-rejected = Organizátori ho neprijali: nie je v zozname a nepočíta sa
endorsement-not-me = Ak s vašou e-mailovou adresou vyjadril podporu niekto iný, dajte nám o tom vedieť tu. Nič z toho sa potom nezapočíta ani nezobrazí a žiadne ďalšie e-maily kvôli tomuto vyhláseniu na vašu adresu nepošleme.
endorsement-done-not-me = Ďakujeme za upozornenie. Z vyhlásenia o podpore sa nič nepočíta ani nezobrazuje a žiadne ďalšie e-maily o ňom vám nepošleme.
endorsement-correct = Opravené údaje si organizátori môžu prečítať skôr, než sa objavia v zozname.
endorsement-again = Vyhlásenie o podpore bude znova platiť s údajmi uvedenými vyššie. Ak organizátori vyhlásenia najprv schvaľujú, bude sa počítať, až keď tieto údaje prijmú.
link-endorse-title = Odkaz na vyhlásenie vašej organizácie o podpore
link-endorse-text = Pošleme vám e-mailom odkaz na stránku, kde si môžete vyhlásenie o podpore pozrieť, opraviť ho, odvolať alebo natrvalo vymazať. Zadajte e-mailovú adresu, ktorú ste vo vyhlásení uviedli.

## After the form

check-mail-title = Pozrite si e-mail
check-mail-sent = Ak sa s touto adresou dá podpísať, o niekoľko minút by vám mal prísť e-mail. Podpis potvrdíte tak, že e-mail otvoríte a kliknete na odkaz.
check-mail-sent-late = Ak sa s touto adresou dá podpísať, mal by vám prísť e-mail, ale nie hneď. Podpis potvrdíte tak, že e-mail otvoríte a kliknete na odkaz.
check-mail-endorse-sent = Ak sa s touto adresou dá vyjadriť podpora, o niekoľko minút by vám mal prísť e-mail. Vyhlásenie o podpore potvrdíte tak, že e-mail otvoríte a kliknete na odkaz.
check-mail-endorse-sent-late = Ak sa s touto adresou dá vyjadriť podpora, mal by vám prísť e-mail, ale nie hneď. Vyhlásenie o podpore potvrdíte tak, že e-mail otvoríte a kliknete na odkaz.
check-mail-counts = Podpis sa počíta, až keď ho potvrdíte.
check-mail-not-stored = Petícia tieto údaje už nežiada, preto sa neuložili: { $fields }
check-mail-nothing-title = Ak nič nepríde
check-mail-nothing-wait = Počkajte niekoľko minút. Niektorí poskytovatelia e-mailu sú pomalí.
check-mail-nothing-wait-late = Počkajte dlhšie, ako je oneskorenie uvedené vyššie. Niektorí poskytovatelia e-mailu sú pomalí.
check-mail-nothing-spam = Pozrite sa do priečinka so spamom alebo nevyžiadanou poštou.
check-mail-nothing-again = Vyplňte formulár znova a skontrolujte, či v e-mailovej adrese nie je preklep.
check-mail-to = Komu
check-mail-from = Od
check-mail-subject = Predmet obsahuje
check-mail-open = Otvoriť { $provider }
check-mail-again-limit = Na jednu adresu posielame len niekoľko e-mailov, preto sa nie vždy pošle ďalší.
check-mail-again-button = Poslať znova
check-mail-again-done = Požiadali ste o ďalší e-mail.
check-mail-change-title = Nesprávna adresa?
check-mail-change-button = Zmeniť adresu
mails-late-minutes = { $minutes ->
    [one] Naše e-maily teraz meškajú približne { $minutes } minútu.
    [few] Naše e-maily teraz meškajú približne { $minutes } minúty.
   *[other] Naše e-maily teraz meškajú približne { $minutes } minút.
}
mails-late-hours = { $hours ->
    [one] Naše e-maily teraz meškajú približne { $hours } hodinu.
    [few] Naše e-maily teraz meškajú približne { $hours } hodiny.
   *[other] Naše e-maily teraz meškajú približne { $hours } hodín.
}
mails-late-link-sent = Ak ste s touto adresou podpísali túto petíciu, mal by vám prísť odkaz, ale nie hneď. Ak nič nepríde, pozrite sa do priečinka so spamom a skontrolujte, či v adrese nie je preklep.
mails-late-endorse-link-sent = Ak ste s touto adresou podporili túto petíciu za organizáciu, mal by vám prísť odkaz, ale nie hneď. Ak nič nepríde, pozrite sa do priečinka so spamom a skontrolujte, či v adrese nie je preklep.

## Confirming

confirm-title = Potvrďte svoj podpis
confirm-text = Skontrolujte údaje. Ak sú to vaše údaje, potvrďte svoj podpis pod touto petíciou:
confirm-button = Potvrdiť môj podpis
confirm-discard-title = Nie sú to vaše údaje?
confirm-discard-text = Formulár s vašou e-mailovou adresou vyplnil niekto iný. Zahoďte tento formulár: nič sa nezapočíta ani nezobrazí a vy môžete podpísať so svojimi vlastnými údajmi.
confirm-discard-only = Formulár s vašou e-mailovou adresou vyplnil niekto iný. Zahoďte tento formulár: nič sa nezapočíta ani nezobrazí.
confirm-discard-button = Zahodiť formulár
press-title = Zadajte svoju e-mailovú adresu
press-text = Niektoré e-mailové programy samy otvárajú odkazy a stláčajú tlačidlá. Nevieme zistiť, či ste tlačidlo stlačili vy, alebo program, preto sa zatiaľ nič nezmenilo.
press-ask = Ak chcete pokračovať, zadajte e-mailovú adresu, na ktorú sme poslali e-mail s odkazom.
press-wrong = Náš e-mail bol poslaný na inú adresu. Pozrite sa v ňom, na ktorú adresu prišiel, a zadajte ju tu.
press-button = Pokračovať
confirmed-title = Váš podpis sa počíta
confirmed-thanks = Ďakujeme, že ste podpísali petíciu:
confirmed-count = Podpisov doteraz vrátane vášho: najmenej { $count }
confirmed-share-title = Zdieľajte túto petíciu
confirmed-share-text = Vďaka zdieľaniu sa petícia dostane k viacerým ľuďom. Tieto odkazy neobsahujú sledovacie prvky.
confirmed-address = Odkaz na petíciu
confirmed-share-email = E-mail
confirmed-share-subject = Podpíšete túto petíciu?
share-closed-text = Táto petícia je uzavretá. Jej stránku môžete zdieľať aj naďalej. Tieto odkazy neobsahujú žiadne sledovanie.
share-native = Zdieľať cez aplikáciu
share-text = Text na skopírovanie
share-more = Ďalšie spôsoby zdieľania
share-code-title = Kód na plagáty
share-code-text = Stačí naň namieriť fotoaparát telefónu a dostanete sa na petíciu.
share-code-file = Uložiť kód ako obrázok (SVG)
share-posters-title = Plagáty na vytlačenie
share-posters-text = Vytlačte si plagát na nástenku alebo k stánku. Je na ňom názov petície a kód, ktorý k nej vedie.
confirmed-own-page-title = Môžete zmeniť názor
confirmed-own-page-text = Na svojej stránke uvidíte, čo ste podpísali, môžete opraviť svoje údaje, zobraziť alebo skryť svoje meno a podpis odvolať alebo natrvalo vymazať. E-mail, z ktorého ste podpis potvrdili, si uschovajte: obsahuje ten istý odkaz.
confirmed-own-page-link = Prejsť na môj podpis
confirmed-own-page-mail = Odkaz na vašu stránku je v našich e-mailoch. Neviete ho nájsť?

## The signer’s own page

signature-title = Váš podpis
signature-status = Stav
signature-awaiting = Zatiaľ nepotvrdený: kliknite na odkaz v našom e-maile
signature-too-late = Nebol potvrdený pred uzavretím petície: nepočíta sa
signature-confirmed = Potvrdený
signature-withdrawn = Odvolaný
signature-disowned = S vašou e-mailovou adresou podpísal niekto iný: podpis sa nepočíta
signature-withdrawn-on-request = Na vašu žiadosť ho odvolali organizátori
signature-set-aside = Zneplatnil ho tím kampane: nepočíta sa
signature-set-aside-withdrawn = Odvolaný, okrem toho ho zneplatnil tím kampane: nepočíta sa
signature-name = Meno a priezvisko
signature-version = Verzia textu
signature-version-is = Verzia { $version } ({ $language })
signature-submitted-at = Podpísané
signature-confirmed-at = Potvrdené
signature-corrected-at = Opravené
signature-shown = Verejné zobrazenie mena
signature-shown-once-confirmed = Áno, keď podpis potvrdíte
signature-shown-uncounted = Nie: zobrazujú sa len mená pri podpisoch, ktoré sa počítajú
signature-shown-hidden = Áno, ale tím kampane teraz žiadne mená nezobrazuje
signature-shown-from = Áno, keď podpis potvrdí aspoň { $from } ľudí. Ešte chýba: { $missing }.
signature-comment = Verejné zobrazenie komentára
signature-comment-waiting = Ešte nie: najprv si ho prečítajú organizátori
signature-comment-refused = Nie: organizátori sa rozhodli, že ho nezobrazia
signature-comment-hidden = Teraz nie: tím kampane žiadne komentáre nezobrazuje
signature-news = Tím kampane môže e-mailom posielať novinky
signature-mails = E-maily povolené
signature-yes = Áno
signature-no = Nie
signature-none = Neuvedené
signature-private = Adresu tejto stránky nikomu nedávajte. Každý, kto ju má, môže zmeniť váš podpis.
signature-done-shown = Hotovo: vaše meno sa teraz môže objaviť v zozname podpísaných.
signature-done-shown-later = Hotovo: vaše meno sa môže objaviť v zozname podpísaných, keď bude tím kampane mená znova zobrazovať.
signature-done-shown-from = Hotovo: vaše meno sa môže objaviť v zozname podpísaných, keď podpis potvrdí aspoň { $from } ľudí. Ešte chýba: { $missing }.
signature-done-hidden = Hotovo: vaše meno sa už v zozname podpísaných nezobrazuje.
signature-done-hidden-unlisted = Hotovo: vaše meno sa v zozname podpísaných nebude zobrazovať.
signature-done-comment-hidden = Hotovo: váš komentár sa nezobrazuje.
signature-done-withdrawn = Hotovo: váš podpis je odvolaný a nepočíta sa.
signature-done-again = Hotovo: váš podpis sa znova počíta.
signature-done-stopped = Hotovo: žiadne ďalšie e-maily kvôli tomuto podpisu vám nepošleme.
signature-done-resumed = Hotovo: naše e-maily o tejto petícii sú znova povolené.
signature-done-corrected = Hotovo: vaše údaje sú uložené tak, ako ich tu vidíte.
signature-show-title = Zobraziť meno
signature-show-text = Vaše meno, priezvisko, krajina a povolanie sa potom môžu objaviť v zozname podpísaných pod petíciou.
signature-show-name = Vaše meno a priezvisko sa potom môžu objaviť v zozname podpísaných pod petíciou.
signature-show-button = Zobraziť moje meno
signature-hide-title = Skryť meno
signature-hide-text = Podpis sa bude naďalej počítať, ale vaše meno sa už v zozname podpísaných neobjaví.
signature-hide-unlisted = Vaše meno teraz v zozname nie je. Ak ho skryjete, neobjaví sa tam ani neskôr. Podpis sa bude naďalej počítať.
signature-hide-button = Skryť moje meno
signature-hide-comment-title = Skryť komentár
signature-hide-comment-text = Podpis sa bude naďalej počítať. Organizátori môžu váš komentár čítať, ale už ho nesmú zobrazovať.
signature-hide-comment-button = Skryť môj komentár
signature-withdraw-title = Odvolať podpis
signature-withdraw-text = Váš podpis sa nebude počítať a vaše meno sa nebude zobrazovať. O odvolaní si ponecháme záznam. Kým je petícia otvorená, môžete ju podpísať znova.
signature-withdraw-awaiting = Váš formulár sa zahodí a odkazy v našich e-mailoch ho už nepotvrdia. O odvolaní si ponecháme záznam.
signature-withdraw-set-aside = Tím kampane váš podpis zneplatnil, preto sa teraz nepočíta. Ak ho odvoláte, nebude sa počítať ani neskôr.
signature-withdraw-closed = Váš podpis sa nebude počítať a vaše meno sa nebude zobrazovať. O odvolaní si ponecháme záznam. Petícia je uzavretá: odvolanie môžete zrušiť do { $until }, neskôr už nie.
signature-withdraw-final = Váš podpis sa nebude počítať a vaše meno sa nebude zobrazovať. O odvolaní si ponecháme záznam. Petícia je uzavretá, preto sa odvolanie nedá zrušiť.
signature-withdraw-button = Odvolať môj podpis
signature-again-title = Podpísať znova
signature-again-text = Váš podpis sa bude počítať s údajmi uvedenými vyššie.
signature-again-form = Podpis ste odvolali skôr, než boli údaje potvrdené. Ak chcete podpísať, vyplňte formulár znova.
signature-again-mails = Ak chcete podpísať so svojimi vlastnými údajmi, najprv na tejto stránke znova povoľte e-maily. Potom vyplňte formulár.
signature-disowned-title = Podpíšte sami
signature-again-disowned = Ak chcete podpísať so svojimi vlastnými údajmi, vyplňte formulár.
signature-again-button = Podpísať znova
signature-not-me-title = Nepodpísali ste vy?
signature-not-me-text = Ak s vašou e-mailovou adresou podpísal niekto iný, dajte nám o tom vedieť tu. Tento podpis sa potom nezapočíta ani nezobrazí a žiadne ďalšie e-maily kvôli nemu na vašu adresu nepošleme. Koľko ľudí nám to oznámi, je verejné, ale nie kto to je.
signature-not-me-button = Podpis nie je môj
signature-done-not-me = Ďakujeme za upozornenie. Tento podpis sa nepočíta ani nezobrazuje a žiadne ďalšie e-maily kvôli nemu vám nepošleme.
signature-misuse = Zneužitie svojej adresy môžete oznámiť na { $contact }.
signature-stop-title = Zastaviť všetky e-maily
signature-stop-text = Žiadne ďalšie e-maily kvôli tomuto podpisu vám nepošleme. Na podpise sa nič nezmení. Uložte si adresu tejto stránky: už vám ju nebudeme môcť znova poslať e-mailom.
signature-stop-button = Zastaviť všetky e-maily
signature-resume-title = Znova povoliť e-maily
signature-resume-text = Ak e-maily znova povolíte, môžeme vám poslať odkaz na túto stránku. Ak sa e-mail nepodarilo doručiť alebo bol označený ako spam, istý čas možno aj tak žiadny nepošleme.
signature-links-title = Nový odkaz na túto stránku
signature-links-text = Pošleme vám e-mailom nový odkaz. Všetky doterajšie odkazy na túto stránku prestanú fungovať, aj tie v e-mailoch, ktoré už máte. Urobte to, ak by odkaz mohol mať niekto iný.
signature-links-button = Vymeniť moje odkazy
signature-download-title = Stiahnuť údaje
signature-download-text = Vaše údaje a ich história ako súbor JSON
signature-download-fresh = V záujme ochrany vašich údajov je na stiahnutie potrebný odkaz, ktorý nie je starší ako jeden deň. Môžeme vám ho poslať e-mailom.
signature-download-button = Poslať mi nový odkaz
receipt-title = Doklad o podpise
receipt-text = Doklad preukazuje, že váš podpis je vo verejnom protokole tohto webu. Kto ho uvidí, zistí, že ste podpísali. Ukazujte ho preto len ľuďom, ktorí to smú vedieť.
receipt-button = Stiahnuť doklad
signature-erase-title = Vymazať údaje
signature-erase-counted = Váš podpis sa nebude počítať a vaše meno, priezvisko, e-mailová adresa a všetky ostatné zašifrované údaje sa natrvalo vymažú. Nedá sa to vrátiť.
signature-erase-not-counted = Vaše meno, priezvisko, e-mailová adresa a všetky ostatné zašifrované údaje sa natrvalo vymažú. Nedá sa to vrátiť. Váš podpis sa nepočíta teraz a nebude sa počítať ani potom.
signature-erase-sure = Naozaj chcem vymazať svoje údaje
signature-erase-data-button = Vymazať moje údaje

## Correcting details

correct-title = Opraviť údaje
correct-choices = Na tej istej stránke si zvolíte, či chcete novinky a s čím ďalším súhlasíte.
correct-text = To, čo ste podpísali, sa nemení. Údaje, ktoré nahradíte, sa natrvalo vymažú.
correct-awaiting = Keď bude podpis potvrdený, môžete tu svoje údaje opraviť.
correct-button = Uložiť
correct-news-stopped = Zastavili ste všetky e-maily. Ak si vyberiete novinky, e-maily tým znova povolíte.
correct-differs = Zadané údaje sa líšia od uložených:
correct-limit = Počet zmien je obmedzený: { $day } za 24 hodín, { $all } celkovo. Skryť meno, zastaviť e-maily, odvolať podpis a vymazať údaje môžete vždy.

## Another email address

address-title = Použiť inú e-mailovú adresu
address-text = Podpísali ste s adresou { $address }. Podpis môžete presunúť na inú svoju adresu. Nič iné sa na ňom nezmení.
address-ask = Na novú adresu pošleme e-mail. Podpis sa presunie, keď otvoríte odkaz v tomto e-maile a presun potvrdíte. Odvtedy odkazy v starších e-mailoch nebudú fungovať. Na starú adresu oznámime, že sa podpis presunul, ale nie kam.
address-mail-button = Poslať mi e-mail na túto adresu
address-same = Váš podpis už túto adresu má. Zadajte inú.
address-pending = Požiadali ste nás o e-mail na adresu { $address }. Podpis sa na ňu presunie, keď presun v tom e-maile potvrdíte. Dovtedy sa nič nezmení.
address-keep-current = Ponechať moju súčasnú adresu
address-kept = Hotovo: zmena adresy je zrušená.
address-sent = Ak na túto adresu môžeme poslať e-mail, o niekoľko minút by vám mal prísť. Podpis presuniete tak, že e-mail otvoríte a kliknete na odkaz.
address-sent-late = Ak na túto adresu môžeme poslať e-mail, mal by vám prísť, ale nie hneď. Podpis presuniete tak, že e-mail otvoríte a kliknete na odkaz.
address-until = Kým presun v tom e-maile nepotvrdíte, nič sa nezmení.
address-confirm-title = Presunúť podpis na túto adresu
address-confirm-text = Niekto, pravdepodobne vy, požiadal o presun svojho podpisu pod touto petíciou na vašu e-mailovú adresu:
address-endorsement-means = Na tejto stránke znamená „podpis“ vyhlásenie organizácie o podpore.
address-confirm-then = Po presune povedú k podpisu už len odkazy v e-mailoch na túto adresu.
address-confirm-button = Presunúť sem
address-reject-title = Nie je to váš podpis?
address-reject-text = Niekto zadal vašu adresu. Odmietnite zmenu: podpis zostane tam, kde je.
address-reject-button = Odmietnuť
address-taken-title = Táto adresa už má podpis
address-has-signature-text = Táto adresa má vlastný podpis, ktorý sa počíta. Druhý podpis sa sem preto nedá presunúť. Ak sú oba vaše, odvolajte ten druhý: už sa nebude počítať.
address-taken-button = Odvolať druhý podpis
notice-address-moved-title = Váš podpis sa presunul
notice-address-moved-text = Teraz patrí k vašej novej e-mailovej adrese, inak sa na ňom nič nezmenilo. Vedú k nemu už len odkazy v e-mailoch na túto adresu.
notice-moved-title = Tento podpis sa presunul
notice-moved-text = Teraz patrí k inej e-mailovej adrese. Použite odkaz z našich e-mailov na tú adresu. Ak ste ho nepresunuli vy, obráťte sa na tím kampane.
notice-address-outdated-title = Tento odkaz už nefunguje
notice-address-outdated-text = Zmena adresy bola zrušená, vyžiadaná znova alebo je príliš stará, alebo podpis už nie je potvrdený. Ak chcete začať odznova, prejdite na stránku svojho podpisu: odkaz na ňu je v našich e-mailoch na adresu, s ktorou bola petícia podpísaná.
notice-address-rejected-title = Zmena je odmietnutá
notice-address-rejected-text = Podpis sa na vašu adresu nepresunul. Odkaz v našom e-maile už nefunguje.
notice-address-withdrawn-title = Druhý podpis je odvolaný
notice-address-withdrawn-text = Nepočíta sa. Podpis s touto adresou sa nezmenil. Ak chcete ten druhý natrvalo vymazať, použite odkaz z našich e-mailov na jeho adresu.
notice-many-addresses-title = Priveľa zmien adresy
address-limit = { $day ->
    [one] V priebehu 24 hodín môžete uviesť jednu inú adresu.
    [few] V priebehu 24 hodín môžete uviesť { $day } iné adresy.
   *[other] V priebehu 24 hodín môžete uviesť { $day } iných adries.
}
again-from = Znova to môžete skúsiť od { $time }.
unsubscribe-title = Zastaviť novinky e-mailom
unsubscribe-text = Tím kampane vám potom už nebude e-mailom posielať novinky o tejto petícii:
unsubscribe-then = Váš podpis aj všetko ostatné, čo ste si zvolili, zostane bez zmeny.
unsubscribe-button = Zastaviť novinky
notice-news-stopped-title = Novinky už dostávať nebudete
notice-news-stopped-text = Tím kampane vám už nebude e-mailom posielať novinky o tejto petícii. E-mail, ktorý už bol na ceste, ešte môže prísť. Ak ste petíciu podpísali, váš podpis sa nezmenil.

## The link to one's own page

link-title = Odkaz na váš podpis
link-text = Pošleme vám e-mailom odkaz na vašu stránku, kde si môžete podpis pozrieť, odvolať alebo natrvalo vymazať. Zadajte e-mailovú adresu, s ktorou ste podpísali.
link-button = Poslať mi odkaz

## Notices

notice-link-expired-title = Platnosť tohto odkazu uplynula
notice-link-expired-text = Použite odkaz z nášho najnovšieho e-mailu. Ak je petícia stále otvorená, môžete ju tiež podpísať znova a dostať nový odkaz.
notice-link-unknown-title = Tento odkaz nefunguje
notice-link-unknown-text = Možno časť odkazu chýba. Skopírujte z nášho e-mailu celý odkaz. Ak to nepomôže, vyžiadajte si nový na stránke petície.
notice-petition-closed-title = Táto petícia je uzavretá
notice-petition-closed-text = Už sa nedá podpísať. Ďakujeme, že ste ju chceli podpísať.
notice-petition-not-found-title = Petícia sa nenašla
notice-petition-not-found-text = Skontrolujte, či je adresa správna. Petícia sa možno presunula alebo ešte nie je otvorená.
notice-page-not-found-title = Stránka sa nenašla
notice-page-not-found-text = Skontrolujte, či je adresa správna, alebo sa vráťte na predchádzajúcu stránku.
notice-article-retracted-title = Táto novinka bola stiahnutá
notice-article-retracted-text = Tím kampane ju už nezverejňuje. Iné novinky si môžete prečítať na stránke petície.
notice-too-large-title = Priveľa textu
notice-too-large-text = Poslali ste viac textu, ako prijímame. Vráťte sa späť, skráťte ho a odošlite znova.
notice-unavailable-title = Ospravedlňujeme sa, služba má problém
notice-unavailable-text = Požiadavku sa nepodarilo vybaviť. Skúste to, prosím, znova o niekoľko minút. Ak ju odošlete dvakrát, nič sa tým nepokazí.
notice-not-sure-title = Nič sa nevymazalo
notice-not-sure-text = Zaškrtnutím políčka potvrďte, že chcete svoje údaje vymazať, a znova stlačte tlačidlo.
notice-not-changed-title = Nič sa nezmenilo
notice-not-changed-text = Stav podpisu sa od otvorenia stránky zmenil, preto toto tlačidlo už neplatí. Aktuálny stav uvidíte na stránke svojho podpisu.
notice-withdrawn-title = Váš podpis je odvolaný
notice-withdrawn-text = Podpis sa nepočíta a vaše meno sa nezobrazuje. Kým je petícia otvorená, môžete ju podpísať znova.
notice-erased-title = Vaše údaje sú vymazané
notice-erased-details = Vaše meno, priezvisko, e-mailová adresa a všetky ostatné zašifrované údaje boli natrvalo vymazané. Tento odkaz už nefunguje.
notice-erased-on-request-title = Vaše údaje sú vymazané
notice-erased-on-request-details = Organizátori na vašu žiadosť natrvalo vymazali vaše meno, priezvisko, e-mailovú adresu a všetky ostatné zašifrované údaje. Váš podpis sa nepočíta. Tento odkaz už nefunguje. Ak ste o to nežiadali, obráťte sa na tím kampane; kým je petícia otvorená, môžete ju podpísať znova.
notice-purged-title = Platnosť tohto odkazu uplynula
notice-purged-text = Podpis nebol do 30 dní potvrdený, preto boli údaje natrvalo vymazané. Podpis sa nikdy nepočítal. Ak je petícia stále otvorená, môžete ju podpísať znova.
notice-again-kept = Vo formulári zostalo to, čo nebolo vymazané. Vyplňte zvyšok.
notice-data-expired-title = Vaše údaje sú vymazané
notice-data-expired-details = Petícia je už dlho uzavretá, preto boli vaše meno, priezvisko, e-mailová adresa a všetky ostatné zašifrované údaje vymazané. Váš podpis sa naďalej počíta.
notice-data-expired-uncounted-title = Vaše údaje sú vymazané
notice-data-expired-uncounted-details = Čas, počas ktorého údaje uchovávame, uplynul, preto boli vaše meno, priezvisko, e-mailová adresa a všetky ostatné zašifrované údaje vymazané. Váš podpis sa nepočíta.
notice-other-spelling-title = Tento odkaz patrí k inému spôsobu zápisu vašej adresy
notice-other-spelling-text = Táto e-mailová adresa sa dá zapísať viacerými spôsobmi. Neskôr bol použitý iný spôsob zápisu alebo je iný spôsob zápisu potvrdený, preto sa cez tento odkaz podpis nedá zobraziť ani zmeniť. Použite odkaz z e-mailov, ktoré sme poslali na takto zapísanú adresu. Kým nie je nič potvrdené, tlačidlo v e-maile s týmto odkazom stále funguje.
notice-link-replaced-title = Tento odkaz bol vymenený
notice-link-replaced-text = Doterajšie odkazy na tento podpis už nefungujú. Použite odkaz z nášho najnovšieho e-mailu alebo si vyžiadajte nový na stránke petície.
notice-links-replaced-title = Vaše odkazy boli vymenené
notice-links-replaced-text = Doterajšie odkazy na váš podpis už nefungujú. Posielame vám e-mailom nový.
notice-discarded-title = Formulár bol zahodený
notice-discarded-text = Nič z neho sa nepočíta ani nezobrazuje. Ak chcete podpísať, vyplňte formulár sami so svojimi vlastnými údajmi.
notice-discarded-only-title = Formulár bol zahodený
notice-discarded-only-text = Nič z neho sa nepočíta ani nezobrazuje.
notice-fresh-link-sent-title = Pozrite si e-mail
notice-fresh-link-sent-text = Posielame vám e-mailom nový odkaz. Použite ho do jedného dňa na stiahnutie svojich údajov.
notice-not-fresh-title = Tento odkaz je na stiahnutie príliš starý
notice-not-fresh-text = V záujme ochrany vašich údajov je na stiahnutie potrebný odkaz, ktorý nie je starší ako jeden deň. Vyžiadajte si ho na stránke svojho podpisu.
notice-receipt-not-yet-title = Váš doklad ešte nie je pripravený
notice-receipt-not-yet-text = Váš podpis ešte nie je vo verejnom protokole. Po potvrdení to zvyčajne trvá menej ako minútu. Skúste to znova neskôr.
notice-receipt-late-text = Vaše potvrdenie alebo zmena z { $time } ešte nie je vo verejnom protokole. Zvyčajne to trvá menej ako minútu, protokol teda mešká. Váš podpis sa nestratil: je uložený a doplní sa, keď sa protokol znova rozbehne. Skúste to znova neskôr.
notice-receipt-unconfirmed-text = Váš podpis nie je potvrdený. Doklad si môžete stiahnuť, až keď je podpis potvrdený a je vo verejnom protokole.
notice-no-receipt-title = Doklad nie je k dispozícii
notice-no-receipt-text = K tejto petícii sa doklady nevydávajú, pretože doklad každému, kto ho uvidí, preukazuje, že jeho držiteľ petíciu podpísal.
notice-receipt-disowned-text = Oznámili ste nám, že ste nepodpísali vy. Doklad by každému, kto ho uvidí, preukazoval opak, preto si ho nemôžete stiahnuť.
notice-too-many-mails-title = Teraz sa nedá poslať žiadny e-mail
notice-too-many-mails-text = V posledných dňoch sme na vašu adresu už poslali niekoľko e-mailov alebo ste naše e-maily zastavili. Použite najnovší odkaz alebo to skúste znova o týždeň.
notice-details-changed-text = Vaše údaje sa od otvorenia formulára zmenili, preto sa nič neuložilo. Porovnajte, čo ste vyplnili, s uloženými údajmi a uložte znova.
notice-set-aside-title = Tento podpis bol zneplatnený
notice-set-aside-text = Tím kampane ho zneplatnil, preto sa nepočíta. Ak si myslíte, že ide o omyl, obráťte sa na tím kampane.
notice-mails-stopped-title = E-maily sú zastavené
notice-mails-stopped-text = Žiadne ďalšie e-maily kvôli tomuto podpisu vám nepošleme.
notice-signing-paused-title = Podpisovanie je pozastavené
notice-signing-paused-text = Formulár sa neuložil. Existujúcich podpisov sa to netýka. Vráťte sa, prosím, neskôr.
notice-form-after-closing-text = Petícia bola uzavretá skôr, ako prišiel váš formulár, preto sa z neho nič neuložilo. Ďakujeme, že ste ju chceli podpísať.
notice-link-sent-title = Pozrite si e-mail
notice-link-sent-text = Ak ste s touto adresou podpísali túto petíciu, o niekoľko minút by vám mal prísť odkaz. Ak nič nepríde, pozrite sa do priečinka so spamom a skontrolujte, či v adrese nie je preklep.
notice-endorse-link-sent-text = Ak ste s touto adresou podporili túto petíciu za organizáciu, o niekoľko minút by vám mal prísť odkaz. Ak nič nepríde, pozrite sa do priečinka so spamom a skontrolujte, či v adrese nie je preklep.
notice-wait-title = Skúste to, prosím, neskôr
notice-wait-text = Z vašej siete prišlo priveľa požiadaviek. Skúste to znova o hodinu alebo cez iné pripojenie.

## The document to hand over

delivery-as-of = Stav z { $date } ({ $zone })
delivery-links = Odkazy
delivery-names = Mená
delivery-names-shown = Podpísaní, ktorí sa rozhodli zobraziť svoje meno: { $shown } z { $confirmed }. Sú uvedení v poradí potvrdenia. Údaje pri mene sú také, ako ich podpísaní zadali.
delivery-names-none = Nikto z podpísaných sa nerozhodol zobraziť svoje meno.
delivery-boxes = { $number ->
    [one] Jedno meno obsahuje znaky, ktoré v písmach tohto dokumentu chýbajú. Namiesto každého takého znaku je štvorček.
    [few] { $number } mená obsahujú znaky, ktoré v písmach tohto dokumentu chýbajú. Namiesto každého takého znaku je štvorček.
   *[other] { $number } mien obsahuje znaky, ktoré v písmach tohto dokumentu chýbajú. Namiesto každého takého znaku je štvorček.
}
delivery-organisations = Organizácie
delivery-organisations-listed = Organizácie, ktoré petíciu podporujú: { $number }. Sú uvedené v poradí potvrdenia a v počte podpisov nie sú zahrnuté.
delivery-page = Strana { $page } z { $pages }

## Privacy

privacy-page-title = Ochrana údajov
privacy-purpose-title = Na čo slúžia vaše údaje
privacy-purpose-count = Aby sme váš podpis započítali a overili, že je váš.
privacy-purpose-deliver = Aby sme petíciu odovzdali adresátom: { $addressees }
privacy-purpose-chosen = Len ak ste si to zvolili: aby sme verejne zobrazili vaše meno s krajinou a povolaním a posielali vám e-mailom novinky o tejto petícii.
privacy-purpose-shown = Len ak ste si to zvolili: aby sme verejne zobrazili vaše meno.
privacy-purpose-news = Len ak ste si to zvolili: aby sme vám e-mailom posielali novinky o tejto petícii.
privacy-purpose-consent = Len ak ste si to zvolili: { $consent }
privacy-basis-title = Právny základ
privacy-basis-text = Váš súhlas. Dávate ho podpisom a môžete ho kedykoľvek odvolať. V Európskej únii: čl. 6 ods. 1 písm. a) GDPR a čl. 9 ods. 2 písm. a), pretože podpis môže odhaliť politický názor.
privacy-stored-title = Čo ukladáme
privacy-stored-sealed = Šifrovane: { $fields }
privacy-stored-source = Šifrovane: kód miesta, kde bol zverejnený odkaz, cez ktorý ste prišli na petíciu, napríklad letáka. Ukladáme ho len vtedy, ak bol v odkaze uvedený, a slúži len na to, aby sme spočítali, koľko ľudí odtiaľ prišlo.
privacy-stored-open = Nešifrovane: vaša krajina, ak ste ju uviedli, váš jazyk, čo ste povolili, ktorú verziu textu ste podpísali a kedy.
privacy-stored-areas = Nešifrovane, kým sa váš podpis počíta: región alebo začiatok PSČ, pod ktorým je započítaný.
privacy-stored-codes = Len ako tajné kódy, aby sme spoznali opakované formuláre: vaša e-mailová adresa a sieť.
privacy-stored-log = Navždy vo verejnom protokole, ktorý môže skontrolovať ktokoľvek: že bol podpis potvrdený, čo sa s ním stalo neskôr (napríklad že bol opravený, odvolaný alebo natrvalo vymazaný) a v ktorej minúte, s kódom namiesto mena alebo adresy. Ak bolo vaše meno verejne zobrazené, ostatní môžu zistiť, ktoré záznamy sú vaše.
privacy-stored-endorsements = Keď petíciu podporíte za organizáciu: jej názov, web a krajina sa môžu zobrazovať verejne. Vaše meno a priezvisko, funkciu a e-mailovú adresu ukladáme zašifrované a nikdy ich nezobrazujeme.
privacy-readers-title = Kto môže údaje vidieť
privacy-readers-text = Tím kampane a firmy, ktoré prevádzkujú tento web a posielajú jeho e-maily. Každý export údajov sa zaznamená. Čo sa rozhodnete ukázať verejne, vidia všetci a nie je to šifrované.
privacy-readers-places = Všetci môžu vidieť, koľko podpisov je približne z ktorej krajiny. Čísla sú zaokrúhlené a nemožno z nich rozpoznať nikoho konkrétneho.
privacy-readers-areas = Všetci môžu vidieť, koľko podpisov je približne z ktorého regiónu alebo z ktorej oblasti podľa PSČ. Čísla sú zaokrúhlené a nemožno z nich rozpoznať nikoho konkrétneho.
privacy-readers-addressees = Tí, ktorým sa petícia odovzdáva, vidia to, čo s ňou tím kampane odovzdá.
privacy-kept-title = Ako dlho údaje uchovávame
privacy-kept-unconfirmed = Údaje, ktoré nepotvrdíte
privacy-kept-confirmed = Potvrdené údaje
privacy-kept-until-erased = Kým ich nevymažete
privacy-kept-closed = Potvrdené údaje po uzavretí petície
privacy-kept-address = Stará e-mailová adresa po presune podpisu na inú
privacy-kept-mails = Záznamy o e-mailoch, ktoré vám posielame, bez vašej adresy
privacy-kept-erased = Vymazané údaje nemôže nikto prečítať. Kódy, vaše voľby a časy zostávajú v záznamoch.
privacy-days = { $days ->
    [one] { $days } deň
    [few] { $days } dni
   *[other] { $days } dní
}
privacy-rights-title = Vaše práva
privacy-rights-page = Odkaz v našich e-mailoch vedie na vašu stránku: tam si môžete všetko pozrieť, stiahnuť, odvolať aj natrvalo vymazať. Môžete tam aj opraviť svoje údaje a použiť inú e-mailovú adresu. Vo všetkých ostatných veciach sa obráťte na tím kampane alebo na úrad na ochranu osobných údajov.

## Accessibility

access-title = Prístupnosť
access-aim = Čítať a podpisovať by tu mal môcť každý: na telefóne aj na veľkej obrazovke, s myšou, klávesnicou alebo čítačkou obrazovky. Cieľom je WCAG 2.2, úroveň AA.
access-checked-title = Čo sa kontroluje
access-checked-pages = Pred každou novou verziou tohto softvéru sa v prehliadači kontrolujú stránky od formulára až po vlastnú stránku podpísaného: kontrast, názvy, roly, poradie a jazyky. Stránka petície a jej formulár sa kontrolujú vo všetkých jazykoch tohto webu.
access-checked-ways = Pri kontrole prehliadač podpisuje len pomocou klávesnice a tiež bez JavaScriptu. Kontroluje, či sa nič nestratí pri dvojnásobne veľkom texte, na obrazovke širokej 320 pixelov, v tmavom režime, s vynútenými farbami a na papieri. Nič sa nehýbe samo.
access-missing-title = Čo chýba
access-missing-people = Tieto stránky zatiaľ nevyskúšal nikto, kto používa čítačku obrazovky každý deň.
access-missing-content = Texty petície a jej novinky sú od tímu kampane a nekontrolujú sa.
access-missing-script = Petícia môže od prehliadača žiadať výpočet na ochranu pred formulármi, ktoré posielajú stroje. Na podpísanie je potom potrebný JavaScript; nikto nemusí riešiť hádanky.
access-report-title = Povedzte nám, čo nefunguje
access-report-text = Napíšte ľuďom, ktorí stoja za petíciou: kto sú, uvádza jej stránka „{ $privacy }“. Uveďte, na ktorej stránke sa to stalo, čo ste chceli urobiť a aký prehliadač alebo akú asistenčnú technológiu používate.

## How the number grew

history-title = Ako rástol počet podpisov
history-summary = { $count ->
    [one] { $count } potvrdený podpis započítaný
    [few] { $count } potvrdené podpisy započítané
   *[other] { $count } potvrdených podpisov započítaných
} od { $from } do { $until }. Deň s najväčším počtom potvrdení: { $day } ({ $most }).
embed-title = Zobraziť petíciu na inom webe
embed-text = Tieto weby môžu zobraziť petíciu v rámčeku. Skopírujte riadky na niektorú z ich stránok; kde skripty nefungujú, uvidia čitatelia odkaz.
embed-form = Formulár
embed-count = Len počet
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Zaškrtnutím povoľujete použitie týchto údajov: { $fields }
history-note = Zobrazujú sa len podpisy, ktoré sa v súčasnosti počítajú: odvolaný podpis zmizne aj zo dňa, keď bol potvrdený. Dni sú v čase UTC.
history-none = Podpis zatiaľ nikto nepotvrdil.
history-table = To isté v tabuľke
history-when = Kedy
history-confirmed = Potvrdené
history-total = Spolu
history-goals = Dosiahnuté ciele
history-csv = Všetky dni do tabuľkového editora (CSV)
places-title = Odkiaľ sú podpisy
places-as-of = Stav z { $time }. Potvrdených podpisov v tom čase: { $count }.
places-note-hourly = Nikoho konkrétneho nemožno rozpoznať: čísla sú zaokrúhlené nadol, krajiny s malým počtom podpisov sa nezobrazujú a tabuľka sa aktualizuje najviac raz za hodinu, až keď podpíše alebo svoj podpis odvolá aspoň ďalších { $number } ľudí.
places-none = Nezobrazuje sa žiadna krajina. Aby nebolo možné rozpoznať nikoho konkrétneho, krajina sa zobrazí, až keď z nej podpíše aspoň { $number } ľudí, a tabuľka sa aktualizuje len z času na čas.
places-table = Podľa krajín
places-at-least = Podpisy, najmenej
places-share-at-least = Podiel, najmenej
places-share = { $number } %
places-others = Ostatné krajiny, podpisy bez uvedenej krajiny a zaokrúhlenie
places-map = Mapa
places-map-text = Mapa sveta. Farba každej krajiny zodpovedá počtu podpisov. Rovnaké čísla sú v tabuľke.
places-step = { $number } alebo viac
places-step-none = Nezobrazené
places-csv = Všetky krajiny do tabuľkového editora (CSV)
places-areas-note-hourly = Nikoho konkrétneho nemožno rozpoznať: čísla sú zaokrúhlené nadol, oblasti s malým počtom podpisov sa nezobrazujú a tabuľka sa aktualizuje najviac raz za hodinu, až keď podpíše alebo svoj podpis odvolá aspoň ďalších { $number } ľudí.
places-areas-none = Nezobrazuje sa žiadna oblasť. Aby nebolo možné rozpoznať nikoho konkrétneho, oblasť sa zobrazí, až keď z nej podpíše aspoň { $number } ľudí, a tabuľka sa aktualizuje len z času na čas.
places-areas-others = Ostatné oblasti, podpisy s neuvedenou alebo nerozpoznanou oblasťou a zaokrúhlenie
places-areas-csv = Všetky oblasti do tabuľkového editora (CSV)
places-by-region = Podľa regiónov
places-by-postcode = Podľa začiatku PSČ
places-postcode-begins = PSČ sa začína na
log-title = Verejný protokol
log-proves = Vďaka tomuto protokolu môže podpisy na tomto webe prepočítať ktokoľvek. Dokazuje, že nič z toho, čo sa započítalo, nebolo nepozorovane odstránené, zmenené ani pridané.
log-proves-not = Nedokazuje, že podpísaní sú skutoční ľudia alebo že majú právo podpísať, ani že nikto nebol odmietnutý.
log-private = Nie sú v ňom žiadne mená ani e-mailové adresy: len to, čo sa s podpisom stalo, v ktorej minúte, a kód.
log-refused = Ak tento web podpis podľa niektorého zo svojich pravidiel odmietne, napríklad preto, že je petícia uzavretá, ten, kto chcel podpísať, dostane digitálne podpísanú odpoveď, ktorú si môže uschovať. Odmietnuté formuláre nie sú v žiadnom verejnom čísle, pretože takéto číslo by mohli ovplyvniť cudzí ľudia. Verejný kľúč odpovedí:
log-none = V protokole zatiaľ nie je nič zverejnené.
log-state = Stav protokolu
log-entries = Záznamy
log-published = Zverejnené
log-root = Koreňový hash
log-name = Názov
log-key = Verejný kľúč
log-witnesses = Svedkovia
log-witnessed = Osvedčili: { $cosigned } z { $witnesses }, { $time }
log-not-witnessed = Zatiaľ neosvedčil nikto. Počet svedkov: { $witnesses }
log-no-witnesses = Žiadni. Prevádzkovateľ tohto webu by mohol rôznym ľuďom ukazovať rôzne protokoly. Či sa to deje, zistíte, keď si koreňový hash porovnáte s inými ľuďmi.
log-delay = Nové záznamy sa zvyčajne objavia do minúty.
log-newest = Najnovší kontrolný bod (checkpoint) protokolu je z { $time }.
log-behind = Niečo, čo tento web už počíta, ešte v protokole nie je. Ak to trvá dlhšie ako niekoľko minút, protokol sa zastavil. Žiadny podpis sa nestratil: čo chýba, je uložené a doplní sa, keď sa protokol znova rozbehne.
log-petitions = Čo protokol hovorí o petícii, nájdete na jej stránke „{ $history }“.
log-check-title = Ako ho skontrolovať
log-check-program = Spustite tento príkaz programu Countersign, slobodného softvéru, na ktorom beží tento web. Stačia mu verejné adresy:
log-check-second = V zdrojovom kóde je aj druhý program na kontrolu protokolu, napísaný v Pythone. S prvým nemá nič spoločné: tests/audit.
log-file-checkpoint = Kontrolný bod (checkpoint)
log-file-policy = Súbor s kľúčmi (policy)
log-formats = Formáty
log-ended = Predchádzajúce, už ukončené protokoly
log-count-title = Čo hovorí verejný protokol
log-count-as-of = Stav z { $time }, počet záznamov v protokole: { $entries }. Neskoršie potvrdenia, odvolania a vymazania podpisov sa v týchto číslach neprejavili.
check-title = Skontrolovať doklad
check-intro = Doklad skontroluje priamo váš prehliadač. Nič z toho, čo sem zadáte, sa nikam neodosiela, a po načítaní stránka funguje aj bez internetu.
check-receipt = Doklad
check-file = Alebo vyberte súbor
check-policy = Dôveryhodné kľúče
check-policy-what = Súbor s kľúčmi (policy, c2sp.org/tlog-policy): verejné kľúče protokolu a jeho svedkov. Tento súbor pochádza z tohto webu. Ak webu nedôverujete, vložte súbor, ktorý máte od niekoho iného.
check-button = Skontrolovať
check-no-script = Na kontrolu na tejto stránke je potrebný JavaScript. Bez neho použite niektorý z programov: nájdete ich na stránke o verejnom protokole.
check-old = Tento prehliadač nedokáže overiť podpisy Ed25519. Použite novší prehliadač alebo niektorý z programov: nájdete ich na stránke o verejnom protokole.
check-valid = Tento doklad je platný.
check-not-valid = Tento doklad nie je platný.
check-other = Tento doklad je z iného protokolu: { $origin }.
check-other-ended = Tento web daný protokol ukončil a začal nový. Ak chcete doklad skontrolovať, použite súbor s kľúčmi ukončeného protokolu. Ak chcete doklad zo súčasného protokolu, otvorte odkaz na svoj podpis v niektorom z našich e-mailov.
check-other-foreign = V súbore s kľúčmi, ktorému dôverujete, tento protokol nie je. Ak chcete doklad skontrolovať, zadajte súbor s kľúčmi tohto protokolu od niekoho, komu dôverujete.
check-other-use = Použiť súbor s kľúčmi ukončeného protokolu
check-form = Toto nie je doklad. Vložte ho celý, od „c2sp.org/tlog-proof@v1“ po posledný riadok.
check-file-unreadable = Váš prehliadač nedokáže prečítať tento súbor. Vyberte ho znova alebo vložte doklad.
check-policy-wrong = Dôveryhodné kľúče sa nedajú prečítať. Zadajte súbor s kľúčmi (c2sp.org/tlog-policy), v ktorom je aspoň jeden protokol a kvórum.
check-log-good = Podpis protokolu { $origin }: platný.
check-log-bad = Podpis protokolu: chýba alebo nie je platný.
check-witness-good = Podpisy svedkov: { $cosigned } z { $witnesses }, to stačí.
check-witness-few = Podpisy svedkov: { $cosigned } z { $witnesses }, to nestačí.
check-witness-bad = Podpisy svedkov: aspoň jeden nie je platný.
check-witness-none = Podpisy svedkov: nevyžadujú sa.
check-place-good = Miesto v protokole: číslo záznamu { $index }, menšie ako { $size }.
check-place-bad = Miesto v protokole: nie je dokázané.
check-owner-good = Ktorého podpisu sa záznam týka: podpisu { $id }.
check-owner-bad = Ktorého podpisu sa záznam týka: iného, než je uvedený v doklade.
check-owner-alone = Ktorého podpisu sa záznam týka: nie je uvedené. Doklad ukazuje iba samotný záznam.
check-later-title = Počíta sa podpis stále?
check-later-text = Prehliadač prečíta protokol od tohto záznamu ďalej a porovná ho s najnovším stavom, ktorý protokol podpísal.
check-later-stop = Zastaviť
check-later-stopped = Zastavené. Kontrola nedala odpoveď.
check-later-reading = Prečítané záznamy: { $read } z { $size }.
check-later-more = Ak chcete čítať ďalej, stlačte tlačidlo znova.
check-later-counts = Podľa protokolu sa podpis počíta (počet záznamov: { $size }).
check-later-not = Podľa protokolu sa podpis nepočíta (počet záznamov: { $size }): { $reason }
check-later-damaged = Protokol už nie je taký, aký bol, keď vydal tento doklad, alebo nezodpovedá stavu, ktorý sám podpísal. Doklad si uschovajte a dajte o tom vedieť ostatným.
check-later-other = Tento web má teraz iný protokol: { $origin }. Z neho sa nedá zistiť, či sa podpis z tohto dokladu stále počíta. Ak ste podpísali na tomto webe, otvorte odkaz na svoj podpis v niektorom z našich e-mailov a stiahnite si nový doklad.
check-later-missing = Časť protokolu sa nedá načítať. Skúste to znova neskôr.
