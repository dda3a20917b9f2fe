## Every mail

mail-greeting = Ciao { $name },
mail-greeting-plain = Ciao,
mail-link-fallback = Se il pulsante non funziona, copia questo indirizzo nel tuo browser:
mail-own-page = Vedi, ritira o cancella la tua firma, o dicci che non hai firmato tu:
mail-own-page-private = Non inoltrare questa email: i suoi link danno accesso alla tua firma.

## Please confirm

mail-confirmation-subject = Conferma la tua firma: { $title }
mail-confirmation-preheader = La tua firma non conta finché non la confermi.
mail-confirmation-intro = Il tuo indirizzo email è stato usato per firmare questa petizione:
mail-confirmation-ask = La tua firma conta quando la confermi.
mail-confirmation-button = Conferma la mia firma
mail-confirmation-open = Per confermare, apri questo indirizzo:
mail-confirmation-valid = { $days ->
    [one] Il link funziona per un giorno.
    [many] Il link funziona per { $days } di giorni.
   *[other] Il link funziona per { $days } giorni.
}
mail-confirmation-valid-until = Termine di validità del link: { $until }.
mail-confirmation-not-you = Se non hai firmato tu, non devi fare nulla. Nulla viene conteggiato né pubblicato senza la tua conferma.
mail-reminder-subject = Promemoria per confermare la tua firma: { $title }
mail-reminder-preheader = La tua firma non è ancora confermata. Questo è l’unico promemoria.
mail-reminder-intro = Questo è l’unico promemoria. Qualche giorno fa il tuo indirizzo email è stato usato per firmare questa petizione:
mail-endorse-subject = Conferma l’adesione: { $title }
mail-endorse-preheader = L’adesione non conta finché non la confermi.
mail-endorse-intro = Il tuo indirizzo email è stato usato per aderire a questa petizione a nome di un’organizzazione:
mail-endorse-ask = L’adesione non viene elencata né conteggiata finché non la confermi.
mail-endorse-button = Conferma l’adesione
mail-endorse-reminder-subject = Promemoria per confermare l’adesione: { $title }
mail-endorse-reminder-preheader = L’adesione non è ancora confermata. Questo è l’unico promemoria.
mail-endorse-reminder-intro = Questo è l’unico promemoria. Qualche giorno fa il tuo indirizzo email è stato usato per aderire a questa petizione a nome di un’organizzazione:
mail-endorsed-subject = L’adesione è confermata: { $title }
mail-endorsed-accepted-subject = L’adesione è stata accettata: { $title }
mail-endorsed-intro = Grazie per aver aderito a questa petizione a nome della tua organizzazione:
mail-endorsed-counts = L’adesione è confermata e conta.
mail-endorsed-waits = L’adesione è confermata. Conterà quando chi organizza la campagna l’avrà accettata.
mail-endorsed-accepted = Chi organizza la campagna ha accettato l’adesione, che ora conta.
mail-endorsed-already-subject = Hai già aderito: { $title }
mail-endorsed-already-intro = Qualcuno, probabilmente tu, ha compilato di nuovo il modulo per le organizzazioni con il tuo indirizzo email:
mail-endorsed-already-nothing = L’adesione è già confermata. Non è cambiato nulla.
mail-endorsed-button = Vedi l’adesione
mail-endorsed-link-intro = Qualcuno, probabilmente tu, ha chiesto il link all’adesione della tua organizzazione a questa petizione:
mail-endorsement-means = In questa email, per «firma» si intende l’adesione di un’organizzazione.
mail-endorsed-page = Vedi, correggi, ritira o cancella l’adesione, o dicci che non hai aderito tu:
mail-endorsed-private = Non inoltrare questa email: i suoi link danno accesso all’adesione.

## Signed already

