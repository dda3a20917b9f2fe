// The built program, a browser that visits it, and everything that a visit must not do.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";

export const PETITION = "/petitions/argentina-against-repression";

/** A phone and a desk. */
export const SCREENS = [
  { name: "phone", width: 360, height: 740 },
  { name: "desk", width: 1280, height: 900 },
];

const STARTS_WITHIN = 60_000;
const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

function program() {
  const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
  const path = process.env.COUNTERSIGN_BIN ?? join(target, "debug", "countersign");
  if (!existsSync(path)) {
    throw new Error(`${path} is missing: run \`cargo build --workspace --bins\` first`);
  }
  return path;
}

/**
 * Starts the program on a folder of its own, with the sample or another petition; gives its address, how to give it a command,
 * how to end it, and how to start it again at the same address with other variables. `prepare` gets the data folder before the start.
 */
export async function startServer({ petition, env, prepare } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "countersign-"));
  const data = join(folder, "data");
  await prepare?.(data);
  const options = petition ? ["--petition", petition] : [];
  const start = (listen, more) => spawn(program(), ["up", "--listen", listen, "--data", data, ...options], {
    cwd: folder,
    env: { ...process.env, ...env, ...more },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let server = start("127.0.0.1:0");
  const end = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill("SIGKILL");
      await once(server, "exit");
    }
  };
  const stop = async () => {
    await end();
    await rm(folder, { recursive: true, force: true });
  };
  const address = await listening(server).catch(async (error) => {
    await stop();
    throw error;
  });
  const restart = async (more) => {
    await end();
    server = start(new URL(address).host, more);
    assert.equal(await listening(server), address);
  };
  const command = (...words) => execFileSync(program(), [...words, "--data", data], { cwd: ROOT });
  return { address, command, restart, stop };
}

/** The address that the program listens on, once it says so. */
async function listening(server) {
  let timer;
  return new Promise((tell, fail) => {
    timer = setTimeout(() => fail(new Error("the program does not say what it listens on")), STARTS_WITHIN);
    server.once("error", fail);
    server.once("exit", (code) => fail(new Error(`the program ended with ${code}`)));
    createInterface(server.stdout).on("line", (line) => {
      const [, found] = line.match(/listening on (http:\/\/\S+)/) ?? [];
      if (found) tell(found.replace(/\/$/, ""));
    });
  }).finally(() => clearTimeout(timer));
}

/** Debian's Chromium, told to call nobody. */
export function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** How long a person reads a page before pressing a button on it. Whoever is faster is asked for the address. */
const READS = 1_700;

/** What the browser would call itself with a window. */
export function agent(browser) {
  return `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version()} Safari/537.36`;
}

/** Makes presses of buttons behind links in emails wait, as if their page had been read. */
async function read(context) {
  const isLink = ({ pathname }) => /^\/(confirm|signature|address)\//.test(pathname);
  await context.route(isLink, async (route) => {
    if (route.request().method() === "POST") await new Promise((read) => setTimeout(read, READS));
    await route.continue();
  });
}

/**
 * A visitor with a screen, with or without JavaScript. `complaints` lists what went wrong on the way:
 * errors of the console (a breach of the content security policy is one) and requests to anybody else.
 */
export async function visit(browser, address, { screen, javaScript = true, ...options }) {
  const context = await browser.newContext({
    baseURL: address,
    javaScriptEnabled: javaScript,
    viewport: { width: screen.width, height: screen.height },
    locale: "en-GB",
    userAgent: agent(browser),
    ...options,
  });
  await read(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = [];
  page.on("console", (message) => {
    // A form that comes back with its errors has the status 422, and the console says so.
    const expected = message.text().includes("the server responded with a status of 4");
    if (message.type() === "error" && !expected) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !url.startsWith("data:")) complaints.push(`request: ${url}`);
  });
  return { context, page, complaints };
}

/** Fills in what is required, and more if `details` says so. */
export async function fillIn(page, { email, given = "Ana", family = "Ruiz", city = "Rosario" }) {
  await page.getByLabel("Given name").fill(given);
  await page.getByLabel("Family name").fill(family);
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Country").selectOption("AR");
  await page.getByLabel("City").fill(city);
}

/** Sends the form. */
export async function send(page) {
  await page.getByRole("button", { name: "Sign", exact: true }).click();
}

