## The language itself

language-name = Español

## Todas las páginas

skip-to-content = Ir al contenido
language-choice = Idioma
language-choice-text = Idioma de la petición:
language-choice-interface = Idioma de los botones y del formulario:
footer-promise = Sin cookies, sin rastreadores y sin nada cargado desde otros sitios.
site-imprint = Aviso legal
site-contact = Contacto
copy = Copiar
copied = Copiado
back-to-petition = Volver a la petición
all-petitions = Todas las peticiones
list-title = Peticiones
list-more = Más peticiones
list-open = Admite firmas
list-closed = Cerrada el { $date }
list-paused = En pausa
list-search = Buscar
list-search-hint = Títulos, textos, nombres de quienes piden y de sus destinatarios, y lugares
list-state = Estado
list-any = Todas
list-state-closed = Cerrada
list-found = { $count ->
    [one] Se encontró una petición.
   *[other] Se encontraron { $count } peticiones.
}
list-none = No hay ninguna petición así. Prueba con otras palabras, o con menos.
list-previous = Peticiones anteriores

## La petición y su recuento

sign-jump = Firmar la petición
count-signatures = { $count ->
    [one] { $count } firma
    [many] { $count } de firmas
   *[other] { $count } firmas
}
count-word = { $count ->
    [one] firma confirmada
    [many] de firmas confirmadas
   *[other] firmas confirmadas
}
count-goal = Próxima meta: { $goal }
count-goal-last = Meta: { $goal }
count-goal-reached = Meta de { $goal } alcanzada el { $date }
text-language = Idioma del texto de la petición: { $language }
text-version-newest = Esta es la versión { $version } del texto ({ $language }). Es la más reciente.
text-version-replaced = Esta es la versión { $version } del texto ({ $language }), publicada el { $date }. La ha sustituido una más reciente.
fact-organiser = Iniciada por
fact-addressees = Dirigida a
fact-place = Lugar
fact-started = Iniciada el
fact-closes = Abierta hasta
fact-closed = Cerrada el
fact-line = { $label }: { $value }
outcome-delivered = Entregada
outcome-answered = Respondida
outcome-successful = Conseguida
outcome-unsuccessful = No conseguida
outcome-withdrawn = Retirada por quien la inició
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
draft-link-text = Solo la ven quienes tienen la dirección de esta página, hasta el { $until }. Todavía no se puede firmar.
paused-title = La recogida de firmas está en pausa
paused-text = Por ahora no se puede firmar esta petición. Las firmas existentes no se ven afectadas. Vuelve más tarde.

## El formulario

form-title = Firma la petición
field-name = Nombre completo
field-given-name = Nombre
field-family-name = Apellidos
field-email = Correo electrónico
field-country = País
field-region = Región
field-city = Ciudad
field-postcode = Código postal
field-occupation = Ocupación u organización
field-occupation-alone = Ocupación
field-organisation = Organización
field-link = Sitio web
field-endorse-organisation = Nombre de la organización
field-endorse-country = País de la organización
field-endorse-name = Tu nombre completo
field-endorse-role = Tu cargo en la organización
field-endorse-email = Tu correo electrónico
field-phone = Número de teléfono
field-phone-hint = Con el prefijo del país. Nunca se muestra en público.
field-comment = Comentario
field-comment-hint = Solo para la campaña: no se muestra en público.
field-comment-hint-public = Lo leen los organizadores. Pueden mostrarlo en público si lo permites aquí abajo.
consent-show-comment = Los organizadores pueden mostrar mi comentario en público. Mi nombre aparece al lado solo si muestro mi nombre.
field-optional = (opcional)
country-choose = Elige…
form-more = Añadir una ocupación o un comentario
form-more-fields = Añadir más datos
form-one-name = Si solo tienes un nombre, deja vacío el otro campo.
form-show-name = Mostrar mi nombre en público
form-show-name-hint = Con tu país y tu ocupación, pero nunca tu correo electrónico.
form-show-name-with = Junto al nombre se muestra lo siguiente: { $fields }. Tu correo electrónico nunca se muestra.
form-show-name-alone = Solo se muestra tu nombre, y nunca tu correo electrónico.
form-news = La campaña puede enviarme por correo electrónico noticias de esta petición
form-consent = Al firmar, apoyas esta petición tal como aparece aquí ({ $version }) y aceptas que se guarden tus datos para ella.
form-consent-version = versión { $version }
form-button = Firmar
form-next = Te enviaremos un enlace por correo electrónico. Tu firma contará cuando la confirmes con ese enlace.
form-switch = Continuar en otro idioma
form-switch-hint = Se conserva lo que has escrito.
form-wait = Espera un momento: tu navegador está completando una comprobación de seguridad.
form-nobody = Deja este campo vacío
form-offer-title = ¿Querías decir { $address }?
form-offer-use = Usar { $address }
form-offer-keep = No, enviar a { $address }
privacy-title = Tus datos
privacy-text = Tu correo electrónico se guarda cifrado y nunca se publica. Tus datos se usan solo para esta petición. Con el enlace de nuestros correos puedes en cualquier momento ver tu firma, mostrar u ocultar tu nombre, y retirar o borrar tu firma.
privacy-contact = Responsable de tus datos:
privacy-link = He perdido el enlace a mi firma

## Qué falla en el formulario

