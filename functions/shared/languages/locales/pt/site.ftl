## The language itself

language-name = Português

## Every page

skip-to-content = Ir para o conteúdo principal
language-choice = Língua
language-choice-text = Língua da petição:
language-choice-interface = Língua dos botões e do formulário:
footer-promise = Sem cookies, sem rastreadores, nada carregado de outros sites.
site-imprint = Aviso legal
site-contact = Contacto
copy = Copiar
copied = Copiado
back-to-petition = Voltar à petição
all-petitions = Todas as petições
list-title = Petições
list-more = Mais petições
list-open = Aberta a assinaturas
list-closed = Encerrada em { $date }
list-paused = Recolha de assinaturas em pausa
list-search = Procurar
list-search-hint = Títulos, textos, nomes de quem inicia a petição e dos destinatários, e locais
list-state = Estado
list-any = Todas
list-state-closed = Encerrada
list-found = { $count ->
    [0] Foram encontradas { $count } petições.
    [one] Foi encontrada uma petição.
    [many] Foram encontrados { $count } de petições.
   *[other] Foram encontradas { $count } petições.
}
list-none = Nenhuma petição corresponde à procura. Tente com outras palavras ou com menos palavras.
list-previous = Petições anteriores

## The petition and its count

sign-jump = Assinar a petição
count-signatures = { $count ->
    [0] { $count } assinaturas
    [one] { $count } assinatura
    [many] { $count } de assinaturas
   *[other] { $count } assinaturas
}
count-word = { $count ->
    [0] assinaturas confirmadas
    [one] assinatura confirmada
    [many] de assinaturas confirmadas
   *[other] assinaturas confirmadas
}
count-goal = Próximo objetivo: { $goal }
count-goal-last = Objetivo: { $goal }
count-goal-reached = Objetivo de { $goal } alcançado em { $date }
text-language = Língua do texto da petição: { $language }
text-version-newest = Esta é a versão { $version } do texto ({ $language }). É a mais recente.
text-version-replaced = Esta é a versão { $version } do texto ({ $language }), publicada em { $date }. Foi substituída por uma versão mais recente.
fact-organiser = Iniciada por
fact-addressees = Dirigida a
fact-place = Local
fact-started = Iniciada em
fact-closes = Aberta até
fact-closed = Encerrada em
fact-line = { $label }: { $value }
outcome-delivered = Entregue
outcome-answered = Respondida
outcome-successful = Bem-sucedida
outcome-unsuccessful = Sem sucesso
outcome-withdrawn = Retirada por quem a iniciou
donate-title = Apoie a campanha
donate-transfer = Pode fazer uma transferência para esta conta:
donate-link = Doar online
donate-holder = Titular da conta
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Descrição da transferência
donate-code-name = Código para aplicações bancárias
donate-code = Leia este código com a aplicação do seu banco. O código preenche os dados da conta; o valor é escolhido por si.
closed-title = Esta petição está encerrada
closed-text = Encerrou em { $date } e já não aceita assinaturas.
closed-text-grace = Encerrou em { $date } e não aceita novas assinaturas. As que foram enviadas antes ainda podem ser confirmadas até { $until }.
draft-title = Esta petição ainda não está aberta
draft-text = Ainda não é possível assiná-la. Volte mais tarde.
draft-link-text = Só as pessoas que têm este endereço a podem ver, e só até { $until }. Ainda ninguém pode assinar.
paused-title = A recolha de assinaturas está em pausa
paused-text = Por agora, não é possível assinar esta petição. As assinaturas já existentes não são afetadas. Volte mais tarde.

## The form

form-title = Assine a petição
field-name = Nome completo
field-given-name = Nome próprio
field-family-name = Nome de família
field-email = Endereço de e-mail
field-country = País
field-region = Região
field-city = Cidade
field-postcode = Código postal
field-occupation = Profissão ou organização
field-occupation-alone = Profissão
field-organisation = Organização
field-link = Site
field-endorse-organisation = Nome da organização
field-endorse-country = País da organização
field-endorse-name = O seu nome completo
field-endorse-role = A sua função na organização
field-endorse-email = O seu endereço de e-mail
field-phone = Número de telefone
field-phone-hint = Com o indicativo do país. Nunca é mostrado publicamente.
field-comment = Comentário
field-comment-hint = Só para a campanha: não é mostrado publicamente.
field-comment-hint-public = É lido pela organização da campanha. Ela pode mostrá-lo publicamente, se o permitir abaixo.
consent-show-comment = A organização da campanha pode mostrar publicamente o meu comentário. O meu nome só aparece ao lado se eu mostrar o meu nome.
field-optional = (opcional)
country-choose = Escolha…
form-more = Acrescentar uma profissão ou um comentário
form-more-fields = Acrescentar mais dados
form-one-name = Se só tem um nome, deixe o outro campo vazio.
form-show-name = Mostrar o meu nome publicamente
form-show-name-hint = Com o seu país e a sua profissão, mas nunca com o seu endereço de e-mail.
form-show-name-with = Com ele é mostrado: { $fields }. O seu endereço de e-mail nunca é mostrado.
form-show-name-alone = Só é mostrado o seu nome, e nunca o seu endereço de e-mail.
form-news = A campanha pode enviar-me por e-mail notícias sobre esta petição
form-consent = Ao assinar, apoia esta petição tal como aparece aqui ({ $version }) e aceita que os seus dados sejam guardados para ela.
form-consent-version = versão { $version }
form-button = Assinar
form-next = Vamos enviar-lhe um link por e-mail. A sua assinatura conta assim que a confirmar com esse link.
form-switch = Continuar noutra língua
form-switch-hint = O que já escreveu não se perde.
form-wait = Aguarde: o seu navegador está a concluir uma verificação de segurança.
form-nobody = Deixe este campo vazio
form-offer-title = Queria dizer { $address }?
form-offer-use = Usar { $address }
form-offer-keep = Não, enviar para { $address }
privacy-title = Os seus dados
privacy-text = O seu endereço de e-mail é guardado de forma encriptada e nunca é publicado. Os seus dados são usados apenas para esta petição. Com o link dos nossos e-mails pode, em qualquer momento, ver a sua assinatura, mostrar ou ocultar o seu nome e retirar ou apagar a sua assinatura.
privacy-contact = Responsável pelos seus dados:
privacy-link = Perdi o link para a minha assinatura

## What is wrong in the form

