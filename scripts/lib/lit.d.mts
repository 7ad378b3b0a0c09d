/** A plugin of Rollup. */
export declare const quietLit: {
  name: string;
  transform: (
    this: { error: (message: string) => never },
    code: string,
    id: string,
  ) => { code: string; map: null } | null;
};
