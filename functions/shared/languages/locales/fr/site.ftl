## The language itself

language-name = Français

## Toutes les pages

skip-to-content = Aller au contenu
language-choice = Langue
language-choice-text = Langue de la pétition :
language-choice-interface = Langue des boutons et du formulaire :
footer-promise = Aucun cookie, aucun traceur, rien de chargé depuis d’autres sites.
site-imprint = Mentions légales
site-contact = Contact
copy = Copier
copied = Copié
back-to-petition = Retour à la pétition
all-petitions = Toutes les pétitions
list-title = Pétitions
list-more = Plus de pétitions
list-open = Ouverte aux signatures
list-closed = Close depuis le { $date }
list-paused = Collecte suspendue
list-search = Rechercher
list-search-hint = Titres, textes, noms des organisateurs et des destinataires, et lieux
list-state = État
list-any = Toutes
list-state-closed = Close
list-found = { $count ->
    [one] Une pétition trouvée.
   *[other] { $count } pétitions trouvées.
}
list-none = Aucune pétition ne correspond. Essayez d’autres mots, ou moins de mots.
list-previous = Pétitions précédentes

## La pétition et son décompte

sign-jump = Signer la pétition
count-signatures = { $count ->
    [one] { $count } signature
    [many] { $count } de signatures
   *[other] { $count } signatures
}
count-word = { $count ->
    [one] signature confirmée
    [many] de signatures confirmées
   *[other] signatures confirmées
}
count-goal = Prochain objectif : { $goal }
count-goal-last = Objectif : { $goal }
count-goal-reached = Objectif de { $goal } atteint le { $date }
text-language = Langue du texte de la pétition : { $language }
text-version-newest = Ceci est la version { $version } du texte ({ $language }). C’est la plus récente.
text-version-replaced = Ceci est la version { $version } du texte ({ $language }), publiée le { $date }. Une version plus récente l’a remplacée.
fact-organiser = Lancée par
fact-addressees = Adressée à
fact-place = Lieu
fact-started = Lancée le
fact-closes = Ouverte jusqu’au
fact-closed = Close le
fact-line = { $label } : { $value }
outcome-delivered = Remise
outcome-answered = Réponse reçue
outcome-successful = Victoire
outcome-unsuccessful = Sans succès
outcome-withdrawn = Retirée par ses organisateurs
donate-title = Soutenir la campagne
donate-transfer = Vous pouvez faire un virement sur ce compte :
donate-link = Faire un don en ligne
donate-holder = Titulaire du compte
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Motif
donate-code-name = Code pour applications bancaires
donate-code = Scannez ce code avec l’application de votre banque. Il remplit les coordonnées du compte ; vous choisissez le montant.
closed-title = Cette pétition est close
closed-text = Elle a pris fin le { $date } et n’accepte plus de signatures.
closed-text-grace = Elle a pris fin le { $date } et n’accepte plus de nouvelles signatures. Celles envoyées auparavant peuvent encore être confirmées jusqu’au { $until }.
draft-title = Cette pétition n’est pas encore ouverte
draft-text = Vous ne pouvez pas encore la signer. Revenez plus tard.
draft-link-text = Seules les personnes qui ont l’adresse de cette page peuvent la voir, jusqu’au { $until }. Personne ne peut encore signer.
paused-title = La collecte de signatures est suspendue
paused-text = Vous ne pouvez pas signer cette pétition pour l’instant. Les signatures existantes ne sont pas concernées. Revenez plus tard.

## Le formulaire

form-title = Signez la pétition
field-name = Nom complet
field-given-name = Prénom
field-family-name = Nom de famille
field-email = Adresse e-mail
field-country = Pays
field-region = Région
field-city = Ville
field-postcode = Code postal
field-occupation = Profession ou organisation
field-occupation-alone = Profession
field-organisation = Organisation
field-link = Site web
field-endorse-organisation = Nom de l’organisation
field-endorse-country = Pays de l’organisation
field-endorse-name = Votre nom complet
field-endorse-role = Votre fonction dans l’organisation
field-endorse-email = Votre adresse e-mail
field-phone = Numéro de téléphone
field-phone-hint = Avec l’indicatif du pays. Il n’est jamais affiché publiquement.
field-comment = Commentaire
field-comment-hint = Réservé à la campagne : il n’est pas affiché publiquement.
field-comment-hint-public = Les organisateurs le lisent. Ils peuvent l’afficher publiquement si vous l’autorisez ci-dessous.
consent-show-comment = Les organisateurs peuvent afficher mon commentaire publiquement. Mon nom figure à côté uniquement si j’affiche mon nom.
field-optional = (facultatif)
country-choose = Choisissez…
form-more = Ajouter une profession ou un commentaire
form-more-fields = Ajouter d’autres informations
form-one-name = Si vous n’avez qu’un seul nom, laissez l’autre champ vide.
form-show-name = Afficher mon nom publiquement
form-show-name-hint = Avec votre pays et votre profession, mais jamais votre adresse e-mail.
form-show-name-with = Ce qui s’affiche avec votre nom : { $fields }. Votre adresse e-mail n’est jamais affichée.
form-show-name-alone = Seul votre nom est affiché, et jamais votre adresse e-mail.
form-news = La campagne peut m’envoyer par e-mail des actualités sur cette pétition
form-consent = En signant, vous soutenez cette pétition telle qu’elle apparaît ici ({ $version }) et acceptez que vos données soient conservées à cette fin.
form-consent-version = version { $version }
form-button = Signer
form-next = Nous vous enverrons un lien par e-mail. Votre signature compte dès que vous la confirmez avec ce lien.
form-switch = Continuer dans une autre langue
form-switch-hint = Ce que vous avez saisi est conservé.
form-wait = Veuillez patienter : votre navigateur effectue un contrôle de sécurité.
form-nobody = Laissez ce champ vide
form-offer-title = Vouliez-vous dire { $address } ?
form-offer-use = Utiliser { $address }
form-offer-keep = Non, envoyer à { $address }
privacy-title = Vos données
privacy-text = Votre adresse e-mail est conservée chiffrée et n’est jamais publiée. Vos données ne servent qu’à cette pétition. Avec le lien de nos e-mails, vous pouvez à tout moment voir votre signature, afficher ou masquer votre nom, et retirer ou effacer votre signature.
privacy-contact = Responsable de vos données :
privacy-link = J’ai perdu le lien vers ma signature

## Ce qui ne va pas dans le formulaire

