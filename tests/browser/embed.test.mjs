// A petition in a frame of another site: who may show it, what it looks like there, and where a signature leads.

import assert from "node:assert/strict";
import { once } from "node:events";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { PETITION, SCREENS, fillIn, picture, send, startBrowser, startServer } from "./support.mjs";

const EXAMPLE = new URL("../../infra/petitions/argentina-against-repression", import.meta.url).pathname;

let folder;
let server;
let browser;
/** A site that the petition names, and one that it does not. */
let friend;
let stranger;

/** Another site: a page with the petition's lines between two paragraphs. */
async function startSite() {
  const site = createServer((request, response) => {
    const { searchParams } = new URL(request.url, "http://site.example");
    const shows = searchParams.get("shows") ?? "form";
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>A blog</title></head>
<body><main><h1>Our blog</h1><p>Sign here:</p>
<script async src="${server.address}/embed.js"></script>
<a data-countersign="${shows}" style="${searchParams.get("style") ?? ""}" href="${server.address}${PETITION}?lang=en">The petition</a>
<p id="below">What follows.</p></main></body></html>`);
  });
  site.listen(0, "127.0.0.1");
  await once(site, "listening");
  const address = `http://127.0.0.1:${site.address().port}`;
  return { address, stop: () => new Promise((done) => site.close(done)) };
}

/** A visit that keeps what it asks for. */
async function visit(screen, options = {}) {
  const context = await browser.newContext({ viewport: screen, locale: "en-GB", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url())));
  return { context, page, asked };
}

before(async () => {
  browser = await startBrowser();
  // The sites' ports are known once they listen, and the petition names one of them.
  server = { address: "" };
  friend = await startSite();
  stranger = await startSite();
  folder = await mkdtemp(join(tmpdir(), "petition-"));
  await cp(EXAMPLE, folder, { recursive: true });
  const file = join(folder, "petition.toml");
  await writeFile(file, `embed_on = ["${friend.address}"]\n${await readFile(file, "utf8")}`);
  server = await startServer({ petition: folder });
});

after(async () => {
  await browser?.close();
  await friend?.stop();
  await stranger?.stop();
  await server?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

for (const screen of SCREENS) {
  test(`who signs in a frame arrives at the petition's own site at ${screen.width} px`, async () => {
    const { context, page, asked } = await visit(screen);
    await page.goto(`${friend.address}/`);
    const frame = page.frameLocator("iframe[title='The petition']");
    await frame.getByRole("heading", { name: "Sign the petition" }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`), []);
    await picture(page, `${screen.name}-framed`);
    // The frame is as high as its content: nothing in it scrolls.
    const inner = page.frames().find((it) => it.url().includes("/embed"));
    await page.waitForFunction(
      ([high, element]) => Math.abs(element.getBoundingClientRect().height - high) <= 2,
      [
        await inner.evaluate(() => document.body.getBoundingClientRect().height),
        await page.locator("iframe").elementHandle(),
      ],
    );
    assert.ok(await inner.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await fillIn(inner, { email: `framed-${screen.width}@example.org` });
    await send(inner);
    await page.waitForURL(`${server.address}${PETITION}/check-mail**`);
    assert.deepEqual(await context.cookies(), []);
    const sites = new Set(asked.map(({ origin }) => origin));
    assert.deepEqual([...sites].sort(), [friend.address, server.address].sort());
    await context.close();
  });

  test(`nothing moves where the page keeps room at ${screen.width} px`, async () => {
    const { context, page } = await visit(screen);
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) window.shifts.push(shift.value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${friend.address}/?shows=count&style=display:block;min-height:400px`);
    const frame = page.frameLocator("iframe");
    await frame.getByRole("link", { name: "Sign the petition" }).waitFor();
    await picture(page, `${screen.name}-framed-count`);
    await page.locator("#below").scrollIntoViewIfNeeded();
    assert.deepEqual(await page.evaluate(() => window.shifts), []);
    // The link of the script's own place became the frame before anything was shown below it.
    await frame.getByRole("link", { name: "Sign the petition" }).click();
    await page.waitForURL(`${server.address}${PETITION}?**#sign`);
    await context.close();
  });
}

test("a keyboard reaches the form and leaves it", async () => {
  const { context, page } = await visit(SCREENS[1]);
  await page.goto(`${friend.address}/`);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("heading", { name: "Sign the petition" }).waitFor();
  const reached = async () => {
    const inner = page.frames().find((it) => it.url().includes("/embed"));
    return inner.evaluate(() => (document.hasFocus() ? document.activeElement?.getAttribute("name") : null));
  };
  const names = [];
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press("Tab");
    names.push(await reached());
  }
  for (const name of ["given_name", "family_name", "email"]) assert.ok(names.includes(name), names.join());
  await context.close();
});

test("other sites and other pages get no frame", async () => {
  const { context, page } = await visit(SCREENS[1]);
  await page.goto(`${stranger.address}/`);
  await page.locator("iframe").waitFor();
  await page.waitForTimeout(500);
  assert.equal(await page.frameLocator("iframe").locator("form").count(), 0);
  // A site that may show the form may not show the petition's page, or a signer's own.
  await page.goto(`${friend.address}/`);
  await page.frameLocator("iframe").locator("form").waitFor();
  await page.evaluate((address) => {
    document.querySelector("iframe").src = address;
  }, `${server.address}${PETITION}?lang=en`);
  await page.waitForTimeout(500);
  assert.equal(await page.frameLocator("iframe").locator("form").count(), 0);
  await context.close();
});

test("without JavaScript a link is left", async () => {
  const { context, page } = await visit(SCREENS[0], { javaScriptEnabled: false });
  await page.goto(`${friend.address}/`);
  await page.getByRole("link", { name: "The petition" }).click();
  await page.waitForURL(`${server.address}${PETITION}?lang=en`);
  await context.close();
});
