## Todas las páginas

skip-to-content = Ir al contenido
language-choice = Idioma
footer-promise = Sin cookies, sin rastreadores, sin nada que venga de terceros.
copy = Copiar
copied = Copiado
back-to-petition = Volver a la petición

## La petición y su recuento

sign-jump = Firmar la petición
count-signatures = { $count ->
    [one] { $count } firma
   *[other] { $count } firmas
}
count-word = { $count ->
    [one] firma confirmada
   *[other] firmas confirmadas
}
count-goal = Próxima meta: { $goal }
count-goal-last = Meta: { $goal }
donate-title = Apoya la campaña
donate-transfers = Transferencias internacionales a
closed-title = Esta petición está cerrada
closed-text = No admite nuevas firmas desde el { $date }.
draft-title = Esta petición todavía no está abierta
draft-text = Por ahora no admite firmas. Vuelve más adelante.
paused-title = La firma está en pausa
paused-text = La campaña ha puesto esta petición en pausa por poco tiempo. Lo firmado se mantiene. Vuelve más tarde, por favor.

## El formulario

form-title = Firma la petición
form-required = Todo es obligatorio, salvo lo que dice «opcional».
field-given-name = Nombre
field-family-name = Apellido
field-email = Correo electrónico
field-country = País
field-city = Ciudad
field-occupation = Ocupación u organización
field-comment = Comentario
field-optional = (opcional)
country-choose = Elige…
form-more = Añadir una ocupación o un comentario
form-show-name = Mostrar mi nombre en público
form-show-name-hint = Con tu país y tu ocupación. Nunca tu correo.
form-news = Enviarme noticias de esta petición
form-consent = Al firmar, apoyas esta petición tal como se lee aquí (versión { $version }) y aceptas que se guarden tus datos para ella.
form-button = Firmar
form-next = Te enviaremos un correo con un enlace. Tu firma cuenta una vez que la confirmes ahí.
form-wait = Un momento: tu navegador está terminando un pequeño cálculo.
form-nobody = Deja esto vacío
privacy-title = Tus datos
privacy-text = Tu correo electrónico nunca se publica. Tus datos se guardan cifrados y se usan solo para esta petición. Con el enlace de nuestros correos puedes ver, ocultar, retirar o borrar tu firma cuando quieras.
privacy-contact = Quién responde por ellos y a tus preguntas:
privacy-link = Firmé y perdí mi enlace

## Qué falla en el formulario

problems-prefix = Error:
problems-title = Revisa lo que escribiste
problem-missing-given-name = Escribe tu nombre
problem-missing-family-name = Escribe tu apellido
problem-missing-email = Escribe tu correo electrónico
problem-missing-country = Elige tu país
problem-missing-city = Escribe tu ciudad
problem-missing-occupation = Escribe tu ocupación u organización
problem-missing-comment = Escribe un comentario
problem-too-long = { $field }: usa { $max } caracteres como máximo
problem-not-an-address = Escribe un correo electrónico como nombre@example.org
problem-not-a-country = Elige un país de la lista
problem-not-text = { $field }: usa solo letras y signos comunes
problem-disposable = Usa una dirección que conserves: esta dura solo unos minutos y cualquiera puede leer sus correos
problem-no-proof = Tu navegador tiene que hacer un pequeño cálculo antes de que puedas firmar aquí. Activa JavaScript en esta página y envía el formulario otra vez.
problem-proof = El formulario estuvo abierto demasiado tiempo o se envió dos veces. No se ha perdido nada: pulsa el botón una vez más.
problem-network-limit = Muchas personas acaban de firmar desde tu red, así que hay que esperar. No se ha perdido nada: envía el formulario otra vez dentro de una hora o desde otra conexión.
problem-domain-limit = Muchas personas con direcciones de tu proveedor acaban de firmar, así que hay que esperar. No se ha perdido nada: envía el formulario otra vez dentro de una hora o usa otra dirección.
problem-text-changed = El texto de la petición ha cambiado desde que abriste la página. Léelo otra vez y pulsa el botón si todavía quieres firmar.

## Firmas, noticias y cómo se cuenta

