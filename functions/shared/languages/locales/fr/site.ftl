## Toutes les pages

skip-to-content = Aller au contenu
language-choice = Langue
footer-promise = Aucun cookie, aucun traceur, rien qui vienne de tiers.
copy = Copier
copied = Copié
back-to-petition = Retour à la pétition

## La pétition et son décompte

sign-jump = Signer la pétition
count-signatures = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
}
count-word = { $count ->
    [one] signature confirmée
   *[other] signatures confirmées
}
count-goal = Prochain objectif : { $goal }
count-goal-last = Objectif : { $goal }
donate-title = Soutenir la campagne
donate-transfers = Virements internationaux à
closed-title = Cette pétition est close
closed-text = Elle n’accepte plus de signatures depuis le { $date }.
draft-title = Cette pétition n’est pas encore ouverte
draft-text = Elle n’accepte pas de signatures pour l’instant. Revenez plus tard.
paused-title = Les signatures sont en pause
paused-text = La campagne a mis cette pétition en pause pour peu de temps. Ce qui est signé reste. Revenez plus tard, s’il vous plaît.

## Le formulaire

form-title = Signez la pétition
form-required = Tout est obligatoire, sauf mention « facultatif ».
field-given-name = Prénom
field-family-name = Nom de famille
field-email = Adresse e-mail
field-country = Pays
field-city = Ville
field-occupation = Profession ou organisation
field-comment = Commentaire
field-optional = (facultatif)
country-choose = Choisissez…
form-more = Ajouter profession ou commentaire
form-show-name = Afficher mon nom publiquement
form-show-name-hint = Avec votre pays et votre profession. Jamais votre e-mail.
form-news = M’envoyer des nouvelles de cette pétition
form-consent = En signant, vous soutenez cette pétition telle qu’elle se lit ici (version { $version }) et acceptez que vos données soient conservées pour elle.
form-button = Signer
form-next = Vous recevrez un e-mail avec un lien. Votre signature compte dès que vous l’y confirmez.
form-wait = Un instant : votre navigateur termine un petit calcul.
form-nobody = Laissez ce champ vide
privacy-title = Vos données
privacy-text = Votre adresse e-mail n’est jamais publiée. Vos données sont conservées chiffrées et ne servent qu’à cette pétition. Avec le lien de nos e-mails, vous pouvez à tout moment voir, masquer, retirer ou effacer votre signature.
privacy-contact = Qui en répond, et répond à vos questions :
privacy-link = J’ai signé et perdu mon lien

## Ce qui ne va pas dans le formulaire

problems-prefix = Erreur :
problems-title = Vérifiez votre saisie
problem-missing-given-name = Saisissez votre prénom
problem-missing-family-name = Saisissez votre nom de famille
problem-missing-email = Saisissez votre adresse e-mail
problem-missing-country = Choisissez votre pays
problem-missing-city = Saisissez votre ville
problem-missing-occupation = Saisissez votre profession ou organisation
problem-missing-comment = Saisissez un commentaire
problem-too-long = { $field } : { $max } caractères au maximum
problem-not-an-address = Saisissez une adresse e-mail comme nom@example.org
problem-not-a-country = Choisissez un pays de la liste
problem-not-text = { $field } : utilisez seulement des lettres et des signes courants
problem-disposable = Utilisez une adresse que vous gardez : celle-ci ne dure que quelques minutes, et n’importe qui peut lire ses messages
problem-no-proof = Votre navigateur doit faire un petit calcul avant que vous puissiez signer ici. Activez JavaScript pour cette page, puis renvoyez le formulaire.
problem-proof = Le formulaire est resté ouvert trop longtemps, ou a été envoyé deux fois. Rien n’est perdu : appuyez encore une fois sur le bouton.
problem-network-limit = Beaucoup de personnes viennent de signer depuis votre réseau, il faut donc attendre. Rien n’est perdu : renvoyez le formulaire dans une heure, ou depuis une autre connexion.
problem-domain-limit = Beaucoup de personnes ayant une adresse chez votre fournisseur viennent de signer, il faut donc attendre. Rien n’est perdu : renvoyez le formulaire dans une heure, ou utilisez une autre adresse.
problem-text-changed = Le texte de la pétition a changé depuis que vous avez ouvert la page. Relisez-le, puis appuyez sur le bouton si vous voulez toujours signer.

## Signatures, actualités et façon de compter

