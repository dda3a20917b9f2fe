## The language itself

language-name = Gaeilge

## Every page

skip-to-content = Léim go dtí an príomhábhar
language-choice = Teanga
language-choice-text = Teanga na hachainí:
language-choice-interface = Teanga na gcnaipí agus na foirme:
footer-promise = Gan fianáin, gan rianairí, gan aon rud á lódáil ó shuíomhanna eile.
site-imprint = Fógra dlí
site-contact = Teagmháil
copy = Cóipeáil
copied = Cóipeáilte
back-to-petition = Ar ais chuig an achainí
all-petitions = Gach achainí
list-title = Achainíocha
list-more = Tuilleadh achainíocha
list-open = Oscailte do shínithe
list-closed = Dúnadh í ar an { $date }
list-paused = Tá bailiú na sínithe ar sos
list-search = Cuardaigh
list-search-hint = Teidil, téacsanna, ainmneacha na n-eagraithe agus na bhfaighteoirí, agus áiteanna
list-state = Stádas
list-any = Gach ceann
list-state-closed = Dúnta
list-found = { $count ->
    [one] Aimsíodh achainí amháin.
    [two] Aimsíodh { $count } achainí.
    [few] Aimsíodh { $count } achainí.
    [many] Aimsíodh { $count } n-achainí.
   *[other] Aimsíodh { $count } achainí.
}
list-none = Níl aon achainí ann a fhreagraíonn dó sin. Bain triail as focail eile, nó as níos lú focal.
list-previous = Achainíocha roimhe seo

## The petition and its count

sign-jump = Sínigh an achainí
count-signatures = { $count ->
    [one] { $count } síniú
    [two] { $count } shíniú
    [few] { $count } shíniú
    [many] { $count } síniú
   *[other] { $count } síniú
}
count-word = { $count ->
    [one] síniú deimhnithe
    [two] shíniú dheimhnithe
    [few] shíniú dheimhnithe
    [many] síniú dheimhnithe
   *[other] síniú deimhnithe
}
count-goal = An chéad sprioc eile: { $goal }
count-goal-last = Sprioc: { $goal }
count-goal-reached = Baineadh an sprioc { $goal } amach an { $date }
text-language = Teanga théacs na hachainí: { $language }
text-version-newest = Is é seo leagan { $version } den téacs ({ $language }). Is é an leagan is nuaí é.
text-version-replaced = Is é seo leagan { $version } den téacs ({ $language }), a foilsíodh ar an { $date }. Tá leagan níos nuaí tagtha ina áit.
fact-organiser = Tosaithe ag
fact-addressees = Dírithe ar
fact-place = Áit
fact-started = Dáta tosaithe
fact-closes = Oscailte go dtí
fact-closed = Dáta dúnta
fact-line = { $label }: { $value }
outcome-delivered = Seachadta
outcome-answered = Freagartha
outcome-successful = D’éirigh léi
outcome-unsuccessful = Níor éirigh léi
outcome-withdrawn = Tarraingthe siar ag na heagraithe
donate-title = Tacaigh leis an bhfeachtas
donate-transfer = Is féidir leat airgead a aistriú chuig an gcuntas seo:
donate-link = Tabhair síntiús ar líne
donate-holder = Sealbhóir an chuntais
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Cuspóir na híocaíochta
donate-code-name = Cód d’aipeanna bainc
donate-code = Scan an cód seo le haip do bhainc. Líonann sé sonraí an chuntais isteach; roghnaíonn tusa an méid.
closed-title = Tá an achainí seo dúnta
closed-text = Dúnadh í ar an { $date } agus ní ghlacann sí le sínithe a thuilleadh.
closed-text-grace = Dúnadh í ar an { $date } agus ní ghlacann sí le sínithe nua. Is féidir sínithe a seoladh isteach roimhe sin a dheimhniú fós go dtí an { $until }.
draft-title = Níl an achainí seo oscailte fós
draft-text = Ní féidir leat í a shíniú fós. Tar ar ais níos déanaí.
draft-link-text = Ní féidir ach le daoine a bhfuil seoladh an leathanaigh seo acu an achainí a fheiceáil, agus sin go dtí an { $until }. Ní féidir le haon duine síniú fós.
paused-title = Tá bailiú na sínithe ar sos
paused-text = Ní féidir leat an achainí seo a shíniú faoi láthair. Níl aon athrú ar na sínithe atá ann cheana. Tar ar ais níos déanaí.

## The form

form-title = Sínigh an achainí
field-name = Ainm iomlán
field-given-name = Céadainm
field-family-name = Sloinne
field-email = Seoladh ríomhphoist
field-country = Tír
field-region = Réigiún
field-city = Baile nó cathair
field-postcode = Cód poist
field-occupation = Slí bheatha nó eagraíocht
field-occupation-alone = Slí bheatha
field-organisation = Eagraíocht
field-link = Suíomh gréasáin
field-endorse-organisation = Ainm na heagraíochta
field-endorse-country = Tír na heagraíochta
field-endorse-name = D’ainm iomlán
field-endorse-role = Do ról san eagraíocht
field-endorse-email = Do sheoladh ríomhphoist
field-phone = Uimhir theileafóin
field-phone-hint = Leis an gcód tíre. Ní thaispeántar go poiblí riamh í.
field-comment = Nóta tráchta
field-comment-hint = Don fheachtas amháin: ní thaispeántar go poiblí é.
field-comment-hint-public = Léann na heagraithe é. Tá cead acu é a thaispeáint go poiblí má cheadaíonn tú é sin thíos.
consent-show-comment = Tá cead ag na heagraithe mo nóta tráchta a thaispeáint go poiblí. Ní bhíonn m’ainm in aice leis ach amháin má thaispeánaim m’ainm.
field-optional = (roghnach)
country-choose = Roghnaigh…
form-more = Cuir slí bheatha nó nóta tráchta leis
form-more-fields = Cuir tuilleadh sonraí leis
form-one-name = Mura bhfuil agat ach ainm amháin, fág an réimse eile folamh.
form-show-name = Taispeáin m’ainm go poiblí
form-show-name-hint = Mar aon le do thír agus do shlí bheatha, ach ní thaispeántar do sheoladh ríomhphoist riamh.
form-show-name-with = Taispeántar leis: { $fields }. Ní thaispeántar do sheoladh ríomhphoist riamh.
form-show-name-alone = Ní thaispeántar ach d’ainm, agus ní thaispeántar do sheoladh ríomhphoist riamh.
form-news = Tá cead ag an bhfeachtas nuacht faoin achainí seo a chur chugam ar ríomhphost
form-consent = Trí shíniú, tacaíonn tú leis an achainí seo mar atá sí anseo ({ $version }) agus aontaíonn tú go stórálfar do shonraí chun críche na hachainí.
form-consent-version = leagan { $version }
form-button = Sínigh
form-next = Cuirfimid nasc chugat ar ríomhphost. Áirítear do shíniú nuair a dheimhníonn tú é leis an nasc sin.
form-switch = Lean ar aghaidh i dteanga eile
form-switch-hint = Coinnítear a bhfuil scríofa agat.
form-wait = Fan nóiméad: tá do bhrabhsálaí ag déanamh seiceáil slándála.
form-nobody = Fág an réimse seo folamh
form-offer-title = An é { $address } a bhí i gceist agat?
form-offer-use = Úsáid { $address }
form-offer-keep = Ní hé, seol chuig { $address }
privacy-title = Do chuid sonraí
privacy-text = Stóráiltear do sheoladh ríomhphoist i bhfoirm chriptithe agus ní fhoilsítear riamh é. Ní úsáidtear do shonraí ach amháin don achainí seo. Leis an nasc inár gcuid ríomhphost is féidir leat, am ar bith, do shíniú a fheiceáil, d’ainm a thaispeáint nó a cheilt, agus do shíniú a tharraingt siar nó a scriosadh.
privacy-contact = Freagrach as do chuid sonraí:
privacy-link = Chaill mé an nasc chuig mo shíniú

## What is wrong in the form

