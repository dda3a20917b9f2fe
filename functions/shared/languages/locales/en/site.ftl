## The language itself

language-name = English

## Every page

skip-to-content = Skip to main content
language-choice = Language
language-choice-text = Language of the petition:
language-choice-interface = Language of buttons and form:
footer-promise = No cookies, no trackers, nothing loaded from other sites.
site-imprint = Imprint
site-contact = Contact
copy = Copy
copied = Copied
back-to-petition = Back to the petition
all-petitions = All petitions
list-title = Petitions
list-more = More petitions
list-open = Open for signatures
list-closed = Closed on { $date }
list-paused = Signing is paused
list-search = Search
list-search-hint = Titles, texts, names of those who ask and are asked, and places
list-state = State
list-any = All
list-state-closed = Closed
list-found = { $count ->
    [one] One petition found.
   *[other] { $count } petitions found.
}
list-none = No petition matches. Try other words, or fewer.
list-previous = Previous petitions

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
count-goal-reached = Goal of { $goal } reached on { $date }
text-language = Language of the petition’s text: { $language }
text-version-newest = This is version { $version } of the text ({ $language }). It is the newest one.
text-version-replaced = This is version { $version } of the text ({ $language }), published on { $date }. A newer version has replaced it.
fact-organiser = Started by
fact-addressees = Addressed to
fact-place = Place
fact-started = Started on
fact-closes = Open until
fact-closed = Closed on
fact-line = { $label }: { $value }
outcome-delivered = Delivered
outcome-answered = Answered
outcome-successful = Successful
outcome-unsuccessful = Unsuccessful
outcome-withdrawn = Withdrawn by its organiser
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
draft-link-text = Only people who have the address of this page can see it, until { $until }. Nobody can sign yet.
paused-title = Signing is paused
paused-text = You cannot sign this petition for now. Existing signatures are not affected. Please come back later.

## The form

form-title = Sign the petition
field-name = Full name
field-given-name = Given name
field-family-name = Family name
field-email = Email address
field-country = Country
field-region = Region
field-city = City
field-postcode = Postcode
field-occupation = Occupation or organisation
field-occupation-alone = Occupation
field-organisation = Organisation
field-link = Website
field-endorse-organisation = Name of the organisation
field-endorse-country = Country of the organisation
field-endorse-name = Your full name
field-endorse-role = Your role in the organisation
field-endorse-email = Your email address
field-phone = Phone number
field-phone-hint = With the country code. It is never shown publicly.
field-comment = Comment
field-comment-hint = Only for the campaign: it is not shown publicly.
field-comment-hint-public = The organisers read it. They may show it in public if you allow it below.
consent-show-comment = The organisers may show my comment in public. My name stands beside it only if I show my name.
field-optional = (optional)
country-choose = Choose…
form-more = Add an occupation or a comment
form-more-fields = Add more details
form-one-name = If you have only one name, leave the other field empty.
form-show-name = Show my name publicly
form-show-name-hint = With your country and occupation, but never your email address.
form-show-name-with = Shown with it: { $fields }. Your email address is never shown.
form-show-name-alone = Only your name is shown, and never your email address.
form-news = The campaign may email me news about this petition
form-consent = By signing, you support this petition as it appears here ({ $version }) and agree that your details are stored for it.
form-consent-version = version { $version }
form-button = Sign
form-next = We will email you a link. Your signature counts once you confirm it with that link.
form-switch = Continue in another language
form-switch-hint = What you have typed is kept.
form-wait = Please wait: your browser is completing a security check.
form-nobody = Leave this field empty
form-offer-title = Did you mean { $address }?
form-offer-use = Use { $address }
form-offer-keep = No, send to { $address }
privacy-title = Your data
privacy-text = Your email address is stored encrypted and never published. Your details are used only for this petition. Use the link in our emails to see your signature, show or hide your name, and withdraw or erase your signature at any time.
privacy-contact = Responsible for your data:
privacy-link = I have lost the link to my signature

## What is wrong in the form

