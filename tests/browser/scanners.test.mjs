// Mail scanners that are browsers: they run the scripts of the pages behind an email's links, and press buttons. None changes
// anything, and the person whose email it was goes on. Those that are no browsers are in tests/system/scanners.rs.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  PETITION,
  SCREENS,
  agent,
  fillIn,
  isAccessible,
  picture,
  send,
  sidewaysScroll,
  startBrowser,
  startServer,
  visit,
} from "./support.mjs";

const HOME = "203.0.113.7";
const GATEWAY = "198.51.100.9";

let server;
let browser;

before(async () => {
  // The networks of person and scanner, as a proxy in front of the server names them.
  server = await startServer({ env: { TRUSTED_PROXIES: "1" } });
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A person at home, or elsewhere, with or without JavaScript. */
function person(options = {}) {
  const { network = HOME, ...others } = options;
  return visit(browser, server.address, { screen: SCREENS[0], extraHTTPHeaders: { "x-forwarded-for": network }, ...others });
}

/** Signs, and gives the paths of the links in the email. */
async function sign(email) {
  const { context, page } = await person();
  await page.goto(PETITION);
  await fillIn(page, { email });
  await send(page);
  await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
  await context.close();
  for (let tries = 0; tries < 60; tries += 1) {
    const mails = await (await fetch(`${server.address}/mailbox.json`)).json();
    const mail = mails.find(({ to }) => to === email);
    if (mail) {
      const paths = mail.links.map((link) => new URL(link)).map(({ pathname, search }) => pathname + search);
      return ["/confirm/", "/signature/"].map((to) => paths.find((path) => path.startsWith(to)));
    }
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error(`no email to ${email}`);
}

/** Everything that is stored about the signature, as its signer downloads it. */
async function stored(ownPage) {
  const answer = await fetch(`${server.address}${ownPage}&format=json`);
  assert.equal(answer.status, 200);
  return answer.json();
}

/** A browser without a window, in its own network unless told otherwise. */
async function scanner({ network = GATEWAY, disguised = true } = {}) {
  const context = await browser.newContext({
    baseURL: server.address,
    extraHTTPHeaders: { "x-forwarded-for": network },
    ...(disguised ? { userAgent: agent(browser) } : {}),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { context, page };
}

/** Presses each button of a page, and those of the page that answers; ticks every box and types into every field if asked to. */
async function pressEach(page, path, { everything = false, waits = 0 } = {}) {
  await page.goto(path);
  const number = await page.locator("main form button").count();
  assert.ok(number > 0, `${path} has no button`);
  for (let place = number - 1; place >= 0; place -= 1) {
    await page.goto(path);
    for (let step = 0; step < 2; step += 1) {
      if (everything) {
        for (const box of await page.locator("main input[type=checkbox]").all()) await box.check();
        for (const field of await page.locator("main input[type=text]").all()) await field.fill("scanner@example.com");
      } else if (step > 0) {
        break;
      }
      await page.waitForTimeout(waits);
      const button = page.locator("main form button").nth(step === 0 ? place : 0);
      await button.evaluate((it) => (it.form.noValidate = true));
      const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
      await button.click();
      // Asked for the address, or, where a box has to be ticked, for that.
      assert.equal((await answered).status(), 422, `a button of ${path}`);
      await page.waitForLoadState();
    }
  }
}

/** What the scanners do, each with the pages behind all links of an email. */
const BEHAVIOURS = {
  "runs the scripts of each page": async (paths) => {
    const { context, page } = await scanner();
    for (const path of paths) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
    }
    await context.close();
  },
  "sends each form by a script": async (paths) => {
    const { context, page } = await scanner({ network: HOME });
    // A script of the page's own: what Playwright evaluates counts as a gesture of the user.
    await context.addInitScript(() => {
      const place = location.hash.slice(1);
      const submit = () => document.querySelectorAll("main form")[place].submit();
      // Not on the page that answers, which the browser gives the same fragment.
      if (place && !location.search.includes("shown=")) addEventListener("load", () => setTimeout(submit, 1_700));
    });
    for (const path of paths) {
      const first = await context.newPage();
      await first.goto(path);
      const number = await first.locator("main form").count();
      await first.close();
      for (let place = 0; place < number; place += 1) {
        const answered = page.waitForResponse((answer) => answer.request().method() === "POST");
        await page.goto(`${path}#${place}`);
        const loaded = page.waitForEvent("load");
        assert.equal((await answered).status(), 422);
        await loaded;
      }
    }
    await context.close();
  },
  "presses each button at once, in the person's network": async (paths) => {
    const { context, page } = await scanner({ network: HOME });
    for (const path of paths) await pressEach(page, path);
    await context.close();
  },
  "presses each button after a while, in the person's network, and says what it is": async (paths) => {
    const { context, page } = await scanner({ network: HOME, disguised: false });
    for (const path of paths) await pressEach(page, path, { waits: 1_700 });
    await context.close();
  },
  "ticks and presses everything in another network": async (paths) => {
    const { context, page } = await scanner();
    for (const path of paths) await pressEach(page, path, { everything: true });
    await context.close();
  },
  "presses after a while in another network, and a second scanner repeats it": async ([confirm]) => {
    for (const network of [GATEWAY, "192.0.2.77"]) {
      const { context, page } = await scanner({ network });
      await pressEach(page, confirm, { waits: 1_700 });
      await context.close();
    }
  },
};

for (const [place, [name, scan]] of Object.entries(BEHAVIOURS).entries()) {
  for (const javaScript of [true, false]) {
    test(`a scanner ${name}, and the person confirms ${javaScript ? "with" : "without"} JavaScript`, async () => {
      const [confirm, ownPage] = await sign(`scanned-${place}-${javaScript}@example.org`);
      const was = await stored(ownPage);
      // The own page has a dozen buttons: once is enough.
      await scan(javaScript ? [confirm, ownPage] : [confirm]);
      assert.deepEqual(await stored(ownPage), was);

      const { context, page, complaints } = await person({ javaScript });
      await page.goto(confirm);
      await page.getByRole("button", { name: "Confirm my signature" }).click();
      await page.getByRole("heading", { level: 1, name: "Your signature counts" }).waitFor();
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }
}

describe("who is asked for the address", () => {
  for (const screen of SCREENS) {
    for (const javaScript of [true, false]) {
      test(`goes on, ${screen.width} px, ${javaScript ? "with" : "without"} JavaScript`, async () => {
        const email = `asked-${screen.name}-${javaScript}@example.org`;
        const [confirm] = await sign(email);
        // Signed at home, and pressed on the way a moment later.
        const { context, page, complaints } = await person({ network: GATEWAY, screen, javaScript });
        await page.goto(confirm);
        await page.getByLabel("The campaign may email me news").check();
        await page.getByRole("button", { name: "Confirm my signature" }).click();
        await page.getByRole("heading", { level: 1, name: "Enter your email address" }).waitFor();
        const field = page.getByLabel("Email address");
        assert.equal(await field.getAttribute("autocomplete"), "email");
        assert.equal(await sidewaysScroll(page), 0);
        // axe needs scripts.
        if (javaScript) await isAccessible(page, "asked for the address");
        await picture(page, `${screen.name}-${javaScript}-second-step`);

        await field.fill("somebody@example.org");
        await page.getByRole("button", { name: "Continue" }).click();
        await page.getByRole("alert").getByText("Our email was sent to a different address").waitFor();
        assert.match(await page.title(), /^Error:/);
        assert.ok(!page.url().includes("somebody"), "nothing personal in an address");
        if (javaScript) await isAccessible(page, "another address");
        await picture(page, `${screen.name}-${javaScript}-second-step-error`);

        await field.fill(email.toUpperCase());
        await page.keyboard.press("Enter");
        await page.getByRole("heading", { level: 1, name: "Your signature counts" }).waitFor();
        await page.getByRole("link", { name: "Go to my signature" }).click();
        assert.ok(await page.getByText(email, { exact: true }).isVisible());
        assert.deepEqual(complaints, []);
        await context.close();
      });
    }
  }
});