problems-prefix = Erro:
problems-title = Há um problema
problem-missing-name = Indique o seu nome
problem-missing-given-name = Indique o seu nome próprio, o seu nome de família ou ambos
problem-missing-email = Indique o seu endereço de e-mail
problem-missing-country = Escolha o seu país
problem-missing-field = Preencha este campo: { $field }
problem-missing-tick = Para assinar, assinale esta caixa: { $field }
problem-too-long = { $field }: escreva, no máximo, { $max } caracteres
problem-not-an-address = Indique um endereço de e-mail no formato correto, como nome@example.org
problem-not-a-country = Escolha um país da lista
problem-not-a-phone = Indique um número de telefone com o indicativo do país, como +34 600 000 000
problem-not-a-link = Indique o endereço do site com https, como https://example.org
problem-not-an-organisation = { $field }: escreva um nome, e não um endereço nem apenas símbolos
problem-not-a-choice = Escolha outra vez uma das respostas, porque as respostas mudaram: { $field }
problem-consent-changed = O texto desta caixa mudou. Leia-o outra vez e assinale a caixa se concordar.
problem-not-text = { $field }: escreva apenas texto, sem código HTML nem caracteres ocultos
problem-not-a-name = { $field }: escreva um nome, e não um endereço nem apenas símbolos. Se só tem um nome, deixe o outro campo vazio
problem-disposable = Use um endereço de e-mail permanente: os temporários expiram, e os e-mails que lá chegam podem ser lidos por outras pessoas
problem-email-beyond-ascii = Não podemos enviar e-mails para este endereço, porque antes da @ tem uma letra ou um sinal que não existe no teclado inglês. Indique outro endereço.
problem-no-proof = Para que possa assinar, o seu navegador tem de concluir uma verificação de segurança. Verifique se o JavaScript está ativado, recarregue a página e depois envie o formulário.
problem-proof = O formulário esteve aberto demasiado tempo ou já foi enviado. Pressione o botão para o enviar outra vez.
problem-network-limit = Foram enviados demasiados formulários a partir da sua rede, por isso este não foi guardado. Envie-o outra vez daqui a uma hora ou a partir de outra ligação.
problem-domain-limit = Foram enviados muitos formulários com endereços do seu fornecedor de e-mail, por isso o seu navegador tem primeiro de concluir uma verificação de segurança. Verifique se o JavaScript está ativado e pressione outra vez o botão. Sem JavaScript, envie o formulário outra vez daqui a uma hora ou use outro endereço de e-mail.
problem-trap = Este campo tem de ficar vazio. Pode ter sido preenchido pelo seu navegador: apague o que lá está e pressione outra vez o botão.
problem-text-changed = O texto da petição mudou desde que abriu a página. Leia-o outra vez e pressione o botão se ainda quiser assinar.
problem-key-reused = Esta Idempotency-Key já foi usada com outros dados. Envie um formulário alterado com uma chave nova.
problem-paused = A recolha de assinaturas está em pausa, por isso o seu formulário não foi guardado. O que escreveu continua aqui: pressione outra vez o botão mais tarde.
answer-title = Guardar uma resposta com assinatura digital
answer-text = Este site assinou digitalmente uma resposta. Indica que o site recusou isto, quando e porquê. Não revela a sua identidade. Copie-a ou descarregue-a como ficheiro. Qualquer pessoa pode verificá-la com a chave pública:
answer-download = Descarregar a resposta

## Signers, news, and how the number is counted

signers-title = Últimas pessoas que assinaram
signers-note = Só aparecem as pessoas que escolheram mostrar o nome.
signers-none = Ainda não há nomes para mostrar. Quem assina pode escolher mostrar o seu.
signers-none-closed = Nenhum nome é mostrado.
signers-hidden = Neste momento, a campanha não está a mostrar os nomes.
names-from = Os nomes e os comentários só são mostrados enquanto pelo menos { $from } pessoas tiverem confirmado a assinatura.
names-from-missing = Ainda faltam: { $missing }.
names-title = Todos os nomes
names-more = Mais nomes
names-none = Não há nomes para mostrar.
names-search = Procurar nos nomes
names-search-hint = Nome próprio ou apelido, ou como começa
names-not-found = Nenhum nome corresponde.
names-searched = Procurado até agora: os nomes mais recentes, { $count }.
names-search-on = Procurar em nomes anteriores
comments-title = Comentários
comments-note = Quem assinou permitiu que fossem mostrados, e a organização da campanha leu-os antes.
comments-none = Ainda não é mostrado nenhum comentário.
comments-hidden = Neste momento, a campanha não está a mostrar os comentários.
comments-unnamed = Uma pessoa que assinou
comments-all = Todos os comentários
comments-more = Mais comentários
names-others = { $count ->
    [0] Outras { $count } pessoas que assinaram não mostram o nome.
    [one] Outra pessoa que assinou não mostra o nome.
    [many] Outros { $count } de pessoas que assinaram não mostram o nome.
   *[other] Outras { $count } pessoas que assinaram não mostram o nome.
}
news-title = Notícias
news-language = Língua:
news-source = Fonte:
news-published = Publicado:
news-older = Notícias anteriores
news-feed = Seguir as notícias num leitor de feeds (Atom)
news-corrected = Corrigido:
news-all = Todas as notícias
counted-title = Como se chega a este número
counted-text = Uma assinatura conta assim que quem assinou a confirma por e-mail. Cada endereço de e-mail conta uma vez, seja qual for o número de vezes que o formulário é enviado com ele. Os formulários que não foram aceites não entram em nenhum destes números.
counted-confirmed = Confirmadas
counted-awaiting = Ainda não confirmadas
counted-withdrawn = Retiradas
counted-disowned = Não assinadas pelo titular do endereço de e-mail
counted-erased = Apagadas
counted-purged = Nunca confirmadas, e retiradas ou apagadas
counted-automated = Invalidadas: enviadas por um programa
counted-disposable-address = Invalidadas: endereço de e-mail descartável
counted-false-name = Invalidadas: o nome não é de uma pessoa
counted-same-person = Invalidadas: uma pessoa, vários endereços
counted-other = Invalidadas por outro motivo
counted-bounced = Assinaturas confirmadas cujo endereço de e-mail deixou depois de aceitar e-mails: { $number }. Continuam a contar.
counted-submitted = Total (cada endereço de e-mail conta uma vez, e mais uma se assinar outra vez depois de apagados os seus dados)
counted-as-of = Estes números são de { $as-of }. São atualizados, no máximo, uma vez por hora, e só depois de pelo menos mais 20 formulários, para que ninguém possa perceber por eles se determinada pessoa assinou. O registo público mostra sem este atraso o que acontece às assinaturas confirmadas.
counted-none-yet = Os outros números são publicados aqui quando pelo menos 20 formulários tiverem sido enviados e, a partir daí, no máximo uma vez por hora. Assim, ninguém pode perceber por eles se determinada pessoa assinou. O registo público mostra sem este atraso o que acontece às assinaturas confirmadas.
endorse-title = Aderir como organização
endorse-intro = Uma adesão é a assinatura de uma organização. As organizações são contadas e mostradas à parte das pessoas. Para assinar em nome próprio, volte à petição.
endorse-public = São mostrados publicamente o nome, o site e o país da organização. Nunca são mostrados o seu nome, a sua função e o seu endereço de e-mail.
endorse-public-from = São mostrados publicamente o nome, o site e o país da organização, mas só enquanto pelo menos { $from } pessoas tiverem confirmado a assinatura. Nunca são mostrados o seu nome, a sua função e o seu endereço de e-mail.
endorse-approval = A organização da campanha lê cada adesão antes de esta aparecer na lista e ser contada.
endorse-consent = Ao aderir, declara que pode falar em nome da organização e que esta apoia a petição tal como aparece aqui ({ $version }). Aceita que estes dados sejam guardados para a petição.
endorse-button = Aderir
endorse-next = Vamos enviar-lhe um link por e-mail. A adesão não aparece na lista nem é contada enquanto não a confirmar com esse link.
organisations-title = Organizações aderentes
organisations-number = Número de organizações: { $number }. Não fazem parte do número de assinaturas.
organisations-note = Uma pessoa de contacto de cada organização confirmou a adesão por e-mail.
organisations-none = Não é mostrada nenhuma organização.
organisations-from = As organizações só aparecem na lista enquanto pelo menos { $from } pessoas tiverem confirmado a assinatura.
organisations-all = Todas as organizações
organisations-more = Mais organizações
confirm-endorse-title = Confirme a adesão
confirm-endorse-text = Verifique os dados. Se forem os seus, confirme que a sua organização adere a esta petição:
confirm-endorse-button = Confirmar a adesão
confirmed-endorse-title = A adesão está confirmada
confirmed-endorse-thanks = Agradecemos a adesão:
confirmed-endorse-own-page = A adesão tem uma página própria onde pode vê-la, corrigi-la, retirá-la ou apagá-la. Guarde o e-mail com que confirmou: tem o mesmo link.
confirmed-endorse-link = Ver a adesão
endorsement-title = A adesão da sua organização
endorsement-means = A adesão é a assinatura da sua organização. Nesta página e nos nossos e-mails, «a sua assinatura» quer dizer a adesão.
endorsement-ends = Se retirar ou apagar a adesão, a sua organização não aparecerá na lista.
endorsement-listed = Confirmada: conta e aparece na lista
endorsement-hidden = Confirmada: conta, mas neste momento a campanha não está a mostrar nenhum nome
endorsement-from = Confirmada: conta, e aparecerá na lista quando pelo menos { $from } pessoas tiverem confirmado a assinatura. Ainda faltam: { $missing }.
endorsement-waits = Confirmada: contará quando a organização da campanha a aceitar
endorsement-rejected = Não aceite pela organização da campanha: não aparece na lista e não conta
endorsement-not-me = Se outra pessoa aderiu com o seu endereço de e-mail, diga-o aqui. Assim nada da adesão é contado nem mostrado, e não enviamos mais e-mails por causa desta adesão para o seu endereço.
endorsement-done-not-me = Agradecemos que nos tenha dito. Nada da adesão é contado nem mostrado, e não lhe enviamos mais e-mails sobre ela.
endorsement-correct = É possível que a organização da campanha leia os dados corrigidos antes de os mostrar.
endorsement-again = A adesão voltará a ser válida, com os dados acima. Se a organização da campanha tiver de aceitar primeiro as adesões, a sua contará quando estes dados forem aceites.
link-endorse-title = Obter o link para a adesão da sua organização
link-endorse-text = Vamos enviar-lhe por e-mail um link para uma página onde pode ver, corrigir, retirar ou apagar a adesão. Indique o endereço de e-mail com que aderiu.

