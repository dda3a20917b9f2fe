// What guards the form, as a browser meets it: the proof of work, and the way back to a lost link.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PETITION, SCREENS, fillIn, followLink, picture, send, sidewaysScroll, startBrowser, startServer, visit } from "./support.mjs";

let server;
let browser;

before(async () => {
  server = await startServer();
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** The proofs of work that forms of the page bring; an empty one where there is none. */
function proofs(page) {
  const seen = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/signatures")) {
      seen.push(new URLSearchParams(request.postData()).get("altcha") ?? "");
    }
  });
  return seen;
}

async function signs(page, email) {
  await fillIn(page, { email });
  await send(page);
  await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
}

test("a script solves what the server asks, and two people at one machine bring a proof each", async () => {
  const { context, page, complaints } = await visit(browser, server.address, { screen: SCREENS[0], javaScript: true });
  const seen = proofs(page);
  await page.goto(PETITION);
  await signs(page, "proof-1@example.org");
  await page.goBack();
  await signs(page, "proof-2@example.org");
  assert.equal(seen.length, 2);
  const [one, other] = seen.map((proof) => JSON.parse(Buffer.from(proof, "base64").toString()));
  assert.match(one.solution.derivedKey, /^00/);
  assert.notEqual(one.challenge.signature, other.challenge.signature);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("without JavaScript the form goes without a proof, and is taken", async () => {
  const { context, page } = await visit(browser, server.address, { screen: SCREENS[0], javaScript: false });
  const seen = proofs(page);
  await page.goto(PETITION);
  await signs(page, "bare@example.org");
  assert.deepEqual(seen, [""]);
  await context.close();
});

test("a proof that cannot be had holds nobody up", async () => {
  const { context, page } = await visit(browser, server.address, { screen: SCREENS[0], javaScript: true });
  await page.route("**/challenge", (route) => route.abort());
  const seen = proofs(page);
  await page.goto(PETITION);
  await signs(page, "aborted@example.org");
  assert.deepEqual(seen, [""]);
  await context.close();
});

for (const screen of SCREENS) {
  test(`who lost the link gets it by mail, at ${screen.width} px`, async () => {
    const { context, page, complaints } = await visit(browser, server.address, { screen, javaScript: true });
    const email = `lost-${screen.name}@example.org`;
    await page.goto(PETITION);
    await signs(page, email);
    await page.goto(PETITION);
    await page.getByText("Your data", { exact: true }).click();
    await page.getByRole("link", { name: "I have lost the link to my signature" }).click();
    await page.getByRole("heading", { level: 1, name: "Get the link to your signature" }).waitFor();
    assert.equal(await sidewaysScroll(page), 0);
    await picture(page, `${screen.name}-link-1`);
    await page.getByLabel("Email address").fill(email);
    await page.getByRole("button", { name: "Send me my link" }).click();
    await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
    await picture(page, `${screen.name}-link-2`);
    await followLink(page, email, "Your link", "signature");
    await page.getByRole("heading", { level: 1, name: "Your signature" }).waitFor();
    assert.ok(await page.getByText(email).isVisible());
    assert.deepEqual(complaints, []);
    await context.close();
  });
}
