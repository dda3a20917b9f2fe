## The language itself

language-name = Italiano

## Every page

skip-to-content = Vai al contenuto principale
language-choice = Lingua
language-choice-text = Lingua della petizione:
language-choice-interface = Lingua dei pulsanti e del modulo:
footer-promise = Niente cookie, niente tracciatori, nessun contenuto caricato da altri siti.
site-imprint = Note legali
site-contact = Contatti
copy = Copia
copied = Copiato
back-to-petition = Torna alla petizione
all-petitions = Tutte le petizioni
list-title = Petizioni
list-more = Altre petizioni
list-open = Aperta alle firme
list-closed = Chiusa il giorno { $date }
list-paused = Raccolta firme in pausa
list-search = Cerca
list-search-hint = Titoli, testi, nomi di chi promuove e dei destinatari, e luoghi
list-state = Stato
list-any = Tutte
list-state-closed = Chiusa
list-found = { $count ->
    [one] Trovata una petizione.
    [many] Petizioni trovate: { $count }.
   *[other] Trovate { $count } petizioni.
}
list-none = Nessuna petizione corrisponde alla ricerca. Prova con altre parole, o con meno parole.
list-previous = Petizioni precedenti

## The petition and its count

sign-jump = Firma la petizione
count-signatures = { $count ->
    [one] { $count } firma
    [many] { $count } di firme
   *[other] { $count } firme
}
count-word = { $count ->
    [one] firma confermata
    [many] di firme confermate
   *[other] firme confermate
}
count-goal = Prossimo obiettivo: { $goal }
count-goal-last = Obiettivo: { $goal }
count-goal-reached = Obiettivo di { $goal } raggiunto il giorno { $date }
text-language = Lingua del testo della petizione: { $language }
text-version-newest = Questa è la versione { $version } del testo ({ $language }). È la più recente.
text-version-replaced = Questa è la versione { $version } del testo ({ $language }), pubblicata il giorno { $date }. È stata sostituita da una versione più recente.
fact-organiser = Promossa da
fact-addressees = Rivolta a
fact-place = Luogo
fact-started = Data di avvio
fact-closes = Termine per firmare
fact-closed = Data di chiusura
fact-line = { $label }: { $value }
outcome-delivered = Consegnata
outcome-answered = Ha ricevuto risposta
outcome-successful = Riuscita
outcome-unsuccessful = Non riuscita
outcome-withdrawn = Ritirata da chi l’ha promossa
donate-title = Sostieni la campagna
donate-transfer = Puoi fare un bonifico su questo conto:
donate-link = Dona online
donate-holder = Intestatario del conto
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Causale
donate-code-name = Codice per le app bancarie
donate-code = Inquadra questo codice con l’app della tua banca. I dati del conto vengono compilati in automatico; l’importo lo scegli tu.
closed-title = Questa petizione è chiusa
closed-text = Si è chiusa il giorno { $date } e non accetta più firme.
closed-text-grace = Si è chiusa il giorno { $date } e non accetta nuove firme. Quelle inviate prima si possono ancora confermare (termine: { $until }).
draft-title = Questa petizione non è ancora aperta
draft-text = Non puoi ancora firmarla. Torna più avanti.
draft-link-text = Solo chi ha l’indirizzo di questa pagina può vedere la petizione, fino a questo termine: { $until }. Nessuno può ancora firmare.
paused-title = La raccolta firme è in pausa
paused-text = Per ora non puoi firmare questa petizione. Per le firme già presenti non cambia nulla. Torna più avanti.

## The form

form-title = Firma la petizione
field-name = Nome completo
field-given-name = Nome
field-family-name = Cognome
field-email = Indirizzo email
field-country = Paese
field-region = Regione
field-city = Città
field-postcode = Codice postale
field-occupation = Professione o organizzazione
field-occupation-alone = Professione
field-organisation = Organizzazione
field-link = Sito web
field-endorse-organisation = Nome dell’organizzazione
field-endorse-country = Paese dell’organizzazione
field-endorse-name = Il tuo nome completo
field-endorse-role = Il tuo ruolo nell’organizzazione
field-endorse-email = Il tuo indirizzo email
field-phone = Numero di telefono
field-phone-hint = Con il prefisso internazionale. Non viene mai mostrato pubblicamente.
field-comment = Commento
field-comment-hint = Solo per la campagna: non viene mostrato pubblicamente.
field-comment-hint-public = Lo legge chi organizza la campagna. Può mostrarlo pubblicamente se lo consenti qui sotto.
consent-show-comment = Chi organizza la campagna può mostrare pubblicamente il mio commento. Accanto c’è il mio nome solo se mostro il mio nome.
field-optional = (facoltativo)
country-choose = Scegli…
form-more = Aggiungi una professione o un commento
form-more-fields = Aggiungi altri dati
form-one-name = Se hai soltanto un nome o soltanto un cognome, lascia vuoto l’altro campo.
form-show-name = Mostra pubblicamente il mio nome
form-show-name-hint = Con il Paese e la professione, ma mai con l’indirizzo email.
form-show-name-with = Insieme al nome vengono mostrati questi dati: { $fields }. Il tuo indirizzo email non viene mai mostrato.
form-show-name-alone = Viene mostrato solo il tuo nome, e mai il tuo indirizzo email.
form-news = La campagna può inviarmi per email notizie su questa petizione
form-consent = Firmando, sostieni questa petizione così come appare qui ({ $version }) e accetti che i tuoi dati siano conservati per la petizione.
form-consent-version = versione { $version }
form-button = Firma
form-next = Ti invieremo un link per email. La tua firma conta quando la confermi con quel link.
form-switch = Continua in un’altra lingua
form-switch-hint = Quello che hai scritto rimane.
form-wait = Attendi: il tuo browser sta completando un controllo di sicurezza.
form-nobody = Lascia vuoto questo campo
form-offer-title = Intendevi { $address }?
form-offer-use = Usa { $address }
form-offer-keep = No, invia a { $address }
privacy-title = I tuoi dati
privacy-text = Il tuo indirizzo email è conservato in forma cifrata e non viene mai pubblicato. I tuoi dati sono usati solo per questa petizione. Con il link delle nostre email puoi in qualsiasi momento vedere la tua firma, mostrare o nascondere il tuo nome e ritirare o cancellare la tua firma.
privacy-contact = Titolare del trattamento dei tuoi dati:
privacy-link = Ho perso il link alla mia firma

## What is wrong in the form

