## The language itself

language-name = Deutsch

## Every page

skip-to-content = Zum Hauptinhalt springen
language-choice = Sprache
language-choice-text = Sprache der Petition:
language-choice-interface = Sprache der Schaltflächen und des Formulars:
footer-promise = Keine Cookies, keine Tracker, nichts wird von anderen Websites geladen.
site-imprint = Impressum
site-contact = Kontakt
copy = Kopieren
copied = Kopiert
back-to-petition = Zurück zur Petition
all-petitions = Alle Petitionen
list-title = Petitionen
list-more = Weitere Petitionen
list-open = Offen für Unterschriften
list-closed = Beendet am { $date }
list-paused = Unterschreiben ist zurzeit nicht möglich
list-search = Suchen
list-search-hint = Titel, Texte, Namen (gestartet von, gerichtet an) und Orte
list-state = Status
list-any = Alle
list-state-closed = Beendet
list-found = { $count ->
    [one] Eine Petition gefunden.
   *[other] { $count } Petitionen gefunden.
}
list-none = Keine passende Petition gefunden. Versuchen Sie es mit anderen oder mit weniger Wörtern.
list-previous = Vorherige Petitionen

## The petition and its count

sign-jump = Petition unterschreiben
count-signatures = { $count ->
    [one] { $count } Unterschrift
   *[other] { $count } Unterschriften
}
count-word = { $count ->
    [one] bestätigte Unterschrift
   *[other] bestätigte Unterschriften
}
count-goal = Nächstes Ziel: { $goal }
count-goal-last = Ziel: { $goal }
count-goal-reached = Ziel { $goal } am { $date } erreicht
text-language = Sprache des Petitionstextes: { $language }
text-version-newest = Dies ist Version { $version } des Textes ({ $language }). Es ist die neueste.
text-version-replaced = Dies ist Version { $version } des Textes ({ $language }), veröffentlicht am { $date }. Inzwischen gibt es eine neuere Version, die diese ersetzt.
fact-organiser = Gestartet von
fact-addressees = Gerichtet an
fact-place = Ort
fact-started = Gestartet am
fact-closes = Offen bis
fact-closed = Beendet am
fact-line = { $label }: { $value }
outcome-delivered = Übergeben
outcome-answered = Beantwortet
outcome-successful = Erfolgreich
outcome-unsuccessful = Ohne Erfolg
outcome-withdrawn = Vom Organisationsteam zurückgezogen
donate-title = Die Kampagne unterstützen
donate-transfer = Sie können Geld auf dieses Konto überweisen:
donate-link = Online spenden
donate-holder = Kontoinhaber/in
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Verwendungszweck
donate-code-name = Code für Banking-Apps
donate-code = Scannen Sie diesen Code mit Ihrer Banking-App. Die Kontodaten werden dann ausgefüllt. Den Betrag bestimmen Sie.
closed-title = Diese Petition ist beendet
closed-text = Sie wurde am { $date } beendet und nimmt keine Unterschriften mehr an.
closed-text-grace = Sie wurde am { $date } beendet und nimmt keine neuen Unterschriften an. Wer vorher unterschrieben hat, kann die Unterschrift noch bis zum { $until } bestätigen.
draft-title = Diese Petition ist noch nicht offen
draft-text = Sie können sie noch nicht unterschreiben. Bitte kommen Sie später wieder.
draft-link-text = Nur wer diese Adresse hat, kann die Petition sehen, und zwar bis zum { $until }. Noch kann niemand unterschreiben.
paused-title = Unterschreiben ist zurzeit nicht möglich
paused-text = Sie können diese Petition vorerst nicht unterschreiben. Vorhandene Unterschriften sind davon nicht betroffen. Bitte kommen Sie später wieder.

## The form

form-title = Petition unterschreiben
field-name = Vollständiger Name
field-given-name = Vorname
field-family-name = Nachname
field-email = E-Mail-Adresse
field-country = Land
field-region = Region
field-city = Wohnort
field-postcode = Postleitzahl
field-occupation = Beruf oder Organisation
field-occupation-alone = Beruf
field-organisation = Organisation
field-link = Website
field-endorse-organisation = Name der Organisation
field-endorse-country = Land der Organisation
field-endorse-name = Ihr vollständiger Name
field-endorse-role = Ihre Funktion in der Organisation
field-endorse-email = Ihre E-Mail-Adresse
field-phone = Telefonnummer
field-phone-hint = Mit Ländervorwahl. Sie wird nie öffentlich gezeigt.
field-comment = Kommentar
field-comment-hint = Nur für die Kampagne: wird nicht öffentlich gezeigt.
field-comment-hint-public = Das Organisationsteam liest ihn. Es darf ihn öffentlich zeigen, wenn Sie das unten erlauben.
consent-show-comment = Das Organisationsteam darf meinen Kommentar öffentlich zeigen. Mein Name steht nur dann dabei, wenn ich meinen Namen zeige.
field-optional = (freiwillig)
country-choose = Bitte wählen …
form-more = Beruf oder Kommentar hinzufügen
form-more-fields = Weitere Angaben hinzufügen
form-one-name = Wenn Sie nur einen Namen haben, lassen Sie das andere Feld leer.
form-show-name = Meinen Namen öffentlich zeigen
form-show-name-hint = Mit Ihrem Land und Ihrem Beruf, aber nie mit Ihrer E-Mail-Adresse.
form-show-name-with = Zusammen mit dem Namen wird gezeigt: { $fields }. Ihre E-Mail-Adresse wird nie gezeigt.
form-show-name-alone = Nur Ihr Name wird gezeigt, nie Ihre E-Mail-Adresse.
form-news = Die Kampagne darf mir Neuigkeiten zu dieser Petition per E-Mail schicken
form-consent = Mit Ihrer Unterschrift unterstützen Sie diese Petition so, wie sie hier steht ({ $version }), und sind einverstanden, dass Ihre Angaben dafür gespeichert werden.
form-consent-version = Version { $version }
form-button = Unterschreiben
form-next = Wir schicken Ihnen einen Link per E-Mail. Ihre Unterschrift zählt, sobald Sie sie mit diesem Link bestätigen.
form-switch = In einer anderen Sprache fortfahren
form-switch-hint = Was Sie eingegeben haben, bleibt erhalten.
form-wait = Bitte warten Sie: Ihr Browser führt eine Sicherheitsprüfung durch.
form-nobody = Lassen Sie dieses Feld leer
form-offer-title = Meinten Sie { $address }?
form-offer-use = { $address } verwenden
form-offer-keep = Nein, an { $address } senden
privacy-title = Ihre Daten
privacy-text = Ihre E-Mail-Adresse wird verschlüsselt gespeichert und nie veröffentlicht. Ihre Angaben werden nur für diese Petition verwendet. Mit dem Link in unseren E-Mails können Sie jederzeit Ihre Unterschrift ansehen, Ihren Namen zeigen oder verbergen und Ihre Unterschrift zurückziehen oder löschen.
privacy-contact = Verantwortlich für Ihre Daten:
privacy-link = Ich habe den Link zu meiner Unterschrift verloren

## What is wrong in the form

