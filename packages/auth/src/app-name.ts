/** The two apps. A session belongs to one of them. */
export type AppName = "web" | "admin";
