// An organisation endorses: the form, the confirmation, its own page, and the lists.

import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { SCREENS, followLink, isAccessible, losesNothingEnlarged, picture, sidewaysScroll, startBrowser, startServer, visit } from "./support.mjs";

const EXAMPLE = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "infra", "petitions", "clean-rivers");
const PETITION = "/petitions/clean-rivers";
const BY = ["--operator", "Bea", "--note", "reading"];
const [PHONE, DESK] = SCREENS;

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

for (const [language, screen] of [["en", PHONE], ["en", DESK], ["ar", PHONE], ["ar", DESK]]) {
  test(`the form for organisations at ${screen.width} px in ${language}`, async () => {
    const { context, page, complaints } = await visit(browser, server.address, { screen });
    await page.goto(`${PETITION}/endorse?lang=${language}`);
    await page.locator("#form-organisation").waitFor();
    await isAccessible(page, "the form for organisations");
    assert.equal(await sidewaysScroll(page), 0);
    await picture(page, `${screen.name}-${language}-endorse`);
    await losesNothingEnlarged(page, `the form for organisations in ${language}`);
    await page.locator("#form-link").fill("http://nowhere");
    await page.locator("main form").evaluate((form) => {
      form.noValidate = true;
    });
    await page.locator("main form p > .button").last().click();
    await page.getByRole("alert").waitFor();
    await isAccessible(page, "the form for organisations with mistakes");
    assert.equal(await page.locator("#form-link").inputValue(), "http://nowhere");
    await picture(page, `${screen.name}-${language}-endorse-mistakes`);
    assert.deepEqual(complaints, []);
    await context.close();
  });
}

for (const javaScript of [true, false]) {
  test(`an organisation endorses ${javaScript ? "with" : "without"} JavaScript, and is listed once it is approved`, async () => {
    const { context, page, complaints } = await visit(browser, server.address, { screen: PHONE, javaScript });
    // The checker of accessibility is a script, which never ends in a page that may run none.
    const checked = javaScript ? isAccessible : async () => {};
    const email = javaScript ? "league@example.org" : "union@example.org";
    const name = javaScript ? "River League" : "River Union";
    await page.goto(`${PETITION}?lang=en`);
    await page.getByRole("link", { name: "Endorse as an organisation" }).click();
    await page.locator("#form-organisation").fill(name);
    await page.locator("#form-link").fill("river.example");
    await page.locator("#form-country").selectOption("AR");
    await page.locator("#form-name").fill("Ana Ruiz");
    await page.locator("#form-email").fill(email);
    await page.getByRole("button", { name: "Endorse", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
    await followLink(page, email, "Confirm the endorsement");
    await page.getByRole("heading", { level: 1, name: "Confirm the endorsement" }).waitFor();
    await checked(page, "confirm the endorsement");
    await page.getByRole("button", { name: "Confirm the endorsement" }).click();
    await page.getByRole("heading", { level: 1, name: "The endorsement is confirmed" }).waitFor();
    await checked(page, "the endorsement is confirmed");
    await page.getByRole("link", { name: "See the endorsement" }).click();
    await page.getByText("Confirmed: it counts once the organisers have accepted it").waitFor();
    await checked(page, "the own page of an endorsement");
    await picture(page, "phone-own-page-endorsement");
    const listed = server.command("organisations", "list", "--petition", "clean-rivers", "--waiting", "--json", ...BY);
    const { id } = JSON.parse(listed.toString().trim());
    server.command("organisations", "approve", "--petition", "clean-rivers", id, ...BY);
    const found = page.getByText(name);
    for (let tries = 0; tries < 150 && (await found.count()) === 0; tries += 1) {
      await page.waitForTimeout(200);
      // The query keeps what the browser has stored out of the way.
      await page.goto(`${PETITION}/organisations?lang=en&at=${Date.now()}`);
    }
    assert.equal(await found.count(), 1);
    for (const screen of [PHONE, DESK]) {
      await page.setViewportSize({ width: screen.width, height: screen.height });
      for (const language of ["en", "ar"]) {
        await page.goto(`${PETITION}/organisations?lang=${language}`);
        await checked(page, `the organisations in ${language}`);
        assert.equal(await sidewaysScroll(page), 0);
        await picture(page, `${screen.name}-${language}-organisations`);
        if (javaScript) await losesNothingEnlarged(page, `the organisations in ${language}`);
        await page.goto(`${PETITION}?lang=${language}`);
        await checked(page, `the petition with an organisation in ${language}`);
        await picture(page, `${screen.name}-${language}-petition-organisations`);
      }
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });
}
