//! A few people who sign in a preview, so that its pages have names and its mailbox has emails in every language.

use std::time::Duration;

use events::ids::Slug;
use public_files::client::Client;
use serde_json::Value;

use crate::filled;

/// Given name, family name, country and occupation. They are made up.
const PEOPLE: [(&str, &str, &str, &str); 6] = [
    ("Ana", "Ruiz", "AR", "Teacher"),
    ("Bilal", "Haddad", "LB", ""),
    ("Chiara", "Conti", "IT", "Nurse"),
    ("Dawit", "Tesfaye", "ET", ""),
    ("Élodie", "Martin", "FR", "Farmer"),
    ("Fatma", "Yıldız", "TR", "Engineer"),
];
/// How often the mailbox is looked at for the emails, and for how long at most.
const EVERY: Duration = Duration::from_millis(100);
const LOOKS: usize = 100;

/// Signs each petition, the first one in every language, and confirms, but for one who forgets it.
pub(super) async fn sign(site: &str, slugs: &[&Slug], languages: &[String]) -> Result<(), String> {
    let client = Client::new().map_err(|failure| failure.to_string())?;
    let mut signed = 0;
    for (slug, is_first) in slugs
        .iter()
        .zip(std::iter::once(true).chain(std::iter::repeat(false)))
    {
        // The emails of one petition in every language are enough.
        let number = match is_first {
            true => PEOPLE.len().max(languages.len()),
            false => PEOPLE.len(),
        };
        let petition = client
            .get(&format!("{site}/petitions/{slug}/petition.json"), &[])
            .await?;
        let petition: Value = serde_json::from_str(&petition.text()).unwrap_or_default();
        let people = PEOPLE.iter().cycle().zip(languages.iter().cycle());
        for (place, ((given, family, country, occupation), language)) in
            people.take(number).enumerate()
        {
            let asked = |field: &str| match field {
                "name" => format!("{given} {family}"),
                "given_name" => (*given).to_owned(),
                "family_name" => (*family).to_owned(),
                "country" => (*country).to_owned(),
                "occupation" => (*occupation).to_owned(),
                _ => String::new(),
            };
            let mut form = filled::filled_in(&petition, asked);
            form.insert("show_name".to_owned(), true.into());
            let email = format!("person-{}@example.org", place + 1);
            form.insert("email".to_owned(), email.into());
            let form = Value::Object(form);
            let url = format!("{site}/petitions/{slug}/signatures?lang={language}");
            let answer = client.post_json(&url, &form.to_string()).await?;
            if answer.status != 202 {
                return Err(format!(
                    "a form was refused with {}: {}",
                    answer.status,
                    answer.text()
                ));
            }
            signed += 1;
        }
    }
    let links = links(&client, site, signed).await?;
    for (link, email) in links.iter().skip(1) {
        let body = serde_json::json!({ "mailed_to": email }).to_string();
        let answer = client.post_json(link, &body).await?;
        if answer.status != 200 {
            return Err(format!("a confirmation was refused with {}", answer.status));
        }
    }
    Ok(())
}

/// The links of as many emails that ask to confirm, with the addresses that these went to, once they are there.
async fn links(
    client: &Client,
    site: &str,
    number: usize,
) -> Result<Vec<(String, String)>, String> {
    for _ in 0..LOOKS {
        let answer = client.get(&format!("{site}/mailbox.json"), &[]).await?;
        let mails: Value = serde_json::from_str(&answer.text()).unwrap_or_default();
        let mails = mails["mails"].as_array().or(mails.as_array());
        let links = mails.into_iter().flatten().filter_map(|mail| {
            let links = mail["links"].as_array()?;
            let confirm = links
                .iter()
                .filter_map(Value::as_str)
                .find(|link| link.contains("/confirm/"));
            let to = mail["to"].as_str()?;
            confirm.map(|link| (link.to_owned(), to.to_owned()))
        });
        let links: Vec<_> = links.collect();
        if links.len() >= number {
            return Ok(links);
        }
        tokio::time::sleep(EVERY).await;
    }
    Err("the emails did not come".to_owned())
}
