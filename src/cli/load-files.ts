import type { Door } from "./door.ts";
import type { EstateFile } from "./estate-file.ts";
import { packFiles } from "./pack.ts";
import { placed, problemLine } from "./problem-line.ts";
import { sendParcel } from "./send-parcel.ts";
import type { Terminal } from "./terminal.ts";
import { toldParcel } from "./told-parcel.ts";

/** Writes files into a graph, in order, and tells their problems; false where there are any. A file that names no source is its own. */
export async function loadFiles(files: readonly EstateFile[], door: Door, terminal: Terminal): Promise<boolean> {
  const unread = files.flatMap((file) =>
    file.document.problems.map((one) => placed(one, { file, path: one.path, line: one.line })),
  );
  terminal.tell(unread.map(problemLine).join(""));
  if (unread.length > 0) return false;
  for (const parcel of packFiles(files).parcels) {
    const source = parcel.source === "" ? (parcel.files[0]?.path ?? "file") : parcel.source;
    const asked = {
      source,
      mode: "MERGE",
      allowMassEnd: false,
      dryRun: false,
      effectiveAt: null,
      changesMax: 1,
    } as const;
    const payload = await sendParcel(door, parcel, asked);
    const { problems } = toldParcel(parcel, { source, payload, earlier: new Set() });
    terminal.tell(problems.map(problemLine).join(""));
    if (problems.length > 0) return false;
  }
  return true;
}