problems-prefix = Error:
problems-title = There is a problem
problem-missing-name = Enter your name
problem-missing-given-name = Enter your given name, your family name, or both
problem-missing-email = Enter your email address
problem-missing-country = Choose your country
problem-missing-field = Fill in this field: { $field }
problem-missing-tick = To sign, tick this box: { $field }
problem-too-long = { $field } must be { $max } characters or fewer
problem-not-an-address = Enter an email address in the correct format, like name@example.org
problem-not-a-country = Choose a country from the list
problem-not-a-phone = Enter a phone number with its country code, like +34 600 000 000
problem-not-a-link = Enter the website’s address with https, like https://example.org
problem-not-an-organisation = { $field } must be a name, not an address or only signs
problem-not-a-choice = Choose one of the answers again, because they have changed: { $field }
problem-consent-changed = The words of this box have changed. Read them again, and tick the box if you agree.
problem-not-text = { $field } must be plain text, without HTML code or hidden characters
problem-not-a-name = { $field } must be a name, not an address or only signs. If you have only one name, leave the other field empty
problem-disposable = Use a permanent email address: temporary ones expire, and other people may be able to read their emails
problem-email-beyond-ascii = We cannot send emails to this address, because it has a letter or sign before the @ that is not on an English keyboard. Enter another address.
problem-no-proof = Your browser must complete a security check before you can sign. Make sure that JavaScript is turned on, reload the page, then send the form.
problem-proof = The form was open for too long or has already been sent. Press the button to send it again.
problem-network-limit = Too many forms have been sent from your network, so this one was not saved. Send it again in an hour, or from another connection.
problem-domain-limit = Many forms have been sent with addresses from your email provider, so your browser must complete a security check first. Make sure that JavaScript is turned on, then press the button again. Without JavaScript, send the form again in an hour, or use another email address.
problem-trap = This field must be empty. Your browser may have filled it in: empty it, then press the button again.
problem-text-changed = The text of the petition has changed since you opened the page. Read it again, then press the button if you still want to sign.
problem-key-reused = This Idempotency-Key has already been used with other details. If you change the form, send it with a new key.
problem-paused = Signing is paused, so your form was not saved. What you entered is still here: press the button again later.
answer-title = Keep a signed answer
answer-text = The site has signed this answer. It says what was refused, when and why, but not who you are. Copy the text, or download it as a file. Anybody can verify it with the public key:
answer-download = Download the answer

## Signers, news, and how the number is counted

signers-title = Latest signers
signers-note = Only signers who chose to show their names are listed.
signers-none = No names to show yet. Signers can choose to show theirs.
signers-none-closed = Nobody’s name is shown.
signers-hidden = The campaign is not showing names at the moment.
# Not "after": names are withheld again if fewer have confirmed. $from is 2 or more.
names-from = Names and comments are shown only while at least { $from } people have confirmed.
names-from-missing = Still needed: { $missing }.
names-title = All names
names-more = More names
names-none = No names to show.
names-search = Search the names
names-search-hint = First or last name, or its beginning
names-not-found = No name matches.
names-searched = Searched so far: the latest names, { $count }.
names-search-on = Search earlier names
comments-title = Comments
comments-note = Signers allowed these to be shown, and the organisers read them first.
comments-none = No comments are shown yet.
comments-hidden = The campaign is not showing comments at the moment.
comments-unnamed = A signer
comments-all = All comments
comments-more = More comments
names-others = { $count ->
    [one] One other signer does not show their name.
   *[other] { $count } other signers do not show their names.
}
news-title = News
news-language = Language:
news-source = Source:
news-published = Published:
news-older = Older news
news-feed = Follow the news in a feed reader (Atom)
news-corrected = Corrected:
news-all = All news
counted-title = How this number is counted
counted-text = A signature counts once the signer has confirmed it by email. Each email address counts once, however often the form is sent with it. Forms that were not accepted are in none of these figures.
counted-confirmed = Confirmed
counted-awaiting = Not yet confirmed
counted-withdrawn = Withdrawn
counted-disowned = Not signed by the owner of the email address
counted-erased = Erased
counted-purged = Never confirmed, and withdrawn or erased
counted-automated = Invalidated: sent by a program
counted-disposable-address = Invalidated: disposable email address
counted-false-name = Invalidated: not the name of a person
counted-same-person = Invalidated: one person, several addresses
counted-other = Invalidated for another reason
counted-bounced = Confirmed signatures whose email address later stopped accepting emails: { $number }. These still count.
counted-submitted = Total (each email address counts once, and once more if it signs again after its data was erased)
counted-as-of = These figures are as of { $as-of }. They are updated at most once an hour, and only after at least 20 more forms, so that nobody can tell from them whether someone has signed. The public log shows without this delay what happens to confirmed signatures.
counted-none-yet = The other figures are published here once at least 20 forms have been sent, and then at most once an hour. This way nobody can tell from them whether someone has signed. The public log shows without this delay what happens to confirmed signatures.

## Organisations that endorse

