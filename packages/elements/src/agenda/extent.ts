/** How much of the programme is shown, and of each session. */
export interface Extent {
  /** Whether somebody asked for what the limit leaves out. */
  all: boolean;
  /** The `id`s of the sessions whose details are open. */
  readonly open: Set<string>;
  /** Opens the details of a session, or closes them. */
  toggle: (id: string) => void;
}
