## The language itself

language-name = Català

## Every page

skip-to-content = Ves al contingut principal
language-choice = Llengua
language-choice-text = Llengua de la petició:
language-choice-interface = Llengua dels botons i del formulari:
footer-promise = Sense galetes, sense rastrejadors, sense res carregat d’altres llocs web.
site-imprint = Avís legal
site-contact = Contacte
copy = Copia
copied = S’ha copiat
back-to-petition = Torna a la petició
all-petitions = Totes les peticions
list-title = Peticions
list-more = Més peticions
list-open = Oberta a signatures
list-closed = Tancada el dia { $date }
list-paused = Recollida de signatures en pausa
list-search = Cerca
list-search-hint = Títols, textos, noms de qui demana i de qui rep la petició, i llocs
list-state = Estat
list-any = Totes
list-state-closed = Tancada
list-found = { $count ->
    [one] S’ha trobat una petició.
    [many] S’han trobat { $count } de peticions.
   *[other] S’han trobat { $count } peticions.
}
list-none = No s’ha trobat cap petició. Proveu-ho amb altres paraules, o amb menys.
list-previous = Peticions anteriors

## The petition and its count

sign-jump = Signa la petició
count-signatures = { $count ->
    [one] { $count } signatura
    [many] { $count } de signatures
   *[other] { $count } signatures
}
count-word = { $count ->
    [one] signatura confirmada
    [many] de signatures confirmades
   *[other] signatures confirmades
}
count-goal = Pròxim objectiu: { $goal }
count-goal-last = Objectiu: { $goal }
count-goal-reached = Objectiu de { $goal } assolit el dia { $date }
text-language = Llengua del text de la petició: { $language }
text-version-newest = Aquesta és la versió { $version } del text ({ $language }). És la més recent.
text-version-replaced = Aquesta és la versió { $version } del text ({ $language }), publicada el dia { $date }. L’ha substituïda una versió més recent.
fact-organiser = Iniciada per
fact-addressees = Adreçada a
fact-place = Lloc
fact-started = Data d’inici
fact-closes = Oberta fins al dia
fact-closed = Data de tancament
fact-line = { $label }: { $value }
outcome-delivered = Lliurada
outcome-answered = Resposta rebuda
outcome-successful = Aconseguida
outcome-unsuccessful = No aconseguida
outcome-withdrawn = Retirada per qui la va iniciar
donate-title = Doneu suport a la campanya
donate-transfer = Podeu fer una transferència a aquest compte:
donate-link = Fes una donació en línia
donate-holder = Titular del compte
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Concepte
donate-code-name = Codi per a aplicacions bancàries
donate-code = Escanegeu aquest codi amb l’aplicació del vostre banc. El codi omple les dades del compte; l’import el trieu vós.
closed-title = Aquesta petició està tancada
closed-text = Es va tancar el dia { $date } i ja no admet signatures.
closed-text-grace = Es va tancar el dia { $date } i no admet signatures noves. Les que es van enviar abans encara es poden confirmar fins al dia { $until }.
draft-title = Aquesta petició encara no està oberta
draft-text = Encara no la podeu signar. Torneu més endavant.
draft-link-text = Només la poden veure les persones que tenen aquesta adreça, fins al dia { $until }. Encara no la pot signar ningú.
paused-title = La recollida de signatures està en pausa
paused-text = De moment no podeu signar aquesta petició. Les signatures que ja hi ha no en resulten afectades. Torneu més endavant.

## The form

form-title = Signeu la petició
field-name = Nom i cognoms
field-given-name = Nom
field-family-name = Cognoms
field-email = Adreça electrònica
field-country = País
field-region = Regió
field-city = Ciutat
field-postcode = Codi postal
field-occupation = Professió o organització
field-occupation-alone = Professió
field-organisation = Organització
field-link = Lloc web
field-endorse-organisation = Nom de l’organització
field-endorse-country = País de l’organització
field-endorse-name = El vostre nom i cognoms
field-endorse-role = El vostre càrrec a l’organització
field-endorse-email = La vostra adreça electrònica
field-phone = Número de telèfon
field-phone-hint = Amb el prefix del país. No es mostra mai públicament.
field-comment = Comentari
field-comment-hint = Només per a la campanya: no es mostra públicament.
field-comment-hint-public = L’organització de la campanya el llegeix. El pot mostrar públicament si ho permeteu més avall.
consent-show-comment = L’organització de la campanya pot mostrar públicament el meu comentari. El meu nom només apareix al costat del comentari si mostro el meu nom.
field-optional = (opcional)
country-choose = Trieu…
form-more = Afegeix una professió o un comentari
form-more-fields = Afegeix més dades
form-one-name = Si només teniu un nom, deixeu l’altre camp buit.
form-show-name = Mostra el meu nom públicament
form-show-name-hint = Amb el país i la professió, però mai amb l’adreça electrònica.
form-show-name-with = Es mostra amb el nom: { $fields }. La vostra adreça electrònica no es mostra mai.
form-show-name-alone = Només es mostra el vostre nom, i mai la vostra adreça electrònica.
form-news = La campanya em pot enviar per correu electrònic notícies sobre aquesta petició
form-consent = En signar, doneu suport a aquesta petició tal com apareix aquí ({ $version }) i accepteu que es desin les vostres dades per a la petició.
form-consent-version = versió { $version }
form-button = Signa
form-next = Us enviarem un enllaç per correu electrònic. La vostra signatura compta quan la confirmeu amb aquest enllaç.
form-switch = Continua en una altra llengua
form-switch-hint = Es conserva el que heu escrit.
form-wait = Espereu un moment: el navegador està fent una comprovació de seguretat.
form-nobody = Deixeu aquest camp buit
form-offer-title = Volíeu dir { $address }?
form-offer-use = Fes servir { $address }
form-offer-keep = No, envia’l a { $address }
privacy-title = Les vostres dades
privacy-text = La vostra adreça electrònica es desa xifrada i no es publica mai. Les vostres dades s’utilitzen només per a aquesta petició. Amb l’enllaç dels nostres correus podeu, en qualsevol moment, veure la vostra signatura, mostrar o amagar el vostre nom, i retirar o esborrar la vostra signatura.
privacy-contact = Responsable de les vostres dades:
privacy-link = He perdut l’enllaç a la meva signatura

## What is wrong in the form

