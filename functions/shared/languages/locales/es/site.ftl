## The language itself

language-name = Español
language-direction = ltr
language-thousands-separator = .

## Todas las páginas

skip-to-content = Ir al contenido
language-choice = Idioma
language-choice-text = Idioma de la petición:
language-choice-interface = Idioma de los botones y del formulario:
footer-promise = Sin cookies, sin rastreadores y sin nada cargado desde otros sitios.
copy = Copiar
copied = Copiado
back-to-petition = Volver a la petición
all-petitions = Todas las peticiones
list-title = Peticiones
list-more = Más peticiones
list-open = Admite firmas
list-closed = Cerrada el { $date }
list-paused = En pausa

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
text-language = Idioma del texto de la petición: { $language }
text-version-newest = Esta es la versión { $version } del texto ({ $language }). Es la más reciente.
text-version-replaced = Esta es la versión { $version } del texto ({ $language }), publicada el { $date }. La ha sustituido una más reciente.
donate-title = Apoya la campaña
donate-transfer = Puedes hacer una transferencia a esta cuenta:
donate-link = Donar en línea
donate-holder = Titular de la cuenta
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Concepto
donate-code-name = Código para aplicaciones bancarias
donate-code = Escanea este código con la aplicación de tu banco. Rellena los datos de la cuenta; tú eliges el importe.
closed-title = Esta petición está cerrada
closed-text = Se cerró el { $date } y ya no admite firmas.
closed-text-grace = Se cerró el { $date } y no admite firmas nuevas. Las que se enviaron antes se pueden confirmar hasta el { $until }.
draft-title = Esta petición todavía no está abierta
draft-text = Todavía no se puede firmar. Vuelve más adelante.
paused-title = La recogida de firmas está en pausa
paused-text = Por ahora no se puede firmar esta petición. Las firmas existentes no se ven afectadas. Vuelve más tarde.

## El formulario

form-title = Firma la petición
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
form-one-name = Si solo tienes un nombre, deja vacío el otro campo.
form-show-name = Mostrar mi nombre en público
form-show-name-hint = Con tu país y tu ocupación, pero nunca tu correo electrónico.
form-news = La campaña puede enviarme por correo noticias de esta petición
form-consent = Al firmar, apoyas esta petición tal como aparece aquí ({ $version }) y aceptas que se guarden tus datos para ella.
form-consent-version = versión { $version }
form-button = Firmar
form-next = Te enviaremos un enlace por correo. Tu firma cuenta cuando la confirmas con él.
form-switch = Continuar en otro idioma
form-switch-hint = Se conserva lo que has escrito.
form-wait = Espera un momento: tu navegador está completando una comprobación de seguridad.
form-nobody = Deja este campo vacío
privacy-title = Tus datos
privacy-text = Tu correo electrónico se guarda cifrado y nunca se publica. Tus datos se usan solo para esta petición. Con el enlace de nuestros correos puedes en cualquier momento ver tu firma, mostrar u ocultar tu nombre, y retirar o borrar tu firma.
privacy-contact = Responsable de tus datos:
privacy-link = He perdido el enlace a mi firma

## Qué falla en el formulario

problems-prefix = Error:
problems-title = Hay un problema
problem-missing-given-name = Escribe tu nombre, tu apellido o ambos
problem-missing-email = Escribe tu correo electrónico
problem-missing-country = Elige tu país
problem-too-long = { $field }: escribe { $max } caracteres como máximo
problem-not-an-address = Escribe un correo electrónico con el formato correcto, como nombre@example.org
problem-not-a-country = Elige un país de la lista
problem-not-text = { $field }: escribe solo texto, sin código HTML ni caracteres ocultos
problem-not-a-name = { $field }: escribe un nombre, no una dirección ni solo signos. Si tienes un solo nombre, deja el otro campo vacío
problem-disposable = Usa un correo permanente: los temporales caducan y es posible que otras personas puedan leer sus mensajes
problem-no-proof = Tu navegador debe completar una comprobación de seguridad antes de que puedas firmar. Comprueba que JavaScript esté activado, recarga la página y envía el formulario.
problem-proof = El formulario estuvo abierto demasiado tiempo o ya se había enviado. Pulsa el botón para enviarlo otra vez.
problem-network-limit = Se han recibido demasiados formularios desde tu red, así que este no se ha guardado. Envíalo otra vez dentro de una hora o desde otra conexión.
problem-domain-limit = Se han recibido muchos formularios con direcciones de tu proveedor de correo, así que tu navegador debe completar antes una comprobación de seguridad. Comprueba que JavaScript esté activado y pulsa otra vez el botón. Sin JavaScript, envía el formulario otra vez dentro de una hora o usa otra dirección.
problem-trap = Este campo debe quedar vacío. Es posible que lo haya rellenado tu navegador: vacíalo y pulsa otra vez el botón.
problem-text-changed = El texto de la petición ha cambiado desde que abriste la página. Léelo otra vez y pulsa el botón si todavía quieres firmar.
problem-key-reused = Esta Idempotency-Key ya se ha usado con otros datos. Envía un formulario modificado con una clave nueva.
problem-paused = La recogida de firmas está en pausa, así que tu formulario no se ha guardado. Lo que has escrito sigue aquí: pulsa otra vez el botón más tarde.