problems-prefix = Errore:
problems-title = C’è un problema
problem-missing-name = Inserisci il tuo nome
problem-missing-given-name = Inserisci il nome, il cognome o entrambi
problem-missing-email = Inserisci il tuo indirizzo email
problem-missing-country = Scegli il tuo Paese
problem-missing-field = Compila questo campo: { $field }
problem-missing-tick = Per firmare, spunta questa casella: { $field }
problem-too-long = { $field }: scrivi al massimo { $max } caratteri
problem-not-an-address = Inserisci un indirizzo email nel formato corretto, come nome@example.org
problem-not-a-country = Scegli un Paese dall’elenco
problem-not-a-phone = Inserisci un numero di telefono con il prefisso internazionale, come +34 600 000 000
problem-not-a-link = Inserisci l’indirizzo del sito web con https, come https://example.org
problem-not-an-organisation = { $field }: scrivi un nome, non un indirizzo né soltanto simboli
problem-not-a-choice = Scegli di nuovo una delle risposte, perché sono cambiate: { $field }
problem-consent-changed = Il testo di questa casella è cambiato. Leggilo di nuovo e spunta la casella se lo accetti.
problem-not-text = { $field }: scrivi solo testo, senza codice HTML né caratteri nascosti
problem-not-a-name = { $field }: scrivi un nome, non un indirizzo né soltanto simboli. Se hai soltanto un nome o soltanto un cognome, lascia vuoto l’altro campo
problem-disposable = Usa un indirizzo email permanente: quelli temporanei scadono, e le email che vi arrivano potrebbero essere lette da altre persone
problem-email-beyond-ascii = Non possiamo inviare email a questo indirizzo, perché prima della @ ha una lettera o un segno che non c’è sulla tastiera inglese. Inserisci un altro indirizzo.
problem-no-proof = Prima che tu possa firmare, il tuo browser deve completare un controllo di sicurezza. Verifica che JavaScript sia attivo, ricarica la pagina e poi invia il modulo.
problem-proof = Il modulo è rimasto aperto troppo a lungo o è già stato inviato. Premi il pulsante per inviarlo di nuovo.
problem-network-limit = Dalla tua rete sono stati inviati troppi moduli, quindi questo non è stato salvato. Invialo di nuovo tra un’ora o da un’altra connessione.
problem-domain-limit = Sono stati inviati molti moduli con indirizzi del tuo fornitore di posta, quindi il tuo browser deve prima completare un controllo di sicurezza. Verifica che JavaScript sia attivo, poi premi di nuovo il pulsante. Senza JavaScript, invia di nuovo il modulo tra un’ora o usa un altro indirizzo email.
problem-trap = Questo campo deve restare vuoto. Forse lo ha compilato il tuo browser: svuotalo, poi premi di nuovo il pulsante.
problem-text-changed = Il testo della petizione è cambiato da quando hai aperto la pagina. Leggilo di nuovo, poi premi il pulsante se vuoi ancora firmare.
problem-key-reused = Questa Idempotency-Key è già stata usata con altri dati. Se il modulo è cambiato, invialo con una nuova chiave.
problem-paused = La raccolta firme è in pausa, quindi il tuo modulo non è stato salvato. Quello che hai scritto è ancora qui: premi di nuovo il pulsante più tardi.
answer-title = Conserva una risposta con firma digitale
answer-text = Questo sito ha firmato digitalmente una risposta. Indica che il sito ha rifiutato questa operazione, quando e perché. Non indica chi sei. Copiala o scaricala come file. Chiunque può verificarla con la chiave pubblica:
answer-download = Scarica la risposta

## Signers, news, and how the number is counted

signers-title = Chi ha firmato di recente
signers-note = È elencato solo chi ha scelto di mostrare il proprio nome.
signers-none = Non ci sono ancora nomi da mostrare. Chi firma può scegliere di mostrare il proprio.
signers-none-closed = Nessun nome è mostrato.
signers-hidden = Al momento la campagna non mostra i nomi.
names-from = I nomi e i commenti sono mostrati solo se le persone che hanno confermato sono almeno { $from }.
names-from-missing = Conferme che mancano ancora: { $missing }.
names-title = Tutti i nomi
names-more = Altri nomi
names-none = Nessun nome da mostrare.
names-search = Cerca tra i nomi
names-search-hint = Nome o cognome, o come inizia
names-not-found = Nessun nome corrisponde.
names-searched = Cercato finora: i nomi più recenti, { $count }.
names-search-on = Cerca tra i nomi precedenti
comments-title = Commenti
comments-note = Chi ha firmato ha consentito di mostrarli, e chi organizza la campagna li ha letti prima.
comments-none = Non è ancora mostrato nessun commento.
comments-hidden = Al momento la campagna non mostra i commenti.
comments-unnamed = Una persona che ha firmato
comments-all = Tutti i commenti
comments-more = Altri commenti
names-others = { $count ->
    [one] Un’altra persona ha firmato e non mostra il proprio nome.
    [many] Altre persone che hanno firmato e non mostrano il proprio nome: { $count }.
   *[other] Altre { $count } persone hanno firmato e non mostrano il proprio nome.
}
news-title = Notizie
news-language = Lingua:
news-source = Fonte:
news-published = Pubblicazione:
news-older = Notizie precedenti
news-feed = Segui le notizie in un lettore di feed (Atom)
news-corrected = Correzione:
news-all = Tutte le notizie
counted-title = Come si arriva a questo numero
counted-text = Una firma conta quando chi ha firmato l’ha confermata per email. Ogni indirizzo email conta una sola volta, indipendentemente da quante volte si invia il modulo con quell’indirizzo. I moduli non accettati non rientrano in nessuna di queste cifre.
counted-confirmed = Confermate
counted-awaiting = Non ancora confermate
counted-withdrawn = Ritirate
counted-disowned = Non firmate da chi possiede l’indirizzo email
counted-erased = Cancellate
counted-purged = Mai confermate, e ritirate o cancellate
counted-automated = Annullate: inviate da un programma
counted-disposable-address = Annullate: indirizzo email usa e getta
counted-false-name = Annullate: il nome non è di una persona
counted-same-person = Annullate: una persona, più indirizzi
counted-other = Annullate per un altro motivo
counted-bounced = Firme confermate il cui indirizzo email ha poi smesso di accettare email: { $number }. Contano comunque.
counted-submitted = Totale (ogni indirizzo email conta una volta, e un’altra se firma di nuovo dopo la cancellazione dei suoi dati)
counted-as-of = Data e ora di queste cifre: { $as-of }. Sono aggiornate al massimo una volta all’ora, e solo dopo almeno altri 20 moduli, in modo che nessuno possa capire da queste cifre se una persona ha firmato. Il registro pubblico mostra senza questo ritardo che cosa succede alle firme confermate.
counted-none-yet = Le altre cifre sono pubblicate qui quando sono stati inviati almeno 20 moduli, e poi al massimo una volta all’ora. Così nessuno può capire da queste cifre se una persona ha firmato. Il registro pubblico mostra senza questo ritardo che cosa succede alle firme confermate.
endorse-title = Aderisci come organizzazione
endorse-intro = Un’adesione è la firma di un’organizzazione. Le organizzazioni sono contate ed elencate separatamente dalle persone. Per firmare a titolo personale, torna alla petizione.
endorse-public = Sono mostrati pubblicamente il nome, il sito web e il Paese dell’organizzazione. Non sono mai mostrati il tuo nome, il tuo ruolo e il tuo indirizzo email.
endorse-public-from = Sono mostrati pubblicamente il nome, il sito web e il Paese dell’organizzazione, ma solo se le persone che hanno confermato sono almeno { $from }. Non sono mai mostrati il tuo nome, il tuo ruolo e il tuo indirizzo email.
endorse-approval = Chi organizza la campagna legge ogni adesione prima che sia elencata e conteggiata.
endorse-consent = Aderendo, dichiari di poter parlare a nome dell’organizzazione e che l’organizzazione sostiene questa petizione così come appare qui ({ $version }). Accetti che questi dati siano conservati per la petizione.
endorse-button = Aderisci
endorse-next = Ti invieremo un link per email. L’adesione non viene elencata né conteggiata finché non la confermi con quel link.
organisations-title = Organizzazioni aderenti
organisations-number = Numero di organizzazioni: { $number }. Non rientrano nel numero delle firme.
organisations-note = Per ogni organizzazione, una persona di riferimento ha confermato l’adesione per email.
organisations-none = Nessuna organizzazione è elencata.
organisations-from = Le organizzazioni sono elencate solo se le persone che hanno confermato sono almeno { $from }.
organisations-all = Tutte le organizzazioni
organisations-more = Altre organizzazioni
confirm-endorse-title = Conferma l’adesione
confirm-endorse-text = Controlla i dati. Se sono i tuoi, conferma che la tua organizzazione aderisce a questa petizione:
confirm-endorse-button = Conferma l’adesione
confirmed-endorse-title = L’adesione è confermata
confirmed-endorse-thanks = Grazie per l’adesione:
confirmed-endorse-own-page = L’adesione ha una pagina propria dove puoi vederla, correggerla, ritirarla o cancellarla. Conserva l’email con cui hai confermato: contiene lo stesso link.
confirmed-endorse-link = Vedi l’adesione
endorsement-title = L’adesione della tua organizzazione
endorsement-means = L’adesione è la firma della tua organizzazione. In questa pagina e nelle nostre email, per «la tua firma» si intende l’adesione.
endorsement-ends = Se ritiri o cancelli l’adesione, la tua organizzazione non sarà elencata.
endorsement-listed = Confermata: conta ed è elencata
endorsement-hidden = Confermata: conta, ma al momento la campagna non mostra nessun nome
endorsement-from = Confermata: conta, e sarà elencata quando avranno confermato almeno { $from } persone. Conferme che mancano ancora: { $missing }.
endorsement-waits = Confermata: conterà quando chi organizza la campagna l’avrà accettata
endorsement-rejected = Non accettata da chi organizza la campagna: non è elencata e non conta
endorsement-not-me = Se un’altra persona ha aderito con il tuo indirizzo email, segnalalo qui. Allora nulla dell’adesione viene conteggiato né mostrato, e non inviamo più email per questa adesione al tuo indirizzo.
endorsement-done-not-me = Grazie per avercelo detto. Nulla dell’adesione viene conteggiato né mostrato, e non ti inviamo più email al riguardo.
endorsement-correct = Chi organizza la campagna potrebbe leggere le correzioni prima di mostrarle.
endorsement-again = L’adesione sarà di nuovo valida, con i dati indicati sopra. Se chi organizza la campagna deve prima accettare le adesioni, conterà quando avrà accettato questi dati.
link-endorse-title = Ricevi il link all’adesione della tua organizzazione
link-endorse-text = Ti invieremo per email un link a una pagina dove puoi vedere, correggere, ritirare o cancellare l’adesione. Inserisci l’indirizzo email con cui hai aderito.

