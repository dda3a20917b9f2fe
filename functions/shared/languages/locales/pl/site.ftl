## The language itself

language-name = Polski

## Every page

skip-to-content = Przejdź do treści
language-choice = Język
language-choice-text = Język petycji:
language-choice-interface = Język przycisków i formularza:
footer-promise = Bez plików cookie, bez śledzenia, bez treści wczytywanych z innych stron.
site-imprint = Nota prawna
site-contact = Kontakt
copy = Kopiuj
copied = Skopiowano
back-to-petition = Powrót do petycji
all-petitions = Wszystkie petycje
list-title = Petycje
list-more = Więcej petycji
list-open = Można podpisać
list-closed = Zamknięta { $date }
list-paused = Zbieranie podpisów jest wstrzymane
list-search = Szukaj
list-search-hint = Tytuły, teksty, organizatorzy, adresaci i miejsca
list-state = Stan
list-any = Wszystkie
list-state-closed = Zamknięta
list-found = { $count ->
    [one] Znaleziono { $count } petycję.
    [few] Znaleziono { $count } petycje.
    [many] Znaleziono { $count } petycji.
   *[other] Znaleziono { $count } petycji.
}
list-none = Nie znaleziono takiej petycji. Proszę spróbować z innymi słowami lub z mniejszą ich liczbą.
list-previous = Poprzednie petycje

## The petition and its count

sign-jump = Podpisz petycję
count-signatures = { $count ->
    [one] { $count } podpis
    [few] { $count } podpisy
    [many] { $count } podpisów
   *[other] { $count } podpisu
}
count-word = { $count ->
    [one] potwierdzony podpis
    [few] potwierdzone podpisy
    [many] potwierdzonych podpisów
   *[other] potwierdzonego podpisu
}
count-goal = Następny cel: { $goal }
count-goal-last = Cel: { $goal }
count-goal-reached = Cel { $goal } osiągnięty { $date }
text-language = Język tekstu petycji: { $language }
text-version-newest = To jest wersja { $version } tekstu ({ $language }). Jest najnowsza.
text-version-replaced = To jest wersja { $version } tekstu ({ $language }), opublikowana { $date }. Zastąpiła ją nowsza wersja.
fact-organiser = Od kogo
fact-addressees = Do kogo
fact-place = Miejsce
fact-started = Data rozpoczęcia
fact-closes = Otwarta do
fact-closed = Data zamknięcia
fact-line = { $label }: { $value }
outcome-delivered = Przekazana
outcome-answered = Otrzymała odpowiedź
outcome-successful = Skuteczna
outcome-unsuccessful = Nieskuteczna
outcome-withdrawn = Wycofana przez organizatora
donate-title = Wesprzyj kampanię
donate-transfer = Można wpłacić pieniądze przelewem na to konto:
donate-link = Wpłać przez internet
donate-holder = Właściciel konta
donate-iban = IBAN
donate-bic = BIC
donate-purpose = Tytuł przelewu
donate-code-name = Kod do aplikacji bankowych
donate-code = Kod można zeskanować w aplikacji banku. Dane konta wpiszą się same, a kwotę wybiera się samodzielnie.
closed-title = Ta petycja jest zamknięta
closed-text = Petycję zamknięto { $date }. Nie można jej już podpisać.
closed-text-grace = Petycję zamknięto { $date }. Nie można już składać nowych podpisów. Podpisy złożone wcześniej można jeszcze potwierdzić do { $until }.
draft-title = Ta petycja nie jest jeszcze otwarta
draft-text = Nie można jej jeszcze podpisać. Zapraszamy później.
draft-link-text = Petycję mogą zobaczyć tylko osoby, które mają ten adres, i tylko do { $until }. Nikt nie może jej jeszcze podpisać.
paused-title = Zbieranie podpisów jest wstrzymane
paused-text = Na razie nie można podpisać tej petycji. Nie ma to wpływu na złożone podpisy. Zapraszamy później.

## The form

form-title = Podpisz petycję
field-name = Imię i nazwisko
field-given-name = Imię
field-family-name = Nazwisko
field-email = Adres e-mail
field-country = Kraj
field-region = Region
field-city = Miejscowość
field-postcode = Kod pocztowy
field-occupation = Zawód lub organizacja
field-occupation-alone = Zawód
field-organisation = Organizacja
field-link = Strona internetowa
field-endorse-organisation = Nazwa organizacji
field-endorse-country = Kraj organizacji
field-endorse-name = Państwa imię i nazwisko
field-endorse-role = Państwa funkcja w organizacji
field-endorse-email = Państwa adres e-mail
field-phone = Numer telefonu
field-phone-hint = Z numerem kierunkowym kraju. Nigdy nie jest pokazywany publicznie.
field-comment = Komentarz
field-comment-hint = Tylko dla zespołu kampanii: nie jest pokazywany publicznie.
field-comment-hint-public = Czytają go organizatorzy. Mogą go pokazać publicznie, jeśli niżej wyrażą Państwo na to zgodę.
consent-show-comment = Organizatorzy mogą publicznie pokazać mój komentarz. Moje imię i nazwisko są przy nim widoczne tylko wtedy, gdy je pokazuję.
field-optional = (nieobowiązkowe)
country-choose = Proszę wybrać…
form-more = Dodaj zawód lub komentarz
form-more-fields = Dodaj więcej danych
form-one-name = Jeśli mają Państwo tylko imię albo tylko nazwisko, proszę zostawić drugie pole puste.
form-show-name = Chcę, żeby moje imię i nazwisko były widoczne publicznie
form-show-name-hint = Razem z krajem i zawodem, ale nigdy z adresem e-mail.
form-show-name-with = Razem z nimi pokazujemy: { $fields }. Nigdy nie pokazujemy adresu e-mail.
form-show-name-alone = Pokazujemy tylko imię i nazwisko, a nigdy adres e-mail.
form-news = Zespół kampanii może wysyłać mi e-mailem aktualności dotyczące tej petycji
form-consent = Podpis oznacza poparcie tej petycji w brzmieniu z tej strony ({ $version }) i zgodę na przechowywanie podanych danych na jej potrzeby.
form-consent-version = wersja { $version }
form-button = Podpisz
form-next = Wyślemy e-mail z linkiem. Podpis liczy się dopiero po potwierdzeniu go tym linkiem.
form-switch = Kontynuuj w innym języku
form-switch-hint = Wpisane dane zostaną zachowane.
form-wait = Proszę czekać: przeglądarka przechodzi kontrolę bezpieczeństwa.
form-nobody = To pole musi zostać puste
form-offer-title = Czy chodziło o { $address }?
form-offer-use = Użyj adresu { $address }
form-offer-keep = Nie, wyślij na { $address }
privacy-title = Państwa dane
privacy-text = Adres e-mail przechowujemy w postaci zaszyfrowanej i nigdy go nie publikujemy. Dane służą wyłącznie do tej petycji. Link z naszych e-maili pozwala w każdej chwili zobaczyć swój podpis, pokazać lub ukryć imię i nazwisko oraz wycofać lub trwale usunąć podpis.
privacy-contact = Za dane odpowiada:
privacy-link = Nie mam już linku do swojego podpisu

## What is wrong in the form

