// The ways in which people use the pages: with the keyboard alone, enlarged, in colours of their own, without motion, on paper.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PETITION, SCREENS, countReaches, enlarge, fillIn, followLink, lost, picture, send, startBrowser, startServer, visit } from "./support.mjs";

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

const [PHONE, DESK] = SCREENS;

/** What has the focus: its name or text, and whether one sees that it has it. */
function focused(page) {
  return page.evaluate(() => {
    const it = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(it);
    const { width, height } = it.getBoundingClientRect();
    return {
      name: it.getAttribute("name") ?? it.textContent.trim().slice(0, 60),
      tag: it.tagName.toLowerCase(),
      isMarked: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
      isVisible: width > 1 && height > 1,
    };
  });
}

/** Presses Tab until that has the focus; every stop on the way has to be seen. */
async function tabTo(page, name, atMost = 120) {
  for (let presses = 0; presses < atMost; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (stop.tag === "body") continue;
    assert.ok(stop.isVisible, `${stop.tag} ${stop.name} has the focus and cannot be seen`);
    assert.ok(stop.isMarked, `${stop.tag} ${stop.name} does not show that it has the focus`);
    if (stop.name === name) return;
  }
  throw new Error(`no Tab leads to ${name}`);
}

test("with the keyboard alone one signs, confirms and withdraws", async () => {
  const { context, page, complaints } = await visit(browser, server.address, { screen: DESK });
  await page.goto(PETITION);
  await page.keyboard.press("Tab");
  assert.equal((await focused(page)).name, "Skip to main content");
  await page.keyboard.press("Enter");
  assert.equal((await focused(page)).tag, "main");

  for (const [name, typed] of [["given_name", "Ana"], ["family_name", "Ruiz"], ["email", "keys@example.org"], ["country", "Argentina"], ["city", "Rosario"]]) {
    await tabTo(page, name);
    await page.keyboard.type(typed);
  }
  await tabTo(page, "show_name");
  await page.keyboard.press("Space");
  await tabTo(page, "Sign");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();

  await followLink(page, "keys@example.org");
  await page.getByRole("heading", { level: 1, name: "Confirm your signature" }).waitFor();
  await tabTo(page, "Confirm my signature");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Your signature counts" }).waitFor();
  await tabTo(page, "Go to my signature");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Your signature" }).waitFor();
  await tabTo(page, "Withdraw my signature");
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("withdrawn").waitFor();
  assert.deepEqual(complaints, []);
  await context.close();
});

test("after a mistake the keyboard is at the list of problems, and each leads to its field", async () => {
  const { context, page } = await visit(browser, server.address, { screen: PHONE, javaScript: false });
  await page.goto(PETITION);
  await fillIn(page, { email: "ana@example.org", given: " ", family: "" });
  await page.getByLabel("Email address").fill("ana at example.org @");
  await send(page);
  await page.getByRole("alert").waitFor();
  const links = page.getByRole("alert").getByRole("link");
  for (const link of await links.all()) {
    await link.focus();
    await page.keyboard.press("Enter");
    const { tag } = await focused(page);
    assert.ok(["input", "select", "textarea"].includes(tag), `${await link.innerText()} leads to ${tag}`);
  }
  await context.close();
});

/** Goes through the pages of a signer, and looks at each. */
async function walk(page, email, look) {
  await page.goto(`${PETITION}?lang=en`);
  await look("the petition");
  for (const path of ["privacy", "link", "check-mail"]) {
    await page.goto(`${PETITION}/${path}?lang=en`);
    await look(path);
  }
  await page.goto("/accessibility?lang=en");
  await look("accessibility");
  await page.goto(`${PETITION}?lang=en`);
  await fillIn(page, { email });
  await page.getByLabel("Email address").fill("nobody");
  await page.evaluate(() => document.querySelector("#sign form").submit());
  await page.getByRole("alert").waitFor();
  await look("the form with a mistake");
  await page.getByLabel("Email address").fill(email);
  await send(page);
  await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
  await look("check your email");
  await followLink(page, email);
  await page.getByRole("heading", { level: 1, name: "Confirm your signature" }).waitFor();
  await look("confirm");
  await page.getByRole("button", { name: "Confirm my signature" }).click();
  await page.getByRole("heading", { level: 1, name: "Your signature counts" }).waitFor();
  await look("confirmed");
  await page.getByRole("link", { name: "Go to my signature" }).click();
  await page.getByRole("heading", { level: 1, name: "Your signature" }).waitFor();
  await look("the own page");
  await page.getByRole("link", { name: "Correct your details" }).click();
  await page.getByRole("heading", { level: 1, name: "Correct your details" }).waitFor();
  await look("correcting");
}