## After the form

check-mail-title = Controlla la tua email
check-mail-sent = Se con quell’indirizzo si può firmare, dovresti ricevere un’email entro pochi minuti. Per confermare la tua firma, apri l’email e segui il link.
check-mail-sent-late = Se con quell’indirizzo si può firmare, dovresti ricevere un’email, ma non subito. Per confermare la tua firma, apri l’email e segui il link.
check-mail-endorse-sent = Se con quell’indirizzo si può aderire, dovresti ricevere un’email entro pochi minuti. Per confermare l’adesione, apri l’email e segui il link.
check-mail-endorse-sent-late = Se con quell’indirizzo si può aderire, dovresti ricevere un’email, ma non subito. Per confermare l’adesione, apri l’email e segui il link.
check-mail-counts = La tua firma conta solo dopo che l’hai confermata.
check-mail-not-stored = La petizione non chiede più questi dati, quindi non sono stati salvati: { $fields }
check-mail-nothing-title = Se non arriva nulla
check-mail-nothing-wait = Attendi qualche minuto. Alcuni fornitori di posta sono lenti.
check-mail-nothing-wait-late = Attendi più a lungo del ritardo indicato sopra. Alcuni fornitori di posta sono lenti.
check-mail-nothing-spam = Controlla la cartella dello spam o della posta indesiderata.
check-mail-nothing-again = Compila di nuovo il modulo e controlla che l’indirizzo email sia scritto bene.
check-mail-to = A
check-mail-from = Da
check-mail-subject = L’oggetto contiene
check-mail-open = Apri { $provider }
check-mail-again-limit = Inviamo solo poche email allo stesso indirizzo, quindi non ne parte sempre un’altra.
check-mail-again-button = Invia di nuovo
check-mail-again-done = Hai chiesto un’altra email.
check-mail-change-title = Indirizzo sbagliato?
check-mail-change-button = Cambia l’indirizzo
mails-late-minutes = In questo momento le nostre email arrivano con circa { $minutes } minuti di ritardo.
mails-late-hours = In questo momento le nostre email arrivano con circa { $hours } ore di ritardo.
mails-late-link-sent = Se hai firmato questa petizione con quell’indirizzo, dovresti ricevere il link, ma non subito. Se non arriva nulla, guarda nella cartella dello spam e controlla che l’indirizzo sia scritto bene.
mails-late-endorse-link-sent = Se hai usato quell’indirizzo per aderire a questa petizione a nome di un’organizzazione, dovresti ricevere il link, ma non subito. Se non arriva nulla, guarda nella cartella dello spam e controlla che l’indirizzo sia scritto bene.

## Confirming

confirm-title = Conferma la tua firma
confirm-text = Controlla i dati. Se sono i tuoi, conferma la tua firma su questa petizione:
confirm-button = Conferma la mia firma
confirm-discard-title = Non sono i tuoi dati?
confirm-discard-text = Un’altra persona ha compilato il modulo con il tuo indirizzo email. Scartalo: nulla viene conteggiato né mostrato, e puoi firmare con i tuoi dati.
confirm-discard-only = Un’altra persona ha compilato il modulo con il tuo indirizzo email. Scartalo: nulla viene conteggiato né mostrato.
confirm-discard-button = Scarta il modulo
press-title = Inserisci il tuo indirizzo email
press-text = Alcuni programmi di posta aprono i link e premono i pulsanti da soli. Non possiamo sapere se il pulsante l’hai premuto tu o un programma, quindi non è ancora cambiato nulla.
press-ask = Per continuare, inserisci l’indirizzo a cui abbiamo inviato l’email con il link.
press-wrong = La nostra email è stata inviata a un altro indirizzo. Controlla in quell’email a quale indirizzo è stata inviata e inseriscilo qui.
press-button = Continua
confirmed-title = La tua firma conta
confirmed-thanks = Grazie per aver firmato:
confirmed-count = Firme finora, compresa la tua: almeno { $count }
confirmed-share-title = Condividi questa petizione
confirmed-share-text = Condividere aiuta la petizione a raggiungere più persone. Questi link non contengono tracciatori.
confirmed-address = Link alla petizione
confirmed-share-email = Email
confirmed-share-subject = Firmi questa petizione?
share-closed-text = Questa petizione è chiusa. Puoi ancora condividere la sua pagina. Questi link non contengono tracker.
share-native = Condividi con un’app
share-text = Testo da copiare
share-more = Altri modi per condividere
share-code-title = Codice per i manifesti
share-code-text = Chi lo inquadra con la fotocamera di un telefono arriva alla petizione.
share-code-file = Salva il codice come immagine (SVG)
share-posters-title = Manifesti da stampare
share-posters-text = Stampa un manifesto per una bacheca o un banchetto. Contiene il titolo della petizione e un codice che porta alla petizione.
confirmed-own-page-title = Puoi cambiare idea
confirmed-own-page-text = Sulla tua pagina personale puoi vedere che cosa hai firmato, correggere i tuoi dati, mostrare o nascondere il tuo nome e ritirare o cancellare la tua firma. Conserva l’email con cui hai confermato: contiene lo stesso link.
confirmed-own-page-link = Vai alla mia firma
confirmed-own-page-mail = Il link alla tua pagina è nelle nostre email. L’hai perso?

## The signer’s own page

