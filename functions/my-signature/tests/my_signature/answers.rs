//! Whoever may not sign again gets a signed answer, and nobody else does.

use test_support::deployment::{SLUG, TestDeployment, text};

use super::{act, confirmed};

#[tokio::test]
async fn who_may_not_sign_again_gets_a_signed_answer() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    act(&deployment, &token, "act=withdraw").await;
    deployment.closes_by_itself(SLUG, 25).await;
    let refused = act(&deployment, &token, "act=sign-again&details=1").await;
    let page = text(&refused);
    assert!(
        page.contains("asked sign\nrefused closed\ntime 20"),
        "{page}"
    );
    let other = act(&deployment, &token, "act=show&details=7").await;
    assert!(!text(&other).contains("/answers\n"));
}