problems-prefix = Earráid:
problems-title = Tá fadhb ann
problem-missing-name = Cuir isteach d’ainm
problem-missing-given-name = Cuir isteach do chéadainm, do shloinne, nó an dá cheann
problem-missing-email = Cuir isteach do sheoladh ríomhphoist
problem-missing-country = Roghnaigh do thír
problem-missing-field = Líon isteach an réimse seo: { $field }
problem-missing-tick = Chun síniú, cuir tic sa bhosca seo: { $field }
problem-too-long = { $max ->
    [one] { $field }: scríobh { $max } charachtar ar a mhéad
    [two] { $field }: scríobh { $max } charachtar ar a mhéad
    [few] { $field }: scríobh { $max } charachtar ar a mhéad
    [many] { $field }: scríobh { $max } gcarachtar ar a mhéad
   *[other] { $field }: scríobh { $max } carachtar ar a mhéad
}
problem-not-an-address = Cuir isteach seoladh ríomhphoist san fhormáid cheart, mar shampla ainm@example.org
problem-not-a-country = Roghnaigh tír ón liosta
problem-not-a-phone = Cuir isteach uimhir theileafóin leis an gcód tíre, mar shampla +34 600 000 000
problem-not-a-link = Cuir isteach seoladh an tsuímh le https, mar shampla https://example.org
problem-not-an-organisation = { $field }: scríobh ainm, ní seoladh ná siombailí amháin
problem-not-a-choice = Roghnaigh ceann de na freagraí arís, mar athraíodh iad: { $field }
problem-consent-changed = Athraíodh téacs an bhosca seo. Léigh arís é, agus cuir tic sa bhosca má aontaíonn tú leis.
problem-not-text = { $field }: scríobh gnáth-théacs amháin, gan cód HTML ná carachtair fholaithe
problem-not-a-name = { $field }: scríobh ainm, ní seoladh ná siombailí amháin. Mura bhfuil agat ach ainm amháin, fág an réimse eile folamh
problem-disposable = Úsáid seoladh ríomhphoist buan: téann seoltaí sealadacha as feidhm, agus d’fhéadfadh daoine eile a bheith in ann na ríomhphoist a sheoltar chucu a léamh
problem-email-beyond-ascii = Ní féidir linn ríomhphoist a sheoladh chuig an seoladh seo, mar tá litir nó comhartha ann roimh an @ nach bhfuil ar mhéarchlár Béarla. Cuir isteach seoladh eile.
problem-no-proof = Ní mór do do bhrabhsálaí seiceáil slándála a dhéanamh sular féidir leat síniú. Cinntigh go bhfuil JavaScript cumasaithe, athlódáil an leathanach, agus seol an fhoirm ansin.
problem-proof = Bhí an fhoirm oscailte rófhada nó seoladh cheana í. Brúigh an cnaipe chun í a sheoladh arís.
problem-network-limit = Seoladh an iomarca foirmeacha ó do líonra, agus mar sin níor sábháladh an fhoirm seo. Seol arís í i gceann uair an chloig, nó ó cheangal idirlín eile.
problem-domain-limit = Seoladh go leor foirmeacha le seoltaí ó do sholáthraí ríomhphoist, agus mar sin ní mór do do bhrabhsálaí seiceáil slándála a dhéanamh ar dtús. Cinntigh go bhfuil JavaScript cumasaithe, agus brúigh an cnaipe arís ansin. Gan JavaScript, seol an fhoirm arís i gceann uair an chloig, nó úsáid seoladh ríomhphoist eile.
problem-trap = Ní mór don réimse seo a bheith folamh. B’fhéidir gur líon do bhrabhsálaí isteach é: folmhaigh é, agus brúigh an cnaipe arís ansin.
problem-text-changed = Tá téacs na hachainí athraithe ó d’oscail tú an leathanach. Léigh arís é, agus brúigh an cnaipe ansin más mian leat síniú fós.
problem-key-reused = Úsáideadh an Idempotency-Key seo cheana le sonraí eile. Má athraíodh an fhoirm, seol í le heochair nua.
problem-paused = Tá bailiú na sínithe ar sos, agus mar sin níor sábháladh d’fhoirm. Tá an méid a chuir tú isteach anseo fós: brúigh an cnaipe arís níos déanaí.
answer-title = Coinnigh freagra atá sínithe go digiteach
answer-text = Tá an freagra seo sínithe go digiteach ag an suíomh. Deir sé cad ar diúltaíodh dó, cathain agus cén fáth, ach ní deir sé cé thú féin. Cóipeáil an téacs, nó íoslódáil é mar chomhad. Is féidir le duine ar bith é a fhíorú leis an eochair phoiblí:
answer-download = Íoslódáil an freagra

## Signers, news, and how the number is counted

signers-title = Na sínitheoirí is déanaí
signers-note = Ní liostaítear ach na sínitheoirí a roghnaigh a n-ainm a thaispeáint.
signers-none = Níl aon ainm le taispeáint fós. Is féidir le sínitheoirí a n-ainm a thaispeáint más mian leo.
signers-none-closed = Níl ainm aon duine á thaispeáint.
signers-hidden = Níl ainmneacha á dtaispeáint ag an bhfeachtas faoi láthair.
names-from = Ní thaispeántar ainmneacha ná nótaí tráchta ach fad is atá { $from } duine ar a laghad tar éis síniú a dheimhniú.
names-from-missing = Ag teastáil fós: { $missing }.
names-title = Gach ainm
names-more = Tuilleadh ainmneacha
names-none = Níl aon ainm le taispeáint.
names-search = Cuardaigh na hainmneacha
names-search-hint = Ainm nó sloinne, nó tús an ainm
names-not-found = Níl ainm ar bith ann a fhreagraíonn dó.
names-searched = Cuardaithe go dtí seo: na hainmneacha is déanaí, { $count }.
names-search-on = Cuardaigh ainmneacha níos luaithe
comments-title = Nótaí tráchta
comments-note = Cheadaigh sínitheoirí na nótaí tráchta seo a thaispeáint, agus léigh na heagraithe roimh ré iad.
comments-none = Níl aon nóta tráchta á thaispeáint fós.
comments-hidden = Níl nótaí tráchta á dtaispeáint ag an bhfeachtas faoi láthair.
comments-unnamed = Sínitheoir
comments-all = Gach nóta tráchta
comments-more = Tuilleadh nótaí tráchta
names-others = { $count ->
    [one] Tá sínitheoir amháin eile ann nach dtaispeánann a ainm.
    [two] Tá { $count } shínitheoir eile ann nach dtaispeánann a n-ainm.
    [few] Tá { $count } shínitheoir eile ann nach dtaispeánann a n-ainm.
    [many] Tá { $count } sínitheoir eile ann nach dtaispeánann a n-ainm.
   *[other] Tá { $count } sínitheoir eile ann nach dtaispeánann a n-ainm.
}
news-title = Nuacht
news-language = Teanga:
news-source = Foinse:
news-published = Foilsithe:
news-older = Nuacht níos sine
news-feed = Lean an nuacht i léitheoir fothaí (Atom)
news-corrected = Ceartaithe:
news-all = An nuacht ar fad
counted-title = Conas a áirítear an líon seo
counted-text = Áirítear síniú a luaithe a dheimhníonn an sínitheoir ar ríomhphost é. Áirítear gach seoladh ríomhphoist uair amháin, is cuma cé chomh minic a sheoltar an fhoirm leis. Níl foirmeacha nár glacadh leo in aon cheann de na figiúirí seo.
counted-confirmed = Deimhnithe
counted-awaiting = Gan deimhniú fós
counted-withdrawn = Tarraingthe siar
counted-disowned = Nár shínigh úinéir an tseolta ríomhphoist
counted-erased = Scriosta
counted-purged = Gan deimhniú riamh, agus tarraingthe siar nó scriosta
counted-automated = Curtha ar neamhní: seolta ag ríomhchlár
counted-disposable-address = Curtha ar neamhní: seoladh ríomhphoist sealadach
counted-false-name = Curtha ar neamhní: ní ainm duine atá ann
counted-same-person = Curtha ar neamhní: duine amháin, roinnt seoltaí
counted-other = Curtha ar neamhní ar chúis eile
counted-bounced = Sínithe deimhnithe nach nglacann a seoladh ríomhphoist le ríomhphoist a thuilleadh: { $number }. Áirítear iad seo fós.
counted-submitted = Iomlán (áirítear gach seoladh ríomhphoist uair amháin, agus uair amháin eile má shínítear leis arís tar éis na sonraí a scriosadh)
counted-as-of = Dáta agus am na bhfigiúirí seo: { $as-of }. Nuashonraítear iad uair amháin san uair ar a mhéad, agus sin tar éis 20 foirm eile ar a laghad, ionas nach féidir le haon duine a dhéanamh amach uathu ar shínigh duine áirithe. Taispeánann an loga poiblí gan an mhoill sin cad a tharlaíonn do shínithe deimhnithe.
counted-none-yet = Foilsítear na figiúirí eile anseo nuair atá 20 foirm ar a laghad seolta, agus uair amháin san uair ar a mhéad ina dhiaidh sin. Ar an gcaoi sin, ní féidir le haon duine a dhéanamh amach uathu ar shínigh duine áirithe. Taispeánann an loga poiblí gan an mhoill sin cad a tharlaíonn do shínithe deimhnithe.
endorse-title = Tacaigh leis an achainí mar eagraíocht
endorse-intro = Síniú eagraíochta is ea ráiteas tacaíochta. Áirítear agus liostaítear eagraíochtaí ar leithligh ó dhaoine. Chun síniú ar do shon féin, téigh ar ais chuig an achainí.
endorse-public = Taispeántar go poiblí: ainm, suíomh agus tír na heagraíochta. Ní thaispeántar riamh: d’ainm, do ról agus do sheoladh ríomhphoist.
endorse-public-from = Taispeántar go poiblí, ach amháin fad is atá síniú deimhnithe ag { $from } duine ar a laghad: ainm, suíomh agus tír na heagraíochta. Ní thaispeántar riamh: d’ainm, do ról agus do sheoladh ríomhphoist.
endorse-approval = Léann eagraithe na hachainí gach ráiteas tacaíochta sula liostaítear agus sula n-áirítear é.
endorse-consent = Trí ráiteas tacaíochta a thabhairt, deir tú go bhfuil cead agat labhairt ar son na heagraíochta agus go dtacaíonn an eagraíocht leis an achainí seo mar atá sí anseo ({ $version }). Aontaíonn tú go stórálfar na sonraí seo chun críche na hachainí.
endorse-button = Tacaigh leis an achainí
endorse-next = Cuirfimid nasc chugat ar ríomhphost. Ní liostaítear ná ní áirítear an ráiteas tacaíochta go dtí go ndeimhníonn tú leis an nasc sin é.
organisations-title = Eagraíochtaí a thacaíonn leis an achainí
organisations-number = Líon na n-eagraíochtaí: { $number }. Níl siad san áireamh i líon na sínithe.
organisations-note = Dheimhnigh duine teagmhála ó gach eagraíocht an ráiteas tacaíochta ar ríomhphost.
organisations-none = Níl aon eagraíocht liostaithe.
organisations-from = Ní liostaítear eagraíochtaí ach fad is atá síniú deimhnithe ag { $from } duine ar a laghad.
organisations-all = Gach eagraíocht
organisations-more = Tuilleadh eagraíochtaí
confirm-endorse-title = Deimhnigh an ráiteas tacaíochta
confirm-endorse-text = Seiceáil na sonraí. Más leatsa iad, deimhnigh go dtacaíonn d’eagraíocht leis an achainí seo:
confirm-endorse-button = Deimhnigh an ráiteas tacaíochta
confirmed-endorse-title = Tá an ráiteas tacaíochta deimhnithe
confirmed-endorse-thanks = Go raibh maith agat as tacú le:
confirmed-endorse-own-page = Tá a leathanach féin ag an ráiteas tacaíochta, áit ar féidir leat é a fheiceáil, a cheartú, a tharraingt siar nó a scriosadh. Coinnigh an ríomhphost lenar dheimhnigh tú: tá an nasc céanna ann.
confirmed-endorse-link = Féach ar an ráiteas tacaíochta
endorsement-title = Ráiteas tacaíochta d’eagraíochta
endorsement-means = Is é an ráiteas tacaíochta síniú d’eagraíochta. Ar an leathanach seo agus inár gcuid ríomhphost, is ionann “do shíniú” agus an ráiteas tacaíochta.
endorsement-ends = Má tharraingíonn tú siar an ráiteas tacaíochta nó má scriosann tú é, ní bheidh d’eagraíocht liostaithe.
endorsement-listed = Deimhnithe: áirítear é agus tá sé liostaithe
endorsement-hidden = Deimhnithe: áirítear é, ach níl aon ainm á thaispeáint ag an bhfeachtas faoi láthair
endorsement-from = Deimhnithe: áirítear é, agus liostófar é nuair a bheidh { $from } duine ar a laghad tar éis síniú a dheimhniú. Ag teastáil fós: { $missing }.
endorsement-waits = Deimhnithe: áireofar é a luaithe a ghlacfaidh na heagraithe leis
endorsement-rejected = Níor ghlac na heagraithe leis: níl sé liostaithe agus ní áirítear é
endorsement-not-me = Má thug duine eile an ráiteas tacaíochta le do sheoladh ríomhphoist, abair linn anseo é. Ansin ní áirítear ná ní thaispeántar aon rud de, agus ní chuirimid aon ríomhphost eile chuig do sheoladh mar gheall ar an ráiteas sin.
endorsement-done-not-me = Go raibh maith agat as é a rá linn. Ní áirítear ná ní thaispeántar aon rud den ráiteas tacaíochta, agus ní chuirfimid aon ríomhphost eile chugat faoi.
endorsement-correct = D’fhéadfadh na heagraithe sonraí ceartaithe a léamh sula liostaíonn siad iad.
endorsement-again = Beidh an ráiteas tacaíochta i bhfeidhm arís, leis na sonraí thuas. Más gá do na heagraithe glacadh le ráitis tacaíochta ar dtús, áireofar é a luaithe a ghlacfaidh siad leis na sonraí seo.
link-endorse-title = Faigh an nasc chuig ráiteas tacaíochta d’eagraíochta
link-endorse-text = Cuirfimid nasc chugat ar ríomhphost chuig leathanach inar féidir leat an ráiteas tacaíochta a fheiceáil, a cheartú, a tharraingt siar nó a scriosadh. Cuir isteach an seoladh ríomhphoist lenar thug tú an ráiteas.

