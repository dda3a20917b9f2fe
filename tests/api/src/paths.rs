//! Every public address, with its methods.

use utoipa::openapi::content::Content;
use utoipa::openapi::path::{
    HttpMethod, Operation, OperationBuilder, Parameter, ParameterBuilder, ParameterIn, Paths,
    PathsBuilder,
};
use utoipa::openapi::request_body::{RequestBody, RequestBodyBuilder};
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::openapi::{PathItem, Required, ResponseBuilder};

use crate::answers::{
    HTML, JSON, error, not_modified, object, one_of, public, schema, see_other, text,
};

const FORM: &str = "application/x-www-form-urlencoded";
const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// All of them.
pub(crate) fn paths() -> Paths {
    PathsBuilder::new()
        .path("/", get(front()))
        .path("/petitions", get(petitions()))
        .path("/robots.txt", get(robots()))
        .path("/sitemap.xml", get(sitemap()))
        .path("/news.atom", get(site_atom()))
        .path("/feed.json", get(site_feed()))
        .path("/accessibility", get(accessibility()))
        .path("/public-log", get(public_log()))
        .path("/public-log/check", get(check_receipt()))
        .path("/petitions/{petition}", get(petition()))
        .path("/petitions/{petition}/draft/{token}", get(draft_page()))
        .path("/petitions/{petition}/petition.json", get(petition_facts()))
        .path("/petitions/{petition}/count.json", get(count()))
        .path(
            "/petitions/{petition}/texts/{language}/{number}",
            get(text_page()),
        )
        .path("/petitions/{petition}/privacy", get(privacy_page()))
        .path("/petitions/{petition}/news", get(news_page()))
        .path("/petitions/{petition}/news.atom", get(news_atom()))
        .path("/petitions/{petition}/feed.json", get(news_feed()))
        .path("/petitions/{petition}/news.json", get(news()))
        .path("/petitions/{petition}/news/{article}", get(article_page()))
        .path("/petitions/{petition}/news/{article}.json", get(article()))
        .path(
            "/petitions/{petition}/signers",
            get_and_post(names_page(), find_names()),
        )
        .path("/petitions/{petition}/signers.json", get(signers()))
        .path(
            "/petitions/{petition}/organisations",
            get(organisations_page()),
        )
        .path(
            "/petitions/{petition}/organisations.json",
            get(organisations()),
        )
        .path("/petitions/{petition}/endorse", get(endorse_page()))
        .path("/petitions/{petition}/comments", get(comments_page()))
        .path("/petitions/{petition}/comments.json", get(comments()))
        .path("/petitions/{petition}/series.json", get(series()))
        .path("/petitions/{petition}/series.csv", get(series_csv()))
        .path("/petitions/{petition}/history", get(history()))
        .path("/petitions/{petition}/places", get(places_page()))
        .path("/petitions/{petition}/places.json", get(places()))
        .path("/petitions/{petition}/places.csv", get(places_csv()))
        .path("/petitions/{petition}/places.svg", get(places_map()))
        .path("/petitions/{petition}/share", get(share()))
        .path("/petitions/{petition}/qr.svg", get(code()))
        .path(
            "/petitions/{petition}/poster/{language}/{file}",
            get(poster()),
        )
        .path("/petitions/{petition}/card/{file}", get(current_card()))
        .path("/petitions/{petition}/card/{language}/{file}", get(card()))
        .path("/petitions/{petition}/embed", get(embed()))
        .path("/petitions/{petition}/embed/count", get(embed_count()))
        .path("/embed.js", get(embed_script()))
        .path("/s/{code}", get(short_link()))
        .path(
            "/petitions/{petition}/signatures",
            get_and_post(form_address(), sign()),
        )
        .path(
            "/petitions/{petition}/endorsements",
            get_and_post(endorse_address(), endorse()),
        )
        .path("/petitions/{petition}/challenge", get(challenge()))
        .path("/petitions/{petition}/check-mail", get(check_mail()))
        .path(
            "/petitions/{petition}/link",
            get_and_post(link_form(), send_link()),
        )
        .path("/confirm/{token}", get_and_post(link(), confirm()))
        .path("/signature/{token}", get_and_post(own_page(), act()))
        .path("/signature/{token}/receipt", get(receipt()))
        .path(
            "/address/{token}",
            get_and_post(address_link(), decide_address()),
        )
        .path(
            "/unsubscribe/{token}",
            get_and_post(news_link(), end_news()),
        )
        .path("/openapi.json", get(description()))
        .path("/healthz", get(health()))
        .build()
}