// A desk of 1280 pixels at 400 %, which WCAG 2.2 asks for (1.4.10).
test("on 320 pixels nothing is lost and nothing needs scrolling sideways", async () => {
  const { context, page } = await visit(browser, server.address, { screen: { width: 320, height: 256 } });
  await walk(page, "reflow@example.org", async (what) => {
    assert.deepEqual(await lost(page), { beyond: [], pixels: 0, cut: [] }, what);
  });
  await context.close();
});

// 1.4.4. The tests of other pages call `losesNothingEnlarged`.
test("with text at twice its size nothing is lost", async () => {
  for (const screen of [PHONE, DESK]) {
    const { context, page } = await visit(browser, server.address, { screen });
    await enlarge(page);
    await walk(page, `large-${screen.name}@example.org`, async (what) => {
      const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
      assert.equal(size, 32, "the pages follow the size that readers choose");
      assert.deepEqual(await lost(page), { beyond: [], pixels: 0, cut: [] }, `${what} at ${screen.width} px`);
      await picture(page, `large-${screen.name}-${what.replaceAll(" ", "-")}`);
    });
    await context.close();
  }
});

// 1.4.12: lines, paragraphs, letters and words as far apart as readers may set them. Styles of the readers are no styles of the page.
test("with text spaced as readers may set it nothing is lost", async () => {
  const { context, page } = await visit(browser, server.address, { screen: PHONE, bypassCSP: true });
  await walk(page, "spaced@example.org", async (what) => {
    await page.addStyleTag({ content: "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}" });
    assert.deepEqual(await lost(page), { beyond: [], pixels: 0, cut: [] }, what);
  });
  await context.close();
});

test("in forced colours fields, buttons and the bar keep an edge", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const { context, page } = await visit(browser, server.address, { screen: PHONE, colorScheme, forcedColors: "active" });
    await walk(page, `forced-${colorScheme}@example.org`, async (what) => {
      await picture(page, `forced-${colorScheme}-${what.replaceAll(" ", "-")}`);
      const bare = await page.evaluate(() =>
        [...document.querySelectorAll("input:not([type=hidden],[type=checkbox]), select, textarea, button, a.button, progress")]
          .filter((it) => it.checkVisibility() && it.getBoundingClientRect().width > 1)
          .filter((it) => {
            const { borderTopStyle, borderTopWidth, appearance } = getComputedStyle(it);
            return appearance === "none" && (borderTopStyle === "none" || parseFloat(borderTopWidth) < 1);
          })
          .map((it) => it.outerHTML.slice(0, 120)));
      assert.deepEqual(bare, [], what);
    });
    await context.close();
  }
});

test("nothing moves by itself, whatever the reader asked for", async () => {
  for (const reducedMotion of ["reduce", "no-preference"]) {
    const { context, page } = await visit(browser, server.address, { screen: PHONE, reducedMotion });
    await walk(page, `motion-${reducedMotion}@example.org`, async (what) => {
      const moving = await page.evaluate(() => [
        ...document.getAnimations().map((it) => it.id || it.constructor.name),
        ...[...document.querySelectorAll("*")]
          .filter((it) => parseFloat(getComputedStyle(it).transitionDuration) > 0)
          .map((it) => it.outerHTML.slice(0, 120)),
        ...[...document.querySelectorAll("marquee, blink, [autoplay], meta[http-equiv=refresh i]")].map((it) => it.outerHTML),
      ]);
      assert.deepEqual(moving, [], what);
    });
    await context.close();
  }
});

test("on paper there are the petition and its numbers, and nothing to press", async () => {
  const { context, page } = await visit(browser, server.address, { screen: DESK });
  await page.goto(PETITION);
  await fillIn(page, { email: "paper@example.org" });
  await page.getByLabel("Show my name publicly").check();
  await send(page);
  await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
  await followLink(page, "paper@example.org");
  await page.getByRole("button", { name: "Confirm my signature" }).click();
  await page.getByRole("heading", { level: 1, name: "Your signature counts" }).waitFor();
  await countReaches(page, 1);
  // Names are read beside the count, so a page can have the number before the name.
  for (let again = 0; again < 50 && (await page.locator(".signers li").count()) === 0; again += 1) {
    await page.waitForTimeout(100);
    await page.reload();
  }
  await page.emulateMedia({ media: "print" });
  for (const shown of ["h1", "#count", ".body", ".signers li", "#counted"]) {
    assert.ok(await page.locator(shown).first().isVisible(), `${shown} is missing on paper`);
  }
  const pressed = page.locator("button:visible, input:visible, select:visible, a.button:visible");
  assert.equal(await pressed.count(), 0, "buttons and fields are useless on paper");
  const pages = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  assert.ok(pages <= 4, `${pages} pages of paper`);
  await context.close();
});
