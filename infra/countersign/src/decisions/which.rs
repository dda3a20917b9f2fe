//! Which of the things to decide on are listed.

use std::marker::PhantomData;

use clap::Args;
use events::signature::Signature;

use super::{Matter, Standing};

/// Only those that stand so [default: all].
#[derive(Args, Debug)]
#[group(multiple = false)]
pub(crate) struct Which<M: Matter> {
    /// Only those that nobody has decided on.
    #[arg(long)]
    waiting: bool,
    #[arg(long = M::WORDS.approved, help = format!("Only those that are {}", M::WORDS.approved))]
    approved: bool,
    #[arg(long = M::WORDS.refused, help = format!("Only those that are {}", M::WORDS.refused))]
    refused: bool,
    #[arg(skip)]
    of: PhantomData<M>,
}

impl<M: Matter> Which<M> {
    /// The one that was asked for.
    fn only(&self) -> Option<Standing> {
        let standings = [
            (self.waiting, Standing::Waiting),
            (self.approved, Standing::Approved),
            (self.refused, Standing::Refused),
        ];
        standings
            .into_iter()
            .find_map(|(is, standing)| is.then_some(standing))
    }

    /// Whether that of the signature is listed.
    pub(crate) fn lists(&self, signature: &Signature) -> bool {
        M::standing(signature).is_some_and(|it| self.only().is_none_or(|only| it == only))
    }

    /// What was asked for, for the record of who looked.
    pub(crate) fn condition(&self) -> String {
        let words = M::WORDS;
        match self.only() {
            Some(only) => format!("{} that are {}", words.many, only.name::<M>()),
            None => words.many.to_owned(),
        }
    }
}