signature-title = La tua firma
signature-status = Stato
signature-awaiting = Non ancora confermata: segui il link nella nostra email
signature-too-late = Non confermata prima della chiusura della petizione: non conta
signature-confirmed = Confermata
signature-withdrawn = Ritirata
signature-disowned = Un’altra persona ha firmato con il tuo indirizzo email: non conta
signature-withdrawn-on-request = Ritirata da chi organizza la campagna, su tua richiesta
signature-set-aside = Annullata dalla campagna: non conta
signature-set-aside-withdrawn = Annullata dalla campagna, e ritirata: non conta
signature-name = Nome
signature-version = Versione del testo
signature-version-is = Versione { $version } ({ $language })
signature-submitted-at = Data della firma
signature-confirmed-at = Data della conferma
signature-corrected-at = Data della correzione
signature-shown = Mostra pubblicamente il nome
signature-shown-once-confirmed = Sì, quando la tua firma sarà confermata
signature-shown-uncounted = No: sono mostrati solo i nomi delle firme che contano
signature-shown-hidden = Sì, ma al momento la campagna non mostra nessun nome
signature-shown-from = Sì, quando avranno confermato almeno { $from } persone. Conferme che mancano ancora: { $missing }.
signature-comment = Mostra pubblicamente il commento
signature-comment-waiting = Non ancora: prima lo legge chi organizza la campagna
signature-comment-refused = No: chi organizza la campagna ha deciso di non mostrarlo
signature-comment-hidden = Non ora: al momento la campagna non mostra nessun commento
signature-news = La campagna può inviare notizie per email
signature-mails = Email consentite
signature-yes = Sì
signature-no = No
signature-none = Non indicato
signature-private = Non condividere l’indirizzo di questa pagina. Chi ce l’ha può modificare la tua firma.
signature-done-shown = Fatto: ora il tuo nome può comparire nell’elenco di chi ha firmato.
signature-done-shown-later = Fatto: il tuo nome potrà comparire nell’elenco di chi ha firmato quando la campagna mostrerà di nuovo i nomi.
signature-done-shown-from = Fatto: il tuo nome potrà comparire nell’elenco di chi ha firmato quando avranno confermato almeno { $from } persone. Conferme che mancano ancora: { $missing }.
signature-done-hidden = Fatto: il tuo nome non compare più nell’elenco di chi ha firmato.
signature-done-hidden-unlisted = Fatto: il tuo nome non comparirà nell’elenco di chi ha firmato.
signature-done-comment-hidden = Fatto: il tuo commento non è mostrato.
signature-done-withdrawn = Fatto: la tua firma è ritirata e non conta.
signature-done-again = Fatto: la tua firma conta di nuovo.
signature-done-stopped = Fatto: non ti invieremo più email per questa firma.
signature-done-resumed = Fatto: consenti di nuovo le nostre email su questa petizione.
signature-done-corrected = Fatto: i tuoi dati sono salvati come li vedi qui.
signature-show-title = Mostra il tuo nome
signature-show-text = Il tuo nome, il tuo Paese e la tua professione potranno comparire nell’elenco di chi ha firmato la petizione.
signature-show-name = Il tuo nome potrà comparire nell’elenco di chi ha firmato la petizione.
signature-show-button = Mostra il mio nome
signature-hide-title = Nascondi il tuo nome
signature-hide-text = La tua firma continuerà a contare, ma il tuo nome non comparirà più nell’elenco di chi ha firmato.
signature-hide-unlisted = Al momento il tuo nome non è elencato. Se lo nascondi, non sarà elencato neanche in seguito. La tua firma continuerà a contare.
signature-hide-button = Nascondi il mio nome
signature-hide-comment-title = Nascondi il tuo commento
signature-hide-comment-text = La tua firma continuerà a contare. Chi organizza la campagna può leggere il tuo commento, ma non può più mostrarlo.
signature-hide-comment-button = Nascondi il mio commento
signature-withdraw-title = Ritira la tua firma
signature-withdraw-text = La tua firma non conterà e il tuo nome non sarà mostrato. Conserviamo traccia del ritiro. Puoi firmare di nuovo finché la petizione è aperta.
signature-withdraw-awaiting = Il tuo modulo sarà scartato e i link nelle nostre email non serviranno più a confermarlo. Conserviamo traccia del ritiro.
signature-withdraw-set-aside = La campagna ha annullato la tua firma, quindi ora non conta. Se la ritiri, non conterà nemmeno in futuro.
signature-withdraw-closed = La tua firma non conterà e il tuo nome non sarà mostrato. Conserviamo traccia del ritiro. La petizione è chiusa: puoi annullare il ritiro, ma non oltre questo termine: { $until }.
signature-withdraw-final = La tua firma non conterà e il tuo nome non sarà mostrato. Conserviamo traccia del ritiro. La petizione è chiusa, quindi il ritiro non si può annullare.
signature-withdraw-button = Ritira la mia firma
signature-again-title = Firma di nuovo
signature-again-text = La tua firma conterà, con i dati indicati sopra.
signature-again-form = Hai ritirato la firma prima che i tuoi dati fossero confermati. Per firmare, compila di nuovo il modulo.
signature-again-mails = Per firmare con i tuoi dati, prima consenti di nuovo le email in questa pagina. Poi compila il modulo.
signature-disowned-title = Firma tu
signature-again-disowned = Per firmare con i tuoi dati, compila il modulo.
signature-again-button = Firma di nuovo
signature-not-me-title = Non hai firmato tu?
signature-not-me-text = Se un’altra persona ha firmato con il tuo indirizzo email, segnalalo qui. Allora questa firma non viene conteggiata né mostrata, e non inviamo più email al tuo indirizzo per questa firma. È pubblico quante persone lo segnalano, ma non chi sono.
signature-not-me-button = Non ho firmato io
signature-done-not-me = Grazie per avercelo detto. Questa firma non viene conteggiata né mostrata, e non ti invieremo più email per questa firma.
signature-misuse = Per segnalare un abuso del tuo indirizzo, scrivi a { $contact }.
signature-stop-title = Non ricevere più email
signature-stop-text = Non ti invieremo più email per questa firma. La tua firma resta com’è. Salva l’indirizzo di questa pagina: non potremo più inviartelo per email.
signature-stop-button = Non inviarmi più email
signature-resume-title = Consenti di nuovo le email
signature-resume-text = Se consenti di nuovo le email, possiamo inviarti per email il link a questa pagina. Se un’email per te non è stata consegnata o è stata segnata come spam, per un po’ potremmo comunque non inviarne.
signature-links-title = Ottieni un nuovo link a questa pagina
signature-links-text = Ti invieremo un nuovo link per email. Tutti i link precedenti a questa pagina smetteranno di funzionare, compresi quelli nelle email che hai già. Usa questa funzione se un’altra persona potrebbe avere un link.
signature-links-button = Sostituisci i miei link
signature-download-title = Scarica i tuoi dati
signature-download-text = I tuoi dati e la loro cronologia, in un file JSON
signature-download-fresh = Per proteggere i tuoi dati, puoi scaricarli solo con un link che ha meno di un giorno. Possiamo inviartene uno per email.
signature-download-button = Inviami per email un link recente
receipt-title = Ricevuta
receipt-text = Una ricevuta dimostra che la tua firma è nel registro pubblico di questo sito. Chi la vede può capire che hai firmato: mostrala solo a chi può saperlo.
receipt-button = Scarica la ricevuta
signature-erase-title = Cancella i tuoi dati
signature-erase-counted = La tua firma non conterà, e il tuo nome, il tuo indirizzo email e tutti gli altri dati cifrati saranno cancellati definitivamente. Non si può tornare indietro.
signature-erase-not-counted = Il tuo nome, il tuo indirizzo email e tutti gli altri dati cifrati saranno cancellati definitivamente. Non si può tornare indietro. La tua firma non conta ora e non conterà in seguito.
signature-erase-sure = Confermo di voler cancellare i miei dati
signature-erase-data-button = Cancella i miei dati