endorse-title = Endorse as an organisation
endorse-intro = An endorsement is the signature of an organisation. Organisations are counted and listed apart from people. To sign for yourself, go back to the petition.
endorse-public = Shown in public: the organisation’s name, website and country. Never shown: your name, your role and your email address.
# $from is 2 or more.
endorse-public-from = Shown in public, but only while at least { $from } people have confirmed: the organisation’s name, website and country. Never shown: your name, your role and your email address.
endorse-approval = The organisers read each endorsement before it is listed and counted.
endorse-consent = By endorsing, you say that you may speak for the organisation and that it supports this petition as it appears here ({ $version }). You agree that these details are stored for it.
endorse-button = Endorse
endorse-next = We will email you a link. The endorsement is not listed or counted until you confirm it with that link.
organisations-title = Organisations that endorse
organisations-number = Number of organisations: { $number }. They are not part of the number of signatures.
organisations-note = A contact of each organisation confirmed the endorsement by email.
organisations-none = No organisation is listed.
# $from is 2 or more.
organisations-from = Organisations are listed only while at least { $from } people have confirmed.
organisations-all = All organisations
organisations-more = More organisations
confirm-endorse-title = Confirm the endorsement
confirm-endorse-text = Check the details. If they are yours, confirm that your organisation endorses this petition:
confirm-endorse-button = Confirm the endorsement
confirmed-endorse-title = The endorsement is confirmed
confirmed-endorse-thanks = Thank you for endorsing:
confirmed-endorse-own-page = On a page of its own you can see, correct, withdraw or erase the endorsement. Keep the email with which you confirmed: it has the same link.
confirmed-endorse-link = See the endorsement
endorsement-title = Your organisation’s endorsement
endorsement-means = The endorsement is your organisation’s signature. On this page and in our emails, “your signature” means the endorsement.
endorsement-ends = If you withdraw or erase the endorsement, your organisation will not be listed.
endorsement-listed = Confirmed: it counts and is listed
endorsement-hidden = Confirmed: it counts, but the campaign is not showing any names at the moment
endorsement-from = Confirmed: it counts, and is listed once at least { $from } people have confirmed. Still needed: { $missing }.
endorsement-waits = Confirmed: it counts once the organisers have accepted it
endorsement-rejected = Not accepted by the organisers: it is not listed and does not count
endorsement-not-me = If someone else endorsed with your email address, say so here. Then nothing of it is counted or shown, and we send your address no more emails because of it.
endorsement-done-not-me = Thank you for telling us. Nothing of the endorsement is counted or shown, and we send you no more emails about it.
endorsement-correct = The organisers may read corrected details before they list them.
endorsement-again = The endorsement will stand again, with the details above. Where the organisers accept endorsements first, it counts once they have accepted these details.
link-endorse-title = Get the link to your organisation’s endorsement
link-endorse-text = We will email you a link to a page where you can see, correct, withdraw or erase the endorsement. Enter the email address that you endorsed with.

## After the form

check-mail-title = Check your email
check-mail-sent = If that address can be used to sign, you should receive an email in a few minutes. To confirm your signature, open the email and follow the link.
check-mail-sent-late = If that address can be used to sign, you should receive an email, but not at once. To confirm your signature, open the email and follow the link.
check-mail-endorse-sent = If that address can be used to endorse, you should receive an email in a few minutes. To confirm the endorsement, open the email and follow the link.
check-mail-endorse-sent-late = If that address can be used to endorse, you should receive an email, but not at once. To confirm the endorsement, open the email and follow the link.
check-mail-counts = Your signature counts only once you have confirmed it.
check-mail-not-stored = The petition no longer asks for these details, so they were not stored: { $fields }
check-mail-nothing-title = If nothing arrives
check-mail-nothing-wait = Wait a few minutes. Some email providers are slow.
check-mail-nothing-wait-late = Wait longer than the delay above. Some email providers are slow.
check-mail-nothing-spam = Check your spam or junk folder.
check-mail-nothing-again = Fill in the form again, and check your email address for typing errors.
check-mail-to = To
check-mail-from = From
check-mail-subject = Subject contains
check-mail-open = Open { $provider }
check-mail-again-limit = We send only a few emails to one address, so this does not always send another one.
check-mail-again-button = Send it again
check-mail-again-done = You have asked for another email.
check-mail-change-title = Wrong address?
check-mail-change-button = Change the address
mails-late-minutes = Our emails are delayed by about { $minutes } minutes at the moment.
mails-late-hours = Our emails are delayed by about { $hours } hours at the moment.
mails-late-link-sent = If you signed this petition with that address, you should receive the link, but not at once. If nothing arrives, check your spam folder and check the address for typing errors.
mails-late-endorse-link-sent = If you endorsed this petition for an organisation with that address, you should receive the link, but not at once. If nothing arrives, check your spam folder and check the address for typing errors.

## Confirming

confirm-title = Confirm your signature
confirm-text = Check the details. If they are yours, confirm your signature on this petition:
confirm-button = Confirm my signature
confirm-discard-title = These are not your details?
confirm-discard-text = Someone else filled in the form with your email address. Discard the form: nothing is counted or shown, and you can sign with your own details.
confirm-discard-only = Someone else filled in the form with your email address. Discard the form: nothing is counted or shown.
confirm-discard-button = Discard it
press-title = Enter your email address
press-text = Some email programs open links and press buttons by themselves. We cannot tell if you or a program pressed the button, so nothing has changed yet.
press-ask = To continue, enter the email address that our email with the link was sent to.
press-wrong = Our email was sent to a different address. Check in that email which address it was sent to, and enter it here.
press-button = Continue
confirmed-title = Your signature counts
confirmed-thanks = Thank you for signing:
confirmed-count = Signatures so far, including yours: at least { $count }
confirmed-share-title = Share this petition
confirmed-share-text = Sharing helps the petition reach more people. These links contain no trackers.
confirmed-address = Link to the petition
confirmed-share-email = Email
confirmed-share-subject = Will you sign this petition?
share-closed-text = This petition is closed. You can still share its page. These links contain no trackers.
share-native = Share with an app
share-text = Text to copy
share-more = More ways to share
share-code-title = Code for posters
share-code-text = Point a phone’s camera at it to open the petition.
share-code-file = Save the code as a picture (SVG)
share-posters-title = Posters to print
share-posters-text = Print a poster for a notice board or a stall. It has the title of the petition and a code that leads to it.
confirmed-own-page-title = You can change your mind
confirmed-own-page-text = On your own page you can see what you signed, correct your details, show or hide your name, and withdraw or erase your signature. Keep the email with which you confirmed: it has the same link.
confirmed-own-page-link = Go to my signature
confirmed-own-page-mail = The link to your page is in our emails. Lost it?

