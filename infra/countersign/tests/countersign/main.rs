//! The command as a process: signals, terminals that are none, devices and ports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod audit;
mod aws;
mod data;
mod files;
mod interrupted;
mod ports;
mod preview;
mod smoke;