problems-prefix = Fehler:
problems-title = Es gibt ein Problem
problem-missing-name = Geben Sie Ihren Namen ein
problem-missing-given-name = Geben Sie Ihren Vornamen, Ihren Nachnamen oder beides ein
problem-missing-email = Geben Sie Ihre E-Mail-Adresse ein
problem-missing-country = Wählen Sie Ihr Land aus
problem-missing-field = Füllen Sie dieses Feld aus: { $field }
problem-missing-tick = Um zu unterschreiben, setzen Sie dieses Häkchen: { $field }
problem-too-long = { $field }: Geben Sie höchstens { $max } Zeichen ein
problem-not-an-address = Geben Sie eine E-Mail-Adresse im richtigen Format ein, zum Beispiel name@example.org
problem-not-a-country = Wählen Sie ein Land aus der Liste aus
problem-not-a-phone = Geben Sie eine Telefonnummer mit Ländervorwahl ein, zum Beispiel +34 600 000 000
problem-not-a-link = Geben Sie die Adresse der Website mit https ein, zum Beispiel https://example.org
problem-not-an-organisation = { $field }: Geben Sie einen Namen ein, keine Adresse und nicht nur Sonderzeichen
problem-not-a-choice = Wählen Sie noch einmal eine der Antworten aus, denn sie haben sich geändert: { $field }
problem-consent-changed = Der Text zu diesem Häkchen hat sich geändert. Lesen Sie ihn noch einmal und setzen Sie das Häkchen, wenn Sie einverstanden sind.
problem-not-text = { $field }: Geben Sie nur einfachen Text ein, ohne HTML-Code und ohne unsichtbare Zeichen
problem-not-a-name = { $field }: Geben Sie einen Namen ein, keine Adresse und nicht nur Sonderzeichen. Wenn Sie nur einen Namen haben, lassen Sie das andere Feld leer
problem-disposable = Verwenden Sie eine dauerhafte E-Mail-Adresse: Wegwerfadressen laufen ab, und möglicherweise können andere die E-Mails lesen
problem-email-beyond-ascii = Wir können an diese Adresse keine E-Mails senden, weil vor dem @ ein Buchstabe oder Zeichen steht, das es auf einer englischen Tastatur nicht gibt. Geben Sie eine andere Adresse ein.
problem-no-proof = Ihr Browser muss eine Sicherheitsprüfung durchführen, bevor Sie unterschreiben können. Achten Sie darauf, dass JavaScript eingeschaltet ist, laden Sie die Seite neu und senden Sie dann das Formular ab.
problem-proof = Das Formular war zu lange geöffnet oder wurde schon abgesendet. Drücken Sie auf die Schaltfläche, um es noch einmal abzusenden.
problem-network-limit = Aus Ihrem Netzwerk wurden zu viele Formulare gesendet. Deshalb wurde dieses nicht gespeichert. Senden Sie es in einer Stunde noch einmal ab oder nutzen Sie eine andere Internetverbindung.
problem-domain-limit = Es wurden viele Formulare mit Adressen Ihres E-Mail-Anbieters gesendet. Deshalb muss Ihr Browser zuerst eine Sicherheitsprüfung durchführen. Achten Sie darauf, dass JavaScript eingeschaltet ist, und drücken Sie dann noch einmal auf die Schaltfläche. Ohne JavaScript: Senden Sie das Formular in einer Stunde noch einmal ab oder verwenden Sie eine andere E-Mail-Adresse.
problem-trap = Dieses Feld muss leer sein. Vielleicht hat Ihr Browser es ausgefüllt: Leeren Sie es und drücken Sie dann noch einmal auf die Schaltfläche.
problem-text-changed = Der Text der Petition hat sich geändert, seit Sie die Seite geöffnet haben. Lesen Sie ihn noch einmal und drücken Sie dann auf die Schaltfläche, wenn Sie weiterhin unterschreiben möchten.
problem-key-reused = Dieser Idempotency-Key wurde schon mit anderen Angaben verwendet. Senden Sie ein geändertes Formular mit einem neuen Schlüssel.
problem-paused = Unterschreiben ist zurzeit nicht möglich. Deshalb wurde Ihr Formular nicht gespeichert. Ihre Eingaben sind noch da: Drücken Sie später noch einmal auf die Schaltfläche.
answer-title = Signierte Antwort aufbewahren
answer-text = Diese Website hat eine Antwort digital signiert. Darin steht, dass die Website dies abgelehnt hat, wann und warum. Wer Sie sind, steht nicht darin. Kopieren Sie die Antwort oder laden Sie sie als Datei herunter. Mit dem öffentlichen Schlüssel können alle sie prüfen:
answer-download = Antwort herunterladen

## Signers, news, and how the number is counted

signers-title = Neueste Unterschriften
signers-note = Hier stehen nur Unterzeichnende, die sich dafür entschieden haben, ihren Namen zu zeigen.
signers-none = Noch sind keine Namen zu sehen. Alle Unterzeichnenden können wählen, ob ihr Name gezeigt wird.
signers-none-closed = Es wird kein Name gezeigt.
signers-hidden = Die Kampagne zeigt zurzeit keine Namen.
names-from = Namen und Kommentare werden nur gezeigt, solange mindestens { $from } Personen ihre Unterschrift bestätigt haben.
names-from-missing = Noch nötig: { $missing }.
names-title = Alle Namen
names-more = Weitere Namen
names-none = Keine Namen vorhanden.
names-search = Namen durchsuchen
names-search-hint = Vor- oder Nachname, oder wie er beginnt
names-not-found = Kein Name passt.
names-searched = Bisher durchsucht: die neuesten Namen, { $count }.
names-search-on = Frühere Namen durchsuchen
comments-title = Kommentare
comments-note = Unterzeichnende haben erlaubt, diese Kommentare zu zeigen, und das Organisationsteam hat sie vorher gelesen.
comments-none = Noch werden keine Kommentare gezeigt.
comments-hidden = Die Kampagne zeigt zurzeit keine Kommentare.
comments-unnamed = Eine unterzeichnende Person
comments-all = Alle Kommentare
comments-more = Weitere Kommentare
names-others = { $count ->
    [one] Eine weitere Person hat unterschrieben und zeigt ihren Namen nicht.
   *[other] { $count } weitere Unterzeichnende zeigen ihren Namen nicht.
}
news-title = Neuigkeiten
news-language = Sprache:
news-source = Quelle:
news-published = Veröffentlicht:
news-older = Ältere Neuigkeiten
news-feed = Neuigkeiten im Feedreader verfolgen (Atom)
news-corrected = Berichtigt:
news-all = Alle Neuigkeiten
counted-title = Wie diese Zahl zustande kommt
counted-text = Eine Unterschrift zählt, sobald sie per E-Mail bestätigt wurde. Jede E-Mail-Adresse zählt einmal, egal wie oft das Formular damit gesendet wird. Formulare, die nicht angenommen wurden, sind in keiner dieser Zahlen enthalten.
counted-confirmed = Bestätigt
counted-awaiting = Noch nicht bestätigt
counted-withdrawn = Zurückgezogen
counted-disowned = Nicht von der Person unterschrieben, der die E-Mail-Adresse gehört
counted-erased = Gelöscht
counted-purged = Nie bestätigt und zurückgezogen oder gelöscht
counted-automated = Für ungültig erklärt: von einem Programm gesendet
counted-disposable-address = Für ungültig erklärt: Wegwerf-E-Mail-Adresse
counted-false-name = Für ungültig erklärt: nicht der Name einer Person
counted-same-person = Für ungültig erklärt: eine Person, mehrere Adressen
counted-other = Aus einem anderen Grund für ungültig erklärt
counted-bounced = Bestätigte Unterschriften, deren E-Mail-Adresse später keine E-Mails mehr angenommen hat: { $number }. Sie zählen weiterhin.
counted-submitted = Insgesamt (jede E-Mail-Adresse zählt einmal und noch einmal, wenn nach dem Löschen der Daten erneut mit ihr unterschrieben wird)
counted-as-of = Stand dieser Zahlen: { $as-of }. Sie werden höchstens einmal pro Stunde aktualisiert, und nur wenn mindestens 20 Formulare dazugekommen sind. So kann niemand an ihnen erkennen, ob eine bestimmte Person unterschrieben hat. Was mit bestätigten Unterschriften geschieht, zeigt das öffentliche Protokoll ohne diese Verzögerung.
counted-none-yet = Die anderen Zahlen werden hier veröffentlicht, sobald mindestens 20 Formulare gesendet wurden, danach höchstens einmal pro Stunde. So kann niemand an ihnen erkennen, ob eine bestimmte Person unterschrieben hat. Was mit bestätigten Unterschriften geschieht, zeigt das öffentliche Protokoll ohne diese Verzögerung.
endorse-title = Als Organisation mitzeichnen
endorse-intro = Eine Mitzeichnung ist die Unterschrift einer Organisation. Organisationen werden getrennt von Personen gezählt und aufgeführt. Um für sich selbst zu unterschreiben, gehen Sie zurück zur Petition.
endorse-public = Öffentlich gezeigt werden der Name, die Website und das Land der Organisation. Nie gezeigt werden Ihr Name, Ihre Funktion und Ihre E-Mail-Adresse.
endorse-public-from = Öffentlich gezeigt werden der Name, die Website und das Land der Organisation, aber nur, solange mindestens { $from } Personen ihre Unterschrift bestätigt haben. Nie gezeigt werden Ihr Name, Ihre Funktion und Ihre E-Mail-Adresse.
endorse-approval = Das Organisationsteam der Petition liest jede Mitzeichnung, bevor sie aufgeführt und gezählt wird.
endorse-consent = Mit der Mitzeichnung erklären Sie, dass Sie für die Organisation sprechen dürfen und dass die Organisation diese Petition so unterstützt, wie sie hier steht ({ $version }). Sie sind einverstanden, dass diese Angaben dafür gespeichert werden.
endorse-button = Mitzeichnen
endorse-next = Wir schicken Ihnen einen Link per E-Mail. Die Mitzeichnung wird nicht aufgeführt und nicht gezählt, solange Sie sie nicht mit diesem Link bestätigt haben.
organisations-title = Mitzeichnende Organisationen
organisations-number = Zahl der Organisationen: { $number }. Sie sind in der Zahl der Unterschriften nicht enthalten.
organisations-note = Für jede Organisation hat eine Kontaktperson die Mitzeichnung per E-Mail bestätigt.
organisations-none = Es ist keine Organisation aufgeführt.
organisations-from = Organisationen werden nur aufgeführt, solange mindestens { $from } Personen ihre Unterschrift bestätigt haben.
organisations-all = Alle Organisationen
organisations-more = Weitere Organisationen
confirm-endorse-title = Bestätigen Sie die Mitzeichnung
confirm-endorse-text = Prüfen Sie die Angaben. Wenn es Ihre sind, bestätigen Sie, dass Ihre Organisation diese Petition mitzeichnet:
confirm-endorse-button = Mitzeichnung bestätigen
confirmed-endorse-title = Die Mitzeichnung ist bestätigt
confirmed-endorse-thanks = Danke, dass Sie mitgezeichnet haben:
confirmed-endorse-own-page = Die Mitzeichnung hat eine eigene Seite, auf der Sie sie ansehen, berichtigen, zurückziehen oder löschen können. Bewahren Sie die E-Mail auf, mit der Sie bestätigt haben: Sie enthält denselben Link.
confirmed-endorse-link = Mitzeichnung ansehen
endorsement-title = Die Mitzeichnung Ihrer Organisation
endorsement-means = Die Mitzeichnung ist die Unterschrift Ihrer Organisation. Auf dieser Seite und in unseren E-Mails ist mit „Ihre Unterschrift“ die Mitzeichnung gemeint.
endorsement-ends = Wenn Sie die Mitzeichnung zurückziehen oder löschen, wird Ihre Organisation nicht aufgeführt.
endorsement-listed = Bestätigt: zählt und ist aufgeführt
endorsement-hidden = Bestätigt: zählt, aber die Kampagne zeigt zurzeit keine Namen
endorsement-from = Bestätigt: zählt schon und wird aufgeführt, sobald mindestens { $from } Personen ihre Unterschrift bestätigt haben. Noch nötig: { $missing }.
endorsement-waits = Bestätigt: zählt, sobald das Organisationsteam der Petition sie angenommen hat
endorsement-rejected = Vom Organisationsteam der Petition nicht angenommen: wird nicht aufgeführt und zählt nicht
endorsement-not-me = Wenn jemand anderes mit Ihrer E-Mail-Adresse mitgezeichnet hat, sagen Sie es uns hier. Dann wird davon nichts gezählt oder gezeigt, und wir schicken Ihrer Adresse keine E-Mails mehr wegen dieser Mitzeichnung.
endorsement-done-not-me = Danke für den Hinweis. Von der Mitzeichnung wird nichts gezählt oder gezeigt, und wir schicken Ihnen dazu keine E-Mails mehr.
endorsement-correct = Möglicherweise liest das Organisationsteam der Petition berichtigte Angaben, bevor es sie aufführt.
endorsement-again = Die Mitzeichnung gilt dann wieder, mit den oben stehenden Angaben. Wenn das Organisationsteam der Petition Mitzeichnungen erst annehmen muss, zählt sie, sobald es diese Angaben angenommen hat.
link-endorse-title = Link zur Mitzeichnung Ihrer Organisation anfordern
link-endorse-text = Wir schicken Ihnen per E-Mail einen Link zu einer Seite, auf der Sie die Mitzeichnung ansehen, berichtigen, zurückziehen oder löschen können. Geben Sie die E-Mail-Adresse ein, mit der Sie mitgezeichnet haben.

