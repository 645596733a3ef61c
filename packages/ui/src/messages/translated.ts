/** The same tree of keys with any words in the leaves: a missing or a superfluous key does not compile. */
export type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };
