import { GraphiQL } from "graphiql";
import "graphiql/style.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { askedQuery, openingTabs, type Question } from "./opening-tabs.ts";
import "./page.css";

/** Asks the server that this page came from. */
async function ask(question: unknown, { headers = {} }: { headers?: Record<string, string> } = {}): Promise<object> {
  const response = await fetch("graphql", {
    method: "POST",
    headers: { ...headers, accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  return (await response.json()) as object;
}

async function exampleQuestions(): Promise<readonly Question[]> {
  const response = await fetch("example-questions.json");
  return response.ok ? ((await response.json()) as Question[]) : [];
}

const element = document.getElementById("page");
if (element === null) throw new Error("index.html has no element for the page.");
const asked = askedQuery(location.search);
const tabs = openingTabs(asked, await exampleQuestions());
const page = createElement(
  GraphiQL,
  {
    fetcher: ask,
    ...(asked !== undefined && { query: asked }),
    ...(tabs.length > 0 && { defaultTabs: tabs }),
  },
  createElement(GraphiQL.Logo, null, "Answerable"),
);
createRoot(element).render(page);
