## Todos los correos

mail-greeting = Hola, { $name }:
mail-greeting-plain = Hola:
mail-link-fallback = Si el botón no funciona, copia esta dirección en tu navegador:
mail-own-page = Ver, retirar o borrar tu firma, o decirnos que no fuiste tú:
mail-own-page-private = No reenvíes este correo: sus enlaces dan acceso a tu firma.

## Confirmar

mail-confirmation-subject = Confirma tu firma: { $title }
mail-confirmation-preheader = Tu firma no cuenta hasta que la confirmes.
mail-confirmation-intro = Se ha usado tu correo electrónico para firmar esta petición:
mail-confirmation-ask = Tu firma contará cuando la confirmes.
mail-confirmation-button = Confirmar mi firma
mail-confirmation-open = Para confirmarla, abre esta dirección:
mail-confirmation-valid = { $days ->
    [one] El enlace funciona durante un día.
   *[other] El enlace funciona durante { $days } días.
}
mail-confirmation-valid-until = El enlace funciona hasta el { $until }.
mail-confirmation-not-you = Si no has sido tú, no tienes que hacer nada. Nada se cuenta ni se publica si no lo confirmas.
mail-reminder-subject = No olvides confirmar tu firma: { $title }
mail-reminder-preheader = Tu firma aún no está confirmada. Este es el único recordatorio.
mail-reminder-intro = Este es el único recordatorio. Hace unos días se usó tu correo electrónico para firmar esta petición:
mail-endorse-subject = Confirma la adhesión: { $title }
mail-endorse-preheader = La adhesión no cuenta hasta que la confirmes.
mail-endorse-intro = Se ha usado tu correo electrónico para adherir una organización a esta petición:
mail-endorse-ask = La adhesión no aparece en la lista ni se cuenta hasta que la confirmes.
mail-endorse-button = Confirmar la adhesión
mail-endorse-reminder-subject = No olvides confirmar la adhesión: { $title }
mail-endorse-reminder-preheader = La adhesión aún no está confirmada. Este es el único recordatorio.
mail-endorse-reminder-intro = Este es el único recordatorio. Hace unos días se usó tu correo electrónico para adherir una organización a esta petición:
mail-endorsed-subject = La adhesión está confirmada: { $title }
mail-endorsed-accepted-subject = La adhesión se ha aceptado: { $title }
mail-endorsed-intro = Gracias por adherir tu organización a esta petición:
mail-endorsed-counts = La adhesión está confirmada y cuenta.
mail-endorsed-waits = La adhesión está confirmada. Contará cuando los organizadores la acepten.
mail-endorsed-accepted = Los organizadores han aceptado la adhesión. Ya cuenta.
mail-endorsed-already-subject = Tu organización ya se ha adherido: { $title }
mail-endorsed-already-intro = Alguien, probablemente tú, ha vuelto a rellenar con tu correo electrónico el formulario para organizaciones:
mail-endorsed-already-nothing = La adhesión ya está confirmada. Nada ha cambiado.
mail-endorsed-button = Ver la adhesión
mail-endorsed-link-intro = Alguien, probablemente tú, ha pedido el enlace a la adhesión de tu organización a esta petición:
mail-endorsement-means = En este correo, «firma» quiere decir la adhesión de una organización.
mail-endorsed-page = Ver, corregir, retirar o borrar la adhesión, o decirnos que no fuiste tú:
mail-endorsed-private = No reenvíes este correo: sus enlaces dan acceso a la adhesión.

## Ya firmada

mail-already-subject = Ya has firmado: { $title }
mail-already-preheader = Tu firma cuenta. Nada ha cambiado.
mail-already-intro = Alguien, probablemente tú, ha vuelto a rellenar con tu correo electrónico el formulario de esta petición:
mail-already-nothing = Ya has firmado y confirmado. Tu firma cuenta y nada ha cambiado.
mail-already-button = Ver mi firma
mail-already-share = Puedes ayudar compartiendo la petición:

## Otra forma de la dirección ya firmó

mail-other-subject = Tu dirección cuenta una sola vez: { $title }
mail-other-preheader = Ya hay una firma con otra forma de tu dirección.
mail-other-intro = Alguien, probablemente tú, rellenó el formulario de esta petición con tu dirección de correo:
mail-other-counts = Ya hay una firma confirmada con otra forma de tu dirección. Tu proveedor de correo entrega ambas en el mismo buzón, así que este formulario no se ha contado. Nada ha cambiado.
mail-other-same = El enlace a esa firma está en los correos que enviamos a la otra forma de la dirección. También puedes pedir un enlace nuevo en la página de la petición.
mail-other-person = Si la otra forma de la dirección no es tuya, puedes firmar con otra dirección de correo:
mail-other-not-you = Si no rellenaste el formulario, no tienes que hacer nada.

## Gracias

mail-receipt-subject = Tu firma ya cuenta: { $title }
mail-receipt-preheader = Gracias. Ahora comparte la petición.
mail-receipt-intro = Gracias por firmar esta petición:
mail-receipt-counts = Tu firma está confirmada y cuenta.
mail-receipt-share = Comparte la petición con la gente que conoces. Este enlace no lleva rastreadores:
mail-receipt-ways = Más formas de compartirla:
mail-receipt-button = Abrir la petición
mail-receipt-keep = Guarda este correo. Con este enlace puedes ver tu firma, corregir tus datos, mostrar u ocultar tu nombre, retirar o borrar tu firma, y decirnos si no fuiste tú:
mail-receipt-proof = También puedes descargar un justificante, que demuestra que tu firma está en el registro público y que has firmado:
mail-news-subject = Noticias: { $title }
mail-news-preheader = Noticias de una petición que firmaste.
mail-news-intro = Hay noticias de una petición que firmaste:
mail-news-read = Leer en el sitio web
mail-news-why = Recibes este correo porque elegiste recibir noticias de esta petición.
mail-news-stop = Para dejar de recibir noticias, abre esta dirección:

## El enlace a la propia página

mail-link-subject = Tu enlace: { $title }
mail-link-intro = Alguien, probablemente tú, ha pedido el enlace a tu firma en esta petición:
mail-link-not-you = Si no has sido tú, ignora este correo. Nada ha cambiado y nadie más ha recibido el enlace.

## Another address

mail-address-subject = Traslada tu firma a esta dirección: { $title }
mail-address-preheader = Nada se traslada hasta que lo confirmes.
mail-address-intro = Alguien, probablemente tú, ha pedido trasladar su firma en esta petición a tu dirección de correo:
mail-address-ask = La firma se trasladará cuando lo confirmes.
mail-address-button = Ver y confirmar
mail-address-not-you = Si no fuiste tú, no tienes que hacer nada. La firma se queda donde está.

## Moved to another address

mail-moved-subject = Tu firma se ha trasladado: { $title }
mail-moved-preheader = Ahora pertenece a otra dirección de correo.
mail-moved-intro = Tu firma en esta petición pertenece ahora a otra dirección de correo:
mail-moved-means = Los enlaces de los correos que te enviamos antes ya no llevan a ella.
mail-moved-write = Si no la trasladaste tú, escribe a { $contact }.
mail-moved-campaign = Si no la trasladaste tú, ponte en contacto con la campaña.