problems-prefix = Error:
problems-title = Hay un problema
problem-missing-name = Escribe tu nombre
problem-missing-given-name = Escribe tu nombre, tus apellidos o ambos
problem-missing-email = Escribe tu correo electrónico
problem-missing-country = Elige tu país
problem-missing-field = Rellena este campo: { $field }
problem-missing-tick = Para firmar, marca esta casilla: { $field }
problem-too-long = { $field }: escribe { $max } caracteres como máximo
problem-not-an-address = Escribe un correo electrónico con el formato correcto, como nombre@example.org
problem-not-a-country = Elige un país de la lista
problem-not-a-phone = Escribe un número de teléfono con el prefijo del país, como +34 600 000 000
problem-not-a-link = Escribe la dirección del sitio web con https, como https://example.org
problem-not-an-organisation = { $field }: escribe un nombre, no una dirección ni solo signos
problem-not-a-choice = Elige de nuevo una de las respuestas, porque han cambiado: { $field }
problem-consent-changed = El texto de esta casilla ha cambiado. Vuelve a leerlo y marca la casilla si estás de acuerdo.
problem-not-text = { $field }: escribe solo texto, sin código HTML ni caracteres ocultos
problem-not-a-name = { $field }: escribe un nombre, no una dirección ni solo signos. Si tienes un solo nombre, deja el otro campo vacío
problem-disposable = Usa una dirección de correo permanente: las temporales caducan y es posible que otras personas puedan leer los correos que llegan a ellas
problem-email-beyond-ascii = No podemos enviar correos a esta dirección, porque antes de la @ tiene una letra o un signo que no está en el teclado inglés. Escribe otra dirección.
problem-no-proof = Tu navegador debe completar una comprobación de seguridad antes de que puedas firmar. Comprueba que JavaScript esté activado, recarga la página y envía el formulario.
problem-proof = El formulario estuvo abierto demasiado tiempo o ya se había enviado. Pulsa el botón para enviarlo otra vez.
problem-network-limit = Se han recibido demasiados formularios desde tu red, así que este no se ha guardado. Envíalo otra vez dentro de una hora o desde otra conexión.
problem-domain-limit = Se han recibido muchos formularios con direcciones de tu proveedor de correo, así que tu navegador debe completar antes una comprobación de seguridad. Comprueba que JavaScript esté activado y pulsa otra vez el botón. Sin JavaScript, envía el formulario otra vez dentro de una hora o usa otra dirección.
problem-trap = Este campo debe quedar vacío. Es posible que lo haya rellenado tu navegador: vacíalo y pulsa otra vez el botón.
problem-text-changed = El texto de la petición ha cambiado desde que abriste la página. Léelo otra vez y pulsa el botón si todavía quieres firmar.
problem-key-reused = Esta Idempotency-Key ya se ha usado con otros datos. Un formulario modificado se envía con una clave nueva.
problem-paused = La recogida de firmas está en pausa, así que tu formulario no se ha guardado. Lo que has escrito sigue aquí: pulsa otra vez el botón más tarde.
answer-title = Guardar una respuesta con firma digital
answer-text = Este sitio ha firmado digitalmente una respuesta. En ella consta que el sitio ha rechazado esto, cuándo y por qué. No consta quién eres. Cópiala o descárgala como archivo. Cualquiera puede verificarla con la clave pública:
answer-download = Descargar la respuesta

## Firmas, noticias y cómo se cuenta

signers-title = Últimas firmas
signers-note = Solo aparecen quienes eligieron mostrar su nombre.
signers-none = Aún no hay nombres que mostrar. Cada firmante puede elegir mostrar el suyo.
signers-none-closed = No se muestra ningún nombre.
signers-hidden = En este momento la campaña no muestra los nombres.
names-from = Los nombres y los comentarios solo se muestran mientras haya al menos { $from } personas que hayan confirmado su firma.
names-from-missing = Faltan: { $missing }.
names-title = Todos los nombres
names-more = Más nombres
names-none = No hay nombres que mostrar.
names-search = Buscar en los nombres
names-search-hint = Nombre o apellido, o cómo empieza
names-not-found = Ningún nombre coincide.
names-searched = Buscado hasta ahora: los últimos nombres, { $count }.
names-search-on = Buscar en nombres anteriores
comments-title = Comentarios
comments-note = Quienes los escribieron permiten mostrarlos, y los organizadores los leyeron antes.
comments-none = Todavía no se muestran comentarios.
comments-hidden = La campaña no muestra comentarios en este momento.
comments-unnamed = Una persona que firmó
comments-all = Todos los comentarios
comments-more = Más comentarios
names-others = { $count ->
    [one] Una persona más firmó y no muestra su nombre.
   *[other] { $count } personas más firmaron y no muestran su nombre.
}
news-title = Noticias
news-language = Idioma:
news-source = Fuente:
news-published = Publicado:
news-older = Noticias anteriores
news-feed = Sigue las noticias con un lector de noticias (Atom)
news-corrected = Corregido:
news-all = Todas las noticias
counted-title = Cómo se calcula este número
counted-text = Una firma cuenta cuando su firmante la ha confirmado por correo. Cada dirección de correo cuenta una vez, por muchas veces que se envíe el formulario con ella. Los formularios que no se aceptaron no están en ninguna de estas cifras.
counted-confirmed = Confirmadas
counted-awaiting = Aún sin confirmar
counted-withdrawn = Retiradas
counted-disowned = No firmadas por el titular del correo electrónico
counted-erased = Borradas
counted-purged = Nunca confirmadas, y retiradas o borradas
counted-automated = Anuladas: enviadas por un programa
counted-disposable-address = Anuladas: correo desechable
counted-false-name = Anuladas: el nombre no es de una persona
counted-same-person = Anuladas: una persona con varias direcciones
counted-other = Anuladas por otro motivo
counted-bounced = Firmas confirmadas cuya dirección dejó después de aceptar correos: { $number }. Siguen contando.
counted-submitted = Total (cada dirección de correo cuenta una vez, y otra si vuelve a firmar después de borrarse sus datos)
counted-as-of = Estas cifras corresponden al { $as-of }. Se actualizan como máximo una vez por hora, y solo después de al menos 20 formularios más, para que nadie pueda deducir de ellas si alguien ha firmado. El registro público muestra sin este retraso qué ocurre con las firmas confirmadas.
counted-none-yet = Las demás cifras se publican aquí cuando se han enviado al menos 20 formularios y, después, como máximo una vez por hora. Así nadie puede deducir de ellas si alguien ha firmado. El registro público muestra sin este retraso qué ocurre con las firmas confirmadas.
endorse-title = Adherirse como organización
endorse-intro = Una adhesión es la firma de una organización. Las organizaciones se cuentan y se muestran aparte de las personas. Para firmar a título personal, vuelve a la petición.
endorse-public = En público se muestran el nombre, el sitio web y el país de la organización. Nunca se muestran tu nombre, tu cargo ni tu correo electrónico.
endorse-public-from = En público se muestran el nombre, el sitio web y el país de la organización, pero solo mientras haya al menos { $from } personas que hayan confirmado su firma. Nunca se muestran tu nombre, tu cargo ni tu correo electrónico.
endorse-approval = Los organizadores de la campaña leen cada adhesión antes de que aparezca en la lista y se cuente.
endorse-consent = Con esta adhesión declaras que puedes hablar en nombre de la organización y que esta apoya la petición tal como aparece aquí ({ $version }). Aceptas que estos datos se guarden para la petición.
endorse-button = Adherirse
endorse-next = Te enviaremos un enlace por correo electrónico. La adhesión no aparece en la lista ni se cuenta hasta que la confirmes con ese enlace.
organisations-title = Organizaciones adheridas
organisations-number = Número de organizaciones: { $number }. No forman parte del número de firmas.
organisations-note = Una persona de contacto de cada organización confirmó la adhesión por correo.
organisations-none = No se muestra ninguna organización.
organisations-from = Las organizaciones solo aparecen en la lista mientras haya al menos { $from } personas que hayan confirmado su firma.
organisations-all = Todas las organizaciones
organisations-more = Más organizaciones
confirm-endorse-title = Confirma la adhesión
confirm-endorse-text = Comprueba los datos. Si son tuyos, confirma que tu organización se adhiere a esta petición:
confirm-endorse-button = Confirmar la adhesión
confirmed-endorse-title = La adhesión está confirmada
confirmed-endorse-thanks = Gracias por la adhesión:
confirmed-endorse-own-page = La adhesión tiene su propia página, donde puedes verla, corregirla, retirarla o borrarla. Guarda el correo con el que has confirmado: tiene el mismo enlace.
confirmed-endorse-link = Ver la adhesión
endorsement-title = La adhesión de tu organización
endorsement-means = La adhesión es la firma de tu organización. En esta página y en nuestros correos, «tu firma» quiere decir la adhesión.
endorsement-ends = Si retiras o borras la adhesión, tu organización no aparecerá en la lista.
endorsement-listed = Confirmada: cuenta y aparece en la lista
endorsement-hidden = Confirmada: cuenta, pero la campaña no muestra ningún nombre por ahora
endorsement-from = Confirmada: cuenta, y aparecerá en la lista cuando al menos { $from } personas hayan confirmado su firma. Faltan: { $missing }.
endorsement-waits = Confirmada: contará cuando los organizadores la acepten
endorsement-rejected = No aceptada por los organizadores: no aparece en la lista y no cuenta
endorsement-not-me = Si otra persona hizo la adhesión con tu correo electrónico, dínoslo aquí. Entonces no se cuenta ni se muestra nada de ella, y no enviamos más correos por esta adhesión a tu dirección.
endorsement-done-not-me = Gracias por decírnoslo. No se cuenta ni se muestra nada de la adhesión, y no te enviamos más correos sobre ella.
endorsement-correct = Es posible que los organizadores lean los datos corregidos antes de mostrarlos.
endorsement-again = La adhesión volverá a ser válida, con los datos de arriba. Si los organizadores tienen que aceptar antes las adhesiones, contará cuando hayan aceptado estos datos.
link-endorse-title = Recibe el enlace a la adhesión de tu organización
link-endorse-text = Te enviaremos por correo un enlace a una página donde puedes ver, corregir, retirar o borrar la adhesión. Escribe la dirección que usaste para la adhesión.