## After the form

check-mail-title = Veja o seu e-mail
check-mail-sent = Se for possível assinar com esse endereço, deverá receber um e-mail dentro de alguns minutos. Para confirmar a sua assinatura, abra o e-mail e siga o link.
check-mail-sent-late = Se for possível assinar com esse endereço, deverá receber um e-mail, mas não de imediato. Para confirmar a sua assinatura, abra o e-mail e siga o link.
check-mail-endorse-sent = Se for possível aderir com esse endereço, deverá receber um e-mail dentro de alguns minutos. Para confirmar a adesão, abra o e-mail e siga o link.
check-mail-endorse-sent-late = Se for possível aderir com esse endereço, deverá receber um e-mail, mas não de imediato. Para confirmar a adesão, abra o e-mail e siga o link.
check-mail-counts = A sua assinatura só conta depois de a confirmar.
check-mail-not-stored = A petição já não pede isto, por isso não foi guardado: { $fields }
check-mail-nothing-title = Se não chegar nada
check-mail-nothing-wait = Aguarde alguns minutos. Alguns fornecedores de e-mail são lentos.
check-mail-nothing-wait-late = Aguarde mais tempo do que o atraso indicado acima. Alguns fornecedores de e-mail são lentos.
check-mail-nothing-spam = Veja na pasta de spam ou lixo eletrónico.
check-mail-nothing-again = Preencha outra vez o formulário e verifique se o endereço de e-mail está bem escrito.
check-mail-to = Para
check-mail-from = De
check-mail-subject = O assunto contém
check-mail-open = Abrir { $provider }
check-mail-again-limit = Enviamos poucos e-mails para o mesmo endereço, por isso nem sempre segue outro.
check-mail-again-button = Enviar outra vez
check-mail-again-done = Pediu outro e-mail.
check-mail-change-title = Endereço errado?
check-mail-change-button = Alterar o endereço
mails-late-minutes = Neste momento, os nossos e-mails estão com um atraso de cerca de { $minutes } minutos.
mails-late-hours = Neste momento, os nossos e-mails estão com um atraso de cerca de { $hours } horas.
mails-late-link-sent = Se assinou esta petição com esse endereço, deverá receber o link, mas não de imediato. Se não chegar nada, veja na pasta de spam e verifique se o endereço está bem escrito.
mails-late-endorse-link-sent = Se usou esse endereço para aderir a esta petição em nome de uma organização, deverá receber o link, mas não de imediato. Se não chegar nada, veja na pasta de spam e verifique se o endereço está bem escrito.

## Confirming

confirm-title = Confirme a sua assinatura
confirm-text = Verifique os dados. Se forem os seus, confirme a sua assinatura nesta petição:
confirm-button = Confirmar a minha assinatura
confirm-discard-title = Estes dados não são seus?
confirm-discard-text = O seu endereço de e-mail foi usado por outra pessoa para preencher o formulário. Descarte o formulário: nada é contado nem mostrado, e pode assinar com os seus próprios dados.
confirm-discard-only = O seu endereço de e-mail foi usado por outra pessoa para preencher o formulário. Descarte o formulário: nada é contado nem mostrado.
confirm-discard-button = Descartar o formulário
press-title = Indique o seu endereço de e-mail
press-text = Alguns programas de e-mail abrem links e pressionam botões sozinhos. Não conseguimos saber se o botão foi pressionado por si ou por um programa, por isso ainda nada mudou.
press-ask = Para continuar, indique o endereço para onde enviámos o e-mail com o link.
press-wrong = O nosso e-mail foi enviado para outro endereço. Veja nesse e-mail para que endereço foi enviado e indique-o aqui.
press-button = Continuar
confirmed-title = A sua assinatura conta
confirmed-thanks = Agradecemos a sua assinatura:
confirmed-count = Assinaturas até agora, incluindo a sua: pelo menos { $count }
confirmed-share-title = Partilhe esta petição
confirmed-share-text = Ao partilhar, ajuda a petição a chegar a mais pessoas. Estes links não contêm rastreadores.
confirmed-address = Link para a petição
confirmed-share-email = E-mail
confirmed-share-subject = Quer assinar esta petição?
share-closed-text = Esta petição está encerrada. Ainda pode partilhar a sua página. Estes links não contêm rastreadores.
share-native = Partilhar com uma aplicação
share-text = Texto para copiar
share-more = Mais formas de partilhar
share-code-title = Código para cartazes
share-code-text = Quem apontar a câmara de um telemóvel a este código chega à petição.
share-code-file = Guardar o código como imagem (SVG)
share-posters-title = Cartazes para imprimir
share-posters-text = Imprima um cartaz para um painel de avisos ou uma banca. Tem o título da petição e um código que leva até ela.
confirmed-own-page-title = Pode mudar de ideias
confirmed-own-page-text = Na sua página pessoal pode ver o que assinou, corrigir os seus dados, mostrar ou ocultar o seu nome e retirar ou apagar a sua assinatura. Guarde o e-mail com que confirmou: tem o mesmo link.
confirmed-own-page-link = Ir para a minha assinatura
confirmed-own-page-mail = O link para a sua página está nos nossos e-mails. Perdeu-o?

## The signer’s own page

