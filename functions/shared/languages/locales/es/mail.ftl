## Todos los correos

mail-greeting = Hola, { $name }:
mail-greeting-plain = Hola:
mail-link-fallback = Si el botón no funciona, copia esta dirección en tu navegador:
mail-own-page = Ver, cambiar, retirar o borrar tu firma:
mail-own-page-private = No reenvíes este correo: sus enlaces son solo tuyos.

## Confirmar

mail-confirmation-subject = Confirma tu firma: { $title }
mail-confirmation-preheader = Un clic más y tu firma cuenta.
mail-confirmation-intro = Se usó tu dirección para firmar esta petición:
mail-confirmation-ask = Tu firma cuenta cuando la confirmas.
mail-confirmation-button = Confirmar mi firma
mail-confirmation-open = Para confirmarla, abre esta dirección:
mail-confirmation-valid = { $days ->
    [one] El enlace vale por un día.
   *[other] El enlace vale por { $days } días.
}
mail-confirmation-not-you = Si la firma no es tuya, no hagas nada: sin tu confirmación no se cuenta ni se publica nada.
mail-reminder-subject = Falta confirmar: { $title }
mail-reminder-preheader = Tu firma te espera. Este es el único recordatorio.
mail-reminder-intro = Hace unos días se usó tu dirección para firmar esta petición. Este es el único recordatorio:

## Ya firmada

mail-already-subject = Ya firmaste: { $title }
mail-already-preheader = Tu firma sigue en pie. Nada ha cambiado.
mail-already-intro = Alguien, quizá tú, volvió a completar con tu dirección el formulario de esta petición:
mail-already-nothing = Ya habías firmado y confirmado. Tu firma cuenta y nada ha cambiado.
mail-already-button = Ver mi firma
mail-already-share = Puedes ayudar más si pasas la petición a otra gente:

## Gracias

mail-receipt-subject = Tu firma ya cuenta: { $title }
mail-receipt-preheader = Gracias. Ahora pide a más gente que firme.
mail-receipt-intro = Gracias por firmar esta petición:
mail-receipt-counts = Tu firma está confirmada y cuenta.
mail-receipt-share = Pasa la petición a la gente que conoces. Esta dirección no lleva rastreadores:
mail-receipt-button = Abrir la petición
mail-receipt-keep = Guarda este correo. Con su enlace siempre puedes ver, cambiar, retirar o borrar tu firma:

## El enlace a la propia página

mail-link-subject = Tu enlace: { $title }
mail-link-intro = Alguien, quizá tú, pidió el enlace a tu firma en esta petición:
mail-link-not-you = Si no fuiste tú, no hagas caso de este correo: nada ha cambiado y nadie más recibió el enlace.
