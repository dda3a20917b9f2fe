## The language itself

language-name = Malti

## Every page

skip-to-content = Aqbeż għall-kontenut prinċipali
language-choice = Lingwa
language-choice-text = Lingwa tal-petizzjoni:
language-choice-interface = Lingwa tal-buttuni u tal-formola:
footer-promise = L-ebda cookies, l-ebda trackers, xejn ma jitgħabba minn siti oħra.
site-imprint = Avviż legali
site-contact = Kuntatt
copy = Ikkopja
copied = Ikkupjat
back-to-petition = Lura għall-petizzjoni
all-petitions = Il-petizzjonijiet kollha
list-title = Petizzjonijiet
list-more = Aktar petizzjonijiet
list-open = Miftuħa għall-firem
list-closed = Data tal-għeluq: { $date }
list-paused = Il-ġbir tal-firem huwa sospiż għalissa
list-search = Fittex
list-search-hint = Titli, testi, ismijiet ta’ min jitlob u ta’ min jintalab, u postijiet
list-state = Status
list-any = Kollha
list-state-closed = Magħluqa
list-found = { $count ->
    [one] Instabet petizzjoni waħda.
    [two] Instabu { $count } petizzjonijiet.
    [few] Instabu { $count } petizzjonijiet.
    [many] Instabu { $count }-il petizzjoni.
   *[other] Instabu { $count } petizzjoni.
}
list-none = Ma nstabet l-ebda petizzjoni. Ipprova b’kliem ieħor, jew b’inqas kliem.
list-previous = Petizzjonijiet preċedenti

## The petition and its count

sign-jump = Iffirma l-petizzjoni
count-signatures = { $count ->
    [one] { $count } firma
    [two] { $count } firem
    [few] { $count } firem
    [many] { $count }-il firma
   *[other] { $count } firma
}
count-word = { $count ->
    [one] firma kkonfermata
    [two] firem ikkonfermati
    [few] firem ikkonfermati
    [many] firma kkonfermata
   *[other] firma kkonfermata
}
count-goal = Il-mira li jmiss: { $goal }
count-goal-last = Mira: { $goal }
count-goal-reached = Il-mira ta’ { $goal } intlaħqet ({ $date })
text-language = Lingwa tat-test tal-petizzjoni: { $language }
text-version-newest = Din hija l-verżjoni { $version } tat-test ({ $language }). Hija l-aktar waħda ġdida.
text-version-replaced = Din hija l-verżjoni { $version } tat-test ({ $language }). Data tal-pubblikazzjoni: { $date }. Verżjoni aktar ġdida ħadet postha.
fact-organiser = Mibdija minn
fact-addressees = Indirizzata lil
fact-place = Lok
fact-started = Data tal-bidu
fact-closes = Miftuħa sa
fact-closed = Data tal-għeluq
fact-line = { $label }: { $value }
outcome-delivered = Ikkonsenjata
outcome-answered = Imwieġba
outcome-successful = Irnexxiet
outcome-unsuccessful = Ma rnexxietx
outcome-withdrawn = Irtirata minn min bdieha
donate-title = Appoġġa l-kampanja
donate-transfer = Tista’ tagħmel trasferiment f’dan il-kont:
donate-link = Agħti donazzjoni online
donate-holder = Sid il-kont
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Raġuni tal-pagament
donate-code-name = Kodiċi għall-apps tal-banek
donate-code = Skennja dan il-kodiċi bl-app tal-bank tiegħek. Jimla d-dettalji tal-kont; l-ammont tagħżlu int.
closed-title = Din il-petizzjoni hija magħluqa
closed-text = Ma għadhiex taċċetta firem. Data tal-għeluq: { $date }.
closed-text-grace = Ma taċċettax firem ġodda. Data tal-għeluq: { $date }. Il-firem li ntbagħtu qabel għadhom jistgħu jiġu kkonfermati. Skadenza: { $until }.
draft-title = Din il-petizzjoni għadha mhix miftuħa
draft-text = Għadek ma tistax tiffirmaha. Jekk jogħġbok erġa’ żur din il-paġna aktar tard.
draft-link-text = Il-petizzjoni jistgħu jarawha biss in-nies li għandhom l-indirizz ta’ din il-paġna, u biss sa dan iż-żmien: { $until }. S’issa ħadd ma jista’ jiffirmaha.
paused-title = Il-ġbir tal-firem huwa sospiż għalissa
paused-text = Għalissa ma tistax tiffirma din il-petizzjoni. Il-firem li diġà hemm mhumiex affettwati. Jekk jogħġbok erġa’ żur din il-paġna aktar tard.

## The form

form-title = Iffirma l-petizzjoni
field-name = Isem sħiħ
field-given-name = Isem
field-family-name = Kunjom
field-email = Indirizz tal-email
field-country = Pajjiż
field-region = Reġjun
field-city = Belt
field-postcode = Kodiċi postali
field-occupation = Xogħol jew organizzazzjoni
field-occupation-alone = Xogħol
field-organisation = Organizzazzjoni
field-link = Sit web
field-endorse-organisation = Isem l-organizzazzjoni
field-endorse-country = Il-pajjiż tal-organizzazzjoni
field-endorse-name = L-isem sħiħ tiegħek
field-endorse-role = Ir-rwol tiegħek fl-organizzazzjoni
field-endorse-email = L-indirizz tal-email tiegħek
field-phone = Numru tat-telefown
field-phone-hint = Bil-kodiċi tal-pajjiż. Qatt ma jintwera fil-pubbliku.
field-comment = Kumment
field-comment-hint = Għall-kampanja biss: ma jintweriex fil-pubbliku.
field-comment-hint-public = Jaqrawh l-organizzaturi. Jistgħu juruh fil-pubbliku jekk tippermetti dan hawn taħt.
consent-show-comment = L-organizzaturi jistgħu juru l-kumment tiegħi fil-pubbliku. Ismi jidher ħdejh biss jekk nuri ismi.
field-optional = (mhux obbligatorju)
country-choose = Agħżel…
form-more = Żid xogħol jew kumment
form-more-fields = Żid aktar dettalji
form-one-name = Jekk għandek isem wieħed biss, ħalli l-ispazju l-ieħor vojt.
form-show-name = Uri ismi fil-pubbliku
form-show-name-hint = Flimkien ma’ pajjiżek u xogħlok, iżda qatt mal-indirizz tal-email tiegħek.
form-show-name-with = Jintwera miegħu: { $fields }. L-indirizz tal-email tiegħek qatt ma jintwera.
form-show-name-alone = Jintwera ismek biss, u qatt l-indirizz tal-email tiegħek.
form-news = Il-kampanja tista’ tibgħatli bl-email aħbarijiet dwar din il-petizzjoni
form-consent = Meta tiffirma, tappoġġa din il-petizzjoni kif tidher hawn ({ $version }) u taqbel li d-dettalji tiegħek jinħażnu għaliha.
form-consent-version = verżjoni { $version }
form-button = Iffirma
form-next = Se nibagħtulek link bl-email. Il-firma tiegħek tgħodd ladarba tikkonfermaha b’dak il-link.
form-switch = Kompli b’lingwa oħra
form-switch-hint = Dak li ktibt jinżamm.
form-wait = Stenna ftit: il-browser tiegħek qed ilesti kontroll tas-sigurtà.
form-nobody = Ħalli dan l-ispazju vojt
form-offer-title = Ridt tgħid { $address }?
form-offer-use = Uża { $address }
form-offer-keep = Le, ibgħat lil { $address }
privacy-title = Id-data personali tiegħek
privacy-text = L-indirizz tal-email tiegħek jinħażen ikkriptat u qatt ma jiġi ppubblikat. Id-dettalji tiegħek jintużaw biss għal din il-petizzjoni. Bil-link fl-emails tagħna tista’ f’kull ħin tara l-firma tiegħek, turi jew taħbi ismek, u tirtira jew tħassar il-firma tiegħek.
privacy-contact = Responsabbli għad-data tiegħek:
privacy-link = Tlift il-link għall-firma tiegħi

## What is wrong in the form