signers-title = Últimas firmas
signers-note = De quienes eligieron mostrar su nombre.
signers-none = Aún no hay nombres que mostrar. Quien firma puede elegir que se vea el suyo.
signers-hidden = La campaña no muestra nombres por ahora.
news-title = Noticias
news-source = Fuente:
news-published = Publicado:
counted-title = Cómo se cuenta este número
counted-text = Una firma cuenta cuando su titular la confirma por correo, y cada dirección cuenta una sola vez. Todos los formularios enviados hasta hoy, y en qué quedaron:
counted-confirmed = Confirmadas: el número de arriba
counted-awaiting = Aún sin confirmar
counted-withdrawn = Retiradas
counted-erased = Borradas
counted-purged = Nunca confirmadas, y borradas a los 30 días
counted-automated = Descartadas: enviadas por un programa
counted-disposable-address = Descartadas: dirección desechable
counted-false-name = Descartadas: el nombre no es de una persona
counted-same-person = Descartadas: una persona con varias direcciones
counted-other = Descartadas por otra razón
counted-bounced = Entre las confirmadas, { $number } recibieron después un correo que fue devuelto. Siguen contando.
counted-submitted = Enviadas en total

## Después del formulario

check-mail-title = Revisa tu correo
check-mail-sent = Si esa dirección puede firmar, acabamos de enviarle un correo. Ábrelo y sigue su enlace para confirmar tu firma.
check-mail-counts = Tu firma no cuenta hasta que la confirmes.
check-mail-nothing-title = Si no llega nada
check-mail-nothing-wait = Espera unos minutos: algunos proveedores de correo tardan.
check-mail-nothing-spam = Mira en la carpeta de correo no deseado.
check-mail-nothing-again = Comprueba que la dirección esté bien escrita y vuelve a completar el formulario.

## Confirmar

confirm-title = Un último paso
confirm-text = Pulsa el botón para confirmar tu firma en esta petición:
confirm-button = Confirmar mi firma
confirm-not-you = Si la firma no es tuya, cierra esta página: no pasará nada.
confirmed-title = Tu firma ya cuenta
confirmed-thanks = Gracias por firmar:
confirmed-share-title = Pide a más gente que firme
confirmed-share-text = Una petición crece cuando pasa de mano en mano. Estos enlaces no llevan rastreadores.
confirmed-address = Dirección de la petición
confirmed-share-email = Correo
confirmed-share-subject = ¿Firmas esta petición?
confirmed-own-page-title = Puedes cambiar de opinión
confirmed-own-page-text = En tu propia página puedes ver qué firmaste, ocultar tu nombre, y retirar o borrar tu firma.
confirmed-own-page-link = Ir a mi firma

## La página de quien firmó

signature-title = Tu firma
signature-petition = Petición
signature-status = Estado
signature-awaiting = Aún sin confirmar: abre el enlace de nuestro correo
signature-confirmed = Confirmada
signature-withdrawn = Retirada
signature-set-aside = Descartada por la campaña: no cuenta
signature-name = Nombre
signature-version = Versión del texto
signature-submitted-at = Firmada
signature-confirmed-at = Confirmada
signature-shown = Nombre visible en público
signature-news = Noticias por correo
signature-mails = Se envían correos
signature-yes = Sí
signature-no = No
signature-none = Sin indicar
signature-private = No compartas la dirección de esta página: quien la tenga puede cambiar tu firma.
signature-show-title = Mostrar tu nombre
signature-show-text = Tu nombre, tu país y tu ocupación aparecerán en la lista de firmas de la petición.
signature-show-button = Mostrar mi nombre
signature-hide-title = Ocultar tu nombre
signature-hide-text = Tu firma seguirá contando, pero tu nombre dejará de aparecer en la lista.
signature-hide-button = Ocultar mi nombre
signature-withdraw-title = Retirar tu firma
signature-withdraw-text = Tu firma dejará de contar y tu nombre dejará de aparecer. Conservamos el registro de que la retiraste.
signature-withdraw-button = Retirar mi firma
signature-again-title = Volver a firmar
signature-again-text = Tu firma volverá a contar, tal como estaba.
signature-again-button = Volver a firmar
signature-stop-title = No recibir más correos
signature-stop-text = No te llegará ningún correo más sobre esta petición. Tu firma sigue contando. Guarda la dirección de esta página: es la única manera de volver aquí.
signature-stop-button = No recibir más correos
signature-download-title = Descargar tus datos
signature-download-text = Todo lo de esta página, en un archivo (JSON)
signature-erase-title = Borrar tus datos
signature-erase-text = Tu firma dejará de contar, y tu nombre, tu correo y todo lo que escribiste se borrarán para siempre. Nadie puede deshacerlo; tampoco nosotros.
signature-erase-sure = Quiero borrar mis datos definitivamente
signature-erase-button = Borrar

