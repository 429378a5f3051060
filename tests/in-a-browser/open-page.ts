import { type Browser, chromium, type Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { chromiumPath } from "../support/chromium.ts";

/** A page in a real browser that reaches this origin and nothing else. */
export interface OpenedPage {
  readonly page: Page;
  /** Addresses elsewhere that it tried, and errors in its console. An honest test ends with none of either. */
  readonly elsewhere: readonly string[];
  readonly errors: readonly string[];
}

/** Opens an address in Chromium, which has to be installed: a test that cannot look is no test. */
export async function openPage(address: string): Promise<OpenedPage> {
  if (chromiumPath === undefined) throw new Error("There is no Chromium here: install it, or name it in CHROMIUM.");
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const elsewhere: string[] = [];
  const errors: string[] = [];
  const { origin } = new URL(address);
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || url.startsWith("data:")) return route.continue();
    elsewhere.push(url);
    return route.abort();
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (fault) => errors.push(String(fault)));
  await page.goto(address);
  return { page, elsewhere, errors };
}
