//! Organisations that endorse, through all functions: from the form to the list, and off it again.

use events::email::EmailAddress;
use events::ids::{CommandId, SignatureId, SignerKind, Slug, Tag};
use events::signature::{Command, EndorsementState};
use jiff::{SignedDuration, Timestamp};
use lambda_http::Response;
use lambda_http::http::StatusCode;
use page::Page;
use serde_json::Value;
use views::Verified;

use crate::deployment::{Test, get, link, post};
use test_support::deployment::{BASE, SLUG};

const ENDORSES: &str = "organisation=River+League&link=https%3A%2F%2Friver.example&country=gb&name=Ada+Lovelace&occupation=Chair&email=ada@example.org&lang=en";

impl Test {
    async fn taking_endorsements(approval: bool) -> Self {
        let test = Self::new().await;
        test.deployment
            .petition_that_takes_endorsements(approval)
            .await;
        test
    }

    /// Everything that is new reaches the count and the mailer.
    async fn delivers(&self) {
        let records = self.records().await;
        assert!(self.counts(records.clone()).await);
        assert!(self.mails(&records, SignedDuration::ZERO).await);
    }

    /// What is counted and listed is what the log says.
    async fn counts_as_the_log_says(&self) {
        let verified = self.signature_views.verify().await.unwrap();
        assert_eq!(verified, Verified::default());
    }

    /// The last mail.
    fn last_mail(&self) -> send_email::OutgoingMail {
        self.transport.mails().pop().unwrap()
    }

    /// The contact fills in the form and presses the button in the mail. The path of the own page.
    async fn endorses(&self) -> String {
        let path = format!("/petitions/{SLUG}/endorsements");
        let sent = self.sign.handle(post(&path, ENDORSES.into())).await;
        assert_eq!(sent.status(), StatusCode::ACCEPTED);
        self.delivers().await;
        let mail = self.last_mail();
        assert!(mail.subject.contains("Confirm the endorsement"));
        // Strangers can fill in the form, so the mail passes nothing on of what they typed.
        for typed in ["River League", "river.example", "Lovelace"] {
            assert!(!mail.text.contains(typed), "{}", mail.text);
        }
        let confirm = link(&mail, "/confirm/").unwrap();
        let page = self.confirm.handle(get(&confirm)).await;
        let html = body(&page);
        for shown in ["River League", "https://river.example/", "Ada Lovelace"] {
            assert!(html.contains(shown), "{shown}: {html}");
        }
        assert!(!html.contains("name=\"show_name\"") && !html.contains("name=\"news\""));
        let (_, action) = html.split_once("action=\"").unwrap();
        let action = action.split_once('"').unwrap().0.replace("&#38;", "&");
        // As a person presses, a minute later.
        let (action, _) = action.split_once("&shown=").unwrap();
        let pressed = self.confirm.handle(post(action, "act=confirm".into()));
        let pressed = pressed.await;
        assert_eq!(pressed.status(), StatusCode::OK);
        assert!(body(&pressed).contains("The endorsement is confirmed"));
        self.delivers().await;
        link(&self.last_mail(), "/signature/").unwrap()
    }

    fn endorsement(&self) -> SignatureId {
        let petition = Slug::parse(SLUG).unwrap();
        let email = EmailAddress::parse("ada@example.org").unwrap().canonical();
        let tags = &self.deployment.settings.keys.tags;
        SignatureId {
            tag: Tag::of_kind(SignerKind::Organisation, tags, &petition, &email),
            petition,
        }
    }

    async fn decides(&self, approved: bool) {
        let id = self.endorsement();
        let (details_version, _) = self.log.state(&id).await.unwrap().standing.unwrap();
        let decide = Command::DecideOnEndorsement {
            details_version,
            approved,
        };
        let executed = self
            .log
            .execute(&id, CommandId::random(), Timestamp::now(), decide);
        assert!(executed.await.unwrap().appended);
        self.delivers().await;
    }

    async fn shows(&self, path: &str) -> String {
        let settings = &self.deployment.settings;
        let page = Page::new(&settings.tables, BASE, &self.deployment.client);
        let answer = page.handle(get(&format!("/petitions/{SLUG}{path}"))).await;
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        body(&answer)
    }

    /// The number of people, and the number and the names of organisations.
    async fn public_numbers(&self) -> (u64, u64, Vec<String>) {
        let count: Value = serde_json::from_str(&self.shows("/count.json").await).unwrap();
        let list: Value = serde_json::from_str(&self.shows("/organisations.json").await).unwrap();
        let names = list["organisations"].as_array().unwrap().iter();
        let names = names.map(|one| one["name"].as_str().unwrap().to_owned());
        assert_eq!(list["number"], count["organisations"]);
        (
            count["confirmed"].as_u64().unwrap(),
            count["organisations"].as_u64().unwrap(),
            names.collect(),
        )
    }
}

fn body(answer: &Response<lambda_http::Body>) -> String {
    String::from_utf8(answer.body().as_ref().to_vec()).unwrap()
}