problems-prefix = Erreur :
problems-title = Il y a un problème
problem-missing-name = Saisissez votre nom
problem-missing-given-name = Saisissez votre prénom, votre nom de famille ou les deux
problem-missing-email = Saisissez votre adresse e-mail
problem-missing-country = Choisissez votre pays
problem-missing-field = Remplissez ce champ : { $field }
problem-missing-tick = Pour signer, cochez cette case : { $field }
problem-too-long = { $field } : { $max } caractères au maximum
problem-not-an-address = Saisissez une adresse e-mail au bon format, comme nom@example.org
problem-not-a-country = Choisissez un pays de la liste
problem-not-a-phone = Saisissez un numéro de téléphone avec l’indicatif du pays, comme +34 600 000 000
problem-not-a-link = Saisissez l’adresse du site avec https, comme https://example.org
problem-not-an-organisation = { $field } : saisissez un nom, et non une adresse ou seulement des signes
problem-not-a-choice = Choisissez de nouveau une des réponses, car elles ont changé : { $field }
problem-consent-changed = Le texte de cette case a changé. Relisez-le et cochez la case si vous êtes d’accord.
problem-not-text = { $field } : saisissez uniquement du texte, sans code HTML ni caractères invisibles
problem-not-a-name = { $field } : saisissez un nom, et non une adresse ou seulement des signes. Si vous n’avez qu’un nom, laissez l’autre champ vide
problem-disposable = Utilisez une adresse e-mail permanente : les adresses temporaires expirent, et d’autres personnes peuvent parfois lire les e-mails qui y arrivent
problem-email-beyond-ascii = Nous ne pouvons pas envoyer d’e-mails à cette adresse, car elle contient avant le @ une lettre ou un signe absent du clavier anglais. Saisissez une autre adresse.
problem-no-proof = Votre navigateur doit effectuer un contrôle de sécurité avant que vous puissiez signer. Vérifiez que JavaScript est activé, rechargez la page, puis envoyez le formulaire.
problem-proof = Le formulaire est resté ouvert trop longtemps ou a déjà été envoyé. Appuyez sur le bouton pour l’envoyer de nouveau.
problem-network-limit = Trop de formulaires ont été envoyés depuis votre réseau : celui-ci n’a pas été enregistré. Renvoyez-le dans une heure, ou depuis une autre connexion.
problem-domain-limit = Beaucoup de formulaires ont été envoyés avec des adresses de votre fournisseur de messagerie : votre navigateur doit d’abord effectuer un contrôle de sécurité. Vérifiez que JavaScript est activé, puis appuyez de nouveau sur le bouton. Sans JavaScript, renvoyez le formulaire dans une heure, ou utilisez une autre adresse.
problem-trap = Ce champ doit rester vide. Votre navigateur l’a peut-être rempli : videz-le, puis appuyez de nouveau sur le bouton.
problem-text-changed = Le texte de la pétition a changé depuis que vous avez ouvert la page. Relisez-le, puis appuyez sur le bouton si vous voulez toujours signer.
problem-key-reused = Cette Idempotency-Key a déjà servi avec d’autres informations. Un formulaire modifié s’envoie avec une nouvelle clé.
problem-paused = La collecte de signatures est suspendue, et votre formulaire n’a donc pas été enregistré. Ce que vous avez saisi est toujours là : appuyez de nouveau sur le bouton plus tard.
answer-title = Conserver une réponse signée numériquement
answer-text = Ce site a signé numériquement une réponse. Elle indique que le site a refusé cela, à quel moment et pour quelle raison. Elle n’indique pas qui vous êtes. Copiez-la, ou téléchargez-la sous forme de fichier. Tout le monde peut la vérifier avec la clé publique :
answer-download = Télécharger la réponse

## Signatures, actualités et façon de compter

signers-title = Dernières signatures
signers-note = Seules figurent les personnes qui ont choisi d’afficher leur nom.
signers-none = Aucun nom à afficher pour l’instant. Chaque signataire peut choisir d’afficher le sien.
signers-none-closed = Aucun nom n’est affiché.
signers-hidden = La campagne n’affiche pas les noms pour le moment.
names-from = Les noms et les commentaires ne sont affichés que tant qu’au moins { $from } personnes ont confirmé leur signature.
names-from-missing = Il en manque encore { $missing }.
names-title = Tous les noms
names-more = Plus de noms
names-none = Aucun nom à afficher.
names-search = Rechercher dans les noms
names-search-hint = Prénom ou nom, ou son début
names-not-found = Aucun nom ne correspond.
names-searched = Recherché jusqu’ici : les noms les plus récents, { $count }.
names-search-on = Rechercher dans les noms plus anciens
comments-title = Commentaires
comments-note = Leurs auteurs ont autorisé leur affichage, et les organisateurs les ont lus auparavant.
comments-none = Aucun commentaire n’est affiché pour l’instant.
comments-hidden = La campagne n’affiche pas de commentaires en ce moment.
comments-unnamed = Un signataire
comments-all = Tous les commentaires
comments-more = Plus de commentaires
names-others = { $count ->
    [one] { $count } autre signataire n’affiche pas son nom.
   *[other] { $count } autres signataires n’affichent pas leur nom.
}
news-title = Actualités
news-language = Langue :
news-source = Source :
news-published = Publié :
news-older = Actualités plus anciennes
news-feed = Suivre les actualités dans un lecteur de flux (Atom)
news-corrected = Corrigé :
news-all = Toutes les actualités
counted-title = Comment ce nombre est calculé
counted-text = Une signature compte dès que la personne l’a confirmée par e-mail. Chaque adresse e-mail compte une fois, quel que soit le nombre de formulaires envoyés avec elle. Les formulaires qui n’ont pas été acceptés ne figurent dans aucun de ces chiffres.
counted-confirmed = Confirmées
counted-awaiting = Pas encore confirmées
counted-withdrawn = Retirées
counted-disowned = Non signées par le titulaire de l’adresse e-mail
counted-erased = Effacées
counted-purged = Jamais confirmées, et retirées ou effacées
counted-automated = Invalidées : envoyées par un programme
counted-disposable-address = Invalidées : adresse jetable
counted-false-name = Invalidées : le nom n’est pas celui d’une personne
counted-same-person = Invalidées : une personne, plusieurs adresses
counted-other = Invalidées pour une autre raison
counted-bounced = Signatures confirmées dont l’adresse a ensuite cessé d’accepter les e-mails : { $number }. Elles comptent toujours.
counted-submitted = Total (chaque adresse e-mail compte une fois, et une fois de plus si elle signe à nouveau après l’effacement de ses données)
counted-as-of = Ces chiffres datent du { $as-of }. Ils sont mis à jour au plus une fois par heure, et seulement après au moins 20 formulaires de plus, afin que personne ne puisse en déduire si quelqu’un a signé. Le registre public montre sans ce délai ce qui arrive aux signatures confirmées.
counted-none-yet = Les autres chiffres sont publiés ici lorsqu’au moins 20 formulaires ont été envoyés, puis au plus une fois par heure. Ainsi, personne ne peut en déduire si quelqu’un a signé. Le registre public montre sans ce délai ce qui arrive aux signatures confirmées.
endorse-title = Soutenir en tant qu’organisation
endorse-intro = Un soutien est la signature d’une organisation. Les organisations sont comptées et affichées à part, séparément des personnes. Pour signer en votre nom, revenez à la pétition.
endorse-public = Affichés publiquement : le nom, le site web et le pays de l’organisation. Jamais affichés : votre nom, votre fonction et votre adresse e-mail.
endorse-public-from = Affichés publiquement, mais seulement tant qu’au moins { $from } personnes ont confirmé leur signature : le nom, le site web et le pays de l’organisation. Jamais affichés : votre nom, votre fonction et votre adresse e-mail.
endorse-approval = Les organisateurs de la campagne lisent chaque soutien avant qu’il ne soit affiché et compté.
endorse-consent = En apportant ce soutien, vous déclarez que vous pouvez parler au nom de l’organisation et qu’elle soutient cette pétition telle qu’elle apparaît ici ({ $version }). Vous acceptez que ces données soient conservées à cette fin.
endorse-button = Soutenir
endorse-next = Nous vous enverrons un lien par e-mail. Le soutien n’est ni affiché ni compté tant que vous ne l’avez pas confirmé avec ce lien.
organisations-title = Organisations qui soutiennent la pétition
organisations-number = Nombre d’organisations : { $number }. Elles ne sont pas comprises dans le nombre de signatures.
organisations-note = Pour chaque organisation, une personne de contact a confirmé le soutien par e-mail.
organisations-none = Aucune organisation n’est affichée.
organisations-from = Les organisations ne sont affichées que tant qu’au moins { $from } personnes ont confirmé leur signature.
organisations-all = Toutes les organisations
organisations-more = Plus d’organisations
confirm-endorse-title = Confirmez le soutien
confirm-endorse-text = Vérifiez les informations. Si ce sont les vôtres, confirmez que votre organisation soutient cette pétition :
confirm-endorse-button = Confirmer le soutien
confirmed-endorse-title = Le soutien est confirmé
confirmed-endorse-thanks = Merci d’avoir apporté votre soutien :
confirmed-endorse-own-page = Le soutien a sa propre page, où vous pouvez le voir, le corriger, le retirer ou l’effacer. Gardez l’e-mail avec lequel vous avez confirmé : il contient le même lien.
confirmed-endorse-link = Voir le soutien
endorsement-title = Le soutien de votre organisation
endorsement-means = Ce soutien est la signature de votre organisation. Sur cette page et dans nos e-mails, « votre signature » désigne ce soutien.
endorsement-ends = Si vous retirez ou effacez le soutien, votre organisation ne sera pas affichée.
endorsement-listed = Confirmé : il compte et il est affiché
endorsement-hidden = Confirmé : il compte, mais la campagne n’affiche aucun nom pour le moment
endorsement-from = Confirmé : il compte, et sera affiché dès qu’au moins { $from } personnes auront confirmé leur signature. Il en manque encore { $missing }.
endorsement-waits = Confirmé : il comptera une fois accepté par les organisateurs
endorsement-rejected = Non accepté par les organisateurs : il n’est pas affiché et ne compte pas
endorsement-not-me = Si quelqu’un d’autre a apporté ce soutien avec votre adresse e-mail, dites-le ici. Rien n’en sera alors compté ni affiché, et nous n’enverrons plus d’e-mails en raison de ce soutien à votre adresse.
endorsement-done-not-me = Merci de nous l’avoir dit. Rien de ce soutien n’est compté ni affiché, et nous ne vous envoyons plus d’e-mails à son sujet.
endorsement-correct = Il se peut que les organisateurs lisent les informations corrigées avant de les afficher.
endorsement-again = Le soutien sera de nouveau valable, avec les informations ci-dessus. Si les organisateurs doivent d’abord accepter les soutiens, il comptera une fois qu’ils auront accepté ces informations.
link-endorse-title = Recevoir le lien vers le soutien de votre organisation
link-endorse-text = Nous vous enverrons par e-mail un lien vers une page où vous pouvez voir, corriger, retirer ou effacer le soutien. Saisissez l’adresse e-mail que vous avez utilisée pour ce soutien.