## After the form

check-mail-title = Seiceáil do ríomhphost
check-mail-sent = Más féidir an seoladh sin a úsáid chun síniú, ba cheart go bhfaighfeá ríomhphost i gceann cúpla nóiméad. Chun do shíniú a dheimhniú, oscail an ríomhphost agus lean an nasc.
check-mail-sent-late = Más féidir an seoladh sin a úsáid chun síniú, ba cheart go bhfaighfeá ríomhphost, ach ní láithreach. Chun do shíniú a dheimhniú, oscail an ríomhphost agus lean an nasc.
check-mail-endorse-sent = Más féidir an seoladh sin a úsáid chun tacú leis an achainí, ba cheart go bhfaighfeá ríomhphost i gceann cúpla nóiméad. Chun an ráiteas tacaíochta a dheimhniú, oscail an ríomhphost agus lean an nasc.
check-mail-endorse-sent-late = Más féidir an seoladh sin a úsáid chun tacú leis an achainí, ba cheart go bhfaighfeá ríomhphost, ach ní láithreach. Chun an ráiteas tacaíochta a dheimhniú, oscail an ríomhphost agus lean an nasc.
check-mail-counts = Ní áirítear do shíniú go dtí go ndeimhníonn tú é.
check-mail-not-stored = Ní iarrann an achainí na sonraí seo a thuilleadh, agus mar sin níor stóráladh iad: { $fields }
check-mail-nothing-title = Mura dtagann aon rud
check-mail-nothing-wait = Fan cúpla nóiméad. Bíonn roinnt soláthraithe ríomhphoist mall.
check-mail-nothing-wait-late = Fan níos faide ná an mhoill atá luaite thuas. Bíonn roinnt soláthraithe ríomhphoist mall.
check-mail-nothing-spam = Féach san fhillteán turscair nó dramhphoist.
check-mail-nothing-again = Líon an fhoirm isteach arís, agus cinntigh go bhfuil do sheoladh ríomhphoist scríofa i gceart agat.
check-mail-to = Chuig
check-mail-from = Ó
check-mail-subject = Tá san ábhar
check-mail-open = Oscail { $provider }
check-mail-again-limit = Ní chuirimid ach cúpla ríomhphost chuig aon seoladh amháin, mar sin ní sheoltar ceann eile gach uair.
check-mail-again-button = Seol arís é
check-mail-again-done = D’iarr tú ríomhphost eile.
check-mail-change-title = Seoladh mícheart?
check-mail-change-button = Athraigh an seoladh
mails-late-minutes = { $minutes ->
    [one] Tá moill thart ar { $minutes } nóiméad ar ár gcuid ríomhphost faoi láthair.
    [two] Tá moill thart ar { $minutes } nóiméad ar ár gcuid ríomhphost faoi láthair.
    [few] Tá moill thart ar { $minutes } nóiméad ar ár gcuid ríomhphost faoi láthair.
    [many] Tá moill thart ar { $minutes } nóiméad ar ár gcuid ríomhphost faoi láthair.
   *[other] Tá moill thart ar { $minutes } nóiméad ar ár gcuid ríomhphost faoi láthair.
}
mails-late-hours = { $hours ->
    [one] Tá moill thart ar uair an chloig ar ár gcuid ríomhphost faoi láthair.
    [two] Tá moill thart ar { $hours } uair an chloig ar ár gcuid ríomhphost faoi láthair.
    [few] Tá moill thart ar { $hours } huaire an chloig ar ár gcuid ríomhphost faoi láthair.
    [many] Tá moill thart ar { $hours } n-uaire an chloig ar ár gcuid ríomhphost faoi láthair.
   *[other] Tá moill thart ar { $hours } uair an chloig ar ár gcuid ríomhphost faoi láthair.
}
mails-late-link-sent = Má shínigh tú an achainí seo leis an seoladh sin, ba cheart go bhfaighfeá an nasc, ach ní láithreach. Mura dtagann aon rud, féach san fhillteán turscair agus cinntigh go bhfuil an seoladh scríofa i gceart agat.
mails-late-endorse-link-sent = Má thacaigh tú leis an achainí seo ar son eagraíochta leis an seoladh sin, ba cheart go bhfaighfeá an nasc, ach ní láithreach. Mura dtagann aon rud, féach san fhillteán turscair agus cinntigh go bhfuil an seoladh scríofa i gceart agat.

## Confirming

confirm-title = Deimhnigh do shíniú
confirm-text = Seiceáil na sonraí. Más leatsa iad, deimhnigh do shíniú ar an achainí seo:
confirm-button = Deimhnigh mo shíniú
confirm-discard-title = Nach leatsa na sonraí seo?
confirm-discard-text = Líon duine eile an fhoirm isteach le do sheoladh ríomhphoist. Caith amach í: ní áirítear ná ní thaispeántar aon rud, agus is féidir leat síniú le do shonraí féin.
confirm-discard-only = Líon duine eile an fhoirm isteach le do sheoladh ríomhphoist. Caith amach í: ní áirítear ná ní thaispeántar aon rud.
confirm-discard-button = Caith amach an fhoirm
press-title = Cuir isteach do sheoladh ríomhphoist
press-text = Bíonn roinnt ríomhchlár ríomhphoist ann a osclaíonn naisc agus a bhrúnn cnaipí uathu féin. Ní féidir linn a rá an tusa nó ríomhchlár a bhrúigh an cnaipe, agus mar sin níor athraigh aon rud fós.
press-ask = Chun leanúint ar aghaidh, cuir isteach an seoladh ríomhphoist ar chuireamar an ríomhphost leis an nasc chuige.
press-wrong = Cuireadh ár ríomhphost chuig seoladh eile. Féach sa ríomhphost sin cén seoladh ar cuireadh chuige é, agus cuir isteach an seoladh sin anseo.
press-button = Lean ar aghaidh
confirmed-title = Áirítear do shíniú
confirmed-thanks = Go raibh maith agat as síniú:
confirmed-count = Sínithe go dtí seo, do cheannsa san áireamh: { $count } ar a laghad
confirmed-share-title = Roinn an achainí seo
confirmed-share-text = Má roinneann tú í, tiocfaidh níos mó daoine ar an achainí. Níl aon rianairí sna naisc seo.
confirmed-address = Nasc chuig an achainí
confirmed-share-email = Ríomhphost
confirmed-share-subject = An síneoidh tú an achainí seo?
share-closed-text = Tá an achainí seo dúnta. Is féidir leat a leathanach a roinnt fós. Níl aon rianaire sna naisc seo.
share-native = Roinn trí aip
share-text = Téacs le cóipeáil
share-more = Tuilleadh bealaí chun comhroinnt
share-code-title = Cód do phóstaeir
share-code-text = Nuair a dhírítear ceamara fóin air, téitear chuig an achainí.
share-code-file = Sábháil an cód mar phictiúr (SVG)
share-posters-title = Póstaeir le priontáil
share-posters-text = Priontáil póstaer le haghaidh clár fógraí nó seastán. Tá teideal na hachainí air, agus cód a théann chuici.
confirmed-own-page-title = Is féidir leat d’intinn a athrú
confirmed-own-page-text = Ar do leathanach féin is féidir leat an méid a shínigh tú a fheiceáil, do shonraí a cheartú, d’ainm a thaispeáint nó a cheilt, agus do shíniú a tharraingt siar nó a scriosadh. Coinnigh an ríomhphost lenar dheimhnigh tú: tá an nasc céanna ann.
confirmed-own-page-link = Téigh chuig mo shíniú
confirmed-own-page-mail = Tá an nasc chuig do leathanach inár gcuid ríomhphost. Ar chaill tú é?