signature-title = A sua assinatura
signature-status = Estado
signature-awaiting = Ainda não confirmada: siga o link do nosso e-mail
signature-too-late = Não foi confirmada antes de a petição encerrar: não conta
signature-confirmed = Confirmada
signature-withdrawn = Retirada
signature-disowned = Outra pessoa assinou com o seu endereço de e-mail: não conta
signature-withdrawn-on-request = Retirada pela organização da campanha, a seu pedido
signature-set-aside = Invalidada pela campanha: não conta
signature-set-aside-withdrawn = Invalidada pela campanha, e retirada: não conta
signature-name = Nome
signature-version = Versão do texto
signature-version-is = Versão { $version } ({ $language })
signature-submitted-at = Assinada em
signature-confirmed-at = Confirmada em
signature-corrected-at = Corrigida em
signature-shown = Mostrar o nome publicamente
signature-shown-once-confirmed = Sim, quando a sua assinatura estiver confirmada
signature-shown-uncounted = Não: só são mostrados nomes de assinaturas que contam
signature-shown-hidden = Sim, mas neste momento a campanha não está a mostrar nenhum nome
signature-shown-from = Sim, quando pelo menos { $from } pessoas tiverem confirmado a assinatura. Ainda faltam: { $missing }.
signature-comment = Mostrar o comentário publicamente
signature-comment-waiting = Ainda não: a organização da campanha lê-o primeiro
signature-comment-refused = Não: a organização da campanha decidiu não o mostrar
signature-comment-hidden = Agora não: neste momento a campanha não está a mostrar nenhum comentário
signature-news = A campanha pode enviar notícias por e-mail
signature-mails = E-mails permitidos
signature-yes = Sim
signature-no = Não
signature-none = Não indicado
signature-private = Não partilhe o endereço desta página. Quem o tiver pode alterar a sua assinatura.
signature-done-shown = Feito: o seu nome já pode aparecer na lista de quem assinou.
signature-done-shown-later = Feito: o seu nome poderá aparecer na lista de quem assinou quando a campanha voltar a mostrar nomes.
signature-done-shown-from = Feito: o seu nome poderá aparecer na lista de quem assinou quando pelo menos { $from } pessoas tiverem confirmado a assinatura. Ainda faltam: { $missing }.
signature-done-hidden = Feito: o seu nome já não é mostrado na lista de quem assinou.
signature-done-hidden-unlisted = Feito: o seu nome não será mostrado na lista de quem assinou.
signature-done-comment-hidden = Feito: o seu comentário não é mostrado.
signature-done-withdrawn = Feito: a sua assinatura foi retirada e não conta.
signature-done-again = Feito: a sua assinatura conta novamente.
signature-done-stopped = Feito: não lhe enviaremos mais e-mails por causa desta assinatura.
signature-done-resumed = Feito: volta a permitir os nossos e-mails sobre esta petição.
signature-done-corrected = Feito: os seus dados estão guardados como os vê aqui.
signature-show-title = Mostrar o seu nome
signature-show-text = O seu nome, país e profissão poderão então aparecer na lista de quem assinou a petição.
signature-show-name = O seu nome poderá então aparecer na lista de quem assinou a petição.
signature-show-button = Mostrar o meu nome
signature-hide-title = Ocultar o seu nome
signature-hide-text = A sua assinatura continuará a contar, mas o seu nome deixará de aparecer na lista de quem assinou.
signature-hide-unlisted = Neste momento, o seu nome não aparece na lista. Se o ocultar, também não aparecerá mais tarde. A sua assinatura continuará a contar.
signature-hide-button = Ocultar o meu nome
signature-hide-comment-title = Ocultar o seu comentário
signature-hide-comment-text = A sua assinatura continuará a contar. A organização da campanha pode ler o seu comentário, mas já não o pode mostrar.
signature-hide-comment-button = Ocultar o meu comentário
signature-withdraw-title = Retirar a sua assinatura
signature-withdraw-text = A sua assinatura não contará e o seu nome não será mostrado. Guardamos um registo de que a assinatura foi retirada. Pode assinar outra vez enquanto a petição estiver aberta.
signature-withdraw-awaiting = O seu formulário será descartado, e os links dos nossos e-mails deixarão de servir para o confirmar. Guardamos um registo de que a assinatura foi retirada.
signature-withdraw-set-aside = A campanha invalidou a sua assinatura, por isso agora não conta. Se a retirar, também não voltará a contar.
signature-withdraw-closed = A sua assinatura não contará e o seu nome não será mostrado. Guardamos um registo de que a assinatura foi retirada. A petição está encerrada: pode reverter a retirada até { $until }, e não depois.
signature-withdraw-final = A sua assinatura não contará e o seu nome não será mostrado. Guardamos um registo de que a assinatura foi retirada. A petição está encerrada, por isso não é possível reverter a retirada.
signature-withdraw-button = Retirar a minha assinatura
signature-again-title = Assinar outra vez
signature-again-text = A sua assinatura contará, com os dados acima.
signature-again-form = Retirou a assinatura antes de os seus dados serem confirmados. Para assinar, preencha outra vez o formulário.
signature-again-mails = Para assinar com os seus próprios dados, primeiro volte a permitir e-mails nesta página. Depois preencha o formulário.
signature-disowned-title = Assinar com os seus dados
signature-again-disowned = Para assinar com os seus próprios dados, preencha o formulário.
signature-again-button = Assinar outra vez
signature-not-me-title = Não assinou esta petição?
signature-not-me-text = Se outra pessoa assinou com o seu endereço de e-mail, diga-o aqui. Assim esta assinatura não é contada nem mostrada, e não enviamos mais e-mails para o seu endereço por causa dela. O número de pessoas que o dizem é público, mas não quem são.
signature-not-me-button = Não fui eu
signature-done-not-me = Agradecemos que nos tenha dito. Esta assinatura não é contada nem mostrada, e não lhe enviaremos mais e-mails por causa dela.
signature-misuse = Para comunicar o uso indevido do seu endereço, escreva para { $contact }.
signature-stop-title = Deixar de receber e-mails
signature-stop-text = Não lhe enviaremos mais e-mails por causa desta assinatura. A sua assinatura fica como está. Guarde o endereço desta página: não poderemos voltar a enviá-lo por e-mail.
signature-stop-button = Deixar de receber e-mails
signature-resume-title = Voltar a permitir e-mails
signature-resume-text = Se voltar a permitir e-mails, podemos enviar-lhe por e-mail o link para esta página. Se um e-mail que lhe enviámos não chegou ou foi marcado como spam, é possível que, mesmo assim, não enviemos nenhum durante algum tempo.
signature-links-title = Obter um novo link para esta página
signature-links-text = Vamos enviar-lhe um novo link por e-mail. Todos os links anteriores para esta página deixarão de funcionar, incluindo os dos e-mails que já tem. Use esta opção se outra pessoa puder ter um link.
signature-links-button = Substituir os meus links
signature-download-title = Descarregar os seus dados
signature-download-text = Os seus dados e o respetivo histórico, num ficheiro JSON
signature-download-fresh = Para proteger os seus dados, só pode descarregá-los com um link que tenha menos de um dia. Podemos enviar-lhe um por e-mail.
signature-download-button = Enviar-me um link recente
receipt-title = Comprovativo
receipt-text = O comprovativo demonstra que a sua assinatura está no registo público deste site. Quem o vir fica a saber que assinou, por isso mostre-o apenas a quem puder sabê-lo.
receipt-button = Descarregar o comprovativo
signature-erase-title = Apagar os seus dados
signature-erase-counted = A sua assinatura não contará, e o seu nome, endereço de e-mail e todos os outros dados encriptados serão apagados definitivamente. Não é possível voltar atrás.
signature-erase-not-counted = O seu nome, endereço de e-mail e todos os outros dados encriptados serão apagados definitivamente. Não é possível voltar atrás. A sua assinatura não conta agora e não contará depois.
signature-erase-sure = Tenho a certeza de que quero apagar os meus dados
signature-erase-data-button = Apagar os meus dados

