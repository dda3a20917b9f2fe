## Every mail

mail-greeting = Dia duit, { $name },
mail-greeting-plain = A chara,
mail-link-fallback = Mura n-oibríonn an cnaipe, cóipeáil an seoladh seo isteach i do bhrabhsálaí:
mail-own-page = Féach ar do shíniú, tarraing siar é nó scrios é, nó abair linn nárbh tusa a bhí ann:
mail-own-page-private = Ná cuir an ríomhphost seo ar aghaidh: tugann na naisc ann rochtain ar do shíniú.

## Please confirm

mail-confirmation-subject = Deimhnigh do shíniú: { $title }
mail-confirmation-preheader = Ní áirítear do shíniú go dtí go ndeimhníonn tú é.
mail-confirmation-intro = Úsáideadh do sheoladh ríomhphoist chun an achainí seo a shíniú:
mail-confirmation-ask = Áirítear do shíniú a luaithe a dheimhníonn tú é.
mail-confirmation-button = Deimhnigh mo shíniú
mail-confirmation-open = Chun deimhniú, oscail an seoladh seo:
mail-confirmation-valid = { $days ->
    [one] Oibríonn an nasc ar feadh lae.
    [two] Oibríonn an nasc ar feadh { $days } lá.
    [few] Oibríonn an nasc ar feadh { $days } lá.
    [many] Oibríonn an nasc ar feadh { $days } lá.
   *[other] Oibríonn an nasc ar feadh { $days } lá.
}
mail-confirmation-valid-until = Oibríonn an nasc go dtí an { $until }.
mail-confirmation-not-you = Murar tusa a rinne é seo, ní gá duit aon rud a dhéanamh. Ní áirítear ná ní fhoilsítear aon rud mura ndeimhníonn tú.
mail-reminder-subject = Meabhrúchán chun do shíniú a dheimhniú: { $title }
mail-reminder-preheader = Níl do shíniú deimhnithe fós. Is é seo an t-aon mheabhrúchán.
mail-reminder-intro = Is é seo an t-aon mheabhrúchán. Cúpla lá ó shin, úsáideadh do sheoladh ríomhphoist chun an achainí seo a shíniú:
mail-endorse-subject = Deimhnigh an ráiteas tacaíochta: { $title }
mail-endorse-preheader = Ní áirítear an ráiteas tacaíochta go dtí go ndeimhníonn tú é.
mail-endorse-intro = Úsáideadh do sheoladh ríomhphoist chun tacú leis an achainí seo ar son eagraíochta:
mail-endorse-ask = Ní liostaítear ná ní áirítear an ráiteas tacaíochta go dtí go ndeimhníonn tú é.
mail-endorse-button = Deimhnigh an ráiteas tacaíochta
mail-endorse-reminder-subject = Meabhrúchán chun an ráiteas tacaíochta a dheimhniú: { $title }
mail-endorse-reminder-preheader = Níl an ráiteas tacaíochta deimhnithe fós. Is é seo an t-aon mheabhrúchán.
mail-endorse-reminder-intro = Is é seo an t-aon mheabhrúchán. Cúpla lá ó shin, úsáideadh do sheoladh ríomhphoist chun tacú leis an achainí seo ar son eagraíochta:
mail-endorsed-subject = Tá an ráiteas tacaíochta deimhnithe: { $title }
mail-endorsed-accepted-subject = Glacadh leis an ráiteas tacaíochta: { $title }
mail-endorsed-intro = Go raibh maith agat as tacú leis an achainí seo ar son d’eagraíochta:
mail-endorsed-counts = Tá an ráiteas tacaíochta deimhnithe agus áirítear é.
mail-endorsed-waits = Tá an ráiteas tacaíochta deimhnithe. Áireofar é a luaithe a ghlacfaidh na heagraithe leis.
mail-endorsed-accepted = Ghlac na heagraithe leis an ráiteas tacaíochta. Áirítear é.
mail-endorsed-already-subject = Thacaigh tú leis an achainí cheana: { $title }
mail-endorsed-already-intro = Líon duine éigin, tusa is dócha, foirm na n-eagraíochtaí isteach arís le do sheoladh ríomhphoist:
mail-endorsed-already-nothing = Tá an ráiteas tacaíochta deimhnithe cheana. Níor athraigh aon rud.
mail-endorsed-button = Féach ar an ráiteas tacaíochta
mail-endorsed-link-intro = D’iarr duine éigin, tusa is dócha, an nasc chuig ráiteas tacaíochta d’eagraíochta don achainí seo:
mail-endorsement-means = Sa ríomhphost seo, is ionann “síniú” agus ráiteas tacaíochta ó eagraíocht.
mail-endorsed-page = Féach ar an ráiteas tacaíochta, ceartaigh é, tarraing siar é nó scrios é, nó abair linn nárbh tusa a bhí ann:
mail-endorsed-private = Ná cuir an ríomhphost seo ar aghaidh: tugann na naisc ann rochtain ar an ráiteas tacaíochta.

