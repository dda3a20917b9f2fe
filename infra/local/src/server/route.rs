//! Which handler responds to which path.

/// Which handler responds to a path. `infra/aws/template.yaml` has the same table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Route {
    Sign,
    Confirm,
    MySignature,
    /// A file of a picture. On AWS these are in a bucket behind the CDN.
    Picture,
    /// A file of the public log. On AWS these are in the same bucket.
    PublicLog,
    Page,
}

impl Route {
    pub(super) fn of(path: &str) -> Self {
        let mut parts = path.trim_start_matches('/').split('/');
        let parts = [parts.next(), parts.next(), parts.next(), parts.next()];
        match parts {
            [
                Some("petitions"),
                Some(_),
                Some("signatures" | "endorsements" | "challenge" | "link"),
                None,
            ] => Self::Sign,
            [Some("confirm"), Some(_), None, None] => Self::Confirm,
            // The key of the signed answers is derived from the secret, which `page` does not have.
            [Some("answers"), Some("key"), None, None] => Self::Confirm,
            [
                Some("signature" | "address" | "unsubscribe"),
                Some(_),
                None,
                None,
            ] => Self::MySignature,
            [Some("signature"), Some(_), Some("receipt"), None] => Self::MySignature,
            [Some("pictures"), Some(_), None, None] => Self::Picture,
            [Some("public-log"), Some(number), Some(_), _] if is_number(number) => Self::PublicLog,
            _ => Self::Page,
        }
    }
}

/// Pages of the public log have names.
fn is_number(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_path_has_its_handler() {
        for (path, route) in [
            ("/petitions/clean-rivers/signatures", Route::Sign),
            ("/petitions/clean-rivers/endorsements", Route::Sign),
            ("/petitions/clean-rivers/endorse", Route::Page),
            ("/petitions/clean-rivers/organisations", Route::Page),
            ("/petitions/clean-rivers/challenge", Route::Sign),
            ("/petitions/clean-rivers/link", Route::Sign),
            ("/petitions/clean-rivers/signatures/more", Route::Page),
            ("/confirm/token", Route::Confirm),
            ("/answers/key", Route::Confirm),
            ("/answers", Route::Page),
            ("/signature/token", Route::MySignature),
            ("/address/token", Route::MySignature),
            ("/unsubscribe/token", Route::MySignature),
            ("/signature/token/receipt", Route::MySignature),
            ("/signature/token/more", Route::Page),
            ("/signature/token/receipt/more", Route::Page),
            ("/pictures/name", Route::Picture),
            ("/pictures", Route::Page),
            ("/pictures/name/more", Route::Page),
            ("/public-log", Route::Page),
            ("/public-log/check", Route::Page),
            ("/public-log/1", Route::Page),
            ("/public-log/1/checkpoint", Route::PublicLog),
            ("/public-log/12/tile/0/x001/234.p/7", Route::PublicLog),
            ("/petitions/clean-rivers", Route::Page),
            ("/", Route::Page),
        ] {
            assert_eq!(Route::of(path), route, "{path}");
        }
    }
}
