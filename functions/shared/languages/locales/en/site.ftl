## Every page

skip-to-content = Skip to the content
language-choice = Language
footer-promise = No cookies, no trackers, nothing loaded from anybody else.
copy = Copy
copied = Copied
back-to-petition = Back to the petition

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
donate-title = Support the campaign
donate-transfers = International transfers to
closed-title = This petition is closed
closed-text = It has taken no new signatures since { $date }.
draft-title = This petition is not open yet
draft-text = It takes no signatures for now. Please come back later.
paused-title = Signing is paused
paused-text = The campaign has paused this petition for a short while. What was signed stays. Please come back later.

## The form

form-title = Sign the petition
form-required = Everything is required unless it says “optional”.
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
form-show-name = Show my name in public
form-show-name-hint = With your country and occupation. Never your email.
form-news = Send me news of this petition
form-consent = By signing, you support this petition as it reads here (version { $version }) and agree that your details are kept for it.
form-button = Sign
form-next = We will send you an email with a link. Your signature counts once you confirm it there.
form-wait = One moment: your browser is finishing a small computation.
form-nobody = Leave this empty
privacy-title = Your data
privacy-text = Your email address is never published. Your details are stored encrypted and used for this petition only. With the link in our emails you can see, hide, withdraw or erase your signature at any time.
privacy-contact = Who answers for them, and to questions:
privacy-link = I have signed and lost my link

## What is wrong in the form

problems-prefix = Error:
problems-title = Please check your entries
problem-missing-given-name = Enter your given name
problem-missing-family-name = Enter your family name
problem-missing-email = Enter your email address
problem-missing-country = Choose your country
problem-missing-city = Enter your city
problem-missing-occupation = Enter your occupation or organisation
problem-missing-comment = Enter a comment
problem-too-long = { $field }: use at most { $max } characters
problem-not-an-address = Enter an email address like name@example.org
problem-not-a-country = Choose a country from the list
problem-not-text = { $field }: use letters and ordinary signs only
problem-disposable = Use an address that you keep: this one lasts for minutes only, and anybody may read its mails
problem-no-proof = Your browser has to do a small computation before you can sign here. Turn on JavaScript for this page, then send the form again.
problem-proof = The form was open for too long, or was sent twice. Nothing is lost: press the button once more.
problem-network-limit = Many people have just signed from your network, so it has to wait. Nothing is lost: send the form again in an hour, or from another connection.
problem-domain-limit = Many people with addresses of your provider have just signed, so it has to wait. Nothing is lost: send the form again in an hour, or use another address.
problem-text-changed = The petition’s text has changed since you opened the page. Read it again, then press the button if you still want to sign.

## Signers, news, and how the number is counted

signers-title = Latest signers
signers-note = Those who chose to show their names.
signers-none = No name to show yet. Those who sign can choose to show theirs.
signers-hidden = The campaign shows no names for now.
news-title = News
news-source = Source:
news-published = Published:
counted-title = How this number is counted
counted-text = A signature counts once its owner has confirmed it by email, and each address counts once. All the forms that were ever sent, and where they stand now:
counted-confirmed = Confirmed: the number above
counted-awaiting = Not confirmed yet
counted-withdrawn = Withdrawn
counted-erased = Erased
counted-purged = Never confirmed, and erased after 30 days
counted-automated = Set aside: sent by a program
counted-disposable-address = Set aside: throw-away address
counted-false-name = Set aside: no person’s name
counted-same-person = Set aside: one person with several addresses
counted-other = Set aside for another reason
counted-bounced = Among the confirmed, { $number } had a mail come back later. They still count.
counted-submitted = Sent in all

## After the form

check-mail-title = Check your email
check-mail-sent = If that address can sign, we have just sent an email to it. Open it and follow its link to confirm your signature.
check-mail-counts = Your signature does not count until you confirm it.
check-mail-nothing-title = If nothing arrives
check-mail-nothing-wait = Wait a few minutes: some mail providers are slow.
check-mail-nothing-spam = Look in your spam or junk folder.
check-mail-nothing-again = Check the address for typing errors, and fill in the form again.

## Confirming

confirm-title = One last step
confirm-text = Press the button to confirm your signature under this petition:
confirm-button = Confirm my signature
confirm-not-you = If it was not you who signed, close this page: nothing will happen.
confirmed-title = Your signature counts
confirmed-thanks = Thank you for signing:
confirmed-share-title = Ask others to sign
confirmed-share-text = A petition grows by being passed on. These links carry no trackers.
confirmed-address = The petition’s address
confirmed-share-email = Email
confirmed-share-subject = Will you sign this petition?
confirmed-own-page-title = Change your mind at any time
confirmed-own-page-text = On your own page you can see what you signed, hide your name, withdraw or erase your signature.
confirmed-own-page-link = Go to my signature

## The signer’s own page