## Correcting details

correct-title = Correggi i tuoi dati
correct-choices = Nella stessa pagina scegli se ricevere notizie e a che cos’altro dare il consenso.
correct-text = Ciò che hai firmato non cambia. I dati che sostituisci vengono cancellati.
correct-awaiting = Potrai correggere qui i tuoi dati quando la tua firma sarà confermata.
correct-button = Salva
correct-news-stopped = Hai chiesto di non ricevere più email. Se scegli di ricevere notizie, consenti di nuovo le email.
correct-differs = Ciò che hai inserito è diverso da ciò che è salvato:
correct-limit = Le modifiche sono limitate: { $day } in 24 ore, { $all } in tutto. Puoi sempre nascondere il tuo nome, interrompere le email, ritirare e cancellare la tua firma.

## Another email address

address-title = Usa un altro indirizzo email
address-text = Hai firmato con { $address }. Puoi spostare la tua firma a un altro tuo indirizzo. Per il resto non cambia nulla.
address-ask = Invieremo un’email al nuovo indirizzo. La tua firma si sposta quando apri il link in quell’email e confermi. Da quel momento i link nelle email precedenti non funzionano più. Avvisiamo il vecchio indirizzo che la firma è stata spostata, ma non diciamo dove.
address-mail-button = Inviami un’email a questo indirizzo
address-same = Questo è già l’indirizzo della tua firma. Inseriscine un altro.
address-pending = Ci hai chiesto di inviare un’email a { $address }. La tua firma si sposta lì quando confermi in quell’email. Fino ad allora non cambia nulla.
address-keep-current = Mantieni il mio indirizzo attuale
address-kept = Fatto: il cambio di indirizzo è annullato.
address-sent = Se possiamo inviare email a questo indirizzo, dovresti riceverne una entro pochi minuti. Per spostare la tua firma, aprila e segui il link.
address-sent-late = Se possiamo inviare email a questo indirizzo, dovresti riceverne una, ma non subito. Per spostare la tua firma, aprila e segui il link.
address-until = Finché non confermi lì, non cambia nulla.
address-confirm-title = Sposta la firma a questo indirizzo
address-confirm-text = Qualcuno, probabilmente tu, ha chiesto di spostare al tuo indirizzo email la propria firma su questa petizione:
address-endorsement-means = In questa pagina, per «firma» si intende l’adesione di un’organizzazione.
address-confirm-then = Da quel momento solo i link nelle email a questo indirizzo portano alla firma.
address-confirm-button = Spostala qui
address-reject-title = Non è tua?
address-reject-text = Qualcuno ha inserito il tuo indirizzo. Rifiuta il cambio: la firma resta dov’è.
address-reject-button = Rifiuta
address-taken-title = Con questo indirizzo c’è già una firma
address-has-signature-text = Questo indirizzo ha una sua firma, che conta. Perciò l’altra firma non può essere spostata qui. Se sono tutte e due tue, ritira l’altra: non conterà più.
address-taken-button = Ritira l’altra firma
notice-address-moved-title = La tua firma è stata spostata
notice-address-moved-text = Ora appartiene al tuo nuovo indirizzo email, così com’era. Solo i link nelle email a questo indirizzo portano alla firma.
notice-moved-title = Questa firma è stata spostata
notice-moved-text = Ora appartiene a un altro indirizzo email. Usa il link nelle nostre email a quell’indirizzo. Se non l’hai spostata tu, contatta la campagna.
notice-address-outdated-title = Questo link non funziona più
notice-address-outdated-text = Il cambio di indirizzo è stato annullato, è stato chiesto di nuovo o è troppo vecchio, oppure la firma non è più confermata. Per ricominciare, vai alla pagina della tua firma: il link è nelle nostre email all’indirizzo usato per firmare.
notice-address-rejected-title = Il cambio è stato rifiutato
notice-address-rejected-text = La firma non è stata spostata al tuo indirizzo. Il link nella nostra email non funziona più.
notice-address-withdrawn-title = L’altra firma è stata ritirata
notice-address-withdrawn-text = Non conta. La firma con questo indirizzo non è cambiata. Per cancellare l’altra, usa il link nelle nostre email al suo indirizzo.
notice-many-addresses-title = Troppi cambi di indirizzo
address-limit = { $day ->
    [one] Puoi indicare un solo altro indirizzo in 24 ore.
    [many] Altri indirizzi che puoi indicare in 24 ore: { $day }.
   *[other] Puoi indicare altri { $day } indirizzi in 24 ore.
}
again-from = Puoi riprovare a partire da: { $time }.
unsubscribe-title = Non ricevere più notizie per email
unsubscribe-text = Dopo, la campagna non ti invierà più per email notizie su questa petizione:
unsubscribe-then = La tua firma e le altre tue scelte restano come sono.
unsubscribe-button = Non inviarmi più notizie
notice-news-stopped-title = Non riceverai più notizie
notice-news-stopped-text = La campagna non ti invierà più per email notizie su questa petizione. Un’email già partita può ancora arrivare. Se hai firmato, la tua firma non cambia.

## The link to one's own page

link-title = Ricevi il link alla tua firma
link-text = Ti invieremo per email un link alla tua pagina personale, dove puoi vedere, ritirare o cancellare la tua firma. Inserisci l’indirizzo email con cui hai firmato.
link-button = Inviami il mio link

## Notices

