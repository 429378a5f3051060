import type { Api } from "../support/open-api.ts";

/** A document as it was downloaded. */
export interface Downloaded {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly text: string;
}

/** `GET /export/{path}` with arguments; one that is a list is given several times. */
export async function download(
  { url }: Pick<Api, "url">,
  path: string,
  given: Readonly<Record<string, string | readonly string[]>> = {},
): Promise<Downloaded> {
  const target = new URL(`/export/${path}`, url);
  for (const [name, values] of Object.entries(given)) {
    for (const value of [values].flat()) target.searchParams.append(name, value);
  }
  const response = await fetch(target);
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString("utf8") };
}
