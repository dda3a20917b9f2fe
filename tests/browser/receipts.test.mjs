// The public log and its receipts: the page about it, and a receipt that the browser checks by itself.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { PETITION, SCREENS, isAccessible, losesNothingEnlarged, picture, sidewaysScroll, startBrowser, startServer, visit } from "./support.mjs";

const VECTORS = new URL("../../events/golden/public-log/", import.meta.url);
const PATIENCE = 30_000;
const [PHONE] = SCREENS;
const VISITS = SCREENS.flatMap((screen) => ["en", "ar"].map((lang) => ({ screen, lang })));

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

const count = async (site) => (await fetch(`${site}${PETITION}/count.json?at_time=${Date.now()}`)).json();
const inLog = async () => (await count(server.address)).public_log;

/** Somebody signs and confirms, without a browser, and it is in the log; gives the path of their own page. */
async function sign(email) {
  const before = (await inLog())?.lines.confirmed ?? 0;
  const [mail, thanks] = await confirm(server.address, email);
  await until(inLog, (log) => log?.lines.confirmed > before, "not in the log");
  assert.ok(thanks.includes("#receipt"), "the email that thanks says where the receipt is");
  return mail.match(/\/signature\/[\w-]+/)[0];
}

/** Somebody signs and confirms on a site; gives both emails. */
async function confirm(site, email) {
  const form = { given_name: "Ana", family_name: "Ruiz", email, country: "AR" };
  const signed = await fetch(`${site}${PETITION}/signatures`, { method: "POST", body: new URLSearchParams(form) });
  assert.equal(signed.status, 202);
  const mailbox = async () => (await fetch(`${site}/mailbox`)).text();
  const mails = (html) => html.split("<article").filter((mail) => mail.includes(email));
  const [mail] = mails(await until(mailbox, (html) => mails(html).length > 0, "no mail"));
  const [link] = mail.match(/\/confirm\/[\w-]+/);
  const confirmed = await fetch(`${site}${link}`, { method: "POST", body: new URLSearchParams({ mailed_to: email }) });
  assert.equal(confirmed.status, 200);
  const thanked = await until(mailbox, (html) => mails(html).length > 1, "no thanks");
  return [mail, mails(thanked).find((it) => !it.includes(link))];
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
  return page.locator("#result").innerText();
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
    await losesNothingEnlarged(page, "the own page with a receipt");
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
    await losesNothingEnlarged(page, "the public log");
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
    await losesNothingEnlarged(page, "a verdict");

    await page.getByRole("button", { name: "Does it still count?", exact: true }).click();
    await page.getByText("A part of the log cannot be loaded. Try again later.").waitFor();
    await context.setOffline(false);
    await page.getByRole("button", { name: "Does it still count?", exact: true }).click();
    await page.getByText(/^The signature counts, according to the log with \d+ entries\.$/).waitFor();
    assert.match(await page.locator("#result").innerText(), /^This receipt is valid\.[^]*Whose entry it is: /, "the details stay");
    await isAccessible(page, "a receipt with whether it still counts");
    await picture(page, `${screen.name}-check-counts`);
    await page.getByLabel("Receipt", { exact: true }).fill("another one");
    assert.equal(await page.locator("#result").innerText(), "", "what was said is of another receipt");
    assert.equal(await page.getByRole("button", { name: "Does it still count?" }).count(), 0);
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
  const leaf = bytes.subarray(0, 2 + bytes.readUInt16BE()).toString("base64");
  const alone = await check(page, receipt.replace(extra, leaf));
  assert.match(alone, /^This receipt is valid\.[^]*Whose entry it is: not shown\. The receipt shows the entry alone\./);
  const size = Number(receipt.match(/\n\n[^\n]+\n(\d+)\n/)[1]);
  const rewritten = await check(page, receipt.replace(`\n${size}\n`, `\n${size + 1}\n`));
  assert.match(rewritten, /Signature of the log: missing, or not valid\./);
  assert.match(await check(page, "Dear committee"), /^This is not a receipt\./);
  await isAccessible(page, "what is not a receipt");

  const foreign = await readFile(new URL("receipt.tlog-proof", VECTORS), "utf8");
  const other = await check(page, foreign);
  assert.match(other, /^This receipt is from another log: petitions\.example\.org\/log\./);
  assert.match(other, /enter the policy of that log, from someone you trust/);
  assert.equal(await page.getByRole("button", { name: "Does it still count?" }).count(), 0);
  await isAccessible(page, "a receipt from another log");
  const trusted = page.getByLabel("Trusted keys", { exact: true });
  const policy = await readFile(new URL("policy.txt", VECTORS), "utf8");
  await trusted.fill(policy);
  const witnessed = await check(page, foreign);
  assert.match(witnessed, /^This receipt is valid\./);
  assert.match(witnessed, /Signatures of witnesses: 1 of 1, which is enough\./);
  await page.getByRole("button", { name: "Does it still count?", exact: true }).click();
  await page.getByText(/^This site’s log is another one now: [^]* It cannot say whether/).waitFor();
  const unwitnessed = await check(page, foreign.replace(/^— w1 .*\n/m, ""));
  assert.match(unwitnessed, /^This receipt is not valid\.[^]*0 of 1, which is not enough\./);
  const forged = await check(page, foreign.replace("w1 gObpVQAAAABlU", "w1 gObpVQAAAABlV"));
  assert.match(forged, /Signatures of witnesses: at least one is not valid\./);
  await trusted.fill("log nobody");
  assert.match(await check(page, foreign), /^The trusted keys cannot be read\./);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("what is checked is the file that was chosen, or nothing", async () => {
  const { context, page, complaints } = await visit(browser, server.address, { screen: PHONE });
  const receipt = await receiptOf(signer);
  await page.goto("/public-log/check?lang=en");
  await page.waitForFunction(() => document.querySelector("#policy").value !== "");
  const box = page.getByLabel("Receipt", { exact: true });
  const file = page.getByLabel("Or choose the file");
  const said = page.locator("#result");
  const press = () => page.getByRole("button", { name: "Check", exact: true }).click();
  const choose = (content) => file.setInputFiles({ name: "a.tlog-proof", mimeType: "text/plain", buffer: Buffer.from(content) });
  const checks = async (content) => {
    await choose(content);
    await page.waitForFunction(() => document.querySelector("#receipt").value !== "");
    await press();
    await page.locator("#result .done").waitFor();
    return said.innerText();
  };
  const readsNothing = async (content, message) => {
    assert.match(await check(page, receipt), /^This receipt is valid\./);
    await choose(content);
    await page.locator("#result .done").waitFor();
    assert.match(await said.innerText(), message);
    assert.equal(await box.inputValue(), "");
    await press();
    assert.doesNotMatch(await said.innerText(), /valid/, "nothing is checked");
    assert.equal(await page.getByRole("button", { name: "Does it still count?" }).count(), 0);
  };
  for (const content of [receipt.padEnd(183_000), receipt.padEnd(65_536), ""]) await readsNothing(content, /^This is not a receipt\./);
  await isAccessible(page, "a file that is too large");
  assert.match(await checks(receipt.replaceAll("\n", "\r\n")), /^This receipt is valid\./, "with the line ends of Windows");
  assert.match(await checks(`\ufeff${receipt}`), /^This receipt is valid\./, "with a byte order mark");
  assert.match(await checks(receipt + " ".repeat(65_535 - Buffer.byteLength(receipt))), /^This receipt is valid\./, "as large as it may be");
  assert.match(await checks(Buffer.from([0, 255, 254, 0, 137, 80])), /^This is not a receipt\./, "a binary file");

  // What is typed then is not the file's any more, and neither is what a slow disk reads later.
  assert.match(await checks(receipt), /^This receipt is valid\./);
  assert.match(await check(page, "typed"), /^This is not a receipt\./);
  assert.equal(await file.inputValue(), "");
  await page.evaluate(() => {
    const { text } = Blob.prototype;
    window.read = new Promise((read) => { Blob.prototype.text = function () { return new Promise((done) => read(() => done(text.call(this)))); }; });
  });
  await choose(receipt);
  assert.equal(await box.inputValue(), "");
  await box.fill("typed meanwhile");
  await page.evaluate(async () => (await window.read)());
  await page.waitForTimeout(100);
  assert.equal(await box.inputValue(), "typed meanwhile");

  await page.evaluate(() => { Blob.prototype.text = () => Promise.reject(new DOMException("It is gone.", "NotReadableError")); });
  await readsNothing(receipt, /^Your browser cannot read this file\. Choose it again, or paste the receipt\./);
  await isAccessible(page, "a file that cannot be read");
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
  await losesNothingEnlarged(page, "how the number grew");
  await page.goto("/public-log/check?lang=en");
  await page.waitForFunction(() => document.querySelector("#policy").value !== "");
  assert.match(await check(page, receipt), /^This receipt is valid\./);
  await page.getByRole("button", { name: "Does it still count?", exact: true }).click();
  await page.getByText(/^The signature does not count, according to the log with \d+ entries: Withdrawn$/).waitFor();
  await isAccessible(page, "a signature that does not count");
  assert.deepEqual(complaints, []);
  await context.close();
});

for (const { screen, lang } of VISITS) {
  test(`names in the verdict are isolated, in ${lang} at ${screen.width} px`, async () => {
    const { context, page, complaints } = await visit(browser, server.address, { screen });
    const receipt = await receiptOf(signer);
    const foreign = await readFile(new URL("receipt.tlog-proof", VECTORS), "utf8");
    const says = async (text) => {
      await page.locator("#receipt").fill(text);
      await page.locator("form[data-check] button").click();
      await page.locator("#result .done").waitFor();
      const names = page.locator("#result bdi");
      return names.evaluateAll((all) => all.map((one) => [one.textContent, getComputedStyle(one).direction]));
    };
    await page.goto(`/public-log/check?lang=${lang}`);
    await page.waitForFunction(() => document.querySelector("#policy").value !== "");
    assert.equal(await page.evaluate(() => document.documentElement.dir), lang === "ar" ? "rtl" : "ltr");
    const name = `${new URL(server.address).host}/public-log/1`;
    const [log, [id, direction]] = await says(receipt);
    assert.deepEqual(log, [name, "ltr"]);
    assert.match(id, /^argentina-against-repression\//);
    assert.equal(direction, "ltr");
    await isAccessible(page, "a verdict");
    await picture(page, `${screen.name}-verdict-${lang}`);
    assert.deepEqual(await says(foreign), [["petitions.example.org/log", "ltr"]]);
    await isAccessible(page, "a verdict about another log");
    assert.ok((await sidewaysScroll(page)) <= 0);
    await picture(page, `${screen.name}-other-log-${lang}`);
    await page.goto(`/public-log?lang=${lang}`);
    const addresses = page.locator("main").getByText(/public-log\/1/);
    const directions = await addresses.evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
    assert.ok(directions.length >= 5 && directions.every((one) => one === "ltr"), `${directions}`);
    await isAccessible(page, "the public log");
    assert.ok((await sidewaysScroll(page)) <= 0);
    await picture(page, `${screen.name}-public-log-${lang}`);
    assert.deepEqual(complaints, []);
    await context.close();
  });
}

test("who says that it was not them cannot download a receipt any more", async () => {
  const { context, page, complaints } = await visit(browser, server.address, { screen: PHONE });
  const email = "not-me@example.org";
  const ownPage = await sign(email);
  await receiptOf(ownPage);
  const act = new URLSearchParams({ act: "not-me", mailed_to: email });
  const disowned = await fetch(`${server.address}${ownPage}`, { method: "POST", body: act, redirect: "manual" });
  assert.equal(disowned.status, 303);
  assert.equal((await page.goto(`${ownPage}/receipt?lang=en`)).status(), 409);
  await page.getByText("You told us that it was not you who signed.").waitFor();
  await isAccessible(page, "no receipt for a signature of somebody else");
  assert.deepEqual(complaints, []);
  await context.close();
});

test("the receipt of a log that has ended is of another log, and can be checked with its policy", async () => {
  const old = await receiptOf(signer);
  await server.restart({ PUBLIC_LOG_NUMBER: "2" });
  await until(inLog, (log) => log?.origin.endsWith("/2") && log.lines.confirmed > 0, "no second log");
  for (const { screen, lang } of VISITS) {
    const { context, page, complaints } = await visit(browser, server.address, { screen });
    await page.goto(`/public-log?lang=${lang}`);
    assert.equal(await page.locator("a[href='/public-log/1/checkpoint']").count(), 1);
    await isAccessible(page, "the second log");
    assert.ok((await sidewaysScroll(page)) <= 0);
    await page.goto(`/public-log/check?lang=${lang}`);
    await page.waitForFunction(() => document.querySelector("#policy").value.includes("/public-log/2"));
    await page.locator("#receipt").fill(old);
    await page.locator("form[data-check] button").click();
    await page.locator("#result .done").waitFor();
    const name = page.locator("#result .done bdi");
    assert.equal(await name.innerText(), `${new URL(server.address).host}/public-log/1`);
    const links = page.locator("#result a");
    const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    assert.deepEqual(addresses, ["/public-log/1/checkpoint", "/public-log/1/policy"]);
    assert.equal((await fetch(`${server.address}${addresses[0]}`)).status, 200);
    await isAccessible(page, "the receipt of a log that has ended");
    assert.ok((await sidewaysScroll(page)) <= 0);
    await picture(page, `${screen.name}-ended-log-${lang}`);
    await losesNothingEnlarged(page, `a log that has ended in ${lang}`);
    await page.locator("#result button").click();
    await page.locator("#later button").first().waitFor();
    if (lang === "en") assert.match(await page.locator("#result").innerText(), /^This receipt is valid\./);
    await page.locator("#later button").first().click();
    const now = page.locator("#counts bdi");
    assert.equal(await now.innerText(), `${new URL(server.address).host}/public-log/2`);
    await isAccessible(page, "a log that has ended cannot say what counts now");
    assert.deepEqual(complaints, []);
    await context.close();
  }
});

test("a log that stands still promises no minute, and says that no signature is lost", async () => {
  // Somebody else's checkpoint: the log stops before its first own one.
  const prepare = async (data) => {
    await mkdir(`${data}/public-log/1`, { recursive: true });
    const foreign = await readFile(new URL("receipt.tlog-proof", VECTORS), "utf8");
    await writeFile(`${data}/public-log/1/checkpoint`, foreign.slice(foreign.indexOf("\n\n") + 2));
  };
  const stalled = await startServer({ prepare });
  try {
    const { context, page, complaints } = await visit(browser, stalled.address, { screen: PHONE });
    await page.goto("/public-log?lang=en");
    await page.getByText("New entries usually appear in less than a minute.").waitFor();
    await confirm(stalled.address, "stalled@example.org");
    await until(() => count(stalled.address), ({ confirmed, public_log: log }) => confirmed > 0 && log === null, "not counted");
    for (const { width, height } of SCREENS) {
      await page.setViewportSize({ width, height });
      for (const lang of ["en", "ar"]) {
        await page.goto(`/public-log?lang=${lang}&at=${Date.now()}`);
        await page.locator("main .state").waitFor();
        const said = await page.locator("main").innerText();
        if (lang === "en") assert.match(said, /No signature is lost/);
        assert.doesNotMatch(said, /less than a minute/);
        await isAccessible(page, "a log that stands still");
        assert.ok((await sidewaysScroll(page)) <= 0);
      }
    }
    assert.deepEqual(complaints, []);
    await context.close();
  } finally {
    await stalled.stop();
  }
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
