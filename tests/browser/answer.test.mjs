// The signed answer that a refused signer keeps: on the form and on a notice, with and without JavaScript, from right to left too.

import assert from "node:assert/strict";
import { createPublicKey, verify } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { PETITION, SCREENS, isAccessible, picture, sidewaysScroll, startBrowser, startServer, visit } from "./support.mjs";

const SAMPLE = fileURLToPath(new URL(`../../infra${PETITION}`, import.meta.url));
const [PHONE, DESK] = SCREENS;
const VISITS = [
  { screen: PHONE, javaScript: false, language: "en" },
  { screen: PHONE, javaScript: true, language: "en" },
  { screen: PHONE, javaScript: true, language: "ar" },
  { screen: DESK, javaScript: true, language: "en" },
];
// What comes before the 32 bytes of an Ed25519 key (RFC 8410).
const BEFORE_KEY = Buffer.from("302a300506032b6570032100", "hex");

let server;
let browser;
let folder;

before(async () => {
  server = await startServer();
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), "answer-"));
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Whether the note is signed by the key that the site publishes. */
async function isSigned(note) {
  const vkey = (await (await fetch(`${server.address}/answers/key`)).text()).trim();
  const key = Buffer.from(vkey.split("+").slice(2).join("+"), "base64").subarray(1);
  const end = note.lastIndexOf("\n\n") + 1;
  const signature = Buffer.from(note.slice(end).trim().split(" ")[2], "base64").subarray(4);
  const publicKey = createPublicKey({ key: Buffer.concat([BEFORE_KEY, key]), format: "der", type: "spki" });
  return verify(null, Buffer.from(note.slice(0, end)), publicKey, signature);
}

/** Opens the form and fills it in, so that it is sent when the petition takes none any more. */
async function filledIn({ screen, javaScript, language }, number) {
  const visitor = await visit(browser, server.address, { screen, javaScript });
  const { page } = visitor;
  await page.goto(`${PETITION}?lang=${language}`);
  const typed = { given_name: "Ana", family_name: "Ruiz", email: `answer-${number}@example.org` };
  for (const [name, text] of Object.entries(typed)) await page.locator(`form [name=${name}]`).fill(text);
  await page.locator("form [name=country]").selectOption("AR");
  return visitor;
}

async function sends(page, status) {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST" && response.url().includes("/signatures")),
    page.locator("form[action$='/signatures'] p > button.button").click(),
  ]);
  assert.equal(answer.status(), status);
  await page.locator("textarea[readonly]").waitFor({ state: "attached" });
}

/** Opens what keeps the answer, and looks at it. */
async function looksAt(page, reason, { screen, javaScript, language }) {
  const details = page.locator("details", { has: page.locator("textarea[readonly]") });
  const note = details.locator("textarea");
  assert.equal(await note.isVisible(), false, "it is folded away at first");
  await details.locator("summary").click();
  const text = await note.inputValue();
  assert.match(text, new RegExp(`^\\S+/answers\\npetition argentina-against-repression\\nasked sign\\nrefused ${reason}\\ntime `));
  assert.ok(await isSigned(text));
  assert.ok(!(await isSigned(text.replace("asked sign", "asked sing"))));
  assert.equal(await note.evaluate((it) => getComputedStyle(it).direction), "ltr");
  assert.ok(await note.evaluate((it) => it.scrollWidth <= it.clientWidth), "long lines wrap");
  assert.ok((await sidewaysScroll(page)) <= 0);
  if (javaScript) {
    // Axe is a script.
    await isAccessible(page, `an answer: ${reason}, ${language}`);
    await picture(page, `answer-${reason}-${screen.name}-${language}`);
  }
  const download = page.waitForEvent("download");
  await details.locator("a[download]").click();
  const file = await download;
  assert.equal(file.suggestedFilename(), "answer.txt");
  assert.equal(await readFile(await file.path(), "utf8"), text);
}

test("whoever is refused reads and keeps a signed answer, on the form and on a notice", async () => {
  const all = VISITS.map((one, number) => [one, number]);
  const paused = await Promise.all(all.map(([one, number]) => filledIn(one, number)));
  const closed = await Promise.all(all.map(([one, number]) => filledIn(one, number + 10)));
  const [, , slug] = PETITION.split("/");
  server.command("petition", "pause", "--petition", slug, "--operator", "Ana", "--note", "a test");
  await new Promise((done) => setTimeout(done, 5_000));
  for (const [one, number] of all) {
    const { page, context, complaints } = paused[number];
    await sends(page, 409);
    await looksAt(page, "paused", one);
    assert.deepEqual(complaints, []);
    await context.close();
  }

  const petition = join(folder, slug);
  await cp(SAMPLE, petition, { recursive: true });
  const settings = join(petition, "petition.toml");
  await writeFile(settings, (await readFile(settings, "utf8")).replace("open = true", "open = false"));
  server.command("petition", "apply", petition);
  await new Promise((done) => setTimeout(done, 5_000));
  for (const [one, number] of all) {
    const { page, context, complaints } = closed[number];
    await sends(page, 409);
    await looksAt(page, "closed", one);
    assert.deepEqual(complaints, []);
    await context.close();
  }
});
