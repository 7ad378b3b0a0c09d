/**
 * Makes a value again only when something that it depends on is another: what is derived stays the same object, so that
 * rows which did not change are not rendered again.
 */
export const memo = <T>(): ((depends: readonly unknown[], make: () => T) => T) => {
  let last: { depends: readonly unknown[]; value: T } | undefined;
  return (depends, make) => {
    if (!last || depends.some((one, at) => one !== last?.depends[at])) last = { depends, value: make() };
    return last.value;
  };
};