fn front() -> Operation {
    let page = public(
        "The only petition, or a page of the list of them.",
        HTML,
        text(),
    );
    ask("front", "site", "The front page")
        .parameters(Some(of_list()))
        .response("200", page)
        .response("304", not_modified())
        .response("400", error("400"))
        .response("404", error("404"))
        .response("503", error("503"))
        .build()
}

fn petitions() -> Operation {
    let page = public(
        "Open petitions first, then closed ones; 20 on a page.",
        HTML,
        text(),
    );
    ask("petitions", "site", "The list of petitions")
        .parameters(Some(of_list()))
        .response("200", page)
        .response("304", not_modified())
        .response("400", error("400"))
        .response("404", error("404"))
        .response("503", error("503"))
        .build()
}

fn robots() -> Operation {
    let rules = public("What search engines leave out.", "text/plain", text());
    ask("robots", "site", "Rules for search engines")
        .parameter(if_none_match())
        .response("200", rules)
        .response("304", not_modified())
        .build()
}

fn embed_script() -> Operation {
    let script =
        "Turns links to petitions, like `<a data-countersign=\"form\" href=\"…\">`, into frames.";
    let script = public(script, "text/javascript", text());
    ask("embed-script", "site", "The script for other sites")
        .parameter(if_none_match())
        .response("200", script)
        .response("304", not_modified())
        .build()
}

fn sitemap() -> Operation {
    let map = public(
        "The addresses of the petitions, 20,000 at most (sitemaps.org).",
        "application/xml",
        text(),
    );
    ask("sitemap", "site", "Petitions for search engines")
        .parameter(if_none_match())
        .response("200", map)
        .response("304", not_modified())
        .response("503", error("503"))
        .build()
}

/// What filters the list, which page of it is asked for, and in which language.
fn of_list() -> [Parameter; 8] {
    let optional = |name, about: &str| {
        parameter(name, ParameterIn::Query, Type::String)
            .description(Some(about))
            .build()
    };
    [
        optional(
            "q",
            "Words, up to 100 characters: petitions with all of them in titles, subtitles, texts, places, or the names of \
             organisers and addressees. Accents and capital letters make no difference.",
        ),
        optional(
            "state",
            "`open`, `closed`, `delivered`, `answered`, `successful`, `unsuccessful` or `withdrawn`.",
        ),
        optional("in", "Tag of a language: petitions that have a text in it."),
        optional(
            "page",
            "Which page of the list, from 1. There is nothing at a page that does not exist.",
        ),
        lang(),
        text_language(),
        accept_language(),
        if_none_match(),
    ]
}

fn petition() -> Operation {
    let page = "Its text, its news, its count, and the form to sign with.";
    public_of_petition("petition", "The petition's page", page, HTML, text())
        .parameters(Some([
            source(COUNTED),
            lang(),
            text_language(),
            accept_language(),
        ]))
        .build()
}

fn petition_facts() -> Operation {
    let all = "The petition without its numbers.";
    public_of_petition(
        "petition-facts",
        "Who asks whom, and until when",
        all,
        JSON,
        object("Petition"),
    )
    .build()
}

fn count() -> Operation {
    let all = "Where all signatures stand.";
    let at = parameter("at", ParameterIn::Query, Type::String)
        .description(Some(
            "A UTC day, or a time of it: the answer is what was published until then, as PastCount.",
        ))
        .example(Some("2026-11-24".into()))
        .build();
    let count = one_of(&["Count", "PastCount"]);
    public_of_petition("count", "How many signed", all, JSON, count)
        .parameter(at)
        .response("400", error("400"))
        .build()
}

fn news() -> Operation {
    let all = "The articles, newest first.";
    public_of_petition("news", "The petition's news", all, JSON, object("News"))
        .parameter(before())
        .build()
}

fn news_atom() -> Operation {
    let feed = "The latest 20; `link rel=next` leads to earlier ones (RFC 5005).";
    public_of_petition(
        "news-atom",
        "The news as an Atom feed",
        feed,
        "application/atom+xml",
        text(),
    )
    .parameters(Some([before(), feed_language()]))
    .build()
}

fn news_feed() -> Operation {
    let feed = "The latest 20; `next_url` leads to earlier ones (JSON Feed 1.1).";
    let object = Content::new(Some(Schema::from(
        ObjectBuilder::new().schema_type(Type::Object),
    )));
    public_of_petition(
        "news-feed",
        "The news as a JSON Feed",
        feed,
        "application/feed+json",
        object,
    )
    .parameters(Some([before(), feed_language()]))
    .build()
}

fn site_atom() -> Operation {
    let feed = "The latest 50; `link rel=next` leads to earlier ones (RFC 5005).";
    of_site("site-atom", "Atom", feed, "application/atom+xml", text())
}