problems-prefix = Error:
problems-title = Hi ha un problema
problem-missing-name = Escriviu el vostre nom
problem-missing-given-name = Escriviu el nom, els cognoms o totes dues coses
problem-missing-email = Escriviu la vostra adreça electrònica
problem-missing-country = Trieu el vostre país
problem-missing-field = Ompliu aquest camp: { $field }
problem-missing-tick = Per signar, marqueu aquesta casella: { $field }
problem-too-long = { $field }: escriviu { $max } caràcters com a màxim
problem-not-an-address = Escriviu una adreça electrònica amb el format correcte, com ara nom@example.org
problem-not-a-country = Trieu un país de la llista
problem-not-a-phone = Escriviu un número de telèfon amb el prefix del país, com ara +34 600 000 000
problem-not-a-link = Escriviu l’adreça del lloc web amb https, com ara https://example.org
problem-not-an-organisation = { $field }: escriviu un nom, no una adreça ni només símbols
problem-not-a-choice = Torneu a triar una de les respostes, perquè han canviat: { $field }
problem-consent-changed = El text d’aquesta casella ha canviat. Torneu-lo a llegir i marqueu la casella si hi esteu d’acord.
problem-not-text = { $field }: escriviu només text, sense codi HTML ni caràcters ocults
problem-not-a-name = { $field }: escriviu un nom, no una adreça ni només símbols. Si només teniu un nom, deixeu l’altre camp buit
problem-disposable = Feu servir una adreça electrònica permanent: les temporals caduquen, i altres persones poden arribar a llegir-ne els correus
problem-email-beyond-ascii = No podem enviar correus a aquesta adreça, perquè abans de l’@ té una lletra o un signe que no és al teclat anglès. Escriviu una altra adreça.
problem-no-proof = Abans que pugueu signar, el navegador ha de fer una comprovació de seguretat. Comproveu que JavaScript estigui activat, torneu a carregar la pàgina i envieu el formulari.
problem-proof = El formulari ha estat obert massa temps o ja s’ha enviat. Premeu el botó per tornar-lo a enviar.
problem-network-limit = S’han enviat massa formularis des de la vostra xarxa i, per això, aquest no s’ha desat. Torneu-lo a enviar d’aquí a una hora o des d’una altra connexió.
problem-domain-limit = S’han enviat molts formularis amb adreces del vostre proveïdor de correu i, per això, el navegador ha de fer abans una comprovació de seguretat. Comproveu que JavaScript estigui activat i torneu a prémer el botó. Sense JavaScript, torneu a enviar el formulari d’aquí a una hora o feu servir una altra adreça electrònica.
problem-trap = Aquest camp ha de quedar buit. És possible que l’hagi omplert el navegador: buideu-lo i torneu a prémer el botó.
problem-text-changed = El text de la petició ha canviat des que heu obert la pàgina. Torneu-lo a llegir i premeu el botó si encara voleu signar.
problem-key-reused = Aquesta Idempotency-Key ja s’ha fet servir amb altres dades. Si el formulari ha canviat, envieu-lo amb una clau nova.
problem-paused = La recollida de signatures està en pausa i, per això, el vostre formulari no s’ha desat. El que heu escrit encara és aquí: torneu a prémer el botó més tard.
answer-title = Conservar una resposta amb signatura digital
answer-text = Aquest lloc web ha signat digitalment una resposta. S’hi diu que el lloc web ha rebutjat això, quan i per què. No s’hi diu qui sou. Copieu-la o baixeu-la com a fitxer. Tothom la pot verificar amb la clau pública:
answer-download = Baixa la resposta

## Signers, news, and how the number is counted

signers-title = Darreres persones que han signat
signers-note = Només hi apareixen les persones que han triat mostrar el seu nom.
signers-none = Encara no hi ha cap nom per mostrar. Qui signa pot triar mostrar el seu.
signers-none-closed = No es mostra cap nom.
signers-hidden = Ara mateix la campanya no mostra els noms.
names-from = Els noms i els comentaris només es mostren mentre hi hagi com a mínim { $from } persones que hagin confirmat la signatura.
names-from-missing = En falten: { $missing }.
names-title = Tots els noms
names-more = Més noms
names-none = No hi ha cap nom per mostrar.
names-search = Cerca en els noms
names-search-hint = Nom o cognom, o com comença
names-not-found = Cap nom no coincideix.
names-searched = Cercat fins ara: els últims noms, { $count }.
names-search-on = Cerca en noms anteriors
comments-title = Comentaris
comments-note = Les persones que han signat han permès que es mostrin aquests comentaris, i l’organització de la campanya els ha llegit abans.
comments-none = Encara no es mostra cap comentari.
comments-hidden = Ara mateix la campanya no mostra els comentaris.
comments-unnamed = Una persona que ha signat
comments-all = Tots els comentaris
comments-more = Més comentaris
names-others = { $count ->
    [one] Una altra persona que ha signat no mostra el seu nom.
    [many] { $count } de persones més que han signat no mostren el seu nom.
   *[other] { $count } persones més que han signat no mostren el seu nom.
}
news-title = Notícies
news-language = Llengua:
news-source = Font:
news-published = Data de publicació:
news-older = Notícies anteriors
news-feed = Segueix les notícies en un lector de canals (Atom)
news-corrected = Data de correcció:
news-all = Totes les notícies
counted-title = Com s’obté aquesta xifra
counted-text = Una signatura compta quan qui ha signat l’ha confirmada per correu electrònic. Cada adreça electrònica compta una vegada, per moltes vegades que s’enviï el formulari amb aquesta adreça. Els formularis que no s’han acceptat no són en cap d’aquestes xifres.
counted-confirmed = Confirmades
counted-awaiting = Encara no confirmades
counted-withdrawn = Retirades
counted-disowned = No signades pel titular de l’adreça electrònica
counted-erased = Esborrades
counted-purged = No confirmades mai, i retirades o esborrades
counted-automated = Anul·lades: enviades per un programa
counted-disposable-address = Anul·lades: adreça electrònica temporal
counted-false-name = Anul·lades: el nom no és d’una persona
counted-same-person = Anul·lades: una persona, diverses adreces
counted-other = Anul·lades per un altre motiu
counted-bounced = Signatures confirmades amb una adreça electrònica que després ha deixat d’acceptar correus: { $number }. Continuen comptant.
counted-submitted = Total (cada adreça electrònica compta una vegada, i una altra si torna a signar després d’esborrar-se’n les dades)
counted-as-of = Aquestes xifres són del dia { $as-of }. S’actualitzen com a màxim una vegada cada hora, i només després de com a mínim 20 formularis més, perquè ningú no pugui deduir-ne si una persona concreta ha signat. El registre públic mostra sense aquest retard què passa amb les signatures confirmades.
counted-none-yet = Les altres xifres es publiquen aquí quan s’han enviat com a mínim 20 formularis i, després, com a màxim una vegada cada hora. Així ningú no en pot deduir si una persona concreta ha signat. El registre públic mostra sense aquest retard què passa amb les signatures confirmades.
endorse-title = Adherir-se com a organització
endorse-intro = Una adhesió és la signatura d’una organització. Les organitzacions es compten i es mostren separadament de les persones. Per signar a títol personal, torneu a la petició.
endorse-public = Es mostren públicament el nom, el lloc web i el país de l’organització. No es mostren mai el vostre nom, el vostre càrrec ni la vostra adreça electrònica.
endorse-public-from = Es mostren públicament el nom, el lloc web i el país de l’organització, però només mentre hi hagi com a mínim { $from } persones que hagin confirmat la signatura. No es mostren mai el vostre nom, el vostre càrrec ni la vostra adreça electrònica.
endorse-approval = L’organització de la campanya llegeix cada adhesió abans que aparegui a la llista i es compti.
endorse-consent = Amb aquesta adhesió declareu que podeu parlar en nom de l’organització i que l’organització dona suport a aquesta petició tal com apareix aquí ({ $version }). Accepteu que aquestes dades es desin per a la petició.
endorse-button = Adhereix l’organització
endorse-next = Us enviarem un enllaç per correu electrònic. L’adhesió no apareix a la llista ni es compta fins que no la confirmeu amb aquest enllaç.
organisations-title = Organitzacions adherides
organisations-number = Nombre d’organitzacions: { $number }. No formen part del nombre de signatures.
organisations-note = Una persona de contacte de cada organització ha confirmat l’adhesió per correu electrònic.
organisations-none = No es mostra cap organització.
organisations-from = Les organitzacions només apareixen a la llista mentre hi hagi com a mínim { $from } persones que hagin confirmat la signatura.
organisations-all = Totes les organitzacions
organisations-more = Més organitzacions
confirm-endorse-title = Confirmeu l’adhesió
confirm-endorse-text = Comproveu les dades. Si són les vostres, confirmeu que la vostra organització s’adhereix a aquesta petició:
confirm-endorse-button = Confirma l’adhesió
confirmed-endorse-title = L’adhesió està confirmada
confirmed-endorse-thanks = Gràcies per l’adhesió:
confirmed-endorse-own-page = L’adhesió té una pàgina pròpia on la podeu veure, corregir, retirar o esborrar. Conserveu el correu amb què heu confirmat: té el mateix enllaç.
confirmed-endorse-link = Ves a l’adhesió
endorsement-title = L’adhesió de la vostra organització
endorsement-means = L’adhesió és la signatura de la vostra organització. En aquesta pàgina i en els nostres correus, «la vostra signatura» vol dir l’adhesió.
endorsement-ends = Si retireu o esborreu l’adhesió, la vostra organització no apareixerà a la llista.
endorsement-listed = Confirmada: compta i apareix a la llista
endorsement-hidden = Confirmada: compta, però ara mateix la campanya no mostra cap nom
endorsement-from = Confirmada: ja compta, i apareixerà a la llista quan com a mínim { $from } persones hagin confirmat la signatura. En falten: { $missing }.
endorsement-waits = Confirmada: comptarà quan l’organització de la campanya l’hagi acceptada
endorsement-rejected = No acceptada per l’organització de la campanya: no apareix a la llista i no compta
endorsement-not-me = Si una altra persona ha fet l’adhesió amb la vostra adreça electrònica, digueu-nos-ho aquí. Aleshores no se’n compta ni se’n mostra res, i no enviem més correus per aquesta adhesió a la vostra adreça.
endorsement-done-not-me = Gràcies per dir-nos-ho. No se’n compta ni se’n mostra res, i no us enviem més correus sobre aquesta adhesió.
endorsement-correct = Pot ser que l’organització de la campanya llegeixi les dades corregides abans de mostrar-les.
endorsement-again = L’adhesió tornarà a ser vigent, amb les dades de més amunt. Si l’organització de la campanya ha d’acceptar abans les adhesions, comptarà quan hagi acceptat aquestes dades.
link-endorse-title = Rebeu l’enllaç a l’adhesió de la vostra organització
link-endorse-text = Us enviarem per correu electrònic un enllaç a una pàgina on podeu veure, corregir, retirar o esborrar l’adhesió. Escriviu l’adreça electrònica que vau fer servir per a l’adhesió.