mail-already-subject = Hai già firmato: { $title }
mail-already-preheader = La tua firma conta. Non è cambiato nulla.
mail-already-intro = Qualcuno, probabilmente tu, ha compilato di nuovo il modulo di questa petizione con il tuo indirizzo email:
mail-already-nothing = Hai già firmato e confermato. La tua firma conta e non è cambiato nulla.
mail-already-button = Vedi la mia firma
mail-already-share = Puoi aiutare condividendo la petizione:

## Another spelling has signed

mail-other-subject = Il tuo indirizzo conta una volta: { $title }
mail-other-preheader = C’è già una firma con un’altra grafia del tuo indirizzo.
mail-other-intro = Qualcuno, probabilmente tu, ha compilato il modulo di questa petizione con il tuo indirizzo email:
mail-other-counts = C’è già una firma confermata con un’altra grafia del tuo indirizzo. Il tuo fornitore di posta recapita le email per entrambe le grafie nella stessa casella, quindi questo modulo non è stato conteggiato. Non è cambiato nulla.
mail-other-same = Il link a quella firma è nelle email che abbiamo inviato all’altra grafia dell’indirizzo. Puoi anche chiedere un nuovo link sulla pagina della petizione.
mail-other-person = Se l’altra grafia dell’indirizzo non è tua, puoi firmare con un altro indirizzo email:
mail-other-not-you = Se non hai compilato il modulo, non devi fare nulla.

## Thank you

mail-receipt-subject = La tua firma conta: { $title }
mail-receipt-preheader = Grazie. Ora condividi la petizione.
mail-receipt-intro = Grazie per aver firmato questa petizione:
mail-receipt-counts = La tua firma è confermata e conta.
mail-receipt-share = Condividi la petizione con le persone che conosci. Questo link non contiene tracciatori:
mail-receipt-ways = Altri modi per condividerla:
mail-receipt-button = Apri la petizione
mail-receipt-keep = Conserva questa email. Con questo link puoi vedere la tua firma, correggere i tuoi dati, mostrare o nascondere il tuo nome, ritirare o cancellare la tua firma e dirci se non hai firmato tu:
mail-receipt-proof = Puoi anche scaricare una ricevuta, che dimostra che la tua firma è nel registro pubblico e quindi che hai firmato:
mail-news-subject = Notizie: { $title }
mail-news-preheader = Notizie su una petizione che hai firmato.
mail-news-intro = Ci sono notizie su una petizione che hai firmato:
mail-news-read = Leggi sul sito
mail-news-why = Ricevi questa email perché hai scelto di ricevere notizie su questa petizione.
mail-news-stop = Per non ricevere più notizie, apri questo indirizzo:

## The link to the own page

mail-link-subject = Il tuo link: { $title }
mail-link-intro = Qualcuno, probabilmente tu, ha chiesto il link alla tua firma su questa petizione:
mail-link-not-you = Se non l’hai chiesto tu, ignora questa email. Non è cambiato nulla, e nessun altro ha ricevuto il link.

## Another address

mail-address-subject = Sposta la tua firma a questo indirizzo: { $title }
mail-address-preheader = Non si sposta nulla finché non confermi.
mail-address-intro = Qualcuno, probabilmente tu, ha chiesto di spostare al tuo indirizzo email la propria firma su questa petizione:
mail-address-ask = La firma si sposta quando lo confermi.
mail-address-button = Vedi e conferma
mail-address-not-you = Se non l’hai chiesto tu, non devi fare nulla. La firma resta dov’è.

## Moved to another address

mail-moved-subject = La tua firma è stata spostata: { $title }
mail-moved-preheader = Ora appartiene a un altro indirizzo email.
mail-moved-intro = La tua firma su questa petizione ora appartiene a un altro indirizzo email:
mail-moved-means = I link nelle email che ti abbiamo inviato in precedenza non portano più alla firma.
mail-moved-write = Se non l’hai spostata tu, scrivi a { $contact }.
mail-moved-campaign = Se non l’hai spostata tu, contatta la campagna.