fn site_feed() -> Operation {
    let feed = "The latest 50; `next_url` leads to earlier ones (JSON Feed 1.1).";
    let object = Content::new(Some(Schema::from(
        ObjectBuilder::new().schema_type(Type::Object),
    )));
    of_site("site-feed", "JSON", feed, "application/feed+json", object)
}

/// The news of all petitions, and petitions that opened.
fn of_site(id: &str, kind: &str, feed: &str, media: &str, content: Content) -> Operation {
    let about = format!("The news of all petitions and new petitions, as {kind}");
    ask(id, "site", &about)
        .parameters(Some([before(), feed_language(), if_none_match()]))
        .response("200", public(feed, media, content))
        .response("304", not_modified())
        .response("503", error("503"))
        .build()
}

fn feed_language() -> Parameter {
    parameter("lang", ParameterIn::Query, Type::String)
        .description(Some("Only news in this language (BCP 47 tag)."))
        .example(Some("es".into()))
        .build()
}

fn signers() -> Operation {
    let all = "Those who chose to be shown, the last confirmed first.";
    public_of_petition("signers", "Who signed", all, JSON, object("Signers"))
        .parameter(before())
        .build()
}

fn names_page() -> Operation {
    let page = "The same for people.";
    public_of_petition(
        "signers-page",
        "A page of the signers' names",
        page,
        HTML,
        text(),
    )
    .parameters(Some([before(), lang(), text_language(), accept_language()]))
    .build()
}

fn find_names() -> Operation {
    let operation = ask("find-names", "petitions", "Search the signers' names")
        .description(Some(
            "Names all of whose words begin as those of `q`, without regard to accents and capital letters. One answer looks at \
             5,000 names at most, the last confirmed first; `next` leads on.",
        ))
        .parameters(Some([slug(), lang(), text_language(), accept_language()]))
        .request_body(Some(body(&[(FORM, "NamesSearch")])))
        .response("200", private("Those who were found.", "FoundSigners"));
    errors(operation, &["400", "404", "413", "503"])
}

fn organisations() -> Operation {
    let all = "Organisations that endorse and are listed, the last confirmed first. They are not part of the number of signatures.";
    let schema = object("Organisations");
    public_of_petition("organisations", "Who endorses", all, JSON, schema)
        .parameter(before())
        .build()
}

fn organisations_page() -> Operation {
    let page = "The same for people.";
    public_of_petition(
        "organisations-page",
        "A page of the organisations",
        page,
        HTML,
        text(),
    )
    .parameters(Some([before(), lang(), text_language(), accept_language()]))
    .build()
}

fn endorse_page() -> Operation {
    let page = "The form for organisations, if the petition takes their endorsements.";
    public_of_petition(
        "endorse-page",
        "Endorse as an organisation",
        page,
        HTML,
        text(),
    )
    .parameters(Some([lang(), text_language(), accept_language()]))
    .build()
}

fn endorse() -> Operation {
    let taken = ResponseBuilder::new()
        .description("Taken. A mail goes out, if the address may still endorse.")
        .content(JSON, object("Taken"))
        .content(HTML, text())
        .build();
    let again = ResponseBuilder::new()
        .description("Only from the button that corrects an address: the form again, with what was typed. Nothing is recorded.")
        .content(HTML, text())
        .build();
    let about = "Nothing is listed or counted until the link in the mail was followed. The answer is the same for every address. \
                 Needed are `organisation`, `link` (with https), `country`, `name` (of the contact) and `email`; `occupation`, the \
                 contact's role, may be empty. 404 if the petition takes no endorsements.";
    let operation = ask("endorse", "signing", "Endorse as an organisation")
        .description(Some(about))
        .parameters(Some([slug(), idempotency_key(), lang(), accept_language()]))
        .request_body(Some(body(&[(FORM, "FormOrSwitch"), (JSON, "Form")])))
        .response("202", taken)
        .response("200", again);
    errors(
        operation,
        &["400", "404", "409", "413", "415", "422", "429", "503"],
    )
}

fn comments() -> Operation {
    let all = "Comments that their signers let be shown and an operator approved, the last confirmed first. None unless the \
               petition asks signers for it.";
    public_of_petition("comments", "What they wrote", all, JSON, object("Comments"))
        .parameter(before())
        .build()
}

fn comments_page() -> Operation {
    let page = "The same for people.";
    public_of_petition(
        "comments-page",
        "A page of the comments",
        page,
        HTML,
        text(),
    )
    .parameters(Some([before(), lang(), text_language(), accept_language()]))
    .build()
}