## Después del formulario

check-mail-title = Revisa tu correo
check-mail-sent = Si se puede firmar con esa dirección, deberías recibir un correo en unos minutos. Para confirmar tu firma, ábrelo y sigue el enlace.
check-mail-sent-late = Si se puede firmar con esa dirección, deberías recibir un correo, pero no enseguida. Para confirmar tu firma, ábrelo y sigue el enlace.
check-mail-endorse-sent = Si esa dirección se puede usar para hacer una adhesión, deberías recibir un correo en unos minutos. Para confirmar la adhesión, ábrelo y sigue el enlace.
check-mail-endorse-sent-late = Si esa dirección se puede usar para hacer una adhesión, deberías recibir un correo, pero no enseguida. Para confirmar la adhesión, ábrelo y sigue el enlace.
check-mail-counts = Tu firma solo cuenta una vez que la has confirmado.
check-mail-not-stored = La petición ya no pide lo siguiente, así que no se ha guardado: { $fields }
check-mail-nothing-title = Si no llega nada
check-mail-nothing-wait = Espera unos minutos. Algunos proveedores de correo tardan.
check-mail-nothing-wait-late = Espera más de lo que se indica arriba. Algunos proveedores de correo tardan.
check-mail-nothing-spam = Mira en la carpeta de correo no deseado o spam.
check-mail-nothing-again = Vuelve a rellenar el formulario y comprueba que la dirección esté bien escrita.
check-mail-to = Para
check-mail-from = De
check-mail-subject = El asunto contiene
check-mail-open = Abrir { $provider }
check-mail-again-limit = Enviamos pocos correos a una misma dirección, así que no siempre se enviará otro.
check-mail-again-button = Volver a enviarlo
check-mail-again-done = Has pedido otro correo.
check-mail-change-title = ¿Te has equivocado de dirección?
check-mail-change-button = Cambiar la dirección
mails-late-minutes = En este momento, nuestros correos se retrasan unos { $minutes } minutos.
mails-late-hours = En este momento, nuestros correos se retrasan unas { $hours } horas.
mails-late-link-sent = Si firmaste esta petición con esa dirección, deberías recibir el enlace, pero no enseguida. Si no llega nada, mira en la carpeta de correo no deseado y comprueba que la dirección esté bien escrita.
mails-late-endorse-link-sent = Si usaste esa dirección para adherir una organización a esta petición, deberías recibir el enlace, pero no enseguida. Si no llega nada, mira en la carpeta de correo no deseado y comprueba que la dirección esté bien escrita.

## Confirmar

confirm-title = Confirma tu firma
confirm-text = Comprueba los datos. Si son tuyos, confirma tu firma en esta petición:
confirm-button = Confirmar mi firma
confirm-discard-title = ¿No son tus datos?
confirm-discard-text = Otra persona rellenó el formulario con tu correo electrónico. Descarta el formulario: no se contará ni se mostrará nada, y podrás firmar con tus propios datos.
confirm-discard-only = Otra persona rellenó el formulario con tu correo electrónico. Descarta el formulario: no se contará ni se mostrará nada.
confirm-discard-button = Descartarlo
press-title = Escribe tu correo electrónico
press-text = Algunos programas de correo abren enlaces y pulsan botones por su cuenta. No podemos saber si el botón lo pulsaste tú o un programa, así que todavía no ha cambiado nada.
press-ask = Para continuar, escribe la dirección a la que enviamos el correo con el enlace.
press-wrong = Nuestro correo se envió a otra dirección. Mira en ese correo a qué dirección se envió y escríbela aquí.
press-button = Continuar
confirmed-title = Tu firma ya cuenta
confirmed-thanks = Gracias por firmar:
confirmed-count = Firmas hasta ahora, incluida la tuya: al menos { $count }
confirmed-share-title = Comparte esta petición
confirmed-share-text = Si la compartes, llegará a más gente. Estos enlaces no llevan rastreadores.
confirmed-address = Enlace a la petición
confirmed-share-email = Correo
confirmed-share-subject = ¿Firmas esta petición?
share-closed-text = Esta petición está cerrada. Todavía puedes compartir su página. Estos enlaces no contienen rastreadores.
share-native = Compartir mediante una aplicación
share-text = Texto para copiar
share-more = Más formas de compartir
share-code-title = Código para carteles
share-code-text = Quien lo enfoca con la cámara del móvil llega a la petición.
share-code-file = Guardar el código como imagen (SVG)
share-posters-title = Carteles para imprimir
share-posters-text = Imprime un cartel para un tablón de anuncios o una mesa informativa. Lleva el título de la petición y un código que conduce a ella.
confirmed-own-page-title = Puedes cambiar de opinión
confirmed-own-page-text = En tu propia página puedes ver lo que firmaste, corregir tus datos, mostrar u ocultar tu nombre, y retirar o borrar tu firma. Guarda el correo con el que has confirmado: tiene el mismo enlace.
confirmed-own-page-link = Ir a mi firma
confirmed-own-page-mail = El enlace a tu página está en nuestros correos. ¿Lo has perdido?