## The signer’s own page

signature-title = Your signature
signature-status = Status
signature-awaiting = Not yet confirmed: follow the link in our email
signature-too-late = Not confirmed before the petition closed: it does not count
signature-confirmed = Confirmed
signature-withdrawn = Withdrawn
signature-disowned = Someone else signed with your email address: it does not count
signature-withdrawn-on-request = Withdrawn by the organisers, at your request
signature-set-aside = Invalidated by the campaign: it does not count
signature-set-aside-withdrawn = Invalidated by the campaign, and withdrawn: it does not count
signature-name = Name
signature-version = Text version
signature-version-is = Version { $version } ({ $language })
signature-submitted-at = Signed
signature-confirmed-at = Confirmed
signature-corrected-at = Corrected
signature-shown = Show name publicly
signature-shown-once-confirmed = Yes, once your signature is confirmed
signature-shown-uncounted = No: only names of signatures that count are shown
signature-shown-hidden = Yes, but the campaign is not showing any names at the moment
signature-shown-from = Yes, once at least { $from } people have confirmed. Still needed: { $missing }.
signature-comment = Show comment publicly
signature-comment-waiting = Not yet: the organisers read it first
signature-comment-refused = No: the organisers decided not to show it
signature-comment-hidden = Not now: the campaign is not showing any comments at the moment
signature-news = The campaign may email news
signature-mails = Emails allowed
signature-yes = Yes
signature-no = No
signature-none = None
signature-private = Do not share the address of this page. Anyone who has it can change your signature.
signature-done-shown = Done: your name can now appear in the list of signers.
signature-done-shown-later = Done: your name can appear in the list of signers when the campaign shows names again.
signature-done-shown-from = Done: your name can appear in the list of signers once at least { $from } people have confirmed. Still needed: { $missing }.
signature-done-hidden = Done: your name is no longer shown in the list of signers.
signature-done-hidden-unlisted = Done: your name will not be shown in the list of signers.
signature-done-comment-hidden = Done: your comment is not shown.
signature-done-withdrawn = Done: your signature is withdrawn and does not count.
signature-done-again = Done: your signature counts again.
signature-done-stopped = Done: we will send you no more emails because of this signature.
signature-done-resumed = Done: you allow our emails about this petition again.
signature-done-corrected = Done: your details are stored as you see them here.
signature-show-title = Show your name
signature-show-text = Your name, country and occupation can then appear in the petition’s list of signers.
signature-show-name = Your name can then appear in the petition’s list of signers.
signature-show-button = Show my name
signature-hide-title = Hide your name
signature-hide-text = Your signature will still count, but your name will no longer appear in the list of signers.
signature-hide-unlisted = Your name is not listed at the moment. If you hide it, it will not be listed later either. Your signature will still count.
signature-hide-button = Hide my name
signature-hide-comment-title = Hide your comment
signature-hide-comment-text = Your signature will still count. The organisers can read your comment, and may no longer show it.
signature-hide-comment-button = Hide my comment
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
signature-again-mails = To sign with your own details, first allow emails again on this page. Then fill in the form.
signature-disowned-title = Sign yourself
signature-again-disowned = To sign with your own details, fill in the form.
signature-again-button = Sign again
signature-not-me-title = You did not sign?
signature-not-me-text = If someone else signed with your email address, say so here. Then this signature is not counted or shown, and we send your address no more emails because of it. How many people say so is public, but not who they are.
signature-not-me-button = It was not me
signature-done-not-me = Thank you for telling us. This signature is not counted or shown, and we will send you no more emails because of it.
signature-misuse = To report misuse of your address, write to { $contact }.
signature-stop-title = Stop all emails
signature-stop-text = We will send you no more emails because of this signature. Your signature stays as it is. Save the address of this page: we will not be able to email it to you again.
signature-stop-button = Stop all emails
signature-resume-title = Allow emails again
signature-resume-text = If you allow emails again, we can email you the link to this page. If an email to you failed or was marked as spam, we may still send none for a while.
signature-links-title = Get a new link to this page
signature-links-text = We will email you a new link. All earlier links to this page will stop working, including those in the emails that you have. Use this if someone else may have a link.
signature-links-button = Replace my links
signature-download-title = Download your data
signature-download-text = Your details and their history, as a JSON file
signature-download-fresh = To protect your data, downloading needs a link that is less than a day old. We can email you one.
signature-download-button = Email me a fresh link
receipt-title = Receipt
receipt-text = A receipt proves that your signature is in this site’s public log. Anyone who sees it can tell that you have signed, so show it only to people who may know.
receipt-button = Download the receipt
signature-erase-title = Erase your data
signature-erase-counted = Your signature will not count, and your name, email address and all other encrypted details will be permanently erased. This cannot be undone.
signature-erase-not-counted = Your name, email address and all other encrypted details will be permanently erased. This cannot be undone. Your signature does not count now, and will not count afterwards.
signature-erase-sure = I am sure that I want to erase my data
signature-erase-data-button = Erase my data

