## Every mail

mail-greeting = Dzień dobry, { $name }!
mail-greeting-plain = Dzień dobry!
mail-link-fallback = Jeśli przycisk nie działa, proszę skopiować ten adres do przeglądarki:
mail-own-page = Tu można zobaczyć, wycofać lub trwale usunąć swój podpis albo zgłosić, że podpisał się ktoś inny:
mail-own-page-private = Proszę nie przekazywać dalej tego e-maila: zawarte w nim linki dają dostęp do Państwa podpisu.

## Please confirm

mail-confirmation-subject = Prosimy o potwierdzenie podpisu: { $title }
mail-confirmation-preheader = Podpis nie liczy się, dopóki nie zostanie potwierdzony.
mail-confirmation-intro = Państwa adresu e-mail użyto do podpisania tej petycji:
mail-confirmation-ask = Podpis liczy się po potwierdzeniu.
mail-confirmation-button = Potwierdzam podpis
mail-confirmation-open = Aby potwierdzić podpis, proszę otworzyć ten adres:
mail-confirmation-valid = { $days ->
    [one] Link działa przez jeden dzień.
    [few] Link działa przez { $days } dni.
    [many] Link działa przez { $days } dni.
   *[other] Link działa przez { $days } dnia.
}
mail-confirmation-valid-until = Link działa do { $until }.
mail-confirmation-not-you = Jeśli to nie byli Państwo, nie trzeba nic robić. Bez potwierdzenia nic nie zostanie policzone ani opublikowane.
mail-reminder-subject = Przypomnienie o potwierdzeniu podpisu: { $title }
mail-reminder-preheader = Podpis nie jest jeszcze potwierdzony. To jedyne przypomnienie.
mail-reminder-intro = To jedyne przypomnienie. Kilka dni temu użyto Państwa adresu e-mail do podpisania tej petycji:
mail-endorse-subject = Prosimy o potwierdzenie deklaracji poparcia: { $title }
mail-endorse-preheader = Deklaracja poparcia nie liczy się, dopóki nie zostanie potwierdzona.
mail-endorse-intro = Państwa adresu e-mail użyto do poparcia tej petycji w imieniu organizacji:
mail-endorse-ask = Deklaracja poparcia nie trafi na listę i nie będzie się liczyć, dopóki nie zostanie potwierdzona.
mail-endorse-button = Potwierdzam deklarację poparcia
mail-endorse-reminder-subject = Przypomnienie o potwierdzeniu deklaracji poparcia: { $title }
mail-endorse-reminder-preheader = Deklaracja poparcia nie jest jeszcze potwierdzona. To jedyne przypomnienie.
mail-endorse-reminder-intro = To jedyne przypomnienie. Kilka dni temu użyto Państwa adresu e-mail do poparcia tej petycji w imieniu organizacji:
mail-endorsed-subject = Deklaracja poparcia jest potwierdzona: { $title }
mail-endorsed-accepted-subject = Deklaracja poparcia została przyjęta: { $title }
mail-endorsed-intro = Dziękujemy za poparcie tej petycji przez Państwa organizację:
mail-endorsed-counts = Deklaracja poparcia jest potwierdzona i się liczy.
mail-endorsed-waits = Deklaracja poparcia jest potwierdzona. Będzie się liczyć, gdy przyjmą ją organizatorzy.
mail-endorsed-accepted = Organizatorzy przyjęli deklarację poparcia. Deklaracja się liczy.
mail-endorsed-already-subject = Deklaracja poparcia została już złożona: { $title }
mail-endorsed-already-intro = Ktoś, prawdopodobnie Państwo, ponownie wypełnił formularz dla organizacji z Państwa adresem e-mail:
mail-endorsed-already-nothing = Deklaracja poparcia jest już potwierdzona. Nic się nie zmieniło.
mail-endorsed-button = Zobacz deklarację poparcia
mail-endorsed-link-intro = Ktoś, prawdopodobnie Państwo, poprosił o link do deklaracji poparcia tej petycji przez Państwa organizację:
mail-endorsement-means = W tym e-mailu „podpis” oznacza deklarację poparcia złożoną przez organizację.
mail-endorsed-page = Tu można zobaczyć, poprawić, wycofać lub trwale usunąć deklarację poparcia albo zgłosić, że złożył ją ktoś inny:
mail-endorsed-private = Proszę nie przekazywać dalej tego e-maila: zawarte w nim linki dają dostęp do deklaracji poparcia.

## Signed already