fn series() -> Operation {
    let all = "Confirmations by day and hour.";
    public_of_petition("series", "When they signed", all, JSON, object("Series"))
        .parameter(before())
        .build()
}

fn series_csv() -> Operation {
    let all = "The days as a table. The header `Link` leads to earlier days, if there are more than 1,000.";
    public_of_petition("series-csv", "When they signed", all, "text/csv", text())
        .parameter(before())
        .build()
}

fn places() -> Operation {
    let all = "How many signatures are from which country, region or postcode area, if the petition shows it; otherwise 404.";
    public_of_petition("places", "Where they signed", all, JSON, object("Places")).build()
}

fn places_csv() -> Operation {
    let all = "The countries or areas as a table.";
    public_of_petition("places-csv", "Where they signed", all, "text/csv", text()).build()
}

fn places_map() -> Operation {
    let map = "A map of the world, in which countries are coloured by their number, if the petition shows countries.";
    public_of_petition(
        "places-map",
        "Where they signed",
        map,
        "image/svg+xml",
        text(),
    )
    .parameters(Some([lang(), accept_language()]))
    .build()
}

fn places_page() -> Operation {
    let page = "The same for people.";
    public_of_petition("places-page", "Where they signed", page, HTML, text())
        .parameters(Some([lang(), text_language(), accept_language()]))
        .build()
}

fn share() -> Operation {
    let page = "Links to share the petition, a code, and posters to print.";
    public_of_petition(
        "share-page",
        "How to share the petition",
        page,
        HTML,
        text(),
    )
    .parameters(Some([lang(), text_language(), accept_language()]))
    .build()
}

fn embed() -> Operation {
    let page = "The number and the form, for a frame on a site that the petition names in its `embed_on`. Its links and forms \
                leave the frame. `Content-Security-Policy: frame-ancestors` names the sites.";
    in_frames("embed", "The petition in a frame", page)
}

fn embed_count() -> Operation {
    let page = "The number and a button that leads to the petition, in the same way.";
    in_frames("embed-count", "The number in a frame", page)
}

fn in_frames(name: &'static str, title: &'static str, page: &'static str) -> Operation {
    public_of_petition(name, title, page, HTML, text())
        .parameters(Some([
            source(COUNTED),
            lang(),
            text_language(),
            accept_language(),
        ]))
        .build()
}

fn code() -> Operation {
    let svg = "A QR code of the petition's short link, or else of its address.";
    public_of_petition("code", "A code for posters", svg, "image/svg+xml", text())
        .parameter(source(
            "A code that the petition declares: the QR code leads to the address that counts visitors from there.",
        ))
        .build()
}

fn poster() -> Operation {
    let pdf = "A poster of one page with the text in this language: title, picture, who asks whom, and a QR code. 404 once the petition is \
               closed, and for a text in a script that the fonts do not have.";
    let file = parameter("file", ParameterIn::Path, Type::String)
        .required(Required::True)
        .description(Some("The sheet: `a4.pdf` or `a3.pdf`."))
        .example(Some("a4.pdf".into()))
        .build();
    public_of_petition("poster", "A poster to print", pdf, "application/pdf", text())
        .parameters(Some([
            text_tag(),
            file,
            source("A code that the petition declares: the QR code leads to the address that counts visitors from there."),
        ]))
        .build()
}

/// What the parameter does on pages with the form.
const COUNTED: &str = "A code that the petition declares, of where the visitor comes from: the campaign counts it, and the form passes it on. The \
                       response is then stored nowhere. Any other code is as if there were none.";

fn source(about: &str) -> Parameter {
    parameter("source", ParameterIn::Query, Type::String)
        .description(Some(about))
        .example(Some("flyer-may".into()))
        .build()
}

fn short_link() -> Operation {
    let code = parameter("code", ParameterIn::Path, Type::String)
        .required(Required::True)
        .description(Some(
            "The code that the petition declares; capital letters make no difference.",
        ))
        .example(Some("rivers".into()))
        .build();
    let found = see_other("The petition, with the source that the short link stands for.");
    ask("short-link", "petition", "A short link to a petition")
        .parameters(Some([code, lang()]))
        .response("302", found)
        .response("404", error("404"))
        .response("503", error("503"))
        .build()
}

fn card() -> Operation {
    let picture = "The picture beside shared links, 1200 × 630 pixels: the title in this language, the number in round steps, the site's \
               name, and the petition's own picture. `og:image` of the petition's page has the address.";
    let file = card_file(
        "0.png",
        "The step, `0` below ten signatures, and `.jpg` if the petition's own picture is on it, or else `.png`.",
    );
    let mut answer = public(picture, "image/png", text());
    answer
        .content
        .insert("image/jpeg".to_owned(), text().into());
    public_of_petition(
        "card",
        "The picture beside a shared link",
        picture,
        "image/png",
        text(),
    )
    .parameters(Some([text_tag(), file]))
    .response("200", answer)
    .response("303", see_other(CARD_OF))
    .build()
}

