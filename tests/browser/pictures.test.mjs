// A petition with pictures: what a browser loads, and that nothing moves while it does.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { SCREENS, picture, sidewaysScroll, startBrowser, startServer, visit } from "./support.mjs";

const PETITION = "/petitions/clean-rivers";
const EXAMPLE = new URL("../../infra/petitions/clean-rivers", import.meta.url).pathname;

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

for (const screen of SCREENS) {
  test(`nothing moves and every picture is loaded at ${screen.width} px`, async () => {
    const { context, page, complaints } = await visit(browser, server.address, { screen });
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) window.shifts.push(shift.value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    // Pictures come late, so that a page without room for them would move.
    await page.route("**/pictures/*", async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    const asked = [];
    page.on("request", (request) => {
      if (request.url().includes("/pictures/")) asked.push(new URL(request.url()).pathname);
    });
    await page.goto(PETITION);
    const pictures = page.locator("main picture img");
    assert.equal(await pictures.count(), 3);
    for (let number = 0; number < 3; number += 1) {
      const image = pictures.nth(number);
      await image.scrollIntoViewIfNeeded();
      await page.waitForFunction((shown) => shown.complete && shown.naturalWidth > 0, await image.elementHandle());
      const { width, source } = await image.evaluate((shown) => ({
        width: shown.getBoundingClientRect().width,
        source: shown.currentSrc,
      }));
      assert.match(source, /\.webp$/);
      assert.ok(width > 0 && width <= screen.width, `${width} px`);
    }
    // A phone with plain pixels needs the smallest size.
    if (screen.width === 360) assert.ok(asked.every((path) => !path.includes("-1600.")), asked.join());
    assert.deepEqual(await page.evaluate(() => window.shifts), []);
    assert.ok((await sidewaysScroll(page)) <= 0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(violations.map(({ id }) => id), []);
    assert.deepEqual(complaints, []);
    await picture(page, `${screen.name}-pictures`);
    await context.close();
  });

  test(`pictures show without JavaScript at ${screen.width} px`, async () => {
    const { context, page, complaints } = await visit(browser, server.address, { screen, javaScript: false });
    await page.goto(PETITION);
    const image = page.getByRole("img", { name: "Brown water with foam" });
    await image.scrollIntoViewIfNeeded();
    // Without JavaScript browsers load lazy pictures at once.
    await page.waitForLoadState("networkidle");
    const size = await image.boundingBox();
    assert.ok(Math.abs(size.width / size.height - 16 / 9) < 0.02, JSON.stringify(size));
    assert.deepEqual(complaints, []);
    await context.close();
  });
}
