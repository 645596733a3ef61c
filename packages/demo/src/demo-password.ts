/** Everybody's password in the demo district. */
export const demoPassword = "Qinghe-2026";