fn current_card() -> Operation {
    let file = card_file(
        "en.png",
        "Tag of the language of one of the petition's texts, and `.png`.",
    );
    ask(
        "current-card",
        "petition",
        "The picture of the current step",
    )
    .parameters(Some([slug(), file]))
    .response("303", see_other(CARD_OF))
    .response("404", error("404"))
    .response("503", error("503"))
    .build()
}

const CARD_OF: &str = "The picture of the current step.";

fn card_file(example: &str, description: &str) -> Parameter {
    parameter("file", ParameterIn::Path, Type::String)
        .required(Required::True)
        .description(Some(description))
        .example(Some(example.into()))
        .build()
}

fn text_tag() -> Parameter {
    parameter("language", ParameterIn::Path, Type::String)
        .required(Required::True)
        .description(Some("Tag of the text's language."))
        .example(Some("en".into()))
        .build()
}

fn history() -> Operation {
    let page = "The same for people, with a chart.";
    public_of_petition("history-page", "How the number grew", page, HTML, text())
        .parameters(Some([lang(), text_language(), accept_language()]))
        .build()
}

fn text_page() -> Operation {
    let number = parameter("number", ParameterIn::Path, Type::Integer)
        .required(Required::True)
        .description(Some("Its number among the texts in that language, from 1."))
        .example(Some(1.into()))
        .build();
    let page = "The text as it was, also after another one has replaced it.";
    public_of_petition(
        "text",
        "One version of the petition's text",
        page,
        HTML,
        text(),
    )
    .parameters(Some([text_tag(), number, lang(), accept_language()]))
    .build()
}

fn accessibility() -> Operation {
    let page =
        "What is done so that everybody can use the site, what is missing, and whom to tell.";
    ask("accessibility", "site", "How accessible the site is")
        .parameters(Some([lang(), accept_language(), if_none_match()]))
        .response("200", public(page, HTML, text()))
        .response("304", not_modified())
        .build()
}

fn public_log() -> Operation {
    let page = "What the public log proves, where it stands, and how to check it. Its files are at `/public-log/{number}/checkpoint`, \
                `policy` and `tile/…`, as c2sp.org/tlog-tiles and c2sp.org/tlog-policy say.";
    of_the_log("public-log", "The public log", page)
}

fn check_receipt() -> Operation {
    let page = "A page that checks a receipt in the browser.";
    of_the_log("check-receipt", "Check a receipt", page)
}

fn of_the_log(id: &str, about: &str, page: &str) -> Operation {
    ask(id, "site", about)
        .parameters(Some([lang(), accept_language(), if_none_match()]))
        .response("200", public(page, HTML, text()))
        .response("304", not_modified())
        .response("503", error("503"))
        .build()
}

fn draft_page() -> Operation {
    let page = "The petition before it is open, for those who have this address. `countersign petition draft` prints it.";
    ask("draft-page", "petition", "A draft")
        .parameters(Some([
            slug(),
            draft_token(),
            lang(),
            text_language(),
            accept_language(),
        ]))
        .response(
            "200",
            ResponseBuilder::new()
                .description(page)
                .content(HTML, text())
                .build(),
        )
        .response("303", see_other("The petition is open: its page."))
        .response("404", error("404"))
        .response("503", error("503"))
        .build()
}

fn privacy_page() -> Operation {
    let page = "Who is responsible for signers' data, what it is used for, how long it is kept, and what signers can do.";
    public_of_petition(
        "privacy-page",
        "What happens to signers' data",
        page,
        HTML,
        text(),
    )
    .parameters(Some([lang(), text_language(), accept_language()]))
    .build()
}

fn news_page() -> Operation {
    let page = "The same for people.";
    public_of_petition(
        "news-page",
        "A page of the petition's news",
        page,
        HTML,
        text(),
    )
    .parameters(Some([before(), lang(), text_language(), accept_language()]))
    .build()
}

fn article() -> Operation {
    let whole = "The article with all of its text.";
    let content = object("WholeArticle");
    public_of_petition("article", "One article of the news", whole, JSON, content)
        .parameter(article_id())
        .response("410", error("410"))
        .build()
}

fn article_page() -> Operation {
    let page = "The same for people.";
    public_of_petition("article-page", "The page of an article", page, HTML, text())
        .parameters(Some([
            article_id(),
            lang(),
            text_language(),
            accept_language(),
        ]))
        .response("410", error("410"))
        .build()
}

