//! What each role of the template may do with the logs. IAM cannot require the condition under which an event is appended,
//! but it can withhold every action that changes or removes one.

#![expect(
    clippy::expect_used,
    reason = "a test of the template fails if it cannot be read"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// All that a role may do with a log: append, and read.
const HARMLESS: [&str; 4] = ["PutItem", "Query", "Scan", "BatchGetItem"];

/// Names of the resources of a type, with their text.
fn resources(kind: &str) -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../infra/aws/template.yaml");
    let template = std::fs::read_to_string(path).expect("the template is as this test reads it");
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut name = String::new();
    for line in template.lines() {
        let top = line
            .strip_prefix("  ")
            .and_then(|rest| rest.strip_suffix(':'));
        if let Some(top) = top.filter(|top| top.chars().all(char::is_alphanumeric)) {
            top.clone_into(&mut name);
        }
        let text = found.entry(name.clone()).or_default();
        text.push_str(line);
        text.push('\n');
    }
    found.retain(|_, text| text.contains(&format!("    Type: {kind}\n")));
    assert!(!found.is_empty(), "{kind}");
    found
}

/// The actions of each statement of a role, with the statement's resources.
fn statements(role: &str) -> Vec<(Vec<String>, String)> {
    let (_, policies) = role
        .split_once("Policies:\n")
        .expect("the template is as this test reads it");
    let text = policies
        .replace("- { Effect: Allow, ", "- Effect: Allow\n")
        .replace(", Resource:", "\nResource:");
    let statements = text.split("Effect: Allow").skip(1).map(str::to_owned);
    let read = |statement: String| {
        let (_, actions) = statement
            .split_once("Action:")
            .expect("the template is as this test reads it");
        let (actions, resource) = actions
            .split_once("Resource:")
            .expect("the template is as this test reads it");
        let actions = actions.trim().trim_matches(['[', ']']).split(',');
        let actions = actions.map(|action| action.trim().to_owned()).collect();
        (actions, resource.to_owned())
    };
    statements.map(read).collect()
}

/// The actions on the tables of the logs, not on their streams.
fn on_logs(role: &str) -> BTreeSet<String> {
    let logs = |resource: &str| {
        let mut words = resource.split(|c: char| !(c.is_alphanumeric() || c == '.'));
        words.any(|word| matches!(word, "SignatureLog.Arn" | "PetitionLog.Arn"))
            && !resource.contains("/stream/")
    };
    let all = statements(role).into_iter();
    let ours = all.filter(|(_, resource)| logs(resource));
    ours.flat_map(|(actions, _)| actions).collect()
}

#[test]
fn no_role_may_change_or_remove_an_event() {
    let roles = resources("AWS::IAM::Role");
    assert!(roles.len() > 10);
    let mut writers = 0;
    for (name, role) in &roles {
        for action in on_logs(role) {
            let harmless = HARMLESS.map(|action| format!("dynamodb:{action}"));
            assert!(harmless.contains(&action), "{name} may {action} on a log");
            writers += usize::from(action == "dynamodb:PutItem");
        }
        for (actions, resource) in statements(role) {
            let database = actions.iter().any(|action| action.starts_with("dynamodb"));
            let all = actions.iter().any(|action| action.contains('*'));
            assert!(!all, "{name} may do everything");
            assert!(
                !database || !resource.trim().contains("\"*\""),
                "{name} has every table"
            );
        }
    }
    assert_eq!(
        writers, 6,
        "sign, confirm, my-signature, email-feedback, retention and import-news append"
    );
}

#[test]
fn who_appends_has_the_logs_key_and_nobody_else() {
    let functions = resources("AWS::Serverless::Function");
    let roles = resources("AWS::IAM::Role");
    for (name, function) in &functions {
        let role = &roles[&format!("{name}Role")];
        let appends = on_logs(role).contains("dynamodb:PutItem");
        assert_eq!(function.contains(" LOG_SECRET:"), appends, "{name}");
        let signs = function.contains(" PUBLIC_LOG_SECRET:");
        assert_eq!(signs, name == "SealLog", "{name} signs the public log");
    }
}

