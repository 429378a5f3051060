/** The deepest nesting of brackets in a GraphQL document, outside strings and comments. Linear, and never throws. */
export function documentNesting(text: string): number {
  let [deepest, open, index] = [0, 0, 0];
  while (index < text.length) {
    const character = text.charAt(index);
    if (character === '"') {
      index = afterString(text, index);
      continue;
    }
    if (character === "#") {
      index = afterLine(text, index);
      continue;
    }
    if (character === "{" || character === "[" || character === "(") deepest = Math.max(deepest, (open += 1));
    else if (character === "}" || character === "]" || character === ")") open -= 1;
    index += 1;
  }
  return deepest;
}

/** Behind the string that begins at `start`; one that is not closed ends with its line, a block with the text. */
function afterString(text: string, start: number): number {
  if (text.startsWith('"""', start)) return afterBlock(text, start + 3);
  let index = start + 1;
  while (index < text.length && !'"\n\r'.includes(text.charAt(index))) index += text.charAt(index) === "\\" ? 2 : 1;
  return index + 1;
}

function afterBlock(text: string, start: number): number {
  let end = text.indexOf('"""', start);
  while (end !== -1 && text.charAt(end - 1) === "\\") end = text.indexOf('"""', end + 3);
  return end === -1 ? text.length : end + 3;
}

function afterLine(text: string, start: number): number {
  let index = start;
  while (index < text.length && !"\n\r".includes(text.charAt(index))) index += 1;
  return index;
}
