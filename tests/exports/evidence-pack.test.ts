import { createHash, createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answerable } from "../cli/run-answerable.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** A folder with a store of the sample estate, a pair of keys, and a pack that one of them signed. */
async function signedPack() {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const store = ["--store", `sqlite:${at("graph.db")}`];
  await answerable(["apply", "catalogue/sample", ...store]);
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  writeFileSync(at("key.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
  writeFileSync(at("public.pem"), publicKey.export({ type: "spki", format: "pem" }));
  const environment = { ANSWERABLE_SIGNING_KEY: at("key.pem") };
  const asked = [
    "export",
    "paths",
    "pack",
    "from=resource:invoice-mailbox",
    "to=outcome:fraudulent-payment",
    "scenario=INJECTION",
    "first=1",
  ];
  const given = [...asked, "asOf=2026-11-01T00:00:00Z", ...store, "--out", at("paths.pack.json")];
  const { code, stderr } = await answerable(given, { environment });
  return { at, code, stderr, asked: [...asked, ...store] };
}

const verified = (at: (name: string) => string, ...more: string[]) =>
  answerable(["verify", at("paths.pack.json"), "--key", at("public.pem"), ...more]);

test("a pack holds the answer, its question and variables, moment, version, limits and completeness, and verifies", async () => {
  const { at, code, stderr } = await signedPack();
  expect([code, stderr]).toEqual([0, expect.stringContaining("cut short by PATHS")]);
  const pack = JSON.parse(readFileSync(at("paths.pack.json"), "utf8")) as Record<string, unknown>;
  expect(pack).toMatchObject({
    format: "answerable-evidence-pack/1",
    about: {
      answer: "paths",
      asOf: "2026-11-01T00:00:00.000Z",
      graphVersion: "16",
      completeness: "TRUNCATED",
      reasons: ["PATHS"],
    },
    limits: { rows: 100_000 },
    query: expect.stringContaining("query Paths("),
    variables: { from: ["resource:invoice-mailbox"], scenario: "INJECTION", first: 1 },
    data: { paths: { paths: [expect.objectContaining({ length: 4 })] } },
  });
  expect(pack["meaning"]).toContain("It does not show that what the graph was told is true");
  const { code: good, stdout } = await verified(at);
  expect([good, stdout]).toEqual([
    0,
    expect.stringMatching(/^As signed: paths, as of 2026-11-01T00:00:00\.000Z, graph version 16, TRUNCATED\./u),
  ]);
});

test("the signature is plain Ed25519 over the file's bytes, and the key that it names is the public key's SHA-256", async () => {
  const { at } = await signedPack();
  const [bytes, signature, pem] = ["paths.pack.json", "paths.pack.json.sig", "public.pem"].map((name) =>
    readFileSync(at(name)),
  );
  const key = createPublicKey(pem ?? "");
  expect(signature).toHaveLength(64);
  expect(verify(null, bytes ?? Buffer.alloc(0), key, signature ?? Buffer.alloc(0))).toBe(true);
  const named = (JSON.parse(String(bytes)) as { key: string }).key;
  expect(named).toBe(
    createHash("sha256")
      .update(key.export({ type: "spki", format: "der" }))
      .digest("hex"),
  );
});

test("a pack of which one character was changed, with a signature or a key of another, is refused", async () => {
  const { at } = await signedPack();
  const text = readFileSync(at("paths.pack.json"), "utf8");
  const changes = [text.replace("TRUNCATED", "COMPLETE"), `${text} `, text.replace(/\n/u, "\r\n"), ""];
  for (const changed of changes) {
    writeFileSync(at("paths.pack.json"), changed);
    expect(await verified(at)).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^Not as signed: /u),
    });
  }
  writeFileSync(at("paths.pack.json"), text);
  const other = generateKeyPairSync("ed25519").publicKey.export({ type: "spki", format: "pem" });
  writeFileSync(at("other.pem"), other);
  expect((await answerable(["verify", at("paths.pack.json"), "--key", at("other.pem")])).code).toBe(2);
  writeFileSync(at("short.sig"), "short");
  expect((await verified(at, "--signature", at("short.sig"))).code).toBe(2);
});

test("without a key, or with a file that is none, nothing is signed, and no word of the file is told", async () => {
  const { at, asked } = await signedPack();
  const none = await answerable(asked);
  expect([none.code, none.stdout, none.stderr]).toEqual([2, "", expect.stringContaining("ANSWERABLE_SIGNING_KEY")]);
  writeFileSync(at("no-key.pem"), "secret words");
  const wrong = await answerable(asked, { environment: { ANSWERABLE_SIGNING_KEY: at("no-key.pem") } });
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining("It is not an Ed25519 private key in PEM.")]);
  expect(wrong.stderr).not.toContain("secret words");
  const curve = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" });
  writeFileSync(at("no-key.pem"), curve);
  const other = await answerable(asked, { environment: { ANSWERABLE_SIGNING_KEY: at("no-key.pem") } });
  expect([other.code, other.stderr]).toEqual([1, expect.stringContaining("of the type ec")]);
});
