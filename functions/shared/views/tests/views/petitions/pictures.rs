//! Pictures in texts, and what becomes of them in texts that were replaced.

use std::collections::BTreeMap;

use events::petition::{
    CardPicture, PetitionEvent, PetitionPicture, Picture, PictureHash, Pictures,
};

use super::{Publishing, SLUG, created};

fn picture(digit: u8) -> Picture {
    Picture {
        hash: PictureHash::new([digit; 16]),
        width: 480,
        height: 320,
        webp: vec![480],
        jpeg: vec![480],
    }
}

fn set(pictures: &[(&str, u8)]) -> PetitionEvent {
    let files = pictures
        .iter()
        .map(|(name, digit)| ((*name).to_owned(), picture(*digit)));
    PetitionEvent::PicturesSet(Pictures {
        files: files.collect(),
        ..Pictures::default()
    })
}

fn revised(body: &str) -> PetitionEvent {
    PetitionEvent::TextRevised {
        language: "en".into(),
        call: "Sign".into(),
        title: "Rivers".into(),
        subtitle: String::new(),
        body: body.into(),
    }
}

const BODY: &str = "![A bridge](bridge.jpg)";

impl Publishing {
    /// The HTML of the text that the event with this version set.
    async fn html(&self, version: u64) -> String {
        let petition = self.views.petition(SLUG).await.unwrap().unwrap();
        let text = &petition.texts["en"];
        if text.version == version {
            return text.body_html.clone();
        }
        let earlier = self.views.earlier_text(SLUG, version).await.unwrap();
        earlier.unwrap().text.body_html
    }
}

#[tokio::test]
async fn a_text_shows_its_pictures_and_a_new_one_under_the_same_name() {
    let test = Publishing::new().await;
    let events = vec![created(), set(&[("bridge.jpg", 1)]), revised(BODY)];
    test.append(SLUG, 0, events).await;
    test.deliver_all().await;
    let html = test.html(3).await;
    assert!(
        html.contains(&format!("/pictures/{}-480.webp", "01".repeat(16))),
        "{html}"
    );
    let petition = test.views.petition(SLUG).await.unwrap().unwrap();
    assert_eq!(
        petition.pictures.files,
        BTreeMap::from([("bridge.jpg".to_owned(), picture(1))])
    );
    test.append(SLUG, 3, vec![set(&[("bridge.jpg", 2)])]).await;
    test.deliver_all().await;
    let html = test.html(3).await;
    assert!(
        html.contains(&format!("/pictures/{}-480.webp", "02".repeat(16))),
        "{html}"
    );
    test.assert_true().await;
}

#[tokio::test]
async fn a_text_that_was_replaced_shows_the_pictures_that_it_had_while_its_petition_has_them() {
    let test = Publishing::new().await;
    let events = vec![
        created(),
        set(&[("bridge.jpg", 1)]),
        revised(BODY),
        set(&[("bridge.jpg", 2), ("dam.jpg", 1)]),
        revised("Other words, and ![a dam](dam.jpg)"),
    ];
    test.append(SLUG, 0, events).await;
    test.deliver_all().await;
    // Its own picture, which has another name by now, and not the other one of its old name.
    let html = test.html(3).await;
    assert!(
        html.contains(&"01".repeat(16)) && !html.contains(&"02".repeat(16)),
        "{html}"
    );

    test.append(SLUG, 5, vec![set(&[("bridge.jpg", 2)])]).await;
    test.deliver_all().await;
    assert_eq!(test.html(3).await, "<p><em>A bridge</em></p>\n");
    assert_eq!(
        test.html(5).await,
        "<p>Other words, and <em>a dam</em></p>\n"
    );
    test.append(SLUG, 6, vec![set(&[])]).await;
    test.deliver_all().await;
    assert_eq!(test.html(3).await, "<p><em>A bridge</em></p>\n");
    test.assert_true().await;
}

/// Releases that knew no pictures took such texts, and dropped what they could not show.
#[tokio::test]
async fn a_petition_that_never_had_pictures_is_shown_as_ever() {
    let test = Publishing::new().await;
    test.append(SLUG, 0, vec![created(), revised(&format!("a {BODY} b"))])
        .await;
    test.deliver_all().await;
    assert_eq!(test.html(2).await, "<p>a  b</p>\n");
    let petition = test.items(1).await;
    let item = &petition[&format!("/{SLUG} petition")];
    assert!(!item.contains_key("pictures"), "{item:?}");
}

#[tokio::test]
async fn the_picture_for_the_card_is_an_item_apart_from_the_petition() {
    let test = Publishing::new().await;
    let with_card = |digit: u8| {
        let PetitionEvent::PicturesSet(pictures) = set(&[("bridge.jpg", digit)]) else {
            unreachable!()
        };
        PetitionEvent::PicturesSet(Pictures {
            petition: Some(PetitionPicture {
                file: "bridge.jpg".into(),
                alt: BTreeMap::from([("en".into(), "A bridge".into())]),
            }),
            card: CardPicture::new(vec![digit; 20_000]),
            ..pictures
        })
    };
    test.append(SLUG, 0, vec![created(), revised(BODY), with_card(1)])
        .await;
    test.deliver_all().await;
    let petition = test.views.petition(SLUG).await.unwrap().unwrap();
    assert!(petition.has_card_picture && petition.pictures.card.is_none());
    let items = test.items(1).await;
    let size = views::item_size::item_size(&items[&format!("/{SLUG} petition")]);
    assert!(size < 5_000, "signing would read {size} bytes");
    let card = test.views.card(SLUG).await.unwrap().unwrap();
    assert_eq!(card.hash, PictureHash::new([1; 16]));
    assert_eq!(card.jpeg.jpeg(), [1; 20_000]);
    test.assert_true().await;

    test.append(SLUG, 3, vec![with_card(2)]).await;
    test.deliver_all().await;
    let card = test.views.card(SLUG).await.unwrap().unwrap();
    assert_eq!(card.hash, PictureHash::new([2; 16]));
    test.append(SLUG, 4, vec![set(&[])]).await;
    test.deliver_all().await;
    assert_eq!(test.views.card(SLUG).await.unwrap(), None);
    let petition = test.views.petition(SLUG).await.unwrap().unwrap();
    assert!(!petition.has_card_picture);
    test.assert_true().await;
    test.projection.rebuild(|_| {}).await.unwrap();
    test.assert_true().await;
}