## After the form

check-mail-title = Mireu el correu electrònic
check-mail-sent = Si es pot signar amb aquesta adreça, hauríeu de rebre un correu d’aquí a uns minuts. Per confirmar la vostra signatura, obriu el correu i seguiu l’enllaç.
check-mail-sent-late = Si es pot signar amb aquesta adreça, hauríeu de rebre un correu, però no de seguida. Per confirmar la vostra signatura, obriu el correu i seguiu l’enllaç.
check-mail-endorse-sent = Si es pot fer una adhesió amb aquesta adreça, hauríeu de rebre un correu d’aquí a uns minuts. Per confirmar l’adhesió, obriu el correu i seguiu l’enllaç.
check-mail-endorse-sent-late = Si es pot fer una adhesió amb aquesta adreça, hauríeu de rebre un correu, però no de seguida. Per confirmar l’adhesió, obriu el correu i seguiu l’enllaç.
check-mail-counts = La vostra signatura només compta quan l’heu confirmada.
check-mail-not-stored = La petició ja no demana aquestes dades i, per això, no s’han desat: { $fields }
check-mail-nothing-title = Si no arriba res
check-mail-nothing-wait = Espereu uns minuts. Alguns proveïdors de correu són lents.
check-mail-nothing-wait-late = Espereu més temps que el retard indicat més amunt. Alguns proveïdors de correu són lents.
check-mail-nothing-spam = Mireu a la carpeta de correu brossa.
check-mail-nothing-again = Torneu a omplir el formulari i comproveu que l’adreça electrònica estigui ben escrita.
check-mail-to = Per a
check-mail-from = De
check-mail-subject = L’assumpte conté
check-mail-open = Obre { $provider }
check-mail-again-limit = Enviem només uns quants correus a una mateixa adreça; per això no sempre se n’envia un altre.
check-mail-again-button = Torna a enviar-lo
check-mail-again-done = Heu demanat un altre correu.
check-mail-change-title = Adreça equivocada?
check-mail-change-button = Canvia l’adreça
mails-late-minutes = Ara mateix els nostres correus arriben amb uns { $minutes } minuts de retard.
mails-late-hours = Ara mateix els nostres correus arriben amb unes { $hours } hores de retard.
mails-late-link-sent = Si vau signar aquesta petició amb aquesta adreça, hauríeu de rebre l’enllaç, però no de seguida. Si no arriba res, mireu a la carpeta de correu brossa i comproveu que l’adreça estigui ben escrita.
mails-late-endorse-link-sent = Si vau fer servir aquesta adreça per adherir una organització a aquesta petició, hauríeu de rebre l’enllaç, però no de seguida. Si no arriba res, mireu a la carpeta de correu brossa i comproveu que l’adreça estigui ben escrita.

## Confirming

confirm-title = Confirmeu la vostra signatura
confirm-text = Comproveu les dades. Si són les vostres, confirmeu la vostra signatura en aquesta petició:
confirm-button = Confirma la meva signatura
confirm-discard-title = Aquestes dades no són vostres?
confirm-discard-text = Una altra persona ha omplert el formulari amb la vostra adreça electrònica. Descarteu-lo: no es compta ni es mostra res, i podeu signar amb les vostres dades.
confirm-discard-only = Una altra persona ha omplert el formulari amb la vostra adreça electrònica. Descarteu-lo: no es compta ni es mostra res.
confirm-discard-button = Descarta el formulari
press-title = Escriviu la vostra adreça electrònica
press-text = Alguns programes de correu obren enllaços i premen botons tots sols. No podem saber si el botó l’heu premut vós o un programa i, per això, encara no ha canviat res.
press-ask = Per continuar, escriviu l’adreça electrònica a la qual vam enviar el correu amb l’enllaç.
press-wrong = El nostre correu es va enviar a una altra adreça. Mireu en aquell correu a quina adreça es va enviar i escriviu-la aquí.
press-button = Continua
confirmed-title = La vostra signatura compta
confirmed-thanks = Gràcies per signar:
confirmed-count = Signatures fins ara, inclosa la vostra: { $count } com a mínim
confirmed-share-title = Compartiu aquesta petició
confirmed-share-text = Si la compartiu, la petició arribarà a més gent. Aquests enllaços no porten rastrejadors.
confirmed-address = Enllaç a la petició
confirmed-share-email = Correu electrònic
confirmed-share-subject = Voleu signar aquesta petició?
share-closed-text = Aquesta petició està tancada. Encara en podeu compartir la pàgina. Aquests enllaços no contenen rastrejadors.
share-native = Comparteix amb una aplicació
share-text = Text per copiar
share-more = Més maneres de compartir
share-code-title = Codi per a cartells
share-code-text = Qui hi enfoca la càmera d’un mòbil arriba a la petició.
share-code-file = Desa el codi com a imatge (SVG)
share-posters-title = Cartells per imprimir
share-posters-text = Imprimiu un cartell per a un tauler d’anuncis o una parada. Conté el títol de la petició i un codi que hi porta.
confirmed-own-page-title = Podeu canviar d’opinió
confirmed-own-page-text = A la vostra pàgina personal podeu veure què heu signat, corregir les vostres dades, mostrar o amagar el vostre nom, i retirar o esborrar la vostra signatura. Conserveu el correu amb què heu confirmat: té el mateix enllaç.
confirmed-own-page-link = Ves a la meva signatura
confirmed-own-page-mail = L’enllaç a la vostra pàgina és als nostres correus. L’heu perdut?

## The signer’s own page