## Correcting details

correct-title = Correct your details
correct-choices = On the same page you choose whether you want news, and what else you agree to.
correct-text = What you signed stays the same. Details that you replace are erased.
correct-awaiting = You can correct your details here once your signature is confirmed.
correct-button = Save
correct-news-stopped = You have stopped all emails. Choosing news allows them again.
correct-differs = What you entered differs from what is stored:
correct-limit = Changes are limited: { $day } in 24 hours, { $all } in all. Hiding your name, stopping emails, withdrawing and erasing are always possible.

## Another email address

address-title = Use another email address
address-text = You signed with { $address }. You can move your signature to another address of yours. Nothing else about it changes.
address-ask = We will email the new address. Your signature moves when you open the link in that email and confirm. From then on, the links in earlier emails no longer work. We tell the old address that the signature has moved, but not where.
address-mail-button = Email me at this address
address-same = This is already the address of your signature. Enter another one.
address-pending = You asked us to email { $address }. Your signature moves there once you confirm in that email. Until then nothing changes.
address-keep-current = Keep my current address
address-kept = Done: the change of address is cancelled.
address-sent = If we can email this address, you should receive an email in a few minutes. To move your signature, open it and follow the link.
address-sent-late = If we can email this address, you should receive an email, but not at once. To move your signature, open it and follow the link.
address-until = Until you confirm there, nothing changes.
address-confirm-title = Move the signature to this address
address-confirm-text = Someone, probably you, asked to move their signature on this petition to your email address:
address-endorsement-means = On this page, “signature” means the endorsement of an organisation.
address-confirm-then = From then on, only links in emails to this address lead to the signature.
address-confirm-button = Move it here
address-reject-title = Not yours?
address-reject-text = Someone entered your address. Reject the change: the signature stays where it is.
address-reject-button = Reject
address-taken-title = This address has a signature already
address-has-signature-text = This address has a signature of its own, which counts. So the other signature cannot move here. If both are yours, withdraw the other one: it will no longer count.
address-taken-button = Withdraw the other signature
notice-address-moved-title = Your signature has moved
notice-address-moved-text = It belongs to your new email address now, as it was. Only links in emails to this address lead to it.
notice-moved-title = This signature has moved
notice-moved-text = It belongs to another email address now. Use the link in our emails to that address. If you did not move it, contact the campaign.
notice-address-outdated-title = This link no longer works
notice-address-outdated-text = The change of address was cancelled, asked for again or is too old, or the signature is no longer confirmed. To start again, go to the page of your signature: its link is in our emails to the address that signed.
notice-address-rejected-title = The change is rejected
notice-address-rejected-text = The signature was not moved to your address. The link in our email no longer works.
notice-address-withdrawn-title = The other signature is withdrawn
notice-address-withdrawn-text = It does not count. The signature with this address is unchanged. To erase the other one, use the link in our emails to its address.
notice-many-addresses-title = Too many changes of address
address-limit = You can name { $day } other addresses within 24 hours.
again-from = You can try again from { $time }.

## News by email end