## The signer’s own page

signature-title = Do shíniú
signature-status = Stádas
signature-awaiting = Gan deimhniú fós: lean an nasc inár ríomhphost
signature-too-late = Níor deimhníodh é sular dúnadh an achainí: ní áirítear é
signature-confirmed = Deimhnithe
signature-withdrawn = Tarraingthe siar
signature-disowned = Shínigh duine eile le do sheoladh ríomhphoist: ní áirítear é
signature-withdrawn-on-request = Tarraingthe siar ag na heagraithe, ar iarratas uait
signature-set-aside = Curtha ar neamhní ag an bhfeachtas: ní áirítear é
signature-set-aside-withdrawn = Curtha ar neamhní ag an bhfeachtas, agus tarraingthe siar: ní áirítear é
signature-name = Ainm
signature-version = Leagan an téacs
signature-version-is = Leagan { $version } ({ $language })
signature-submitted-at = Dáta an tsínithe
signature-confirmed-at = Dáta an deimhnithe
signature-corrected-at = Dáta an cheartaithe
signature-shown = Ainm le taispeáint go poiblí
signature-shown-once-confirmed = Tá, nuair a bheidh do shíniú deimhnithe
signature-shown-uncounted = Níl: ní thaispeántar ach ainmneacha na sínithe a áirítear
signature-shown-hidden = Tá, ach níl aon ainm á thaispeáint ag an bhfeachtas faoi láthair
signature-shown-from = Tá, nuair a bheidh { $from } duine ar a laghad tar éis síniú a dheimhniú. Ag teastáil fós: { $missing }.
signature-comment = Nóta tráchta le taispeáint go poiblí
signature-comment-waiting = Níl fós: léann na heagraithe ar dtús é
signature-comment-refused = Níl: chinn na heagraithe gan é a thaispeáint
signature-comment-hidden = Níl anois: níl aon nóta tráchta á thaispeáint ag an bhfeachtas faoi láthair
signature-news = Tá cead ag an bhfeachtas nuacht a chur ar ríomhphost
signature-mails = Ríomhphoist cheadaithe
signature-yes = Tá
signature-no = Níl
signature-none = Níor tugadh
signature-private = Ná roinn seoladh an leathanaigh seo. Is féidir le duine ar bith a bhfuil sé aige do shíniú a athrú.
signature-done-shown = Déanta: is féidir d’ainm a thaispeáint i liosta na sínitheoirí anois.
signature-done-shown-later = Déanta: is féidir d’ainm a thaispeáint i liosta na sínitheoirí nuair a thaispeánfaidh an feachtas ainmneacha arís.
signature-done-shown-from = Déanta: is féidir d’ainm a thaispeáint i liosta na sínitheoirí nuair a bheidh { $from } duine ar a laghad tar éis síniú a dheimhniú. Ag teastáil fós: { $missing }.
signature-done-hidden = Déanta: níl d’ainm le feiceáil i liosta na sínitheoirí a thuilleadh.
signature-done-hidden-unlisted = Déanta: ní thaispeánfar d’ainm i liosta na sínitheoirí.
signature-done-comment-hidden = Déanta: níl do nóta tráchta á thaispeáint.
signature-done-withdrawn = Déanta: tá do shíniú tarraingthe siar agus ní áirítear é.
signature-done-again = Déanta: áirítear do shíniú arís.
signature-done-stopped = Déanta: ní chuirfimid aon ríomhphost eile chugat mar gheall ar an síniú seo.
signature-done-resumed = Déanta: ceadaíonn tú ár gcuid ríomhphost faoin achainí seo arís.
signature-done-corrected = Déanta: tá do shonraí stóráilte mar a fheiceann tú anseo iad.
signature-show-title = Taispeáin d’ainm
signature-show-text = Is féidir d’ainm, do thír agus do shlí bheatha a thaispeáint i liosta sínitheoirí na hachainí ansin.
signature-show-name = Is féidir d’ainm a thaispeáint i liosta sínitheoirí na hachainí ansin.
signature-show-button = Taispeáin m’ainm
signature-hide-title = Ceil d’ainm
signature-hide-text = Áireofar do shíniú fós, ach ní bheidh d’ainm i liosta na sínitheoirí a thuilleadh.
signature-hide-unlisted = Níl d’ainm sa liosta faoi láthair. Má cheileann tú é, ní bheidh sé ann níos déanaí ach an oiread. Áireofar do shíniú fós.
signature-hide-button = Ceil m’ainm
signature-hide-comment-title = Ceil do nóta tráchta
signature-hide-comment-text = Áireofar do shíniú fós. Is féidir leis na heagraithe do nóta tráchta a léamh, ach níl cead acu é a thaispeáint a thuilleadh.
signature-hide-comment-button = Ceil mo nóta tráchta
signature-withdraw-title = Tarraing siar do shíniú
signature-withdraw-text = Ní áireofar do shíniú agus ní thaispeánfar d’ainm. Coinnímid taifead ar an tarraingt siar. Is féidir leat síniú arís fad is atá an achainí oscailte.
signature-withdraw-awaiting = Caithfear amach d’fhoirm, agus ní dheimhneoidh na naisc inár gcuid ríomhphost í a thuilleadh. Coinnímid taifead ar an tarraingt siar.
signature-withdraw-set-aside = Tá do shíniú curtha ar neamhní ag an bhfeachtas, agus mar sin ní áirítear anois é. Má tharraingíonn tú siar é, ní áireofar arís é ach oiread.
signature-withdraw-closed = Ní áireofar do shíniú agus ní thaispeánfar d’ainm. Coinnímid taifead ar an tarraingt siar. Tá an achainí dúnta: is féidir leat an tarraingt siar a chur ar ceal go dtí an { $until }, ach ní ina dhiaidh sin.
signature-withdraw-final = Ní áireofar do shíniú agus ní thaispeánfar d’ainm. Coinnímid taifead ar an tarraingt siar. Tá an achainí dúnta, agus mar sin ní féidir an tarraingt siar a chur ar ceal.
signature-withdraw-button = Tarraing siar mo shíniú
signature-again-title = Sínigh arís
signature-again-text = Áireofar do shíniú, leis na sonraí thuas.
signature-again-form = Tharraing tú siar do shíniú sular deimhníodh do shonraí. Chun síniú, líon an fhoirm isteach arís.
signature-again-mails = Chun síniú le do shonraí féin, ceadaigh ríomhphost arís ar an leathanach seo ar dtús. Ansin líon an fhoirm isteach.
signature-disowned-title = Sínigh tú féin
signature-again-disowned = Chun síniú le do shonraí féin, líon an fhoirm isteach.
signature-again-button = Sínigh arís
signature-not-me-title = Nár shínigh tú?
signature-not-me-text = Má shínigh duine eile le do sheoladh ríomhphoist, abair linn anseo é. Ansin ní áirítear ná ní thaispeántar an síniú seo, agus ní chuirimid aon ríomhphost eile chuig do sheoladh mar gheall air. Tá líon na ndaoine a deir é poiblí, ach ní cé hiad féin.
signature-not-me-button = Níorbh mise a bhí ann
signature-done-not-me = Go raibh maith agat as é a rá linn. Ní áirítear ná ní thaispeántar an síniú seo, agus ní chuirfimid aon ríomhphost eile chugat mar gheall air.
signature-misuse = Chun mí-úsáid do sheolta a thuairisciú, scríobh chuig { $contact }.
signature-stop-title = Stop gach ríomhphost
signature-stop-text = Ní chuirfimid aon ríomhphost eile chugat mar gheall ar an síniú seo. Fanann do shíniú mar atá sé. Sábháil seoladh an leathanaigh seo: ní bheimid in ann é a chur chugat ar ríomhphost arís.
signature-stop-button = Stop gach ríomhphost
signature-resume-title = Ceadaigh ríomhphoist arís
signature-resume-text = Má cheadaíonn tú ríomhphoist arís, is féidir linn an nasc chuig an leathanach seo a chur chugat ar ríomhphost. Má theip ar ríomhphost chugat nó má marcáladh é mar thurscar, seans nach gcuirfimid aon cheann chugat ar feadh tamaill fós.
signature-links-title = Faigh nasc nua chuig an leathanach seo
signature-links-text = Cuirfimid nasc nua chugat ar ríomhphost. Ní oibreoidh aon nasc níos luaithe chuig an leathanach seo a thuilleadh, na cinn sna ríomhphoist atá agat san áireamh. Déan é seo más féidir go bhfuil nasc ag duine eile.
signature-links-button = Cuir nasc nua in áit mo chuid nasc
signature-download-title = Íoslódáil do chuid sonraí
signature-download-text = Do shonraí agus a stair, i gcomhad JSON
signature-download-fresh = Chun do chuid sonraí a chosaint, ní féidir iad a íoslódáil ach le nasc a cuireadh amach níos lú ná lá ó shin. Is féidir linn ceann a chur chugat ar ríomhphost.
signature-download-button = Cuir nasc úr chugam ar ríomhphost
receipt-title = Admháil
receipt-text = Cruthaíonn admháil go bhfuil do shíniú i loga poiblí an tsuímh seo. Duine ar bith a fheiceann í, beidh a fhios aige gur shínigh tú. Mar sin, ná taispeáin í ach do dhaoine ar cuma leat é sin a bheith ar eolas acu.
receipt-button = Íoslódáil an admháil
signature-erase-title = Scrios do chuid sonraí
signature-erase-counted = Ní áireofar do shíniú, agus scriosfar go buan d’ainm, do sheoladh ríomhphoist agus na sonraí criptithe eile go léir. Ní féidir é seo a chur ar ceal.
signature-erase-not-counted = Scriosfar go buan d’ainm, do sheoladh ríomhphoist agus na sonraí criptithe eile go léir. Ní féidir é seo a chur ar ceal. Ní áirítear do shíniú anois, agus ní áireofar é ina dhiaidh sin.
signature-erase-sure = Táim cinnte gur mian liom mo chuid sonraí a scriosadh
signature-erase-data-button = Scrios mo chuid sonraí

