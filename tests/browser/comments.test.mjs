// A form with everything that a petition can ask for, and a comment on its way into public and back.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { SCREENS, followLink, isAccessible, picture, send, sidewaysScroll, startBrowser, startServer, visit } from "./support.mjs";

const EXAMPLE = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "infra", "petitions", "clean-rivers");
const PETITION = "/petitions/clean-rivers";
const BY = ["--operator", "Bea", "--note", "reading"];

let folder;
let server;
let browser;

before(async () => {
  // The example leaves one field out.
  folder = await mkdtemp(join(tmpdir(), "petition-"));
  const petition = join(folder, "clean-rivers");
  await cp(EXAMPLE, petition, { recursive: true });
  const facts = await readFile(join(petition, "petition.toml"), "utf8");
  await writeFile(join(petition, "petition.toml"), facts.replace('city = "off"', 'city = "optional"'));
  server = await startServer({ petition });
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

const [PHONE, DESK] = SCREENS;

for (const [language, screen] of [["en", PHONE], ["en", DESK], ["ar", PHONE], ["ar", DESK]]) {
  test(`a form with every field at ${screen.width} px in ${language}`, async () => {
    const { context, page, complaints } = await visit(browser, server.address, { screen });
    await page.goto(`${PETITION}?lang=${language}`);
    await page.locator("#sign details:not(.switch) summary").first().click();
    for (const field of ["city", "phone", "comment", "consent_show_comment", "own_memory", "consent_league"]) {
      await page.locator(`#form-${field}`).waitFor();
    }
    await isAccessible(page, "the whole form");
    assert.equal(await sidewaysScroll(page), 0);
    await picture(page, `${screen.name}-${language}-full-form`);
    await page.locator("#form-email").fill("nobody");
    await page.locator("#form-comment").fill("رأيي: the river 🌊");
    await page.locator("#sign form").evaluate((form) => {
      form.noValidate = true;
    });
    await page.locator("#sign form p > .button").last().click();
    await page.getByRole("alert").waitFor();
    await isAccessible(page, "the whole form with mistakes");
    assert.equal(await page.locator("#form-comment").inputValue(), "رأيي: the river 🌊");
    await picture(page, `${screen.name}-${language}-full-form-mistakes`);
    assert.deepEqual(complaints, []);
    await context.close();
  });
}

/** Asks for the page again until it has the text, or no longer. */
async function becomes(page, path, text, isThere) {
  const found = page.getByText(text);
  for (let tries = 0; tries < 150; tries += 1) {
    // The query keeps what the browser has stored out of the way.
    await page.goto(`${path}?lang=en&at=${Date.now()}`);
    if ((await found.count()) > 0 === isThere) return;
    await page.waitForTimeout(200);
  }
  throw new Error(`${path}: ${text} is ${isThere ? "missing" : "still there"}`);
}

test("a comment is shown once it is approved, and gone when its signer takes the permission back", async () => {
  const { context, page, complaints } = await visit(browser, server.address, { screen: PHONE });
  const email = "ana@example.org";
  await page.goto(`${PETITION}?lang=en`);
  await page.locator("#form-name").fill("Ana Ruiz");
  await page.locator("#form-email").fill(email);
  await page.locator("#form-country").selectOption("AR");
  await page.locator("#sign details:not(.switch) summary").first().click();
  const comment = page.locator("#form-comment");
  await comment.fill("I learned to swim here.\nMy children cannot.");
  // The box about the comment is the next stop of the keyboard.
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "form-consent_show_comment");
  await page.keyboard.press("Space");
  assert.ok(await page.locator("#form-consent_show_comment").isChecked());
  await send(page);
  await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
  await followLink(page, email);
  assert.ok(await page.locator("[name=consent_show_comment]").isChecked());
  await isAccessible(page, "confirm, with consents");
  await page.getByRole("button", { name: "Confirm my signature" }).click();
  await page.getByRole("link", { name: "Go to my signature" }).click();
  await page.getByText("Not yet: the organisers read it first").waitFor();
  await isAccessible(page, "the own page with a comment that waits");
  await picture(page, "phone-own-page-comment");
  const ownPage = page.url();

  const listed = server.command("signatures", "comments", "list", "--petition", "clean-rivers", "--waiting", "--json", ...BY);
  const { id, comment: read, name } = JSON.parse(listed.toString().trim());
  assert.equal(read, "I learned to swim here.\nMy children cannot.");
  assert.equal(name, null);
  server.command("signatures", "comments", "approve", "--petition", "clean-rivers", id, ...BY);
  await becomes(page, PETITION, "I learned to swim here.", true);
  await isAccessible(page, "the petition with a comment");
  for (const screen of [PHONE, DESK]) {
    await page.setViewportSize({ width: screen.width, height: screen.height });
    for (const language of ["en", "ar"]) {
      await page.goto(`${PETITION}/comments?lang=${language}`);
      await page.getByText("My children cannot.").waitFor();
      await isAccessible(page, `the comments in ${language}`);
      assert.equal(await sidewaysScroll(page), 0);
      await picture(page, `${screen.name}-${language}-comments`);
      await page.goto(`${PETITION}?lang=${language}`);
      await picture(page, `${screen.name}-${language}-petition-comments`);
    }
  }
  await page.goto(ownPage);
  await page.getByRole("button", { name: "Hide my comment" }).click();
  await page.getByRole("status").getByText("Done: your comment is not shown.").waitFor();
  await becomes(page, PETITION, "I learned to swim here.", false);
  await becomes(page, `${PETITION}/comments`, "I learned to swim here.", false);
  assert.deepEqual(complaints, []);
  await context.close();
});
