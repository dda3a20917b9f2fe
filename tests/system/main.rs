//! The whole system from outside: the built program, HTTP, and the mails that it sends.

mod api;
mod documents;
mod export;
mod feeds;
mod front;
mod hostile;
mod kill;
mod languages;
mod mailing;
mod mails;
mod map;
mod old_data;
mod organisations;
mod own_page;
mod page;
mod petition;
mod pictures;
mod places;
mod privacy;
mod promise;
mod restart;
mod roles;
mod scanners;
mod signing;
mod sources;
mod switches;
