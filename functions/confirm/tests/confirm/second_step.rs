//! Presses that a machine may have made.

use confirm::Confirm;
use events::ids::SignerKind;
use events::link::Purpose;
use events::signature::{Permissions, SignatureStatus};
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{HeaderValue, Method};
use lambda_http::{Body, Request, Response};
use public_http::ClientAddress;
use test_support::deployment::{SLUG, TestDeployment, get, header, measured, request, text};
use test_support::person::a_signer;
use test_support::press::{HOME, from, shown, shown_to};
use test_support::signer::Signer;
use views::count::Count;
use views::{Projection, layout};

const FORM: &str = "application/x-www-form-urlencoded";
const CHROME: &str = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
const SAFARI: &str = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 Safari/605.1.15";

/// A press by hand, of the page of a minute ago, in a browser at home.
struct Press {
    query: String,
    agent: &'static str,
    address: &'static str,
    left_out: &'static [&'static str],
}

impl Press {
    fn of(token: &str) -> Self {
        let shown = shown(token, SignedDuration::from_mins(1));
        Self {
            query: format!("{}&{shown}", from(token, HOME)),
            agent: CHROME,
            address: HOME,
            left_out: &[],
        }
    }

    fn request(&self, token: &str, form: &str) -> Request {
        // The query is its own.
        let mut request = request(Method::POST, "/", FORM, form);
        *request.uri_mut() = format!("https://sign.example.org/confirm/{token}?{}", self.query)
            .parse()
            .unwrap();
        let agent = HeaderValue::from_static(self.agent);
        request.headers_mut().insert("user-agent", agent);
        for name in self.left_out {
            request.headers_mut().remove(*name);
        }
        let address = ClientAddress(self.address.parse().unwrap());
        request.extensions_mut().insert(address);
        request
    }
}

