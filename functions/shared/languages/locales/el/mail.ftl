## Every mail

mail-greeting = Γεια σας { $name },
mail-greeting-plain = Γεια σας,
mail-link-fallback = Αν το κουμπί δεν λειτουργεί, αντιγράψτε αυτή τη διεύθυνση στο πρόγραμμα περιήγησής σας:
mail-own-page = Δείτε, αποσύρετε ή διαγράψτε την υπογραφή σας, ή πείτε μας ότι δεν υπογράψατε εσείς:
mail-own-page-private = Μην προωθήσετε αυτό το email: οι σύνδεσμοί του δίνουν πρόσβαση στην υπογραφή σας.

## Please confirm

mail-confirmation-subject = Επιβεβαιώστε την υπογραφή σας: { $title }
mail-confirmation-preheader = Η υπογραφή σας δεν μετρά μέχρι να την επιβεβαιώσετε.
mail-confirmation-intro = Η διεύθυνση email σας χρησιμοποιήθηκε για την υπογραφή αυτού του ψηφίσματος:
mail-confirmation-ask = Η υπογραφή σας μετρά μόλις την επιβεβαιώσετε.
mail-confirmation-button = Επιβεβαίωση της υπογραφής μου
mail-confirmation-open = Για επιβεβαίωση, ανοίξτε αυτή τη διεύθυνση:
mail-confirmation-valid = { $days ->
    [one] Ο σύνδεσμος λειτουργεί για μία ημέρα.
   *[other] Ο σύνδεσμος λειτουργεί για { $days } ημέρες.
}
mail-confirmation-valid-until = Ο σύνδεσμος λειτουργεί έως τις { $until }.
mail-confirmation-not-you = Αν δεν υπογράψατε εσείς, δεν χρειάζεται να κάνετε τίποτα. Τίποτα δεν μετρά και τίποτα δεν δημοσιεύεται αν δεν επιβεβαιώσετε.
mail-reminder-subject = Υπενθύμιση για να επιβεβαιώσετε την υπογραφή σας: { $title }
mail-reminder-preheader = Η υπογραφή σας δεν έχει επιβεβαιωθεί ακόμη. Αυτή είναι η μοναδική υπενθύμιση.
mail-reminder-intro = Αυτή είναι η μοναδική υπενθύμιση. Πριν από λίγες ημέρες, η διεύθυνση email σας χρησιμοποιήθηκε για την υπογραφή αυτού του ψηφίσματος:

## Signed already

mail-already-subject = Έχετε ήδη υπογράψει: { $title }
mail-already-preheader = Η υπογραφή σας μετρά. Δεν άλλαξε τίποτα.
mail-already-intro = Κάποιος, πιθανότατα εσείς, συμπλήρωσε ξανά τη φόρμα αυτού του ψηφίσματος με τη διεύθυνση email σας:
mail-already-nothing = Έχετε ήδη υπογράψει και επιβεβαιώσει. Η υπογραφή σας μετρά και δεν άλλαξε τίποτα.
mail-already-button = Προβολή της υπογραφής μου
mail-already-share = Μπορείτε να βοηθήσετε κοινοποιώντας το ψήφισμα:

## Another spelling has signed

mail-other-subject = Η διεύθυνσή σας μετρά μία φορά: { $title }
mail-other-preheader = Υπάρχει ήδη υπογραφή με άλλη μορφή της διεύθυνσής σας.
mail-other-intro = Κάποιος, πιθανότατα εσείς, συμπλήρωσε τη φόρμα αυτού του ψηφίσματος με τη διεύθυνση email σας:
mail-other-counts = Υπάρχει ήδη επιβεβαιωμένη υπογραφή με άλλη μορφή της διεύθυνσής σας. Ο πάροχος email σας παραδίδει τα email και των δύο μορφών στην ίδια θυρίδα, γι’ αυτό η φόρμα αυτή δεν μέτρησε. Δεν άλλαξε τίποτα.
mail-other-same = Ο σύνδεσμος για εκείνη την υπογραφή υπάρχει στα email που στείλαμε στην άλλη μορφή της διεύθυνσης. Μπορείτε επίσης να ζητήσετε νέο σύνδεσμο στη σελίδα του ψηφίσματος.
mail-other-person = Αν η άλλη μορφή της διεύθυνσης δεν είναι δική σας, μπορείτε να υπογράψετε με άλλη διεύθυνση email:
mail-other-not-you = Αν δεν συμπληρώσατε εσείς τη φόρμα, δεν χρειάζεται να κάνετε τίποτα.