## La página de quien firmó

signature-title = Tu firma
signature-status = Estado
signature-awaiting = Aún sin confirmar: sigue el enlace de nuestro correo
signature-too-late = No se confirmó antes del cierre de la petición: no cuenta
signature-confirmed = Confirmada
signature-withdrawn = Retirada
signature-disowned = Otra persona firmó con tu correo electrónico: no cuenta
signature-withdrawn-on-request = Retirada por los organizadores, a solicitud tuya
signature-set-aside = Anulada por la campaña: no cuenta
signature-set-aside-withdrawn = Anulada por la campaña y retirada: no cuenta
signature-name = Nombre
signature-version = Versión del texto
signature-version-is = Versión { $version } ({ $language })
signature-submitted-at = Firmada
signature-confirmed-at = Confirmada
signature-corrected-at = Corregida
signature-shown = Mostrar el nombre en público
signature-shown-once-confirmed = Sí, cuando tu firma esté confirmada
signature-shown-uncounted = No: solo se muestran los nombres de las firmas que cuentan
signature-shown-hidden = Sí, pero la campaña no muestra ningún nombre por ahora
signature-shown-from = Sí, cuando al menos { $from } personas hayan confirmado su firma. Faltan: { $missing }.
signature-comment = Mostrar el comentario en público
signature-comment-waiting = Todavía no: antes lo leen los organizadores
signature-comment-refused = No: los organizadores decidieron no mostrarlo
signature-comment-hidden = Ahora no: la campaña no muestra ningún comentario en este momento
signature-news = La campaña puede enviar noticias por correo
signature-mails = Correos permitidos
signature-yes = Sí
signature-no = No
signature-none = Sin indicar
signature-private = No compartas la dirección de esta página. Cualquiera que la tenga puede cambiar tu firma.
signature-done-shown = Hecho: tu nombre ya puede aparecer en la lista de firmas.
signature-done-shown-later = Hecho: tu nombre podrá aparecer en la lista de firmas cuando la campaña vuelva a mostrar nombres.
signature-done-shown-from = Hecho: tu nombre podrá aparecer en la lista de firmas cuando al menos { $from } personas hayan confirmado la suya. Faltan: { $missing }.
signature-done-hidden = Hecho: tu nombre ya no se muestra en la lista de firmas.
signature-done-hidden-unlisted = Hecho: tu nombre no se mostrará en la lista de firmas.
signature-done-comment-hidden = Hecho: tu comentario no se muestra.
signature-done-withdrawn = Hecho: has retirado tu firma y no cuenta.
signature-done-again = Hecho: tu firma vuelve a contar.
signature-done-stopped = Hecho: no te enviaremos más correos por esta firma.
signature-done-resumed = Hecho: vuelves a permitir nuestros correos sobre esta petición.
signature-done-corrected = Hecho: tus datos están guardados como los ves aquí.
signature-show-title = Mostrar tu nombre
signature-show-text = Tu nombre, tu país y tu ocupación podrán aparecer en la lista de firmas de la petición.
signature-show-name = Tu nombre podrá aparecer entonces en la lista de firmas de la petición.
signature-show-button = Mostrar mi nombre
signature-hide-title = Ocultar tu nombre
signature-hide-text = Tu firma seguirá contando, pero tu nombre dejará de aparecer en la lista de firmas.
signature-hide-unlisted = Tu nombre no aparece en la lista por ahora. Si lo ocultas, tampoco aparecerá más adelante. Tu firma seguirá contando.
signature-hide-button = Ocultar mi nombre
signature-hide-comment-title = Ocultar tu comentario
signature-hide-comment-text = Tu firma sigue contando. Los organizadores pueden leer tu comentario, pero ya no pueden mostrarlo.
signature-hide-comment-button = Ocultar mi comentario
signature-withdraw-title = Retirar tu firma
signature-withdraw-text = Tu firma no contará y tu nombre no se mostrará. Conservamos un registro de que la retiraste. Puedes volver a firmar mientras la petición esté abierta.
signature-withdraw-awaiting = Se descartará tu formulario, y los enlaces de nuestros correos ya no lo confirmarán. Conservamos un registro de la retirada.
signature-withdraw-set-aside = La campaña ha anulado tu firma, así que ahora no cuenta. Si la retiras, tampoco volverá a contar.
signature-withdraw-closed = Tu firma no contará y tu nombre no se mostrará. Conservamos un registro de que la retiraste. La petición está cerrada: puedes deshacer la retirada hasta el { $until }, no después.
signature-withdraw-final = Tu firma no contará y tu nombre no se mostrará. Conservamos un registro de que la retiraste. La petición está cerrada, así que la retirada no se puede deshacer.
signature-withdraw-button = Retirar mi firma
signature-again-title = Volver a firmar
signature-again-text = Tu firma contará, con los datos de arriba.
signature-again-form = Retiraste tu firma antes de confirmar tus datos. Para firmar, vuelve a rellenar el formulario.
signature-again-mails = Para firmar con tus propios datos, primero vuelve a permitir correos en esta página. Después rellena el formulario.
signature-disowned-title = Firma tú
signature-again-disowned = Para firmar con tus propios datos, rellena el formulario.
signature-again-button = Volver a firmar
signature-not-me-title = ¿No firmaste tú?
signature-not-me-text = Si otra persona firmó con tu correo electrónico, dínoslo aquí. Entonces esta firma no se cuenta ni se muestra, y no enviamos más correos por ella a tu dirección. El número de personas que lo dicen es público, pero no quiénes son.
signature-not-me-button = No fui yo
signature-done-not-me = Gracias por decírnoslo. Esta firma no se cuenta ni se muestra, y no te enviaremos más correos por ella.
signature-misuse = Para avisar de un uso indebido de tu dirección, escribe a { $contact }.
signature-stop-title = No recibir más correos
signature-stop-text = No te enviaremos más correos por esta firma. Tu firma se queda como está. Guarda la dirección de esta página: no podremos volver a enviártela por correo.
signature-stop-button = No recibir más correos
signature-resume-title = Volver a permitir correos
signature-resume-text = Si vuelves a permitir correos, podremos enviarte el enlace a esta página. Si un correo a tu dirección falló o se marcó como spam, puede que no te enviemos ninguno durante un tiempo.
signature-links-title = Obtener un enlace nuevo a esta página
signature-links-text = Te enviaremos un enlace nuevo por correo. Todos los enlaces anteriores a esta página dejarán de funcionar, también los de los correos que ya tienes. Usa esta opción si es posible que otra persona tenga un enlace.
signature-links-button = Reemplazar mis enlaces
signature-download-title = Descargar tus datos
signature-download-text = Tus datos y su historial, en un archivo JSON
signature-download-fresh = Para proteger tus datos, la descarga necesita un enlace de menos de un día. Podemos enviarte uno por correo.
signature-download-button = Enviarme un enlace reciente
receipt-title = Justificante
receipt-text = Un justificante demuestra que tu firma está en el registro público de este sitio. Quien lo vea sabrá que has firmado, así que enséñalo solo a quien pueda saberlo.
receipt-button = Descargar el justificante
signature-erase-title = Borrar tus datos
signature-erase-counted = Tu firma no contará, y tu nombre, correo electrónico y todos los demás datos cifrados se borrarán de forma permanente. Esta acción no se puede deshacer.
signature-erase-not-counted = Tu nombre, correo electrónico y todos los demás datos cifrados se borrarán de forma permanente. Esta acción no se puede deshacer. Tu firma no cuenta ahora, y tampoco contará después.
signature-erase-sure = Confirmo que quiero borrar mis datos
signature-erase-data-button = Borrar mis datos