## El enlace a la propia página

link-title = Recibe el enlace a tu firma
link-text = Con él puedes ver, ocultar, retirar o borrar tu firma. Escribe la dirección con la que firmaste.
link-button = Enviarme mi enlace

## Avisos

notice-link-expired-title = Este enlace ha caducado
notice-link-expired-text = Los enlaces de nuestros correos valen por un tiempo. Firma otra vez en la página de la petición y recibirás uno nuevo.
notice-link-unknown-title = Este enlace no funciona
notice-link-unknown-text = Puede que falte una parte. Copia el enlace completo de nuestro correo o firma otra vez para recibir uno nuevo.
notice-petition-closed-title = Esta petición está cerrada
notice-petition-closed-text = Ya no admite firmas. Gracias por querer firmar.
notice-petition-not-found-title = Esa petición no existe
notice-petition-not-found-text = Comprueba la dirección. Tal vez la petición se mudó o nunca estuvo aquí.
notice-page-not-found-title = Esa página no existe
notice-page-not-found-text = Comprueba la dirección o vuelve a la página anterior.
notice-too-large-title = Es demasiado
notice-too-large-text = Lo que enviaste es más largo de lo que admitimos. Vuelve atrás y acórtalo.
notice-unavailable-title = No ha funcionado
notice-unavailable-text = Algo falló de nuestro lado y no se guardó nada. Inténtalo de nuevo en unos minutos.
notice-not-sure-title = No se borró nada
notice-not-sure-text = Marca la casilla que confirma tu decisión y pulsa el botón otra vez.
notice-not-changed-title = No se cambió nada
notice-not-changed-text = Tu firma está ahora en otro estado y este botón ya no hace nada. Mira en tu página cómo está.
notice-withdrawn-title = Tu firma está retirada
notice-withdrawn-text = Ya no cuenta y tu nombre ya no se muestra. Puedes volver a firmar mientras la petición esté abierta.
notice-erased-title = Tus datos están borrados
notice-erased-text = Tu firma ya no cuenta y lo que escribiste se borró para siempre. Este enlace deja de funcionar.
notice-set-aside-title = Esta firma fue descartada
notice-set-aside-text = La campaña encontró una razón para no contarla. Si crees que es un error, escribe a la campaña.
notice-mails-stopped-title = No más correos
notice-mails-stopped-text = No te llegará ningún correo más sobre esta petición.
notice-signing-paused-title = La firma está en pausa
notice-signing-paused-text = La campaña ha puesto esta petición en pausa por poco tiempo y no se ha guardado nada. Vuelve más tarde, por favor.
notice-link-sent-title = Mira tu correo
notice-link-sent-text = Si alguien firmó esta petición con esa dirección, acabamos de enviarle el enlace. Si no llega nada, mira en la carpeta de correo no deseado y comprueba que la dirección esté bien escrita.
notice-wait-title = Espera un poco, por favor
notice-wait-text = Acaban de llegar muchos formularios desde tu red. Envía este otra vez dentro de una hora o desde otra conexión.

## The document to hand over

delivery-as-of = Situación al { $date } ({ $zone })
delivery-links = Enlaces
delivery-names = Nombres
delivery-names-note = { $shown ->
    [one] Una persona de { $confirmed } firmantes eligió mostrar su nombre. La ocupación y el país figuran como los escribió.
   *[other] { $shown } de { $confirmed } firmantes eligieron mostrar su nombre. Figuran en el orden en que confirmaron, con la ocupación y el país que escribieron.
}
delivery-names-none = Ninguna de las personas firmantes eligió mostrar su nombre.
delivery-boxes = { $number ->
    [one] Un nombre tiene letras que faltan en las tipografías de este documento: en lugar de cada una hay un recuadro.
   *[other] { $number } nombres tienen letras que faltan en las tipografías de este documento: en lugar de cada una hay un recuadro.
}
delivery-page = Página { $page } de { $pages }
