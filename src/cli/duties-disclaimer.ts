/** What stands under answers that name who has a duty: they are read from records, and by nobody who knows the law. */
export const dutiesDisclaimer =
  "Decision support, not legal advice: who is named follows from what is on record, read as data. Whom a duty binds depends on the wording, the law and the facts.";