## Correcting details

correct-title = Corrigir os seus dados
correct-choices = Aí também pode alterar se quer receber notícias e o que mais aceitou.
correct-text = O que assinou não muda. Os dados que substituir são apagados.
correct-awaiting = Pode corrigir aqui os seus dados quando a sua assinatura estiver confirmada.
correct-button = Guardar
correct-news-stopped = Pediu para deixar de receber e-mails. Se escolher receber notícias, volta a permiti-los.
correct-differs = O que escreveu é diferente do que está guardado:
correct-limit = As alterações são limitadas: { $day } em 24 horas, { $all } no total. Pode sempre ocultar o seu nome, deixar de receber e-mails e retirar ou apagar a sua assinatura.

## Another email address

address-title = Usar outro endereço de e-mail
address-text = Assinou com { $address }. Pode transferir a sua assinatura para outro endereço seu. Nada mais muda nela.
address-ask = Vamos enviar um e-mail para o novo endereço. A sua assinatura é transferida quando abrir o link desse e-mail e confirmar. A partir daí, os links dos e-mails anteriores deixam de funcionar. Avisamos o endereço antigo de que a assinatura foi transferida, mas não dizemos para onde.
address-mail-button = Enviar-me um e-mail para este endereço
address-same = Este já é o endereço da sua assinatura. Indique outro.
address-pending = Pediu-nos que enviássemos um e-mail para { $address }. A sua assinatura é transferida para lá assim que confirmar nesse e-mail. Até lá, nada muda.
address-keep-current = Manter o meu endereço atual
address-kept = Feito: a alteração do endereço foi cancelada.
address-sent = Se pudermos enviar e-mails para este endereço, deverá receber um e-mail dentro de alguns minutos. Para transferir a sua assinatura, abra-o e siga o link.
address-sent-late = Se pudermos enviar e-mails para este endereço, deverá receber um e-mail, mas não de imediato. Para transferir a sua assinatura, abra-o e siga o link.
address-until = Enquanto não confirmar nesse e-mail, nada muda.
address-confirm-title = Transferir a assinatura para este endereço
address-confirm-text = Foi pedida, provavelmente por si, a transferência de uma assinatura nesta petição para o seu endereço de e-mail:
address-endorsement-means = Nesta página, «assinatura» quer dizer a adesão de uma organização.
address-confirm-then = A partir daí, só os links dos e-mails enviados para este endereço levam à assinatura.
address-confirm-button = Transferir para aqui
address-reject-title = A assinatura não é sua?
address-reject-text = Alguém indicou o seu endereço. Rejeite a alteração: a assinatura fica onde está.
address-reject-button = Rejeitar
address-taken-title = Já existe uma assinatura com este endereço
address-has-signature-text = Este endereço já tem uma assinatura, que conta. Por isso, a outra assinatura não pode ser transferida para aqui. Se ambas forem suas, retire a outra: deixará de contar.
address-taken-button = Retirar a outra assinatura
notice-address-moved-title = A sua assinatura foi transferida
notice-address-moved-text = Pertence agora ao seu novo endereço de e-mail, tal como estava. Só os links dos e-mails enviados para este endereço levam a ela.
notice-moved-title = Esta assinatura foi transferida
notice-moved-text = Pertence agora a outro endereço de e-mail. Use o link dos nossos e-mails para esse endereço. Se não a transferiu, contacte a campanha.
notice-address-outdated-title = Este link já não funciona
notice-address-outdated-text = A alteração do endereço foi cancelada, foi pedida outra vez ou é demasiado antiga, ou a assinatura já não está confirmada. Para recomeçar, vá à página da sua assinatura: o link está nos nossos e-mails para o endereço com que assinou.
notice-address-rejected-title = A alteração foi rejeitada
notice-address-rejected-text = A assinatura não foi transferida para o seu endereço. O link do nosso e-mail já não funciona.
notice-address-withdrawn-title = A outra assinatura foi retirada
notice-address-withdrawn-text = Não conta. A assinatura com este endereço não mudou. Para apagar a outra, use o link dos nossos e-mails para o endereço dela.
notice-many-addresses-title = Demasiadas alterações de endereço
address-limit = { $day ->
    [0] Em 24 horas pode indicar { $day } outros endereços.
    [one] Em 24 horas pode indicar um outro endereço.
    [many] Em 24 horas pode indicar { $day } de outros endereços.
   *[other] Em 24 horas pode indicar { $day } outros endereços.
}
again-from = Pode tentar outra vez a partir de { $time }.
unsubscribe-title = Deixar de receber notícias por e-mail
unsubscribe-text = Depois disso, a campanha deixará de lhe enviar por e-mail notícias sobre esta petição:
unsubscribe-then = A sua assinatura e as suas outras escolhas ficam como estão.
unsubscribe-button = Deixar de receber notícias
notice-news-stopped-title = Já não vai receber notícias
notice-news-stopped-text = A campanha não lhe enviará mais notícias sobre esta petição por e-mail. Ainda pode chegar um e-mail que já estava a caminho. Se assinou, a sua assinatura não muda.

## The link to one's own page

link-title = Obter o link para a sua assinatura
link-text = Vamos enviar-lhe por e-mail um link para a sua página pessoal, onde pode ver, retirar ou apagar a sua assinatura. Indique o endereço de e-mail com que assinou.
link-button = Enviar-me o meu link

## Notices

