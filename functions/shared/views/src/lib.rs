//! What is shown: read models, folded from the log and rebuildable from it at any time.

pub mod count;
pub mod goal;
pub mod petition;