problems-prefix = Żball:
problems-title = Hemm problema
problem-missing-name = Daħħal ismek
problem-missing-given-name = Daħħal ismek, kunjomok jew it-tnejn
problem-missing-email = Daħħal l-indirizz tal-email tiegħek
problem-missing-country = Agħżel pajjiżek
problem-missing-field = Imla dan l-ispazju: { $field }
problem-missing-tick = Biex tiffirma, immarka din il-kaxxa: { $field }
problem-too-long = { $max ->
    [one] { $field }: ikteb mhux aktar minn karattru wieħed
    [two] { $field }: ikteb mhux aktar minn { $max } karattri
    [few] { $field }: ikteb mhux aktar minn { $max } karattri
    [many] { $field }: ikteb mhux aktar minn { $max }-il karattru
   *[other] { $field }: ikteb mhux aktar minn { $max } karattru
}
problem-not-an-address = Daħħal indirizz tal-email fil-format it-tajjeb, bħal isem@example.org
problem-not-a-country = Agħżel pajjiż mil-lista
problem-not-a-phone = Daħħal numru tat-telefown bil-kodiċi tal-pajjiż, bħal +34 600 000 000
problem-not-a-link = Daħħal l-indirizz tas-sit web b’https, bħal https://example.org
problem-not-an-organisation = { $field }: ikteb isem, mhux indirizz jew simboli biss
problem-not-a-choice = Erġa’ agħżel waħda mit-tweġibiet, għax inbidlu: { $field }
problem-consent-changed = Il-kliem ta’ din il-kaxxa nbidel. Erġa’ aqrah, u mmarka l-kaxxa jekk taqbel.
problem-not-text = { $field }: ikteb biss test sempliċi, mingħajr kodiċi HTML jew karattri moħbija
problem-not-a-name = { $field }: ikteb isem, mhux indirizz jew simboli biss. Jekk għandek isem wieħed biss, ħalli l-ispazju l-ieħor vojt
problem-disposable = Uża indirizz tal-email permanenti: dawk temporanji jiskadu, u nies oħra jaf ikunu jistgħu jaqraw l-emails li jaslu fihom
problem-email-beyond-ascii = Ma nistgħux nibagħtu emails lil dan l-indirizz, għax qabel il-@ fih ittra jew sinjal li mhux fuq tastiera Ingliża. Daħħal indirizz ieħor.
problem-no-proof = Il-browser tiegħek irid ilesti kontroll tas-sigurtà qabel ma tkun tista’ tiffirma. Iċċekkja li JavaScript huwa mixgħul, erġa’ tella’ l-paġna, imbagħad ibgħat il-formola.
problem-proof = Il-formola damet miftuħa żżejjed jew diġà ntbagħtet. Agħfas il-buttuna biex terġa’ tibgħatha.
problem-network-limit = Intbagħtu wisq formoli min-netwerk tiegħek, u għalhekk din ma ġietx issejvjata. Erġa’ ibgħatha wara siegħa, jew minn konnessjoni oħra.
problem-domain-limit = Intbagħtu ħafna formoli b’indirizzi tal-fornitur tal-email tiegħek, u għalhekk il-browser tiegħek l-ewwel irid ilesti kontroll tas-sigurtà. Iċċekkja li JavaScript huwa mixgħul, imbagħad erġa’ agħfas il-buttuna. Mingħajr JavaScript, erġa’ ibgħat il-formola wara siegħa, jew uża indirizz tal-email ieħor.
problem-trap = Dan l-ispazju jrid ikun vojt. Jista’ jkun li mlieh il-browser tiegħek: battlu, imbagħad erġa’ agħfas il-buttuna.
problem-text-changed = It-test tal-petizzjoni nbidel minn meta ftaħt il-paġna. Erġa’ aqrah, imbagħad agħfas il-buttuna jekk għadek trid tiffirma.
problem-key-reused = Din l-Idempotency-Key diġà ntużat b’dettalji oħra. Jekk il-formola nbidlet, ibgħatha b’ċavetta ġdida.
problem-paused = Il-ġbir tal-firem huwa sospiż għalissa, u għalhekk il-formola tiegħek ma ġietx issejvjata. Dak li daħħalt għadu hawn: erġa’ agħfas il-buttuna aktar tard.
answer-title = Żomm tweġiba ffirmata diġitalment
answer-text = Is-sit iffirma din it-tweġiba b’mod diġitali. Tgħid x’ġie rrifjutat, meta u għaliex, iżda mhux min int. Ikkopja t-test, jew niżżlu bħala fajl. Kulħadd jista’ jivverifika t-tweġiba biċ-ċavetta pubblika:
answer-download = Niżżel it-tweġiba

## Signers, news, and how the number is counted

signers-title = L-aħħar firmatarji
signers-note = Fil-lista jidhru biss il-firmatarji li għażlu li juru isimhom.
signers-none = Għad m’hemmx ismijiet x’jintwerew. Il-firmatarji jistgħu jagħżlu li juru isimhom.
signers-none-closed = Ma jintwera l-ebda isem.
signers-hidden = Bħalissa l-kampanja mhix qed turi l-ismijiet.
names-from = L-ismijiet u l-kummenti jintwerew biss meta l-persuni li kkonfermaw il-firma tagħhom ikunu mill-inqas { $from }.
names-from-missing = Għad hemm bżonn: { $missing }.
names-title = L-ismijiet kollha
names-more = Aktar ismijiet
names-none = M’hemmx ismijiet x’jintwerew.
names-search = Fittex fl-ismijiet
names-search-hint = Isem jew kunjom, jew kif jibda
names-not-found = L-ebda isem ma jaqbel.
names-searched = Imfittxa s’issa: l-aktar ismijiet reċenti, { $count }.
names-search-on = Fittex fl-ismijiet ta’ qabel
comments-title = Kummenti
comments-note = Il-firmatarji ppermettew li dawn jintwerew, u l-organizzaturi qrawhom qabel.
comments-none = Għadu ma jintwera l-ebda kumment.
comments-hidden = Bħalissa l-kampanja mhix qed turi l-kummenti.
comments-unnamed = Firmatarju
comments-all = Il-kummenti kollha
comments-more = Aktar kummenti
names-others = { $count ->
    [one] Persuna oħra li ffirmat ma turix isimha.
    [two] { $count } persuni oħra li ffirmaw ma jurux isimhom.
    [few] { $count } persuni oħra li ffirmaw ma jurux isimhom.
    [many] { $count }-il persuna oħra li ffirmaw ma jurux isimhom.
   *[other] { $count } persuna oħra li ffirmaw ma jurux isimhom.
}
news-title = Aħbarijiet
news-language = Lingwa:
news-source = Sors:
news-published = Data tal-pubblikazzjoni:
news-older = Aħbarijiet eqdem
news-feed = Segwi l-aħbarijiet f’qarrej tal-feeds (Atom)
news-corrected = Data tal-korrezzjoni:
news-all = L-aħbarijiet kollha
counted-title = Kif jingħadd dan in-numru
counted-text = Firma tgħodd ladarba l-firmatarju jkun ikkonfermaha bl-email. Kull indirizz tal-email jgħodd darba, irrispettivament minn kemm-il darba tintbagħat il-formola bih. Il-formoli li ma ġewx aċċettati mhuma inklużi fl-ebda waħda minn dawn iċ-ċifri.
counted-confirmed = Ikkonfermati
counted-awaiting = Għadhom mhux ikkonfermati
counted-withdrawn = Irtirati
counted-disowned = Mhux iffirmati minn sid l-indirizz tal-email
counted-erased = Imħassra
counted-purged = Qatt ma ġew ikkonfermati, u rtirati jew imħassra
counted-automated = Invalidati: mibgħuta minn programm
counted-disposable-address = Invalidati: indirizz tal-email temporanju
counted-false-name = Invalidati: l-isem mhux ta’ persuna
counted-same-person = Invalidati: persuna waħda, diversi indirizzi
counted-other = Invalidati għal raġuni oħra
counted-bounced = Firem ikkonfermati li l-indirizz tal-email tagħhom aktar tard ma baqax jaċċetta emails: { $number }. Dawn xorta jgħoddu.
counted-submitted = Total (kull indirizz tal-email jgħodd darba, u darba oħra jekk jerġa’ jiffirma wara li d-data tiegħu tkun tħassret)
counted-as-of = Data u ħin ta’ dawn iċ-ċifri: { $as-of }. Jiġu aġġornati mhux aktar minn darba fis-siegħa, u biss wara mill-inqas 20 formola oħra, biex ħadd ma jkun jista’ jagħraf minnhom jekk xi persuna ffirmatx jew le. Ir-reġistru pubbliku juri mingħajr dan id-dewmien x’jiġri mill-firem ikkonfermati.
counted-none-yet = Iċ-ċifri l-oħra jiġu ppubblikati hawn ladarba jkunu ntbagħtu mill-inqas 20 formola, u mbagħad mhux aktar minn darba fis-siegħa. B’hekk ħadd ma jista’ jagħraf minnhom jekk xi persuna ffirmatx jew le. Ir-reġistru pubbliku juri mingħajr dan id-dewmien x’jiġri mill-firem ikkonfermati.
endorse-title = Appoġġa l-petizzjoni bħala organizzazzjoni
endorse-intro = Dikjarazzjoni ta’ appoġġ hija l-firma ta’ organizzazzjoni. L-organizzazzjonijiet jingħaddu u jiġu elenkati separatament min-nies. Biex tiffirma f’ismek, mur lura għall-petizzjoni.
endorse-public = Jintwerew fil-pubbliku: l-isem, is-sit web u l-pajjiż tal-organizzazzjoni. Qatt ma jintwerew: ismek, ir-rwol tiegħek u l-indirizz tal-email tiegħek.
endorse-public-from = Jintwerew fil-pubbliku, iżda biss sakemm il-persuni li kkonfermaw il-firma tagħhom ikunu mill-inqas { $from }: l-isem, is-sit web u l-pajjiż tal-organizzazzjoni. Qatt ma jintwerew: ismek, ir-rwol tiegħek u l-indirizz tal-email tiegħek.
endorse-approval = L-organizzaturi tal-petizzjoni jaqraw kull dikjarazzjoni ta’ appoġġ qabel ma tidher fil-lista u tingħadd.
endorse-consent = Meta tagħti l-appoġġ, tiddikjara li tista’ titkellem f’isem l-organizzazzjoni u li l-organizzazzjoni tappoġġa din il-petizzjoni kif tidher hawn ({ $version }). Taqbel li dawn id-dettalji jinħażnu għall-petizzjoni.
endorse-button = Appoġġa
endorse-next = Se nibagħtulek link bl-email. Id-dikjarazzjoni ta’ appoġġ ma tidhirx fil-lista u ma tgħoddx qabel ma tikkonfermaha b’dak il-link.
organisations-title = Organizzazzjonijiet li jappoġġaw il-petizzjoni
organisations-number = Numru ta’ organizzazzjonijiet: { $number }. Mhumiex inklużi fin-numru tal-firem.
organisations-note = Persuna ta’ kuntatt minn kull organizzazzjoni kkonfermat id-dikjarazzjoni ta’ appoġġ bl-email.
organisations-none = M’hemm l-ebda organizzazzjoni fil-lista.
organisations-from = Il-lista tal-organizzazzjonijiet tidher biss meta l-persuni li kkonfermaw il-firma tagħhom ikunu mill-inqas { $from }.
organisations-all = L-organizzazzjonijiet kollha
organisations-more = Aktar organizzazzjonijiet
confirm-endorse-title = Ikkonferma d-dikjarazzjoni ta’ appoġġ
confirm-endorse-text = Iċċekkja d-dettalji. Jekk huma tiegħek, ikkonferma li l-organizzazzjoni tiegħek tappoġġa din il-petizzjoni:
confirm-endorse-button = Ikkonferma d-dikjarazzjoni ta’ appoġġ
confirmed-endorse-title = Id-dikjarazzjoni ta’ appoġġ hija kkonfermata
confirmed-endorse-thanks = Grazzi talli appoġġajt:
confirmed-endorse-own-page = Id-dikjarazzjoni ta’ appoġġ għandha paġna tagħha fejn tista’ taraha, tikkoreġiha, tirtiraha jew tħassarha. Żomm l-email li kkonfermajt biha: fiha l-istess link.
confirmed-endorse-link = Ara d-dikjarazzjoni ta’ appoġġ
endorsement-title = Id-dikjarazzjoni ta’ appoġġ tal-organizzazzjoni tiegħek
endorsement-means = Id-dikjarazzjoni ta’ appoġġ hija l-firma tal-organizzazzjoni tiegħek. F’din il-paġna u fl-emails tagħna, “il-firma tiegħek” tfisser id-dikjarazzjoni ta’ appoġġ.
endorsement-ends = Jekk tirtira jew tħassar id-dikjarazzjoni ta’ appoġġ, l-organizzazzjoni tiegħek ma tidhirx fil-lista.
endorsement-listed = Ikkonfermata: tgħodd u tidher fil-lista
endorsement-hidden = Ikkonfermata: tgħodd, iżda bħalissa l-kampanja mhi qed turi l-ebda isem
endorsement-from = Ikkonfermata: tgħodd, u tidher fil-lista ladarba l-persuni li kkonfermaw il-firma tagħhom ikunu mill-inqas { $from }. Għad hemm bżonn: { $missing }.
endorsement-waits = Ikkonfermata: tgħodd ladarba l-organizzaturi jaċċettawha
endorsement-rejected = Mhux aċċettata mill-organizzaturi: ma tidhirx fil-lista u ma tgħoddx
endorsement-not-me = Jekk ħaddieħor ta l-appoġġ bl-indirizz tal-email tiegħek, għidilna hawn. Imbagħad ma jingħadd u ma jintwera xejn minnu, u ma nibagħtu l-ebda email oħra minħabba din id-dikjarazzjoni lill-indirizz tiegħek.
endorsement-done-not-me = Grazzi talli għidtilna. Ma jingħadd u ma jintwera xejn mid-dikjarazzjoni ta’ appoġġ, u mhux se nibagħtulek aktar emails dwarha.
endorsement-correct = L-organizzaturi jistgħu jaqraw id-dettalji kkoreġuti qabel ma jniżżluhom fil-lista.
endorsement-again = Id-dikjarazzjoni ta’ appoġġ terġa’ tkun valida, bid-dettalji ta’ hawn fuq. Jekk id-dikjarazzjonijiet ta’ appoġġ l-ewwel iridu jiġu aċċettati mill-organizzaturi, tgħodd ladarba dawn jaċċettaw id-dettalji.
link-endorse-title = Ikseb il-link għad-dikjarazzjoni ta’ appoġġ tal-organizzazzjoni tiegħek
link-endorse-text = Se nibagħtulek bl-email link għal paġna fejn tista’ tara, tikkoreġi, tirtira jew tħassar id-dikjarazzjoni ta’ appoġġ. Daħħal l-indirizz tal-email li tajt l-appoġġ bih.

