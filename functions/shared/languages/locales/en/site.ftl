## The language itself

language-name = English
language-direction = ltr
language-thousands-separator = ,

## Every page

skip-to-content = Skip to main content
language-choice = Language
language-choice-text = Language of the petition:
language-choice-interface = Language of buttons and form:
footer-promise = No cookies, no trackers, nothing loaded from other sites.
copy = Copy
copied = Copied
back-to-petition = Back to the petition
all-petitions = All petitions
list-title = Petitions
list-more = More petitions
list-open = Open for signatures
list-closed = Closed on { $date }
list-paused = Signing is paused

## The petition and its count

sign-jump = Sign the petition
count-signatures = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
}
count-word = { $count ->
    [one] confirmed signature
   *[other] confirmed signatures
}
count-goal = Next goal: { $goal }
count-goal-last = Goal: { $goal }
text-language = Language of the petition’s text: { $language }
text-version-newest = This is version { $version } of the text ({ $language }). It is the newest one.
text-version-replaced = This is version { $version } of the text ({ $language }), published on { $date }. A newer version has replaced it.
donate-title = Support the campaign
donate-transfer = You can send a transfer to this account:
donate-link = Donate online
donate-holder = Account holder
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Purpose
donate-code-name = Code for banking apps
donate-code = Scan this code with your banking app. It fills in the account; you choose the amount.
closed-title = This petition is closed
closed-text = It closed on { $date } and no longer accepts signatures.
closed-text-grace = It closed on { $date } and accepts no new signatures. Signatures that were submitted before can still be confirmed until { $until }.
draft-title = This petition is not open yet
draft-text = You cannot sign it yet. Please come back later.
paused-title = Signing is paused
paused-text = You cannot sign this petition for now. Existing signatures are not affected. Please come back later.

## The form

form-title = Sign the petition
field-given-name = Given name
field-family-name = Family name
field-email = Email address
field-country = Country
field-city = City
field-occupation = Occupation or organisation
field-comment = Comment
field-optional = (optional)
country-choose = Choose…
form-more = Add an occupation or a comment
form-one-name = If you have only one name, leave the other field empty.
form-show-name = Show my name publicly
form-show-name-hint = With your country and occupation, but never your email address.
form-news = The campaign may email me news about this petition
form-consent = By signing, you support this petition as it appears here ({ $version }) and agree that your details are stored for it.
form-consent-version = version { $version }
form-button = Sign
form-next = We will email you a link. Your signature counts once you confirm it with that link.
form-switch = Continue in another language
form-switch-hint = What you have typed is kept.
form-wait = Please wait: your browser is completing a security check.
form-nobody = Leave this field empty
privacy-title = Your data
privacy-text = Your email address is stored encrypted and never published. Your details are used only for this petition. Use the link in our emails to see your signature, show or hide your name, and withdraw or erase your signature at any time.
privacy-contact = Responsible for your data:
privacy-link = I have lost the link to my signature

## What is wrong in the form

problems-prefix = Error:
problems-title = There is a problem
problem-missing-given-name = Enter your given name, your family name, or both
problem-missing-email = Enter your email address
problem-missing-country = Choose your country
problem-too-long = { $field } must be { $max } characters or fewer
problem-not-an-address = Enter an email address in the correct format, like name@example.org
problem-not-a-country = Choose a country from the list
problem-not-text = { $field } must be plain text, without HTML code or hidden characters
problem-not-a-name = { $field } must be a name, not an address or only signs. If you have only one name, leave the other field empty
problem-disposable = Use a permanent email address: temporary ones expire, and other people may be able to read their emails
problem-no-proof = Your browser must complete a security check before you can sign. Make sure that JavaScript is turned on, reload the page, then send the form.
problem-proof = The form was open for too long or has already been sent. Press the button to send it again.
problem-network-limit = Too many forms have been sent from your network, so this one was not saved. Send it again in an hour, or from another connection.
problem-domain-limit = Many forms have been sent with addresses from your email provider, so your browser must complete a security check first. Make sure that JavaScript is turned on, then press the button again. Without JavaScript, send the form again in an hour, or use another email address.
problem-trap = This field must be empty. Your browser may have filled it in: empty it, then press the button again.
problem-text-changed = The text of the petition has changed since you opened the page. Read it again, then press the button if you still want to sign.
problem-key-reused = This Idempotency-Key has already been used with other details. Send a changed form with a new key.
problem-paused = Signing is paused, so your form was not saved. What you entered is still here: press the button again later.