problems-prefix = Błąd:
problems-title = Wystąpił problem
problem-missing-name = Proszę podać imię i nazwisko
problem-missing-given-name = Proszę podać imię, nazwisko lub jedno i drugie
problem-missing-email = Proszę podać adres e-mail
problem-missing-country = Proszę wybrać kraj
problem-missing-field = Proszę wypełnić to pole: { $field }
problem-missing-tick = Aby podpisać petycję, proszę zaznaczyć to pole: { $field }
problem-too-long = { $max ->
    [one] { $field }: najwyżej { $max } znak
    [few] { $field }: najwyżej { $max } znaki
    [many] { $field }: najwyżej { $max } znaków
   *[other] { $field }: najwyżej { $max } znaku
}
problem-not-an-address = Proszę podać poprawny adres e-mail, na przykład nazwa@example.org
problem-not-a-country = Proszę wybrać kraj z listy
problem-not-a-phone = Proszę podać numer telefonu z numerem kierunkowym kraju, na przykład +34 600 000 000
problem-not-a-link = Proszę podać adres strony internetowej z https, na przykład https://example.org
problem-not-an-organisation = { $field }: proszę podać nazwę, a nie adres ani same symbole
problem-not-a-choice = Proszę ponownie wybrać jedną z odpowiedzi, ponieważ się zmieniły: { $field }
problem-consent-changed = Treść przy tym polu się zmieniła. Proszę przeczytać ją jeszcze raz i w razie zgody zaznaczyć pole.
problem-not-text = { $field }: proszę wpisać zwykły tekst, bez kodu HTML i ukrytych znaków
problem-not-a-name = { $field }: proszę podać imię lub nazwisko, a nie adres ani same symbole. Jeśli mają Państwo tylko imię albo tylko nazwisko, proszę zostawić drugie pole puste
problem-disposable = Proszę podać stały adres e-mail: adresy tymczasowe wygasają, a wysłane na nie wiadomości mogą czytać inne osoby
problem-email-beyond-ascii = Nie możemy wysyłać wiadomości na ten adres, ponieważ przed @ jest w nim litera lub znak, którego nie ma na angielskiej klawiaturze. Proszę podać inny adres.
problem-no-proof = Przed złożeniem podpisu przeglądarka musi przejść kontrolę bezpieczeństwa. Proszę sprawdzić, czy JavaScript jest włączony, odświeżyć stronę i wysłać formularz.
problem-proof = Formularz był otwarty zbyt długo albo został już wysłany. Aby wysłać go ponownie, proszę nacisnąć przycisk.
problem-network-limit = Z tej sieci wysłano zbyt wiele formularzy, dlatego ten nie został zapisany. Proszę wysłać go ponownie za godzinę albo przez inne połączenie.
problem-domain-limit = Wysłano wiele formularzy z adresami Państwa dostawcy poczty, dlatego przeglądarka musi najpierw przejść kontrolę bezpieczeństwa. Proszę sprawdzić, czy JavaScript jest włączony, i ponownie nacisnąć przycisk. Bez JavaScriptu proszę wysłać formularz ponownie za godzinę albo podać inny adres e-mail.
problem-trap = To pole musi być puste. Być może przeglądarka sama coś w nie wpisała: proszę je wyczyścić i ponownie nacisnąć przycisk.
problem-text-changed = Tekst petycji zmienił się po otwarciu tej strony. Proszę przeczytać go jeszcze raz i nacisnąć przycisk, jeśli nadal chcą Państwo podpisać petycję.
problem-key-reused = Ten Idempotency-Key został już użyty z innymi danymi. Proszę wysłać zmieniony formularz z nowym kluczem.
problem-paused = Zbieranie podpisów jest wstrzymane, dlatego formularz nie został zapisany. Wpisane dane nadal tu są: proszę później ponownie nacisnąć przycisk.
answer-title = Warto zachować odpowiedź z podpisem cyfrowym
answer-text = Serwis podpisał tę odpowiedź cyfrowo. Podaje ona, co zostało odrzucone, kiedy i dlaczego, ale nie to, kim Państwo są. Tekst można skopiować lub pobrać jako plik. Każdy może go sprawdzić za pomocą klucza publicznego:
answer-download = Pobierz odpowiedź

## Signers, news, and how the number is counted

signers-title = Ostatnie podpisy
signers-note = Lista obejmuje tylko osoby, które zdecydowały się pokazać swoje imię i nazwisko.
signers-none = Na razie nie ma tu nazwisk. Każda podpisana osoba może zdecydować się pokazać swoje.
signers-none-closed = Nie pokazujemy niczyjego nazwiska.
signers-hidden = Zespół kampanii obecnie nie pokazuje nazwisk.
names-from = Nazwiska i komentarze pokazujemy tylko wtedy, gdy podpis potwierdziło co najmniej { $from } osób.
names-from-missing = Brakuje jeszcze: { $missing }.
names-title = Wszystkie nazwiska
names-more = Więcej nazwisk
names-none = Brak nazwisk do pokazania.
names-search = Szukanie wśród nazwisk
names-search-hint = Imię lub nazwisko albo ich początek
names-not-found = Żadne nazwisko nie pasuje.
names-searched = Dotychczas przeszukano: najnowsze nazwiska, { $count }.
names-search-on = Szukanie wśród wcześniejszych nazwisk
comments-title = Komentarze
comments-note = Podpisane osoby zgodziły się na pokazanie tych komentarzy, a organizatorzy najpierw je przeczytali.
comments-none = Na razie nie pokazujemy żadnych komentarzy.
comments-hidden = Zespół kampanii obecnie nie pokazuje komentarzy.
comments-unnamed = Podpisana osoba
comments-all = Wszystkie komentarze
comments-more = Więcej komentarzy
names-others = { $count ->
    [one] Jedna inna podpisana osoba nie pokazuje swojego imienia i nazwiska.
    [few] { $count } inne podpisane osoby nie pokazują swojego imienia i nazwiska.
    [many] { $count } innych podpisanych osób nie pokazuje swojego imienia i nazwiska.
   *[other] { $count } innej podpisanej osoby nie pokazuje swojego imienia i nazwiska.
}
news-title = Aktualności
news-language = Język:
news-source = Źródło:
news-published = Opublikowano:
news-older = Starsze aktualności
news-feed = Śledź aktualności w czytniku kanałów (Atom)
news-corrected = Poprawiono:
news-all = Wszystkie aktualności
counted-title = Jak liczymy podpisy
counted-text = Podpis liczy się po potwierdzeniu go e-mailem. Każdy adres e-mail liczy się raz, niezależnie od tego, ile razy podano go w formularzu. Formularze, które nie zostały przyjęte, nie są wliczone do żadnej z tych liczb.
counted-confirmed = Potwierdzone
counted-awaiting = Jeszcze niepotwierdzone
counted-withdrawn = Wycofane
counted-disowned = Złożone przez kogoś innego niż właściciel adresu e-mail
counted-erased = Trwale usunięte
counted-purged = Niepotwierdzone, a następnie wycofane lub trwale usunięte
counted-automated = Unieważnione: wysłane przez program
counted-disposable-address = Unieważnione: tymczasowy adres e-mail
counted-false-name = Unieważnione: to nie jest imię i nazwisko osoby
counted-same-person = Unieważnione: jedna osoba, kilka adresów
counted-other = Unieważnione z innego powodu
counted-bounced = Potwierdzone podpisy, których adres e-mail później przestał przyjmować wiadomości: { $number }. Nadal się liczą.
counted-submitted = Razem (każdy adres e-mail liczy się raz i jeszcze raz, jeśli po trwałym usunięciu danych użyto go do ponownego podpisania)
counted-as-of = Stan na { $as-of }. Liczby aktualizujemy najwyżej raz na godzinę i dopiero wtedy, gdy przybędzie co najmniej 20 formularzy. Dzięki temu nikt nie może z nich odczytać, czy dana osoba podpisała petycję. Publiczny rejestr pokazuje bez tego opóźnienia, co dzieje się z potwierdzonymi podpisami.
counted-none-yet = Pozostałe liczby publikujemy tutaj, gdy zostanie wysłanych co najmniej 20 formularzy, a potem najwyżej raz na godzinę. Dzięki temu nikt nie może z nich odczytać, czy dana osoba podpisała petycję. Publiczny rejestr pokazuje bez tego opóźnienia, co dzieje się z potwierdzonymi podpisami.
endorse-title = Poprzyj petycję jako organizacja
endorse-intro = Deklaracja poparcia to podpis organizacji. Organizacje liczymy i wymieniamy oddzielnie od osób. Aby podpisać petycję we własnym imieniu, proszę do niej wrócić.
endorse-public = Pokazujemy publicznie: nazwę, stronę internetową i kraj organizacji. Nigdy nie pokazujemy: Państwa imienia i nazwiska, funkcji i adresu e-mail.
endorse-public-from = Pokazujemy publicznie, ale tylko wtedy, gdy podpis potwierdziło co najmniej { $from } osób: nazwę, stronę internetową i kraj organizacji. Nigdy nie pokazujemy: Państwa imienia i nazwiska, funkcji i adresu e-mail.
endorse-approval = Organizatorzy czytają każdą deklarację poparcia, zanim trafi na listę i zostanie policzona.
endorse-consent = Deklaracja poparcia oznacza oświadczenie, że mogą Państwo wypowiadać się w imieniu organizacji i że organizacja popiera tę petycję w brzmieniu z tej strony ({ $version }). Oznacza też zgodę na przechowywanie podanych danych na potrzeby petycji.
endorse-button = Poprzyj
endorse-next = Wyślemy e-mail z linkiem. Deklaracja poparcia nie trafi na listę i nie będzie się liczyć, dopóki nie zostanie potwierdzona tym linkiem.
organisations-title = Organizacje, które popierają petycję
organisations-number = Liczba organizacji: { $number }. Nie są wliczone do liczby podpisów.
organisations-note = W imieniu każdej organizacji deklarację poparcia potwierdziła e-mailem osoba kontaktowa.
organisations-none = Na liście nie ma żadnej organizacji.
organisations-from = Listę organizacji pokazujemy tylko wtedy, gdy podpis potwierdziło co najmniej { $from } osób.
organisations-all = Wszystkie organizacje
organisations-more = Więcej organizacji
confirm-endorse-title = Potwierdzenie deklaracji poparcia
confirm-endorse-text = Proszę sprawdzić dane. Jeśli są to Państwa dane, proszę potwierdzić, że Państwa organizacja popiera tę petycję:
confirm-endorse-button = Potwierdzam deklarację poparcia
confirmed-endorse-title = Deklaracja poparcia jest potwierdzona
confirmed-endorse-thanks = Dziękujemy za poparcie petycji:
confirmed-endorse-own-page = Deklaracja poparcia ma własną stronę, na której można ją zobaczyć, poprawić, wycofać lub trwale usunąć. Warto zachować e-mail, którym została potwierdzona: jest w nim ten sam link.
confirmed-endorse-link = Zobacz deklarację poparcia
endorsement-title = Deklaracja poparcia od Państwa organizacji
endorsement-means = Deklaracja poparcia to podpis Państwa organizacji. Na tej stronie i w naszych e-mailach „podpis” oznacza deklarację poparcia.
endorsement-ends = Po wycofaniu lub trwałym usunięciu deklaracji poparcia Państwa organizacji nie będzie na liście.
endorsement-listed = Potwierdzona: liczy się i jest na liście
endorsement-hidden = Potwierdzona: liczy się, ale zespół kampanii obecnie nie pokazuje żadnych nazw ani nazwisk
endorsement-from = Potwierdzona: liczy się, a na listę trafi, gdy podpis potwierdzi co najmniej { $from } osób. Brakuje jeszcze: { $missing }.
endorsement-waits = Potwierdzona: będzie się liczyć, gdy przyjmą ją organizatorzy
endorsement-rejected = Nieprzyjęta przez organizatorów: nie ma jej na liście i się nie liczy
endorsement-not-me = Jeśli deklarację z Państwa adresem e-mail złożył ktoś inny, proszę nam to tutaj zgłosić. Wtedy nic z niej nie zostanie policzone ani pokazane i nie będziemy już wysyłać na Państwa adres e-maili z powodu tej deklaracji.
endorsement-done-not-me = Dziękujemy za zgłoszenie. Nic z deklaracji poparcia nie jest liczone ani pokazywane i nie będziemy już wysyłać Państwu e-maili na jej temat.
endorsement-correct = Zanim poprawione dane trafią na listę, mogą je przeczytać organizatorzy.
endorsement-again = Deklaracja poparcia znów będzie ważna, z danymi podanymi powyżej. Jeśli deklaracje muszą najpierw przyjąć organizatorzy, będzie się liczyć, gdy przyjmą te dane.
link-endorse-title = Link do deklaracji poparcia od Państwa organizacji
link-endorse-text = Wyślemy e-mailem link do strony, na której można zobaczyć, poprawić, wycofać lub trwale usunąć deklarację poparcia. Proszę podać adres e-mail użyty w deklaracji.