## Firmas, noticias y cómo se cuenta

signers-title = Últimas firmas
signers-note = Solo aparecen quienes eligieron mostrar su nombre.
signers-none = Aún no hay nombres que mostrar. Cada firmante puede elegir mostrar el suyo.
signers-none-closed = No se muestra ningún nombre.
signers-hidden = En este momento la campaña no muestra los nombres.
news-title = Noticias
news-language = Idioma:
news-source = Fuente:
news-published = Publicado:
news-older = Noticias anteriores
counted-title = Cómo se cuenta este número
counted-text = Una firma cuenta cuando su firmante la ha confirmado por correo. Cada dirección de correo cuenta una vez, por muchas veces que se envíe el formulario con ella. Los formularios que no se aceptaron no están en ninguna de estas cifras.
counted-confirmed = Confirmadas
counted-awaiting = Aún sin confirmar
counted-withdrawn = Retiradas
counted-erased = Borradas
counted-purged = Nunca confirmadas, borradas a los 30 días
counted-automated = Anuladas: enviadas por un programa
counted-disposable-address = Anuladas: correo desechable
counted-false-name = Anuladas: el nombre no es de una persona
counted-same-person = Anuladas: una persona con varias direcciones
counted-other = Anuladas por otro motivo
counted-bounced = Firmas confirmadas cuya dirección dejó después de aceptar correos: { $number }. También cuentan.
counted-submitted = Total (cada dirección de correo cuenta una vez)
counted-as-of = Estas cifras corresponden al { $as-of }. Se actualizan como máximo una vez por hora, y solo después de al menos 20 firmas más, para que nadie pueda deducir de ellas si alguien ha firmado.
counted-none-yet = Las demás cifras se publican cuando han firmado al menos 20 personas y, después, como máximo una vez por hora. Así nadie puede deducir de ellas si alguien ha firmado.

## Después del formulario

check-mail-title = Revisa tu correo
check-mail-sent = Si se puede firmar con esa dirección, deberías recibir un correo en unos minutos. Para confirmar tu firma, ábrelo y sigue el enlace.
check-mail-sent-late = Si se puede firmar con esa dirección, deberías recibir un correo, pero no enseguida. Para confirmar tu firma, ábrelo y sigue el enlace.
check-mail-counts = Tu firma solo cuenta una vez que la has confirmado.
check-mail-nothing-title = Si no llega nada
check-mail-nothing-wait = Espera unos minutos. Algunos proveedores de correo tardan.
check-mail-nothing-wait-late = Espera más de lo que se indica arriba. Algunos proveedores de correo tardan.
check-mail-nothing-spam = Mira en la carpeta de correo no deseado o spam.
check-mail-nothing-again = Vuelve a rellenar el formulario y comprueba que la dirección esté bien escrita.
mails-late-minutes = En este momento, nuestros correos se retrasan unos { $minutes } minutos.
mails-late-hours = En este momento, nuestros correos se retrasan unas { $hours } horas.
mails-late-link-sent = Si firmaste esta petición con esa dirección, deberías recibir el enlace, pero no enseguida. Si no llega nada, mira en la carpeta de correo no deseado y comprueba que la dirección esté bien escrita.

## Confirmar

