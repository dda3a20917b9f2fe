//! Posters to print.

use events::petition::CardPicture;
use lambda_http::Body;
use page::Page;
use test_support::deployment::{self, SLUG, closed, get, header, text};
use views::card::KeptCard;
use views::petition::{Petition, PetitionStatus};
use views::{Projection, layout};

use crate::support::{instance, pictures, with_numbers};

/// The addresses of the posters that the page for sharing links, in the order of the page.
async fn posters(page: &Page) -> Vec<String> {
    let share = page
        .handle(get("/petitions/clean-rivers/share?lang=en"))
        .await;
    let links = text(&share).split("href=\"").skip(1);
    let links = links.filter_map(|link| link.split('"').next());
    let links = links.filter(|link| link.contains("/poster/"));
    links.map(str::to_owned).collect()
}

#[tokio::test]
async fn a_poster_of_each_text_is_drawn_while_people_can_sign() {
    let deployment = with_numbers().await;
    deployment.counts_sources().await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    deployment.petition("clean-sea", closed(100)).await;
    let page = instance(&deployment);
    let linked = posters(&page).await;
    let of = |language: &str, size: &str| {
        format!("/petitions/clean-rivers/poster/{language}/{size}.pdf")
    };
    let each = ["en", "es"].map(|tag| [of(tag, "a4"), of(tag, "a3")]);
    assert_eq!(linked, each.concat());
    let mut different = Vec::new();
    let sources = ["?source=flyer-may", "?source=newsletter"].map(|it| of("en", "a4") + it);
    for path in linked.iter().chain(&sources) {
        let drawn = page.handle(get(path)).await;
        assert_eq!(drawn.status(), 200, "{path}");
        assert_eq!(header(&drawn, "content-type"), "application/pdf");
        assert!(header(&drawn, "cache-control").starts_with("public, max-age=0, s-maxage=10, "));
        // Binary, which the gateway gets as base64.
        assert!(matches!(drawn.body(), Body::Binary(_)));
        let pdf = drawn.body().as_ref().to_vec();
        assert!(
            pdf.starts_with(b"%PDF-1.7") && pdf.len() < 100 * 1024,
            "{}",
            pdf.len()
        );
        assert!(!different.contains(&pdf), "{path}");
        different.push(pdf);
    }
    let drawn = page.handle(get(&of("es", "a3"))).await;
    let name = "attachment; filename=\"clean-rivers-es-a3.pdf\"";
    assert_eq!(header(&drawn, "content-disposition"), name);
    let mut known = get(&of("es", "a3"));
    let tag = header(&drawn, "etag").parse().unwrap();
    known.headers_mut().insert("if-none-match", tag);
    assert_eq!(page.handle(known).await.status(), 304);
    let unknown = page
        .handle(get(&(of("en", "a4") + "?source=unknown")))
        .await;
    assert_eq!(unknown.body().as_ref(), different[0]);
    for none in [
        "clean-rivers/poster/fr/a4.pdf",
        "clean-rivers/poster/EN/a4.pdf",
        "clean-rivers/poster/en/a5.pdf",
        "clean-rivers/poster/en/a4",
        "clean-rivers/poster/en",
        "a-draft/poster/en/a4.pdf",
        "none-such/poster/en/a4.pdf",
        // Nobody can sign it.
        "clean-sea/poster/en/a4.pdf",
    ] {
        let none = format!("/petitions/{none}");
        assert_eq!(page.handle(get(&none)).await.status(), 404, "{none}");
    }
    let share = page.handle(get("/petitions/clean-sea/share?lang=en")).await;
    assert!(!text(&share).contains("/poster/"));
}

#[tokio::test]
async fn a_poster_says_what_the_petition_says_and_has_its_picture_if_that_can_be_read() {
    let deployment = with_numbers().await;
    let page = instance(&deployment);
    let path = "/petitions/clean-rivers/poster/en/a4.pdf";
    let drawn = async |page: &Page| {
        let drawn = page.handle(get(path)).await;
        (drawn.status().as_u16(), drawn.body().as_ref().to_vec())
    };
    // An instance that runs on meets what has changed once it has forgotten the petition.
    let later = async || {
        tokio::time::sleep(views::store::MAX_AGE).await;
        drawn(&page).await
    };
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    let mut petition = deployment::petition(SLUG, PetitionStatus::Open);
    let (_, before) = drawn(&page).await;
    let entitled = async |petition: &mut Petition, title: &str| {
        let text = petition.texts.get_mut("en").unwrap();
        text.title = title.to_owned();
        deployment.view(&pk, layout::PETITION, petition).await;
    };
    // Signs are left out; letters that the fonts lack would be boxes.
    entitled(&mut petition, "Clean rivers \u{1f41f}").await;
    let (status, with_a_sign) = drawn(&instance(&deployment)).await;
    assert_eq!(status, 200);
    entitled(&mut petition, "\u{6e05}\u{6d01}\u{7684}\u{6cb3}\u{6d41}").await;
    let new = instance(&deployment);
    assert_eq!(drawn(&new).await.0, 404);
    assert_eq!(posters(&new).await.len(), 2, "of the other text");
    entitled(&mut petition, "Clean rivers now").await;
    let (_, renamed) = later().await;
    assert!(renamed != before && renamed != with_a_sign);

    petition.pictures = pictures();
    petition.has_card_picture = true;
    deployment.view(&pk, layout::PETITION, &petition).await;
    let put = async |jpeg: Vec<u8>| {
        let card = KeptCard {
            hash: "0f".repeat(16).try_into().unwrap(),
            jpeg: CardPicture::new(jpeg).unwrap(),
        };
        deployment.view(&pk, layout::CARD, &card).await;
    };
    put(b"damaged".to_vec()).await;
    let (status, without) = later().await;
    assert_eq!(status, 200);
    let mut photo = Vec::new();
    image::RgbImage::from_pixel(544, 630, image::Rgb([90, 60, 20]))
        .write_with_encoder(image::codecs::jpeg::JpegEncoder::new(&mut photo))
        .unwrap();
    let size = photo.len();
    put(photo).await;
    let (_, with) = later().await;
    assert!(
        with.len() > without.len() + size / 2,
        "{} {}",
        with.len(),
        without.len()
    );
    let (_, again) = drawn(&page).await;
    assert!(again == with);
}