## Thank you

mail-receipt-subject = Η υπογραφή σας μετρά: { $title }
mail-receipt-preheader = Ευχαριστούμε. Τώρα κοινοποιήστε το ψήφισμα.
mail-receipt-intro = Ευχαριστούμε που υπογράψατε αυτό το ψήφισμα:
mail-receipt-counts = Η υπογραφή σας επιβεβαιώθηκε και μετρά.
mail-receipt-share = Κοινοποιήστε το ψήφισμα σε ανθρώπους που γνωρίζετε. Αυτός ο σύνδεσμος δεν περιέχει στοιχεία παρακολούθησης:
mail-receipt-ways = More ways to share it:
mail-receipt-button = Άνοιγμα του ψηφίσματος
mail-receipt-keep = Φυλάξτε αυτό το email. Με αυτόν τον σύνδεσμο μπορείτε να δείτε την υπογραφή σας, να διορθώσετε τα στοιχεία σας, να εμφανίσετε ή να κρύψετε το όνομά σας, να αποσύρετε ή να διαγράψετε την υπογραφή σας και να μας πείτε αν δεν υπογράψατε εσείς:
mail-news-subject = News: { $title }
mail-news-preheader = News about a petition that you signed.
mail-news-intro = This is news about a petition that you signed:
mail-news-read = Read it on the website
mail-news-why = You get this email because you chose to get news about this petition.
mail-news-stop = To stop the news, open this address:

## The link to the own page

mail-link-subject = Ο σύνδεσμός σας: { $title }
mail-link-intro = Κάποιος, πιθανότατα εσείς, ζήτησε τον σύνδεσμο για την υπογραφή σας σε αυτό το ψήφισμα:
mail-link-not-you = Αν δεν τον ζητήσατε εσείς, αγνοήστε αυτό το email. Δεν άλλαξε τίποτα και κανείς άλλος δεν έλαβε τον σύνδεσμο.

## Another address

mail-address-subject = Μεταφέρετε την υπογραφή σας σε αυτή τη διεύθυνση: { $title }
mail-address-preheader = Τίποτα δεν μεταφέρεται μέχρι να το επιβεβαιώσετε.
mail-address-intro = Κάποιος, πιθανότατα εσείς, ζήτησε να μεταφερθεί στη διεύθυνση email σας η υπογραφή του σε αυτό το ψήφισμα:
mail-address-ask = Η υπογραφή μεταφέρεται μόλις το επιβεβαιώσετε.
mail-address-button = Προβολή και επιβεβαίωση
mail-address-not-you = Αν δεν το ζητήσατε εσείς, δεν χρειάζεται να κάνετε τίποτα. Η υπογραφή μένει εκεί που είναι.

## Moved to another address

mail-moved-subject = Η υπογραφή σας μεταφέρθηκε: { $title }
mail-moved-preheader = Ανήκει πλέον σε άλλη διεύθυνση email.
mail-moved-intro = Η υπογραφή σας σε αυτό το ψήφισμα ανήκει πλέον σε άλλη διεύθυνση email:
mail-moved-means = Οι σύνδεσμοι στα προηγούμενα email μας προς εσάς δεν οδηγούν πλέον σε αυτήν.
mail-moved-write = Αν δεν τη μεταφέρατε εσείς, γράψτε στη διεύθυνση { $contact }.
mail-moved-campaign = Αν δεν τη μεταφέρατε εσείς, επικοινωνήστε με την καμπάνια.
