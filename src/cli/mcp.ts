import { Command, InvalidArgumentError } from "commander";
import type { McpOptions } from "./mcp/serve-mcp.ts";
import { withDoorOptions } from "./open-door.ts";
import type { Surroundings } from "./surroundings.ts";

/** `answerable mcp` */
export function mcp(surroundings: Surroundings, version: string): Command {
  return withDoorOptions(new Command("mcp"))
    .description("serve the questions as read-only tools of the Model Context Protocol, for assistants and agents")
    .option(
      "--http <port>",
      "over streamable HTTP on this port of this machine, 0 for a free one (default: standard input and output)",
      port,
    )
    .addHelpText(
      "after",
      `
Tools: who_answers_for, what_breaks, paths, prove_outcome, gaps, find. They write nothing. docs/mcp.md shows how clients are configured.

Examples:
  answerable mcp
  answerable mcp --store sqlite:./data/answerable.db
  answerable mcp --http 8765 --server http://127.0.0.1:8080/graphql`,
    )
    .action(async (options: McpOptions) => {
      const { serveMcp } = await import("./mcp/serve-mcp.ts");
      await serveMcp(options, version, surroundings);
    });
}

function port(text: string): number {
  if (!/^\d{1,5}$/u.test(text) || Number(text) > 65_535) throw new InvalidArgumentError("It takes 0 to 65535.");
  return Number(text);
}