## After the form

check-mail-title = Iċċekkja l-email tiegħek
check-mail-sent = Jekk dak l-indirizz jista’ jintuża biex tiffirma, suppost tirċievi email fi ftit minuti. Biex tikkonferma l-firma tiegħek, iftaħ l-email u segwi l-link.
check-mail-sent-late = Jekk dak l-indirizz jista’ jintuża biex tiffirma, suppost tirċievi email, iżda mhux mill-ewwel. Biex tikkonferma l-firma tiegħek, iftaħ l-email u segwi l-link.
check-mail-endorse-sent = Jekk dak l-indirizz jista’ jintuża biex tagħti l-appoġġ, suppost tirċievi email fi ftit minuti. Biex tikkonferma d-dikjarazzjoni ta’ appoġġ, iftaħ l-email u segwi l-link.
check-mail-endorse-sent-late = Jekk dak l-indirizz jista’ jintuża biex tagħti l-appoġġ, suppost tirċievi email, iżda mhux mill-ewwel. Biex tikkonferma d-dikjarazzjoni ta’ appoġġ, iftaħ l-email u segwi l-link.
check-mail-counts = Il-firma tiegħek tgħodd biss ladarba tkun ikkonfermajtha.
check-mail-not-stored = Il-petizzjoni ma għadhiex titlob dan, u għalhekk dan ma ġiex maħżun: { $fields }
check-mail-nothing-title = Jekk ma jasal xejn
check-mail-nothing-wait = Stenna ftit minuti. Xi fornituri tal-email idumu.
check-mail-nothing-wait-late = Stenna aktar mid-dewmien imsemmi hawn fuq. Xi fornituri tal-email idumu.
check-mail-nothing-spam = Fittex fil-folder tal-ispam jew tal-junk.
check-mail-nothing-again = Erġa’ imla l-formola, u ċċekkja li ktibt l-indirizz tal-email tiegħek sew.
check-mail-to = Lil
check-mail-from = Mingħand
check-mail-subject = Is-suġġett fih
check-mail-open = Iftaħ { $provider }
check-mail-again-limit = Nibagħtu biss ftit emails lill-istess indirizz, għalhekk mhux dejjem tintbagħat oħra.
check-mail-again-button = Erġa’ ibgħat l-email
check-mail-again-done = Tlabt email oħra.
check-mail-change-title = Indirizz ħażin?
check-mail-change-button = Ibdel l-indirizz
mails-late-minutes = { $minutes ->
    [one] Bħalissa l-emails tagħna qed jaslu b’dewmien ta’ madwar minuta.
    [two] Bħalissa l-emails tagħna qed jaslu b’dewmien ta’ madwar { $minutes } minuti.
    [few] Bħalissa l-emails tagħna qed jaslu b’dewmien ta’ madwar { $minutes } minuti.
    [many] Bħalissa l-emails tagħna qed jaslu b’dewmien ta’ madwar { $minutes }-il minuta.
   *[other] Bħalissa l-emails tagħna qed jaslu b’dewmien ta’ madwar { $minutes } minuta.
}
mails-late-hours = { $hours ->
    [one] Bħalissa l-emails tagħna qed jaslu b’dewmien ta’ madwar siegħa.
    [two] Bħalissa l-emails tagħna qed jaslu b’dewmien ta’ madwar sagħtejn.
    [few] Bħalissa l-emails tagħna qed jaslu b’dewmien ta’ madwar { $hours } sigħat.
    [many] Bħalissa l-emails tagħna qed jaslu b’dewmien ta’ madwar { $hours }-il siegħa.
   *[other] Bħalissa l-emails tagħna qed jaslu b’dewmien ta’ madwar { $hours } siegħa.
}
mails-late-link-sent = Jekk iffirmajt din il-petizzjoni b’dak l-indirizz, suppost tirċievi l-link, iżda mhux mill-ewwel. Jekk ma jasal xejn, fittex fil-folder tal-ispam u ċċekkja li ktibt l-indirizz sew.
mails-late-endorse-link-sent = Jekk appoġġajt din il-petizzjoni f’isem organizzazzjoni b’dak l-indirizz, suppost tirċievi l-link, iżda mhux mill-ewwel. Jekk ma jasal xejn, fittex fil-folder tal-ispam u ċċekkja li ktibt l-indirizz sew.

## Confirming

confirm-title = Ikkonferma l-firma tiegħek
confirm-text = Iċċekkja d-dettalji. Jekk huma tiegħek, ikkonferma l-firma tiegħek għal din il-petizzjoni:
confirm-button = Ikkonferma l-firma tiegħi
confirm-discard-title = Dawn mhumiex id-dettalji tiegħek?
confirm-discard-text = Ħaddieħor mela l-formola bl-indirizz tal-email tiegħek. Skartaha: ma jingħadd u ma jintwera xejn, u tista’ tiffirma bid-dettalji tiegħek.
confirm-discard-only = Ħaddieħor mela l-formola bl-indirizz tal-email tiegħek. Skartaha: ma jingħadd u ma jintwera xejn.
confirm-discard-button = Skarta l-formola
press-title = Daħħal l-indirizz tal-email tiegħek
press-text = Xi programmi tal-email jiftħu l-links u jagħfsu l-buttuni waħedhom. Ma nistgħux inkunu nafu jekk il-buttuna għafasthiex int jew għafasha programm, u għalhekk għadu ma nbidel xejn.
press-ask = Biex tkompli, daħħal l-indirizz tal-email li fih bgħatna l-email bil-link.
press-wrong = L-email tagħna ntbagħtet f’indirizz ieħor. Iċċekkja f’dik l-email f’liema indirizz intbagħtet, u daħħlu hawn.
press-button = Kompli
confirmed-title = Il-firma tiegħek tgħodd
confirmed-thanks = Grazzi talli ffirmajt:
confirmed-count = Firem s’issa, inkluża tiegħek: mill-inqas { $count }
confirmed-share-title = Aqsam din il-petizzjoni
confirmed-share-text = Jekk taqsamha, il-petizzjoni tasal għand aktar nies. F’dawn il-links m’hemmx trackers.
confirmed-address = Link għall-petizzjoni
confirmed-share-email = Email
confirmed-share-subject = Tiffirmaha din il-petizzjoni?
share-closed-text = Din il-petizzjoni ngħalqet. Xorta tista’ taqsam il-paġna tagħha. Dawn il-links ma fihomx trackers.
share-native = Aqsam permezz ta’ app
share-text = Test x’tikkopja
share-more = Modi oħra kif taqsam
share-code-title = Kodiċi għall-posters
share-code-text = Min jipponta l-kamera ta’ mowbajl lejn dan il-kodiċi jasal għall-petizzjoni.
share-code-file = Issejvja l-kodiċi bħala stampa (SVG)
share-posters-title = Posters x’tipprintja
share-posters-text = Ipprintja poster għal noticeboard jew għal stand. Fih it-titlu tal-petizzjoni u kodiċi li jwassal għaliha.
confirmed-own-page-title = Tista’ tbiddel fehmtek
confirmed-own-page-text = Fuq il-paġna personali tiegħek tista’ tara x’iffirmajt, tikkoreġi d-dettalji tiegħek, turi jew taħbi ismek, u tirtira jew tħassar il-firma tiegħek. Żomm l-email li kkonfermajt biha: fiha l-istess link.
confirmed-own-page-link = Mur għall-firma tiegħi
confirmed-own-page-mail = Il-link għall-paġna tiegħek jinsab fl-emails tagħna. Tliftu?