## Signers, news, and how the number is counted

signers-title = Latest signers
signers-note = Only signers who chose to show their names are listed.
signers-none = No names to show yet. Signers can choose to show theirs.
signers-none-closed = Nobody’s name is shown.
signers-hidden = The campaign is not showing names at the moment.
news-title = News
news-language = Language:
news-source = Source:
news-published = Published:
news-older = Older news
counted-title = How this number is counted
counted-text = A signature counts once the signer has confirmed it by email. Each email address counts once, however often the form is sent with it. Forms that were not accepted are in none of these figures.
counted-confirmed = Confirmed
counted-awaiting = Not yet confirmed
counted-withdrawn = Withdrawn
counted-erased = Erased
counted-purged = Never confirmed, erased after 30 days
counted-automated = Invalidated: sent by a program
counted-disposable-address = Invalidated: disposable email address
counted-false-name = Invalidated: not the name of a person
counted-same-person = Invalidated: one person, several addresses
counted-other = Invalidated for another reason
counted-bounced = Confirmed signatures whose email address later stopped accepting emails: { $number }. These still count.
counted-submitted = Total (each email address counts once)
counted-as-of = These figures are as of { $as-of }. They are updated at most once an hour, and only after at least 20 more signatures, so that nobody can tell from them whether someone has signed.
counted-none-yet = The other figures are published once at least 20 people have signed, and then at most once an hour. This way nobody can tell from them whether someone has signed.

## After the form

check-mail-title = Check your email
check-mail-sent = If that address can be used to sign, you should receive an email in a few minutes. To confirm your signature, open the email and follow the link.
check-mail-sent-late = If that address can be used to sign, you should receive an email, but not at once. To confirm your signature, open the email and follow the link.
check-mail-counts = Your signature counts only once you have confirmed it.
check-mail-nothing-title = If nothing arrives
check-mail-nothing-wait = Wait a few minutes. Some email providers are slow.
check-mail-nothing-wait-late = Wait longer than the delay above. Some email providers are slow.
check-mail-nothing-spam = Check your spam or junk folder.
check-mail-nothing-again = Fill in the form again, and check your email address for typing errors.
mails-late-minutes = Our emails are delayed by about { $minutes } minutes at the moment.
mails-late-hours = Our emails are delayed by about { $hours } hours at the moment.
mails-late-link-sent = If you signed this petition with that address, you should receive the link, but not at once. If nothing arrives, check your spam folder and check the address for typing errors.

## Confirming

confirm-title = Confirm your signature
confirm-text = Check the details. If they are yours, confirm your signature on this petition:
confirm-button = Confirm my signature
confirm-discard-title = These are not your details?
confirm-discard-text = Someone else filled in the form with your email address. Discard it: nothing is counted or shown, and you can sign with your own details.
confirm-discard-only = Someone else filled in the form with your email address. Discard it: nothing is counted or shown.
confirm-discard-button = Discard it
confirmed-title = Your signature counts
confirmed-thanks = Thank you for signing:
confirmed-share-title = Share this petition
confirmed-share-text = Sharing helps the petition reach more people. These links contain no trackers.
confirmed-address = Link to the petition
confirmed-share-email = Email
confirmed-share-subject = Will you sign this petition?
confirmed-own-page-title = You can change your mind
confirmed-own-page-text = On your own page you can see what you signed, show or hide your name, and withdraw or erase your signature. Keep the email with which you confirmed: it has the same link.
confirmed-own-page-link = Go to my signature
confirmed-own-page-mail = The link to your page is in our emails. Lost it?

## The signer’s own page