notice-link-expired-title = Questo link è scaduto
notice-link-expired-text = Usa il link nella nostra email più recente. Se la petizione è ancora aperta, puoi anche firmare di nuovo per ricevere un nuovo link.
notice-link-unknown-title = Questo link non funziona
notice-link-unknown-text = Forse ne manca una parte. Copia il link completo dalla nostra email. Se non basta, chiedi un nuovo link sulla pagina della petizione.
notice-petition-closed-title = Questa petizione è chiusa
notice-petition-closed-text = Non accetta più firme. Grazie per aver voluto firmare.
notice-petition-not-found-title = Petizione non trovata
notice-petition-not-found-text = Controlla che l’indirizzo sia corretto. La petizione potrebbe avere cambiato indirizzo o non essere ancora aperta.
notice-page-not-found-title = Pagina non trovata
notice-page-not-found-text = Controlla che l’indirizzo sia corretto o torna alla pagina precedente.
notice-article-retracted-title = Questa notizia è stata ritirata
notice-article-retracted-text = La campagna non la pubblica più. Puoi leggere altre notizie sulla pagina della petizione.
notice-too-large-title = La tua richiesta è troppo grande
notice-too-large-text = Hai inviato più testo di quanto possiamo accettare. Torna indietro, accorcialo e invialo di nuovo.
notice-unavailable-title = Ci dispiace, c’è un problema con il servizio
notice-unavailable-text = Non siamo riusciti a completare la tua richiesta. Riprova tra qualche minuto. Se la invii due volte, non succede nulla di male.
notice-not-sure-title = Non è stato cancellato nulla
notice-not-sure-text = Spunta la casella per confermare che vuoi cancellare i tuoi dati, poi premi di nuovo il pulsante.
notice-not-changed-title = Non è stato modificato nulla
notice-not-changed-text = Lo stato della tua firma è cambiato da quando hai aperto la pagina, quindi quel pulsante non è più valido. Vai alla tua firma per vedere lo stato attuale.
notice-withdrawn-title = La tua firma è stata ritirata
notice-withdrawn-text = Non conta e il tuo nome non è mostrato. Puoi firmare di nuovo finché la petizione è aperta.
notice-erased-title = I tuoi dati sono stati cancellati
notice-erased-details = Il tuo nome, il tuo indirizzo email e tutti gli altri dati cifrati sono stati cancellati definitivamente. Questo link non funziona più.
notice-erased-on-request-title = I tuoi dati sono stati cancellati
notice-erased-on-request-details = Chi organizza la campagna ha cancellato definitivamente, su tua richiesta, il tuo nome, il tuo indirizzo email e tutti gli altri dati cifrati. La tua firma non conta. Questo link non funziona più. Se non l’hai chiesto tu, contatta la campagna; puoi firmare di nuovo finché la petizione è aperta.
notice-purged-title = Questo link è scaduto
notice-purged-text = La firma non è stata confermata entro 30 giorni, quindi i dati sono stati cancellati. La firma non è mai stata conteggiata. Se la petizione è ancora aperta, puoi firmare di nuovo.
notice-again-kept = Nel modulo c’è ancora ciò che non è stato cancellato. Compila il resto.
notice-data-expired-title = I tuoi dati sono stati cancellati
notice-data-expired-details = La petizione si è chiusa molto tempo fa, quindi il tuo nome, il tuo indirizzo email e tutti gli altri dati cifrati sono stati cancellati. La tua firma conta ancora.
notice-data-expired-uncounted-title = I tuoi dati sono stati cancellati
notice-data-expired-uncounted-details = Il periodo per cui conserviamo i dati è finito, quindi il tuo nome, il tuo indirizzo email e tutti gli altri dati cifrati sono stati cancellati. La tua firma non conta.
notice-other-spelling-title = Questo link riguarda un’altra grafia del tuo indirizzo
notice-other-spelling-text = Questo indirizzo email si può scrivere in più modi. Un’altra grafia è stata usata in seguito, o è confermata, perciò questo link non può mostrare né modificare la firma. Usa il link nelle nostre email a quell’altra grafia. Finché non c’è nulla di confermato, il pulsante nell’email con questo link funziona ancora.
notice-link-replaced-title = Questo link è stato sostituito
notice-link-replaced-text = I vecchi link a questa firma non funzionano più. Usa il link nella nostra email più recente o chiedine uno nuovo sulla pagina della petizione.
notice-links-replaced-title = I tuoi link sono stati sostituiti
notice-links-replaced-text = I vecchi link alla tua firma non funzionano più. Te ne stiamo inviando uno nuovo per email.
notice-discarded-title = Il modulo è stato scartato
notice-discarded-text = Nulla di quel modulo è conteggiato o mostrato. Se vuoi firmare con i tuoi dati, compila tu il modulo.
notice-discarded-only-title = Il modulo è stato scartato
notice-discarded-only-text = Nulla di quel modulo è conteggiato o mostrato.
notice-fresh-link-sent-title = Controlla la tua email
notice-fresh-link-sent-text = Ti stiamo inviando per email un link recente. Usalo entro un giorno per scaricare i tuoi dati.
notice-not-fresh-title = Questo link è troppo vecchio per scaricare i dati
notice-not-fresh-text = Per proteggere i tuoi dati, puoi scaricarli solo con un link che ha meno di un giorno. Chiedine uno sulla pagina della tua firma.
notice-receipt-not-yet-title = La tua ricevuta non è ancora pronta
notice-receipt-not-yet-text = La tua firma non è ancora nel registro pubblico. Dopo la conferma, di solito serve meno di un minuto. Riprova più tardi.
notice-receipt-late-text = Quello che hai confermato o modificato (data e ora: { $time }) non è ancora nel registro pubblico. Di solito serve meno di un minuto, quindi il registro è in ritardo. La tua firma non è andata persa: è salvata e sarà aggiunta quando il registro riprenderà. Riprova più tardi.
notice-receipt-unconfirmed-text = La tua firma non è confermata. Puoi avere una ricevuta solo quando la firma è confermata ed è nel registro pubblico.
notice-no-receipt-title = Non c’è nessuna ricevuta
notice-no-receipt-text = Questa petizione non rilascia ricevute, perché una ricevuta dimostra a chiunque la veda che la persona a cui appartiene ha firmato.
notice-receipt-disowned-text = Ci hai detto che non hai firmato tu. Una ricevuta dimostrerebbe il contrario a chiunque la vedesse, quindi non puoi scaricarne una.
notice-too-many-mails-title = Ora non è possibile inviare email
notice-too-many-mails-text = Negli ultimi giorni abbiamo già inviato diverse email al tuo indirizzo, oppure hai scelto di non riceverne più. Usa il link più recente o riprova tra una settimana.
notice-details-changed-text = I tuoi dati sono cambiati da quando hai aperto il modulo, quindi non è stato salvato nulla. Confronta ciò che hai inserito con i dati salvati, poi salva di nuovo.
notice-set-aside-title = Questa firma è stata annullata
notice-set-aside-text = La campagna l’ha annullata, quindi non conta. Se pensi che sia un errore, contatta la campagna.
notice-mails-stopped-title = Non riceverai più email
notice-mails-stopped-text = Non ti invieremo più email per questa firma.
notice-signing-paused-title = La raccolta firme è in pausa
notice-signing-paused-text = Il tuo modulo non è stato salvato. Per le firme già presenti non cambia nulla. Torna più avanti.
notice-form-after-closing-text = La petizione si è chiusa prima che arrivasse il tuo modulo, quindi non ne è stato salvato nulla. Grazie per aver voluto firmare.
notice-link-sent-title = Controlla la tua email
notice-link-sent-text = Se hai firmato questa petizione con quell’indirizzo, dovresti ricevere il link entro pochi minuti. Se non arriva nulla, guarda nella cartella dello spam e controlla che l’indirizzo sia scritto bene.
notice-endorse-link-sent-text = Se hai usato quell’indirizzo per aderire a questa petizione a nome di un’organizzazione, dovresti ricevere il link entro pochi minuti. Se non arriva nulla, guarda nella cartella dello spam e controlla che l’indirizzo sia scritto bene.
notice-wait-title = Riprova più tardi
notice-wait-text = Dalla tua rete sono arrivate troppe richieste. Riprova tra un’ora o da un’altra connessione.

## The document to hand over

delivery-as-of = Data e ora dei dati: { $date } ({ $zone })
delivery-links = Link
delivery-names = Nomi
delivery-names-shown = Persone che hanno firmato e scelto di mostrare il proprio nome: { $shown } su { $confirmed }. Sono elencate in ordine di conferma. Ciò che compare accanto a un nome è come l’ha scritto chi ha firmato.
delivery-names-none = Nessuna delle persone che hanno firmato ha scelto di mostrare il proprio nome.
delivery-boxes = { $number ->
    [one] Un nome contiene caratteri che mancano nei tipi di carattere di questo documento. Un quadratino sostituisce ciascuno di questi caratteri.
    [many] { $number } di nomi contengono caratteri che mancano nei tipi di carattere di questo documento. Un quadratino sostituisce ciascuno di questi caratteri.
   *[other] { $number } nomi contengono caratteri che mancano nei tipi di carattere di questo documento. Un quadratino sostituisce ciascuno di questi caratteri.
}
delivery-organisations = Organizzazioni
delivery-organisations-listed = Organizzazioni aderenti: { $number }. Sono elencate in ordine di conferma e non rientrano nel numero delle firme.
delivery-page = Pagina { $page } di { $pages }

## Privacy