notice-link-expired-title = Este link expirou
notice-link-expired-text = Use o link do nosso e-mail mais recente. Se a petição ainda estiver aberta, também pode assinar outra vez para receber um novo link.
notice-link-unknown-title = Este link não funciona
notice-link-unknown-text = Pode faltar uma parte. Copie o link completo do nosso e-mail. Se isso não resolver, peça um novo link na página da petição.
notice-petition-closed-title = Esta petição está encerrada
notice-petition-closed-text = Já não aceita assinaturas. Agradecemos a sua vontade de assinar.
notice-petition-not-found-title = Petição não encontrada
notice-petition-not-found-text = Verifique se o endereço está correto. A petição pode ter mudado de endereço ou ainda não estar aberta.
notice-page-not-found-title = Página não encontrada
notice-page-not-found-text = Verifique se o endereço está correto ou volte à página anterior.
notice-article-retracted-title = Esta notícia foi retirada
notice-article-retracted-text = A campanha já não a publica. Pode ler outras notícias na página da petição.
notice-too-large-title = O seu pedido é demasiado grande
notice-too-large-text = Enviou mais texto do que aceitamos. Volte atrás, encurte-o e envie-o outra vez.
notice-unavailable-title = Lamentamos, há um problema com o serviço
notice-unavailable-text = Não conseguimos concluir o seu pedido. Tente outra vez dentro de alguns minutos. Não faz mal enviá-lo duas vezes.
notice-not-sure-title = Nada foi apagado
notice-not-sure-text = Assinale a caixa para confirmar que quer apagar os seus dados e pressione outra vez o botão.
notice-not-changed-title = Nada foi alterado
notice-not-changed-text = O estado da sua assinatura mudou desde que abriu a página, por isso esse botão já não se aplica. Vá à sua assinatura para ver o estado atual.
notice-withdrawn-title = A sua assinatura foi retirada
notice-withdrawn-text = Não conta, e o seu nome não é mostrado. Pode assinar outra vez enquanto a petição estiver aberta.
notice-erased-title = Os seus dados foram apagados
notice-erased-details = O seu nome, endereço de e-mail e todos os outros dados encriptados foram apagados definitivamente. Este link já não funciona.
notice-erased-on-request-title = Os seus dados foram apagados
notice-erased-on-request-details = A organização da campanha apagou definitivamente o seu nome, endereço de e-mail e todos os outros dados encriptados, a seu pedido. A sua assinatura não conta. Este link já não funciona. Se não pediu isto, contacte a campanha; pode assinar outra vez enquanto a petição estiver aberta.
notice-purged-title = Este link expirou
notice-purged-text = A assinatura não foi confirmada no prazo de 30 dias, por isso os dados foram apagados. Nunca foi contada. Se a petição ainda estiver aberta, pode assinar outra vez.
notice-again-kept = O formulário ainda tem o que não foi apagado. Preencha o resto.
notice-data-expired-title = Os seus dados foram apagados
notice-data-expired-details = A petição encerrou há muito tempo, por isso o seu nome, endereço de e-mail e todos os outros dados encriptados foram apagados. A sua assinatura continua a contar.
notice-data-expired-uncounted-title = Os seus dados foram apagados
notice-data-expired-uncounted-details = Terminou o prazo durante o qual guardamos os dados, por isso o seu nome, endereço de e-mail e todos os outros dados encriptados foram apagados. A sua assinatura não conta.
notice-other-spelling-title = Este link é para outra forma do seu endereço
notice-other-spelling-text = Este endereço de e-mail pode ser escrito de várias formas. Outra forma foi usada mais tarde, ou está confirmada, por isso este link não pode mostrar nem alterar a assinatura. Use o link dos e-mails que enviámos para essa outra forma. Enquanto nada estiver confirmado, o botão do e-mail com este link continua a funcionar.
notice-link-replaced-title = Este link foi substituído
notice-link-replaced-text = Os links anteriores para esta assinatura já não funcionam. Use o link do nosso e-mail mais recente ou peça um novo na página da petição.
notice-links-replaced-title = Os seus links foram substituídos
notice-links-replaced-text = Os links anteriores para a sua assinatura já não funcionam. Vamos enviar-lhe um novo por e-mail.
notice-discarded-title = O formulário foi descartado
notice-discarded-text = Nada dele é contado nem mostrado. Se quiser assinar com os seus próprios dados, preencha o formulário.
notice-discarded-only-title = O formulário foi descartado
notice-discarded-only-text = Nada dele é contado nem mostrado.
notice-fresh-link-sent-title = Veja o seu e-mail
notice-fresh-link-sent-text = Vamos enviar-lhe um link recente. Use-o no prazo de um dia para descarregar os seus dados.
notice-not-fresh-title = Este link é demasiado antigo para descarregar os dados
notice-not-fresh-text = Para proteger os seus dados, só pode descarregá-los com um link que tenha menos de um dia. Peça um na página da sua assinatura.
notice-receipt-not-yet-title = O seu comprovativo ainda não está pronto
notice-receipt-not-yet-text = A sua assinatura ainda não está no registo público. Depois de a confirmar, isso demora normalmente menos de um minuto. Tente outra vez mais tarde.
notice-receipt-late-text = O que confirmou ou alterou em { $time } ainda não está no registo público. Isso demora normalmente menos de um minuto, por isso o registo está atrasado. A sua assinatura não se perdeu: está guardada e será acrescentada quando o registo continuar. Tente outra vez mais tarde.
notice-receipt-unconfirmed-text = A sua assinatura não está confirmada. Só pode obter um comprovativo quando estiver confirmada e constar do registo público.
notice-no-receipt-title = Não há comprovativo
notice-no-receipt-text = Esta petição não dá comprovativos, porque um comprovativo demonstra a quem o vir que a pessoa a quem pertence assinou.
notice-receipt-disowned-text = Disse-nos que não foi quem assinou. Um comprovativo demonstraria o contrário a quem o visse, por isso não pode descarregar nenhum.
notice-too-many-mails-title = Não é possível enviar um e-mail agora
notice-too-many-mails-text = Já enviámos vários e-mails para o seu endereço nos últimos dias, ou pediu para não receber mais e-mails nossos. Use o link mais recente ou tente outra vez daqui a uma semana.
notice-details-changed-text = Os seus dados mudaram desde que abriu o formulário, por isso nada foi guardado. Compare o que escreveu com os dados guardados e guarde outra vez.
notice-set-aside-title = Esta assinatura foi invalidada
notice-set-aside-text = A campanha invalidou-a, por isso não conta. Se acha que se trata de um erro, contacte a campanha.
notice-mails-stopped-title = Já não vai receber e-mails
notice-mails-stopped-text = Não lhe enviaremos mais e-mails por causa desta assinatura.
notice-signing-paused-title = A recolha de assinaturas está em pausa
notice-signing-paused-text = O seu formulário não foi guardado. As assinaturas já existentes não são afetadas. Volte mais tarde.
notice-form-after-closing-text = A petição encerrou antes de o seu formulário chegar, por isso nada dele foi guardado. Agradecemos a sua vontade de assinar.
notice-link-sent-title = Veja o seu e-mail
notice-link-sent-text = Se assinou esta petição com esse endereço, deverá receber o link dentro de alguns minutos. Se não chegar nada, veja na pasta de spam e verifique se o endereço está bem escrito.
notice-endorse-link-sent-text = Se usou esse endereço para aderir a esta petição em nome de uma organização, deverá receber o link dentro de alguns minutos. Se não chegar nada, veja na pasta de spam e verifique se o endereço está bem escrito.
notice-wait-title = Tente outra vez mais tarde
notice-wait-text = Chegaram demasiados pedidos a partir da sua rede. Tente outra vez daqui a uma hora ou a partir de outra ligação.

## The document to hand over

delivery-as-of = Situação em { $date } ({ $zone })
delivery-links = Links
delivery-names = Nomes
delivery-names-shown = Pessoas que assinaram e escolheram mostrar o nome: { $shown } de { $confirmed }. Aparecem por ordem de confirmação. O que está ao lado de um nome é o que a própria pessoa indicou.
delivery-names-none = Nenhuma das pessoas que assinaram escolheu mostrar o nome.
delivery-boxes = { $number ->
    [one] Um nome contém caracteres que não existem nos tipos de letra deste documento. Cada um desses caracteres é substituído por um quadrado.
    [many] { $number } de nomes contêm caracteres que não existem nos tipos de letra deste documento. Cada um desses caracteres é substituído por um quadrado.
   *[other] { $number } nomes contêm caracteres que não existem nos tipos de letra deste documento. Cada um desses caracteres é substituído por um quadrado.
}
delivery-organisations = Organizações
delivery-organisations-listed = Organizações aderentes: { $number }. Aparecem por ordem de confirmação e não fazem parte do número de assinaturas.
delivery-page = Página { $page } de { $pages }

## Privacy