## After the form

check-mail-title = Sehen Sie in Ihr E-Mail-Postfach
check-mail-sent = Wenn mit dieser Adresse unterschrieben werden kann, sollten Sie in wenigen Minuten eine E-Mail erhalten. Um Ihre Unterschrift zu bestätigen, öffnen Sie die E-Mail und folgen Sie dem Link.
check-mail-sent-late = Wenn mit dieser Adresse unterschrieben werden kann, sollten Sie eine E-Mail erhalten, aber nicht sofort. Um Ihre Unterschrift zu bestätigen, öffnen Sie die E-Mail und folgen Sie dem Link.
check-mail-endorse-sent = Wenn mit dieser Adresse mitgezeichnet werden kann, sollten Sie in wenigen Minuten eine E-Mail erhalten. Um die Mitzeichnung zu bestätigen, öffnen Sie die E-Mail und folgen Sie dem Link.
check-mail-endorse-sent-late = Wenn mit dieser Adresse mitgezeichnet werden kann, sollten Sie eine E-Mail erhalten, aber nicht sofort. Um die Mitzeichnung zu bestätigen, öffnen Sie die E-Mail und folgen Sie dem Link.
check-mail-counts = Ihre Unterschrift zählt erst, wenn Sie sie bestätigt haben.
check-mail-not-stored = Die Petition fragt nicht mehr danach. Deshalb wurde dies nicht gespeichert: { $fields }
check-mail-nothing-title = Wenn nichts ankommt
check-mail-nothing-wait = Warten Sie ein paar Minuten. Manche E-Mail-Anbieter sind langsam.
check-mail-nothing-wait-late = Warten Sie länger als die oben genannte Zeit. Manche E-Mail-Anbieter sind langsam.
check-mail-nothing-spam = Sehen Sie im Spam- oder Junk-Ordner nach.
check-mail-nothing-again = Füllen Sie das Formular noch einmal aus und prüfen Sie Ihre E-Mail-Adresse auf Tippfehler.
check-mail-to = An
check-mail-from = Von
check-mail-subject = Betreff enthält
check-mail-open = { $provider } öffnen
check-mail-again-limit = Wir schicken nur wenige E-Mails an dieselbe Adresse. Deshalb wird nicht jedes Mal eine weitere gesendet.
check-mail-again-button = Noch einmal senden
check-mail-again-done = Sie haben eine weitere E-Mail angefordert.
check-mail-change-title = Falsche Adresse?
check-mail-change-button = Adresse ändern
mails-late-minutes = Unsere E-Mails verspäten sich zurzeit um etwa { $minutes } Minuten.
mails-late-hours = Unsere E-Mails verspäten sich zurzeit um etwa { $hours } Stunden.
mails-late-link-sent = Wenn Sie diese Petition mit dieser Adresse unterschrieben haben, sollten Sie den Link erhalten, aber nicht sofort. Wenn nichts ankommt, sehen Sie im Spam-Ordner nach und prüfen Sie die Adresse auf Tippfehler.
mails-late-endorse-link-sent = Wenn Sie diese Petition mit dieser Adresse für eine Organisation mitgezeichnet haben, sollten Sie den Link erhalten, aber nicht sofort. Wenn nichts ankommt, sehen Sie im Spam-Ordner nach und prüfen Sie die Adresse auf Tippfehler.

## Confirming

confirm-title = Bestätigen Sie Ihre Unterschrift
confirm-text = Prüfen Sie die Angaben. Wenn es Ihre sind, bestätigen Sie Ihre Unterschrift unter dieser Petition:
confirm-button = Meine Unterschrift bestätigen
confirm-discard-title = Das sind nicht Ihre Angaben?
confirm-discard-text = Jemand anderes hat das Formular mit Ihrer E-Mail-Adresse ausgefüllt. Verwerfen Sie es: Dann wird nichts gezählt oder gezeigt, und Sie können mit Ihren eigenen Angaben unterschreiben.
confirm-discard-only = Jemand anderes hat das Formular mit Ihrer E-Mail-Adresse ausgefüllt. Verwerfen Sie es: Dann wird nichts gezählt oder gezeigt.
confirm-discard-button = Formular verwerfen
press-title = Geben Sie Ihre E-Mail-Adresse ein
press-text = Manche E-Mail-Programme öffnen von selbst Links und drücken auf Schaltflächen. Wir können nicht erkennen, ob Sie auf die Schaltfläche gedrückt haben oder ein Programm. Deshalb hat sich noch nichts geändert.
press-ask = Um fortzufahren, geben Sie die E-Mail-Adresse ein, an die wir die E-Mail mit dem Link geschickt haben.
press-wrong = Unsere E-Mail wurde an eine andere Adresse geschickt. Sehen Sie in der E-Mail nach, welche Adresse das war, und geben Sie diese hier ein.
press-button = Weiter
confirmed-title = Ihre Unterschrift zählt
confirmed-thanks = Danke, dass Sie unterschrieben haben:
confirmed-count = Unterschriften bisher, Ihre eingeschlossen: mindestens { $count }
confirmed-share-title = Teilen Sie diese Petition
confirmed-share-text = Durch das Teilen erreicht die Petition mehr Menschen. Diese Links enthalten keine Tracker.
confirmed-address = Link zur Petition
confirmed-share-email = E-Mail
confirmed-share-subject = Diese Petition unterschreiben?
share-closed-text = Diese Petition ist beendet. Sie können ihre Seite weiterhin teilen. Diese Links enthalten keine Tracker.
share-native = Mit einer App teilen
share-text = Text zum Kopieren
share-more = Weitere Wege zum Teilen
share-code-title = Code für Plakate
share-code-text = Wer die Kamera eines Handys darauf richtet, gelangt zur Petition.
share-code-file = Code als Bild speichern (SVG)
share-posters-title = Plakate zum Ausdrucken
share-posters-text = Drucken Sie ein Plakat für ein Schwarzes Brett oder einen Infostand aus. Darauf stehen der Titel der Petition und ein Code, der zu ihr führt.
confirmed-own-page-title = Sie können es sich anders überlegen
confirmed-own-page-text = Auf Ihrer eigenen Seite können Sie sehen, was Sie unterschrieben haben, Ihre Angaben berichtigen, Ihren Namen zeigen oder verbergen und Ihre Unterschrift zurückziehen oder löschen. Bewahren Sie die E-Mail auf, mit der Sie bestätigt haben: Sie enthält denselben Link.
confirmed-own-page-link = Zu meiner Unterschrift
confirmed-own-page-mail = Der Link zu Ihrer Seite steht in unseren E-Mails. Haben Sie ihn verloren?

## The signer’s own page

