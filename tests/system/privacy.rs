//! Nothing personal is logged.

use system_tests::{Countersign, Form, Result};

#[tokio::test]
async fn the_log_tells_nothing_about_who_signed() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let form = Form::of("zoraida@example.org")
        .with("given_name", "Zoraida")
        .with("family_name", "Quispe")
        .with("city", "Humahuaca")
        .with("comment", "Solidaridad");
    visitor.sign(&form.clone().without("country")).await?;
    let mail = visitor.sign_and_confirm(&form).await?;
    visitor.sign(&form).await?;
    let own_page = mail.own_page_path()?;
    visitor.get(&own_page).await?;
    visitor
        .post(&own_page, &[("act", "erase"), ("sure", "yes")])
        .await?;
    visitor.count_becomes("erased", 1).await?;

    let log = server.log()?.to_lowercase();
    for personal in ["zoraida", "quispe", "humahuaca", "solidaridad"] {
        assert!(!log.contains(personal), "{personal} is logged");
    }
    for token in [mail.confirm_token()?, mail.own_page_token()?] {
        assert!(!log.contains(&token.to_lowercase()), "a token is logged");
    }
    Ok(())
}
