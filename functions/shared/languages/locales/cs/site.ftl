## The language itself

language-name = Čeština

## Every page

skip-to-content = Přejít na obsah
language-choice = Jazyk
language-choice-text = Jazyk petice:
language-choice-interface = Jazyk tlačítek a formuláře:
footer-promise = Žádné cookies, žádné sledování, nic se nenačítá z jiných webů.
site-imprint = Provozovatel
site-contact = Kontakt
copy = Kopírovat
copied = Zkopírováno
back-to-petition = Zpět na petici
all-petitions = Všechny petice
list-title = Petice
list-more = Další petice
list-open = Otevřená k podpisu
list-closed = Uzavřena { $date }
list-paused = Podepisování je pozastaveno
list-search = Hledat
list-search-hint = Názvy, texty, jména organizátorů a adresátů, místa
list-state = Stav
list-any = Všechny
list-state-closed = Uzavřená
list-found = { $count ->
    [one] Nalezena jedna petice.
    [few] Nalezeny { $count } petice.
   *[other] Nalezeno { $count } petic.
}
list-none = Žádná petice neodpovídá. Zkuste jiná slova nebo méně slov.
list-previous = Předchozí petice

## The petition and its count

sign-jump = Podepsat petici
count-signatures = { $count ->
    [one] { $count } podpis
    [few] { $count } podpisy
   *[other] { $count } podpisů
}
count-word = { $count ->
    [one] potvrzený podpis
    [few] potvrzené podpisy
   *[other] potvrzených podpisů
}
count-goal = Další cíl: { $goal }
count-goal-last = Cíl: { $goal }
count-goal-reached = Cíl { $goal } dosažen { $date }
text-language = Jazyk textu petice: { $language }
text-version-newest = Toto je verze { $version } textu ({ $language }). Je nejnovější.
text-version-replaced = Toto je verze { $version } textu ({ $language }), zveřejněná { $date }. Nahradila ji novější verze.
fact-organiser = Organizuje
fact-addressees = Komu
fact-place = Místo
fact-started = Zahájena
fact-closes = Otevřená do
fact-closed = Uzavřena
fact-line = { $label }: { $value }
outcome-delivered = Předána
outcome-answered = Zodpovězena
outcome-successful = Úspěšná
outcome-unsuccessful = Neúspěšná
outcome-withdrawn = Organizátoři ji vzali zpět
donate-title = Podpořte kampaň
donate-transfer = Peníze můžete poslat na tento účet:
donate-link = Přispět online
donate-holder = Majitel účtu
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Zpráva pro příjemce
donate-code-name = Kód pro bankovní aplikace
donate-code = Naskenujte tento kód v bankovní aplikaci. Údaje o účtu se vyplní samy, částku si zvolíte.
closed-title = Tato petice je uzavřena
closed-text = Petice byla uzavřena { $date } a už ji nelze podepsat.
closed-text-grace = Petice byla uzavřena { $date } a nové podpisy nepřijímá. Dříve odeslané podpisy lze ještě potvrdit do { $until }.
draft-title = Tato petice ještě není otevřena
draft-text = Zatím ji nelze podepsat. Vraťte se prosím později.
draft-link-text = Petici vidí jen lidé, kteří mají tuto adresu, a to do { $until }. Zatím ji nikdo nemůže podepsat.
paused-title = Podepisování je pozastaveno
paused-text = Tuto petici teď nelze podepsat. Stávajících podpisů se to netýká. Vraťte se prosím později.

## The form

form-title = Podepište petici
field-name = Jméno a příjmení
field-given-name = Jméno
field-family-name = Příjmení
field-email = E-mailová adresa
field-country = Země
field-region = Region
field-city = Obec
field-postcode = PSČ
field-occupation = Povolání nebo organizace
field-occupation-alone = Povolání
field-organisation = Organizace
field-link = Web
field-endorse-organisation = Název organizace
field-endorse-country = Země organizace
field-endorse-name = Vaše jméno a příjmení
field-endorse-role = Vaše funkce v organizaci
field-endorse-email = Vaše e-mailová adresa
field-phone = Telefonní číslo
field-phone-hint = S předvolbou země. Nikdy se veřejně nezobrazuje.
field-comment = Komentář
field-comment-hint = Jen pro tým kampaně: veřejně se nezobrazuje.
field-comment-hint-public = Organizátoři si ho přečtou. Veřejně ho smějí zobrazit, pokud to níže povolíte.
consent-show-comment = Organizátoři smějí můj komentář veřejně zobrazit. Mé jméno u něj bude uvedeno, jen pokud své jméno zobrazím.
field-optional = (nepovinné)
country-choose = Vyberte…
form-more = Přidat povolání nebo komentář
form-more-fields = Přidat další údaje
form-one-name = Pokud máte jen jedno jméno, nechte druhé pole prázdné.
form-show-name = Zobrazit veřejně mé jméno a příjmení
form-show-name-hint = Spolu se zemí a povoláním, ale nikdy s e-mailovou adresou.
form-show-name-with = Spolu se jménem se zobrazí: { $fields }. Vaše e-mailová adresa se nezobrazuje nikdy.
form-show-name-alone = Zobrazí se jen vaše jméno a příjmení, nikdy e-mailová adresa.
form-news = Tým kampaně mi může e-mailem posílat novinky o této petici
form-consent = Podpisem podporujete tuto petici tak, jak je zde uvedena ({ $version }), a souhlasíte s tím, že pro ni budou vaše údaje uloženy.
form-consent-version = verze { $version }
form-button = Podepsat
form-next = Pošleme vám e-mail s odkazem. Podpis se počítá, jakmile ho tímto odkazem potvrdíte.
form-switch = Pokračovat v jiném jazyce
form-switch-hint = To, co už máte vyplněno, zůstane zachováno.
form-wait = Čekejte prosím: prohlížeč provádí bezpečnostní kontrolu.
form-nobody = Toto pole nechte prázdné
form-offer-title = Neměla to být adresa { $address }?
form-offer-use = Použít { $address }
form-offer-keep = Ne, poslat na { $address }
privacy-title = Vaše údaje
privacy-text = Vaši e-mailovou adresu ukládáme šifrovaně a nikdy ji nezveřejňujeme. Údaje slouží jen pro tuto petici. Přes odkaz z našich e-mailů si můžete kdykoli prohlédnout svůj podpis, zobrazit nebo skrýt své jméno a podpis odvolat nebo trvale smazat.
privacy-contact = Za vaše údaje odpovídá:
privacy-link = Nemám už odkaz na svůj podpis

## What is wrong in the form

