## Every mail

mail-greeting = Bonġu { $name },
mail-greeting-plain = Bonġu,
mail-link-fallback = Jekk il-buttuna ma taħdimx, ikkopja dan l-indirizz fil-browser tiegħek:
mail-own-page = Ara, irtira jew ħassar il-firma tiegħek, jew għidilna li ma kontx int:
mail-own-page-private = Tgħaddix din l-email lil ħaddieħor: il-links tagħha jagħtu aċċess għall-firma tiegħek.

## Please confirm

mail-confirmation-subject = Ikkonferma l-firma tiegħek: { $title }
mail-confirmation-preheader = Il-firma tiegħek ma tgħoddx qabel ma tikkonfermaha.
mail-confirmation-intro = L-indirizz tal-email tiegħek intuża biex tiġi ffirmata din il-petizzjoni:
mail-confirmation-ask = Il-firma tiegħek tgħodd ladarba tikkonfermaha.
mail-confirmation-button = Ikkonferma l-firma tiegħi
mail-confirmation-open = Biex tikkonferma, iftaħ dan l-indirizz:
mail-confirmation-valid = { $days ->
    [one] Il-link jaħdem għal jum wieħed.
    [two] Il-link jaħdem għal jumejn.
    [few] Il-link jaħdem għal { $days } ijiem.
    [many] Il-link jaħdem għal { $days }-il jum.
   *[other] Il-link jaħdem għal { $days } jum.
}
mail-confirmation-valid-until = Il-link jaħdem sa dan iż-żmien: { $until }.
mail-confirmation-not-you = Jekk ma kontx int, m’għandek għalfejn tagħmel xejn. Ma jingħadd u ma jiġi ppubblikat xejn jekk ma tikkonfermax.
mail-reminder-subject = Tfakkira biex tikkonferma l-firma tiegħek: { $title }
mail-reminder-preheader = Il-firma tiegħek għadha mhix ikkonfermata. Din hija l-unika tfakkira.
mail-reminder-intro = Din hija l-unika tfakkira. Ftit jiem ilu, l-indirizz tal-email tiegħek intuża biex tiġi ffirmata din il-petizzjoni:
mail-endorse-subject = Ikkonferma d-dikjarazzjoni ta’ appoġġ: { $title }
mail-endorse-preheader = Id-dikjarazzjoni ta’ appoġġ ma tgħoddx qabel ma tikkonfermaha.
mail-endorse-intro = L-indirizz tal-email tiegħek intuża biex din il-petizzjoni tiġi appoġġata f’isem organizzazzjoni:
mail-endorse-ask = Id-dikjarazzjoni ta’ appoġġ ma tidhirx fil-lista u ma tgħoddx qabel ma tikkonfermaha.
mail-endorse-button = Ikkonferma d-dikjarazzjoni ta’ appoġġ
mail-endorse-reminder-subject = Tfakkira biex tikkonferma d-dikjarazzjoni ta’ appoġġ: { $title }
mail-endorse-reminder-preheader = Id-dikjarazzjoni ta’ appoġġ għadha mhix ikkonfermata. Din hija l-unika tfakkira.
mail-endorse-reminder-intro = Din hija l-unika tfakkira. Ftit jiem ilu, l-indirizz tal-email tiegħek intuża biex din il-petizzjoni tiġi appoġġata f’isem organizzazzjoni:
mail-endorsed-subject = Id-dikjarazzjoni ta’ appoġġ hija kkonfermata: { $title }
mail-endorsed-accepted-subject = Id-dikjarazzjoni ta’ appoġġ ġiet aċċettata: { $title }
mail-endorsed-intro = Grazzi talli appoġġajt din il-petizzjoni f’isem l-organizzazzjoni tiegħek:
mail-endorsed-counts = Id-dikjarazzjoni ta’ appoġġ hija kkonfermata u tgħodd.
mail-endorsed-waits = Id-dikjarazzjoni ta’ appoġġ hija kkonfermata. Tgħodd ladarba l-organizzaturi jaċċettawha.
mail-endorsed-accepted = L-organizzaturi aċċettaw id-dikjarazzjoni ta’ appoġġ. Issa tgħodd.
mail-endorsed-already-subject = Diġà tajt l-appoġġ: { $title }
mail-endorsed-already-intro = Xi ħadd, probabbilment int, reġa’ mela l-formola għall-organizzazzjonijiet bl-indirizz tal-email tiegħek:
mail-endorsed-already-nothing = Id-dikjarazzjoni ta’ appoġġ diġà hija kkonfermata. Ma nbidel xejn.
mail-endorsed-button = Ara d-dikjarazzjoni ta’ appoġġ
mail-endorsed-link-intro = Xi ħadd, probabbilment int, talab il-link għad-dikjarazzjoni ta’ appoġġ tal-organizzazzjoni tiegħek għal din il-petizzjoni:
mail-endorsement-means = F’din l-email, “firma” tfisser id-dikjarazzjoni ta’ appoġġ ta’ organizzazzjoni.
mail-endorsed-page = Ara, ikkoreġi, irtira jew ħassar id-dikjarazzjoni ta’ appoġġ, jew għidilna li ma kontx int:
mail-endorsed-private = Tgħaddix din l-email lil ħaddieħor: il-links tagħha jagħtu aċċess għad-dikjarazzjoni ta’ appoġġ.