## Correcting details

correct-title = Corregir tus datos
correct-choices = Ahí también decides si quieres recibir noticias y qué más aceptas.
correct-text = Lo que firmaste no cambia. Los datos que reemplaces se borran.
correct-awaiting = Podrás corregir aquí tus datos cuando tu firma esté confirmada.
correct-button = Guardar
correct-news-stopped = Has pedido no recibir más correos. Si eliges recibir noticias, vuelves a permitir los correos.
correct-differs = Lo que has escrito es distinto de lo que está guardado:
correct-limit = Los cambios están limitados: { $day } en 24 horas, { $all } en total. Siempre puedes ocultar tu nombre, dejar de recibir correos, y retirar o borrar tu firma.

## Another email address

address-title = Usar otra dirección de correo
address-text = Firmaste con { $address }. Puedes trasladar tu firma a otra dirección tuya. En la firma no cambia nada más.
address-ask = Enviaremos un correo a la dirección nueva. Tu firma se trasladará cuando abras el enlace de ese correo y confirmes. A partir de entonces, los enlaces de correos anteriores dejarán de funcionar. Avisaremos a la dirección antigua de que la firma se ha trasladado, pero no adónde.
address-mail-button = Escribirme a esta dirección
address-same = Esta ya es la dirección de tu firma. Escribe otra.
address-pending = Nos pediste un correo a { $address }. Tu firma se trasladará allí cuando confirmes en ese correo. Hasta entonces no cambia nada.
address-keep-current = Conservar mi dirección actual
address-kept = Hecho: el cambio de dirección está cancelado.
address-sent = Si podemos enviar correos a esta dirección, recibirás uno en unos minutos. Para trasladar tu firma, ábrelo y sigue el enlace.
address-sent-late = Si podemos enviar correos a esta dirección, recibirás uno, pero no enseguida. Para trasladar tu firma, ábrelo y sigue el enlace.
address-until = Hasta que confirmes allí, no cambia nada.
address-confirm-title = Trasladar la firma a esta dirección
address-confirm-text = Alguien, probablemente tú, ha pedido trasladar su firma en esta petición a tu dirección de correo:
address-endorsement-means = En esta página, «firma» quiere decir la adhesión de una organización.
address-confirm-then = Desde entonces, solo los enlaces de los correos a esta dirección llevan a la firma.
address-confirm-button = Trasladarla aquí
address-reject-title = ¿No es tuya?
address-reject-text = Alguien escribió tu dirección. Rechaza el cambio: la firma se queda donde está.
address-reject-button = Rechazar
address-taken-title = Ya hay una firma con esta dirección
address-has-signature-text = Esta dirección tiene su propia firma, que cuenta. Por eso la otra firma no se puede trasladar aquí. Si las dos son tuyas, retira la otra: dejará de contar.
address-taken-button = Retirar la otra firma
notice-address-moved-title = Tu firma se ha trasladado
notice-address-moved-text = Ahora pertenece a tu nueva dirección de correo, tal como estaba. Solo los enlaces de los correos a esta dirección llevan a ella.
notice-moved-title = Esta firma se ha trasladado
notice-moved-text = Ahora pertenece a otra dirección de correo. Usa el enlace de nuestros correos a esa dirección. Si no la trasladaste tú, ponte en contacto con la campaña.
notice-address-outdated-title = Este enlace ya no funciona
notice-address-outdated-text = El cambio de dirección se canceló, se pidió de nuevo o es demasiado antiguo, o la firma ya no está confirmada. Para empezar de nuevo, ve a la página de tu firma: su enlace está en nuestros correos a la dirección con la que se firmó.
notice-address-rejected-title = El cambio se ha rechazado
notice-address-rejected-text = La firma no se trasladó a tu dirección. El enlace de nuestro correo ya no funciona.
notice-address-withdrawn-title = La otra firma se ha retirado
notice-address-withdrawn-text = No cuenta. La firma con esta dirección no cambia. Para borrar la otra, usa el enlace de nuestros correos a su dirección.
notice-many-addresses-title = Demasiados cambios de dirección
address-limit = Puedes pedir { $day } cambios de dirección en 24 horas.
again-from = Puedes volver a intentarlo a partir de { $time }.
unsubscribe-title = Dejar de recibir noticias por correo
unsubscribe-text = Después, la campaña ya no te enviará por correo noticias de esta petición:
unsubscribe-then = Tu firma y lo demás que has elegido se quedan como están.
unsubscribe-button = Dejar de recibir noticias
notice-news-stopped-title = No recibirás más noticias
notice-news-stopped-text = La campaña no te enviará más noticias de esta petición por correo. Es posible que te llegue algún correo que ya estaba en camino. Si firmaste, tu firma no cambia.

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
notice-article-retracted-title = Esta noticia se ha retirado
notice-article-retracted-text = La campaña ya no la publica. Puedes leer otras noticias en la página de la petición.
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
notice-erased-details = Tu nombre, correo electrónico y todos los demás datos cifrados se han borrado de forma permanente. Este enlace ya no funciona.
notice-erased-on-request-title = Tus datos se han borrado
notice-erased-on-request-details = Los organizadores han borrado de forma permanente tu nombre, correo electrónico y todos los demás datos cifrados, a solicitud tuya. Tu firma no cuenta. Este enlace ya no funciona. Si no lo solicitaste, escribe a la campaña; puedes volver a firmar mientras la petición esté abierta.
notice-purged-title = Este enlace ha caducado
notice-purged-text = La firma no se confirmó en 30 días, así que los datos se borraron. Nunca llegó a contar. Si la petición sigue abierta, puedes volver a firmar.
notice-again-kept = El formulario conserva lo que no se borró. Completa el resto.
notice-data-expired-title = Tus datos se han borrado
notice-data-expired-details = La petición se cerró hace mucho tiempo, así que tu nombre, correo electrónico y todos los demás datos cifrados se han borrado. Tu firma sigue contando.
notice-data-expired-uncounted-title = Tus datos se han borrado
notice-data-expired-uncounted-details = Ha terminado el plazo durante el que conservamos los datos, así que tu nombre, correo electrónico y todos los demás datos cifrados se han borrado. Tu firma no cuenta.
notice-other-spelling-title = Este enlace es para otra forma de tu dirección
notice-other-spelling-text = Esta dirección de correo se puede escribir de varias maneras. Después se usó otra, o está confirmada, así que este enlace no puede mostrar ni cambiar la firma. Usa el enlace de nuestros correos a la dirección escrita de esa otra manera. Mientras no haya nada confirmado, el botón para confirmar del correo con este enlace sigue funcionando.
notice-link-replaced-title = Este enlace se ha reemplazado
notice-link-replaced-text = Los enlaces anteriores a esta firma ya no funcionan. Usa el enlace de nuestro correo más reciente, o pide uno nuevo en la página de la petición.
notice-links-replaced-title = Tus enlaces se han reemplazado
notice-links-replaced-text = Los enlaces anteriores a tu firma ya no funcionan. Te enviamos uno nuevo por correo.
notice-discarded-title = El formulario se ha descartado
notice-discarded-text = No se cuenta ni se muestra nada de él. Si quieres firmar con tus propios datos, rellena tú el formulario.
notice-discarded-only-title = El formulario se ha descartado
notice-discarded-only-text = No se cuenta ni se muestra nada de él.
notice-fresh-link-sent-title = Revisa tu correo
notice-fresh-link-sent-text = Te enviamos por correo un enlace reciente. Úsalo en menos de un día para descargar tus datos.
notice-not-fresh-title = Este enlace es demasiado antiguo para descargar
notice-not-fresh-text = Para proteger tus datos, la descarga necesita un enlace de menos de un día. Pídelo en la página de tu firma.
notice-receipt-not-yet-title = Tu justificante aún no está listo
notice-receipt-not-yet-text = Tu firma todavía no está en el registro público. Una vez que la confirmas, suele tardar menos de un minuto. Inténtalo de nuevo más tarde.
notice-receipt-late-text = Lo que confirmaste o cambiaste el { $time } todavía no está en el registro público. Suele tardar menos de un minuto, así que el registro va con retraso. Tu firma no se ha perdido: está guardada y se añadirá cuando el registro continúe. Inténtalo de nuevo más tarde.
notice-receipt-unconfirmed-text = Tu firma no está confirmada. Solo puedes obtener un justificante cuando esté confirmada y figure en el registro público.
notice-no-receipt-title = No hay justificante
notice-no-receipt-text = Esta petición no da justificantes, porque un justificante demuestra a cualquiera que lo vea que su titular ha firmado.
notice-receipt-disowned-text = Nos dijiste que no firmaste tú. Un justificante demostraría lo contrario a cualquiera que lo viera, así que no puedes descargar ninguno.
notice-too-many-mails-title = Ahora no se puede enviar ningún correo
notice-too-many-mails-text = Ya hemos enviado varios correos a tu dirección en los últimos días, o has pedido no recibir más. Usa el enlace más reciente, o inténtalo de nuevo dentro de una semana.
notice-details-changed-text = Tus datos han cambiado desde que abriste el formulario, así que no se guardó nada. Compara lo que has escrito con los datos guardados y vuelve a guardar.
notice-set-aside-title = Esta firma se ha anulado
notice-set-aside-text = La campaña la ha anulado, así que no cuenta. Si crees que es un error, ponte en contacto con la campaña.
notice-mails-stopped-title = No recibirás más correos
notice-mails-stopped-text = No te enviaremos más correos por esta firma.
notice-signing-paused-title = La recogida de firmas está en pausa
notice-signing-paused-text = Tu formulario no se ha guardado. Las firmas existentes no se ven afectadas. Vuelve más tarde.
notice-form-after-closing-text = La petición se cerró antes de que llegara tu formulario, así que no se guardó nada. Gracias por querer firmar.
notice-link-sent-title = Revisa tu correo
notice-link-sent-text = Si firmaste esta petición con esa dirección, deberías recibir el enlace en unos minutos. Si no llega nada, mira en la carpeta de correo no deseado y comprueba que la dirección esté bien escrita.
notice-endorse-link-sent-text = Si usaste esa dirección para adherir una organización a esta petición, deberías recibir el enlace en unos minutos. Si no llega nada, mira en la carpeta de correo no deseado y comprueba que la dirección esté bien escrita.
notice-wait-title = Inténtalo más tarde
notice-wait-text = Se han recibido demasiadas solicitudes desde tu red. Inténtalo de nuevo dentro de una hora o desde otra conexión.

