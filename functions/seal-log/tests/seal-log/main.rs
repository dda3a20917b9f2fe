//! The function against an embedded DynamoDB and files in a folder.

mod deployment;
mod faults;
mod sealing;