## Signed already

mail-already-subject = Shínigh tú cheana: { $title }
mail-already-preheader = Áirítear do shíniú. Níor athraigh aon rud.
mail-already-intro = Líon duine éigin, tusa is dócha, foirm na hachainí seo isteach arís le do sheoladh ríomhphoist:
mail-already-nothing = Shínigh tú agus dheimhnigh tú cheana. Áirítear do shíniú, agus níor athraigh aon rud.
mail-already-button = Féach ar mo shíniú
mail-already-share = Is féidir leat cabhrú tríd an achainí a roinnt:

## Another spelling has signed

mail-other-subject = Áirítear do sheoladh uair amháin: { $title }
mail-other-preheader = Síníodh cheana le litriú eile ar do sheoladh.
mail-other-intro = Líon duine éigin, tusa is dócha, foirm na hachainí seo isteach le do sheoladh ríomhphoist:
mail-other-counts = Tá síniú deimhnithe ann cheana le litriú eile ar do sheoladh. Cuireann do sholáthraí ríomhphoist na ríomhphoist don dá litriú sa bhosca ríomhphoist céanna, agus mar sin níor áiríodh an fhoirm seo. Níor athraigh aon rud.
mail-other-same = Tá an nasc chuig an síniú sin sna ríomhphoist a chuireamar chuig an litriú eile. Is féidir leat nasc nua a iarraidh ar leathanach na hachainí freisin.
mail-other-person = Mura leatsa an litriú eile, is féidir leat síniú le seoladh ríomhphoist eile:
mail-other-not-you = Murar líon tú an fhoirm isteach, ní gá duit aon rud a dhéanamh.

## Thank you

mail-receipt-subject = Áirítear do shíniú: { $title }
mail-receipt-preheader = Go raibh maith agat. Roinn an achainí anois.
mail-receipt-intro = Go raibh maith agat as an achainí seo a shíniú:
mail-receipt-counts = Tá do shíniú deimhnithe agus áirítear é.
mail-receipt-share = Roinn an achainí le daoine a bhfuil aithne agat orthu. Níl aon rianairí sa nasc seo:
mail-receipt-ways = Tuilleadh bealaí chun í a chomhroinnt:
mail-receipt-button = Oscail an achainí
mail-receipt-keep = Coinnigh an ríomhphost seo. Leis an nasc seo is féidir leat do shíniú a fheiceáil, do shonraí a cheartú, d’ainm a thaispeáint nó a cheilt, do shíniú a tharraingt siar nó a scriosadh, agus a rá linn murar tusa a bhí ann:
mail-receipt-proof = Is féidir leat admháil a íoslódáil freisin. Cruthaíonn sí go bhfuil do shíniú sa loga poiblí agus gur shínigh tú:
mail-news-subject = Nuacht: { $title }
mail-news-preheader = Nuacht faoi achainí a shínigh tú.
mail-news-intro = Seo nuacht faoi achainí a shínigh tú:
mail-news-read = Léigh ar an suíomh í
mail-news-why = Tá an ríomhphost seo á fháil agat mar gur roghnaigh tú nuacht faoin achainí seo a fháil.
mail-news-stop = Chun an nuacht a stopadh, oscail an seoladh seo:

## The link to the own page

mail-link-subject = Do nasc: { $title }
mail-link-intro = D’iarr duine éigin, tusa is dócha, an nasc chuig do shíniú ar an achainí seo:
mail-link-not-you = Murar tusa a d’iarr é, déan neamhaird den ríomhphost seo. Níor athraigh aon rud, agus ní bhfuair aon duine eile an nasc.

## Another address

mail-address-subject = Bog do shíniú chuig an seoladh seo: { $title }
mail-address-preheader = Ní bhogtar aon rud go dtí go ndeimhníonn tú é.
mail-address-intro = D’iarr duine éigin, tusa is dócha, go mbogfaí síniú ar an achainí seo chuig do sheoladh ríomhphoist:
mail-address-ask = Bogtar an síniú a luaithe a dheimhníonn tú an t-athrú.
mail-address-button = Féach agus deimhnigh
mail-address-not-you = Murar tusa a rinne é seo, ní gá duit aon rud a dhéanamh. Fanann an síniú san áit a bhfuil sé.

## Moved to another address

mail-moved-subject = Tá do shíniú bogtha: { $title }
mail-moved-preheader = Tá sé ceangailte le seoladh ríomhphoist eile anois.
mail-moved-intro = Tá do shíniú ar an achainí seo ceangailte le seoladh ríomhphoist eile anois:
mail-moved-means = Na naisc sna ríomhphoist a chuireamar chugat roimhe seo, ní théann siad chuig an síniú a thuilleadh.
mail-moved-write = Murar tusa a bhog é, scríobh chuig { $contact }.
mail-moved-campaign = Murar tusa a bhog é, déan teagmháil leis an bhfeachtas.
