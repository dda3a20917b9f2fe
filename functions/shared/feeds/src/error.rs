//! Why a feed cannot be read, and what its petition's campaigner can do about it.

/// Nothing was imported from the feed. It is asked for again with the next run.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FeedError {
    /// Another scheme, or a user name or password, in the address or in that of a redirect.
    #[error(
        "its address must begin with https:// or http:// and have no user name: correct it in petition.toml"
    )]
    Address,
    /// The host, or one that a redirect leads to, is in a private network, or has no address at all there.
    #[error("its address leads into a private network: use one that everybody can reach")]
    NotPublic,
    /// A redirect from HTTPS to HTTP: others could change what is published.
    #[error("it redirects from https:// to http://: use the address to which it leads")]
    Downgrade,
    /// A loop, or a long chain.
    #[error("it redirects more than 5 times: use the address to which it leads in a browser")]
    Redirects,
    /// Another status than success.
    #[error(
        "its server answered with status {0}: open its address in a browser, and correct it if it has moved"
    )]
    Status(u16),
    /// More than 2 MB.
    #[error("it has more than 2 MB: ask its publisher for a feed with fewer items")]
    TooLarge,
    /// No whole answer in 5 seconds.
    #[error("its server did not answer within 5 seconds; it is asked again")]
    Slow,
    /// No connection, or it ended too early.
    #[error("its server cannot be reached; it is asked again ({0})")]
    Unreachable(String),
    /// Compressed in a way that was not asked for, or broken.
    #[error("its answer is compressed in a way that cannot be read")]
    Compression,
    /// It can be fetched, and is something else, often a page.
    #[error(
        "it is not a feed: give the address of its RSS, Atom or JSON feed, and not that of a page"
    )]
    NotAFeed,
    /// It is a feed with a mistake that hides what follows.
    #[error(
        "it has a mistake in its format: tell its publisher to check it with validator.w3.org/feed"
    )]
    Broken,
}

impl FeedError {
    /// The kind of error in one word, for logs and stored states.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::NotPublic => "not_public",
            Self::Downgrade => "downgrade",
            Self::Redirects => "redirects",
            Self::Status(_) => "status",
            Self::TooLarge => "too_large",
            Self::Slow => "slow",
            Self::Unreachable(_) => "unreachable",
            Self::Compression => "compression",
            Self::NotAFeed => "not_a_feed",
            Self::Broken => "broken",
        }
    }
}