signature-title = La vostra signatura
signature-status = Estat
signature-awaiting = Encara no confirmada: seguiu l’enllaç del nostre correu
signature-too-late = No confirmada abans que es tanqués la petició: no compta
signature-confirmed = Confirmada
signature-withdrawn = Retirada
signature-disowned = Una altra persona ha signat amb la vostra adreça electrònica: no compta
signature-withdrawn-on-request = Retirada per l’organització de la campanya, a demanda vostra
signature-set-aside = Anul·lada per la campanya: no compta
signature-set-aside-withdrawn = Anul·lada per la campanya, i retirada: no compta
signature-name = Nom
signature-version = Versió del text
signature-version-is = Versió { $version } ({ $language })
signature-submitted-at = Data de signatura
signature-confirmed-at = Data de confirmació
signature-corrected-at = Data de correcció
signature-shown = Nom visible públicament
signature-shown-once-confirmed = Sí, quan la vostra signatura estigui confirmada
signature-shown-uncounted = No: només es mostren els noms de les signatures que compten
signature-shown-hidden = Sí, però ara mateix la campanya no mostra cap nom
signature-shown-from = Sí, quan com a mínim { $from } persones hagin confirmat la signatura. En falten: { $missing }.
signature-comment = Comentari visible públicament
signature-comment-waiting = Encara no: abans el llegeix l’organització de la campanya
signature-comment-refused = No: l’organització de la campanya ha decidit no mostrar-lo
signature-comment-hidden = De moment no: ara mateix la campanya no mostra cap comentari
signature-news = La campanya pot enviar notícies per correu electrònic
signature-mails = Correus permesos
signature-yes = Sí
signature-no = No
signature-none = Sense indicar
signature-private = No compartiu l’adreça d’aquesta pàgina. Qualsevol persona que la tingui pot canviar la vostra signatura.
signature-done-shown = Fet: ara el vostre nom pot aparèixer a la llista de persones que han signat.
signature-done-shown-later = Fet: el vostre nom podrà aparèixer a la llista de persones que han signat quan la campanya torni a mostrar noms.
signature-done-shown-from = Fet: el vostre nom podrà aparèixer a la llista de persones que han signat quan com a mínim { $from } persones hagin confirmat la signatura. En falten: { $missing }.
signature-done-hidden = Fet: el vostre nom ja no es mostra a la llista de persones que han signat.
signature-done-hidden-unlisted = Fet: el vostre nom no es mostrarà a la llista de persones que han signat.
signature-done-comment-hidden = Fet: el vostre comentari no es mostra.
signature-done-withdrawn = Fet: la vostra signatura està retirada i no compta.
signature-done-again = Fet: la vostra signatura torna a comptar.
signature-done-stopped = Fet: no us enviarem més correus per aquesta signatura.
signature-done-resumed = Fet: torneu a permetre els nostres correus sobre aquesta petició.
signature-done-corrected = Fet: les vostres dades s’han desat tal com les veieu aquí.
signature-show-title = Mostrar el vostre nom
signature-show-text = El vostre nom, el vostre país i la vostra professió podran aparèixer a la llista de persones que han signat la petició.
signature-show-name = El vostre nom podrà aparèixer a la llista de persones que han signat la petició.
signature-show-button = Mostra el meu nom
signature-hide-title = Amagar el vostre nom
signature-hide-text = La vostra signatura continuarà comptant, però el vostre nom ja no apareixerà a la llista de persones que han signat.
signature-hide-unlisted = Ara mateix el vostre nom no apareix a la llista. Si l’amagueu, tampoc no hi apareixerà més endavant. La vostra signatura continuarà comptant.
signature-hide-button = Amaga el meu nom
signature-hide-comment-title = Amagar el vostre comentari
signature-hide-comment-text = La vostra signatura continuarà comptant. L’organització de la campanya pot llegir el vostre comentari, però ja no té permís per mostrar-lo.
signature-hide-comment-button = Amaga el meu comentari
signature-withdraw-title = Retirar la vostra signatura
signature-withdraw-text = La vostra signatura no comptarà i el vostre nom no es mostrarà. Conservem constància de la retirada. Podeu tornar a signar mentre la petició estigui oberta.
signature-withdraw-awaiting = El vostre formulari es descartarà, i els enllaços dels nostres correus ja no el confirmaran. Conservem constància de la retirada.
signature-withdraw-set-aside = La campanya ha anul·lat la vostra signatura i, per tant, ara no compta. Si la retireu, tampoc no tornarà a comptar.
signature-withdraw-closed = La vostra signatura no comptarà i el vostre nom no es mostrarà. Conservem constància de la retirada. La petició està tancada: us en podeu desdir fins al dia { $until }, però no després.
signature-withdraw-final = La vostra signatura no comptarà i el vostre nom no es mostrarà. Conservem constància de la retirada. La petició està tancada i, per tant, no us en podreu desdir.
signature-withdraw-button = Retira la meva signatura
signature-again-title = Tornar a signar
signature-again-text = La vostra signatura comptarà, amb les dades de més amunt.
signature-again-form = Vau retirar la signatura abans que es confirmessin les vostres dades. Per signar, torneu a omplir el formulari.
signature-again-mails = Per signar amb les vostres dades, primer torneu a permetre els correus en aquesta pàgina. Després ompliu el formulari.
signature-disowned-title = Signeu-la vós
signature-again-disowned = Per signar amb les vostres dades, ompliu el formulari.
signature-again-button = Torna a signar
signature-not-me-title = No heu signat vós?
signature-not-me-text = Si una altra persona ha signat amb la vostra adreça electrònica, digueu-nos-ho aquí. Aleshores aquesta signatura no es compta ni es mostra, i no enviem més correus per aquesta signatura a la vostra adreça. El nombre de persones que ho diuen és públic, però no qui són.
signature-not-me-button = No he estat jo
signature-done-not-me = Gràcies per dir-nos-ho. Aquesta signatura no es compta ni es mostra, i no us enviarem més correus per aquesta signatura.
signature-misuse = Per avisar d’un ús indegut de la vostra adreça, escriviu a { $contact }.
signature-stop-title = No rebre més correus
signature-stop-text = No us enviarem més correus per aquesta signatura. La vostra signatura queda com està. Deseu l’adreça d’aquesta pàgina: no us la podrem tornar a enviar per correu.
signature-stop-button = No vull rebre més correus
signature-resume-title = Tornar a permetre els correus
signature-resume-text = Si torneu a permetre els correus, us podrem enviar per correu l’enllaç a aquesta pàgina. Si un correu que us vam enviar va fallar o es va marcar com a brossa, pot ser que, tot i així, durant un temps no us n’enviem cap.
signature-links-title = Obtenir un enllaç nou a aquesta pàgina
signature-links-text = Us enviarem un enllaç nou per correu. Tots els enllaços anteriors a aquesta pàgina deixaran de funcionar, també els dels correus que ja teniu. Feu servir aquesta opció si és possible que algú altre tingui un enllaç.
signature-links-button = Substitueix els meus enllaços
signature-download-title = Baixar les vostres dades
signature-download-text = Les vostres dades i el seu historial, en un fitxer JSON
signature-download-fresh = Per protegir les vostres dades, només les podeu baixar amb un enllaç de menys d’un dia. Us en podem enviar un per correu.
signature-download-button = Envia’m un enllaç recent per correu
receipt-title = Justificant
receipt-text = Un justificant demostra que la vostra signatura és al registre públic d’aquest lloc web. Qui el vegi sabrà que heu signat. Per això, ensenyeu-lo només a qui ho pugui saber.
receipt-button = Baixa el justificant
signature-erase-title = Esborrar les vostres dades
signature-erase-counted = La vostra signatura no comptarà, i el vostre nom, la vostra adreça electrònica i totes les altres dades xifrades s’esborraran definitivament. Això no es pot desfer.
signature-erase-not-counted = El vostre nom, la vostra adreça electrònica i totes les altres dades xifrades s’esborraran definitivament. Això no es pot desfer. La vostra signatura no compta ara, i tampoc no comptarà després.
signature-erase-sure = Confirmo que vull esborrar les meves dades
signature-erase-data-button = Esborra les meves dades

