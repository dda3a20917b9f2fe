// A person signs: the form, the mail, the button, the count. With and without JavaScript, on a phone and at a desk.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  PETITION,
  SCREENS,
  countReaches,
  fillIn,
  followLink,
  picture,
  send,
  shownCount,
  sidewaysScroll,
  startBrowser,
  startServer,
  visit,
} from "./support.mjs";

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

for (const screen of SCREENS) {
  for (const javaScript of [true, false]) {
    const name = `${screen.name}-${javaScript ? "script" : "no-script"}`;

    describe(`${screen.width} px, ${javaScript ? "with" : "without"} JavaScript`, () => {
      test("a person signs, confirms by mail, and sees the count rise", async () => {
        const { context, page, complaints } = await visit(browser, server.address, { screen, javaScript });
        const fits = async (what) => {
          assert.equal(await sidewaysScroll(page), 0, `${what} scrolls sideways`);
          await picture(page, `${name}-${what}`);
        };
        const email = `${name}@example.org`;
        const counted = await shownCount(page);
        await fits("1-petition");

        await fillIn(page, { email });
        await page.getByLabel("Show my name publicly").check();
        await send(page);
        await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
        assert.ok(!page.url().includes("example.org"), "nothing personal in an address");
        assert.ok(await page.getByText(email).isVisible());
        // A script sets the address of the page without what was typed, so that reloading sends nothing.
        assert.equal(new URL(page.url()).pathname, `${PETITION}/${javaScript ? "check-mail" : "signatures"}`);
        await fits("2-check-mail");
        assert.equal(await shownCount(page), counted, "it does not count yet");

        await followLink(page, email);
        await page.getByRole("heading", { level: 1, name: "Confirm your signature" }).waitFor();
        await fits("3-confirm");
        await page.getByRole("button", { name: "Confirm my signature" }).click();
        await page.getByRole("heading", { level: 1, name: "Your signature counts" }).waitFor();
        await fits("4-confirmed");
        const ownPage = await page.getByRole("link", { name: "Go to my signature" }).getAttribute("href");

        assert.equal(await countReaches(page, counted + 1), counted + 1);
        await page.getByText("Ana Ruiz").first().waitFor();
        await fits("5-petition-signed");

        await page.goto(ownPage);
        await page.getByRole("heading", { level: 1, name: "Your signature" }).waitFor();
        assert.ok(await page.getByText(email, { exact: true }).isVisible());
        await fits("6-own-page");
        assert.deepEqual(complaints, []);
        assert.deepEqual(await context.cookies(), []);
        await context.close();
      });

      test("a form with a mistake comes back marked, with all that was typed", async () => {
        const { context, page, complaints } = await visit(browser, server.address, { screen, javaScript });
        await page.goto(PETITION);
        await fillIn(page, { email: `${name}-2@example.org`, given: " ", family: "", city: "Río Gallegos" });
        await page.getByText("Add an occupation or a comment").click();
        await page.getByLabel("Comment").fill("Libertad \"ya\" <3 & más");
        await page.getByLabel("The campaign may email me news").check();
        await send(page);

        const problems = page.getByRole("alert");
        await problems.getByText("There is a problem").waitFor();
        assert.match(await page.title(), /^Error:/);
        assert.equal(await page.evaluate(() => document.activeElement?.className), "problems");
        await picture(page, `${name}-7-mistake`);
        assert.equal(await sidewaysScroll(page), 0);

        const marked = page.locator("[aria-invalid='true']");
        assert.equal(await marked.count(), 1);
        assert.equal(await marked.getAttribute("name"), "given_name");
        const explained = page.locator(`#${await marked.getAttribute("aria-describedby")}`);
        assert.ok(await explained.isVisible());
        assert.equal(await page.getByLabel("Family name").inputValue(), "");
        assert.equal(await page.getByLabel("Email address").inputValue(), `${name}-2@example.org`);
        assert.equal(await page.getByLabel("Country").inputValue(), "AR");
        assert.equal(await page.getByLabel("City").inputValue(), "Río Gallegos");
        assert.ok(await page.getByLabel("Comment").isVisible(), "what was opened is open");
        assert.equal(await page.getByLabel("Comment").inputValue(), "Libertad \"ya\" <3 & más");
        assert.ok(await page.getByLabel("The campaign may email me news").isChecked());

        // The list of mistakes leads to the field; put right, the form goes through.
        await problems.getByRole("link").first().click();
        await page.getByLabel("Given name").fill("Ana");
        await send(page);
        await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
        assert.deepEqual(complaints, []);
        await context.close();
      });
    });
  }
}