signature-title = Your signature
signature-petition = Petition
signature-status = Status
signature-awaiting = Not yet confirmed: follow the link in our email
signature-too-late = Not confirmed before the petition closed: it does not count
signature-confirmed = Confirmed
signature-withdrawn = Withdrawn
signature-withdrawn-on-request = Withdrawn by the organisers, at your request
signature-set-aside = Invalidated by the campaign: it does not count
signature-set-aside-withdrawn = Invalidated by the campaign, and withdrawn: it does not count
signature-name = Name
signature-version = Text version
signature-version-is = Version { $version } ({ $language })
signature-submitted-at = Signed
signature-confirmed-at = Confirmed
signature-shown = Show name publicly
signature-shown-once-confirmed = Yes, once your signature is confirmed
signature-shown-uncounted = No: only names of signatures that count are shown
signature-shown-hidden = Yes, but the campaign is not showing any names at the moment
signature-news = The campaign may email news
signature-mails = Emails allowed
signature-yes = Yes
signature-no = No
signature-none = None
signature-private = Do not share the address of this page. Anyone who has it can change your signature.
signature-done-shown = Done: your name can now appear in the list of signers.
signature-done-shown-later = Done: your name can appear in the list of signers when the campaign shows names again.
signature-done-hidden = Done: your name is no longer shown in the list of signers.
signature-done-withdrawn = Done: your signature is withdrawn and does not count.
signature-done-again = Done: your signature counts again.
signature-done-stopped = Done: we will send you no more emails about this petition.
signature-show-title = Show your name
signature-show-text = Your name, country and occupation can then appear in the petition’s list of signers.
signature-show-button = Show my name
signature-hide-title = Hide your name
signature-hide-text = Your signature will still count, but your name will no longer appear in the list of signers.
signature-hide-button = Hide my name
signature-withdraw-title = Withdraw your signature
signature-withdraw-text = Your signature will not count and your name will not be shown. We keep a record of the withdrawal. You can sign again while the petition is open.
signature-withdraw-awaiting = Your form will be discarded, and the links in our emails will no longer confirm it. We keep a record of the withdrawal.
signature-withdraw-set-aside = The campaign has invalidated your signature, so it does not count now. If you withdraw it, it will not count again either.
signature-withdraw-closed = Your signature will not count and your name will not be shown. We keep a record of the withdrawal. The petition is closed: you can undo this until { $until }, and not later.
signature-withdraw-final = Your signature will not count and your name will not be shown. We keep a record of the withdrawal. The petition is closed, so this cannot be undone.
signature-withdraw-button = Withdraw my signature
signature-again-title = Sign again
signature-again-text = Your signature will count, with the details above.
signature-again-form = You withdrew before your details were confirmed. To sign, fill in the form again.
signature-again-button = Sign again
signature-stop-title = Stop all emails
signature-stop-text = We will send you no more emails about this petition. Your signature stays as it is. Save the address of this page: we will not be able to email it to you again.
signature-stop-button = Stop all emails
signature-links-title = Get a new link to this page
signature-links-text = We will email you a new link. All earlier links to this page will stop working, including those in the emails that you have. Use this if someone else may have a link.
signature-links-button = Replace my links
signature-download-title = Download your data
signature-download-text = Your details and their history, as a JSON file
signature-download-fresh = To protect your data, downloading needs a link that is less than a day old. We can email you one.
signature-download-button = Email me a fresh link
signature-erase-title = Erase your data
signature-erase-text = Your signature will not count, and your name, email address, city, occupation and comment will be permanently erased. This cannot be undone.
signature-erase-uncounted = Your name, email address, city, occupation and comment will be permanently erased. This cannot be undone. Your signature does not count now, and will not count afterwards.
signature-erase-sure = I am sure that I want to erase my data
signature-erase-button = Erase

## The link to one's own page

link-title = Get the link to your signature
link-text = We will email you a link to your own page, where you can see, withdraw or erase your signature. Enter the email address that you signed with.
link-button = Send me my link

## Notices