confirm-title = Confirma tu firma
confirm-text = Comprueba los datos. Si son tuyos, confirma tu firma en esta petición:
confirm-button = Confirmar mi firma
confirm-discard-title = ¿No son tus datos?
confirm-discard-text = Otra persona rellenó el formulario con tu correo electrónico. Descártalo: no se contará ni se mostrará nada, y podrás firmar con tus propios datos.
confirm-discard-only = Otra persona rellenó el formulario con tu correo electrónico. Descártalo: no se contará ni se mostrará nada.
confirm-discard-button = Descartarlo
confirmed-title = Tu firma ya cuenta
confirmed-thanks = Gracias por firmar:
confirmed-share-title = Comparte esta petición
confirmed-share-text = Al compartirla, llegará a más gente. Estos enlaces no llevan rastreadores.
confirmed-address = Enlace a la petición
confirmed-share-email = Correo
confirmed-share-subject = ¿Firmas esta petición?
confirmed-own-page-title = Puedes cambiar de opinión
confirmed-own-page-text = En tu propia página puedes ver lo que firmaste, mostrar u ocultar tu nombre, y retirar o borrar tu firma. Guarda el correo con el que has confirmado: tiene el mismo enlace.
confirmed-own-page-link = Ir a mi firma
confirmed-own-page-mail = El enlace a tu página está en nuestros correos. ¿Lo has perdido?

## La página de quien firmó

signature-title = Tu firma
signature-petition = Petición
signature-status = Estado
signature-awaiting = Aún sin confirmar: sigue el enlace de nuestro correo
signature-too-late = No se confirmó antes del cierre de la petición: no cuenta
signature-confirmed = Confirmada
signature-withdrawn = Retirada
signature-withdrawn-on-request = Retirada por la organización, a petición tuya
signature-set-aside = Anulada por la campaña: no cuenta
signature-set-aside-withdrawn = Anulada por la campaña y retirada: no cuenta
signature-name = Nombre
signature-version = Versión del texto
signature-version-is = Versión { $version } ({ $language })
signature-submitted-at = Firmada
signature-confirmed-at = Confirmada
signature-shown = Mostrar el nombre en público
signature-shown-once-confirmed = Sí, cuando tu firma esté confirmada
signature-shown-uncounted = No: solo se muestran los nombres de las firmas que cuentan
signature-shown-hidden = Sí, pero la campaña no muestra ningún nombre por ahora
signature-news = La campaña puede enviar noticias
signature-mails = Correos permitidos
signature-yes = Sí
signature-no = No
signature-none = Sin indicar
signature-private = No compartas la dirección de esta página. Cualquiera que la tenga puede cambiar tu firma.
signature-done-shown = Hecho: tu nombre ya puede aparecer en la lista de firmas.
signature-done-shown-later = Hecho: tu nombre podrá aparecer en la lista de firmas cuando la campaña vuelva a mostrar nombres.
signature-done-hidden = Hecho: tu nombre ya no se muestra en la lista de firmas.
signature-done-withdrawn = Hecho: has retirado tu firma y no cuenta.
signature-done-again = Hecho: tu firma vuelve a contar.
signature-done-stopped = Hecho: no te enviaremos más correos sobre esta petición.
signature-show-title = Mostrar tu nombre
signature-show-text = Tu nombre, tu país y tu ocupación podrán aparecer en la lista de firmas de la petición.
signature-show-button = Mostrar mi nombre
signature-hide-title = Ocultar tu nombre
signature-hide-text = Tu firma seguirá contando, pero tu nombre dejará de aparecer en la lista de firmas.
signature-hide-button = Ocultar mi nombre
signature-withdraw-title = Retirar tu firma
signature-withdraw-text = Tu firma no contará y tu nombre no se mostrará. Conservamos un registro de que la retiraste. Puedes volver a firmar mientras la petición esté abierta.
signature-withdraw-awaiting = Se descartará tu formulario, y los enlaces de nuestros correos ya no lo confirmarán. Conservamos un registro de que la retiraste.
signature-withdraw-set-aside = La campaña ha anulado tu firma, así que ahora no cuenta. Si la retiras, tampoco volverá a contar.
signature-withdraw-closed = Tu firma no contará y tu nombre no se mostrará. Conservamos un registro de que la retiraste. La petición está cerrada: puedes deshacerlo hasta el { $until }, no después.
signature-withdraw-final = Tu firma no contará y tu nombre no se mostrará. Conservamos un registro de que la retiraste. La petición está cerrada, así que no se puede deshacer.
signature-withdraw-button = Retirar mi firma
signature-again-title = Volver a firmar
signature-again-text = Tu firma contará, con los datos de arriba.
signature-again-form = La retiraste antes de confirmar tus datos. Para firmar, vuelve a rellenar el formulario.
signature-again-button = Volver a firmar
signature-stop-title = No recibir más correos
signature-stop-text = No te enviaremos más correos sobre esta petición. Tu firma se queda como está. Guarda la dirección de esta página: no podremos volver a enviártela por correo.
signature-stop-button = No recibir más correos
signature-links-title = Obtener un enlace nuevo a esta página
signature-links-text = Te enviaremos un enlace nuevo por correo. Todos los enlaces anteriores a esta página dejarán de funcionar, también los de los correos que ya tienes. Úsalo si otra persona puede tener un enlace.
signature-links-button = Reemplazar mis enlaces
signature-download-title = Descargar tus datos
signature-download-text = Tus datos y su historial, en un archivo JSON
signature-download-fresh = Para proteger tus datos, la descarga necesita un enlace de menos de un día. Podemos enviarte uno por correo.
signature-download-button = Enviarme un enlace reciente
signature-erase-title = Borrar tus datos
signature-erase-text = Tu firma no contará, y tu nombre, correo electrónico, ciudad, ocupación y comentario se borrarán de forma permanente. Esta acción no se puede deshacer.
signature-erase-uncounted = Tu nombre, correo electrónico, ciudad, ocupación y comentario se borrarán de forma permanente. Esta acción no se puede deshacer. Tu firma no cuenta ahora, y tampoco contará después.
signature-erase-sure = Confirmo que quiero borrar mis datos
signature-erase-button = Borrar