## Après le formulaire

check-mail-title = Consultez vos e-mails
check-mail-sent = Si cette adresse permet de signer, vous devriez recevoir un e-mail dans quelques minutes. Pour confirmer votre signature, ouvrez-le et suivez le lien.
check-mail-sent-late = Si cette adresse permet de signer, vous devriez recevoir un e-mail, mais pas tout de suite. Pour confirmer votre signature, ouvrez-le et suivez le lien.
check-mail-endorse-sent = Si cette adresse permet d’apporter un soutien, vous devriez recevoir un e-mail dans quelques minutes. Pour confirmer le soutien, ouvrez-le et suivez le lien.
check-mail-endorse-sent-late = Si cette adresse permet d’apporter un soutien, vous devriez recevoir un e-mail, mais pas tout de suite. Pour confirmer le soutien, ouvrez-le et suivez le lien.
check-mail-counts = Votre signature ne compte qu’une fois que vous l’avez confirmée.
check-mail-not-stored = La pétition ne demande plus ce qui suit, qui n’a donc pas été enregistré : { $fields }
check-mail-nothing-title = Si rien n’arrive
check-mail-nothing-wait = Attendez quelques minutes. Certaines messageries sont lentes.
check-mail-nothing-wait-late = Attendez plus longtemps que le retard indiqué plus haut. Certaines messageries sont lentes.
check-mail-nothing-spam = Regardez dans vos courriers indésirables.
check-mail-nothing-again = Remplissez de nouveau le formulaire et vérifiez l’orthographe de votre adresse.
check-mail-to = À
check-mail-from = De
check-mail-subject = L’objet contient
check-mail-open = Ouvrir { $provider }
check-mail-again-limit = Nous envoyons peu d’e-mails à une même adresse : vous n’en recevrez donc pas toujours un autre.
check-mail-again-button = L’envoyer de nouveau
check-mail-again-done = Vous avez demandé un autre e-mail.
check-mail-change-title = Mauvaise adresse ?
check-mail-change-button = Modifier l’adresse
mails-late-minutes = Nos e-mails ont en ce moment un retard d’environ { $minutes } minutes.
mails-late-hours = Nos e-mails ont en ce moment un retard d’environ { $hours } heures.
mails-late-link-sent = Si vous avez signé cette pétition avec cette adresse, vous devriez recevoir le lien, mais pas tout de suite. Si rien n’arrive, regardez dans vos courriers indésirables et vérifiez l’orthographe de l’adresse.
mails-late-endorse-link-sent = Si vous avez utilisé cette adresse pour soutenir cette pétition au nom d’une organisation, vous devriez recevoir le lien, mais pas tout de suite. Si rien n’arrive, regardez dans vos courriers indésirables et vérifiez l’orthographe de l’adresse.

## Confirmer

confirm-title = Confirmez votre signature
confirm-text = Vérifiez les informations. Si ce sont les vôtres, confirmez que vous signez cette pétition :
confirm-button = Confirmer ma signature
confirm-discard-title = Ce ne sont pas vos informations ?
confirm-discard-text = Quelqu’un d’autre a rempli le formulaire avec votre adresse e-mail. Supprimez-le : rien ne sera compté ni affiché, et vous pourrez signer avec vos propres informations.
confirm-discard-only = Quelqu’un d’autre a rempli le formulaire avec votre adresse e-mail. Supprimez-le : rien ne sera compté ni affiché.
confirm-discard-button = Supprimer ce formulaire
press-title = Saisissez votre adresse e-mail
press-text = Certains logiciels de messagerie ouvrent les liens et appuient sur les boutons tout seuls. Nous ne pouvons pas savoir si c’est vous ou un programme qui a appuyé sur le bouton : rien n’a donc encore changé.
press-ask = Pour continuer, saisissez l’adresse à laquelle nous avons envoyé l’e-mail contenant le lien.
press-wrong = Notre e-mail a été envoyé à une autre adresse. Regardez dans cet e-mail à quelle adresse il a été envoyé, puis saisissez-la ici.
press-button = Continuer
confirmed-title = Votre signature compte
confirmed-thanks = Merci d’avoir signé :
confirmed-count = Signatures à ce jour, la vôtre comprise : au moins { $count }
confirmed-share-title = Partagez cette pétition
confirmed-share-text = En la partageant, vous l’aidez à toucher plus de monde. Ces liens ne contiennent aucun traceur.
confirmed-address = Lien vers la pétition
confirmed-share-email = E-mail
confirmed-share-subject = Signerez-vous cette pétition ?
share-closed-text = Cette pétition est close. Vous pouvez encore partager sa page. Ces liens ne contiennent aucun traceur.
share-native = Partager via une application
share-text = Texte à copier
share-more = Autres façons de partager
share-code-title = Code pour les affiches
share-code-text = Il suffit de le viser avec l’appareil photo d’un téléphone pour arriver à la pétition.
share-code-file = Enregistrer le code comme image (SVG)
share-posters-title = Affiches à imprimer
share-posters-text = Imprimez une affiche pour un panneau d’affichage ou un stand. Elle porte le titre de la pétition et un code qui y mène.
confirmed-own-page-title = Vous pouvez changer d’avis
confirmed-own-page-text = Sur votre page personnelle, vous pouvez voir ce que vous avez signé, corriger vos informations, afficher ou masquer votre nom, et retirer ou effacer votre signature. Gardez l’e-mail avec lequel vous avez confirmé : il contient le même lien.
confirmed-own-page-link = Voir ma signature
confirmed-own-page-mail = Le lien vers votre page se trouve dans nos e-mails. Vous l’avez perdu ?

## La page de la personne qui a signé

