// Sharing a petition from its page, after the form and after confirming: plain links, and the menu of the device where it has one.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { SCREENS, followLink, isAccessible, losesNothingEnlarged, picture, send, sidewaysScroll, startBrowser, startServer, visit } from "./support.mjs";

const PETITION = "/petitions/clean-rivers";
const EXAMPLE = new URL("../../infra/petitions/clean-rivers", import.meta.url).pathname;
const SAID = "Brown water, dead fish: sign with me for a clean Paraná.";

let server;
let browser;

before(async () => {
  server = await startServer({ petition: EXAMPLE });
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

const EVERY_WAY = ["WhatsApp", "Telegram", "Mastodon", "Facebook", "Bluesky", "X", "SMS", "Email"];
// Its first view has to be small.
const ON_THE_PETITION = EVERY_WAY.filter((name) => name !== "SMS");

/** The links that share, by their names. All of them lead to the public address, and name nothing else. */
async function shared(page, email, names = EVERY_WAY) {
  const links = await page.locator("ul.share a").evaluateAll((all) => all.map((it) => [it.textContent, it.href]));
  assert.deepEqual(links.map(([name]) => name), names);
  for (const [name, href] of links) {
    const said = decodeURIComponent(href);
    assert.ok(said.includes(`${server.address}${PETITION}`), `${name}: ${said}`);
    if (name !== "Facebook") assert.ok(said.includes(SAID), `${name}: ${said}`);
    for (const secret of [email, "/confirm/", "/signature/", "?lang"]) assert.ok(!said.includes(secret), `${name}: ${said}`);
  }
  assert.ok((await sidewaysScroll(page)) <= 0);
}

for (const screen of SCREENS) {
  test(`a petition is shared from every page at ${screen.width} px`, async () => {
    const email = `share-${screen.name}@example.org`;
    const { context, page, complaints } = await visit(browser, server.address, { screen });
    // Chromium on a desktop has no menu of its own.
    await page.addInitScript(() => {
      window.shared = [];
      navigator.share = async (what) => { window.shared.push(what); };
    });
    await page.goto(`${PETITION}?lang=en`);
    await shared(page, email, ON_THE_PETITION);
    await page.getByRole("button", { name: "Share with an app", exact: true }).click();
    const [given] = await page.evaluate(() => window.shared);
    assert.deepEqual([given.title, given.text, given.url], ["Clean water in the Paraná", SAID, `${server.address}${PETITION}`]);
    await isAccessible(page, "the petition");
    await picture(page, `${screen.name}-share-petition`);

    await page.getByRole("link", { name: "More ways to share", exact: true }).click();
    await shared(page, email);
    assert.equal(await page.getByLabel("Text to copy").inputValue(), `${SAID} ${server.address}${PETITION}`);
    await isAccessible(page, "the page for sharing");
    await losesNothingEnlarged(page, "the page for sharing");
    await picture(page, `${screen.name}-share-page`);
    const coming = page.waitForEvent("download");
    await page.getByRole("link", { name: "español – A3 (PDF)", exact: true }).click();
    assert.equal((await coming).suggestedFilename(), "clean-rivers-es-a3.pdf");
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test(`a petition is shared after signing without JavaScript at ${screen.width} px`, async () => {
    const email = `plain-${screen.name}@example.org`;
    const { context, page, complaints } = await visit(browser, server.address, { screen, javaScript: false });
    await page.goto(`${PETITION}?lang=en`);
    await shared(page, email, ON_THE_PETITION);
    await page.locator("#form-name").fill("Ana Ruiz");
    await page.locator("#form-email").fill(email);
    await page.locator("#form-country").selectOption("AR");
    await send(page);
    await page.getByRole("heading", { name: "Check your email", exact: true }).waitFor();
    await shared(page, email);
    assert.equal(await page.getByRole("button", { name: "Share with an app" }).count(), 0);
    await picture(page, `${screen.name}-share-check-mail`);
    await followLink(page, email);
    await page.getByRole("button", { name: "Confirm my signature", exact: true }).click();
    await page.getByRole("heading", { name: "Your signature counts", exact: true }).waitFor();
    await shared(page, email);
    await picture(page, `${screen.name}-share-confirmed`);
    assert.deepEqual(complaints, []);
    await context.close();
  });
}