/** Waits for the mail to that address and opens its link, as a person does in the mailbox. */
export async function followLink(page, email, subject = "Confirm your signature", to = "confirm") {
  const mail = page.locator("article", { hasText: email }).filter({ hasText: subject });
  for (let tries = 0; tries < 60; tries += 1) {
    await page.goto("/mailbox");
    if ((await mail.count()) > 0) break;
    await page.waitForTimeout(200);
  }
  await mail.first().locator(`a[href*='/${to}/']`).first().click();
}

/** The petition's number of confirmed signatures, as the page shows it. */
export async function shownCount(page) {
  // The query keeps what the browser has stored out of the way.
  await page.goto(`${PETITION}?lang=en&at=${Date.now()}`);
  return Number((await page.locator("#count strong").innerText()).replace(/\D/g, ""));
}

/** Waits until the page shows at least this number. */
export async function countReaches(page, number) {
  let shown;
  for (let tries = 0; tries < 30; tries += 1) {
    shown = await shownCount(page);
    if (shown >= number) return shown;
    await page.waitForTimeout(200);
  }
  throw new Error(`the page shows ${shown}, and not ${number}`);
}

/** How many pixels of the page are to be reached by scrolling sideways only. */
export function sidewaysScroll(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Parts with text that is cut off, and how far the page goes beyond its edges. */
export function lost(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll("main *, header *, footer *")].filter((it) => {
      const { overflowX, overflowY, position } = getComputedStyle(it);
      const isCut = ["hidden", "clip"].includes(overflowX) || ["hidden", "clip"].includes(overflowY);
      // What only machines see is meant to be out of sight.
      return isCut && position !== "absolute" && it.textContent.trim() && it.tagName !== "PROGRESS" &&
        (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1);
    });
    const beyond = [...document.querySelectorAll("body *")].filter((it) => {
      const { left, right, width } = it.getBoundingClientRect();
      return scrollWidth > clientWidth && width > 1 && (right > clientWidth + 1 || left < -1) && it.checkVisibility() && !it.closest(".nobody, .skip");
    });
    const named = (parts) => parts.map((it) => it.outerHTML.slice(0, 120));
    return { beyond: named(beyond), pixels: scrollWidth - clientWidth, cut: named(cut) };
  });
}

/** Text at this many times its size, as with a browser's setting for the size of fonts: only the text grows. */
export async function enlarge(page, times = 2) {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  await session.send("Page.setFontSizes", { fontSizes: { standard: 16 * times, fixed: 13 * times } });
}

/** Fails if with text at twice its size something of the page is cut off, or beyond its edges. */
export async function losesNothingEnlarged(page, what) {
  await enlarge(page);
  await page.waitForFunction(() => parseFloat(getComputedStyle(document.documentElement).fontSize) === 32);
  assert.deepEqual(await lost(page), { beyond: [], pixels: 0, cut: [] }, `${what} at ${page.viewportSize().width} px, enlarged`);
  await picture(page, `large-${page.viewportSize().width}-${what.replaceAll(" ", "-")}`);
  await enlarge(page, 1);
  await page.waitForFunction(() => parseFloat(getComputedStyle(document.documentElement).fontSize) === 16);
}

/** Keeps a picture of the page, if `SCREENSHOTS` names a folder. */
export async function picture(page, name) {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** What axe cannot judge by itself, and a person did: the bar with the button at the bottom of a phone covers what scrolls beneath it. */
function isKnown(rule, node) {
  return rule === "color-contrast" && node.html.includes('href="#sign"') &&
    node.any.every(({ data }) => data?.messageKey === "elmPartiallyObscuring");
}

/** Fails with the rule and the places of what is wrong, and of what axe is not sure of. */
export async function isAccessible(page, what) {
  const { violations, incomplete } = await new AxeBuilder({ page }).analyze();
  const named = ({ id, help, nodes }) => nodes.map((it) => `${id} (${help}): ${it.html}`);
  assert.deepEqual(violations.flatMap(named), [], what);
  const unsure = incomplete.map((it) => ({ ...it, nodes: it.nodes.filter((node) => !isKnown(it.id, node)) }));
  assert.deepEqual(unsure.flatMap(named), [], `${what}, where axe is not sure`);
}
