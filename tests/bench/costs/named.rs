//! The names of the steps, as the table has them.

pub(super) const SIGN_COLD: &str = "sign, first request of an instance";
pub(super) const SIGN_PROVIDER: &str = "sign, address at a large provider";
pub(super) const SIGN_OTHER: &str = "sign, address at another domain";
pub(super) const SIGN_PROOF: &str = "sign, with a proof of work";
pub(super) const COUNT_SUBMITTED_ALONE: &str = "count as submitted, alone";
pub(super) const COUNT_SUBMITTED: &str = "count as submitted, a whole batch";
pub(super) const MAIL_CONFIRM: &str = "email to confirm, ten at once";
pub(super) const REPORT: &str = "report of its delivery";
pub(super) const CONFIRM_SHOW: &str = "show what to confirm";
pub(super) const CONFIRM_COLD: &str = "confirm, first request of an instance";
pub(super) const CONFIRM: &str = "confirm";
pub(super) const COUNT_SHOWN: &str = "count as confirmed, name shown";
pub(super) const COUNT_HIDDEN: &str = "count as confirmed, name not shown";
pub(super) const SEAL_ALONE: &str = "enter in the public log, alone";
pub(super) const SEAL: &str = "enter in the public log, a whole batch";
pub(super) const MAIL_THANKS: &str = "email that thanks, ten at once";
pub(super) const REMIND: &str = "request a reminder";
pub(super) const COUNT_REMINDER: &str = "count the reminder";
pub(super) const MAIL_REMIND: &str = "email that reminds, ten at once";
pub(super) const PURGE: &str = "purge what was not confirmed";
pub(super) const COUNT_PURGE: &str = "count as purged";
pub(super) const PAGE: &str = "the petition's page, for the CDN";
pub(super) const NUMBERS: &str = "count.json, for the CDN";
pub(super) const RETENTION: &str = "retention, each day";
pub(super) const DRIFT: &str = "drift check, each day, among the first 100,000";
pub(super) const DRIFT_BEYOND: &str = "drift check, each day, beyond";