## Correcting details

correct-title = Corregir les vostres dades
correct-choices = Allà també podeu canviar si voleu rebre notícies i què més heu acceptat.
correct-text = El que vau signar no canvia. Les dades que substituïu s’esborren.
correct-awaiting = Podreu corregir aquí les vostres dades quan la vostra signatura estigui confirmada.
correct-button = Desa
correct-news-stopped = Heu demanat de no rebre més correus. Si trieu rebre notícies, els torneu a permetre.
correct-differs = El que heu escrit és diferent del que hi ha desat:
correct-limit = Els canvis són limitats: { $day } en 24 hores, { $all } en total. Sempre podeu amagar el vostre nom, deixar de rebre correus, i retirar o esborrar la vostra signatura.

## Another email address

address-title = Fer servir una altra adreça electrònica
address-text = Vau signar amb { $address }. Podeu traslladar la vostra signatura a una altra adreça vostra. No en canvia res més.
address-ask = Enviarem un correu a l’adreça nova. La vostra signatura es trasllada quan obriu l’enllaç d’aquell correu i ho confirmeu. A partir d’aleshores, els enllaços dels correus anteriors deixen de funcionar. Avisem l’adreça antiga que la signatura s’ha traslladat, però no diem a on.
address-mail-button = Envia’m un correu a aquesta adreça
address-same = Aquesta ja és l’adreça de la vostra signatura. Escriviu-ne una altra.
address-pending = Ens heu demanat que enviem un correu a { $address }. La vostra signatura s’hi trasllada quan ho confirmeu des d’aquell correu. Fins aleshores no canvia res.
address-keep-current = Mantén la meva adreça actual
address-kept = Fet: el canvi d’adreça està cancel·lat.
address-sent = Si podem enviar correus a aquesta adreça, hauríeu de rebre’n un d’aquí a uns minuts. Per traslladar la vostra signatura, obriu el correu i seguiu l’enllaç.
address-sent-late = Si podem enviar correus a aquesta adreça, hauríeu de rebre’n un, però no de seguida. Per traslladar la vostra signatura, obriu el correu i seguiu l’enllaç.
address-until = Fins que no ho confirmeu allà, no canvia res.
address-confirm-title = Traslladar la signatura a aquesta adreça
address-confirm-text = Algú, probablement vós, ha demanat traslladar la seva signatura en aquesta petició a la vostra adreça electrònica:
address-endorsement-means = En aquesta pàgina, «signatura» vol dir l’adhesió d’una organització.
address-confirm-then = A partir d’aleshores, només els enllaços dels correus enviats a aquesta adreça porten a la signatura.
address-confirm-button = Trasllada-la aquí
address-reject-title = No és vostra?
address-reject-text = Algú ha escrit la vostra adreça. Rebutgeu el canvi: la signatura es queda on és.
address-reject-button = Rebutja
address-taken-title = Ja s’ha signat amb aquesta adreça
address-has-signature-text = Aquesta adreça té una signatura pròpia, que compta. Per això l’altra signatura no s’hi pot traslladar. Si totes dues són vostres, retireu l’altra: ja no comptarà.
address-taken-button = Retira l’altra signatura
notice-address-moved-title = La vostra signatura s’ha traslladat
notice-address-moved-text = Ara pertany a la vostra adreça electrònica nova, tal com era. Només hi porten els enllaços dels correus enviats a aquesta adreça.
notice-moved-title = Aquesta signatura s’ha traslladat
notice-moved-text = Ara pertany a una altra adreça electrònica. Feu servir l’enllaç dels nostres correus a aquella adreça. Si no l’heu traslladada vós, poseu-vos en contacte amb la campanya.
notice-address-outdated-title = Aquest enllaç ja no funciona
notice-address-outdated-text = El canvi d’adreça s’ha cancel·lat, s’ha tornat a demanar o és massa antic, o bé la signatura ja no està confirmada. Per tornar a començar, aneu a la pàgina de la vostra signatura: l’enllaç és als nostres correus a l’adreça amb què es va signar.
notice-address-rejected-title = El canvi s’ha rebutjat
notice-address-rejected-text = La signatura no s’ha traslladat a la vostra adreça. L’enllaç del nostre correu ja no funciona.
notice-address-withdrawn-title = L’altra signatura s’ha retirat
notice-address-withdrawn-text = No compta. La signatura amb aquesta adreça no ha canviat. Per esborrar l’altra, feu servir l’enllaç dels nostres correus a la seva adreça.
notice-many-addresses-title = Massa canvis d’adreça
address-limit = { $day ->
    [one] En 24 hores podeu indicar una altra adreça.
    [many] En 24 hores podeu indicar { $day } d’altres adreces.
   *[other] En 24 hores podeu indicar { $day } altres adreces.
}
again-from = Ho podeu tornar a provar a partir de { $time }.
unsubscribe-title = No rebre més notícies per correu
unsubscribe-text = Després, la campanya no us enviarà per correu més notícies sobre aquesta petició:
unsubscribe-then = La vostra signatura i la resta del que heu triat queden com estan.
unsubscribe-button = No vull rebre més notícies
notice-news-stopped-title = No rebreu més notícies
notice-news-stopped-text = La campanya no us enviarà per correu més notícies sobre aquesta petició. Encara us pot arribar algun correu que ja estava en camí. Si heu signat, la vostra signatura no canvia.

## The link to one's own page

link-title = Rebeu l’enllaç a la vostra signatura
link-text = Us enviarem per correu electrònic un enllaç a la vostra pàgina personal, on podeu veure, retirar o esborrar la vostra signatura. Escriviu l’adreça electrònica amb què vau signar.
link-button = Envia’m el meu enllaç

## Notices