## Signed already

mail-already-subject = Diġà ffirmajt: { $title }
mail-already-preheader = Il-firma tiegħek tgħodd. Ma nbidel xejn.
mail-already-intro = Xi ħadd, probabbilment int, reġa’ mela l-formola ta’ din il-petizzjoni bl-indirizz tal-email tiegħek:
mail-already-nothing = Diġà ffirmajt u kkonfermajt. Il-firma tiegħek tgħodd, u ma nbidel xejn.
mail-already-button = Ara l-firma tiegħi
mail-already-share = Tista’ tgħin billi taqsam il-petizzjoni:

## Another spelling has signed

mail-other-subject = L-indirizz tiegħek jgħodd darba: { $title }
mail-other-preheader = Diġà hemm firma b’forma oħra tal-indirizz tiegħek.
mail-other-intro = Xi ħadd, probabbilment int, mela l-formola ta’ din il-petizzjoni bl-indirizz tal-email tiegħek:
mail-other-counts = Diġà hemm firma kkonfermata b’forma oħra tal-indirizz tiegħek. Il-fornitur tal-email tiegħek iwassal l-emails mibgħuta liż-żewġ forom tal-indirizz fl-istess mailbox, u għalhekk din il-formola ma ngħadditx. Ma nbidel xejn.
mail-other-same = Il-link għal dik il-firma jinsab fl-emails li bgħatna lill-forma l-oħra tal-indirizz. Tista’ wkoll titlob link ġdid fuq il-paġna tal-petizzjoni.
mail-other-person = Jekk il-forma l-oħra tal-indirizz mhix tiegħek, tista’ tiffirma b’indirizz tal-email ieħor:
mail-other-not-you = Jekk ma mlejtx il-formola, m’għandek għalfejn tagħmel xejn.

## Thank you

mail-receipt-subject = Il-firma tiegħek tgħodd: { $title }
mail-receipt-preheader = Grazzi. Issa aqsam il-petizzjoni.
mail-receipt-intro = Grazzi talli ffirmajt din il-petizzjoni:
mail-receipt-counts = Il-firma tiegħek hija kkonfermata u tgħodd.
mail-receipt-share = Jekk jogħġbok aqsam il-petizzjoni ma’ nies li taf. F’dan il-link m’hemmx trackers:
mail-receipt-ways = Modi oħra kif taqsamha:
mail-receipt-button = Iftaħ il-petizzjoni
mail-receipt-keep = Żomm din l-email. B’dan il-link tista’ tara l-firma tiegħek, tikkoreġi d-dettalji tiegħek, turi jew taħbi ismek, tirtira jew tħassar il-firma tiegħek, u tgħidilna jekk ma kontx int:
mail-receipt-proof = Tista’ wkoll tniżżel riċevuta, li hija prova li l-firma tiegħek tinsab fir-reġistru pubbliku u li ffirmajt:
mail-news-subject = Aħbarijiet: { $title }
mail-news-preheader = Aħbarijiet dwar petizzjoni li ffirmajt.
mail-news-intro = Għandna aħbarijiet dwar petizzjoni li ffirmajt:
mail-news-read = Aqrahom fis-sit
mail-news-why = Qed tirċievi din l-email għax għażilt li tirċievi aħbarijiet dwar din il-petizzjoni.
mail-news-stop = Biex twaqqaf l-aħbarijiet, iftaħ dan l-indirizz:

## The link to the own page

mail-link-subject = Il-link tiegħek: { $title }
mail-link-intro = Xi ħadd, probabbilment int, talab il-link għall-firma tiegħek għal din il-petizzjoni:
mail-link-not-you = Jekk ma kontx int, injora din l-email. Ma nbidel xejn, u ħadd ħliefek ma rċieva l-link.

## Another address

mail-address-subject = Ittrasferixxi l-firma tiegħek għal dan l-indirizz: { $title }
mail-address-preheader = Ma jiġi ttrasferit xejn qabel ma tikkonferma.
mail-address-intro = Xi ħadd, probabbilment int, talab li l-firma tiegħu għal din il-petizzjoni tiġi ttrasferita għall-indirizz tal-email tiegħek:
mail-address-ask = Il-firma tiġi ttrasferita ladarba tikkonferma dan.
mail-address-button = Ara u kkonferma
mail-address-not-you = Jekk ma kontx int, m’għandek għalfejn tagħmel xejn. Il-firma tibqa’ fejn hi.

## Moved to another address

mail-moved-subject = Il-firma tiegħek ġiet ittrasferita: { $title }
mail-moved-preheader = Issa hija ta’ indirizz tal-email ieħor.
mail-moved-intro = Il-firma tiegħek għal din il-petizzjoni issa hija ta’ indirizz tal-email ieħor:
mail-moved-means = Il-links fl-emails preċedenti tagħna lilek ma għadhomx iwasslu għaliha.
mail-moved-write = Jekk ma kontx int li ttrasferejtha, ikteb lil { $contact }.
mail-moved-campaign = Jekk ma kontx int li ttrasferejtha, ikkuntattja lill-kampanja.