unsubscribe-title = Stop news by email
unsubscribe-text = After that, the campaign will no longer email you news about this petition:
unsubscribe-then = Your signature and your other choices stay as they are.
unsubscribe-button = Stop the news
notice-news-stopped-title = You get no more news
notice-news-stopped-text = The campaign will not email you any more news about this petition. An email that was already on its way can still arrive. If you signed, your signature is unchanged.

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
notice-article-retracted-title = This news item has been withdrawn
notice-article-retracted-text = The campaign no longer publishes it. You can read other news on the petition’s page.
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
notice-erased-details = Your name, email address and all other encrypted details have been permanently erased. This link no longer works.
notice-erased-on-request-title = Your data has been erased
notice-erased-on-request-details = The organisers erased your name, email address and all other encrypted details permanently, at your request. Your signature does not count. This link no longer works. If you did not ask for this, contact the campaign; you can sign again while the petition is open.
notice-purged-title = This link has expired
notice-purged-text = The signature was not confirmed within 30 days, so the details were erased. It was never counted. If the petition is still open, you can sign again.
notice-again-kept = The form still has what was not erased. Fill in the rest.
notice-data-expired-title = Your details have been erased
notice-data-expired-details = The petition closed long ago, so your name, email address and all other encrypted details have been erased. Your signature still counts.
notice-data-expired-uncounted-title = Your details have been erased
notice-data-expired-uncounted-details = The time for which we keep details is over, so your name, email address and all other encrypted details have been erased. Your signature does not count.
notice-other-spelling-title = This link is for another spelling of your address
notice-other-spelling-text = This email address can be written in several ways. Another way was used later, or is confirmed, so this link cannot show or change the signature. Use the link in our emails to that one. As long as nothing is confirmed, the button in the email with this link still works.
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
notice-receipt-not-yet-title = Your receipt is not ready yet
notice-receipt-not-yet-text = Your signature is not in the public log yet. Once you have confirmed it, that usually takes less than a minute. Try again later.
notice-receipt-late-text = What you confirmed or changed on { $time } is not in the public log yet. That usually takes less than a minute, so the log is behind. Your signature is not lost: it is stored, and is added when the log continues. Try again later.
notice-receipt-unconfirmed-text = Your signature is not confirmed. A receipt is possible only once it is confirmed and in the public log.
notice-no-receipt-title = There is no receipt
notice-no-receipt-text = This petition gives no receipts, because a receipt proves to everybody who sees it that its owner has signed.
notice-receipt-disowned-text = You told us that it was not you who signed. A receipt would prove to everybody who sees it that you did, so you cannot download one.
notice-too-many-mails-title = No email can be sent now
notice-too-many-mails-text = We have already sent several emails to your address in the last few days, or you have stopped our emails. Use the most recent link, or try again in a week.
notice-details-changed-text = Your details have changed since you opened the form, so nothing was saved. Compare what you entered with the stored details, then save again.
notice-set-aside-title = This signature has been invalidated
notice-set-aside-text = The campaign has invalidated it, so it does not count. If you think that this is a mistake, contact the campaign.
notice-mails-stopped-title = Emails stopped
notice-mails-stopped-text = We will send you no more emails because of this signature.
notice-signing-paused-title = Signing is paused
notice-signing-paused-text = Your form was not saved. Existing signatures are not affected. Please come back later.
notice-form-after-closing-text = The petition closed before your form arrived, so nothing of it was saved. Thank you for wanting to sign.
notice-link-sent-title = Check your email
notice-link-sent-text = If you signed this petition with that address, you should receive the link in a few minutes. If nothing arrives, check your spam folder and check the address for typing errors.
notice-endorse-link-sent-text = If you endorsed this petition for an organisation with that address, you should receive the link in a few minutes. If nothing arrives, check your spam folder and check the address for typing errors.
notice-wait-title = Please try again later
notice-wait-text = Too many requests have come from your network. Try again in an hour, or from another connection.

## The document to hand over

delivery-as-of = As of { $date } ({ $zone })
delivery-links = Links
delivery-names = Names
delivery-names-shown = Signers who chose to show their names: { $shown } of { $confirmed }. They are listed in the order of confirmation. What stands beside a name is as the signer entered it.
delivery-names-none = None of the signers chose to show their names.
delivery-boxes = { $number ->
    [one] One name contains characters that are missing from this document’s fonts. A box replaces each of them.
   *[other] { $number } names contain characters that are missing from this document’s fonts. A box replaces each of them.
}
delivery-organisations = Organisations
delivery-organisations-listed = Organisations that endorse: { $number }. They are listed in the order of confirmation, and are not part of the number of signatures.
delivery-page = Page { $page } of { $pages }

## Privacy