notice-link-expired-title = Aquest enllaç ha caducat
notice-link-expired-text = Feu servir l’enllaç del nostre correu més recent. Si la petició encara està oberta, també podeu tornar a signar per rebre un enllaç nou.
notice-link-unknown-title = Aquest enllaç no funciona
notice-link-unknown-text = Potser hi falta una part. Copieu l’enllaç sencer del nostre correu. Si encara no funciona, demaneu-ne un de nou a la pàgina de la petició.
notice-petition-closed-title = Aquesta petició està tancada
notice-petition-closed-text = Ja no admet signatures. Gràcies per voler signar.
notice-petition-not-found-title = No s’ha trobat la petició
notice-petition-not-found-text = Comproveu que l’adreça sigui correcta. Potser la petició ha canviat d’adreça o encara no està oberta.
notice-page-not-found-title = No s’ha trobat la pàgina
notice-page-not-found-text = Comproveu que l’adreça sigui correcta o torneu a la pàgina anterior.
notice-article-retracted-title = Aquesta notícia s’ha retirat
notice-article-retracted-text = La campanya ja no la publica. Podeu llegir altres notícies a la pàgina de la petició.
notice-too-large-title = La vostra sol·licitud és massa gran
notice-too-large-text = Heu enviat més text del que admetem. Torneu enrere, escurceu-lo i torneu-lo a enviar.
notice-unavailable-title = Ho sentim, hi ha un problema amb el servei
notice-unavailable-text = No hem pogut completar la vostra sol·licitud. Torneu-ho a provar d’aquí a uns minuts. No passa res si l’envieu dues vegades.
notice-not-sure-title = No s’ha esborrat res
notice-not-sure-text = Marqueu la casella per confirmar que voleu esborrar les vostres dades i torneu a prémer el botó.
notice-not-changed-title = No s’ha canviat res
notice-not-changed-text = L’estat de la vostra signatura ha canviat des que heu obert la pàgina i, per això, aquell botó ja no serveix. Aneu a la vostra signatura per veure’n l’estat actual.
notice-withdrawn-title = La vostra signatura s’ha retirat
notice-withdrawn-text = No compta, i el vostre nom no es mostra. Podeu tornar a signar mentre la petició estigui oberta.
notice-erased-title = Les vostres dades s’han esborrat
notice-erased-details = El vostre nom, la vostra adreça electrònica i totes les altres dades xifrades s’han esborrat definitivament. Aquest enllaç ja no funciona.
notice-erased-on-request-title = Les vostres dades s’han esborrat
notice-erased-on-request-details = L’organització de la campanya ha esborrat definitivament el vostre nom, la vostra adreça electrònica i totes les altres dades xifrades, a demanda vostra. La vostra signatura no compta. Aquest enllaç ja no funciona. Si no ho vau demanar, poseu-vos en contacte amb la campanya; podeu tornar a signar mentre la petició estigui oberta.
notice-purged-title = Aquest enllaç ha caducat
notice-purged-text = La signatura no es va confirmar en el termini de 30 dies i, per això, les dades s’han esborrat. No s’ha comptat mai. Si la petició encara està oberta, podeu tornar a signar.
notice-again-kept = El formulari encara té el que no s’ha esborrat. Ompliu la resta.
notice-data-expired-title = Les vostres dades s’han esborrat
notice-data-expired-details = La petició es va tancar fa molt de temps i, per això, el vostre nom, la vostra adreça electrònica i totes les altres dades xifrades s’han esborrat. La vostra signatura encara compta.
notice-data-expired-uncounted-title = Les vostres dades s’han esborrat
notice-data-expired-uncounted-details = S’ha acabat el termini en què conservem les dades i, per això, el vostre nom, la vostra adreça electrònica i totes les altres dades xifrades s’han esborrat. La vostra signatura no compta.
notice-other-spelling-title = Aquest enllaç és per a una altra forma d’escriure la vostra adreça
notice-other-spelling-text = Aquesta adreça electrònica es pot escriure de diverses formes. Una altra forma es va fer servir després, o està confirmada. Per això aquest enllaç no pot mostrar ni canviar la signatura. Feu servir l’enllaç dels nostres correus a l’altra forma. Mentre no hi hagi res confirmat, el botó del correu que conté aquest enllaç encara funciona.
notice-link-replaced-title = Aquest enllaç s’ha substituït
notice-link-replaced-text = Els enllaços anteriors a aquesta signatura ja no funcionen. Feu servir l’enllaç del nostre correu més recent o demaneu-ne un de nou a la pàgina de la petició.
notice-links-replaced-title = Els vostres enllaços s’han substituït
notice-links-replaced-text = Els enllaços anteriors a la vostra signatura ja no funcionen. Us n’enviem un de nou per correu.
notice-discarded-title = El formulari s’ha descartat
notice-discarded-text = No se’n compta ni se’n mostra res. Si voleu signar amb les vostres dades, ompliu vós el formulari.
notice-discarded-only-title = El formulari s’ha descartat
notice-discarded-only-text = No se’n compta ni se’n mostra res.
notice-fresh-link-sent-title = Mireu el correu electrònic
notice-fresh-link-sent-text = Us enviem un enllaç recent per correu. Feu-lo servir en el termini d’un dia per baixar les vostres dades.
notice-not-fresh-title = Aquest enllaç és massa antic per baixar les dades
notice-not-fresh-text = Per protegir les vostres dades, només les podeu baixar amb un enllaç de menys d’un dia. Demaneu-ne un a la pàgina de la vostra signatura.
notice-receipt-not-yet-title = El vostre justificant encara no està a punt
notice-receipt-not-yet-text = La vostra signatura encara no és al registre públic. Un cop confirmada, normalment hi triga menys d’un minut. Torneu-ho a provar més tard.
notice-receipt-late-text = El que vau confirmar o canviar el dia { $time } encara no és al registre públic. Normalment hi triga menys d’un minut; per tant, el registre va endarrerit. La vostra signatura no s’ha perdut: està desada i s’hi afegirà quan el registre continuï. Torneu-ho a provar més tard.
notice-receipt-unconfirmed-text = La vostra signatura no està confirmada. Només podeu obtenir un justificant quan estigui confirmada i sigui al registre públic.
notice-no-receipt-title = No hi ha cap justificant
notice-no-receipt-text = Aquesta petició no dona justificants, perquè un justificant demostra a tothom qui el veu que la persona a qui pertany ha signat.
notice-receipt-disowned-text = Ens vau dir que no havíeu signat vós. Un justificant demostraria el contrari a tothom qui el veiés i, per això, no en podeu baixar cap.
notice-too-many-mails-title = Ara no es pot enviar cap correu
notice-too-many-mails-text = Ja hem enviat diversos correus a la vostra adreça els darrers dies, o heu demanat de no rebre’n més. Feu servir l’enllaç més recent o torneu-ho a provar d’aquí a una setmana.
notice-details-changed-text = Les vostres dades han canviat des que heu obert el formulari i, per això, no s’ha desat res. Compareu el que heu escrit amb les dades desades i torneu a desar.
notice-set-aside-title = Aquesta signatura s’ha anul·lat
notice-set-aside-text = La campanya l’ha anul·lada i, per tant, no compta. Si creieu que és un error, poseu-vos en contacte amb la campanya.
notice-mails-stopped-title = No rebreu més correus
notice-mails-stopped-text = No us enviarem més correus per aquesta signatura.
notice-signing-paused-title = La recollida de signatures està en pausa
notice-signing-paused-text = El vostre formulari no s’ha desat. Les signatures que ja hi ha no en resulten afectades. Torneu més endavant.
notice-form-after-closing-text = La petició es va tancar abans que arribés el vostre formulari i, per això, no se n’ha desat res. Gràcies per voler signar.
notice-link-sent-title = Mireu el correu electrònic
notice-link-sent-text = Si vau signar aquesta petició amb aquesta adreça, hauríeu de rebre l’enllaç d’aquí a uns minuts. Si no arriba res, mireu a la carpeta de correu brossa i comproveu que l’adreça estigui ben escrita.
notice-endorse-link-sent-text = Si vau fer servir aquesta adreça per adherir una organització a aquesta petició, hauríeu de rebre l’enllaç d’aquí a uns minuts. Si no arriba res, mireu a la carpeta de correu brossa i comproveu que l’adreça estigui ben escrita.
notice-wait-title = Torneu-ho a provar més tard
notice-wait-text = Han arribat massa sol·licituds des de la vostra xarxa. Torneu-ho a provar d’aquí a una hora o des d’una altra connexió.

## The document to hand over

delivery-as-of = Situació del dia { $date } ({ $zone })
delivery-links = Enllaços
delivery-names = Noms
delivery-names-shown = Persones que han signat i han triat mostrar el seu nom: { $shown } de { $confirmed }. Apareixen per ordre de confirmació. El que hi ha al costat d’un nom és tal com ho va escriure qui ha signat.
delivery-names-none = Cap de les persones que han signat no ha triat mostrar el seu nom.
delivery-boxes = { $number ->
    [one] Un nom conté caràcters que falten als tipus de lletra d’aquest document. Cadascun d’aquests caràcters se substitueix per un requadre.
    [many] { $number } de noms contenen caràcters que falten als tipus de lletra d’aquest document. Cadascun d’aquests caràcters se substitueix per un requadre.
   *[other] { $number } noms contenen caràcters que falten als tipus de lletra d’aquest document. Cadascun d’aquests caràcters se substitueix per un requadre.
}
delivery-organisations = Organitzacions
delivery-organisations-listed = Organitzacions adherides: { $number }. Apareixen per ordre de confirmació i no formen part del nombre de signatures.
delivery-page = Pàgina { $page } de { $pages }

