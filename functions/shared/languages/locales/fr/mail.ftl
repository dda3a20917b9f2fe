## Tous les e-mails

mail-greeting = Bonjour { $name },
mail-greeting-plain = Bonjour,
mail-link-fallback = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
mail-own-page = Voir, retirer ou effacer votre signature, ou nous dire que ce n’était pas vous :
mail-own-page-private = Ne faites pas suivre cet e-mail : ses liens donnent accès à votre signature.

## Confirmer

mail-confirmation-subject = Confirmez votre signature : { $title }
mail-confirmation-preheader = Votre signature ne compte pas tant que vous ne l’avez pas confirmée.
mail-confirmation-intro = Votre adresse e-mail a été utilisée pour signer cette pétition :
mail-confirmation-ask = Votre signature compte dès que vous la confirmez.
mail-confirmation-button = Confirmer ma signature
mail-confirmation-open = Pour la confirmer, ouvrez cette adresse :
mail-confirmation-valid = { $days ->
    [one] Le lien est valable { $days } jour.
   *[other] Le lien est valable { $days } jours.
}
mail-confirmation-valid-until = Le lien est valable jusqu’au { $until }.
mail-confirmation-not-you = Si ce n’était pas vous, vous n’avez rien à faire. Rien n’est compté ni publié sans votre confirmation.
mail-reminder-subject = Pensez à confirmer votre signature : { $title }
mail-reminder-preheader = Votre signature n’est pas encore confirmée. Vous ne recevrez pas d’autre rappel.
mail-reminder-intro = Vous ne recevrez pas d’autre rappel. Il y a quelques jours, votre adresse e-mail a été utilisée pour signer cette pétition :
mail-endorse-subject = Confirmez le soutien : { $title }
mail-endorse-preheader = Le soutien ne compte pas tant que vous ne l’avez pas confirmé.
mail-endorse-intro = Votre adresse e-mail a été utilisée pour soutenir cette pétition au nom d’une organisation :
mail-endorse-ask = Le soutien n’est ni affiché ni compté tant que vous ne l’avez pas confirmé.
mail-endorse-button = Confirmer le soutien
mail-endorse-reminder-subject = Pensez à confirmer le soutien : { $title }
mail-endorse-reminder-preheader = Le soutien n’est pas encore confirmé. Vous ne recevrez pas d’autre rappel.
mail-endorse-reminder-intro = Vous ne recevrez pas d’autre rappel. Il y a quelques jours, votre adresse e-mail a été utilisée pour soutenir cette pétition au nom d’une organisation :
mail-endorsed-subject = Le soutien est confirmé : { $title }
mail-endorsed-accepted-subject = Le soutien est accepté : { $title }
mail-endorsed-intro = Merci de soutenir cette pétition au nom de votre organisation :
mail-endorsed-counts = Le soutien est confirmé et compte.
mail-endorsed-waits = Le soutien est confirmé. Il comptera une fois que les organisateurs l’auront accepté.
mail-endorsed-accepted = Les organisateurs ont accepté le soutien. Il compte.
mail-endorsed-already-subject = Vous avez déjà apporté votre soutien : { $title }
mail-endorsed-already-intro = Quelqu’un, probablement vous, a de nouveau rempli le formulaire pour les organisations avec votre adresse e-mail :
mail-endorsed-already-nothing = Le soutien est déjà confirmé. Rien n’a changé.
mail-endorsed-button = Voir le soutien
mail-endorsed-link-intro = Quelqu’un, probablement vous, a demandé le lien vers le soutien de votre organisation à cette pétition :
mail-endorsement-means = Dans cet e-mail, « signature » désigne le soutien d’une organisation.
mail-endorsed-page = Voir, corriger, retirer ou effacer le soutien, ou nous dire que ce n’était pas vous :
mail-endorsed-private = Ne faites pas suivre cet e-mail : ses liens donnent accès au soutien.

## Déjà signée