signature-title = Votre signature
signature-status = État
signature-awaiting = Pas encore confirmée : suivez le lien de notre e-mail
signature-too-late = Non confirmée avant la clôture de la pétition : elle ne compte pas
signature-confirmed = Confirmée
signature-withdrawn = Retirée
signature-disowned = Quelqu’un d’autre a signé avec votre adresse e-mail : cela ne compte pas
signature-withdrawn-on-request = Retirée par les organisateurs, à votre demande
signature-set-aside = Invalidée par la campagne : elle ne compte pas
signature-set-aside-withdrawn = Invalidée par la campagne et retirée : elle ne compte pas
signature-name = Nom
signature-version = Version du texte
signature-version-is = Version { $version } ({ $language })
signature-submitted-at = Signée
signature-confirmed-at = Confirmée
signature-corrected-at = Corrigée
signature-shown = Afficher le nom publiquement
signature-shown-once-confirmed = Oui, une fois votre signature confirmée
signature-shown-uncounted = Non : seuls les noms des signatures comptées sont affichés
signature-shown-hidden = Oui, mais la campagne n’affiche aucun nom pour le moment
signature-shown-from = Oui, dès qu’au moins { $from } personnes auront confirmé leur signature. Il en manque encore { $missing }.
signature-comment = Afficher le commentaire publiquement
signature-comment-waiting = Pas encore : les organisateurs le lisent d’abord
signature-comment-refused = Non : les organisateurs ont décidé de ne pas l’afficher
signature-comment-hidden = Pas maintenant : la campagne n’affiche aucun commentaire en ce moment
signature-news = La campagne peut envoyer des actualités par e-mail
signature-mails = E-mails autorisés
signature-yes = Oui
signature-no = Non
signature-none = Non indiqué
signature-private = Ne partagez pas l’adresse de cette page. Toute personne qui la possède peut modifier votre signature.
signature-done-shown = C’est fait : votre nom peut maintenant figurer dans la liste des signatures.
signature-done-shown-later = C’est fait : votre nom pourra figurer dans la liste des signatures quand la campagne affichera de nouveau les noms.
signature-done-shown-from = C’est fait : votre nom pourra figurer dans la liste des signatures dès qu’au moins { $from } personnes auront confirmé la leur. Il en manque encore { $missing }.
signature-done-hidden = C’est fait : votre nom ne figure plus dans la liste des signatures.
signature-done-hidden-unlisted = C’est fait : votre nom ne figurera pas dans la liste des signatures.
signature-done-comment-hidden = C’est fait : votre commentaire n’est pas affiché.
signature-done-withdrawn = C’est fait : votre signature est retirée et n’est pas comptée.
signature-done-again = C’est fait : votre signature est de nouveau comptée.
signature-done-stopped = C’est fait : nous ne vous enverrons plus d’e-mails en raison de cette signature.
signature-done-resumed = C’est fait : vous autorisez de nouveau nos e-mails au sujet de cette pétition.
signature-done-corrected = C’est fait : vos informations sont enregistrées comme vous les voyez ici.
signature-show-title = Afficher votre nom
signature-show-text = Votre nom, votre pays et votre profession pourront figurer dans la liste des signatures de la pétition.
signature-show-name = Votre nom pourra alors figurer dans la liste des signatures de la pétition.
signature-show-button = Afficher mon nom
signature-hide-title = Masquer votre nom
signature-hide-text = Votre signature comptera toujours, mais votre nom ne figurera plus dans la liste des signatures.
signature-hide-unlisted = Votre nom ne figure pas dans la liste pour le moment. Si vous le masquez, il n’y figurera pas non plus par la suite. Votre signature comptera toujours.
signature-hide-button = Masquer mon nom
signature-hide-comment-title = Masquer votre commentaire
signature-hide-comment-text = Votre signature compte toujours. Les organisateurs peuvent lire votre commentaire, mais ne peuvent plus l’afficher.
signature-hide-comment-button = Masquer mon commentaire
signature-withdraw-title = Retirer votre signature
signature-withdraw-text = Votre signature ne sera pas comptée et votre nom ne sera pas affiché. Nous conservons une trace du retrait. Vous pourrez signer à nouveau tant que la pétition sera ouverte.
signature-withdraw-awaiting = Votre formulaire sera supprimé, et les liens de nos e-mails ne le confirmeront plus. Nous conservons une trace du retrait.
signature-withdraw-set-aside = La campagne a invalidé votre signature : elle n’est pas comptée actuellement. Si vous la retirez, elle ne sera pas non plus comptée de nouveau.
signature-withdraw-closed = Votre signature ne sera pas comptée et votre nom ne sera pas affiché. Nous conservons une trace du retrait. La pétition est close : vous pouvez revenir sur ce choix jusqu’au { $until }, pas après.
signature-withdraw-final = Votre signature ne sera pas comptée et votre nom ne sera pas affiché. Nous conservons une trace du retrait. La pétition est close : ce choix est définitif.
signature-withdraw-button = Retirer ma signature
signature-again-title = Signer à nouveau
signature-again-text = Votre signature sera comptée, avec les informations ci-dessus.
signature-again-form = Vous avez retiré votre signature avant de confirmer vos informations. Pour signer, remplissez de nouveau le formulaire.
signature-again-mails = Pour signer avec vos propres informations, autorisez d’abord de nouveau les e-mails sur cette page. Remplissez ensuite le formulaire.
signature-disowned-title = Signer vous-même
signature-again-disowned = Pour signer avec vos propres informations, remplissez le formulaire.
signature-again-button = Signer à nouveau
signature-not-me-title = Vous n’avez pas signé ?
signature-not-me-text = Si quelqu’un d’autre a signé avec votre adresse e-mail, dites-le ici. Cette signature ne sera alors ni comptée ni affichée, et nous n’enverrons plus d’e-mails à votre adresse à cause d’elle. Le nombre de personnes qui le signalent est public, mais pas leur identité.
signature-not-me-button = Ce n’était pas moi
signature-done-not-me = Merci de nous l’avoir dit. Cette signature n’est ni comptée ni affichée, et nous ne vous enverrons plus d’e-mails à cause d’elle.
signature-misuse = Pour signaler un usage abusif de votre adresse, écrivez à { $contact }.
signature-stop-title = Ne plus recevoir d’e-mails
signature-stop-text = Nous ne vous enverrons plus d’e-mails en raison de cette signature. Votre signature reste telle quelle. Conservez l’adresse de cette page : nous ne pourrons plus vous l’envoyer.
signature-stop-button = Ne plus recevoir d’e-mails
signature-resume-title = Autoriser de nouveau les e-mails
signature-resume-text = Si vous autorisez de nouveau les e-mails, nous pourrons vous envoyer le lien vers cette page. Si un e-mail n’a pas pu vous être remis ou a été marqué comme indésirable, il se peut que nous n’en envoyions aucun pendant un certain temps.
signature-links-title = Obtenir un nouveau lien vers cette page
signature-links-text = Nous vous enverrons un nouveau lien par e-mail. Tous les liens précédents vers cette page cesseront de fonctionner, y compris ceux des e-mails que vous avez déjà. À utiliser si quelqu’un d’autre peut avoir un lien.
signature-links-button = Remplacer mes liens
signature-download-title = Télécharger vos données
signature-download-text = Vos données et leur historique, dans un fichier JSON
signature-download-fresh = Pour protéger vos données, le téléchargement exige un lien datant de moins d’un jour. Nous pouvons vous en envoyer un par e-mail.
signature-download-button = M’envoyer un lien récent
receipt-title = Reçu
receipt-text = Un reçu prouve que votre signature figure dans le registre public de ce site. Toute personne qui le voit sait que vous avez signé : ne le montrez donc qu’à celles qui peuvent le savoir.
receipt-button = Télécharger le reçu
signature-erase-title = Effacer vos données
signature-erase-counted = Votre signature ne sera pas comptée, et votre nom, votre adresse e-mail et toutes les autres informations chiffrées seront définitivement effacés. Cette action est irréversible.
signature-erase-not-counted = Votre nom, votre adresse e-mail et toutes les autres informations chiffrées seront définitivement effacés. Cette action est irréversible. Votre signature n’est pas comptée actuellement, et ne le sera pas ensuite.
signature-erase-sure = Je confirme vouloir effacer mes données
signature-erase-data-button = Effacer mes données

