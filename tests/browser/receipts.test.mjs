// The public log and its receipts: the page about it, and a receipt that the browser checks by itself.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { PETITION, SCREENS, isAccessible, picture, sidewaysScroll, startBrowser, startServer, visit } from "./support.mjs";

const VECTORS = new URL("../../events/golden/public-log/", import.meta.url);
const PATIENCE = 30_000;
const [PHONE] = SCREENS;

let server;
let browser;
let signer;

/** Asks until the answer is as wanted. */
async function until(ask, wanted, what) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`${what}: ${JSON.stringify(answer)}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

const inLog = async () => (await (await fetch(`${server.address}${PETITION}/count.json?at_time=${Date.now()}`)).json()).public_log;

/** Somebody signs and confirms, without a browser; gives the path of their own page. */
async function sign(email) {
  const before = (await inLog())?.lines.confirmed ?? 0;
  const form = { given_name: "Ana", family_name: "Ruiz", email, country: "AR" };
  const signed = await fetch(`${server.address}${PETITION}/signatures`, { method: "POST", body: new URLSearchParams(form) });
  assert.equal(signed.status, 202);
  const mailbox = async () => (await fetch(`${server.address}/mailbox`)).text();
  const mails = (html) => html.split("<article").filter((mail) => mail.includes(email));
  const [mail] = mails(await until(mailbox, (html) => mails(html).length > 0, "no mail"));
  const [link] = mail.match(/\/confirm\/[\w-]+/);
  const confirmed = await fetch(`${server.address}${link}`, { method: "POST", body: new URLSearchParams({ mailed_to: email }) });
  assert.equal(confirmed.status, 200);
  await until(inLog, (log) => log?.lines.confirmed > before, "not in the log");
  const thanked = await until(mailbox, (html) => mails(html).length > 1, "no thanks");
  assert.ok(mails(thanked).some((mail) => mail.includes("#receipt")), "the email that thanks says where the receipt is");
  return mail.match(/\/signature\/[\w-]+/)[0];
}

const receiptOf = async (ownPage) => {
  const answer = await until(() => fetch(`${server.address}${ownPage}/receipt`), ({ status }) => status === 200, "no receipt");
  return answer.text();
};

/** Pastes a receipt, presses the button, and gives what the page says. */
async function check(page, receipt) {
  await page.getByLabel("Receipt", { exact: true }).fill(receipt);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.locator("#result .done").waitFor();
  return page.getByRole("status").innerText();
}

before(async () => {
  server = await startServer();
  browser = await startBrowser();
  signer = await sign("receipts@example.org");
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const screen of SCREENS) {
  test(`a receipt is downloaded and checked in the browser, also offline, at ${screen.width} px`, async () => {
    const { context, page, complaints } = await visit(browser, server.address, { screen });
    await page.goto(`${signer}?lang=en`);
    await page.getByRole("heading", { name: "Receipt", exact: true }).waitFor();
    await isAccessible(page, "the own page with a receipt");
    await picture(page, `${screen.name}-own-page-receipt`);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download the receipt", exact: true }).click();
    const file = await (await download).path();
    const receipt = await readFile(file, "utf8");
    assert.ok(receipt.startsWith("c2sp.org/tlog-proof@v1\n"));

    await page.goto("/public-log?lang=en");
    await page.getByRole("heading", { level: 1, name: "The public log", exact: true }).waitFor();
    assert.match(await page.locator("main").innerText(), /Someone who runs this site could show different logs/);
    await isAccessible(page, "the public log");
    assert.ok((await sidewaysScroll(page)) <= 0);
    await picture(page, `${screen.name}-public-log`);
    await page.getByRole("link", { name: "Check a receipt", exact: true }).click();
    await page.waitForFunction(() => document.querySelector("#policy").value.startsWith("log "));
    await isAccessible(page, "checking a receipt");

    await context.setOffline(true);
    await page.getByLabel("Or choose the file").setInputFiles({ name: "a.tlog-proof", mimeType: "text/plain", buffer: Buffer.from(receipt) });
    await page.waitForFunction(() => document.querySelector("#receipt").value !== "");
    const said = await check(page, receipt);
    assert.match(said, /^This receipt is valid\./);
    assert.match(said, /Signature of the log 127\.0\.0\.1:\d+\/public-log\/1: valid\./);
    assert.match(said, /Signatures of witnesses: none is asked for\./);
    assert.match(said, /Place in the log: entry \d+, below \d+\./);
    assert.match(said, /Whose entry it is: that of signature argentina-against-repression\/[\w-]+\./);
    await isAccessible(page, "a receipt that is valid");
    assert.ok((await sidewaysScroll(page)) <= 0);
    await picture(page, `${screen.name}-check-receipt`);

    await page.getByRole("button", { name: "Does it still count?", exact: true }).click();
    await page.getByText("A part of the log cannot be loaded. Try again later.").waitFor();
    await context.setOffline(false);
    await page.getByRole("button", { name: "Does it still count?", exact: true }).click();
    await page.getByText(/^The signature counts, according to the log with \d+ entries\.$/).waitFor();
    assert.deepEqual(complaints.filter((one) => !one.includes("ERR_INTERNET_DISCONNECTED")), []);
    await context.close();
  });
}

test("receipts that were tampered with, and those of other logs, are not valid", async () => {
  const { context, page, complaints } = await visit(browser, server.address, { screen: PHONE });
  const receipt = await receiptOf(signer);
  await page.goto("/public-log/check?lang=en");
  await page.waitForFunction(() => document.querySelector("#policy").value !== "");
  const index = Number(receipt.match(/^index (\d+)$/m)[1]);
  const moved = await check(page, receipt.replace(`index ${index}`, `index ${index - 1}`));
  assert.match(moved, /^This receipt is not valid\./);
  assert.match(moved, /Place in the log: not proven\./);
  assert.equal(await page.getByRole("button", { name: "Does it still count?" }).count(), 0);
  const [, extra] = receipt.match(/^extra (\S+)$/m);
  const bytes = Buffer.from(extra, "base64");
  bytes[bytes.length - 1] ^= 1;
  const ofAnother = await check(page, receipt.replace(extra, bytes.toString("base64")));
  assert.match(ofAnother, /Whose entry it is: not that of the signature that the receipt names\./);
  const size = Number(receipt.match(/\n\n[^\n]+\n(\d+)\n/)[1]);
  const rewritten = await check(page, receipt.replace(`\n${size}\n`, `\n${size + 1}\n`));
  assert.match(rewritten, /Signature of the log: missing, or not valid\./);
  assert.match(await check(page, "Dear committee"), /^This is not a receipt\./);
  await isAccessible(page, "what is not a receipt");

  const foreign = await readFile(new URL("receipt.tlog-proof", VECTORS), "utf8");
  assert.match(await check(page, foreign), /Signature of the log: missing, or not valid\./);
  const trusted = page.getByLabel("Trusted keys", { exact: true });
  const policy = await readFile(new URL("policy.txt", VECTORS), "utf8");
  await trusted.fill(policy);
  const witnessed = await check(page, foreign);
  assert.match(witnessed, /^This receipt is valid\./);
  assert.match(witnessed, /Signatures of witnesses: 1 of 1, which is enough\./);
  const unwitnessed = await check(page, foreign.replace(/^— w1 .*\n/m, ""));
  assert.match(unwitnessed, /^This receipt is not valid\.[^]*0 of 1, which is not enough\./);
  const forged = await check(page, foreign.replace("w1 gObpVQAAAABlU", "w1 gObpVQAAAABlV"));
  assert.match(forged, /Signatures of witnesses: at least one is not valid\./);
  await trusted.fill("log nobody");
  assert.match(await check(page, foreign), /^The trusted keys cannot be read\./);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("a signature that was withdrawn does not count any more", async () => {
  const { context, page, complaints } = await visit(browser, server.address, { screen: PHONE });
  const email = "withdrawn@example.org";
  const ownPage = await sign(email);
  const receipt = await receiptOf(ownPage);
  const act = new URLSearchParams({ act: "withdraw", mailed_to: email });
  const withdrawn = await fetch(`${server.address}${ownPage}`, { method: "POST", body: act, redirect: "manual" });
  assert.equal(withdrawn.status, 303);
  await until(inLog, (log) => log.lines.withdrawn === 1, "not in the log");
  await page.goto(`${PETITION}/history?lang=en&at=${Date.now()}`);
  await page.getByRole("heading", { name: "What the public log says", exact: true }).waitFor();
  await isAccessible(page, "how the number grew, with the public log");
  await page.goto("/public-log/check?lang=en");
  await page.waitForFunction(() => document.querySelector("#policy").value !== "");
  assert.match(await check(page, receipt), /^This receipt is valid\./);
  await page.getByRole("button", { name: "Does it still count?", exact: true }).click();
  await page.getByText(/^The signature does not count, according to the log with \d+ entries: Withdrawn$/).waitFor();
  await isAccessible(page, "a signature that does not count");
  assert.deepEqual(complaints, []);
  await context.close();
});

test("without JavaScript, and without Ed25519 in the browser, the page says how else", async () => {
  const plain = await visit(browser, server.address, { screen: PHONE, javaScript: false });
  await plain.page.goto("/public-log/check?lang=en");
  await plain.page.getByText("Checking on this page needs JavaScript.").waitFor();
  assert.equal(await plain.page.getByRole("button", { name: "Check", exact: true }).count(), 0);
  await plain.context.close();
  const old = await visit(browser, server.address, { screen: PHONE });
  await old.page.addInitScript(() => {
    SubtleCrypto.prototype.importKey = async () => { throw new DOMException("Unrecognized name.", "NotSupportedError"); };
  });
  await old.page.goto("/public-log/check?lang=en");
  await old.page.getByText("This browser cannot verify Ed25519 signatures.").waitFor();
  assert.equal(await old.page.getByRole("button", { name: "Check", exact: true }).count(), 0);
  assert.deepEqual(old.complaints, []);
  await old.context.close();
});