signature-title = Ihre Unterschrift
signature-status = Status
signature-awaiting = Noch nicht bestätigt: Folgen Sie dem Link in unserer E-Mail
signature-too-late = Vor dem Ende der Petition nicht bestätigt: zählt nicht
signature-confirmed = Bestätigt
signature-withdrawn = Zurückgezogen
signature-disowned = Jemand anderes hat mit Ihrer E-Mail-Adresse unterschrieben: Das zählt nicht
signature-withdrawn-on-request = Auf Ihren Wunsch vom Organisationsteam zurückgezogen
signature-set-aside = Von der Kampagne für ungültig erklärt: zählt nicht
signature-set-aside-withdrawn = Zurückgezogen und von der Kampagne für ungültig erklärt: zählt nicht
signature-name = Name
signature-version = Textversion
signature-version-is = Version { $version } ({ $language })
signature-submitted-at = Unterschrieben am
signature-confirmed-at = Bestätigt am
signature-corrected-at = Berichtigt am
signature-shown = Name öffentlich zeigen
signature-shown-once-confirmed = Ja, sobald Ihre Unterschrift bestätigt ist
signature-shown-uncounted = Nein: Es werden nur Namen zu Unterschriften gezeigt, die zählen
signature-shown-hidden = Ja, aber die Kampagne zeigt zurzeit keine Namen
signature-shown-from = Ja, sobald mindestens { $from } Personen ihre Unterschrift bestätigt haben. Noch nötig: { $missing }.
signature-comment = Kommentar öffentlich zeigen
signature-comment-waiting = Noch nicht: Das Organisationsteam liest ihn zuerst
signature-comment-refused = Nein: Das Organisationsteam hat entschieden, ihn nicht zu zeigen
signature-comment-hidden = Jetzt nicht: Die Kampagne zeigt zurzeit keine Kommentare
signature-news = Die Kampagne darf Neuigkeiten per E-Mail schicken
signature-mails = E-Mails erlaubt
signature-yes = Ja
signature-no = Nein
signature-none = Keine Angabe
signature-private = Geben Sie die Adresse dieser Seite nicht weiter. Wer sie hat, kann Ihre Unterschrift ändern.
signature-done-shown = Erledigt: Ihr Name kann jetzt in der Liste der Unterzeichnenden erscheinen.
signature-done-shown-later = Erledigt: Ihr Name kann in der Liste der Unterzeichnenden erscheinen, wenn die Kampagne wieder Namen zeigt.
signature-done-shown-from = Erledigt: Ihr Name kann in der Liste der Unterzeichnenden erscheinen, sobald mindestens { $from } Personen ihre Unterschrift bestätigt haben. Noch nötig: { $missing }.
signature-done-hidden = Erledigt: Ihr Name wird nicht mehr in der Liste der Unterzeichnenden gezeigt.
signature-done-hidden-unlisted = Erledigt: Ihr Name wird nicht in der Liste der Unterzeichnenden gezeigt.
signature-done-comment-hidden = Erledigt: Ihr Kommentar wird nicht gezeigt.
signature-done-withdrawn = Erledigt: Ihre Unterschrift ist zurückgezogen und zählt nicht.
signature-done-again = Erledigt: Ihre Unterschrift zählt wieder.
signature-done-stopped = Erledigt: Wir schicken Ihnen keine E-Mails mehr wegen dieser Unterschrift.
signature-done-resumed = Erledigt: Sie erlauben wieder E-Mails zu dieser Petition.
signature-done-corrected = Erledigt: Ihre Angaben sind so gespeichert, wie Sie sie hier sehen.
signature-show-title = Ihren Namen zeigen
signature-show-text = Ihr Name, Ihr Land und Ihr Beruf können dann in der Liste der Unterzeichnenden dieser Petition erscheinen.
signature-show-name = Ihr Name kann dann in der Liste der Unterzeichnenden dieser Petition erscheinen.
signature-show-button = Meinen Namen zeigen
signature-hide-title = Ihren Namen verbergen
signature-hide-text = Ihre Unterschrift zählt weiterhin, aber Ihr Name erscheint nicht mehr in der Liste der Unterzeichnenden.
signature-hide-unlisted = Ihr Name ist zurzeit nicht aufgeführt. Wenn Sie ihn verbergen, wird er auch später nicht aufgeführt. Ihre Unterschrift zählt weiterhin.
signature-hide-button = Meinen Namen verbergen
signature-hide-comment-title = Ihren Kommentar verbergen
signature-hide-comment-text = Ihre Unterschrift zählt weiterhin. Das Organisationsteam kann Ihren Kommentar lesen, darf ihn aber nicht mehr zeigen.
signature-hide-comment-button = Meinen Kommentar verbergen
signature-withdraw-title = Ihre Unterschrift zurückziehen
signature-withdraw-text = Ihre Unterschrift zählt dann nicht, und Ihr Name wird nicht gezeigt. Wir bewahren einen Vermerk über die Rücknahme auf. Solange die Petition offen ist, können Sie erneut unterschreiben.
signature-withdraw-awaiting = Ihr Formular wird verworfen und lässt sich mit den Links in unseren E-Mails nicht mehr bestätigen. Wir bewahren einen Vermerk über die Rücknahme auf.
signature-withdraw-set-aside = Die Kampagne hat Ihre Unterschrift für ungültig erklärt. Sie zählt deshalb jetzt nicht. Wenn Sie sie zurückziehen, zählt sie auch später nicht wieder.
signature-withdraw-closed = Ihre Unterschrift zählt dann nicht, und Ihr Name wird nicht gezeigt. Wir bewahren einen Vermerk über die Rücknahme auf. Die Petition ist beendet: Sie können das bis zum { $until } rückgängig machen, später nicht mehr.
signature-withdraw-final = Ihre Unterschrift zählt dann nicht, und Ihr Name wird nicht gezeigt. Wir bewahren einen Vermerk über die Rücknahme auf. Die Petition ist beendet. Deshalb lässt sich das nicht rückgängig machen.
signature-withdraw-button = Meine Unterschrift zurückziehen
signature-again-title = Erneut unterschreiben
signature-again-text = Ihre Unterschrift zählt dann, mit den oben stehenden Angaben.
signature-again-form = Sie haben Ihre Unterschrift zurückgezogen, bevor Ihre Angaben bestätigt waren. Um zu unterschreiben, füllen Sie das Formular noch einmal aus.
signature-again-mails = Um mit Ihren eigenen Angaben zu unterschreiben, erlauben Sie auf dieser Seite zuerst wieder E-Mails. Füllen Sie dann das Formular aus.
signature-disowned-title = Selbst unterschreiben
signature-again-disowned = Um mit Ihren eigenen Angaben zu unterschreiben, füllen Sie das Formular aus.
signature-again-button = Erneut unterschreiben
signature-not-me-title = Sie haben nicht unterschrieben?
signature-not-me-text = Wenn jemand anderes mit Ihrer E-Mail-Adresse unterschrieben hat, sagen Sie es uns hier. Dann wird diese Unterschrift nicht gezählt oder gezeigt, und wir schicken Ihrer Adresse ihretwegen keine E-Mails mehr. Wie viele das melden, ist öffentlich, aber nicht, wer es ist.
signature-not-me-button = Das war ich nicht
signature-done-not-me = Danke für den Hinweis. Diese Unterschrift wird nicht gezählt oder gezeigt, und wir schicken Ihnen ihretwegen keine E-Mails mehr.
signature-misuse = Wenn Ihre Adresse missbraucht wird, schreiben Sie an { $contact }.
signature-stop-title = Alle E-Mails abbestellen
signature-stop-text = Wir schicken Ihnen dann keine E-Mails mehr wegen dieser Unterschrift. Ihre Unterschrift bleibt, wie sie ist. Speichern Sie die Adresse dieser Seite: Wir können sie Ihnen nicht noch einmal per E-Mail schicken.
signature-stop-button = Alle E-Mails abbestellen
signature-resume-title = E-Mails wieder erlauben
signature-resume-text = Wenn Sie E-Mails wieder erlauben, können wir Ihnen den Link zu dieser Seite per E-Mail schicken. Wenn eine E-Mail an Sie nicht zugestellt werden konnte oder als Spam gemeldet wurde, schicken wir vielleicht trotzdem eine Zeit lang keine.
signature-links-title = Einen neuen Link zu dieser Seite erhalten
signature-links-text = Wir schicken Ihnen einen neuen Link per E-Mail. Alle früheren Links zu dieser Seite funktionieren dann nicht mehr, auch die in den E-Mails, die Sie schon haben. Nutzen Sie das, wenn möglicherweise jemand anderes einen Link hat.
signature-links-button = Meine Links ersetzen
signature-download-title = Ihre Daten herunterladen
signature-download-text = Ihre Angaben und deren Verlauf, als JSON-Datei
signature-download-fresh = Zum Schutz Ihrer Daten brauchen Sie für das Herunterladen einen Link, der weniger als einen Tag alt ist. Wir können Ihnen einen per E-Mail schicken.
signature-download-button = Aktuellen Link per E-Mail schicken
receipt-title = Beleg
receipt-text = Ein Beleg beweist, dass Ihre Unterschrift im öffentlichen Protokoll dieser Website steht. Wer ihn sieht, erfährt, dass Sie unterschrieben haben. Zeigen Sie ihn deshalb nur Menschen, die das wissen dürfen.
receipt-button = Beleg herunterladen
signature-erase-title = Ihre Daten löschen
signature-erase-counted = Ihre Unterschrift zählt dann nicht, und Ihr Name, Ihre E-Mail-Adresse und alle anderen verschlüsselten Angaben werden endgültig gelöscht. Das lässt sich nicht rückgängig machen.
signature-erase-not-counted = Ihr Name, Ihre E-Mail-Adresse und alle anderen verschlüsselten Angaben werden endgültig gelöscht. Das lässt sich nicht rückgängig machen. Ihre Unterschrift zählt jetzt nicht und wird auch danach nicht zählen.
signature-erase-sure = Ich bin sicher, dass ich meine Daten löschen will
signature-erase-data-button = Meine Daten löschen