problems-prefix = Chyba:
problems-title = Něco není v pořádku
problem-missing-name = Zadejte své jméno
problem-missing-given-name = Zadejte jméno, příjmení nebo obojí
problem-missing-email = Zadejte e-mailovou adresu
problem-missing-country = Vyberte zemi
problem-missing-field = Vyplňte toto pole: { $field }
problem-missing-tick = Chcete-li podepsat, zaškrtněte toto políčko: { $field }
problem-too-long = { $max ->
    [one] { $field }: nejvýše { $max } znak
    [few] { $field }: nejvýše { $max } znaky
   *[other] { $field }: nejvýše { $max } znaků
}
problem-not-an-address = Zadejte e-mailovou adresu ve správném tvaru, například jmeno@example.org
problem-not-a-country = Vyberte zemi ze seznamu
problem-not-a-phone = Zadejte telefonní číslo s předvolbou země, například +34 600 000 000
problem-not-a-link = Zadejte adresu webu s https, například https://example.org
problem-not-an-organisation = { $field }: zadejte název, ne adresu ani samé symboly
problem-not-a-choice = Vyberte znovu jednu z odpovědí, protože se změnily: { $field }
problem-consent-changed = Text u tohoto políčka se změnil. Přečtěte si ho znovu, a pokud souhlasíte, políčko zaškrtněte.
problem-not-text = { $field }: zadejte prostý text bez kódu HTML a skrytých znaků
problem-not-a-name = { $field }: zadejte jméno, ne adresu ani samé symboly. Pokud máte jen jedno jméno, nechte druhé pole prázdné
problem-disposable = Použijte trvalou e-mailovou adresu: dočasné adresy přestanou platit a zprávy, které na ně přijdou, mohou číst i jiní lidé
problem-email-beyond-ascii = Na tuto adresu nemůžeme posílat e-maily, protože je v ní před @ písmeno nebo znak, který není na anglické klávesnici. Zadejte jinou adresu.
problem-no-proof = Než budete moci podepsat, musí prohlížeč provést bezpečnostní kontrolu. Zkontrolujte, zda je zapnutý JavaScript, načtěte stránku znovu a pak odešlete formulář.
problem-proof = Formulář byl otevřený příliš dlouho nebo už byl odeslán. Stisknutím tlačítka formulář odešlete znovu.
problem-network-limit = Z vaší sítě přišlo příliš mnoho formulářů, a proto tento nebyl uložen. Odešlete ho znovu za hodinu nebo přes jiné připojení.
problem-domain-limit = Přišlo mnoho formulářů s adresami od vašeho poskytovatele e-mailu, a proto musí prohlížeč nejdřív provést bezpečnostní kontrolu. Zkontrolujte, zda je zapnutý JavaScript, a stiskněte tlačítko znovu. Bez JavaScriptu odešlete formulář znovu za hodinu nebo použijte jinou e-mailovou adresu.
problem-trap = Toto pole musí být prázdné. Možná ho vyplnil váš prohlížeč: pole vymažte a stiskněte tlačítko znovu.
problem-text-changed = Text petice se od otevření stránky změnil. Přečtěte si ho znovu, a pokud chcete petici stále podepsat, stiskněte tlačítko.
problem-key-reused = Tento Idempotency-Key už byl použit s jinými údaji. Změněný formulář odešlete s novým klíčem.
problem-paused = Podepisování je pozastaveno, a proto formulář nebyl uložen. Vyplněné údaje tu stále jsou: stiskněte tlačítko znovu později.
answer-title = Uschovejte si digitálně podepsanou odpověď
answer-text = Web tuto odpověď digitálně podepsal. Uvádí, co bylo odmítnuto, kdy a proč, ale ne kdo jste. Text si zkopírujte nebo stáhněte jako soubor. Každý ho může ověřit veřejným klíčem:
answer-download = Stáhnout odpověď

## Signers, news, and how the number is counted

signers-title = Nejnovější podpisy
signers-note = Uvádíme jen lidi, kteří se rozhodli zobrazit své jméno.
signers-none = Zatím tu nejsou žádná jména. Každý, kdo podepíše, se může rozhodnout, že své jméno zobrazí.
signers-none-closed = Není zobrazeno žádné jméno.
signers-hidden = Tým kampaně teď jména nezobrazuje.
names-from = Jména a komentáře se zobrazují, jen když má svůj podpis potvrzený aspoň { $from } lidí.
names-from-missing = Ještě chybí: { $missing }.
names-title = Všechna jména
names-more = Další jména
names-none = Nejsou tu žádná jména.
names-search = Hledat ve jménech
names-search-hint = Jméno nebo příjmení, nebo jeho začátek
names-not-found = Žádné jméno neodpovídá.
names-searched = Zatím prohledáno: nejnovější jména, { $count }.
names-search-on = Hledat ve starších jménech
comments-title = Komentáře
comments-note = Podepsaní dovolili tyto komentáře zobrazit a organizátoři si je předem přečetli.
comments-none = Zatím nejsou zobrazeny žádné komentáře.
comments-hidden = Tým kampaně teď komentáře nezobrazuje.
comments-unnamed = Podepsaná osoba
comments-all = Všechny komentáře
comments-more = Další komentáře
names-others = { $count ->
    [one] Podepsal ještě jeden člověk, který své jméno nezobrazuje.
    [few] Podepsali ještě { $count } lidé, kteří své jméno nezobrazují.
   *[other] Podepsalo ještě { $count } lidí, kteří své jméno nezobrazují.
}
news-title = Novinky
news-language = Jazyk:
news-source = Zdroj:
news-published = Zveřejněno:
news-older = Starší novinky
news-feed = Sledovat novinky ve čtečce kanálů (Atom)
news-corrected = Opraveno:
news-all = Všechny novinky
counted-title = Jak podpisy počítáme
counted-text = Podpis se počítá, jakmile je potvrzen e-mailem. Každá e-mailová adresa se počítá jednou, i když s ní byl formulář odeslán vícekrát. Nepřijaté formuláře nejsou v žádném z těchto čísel.
counted-confirmed = Potvrzené
counted-awaiting = Zatím nepotvrzené
counted-withdrawn = Odvolané
counted-disowned = Nepodepsal majitel e-mailové adresy
counted-erased = Trvale smazané
counted-purged = Nikdy nepotvrzené a odvolané nebo trvale smazané
counted-automated = Zneplatněné: odeslal je program
counted-disposable-address = Zneplatněné: dočasná e-mailová adresa
counted-false-name = Zneplatněné: nejde o jméno osoby
counted-same-person = Zneplatněné: jedna osoba, více adres
counted-other = Zneplatněné z jiného důvodu
counted-bounced = Potvrzené podpisy, jejichž e-mailová adresa později přestala přijímat e-maily: { $number }. I nadále se počítají.
counted-submitted = Celkem (každá e-mailová adresa se počítá jednou a ještě jednou, pokud s ní někdo po smazání údajů podepíše znovu)
counted-as-of = Stav z { $as-of }. Čísla obnovujeme nejvýše jednou za hodinu a jen tehdy, když přibylo aspoň 20 formulářů. Z čísel tak nelze poznat, zda petici podepsal někdo konkrétní. Co se děje s potvrzenými podpisy, ukazuje veřejný protokol bez tohoto zpoždění.
counted-none-yet = Ostatní čísla zde zveřejníme, až bude odesláno aspoň 20 formulářů, a pak nejvýše jednou za hodinu. Z čísel tak nelze poznat, zda petici podepsal někdo konkrétní. Co se děje s potvrzenými podpisy, ukazuje veřejný protokol bez tohoto zpoždění.
endorse-title = Podpořte petici jako organizace
endorse-intro = Prohlášení o podpoře je podpis organizace. Organizace počítáme a uvádíme odděleně od lidí. Chcete-li podepsat vlastním jménem, vraťte se na petici.
endorse-public = Veřejně se zobrazí: název, web a země organizace. Nikdy se nezobrazí: vaše jméno a příjmení, funkce a e-mailová adresa.
endorse-public-from = Veřejně se zobrazí, ale jen když má svůj podpis potvrzený aspoň { $from } lidí: název, web a země organizace. Nikdy se nezobrazí: vaše jméno a příjmení, funkce a e-mailová adresa.
endorse-approval = Organizátoři si každé prohlášení o podpoře přečtou, než se objeví v seznamu a započítá se.
endorse-consent = Tímto prohlášením potvrzujete, že smíte mluvit za organizaci a že organizace podporuje tuto petici tak, jak je zde uvedena ({ $version }). Souhlasíte s tím, že pro petici budou tyto údaje uloženy.
endorse-button = Podpořit
endorse-next = Pošleme vám e-mail s odkazem. Dokud prohlášení o podpoře tímto odkazem nepotvrdíte, není v seznamu a nepočítá se.
organisations-title = Organizace, které petici podporují
organisations-number = Počet organizací: { $number }. V počtu podpisů nejsou zahrnuty.
organisations-note = Za každou organizaci potvrdila prohlášení o podpoře e-mailem kontaktní osoba.
organisations-none = V seznamu není žádná organizace.
organisations-from = Organizace uvádíme, jen když má svůj podpis potvrzený aspoň { $from } lidí.
organisations-all = Všechny organizace
organisations-more = Další organizace
confirm-endorse-title = Potvrďte prohlášení o podpoře
confirm-endorse-text = Zkontrolujte údaje. Pokud jsou to vaše údaje, potvrďte, že vaše organizace podporuje tuto petici:
confirm-endorse-button = Potvrdit prohlášení o podpoře
confirmed-endorse-title = Prohlášení o podpoře je potvrzeno
confirmed-endorse-thanks = Děkujeme za podporu petice:
confirmed-endorse-own-page = Prohlášení o podpoře má vlastní stránku, kde si ho můžete prohlédnout, opravit, odvolat nebo trvale smazat. E-mail, ze kterého bylo potvrzeno, si uschovejte: obsahuje stejný odkaz.
confirmed-endorse-link = Prohlédnout prohlášení o podpoře
endorsement-title = Prohlášení vaší organizace o podpoře
endorsement-means = Prohlášení o podpoře je podpis vaší organizace. Na této stránce a v našich e-mailech znamená „váš podpis“ toto prohlášení.
endorsement-ends = Když prohlášení o podpoře odvoláte nebo trvale smažete, vaše organizace v seznamu nebude.
endorsement-listed = Potvrzené: počítá se a je v seznamu
endorsement-hidden = Potvrzené: počítá se, ale tým kampaně teď žádná jména ani názvy nezobrazuje
endorsement-from = Potvrzené: už se počítá a v seznamu se objeví, jakmile svůj podpis potvrdí aspoň { $from } lidí. Ještě chybí: { $missing }.
endorsement-waits = Potvrzené: bude se počítat, jakmile ho organizátoři přijmou
endorsement-rejected = Organizátoři ho nepřijali: není v seznamu a nepočítá se
endorsement-not-me = Pokud s vaší e-mailovou adresou vyjádřil podporu někdo jiný, dejte nám to vědět zde. Nic z toho se pak nezapočítá ani nezobrazí a žádné další e-maily kvůli tomuto prohlášení na vaši adresu nepošleme.
endorsement-done-not-me = Děkujeme za upozornění. Z prohlášení o podpoře se nic nepočítá ani nezobrazuje a žádné další e-maily o něm vám nepošleme.
endorsement-correct = Opravené údaje si organizátoři mohou přečíst dříve, než se objeví v seznamu.
endorsement-again = Prohlášení o podpoře bude znovu platit s údaji uvedenými výše. Pokud musí organizátoři prohlášení nejdříve přijmout, začne se počítat, až tyto údaje přijmou.
link-endorse-title = Odkaz na prohlášení vaší organizace o podpoře
link-endorse-text = Pošleme vám e-mailem odkaz na stránku, kde si můžete prohlášení o podpoře prohlédnout, opravit ho, odvolat nebo trvale smazat. Zadejte e-mailovou adresu použitou v prohlášení.

