/** Who asks or writes: it travels from the door to the change log. */
export interface Actor {
  /** Kept in the change log. */
  readonly id: string;
  readonly kind: "LOCAL" | "PERSON" | "SERVICE";
  readonly roles: readonly string[];
  /** The sources it may write as. */
  readonly sources: "ANY" | readonly string[];
  /** Whose graph it works on; null where a process serves only one. */
  readonly tenant: string | null;
}

/** Whoever reaches this process without access control: it has all rights. */
export const localActor: Actor = Object.freeze({
  id: "local",
  kind: "LOCAL",
  roles: Object.freeze(["admin"]),
  sources: "ANY",
  tenant: null,
});