## Correcting details

correct-title = Corriger vos informations
correct-choices = Vous y décidez aussi de recevoir ou non des actualités, et de ce que vous acceptez par ailleurs.
correct-text = Ce que vous avez signé ne change pas. Les informations que vous remplacez sont effacées.
correct-awaiting = Vous pourrez corriger vos informations ici une fois votre signature confirmée.
correct-button = Enregistrer
correct-news-stopped = Vous avez demandé à ne plus recevoir d’e-mails. Si vous choisissez de recevoir des actualités, vous autorisez de nouveau les e-mails.
correct-differs = Ce que vous avez saisi diffère de ce qui est enregistré :
correct-limit = Les modifications sont limitées : { $day } en 24 heures, { $all } en tout. Vous pouvez toujours masquer votre nom, arrêter les e-mails, et retirer ou effacer votre signature.

## Another email address

address-title = Utiliser une autre adresse e-mail
address-text = Vous avez signé avec { $address }. Vous pouvez transférer votre signature vers une autre de vos adresses. Rien d’autre ne change dans votre signature.
address-ask = Nous enverrons un e-mail à la nouvelle adresse. Votre signature est transférée quand vous ouvrez le lien de cet e-mail et confirmez. Dès lors, les liens des e-mails précédents ne fonctionnent plus. Nous indiquons à l’ancienne adresse que la signature a été transférée, mais pas vers où.
address-mail-button = M’écrire à cette adresse
address-same = C’est déjà l’adresse de votre signature. Saisissez-en une autre.
address-pending = Vous nous avez demandé d’envoyer un e-mail à { $address }. Votre signature y sera transférée quand vous aurez confirmé dans cet e-mail. D’ici là, rien ne change.
address-keep-current = Garder mon adresse actuelle
address-kept = C’est fait : le changement d’adresse est annulé.
address-sent = Si nous pouvons écrire à cette adresse, vous devriez recevoir un e-mail dans quelques minutes. Pour transférer votre signature, ouvrez-le et suivez le lien.
address-sent-late = Si nous pouvons écrire à cette adresse, vous devriez recevoir un e-mail, mais pas tout de suite. Pour transférer votre signature, ouvrez-le et suivez le lien.
address-until = Tant que vous n’avez pas confirmé, rien ne change.
address-confirm-title = Transférer la signature vers cette adresse
address-confirm-text = Quelqu’un, probablement vous, a demandé à transférer sa signature sur cette pétition vers votre adresse e-mail :
address-endorsement-means = Sur cette page, « signature » désigne le soutien d’une organisation.
address-confirm-then = Dès lors, seuls les liens des e-mails envoyés à cette adresse mènent à la signature.
address-confirm-button = La transférer ici
address-reject-title = Ce n’est pas la vôtre ?
address-reject-text = Quelqu’un a saisi votre adresse. Refusez le changement : la signature reste où elle est.
address-reject-button = Refuser
address-taken-title = Cette adresse a déjà servi à signer
address-has-signature-text = Cette adresse a sa propre signature, qui compte. L’autre signature ne peut donc pas y être transférée. Si les deux sont à vous, retirez l’autre : elle ne comptera plus.
address-taken-button = Retirer l’autre signature
notice-address-moved-title = Votre signature a été transférée
notice-address-moved-text = Elle appartient désormais à votre nouvelle adresse e-mail, telle qu’elle était. Seuls les liens des e-mails envoyés à cette adresse y mènent.
notice-moved-title = Cette signature a été transférée
notice-moved-text = Elle appartient désormais à une autre adresse e-mail. Utilisez le lien de nos e-mails envoyés à cette autre adresse. Si ce n’est pas vous qui l’avez transférée, contactez la campagne.
notice-address-outdated-title = Ce lien ne fonctionne plus
notice-address-outdated-text = Le changement d’adresse a été annulé, a été redemandé ou est trop ancien, ou la signature n’est plus confirmée. Pour recommencer, allez sur la page de votre signature : son lien se trouve dans nos e-mails envoyés à l’adresse utilisée pour signer.
notice-address-rejected-title = Le changement est refusé
notice-address-rejected-text = La signature n’a pas été transférée vers votre adresse. Le lien de notre e-mail ne fonctionne plus.
notice-address-withdrawn-title = L’autre signature est retirée
notice-address-withdrawn-text = Elle ne compte pas. La signature avec cette adresse est inchangée. Pour effacer l’autre, utilisez le lien de nos e-mails à son adresse.
notice-many-addresses-title = Trop de changements d’adresse
address-limit = Vous pouvez demander { $day } changements d’adresse en 24 heures.
again-from = Vous pourrez réessayer à partir du { $time }.
unsubscribe-title = Ne plus recevoir d’actualités par e-mail
unsubscribe-text = La campagne ne vous enverra alors plus par e-mail d’actualités sur cette pétition :
unsubscribe-then = Votre signature et vos autres choix ne changent pas.
unsubscribe-button = Ne plus recevoir d’actualités
notice-news-stopped-title = Vous ne recevrez plus d’actualités
notice-news-stopped-text = La campagne ne vous enverra plus par e-mail d’actualités sur cette pétition. Un e-mail déjà parti peut encore arriver. Si vous avez signé, votre signature ne change pas.

## Le lien vers sa propre page

link-title = Recevoir le lien vers votre signature
link-text = Nous vous enverrons un lien vers votre propre page, où vous pouvez voir, retirer ou effacer votre signature. Saisissez l’adresse e-mail avec laquelle vous avez signé.
link-button = Recevoir mon lien

## Avis

