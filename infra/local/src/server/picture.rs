//! Serves the pictures of petitions, as the bucket behind the CDN does on AWS.

use events::petition::PictureFile;
use lambda_http::http::{StatusCode, header};
use lambda_http::{Body, Request, Response};
use public_http::{HttpError, ResponseFormat, request, respond, response};

use crate::pictures::{CACHING, PictureFolder};

/// Responds to a request for `/pictures/NAME`.
pub(super) async fn answer(folder: &PictureFolder, request: &Request) -> Response<Body> {
    let result = find(folder, request).await;
    respond(request.method(), ResponseFormat::of(request), result)
}

async fn find(folder: &PictureFolder, request: &Request) -> Result<Response<Body>, HttpError> {
    if !request::is_get(request) {
        return Err(HttpError::method_not_allowed("GET, HEAD"));
    }
    let path = request.uri().path();
    let name = path.strip_prefix("/pictures/").unwrap_or_default();
    let file: PictureFile = name.parse().map_err(|_| HttpError::NO_PAGE)?;
    let (folder, wanted) = (folder.clone(), file.clone());
    let read = tokio::task::spawn_blocking(move || folder.read(&wanted)).await;
    let bytes = match read {
        Ok(Ok(Some(bytes))) => bytes,
        Ok(Ok(None)) => return Err(HttpError::NO_PAGE),
        Ok(Err(error)) => return Err(HttpError::unavailable(&error)),
        Err(error) => return Err(HttpError::unavailable(&error)),
    };
    let mut found = Response::new(Body::Binary(bytes));
    let tag = format!("\"{file}\"");
    let known = request::header_of(request, header::IF_NONE_MATCH);
    if known.split(',').any(|known| known.trim() == tag) {
        *found.status_mut() = StatusCode::NOT_MODIFIED;
        *found.body_mut() = Body::Empty;
    }
    response::set(&mut found, header::ETAG, &tag);
    response::set(&mut found, header::CACHE_CONTROL, CACHING);
    response::set(&mut found, header::CONTENT_TYPE, file.format.media_type());
    Ok(found)
}