fn article_id() -> Parameter {
    parameter("article", ParameterIn::Path, Type::String)
        .required(Required::True)
        .description(Some(
            "The article's id. An article whose excerpt is all of it has no page.",
        ))
        .example(Some("2026-11-20-handed-over".into()))
        .build()
}

fn check_mail() -> Operation {
    let page = "What to do next: look into the mailbox.";
    public_of_petition("check-mail", "The page after the form", page, HTML, text())
        .parameters(Some([lang(), text_language(), accept_language()]))
        .build()
}

fn form_address() -> Operation {
    ask("form", "signing", "Back from the form to the petition")
        .parameter(slug())
        .response("303", see_other("The petition's page."))
        .response("404", error("404"))
        .build()
}

fn endorse_address() -> Operation {
    ask(
        "endorse-form",
        "signing",
        "Back to the page with the form for organisations",
    )
    .parameter(slug())
    .response("303", see_other("The page with the form."))
    .response("404", error("404"))
    .build()
}

fn sign() -> Operation {
    let taken = ResponseBuilder::new()
        .description("Taken. A mail goes out, if the address may still sign. A person gets a page that shows which mail to look for, and brings what was typed along to send it again or to correct it.")
        .content(JSON, object("Taken"))
        .content(HTML, text())
        .build();
    let again = ResponseBuilder::new()
        .description("Only with `switch`, or from the button that corrects an address: the form again, with what was typed. Nothing is signed.")
        .content(HTML, text())
        .build();
    let about = "Nothing counts until the link in the mail was followed. The answer is the same for every address.";
    let operation = ask("sign", "signing", "Sign")
        .description(Some(about))
        .parameters(Some([slug(), idempotency_key(), lang(), accept_language()]))
        .request_body(Some(body(&[(FORM, "FormOrSwitch"), (JSON, "Form")])))
        .response("202", taken)
        .response("200", again);
    errors(
        operation,
        &["400", "404", "409", "413", "415", "422", "429", "503"],
    )
}

fn challenge() -> Operation {
    let any = ObjectBuilder::new().schema_type(Type::Object).build();
    let challenge = ResponseBuilder::new()
        .description("A challenge of ALTCHA's, version 2, for two hours.")
        .content(JSON, Content::new(Some(any)))
        .build();
    let operation = ask("challenge", "signing", "What a proof of work is made for")
        .description(Some(
            "Some petitions ask for a proof: send the solved challenge as `altcha`.",
        ))
        .parameter(slug())
        .response("200", challenge);
    errors(operation, &["404", "503"])
}

fn link_form() -> Operation {
    let page = ResponseBuilder::new()
        .description("A form for the address.")
        .content(HTML, text())
        .build();
    let operation = ask(
        "link-form",
        "signature",
        "Who lost the link to their own page",
    )
    .parameters(Some([slug(), lang(), text_language(), accept_language()]))
    .response("200", page);
    errors(operation, &["404", "503"])
}

fn send_link() -> Operation {
    let sent = private("A mail goes out, if the address signed.", "LinkSent");
    let operation = ask(
        "send-link",
        "signature",
        "Send the link to the own page again",
    )
    .description(Some("The answer is the same for every address."))
    .parameters(Some([slug(), lang(), text_language(), accept_language()]))
    .request_body(Some(body(&[(FORM, "Address"), (JSON, "Address")])))
    .response("202", sent);
    errors(
        operation,
        &["400", "404", "413", "415", "422", "429", "503"],
    )
}

fn link() -> Operation {
    let operation = ask("link", "signing", "What a link to confirm leads to")
        .description(Some("Changes nothing, as mail scanners open links."))
        .parameters(Some([token(), lang(), text_language(), accept_language()]))
        .response(
            "200",
            private("What will count and a button, or thanks.", "Confirmation"),
        );
    errors(operation, &["403", "404", "409", "410", "503"])
}

fn confirm() -> Operation {
    let operation = ask("confirm", "signing", "Confirm a signature")
        .description(Some(
            "Doing it twice is doing it once. Programs send `mailed_to`, the address to which the email went, since mail scanners press \
             buttons. With nothing else, what is shown and sent stays as the form said.",
        ))
        .parameters(Some([token(), lang(), text_language(), accept_language()]))
        .request_body(Some(optional_body(&[(FORM, "ConfirmForm"), (JSON, "Confirm")])))
        .response("200", private("It counts, or is discarded.", "Confirmation"));
    errors(
        operation,
        &[
            "400", "403", "404", "409", "410", "413", "422", "429", "503",
        ],
    )
}

