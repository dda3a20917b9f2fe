//! Web addresses that pages link to.

use super::problem::Problem;

/// The longest address, in characters; browsers and mail programs cut longer ones.
const LONGEST: usize = 2000;

/// Refuses what is no whole web address, gives something away, or is too long.
pub(super) fn check(file: &str, field: &'static str, url: &str) -> Result<(), Problem> {
    const COPY: &str = "Copy it from the browser, including https://.";
    let wrong = |what: String, remedy| Err(Problem::new(file, field, what, remedy));
    let small = url.to_ascii_lowercase();
    let is_whole = small.starts_with("https://") || small.starts_with("http://");
    let read = url::Url::parse(url).ok().filter(|_| is_whole);
    let Some(read) = read.filter(|_| !url.contains(|c: char| c.is_whitespace() || c.is_control()))
    else {
        return wrong(format!("{url:?} is not a valid web address"), COPY);
    };
    if !read.username().is_empty() || read.password().is_some() {
        return wrong(
            "it has a user name or a password, which everybody could read".to_owned(),
            "Write the address without what stands before the @, like https://example.org/news.",
        );
    }
    let length = url.chars().count();
    if length > LONGEST {
        return wrong(
            format!("it has {length} characters"),
            "Use an address of at most 2,000 characters.",
        );
    }
    Ok(())
}