mail-already-subject = Podpis został już złożony: { $title }
mail-already-preheader = Państwa podpis się liczy. Nic się nie zmieniło.
mail-already-intro = Ktoś, prawdopodobnie Państwo, ponownie wypełnił formularz tej petycji z Państwa adresem e-mail:
mail-already-nothing = Państwa podpis jest już złożony i potwierdzony. Podpis się liczy i nic się nie zmieniło.
mail-already-button = Zobacz mój podpis
mail-already-share = Można pomóc, udostępniając petycję:

## Another spelling has signed

mail-other-subject = Państwa adres liczy się raz: { $title }
mail-other-preheader = Z Państwa adresu w innej pisowni już złożono podpis.
mail-other-intro = Ktoś, prawdopodobnie Państwo, wypełnił formularz tej petycji z Państwa adresem e-mail:
mail-other-counts = Z Państwa adresu w innej pisowni już złożono i potwierdzono podpis. Państwa dostawca poczty doręcza e-maile na adres w obu pisowniach do tej samej skrzynki, dlatego tego formularza nie policzono. Nic się nie zmieniło.
mail-other-same = Link do tamtego podpisu jest w e-mailach, które wysłaliśmy na adres w innej pisowni. Nowy link można też zamówić na stronie petycji.
mail-other-person = Jeśli adres w innej pisowni nie należy do Państwa, można podpisać petycję z innego adresu e-mail:
mail-other-not-you = Jeśli to nie Państwo wypełnili formularz, nie trzeba nic robić.

## Thank you

mail-receipt-subject = Państwa podpis się liczy: { $title }
mail-receipt-preheader = Dziękujemy. Teraz prosimy o udostępnienie petycji.
mail-receipt-intro = Dziękujemy za podpisanie tej petycji:
mail-receipt-counts = Państwa podpis jest potwierdzony i się liczy.
mail-receipt-share = Prosimy o udostępnienie petycji znajomym. Ten link nie zawiera elementów śledzących:
mail-receipt-ways = Inne sposoby udostępnienia:
mail-receipt-button = Otwórz petycję
mail-receipt-keep = Prosimy zachować ten e-mail. Ten link pozwala zobaczyć swój podpis, poprawić dane, pokazać lub ukryć imię i nazwisko, wycofać lub trwale usunąć podpis oraz zgłosić, jeśli podpisał się ktoś inny:
mail-receipt-proof = Można też pobrać poświadczenie. Dowodzi ono, że Państwa podpis jest w publicznym rejestrze i że podpisali Państwo petycję:
mail-news-subject = Aktualności: { $title }
mail-news-preheader = Aktualności dotyczące petycji, którą Państwo podpisali.
mail-news-intro = Oto aktualności dotyczące petycji, którą Państwo podpisali:
mail-news-read = Przeczytaj na stronie
mail-news-why = Otrzymują Państwo ten e-mail, ponieważ zdecydowali się Państwo na otrzymywanie aktualności dotyczących tej petycji.
mail-news-stop = Aby zrezygnować z aktualności, proszę otworzyć ten adres:

## The link to the own page

mail-link-subject = Państwa link: { $title }
mail-link-intro = Ktoś, prawdopodobnie Państwo, poprosił o link do Państwa podpisu pod tą petycją:
mail-link-not-you = Jeśli to nie byli Państwo, proszę zignorować ten e-mail. Nic się nie zmieniło i nikt inny nie dostał linku.

## Another address

mail-address-subject = Przeniesienie Państwa podpisu na ten adres: { $title }
mail-address-preheader = Bez Państwa potwierdzenia nic nie zostanie przeniesione.
mail-address-intro = Ktoś, prawdopodobnie Państwo, poprosił o przeniesienie swojego podpisu pod tą petycją na Państwa adres e-mail:
mail-address-ask = Podpis zostanie przeniesiony po potwierdzeniu.
mail-address-button = Zobacz i potwierdź
mail-address-not-you = Jeśli to nie byli Państwo, nie trzeba nic robić. Podpis pozostanie tam, gdzie jest.

## Moved to another address

mail-moved-subject = Państwa podpis został przeniesiony: { $title }
mail-moved-preheader = Należy teraz do innego adresu e-mail.
mail-moved-intro = Państwa podpis pod tą petycją należy teraz do innego adresu e-mail:
mail-moved-means = Linki z naszych wcześniejszych e-maili do Państwa już do niego nie prowadzą.
mail-moved-write = Jeśli to nie Państwo go przenieśli, proszę napisać: { $contact }.
mail-moved-campaign = Jeśli to nie Państwo go przenieśli, proszę skontaktować się z zespołem kampanii.