fn own_page() -> Operation {
    let format = parameter("format", ParameterIn::Query, Type::String)
        .description(Some(
            "`json` gives the data as a file, whatever `Accept` says.",
        ))
        .build();
    let operation = ask(
        "own-page",
        "signature",
        "Everything that is held about a signature",
    )
    .parameters(Some([
        token(),
        format,
        lang(),
        text_language(),
        accept_language(),
    ]))
    .response("200", private("A page, or the data.", "Signature"));
    errors(operation, &["403", "404", "410", "503"])
}

fn receipt() -> Operation {
    let file = ResponseBuilder::new()
        .description("A file of the format c2sp.org/tlog-proof, whose extra data are the entry, the opening and the id of the signature.")
        .content("text/plain", text())
        .build();
    let operation = ask("receipt", "signature", "The proof that a signature is in the public log")
        .description(Some(
            "It proves to everybody that its owner has signed. 409 while the signature is not in the log yet, and if the petition \
             gives no receipts.",
        ))
        .parameters(Some([token(), lang(), text_language(), accept_language()]))
        .response("200", file);
    errors(operation, &["403", "404", "409", "410", "503"])
}

fn act() -> Operation {
    let operation = ask(
        "act",
        "signature",
        "Correct, show, hide, withdraw, sign again, stop or resume mails, use another address, replace or send links, or erase",
    )
    .description(Some(
        "Doing any of it twice is doing it once. Programs send `mailed_to` with it, the address to which the email with the link went.",
    ))
    .parameters(Some([token(), lang(), text_language(), accept_language()]))
    .request_body(Some(body(&[(FORM, "Act")])))
    .response(
        "200",
        private("Erased, or the links are replaced.", "Erased"),
    )
    .response(
        "202",
        private("A mail may go to the new address.", "AddressAsked"),
    )
    .response("303", see_other("Done: the signer's own page."));
    errors(
        operation,
        &[
            "400", "403", "404", "409", "410", "413", "422", "429", "503",
        ],
    )
}

fn address_link() -> Operation {
    let operation = ask(
        "address-link",
        "signature",
        "What the link in the mail to a new address leads to",
    )
    .description(Some("Changes nothing, as mail scanners open links."))
    .parameters(Some([token(), lang(), text_language(), accept_language()]))
    .response(
        "200",
        private(
            "What will happen and buttons, or what happened.",
            "AddressLink",
        ),
    );
    errors(operation, &["404", "409", "410", "503"])
}

fn decide_address() -> Operation {
    let operation = ask(
        "decide-address",
        "signature",
        "Move a signature to this address, refuse it, or withdraw it",
    )
    .parameters(Some([token(), lang(), text_language(), accept_language()]))
    .request_body(Some(body(&[(FORM, "AddressDecision")])))
    .response(
        "200",
        private("It moved, is refused, or is withdrawn.", "AddressLink"),
    )
    .response(
        "303",
        see_other("This address has a signature of its own by now: the same link says so."),
    );
    errors(
        operation,
        &["400", "404", "409", "410", "413", "422", "429", "503"],
    )
}

fn news_link() -> Operation {
    let operation = ask(
        "news-link",
        "signature",
        "What the link in a mail with news leads to",
    )
    .description(Some("Changes nothing, as mail scanners open links."))
    .parameters(Some([
        token(),
        mailing(),
        lang(),
        text_language(),
        accept_language(),
    ]))
    .response("200", private("A button that ends the news.", "NewsLink"));
    errors(operation, &["404", "410", "503"])
}

fn end_news() -> Operation {
    let operation = ask("end-news", "signature", "End news by email")
        .description(Some(
            "One click (RFC 8058): the body may also be `multipart/form-data`. The answer is the same wherever the signature stands.",
        ))
        .parameters(Some([
            token(),
            mailing(),
            lang(),
            text_language(),
            accept_language(),
        ]))
        .request_body(Some(body(&[(FORM, "EndNews")])))
        .response("200", private("No more news are sent.", "NewsLink"));
    errors(operation, &["400", "404", "410", "413", "503"])
}

/// By which mailing the news end.
fn mailing() -> Parameter {
    parameter("mailing", ParameterIn::Query, Type::String)
        .description(Some("The mailing that counts it; as in the mail's link."))
        .build()
}

fn description() -> Operation {
    let any = ObjectBuilder::new().schema_type(Type::Object).build();
    let document = public("OpenAPI 3.1.", JSON, Content::new(Some(any)));
    ask("description", "site", "This document")
        .parameter(if_none_match())
        .response("200", document)
        .response("304", not_modified())
        .build()
}

