import { expect, test } from "vitest";
import { authCookies } from "./cookies.ts";

test("the two apps share no cookie, though a host shares its cookies among ports", () => {
  const names = (["web", "admin"] as const).flatMap((app) =>
    Object.values(authCookies(app, "http://localhost:3000")).map((cookie) => cookie.name),
  );
  expect(new Set(names).size).toBe(6);
});

test("under https every cookie is bound to its host, and no script reads any", () => {
  for (const app of ["web", "admin"] as const) {
    for (const { name, options } of Object.values(authCookies(app, "https://www.example.gov"))) {
      expect(name).toMatch(/^__Host-nb-/);
      expect(options).toMatchObject({ secure: true, httpOnly: true, path: "/" });
      expect(options).not.toHaveProperty("domain");
    }
  }
});

test("the console's session is never sent along from another site", () => {
  expect(authCookies("admin", "https://a.example.gov").sessionToken.options.sameSite).toBe("strict");
});
