// The README's picture of the petition's page. UPDATE_SCREENSHOT=1 takes it again; otherwise its size is checked.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { PETITION, countReaches, fillIn, followLink, send, startBrowser, startServer, visit } from "./support.mjs";

const FILE = join(dirname(fileURLToPath(import.meta.url)), "screenshots", "petition.png");
const SCREEN = { name: "readme", width: 1280, height: 740 };
const AT_MOST = 150 * 1024;
const SIGNERS = [
  ["Ada", "Lovelace"],
  ["Emma", "Goldman"],
  ["Rosa", "Parks"],
];

test("the README's screenshot has the size of the page and is small", { timeout: 120_000 }, async () => {
  if (process.env.UPDATE_SCREENSHOT) await takeAgain();
  const png = await readFile(FILE).catch(() => {
    throw new Error(`${FILE} is missing: run UPDATE_SCREENSHOT=1 node --test tests/browser/screenshot.test.mjs`);
  });
  assert.equal(png.toString("latin1", 1, 4), "PNG");
  // The header names width and height: https://www.w3.org/TR/png-3/#11IHDR
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [SCREEN.width, SCREEN.height]);
  assert.ok(png.length <= AT_MOST, `${png.length} bytes: take a simpler picture, at most ${AT_MOST}`);
});

async function takeAgain() {
  const server = await startServer();
  const browser = await startBrowser();
  try {
    const { page } = await visit(browser, server.address, { screen: SCREEN });
    for (const [given, family] of SIGNERS) {
      const email = `${given.toLowerCase()}@example.org`;
      await page.goto(PETITION);
      await fillIn(page, { email, given, family });
      await page.getByLabel("Show my name publicly").check();
      await send(page);
      await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
      await followLink(page, email);
      await page.getByRole("button", { name: "Confirm my signature" }).click();
      await page.getByRole("heading", { level: 1, name: "Your signature counts" }).waitFor();
    }
    await countReaches(page, SIGNERS.length);
    const png = await page.screenshot({ animations: "disabled" });
    await mkdir(dirname(FILE), { recursive: true });
    await writeFile(FILE, png);
  } finally {
    await browser.close();
    await server.stop();
  }
}