## Correcting details

correct-title = Ceartaigh do shonraí
correct-choices = Is féidir leat a athrú ansin freisin an bhfuil nuacht uait nó nach bhfuil, agus na rudaí eile ar aontaigh tú leo.
correct-text = Ní athraíonn an méid a shínigh tú. Má chuireann tú sonraí nua isteach, scriostar na seansonraí.
correct-awaiting = Is féidir leat do shonraí a cheartú anseo nuair a bheidh do shíniú deimhnithe.
correct-button = Sábháil
correct-news-stopped = Stop tú gach ríomhphost. Má roghnaíonn tú nuacht, ceadaíonn tú ríomhphoist arís.
correct-differs = Tá an méid a scríobh tú éagsúil leis an méid atá stóráilte:
correct-limit = Tá teorainn le hathruithe: { $day } in 24 uair an chloig, { $all } san iomlán. Is féidir leat i gcónaí d’ainm a cheilt, gach ríomhphost a stopadh, agus do shíniú a tharraingt siar nó a scriosadh.

## Another email address

address-title = Úsáid seoladh ríomhphoist eile
address-text = Shínigh tú le { $address }. Is féidir leat do shíniú a bhogadh chuig seoladh eile de do chuid. Ní athraíonn aon rud eile faoi.
address-ask = Cuirfimid ríomhphost chuig an seoladh nua. Bogtar do shíniú nuair a osclaíonn tú an nasc sa ríomhphost sin agus a dheimhníonn tú. As sin amach, ní oibríonn na naisc i ríomhphoist níos luaithe a thuilleadh. Cuirimid scéala chuig an seanseoladh gur bogadh an síniú, ach ní luaimid an seoladh nua.
address-mail-button = Seol ríomhphost chugam ag an seoladh seo
address-same = Is é seo seoladh do shínithe cheana féin. Cuir isteach ceann eile.
address-pending = D’iarr tú orainn ríomhphost a chur chuig { $address }. Bogfar do shíniú chuig an seoladh sin a luaithe a dheimhneoidh tú sa ríomhphost sin. Go dtí sin, ní athraíonn aon rud.
address-keep-current = Coinnigh mo sheoladh reatha
address-kept = Déanta: tá an t-athrú seolta curtha ar ceal.
address-sent = Más féidir linn ríomhphost a chur chuig an seoladh seo, ba cheart go bhfaighfeá ceann i gceann cúpla nóiméad. Chun do shíniú a bhogadh, oscail é agus lean an nasc.
address-sent-late = Más féidir linn ríomhphost a chur chuig an seoladh seo, ba cheart go bhfaighfeá ceann, ach ní láithreach. Chun do shíniú a bhogadh, oscail é agus lean an nasc.
address-until = Go dtí go ndeimhníonn tú sa ríomhphost sin, ní athraíonn aon rud.
address-confirm-title = Bog an síniú chuig an seoladh seo
address-confirm-text = D’iarr duine éigin, tusa is dócha, go mbogfaí síniú ar an achainí seo chuig do sheoladh ríomhphoist:
address-endorsement-means = Ar an leathanach seo, is ionann “síniú” agus ráiteas tacaíochta ó eagraíocht.
address-confirm-then = As sin amach, is iad na naisc i ríomhphoist chuig an seoladh seo, agus iad sin amháin, a théann chuig an síniú.
address-confirm-button = Bog anseo é
address-reject-title = Nach leatsa é?
address-reject-text = Chuir duine éigin do sheoladh isteach. Diúltaigh don athrú: fanann an síniú san áit a bhfuil sé.
address-reject-button = Diúltaigh
address-taken-title = Síníodh leis an seoladh seo cheana
address-has-signature-text = Tá a shíniú féin ag an seoladh seo, agus áirítear é. Mar sin, ní féidir an síniú eile a bhogadh anseo. Más leatsa an dá shíniú, tarraing siar an ceann eile: ní áireofar é a thuilleadh.
address-taken-button = Tarraing siar an síniú eile
notice-address-moved-title = Tá do shíniú bogtha
notice-address-moved-text = Tá sé ceangailte le do sheoladh ríomhphoist nua anois, gan aon athrú eile. Is iad na naisc i ríomhphoist chuig an seoladh seo, agus iad sin amháin, a théann chuige.
notice-moved-title = Tá an síniú seo bogtha
notice-moved-text = Tá sé ceangailte le seoladh ríomhphoist eile anois. Úsáid an nasc inár gcuid ríomhphost chuig an seoladh sin. Murar tusa a bhog é, déan teagmháil leis an bhfeachtas.
notice-address-outdated-title = Ní oibríonn an nasc seo a thuilleadh
notice-address-outdated-text = Cuireadh an t-athrú seolta ar ceal, iarradh arís é nó tá sé róshean, nó níl an síniú deimhnithe a thuilleadh. Chun tosú arís, téigh chuig leathanach do shínithe: tá an nasc chuige inár gcuid ríomhphost chuig an seoladh lenar síníodh.
notice-address-rejected-title = Diúltaíodh don athrú
notice-address-rejected-text = Níor bogadh an síniú chuig do sheoladh. Ní oibríonn an nasc inár ríomhphost a thuilleadh.
notice-address-withdrawn-title = Tá an síniú eile tarraingthe siar
notice-address-withdrawn-text = Ní áirítear é. Níl aon athrú ar an síniú leis an seoladh seo. Chun an ceann eile a scriosadh, úsáid an nasc inár gcuid ríomhphost chuig seoladh an chinn sin.
notice-many-addresses-title = An iomarca athruithe seolta
address-limit = { $day ->
    [one] Is féidir leat seoladh amháin eile a lua laistigh de 24 uair an chloig.
    [two] Is féidir leat { $day } sheoladh eile a lua laistigh de 24 uair an chloig.
    [few] Is féidir leat { $day } sheoladh eile a lua laistigh de 24 uair an chloig.
    [many] Is féidir leat { $day } seoladh eile a lua laistigh de 24 uair an chloig.
   *[other] Is féidir leat { $day } seoladh eile a lua laistigh de 24 uair an chloig.
}
again-from = Is féidir leat triail eile a bhaint as ó { $time }.
unsubscribe-title = Stop an nuacht ar ríomhphost
unsubscribe-text = Ansin ní chuirfidh an feachtas nuacht faoin achainí seo chugat ar ríomhphost a thuilleadh:
unsubscribe-then = Fanann do shíniú agus do roghanna eile mar atá siad.
unsubscribe-button = Stop an nuacht
notice-news-stopped-title = Ní bhfaighidh tú nuacht a thuilleadh
notice-news-stopped-text = Ní chuirfidh an feachtas nuacht faoin achainí seo chugat ar ríomhphost a thuilleadh. Má bhí ríomhphost ar an mbealach cheana, d’fhéadfadh sé teacht fós. Má shínigh tú, níl aon athrú ar do shíniú.

## The link to one's own page

link-title = Faigh an nasc chuig do shíniú
link-text = Cuirfimid nasc chugat ar ríomhphost chuig do leathanach féin, áit ar féidir leat do shíniú a fheiceáil, a tharraingt siar nó a scriosadh. Cuir isteach an seoladh ríomhphoist lenar shínigh tú.
link-button = Cuir mo nasc chugam

## Notices

