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

// Dialogs keep the page from scrolling by a style element, which the page's policy lets in by this.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
Object.assign(globalThis, { __webpack_nonce__: nonce });

const element = document.getElementById("page");
if (element === null) throw new Error("index.html has no element for the page.");
const asked = askedQuery(location.search);
const tabs = openingTabs(asked, await exampleQuestions());
const page = createElement(
  GraphiQL,
  {
    fetcher: ask,
    ...(asked !== undefined && tabs[0] !== undefined && { query: tabs[0] }),
    ...(tabs.length > 0 && { defaultTabs: tabs.map((query) => ({ query })) }),
  },
  createElement(GraphiQL.Logo, null, "Answerable"),
);
createRoot(element).render(page);