## The signer’s own page

signature-title = Il-firma tiegħek
signature-status = Status
signature-awaiting = Għadha mhix ikkonfermata: segwi l-link fl-email tagħna
signature-too-late = Ma ġietx ikkonfermata qabel ma ngħalqet il-petizzjoni: ma tgħoddx
signature-confirmed = Ikkonfermata
signature-withdrawn = Irtirata
signature-disowned = Ħaddieħor iffirma bl-indirizz tal-email tiegħek: ma jgħoddx
signature-withdrawn-on-request = Irtirata mill-organizzaturi, fuq talba tiegħek
signature-set-aside = Invalidata mill-kampanja: ma tgħoddx
signature-set-aside-withdrawn = Invalidata mill-kampanja, u rtirata: ma tgħoddx
signature-name = Isem
signature-version = Verżjoni tat-test
signature-version-is = Verżjoni { $version } ({ $language })
signature-submitted-at = Data tal-firma
signature-confirmed-at = Data tal-konferma
signature-corrected-at = Data tal-korrezzjoni
signature-shown = Uri l-isem fil-pubbliku
signature-shown-once-confirmed = Iva, ladarba l-firma tiegħek tkun ikkonfermata
signature-shown-uncounted = Le: jintwerew biss l-ismijiet tal-firem li jgħoddu
signature-shown-hidden = Iva, iżda bħalissa l-kampanja mhi qed turi l-ebda isem
signature-shown-from = Iva, ladarba l-persuni li kkonfermaw il-firma tagħhom ikunu mill-inqas { $from }. Għad hemm bżonn: { $missing }.
signature-comment = Uri l-kumment fil-pubbliku
signature-comment-waiting = Mhux s’issa: l-organizzaturi l-ewwel jaqrawh
signature-comment-refused = Le: l-organizzaturi ddeċidew li ma juruhx
signature-comment-hidden = Mhux bħalissa: il-kampanja mhi qed turi l-ebda kumment f’dan il-mument
signature-news = Il-kampanja tista’ tibgħat aħbarijiet bl-email
signature-mails = Emails permessi
signature-yes = Iva
signature-no = Le
signature-none = Mhux indikat
signature-private = Taqsamx l-indirizz ta’ din il-paġna. Kull min għandu dan l-indirizz jista’ jibdel il-firma tiegħek.
signature-done-shown = Lest: issa ismek jista’ jidher fil-lista tal-firmatarji.
signature-done-shown-later = Lest: ismek ikun jista’ jidher fil-lista tal-firmatarji meta l-kampanja terġa’ turi l-ismijiet.
signature-done-shown-from = Lest: ismek ikun jista’ jidher fil-lista tal-firmatarji ladarba l-persuni li kkonfermaw il-firma tagħhom ikunu mill-inqas { $from }. Għad hemm bżonn: { $missing }.
signature-done-hidden = Lest: ismek ma għadux jidher fil-lista tal-firmatarji.
signature-done-hidden-unlisted = Lest: ismek mhux se jidher fil-lista tal-firmatarji.
signature-done-comment-hidden = Lest: il-kumment tiegħek ma jintweriex.
signature-done-withdrawn = Lest: il-firma tiegħek hija rtirata u ma tgħoddx.
signature-done-again = Lest: il-firma tiegħek reġgħet tgħodd.
signature-done-stopped = Lest: mhux se nibagħtulek aktar emails minħabba din il-firma.
signature-done-resumed = Lest: erġajt tippermetti l-emails tagħna dwar din il-petizzjoni.
signature-done-corrected = Lest: id-dettalji tiegħek huma maħżuna kif tarahom hawn.
signature-show-title = Uri ismek
signature-show-text = Imbagħad ismek, pajjiżek u xogħlok ikunu jistgħu jidhru fil-lista tal-firmatarji tal-petizzjoni.
signature-show-name = Imbagħad ismek ikun jista’ jidher fil-lista tal-firmatarji tal-petizzjoni.
signature-show-button = Uri ismi
signature-hide-title = Aħbi ismek
signature-hide-text = Il-firma tiegħek tibqa’ tgħodd, iżda ismek ma jibqax jidher fil-lista tal-firmatarji.
signature-hide-unlisted = Bħalissa ismek ma jidhirx fil-lista. Jekk taħbih, ma jidhirx fiha lanqas aktar tard. Il-firma tiegħek tibqa’ tgħodd.
signature-hide-button = Aħbi ismi
signature-hide-comment-title = Aħbi l-kumment tiegħek
signature-hide-comment-text = Il-firma tiegħek tibqa’ tgħodd. L-organizzaturi jistgħu jaqraw il-kumment tiegħek, iżda ma jistgħux juruh aktar.
signature-hide-comment-button = Aħbi l-kumment tiegħi
signature-withdraw-title = Irtira l-firma tiegħek
signature-withdraw-text = Il-firma tiegħek mhux se tgħodd u ismek mhux se jintwera. Inżommu rekord tal-irtirar. Tista’ terġa’ tiffirma waqt li l-petizzjoni tkun għadha miftuħa.
signature-withdraw-awaiting = Il-formola tiegħek se tiġi skartata, u l-links fl-emails tagħna ma jibqgħux jikkonfermawha. Inżommu rekord tal-irtirar.
signature-withdraw-set-aside = Il-kampanja invalidat il-firma tiegħek, u għalhekk bħalissa ma tgħoddx. Jekk tirtiraha, ma tkunx tista’ terġa’ tgħodd.
signature-withdraw-closed = Il-firma tiegħek mhux se tgħodd u ismek mhux se jintwera. Inżommu rekord tal-irtirar. Il-petizzjoni hija magħluqa: tista’ treġġa’ lura l-irtirar, iżda mhux wara dan iż-żmien: { $until }.
signature-withdraw-final = Il-firma tiegħek mhux se tgħodd u ismek mhux se jintwera. Inżommu rekord tal-irtirar. Il-petizzjoni hija magħluqa, u għalhekk l-irtirar ma jistax jitreġġa’ lura.
signature-withdraw-button = Irtira l-firma tiegħi
signature-again-title = Erġa’ ffirma
signature-again-text = Il-firma tiegħek se tgħodd, bid-dettalji ta’ hawn fuq.
signature-again-form = Irtirajt il-firma qabel ma ġew ikkonfermati d-dettalji tiegħek. Biex tiffirma, erġa’ imla l-formola.
signature-again-mails = Biex tiffirma bid-dettalji tiegħek, l-ewwel erġa’ ppermetti l-emails f’din il-paġna. Imbagħad imla l-formola.
signature-disowned-title = Iffirma int
signature-again-disowned = Biex tiffirma bid-dettalji tiegħek, imla l-formola.
signature-again-button = Erġa’ ffirma
signature-not-me-title = Ma ffirmajtx int?
signature-not-me-text = Jekk ħaddieħor iffirma bl-indirizz tal-email tiegħek, għidilna hawn. Imbagħad din il-firma ma tingħaddx u ma tintweriex, u ma nibagħtu l-ebda email oħra lill-indirizz tiegħek minħabba fiha. Kemm-il persuna tgħid dan huwa pubbliku, iżda mhux min huma.
signature-not-me-button = Ma kontx jien
signature-done-not-me = Grazzi talli għidtilna. Din il-firma ma tingħaddx u ma tintweriex, u mhux se nibagħtulek aktar emails minħabba fiha.
signature-misuse = Biex tirrapporta użu ħażin tal-indirizz tiegħek, ikteb lil { $contact }.
signature-stop-title = Waqqaf l-emails kollha
signature-stop-text = Mhux se nibagħtulek aktar emails minħabba din il-firma. Il-firma tiegħek tibqa’ kif inhi. Issejvja l-indirizz ta’ din il-paġna: ma nkunux nistgħu nerġgħu nibagħtuhulek bl-email.
signature-stop-button = Waqqaf l-emails kollha
signature-resume-title = Erġa’ ppermetti l-emails
signature-resume-text = Jekk terġa’ tippermetti l-emails, nistgħu nibagħtulek bl-email il-link għal din il-paġna. Jekk email mibgħuta lilek ma waslitx jew ġiet immarkata bħala spam, xorta jista’ jkun li għal xi żmien ma nibagħtu xejn.
signature-links-title = Ikseb link ġdid għal din il-paġna
signature-links-text = Se nibagħtulek link ġdid bl-email. Il-links preċedenti kollha għal din il-paġna ma jibqgħux jaħdmu, inklużi dawk fl-emails li għandek. Uża dan jekk jista’ jkun li ħaddieħor għandu link.
signature-links-button = Ibdel il-links tiegħi
signature-download-title = Niżżel id-data tiegħek
signature-download-text = Id-dettalji tiegħek u l-istorja tagħhom, f’fajl JSON
signature-download-fresh = Biex id-data tiegħek tkun protetta, tista’ tniżżilha biss b’link li ilu maħruġ inqas minn ġurnata. Nistgħu nibagħtulek wieħed bl-email.
signature-download-button = Ibgħatli link riċenti bl-email
receipt-title = Riċevuta
receipt-text = Ir-riċevuta hija prova li l-firma tiegħek tinsab fir-reġistru pubbliku ta’ dan is-sit. Kull min jaraha jkun jaf li ffirmajt, għalhekk uriha biss lil nies li jistgħu jkunu jafu b’dan.
receipt-button = Niżżel ir-riċevuta
signature-erase-title = Ħassar id-data tiegħek
signature-erase-counted = Il-firma tiegħek mhux se tgħodd, u ismek, l-indirizz tal-email tiegħek u d-dettalji kkriptati l-oħra kollha se jitħassru b’mod permanenti. Dan ma jistax jitreġġa’ lura.
signature-erase-not-counted = Ismek, l-indirizz tal-email tiegħek u d-dettalji kkriptati l-oħra kollha se jitħassru b’mod permanenti. Dan ma jistax jitreġġa’ lura. Il-firma tiegħek bħalissa ma tgħoddx, u lanqas ma tgħodd wara.
signature-erase-sure = Nikkonferma li rrid inħassar id-data tiegħi
signature-erase-data-button = Ħassar id-data tiegħi