## Correcting details

correct-title = Ihre Angaben berichtigen
correct-choices = Dort ändern Sie auch, ob Sie Neuigkeiten möchten und was Sie sonst erlaubt haben.
correct-text = Was Sie unterschrieben haben, bleibt gleich. Angaben, die Sie ersetzen, werden gelöscht.
correct-awaiting = Sie können Ihre Angaben hier berichtigen, sobald Ihre Unterschrift bestätigt ist.
correct-button = Speichern
correct-news-stopped = Sie haben alle E-Mails abbestellt. Wenn Sie Neuigkeiten wählen, erlauben Sie E-Mails wieder.
correct-differs = Ihre Eingaben unterscheiden sich von dem, was gespeichert ist:
correct-limit = Änderungen sind begrenzt: { $day } in 24 Stunden, { $all } insgesamt. Ihren Namen verbergen, E-Mails abbestellen, Ihre Unterschrift zurückziehen und Ihre Daten löschen können Sie immer.

## Another email address

address-title = Eine andere E-Mail-Adresse verwenden
address-text = Sie haben mit { $address } unterschrieben. Sie können Ihre Unterschrift auf eine andere Adresse von Ihnen übertragen. Sonst ändert sich daran nichts.
address-ask = Wir schicken eine E-Mail an die neue Adresse. Ihre Unterschrift wird übertragen, wenn Sie den Link in dieser E-Mail öffnen und bestätigen. Ab dann funktionieren die Links in früheren E-Mails nicht mehr. Der alten Adresse teilen wir mit, dass die Unterschrift übertragen wurde, aber nicht, wohin.
address-mail-button = E-Mail an diese Adresse schicken
address-same = Das ist schon die Adresse Ihrer Unterschrift. Geben Sie eine andere ein.
address-pending = Sie haben eine E-Mail an { $address } angefordert. Ihre Unterschrift wird dorthin übertragen, sobald Sie es über diese E-Mail bestätigen. Bis dahin ändert sich nichts.
address-keep-current = Meine jetzige Adresse behalten
address-kept = Erledigt: Die Änderung der Adresse ist abgebrochen.
address-sent = Wenn wir an diese Adresse E-Mails schicken können, sollten Sie in wenigen Minuten eine erhalten. Um Ihre Unterschrift zu übertragen, öffnen Sie die E-Mail und folgen Sie dem Link.
address-sent-late = Wenn wir an diese Adresse E-Mails schicken können, sollten Sie eine erhalten, aber nicht sofort. Um Ihre Unterschrift zu übertragen, öffnen Sie die E-Mail und folgen Sie dem Link.
address-until = Bis Sie dort bestätigen, ändert sich nichts.
address-confirm-title = Die Unterschrift auf diese Adresse übertragen
address-confirm-text = Jemand, wahrscheinlich Sie selbst, hat darum gebeten, die eigene Unterschrift unter dieser Petition auf Ihre E-Mail-Adresse zu übertragen:
address-endorsement-means = Auf dieser Seite ist mit „Unterschrift“ die Mitzeichnung einer Organisation gemeint.
address-confirm-then = Ab dann führen nur noch Links in E-Mails an diese Adresse zu der Unterschrift.
address-confirm-button = Hierher übertragen
address-reject-title = Nicht Ihre Unterschrift?
address-reject-text = Jemand hat Ihre Adresse eingegeben. Lehnen Sie die Änderung ab: Die Unterschrift bleibt, wo sie ist.
address-reject-button = Ablehnen
address-taken-title = Mit dieser Adresse wurde schon unterschrieben
address-has-signature-text = Zu dieser Adresse gehört eine eigene Unterschrift, die zählt. Deshalb kann die andere Unterschrift nicht hierher übertragen werden. Wenn beide von Ihnen sind, ziehen Sie die andere zurück: Sie zählt dann nicht mehr.
address-taken-button = Die andere Unterschrift zurückziehen
notice-address-moved-title = Ihre Unterschrift wurde übertragen
notice-address-moved-text = Sie gehört jetzt zu Ihrer neuen E-Mail-Adresse, so wie sie war. Nur Links in E-Mails an diese Adresse führen zu ihr.
notice-moved-title = Diese Unterschrift wurde übertragen
notice-moved-text = Sie gehört jetzt zu einer anderen E-Mail-Adresse. Nutzen Sie den Link in unseren E-Mails an die andere Adresse. Wenn Sie die Unterschrift nicht übertragen haben, wenden Sie sich an die Kampagne.
notice-address-outdated-title = Dieser Link funktioniert nicht mehr
notice-address-outdated-text = Die Änderung der Adresse wurde abgebrochen, noch einmal angefordert oder ist zu alt, oder die Unterschrift ist nicht mehr bestätigt. Um neu zu beginnen, gehen Sie zur Seite Ihrer Unterschrift: Der Link dazu steht in unseren E-Mails an die Adresse, mit der unterschrieben wurde.
notice-address-rejected-title = Die Änderung ist abgelehnt
notice-address-rejected-text = Die Unterschrift wurde nicht auf Ihre Adresse übertragen. Der Link in unserer E-Mail funktioniert nicht mehr.
notice-address-withdrawn-title = Die andere Unterschrift ist zurückgezogen
notice-address-withdrawn-text = Sie zählt nicht. Die Unterschrift mit dieser Adresse ist unverändert. Um die andere zu löschen, nutzen Sie den Link in unseren E-Mails an deren Adresse.
notice-many-addresses-title = Zu viele Adressänderungen
address-limit = { $day ->
    [one] Sie können innerhalb von 24 Stunden eine andere Adresse angeben.
   *[other] Sie können innerhalb von 24 Stunden { $day } andere Adressen angeben.
}
again-from = Sie können es ab { $time } noch einmal versuchen.
unsubscribe-title = Neuigkeiten per E-Mail abbestellen
unsubscribe-text = Die Kampagne schickt Ihnen dann per E-Mail keine Neuigkeiten mehr zu dieser Petition:
unsubscribe-then = An Ihrer Unterschrift und an dem, was Sie sonst gewählt haben, ändert sich nichts.
unsubscribe-button = Neuigkeiten abbestellen
notice-news-stopped-title = Sie erhalten keine Neuigkeiten mehr
notice-news-stopped-text = Die Kampagne schickt Ihnen per E-Mail keine Neuigkeiten mehr zu dieser Petition. Eine E-Mail, die schon unterwegs war, kann noch ankommen. Wenn Sie unterschrieben haben, bleibt Ihre Unterschrift unverändert.

## The link to one's own page

link-title = Link zu Ihrer Unterschrift anfordern
link-text = Wir schicken Ihnen per E-Mail einen Link zu Ihrer eigenen Seite. Dort können Sie Ihre Unterschrift ansehen, zurückziehen oder löschen. Geben Sie die E-Mail-Adresse ein, mit der Sie unterschrieben haben.
link-button = Meinen Link schicken

## Notices

