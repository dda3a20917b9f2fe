// The site around the petitions: the list, which is filtered and searched, news with their articles, and all names.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { SCREENS, picture, startBrowser, startServer, visit } from "./support.mjs";

const EXAMPLE = "/petitions/clean-rivers";

let server;
let browser;

before(async () => {
  server = await startServer();
  browser = await startBrowser();
  server.command("petition", "apply", "infra/petitions/clean-rivers");
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  const file = join(folder, "site.toml");
  await writeFile(
    file,
    'name = "Rivers, parks and everything between them"\nimprint = "https://example.org/imprint"\n' +
      'contact = "site@example.org"\ncolour = "#7a1f6b"\n',
  );
  server.command("site", "apply", file);
  await rm(folder, { recursive: true });
  // What a site says of itself is read again after half a minute, and at once by an instance that has not read it.
  const { context, page } = await visit(browser, server.address, { screen: SCREENS[0] });
  for (let tries = 0; tries < 120; tries += 1) {
    await page.goto(`${EXAMPLE}/news/2026-11-20-handed-over?lang=en`);
    if ((await page.getByText("Rivers, parks").count()) > 0) break;
    await page.waitForTimeout(500);
  }
  await context.close();
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const screen of SCREENS) {
  for (const colorScheme of ["light", "dark"]) {
    for (const language of ["en", "pt", "ar"]) {
      test(`list, news and names in ${language} at ${screen.width} px, ${colorScheme}`, async () => {
        const { context, page, complaints } = await visit(browser, server.address, { screen, colorScheme });
        for (const [name, path] of [
          ["list", "/petitions?"],
          ["nothing-found", "/petitions?q=nothing+like+this&state=delivered&in=es&"],
          ["news", `${EXAMPLE}/news?`],
          ["article", `${EXAMPLE}/news/2026-11-20-handed-over?`],
          ["names", `${EXAMPLE}/signers?`],
        ]) {
          await page.goto(`${path}lang=${language}`);
          assert.equal(await page.getAttribute("html", "lang"), language);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(({ id, help, nodes }) => `${id} (${help}): ${nodes.map((it) => it.html).join("; ")}`);
          assert.deepEqual(found, [], name);
          const beyond = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          });
          assert.equal(beyond, 0, `${name}: so many pixels beyond the edge`);
          assert.equal(await page.locator(".mark a").textContent(), "Rivers, parks and everything between them");
          if (colorScheme === "light") await picture(page, `${screen.name}-${language}-${name}`);
        }
        assert.deepEqual(complaints, []);
        await context.close();
      });
    }
  }
}

test("without a script, a visitor searches, filters, and goes on from there", async () => {
  const { context, page, complaints } = await visit(browser, server.address, { screen: SCREENS[0], javaScript: false });
  await page.goto("/?lang=en");
  await page.getByRole("searchbox", { name: "Search" }).fill("PARANA");
  await page.keyboard.press("Enter");
  await page.getByText("One petition found.").waitFor();
  assert.equal(await page.getByRole("searchbox").inputValue(), "PARANA");
  await page.getByLabel("State").selectOption("closed");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByText("No petition matches.").waitFor();
  await page.getByRole("link", { name: "All petitions" }).click();
  await page.getByRole("link", { name: "Clean water in the Paraná" }).click();
  await page.getByRole("link", { name: "We handed over the first 12,345 signatures" }).click();
  await page.getByRole("heading", { level: 2, name: "What was said" }).waitFor();
  await page.getByRole("link", { name: "All news" }).click();
  await page.getByRole("heading", { level: 1, name: "News" }).waitFor();
  assert.deepEqual(complaints, []);
  await context.close();
});
