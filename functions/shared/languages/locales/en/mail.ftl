## Every mail

mail-greeting = Hello { $name },
mail-greeting-plain = Hello,
mail-link-fallback = If the button does not work, copy this address into your browser:
mail-own-page = See, withdraw or erase your signature, or tell us that it was not you:
mail-own-page-private = Do not forward this email: its links give access to your signature.

## Please confirm

mail-confirmation-subject = Confirm your signature: { $title }
mail-confirmation-preheader = Your signature does not count until you confirm it.
mail-confirmation-intro = Your email address was used to sign this petition:
mail-confirmation-ask = Your signature counts once you confirm it.
mail-confirmation-button = Confirm my signature
mail-confirmation-open = To confirm, open this address:
mail-confirmation-valid = { $days ->
    [one] The link works for one day.
   *[other] The link works for { $days } days.
}
mail-confirmation-valid-until = The link works until { $until }.
mail-confirmation-not-you = If this was not you, you do not need to do anything. Nothing is counted or published unless you confirm.
mail-reminder-subject = Reminder to confirm your signature: { $title }
mail-reminder-preheader = Your signature is not confirmed yet. This is the only reminder.
mail-reminder-intro = This is the only reminder. A few days ago, your email address was used to sign this petition:

## An organisation's endorsement

mail-endorse-subject = Confirm the endorsement: { $title }
mail-endorse-preheader = The endorsement does not count until you confirm it.
mail-endorse-intro = Your email address was used to endorse this petition for an organisation:
mail-endorse-ask = The endorsement is not listed or counted until you confirm it.
mail-endorse-button = Confirm the endorsement
mail-endorse-reminder-subject = Reminder to confirm the endorsement: { $title }
mail-endorse-reminder-preheader = The endorsement is not confirmed yet. This is the only reminder.
mail-endorse-reminder-intro = This is the only reminder. A few days ago, your email address was used to endorse this petition for an organisation:
mail-endorsed-subject = The endorsement is confirmed: { $title }
mail-endorsed-accepted-subject = The endorsement is accepted: { $title }
mail-endorsed-intro = Thank you for endorsing this petition for your organisation:
mail-endorsed-counts = The endorsement is confirmed and counts.
mail-endorsed-waits = The endorsement is confirmed. It counts once the organisers have accepted it.
mail-endorsed-accepted = The organisers have accepted the endorsement. It counts.
mail-endorsed-already-subject = You have already endorsed: { $title }
mail-endorsed-already-intro = Someone, probably you, filled in the form for organisations again with your email address:
mail-endorsed-already-nothing = The endorsement is already confirmed. Nothing has changed.
mail-endorsed-button = See the endorsement
mail-endorsed-link-intro = Someone, probably you, asked for the link to your organisation’s endorsement of this petition:
mail-endorsement-means = In this email, “signature” means the endorsement of an organisation.
mail-endorsed-page = See, correct, withdraw or erase the endorsement, or tell us that it was not you:
mail-endorsed-private = Do not forward this email: its links give access to the endorsement.

## Signed already

mail-already-subject = You have already signed: { $title }
mail-already-preheader = Your signature counts. Nothing has changed.
mail-already-intro = Someone, probably you, filled in the form for this petition again with your email address:
mail-already-nothing = You have already signed and confirmed. Your signature counts, and nothing has changed.
mail-already-button = See my signature
mail-already-share = You can help by sharing the petition:

## Another spelling has signed

mail-other-subject = Your address counts once: { $title }
mail-other-preheader = Another spelling of your address has already signed.
mail-other-intro = Someone, probably you, filled in the form for this petition with your email address:
mail-other-counts = Another spelling of your address has already signed and confirmed. Your email provider delivers emails for both spellings to the same mailbox, so this form was not counted. Nothing has changed.
mail-other-same = The link to that signature is in the emails that we sent to the other spelling. You can also ask for a new link on the petition’s page.
mail-other-person = If the other spelling is not yours, you can sign with another email address:
mail-other-not-you = If you did not fill in the form, you do not need to do anything.

## Thank you

mail-receipt-subject = Your signature counts: { $title }
mail-receipt-preheader = Thank you. Now share the petition.
mail-receipt-intro = Thank you for signing this petition:
mail-receipt-counts = Your signature is confirmed and counts.
mail-receipt-share = Please share the petition with people you know. This link contains no trackers:
mail-receipt-ways = More ways to share it:
mail-receipt-button = Open the petition
mail-receipt-keep = Keep this email. With this link you can see your signature, correct your details, show or hide your name, withdraw or erase your signature, and tell us if it was not you:
mail-receipt-proof = You can also download a receipt, which proves that your signature is in the public log, and that you have signed:

## News

mail-news-subject = News: { $title }
mail-news-preheader = News about a petition that you signed.
mail-news-intro = This is news about a petition that you signed:
mail-news-read = Read it on the website
mail-news-why = You get this email because you chose to get news about this petition.
mail-news-stop = To stop the news, open this address:

## The link to the own page

mail-link-subject = Your link: { $title }
mail-link-intro = Someone, probably you, asked for the link to your signature on this petition:
mail-link-not-you = If this was not you, ignore this email. Nothing has changed, and nobody else has received the link.

## Another address

mail-address-subject = Move your signature to this address: { $title }
mail-address-preheader = Nothing moves until you confirm it.
mail-address-intro = Someone, probably you, asked to move their signature on this petition to your email address:
mail-address-ask = The signature moves once you confirm it.
mail-address-button = See and confirm
mail-address-not-you = If this was not you, you do not need to do anything. The signature stays where it is.

## Moved to another address

mail-moved-subject = Your signature has moved: { $title }
mail-moved-preheader = It belongs to another email address now.
mail-moved-intro = Your signature on this petition now belongs to another email address:
mail-moved-means = The links in our earlier emails to you no longer lead to it.
mail-moved-write = If you did not move it, write to { $contact }.
mail-moved-campaign = If you did not move it, contact the campaign.