privacy-page-title = Privacy
privacy-purpose-title = Per che cosa sono usati i tuoi dati
privacy-purpose-count = Per contare la tua firma e assicurarci che sia tua.
privacy-purpose-deliver = Per consegnare la petizione a: { $addressees }
privacy-purpose-chosen = Solo se l’hai scelto: per mostrare pubblicamente il tuo nome, con il Paese e la professione, e per inviarti per email notizie su questa petizione.
privacy-purpose-shown = Solo se l’hai scelto: per mostrare pubblicamente il tuo nome.
privacy-purpose-news = Solo se l’hai scelto: per inviarti per email notizie su questa petizione.
privacy-purpose-consent = Solo se l’hai scelto: { $consent }
privacy-basis-title = Base giuridica
privacy-basis-text = Il tuo consenso. Lo dai firmando e puoi revocarlo in qualsiasi momento. Nell’Unione europea: articolo 6, paragrafo 1, lettera a) del GDPR, e articolo 9, paragrafo 2, lettera a), perché una firma può rivelare un’opinione politica.
privacy-stored-title = Quali dati sono conservati
privacy-stored-sealed = Cifrati: { $fields }
privacy-stored-source = Cifrato: un codice che indica dove si trovava il link che hai seguito fino alla petizione, per esempio su un volantino. È conservato solo se il link ne conteneva uno, e serve solo a contare quante persone sono arrivate da lì.
privacy-stored-open = Non cifrati: il tuo Paese, se l’hai indicato, la tua lingua, ciò che hai scelto di consentire, quale versione del testo hai firmato e quando.
privacy-stored-areas = Non cifrati, finché la tua firma conta: la regione o l’inizio del codice postale con cui è conteggiata.
privacy-stored-codes = Solo come codici segreti, per riconoscere i moduli ripetuti: il tuo indirizzo email e la tua rete.
privacy-stored-log = In un registro pubblico che chiunque può verificare, per sempre: il fatto che una firma è stata confermata, che cosa le è successo in seguito (per esempio, che è stata corretta, ritirata o cancellata), e in quale minuto, con un codice al posto di un nome o di un indirizzo. Se il tuo nome è stato mostrato pubblicamente, altre persone potrebbero capire quali voci sono tue.
privacy-stored-endorsements = Se aderisci a nome di un’organizzazione: il suo nome, il suo sito web e il suo Paese possono essere mostrati pubblicamente. Il tuo nome, il tuo ruolo e il tuo indirizzo email sono conservati in forma cifrata e non sono mai mostrati.
privacy-readers-title = Chi può vedere i dati
privacy-readers-text = La campagna e le aziende che gestiscono questo sito e inviano le sue email. Ogni esportazione dei dati viene registrata. Ciò che scegli di mostrare pubblicamente è visibile a tutti e non è cifrato.
privacy-readers-places = Tutti possono vedere da quali Paesi arrivano le firme e quante sono all’incirca, in numeri arrotondati che non indicano nessuno in particolare.
privacy-readers-areas = Tutti possono vedere da quali regioni o zone postali arrivano le firme e quante sono all’incirca, in numeri arrotondati che non indicano nessuno in particolare.
privacy-readers-addressees = Le persone a cui la petizione viene consegnata vedono ciò che la campagna consegna insieme alla petizione.
privacy-kept-title = Per quanto tempo sono conservati
privacy-kept-unconfirmed = Dati che non confermi
privacy-kept-confirmed = Dati confermati
privacy-kept-until-erased = Finché non li cancelli
privacy-kept-closed = Dati confermati, dopo la chiusura della petizione
privacy-kept-address = Un vecchio indirizzo email, dopo che la tua firma è stata spostata a un altro
privacy-kept-mails = Registro delle email inviate a te, senza il tuo indirizzo
privacy-kept-erased = Nessuno può leggere i dati cancellati. I codici, le tue scelte, le date e gli orari restano registrati.
privacy-days = { $days ->
    [one] { $days } giorno
    [many] { $days } di giorni
   *[other] { $days } giorni
}
privacy-rights-title = I tuoi diritti
privacy-rights-page = Il link delle nostre email porta alla tua pagina personale: lì puoi vedere, scaricare, ritirare e cancellare tutto. Lì puoi anche correggere i tuoi dati e usare un altro indirizzo email. Per il resto, contatta la campagna o la tua autorità per la protezione dei dati.

## Accessibility

access-title = Accessibilità
access-aim = Chiunque dovrebbe poter leggere e firmare qui: su un telefono o uno schermo grande, con un mouse, una tastiera o un lettore di schermo. L’obiettivo è il livello AA delle WCAG 2.2.
access-checked-title = Che cosa viene controllato
access-checked-pages = Prima di ogni nuova versione del software, un browser controlla le pagine, dal modulo fino alla pagina della propria firma: contrasto, nomi, ruoli, ordine e lingue. Controlla la pagina della petizione e il suo modulo in tutte le lingue di questo sito.
access-checked-ways = Il browser firma usando solo la tastiera, e anche senza JavaScript. Controlla che nulla vada perso con il testo a dimensione doppia, su uno schermo di 320 pixel, in modalità scura, con i colori forzati e su carta. Nulla si muove da solo.
access-missing-title = Che cosa manca
access-missing-people = Queste pagine non sono ancora state provate da nessuno che usi ogni giorno un lettore di schermo.
access-missing-content = I testi di una petizione e le sue notizie sono della campagna e non vengono controllati.
access-missing-script = Una petizione può chiedere ai browser di svolgere un calcolo, come protezione dai moduli inviati da macchine. In quel caso per firmare serve JavaScript; nessuno deve risolvere un rompicapo.
access-report-title = Segnalaci che cosa non funziona
access-report-text = Scrivi alle persone che promuovono la petizione: la sua pagina «{ $privacy }» dice chi sono. Indica su quale pagina è successo, che cosa volevi fare e quale browser o tecnologia assistiva usi.

## How the number grew

