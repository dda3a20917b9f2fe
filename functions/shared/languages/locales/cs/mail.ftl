## Every mail

mail-greeting = Dobrý den, { $name }!
mail-greeting-plain = Dobrý den!
mail-link-fallback = Pokud tlačítko nefunguje, zkopírujte do prohlížeče tuto adresu:
mail-own-page = Podpis si můžete prohlédnout, odvolat nebo trvale smazat, nebo nám oznámit, že není váš, zde:
mail-own-page-private = Tento e-mail nepřeposílejte: jeho odkazy umožňují přístup k vašemu podpisu.

## Please confirm

mail-confirmation-subject = Potvrďte svůj podpis: { $title }
mail-confirmation-preheader = Dokud podpis nepotvrdíte, nepočítá se.
mail-confirmation-intro = Vaše e-mailová adresa byla použita k podpisu této petice:
mail-confirmation-ask = Podpis se počítá, jakmile ho potvrdíte.
mail-confirmation-button = Potvrdit můj podpis
mail-confirmation-open = Chcete-li podpis potvrdit, otevřete tuto adresu:
mail-confirmation-valid = { $days ->
    [one] Odkaz funguje jeden den.
    [few] Odkaz funguje { $days } dny.
   *[other] Odkaz funguje { $days } dní.
}
mail-confirmation-valid-until = Odkaz funguje do { $until }.
mail-confirmation-not-you = Pokud o tom nic nevíte, nemusíte nic dělat. Bez vašeho potvrzení se nic nezapočítá ani nezveřejní.
mail-reminder-subject = Připomínka potvrzení podpisu: { $title }
mail-reminder-preheader = Váš podpis zatím není potvrzen. Toto je jediná připomínka.
mail-reminder-intro = Toto je jediná připomínka. Před několika dny byla vaše e-mailová adresa použita k podpisu této petice:
mail-endorse-subject = Potvrďte prohlášení o podpoře: { $title }
mail-endorse-preheader = Dokud prohlášení o podpoře nepotvrdíte, nepočítá se.
mail-endorse-intro = Vaše e-mailová adresa byla použita k podpoře této petice za organizaci:
mail-endorse-ask = Dokud prohlášení o podpoře nepotvrdíte, není v seznamu a nepočítá se.
mail-endorse-button = Potvrdit prohlášení o podpoře
mail-endorse-reminder-subject = Připomínka potvrzení prohlášení o podpoře: { $title }
mail-endorse-reminder-preheader = Prohlášení o podpoře zatím není potvrzeno. Toto je jediná připomínka.
mail-endorse-reminder-intro = Toto je jediná připomínka. Před několika dny byla vaše e-mailová adresa použita k podpoře této petice za organizaci:
mail-endorsed-subject = Prohlášení o podpoře je potvrzeno: { $title }
mail-endorsed-accepted-subject = Prohlášení o podpoře je přijato: { $title }
mail-endorsed-intro = Děkujeme, že vaše organizace podporuje tuto petici:
mail-endorsed-counts = Prohlášení o podpoře je potvrzeno a počítá se.
mail-endorsed-waits = Prohlášení o podpoře je potvrzeno. Bude se počítat, jakmile ho organizátoři přijmou.
mail-endorsed-accepted = Organizátoři prohlášení o podpoře přijali. Počítá se.
mail-endorsed-already-subject = Prohlášení o podpoře už máme: { $title }
mail-endorsed-already-intro = Někdo, pravděpodobně vy, znovu vyplnil formulář pro organizace s vaší e-mailovou adresou:
mail-endorsed-already-nothing = Prohlášení o podpoře už je potvrzeno. Nic se nezměnilo.
mail-endorsed-button = Prohlédnout prohlášení o podpoře
mail-endorsed-link-intro = Někdo, pravděpodobně vy, požádal o odkaz na prohlášení vaší organizace o podpoře této petice:
mail-endorsement-means = V tomto e-mailu znamená „podpis“ prohlášení organizace o podpoře.
mail-endorsed-page = Prohlášení o podpoře si můžete prohlédnout, opravit ho, odvolat nebo trvale smazat, nebo nám oznámit, že není vaše, zde:
mail-endorsed-private = Tento e-mail nepřeposílejte: jeho odkazy umožňují přístup k prohlášení o podpoře.

## Signed already

