//! Serves the files of the public log, as the bucket behind the CDN does on AWS.

use std::path::Path;

use lambda_http::http::header;
use lambda_http::{Body, Request, Response};
use public_files::{File, Files as _, LogFolder};
use public_http::{HttpError, ResponseFormat, request, respond, response};

/// Responds to a request for `/public-log/NUMBER/FILE`, from the data folder.
pub(super) async fn answer(data: &Path, request: &Request) -> Response<Body> {
    let result = find(data, request).await;
    respond(request.method(), ResponseFormat::of(request), result)
}

async fn find(data: &Path, request: &Request) -> Result<Response<Body>, HttpError> {
    if !request::is_get(request) {
        return Err(HttpError::method_not_allowed("GET, HEAD"));
    }
    let (number, file) = wanted(request.uri().path()).ok_or(HttpError::NO_PAGE)?;
    let read = LogFolder::of(data, number).get(file).await;
    let bytes = read.map_err(|error| HttpError::unavailable(&error))?;
    let mut found = Response::new(Body::Binary(bytes.ok_or(HttpError::NO_PAGE)?));
    response::set(&mut found, header::CACHE_CONTROL, file.caching());
    response::set(&mut found, header::CONTENT_TYPE, file.media_type());
    // Whoever checks the log may do so on a page of another site.
    response::set(&mut found, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    Ok(found)
}

/// The number of the log and the file. Nothing else reaches the disk.
fn wanted(path: &str) -> Option<(u64, File)> {
    let path = path.strip_prefix("/public-log/")?;
    let (number, file) = path.split_once('/')?;
    let read: u64 = number.parse().ok()?;
    (read.to_string() == number).then_some((read, File::at(file)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_a_log_are_looked_for() {
        let file = |path| wanted(path).map(|(number, file)| (number, file.to_string()));
        let checkpoint = Some((1, "checkpoint".to_owned()));
        assert_eq!(file("/public-log/1/checkpoint"), checkpoint);
        let tile = Some((2, "tile/0/x001/234.p/7".to_owned()));
        assert_eq!(file("/public-log/2/tile/0/x001/234.p/7"), tile);
        for path in [
            "/public-log/01/checkpoint",
            "/public-log/1/../../secret",
            "/public-log/1/secret",
            "/public-log/1/checkpoint/",
            "/public-log/1",
        ] {
            assert_eq!(file(path), None, "{path}");
        }
    }
}
