const turns = new WeakMap<object, Promise<unknown>>();

/** Does the work once all that was given before for the same thing is done, so that two questions never do the same work side by side. */
export function inTurn<Done>(about: object, work: () => Promise<Done>): Promise<Done> {
  const done = (turns.get(about) ?? Promise.resolve()).then(work);
  turns.set(
    about,
    done.catch(() => undefined),
  );
  return done;
}