privacy-page-title = Privacy
privacy-purpose-title = What your data is used for
privacy-purpose-count = To count your signature, and to make sure that it is yours.
privacy-purpose-deliver = To deliver the petition to: { $addressees }
privacy-purpose-chosen = Only if you chose it: to show your name publicly, with your country and occupation, and to email you news about this petition.
privacy-purpose-shown = Only if you chose it: to show your name publicly.
privacy-purpose-news = Only if you chose it: to email you news about this petition.
privacy-purpose-consent = Only if you chose it: { $consent }
privacy-basis-title = Legal basis
privacy-basis-text = Your consent. You give it by signing, and can withdraw it at any time. In the European Union: Article 6(1)(a) of the GDPR, and Article 9(2)(a), because a signature can reveal a political opinion.
privacy-stored-title = What is stored
privacy-stored-sealed = Encrypted: { $fields }
privacy-stored-source = Encrypted, if the link that you followed to the petition named one: a code for where that link was published, such as a flyer. It is only used to count how many people came from there.
privacy-stored-open = Not encrypted: your country, if you gave it, your language, what you chose to allow, which version of the text you signed, and when.
privacy-stored-areas = Not encrypted, while your signature counts: the region or the beginning of the postcode under which it is counted.
privacy-stored-codes = Only as secret codes, to recognise repeated forms: your email address and your network.
privacy-stored-log = In a public log that anybody can check, for ever: that a signature was confirmed, what happened to it later (for example, that it was corrected, withdrawn or erased), and in which minute, with a code instead of a name or an address. If your name was shown in public, others may be able to tell which entries are yours.
privacy-stored-endorsements = If you endorse for an organisation: its name, its website and its country can be shown in public. Your name, your role and your email address are stored encrypted and never shown.
privacy-readers-title = Who can see it
privacy-readers-text = The campaign, and the companies that run this site and send its emails. Each export of the data is recorded. Everybody can see what you choose to show publicly; that is not encrypted.
privacy-readers-places = Everybody can see about how many signatures come from which country, in rounded numbers that point at nobody.
privacy-readers-areas = Everybody can see about how many signatures come from which region or postcode area, in rounded numbers that point at nobody.
privacy-readers-addressees = Those to whom the petition is delivered see what the campaign hands over with it.
privacy-kept-title = How long it is kept
privacy-kept-unconfirmed = Details that you do not confirm
privacy-kept-confirmed = Confirmed details
privacy-kept-until-erased = Until you erase them
privacy-kept-closed = Confirmed details, once the petition has closed
privacy-kept-address = An old email address, after your signature has moved to another
privacy-kept-mails = Records of emails to you, without your address
privacy-kept-erased = Nobody can read erased details. The codes, what you chose and the times stay on record.
privacy-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
privacy-rights-title = Your rights
privacy-rights-page = The link in our emails leads to your own page: there you can see, download, withdraw and erase everything. There you can also correct your details and use another email address. For anything else, contact the campaign or your data protection authority.

## Accessibility

access-title = Accessibility
access-aim = Everybody should be able to read and to sign here: on a phone or a large screen, with a mouse, a keyboard or a screen reader. The aim is WCAG 2.2, level AA.
access-checked-title = What is checked
access-checked-pages = Before each new version of this software, a browser checks the pages from the form to the page of one’s own signature: contrast, names, roles, order and languages. It checks the petition’s page and its form in every language of this site.
access-checked-ways = It signs with the keyboard alone, and without JavaScript. It checks that nothing is lost with text at twice its size, on a screen of 320 pixels, in dark mode, with forced colours and on paper. Nothing moves by itself.
access-missing-title = What is missing
access-missing-people = Nobody who uses a screen reader every day has tested these pages yet.
access-missing-content = The texts of a petition and its news are the campaign’s, and are not checked.
access-missing-script = A petition can ask browsers for a calculation, against forms that machines send. Then signing needs JavaScript; nobody has to solve a puzzle.
access-report-title = Tell us what does not work
access-report-text = Write to the people behind the petition: its page “{ $privacy }” says who they are. Say on which page it happened, what you wanted to do, and which browser or assistive technology you use.

## How the number grew

history-title = How the number grew
history-summary = { $count ->
    [one] { $count } confirmed signature
   *[other] { $count } confirmed signatures
} counted from { $from } to { $until }. On the busiest day, { $day }, { $most } of them were confirmed.
embed-title = Show it on another site
embed-text = These sites may show the petition in a frame. Copy the lines into one of their pages; where scripts do not run, readers get a link.
embed-form = The form
embed-count = Only the number
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Ticking this allows the use of: { $fields }
history-note = Only signatures that count today are shown. A signature that is withdrawn also leaves the day on which it was confirmed. Days are in UTC.
history-none = Nobody has confirmed a signature yet.
history-table = The same as a table
history-when = When
history-confirmed = Confirmed
history-total = In total
history-goals = Goals reached
history-csv = All days for a spreadsheet (CSV)

## Where signatures come from

places-title = Where signatures come from
places-as-of = { $time }. Confirmed signatures at that time: { $count }.
places-note-hourly = Nobody can be singled out: numbers are rounded down, countries with few signatures are not shown, and the table is renewed at most once an hour, after { $number } or more people have signed or withdrawn.
places-none = No country is shown. So that nobody can be singled out, a country is shown only once at least { $number } people from there have signed, and the table is renewed from time to time.
places-table = By country
places-at-least = Signatures, at least
places-share-at-least = Share, at least
places-share = { $number }%
places-others = Other countries, country not given, and rounding
places-map = Map
places-map-text = Map of the world. Each country has a colour for its number of signatures; the table has the same numbers.
places-step = { $number } or more
places-step-none = Not shown
places-csv = All countries for a spreadsheet (CSV)
places-areas-note-hourly = Nobody can be singled out: numbers are rounded down, areas with few signatures are not shown, and the table is renewed at most once an hour, after { $number } or more people have signed or withdrawn.
places-areas-none = No area is shown. So that nobody can be singled out, an area is shown only once at least { $number } people from there have signed, and the table is renewed from time to time.
places-areas-others = Other areas, area not given or not recognised, and rounding
places-areas-csv = All areas for a spreadsheet (CSV)
places-by-region = By region
places-by-postcode = By beginning of the postcode
places-postcode-begins = Postcode begins with