signature-title = Your signature
signature-petition = Petition
signature-status = Status
signature-awaiting = Not confirmed yet: open the link in our email
signature-confirmed = Confirmed
signature-withdrawn = Withdrawn
signature-set-aside = Set aside by the campaign: it does not count
signature-name = Name
signature-version = Version of the text
signature-submitted-at = Signed
signature-confirmed-at = Confirmed
signature-shown = Name shown in public
signature-news = News by email
signature-mails = Mails are sent
signature-yes = Yes
signature-no = No
signature-none = None
signature-private = Keep the address of this page to yourself: whoever has it can change your signature.
signature-show-title = Show your name
signature-show-text = Your name, country and occupation will appear in the petition’s list of signers.
signature-show-button = Show my name
signature-hide-title = Hide your name
signature-hide-text = Your signature still counts, but your name will no longer appear in the list of signers.
signature-hide-button = Hide my name
signature-withdraw-title = Withdraw your signature
signature-withdraw-text = Your signature will no longer count, and your name will no longer appear. We keep the record that it was withdrawn.
signature-withdraw-button = Withdraw my signature
signature-again-title = Sign again
signature-again-text = Your signature will count again, as it stood.
signature-again-button = Sign again
signature-stop-title = Stop all mails
signature-stop-text = No mail about this petition will come to you any more. Your signature still counts. Keep this page’s address: it is the only way back here.
signature-stop-button = Stop all mails
signature-download-title = Download your data
signature-download-text = Everything on this page, as a file (JSON)
signature-erase-title = Erase your data
signature-erase-text = Your signature will no longer count, and your name, email address and all that you entered will be erased for good. Nobody can undo this, and we cannot either.
signature-erase-sure = I am sure: erase my data
signature-erase-button = Erase

## The link to one's own page

link-title = Get the link to your signature
link-text = With it you can see, hide, withdraw or erase your signature. Enter the address that you signed with.
link-button = Send me my link

## Notices

notice-link-expired-title = This link has expired
notice-link-expired-text = Links in our emails work for a limited time. Sign again on the petition’s page, and you will get a new one.
notice-link-unknown-title = This link does not work
notice-link-unknown-text = Part of it may be missing. Copy the whole link from our email, or sign again to get a new one.
notice-petition-closed-title = This petition is closed
notice-petition-closed-text = It takes no more signatures. Thank you for wanting to sign.
notice-petition-not-found-title = There is no such petition
notice-petition-not-found-text = Check the address. The petition may have moved or never have been here.
notice-page-not-found-title = There is no such page
notice-page-not-found-text = Check the address, or go back to where you came from.
notice-too-large-title = That was too much
notice-too-large-text = What you sent is longer than we accept. Go back and shorten it.
notice-unavailable-title = That did not work
notice-unavailable-text = Something went wrong on our side, and nothing was saved. Please try again in a few minutes.
notice-not-sure-title = Nothing was erased
notice-not-sure-text = Tick the box that says you are sure, then press the button again.
notice-not-changed-title = Nothing was changed
notice-not-changed-text = Your signature stands differently by now, so this button does nothing any more. See on your page how it stands.
notice-withdrawn-title = Your signature is withdrawn
notice-withdrawn-text = It no longer counts, and your name is no longer shown. You can sign again while the petition is open.
notice-erased-title = Your data is erased
notice-erased-text = Your signature no longer counts, and what you entered is gone for good. This link works no more.
notice-set-aside-title = This signature was set aside
notice-set-aside-text = The campaign found a reason not to count it. If you believe that is a mistake, write to the campaign.
notice-mails-stopped-title = No more mails
notice-mails-stopped-text = No mail about this petition will come to you any more.
notice-signing-paused-title = Signing is paused
notice-signing-paused-text = The campaign has paused this petition for a short while, and nothing was saved. Please come back later.
notice-link-sent-title = Check your email
notice-link-sent-text = If somebody signed this petition with that address, we have just sent the link to it. If nothing arrives, look in your spam folder, and check the address for typing errors.
notice-wait-title = Please wait a little
notice-wait-text = Many forms have just come from your network. Send this one again in an hour, or from another connection.

## The document to hand over

delivery-as-of = As it stood on { $date } ({ $zone })
delivery-links = Links
delivery-names = Names
delivery-names-note = { $shown ->
    [one] One signer of { $confirmed } chose to show the name. Occupation and country are as the signer entered them.
   *[other] { $shown } signers of { $confirmed } chose to show their names. They stand in the order in which they confirmed, with occupation and country as they entered them.
}
delivery-names-none = None of the signers chose to show the name.
delivery-boxes = { $number ->
    [one] One name has letters that the fonts of this document lack: a box stands for each.
   *[other] { $number } names have letters that the fonts of this document lack: a box stands for each.
}
delivery-page = Page { $page } of { $pages }
