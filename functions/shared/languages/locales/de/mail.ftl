## Every mail

mail-greeting = Guten Tag { $name },
mail-greeting-plain = Guten Tag,
mail-link-fallback = Wenn die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:
mail-own-page = Ihre Unterschrift ansehen, zurückziehen oder löschen oder uns sagen, dass Sie es nicht waren:
mail-own-page-private = Leiten Sie diese E-Mail nicht weiter: Die Links darin geben Zugang zu Ihrer Unterschrift.

## Please confirm

mail-confirmation-subject = Bestätigen Sie Ihre Unterschrift: { $title }
mail-confirmation-preheader = Ihre Unterschrift zählt erst, wenn Sie sie bestätigen.
mail-confirmation-intro = mit Ihrer E-Mail-Adresse wurde diese Petition unterschrieben:
mail-confirmation-ask = Ihre Unterschrift zählt, sobald Sie sie bestätigen.
mail-confirmation-button = Meine Unterschrift bestätigen
mail-confirmation-open = Um zu bestätigen, öffnen Sie diese Adresse:
mail-confirmation-valid = { $days ->
    [one] Der Link funktioniert einen Tag lang.
   *[other] Der Link funktioniert { $days } Tage lang.
}
mail-confirmation-valid-until = Der Link funktioniert bis zum { $until }.
mail-confirmation-not-you = Wenn Sie das nicht waren, müssen Sie nichts tun. Ohne Ihre Bestätigung wird nichts gezählt oder veröffentlicht.
mail-reminder-subject = Denken Sie daran, Ihre Unterschrift zu bestätigen: { $title }
mail-reminder-preheader = Ihre Unterschrift ist noch nicht bestätigt. Dies ist die einzige Erinnerung.
mail-reminder-intro = dies ist die einzige Erinnerung. Vor ein paar Tagen wurde mit Ihrer E-Mail-Adresse diese Petition unterschrieben:
mail-endorse-subject = Bestätigen Sie die Mitzeichnung: { $title }
mail-endorse-preheader = Die Mitzeichnung zählt nicht, solange Sie sie nicht bestätigen.
mail-endorse-intro = mit Ihrer E-Mail-Adresse wurde diese Petition für eine Organisation mitgezeichnet:
mail-endorse-ask = Die Mitzeichnung wird nicht aufgeführt und nicht gezählt, solange Sie sie nicht bestätigen.
mail-endorse-button = Mitzeichnung bestätigen
mail-endorse-reminder-subject = Denken Sie daran, die Mitzeichnung zu bestätigen: { $title }
mail-endorse-reminder-preheader = Die Mitzeichnung ist noch nicht bestätigt. Dies ist die einzige Erinnerung.
mail-endorse-reminder-intro = dies ist die einzige Erinnerung. Vor ein paar Tagen wurde mit Ihrer E-Mail-Adresse diese Petition für eine Organisation mitgezeichnet:
mail-endorsed-subject = Die Mitzeichnung ist bestätigt: { $title }
mail-endorsed-accepted-subject = Die Mitzeichnung ist angenommen: { $title }
mail-endorsed-intro = danke, dass Sie diese Petition für Ihre Organisation mitgezeichnet haben:
mail-endorsed-counts = Die Mitzeichnung ist bestätigt und zählt.
mail-endorsed-waits = Die Mitzeichnung ist bestätigt. Sie zählt, sobald das Organisationsteam der Petition sie angenommen hat.
mail-endorsed-accepted = Das Organisationsteam der Petition hat die Mitzeichnung angenommen. Sie zählt.
mail-endorsed-already-subject = Sie haben schon mitgezeichnet: { $title }
mail-endorsed-already-intro = jemand, wahrscheinlich Sie selbst, hat das Formular für Organisationen noch einmal mit Ihrer E-Mail-Adresse ausgefüllt:
mail-endorsed-already-nothing = Die Mitzeichnung ist schon bestätigt. Es hat sich nichts geändert.
mail-endorsed-button = Mitzeichnung ansehen
mail-endorsed-link-intro = jemand, wahrscheinlich Sie selbst, hat den Link zur Mitzeichnung Ihrer Organisation unter dieser Petition angefordert:
mail-endorsement-means = In dieser E-Mail ist mit „Unterschrift“ die Mitzeichnung einer Organisation gemeint.
mail-endorsed-page = Die Mitzeichnung ansehen, berichtigen, zurückziehen oder löschen oder uns sagen, dass Sie es nicht waren:
mail-endorsed-private = Leiten Sie diese E-Mail nicht weiter: Die Links darin geben Zugang zur Mitzeichnung.

## Signed already

