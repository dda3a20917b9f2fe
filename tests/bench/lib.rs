//! What can be counted without a clock: the units of DynamoDB that each step takes, and which items give in first. The bench
//! prints it, and the tests compare it with what the documents and `countersign cost` say.

pub mod costs;
pub mod hot_spots;