## After the form

check-mail-title = Proszę sprawdzić pocztę e-mail
check-mail-sent = Jeśli z podanego adresu można podpisać petycję, w ciągu kilku minut powinien nadejść e-mail. Aby potwierdzić podpis, proszę go otworzyć i kliknąć link.
check-mail-sent-late = Jeśli z podanego adresu można podpisać petycję, powinien nadejść e-mail, ale nie od razu. Aby potwierdzić podpis, proszę go otworzyć i kliknąć link.
check-mail-endorse-sent = Jeśli z podanego adresu można złożyć deklarację poparcia, w ciągu kilku minut powinien nadejść e-mail. Aby potwierdzić deklarację poparcia, proszę go otworzyć i kliknąć link.
check-mail-endorse-sent-late = Jeśli z podanego adresu można złożyć deklarację poparcia, powinien nadejść e-mail, ale nie od razu. Aby potwierdzić deklarację poparcia, proszę go otworzyć i kliknąć link.
check-mail-counts = Podpis liczy się dopiero po potwierdzeniu.
check-mail-not-stored = Petycja już o to nie pyta, dlatego tego nie zapisano: { $fields }
check-mail-nothing-title = Jeśli e-mail nie nadejdzie
check-mail-nothing-wait = Proszę poczekać kilka minut. Niektórzy dostawcy poczty działają wolno.
check-mail-nothing-wait-late = Proszę poczekać dłużej, niż wynosi podane wyżej opóźnienie. Niektórzy dostawcy poczty działają wolno.
check-mail-nothing-spam = Proszę zajrzeć do folderu ze spamem.
check-mail-nothing-again = Proszę wypełnić formularz jeszcze raz i sprawdzić, czy w adresie e-mail nie ma literówki.
check-mail-to = Do
check-mail-from = Od
check-mail-subject = Temat zawiera
check-mail-open = Otwórz { $provider }
check-mail-again-limit = Na jeden adres wysyłamy tylko kilka e-maili, więc nie za każdym razem wysyłamy kolejny.
check-mail-again-button = Wyślij ponownie
check-mail-again-done = Przyjęliśmy Państwa prośbę o kolejny e-mail.
check-mail-change-title = Błędny adres?
check-mail-change-button = Zmień adres
mails-late-minutes = { $minutes ->
    [one] Nasze e-maile przychodzą obecnie z opóźnieniem około { $minutes } minuty.
    [few] Nasze e-maile przychodzą obecnie z opóźnieniem około { $minutes } minut.
    [many] Nasze e-maile przychodzą obecnie z opóźnieniem około { $minutes } minut.
   *[other] Nasze e-maile przychodzą obecnie z opóźnieniem około { $minutes } minuty.
}
mails-late-hours = { $hours ->
    [one] Nasze e-maile przychodzą obecnie z opóźnieniem około { $hours } godziny.
    [few] Nasze e-maile przychodzą obecnie z opóźnieniem około { $hours } godzin.
    [many] Nasze e-maile przychodzą obecnie z opóźnieniem około { $hours } godzin.
   *[other] Nasze e-maile przychodzą obecnie z opóźnieniem około { $hours } godziny.
}
mails-late-link-sent = Jeśli z podanego adresu podpisano tę petycję, link powinien nadejść, ale nie od razu. Jeśli nie nadejdzie, proszę zajrzeć do folderu ze spamem i sprawdzić, czy w adresie nie ma literówki.
mails-late-endorse-link-sent = Jeśli z podanego adresu poparto tę petycję w imieniu organizacji, link powinien nadejść, ale nie od razu. Jeśli nie nadejdzie, proszę zajrzeć do folderu ze spamem i sprawdzić, czy w adresie nie ma literówki.

## Confirming

confirm-title = Potwierdzenie podpisu
confirm-text = Proszę sprawdzić dane. Jeśli są to Państwa dane, proszę potwierdzić podpis pod tą petycją:
confirm-button = Potwierdzam podpis
confirm-discard-title = To nie są Państwa dane?
confirm-discard-text = Formularz z Państwa adresem e-mail wypełnił ktoś inny. Można go odrzucić: nic nie zostanie policzone ani pokazane, a petycję można podpisać, podając własne dane.
confirm-discard-only = Formularz z Państwa adresem e-mail wypełnił ktoś inny. Można go odrzucić: nic nie zostanie policzone ani pokazane.
confirm-discard-button = Odrzuć formularz
press-title = Proszę podać adres e-mail
press-text = Niektóre programy pocztowe same otwierają linki i naciskają przyciski. Nie możemy rozpoznać, czy przycisk nacisnęli Państwo, czy program, dlatego na razie nic się nie zmieniło.
press-ask = Aby kontynuować, proszę podać adres e-mail, na który wysłaliśmy e-mail z linkiem.
press-wrong = Nasz e-mail został wysłany na inny adres. Proszę sprawdzić w tym e-mailu, na jaki adres został wysłany, i podać go tutaj.
press-button = Dalej
confirmed-title = Państwa podpis się liczy
confirmed-thanks = Dziękujemy za podpisanie petycji:
confirmed-count = Podpisy do tej pory, łącznie z Państwa podpisem: co najmniej { $count }
confirmed-share-title = Udostępnij petycję
confirmed-share-text = Dzięki udostępnieniu petycja dotrze do większej liczby osób. Te linki nie zawierają elementów śledzących.
confirmed-address = Link do petycji
confirmed-share-email = E-mail
confirmed-share-subject = Podpiszesz tę petycję?
share-closed-text = Ta petycja jest zamknięta. Jej stronę nadal można udostępniać. Te linki nie zawierają elementów śledzących.
share-native = Udostępnij przez aplikację
share-text = Tekst do skopiowania
share-more = Inne sposoby udostępniania
share-code-title = Kod na plakaty
share-code-text = Wystarczy skierować aparat telefonu na ten kod, aby przejść do petycji.
share-code-file = Zapisz kod jako obraz (SVG)
share-posters-title = Plakaty do wydrukowania
share-posters-text = Można wydrukować plakat na tablicę ogłoszeń lub stoisko. Jest na nim tytuł petycji i kod, który do niej prowadzi.
confirmed-own-page-title = Można zmienić zdanie
confirmed-own-page-text = Na stronie swojego podpisu można zobaczyć, co zostało podpisane, poprawić dane, pokazać lub ukryć imię i nazwisko oraz wycofać lub trwale usunąć podpis. Warto zachować e-mail, którym podpis został potwierdzony: jest w nim ten sam link.
confirmed-own-page-link = Przejdź do mojego podpisu
confirmed-own-page-mail = Link do strony Państwa podpisu jest w naszych e-mailach. Nie mogą go Państwo znaleźć?