## Privacy

privacy-page-title = Privadesa
privacy-purpose-title = Per a què es fan servir les vostres dades
privacy-purpose-count = Per comptar la vostra signatura i assegurar-nos que és vostra.
privacy-purpose-deliver = Per lliurar la petició a: { $addressees }
privacy-purpose-chosen = Només si ho heu triat: per mostrar públicament el vostre nom, amb el país i la professió, i per enviar-vos per correu electrònic notícies sobre aquesta petició.
privacy-purpose-shown = Només si ho heu triat: per mostrar públicament el vostre nom.
privacy-purpose-news = Només si ho heu triat: per enviar-vos per correu electrònic notícies sobre aquesta petició.
privacy-purpose-consent = Només si ho heu triat: { $consent }
privacy-basis-title = Base jurídica
privacy-basis-text = El vostre consentiment. El doneu en signar i el podeu retirar quan vulgueu. A la Unió Europea: articles 6.1.a i 9.2.a del RGPD, aquest últim perquè una signatura pot revelar una opinió política.
privacy-stored-title = Què es desa
privacy-stored-sealed = Xifrat: { $fields }
privacy-stored-source = Xifrat: un codi que indica on hi havia l’enllaç que us va portar a la petició, per exemple en un fullet. Només es desa si l’enllaç en contenia un, i només es fa servir per comptar quantes persones han arribat des d’allà.
privacy-stored-open = Sense xifrar: el país, si l’heu indicat, la llengua, el que heu triat permetre, quina versió del text vau signar i quan.
privacy-stored-areas = Sense xifrar, mentre la vostra signatura compti: la regió o el començament del codi postal en què es compta.
privacy-stored-codes = Només com a codis secrets, per reconèixer formularis repetits: la vostra adreça electrònica i la vostra xarxa.
privacy-stored-log = Per sempre, en un registre públic que tothom pot comprovar: que una signatura s’ha confirmat, què li ha passat després (per exemple, que s’ha corregit, retirat o esborrat), i en quin minut, amb un codi en lloc d’un nom o d’una adreça. Si el vostre nom s’ha mostrat públicament, és possible que altres persones puguin saber quines entrades són vostres.
privacy-stored-endorsements = Si us adheriu en nom d’una organització: el nom, el lloc web i el país de l’organització es poden mostrar públicament. El vostre nom, el vostre càrrec i la vostra adreça electrònica es desen xifrats i no es mostren mai.
privacy-readers-title = Qui pot veure les dades
privacy-readers-text = La campanya i les empreses que fan funcionar aquest lloc web i n’envien els correus. Cada exportació de les dades queda registrada. El que trieu mostrar públicament ho pot veure tothom i no està xifrat.
privacy-readers-places = Tothom pot veure de quins països venen les signatures i quantes són aproximadament, en xifres arrodonides que no assenyalen ningú.
privacy-readers-areas = Tothom pot veure de quines regions o zones postals venen les signatures i quantes són aproximadament, en xifres arrodonides que no assenyalen ningú.
privacy-readers-addressees = Les persones a qui es lliura la petició veuen el que la campanya els lliura amb la petició.
privacy-kept-title = Quant de temps es conserven les dades
privacy-kept-unconfirmed = Dades que no confirmeu
privacy-kept-confirmed = Dades confirmades
privacy-kept-until-erased = Fins que les esborreu
privacy-kept-closed = Dades confirmades, un cop tancada la petició
privacy-kept-address = Una adreça electrònica antiga, després que la vostra signatura s’hagi traslladat a una altra
privacy-kept-mails = Registre dels correus que us enviem, sense la vostra adreça
privacy-kept-erased = Ningú no pot llegir les dades esborrades. Els codis, el que heu triat i les dates i hores queden registrats.
privacy-days = { $days ->
    [one] { $days } dia
    [many] { $days } de dies
   *[other] { $days } dies
}
privacy-rights-title = Els vostres drets
privacy-rights-page = L’enllaç dels nostres correus porta a la vostra pàgina personal: allà ho podeu veure, baixar, retirar i esborrar tot. Allà també podeu corregir les vostres dades i fer servir una altra adreça electrònica. Per a qualsevol altra cosa, poseu-vos en contacte amb la campanya o amb la vostra autoritat de protecció de dades.

## Accessibility

access-title = Accessibilitat
access-aim = Tothom hauria de poder llegir i signar aquí: amb un mòbil o una pantalla grossa, amb ratolí, teclat o lector de pantalla. L’objectiu és complir les WCAG 2.2, nivell AA.
access-checked-title = Què es comprova
access-checked-pages = Abans de cada versió nova, un navegador comprova les pàgines, des del formulari fins a la pàgina on cadascú veu la seva signatura: contrast, noms, rols, ordre i llengües. La pàgina de la petició i el seu formulari, els comprova en totes les llengües d’aquest lloc web.
access-checked-ways = El navegador signa només amb el teclat, i també sense JavaScript. Comprova que no es perdi res amb el text al doble de la seva mida, en una pantalla de 320 píxels, en mode fosc, amb colors forçats i en paper. Res no es mou tot sol.
access-missing-title = Què falta
access-missing-people = Encara no ha provat aquestes pàgines ningú que faci servir un lector de pantalla cada dia.
access-missing-content = Els textos d’una petició i les seves notícies són de la campanya, i no es comproven.
access-missing-script = Una petició pot demanar un càlcul al navegador, per protegir-se dels formularis enviats per màquines. Aleshores cal JavaScript per signar; ningú no ha de resoldre cap endevinalla.
access-report-title = Digueu-nos què no funciona
access-report-text = Escriviu a les persones que hi ha darrere la petició: la pàgina «{ $privacy }» de la petició diu qui són. Indiqueu en quina pàgina ha passat, què volíeu fer i què feu servir per fer-ho.

## How the number grew

