## Every mail

mail-greeting = Hello { $name },
mail-greeting-plain = Hello,
mail-link-fallback = If the button does not work, copy this address into your browser:
mail-own-page = See, change, withdraw or erase your signature:
mail-own-page-private = Do not pass this email on: its links are yours alone.

## Please confirm

mail-confirmation-subject = Confirm your signature: { $title }
mail-confirmation-preheader = One click more, and your signature counts.
mail-confirmation-intro = Your address was entered to sign this petition:
mail-confirmation-ask = Your signature counts once you confirm it.
mail-confirmation-button = Confirm my signature
mail-confirmation-open = To confirm, open this address:
mail-confirmation-valid = { $days ->
    [one] The link works for one day.
   *[other] The link works for { $days } days.
}
mail-confirmation-not-you = If it was not you, do nothing: without your confirmation, nothing is counted or published.
mail-reminder-subject = Still to confirm: { $title }
mail-reminder-preheader = Your signature waits for you. This is the only reminder.
mail-reminder-intro = Some days ago your address was entered to sign this petition. This is the only reminder:

## Signed already

mail-already-subject = You have already signed: { $title }
mail-already-preheader = Your signature stands. Nothing has changed.
mail-already-intro = Somebody, probably you, filled in the form of this petition again with your address:
mail-already-nothing = You had already signed and confirmed. Your signature counts, and nothing has changed.
mail-already-button = See my signature
mail-already-share = You can help more by passing the petition on:

## Thank you

mail-receipt-subject = Your signature counts: { $title }
mail-receipt-preheader = Thank you. Now ask others to sign.
mail-receipt-intro = Thank you for signing this petition:
mail-receipt-counts = Your signature is confirmed and counts.
mail-receipt-share = Please pass the petition on to people you know. This address carries no trackers:
mail-receipt-button = Open the petition
mail-receipt-keep = Keep this email. With its link you can always see, change, withdraw or erase your signature:

## The link to the own page

mail-link-subject = Your link: { $title }
mail-link-intro = Somebody, probably you, asked for the link to your signature under this petition:
mail-link-not-you = If it was not you, ignore this email: nothing has changed, and nobody else got the link.
