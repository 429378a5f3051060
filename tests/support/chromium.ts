import { existsSync } from "node:fs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of the browser that CHROMIUM names, or that is installed; undefined where there is none. */
export const chromiumPath = process.env["CHROMIUM"] ?? places.find((place) => existsSync(place));