notice-link-expired-title = Tá an nasc seo as feidhm
notice-link-expired-text = Úsáid an nasc sa ríomhphost is déanaí uainn. Má tá an achainí oscailte fós, is féidir leat síniú arís freisin chun nasc nua a fháil.
notice-link-unknown-title = Ní oibríonn an nasc seo
notice-link-unknown-text = B’fhéidir go bhfuil cuid de ar iarraidh. Cóipeáil an nasc iomlán ónár ríomhphost. Mura gcabhraíonn sé sin, faigh nasc nua ar leathanach na hachainí.
notice-petition-closed-title = Tá an achainí seo dúnta
notice-petition-closed-text = Ní ghlacann sí le sínithe a thuilleadh. Go raibh maith agat gur mhian leat síniú.
notice-petition-not-found-title = Níor aimsíodh an achainí
notice-petition-not-found-text = Cinntigh go bhfuil an seoladh ceart. B’fhéidir gur bogadh an achainí, nó nach bhfuil sí oscailte fós.
notice-page-not-found-title = Níor aimsíodh an leathanach
notice-page-not-found-text = Cinntigh go bhfuil an seoladh ceart, nó téigh ar ais chuig an leathanach roimhe seo.
notice-article-retracted-title = Tarraingíodh siar an mhír nuachta seo
notice-article-retracted-text = Ní fhoilsíonn an feachtas a thuilleadh í. Is féidir leat nuacht eile a léamh ar leathanach na hachainí.
notice-too-large-title = Tá d’iarratas rómhór
notice-too-large-text = Sheol tú níos mó téacs ná mar a ghlacaimid leis. Téigh ar ais, giorraigh é agus seol arís é.
notice-unavailable-title = Tá brón orainn, tá fadhb leis an tseirbhís
notice-unavailable-text = Níorbh fhéidir linn d’iarratas a chur i gcrích. Bain triail eile as i gceann cúpla nóiméad. Ní dhéanann sé aon dochar é a sheoladh faoi dhó.
notice-not-sure-title = Níor scriosadh aon rud
notice-not-sure-text = Cuir tic sa bhosca chun a dheimhniú gur mian leat do chuid sonraí a scriosadh, agus brúigh an cnaipe arís ansin.
notice-not-changed-title = Níor athraíodh aon rud
notice-not-changed-text = Tá stádas do shínithe athraithe ó d’oscail tú an leathanach, agus mar sin ní bhaineann an cnaipe sin leis a thuilleadh. Téigh chuig do shíniú chun an stádas reatha a fheiceáil.
notice-withdrawn-title = Tá do shíniú tarraingthe siar
notice-withdrawn-text = Ní áirítear é, agus ní thaispeántar d’ainm. Is féidir leat síniú arís fad is atá an achainí oscailte.
notice-erased-title = Tá do chuid sonraí scriosta
notice-erased-details = Scriosadh go buan d’ainm, do sheoladh ríomhphoist agus na sonraí criptithe eile go léir. Ní oibríonn an nasc seo a thuilleadh.
notice-erased-on-request-title = Tá do chuid sonraí scriosta
notice-erased-on-request-details = Scrios na heagraithe go buan d’ainm, do sheoladh ríomhphoist agus na sonraí criptithe eile go léir, ar iarratas uait. Ní áirítear do shíniú. Ní oibríonn an nasc seo a thuilleadh. Murar iarr tú é seo, déan teagmháil leis an bhfeachtas; is féidir leat síniú arís fad is atá an achainí oscailte.
notice-purged-title = Tá an nasc seo as feidhm
notice-purged-text = Níor deimhníodh an síniú laistigh de 30 lá, agus mar sin scriosadh na sonraí. Níor áiríodh an síniú riamh. Má tá an achainí oscailte fós, is féidir leat síniú arís.
notice-again-kept = Tá an méid nár scriosadh san fhoirm fós. Líon isteach an chuid eile.
notice-data-expired-title = Tá do shonraí scriosta
notice-data-expired-details = Dúnadh an achainí i bhfad ó shin, agus mar sin scriosadh d’ainm, do sheoladh ríomhphoist agus na sonraí criptithe eile go léir. Áirítear do shíniú fós.
notice-data-expired-uncounted-title = Tá do shonraí scriosta
notice-data-expired-uncounted-details = Tá an tréimhse a gcoinnímid sonraí ar a feadh thart, agus mar sin scriosadh d’ainm, do sheoladh ríomhphoist agus na sonraí criptithe eile go léir. Ní áirítear do shíniú.
notice-other-spelling-title = Baineann an nasc seo le litriú eile ar do sheoladh
notice-other-spelling-text = Is féidir an seoladh ríomhphoist seo a litriú ar roinnt bealaí. Úsáideadh litriú eile níos déanaí, nó tá litriú eile deimhnithe. Mar sin, ní féidir leis an nasc seo an síniú a thaispeáint ná a athrú. Úsáid an nasc inár gcuid ríomhphost chuig an litriú eile. Fad is nach bhfuil aon rud deimhnithe, tá an cnaipe deimhnithe sa ríomhphost ina bhfuil an nasc seo ag obair fós.
notice-link-replaced-title = Cuireadh nasc nua in áit an naisc seo
notice-link-replaced-text = Ní oibríonn naisc níos luaithe chuig an síniú seo a thuilleadh. Úsáid an nasc sa ríomhphost is déanaí uainn, nó faigh ceann nua ar leathanach na hachainí.
notice-links-replaced-title = Cuireadh nasc nua in áit do chuid nasc
notice-links-replaced-text = Ní oibríonn naisc níos luaithe chuig do shíniú a thuilleadh. Táimid ag cur ceann nua chugat ar ríomhphost.
notice-discarded-title = Caitheadh amach an fhoirm
notice-discarded-text = Ní áirítear ná ní thaispeántar aon chuid di. Más mian leat síniú le do shonraí féin, líon isteach an fhoirm tú féin.
notice-discarded-only-title = Caitheadh amach an fhoirm
notice-discarded-only-text = Ní áirítear ná ní thaispeántar aon chuid di.
notice-fresh-link-sent-title = Seiceáil do ríomhphost
notice-fresh-link-sent-text = Táimid ag cur nasc úr chugat ar ríomhphost. Úsáid é laistigh de lá chun do chuid sonraí a íoslódáil.
notice-not-fresh-title = Tá an nasc seo róshean le haghaidh íoslódála
notice-not-fresh-text = Chun do chuid sonraí a chosaint, ní féidir iad a íoslódáil ach le nasc a cuireadh amach níos lú ná lá ó shin. Iarr ceann ar leathanach do shínithe.
notice-receipt-not-yet-title = Níl d’admháil réidh fós
notice-receipt-not-yet-text = Níl do shíniú sa loga poiblí fós. Tar éis duit é a dheimhniú, is gnách go dtógann sé sin níos lú ná nóiméad. Bain triail eile as níos déanaí.
notice-receipt-late-text = Níl an méid a dheimhnigh nó a d’athraigh tú ({ $time }) sa loga poiblí fós. Is gnách go dtógann sé sin níos lú ná nóiméad, mar sin tá an loga chun deiridh. Níl do shíniú caillte: tá sé stóráilte, agus cuirfear leis an loga é nuair a leanfaidh an loga ar aghaidh. Bain triail eile as níos déanaí.
notice-receipt-unconfirmed-text = Níl do shíniú deimhnithe. Ní féidir admháil a fháil go dtí go mbeidh sé deimhnithe agus sa loga poiblí.
notice-no-receipt-title = Níl aon admháil ann
notice-no-receipt-text = Ní thugann an achainí seo admhálacha, mar cruthaíonn admháil do gach duine a fheiceann í gur shínigh an té ar leis í.
notice-receipt-disowned-text = Dúirt tú linn nach tusa a shínigh. Chruthódh admháil a mhalairt do gach duine a d’fheicfeadh í, agus mar sin ní féidir leat ceann a íoslódáil.
notice-too-many-mails-title = Ní féidir aon ríomhphost a sheoladh anois
notice-too-many-mails-text = Chuireamar roinnt ríomhphost chuig do sheoladh cheana le cúpla lá anuas, nó stop tú ár gcuid ríomhphost. Úsáid an nasc is déanaí, nó bain triail eile as i gceann seachtaine.
notice-details-changed-text = Tá do shonraí athraithe ó d’oscail tú an fhoirm, agus mar sin níor sábháladh aon rud. Cuir an méid a scríobh tú i gcomparáid leis na sonraí stóráilte, ansin sábháil arís.
notice-set-aside-title = Cuireadh an síniú seo ar neamhní
notice-set-aside-text = Chuir an feachtas ar neamhní é, agus mar sin ní áirítear é. Má cheapann tú gur botún é seo, déan teagmháil leis an bhfeachtas.
notice-mails-stopped-title = Stopadh na ríomhphoist
notice-mails-stopped-text = Ní chuirfimid aon ríomhphost eile chugat mar gheall ar an síniú seo.
notice-signing-paused-title = Tá bailiú na sínithe ar sos
notice-signing-paused-text = Níor sábháladh d’fhoirm. Níl aon athrú ar na sínithe atá ann cheana. Tar ar ais níos déanaí.
notice-form-after-closing-text = Dúnadh an achainí sular tháinig d’fhoirm, agus mar sin níor sábháladh aon chuid di. Go raibh maith agat gur mhian leat síniú.
notice-link-sent-title = Seiceáil do ríomhphost
notice-link-sent-text = Má shínigh tú an achainí seo leis an seoladh sin, ba cheart go bhfaighfeá an nasc i gceann cúpla nóiméad. Mura dtagann aon rud, féach san fhillteán turscair agus cinntigh go bhfuil an seoladh scríofa i gceart agat.
notice-endorse-link-sent-text = Má thacaigh tú leis an achainí seo ar son eagraíochta leis an seoladh sin, ba cheart go bhfaighfeá an nasc i gceann cúpla nóiméad. Mura dtagann aon rud, féach san fhillteán turscair agus cinntigh go bhfuil an seoladh scríofa i gceart agat.
notice-wait-title = Bain triail eile as níos déanaí
notice-wait-text = Tháinig an iomarca iarratas ó do líonra. Bain triail eile as i gceann uair an chloig, nó ó cheangal idirlín eile.

## The document to hand over

delivery-as-of = Dáta agus am na sonraí: { $date } ({ $zone })
delivery-links = Naisc
delivery-names = Ainmneacha
delivery-names-shown = Sínitheoirí a roghnaigh a n-ainm a thaispeáint: { $shown } as { $confirmed }. Tá siad liostaithe in ord an deimhnithe. Tá an méid atá in aice le hainm ann mar a scríobh an sínitheoir é.
delivery-names-none = Níor roghnaigh aon sínitheoir a ainm a thaispeáint.
delivery-boxes = { $number ->
    [one] Tá ainm amháin ann ina bhfuil carachtair nach bhfuil i gclófhoirne na cáipéise seo. Tá bosca in áit gach carachtair díobh.
    [two] Tá { $number } ainm ann ina bhfuil carachtair nach bhfuil i gclófhoirne na cáipéise seo. Tá bosca in áit gach carachtair díobh.
    [few] Tá { $number } ainm ann ina bhfuil carachtair nach bhfuil i gclófhoirne na cáipéise seo. Tá bosca in áit gach carachtair díobh.
    [many] Tá { $number } n-ainm ann ina bhfuil carachtair nach bhfuil i gclófhoirne na cáipéise seo. Tá bosca in áit gach carachtair díobh.
   *[other] Tá { $number } ainm ann ina bhfuil carachtair nach bhfuil i gclófhoirne na cáipéise seo. Tá bosca in áit gach carachtair díobh.
}
delivery-organisations = Eagraíochtaí
delivery-organisations-listed = Eagraíochtaí a thacaíonn leis an achainí: { $number }. Tá siad liostaithe in ord an deimhnithe, agus níl siad san áireamh i líon na sínithe.
delivery-page = Leathanach { $page } as { $pages }

## Privacy

