// What axe finds by itself: contrast, names, roles, languages. On every page, light and dark, on a phone and at a desk.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  PETITION,
  SCREENS,
  fillIn,
  followLink,
  isAccessible,
  losesNothingEnlarged,
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
      await page.getByLabel("Email address").fill("ana@gmial.com");
      await send(page);
      await page.getByRole("group", { name: "Did you mean ana@gmail.com?" }).waitFor();
      await isAccessible(page, "did you mean");

      await page.getByLabel("Email address").fill(email);
      await send(page);
      await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
      await isAccessible(page, "check your email");

      await followLink(page, email);
      await page.getByRole("heading", { level: 1, name: "Confirm your signature" }).waitFor();
      await isAccessible(page, "confirm");

      await page.getByLabel("Show my name publicly").check();
      await page.getByRole("button", { name: "Confirm my signature" }).click();
      await page.getByRole("heading", { level: 1, name: "Your signature counts" }).waitFor();
      await isAccessible(page, "confirmed");

      await page.getByRole("link", { name: "Go to my signature" }).click();
      await page.getByRole("heading", { level: 1, name: "Your signature" }).waitFor();
      await isAccessible(page, "the own page");
      await page.getByRole("link", { name: "Correct your details" }).click();
      await page.getByRole("heading", { level: 1, name: "Correct your details" }).waitFor();
      await isAccessible(page, "correcting");
      await page.getByLabel("Given name").fill("<b>");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("alert").getByText("There is a problem").waitFor();
      await isAccessible(page, "a correction with a mistake");

      const search = page.getByRole("searchbox", { name: "Search the names" });
      for (let tries = 0; tries < 50; tries += 1) {
        await page.goto(`${PETITION}/signers`);
        if (await search.isVisible()) break;
        await page.waitForTimeout(200);
      }
      await search.fill("zzz");
      await page.keyboard.press("Enter");
      await page.getByRole("status").getByText("No name matches.").waitFor();
      assert.ok(!page.url().includes("zzz"), "a name stands in no address");
      await isAccessible(page, "a search among the names");

      const own = ["privacy", "signers", "comments", "news", "link", "check-mail"].map((page) => `${PETITION}/${page}`);
      for (const path of [...own, "/petitions", "/accessibility", "/confirm/forged", "/no/such/page", "/mailbox"]) {
        await page.goto(path);
        await isAccessible(page, path);
        if (colorScheme === "light" && path !== "/mailbox") await losesNothingEnlarged(page, path.slice(1).replaceAll("/", "-"));
      }
      await context.close();
    });
  }
}

/** Fails if a part of the page is beyond its edges, where one would have to scroll sideways, or the beginning is out of sight. */
async function fits(page, what) {
  const [beyond, begins] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const { left, right } = document.querySelector("h1, h2").getBoundingClientRect();
    return [scrollWidth - clientWidth, right > 0 && left < clientWidth];
  });
  assert.equal(beyond, 0, `${what}: so many pixels beyond the edge`);
  assert.ok(begins, `${what}: the first heading is out of sight`);
}

test("the petition and its form in every language of the interface, on a phone", async () => {
  const [screen] = SCREENS;
  const { context, page } = await visit(browser, server.address, { screen });
  await page.goto(`${PETITION}?lang=en`);
  const links = await page.locator(".languages details a").evaluateAll((found) =>
    found.map((link) => [link.getAttribute("lang") ?? "en", link.getAttribute("href")]),
  );
  assert.ok(links.length >= 30, `${links.length} languages`);
  for (const [language, href] of links) {
    await page.goto(new URL(href, page.url()).href);
    assert.equal(await page.getAttribute("html", "lang"), language);
    await fits(page, language);
    await isAccessible(page, language);
    // A browser would first ask for what is missing, in its own language.
    await page.evaluate(() => document.querySelector("#sign form").submit());
    await page.locator(".problems").waitFor();
    await fits(page, `${language}, with mistakes`);
    await isAccessible(page, `${language}, with mistakes`);
    if (["ar", "de", "el"].includes(language)) await picture(page, `phone-${language}-mistakes`);
  }
  await context.close();
});