## The public log

log-title = The public log
log-proves = This log lets anybody recount the signatures on this site. It proves that nothing that was counted has been dropped, changed or added unseen.
log-proves-not = It does not prove that signers are real people or are entitled to sign, or that nobody was turned away.
log-private = It contains no names and no email addresses: only what happened to a signature, in which minute, and a code.
log-refused = If a rule of this site refuses a signature, for example because the petition is closed, the signer gets a signed answer to keep. Refused forms are in no public number, because strangers could move that number. Public key of the answers:
log-none = Nothing has been published in the log yet.
log-state = State of the log
log-entries = Entries
log-published = Published
log-root = Root hash
log-name = Name
log-key = Public key
log-witnesses = Witnesses
log-witnessed = Witnessed by { $cosigned } of { $witnesses }, { $time }
log-not-witnessed = Not witnessed yet by any of { $witnesses }
log-no-witnesses = None. Someone who runs this site could show different logs to different people. To find out, compare the root hash with others.
log-delay = New entries usually appear in less than a minute.
log-newest = The newest checkpoint of the log is from { $time }.
log-behind = Something that this site counts already is not in the log yet. If this stays so for more than a few minutes, the log has stopped. No signature is lost: what is missing is stored, and is added when the log continues.
log-petitions = What the log says of a petition is on the petition’s page “{ $history }”.
log-check-title = How to check it
log-check-program = Run this command of Countersign, the free software behind this site. It needs nothing but public addresses:
log-check-second = The source code also has a second program that checks the log, in Python, which shares nothing with the first: tests/audit.
log-file-checkpoint = Checkpoint
log-file-policy = Policy
log-formats = Formats
log-ended = Earlier logs, which have ended
log-count-title = What the public log says
log-count-as-of = As of { $time }, when the log had { $entries } entries. What was confirmed, withdrawn or erased since then is not in these figures yet.
check-title = Check a receipt
check-intro = Your browser checks the receipt itself. Nothing that you enter here is sent anywhere, and once this page is loaded, it works offline.
check-receipt = Receipt
check-file = Or choose the file
check-policy = Trusted keys
check-policy-what = A policy (c2sp.org/tlog-policy): the public keys of the log and of its witnesses. This one is from this site. If you do not trust the site, paste one that you have from someone else.
check-button = Check
check-no-script = Checking on this page needs JavaScript. Without it, use one of the programs: see the page about the public log.
check-old = This browser cannot verify Ed25519 signatures. Use a newer browser, or one of the programs: see the page about the public log.
check-valid = This receipt is valid.
check-not-valid = This receipt is not valid.
check-other = This receipt is from another log: { $origin }.
check-other-ended = This site has ended that log and begun another one. To check this receipt, use the policy of the ended log. For a receipt from the present log, open the link to your signature in one of our emails.
check-other-foreign = The policy that you trust does not name that log. To check this receipt, enter the policy of that log, from someone you trust.
check-other-use = Use the policy of the ended log
check-form = This is not a receipt. Paste all of it, from “c2sp.org/tlog-proof@v1” to the last line.
check-file-unreadable = Your browser cannot read this file. Choose it again, or paste the receipt.
check-policy-wrong = The trusted keys cannot be read. Enter a policy (c2sp.org/tlog-policy) with at least one log and a quorum.
check-log-good = Signature of the log { $origin }: valid.
check-log-bad = Signature of the log: missing, or not valid.
check-witness-good = Signatures of witnesses: { $cosigned } of { $witnesses }, which is enough.
check-witness-few = Signatures of witnesses: { $cosigned } of { $witnesses }, which is not enough.
check-witness-bad = Signatures of witnesses: at least one is not valid.
check-witness-none = Signatures of witnesses: none is asked for.
check-place-good = Place in the log: entry { $index }, below { $size }.
check-place-bad = Place in the log: not proven.
check-owner-good = Whose entry it is: that of signature { $id }.
check-owner-bad = Whose entry it is: not that of the signature that the receipt names.
check-owner-alone = Whose entry it is: not shown. The receipt shows the entry alone.
check-later-title = Does it still count?
check-later-text = Your browser reads the log from that entry on, and compares it with the newest state that the log has signed.
check-later-stop = Stop
check-later-stopped = Stopped. Nothing was found out.
check-later-reading = Entries read: { $read } of { $size }.
check-later-more = Press the button again to read on.
check-later-counts = The signature counts, according to the log with { $size } entries.
check-later-not = The signature does not count, according to the log with { $size } entries: { $reason }
check-later-damaged = The log is not what it was when it gave this receipt, or does not fit its own signed state. Keep the receipt, and tell others.
check-later-other = This site’s log is another one now: { $origin }. It cannot say whether this receipt’s signature still counts. If you signed on this site, open the link to your signature in one of our emails, and download a new receipt.
check-later-missing = A part of the log cannot be loaded. Try again later.
