import { Command } from "commander";
import { readConfig } from "../config.ts";
import { askServer } from "./ask-server.ts";
import { table } from "./table.ts";
import type { Surroundings } from "./surroundings.ts";

interface ListOptions {
  readonly server?: string;
}
interface RetryOptions extends ListOptions {
  readonly endpoint?: string;
  readonly message?: string;
}

/** One endpoint as `GET /webhooks` shows it. */
interface ShownEndpoint {
  readonly name: string;
  readonly url: string;
  readonly toldUpTo: { readonly graphVersion: string; readonly at: string } | null;
  readonly triesUnderWay: number;
  readonly parked: readonly {
    readonly id: string;
    readonly message: { readonly type: string; readonly data: { readonly id: string; readonly graphVersion: string } };
    readonly failedAt: string;
    readonly reason: string;
    readonly resend: boolean;
  }[];
  readonly dropped: number;
}

/** `answerable webhooks`: what a server tells whom, and what it gave up. */
export function webhooks(surroundings: Surroundings): Command {
  return new Command("webhooks")
    .description("show what a running server tells by webhooks, and have sent again what it gave up")
    .addCommand(list(surroundings))
    .addCommand(retry(surroundings))
    .addHelpText(
      "after",
      "\nExit code: 0 done, 2 it cannot be done as asked (an unknown endpoint), 1 it could not be asked.",
    );
}

function list({ environment, terminal, end }: Surroundings): Command {
  return new Command("list")
    .description("each endpoint, how far it was told, and the messages that were given up")
    .option(
      "--server <url>",
      "the GraphQL endpoint of the server (default: $ANSWERABLE_SERVER, or this machine's port 4000)",
    )
    .action(async (options: ListOptions) => {
      const address = new URL("webhooks", serverOf(options, environment));
      const { endpoints } = (await askServer(address)) as { readonly endpoints: readonly ShownEndpoint[] };
      const rows = endpoints.map(({ name, url, toldUpTo, triesUnderWay, parked, dropped }) => [
        ...[name, url, toldUpTo?.graphVersion ?? "", String(triesUnderWay), String(parked.length + dropped)],
      ]);
      terminal.print(table(["ENDPOINT", "ADDRESS", "TOLD UP TO", "TRIES", "GIVEN UP"], rows));
      const given = endpoints.flatMap(({ name, parked }) =>
        parked.map(({ id, message, failedAt, reason, resend }) => [
          ...[name, id, message.type, message.data.id, failedAt, resend ? `${reason}; to be sent again` : reason],
        ]),
      );
      if (given.length > 0) {
        terminal.print(`\n${table(["ENDPOINT", "MESSAGE", "TYPE", "ABOUT", "LAST TRIED", "WHY"], given)}`);
      }
      end(0);
    });
}

function retry({ environment, terminal, end }: Surroundings): Command {
  return new Command("retry")
    .description("have messages sent again that were given up: all of them, or those that are named")
    .option("--endpoint <name>", "only those of this endpoint")
    .option("--message <id>", "only the message with this id")
    .option(
      "--server <url>",
      "the GraphQL endpoint of the server (default: $ANSWERABLE_SERVER, or this machine's port 4000)",
    )
    .action(async ({ endpoint, message, ...options }: RetryOptions) => {
      const address = new URL("webhooks/retry", serverOf(options, environment));
      const asked = { ...(endpoint !== undefined && { endpoint }), ...(message !== undefined && { message }) };
      const answer = (await askServer(address, asked)) as { marked?: number; errors?: readonly { message: string }[] };
      if (answer.marked === undefined) {
        terminal.tell(`${answer.errors?.[0]?.message ?? "The server gave no reason."}\n`);
        end(2);
        return;
      }
      terminal.print(`${answer.marked} ${answer.marked === 1 ? "message is" : "messages are"} sent again.\n`);
      end(0);
    });
}

function serverOf({ server }: ListOptions, environment: Surroundings["environment"]): string {
  const settings = { ...environment, HOST: "", PORT: "" };
  return readConfig(server === undefined ? settings : { ...settings, ANSWERABLE_SERVER: server }).server;
}