## The signer’s own page

signature-title = Państwa podpis
signature-status = Stan
signature-awaiting = Jeszcze niepotwierdzony: proszę kliknąć link w naszym e-mailu
signature-too-late = Niepotwierdzony przed zamknięciem petycji: nie liczy się
signature-confirmed = Potwierdzony
signature-withdrawn = Wycofany
signature-disowned = Z Państwa adresem e-mail podpisał się ktoś inny: podpis się nie liczy
signature-withdrawn-on-request = Wycofany przez organizatorów na Państwa prośbę
signature-set-aside = Unieważniony przez zespół kampanii: nie liczy się
signature-set-aside-withdrawn = Unieważniony przez zespół kampanii i wycofany: nie liczy się
signature-name = Imię i nazwisko
signature-version = Wersja tekstu
signature-version-is = Wersja { $version } ({ $language })
signature-submitted-at = Podpisano
signature-confirmed-at = Potwierdzono
signature-corrected-at = Poprawiono
signature-shown = Imię i nazwisko widoczne publicznie
signature-shown-once-confirmed = Tak, po potwierdzeniu podpisu
signature-shown-uncounted = Nie: pokazujemy tylko nazwiska przy podpisach, które się liczą
signature-shown-hidden = Tak, ale zespół kampanii obecnie nie pokazuje żadnych nazwisk
signature-shown-from = Tak, gdy podpis potwierdzi co najmniej { $from } osób. Brakuje jeszcze: { $missing }.
signature-comment = Komentarz widoczny publicznie
signature-comment-waiting = Jeszcze nie: najpierw czytają go organizatorzy
signature-comment-refused = Nie: organizatorzy postanowili go nie pokazywać
signature-comment-hidden = Nie teraz: zespół kampanii obecnie nie pokazuje żadnych komentarzy
signature-news = Zespół kampanii może wysyłać aktualności e-mailem
signature-mails = Zgoda na e-maile
signature-yes = Tak
signature-no = Nie
signature-none = Nie podano
signature-private = Proszę nie udostępniać adresu tej strony. Każdy, kto go ma, może zmienić Państwa podpis.
signature-done-shown = Gotowe: imię i nazwisko mogą teraz pojawić się na liście podpisanych osób.
signature-done-shown-later = Gotowe: imię i nazwisko mogą pojawić się na liście podpisanych osób, gdy zespół kampanii znów zacznie pokazywać nazwiska.
signature-done-shown-from = Gotowe: imię i nazwisko mogą pojawić się na liście podpisanych osób, gdy podpis potwierdzi co najmniej { $from } osób. Brakuje jeszcze: { $missing }.
signature-done-hidden = Gotowe: imienia i nazwiska nie ma już na liście podpisanych osób.
signature-done-hidden-unlisted = Gotowe: imię i nazwisko nie będą pokazywane na liście podpisanych osób.
signature-done-comment-hidden = Gotowe: komentarz nie jest pokazywany.
signature-done-withdrawn = Gotowe: podpis jest wycofany i się nie liczy.
signature-done-again = Gotowe: podpis znów się liczy.
signature-done-stopped = Gotowe: nie będziemy już wysyłać Państwu e-maili z powodu tego podpisu.
signature-done-resumed = Gotowe: nasze e-maile o tej petycji są znów dozwolone.
signature-done-corrected = Gotowe: dane są zapisane tak, jak widać je tutaj.
signature-show-title = Pokazanie imienia i nazwiska
signature-show-text = Imię i nazwisko, kraj i zawód będą mogły pojawić się na liście osób, które podpisały tę petycję.
signature-show-name = Imię i nazwisko będą mogły pojawić się na liście osób, które podpisały tę petycję.
signature-show-button = Pokaż moje imię i nazwisko
signature-hide-title = Ukrycie imienia i nazwiska
signature-hide-text = Podpis nadal będzie się liczyć, ale imię i nazwisko nie będą już widoczne na liście podpisanych osób.
signature-hide-unlisted = Imienia i nazwiska nie ma obecnie na liście. Jeśli zostaną ukryte, nie pojawią się na niej także później. Podpis nadal będzie się liczyć.
signature-hide-button = Ukryj moje imię i nazwisko
signature-hide-comment-title = Ukrycie komentarza
signature-hide-comment-text = Podpis nadal będzie się liczyć. Organizatorzy mogą czytać komentarz, ale nie mogą go już pokazywać.
signature-hide-comment-button = Ukryj mój komentarz
signature-withdraw-title = Wycofanie podpisu
signature-withdraw-text = Podpis nie będzie się liczyć, a imię i nazwisko nie będą pokazywane. Zachowamy informację o wycofaniu. Dopóki petycja jest otwarta, można ją podpisać ponownie.
signature-withdraw-awaiting = Formularz zostanie odrzucony i nie będzie już można go potwierdzić linkami z naszych e-maili. Zachowamy informację o wycofaniu.
signature-withdraw-set-aside = Zespół kampanii unieważnił ten podpis, więc obecnie się nie liczy. Po wycofaniu też nie będzie się już liczyć.
signature-withdraw-closed = Podpis nie będzie się liczyć, a imię i nazwisko nie będą pokazywane. Zachowamy informację o wycofaniu. Petycja jest zamknięta: wycofanie podpisu można odwołać do { $until }, ale nie później.
signature-withdraw-final = Podpis nie będzie się liczyć, a imię i nazwisko nie będą pokazywane. Zachowamy informację o wycofaniu. Petycja jest zamknięta, dlatego wycofania podpisu nie można odwołać.
signature-withdraw-button = Wycofaj mój podpis
signature-again-title = Ponowne podpisanie
signature-again-text = Podpis będzie się liczyć z danymi podanymi powyżej.
signature-again-form = Podpis został wycofany, zanim dane zostały potwierdzone. Aby podpisać petycję, proszę ponownie wypełnić formularz.
signature-again-mails = Aby podpisać petycję, podając własne dane, proszę najpierw ponownie zgodzić się na e-maile na tej stronie, a potem wypełnić formularz.
signature-disowned-title = Własny podpis
signature-again-disowned = Aby podpisać petycję, podając własne dane, proszę wypełnić formularz.
signature-again-button = Podpisz ponownie
signature-not-me-title = To nie był Państwa podpis?
signature-not-me-text = Jeśli z Państwa adresem e-mail podpisał się ktoś inny, proszę nam to tutaj zgłosić. Wtedy ten podpis nie zostanie policzony ani pokazany i nie będziemy już wysyłać z jego powodu e-maili na Państwa adres. Liczba takich zgłoszeń jest jawna, ale nie to, od kogo pochodzą.
signature-not-me-button = To nie ja
signature-done-not-me = Dziękujemy za zgłoszenie. Ten podpis nie jest liczony ani pokazywany i nie będziemy już wysyłać Państwu e-maili z jego powodu.
signature-misuse = Nadużycie adresu można zgłosić, pisząc na { $contact }.
signature-stop-title = Rezygnacja ze wszystkich e-maili
signature-stop-text = Nie będziemy już wysyłać Państwu e-maili z powodu tego podpisu. Podpis się nie zmieni. Proszę zapisać adres tej strony: nie będziemy mogli ponownie wysłać go e-mailem.
signature-stop-button = Rezygnuję ze wszystkich e-maili
signature-resume-title = Ponowna zgoda na e-maile
signature-resume-text = Po ponownej zgodzie na e-maile możemy wysłać link do tej strony. Jeśli e-mail do Państwa nie dotarł albo został oznaczony jako spam, przez pewien czas możemy mimo to niczego nie wysyłać.
signature-links-title = Nowy link do tej strony
signature-links-text = Wyślemy nowy link e-mailem. Wszystkie wcześniejsze linki do tej strony przestaną działać, także te w otrzymanych już e-mailach. Warto to zrobić, jeśli link może mieć ktoś inny.
signature-links-button = Wymień moje linki
signature-download-title = Pobranie danych
signature-download-text = Państwa dane i historia ich zmian w pliku JSON
signature-download-fresh = Ze względu na ochronę danych do ich pobrania potrzebny jest link wysłany w ciągu ostatniej doby. Możemy wysłać go e-mailem.
signature-download-button = Wyślij mi nowy link
receipt-title = Poświadczenie
receipt-text = Poświadczenie dowodzi, że Państwa podpis jest w publicznym rejestrze tego serwisu. Każdy, kto je zobaczy, dowie się, że podpisali Państwo petycję, dlatego proszę pokazywać je tylko osobom, które mogą o tym wiedzieć.
receipt-button = Pobierz poświadczenie
signature-erase-title = Trwałe usunięcie danych
signature-erase-counted = Podpis nie będzie się liczyć, a imię i nazwisko, adres e-mail i wszystkie inne zaszyfrowane dane zostaną trwale usunięte. Nie można tego cofnąć.
signature-erase-not-counted = Imię i nazwisko, adres e-mail i wszystkie inne zaszyfrowane dane zostaną trwale usunięte. Nie można tego cofnąć. Podpis nie liczy się teraz i potem też nie będzie się liczyć.
signature-erase-sure = Na pewno chcę trwale usunąć swoje dane
signature-erase-data-button = Usuń trwale moje dane

