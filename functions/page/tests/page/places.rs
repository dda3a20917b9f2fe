//! Where signatures come from.

use serde_json::{Value, json};
use test_support::deployment::{self, SLUG, header, text};
use views::petition::{Petition, PetitionStatus, ShownPlaces};
use views::{Projection, layout};

use crate::support::{answer, read, with_numbers};

#[tokio::test]
async fn where_signatures_come_from_is_shown_if_the_petition_chose_so() {
    let deployment = with_numbers().await;
    let (pk, sk) = layout::places(SLUG);
    let kept = json!({
        "table": {
            "as_of": "2026-11-20T09:00:00Z",
            "confirmed": 70,
            "at_least": { "AT": 10, "DE": 40 },
        },
        "counted": { "AT": 23, "DE": 51, "FR": 7 },
    });
    deployment.view(&pk, &sk, &kept).await;
    let paths = ["places", "places.json", "places.csv", "places.svg"];
    for name in paths {
        let path = format!("/petitions/clean-rivers/{name}");
        assert_eq!(answer(&deployment, &path).await.status(), 404, "{name}");
    }
    let page = answer(&deployment, "/petitions/clean-rivers?lang=en").await;
    assert!(!text(&page).contains("/places"));

    let petition = Petition {
        places: Some(ShownPlaces::Country),
        ..deployment::petition(SLUG, PetitionStatus::Open)
    };
    let petitions = layout::petition(Projection::Petitions, 1, SLUG);
    deployment
        .view(&petitions, layout::PETITION, &petition)
        .await;
    for page in ["", "/history"] {
        let path = format!("/petitions/clean-rivers{page}?lang=en");
        let html = answer(&deployment, &path).await;
        let link = "href=\"/petitions/clean-rivers/places?lang=en\"";
        assert!(text(&html).contains(link), "{path}");
    }
    let answers = paths.map(|name| format!("/petitions/clean-rivers/{name}?lang=en"));
    let [html, json, csv, svg] = answers.each_ref().map(|path| answer(&deployment, path));
    let (html, json, csv, svg) = tokio::join!(html, json, csv, svg);
    let page = text(&html);
    for part in [
        "Germany",
        "40",
        "57%",
        "Confirmed signatures at that time: 70",
        "20",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert_eq!(
        text(&csv),
        "country,at_least,confirmed,as_of\r\nDE,40,70,2026-11-20T09:00:00Z\r\nAT,10,70,2026-11-20T09:00:00Z\r\n"
    );
    let expected = json!({
        "by": "country",
        "table": {
            "as_of": "2026-11-20T09:00:00Z",
            "confirmed": 70,
            "countries": [{ "country": "DE", "at_least": 40 }, { "country": "AT", "at_least": 10 }],
            "others": 20,
        },
    });
    assert_eq!(
        serde_json::from_str::<Value>(text(&json)).unwrap(),
        expected
    );
    assert_eq!(header(&svg, "content-type"), "image/svg+xml");
    assert!(header(&svg, "content-security-policy").contains("style-src 'sha256-"));
    assert!(text(&svg).contains("<path class=\"s1\""));
    // What the table was made from is nowhere.
    for answer in [&html, &json, &csv, &svg] {
        let text = text(answer);
        assert!(!text.contains("FR") && !text.contains("France"), "{text}");
        assert!(!text.contains("counted\""), "{text}");
    }
}

#[tokio::test]
async fn a_petition_by_region_shows_its_regions_and_no_table_of_anything_else() {
    let deployment = with_numbers().await;
    let (pk, sk) = layout::places(SLUG);
    let kept = |rules: serde_json::Value| {
        json!({
            "table": {
                "as_of": "2026-11-20T09:00:00Z",
                "confirmed": 70,
                "at_least": { "Santa Fe": 10, "Entre Ríos": 40 },
                "rules": rules,
            },
            "counted": { "Santa Fe": 23, "Entre Ríos": 51, "Chaco": 7 },
        })
    };
    let petition = Petition {
        places: Some(ShownPlaces::Region("0a1b2c3d".to_owned())),
        ..deployment::petition(SLUG, PetitionStatus::Open)
    };
    let petitions = layout::petition(Projection::Petitions, 1, SLUG);
    deployment
        .view(&petitions, layout::PETITION, &petition)
        .await;
    // What was shown before, by countries or by other regions, stays in the table until there is another one.
    for earlier in [json!(null), json!("99999999")] {
        deployment.view(&pk, &sk, &kept(earlier)).await;
        let json = read(&deployment, "/petitions/clean-rivers/places.json").await;
        assert_eq!(json, json!({ "by": "region", "table": null }));
        let html = answer(&deployment, "/petitions/clean-rivers/places?lang=en").await;
        assert!(text(&html).contains("No area is shown"));
        let csv = answer(&deployment, "/petitions/clean-rivers/places.csv").await;
        assert_eq!(text(&csv), "region,at_least,confirmed,as_of\r\n");
    }
    deployment.view(&pk, &sk, &kept(json!("0a1b2c3d"))).await;
    let json = read(&deployment, "/petitions/clean-rivers/places.json").await;
    let expected = json!({
        "by": "region",
        "table": {
            "as_of": "2026-11-20T09:00:00Z",
            "confirmed": 70,
            "areas": [{ "area": "Entre Ríos", "at_least": 40 }, { "area": "Santa Fe", "at_least": 10 }],
            "others": 20,
        },
    });
    assert_eq!(json, expected);
    let csv = answer(&deployment, "/petitions/clean-rivers/places.csv").await;
    assert!(text(&csv).contains("Entre Ríos,40,70,2026-11-20T09:00:00Z\r\n"));
    let html = answer(&deployment, "/petitions/clean-rivers/places?lang=en").await;
    for part in ["By region", "Entre Ríos", "57%", "Other areas"] {
        assert!(text(&html).contains(part), "{part}: {}", text(&html));
    }
    assert!(!text(&html).contains("Chaco") && !text(&html).contains("places.svg"));
    let map = answer(&deployment, "/petitions/clean-rivers/places.svg").await;
    assert_eq!(map.status(), 404);
    let privacy = answer(&deployment, "/petitions/clean-rivers/privacy?lang=en").await;
    assert!(text(&privacy).contains("region or postcode area"));
    assert!(text(&privacy).contains("under which it is counted"));
}
