/** For each value of `T`, what makes it. */
export type Makers<T> = { readonly [K in keyof T]: () => T[K] };

/** An object whose values are made as they are first asked for, each once. */
export function lazily<T extends object>(makers: Makers<T>): T {
  const made = {};
  for (const key of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get() {
        const value = makers[key]();
        Object.defineProperty(made, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return made as T;
}

/** Makes what hasn't been made yet, for when there is time for it. */
export const makeAll = (lazy: object): void => void Object.values(lazy);
