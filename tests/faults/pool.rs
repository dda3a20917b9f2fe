//! Records on their way to a reader who may get them doubled, in any order and in any batches.

use aws_lambda_events::event::dynamodb::EventRecord;
use fastrand::Rng;

#[derive(Default)]
pub(crate) struct Pool {
    waiting: Vec<EventRecord>,
    delivered: Vec<EventRecord>,
}

impl Pool {
    pub(crate) fn add(&mut self, records: &[EventRecord]) {
        self.waiting.extend_from_slice(records);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Some that wait, some that came before, some of both twice, and all of them shuffled.
    pub(crate) fn batch(&mut self, random: &mut Rng, most: usize) -> Batch {
        let number = random.usize(1..=most).min(self.waiting.len());
        let new: Vec<_> = (0..number)
            .map(|_| self.waiting.swap_remove(random.usize(..self.waiting.len())))
            .collect();
        let mut all = new.clone();
        for _ in 0..random.usize(..4) {
            let old = random.choice(&self.delivered).or(random.choice(&new));
            all.extend(old.cloned());
        }
        random.shuffle(&mut all);
        Batch { new, all }
    }

    /// What the reader did not take comes again.
    pub(crate) fn settle(&mut self, batch: Batch, taken: bool) {
        if taken {
            self.delivered.extend(batch.new);
        } else {
            self.waiting.extend(batch.new);
        }
    }
}

pub(crate) struct Batch {
    new: Vec<EventRecord>,
    pub(crate) all: Vec<EventRecord>,
}