notice-link-expired-title = This link has expired
notice-link-expired-text = Use the link in our most recent email. If the petition is still open, you can also sign again to get a new link.
notice-link-unknown-title = This link does not work
notice-link-unknown-text = Part of it may be missing. Copy the whole link from our email. If that does not help, get a new link on the petition’s page.
notice-petition-closed-title = This petition is closed
notice-petition-closed-text = It no longer accepts signatures. Thank you for wanting to sign.
notice-petition-not-found-title = Petition not found
notice-petition-not-found-text = Check that the address is correct. The petition may have moved, or may not be open yet.
notice-page-not-found-title = Page not found
notice-page-not-found-text = Check that the address is correct, or go back to the previous page.
notice-too-large-title = Your request is too large
notice-too-large-text = You sent more text than we accept. Go back, shorten it and send it again.
notice-unavailable-title = Sorry, there is a problem with the service
notice-unavailable-text = We could not complete your request. Please try again in a few minutes. Sending it twice does no harm.
notice-not-sure-title = Nothing was erased
notice-not-sure-text = Tick the box to confirm that you want to erase your data, then press the button again.
notice-not-changed-title = Nothing was changed
notice-not-changed-text = The status of your signature has changed since you opened the page, so that button no longer applies. Go to your signature to see its current status.
notice-withdrawn-title = Your signature has been withdrawn
notice-withdrawn-text = It does not count, and your name is not shown. You can sign again while the petition is open.
notice-erased-title = Your data has been erased
notice-erased-text = Your name, email address, city, occupation and comment have been permanently erased. This link no longer works.
notice-erased-on-request-title = Your data has been erased
notice-erased-on-request-text = The organisers erased your name, email address, city, occupation and comment permanently, at your request. Your signature does not count. This link no longer works. If you did not ask for this, contact the campaign; you can sign again while the petition is open.
notice-purged-title = This link has expired
notice-purged-text = The signature was not confirmed within 30 days, so the details were erased. It was never counted. If the petition is still open, you can sign again.
notice-data-expired-title = Your details have been erased
notice-data-expired-text = The petition closed long ago, so your name, email address, city, occupation and comment have been erased. Your signature still counts.
notice-data-expired-uncounted-title = Your details have been erased
notice-data-expired-uncounted-text = The petition closed long ago, so your name, email address, city, occupation and comment have been erased. Your signature does not count.
notice-other-address-title = This link is for another spelling of your address
notice-other-address-text = Another spelling of the email address to which we sent this link was used later, or has been confirmed. So this link cannot show or change the signature. Use the link in our emails to the other spelling. As long as nothing is confirmed, the button to confirm in this email still works.
notice-link-replaced-title = This link has been replaced
notice-link-replaced-text = Earlier links to this signature no longer work. Use the link in our most recent email, or get a new one on the petition’s page.
notice-links-replaced-title = Your links have been replaced
notice-links-replaced-text = Earlier links to your signature no longer work. We are emailing you a new one.
notice-discarded-title = The form has been discarded
notice-discarded-text = Nothing of it is counted or shown. If you want to sign with your own details, fill in the form yourself.
notice-discarded-only-title = The form has been discarded
notice-discarded-only-text = Nothing of it is counted or shown.
notice-fresh-link-sent-title = Check your email
notice-fresh-link-sent-text = We are emailing you a fresh link. Use it within a day to download your data.
notice-not-fresh-title = This link is too old for downloading
notice-not-fresh-text = To protect your data, downloading needs a link that is less than a day old. Ask for one on the page of your signature.
notice-too-many-mails-title = No email can be sent now
notice-too-many-mails-text = We have already sent several emails to your address in the last few days, or you have stopped our emails. Use the most recent link, or try again in a week.
notice-set-aside-title = This signature has been invalidated
notice-set-aside-text = The campaign has invalidated it, so it does not count. If you think that this is a mistake, contact the campaign.
notice-mails-stopped-title = Emails stopped
notice-mails-stopped-text = We will send you no more emails about this petition.
notice-signing-paused-title = Signing is paused
notice-signing-paused-text = Your form was not saved. Existing signatures are not affected. Please come back later.
notice-link-sent-title = Check your email
notice-link-sent-text = If you signed this petition with that address, you should receive the link in a few minutes. If nothing arrives, check your spam folder and check the address for typing errors.
notice-wait-title = Please try again later
notice-wait-text = Too many requests have come from your network. Try again in an hour, or from another connection.

## The document to hand over

delivery-as-of = As of { $date } ({ $zone })
delivery-links = Links
delivery-names = Names
delivery-names-note = { $shown ->
    [one] One of { $confirmed } signers chose to show their name. Occupation and country are as entered by the signer.
   *[other] { $shown } of { $confirmed } signers chose to show their names. They are listed in the order of confirmation, with occupation and country as entered by the signers.
}
delivery-names-none = None of the signers chose to show their names.
delivery-boxes = { $number ->
    [one] One name contains characters that are missing from this document’s fonts. A box replaces each of them.
   *[other] { $number } names contain characters that are missing from this document’s fonts. A box replaces each of them.
}
delivery-page = Page { $page } of { $pages }

# Dates, with the name of the month: 4/10 and 10/4 are read differently. $time is like 15:48.
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } { $year }
date-and-time = { $date }, { $time }