fn health() -> Operation {
    let well = ResponseBuilder::new()
        .description("It runs.")
        .content("text/plain", text())
        .build();
    ask("health", "site", "Whether it runs")
        .response("200", well)
        .build()
}

fn ask(id: &str, tag: &str, summary: &str) -> OperationBuilder {
    OperationBuilder::new()
        .operation_id(Some(id))
        .tag(tag)
        .summary(Some(summary))
}

/// What everybody may see of a petition, and keep for a moment.
fn public_of_petition(
    id: &str,
    summary: &str,
    answer: &str,
    media: &str,
    content: Content,
) -> OperationBuilder {
    ask(id, "petition", summary)
        .parameters(Some([slug(), if_none_match()]))
        .response("200", public(answer, media, content))
        .response("304", not_modified())
        .response("404", error("404"))
        .response("503", error("503"))
}

/// A page for people, and the same for programs; nobody may keep either.
fn private(description: &str, name: &str) -> utoipa::openapi::Response {
    ResponseBuilder::new()
        .description(description)
        .content(HTML, text())
        .content(JSON, object(name))
        .build()
}

fn errors(operation: OperationBuilder, statuses: &[&str]) -> Operation {
    statuses
        .iter()
        .fold(operation, |operation, status| {
            operation.response(*status, error(status))
        })
        .build()
}

fn get(operation: Operation) -> PathItem {
    PathItem::new(HttpMethod::Get, operation)
}

fn get_and_post(get: Operation, post: Operation) -> PathItem {
    let mut item = PathItem::new(HttpMethod::Get, get);
    item.post = Some(post);
    item
}

fn body(media: &[(&str, &str)]) -> RequestBody {
    let mut body = optional_body(media);
    body.required = Some(Required::True);
    body
}

/// A body with a schema for each media type.
fn optional_body(media: &[(&str, &str)]) -> RequestBody {
    let body = RequestBodyBuilder::new();
    media
        .iter()
        .fold(body, |body, (media, name)| {
            body.content(*media, Content::new(Some(schema(name))))
        })
        .build()
}

fn parameter(name: &str, place: ParameterIn, kind: Type) -> ParameterBuilder {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(place)
        .schema(Some(ObjectBuilder::new().schema_type(kind)))
}

fn slug() -> Parameter {
    let name = ObjectBuilder::new()
        .schema_type(Type::String)
        .min_length(Some(3))
        .max_length(Some(64))
        .pattern(Some(SLUG));
    ParameterBuilder::new()
        .name("petition")
        .parameter_in(ParameterIn::Path)
        .required(Required::True)
        .description(Some("The petition's name in addresses."))
        .schema(Some(name))
        .example(Some("argentina-against-repression".into()))
        .build()
}

fn token() -> Parameter {
    parameter("token", ParameterIn::Path, Type::String)
        .required(Required::True)
        .description(Some("From the link in a mail. Secret."))
        .build()
}

fn draft_token() -> Parameter {
    parameter("token", ParameterIn::Path, Type::String)
        .required(Required::True)
        .description(Some("From the address that the command printed. Secret."))
        .build()
}

fn before() -> Parameter {
    parameter("before", ParameterIn::Query, Type::String)
        .description(Some(
            "Where the part ends that was read before: `next` has the whole address.",
        ))
        .build()
}

fn lang() -> Parameter {
    parameter("lang", ParameterIn::Query, Type::String)
        .description(Some("Tag of a language (BCP 47), such as `es`; takes precedence over `Accept-Language`. The interface has some languages, the petition's text others."))
        .example(Some("en".into()))
        .build()
}

fn text_language() -> Parameter {
    parameter("text", ParameterIn::Query, Type::String)
        .description(Some(
            "Tag of the language of the petition's text alone; takes precedence over `lang`.",
        ))
        .example(Some("en".into()))
        .build()
}

fn accept_language() -> Parameter {
    parameter("Accept-Language", ParameterIn::Header, Type::String)
        .description(Some("What the answer is written in: interface and petition's text each have the first language that they can; six are considered."))
        .build()
}

fn if_none_match() -> Parameter {
    parameter("If-None-Match", ParameterIn::Header, Type::String)
        .description(Some("The `ETag` of the answer that the client has."))
        .build()
}

fn idempotency_key() -> Parameter {
    let key = ObjectBuilder::new()
        .schema_type(Type::String)
        .min_length(Some(1))
        .max_length(Some(255));
    ParameterBuilder::new()
        .name("Idempotency-Key")
        .parameter_in(ParameterIn::Header)
        .schema(Some(key))
        .description(Some(
            "Anything that names this one act of signing: sending the same form again with the same key changes nothing. With another form within 24 hours, the response is 422.",
        ))
        .build()
}
