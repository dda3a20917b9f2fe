//! What `--help` of `countersign news mail` shows.

pub(in crate::news) const EXAMPLES: &str = "\
Examples, in this order:
  countersign news mail preview --petition SLUG --article ID
      Show the email.
  countersign news mail test --petition SLUG --article ID --to you@example.org
      Send it to you, and to nobody else.
  countersign news mail plan --petition SLUG --article ID --operator NAME --note WHY
      Count who would get it. Nothing is sent.
  countersign news mail approve --petition SLUG --article ID --operator NAME --note WHY
      Send exactly what was planned.
  countersign news mail status --petition SLUG --article ID --follow

An article is in one language. To send it in several, repeat --article, once for each language:
readers get the one in their language, or else the one in the petition's default language. The
first one names the mailing for the other commands.

Who gets it: signers who confirmed, chose news, and have not stopped emails, unless an email to
them bounced or was marked as spam. Nobody gets an article twice.
";

pub(super) const PREVIEW: &str = "\
Examples:
  countersign news mail preview --petition SLUG --article ID
  countersign news mail preview --petition SLUG --article ID --format html
";

pub(super) const TEST: &str = "\
Example:
  countersign news mail test --petition SLUG --article ID --to you@example.org
";

pub(super) const PLAN: &str = "\
Examples:
  countersign news mail plan --petition SLUG --article ID --operator NAME --note WHY
  countersign news mail plan --petition SLUG --article ID --article OTHER --operator NAME --note WHY
";

pub(super) const APPROVE: &str = "\
Example:
  countersign news mail approve --petition SLUG --article ID --operator NAME --note WHY
";

pub(super) const SEND: &str = "\
Example:
  countersign news mail send --petition SLUG --article ID
";

pub(super) const PAUSE: &str = "\
Example:
  countersign news mail pause --petition SLUG --article ID --operator NAME --note WHY
";

pub(super) const RESUME: &str = "\
Examples:
  countersign news mail resume --petition SLUG --article ID --operator NAME --note WHY
  countersign news mail resume --petition SLUG --article ID --operator NAME --note WHY --despite
";

pub(super) const CANCEL: &str = "\
Example:
  countersign news mail cancel --petition SLUG --article ID --operator NAME --note WHY
";

pub(super) const STATUS: &str = "\
Examples:
  countersign news mail status --petition SLUG --article ID
  countersign news mail status --petition SLUG --article ID --follow
";