notice-link-expired-title = Ce lien a expiré
notice-link-expired-text = Utilisez le lien de notre e-mail le plus récent. Si la pétition est toujours ouverte, vous pouvez aussi signer de nouveau pour recevoir un autre lien.
notice-link-unknown-title = Ce lien ne fonctionne pas
notice-link-unknown-text = Il en manque peut-être une partie. Copiez le lien entier de notre e-mail. S’il ne fonctionne toujours pas, obtenez-en un autre sur la page de la pétition.
notice-petition-closed-title = Cette pétition est close
notice-petition-closed-text = Elle n’accepte plus de signatures. Merci d’avoir voulu signer.
notice-petition-not-found-title = Pétition introuvable
notice-petition-not-found-text = Vérifiez que l’adresse est correcte. La pétition a peut-être changé d’adresse ou n’est pas encore ouverte.
notice-page-not-found-title = Page introuvable
notice-page-not-found-text = Vérifiez que l’adresse est correcte, ou revenez à la page précédente.
notice-article-retracted-title = Cette actualité a été retirée
notice-article-retracted-text = La campagne ne la publie plus. D’autres actualités sont sur la page de la pétition.
notice-too-large-title = Votre envoi est trop volumineux
notice-too-large-text = Vous avez envoyé plus de texte que nous n’en acceptons. Revenez en arrière, raccourcissez-le et renvoyez-le.
notice-unavailable-title = Désolé, le service rencontre un problème
notice-unavailable-text = Nous n’avons pas pu traiter votre demande. Réessayez dans quelques minutes. L’envoyer deux fois est sans conséquence.
notice-not-sure-title = Rien n’a été effacé
notice-not-sure-text = Cochez la case pour confirmer que vous voulez effacer vos données, puis appuyez de nouveau sur le bouton.
notice-not-changed-title = Rien n’a été modifié
notice-not-changed-text = L’état de votre signature a changé depuis que vous avez ouvert la page : ce bouton n’est plus valable. Consultez votre signature pour connaître son état actuel.
notice-withdrawn-title = Votre signature a été retirée
notice-withdrawn-text = Elle ne compte pas et votre nom n’est pas affiché. Vous pouvez signer de nouveau tant que la pétition est ouverte.
notice-erased-title = Vos données ont été effacées
notice-erased-details = Votre nom, votre adresse e-mail et toutes les autres informations chiffrées ont été définitivement effacés. Ce lien ne fonctionne plus.
notice-erased-on-request-title = Vos données ont été effacées
notice-erased-on-request-details = Les organisateurs ont définitivement effacé votre nom, votre adresse e-mail et toutes les autres informations chiffrées, à votre demande. Votre signature ne compte pas. Ce lien ne fonctionne plus. Si vous ne l’avez pas demandé, écrivez à la campagne ; vous pouvez signer de nouveau tant que la pétition est ouverte.
notice-purged-title = Ce lien a expiré
notice-purged-text = La signature n’a pas été confirmée dans les 30 jours : les informations ont donc été effacées. Elle n’a jamais été comptée. Si la pétition est encore ouverte, vous pouvez signer à nouveau.
notice-again-kept = Le formulaire contient encore ce qui n’a pas été effacé. Complétez le reste.
notice-data-expired-title = Vos informations ont été effacées
notice-data-expired-details = La pétition est close depuis longtemps : votre nom, votre adresse e-mail et toutes les autres informations chiffrées ont donc été effacés. Votre signature compte toujours.
notice-data-expired-uncounted-title = Vos informations ont été effacées
notice-data-expired-uncounted-details = La durée pendant laquelle nous conservons les informations est écoulée : votre nom, votre adresse e-mail et toutes les autres informations chiffrées ont donc été effacés. Votre signature ne compte pas.
notice-other-spelling-title = Ce lien concerne une autre forme de votre adresse
notice-other-spelling-text = Cette adresse e-mail peut s’écrire de plusieurs façons. Une autre a été utilisée depuis, ou est confirmée : ce lien ne peut donc ni montrer ni modifier la signature. Utilisez le lien de nos e-mails envoyés à l’adresse écrite de cette autre façon. Tant que rien n’est confirmé, le bouton de confirmation de l’e-mail qui contient ce lien fonctionne encore.
notice-link-replaced-title = Ce lien a été remplacé
notice-link-replaced-text = Les liens précédents vers cette signature ne fonctionnent plus. Utilisez le lien de notre e-mail le plus récent, ou demandez-en un nouveau sur la page de la pétition.
notice-links-replaced-title = Vos liens ont été remplacés
notice-links-replaced-text = Les liens précédents vers votre signature ne fonctionnent plus. Nous vous en envoyons un nouveau par e-mail.
notice-discarded-title = Le formulaire a été supprimé
notice-discarded-text = Rien de ce qu’il contient n’est compté ni affiché. Si vous voulez signer avec vos propres informations, remplissez vous-même le formulaire.
notice-discarded-only-title = Le formulaire a été supprimé
notice-discarded-only-text = Rien de ce qu’il contient n’est compté ni affiché.
notice-fresh-link-sent-title = Consultez vos e-mails
notice-fresh-link-sent-text = Nous vous envoyons par e-mail un lien récent. Utilisez-le dans les 24 heures pour télécharger vos données.
notice-not-fresh-title = Ce lien est trop ancien pour télécharger
notice-not-fresh-text = Pour protéger vos données, le téléchargement exige un lien datant de moins d’un jour. Demandez-en un sur la page de votre signature.
notice-receipt-not-yet-title = Votre reçu n’est pas encore prêt
notice-receipt-not-yet-text = Votre signature ne figure pas encore dans le registre public. Une fois que vous l’avez confirmée, cela prend en général moins d’une minute. Réessayez plus tard.
notice-receipt-late-text = Ce que vous avez confirmé ou modifié le { $time } ne figure pas encore dans le registre public. Cela prend en général moins d’une minute : le registre a donc du retard. Votre signature n’est pas perdue : elle est enregistrée et sera ajoutée quand le registre reprendra. Réessayez plus tard.
notice-receipt-unconfirmed-text = Votre signature n’est pas confirmée. Vous ne pouvez obtenir un reçu qu’une fois qu’elle est confirmée et qu’elle figure dans le registre public.
notice-no-receipt-title = Il n’y a pas de reçu
notice-no-receipt-text = Cette pétition ne donne pas de reçus, car un reçu prouve à toute personne qui le voit que son titulaire a signé.
notice-receipt-disowned-text = Vous nous avez dit que ce n’était pas vous qui aviez signé. Un reçu prouverait le contraire à toute personne qui le verrait : vous ne pouvez donc pas en télécharger.
notice-too-many-mails-title = Aucun e-mail ne peut être envoyé maintenant
notice-too-many-mails-text = Nous avons déjà envoyé plusieurs e-mails à votre adresse ces derniers jours, ou vous avez demandé à ne plus en recevoir. Utilisez le lien le plus récent, ou réessayez dans une semaine.
notice-details-changed-text = Vos informations ont changé depuis que vous avez ouvert le formulaire : rien n’a donc été enregistré. Comparez ce que vous avez saisi avec les informations enregistrées, puis enregistrez de nouveau.
notice-set-aside-title = Cette signature a été invalidée
notice-set-aside-text = La campagne l’a invalidée : elle ne compte donc pas. Si vous pensez qu’il s’agit d’une erreur, contactez la campagne.
notice-mails-stopped-title = Vous ne recevrez plus d’e-mails
notice-mails-stopped-text = Nous ne vous enverrons plus d’e-mails en raison de cette signature.
notice-signing-paused-title = La collecte de signatures est suspendue
notice-signing-paused-text = Votre formulaire n’a pas été enregistré. Les signatures existantes ne sont pas concernées. Revenez plus tard.
notice-form-after-closing-text = La pétition a été close avant l’arrivée de votre formulaire : rien n’en a été enregistré. Merci d’avoir voulu signer.
notice-link-sent-title = Consultez vos e-mails
notice-link-sent-text = Si vous avez signé cette pétition avec cette adresse, vous devriez recevoir le lien dans quelques minutes. Si rien n’arrive, regardez dans vos courriers indésirables et vérifiez l’orthographe de l’adresse.
notice-endorse-link-sent-text = Si vous avez utilisé cette adresse pour soutenir cette pétition au nom d’une organisation, vous devriez recevoir le lien dans quelques minutes. Si rien n’arrive, regardez dans vos courriers indésirables et vérifiez l’orthographe de l’adresse.
notice-wait-title = Réessayez plus tard
notice-wait-text = Trop de demandes ont été envoyées depuis votre réseau. Réessayez dans une heure, ou depuis une autre connexion.

## Le document à remettre

delivery-as-of = Situation au { $date } ({ $zone })
delivery-links = Liens
delivery-names = Noms
delivery-names-shown = Signataires qui ont choisi d’afficher leur nom : { $shown } sur { $confirmed }. Ils sont classés par ordre de confirmation. Ce qui figure à côté d’un nom est tel que le signataire l’a saisi.
delivery-names-none = Aucun signataire n’a choisi d’afficher son nom.
delivery-boxes = { $number ->
    [one] Un nom contient des caractères absents des polices de ce document. Un carré remplace chacun de ces caractères.
   *[other] { $number } noms contiennent des caractères absents des polices de ce document. Un carré remplace chacun de ces caractères.
}
delivery-organisations = Organisations
delivery-organisations-listed = Organisations qui soutiennent la pétition : { $number }. Elles sont classées par ordre de confirmation et ne sont pas comprises dans le nombre de signatures.
delivery-page = Page { $page } sur { $pages }

## Confidentialité

