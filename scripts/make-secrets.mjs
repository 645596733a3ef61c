// Makes the .env that docker-compose.yml reads: node scripts/make-secrets.mjs <web host> <admin host>
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = fileURLToPath(new URL("../.env", import.meta.url));
const [webHost = "nianbao.localhost", adminHost = "admin.nianbao.localhost"] = process.argv.slice(2);
const secret = (bytes = 32) => randomBytes(bytes).toString("hex");

const lines = [
  `WEB_HOST=${webHost}`,
  `ADMIN_HOST=${adminHost}`,
  "# Networks from which the administration may be reached, separated by spaces.",
  "ADMIN_NETWORKS=private_ranges",
  `POSTGRES_PASSWORD=${secret()}`,
  `OWNER_DB_PASSWORD=${secret()}`,
  `WEB_DB_PASSWORD=${secret()}`,
  `NEXTAUTH_SECRET=${secret()}`,
  `S3_ACCESS_KEY_ID=${secret(10)}`,
  `S3_SECRET_ACCESS_KEY=${secret()}`,
  "",
];

try {
  writeFileSync(path, lines.join("\n"), { mode: 0o600, flag: "wx" });
  process.stdout.write(`Wrote ${path}, readable by you alone. Keep a copy where the backups are not.\n`);
} catch (error) {
  if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  process.stderr.write(`${path} is there already and was left alone: the database knows its passwords.\n`);
  process.exitCode = 1;
}