## El enlace a la propia página

link-title = Recibe el enlace a tu firma
link-text = Te enviaremos un enlace a tu propia página, donde puedes ver, retirar o borrar tu firma. Escribe la dirección con la que firmaste.
link-button = Enviarme mi enlace

## Avisos

notice-link-expired-title = Este enlace ha caducado
notice-link-expired-text = Usa el enlace de nuestro correo más reciente. Si la petición sigue abierta, también puedes firmar otra vez para recibir uno nuevo.
notice-link-unknown-title = Este enlace no funciona
notice-link-unknown-text = Puede que le falte una parte. Copia el enlace completo de nuestro correo. Si sigue sin funcionar, consigue uno nuevo en la página de la petición.
notice-petition-closed-title = Esta petición está cerrada
notice-petition-closed-text = Ya no admite firmas. Gracias por querer firmar.
notice-petition-not-found-title = Petición no encontrada
notice-petition-not-found-text = Comprueba que la dirección sea correcta. Es posible que la petición haya cambiado de dirección o que todavía no esté abierta.
notice-page-not-found-title = Página no encontrada
notice-page-not-found-text = Comprueba que la dirección sea correcta o vuelve a la página anterior.
notice-too-large-title = Tu envío es demasiado grande
notice-too-large-text = Has enviado más texto del que admitimos. Vuelve atrás, acórtalo y envíalo otra vez.
notice-unavailable-title = Lo sentimos, hay un problema con el servicio
notice-unavailable-text = No hemos podido completar tu solicitud. Inténtalo de nuevo en unos minutos. No pasa nada si la envías dos veces.
notice-not-sure-title = No se ha borrado nada
notice-not-sure-text = Marca la casilla para confirmar que quieres borrar tus datos y pulsa el botón otra vez.
notice-not-changed-title = No se cambió nada
notice-not-changed-text = El estado de tu firma ha cambiado desde que abriste la página y ese botón ya no es válido. Ve a tu firma para consultar su estado actual.
notice-withdrawn-title = Has retirado tu firma
notice-withdrawn-text = No cuenta y tu nombre no se muestra. Puedes volver a firmar mientras la petición esté abierta.
notice-erased-title = Tus datos se han borrado
notice-erased-text = Tu nombre, correo electrónico, ciudad, ocupación y comentario se han borrado de forma permanente. Este enlace ya no funciona.
notice-erased-on-request-title = Tus datos se han borrado
notice-erased-on-request-text = La organización ha borrado de forma permanente tu nombre, correo electrónico, ciudad, ocupación y comentario, porque lo pediste. Tu firma no cuenta. Este enlace ya no funciona. Si no lo pediste, escribe a la campaña; puedes volver a firmar mientras la petición esté abierta.
notice-purged-title = Este enlace ha caducado
notice-purged-text = La firma no se confirmó en 30 días, así que los datos se borraron. Nunca llegó a contar. Si la petición sigue abierta, puedes volver a firmar.
notice-data-expired-title = Tus datos se han borrado
notice-data-expired-text = La petición se cerró hace mucho tiempo, así que tu nombre, correo electrónico, ciudad, ocupación y comentario se han borrado. Tu firma sigue contando.
notice-data-expired-uncounted-title = Tus datos se han borrado
notice-data-expired-uncounted-text = La petición se cerró hace mucho tiempo, así que tu nombre, correo electrónico, ciudad, ocupación y comentario se han borrado. Tu firma no cuenta.
notice-other-address-title = Este enlace es para otra forma de tu dirección
notice-other-address-text = Después se usó otra forma de la dirección a la que enviamos este enlace, o ya está confirmada. Por eso este enlace no puede mostrar ni cambiar la firma. Usa el enlace de los correos enviados a la otra forma. Mientras no haya nada confirmado, el botón para confirmar de este correo sigue funcionando.
notice-link-replaced-title = Este enlace se ha reemplazado
notice-link-replaced-text = Los enlaces anteriores a esta firma ya no funcionan. Usa el enlace de nuestro correo más reciente, o pide uno nuevo en la página de la petición.
notice-links-replaced-title = Tus enlaces se han reemplazado
notice-links-replaced-text = Los enlaces anteriores a tu firma ya no funcionan. Te enviamos uno nuevo por correo.
notice-discarded-title = El formulario se ha descartado
notice-discarded-text = No se cuenta ni se muestra nada de él. Si quieres firmar con tus propios datos, rellena tú el formulario.
notice-discarded-only-title = El formulario se ha descartado
notice-discarded-only-text = No se cuenta ni se muestra nada de él.
notice-fresh-link-sent-title = Revisa tu correo
notice-fresh-link-sent-text = Te enviamos un enlace reciente. Úsalo antes de un día para descargar tus datos.
notice-not-fresh-title = Este enlace es demasiado antiguo para descargar
notice-not-fresh-text = Para proteger tus datos, la descarga necesita un enlace de menos de un día. Pídelo en la página de tu firma.
notice-too-many-mails-title = Ahora no se puede enviar ningún correo
notice-too-many-mails-text = Ya hemos enviado varios correos a tu dirección en los últimos días, o has pedido no recibir más. Usa el enlace más reciente, o inténtalo de nuevo dentro de una semana.
notice-set-aside-title = Esta firma se ha anulado
notice-set-aside-text = La campaña la ha anulado, así que no cuenta. Si crees que es un error, ponte en contacto con la campaña.
notice-mails-stopped-title = No recibirás más correos
notice-mails-stopped-text = No te enviaremos más correos sobre esta petición.
notice-signing-paused-title = La recogida de firmas está en pausa
notice-signing-paused-text = Tu formulario no se ha guardado. Las firmas existentes no se ven afectadas. Vuelve más tarde.
notice-link-sent-title = Revisa tu correo
notice-link-sent-text = Si firmaste esta petición con esa dirección, deberías recibir el enlace en unos minutos. Si no llega nada, mira en la carpeta de correo no deseado y comprueba que la dirección esté bien escrita.
notice-wait-title = Inténtalo más tarde
notice-wait-text = Se han recibido demasiadas solicitudes desde tu red. Inténtalo de nuevo dentro de una hora o desde otra conexión.

## El documento de entrega

delivery-as-of = Situación al { $date } ({ $zone })
delivery-links = Enlaces
delivery-names = Nombres
delivery-names-note = { $shown ->
    [one] Una persona de { $confirmed } firmantes eligió mostrar su nombre. La ocupación y el país figuran tal como los escribió.
   *[other] { $shown } de { $confirmed } firmantes eligieron mostrar su nombre. Figuran por orden de confirmación, con la ocupación y el país que escribieron.
}
delivery-names-none = Ninguna de las personas firmantes eligió mostrar su nombre.
delivery-boxes = { $number ->
    [one] Un nombre contiene caracteres que no están en las tipografías de este documento. Un recuadro sustituye a cada uno.
   *[other] { $number } nombres contienen caracteres que no están en las tipografías de este documento. Un recuadro sustituye a cada uno.
}
delivery-page = Página { $page } de { $pages }

# Dates, with the name of the month: 4/10 and 10/4 are read differently. $time is like 15:48.
date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
 } de { $year }
date-and-time = { $date }, { $time }