## El documento de entrega

delivery-as-of = Situación al { $date } ({ $zone })
delivery-links = Enlaces
delivery-names = Nombres
delivery-names-shown = Firmantes que eligieron mostrar su nombre: { $shown } de { $confirmed }. Figuran por orden de confirmación. Lo que figura al lado de un nombre es tal como lo escribió la persona.
delivery-names-none = Ninguna de las personas firmantes eligió mostrar su nombre.
delivery-boxes = { $number ->
    [one] Un nombre contiene caracteres que no están en las tipografías de este documento. Un recuadro sustituye a cada uno de esos caracteres.
   *[other] { $number } nombres contienen caracteres que no están en las tipografías de este documento. Un recuadro sustituye a cada uno de esos caracteres.
}
delivery-organisations = Organizaciones
delivery-organisations-listed = Organizaciones adheridas: { $number }. Figuran por orden de confirmación y no forman parte del número de firmas.
delivery-page = Página { $page } de { $pages }

## Privacidad

privacy-page-title = Privacidad
privacy-purpose-title = Para qué se usan tus datos
privacy-purpose-count = Para contar tu firma y asegurarnos de que es tuya.
privacy-purpose-deliver = Para entregar la petición a: { $addressees }
privacy-purpose-chosen = Solo si lo has elegido: para mostrar tu nombre en público, con tu país y tu ocupación, y para enviarte por correo noticias de esta petición.
privacy-purpose-shown = Solo si lo has elegido: para mostrar tu nombre en público.
privacy-purpose-news = Solo si lo has elegido: para enviarte por correo noticias de esta petición.
privacy-purpose-consent = Solo si lo has elegido: { $consent }
privacy-basis-title = Base jurídica
privacy-basis-text = Tu consentimiento. Lo das al firmar y puedes retirarlo cuando quieras. En la Unión Europea: artículo 6.1.a del RGPD y artículo 9.2.a, porque una firma puede revelar una opinión política.
privacy-stored-title = Qué se guarda
privacy-stored-sealed = Cifrado: { $fields }
privacy-stored-source = Cifrado: un código que indica dónde estaba el enlace por el que llegaste a la petición, por ejemplo en un folleto. Solo se guarda si el enlace llevaba uno, y solo se usa para contar cuántas personas llegaron desde allí.
privacy-stored-open = Sin cifrar: tu país, si lo has indicado, tu idioma, lo que has permitido, qué versión del texto firmaste y cuándo.
privacy-stored-areas = Sin cifrar, mientras tu firma cuente: la región o el comienzo del código postal en los que se cuenta.
privacy-stored-codes = Solo como códigos secretos, para reconocer formularios repetidos: tu correo electrónico y tu red.
privacy-stored-log = Para siempre, en un registro público que cualquiera puede comprobar: que una firma se confirmó, qué ocurrió con ella después (por ejemplo, que se corrigió, se retiró o se borró), y en qué minuto, con un código en lugar de un nombre o una dirección. Si tu nombre se mostró en público, es posible que otras personas puedan saber qué entradas son tuyas.
privacy-stored-endorsements = Si te adhieres en nombre de una organización: su nombre, su sitio web y su país se pueden mostrar en público. Tu nombre, tu cargo y tu correo electrónico se guardan cifrados y nunca se muestran.
privacy-readers-title = Quién puede ver los datos
privacy-readers-text = La campaña y las empresas que alojan este sitio y envían sus correos. Cada exportación de los datos queda registrada. Lo que decides mostrar en público lo puede ver cualquiera y no se cifra.
privacy-readers-places = Cualquiera puede ver de qué países vienen las firmas y cuántas son aproximadamente, en cifras redondeadas que no señalan a nadie.
privacy-readers-areas = Cualquiera puede ver de qué regiones o zonas postales vienen las firmas y cuántas son aproximadamente, en cifras redondeadas que no señalan a nadie.
privacy-readers-addressees = Quienes reciben la petición ven lo que la campaña entregue con ella.
privacy-kept-title = Cuánto tiempo se guardan los datos
privacy-kept-unconfirmed = Datos que no confirmas
privacy-kept-confirmed = Datos confirmados
privacy-kept-until-erased = Hasta que los borres
privacy-kept-closed = Datos confirmados, tras el cierre de la petición
privacy-kept-address = Una dirección de correo antigua, después de que tu firma se haya trasladado a otra
privacy-kept-mails = Registro de los correos que te enviamos, sin tu dirección
privacy-kept-erased = Nadie puede leer los datos borrados. Los códigos, lo que has elegido y las fechas quedan registrados.
privacy-days = { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
}
privacy-rights-title = Tus derechos
privacy-rights-page = El enlace de nuestros correos lleva a tu propia página: allí puedes ver, descargar, retirar y borrar todo. Allí también puedes corregir tus datos y usar otra dirección de correo. Para lo demás, escribe a la campaña o a tu autoridad de protección de datos.