privacy-page-title = Confidentialité
privacy-purpose-title = À quoi servent vos données
privacy-purpose-count = À compter votre signature et à s’assurer qu’elle est bien la vôtre.
privacy-purpose-deliver = À remettre la pétition à : { $addressees }
privacy-purpose-chosen = Seulement si vous l’avez choisi : à afficher publiquement votre nom, avec votre pays et votre profession, et à vous envoyer par e-mail des actualités sur cette pétition.
privacy-purpose-shown = Seulement si vous l’avez choisi : à afficher publiquement votre nom.
privacy-purpose-news = Seulement si vous l’avez choisi : à vous envoyer par e-mail des actualités sur cette pétition.
privacy-purpose-consent = Seulement si vous l’avez choisi : { $consent }
privacy-basis-title = Base juridique
privacy-basis-text = Votre consentement. Vous le donnez en signant et pouvez le retirer à tout moment. Dans l’Union européenne : article 6, paragraphe 1, point a) du RGPD, et article 9, paragraphe 2, point a), car une signature peut révéler une opinion politique.
privacy-stored-title = Ce qui est conservé
privacy-stored-sealed = Chiffré : { $fields }
privacy-stored-source = Chiffré : un code qui indique où se trouvait le lien que vous avez suivi jusqu’à la pétition, par exemple sur un tract. Il n’est conservé que si le lien en contenait un, et sert uniquement à compter combien de personnes sont venues de là.
privacy-stored-open = Non chiffré : votre pays, si vous l’avez indiqué, votre langue, ce que vous avez autorisé, la version du texte que vous avez signée, et quand.
privacy-stored-areas = Non chiffré, tant que votre signature compte : la région ou le début du code postal sous lequel elle est comptée.
privacy-stored-codes = Uniquement sous forme de codes secrets, pour reconnaître les formulaires répétés : votre adresse e-mail et votre réseau.
privacy-stored-log = Pour toujours, dans un registre public que tout le monde peut vérifier : le fait qu’une signature a été confirmée, ce qui lui est arrivé ensuite (par exemple, qu’elle a été corrigée, retirée ou effacée), et à quelle minute, avec un code à la place d’un nom ou d’une adresse. Si votre nom a été affiché publiquement, d’autres personnes peuvent peut-être savoir quelles entrées sont les vôtres.
privacy-stored-endorsements = Si vous apportez le soutien d’une organisation : son nom, son site web et son pays peuvent être affichés publiquement. Votre nom, votre fonction et votre adresse e-mail sont conservés chiffrés et ne sont jamais affichés.
privacy-readers-title = Qui peut voir ces données
privacy-readers-text = La campagne, et les entreprises qui hébergent ce site et envoient ses e-mails. Chaque exportation des données est enregistrée. Ce que vous choisissez d’afficher publiquement est visible par tous et n’est pas chiffré.
privacy-readers-places = Tout le monde peut voir de quels pays viennent les signatures et combien il y en a à peu près, en nombres arrondis qui ne désignent personne.
privacy-readers-areas = Tout le monde peut voir de quelles régions ou zones postales viennent les signatures et combien il y en a à peu près, en nombres arrondis qui ne désignent personne.
privacy-readers-addressees = Les personnes à qui la pétition est remise voient ce que la campagne remet avec elle.
privacy-kept-title = Durée de conservation
privacy-kept-unconfirmed = Données que vous ne confirmez pas
privacy-kept-confirmed = Données confirmées
privacy-kept-until-erased = Jusqu’à ce que vous les effaciez
privacy-kept-closed = Données confirmées, après la fin de la pétition
privacy-kept-address = Une ancienne adresse e-mail, après le transfert de votre signature vers une autre
privacy-kept-mails = Traces des e-mails envoyés, sans votre adresse
privacy-kept-erased = Personne ne peut lire les données effacées. Les codes, vos choix et les dates restent enregistrés.
privacy-days = { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
}
privacy-rights-title = Vos droits
privacy-rights-page = Le lien de nos e-mails mène à votre page personnelle : là, vous pouvez tout voir, télécharger, retirer et effacer. Vous pouvez aussi y corriger vos données et utiliser une autre adresse e-mail. Pour le reste, écrivez à la campagne ou à votre autorité de protection des données.

## Accessibility

access-title = Accessibilité
access-aim = Tout le monde doit pouvoir lire et signer ici : sur un téléphone ou un grand écran, avec une souris, un clavier ou un lecteur d’écran. L’objectif est le niveau AA des WCAG 2.2.
access-checked-title = Ce qui est vérifié
access-checked-pages = Avant chaque nouvelle version du site, un navigateur vérifie les pages, du formulaire à la page de la signature : contraste, noms, rôles, ordre et langues. La page de la pétition et son formulaire sont vérifiés dans toutes les langues de ce site.
access-checked-ways = Le navigateur signe avec le clavier seul, et aussi sans JavaScript. Il vérifie que rien ne se perd avec un texte deux fois plus grand, sur un écran de 320 pixels, en mode sombre, avec des couleurs forcées et sur papier. Rien ne bouge tout seul.
access-missing-title = Ce qui manque
access-missing-people = Aucune personne qui utilise un lecteur d’écran tous les jours n’a encore essayé ces pages.
access-missing-content = Les textes d’une pétition et ses actualités viennent de la campagne et ne sont pas vérifiés.
access-missing-script = Une pétition peut demander un calcul au navigateur, pour se protéger des formulaires envoyés par des machines. Il faut alors JavaScript pour signer ; personne n’a d’énigme à résoudre.
access-report-title = Dites-nous ce qui ne marche pas
access-report-text = Écrivez aux personnes qui portent la pétition : sa page « { $privacy } » dit qui elles sont. Précisez sur quelle page cela s’est produit, ce que vous vouliez faire et avec quel outil.

## How the number grew