privacy-page-title = Privacidade
privacy-purpose-title = Para que são usados os seus dados
privacy-purpose-count = Para contar a sua assinatura e garantir que é sua.
privacy-purpose-deliver = Para entregar a petição a: { $addressees }
privacy-purpose-chosen = Apenas se o escolheu: para mostrar o seu nome publicamente, com o seu país e a sua profissão, e para lhe enviar por e-mail notícias sobre esta petição.
privacy-purpose-shown = Apenas se o escolheu: para mostrar o seu nome publicamente.
privacy-purpose-news = Apenas se o escolheu: para lhe enviar por e-mail notícias sobre esta petição.
privacy-purpose-consent = Apenas se o escolheu: { $consent }
privacy-basis-title = Fundamento jurídico
privacy-basis-text = O seu consentimento. É dado ao assinar e pode ser retirado em qualquer momento. Na União Europeia: artigo 6.º, n.º 1, alínea a), do RGPD, e artigo 9.º, n.º 2, alínea a), porque uma assinatura pode revelar opiniões políticas.
privacy-stored-title = O que é guardado
privacy-stored-sealed = Encriptado: { $fields }
privacy-stored-source = Encriptado: um código que indica onde estava o link pelo qual chegou à petição, por exemplo num folheto. Só é guardado se o link tiver um código, e só é usado para contar quantas pessoas vieram de lá.
privacy-stored-open = Não encriptado: o seu país, se o indicou, a sua língua, o que permitiu, que versão do texto assinou e quando.
privacy-stored-areas = Não encriptado, enquanto a sua assinatura contar: a região ou o início do código postal em que a assinatura é contada.
privacy-stored-codes = Apenas como códigos secretos, para reconhecer formulários repetidos: o seu endereço de e-mail e a sua rede.
privacy-stored-log = Para sempre, num registo público que qualquer pessoa pode verificar: que uma assinatura foi confirmada, o que lhe aconteceu depois (por exemplo, que foi corrigida, retirada ou apagada), e em que minuto, com um código em vez de um nome ou endereço. Se o seu nome foi mostrado publicamente, é possível que outras pessoas consigam perceber quais são as suas entradas.
privacy-stored-endorsements = Se aderir em nome de uma organização: o nome, o site e o país da organização podem ser mostrados publicamente. O seu nome, a sua função e o seu endereço de e-mail são guardados de forma encriptada e nunca são mostrados.
privacy-readers-title = Quem pode ver os dados
privacy-readers-text = A campanha e as empresas que gerem este site e enviam os respetivos e-mails. Cada exportação dos dados fica registada. O que escolher mostrar publicamente pode ser visto por todos e não está encriptado.
privacy-readers-places = Todos podem ver de que países vêm as assinaturas e quantas são, aproximadamente, em números arredondados que não apontam para ninguém.
privacy-readers-areas = Todos podem ver de que regiões ou zonas postais vêm as assinaturas e quantas são, aproximadamente, em números arredondados que não apontam para ninguém.
privacy-readers-addressees = As pessoas e entidades a quem a petição é entregue veem o que a campanha entrega com ela.
privacy-kept-title = Durante quanto tempo são guardados
privacy-kept-unconfirmed = Dados que não confirmar
privacy-kept-confirmed = Dados confirmados
privacy-kept-until-erased = Até os apagar
privacy-kept-closed = Dados confirmados, depois de a petição encerrar
privacy-kept-address = Um endereço de e-mail antigo, depois de a sua assinatura ser transferida para outro
privacy-kept-mails = Registo dos e-mails que lhe enviámos, sem o seu endereço
privacy-kept-erased = Ninguém pode ler os dados apagados. Os códigos, as suas escolhas, as datas e as horas ficam registados.
privacy-days = { $days ->
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
}
privacy-rights-title = Os seus direitos
privacy-rights-page = O link dos nossos e-mails leva à sua página pessoal: aí pode ver, descarregar, retirar e apagar tudo. Também pode corrigir aí os seus dados e usar outro endereço de e-mail. Para qualquer outro assunto, contacte a campanha ou a autoridade de proteção de dados.

## Accessibility

access-title = Acessibilidade
access-aim = Todas as pessoas devem poder ler e assinar aqui: num telemóvel ou num ecrã grande, com rato, teclado ou leitor de ecrã. O objetivo são as WCAG 2.2, nível AA.
access-checked-title = O que é verificado
access-checked-pages = Antes do lançamento de cada versão deste software, um navegador verifica as páginas, desde o formulário até à página da própria assinatura: contraste, nomes, funções, ordem e línguas. Verifica a página da petição e o respetivo formulário em todas as línguas deste site.
access-checked-ways = O navegador assina só com o teclado e também sem JavaScript. Verifica que nada se perde com o texto no dobro do tamanho, num ecrã de 320 píxeis, no modo escuro, com cores forçadas e em papel. Nada se move sozinho.
access-missing-title = O que falta
access-missing-people = Ainda ninguém que use um leitor de ecrã todos os dias experimentou estas páginas.
access-missing-content = Os textos de uma petição e as suas notícias são da campanha e não são verificados.
access-missing-script = Uma petição pode pedir aos navegadores que façam um cálculo, contra os formulários enviados por máquinas. Nesse caso, é preciso JavaScript para assinar; ninguém tem de resolver um enigma.
access-report-title = Diga-nos o que não funciona
access-report-text = Escreva a quem está por trás da petição: a página «{ $privacy }» da petição diz quem são essas pessoas. Indique em que página aconteceu, o que queria fazer e o que usa para isso.

## How the number grew