notice-link-expired-title = Dieser Link ist abgelaufen
notice-link-expired-text = Nutzen Sie den Link in unserer neuesten E-Mail. Wenn die Petition noch offen ist, können Sie auch erneut unterschreiben und so einen neuen Link erhalten.
notice-link-unknown-title = Dieser Link funktioniert nicht
notice-link-unknown-text = Vielleicht fehlt ein Teil davon. Kopieren Sie den ganzen Link aus unserer E-Mail. Wenn das nicht hilft, fordern Sie auf der Seite der Petition einen neuen Link an.
notice-petition-closed-title = Diese Petition ist beendet
notice-petition-closed-text = Sie nimmt keine Unterschriften mehr an. Danke, dass Sie unterschreiben wollten.
notice-petition-not-found-title = Petition nicht gefunden
notice-petition-not-found-text = Prüfen Sie, ob die Adresse stimmt. Vielleicht hat die Petition jetzt eine andere Adresse oder ist noch nicht offen.
notice-page-not-found-title = Seite nicht gefunden
notice-page-not-found-text = Prüfen Sie, ob die Adresse stimmt, oder gehen Sie zur vorherigen Seite zurück.
notice-article-retracted-title = Diese Neuigkeit wurde zurückgezogen
notice-article-retracted-text = Die Kampagne veröffentlicht sie nicht mehr. Andere Neuigkeiten können Sie auf der Seite der Petition lesen.
notice-too-large-title = Ihre Anfrage ist zu groß
notice-too-large-text = Sie haben mehr Text gesendet, als wir annehmen. Gehen Sie zurück, kürzen Sie den Text und senden Sie ihn noch einmal ab.
notice-unavailable-title = Leider gibt es ein Problem mit dem Dienst
notice-unavailable-text = Wir konnten Ihre Anfrage nicht ausführen. Bitte versuchen Sie es in ein paar Minuten noch einmal. Zweimaliges Absenden schadet nicht.
notice-not-sure-title = Es wurde nichts gelöscht
notice-not-sure-text = Setzen Sie das Häkchen, um zu bestätigen, dass Sie Ihre Daten löschen wollen. Drücken Sie dann noch einmal auf die Schaltfläche.
notice-not-changed-title = Es wurde nichts geändert
notice-not-changed-text = Der Status Ihrer Unterschrift hat sich geändert, seit Sie die Seite geöffnet haben. Deshalb passt diese Schaltfläche nicht mehr. Gehen Sie zu Ihrer Unterschrift, um den aktuellen Status zu sehen.
notice-withdrawn-title = Ihre Unterschrift wurde zurückgezogen
notice-withdrawn-text = Sie zählt nicht, und Ihr Name wird nicht gezeigt. Solange die Petition offen ist, können Sie erneut unterschreiben.
notice-erased-title = Ihre Daten wurden gelöscht
notice-erased-details = Ihr Name, Ihre E-Mail-Adresse und alle anderen verschlüsselten Angaben wurden endgültig gelöscht. Dieser Link funktioniert nicht mehr.
notice-erased-on-request-title = Ihre Daten wurden gelöscht
notice-erased-on-request-details = Das Organisationsteam hat auf Ihren Wunsch Ihren Namen, Ihre E-Mail-Adresse und alle anderen verschlüsselten Angaben endgültig gelöscht. Ihre Unterschrift zählt nicht. Dieser Link funktioniert nicht mehr. Wenn Sie das nicht verlangt haben, wenden Sie sich an die Kampagne. Solange die Petition offen ist, können Sie erneut unterschreiben.
notice-purged-title = Dieser Link ist abgelaufen
notice-purged-text = Die Unterschrift wurde nicht innerhalb von 30 Tagen bestätigt. Deshalb wurden die Angaben gelöscht. Die Unterschrift wurde nie gezählt. Wenn die Petition noch offen ist, können Sie erneut unterschreiben.
notice-again-kept = Was nicht gelöscht wurde, steht noch im Formular. Füllen Sie den Rest aus.
notice-data-expired-title = Ihre Angaben wurden gelöscht
notice-data-expired-details = Die Petition ist seit Langem beendet. Deshalb wurden Ihr Name, Ihre E-Mail-Adresse und alle anderen verschlüsselten Angaben gelöscht. Ihre Unterschrift zählt weiterhin.
notice-data-expired-uncounted-title = Ihre Angaben wurden gelöscht
notice-data-expired-uncounted-details = Die Zeit, für die wir Angaben aufbewahren, ist abgelaufen. Deshalb wurden Ihr Name, Ihre E-Mail-Adresse und alle anderen verschlüsselten Angaben gelöscht. Ihre Unterschrift zählt nicht.
notice-other-spelling-title = Dieser Link gilt für eine andere Schreibweise Ihrer Adresse
notice-other-spelling-text = Diese E-Mail-Adresse lässt sich auf mehrere Arten schreiben. Eine andere Schreibweise wurde später verwendet oder ist bestätigt. Deshalb lässt sich die Unterschrift mit diesem Link nicht ansehen oder ändern. Nutzen Sie den Link in unseren E-Mails an die andere Schreibweise. Solange nichts bestätigt ist, funktioniert die Schaltfläche in der E-Mail mit diesem Link noch.
notice-link-replaced-title = Dieser Link wurde ersetzt
notice-link-replaced-text = Frühere Links zu dieser Unterschrift funktionieren nicht mehr. Nutzen Sie den Link in unserer neuesten E-Mail oder fordern Sie auf der Seite der Petition einen neuen an.
notice-links-replaced-title = Ihre Links wurden ersetzt
notice-links-replaced-text = Frühere Links zu Ihrer Unterschrift funktionieren nicht mehr. Wir schicken Ihnen einen neuen per E-Mail.
notice-discarded-title = Das Formular wurde verworfen
notice-discarded-text = Nichts davon wird gezählt oder gezeigt. Wenn Sie mit Ihren eigenen Angaben unterschreiben möchten, füllen Sie das Formular selbst aus.
notice-discarded-only-title = Das Formular wurde verworfen
notice-discarded-only-text = Nichts davon wird gezählt oder gezeigt.
notice-fresh-link-sent-title = Sehen Sie in Ihr E-Mail-Postfach
notice-fresh-link-sent-text = Wir schicken Ihnen einen aktuellen Link per E-Mail. Nutzen Sie ihn innerhalb eines Tages, um Ihre Daten herunterzuladen.
notice-not-fresh-title = Dieser Link ist zu alt, um Ihre Daten herunterzuladen
notice-not-fresh-text = Zum Schutz Ihrer Daten brauchen Sie für das Herunterladen einen Link, der weniger als einen Tag alt ist. Fordern Sie einen auf der Seite Ihrer Unterschrift an.
notice-receipt-not-yet-title = Ihr Beleg ist noch nicht fertig
notice-receipt-not-yet-text = Ihre Unterschrift steht noch nicht im öffentlichen Protokoll. Nach der Bestätigung dauert das meistens weniger als eine Minute. Versuchen Sie es später noch einmal.
notice-receipt-late-text = Was Sie am { $time } bestätigt oder geändert haben, steht noch nicht im öffentlichen Protokoll. Meistens dauert das weniger als eine Minute. Das Protokoll ist also im Rückstand. Ihre Unterschrift ist nicht verloren: Sie ist gespeichert und wird nachgetragen, sobald das Protokoll weiterläuft. Versuchen Sie es später noch einmal.
notice-receipt-unconfirmed-text = Ihre Unterschrift ist nicht bestätigt. Einen Beleg gibt es erst, wenn sie bestätigt ist und im öffentlichen Protokoll steht.
notice-no-receipt-title = Es gibt keinen Beleg
notice-no-receipt-text = Zu dieser Petition gibt es keine Belege. Denn ein Beleg beweist allen, die ihn sehen, dass die Person, der er gehört, unterschrieben hat.
notice-receipt-disowned-text = Sie haben uns gesagt, dass nicht Sie unterschrieben haben. Ein Beleg würde allen, die ihn sehen, das Gegenteil beweisen. Deshalb können Sie keinen herunterladen.
notice-too-many-mails-title = Zurzeit kann keine E-Mail geschickt werden
notice-too-many-mails-text = Wir haben in den letzten Tagen schon mehrere E-Mails an Ihre Adresse geschickt, oder Sie haben unsere E-Mails abbestellt. Nutzen Sie den neuesten Link oder versuchen Sie es in einer Woche noch einmal.
notice-details-changed-text = Ihre Angaben haben sich geändert, seit Sie das Formular geöffnet haben. Deshalb wurde nichts gespeichert. Vergleichen Sie Ihre Eingaben mit den gespeicherten Angaben und speichern Sie noch einmal.
notice-set-aside-title = Diese Unterschrift wurde für ungültig erklärt
notice-set-aside-text = Die Kampagne hat sie für ungültig erklärt. Deshalb zählt sie nicht. Wenn Sie das für einen Fehler halten, wenden Sie sich an die Kampagne.
notice-mails-stopped-title = E-Mails abbestellt
notice-mails-stopped-text = Wir schicken Ihnen keine E-Mails mehr wegen dieser Unterschrift.
notice-signing-paused-title = Unterschreiben ist zurzeit nicht möglich
notice-signing-paused-text = Ihr Formular wurde nicht gespeichert. Vorhandene Unterschriften sind davon nicht betroffen. Bitte kommen Sie später wieder.
notice-form-after-closing-text = Die Petition wurde beendet, bevor Ihr Formular ankam. Deshalb wurde nichts davon gespeichert. Danke, dass Sie unterschreiben wollten.
notice-link-sent-title = Sehen Sie in Ihr E-Mail-Postfach
notice-link-sent-text = Wenn Sie diese Petition mit dieser Adresse unterschrieben haben, sollten Sie den Link in wenigen Minuten erhalten. Wenn nichts ankommt, sehen Sie im Spam-Ordner nach und prüfen Sie die Adresse auf Tippfehler.
notice-endorse-link-sent-text = Wenn Sie diese Petition mit dieser Adresse für eine Organisation mitgezeichnet haben, sollten Sie den Link in wenigen Minuten erhalten. Wenn nichts ankommt, sehen Sie im Spam-Ordner nach und prüfen Sie die Adresse auf Tippfehler.
notice-wait-title = Bitte versuchen Sie es später noch einmal
notice-wait-text = Aus Ihrem Netzwerk kamen zu viele Anfragen. Versuchen Sie es in einer Stunde noch einmal oder nutzen Sie eine andere Internetverbindung.

## The document to hand over

delivery-as-of = Stand: { $date } ({ $zone })
delivery-links = Links
delivery-names = Namen
delivery-names-shown = Unterzeichnende, die sich dafür entschieden haben, ihren Namen zu zeigen: { $shown } von { $confirmed }. Die Liste folgt der Reihenfolge der Bestätigung. Was neben einem Namen steht, hat die Person selbst so eingegeben.
delivery-names-none = Von den Unterzeichnenden hat sich niemand dafür entschieden, den eigenen Namen zu zeigen.
delivery-boxes = { $number ->
    [one] Ein Name enthält Zeichen, die in den Schriften dieses Dokuments fehlen. Jedes davon ist durch ein Kästchen ersetzt.
   *[other] { $number } Namen enthalten Zeichen, die in den Schriften dieses Dokuments fehlen. Jedes davon ist durch ein Kästchen ersetzt.
}
delivery-organisations = Organisationen
delivery-organisations-listed = Mitzeichnende Organisationen: { $number }. Die Liste folgt der Reihenfolge der Bestätigung. In der Zahl der Unterschriften sind die Organisationen nicht enthalten.
delivery-page = Seite { $page } von { $pages }

## Privacy