history-title = Com ha crescut la xifra
history-summary = { $count ->
    [one] { $count } signatura confirmada, comptada
    [many] { $count } de signatures confirmades, comptades
   *[other] { $count } signatures confirmades, comptades
} del dia { $from } al dia { $until }. El dia { $day } va ser quan se’n van confirmar més: { $most }.
embed-title = Mostrar la petició en un altre lloc web
embed-text = Aquests llocs web poden mostrar la petició dins d’un marc. Copieu les línies en una de les seves pàgines; on no s’executen scripts, qui llegeix hi troba un enllaç.
embed-form = El formulari
embed-count = Només el nombre
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = En marcar aquesta casella, permeteu que es facin servir: { $fields }
history-note = Només es mostren les signatures que compten avui: qui retira la seva desapareix també del dia en què la va confirmar. Els dies són en UTC.
history-none = Encara ningú no ha confirmat cap signatura.
history-table = El mateix en una taula
history-when = Quan
history-confirmed = Confirmades
history-total = En total
history-goals = Objectius assolits
history-csv = Tots els dies, per a un full de càlcul (CSV)
places-title = D’on venen les signatures
places-as-of = Situació del dia { $time }. Signatures confirmades en aquell moment: { $count }.
places-note-hourly = No es pot identificar ningú: les xifres s’arrodoneixen a la baixa, els països amb poques signatures no es mostren i la taula s’actualitza com a màxim una vegada cada hora, i només quan com a mínim { $number } persones més han signat o han retirat la signatura.
places-none = No es mostra cap país. Perquè no es pugui identificar ningú, un país només es mostra quan han signat com a mínim { $number } persones d’aquell país, i la taula s’actualitza de tant en tant.
places-table = Per països
places-at-least = Signatures, com a mínim
places-share-at-least = Percentatge, com a mínim
places-share = { $number } %
places-others = Altres països, país no indicat i arrodoniments
places-map = Mapa
places-map-text = Mapa del món. El color de cada país indica el seu nombre de signatures; la taula conté les mateixes xifres.
places-step = { $number } o més
places-step-none = No es mostra
places-csv = Tots els països, per a un full de càlcul (CSV)
places-areas-note-hourly = No es pot identificar ningú: les xifres s’arrodoneixen a la baixa, les zones amb poques signatures no es mostren i la taula s’actualitza com a màxim una vegada cada hora, i només quan com a mínim { $number } persones més han signat o han retirat la signatura.
places-areas-none = No es mostra cap zona. Perquè no es pugui identificar ningú, una zona només es mostra quan han signat com a mínim { $number } persones d’aquella zona, i la taula s’actualitza de tant en tant.
places-areas-others = Altres zones, zona no indicada o no reconeguda i arrodoniments
places-areas-csv = Totes les zones, per a un full de càlcul (CSV)
places-by-region = Per regions
places-by-postcode = Pel començament del codi postal
places-postcode-begins = El codi postal comença per
log-title = El registre públic
log-proves = Amb aquest registre, tothom pot tornar a comptar les signatures d’aquest lloc web. Demostra que res del que s’ha comptat no s’ha tret, canviat ni afegit sense que es noti.
log-proves-not = No demostra que qui signa siguin persones reals o tinguin dret a signar, ni que no s’hagi rebutjat ningú.
log-private = No conté cap nom ni cap adreça electrònica: només què ha passat amb una signatura, en quin minut, i un codi.
log-refused = Si una norma d’aquest lloc web rebutja una signatura, per exemple perquè la petició està tancada, qui volia signar rep una resposta amb signatura digital perquè la conservi. Els formularis rebutjats no són en cap xifra pública, perquè persones alienes la podrien alterar. Clau pública de les respostes:
log-none = Encara no s’ha publicat res al registre.
log-state = Estat del registre
log-entries = Entrades
log-published = Publicat
log-root = Hash arrel
log-name = Nom
log-key = Clau pública
log-witnesses = Testimonis
log-witnessed = Testificat per { $cosigned } de { $witnesses }, { $time }
log-not-witnessed = Encara no l’ha testificat cap (0 de { $witnesses })
log-no-witnesses = Cap. Qui gestiona aquest lloc web podria mostrar registres diferents a persones diferents. Per saber si passa, compareu el hash arrel amb el que veuen altres persones.
log-delay = Les entrades noves solen aparèixer en menys d’un minut.
log-newest = El punt de control (checkpoint) més recent del registre és del dia { $time }.
log-behind = Hi ha alguna cosa que aquest lloc web ja compta i que encara no és al registre. Si això dura més d’uns minuts, vol dir que el registre s’ha aturat. No es perd cap signatura: el que falta està desat i s’hi afegirà quan el registre continuï.
log-petitions = El que diu el registre sobre una petició és a la pàgina «{ $history }» de la petició.
log-check-title = Com es comprova
log-check-program = Executeu aquesta ordre de Countersign, el programari lliure d’aquest lloc web. Només necessita adreces públiques:
log-check-second = El codi font també inclou un segon programa que comprova el registre, en Python, que no té res en comú amb el primer: tests/audit.
log-file-checkpoint = Punt de control (checkpoint)
log-file-policy = Llista de claus («policy»)
log-formats = Formats
log-ended = Registres anteriors, ja tancats
log-count-title = Què diu el registre públic
log-count-as-of = Situació del dia { $time }, quan el registre tenia { $entries } entrades. Si des de llavors s’ha confirmat, retirat o esborrat alguna signatura, aquestes xifres encara no ho recullen.
check-title = Comprovar un justificant
check-intro = El vostre navegador mateix comprova el justificant. Res del que escriviu aquí no s’envia enlloc i, un cop carregada, aquesta pàgina funciona sense connexió.
check-receipt = Justificant
check-file = O trieu el fitxer
check-policy = Claus de confiança
check-policy-what = Una llista de claus («policy», c2sp.org/tlog-policy): les claus públiques del registre i dels seus testimonis. Aquesta és d’aquest lloc web. Si no us en refieu, enganxeu-ne una que us hagi donat algú altre.
check-button = Comprova
check-no-script = Per fer la comprovació en aquesta pàgina cal JavaScript. Sense JavaScript, feu servir un dels programes: vegeu la pàgina sobre el registre públic.
check-old = Aquest navegador no pot verificar signatures digitals Ed25519. Feu servir un navegador més nou o un dels programes: vegeu la pàgina sobre el registre públic.
check-valid = Aquest justificant és vàlid.
check-not-valid = Aquest justificant no és vàlid.
check-other = Aquest justificant és d’un altre registre: { $origin }.
check-other-ended = Aquest lloc web va tancar aquell registre i en va començar un altre. Per comprovar aquest justificant, feu servir la llista de claus del registre tancat. Si voleu un justificant del registre actual, obriu l’enllaç a la vostra signatura que hi ha als nostres correus.
check-other-foreign = Aquell registre no és a la llista de claus en què confieu. Per comprovar aquest justificant, introduïu la llista de claus d’aquell registre que us hagi donat algú de confiança.
check-other-use = Fes servir la llista de claus del registre tancat
check-form = Això no és un justificant. Enganxeu-lo sencer, des de «c2sp.org/tlog-proof@v1» fins a l’última línia.
check-file-unreadable = El navegador no pot llegir aquest fitxer. Torneu a triar-lo o enganxeu el justificant.
check-policy-wrong = No es poden llegir les claus de confiança. Introduïu una llista de claus («policy», c2sp.org/tlog-policy) amb com a mínim un registre i un quòrum.
check-log-good = Signatura digital del registre { $origin }: vàlida.
check-log-bad = Signatura digital del registre: no hi és o no és vàlida.
check-witness-good = Signatures digitals de testimonis: { $cosigned } de { $witnesses }; són suficients.
check-witness-few = Signatures digitals de testimonis: { $cosigned } de { $witnesses }; no són suficients.
check-witness-bad = Signatures digitals de testimonis: com a mínim una no és vàlida.
check-witness-none = Signatures digitals de testimonis: no se’n demana cap.
check-place-good = Lloc en el registre: entrada { $index }, en un registre de { $size } entrades.
check-place-bad = Lloc en el registre: no demostrat.
check-owner-good = De quina signatura és l’entrada: de la signatura { $id }.
check-owner-bad = De quina signatura és l’entrada: no és de la que indica el justificant.
check-owner-alone = De quina signatura és l’entrada: no s’indica. El justificant només mostra l’entrada.
check-later-title = La signatura encara compta?
check-later-text = El vostre navegador llegeix el registre a partir d’aquesta entrada i el compara amb l’estat més recent que el registre ha signat digitalment.
check-later-stop = Atura
check-later-stopped = Aturat. No hi ha cap resultat.
check-later-reading = Entrades llegides: { $read } de { $size }.
check-later-more = Torneu a prémer el botó per continuar llegint.
check-later-counts = Segons el registre amb { $size } entrades, la signatura compta.
check-later-not = Segons el registre amb { $size } entrades, la signatura no compta: { $reason }
check-later-damaged = El registre ja no és com era quan va donar aquest justificant, o no encaixa amb l’estat que ell mateix ha signat digitalment. Conserveu el justificant i aviseu altres persones.
check-later-other = Ara el registre d’aquest lloc web és un altre: { $origin }. No s’hi pot veure si la signatura d’aquest justificant encara compta. Si vau signar en aquest lloc web, obriu l’enllaç a la vostra signatura que hi ha als nostres correus i baixeu un justificant nou.
check-later-missing = No es pot carregar una part del registre. Torneu-ho a provar més tard.
