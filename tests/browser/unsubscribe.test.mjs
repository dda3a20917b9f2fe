// News by email: an operator sends an article, and its reader ends the news with the link in the email and one button.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  PETITION,
  SCREENS,
  fillIn,
  followLink,
  isAccessible,
  picture,
  send,
  sidewaysScroll,
  startBrowser,
  startServer,
  visit,
} from "./support.mjs";

const ARTICLE = "2024-10-04-camara-revoca-negativa-de-casanello";
const MAILING = ["--petition", "argentina-against-repression", "--article", ARTICLE];
const BY = ["--operator", "Bea", "--note", "test"];
const [PHONE, DESK] = SCREENS;

let server;
let browser;

before(async () => {
  server = await startServer();
  browser = await startBrowser();
  for (const email of ["script@example.org", "none@example.org"]) await subscribe(email);
  server.command("news", "mail", "plan", ...MAILING, ...BY);
  server.command("news", "mail", "approve", ...MAILING, ...BY);
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Somebody signs, ticks the box for news, and confirms. */
async function subscribe(email) {
  const { context, page } = await visit(browser, server.address, { screen: DESK });
  await page.goto(PETITION);
  await fillIn(page, { email });
  await page.getByLabel("The campaign may email me news about this petition").check();
  await send(page);
  await page.getByRole("heading", { level: 1, name: "Check your email" }).waitFor();
  await followLink(page, email);
  await page.getByRole("button", { name: "Confirm my signature" }).click();
  await page.getByRole("heading", { level: 1, name: "Your signature counts" }).waitFor();
  await context.close();
}

for (const [email, screen, javaScript] of [
  ["script@example.org", PHONE, true],
  ["none@example.org", DESK, false],
]) {
  test(`news end at ${screen.width} px, ${javaScript ? "with" : "without"} JavaScript`, async () => {
    const { context, page, complaints } = await visit(browser, server.address, { screen, javaScript });
    await followLink(page, email, "News:", "unsubscribe");
    await page.getByRole("heading", { level: 1, name: "Stop news by email" }).waitFor();
    assert.equal(await sidewaysScroll(page), 0);
    if (javaScript) await isAccessible(page, "stop news");
    await picture(page, `${screen.name}-unsubscribe`);
    await page.getByRole("button", { name: "Stop the news", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "You get no more news" }).waitFor();
    if (javaScript) await isAccessible(page, "news stopped");
    await picture(page, `${screen.name}-unsubscribed`);
    await followLink(page, email, "News:", "signature");
    await page.getByRole("heading", { level: 1, name: "Your signature" }).waitFor();
    assert.match(await page.locator("main").innerText(), /The campaign may email news\s+No/);
    assert.deepEqual(complaints, []);
    await context.close();
  });
}