## After the form

check-mail-title = Podívejte se do e-mailu
check-mail-sent = Pokud lze s touto adresou podepsat, měl by vám během několika minut přijít e-mail. Podpis potvrdíte tak, že e-mail otevřete a kliknete na odkaz.
check-mail-sent-late = Pokud lze s touto adresou podepsat, měl by vám přijít e-mail, ale ne hned. Podpis potvrdíte tak, že e-mail otevřete a kliknete na odkaz.
check-mail-endorse-sent = Pokud lze s touto adresou vyjádřit podporu, měl by vám během několika minut přijít e-mail. Prohlášení o podpoře potvrdíte tak, že e-mail otevřete a kliknete na odkaz.
check-mail-endorse-sent-late = Pokud lze s touto adresou vyjádřit podporu, měl by vám přijít e-mail, ale ne hned. Prohlášení o podpoře potvrdíte tak, že e-mail otevřete a kliknete na odkaz.
check-mail-counts = Podpis se počítá, až když ho potvrdíte.
check-mail-not-stored = Petice se na to už neptá, a proto to nebylo uloženo: { $fields }
check-mail-nothing-title = Když nic nepřijde
check-mail-nothing-wait = Počkejte několik minut. Někteří poskytovatelé e-mailu jsou pomalí.
check-mail-nothing-wait-late = Počkejte déle, než je zpoždění uvedené výše. Někteří poskytovatelé e-mailu jsou pomalí.
check-mail-nothing-spam = Podívejte se do složky se spamem nebo nevyžádanou poštou.
check-mail-nothing-again = Vyplňte formulář znovu a zkontrolujte, zda v e-mailové adrese není překlep.
check-mail-to = Komu
check-mail-from = Od
check-mail-subject = Předmět obsahuje
check-mail-open = Otevřít { $provider }
check-mail-again-limit = Na jednu adresu posíláme jen několik e-mailů, takže se další nepošle pokaždé.
check-mail-again-button = Poslat znovu
check-mail-again-done = Žádost o další e-mail jsme přijali.
check-mail-change-title = Špatná adresa?
check-mail-change-button = Změnit adresu
mails-late-minutes = { $minutes ->
    [one] Naše e-maily mají teď zpoždění přibližně { $minutes } minutu.
    [few] Naše e-maily mají teď zpoždění přibližně { $minutes } minuty.
   *[other] Naše e-maily mají teď zpoždění přibližně { $minutes } minut.
}
mails-late-hours = { $hours ->
    [one] Naše e-maily mají teď zpoždění přibližně { $hours } hodinu.
    [few] Naše e-maily mají teď zpoždění přibližně { $hours } hodiny.
   *[other] Naše e-maily mají teď zpoždění přibližně { $hours } hodin.
}
mails-late-link-sent = Pokud byla petice podepsána s touto adresou, měl by vám přijít odkaz, ale ne hned. Když nic nepřijde, podívejte se do složky se spamem a zkontrolujte, zda v adrese není překlep.
mails-late-endorse-link-sent = Pokud byla petice s touto adresou podpořena za organizaci, měl by vám přijít odkaz, ale ne hned. Když nic nepřijde, podívejte se do složky se spamem a zkontrolujte, zda v adrese není překlep.

## Confirming

confirm-title = Potvrďte svůj podpis
confirm-text = Zkontrolujte údaje. Pokud jsou to vaše údaje, potvrďte svůj podpis pod touto peticí:
confirm-button = Potvrdit můj podpis
confirm-discard-title = Nejsou to vaše údaje?
confirm-discard-text = Formulář s vaší e-mailovou adresou vyplnil někdo jiný. Zahoďte ho: nic se nezapočítá ani nezobrazí a vy můžete podepsat se svými vlastními údaji.
confirm-discard-only = Formulář s vaší e-mailovou adresou vyplnil někdo jiný. Zahoďte ho: nic se nezapočítá ani nezobrazí.
confirm-discard-button = Zahodit formulář
press-title = Zadejte svou e-mailovou adresu
press-text = Některé e-mailové programy samy otevírají odkazy a stiskují tlačítka. Nemůžeme poznat, zda stisk tlačítka pochází od vás, nebo od programu, a proto se zatím nic nezměnilo.
press-ask = Chcete-li pokračovat, zadejte e-mailovou adresu, na kterou jsme poslali e-mail s odkazem.
press-wrong = Náš e-mail byl poslán na jinou adresu. Podívejte se v něm, na kterou adresu přišel, a zadejte ji zde.
press-button = Pokračovat
confirmed-title = Váš podpis se počítá
confirmed-thanks = Děkujeme za podpis petice:
confirmed-count = Podpisů dosud, včetně vašeho: nejméně { $count }
confirmed-share-title = Sdílejte tuto petici
confirmed-share-text = Díky sdílení se petice dostane k více lidem. Tyto odkazy neobsahují sledovací prvky.
confirmed-address = Odkaz na petici
confirmed-share-email = E-mail
confirmed-share-subject = Podepíšete tuto petici?
share-closed-text = Tato petice je uzavřena. Její stránku můžete sdílet i nadále. Tyto odkazy neobsahují žádné sledování.
share-native = Sdílet přes aplikaci
share-text = Text ke zkopírování
share-more = Další způsoby sdílení
share-code-title = Kód na plakáty
share-code-text = Kdo na něj namíří fotoaparát telefonu, dostane se k petici.
share-code-file = Uložit kód jako obrázek (SVG)
share-posters-title = Plakáty k vytištění
share-posters-text = Vytiskněte si plakát na nástěnku nebo ke stánku. Je na něm název petice a kód, který k ní vede.
confirmed-own-page-title = Můžete si to rozmyslet
confirmed-own-page-text = Na své stránce uvidíte, co je podepsáno, můžete opravit své údaje, zobrazit nebo skrýt své jméno a podpis odvolat nebo trvale smazat. E-mail, ze kterého byl podpis potvrzen, si uschovejte: obsahuje stejný odkaz.
confirmed-own-page-link = Přejít na můj podpis
confirmed-own-page-mail = Odkaz na vaši stránku je v našich e-mailech. Nemůžete ho najít?