privacy-page-title = Datenschutz
privacy-purpose-title = Wofür Ihre Daten verwendet werden
privacy-purpose-count = Um Ihre Unterschrift zu zählen und sicherzugehen, dass sie von Ihnen ist.
privacy-purpose-deliver = Um die Petition zu übergeben an: { $addressees }
privacy-purpose-chosen = Nur wenn Sie das gewählt haben: um Ihren Namen mit Land und Beruf öffentlich zu zeigen und um Ihnen Neuigkeiten zu dieser Petition per E-Mail zu schicken.
privacy-purpose-shown = Nur wenn Sie das gewählt haben: um Ihren Namen öffentlich zu zeigen.
privacy-purpose-news = Nur wenn Sie das gewählt haben: um Ihnen Neuigkeiten zu dieser Petition per E-Mail zu schicken.
privacy-purpose-consent = Nur wenn Sie das gewählt haben: { $consent }
privacy-basis-title = Rechtsgrundlage
privacy-basis-text = Ihre Einwilligung. Sie geben sie, indem Sie unterschreiben, und können sie jederzeit widerrufen. In der Europäischen Union: Artikel 6 Absatz 1 Buchstabe a DSGVO sowie Artikel 9 Absatz 2 Buchstabe a, weil eine Unterschrift eine politische Meinung verraten kann.
privacy-stored-title = Was gespeichert wird
privacy-stored-sealed = Verschlüsselt: { $fields }
privacy-stored-source = Verschlüsselt: ein Code dafür, wo der Link stand, über den Sie zur Petition gekommen sind, zum Beispiel auf einem Flyer. Er wird nur gespeichert, wenn der Link einen solchen Code enthielt. Mit ihm wird nur gezählt, wie viele Menschen von dort gekommen sind.
privacy-stored-open = Unverschlüsselt: Ihr Land, falls Sie es angegeben haben, Ihre Sprache, was Sie erlaubt haben, welche Version des Textes Sie unterschrieben haben und wann.
privacy-stored-areas = Unverschlüsselt, solange Ihre Unterschrift zählt: die Region oder der Anfang der Postleitzahl, je nachdem, wonach gezählt wird.
privacy-stored-codes = Nur als geheime Codes, um wiederholte Formulare zu erkennen: Ihre E-Mail-Adresse und Ihr Netzwerk.
privacy-stored-log = Für immer in einem öffentlichen Protokoll, das alle prüfen können: dass eine Unterschrift bestätigt wurde, was später mit ihr geschehen ist (zum Beispiel, dass sie berichtigt, zurückgezogen oder gelöscht wurde), und in welcher Minute, mit einem Code statt eines Namens oder einer Adresse. Wenn Ihr Name öffentlich zu sehen war, können andere möglicherweise erkennen, welche Einträge Ihre sind.
privacy-stored-endorsements = Wenn Sie für eine Organisation mitzeichnen: Der Name, die Website und das Land der Organisation können öffentlich gezeigt werden. Ihr eigener Name, Ihre Funktion und Ihre E-Mail-Adresse werden verschlüsselt gespeichert und nie gezeigt.
privacy-readers-title = Wer Ihre Daten sehen kann
privacy-readers-text = Die Kampagne und die Unternehmen, die diese Website betreiben und die E-Mails der Website verschicken. Jeder Export der Daten wird festgehalten. Was Sie öffentlich zeigen, können alle sehen; es ist nicht verschlüsselt.
privacy-readers-places = Alle können sehen, aus welchen Ländern die Unterschriften kommen und wie viele es ungefähr sind, in gerundeten Zahlen, die auf niemanden schließen lassen.
privacy-readers-areas = Alle können sehen, aus welchen Regionen oder Postleitzahlgebieten die Unterschriften kommen und wie viele es ungefähr sind, in gerundeten Zahlen, die auf niemanden schließen lassen.
privacy-readers-addressees = Diejenigen, denen die Petition übergeben wird, sehen, was die Kampagne ihnen mit der Petition übergibt.
privacy-kept-title = Wie lange Ihre Daten aufbewahrt werden
privacy-kept-unconfirmed = Angaben, die Sie nicht bestätigen
privacy-kept-confirmed = Bestätigte Angaben
privacy-kept-until-erased = Bis Sie sie löschen
privacy-kept-closed = Bestätigte Angaben, sobald die Petition beendet ist
privacy-kept-address = Eine alte E-Mail-Adresse, nachdem Ihre Unterschrift auf eine andere übertragen wurde
privacy-kept-mails = Aufzeichnungen über E-Mails an Sie, ohne Ihre Adresse
privacy-kept-erased = Gelöschte Angaben kann niemand lesen. Die Codes, Ihre Auswahl und die Zeitpunkte bleiben erhalten.
privacy-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
privacy-rights-title = Ihre Rechte
privacy-rights-page = Der Link in unseren E-Mails führt zu Ihrer eigenen Seite: Dort können Sie alles ansehen, herunterladen, zurückziehen und löschen. Dort können Sie auch Ihre Angaben berichtigen und eine andere E-Mail-Adresse verwenden. Bei allen anderen Anliegen wenden Sie sich an die Kampagne oder an Ihre Datenschutzbehörde.

## Accessibility

access-title = Barrierefreiheit
access-aim = Alle sollen hier lesen und unterschreiben können: auf dem Handy oder auf einem großen Bildschirm, mit Maus, Tastatur oder Screenreader. Das Ziel ist WCAG 2.2, Stufe AA.
access-checked-title = Was geprüft wird
access-checked-pages = Vor jeder neuen Version prüft ein Browser die Seiten, vom Formular bis zur Seite der eigenen Unterschrift: Kontrast, Namen, Rollen, Reihenfolge und Sprachen. Die Seite der Petition und ihr Formular prüft er in jeder Sprache dieser Website.
access-checked-ways = Der Browser unterschreibt allein mit der Tastatur, und er unterschreibt ohne JavaScript. Er prüft, dass nichts verloren geht: bei doppelt so großem Text, auf einem Bildschirm von 320 Pixeln, im Dunkelmodus, mit erzwungenen Farben und auf Papier. Nichts bewegt sich von selbst.
access-missing-title = Was fehlt
access-missing-people = Noch keine Person, die jeden Tag einen Screenreader nutzt, hat diese Seiten getestet.
access-missing-content = Die Texte einer Petition und ihre Neuigkeiten stammen von der Kampagne und werden nicht geprüft.
access-missing-script = Eine Petition kann vom Browser eine Berechnung verlangen, zum Schutz vor Formularen, die von Maschinen gesendet werden. Dann ist zum Unterschreiben JavaScript nötig; niemand muss ein Rätsel lösen.
access-report-title = Sagen Sie uns, was nicht funktioniert
access-report-text = Schreiben Sie den Menschen hinter der Petition: Wer das ist, steht auf der Seite „{ $privacy }“ der Petition. Nennen Sie die Seite, auf der es passiert ist, und schreiben Sie, was Sie tun wollten und was Sie dafür verwenden.

## How the number grew