mail-already-subject = Vous avez déjà signé : { $title }
mail-already-preheader = Votre signature compte. Rien n’a changé.
mail-already-intro = Quelqu’un, probablement vous, a de nouveau rempli le formulaire de cette pétition avec votre adresse e-mail :
mail-already-nothing = Vous avez déjà signé et confirmé. Votre signature compte et rien n’a changé.
mail-already-button = Voir ma signature
mail-already-share = Vous pouvez aider en partageant la pétition :

## Une autre forme de l’adresse a déjà signé

mail-other-subject = Votre adresse compte une seule fois : { $title }
mail-other-preheader = Une autre forme de votre adresse a déjà servi à signer.
mail-other-intro = Quelqu’un, probablement vous, a rempli le formulaire de cette pétition avec votre adresse e-mail :
mail-other-counts = Une signature est déjà confirmée avec une autre forme de votre adresse. Votre fournisseur de messagerie distribue dans la même boîte les e-mails envoyés à ces deux formes : ce formulaire n’a donc pas été compté. Rien n’a changé.
mail-other-same = Le lien vers cette signature se trouve dans les e-mails envoyés à l’autre forme de l’adresse. Vous pouvez aussi demander un nouveau lien sur la page de la pétition.
mail-other-person = Si l’autre forme de l’adresse n’est pas la vôtre, vous pouvez signer avec une autre adresse e-mail :
mail-other-not-you = Si vous n’avez pas rempli le formulaire, vous n’avez rien à faire.

## Merci

mail-receipt-subject = Votre signature compte : { $title }
mail-receipt-preheader = Merci. Maintenant, partagez la pétition.
mail-receipt-intro = Merci d’avoir signé cette pétition :
mail-receipt-counts = Votre signature est confirmée et compte.
mail-receipt-share = Partagez la pétition avec les personnes que vous connaissez. Ce lien ne contient aucun traceur :
mail-receipt-ways = Autres façons de la partager :
mail-receipt-button = Ouvrir la pétition
mail-receipt-keep = Conservez cet e-mail. Avec ce lien, vous pouvez voir votre signature, corriger vos informations, afficher ou masquer votre nom, retirer ou effacer votre signature, et nous dire si ce n’était pas vous :
mail-receipt-proof = Vous pouvez aussi télécharger un reçu, qui prouve que votre signature figure dans le registre public et que vous avez signé :
mail-news-subject = Actualités : { $title }
mail-news-preheader = Des actualités sur une pétition que vous avez signée.
mail-news-intro = Voici des actualités sur une pétition que vous avez signée :
mail-news-read = Lire sur le site
mail-news-why = Vous recevez cet e-mail parce que vous avez choisi de recevoir des actualités sur cette pétition.
mail-news-stop = Pour ne plus recevoir d’actualités, ouvrez cette adresse :

## Le lien vers sa propre page

mail-link-subject = Votre lien : { $title }
mail-link-intro = Quelqu’un, probablement vous, a demandé le lien vers votre signature sur cette pétition :
mail-link-not-you = Si ce n’était pas vous, ignorez cet e-mail. Rien n’a changé, et personne d’autre n’a reçu le lien.

## Another address

mail-address-subject = Transférez votre signature vers cette adresse : { $title }
mail-address-preheader = Rien n’est transféré tant que vous n’avez pas confirmé.
mail-address-intro = Quelqu’un, probablement vous, a demandé à transférer sa signature sur cette pétition vers votre adresse e-mail :
mail-address-ask = La signature est transférée dès que vous confirmez.
mail-address-button = Voir et confirmer
mail-address-not-you = Si ce n’était pas vous, vous n’avez rien à faire. La signature reste où elle est.

## Moved to another address

mail-moved-subject = Votre signature a été transférée : { $title }
mail-moved-preheader = Elle appartient désormais à une autre adresse e-mail.
mail-moved-intro = Votre signature sur cette pétition appartient désormais à une autre adresse e-mail :
mail-moved-means = Les liens des e-mails que nous vous avons envoyés auparavant n’y mènent plus.
mail-moved-write = Si ce n’est pas vous qui l’avez transférée, écrivez à { $contact }.
mail-moved-campaign = Si ce n’est pas vous qui l’avez transférée, contactez la campagne.