## The signer’s own page

signature-title = Váš podpis
signature-status = Stav
signature-awaiting = Zatím nepotvrzený: klikněte na odkaz v našem e-mailu
signature-too-late = Nebyl potvrzen před uzavřením petice: nepočítá se
signature-confirmed = Potvrzený
signature-withdrawn = Odvolaný
signature-disowned = S vaší e-mailovou adresou podepsal někdo jiný: podpis se nepočítá
signature-withdrawn-on-request = Na vaši žádost ho odvolali organizátoři
signature-set-aside = Zneplatnil ho tým kampaně: nepočítá se
signature-set-aside-withdrawn = Zneplatnil ho tým kampaně a je odvolaný: nepočítá se
signature-name = Jméno
signature-version = Verze textu
signature-version-is = Verze { $version } ({ $language })
signature-submitted-at = Podepsáno
signature-confirmed-at = Potvrzeno
signature-corrected-at = Opraveno
signature-shown = Veřejné zobrazení jména
signature-shown-once-confirmed = Ano, jakmile podpis potvrdíte
signature-shown-uncounted = Ne: zobrazují se jen jména u podpisů, které se počítají
signature-shown-hidden = Ano, ale tým kampaně teď žádná jména nezobrazuje
signature-shown-from = Ano, jakmile svůj podpis potvrdí aspoň { $from } lidí. Ještě chybí: { $missing }.
signature-comment = Veřejné zobrazení komentáře
signature-comment-waiting = Zatím ne: organizátoři si ho nejdříve přečtou
signature-comment-refused = Ne: organizátoři se rozhodli ho nezobrazit
signature-comment-hidden = Teď ne: tým kampaně momentálně žádné komentáře nezobrazuje
signature-news = Tým kampaně může e-mailem posílat novinky
signature-mails = E-maily povoleny
signature-yes = Ano
signature-no = Ne
signature-none = Neuvedeno
signature-private = Adresu této stránky nikomu nedávejte. Každý, kdo ji má, může změnit váš podpis.
signature-done-shown = Hotovo: vaše jméno se teď může objevit v seznamu podepsaných.
signature-done-shown-later = Hotovo: vaše jméno se může objevit v seznamu podepsaných, až bude tým kampaně jména znovu zobrazovat.
signature-done-shown-from = Hotovo: vaše jméno se může objevit v seznamu podepsaných, jakmile svůj podpis potvrdí aspoň { $from } lidí. Ještě chybí: { $missing }.
signature-done-hidden = Hotovo: vaše jméno se už v seznamu podepsaných nezobrazuje.
signature-done-hidden-unlisted = Hotovo: vaše jméno se v seznamu podepsaných nebude zobrazovat.
signature-done-comment-hidden = Hotovo: váš komentář se nezobrazuje.
signature-done-withdrawn = Hotovo: váš podpis je odvolán a nepočítá se.
signature-done-again = Hotovo: váš podpis se znovu počítá.
signature-done-stopped = Hotovo: žádné další e-maily kvůli tomuto podpisu vám nepošleme.
signature-done-resumed = Hotovo: naše e-maily o této petici jsou znovu povoleny.
signature-done-corrected = Hotovo: vaše údaje jsou uloženy tak, jak je tu vidíte.
signature-show-title = Zobrazit jméno
signature-show-text = Vaše jméno, příjmení, země a povolání se pak mohou objevit v seznamu podepsaných pod peticí.
signature-show-name = Vaše jméno a příjmení se pak mohou objevit v seznamu podepsaných pod peticí.
signature-show-button = Zobrazit mé jméno
signature-hide-title = Skrýt jméno
signature-hide-text = Podpis se bude dál počítat, ale vaše jméno se už v seznamu podepsaných neobjeví.
signature-hide-unlisted = Vaše jméno teď v seznamu není. Když ho skryjete, neobjeví se tam ani později. Podpis se bude dál počítat.
signature-hide-button = Skrýt mé jméno
signature-hide-comment-title = Skrýt komentář
signature-hide-comment-text = Podpis se bude dál počítat. Organizátoři si mohou komentář přečíst, ale už ho nesmějí zobrazit.
signature-hide-comment-button = Skrýt můj komentář
signature-withdraw-title = Odvolat podpis
signature-withdraw-text = Váš podpis se nebude počítat a vaše jméno se nebude zobrazovat. O odvolání si uchováme záznam. Dokud je petice otevřená, můžete ji podepsat znovu.
signature-withdraw-awaiting = Váš formulář bude zahozen a odkazy v našich e-mailech ho už nepotvrdí. O odvolání si uchováme záznam.
signature-withdraw-set-aside = Tým kampaně váš podpis zneplatnil, takže se teď nepočítá. Když ho odvoláte, nebude se počítat ani později.
signature-withdraw-closed = Váš podpis se nebude počítat a vaše jméno se nebude zobrazovat. O odvolání si uchováme záznam. Petice je uzavřena: odvolání můžete zrušit do { $until }, později už ne.
signature-withdraw-final = Váš podpis se nebude počítat a vaše jméno se nebude zobrazovat. O odvolání si uchováme záznam. Petice je uzavřena, takže odvolání nelze zrušit.
signature-withdraw-button = Odvolat můj podpis
signature-again-title = Podepsat znovu
signature-again-text = Váš podpis se bude počítat s údaji uvedenými výše.
signature-again-form = Podpis byl odvolán dříve, než byly údaje potvrzeny. Chcete-li podepsat, vyplňte formulář znovu.
signature-again-mails = Chcete-li podepsat se svými vlastními údaji, nejdříve na této stránce znovu povolte e-maily. Pak vyplňte formulář.
signature-disowned-title = Podepsat se svými údaji
signature-again-disowned = Chcete-li podepsat se svými vlastními údaji, vyplňte formulář.
signature-again-button = Podepsat znovu
signature-not-me-title = Není to váš podpis?
signature-not-me-text = Pokud s vaší e-mailovou adresou podepsal někdo jiný, dejte nám to vědět zde. Tento podpis se pak nezapočítá ani nezobrazí a žádné další e-maily kvůli němu na vaši adresu nepošleme. Kolik lidí nám to oznámí, je veřejné, ale ne kdo to je.
signature-not-me-button = Není to můj podpis
signature-done-not-me = Děkujeme za upozornění. Tento podpis se nepočítá ani nezobrazuje a žádné další e-maily kvůli němu vám nepošleme.
signature-misuse = Zneužití své adresy můžete oznámit na { $contact }.
signature-stop-title = Zastavit všechny e-maily
signature-stop-text = Žádné další e-maily kvůli tomuto podpisu vám nepošleme. Na podpisu se nic nezmění. Uložte si adresu této stránky: už vám ji nebudeme moci znovu poslat e-mailem.
signature-stop-button = Zastavit všechny e-maily
signature-resume-title = Znovu povolit e-maily
signature-resume-text = Když e-maily znovu povolíte, můžeme vám e-mailem poslat odkaz na tuto stránku. Pokud se e-mail pro vás nepodařilo doručit nebo byl označen jako spam, možná přesto nějakou dobu žádný nepošleme.
signature-links-title = Nový odkaz na tuto stránku
signature-links-text = Pošleme vám e-mailem nový odkaz. Všechny dřívější odkazy na tuto stránku přestanou fungovat, i ty v e-mailech, které už máte. Udělejte to, pokud by odkaz mohl mít někdo jiný.
signature-links-button = Vyměnit mé odkazy
signature-download-title = Stáhnout údaje
signature-download-text = Vaše údaje a jejich historie jako soubor JSON
signature-download-fresh = Kvůli ochraně údajů je ke stažení potřeba odkaz, který není starší než jeden den. Můžeme vám takový odkaz poslat e-mailem.
signature-download-button = Poslat mi čerstvý odkaz
receipt-title = Doklad o podpisu
receipt-text = Doklad prokazuje, že váš podpis je ve veřejném protokolu tohoto webu. Kdo ho uvidí, pozná, že máte petici podepsanou. Ukazujte ho proto jen lidem, kteří to smějí vědět.
receipt-button = Stáhnout doklad
signature-erase-title = Smazat údaje
signature-erase-counted = Váš podpis se nebude počítat a vaše jméno, příjmení, e-mailová adresa a všechny další šifrované údaje budou trvale smazány. Nelze to vrátit.
signature-erase-not-counted = Vaše jméno, příjmení, e-mailová adresa a všechny další šifrované údaje budou trvale smazány. Nelze to vrátit. Váš podpis se teď nepočítá a nebude se počítat ani potom.
signature-erase-sure = Opravdu chci smazat své údaje
signature-erase-data-button = Smazat mé údaje

