//! Who runs a command, as the system knows it. It stands in the log beside the name that the operator gives.

use crate::arguments::one_line;
use crate::failure::Failure;

/// Begins the session names that AWS's tools make up; they differ each time for the same person.
const MADE_UP_SESSION: &str = "botocore-session-";

/// The ARN of the credentials on AWS, from STS, which needs no permission; on one machine the user of the operating
/// system.
///
/// # Errors
/// If STS does not answer. Then nothing is written, because nobody could say who did it.
pub(crate) async fn caller(aws: bool) -> Result<String, Failure> {
    if !aws {
        return Ok(user());
    }
    let client = aws_sdk_sts::Client::new(&runtime::aws::config("AWS_ENDPOINT_URL_STS"));
    let identity = client.get_caller_identity().send().await;
    let identity = identity.map_err(|error| {
        let cause = error.as_service_error().map(ToString::to_string);
        format!(
            "AWS does not say who you are ({}), so nothing was written: check your credentials, and run the command \
             through infra/aws/run",
            cause.unwrap_or_else(|| error.to_string())
        )
    })?;
    let arn = identity
        .arn
        .ok_or("AWS does not say who you are, so nothing was written: try again")?;
    Ok(one_line(&arn)?)
}

/// The same person another day.
pub(crate) fn stable(caller: &str) -> &str {
    match caller.rsplit_once('/') {
        Some((role, session)) if session.starts_with(MADE_UP_SESSION) => role,
        _ => caller,
    }
}

/// The effective user, from the system and not from the environment; and who used `sudo`, since `root` is nobody.
fn user() -> String {
    let name = whoami::username()
        .ok()
        .and_then(|name| one_line(&name).ok());
    let name = name.unwrap_or_else(nameless);
    let sudo = std::env::var("SUDO_USER").ok();
    let sudo = sudo.and_then(|user| one_line(&user).ok());
    match sudo.filter(|_| name == "root") {
        Some(user) => format!("user root (sudo: {user})"),
        None => format!("user {name}"),
    }
}

/// A container often runs as a number that has no name.
fn nameless() -> String {
    use std::os::unix::fs::MetadataExt as _;
    match std::fs::metadata("/proc/self") {
        Ok(process) => process.uid().to_string(),
        Err(_) => "unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn on_one_machine_it_is_the_user_of_the_process() {
        let said = caller(false).await.unwrap();
        assert!(
            said.starts_with("user ") && said.len() > "user ".len(),
            "{said}"
        );
    }

    #[test]
    fn a_session_name_that_nobody_chose_makes_no_other_person() {
        let role = "arn:aws:sts::123456789012:assumed-role/Operators";
        let with = |session: &str| format!("{role}/{session}");
        assert_eq!(stable(&with("botocore-session-1700000000")), role);
        assert_eq!(stable(&with("ana@example.org")), with("ana@example.org"));
        assert_eq!(stable("user ana"), "user ana");
    }
}