signers-title = Dernières signatures
signers-note = Celles des personnes qui ont choisi d’afficher leur nom.
signers-none = Aucun nom à afficher pour l’instant. Qui signe peut choisir d’afficher le sien.
signers-hidden = La campagne n’affiche pas de noms pour le moment.
news-title = Actualités
news-source = Source :
news-published = Publié :
counted-title = Comment ce nombre est compté
counted-text = Une signature compte une fois confirmée par e-mail, et chaque adresse compte une seule fois. Tous les formulaires envoyés à ce jour, et où ils en sont :
counted-confirmed = Confirmées : le nombre affiché plus haut
counted-awaiting = Pas encore confirmées
counted-withdrawn = Retirées
counted-erased = Effacées
counted-purged = Jamais confirmées, et effacées après 30 jours
counted-automated = Écartées : envoyées par un programme
counted-disposable-address = Écartées : adresse jetable
counted-false-name = Écartées : le nom n’est pas celui d’une personne
counted-same-person = Écartées : une personne avec plusieurs adresses
counted-other = Écartées pour une autre raison
counted-bounced = Parmi les confirmées, { $number } ont eu ensuite un e-mail renvoyé. Elles comptent toujours.
counted-submitted = Envoyées en tout

## Après le formulaire

check-mail-title = Consultez vos e-mails
check-mail-sent = Si cette adresse peut signer, nous venons de lui envoyer un e-mail. Ouvrez-le et suivez son lien pour confirmer votre signature.
check-mail-counts = Votre signature ne compte pas tant que vous ne l’avez pas confirmée.
check-mail-nothing-title = Si rien n’arrive
check-mail-nothing-wait = Attendez quelques minutes : certaines messageries sont lentes.
check-mail-nothing-spam = Regardez dans le dossier des courriers indésirables.
check-mail-nothing-again = Vérifiez que l’adresse est bien écrite et remplissez de nouveau le formulaire.

## Confirmer

confirm-title = Une dernière étape
confirm-text = Appuyez sur le bouton pour confirmer votre signature de cette pétition :
confirm-button = Confirmer ma signature
confirm-not-you = Si ce n’est pas vous qui avez signé, fermez cette page : il ne se passera rien.
confirmed-title = Votre signature compte
confirmed-thanks = Merci d’avoir signé :
confirmed-share-title = Invitez d’autres personnes à signer
confirmed-share-text = Une pétition grandit en passant de main en main. Ces liens ne contiennent aucun traceur.
confirmed-address = Adresse de la pétition
confirmed-share-email = E-mail
confirmed-share-subject = Signerez-vous cette pétition ?
confirmed-own-page-title = Vous pouvez changer d’avis
confirmed-own-page-text = Sur votre propre page, vous pouvez voir ce que vous avez signé, masquer votre nom, retirer ou effacer votre signature.
confirmed-own-page-link = Voir ma signature

## La page de la personne qui a signé

signature-title = Votre signature
signature-petition = Pétition
signature-status = État
signature-awaiting = Pas encore confirmée : ouvrez le lien de notre e-mail
signature-confirmed = Confirmée
signature-withdrawn = Retirée
signature-set-aside = Écartée par la campagne : elle ne compte pas
signature-name = Nom
signature-version = Version du texte
signature-submitted-at = Signée
signature-confirmed-at = Confirmée
signature-shown = Nom affiché publiquement
signature-news = Nouvelles par e-mail
signature-mails = Des e-mails sont envoyés
signature-yes = Oui
signature-no = Non
signature-none = Non indiqué
signature-private = Gardez l’adresse de cette page pour vous : toute personne qui l’a peut modifier votre signature.
signature-show-title = Afficher votre nom
signature-show-text = Votre nom, votre pays et votre profession figureront dans la liste des signatures de la pétition.
signature-show-button = Afficher mon nom
signature-hide-title = Masquer votre nom
signature-hide-text = Votre signature compte toujours, mais votre nom ne figurera plus dans la liste.
signature-hide-button = Masquer mon nom
signature-withdraw-title = Retirer votre signature
signature-withdraw-text = Votre signature ne comptera plus et votre nom ne sera plus affiché. Nous conservons la trace de ce retrait.
signature-withdraw-button = Retirer ma signature
signature-again-title = Signer à nouveau
signature-again-text = Votre signature comptera à nouveau, telle qu’elle était.
signature-again-button = Signer à nouveau
signature-stop-title = Ne plus recevoir d’e-mails
signature-stop-text = Vous ne recevrez plus aucun e-mail au sujet de cette pétition. Votre signature compte toujours. Gardez l’adresse de cette page : c’est le seul moyen d’y revenir.
signature-stop-button = Ne plus recevoir d’e-mails
signature-download-title = Télécharger vos données
signature-download-text = Tout ce que contient cette page, dans un fichier (JSON)
signature-erase-title = Effacer vos données
signature-erase-text = Votre signature ne comptera plus, et votre nom, votre adresse e-mail et tout ce que vous avez saisi seront effacés pour toujours. Personne ne peut revenir en arrière, nous non plus.
signature-erase-sure = Je veux effacer définitivement mes données
signature-erase-button = Effacer