history-title = Como cresceu o número de assinaturas
history-summary = { $count ->
    [0] { $count } assinaturas confirmadas contadas
    [one] { $count } assinatura confirmada contada
    [many] { $count } de assinaturas confirmadas contadas
   *[other] { $count } assinaturas confirmadas contadas
} de { $from } a { $until }. O dia com mais confirmações foi { $day }: { $most }.
embed-title = Mostrar noutro site
embed-text = Estes sites podem mostrar a petição numa moldura. Copie as linhas para uma das páginas deles; onde os scripts não funcionarem, quem lê encontra um link.
embed-form = O formulário
embed-count = Só o número
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Ao assinalar esta caixa, permite o uso de: { $fields }
history-note = Só são mostradas as assinaturas que contam neste momento: uma assinatura retirada desaparece também do dia em que foi confirmada. Os dias são em UTC.
history-none = Ainda ninguém confirmou uma assinatura.
history-table = O mesmo numa tabela
history-when = Quando
history-confirmed = Confirmadas
history-total = No total
history-goals = Objetivos alcançados
history-csv = Números de todos os dias, para uma folha de cálculo (CSV)
places-title = De onde vêm as assinaturas
places-as-of = Situação em { $time }. Assinaturas confirmadas nesse momento: { $count }.
places-note-hourly = Não é possível identificar ninguém: os números são arredondados para baixo, os países com poucas assinaturas não são mostrados e a tabela é atualizada, no máximo, uma vez por hora, e só depois de pelo menos mais { $number } pessoas terem assinado ou retirado a assinatura.
places-none = Nenhum país é mostrado. Para que não seja possível identificar ninguém, um país só é mostrado quando pelo menos { $number } pessoas desse país tiverem assinado, e a tabela é atualizada de vez em quando.
places-table = Por país
places-at-least = Assinaturas, no mínimo
places-share-at-least = Percentagem, no mínimo
places-share = { $number }%
places-others = Outros países, país não indicado e arredondamentos
places-map = Mapa
places-map-text = Mapa do mundo. A cor de cada país indica o seu número de assinaturas; a tabela tem os mesmos números.
places-step = { $number } ou mais
places-step-none = Não mostrado
places-csv = Todos os países, para uma folha de cálculo (CSV)
places-areas-note-hourly = Não é possível identificar ninguém: os números são arredondados para baixo, as zonas com poucas assinaturas não são mostradas e a tabela é atualizada, no máximo, uma vez por hora, e só depois de pelo menos mais { $number } pessoas terem assinado ou retirado a assinatura.
places-areas-none = Nenhuma zona é mostrada. Para que não seja possível identificar ninguém, uma zona só é mostrada quando pelo menos { $number } pessoas dessa zona tiverem assinado, e a tabela é atualizada de vez em quando.
places-areas-others = Outras zonas, zona não indicada ou não reconhecida e arredondamentos
places-areas-csv = Todas as zonas, para uma folha de cálculo (CSV)
places-by-region = Por região
places-by-postcode = Por início do código postal
places-postcode-begins = O código postal começa por
log-title = O registo público
log-proves = Com este registo, qualquer pessoa pode voltar a contar as assinaturas deste site. O registo prova que, no que foi contado, nada foi eliminado, alterado ou acrescentado sem que isso se veja.
log-proves-not = Não prova que as pessoas que assinaram são reais ou têm direito a assinar, nem que ninguém foi recusado.
log-private = Não contém nomes nem endereços de e-mail: apenas o que aconteceu a uma assinatura, em que minuto, e um código.
log-refused = Se uma regra deste site recusar uma assinatura, por exemplo porque a petição está encerrada, quem queria assinar recebe uma resposta com assinatura digital, que pode guardar. Os formulários recusados não entram em nenhum número público, porque pessoas estranhas poderiam fazer variar esse número. Chave pública das respostas:
log-none = Ainda não foi publicado nada no registo.
log-state = Estado do registo
log-entries = Entradas
log-published = Publicado
log-root = Hash da raiz
log-name = Nome
log-key = Chave pública
log-witnesses = Testemunhas
log-witnessed = Atestado por { $cosigned } de { $witnesses }, { $time }
log-not-witnessed = Ainda não atestado (0 de { $witnesses })
log-no-witnesses = Nenhuma. Quem gere este site poderia mostrar registos diferentes a pessoas diferentes. Para o descobrir, compare o hash da raiz com o que outras pessoas veem.
log-delay = As novas entradas aparecem normalmente em menos de um minuto.
log-newest = O ponto de controlo (checkpoint) mais recente do registo é de { $time }.
log-behind = Algo que este site já conta ainda não está no registo. Se isto durar mais do que alguns minutos, o registo parou. Nenhuma assinatura se perde: o que falta está guardado e será acrescentado quando o registo continuar.
log-petitions = O que o registo diz sobre uma petição está na página «{ $history }» dessa petição.
log-check-title = Como verificar o registo
log-check-program = Execute este comando do Countersign, o software livre em que assenta este site. Só precisa de endereços públicos:
log-check-second = O código-fonte tem ainda um segundo programa que verifica o registo. Está escrito em Python e não tem nada em comum com o primeiro: tests/audit.
log-file-checkpoint = Ponto de controlo (checkpoint)
log-file-policy = Lista de chaves (policy)
log-formats = Formatos
log-ended = Registos anteriores, já encerrados
log-count-title = O que diz o registo público
log-count-as-of = Situação em { $time }, quando o registo tinha { $entries } entradas. As assinaturas confirmadas, retiradas ou apagadas desde então não estão refletidas nestes números.
check-title = Verificar um comprovativo
check-intro = É o seu navegador que verifica o comprovativo. Nada do que indicar aqui é enviado para lado nenhum e, depois de carregada, esta página funciona sem ligação à internet.
check-receipt = Comprovativo
check-file = Ou escolha o ficheiro
check-policy = Chaves de confiança
check-policy-what = Uma lista de chaves (policy, c2sp.org/tlog-policy): as chaves públicas do registo e das suas testemunhas. Esta é deste site. Se não confia no site, cole uma lista obtida de outra pessoa.
check-button = Verificar
check-no-script = Para verificar nesta página, é preciso JavaScript. Sem JavaScript, use um dos programas: veja a página sobre o registo público.
check-old = Este navegador não consegue verificar assinaturas Ed25519. Use um navegador mais recente ou um dos programas: veja a página sobre o registo público.
check-valid = Este comprovativo é válido.
check-not-valid = Este comprovativo não é válido.
check-other = Este comprovativo é de outro registo: { $origin }.
check-other-ended = Este site encerrou esse registo e começou outro. Para verificar este comprovativo, use a lista de chaves do registo encerrado. Para obter um comprovativo do registo atual, abra o link para a sua assinatura num dos nossos e-mails.
check-other-foreign = Esse registo não está na lista de chaves em que confia. Para verificar este comprovativo, indique a lista de chaves desse registo, obtida de alguém em quem confie.
check-other-use = Usar a lista de chaves do registo encerrado
check-form = Isto não é um comprovativo. Cole-o por inteiro, de «c2sp.org/tlog-proof@v1» até à última linha.
check-file-unreadable = O seu navegador não consegue ler este ficheiro. Escolha-o de novo ou cole o comprovativo.
check-policy-wrong = Não é possível ler as chaves de confiança. Indique uma lista de chaves (policy, c2sp.org/tlog-policy) com pelo menos um registo e um quórum.
check-log-good = Assinatura do registo { $origin }: válida.
check-log-bad = Assinatura do registo: em falta ou não válida.
check-witness-good = Assinaturas de testemunhas: { $cosigned } de { $witnesses }, o que é suficiente.
check-witness-few = Assinaturas de testemunhas: { $cosigned } de { $witnesses }, o que não é suficiente.
check-witness-bad = Assinaturas de testemunhas: pelo menos uma não é válida.
check-witness-none = Assinaturas de testemunhas: nenhuma é exigida.
check-place-good = Lugar no registo: entrada número { $index }, inferior a { $size }.
check-place-bad = Lugar no registo: não provado.
check-owner-good = A que assinatura pertence a entrada: à assinatura { $id }.
check-owner-bad = A que assinatura pertence a entrada: a uma diferente da indicada no comprovativo.
check-owner-alone = A que assinatura pertence a entrada: não indicado. O comprovativo mostra apenas a entrada.
check-later-title = A assinatura ainda conta?
check-later-text = O seu navegador lê o registo a partir dessa entrada e compara-o com o estado mais recente que o registo assinou.
check-later-stop = Parar
check-later-stopped = A leitura parou, sem resultado.
check-later-reading = Entradas lidas: { $read } de { $size }.
check-later-more = Pressione outra vez o botão para continuar a ler.
check-later-counts = Segundo o registo com { $size } entradas, a assinatura conta.
check-later-not = Segundo o registo com { $size } entradas, a assinatura não conta: { $reason }
check-later-damaged = O registo já não é o que era quando deu este comprovativo ou não corresponde ao estado que ele próprio assinou. Guarde o comprovativo e avise outras pessoas.
check-later-other = O registo deste site agora é outro: { $origin }. Não permite saber se a assinatura deste comprovativo ainda conta. Se assinou neste site, abra o link para a sua assinatura num dos nossos e-mails e descarregue um novo comprovativo.
check-later-missing = Não é possível carregar uma parte do registo. Tente outra vez mais tarde.