## Correcting details

correct-title = Ikkoreġi d-dettalji tiegħek
correct-choices = Hemmhekk tista’ tibdel ukoll jekk tridx l-aħbarijiet, u għal x’aktar tajt il-kunsens tiegħek.
correct-text = Dak li ffirmajt ma jinbidilx. Meta tibdel dettall, dak ta’ qabel jitħassar.
correct-awaiting = Tista’ tikkoreġi d-dettalji tiegħek hawn ladarba l-firma tiegħek tkun ikkonfermata.
correct-button = Issejvja
correct-news-stopped = Waqqaft l-emails kollha. Jekk tagħżel l-aħbarijiet, terġa’ tippermetti l-emails.
correct-differs = Dak li daħħalt huwa differenti minn dak li hemm maħżun:
correct-limit = Il-bidliet huma limitati: { $day } f’24 siegħa, { $all } b’kollox. Tista’ dejjem taħbi ismek, twaqqaf l-emails, tirtira l-firma tiegħek u tħassarha.

## Another email address

address-title = Uża indirizz tal-email ieħor
address-text = Iffirmajt b’{ $address }. Tista’ tittrasferixxi l-firma tiegħek għal indirizz ieħor tiegħek. Ma jinbidel xejn aktar fiha.
address-ask = Se nibagħtu email lill-indirizz il-ġdid. Il-firma tiegħek tiġi ttrasferita meta tiftaħ il-link f’dik l-email u tikkonferma. Minn dak il-ħin, il-links f’emails preċedenti ma jibqgħux jaħdmu. Ngħarrfu lill-indirizz il-qadim li l-firma ġiet ittrasferita, iżda mhux fejn.
address-mail-button = Ibgħatli email f’dan l-indirizz
address-same = Dan diġà huwa l-indirizz tal-firma tiegħek. Daħħal ieħor.
address-pending = Tlabtna nibagħtu email lil { $address }. Il-firma tiegħek tiġi ttrasferita għal dak l-indirizz ladarba tikkonferma f’dik l-email. Sa dak il-ħin ma jinbidel xejn.
address-keep-current = Żomm l-indirizz attwali tiegħi
address-kept = Lest: il-bidla tal-indirizz hija kkanċellata.
address-sent = Jekk nistgħu nibagħtu emails lil dan l-indirizz, suppost tirċievi email fi ftit minuti. Biex tittrasferixxi l-firma tiegħek, iftaħ l-email u segwi l-link.
address-sent-late = Jekk nistgħu nibagħtu emails lil dan l-indirizz, suppost tirċievi email, iżda mhux mill-ewwel. Biex tittrasferixxi l-firma tiegħek, iftaħ l-email u segwi l-link.
address-until = Sakemm tikkonferma hemm, ma jinbidel xejn.
address-confirm-title = Ittrasferixxi l-firma għal dan l-indirizz
address-confirm-text = Xi ħadd, probabbilment int, talab li l-firma tiegħu għal din il-petizzjoni tiġi ttrasferita għall-indirizz tal-email tiegħek:
address-endorsement-means = F’din il-paġna, “firma” tfisser id-dikjarazzjoni ta’ appoġġ ta’ organizzazzjoni.
address-confirm-then = Wara t-trasferiment, għall-firma jwasslu biss il-links fl-emails mibgħuta lil dan l-indirizz.
address-confirm-button = Ittrasferixxi l-firma hawn
address-reject-title = Il-firma mhix tiegħek?
address-reject-text = Xi ħadd daħħal l-indirizz tiegħek. Irrifjuta l-bidla: il-firma tibqa’ fejn hi.
address-reject-button = Irrifjuta
address-taken-title = Diġà hemm firma b’dan l-indirizz
address-has-signature-text = Dan l-indirizz għandu firma tiegħu, li tgħodd. Għalhekk il-firma l-oħra ma tistax tiġi ttrasferita hawn. Jekk it-tnejn huma tiegħek, irtira l-oħra: ma tibqax tgħodd.
address-taken-button = Irtira l-firma l-oħra
notice-address-moved-title = Il-firma tiegħek ġiet ittrasferita
notice-address-moved-text = Issa hija tal-indirizz tal-email il-ġdid tiegħek, kif kienet. Għaliha jwasslu biss il-links fl-emails mibgħuta lil dan l-indirizz.
notice-moved-title = Din il-firma ġiet ittrasferita
notice-moved-text = Issa hija ta’ indirizz tal-email ieħor. Uża l-link fl-emails tagħna lil dak l-indirizz. Jekk ma kontx int li ttrasferejtha, ikkuntattja lill-kampanja.
notice-address-outdated-title = Dan il-link ma għadux jaħdem
notice-address-outdated-text = Il-bidla tal-indirizz ġiet ikkanċellata, intalbet mill-ġdid jew hija antika wisq, jew il-firma ma għadhiex ikkonfermata. Biex terġa’ tibda, mur fil-paġna tal-firma tiegħek: il-link tagħha jinsab fl-emails tagħna lill-indirizz li ntuża biex tiffirma.
notice-address-rejected-title = Il-bidla ġiet irrifjutata
notice-address-rejected-text = Il-firma ma ġietx ittrasferita għall-indirizz tiegħek. Il-link fl-email tagħna ma għadux jaħdem.
notice-address-withdrawn-title = Il-firma l-oħra ġiet irtirata
notice-address-withdrawn-text = Ma tgħoddx. Il-firma b’dan l-indirizz ma nbidlitx. Biex tħassar l-oħra, uża l-link fl-emails tagħna lill-indirizz tagħha.
notice-many-addresses-title = Wisq bidliet tal-indirizz
address-limit = { $day ->
    [one] Tista’ ddaħħal indirizz wieħed ieħor f’24 siegħa.
    [two] Tista’ ddaħħal { $day } indirizzi oħra f’24 siegħa.
    [few] Tista’ ddaħħal { $day } indirizzi oħra f’24 siegħa.
    [many] Tista’ ddaħħal { $day }-il indirizz ieħor f’24 siegħa.
   *[other] Tista’ ddaħħal { $day } indirizz ieħor f’24 siegħa.
}
again-from = Tista’ terġa’ tipprova minn { $time }.
unsubscribe-title = Waqqaf l-aħbarijiet bl-email
unsubscribe-text = Imbagħad il-kampanja ma tibqax tibgħatlek aħbarijiet bl-email dwar din il-petizzjoni:
unsubscribe-then = Il-firma tiegħek u l-għażliet l-oħra tiegħek jibqgħu kif inhuma.
unsubscribe-button = Waqqaf l-aħbarijiet
notice-news-stopped-title = Mhux se tirċievi aktar aħbarijiet
notice-news-stopped-text = Il-kampanja mhux se tibgħatlek aktar aħbarijiet bl-email dwar din il-petizzjoni. Email li kienet diġà fi triqitha għadha tista’ tasal. Jekk iffirmajt, il-firma tiegħek ma nbidlitx.

## The link to one's own page

link-title = Ikseb il-link għall-firma tiegħek
link-text = Se nibagħtulek bl-email link għall-paġna personali tiegħek, fejn tista’ tara, tirtira jew tħassar il-firma tiegħek. Daħħal l-indirizz tal-email li ffirmajt bih.
link-button = Ibgħatli l-link tiegħi

## Notices

