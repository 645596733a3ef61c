/** True under `next dev` alone. */
export const inDevelopment = process.env.NODE_ENV === "development";