async fn signed(deployment: &TestDeployment) -> (Signer, Confirm, String) {
    let signer = Signer::signs(deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    confirm.handle(get(&format!("/confirm/{token}"))).await;
    deployment.operations();
    (signer, confirm, token)
}

fn is_asked(response: &Response<Body>) {
    assert_eq!(response.status(), 422);
    let page = text(response);
    assert!(page.contains("Enter your email address"), "{page}");
    assert!(!page.contains("ada@example.org"), "the address is not told");
    assert_eq!(header(response, "cache-control"), "no-store");
}

const NO_METADATA: &[&str] = &["sec-fetch-site", "sec-fetch-mode", "sec-fetch-user"];

#[tokio::test]
async fn each_rule_asks_and_nothing_is_read_or_written() {
    let deployment = TestDeployment::new().await;
    let (signer, confirm, token) = signed(&deployment).await;
    let changed = |change: fn(&mut Press)| {
        let mut press = Press::of(&token);
        change(&mut press);
        press
    };
    let quick = Press {
        query: format!(
            "{}&{}",
            from(&token, HOME),
            shown(&token, SignedDuration::ZERO)
        ),
        ..Press::of(&token)
    };
    let of_another = Press::of(&signer.token(Purpose::Confirm, 1));
    for (press, reason) in [
        (changed(|it| it.query.clear()), "press_unseen"),
        (of_another, "press_unseen"),
        (
            changed(|it| it.agent = "HeadlessChrome/140"),
            "press_scanner",
        ),
        (
            changed(|it| it.left_out = &["sec-fetch-user"]),
            "press_script",
        ),
        (changed(|it| it.left_out = NO_METADATA), "press_no_browser"),
        (quick, "press_quick"),
        (changed(|it| it.address = "198.51.100.9"), "press_elsewhere"),
        (
            changed(|it| it.query = it.query.replace("from=", "was=")),
            "press_elsewhere",
        ),
    ] {
        for form in ["", "act=confirm&show_name=yes", "act=discard"] {
            let pressed = confirm.handle(press.request(&token, form));
            let (response, lines) = measured(pressed).await;
            is_asked(&response);
            assert_eq!(lines[0]["SecondStepAsked"], 1, "{reason}");
            assert!(
                lines.iter().any(|line| line["Reason"] == reason),
                "{reason}: {lines:?}"
            );
        }
    }
    assert_eq!(deployment.operations(), [""; 0]);
    let press = Press::of(&token);
    let pressed = confirm.handle(press.request(&token, "act=confirm")).await;
    assert_eq!(pressed.status(), 200);
    assert_eq!(deployment.operations(), ["PutItem"]);
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn the_address_confirms_with_one_request_and_what_was_ticked() {
    let deployment = TestDeployment::new().await;
    let (signer, confirm, token) = signed(&deployment).await;
    let press = Press {
        query: String::new(),
        ..Press::of(&token)
    };
    let asked = confirm
        .handle(press.request(&token, "act=confirm&show_name=yes"))
        .await;
    is_asked(&asked);
    for kept in [
        "name=\"act\" value=\"confirm\"",
        "name=\"show_name\" value=\"yes\"",
        "autocomplete=\"email\"",
    ] {
        assert!(text(&asked).contains(kept), "{kept}");
    }
    assert!(text(&asked).contains(&format!("action=\"/confirm/{token}?&#38;asked=yes\"")));
    let press = Press {
        query: "&asked=yes".to_owned(),
        ..press
    };
    let typed = |address: &str| {
        let form = format!("act=confirm&show_name=yes&mailed_to={address}");
        press.request(&token, &form)
    };
    for (wrong, said) in [
        ("", "Enter your email address"),
        ("ada", "in the correct format"),
        ("eva%40example.org", "sent to a different address"),
    ] {
        let (response, lines) = measured(confirm.handle(typed(wrong))).await;
        assert_eq!(response.status(), 422);
        assert!(text(&response).contains(said), "{wrong}");
        assert_eq!(lines[0]["SecondStepFailed"], 1);
        assert!(lines[0]["SecondStepAsked"].is_null());
        assert_eq!(text(&response).matches("asked=yes").count(), 1);
    }
    assert_eq!(
        deployment.operations(),
        [""; 0],
        "wrong addresses cost nothing"
    );
    let (response, lines) = measured(confirm.handle(typed("ADA%40Example.ORG"))).await;
    assert_eq!(response.status(), 200);
    assert_eq!(deployment.operations(), ["PutItem"]);
    assert_eq!(
        (&lines[0]["SecondStepPassed"], &lines[0]["Confirmed"]),
        (&1.into(), &1.into())
    );
    let (_, choices) = signer.signature().await.standing.unwrap();
    assert!(choices.show_name && !choices.news);
}

#[tokio::test]
async fn a_program_that_sends_the_address_at_once_was_not_asked() {
    let deployment = TestDeployment::new().await;
    let (signer, confirm, token) = signed(&deployment).await;
    let press = Press {
        query: String::new(),
        ..Press::of(&token)
    };
    for (address, status) in [("eva%40example.org", 422), ("ada%40example.org", 200)] {
        let sent = press.request(&token, &format!("mailed_to={address}"));
        let (response, lines) = measured(confirm.handle(sent)).await;
        assert_eq!(response.status(), status);
        for metric in ["SecondStepAsked", "SecondStepPassed", "SecondStepFailed"] {
            assert!(lines.iter().all(|line| line[metric].is_null()), "{metric}");
        }
        let is_refused = lines.iter().any(|line| line["Reason"] == "press_address");
        assert_eq!(is_refused, status == 422, "{lines:?}");
    }
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn another_spelling_of_the_mailbox_and_a_link_without_address_are_accepted() {
    let deployment = TestDeployment::new().await;
    let form = a_signer().email("ada.l@gmail.com").details();
    let signer = Signer::of(&deployment.client, &deployment.settings, "adal@gmail.com");
    signer.does(events::signature::Command::Submit(form)).await;
    let confirm = Confirm::new(&deployment.settings, &deployment.client);
    let now = Timestamp::now();
    for mailed in [Some("ada.l@gmail.com"), None] {
        let token = signer.token_to(mailed, Purpose::Confirm, 1, now);
        let press = Press {
            query: String::new(),
            ..Press::of(&token)
        };
        let typed = |address: &str| press.request(&token, &format!("mailed_to={address}"));
        let other = confirm.handle(typed("eva.l%40gmail.com")).await;
        assert_eq!(other.status(), 422);
        let same = confirm.handle(typed("adal%2Bnews%40googlemail.com")).await;
        assert_eq!(same.status(), 200, "{mailed:?}");
    }
}

#[tokio::test]
async fn an_organisations_contact_is_asked_and_thanked_as_such() {
    let deployment = TestDeployment::new().await;
    let count = Count {
        confirmed: 1_000,
        ..Count::default()
    };
    let pk = layout::petition(Projection::Signatures, 1, SLUG);
    deployment.view(&pk, layout::COUNT, &count).await;
    let (client, settings) = (&deployment.client, &deployment.settings);
    let kind = SignerKind::Organisation;
    let signer = Signer::of_kind(kind, client, settings, "adal@gmail.com");
    let form = a_signer().email("ada.l@gmail.com");
    let form = form.endorsing("River League", false).details();
    signer.does(events::signature::Command::Submit(form)).await;
    let confirm = Confirm::new(settings, client);
    let now = Timestamp::now();
    let token = signer.token_to(Some("ada.l@gmail.com"), Purpose::Confirm, 1, now);
    let page = confirm.handle(get(&format!("/confirm/{token}"))).await;
    let page = text(&page).replace("&#38;", "&");
    assert!(page.contains("&for=organisation&shown="), "{page}");

    let press = Press {
        query: "lang=en&for=organisation".to_owned(),
        ..Press::of(&token)
    };
    let asked = confirm.handle(press.request(&token, "act=confirm")).await;
    assert_eq!(asked.status(), 422);
    let asked = text(&asked).replace("&#38;", "&");
    assert!(
        asked.contains("?lang=en&for=organisation&asked=yes\""),
        "{asked}"
    );
    // Somebody else's mailbox, and another spelling of the contact's own.
    let typed = |address: &str| press.request(&token, &format!("act=confirm&mailed_to={address}"));
    let other = confirm.handle(typed("eva.l%40gmail.com")).await;
    assert_eq!(other.status(), 422);
    let same = confirm
        .handle(typed("adal%2Bleague%40googlemail.com"))
        .await;
    assert_eq!(same.status(), 200);
    let thanks = text(&same);
    assert!(thanks.contains("The endorsement is confirmed"), "{thanks}");
    assert!(thanks.contains("class=\"share\""), "it can be shared");
    assert!(
        !thanks.contains("including yours"),
        "that is the number of people"
    );
    let person = Signer::signs(&deployment).await;
    let token = person.token(Purpose::Confirm, 1);
    let press = Press::of(&token);
    let confirmed = confirm.handle(press.request(&token, "act=confirm"));
    assert!(text(&confirmed.await).contains("including yours"));
    // What a program ticks, nobody was asked.
    let ticked = "act=confirm&show_name=yes&news=yes";
    let token = signer.token_to(Some("ada.l@gmail.com"), Purpose::Confirm, 1, now);
    let press = Press::of(&token);
    let again = confirm.handle(press.request(&token, ticked)).await;
    assert_eq!(again.status(), 200);
    let signature = signer.signature().await;
    assert!(!signature.gets_news());
    assert_eq!(
        signature.standing.unwrap().1.permissions(),
        Permissions::default()
    );
}

#[tokio::test]
async fn who_is_thanked_does_not_depend_on_what_somebody_writes_into_the_address() {
    let deployment = TestDeployment::new().await;
    let (client, settings) = (&deployment.client, &deployment.settings);
    let contact = Signer::of_kind(
        SignerKind::Organisation,
        client,
        settings,
        "ada@example.org",
    );
    let form = a_signer().email("ada@example.org");
    let form = form.endorsing("River League", false).details();
    contact.does(events::signature::Command::Submit(form)).await;
    let contact = contact.token(Purpose::Confirm, 1);
    let person = Signer::signs(&deployment).await.token(Purpose::Confirm, 1);
    let confirm = Confirm::new(settings, client);
    let page = confirm.handle(get(&format!("/confirm/{person}"))).await;
    assert!(!text(&page).contains("for=organisation"));
    for (token, said, thanks, others) in [
        (
            &contact,
            "",
            "The endorsement is confirmed",
            "Your signature counts",
        ),
        (
            &person,
            "&for=organisation",
            "Your signature counts",
            "The endorsement",
        ),
    ] {
        // The stamp is that of the other kind.
        let kind = match said {
            "" => SignerKind::Person,
            _ => SignerKind::Organisation,
        };
        let other = match kind {
            SignerKind::Person => SignerKind::Organisation,
            SignerKind::Organisation => SignerKind::Person,
        };
        let shown = shown_to(other, token, SignedDuration::from_mins(1));
        let press = Press {
            query: format!("{}{said}&{shown}", from(token, HOME)),
            ..Press::of(token)
        };
        is_asked(&confirm.handle(press.request(token, "act=confirm")).await);
        let typed = "act=confirm&mailed_to=ada%40example.org";
        let thanked = confirm.handle(press.request(token, typed)).await;
        assert_eq!(thanked.status(), 200);
        let page = text(&thanked);
        assert!(page.contains(thanks) && !page.contains(others), "{page}");
        // The page's own button, and its own stamp.
        let shown = shown_to(other, token, SignedDuration::from_mins(1));
        let named = match other {
            SignerKind::Organisation => "&for=organisation",
            SignerKind::Person => "",
        };
        let press = Press {
            query: format!("{}{named}&{shown}", from(token, HOME)),
            ..Press::of(token)
        };
        let thanked = confirm.handle(press.request(token, "act=confirm")).await;
        assert!(text(&thanked).contains(thanks));
    }
}

#[tokio::test]
async fn people_are_not_asked_on_any_of_these_ways() {
    let deployment = TestDeployment::new().await;
    let (_, confirm, token) = signed(&deployment).await;
    let safari = Press {
        agent: SAFARI,
        left_out: &["sec-fetch-user"],
        ..Press::of(&token)
    };
    let neighbour = Press {
        address: "192.0.2.200",
        ..Press::of(&token)
    };
    for press in [Press::of(&token), safari, neighbour] {
        let pressed = confirm.handle(press.request(&token, "act=confirm"));
        assert_eq!(pressed.await.status(), 200);
    }
    // From anywhere, once the link is not new any more; and over plain http, where browsers send no metadata.
    let signer = Signer::signs(&deployment).await;
    let old = signer.token_of(
        Purpose::Confirm,
        1,
        Timestamp::now() - SignedDuration::from_mins(1),
    );
    let elsewhere = Press {
        address: "198.51.100.9",
        ..Press::of(&old)
    };
    assert_eq!(
        confirm.handle(elsewhere.request(&old, "")).await.status(),
        200
    );
    let mut settings = deployment.settings.clone();
    settings.base_url = "http://sign.example.org".to_owned();
    let plain = Confirm::new(&settings, &deployment.client);
    let bare = Press {
        left_out: NO_METADATA,
        ..Press::of(&token)
    };
    assert_eq!(plain.handle(bare.request(&token, "")).await.status(), 200);
}

#[tokio::test]
async fn where_a_press_can_change_nothing_nobody_is_asked() {
    let deployment = TestDeployment::new().await;
    let (signer, confirm, _) = signed(&deployment).await;
    let lifetime = Purpose::Confirm.lifetime();
    let expired = signer.token_of(Purpose::Confirm, 1, Timestamp::now() - lifetime);
    let press = Press {
        query: String::new(),
        ..Press::of(&expired)
    };
    for form in ["", "act=discard"] {
        let response = confirm.handle(press.request(&expired, form)).await;
        assert_eq!(response.status(), 410);
    }
    assert_eq!(signer.standing().await, SignatureStatus::Awaiting);
}