## Correcting details

correct-title = Poprawienie danych
correct-choices = Tam można też zmienić decyzję o otrzymywaniu aktualności i inne udzielone zgody.
correct-text = To, co zostało podpisane, się nie zmienia. Zastąpione dane są trwale usuwane.
correct-awaiting = Dane będzie można poprawić tutaj, gdy podpis zostanie potwierdzony.
correct-button = Zapisz
correct-news-stopped = Zrezygnowali Państwo ze wszystkich e-maili. Wybór aktualności oznacza ponowną zgodę na e-maile.
correct-differs = Wpisane dane różnią się od zapisanych:
correct-limit = Liczba zmian jest ograniczona: { $day } w ciągu 24 godzin, { $all } łącznie. Ukrycie imienia i nazwiska, rezygnacja z e-maili, wycofanie i trwałe usunięcie są zawsze możliwe.

## Another email address

address-title = Zmiana adresu e-mail
address-text = Podpis złożono z adresu { $address }. Można go przenieść na inny własny adres. Poza tym nic się w nim nie zmieni.
address-ask = Wyślemy e-mail na nowy adres. Podpis zostanie przeniesiony po otwarciu linku z tego e-maila i potwierdzeniu. Od tej chwili linki z wcześniejszych e-maili przestaną działać. Na stary adres wyślemy informację, że podpis został przeniesiony, ale nie dokąd.
address-mail-button = Wyślij mi e-mail na ten adres
address-same = To już jest adres tego podpisu. Proszę podać inny.
address-pending = Otrzymaliśmy Państwa prośbę o wysłanie e-maila na { $address }. Podpis zostanie przeniesiony na ten adres po potwierdzeniu w tym e-mailu. Do tego czasu nic się nie zmieni.
address-keep-current = Zachowaj mój obecny adres
address-kept = Gotowe: zmiana adresu jest anulowana.
address-sent = Jeśli możemy wysłać e-mail na ten adres, powinien nadejść w ciągu kilku minut. Aby przenieść podpis, proszę otworzyć e-mail i kliknąć link.
address-sent-late = Jeśli możemy wysłać e-mail na ten adres, powinien nadejść, ale nie od razu. Aby przenieść podpis, proszę otworzyć e-mail i kliknąć link.
address-until = Bez potwierdzenia w tym e-mailu nic się nie zmieni.
address-confirm-title = Przeniesienie podpisu na ten adres
address-confirm-text = Ktoś, prawdopodobnie Państwo, poprosił o przeniesienie swojego podpisu pod tą petycją na Państwa adres e-mail:
address-endorsement-means = Na tej stronie „podpis” oznacza deklarację poparcia złożoną przez organizację.
address-confirm-then = Po przeniesieniu tylko linki z e-maili wysyłanych na ten adres będą prowadzić do podpisu.
address-confirm-button = Przenieś tutaj
address-reject-title = To nie Państwa podpis?
address-reject-text = Ktoś wpisał Państwa adres. Zmianę można odrzucić: podpis pozostanie tam, gdzie jest.
address-reject-button = Odrzuć
address-taken-title = Z tego adresu już złożono podpis
address-has-signature-text = Ten adres ma własny podpis, który się liczy. Dlatego nie można tu przenieść tamtego drugiego podpisu. Jeśli oba podpisy są Państwa, proszę wycofać tamten drugi: nie będzie się już liczyć.
address-taken-button = Wycofaj drugi podpis
notice-address-moved-title = Podpis został przeniesiony
notice-address-moved-text = Należy teraz do Państwa nowego adresu e-mail i jest taki, jak był. Prowadzą do niego tylko linki z e-maili wysyłanych na ten adres.
notice-moved-title = Ten podpis został przeniesiony
notice-moved-text = Należy teraz do innego adresu e-mail. Proszę użyć linku z naszych e-maili na tamten adres. Jeśli to nie Państwo go przenieśli, proszę skontaktować się z zespołem kampanii.
notice-address-outdated-title = Ten link już nie działa
notice-address-outdated-text = Zmiana adresu została anulowana lub zamówiona ponownie albo jest zbyt stara, albo podpis nie jest już potwierdzony. Aby zacząć od nowa, proszę przejść na stronę swojego podpisu: link do niej jest w naszych e-mailach na adres, z którego złożono podpis.
notice-address-rejected-title = Zmiana została odrzucona
notice-address-rejected-text = Podpis nie został przeniesiony na Państwa adres. Link z naszego e-maila już nie działa.
notice-address-withdrawn-title = Drugi podpis został wycofany
notice-address-withdrawn-text = Nie liczy się. Podpis z tym adresem się nie zmienił. Aby trwale usunąć drugi podpis, proszę użyć linku z naszych e-maili na jego adres.
notice-many-addresses-title = Zbyt wiele zmian adresu
address-limit = { $day ->
    [one] W ciągu 24 godzin można podać { $day } inny adres.
    [few] W ciągu 24 godzin można podać { $day } inne adresy.
    [many] W ciągu 24 godzin można podać { $day } innych adresów.
   *[other] W ciągu 24 godzin można podać { $day } innego adresu.
}
again-from = Ponownie można spróbować od { $time }.
unsubscribe-title = Rezygnacja z aktualności wysyłanych e-mailem
unsubscribe-text = Po rezygnacji zespół kampanii nie będzie już wysyłać Państwu e-mailem aktualności dotyczących tej petycji:
unsubscribe-then = Podpis i inne Państwa ustawienia pozostaną bez zmian.
unsubscribe-button = Rezygnuję z aktualności
notice-news-stopped-title = Nie wysyłamy już aktualności
notice-news-stopped-text = Zespół kampanii nie będzie już wysyłać Państwu e-mailem aktualności dotyczących tej petycji. E-mail, który był już w drodze, może jeszcze nadejść. Jeśli podpisali Państwo petycję, podpis się nie zmienił.

## The link to one's own page

link-title = Link do Państwa podpisu
link-text = Wyślemy e-mailem link do strony Państwa podpisu, na której można zobaczyć, wycofać lub trwale usunąć podpis. Proszę podać adres e-mail użyty przy podpisywaniu.
link-button = Wyślij mi link

## Notices