#[test]
fn seal_log_may_write_what_pages_show_of_the_public_log_and_nothing_else_of_the_views() {
    let role = &resources("AWS::IAM::Role")["SealLogRole"];
    let on_views = statements(role).into_iter();
    let on_views: Vec<_> = on_views
        .filter(|(_, resource)| resource.contains("!GetAtt Views.Arn"))
        .collect();
    let [(actions, resource)] = &on_views[..] else {
        panic!("one statement: {on_views:?}")
    };
    assert_eq!(actions, &["dynamodb:BatchGetItem", "dynamodb:PutItem"]);
    let condition =
        r#""ForAllValues:StringLike": { "dynamodb:LeadingKeys": [public-log, "published/*"] }"#;
    assert!(resource.contains(condition), "{resource}");
}

#[test]
fn only_seal_log_adds_leaves_to_the_public_log_and_nobody_removes_one() {
    let mut readers = BTreeSet::new();
    for (name, role) in &resources("AWS::IAM::Role") {
        for (actions, resource) in statements(role) {
            let of = resource.trim_start().lines().next().unwrap_or_default();
            if !of
                .split(|c: char| !(c.is_alphanumeric() || c == '.'))
                .any(|word| word == "PublicLog.Arn")
            {
                continue;
            }
            if name == "SealLogRole" {
                let add = [
                    "dynamodb:GetItem",
                    "dynamodb:BatchGetItem",
                    "dynamodb:PutItem",
                ];
                assert_eq!(actions, add);
                continue;
            }
            assert_eq!(actions, ["dynamodb:BatchGetItem"], "{name}");
            let condition = r#""dynamodb:LeadingKeys": ["*/subject/*"] }"#;
            assert!(resource.contains(condition), "{name}: {resource}");
            readers.insert(name.clone());
        }
    }
    assert_eq!(readers, BTreeSet::from(["MySignatureRole".to_owned()]));
}

#[test]
fn send_email_may_write_how_late_emails_are_and_nothing_else_of_the_views() {
    let role = &resources("AWS::IAM::Role")["SendEmailRole"];
    let writes = |action: &String| {
        ["Put", "Update", "Delete"]
            .iter()
            .any(|it| action.contains(it))
    };
    let on_views = statements(role).into_iter().filter(|(actions, resource)| {
        resource.contains("!GetAtt Views.Arn") && actions.iter().any(writes)
    });
    let on_views: Vec<_> = on_views.collect();
    let [(actions, resource)] = &on_views[..] else {
        panic!("one statement: {on_views:?}")
    };
    assert_eq!(actions, &["dynamodb:PutItem"]);
    let condition = r#""ForAllValues:StringEquals": { "dynamodb:LeadingKeys": [mails] }"#;
    assert!(resource.contains(condition), "{resource}");
}

#[test]
fn who_answers_visitors_may_count_sources_and_change_nothing_else_of_the_views() {
    for function in ["Sign", "Confirm", "Page"] {
        let role = &resources("AWS::IAM::Role")[&format!("{function}Role")];
        let changes = |action: &String| !(action.contains("Get") || action.contains("Query"));
        let on_views = statements(role).into_iter().filter(|(actions, resource)| {
            resource.contains("!GetAtt Views.Arn") && actions.iter().any(changes)
        });
        let on_views: Vec<_> = on_views.collect();
        let [(actions, resource)] = &on_views[..] else {
            panic!("one statement of {function}: {on_views:?}")
        };
        assert_eq!(actions, &["dynamodb:UpdateItem"], "{function}");
        let condition = r#""ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["sources/*"] }"#;
        assert!(resource.contains(condition), "{function}: {resource}");
    }
}

#[test]
fn import_news_reads_the_internet_and_may_change_nothing_but_news_and_its_states() {
    let role = &resources("AWS::IAM::Role")["ImportNewsRole"];
    let own = statements(role);
    let tables: Vec<_> = own
        .iter()
        .filter(|(actions, _)| actions.iter().any(|action| action.starts_with("dynamodb")))
        .collect();
    assert_eq!(tables.len(), 2, "{tables:?}");
    let (actions, resource) = tables[0];
    assert_eq!(
        actions,
        &["dynamodb:Scan", "dynamodb:Query", "dynamodb:PutItem"]
    );
    assert!(resource.contains("!GetAtt PetitionLog.Arn"));
    let (actions, resource) = tables[1];
    assert_eq!(actions, &["dynamodb:BatchGetItem", "dynamodb:PutItem"]);
    let condition = r#""ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["feeds/*"] }"#;
    assert!(resource.contains("!GetAtt Views.Arn") && resource.contains(condition));
    let function = &resources("AWS::Serverless::Function")["ImportNews"];
    assert!(!function.contains("DEPLOYMENT_SECRET"));
}
