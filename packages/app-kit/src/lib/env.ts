/** Whether this is the development server, which evaluates code and injects styles. */
export const inDevelopment = process.env.NODE_ENV === "development";