notice-link-expired-title = Ten link wygasł
notice-link-expired-text = Proszę użyć linku z naszego najnowszego e-maila. Jeśli petycja jest nadal otwarta, można też podpisać ją ponownie, żeby dostać nowy link.
notice-link-unknown-title = Ten link nie działa
notice-link-unknown-text = Być może brakuje jego części. Proszę skopiować cały link z naszego e-maila. Jeśli to nie pomoże, nowy link można zamówić na stronie petycji.
notice-petition-closed-title = Ta petycja jest zamknięta
notice-petition-closed-text = Nie można jej już podpisać. Dziękujemy za chęć podpisania.
notice-petition-not-found-title = Nie znaleziono petycji
notice-petition-not-found-text = Proszę sprawdzić, czy adres jest poprawny. Petycja mogła zostać przeniesiona albo nie jest jeszcze otwarta.
notice-page-not-found-title = Nie znaleziono strony
notice-page-not-found-text = Proszę sprawdzić, czy adres jest poprawny, albo wrócić do poprzedniej strony.
notice-article-retracted-title = Ten wpis z aktualności został wycofany
notice-article-retracted-text = Zespół kampanii już go nie publikuje. Inne aktualności można przeczytać na stronie petycji.
notice-too-large-title = Zbyt dużo danych
notice-too-large-text = Przesłano więcej tekstu, niż przyjmujemy. Proszę wrócić, skrócić go i wysłać ponownie.
notice-unavailable-title = Przepraszamy, serwis ma problem
notice-unavailable-text = Nie udało się wykonać tej czynności. Proszę spróbować ponownie za kilka minut. Dwukrotne wysłanie w niczym nie szkodzi.
notice-not-sure-title = Nic nie zostało usunięte
notice-not-sure-text = Proszę zaznaczyć pole, które potwierdza chęć trwałego usunięcia danych, i ponownie nacisnąć przycisk.
notice-not-changed-title = Nic nie zostało zmienione
notice-not-changed-text = Stan podpisu zmienił się po otwarciu strony, dlatego ten przycisk jest już nieaktualny. Na stronie podpisu widać jego obecny stan.
notice-withdrawn-title = Podpis został wycofany
notice-withdrawn-text = Nie liczy się, a imię i nazwisko nie są pokazywane. Dopóki petycja jest otwarta, można ją podpisać ponownie.
notice-erased-title = Dane zostały trwale usunięte
notice-erased-details = Imię i nazwisko, adres e-mail i wszystkie inne zaszyfrowane dane zostały trwale usunięte. Ten link już nie działa.
notice-erased-on-request-title = Dane zostały trwale usunięte
notice-erased-on-request-details = Na Państwa prośbę organizatorzy trwale usunęli imię i nazwisko, adres e-mail i wszystkie inne zaszyfrowane dane. Podpis się nie liczy. Ten link już nie działa. Jeśli to nie była Państwa prośba, proszę skontaktować się z zespołem kampanii; dopóki petycja jest otwarta, można ją podpisać ponownie.
notice-purged-title = Ten link wygasł
notice-purged-text = Podpis nie został potwierdzony w ciągu 30 dni, dlatego dane zostały trwale usunięte. Ten podpis nigdy się nie liczył. Jeśli petycja jest nadal otwarta, można podpisać ją ponownie.
notice-again-kept = W formularzu nadal jest to, co nie zostało trwale usunięte. Proszę uzupełnić resztę.
notice-data-expired-title = Dane zostały trwale usunięte
notice-data-expired-details = Petycja jest od dawna zamknięta, dlatego imię i nazwisko, adres e-mail i wszystkie inne zaszyfrowane dane zostały trwale usunięte. Podpis nadal się liczy.
notice-data-expired-uncounted-title = Dane zostały trwale usunięte
notice-data-expired-uncounted-details = Czas, przez który przechowujemy dane, minął, dlatego imię i nazwisko, adres e-mail i wszystkie inne zaszyfrowane dane zostały trwale usunięte. Podpis się nie liczy.
notice-other-spelling-title = Ten link dotyczy innej pisowni Państwa adresu
notice-other-spelling-text = Ten adres e-mail można zapisać na kilka sposobów. Później użyto innej pisowni albo inna pisownia jest potwierdzona, dlatego ten link nie pozwala zobaczyć ani zmienić podpisu. Proszę użyć linku z e-maili, które wysłaliśmy na adres w tej innej pisowni. Dopóki nic nie zostało potwierdzone, przycisk w e-mailu z tym linkiem nadal działa.
notice-link-replaced-title = Ten link został wymieniony
notice-link-replaced-text = Wcześniejsze linki do tego podpisu już nie działają. Proszę użyć linku z naszego najnowszego e-maila albo zamówić nowy na stronie petycji.
notice-links-replaced-title = Linki zostały wymienione
notice-links-replaced-text = Wcześniejsze linki do tego podpisu już nie działają. Wysyłamy nowy link e-mailem.
notice-discarded-title = Formularz został odrzucony
notice-discarded-text = Nic z niego nie jest liczone ani pokazywane. Aby podpisać petycję, podając własne dane, proszę samodzielnie wypełnić formularz.
notice-discarded-only-title = Formularz został odrzucony
notice-discarded-only-text = Nic z niego nie jest liczone ani pokazywane.
notice-fresh-link-sent-title = Proszę sprawdzić pocztę e-mail
notice-fresh-link-sent-text = Wysyłamy nowy link e-mailem. Aby pobrać dane, proszę użyć go w ciągu doby.
notice-not-fresh-title = Ten link jest zbyt stary do pobrania danych
notice-not-fresh-text = Ze względu na ochronę danych do ich pobrania potrzebny jest link wysłany w ciągu ostatniej doby. Można go zamówić na stronie swojego podpisu.
notice-receipt-not-yet-title = Poświadczenie nie jest jeszcze gotowe
notice-receipt-not-yet-text = Państwa podpisu nie ma jeszcze w publicznym rejestrze. Po potwierdzeniu podpisu trwa to zwykle mniej niż minutę. Proszę spróbować później.
notice-receipt-late-text = Potwierdzenia lub zmiany z { $time } nie ma jeszcze w publicznym rejestrze. Zwykle trwa to mniej niż minutę, więc rejestr ma opóźnienie. Państwa podpis nie przepadł: jest zapisany w serwisie i trafi do rejestru, gdy rejestr znów zacznie działać. Proszę spróbować później.
notice-receipt-unconfirmed-text = Państwa podpis nie jest potwierdzony. Poświadczenie można pobrać dopiero wtedy, gdy podpis jest potwierdzony i znajduje się w publicznym rejestrze.
notice-no-receipt-title = Nie ma poświadczenia
notice-no-receipt-text = Do tej petycji nie wydajemy poświadczeń, ponieważ poświadczenie dowodzi każdemu, kto je zobaczy, że jego właściciel podpisał petycję.
notice-receipt-disowned-text = Zgłosili nam Państwo, że to nie był Państwa podpis. Poświadczenie dowodziłoby każdemu, kto je zobaczy, że podpisali Państwo petycję, dlatego nie można go pobrać.
notice-too-many-mails-title = Teraz nie można wysłać e-maila
notice-too-many-mails-text = W ostatnich dniach wysłaliśmy już na ten adres kilka e-maili albo zrezygnowali Państwo z naszych e-maili. Proszę użyć najnowszego linku albo spróbować ponownie za tydzień.
notice-details-changed-text = Dane zmieniły się od otwarcia formularza, więc nic nie zostało zapisane. Proszę porównać wpisane dane z zapisanymi i zapisać jeszcze raz.
notice-set-aside-title = Ten podpis został unieważniony
notice-set-aside-text = Zespół kampanii unieważnił ten podpis, więc się nie liczy. Jeśli uważają Państwo, że to pomyłka, proszę skontaktować się z zespołem kampanii.
notice-mails-stopped-title = Nie wysyłamy już e-maili
notice-mails-stopped-text = Nie będziemy już wysyłać Państwu e-maili z powodu tego podpisu.
notice-signing-paused-title = Zbieranie podpisów jest wstrzymane
notice-signing-paused-text = Formularz nie został zapisany. Nie ma to wpływu na złożone podpisy. Zapraszamy później.
notice-form-after-closing-text = Petycja została zamknięta, zanim dotarł formularz, dlatego nic z niego nie zapisano. Dziękujemy za chęć podpisania.
notice-link-sent-title = Proszę sprawdzić pocztę e-mail
notice-link-sent-text = Jeśli z podanego adresu podpisano tę petycję, link powinien nadejść w ciągu kilku minut. Jeśli nie nadejdzie, proszę zajrzeć do folderu ze spamem i sprawdzić, czy w adresie nie ma literówki.
notice-endorse-link-sent-text = Jeśli z podanego adresu poparto tę petycję w imieniu organizacji, link powinien nadejść w ciągu kilku minut. Jeśli nie nadejdzie, proszę zajrzeć do folderu ze spamem i sprawdzić, czy w adresie nie ma literówki.
notice-wait-title = Proszę spróbować później
notice-wait-text = Z tej sieci nadeszło zbyt wiele zapytań. Proszę spróbować ponownie za godzinę albo przez inne połączenie.

## The document to hand over

delivery-as-of = Stan na { $date } ({ $zone })
delivery-links = Linki
delivery-names = Nazwiska
delivery-names-shown = Osoby, które zdecydowały się pokazać swoje imię i nazwisko: { $shown } z { $confirmed }. Są wymienione w kolejności potwierdzenia. To, co stoi obok imienia i nazwiska, podajemy tak, jak wpisała to podpisana osoba.
delivery-names-none = Żadna z podpisanych osób nie zdecydowała się pokazać swojego imienia i nazwiska.
delivery-boxes = { $number ->
    [one] Jedno nazwisko zawiera znaki, których nie ma w czcionkach tego dokumentu. Każdy z tych znaków jest zastąpiony prostokątem.
    [few] { $number } nazwiska zawierają znaki, których nie ma w czcionkach tego dokumentu. Każdy z tych znaków jest zastąpiony prostokątem.
    [many] { $number } nazwisk zawiera znaki, których nie ma w czcionkach tego dokumentu. Każdy z tych znaków jest zastąpiony prostokątem.
   *[other] { $number } nazwiska zawiera znaki, których nie ma w czcionkach tego dokumentu. Każdy z tych znaków jest zastąpiony prostokątem.
}
delivery-organisations = Organizacje
delivery-organisations-listed = Organizacje, które popierają petycję: { $number }. Są wymienione w kolejności potwierdzenia i nie są wliczone do liczby podpisów.
delivery-page = Strona { $page } z { $pages }

## Privacy

