//! A mail comes in the language that the person read the petition in.

use std::fs;
use std::time::Duration;

use reqwest::Method;
use system_tests::visitor::signatures;
use system_tests::{Countersign, Form, Result, eventually};

/// Log, view, and what a page keeps for two seconds, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);

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

/// Portuguese first, then English and Arabic: each text stays with its readers, from the page to the emails.
#[tokio::test]
async fn a_text_in_a_language_without_an_interface_is_read_signed_and_mailed() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let folder = tempfile::tempdir()?;
    fs::write(
        folder.path().join("petition.toml"),
        "slug = \"rio-limpo\"\ndefault_language = \"pt\"\ntime_zone = \"UTC\"\nopen = true\n",
    )?;
    let titles = [
        ("pt", "Rio limpo"),
        ("en", "Clean river"),
        ("ar", "نهر نظيف"),
    ];
    for (tag, title) in titles {
        let text = format!("+++\ncall = \"!\"\ntitle = \"{title}\"\n+++\n\n{title}.\n");
        fs::write(folder.path().join(format!("text.{tag}.md")), text)?;
        let path = folder.path().to_string_lossy().into_owned();
        let done = server.command(&["petition", "apply", &path])?;
        assert!(done.status.success(), "{done:?}");
    }
    let page = |query: &str, accepted: &str| {
        let request = visitor.request(Method::GET, &format!("/petitions/rio-limpo{query}"));
        visitor.send(request.header("accept-language", accepted.to_owned()))
    };
    eventually(PATIENCE, true, async || {
        Ok(page("", "ar").await?.body.contains(titles[2].1))
    })
    .await?;
    for (tag, title) in titles {
        let heading = format!("{title}</h1>");
        for (query, accepted) in [
            (String::new(), format!("{tag}-XX,{tag};q=0.9,fr;q=0.5")),
            (format!("?lang={tag}"), "fr".to_owned()),
            (format!("?lang=es&text={tag}"), "fr".to_owned()),
        ] {
            let shown = page(&query, &accepted).await?;
            assert!(shown.body.contains(&heading), "{query} {accepted}");
            assert!(
                shown
                    .body
                    .contains(&format!("rel=\"alternate\" hreflang=\"{tag}\""))
            );
            assert!(!shown.body.contains("rel=\"alternate\" hreflang=\"fr\""));
        }
    }
    let form = Form::of("joao@example.org")
        .with("lang", "fr")
        .with("text", "pt");
    let path = "/petitions/rio-limpo/signatures";
    let request = visitor.request(Method::POST, path);
    let sent = visitor.send(request.form(form.fields())).await?;
    assert!(sent.body.contains("<html lang=\"fr\""));
    assert!(
        sent.body
            .contains("/petitions/rio-limpo/check-mail?lang=fr&#38;text=pt")
    );
    let mail = visitor.mails_to("joao@example.org", 1).await?.remove(0);
    assert_eq!(mail.subject, "Confirmez votre signature\u{a0}: Rio limpo");
    assert!(
        mail.html.contains("<h1 lang=\"pt\" dir=\"ltr\""),
        "{}",
        mail.html
    );
    let confirm = visitor.get(&mail.confirm_path()?).await?;
    assert!(confirm.body.contains("<html lang=\"fr\""));
    Ok(())
}

#[tokio::test]
async fn a_text_that_nobody_could_read_is_refused() -> Result {
    let server = Countersign::start()?;
    let folder = tempfile::tempdir()?;
    fs::write(
        folder.path().join("petition.toml"),
        "slug = \"clean-river\"\ndefault_language = \"en\"\ntime_zone = \"UTC\"\nopen = true\n",
    )?;
    let text = "+++\ncall = \"!\"\ntitle = \"River\"\n+++\n\nRiver.\n";
    fs::write(folder.path().join("text.en.md"), text)?;
    let path = folder.path().to_string_lossy().into_owned();
    for (tag, word) in [
        ("zz-nope", "no known language"),
        ("pt-nope", "no known language"),
        ("en-x-simple", "no known language"),
        ("EN", "text.EN.md"),
    ] {
        let file = folder.path().join(format!("text.{tag}.md"));
        fs::write(&file, text)?;
        let refused = server.command(&["petition", "apply", &path])?;
        let errors = String::from_utf8(refused.stderr)?;
        assert!(
            !refused.status.success() && errors.contains(word),
            "{tag}: {errors}"
        );
        fs::remove_file(file)?;
    }
    Ok(())
}