for (const javaScript of [true, false]) {
  test(`a misspelt address is asked about and corrected, ${javaScript ? "with" : "without"} JavaScript`, async () => {
    const [screen] = SCREENS;
    const { context, page, complaints } = await visit(browser, server.address, { screen, javaScript });
    const name = javaScript ? "script" : "bare";
    await page.goto(PETITION);
    await fillIn(page, { email: `${name}@gmial.com`, city: "Salta" });
    await send(page);
    const offer = page.getByRole("group", { name: `Did you mean ${name}@gmail.com?` });
    await offer.waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.className), "offer");
    await picture(page, `phone-${name}-offer`);

    // Enter sends what stands in the field, and answers nothing.
    await page.getByLabel("Email address").fill(`${name}@hotmial.com`);
    await page.getByLabel("Email address").press("Enter");
    await page.getByRole("group", { name: `Did you mean ${name}@hotmail.com?` }).waitFor();
    await page.getByRole("button", { name: `No, send to ${name}@hotmial.com` }).click();
    await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
    assert.ok(await page.getByText(`${name}@hotmial.com`).isVisible());

    await page.getByRole("button", { name: "Change the address" }).click();
    assert.equal(await page.getByLabel("City").inputValue(), "Salta");
    await page.getByLabel("Email address").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.name), "email");
    await page.getByLabel("Email address").fill(`${name}@gmial.com`);
    await send(page);
    await page.getByRole("button", { name: `Use ${name}@gmail.com` }).click();
    await page.getByRole("link", { name: "Open Gmail" }).waitFor();
    await page.getByRole("button", { name: "Send it again" }).click();
    await page.getByText("You have asked for another email").waitFor();
    await picture(page, `phone-${name}-again`);
    const mails = page.locator("article", { hasText: `${name}@gmail.com` });
    for (let tries = 0; tries < 60 && (await mails.count()) < 2; tries += 1) {
      await page.waitForTimeout(200);
      await page.goto("/mailbox");
    }
    assert.equal(await mails.count(), 2);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  test(`a person corrects their details on the own page, ${javaScript ? "with" : "without"} JavaScript`, async () => {
    const [screen] = SCREENS;
    const { context, page, complaints } = await visit(browser, server.address, { screen, javaScript });
    const email = `corrects-${javaScript}@example.org`;
    await page.goto(PETITION);
    await fillIn(page, { email, given: "Corina", family: "Pas" });
    await send(page);
    await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
    await followLink(page, email);
    await page.getByRole("button", { name: "Confirm my signature" }).click();
    await page.getByRole("link", { name: "Go to my signature" }).click();

    await page.getByRole("link", { name: "Correct your details" }).click();
    await page.getByRole("heading", { level: 1, name: "Correct your details" }).waitFor();
    assert.equal(await page.getByLabel("Family name").inputValue(), "Pas");
    assert.equal(await sidewaysScroll(page), 0);
    await page.getByLabel("Family name").fill("<b>Paz");
    await page.getByLabel("City").fill("Río Gallegos");
    await page.getByRole("button", { name: "Save" }).click();
    const problems = page.getByRole("alert");
    await problems.getByText("Family name must be plain text").waitFor();
    assert.equal(await page.getByLabel("City").inputValue(), "Río Gallegos", "what was typed is kept");
    assert.equal(await page.evaluate(() => document.activeElement?.className), "problems");

    await page.getByLabel("Family name").fill("Paz");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("your details are stored as you see them here").waitFor();
    assert.ok(await page.getByText("Corina Paz").isVisible());
    await picture(page, `phone-corrected-${javaScript}`);
    assert.deepEqual(complaints, []);
    await context.close();
  });
}

test("a person withdraws and erases on the own page, without JavaScript", async () => {
  const [screen] = SCREENS;
  const { context, page, complaints } = await visit(browser, server.address, { screen, javaScript: false });
  await page.goto(PETITION);
  await fillIn(page, { email: "leaves@example.org", given: "Leonor", family: "Paz" });
  await send(page);
  await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
  await followLink(page, "leaves@example.org");
  await page.getByRole("button", { name: "Confirm my signature" }).click();
  await page.getByRole("link", { name: "Go to my signature" }).click();
  const ownPage = page.url();

  await page.getByRole("button", { name: "Withdraw my signature" }).click();
  await page.getByText("Withdrawn").or(page.getByText("has been withdrawn")).first().waitFor();
  await picture(page, "phone-8-withdrawn");

  await page.goto(ownPage);
  await page.getByLabel("I am sure that I want to erase my data").check();
  await page.getByRole("button", { name: "Erase my data", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Your data has been erased" }).waitFor();
  await picture(page, "phone-9-erased");
  await page.goto(ownPage);
  assert.ok(!(await page.content()).includes("Leonor"));
  assert.deepEqual(complaints, []);
  await context.close();
});

test("everything is within reach of the keyboard, in the order of the page", async () => {
  const [, screen] = SCREENS;
  const { context, page } = await visit(browser, server.address, { screen });
  await page.goto(PETITION);
  const reached = [];
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => {
      const { name, textContent } = document.activeElement;
      return name || textContent.trim();
    }));
  }
  assert.equal(reached[0], "Skip to main content");
  const fields = ["given_name", "family_name", "email", "country", "city", "show_name", "news"];
  // After the last link the browser begins again.
  assert.deepEqual([...new Set(reached)].filter((it) => fields.includes(it)), fields);
  await context.close();
});

test("the IBAN is copied as a bank wants it", async () => {
  const [, screen] = SCREENS;
  const permissions = ["clipboard-read", "clipboard-write"];
  const { context, page, complaints } = await visit(browser, server.address, { screen, permissions });
  await page.goto(PETITION);
  const donate = page.getByRole("region", { name: "Support the campaign" });
  await donate.getByRole("button", { name: "Copy" }).click();
  await donate.getByRole("button", { name: "Copied" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied.replaceAll(" ", ""), "FR7610278061050005965934133");
  assert.deepEqual(complaints, []);
  await context.close();
});