privacy-page-title = Prywatność
privacy-purpose-title = Do czego służą dane
privacy-purpose-count = Do policzenia podpisu i upewnienia się, że należy do Państwa.
privacy-purpose-deliver = Do przekazania petycji. Adresaci: { $addressees }
privacy-purpose-chosen = Tylko jeśli tak Państwo wybrali: do publicznego pokazania imienia i nazwiska z krajem i zawodem oraz do wysyłania e-mailem aktualności dotyczących tej petycji.
privacy-purpose-shown = Tylko jeśli tak Państwo wybrali: do publicznego pokazania imienia i nazwiska.
privacy-purpose-news = Tylko jeśli tak Państwo wybrali: do wysyłania e-mailem aktualności dotyczących tej petycji.
privacy-purpose-consent = Tylko jeśli tak Państwo wybrali: { $consent }
privacy-basis-title = Podstawa prawna
privacy-basis-text = Państwa zgoda. Udzielają jej Państwo, podpisując petycję, i mogą ją w każdej chwili wycofać. W Unii Europejskiej: art. 6 ust. 1 lit. a RODO oraz art. 9 ust. 2 lit. a, ponieważ podpis może ujawniać poglądy polityczne.
privacy-stored-title = Co przechowujemy
privacy-stored-sealed = W postaci zaszyfrowanej: { $fields }
privacy-stored-source = W postaci zaszyfrowanej: kod miejsca, w którym opublikowano link, przez który trafili Państwo na petycję, na przykład ulotki. Przechowujemy go tylko wtedy, gdy link zawierał taki kod. Służy wyłącznie do policzenia, ile osób stamtąd przyszło.
privacy-stored-open = Bez szyfrowania: kraj, jeśli został podany, język, udzielone zgody, podpisana wersja tekstu i czas podpisania.
privacy-stored-areas = Bez szyfrowania, dopóki podpis się liczy: region lub początek kodu pocztowego, do którego podpis jest zaliczony.
privacy-stored-codes = Tylko jako tajne kody, aby rozpoznać powtórzone formularze: adres e-mail i sieć.
privacy-stored-log = Na zawsze, w publicznym rejestrze, który każdy może sprawdzić: informacja, że podpis został potwierdzony, co stało się z nim później (na przykład że został poprawiony, wycofany lub trwale usunięty) i w której minucie, z kodem zamiast nazwiska lub adresu. Jeśli Państwa nazwisko było wyświetlane publicznie, inne osoby mogą ustalić, które wpisy są Państwa.
privacy-stored-endorsements = Jeśli popierają Państwo petycję w imieniu organizacji: jej nazwa, strona internetowa i kraj mogą być pokazywane publicznie. Państwa imię i nazwisko, funkcję i adres e-mail przechowujemy w postaci zaszyfrowanej i nigdy ich nie pokazujemy.
privacy-readers-title = Kto może zobaczyć dane
privacy-readers-text = Zespół kampanii oraz firmy, które prowadzą ten serwis i wysyłają jego e-maile. Każdy eksport danych jest odnotowywany. To, co zdecydują się Państwo pokazać publicznie, widzą wszyscy i nie jest to szyfrowane.
privacy-readers-places = Wszyscy mogą zobaczyć, ile mniej więcej podpisów pochodzi z którego kraju. Liczby są zaokrąglone i nie wskazują na nikogo.
privacy-readers-areas = Wszyscy mogą zobaczyć, ile mniej więcej podpisów pochodzi z którego regionu lub obszaru kodu pocztowego. Liczby są zaokrąglone i nie wskazują na nikogo.
privacy-readers-addressees = Adresaci, którym petycja jest przekazywana, widzą to, co zespół kampanii przekazuje razem z nią.
privacy-kept-title = Jak długo przechowujemy dane
privacy-kept-unconfirmed = Dane, które nie zostały potwierdzone
privacy-kept-confirmed = Dane potwierdzone
privacy-kept-until-erased = Do czasu ich trwałego usunięcia przez Państwa
privacy-kept-closed = Dane potwierdzone, po zamknięciu petycji
privacy-kept-address = Stary adres e-mail, po przeniesieniu podpisu na inny
privacy-kept-mails = Zapisy o e-mailach wysłanych do Państwa, bez adresu
privacy-kept-erased = Trwale usuniętych danych nikt nie może odczytać. Kody, dokonane wybory oraz daty i godziny pozostają w zapisie.
privacy-days = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
privacy-rights-title = Państwa prawa
privacy-rights-page = Link w naszych e-mailach prowadzi do strony Państwa podpisu: można tam wszystko zobaczyć, pobrać, wycofać i trwale usunąć. Można tam też poprawić swoje dane i użyć innego adresu e-mail. W innych sprawach prosimy o kontakt z zespołem kampanii lub z organem ochrony danych.

## Accessibility

access-title = Dostępność
access-aim = Każda osoba powinna móc tu czytać i podpisywać: na telefonie lub dużym ekranie, za pomocą myszy, klawiatury lub czytnika ekranu. Celem jest zgodność z WCAG 2.2 na poziomie AA.
access-checked-title = Co sprawdzamy
access-checked-pages = Przed każdym wydaniem nowej wersji oprogramowania przeglądarka sprawdza strony od formularza po stronę własnego podpisu: kontrast, nazwy, role, kolejność i języki. Stronę petycji i jej formularz sprawdza we wszystkich językach tego serwisu.
access-checked-ways = Przeglądarka składa podpis za pomocą samej klawiatury, a także bez JavaScriptu. Sprawdza, czy nic nie ginie, gdy tekst jest dwa razy większy, na ekranie o szerokości 320 pikseli, w trybie ciemnym, przy wymuszonych kolorach i na wydruku. Nic nie porusza się samo.
access-missing-title = Czego brakuje
access-missing-people = Tych stron nie testowała jeszcze żadna osoba, która na co dzień korzysta z czytnika ekranu.
access-missing-content = Teksty petycji i jej aktualności pochodzą od zespołu kampanii i nie są sprawdzane.
access-missing-script = Petycja może wymagać od przeglądarki wykonania obliczenia, co chroni przed formularzami wysyłanymi przez automaty. Wtedy do podpisania potrzebny jest JavaScript; nikt nie musi rozwiązywać zagadek.
access-report-title = Prosimy o informację, co nie działa
access-report-text = Proszę napisać do osób, które stoją za petycją: jej strona „{ $privacy }” podaje, kim są. Proszę podać, na której stronie wystąpił problem, co chcieli Państwo zrobić i z czego Państwo przy tym korzystają.

## How the number grew

