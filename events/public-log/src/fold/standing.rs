//! Where one signature stands, and which facts can follow.

use super::Problem;
use crate::leaf::{Kind, Reason};

/// Where a signature stands, without regard to invalidation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Own {
    Confirmed,
    Withdrawn,
    Disowned,
    Erased,
}

/// Where a signature stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub(super) own: Own,
    pub(super) invalidated: Option<Reason>,
}

impl Standing {
    /// Where a signature begins.
    pub const CONFIRMED: Self = Self {
        own: Own::Confirmed,
        invalidated: None,
    };

    /// The public name of its line.
    pub(super) fn name(self) -> String {
        match (self.own, self.invalidated) {
            (Own::Erased, _) => "erased".to_owned(),
            (_, Some(reason)) => format!("invalidated_{}", reason.name()),
            (Own::Confirmed, None) => "confirmed".to_owned(),
            (Own::Withdrawn, None) => "withdrawn".to_owned(),
            (Own::Disowned, None) => "disowned".to_owned(),
        }
    }

    /// One byte, which is not 0.
    #[must_use]
    pub fn pack(self) -> u8 {
        let own = match self.own {
            Own::Confirmed => 1,
            Own::Withdrawn => 2,
            Own::Disowned => 3,
            Own::Erased => 4,
        };
        own | self.invalidated.map_or(0, Reason::code) << 3
    }

    /// The standing that [`Self::pack`] packed.
    #[must_use]
    pub fn unpack(byte: u8) -> Option<Self> {
        let own = match byte & 7 {
            1 => Own::Confirmed,
            2 => Own::Withdrawn,
            3 => Own::Disowned,
            4 => Own::Erased,
            _ => return None,
        };
        let invalidated = Reason::of_code(byte >> 3);
        Some(Self { own, invalidated })
    }
}

/// Where a signature stands after a later fact.
pub(super) fn next(before: Standing, kind: &Kind) -> Result<Standing, Problem> {
    let mut after = before;
    match (kind, before.own) {
        (_, Own::Erased) => return Err(Problem::Erased),
        (Kind::Withdrawn { .. }, Own::Confirmed) => after.own = Own::Withdrawn,
        (Kind::Withdrawn { .. }, _) => return Err(Problem::Withdrawn),
        (Kind::Disowned { .. }, Own::Disowned) => return Err(Problem::Disowned),
        (Kind::Disowned { .. }, _) => after.own = Own::Disowned,
        (Kind::Renewed { .. }, Own::Confirmed) => {
            return Err(Problem::NotWithdrawn);
        }
        (Kind::Renewed { .. }, _) => after.own = Own::Confirmed,
        (Kind::Erased { .. }, _) => after.own = Own::Erased,
        (Kind::Invalidated { reason, .. }, _) => {
            if before.invalidated.is_some() {
                return Err(Problem::Invalidated);
            }
            after.invalidated = Some(*reason);
        }
        (Kind::Reinstated { .. }, _) => {
            if before.invalidated.is_none() {
                return Err(Problem::NotInvalidated);
            }
            after.invalidated = None;
        }
        (Kind::Moved { .. }, _) => {}
        _ => return Err(Problem::Unconfirmed),
    }
    Ok(after)
}
