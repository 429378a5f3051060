import { expect, test } from "vitest";
import { isPublicAddress } from "../../src/webhooks/is-public-address.ts";
import { readEndpoints } from "../../src/webhooks/read-endpoints.ts";
import { send } from "../../src/webhooks/send.ts";
import { receiver, secret } from "./receiver.ts";

const message = { id: "msg_1", body: "{}" };
const never = new AbortController().signal;

function endpointAt(url: string, more: object = {}) {
  const [endpoint] = readEndpoints(
    JSON.stringify({ endpoints: [{ name: "x", url, secret, allowHttp: true, ...more }] }),
    {},
  );
  if (endpoint === undefined) throw new Error("no endpoint was read");
  return endpoint;
}

const closed = [
  ...["0.0.0.0", "10.0.0.1", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.255.255.254", "169.254.169.254"],
  ...["172.16.0.1", "172.31.255.255", "192.0.0.192", "192.168.1.1", "198.18.0.1", "224.0.0.1", "255.255.255.255"],
  ...["168.63.129.16", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1"],
  ...["64:ff9b:1::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "2002:7f00:1::1"],
  ...["2001::1", "2001:db8::1", "not an address", ""],
];

test.each(closed)("%s is no address of the open internet", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(["8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111", "2a00:1450:4001::1"])(
  "%s is one",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

const inside = [
  "127.0.0.1",
  "localhost",
  "2130706433",
  "0x7f.1",
  "0177.0.0.1",
  "127.1",
  "[::1]",
  "[::ffff:127.0.0.1]",
  "0.0.0.0",
];

test.each(inside)("a receiver at %s is not called where that is not allowed, however it is written", async (host) => {
  const hook = await receiver();
  const { port } = new URL(hook.url);
  const reason = await send(endpointAt(`http://${host}:${port}/`), message, never);
  expect(reason).toContain("allowPrivate");
  expect(hook.received).toEqual([]);
});

test("a redirect is not followed, wherever it leads", async () => {
  const [hook, other] = [await receiver(), await receiver()];
  hook.answer = (response) => response.writeHead(307, { location: other.url }).end();
  const reason = await send(endpointAt(hook.url, { allowPrivate: true }), message, never);
  expect(reason).toBe("status 307: redirects are not followed");
  expect([hook.received.length, other.received.length]).toEqual([1, 0]);
});

test("a receiver that hangs is given up after the time it has, and one that never stops answering is cut off", async () => {
  const hook = await receiver();
  hook.answer = () => undefined;
  const endpoint = endpointAt(hook.url, { allowPrivate: true, timeoutMilliseconds: 200 });
  expect(await send(endpoint, message, never)).toBe("no answer within 200 ms");
  hook.answer = (response) => {
    response.writeHead(200);
    const more = setInterval(() => response.write("x".repeat(10_000)), 1);
    response.once("close", () => {
      clearInterval(more);
    });
  };
  expect(await send(endpoint, message, never)).toBeUndefined();
});

test("a receiver that is not there, or speaks no HTTP, is told in words without anything of what it said", async () => {
  expect(await send(endpointAt("http://127.0.0.1:1/", { allowPrivate: true }), message, never)).toBe(
    "it could not be reached: ECONNREFUSED",
  );
});

const files: readonly (readonly [string, object, RegExp])[] = [
  ["an http address without allowHttp", { name: "x", url: "http://a.example/", secret }, /allowHttp/u],
  ["another scheme", { name: "x", url: "ftp://a.example/", secret }, /https:/u],
  ["a user in the address", { name: "x", url: "https://u:p@a.example/", secret }, /no user/u],
  ["no secret", { name: "x", url: "https://a.example/" }, /secret/u],
  ["a short secret", { name: "x", url: "https://a.example/", secret: "whsec_c2hvcnQ=" }, /24 to 64/u],
  ["a secret that is not set", { name: "x", url: "https://a.example/", secretFrom: "NO_SUCH" }, /NO_SUCH/u],
  ["an unknown type", { name: "x", url: "https://a.example/", secret, types: ["all"] }, /types/u],
  ["an unknown key", { name: "x", url: "https://a.example/", secret, retries: 3 }, /retries/u],
  ["an unknown watch", { name: "x", url: "https://a.example/", secret, watches: ["w"] }, /no watch is named w/u],
  ["a name with spaces", { name: "a b", url: "https://a.example/", secret }, /small letters/u],
];

test.each(files)("a file with %s is refused with the reason, and the secret is not in it", (_what, endpoint, words) => {
  const read = () => readEndpoints(JSON.stringify({ endpoints: [endpoint] }), {});
  expect(read).toThrow(words);
  try {
    read();
  } catch (fault) {
    expect(String(fault)).not.toContain(secret.slice(6));
  }
});