privacy-page-title = Príobháideachas
privacy-purpose-title = Cad chuige a n-úsáidtear do shonraí
privacy-purpose-count = Chun do shíniú a áireamh, agus chun a chinntiú gur leatsa é.
privacy-purpose-deliver = Chun an achainí a sheachadadh chuig: { $addressees }
privacy-purpose-chosen = Má roghnaigh tú é, agus sa chás sin amháin: chun d’ainm a thaispeáint go poiblí, le do thír agus do shlí bheatha, agus chun nuacht faoin achainí seo a chur chugat ar ríomhphost.
privacy-purpose-shown = Má roghnaigh tú é, agus sa chás sin amháin: chun d’ainm a thaispeáint go poiblí.
privacy-purpose-news = Má roghnaigh tú é, agus sa chás sin amháin: chun nuacht faoin achainí seo a chur chugat ar ríomhphost.
privacy-purpose-consent = Má roghnaigh tú é, agus sa chás sin amháin: { $consent }
privacy-basis-title = Bunús dlí
privacy-basis-text = Do thoiliú. Tugann tú é nuair a shíníonn tú, agus is féidir leat é a tharraingt siar am ar bith. San Aontas Eorpach: Airteagal 6(1)(a) den Rialachán Ginearálta maidir le Cosaint Sonraí (RGCS), agus Airteagal 9(2)(a), mar is féidir le síniú tuairim pholaitiúil a nochtadh.
privacy-stored-title = Cad a stóráiltear
privacy-stored-sealed = Criptithe: { $fields }
privacy-stored-source = Criptithe: cód a léiríonn cár foilsíodh an nasc a thug chuig an achainí thú, mar shampla ar bhileog. Ní stóráiltear é ach amháin má bhí a leithéid sa nasc, agus ní úsáidtear é ach chun líon na ndaoine a tháinig as an áit sin a chomhaireamh.
privacy-stored-open = Gan chriptiú: do thír, má thug tú í, do theanga, na rudaí a roghnaigh tú a cheadú, an leagan den téacs a shínigh tú, agus cathain.
privacy-stored-areas = Gan chriptiú, fad is a áirítear do shíniú: an réigiún nó tús an chóid poist faoina n-áirítear é.
privacy-stored-codes = Mar chóid rúnda amháin, chun foirmeacha a sheoltar arís a aithint: do sheoladh ríomhphoist agus do líonra.
privacy-stored-log = Go deo, i loga poiblí ar féidir le cách é a sheiceáil: gur deimhníodh síniú, cad a tharla dó ina dhiaidh sin (mar shampla, gur ceartaíodh é, gur tarraingíodh siar é nó gur scriosadh é), agus cén nóiméad ar tharla sé sin, le cód in áit ainm nó seolta. Má taispeánadh d’ainm go poiblí, b’fhéidir go mbeidh daoine eile in ann a dhéanamh amach cé na hiontrálacha ar leatsa iad.
privacy-stored-endorsements = Má thacaíonn tú leis an achainí ar son eagraíochta, féadfar ainm, suíomh agus tír na heagraíochta a thaispeáint go poiblí. Stóráiltear d’ainm féin, do ról agus do sheoladh ríomhphoist i bhfoirm chriptithe agus ní thaispeántar riamh iad.
privacy-readers-title = Cé atá in ann do shonraí a fheiceáil
privacy-readers-text = An feachtas, agus na cuideachtaí a reáchtálann an suíomh seo agus a sheolann a chuid ríomhphost. Taifeadtar gach easpórtáil sonraí. An rud a roghnaíonn tú a thaispeáint go poiblí, is féidir le cách é a fheiceáil, agus níl sé criptithe.
privacy-readers-places = Is féidir le cách a fheiceáil cé mhéad síniú, a bheag nó a mhór, a tháinig ó gach tír. Figiúirí slánaithe atá iontu, agus ní féidir aon duine a aithint uathu.
privacy-readers-areas = Is féidir le cách a fheiceáil cé mhéad síniú, a bheag nó a mhór, a tháinig ó gach réigiún nó ceantar cóid poist. Figiúirí slánaithe atá iontu, agus ní féidir aon duine a aithint uathu.
privacy-readers-addressees = Na daoine a seachadtar an achainí chucu, feiceann siad an méid a thugann an feachtas dóibh in éineacht léi.
privacy-kept-title = Cá fhad a choimeádtar do shonraí
privacy-kept-unconfirmed = Sonraí nach ndeimhníonn tú
privacy-kept-confirmed = Sonraí deimhnithe
privacy-kept-until-erased = Go dtí go scriosann tú iad
privacy-kept-closed = Sonraí deimhnithe, tar éis an achainí a dhúnadh
privacy-kept-address = Seanseoladh ríomhphoist, tar éis do shíniú a bhogadh chuig seoladh eile
privacy-kept-mails = Taifid ar ríomhphoist chugat, gan do sheoladh
privacy-kept-erased = Ní féidir le haon duine sonraí scriosta a léamh. Fanann na cóid, do roghanna agus na hamanna ar taifead.
privacy-days = { $days ->
    [one] { $days } lá
    [two] { $days } lá
    [few] { $days } lá
    [many] { $days } lá
   *[other] { $days } lá
}
privacy-rights-title = Do chearta
privacy-rights-page = Téann an nasc inár gcuid ríomhphost chuig do leathanach féin: is féidir leat gach rud a fheiceáil, a íoslódáil, a tharraingt siar agus a scriosadh ansin. Is féidir leat do shonraí a cheartú agus seoladh ríomhphoist eile a úsáid ann freisin. Maidir le haon rud eile, déan teagmháil leis an bhfeachtas nó le d’údarás cosanta sonraí.

## Accessibility

access-title = Inrochtaineacht
access-aim = Ba cheart go mbeadh gach duine in ann léamh agus síniú anseo: ar fhón nó ar scáileán mór, le luch, le méarchlár nó le léitheoir scáileáin. Is é WCAG 2.2, leibhéal AA, an sprioc.
access-checked-title = Cad a sheiceáiltear
access-checked-pages = Roimh gach leagan nua de na bogearraí, seiceálann brabhsálaí na leathanaigh ón bhfoirm go dtí leathanach an tsínithe: codarsnacht, ainmneacha, róil, ord agus teangacha. Seiceálann sé leathanach na hachainí agus a foirm i ngach teanga den suíomh seo.
access-checked-ways = Síníonn an brabhsálaí leis an méarchlár amháin, agus gan JavaScript freisin. Seiceálann sé nach gcailltear aon rud nuair atá méid an téacs dúbailte, ar scáileán 320 picteilín, sa mhód dorcha, le dathanna forchurtha agus ar pháipéar. Ní ghluaiseann aon rud uaidh féin.
access-missing-title = Cad atá in easnamh
access-missing-people = Níl na leathanaigh seo tástáilte fós ag aon duine a úsáideann léitheoir scáileáin gach lá.
access-missing-content = Is leis an bhfeachtas téacsanna achainí agus a cuid nuachta, agus ní sheiceáiltear iad.
access-missing-script = Is féidir le hachainí iarraidh ar bhrabhsálaithe ríomh a dhéanamh, mar chosaint ar fhoirmeacha a sheoltar ó mheaisíní. Ansin bíonn JavaScript ag teastáil chun síniú; ní gá d’aon duine puzal a réiteach.
access-report-title = Inis dúinn cad nach n-oibríonn
access-report-text = Scríobh chuig na daoine atá taobh thiar den achainí: insítear ar leathanach “{ $privacy }” na hachainí cé hiad féin. Luaigh cén leathanach ar ar tharla sé, cad a bhí tú ag iarraidh a dhéanamh, agus cad a úsáideann tú chuige.

## How the number grew

