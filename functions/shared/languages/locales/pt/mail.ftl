## Every mail

mail-greeting = Olá, { $name },
mail-greeting-plain = Olá,
mail-link-fallback = Se o botão não funcionar, copie este endereço para o seu navegador:
mail-own-page = Ver, retirar ou apagar a sua assinatura, ou dizer-nos que não assinou:
mail-own-page-private = Não reencaminhe este e-mail: os links dão acesso à sua assinatura.

## Please confirm

mail-confirmation-subject = Confirme a sua assinatura: { $title }
mail-confirmation-preheader = A sua assinatura não conta enquanto não a confirmar.
mail-confirmation-intro = O seu endereço de e-mail foi usado para assinar esta petição:
mail-confirmation-ask = A sua assinatura conta assim que a confirmar.
mail-confirmation-button = Confirmar a minha assinatura
mail-confirmation-open = Para confirmar, abra este endereço:
mail-confirmation-valid = { $days ->
    [one] O link funciona durante um dia.
    [many] O link funciona durante { $days } de dias.
   *[other] O link funciona durante { $days } dias.
}
mail-confirmation-valid-until = O link funciona até { $until }.
mail-confirmation-not-you = Se não assinou, não precisa de fazer nada. Nada é contado nem publicado sem a sua confirmação.
mail-reminder-subject = Lembrete para confirmar a sua assinatura: { $title }
mail-reminder-preheader = A sua assinatura ainda não está confirmada. Este é o único lembrete.
mail-reminder-intro = Este é o único lembrete. Há alguns dias, o seu endereço de e-mail foi usado para assinar esta petição:
mail-endorse-subject = Confirme a adesão: { $title }
mail-endorse-preheader = A adesão não conta enquanto não a confirmar.
mail-endorse-intro = O seu endereço de e-mail foi usado para aderir a esta petição em nome de uma organização:
mail-endorse-ask = A adesão não aparece na lista nem é contada enquanto não a confirmar.
mail-endorse-button = Confirmar a adesão
mail-endorse-reminder-subject = Lembrete para confirmar a adesão: { $title }
mail-endorse-reminder-preheader = A adesão ainda não está confirmada. Este é o único lembrete.
mail-endorse-reminder-intro = Este é o único lembrete. Há alguns dias, o seu endereço de e-mail foi usado para aderir a esta petição em nome de uma organização:
mail-endorsed-subject = A adesão está confirmada: { $title }
mail-endorsed-accepted-subject = A adesão foi aceite: { $title }
mail-endorsed-intro = Agradecemos que tenha aderido a esta petição em nome da sua organização:
mail-endorsed-counts = A adesão está confirmada e conta.
mail-endorsed-waits = A adesão está confirmada. Contará quando a organização da campanha a aceitar.
mail-endorsed-accepted = A organização da campanha aceitou a adesão, que já conta.
mail-endorsed-already-subject = Já aderiu: { $title }
mail-endorsed-already-intro = O formulário para organizações foi preenchido outra vez com o seu endereço de e-mail, provavelmente por si:
mail-endorsed-already-nothing = A adesão já está confirmada. Nada mudou.
mail-endorsed-button = Ver a adesão
mail-endorsed-link-intro = O link para a adesão da sua organização a esta petição foi pedido, provavelmente por si:
mail-endorsement-means = Neste e-mail, «assinatura» quer dizer a adesão de uma organização.
mail-endorsed-page = Ver, corrigir, retirar ou apagar a adesão, ou dizer-nos que não aderiu:
mail-endorsed-private = Não reencaminhe este e-mail: os links dão acesso à adesão.

## Signed already

mail-already-subject = Já assinou: { $title }
mail-already-preheader = A sua assinatura conta. Nada mudou.
mail-already-intro = O formulário desta petição foi preenchido outra vez com o seu endereço de e-mail, provavelmente por si:
mail-already-nothing = Já assinou e confirmou. A sua assinatura conta, e nada mudou.
mail-already-button = Ver a minha assinatura
mail-already-share = Pode ajudar partilhando a petição:

## Another spelling has signed

mail-other-subject = O seu endereço conta uma vez: { $title }
mail-other-preheader = Já existe uma assinatura com outra forma do seu endereço.
mail-other-intro = O formulário desta petição foi preenchido com o seu endereço de e-mail, provavelmente por si:
mail-other-counts = Já existe uma assinatura confirmada com outra forma do seu endereço. O seu fornecedor de e-mail entrega na mesma caixa de correio os e-mails para ambas as formas, por isso este formulário não foi contado. Nada mudou.
mail-other-same = O link para essa assinatura está nos e-mails que enviámos para a outra forma do endereço. Também pode pedir um novo link na página da petição.
mail-other-person = Se a outra forma do endereço não for sua, pode assinar com outro endereço de e-mail:
mail-other-not-you = Se não preencheu o formulário, não precisa de fazer nada.

## Thank you

mail-receipt-subject = A sua assinatura conta: { $title }
mail-receipt-preheader = Agradecemos. Agora, partilhe a petição.
mail-receipt-intro = Agradecemos que tenha assinado esta petição:
mail-receipt-counts = A sua assinatura está confirmada e conta.
mail-receipt-share = Partilhe a petição com pessoas que conhece. Este link não contém rastreadores:
mail-receipt-ways = Mais formas de a partilhar:
mail-receipt-button = Abrir a petição
mail-receipt-keep = Guarde este e-mail. Com este link pode ver a sua assinatura, corrigir os seus dados, mostrar ou ocultar o seu nome, retirar ou apagar a sua assinatura e dizer-nos se não foi quem assinou:
mail-receipt-proof = Também pode descarregar um comprovativo, que demonstra que a sua assinatura está no registo público e que assinou:
mail-news-subject = Notícias: { $title }
mail-news-preheader = Notícias sobre uma petição que assinou.
mail-news-intro = Há notícias sobre uma petição que assinou:
mail-news-read = Ler no site
mail-news-why = Recebe este e-mail porque escolheu receber notícias sobre esta petição.
mail-news-stop = Para deixar de receber notícias, abra este endereço:

## The link to the own page

mail-link-subject = O seu link: { $title }
mail-link-intro = O link para a sua assinatura nesta petição foi pedido, provavelmente por si:
mail-link-not-you = Se não o pediu, ignore este e-mail. Nada mudou, e mais ninguém recebeu o link.

## Another address

mail-address-subject = Transfira a sua assinatura para este endereço: { $title }
mail-address-preheader = Nada é transferido enquanto não confirmar.
mail-address-intro = Foi pedida, provavelmente por si, a transferência de uma assinatura nesta petição para o seu endereço de e-mail:
mail-address-ask = A assinatura é transferida assim que confirmar.
mail-address-button = Ver e confirmar
mail-address-not-you = Se não o pediu, não precisa de fazer nada. A assinatura fica onde está.

## Moved to another address

mail-moved-subject = A sua assinatura foi transferida: { $title }
mail-moved-preheader = Pertence agora a outro endereço de e-mail.
mail-moved-intro = A sua assinatura nesta petição pertence agora a outro endereço de e-mail:
mail-moved-means = Os links dos e-mails que lhe enviámos antes já não levam a ela.
mail-moved-write = Se não a transferiu, escreva para { $contact }.
mail-moved-campaign = Se não a transferiu, contacte a campanha.
