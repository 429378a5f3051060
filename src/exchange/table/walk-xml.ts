import { setImmediate } from "node:timers/promises";

/** What is met in an XML text, in its order. Names are without their prefixes. */
export interface XmlVisitor {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Characters that are read before others get their turn. */
const charactersATurn = 131_072;

/**
 * Walks an XML text in slices. Throws, besides what the visitor throws, where it is not well-formed; no entity is known but the five
 * of XML, and none is fetched.
 */
export async function walkXml(text: string, { open, text: heard, close }: XmlVisitor): Promise<void> {
  const { SaxesParser } = await import("#libraries/spreadsheet");
  const parser = new SaxesParser({ position: false });
  if (open !== undefined) {
    parser.on("opentag", ({ name, attributes }) => {
      open(localName(name), localNames(attributes));
    });
  }
  if (heard !== undefined) {
    parser.on("text", heard);
    parser.on("cdata", heard);
  }
  if (close !== undefined) {
    parser.on("closetag", ({ name }) => {
      close(localName(name));
    });
  }
  for (let from = 0; from < text.length; from += charactersATurn) {
    parser.write(text.slice(from, from + charactersATurn));
    await setImmediate();
  }
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function localNames(attributes: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), String(value)]));
}