## Accessibility

access-title = Accesibilidad
access-aim = Cualquier persona debe poder leer y firmar aquí: con un móvil o una pantalla grande, con ratón, teclado o lector de pantalla. El objetivo es cumplir las WCAG 2.2, nivel AA.
access-checked-title = Qué se comprueba
access-checked-pages = Antes de cada nueva versión del sitio, un navegador comprueba las páginas, desde el formulario hasta la página de la propia firma: contraste, nombres, funciones, orden e idiomas. La página de la petición y su formulario se comprueban en todos los idiomas de este sitio.
access-checked-ways = El navegador firma solo con el teclado, y también sin JavaScript. Comprueba que no se pierde nada con el texto al doble de su tamaño, en una pantalla de 320 píxeles, en modo oscuro, con colores forzados y en papel. Nada se mueve solo.
access-missing-title = Qué falta
access-missing-people = Todavía no ha probado estas páginas nadie que use un lector de pantalla a diario.
access-missing-content = Los textos de una petición y sus noticias son de la campaña, y no se comprueban.
access-missing-script = Una petición puede pedir al navegador un cálculo, como protección contra los formularios que envían las máquinas. Entonces hace falta JavaScript para firmar; nadie tiene que resolver un acertijo.
access-report-title = Cuéntanos qué no funciona
access-report-text = Escribe a quienes promueven la petición: su página «{ $privacy }» dice quiénes son. Indica en qué página ocurrió, qué querías hacer y qué utilizas.

## How the number grew