history-title = Come è cresciuto il numero
history-summary = { $count ->
    [one] È stata conteggiata { $count } firma confermata
    [many] Sono state conteggiate { $count } di firme confermate
   *[other] Sono state conteggiate { $count } firme confermate
} dal giorno { $from } al giorno { $until }. Nel giorno con più conferme, { $day }, { $most ->
    [one] ne è stata confermata { $most }.
    [many] ne sono state confermate { $most }.
   *[other] ne sono state confermate { $most }.
}
embed-title = Mostrala su un altro sito
embed-text = Questi siti possono mostrare la petizione in un riquadro. Copia le righe in una delle loro pagine; dove gli script non funzionano, chi legge trova un link.
embed-form = Il modulo
embed-count = Solo il numero
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Spuntando questa casella consenti l’uso di: { $fields }
history-note = Sono mostrate solo le firme che contano oggi: una firma ritirata scompare anche dal giorno in cui era stata confermata. I giorni sono in UTC.
history-none = Nessuno ha ancora confermato una firma.
history-table = Gli stessi dati in una tabella
history-when = Quando
history-confirmed = Confermate
history-total = In totale
history-goals = Obiettivi raggiunti
history-csv = Tutti i giorni, per un foglio di calcolo (CSV)
places-title = Da dove arrivano le firme
places-as-of = Data e ora dei dati: { $time }. Firme confermate in quel momento: { $count }.
places-note-hourly = Nessuno può essere identificato: i numeri sono arrotondati per difetto, i Paesi con poche firme non sono mostrati e la tabella è aggiornata al massimo una volta all’ora, e solo dopo che almeno altre { $number } persone hanno firmato o ritirato la firma.
places-none = Nessun Paese è mostrato. Perché nessuno possa essere identificato, un Paese è mostrato solo quando da lì hanno firmato almeno { $number } persone, e la tabella è aggiornata di tanto in tanto.
places-table = Per Paese
places-at-least = Firme, almeno
places-share-at-least = Percentuale, almeno
places-share = { $number }%
places-others = Altri Paesi, Paese non indicato e arrotondamenti
places-map = Mappa
places-map-text = Mappa del mondo. Il colore di ogni Paese indica il suo numero di firme; la tabella riporta gli stessi numeri.
places-step = { $number } o più
places-step-none = Non mostrato
places-csv = Tutti i Paesi, per un foglio di calcolo (CSV)
places-areas-note-hourly = Nessuno può essere identificato: i numeri sono arrotondati per difetto, le zone con poche firme non sono mostrate e la tabella è aggiornata al massimo una volta all’ora, e solo dopo che almeno altre { $number } persone hanno firmato o ritirato la firma.
places-areas-none = Nessuna zona è mostrata. Perché nessuno possa essere identificato, una zona è mostrata solo quando da lì hanno firmato almeno { $number } persone, e la tabella è aggiornata di tanto in tanto.
places-areas-others = Altre zone, zona non indicata o non riconosciuta e arrotondamenti
places-areas-csv = Tutte le zone, per un foglio di calcolo (CSV)
places-by-region = Per regione
places-by-postcode = Per inizio del codice postale
places-postcode-begins = Inizio del codice postale
log-title = Il registro pubblico
log-proves = Con questo registro chiunque può ricontare le firme di questo sito. Il registro dimostra che nulla di ciò che è stato conteggiato è stato tolto, modificato o aggiunto di nascosto.
log-proves-not = Non dimostra che chi ha firmato sia una persona reale o abbia diritto di firmare, né che nessuno sia stato respinto.
log-private = Non contiene nomi né indirizzi email: solo che cosa è successo a una firma, in quale minuto, e un codice.
log-refused = Se una regola di questo sito rifiuta una firma, per esempio perché la petizione è chiusa, chi voleva firmare riceve una risposta con firma digitale da conservare. I moduli rifiutati non rientrano in nessuna cifra pubblica, perché degli estranei potrebbero alterarla. Chiave pubblica delle risposte:
log-none = Nel registro non è ancora stato pubblicato nulla.
log-state = Stato del registro
log-entries = Voci
log-published = Pubblicazione
log-root = Hash della radice
log-name = Nome
log-key = Chiave pubblica
log-witnesses = Testimoni
log-witnessed = Attestato da { $cosigned } su { $witnesses }, { $time }
log-not-witnessed = Non ancora attestato da nessuno (testimoni: { $witnesses })
log-no-witnesses = Nessuno. Chi gestisce questo sito potrebbe mostrare registri diversi a persone diverse. Per scoprirlo, confronta l’hash della radice con quello che vedono altre persone.
log-delay = Di solito le nuove voci compaiono in meno di un minuto.
log-newest = Data e ora del checkpoint più recente del registro: { $time }.
log-behind = Qualcosa che questo sito conta già non è ancora nel registro. Se la situazione dura più di qualche minuto, il registro si è fermato. Nessuna firma va persa: quello che manca è salvato e sarà aggiunto quando il registro riprenderà.
log-petitions = Quello che il registro dice di una petizione si trova nella sua pagina «{ $history }».
log-check-title = Come verificarlo
log-check-program = Esegui questo comando di Countersign, il software libero su cui si basa questo sito. Gli servono solo indirizzi pubblici:
log-check-second = Nel codice sorgente c’è anche un secondo programma che verifica il registro. È in Python e non ha nulla in comune con il primo: tests/audit.
log-file-checkpoint = Checkpoint
log-file-policy = File di chiavi (policy)
log-formats = Formati
log-ended = Registri precedenti, ormai chiusi
log-count-title = Che cosa dice il registro pubblico
log-count-as-of = Data e ora di queste cifre: { $time }. In quel momento le voci del registro erano { $entries }. Le firme confermate, ritirate o cancellate dopo non rientrano in queste cifre.
check-title = Verifica una ricevuta
check-intro = È il tuo browser a verificare la ricevuta. Nulla di ciò che inserisci qui viene inviato altrove e, una volta caricata, questa pagina funziona anche senza connessione.
check-receipt = Ricevuta
check-file = Oppure scegli il file
check-policy = Chiavi attendibili
check-policy-what = Un file di chiavi (policy, c2sp.org/tlog-policy): le chiavi pubbliche del registro e dei suoi testimoni. Questo file proviene da questo sito. Se non ti fidi del sito, incolla un file ricevuto da qualcun altro.
check-button = Verifica
check-no-script = Per verificare in questa pagina serve JavaScript. In alternativa, usa uno dei programmi: vedi la pagina sul registro pubblico.
check-old = Questo browser non può verificare le firme Ed25519. Usa un browser più recente o uno dei programmi: vedi la pagina sul registro pubblico.
check-valid = Questa ricevuta è valida.
check-not-valid = Questa ricevuta non è valida.
check-other = Questa ricevuta viene da un altro registro: { $origin }.
check-other-ended = Questo sito ha chiuso quel registro e ne ha iniziato un altro. Per verificare questa ricevuta, usa il file di chiavi del registro chiuso. Per una ricevuta del registro attuale, apri il link alla tua firma in una delle nostre email.
check-other-foreign = Il file di chiavi di cui ti fidi non contiene quel registro. Per verificare questa ricevuta, inserisci il file di chiavi di quel registro, ricevuto da una persona di cui ti fidi.
check-other-use = Usa il file di chiavi del registro chiuso
check-form = Questa non è una ricevuta. Incollala per intero, da «c2sp.org/tlog-proof@v1» fino all’ultima riga.
check-file-unreadable = Il tuo browser non riesce a leggere questo file. Sceglilo di nuovo o incolla la ricevuta.
check-policy-wrong = Non è possibile leggere le chiavi attendibili. Inserisci una policy (c2sp.org/tlog-policy) con almeno un registro e un quorum.
check-log-good = Firma del registro { $origin }: valida.
check-log-bad = Firma del registro: assente o non valida.
check-witness-good = Firme dei testimoni: { $cosigned } su { $witnesses }. Sono sufficienti.
check-witness-few = Firme dei testimoni: { $cosigned } su { $witnesses }. Non sono sufficienti.
check-witness-bad = Firme dei testimoni: almeno una non è valida.
check-witness-none = Firme dei testimoni: non ne sono richieste.
check-place-good = Posizione nel registro: voce { $index }, in un registro di { $size } voci.
check-place-bad = Posizione nel registro: non dimostrata.
check-owner-good = A chi appartiene la voce: alla firma { $id }.
check-owner-bad = A chi appartiene la voce: non alla firma indicata nella ricevuta.
check-owner-alone = A chi appartiene la voce: non indicato. La ricevuta mostra solo la voce.
check-later-title = Conta ancora?
check-later-text = Il tuo browser legge il registro a partire da quella voce e lo confronta con lo stato più recente firmato dal registro.
check-later-stop = Interrompi
check-later-stopped = Lettura interrotta. Non c’è nessun risultato.
check-later-reading = Voci lette: { $read } su { $size }.
check-later-more = Premi di nuovo il pulsante per continuare la lettura.
check-later-counts = La firma conta, secondo il registro con { $size } voci.
check-later-not = La firma non conta, secondo il registro con { $size } voci: { $reason }
check-later-damaged = Il registro non è più quello che era quando ha rilasciato questa ricevuta, oppure non corrisponde allo stato che ha firmato. Conserva la ricevuta e avvisa altre persone.
check-later-other = Ora il registro di questo sito è un altro: { $origin }. Da lì non si può sapere se la firma di questa ricevuta conta ancora. Se hai firmato su questo sito, apri il link alla tua firma in una delle nostre email e scarica una nuova ricevuta.
check-later-missing = Non è possibile caricare una parte del registro. Riprova più tardi.
