// What axe finds by itself: contrast, names, roles, languages. On every page, light and dark, on a phone and at a desk.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import {
  PETITION,
  SCREENS,
  fillIn,
  followLink,
  picture,
  send,
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

/** Fails with the rule and the places, if there are any. */
async function isAccessible(page, what) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map((it) => it.html).join("; ")}`);
  assert.deepEqual(found, [], what);
}

for (const screen of SCREENS) {
  for (const colorScheme of ["light", "dark"]) {
    test(`every page at ${screen.width} px, ${colorScheme}`, async () => {
      const { context, page } = await visit(browser, server.address, { screen, colorScheme });
      const email = `${screen.name}-${colorScheme}@example.org`;
      await page.goto(PETITION);
      await isAccessible(page, "the petition");
      await picture(page, `${screen.name}-${colorScheme}-petition`);

      await fillIn(page, { email, given: " ", family: "" });
      await send(page);
      await page.getByRole("alert").waitFor();
      await isAccessible(page, "the form with a mistake");

      await page.getByLabel("Given name").fill("Ana");
      await send(page);
      await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
      await isAccessible(page, "check your email");

      await followLink(page, email);
      await page.getByRole("heading", { level: 1, name: "Confirm your signature" }).waitFor();
      await isAccessible(page, "confirm");

      await page.getByRole("button", { name: "Confirm my signature" }).click();
      await page.getByRole("heading", { level: 1, name: "Your signature counts" }).waitFor();
      await isAccessible(page, "confirmed");

      await page.getByRole("link", { name: "Go to my signature" }).click();
      await page.getByRole("heading", { level: 1, name: "Your signature" }).waitFor();
      await isAccessible(page, "the own page");

      for (const path of ["/confirm/forged", "/no/such/page", "/mailbox"]) {
        await page.goto(path);
        await isAccessible(page, path);
      }
      await context.close();
    });
  }
}

for (const language of ["es", "fr"]) {
  test(`the petition in ${language}`, async () => {
    const [screen] = SCREENS;
    const { context, page } = await visit(browser, server.address, { screen });
    await page.goto(`${PETITION}?lang=${language}`);
    await isAccessible(page, language);
    await picture(page, `phone-${language}`);
    await context.close();
  });
}
