//! The whole system in one process on one machine.
//!
//! The handlers are those that run on AWS Lambda. DynamoDB is a file in the data folder, the pumps read its streams,
//! emails go to a mail server or to the development mailbox, and pictures are files in the data folder.
#![forbid(unsafe_code)]

mod connections;
mod deployment;
mod erasures;
mod error;
mod headers;
mod housekeeping;
mod machine;
mod mailbox;
mod news_queue;
pub mod pictures;
mod pumps;
mod sealing;
mod server;
mod smtp;
mod tally;
mod transport;

pub use deployment::{Deployment, DeploymentLock};
pub use error::MachineError;
pub use machine::{Machine, MachineSettings};
pub use news_queue::NewsQueue;
pub use server::Edition;
pub use smtp::Smtp;
pub use tally::SecondSteps;
pub use transport::{send_now, shows_mails};
