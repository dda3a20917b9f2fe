//! What the headers of a press say of the browser that sent it.

use lambda_http::http::HeaderMap;

use super::rules::Trigger;

/// Words of programs that name themselves, with their sources.
const SCANNERS: &str = include_str!("../../data/scanners.txt");
/// What CloudFront sends as `User-Agent` if it does not pass on the visitor's headers, as during an upgrade.
const CLOUDFRONT: &str = "Amazon CloudFront";

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default()
}

/// Whether the sender names itself as a program.
pub(super) fn is_named_scanner(headers: &HeaderMap) -> bool {
    let words = || SCANNERS.lines().filter(|line| !line.starts_with('#'));
    ["user-agent", "sec-ch-ua"].iter().any(|name| {
        let agent = header(headers, name).to_ascii_lowercase();
        words().any(|word| agent.contains(word))
    })
}

/// What triggered the press. Browsers send metadata to `https` sites and to this machine only
/// (<https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header>).
///
/// Chromium since 76 and Firefox since 90 send `Sec-Fetch-User: ?1` if a person triggered the request. Safari, and every
/// browser on iOS, sends the others since 16.4 but not this one (<https://webkit.org/b/247697>).
pub(super) fn trigger(headers: &HeaderMap, is_secure: bool) -> Trigger {
    let site = header(headers, "sec-fetch-site");
    let mode = header(headers, "sec-fetch-mode");
    let agent = header(headers, "user-agent");
    match (site, mode) {
        ("", "") if !is_secure || agent == CLOUDFRONT => Trigger::Unknown,
        ("", "") => Trigger::Unsaid,
        ("same-origin", "navigate") => {
            let is_by_hand = header(headers, "sec-fetch-user") == "?1" || is_webkit(headers, agent);
            match is_by_hand {
                true => Trigger::Hand,
                false => Trigger::Script,
            }
        }
        _ => Trigger::Script,
    }
}

/// Whether it is Safari, or another browser on Apple's engine. Chromium names itself in `Sec-CH-UA` too, whatever its
/// `User-Agent` was changed to.
fn is_webkit(headers: &HeaderMap, agent: &str) -> bool {
    let is_chromium = headers.contains_key("sec-ch-ua") || agent.contains("Chrome/");
    agent.contains("AppleWebKit/") && !is_chromium
}

#[cfg(test)]
mod tests {
    use lambda_http::http::{HeaderName, HeaderValue};

    use super::*;

    const CHROME: &str = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
    const HEADLESS: &str = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36";
    const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    const SAFARI: &str = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 Safari/605.1.15";
    const CHROME_ON_IOS: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.0.0 Mobile/15E148 Safari/604.1";
    const CUBOT: &str = "Mozilla/5.0 (Linux; Android 13; CUBOT NOTE 21) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";
    const GOOGLEBOT: &str =
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

    fn headers(agent: &'static str, metadata: &[(&'static str, &'static str)]) -> HeaderMap {
        let agent = [("user-agent", agent)];
        let all = agent.iter().chain(metadata);
        all.map(|(name, value)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        })
        .collect()
    }

    const SITE: (&str, &str) = ("sec-fetch-site", "same-origin");
    const MODE: (&str, &str) = ("sec-fetch-mode", "navigate");
    const USER: (&str, &str) = ("sec-fetch-user", "?1");

    #[test]
    fn a_press_by_hand_is_told_from_one_by_a_script() {
        let brands = ("sec-ch-ua", "\"Chromium\";v=\"140\"");
        let cross = ("sec-fetch-site", "cross-site");
        let fetch = ("sec-fetch-mode", "cors");
        for (agent, metadata, expected) in [
            (CHROME, &[SITE, MODE, USER][..], Trigger::Hand),
            (FIREFOX, &[SITE, MODE, USER], Trigger::Hand),
            (SAFARI, &[SITE, MODE], Trigger::Hand),
            (CHROME_ON_IOS, &[SITE, MODE], Trigger::Hand),
            (CHROME, &[SITE, MODE], Trigger::Script),
            (FIREFOX, &[SITE, MODE], Trigger::Script),
            (SAFARI, &[SITE, MODE, brands], Trigger::Script),
            (CHROME, &[cross, MODE, USER], Trigger::Script),
            (SAFARI, &[SITE, fetch], Trigger::Script),
            (CHROME, &[MODE, USER], Trigger::Script),
            (CHROME, &[], Trigger::Unsaid),
            ("", &[], Trigger::Unsaid),
            (CLOUDFRONT, &[], Trigger::Unknown),
        ] {
            let found = trigger(&headers(agent, metadata), true);
            assert_eq!(found, expected, "{agent} {metadata:?}");
        }
    }

    #[test]
    fn a_plain_site_expects_no_metadata_but_believes_what_is_sent() {
        assert_eq!(trigger(&headers(CHROME, &[]), false), Trigger::Unknown);
        let script = headers(CHROME, &[SITE, MODE]);
        assert_eq!(trigger(&script, false), Trigger::Script);
    }

    #[test]
    fn programs_that_name_themselves_are_known_and_no_browser_is_among_them() {
        for agent in [HEADLESS, GOOGLEBOT, "PhantomJS/2.1", "Barracuda Sentinel"] {
            assert!(is_named_scanner(&headers(agent, &[])), "{agent}");
        }
        let disguised = [("sec-ch-ua", "\"HeadlessChrome\";v=\"140\"")];
        assert!(is_named_scanner(&headers(CHROME, &disguised)));
        for agent in [CHROME, FIREFOX, SAFARI, CHROME_ON_IOS, CUBOT, ""] {
            assert!(!is_named_scanner(&headers(agent, &[])), "{agent}");
        }
    }
}