#[tokio::test]
async fn an_organisation_is_listed_apart_once_its_contact_has_confirmed() {
    let test = Test::taking_endorsements(false).await;
    assert!(test.shows("").await.contains("/endorse?"));
    let own_page = Box::pin(test.endorses()).await;
    assert!(test.last_mail().text.contains("is confirmed and counts"));
    assert_eq!(
        test.public_numbers().await,
        (0, 1, vec!["River League".to_owned()])
    );
    for path in ["?lang=en", "/organisations?lang=en"] {
        let html = test.shows(path).await;
        assert!(html.contains("River League"), "{path}");
        assert!(html.contains("href=\"https://river.example/\" rel=\"nofollow noopener ugc\""));
        for private in ["Lovelace", "Chair", "ada@example.org"] {
            assert!(!html.contains(private), "{path}: {private}");
        }
    }
    let signers = test.shows("/signers.json").await;
    assert!(!signers.contains("River League") && !signers.contains("Lovelace"));

    // The own page: seen, corrected, withdrawn, erased.
    let page = body(&test.my_signature.handle(get(&own_page)).await);
    for shown in ["Your organisation’s endorsement", "it counts and is listed"] {
        assert!(page.contains(shown), "{shown}");
    }
    assert!(!page.contains("Show your name") && !page.contains("Hide your name"));
    let correction = "act=correct&revision=2&organisation=River+League+e.V.&link=https%3A%2F%2Fnew.example&country=es&name=Ada+King&occupation=";
    let saved = test.my_signature.handle(post(&own_page, correction.into()));
    assert_eq!(saved.await.status(), StatusCode::SEE_OTHER);
    test.delivers().await;
    assert_eq!(test.public_numbers().await.2, ["River League e.V."]);
    assert!(
        test.shows("/organisations")
            .await
            .contains("https://new.example/")
    );
    test.counts_as_the_log_says().await;
    for (act, erased) in [("act=withdraw", false), ("act=erase&sure=yes", true)] {
        let done = test.my_signature.handle(post(&own_page, act.into())).await;
        assert!(done.status().is_success() || done.status().is_redirection());
        test.delivers().await;
        assert_eq!(test.public_numbers().await, (0, 0, Vec::new()), "{act}");
        let list = test.shows("/organisations").await;
        assert!(!list.contains("River League"), "{act}");
        test.counts_as_the_log_says().await;
        assert_eq!(test.deployment.items("signer-keys").await == 0, erased);
    }
}

#[tokio::test]
async fn what_needs_an_approval_is_listed_when_an_operator_gives_it_and_the_contact_is_told() {
    let test = Test::taking_endorsements(true).await;
    let own_page = Box::pin(test.endorses()).await;
    let mail = test.last_mail().text;
    let mail = mail.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(mail.contains("once the organisers have accepted it"));
    assert_eq!(test.public_numbers().await, (0, 0, Vec::new()));
    let page = body(&test.my_signature.handle(get(&own_page)).await);
    assert!(page.contains("once the organisers have accepted it"));
    let mails = test.transport.mails().len();
    test.decides(true).await;
    assert_eq!(test.public_numbers().await.1, 1);
    assert_eq!(test.transport.mails().len(), mails + 1);
    assert!(test.last_mail().subject.contains("is accepted"));
    test.decides(false).await;
    assert_eq!(test.public_numbers().await, (0, 0, Vec::new()));
    assert_eq!(test.transport.mails().len(), mails + 1, "no mail says it");
    let page = body(&test.my_signature.handle(get(&own_page)).await);
    assert!(page.contains("Not accepted by the organisers"));
    test.counts_as_the_log_says().await;
}

#[tokio::test]
async fn an_endorsement_moves_to_another_address_of_its_contact() {
    let test = Test::taking_endorsements(false).await;
    let own_page = Box::pin(test.endorses()).await;
    let asks = "act=change-address&email=new@example.org".to_owned();
    let asked = test.my_signature.handle(post(&own_page, asks)).await;
    assert_eq!(asked.status(), StatusCode::ACCEPTED);
    test.delivers().await;
    let address = link(&test.last_mail(), "/address/").unwrap();
    let moved = test.my_signature.handle(post(&address, "act=move".into()));
    assert_eq!(moved.await.status(), StatusCode::OK);
    test.delivers().await;
    assert_eq!(test.public_numbers().await.1, 1, "it is still one");
    test.counts_as_the_log_says().await;
    let to = test.log.state(&test.endorsement()).await.unwrap().moved_to;
    let there = SignatureId {
        tag: to.unwrap(),
        ..test.endorsement()
    };
    let there = test.log.state(&there).await.unwrap();
    assert_eq!(there.endorsement_state(), Some(EndorsementState::Listed));
    // A person who signs with the new address is somebody else.
    let path = format!("/petitions/{SLUG}/signatures");
    let form = "given_name=Ada&family_name=King&email=new@example.org&country=gb";
    let signed = test.sign.handle(post(&path, form.into())).await;
    assert_eq!(signed.status(), StatusCode::ACCEPTED);
    test.delivers().await;
    assert!(test.last_mail().subject.contains("Confirm your signature"));
}

#[tokio::test]
async fn batches_that_are_lost_doubled_or_early_count_an_organisation_once() {
    let test = Test::taking_endorsements(false).await;
    let path = format!("/petitions/{SLUG}/endorsements");
    test.sign.handle(post(&path, ENDORSES.into())).await;
    let form = test.records().await;
    assert!(test.mails(&form, SignedDuration::ZERO).await);
    let confirm = link(&test.last_mail(), "/confirm/").unwrap();
    test.confirm
        .handle(post(&confirm, "act=confirm".into()))
        .await;
    let confirmed = test.records().await;
    // The confirmation comes before its form, and both come again.
    for records in [&confirmed, &form, &confirmed, &form] {
        assert!(test.counts(records.clone()).await);
        assert_eq!(test.public_numbers().await.1, 1);
    }
    test.counts_as_the_log_says().await;
}