history-title = L’évolution du nombre
history-summary = { $count ->
    [one] { $count } signature confirmée
    [many] { $count } de signatures confirmées
   *[other] { $count } signatures confirmées
} entre le { $from } et le { $until }. Le jour le plus actif, le { $day } : { $most }.
embed-title = L’afficher sur un autre site
embed-text = Ces sites peuvent afficher la pétition dans un cadre. Copiez les lignes dans une de leurs pages ; là où les scripts ne s’exécutent pas, on voit un lien.
embed-form = Le formulaire
embed-count = Le nombre seulement
list-comma = { ", " }
list-semicolon = { " ; " }
consent-covers = En cochant cette case, vous permettez l’usage de : { $fields }
history-note = Seules les signatures qui comptent aujourd’hui sont affichées : une signature retirée disparaît aussi du jour où elle a été confirmée. Les jours sont en UTC.
history-none = Personne n’a encore confirmé sa signature.
history-table = La même chose sous forme de tableau
history-when = Quand
history-confirmed = Confirmées
history-total = Au total
history-goals = Objectifs atteints
history-csv = Tous les jours, pour un tableur (CSV)
places-title = D’où viennent les signatures
places-as-of = Situation au { $time }. Signatures confirmées à ce moment-là : { $count }.
places-note-hourly = Personne ne peut être identifié : les nombres sont arrondis vers le bas, les pays qui ont peu de signatures ne sont pas affichés, et le tableau est mis à jour au plus une fois par heure, et seulement lorsqu’au moins { $number } personnes de plus ont signé ou retiré leur signature.
places-none = Aucun pays n’est affiché. Pour que personne ne puisse être identifié, un pays n’est affiché que lorsqu’au moins { $number } personnes de ce pays ont signé, et le tableau est mis à jour de temps en temps.
places-table = Par pays
places-at-least = Signatures, au moins
places-share-at-least = Part, au moins
places-share = { $number } %
places-others = Autres pays, pays non indiqué et arrondis
places-map = Carte
places-map-text = Carte du monde. La couleur d’un pays indique son nombre de signatures ; le tableau donne les mêmes nombres.
places-step = { $number } ou plus
places-step-none = Non affiché
places-csv = Tous les pays, pour un tableur (CSV)
places-areas-note-hourly = Personne ne peut être identifié : les nombres sont arrondis vers le bas, les zones qui ont peu de signatures ne sont pas affichées, et le tableau est mis à jour au plus une fois par heure, et seulement lorsqu’au moins { $number } personnes de plus ont signé ou retiré leur signature.
places-areas-none = Aucune zone n’est affichée. Pour que personne ne puisse être identifié, une zone n’est affichée que lorsqu’au moins { $number } personnes de cette zone ont signé, et le tableau est mis à jour de temps en temps.
places-areas-others = Autres zones, zone non indiquée ou non reconnue et arrondis
places-areas-csv = Toutes les zones, pour un tableur (CSV)
places-by-region = Par région
places-by-postcode = Par début du code postal
places-postcode-begins = Le code postal commence par
log-title = Le registre public
log-proves = Ce registre permet à tout le monde de recompter les signatures de ce site. Il prouve que rien de ce qui a été compté n’a été supprimé, modifié ou ajouté sans que cela se voie.
log-proves-not = Il ne prouve pas que les signataires sont de vraies personnes ou ont le droit de signer, ni que personne n’a été refusé.
log-private = Il ne contient ni noms ni adresses e-mail : seulement ce qui est arrivé à une signature, à quelle minute, et un code.
log-refused = Si une règle de ce site refuse une signature, par exemple parce que la pétition est close, la personne qui voulait signer reçoit une réponse signée numériquement, qu’elle peut conserver. Les formulaires refusés ne figurent dans aucun chiffre public, car des inconnus pourraient faire varier ce chiffre. Clé publique des réponses :
log-none = Rien n’a encore été publié dans le registre.
log-state = État du registre
log-entries = Entrées
log-published = Publié
log-root = Hachage racine
log-name = Nom
log-key = Clé publique
log-witnesses = Témoins
log-witnessed = Attesté par { $cosigned } sur { $witnesses }, { $time }
log-not-witnessed = Pas encore attesté : 0 sur { $witnesses }
log-no-witnesses = Aucun. Les personnes qui gèrent ce site pourraient montrer des registres différents à différentes personnes. Pour le savoir, comparez le hachage racine avec celui que voient d’autres personnes.
log-delay = Les nouvelles entrées apparaissent en général en moins d’une minute.
log-newest = Le point de contrôle (checkpoint) le plus récent du registre date du { $time }.
log-behind = Quelque chose que ce site compte déjà ne figure pas encore dans le registre. Si cela dure plus de quelques minutes, c’est que le registre s’est arrêté. Aucune signature n’est perdue : ce qui manque est enregistré et sera ajouté quand le registre reprendra.
log-petitions = Ce que le registre dit d’une pétition se trouve sur sa page « { $history } ».
log-check-title = Comment le vérifier
log-check-program = Exécutez cette commande de Countersign, le logiciel libre qui fait fonctionner ce site. Elle n’a besoin que d’adresses publiques :
log-check-second = Le code source contient aussi un second programme qui vérifie le registre. Il est écrit en Python et n’a rien en commun avec le premier : tests/audit.
log-file-checkpoint = Point de contrôle (checkpoint)
log-file-policy = Liste de clés (politique)
log-formats = Formats
log-ended = Anciens registres, désormais clos
log-count-title = Ce que dit le registre public
log-count-as-of = Situation au { $time }, quand le registre comptait { $entries } entrées. Les signatures confirmées, retirées ou effacées depuis ne sont pas prises en compte dans ces chiffres.
check-title = Vérifier un reçu
check-intro = Votre navigateur vérifie lui-même le reçu. Rien de ce que vous saisissez ici n’est envoyé, et une fois cette page chargée, elle fonctionne hors connexion.
check-receipt = Reçu
check-file = Ou choisissez le fichier
check-policy = Clés de confiance
check-policy-what = Une liste de clés (politique, c2sp.org/tlog-policy) : les clés publiques du registre et de ses témoins. Celle-ci vient de ce site. Si vous ne faites pas confiance au site, collez une liste que vous tenez de quelqu’un d’autre.
check-button = Vérifier
check-no-script = La vérification sur cette page nécessite JavaScript. Sans lui, utilisez un des programmes : voyez la page sur le registre public.
check-old = Ce navigateur ne peut pas vérifier les signatures Ed25519. Utilisez un navigateur plus récent, ou un des programmes : voyez la page sur le registre public.
check-valid = Ce reçu est valide.
check-not-valid = Ce reçu n’est pas valide.
check-other = Ce reçu provient d’un autre registre : { $origin }.
check-other-ended = Ce site a clos ce registre et en a commencé un autre. Pour vérifier ce reçu, utilisez la liste de clés du registre clos. Pour obtenir un reçu du registre actuel, ouvrez le lien vers votre signature qui se trouve dans un de nos e-mails.
check-other-foreign = Ce registre ne figure pas dans la liste de clés à laquelle vous faites confiance. Pour vérifier ce reçu, saisissez la liste de clés de ce registre, obtenue auprès de quelqu’un en qui vous avez confiance.
check-other-use = Utiliser la liste de clés du registre clos
check-form = Ceci n’est pas un reçu. Collez-le en entier, de « c2sp.org/tlog-proof@v1 » jusqu’à la dernière ligne.
check-file-unreadable = Votre navigateur ne peut pas lire ce fichier. Choisissez-le de nouveau, ou collez le reçu.
check-policy-wrong = Les clés de confiance ne sont pas lisibles. Saisissez une politique (c2sp.org/tlog-policy) avec au moins un registre et un quorum.
check-log-good = Signature numérique du registre { $origin } : valide.
check-log-bad = Signature numérique du registre : absente ou non valide.
check-witness-good = Signatures numériques des témoins : { $cosigned } sur { $witnesses }, ce qui suffit.
check-witness-few = Signatures numériques des témoins : { $cosigned } sur { $witnesses }, ce qui ne suffit pas.
check-witness-bad = Signatures numériques des témoins : au moins une n’est pas valide.
check-witness-none = Signatures numériques des témoins : aucune n’est exigée.
check-place-good = Place dans le registre : numéro d’entrée { $index }, inférieur à { $size }.
check-place-bad = Place dans le registre : non prouvée.
check-owner-good = À quelle signature correspond l’entrée : à la signature { $id }.
check-owner-bad = À quelle signature correspond l’entrée : pas à celle que le reçu indique.
check-owner-alone = À quelle signature correspond l’entrée : non indiqué. Le reçu ne montre que l’entrée.
check-later-title = La signature compte-t-elle encore ?
check-later-text = Votre navigateur lit le registre à partir de cette entrée et le compare avec l’état le plus récent que le registre a signé.
check-later-stop = Arrêter
check-later-stopped = Lecture arrêtée, sans résultat.
check-later-reading = Entrées lues : { $read } sur { $size }.
check-later-more = Appuyez de nouveau sur le bouton pour continuer la lecture.
check-later-counts = La signature compte, d’après le registre ({ $size } entrées).
check-later-not = La signature ne compte pas, d’après le registre ({ $size } entrées) : { $reason }
check-later-damaged = Le registre n’est plus ce qu’il était quand il a donné ce reçu, ou ne correspond pas à son propre état signé. Conservez le reçu et prévenez d’autres personnes.
check-later-other = Le registre de ce site est maintenant un autre : { $origin }. Il ne permet pas de savoir si la signature de ce reçu compte encore. Si vous avez signé sur ce site, ouvrez le lien vers votre signature qui se trouve dans un de nos e-mails et téléchargez un nouveau reçu.
check-later-missing = Une partie du registre ne peut pas être chargée. Réessayez plus tard.