mail-already-subject = Petici už máte podepsanou: { $title }
mail-already-preheader = Váš podpis se počítá. Nic se nezměnilo.
mail-already-intro = Někdo, pravděpodobně vy, znovu vyplnil formulář této petice s vaší e-mailovou adresou:
mail-already-nothing = Petici už máte podepsanou a podpis potvrzený. Váš podpis se počítá a nic se nezměnilo.
mail-already-button = Prohlédnout můj podpis
mail-already-share = Pomoci můžete sdílením petice:

## Another spelling has signed

mail-other-subject = Vaše adresa se počítá jednou: { $title }
mail-other-preheader = S jiným zápisem vaší adresy už byla petice podepsána.
mail-other-intro = Někdo, pravděpodobně vy, vyplnil formulář této petice s vaší e-mailovou adresou:
mail-other-counts = S jiným zápisem vaší adresy už byla petice podepsána a podpis potvrzen. Váš poskytovatel e-mailu doručuje zprávy na oba zápisy do stejné schránky, a proto se tento formulář nezapočítal. Nic se nezměnilo.
mail-other-same = Odkaz na ten podpis je v e-mailech, které jsme poslali na jiný zápis adresy. Nový odkaz si můžete vyžádat také na stránce petice.
mail-other-person = Pokud adresa v jiném zápisu není vaše, můžete podepsat s jinou e-mailovou adresou:
mail-other-not-you = Pokud formulář vyplnil někdo jiný, nemusíte nic dělat.

## Thank you

mail-receipt-subject = Váš podpis se počítá: { $title }
mail-receipt-preheader = Děkujeme. Teď petici sdílejte.
mail-receipt-intro = Děkujeme za podpis této petice:
mail-receipt-counts = Váš podpis je potvrzen a počítá se.
mail-receipt-share = Sdílejte prosím petici s lidmi, které znáte. Tento odkaz neobsahuje sledovací prvky:
mail-receipt-ways = Další způsoby, jak ji sdílet:
mail-receipt-button = Otevřít petici
mail-receipt-keep = Tento e-mail si uschovejte. Přes tento odkaz si můžete podpis prohlédnout, opravit své údaje, zobrazit nebo skrýt své jméno, podpis odvolat nebo trvale smazat a oznámit nám, pokud není váš:
mail-receipt-proof = Můžete si také stáhnout doklad, který prokazuje, že je váš podpis ve veřejném protokolu a že máte petici podepsanou:
mail-news-subject = Novinky: { $title }
mail-news-preheader = Novinky o petici, pod kterou je váš podpis.
mail-news-intro = Tady jsou novinky o petici, pod kterou je váš podpis:
mail-news-read = Přečíst na webu
mail-news-why = Tento e-mail dostáváte, protože máte zvoleno, že chcete novinky o této petici.
mail-news-stop = Chcete-li novinky zastavit, otevřete tuto adresu:

## The link to the own page

mail-link-subject = Váš odkaz: { $title }
mail-link-intro = Někdo, pravděpodobně vy, požádal o odkaz na váš podpis pod touto peticí:
mail-link-not-you = Pokud o tom nic nevíte, tento e-mail ignorujte. Nic se nezměnilo a odkaz nedostal nikdo jiný.

## Another address

mail-address-subject = Přesuňte svůj podpis na tuto adresu: { $title }
mail-address-preheader = Dokud to nepotvrdíte, nic se nepřesune.
mail-address-intro = Někdo, pravděpodobně vy, požádal o přesun svého podpisu pod touto peticí na vaši e-mailovou adresu:
mail-address-ask = Podpis se přesune, jakmile to potvrdíte.
mail-address-button = Prohlédnout a potvrdit
mail-address-not-you = Pokud o tom nic nevíte, nemusíte nic dělat. Podpis zůstane, kde je.

## Moved to another address

mail-moved-subject = Váš podpis byl přesunut: { $title }
mail-moved-preheader = Teď patří k jiné e-mailové adrese.
mail-moved-intro = Váš podpis pod touto peticí teď patří k jiné e-mailové adrese:
mail-moved-means = Odkazy v e-mailech, které jsme vám poslali dřív, už k němu nevedou.
mail-moved-write = Pokud ho přesunul někdo jiný, napište na { $contact }.
mail-moved-campaign = Pokud ho přesunul někdo jiný, obraťte se na tým kampaně.
