// Where signatures come from: a table, and beside countries a map that is loaded when somebody opens it.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { PETITION, SCREENS, isAccessible, losesNothingEnlarged, picture, sidewaysScroll, startBrowser, startServer, visit } from "./support.mjs";

const EXAMPLE = new URL("../../infra/petitions/argentina-against-repression", import.meta.url).pathname;
const PATIENCE = 30_000;

let folder;
let server;
let browser;

/** Asks until the answer is as wanted. */
async function until(ask, wanted, what) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`${what}: ${JSON.stringify(answer)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const json = async (name) => (await fetch(`${server.address}${PETITION}/${name}.json?at_time=${Date.now()}`)).json();

/** Somebody signs and confirms, without a browser. */
async function sign(number, from) {
  const email = `person-${number}@example.org`;
  const form = { given_name: "Ana", family_name: "Ruiz", email, country: "AR", ...from };
  const signed = await fetch(`${server.address}${PETITION}/signatures`, { method: "POST", body: new URLSearchParams(form) });
  assert.equal(signed.status, 202);
  const mailbox = async () => (await fetch(`${server.address}/mailbox`)).text();
  const links = (html) => html.split("<article").filter((mail) => mail.includes(email));
  const [mail] = links(await until(mailbox, (html) => links(html).length > 0, "no mail"));
  const [link] = mail.match(/\/confirm\/[\w-]+/);
  const confirmed = await fetch(`${server.address}${link}`, { method: "POST", body: new URLSearchParams({ mailed_to: email }) });
  assert.equal(confirmed.status, 200);
  // One after the other, so that no multiple of ten is passed over.
  await until(() => json("count"), ({ confirmed }) => confirmed === number, "not counted");
}

before(async () => {
  // So many people come from one network here.
  process.env.SIGN_PER_NETWORK_HOUR = "1000000";
  browser = await startBrowser();
  await startWith(`[places]\nby = "country"\n`);
});

after(async () => {
  await browser?.close();
  await stop();
});

/** The server, with the example and these lines in its `petition.toml`. */
async function startWith(lines) {
  folder = await mkdtemp(join(tmpdir(), "petition-"));
  await cp(EXAMPLE, folder, { recursive: true });
  const file = join(folder, "petition.toml");
  await writeFile(file, `${await readFile(file, "utf8")}\n${lines}`);
  server = await startServer({ petition: folder });
}

async function stop() {
  await server?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
}

test("before there are enough, the page says so", async () => {
  for (const screen of SCREENS) {
    const { context, page, complaints } = await visit(browser, server.address, { screen, javaScript: false });
    await page.goto(`${PETITION}?lang=en`);
    await page.getByRole("link", { name: "Where signatures come from" }).click();
    await page.getByText("No country is shown.").waitFor();
    assert.equal(await page.getByRole("table").count(), 0);
    assert.deepEqual(complaints, []);
    await context.close();
  }
});

test("then it has a table, and a map that is loaded once it is opened", async () => {
  for (let number = 1; number <= 30; number += 1) await sign(number, { country: number % 10 === 0 ? "UY" : "AR" });
  await until(() => json("places"), ({ table }) => table?.countries.length === 1, "no table");
  for (const screen of SCREENS) {
    for (const colorScheme of ["light", "dark"]) {
      const { context, page, complaints } = await visit(browser, server.address, { screen, colorScheme });
      const maps = [];
      page.on("request", (request) => {
        if (request.url().includes("places.svg")) maps.push(request.url());
      });
      await page.goto(`${PETITION}/places?lang=en`);
      const cells = await page.getByRole("row").filter({ hasText: "Argentina" }).getByRole("cell").allInnerTexts();
      assert.deepEqual(cells, ["10", "33%"]);
      assert.equal(await page.getByText("Uruguay").count(), 0);
      await page.waitForLoadState("networkidle");
      assert.deepEqual(maps, [], "the map is not loaded before it is opened");
      await page.getByText("Map", { exact: true }).click();
      const map = page.getByRole("img", { name: "Map of the world." });
      await map.scrollIntoViewIfNeeded();
      await until(() => map.evaluate((image) => image.complete && image.naturalWidth), (width) => width > 0, "no map");
      assert.equal(maps.length, 1);
      await isAccessible(page, `places at ${screen.width} px, ${colorScheme}`);
      assert.equal(await sidewaysScroll(page), 0);
      await picture(page, `places-${screen.name}-${colorScheme}`);
      await losesNothingEnlarged(page, "places");
      assert.deepEqual(complaints, []);
      await context.close();
    }
  }
});

test("the map opens by itself too, in the reader's colours", async () => {
  const seas = [];
  for (const colorScheme of ["light", "dark"]) {
    const { context, page, complaints } = await visit(browser, server.address, { screen: SCREENS[1], colorScheme });
    const answer = await page.goto(`${PETITION}/places.svg?lang=en`);
    assert.equal(answer.headers()["content-type"], "image/svg+xml");
    assert.ok((await answer.body()).length <= 40 * 1024);
    seas.push(await page.evaluate(() => getComputedStyle(document.querySelector(".sea")).fill));
    assert.deepEqual(complaints, []);
    await context.close();
  }
  assert.deepEqual(seas, ["rgb(255, 255, 255)", "rgb(29, 32, 38)"]);
});

test("a petition by region has a table of its regions and no map", async () => {
  await stop();
  const regions = `[places.regions]\n"Santa Fe" = []\n"Tierra del Fuego Antártida e Islas del Atlántico Sur" = []\n`;
  await startWith(`[form]\nregion = "optional"\n\n[places]\nby = "region"\n${regions}`);
  for (const screen of SCREENS) {
    const { context, page, complaints } = await visit(browser, server.address, { screen, javaScript: false });
    await page.goto(`${PETITION}/places?lang=en`);
    await page.getByText("No area is shown.").waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  }
  const south = "tierra del fuego antartida e islas del atlantico sur";
  for (let number = 1; number <= 40; number += 1) await sign(number, { region: number % 2 ? "santa fe" : south });
  await until(() => json("places"), ({ table }) => table?.areas.length === 2, "no table");
  for (const screen of SCREENS) {
    for (const colorScheme of ["light", "dark"]) {
      const { context, page, complaints } = await visit(browser, server.address, { screen, colorScheme });
      await page.goto(`${PETITION}/places?lang=en`);
      await page.getByRole("columnheader", { name: "Region", exact: true }).waitFor();
      const cells = await page.getByRole("row").filter({ hasText: "Tierra del Fuego" }).getByRole("cell").allInnerTexts();
      assert.deepEqual(cells, ["10", "25%"]);
      assert.equal(await page.getByText("Map", { exact: true }).count(), 0);
      await isAccessible(page, `regions at ${screen.width} px, ${colorScheme}`);
      assert.equal(await sidewaysScroll(page), 0);
      await picture(page, `regions-${screen.name}-${colorScheme}`);
      assert.deepEqual(complaints, []);
      await context.close();
    }
  }
});
