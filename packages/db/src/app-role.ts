/** The role every app works as: it may not alter the schema, nor update or delete events. */
export const appRole = "nianbao_app";
