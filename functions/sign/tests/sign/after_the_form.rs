//! The page after the form, and addresses that look misspelt.

use lambda_http::http::Method;
use test_support::deployment::{TestDeployment, post, request, text};

use crate::{FORM, PATH, instance, of_a_program, send};

/// The fields that the page after the form brings along, as the browser sends them, with the button that was pressed.
fn pressed(html: &str, button: &str) -> String {
    let inputs = html.split("<input type=\"hidden\" name=\"").skip(1);
    let fields = inputs.map(|input| {
        let (name, rest) = input.split_once("\" value=\"").unwrap();
        let (value, _) = rest.split_once("\">").unwrap();
        (name, value.replace("&#34;", "\""))
    });
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(fields);
    format!("{}&{button}", form.finish())
}

#[tokio::test]
async fn the_page_after_the_form_says_which_email_to_look_for() {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment).with_sender(Some("Campaign <sign@example.org>".into()));
    let form = FORM.replace("ada@example.org", "Ada.L@gmail.com");
    let response = sign.handle(post(PATH, &form)).await;
    let html = text(&response);
    for shown in [
        "Check your email",
        "Ada.L@gmail.com",
        "Campaign &#60;sign@example.org&#62;",
        "Clean rivers",
        "<a class=\"button\" href=\"https://mail.google.com/mail/\" rel=\"noreferrer\">Open Gmail</a>",
        // A script makes this the address, so that reloading the page sends nothing again.
        "data-here=\"/petitions/clean-rivers/check-mail?lang=en\"",
        "href=\"/petitions/clean-rivers/check-mail?lang=es&#38;text=en\"",
    ] {
        assert!(html.contains(shown), "{shown}: {html}");
    }
    let elsewhere = send(&deployment, FORM).await;
    assert!(!text(&elsewhere).contains("Open Gmail"), "no known webmail");
    assert!(!text(&elsewhere).contains("mail.google.com"));
}

#[tokio::test]
async fn a_wrong_address_is_corrected_with_everything_else_kept() {
    let deployment = TestDeployment::new().await;
    let form = format!("{FORM}&comment=one%0D%0A%22two%22&news=yes&lang=en&text=en&text_version=2");
    let sent = send(&deployment, &form).await;
    let change = pressed(text(&sent), "change=yes");
    for (kept, says) in [
        ("text_version=2", true),
        ("news=yes", true),
        ("show_name", false),
    ] {
        assert_eq!(change.contains(kept), says, "{change}");
    }
    let again = send(&deployment, &change).await;
    assert_eq!(again.status(), 200);
    let html = text(&again);
    for kept in [
        "value=\"Ada\"",
        "value=\"ada@example.org\"",
        "<option value=GB selected>",
        "name=\"news\" value=\"yes\" checked",
        "one\r\n&#34;two&#34;</textarea>",
    ] {
        assert!(html.contains(kept), "{kept}: {html}");
    }
    assert!(
        html.contains("spellcheck=false autocomplete=email autofocus"),
        "{html}"
    );
    assert!(!html.contains("role=\"alert\""), "nothing is wrong");
    assert_eq!(deployment.events().await, 1, "nothing was signed again");
}

#[tokio::test]
async fn another_email_is_sent_for_each_wish_within_the_limits_and_pages_do_not_differ() {
    let deployment = TestDeployment::new().await;
    let first = send(&deployment, FORM).await;
    assert!(text(&first).contains("name=\"attempt\" value=\"2\""));
    let again = pressed(text(&first), "attempt=2");
    let mut pages = Vec::new();
    for _ in 0..3 {
        pages.push(text(&send(&deployment, &again).await).to_owned());
    }
    assert!(pages.windows(2).all(|pair| pair[0] == pair[1]));
    assert!(pages[0].contains("You have asked for another email"));
    assert_eq!(
        deployment.events().await,
        2,
        "pressing the button again asks once"
    );
    for attempt in 3..9 {
        let again = pressed(text(&first), &format!("attempt={attempt}"));
        let response = send(&deployment, &again).await;
        assert_eq!(response.status(), 202);
        let next = format!("name=\"attempt\" value=\"{}\"", attempt + 1);
        assert_eq!(
            text(&response).replace(&next, "name=\"attempt\" value=\"3\""),
            pages[0]
        );
    }
    assert_eq!(deployment.events().await, 5, "five emails in seven days");
    for odd in ["attempt=0", "attempt=100", "attempt=x", "change=no"] {
        let response = send(&deployment, &format!("{FORM}&{odd}")).await;
        assert_eq!(response.status(), 400, "{odd}");
    }
    let json =
        r#"{"given_name": "Ada", "email": "ada@example.org", "country": "GB", "attempt": "2"}"#;
    let sign = instance(&deployment);
    let response = sign
        .handle(request(Method::POST, PATH, "application/json", json))
        .await;
    assert_eq!(response.status(), 400, "programs have keys for that");
}

#[tokio::test]
async fn an_address_that_looks_misspelt_is_asked_about_and_either_answer_signs() {
    let typed = FORM.replace("ada@example.org", "Ada@gmial.com");
    for (answer, signs) in [
        ("&meant=Ada@gmail.com", "Ada@gmail.com"),
        ("&meant=Ada@gmial.com", "Ada@gmial.com"),
        // The same again, with the button below the form.
        ("&asked=Ada@gmial.com", "Ada@gmial.com"),
    ] {
        let deployment = TestDeployment::new().await;
        let asked = send(&deployment, &typed).await;
        assert_eq!(asked.status(), 422);
        let html = text(&asked);
        for shown in [
            "Did you mean Ada@gmail.com?",
            "name=\"meant\" value=\"Ada@gmail.com\">Use Ada@gmail.com<",
            "name=\"meant\" value=\"Ada@gmial.com\">No, send to Ada@gmial.com<",
            "name=\"asked\" value=\"Ada@gmial.com\"",
            "value=\"Lovelace\"",
        ] {
            assert!(html.contains(shown), "{shown}: {html}");
        }
        let enter = html.find("<button class=\"nobody\"").unwrap();
        assert!(
            enter < html.find("name=\"meant\"").unwrap(),
            "Enter answers nothing"
        );
        assert_eq!(deployment.events().await, 0);
        let sent = send(&deployment, &format!("{typed}{answer}")).await;
        assert_eq!(sent.status(), 202, "{answer}");
        assert!(text(&sent).contains(&format!("<bdi translate=\"no\">{signs}</bdi>")));
        assert_eq!(deployment.events().await, 1);
        let again = pressed(text(&sent), "attempt=2");
        assert_eq!(
            send(&deployment, &again).await.status(),
            202,
            "it is asked once"
        );
    }
    // Another address than the one that was asked about is looked at anew.
    let deployment = TestDeployment::new().await;
    let other = typed.replace("Ada@gmial.com", "ada@hotmial.com&asked=Ada@gmial.com");
    assert!(text(&send(&deployment, &other).await).contains("Did you mean ada@hotmail.com?"));
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn a_program_is_told_what_was_probably_meant_and_its_form_is_taken() {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment);
    let body = of_a_program(&sign, PATH, "ada@gmial.com").await;
    assert_eq!(body["status"], "check_mail");
    assert_eq!(body["suggestion"], "ada@gmail.com");
    assert_eq!(deployment.events().await, 1);
    let body = of_a_program(&sign, PATH, "ada@gmail.com").await;
    assert!(body.get("suggestion").is_none());
}
