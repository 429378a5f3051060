import { shortHash } from "./reference-id.ts";
import { shortText } from "../short-text.ts";

const charactersMax = 200;

/** Words that the reader of its workbooks, pandas, takes for nothing: https://pandas.pydata.org/docs/reference/api/pandas.read_excel.html. */
const nothing = new Set(
  "#n/a,#n/a n/a,#na,-1.#ind,-1.#qnan,-nan,1.#ind,1.#qnan,<na>,n/a,na,null,nan,none,true,false,inf,-inf,+inf,infinity".split(
    ",",
  ),
);

/**
 * Names as CISO Assistant takes them: a line of at most 200 characters, none twice whatever its case, and none that would be
 * read as a number, a truth or nothing. Where a name alone will not do, its reference stands behind it.
 */
export class UniqueNames {
  readonly #taken = new Set<string>();

  /** `reference` is of one name only. */
  take(name: string, reference: string): string {
    const plain = shortText(name, charactersMax);
    const isPlain = plain !== "" && Number.isNaN(Number(plain)) && !nothing.has(plain.toLowerCase());
    const told = withReference(plain, reference);
    // References may differ in their case alone.
    const names = [...(isPlain ? [plain] : []), told, withReference(plain, `${reference}~${shortHash(reference)}`)];
    const free = names.find((each) => !this.#taken.has(key(each))) ?? told;
    this.#taken.add(key(free));
    return free;
  }
}

function withReference(name: string, reference: string): string {
  const behind = ` (${reference})`;
  return `${shortText(name, charactersMax - Array.from(behind).length)}${behind}`;
}

/** A database may compare either way round. */
function key(name: string): string {
  return name.toUpperCase().toLowerCase();
}