## Le lien vers sa propre page

link-title = Recevoir le lien vers votre signature
link-text = Il vous permet de voir, cacher, retirer ou effacer votre signature. Saisissez l’adresse avec laquelle vous avez signé.
link-button = M’envoyer mon lien

## Avis

notice-link-expired-title = Ce lien a expiré
notice-link-expired-text = Les liens de nos e-mails sont valables pour un temps limité. Signez de nouveau sur la page de la pétition et vous en recevrez un autre.
notice-link-unknown-title = Ce lien ne fonctionne pas
notice-link-unknown-text = Il en manque peut-être une partie. Copiez le lien entier de notre e-mail, ou signez de nouveau pour en recevoir un autre.
notice-petition-closed-title = Cette pétition est close
notice-petition-closed-text = Elle n’accepte plus de signatures. Merci d’avoir voulu signer.
notice-petition-not-found-title = Cette pétition n’existe pas
notice-petition-not-found-text = Vérifiez l’adresse. La pétition a peut-être changé de place ou n’a jamais été ici.
notice-page-not-found-title = Cette page n’existe pas
notice-page-not-found-text = Vérifiez l’adresse ou revenez à la page précédente.
notice-too-large-title = C’est trop long
notice-too-large-text = Votre envoi dépasse ce que nous acceptons. Revenez en arrière et raccourcissez-le.
notice-unavailable-title = Cela n’a pas marché
notice-unavailable-text = Un problème est survenu de notre côté et rien n’a été enregistré. Réessayez dans quelques minutes.
notice-not-sure-title = Rien n’a été effacé
notice-not-sure-text = Cochez la case qui confirme votre décision, puis appuyez de nouveau sur le bouton.
notice-not-changed-title = Rien n’a été modifié
notice-not-changed-text = Votre signature est désormais dans un autre état et ce bouton ne fait plus rien. Voyez sur votre page où elle en est.
notice-withdrawn-title = Votre signature est retirée
notice-withdrawn-text = Elle ne compte plus et votre nom n’est plus affiché. Vous pouvez signer de nouveau tant que la pétition est ouverte.
notice-erased-title = Vos données sont effacées
notice-erased-text = Votre signature ne compte plus et tout ce que vous aviez saisi a disparu pour toujours. Ce lien ne fonctionne plus.
notice-set-aside-title = Cette signature a été écartée
notice-set-aside-text = La campagne a trouvé une raison de ne pas la compter. Si vous pensez que c’est une erreur, écrivez à la campagne.
notice-mails-stopped-title = Plus d’e-mails
notice-mails-stopped-text = Vous ne recevrez plus aucun e-mail au sujet de cette pétition.
notice-signing-paused-title = Les signatures sont en pause
notice-signing-paused-text = La campagne a mis cette pétition en pause pour peu de temps, et rien n’a été enregistré. Revenez plus tard, s’il vous plaît.
notice-link-sent-title = Consultez votre messagerie
notice-link-sent-text = Si quelqu’un a signé cette pétition avec cette adresse, nous venons d’y envoyer le lien. Si rien n’arrive, regardez dans les courriers indésirables et vérifiez que l’adresse est bien écrite.
notice-wait-title = Un peu de patience
notice-wait-text = Beaucoup de formulaires viennent d’arriver depuis votre réseau. Renvoyez celui-ci dans une heure, ou depuis une autre connexion.

## The document to hand over

delivery-as-of = Situation au { $date } ({ $zone })
delivery-links = Liens
delivery-names = Noms
delivery-names-note = { $shown ->
    [one] Une personne sur { $confirmed } signataires a choisi d’afficher son nom. La profession et le pays figurent tels qu’elle les a écrits.
   *[other] { $shown } signataires sur { $confirmed } ont choisi d’afficher leur nom. Ils figurent dans l’ordre des confirmations, avec la profession et le pays qu’ils ont écrits.
}
delivery-names-none = Aucune personne signataire n’a choisi d’afficher son nom.
delivery-boxes = { $number ->
    [one] Un nom contient des lettres qui manquent dans les polices de ce document : un carré remplace chacune.
   *[other] { $number } noms contiennent des lettres qui manquent dans les polices de ce document : un carré remplace chacune.
}
delivery-page = Page { $page } sur { $pages }
