//! The page of the public log.

use serde_json::json;
use test_support::deployment::{SLUG, TestDeployment, text};
use views::{Logged, LoggedCount, PublishedLog};

use crate::support::{answer, read, views};

#[tokio::test]
async fn the_public_log_is_shown_as_of_its_newest_checkpoint() {
    let deployment = TestDeployment::new().await;
    let html = answer(&deployment, "/public-log?lang=en").await;
    assert_eq!(html.status(), 200);
    assert!(text(&html).contains("Nothing has been published in the log yet."));
    let views = views(&deployment);
    let lines = |confirmed| Logged {
        size: 8,
        lines: [("confirmed".to_owned(), confirmed)].into(),
        ..Logged::default()
    };
    let counted = LoggedCount {
        number: 2,
        newest: lines(7),
        ..LoggedCount::default()
    };
    views.note_logged_count(SLUG, &counted).await.unwrap();
    let published = PublishedLog {
        number: 2,
        origin: "sign.example.org/public-log/2".to_owned(),
        key: "sign.example.org/public-log/2+f04d2f7d+AYqI".to_owned(),
        size: 9,
        root: "vohheM31ddATUfxLECNQ+N/ElY0ln/2uJ0elorAiiLI=".to_owned(),
        at: "2026-11-27T14:03:00Z".parse().unwrap(),
        note: "note".to_owned(),
        needed: 0,
        ended: None,
        witnesses: Vec::new(),
    };
    views.note_public_log(&published).await.unwrap();
    let count = read(&deployment, "/petitions/clean-rivers/count.json").await;
    let log = &count["public_log"];
    assert_eq!(
        (&log["origin"], &log["root"]),
        (&json!(published.origin), &json!(published.root))
    );
    assert_eq!(
        (&log["size"], &log["at"]),
        (&json!(9), &json!("2026-11-27T14:03:00Z"))
    );
    assert_eq!(log["lines"]["confirmed"], 7);
    assert_eq!(log["lines"]["invalidated_false_name"], 0);
    let html = answer(&deployment, "/public-log?lang=en").await;
    for shown in [&published.root, &published.key] {
        assert!(text(&html).contains(shown.as_str()), "{shown}");
    }
    let check = answer(&deployment, "/public-log/check?lang=en").await;
    assert_eq!(check.status(), 200);
    assert!(text(&check).contains("data-policy=\"/public-log/2/policy\""));
    let history = answer(&deployment, "/petitions/clean-rivers/history?lang=en").await;
    assert!(text(&history).contains("What the public log says"));
    assert!(text(&history).contains("when the log had 9 entries"));
}
