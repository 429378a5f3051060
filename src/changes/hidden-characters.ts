/**
 * Control characters but tab, line feed and carriage return; and those that turn the direction of what follows. They do
 * not show, and make a text read other than it is.
 */
const hidden = "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]";

const one = new RegExp(hidden, "u");
const each = new RegExp(hidden, "gu");

export function hasHiddenCharacters(text: string): boolean {
  return one.test(text);
}

/** The text without them. */
export function withoutHiddenCharacters(text: string): string {
  return text.replace(each, "");
}