## Correcting details

correct-title = Opravit údaje
correct-choices = Tam také změníte, zda chcete novinky a s čím dalším souhlasíte.
correct-text = Co bylo podepsáno, se nemění. Údaje, které nahradíte, se trvale smažou.
correct-awaiting = Jakmile bude podpis potvrzen, můžete zde své údaje opravit.
correct-button = Uložit
correct-news-stopped = Všechny e-maily jsou zastaveny. Když si zvolíte novinky, e-maily tím znovu povolíte.
correct-differs = Zadané údaje se liší od uložených:
correct-limit = Počet změn je omezen: { $day } za 24 hodin, { $all } celkem. Skrýt jméno, zastavit e-maily, odvolat podpis a smazat údaje můžete vždy.

## Another email address

address-title = Použít jinou e-mailovou adresu
address-text = Váš podpis patří k adrese { $address }. Můžete ho přesunout na jinou svou adresu. Nic dalšího se na něm nezmění.
address-ask = Na novou adresu pošleme e-mail. Podpis se přesune, až otevřete odkaz v tomto e-mailu a přesun potvrdíte. Od té chvíle odkazy v dřívějších e-mailech nefungují. Na starou adresu oznámíme, že se podpis přesunul, ale ne kam.
address-mail-button = Poslat mi e-mail na tuto adresu
address-same = To už je adresa vašeho podpisu. Zadejte jinou.
address-pending = Přijali jsme vaši žádost o e-mail na adresu { $address }. Podpis se tam přesune, jakmile to přes tento e-mail potvrdíte. Do té doby se nic nezmění.
address-keep-current = Ponechat mou současnou adresu
address-kept = Hotovo: změna adresy je zrušena.
address-sent = Pokud na tuto adresu můžeme posílat e-maily, měl by vám během několika minut přijít e-mail. Podpis přesunete tak, že e-mail otevřete a kliknete na odkaz.
address-sent-late = Pokud na tuto adresu můžeme posílat e-maily, měl by vám přijít e-mail, ale ne hned. Podpis přesunete tak, že e-mail otevřete a kliknete na odkaz.
address-until = Dokud to tam nepotvrdíte, nic se nezmění.
address-confirm-title = Přesunout podpis na tuto adresu
address-confirm-text = Někdo, pravděpodobně vy, požádal o přesun svého podpisu pod touto peticí na vaši e-mailovou adresu:
address-endorsement-means = Na této stránce znamená „podpis“ prohlášení organizace o podpoře.
address-confirm-then = Od té chvíle vedou k podpisu jen odkazy v e-mailech na tuto adresu.
address-confirm-button = Přesunout sem
address-reject-title = Není váš?
address-reject-text = Někdo zadal vaši adresu. Odmítněte změnu: podpis zůstane, kde je.
address-reject-button = Odmítnout
address-taken-title = S touto adresou už byla petice podepsána
address-has-signature-text = K této adrese patří vlastní podpis, který se počítá. Druhý podpis sem proto nelze přesunout. Pokud jsou oba vaše, odvolejte ten druhý: už se nebude počítat.
address-taken-button = Odvolat druhý podpis
notice-address-moved-title = Váš podpis byl přesunut
notice-address-moved-text = Teď patří k vaší nové e-mailové adrese a je takový, jaký byl. Vedou k němu jen odkazy v e-mailech na tuto adresu.
notice-moved-title = Tento podpis byl přesunut
notice-moved-text = Teď patří k jiné e-mailové adrese. Použijte odkaz z našich e-mailů na tu adresu. Pokud ho přesunul někdo jiný, obraťte se na tým kampaně.
notice-address-outdated-title = Tento odkaz už nefunguje
notice-address-outdated-text = Změna adresy byla zrušena, vyžádána znovu nebo je příliš stará, nebo podpis už není potvrzený. Chcete-li začít znovu, přejděte na stránku svého podpisu: odkaz na ni je v našich e-mailech na adresu použitou při podpisu.
notice-address-rejected-title = Změna je odmítnuta
notice-address-rejected-text = Podpis nebyl přesunut na vaši adresu. Odkaz v našem e-mailu už nefunguje.
notice-address-withdrawn-title = Druhý podpis je odvolán
notice-address-withdrawn-text = Nepočítá se. Podpis s touto adresou se nezměnil. Chcete-li ten druhý trvale smazat, použijte odkaz z našich e-mailů na jeho adresu.
notice-many-addresses-title = Příliš mnoho změn adresy
address-limit = { $day ->
    [one] Za 24 hodin můžete zadat { $day } jinou adresu.
    [few] Za 24 hodin můžete zadat { $day } jiné adresy.
   *[other] Za 24 hodin můžete zadat { $day } jiných adres.
}
again-from = Znovu to můžete zkusit od { $time }.
unsubscribe-title = Zastavit novinky e-mailem
unsubscribe-text = Tým kampaně vám pak už nebude e-mailem posílat novinky o této petici:
unsubscribe-then = Váš podpis i všechno ostatní, co máte zvoleno, zůstane beze změny.
unsubscribe-button = Zastavit novinky
notice-news-stopped-title = Novinky už vám chodit nebudou
notice-news-stopped-text = Tým kampaně vám už nebude e-mailem posílat novinky o této petici. E-mail, který už byl na cestě, ještě může přijít. Pokud máte petici podepsanou, váš podpis se nezměnil.

## The link to one's own page

link-title = Odkaz na váš podpis
link-text = Pošleme vám e-mailem odkaz na vaši stránku, kde si můžete podpis prohlédnout, odvolat nebo trvale smazat. Zadejte e-mailovou adresu použitou při podpisu.
link-button = Poslat mi odkaz

## Notices