history-title = Conas a d’fhás an líon
history-summary = { $count ->
    [one] { $count } síniú deimhnithe a áiríodh
    [two] { $count } shíniú dheimhnithe a áiríodh
    [few] { $count } shíniú dheimhnithe a áiríodh
    [many] { $count } síniú dheimhnithe a áiríodh
   *[other] { $count } síniú deimhnithe a áiríodh
} ón { $from } go dtí an { $until }. An lá ba ghnóthaí, an { $day }, deimhníodh { $most } acu.
embed-title = Taispeáin an achainí ar shuíomh eile
embed-text = Tá cead ag na suíomhanna seo an achainí a thaispeáint i bhfráma. Cóipeáil na línte isteach i gceann dá gcuid leathanach; áit nach ritheann scripteanna, faigheann léitheoirí nasc.
embed-form = An fhoirm
embed-count = An líon amháin
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Trí thic a chur anseo, ceadaíonn tú úsáid na nithe seo: { $fields }
history-note = Ní thaispeántar ach na sínithe a áirítear inniu: nuair a tharraingíonn duine síniú siar, imíonn an síniú ó lá an deimhnithe freisin. De réir UTC atá na laethanta.
history-none = Níor dheimhnigh aon duine síniú fós.
history-table = Na figiúirí céanna i dtábla
history-when = Cathain
history-confirmed = Deimhnithe
history-total = San iomlán
history-goals = Spriocanna a baineadh amach
history-csv = Gach lá, le haghaidh scarbhileoige (CSV)
places-title = Cá as a dtagann na sínithe
places-as-of = Dáta agus am na bhfigiúirí seo: { $time }. Sínithe deimhnithe ag an am sin: { $count }.
places-note-hourly = Ní féidir aon duine a aithint: tá na figiúirí slánaithe síos, ní thaispeántar tíortha nach bhfuil ach beagán sínithe acu, agus nuashonraítear an tábla uair amháin san uair an chloig ar a mhéad, tar éis do { $number } duine ar a laghad síniú nó síniú a tharraingt siar.
places-none = Níl aon tír á taispeáint. Ionas nach féidir aon duine a aithint, ní thaispeántar tír ach nuair atá { $number } duine ar a laghad uaithi tar éis síniú. Nuashonraítear an tábla ó am go ham.
places-table = De réir tíre
places-at-least = Sínithe, ar a laghad
places-share-at-least = Sciar, ar a laghad
places-share = { $number }%
places-others = Tíortha eile, sínithe nár tugadh tír leo, agus slánú
places-map = Léarscáil
places-map-text = Léarscáil den domhan. Léiríonn dath gach tíre líon na sínithe uaithi. Tá na figiúirí céanna sa tábla.
places-step = { $number } nó níos mó
places-step-none = Gan taispeáint
places-csv = Gach tír, le haghaidh scarbhileoige (CSV)
places-areas-note-hourly = Ní féidir aon duine a aithint: tá na figiúirí slánaithe síos, ní thaispeántar ceantair nach bhfuil ach beagán sínithe acu, agus nuashonraítear an tábla uair amháin san uair an chloig ar a mhéad, tar éis do { $number } duine ar a laghad síniú nó síniú a tharraingt siar.
places-areas-none = Níl aon cheantar á thaispeáint. Ionas nach féidir aon duine a aithint, ní thaispeántar ceantar ach nuair atá { $number } duine ar a laghad uaidh tar éis síniú. Nuashonraítear an tábla ó am go ham.
places-areas-others = Ceantair eile, sínithe nár tugadh ceantar leo nó nár aithníodh a gceantar, agus slánú
places-areas-csv = Gach ceantar, le haghaidh scarbhileoige (CSV)
places-by-region = De réir réigiúin
places-by-postcode = De réir thús an chóid poist
places-postcode-begins = Tosaíonn an cód poist le
log-title = An loga poiblí
log-proves = Leis an loga seo, is féidir le duine ar bith sínithe an tsuímh seo a chomhaireamh arís. Cruthaíonn sé, maidir leis an méid a áiríodh, nár baineadh amach, nár athraíodh agus nár cuireadh isteach aon rud i ngan fhios.
log-proves-not = Ní chruthaíonn sé gur fíordhaoine iad na sínitheoirí ná go bhfuil siad i dteideal síniú, ná nár diúltaíodh d’aon duine.
log-private = Níl aon ainm ná aon seoladh ríomhphoist ann: níl ann ach cad a tharla do shíniú, cén nóiméad, agus cód.
log-refused = Má dhiúltaíonn riail de chuid an tsuímh seo do shíniú, mar shampla toisc go bhfuil an achainí dúnta, faigheann an sínitheoir freagra atá sínithe go digiteach agus is féidir é a choinneáil. Ní chuirtear foirmeacha ar diúltaíodh dóibh san áireamh in aon fhigiúr poiblí, mar d’fhéadfadh daoine ón taobh amuigh an figiúr sin a athrú. Eochair phoiblí na bhfreagraí:
log-none = Níor foilsíodh aon rud sa loga fós.
log-state = Staid an loga
log-entries = Iontrálacha
log-published = Foilsithe
log-root = Hais na fréimhe
log-name = Ainm
log-key = Eochair phoiblí
log-witnesses = Finnéithe
log-witnessed = Comhshínithe ag { $cosigned } as { $witnesses }, { $time }
log-not-witnessed = Gan comhshíniú fós: 0 as { $witnesses }
log-no-witnesses = Níl aon fhinné ann. D’fhéadfadh an té a reáchtálann an suíomh seo logaí éagsúla a thaispeáint do dhaoine éagsúla. Chun é sin a fháil amach, cuir hais na fréimhe i gcomparáid leis an gceann a fheiceann daoine eile.
log-delay = Is gnách go mbíonn iontrálacha nua le feiceáil i níos lú ná nóiméad.
log-newest = An seicphointe is nuaí den loga: { $time }.
log-behind = Tá rud éigin á áireamh cheana ar an suíomh seo nach bhfuil sa loga fós. Má mhaireann sé seo níos mó ná cúpla nóiméad, tá an loga stoptha. Níl aon síniú caillte: tá an méid atá ar iarraidh stóráilte, agus cuirfear leis an loga é nuair a leanfaidh an loga ar aghaidh.
log-petitions = An méid a deir an loga faoi achainí, tá sé ar leathanach “{ $history }” na hachainí.
log-check-title = Conas é a sheiceáil
log-check-program = Rith an t-ordú seo de chuid Countersign, na saorbhogearraí atá taobh thiar den suíomh seo. Níl ag teastáil uaidh ach seoltaí poiblí:
log-check-second = Tá an dara ríomhchlár sa bhunchód freisin a sheiceálann an loga. Tá sé scríofa in Python agus níl aon rud i gcoiteann aige leis an gcéad cheann: tests/audit.
log-file-checkpoint = Seicphointe
log-file-policy = Liosta eochracha (polasaí)
log-formats = Formáidí
log-ended = Logaí roimhe seo, ar cuireadh deireadh leo
log-count-title = Cad a deir an loga poiblí
log-count-as-of = Dáta agus am na bhfigiúirí seo: { $time }. Líon na n-iontrálacha sa loga ag an am sin: { $entries }. Síniú a deimhníodh, a tarraingíodh siar nó a scriosadh ó shin, níl sé sin le feiceáil sna figiúirí seo.
check-title = Seiceáil admháil
check-intro = Is é do bhrabhsálaí féin a sheiceálann an admháil. Ní sheoltar aon rud a chuireann tú isteach anseo chuig áit ar bith, agus a luaithe a bheidh an leathanach seo lódáilte, oibríonn sé as líne.
check-receipt = Admháil
check-file = Nó roghnaigh an comhad
check-policy = Eochracha iontaofa
check-policy-what = Liosta eochracha (polasaí, c2sp.org/tlog-policy): eochracha poiblí an loga agus a chuid finnéithe. Is ón suíomh seo an ceann seo. Mura bhfuil muinín agat as an suíomh, greamaigh ceann a fuair tú ó dhuine eile.
check-button = Seiceáil
check-no-script = Tá JavaScript ag teastáil chun seiceáil ar an leathanach seo. Gan é, úsáid ceann de na ríomhchláir: féach an leathanach faoin loga poiblí.
check-old = Ní féidir leis an mbrabhsálaí seo sínithe Ed25519 a fhíorú. Úsáid brabhsálaí níos nuaí, nó ceann de na ríomhchláir: féach an leathanach faoin loga poiblí.
check-valid = Tá an admháil seo bailí.
check-not-valid = Níl an admháil seo bailí.
check-other = Is ó loga eile an admháil seo: { $origin }.
check-other-ended = Chuir an suíomh seo deireadh leis an loga sin agus thosaigh sé ceann eile. Chun an admháil seo a sheiceáil, úsáid polasaí an loga ar cuireadh deireadh leis. Chun admháil a fháil ón loga reatha, oscail an nasc chuig do shíniú i gceann dár gcuid ríomhphost.
check-other-foreign = Níl an loga sin ainmnithe sa pholasaí a bhfuil muinín agat as. Chun an admháil seo a sheiceáil, cuir isteach polasaí an loga sin, ó dhuine a bhfuil muinín agat as.
check-other-use = Úsáid polasaí an loga ar cuireadh deireadh leis
check-form = Ní admháil í seo. Greamaigh an admháil ar fad, ó “c2sp.org/tlog-proof@v1” go dtí an líne dheireanach.
check-file-unreadable = Ní féidir le do bhrabhsálaí an comhad seo a léamh. Roghnaigh arís é, nó greamaigh an admháil.
check-policy-wrong = Ní féidir na heochracha iontaofa a léamh. Cuir isteach polasaí (c2sp.org/tlog-policy) ina bhfuil loga amháin ar a laghad agus córam.
check-log-good = Síniú digiteach an loga { $origin }: bailí.
check-log-bad = Síniú digiteach an loga: ar iarraidh nó neamhbhailí.
check-witness-good = Sínithe digiteacha na bhfinnéithe: { $cosigned } as { $witnesses }, agus is leor sin.
check-witness-few = Sínithe digiteacha na bhfinnéithe: { $cosigned } as { $witnesses }, agus ní leor sin.
check-witness-bad = Sínithe digiteacha na bhfinnéithe: tá ceann amháin ar a laghad neamhbhailí.
check-witness-none = Sínithe digiteacha na bhfinnéithe: níl aon cheann á éileamh.
check-place-good = Áit sa loga: iontráil uimhir { $index }, níos lú ná { $size }.
check-place-bad = Áit sa loga: gan chruthú.
check-owner-good = Cé leis an iontráil: le síniú { $id }.
check-owner-bad = Cé leis an iontráil: ní leis an síniú atá ainmnithe san admháil.
check-owner-alone = Cé leis an iontráil: ní thaispeántar é. Ní thaispeánann an admháil ach an iontráil féin.
check-later-title = An áirítear an síniú fós?
check-later-text = Léann do bhrabhsálaí an loga ón iontráil sin ar aghaidh, agus cuireann sé i gcomparáid é leis an staid is nuaí atá sínithe ag an loga.
check-later-stop = Stop
check-later-stopped = Stoptha. Níor fuarthas aon toradh.
check-later-reading = Iontrálacha léite: { $read } as { $size }.
check-later-more = Brúigh an cnaipe arís chun leanúint den léamh.
check-later-counts = Áirítear an síniú, de réir an loga. Líon na n-iontrálacha: { $size }.
check-later-not = Ní áirítear an síniú, de réir an loga. Líon na n-iontrálacha: { $size }. Cúis: { $reason }
check-later-damaged = Níl an loga mar a bhí sé nuair a thug sé an admháil seo, nó níl sé ag teacht lena staid shínithe féin. Coinnigh an admháil, agus inis do dhaoine eile faoi.
check-later-other = Tá loga eile ag an suíomh seo anois: { $origin }. Ní féidir a rá ón loga sin an áirítear síniú na hadmhála seo fós. Má shínigh tú ar an suíomh seo, oscail an nasc chuig do shíniú i gceann dár gcuid ríomhphost, agus íoslódáil admháil nua.
check-later-missing = Ní féidir cuid den loga a lódáil. Bain triail eile as níos déanaí.
