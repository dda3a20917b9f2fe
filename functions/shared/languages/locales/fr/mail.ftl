## Tous les e-mails

mail-greeting = Bonjour { $name },
mail-greeting-plain = Bonjour,
mail-link-fallback = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
mail-own-page = Voir, modifier, retirer ou effacer votre signature :
mail-own-page-private = Ne transférez pas cet e-mail : ses liens n’appartiennent qu’à vous.

## Confirmer

mail-confirmation-subject = Confirmez votre signature : { $title }
mail-confirmation-preheader = Encore un clic et votre signature compte.
mail-confirmation-intro = Votre adresse a été saisie pour signer cette pétition :
mail-confirmation-ask = Votre signature compte dès que vous la confirmez.
mail-confirmation-button = Confirmer ma signature
mail-confirmation-open = Pour la confirmer, ouvrez cette adresse :
mail-confirmation-valid = { $days ->
    [one] Le lien est valable { $days } jour.
   *[other] Le lien est valable { $days } jours.
}
mail-confirmation-not-you = Si ce n’est pas vous, ne faites rien : sans votre confirmation, rien n’est compté ni publié.
mail-reminder-subject = À confirmer encore : { $title }
mail-reminder-preheader = Votre signature vous attend. C’est le seul rappel.
mail-reminder-intro = Il y a quelques jours, votre adresse a été saisie pour signer cette pétition. C’est le seul rappel :

## Déjà signée

mail-already-subject = Vous avez déjà signé : { $title }
mail-already-preheader = Votre signature est toujours là. Rien n’a changé.
mail-already-intro = Une personne, sans doute vous, a de nouveau rempli le formulaire de cette pétition avec votre adresse :
mail-already-nothing = Vous aviez déjà signé et confirmé. Votre signature compte et rien n’a changé.
mail-already-button = Voir ma signature
mail-already-share = Vous pouvez aider davantage en faisant passer la pétition :

## Merci

mail-receipt-subject = Votre signature compte : { $title }
mail-receipt-preheader = Merci. Invitez maintenant d’autres personnes à signer.
mail-receipt-intro = Merci d’avoir signé cette pétition :
mail-receipt-counts = Votre signature est confirmée et compte.
mail-receipt-share = Faites passer la pétition aux personnes que vous connaissez. Cette adresse ne contient aucun traceur :
mail-receipt-button = Ouvrir la pétition
mail-receipt-keep = Conservez cet e-mail. Avec son lien, vous pouvez toujours voir, modifier, retirer ou effacer votre signature :

## Le lien vers sa propre page

mail-link-subject = Votre lien : { $title }
mail-link-intro = Une personne, sans doute vous, a demandé le lien vers votre signature sous cette pétition :
mail-link-not-you = Si ce n’était pas vous, ignorez ce message : rien n’a changé, et personne d’autre n’a reçu le lien.