notice-link-expired-title = Platnost tohoto odkazu vypršela
notice-link-expired-text = Použijte odkaz z našeho nejnovějšího e-mailu. Pokud je petice stále otevřená, můžete ji také podepsat znovu a dostat nový odkaz.
notice-link-unknown-title = Tento odkaz nefunguje
notice-link-unknown-text = Možná část odkazu chybí. Zkopírujte z našeho e-mailu celý odkaz. Pokud to nepomůže, vyžádejte si nový odkaz na stránce petice.
notice-petition-closed-title = Tato petice je uzavřena
notice-petition-closed-text = Už ji nelze podepsat. Děkujeme za ochotu petici podepsat.
notice-petition-not-found-title = Petice nenalezena
notice-petition-not-found-text = Zkontrolujte, zda je adresa správná. Petice se možná přesunula nebo ještě není otevřená.
notice-page-not-found-title = Stránka nenalezena
notice-page-not-found-text = Zkontrolujte, zda je adresa správná, nebo se vraťte na předchozí stránku.
notice-article-retracted-title = Tato novinka byla vzata zpět
notice-article-retracted-text = Tým kampaně ji už nezveřejňuje. Jiné novinky si můžete přečíst na stránce petice.
notice-too-large-title = Příliš mnoho textu
notice-too-large-text = Odesláno bylo víc textu, než přijímáme. Vraťte se zpět, zkraťte ho a odešlete znovu.
notice-unavailable-title = Omlouváme se, služba má potíže
notice-unavailable-text = Požadavek se nepodařilo vyřídit. Zkuste to prosím znovu za několik minut. Když ho odešlete dvakrát, ničemu to nevadí.
notice-not-sure-title = Nic nebylo smazáno
notice-not-sure-text = Zaškrtnutím políčka potvrďte, že chcete své údaje smazat, a stiskněte tlačítko znovu.
notice-not-changed-title = Nic se nezměnilo
notice-not-changed-text = Stav podpisu se od otevření stránky změnil, takže toto tlačítko už neplatí. Aktuální stav uvidíte na stránce svého podpisu.
notice-withdrawn-title = Váš podpis byl odvolán
notice-withdrawn-text = Podpis se nepočítá a vaše jméno se nezobrazuje. Dokud je petice otevřená, můžete ji podepsat znovu.
notice-erased-title = Vaše údaje byly smazány
notice-erased-details = Vaše jméno, příjmení, e-mailová adresa a všechny další šifrované údaje byly trvale smazány. Tento odkaz už nefunguje.
notice-erased-on-request-title = Vaše údaje byly smazány
notice-erased-on-request-details = Organizátoři na vaši žádost trvale smazali vaše jméno, příjmení, e-mailovou adresu a všechny další šifrované údaje. Váš podpis se nepočítá. Tento odkaz už nefunguje. Pokud to vaše žádost nebyla, obraťte se na tým kampaně; dokud je petice otevřená, můžete ji podepsat znovu.
notice-purged-title = Platnost tohoto odkazu vypršela
notice-purged-text = Podpis nebyl do 30 dnů potvrzen, a proto byly údaje trvale smazány. Nikdy se nepočítal. Pokud je petice stále otevřená, můžete ji podepsat znovu.
notice-again-kept = Ve formuláři je stále to, co nebylo smazáno. Vyplňte zbytek.
notice-data-expired-title = Vaše údaje byly smazány
notice-data-expired-details = Petice je už dlouho uzavřena, a proto byly vaše jméno, příjmení, e-mailová adresa a všechny další šifrované údaje smazány. Váš podpis se dál počítá.
notice-data-expired-uncounted-title = Vaše údaje byly smazány
notice-data-expired-uncounted-details = Doba, po kterou údaje uchováváme, uplynula, a proto byly vaše jméno, příjmení, e-mailová adresa a všechny další šifrované údaje smazány. Váš podpis se nepočítá.
notice-other-spelling-title = Tento odkaz patří k jinému zápisu vaší adresy
notice-other-spelling-text = Tuto e-mailovou adresu lze zapsat několika způsoby. Jiný zápis byl použit později nebo je potvrzen, a proto přes tento odkaz podpis nelze zobrazit ani změnit. Použijte odkaz z e-mailů, které jsme poslali na ten jiný zápis adresy. Dokud není nic potvrzeno, tlačítko v e-mailu s tímto odkazem stále funguje.
notice-link-replaced-title = Tento odkaz byl vyměněn
notice-link-replaced-text = Dřívější odkazy na tento podpis už nefungují. Použijte odkaz z našeho nejnovějšího e-mailu nebo si vyžádejte nový na stránce petice.
notice-links-replaced-title = Vaše odkazy byly vyměněny
notice-links-replaced-text = Dřívější odkazy na váš podpis už nefungují. Posíláme vám e-mailem nový.
notice-discarded-title = Formulář byl zahozen
notice-discarded-text = Nic z něj se nepočítá ani nezobrazuje. Pokud chcete podepsat, vyplňte formulář se svými vlastními údaji.
notice-discarded-only-title = Formulář byl zahozen
notice-discarded-only-text = Nic z něj se nepočítá ani nezobrazuje.
notice-fresh-link-sent-title = Podívejte se do e-mailu
notice-fresh-link-sent-text = Posíláme vám e-mailem čerstvý odkaz. Použijte ho do jednoho dne ke stažení svých údajů.
notice-not-fresh-title = Tento odkaz je na stažení údajů příliš starý
notice-not-fresh-text = Kvůli ochraně údajů je ke stažení potřeba odkaz, který není starší než jeden den. Vyžádejte si takový odkaz na stránce svého podpisu.
notice-receipt-not-yet-title = Váš doklad ještě není připravený
notice-receipt-not-yet-text = Váš podpis ještě není ve veřejném protokolu. Po potvrzení to obvykle trvá méně než minutu. Zkuste to znovu později.
notice-receipt-late-text = Vaše potvrzení nebo změna z { $time } ve veřejném protokolu ještě není. Obvykle to trvá méně než minutu, protokol tedy má zpoždění. Váš podpis se neztratil: je uložen a doplní se, jakmile se protokol znovu rozběhne. Zkuste to znovu později.
notice-receipt-unconfirmed-text = Váš podpis není potvrzený. Doklad si můžete stáhnout, až když je podpis potvrzený a je ve veřejném protokolu.
notice-no-receipt-title = Doklad není k dispozici
notice-no-receipt-text = K této petici se doklady nevydávají. Doklad totiž každému, kdo ho uvidí, prokazuje, že jeho majitel petici podepsal.
notice-receipt-disowned-text = Dostali jsme od vás oznámení, že podpis není váš. Doklad by každému, kdo ho uvidí, prokazoval opak, a proto ho nelze stáhnout.
notice-too-many-mails-title = Teď nelze poslat žádný e-mail
notice-too-many-mails-text = V posledních dnech jsme na vaši adresu už poslali několik e-mailů, nebo jsou naše e-maily na vaše přání zastaveny. Použijte nejnovější odkaz nebo to zkuste znovu za týden.
notice-details-changed-text = Vaše údaje se od otevření formuláře změnily, proto se nic neuložilo. Porovnejte vyplněné údaje s uloženými a uložte znovu.
notice-set-aside-title = Tento podpis byl zneplatněn
notice-set-aside-text = Tým kampaně ho zneplatnil, a proto se nepočítá. Pokud je to podle vás omyl, obraťte se na tým kampaně.
notice-mails-stopped-title = E-maily jsou zastaveny
notice-mails-stopped-text = Žádné další e-maily kvůli tomuto podpisu vám nepošleme.
notice-signing-paused-title = Podepisování je pozastaveno
notice-signing-paused-text = Formulář nebyl uložen. Stávajících podpisů se to netýká. Vraťte se prosím později.
notice-form-after-closing-text = Petice byla uzavřena dříve, než váš formulář dorazil, a proto z něj nebylo nic uloženo. Děkujeme za ochotu petici podepsat.
notice-link-sent-title = Podívejte se do e-mailu
notice-link-sent-text = Pokud byla petice podepsána s touto adresou, měl by vám během několika minut přijít odkaz. Když nic nepřijde, podívejte se do složky se spamem a zkontrolujte, zda v adrese není překlep.
notice-endorse-link-sent-text = Pokud byla petice s touto adresou podpořena za organizaci, měl by vám během několika minut přijít odkaz. Když nic nepřijde, podívejte se do složky se spamem a zkontrolujte, zda v adrese není překlep.
notice-wait-title = Zkuste to prosím znovu později
notice-wait-text = Z vaší sítě přišlo příliš mnoho požadavků. Zkuste to znovu za hodinu nebo přes jiné připojení.

## The document to hand over

delivery-as-of = Stav z { $date } ({ $zone })
delivery-links = Odkazy
delivery-names = Jména
delivery-names-shown = Podepsaní, kteří se rozhodli zobrazit své jméno: { $shown } z { $confirmed }. Jsou uvedeni v pořadí potvrzení. Údaje vedle jmen zadali sami podepsaní.
delivery-names-none = Nikdo z podepsaných se nerozhodl zobrazit své jméno.
delivery-boxes = { $number ->
    [one] Jedno jméno obsahuje znaky, které v písmech tohoto dokumentu chybějí. Místo každého z těchto znaků je rámeček.
    [few] { $number } jména obsahují znaky, které v písmech tohoto dokumentu chybějí. Místo každého z těchto znaků je rámeček.
   *[other] { $number } jmen obsahuje znaky, které v písmech tohoto dokumentu chybějí. Místo každého z těchto znaků je rámeček.
}
delivery-organisations = Organizace
delivery-organisations-listed = Organizace, které petici podporují: { $number }. Jsou uvedeny v pořadí potvrzení a v počtu podpisů nejsou zahrnuty.
delivery-page = Strana { $page } z { $pages }

## Privacy

