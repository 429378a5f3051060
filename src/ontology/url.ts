const accepted = /^(?:https?:\/\/[^\s/]|mailto:[^\s])[^\s]*$/iu;

/** True of an absolute http, https or mailto address without white space. Never throws. */
export function isUrl(text: string): boolean {
  return accepted.test(text) && URL.canParse(text);
}