notice-link-expired-title = Dan il-link skada
notice-link-expired-text = Uża l-link fl-aktar email riċenti tagħna. Jekk il-petizzjoni għadha miftuħa, tista’ wkoll terġa’ tiffirma biex tirċievi link ġdid.
notice-link-unknown-title = Dan il-link ma jaħdimx
notice-link-unknown-text = Jista’ jkun li hemm parti minnu nieqsa. Ikkopja l-link kollu mill-email tagħna. Jekk dan ma jgħinx, ikseb link ġdid fuq il-paġna tal-petizzjoni.
notice-petition-closed-title = Din il-petizzjoni hija magħluqa
notice-petition-closed-text = Ma għadhiex taċċetta firem. Grazzi talli ridt tiffirma.
notice-petition-not-found-title = Il-petizzjoni ma nstabitx
notice-petition-not-found-text = Iċċekkja li l-indirizz huwa korrett. Jista’ jkun li l-petizzjoni tmexxiet f’indirizz ieħor, jew li għadha mhix miftuħa.
notice-page-not-found-title = Il-paġna ma nstabitx
notice-page-not-found-text = Iċċekkja li l-indirizz huwa korrett, jew mur lura għall-paġna ta’ qabel.
notice-article-retracted-title = Din l-aħbar ġiet irtirata
notice-article-retracted-text = Il-kampanja ma għadhiex tippubblikaha. Tista’ taqra aħbarijiet oħra fuq il-paġna tal-petizzjoni.
notice-too-large-title = It-talba tiegħek hija kbira wisq
notice-too-large-text = Bgħatt aktar test milli naċċettaw. Mur lura, qassru u erġa’ ibagħtu.
notice-unavailable-title = Jiddispjaċina, hemm problema bis-servizz
notice-unavailable-text = Ma stajniex inlestu t-talba tiegħek. Jekk jogħġbok erġa’ pprova fi ftit minuti. Ma ssir l-ebda ħsara jekk tibgħatha darbtejn.
notice-not-sure-title = Ma tħassar xejn
notice-not-sure-text = Immarka l-kaxxa biex tikkonferma li trid tħassar id-data tiegħek, imbagħad erġa’ agħfas il-buttuna.
notice-not-changed-title = Ma saret l-ebda bidla
notice-not-changed-text = L-istatus tal-firma tiegħek inbidel minn meta ftaħt il-paġna, u għalhekk dik il-buttuna ma għadhiex tapplika. Mur għall-firma tiegħek biex tara l-istatus attwali tagħha.
notice-withdrawn-title = Il-firma tiegħek ġiet irtirata
notice-withdrawn-text = Ma tgħoddx, u ismek ma jintweriex. Tista’ terġa’ tiffirma waqt li l-petizzjoni tkun għadha miftuħa.
notice-erased-title = Id-data tiegħek tħassret
notice-erased-details = Ismek, l-indirizz tal-email tiegħek u d-dettalji kkriptati l-oħra kollha tħassru b’mod permanenti. Dan il-link ma għadux jaħdem.
notice-erased-on-request-title = Id-data tiegħek tħassret
notice-erased-on-request-details = L-organizzaturi ħassru b’mod permanenti ismek, l-indirizz tal-email tiegħek u d-dettalji kkriptati l-oħra kollha, fuq talba tiegħek. Il-firma tiegħek ma tgħoddx. Dan il-link ma għadux jaħdem. Jekk ma tlabtx dan, ikkuntattja lill-kampanja; tista’ terġa’ tiffirma waqt li l-petizzjoni tkun għadha miftuħa.
notice-purged-title = Dan il-link skada
notice-purged-text = Il-firma ma ġietx ikkonfermata fi żmien 30 jum, u għalhekk id-dettalji tħassru. Il-firma qatt ma ngħaddet. Jekk il-petizzjoni għadha miftuħa, tista’ terġa’ tiffirma.
notice-again-kept = Il-formola għad fiha dak li ma tħassarx. Imla l-bqija.
notice-data-expired-title = Id-dettalji tiegħek tħassru
notice-data-expired-details = Il-petizzjoni ngħalqet żmien twil ilu, u għalhekk ismek, l-indirizz tal-email tiegħek u d-dettalji kkriptati l-oħra kollha tħassru. Il-firma tiegħek għadha tgħodd.
notice-data-expired-uncounted-title = Id-dettalji tiegħek tħassru
notice-data-expired-uncounted-details = Iż-żmien li għalih inżommu d-dettalji għadda, u għalhekk ismek, l-indirizz tal-email tiegħek u d-dettalji kkriptati l-oħra kollha tħassru. Il-firma tiegħek ma tgħoddx.
notice-other-spelling-title = Dan il-link huwa għal forma oħra tal-indirizz tiegħek
notice-other-spelling-text = Dan l-indirizz tal-email jista’ jinkiteb f’diversi forom. Forma oħra ntużat aktar tard, jew hija kkonfermata, u għalhekk dan il-link ma jistax juri jew jibdel il-firma. Uża l-link fl-emails li bgħatna lil dik il-forma. Sakemm ma jkun ikkonfermat xejn, il-buttuna tal-konferma fl-email b’dan il-link għadha taħdem.
notice-link-replaced-title = Dan il-link ġie mibdul b’ieħor
notice-link-replaced-text = Il-links preċedenti għal din il-firma ma għadhomx jaħdmu. Uża l-link fl-aktar email riċenti tagħna, jew ikseb wieħed ġdid fuq il-paġna tal-petizzjoni.
notice-links-replaced-title = Il-links tiegħek inbidlu b’wieħed ġdid
notice-links-replaced-text = Il-links preċedenti għall-firma tiegħek ma għadhomx jaħdmu. Qed nibagħtulek wieħed ġdid bl-email.
notice-discarded-title = Il-formola ġiet skartata
notice-discarded-text = Xejn minnha ma jingħadd jew jintwera. Jekk trid tiffirma bid-dettalji tiegħek, imla l-formola int.
notice-discarded-only-title = Il-formola ġiet skartata
notice-discarded-only-text = Xejn minnha ma jingħadd jew jintwera.
notice-fresh-link-sent-title = Iċċekkja l-email tiegħek
notice-fresh-link-sent-text = Qed nibagħtulek link riċenti bl-email. Użah fi żmien ġurnata biex tniżżel id-data tiegħek.
notice-not-fresh-title = Dan il-link huwa qadim wisq biex tniżżel bih
notice-not-fresh-text = Biex id-data tiegħek tkun protetta, tista’ tniżżilha biss b’link li ilu maħruġ inqas minn ġurnata. Itlob wieħed fuq il-paġna tal-firma tiegħek.
notice-receipt-not-yet-title = Ir-riċevuta tiegħek għadha mhix lesta
notice-receipt-not-yet-text = Il-firma tiegħek għadha mhix fir-reġistru pubbliku. Ladarba tikkonfermaha, is-soltu dan jieħu inqas minn minuta. Erġa’ pprova aktar tard.
notice-receipt-late-text = Dak li kkonfermajt jew biddilt ({ $time }) għadu mhux fir-reġistru pubbliku. Is-soltu dan jieħu inqas minn minuta, għalhekk ir-reġistru waqa’ lura. Il-firma tiegħek ma ntilfitx: inħażnet, u tiżdied meta r-reġistru jkompli. Erġa’ pprova aktar tard.
notice-receipt-unconfirmed-text = Il-firma tiegħek mhix ikkonfermata. Tista’ tikseb riċevuta biss ladarba l-firma tkun ikkonfermata u tkun fir-reġistru pubbliku.
notice-no-receipt-title = M’hemmx riċevuta
notice-no-receipt-text = Din il-petizzjoni ma tagħtix riċevuti, għax riċevuta hija prova għal kull min jaraha li sidha ffirma.
notice-receipt-disowned-text = Għidtilna li ma ffirmajtx int. Riċevuta tkun prova tal-kuntrarju għal kull min jaraha, u għalhekk ma tistax tniżżilha.
notice-too-many-mails-title = Bħalissa ma tista’ tintbagħat l-ebda email
notice-too-many-mails-text = Fl-aħħar jiem diġà bgħatna diversi emails lill-indirizz tiegħek, jew int waqqaft l-emails tagħna. Uża l-aktar link riċenti, jew erġa’ pprova wara ġimgħa.
notice-details-changed-text = Id-dettalji tiegħek inbidlu minn meta ftaħt il-formola, għalhekk ma ġie ssejvjat xejn. Qabbel dak li daħħalt mad-dettalji maħżuna, imbagħad erġa’ ssejvja.
notice-set-aside-title = Din il-firma ġiet invalidata
notice-set-aside-text = Il-kampanja invalidatha, u għalhekk ma tgħoddx. Jekk taħseb li dan huwa żball, ikkuntattja lill-kampanja.
notice-mails-stopped-title = L-emails twaqqfu
notice-mails-stopped-text = Mhux se nibagħtulek aktar emails minħabba din il-firma.
notice-signing-paused-title = Il-ġbir tal-firem huwa sospiż għalissa
notice-signing-paused-text = Il-formola tiegħek ma ġietx issejvjata. Il-firem li diġà hemm mhumiex affettwati. Jekk jogħġbok erġa’ żur din il-paġna aktar tard.
notice-form-after-closing-text = Il-petizzjoni ngħalqet qabel ma waslet il-formola tiegħek, u għalhekk ma ġie ssejvjat xejn minnha. Grazzi talli ridt tiffirma.
notice-link-sent-title = Iċċekkja l-email tiegħek
notice-link-sent-text = Jekk iffirmajt din il-petizzjoni b’dak l-indirizz, suppost tirċievi l-link fi ftit minuti. Jekk ma jasal xejn, fittex fil-folder tal-ispam u ċċekkja li ktibt l-indirizz sew.
notice-endorse-link-sent-text = Jekk appoġġajt din il-petizzjoni f’isem organizzazzjoni b’dak l-indirizz, suppost tirċievi l-link fi ftit minuti. Jekk ma jasal xejn, fittex fil-folder tal-ispam u ċċekkja li ktibt l-indirizz sew.
notice-wait-title = Jekk jogħġbok erġa’ pprova aktar tard
notice-wait-text = Waslu wisq talbiet min-netwerk tiegħek. Erġa’ pprova wara siegħa, jew minn konnessjoni oħra.

## The document to hand over

delivery-as-of = Data u ħin ta’ dawn id-dettalji: { $date } ({ $zone })
delivery-links = Links
delivery-names = Ismijiet
delivery-names-shown = Firmatarji li għażlu li juru isimhom: { $shown } minn { $confirmed }. Jidhru skont l-ordni tal-konferma. Dak li hemm ħdejn isem huwa kif kitbu l-firmatarju.
delivery-names-none = L-ebda wieħed mill-firmatarji ma għażel li juri ismu.
delivery-boxes = { $number ->
    [one] Isem wieħed fih karattri li huma nieqsa mill-fonts ta’ dan id-dokument. Kull wieħed minn dawn il-karattri huwa mibdul b’kaxxa.
    [two] { $number } ismijiet fihom karattri li huma nieqsa mill-fonts ta’ dan id-dokument. Kull wieħed minn dawn il-karattri huwa mibdul b’kaxxa.
    [few] { $number } ismijiet fihom karattri li huma nieqsa mill-fonts ta’ dan id-dokument. Kull wieħed minn dawn il-karattri huwa mibdul b’kaxxa.
    [many] { $number }-il isem fihom karattri li huma nieqsa mill-fonts ta’ dan id-dokument. Kull wieħed minn dawn il-karattri huwa mibdul b’kaxxa.
   *[other] { $number } isem fihom karattri li huma nieqsa mill-fonts ta’ dan id-dokument. Kull wieħed minn dawn il-karattri huwa mibdul b’kaxxa.
}
delivery-organisations = Organizzazzjonijiet
delivery-organisations-listed = Organizzazzjonijiet li jappoġġaw il-petizzjoni: { $number }. Jidhru skont l-ordni tal-konferma u mhumiex inklużi fin-numru tal-firem.
delivery-page = Paġna { $page } minn { $pages }