history-title = Wie die Zahl gewachsen ist
history-summary = { $count ->
    [one] { $count } bestätigte Unterschrift
   *[other] { $count } bestätigte Unterschriften
}, gezählt vom { $from } bis zum { $until }. An keinem Tag wurden mehr davon bestätigt als am { $day }: { $most }.
embed-title = Die Petition auf einer anderen Website zeigen
embed-text = Diese Websites dürfen die Petition in einem Rahmen zeigen. Kopieren Sie die Zeilen in eine Seite einer dieser Websites; wo Skripte nicht laufen, erhalten Lesende einen Link.
embed-form = Das Formular
embed-count = Nur die Zahl
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Mit diesem Häkchen erlauben Sie die Nutzung von: { $fields }
history-note = Gezeigt werden nur Unterschriften, die heute zählen: Wird eine Unterschrift zurückgezogen, fehlt sie auch am Tag ihrer Bestätigung. Die Tage sind in UTC angegeben.
history-none = Noch niemand hat eine Unterschrift bestätigt.
history-table = Dasselbe als Tabelle
history-when = Wann
history-confirmed = Bestätigt
history-total = Insgesamt
history-goals = Erreichte Ziele
history-csv = Alle Tage für eine Tabellenkalkulation (CSV)
places-title = Woher die Unterschriften kommen
places-as-of = Stand: { $time }. Bestätigte Unterschriften zu diesem Zeitpunkt: { $count }.
places-note-hourly = Einzelne Personen sind nicht zu erkennen: Die Zahlen sind abgerundet, Länder mit wenigen Unterschriften werden nicht gezeigt, und die Tabelle wird höchstens einmal pro Stunde aktualisiert, und zwar erst, wenn mindestens { $number } weitere Personen unterschrieben oder ihre Unterschrift zurückgezogen haben.
places-none = Es wird kein Land gezeigt. Damit einzelne Personen nicht zu erkennen sind, wird ein Land erst gezeigt, wenn mindestens { $number } Personen von dort unterschrieben haben. Die Tabelle wird von Zeit zu Zeit aktualisiert.
places-table = Nach Ländern
places-at-least = Unterschriften, mindestens
places-share-at-least = Anteil, mindestens
places-share = { $number } %
places-others = Andere Länder, keine Länderangabe und Rundung
places-map = Karte
places-map-text = Weltkarte. Die Farbe eines Landes steht für die Zahl seiner Unterschriften. Die Tabelle enthält dieselben Zahlen.
places-step = { $number } oder mehr
places-step-none = Nicht gezeigt
places-csv = Alle Länder für eine Tabellenkalkulation (CSV)
places-areas-note-hourly = Einzelne Personen sind nicht zu erkennen: Die Zahlen sind abgerundet, Gebiete mit wenigen Unterschriften werden nicht gezeigt, und die Tabelle wird höchstens einmal pro Stunde aktualisiert, und zwar erst, wenn mindestens { $number } weitere Personen unterschrieben oder ihre Unterschrift zurückgezogen haben.
places-areas-none = Es wird kein Gebiet gezeigt. Damit einzelne Personen nicht zu erkennen sind, wird ein Gebiet erst gezeigt, wenn mindestens { $number } Personen von dort unterschrieben haben. Die Tabelle wird von Zeit zu Zeit aktualisiert.
places-areas-others = Andere Gebiete, Gebiet nicht angegeben oder nicht erkannt, und Rundung
places-areas-csv = Alle Gebiete für eine Tabellenkalkulation (CSV)
places-by-region = Nach Regionen
places-by-postcode = Nach dem Anfang der Postleitzahl
places-postcode-begins = Postleitzahl beginnt mit
log-title = Das öffentliche Protokoll
log-proves = Mit diesem Protokoll können alle die Unterschriften auf dieser Website nachzählen. Es beweist, dass nichts, was gezählt wurde, unbemerkt entfernt, geändert oder hinzugefügt wurde.
log-proves-not = Es beweist nicht, dass die Unterzeichnenden wirkliche Personen sind oder unterschreiben dürfen, und auch nicht, dass niemand abgewiesen wurde.
log-private = Es enthält keine Namen und keine E-Mail-Adressen, sondern nur, was mit einer Unterschrift geschehen ist, in welcher Minute, und einen Code.
log-refused = Wenn eine Regel dieser Website eine Unterschrift ablehnt, zum Beispiel weil die Petition beendet ist, bekommt die Person, die unterschreiben wollte, eine digital signierte Antwort zum Aufbewahren. Abgelehnte Formulare sind in keiner öffentlichen Zahl enthalten, denn Fremde könnten eine solche Zahl beeinflussen. Öffentlicher Schlüssel der Antworten:
log-none = Im Protokoll ist noch nichts veröffentlicht.
log-state = Stand des Protokolls
log-entries = Einträge
log-published = Veröffentlicht
log-root = Wurzel-Hash
log-name = Name
log-key = Öffentlicher Schlüssel
log-witnesses = Zeugen
log-witnessed = Bezeugt: { $cosigned } von { $witnesses }, { $time }
log-not-witnessed = Noch nicht bezeugt (0 von { $witnesses })
log-no-witnesses = Keine. Wer diese Website betreibt, könnte verschiedenen Menschen verschiedene Protokolle zeigen. Um das herauszufinden, vergleichen Sie den Wurzel-Hash mit dem, den andere sehen.
log-delay = Neue Einträge erscheinen meistens in weniger als einer Minute.
log-newest = Der neueste Checkpoint des Protokolls ist vom { $time }.
log-behind = Etwas, das diese Website schon zählt, steht noch nicht im Protokoll. Wenn das länger als ein paar Minuten so bleibt, steht das Protokoll still. Keine Unterschrift geht verloren: Was fehlt, ist gespeichert und wird nachgetragen, sobald das Protokoll weiterläuft.
log-petitions = Was das Protokoll zu einer Petition sagt, steht auf der Seite „{ $history }“ der Petition.
log-check-title = So prüfen Sie das Protokoll
log-check-program = Führen Sie diesen Befehl von Countersign aus, der freien Software, mit der diese Website läuft. Er braucht nur öffentliche Adressen:
log-check-second = Zum Quellcode gehört noch ein zweites Programm, das das Protokoll prüft. Es ist in Python geschrieben und hat mit dem ersten nichts gemeinsam: tests/audit.
log-file-checkpoint = Checkpoint
log-file-policy = Schlüsselliste (Policy)
log-formats = Formate
log-ended = Frühere Protokolle (beendet)
log-count-title = Was das öffentliche Protokoll sagt
log-count-as-of = Stand: { $time }. Das Protokoll hatte da { $entries } Einträge. Wenn seitdem eine Unterschrift bestätigt, zurückgezogen oder gelöscht wurde, ist das in diesen Zahlen nicht enthalten.
check-title = Einen Beleg prüfen
check-intro = Ihr Browser prüft den Beleg selbst. Nichts von dem, was Sie hier eingeben, wird irgendwohin gesendet. Sobald diese Seite geladen ist, funktioniert sie auch ohne Internetverbindung.
check-receipt = Beleg
check-file = Oder wählen Sie die Datei aus
check-policy = Schlüssel, denen Sie vertrauen
check-policy-what = Eine Schlüsselliste (Policy, c2sp.org/tlog-policy): die öffentlichen Schlüssel des Protokolls und seiner Zeugen. Diese hier stammt von dieser Website. Wenn Sie der Website nicht vertrauen, fügen Sie eine Schlüsselliste ein, die Sie von jemand anderem haben.
check-button = Prüfen
check-no-script = Zum Prüfen auf dieser Seite ist JavaScript nötig. Ohne JavaScript nutzen Sie eines der Programme, die auf der Seite über das öffentliche Protokoll stehen.
check-old = Dieser Browser kann Ed25519-Signaturen nicht prüfen. Nutzen Sie einen neueren Browser oder eines der Programme, die auf der Seite über das öffentliche Protokoll stehen.
check-valid = Dieser Beleg ist gültig.
check-not-valid = Dieser Beleg ist nicht gültig.
check-other = Dieser Beleg stammt aus einem anderen Protokoll: { $origin }.
check-other-ended = Diese Website hat dieses Protokoll beendet und ein neues begonnen. Um diesen Beleg zu prüfen, verwenden Sie die Schlüsselliste des beendeten Protokolls. Für einen Beleg aus dem jetzigen Protokoll öffnen Sie den Link zu Ihrer Unterschrift in einer unserer E-Mails.
check-other-foreign = In der Schlüsselliste, der Sie vertrauen, steht dieses Protokoll nicht. Um diesen Beleg zu prüfen, brauchen Sie die Schlüsselliste dieses Protokolls von jemandem, dem Sie vertrauen. Geben Sie sie hier ein.
check-other-use = Schlüsselliste des beendeten Protokolls verwenden
check-form = Das ist kein Beleg. Fügen Sie den ganzen Text ein, von „c2sp.org/tlog-proof@v1“ bis zur letzten Zeile.
check-file-unreadable = Ihr Browser kann diese Datei nicht lesen. Wählen Sie sie noch einmal aus, oder fügen Sie den Beleg ein.
check-policy-wrong = Die Schlüssel, denen Sie vertrauen, lassen sich nicht lesen. Geben Sie eine Schlüsselliste (Policy, c2sp.org/tlog-policy) mit mindestens einem Protokoll und einem Quorum ein.
check-log-good = Signatur des Protokolls { $origin }: gültig.
check-log-bad = Signatur des Protokolls: fehlt oder ist nicht gültig.
check-witness-good = Signaturen von Zeugen: { $cosigned } von { $witnesses }, das reicht aus.
check-witness-few = Signaturen von Zeugen: { $cosigned } von { $witnesses }, das reicht nicht aus.
check-witness-bad = Signaturen von Zeugen: Mindestens eine ist nicht gültig.
check-witness-none = Signaturen von Zeugen: keine verlangt.
check-place-good = Stelle im Protokoll: Eintrag { $index }, bei insgesamt { $size } Einträgen.
check-place-bad = Stelle im Protokoll: nicht bewiesen.
check-owner-good = Wozu der Eintrag gehört: zur Unterschrift { $id }.
check-owner-bad = Wozu der Eintrag gehört: nicht zu der Unterschrift, die im Beleg steht.
check-owner-alone = Wozu der Eintrag gehört: nicht angegeben. Der Beleg zeigt nur den Eintrag selbst.
check-later-title = Zählt die Unterschrift noch?
check-later-text = Ihr Browser liest das Protokoll ab diesem Eintrag und vergleicht es mit dem neuesten Stand, den das Protokoll signiert hat.
check-later-stop = Anhalten
check-later-stopped = Angehalten. Es gibt kein Ergebnis.
check-later-reading = Gelesene Einträge: { $read } von { $size }.
check-later-more = Drücken Sie noch einmal auf die Schaltfläche, um weiterzulesen.
check-later-counts = Laut dem Protokoll mit { $size } Einträgen zählt die Unterschrift.
check-later-not = Laut dem Protokoll mit { $size } Einträgen zählt die Unterschrift nicht: { $reason }
check-later-damaged = Das Protokoll ist nicht mehr so, wie es war, als dieser Beleg ausgestellt wurde, oder es passt nicht zu dem Stand, den es selbst signiert hat. Bewahren Sie den Beleg auf und sagen Sie es anderen.
check-later-other = Diese Website hat jetzt ein anderes Protokoll: { $origin }. Darin ist nicht zu sehen, ob die Unterschrift zu diesem Beleg noch zählt. Wenn Sie auf dieser Website unterschrieben haben, öffnen Sie den Link zu Ihrer Unterschrift in einer unserer E-Mails und laden Sie einen neuen Beleg herunter.
check-later-missing = Ein Teil des Protokolls lässt sich nicht laden. Versuchen Sie es später noch einmal.