history-title = Jak rosła liczba podpisów
history-summary = { $count ->
    [one] { $count } potwierdzony podpis policzony
    [few] { $count } potwierdzone podpisy policzone
    [many] { $count } potwierdzonych podpisów policzonych
   *[other] { $count } potwierdzonego podpisu policzonego
} od { $from } do { $until }. Dzień z największą liczbą potwierdzeń: { $day } ({ $most }).
embed-title = Pokazywanie na innej stronie internetowej
embed-text = Te strony internetowe mogą pokazywać petycję w ramce. Proszę skopiować wiersze na jedną z ich podstron; tam, gdzie skrypty nie działają, czytelnicy zobaczą link.
embed-form = Formularz
embed-count = Tylko liczba podpisów
list-comma = { ", " }
list-semicolon = { "; " }
consent-covers = Zaznaczenie tego pola oznacza zgodę na wykorzystanie tych danych: { $fields }
history-note = Pokazujemy tylko podpisy, które obecnie się liczą: po wycofaniu podpis znika także z dnia, w którym został potwierdzony. Dni podano według czasu UTC.
history-none = Nikt jeszcze nie potwierdził podpisu.
history-table = To samo w tabeli
history-when = Kiedy
history-confirmed = Potwierdzone
history-total = Łącznie
history-goals = Osiągnięte cele
history-csv = Wszystkie dni do arkusza kalkulacyjnego (CSV)
places-title = Skąd pochodzą podpisy
places-as-of = Stan na { $time }. Potwierdzone podpisy w tym momencie: { $count }.
places-note-hourly = Nikogo nie można rozpoznać: liczby są zaokrąglone w dół, krajów z małą liczbą podpisów nie pokazujemy, a tabelę aktualizujemy najwyżej raz na godzinę, gdy co najmniej { $number } kolejnych osób podpisze petycję lub wycofa podpis.
places-none = Nie pokazujemy żadnego kraju. Aby nikogo nie można było rozpoznać, kraj pokazujemy dopiero wtedy, gdy petycję podpisze stamtąd co najmniej { $number } osób, a tabelę aktualizujemy co pewien czas.
places-table = Według krajów
places-at-least = Podpisy, co najmniej
places-share-at-least = Udział, co najmniej
places-share = { $number }%
places-others = Inne kraje, podpisy bez podanego kraju i zaokrąglenia
places-map = Mapa
places-map-text = Mapa świata. Kolor kraju zależy od liczby podpisów. Te same liczby są w tabeli.
places-step = { $number } lub więcej
places-step-none = Nie pokazujemy
places-csv = Wszystkie kraje do arkusza kalkulacyjnego (CSV)
places-areas-note-hourly = Nikogo nie można rozpoznać: liczby są zaokrąglone w dół, obszarów z małą liczbą podpisów nie pokazujemy, a tabelę aktualizujemy najwyżej raz na godzinę, gdy co najmniej { $number } kolejnych osób podpisze petycję lub wycofa podpis.
places-areas-none = Nie pokazujemy żadnego obszaru. Aby nikogo nie można było rozpoznać, obszar pokazujemy dopiero wtedy, gdy petycję podpisze stamtąd co najmniej { $number } osób, a tabelę aktualizujemy co pewien czas.
places-areas-others = Inne obszary, podpisy bez podanego lub rozpoznanego obszaru i zaokrąglenia
places-areas-csv = Wszystkie obszary do arkusza kalkulacyjnego (CSV)
places-by-region = Według regionów
places-by-postcode = Według początku kodu pocztowego
places-postcode-begins = Początek kodu pocztowego
log-title = Publiczny rejestr
log-proves = Dzięki temu rejestrowi każdy może sam przeliczyć podpisy w tym serwisie. Rejestr dowodzi, że w tym, co policzono, niczego niepostrzeżenie nie usunięto, nie zmieniono ani nie dodano.
log-proves-not = Nie dowodzi, że podpisały się prawdziwe osoby lub że mają one prawo to zrobić, ani że nikomu nie odmówiono.
log-private = Nie zawiera nazwisk ani adresów e-mail: tylko to, co stało się z podpisem, w której minucie, oraz kod.
log-refused = Jeśli podpis zostanie odrzucony na podstawie jednej z zasad tego serwisu, na przykład dlatego, że petycja jest zamknięta, osoba, która chciała ją podpisać, otrzymuje odpowiedź z podpisem cyfrowym, którą może zachować. Odrzucone formularze nie są wliczone do żadnej publicznej liczby, bo osoby postronne mogłyby na taką liczbę wpływać. Klucz publiczny odpowiedzi:
log-none = W rejestrze nic jeszcze nie opublikowano.
log-state = Stan rejestru
log-entries = Liczba wpisów
log-published = Opublikowano
log-root = Skrót główny (root hash)
log-name = Nazwa
log-key = Klucz publiczny
log-witnesses = Świadkowie
log-witnessed = Podpisy: { $cosigned } z { $witnesses }, { $time }
log-not-witnessed = Jeszcze bez podpisów (0 z { $witnesses })
log-no-witnesses = Brak. Ktoś, kto prowadzi ten serwis, mógłby pokazywać różnym osobom różne rejestry. Aby to wykryć, proszę porównać skrót główny z tym, który widzą inni.
log-delay = Nowe wpisy pojawiają się zwykle w ciągu niecałej minuty.
log-newest = Najnowszy punkt kontrolny (checkpoint) rejestru pochodzi z { $time }.
log-behind = W rejestrze nie ma jeszcze czegoś, co ten serwis już liczy. Jeśli potrwa to dłużej niż kilka minut, oznacza to, że rejestr się zatrzymał. Żaden podpis nie przepadł: to, czego brakuje, jest zapisane w serwisie i trafi do rejestru, gdy rejestr znów zacznie działać.
log-petitions = Co rejestr mówi o danej petycji, podaje jej strona „{ $history }”.
log-check-title = Jak sprawdzić rejestr
log-check-program = Proszę uruchomić to polecenie programu Countersign, wolnego oprogramowania, na którym działa ten serwis. Wystarczą do tego publiczne adresy:
log-check-second = W kodzie źródłowym jest też drugi program, który sprawdza rejestr. Jest napisany w Pythonie i nie ma z pierwszym nic wspólnego: tests/audit.
log-file-checkpoint = Punkt kontrolny (checkpoint)
log-file-policy = Lista zaufanych kluczy (policy)
log-formats = Formaty
log-ended = Wcześniejsze, zakończone rejestry
log-count-title = Co mówi publiczny rejestr
log-count-as-of = Stan na { $time }. Liczba wpisów w rejestrze w tym momencie: { $entries }. Podpisy potwierdzone, wycofane lub trwale usunięte później nie są tu uwzględnione.
check-title = Sprawdzenie poświadczenia
check-intro = Poświadczenie sprawdza sama przeglądarka. Niczego, co tu Państwo wpiszą, nigdzie nie wysyłamy, a po wczytaniu strona działa bez internetu.
check-receipt = Poświadczenie
check-file = Albo proszę wybrać plik
check-policy = Zaufane klucze
check-policy-what = Lista zaufanych kluczy (policy, c2sp.org/tlog-policy): klucze publiczne rejestru i jego świadków. Ta lista pochodzi z tego serwisu. Jeśli nie ufają Państwo temu serwisowi, proszę wkleić listę otrzymaną od kogoś innego.
check-button = Sprawdź
check-no-script = Sprawdzenie na tej stronie wymaga JavaScriptu. Bez niego można użyć jednego z programów: więcej na stronie o publicznym rejestrze.
check-old = Ta przeglądarka nie potrafi sprawdzać podpisów Ed25519. Proszę użyć nowszej przeglądarki albo jednego z programów: więcej na stronie o publicznym rejestrze.
check-valid = To poświadczenie jest ważne.
check-not-valid = To poświadczenie jest nieważne.
check-other = To poświadczenie pochodzi z innego rejestru: { $origin }.
check-other-ended = Ten serwis zakończył tamten rejestr i rozpoczął nowy. Aby sprawdzić to poświadczenie, proszę użyć listy kluczy zakończonego rejestru. Aby otrzymać poświadczenie z obecnego rejestru, proszę otworzyć link do swojego podpisu w jednym z naszych e-maili.
check-other-foreign = Lista kluczy, której Państwo ufają, nie obejmuje tamtego rejestru. Aby sprawdzić to poświadczenie, proszę podać listę kluczy tamtego rejestru otrzymaną od kogoś zaufanego.
check-other-use = Użyj listy kluczy zakończonego rejestru
check-form = To nie jest poświadczenie. Proszę wkleić je w całości, od „c2sp.org/tlog-proof@v1” do ostatniego wiersza.
check-file-unreadable = Przeglądarka nie może odczytać tego pliku. Proszę wybrać go ponownie albo wkleić poświadczenie.
check-policy-wrong = Nie można odczytać zaufanych kluczy. Proszę podać listę kluczy (policy, c2sp.org/tlog-policy), w której jest co najmniej jeden rejestr i kworum.
check-log-good = Podpis rejestru { $origin }: ważny.
check-log-bad = Podpis rejestru: brak lub nieważny.
check-witness-good = Podpisy świadków: { $cosigned } z { $witnesses }, to wystarczy.
check-witness-few = Podpisy świadków: { $cosigned } z { $witnesses }, to za mało.
check-witness-bad = Podpisy świadków: co najmniej jeden jest nieważny.
check-witness-none = Podpisy świadków: nie są wymagane.
check-place-good = Miejsce w rejestrze: wpis numer { $index }, mniejszy niż { $size }.
check-place-bad = Miejsce w rejestrze: nieudowodnione.
check-owner-good = Którego podpisu dotyczy wpis: podpisu { $id }.
check-owner-bad = Którego podpisu dotyczy wpis: innego niż ten, który wskazuje poświadczenie.
check-owner-alone = Którego podpisu dotyczy wpis: nie podano. Poświadczenie pokazuje tylko sam wpis.
check-later-title = Czy podpis nadal się liczy?
check-later-text = Przeglądarka odczytuje rejestr od tego wpisu i porównuje go z najnowszym stanem, który rejestr podpisał.
check-later-stop = Zatrzymaj
check-later-stopped = Zatrzymano. Niczego nie ustalono.
check-later-reading = Odczytane wpisy: { $read } z { $size }.
check-later-more = Aby czytać dalej, proszę ponownie nacisnąć przycisk.
check-later-counts = Według rejestru (liczba wpisów: { $size }) podpis się liczy.
check-later-not = Według rejestru (liczba wpisów: { $size }) podpis się nie liczy: { $reason }
check-later-damaged = Rejestr nie jest już taki, jaki był w chwili wydania tego poświadczenia, albo nie zgadza się ze stanem, który sam podpisał. Proszę zachować poświadczenie i powiedzieć o tym innym.
check-later-other = Ten serwis ma teraz inny rejestr: { $origin }. Nie wynika z niego, czy podpis z tego poświadczenia nadal się liczy. Jeśli podpisali Państwo petycję w tym serwisie, proszę otworzyć link do swojego podpisu w jednym z naszych e-maili i pobrać nowe poświadczenie.
check-later-missing = Nie można wczytać części rejestru. Proszę spróbować później.
