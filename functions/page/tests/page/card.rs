//! The picture that a shared link has.

use events::petition::CardPicture;
use lambda_http::Body;
use page::Page;
use test_support::deployment::{self, BASE, SLUG, TestDeployment, get, header, text};
use views::card::KeptCard;
use views::count::Count;
use views::petition::PetitionStatus;
use views::{Projection, layout};

use crate::support::{instance, pictures, with_numbers};

/// The petition gets a picture of its own, which then is on the card at another address than `before`.
async fn with_photo(deployment: &TestDeployment, page: &Page, before: &str) {
    let mut petition = deployment::petition(SLUG, PetitionStatus::Open);
    petition.pictures = pictures();
    petition.has_card_picture = true;
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&pk, layout::PETITION, &petition).await;
    let mut photo = Vec::new();
    let (width, height) = CardPicture::SIZE;
    image::RgbImage::from_pixel(width, height, image::Rgb([90, 60, 20]))
        .write_with_encoder(image::codecs::jpeg::JpegEncoder::new(&mut photo))
        .unwrap();
    let put = async |hash: u8, jpeg: Vec<u8>| {
        let card = KeptCard {
            hash: format!("{hash:02x}").repeat(16).try_into().unwrap(),
            jpeg: CardPicture::new(jpeg).unwrap(),
        };
        deployment.view(&pk, layout::CARD, &card).await;
    };
    // What cannot be drawn, and of another picture than the petition has: the words are drawn, and not remembered.
    put(1, b"damaged".to_vec()).await;
    let page = &page.clone();
    tokio::time::sleep(views::store::MAX_AGE).await;
    let answered = page.handle(get(before)).await;
    let path = before.replace(".png", ".jpg");
    assert_eq!(header(&answered, "location"), path);
    let without = page.handle(get(&path)).await;
    assert_eq!(header(&without, "content-type"), "image/png");
    put(15, photo).await;
    let with = page.handle(get(&path)).await;
    assert_eq!(header(&with, "content-type"), "image/jpeg");
    assert!(with.body().len() < 60 * 1024);
    // An instance draws it once, and reads no picture again.
    deployment.embedded.record_requests(true);
    deployment.embedded.clear_requests();
    let again = page.handle(get(&path)).await;
    assert_eq!(again.body().as_ref(), with.body().as_ref());
    let read = deployment.embedded.requests();
    assert_eq!(read.len(), 1, "{read:?}");
    deployment.embedded.record_requests(false);
}

#[tokio::test]
async fn a_shared_link_has_a_picture_that_caches_keep() {
    let deployment = with_numbers().await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    let page = instance(&deployment);
    let path = "/petitions/clean-rivers/card/en/0.png";
    let html = page.handle(get("/petitions/clean-rivers?lang=en")).await;
    let tag = format!("<meta property=\"og:image\" content=\"{BASE}{path}\">");
    assert!(text(&html).contains(&tag), "{}", text(&html));
    let picture = page.handle(get(path)).await;
    assert_eq!(picture.status(), 200);
    assert_eq!(header(&picture, "content-type"), "image/png");
    assert!(header(&picture, "cache-control").starts_with("public, max-age=0, s-maxage=3600, "));
    // Binary, which the gateway gets as base64.
    assert!(matches!(picture.body(), Body::Binary(_)));
    let png = picture.body().as_ref();
    assert!(png.starts_with(b"\x89PNG\r\n\x1a\n") && png.len() < 60 * 1024);
    let mut known = get(path);
    let tag = header(&picture, "etag").parse().unwrap();
    known.headers_mut().insert("if-none-match", tag);
    let again = page.handle(known).await;
    assert_eq!((again.status().as_u16(), again.body().len()), (304, 0));

    // Other numbers and pages that do not know it lead to the current one; made-up addresses are drawn nothing.
    for old in ["en/10.png", "en/4000.png", "en.png"] {
        let old = format!("/petitions/clean-rivers/card/{old}");
        let response = page.handle(get(&old)).await;
        assert_eq!(response.status(), 303, "{old}");
        assert_eq!(header(&response, "location"), path);
        assert!(header(&response, "cache-control").starts_with("public, max-age=0, s-maxage=10, "));
    }
    for none in [
        "clean-rivers/card/xx/0.png",
        "clean-rivers/card/xx.png",
        "clean-rivers/card/en/00.png",
        "clean-rivers/card/en/+0.png",
        "clean-rivers/card/en/-1.png",
        "clean-rivers/card/en/0",
        "clean-rivers/card/en",
        "a-draft/card/en/0.png",
        "a-draft/card/en.png",
        "none-such/card/en/0.png",
    ] {
        let none = format!("/petitions/{none}");
        assert_eq!(page.handle(get(&none)).await.status(), 404, "{none}");
    }

    // The number goes on, and so does the address.
    let signatures = layout::petition(Projection::Signatures, 1, SLUG);
    let count = Count {
        confirmed: 1_234,
        ..Count::default()
    };
    deployment.view(&signatures, layout::COUNT, &count).await;
    let response = page.handle(get(path)).await;
    let next = "/petitions/clean-rivers/card/en/1200.png";
    assert_eq!(header(&response, "location"), next);
    let grown = page.handle(get(next)).await;
    assert_ne!(grown.body().as_ref(), picture.body().as_ref());

    with_photo(&deployment, &page, next).await;

    let share = page
        .handle(get("/petitions/clean-rivers/share?lang=en"))
        .await;
    let current = format!(
        "<meta property=\"og:image\" content=\"{BASE}/petitions/clean-rivers/card/en.png\">"
    );
    assert!(text(&share).contains(&current));
}