## Privacy

privacy-page-title = Privatezza
privacy-purpose-title = Għalfejn tintuża d-data tiegħek
privacy-purpose-count = Biex tingħadd il-firma tiegħek, u biex inkunu ċerti li hija tiegħek.
privacy-purpose-deliver = Biex il-petizzjoni tiġi kkonsenjata lil: { $addressees }
privacy-purpose-chosen = Biss jekk għażilt hekk: biex jintwera ismek fil-pubbliku, b’pajjiżek u xogħlok, u biex tirċievi aħbarijiet dwar din il-petizzjoni bl-email.
privacy-purpose-shown = Biss jekk għażilt hekk: biex jintwera ismek fil-pubbliku.
privacy-purpose-news = Biss jekk għażilt hekk: biex tirċievi aħbarijiet dwar din il-petizzjoni bl-email.
privacy-purpose-consent = Biss jekk għażilt hekk: { $consent }
privacy-basis-title = Bażi legali
privacy-basis-text = Il-kunsens tiegħek. Tagħtih meta tiffirma, u tista’ tirtirah f’kull ħin. Fl-Unjoni Ewropea: l-Artikolu 6(1)(a) tal-GDPR, u l-Artikolu 9(2)(a), għax firma tista’ tiżvela opinjoni politika.
privacy-stored-title = X’jinħażen
privacy-stored-sealed = Ikkriptat: { $fields }
privacy-stored-source = Ikkriptat: kodiċi li jgħid fejn ġie ppubblikat il-link li wasslek għall-petizzjoni, pereżempju fuq fuljett. Jinħażen biss jekk kien fil-link, u jintuża biss biex jingħaddu n-nies li waslu minn hemm.
privacy-stored-open = Mhux ikkriptat: pajjiżek, jekk tajtu, il-lingwa tiegħek, x’għażilt li tippermetti, liema verżjoni tat-test iffirmajt, u meta.
privacy-stored-areas = Mhux ikkriptat, sakemm il-firma tiegħek tibqa’ tgħodd: ir-reġjun jew il-bidu tal-kodiċi postali li tingħadd taħtu.
privacy-stored-codes = Biss bħala kodiċijiet sigrieti, biex jingħarfu formoli ripetuti: l-indirizz tal-email u n-netwerk tiegħek.
privacy-stored-log = Għal dejjem, f’reġistru pubbliku li kulħadd jista’ jiċċekkja: li firma ġiet ikkonfermata, x’ġara minnha wara (pereżempju, li ġiet ikkoreġuta, irtirata jew imħassra), u f’liema minuta, b’kodiċi minflok isem jew indirizz. Jekk ismek intwera fil-pubbliku, oħrajn jistgħu jkunu kapaċi jagħrfu liema entrati huma tiegħek.
privacy-stored-endorsements = Jekk tappoġġa l-petizzjoni f’isem organizzazzjoni, isimha, is-sit web tagħha u pajjiżha jistgħu jintwerew fil-pubbliku. Ismek, ir-rwol tiegħek u l-indirizz tal-email tiegħek jinħażnu kkriptati u qatt ma jintwerew.
privacy-readers-title = Min jista’ jara d-data
privacy-readers-text = Il-kampanja, u l-kumpaniji li jmexxu dan is-sit u jibagħtu l-emails tiegħu. Kull esportazzjoni tad-data tiġi rreġistrata. Dak li tagħżel li turi fil-pubbliku jista’ jarah kulħadd, u mhuwiex ikkriptat.
privacy-readers-places = Kulħadd jista’ jara bejn wieħed u ieħor kemm-il firma ġejja minn kull pajjiż. Iċ-ċifri huma arrotondati u minnhom ma tista’ tingħaraf l-ebda persuna.
privacy-readers-areas = Kulħadd jista’ jara bejn wieħed u ieħor kemm-il firma ġejja minn kull reġjun jew żona postali. Iċ-ċifri huma arrotondati u minnhom ma tista’ tingħaraf l-ebda persuna.
privacy-readers-addressees = Dawk li l-petizzjoni tiġi kkonsenjata lilhom jaraw dak li l-kampanja tikkonsenja magħha.
privacy-kept-title = Kemm iddum tinżamm id-data
privacy-kept-unconfirmed = Dettalji li ma tikkonfermax
privacy-kept-confirmed = Dettalji kkonfermati
privacy-kept-until-erased = Sakemm tħassarhom
privacy-kept-closed = Dettalji kkonfermati, wara li tingħalaq il-petizzjoni
privacy-kept-address = Indirizz tal-email qadim, wara li l-firma tiegħek tkun ġiet ittrasferita għal ieħor
privacy-kept-mails = Rekords tal-emails mibgħuta lilek, mingħajr l-indirizz tiegħek
privacy-kept-erased = Ħadd ma jista’ jaqra dettalji mħassra. Il-kodiċijiet, l-għażliet tiegħek u l-ħinijiet jibqgħu rreġistrati.
privacy-days = { $days ->
    [one] jum wieħed
    [two] jumejn
    [few] { $days } ijiem
    [many] { $days }-il jum
   *[other] { $days } jum
}
privacy-rights-title = Id-drittijiet tiegħek
privacy-rights-page = Il-link fl-emails tagħna jwassal għall-paġna personali tiegħek: hemm tista’ tara, tniżżel, tirtira u tħassar kollox. Hemm tista’ wkoll tikkoreġi d-dettalji tiegħek u tuża indirizz tal-email ieħor. Għal kull ħaġa oħra, ikkuntattja lill-kampanja jew lill-awtorità tal-protezzjoni tad-data tiegħek.

## Accessibility

access-title = Aċċessibbiltà
access-aim = Kulħadd għandu jkun jista’ jaqra u jiffirma hawn: fuq mowbajl jew skrin kbir, b’maws, b’tastiera jew bi qarrej tal-iskrin. Il-mira hija WCAG 2.2, livell AA.
access-checked-title = X’jiġi ċċekkjat
access-checked-pages = Qabel kull verżjoni ġdida tas-software, browser jiċċekkja l-paġni mill-formola sal-paġna personali ta’ min iffirma: il-kuntrast, l-ismijiet, ir-rwoli, l-ordni u l-lingwi. Il-paġna tal-petizzjoni u l-formola tagħha jiċċekkjahom f’kull lingwa ta’ dan is-sit.
access-checked-ways = Il-browser jiffirma bit-tastiera biss, u anke mingħajr JavaScript. Jiċċekkja li ma jintilef xejn bit-test id-doppju tad-daqs tiegħu, fuq skrin ta’ 320 pixel, fil-modalità skura, b’kuluri sfurzati u fuq il-karta. Xejn ma jiċċaqlaq waħdu.
access-missing-title = X’inhu nieqes
access-missing-people = S’issa ħadd li juża qarrej tal-iskrin kuljum ma ttestja dawn il-paġni.
access-missing-content = It-testi ta’ petizzjoni u l-aħbarijiet tagħha huma tal-kampanja, u ma jiġux iċċekkjati.
access-missing-script = Petizzjoni tista’ titlob lill-browsers jagħmlu kalkolu, kontra formoli mibgħuta minn magni. F’dak il-każ, biex tiffirma jkun meħtieġ JavaScript; ħadd ma jkollu jsolvi puzzle.
access-report-title = Għidilna x’ma jaħdimx
access-report-text = Ikteb lin-nies responsabbli għall-petizzjoni: il-paġna tagħha “{ $privacy }” tgħid min huma. Għid fuq liema paġna ġara, x’ridt tagħmel, u x’tuża għal dan.

## How the number grew