privacy-page-title = Ochrana údajů
privacy-purpose-title = K čemu vaše údaje slouží
privacy-purpose-count = Abychom váš podpis započítali a měli jistotu, že je váš.
privacy-purpose-deliver = Abychom petici předali: { $addressees }
privacy-purpose-chosen = Jen pokud si to zvolíte: abychom veřejně zobrazili vaše jméno se zemí a povoláním a posílali vám e-mailem novinky o této petici.
privacy-purpose-shown = Jen pokud si to zvolíte: abychom veřejně zobrazili vaše jméno.
privacy-purpose-news = Jen pokud si to zvolíte: abychom vám e-mailem posílali novinky o této petici.
privacy-purpose-consent = Jen pokud si to zvolíte: { $consent }
privacy-basis-title = Právní základ
privacy-basis-text = Váš souhlas. Dáváte ho podpisem a můžete ho kdykoli odvolat. V Evropské unii: čl. 6 odst. 1 písm. a) GDPR a čl. 9 odst. 2 písm. a), protože podpis může prozradit politický názor.
privacy-stored-title = Co ukládáme
privacy-stored-sealed = Šifrovaně: { $fields }
privacy-stored-source = Šifrovaně: kód místa, kde byl zveřejněn odkaz, který vás k petici přivedl, například letáku. Ukládáme ho, jen pokud byl v odkazu uveden, a slouží jen k tomu, abychom spočítali, kolik lidí odtud přišlo.
privacy-stored-open = Nešifrovaně: vaše země, pokud je uvedena, váš jazyk, co je podle vaší volby povoleno, která verze textu byla podepsána a kdy.
privacy-stored-areas = Nešifrovaně, dokud se váš podpis počítá: region nebo začátek PSČ, pod kterým je započítán.
privacy-stored-codes = Jen jako tajné kódy, abychom poznali opakované formuláře: vaše e-mailová adresa a vaše síť.
privacy-stored-log = Navždy ve veřejném protokolu, který může zkontrolovat každý: že byl podpis potvrzen, co se s ním stalo později (například že byl opraven, odvolán nebo trvale smazán) a ve které minutě, s kódem místo jména nebo adresy. Pokud bylo vaše jméno veřejně zobrazeno, ostatní mohou poznat, které záznamy jsou vaše.
privacy-stored-endorsements = Když petici podpoříte za organizaci: její název, web a země se mohou zobrazovat veřejně. Vaše jméno a příjmení, funkci a e-mailovou adresu ukládáme šifrovaně a nikdy je nezobrazujeme.
privacy-readers-title = Kdo údaje může vidět
privacy-readers-text = Tým kampaně a firmy, které provozují tento web a rozesílají jeho e-maily. Každý export údajů se zaznamená. Co se rozhodnete zobrazit veřejně, může vidět každý a není to šifrované.
privacy-readers-places = Každý může vidět, kolik podpisů přibližně je ze které země. Čísla jsou zaokrouhlená a nelze z nich poznat nikoho konkrétního.
privacy-readers-areas = Každý může vidět, kolik podpisů přibližně je ze kterého regionu nebo z které oblasti podle PSČ. Čísla jsou zaokrouhlená a nelze z nich poznat nikoho konkrétního.
privacy-readers-addressees = Ti, komu je petice předána, vidí to, co jim tým kampaně předá spolu s ní.
privacy-kept-title = Jak dlouho údaje uchováváme
privacy-kept-unconfirmed = Údaje, které nepotvrdíte
privacy-kept-confirmed = Potvrzené údaje
privacy-kept-until-erased = Dokud je nesmažete
privacy-kept-closed = Potvrzené údaje po uzavření petice
privacy-kept-address = Stará e-mailová adresa po přesunu podpisu na jinou
privacy-kept-mails = Záznamy o e-mailech pro vás, bez vaší adresy
privacy-kept-erased = Smazané údaje nemůže nikdo přečíst. Kódy, vaše volby a časy zůstávají v záznamech.
privacy-days = { $days ->
    [one] { $days } den
    [few] { $days } dny
   *[other] { $days } dní
}
privacy-rights-title = Vaše práva
privacy-rights-page = Odkaz v našich e-mailech vede na vaši stránku: tam si můžete vše prohlédnout, stáhnout, odvolat i smazat. Můžete tam také opravit své údaje a použít jinou e-mailovou adresu. S čímkoli dalším se obraťte na tým kampaně nebo na svůj úřad pro ochranu osobních údajů.

## Accessibility

access-title = Přístupnost
access-aim = Číst a podepisovat by tu měl moci každý: na telefonu i na velké obrazovce, s myší, klávesnicí nebo čtečkou obrazovky. Cílem je WCAG 2.2, úroveň AA.
access-checked-title = Co se kontroluje
access-checked-pages = Prohlížeč před každou novou verzí kontroluje stránky, od formuláře až po stránku, na které člověk vidí svůj podpis: kontrast, názvy, role, pořadí a jazyky. Stránku petice a její formulář kontroluje ve všech jazycích tohoto webu.
access-checked-ways = Prohlížeč podepisuje jen pomocí klávesnice a také bez JavaScriptu. Kontroluje, že se nic neztratí při dvojnásobné velikosti textu, na obrazovce o 320 pixelech, v tmavém režimu, s vynucenými barvami a na papíře. Nic se nepohybuje samo od sebe.
access-missing-title = Co chybí
access-missing-people = Tyto stránky zatím nevyzkoušel nikdo, kdo používá čtečku obrazovky každý den.
access-missing-content = Texty petice a její novinky jsou dílem týmu kampaně a nekontrolují se.
access-missing-script = Petice může od prohlížeče žádat výpočet na ochranu před formuláři, které odesílají stroje. K podpisu je pak potřeba JavaScript; nikdo nemusí řešit žádnou hádanku.
access-report-title = Řekněte nám, co nefunguje
access-report-text = Napište lidem, kteří za peticí stojí: kdo to je, se dočtete na její stránce „{ $privacy }“. Uveďte, na které stránce se to stalo, co se snažíte udělat a co k tomu používáte.

## How the number grew