history-title = Cómo creció el número
history-summary = { $count ->
    [one] { $count } firma confirmada
    [many] { $count } de firmas confirmadas
   *[other] { $count } firmas confirmadas
} entre el { $from } y el { $until }. El día con más confirmaciones, el { $day }: { $most }.
embed-title = Mostrarla en otro sitio
embed-text = Estos sitios pueden mostrar la petición en un marco. Copia las líneas en una de sus páginas; donde no se ejecutan scripts, se ve un enlace.
embed-form = El formulario
embed-count = Solo el número
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Al marcar esta casilla, permites el uso de: { $fields }
history-note = Solo se muestran las firmas que cuentan hoy: quien retira la suya desaparece también del día en que la confirmó. Los días son en UTC.
history-none = Todavía nadie ha confirmado su firma.
history-table = Lo mismo en una tabla
history-when = Cuándo
history-confirmed = Confirmadas
history-total = En total
history-goals = Metas alcanzadas
history-csv = Todos los días, para hojas de cálculo (CSV)
places-title = De dónde vienen las firmas
places-as-of = Situación al { $time }. Firmas confirmadas en ese momento: { $count }.
places-note-hourly = No se puede identificar a nadie: las cifras se redondean hacia abajo, los países con pocas firmas no se muestran y la tabla se actualiza como máximo una vez por hora, y solo cuando al menos { $number } personas más han firmado o han retirado su firma.
places-none = No se muestra ningún país. Para que no se pueda identificar a nadie, un país solo se muestra cuando han firmado al menos { $number } personas de allí, y la tabla se actualiza de vez en cuando.
places-table = Por país
places-at-least = Firmas, como mínimo
places-share-at-least = Porcentaje, como mínimo
places-share = { $number } %
places-others = Otros países, país sin indicar y redondeo
places-map = Mapa
places-map-text = Mapa del mundo. El color de cada país indica su número de firmas; la tabla contiene las mismas cifras.
places-step = { $number } o más
places-step-none = No se muestra
places-csv = Todos los países, para hojas de cálculo (CSV)
places-areas-note-hourly = No se puede identificar a nadie: las cifras se redondean hacia abajo, las zonas con pocas firmas no se muestran y la tabla se actualiza como máximo una vez por hora, y solo cuando al menos { $number } personas más han firmado o han retirado su firma.
places-areas-none = No se muestra ninguna zona. Para que no se pueda identificar a nadie, una zona solo se muestra cuando han firmado al menos { $number } personas de allí, y la tabla se actualiza de vez en cuando.
places-areas-others = Otras zonas, zona sin indicar o no reconocida y redondeo
places-areas-csv = Todas las zonas, para hojas de cálculo (CSV)
places-by-region = Por región
places-by-postcode = Por comienzo del código postal
places-postcode-begins = El código postal empieza por
log-title = El registro público
log-proves = Con este registro, cualquiera puede volver a contar las firmas de este sitio. Demuestra que nada de lo que se contó se ha suprimido, cambiado o añadido sin que se note.
log-proves-not = No demuestra que quienes firman sean personas reales o tengan derecho a firmar, ni que no se haya rechazado a nadie.
log-private = No contiene nombres ni direcciones de correo: solo qué ocurrió con una firma, en qué minuto, y un código.
log-refused = Si una regla de este sitio rechaza una firma, por ejemplo porque la petición está cerrada, quien quería firmar recibe una respuesta con firma digital para que la guarde. Los formularios rechazados no están en ninguna cifra pública, porque personas ajenas podrían manipularla. Clave pública de las respuestas:
log-none = Todavía no se ha publicado nada en el registro.
log-state = Estado del registro
log-entries = Entradas
log-published = Publicado
log-root = Hash raíz
log-name = Nombre
log-key = Clave pública
log-witnesses = Testigos
log-witnessed = Atestiguado por { $cosigned } de { $witnesses }, { $time }
log-not-witnessed = Todavía sin atestiguar: 0 de { $witnesses }
log-no-witnesses = Ninguno. Quien gestiona este sitio podría mostrar registros distintos a personas distintas. Para averiguarlo, compara el hash raíz con el que ven otras personas.
log-delay = Las entradas nuevas suelen aparecer en menos de un minuto.
log-newest = El punto de control (checkpoint) más reciente del registro es del { $time }.
log-behind = Algo que este sitio ya cuenta todavía no está en el registro. Si sigue así más de unos minutos, el registro se ha detenido. No se pierde ninguna firma: lo que falta está guardado y se añadirá cuando el registro continúe.
log-petitions = Lo que el registro dice de una petición está en la página «{ $history }» de esa petición.
log-check-title = Cómo comprobarlo
log-check-program = Ejecuta esta orden de Countersign, el software libre con el que funciona este sitio. Solo necesita direcciones públicas:
log-check-second = El código fuente incluye además un segundo programa que comprueba el registro. Está escrito en Python y no comparte nada con el primero: tests/audit.
log-file-checkpoint = Punto de control (checkpoint)
log-file-policy = Lista de claves (política)
log-formats = Formatos
log-ended = Registros anteriores, ya cerrados
log-count-title = Qué dice el registro público
log-count-as-of = Situación al { $time }, cuando el registro tenía { $entries } entradas. Las firmas que se hayan confirmado, retirado o borrado después no se reflejan en estas cifras.
check-title = Comprobar un justificante
check-intro = Tu propio navegador comprueba el justificante. Nada de lo que escribas aquí se envía a ningún sitio y, una vez cargada esta página, funciona sin conexión.
check-receipt = Justificante
check-file = O elige el archivo
check-policy = Claves de confianza
check-policy-what = Una lista de claves (política, c2sp.org/tlog-policy): las claves públicas del registro y de sus testigos. Esta es de este sitio. Si no te fías del sitio, pega una que te haya dado otra persona.
check-button = Comprobar
check-no-script = La comprobación en esta página necesita JavaScript. Sin él, usa uno de los programas: consulta la página sobre el registro público.
check-old = Este navegador no puede verificar firmas Ed25519. Usa un navegador más reciente o uno de los programas: consulta la página sobre el registro público.
check-valid = Este justificante es válido.
check-not-valid = Este justificante no es válido.
check-other = Este justificante es de otro registro: { $origin }.
check-other-ended = Este sitio cerró ese registro y empezó otro. Para comprobar este justificante, usa la lista de claves del registro cerrado. Si quieres un justificante del registro actual, abre el enlace a tu firma que está en cualquiera de nuestros correos.
check-other-foreign = Ese registro no está en la lista de claves en la que confías. Para comprobar este justificante, introduce la lista de claves de ese registro que te haya dado alguien de confianza.
check-other-use = Usar la lista de claves del registro cerrado
check-form = Esto no es un justificante. Pégalo entero, desde «c2sp.org/tlog-proof@v1» hasta la última línea.
check-file-unreadable = Tu navegador no puede leer este archivo. Elígelo de nuevo o pega el justificante.
check-policy-wrong = No se pueden leer las claves de confianza. Introduce una política (c2sp.org/tlog-policy) con al menos un registro y un quórum.
check-log-good = Firma digital del registro { $origin }: válida.
check-log-bad = Firma digital del registro: falta o no es válida.
check-witness-good = Firmas digitales de los testigos: { $cosigned } de { $witnesses }, suficientes.
check-witness-few = Firmas digitales de los testigos: { $cosigned } de { $witnesses }, insuficientes.
check-witness-bad = Firmas digitales de los testigos: al menos una no es válida.
check-witness-none = Firmas digitales de los testigos: no se exige ninguna.
check-place-good = Lugar en el registro: número de entrada { $index }, menor que { $size }.
check-place-bad = Lugar en el registro: no está demostrado.
check-owner-good = A qué firma corresponde la entrada: a la firma { $id }.
check-owner-bad = A qué firma corresponde la entrada: no a la que indica el justificante.
check-owner-alone = A qué firma corresponde la entrada: no se indica. El justificante solo muestra la entrada.
check-later-title = ¿La firma sigue contando?
check-later-text = Tu navegador lee el registro a partir de esa entrada y lo compara con el estado más reciente que ha firmado el registro.
check-later-stop = Detener
check-later-stopped = Lectura detenida, sin ningún resultado.
check-later-reading = Entradas leídas: { $read } de { $size }.
check-later-more = Vuelve a pulsar el botón para seguir leyendo.
check-later-counts = La firma cuenta, según el registro ({ $size } entradas).
check-later-not = La firma no cuenta, según el registro ({ $size } entradas): { $reason }
check-later-damaged = El registro ya no es el que era cuando dio este justificante, o no concuerda con su propio estado firmado. Guarda el justificante y avisa a otras personas.
check-later-other = El registro de este sitio es ahora otro: { $origin }. En él no se puede ver si la firma de este justificante sigue contando. Si firmaste en este sitio, abre el enlace a tu firma que está en cualquiera de nuestros correos y descarga un justificante nuevo.
check-later-missing = No se puede cargar una parte del registro. Inténtalo de nuevo más tarde.