mail-already-subject = Sie haben schon unterschrieben: { $title }
mail-already-preheader = Ihre Unterschrift zählt. Es hat sich nichts geändert.
mail-already-intro = jemand, wahrscheinlich Sie selbst, hat das Formular für diese Petition noch einmal mit Ihrer E-Mail-Adresse ausgefüllt:
mail-already-nothing = Sie haben schon unterschrieben und bestätigt. Ihre Unterschrift zählt, und es hat sich nichts geändert.
mail-already-button = Meine Unterschrift ansehen
mail-already-share = Sie können helfen, indem Sie die Petition teilen:

## Another spelling has signed

mail-other-subject = Ihre Adresse zählt einmal: { $title }
mail-other-preheader = Mit einer anderen Schreibweise Ihrer Adresse wurde schon unterschrieben.
mail-other-intro = jemand, wahrscheinlich Sie selbst, hat das Formular für diese Petition mit Ihrer E-Mail-Adresse ausgefüllt:
mail-other-counts = Mit einer anderen Schreibweise Ihrer Adresse wurde schon unterschrieben und bestätigt. Ihr E-Mail-Anbieter stellt E-Mails an beide Schreibweisen in dasselbe Postfach zu. Deshalb wurde dieses Formular nicht gezählt. Es hat sich nichts geändert.
mail-other-same = Der Link zu dieser Unterschrift steht in den E-Mails, die wir an die andere Schreibweise geschickt haben. Sie können auch auf der Seite der Petition einen neuen Link anfordern.
mail-other-person = Wenn die andere Schreibweise nicht Ihre ist, können Sie mit einer anderen E-Mail-Adresse unterschreiben:
mail-other-not-you = Wenn Sie das Formular nicht ausgefüllt haben, müssen Sie nichts tun.

## Thank you

mail-receipt-subject = Ihre Unterschrift zählt: { $title }
mail-receipt-preheader = Danke. Teilen Sie jetzt die Petition.
mail-receipt-intro = danke, dass Sie diese Petition unterschrieben haben:
mail-receipt-counts = Ihre Unterschrift ist bestätigt und zählt.
mail-receipt-share = Bitte teilen Sie die Petition mit Menschen, die Sie kennen. Dieser Link enthält keine Tracker:
mail-receipt-ways = Weitere Wege, sie zu teilen:
mail-receipt-button = Petition öffnen
mail-receipt-keep = Bewahren Sie diese E-Mail auf. Mit diesem Link können Sie Ihre Unterschrift ansehen, Ihre Angaben berichtigen, Ihren Namen zeigen oder verbergen, Ihre Unterschrift zurückziehen oder löschen und uns sagen, wenn Sie es nicht waren:
mail-receipt-proof = Sie können auch einen Beleg herunterladen. Er beweist, dass Ihre Unterschrift im öffentlichen Protokoll steht und dass Sie unterschrieben haben:
mail-news-subject = Neuigkeiten: { $title }
mail-news-preheader = Neuigkeiten zu einer Petition, die Sie unterschrieben haben.
mail-news-intro = Neuigkeiten zu einer Petition, die Sie unterschrieben haben:
mail-news-read = Auf der Website lesen
mail-news-why = Sie erhalten diese E-Mail, weil Sie sich dafür entschieden haben, Neuigkeiten zu dieser Petition zu erhalten.
mail-news-stop = Um die Neuigkeiten abzubestellen, öffnen Sie diese Adresse:

## The link to the own page

mail-link-subject = Ihr Link: { $title }
mail-link-intro = jemand, wahrscheinlich Sie selbst, hat den Link zu Ihrer Unterschrift unter dieser Petition angefordert:
mail-link-not-you = Wenn Sie das nicht waren, ignorieren Sie diese E-Mail. Es hat sich nichts geändert, und niemand sonst hat den Link erhalten.

## Another address

mail-address-subject = Übertragen Sie Ihre Unterschrift auf diese Adresse: { $title }
mail-address-preheader = Es wird nichts übertragen, bis Sie es bestätigen.
mail-address-intro = jemand, wahrscheinlich Sie selbst, hat darum gebeten, die eigene Unterschrift unter dieser Petition auf Ihre E-Mail-Adresse zu übertragen:
mail-address-ask = Die Unterschrift wird übertragen, sobald Sie es bestätigen.
mail-address-button = Ansehen und bestätigen
mail-address-not-you = Wenn Sie das nicht waren, müssen Sie nichts tun. Die Unterschrift bleibt, wo sie ist.

## Moved to another address

mail-moved-subject = Ihre Unterschrift wurde übertragen: { $title }
mail-moved-preheader = Sie gehört jetzt zu einer anderen E-Mail-Adresse.
mail-moved-intro = Ihre Unterschrift unter dieser Petition gehört jetzt zu einer anderen E-Mail-Adresse:
mail-moved-means = Die Links in unseren früheren E-Mails an Sie führen nicht mehr zu ihr.
mail-moved-write = Wenn Sie die Unterschrift nicht übertragen haben, schreiben Sie an { $contact }.
mail-moved-campaign = Wenn Sie die Unterschrift nicht übertragen haben, wenden Sie sich an die Kampagne.