history-title = Jak počet rostl
history-summary = { $count ->
    [one] { $count } potvrzený podpis
    [few] { $count } potvrzené podpisy
   *[other] { $count } potvrzených podpisů
}, počítáno od { $from } do { $until }. Den, kdy jich bylo potvrzeno nejvíce: { $day } ({ $most }).
embed-title = Zobrazit petici na jiném webu
embed-text = Tyto weby smějí petici zobrazit v rámu. Zkopírujte řádky do některé z jejich stránek; kde skripty neběží, dostanou čtenáři odkaz.
embed-form = Formulář
embed-count = Jen počet
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Zaškrtnutím povolíte použití těchto údajů: { $fields }
history-note = Zobrazují se jen podpisy, které se dnes počítají: odvolaný podpis zmizí i ze dne, kdy byl potvrzen. Dny jsou v čase UTC.
history-none = Zatím nikdo žádný podpis nepotvrdil.
history-table = Totéž jako tabulka
history-when = Kdy
history-confirmed = Potvrzené
history-total = Celkem
history-goals = Dosažené cíle
history-csv = Všechny dny pro tabulkový procesor (CSV)
places-title = Odkud podpisy pocházejí
places-as-of = Stav z { $time }. Potvrzených podpisů v té době: { $count }.
places-note-hourly = Nikoho konkrétního nelze poznat: čísla jsou zaokrouhlená dolů, země s malým počtem podpisů se nezobrazují a tabulka se obnovuje nejvýše jednou za hodinu, až když podepíše nebo svůj podpis odvolá aspoň dalších { $number } lidí.
places-none = Není zobrazena žádná země. Aby nebylo možné poznat nikoho konkrétního, země se zobrazí, až když z ní podepíše aspoň { $number } lidí, a tabulka se obnovuje jen občas.
places-table = Podle zemí
places-at-least = Podpisy, nejméně
places-share-at-least = Podíl, nejméně
places-share = { $number } %
places-others = Ostatní země, podpisy bez uvedené země a zaokrouhlení
places-map = Mapa
places-map-text = Mapa světa. Barva každé země odpovídá počtu podpisů. Stejná čísla jsou v tabulce.
places-step = { $number } nebo více
places-step-none = Nezobrazeno
places-csv = Všechny země pro tabulkový procesor (CSV)
places-areas-note-hourly = Nikoho konkrétního nelze poznat: čísla jsou zaokrouhlená dolů, oblasti s malým počtem podpisů se nezobrazují a tabulka se obnovuje nejvýše jednou za hodinu, až když podepíše nebo svůj podpis odvolá aspoň dalších { $number } lidí.
places-areas-none = Není zobrazena žádná oblast. Aby nebylo možné poznat nikoho konkrétního, oblast se zobrazí, až když z ní podepíše aspoň { $number } lidí, a tabulka se obnovuje jen občas.
places-areas-others = Ostatní oblasti, podpisy bez uvedené nebo rozpoznané oblasti a zaokrouhlení
places-areas-csv = Všechny oblasti pro tabulkový procesor (CSV)
places-by-region = Podle regionů
places-by-postcode = Podle začátku PSČ
places-postcode-begins = PSČ začíná na
log-title = Veřejný protokol
log-proves = Díky tomuto protokolu může podpisy na tomto webu přepočítat každý. Protokol dokazuje, že nic, co bylo započítáno, nebylo nepozorovaně vypuštěno, změněno ani přidáno.
log-proves-not = Nedokazuje, že podepsaní jsou skuteční lidé nebo že smějí podepsat, ani že nebyl nikdo odmítnut.
log-private = Nejsou v něm žádná jména ani e-mailové adresy: jen to, co se s podpisem stalo, ve které minutě, a kód.
log-refused = Když tento web podpis podle některého ze svých pravidel odmítne, například protože je petice uzavřena, ten, kdo chtěl podepsat, dostane digitálně podepsanou odpověď, kterou si může uschovat. Odmítnuté formuláře nejsou v žádném veřejném čísle, protože takové číslo by mohli ovlivnit cizí lidé. Veřejný klíč odpovědí:
log-none = V protokolu zatím není nic zveřejněno.
log-state = Stav protokolu
log-entries = Záznamy
log-published = Zveřejněno
log-root = Kořenový hash
log-name = Název
log-key = Veřejný klíč
log-witnesses = Svědci
log-witnessed = Dosvědčeno: { $cosigned } z { $witnesses }, { $time }
log-not-witnessed = Zatím nedosvědčeno (0 z { $witnesses })
log-no-witnesses = Žádní. Provozovatel tohoto webu by mohl různým lidem ukazovat různé protokoly. Zda se to děje, zjistíte, když porovnáte kořenový hash s tím, který vidí ostatní.
log-delay = Nové záznamy se obvykle objeví za méně než minutu.
log-newest = Nejnovější kontrolní bod (checkpoint) protokolu je z { $time }.
log-behind = Něco, co tento web už počítá, ještě v protokolu není. Pokud to trvá déle než několik minut, protokol se zastavil. Žádný podpis se neztratil: co chybí, je uloženo a doplní se, jakmile se protokol znovu rozběhne.
log-petitions = Co protokol říká o určité petici, najdete na její stránce „{ $history }“.
log-check-title = Jak protokol zkontrolovat
log-check-program = Spusťte tento příkaz programu Countersign, svobodného softwaru, na kterém tento web běží. Potřebuje jen veřejné adresy:
log-check-second = Ve zdrojovém kódu je ještě druhý program, který protokol kontroluje. Je v Pythonu a s prvním nemá nic společného: tests/audit.
log-file-checkpoint = Kontrolní bod (checkpoint)
log-file-policy = Seznam klíčů (policy)
log-formats = Formáty
log-ended = Dřívější, už ukončené protokoly
log-count-title = Co říká veřejný protokol
log-count-as-of = Stav z { $time }. Protokol měl tehdy { $entries } záznamů. Pozdější potvrzení, odvolání a trvalá smazání podpisů v těchto číslech nejsou.
check-title = Zkontrolovat doklad
check-intro = Doklad kontroluje přímo váš prohlížeč. Nic z toho, co sem zadáte, se nikam neodesílá, a jakmile je stránka načtená, funguje i bez připojení k internetu.
check-receipt = Doklad
check-file = Nebo vyberte soubor
check-policy = Důvěryhodné klíče
check-policy-what = Seznam klíčů (policy, c2sp.org/tlog-policy): veřejné klíče protokolu a jeho svědků. Uvedený seznam pochází z tohoto webu. Pokud webu nedůvěřujete, vložte seznam, který máte od někoho jiného.
check-button = Zkontrolovat
check-no-script = Ke kontrole na této stránce je potřeba JavaScript. Bez něj použijte některý z programů: najdete je na stránce o veřejném protokolu.
check-old = Tento prohlížeč neumí ověřit digitální podpisy Ed25519. Použijte novější prohlížeč nebo některý z programů: najdete je na stránce o veřejném protokolu.
check-valid = Tento doklad je platný.
check-not-valid = Tento doklad není platný.
check-other = Tento doklad je z jiného protokolu: { $origin }.
check-other-ended = Tento web daný protokol ukončil a začal nový. Chcete-li doklad zkontrolovat, použijte seznam klíčů ukončeného protokolu. Chcete-li doklad ze současného protokolu, otevřete odkaz na svůj podpis v některém z našich e-mailů.
check-other-foreign = V seznamu klíčů, kterému důvěřujete, tento protokol není. Chcete-li doklad zkontrolovat, zadejte seznam klíčů tohoto protokolu od někoho, komu důvěřujete.
check-other-use = Použít seznam klíčů ukončeného protokolu
check-form = Toto není doklad. Vložte ho celý, od „c2sp.org/tlog-proof@v1“ až po poslední řádek.
check-file-unreadable = Váš prohlížeč nemůže tento soubor přečíst. Vyberte ho znovu, nebo doklad vložte.
check-policy-wrong = Důvěryhodné klíče nelze přečíst. Zadejte seznam klíčů (policy, c2sp.org/tlog-policy) alespoň s jedním protokolem a s kvorem.
check-log-good = Digitální podpis protokolu { $origin }: platný.
check-log-bad = Digitální podpis protokolu: chybí, nebo není platný.
check-witness-good = Digitální podpisy svědků: { $cosigned } z { $witnesses }, to stačí.
check-witness-few = Digitální podpisy svědků: { $cosigned } z { $witnesses }, to nestačí.
check-witness-bad = Digitální podpisy svědků: aspoň jeden není platný.
check-witness-none = Digitální podpisy svědků: žádné se nevyžadují.
check-place-good = Místo v protokolu: záznam { $index }, celkový počet záznamů { $size }.
check-place-bad = Místo v protokolu: neprokázáno.
check-owner-good = K čemu záznam patří: k podpisu { $id }.
check-owner-bad = K čemu záznam patří: ne k podpisu, který je uveden v dokladu.
check-owner-alone = K čemu záznam patří: není uvedeno. Doklad ukazuje jen samotný záznam.
check-later-title = Počítá se podpis stále?
check-later-text = Váš prohlížeč čte protokol od tohoto záznamu dál a porovnává ho s nejnovějším stavem, který protokol digitálně podepsal.
check-later-stop = Zastavit
check-later-stopped = Zastaveno. Výsledek není k dispozici.
check-later-reading = Přečtené záznamy: { $read } z { $size }.
check-later-more = Chcete-li číst dál, stiskněte tlačítko znovu.
check-later-counts = Podle protokolu (počet záznamů: { $size }) se podpis počítá.
check-later-not = Podle protokolu (počet záznamů: { $size }) se podpis nepočítá: { $reason }
check-later-damaged = Protokol už není takový, jaký byl při vydání tohoto dokladu, nebo neodpovídá stavu, který sám digitálně podepsal. Doklad si uschovejte a upozorněte ostatní.
check-later-other = Tento web má teď jiný protokol: { $origin }. Z něj nelze poznat, zda se podpis z tohoto dokladu stále počítá. Pokud je váš podpis z tohoto webu, otevřete odkaz na něj v některém z našich e-mailů a stáhněte si nový doklad.
check-later-missing = Část protokolu nelze načíst. Zkuste to znovu později.
