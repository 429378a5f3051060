import { Command } from "commander";

/** `answerable serve`: what `npm start` does. */
export function serve(): Command {
  return new Command("serve")
    .description("serve GraphQL, the GraphQL IDE and the import door until told to stop")
    .action(async () => {
      await import("../main.ts");
    })
    .addHelpText(
      "after",
      `
It is configured by environment variables; docs/configuration.md lists them all.

Examples:
  answerable serve
  PORT=8080 ANSWERABLE_STORE=sqlite:./graph.db answerable serve
  ANSWERABLE_SAMPLE=off answerable serve`,
    );
}
