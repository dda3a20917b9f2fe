//! Which events become which facts.

mod signatures;