history-title = Kif kiber in-numru
history-summary = { $count ->
    [one] { $count } firma kkonfermata
    [two] { $count } firem ikkonfermati
    [few] { $count } firem ikkonfermati
    [many] { $count }-il firma kkonfermata
   *[other] { $count } firma kkonfermata
} magħduda f’dan il-perjodu: { $from } – { $until }. Il-jum bl-aktar konfermi: { $day } ({ $most }).
embed-title = Uriha f’sit ieħor
embed-text = Dawn is-siti jistgħu juru l-petizzjoni f’frame. Ikkopja l-linji f’waħda mill-paġni tagħhom; fejn l-iscripts ma jaħdmux, il-qarrejja jsibu link.
embed-form = Il-formola
embed-count = In-numru biss
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Meta timmarka din il-kaxxa, tippermetti l-użu ta’ dawn id-dettalji: { $fields }
history-note = Jidhru biss il-firem li jgħoddu llum: firma rtirata tisparixxi wkoll mill-jum li fih ġiet ikkonfermata. Il-jiem huma skont UTC.
history-none = S’issa ħadd ma kkonferma firma.
history-table = L-istess f’tabella
history-when = Meta
history-confirmed = Ikkonfermati
history-total = B’kollox
history-goals = Miri milħuqa
history-csv = Il-jiem kollha għal spreadsheet (CSV)
places-title = Minn fejn ġejjin il-firem
places-as-of = Data u ħin ta’ dawn iċ-ċifri: { $time }. Firem ikkonfermati f’dak il-ħin: { $count }.
places-note-hourly = Ma tista’ tingħaraf l-ebda persuna: iċ-ċifri huma arrotondati ’l isfel, il-pajjiżi bi ftit firem ma jintwerewx, u t-tabella tiġi aġġornata l-aktar darba fis-siegħa, wara li n-nies li ffirmaw jew irtiraw il-firma tagħhom ikunu mill-inqas { $number }.
places-none = Ma jintwera l-ebda pajjiż. Biex ma tkun tista’ tingħaraf l-ebda persuna, pajjiż jintwera biss ladarba jkunu ffirmaw minnu mill-inqas { $number } persuna. It-tabella tiġi aġġornata minn żmien għal żmien.
places-table = Skont il-pajjiż
places-at-least = Firem, mill-inqas
places-share-at-least = Sehem, mill-inqas
places-share = { $number }%
places-others = Pajjiżi oħra, pajjiż mhux indikat u arrotondament
places-map = Mappa
places-map-text = Mappa tad-dinja. Il-kulur ta’ kull pajjiż juri n-numru ta’ firem minnu. Fit-tabella hemm l-istess ċifri.
places-step = { $number } jew aktar
places-step-none = Ma jintweriex
places-csv = Il-pajjiżi kollha għal spreadsheet (CSV)
places-areas-note-hourly = Ma tista’ tingħaraf l-ebda persuna: iċ-ċifri huma arrotondati ’l isfel, iż-żoni bi ftit firem ma jintwerewx, u t-tabella tiġi aġġornata l-aktar darba fis-siegħa, wara li n-nies li ffirmaw jew irtiraw il-firma tagħhom ikunu mill-inqas { $number }.
places-areas-none = Ma tintwera l-ebda żona. Biex ma tkun tista’ tingħaraf l-ebda persuna, żona tintwera biss ladarba jkunu ffirmaw minnha mill-inqas { $number } persuna. It-tabella tiġi aġġornata minn żmien għal żmien.
places-areas-others = Żoni oħra, żona mhux indikata jew mhux rikonoxxuta, u arrotondament
places-areas-csv = Iż-żoni kollha għal spreadsheet (CSV)
places-by-region = Skont ir-reġjun
places-by-postcode = Skont il-bidu tal-kodiċi postali
places-postcode-begins = Il-bidu tal-kodiċi postali
log-title = Ir-reġistru pubbliku
log-proves = B’dan ir-reġistru kulħadd jista’ jerġa’ jgħodd il-firem fuq dan is-sit. Huwa prova li xejn minn dak li ngħadd ma tneħħa, ma nbidel u ma żdied bil-moħbi.
log-proves-not = Mhuwiex prova li l-firmatarji huma nies veri jew li għandhom id-dritt jiffirmaw, u lanqas li ħadd ma ġie rrifjutat.
log-private = Ma fihx ismijiet u lanqas indirizzi tal-email: fih biss x’ġara minn firma, f’liema minuta, u kodiċi.
log-refused = Jekk regola ta’ dan is-sit tirrifjuta firma, pereżempju għax il-petizzjoni hija magħluqa, il-firmatarju jirċievi tweġiba ffirmata diġitalment li jista’ jżomm. Il-formoli rrifjutati ma jidhru fl-ebda ċifra pubblika, għax nies minn barra jkunu jistgħu jinfluwenzawha. Iċ-ċavetta pubblika tat-tweġibiet:
log-none = Għadu ma ġie ppubblikat xejn fir-reġistru.
log-state = L-istat tar-reġistru
log-entries = Entrati
log-published = Data tal-pubblikazzjoni
log-root = Root hash
log-name = Isem
log-key = Ċavetta pubblika
log-witnesses = Xhieda
log-witnessed = Firem: { $cosigned } minn { $witnesses }, { $time }
log-not-witnessed = Għad m’hemmx firem (0 minn { $witnesses })
log-no-witnesses = M’hemmx. Min imexxi dan is-sit jista’ juri reġistri differenti lil nies differenti. Biex tkun taf, qabbel ir-root hash ma’ dak li jaraw oħrajn.
log-delay = L-entrati l-ġodda s-soltu jidhru f’inqas minn minuta.
log-newest = L-aktar checkpoint reċenti tar-reġistru: { $time }.
log-behind = Xi ħaġa li dan is-sit diġà qed jgħodd għadha mhix fir-reġistru. Jekk dan idum aktar minn ftit minuti, ir-reġistru waqaf. L-ebda firma ma ntilfet: dak li hu nieqes inħażen, u jiżdied meta r-reġistru jkompli.
log-petitions = X’jgħid ir-reġistru dwar petizzjoni ssibu fuq il-paġna tagħha “{ $history }”.
log-check-title = Kif tiċċekkja r-reġistru
log-check-program = Ħaddem dan il-kmand ta’ Countersign, is-softwer ħieles li fuqu jaħdem dan is-sit. Jeħtieġ biss indirizzi pubbliċi:
log-check-second = Fil-kodiċi sors hemm ukoll it-tieni programm li jiċċekkja r-reġistru. Huwa miktub f’Python u m’għandu xejn komuni mal-ewwel wieħed: tests/audit.
log-file-checkpoint = Checkpoint
log-file-policy = Lista ta’ ċwievet (policy)
log-formats = Formati
log-ended = Reġistri preċedenti li ntemmu
log-count-title = X’jgħid ir-reġistru pubbliku
log-count-as-of = Data u ħin ta’ dawn iċ-ċifri: { $time }. Entrati fir-reġistru f’dak il-ħin: { $entries }. Il-firem ikkonfermati, irtirati jew imħassra minn dak il-ħin ’l hawn mhumiex riflessi f’dawn iċ-ċifri.
check-title = Iċċekkja riċevuta
check-intro = Il-browser tiegħek jiċċekkja r-riċevuta hu stess. Xejn minn dak li ddaħħal hawn ma jintbagħat imkien, u ladarba titgħabba, din il-paġna taħdem offline.
check-receipt = Riċevuta
check-file = Jew agħżel il-fajl
check-policy = Ċwievet fdati
check-policy-what = Lista ta’ ċwievet (policy, c2sp.org/tlog-policy): iċ-ċwievet pubbliċi tar-reġistru u tax-xhieda tiegħu. Din il-lista ġejja minn dan is-sit. Jekk ma tafdax is-sit, ippejstja lista li ġibt mingħand ħaddieħor.
check-button = Iċċekkja
check-no-script = Biex tiċċekkja f’din il-paġna għandek bżonn JavaScript. Mingħajru, uża wieħed mill-programmi: ara l-paġna dwar ir-reġistru pubbliku.
check-old = Dan il-browser ma jistax jivverifika firem Ed25519. Uża browser aktar ġdid, jew wieħed mill-programmi: ara l-paġna dwar ir-reġistru pubbliku.
check-valid = Din ir-riċevuta hija valida.
check-not-valid = Din ir-riċevuta mhix valida.
check-other = Din ir-riċevuta ġejja minn reġistru ieħor: { $origin }.
check-other-ended = Dan is-sit temm dak ir-reġistru u beda ieħor. Biex tiċċekkja din ir-riċevuta, uża l-lista ta’ ċwievet tar-reġistru li ntemm. Għal riċevuta mir-reġistru preżenti, iftaħ il-link għall-firma tiegħek f’waħda mill-emails tagħna.
check-other-foreign = Il-lista ta’ ċwievet li tafda ma ssemmix dak ir-reġistru. Biex tiċċekkja din ir-riċevuta, daħħal il-lista ta’ ċwievet ta’ dak ir-reġistru, mingħand xi ħadd li tafda.
check-other-use = Uża l-lista ta’ ċwievet tar-reġistru li ntemm
check-form = Din mhix riċevuta. Ippejstjaha kollha, minn “c2sp.org/tlog-proof@v1” sal-aħħar linja.
check-file-unreadable = Il-browser tiegħek ma jistax jaqra dan il-fajl. Erġa’ agħżlu, jew ippejstja r-riċevuta.
check-policy-wrong = Iċ-ċwievet fdati ma jistgħux jinqraw. Daħħal lista ta’ ċwievet (policy, c2sp.org/tlog-policy) li fiha mill-inqas reġistru wieħed u quorum.
check-log-good = Firma tar-reġistru { $origin }: valida.
check-log-bad = Firma tar-reġistru: nieqsa jew mhix valida.
check-witness-good = Firem tax-xhieda: { $cosigned } minn { $witnesses }, biżżejjed.
check-witness-few = Firem tax-xhieda: { $cosigned } minn { $witnesses }, mhux biżżejjed.
check-witness-bad = Firem tax-xhieda: mill-inqas waħda mhix valida.
check-witness-none = Firem tax-xhieda: mhumiex meħtieġa.
check-place-good = Post fir-reġistru: entrata numru { $index }, inqas minn { $size }.
check-place-bad = Post fir-reġistru: mhux ippruvat.
check-owner-good = Ta’ liema firma hija l-entrata: tal-firma { $id }.
check-owner-bad = Ta’ liema firma hija l-entrata: mhux tal-firma msemmija fir-riċevuta.
check-owner-alone = Ta’ liema firma hija l-entrata: mhux indikat. Ir-riċevuta turi biss l-entrata.
check-later-title = Il-firma għadha tgħodd?
check-later-text = Il-browser tiegħek jaqra r-reġistru minn dik l-entrata ’l quddiem, u jqabblu mal-aktar stat reċenti li r-reġistru ffirma.
check-later-stop = Waqqaf
check-later-stopped = Il-qari twaqqaf. M’hemmx riżultat.
check-later-reading = Entrati moqrija: { $read } minn { $size }.
check-later-more = Erġa’ agħfas il-buttuna biex il-qari jkompli.
check-later-counts = Skont ir-reġistru (entrati: { $size }), il-firma tgħodd.
check-later-not = Skont ir-reġistru (entrati: { $size }), il-firma ma tgħoddx: { $reason }
check-later-damaged = Ir-reġistru m’għadux kif kien meta ta din ir-riċevuta, jew ma jaqbilx mal-istat li ffirma hu stess. Żomm ir-riċevuta, u għid b’dan lil oħrajn.
check-later-other = Issa dan is-sit għandu reġistru ieħor: { $origin }. Dan ma jistax jgħid jekk il-firma ta’ din ir-riċevuta għadhiex tgħodd. Jekk iffirmajt fuq dan is-sit, iftaħ il-link għall-firma tiegħek f’waħda mill-emails tagħna, u niżżel riċevuta ġdida.
check-later-missing = Parti mir-reġistru ma tistax titgħabba. Erġa’ pprova aktar tard.
