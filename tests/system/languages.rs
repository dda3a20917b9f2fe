//! A mail comes in the language that the person read the petition in.

use reqwest::Method;
use system_tests::visitor::signatures;
use system_tests::{Countersign, Form, Result};

const SUBJECTS: [(&str, &str, &str); 3] = [
    ("en", "Confirm your signature", "Your signature counts"),
    ("es", "Confirma tu firma", "Tu firma ya cuenta"),
    ("fr", "Confirmez votre signature", "Votre signature compte"),
];

#[tokio::test]
async fn mails_are_in_the_language_of_the_form() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    for (language, confirmation, receipt) in SUBJECTS {
        let address = format!("{language}@example.org");
        let form = Form::of(&address).with("lang", language);
        visitor.sign_and_confirm(&form).await?;
        let mails = visitor.mails_to(&address, 2).await?;
        assert!(
            mails[0].subject.starts_with(confirmation),
            "{}",
            mails[0].subject
        );
        assert!(
            mails[1].subject.starts_with(receipt),
            "{}",
            mails[1].subject
        );
        let lang = format!(r#"lang="{language}""#);
        assert!(mails.iter().all(|mail| mail.html.contains(&lang)));
    }
    Ok(())
}

#[tokio::test]
async fn without_a_choice_the_browsers_language_is_taken() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    for (language, confirmation, _) in SUBJECTS {
        let address = format!("{language}@example.org");
        let request = visitor.request(Method::POST, &signatures());
        let request = request.header("accept-language", format!("{language}-AR;q=0.9, de;q=0.8"));
        visitor
            .send(request.form(Form::of(&address).fields()))
            .await?;
        let mail = visitor.mails_to(&address, 1).await?.remove(0);
        assert!(mail.subject.starts_with(confirmation), "{}", mail.subject);
    }
    Ok(())
}

#[tokio::test]
async fn the_link_of_a_mail_opens_a_page_in_its_language() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    visitor
        .sign(&Form::of("ana@example.org").with("lang", "es"))
        .await?;
    let mail = visitor.mails_to("ana@example.org", 1).await?.remove(0);
    let page = visitor.get(&mail.confirm_path()?).await?;
    assert!(page.body.contains(r#"<html lang="es""#));
    assert!(page.body.contains("Confirmar mi firma"));
    Ok(())
}
